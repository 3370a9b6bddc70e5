//! Each way out: what it costs, keeps and loses.

use super::super::evidence::value;
use super::super::figures::{month, month_span, months};
use super::compared::yuan_between;
use super::Say;
use crate::calendar::MonthSpan;
use crate::evidence::Quantity;
use crate::money::Money;
use crate::retirement::remedies::{Comparison, Mends, Reduced, Remedy, RemedyKind, Standing};
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

const ALLOWED: &str = say!("能不能用", "Is it allowed");
const LOCAL_RULE: &str = say!("当地怎么说", "What the local rule says");
const FRESHNESS: &str = say!("数字新不新", "How fresh the figures are");
const WHEN: &str = say!("什么时候补", "When to pay");
const ALSO_SHORT: &str = say!("本地、实缴也差", "Really paid or local months are short too");
const GOOD: &str = say!("好处", "Advantage");
const MIND: &str = say!("要想到", "Bear in mind");
const YEARS_SO_FAR: &str = say!("原来的年限", "Your years so far");
const EXAMPLE: &str = say!("打个比方", "An illustration");
const WAITING: &str = say!("要不要等", "Waiting period");
const LESS: &str = say!("少报多少", "How much less is reimbursed");

type Points = Vec<(&'static str, Text)>;

impl Say<'_> {
    pub(super) fn card(&self, remedy: &Remedy, comparison: &Comparison) -> WayCard {
        let mut points = Vec::new();
        match remedy.standing {
            Standing::Barred(claim) => {
                points
                    .push((ALLOWED, self.bar(say!("查到的说法是不能：", "What was found says no: "), claim)));
            }
            Standing::Ask => points.push((
                ALLOWED,
                say!(
                    "没有查到当地让不让这样办，先打电话问",
                    "Whether the local office allows this was not found: call and ask first"
                )
                .into(),
            )),
            Standing::Told => {}
        }
        let (title, figure) = match remedy.kind {
            RemedyKind::LumpSum => {
                self.lump_sum_points(remedy, &mut points);
                (say!("一次性补缴", "Lump-sum payment (一次性补缴)"), self.lump_sum(remedy))
            }
            RemedyKind::PayMonthly => {
                self.monthly_points(remedy, &mut points);
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
        WayCard { title, figure, points }
    }

    fn lump_sum(&self, remedy: &Remedy) -> Text {
        let text = Text::new().plain(match remedy.months.and_then(perhaps_none) {
            Some(most) => tell!("最多补 {most}，", "at most {most} to make up: "),
            None => {
                let months = remedy.months.map(month_span).unwrap_or_default();
                tell!("补 {months}，", "{months} to make up: ")
            }
        });
        let own = match remedy.own_figure {
            true => say!("（按您填的数）", " (by your figures)"),
            false => "",
        };
        match remedy.amount {
            Some(amount @ (low, high)) if low == high => {
                text.plain(say!("约 ", "about ")).key(yuan_between(amount)).plain(own)
            }
            Some(amount) => text.key(yuan_between(amount)).plain(say!("之间", "")).plain(own),
            None => text.key(say!("多少钱要问当地", "ask the local office what it costs")),
        }
    }

    /// What one has once everything is paid: only said without an if where it is known to be allowed, and to count.
    fn good(&self, remedy: &Remedy, sure: &'static str, if_so: &'static str) -> Option<(&'static str, Text)> {
        let text = match (remedy.standing, remedy.mends) {
            // It leaves one short all the same.
            (_, Mends::No(_)) => return None,
            (Standing::Told, Mends::NotNeeded | Mends::ByPaying | Mends::Yes(_)) => sure,
            _ => if_so,
        };
        Some((GOOD, text.into()))
    }

    fn lump_sum_points(&self, remedy: &Remedy, points: &mut Points) {
        points.push((LOCAL_RULE, self.rule(remedy)));
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
        let until = match (last, remedy.months.and_then(perhaps_none)) {
            (None, Some(most)) => tell!("，最多再缴 {most}", "for at most another {most}"),
            (Some(count), _) => tell!(
                "，再缴 {months}，缴到{}",
                "for another {months}, the last in {}",
                month(comparison.from.plus(count - 1))
            ),
            (None, None) => tell!("，再缴 {months}", "for another {months}"),
        };
        let Some(amount) = remedy.amount else {
            return say!(
                Text::new().key("每月多少钱要问当地").plain(until),
                Text::from(format!("Paid {until}; ")).key("ask the local office for the monthly amount")
            );
        };
        let amount = yuan_between(amount);
        let text = say!(
            Text::new().plain("每月 ").key(amount).plain(until),
            Text::new().key(amount).plain(format!(" a month, {until}"))
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

    fn monthly_points(&self, remedy: &Remedy, points: &mut Points) {
        points.push((LOCAL_RULE, self.rule(remedy)));
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

    fn resident(&self, remedy: &Remedy) -> Text {
        match remedy.amount {
            Some((premium, _)) if remedy.own_figure => Text::new()
                .plain(say!("每年 ", ""))
                .key(tell!("{premium} 元", "¥{premium}"))
                .plain(say!("（您填的），年年要缴", " a year (your figure), every year")),
            Some((premium, _)) => Text::new()
                .plain(say!("每年至少 ", "At least "))
                .key(tell!("{premium} 元", "¥{premium}"))
                .plain(say!(
                    "，年年要缴，当地可能更高",
                    " a year, every year; the local amount may be higher"
                )),
            None => Text::new()
                .plain(say!("年年要缴，", "To be paid every year; "))
                .key(say!("金额问当地", "ask the local office how much")),
        }
    }

    fn resident_points(&self, remedy: &Remedy, comparison: &Comparison, points: &mut Points) {
        if !remedy.own_figure {
            if let Some(since) = self.stale(&[Quantity::ResidentPremium]) {
                points.push((FRESHNESS, since.into()));
            }
        }
        if let Some(claim) = remedy.rule {
            points.push((YEARS_SO_FAR, self.says(Text::new(), claim)));
        }
        points.push((
            GOOD,
            say!("眼前花钱少，看病还有医保", "It costs little for now, and you are still insured").into(),
        ));
        let share = |quantity| self.relied_value(quantity);
        if let Some((employee, resident)) =
            share(Quantity::EmployeeInpatientShare).zip(share(Quantity::ResidentInpatientShare))
        {
            let text = tell!(
                "报得少：2025年全国平均，政策范围内的住院费，职工医保报 {employee}，居民医保报 {resident}；没有个人账户",
                "Less is reimbursed: on the national average for 2025, employee medical insurance paid {employee} of hospital costs within the rules (政策范围内), resident medical insurance {resident}. And there is no personal account"
            );
            points.push((MIND, text.into()));
        }
        if let (Some(more), Some(care)) = (comparison.resident_pays_more, share(Quantity::RetireeYearlyCare))
        {
            let more = Money::from_fen(more.fen() / 100 * 100);
            let text = tell!(
                "职工医保退休人员平均一年医疗费 {care}。假如全是目录内的住院费，居民医保一年要多自付约 {more} 元。只是打个比方，看病多的人差得更多",
                "A retiree with employee medical insurance has medical costs of {care} a year on average. If all of that were hospital costs covered by the catalogue, you would pay about ¥{more} a year more yourself with resident medical insurance. This is only an illustration: for people who need a lot of care the difference is larger"
            );
            points.push((EXAMPLE, text.into()));
        }
        let wait = match share(Quantity::ResidentWaiting) {
            Some(months) => tell!(
                "没在集中缴费期参保，或断过没续上的，要等 {months}才能报销；从职工医保转过去要不要等，没有查到，请问",
                "If you don't join in the yearly enrolment period (集中缴费期), or had a break and did not renew, you wait {months} before anything is reimbursed. Whether this also applies when you change from employee medical insurance was not found: please ask"
            ),
            None => say!(
                "从职工医保转过去要不要等，没有查到，请问",
                "Whether you have to wait when you change from employee medical insurance was not found: please ask"
            )
            .to_owned(),
        };
        points.push((WAITING, wait.into()));
    }

    /// The value relied on, in words.
    fn relied_value(&self, quantity: Quantity) -> Option<String> {
        let found = self.decision.evidence.iter().find(|found| found.quantity == quantity)?;
        Some(value(quantity, &found.finding.relied()?.value))
    }

    pub(super) fn nothing(&self, reduced: Option<Reduced>) -> WayCard {
        let title = say!("什么都不办", "Doing nothing at all");
        let Some(reduced) = reduced else {
            let all = say!(
                "没有医保，看病的钱全部自己出",
                "Without medical insurance you pay for all treatment yourself"
            );
            let mut points = vec![(MIND, Text::from(all))];
            if let Some(care) = self.relied_value(Quantity::RetireeYearlyCare) {
                let text = tell!(
                    "全国职工医保退休人员，平均一年医疗费 {care}",
                    "Nationwide, a retiree with employee medical insurance has medical costs of {care} a year on average"
                );
                points.push((EXAMPLE, text.into()));
            }
            return WayCard {
                title,
                figure: Text::new()
                    .plain(say!("不花钱，", "It costs nothing, but "))
                    .key(say!("也没有医保", "you have no medical insurance")),
                points,
            };
        };
        let lowered = Text::from(say!("每差一年降低 ", "Lowered for each missing year by "));
        let mut points = vec![(LOCAL_RULE, self.says(lowered, reduced.claim))];
        if let Some((full, (low, high))) = reduced.full.zip(reduced.left) {
            let text = match low == high {
                true => tell!(
                    "住院报销从 {full} 降到 {low}",
                    "Reimbursement of hospital costs falls from {full} to {low}"
                ),
                false => tell!(
                    "住院报销从 {full} 降到 {low} 到 {high}（文件没说清怎么减，请问）",
                    "Reimbursement of hospital costs falls from {full} to between {low} and {high} (the document does not say clearly how it is lowered, so please ask)"
                ),
            };
            points.push((LESS, text.into()));
        }
        let figure = Text::new()
            .plain(say!("不花钱，", "It costs nothing, and "))
            .key(say!("仍有退休医保", "you still have the retiree medical benefit"))
            .plain(tell!(
                "，每差一年待遇降低 {}",
                "; for each missing year the benefit is lowered by {}",
                reduced.per_year
            ));
        WayCard { title, figure, points }
    }
}

/// The most there may be to make up, where there may be nothing.
fn perhaps_none(span: MonthSpan) -> Option<String> {
    (span.low == 0 && span.high > 0).then(|| months(span.high))
}
