//! Whether contributions went on since the day the months in the form are of: asked of who opens it later.

use super::{choice, FormField};
use crate::app::{Asking, Edit, Form};
use crate::calendar::Date;
use crate::retirement::{RetirementForm, Since};
use crate::wording::spoken::retirement::since as words;
use crate::wording::words::retirement_since;
use yew::prelude::*;

/// The question, where a month has begun since, and the way out where none of its answers is right. `asked` has today with
/// it; `answers` are those offered.
pub fn months_since(
    asked: Option<(Since, Date)>,
    answers: &[(&'static str, &str)],
    value: &str,
    field: FormField,
    asking: &UseReducerHandle<Asking<RetirementForm>>,
) -> Html {
    let question = asked.map(|(since, today)| {
        let field = FormField { label: words::asked(since).into(), hint: None, ..field };
        html! {
            <>
                { choice(&field, answers, if since.is_outlived(today) { "" } else { value }) }
                <p class="hint">{ words::asked_about(since, today) }</p>
                <p class="hint">{ retirement_since::or_today() }</p>
            </>
        }
    });
    html! { <>{ for question }{ as_of_today(retirement_since::as_of_today(), asking) }</> }
}

/// Says that what is told as of a day is told as of today.
pub fn as_of_today<F: Form + 'static>(label: &'static str, asking: &UseReducerHandle<Asking<F>>) -> Html {
    let asking = asking.dispatcher();
    let onclick = move |_: MouseEvent| asking.dispatch(Edit::AsOfToday);
    html! { <p class="buttons"><button type="button" class="secondary" {onclick}>{ label }</button></p> }
}
