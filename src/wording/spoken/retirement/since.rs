//! Months told of an earlier day, and those since.

use super::super::figures::{month, months, plain_date};
use super::Say;
use crate::calendar::{Date, YearMonth};
use crate::retirement::Since;
use crate::view::{Caution, Row, Text};
use crate::wording::words::{retirement_rows, retirement_since};

/// What is asked.
pub fn asked(since: Since) -> String {
    retirement_since::asked { day: plain_date(since.as_of) }.string()
}

/// The months it is about.
fn of_which(from: Date, to: Date) -> String {
    let (first, last) = (YearMonth::of(from).plus(1), YearMonth::of(to));
    if first == last {
        month(first)
    } else {
        retirement_since::from_to { first: month(first), last: month(last) }.string()
    }
}

/// Which months are asked about, and what was answered before of some of them.
pub fn asked_about(since: Since, today: Date) -> String {
    let (all, count) = (of_which(since.as_of, today), months(since.all_months(today)));
    if !since.is_outlived(today) {
        return retirement_since::asked_about { months: all, count }.string();
    }
    retirement_since::asked_about_again {
        months: all,
        count,
        day: plain_date(since.told_on),
        answer: match since.paid {
            Some(true) => retirement_since::paid_on(),
            _ => retirement_since::stopped(),
        },
        rest: of_which(since.told_on, today),
    }
    .string()
}

/// What was made of the months since: those told, and those of which nothing is told.
fn counted(since: Since, today: Date) -> Text {
    let (paid, untold) = (since.paid_months(), since.untold_months(today));
    let told = match since.paid {
        Some(true) if paid > 0 => {
            let which = of_which(since.as_of, since.told_on);
            Some(retirement_since::paid_counted { count: months(paid), months: which }.text())
        }
        Some(false) => Some(retirement_since::nothing_added().into()),
        _ => None,
    };
    let open = (untold > 0).then(|| {
        let which = of_which(since.told_on, today);
        retirement_since::not_said { months: which, count: months(untold) }.text()
    });
    match (told, open) {
        (Some(told), Some(open)) => retirement_since::both { told, open }.text(),
        (told, open) => told.or(open).unwrap_or_default(),
    }
}

/// That it has to be answered whether contributions went on; `None` where it was.
pub fn to_answer(since: Since, today: Date) -> Option<Text> {
    (since.untold_months(today) > 0).then(|| {
        let (day, counted) = (plain_date(since.as_of), counted(since, today));
        retirement_since::to_answer { day, counted }.text()
    })
}

impl Say<'_> {
    /// The same of this answer.
    pub(super) fn since_to_answer(&self) -> Option<Caution> {
        to_answer(self.answer.since?, self.decision.asked_on).map(Caution)
    }

    /// The day the months are of, with what was made of those since.
    pub(super) fn since_row(&self) -> Option<Row> {
        let since = self.answer.since?;
        Some(Row {
            label: retirement_rows::day_of_months().to_owned(),
            value: Text::new().key(plain_date(since.as_of)),
            note: Some(counted(since, self.decision.asked_on)),
        })
    }

    /// The months by which what there is may be wider because nothing is told of those since.
    pub(super) fn untold_months(&self) -> u32 {
        self.answer.since.map_or(0, |since| since.untold_months(self.decision.asked_on))
    }
}
