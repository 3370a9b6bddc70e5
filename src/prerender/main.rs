//! Writes every page as a real HTML file, with the same components the browser runs.
//!
//! `prerender LANGUAGE MADE DIR PUBLIC_URL`: MADE holds the words and the rules; `DIR/index.html` is the frame (an empty body); each page
//! gets its own folder, title, description and content. Headings, explanations and the form can be read before any script has run, and
//! without one.
//! Links are relative, so the folder works wherever it is put; only the page for unknown addresses, which may be shown at
//! any depth, has to know where the site lies (`PUBLIC_URL`). What all languages share lies one folder above those of the other languages.
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
use yibao::app::program;
use yibao::app::site::{Around, AroundProps, SiteProps};
use yibao::app::{App, AppProps, Program, Route, SharedRules, Site};
use yibao::rulebook::Rulebook;
use yibao::wording::message::{self, locale, speak, take_in, Locale};
use yibao::wording::spoken::languages;
use yibao::wording::spoken::{form, pages};
use yibao::wording::words;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [language, made, folder, public] = arguments.as_slice() else {
        eprintln!("usage: prerender LANGUAGE MADE DIR PUBLIC_URL");
        return ExitCode::FAILURE;
    };
    let locale = Locale::from_id(language).ok_or_else(|| format!("{language} is no language of the site"));
    match locale.and_then(|locale| write_site(locale, Path::new(made), Path::new(folder), public)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("prerender: {error}");
            ExitCode::FAILURE
        }
    }
}

fn write_site(locale: Locale, made: &Path, site: &Path, public: &str) -> Result<(), String> {
    speak(locale);
    let assets = read(&site.join("assets.files"))?;
    let release = asset(&assets, &format!("release-{}", locale.id()))?;
    let frame = read(&site.join("index.html"))?.replace("{release}", release);
    let made = Made { folder: made, locale };
    // A form says nothing that its program does not wait for: only that is there while it is made.
    made.take_in("first")?;
    let forms = forms(&made.places()?);
    made.take_in("rest")?;
    let rules = made.rules()?;
    let content_of = |route| match forms.iter().find(|(of, _)| *of == route) {
        Some((_, content)) => Some(content.clone()),
        None => content(route, &rules),
    };
    for route in Route::ALL {
        let root = if route == Route::NotFound { public } else { route.root() };
        let whole = whole(route, content_of(route), &rules);
        let mut text = page(&frame, route.folder(), root, public, &shell::around(&whole))?;
        text = match route.program() {
            Some(program) => loads(&text, site, &assets, program)?,
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
    for (folder, text) in framed::pages(&frame, site, &assets, public, &forms)? {
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

/// The words and the rules that a build makes before its programs (`yibao-catalogue`, `yibao-packer`).
struct Made<'a> {
    folder: &'a Path,
    locale: Locale,
}

impl Made<'_> {
    fn take_in(&self, extent: &str) -> Result<(), String> {
        let name = format!("words-{}-{extent}.bin", self.locale.id());
        let file =
            message::read(self.locale, self.bytes(&name)?).map_err(|misfit| format!("{name}: {misfit}"))?;
        take_in(self.locale, file.subjects);
        Ok(())
    }

    fn places(&self) -> Result<SharedRules, String> {
        let places = self.records("places")?;
        Rulebook::of_places(places).map(SharedRules::from).map_err(|error| error.to_string())
    }

    fn rules(&self) -> Result<SharedRules, String> {
        let (places, rules) = (self.records("places")?, self.records("rules")?);
        Rulebook::from_files(places, rules).map(SharedRules::from).map_err(|error| error.to_string())
    }

    fn records(&self, name: &str) -> Result<&'static [u8], String> {
        Ok(self.bytes(&format!("{name}{}.bin", scripts_suffix(self.locale)))?.leak())
    }

    fn bytes(&self, name: &str) -> Result<Vec<u8>, String> {
        let file = self.folder.join(name);
        std::fs::read(&file).map_err(|error| format!("{}: {error}", file.display()))
    }
}

/// What the names of places and rules in a language end with: what is Chinese in them is in one of two scripts.
fn scripts_suffix(locale: Locale) -> &'static str {
    match locale {
        Locale::Zh | Locale::En => "",
        Locale::Hant => "-hant",
    }
}

