//! Programs: what one download holds. Each question has a program of its own, so that nobody downloads the others; the site in one
//! file has one program with every page. Beside it here: the files a program fetches, the half that answers, and what every page needs.
//! What stands on a page is not known here.

pub mod answer_loader;
pub mod assets;
pub(crate) mod world;

use crate::account::AccountForm;
use crate::app::{pages, Route, World};
use crate::retirement::RetirementForm;
use crate::transfer::TransferForm;
use answer_loader::{Answered, Half};
use assets::Needs;
use yew::prelude::*;

/// A program.
pub trait Program: 'static {
    /// What has to come before it can show anything.
    const NEEDS: Needs;

    /// The page at a route; empty for a page that this program does not hold.
    fn page(route: Route, world: World) -> Html;
}

/// Every page: the site in one file, and pages made on the host.
pub struct Whole;
/// Question 1, as its page is made on the host: nothing is filled in there, and nothing answered.
#[cfg(feature = "render")]
pub struct Transfer;
/// Question 2 as its page is made on the host.
#[cfg(feature = "render")]
pub struct Retirement;
/// Question 3 as its page is made on the host.
#[cfg(feature = "render")]
pub struct Account;
/// Where to go and whom to ask.
pub struct Guide;
/// Everything about a place.
pub struct Place;
/// Cases kept on the device.
pub struct Saved;

impl Program for Whole {
    const NEEDS: Needs = Needs::Rules;

    fn page(route: Route, world: World) -> Html {
        match route {
            Route::Home => pages::home(),
            Route::Transfer => html! { <pages::Transfer {world} half={Half::Here(TransferForm::answer)} /> },
            Route::Retirement => {
                html! { <pages::Retirement {world} half={Half::Here(RetirementForm::answer)} /> }
            }
            Route::Account => html! { <pages::Account {world} half={Half::Here(AccountForm::answer)} /> },
            Route::Place => html! { <pages::Place {world} /> },
            Route::Guide => html! { <pages::Guide {world} /> },
            Route::Saved => html! { <pages::Saved {world} /> },
            #[cfg(feature = "render")]
            plain => pages::plain(plain, &world),
            // Pages that are only HTML are not in the one file, and nothing in it leads there.
            #[cfg(not(feature = "render"))]
            _ => html! {},
        }
    }
}

/// A program of one page, which shows nothing without the rules.
macro_rules! one_page {
    ($program:ident) => {
        impl Program for $program {
            const NEEDS: Needs = Needs::Rules;

            fn page(_: Route, world: World) -> Html {
                html! { <pages::$program {world} /> }
            }
        }
    };
}

/// The form of a question.
#[cfg(feature = "render")]
macro_rules! form_alone {
    ($program:ident) => {
        impl Program for $program {
            const NEEDS: Needs = Needs::Form;

            fn page(_: Route, world: World) -> Html {
                html! { <pages::$program {world} half={Half::Later { say: |_| None, bring: |_| () }} /> }
            }
        }
    };
}

#[cfg(feature = "render")]
form_alone!(Transfer);
#[cfg(feature = "render")]
form_alone!(Retirement);
#[cfg(feature = "render")]
form_alone!(Account);
one_page!(Guide);
one_page!(Place);
one_page!(Saved);
