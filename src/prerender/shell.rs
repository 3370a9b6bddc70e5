//! What stands around the app in every page: notices that a script unhides, the picture for link previews, the manifest.
//!
//! It is plain HTML and not the app's, so that it works where the app does not, and costs no byte of wasm.

use yibao::app::Route;
use yibao::wording::spoken::{form, languages, pages};
use yibao::wording::words;

/// The home screen's colours: those of `www/styles` and of the frame's `theme-color`.
const THEME: &str = "#ffffff";
const GROUND: &str = "#f3f4f2";

/// The folders of the pages that a long press on the icon leads to.
const QUESTIONS: [&str; 3] = ["transfer", "retirement", "account"];

/// The body of a page: the app's content and what surrounds it. `{root}` stands for the way to the site's root.
pub fn around(content: &str) -> String {
    let ios = [words::shell::tap_share(), words::shell::tap_add_to_screen(), words::shell::tap_add()];
    let ios: String = ios.iter().map(|step| format!("<li>{step}</li>")).collect();
    format!(
        "<noscript><p class=\"notice\">{no_script}<a href=\"{{root}}plain/\">{to_plain}</a></p></noscript>\
         {picture}\
         {content}\
         {notices}\
         <div id=\"update\" class=\"notice over\" role=\"status\" hidden><p>{ready}</p>\
         <button id=\"update-now\" class=\"act\" type=\"button\">{now}</button>\
         <button id=\"update-later\" class=\"quiet-act\" type=\"button\">{later}</button></div>\
         <div id=\"install\" class=\"notice below\" hidden><p>{install}</p>\
         <button id=\"install-now\" class=\"act\" type=\"button\">{install_now}</button></div>\
         <details id=\"install-ios\" class=\"notice below\" hidden><summary>{install_ios}</summary>\
         {share_glyph}<ol>{ios}</ol></details>\
         <details id=\"in-wechat\" class=\"notice below\" hidden><summary>{in_wechat}</summary><p>{in_wechat_way}</p></details>",
        no_script = words::shell::no_script(),
        to_plain = words::shell::to_plain(),
        picture = PICTURE,
        notices = notices(),
        ready = words::shell::update_ready(),
        now = words::shell::update_now(),
        later = words::shell::update_later(),
        install = words::shell::install(),
        install_now = words::shell::install_now(),
        install_ios = words::shell::install_ios(),
        share_glyph = SHARE_GLYPH,
        in_wechat = words::shell::in_wechat(),
        in_wechat_way = words::shell::in_wechat_way(),
    )
}

/// What the watchdog may have to say (`www/scripts/watch.js`), and `www/early.js`.
pub fn notices() -> String {
    format!(
        "<div id=\"trouble\" class=\"notice over\" role=\"alert\" hidden><p>{trouble}</p>\
         <button class=\"act\" type=\"button\" data-watch=\"again\">{reopen}</button>\
         <details><summary>{report}</summary><p>{holds}</p><pre></pre>\
         <button class=\"quiet-act\" type=\"button\" data-watch=\"copy\" data-done=\"{copied}\">{copy}</button></details></div>\
         <div id=\"failed\" class=\"notice over\" role=\"alert\" hidden><p>{failed}</p>\
         <button class=\"act\" type=\"button\" data-watch=\"again\">{try_again}</button>\
         <a href=\"{{root}}plain/\" target=\"_blank\" rel=\"noopener\">{to_plain}</a></div>\
         <div id=\"late\" class=\"notice over\" role=\"status\" hidden><p>{late}</p>\
         <button class=\"act\" type=\"button\" data-watch=\"again\">{reopen}</button></div>\
         <div id=\"foreign\" class=\"notice over\" hidden><p>{foreign}</p>\
         <a class=\"act\" href=\"\" target=\"_blank\" rel=\"noopener\">{open_alone}</a></div>",
        trouble = words::shell::trouble(),
        reopen = words::shell::reopen(),
        report = words::shell::report(),
        holds = words::shell::report_holds(),
        copied = words::shell::report_copied(),
        copy = words::shell::copy_report(),
        failed = words::shell::failed(),
        try_again = words::shell::try_again(),
        to_plain = words::shell::to_plain(),
        late = words::shell::late(),
        foreign = words::shell::foreign(),
        open_alone = words::shell::open_alone(),
    )
}

