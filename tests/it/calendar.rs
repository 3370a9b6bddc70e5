//! Working days against two public packages, day by day, and against the vectors the research gives.

use crate::{day, rules};
use yibao::calendar::{days_later, CalendarGap, DateSpan, DayCount, DayKind, YearStatus};

/// PyPI chinesecalendar and npm chinese-days, made by `tests/oracle/make-workdays.*`.
const ORACLE: &str = include_str!("../oracle/workdays-2007-2026.csv");

#[test]
fn agrees_with_both_packages_on_every_day_of_twenty_years() {
    let calendar = rules().calendar;
    let (mut days, mut differences) = (0, Vec::new());
    for row in ORACLE.lines().filter(|line| line.starts_with("20")) {
        let mut fields = row.split(',');
        let date = day(fields.next().unwrap());
        let working = calendar.day(date).unwrap().is_working();
        for oracle in fields {
            if (oracle == "1") != working {
                differences.push(row);
            }
        }
        days += 1;
    }
    println!("calendar: {days} days compared with two packages, {} differences", differences.len());
    assert_eq!(days, 7_305);
    assert_eq!(differences, Vec::<&str>::new());
}

#[test]
fn counts_the_research_vectors() {
    // (accepted, working days after, due), from transfer.md: computed there from the notices.
    let vectors = [
        ("2025-01-20", 10, "2025-02-08"),
        ("2025-01-20", 15, "2025-02-14"),
        ("2025-09-24", 10, "2025-10-14"),
        ("2025-09-24", 15, "2025-10-21"),
        ("2026-02-09", 10, "2026-02-28"),
        ("2026-02-09", 15, "2026-03-06"),
        ("2026-02-14", 10, "2026-03-06"),
        ("2026-04-28", 10, "2026-05-14"),
        ("2026-09-21", 30, "2026-11-09"),
        // A Sunday counts like the Friday before it.
        ("2026-11-22", 10, "2026-12-04"),
        ("2026-11-20", 10, "2026-12-04"),
        ("2026-12-10", 15, "2026-12-31"),
    ];
    let calendar = rules().calendar;
    for (from, n, due) in vectors {
        assert_eq!(
            calendar.nth_working_day_after(day(from), n),
            Ok(DateSpan::exact(day(due))),
            "{n} working days after {from}"
        );
    }
}

#[test]
fn zero_days_is_the_day_itself() {
    let holiday = day("2026-02-17");
    assert_eq!(rules().calendar.nth_working_day_after(holiday, 0), Ok(DateSpan::exact(holiday)));
}

#[test]
fn names_the_kind_of_day() {
    let calendar = rules().calendar;
    let holiday = |holiday| DayKind::DayOff { holiday };
    assert_eq!(calendar.day(day("2026-02-17")), Ok(holiday("春节")));
    assert_eq!(calendar.day(day("2026-02-28")), Ok(DayKind::MakeUpWorkday { holiday: "春节" }));
    assert_eq!(calendar.day(day("2026-11-21")), Ok(DayKind::Weekend));
    assert_eq!(calendar.day(day("2026-11-23")), Ok(DayKind::Workday));
}

/// Never Monday-Friday in silence.
#[test]
fn a_year_without_data_is_refused_by_name() {
    let calendar = rules().calendar;
    assert_eq!(calendar.day(day("2006-06-01")), Err(CalendarGap { year: 2006 }));
    assert_eq!(calendar.nth_working_day_after(day("2030-12-20"), 15), Err(CalendarGap { year: 2031 }));
    assert_eq!(
        calendar.working_days_between(day("2030-12-20"), day("2031-01-10")),
        Err(CalendarGap { year: 2031 })
    );
}

