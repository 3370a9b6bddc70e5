//! Pages rendered on the host, as snapshots; and lists in them against the data files.

use crate::data_files::{claims, in_force, sources, statements, steps, text};
use crate::snapshots::snapshot;
use toml::Table;
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

/// Three pages are no snapshots. What is listed as sources and as changes would be the data once more: `sources_page.rs` counts the one,
/// the tests below the other. The page with every component in every state is looked through below.
#[test]
fn every_page() {
    crate::in_each_language(|| {
        for route in Route::ALL {
            let html = rendered(route);
            assert_eq!(html.matches("<h1").count(), 1, "{route:?}: one heading of the first level");
            if matches!(route, Route::Sources | Route::Changes | Route::Styleguide) {
                continue;
            }
            let name = if route == Route::Home { "home" } else { route.folder() };
            snapshot(&format!("{name}.html"), &html);
        }
    });
}

/// Tests of looks measure what this page shows, so nothing may be missing in it: every field, empty and mistaken, an answer, a saved
/// case and two answers side by side. An answer that could not be worked out would leave a hole that nobody sees.
#[test]
fn every_component_is_on_the_page_that_shows_them() {
    crate::in_each_language(|| {
        let page = rendered(Route::Styleguide);
        let fields = [
            "sg-place",
            "sg-place-wrong",
            "sg-open",
            "sg-choice",
            "sg-chosen",
            "sg-wrong",
            "sg-date",
            "sg-date-wrong",
            "sg-month",
            "sg-months",
            "sg-months-wrong",
            "sg-keep-off",
            "sg-keep-on",
            "sg-save",
        ];
        for field in fields {
            let ids = [format!("id=\"{field}\""), format!("id=\"{field}-")];
            assert!(ids.iter().any(|id| page.contains(id)), "{field}");
        }
        // Four fields, and the file of facts that is none.
        assert_eq!(page.matches("class=\"error\"").count(), 5);
        for once in
            ["class=\"answer\"", "class=\"sheet case\"", "class=\"compare two\"", "class=\"timeline\""]
        {
            assert_eq!(page.matches(once).count(), 1, "{once}");
        }
        // Accepted on 9 and on 12 February 2026, the days off as in the cases: ten working days later, 15 to 23 February off, 14 and
        // 28 February worked. The first stands in the answer, in the saved case and beside the second.
        let (_, told) = page.split_once("class=\"told\"").unwrap();
        let (answer, saved) = told.split_once("class=\"saved\"").unwrap();
        let (case, both) = saved.split_once("class=\"beside\"").unwrap();
        let first = crate::said("2026年2月28日", "28 Feb 2026");
        assert!([answer, case, both].iter().all(|part| part.contains(first)));
        assert!(both.contains(crate::said("2026年3月4日", "4 Mar 2026")));
    });
}

/// The days on which a claim ends and others of its place go on with the figure are no changes of their own.
fn goes_on(claim: &Table, ends: &str, claims: &[Table]) -> bool {
    let other = |other: &&Table| {
        in_force(other)
            && *other != claim
            && ["place", "about"].iter().all(|key| text(other, key) == text(claim, key))
    };
    let begins = |step: Table| text(&step, "from").as_deref() == Some(ends) && !step.contains_key("repealed");
    claims.iter().filter(other).any(|other| steps(other).into_iter().any(begins))
}

/// Every value with a first day, read from the data files themselves. One whose article gives no first day but its own is left out.
#[test]
fn what_has_a_first_day_is_listed() {
    let (claims, sources) = (claims(), sources());
    let mut expected = 0;
    for claim in &claims {
        let hearsay = text(claim, "confidence").as_deref() == Some("third-party");
        let appeared = text(&sources[&text(claim, "source").unwrap()], "date").filter(|_| hearsay);
        let listed = |step: &Table| {
            text(step, "from").is_some_and(|from| {
                let ends = step.contains_key("repealed") && goes_on(claim, &from, &claims);
                !ends && appeared.as_ref() != Some(&from)
            })
        };
        expected += steps(claim).iter().filter(|step| listed(step)).count() * statements(claim);
    }
    assert!(expected > 300, "{expected}");
    crate::in_each_language(|| {
        let page = rendered(Route::Changes);
        let (changes, _) = page.split_once("id=\"expiring\"").unwrap();
        assert_eq!(changes.matches("class=\"from\"").count(), expected);
        // What a year is said to hold is what it shows: by hand from data/places/guangdong.toml, 2030 is still to come.
        let coming = changes.split("<details").last().unwrap();
        assert!(coming.contains(crate::said("2030年1月1日", "1 Jan 2030")), "the last part is still to come");
    });
}

/// Every figure in force whose source names a last day, read from the data files themselves, and nothing else.
#[test]
fn what_has_a_last_day_is_listed() {
    let claims = claims();
    let named = |claim: &&Table| {
        in_force(claim) && ["reviewed_to", "valid_to"].iter().any(|key| claim.contains_key(*key))
    };
    let expected: usize = claims.iter().filter(named).map(statements).sum();
    assert!(expected > 100, "{expected}");
    crate::in_each_language(|| {
        let page = rendered(Route::Changes);
        let (_, page) = page.split_once("id=\"expiring\"").unwrap();
        assert_eq!(page.matches("class=\"from\"").count(), expected);
        // 广州's measures of 2020 said so themselves; data/places/guangdong.toml, valid_to.
        let past = page.split("<details").last().unwrap();
        assert!(
            past.contains("2025年6月30日") || past.contains("30 Jun 2025"),
            "a day that is past is in the last part"
        );
    });
}
