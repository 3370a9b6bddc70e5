//! A counter: in the browser it takes over what stands in its page, and on this machine it writes that.

use yew::prelude::*;

#[component]
fn Counter() -> Html {
    let count = use_state(|| 0);
    let more = {
        let count = count.clone();
        Callback::from(move |_: MouseEvent| count.set(*count + 1))
    };
    // The same sign as the pages give (`src/app/browser/early_input.rs`).
    use_effect_with((), |()| {
        #[cfg(target_arch = "wasm32")]
        if let Some(root) =
            web_sys::window().and_then(|window| window.document()).and_then(|page| page.document_element())
        {
            let _ = root.set_attribute("data-live", "");
        }
    });
    html! { <main><h1>{ "A counter" }</h1><p>{ *count }</p><button type="button" onclick={more}>{ "One more" }</button></main> }
}

#[cfg(target_arch = "wasm32")]
fn main() {
    yew::Renderer::<Counter>::new().hydrate();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    use std::future::Future;
    use std::task::{Context, Poll, Waker};
    let mut page = std::pin::pin!(yew::LocalServerRenderer::<Counter>::new().render());
    // Nothing in it waits for anything.
    if let Poll::Ready(page) = page.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        println!("{page}");
    }
}
