//! The two clocks as two tracks on one axis of real days.

use super::super::figures::{date, list, span};
use super::super::names::holiday;
use super::Say;
use crate::calendar::{Date, DateSpan, Datelike, DayKind, YearStatus};
use crate::transfer::{MoneyBands, RelationClock, TransferStage};
use crate::view::day_axis::DayAxis;
use crate::view::picture::{Bar, KeyRow, Look, Mark, Picture, Spot, Timeline, Track};
use crate::wording::message::{language, Language};
use crate::wording::words::transfer_picture;

/// The picture as it is put together.
struct Drawing<'a, 's> {
    say: &'a Say<'s>,
    axis: DayAxis,
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
        let today = self.decision.asked_on;
        let axis = DayAxis::new(relation.counted_from, end, today, &self.rules.calendar)?;
        let mut drawing = Drawing { say: self, axis, rows: Vec::new(), legend: Vec::new(), numbered: 0 };
        let mut tracks = vec![drawing.relation(relation)];
        if let Some(bands) = bands {
            tracks.push(drawing.money(&bands));
        }
        Some(Picture::Timeline(drawing.finish(relation, tracks)))
    }
}

impl Drawing<'_, '_> {
    /// A numbered mark, with its row of the table.
    fn mark(&mut self, day: DateSpan, what: &str) -> Mark {
        self.numbered += 1;
        let when = span(day, &self.say.rules.calendar);
        let row = KeyRow { number: Some(self.numbered), on: day.latest, when, what: what.to_owned() };
        self.rows.push((day.latest, row));
        Mark { at: self.axis.at(day.latest), number: self.numbered }
    }

    /// A stretch of days, with its pattern's meaning.
    fn bar(&mut self, from: Date, to: Date, look: Look, means: &str) -> Option<Bar> {
        let bar = self.axis.bar(from, to, look)?;
        if !self.legend.iter().any(|(known, _)| *known == look) {
            self.legend.push((look, means.to_owned()));
        }
        Some(bar)
    }

    /// The days a date may still turn out to be, where it is not known exactly.
    fn open(&mut self, due: DateSpan) -> Option<Bar> {
        (!due.is_exact())
            .then(|| self.bar(due.earliest, due.latest, Look::Open, transfer_picture::somewhere_here()))?
    }

