//! Laws that hold whatever the figures are.

use crate::{day, facts, rules};
use proptest::prelude::*;
use yibao::calendar::{days_later, Date, MonthSpan, WorkCalendar, YearDay, YearMonth, YearStatus, YearTable};
use yibao::evidence::{Adcode, Worker};
use yibao::reasoning::CannotDecide;
use yibao::retirement::{decide, Born, Paid, RetirementAnswer, RetirementFacts, Since};
use yibao::rulebook::Rulebook;
use yibao::transfer::{self, SeenStatus, TransferFacts};
use yibao::wording::spoken;

fn any_day(from: &'static str, days: i64) -> impl Strategy<Value = Date> {
    (0..days).prop_map(move |n| days_later(day(from), n).unwrap())
}

fn any_place() -> impl Strategy<Value = Adcode> {
    let codes = ["310000", "430100", "440100", "520300", "460100", "500000", "640100", "620100", "320100"];
    prop::sample::select(codes.to_vec()).prop_map(|code| Adcode::parse(code).unwrap())
}

fn any_worker() -> impl Strategy<Value = Worker> {
    prop::sample::select(Worker::ALL.to_vec())
}

fn person(place: Adcode, worker: Worker, birth: u32, paid: Paid) -> RetirementFacts {
    RetirementFacts {
        born: Born { month: YearMonth::new(1960, 1).unwrap().plus(birth), day: Some(15) },
        paid,
        ..facts::retirement(place, worker)
    }
}

fn answer(facts: &RetirementFacts, rules: &Rulebook) -> RetirementAnswer {
    decide(facts, rules).unwrap().answer
}

