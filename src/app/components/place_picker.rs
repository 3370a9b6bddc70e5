//! Finding a place by name, pinyin, initials or code.
//!
//! The input is not controlled: while a Chinese input method composes, writing back would move the caret. What is typed
//! goes up as it is; when a place is chosen its code goes up instead and its name is put into the input.
//! See decision 0026.

use super::FormField;
use crate::app::browser::delay::{after_the_tap, next};
use crate::app::browser::field::TextField;
use crate::app::browser::page::reveal;
use crate::app::browser::tab_memory;
use crate::app::place_search::{matching, settled};
use crate::app::Part;
use crate::app::SharedRules;
use crate::evidence::Adcode;
use crate::rulebook::{Place, Rulebook};
use crate::wording::{spoken, words};
use yew::prelude::*;

/// No place of the list is marked.
const NONE: usize = usize::MAX;

/// Properties of [`PlacePicker`].
#[derive(Properties, PartialEq)]
pub struct PlacePickerProps {
    /// The field.
    pub field: FormField,
    /// The places.
    pub rules: SharedRules,
    /// The code chosen, or the text typed so far; the same is told of an edit.
    pub value: AttrValue,
}

fn chosen<'a>(value: &str, rules: &'a Rulebook) -> Option<&'a Place> {
    Adcode::parse(value).and_then(|code| rules.place(code))
}

/// Where the person is.
#[derive(Clone, Copy, PartialEq)]
enum Focus {
    /// Not here yet.
    Away,
    /// In the field.
    Open,
    /// In the field, with the list put away.
    Closed,
    /// Gone on.
    Left,
}

