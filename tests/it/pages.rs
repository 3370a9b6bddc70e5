//! Pages rendered on the host, as snapshots.

use crate::snapshot;
use yew::LocalServerRenderer;
use yibao::app::site::SiteProps;
use yibao::app::{Route, Site};
use yibao::rulebook::Rulebook;

pub fn rendered(route: Route) -> String {
    let renderer = LocalServerRenderer::<Site>::with_props(SiteProps {
        route: Some(route),
        rules: Rulebook::embedded().expect("the packed rules can be read").into(),
        today: Some(crate::day("2026-11-22")),
    });
    let html = futures_lite(renderer.hydratable(false).render());
    // One element a line, so that a difference can be read.
    html.replace("><", ">\n<")
}

/// Polls a future that never waits: host rendering has nothing to wait for.
pub(crate) fn futures_lite<T>(future: impl std::future::Future<Output = T>) -> T {
    let mut future = std::pin::pin!(future);
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    loop {
        if let std::task::Poll::Ready(value) = future.as_mut().poll(&mut context) {
            return value;
        }
    }
}

#[test]
fn every_page() {
    for route in Route::ALL {
        let html = rendered(route);
        assert_eq!(html.matches("<h1").count(), 1, "{route:?}: one heading of the first level");
        if matches!(route, Route::Changes | Route::Styleguide) {
            // Long lists of what is tested elsewhere.
            continue;
        }
        let name = if route == Route::Home { "home" } else { route.folder() };
        snapshot(&format!("{name}.html"), &html);
    }
}
