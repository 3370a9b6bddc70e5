//! The transfer form as typed, and its check.

use super::{Channel, Scheme, SeenStatus, TransferFacts};
use crate::calendar::Date;
use crate::evidence::{Adcode, Circumstances, Quantity};
use crate::reasoning::{needed, optional, place, yes_no, Checks, DateEntry, FieldProblem, Problem};
use crate::rulebook::Rulebook;

/// A field of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Field {
    /// Place of origin.
    From,
    /// Destination.
    To,
    /// Insurance at the origin.
    FromScheme,
    /// Insurance at the destination.
    ToScheme,
    /// How it was applied for.
    Channel,
    /// Day of acceptance.
    AcceptedOn,
    /// Status seen.
    SeenStatus,
    /// Stopped at the origin?
    StoppedAtOrigin,
    /// Enrolled at the destination?
    EnrolledAtDestination,
    /// Arrears?
    InArrears,
    /// Retired?
    Retired,
    /// Money in the account?
    HasBalance,
}

impl Field {
    /// Every field.
    pub const ALL: [Field; 12] = [
        Field::From,
        Field::To,
        Field::FromScheme,
        Field::ToScheme,
        Field::Channel,
        Field::AcceptedOn,
        Field::SeenStatus,
        Field::StoppedAtOrigin,
        Field::EnrolledAtDestination,
        Field::InArrears,
        Field::Retired,
        Field::HasBalance,
    ];

    /// Its name in the JS API, which is its id in the page too.
    pub const fn id(self) -> &'static str {
        match self {
            Field::From => "from",
            Field::To => "to",
            Field::FromScheme => "fromScheme",
            Field::ToScheme => "toScheme",
            Field::Channel => "channel",
            Field::AcceptedOn => "acceptedOn",
            Field::SeenStatus => "seenStatus",
            Field::StoppedAtOrigin => "stoppedAtOrigin",
            Field::EnrolledAtDestination => "enrolledAtDestination",
            Field::InArrears => "inArrears",
            Field::Retired => "retired",
            Field::HasBalance => "hasBalance",
        }
    }
}

/// What was typed and chosen, as text. Empty means not answered; yes and no are `yes` and `no`, "don't know" is
/// `unknown`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TransferForm {
    /// Code of the place of origin.
    pub from: String,
    /// Code of the destination.
    pub to: String,
    /// [`Scheme`] at the origin.
    pub from_scheme: String,
    /// [`Scheme`] at the destination.
    pub to_scheme: String,
    /// [`Channel`].
    pub channel: String,
    /// Day of acceptance.
    pub accepted_on: DateEntry,
    /// [`SeenStatus`].
    pub seen_status: String,
    /// Stopped at the origin?
    pub stopped_at_origin: String,
    /// Enrolled at the destination?
    pub enrolled_at_destination: String,
    /// Arrears?
    pub in_arrears: String,
    /// Retired?
    pub retired: String,
    /// Money in the account?
    pub has_balance: String,
}

impl TransferForm {
    /// Turns what was typed into facts.
    ///
    /// # Errors
    /// Every field that has to be mended, at once, in the order of the form.
    pub fn check(&self, rules: &Rulebook, today: Date) -> Result<TransferFacts, Vec<FieldProblem<Field>>> {
        let mut checks = Checks::new();
        let from = checks.take(Field::From, place(&self.from, rules));
        let to = checks.take(Field::To, place(&self.to, rules));
        let from_scheme = checks.take(Field::FromScheme, needed(&self.from_scheme, Scheme::from_id));
        let to_scheme = checks.take(Field::ToScheme, needed(&self.to_scheme, Scheme::from_id));
        let channel = checks.take(Field::Channel, optional(&self.channel, Channel::from_id));
        let accepted_on = checks.take(Field::AcceptedOn, self.accepted(rules, today));
        let seen_status =
            optional(&self.seen_status, SeenStatus::from_id).and_then(|seen| match (seen, accepted_on) {
                // Accepted on a day, and not accepted yet: one of the two is wrong.
                (Some(SeenStatus::Submitted), Some(Some(_))) => Err(Problem::Contradicts),
                (seen, _) => Ok(seen),
            });
        let seen_status = checks.take(Field::SeenStatus, seen_status);
        let stopped_at_origin = checks.take(Field::StoppedAtOrigin, yes_no(&self.stopped_at_origin));
        let enrolled_at_destination =
            checks.take(Field::EnrolledAtDestination, yes_no(&self.enrolled_at_destination));
        let in_arrears = checks.take(Field::InArrears, yes_no(&self.in_arrears));
        let retired = checks.take(Field::Retired, yes_no(&self.retired));
        let has_balance = checks.take(Field::HasBalance, yes_no(&self.has_balance));
        let facts = || {
            Some(TransferFacts {
                from: from?,
                to: to?,
                from_scheme: from_scheme?,
                to_scheme: to_scheme?,
                channel: channel?,
                today,
                accepted_on: accepted_on?,
                seen_status: seen_status?,
                stopped_at_origin: stopped_at_origin?,
                enrolled_at_destination: enrolled_at_destination?,
                in_arrears: in_arrears?,
                retired: retired?,
                has_balance: has_balance?,
            })
        };
        let facts = facts();
        checks.finish(facts)
    }

    /// The day of acceptance: not after today, and not before the rule that sets the limits.
    fn accepted(&self, rules: &Rulebook, today: Date) -> Result<Option<Date>, Problem> {
        let Some(day) = self.accepted_on.date()? else { return Ok(None) };
        if day > today {
            return Err(Problem::InTheFuture { today });
        }
        let nation = Adcode::NATION;
        let rule = rules.find(nation, Quantity::TransferOutDays, &Circumstances::default(), rules.as_of);
        let first = rule.relied().and_then(|rule| rules.line(rule.claim).steps.first()?.from);
        match first {
            Some(first) if day < first => Err(Problem::TooEarly { first }),
            _ => Ok(Some(day)),
        }
    }
}
