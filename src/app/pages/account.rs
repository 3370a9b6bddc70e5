//! Question 3: the personal account.

use super::question::{more, progress, tiers, Fields, QuestionPage};
use super::telling::Telling;
use crate::account::{decide, AccountForm, Field, Insured};
use crate::app::components::{age_field, as_of_today, choice, date_fields, money_field, PlacePicker};
use crate::app::embedding::{self, figures};
use crate::app::form::folding::use_folding;
use crate::app::form::summary;
use crate::app::form::use_form::use_form;
use crate::app::program::answer_loader::{use_half, Answered, Filled, Half, Said};
use crate::app::{filled, Route, SharedRules, World};
use crate::calendar::Date;
use crate::evidence::Selector;
use crate::reasoning::{DateEntry, FieldProblem};
use crate::view::Reading;
use crate::wording::{spoken, words};
use spoken::account::form as own;
use yew::prelude::*;

/// Properties of [`Account`].
#[derive(Properties, PartialEq)]
pub struct AccountProps {
    /// Places and today.
    pub world: World,
    /// The part of the program that answers, loaded after the form.
    pub half: Half<AccountForm>,
}

fn message(found: &FieldProblem<Field>) -> String {
    spoken::problem(own::name(found.field), &found.problem)
}

fn accounts() -> [(&'static str, &'static str); 3] {
    [
        ("yes", words::account_form::with_account()),
        ("no", words::account_form::without_account()),
        ("unknown", words::form::unknown()),
    ]
}

/// What the answer turns on.
#[derive(Clone, Copy, Default)]
pub struct Asks {
    /// The age.
    age: bool,
    /// The tier.
    tier: bool,
    /// Whether there is an account.
    account: bool,
    /// The day the amounts are of, where they may have changed since.
    as_of: Option<Date>,
}

impl Answered for AccountForm {
    type Beside = Asks;

    fn answer(filled: &Filled<'_, Self>, rules: &SharedRules) -> Said<Self> {
        let form = &filled.asking.form;
        let (mut problems, mut reading, mut figures, mut beside) = <(_, _, _, Asks)>::default();
        match form.check(rules, filled.today).map(|facts| (decide(&facts, rules), facts)) {
            Err(found) => problems = found,
            Ok((Err(why), _)) => reading = Some(spoken::no_answer(why, rules)),
            Ok((Ok(decision), facts)) => {
                let told = spoken::account::reading(&decision, rules);
                let told = spoken::guidance::beside_account(told, &decision, rules);
                let correction = spoken::correction::account(&facts, rules);
                reading = Some(Reading { correction, ..told });
                figures = Some(figures::account(&decision.answer));
                beside = Asks {
                    age: decision.answer.asks.contains(Selector::Age),
                    tier: decision.answer.asks.contains(Selector::Tier),
                    account: decision.answer.asks_account,
                    as_of: decision.answer.amounts_as_of,
                };
            }
        }
        let situations = Insured::ALL.map(|insured| (insured.id(), own::insured(insured)));
        // Of today's amounts nobody asks of which day they are.
        let mut form = form.clone();
        if beside.as_of.is_none() {
            form.amounts_as_of = DateEntry::default();
        }
        let facts = summary::facts(&form, rules, own::name, |field, text| match field {
            Field::Place => Some(summary::place(text, rules)),
            Field::Insured | Field::Tier | Field::WithAccount => {
                summary::chosen(text, &[&situations, &tiers(), &accounts()])
            }
            Field::Age => Some(words::paper::age { age: text }.string()),
            _ => Some(words::paper::yuan { amount: text }.string()),
        });
        let (pictures, money) = Default::default();
        let in_short = summary::in_short(&facts, 3);
        let (question, title) = (Route::Account.folder(), words::account_page::title());
        Telling {
            question,
            title,
            facts,
            in_short,
            problems,
            message,
            reading,
            figures,
            pictures,
            money,
            beside,
        }
        .say(filled)
    }
}

