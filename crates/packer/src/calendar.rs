//! Reads and checks the years' days off.

use super::sources::Sources;
use super::{line, schema, DataFile, Fault};
use std::collections::{BTreeMap, BTreeSet};
use toml::Spanned;
use yibao_model::calendar::{parse_date, Date, Datelike, Weekday, YearDay, YearStatus, YearTable};

pub fn read<'a>(
    files: impl Iterator<Item = &'a DataFile>,
    sources: &Sources,
    faults: &mut Vec<Fault>,
) -> Vec<YearTable> {
    let mut seen = BTreeMap::new();
    let mut years = BTreeMap::new();
    for file in files {
        let year = match file.parse::<schema::Year>() {
            Ok(year) => year,
            Err(fault) => {
                faults.push(fault);
                continue;
            }
        };
        if file.name != format!("calendar/{}.toml", year.year) {
            faults.push(file.fault(&year.standing, format!("year {} in a file of another name", year.year)));
        }
        let table = match year.standing.as_ref().as_str() {
            "published" => Some(published(file, &year, sources, &mut seen, faults)),
            "provisional" => Some(provisional(file, &year, sources, faults)),
            other => {
                let what = format!("standing `{other}`: expected published or provisional");
                faults.push(file.fault(&year.standing, what));
                None
            }
        };
        years.insert(year.year, table);
    }
    for (previous, next) in years.keys().zip(years.keys().skip(1)) {
        if previous + 1 != *next {
            let what = format!("no file for {}: the years must follow on each other", previous + 1);
            faults.push(Fault { file: format!("calendar/{}.toml", previous + 1), line: 0, what });
        }
    }
    years.into_values().flatten().collect()
}

fn cite<T>(file: &DataFile, at: &Spanned<T>, id: &str, sources: &Sources, faults: &mut Vec<Fault>) {
    if sources.cite(id).is_none() {
        faults.push(file.fault(at, format!("unknown source `{id}`")));
    }
}

/// Reads `2026-02-15` and `2026-02-15/2026-02-23` (both ends counted).
fn days<T>(
    file: &DataFile,
    at: &Spanned<T>,
    year: &schema::Year,
    runs: &[String],
    faults: &mut Vec<Fault>,
) -> Vec<Date> {
    let mut days = Vec::new();
    for run in runs {
        let (first, last) = run.split_once('/').unwrap_or((run, run));
        match (parse_date(first), parse_date(last)) {
            (Some(first), Some(last)) if first <= last && (last - first).num_days() < 40 => {
                days.extend(first.iter_days().take_while(|day| *day <= last));
            }
            _ => faults.push(file.fault(at, format!("`{run}`: expected a day, or first/last day"))),
        }
    }
    // New Year's holiday reaches into the neighbouring year; anything farther away is a slip of the pen.
    let near = |day: &Date| match day.year() - year.year {
        -1 => day.month() == 12,
        1 => day.month() == 1,
        off => off == 0,
    };
    if let Some(day) = days.iter().find(|day| !near(day)) {
        faults.push(file.fault(at, format!("{day} in the table of {}", year.year)));
    }
    days
}

fn weekend(day: Date) -> bool {
    matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
}

/// A table without any days.
fn empty(year: i32, status: YearStatus) -> YearTable {
    let (off, work, likely_off, likely_work) = Default::default();
    YearTable { year, status, off, work, likely_off, likely_work }
}

fn of_holiday(holiday: &'static str, days: Vec<Date>) -> impl Iterator<Item = YearDay> {
    days.into_iter().map(move |day| YearDay { day, holiday })
}

fn published(
    file: &DataFile,
    year: &schema::Year,
    sources: &Sources,
    seen: &mut BTreeMap<Date, bool>,
    faults: &mut Vec<Fault>,
) -> YearTable {
    let mut table = empty(year.year, YearStatus::Published);
    if year.holiday.is_empty()
        || !year.statutory.is_empty()
        || !year.pattern.is_empty()
        || year.source.is_some()
    {
        faults.push(file.fault(&year.standing, "a published year has [[holiday]] blocks and nothing else"));
    }
    for at in &year.holiday {
        let holiday = at.as_ref();
        cite(file, at, &holiday.source, sources, faults);
        if let Some(first) = &holiday.amends {
            cite(file, at, first, sources, faults);
        }
        let off = days(file, at, year, &holiday.off, faults);
        let work = days(file, at, year, &holiday.work, faults);
        days(file, at, year, &holiday.before_off, faults);
        days(file, at, year, &holiday.before_work, faults);
        for (day, works) in off.iter().map(|day| (*day, false)).chain(work.iter().map(|day| (*day, true))) {
            if works && !weekend(day) {
                faults.push(file.fault(at, format!("{day} is no weekend day: it can't be a make-up day")));
            }
            if seen.insert(day, works).is_some_and(|before| before != works) {
                faults.push(file.fault(at, format!("{day} is both off and worked")));
            }
        }
        let name = line(file, at, "name", &holiday.name, faults);
        table.off.extend(of_holiday(name, off));
        table.work.extend(of_holiday(name, work));
    }
    table
}

fn provisional(
    file: &DataFile,
    year: &schema::Year,
    sources: &Sources,
    faults: &mut Vec<Fault>,
) -> YearTable {
    let mut table = empty(year.year, YearStatus::Provisional);
    match &year.source {
        Some(source) => cite(file, source, source.as_ref(), sources, faults),
        None => faults.push(file.fault(&year.standing, "a provisional year names the law it rests on")),
    }
    if !year.holiday.is_empty() {
        faults.push(file.fault(&year.standing, "a provisional year has no [[holiday]] blocks"));
    }
    let mut statutory = BTreeSet::new();
    for at in &year.statutory {
        let off = days(file, at, year, &at.as_ref().days, faults);
        statutory.extend(off.iter().copied());
        let name = line(file, at, "name", &at.as_ref().name, faults);
        table.off.extend(of_holiday(name, off));
    }
    // 放假办法 as revised in 2024: 13 days a year. Mid-Autumn inside National Day's three would make it 12 dates.
    if !(12..=13).contains(&statutory.len()) {
        let what = format!("{} statutory days: the 2024 measures give 13", statutory.len());
        faults.push(file.fault(&year.standing, what));
    }
    let (mut likely, mut make_ups) = (BTreeSet::new(), Vec::new());
    for at in &year.pattern {
        let pattern = at.as_ref();
        cite(file, at, &pattern.source, sources, faults);
        if pattern.basis.trim().is_empty() {
            faults.push(file.fault(at, "`basis` says why this run is the late bound"));
        }
        let off = days(file, at, year, &pattern.off, faults);
        let work = days(file, at, year, &pattern.work, faults);
        likely.extend(off.iter().copied());
        make_ups.extend(work.iter().map(|day| (at, *day)));
        line(file, at, "name", &pattern.name, faults);
        table.likely_off.extend(off);
        table.likely_work.extend(work);
    }
    for (at, day) in make_ups {
        if !weekend(day) || likely.contains(&day) || statutory.contains(&day) {
            faults.push(file.fault(at, format!("{day} can't be a make-up day: not a weekend day, or off")));
        }
    }
    for day in statutory.difference(&likely).filter(|day| !weekend(**day)) {
        let what =
            format!("{day} is off by statute but not in any pattern: the late bound would be too early");
        faults.push(file.fault(&year.standing, what));
    }
    table
}
