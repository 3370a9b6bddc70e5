//! Pages that stand in another's page (`/embed/transfer/` and so on): the same question without masthead and foot, and
//! what they tell the script that talks to the page around them (`www/embed/frame.js`). Whether that page may hear of an
//! answer is the script's business, and the person's.
//! See decision 0040.

pub(crate) mod figures;

use crate::app::browser::events::{tell, Detail};
use crate::app::browser::{address, page};
use crate::app::program::answer_loader::{Answered, Said};
use crate::app::route::Route;
use figures::{Figure, Figures};
use yew::prelude::*;

/// The folder of the site in which those pages lie.
pub const FOLDER: &str = "embed";

/// The questions that have such a page.
pub const QUESTIONS: [Route; 3] = [Route::Transfer, Route::Retirement, Route::Account];

/// Whether this page is one of them: it is written so. False outside a browser.
pub(crate) fn here() -> bool {
    page::has_mark("data-framed")
}

/// The page's address, of the same question in the whole site: what is handed on must not lead into a frame without its page.
/// `None` outside a browser.
pub(crate) fn address() -> Option<String> {
    // On the host there is no browser to ask.
    if cfg!(not(target_arch = "wasm32")) {
        return None;
    }
    let page = address::of_page()?;
    Some(if here() { without_folder(&page) } else { page })
}

fn without_folder(address: &str) -> String {
    let page = address.trim_end_matches("index.html").trim_end_matches('/');
    let site = page.rsplit_once('/').and_then(|(folder, question)| {
        Some(format!("{}/{question}/", folder.strip_suffix(FOLDER)?.strip_suffix('/')?))
    });
    site.unwrap_or_else(|| address.to_owned())
}

/// Tells the frame's script of an answer, of an honest non-answer (no figures), or that there is none (any more).
#[hook]
pub(crate) fn use_telling<F: Answered>(said: Option<&Said<F>>) {
    let told = said.map(|said| (said.lead.clone(), said.figures.clone())).unwrap_or_default();
    use_effect_with(told, |(sentence, figures)| {
        if here() {
            report(sentence.as_deref(), figures.as_ref());
        }
    });
}

fn report(sentence: Option<&str>, figures: Option<&Figures>) {
    let status = match (sentence, figures) {
        (None, _) => "none",
        (Some(_), None) => "cannotDecide",
        (Some(_), Some(_)) => "decided",
    };
    let value = |figure: &Figure| match figure {
        Figure::Text(text) => Detail::Text(text.clone()),
        Figure::Number(number) => Detail::Number(*number),
        Figure::Unknown => Detail::Nothing,
    };
    let figures = figures
        .map(|figures| Detail::Named(figures.iter().map(|(name, figure)| (*name, value(figure))).collect()));
    let detail = vec![
        ("status", Detail::Text(status.to_owned())),
        ("sentence", sentence.map_or(Detail::Nothing, |sentence| Detail::Text(sentence.to_owned()))),
        ("figures", figures.unwrap_or(Detail::Nothing)),
    ];
    tell("yibao:answer", Detail::Named(detail));
}

#[cfg(test)]
mod tests {
    use super::without_folder;

    #[test]
    fn a_link_leads_to_the_whole_site() {
        assert_eq!(without_folder("https://a.example/embed/transfer/"), "https://a.example/transfer/");
        assert_eq!(
            without_folder("https://a.example/sub/embed/account/index.html"),
            "https://a.example/sub/account/"
        );
        assert_eq!(without_folder("https://a.example/transfer/"), "https://a.example/transfer/");
    }
}
