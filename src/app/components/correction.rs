//! A figure that the office told, as a text to be passed on.

use crate::app::browser::field::text_at;
use crate::app::browser::handover::{ask, on_taken, Detail, Errand};
use crate::wording::words;
use yew::prelude::*;

/// Properties of [`Correction`].
#[derive(Properties, PartialEq)]
pub struct CorrectionProps {
    /// The text, to start from.
    pub text: String,
}

/// The text, folded: it can be changed, copied and mailed.
#[component]
pub fn Correction(props: &CorrectionProps) -> Html {
    let area = use_node_ref();
    let message = use_state(|| None::<&'static str>);
    {
        let message = message.clone();
        use_effect_with((), move |()| {
            on_taken(move |(kind, done)| match (kind, done) {
                (Errand::CopyCorrection, Ok(_)) => message.set(Some(words::take_away::copied())),
                (Errand::CopyCorrection | Errand::MailCorrection, Err(())) => {
                    message.set(Some(words::take_away::failed()))
                }
                _ => {}
            })
        });
    }
    let send = |kind: Errand| {
        let (area, message) = (area.clone(), message.clone());
        Callback::from(move |_: MouseEvent| {
            message.set(None);
            let Some(text) = text_at(&area) else { return };
            let subject = Detail::Text(words::correction::mail_subject().to_owned());
            ask(kind, vec![("subject", subject), ("text", Detail::Text(text))]);
        })
    };
    let rows = (props.text.lines().count() + 2).to_string();
    html! {
        <details class="correction unprinted">
            <summary><h3>{ words::correction::title() }</h3></summary>
            <p class="hint">{ words::correction::intro() }</p>
            // Made anew where another figure was typed; else what was changed in it stays.
            <textarea key={props.text.clone()} ref={area.clone()} aria-label={words::correction::label()} {rows} defaultvalue={props.text.clone()} />
            <p class="buttons">
                <button type="button" class="secondary" onclick={send(Errand::CopyCorrection)}>{ words::correction::copy() }</button>
                <button type="button" class="secondary" onclick={send(Errand::MailCorrection)}>{ words::correction::mail() }</button>
            </p>
            <p class="taken" role="status">{ message.unwrap_or_default() }</p>
        </details>
    }
}
