//! Writes every page as a real HTML file, with the same components the browser runs.
//!
//! `prerender LANGUAGE DIR [PUBLIC_URL]`: `DIR/index.html` is the frame (an empty body); each page gets its own folder, title,
//! description and content. Headings, explanations and the form can be read before any script has run, and without one.
//! Links are relative, so the folder works wherever it is put; only the page for unknown addresses, which may be shown at
//! any depth, has to know where the site lies (`PUBLIC_URL`, `/` unless told).
//! See decision 0023.

mod framed;
mod plain;
mod shell;

use std::future::Future;
use std::path::Path;
use std::pin::pin;
use std::process::ExitCode;
use std::task::{Context, Poll, Waker};
use yew::{BaseComponent, LocalServerRenderer};
use yibao::app::site::{Around, AroundProps, SiteProps};
use yibao::app::{program, App, AppProps, Program, Route, SharedRules, Site};
use yibao::rulebook::Rulebook;
use yibao::wording::message::{is_there, speak, Locale};
use yibao::wording::spoken::languages;
use yibao::wording::spoken::{form, pages};
use yibao::wording::words;

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let locale = arguments.next().and_then(|id| Locale::from_id(&id)).filter(|locale| is_there(*locale));
    let (Some(locale), Some(folder)) = (locale, arguments.next()) else {
        eprintln!("usage: prerender LANGUAGE DIR [PUBLIC_URL]");
        return ExitCode::FAILURE;
    };
    speak(locale);
    let public = arguments.next().unwrap_or_else(|| "/".to_owned());
    match write_site(Path::new(&folder), &public) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("prerender: {error}");
            ExitCode::FAILURE
        }
    }
}

fn write_site(site: &Path, public: &str) -> Result<(), String> {
    let frame = read(&site.join("index.html"))?;
    let rules = SharedRules::from(Rulebook::embedded().map_err(|error| error.to_string())?);
    for route in Route::ALL {
        let root = if route == Route::NotFound { public } else { route.root() };
        let mut text = page(&frame, route.folder(), root, public, &shell::around(&whole(route, &rules)?))?;
        text = match route.program() {
            Some(program) => loads(&text, site, program)?,
            None => still(&text)?,
        };
        let file = match route {
            // A host shows this file at any depth, so its links can't be relative.
            Route::NotFound => {
                text = text.replace("=\"./", &format!("=\"{public}"));
                site.join("404.html")
            }
            _ => site.join(route.folder()).join("index.html"),
        };
        write(&file, &text)?;
    }
    for (folder, text) in framed::pages(&frame, site, public)? {
        write(&site.join(folder).join("index.html"), &text)?;
    }
    // The service worker shows this one at any depth, and knows where the site lies (`www/scripts/sw.js`).
    let text = still(&page(&frame, "offline", "./", public, &shell::around(&shell::offline()))?)?;
    write(&site.join("offline.html"), &text.replacen("<html ", "<html data-anywhere ", 1))?;
    // For engines that can't run the app: nothing of it, and no script that could fail.
    let content = render::<plain::Plain>(plain::PlainProps { rules }, false);
    let text = page(&frame, "plain", "../", public, &content)?;
    let text = put(&without_program(&text)?, "<!--page-->", "<!--/page-->", "")?;
    write(&site.join("plain/index.html"), &text)?;
    write(&site.join("manifest.webmanifest"), &shell::manifest())
}

/// A page without a program, and so without what watches over one.
fn without_program(page: &str) -> Result<String, String> {
    put(&put(page, "<!--live-->", "<!--/live-->", "")?, "<!--watch-->", "<!--/watch-->", "")
}

/// A page that is only HTML: it is live as it stands.
fn still(page: &str) -> Result<String, String> {
    Ok(without_program(page)?.replacen("<html ", "<html data-live ", 1))
}

/// A page, with the content of its own program, which will take that over.
fn whole(route: Route, rules: &SharedRules) -> Result<String, String> {
    Ok(match content(route)? {
        Some(content) => render::<Around>(AroundProps { route, content: content.into() }, false),
        None => {
            let props = SiteProps { route: Some(route), rules: rules.clone(), today: None };
            render::<Site>(props, false)
        }
    })
}

/// A page's content by the program that will take it over; none for a page that is only HTML.
fn content(route: Route) -> Result<Option<String>, String> {
    Ok(Some(match route {
        Route::Transfer => by::<program::Transfer>(route)?,
        Route::Retirement => by::<program::Retirement>(route)?,
        Route::Account => by::<program::Account>(route)?,
        Route::Guide => by::<program::Guide>(route)?,
        Route::Place => by::<program::Place>(route)?,
        Route::Saved => by::<program::Saved>(route)?,
        _ => return Ok(None),
    }))
}

