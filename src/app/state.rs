//! What was typed, and which of its problems to show. Pure: no browser in it.

use super::written;
use crate::account::{AccountForm, Field as AccountField};
use crate::reasoning::{DateEntry, FieldProblem, Problem};
use crate::retirement::{Field as RetirementField, MonthsEntry, PeriodEntry, RetirementForm, MOST_PERIODS};
use crate::transfer::{Field as TransferField, TransferForm};
use std::rc::Rc;
use yew::Reducible;

/// A part of a field: most have one, dates have three, numbers of months two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The field itself.
    Whole,
    /// Year of a date.
    Year,
    /// Month of a date.
    Month,
    /// Day of a date.
    Day,
    /// The years of a number of months.
    Years,
    /// The months of a number of months.
    Months,
    /// Place of a period.
    PeriodPlace,
    /// A part of a period's first month.
    PeriodFrom(MonthPart),
    /// A part of its last month.
    PeriodTo(MonthPart),
    /// What a period counts as.
    PeriodKind,
}

impl Part {
    /// Every part there is.
    pub const ALL: [Part; 12] = [
        Part::Whole,
        Part::Year,
        Part::Month,
        Part::Day,
        Part::Years,
        Part::Months,
        Part::PeriodPlace,
        Part::PeriodFrom(MonthPart::Year),
        Part::PeriodFrom(MonthPart::Month),
        Part::PeriodTo(MonthPart::Year),
        Part::PeriodTo(MonthPart::Month),
        Part::PeriodKind,
    ];
}

/// A part of a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MonthPart {
    /// The year.
    Year,
    /// The month of the year.
    Month,
}

/// A form whose fields hold text.
pub trait Form: Clone + Default + PartialEq {
    /// Its fields.
    type Field: Copy + PartialEq + 'static;

    /// Every field: what a link, a file of facts and the device keep.
    const FIELDS: &'static [Self::Field];

    /// A field's name in the JS API, which is its id in the page too.
    fn id(field: Self::Field) -> &'static str;

    /// Where the text of a field's part is kept; `None` for a part that the field has not.
    fn slot(&mut self, field: Self::Field, part: Part) -> Option<&mut String>;

    /// Adds a row, in a form that has rows.
    fn add_row(&mut self) {}

    /// Removes a row, in a form that has rows.
    fn remove_row(&mut self, _row: usize) {}
}

/// Those of some fields in which something stands.
pub fn filled<F: Form>(form: &F, fields: &[F::Field]) -> Vec<F::Field> {
    let mut form = form.clone();
    let mut is_filled = |field: &F::Field| {
        Part::ALL.into_iter().any(|part| form.slot(*field, part).is_some_and(|text| !text.trim().is_empty()))
    };
    fields.iter().copied().filter(|field| is_filled(field)).collect()
}

fn whole_slot(text: &mut String, part: Part) -> Option<&mut String> {
    (part == Part::Whole).then_some(text)
}

fn date_slot(entry: &mut DateEntry, part: Part) -> Option<&mut String> {
    match part {
        Part::Year => Some(&mut entry.year),
        Part::Month => Some(&mut entry.month),
        Part::Day => Some(&mut entry.day),
        _ => None,
    }
}

fn months_slot(entry: &mut MonthsEntry, part: Part) -> Option<&mut String> {
    match part {
        Part::Years => Some(&mut entry.years),
        Part::Months => Some(&mut entry.months),
        _ => None,
    }
}

impl Form for TransferForm {
    type Field = TransferField;
    const FIELDS: &'static [TransferField] = &TransferField::ALL;

    fn id(field: TransferField) -> &'static str {
        field.id()
    }

    fn slot(&mut self, field: TransferField, part: Part) -> Option<&mut String> {
        match field {
            TransferField::From => whole_slot(&mut self.from, part),
            TransferField::To => whole_slot(&mut self.to, part),
            TransferField::FromScheme => whole_slot(&mut self.from_scheme, part),
            TransferField::ToScheme => whole_slot(&mut self.to_scheme, part),
            TransferField::Channel => whole_slot(&mut self.channel, part),
            TransferField::AcceptedOn => date_slot(&mut self.accepted_on, part),
            TransferField::SubmittedOn => date_slot(&mut self.submitted_on, part),
            TransferField::InfoSentOn => date_slot(&mut self.info_sent_on, part),
            TransferField::SeenStatus => whole_slot(&mut self.seen_status, part),
            TransferField::StoppedAtOrigin => whole_slot(&mut self.stopped_at_origin, part),
            TransferField::EnrolledAtDestination => whole_slot(&mut self.enrolled_at_destination, part),
            TransferField::DoubleEnrolled => whole_slot(&mut self.double_enrolled, part),
            TransferField::InArrears => whole_slot(&mut self.in_arrears, part),
            TransferField::Retired => whole_slot(&mut self.retired, part),
            TransferField::HasBalance => whole_slot(&mut self.has_balance, part),
            TransferField::StoppedIn => date_slot(&mut self.stopped_in, part),
            TransferField::EnrolledIn => date_slot(&mut self.enrolled_in, part),
        }
    }
}

fn period_slot(entry: &mut PeriodEntry, part: Part) -> Option<&mut String> {
    let month = |entry: MonthPart| match entry {
        MonthPart::Year => Part::Year,
        MonthPart::Month => Part::Month,
    };
    match part {
        Part::PeriodPlace => Some(&mut entry.place),
        Part::PeriodKind => Some(&mut entry.kind),
        Part::PeriodFrom(part) => date_slot(&mut entry.from, month(part)),
        Part::PeriodTo(part) => date_slot(&mut entry.to, month(part)),
        _ => None,
    }
}

