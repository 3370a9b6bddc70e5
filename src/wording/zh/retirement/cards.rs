//! Each way out: what it costs, keeps and loses.

use super::super::evidence::confidence;
use super::super::figures::{month, month_span, months};
use super::compared::yuan_between;
use super::{selector_names, Say};
use crate::calendar::MonthSpan;
use crate::evidence::{Adcode, ClaimRef, Confidence, Quantity};
use crate::retirement::remedies::{Comparison, Mends, Remedy, RemedyKind, Standing};
use crate::wording::say::{say, tell};
use crate::wording::{Text, WayCard};

/// What a lump sum is reckoned from.
const LUMP_SUM: [Quantity; 6] = [
    Quantity::LumpSumBase,
    Quantity::LumpSumRate,
    Quantity::LumpSumShares,
    Quantity::RateUnit,
    Quantity::RateIndividual,
    Quantity::RateFlexible,
];

const LAW: &str = say!("法律怎么说", "What the law says");
const IN_GENERAL: &str = say!("一般的说法", "What is generally said");
const HOW_ESTIMATED: &str = say!("怎么估的", "How that was estimated");
const RATE: &str = say!("按百分之几", "At what rate");
pub(super) const LOCAL_RULE: &str = say!("当地怎么说", "What the local rule says");
pub(super) const FRESHNESS: &str = say!("数字新不新", "How fresh the figures are");
const WHEN: &str = say!("什么时候补", "When to pay");
const ALSO_SHORT: &str = say!("本地、实缴也差", "Really paid or local months are short too");
pub(super) const GOOD: &str = say!("好处", "Advantage");
pub(super) const MIND: &str = say!("要想到", "Bear in mind");

