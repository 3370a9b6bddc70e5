//! Periods of contribution.

use super::super::figures::{month, months};
use crate::calendar::YearMonth;
use crate::retirement::{Doubt, PeriodNote};
use crate::wording::say::{say, tell};

/// Beneath the heading of the rows.
pub const PERIODS_HINT: &str = say!(
    "一行一段：在哪里、从哪个月到哪个月、怎么缴的。还在缴的，“到”空着。地方不清楚可以空着",
    "One row for each period: where, from which month to which month, and how it was paid. If you are still paying, leave “To” empty. You can leave the place empty if you are not sure"
);
/// Label of a period's place.
pub const PERIOD_PLACE: &str = say!("在哪里缴", "Where you paid");
/// Label of its first month.
pub const PERIOD_FROM: &str = say!("从", "From");
/// Label of its last month.
pub const PERIOD_TO: &str = say!("到（还在缴就空着）", "To (leave empty if still paying)");
/// Label of its kind.
pub const PERIOD_KIND: &str = say!("怎么缴的", "How it was paid");
/// Adds a period.
pub const ADD_PERIOD: &str = say!("再加一段", "Add a period");

/// Heading of a period, counted from 0.
pub fn period(row: usize) -> String {
    let number = row + 1;
    tell!("第 {number} 段", "Period {number}")
}

/// A period lacks what it can't do without.
pub fn period_missing(row: usize) -> String {
    tell!(
        "{}没填全：从哪年哪月、怎么缴的，都要填",
        "{} is not complete: the year and month it began and how it was paid are needed",
        period(row)
    )
}

/// Removes a period.
pub fn remove_period(row: usize) -> String {
    let number = row + 1;
    tell!("去掉第 {number} 段", "Remove period {number}")
}

/// What the periods come to.
pub fn periods_sum(total: u32, actual: u32) -> String {
    let (all, paid) = (months(total), months(actual));
    match total - actual {
        0 => tell!("加起来：累计 {all}，都是实际缴费", "Added up: {all} in total, all of it really paid"),
        deemed => {
            let deemed = months(deemed);
            tell!(
                "加起来：累计 {all}，其中实际 {paid}、视同 {deemed}",
                "Added up: {all} in total, of which {paid} really paid and {deemed} deemed"
            )
        }
    }
}

/// What to look at again beside a period.
pub fn period_note(note: PeriodNote) -> String {
    match note {
        PeriodNote::Overlap { with, months: shared, .. } => {
            let (number, shared) = (with + 1, months(shared));
            tell!(
                "和第 {number} 段重了 {shared}，只算一次，请核对",
                "Overlaps with period {number} by {shared}, which counts only once: please check"
            )
        }
        PeriodNote::Gap { from, to, .. } if from == to => {
            let gap = month(from);
            tell!(
                "前面 {gap} 这个月没有缴费，请核对是不是漏填",
                "Nothing was paid for {gap}, just before this: please check whether a period is missing"
            )
        }
        PeriodNote::Gap { from, to, .. } => {
            let (from, to) = (month(from), month(to));
            tell!(
                "前面 {from} 到 {to} 没有缴费，请核对是不是漏填",
                "Nothing was paid from {from} to {to}, just before this: please check whether a period is missing"
            )
        }
        PeriodNote::Unemployment { .. } => say!(
            "领失业金期间的医保费由失业保险基金缴（社会保险法第四十八条），先按缴过费算；怎么认定，请问当地",
            "While you are on unemployment benefit, the unemployment fund pays your medical insurance (社会保险法, article 48), so these months are counted as paid for now; please ask the local office how it counts them"
        )
        .to_owned(),
        PeriodNote::UnemploymentBefore { from, to, .. } => {
            let (from, to) = (month(from), month(to));
            tell!(
                "{from} 到 {to} 的失业金，没有查到算缴费的规定，先不算，请问当地",
                "No rule was found that counts the benefit of {from} to {to} as paid, so it is left out for now: please ask the local office"
            )
        }
        PeriodNote::Resident { .. } => say!(
            "居民医保是另一种医保，当地规定可以折算的才算",
            "Resident insurance is another insurance: its years count only where the local rules convert them"
        )
        .to_owned(),
    }
}

/// Days told that contradict the rest.
pub fn doubt(doubt: Doubt) -> String {
    let of = |day| month(YearMonth::of(day));
    match doubt {
        Doubt::InsuredAfterPaid { insured, paid } => tell!(
            "第一次参加职工医保填的是 {}，可是 {} 就在缴了，两处对不上，请核对。是后来补缴的，问当地从哪天算",
            "You entered {} as first enrolled in employee medical insurance, but a period paid begins in {}: the two don't agree, please check. If those months were made up later, ask the local office from which day they count",
            of(insured),
            month(paid)
        ),
        Doubt::MoreThanSinceInsured { insured, paid, most } => tell!(
            "第一次参加职工医保填的是 {}，到现在最多 {}，可是实际缴费有 {}，两处对不上，请核对。是后来补缴的，问当地从哪天算",
            "You entered {} as first enrolled in employee medical insurance: since then there are {} at the most, but {} are really paid. The two don't agree, please check. If months were made up later, ask the local office from which day they count",
            of(insured),
            months(most),
            months(paid)
        ),
        Doubt::EmployedAfterWork { employed, work } => tell!(
            "第一次参加工作填的是 {}，可是 {} 就有单位缴费或者工龄了，两处对不上，请核对",
            "You entered {} as the date of your first job, but a period with an employer begins in {}: the two don't agree, please check",
            of(employed),
            month(work)
        ),
        Doubt::EmployedAfterInsured { employed, insured } => tell!(
            "第一次参加工作填的是 {}，比第一次参加职工医保（{}）还晚，请核对。先自己缴、后来才工作的，不用管这句",
            "You entered {} as the date of your first job, which is later than your first employee medical insurance ({}): please check. If you paid yourself before your first job, ignore this",
            of(employed),
            of(insured)
        ),
    }
}
