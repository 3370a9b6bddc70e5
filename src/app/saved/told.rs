//! The answer to a case, as of today.

use super::facts_file::Facts;
use super::question::Question;
use crate::app::form::form_line;
use crate::calendar::Date;
use crate::reasoning::FieldProblem;
use crate::rulebook::Rulebook;
use crate::view::Reading;
use crate::wording::spoken::{self, account::form as account, form};
use crate::{account::AccountForm, retirement::RetirementForm, transfer::TransferForm};

/// What can be said of a case.
#[derive(Clone, Debug, PartialEq)]
pub enum Told {
    /// The answer.
    Answer(Box<Reading>),
    /// What is to be mended before there is one.
    Unfinished(Vec<String>),
    /// The line can't be read here: a newer program wrote it.
    Unread,
}

/// Answers a question from what was filled in.
pub fn told(question: Question, line: &str, today: Date, rules: &Rulebook) -> Told {
    match question {
        Question::Transfer => transfer(line, today, rules),
        Question::Retirement => retirement(line, today, rules),
        Question::Account => credit(line, today, rules),
    }
}

/// Why an answer is another one than on the day a file was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Otherwise {
    /// The file does not say of which day its answer is.
    NoDay,
    /// By what is known now the answer would have been another one on that day too.
    Renewed,
    /// Nothing but time: it is not told whether contributions went on since.
    Untold,
    /// Nothing but time.
    Later,
}

/// Why it is another one now; `None` where it is the same, or one of the two is missing.
pub fn otherwise(file: &Facts, now: &Told, rules: &Rulebook) -> Option<Otherwise> {
    let Told::Answer(now) = now else { return None };
    if file.sentence.is_empty() || file.sentence == now.lead.to_string() {
        return None;
    }
    let Some(day) = file.today else { return Some(Otherwise::NoDay) };
    Some(match told(file.question, &file.line, day, rules) {
        Told::Answer(then) if then.lead.to_string() == file.sentence => match now.to_answer {
            Some(_) => Otherwise::Untold,
            None => Otherwise::Later,
        },
        _ => Otherwise::Renewed,
    })
}

fn unfinished<F: Copy>(problems: &[FieldProblem<F>], name: fn(F) -> &'static str) -> Told {
    let message = |found: &FieldProblem<F>| spoken::problem(name(found.field), &found.problem);
    Told::Unfinished(problems.iter().map(message).collect())
}

fn answer(reading: Result<Reading, crate::reasoning::CannotDecide>, rules: &Rulebook) -> Told {
    Told::Answer(Box::new(reading.unwrap_or_else(|why| spoken::no_answer(why, rules))))
}

fn transfer(line: &str, today: Date, rules: &Rulebook) -> Told {
    let Some(form) = form_line::read::<TransferForm>(line) else { return Told::Unread };
    match form.check(rules, today) {
        Err(problems) => unfinished(&problems, form::transfer_name),
        Ok(facts) => {
            let decision = crate::transfer::decide(&facts, rules);
            answer(decision.map(|decision| spoken::transfer::reading(&decision, rules)), rules)
        }
    }
}

fn retirement(line: &str, today: Date, rules: &Rulebook) -> Told {
    let Some(form) = form_line::read::<RetirementForm>(line) else { return Told::Unread };
    match form.check(rules, today) {
        Err(problems) => unfinished(&problems, form::retirement_name),
        Ok(facts) => {
            let all = crate::retirement::alternatives(&facts, rules);
            answer(all.map(|all| spoken::retirement::reading_of(&all, rules)), rules)
        }
    }
}

fn credit(line: &str, today: Date, rules: &Rulebook) -> Told {
    let Some(form) = form_line::read::<AccountForm>(line) else { return Told::Unread };
    match form.check(rules, today) {
        Err(problems) => unfinished(&problems, account::name),
        Ok(facts) => {
            let decision = crate::account::decide(&facts, rules);
            answer(decision.map(|decision| spoken::account::reading(&decision, rules)), rules)
        }
    }
}