/// The page for any address that is not kept on the device, where there is no network (`www/scripts/sw.js`).
pub fn offline() -> String {
    let card = |route: &Route| {
        let title = form::page_title(route.folder());
        let name = title.split(" - ").next().unwrap_or(title);
        format!(
            "<li><a class=\"card\" href=\"{}\"><strong>{name}</strong></a></li>",
            Route::NotFound.link_to(*route)
        )
    };
    let cards: String =
        Route::ALL.iter().filter(|route| QUESTIONS.contains(&route.folder())).map(card).collect();
    format!(
        "<main id=\"main\" tabindex=\"-1\"><div class=\"home\"><h1>{}</h1><p class=\"intro\">{}</p><p><a class=\"block\" href=\"\">{}</a></p>\
         <ul class=\"cards\">{cards}</ul></div></main>",
        words::shell::no_network(),
        words::shell::not_kept(),
        words::shell::try_again(),
    )
}

/// iOS's sign for sharing: a box with an arrow out of it.
const SHARE_GLYPH: &str = "<svg class=\"glyph\" viewBox=\"0 0 48 56\" aria-hidden=\"true\"><path d=\"M16 20H8v30h32V20h-8M24 36V5M15 13l9-9 9 9\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"3.5\"/></svg>";

/// WeChat's card shows the first picture in the page that is at least 300 pixels wide; nobody else needs to see it, or to load it
/// (`www/scripts/page.js` has WeChat do so).
const PICTURE: &str =
    "<div hidden><img loading=\"lazy\" src=\"{root}preview.png\" width=\"300\" height=\"300\" alt=\"\"></div>";

/// The web app manifest. Its id is a name and not an address, so an installed app stays the same one when the site moves. Every address in it is relative to it, so it holds under any path.
pub fn manifest() -> String {
    let questions = Route::ALL.into_iter().filter(|route| QUESTIONS.contains(&route.folder()));
    let shortcuts: Vec<String> = questions
        .map(|route| {
            let (title, description) = (form::page_title(route.folder()), pages::description(route.folder()));
            let name = title.split(" - ").next().unwrap_or(title);
            format!(
                "{{\"name\":\"{name}\",\"description\":\"{description}\",\"url\":\"./{}/\",\"icons\":[{}]}}",
                route.folder(),
                icon("icon-192.png", 192, "any")
            )
        })
        .collect();
    let (name, description) = (form::page_title(""), pages::description(""));
    format!(
        "{{\"id\":\"{id}\",\"name\":\"{name}\",\"short_name\":\"{short}\",\"description\":\"{description}\",\
         \"lang\":\"{lang}\",\"dir\":\"ltr\",\"start_url\":\"./\",\"scope\":\"./\",\"display\":\"standalone\",\
         \"theme_color\":\"{THEME}\",\"background_color\":\"{GROUND}\",\"categories\":[\"finance\",\"health\",\"utilities\"],\
         \"icons\":[{},{},{},{{\"src\":\"icons/icon.svg\",\"type\":\"image/svg+xml\",\"sizes\":\"any\"}}],\
         \"screenshots\":[{},{}],\"shortcuts\":[{}]}}\n",
        icon("icon-192.png", 192, "any"),
        icon("icon-512.png", 512, "any"),
        icon("icon-maskable-512.png", 512, "maskable"),
        screenshot("narrow", "780x1688"),
        screenshot("wide", "1280x800"),
        shortcuts.join(","),
        // A browser takes pages with one id for one app: each language can be installed beside the others.
        id = match languages::own() {
            "zh-CN" => "yibao".to_owned(),
            other => format!("yibao-{other}"),
        },
        short = words::product::brand(),
        lang = languages::own(),
    )
}

fn icon(file: &str, size: u32, purpose: &str) -> String {
    format!("{{\"src\":\"icons/{file}\",\"type\":\"image/png\",\"sizes\":\"{size}x{size}\",\"purpose\":\"{purpose}\"}}")
}

fn screenshot(form: &str, sizes: &str) -> String {
    format!(
        "{{\"src\":\"icons/screenshot-{form}.jpg\",\"type\":\"image/jpeg\",\"sizes\":\"{sizes}\",\"form_factor\":\"{form}\",\"label\":\"{}\"}}",
        words::transfer_page::title()
    )
}
