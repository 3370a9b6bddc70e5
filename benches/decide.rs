//! How long an answer takes: each question decided and put into words, with a ratio to reading the rulebook once.
//!
//! Prints medians as a table for docs/performance.md (`benches/run.mjs`); asserts nothing, since times are no property of the program.

use std::hint::black_box;
use std::process::ExitCode;
use std::time::{Duration, Instant};
use yibao::calendar::parse_date;
use yibao::evidence::{Adcode, Worker};
use yibao::reasoning::DateEntry;
use yibao::retirement::{self, MonthsEntry, RetirementForm};
use yibao::rulebook::Rulebook;
use yibao::transfer::{self, Scheme, TransferForm};
use yibao::wording::spoken;

const RUNS: usize = 200;
const COUNTS: u32 = 100;
const MANY: u32 = 100_000;

fn median(mut work: impl FnMut()) -> Duration {
    let mut times: Vec<Duration> = (0..RUNS)
        .map(|_| {
            let start = Instant::now();
            work();
            start.elapsed()
        })
        .collect();
    times.sort_unstable();
    times[RUNS / 2]
}

fn main() -> ExitCode {
    let (Ok(rules), Some(today)) = (Rulebook::embedded(), parse_date("2026-11-22")) else {
        eprintln!("the rulebook can't be read");
        return ExitCode::FAILURE;
    };
    let reading = median(|| {
        let _ = black_box(Rulebook::embedded());
    });
    let transfer_form = TransferForm {
        from: "500000".into(),
        to: "640100".into(),
        from_scheme: Scheme::Employee.id().into(),
        to_scheme: Scheme::Employee.id().into(),
        accepted_on: DateEntry::from_text("2026-11-20"),
        ..TransferForm::default()
    };
    let transfer = median(|| {
        if let Ok(facts) = transfer_form.check(&rules, today) {
            let decision = transfer::decide(&facts, &rules);
            let _ = black_box(decision.map(|decision| spoken::transfer::reading(&decision, &rules)));
        }
    });
    let retirement_form = RetirementForm {
        place: "430100".into(),
        worker: Worker::Woman50.id().into(),
        born: DateEntry::from_text("1976-05-10"),
        total: MonthsEntry::from_months("312"),
        ..RetirementForm::default()
    };
    let retirement = median(|| {
        if let Ok(facts) = retirement_form.check(&rules, today) {
            let decision = retirement::decide(&facts, &rules);
            let _ = black_box(decision.map(|decision| spoken::retirement::reading(&decision, &rules)));
        }
    });
    let count = |n| {
        median(|| {
            // One is too short for the clock.
            for _ in 0..COUNTS {
                let _ = black_box(rules.calendar.nth_working_day_after(black_box(today), n));
            }
        }) / COUNTS
    };
    // No words: what a table of many people would ask.
    let many = Instant::now();
    for day in 0..MANY {
        let mut form = transfer_form.clone();
        form.accepted_on = DateEntry::from_text(&format!("2026-{:02}-{:02}", 1 + day % 10, 1 + day % 28));
        if let Ok(facts) = form.check(&rules, today) {
            let _ = black_box(transfer::decide(&facts, &rules));
        }
    }
    let many = many.elapsed();
    let places = rules.places().len();
    let search = median(|| {
        let found = rules.places().iter().filter(|place| place.answers_to(black_box("ch"))).count();
        black_box((found, Adcode::NATION));
    });
    println!("The middle of {RUNS} runs, and as a share of reading the rulebook once, which every page does ({places} places, {} claims).\n", rules.claims.len());
    println!("| | time | share |\n|---|--:|--:|");
    for (name, time) in [
        ("reading the rulebook", reading),
        ("a transfer, checked, decided and put into words", transfer),
        ("a retirement, checked, decided and put into words", retirement),
        ("100,000 transfers, checked and decided", many),
        ("the 15th working day", count(15)),
        ("the 30th working day", count(30)),
        ("the 250th working day, into a year without a notice", count(250)),
        ("searching all places", search),
    ] {
        let share = time.as_nanos() * 1_000_000 / reading.as_nanos().max(1);
        println!("| {name} | {time:.1?} | {}.{:06} |", share / 1_000_000, share % 1_000_000);
    }
    ExitCode::SUCCESS
}