fn by<P: Program>(route: Route) -> Result<String, String> {
    let rules = P::rules().map_err(|error| error.to_string())?;
    Ok(render::<App<P>>(AppProps { route, rules, today: None }, true))
}

/// Has a page load a program: a file beside the pages names its script and its wasm, a line each, and its other half where it has one
/// (`scripts/finish-site.mjs`). That is only named, and so is the file of rules: `www/early.js` asks for both where a link fills the
/// form. A program in one piece shows nothing without the rules, so they are asked for with it.
fn loads(page: &str, site: &Path, program: &str) -> Result<String, String> {
    let files = read(&site.join(format!("{program}.files")))?;
    let mut names = files.lines();
    let (Some(script), Some(wasm)) = (names.next(), names.next()) else {
        return Err(format!("expected a script and a wasm in {files:?}"));
    };
    let mut page = page.to_owned();
    let before = page.split("{wasm}").next().unwrap_or_default();
    let root = before.rsplit('"').next().unwrap_or_default().to_owned();
    let mut named = String::new();
    let half = names.next();
    if let Some(half) = half {
        named += &format!("<meta name=\"yibao-answer\" content=\"{root}{half}\">\n");
    }
    // The one program of a build to look at has the rules in it.
    if let Some(rules) =
        std::fs::read_to_string(site.join("rules.files")).ok().filter(|rules| !rules.is_empty())
    {
        let address = format!("{root}{}", rules.trim());
        named += &format!("<meta name=\"yibao-rules\" content=\"{address}\">\n");
        if half.is_none() {
            named += &format!(
                "<link rel=\"preload\" href=\"{address}\" crossorigin as=\"fetch\" fetchpriority=\"low\">\n"
            );
        }
    }
    let (at, _) = between(&page, "<meta name=\"yibao-take-away\"", ">")?;
    page.insert_str(at - "<meta name=\"yibao-take-away\"".len(), &named);
    Ok(page.replace("{script}", script).replace("{wasm}", wasm))
}

fn render<C: BaseComponent>(props: C::Properties, hydratable: bool) -> String
where
    C::Properties: 'static,
{
    at_once(LocalServerRenderer::<C>::with_props(props).hydratable(hydratable).render())
}

/// The frame with a page in it; `root` leads from there to the site's root.
fn page(frame: &str, folder: &str, root: &str, public: &str, body: &str) -> Result<String, String> {
    let (title, description) = (form::page_title(folder), pages::description(folder));
    // Pictures for link previews need a whole address, which only whoever publishes the site knows.
    let picture = match std::env::var("SITE_ORIGIN") {
        Ok(origin) if !origin.is_empty() => format!("{origin}{public}preview.png"),
        _ => "{root}preview.png".to_owned(),
    };
    let mut page = put(frame, "<title>", "</title>", title)?;
    page = put(&page, "<html lang=\"", "\"", languages::own())?;
    for (name, content) in [
        ("name=\"description\"", description),
        ("name=\"apple-mobile-web-app-title\"", words::product::name()),
        ("property=\"og:site_name\"", words::product::name()),
        ("property=\"og:title\"", title),
        ("property=\"og:description\"", description),
        ("property=\"og:image\"", &picture),
    ] {
        page = put(&page, &format!("<meta {name} content=\""), "\">", content)?;
    }
    Ok(put(&page, "<body>", "</body>", body)?.replace("{root}", root))
}

/// Replaces what stands between two marks; both must be there.
fn put(page: &str, open: &str, close: &str, content: &str) -> Result<String, String> {
    let (start, end) = between(page, open, close)?;
    Ok(format!("{}{content}{}", &page[..start], &page[end..]))
}

fn between(page: &str, open: &str, close: &str) -> Result<(usize, usize), String> {
    let missing = || format!("the frame has no {open}…{close}");
    let start = page.find(open).ok_or_else(missing)? + open.len();
    Ok((start, start + page[start..].find(close).ok_or_else(missing)?))
}

fn read(file: &Path) -> Result<String, String> {
    std::fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))
}

fn write(file: &Path, text: &str) -> Result<(), String> {
    let failed = |error: std::io::Error| format!("{}: {error}", file.display());
    file.parent().map_or(Ok(()), std::fs::create_dir_all).map_err(failed)?;
    std::fs::write(file, text).map_err(failed)
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
