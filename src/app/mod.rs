//! The Yew front end: which page, what was typed, and how answers look. It decides nothing and holds no sentences.

mod background;
mod components;
pub mod framed;
mod lapsed;
mod later;
mod look;
mod pages;
mod printing;
mod route;
mod state;
mod storage;
mod tab;
mod take;
mod today;
mod typed_early;
pub mod written;

pub use background::ID as BACKGROUND_ID;
pub use route::Route;
pub use state::{Asking, Edit, Form, MonthPart, Part};
pub use typed_early::collect as collect_typed;

use crate::account::AccountForm;
use crate::calendar::Date;
use crate::retirement::RetirementForm;
use crate::rulebook::Rulebook;
use crate::transfer::TransferForm;
use crate::wording::spoken::form as words;
use std::rc::Rc;
use yew::prelude::*;

/// What every page needs and none changes.
#[derive(Clone, PartialEq)]
pub struct World {
    /// The rules, read once.
    pub rules: Rc<Rulebook>,
    /// Today in China; unknown until the browser has been asked.
    pub today: Option<Date>,
}

/// Properties of [`App`].
#[derive(Properties, PartialEq, Default)]
pub struct AppProps {
    /// The page to show first; in a browser the address decides.
    #[prop_or_default]
    pub route: Option<Route>,
    /// Today, for host rendering; in a browser the browser is asked.
    #[prop_or_default]
    pub today: Option<Date>,
    /// Whether it stands in another's page, for host rendering; in a browser the page itself says so.
    #[prop_or_default]
    pub framed: bool,
}

/// The whole page.
#[component]
pub fn App(props: &AppProps) -> Html {
    let rules = use_memo((), |()| Rulebook::answers(&background::here()).map(Rc::new));
    let route = use_state(|| props.route.unwrap_or_else(route::current));
    let today = use_state(|| props.today);
    let framed = props.framed || framed::here();
    let transfer = use_reducer(Asking::<TransferForm>::default);
    let retirement = use_reducer(Asking::<RetirementForm>::default);
    let account = use_reducer(Asking::<AccountForm>::default);
    {
        let (today, route) = (today.clone(), route.clone());
        let (kept_transfer, kept_retirement) = (transfer.clone(), retirement.clone());
        let kept_account = account.clone();
        use_effect_with((), move |()| {
            if today.is_none() {
                today.set(today::in_china());
            }
            // What a link holds comes first, then what was kept from before; what was typed meanwhile comes after both, and so
            // stands.
            let line = |of: Route| match of == route::current() {
                true => route::fragment(),
                false => String::new(),
            };
            kept_transfer.dispatch(Edit::Restore(line(Route::Transfer)));
            kept_transfer.dispatch(Edit::Restore(tab::form("transfer")));
            kept_retirement.dispatch(Edit::Restore(line(Route::Retirement)));
            kept_retirement.dispatch(Edit::Restore(tab::form("retirement")));
            kept_account.dispatch(Edit::Restore(line(Route::Account)));
            kept_account.dispatch(Edit::Restore(tab::form("account")));
            typed_early::hand_over();
            let (back, printed) = (route::on_back(move |to| route.set(to)), printing::whole_again());
            || {
                back();
                printed();
            }
        });
    }
    use_effect_with(transfer.form.clone(), |form| tab::keep_form("transfer", form));
    use_effect_with(retirement.form.clone(), |form| tab::keep_form("retirement", form));
    use_effect_with(account.form.clone(), |form| tab::keep_form("account", form));
    let go = {
        let route = route.clone();
        use_callback((), move |to: Route, ()| {
            route::push(to);
            route.set(to);
        })
    };
    let rules = match rules.as_ref() {
        Ok(rules) => rules.clone(),
        Err(error) => return html! { <p role="alert">{ error.to_string() }</p> },
    };
    let world = World { rules, today: *today };
    let asked = components::Asked {
        question: route.folder(),
        title: words::page(route.folder()).0,
        line: match *route {
            Route::Transfer => written::write(&transfer.form),
            Route::Account => written::write(&account.form),
            _ => written::write(&retirement.form),
        },
        on: today.map(crate::wording::spoken::date).unwrap_or_default(),
    };
    let page = match *route {
        Route::Home => html! { <pages::Home go={go.clone()} /> },
        Route::Transfer => html! { <pages::Transfer {world} asking={transfer} /> },
        Route::Retirement => html! { <pages::Retirement {world} asking={retirement} /> },
        Route::Account => html! { <pages::Account {world} asking={account} /> },
        Route::Place => html! { <pages::Place {world} /> },
        Route::Guide => html! { <pages::Guide {world} /> },
        #[cfg(feature = "render")]
        plain => pages::plain(plain, &world),
        // Pages that are only HTML are not in the browser's program, and nothing in it leads there.
        #[cfg(not(feature = "render"))]
        _ => html! {},
    };
    html! {
        <>
            <a class="skip" href="#main">{ words::SKIP }</a>
            if !framed { <components::Masthead route={*route} go={go.clone()} /> }
            <main id="main" tabindex="-1">
                <ContextProvider<components::Asked> context={asked}>{ page }</ContextProvider<components::Asked>>
            </main>
            if !framed { <components::Foot route={*route} {go} /> }
        </>
    }
}
