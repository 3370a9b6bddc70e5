//! The account form as typed, and its check.
//! See decision 0011.

use super::{AccountFacts, Insured, Overrides, OwnBase};
use crate::calendar::{Date, YearMonth};
use crate::money::Money;
use crate::reasoning::{
    amount, fields, needed, optional, past_day, place, whole_number, yes_no, Checks, DateEntry, FieldProblem,
    Kind, Problem,
};
use crate::rulebook::Rulebook;

const SITUATIONS: Kind =
    Kind::Choice(&[Insured::Employed.id(), Insured::Flexible.id(), Insured::Retired.id()]);
const TIERS: Kind = Kind::Choice(&["1", "2", "unknown"]);
const YES_NO: Kind = Kind::Choice(&["yes", "no", "unknown"]);

fields! {
    /// What was typed and chosen, as text. Amounts are in yuan. Empty means not answered; `unknown` is "don't know".
    form AccountForm {
        // In code        In the JS API           Link  Takes        Kept in
        /// Code of the place where one is insured.
        Place           = "place",                "H",  Kind::Place, place: String;
        /// How one is insured: [`Insured`].
        Insured         = "insured",              "S",  SITUATIONS,  insured: String;
        /// Contribution base.
        Base            = "baseFen",              "T",  Kind::Yuan,  base: String;
        /// Wage, where the base is not known.
        Salary          = "salaryFen",            "WL", Kind::Yuan,  salary: String;
        /// Age in completed years: what the retired are credited may depend on it.
        Age             = "age",                  "WU", Kind::Age,   age: String;
        /// Tier of insurance: `1` or `2`.
        Tier            = "tier",                 "U",  TIERS,       tier: String;
        /// Whether the tier has an account.
        WithAccount     = "withAccount",          "WM", YES_NO,      with_account: String;
        /// The month asked about; the day is not read. Empty: this month.
        Month           = "month",                "WN", Kind::Month, month: DateEntry;
        /// What was seen credited.
        Seen            = "seenFen",              "WP", Kind::Yuan,  seen: String;
        /// The day the amounts are of; empty: today.
        AmountsAsOf     = "amountsAsOf",          "WY", Kind::Date,  amounts_as_of: DateEntry;
        /// The office's lowest base.
        OverrideFloor   = "overrides.floorFen",   "WQ", Kind::Yuan,  override_floor: String;
        /// The office's highest base.
        OverrideCeiling = "overrides.ceilingFen", "WR", Kind::Yuan,  override_ceiling: String;
        /// The office's monthly amount.
        OverrideMonthly = "overrides.monthlyFen", "WS", Kind::Yuan,  override_monthly: String;
    }
}

impl Field {
    /// What everybody is asked, in the order of the form: the fields an empty form reports as missing.
    pub const NEEDED: [Field; 2] = [Field::Place, Field::Insured];

    /// The fields whose answers were true on a day, [`Field::AmountsAsOf`].
    pub const AS_OF_A_DAY: &'static [Field] = &[
        Field::Base,
        Field::Salary,
        Field::Seen,
        Field::OverrideFloor,
        Field::OverrideCeiling,
        Field::OverrideMonthly,
        Field::Age,
    ];
}

