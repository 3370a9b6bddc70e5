//! A period of contributions: as typed, and as checked.

use crate::calendar::YearMonth;
use crate::evidence::Adcode;
use crate::names::named;
use crate::reasoning::{DateEntry, Entry, MonthPart, Part};
use strum::{EnumCount, EnumString, VariantArray, VariantNames};

/// What a period counts as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumCount, EnumString, VariantArray, VariantNames)]
#[strum(serialize_all = "camelCase")]
pub enum PeriodKind {
    /// Paid through an employer.
    Unit,
    /// Paid alone, in flexible employment.
    Flexible,
    /// Deemed paid (视同缴费): service before the insurance existed.
    Deemed,
    /// Military service: deemed, unless the place counts it as paid.
    Military,
    /// On unemployment benefit: paid by the unemployment fund (社会保险法 art. 48), since that law.
    Unemployment,
    /// In resident insurance (城乡居民医保): another insurance, whose years a place may convert.
    Resident,
}

named!(PeriodKind);

/// What the months of a period are taken for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CountsAs {
    /// Really paid.
    Paid,
    /// Deemed paid.
    Deemed,
    /// Military service.
    Served,
    /// Months of resident insurance: nothing by themselves.
    Resident,
    /// No rule was found that counts them.
    Nothing,
}

impl CountsAs {
    /// Whether they are months of employee insurance.
    pub const fn is_credited(self) -> bool {
        matches!(self, CountsAs::Paid | CountsAs::Deemed | CountsAs::Served)
    }
}

impl From<PeriodKind> for CountsAs {
    fn from(kind: PeriodKind) -> Self {
        match kind {
            PeriodKind::Unit | PeriodKind::Flexible | PeriodKind::Unemployment => CountsAs::Paid,
            PeriodKind::Deemed => CountsAs::Deemed,
            PeriodKind::Military => CountsAs::Served,
            PeriodKind::Resident => CountsAs::Resident,
        }
    }
}

/// A period as typed. Only years and months of the dates are read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PeriodEntry {
    /// Code of the place; may be left empty.
    pub place: String,
    /// First month.
    pub from: DateEntry,
    /// Last month; empty for up to now.
    pub to: DateEntry,
    /// [`PeriodKind`].
    pub kind: String,
}

impl PeriodEntry {
    /// Whether nothing was typed.
    pub fn is_empty(&self) -> bool {
        let texts = [&self.place, &self.kind];
        texts.iter().all(|text| text.trim().is_empty()) && self.from.is_empty() && self.to.is_empty()
    }
}

impl Entry for PeriodEntry {
    fn part(&mut self, part: Part) -> Option<&mut String> {
        let month = |part: MonthPart| match part {
            MonthPart::Year => Part::Year,
            MonthPart::Month => Part::Month,
        };
        match part {
            Part::PeriodPlace => Some(&mut self.place),
            Part::PeriodKind => Some(&mut self.kind),
            Part::PeriodFrom(part) => self.from.part(month(part)),
            Part::PeriodTo(part) => self.to.part(month(part)),
            _ => None,
        }
    }
}

/// A checked period. Both months count. A row of which only the later part counts is two of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    /// Which row of the form it is, from 0.
    pub row: usize,
    /// Where; `None` where the person does not know.
    pub place: Option<Adcode>,
    /// First month.
    pub from: YearMonth,
    /// Last month.
    pub to: YearMonth,
    /// What was chosen.
    pub kind: PeriodKind,
    /// What its months are taken for.
    pub counts: CountsAs,
}

impl Period {
    /// Whether money was paid.
    pub fn is_paid(&self) -> bool {
        self.counts == CountsAs::Paid
    }
}
