//! The questions a case can be of.

use crate::account::AccountForm;
use crate::app::form::{as_of, form_line};
use crate::app::route::Route;
use crate::calendar::Date;
use crate::retirement::RetirementForm;
use crate::transfer::TransferForm;

/// A question, as cases and files name it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Question {
    /// Question 1.
    Transfer,
    /// Question 2.
    Retirement,
    /// Question 3.
    Account,
}

impl Question {
    /// Every question.
    pub const ALL: [Question; 3] = [Question::Transfer, Question::Retirement, Question::Account];

    /// The page that asks it.
    pub const fn route(self) -> Route {
        match self {
            Question::Transfer => Route::Transfer,
            Question::Retirement => Route::Retirement,
            Question::Account => Route::Account,
        }
    }

    /// Its name: the folder of its page.
    pub const fn id(self) -> &'static str {
        self.route().folder()
    }

    /// The question of that name.
    pub fn from_id(id: &str) -> Option<Self> {
        Question::ALL.into_iter().find(|question| question.id() == id)
    }

    /// The line that names and values fill, and the names this question does not know.
    pub fn line(self, pairs: Vec<(String, String)>) -> (String, Vec<String>) {
        match self {
            Question::Transfer => lined(form_line::fill::<TransferForm>(pairs)),
            Question::Retirement => lined(form_line::fill::<RetirementForm>(pairs)),
            Question::Account => lined(form_line::fill::<AccountForm>(pairs)),
        }
    }

    /// A line that was kept on a day: where it does not say of which day its figures are, they are of that one.
    pub fn dated(self, line: &str, kept: Option<Date>) -> String {
        let Some(kept) = kept else { return line.to_owned() };
        match self {
            Question::Transfer => as_of::line_of::<TransferForm>(line, kept),
            Question::Retirement => as_of::line_of::<RetirementForm>(line, kept),
            Question::Account => as_of::line_of::<AccountForm>(line, kept),
        }
    }

    /// Whether a line holds nothing, or is none.
    pub fn is_empty(self, line: &str) -> bool {
        form_line::pairs(line).is_none_or(|pairs| pairs.is_empty())
    }
}

fn lined<F: crate::app::Form>((form, unknown): (F, Vec<String>)) -> (String, Vec<String>) {
    (form_line::write(&form), unknown)
}
