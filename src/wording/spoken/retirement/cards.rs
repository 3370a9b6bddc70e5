//! Each way out: what it costs, keeps and loses.

use super::super::evidence::confidence;
use super::super::figures::{month, month_span, months};
use super::compared::yuan_between;
use super::{selector_names, Say};
use crate::calendar::MonthSpan;
use crate::evidence::{Adcode, ClaimRef, Confidence, Quantity};
use crate::retirement::remedies::{Availability, Comparison, Mends, Remedy, RemedyKind};
use crate::view::{Text, WayCard};
use crate::wording::words::retirement_cards;

/// What a lump sum is reckoned from.
const LUMP_SUM: [Quantity; 6] = [
    Quantity::LumpSumBase,
    Quantity::LumpSumRate,
    Quantity::LumpSumShares,
    Quantity::RateUnit,
    Quantity::RateIndividual,
    Quantity::RateFlexible,
];

pub(super) type Points = Vec<(&'static str, Text)>;

impl Say<'_> {
    pub(super) fn card(&self, remedy: &Remedy, comparison: &Comparison) -> WayCard {
        let mut points = Vec::new();
        let (title, figure) = match remedy.kind {
            RemedyKind::LumpSum => {
                self.lump_sum_points(remedy, comparison, &mut points);
                (retirement_cards::lump_sum(), self.lump_sum(remedy))
            }
            RemedyKind::PayMonthly => {
                self.monthly_points(remedy, comparison, &mut points);
                (retirement_cards::monthly(), self.monthly(remedy, comparison))
            }
            RemedyKind::Resident | RemedyKind::Nothing => {
                self.resident_points(remedy, comparison, &mut points);
                (retirement_cards::resident(), self.resident(remedy))
            }
        };
        match remedy.availability {
            Availability::Barred(claim) => WayCard {
                title,
                figure: self.barred(remedy, figure),
                allowed: Some(self.barred_by(claim)),
                points: if self.is_general(remedy) {
                    Vec::new()
                } else {
                    vec![(retirement_cards::about_local_rule(), self.rule(remedy))]
                },
                ..WayCard::default()
            },
            Availability::Ask => {
                WayCard { title, figure, allowed: Some(self.not_told(remedy)), points, ..WayCard::default() }
            }
            Availability::Open => WayCard { title, figure, allowed: None, points, ..WayCard::default() },
        }
    }

    /// Which document says that it is not allowed, and of which day it is: an old bar may have been lifted.
    fn barred_by(&self, claim: ClaimRef) -> Text {
        let (title, known) = self.source(claim);
        let hotline = self.hotline();
        match self.rules.source_of(claim).date {
            Some(date) => retirement_cards::barred_by_dated { title, known, date, hotline }.text(),
            None => retirement_cards::barred_by { title, known, hotline }.text(),
        }
    }

    /// That a way is barred. Its cost is told only where the person typed it: somebody told them.
    fn barred(&self, remedy: &Remedy, cost: Text) -> Text {
        if remedy.own_figure && remedy.amount.is_some() {
            retirement_cards::barred_yet_priced { cost }.text()
        } else {
            Text::new().key(retirement_cards::barred())
        }
    }

    /// That no source says whether a way is open, or that it hangs on an answer not given.
    fn not_told(&self, remedy: &Remedy) -> Text {
        // Of the whole country nothing hangs on an answer: what does is the place's own rule, or its bar.
        let general = remedy.rule.is_some_and(|claim| self.rules.claim(claim).place == Adcode::NATION);
        if general || remedy.asks.is_empty() {
            retirement_cards::not_told().into()
        } else {
            retirement_cards::depends_on { asks: selector_names(remedy.asks) }.text()
        }
    }

    /// Whether what is said of it is said of the whole country, or nothing is.
    fn is_general(&self, remedy: &Remedy) -> bool {
        remedy.rule.is_none_or(|claim| self.rules.claim(claim).place == Adcode::NATION)
    }

    /// What the law says, what is said in general, or what the place says.
    fn rules(&self, remedy: &Remedy, comparison: &Comparison, points: &mut Points) {
        let general = self.is_general(remedy);
        // Its rule hangs on an answer not given.
        let waits = remedy.rule.is_none() && !remedy.asks.is_empty();
        if let Some(law) = comparison.law.filter(|_| general && !waits) {
            let claim = self.rules.claim(law);
            let title = &self.rules.source_of(law).title;
            let at = claim.locator.unwrap_or_default();
            let text = retirement_cards::law_allows {
                law: format!("{title}{at}"),
                known: confidence(claim.confidence),
                hotline: self.hotline(),
            };
            points.push((retirement_cards::about_law(), text.text()));
        }
        let heading = if general && remedy.rule.is_some() {
            retirement_cards::about_general()
        } else {
            retirement_cards::about_local_rule()
        };
        points.push((heading, self.rule(remedy)));
    }

    fn lump_sum(&self, remedy: &Remedy) -> Text {
        let make_up = match (remedy.months.and_then(perhaps_none), remedy.estimated_months) {
            (Some(most), _) => retirement_cards::make_up_at_most { most }.text(),
            (None, None) => {
                let months = remedy.months.map(month_span).unwrap_or_default();
                retirement_cards::make_up { months }.text()
            }
            (None, Some(_)) => {
                retirement_cards::make_up_estimated { months: self.months_to_pay(remedy) }.text()
            }
        };
        let Some((low, high)) = remedy.amount else {
            return match self.estimated_cost(remedy) {
                Some(cost) => retirement_cards::cost_estimated { make_up, cost }.text(),
                None => retirement_cards::cost_unknown { make_up }.text(),
            };
        };
        let amount = yuan_between((low, high));
        match (low == high, remedy.own_figure) {
            (true, true) => retirement_cards::cost_by_yours { make_up, amount }.text(),
            (true, false) => retirement_cards::cost { make_up, amount }.text(),
            (false, true) => retirement_cards::cost_between_by_yours { make_up, amount }.text(),
            (false, false) => retirement_cards::cost_between { make_up, amount }.text(),
        }
    }

    /// How the cost was estimated, first of all there is to say of a way.
    fn estimated_point(&self, remedy: &Remedy, points: &mut Points) {
        let estimate = remedy.estimate.as_ref();
        points.extend(estimate.map(|found| (retirement_cards::about_estimate(), self.how_estimated(found))));
    }

    /// What the person has once everything is paid. It is said without an "if" only when an official text, read or quoted, says
    /// that this way is allowed and counts.
    fn good(&self, remedy: &Remedy, sure: &'static str, if_so: &'static str) -> Option<(&'static str, Text)> {
        let text = match (remedy.availability, remedy.mends) {
            // It leaves one short all the same.
            (_, Mends::No(_)) => return None,
            (Availability::Open, Mends::NotNeeded | Mends::ByPaying | Mends::Yes(_))
                if !self.hearsay(remedy) =>
            {
                sure
            }
            _ => if_so,
        };
        Some((retirement_cards::about_good(), text.into()))
    }

    fn lump_sum_points(&self, remedy: &Remedy, comparison: &Comparison, points: &mut Points) {
        self.rules(remedy, comparison, points);
        self.estimated_point(remedy, points);
        if let Some((rate, claim)) = remedy.rate {
            let level = self.rules.claim(claim).confidence;
            let (rate, known) = (rate.to_string(), confidence(level));
            let text = if level > Confidence::ThirdParty {
                retirement_cards::rate { rate, known }.text()
            } else {
                retirement_cards::rate_said { rate, known }.text()
            };
            points.push((retirement_cards::about_rate(), text));
        }
        if remedy.amount.is_some() && !remedy.own_figure {
            if let Some(since) = self.stale(&LUMP_SUM) {
                points.push((retirement_cards::about_freshness(), since.into()));
            }
        }
        points.push((retirement_cards::about_when(), retirement_cards::when_not_found().into()));
        if let Some(local) = self.mends(remedy.mends) {
            points.push((retirement_cards::about_also_short(), local));
        }
        points.extend(self.good(
            remedy,
            retirement_cards::lump_sum_good(),
            retirement_cards::lump_sum_good_if(),
        ));
        points.push((retirement_cards::about_mind(), retirement_cards::lump_sum_mind().into()));
    }

    fn monthly(&self, remedy: &Remedy, comparison: &Comparison) -> Text {
        let months = remedy.months.map(month_span).unwrap_or_default();
        let last = remedy.months.and_then(|months| months.if_exact()).filter(|months| *months > 0);
        let until = match (last, remedy.months.and_then(perhaps_none), remedy.estimated_months) {
            (_, _, Some(_)) => retirement_cards::pay_estimated { months: self.months_to_pay(remedy) }.text(),
            (None, Some(most), _) => retirement_cards::pay_at_most { most }.text(),
            (Some(count), ..) => {
                let last = month(comparison.from.plus(count - 1));
                retirement_cards::pay_until { months, last }.text()
            }
            (None, None, None) => retirement_cards::pay_another { months }.text(),
        };
        let Some(amount) = remedy.amount.map(yuan_between) else {
            return match self.estimated_cost(remedy) {
                Some(cost) => retirement_cards::monthly_cost_estimated { cost, until }.text(),
                None => retirement_cards::monthly_cost_unknown { until }.text(),
            };
        };
        match comparison.growth.ppm() {
            0 if remedy.own_figure => retirement_cards::monthly_cost_by_yours { amount, until }.text(),
            0 => retirement_cards::monthly_cost { amount, until }.text(),
            _ => {
                let growth = comparison.growth.to_string();
                retirement_cards::monthly_cost_rising { amount, until, growth }.text()
            }
        }
    }

    fn monthly_points(&self, remedy: &Remedy, comparison: &Comparison, points: &mut Points) {
        self.rules(remedy, comparison, points);
        self.estimated_point(remedy, points);
        if let Some(local) = self.mends(remedy.mends) {
            points.push((retirement_cards::about_also_short(), local));
        }
        points.extend(self.good(
            remedy,
            retirement_cards::monthly_good(),
            retirement_cards::monthly_good_if(),
        ));
        let until = match remedy.rule {
            Some(_) => retirement_cards::monthly_mind(),
            None => retirement_cards::monthly_mind_unknown(),
        };
        points.push((retirement_cards::about_mind(), until.into()));
    }
}

/// The most there may be to make up, where there may be nothing.
fn perhaps_none(span: MonthSpan) -> Option<String> {
    (span.low == 0 && span.high > 0).then(|| months(span.high))
}
