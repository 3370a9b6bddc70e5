//! Mounts the app: onto the pre-rendered page where there is one, else into an empty one.

use yibao::app::App;

fn main() {
    let renderer = yew::Renderer::<App>::new();
    let body = web_sys::window().and_then(|window| window.document()).and_then(|document| document.body());
    if body.is_some_and(|body| body.child_element_count() > 0) {
        yibao::app::collect_typed();
        renderer.hydrate();
    } else {
        renderer.render();
    }
}
