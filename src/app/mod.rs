//! The Yew front end: which page, what was typed, and how answers look. It decides nothing and holds no sentences.
//!
//! `browser` is what speaks with the browser; `form` what was typed; `program` what a download holds and fetches; `saved` what the
//! device keeps; `embedding` pages in another's page; `components` and `pages` what is shown. At the top stand [`Route`], the page
//! around a page (`site`), and the search for a place.

mod browser;
mod components;
pub mod embedding;
pub mod form;
pub mod pages;
pub mod place_search;
pub mod program;
mod route;
pub mod saved;
pub mod site;

pub use crate::reasoning::{MonthPart, Part};
pub use form::state::{Asking, Edit};
pub use form::{filled, AsOf, Form};
pub use program::world::{SharedRules, World};
pub use program::Program;
pub use route::Route;
pub use site::Site;

#[cfg(feature = "render")]
pub use components::{paper, Asked};

use crate::calendar::Date;
use crate::wording::message::{speak, Locale};
use crate::wording::spoken::languages;
use browser::events::{tell, Detail};
use browser::{address, delay, early_input, page, page_changes, panics, printing, today};
use program::assets::{self, Needs};
use yew::prelude::*;

/// Properties of [`App`].
#[derive(Properties, PartialEq)]
pub struct AppProps {
    /// The page.
    pub route: Route,
    /// The program's rules.
    pub rules: SharedRules,
    /// Today, for host rendering; in a browser the browser is asked.
    #[prop_or_default]
    pub today: Option<Date>,
}

/// The content of a page, of a program.
#[component]
pub fn App<P: Program>(props: &AppProps) -> Html {
    let today = use_state_eq(|| props.today);
    {
        let today = today.clone();
        use_effect_with((), move |()| {
            if today.is_none() {
                today.set(today::in_china());
            }
            // A page may lie open, or be brought back as it was, days later.
            let again = ["pageshow", "visibilitychange"].map(|event| {
                let today = today.setter();
                page::listen(event, move || today.set(today::in_china()))
            });
            let printed = printing::whole_again();
            || {
                printed();
                for stop in again {
                    stop();
                }
            }
        });
    }
    P::page(props.route, World { rules: props.rules.clone(), today: *today })
}

/// Starts the program of a page on the page as it was made on the host: what was typed into it meanwhile is kept. In steps,
/// between which the browser can do what the person wants of it: a slow phone takes a tenth of a second for each.
pub fn start<P: Program>(route: Route) {
    with_rules::<P>(move |rules| {
        let Some(root) = page::element("main") else { return };
        early_input::collect();
        let props = AppProps { route, rules, today: None };
        let app = yew::Renderer::<App<P>>::with_root_and_props(root, props);
        let _ = if page_changes::before_start() { app.render() } else { app.hydrate() };
    });
}

/// Starts the site as one program: in the empty element of the one file, else on the page that the address means.
pub fn start_whole() {
    let Some(root) = page::element("app") else {
        return start::<program::Whole>(Route::from_path(&address::path().unwrap_or_default()));
    };
    with_rules::<program::Whole>(move |rules| {
        yew::Renderer::<Site>::with_root_and_props(root, site::SiteProps { route: None, rules, today: None })
            .render();
    });
}

/// Goes on when what a program needs has come and is read, in the language of the page.
fn with_rules<P: Program>(then: impl FnOnce(SharedRules) + 'static) {
    panics::tell_panics();
    speak(page::language().and_then(|lang| languages::of(&lang)).unwrap_or(Locale::Zh));
    let coming = assets::fetch(P::NEEDS);
    yew::platform::spawn_local(async move {
        if !coming.await {
            return fail();
        }
        delay::next(|| {
            // Chosen when the program is compiled: one that is a form alone must not carry what reads rules.
            let read = match P::NEEDS {
                Needs::Form => assets::places(),
                Needs::Rules => assets::rules(),
            };
            match read {
                Some(rules) => delay::next(move || then(rules)),
                None => fail(),
            }
        });
    });
}

/// Tells the page that the app will not come (`www/scripts/watch.js`).
fn fail() {
    tell("yibao-failed", Detail::Nothing);
}
