//! A question's form for as long as its page is open: where it comes from and where it is kept.

use super::form_line;
use super::state::{Asking, Edit};
use super::Form;
use crate::app::browser::page::go_to_field;
use crate::app::browser::{address, delay, early_input, tab_memory};
use crate::app::Route;
use crate::calendar::Date;
use yew::prelude::*;

/// The form of the question at a route. What the tab kept from before comes first, then what a link holds, which takes its place;
/// what was typed before the app was there comes after both, and so stands.
#[hook]
pub fn use_form<F: Form + 'static>(of: Route, today: Option<Date>) -> UseReducerHandle<Asking<F>> {
    let asking = use_reducer(Asking::<F>::default);
    {
        let asking = asking.dispatcher();
        use_effect_with(today, move |today| {
            if let Some(today) = *today {
                asking.dispatch(Edit::Today(today));
            }
        });
    }
    {
        let asking = asking.dispatcher();
        use_effect_with((), move |()| {
            asking.dispatch(Edit::Restore(tab_memory::form(of.folder())));
            asking.dispatch(Edit::Open(address::fragment()));
            early_input::hand_over();
            // A link opened in the tab where its page is open already changes the hash and nothing else. One that names a field leads
            // there.
            address::on_hash(move || {
                if address::current() != of {
                    return;
                }
                let fragment = address::fragment();
                match F::FIELDS.iter().map(|field| F::id(*field)).find(|id| *id == fragment) {
                    Some(id) => {
                        asking.dispatch(Edit::Fold(false));
                        delay::next(move || go_to_field(id));
                    }
                    None => asking.dispatch(Edit::Open(fragment)),
                }
            })
        });
    }
    use_effect_with(asking.form.clone(), move |form| {
        let kept = tab_memory::keep_form(of.folder(), form);
        if *form != F::default() {
            spend::<F>(kept, form);
        }
    });
    asking
}

/// A link is spent once the tab has what it held: left in the address, it would come before later edits when the page is loaded
/// again. Where the tab keeps nothing, the address goes along with the edits instead, whether a link was there or not. What is not the
/// form's stays in it.
fn spend<F: Form>(kept: bool, form: &F) {
    let fragment = address::fragment();
    let pairs = match form_line::pairs(&fragment) {
        Some(pairs) => pairs,
        None if !kept && fragment.is_empty() => Vec::new(),
        None => return,
    };
    let (_, others) = form_line::fill::<F>(pairs);
    let others = fragment.split('&').skip(1).filter(|pair| {
        let name = pair.split_once('=').map_or(*pair, |(name, _)| name);
        others.iter().any(|other| other == name)
    });
    let form = (!kept).then(|| form_line::write(form));
    let left: Vec<&str> = form.as_deref().into_iter().chain(others).collect();
    let left = left.join("&");
    if left != fragment {
        address::replace_fragment(&left);
    }
}
