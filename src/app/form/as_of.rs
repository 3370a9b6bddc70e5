//! The day of what is told as of a day: sums "up to now" are right on the day they are typed, and are not typed anew when they are
//! opened later. So the form keeps the day from the moment they are typed. Pure: no browser in it.
//! See `docs/rules.md#since` and decision 0007.

use super::form_line;
use super::{filled, AsOf, Form};
use crate::calendar::{Date, Datelike};
use crate::reasoning::Part;

fn set<F: Form>(form: &mut F, field: F::Field, day: Option<Date>) {
    let texts = day.map(|day| [day.year().to_string(), day.month().to_string(), day.day().to_string()]);
    for (part, text) in [Part::Year, Part::Month, Part::Day].into_iter().zip(texts.unwrap_or_default()) {
        if let Some(slot) = form.slot(field, part) {
            *slot = text;
        }
    }
}

impl<T: Copy + PartialEq> AsOf<T> {
    /// Whether something is told as of a day, and no day is kept.
    pub(crate) fn is_undated<F: Form<Field = T>>(&self, form: &F) -> bool {
        filled(form, &[self.day]).is_empty() && !filled(form, self.of).is_empty()
    }

    /// Keeps the day where there is none and something is told; where nothing is told there is none to keep.
    pub(crate) fn date<F: Form<Field = T>>(&self, form: &mut F, today: Date) {
        if filled(form, self.of).is_empty() {
            self.forget_day(form);
        } else if self.is_undated(form) {
            set(form, self.day, Some(today));
        }
    }

    /// What a change of a field means: an answer is given today; and where what it is about is changed it has to be given again.
    pub(crate) fn was_changed<F: Form<Field = T>>(&self, form: &mut F, field: T, today: Option<Date>) {
        match self.since {
            Some((answer, on)) if field == answer => set(form, on, today),
            _ if self.is_about(field) => self.forget_answer(form),
            _ => {}
        }
    }

    /// Whether a field is told as of a day, or is that day.
    pub(crate) fn is_about(&self, field: T) -> bool {
        field == self.day || self.of.contains(&field)
    }

    /// Takes the answer back.
    pub(crate) fn forget_answer<F: Form<Field = T>>(&self, form: &mut F) {
        let Some((answer, on)) = self.since else { return };
        if let Some(slot) = form.slot(answer, Part::Whole) {
            slot.clear();
        }
        set(form, on, None);
    }

    /// Takes the day back, and with it the answer.
    pub(crate) fn forget_day<F: Form<Field = T>>(&self, form: &mut F) {
        set(form, self.day, None);
        self.forget_answer(form);
    }
}

/// The line of a form that was kept on a day: one from before lines had their day gets that one.
pub(crate) fn line_of<F: Form>(line: &str, kept: Date) -> String {
    let dated = F::AS_OF.zip(form_line::read::<F>(line)).filter(|(as_of, form)| as_of.is_undated(form));
    dated.map_or_else(
        || line.to_owned(),
        |(as_of, mut form)| {
            as_of.date(&mut form, kept);
            form_line::write(&form)
        },
    )
}
