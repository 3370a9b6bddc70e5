//! Reads the packed records of the working calendar; `data/pack/calendar.rs` writes them.

use super::read::Fields;
use crate::calendar::{parse_date, Standing as YearStanding, YearTable};

fn year(fields: &mut Fields) -> Option<YearTable> {
    Some(YearTable {
        year: fields.read(|text| text.parse().ok())?,
        standing: fields.read(|text| match text {
            "published" => Some(YearStanding::Published),
            "provisional" => Some(YearStanding::Provisional),
            _ => None,
        })?,
        off: Vec::new(),
        work: Vec::new(),
        likely_off: Vec::new(),
        likely_work: Vec::new(),
    })
}

/// A record of a year, or of days in it.
pub(super) fn record(years: &mut Vec<YearTable>, kind: &str, fields: &mut Fields) -> Option<()> {
    if kind == "year" {
        years.push(year(fields)?);
        return Some(());
    }
    let year: i32 = fields.read(|text| text.parse().ok())?;
    let year = years.iter_mut().find(|table| table.year == year)?;
    let holiday = fields.text()?;
    let days = fields.read(|text| text.split(' ').map(parse_date).collect::<Option<Vec<_>>>())?;
    match kind {
        "off" => year.off.extend(days.into_iter().map(|day| (day, holiday))),
        "work" => year.work.extend(days.into_iter().map(|day| (day, holiday))),
        "likely_off" => year.likely_off.extend(days),
        _ => year.likely_work.extend(days),
    }
    Some(())
}
