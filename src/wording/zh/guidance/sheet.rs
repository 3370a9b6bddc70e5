//! The page to take to the counter: the situation, what to ask, what to bring, whom to call, what to point to.

use super::super::account::form::insured;
use super::super::evidence::{confidence, relied_on};
use super::super::figures::{date, hotline, month, months, place, plain_date};
use crate::account::AccountAnswer;
use crate::evidence::{Adcode, Confidence, Quantity, Source, SourceKind};
use crate::guidance::{local_lines, materials, Has, Wanted};
use crate::reasoning::Decision;
use crate::retirement::{RetirementAnswer, TestKind};
use crate::rulebook::{Need, Purpose, Rulebook};
use crate::transfer::{Stage, TransferAnswer, Verdict};
use crate::wording::{Reading, Sheet, Text};
use std::cmp::Reverse;

/// So many documents fit on the page beside the rest.
const DOCUMENTS: usize = 4;

fn owned(lines: &[&str]) -> Vec<String> {
    lines.iter().map(|line| (*line).to_owned()).collect()
}

/// What to bring to a counter there.
fn bring(place: Adcode, purpose: Purpose, rules: &Rulebook) -> Vec<String> {
    let wanted = Wanted { place: Some(place), purpose, has: Some(Has::Counter) };
    let needed = materials(wanted, rules).into_iter().filter(|material| material.need != Need::No);
    needed
        .map(|material| match material.need {
            Need::Yes => material.name.clone(),
            need => format!("{}（{}）", material.name, super::words::need(need)),
        })
        .collect()
}

fn phones(places: &[Adcode], rules: &Rulebook) -> Vec<(String, String)> {
    let mut phones = Vec::new();
    for at in places {
        phones.push((format!("{}医保", place(*at, rules)), hotline(*at, rules)));
        for line in local_lines(*at, rules) {
            let said = line.paths.first().and_then(|path| path.steps.first());
            phones.extend(said.map(|said| (line.name.clone(), said.clone())));
        }
    }
    phones.dedup();
    phones.push(("都问过、还没人办".to_owned(), "12345".to_owned()));
    phones
}

/// The documents the answer relies on, the best known first. A convention of this product is nothing to point to.
fn documents<A>(decision: &Decision<A>, rules: &Rulebook) -> Vec<String> {
    let mut known: Vec<(Confidence, &Source)> = Vec::new();
    for claim in relied_on(decision, rules) {
        let (source, level) = (rules.source_of(claim), rules.line(claim).confidence);
        // What resident insurance costs is no matter for this counter.
        let beside = rules.line(claim).quantity == Quantity::ResidentPremium;
        let new = !beside && known.iter().all(|(_, other)| other.id != source.id);
        if new && !matches!(source.kind, SourceKind::Convention | SourceKind::Recalled) {
            known.push((level, source));
        }
    }
    known.sort_by_key(|(level, _)| Reverse(*level));
    known.truncate(DOCUMENTS);
    let line = |(level, source): &(Confidence, &Source)| {
        let number = source.doc_no.as_deref().filter(|number| !source.title.contains(number));
        let number = number.map(|number| format!(" {number}")).unwrap_or_default();
        format!("{}{number}（{}）", source.title, confidence(*level))
    };
    known.iter().map(line).collect()
}

fn foot<A>(decision: &Decision<A>) -> String {
    format!("{}用“医保算得清”算的。不是官方文件，只供参考，以窗口答复为准。", plain_date(decision.asked_on))
}

