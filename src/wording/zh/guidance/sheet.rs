//! The page to take to the counter: the situation, what to ask, what to bring, whom to call, what to point to.

use super::super::account::form::insured_in_chinese;
use super::super::at_office::{meant, shown};
use super::super::figures::{self, aside, hotline, place};
use super::super::form::PRODUCT;
use super::super::in_chinese;
use super::documents::documents;
use crate::account::{AccountAnswer, Insured};
use crate::evidence::Adcode;
use crate::guidance::{local_lines, materials, Has, Wanted};
use crate::reasoning::Decision;
use crate::retirement::remedies::RemedyKind;
use crate::retirement::{RetirementAnswer, TestKind};
use crate::rulebook::{Need, Purpose, Rulebook};
use crate::transfer::{MoneyMode, Stage, TransferAnswer, Verdict};
use crate::wording::say::{chinese, chinese_told, say};
use crate::wording::{Reading, Sheet, Text};

/// A question: what to ask, and what that means.
fn told(chinese: &str, english: &str) -> Text {
    shown(chinese.into(), english)
}

fn ask(lines: &[(&str, &str)]) -> Vec<Text> {
    lines.iter().map(|(chinese, english)| told(chinese, english)).collect()
}

/// What to bring to a counter there.
fn bring(place: Adcode, purpose: Purpose, rules: &Rulebook) -> Vec<String> {
    let wanted = Wanted { place: Some(place), purpose, has: Some(Has::Counter) };
    let needed = materials(wanted, rules).into_iter().filter(|material| material.need != Need::No);
    needed
        .map(|material| match material.need {
            Need::Yes => material.name.to_owned(),
            need => format!("{}{}", material.name, aside(super::words::need(need))),
        })
        .collect()
}

fn phones(places: &[Adcode], rules: &Rulebook) -> Vec<(String, String)> {
    let mut phones = Vec::new();
    for at in places {
        let office = chinese_told!("{}医保", in_chinese::place(*at, rules));
        let whom = say!(office, format!("{office}, {}", place(*at, rules)));
        phones.push((whom, hotline(*at, rules)));
        for line in local_lines(*at, rules) {
            let said = line.paths.first().and_then(|path| path.steps.first());
            phones.extend(said.map(|said| (line.name.to_owned(), (*said).to_owned())));
        }
    }
    phones.dedup();
    phones.push((
        say!("都问过、还没人办", "If you have asked them all and nothing has been done").to_owned(),
        "12345".to_owned(),
    ));
    phones
}

fn foot<A>(decision: &Decision<A>) -> String {
    meant(
        &chinese_told!(
            "{}用“医保算得清”算的。不是官方文件，只供参考，以窗口答复为准。",
            in_chinese::plain_date(decision.asked_on)
        ),
        &format!(
            "Worked out with {PRODUCT} on {}. Not an official document and for reference only: what counts is what the counter tells you.",
            figures::plain_date(decision.asked_on)
        ),
    )
}

