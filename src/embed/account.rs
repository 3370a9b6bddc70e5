//! The answer to question 3 as plain values.

use super::json::{from_fn, json, Each, Put, Writer};
use super::reply::decided;
use super::values::{cited, Camel, Cited};
use crate::account::{AccountAnswer, BaseUsed, Compared, Credit, CreditFrom, Flip, MonthCredit, YearCredit};
use crate::evidence::ClaimRef;
use crate::money::Money;
use crate::reasoning::Decision;
use crate::rulebook::Rulebook;
use crate::wording::spoken;

fn flip(flip: &Flip, rules: &Rulebook, out: &mut Writer) {
    match flip {
        Flip::OtherFigure { quantity, claim, credit } => json!(out, {
            "kind": "otherFigure", "about": quantity, "creditFen": credit, "source": Cited(*claim, rules),
        }),
        Flip::LaterStep { quantity, from, claim, credit } => json!(out, {
            "kind": "laterStep", "about": quantity, "from": from, "creditFen": credit, "source": Cited(*claim, rules),
        }),
        Flip::AsTold { credit } => json!(out, { "kind": "asTold", "creditFen": credit }),
        Flip::AtFloor { credit } => json!(out, { "kind": "atFloor", "creditFen": credit }),
        Flip::AtCeiling { credit } => json!(out, { "kind": "atCeiling", "creditFen": credit }),
        Flip::EachHundred { more } => json!(out, { "kind": "eachHundred", "creditFen": more }),
    }
}

impl Put for BaseUsed {
    fn put(&self, out: &mut Writer) {
        json!(out, {
            "toldFen": self.told, "fromSalary": self.from_salary, "usedFen": self.used, "floorFen": self.floor,
            "ceilingFen": self.ceiling, "bound": self.bound.map(Camel),
        });
    }
}

impl Put for MonthCredit {
    fn put(&self, out: &mut Writer) {
        json!(out, { "month": self.month, "fen": self.credit, "otherBaseYear": self.other_base_year });
    }
}

impl Put for YearCredit {
    fn put(&self, out: &mut Writer) {
        json!(out, { "months": self.months, "totalFen": self.total, "counted": self.counted });
    }
}

impl Put for Compared {
    fn put(&self, out: &mut Writer) {
        json!(out, {
            "seenFen": self.seen, "verdict": self.verdict, "byFen": self.by, "reasons": self.reasons,
        });
    }
}

impl Put for Credit {
    fn put(&self, out: &mut Writer) {
        let (known, low, high) = match *self {
            Credit::NoAccount => ("noAccount", Some(Money::ZERO), Some(Money::ZERO)),
            Credit::Amount { low, high } if low == high => ("amount", Some(low), Some(high)),
            Credit::Amount { low, high } => ("range", Some(low), Some(high)),
            Credit::Estimate(found) => (found.rung.id(), Some(found.low), Some(found.high)),
            Credit::Unknown => ("unknown", None, None),
        };
        json!(out, { "known": known, "lowFen": low, "highFen": high });
    }
}

/// The reply.
pub(super) fn reply(decision: &Decision<AccountAnswer>, rules: &Rulebook) -> String {
    let answer = &decision.answer;
    let brief = spoken::account::brief(decision, rules);
    let statement = |(about, claim)| json!({ "about": about, "source": Cited(claim, rules) });
    let value = from_fn(|out| {
        json!(out, {
            "month": answer.month,
            "credit": answer.credit,
            "estimate": answer.estimate.as_ref().map(|found| from_fn(move |out| {
                let said: &[ClaimRef] = match &found.from {
                    CreditFrom::Said(claims) => claims,
                    _ => std::slice::from_ref(&found.rule),
                };
                json!(out, {
                    "rung": found.amount.rung,
                    "lowFen": found.amount.low,
                    "highFen": found.amount.high,
                    "likelyLowFen": found.amount.likely.map(|(low, _)| low),
                    "likelyHighFen": found.amount.likely.map(|(_, high)| high),
                    "formula": spoken::account::credit_formula(found, decision, rules),
                    "sources": cited(said.to_vec(), rules),
                });
            })),
            "yourFigure": answer.your_figure,
            "base": answer.base,
            "rate": answer.rate.map(|(low, high)| json!({ "low": low, "high": high })),
            "year": answer.year,
            "ifCommon": answer.if_common.map(|(rate, amount, claim)| {
                json!({ "rate": rate, "creditFen": amount, "source": Cited(claim, rules) })
            }),
            "compared": answer.compared,
            "asks": Each(answer.asks.iter().map(Camel)),
            "asksAccount": answer.asks_account,
            "statements": Each(answer.statements.iter().copied().map(statement)),
            "flips": Each(answer.flips.iter().map(|found| from_fn(|out| flip(found, rules, out)))),
            "cautions": brief.cautions,
        });
    });
    decided(&value, &brief.lead, decision, rules)
}
