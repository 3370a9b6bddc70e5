//! A question's form for as long as its page is open: where it comes from and where it is kept.

use super::state::{Asking, Edit, Form};
use super::{route, tab, typed_early, written, Route};
use yew::prelude::*;

/// The form of the question at a route. What a link holds comes first, then what the tab kept from before; what was typed
/// before the app was there comes after both, and so stands.
#[hook]
pub fn use_form<F: Form + 'static>(of: Route) -> UseReducerHandle<Asking<F>> {
    let asking = use_reducer(Asking::<F>::default);
    {
        let asking = asking.clone();
        use_effect_with((), move |()| {
            let linked = route::fragment();
            asking.dispatch(Edit::Restore(linked.clone()));
            asking.dispatch(Edit::Restore(tab::form(of.folder())));
            // Then it is spent: left in the address, it would come before later edits when the page is loaded again.
            if tab::keeps() && written::pairs(&linked).is_some() {
                route::replace_fragment("");
            }
            typed_early::hand_over();
        });
    }
    use_effect_with(asking.form.clone(), move |form| tab::keep_form(of.folder(), form));
    asking
}
