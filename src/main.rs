//! Mounts the app.

fn main() {
    yew::Renderer::<yibao::app::App>::new().render();
}
