//! The pages made to stand in another's page (`embed/transfer/` and so on): a question without masthead, foot and what a
//! page of the site does around the app, with the script that talks to the page around it (`www/embed/frame.js`).

use super::{loads, page, put};
use std::path::Path;
use yibao::app::embedding::{FOLDER, QUESTIONS};
use yibao::app::Route;
use yibao::view::{Piece, Text};
use yibao::wording::words;

/// The way from such a page to the site's root.
const ROOT: &str = "../../";

/// Every such page: its folder, and its text.
pub fn pages(
    frame: &str,
    site: &Path,
    assets: &str,
    public: &str,
    forms: &[(Route, String)],
) -> Result<Vec<(String, String)>, String> {
    QUESTIONS
        .into_iter()
        .map(|route| {
            let form = forms.iter().find(|(of, _)| *of == route).ok_or("a question without a form")?;
            Ok((format!("{FOLDER}/{}", route.folder()), one(frame, site, assets, public, form)?))
        })
        .collect()
}

fn one(
    frame: &str,
    site: &Path,
    assets: &str,
    public: &str,
    (route, content): &(Route, String),
) -> Result<String, String> {
    let program = route.program().ok_or("a question without a program")?;
    let text = page(frame, route.folder(), ROOT, public, &around(content, *route))?;
    let text = loads(&text, site, assets, program)?;
    // No offer to install, no service worker, no new release: all that is the whole site's business.
    let script = format!(
        "<script src=\"{ROOT}{FOLDER}/frame.js\"></script><meta name=\"robots\" content=\"noindex\">"
    );
    let text = put(&text, "<!--page-->", "<!--/page-->", "")?;
    let text = text.replacen("<!--live-->", &format!("{script}\n<!--live-->"), 1);
    Ok(text.replacen("<html ", "<html data-framed=\"part\" ", 1))
}

/// The body of such a page.
fn around(content: &str, route: Route) -> String {
    // The address of the page around this one is put in by the script.
    let who = |text: Text| {
        let pieces = text.0.into_iter().map(|piece| match piece {
            Piece::Key(_) => "<b data-who></b>".to_owned(),
            Piece::Plain(words) | Piece::Data(words) | Piece::Estimate(words) => words,
        });
        pieces.collect::<String>()
    };
    format!(
        "<a class=\"skip\" href=\"#main\">{skip}</a>\
         <div class=\"frame-top\">\
         <div id=\"answer-wanted\" class=\"wanted\" role=\"group\" aria-live=\"polite\" hidden>\
         <p data-told=\"no\">{wanted}</p><p data-told=\"yes\" hidden>{told}</p>\
         <button type=\"button\" class=\"tell\" data-told=\"no\">{tell}</button>\
         <button type=\"button\" class=\"tell\" data-told=\"yes\" hidden>{no_more}</button></div>\
         <button type=\"button\" class=\"switch elder\" data-early=\"elder\">\
         <span class=\"on\">{elder_on}</span><span class=\"off\">{elder_off}</span></button></div>\
         <noscript><p class=\"notice\">{no_script}<a href=\"{{root}}plain/\">{to_plain}</a></p></noscript>\
         <main id=\"main\" tabindex=\"-1\">{content}</main>\
         {notices}\
         <footer class=\"frame-foot\"><p>{disclaimer}</p><p>{privacy}</p>\
         <p><a href=\"{{root}}{folder}/\" target=\"_blank\" rel=\"noopener\">{whole_site}</a></p></footer>",
        skip = words::site::skip(),
        wanted = who(words::framed::answer_wanted { site: "" }.text()),
        told = who(words::framed::answer_told { site: "" }.text()),
        tell = words::framed::tell_it(),
        no_more = words::framed::tell_no_more(),
        elder_on = words::site::elder_on(),
        elder_off = words::site::elder_off(),
        no_script = words::shell::no_script(),
        to_plain = words::shell::to_plain(),
        notices = super::shell::notices(),
        disclaimer = words::product::disclaimer(),
        privacy = words::product::privacy(),
        folder = route.folder(),
        whole_site = words::framed::whole_site(),
    )
}
