//! Several answers side by side: for other places, or as the other worker group.

use super::super::figures::{aside, month, month_span};
use super::{brief, exactly, reading, short, test_label, Say};
use crate::evidence::Worker;
use crate::retirement::{Alternative, Gap, GapTest, Required};
use crate::rulebook::Rulebook;
use crate::wording::say::{chinese, say, tell};
use crate::wording::words::answer_headings;
use crate::wording::{Brief, Caution, Certainty, Comparison, NextLine, Reading, Sure, Text};

/// The reading of the first answer, with the others beside it.
pub fn reading_of(all: &[Alternative], rules: &Rulebook) -> Reading {
    let Some(first) = all.first() else { return Reading::default() };
    let mut told = reading(&first.decision, rules);
    let begun = Brief { lead: told.lead, cautions: told.cautions, next: told.next };
    let Brief { lead, cautions, next } = in_both_groups(begun, all, rules);
    (told.lead, told.cautions, told.next) = (lead, cautions, next);
    if groups(all).len() > 1 {
        let because = say!("两种情况都列出来了", "both cases are given").to_owned();
        told.sure = told.sure.map(|sure| Sure { certainty: Certainty::Span, because, ..sure });
    }
    if all.len() > 1 {
        told.comparison = Some(comparison(all, groups(all).len() > 1, rules));
    }
    told
}

/// The beginning of it.
pub fn brief_of(all: &[Alternative], rules: &Rulebook) -> Brief {
    all.first().map(|first| in_both_groups(brief(&first.decision, rules), all, rules)).unwrap_or_default()
}

/// The answers for the first place: more than one where the worker group is not known.
fn groups(all: &[Alternative]) -> Vec<&Alternative> {
    all.iter().filter(|other| Some(other.place) == all.first().map(|first| first.place)).collect()
}

/// Where the worker group is not known the sentence says both.
fn in_both_groups(mut told: Brief, all: &[Alternative], rules: &Rulebook) -> Brief {
    let groups = groups(all);
    if groups.len() > 1 {
        let mut lead = Text::from(say!(
            "不清楚是哪一种，两种都算给您看。",
            "It is not clear which of the two groups you are in, so here are both."
        ));
        let mut doubts = Vec::new();
        for group in &groups {
            let say = Say { answer: &group.decision.answer, decision: &group.decision, rules };
            lead.0.push(crate::wording::Piece::Plain(tell!("{}：", " {}: ", age(group.worker))));
            lead.0.extend(say.lead_alone().0);
            doubts.extend(say.doubt().filter(|doubt| !doubts.contains(doubt)));
        }
        lead.0.extend(doubts.into_iter().flat_map(|doubt| doubt.0));
        told.lead = lead;
        let ask = say!(
            Text::from("问单位（自己缴的问当地）：我是按原来 50 岁还是 55 岁这一种退休"),
            Text::from("Ask your employer (or the local office if you pay yourself): ")
                .data(chinese!("“我是按原来 50 岁还是 55 岁这一种退休”"))
                .plain(" (Am I in the group that formerly retired at 50, or the one that retired at 55?)")
        );
        let figures = answer_headings::figures();
        let rest = tell!(
            "下面的“{figures}”是按原来 50 岁退休算的；按 55 岁的看两种对照。",
            "“{figures}” below is for retirement formerly at 50; for 55, see the comparison of the two groups."
        );
        told.cautions.insert(0, Caution(rest.into()));
        told.next.insert(
            0,
            NextLine { on: None, when: say!("现在", "Now").to_owned(), what: ask, calls: Vec::new() },
        );
    }
    told
}

fn age(worker: Worker) -> &'static str {
    match worker {
        Worker::Man => say!("原来 60 岁退休的", "Retirement formerly at 60"),
        Worker::Woman55 => say!("按原来 55 岁退休", "Retirement formerly at 55"),
        Worker::Woman50 => say!("按原来 50 岁退休", "Retirement formerly at 50"),
    }
}

