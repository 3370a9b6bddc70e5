//! Question 3: the personal account.

use super::{more, progress, Fields, QuestionPage};
use crate::account::{decide, AccountFacts, AccountForm, Field, Insured};
use crate::app::asking::use_form;
use crate::app::components::{choice, date_fields, money_field, PlacePicker};
use crate::app::framed::{self, Figures};
use crate::app::{asked, written, Route, World};
use crate::evidence::Selector;
use crate::reasoning::FieldProblem;
use crate::rulebook::Rulebook;
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

/// An answer, as far as there is one.
#[derive(Default)]
struct Told {
    reading: Option<Reading>,
    figures: Option<Figures>,
    /// Whether the answer turns on the tier, or on whether there is an account.
    asks_tier: bool,
    asks_account: bool,
}

/// Out of line: an engine compiles a function when it is first called, and the form is there before any answer.
#[inline(never)]
fn answer(facts: &AccountFacts, rules: &Rulebook) -> Told {
    match decide(facts, rules) {
        Ok(decision) => {
            let reading = spoken::account::reading(&decision, rules);
            Told {
                reading: Some(spoken::guidance::beside_account(reading, &decision, rules)),
                figures: Some(framed::account(&decision.answer)),
                asks_tier: decision.answer.asks.contains(&Selector::Tier),
                asks_account: decision.answer.asks_account,
            }
        }
        Err(why) => Told { reading: Some(spoken::no_answer(why, rules)), ..Told::default() },
    }
}

/// The page.
#[component]
pub fn Account(props: &AccountProps) -> Html {
    let World { rules, today } = &props.world;
    let asking = &use_form::<AccountForm>(Route::Account);
    let last = use_mut_ref(|| None);
    let unfolded = use_mut_ref(|| false);
    let form = &asking.form;
    let (problems, told) = match today.map(|today| form.check(rules, today)) {
        None => (Vec::new(), None),
        Some(Err(problems)) => (problems, None),
        Some(Ok(facts)) => (Vec::new(), Some(answer(&facts, rules))),
    };
    let Told { reading, figures, asks_tier, asks_account } = told.unwrap_or_default();
    framed::use_telling(reading.as_ref(), figures);
    // In the page as it is before the app is there too, or everything below would move when it comes to life.
    let required =
        AccountForm::default().check(rules, today.unwrap_or(rules.as_of)).err().unwrap_or_default();
    let missing = if today.is_some() { &problems } else { &required };
    let shown = asking.shown(&problems);
    let fields = Fields { asking, shown: &shown, label: own::field, hint: own::hint, message };
    let money = |field: Field, value: &str| money_field(&fields.field(field), value);
    let choice = |field: Field, value: &str, options: &[(&'static str, &str)]| {
        choice(&fields.field(field), options, value)
    };
    let situations = Insured::ALL.map(|insured| (insured.id(), own::insured(insured)));
    let tiers = [("1", words::TIER_ONE), ("2", words::TIER_TWO), ("unknown", words::UNKNOWN)];
    let accounts = [("yes", own::WITH), ("no", own::WITHOUT), ("unknown", words::UNKNOWN)];
    let insured = Insured::from_id(&form.insured);
    let working = insured != Some(Insured::Retired);
    let flexible = insured == Some(Insured::Flexible);
    // Asked where the answer turns on them, and kept once they were answered.
    let wants_tier = working && (asks_tier || !form.tier.is_empty());
    let wants_account = working && (flexible || asks_account || !form.with_account.is_empty());
    // A figure that was typed as somebody retired rules the answer of somebody working too, and is at least counted.
    let figures = [&form.override_monthly, &form.override_floor, &form.override_ceiling];
    let figures = figures.iter().filter(|text| working && !text.is_empty()).count();
    let answered = figures + usize::from(!form.month.is_empty());
    let folded = [Field::Month, Field::OverrideFloor, Field::OverrideCeiling];
    let wrong = problems
        .iter()
        .any(|found| folded.contains(&found.field) || (working && found.field == Field::OverrideMonthly));
    let form_shown = html! {
        <form onsubmit={fields.on_submit()} novalidate=true autocomplete="off">
            { fields.replaced() }
            { progress(missing, &required, own::name) }
            <PlacePicker field={fields.field(Field::Place)} rules={rules.clone()} value={form.place.clone()} />
            { choice(Field::Insured, &form.insured, &situations) }
            if working {
                { money(Field::Base, &form.base) }
                { money(Field::Salary, &form.salary) }
            }
            if wants_tier { { choice(Field::Tier, &form.tier, &tiers) } }
            if wants_account { { choice(Field::WithAccount, &form.with_account, &accounts) } }
            if !working { { money(Field::OverrideMonthly, &form.override_monthly) } }
            { money(Field::Seen, &form.seen) }
            { more(own::MORE, &unfolded, wrong, answered, html! {
                <>
                    { date_fields(&fields.field(Field::Month), &form.month, true) }
                    if working {
                        { money(Field::OverrideMonthly, &form.override_monthly) }
                        { money(Field::OverrideFloor, &form.override_floor) }
                        { money(Field::OverrideCeiling, &form.override_ceiling) }
                    }
                </>
            }) }
            <button class="weui-btn weui-btn_primary" type="submit">{ words::SHOW }</button>
        </form>
    };
    let facts = asked::facts(form, rules, own::name, |field, text| match field {
        Field::Place => Some(asked::place(text, rules)),
        Field::Insured | Field::Tier | Field::WithAccount => {
            asked::chosen(text, &[&situations, &tiers, &accounts])
        }
        _ => Some(spoken::paper::typed_yuan(text)),
    });
    QuestionPage {
        route: Route::Account,
        title: own::TITLE,
        intro: own::INTRO,
        mistakes: fields.mistakes(),
        fields: form_shown,
        times: asking.asked,
        line: written::write(form),
        facts,
        today: *today,
        reading,
        pictures: Html::default(),
        money: Html::default(),
        last,
    }
    .show()
}
