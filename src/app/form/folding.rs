//! The form of a question that is answered: folded into a line, and back by the browser's own back.
//! See decision 0027.

use crate::app::browser::{address, page};
use crate::app::{Asking, Edit, Form};
use yew::prelude::*;

/// Whether the form is folded now: never where there is no answer, or a mistake would be out of sight, nor, before the answer was asked
/// for, over a question of what was opened (`to_answer`: whether it still holds). Asking for the answer is a step in the browser's
/// history, so that its back leads to the form again.
#[hook]
pub(crate) fn use_folding<F: Form + 'static>(
    asking: &UseReducerHandle<Asking<F>>,
    answered: bool,
    to_answer: bool,
) -> bool {
    let over_a_question = asking.asked == 0 && (to_answer || asking.undated);
    let folded = asking.folds == Some(true) && answered && !over_a_question;
    // The fragment of the step before: in a link within the answer it is another one.
    let before = use_mut_ref(|| None::<String>);
    {
        let before = before.clone();
        use_effect_with(folded && asking.asked > 0, move |asked| {
            if *asked {
                before.replace(Some(address::fragment()));
                if !address::at_answer() {
                    address::go_on_to_answer();
                }
            }
        });
    }
    let asking = asking.dispatcher();
    use_effect_with((), move |()| {
        page::listen("popstate", move || {
            if address::at_answer() {
                asking.dispatch(Edit::Fold(true));
            } else if before.borrow().as_deref() == Some(address::fragment().as_str()) {
                asking.dispatch(Edit::Fold(false));
            }
        })
    });
    folded
}

/// Puts the answer at the top, with the line that the form is folded into, and gives its title the focus.
pub(crate) fn go_to_answer() {
    page::go_to("answer-title", ".folded > .asked-for");
}
