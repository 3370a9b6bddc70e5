//! `accountCredit`: its facts, and its answer as plain values.

use super::facts::{month, text, yes_no, yuan, Asked};
use super::given::{Given, Malformed};
use super::json::{json, Json};
use super::reply::decided;
use super::trace::{camel, source};
use crate::account::{AccountAnswer, AccountForm, Credit, Flip};
use crate::money::Money;
use crate::reasoning::Decision;
use crate::rulebook::Rulebook;
use crate::wording::spoken;

/// What `accountCredit` takes.
pub(super) fn facts(mut given: Given) -> Result<Asked<AccountForm>, Malformed> {
    let given = &mut given;
    let overrides = &mut given.object("overrides")?;
    let today = given.needed("today")?;
    let form = AccountForm {
        place: text(given, "place")?,
        insured: text(given, "insured")?,
        base: yuan(given, "baseFen")?,
        salary: yuan(given, "salaryFen")?,
        tier: given.whole("tier")?,
        with_account: yes_no(given, "withAccount")?,
        month: month(given, "month")?,
        seen: yuan(given, "seenFen")?,
        override_floor: yuan(overrides, "floorFen")?,
        override_ceiling: yuan(overrides, "ceilingFen")?,
        override_monthly: yuan(overrides, "monthlyFen")?,
    };
    overrides.done()?;
    given.done()?;
    Ok(Asked { today, form })
}

fn fen(amount: Option<Money>) -> Option<u64> {
    amount.map(Money::fen)
}

fn flip(flip: &Flip, rules: &Rulebook) -> Json {
    match flip {
        Flip::OtherFigure { quantity, claim, credit } => json!({
            "kind": "otherFigure", "about": quantity.id(), "creditFen": credit.fen(), "source": source(*claim, rules),
        }),
        Flip::LaterStep { quantity, from, claim, credit } => json!({
            "kind": "laterStep", "about": quantity.id(), "from": from.to_string(), "creditFen": credit.fen(),
            "source": source(*claim, rules),
        }),
        Flip::AsTold { credit } => json!({ "kind": "asTold", "creditFen": credit.fen() }),
        Flip::AtFloor { credit } => json!({ "kind": "atFloor", "creditFen": credit.fen() }),
        Flip::AtCeiling { credit } => json!({ "kind": "atCeiling", "creditFen": credit.fen() }),
        Flip::EachHundred { more } => json!({ "kind": "eachHundred", "creditFen": more.fen() }),
    }
}

pub(super) fn account(decision: &Decision<AccountAnswer>, rules: &Rulebook) -> Json {
    let answer = &decision.answer;
    let (known, low, high) = match answer.credit {
        Credit::NoAccount => ("noAccount", Some(Money::ZERO), Some(Money::ZERO)),
        Credit::Amount { low, high } if low == high => ("amount", Some(low), Some(high)),
        Credit::Amount { low, high } => ("range", Some(low), Some(high)),
        Credit::Unknown => ("unknown", None, None),
    };
    let base = answer.base.map(|base| {
        json!({
            "toldFen": base.told.fen(), "fromSalary": base.from_salary, "usedFen": base.used.fen(),
            "floorFen": fen(base.floor), "ceilingFen": fen(base.ceiling), "bound": base.bound.map(camel),
        })
    });
    let year = answer.year.as_ref().map(|year| {
        let months = year.months.iter().map(|month| {
            json!({
                "month": month.month.to_string(), "fen": fen(month.credit), "otherBaseYear": month.other_base_year,
            })
        });
        json!({ "months": months.collect::<Vec<_>>(), "totalFen": year.total.fen(), "counted": year.counted })
    });
    let compared = answer.compared.as_ref().map(|compared| {
        json!({
            "seenFen": compared.seen.fen(), "verdict": compared.verdict.id(), "byFen": compared.by.fen(),
            "reasons": compared.reasons.iter().map(|reason| reason.id()).collect::<Vec<_>>(),
        })
    });
    let statements = answer
        .statements
        .iter()
        .map(|(about, claim)| json!({ "about": about.id(), "source": source(*claim, rules) }));
    let if_common = answer.if_common.map(|(rate, amount, claim)| {
        json!({ "rate": rate.to_string(), "creditFen": amount.fen(), "source": source(claim, rules) })
    });
    let brief = spoken::account::brief(decision, rules);
    let value = json!({
        "month": answer.month.to_string(),
        "credit": { "known": known, "lowFen": fen(low), "highFen": fen(high) },
        "yourFigure": answer.your_figure,
        "base": base,
        "rate": answer.rate.map(|(low, high)| json!({ "low": low.to_string(), "high": high.to_string() })),
        "year": year,
        "ifCommon": if_common,
        "compared": compared,
        "asks": answer.asks.iter().map(camel).collect::<Vec<_>>(),
        "asksAccount": answer.asks_account,
        "statements": statements.collect::<Vec<_>>(),
        "flips": answer.flips.iter().map(|found| flip(found, rules)).collect::<Vec<_>>(),
        "cautions": brief.cautions.iter().map(|caution| caution.0.to_string()).collect::<Vec<_>>(),
    });
    decided(value, brief.lead.to_string(), decision, rules)
}
