//! The form of a question: what was typed into it, the line it is written down as, and how it folds when it is answered. This file has
//! what the three forms have in common: fields by their names, and the places where their texts are kept. Knows no answer;
//! of a browser know `folding` and `use_form` alone.

pub(crate) mod as_of;
pub mod field_codes;
pub(crate) mod folding;
pub mod form_line;
mod percent;
pub mod short_link;
pub(crate) mod state;
pub(crate) mod summary;
pub(crate) mod use_form;

use crate::account::{AccountForm, Field as AccountField};
use crate::reasoning::{Declared, Part};
use crate::retirement::{Field as RetirementField, PeriodEntry, RetirementForm, MOST_PERIODS};
use crate::transfer::{Field as TransferField, TransferForm};

/// Which fields of a form are told as of a day.
#[derive(Clone, Copy)]
pub struct AsOf<T: 'static> {
    /// The field of the day.
    pub day: T,
    /// Those that are of that day.
    pub of: &'static [T],
    /// Where it is asked what became of them since: the answer, and the day it was given.
    pub since: Option<(T, T)>,
}

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

/// The fields that are not empty, among those given.
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
