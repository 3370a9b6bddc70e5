//! The two clocks as two tracks on one axis of real days.

use super::super::figures::{date, list, month_name, span};
use super::super::names::holiday;
use super::Say;
use crate::calendar::{days_between, days_later, Date, DateSpan, Datelike, DayKind, Standing, Weekday};
use crate::transfer::{MoneyBands, RelationClock, Stage};
use crate::wording::picture::{Bar, Day, KeyRow, Look, Mark, Picture, Spot, Timeline, Track};
use crate::wording::say::{say, tell};

/// The longest axis: three months and what a slow year's end adds to them, with room for a late today.
const LONGEST: usize = 240;
/// Days left after the last thing on the axis, so that its mark is not cut off.
const MARGIN: i64 = 4;

/// The picture as it is put together.
struct Drawing<'a, 's> {
    say: &'a Say<'s>,
    first: Date,
    days: Vec<Day>,
    rows: Vec<(Date, KeyRow)>,
    legend: Vec<(Look, String)>,
    numbered: usize,
}

impl Say<'_> {
    /// The picture; none where no dates are shown.
    pub(super) fn picture(&self) -> Option<Picture> {
        let relation = self.dated()?;
        let bands = self.answer.money.and_then(|money| money.bands);
        let ends = [
            Some(relation.in_due.latest),
            relation.slow_until,
            bands.map(|bands| bands.common_to.latest),
            bands.map(|bands| bands.slow_until),
            bands.and_then(|bands| bands.payout_due).map(|due| due.latest),
        ];
        let end = ends.into_iter().flatten().max()?;
        let mut drawing = Drawing::new(self, relation.counted_from, end)?;
        let mut tracks = vec![drawing.relation(relation)];
        if let Some(bands) = bands {
            tracks.push(drawing.money(&bands));
        }
        Some(Picture::Timeline(drawing.finish(relation, tracks)))
    }
}

impl<'a, 's> Drawing<'a, 's> {
    /// An axis from the first day to a little after the last, or to today where that is later and not out of reach.
    fn new(say: &'a Say<'s>, first: Date, end: Date) -> Option<Self> {
        let today = say.decision.asked_on;
        let near = days_between(end, today) <= 45;
        let last = days_later(if near { end.max(today) } else { end }, MARGIN)?;
        let days = first.iter_days().take_while(|day| *day <= last).take(LONGEST);
        let look = |day: Date| match say.rules.calendar.day(day) {
            Ok(DayKind::Workday) => Day::Work,
            Ok(DayKind::MakeUpWorkday { .. }) => Day::MakeUp,
            Ok(DayKind::DayOff { .. }) => Day::Off,
            Ok(DayKind::Weekend) => Day::Weekend,
            Err(_) => match day.weekday() {
                Weekday::Sat | Weekday::Sun => Day::Weekend,
                _ => Day::Work,
            },
        };
        let days: Vec<Day> = days.map(look).collect();
        Some(Drawing { say, first, days, rows: Vec::new(), legend: Vec::new(), numbered: 0 })
    }

    /// The index of a day, pushed to the end of the axis where it lies outside.
    fn at(&self, day: Date) -> usize {
        let index = usize::try_from(days_between(self.first, day)).unwrap_or(0);
        index.min(self.days.len().saturating_sub(1))
    }

    fn date_at(&self, index: usize) -> Option<Date> {
        days_later(self.first, i64::try_from(index).ok()?)
    }

    /// A numbered mark, with its row of the table.
    fn mark(&mut self, day: DateSpan, what: &str) -> Mark {
        self.numbered += 1;
        let when = span(day, &self.say.rules.calendar);
        let row = KeyRow { number: Some(self.numbered), on: day.latest, when, what: what.to_owned() };
        self.rows.push((day.latest, row));
        Mark { at: self.at(day.latest), number: self.numbered }
    }

    /// A stretch of days, with its pattern's meaning.
    fn bar(&mut self, from: Date, to: Date, look: Look, means: &str) -> Option<Bar> {
        if from > to {
            return None;
        }
        if !self.legend.iter().any(|(known, _)| *known == look) {
            self.legend.push((look, means.to_owned()));
        }
        Some(Bar { from: self.at(from), to: self.at(to), look })
    }

    /// The days a date may still turn out to be, where it is not known exactly.
    fn open(&mut self, due: DateSpan) -> Option<Bar> {
        (!due.is_exact()).then(|| {
            self.bar(due.earliest, due.latest, Look::Open, say!("可能在这几天里", "somewhere in these days"))
        })?
    }

