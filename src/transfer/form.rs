//! The transfer form as typed, and its check.
//! See decision 0011.

use super::{Scheme, SeenStatus, TransferChannel, TransferFacts};
use crate::calendar::{Date, YearMonth};
use crate::evidence::{Adcode, Circumstances, Quantity};
use crate::reasoning::{
    fields, needed, optional, past_day, place, yes_no, Checks, DateEntry, FieldProblem, Kind, Problem,
};
use crate::rulebook::Rulebook;

const SCHEMES: Kind = Kind::Choice(&[Scheme::Employee.id(), Scheme::Resident.id()]);
const CHANNELS: Kind = Kind::Choice(&[TransferChannel::Online.id(), TransferChannel::Window.id(), "unknown"]);
const STATUSES: Kind = Kind::Choice(&[
    SeenStatus::Submitted.id(),
    SeenStatus::Rejected.id(),
    SeenStatus::Accepted.id(),
    SeenStatus::InfoSent.id(),
    SeenStatus::InDone.id(),
    SeenStatus::Credited.id(),
    SeenStatus::Automatic.id(),
    SeenStatus::BalanceZero.id(),
    SeenStatus::NoneOfThese.id(),
]);
const YES_NO: Kind = Kind::Choice(&["yes", "no", "unknown"]);

fields! {
    /// What was typed and chosen, as text. Empty means not answered; yes and no are `yes` and `no`, "don't know" is
    /// `unknown`.
    form TransferForm {
        // In code              In the JS API            Link  Takes        Kept in
        /// Code of the place of origin.
        From                  = "from",                  "A",  Kind::Place, from: String;
        /// Code of the destination.
        To                    = "to",                    "B",  Kind::Place, to: String;
        /// [`Scheme`] at the origin.
        FromScheme            = "fromScheme",            "C",  SCHEMES,     from_scheme: String;
        /// [`Scheme`] at the destination.
        ToScheme              = "toScheme",              "D",  SCHEMES,     to_scheme: String;
        /// How it was applied for: [`TransferChannel`].
        Channel               = "channel",               "G",  CHANNELS,    channel: String;
        /// Day of acceptance.
        AcceptedOn            = "acceptedOn",            "E",  Kind::Date,  accepted_on: DateEntry;
        /// Day of handing in.
        SubmittedOn           = "submittedOn",           "WA", Kind::Date,  submitted_on: DateEntry;
        /// Day the information form was sent.
        InfoSentOn            = "infoSentOn",            "WB", Kind::Date,  info_sent_on: DateEntry;
        /// [`SeenStatus`].
        SeenStatus            = "seenStatus",            "F",  STATUSES,    seen_status: String;
        /// The day the status was seen, and the answers below were true; empty: today.
        StatusAsOf            = "statusAsOf",            "XN", Kind::Date,  status_as_of: DateEntry;
        /// Stopped at the origin?
        StoppedAtOrigin       = "stoppedAtOrigin",       "WC", YES_NO,      stopped_at_origin: String;
        /// Enrolled at the destination?
        EnrolledAtDestination = "enrolledAtDestination", "WD", YES_NO,      enrolled_at_destination: String;
        /// Insured twice?
        DoubleEnrolled        = "doubleEnrolled",        "WE", YES_NO,      double_enrolled: String;
        /// Arrears?
        InArrears             = "inArrears",             "WF", YES_NO,      in_arrears: String;
        /// Retired?
        Retired               = "retired",               "WG", YES_NO,      retired: String;
        /// Money in the account?
        HasBalance            = "hasBalance",            "WH", YES_NO,      has_balance: String;
        /// Last month paid at the origin; a day in it is ignored.
        StoppedIn             = "stoppedIn",             "WJ", Kind::Month, stopped_in: DateEntry;
        /// First month paid at the destination; a day in it is ignored.
        EnrolledIn            = "enrolledIn",            "WK", Kind::Month, enrolled_in: DateEntry;
    }
}

impl Field {
    /// What everybody is asked, in the order of the form: the fields an empty form reports as missing.
    pub const NEEDED: [Field; 4] = [Field::From, Field::To, Field::FromScheme, Field::ToScheme];

