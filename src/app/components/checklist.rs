//! What to bring, with boxes to tick that the device remembers.

use super::source;
use crate::app::browser::printing::{print_only, Part};
use crate::app::browser::storage::{self, Key};
use crate::rulebook::Need;
use crate::view::CheckItem;
use crate::wording::lang_of;
use crate::wording::words;
use yew::prelude::*;

/// More ticks than anyone makes; the oldest go first.
const MOST: usize = 200;

/// Properties of [`Checklist`].
#[derive(Properties, PartialEq)]
pub struct ChecklistProps {
    /// What to bring.
    pub items: Vec<CheckItem>,
    /// What it is for: ticks for one place and purpose say nothing of another.
    pub scope: AttrValue,
}

fn remembered() -> Vec<String> {
    let text = storage::read(Key::Ticks).unwrap_or_default();
    text.split(',').filter(|tick| !tick.is_empty()).map(str::to_owned).collect()
}

/// The list.
#[component]
pub fn Checklist(props: &ChecklistProps) -> Html {
    let ticks = use_state(Vec::<String>::new);
    // Whether the device remembers them; where it does not, the page does.
    let kept = use_mut_ref(storage::is_there);
    {
        // Only a browser knows; so after the first rendering.
        let ticks = ticks.clone();
        use_effect_with((), move |()| ticks.set(remembered()));
    }
    let change = {
        let (ticks, kept) = (ticks.clone(), kept.clone());
        move |keep: &dyn Fn(&String) -> bool, add: Option<String>| {
            // Another window may have ticked something meanwhile, or unticked everything.
            let known = if *kept.borrow() { remembered() } else { (*ticks).clone() };
            let mut next: Vec<String> = known.into_iter().filter(keep).chain(add).collect();
            let extra = next.len().saturating_sub(MOST);
            next.drain(..extra);
            *kept.borrow_mut() = storage::write(Key::Ticks, &next.join(","));
            ticks.set(next);
        }
    };
    let untick = {
        let (change, scope) = (change.clone(), format!("{}.", props.scope));
        Callback::from(move |_: MouseEvent| change(&|known| !known.starts_with(&scope), None))
    };
    let items = props.items.iter().map(|item| {
        let tick = format!("{}.{}", props.scope, item.id);
        let ticked = ticks.contains(&tick);
        let onchange = {
            let (change, tick) = (change.clone(), tick.clone());
            Callback::from(move |_: Event| {
                change(&|known| *known != tick, (!ticked).then(|| tick.clone()));
            })
        };
        let sources = item.sources.iter().map(|line| html! { <li>{ source(line) }</li> });
        html! {
            <li key={item.id}>
                if item.need == Need::No {
                    <p class="option unneeded"><span lang={lang_of(&item.name)}>{ &item.name }</span><span class="confidence">{ &item.need_text }</span></p>
                } else {
                    <label class="option">
                        <input type="checkbox" checked={ticked} {onchange} />
                        <span lang={lang_of(&item.name)}>{ &item.name }</span><span class="confidence">{ &item.need_text }</span>
                    </label>
                }
                if let Some(note) = &item.note { <span class="quiet note" lang={lang_of(note)}>{ note }</span> }
                <details class="said">
                    <summary>{ words::guide::sources() }<span class="confidence">{ &item.confidence }</span></summary>
                    <ul class="sources">{ for sources }</ul>
                </details>
            </li>
        }
    });
    html! {
        <section class="checklist">
            <h2>{ words::guide::checklist() }</h2>
            <ul>{ for items }</ul>
            <p class="quiet">{ words::guide::ticks() }</p>
            <p class="buttons">
                <button type="button" class="secondary" onclick={|_| print_only(Part::Checklist)}>{ words::guide::print() }</button>
                <button type="button" class="secondary" onclick={untick}>{ words::guide::untick() }</button>
            </p>
        </section>
    }
}
