//! Mounts the app: onto the pre-rendered page where there is one, else into an empty one.

use yibao::app::App;

fn main() {
    let document = web_sys::window().and_then(|window| window.document());
    match document.and_then(|document| document.get_element_by_id("app")) {
        // Pre-rendered content is taken over; what was typed into it meanwhile is kept.
        Some(root) if root.child_element_count() > 0 => {
            yibao::app::collect_typed();
            yew::Renderer::<App>::with_root(root).hydrate();
        }
        Some(root) => {
            yew::Renderer::<App>::with_root(root).render();
        }
        None => {
            yew::Renderer::<App>::new().render();
        }
    }
}