/// Adds the question about the balance, where one moves.
fn with_balance(mut questions: Vec<Text>, moves: bool, chinese: &str, english: &str) -> Vec<Text> {
    questions.extend(moves.then(|| told(chinese, english)));
    questions
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
    let said = |at: Adcode| in_chinese::place(at, rules);
    let (from_said, to_said) = (said(answer.from), said(answer.to));
    let accepted = match &answer.relation {
        Some(relation) if !relation.assumed => shown(
            Text::new()
                .plain(chinese!("受理日期："))
                .key(in_chinese::date(relation.counted_from))
                .plain(chinese!("。")),
            &format!("Accepted on {}.", figures::date(relation.counted_from)),
        ),
        _ if matches!(answer.stage, Stage::NotAccepted | Stage::None) => {
            shown(chinese!("还没有受理。").into(), "Not accepted yet.")
        }
        _ if answer.stage == Stage::Rejected => {
            shown(chinese!("申请过，没有受理。").into(), "Applied for, but not accepted.")
        }
        _ => shown(
            chinese!("受理日期不清楚，请帮我查。").into(),
            "I am not sure of the date of acceptance. Please look it up for me.",
        ),
    };
    let moves = Text::new()
        .plain(chinese!("医保从 "))
        .key(from_said.clone())
        .plain(chinese!(" 转到 "))
        .key(to_said.clone())
        .plain(chinese!("。"));
    let situation = vec![
        shown(moves, &format!("Transfer of medical insurance from {from} to {to}.")),
        accepted,
        reading.lead.clone(),
    ];
    let balance = answer.money.is_some_and(|money| money.mode != MoneyMode::Stays);
    let (mut questions, purpose) = match answer.stage {
        Stage::Rejected => (
            ask(&[
                (
                    chinese!("没有受理的原因是什么？要改哪一样？"),
                    "Why was it not accepted? What has to be put right?",
                ),
                (chinese!("改好以后，在哪里重新申请？"), "Once that is done, where do I apply again?"),
            ]),
            Purpose::ApplyTransfer,
        ),
        Stage::NotAccepted | Stage::None => (
            with_balance(
                ask(&[
                    (
                        chinese!("我这种情况现在能不能转？还缺什么？"),
                        "In my situation, can I transfer now? What is still missing?",
                    ),
                    (
                        chinese!("欠费要不要先补？《参保凭证》要不要？"),
                        "Do arrears have to be paid first? Is the enrolment certificate needed?",
                    ),
                    (
                        chinese!("受理以后，关系哪天转好？"),
                        "Once it is accepted, by what date will my insurance record have moved?",
                    ),
                ]),
                balance,
                chinese!("余额是转到新账户，还是打到银行卡？大约要多久？"),
                "Does the balance go to the new account or to a bank card? About how long does it take?",
            ),
            Purpose::ApplyTransfer,
        ),
        Stage::TransferOut | Stage::TransferIn | Stage::RelationDue => (
            with_balance(
                vec![
                    told(
                        &chinese_told!("{from_said}这边转出办完了没有？信息表哪天发出的？"),
                        &format!(
                        "Is the transfer-out in {from} finished? On what date was the transfer form sent?"
                    ),
                    ),
                    told(
                        &chinese_told!("{to_said}这边收到信息表没有？卡在哪一边？"),
                        &format!("Has {to} received the transfer form? On which side is it stuck?"),
                    ),
                    told(
                        chinese!("转过来的缴费年限是多少个月？"),
                        "How many months of contributions have been transferred?",
                    ),
                ],
                balance,
                chinese!("余额哪天划出，是哪一批？"),
                "On what date is the balance sent out, and in which batch?",
            ),
            Purpose::QueryProgress,
        ),
        Stage::MoneyCommon | Stage::MoneySlow | Stage::MoneyLate => (
            vec![
                told(
                    &chinese_told!("{from_said}哪天把余额划出的？多少钱，哪一批？"),
                    &format!(
                        "On what date did {from} send the balance out? How much was it, and in which batch?"
                    ),
                ),
                match answer.money.map(|money| money.mode) {
                    Some(MoneyMode::PaidToBank) => {
                        told(chinese!("打到我哪个银行账户？"), "To which bank account of mine was it paid?")
                    }
                    _ => told(
                        &chinese_told!("{to_said}收到没有？对上没有？"),
                        &format!("Has {to} received it? Has it been matched to me?"),
                    ),
                },
                told(
                    chinese!("还要等几天？到时候没到找谁？"),
                    "How many more days will it take? Whom do I turn to if it hasn't arrived by then?",
                ),
            ],
            Purpose::QueryProgress,
        ),
        Stage::Done => (
            ask(&[(
                chinese!("转过来的缴费年限是多少个月？余额是多少？"),
                "How many months of contributions have been transferred? How much is the balance?",
            )]),
            Purpose::QueryProgress,
        ),
    };
    questions.push(told(
        chinese!("以后再问，打哪个电话？请把受理编号写给我。"),
        "Which number do I call to ask again? Please write down the acceptance number for me.",
    ));
    Some(Sheet {
        title: meant(chinese!("医保转移问询单"), "Questions about a transfer"),
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
    let (on_said, on) = match statutory.on {
        Some(day) => (in_chinese::date(day), figures::date(day)),
        None => (in_chinese::month(statutory.month), figures::month(statutory.month)),
    };
    let total = answer.if_stop.tests.iter().find(|test| test.kind == TestKind::Total);
    let paid = match total.and_then(|test| test.have.known()) {
        Some(paid) => shown(
            Text::new()
                .plain(chinese!("到现在累计缴费 "))
                .key(in_chinese::months(paid))
                .plain(chinese!("（含视同）。")),
            &format!("Total so far: {}, deemed months included.", figures::months(paid)),
        ),
        None => shown(chinese!("累计缴费多少，请帮我查。").into(), "Please look up my total months for me."),
    };
    let retires = Text::new()
        .plain(chinese!("准备在 "))
        .key(in_chinese::place(answer.place, rules))
        .plain(chinese!(" 办退休医保，法定退休 "))
        .key(on_said)
        .plain(chinese!("。"));
    let situation = vec![
        shown(
            retires,
            &format!(
                "I plan to have my retiree medical benefit in {}. Statutory retirement: {on}.",
                place(answer.place, rules)
            ),
        ),
        paid,
        reading.lead.clone(),
    ];
    let mut questions = ask(&[
        (
            chinese!("我退休时医保累计要缴满多少年？其中实际缴费、在本地缴费各要多少？"),
            "How many years in total must I have paid by the time I retire? How many of those must be really paid, and how many paid locally?",
        ),
        (
            chinese!("系统里我现在是多少个月？视同缴费认定了多少？"),
            "How many months does your system show for me now? How many deemed months have been recognised?",
        ),
        (
            chinese!("在外地缴的年限算不算？要不要先转过来？"),
            "Do years paid elsewhere count? Do they have to be transferred here first?",
        ),
    ]);
    if answer.if_keep.months.is_none_or(|short| short.high > 0) {
        let barred = |kind| answer.remedies.iter().any(|way| way.kind == kind && way.is_barred());
        let ways = match (barred(RemedyKind::LumpSum), barred(RemedyKind::PayMonthly)) {
            (false, false) => (
                chinese!("差的能一次补齐吗？能退休后按月接着缴吗？各要多少钱？"),
                "Can I make up what is missing in one payment? Can I go on paying monthly after I retire? What does each cost?",
            ),
            (false, true) => (
                chinese!("差的是不是只能一次补齐，不能按月接着缴？要多少钱？"),
                "Is one payment the only way to make up what is missing, or can I go on paying monthly too? What does it cost?",
            ),
            (true, false) => (
                chinese!("差的是不是只能退休后按月接着缴，不能一次补齐？每月多少钱？"),
                "Is going on paying monthly after I retire the only way to make up what is missing, or can I do it in one payment too? What is it a month?",
            ),
            (true, true) => (
                chinese!("差的年限还有没有办法补？"),
                "Is there any way to make up what is missing?",
            ),
        };
        questions.extend(ask(&[
            ways,
            (
                chinese!("补缴期间看病能不能报？按什么待遇？"),
                "While I make it up, are medical bills reimbursed, and at what rate?",
            ),
        ]));
    }
    questions.push(told(
        chinese!("哪天来办？要带什么？"),
        "On what date should I come to have it done? What should I bring?",
    ));
    Sheet {
        title: meant(chinese!("退休医保问询单"), "Questions about the retiree medical benefit"),
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
    let at = Text::new()
        .plain(chinese!("医保在 "))
        .key(in_chinese::place(answer.place, rules))
        .plain(chinese!("。"));
    let how = Text::new()
        .plain(chinese!("参保情况："))
        .key(insured_in_chinese(answer.insured))
        .plain(chinese!("。"));
    let insured = match answer.insured {
        Insured::Employed => "Working, an employer pays.",
        Insured::Flexible => "In flexible employment, paying myself.",
        Insured::Retired => "Retired, with the retiree medical benefit.",
    };
    Sheet {
        title: meant(chinese!("个人账户问询单"), "Questions about the personal account"),
        situation: vec![
            shown(at, &format!("My medical insurance is in {}.", place(answer.place, rules))),
            shown(how, insured),
            reading.lead.clone(),
        ],
        questions: ask(&[
            (
                chinese!("我的个人账户每月划进多少？按什么基数、什么比例（或定额）？"),
                "How much is credited to my personal account each month? On what base, and at what rate (or as what fixed amount)?",
            ),
            (
                chinese!("现在余额多少？哪个月开始划的，有没有漏划？"),
                "How much is the balance now? Since which month has money been credited, and was any month missed?",
            ),
            (
                chinese!("余额能给家里人用吗？怎么绑定？"),
                "Can my family use the balance? How do I link them?",
            ),
            (
                chinese!("下次基数什么时候调？调了怎么查？"),
                "When will the base next be adjusted? How can I look it up afterwards?",
            ),
        ]),
        bring: bring(answer.place, Purpose::QueryBalance, rules),
        phones: phones(&[answer.place], rules),
        sources: documents(decision, rules),
        foot: foot(decision),
    }
}