/// The sheet for a transfer; `None` where there is nothing to ask a counter.
pub(super) fn transfer(
    reading: &Reading,
    decision: &Decision<TransferAnswer>,
    rules: &Rulebook,
) -> Option<Sheet> {
    let answer = &decision.answer;
    if answer.verdict == Verdict::OutOfScope {
        return None;
    }
    let (from, to) = (place(answer.from, rules), place(answer.to, rules));
    let accepted = match &answer.relation {
        Some(relation) if !relation.assumed => {
            Text::new().plain("受理日期：").key(date(relation.counted_from)).plain("。")
        }
        _ if matches!(answer.stage, Stage::NotAccepted | Stage::None) => Text::from("还没有受理。"),
        _ if answer.stage == Stage::Rejected => Text::from("申请过，没有受理。"),
        _ => Text::from("受理日期不清楚，请帮我查。"),
    };
    let situation = vec![
        Text::new().plain("医保从 ").key(from.clone()).plain(" 转到 ").key(to.clone()).plain("。"),
        accepted,
        reading.lead.clone(),
    ];
    let (mut questions, purpose) = match answer.stage {
        Stage::Rejected => (
            owned(&["没有受理的原因是什么？要改哪一样？", "改好以后，在哪里重新申请？"]),
            Purpose::ApplyTransfer,
        ),
        Stage::NotAccepted | Stage::None => (
            owned(&[
                "我这种情况现在能不能转？还缺什么？",
                "欠费要不要先补？《参保凭证》要不要？",
                "受理以后，关系哪天转好？",
                "余额是转到新账户，还是打到银行卡？大约要多久？",
            ]),
            Purpose::ApplyTransfer,
        ),
        Stage::TransferOut | Stage::TransferIn | Stage::RelationDue => (
            vec![
                format!("{from}这边转出办完了没有？信息表哪天发出的？"),
                format!("{to}这边收到信息表没有？卡在哪一边？"),
                "余额哪天划出，是哪一批？".to_owned(),
                "转过来的缴费年限是多少个月？".to_owned(),
            ],
            Purpose::QueryProgress,
        ),
        Stage::MoneyCommon | Stage::MoneySlow | Stage::MoneyLate => (
            vec![
                format!("{from}哪天把余额划出的？多少钱，哪一批？"),
                format!("{to}收到没有？对上没有？"),
                "还要等几天？到时候没到找谁？".to_owned(),
            ],
            Purpose::QueryProgress,
        ),
        Stage::Done => (owned(&["转过来的缴费年限是多少个月？余额是多少？"]), Purpose::QueryProgress),
    };
    questions.push("以后再问，打哪个电话？请把受理编号写给我。".to_owned());
    Some(Sheet {
        title: "医保转移问询单".to_owned(),
        situation,
        questions,
        bring: bring(answer.to, purpose, rules),
        phones: phones(&[answer.from, answer.to], rules),
        sources: documents(decision, rules),
        foot: foot(decision),
    })
}

/// The sheet for retirement.
pub(super) fn retirement(
    reading: &Reading,
    decision: &Decision<RetirementAnswer>,
    rules: &Rulebook,
) -> Sheet {
    let answer = &decision.answer;
    let statutory = &answer.statutory;
    let on = statutory.on.map_or_else(|| month(statutory.month), date);
    let total = answer.if_stop.tests.iter().find(|test| test.kind == TestKind::Total);
    let paid = match total.and_then(|test| test.have.known()) {
        Some(paid) => Text::new().plain("到现在累计缴费 ").key(months(paid)).plain("（含视同）。"),
        None => Text::from("累计缴费多少，请帮我查。"),
    };
    let situation = vec![
        Text::new()
            .plain("准备在 ")
            .key(place(answer.place, rules))
            .plain(" 办退休医保，法定退休 ")
            .key(on)
            .plain("。"),
        paid,
        reading.lead.clone(),
    ];
    let mut questions = owned(&[
        "我退休时医保累计要缴满多少年？其中实际缴费、在本地缴费各要多少？",
        "系统里我现在是多少个月？视同缴费认定了多少？",
        "在外地缴的年限算不算？要不要先转过来？",
    ]);
    if answer.if_keep.months.is_none_or(|short| short.high > 0) {
        questions.push("差的能一次补齐吗？能退休后按月接着缴吗？各要多少钱？".to_owned());
        questions.push("补缴期间看病能不能报？按什么待遇？".to_owned());
    }
    questions.push("哪天来办？要带什么？".to_owned());
    Sheet {
        title: "退休医保问询单".to_owned(),
        situation,
        questions,
        bring: bring(answer.place, Purpose::AskRules, rules),
        phones: phones(&[answer.place], rules),
        sources: documents(decision, rules),
        foot: foot(decision),
    }
}

/// The sheet for the personal account.
pub(super) fn account(reading: &Reading, decision: &Decision<AccountAnswer>, rules: &Rulebook) -> Sheet {
    let answer = &decision.answer;
    Sheet {
        title: "个人账户问询单".to_owned(),
        situation: vec![
            Text::new().plain("医保在 ").key(place(answer.place, rules)).plain("。"),
            Text::new().plain("参保情况：").key(insured(answer.insured)).plain("。"),
            reading.lead.clone(),
        ],
        questions: owned(&[
            "我的个人账户每月划进多少？按什么基数、什么比例（或定额）？",
            "现在余额多少？哪个月开始划的，有没有漏划？",
            "余额能给家里人用吗？怎么绑定？",
            "下次基数什么时候调？调了怎么查？",
        ]),
        bring: bring(answer.place, Purpose::QueryBalance, rules),
        phones: phones(&[answer.place], rules),
        sources: documents(decision, rules),
        foot: foot(decision),
    }
}
