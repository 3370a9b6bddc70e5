//! What was typed, and which of its problems to show. Pure: no browser in it.

use super::as_of::AsOf;
use super::written::{self, Unread};
use crate::account::{AccountForm, Field as AccountField};
use crate::calendar::Date;
use crate::reasoning::{DateEntry, Declared, FieldProblem, Kind, Part, Problem};
use crate::retirement::{Field as RetirementField, PeriodEntry, RetirementForm, MOST_PERIODS};
use crate::transfer::{Field as TransferField, TransferForm};
use std::rc::Rc;
use yew::Reducible;

/// A form whose fields hold text.
pub trait Form: Clone + Default + PartialEq {
    /// Its fields.
    type Field: Copy + PartialEq + 'static;

    /// Every field: what a link, a file of facts and the device keep.
    const FIELDS: &'static [Self::Field];

    /// What of it is told as of a day, in a form that has such fields.
    const AS_OF: Option<AsOf<Self::Field>> = None;

    /// What the form's table says of a field; `None` for a number beyond its rows.
    fn declared(field: Self::Field) -> Option<Declared>;

    /// A field's name in the JS API, which is its id in the page too.
    fn id(field: Self::Field) -> &'static str {
        Self::declared(field).map_or("", |declared| declared.id)
    }

    /// Where the text of a field's part is kept; `None` for a part that the field has not.
    fn slot(&mut self, field: Self::Field, part: Part) -> Option<&mut String>;

    /// Adds a row, in a form that has rows.
    fn add_row(&mut self) {}

    /// Removes a row, in a form that has rows.
    fn remove_row(&mut self, _row: usize) {}

    /// Whether a field stands in the answer instead of the form.
    fn in_answer(_field: Self::Field) -> bool {
        false
    }
}

/// Those of some fields in which something stands.
pub fn filled<F: Form>(form: &F, fields: &[F::Field]) -> Vec<F::Field> {
    let mut form = form.clone();
    let mut is_filled = |field: &F::Field| {
        Part::ALL.into_iter().any(|part| form.slot(*field, part).is_some_and(|text| !text.trim().is_empty()))
    };
    fields.iter().copied().filter(|field| is_filled(field)).collect()
}

impl Form for TransferForm {
    type Field = TransferField;
    const FIELDS: &'static [TransferField] = TransferField::ALL;
    const AS_OF: Option<AsOf<TransferField>> =
        Some(AsOf { day: TransferField::StatusAsOf, of: TransferField::AS_OF_A_DAY, since: None });

    fn declared(field: TransferField) -> Option<Declared> {
        field.declared()
    }

    fn slot(&mut self, field: TransferField, part: Part) -> Option<&mut String> {
        self.slot(field, part)
    }
}

impl Form for RetirementForm {
    type Field = RetirementField;
    const FIELDS: &'static [RetirementField] = RetirementField::ALL;
    const AS_OF: Option<AsOf<RetirementField>> = Some(AsOf {
        day: RetirementField::MonthsAsOf,
        of: RetirementField::AS_OF_A_DAY,
        since: Some((RetirementField::PaidSince, RetirementField::PaidSinceAsOf)),
    });

    fn declared(field: RetirementField) -> Option<Declared> {
        field.declared()
    }

    fn slot(&mut self, field: RetirementField, part: Part) -> Option<&mut String> {
        self.slot(field, part)
    }

    fn add_row(&mut self) {
        if self.history.len() < MOST_PERIODS {
            self.history.push(PeriodEntry::default());
        }
    }

    fn remove_row(&mut self, row: usize) {
        if row < self.history.len() {
            self.history.remove(row);
        }
    }

    fn in_answer(field: RetirementField) -> bool {
        matches!(field, RetirementField::Assumption(_))
    }
}

impl Form for AccountForm {
    type Field = AccountField;
    const FIELDS: &'static [AccountField] = AccountField::ALL;
    const AS_OF: Option<AsOf<AccountField>> =
        Some(AsOf { day: AccountField::AmountsAsOf, of: AccountField::AS_OF_A_DAY, since: None });

    fn declared(field: AccountField) -> Option<Declared> {
        field.declared()
    }

    fn slot(&mut self, field: AccountField, part: Part) -> Option<&mut String> {
        self.slot(field, part)
    }
}

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
    /// Came back to a form written down before ([`super::written`]); what has been typed since is left alone.
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
                next.form = written::read(&line).unwrap_or_default();
                next.undated = next.is_undated();
            }
            Edit::Restore(_) => {}
            Edit::Open(line) => {
                next.unread = written::unread::<F>(&line);
                // A link that fills nothing here replaces nothing.
                let opened = written::read(&line).filter(|form| *form != F::default());
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
