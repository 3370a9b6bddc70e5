//! Question 3: the personal account.

use super::{progress, QuestionPage};
use crate::account::{decide, AccountForm, Field, Insured};
use crate::app::asking::use_form;
use crate::app::components::{Choice, DateFields, Mistake, MoneyField, PlacePicker};
use crate::app::{framed, written, Edit, Part, Route, World};
use crate::evidence::Selector;
use crate::reasoning::FieldProblem;
use crate::wording::{spoken, Reading};
use spoken::account::form as own;
use spoken::form as words;
use yew::prelude::*;

/// Properties of [`Account`].
#[derive(Properties, PartialEq)]
pub struct AccountProps {
    /// Rules and today.
    pub world: World,
}

fn message(found: &FieldProblem<Field>) -> String {
    spoken::problem(own::name(found.field), &found.problem)
}

/// The page.
#[component]
pub fn Account(props: &AccountProps) -> Html {
    let World { rules, today } = &props.world;
    let asking = &use_form::<AccountForm>(Route::Account);
    let form = &asking.form;
    let mut figures = None;
    let (mut asks_tier, mut asks_account) = (false, false);
    let (problems, reading) = match today.map(|today| form.check(rules, today)) {
        None => (Vec::new(), None),
        Some(Err(problems)) => (problems, None),
        Some(Ok(facts)) => {
            let reading = match decide(&facts, rules) {
                Ok(decision) => {
                    figures = Some(framed::account(&decision.answer));
                    asks_tier = decision.answer.asks.contains(&Selector::Tier);
                    asks_account = decision.answer.asks_account;
                    let reading = spoken::account::reading(&decision, rules);
                    spoken::guidance::beside_account(reading, &decision, rules)
                }
                Err(why) => Reading { lead: spoken::cannot_decide(why, rules), ..Reading::default() },
            };
            (Vec::new(), Some(reading))
        }
    };
    framed::use_telling(reading.as_ref(), figures);
    // In the page as it is before the app is there too, or everything below would move when it comes to life.
    let required =
        AccountForm::default().check(rules, today.unwrap_or(rules.as_of)).err().unwrap_or_default();
    let missing = if today.is_some() { &problems } else { &required };
    let shown = asking.shown(&problems);
    let error = |field: Field| {
        shown.iter().find(|found| found.field == field).map(|found| AttrValue::from(message(found)))
    };
    let hint = |field: Field| own::hint(field).map(AttrValue::from);
    let on_edit = |field: Field| {
        let asking = asking.clone();
        Callback::from(move |text: String| asking.dispatch(Edit::Set(field, Part::Whole, text)))
    };
    let on_leave = |field: Field| {
        let asking = asking.clone();
        Callback::from(move |()| asking.dispatch(Edit::Left(field)))
    };
    let money = |field: Field, value: &str| {
        html! {
            <MoneyField id={field.id()} label={own::field(field)} hint={hint(field)} error={error(field)}
                value={value.to_owned()} on_edit={on_edit(field)} on_leave={on_leave(field)} />
        }
    };
    let choice = |field: Field, value: &str, options: Vec<(&'static str, AttrValue)>| {
        html! {
            <Choice id={field.id()} label={own::field(field)} hint={hint(field)} error={error(field)}
                {options} value={value.to_owned()} on_edit={on_edit(field)} />
        }
    };
    let onsubmit = {
        let asking = asking.clone();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            asking.dispatch(Edit::Ask);
        })
    };
    let month = {
        let asking = asking.clone();
        Callback::from(move |(part, text)| asking.dispatch(Edit::Set(Field::Month, part, text)))
    };
    let situations = Insured::ALL.map(|insured| (insured.id(), AttrValue::from(own::insured(insured))));
    let tiers = vec![
        ("1", AttrValue::from(words::TIER_ONE)),
        ("2", AttrValue::from(words::TIER_TWO)),
        ("unknown", AttrValue::from(words::UNKNOWN)),
    ];
    let accounts = vec![
        ("yes", AttrValue::from(own::WITH)),
        ("no", AttrValue::from(own::WITHOUT)),
        ("unknown", AttrValue::from(words::UNKNOWN)),
    ];
    let insured = Insured::from_id(&form.insured);
    let working = insured != Some(Insured::Retired);
    let flexible = insured == Some(Insured::Flexible);
    // Asked where the answer turns on them, and kept once they were answered.
    let wants_tier = working && (asks_tier || !form.tier.is_empty());
    let wants_account = working && (flexible || asks_account || !form.with_account.is_empty());
    let fields = html! {
        <form {onsubmit} novalidate=true autocomplete="off">
            { progress(missing, &required, own::name) }
            <PlacePicker id={Field::Place.id()} label={own::field(Field::Place)} hint={hint(Field::Place)}
                error={error(Field::Place)} rules={rules.clone()} value={form.place.clone()}
                on_edit={on_edit(Field::Place)} on_leave={on_leave(Field::Place)} />
            { choice(Field::Insured, &form.insured, situations.to_vec()) }
            if working {
                { money(Field::Base, &form.base) }
                { money(Field::Salary, &form.salary) }
            }
            if wants_tier { { choice(Field::Tier, &form.tier, tiers) } }
            if wants_account { { choice(Field::WithAccount, &form.with_account, accounts) } }
            if !working { { money(Field::OverrideMonthly, &form.override_monthly) } }
            { money(Field::Seen, &form.seen) }
            <details class="more">
                <summary>{ own::MORE }</summary>
                <DateFields id={Field::Month.id()} label={own::field(Field::Month)} hint={hint(Field::Month)}
                    error={error(Field::Month)} month_only=true entry={form.month.clone()} on_edit={month}
                    on_leave={on_leave(Field::Month)} />
                if working {
                    { money(Field::OverrideMonthly, &form.override_monthly) }
                    { money(Field::OverrideFloor, &form.override_floor) }
                    { money(Field::OverrideCeiling, &form.override_ceiling) }
                }
            </details>
            <button class="weui-btn weui-btn_primary" type="submit">{ words::SHOW }</button>
        </form>
    };
    let mistakes = if asking.asked == 0 {
        Vec::new()
    } else {
        shown.iter().map(|f| Mistake { id: f.field.id(), message: message(f) }).collect()
    };
    QuestionPage {
        route: Route::Account,
        title: own::TITLE,
        intro: own::INTRO,
        fields,
        mistakes,
        times: asking.asked,
        line: written::write(form),
        today: *today,
        reading,
        pictures: Html::default(),
        money: Html::default(),
    }
    .show()
}