/// The page.
#[component]
pub fn Account(props: &AccountProps) -> Html {
    let World { rules, today } = &props.world;
    let asking = &use_form::<AccountForm>(Route::Account, *today);
    let unfolded = use_mut_ref(|| false);
    let form = &asking.form;
    let other = use_half(props.half, asking, rules, *today);
    let said = other.said.as_ref();
    embedding::use_telling(said);
    let to_answer = said.is_some_and(|said| said.beside.as_of.is_some());
    let folded = use_folding(asking, said.is_some_and(|said| said.lead.is_some()), to_answer);
    let message = said.and_then(|said| said.message);
    let problems = said.map(|said| said.problems.as_slice()).unwrap_or_default();
    let Asks { age: asks_age, tier: asks_tier, account: asks_account, as_of } =
        said.map(|said| said.beside).unwrap_or_default();
    let shown = asking.shown(problems);
    let fields = Fields { asking, shown: &shown, label: own::field, hint: own::hint, message };
    let money = |field: Field, value: &str| money_field(&fields.field(field), value);
    let choice = |field: Field, value: &str, options: &[(&'static str, &str)]| {
        choice(&fields.field(field), options, value)
    };
    let situations = Insured::ALL.map(|insured| (insured.id(), own::insured(insured)));
    let insured = Insured::from_id(&form.insured);
    let working = insured != Some(Insured::Retired);
    let flexible = insured == Some(Insured::Flexible);
    // Asked where the answer turns on them, and kept once they were answered.
    let wants_age = !working && (asks_age || !form.age.is_empty());
    let wants_tier = working && (asks_tier || !form.tier.is_empty());
    let wants_account = working && (flexible || asks_account || !form.with_account.is_empty());
    // A figure that was typed as somebody retired rules the answer of somebody working too, and is at least counted.
    let figures = [Field::OverrideMonthly, Field::OverrideFloor, Field::OverrideCeiling];
    let answered =
        filled(form, &[Field::Month]).len() + if working { filled(form, &figures).len() } else { 0 };
    let tucked = [Field::Month, Field::OverrideFloor, Field::OverrideCeiling];
    let wrong = problems
        .iter()
        .any(|found| tucked.contains(&found.field) || (working && found.field == Field::OverrideMonthly));
    let wrong_day = problems.iter().any(|found| found.field == Field::AmountsAsOf);
    let date = |field: Field, entry: &DateEntry| date_fields(&fields.field(field), entry, false);
    let form_shown = html! {
        <form id="form" onsubmit={fields.on_submit()} novalidate=true autocomplete="off">
            { progress(form, &other, &Field::NEEDED, own::name) }
            if as_of.is_some() || wrong_day || asking.undated {
                <div class="since">
                    { date(Field::AmountsAsOf, &form.amounts_as_of) }
                    { as_of_today(words::progress::still_so(), asking) }
                </div>
            }
            <PlacePicker field={fields.field(Field::Place)} rules={rules.clone()} value={form.place.clone()} />
            { choice(Field::Insured, &form.insured, &situations) }
            if working {
                { money(Field::Base, &form.base) }
                { money(Field::Salary, &form.salary) }
            }
            if wants_tier { { choice(Field::Tier, &form.tier, &tiers()) } }
            if wants_account { { choice(Field::WithAccount, &form.with_account, &accounts()) } }
            if wants_age { { age_field(&fields.field(Field::Age), &form.age) } }
            if !working { { money(Field::OverrideMonthly, &form.override_monthly) } }
            { money(Field::Seen, &form.seen) }
            { more(words::account_form::more(), &unfolded, wrong, answered, html! {
                <>
                    { date_fields(&fields.field(Field::Month), &form.month, true) }
                    if working {
                        { money(Field::OverrideMonthly, &form.override_monthly) }
                        { money(Field::OverrideFloor, &form.override_floor) }
                        { money(Field::OverrideCeiling, &form.override_ceiling) }
                    }
                </>
            }) }
            <button class="weui-btn weui-btn_primary" type="submit">{ words::form::show() }</button>
        </form>
    };
    QuestionPage {
        title: words::account_page::title(),
        intro: words::account_page::intro(),
        mistakes: fields.mistakes(),
        fields: form_shown,
        opened: fields.opened(),
        asking: asking.clone(),
        folded,
        other,
    }
    .show()
}
