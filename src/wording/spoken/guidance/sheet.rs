//! The page to take to the counter: the situation, what to ask, what to bring, whom to call, what to point to.

use super::super::at_office::{meant, shown};
use super::super::figures::{self, aside, hotline, list, place};
use super::super::in_chinese;
use super::documents::documents;
use crate::account::{AccountAnswer, Insured};
use crate::evidence::Adcode;
use crate::guidance::{local_lines, materials, MeansOfPerson, Wanted};
use crate::reasoning::Decision;
use crate::retirement::remedies::RemedyKind;
use crate::retirement::{RetirementAnswer, TestKind};
use crate::rulebook::{Need, Purpose, Rulebook};
use crate::transfer::{MoneyMode, TransferAnswer, TransferStage, TransferVerdict};
use crate::view::{Reading, Sheet, Text};
use crate::wording::message::{language, Language};
use crate::wording::words::{ask_sheet, office_sheet, office_sheet_in_chinese};

/// What is said to the office, and what that means.
fn told(chinese: impl Into<Text>, meaning: impl Into<Text>) -> Text {
    shown(chinese.into(), &meaning.into().to_string())
}

fn ask(lines: &[(&'static str, &'static str)]) -> Vec<Text> {
    lines.iter().map(|(chinese, meaning)| told(*chinese, *meaning)).collect()
}

/// What to bring to a counter there.
fn bring(place: Adcode, purpose: Purpose, rules: &Rulebook) -> Vec<String> {
    let wanted = Wanted { place: Some(place), purpose, has: Some(MeansOfPerson::Counter) };
    let needed = materials(wanted, rules).into_iter().filter(|material| material.need != Need::No);
    needed
        .map(|material| match material.need {
            Need::Yes => material.name.to_owned(),
            need => format!("{}{}", material.name, aside(super::choices::need(need))),
        })
        .collect()
}

fn phones(places: &[Adcode], rules: &Rulebook) -> Vec<(String, String)> {
    let mut phones = Vec::new();
    for at in places {
        let office = office_sheet_in_chinese::office { place: in_chinese::place(*at, rules) }.string();
        let whom = match language() {
            Language::Chinese => office,
            Language::English => list(&[office, place(*at, rules)]),
        };
        phones.push((whom, hotline(*at, rules)));
        for line in local_lines(*at, rules) {
            let said = line.paths.first().and_then(|path| path.steps.first());
            phones.extend(said.map(|said| (line.name.to_owned(), (*said).to_owned())));
        }
    }
    phones.dedup();
    phones.push((ask_sheet::nothing_done().to_owned(), "12345".to_owned()));
    phones
}

fn foot<A>(decision: &Decision<A>) -> String {
    let on = decision.asked_on;
    let chinese = office_sheet_in_chinese::foot { day: in_chinese::plain_date(on) }.string();
    meant(&chinese, &office_sheet::foot { day: figures::plain_date(on) }.string())
}

/// Adds a question about the balance, where one moves.
fn with_balance(mut questions: Vec<Text>, moves: bool, question: Text) -> Vec<Text> {
    questions.extend(moves.then_some(question));
    questions
}

