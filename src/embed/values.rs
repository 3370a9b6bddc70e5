//! How single values look in a reply: dates and months as text, money in fen, words by their names in the contract.

use super::json::{from_fn, json, Each, Put, Writer};
use crate::account;
use crate::calendar::{Date, DateSpan, MonthSpan, YearMonth};
use crate::evidence::{Adcode, ClaimRef, Confidence, Quantity, Selector, Selectors, Standing, Value, Worker};
use crate::guidance::Has;
use crate::money::{Money, Ratio};
use crate::reasoning::Rung;
use crate::retirement::remedies::RemedyKind;
use crate::retirement::{Overdue, TestKind};
use crate::rulebook::{Answers, Means, Need, Rulebook};
use crate::transfer::{Act, Fix, Stage, TransferScope, Verdict};
use crate::wording::{Caution, Text};
use std::fmt::Debug;

macro_rules! shown {
    ($($kind:ty),*) => { $(impl Put for $kind {
        fn put(&self, out: &mut Writer) {
            out.shown(self);
        }
    })* };
}
// `2026-02-09`, `2026-02`, `440300`, `0.095`, a sentence.
shown!(Date, YearMonth, Adcode, Ratio, Text);

macro_rules! named {
    ($($kind:ty),*) => { $(impl Put for $kind {
        fn put(&self, out: &mut Writer) {
            out.text(self.id());
        }
    })* };
}
named!(account::Reason, account::Verdict, Act, Answers, Confidence, Fix, Has, Means, Need, Overdue);
named!(Rung, Quantity, RemedyKind, Stage, TestKind, TransferScope, Verdict, Worker);

/// In fen.
impl Put for Money {
    fn put(&self, out: &mut Writer) {
        self.fen().put(out);
    }
}

impl Put for DateSpan {
    fn put(&self, out: &mut Writer) {
        json!(out, { "earliest": self.earliest, "latest": self.latest, "provisional": self.provisional });
    }
}

impl Put for MonthSpan {
    fn put(&self, out: &mut Writer) {
        json!(out, { "low": self.low, "high": self.high });
    }
}

impl Put for Value {
    fn put(&self, out: &mut Writer) {
        match self {
            Value::Months(count) | Value::WorkingDays(count) | Value::Count(count) => count.put(out),
            Value::Money(amount) => json!(out, { "fen": amount }),
            Value::MoneyBetween(low, high) => json!(out, { "lowFen": low, "highFen": high }),
            Value::Rate(rate) => rate.put(out),
            Value::RateBetween(low, high) => json!(out, { "low": low, "high": high }),
            Value::MonthsBetween(span) => span.put(out),
            Value::Month(month) => month.put(out),
            Value::Choice(word) | Value::Text(word) => out.text(word),
        }
    }
}

impl Put for Caution {
    fn put(&self, out: &mut Writer) {
        self.0.put(out);
    }
}

impl Put for Standing {
    fn put(&self, out: &mut Writer) {
        out.text(match self {
            Standing::InForce => "inForce",
            Standing::Draft => "draft",
            Standing::Disputed => "disputed",
            Standing::LastResort => "lastResort",
            Standing::Bound => "bound",
            Standing::Likely => "likely",
        });
    }
}

/// What a requirement turns on, by the name of the field that tells it.
impl Put for Selector {
    fn put(&self, out: &mut Writer) {
        out.text(match self {
            Selector::Worker => "worker",
            Selector::WorkKind => "kind",
            Selector::FirstEmployed => "firstEmployedOn",
            Selector::FirstInsured => "firstInsuredOn",
            Selector::BeforeScheme => "employedBeforeScheme",
            Selector::Unbroken => "unbrokenMonths",
            Selector::Tier => "tier",
            Selector::Age => "age",
            Selector::Moves => "moves",
            Selector::Origin => "from",
        });
    }
}

impl Put for Selectors {
    fn put(&self, out: &mut Writer) {
        Each(self.iter()).put(out);
    }
}

/// A word by its name in the code: `TransferOutDue` is `transferOutDue`.
pub(super) struct Camel<T>(pub T);

impl<T: Debug> Put for Camel<T> {
    fn put(&self, out: &mut Writer) {
        camel(&self.0, out);
    }
}

fn camel(name: &dyn Debug, out: &mut Writer) {
    let mut name = format!("{name:?}");
    if let Some(first) = name.get_mut(..1) {
        first.make_ascii_lowercase();
    }
    out.text(&name);
}

/// A claim with its document.
#[derive(Clone, Copy)]
pub(super) struct Cited<'a>(pub ClaimRef, pub &'a Rulebook);

impl Put for Cited<'_> {
    fn put(&self, out: &mut Writer) {
        out.object(|out| self.fields(out));
    }
}

/// Several of them.
pub(super) fn cited(claims: Vec<ClaimRef>, rules: &Rulebook) -> impl Put + '_ {
    from_fn(move |out| Each(claims.iter().map(|claim| Cited(*claim, rules))).put(out))
}

impl Cited<'_> {
    /// Its fields, for an object that has more of them.
    pub fn fields(self, out: &mut Writer) {
        let Cited(claim, rules) = self;
        let (line, document) = (rules.line(claim), rules.source_of(claim));
        let step = &line.steps[claim.step];
        json!(out,
            "id": document.id,
            "title": document.title,
            "docNo": document.doc_no,
            "issuer": document.issuer,
            "date": document.date,
            "url": document.url,
            "read": document.read,
            "about": line.quantity,
            "place": line.place,
            "value": step.value,
            "from": step.from,
            "locator": line.locator,
            "confidence": line.confidence,
            "note": line.note,
        );
    }
}
