//! Programs: what one download holds. Each question has a program of its own, with its page and its data, so that nobody
//! downloads the others; the site in one file has one program with every page.

use super::half::{Answered, Half};
use super::pages;
use super::{Route, SharedRules, World};
use crate::account::AccountForm;
use crate::retirement::RetirementForm;
use crate::rulebook::{DataError, Rulebook};
use crate::transfer::TransferForm;
use yew::prelude::*;

/// A program.
pub trait Program: 'static {
    /// The rules it works with.
    ///
    /// # Errors
    /// [`DataError`] if they cannot be read: a bug, or a file of another release.
    fn rules() -> Result<SharedRules, DataError>;

    /// The page at a route; empty for a page that this program does not hold.
    fn page(route: Route, world: World) -> Html;
}

/// Every page: the site in one file, and pages made on the host.
pub struct Whole;
/// Question 1, as its page is made on the host: nothing is filled in there, and nothing answered.
#[cfg(feature = "render")]
pub struct Transfer;
/// Question 2, likewise.
#[cfg(feature = "render")]
pub struct Retirement;
/// Question 3, likewise.
#[cfg(feature = "render")]
pub struct Account;
/// Where to go and whom to ask.
pub struct Guide;
/// Everything about a place.
pub struct Place;
/// Cases kept on the device.
pub struct Saved;

impl Program for Whole {
    fn rules() -> Result<SharedRules, DataError> {
        Rulebook::embedded().map(SharedRules::from)
    }

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

/// A program of one page, which shows nothing without the rules. In a browser they have come as a file; on the host, where the page
/// is made, they are in the program.
macro_rules! one_page {
    ($program:ident) => {
        impl Program for $program {
            fn rules() -> Result<SharedRules, DataError> {
                #[cfg(feature = "render")]
                let rules = Rulebook::embedded().map(SharedRules::from);
                #[cfg(not(feature = "render"))]
                let rules = super::rules_file::read();
                rules
            }

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
            fn rules() -> Result<SharedRules, DataError> {
                Rulebook::for_form().map(SharedRules::from)
            }

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