/// The sheet for a transfer; `None` where there is nothing to ask a counter.
pub(super) fn transfer(
    reading: &Reading,
    decision: &Decision<TransferAnswer>,
    rules: &Rulebook,
) -> Option<Sheet> {
    let answer = &decision.answer;
    if answer.verdict == TransferVerdict::OutOfScope {
        return None;
    }
    let (from, to) = (place(answer.from, rules), place(answer.to, rules));
    let said = |at: Adcode| in_chinese::place(at, rules);
    let (from_said, to_said) = (said(answer.from), said(answer.to));
    let accepted = match &answer.relation {
        Some(relation) if !relation.assumed => {
            let day = relation.counted_from;
            told(
                office_sheet_in_chinese::accepted_on { day: in_chinese::date(day) }.text(),
                office_sheet::accepted_on { day: figures::date(day) }.text(),
            )
        }
        _ if matches!(answer.stage, TransferStage::NotAccepted | TransferStage::None) => {
            told(office_sheet_in_chinese::not_accepted_yet(), office_sheet::not_accepted_yet())
        }
        _ if answer.stage == TransferStage::Rejected => {
            told(office_sheet_in_chinese::not_accepted(), office_sheet::not_accepted())
        }
        _ => told(office_sheet_in_chinese::acceptance_unknown(), office_sheet::acceptance_unknown()),
    };
    let situation = vec![
        told(
            office_sheet_in_chinese::transfer { from: &from_said, to: &to_said }.text(),
            office_sheet::transfer { from: &from, to: &to }.text(),
        ),
        accepted,
        reading.lead.clone(),
    ];
    let balance = answer.money.is_some_and(|money| money.mode != MoneyMode::Stays);
    let (mut questions, purpose) = match answer.stage {
        TransferStage::Rejected => (
            ask(&[
                (office_sheet_in_chinese::why_not_accepted(), office_sheet::why_not_accepted()),
                (office_sheet_in_chinese::where_to_apply_again(), office_sheet::where_to_apply_again()),
            ]),
            Purpose::ApplyTransfer,
        ),
        TransferStage::NotAccepted | TransferStage::None => (
            with_balance(
                ask(&[
                    (office_sheet_in_chinese::can_i_transfer(), office_sheet::can_i_transfer()),
                    (office_sheet_in_chinese::arrears_first(), office_sheet::arrears_first()),
                    (office_sheet_in_chinese::when_moved(), office_sheet::when_moved()),
                ]),
                balance,
                told(office_sheet_in_chinese::where_balance_goes(), office_sheet::where_balance_goes()),
            ),
            Purpose::ApplyTransfer,
        ),
        TransferStage::TransferOut | TransferStage::TransferIn | TransferStage::RelationDue => (
            with_balance(
                vec![
                    told(
                        office_sheet_in_chinese::is_out_done { from: &from_said }.text(),
                        office_sheet::is_out_done { from: &from }.text(),
                    ),
                    told(
                        office_sheet_in_chinese::is_form_there { to: &to_said }.text(),
                        office_sheet::is_form_there { to: &to }.text(),
                    ),
                    told(office_sheet_in_chinese::how_many_months(), office_sheet::how_many_months()),
                ],
                balance,
                told(office_sheet_in_chinese::when_balance_leaves(), office_sheet::when_balance_leaves()),
            ),
            Purpose::QueryProgress,
        ),
        TransferStage::MoneyCommon | TransferStage::MoneySlow | TransferStage::MoneyLate => (
            vec![
                told(
                    office_sheet_in_chinese::when_balance_left { from: &from_said }.text(),
                    office_sheet::when_balance_left { from: &from }.text(),
                ),
                match answer.money.map(|money| money.mode) {
                    Some(MoneyMode::PaidToBank) => told(
                        office_sheet_in_chinese::which_bank_account(),
                        office_sheet::which_bank_account(),
                    ),
                    _ => told(
                        office_sheet_in_chinese::is_balance_there { to: &to_said }.text(),
                        office_sheet::is_balance_there { to: &to }.text(),
                    ),
                },
                told(office_sheet_in_chinese::how_many_days(), office_sheet::how_many_days()),
            ],
            Purpose::QueryProgress,
        ),
        TransferStage::Done => (
            ask(&[(office_sheet_in_chinese::months_and_balance(), office_sheet::months_and_balance())]),
            Purpose::QueryProgress,
        ),
    };
    questions.push(told(office_sheet_in_chinese::whom_to_call(), office_sheet::whom_to_call()));
    Some(Sheet {
        title: meant(office_sheet_in_chinese::transfer_title(), office_sheet::transfer_title()),
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
    let paid = match total.and_then(|test| test.have.if_exact()) {
        Some(paid) => told(
            office_sheet_in_chinese::paid { months: in_chinese::months(paid) }.text(),
            office_sheet::paid { months: figures::months(paid) }.text(),
        ),
        None => told(office_sheet_in_chinese::paid_unknown(), office_sheet::paid_unknown()),
    };
    let situation = vec![
        told(
            office_sheet_in_chinese::retirement {
                place: in_chinese::place(answer.place, rules),
                on: on_said,
            }
            .text(),
            office_sheet::retirement { place: place(answer.place, rules), on }.text(),
        ),
        paid,
        reading.lead.clone(),
    ];
    let mut questions = ask(&[
        (office_sheet_in_chinese::years_required(), office_sheet::years_required()),
        (office_sheet_in_chinese::months_in_system(), office_sheet::months_in_system()),
        (office_sheet_in_chinese::years_elsewhere(), office_sheet::years_elsewhere()),
    ]);
    if answer.if_keep.months.is_none_or(|short| short.high > 0) {
        let barred = |kind| answer.remedies.iter().any(|way| way.kind == kind && way.is_barred());
        let ways = match (barred(RemedyKind::LumpSum), barred(RemedyKind::PayMonthly)) {
            (false, false) => {
                (office_sheet_in_chinese::at_once_or_monthly(), office_sheet::at_once_or_monthly())
            }
            (false, true) => (office_sheet_in_chinese::only_at_once(), office_sheet::only_at_once()),
            (true, false) => (office_sheet_in_chinese::only_monthly(), office_sheet::only_monthly()),
            (true, true) => (office_sheet_in_chinese::any_way(), office_sheet::any_way()),
        };
        questions.extend(ask(&[
            ways,
            (office_sheet_in_chinese::care_meanwhile(), office_sheet::care_meanwhile()),
        ]));
    }
    questions.push(told(office_sheet_in_chinese::when_to_come(), office_sheet::when_to_come()));
    Sheet {
        title: meant(office_sheet_in_chinese::retirement_title(), office_sheet::retirement_title()),
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
    let insured_in = told(
        office_sheet_in_chinese::insured_in { place: in_chinese::place(answer.place, rules) }.text(),
        office_sheet::insured_in { place: place(answer.place, rules) }.text(),
    );
    let insured = match answer.insured {
        Insured::Employed => {
            told(office_sheet_in_chinese::insured_employed(), office_sheet::insured_employed())
        }
        Insured::Flexible => {
            told(office_sheet_in_chinese::insured_flexible(), office_sheet::insured_flexible())
        }
        Insured::Retired => told(office_sheet_in_chinese::insured_retired(), office_sheet::insured_retired()),
    };
    Sheet {
        title: meant(office_sheet_in_chinese::account_title(), office_sheet::account_title()),
        situation: vec![insured_in, insured, reading.lead.clone()],
        questions: ask(&[
            (office_sheet_in_chinese::monthly_credit(), office_sheet::monthly_credit()),
            (office_sheet_in_chinese::balance_now(), office_sheet::balance_now()),
            (office_sheet_in_chinese::family_use(), office_sheet::family_use()),
            (office_sheet_in_chinese::next_base(), office_sheet::next_base()),
        ]),
        bring: bring(answer.place, Purpose::QueryBalance, rules),
        phones: phones(&[answer.place], rules),
        sources: documents(decision, rules),
        foot: foot(decision),
    }
}
