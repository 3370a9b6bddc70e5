//! A figure that the office told, as a text to be passed on.

use crate::app::take::{ask, on_taken, Detail, Kind};
use crate::wording::spoken::{correction as words, take_away};
use web_sys::HtmlTextAreaElement;
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
                (Kind::CopyCorrection, Ok(_)) => message.set(Some(take_away::COPIED)),
                (Kind::CopyCorrection | Kind::MailCorrection, Err(())) => {
                    message.set(Some(take_away::FAILED))
                }
                _ => {}
            })
        });
    }
    let send = |kind: Kind| {
        let (area, message) = (area.clone(), message.clone());
        Callback::from(move |_: MouseEvent| {
            message.set(None);
            let Some(area) = area.cast::<HtmlTextAreaElement>() else { return };
            let subject = Detail::Text(words::SUBJECT.to_owned());
            ask(kind, vec![("subject", subject), ("text", Detail::Text(area.value()))]);
        })
    };
    let rows = (props.text.lines().count() + 2).to_string();
    html! {
        <details class="correction unprinted">
            <summary><h3>{ words::TITLE }</h3></summary>
            <p class="hint">{ words::INTRO }</p>
            // Made anew where another figure was typed; else what was changed in it stays.
            <textarea key={props.text.clone()} ref={area.clone()} aria-label={words::LABEL} {rows} defaultvalue={props.text.clone()} />
            <p class="buttons">
                <button type="button" class="secondary" onclick={send(Kind::CopyCorrection)}>{ words::COPY }</button>
                <button type="button" class="secondary" onclick={send(Kind::MailCorrection)}>{ words::MAIL }</button>
            </p>
            <p class="taken" role="status">{ message.unwrap_or_default() }</p>
        </details>
    }
}
