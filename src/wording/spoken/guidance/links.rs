//! From an answer to the right channel at the right step.

use super::{choices, sheet};
use crate::account::AccountAnswer;
use crate::evidence::Adcode;
use crate::reasoning::Decision;
use crate::retirement::RetirementAnswer;
use crate::rulebook::{Purpose, Rulebook};
use crate::transfer::{Act, TransferAnswer};
use crate::view::{GuideLink, Reading};
use crate::wording::words;

fn link(place: Adcode, purpose: Purpose, at: Option<usize>, rules: &Rulebook) -> GuideLink {
    let (there, what) = (super::place(place, rules), choices::purpose(purpose));
    let label = words::guide_choices::at_place { place: there, what }.string();
    GuideLink { label, place, purpose, at }
}

/// A transfer's reading with the ways to the guide and the sheet for the counter.
pub fn beside_transfer(reading: Reading, decision: &Decision<TransferAnswer>, rules: &Rulebook) -> Reading {
    let answer = &decision.answer;
    let leads = |act: Act| match act {
        Act::Fix => None,
        Act::Apply => Some((answer.to, Purpose::ApplyTransfer)),
        Act::CheckTransferOut | Act::CallOrigin => Some((answer.from, Purpose::QueryProgress)),
        Act::CheckAccepted | Act::AskAcceptance | Act::CheckTransferIn | Act::CallDestination => {
            Some((answer.to, Purpose::QueryProgress))
        }
        Act::CheckMoney | Act::VerifyAndKeep => Some((answer.to, Purpose::QueryBalance)),
        Act::Escalate => Some((answer.to, Purpose::Complain)),
        Act::EnrolNextYear => Some((answer.to, Purpose::AskRules)),
    };
    let steps = answer.next.iter().enumerate();
    let links = steps
        .filter_map(|(at, step)| leads(step.act).map(|(place, what)| link(place, what, Some(at), rules)))
        .collect();
    Reading { links, sheet: sheet::transfer(&reading, decision, rules), ..reading }
}

/// A retirement's reading with the same.
pub fn beside_retirement(
    reading: Reading,
    decision: &Decision<RetirementAnswer>,
    rules: &Rulebook,
) -> Reading {
    let at = decision.answer.place;
    let links =
        vec![link(at, Purpose::QueryContributions, None, rules), link(at, Purpose::AskRules, None, rules)];
    Reading { links, sheet: Some(sheet::retirement(&reading, decision, rules)), ..reading }
}

/// An account's reading with the same.
pub fn beside_account(reading: Reading, decision: &Decision<AccountAnswer>, rules: &Rulebook) -> Reading {
    let links = vec![link(decision.answer.place, Purpose::QueryBalance, None, rules)];
    Reading { links, sheet: Some(sheet::account(&reading, decision, rules)), ..reading }
}
