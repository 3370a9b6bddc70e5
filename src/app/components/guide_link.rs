//! From an answer to the guide.

use crate::app::embedding;
use crate::view::GuideLink;
use yew::prelude::*;

/// The links that belong to a line of what to do, or to all of them.
pub fn guide_links(links: &[GuideLink], at: Option<usize>) -> Html {
    let shown: Vec<Html> = links.iter().filter(|link| link.at == at).map(anchor).collect();
    if shown.is_empty() {
        Html::default()
    } else {
        html! { <p class="guides">{ for shown }</p> }
    }
}

fn anchor(link: &GuideLink) -> Html {
    let hash = format!("place={}&purpose={}", link.place, link.purpose.id());
    // The page around a frame stays as it is.
    if embedding::here() {
        let href = format!("../../guide/#{hash}");
        return html! { <a class="guide-link" {href} target="_blank" rel="noopener">{ &link.label }</a> };
    }
    html! { <a class="guide-link" href={format!("../guide/#{hash}")}>{ &link.label }</a> }
}