/// A text field with a list of matching places beneath it.
#[component]
pub fn PlacePicker(props: &PlacePickerProps) -> Html {
    let input = use_node_ref();
    let entries = use_node_ref();
    let focus = use_state(|| Focus::Away);
    let active = use_state(|| 0_usize);
    // What the field held when it was entered has not been touched yet.
    let fresh = use_mut_ref(|| false);
    let (field, rules) = (&props.field, &props.rules);
    // The input shows the name of a place chosen, however it was chosen; text being typed is left alone. Text that is in
    // an input nobody is in (typed before the app was there) is settled like text that was left; other text there came from
    // elsewhere: a form put back, a row above that was removed.
    {
        let (input, rules, on_edit) = (input.clone(), rules.clone(), field.on_edit.clone());
        let before = use_mut_ref(AttrValue::default);
        use_effect_with(props.value.clone(), move |value| {
            let before = before.replace(value.clone());
            let Some(input) = TextField::at(&input) else { return };
            match chosen(value, &rules) {
                Some(place) => input.write(&spoken::place_in_full(place, &rules)),
                // Nothing was there yet: what is in the input was typed before the app came.
                None if value.is_empty() && before.is_empty() => {}
                None if input.has_focus() && !value.is_empty() => {}
                None => match settled(value, &rules) {
                    Some(place) => on_edit.emit((Part::Whole, place.adcode.to_string())),
                    None => input.write(value),
                },
            }
        });
    }
    {
        let entries = entries.clone();
        use_effect_with((*active, props.value.clone()), move |(at, _)| {
            reveal(&entries, *at);
        });
    }
    let open = *focus == Focus::Open;
    let empty = props.value.trim().is_empty();
    let has_place = chosen(&props.value, rules).is_some();
    // Nothing typed yet: places chosen before in this tab.
    let before = open && empty;
    let found: Vec<&Place> = if before {
        let codes = tab_memory::places();
        codes.iter().filter_map(|code| rules.place(Adcode::parse(code)?)).collect()
    } else if has_place {
        Vec::new()
    } else {
        matching(&props.value, rules)
    };
    let said = match *focus {
        _ if empty || has_place => "",
        // What to do is beside the field already, where it is a form's.
        Focus::Open if found.is_empty() && field.error.is_some() => words::picker::not_found(),
        Focus::Left if field.error.is_some() => "",
        Focus::Open if found.is_empty() => words::picker::no_such_place(),
        Focus::Left if found.is_empty() => words::picker::no_such_place(),
        Focus::Left => words::picker::no_place_yet(),
        _ => "",
    };
    let found = if open { found } else { Vec::new() };
    let choose = {
        let (on_edit, focus, fresh) = (field.on_edit.clone(), focus.clone(), fresh.clone());
        move |place: Adcode| {
            tab_memory::keep_place(&place.to_string());
            on_edit.emit((Part::Whole, place.to_string()));
            focus.set(Focus::Closed);
            fresh.replace(true);
        }
    };
    let oninput = {
        let (on_edit, focus, active) = (field.on_edit.clone(), focus.clone(), active.clone());
        let fresh = fresh.clone();
        Callback::from(move |event: InputEvent| {
            let typed = TextField::of(&event);
            focus.set(if typed.has_focus() { Focus::Open } else { Focus::Left });
            active.set(0);
            fresh.replace(false);
            on_edit.emit((Part::Whole, typed.text()));
        })
    };
    // What is typed into a field with a place in it is another place: it replaces the name.
    let onfocus = {
        let (focus, active, fresh) = (focus.clone(), active.clone(), fresh.clone());
        Callback::from(move |event: FocusEvent| {
            focus.set(Focus::Open);
            // Enter in an empty field is not a choice.
            active.set(NONE);
            fresh.replace(true);
            if has_place {
                TextField::of(&event).select();
            }
        })
    };
    // A mouse or a finger puts the caret somewhere after the focus, in some engines only after the click. The next tap is about
    // the caret.
    let onclick = {
        let fresh = fresh.clone();
        Callback::from(move |event: MouseEvent| {
            if fresh.replace(false) && has_place {
                let input = TextField::of(&event);
                next(move || input.select_unless_part());
            }
        })
    };
    let onkeydown = {
        let codes: Vec<Adcode> = found.iter().map(|place| place.adcode).collect();
        let (focus, active, choose) = (focus.clone(), active.clone(), choose.clone());
        Callback::from(move |event: KeyboardEvent| {
            // Keys belong to the input method while it composes.
            if event.is_composing() || codes.is_empty() {
                return;
            }
            match event.key().as_str() {
                "ArrowDown" => active.set(active.wrapping_add(1) % codes.len()),
                "ArrowUp" => active.set(active.checked_sub(1).unwrap_or(NONE).min(codes.len() - 1)),
                "Enter" => match codes.get(*active) {
                    Some(place) => choose(*place),
                    None => return,
                },
                "Escape" => focus.set(Focus::Closed),
                _ => return,
            }
            event.prevent_default();
        })
    };
    let onblur = {
        let (rules, value, focus) = (rules.clone(), props.value.clone(), focus.clone());
        let input = input.clone();
        let (on_edit, on_leave) = (field.on_edit.clone(), field.on_leave.clone());
        Callback::from(move |_: FocusEvent| {
            if !has_place {
                if let Some(place) = settled(&value, &rules) {
                    tab_memory::keep_place(&place.adcode.to_string());
                    on_edit.emit((Part::Whole, place.adcode.to_string()));
                }
            }
            focus.set(Focus::Closed);
            let (on_leave, focus, input) = (on_leave.clone(), focus.clone(), input.clone());
            after_the_tap(move || {
                // Back in it already.
                if !TextField::at(&input).is_some_and(|input| input.has_focus()) {
                    focus.set(Focus::Left);
                }
                on_leave.emit(());
            });
        })
    };
    let id = field.id;
    let list = format!("{id}-list");
    let options = found.iter().enumerate().map(|(at, place)| {
        // A tap, not a touch: a finger that lands on the list may be about to scroll it.
        let onclick = {
            let (choose, code) = (choose.clone(), place.adcode);
            Callback::from(move |_: MouseEvent| choose(code))
        };
        html! {
            <li key={place.adcode.to_string()} id={format!("{list}-{at}")} role="option"
                aria-selected={(*active == at).to_string()} {onclick}>{ spoken::place_in_full(place, rules) }</li>
        }
    });
    // The focus stays in the input, or the list would be gone before the tap is over.
    let onmousedown = |event: MouseEvent| event.prevent_default();
    let shown = !found.is_empty();
    html! {
        <div class={field.class()}>
            <label for={id}>{ &field.label }</label>
            { field.notes() }
            <div class="picker">
                <input ref={input} {id} type="text" role="combobox" autocomplete="off" maxlength="60" spellcheck="false"
                    aria-autocomplete="list" aria-expanded={shown.to_string()} aria-controls={list.clone()}
                    aria-activedescendant={(shown && *active != NONE).then(|| format!("{list}-{}", *active))}
                    aria-describedby={field.described_by()}
                    aria-invalid={field.invalid()} {oninput} {onfocus} {onclick} {onkeydown} {onblur} />
                <ul ref={entries} id={list.clone()} role="listbox" aria-label={if before { AttrValue::from(words::picker::before()) } else { field.label.clone() }} hidden={!shown} {onmousedown}>
                    if before { <li class="before" role="presentation">{ words::picker::before() }</li> }
                    { for options }
                </ul>
            </div>
            // There from the start, or a screen reader would not hear what comes into it.
            <p class="picker-said" role="status">{ said }</p>
        </div>
    }
}
