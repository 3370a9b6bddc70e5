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
    for route in Route::ALL {
        let props = AppProps { route: Some(route), today: None };
        let content = at_once(LocalServerRenderer::<App>::with_props(props).render());
        let (title, description) = words::page(route.folder());
        let page = put(&frame, "<title>", "</title>", title)?;
        let page = put(&page, "<meta name=\"description\" content=\"", "\">", description)?;
        let page = put(&page, "<body>", "</body>", &content)?;
        let folder = site.join(route.folder());
        std::fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
        std::fs::write(folder.join("index.html"), page).map_err(|error| error.to_string())?;
    }
    Ok(())
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
