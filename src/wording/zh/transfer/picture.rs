//! The two clocks as two tracks on one axis of real days.

use super::super::figures::{date, span};
use super::Say;
use crate::calendar::{days_between, days_later, Date, DateSpan, Datelike, DayKind, Standing};
use crate::transfer::{MoneyBands, RelationClock, Stage};
use crate::wording::picture::{Bar, Day, KeyRow, Look, Mark, Picture, Spot, Timeline, Track};

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
            Ok(DayKind::Weekend) | Err(_) => Day::Weekend,
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
        let row = KeyRow { number: Some(self.numbered), when, what: what.to_owned() };
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
        (!due.is_exact()).then(|| self.bar(due.earliest, due.latest, Look::Open, "可能在这几天里"))?
    }

    fn relation(&mut self, relation: &RelationClock) -> Track {
        let (from, to) = (self.say.from(), self.say.to());
        let began = match (relation.assumed, relation.out_due) {
            (true, _) => "假如今天受理",
            (false, Some(_)) => "受理",
            (false, None) => "信息表发出",
        };
        let mut marks = vec![self.mark(DateSpan::exact(relation.counted_from), began)];
        if let Some(due) = relation.out_due {
            marks.push(self.mark(due, &format!("{from}最晚办完转出")));
        }
        // The form sent on a day told ends the first stretch, whenever it was due.
        let sent = relation.info_sent_on.filter(|_| relation.out_due.is_some());
        if let Some(sent) = sent {
            marks.push(self.mark(DateSpan::exact(sent), "信息表发出"));
        }
        marks.push(self.mark(relation.in_due, &format!("医保关系最晚转到{to}")));
        let in_due = relation.in_due.latest;
        let out_end = match (relation.info_sent_on, relation.out_due) {
            (Some(sent), _) => sent,
            (None, Some(due)) => due.latest,
            (None, None) => relation.counted_from,
        };
        let next = |day: Date| day.succ_opt().unwrap_or(day);
        let mut bars = vec![
            self.bar(next(relation.counted_from), out_end, Look::First, &format!("{from}办转出")),
            self.bar(next(out_end), in_due, Look::Second, &format!("{to}办转入")),
            relation.out_due.and_then(|due| self.open(due)),
            self.open(relation.in_due),
        ];
        if let Some(slow) = relation.slow_until {
            marks.push(self.mark(DateSpan::exact(slow), "年限听说要到这天（规定没有这么久）"));
            bars.push(self.bar(next(in_due), slow, Look::Slow, "听说的慢例"));
        }
        if self.say.answer.stage == Stage::RelationDue {
            let today = self.say.decision.asked_on;
            let since = if today <= in_due { out_end } else { in_due };
            bars.push(self.bar(next(since), today, Look::Late, "已经过了期限"));
        }
        marks.sort_by_key(|mark| mark.at);
        Track { name: "医保关系".to_owned(), bars: bars.into_iter().flatten().collect(), marks }
    }

    fn money(&mut self, bands: &MoneyBands) -> Track {
        let mut marks = vec![
            self.mark(bands.common_from, "余额常见从这天起到账"),
            self.mark(bands.common_to, "余额常见到这天为止"),
        ];
        if let Some(promised) = bands.promised {
            marks.push(self.mark(promised, "余额按办事指南最晚到账"));
        }
        if let Some(payout) = bands.payout_due {
            marks.push(self.mark(payout, "听说最晚这时打到银行账户"));
        }
        if bands.slow_until > bands.common_to.latest {
            marks.push(self.mark(DateSpan::exact(bands.slow_until), "慢的等到这天"));
        }
        let after = bands.common_to.latest.succ_opt().unwrap_or(bands.common_to.latest);
        let bars = [
            self.bar(
                bands.common_from.earliest,
                bands.common_to.latest,
                Look::Common,
                "余额常见到账（不是规定）",
            ),
            self.bar(after, bands.slow_until, Look::Slow, "听说的慢例"),
        ];
        marks.sort_by_key(|mark| mark.at);
        Track { name: "余额".to_owned(), bars: bars.into_iter().flatten().collect(), marks }
    }

    fn finish(mut self, relation: &RelationClock, tracks: Vec<Track>) -> Timeline {
        let today = self.say.decision.asked_on;
        let reached = days_between(self.first, today) < i64::try_from(self.days.len()).unwrap_or(0);
        let spot =
            (!relation.assumed && reached).then(|| Spot { at: self.at(today), label: "今天".to_owned() });
        if !relation.assumed {
            let used = self.say.answer.days_used.filter(|days| *days > 0);
            let used = used.map(|days| format!("，受理后第 {days} 个工作日"));
            let what = format!("今天{}", used.unwrap_or_default());
            self.rows.push((today, KeyRow { number: None, when: date(today), what }));
        }
        self.rows.sort_by_key(|(day, _)| *day);
        let (holidays, notes) = self.days_off();
        let months = self.months();
        Timeline {
            title: match relation.assumed {
                true => "如果今天受理，日子这样走".to_owned(),
                false => "日子走到哪里了".to_owned(),
            },
            months,
            holidays,
            notes,
            today: spot,
            tracks,
            days: self.days,
            legend: self.legend,
            heads: ["图上".to_owned(), "日期".to_owned(), "是什么".to_owned()],
            rows: self.rows.into_iter().map(|(_, row)| row).collect(),
        }
    }

    /// The first day of the axis and of each month on it.
    fn months(&self) -> Vec<Spot> {
        let mut spots = Vec::new();
        for at in 0..self.days.len() {
            let Some(day) = self.date_at(at).filter(|day| at == 0 || day.day() == 1) else { continue };
            let label = match day.month() == 1 {
                true => format!("{}年{}月", day.year(), day.month()),
                false => format!("{}月", day.month()),
            };
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
                Some(match first == last {
                    true => format!("{name}放假 {}", short(first)),
                    false => format!("{name}放假 {}到{}", short(first), short(last)),
                })
            })
            .collect();
        let mut notes = vec!["灰色的日子是周末和放假，不算工作日。".to_owned()];
        if !off.is_empty() {
            notes.push(format!("{}。", off.join("，")));
        }
        if !worked.is_empty() {
            notes.push(format!("周末调休上班、算工作日的：{}（图上标“班”）。", worked.join("、")));
        }
        if let Some(year) = provisional {
            notes.push(format!(
                "{year}年的放假调休还没公布（或没收录），图上只画了法定节假日，暂按法定节假日推算。"
            ));
        }
        let spots = runs.into_iter().map(|(label, from, to)| Spot { at: (from + to) / 2, label });
        (spots.collect(), notes)
    }
}

/// A day within the picture: 2月28日.
fn short(day: Date) -> String {
    format!("{}月{}日", day.month(), day.day())
}