#[test]
fn a_year_without_its_notice_is_provisional_and_says_so() {
    let calendar = rules().calendar;
    assert_eq!(calendar.year_status(day("2026-12-31")), Ok(YearStatus::Published));
    assert_eq!(calendar.year_status(day("2027-01-01")), Ok(YearStatus::Provisional));
    // Friday 2026-12-11 + 15: 14 working days to 31 December, 1 January is off by statute, so Monday the 4th at the earliest.
    let due = calendar.nth_working_day_after(day("2026-12-11"), 15).unwrap();
    assert!(due.provisional);
    assert!(due.earliest <= day("2027-01-04") && day("2027-01-04") <= due.latest, "{due:?}");
    // Over Spring Festival the bounds part: the late one waits until the habit's whole run is over.
    let due = calendar.nth_working_day_after(day("2027-02-01"), 6).unwrap();
    assert!(due.provisional && due.earliest < due.latest, "{due:?}");
}

#[test]
fn counts_back_what_it_counted_forward() {
    let calendar = rules().calendar;
    for start in day("2025-12-20").iter_days().take(250) {
        let due = calendar.nth_working_day_after(start, 15).unwrap();
        let days = calendar.working_days_between(start, due.latest);
        assert_eq!(days, Ok(DayCount::exact(15)), "from {start}");
    }
}

/// In a year without a notice the days gone by are a span, and it agrees with the spans of dates: by the earliest day of a limit
/// it may be used up, by the latest it certainly is.
#[test]
fn days_gone_by_agree_with_the_bounds_of_dates() {
    let calendar = rules().calendar;
    let mut wide = 0;
    for start in day("2026-12-01").iter_days().step_by(5).take(280) {
        for n in [5, 10, 15, 30] {
            let due = calendar.nth_working_day_after(start, n).unwrap();
            let gone = |to| calendar.working_days_between(start, to).unwrap();
            let before = |to| days_later(to, -1).unwrap();
            assert!(gone(due.earliest).high >= n && gone(before(due.earliest)).high < n, "{start} {n}");
            assert!(gone(due.latest).low >= n && gone(before(due.latest)).low < n, "{start} {n}");
            wide += u32::from(gone(due.latest).if_exact().is_none());
        }
    }
    println!("calendar: {wide} counts of days gone by are spans");
    assert!(wide > 100, "{wide}");
}

/// Counted a year at a time, a limit ends where it ends counted a day at a time: from every day of twenty years, over the ends of
/// years too.
#[test]
fn counted_by_years_it_is_the_same_as_day_by_day() {
    let calendar = rules().calendar;
    let published: Vec<i32> =
        calendar.years().filter(|(_, known)| *known == YearStatus::Published).map(|(year, _)| year).collect();
    let (first, last) = (published[0], published[published.len() - 1]);
    let end = day(&format!("{}-10-01", last));
    let mut checked = 0;
    for from in day(&format!("{first}-01-01")).iter_days().take_while(|from| *from < end) {
        let mut works =
            from.iter_days().skip(1).filter(|day| calendar.day(*day).is_ok_and(|kind| kind.is_working()));
        let expected: Vec<_> = works.by_ref().take(40).collect();
        for n in [1, 2, 5, 10, 15, 30, 40] {
            let Some(on) = expected.get(n as usize - 1).filter(|on| **on < end) else { continue };
            let found = calendar.nth_working_day_after(from, n).unwrap();
            assert_eq!((found.earliest, found.latest), (*on, *on), "{n} working days after {from}");
            assert_eq!(
                calendar.working_days_between(from, *on).unwrap().if_exact(),
                Some(n),
                "from {from} to {on}"
            );
            checked += 1;
        }
    }
    assert!(checked > 40_000, "{checked}");
}

/// The day itself is not counted, so its year need not be known; the first year that is entered must be.
#[test]
fn only_years_that_are_entered_must_be_known() {
    let calendar = rules().calendar;
    let first = calendar.years().next().unwrap().0;
    let eve = day(&format!("{}-12-31", first - 1));
    assert!(calendar.nth_working_day_after(eve, 1).is_ok());
    let before = day(&format!("{}-12-30", first - 1));
    assert_eq!(calendar.nth_working_day_after(before, 1).unwrap_err().year, first - 1);
    assert_eq!(calendar.working_days_between(before, eve).unwrap_err().year, first - 1);
    let last = calendar.years().last().unwrap().0;
    let late = day(&format!("{last}-12-01"));
    assert_eq!(calendar.nth_working_day_after(late, 60).unwrap_err().year, last + 1);
}
