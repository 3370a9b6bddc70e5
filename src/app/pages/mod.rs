//! The pages. A question's page has two halves: the form (`question.rs`), and what checks it, decides and says so (`telling.rs`).

#[cfg(feature = "render")]
mod about;
mod account;
#[cfg(feature = "render")]
mod changes;
mod guide;
mod home;
#[cfg(feature = "render")]
mod not_found;
mod place;
mod question;
mod retirement;
mod saved;
#[cfg(feature = "render")]
mod sources;
#[cfg(feature = "render")]
mod styleguide;
mod telling;
mod transfer;

pub use account::Account;
pub use guide::Guide;
pub use home::home;
pub use place::Place;
pub use retirement::Retirement;
pub use saved::Saved;
pub use transfer::Transfer;

#[cfg(feature = "render")]
use super::Route;
#[cfg(feature = "render")]
use yew::prelude::*;

/// A page that is only HTML.
#[cfg(feature = "render")]
pub(super) fn plain(route: Route, world: &super::World) -> Html {
    match route {
        Route::About => about::page(),
        Route::Styleguide => styleguide::page(world),
        Route::Sources => sources::page(&world.rules),
        Route::Changes => changes::page(&world.rules),
        _ => not_found::page(),
    }
}