fn comparison(all: &[Alternative], two_groups: bool, rules: &Rulebook) -> Comparison {
    let many_places = all.iter().any(|other| other.place != all[0].place);
    let lines = all.iter().map(|other| {
        let say = Say { answer: &other.decision.answer, decision: &other.decision, rules };
        let answer = say.answer;
        let place = say.place();
        let head = match (many_places, two_groups) {
            (true, true) => tell!("{place}，{}", "{place}. {}", age(other.worker)),
            (true, false) => place,
            (false, _) => age(other.worker).to_owned(),
        };
        let mut required = Text::new();
        for found in &answer.if_keep.tests {
            let name = test_label(found.kind, answer.local_is_province);
            let figure = match &found.required {
                Required::Months(months) => month_span(*months),
                Required::Unknown => say!("没查到", "not found").to_owned(),
                Required::NoneKnown => continue,
            };
            let comma = if required.0.is_empty() { "" } else { say!("；", "; ") };
            required = required.plain(tell!("{comma}{name} ", "{comma}{name}: ")).key(figure);
        }
        let cells = vec![
            Text::from(month(answer.statutory.month)),
            required,
            outcome(&answer.if_keep, &say),
            outcome(&answer.if_stop, &say),
        ];
        (head, cells)
    });
    let lines = lines.collect();
    let mut notes = Vec::new();
    if many_places {
        notes.push(Text::from(say!(
            "医保转过去以后，累计年限跟着您走，合在一起算；在一个地方缴的“本地年限”不跟着走，到了新地方要从头攒。外地缴的算不算“实际缴费”，有的地方另有规定，先问转入地。",
            "Once your insurance is transferred, your total months go with you and are added up. Months paid locally (本地年限) don't: in the new place they start again from zero. Some places have rules of their own on whether months paid elsewhere count as really paid: first ask the place you move to."
        )));
        notes.push(Text::from(say!(
            "“缴到退休”是假设从现在起就转到那个地方、每个月都在那里缴。能不能转、哪里给办退休，先问转入地。",
            "“If you keep paying” assumes that you transfer there now and pay there every month until you retire. First ask the place you move to whether you can transfer, and where you can retire."
        )));
    }
    Comparison {
        title: match many_places {
            true => say!("几个地方比一比", "These places side by side"),
            false => say!("两种人员类别比一比", "The two worker groups side by side"),
        }
        .to_owned(),
        columns: say!(
            ["", "法定退休", "要求", "一直缴到退休", "现在停缴"],
            ["", "Statutory retirement", "Required", "If you keep paying", "If you stop now"]
        )
        .map(str::to_owned)
        .to_vec(),
        lines,
        notes,
    }
}

/// Enough, short of how much and of what, or not known.
fn outcome(gap: &Gap, say: &Say) -> Text {
    let Some(months) = gap.months else {
        let worst =
            gap.tests.iter().filter_map(|test| Some((test.short?, test))).max_by_key(|(short, _)| short.low);
        return match worst {
            Some((least, GapTest { kind, .. })) if least.low > 0 => Text::new()
                .plain(say!("至少差 ", "at least "))
                .key(super::super::figures::months(least.low))
                .plain(tell!(
                    "（{}），累计要求没查到",
                    " short ({}); the total required was not found",
                    say.test(*kind)
                )),
            _ => Text::from(say!("没查到要求，打电话问", "requirement not found, please call")),
        };
    };
    let text = match months.high == 0 && gap.tests.iter().any(exactly) {
        true => Text::new().key(say!("刚好够，要先问清", "just enough (ask first)")),
        false => Text::new().key(short(months)),
    };
    let text = match (gap.binding, gap.binding_at_most) {
        (Some(kind), Some(most)) => {
            text.plain(aside(&tell!("{}或{}", "{} or {}", say.test(kind), say.test(most))))
        }
        (Some(kind), None) if months.high > 0 => text.plain(aside(say.test(kind))),
        _ => text,
    };
    match gap.unknown_test {
        Some(kind) => {
            text.plain(tell!("，但{}没查到", ", but the requirement for {} was not found", say.test(kind)))
        }
        None => text,
    }
}
