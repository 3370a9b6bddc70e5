//! Pages rendered on the host, as snapshots; and lists in them against the data files.

use crate::snapshots::snapshot;
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
    crate::in_each_language(|| {
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
    });
}

/// Every figure in force whose source names a last day, read from the data files themselves, and nothing else.
#[test]
fn what_has_a_last_day_is_listed() {
    crate::in_each_language(|| {
        let data = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
        let mut expected = 0;
        for folder in ["national", "places"] {
            for file in std::fs::read_dir(data.join(folder)).unwrap() {
                let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
                let records: toml::Table = text.parse().unwrap();
                let claims =
                    records.get("claim").and_then(toml::Value::as_array).cloned().unwrap_or_default();
                let named = |claim: &&toml::Value| {
                    claim.get("standing").is_none_or(|standing| standing.as_str() == Some("in-force"))
                        && ["reviewed_to", "valid_to"].iter().any(|key| claim.get(key).is_some())
                };
                // One that differs by sex is two.
                let by_sex = |claim: &toml::Value| format!("{claim:?}").contains("\"woman\"");
                expected +=
                    claims.iter().filter(named).map(|claim| if by_sex(claim) { 2 } else { 1 }).sum::<usize>();
            }
        }
        let page = rendered(Route::Changes);
        let (_, page) = page.split_once("id=\"expiring\"").unwrap();
        assert!(expected > 100, "{expected}");
        assert_eq!(page.matches("class=\"from\"").count(), expected);
        // 广州's measures of 2020 said so themselves; data/places/guangdong.toml, valid_to.
        let past = page.split("<details").last().unwrap();
        assert!(
            past.contains("2025年6月30日") || past.contains("30 Jun 2025"),
            "a day that is past is in the last part"
        );
    });
}
