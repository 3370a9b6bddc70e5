//! Figures, what is said of the account itself, and what would change the amount.

use super::super::evidence::{confidence, quantity, source_line, value};
use super::super::figures::plain_date;
use super::Say;
use crate::account::{Bound, Credit, Flip, Insured, Reason};
use crate::evidence::{ClaimRef, Quantity};
use crate::wording::{Row, Text};

fn row(label: &str, value: Text, note: Option<String>) -> Row {
    Row { label: label.to_owned(), value, note: note.map(Text::from) }
}

impl Say<'_> {
    pub(super) fn rows(&self) -> Vec<Row> {
        let mut rows = Vec::new();
        if let Credit::Amount { low, high } = self.answer.credit {
            let amount = match low == high {
                true => format!("{high} 元"),
                false => format!("{low} 到 {high} 元"),
            };
            rows.push(row("每月划入", Text::new().key(amount), None));
        }
        if let Some(year) = &self.answer.year {
            let label = format!("{}年划入", self.answer.month.year());
            let (value, note) = match year.counted {
                12 => (format!("{} 元", year.total), "按基数全年不变算".to_owned()),
                counted => (
                    format!("{counted} 个月共 {} 元", year.total),
                    "其余月份的上下限没有查到，没算在内".to_owned(),
                ),
            };
            let note = if self.answer.base.is_some() { Some(note) } else { None };
            rows.push(row(&label, Text::new().key(value), note));
        }
        if let Some(base) = self.base() {
            let note = match (base.bound, base.from_salary) {
                (Some(Bound::Floor), _) => Some(format!("您填的 {} 元低于下限，按下限算", base.told)),
                (Some(Bound::Ceiling), _) => Some(format!("您填的 {} 元超过上限，按上限算", base.told)),
                (None, true) => Some("按您填的工资估的".to_owned()),
                (None, false) => None,
            };
            rows.push(row("缴费基数", Text::new().key(format!("{} 元", base.used)), note));
            let known = |bound: Option<crate::money::Money>| {
                bound.map_or_else(|| "没有查到".to_owned(), |bound| format!("{bound} 元"))
            };
            if base.floor.is_some() || base.ceiling.is_some() {
                rows.push(row("基数下限", known(base.floor).into(), self.limit(Quantity::BaseFloor)));
                rows.push(row("基数上限", known(base.ceiling).into(), self.limit(Quantity::BaseCeiling)));
            }
        }
        if let Some(compared) = &self.answer.compared {
            rows.push(row("您看到的", Text::new().key(format!("{} 元", compared.seen)), None));
            for (at, reason) in compared.reasons.iter().enumerate() {
                let label = if at == 0 { "可能因为" } else { "也可能" };
                rows.push(row(label, why(*reason, self.answer.insured).into(), None));
            }
        }
        rows
    }

    /// What should be known about a bound of the base: since when, and of what kind the source is.
    fn limit(&self, about: Quantity) -> Option<String> {
        let found = self.decision.evidence.iter().find(|found| found.quantity == about)?;
        if found.overridden {
            return Some("您填的".to_owned());
        }
        let claim = found.finding.relied()?.claim;
        let since = self.rules.line(claim).steps[claim.step].from;
        let since = since.map(|day| format!("{}起。", plain_date(day))).unwrap_or_default();
        let note = source_line(claim, self.rules).note.unwrap_or_default();
        Some(format!("{since}{note}")).filter(|note| !note.is_empty())
    }

    /// What is said of the account itself, each with who says so.
    pub(super) fn about(&self) -> Vec<Row> {
        let said = |(about, claim): &(Quantity, ClaimRef)| {
            let text = self.rules.line(*claim).steps[claim.step].value.as_ref()?;
            // The number of the document says enough here; the page on sources has the rest.
            let (line, source) = (self.rules.line(*claim), self.rules.source_of(*claim));
            let name = source.doc_no.as_ref().unwrap_or(&source.title);
            let note = line.note.as_deref().unwrap_or_default();
            let note = format!("{name}（{}）{note}", confidence(line.confidence));
            Some(row(quantity(*about), value(*about, text).into(), Some(note)))
        };
        self.answer.statements.iter().filter_map(said).collect()
    }

    pub(super) fn flip(&self, flip: &Flip) -> Text {
        let gives = |text: String, amount: &crate::money::Money| {
            Text::new().plain(text).key(format!("{amount} 元")).plain("。")
        };
        match flip {
            Flip::OtherFigure { quantity: about, claim, credit } => {
                let title = &self.rules.source_of(*claim).title;
                gives(format!("如果照“{title}”的{}，每月划入 ", quantity(*about)), credit)
            }
            Flip::LaterStep { quantity: about, from, credit, .. } => {
                gives(format!("{}起{}会变，每月划入 ", plain_date(*from), quantity(*about)), credit)
            }
            Flip::AsTold { credit } => {
                gives("如果当地就按您填的基数，不管上下限，每月划入 ".to_owned(), credit)
            }
            Flip::AtFloor { credit } => gives("基数最低的，每月划入 ".to_owned(), credit),
            Flip::AtCeiling { credit } => gives("基数最高的，每月也只划入 ".to_owned(), credit),
            Flip::EachHundred { more } => gives("基数每多 100 元，每月多划 ".to_owned(), more),
        }
    }
}

fn why(reason: Reason, insured: Insured) -> &'static str {
    match reason {
        Reason::NotBookedYet if insured == Insured::Retired => "这个月的还没划，下个月再看一次",
        Reason::NotBookedYet => "这个月的费还没到账。费到账了才划，下个月再看一次",
        Reason::NotPaid => "那个月没有缴上，单位欠缴或者断缴的月份不划",
        Reason::OtherBaseDeclared => "单位报的基数和工资不一样",
        Reason::NewBaseYear => "基数换过了，一般每年重新定一次",
        Reason::OtherBounds => "查到的上下限不是医保用的那一套",
        Reason::OtherTier => "缴的是另一档，有的档不带个人账户，或者划得少",
        Reason::BalanceSeen => "看到的是余额，不是划入的那一笔",
        Reason::SeveralMonths => "一次划了几个月的",
        Reason::LocalExtra => "当地另外划了钱",
        Reason::OtherGroup => "退休人员的定额，有的地方按年龄或身份分几档",
    }
}