pub(super) type Points = Vec<(&'static str, Text)>;

impl Say<'_> {
    pub(super) fn card(&self, remedy: &Remedy, comparison: &Comparison) -> WayCard {
        let mut points = Vec::new();
        let (title, figure) = match remedy.kind {
            RemedyKind::LumpSum => {
                self.lump_sum_points(remedy, comparison, &mut points);
                (say!("一次性补缴", "Lump-sum payment (一次性补缴)"), self.lump_sum(remedy))
            }
            RemedyKind::PayMonthly => {
                self.monthly_points(remedy, comparison, &mut points);
                (
                    say!("退休后按月接着缴", "Going on paying monthly after retirement (按月缴)"),
                    self.monthly(remedy, comparison),
                )
            }
            RemedyKind::Resident | RemedyKind::Nothing => {
                self.resident_points(remedy, comparison, &mut points);
                (
                    say!("改参加居民医保", "Changing to resident medical insurance (居民医保)"),
                    self.resident(remedy),
                )
            }
        };
        match remedy.standing {
            Standing::Barred(claim) => WayCard {
                title,
                figure: self.barred(remedy, figure),
                allowed: Some(
                    self.bar(say!("说不能的是：", "Who says no: "), claim)
                        .plain(self.of_the_day(claim))
                        .plain(say!("。不放心就打 ", ". If in doubt, call "))
                        .key(self.hotline())
                        .plain(say!(" 问", " and ask")),
                ),
                points: match self.is_general(remedy) {
                    true => Vec::new(),
                    false => vec![(LOCAL_RULE, self.rule(remedy))],
                },
                ..WayCard::default()
            },
            Standing::Ask => {
                WayCard { title, figure, allowed: Some(self.not_told(remedy)), points, ..WayCard::default() }
            }
            Standing::Told => WayCard { title, figure, allowed: None, points, ..WayCard::default() },
        }
    }

    /// When its document is from: an old bar may have been lifted.
    fn of_the_day(&self, claim: ClaimRef) -> String {
        let date = self.rules.source_of(claim).date;
        date.map(|date| tell!("，{date}", ", {date}")).unwrap_or_default()
    }

    /// That a way is barred. Its cost is told only where the person typed it: somebody told them.
    fn barred(&self, remedy: &Remedy, cost: Text) -> Text {
        let barred = Text::new().key(say!("查到的说法是不能这样办", "Not allowed, by what was found"));
        match remedy.own_figure && remedy.amount.is_some() {
            true => barred.plain(say!("；", "; ")).then(cost),
            false => barred,
        }
    }

    /// That no source says whether a way is open, or that it hangs on an answer not given.
    fn not_told(&self, remedy: &Remedy) -> Text {
        // Of the whole country nothing hangs on an answer: what does is the place's own rule, or its bar.
        let general = remedy.rule.is_some_and(|claim| self.rules.line(claim).place == Adcode::NATION);
        match general || remedy.asks.is_empty() {
            true => say!(
                "没有查到当地让不让这样办，先打电话问",
                "Whether the local office allows this was not found: call and ask first"
            )
            .into(),
            false => {
                tell!("当地的规定要看{}", "The local rule depends on {}", selector_names(remedy.asks)).into()
            }
        }
    }

    /// Whether what is said of it is said of the whole country, or nothing is.
    fn is_general(&self, remedy: &Remedy) -> bool {
        remedy.rule.is_none_or(|claim| self.rules.line(claim).place == Adcode::NATION)
    }

    /// What the law says, what is said in general, or what the place says.
    fn rules(&self, remedy: &Remedy, comparison: &Comparison, points: &mut Points) {
        let general = self.is_general(remedy);
        // Its rule hangs on an answer not given.
        let waits = remedy.rule.is_none() && !remedy.asks.is_empty();
        if let Some(law) = comparison.law.filter(|_| general && !waits) {
            let line = self.rules.line(law);
            let title = &self.rules.source_of(law).title;
            let at = line.locator.unwrap_or_default();
            let text = Text::new()
                .plain(say!("法律允许缴到规定年限（", "The law lets you pay on to the required years ("))
                .data(format!("{title}{at}"))
                .plain(tell!(
                    "，{}）；当地怎么缴，打 ",
                    ", {}). How it is done locally: call ",
                    confidence(line.confidence)
                ))
                .key(self.hotline())
                .plain(say!(" 问", " and ask"));
            points.push((LAW, text));
        }
        let heading = if general && remedy.rule.is_some() { IN_GENERAL } else { LOCAL_RULE };
        points.push((heading, self.rule(remedy)));
    }

    fn lump_sum(&self, remedy: &Remedy) -> Text {
        let text = match (remedy.months.and_then(perhaps_none), remedy.estimated_months) {
            (Some(most), _) => Text::from(tell!("最多补 {most}，", "at most {most} to make up: ")),
            (None, None) => {
                let months = remedy.months.map(month_span).unwrap_or_default();
                Text::from(tell!("补 {months}，", "{months} to make up: "))
            }
            (None, Some(_)) => say!(
                Text::from("要补 ").estimate(self.months_to_pay(remedy)).plain("，"),
                Text::new().estimate(self.months_to_pay(remedy)).plain(" to make up: ")
            ),
        };
        let own = match remedy.own_figure {
            true => say!("（按您填的数）", " (by your figures)"),
            false => "",
        };
        match remedy.amount {
            Some(amount @ (low, high)) if low == high => {
                text.plain(say!("约 ", "about ")).key(yuan_between(amount)).plain(own)
            }
            Some(amount) => text.key(yuan_between(amount)).plain(say!("之间", "")).plain(own),
            None => match self.estimated_cost(remedy) {
                Some(cost) => text
                    .plain(say!("多少钱没查到，", "what it costs was not found; "))
                    .estimate(cost)
                    .plain(say!("，要问当地", "; ask the local office")),
                None => text.key(say!("多少钱要问当地", "ask the local office what it costs")),
            },
        }
    }

    /// How the cost was estimated, first of all there is to say of a way.
    fn estimated_point(&self, remedy: &Remedy, points: &mut Points) {
        points.extend(remedy.estimate.as_ref().map(|found| (HOW_ESTIMATED, self.how_estimated(found))));
    }

    /// What one has once everything is paid: only said without an if where an official text, read or quoted, has it that it is
    /// allowed, and counts.
    fn good(&self, remedy: &Remedy, sure: &'static str, if_so: &'static str) -> Option<(&'static str, Text)> {
        let text = match (remedy.standing, remedy.mends) {
            // It leaves one short all the same.
            (_, Mends::No(_)) => return None,
            (Standing::Told, Mends::NotNeeded | Mends::ByPaying | Mends::Yes(_)) if !self.hearsay(remedy) => {
                sure
            }
            _ => if_so,
        };
        Some((GOOD, text.into()))
    }

    fn lump_sum_points(&self, remedy: &Remedy, comparison: &Comparison, points: &mut Points) {
        self.rules(remedy, comparison, points);
        self.estimated_point(remedy, points);
        if let Some((rate, claim)) = remedy.rate {
            let known = confidence(self.rules.line(claim).confidence);
            let text = match self.rules.line(claim).confidence > Confidence::ThirdParty {
                true => tell!("按 {rate}（{known}），基数没查到", "{rate} ({known}); the base was not found"),
                false => tell!(
                    "有说法按 {rate}（{known}），基数没查到",
                    "Said to be {rate} ({known}); the base was not found"
                ),
            };
            points.push((RATE, text.into()));
        }
        if remedy.amount.is_some() && !remedy.own_figure {
            if let Some(since) = self.stale(&LUMP_SUM) {
                points.push((FRESHNESS, since.into()));
            }
        }
        points.push((
            WHEN,
            say!(
                "期限、单位补还是自己补，没有查到，办退休以前先问清",
                "The deadline, and whether the employer pays or you do, were not found. Ask before you apply for retirement"
            )
            .into(),
        ));
        if let Some(local) = self.mends(remedy.mends) {
            points.push((ALSO_SHORT, local));
        }
        points.extend(self.good(
            remedy,
            say!(
                "补齐以后不用再缴职工医保费，享受退休待遇（大额医疗、长护险，有的地方另收）",
                "Once it is made up, you pay no more for employee medical insurance and have the retiree medical benefit. In some places, cover for large medical bills (大额医疗) and long-term care insurance (长护险) are charged separately"
            ),
            say!(
                "要是当地让补、补了也算：以后不用再缴职工医保费，享受退休待遇（大额医疗、长护险，有的地方另收）",
                "If the local office allows it and it counts: you pay no more for employee medical insurance and have the retiree medical benefit. In some places, cover for large medical bills (大额医疗) and long-term care insurance (长护险) are charged separately"
            ),
        ));
        points.push((MIND, say!("一次要拿出这么多钱", "You need all that money at once").into()));
    }

    fn monthly(&self, remedy: &Remedy, comparison: &Comparison) -> Text {
        let months = remedy.months.map(month_span).unwrap_or_default();
        let last = remedy.months.and_then(|months| months.known()).filter(|months| *months > 0);
        let until = match (last, remedy.months.and_then(perhaps_none), remedy.estimated_months) {
            (_, _, Some(_)) => say!(
                Text::from("，再缴 ").estimate(self.months_to_pay(remedy)),
                Text::from("for another ").estimate(self.months_to_pay(remedy))
            ),
            (None, Some(most), _) => tell!("，最多再缴 {most}", "for at most another {most}").into(),
            (Some(count), ..) => tell!(
                "，再缴 {months}，缴到{}",
                "for another {months}, the last in {}",
                month(comparison.from.plus(count - 1))
            )
            .into(),
            (None, None, None) => Text::from(tell!("，再缴 {months}", "for another {months}")),
        };
        let Some(amount) = remedy.amount else {
            return match self.estimated_cost(remedy) {
                Some(cost) => say!(
                    Text::from("每月多少钱没查到，").estimate(cost).plain("，要问当地").then(until),
                    Text::from("Paid ")
                        .then(until)
                        .plain("; what a month costs was not found; ")
                        .estimate(cost)
                        .plain("; ask the local office")
                ),
                None => say!(
                    Text::new().key("每月多少钱要问当地").then(until),
                    Text::from("Paid ")
                        .then(until)
                        .plain("; ")
                        .key("ask the local office for the monthly amount")
                ),
            };
        };
        let amount = yuan_between(amount);
        let text = say!(
            Text::new().plain("每月 ").key(amount).then(until),
            Text::new().key(amount).plain(" a month, ").then(until)
        );
        match comparison.growth.ppm() {
            0 if remedy.own_figure => text.plain(say!("（按您填的数）", " (by your figure)")),
            0 => text,
            _ => text.plain(tell!(
                "（第一年的数，以后每年涨 {}）",
                " (in the first year; after that it rises by {} a year)",
                comparison.growth
            )),
        }
    }

    fn monthly_points(&self, remedy: &Remedy, comparison: &Comparison, points: &mut Points) {
        self.rules(remedy, comparison, points);
        self.estimated_point(remedy, points);
        if let Some(local) = self.mends(remedy.mends) {
            points.push((ALSO_SHORT, local));
        }
        points.extend(self.good(
            remedy,
            say!(
                "不用一次拿一大笔钱，缴满以后享受退休待遇，不用再缴职工医保费",
                "No large sum at once. When everything is paid, you have the retiree medical benefit and pay no more for employee medical insurance"
            ),
            say!(
                "不用一次拿一大笔钱。要是当地让这样缴：缴满以后享受退休待遇，不用再缴职工医保费",
                "No large sum at once. If the local office allows it: when everything is paid, you have the retiree medical benefit and pay no more for employee medical insurance"
            ),
        ));
        let until = match remedy.rule {
            Some(_) => say!(
                "缴满以前要月月缴，断了就往后拖；当地没说到的待遇，请一起问清",
                "Until then you have to pay every month, and each break puts it off. Also ask about any benefits the local rule does not mention"
            ),
            None => say!(
                "缴满以前报多少、个人账户有没有钱，没有查到，请问",
                "How much is reimbursed until then, and whether money is credited to your personal account, was not found: please ask"
            ),
        };
        points.push((MIND, until.into()));
    }
}

/// The most there may be to make up, where there may be nothing.
fn perhaps_none(span: MonthSpan) -> Option<String> {
    (span.low == 0 && span.high > 0).then(|| months(span.high))
}
