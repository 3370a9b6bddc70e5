//! Checks bounds: what an estimate is made of says by which rule it was drawn and from which cases, and holds them all, but for
//! those of which it says why not.
//! See `docs/rules.md#estimates` and decision 0004.

use super::row::{number, Row, NATION};
use super::schema::BoundCase;
use super::sources::Sources;
use super::values::value;
use super::Fault;
use toml::Spanned;
use yibao_model::evidence::{ClaimStatus, Quantity, SourceKind, Value};

/// Documents that may set a bound for places they don't name.
const BINDING: [SourceKind; 3] = [SourceKind::Law, SourceKind::Regulation, SourceKind::Notice];

fn status(row: &Row) -> Option<ClaimStatus> {
    ClaimStatus::from_id(row.claim.as_ref().standing.as_deref()?)
}

pub fn check(rows: &[Row], sources: &Sources, known_place: &dyn Fn(&str) -> bool, faults: &mut Vec<Fault>) {
    for row in rows {
        let kind = sources.cite(&row.claim.as_ref().source).and_then(|source| source.kind);
        match status(row) {
            Some(ClaimStatus::Bound | ClaimStatus::Likely) => {
                form(row, kind, faults);
                cases(row, known_place, faults);
            }
            _ => no_bound(row, kind, faults),
        }
        if status(row) == Some(ClaimStatus::Likely) {
            likely(row, rows, faults);
        }
    }
}

/// What belongs to a bound and nothing else.
fn no_bound(row: &Row, kind: Option<SourceKind>, faults: &mut Vec<Fault>) {
    let claim = row.claim.as_ref();
    if claim.rule.is_some() || !claim.cases.is_empty() {
        faults.push(row.fault("`rule` and `cases` belong to a claim with standing bound or likely"));
    }
    if kind == Some(SourceKind::Drawn) {
        faults.push(row.fault("what is drawn from other places is a bound, never a claim of a place"));
    }
}

/// Whether the engine draws it, from the places known at the time: the claim holds a figure of the rule.
fn drawn_later(quantity: Quantity) -> bool {
    use Quantity as Q;
    matches!(quantity, Q::ComparablePlaces | Q::ComparableMonths | Q::ComparableCredit)
}

fn form(row: &Row, kind: Option<SourceKind>, faults: &mut Vec<Fault>) {
    let claim = row.claim.as_ref();
    if claim.rule.as_ref().is_none_or(|rule| rule.trim().is_empty()) {
        faults.push(row.fault("a bound says in `rule` how it was drawn, in words"));
    }
    if claim.note.is_some() {
        faults.push(row.fault("of a bound `rule` says what there is to say: leave out `note`"));
    }
    let drawn = kind == Some(SourceKind::Drawn);
    if !drawn && !kind.is_some_and(|kind| BINDING.contains(&kind)) {
        let what = "a bound rests on a source of kind drawn, or on a law, regulation or notice";
        faults.push(row.fault(what));
    }
    let own_cases = status(row) == Some(ClaimStatus::Bound) && drawn && !drawn_later(row.quantity);
    if own_cases && claim.cases.is_empty() {
        faults.push(row.fault("a bound drawn from places names them in `cases`"));
    }
    if !own_cases && !claim.cases.is_empty() {
        faults.push(row.fault("`cases` belong to a bound drawn from places"));
    }
}

fn bounds(row: &Row) -> Option<(u64, u64)> {
    row.steps.last()?.value.as_ref().and_then(ends)
}

/// The two ends of a value in its smallest unit; both are equal if it is exact.
fn ends(value: &Value) -> Option<(u64, u64)> {
    match value {
        Value::MonthsBetween(span) => Some((u64::from(span.low), u64::from(span.high))),
        Value::MoneyBetween(low, high) => Some((low.fen(), high.fen())),
        Value::RateBetween(low, high) => Some((u64::from(low.ppm()), u64::from(high.ppm()))),
        exact => number(exact).map(|exact| (exact, exact)),
    }
}

fn within(case: (u64, u64), (low, high): (u64, u64)) -> bool {
    low <= case.0 && case.1 <= high
}

fn case_ends(row: &Row, case: &BoundCase) -> Result<(u64, u64), String> {
    ends(&value(row.quantity.unit(), &case.value)?).ok_or_else(|| "a case is a figure".into())
}

fn cases(row: &Row, known_place: &dyn Fn(&str) -> bool, faults: &mut Vec<Fault>) {
    let Some(held) = bounds(row) else { return };
    let filed = row.claim.as_ref().place.as_str();
    for at in &row.claim.as_ref().cases {
        let case = at.as_ref();
        let mut fault = |what: String| faults.push(row.file.fault::<BoundCase>(at, what));
        if !known_place(&case.place) {
            fault(format!("unknown place `{}`", case.place));
        } else if filed != NATION && case.place.get(..2) != filed.get(..2) {
            fault(format!("`{}` lies outside of `{filed}`, for which the bound is", case.place));
        }
        if case.by.trim().is_empty() {
            fault("`by` says who says so".into());
        }
        match case_ends(row, case) {
            Err(what) => fault(what),
            Ok(value) => match (within(value, held), &case.outside) {
                (false, None) => fault(format!(
                    "the bound does not hold the case of `{}`: widen it, or say why in `outside`",
                    case.place
                )),
                (true, Some(_)) => fault(format!("the bound holds `{}`: leave out `outside`", case.place)),
                (false, Some(why)) if why.trim().is_empty() => fault("`outside` says why, in words".into()),
                _ => {}
            },
        }
    }
}

/// Where most cases lie: inside the bound, and with more than half of what the bound holds.
fn likely(row: &Row, rows: &[Row], faults: &mut Vec<Fault>) {
    let same = |other: &&Row| {
        status(other) == Some(ClaimStatus::Bound)
            && other.quantity == row.quantity
            && other.scope == row.scope
            && other.claim.as_ref().place == row.claim.as_ref().place
    };
    let (Some(bound), Some(narrow)) = (rows.iter().find(same), bounds(row)) else {
        faults.push(row.fault("`likely` lies within a bound, and there is none"));
        return;
    };
    if !bounds(bound).is_some_and(|wide| within(narrow, wide)) {
        faults.push(row.fault("`likely` lies within its bound"));
    }
    let cases = bound.claim.as_ref().cases.iter().map(Spanned::as_ref).filter(|case| case.outside.is_none());
    let values: Vec<_> = cases.filter_map(|case| case_ends(bound, case).ok()).collect();
    let inside = values.iter().filter(|value| within(**value, narrow)).count();
    if inside * 2 <= values.len() {
        let what = format!("{inside} of {} cases lie in it: that is not where most do", values.len());
        faults.push(row.fault(what));
    }
}