    fn relation(&mut self, relation: &RelationClock) -> Track {
        let (from, to) = (self.say.from(), self.say.to());
        let began = match (relation.assumed, relation.out_due) {
            (true, _) => say!("假如今天受理", "if accepted (受理) today"),
            (false, Some(_)) => say!("受理", "accepted (受理)"),
            (false, None) => say!("信息表发出", "transfer form (信息表) sent"),
        };
        let mut marks = vec![self.mark(DateSpan::exact(relation.counted_from), began)];
        if let Some(due) = relation.out_due {
            marks.push(
                self.mark(due, &tell!("{from}最晚办完转出", "{from} must have finished the transfer-out")),
            );
        }
        // The form sent on a day told ends the first stretch, whenever it was due.
        let sent = relation.info_sent_on.filter(|_| relation.out_due.is_some());
        if let Some(sent) = sent {
            marks.push(self.mark(DateSpan::exact(sent), say!("信息表发出", "transfer form (信息表) sent")));
        }
        marks.push(self.mark(
            relation.in_due,
            &tell!("医保关系最晚转到{to}", "the insurance record must have reached {to}"),
        ));
        let in_due = relation.in_due.latest;
        let out_end = match (relation.info_sent_on, relation.out_due) {
            (Some(sent), _) => sent,
            (None, Some(due)) => due.latest,
            (None, None) => relation.counted_from,
        };
        let next = |day: Date| day.succ_opt().unwrap_or(day);
        let mut bars = vec![
            self.bar(
                next(relation.counted_from),
                out_end,
                Look::First,
                &tell!("{from}办转出", "{from} works on the transfer-out"),
            ),
            self.bar(
                next(out_end),
                in_due,
                Look::Second,
                &tell!("{to}办转入", "{to} works on the transfer-in"),
            ),
            relation.out_due.and_then(|due| self.open(due)),
            self.open(relation.in_due),
        ];
        if let Some(slow) = relation.slow_until {
            marks.push(self.mark(
                DateSpan::exact(slow),
                say!(
                    "年限听说要到这天（规定没有这么久）",
                    "the years are said to take until then (the rules don't allow this long)"
                ),
            ));
            bars.push(self.bar(
                next(in_due),
                slow,
                Look::Slow,
                say!("听说的慢例", "slow cases people tell of"),
            ));
        }
        if self.say.answer.stage == Stage::RelationDue {
            let today = self.say.decision.asked_on;
            let since = if today <= in_due { out_end } else { in_due };
            bars.push(self.bar(next(since), today, Look::Late, say!("已经过了期限", "past the limit")));
        }
        marks.sort_by_key(|mark| mark.at);
        Track {
            name: say!("医保关系", "Record").to_owned(),
            bars: bars.into_iter().flatten().collect(),
            marks,
        }
    }

    fn money(&mut self, bands: &MoneyBands) -> Track {
        // What is common is said of balances that move to the new place.
        let payout = bands.payout_due.filter(|_| self.say.paid_to_bank());
        let mut marks = match payout {
            Some(_) => Vec::new(),
            None => vec![
                self.mark(
                    bands.common_from,
                    say!("余额常见从这天起到账", "the balance commonly arrives from this day on"),
                ),
                self.mark(
                    bands.common_to,
                    say!("余额常见到这天为止", "by this day the balance has commonly arrived"),
                ),
            ],
        };
        if let Some(promised) = bands.promised {
            marks.push(self.mark(
                promised,
                say!("余额按办事指南最晚到账", "the balance must have arrived, by the service guide"),
            ));
        }
        if let Some(payout) = bands.payout_due {
            marks.push(self.mark(
                payout,
                say!("听说最晚这时打到银行账户", "said to be paid to the bank account by then"),
            ));
        }
        let usual = payout.map_or(bands.common_to.latest, |due| due.latest);
        if bands.slow_until > usual {
            marks.push(self.mark(
                DateSpan::exact(bands.slow_until),
                say!("听说慢的等到这天", "slow cases are said to take until then"),
            ));
        }
        let after = usual.succ_opt().unwrap_or(usual);
        let common = match payout {
            Some(_) => None,
            None => self.bar(
                bands.common_from.earliest,
                bands.common_to.latest,
                Look::Common,
                say!("余额常见到账（不是规定）", "balance commonly arrives (not a rule)"),
            ),
        };
        let slow =
            self.bar(after, bands.slow_until, Look::Slow, say!("听说的慢例", "slow cases people tell of"));
        let bars = [common, slow];
        marks.sort_by_key(|mark| mark.at);
        Track {
            name: say!("余额", "Balance").to_owned(), bars: bars.into_iter().flatten().collect(), marks
        }
    }

