//! Months told of an earlier day, and those since.

use super::super::figures::{month, months, plain_date};
use super::Say;
use crate::calendar::{Date, YearMonth};
use crate::retirement::Since;
use crate::wording::say::{say, tell};
use crate::wording::{Caution, Row, Text};

/// Contributions went on.
pub const PAID_ON: &str = say!("一直在缴", "Yes, every month");
/// They did not.
pub const STOPPED: &str = say!("没再缴", "No, not since");
/// Nobody knows.
pub const NOT_SURE: &str = say!("说不准", "Not sure");
/// The months in the form are of today.
pub const AS_OF_TODAY: &str = say!("月数都改成今天的了", "All the months are now today's");
/// What to do where neither answer is right.
pub const OR_TODAY: &str = say!(
    "缴过几个月又停了的，或者查到了新的：把月数都改成今天的，再点下面这个",
    "If you paid for some of those months only, or have looked the months up again: change all of them to today's, then press this"
);

/// What is asked.
pub fn asked(since: Since) -> String {
    let day = plain_date(since.as_of);
    tell!(
        "这些月数是{day}的，那天以后一直在缴吗？",
        "These months are of {day}. Have you kept paying since then?"
    )
}

/// The months it is about.
fn of_which(from: Date, to: Date) -> String {
    let (first, last) = (YearMonth::of(from).plus(1), YearMonth::of(to));
    match first == last {
        true => month(first),
        false => tell!("{}到{}", "{} to {}", month(first), month(last)),
    }
}

/// Which months are asked about, and what was answered before of some of them.
pub fn asked_about(since: Since, today: Date) -> String {
    let all = of_which(since.as_of, today);
    let count = months(since.all_months(today));
    let before = since.is_outlived(today).then(|| {
        let (day, answer) = (plain_date(since.told_on), if since.paid == Some(true) { PAID_ON } else { STOPPED });
        let rest = of_which(since.told_on, today);
        tell!(
            "。{day}答过“{answer}”，{rest}还没答，请从头再答一次",
            ". On {day} you answered “{answer}”; {rest} came after that, so please answer again for all of them"
        )
    });
    let before = before.unwrap_or_default();
    tell!("问的是{all}，{count}{before}", "This is about {all}: {count}{before}")
}

/// What was made of the months since: those told, and those of which nothing is told.
fn counted(since: Since, today: Date) -> String {
    let (paid, untold) = (since.paid_months(), since.untold_months(today));
    let told = match since.paid {
        Some(true) if paid > 0 => Some(tell!(
            "之后缴的{}（{}）算上了",
            "what was paid since is counted too: {} ({})",
            months(paid),
            of_which(since.as_of, since.told_on)
        )),
        Some(false) => Some(
            say!("之后没再缴，没有往上加", "nothing was paid after that day, so nothing is added").to_owned(),
        ),
        _ => None,
    };
    let open = (untold > 0).then(|| {
        tell!(
            "{}这{}缴没缴没有说，按都没缴和都缴了两头算",
            "whether anything was paid for {} ({}) was not said, so both ends are taken: nothing, and every month",
            of_which(since.told_on, today),
            months(untold)
        )
    });
    told.into_iter().chain(open).collect::<Vec<_>>().join(say!("；", "; "))
}

/// That it has to be answered whether contributions went on; `None` where it was.
pub fn to_answer(since: Since, today: Date) -> Option<Text> {
    (since.untold_months(today) > 0).then(|| {
        Text::new()
            .plain(say!("填的月数是 ", "The months filled in are of "))
            .key(plain_date(since.as_of))
            .plain(tell!(
                " 的：{}。在表里答一下那天以后一直在缴吗，就算得准了。",
                ": {}. Say in the form whether you have kept paying since then, and the answer is exact.",
                counted(since, today)
            ))
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
            label: say!("填的月数是哪天的", "Day the months are of").to_owned(),
            value: Text::new().key(plain_date(since.as_of)),
            note: Some(counted(since, self.decision.asked_on).into()),
        })
    }

    /// The months by which what there is may be wider because nothing is told of those since.
    pub(super) fn untold_months(&self) -> u32 {
        self.answer.since.map_or(0, |since| since.untold_months(self.decision.asked_on))
    }
}
