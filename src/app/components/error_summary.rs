//! All that has to be mended, on top of the form; takes the focus when the answer was asked for.

use crate::app::changed;
use crate::wording::spoken::form as words;
use wasm_bindgen::JsCast;
use yew::prelude::*;

/// One thing to mend.
#[derive(Clone, Debug, PartialEq)]
pub struct Mistake {
    /// Id of the field.
    pub id: &'static str,
    /// The message, the same as beside the field.
    pub message: String,
}

/// Properties of [`ErrorSummary`].
#[derive(Properties, PartialEq)]
pub struct ErrorSummaryProps {
    /// What to mend.
    pub mistakes: Vec<Mistake>,
    /// How often the answer was asked for: the focus moves here when this grows.
    pub asked: u32,
}

/// Puts the answer's title at the top and gives it the focus.
fn go_to_answer() {
    let title = web_sys::window().and_then(|window| window.document()?.get_element_by_id("answer-title"));
    if let Some(title) = title.and_then(|title| title.dyn_into::<web_sys::HtmlElement>().ok()) {
        title.scroll_into_view();
        let _ = title.focus();
    }
}

/// The summary; nothing where there is nothing to mend. It is no alert: who asks for the answer is brought to it, and it would be
/// read again from the start with every letter that is put right.
#[component]
pub fn ErrorSummary(props: &ErrorSummaryProps) -> Html {
    let summary = use_node_ref();
    {
        let summary = summary.clone();
        use_effect_with(props.asked, move |asked| {
            if *asked > 0 {
                match summary.cast::<web_sys::HtmlElement>() {
                    Some(element) => {
                        let _ = element.focus();
                    }
                    // Nothing to mend: to the answer, where that is further down.
                    None => go_to_answer(),
                }
            }
        });
    }
    if props.mistakes.is_empty() {
        return html! {};
    }
    let items = props.mistakes.iter().map(|mistake| {
        let id = mistake.id;
        let onclick = Callback::from(move |event: MouseEvent| {
            event.prevent_default();
            let field = web_sys::window().and_then(|w| w.document()).and_then(|d| d.get_element_by_id(id));
            // What is folded can't take the focus.
            let fold = field.as_ref().and_then(|field| field.closest("details").ok().flatten());
            if let Some(fold) = fold {
                let _ = fold.set_attribute("open", "");
            }
            let input = field.map(|field| field.query_selector("input").ok().flatten().unwrap_or(field));
            if let Some(input) = input.and_then(|input| input.dyn_into::<web_sys::HtmlElement>().ok()) {
                let _ = input.focus();
            }
        });
        html! { <li key={id}><a href={format!("#{id}")} {onclick}>{ &mistake.message }</a></li> }
    });
    html! {
        <div ref={summary} class="summary" role="group" tabindex="-1" aria-labelledby="summary-title">
            <h2 id="summary-title">{ words::MEND }</h2>
            <ul key={changed::key()}>{ for items }</ul>
        </div>
    }
}
