//! Writes every page as a real HTML file, with the same components the browser runs.
//!
//! `prerender DIR`: `DIR/index.html` is the frame (an empty body); each page gets its own folder, title, description and
//! content. Headings, explanations and the form can be read before any script has run, and without one.

use std::future::Future;
use std::path::Path;
use std::pin::pin;
use std::process::ExitCode;
use std::task::{Context, Poll, Waker};
use yew::LocalServerRenderer;
use yibao::app::{App, AppProps, Route};
use yibao::wording::spoken::form as words;

fn main() -> ExitCode {
    let Some(folder) = std::env::args().nth(1) else {
        eprintln!("usage: prerender DIR");
        return ExitCode::FAILURE;
    };
    match write_pages(Path::new(&folder)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("prerender: {error}");
            ExitCode::FAILURE
        }
    }
}

fn write_pages(site: &Path) -> Result<(), String> {
    let index = site.join("index.html");
    let frame = std::fs::read_to_string(&index).map_err(|error| format!("{}: {error}", index.display()))?;
    // Where the site lies: what the build put before the names of its scripts.
    let public = between(&frame, "<script src=\"", "early-")?.to_owned();
    // Pictures for link previews need a whole address, which only whoever publishes the site knows.
    let origin = std::env::var("SITE_ORIGIN").unwrap_or_default();
    for route in Route::ALL {
        let props = AppProps { route: Some(route), today: None };
        let content = at_once(LocalServerRenderer::<App>::with_props(props).render());
        let (title, description) = words::page(route.folder());
        let mut page = put(&frame, "<title>", "</title>", title)?;
        page = put(&page, "<meta name=\"description\" content=\"", "\">", description)?;
        page = put(&page, "<meta property=\"og:title\" content=\"", "\">", title)?;
        page = put(&page, "<meta property=\"og:description\" content=\"", "\">", description)?;
        page = put(
            &page,
            "<meta property=\"og:image\" content=\"",
            "\">",
            &format!("{origin}{public}preview.png"),
        )?;
        page = put(&page, "<body>", "</body>", &content)?;
        page = page.replace("{root}", if route == Route::NotFound { &public } else { route.root() });
        if route.is_plain() {
            page = without_app(&page);
        }
        if route == Route::NotFound {
            // A host shows this file at any depth, so its links can't be relative.
            page = page.replace("=\"./", &format!("=\"{public}"));
            std::fs::write(site.join("404.html"), page).map_err(|error| error.to_string())?;
            continue;
        }
        let folder = site.join(route.folder());
        std::fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
        std::fs::write(folder.join("index.html"), page).map_err(|error| error.to_string())?;
    }
    Ok(())
}

/// The page without what loads the app; it is live as it stands.
fn without_app(page: &str) -> String {
    let loads =
        |tag: &str| tag.contains("type=\"module\"") || tag.contains("modulepreload") || tag.contains(".wasm");
    let mut kept = String::with_capacity(page.len());
    let mut rest = page;
    while let Some(start) = rest.find("<script").into_iter().chain(rest.find("<link")).min() {
        let (before, tag) = rest.split_at(start);
        let end = tag.find('>').map_or(tag.len(), |end| end + 1);
        kept.push_str(before);
        if !loads(&tag[..end]) {
            kept.push_str(&tag[..end]);
            rest = &tag[end..];
        } else {
            rest = tag[end..].strip_prefix("</script>").unwrap_or(&tag[end..]);
        }
    }
    kept.push_str(rest);
    kept.replacen("<html ", "<html data-live ", 1)
}

/// What stands between two marks; both must be there.
fn between<'a>(page: &'a str, open: &str, close: &str) -> Result<&'a str, String> {
    let missing = || format!("the frame has no {open}…{close}");
    let start = page.find(open).ok_or_else(missing)? + open.len();
    let end = start + page[start..].find(close).ok_or_else(missing)?;
    Ok(&page[start..end])
}

/// Replaces what stands between two marks; both must be there.
fn put(page: &str, open: &str, close: &str, content: &str) -> Result<String, String> {
    let missing = || format!("the frame has no {open}…{close}");
    let start = page.find(open).ok_or_else(missing)? + open.len();
    let end = start + page[start..].find(close).ok_or_else(missing)?;
    Ok(format!("{}{content}{}", &page[..start], &page[end..]))
}

/// Runs a future that never waits: rendering on the host has nothing to wait for.
fn at_once<T>(future: impl Future<Output = T>) -> T {
    let mut future = pin!(future);
    let mut context = Context::from_waker(Waker::noop());
    loop {
        if let Poll::Ready(value) = future.as_mut().poll(&mut context) {
            return value;
        }
    }
}
