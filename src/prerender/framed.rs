//! The pages made to stand in another's page (`embed/transfer/` and so on): a question without masthead, foot and what a
//! page of the site does around the app, with the script that talks to the page around it (`www/embed/frame.js`).

use super::{content, loads, page, put};
use std::path::Path;
use yibao::app::framed::{FOLDER, QUESTIONS};
use yibao::app::Route;
use yibao::wording::spoken::{form, framed as words, shell};

/// The way from such a page to the site's root.
const ROOT: &str = "../../";

/// Every such page: its folder, and its text.
pub fn pages(frame: &str, site: &Path, public: &str) -> Result<Vec<(String, String)>, String> {
    QUESTIONS
        .into_iter()
        .map(|route| Ok((format!("{FOLDER}/{}", route.folder()), one(frame, site, public, route)?)))
        .collect()
}

fn one(frame: &str, site: &Path, public: &str, route: Route) -> Result<String, String> {
    let program = route.program().ok_or("a question without a program")?;
    let content = content(route)?.ok_or("a question that is only HTML")?;
    let text = page(frame, route.folder(), ROOT, public, &around(&content, route))?;
    let text = loads(&text, site, program)?;
    // No offer to install, no service worker, no new release: all that is the whole site's business.
    let script = format!(
        "<script src=\"{ROOT}{FOLDER}/frame.js\"></script><meta name=\"robots\" content=\"noindex\">"
    );
    let text = put(&text, "<!--page-->", "<!--/page-->", &script)?;
    Ok(text.replacen("<html ", "<html data-framed=\"part\" ", 1))
}

/// The body of such a page.
fn around(content: &str, route: Route) -> String {
    let who = |[before, after]: [&str; 2]| format!("{before}<b data-who></b>{after}");
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
        skip = form::SKIP,
        wanted = who(words::ANSWER_WANTED),
        told = who(words::ANSWER_TOLD),
        tell = words::TELL,
        no_more = words::TELL_NO_MORE,
        elder_on = form::ELDER_ON,
        elder_off = form::ELDER_OFF,
        no_script = shell::NO_SCRIPT,
        to_plain = shell::TO_PLAIN,
        notices = super::shell::notices(),
        disclaimer = form::DISCLAIMER,
        privacy = form::PRIVACY,
        folder = route.folder(),
        whole_site = words::whole_site(),
    )
}
