//! What belongs to the answer beside its figures.

use super::super::evidence::{confidence, number, value};
use super::super::figures::hotline;
use super::status::meaning;
use super::Say;
use crate::evidence::ClaimStatus;
use crate::transfer::{
    MoneyMode, SeenStatus, TransferAnswer, TransferChannel, TransferScope, TransferStage, TransferVerdict,
};
use crate::view::{Point, Text, Topic};
use crate::wording::words::transfer_topics;

/// Whether another way for the money is worth a word: there is money, and it has not come yet.
pub(super) fn alternatives_help(answer: &TransferAnswer) -> bool {
    let waits = answer.money.is_some_and(|money| money.mode != MoneyMode::Stays);
    waits && answer.stage != TransferStage::Done
}

impl Say<'_> {
    pub(super) fn topics(&self) -> Vec<Topic> {
        let answer = self.answer;
        let mut topics = Vec::new();
        if let Some(seen) = answer.seen {
            topics.push(self.seen(seen));
        }
        if !answer.fixes.is_empty() {
            let mut points: Vec<Point> = answer.fixes.iter().map(|fix| point(self.how(*fix))).collect();
            let title = match answer.verdict {
                TransferVerdict::FixFirst => {
                    points.push(point(self.then_apply()));
                    transfer_topics::fixes_title()
                }
                _ => transfer_topics::checks_title(),
            };
            topics.push(Topic { title: title.to_owned(), in_order: true, aside: false, points });
        }
        if let Some(gap) = &answer.gap {
            topics.push(self.gap(gap));
        }
        if matches!(answer.verdict, TransferVerdict::Go | TransferVerdict::FixFirst)
            && answer.stage != TransferStage::Done
        {
            topics.push(self.keep());
        }
        if alternatives_help(answer) && !answer.alternatives.is_empty() {
            topics.push(self.alternatives());
        }
        topics
    }

    fn seen(&self, seen: SeenStatus) -> Topic {
        let mut points = vec![point(meaning(seen))];
        if seen == SeenStatus::Automatic && self.answer.scope == TransferScope::CrossProvince {
            points.push(point(transfer_topics::not_across_provinces()));
        }
        if seen == SeenStatus::NoneOfThese {
            let (from, to) = (self.from(), self.to());
            let (call_from, call_to) = self.hotlines();
            points.push(point(transfer_topics::whom_to_call { from, call_from, to, call_to }.text()));
        }
        points.push(point(transfer_topics::no_official_list()));
        Topic { title: transfer_topics::seen_title().to_owned(), in_order: false, aside: false, points }
    }

    fn hotlines(&self) -> (String, String) {
        (hotline(self.answer.from, self.rules), hotline(self.answer.to, self.rules))
    }

    /// Where to look, and what to keep: by the way it was applied for.
    fn keep(&self) -> Topic {
        let app = Text::from(transfer_topics::look_in_app());
        let (from, to) = (self.from(), self.to());
        let (call_from, call_to) = self.hotlines();
        let window = transfer_topics::look_at_window { call_from, from, call_to, to }.text();
        let (look, keep) = match self.answer.channel {
            Some(TransferChannel::Online) => (vec![app], transfer_topics::keep_of_app()),
            Some(TransferChannel::Window) => (vec![window], transfer_topics::keep_of_window()),
            None => (vec![app, window], transfer_topics::keep_of_either()),
        };
        let how_long = if self.answer.money.is_some_and(|money| money.mode != MoneyMode::Stays) {
            transfer_topics::keep_until_balance()
        } else {
            transfer_topics::keep_long()
        };
        let mut points: Vec<Point> = look.into_iter().map(point).collect();
        points.push(point(Text::from(keep).sentence(how_long.into())));
        Topic { title: transfer_topics::keep_title().to_owned(), in_order: false, aside: true, points }
    }

    /// Other ways for the money, never for the years: each as its source has it.
    fn alternatives(&self) -> Topic {
        let points = self.answer.alternatives.iter().filter_map(|claim| {
            let filed = self.rules.claim(*claim);
            let found = filed.steps.get(claim.step)?.value.as_ref()?;
            let (says, confidence) = (value(filed.quantity, found), confidence(filed.confidence));
            let what = match filed.status {
                ClaimStatus::Disputed => transfer_topics::wallet_disputed { says, confidence }.text(),
                _ => transfer_topics::wallet { says, confidence }.text(),
            };
            Some(Point { what, source: number(*claim, &self.claims, self.rules) })
        });
        Topic {
            title: transfer_topics::wallet_title().to_owned(),
            in_order: false,
            aside: true,
            points: points.collect(),
        }
    }
}

fn point(what: impl Into<Text>) -> Point {
    Point { what: what.into(), source: None }
}