impl AccountForm {
    /// Turns what was typed into facts. What does not concern a retired person (base, wage, tier), or anybody else (age), is not
    /// read then, so that a field no longer shown can't be wrong.
    ///
    /// # Errors
    /// Every field that has to be mended, at once, in the order of the form.
    pub fn check(&self, rules: &Rulebook, today: Date) -> Result<AccountFacts, Vec<FieldProblem<Field>>> {
        let mut checks = Checks::new();
        let place = checks.take(Field::Place, place(&self.place, rules));
        let insured = checks.take(Field::Insured, needed(&self.insured, Insured::from_id));
        let working = insured != Some(Insured::Retired);
        let monthly = amount(&self.override_monthly);
        let spared = insured != Some(Insured::Employed) || !matches!(monthly, Ok(None));
        let own = if working { self.own(&mut checks, spared) } else { Some(None) };
        let age = if working { Some(None) } else { checks.take(Field::Age, age(&self.age)) };
        let tier = if working { checks.take(Field::Tier, optional(&self.tier, tier)) } else { Some(None) };
        let with_account =
            if working { checks.take(Field::WithAccount, yes_no(&self.with_account)) } else { Some(None) };
        let as_of = checks.take(Field::AmountsAsOf, past_day(&self.amounts_as_of, None, today)).flatten();
        let seen = amount(&self.seen);
        // What was seen on a day was of that month, whenever it is read again.
        let seen_on = as_of.filter(|_| !matches!(seen, Ok(None)));
        let month = checks.take(Field::Month, self.month(seen_on.unwrap_or(today), today));
        let seen = checks.take(Field::Seen, seen);
        let (floor, ceiling) = if working { self.bounds(&mut checks) } else { (Some(None), Some(None)) };
        let monthly = checks.take(Field::OverrideMonthly, monthly);
        let told = own.flatten().is_some() || seen.flatten().is_some() || age.flatten().is_some();
        let told = told || [floor, ceiling, monthly].iter().any(|amount| amount.flatten().is_some());
        let amounts_as_of = as_of.filter(|day| told && YearMonth::of(*day) < YearMonth::of(today));
        let facts = || {
            Some(AccountFacts {
                place: place?,
                insured: insured?,
                own: own?,
                month: month?,
                today,
                age: age?,
                tier: tier?,
                with_account: with_account?,
                seen: seen?,
                amounts_as_of,
                overrides: Overrides { floor: floor?, ceiling: ceiling?, monthly: monthly? },
            })
        };
        let facts = facts();
        checks.finish(facts)
    }

    /// The base comes before the wage: it is what the contribution is really reckoned on.
    fn own(&self, checks: &mut Checks<Field>, spared: bool) -> Option<Option<OwnBase>> {
        let salary = amount(&self.salary).and_then(above_zero);
        let base = amount(&self.base).and_then(above_zero).and_then(|base| match base {
            None if salary == Ok(None) && !spared => Err(Problem::Missing),
            base => Ok(base),
        });
        let base = checks.take(Field::Base, base)?;
        match (base, checks.take(Field::Salary, salary)?) {
            (Some(base), _) => Some(Some(OwnBase::Base(base))),
            (None, salary) => Some(salary.map(OwnBase::Salary)),
        }
    }

    fn bounds(&self, checks: &mut Checks<Field>) -> (Option<Option<Money>>, Option<Option<Money>>) {
        let floor = checks.take(Field::OverrideFloor, amount(&self.override_floor).and_then(above_zero));
        let ceiling = amount(&self.override_ceiling).and_then(above_zero).and_then(|ceiling| {
            match (floor.flatten(), ceiling) {
                (Some(floor), Some(ceiling)) if ceiling < floor => Err(Problem::BelowFloor { floor }),
                _ => Ok(ceiling),
            }
        });
        (floor, checks.take(Field::OverrideCeiling, ceiling))
    }

    fn month(&self, untold: Date, today: Date) -> Result<YearMonth, Problem> {
        let now = YearMonth::of(today);
        match self.month.year_month()? {
            None => Ok(YearMonth::of(untold)),
            Some(month) if month > now => Err(Problem::InTheFuture { today }),
            Some(month) => Ok(month),
        }
    }
}

/// The ages, in years, between which a person can draw the retiree's benefit.
const AGES: (u32, u32) = (40, 120);

/// An age in completed years, with or without its unit; `Ok(None)` when nothing was typed.
fn age(text: &str) -> Result<Option<u32>, Problem> {
    let (low, high) = AGES;
    match whole_number(text.trim().trim_end_matches('\u{5c81}')) {
        Ok(Some(age)) if (low..=high).contains(&age) => Ok(Some(age)),
        Ok(None) if text.trim().is_empty() => Ok(None),
        _ => Err(Problem::NotBetween { low, high }),
    }
}

fn tier(text: &str) -> Option<u32> {
    match text {
        "1" => Some(1),
        "2" => Some(2),
        _ => None,
    }
}

/// Nobody's base or wage is nothing: more likely a slip than an answer.
fn above_zero(amount: Option<Money>) -> Result<Option<Money>, Problem> {
    match amount {
        Some(Money::ZERO) => Err(Problem::NotAnAmount),
        amount => Ok(amount),
    }
}
