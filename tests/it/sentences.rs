//! What sentences have to do, whatever their words: say a thing once and in its place, in the right tense, and lose nothing.

use crate::{day, facts, rules, said};
use yibao::account::{self, AccountForm};
use yibao::reasoning::DateEntry;
use yibao::transfer::{self, TransferForm};
use yibao::view::Reading;
use yibao::wording::spoken;

fn transfer(tell: impl FnOnce(&mut TransferForm)) -> Reading {
    let rules = rules();
    let mut form = facts::transfer_form("500000", "640100");
    tell(&mut form);
    let facts = form.check(&rules, day("2026-11-22")).unwrap();
    spoken::transfer::reading(&transfer::decide(&facts, &rules).unwrap(), &rules)
}

fn account(tell: impl FnOnce(&mut AccountForm)) -> String {
    let rules = rules();
    let mut form = facts::account_form("340100", "employed");
    tell(&mut form);
    let facts = form.check(&rules, day("2026-11-22")).unwrap();
    spoken::account::reading(&account::decide(&facts, &rules).unwrap(), &rules).lead.to_string()
}

/// Whoever was refused is told once in each place to apply again, and after everything else there is to settle.
#[test]
fn a_refused_transfer_is_applied_for_again_once_and_last() {
    crate::in_each_language(|| {
        let apply = said("申请", "pply");
        let refused = |form: &mut TransferForm| form.seen_status = "rejected".into();
        let not_stopped = |form: &mut TransferForm| {
            refused(form);
            form.stopped_at_origin = "no".into();
            form.double_enrolled = "yes".into();
        };
        for (reading, more) in [(transfer(refused), 0), (transfer(not_stopped), 2)] {
            let lead = reading.lead.to_string();
            assert_eq!(lead.matches(apply).count(), 1, "{lead}");
            assert!(lead.ends_with(said("重新申请。", "apply again.")), "{lead}");
            let next = reading.next[0].what.to_string();
            assert_eq!(next.matches(apply).count(), 1, "{next}");
            assert!(next.ends_with(said("再重新申请转移", "apply for the transfer (转移) again")), "{next}");
            assert_eq!(next.contains(&format!("{more}")), more > 0, "{next}");
            let settle = said("先办好这几件", "Settle these first");
            let list = reading.topics.iter().find(|topic| topic.title.starts_with(settle)).unwrap();
            let telling: Vec<usize> = (0..list.points.len())
                .filter(|at| list.points[*at].what.to_string().contains(apply))
                .collect();
            assert_eq!(telling, [list.points.len() - 1], "{:?}", list.points);
            assert!(list.points[0].what.to_string().contains("不予受理"));
        }
    });
}

/// What is to be settled before the first application is not called applying again.
#[test]
fn who_never_applied_is_not_told_to_apply_again() {
    crate::in_each_language(|| {
        let reading = transfer(|form| form.stopped_at_origin = "no".into());
        let list = reading.topics.iter().flat_map(|topic| &topic.points).map(|point| point.what.to_string());
        let said_so: Vec<String> = list.chain([reading.lead.to_string()]).collect();
        assert!(
            said_so.iter().any(|words| words.ends_with(said("再申请转移。", "apply for the transfer."))),
            "{said_so:?}"
        );
        assert!(said_so.iter().all(|words| !words.contains(said("重新申请", "again."))), "{said_so:?}");
    });
}

/// A month that is over has its money already, or should have.
#[test]
fn a_month_that_is_over_is_spoken_of_in_the_past() {
    crate::in_each_language(|| {
        let past = said("应该已经划入", "should have been credited");
        let now = said("划入", "should be credited");
        let asks: [fn(&mut AccountForm); 3] = [
            |form| form.base = "8000".into(),
            |form| form.salary = "8000".into(),
            |form| {
                form.place = "440300".into();
                form.base = "10000".into();
            },
        ];
        for ask in asks {
            let this_month = account(ask);
            assert!(this_month.contains(now) && !this_month.contains(past), "{this_month}");
            let over = account(|form| {
                ask(form);
                form.month = DateEntry::from_text("2026-09");
            });
            assert!(over.contains(past), "{over}");
            assert!(!crate::english() || !over.contains(now), "{over}");
        }
    });
}

/// The page on what changed, which is rendered on the host alone, begins with the latest day that has come; what is still to come stands at the end, the nearest
/// day first; every dated value of the data is there once. But nothing changed where an article without a first day appeared, nor where
/// another document goes on with the figure: 400 yuan for 2025 by one notice and 400 for 2026 by another is no repeal.
#[cfg(feature = "render")]
#[test]
fn what_changed_last_comes_first() {
    crate::in_each_language(|| {
        use yibao::calendar::Datelike;
        use yibao::evidence::{Claim, ClaimStatus, Confidence};
        let rules = rules();
        let changes = spoken::pages::changes(&rules);
        let begun: Vec<_> = changes.begun.iter().flat_map(|year| &year.days).collect();
        assert!(begun.iter().all(|day| day.on <= rules.as_of));
        assert!(begun.windows(2).all(|pair| pair[0].on > pair[1].on));
        assert!(changes.begun.iter().all(|year| year.days.iter().all(|day| day.on.year() == year.year)));
        assert!(changes.begun.windows(2).all(|pair| pair[0].year > pair[1].year));
        assert!(changes.coming.iter().all(|day| day.on > rules.as_of));
        assert!(changes.coming.windows(2).all(|pair| pair[0].on < pair[1].on));
        let mut dated = Vec::new();
        let (mut articles, mut go_on) = (0, 0);
        for claim in &rules.claims {
            let appeared = rules.sources[claim.source].date;
            for step in claim.steps.iter().filter(|step| step.from.is_some()) {
                let same = |other: &&Claim| other.place == claim.place && other.quantity == claim.quantity;
                let begins = |other: &Claim| {
                    other.status == ClaimStatus::InForce
                        && other.steps.iter().any(|next| next.from == step.from && next.value.is_some())
                };
                if claim.confidence == Confidence::ThirdParty
                    && appeared == step.from.map(|day| day.to_string()).as_deref()
                {
                    articles += 1;
                } else if step.value.is_none() && rules.claims.iter().filter(same).any(begins) {
                    go_on += 1;
                } else {
                    dated.extend(step.from);
                }
            }
        }
        assert!(articles > 0 && go_on >= 2, "{articles} articles, {go_on} go on: this test looks at nothing");
        let latest = dated.iter().filter(|day| **day <= rules.as_of).max().unwrap();
        assert_eq!(begun[0].on, *latest);
        assert!(
            dated.iter().any(|day| *day > rules.as_of),
            "nothing to come: half of this test looks at nothing"
        );
        let shown: usize = begun.iter().copied().chain(&changes.coming).map(|day| day.rows.len()).sum();
        assert_eq!(shown, dated.len());
    });
}
