//! What every reply has: decided, problems, can't be decided, malformed.
//! See decision 0039.

use super::names::Id;
use super::trace::{Reasons, TraceStep};
use super::values::{IsoDate, PlaceCode, Rival, Source};
use crate::reasoning::{self, Decision, FieldProblem};
use crate::rulebook::Rulebook;
use crate::view::{Caution, Text};
use crate::wording::message::{locale, Locale};
use crate::wording::spoken;
use serde::Serialize;

/// A reply: look at `status` first.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum Reply<D> {
    /// An answer.
    Decided(D),
    /// None.
    NoAnswer(NoAnswer),
}

impl<D> From<Result<D, NoAnswer>> for Reply<D> {
    fn from(reply: Result<D, NoAnswer>) -> Self {
        match reply {
            Ok(decided) => Reply::Decided(decided),
            Err(none) => Reply::NoAnswer(none),
        }
    }
}

/// Why there is no answer.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(tag = "status", rename_all = "camelCase")]
pub enum NoAnswer {
    /// What was passed has the wrong form: a misspelt key, a number for a string. A mistake in the calling program.
    Malformed { lang: Id<Locale>, message: String },
    /// Fields the person can mend, all at once.
    Problems { lang: Id<Locale>, problems: Vec<FieldToMend> },
    /// An honest non-answer.
    CannotDecide { lang: Id<Locale>, reason: CannotDecideReason, message: String },
}

/// A field the person can mend.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct FieldToMend {
    /// The fact it is about.
    pub field: &'static str,
    pub code: &'static str,
    /// What to mend: in the language of the reply where a person can, in English where a caller has to.
    pub message: String,
}

/// Why a question can't be decided.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(tag = "code", rename_all = "camelCase")]
pub enum CannotDecideReason {
    /// A count of working days runs into a year of which nothing is known.
    CalendarGap { year: i32 },
    /// Nothing usable is in force on the day for a rule the answer can't do without.
    NothingInForce { about: &'static str, place: PlaceCode, on: IsoDate },
    /// A date or amount outside what can be held.
    OutOfRange,
}

/// A decided question.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "Decided_{A}"))]
#[serde(tag = "status", rename_all = "camelCase")]
pub enum Decided<A> {
    Decided {
        /// In what the sentences are.
        lang: Id<Locale>,
        answer: A,
        /// The answer in one sentence.
        sentence: String,
        trace: Vec<TraceStep>,
        /// One for each claim the steps rest on.
        sources: Vec<Source>,
        rivals: Vec<Rival>,
    },
}

impl<A> Decided<A> {
    /// The reply: an answer with its reasons.
    pub(super) fn of<D>(answer: A, sentence: &Text, decision: &Decision<D>, rules: &Rulebook) -> Self {
        let Reasons { trace, sources, rivals } = Reasons::of(&decision.trace, &decision.evidence, rules);
        Decided::Decided {
            lang: locale().into(),
            answer,
            sentence: sentence.to_string(),
            trace,
            sources,
            rivals,
        }
    }
}

/// An answer that is looked up and not derived.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "Found_{A}"))]
#[serde(tag = "status", rename_all = "camelCase")]
pub enum Found<A> {
    Decided { lang: Id<Locale>, answer: A },
}

impl<A> Found<A> {
    /// The reply: what was found.
    pub(super) fn of(answer: A) -> Self {
        Found::Decided { lang: locale().into(), answer }
    }
}

impl NoAnswer {
    /// A mistake in the calling program, said in English.
    pub(super) fn malformed(message: impl Into<String>) -> Self {
        NoAnswer::Malformed { lang: locale().into(), message: message.into() }
    }

    /// What is to be mended.
    pub(super) fn problems(problems: Vec<FieldToMend>) -> Self {
        NoAnswer::Problems { lang: locale().into(), problems }
    }

    /// Why a question can't be decided.
    pub(super) fn cannot_decide(why: reasoning::CannotDecide, rules: &Rulebook) -> Self {
        let reason = match why {
            reasoning::CannotDecide::Calendar(gap) => CannotDecideReason::CalendarGap { year: gap.year },
            reasoning::CannotDecide::NothingInForce { quantity, place, on } => {
                CannotDecideReason::NothingInForce {
                    about: quantity.id(),
                    place: place.into(),
                    on: on.into(),
                }
            }
            reasoning::CannotDecide::OutOfRange => CannotDecideReason::OutOfRange,
        };
        NoAnswer::CannotDecide {
            lang: locale().into(),
            reason,
            message: spoken::cannot_decide(why, rules).to_string(),
        }
    }
}

/// The problems of a form, with their messages.
pub(super) fn fields_to_mend<F: Copy>(
    found: &[FieldProblem<F>],
    id: impl Fn(F) -> &'static str,
    name: impl Fn(F) -> &'static str,
) -> Vec<FieldToMend> {
    let one = |found: &FieldProblem<F>| FieldToMend {
        field: id(found.field),
        code: found.problem.id(),
        message: spoken::problem(name(found.field), &found.problem),
    };
    found.iter().map(one).collect()
}

/// What must be known before relying on an answer.
pub(super) fn cautions(cautions: &[Caution]) -> Vec<String> {
    cautions.iter().map(|caution| caution.0.to_string()).collect()
}
