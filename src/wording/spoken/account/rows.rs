//! Figures, what is said of the account itself, and what would change the amount.

use super::super::evidence::{confidence, quantity, source_line, value};
use super::super::figures::plain_date;
use super::{money, money_between, Say};
use crate::account::{AccountFlip, BaseBound, BaseUsed, Credit, Insured, Reason, YearCredit};
use crate::evidence::{ClaimRef, Quantity};
use crate::money::Money;
use crate::view::{Row, Text};
use crate::wording::words;

fn row(label: &str, value: impl Into<Text>, note: Option<Text>) -> Row {
    Row { label: label.to_owned(), value: value.into(), note }
}

impl Say<'_> {
    pub(super) fn rows(&self) -> Vec<Row> {
        let mut rows = Vec::new();
        if let Credit::Amount { low, high } = self.answer.credit {
            let amount = Text::new().key(money_between(low, high));
            rows.push(row(words::account::credited_monthly(), amount, None));
        }
        rows.extend(self.estimated_row());
        rows.extend(self.answer.year.as_ref().map(|year| self.year(year)));
        if let Some(base) = self.base() {
            rows.extend(self.base_rows(&base));
        }
        if let Some(compared) = &self.answer.compared {
            rows.push(row(words::account::you_see(), Text::new().key(money(compared.seen)), None));
            for (at, reason) in compared.reasons.iter().enumerate() {
                let label = match at {
                    0 => words::account::possibly_because(),
                    _ => words::account::or_because(),
                };
                rows.push(row(label, why(*reason, self.answer.insured), None));
            }
        }
        rows
    }

    fn year(&self, year: &YearCredit) -> Row {
        let label = words::account::credited_in_year { year: self.answer.month.year() }.string();
        let total = money(year.total);
        let (value, note) = match year.counted {
            12 => (total, words::account::as_if_same_base()),
            months => (
                words::account::total_of_months { months, total }.string(),
                words::account::other_months_not_counted(),
            ),
        };
        row(&label, Text::new().key(value), self.answer.base.map(|_| note.into()))
    }

    fn base_rows(&self, base: &BaseUsed) -> Vec<Row> {
        let entered = base.told.to_string();
        let note = match (base.bound, base.from_salary) {
            (Some(BaseBound::Floor), _) => Some(words::account::below_so_lowest { entered }.text()),
            (Some(BaseBound::Ceiling), _) => Some(words::account::above_so_highest { entered }.text()),
            (None, true) => Some(words::account::estimated_from_wage().into()),
            (None, false) => None,
        };
        let mut rows =
            vec![row(words::account::contribution_base(), Text::new().key(money(base.used)), note)];
        if base.floor.is_some() || base.ceiling.is_some() {
            let bounds = [
                (words::account::lowest_base(), base.floor, Quantity::BaseFloor, BaseBound::Ceiling),
                (words::account::highest_base(), base.ceiling, Quantity::BaseCeiling, BaseBound::Floor),
            ];
            rows.extend(bounds.map(|(label, bound, about, other)| {
                match self.answer.contradicted.filter(|found| found.yours == other) {
                    Some(found) => {
                        row(label, words::account::not_used { found: money(found.found) }.text(), None)
                    }
                    None => row(label, known(bound), self.limit(about)),
                }
            }));
        }
        rows
    }

    /// What should be known about a bound of the base: since when, and of what kind the source is.
    fn limit(&self, about: Quantity) -> Option<Text> {
        let found = self.decision.evidence.iter().find(|found| found.quantity == about)?;
        if found.overridden {
            return Some(words::account::your_figure().into());
        }
        let claim = found.finding.relied()?.claim;
        let since = self.rules.claim(claim).steps[claim.step].from;
        let note = source_line(claim, self.rules).note;
        if since.is_none() && note.is_none() {
            return None;
        }
        let since = since.map(|day| words::account::since { day: plain_date(day) }.text());
        Some(noted(since.unwrap_or_default(), note))
    }

    /// What is said of the account itself, each with who says so.
    pub(super) fn about(&self) -> Vec<Row> {
        let said = |(about, claim): &(Quantity, ClaimRef)| {
            let text = self.rules.claim(*claim).steps[claim.step].value.as_ref()?;
            // The number of the document says enough here; the page on sources has the rest.
            let (filed, source) = (self.rules.claim(*claim), self.rules.source_of(*claim));
            let document = Text::new().data(source.doc_no.unwrap_or(source.title));
            let document = words::account::document_known { document, known: confidence(filed.confidence) };
            let value = Text::new().data(value(*about, text));
            Some(row(quantity(*about), value, Some(noted(document.text(), filed.note))))
        };
        self.answer.statements.iter().filter_map(said).collect()
    }

    pub(super) fn flip(&self, flip: &AccountFlip) -> Text {
        match flip {
            AccountFlip::OtherFigure { quantity: about, claim, credit } => {
                words::account::by_other_document {
                    title: format!("“{}”", self.rules.source_of(*claim).called()),
                    what: quantity(*about),
                    amount: money(*credit),
                }
                .text()
            }
            AccountFlip::LaterStep { quantity: about, from, credit, .. } => words::account::changes_from {
                day: plain_date(*from),
                what: quantity(*about),
                amount: money(*credit),
            }
            .text(),
            AccountFlip::AsTold { credit } => {
                words::account::by_base_as_entered { amount: money(*credit) }.text()
            }
            AccountFlip::AtFloor { credit } => {
                words::account::at_lowest_base { amount: money(*credit) }.text()
            }
            AccountFlip::AtCeiling { credit } => {
                words::account::at_highest_base { amount: money(*credit) }.text()
            }
            AccountFlip::EachHundred { more } => words::account::each_hundred { amount: money(*more) }.text(),
        }
    }
}

/// A source's note behind other words.
fn noted(text: Text, note: Option<&str>) -> Text {
    let words = Text::new().data(note.unwrap_or_default());
    match note {
        Some(_) => text.sentence(words),
        None => text.then(words),
    }
}

fn known(bound: Option<Money>) -> String {
    bound.map_or_else(|| words::account::not_found().to_owned(), money)
}

fn why(reason: Reason, insured: Insured) -> &'static str {
    match reason {
        Reason::NotBookedYet if insured == Insured::Retired => words::account::not_credited_yet(),
        Reason::NotBookedYet => words::account::not_arrived_yet(),
        Reason::NotPaid => words::account::not_paid(),
        Reason::OtherBaseDeclared => words::account::other_base_reported(),
        Reason::NewBaseYear => words::account::new_base_year(),
        Reason::OtherBounds => words::account::other_bounds(),
        Reason::OtherTier => words::account::other_tier(),
        Reason::BalanceSeen => words::account::balance_seen(),
        Reason::SeveralMonths => words::account::several_months(),
        Reason::LocalExtra => words::account::local_extra(),
        Reason::OtherGroup => words::account::other_group(),
    }
}