/// A page, with the content of its own program, which will take that over.
fn whole(route: Route, content: Option<String>, rules: &SharedRules) -> String {
    match content {
        Some(content) => render::<Around>(AroundProps { route, content: content.into() }, false),
        None => {
            let props = SiteProps { route: Some(route), rules: rules.clone(), today: None };
            render::<Site>(props, false)
        }
    }
}

/// The pages of questions, by the programs that will take them over.
fn forms(places: &SharedRules) -> Vec<(Route, String)> {
    vec![
        (Route::Transfer, by::<program::Transfer>(Route::Transfer, places)),
        (Route::Retirement, by::<program::Retirement>(Route::Retirement, places)),
        (Route::Account, by::<program::Account>(Route::Account, places)),
    ]
}

/// The content of another page, by the program that will take it over; none for a page that is only HTML.
fn content(route: Route, rules: &SharedRules) -> Option<String> {
    match route {
        Route::Guide => Some(by::<program::Guide>(route, rules)),
        Route::Place => Some(by::<program::Place>(route, rules)),
        Route::Saved => Some(by::<program::Saved>(route, rules)),
        _ => None,
    }
}

fn by<P: Program>(route: Route, rules: &SharedRules) -> String {
    render::<App<P>>(AppProps { route, rules: rules.clone(), today: None }, true)
}

/// Has a page load a program: a file beside the pages names its script and its wasm, a line each, and its other half where it has one
/// (`scripts/finish-site.mjs`). That is only named, and so are the files that an answer needs: `www/early.js` asks for them where a link
/// fills the form. A program in one piece shows nothing without them, so they are asked for with it.
fn loads(page: &str, site: &Path, assets: &str, program: &str) -> Result<String, String> {
    let files = read(&site.join(format!("{program}.files")))?;
    let mut names = files.lines();
    let (Some(script), Some(wasm)) = (names.next(), names.next()) else {
        return Err(format!("expected a script and a wasm in {files:?}"));
    };
    let mut page = page.to_owned();
    let before = page.split("{wasm}").next().unwrap_or_default();
    let root = before.rsplit('"').next().unwrap_or_default().to_owned();
    let address = |name: &str| Ok::<_, String>(format!("{root}{}", asset(assets, name)?));
    let (language, suffix) = (locale().id(), scripts_suffix(locale()));
    let pair = |records: &str, words: &str| -> Result<[String; 2], String> {
        Ok([address(&format!("{records}{suffix}"))?, address(&format!("words-{language}-{words}"))?])
    };
    let (first, rest) = (pair("places", "first")?, pair("rules", "rest")?);
    let mut named = String::new();
    let half = names.next();
    if let Some(half) = half {
        named += &format!("<meta name=\"yibao-answer\" content=\"{root}{half}\">\n");
    }
    named += &format!("<meta name=\"yibao-first\" content=\"{}\">\n", first.join(" "));
    named += &format!("<meta name=\"yibao-rest\" content=\"{}\">\n", rest.join(" "));
    let at_once = first.iter().chain(rest.iter().filter(|_| half.is_none()));
    for address in at_once {
        named += &format!(
            "<link rel=\"preload\" href=\"{address}\" crossorigin as=\"fetch\" fetchpriority=\"low\">\n"
        );
    }
    let (at, _) = between(&page, "<meta name=\"yibao-take-away\"", ">")?;
    page.insert_str(at - "<meta name=\"yibao-take-away\"".len(), &named);
    Ok(page.replace("{script}", script).replace("{wasm}", wasm))
}

/// What something that all programs share is called, by the list that `scripts/finish-site.mjs` makes of it.
fn asset<'a>(assets: &'a str, name: &str) -> Result<&'a str, String> {
    let called = assets.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(' '));
    called.ok_or_else(|| format!("assets.files does not name {name}"))
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
    let page = put(&page, "<!--content-->", "<!--/content-->", body)?;
    Ok(page.replace("{root}", root).replace("{files}", &way_to_files(root)))
}

/// The way to what all languages share, where `root` leads to the root of this language's pages.
fn way_to_files(root: &str) -> String {
    let above = || root.trim_end_matches('/').rsplit_once('/').map_or("/", |(above, _)| above);
    match locale() {
        Locale::Zh => root.to_owned(),
        _ if root.starts_with('/') => format!("{}/", above().trim_end_matches('/')),
        _ => format!("{root}../"),
    }
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
