//! Whom to call, and what to say, word for word. The office speaks Chinese, so the words are Chinese in every build; an
//! English page has what they mean beneath.

use super::super::figures::{hotline, plain_date};
use super::super::in_chinese;
use super::Say;
use crate::transfer::{Act, RelationClock};
use crate::view::{Call, Text};
use crate::wording::message::{language, Language};
use crate::wording::words::{office_transfer, office_transfer_in_chinese as said, transfer_next};

/// The line of the city's government, after both offices.
pub(super) const CITY_LINE: &str = "12345";

/// What is to be said, and what it means where the page is not Chinese.
#[derive(Clone, Default)]
struct Script {
    say: Text,
    means: Option<Text>,
}

/// A part of it: as it is said, and what it means.
fn script<W: Into<Text>>(say: impl Into<Text>, means: impl FnOnce() -> W) -> Script {
    Script { say: say.into(), means: (language() != Language::Chinese).then(|| means().into()) }
}

impl Script {
    /// With the next part behind it.
    fn and(&self, next: Script) -> Script {
        let means = match (self.means.clone(), next.means) {
            (Some(first), Some(next)) => Some(first.sentence(next)),
            (first, next) => first.or(next),
        };
        Script { say: self.say.clone().then(next.say), means }
    }
}

impl Say<'_> {
    /// The calls of a step, in order: the side that is more likely late first, the city's line last.
    pub(super) fn calls(&self, act: Act) -> Vec<Call> {
        let (from, to) = self.in_chinese();
        let (origin, destination) = (self.from(), self.to());
        let call = |number: String, whom: &str, script: Script| Call {
            number,
            whom: whom.to_owned(),
            say: script.say.to_string(),
            gloss: script.means.map(|means| means.to_string()),
        };
        let at_from = |script: Script| call(hotline(self.answer.from, self.rules), &origin, script);
        let at_to = |script: Script| call(hotline(self.answer.to, self.rules), &destination, script);
        let city = |script: Script| call(CITY_LINE.to_owned(), transfer_next::city_line(), script);
        let hello = self.hello();
        match act {
            Act::CallOrigin => vec![at_from(
                hello
                    .and(self.transfer_out_was_due())
                    .and(script(said::form_sent(), office_transfer::form_sent)),
            )],
            Act::CallDestination => vec![
                at_to(hello.and(self.all_was_due()).and(script(said::form_arrived { from }.text(), || {
                    office_transfer::form_arrived { from: &origin }.text()
                }))),
                at_from(hello.and(script(said::form_not_arrived { to }.text(), || {
                    office_transfer::form_not_arrived { to: &destination }.text()
                }))),
                city(
                    hello
                        .and(self.all_was_due())
                        .and(script(said::not_finished(), office_transfer::not_finished)),
                ),
            ],
            Act::CheckMoney if self.paid_to_bank() => vec![at_from(
                hello.and(script(said::paid_to_which_account(), office_transfer::paid_to_which_account)),
            )],
            Act::CheckMoney => vec![
                at_from(hello.and(script(said::balance_sent_out(), office_transfer::balance_sent_out))),
                at_to(hello.and(script(said::balance_matched { from }.text(), || {
                    office_transfer::balance_matched { from: &origin }.text()
                }))),
            ],
            Act::Escalate => {
                let first = script(said::balance_still_missing(), office_transfer::balance_still_missing);
                let then = script(said::balance_unmatched(), office_transfer::balance_unmatched);
                let last = script(said::press_for_balance(), office_transfer::press_for_balance);
                let (first, last) = (at_from(hello.and(first)), city(hello.and(last)));
                if self.paid_to_bank() {
                    vec![first, last]
                } else {
                    vec![first, at_to(hello.and(then)), last]
                }
            }
            Act::AskAcceptance => vec![
                at_to(hello.and(script(said::what_holds_it_up(), office_transfer::what_holds_it_up))),
                at_from(hello.and(script(said::stop_in_effect { from }.text(), || {
                    office_transfer::stop_in_effect { from: &origin }.text()
                }))),
            ],
            Act::VerifyAndKeep if self.answer.relation.is_none() => {
                vec![at_to(script(said::moved_by_itself { from, to }.text(), || {
                    office_transfer::moved_by_itself { from: &origin, to: &destination }.text()
                }))]
            }
            Act::Fix
            | Act::Apply
            | Act::CheckAccepted
            | Act::CheckTransferOut
            | Act::CheckTransferIn
            | Act::VerifyAndKeep
            | Act::EnrolNextYear => Vec::new(),
        }
    }

    fn in_chinese(&self) -> (String, String) {
        let place = |code| in_chinese::place(code, self.rules);
        (place(self.answer.from), place(self.answer.to))
    }

    /// The dates of the record, where they do not rest on an assumption.
    fn known_relation(&self) -> Option<RelationClock> {
        self.answer.relation.filter(|relation| !relation.assumed)
    }

    /// By when the transfer-out had to be done; nothing where the day of acceptance is not known.
    fn transfer_out_was_due(&self) -> Script {
        let Some(due) = self.known_relation().and_then(|relation| relation.out_due) else {
            return Script::default();
        };
        let (from, day) = (self.in_chinese().0, in_chinese::plain_date(due.latest));
        script(said::transfer_out_was_due { from, day }.text(), || {
            office_transfer::transfer_out_was_due { from: self.from(), day: plain_date(due.latest) }.text()
        })
    }

    /// By when all had to be done.
    fn all_was_due(&self) -> Script {
        let Some(relation) = self.known_relation() else { return Script::default() };
        let due = relation.in_due.latest;
        script(said::all_was_due { day: in_chinese::plain_date(due) }.text(), || {
            office_transfer::all_was_due { day: plain_date(due) }.text()
        })
    }

    /// How every call begins: who, from where to where, since when.
    fn hello(&self) -> Script {
        let (from, to) = self.in_chinese();
        let (origin, destination) = (self.from(), self.to());
        let accepted = self.known_relation().filter(|relation| relation.out_due.is_some());
        match (accepted.map(|relation| relation.counted_from), self.answer.submitted) {
            (Some(day), _) => {
                script(said::hello_accepted { from, to, day: in_chinese::plain_date(day) }.text(), || {
                    let day = plain_date(day);
                    office_transfer::hello_accepted { from: origin, to: destination, day }.text()
                })
            }
            (None, Some(submitted)) => {
                let day = in_chinese::plain_date(submitted.on);
                script(said::hello_handed_in { from, to, day }.text(), || {
                    let day = plain_date(submitted.on);
                    office_transfer::hello_handed_in { from: origin, to: destination, day }.text()
                })
            }
            (None, None) => script(said::hello { from, to }.text(), || {
                office_transfer::hello { from: origin, to: destination }.text()
            }),
        }
    }
}