    /// The fields whose answers were true on a day, [`Field::StatusAsOf`].
    pub const AS_OF_A_DAY: &'static [Field] = &[
        Field::SeenStatus,
        Field::StoppedAtOrigin,
        Field::EnrolledAtDestination,
        Field::DoubleEnrolled,
        Field::InArrears,
        Field::Retired,
        Field::HasBalance,
    ];
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
        let channel = checks.take(Field::Channel, optional(&self.channel, TransferChannel::from_id));
        let first = first_day(rules);
        let accepted_on = checks.take(Field::AcceptedOn, past_day(&self.accepted_on, Some(first), today));
        let accepted = accepted_on.flatten();
        // Handed in no later than accepted, the form sent no earlier.
        let submitted_on = past_day(&self.submitted_on, Some(first), today).and_then(|day| {
            let late = day.zip(accepted).filter(|(day, accepted)| day > accepted);
            late.map_or(Ok(day), |(_, latest)| Err(Problem::OutOfOrder { earliest: first, latest }))
        });
        let submitted_on = checks.take(Field::SubmittedOn, submitted_on);
        let not_before = accepted.or(submitted_on.flatten()).unwrap_or(first);
        let info_sent_on = past_day(&self.info_sent_on, Some(first), today).and_then(|day| match day {
            Some(day) if day < not_before => Err(Problem::OutOfOrder { earliest: not_before, latest: today }),
            day => Ok(day),
        });
        let info_sent_on = checks.take(Field::InfoSentOn, info_sent_on);
        let begun = accepted.or(info_sent_on.flatten()).is_some();
        let seen_status = optional(&self.seen_status, SeenStatus::from_id).and_then(|seen| match seen {
            // Accepted on a day, and not accepted yet: one of the two is wrong.
            Some(SeenStatus::Submitted) if begun => Err(Problem::Contradicts),
            seen => Ok(seen),
        });
        let seen_status = checks.take(Field::SeenStatus, seen_status);
        let status_as_of = checks.take(Field::StatusAsOf, past_day(&self.status_as_of, Some(first), today));
        let stopped_at_origin = checks.take(Field::StoppedAtOrigin, yes_no(&self.stopped_at_origin));
        let enrolled_at_destination =
            checks.take(Field::EnrolledAtDestination, yes_no(&self.enrolled_at_destination));
        let double_enrolled = checks.take(Field::DoubleEnrolled, yes_no(&self.double_enrolled));
        let in_arrears = checks.take(Field::InArrears, yes_no(&self.in_arrears));
        let retired = checks.take(Field::Retired, yes_no(&self.retired));
        let has_balance = checks.take(Field::HasBalance, yes_no(&self.has_balance));
        let stopped_in = checks.take(Field::StoppedIn, past_month(&self.stopped_in, today));
        let enrolled_in = checks.take(Field::EnrolledIn, past_month(&self.enrolled_in, today));
        let told =
            [stopped_at_origin, enrolled_at_destination, double_enrolled, in_arrears, retired, has_balance];
        let told = seen_status.flatten().is_some() || told.iter().any(|told| told.flatten().is_some());
        let status_as_of = status_as_of.map(|day| day.filter(|day| told && *day < today));
        let facts = || {
            Some(TransferFacts {
                from: from?,
                to: to?,
                from_scheme: from_scheme?,
                to_scheme: to_scheme?,
                channel: channel?,
                today,
                accepted_on: accepted_on?,
                submitted_on: submitted_on?,
                info_sent_on: info_sent_on?,
                seen_status: seen_status?,
                status_as_of: status_as_of?,
                stopped_at_origin: stopped_at_origin?,
                enrolled_at_destination: enrolled_at_destination?,
                double_enrolled: double_enrolled?,
                in_arrears: in_arrears?,
                retired: retired?,
                has_balance: has_balance?,
                stopped_in: stopped_in?,
                enrolled_in: enrolled_in?,
            })
        };
        let facts = facts();
        checks.finish(facts)
    }
}

/// The first day of the rule that sets the limits: there are no dates to reckon before it.
fn first_day(rules: &Rulebook) -> Date {
    let nation = Adcode::NATION;
    let rule = rules.find(nation, Quantity::TransferOutDays, &Circumstances::default(), rules.as_of);
    let first = rule.relied().and_then(|rule| rules.claim(rule.claim).steps.first()?.from);
    first.unwrap_or(Date::MIN)
}

/// A month typed: not after today's.
fn past_month(entry: &DateEntry, today: Date) -> Result<Option<YearMonth>, Problem> {
    match entry.year_month()? {
        Some(month) if month > YearMonth::of(today) => Err(Problem::InTheFuture { today }),
        month => Ok(month),
    }
}
