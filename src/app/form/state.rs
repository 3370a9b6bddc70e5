//! What was typed, and which of its problems to show. Pure: no browser in it.

use super::form_line::{self, Unread};
use super::Form;
use crate::calendar::Date;
use crate::reasoning::{DateEntry, FieldProblem, Kind, Part, Problem};
use std::rc::Rc;
use yew::Reducible;

/// A form being filled in.
#[derive(Clone, Debug, PartialEq)]
pub struct Asking<F: Form> {
    /// What was typed.
    pub form: F,
    /// Fields the person has been in and left.
    left: Vec<F::Field>,
    /// How often the person asked for the answer: from the first time on every problem is shown.
    pub asked: u32,
    /// Whether the form gives way to its summary where there is an answer: nothing before the answer was asked for or a link brought
    /// it, and not while something is changed.
    pub folds: Option<bool>,
    /// What was there before a link or a kept case was opened, while it can be had back.
    pub replaced: Option<F>,
    /// What of the link opened last could not be read.
    pub unread: Vec<Unread<F::Field>>,
    /// Today in China, once it is known.
    today: Option<Date>,
    /// Whether what was opened last does not say of which day it is.
    pub undated: bool,
}

impl<F: Form> Default for Asking<F> {
    fn default() -> Self {
        let (form, left, unread) = Default::default();
        Asking { form, left, asked: 0, folds: None, replaced: None, unread, today: None, undated: false }
    }
}

/// Something the person did.
#[derive(Clone, Debug, PartialEq)]
pub enum Edit<F> {
    /// Typed or chose.
    Set(F, Part, String),
    /// Left a field.
    Left(F),
    /// Asked for another row.
    AddRow,
    /// Took a row away.
    RemoveRow(usize),
    /// Asked for the answer.
    Ask,
    /// Folded the form, or unfolded it.
    Fold(bool),
    /// Came back to a form written down before ([`super::form_line`]); what has been typed since is left alone.
    Restore(String),
    /// Opened a form written down elsewhere, by a link: it takes the place of what is there, which can be had back.
    Open(String),
    /// Had back what was there before.
    Back,
    /// Opened the page, or had it open, on this day.
    Today(Date),
    /// Said that what is told as of a day is told as of today.
    AsOfToday,
}

impl<F: Form> Asking<F> {
    /// The state after something was done.
    pub fn after(&self, edit: Edit<F::Field>) -> Self {
        let mut next = self.clone();
        match edit {
            Edit::Set(field, part, text) => {
                // A form is not to be folded under the hand that fills it in.
                next.folds = self.folds.map(|folds| folds && F::in_answer(field));
                let is_date = F::declared(field).is_some_and(|declared| declared.kind == Kind::Date);
                let parts = match DateEntry::in_number(&text).filter(|_| is_date) {
                    Some(DateEntry { year, month, day }) => {
                        vec![(Part::Year, year), (Part::Month, month), (Part::Day, day)]
                    }
                    None => vec![(part, text)],
                };
                for (part, text) in parts {
                    if let Some(slot) = next.form.slot(field, part) {
                        *slot = text;
                    }
                }
                if let Some(as_of) = F::AS_OF {
                    as_of.was_changed(&mut next.form, field, self.today);
                    next.undated &= !as_of.is_about(field);
                }
            }
            Edit::Left(field) if !next.left.contains(&field) => next.left.push(field),
            Edit::Left(_) => {}
            Edit::AddRow => {
                next.form.add_row();
                next.folds = self.folds.map(|_| false);
            }
            Edit::RemoveRow(row) => {
                next.form.remove_row(row);
                next.folds = self.folds.map(|_| false);
                if let Some(as_of) = F::AS_OF {
                    as_of.forget_answer(&mut next.form);
                }
            }
            Edit::Ask => {
                next.asked = next.asked.saturating_add(1);
                next.folds = Some(true);
            }
            Edit::Fold(folds) => next.folds = Some(folds),
            Edit::Restore(line) if self.form == F::default() => {
                next.form = form_line::read(&line).unwrap_or_default();
                next.undated = next.is_undated();
            }
            Edit::Restore(_) => {}
            Edit::Open(line) => {
                next.unread = form_line::unread::<F>(&line);
                // A link that fills nothing here replaces nothing.
                let opened = form_line::read(&line).filter(|form| *form != F::default());
                if opened.is_some() {
                    // What was not read as it was written is to be looked through.
                    next.folds = Some(next.unread.is_empty());
                }
                let opened = opened.map(|form| Asking { form, ..next.clone() });
                let undated = opened.as_ref().is_some_and(Asking::is_undated);
                if let Some(opened) = opened.map(Asking::dated).filter(|opened| opened.form != self.form) {
                    let before = std::mem::replace(&mut next.form, opened.form);
                    next.replaced = Some(before).filter(|form| *form != F::default());
                    next.left.clear();
                    next.undated = undated;
                }
            }
            Edit::Back => {
                next.form = next.replaced.take().unwrap_or(next.form);
                next.folds = None;
                next.undated = false;
            }
            Edit::Today(today) => next.today = Some(today),
            Edit::AsOfToday => {
                if let Some(as_of) = F::AS_OF {
                    as_of.forget_day(&mut next.form);
                    next.undated = false;
                }
            }
        }
        next.dated()
    }

    /// Whether there is something told as of a day, and no day.
    fn is_undated(&self) -> bool {
        F::AS_OF.is_some_and(|as_of| as_of.is_undated(&self.form))
    }

    /// The same, with the day where one is missing: what was typed today is of today, whenever it is read again.
    fn dated(mut self) -> Self {
        if let Some((as_of, today)) = F::AS_OF.zip(self.today) {
            as_of.date(&mut self.form, today);
        }
        self
    }

    /// The problems to show now. Nobody is scolded for a field not reached yet: until the answer is asked for, only
    /// fields that were left with something wrong in them are told.
    pub fn shown(&self, problems: &[FieldProblem<F::Field>]) -> Vec<FieldProblem<F::Field>> {
        let due = |found: &&FieldProblem<F::Field>| {
            self.asked > 0 || (self.left.contains(&found.field) && found.problem != Problem::Missing)
        };
        problems.iter().filter(due).cloned().collect()
    }
}

impl<F: Form + 'static> Reducible for Asking<F> {
    type Action = Edit<F::Field>;

    fn reduce(self: Rc<Self>, edit: Self::Action) -> Rc<Self> {
        Rc::new(self.after(edit))
    }
}
