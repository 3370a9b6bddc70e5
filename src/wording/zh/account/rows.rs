//! Figures, what is said of the account itself, and what would change the amount.

use super::super::evidence::{confidence, quantity, source_line, value};
use super::super::figures::{aside, counted, plain_date};
use super::{money, money_between, Say};
use crate::account::{Bound, Credit, Flip, Insured, Reason};
use crate::evidence::{ClaimRef, Quantity};
use crate::money::Money;
use crate::wording::say::{say, tell};
use crate::wording::{Row, Text};

fn row(label: &str, value: Text, note: Option<String>) -> Row {
    noted(label, value, note.map(Text::from))
}

fn noted(label: &str, value: Text, note: Option<Text>) -> Row {
    Row { label: label.to_owned(), value, note }
}

impl Say<'_> {
    pub(super) fn rows(&self) -> Vec<Row> {
        let mut rows = Vec::new();
        if let Credit::Amount { low, high } = self.answer.credit {
            rows.push(row(
                say!("每月划入", "Credited each month"),
                Text::new().key(money_between(low, high)),
                None,
            ));
        }
        rows.extend(self.estimated_row());
        if let Some(year) = &self.answer.year {
            let label = tell!("{}年划入", "Credited in {}", self.answer.month.year());
            let total = money(year.total);
            let (value, note) = match year.counted {
                12 => (total, say!("按基数全年不变算", "as if the base stayed the same all year")),
                months => (
                    say!(
                        format!("{months} 个月共 {total}"),
                        format!("{total} in {}", counted(months, "month"))
                    ),
                    say!(
                        "其余月份的上下限没有查到，没算在内",
                        "the lowest and highest base of the other months were not found, so those are not counted"
                    ),
                ),
            };
            let note = if self.answer.base.is_some() { Some(note.to_owned()) } else { None };
            rows.push(row(&label, Text::new().key(value), note));
        }
        if let Some(base) = self.base() {
            let note = match (base.bound, base.from_salary) {
                (Some(Bound::Floor), _) => Some(tell!(
                    "您填的 {} 元低于下限，按下限算",
                    "The ¥{} you entered is below the lowest base, so the lowest base is used",
                    base.told
                )),
                (Some(Bound::Ceiling), _) => Some(tell!(
                    "您填的 {} 元超过上限，按上限算",
                    "The ¥{} you entered is above the highest base, so the highest base is used",
                    base.told
                )),
                (None, true) => {
                    Some(say!("按您填的工资估的", "Estimated from the wage you entered").to_owned())
                }
                (None, false) => None,
            };
            rows.push(row(
                say!("缴费基数", "Contribution base (缴费基数)"),
                Text::new().key(money(base.used)),
                note,
            ));
            if base.floor.is_some() || base.ceiling.is_some() {
                let bounds = [
                    (say!("基数下限", "Lowest base (下限)"), base.floor, Quantity::BaseFloor, Bound::Ceiling),
                    (
                        say!("基数上限", "Highest base (上限)"),
                        base.ceiling,
                        Quantity::BaseCeiling,
                        Bound::Floor,
                    ),
                ];
                rows.extend(bounds.map(|(label, bound, about, other)| {
                    match self.answer.contradicted.filter(|found| found.yours == other) {
                        Some(found) => row(label, self.not_used(found.found), None),
                        None => noted(label, self.known(bound), self.limit(about)),
                    }
                }));
            }
        }
        if let Some(compared) = &self.answer.compared {
            rows.push(row(say!("您看到的", "What you see"), Text::new().key(money(compared.seen)), None));
            for (at, reason) in compared.reasons.iter().enumerate() {
                let label = if at == 0 {
                    say!("可能因为", "Possibly because")
                } else {
                    say!("也可能", "Or because")
                };
                rows.push(row(label, why(*reason, self.answer.insured).into(), None));
            }
        }
        rows
    }

    fn known(&self, bound: Option<Money>) -> Text {
        bound.map_or_else(|| say!("没有查到", "not found").to_owned(), money).into()
    }

    /// A bound that was found and contradicts the person's own other one.
    fn not_used(&self, found: Money) -> Text {
        tell!(
            "没有用：查到的 {}，和您填的对不上",
            "not used: the {} found contradicts what you entered",
            money(found)
        )
        .into()
    }

    /// What should be known about a bound of the base: since when, and of what kind the source is.
    fn limit(&self, about: Quantity) -> Option<Text> {
        let found = self.decision.evidence.iter().find(|found| found.quantity == about)?;
        if found.overridden {
            return Some(say!("您填的", "your figure").into());
        }
        let claim = found.finding.relied()?.claim;
        let since = self.rules.line(claim).steps[claim.step].from;
        let note = source_line(claim, self.rules).note;
        if since.is_none() && note.is_none() {
            return None;
        }
        let since = since.map(|day| tell!("{}起。", "From {}.", plain_date(day))).unwrap_or_default();
        let space = if since.is_empty() || note.is_none() { "" } else { say!("", " ") };
        Some(Text::from(format!("{since}{space}")).data(note.unwrap_or_default()))
    }

    /// What is said of the account itself, each with who says so.
    pub(super) fn about(&self) -> Vec<Row> {
        let said = |(about, claim): &(Quantity, ClaimRef)| {
            let text = self.rules.line(*claim).steps[claim.step].value.as_ref()?;
            // The number of the document says enough here; the page on sources has the rest.
            let (line, source) = (self.rules.line(*claim), self.rules.source_of(*claim));
            let name = source.doc_no.unwrap_or(source.title);
            let note = line.note.unwrap_or_default();
            let known = aside(confidence(line.confidence));
            let space = if note.is_empty() { "" } else { say!("", " ") };
            let note = Text::new().data(name).plain(format!("{known}{space}")).data(note);
            Some(noted(quantity(*about), Text::new().data(value(*about, text)), Some(note)))
        };
        self.answer.statements.iter().filter_map(said).collect()
    }

    pub(super) fn flip(&self, flip: &Flip) -> Text {
        let gives = |text: Text, amount: &Money, end: &str| text.key(money(*amount)).plain(end);
        let credited = say!("。", " is credited each month.");
        match flip {
            Flip::OtherFigure { quantity: about, claim, credit } => {
                let title = format!("“{}”", self.rules.source_of(*claim).title);
                let what = quantity(*about);
                let start = say!(
                    Text::from("如果照").plain(title).plain(format!("的{what}，每月划入 ")),
                    Text::from(format!("With the figure for “{what}” in ")).data(title).plain(", ")
                );
                gives(start, credit, credited)
            }
            Flip::LaterStep { quantity: about, from, credit, .. } => {
                let start = tell!(
                    "{}起{}会变，每月划入 ",
                    "From {} “{}” changes, and ",
                    plain_date(*from),
                    quantity(*about)
                );
                gives(start.into(), credit, credited)
            }
            Flip::AsTold { credit } => {
                let start = say!(
                    "如果当地就按您填的基数，不管上下限，每月划入 ",
                    "If the local office simply takes the base you entered, whatever the lowest and highest base, "
                );
                gives(start.into(), credit, credited)
            }
            Flip::AtFloor { credit } => {
                gives(say!("基数最低的，每月划入 ", "With the lowest base, ").into(), credit, credited)
            }
            Flip::AtCeiling { credit } => gives(
                say!("基数最高的，每月也只划入 ", "Even with the highest base, only ").into(),
                credit,
                credited,
            ),
            Flip::EachHundred { more } => gives(
                say!("基数每多 100 元，每月多划 ", "Each ¥100 more in the base adds ").into(),
                more,
                say!("。", " a month."),
            ),
        }
    }
}

