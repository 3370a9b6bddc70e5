//! Ways out: what the page asks and shows around them, and what the claims behind them say.

use super::super::evidence::{confidence, only_until, value};
use super::super::figures::{aside, month};
use super::{selector_names, Say};
use crate::calendar::YearMonth;
use crate::evidence::{ClaimRef, Confidence, Quantity, Value};
use crate::retirement::remedies::{AssumptionField, Mends, Remedy, RemedyKind};
use crate::wording::say::{say, tell};
use crate::wording::{Bars, Text, WayCard, Ways};

/// What a field of the reckoning asks for.
pub fn assumption(field: AssumptionField) -> &'static str {
    match field {
        AssumptionField::Base => {
            say!("补缴基数（元/月）", "Base for making up (补缴基数), yuan a month")
        }
        AssumptionField::Rate => say!("补缴费率（%）", "Rate for making up (补缴费率), %"),
        AssumptionField::Monthly => {
            say!("退休后按月缴，每月（元）", "Paying monthly after retirement, yuan a month")
        }
        AssumptionField::Premium => say!("居民医保每年（元）", "Resident medical insurance, yuan a year"),
        AssumptionField::Growth => say!("以后每年涨（%）", "Rise in prices each year (%)"),
        AssumptionField::ToAge => say!("算到多少岁", "Count up to what age"),
    }
}

/// Heading of the ways out.
pub const WAYS: &str = say!("差的怎么办", "What to do about the missing months");
/// That another month requires more or less than the answer's; nothing where it is the same.
pub fn requirement_moved(before: &Bars, after: &Bars) -> Option<String> {
    let moved = after.bars.iter().filter_map(|bar| {
        let was = before.bars.iter().find(|one| one.label == bar.label)?.required?;
        let (was, is) = (was, bar.required?);
        let [was_said, is_said] = [was, is].map(super::super::figures::months);
        (was != is).then(|| {
            let label = &bar.label;
            tell!(
                "要求也变了：{label}从 {was_said}变成 {is_said}。",
                " The requirement changes too: {label}, from {was_said} to {is_said}."
            )
        })
    });
    let moved: String = moved.collect();
    (!moved.is_empty()).then_some(moved)
}

/// Before whether a way out is allowed.
pub const ALLOWED: &str = say!("能不能用", "Is it allowed");
/// Heading of the table.
pub const TOTALS: &str =
    say!("到这个年纪，一共花多少（元）", "What you pay altogether up to that age (yuan)");
/// Opens the fields in which figures can be changed.
pub const CHANGE: &str = say!(
    "改数字再算（问到的基数、费率，涨多少，算到几岁）",
    "Change the figures (a base or rate you were told, the yearly rise, up to what age)"
);
/// Beneath that.
pub const CHANGE_HINT: &str = say!(
    "不填的按查到的算；没填“每年涨”就按不涨算。填了的，算式里会写“您填的”。",
    "Whatever you leave empty is filled from what was found; without a yearly rise, prices are assumed not to rise. What you enter is marked as yours in the working."
);
/// Before figures to try.
pub const TRY: &str = say!(
    "不知道就先试试当地的数（不一定就是补缴用的）：",
    "If you don't know them, try these local figures first (not necessarily the ones used for making up):"
);
/// The scrubber.
pub const SCRUB: &str =
    say!("拖一拖：换个月退休会怎样", "Slide to see what would happen if you retired in another month");
/// Beneath the scrubber.
pub const SCRUB_HINT: &str = say!(
    "提前退休要够领养老金的年限，还要先书面告诉单位；推后要先和单位书面约好。这里只是看看，答案还按上面的时间。",
    "To retire early you need the years required for a pension, and must tell your employer in writing first; to retire later you need your employer's written agreement first. This is just for a look: the answer keeps to the date above."
);

/// The month the scrubber stands at, and how far it lies from the answer's.
pub fn scrubbed(at: YearMonth, answer: YearMonth) -> String {
    let later = at.months_since(answer);
    let apart = super::super::figures::months(later.unsigned_abs());
    let at = month(at);
    match later {
        0 => tell!("{at}退休（答案里的时间）", "Retiring in {at} (as in the answer)"),
        1.. => tell!("{at}退休（晚 {apart}）", "Retiring in {at} ({apart} later)"),
        _ => tell!("{at}退休（早 {apart}）", "Retiring in {at} ({apart} earlier)"),
    }
}

