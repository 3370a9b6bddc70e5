//! A number of months as people count them: years and months.

use super::{Digits, FormField};
use crate::app::Part;
use crate::retirement::MonthsEntry;
use crate::wording::words;
use yew::prelude::*;

/// Years and months.
pub fn months_fields(field: &FormField, entry: &MonthsEntry) -> Html {
    let parts = [
        (Part::Years, "years", words::form::years(), &entry.years),
        (Part::Months, "months", words::form::months(), &entry.months),
    ];
    let inputs = parts.into_iter().map(|(part, name, unit, value)| {
        let id = format!("{}-{name}", field.id);
        field.digits(Digits { id, label: &field.label, unit, width: "w2", part, value })
    });
    field.group(html! { <div class="parts">{ for inputs }</div> })
}