    fn finish(mut self, relation: &RelationClock, tracks: Vec<Track>) -> Timeline {
        let today = self.say.decision.asked_on;
        let reached = days_between(self.first, today) < i64::try_from(self.days.len()).unwrap_or(0);
        let spot = (!relation.assumed && reached)
            .then(|| Spot { at: self.at(today), label: say!("今天", "today").to_owned() });
        if !relation.assumed {
            let used = self.say.answer.days_used.filter(|days| days.high > 0);
            let used = used.map(|days| match days.known() {
                Some(days) => tell!("，受理后第 {days} 个工作日", ", working day {days} after acceptance"),
                None => tell!(
                    "，受理后第 {} 到 {} 个工作日",
                    ", working day {} to {} after acceptance",
                    days.low,
                    days.high
                ),
            });
            let what = tell!("今天{}", "today{}", used.unwrap_or_default());
            self.rows.push((today, KeyRow { number: None, on: today, when: date(today), what }));
        }
        self.rows.sort_by_key(|(day, _)| *day);
        let (holidays, notes) = self.days_off();
        let months = self.months();
        Timeline {
            title: match relation.assumed {
                true => say!(
                    "如果今天受理，日子这样走",
                    "If it were accepted today, the days would run like this"
                )
                .to_owned(),
                false => say!("日子走到哪里了", "Where things stand, day by day").to_owned(),
            },
            months,
            holidays,
            notes,
            today: spot,
            tracks,
            days: self.days,
            legend: self.legend,
            heads: [
                say!("图上", "No.").to_owned(),
                say!("日期", "Date").to_owned(),
                say!("是什么", "What it is").to_owned(),
            ],
            rows: self.rows.into_iter().map(|(_, row)| row).collect(),
        }
    }

    /// The first day of the axis and of each month on it.
    fn months(&self) -> Vec<Spot> {
        let mut spots = Vec::new();
        for at in 0..self.days.len() {
            let Some(day) = self.date_at(at).filter(|day| at == 0 || day.day() == 1) else { continue };
            // Without the year, which stands in the table: large letters have no room for it.
            let label = say!(format!("{}月", day.month()), month_name(day.month()).to_owned());
            spots.push(Spot { at, label });
        }
        spots
    }

    /// Holidays at their place, and in a sentence each; make-up days; years without a notice.
    fn days_off(&self) -> (Vec<Spot>, Vec<String>) {
        let calendar = &self.say.rules.calendar;
        let mut runs: Vec<(String, usize, usize)> = Vec::new();
        let mut worked = Vec::new();
        let mut provisional: Option<i32> = None;
        for at in 0..self.days.len() {
            let Some(day) = self.date_at(at) else { continue };
            if calendar.standing(day) == Ok(Standing::Provisional) {
                provisional = provisional.or(Some(day.year()));
            }
            match calendar.day(day) {
                Ok(DayKind::DayOff { holiday }) => match runs.last_mut() {
                    Some((name, _, last)) if **name == *holiday && *last + 1 == at => *last = at,
                    _ => runs.push((holiday.to_string(), at, at)),
                },
                Ok(DayKind::MakeUpWorkday { .. }) => worked.push(short(day)),
                _ => {}
            }
        }
        let off: Vec<String> = runs
            .iter()
            .filter_map(|(name, from, to)| {
                let (first, mut last) = (self.date_at(*from)?, self.date_at(*to)?);
                // One that goes on beyond the axis is told to its end.
                while let Some(next) = last.succ_opt() {
                    match calendar.day(next) {
                        Ok(DayKind::DayOff { holiday }) if *holiday == **name => last = next,
                        _ => break,
                    }
                }
                let name = say!(name.clone(), holiday(name));
                Some(match first == last {
                    true => tell!("{name}放假 {}", "{name}: off on {}", short(first)),
                    false => {
                        tell!("{name}放假 {}到{}", "{name}: off from {} to {}", short(first), short(last))
                    }
                })
            })
            .collect();
        let mut notes = vec![say!(
            "灰色的日子是周末和放假，不算工作日。",
            "Grey days are weekends and holidays, which are not working days."
        )
        .to_owned()];
        if !off.is_empty() {
            notes.push(tell!("{}。", "{}.", off.join(say!("，", "; "))));
        }
        if !worked.is_empty() {
            notes.push(tell!(
                "周末调休上班、算工作日的：{}（图上标“班”）。",
                "Weekend days worked in exchange for a holiday, which count as working days: {} (marked “W” in the picture).",
                list(&worked)
            ));
        }
        let beyond = (0..self.days.len()).filter_map(|at| self.date_at(at));
        if let Some(gap) = beyond.filter_map(|day| calendar.standing(day).err()).next() {
            notes.push(tell!(
                "{}年的放假安排没有收录，图上那一年只标了周末。",
                "The holiday notice for {} is not recorded here: of that year the picture shows the weekends alone.",
                gap.year
            ));
        }
        if let Some(year) = provisional {
            notes.push(tell!(
                "{year}年的放假调休还没公布（或没收录），图上只画了法定节假日，暂按法定节假日推算。",
                "The holiday notice for {year} is not published yet (or not recorded here): the picture shows the statutory holidays alone, and for now dates are worked out from those."
            ));
        }
        let spots = runs.into_iter().map(|(name, from, to)| {
            let label = say!(name, holiday(&name));
            Spot { at: (from + to) / 2, label }
        });
        (spots.collect(), notes)
    }
}

/// A day within the picture: 2月28日.
fn short(day: Date) -> String {
    say!(format!("{}月{}日", day.month(), day.day()), format!("{} {}", day.day(), month_name(day.month())))
}
