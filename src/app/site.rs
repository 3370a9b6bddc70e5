//! A whole page: the content of a program, and what stands around it on every page.
//!
//! What stands around is links and two switches of `www/early.js`, so it is written into the page once and is no program's
//! business: nothing of it is downloaded twice or brought to life. Only the one file has it as part of its program.
//! See decision 0023.

use super::{components, App, Route, SharedRules};
use crate::app::browser::{address, early_input};
use crate::app::program::Whole;
use crate::calendar::Date;
use crate::wording::words;
use yew::prelude::*;

fn around(on: Route, content: Html) -> Html {
    html! {
        <>
            <a class="skip" href="#main">{ words::site::skip() }</a>
            { components::masthead(on) }
            <main id="main" tabindex="-1">{ content }</main>
            { components::foot(on) }
        </>
    }
}

/// Properties of [`Site`].
#[derive(Properties, PartialEq)]
pub struct SiteProps {
    /// The page, for host rendering; in a browser the address decides.
    #[prop_or_default]
    pub route: Option<Route>,
    /// The rules, with everything in them.
    pub rules: SharedRules,
    /// Today, for host rendering; in a browser the browser is asked.
    #[prop_or_default]
    pub today: Option<Date>,
}

/// Every page, one at a time.
#[component]
pub fn Site(props: &SiteProps) -> Html {
    let route = use_state(|| props.route.unwrap_or_else(address::current));
    {
        let route = route.clone();
        use_effect_with((), move |()| {
            // The pages with a form say themselves when they can be used.
            if route.program().is_none() {
                early_input::hand_over();
            }
            let back = address::on_back(move |to| route.set(to));
            || back()
        });
    }
    around(*route, html! { <App<Whole> route={*route} rules={props.rules.clone()} today={props.today} /> })
}

/// Properties of [`Around`].
#[cfg(feature = "render")]
#[derive(Properties, PartialEq)]
pub struct AroundProps {
    /// The page.
    pub route: Route,
    /// Its content, by its own program.
    pub content: AttrValue,
}

/// A page around content that is HTML already.
#[cfg(feature = "render")]
#[component]
pub fn Around(props: &AroundProps) -> Html {
    around(props.route, Html::from_html_unchecked(props.content.clone()))
}
