//! The Yew front end: which page, what was typed, and how answers look. It decides nothing and holds no sentences.

mod asked;
mod asking;
mod components;
mod file;
pub mod framed;
mod lapsed;
mod later;
mod look;
mod pages;
mod printing;
pub mod program;
mod route;
pub mod saved;
mod state;
mod storage;
mod tab;
mod take;
mod today;
mod typed_early;
pub mod written;

pub use program::Program;
pub use route::Route;
pub use state::{Asking, Edit, Form, MonthPart, Part};

use crate::calendar::Date;
use crate::rulebook::Rulebook;
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

/// The whole page, of a program.
#[component]
pub fn App<P: Program>(props: &AppProps) -> Html {
    let rules = use_memo((), |()| P::rules().map(Rc::new));
    let route = use_state(|| props.route.unwrap_or_else(route::current));
    let today = use_state(|| props.today);
    let framed = props.framed || framed::here();
    {
        let (today, route) = (today.clone(), route.clone());
        use_effect_with((), move |()| {
            if today.is_none() {
                today.set(today::in_china());
            }
            // The first page has nothing to restore; the others say themselves when they can be used.
            if route.program().is_none() {
                typed_early::hand_over();
            }
            let (back, printed) = (route::on_back(move |to| route.set(to)), printing::whole_again());
            || {
                back();
                printed();
            }
        });
    }
    let rules = match rules.as_ref() {
        Ok(rules) => rules.clone(),
        Err(error) => return html! { <p role="alert">{ error.to_string() }</p> },
    };
    html! {
        <>
            <a class="skip" href="#main">{ words::SKIP }</a>
            if !framed { { components::masthead(*route) } }
            <main id="main" tabindex="-1">{ P::page(*route, World { rules, today: *today }) }</main>
            if !framed { { components::foot(*route) } }
        </>
    }
}

/// Starts a program: on the page as it was made on the host, or, in one file, in an empty element.
pub fn start<P: Program>() {
    let document = web_sys::window().and_then(|window| window.document());
    match document.and_then(|document| document.get_element_by_id("app")) {
        // Pre-rendered content is taken over; what was typed into it meanwhile is kept.
        Some(root) if root.child_element_count() > 0 => {
            typed_early::collect();
            yew::Renderer::<App<P>>::with_root(root).hydrate();
        }
        Some(root) => {
            yew::Renderer::<App<P>>::with_root(root).render();
        }
        None => {
            yew::Renderer::<App<P>>::new().render();
        }
    }
}