    fn relation(&mut self, relation: &RelationClock) -> Track {
        let (from, to) = (self.say.from(), self.say.to());
        let began = match (relation.assumed, relation.out_due) {
            (true, _) => transfer_picture::if_accepted_today(),
            (false, Some(_)) => transfer_picture::accepted(),
            (false, None) => transfer_picture::form_sent(),
        };
        let mut marks = vec![self.mark(DateSpan::exact(relation.counted_from), began)];
        if let Some(due) = relation.out_due {
            marks.push(self.mark(due, &transfer_picture::transfer_out_by { from: &from }.string()));
        }
        // The form sent on a day told ends the first stretch, whenever it was due.
        let sent = relation.info_sent_on.filter(|_| relation.out_due.is_some());
        if let Some(sent) = sent {
            marks.push(self.mark(DateSpan::exact(sent), transfer_picture::form_sent()));
        }
        marks.push(self.mark(relation.in_due, &transfer_picture::record_by { to: &to }.string()));
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
                &transfer_picture::works_on_transfer_out { from }.string(),
            ),
            self.bar(
                next(out_end),
                in_due,
                Look::Second,
                &transfer_picture::works_on_transfer_in { to }.string(),
            ),
            relation.out_due.and_then(|due| self.open(due)),
            self.open(relation.in_due),
        ];
        if let Some(slow) = relation.slow_until {
            marks.push(self.mark(DateSpan::exact(slow), transfer_picture::years_heard()));
            bars.push(self.bar(next(in_due), slow, Look::Slow, transfer_picture::slow_cases()));
        }
        if self.say.answer.stage == TransferStage::RelationDue {
            let today = self.say.decision.asked_on;
            let since = if today <= in_due { out_end } else { in_due };
            bars.push(self.bar(next(since), today, Look::Late, transfer_picture::past_the_limit()));
        }
        marks.sort_by_key(|mark| mark.at);
        Track {
            name: transfer_picture::record().to_owned(),
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
                self.mark(bands.common_from, transfer_picture::common_from()),
                self.mark(bands.common_to, transfer_picture::common_until()),
            ],
        };
        if let Some(promised) = bands.promised {
            marks.push(self.mark(promised, transfer_picture::balance_by_guide()));
        }
        if let Some(payout) = bands.payout_due {
            marks.push(self.mark(payout, transfer_picture::to_bank_by()));
        }
        let usual = payout.map_or(bands.common_to.latest, |due| due.latest);
        if bands.slow_until > usual {
            marks.push(self.mark(DateSpan::exact(bands.slow_until), transfer_picture::slow_until()));
        }
        let after = usual.succ_opt().unwrap_or(usual);
        let common = match payout {
            Some(_) => None,
            None => self.bar(
                bands.common_from.earliest,
                bands.common_to.latest,
                Look::Common,
                transfer_picture::common(),
            ),
        };
        let slow = self.bar(after, bands.slow_until, Look::Slow, transfer_picture::slow_cases());
        let bars = [common, slow];
        marks.sort_by_key(|mark| mark.at);
        Track {
            name: transfer_picture::balance().to_owned(),
            bars: bars.into_iter().flatten().collect(),
            marks,
        }
    }

    fn finish(mut self, relation: &RelationClock, tracks: Vec<Track>) -> Timeline {
        let today = self.say.decision.asked_on;
        let spot = (!relation.assumed && self.axis.reaches(today))
            .then(|| Spot { at: self.axis.at(today), label: transfer_picture::today().to_owned() });
        if !relation.assumed {
            let used = self.say.answer.days_used.filter(|days| days.high > 0);
            let what = match used.map(|days| (days.if_exact(), days)) {
                None => transfer_picture::today().to_owned(),
                Some((Some(day), _)) => transfer_picture::today_working_day { day }.string(),
                Some((None, days)) => {
                    transfer_picture::today_between { least: days.low, most: days.high }.string()
                }
            };
            self.rows.push((today, KeyRow { number: None, on: today, when: date(today), what }));
        }
        self.rows.sort_by_key(|(day, _)| *day);
        let (holidays, notes) = self.days_off();
        let months = self.months();
        Timeline {
            title: if relation.assumed {
                transfer_picture::title_if_accepted_today().to_owned()
            } else {
                transfer_picture::title().to_owned()
            },
            months,
            holidays,
            notes,
            today: spot,
            tracks,
            days: self.axis.days,
            legend: self.legend,
            heads: [
                transfer_picture::number().to_owned(),
                transfer_picture::day().to_owned(),
                transfer_picture::what_it_is().to_owned(),
            ],
            rows: self.rows.into_iter().map(|(_, row)| row).collect(),
        }
    }

    /// The first day of the axis and of each month on it.
    fn months(&self) -> Vec<Spot> {
        // Without the year, which stands in the table: large letters have no room for it.
        let label = |day: Date| transfer_picture::month { month: day.month() }.string();
        self.axis.months().map(|(at, day)| Spot { at, label: label(day) }).collect()
    }

    /// Holidays at their place, and in a sentence each; make-up days; years without a notice.
    fn days_off(&self) -> (Vec<Spot>, Vec<String>) {
        let calendar = &self.say.rules.calendar;
        let runs = self.axis.days_off(calendar);
        let off = runs.iter().filter_map(|run| {
            let (first, last) = self.axis.span_of(run, calendar)?;
            let name = named(run.holiday);
            Some(if first == last {
                transfer_picture::holiday { name, day: short(first) }.string()
            } else {
                transfer_picture::holiday_days { name, first: short(first), last: short(last) }.string()
            })
        });
        let mut notes = vec![transfer_picture::grey_days().to_owned()];
        let then = |first: String, next: String| transfer_picture::and_holiday { first, next }.string();
        if let Some(holidays) = off.reduce(then) {
            notes.push(transfer_picture::holidays { holidays }.string());
        }
        let days = || self.axis.dates().map(|(_, day)| day);
        let made_up = |day: &Date| matches!(calendar.day(*day), Ok(DayKind::MakeUpWorkday { .. }));
        let worked: Vec<String> = days().filter(made_up).map(short).collect();
        if !worked.is_empty() {
            notes.push(transfer_picture::worked_weekends { days: list(&worked) }.string());
        }
        if let Some(gap) = days().find_map(|day| calendar.year_status(day).err()) {
            notes.push(transfer_picture::no_notice { year: gap.year }.string());
        }
        let provisional = |day: &Date| calendar.year_status(*day) == Ok(YearStatus::Provisional);
        if let Some(day) = days().find(provisional) {
            notes.push(transfer_picture::provisional { year: day.year() }.string());
        }
        let spots = runs.iter().map(|run| Spot { at: run.middle(), label: named(run.holiday) });
        (spots.collect(), notes)
    }
}

/// A holiday, which the calendar has in Chinese.
fn named(name: &str) -> String {
    match language() {
        Language::Chinese => name.to_owned(),
        Language::English => holiday(name),
    }
}

/// A day within the picture: 2月28日.
fn short(day: Date) -> String {
    transfer_picture::day_of_month { month: day.month(), day: day.day() }.string()
}
