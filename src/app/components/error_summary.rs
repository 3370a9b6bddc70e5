//! All that has to be mended, on top of the form; takes the focus when the answer was asked for.

use crate::app::browser::page::{focus_node, go_to_field};
use crate::app::browser::page_changes;
use crate::app::form::folding::go_to_answer;
use crate::wording::words;
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

/// The summary; nothing where there is nothing to mend. It is no alert: who asks for the answer is brought to it, and it would be
/// read again from the start with every letter that is put right.
#[component]
pub fn ErrorSummary(props: &ErrorSummaryProps) -> Html {
    let summary = use_node_ref();
    {
        let summary = summary.clone();
        use_effect_with(props.asked, move |asked| {
            if *asked > 0 {
                // Nothing to mend: to the answer, where that is further down.
                if !focus_node(&summary) {
                    go_to_answer();
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
            go_to_field(id);
        });
        html! { <li key={id}><a href={format!("#{id}")} {onclick}>{ &mistake.message }</a></li> }
    });
    html! {
        <div ref={summary} class="summary" role="group" tabindex="-1" aria-labelledby="summary-title">
            <h2 id="summary-title">{ words::form::mend() }</h2>
            <ul key={page_changes::key()}>{ for items }</ul>
        </div>
    }
}
