//! The answer in one sentence, and what to do.

use super::super::evidence::weakest;
use super::super::figures::month;
use super::super::retirement::selector_names;
use super::super::{at_office, in_chinese};
use super::{money, money_between, Say};
use crate::account::{BaseBound, BaseUsed, Credit, CreditVerdict, Insured};
use crate::calendar::YearMonth;
use crate::money::Money;
use crate::view::{NextLine, Text};
use crate::wording::words;

impl Say<'_> {
    pub(super) fn lead(&self) -> Text {
        let text = match self.answer.credit {
            Credit::NoAccount => words::account::no_account(),
            Credit::Estimate(_) => return self.estimated().unwrap_or_else(|| self.unknown()),
            Credit::Unknown => return self.unknown(),
            Credit::Amount { low, high } if low == high => self.amount(money(high)),
            Credit::Amount { low, high } => self.between(low, high),
        };
        let text = match self.answer.credit {
            Credit::Amount { .. } if !self.answer.your_figure && !self.well_known() => text.sentence(
                words::account::check_by_phone { known: weakest(self.levels()), hotline: self.hotline() }
                    .text(),
            ),
            _ => text,
        };
        self.compared(text)
    }

    /// Whether the month asked about is over.
    fn is_past(&self) -> bool {
        self.answer.month < YearMonth::of(self.decision.asked_on)
    }

    fn between(&self, low: Money, high: Money) -> Text {
        let (month, past, amounts) = (month(self.answer.month), self.is_past(), money_between(low, high));
        match (self.answer.asks_account, self.answer.insured) {
            (true, _) => words::account::between_by_account { month, past, amounts }.text(),
            (false, Insured::Retired) if self.answer.asks.is_empty() => {
                words::account::between_as_found { month, past, amounts }.text()
            }
            (false, Insured::Retired) => {
                let turns_on = selector_names(self.answer.asks);
                words::account::between_by_rule { month, past, amounts, turns_on }.text()
            }
            (false, _) => words::account::between_by_tier { month, past, amounts }.text(),
        }
    }

    fn amount(&self, amount: String) -> Text {
        if self.answer.your_figure {
            return words::account::as_told { amount }.text();
        }
        let (month, past, rate) = (month(self.answer.month), self.is_past(), self.rate());
        let Some(BaseUsed { used, bound, from_salary, .. }) = self.base() else {
            return words::account::as_retiree { place: self.place(), month, past, amount }.text();
        };
        let base = used.to_string();
        match (from_salary, bound) {
            (false, None) => words::account::by_base { month, past, amount, base, rate }.text(),
            (false, Some(BaseBound::Floor)) => {
                words::account::by_lowest_base { month, past, amount, base, rate }.text()
            }
            (false, Some(BaseBound::Ceiling)) => {
                words::account::by_highest_base { month, past, amount, base, rate }.text()
            }
            (true, None) => words::account::by_wage { month, past, amount, base, rate }.text(),
            (true, Some(BaseBound::Floor)) => {
                words::account::by_wage_at_lowest_base { month, past, amount, base, rate }.text()
            }
            (true, Some(BaseBound::Ceiling)) => {
                words::account::by_wage_at_highest_base { month, past, amount, base, rate }.text()
            }
        }
    }

    fn unknown(&self) -> Text {
        let (place, hotline) = (self.place(), self.hotline());
        let not_found = match self.answer.insured {
            Insured::Retired => words::account::retirees_not_found { place }.text(),
            _ if self.answer.asks_account => {
                return words::account::tier_not_found_call { place, hotline }.text();
            }
            _ => words::account::with_account_not_found { place }.text(),
        };
        not_found.sentence(words::account::call_for_figure { hotline }.text())
    }

    fn compared(&self, text: Text) -> Text {
        let Some(compared) = &self.answer.compared else { return text };
        let (seen, by) = (money(compared.seen), money(compared.by));
        text.sentence(match compared.verdict {
            CreditVerdict::Same => words::account::same { seen }.text(),
            CreditVerdict::SameByOwnBase => words::account::same_by_own_base { seen }.text(),
            CreditVerdict::Less => words::account::less { seen, by }.text(),
            CreditVerdict::More => words::account::more { seen, by }.text(),
            CreditVerdict::CannotTell => Text::new(),
        })
    }

    pub(super) fn next(&self) -> Vec<NextLine> {
        let at =
            |when: &str, what: Text| NextLine { on: None, when: when.to_owned(), what, calls: Vec::new() };
        let now = |what: Text| at(words::account::now(), what);
        let call = |chinese: &str, english: &str| {
            now(at_office::ask(self.hotline(), &self.place(), chinese, english))
        };
        let verdict = self.answer.compared.as_ref().map(|compared| compared.verdict);
        let (month_said, when) = (in_chinese::month(self.answer.month), month(self.answer.month));
        let (said, when) = (month_said.as_str(), when.as_str());
        match (self.answer.credit, self.answer.insured) {
            (Credit::Unknown | Credit::Estimate(_), Insured::Retired) => {
                return vec![call(
                    words::office_account_in_chinese::what_retirees_get(),
                    words::office_account::what_retirees_get(),
                )];
            }
            (Credit::Unknown | Credit::Estimate(_), _) => {
                return vec![call(
                    words::office_account_in_chinese::what_my_tier_gives(),
                    words::office_account::what_my_tier_gives(),
                )];
            }
            _ => {}
        }
        let look = now(words::account::look_at_credit { month: when }.text());
        let retired = self.answer.insured == Insured::Retired;
        let office = if retired {
            call(
                &words::office_account_in_chinese::when_retirees_get { month: said }.string(),
                &words::office_account::when_retirees_get { month: when }.string(),
            )
        } else {
            call(
                &words::office_account_in_chinese::my_base_credit_and_date { month: said }.string(),
                &words::office_account::my_base_credit_and_date { month: when }.string(),
            )
        };
        match verdict {
            Some(CreditVerdict::Less | CreditVerdict::More) => {
                let employer = self.base().filter(|base| base.from_salary);
                let employer = employer.map(|_| now(words::account::ask_employer()));
                let wait = self.answer.month == YearMonth::of(self.decision.asked_on)
                    && verdict == Some(CreditVerdict::Less);
                let again =
                    if retired { words::account::look_again_retired() } else { words::account::look_again() };
                let later = wait.then(|| at(words::account::next_month(), again.into()));
                employer.into_iter().chain([look]).chain(later).chain([office]).collect()
            }
            Some(CreditVerdict::SameByOwnBase) => {
                let question = at_office::question(
                    &words::office_account_in_chinese::bounds_and_my_base { month: said }.string(),
                    &words::office_account::bounds_and_my_base { month: when }.string(),
                );
                vec![now(words::account::call_to_be_sure {
                    hotline: self.hotline(),
                    place: self.place(),
                    question,
                }
                .text())]
            }
            Some(CreditVerdict::Same) => vec![now(words::account::nothing_to_do().into())],
            _ if self.answer.credit == Credit::NoAccount => vec![call(
                words::office_account_in_chinese::really_no_account(),
                words::office_account::really_no_account(),
            )],
            _ if !retired && (self.answer.asks_account || !self.answer.asks.is_empty()) => vec![call(
                words::office_account_in_chinese::which_tier(),
                words::office_account::which_tier(),
            )],
            _ if retired => vec![look, office],
            _ => {
                let question = at_office::question(
                    &words::office_account_in_chinese::my_base_and_credit { month: said }.string(),
                    &words::office_account::my_base_and_credit { month: when }.string(),
                );
                let call = words::account::call_if_no_match {
                    hotline: self.hotline(),
                    place: self.place(),
                    question,
                };
                vec![look, now(call.text())]
            }
        }
    }
}