fn why(reason: Reason, insured: Insured) -> &'static str {
    match reason {
        Reason::NotBookedYet if insured == Insured::Retired => say!(
            "这个月的还没划，下个月再看一次",
            "this month has not been credited yet: look again next month"
        ),
        Reason::NotBookedYet => say!(
            "这个月的费还没到账。费到账了才划，下个月再看一次",
            "this month's contribution has not arrived yet, and is credited only once it has: look again next month"
        ),
        Reason::NotPaid => say!(
            "那个月没有缴上，单位欠缴或者断缴的月份不划",
            "nothing was paid for that month: no credit is made for months in which the employer is in arrears or you have a gap"
        ),
        Reason::OtherBaseDeclared => {
            say!("单位报的基数和工资不一样", "your employer reported a base that differs from your wage")
        }
        Reason::NewBaseYear => {
            say!("基数换过了，一般每年重新定一次", "the base has changed: it is usually set anew each year")
        }
        Reason::OtherBounds => say!(
            "查到的上下限不是医保用的那一套",
            "the lowest and highest base found are not those used for medical insurance"
        ),
        Reason::OtherTier => say!(
            "缴的是另一档，有的档不带个人账户，或者划得少",
            "you pay for another tier: some come without a personal account or credit less"
        ),
        Reason::BalanceSeen => {
            say!("看到的是余额，不是划入的那一笔", "what you see is the balance, not the amount credited")
        }
        Reason::SeveralMonths => say!("一次划了几个月的", "several months were credited at once"),
        Reason::LocalExtra => say!("当地另外划了钱", "extra money was credited locally"),
        Reason::OtherGroup => say!(
            "退休人员的定额，有的地方按年龄或身份分几档",
            "in some places the fixed amount for retirees depends on age or status"
        ),
    }
}