/// No wider on either side.
fn narrower(a: Option<MonthSpan>, b: Option<MonthSpan>) -> bool {
    match (a, b) {
        (Some(a), Some(b)) => a.low <= b.low && a.high <= b.high,
        (None, None) => true,
        _ => false,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn more_months_never_widen_a_gap(
        place in any_place(), worker in any_worker(), birth in 0_u32..400, total in 0_u32..400, more in 0_u32..100,
    ) {
        let rules = rules();
        let of = |total: u32| Paid { total: Some(total), actual: Some(total), deemed: None, military: None, local: Some(total) };
        let less = answer(&person(place, worker, birth, of(total)), &rules);
        let with_more = answer(&person(place, worker, birth, of(total + more)), &rules);
        prop_assert!(narrower(with_more.if_stop.months, less.if_stop.months));
        prop_assert!(narrower(with_more.if_keep.months, less.if_keep.months));
    }

    #[test]
    fn paying_on_never_leaves_a_wider_gap_than_stopping(
        place in any_place(), worker in any_worker(), birth in 0_u32..400, total in 0_u32..400,
    ) {
        let rules = rules();
        let paid = Paid { total: Some(total), ..facts::NO_MONTHS };
        let told = answer(&person(place, worker, birth, paid), &rules);
        prop_assert!(narrower(told.if_keep.months, told.if_stop.months));
    }

    /// Telling a part can only narrow the answer: the exact gap lies inside the span given without it.
    #[test]
    fn knowing_more_lies_within_knowing_less(
        place in any_place(), worker in any_worker(), birth in 0_u32..400, total in 0_u32..400, share in 0_u32..=100,
    ) {
        let rules = rules();
        let local = total * share / 100;
        let vague = Paid { total: Some(total), ..facts::NO_MONTHS };
        let exact = Paid { total: Some(total), actual: Some(total), deemed: None, military: None, local: Some(local) };
        let vague = answer(&person(place, worker, birth, vague), &rules).if_stop.months;
        let exact = answer(&person(place, worker, birth, exact), &rules).if_stop.months;
        if let (Some(vague), Some(exact)) = (vague, exact) {
            prop_assert!(vague.low <= exact.low && exact.high <= vague.high, "{vague:?} {exact:?}");
        } else {
            prop_assert!(vague.is_none() && exact.is_none());
        }
    }

    /// Whoever kept paying and opens the same months later, as far as until retirement, is as much short then as before; whoever did
    /// not is no less short; and while it is not told, both lie within the answer.
    #[test]
    fn reading_later_changes_nothing_for_who_kept_paying(
        place in any_place(), worker in any_worker(), birth in 150_u32..400, total in 0_u32..400, share in 0_u32..=100,
        told_after in 0_u32..30, read_after in 0_u32..60, on in 1_u32..28,
    ) {
        let rules = rules();
        let paid = Paid { total: Some(total), actual: None, deemed: None, military: None, local: Some(total * share / 100) };
        let day_in = |later: u32| {
            let month = YearMonth::new(2025, 1).unwrap().plus(later);
            days_later(month.first_day().unwrap(), i64::from(on) - 1).unwrap()
        };
        let (told_on, read_on) = (day_in(told_after), day_in(told_after + read_after));
        let then = RetirementFacts { today: told_on, ..person(place, worker, birth, paid) };
        let first = answer(&then, &rules);
        // After retirement there is nothing left to pay until then.
        prop_assume!(YearMonth::of(read_on) <= YearMonth::of(first.retires_on));
        let later = |paid: Option<bool>| {
            let since = (read_after > 0).then_some(Since { as_of: told_on, paid, told_on: if paid.is_none() { told_on } else { read_on }, here: true });
            answer(&RetirementFacts { today: read_on, since, ..then.clone() }, &rules)
        };
        let [kept, stopped, untold] = [Some(true), Some(false), None].map(later);
        prop_assert_eq!(kept.if_keep.months, first.if_keep.months);
        prop_assert_eq!(kept.if_keep.estimate, first.if_keep.estimate);
        prop_assert_eq!(stopped.if_stop.months, first.if_stop.months);
        prop_assert!(narrower(kept.if_keep.months, stopped.if_keep.months));
        if let Some((untold, (kept, stopped))) =
            untold.if_keep.months.zip(kept.if_keep.months.zip(stopped.if_keep.months))
        {
            prop_assert_eq!((untold.low, untold.high), (kept.low, stopped.high));
        }
    }

    #[test]
    fn born_later_never_retires_earlier(worker in any_worker(), birth in 0_u32..420) {
        let rules = rules();
        let place = Adcode::parse("310000").unwrap();
        let paid = Paid { total: Some(100), ..facts::NO_MONTHS };
        let on = |birth: u32| answer(&person(place, worker, birth, paid), &rules).statutory.month;
        prop_assert!(on(birth) < on(birth + 1) || on(birth) == on(birth + 1));
        prop_assert!(on(birth + 1).months_since(on(birth)) <= 2);
    }

    #[test]
    fn a_later_acceptance_never_gives_an_earlier_due_date(accepted in any_day("2022-01-01", 2_500)) {
        let rules = rules();
        let due = |accepted: Date| {
            let facts = facts::transfer(Some(accepted), accepted);
            transfer::decide(&facts, &rules).unwrap().answer.relation.unwrap()
        };
        let (first, next) = (due(accepted), due(accepted.succ_opt().unwrap()));
        let (out, next_out) = (first.out_due.unwrap(), next.out_due.unwrap());
        prop_assert!(out.earliest <= next_out.earliest && out.latest <= next_out.latest);
        prop_assert!(first.in_due.earliest <= next.in_due.earliest && first.in_due.latest <= next.in_due.latest);
        prop_assert!(accepted < first.out_due.unwrap().earliest && first.out_due.unwrap().latest < first.in_due.latest);
    }

    /// A later information form never makes transfer-in due earlier, and an early one never later than without it.
    #[test]
    fn a_later_form_never_gives_an_earlier_due_date(accepted in any_day("2022-01-01", 1_500), after in 0_i64..40) {
        let rules = rules();
        let sent = days_later(accepted, after).unwrap();
        let due = |sent: Option<Date>| {
            let today = days_later(accepted, 60).unwrap();
            let facts = TransferFacts { info_sent_on: sent, ..facts::transfer(Some(accepted), today) };
            transfer::decide(&facts, &rules).unwrap().answer.relation.unwrap()
        };
        let (with, next) = (due(Some(sent)), due(sent.succ_opt()));
        prop_assert!(with.in_due.earliest <= next.in_due.earliest && with.in_due.latest <= next.in_due.latest);
        let without = due(None);
        if sent <= without.out_due.unwrap().earliest {
            prop_assert!(with.in_due.latest <= without.in_due.latest);
        }
    }

    /// Whatever was seen: days passing never take a transfer a stage back.
    #[test]
    fn the_stage_never_goes_back_whatever_was_seen(
        accepted in any_day("2025-01-01", 400), days in 0_i64..200, seen in prop::sample::select(SeenStatus::ALL.to_vec()),
    ) {
        let rules = rules();
        let stage = |today: Date| {
            let facts = TransferFacts { seen_status: Some(seen), ..facts::transfer(Some(accepted), today) };
            let answer = transfer::decide(&facts, &rules).unwrap().answer;
            (answer.stage, answer.overdue_days)
        };
        let today = days_later(accepted, days).unwrap();
        prop_assert!(stage(today) <= stage(today.succ_opt().unwrap()));
    }

    #[test]
    fn the_stage_never_goes_back_as_days_pass(accepted in any_day("2025-01-01", 500), days in 0_i64..200) {
        let rules = rules();
        let stage = |today: Date| {
            let answer = transfer::decide(&facts::transfer(Some(accepted), today), &rules).unwrap().answer;
            (answer.stage, answer.overdue_days)
        };
        let today = days_later(accepted, days).unwrap();
        prop_assert!(stage(today) <= stage(today.succ_opt().unwrap()));
    }

    /// Refused only where a limit itself can't be counted, never for a reminder.
    #[test]
    fn only_a_limit_without_days_to_count_is_refused(accepted in any_day("2030-06-01", 210), days in 0_i64..150) {
        let rules = rules();
        let today = days_later(accepted, days).unwrap();
        let decided = transfer::decide(&facts::transfer(Some(accepted), today), &rules);
        let due = rules.calendar.nth_working_day_after(accepted, 15);
        match (decided, due) {
            (Ok(decision), Ok(due)) => prop_assert_eq!(decision.answer.relation.unwrap().in_due, due),
            (Err(CannotDecide::Calendar(gap)), Err(_)) => prop_assert_eq!(gap.year, 2031),
            (decided, due) => prop_assert!(false, "{decided:?} {due:?}"),
        }
    }

    /// Whatever is to be said on the phone is for a day on which somebody answers, and never for a day that is over.
    #[test]
    fn calls_fall_on_working_days(
        accepted in any_day("2024-12-01", 600), days in 0_i64..200, told in 0_usize..3,
        seen in prop::sample::select(SeenStatus::ALL.to_vec()),
    ) {
        let rules = rules();
        let today = days_later(accepted, days).unwrap();
        let facts = facts::transfer(Some(accepted).filter(|_| told == 0), today);
        let submitted_on = Some(accepted).filter(|_| told == 1);
        let facts = TransferFacts { submitted_on, seen_status: Some(seen), ..facts };
        let decision = transfer::decide(&facts, &rules).unwrap();
        for line in spoken::transfer::reading(&decision, &rules).next {
            let Some(on) = line.on else { continue };
            prop_assert!(on >= today, "{line:?}");
            prop_assert!(line.calls.is_empty() || rules.calendar.day(on).unwrap().is_working(), "{line:?}");
        }
    }

    /// More days off, never an earlier end.
    #[test]
    fn another_day_off_never_makes_a_count_end_earlier(
        start in any_day("2026-01-01", 200), n in 1_u32..40, off in prop::collection::vec(0_i64..300, 0..12), extra in 0_i64..300,
    ) {
        let table = |off: &[i64]| {
            let day_off = |n: &i64| {
                let day = days_later(day("2026-01-01"), *n).unwrap();
                YearDay { day, holiday: "off" }
            };
            let year = |year: i32, off: &[i64]| YearTable {
                year,
                status: YearStatus::Published,
                off: off.iter().map(day_off).collect(),
                work: Vec::new(),
                likely_off: Vec::new(),
                likely_work: Vec::new(),
            };
            WorkCalendar::new([year(2026, off), year(2027, &[])])
        };
        let more: Vec<i64> = off.iter().copied().chain([extra]).collect();
        let fewer_off = table(&off).nth_working_day_after(start, n).unwrap();
        let more_off = table(&more).nth_working_day_after(start, n).unwrap();
        prop_assert!(fewer_off.latest <= more_off.latest);
    }
}
