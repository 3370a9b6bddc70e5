//! Going over to resident insurance, and doing nothing.

use super::super::evidence::value;
use super::cards::{Points, FRESHNESS, GOOD, LOCAL_RULE, MIND};
use super::Say;
use crate::evidence::Quantity;
use crate::money::Money;
use crate::retirement::remedies::{Comparison, Reduced, Remedy};
use crate::wording::say::{say, tell};
use crate::wording::{Text, WayCard};

const YEARS_SO_FAR: &str = say!("原来的年限", "Your years so far");
const EXAMPLE: &str = say!("打个比方", "An illustration");
const WAITING: &str = say!("要不要等", "Waiting period");
const LESS: &str = say!("少报多少", "How much less is reimbursed");

impl Say<'_> {
    pub(super) fn resident(&self, remedy: &Remedy) -> Text {
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

    pub(super) fn resident_points(&self, remedy: &Remedy, comparison: &Comparison, points: &mut Points) {
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
        let waits = share(Quantity::ResidentWaiting).zip(share(Quantity::ResidentWaitingPerYear));
        let wait = match waits {
            Some((months, more)) => tell!(
                "没在集中缴费期参保，或断过没续上的，至少等 {months}才能报销；每多断 1 年再加 {more}，按规定补缴可以缩短。从职工医保转过去要不要等，没有查到，请问",
                "If you don't join in the yearly enrolment period (集中缴费期), or had a break and did not renew, you wait at least {months} before anything is reimbursed, and {more} more for each year missed; paying for missed years can shorten it. Whether this also applies when you change from employee medical insurance was not found: please ask"
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
            // The gap may be none at all.
            let maybe_enough = self.answer.if_keep.months.is_some_and(|months| months.low == 0);
            let all = match maybe_enough {
                true => say!(
                    "先打电话问清够不够。不够又不办，看病的钱全部自己出",
                    "Call first and find out whether you have enough. If not, and you do nothing, you pay for all treatment yourself"
                ),
                false => say!(
                    "没有医保，看病的钱全部自己出",
                    "Without medical insurance you pay for all treatment yourself"
                ),
            };
            let mut points = vec![(MIND, Text::from(all))];
            if let Some(care) = self.relied_value(Quantity::RetireeYearlyCare) {
                let text = tell!(
                    "全国职工医保退休人员，平均一年医疗费 {care}",
                    "Nationwide, a retiree with employee medical insurance has medical costs of {care} a year on average"
                );
                points.push((EXAMPLE, text.into()));
            }
            let figure = match maybe_enough {
                true => Text::new()
                    .plain(say!("够了就照常享受；", "If you have enough, you have the benefit as usual; "))
                    .key(say!(
                        "不够就没有职工退休医保",
                        "if not, you don't have the retiree medical benefit"
                    )),
                false => Text::new()
                    .plain(say!("不花钱，", "It costs nothing, but "))
                    .key(say!("也没有医保", "you have no medical insurance")),
            };
            return WayCard { title, figure, allowed: None, points, ..WayCard::default() };
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
        WayCard { title, figure, allowed: None, points, ..WayCard::default() }
    }
}
