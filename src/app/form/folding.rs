//! The form of a question that is answered: folded into a line, and the ways back to it.
//! See decision 0027.

use crate::app::{route, Asking, Edit, Form};
use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlElement};
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
                before.replace(Some(route::fragment()));
                if !route::at_answer() {
                    route::go_on_to_answer();
                }
            }
        });
    }
    let asking = asking.dispatcher();
    use_effect_with((), move |()| {
        route::listen("popstate", move || {
            if route::at_answer() {
                asking.dispatch(Edit::Fold(true));
            } else if before.borrow().as_deref() == Some(route::fragment().as_str()) {
                asking.dispatch(Edit::Fold(false));
            }
        })
    });
    folded
}

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// Goes to a field: whatever it lies folded in is opened, and it takes the focus.
pub(crate) fn go_to_field(id: &str) {
    let field = document().and_then(|document| document.get_element_by_id(id));
    let mut around = field.clone();
    while let Some(fold) = around.and_then(|inside| inside.closest("details").ok().flatten()) {
        let _ = fold.set_attribute("open", "");
        around = fold.parent_element();
    }
    let input = field.map(|field| field.query_selector("input").ok().flatten().unwrap_or(field));
    if let Some(input) = input.and_then(|input| input.dyn_into::<HtmlElement>().ok()) {
        let _ = input.focus();
    }
}

/// Puts the answer at the top, with the line that the form is folded into, and gives its title the focus.
pub(crate) fn go_to_answer() {
    let Some(document) = document() else { return };
    let Some(title) = document.get_element_by_id("answer-title") else { return };
    let line = document.query_selector(".folded > .asked-for").ok().flatten();
    let seen = |line: &Element| line.dyn_ref::<HtmlElement>().is_some_and(|line| line.offset_height() > 0);
    if let Some(title) = title.dyn_ref::<HtmlElement>() {
        let _ = title.focus();
    }
    line.filter(seen).unwrap_or(title).scroll_into_view();
}