impl Say<'_> {
    pub(super) fn ways(&self) -> Option<Ways> {
        let comparison = self.answer.comparison.as_ref()?;
        let mut cards: Vec<WayCard> =
            self.answer.remedies.iter().map(|remedy| self.way(remedy, comparison)).collect();
        cards.push(self.no_way(comparison));
        let (heads, totals) = self.totals(comparison);
        Some(Ways {
            cards,
            named: vec![self.cheapest(comparison), self.safest(comparison)],
            heads,
            totals,
            totals_note: self.totals_note(comparison),
            crossings: self.crossings(comparison),
            lines: self.cost_lines(comparison),
            ask: self.ask(),
            tries: comparison.suggestions.iter().filter_map(|one| self.figure_to_try(one)).collect(),
        })
    }

    /// Adds what a claim says, how well it is known, and until when it was checked.
    pub(super) fn says(&self, text: Text, claim: ClaimRef) -> Text {
        let line = self.rules.line(claim);
        let text = match &line.steps[claim.step].value {
            Some(words @ Value::Text(_)) => text.data(value(line.quantity, words)),
            Some(figure) => text.plain(value(line.quantity, figure)),
            None => text,
        };
        let checked = match line.past(self.decision.asked_on) {
            Some(last) => tell!("，{}", ", {}", only_until(last)),
            None => String::new(),
        };
        text.plain(aside(&format!("{}{checked}", confidence(line.confidence))))
    }

    /// Says it where an amount rests on a figure whose last day is past.
    pub(super) fn stale(&self, of: &[Quantity]) -> Option<String> {
        let used = self.decision.evidence.iter().filter(|found| of.contains(&found.quantity));
        let past = used
            .filter_map(|found| self.rules.line(found.finding.relied()?.claim).past(self.decision.asked_on));
        past.min_by_key(|last| last.day()).map(|last| {
            tell!("用到的数字：{}，可能已经变了", "The figures used may have changed: {}", only_until(last))
        })
    }

    /// Whether all that tells that a way is open and mends what is short is a page that says so on its own.
    pub(super) fn hearsay(&self, remedy: &Remedy) -> bool {
        remedy.known(self.rules).is_some_and(|known| known <= Confidence::ThirdParty)
    }

    /// Whether going on paying monthly after retirement is barred, by what was found.
    pub(super) fn monthly_barred(&self) -> bool {
        self.barred_ways().any(|kind| kind == RemedyKind::PayMonthly)
    }

    /// Whether a lump sum is.
    pub(super) fn lump_sum_barred(&self) -> bool {
        self.barred_ways().any(|kind| kind == RemedyKind::LumpSum)
    }

    fn barred_ways(&self) -> impl Iterator<Item = RemedyKind> + '_ {
        self.answer.remedies.iter().filter(|remedy| remedy.is_barred()).map(|remedy| remedy.kind)
    }

    /// Adds which document says so, and how well it is known.
    pub(super) fn bar(&self, text: &str, claim: ClaimRef) -> Text {
        let known = confidence(self.rules.line(claim).confidence);
        let title = self.rules.source_of(claim).title;
        Text::from(text).data(title).plain(tell!("，{known}", ", {known}"))
    }

    pub(super) fn rule(&self, remedy: &Remedy) -> Text {
        match remedy.rule {
            Some(claim) => self.says(Text::new(), claim),
            None if !remedy.asks.is_empty() => {
                let asks = selector_names(remedy.asks);
                tell!("要看{}，在上面填了再看", "It depends on {}: fill that in above to see", asks).into()
            }
            None => Text::new()
                .plain(say!("没有查到，请打 ", "Not found. Please call "))
                .key(self.hotline())
                .plain(say!(" 问", " and ask")),
        }
    }

    pub(super) fn mends(&self, mends: Mends) -> Option<Text> {
        match mends {
            Mends::NotNeeded => None,
            Mends::ByPaying => Some(
                say!(
                    "每月真的缴在当地，实际缴费和本地缴费也跟着加",
                    "Each month you really pay there also adds to these"
                )
                .into(),
            ),
            Mends::Yes(claim) => {
                Some(self.bar(say!("一次补的也算：", "A lump sum counts towards them too: "), claim))
            }
            Mends::No(claim) => Some(self.bar(
                say!(
                    "一次补的不算，补了也还差：",
                    "A lump sum does not count towards them, so you stay short: "
                ),
                claim,
            )),
            Mends::Ask => Some(
                say!(
                    "一次补的算不算，没有查到，请问清再交钱",
                    "Whether a lump sum counts towards them was not found: make sure before you pay anything"
                )
                .into(),
            ),
        }
    }
}