impl Form for RetirementForm {
    type Field = RetirementField;
    const FIELDS: &'static [RetirementField] = &RetirementField::ALL;

    fn id(field: RetirementField) -> &'static str {
        field.id()
    }

    fn slot(&mut self, field: RetirementField, part: Part) -> Option<&mut String> {
        match field {
            RetirementField::Place => whole_slot(&mut self.place, part),
            RetirementField::Worker => whole_slot(&mut self.worker, part),
            RetirementField::Kind => whole_slot(&mut self.kind, part),
            RetirementField::Tier => whole_slot(&mut self.tier, part),
            RetirementField::PaidBy => whole_slot(&mut self.paid_by, part),
            RetirementField::Period(row) => {
                // A row read back from a link comes into being here.
                let rows = self.history.len().max((row + 1).min(MOST_PERIODS));
                self.history.resize(rows, PeriodEntry::default());
                period_slot(self.history.get_mut(row)?, part)
            }
            RetirementField::BeforeScheme => whole_slot(&mut self.before_scheme, part),
            RetirementField::Military => months_slot(&mut self.military, part),
            RetirementField::PensionPaid => months_slot(&mut self.pension_paid, part),
            RetirementField::OtherPlace(at) => whole_slot(&mut self.others.get_mut(at)?.place, part),
            RetirementField::OtherLocal(at) => months_slot(&mut self.others.get_mut(at)?.local, part),
            RetirementField::Unbroken => months_slot(&mut self.unbroken, part),
            RetirementField::Born => date_slot(&mut self.born, part),
            RetirementField::RetireOn => date_slot(&mut self.retire_on, part),
            RetirementField::FirstInsuredOn => date_slot(&mut self.first_insured_on, part),
            RetirementField::FirstEmployedOn => date_slot(&mut self.first_employed_on, part),
            RetirementField::Total => months_slot(&mut self.total, part),
            RetirementField::Actual => months_slot(&mut self.actual, part),
            RetirementField::Deemed => months_slot(&mut self.deemed, part),
            RetirementField::Local => months_slot(&mut self.local, part),
            RetirementField::OverrideTotal => months_slot(&mut self.override_total, part),
            RetirementField::OverrideActual => months_slot(&mut self.override_actual, part),
            RetirementField::OverrideLocal => months_slot(&mut self.override_local, part),
            RetirementField::Assumption(field) => whole_slot(self.assumptions.slot(field), part),
        }
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
}

impl Form for AccountForm {
    type Field = AccountField;
    const FIELDS: &'static [AccountField] = &AccountField::ALL;

    fn id(field: AccountField) -> &'static str {
        field.id()
    }

    fn slot(&mut self, field: AccountField, part: Part) -> Option<&mut String> {
        match field {
            AccountField::Place => whole_slot(&mut self.place, part),
            AccountField::Insured => whole_slot(&mut self.insured, part),
            AccountField::Base => whole_slot(&mut self.base, part),
            AccountField::Salary => whole_slot(&mut self.salary, part),
            AccountField::Tier => whole_slot(&mut self.tier, part),
            AccountField::WithAccount => whole_slot(&mut self.with_account, part),
            AccountField::Month => date_slot(&mut self.month, part),
            AccountField::Seen => whole_slot(&mut self.seen, part),
            AccountField::OverrideFloor => whole_slot(&mut self.override_floor, part),
            AccountField::OverrideCeiling => whole_slot(&mut self.override_ceiling, part),
            AccountField::OverrideMonthly => whole_slot(&mut self.override_monthly, part),
        }
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
    /// What was there before a link or a kept case was opened, while it can be had back.
    pub replaced: Option<F>,
}

impl<F: Form> Default for Asking<F> {
    fn default() -> Self {
        Asking { form: F::default(), left: Vec::new(), asked: 0, replaced: None }
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
    /// Came back to a form written down before ([`super::written`]); what has been typed since is left alone.
    Restore(String),
    /// Opened a form written down elsewhere, by a link: it takes the place of what is there, which can be had back.
    Open(String),
    /// Had back what was there before.
    Back,
}

impl<F: Form> Asking<F> {
    /// The state after something was done.
    pub fn after(&self, edit: Edit<F::Field>) -> Self {
        let mut next = self.clone();
        match edit {
            Edit::Set(field, part, text) => {
                if let Some(slot) = next.form.slot(field, part) {
                    *slot = text;
                }
            }
            Edit::Left(field) if !next.left.contains(&field) => next.left.push(field),
            Edit::Left(_) => {}
            Edit::AddRow => next.form.add_row(),
            Edit::RemoveRow(row) => next.form.remove_row(row),
            Edit::Ask => next.asked = next.asked.saturating_add(1),
            Edit::Restore(line) if self.form == F::default() => {
                next.form = written::read(&line).unwrap_or_default();
            }
            Edit::Restore(_) => {}
            Edit::Open(line) => {
                // A link that fills nothing here replaces nothing.
                let opened = written::read(&line).filter(|form| *form != F::default() && *form != self.form);
                if let Some(form) = opened {
                    let before = std::mem::replace(&mut next.form, form);
                    next.replaced = Some(before).filter(|form| *form != F::default());
                    next.left.clear();
                }
            }
            Edit::Back => next.form = next.replaced.take().unwrap_or(next.form),
        }
        next
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
