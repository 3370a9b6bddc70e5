//! Finding a place by name, pinyin, initials or code.
//!
//! The input is not controlled: while a Chinese input method composes, writing back would move the caret. What is typed
//! goes up as it is; when a place is chosen its code goes up instead and its name is put into the input.

use super::FormField;
use crate::app::later::after_the_tap;
use crate::app::SharedRules;
use crate::app::{tab, Part};
use crate::evidence::Adcode;
use crate::rulebook::{Place, PlaceKind, Rulebook};
use crate::wording::spoken;
use crate::wording::spoken::form as words;
use yew::prelude::*;

/// Few enough to be seen at once above a phone's keyboard.
const SHOWN: usize = 6;

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

fn answers(place: &Place, text: &str) -> bool {
    place.answers_to(text) || (!text.is_empty() && spoken::begins_like(place, text))
}

/// Places that answer to a text, the closest first: the whole name, then its beginning, then the rest.
fn matches<'a>(text: &str, rules: &'a Rulebook) -> Vec<&'a Place> {
    let text = text.trim().to_ascii_lowercase();
    let closeness = |place: &Place| {
        let whole = place.short == text
            || place.name == text
            || place.pinyin == text
            || spoken::is_called(place, &text);
        let start = place.name.starts_with(&text)
            || place.pinyin.starts_with(&text)
            || spoken::begins_like(place, &text);
        (!whole, !start, place.kind == PlaceKind::Province, place.adcode)
    };
    let mut found: Vec<&Place> = rules.places().iter().filter(|place| answers(place, &text)).collect();
    found.sort_by_key(|place| closeness(place));
    found.truncate(SHOWN);
    found
}

/// The place a text leaves no doubt about.
fn unmistakable<'a>(text: &str, rules: &'a Rulebook) -> Option<&'a Place> {
    let text = text.trim();
    let mut named = rules.places().iter().filter(|place| {
        place.name == text
            || ((place.short == text || spoken::is_called(place, text)) && place.kind != PlaceKind::Province)
            || spoken::place_in_full(place, rules) == text
    });
    named.next().filter(|_| named.next().is_none())
}

fn has_focus(input: &web_sys::HtmlInputElement) -> bool {
    let active = web_sys::window().and_then(|window| window.document()?.active_element());
    active.is_some_and(|active| active.is_same_node(Some(input)))
}

/// A text field with a list of matching places beneath it.
#[component]
pub fn PlacePicker(props: &PlacePickerProps) -> Html {
    let input = use_node_ref();
    let open = use_state(|| false);
    let active = use_state(|| 0_usize);
    let (field, rules) = (&props.field, &props.rules);
    // The input shows the name of a place chosen, however it was chosen; text being typed is left alone. Text that is in
    // an input nobody is in (typed before the app was there) is settled like text that was left; other text there came from
    // elsewhere: a form put back, a row above that was removed.
    {
        let (input, rules, on_edit) = (input.clone(), rules.clone(), field.on_edit.clone());
        let before = use_mut_ref(AttrValue::default);
        use_effect_with(props.value.clone(), move |value| {
            let before = before.replace(value.clone());
            let Some(input) = input.cast::<web_sys::HtmlInputElement>() else { return };
            match chosen(value, &rules) {
                Some(place) => input.set_value(&spoken::place_in_full(place, &rules)),
                None if has_focus(&input) => {}
                None => match unmistakable(value, &rules) {
                    Some(place) => on_edit.emit((Part::Whole, place.adcode.to_string())),
                    // Nothing was there yet: what is in the input was typed before the app came.
                    None if value.is_empty() && before.is_empty() => {}
                    None => input.set_value(value),
                },
            }
        });
    }
    // Nothing typed yet: places chosen before in this tab.
    let before = *open && props.value.trim().is_empty();
    let found = if before {
        let codes = tab::places();
        codes.iter().filter_map(|code| rules.place(Adcode::parse(code)?)).collect()
    } else if *open && chosen(&props.value, rules).is_none() {
        matches(&props.value, rules)
    } else {
        Vec::new()
    };
    let choose = {
        let (on_edit, open) = (field.on_edit.clone(), open.clone());
        move |place: Adcode| {
            tab::keep_place(&place.to_string());
            on_edit.emit((Part::Whole, place.to_string()));
            open.set(false);
        }
    };
    let oninput = {
        let (on_edit, open, active) = (field.on_edit.clone(), open.clone(), active.clone());
        Callback::from(move |event: InputEvent| {
            let typed: web_sys::HtmlInputElement = event.target_unchecked_into();
            open.set(has_focus(&typed));
            active.set(0);
            on_edit.emit((Part::Whole, typed.value()));
        })
    };
    let onfocus = {
        let (open, active) = (open.clone(), active.clone());
        Callback::from(move |_: FocusEvent| {
            open.set(true);
            // Enter in an empty field is not a choice.
            active.set(NONE);
        })
    };
    let onkeydown = {
        let codes: Vec<Adcode> = found.iter().map(|place| place.adcode).collect();
        let (open, active, choose) = (open.clone(), active.clone(), choose.clone());
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
                "Escape" => open.set(false),
                _ => return,
            }
            event.prevent_default();
        })
    };
    let onblur = {
        let (rules, value, open) = (rules.clone(), props.value.clone(), open.clone());
        let (on_edit, on_leave) = (field.on_edit.clone(), field.on_leave.clone());
        Callback::from(move |_: FocusEvent| {
            if chosen(&value, &rules).is_none() {
                if let Some(place) = unmistakable(&value, &rules) {
                    tab::keep_place(&place.adcode.to_string());
                    on_edit.emit((Part::Whole, place.adcode.to_string()));
                }
            }
            open.set(false);
            let on_leave = on_leave.clone();
            after_the_tap(move || on_leave.emit(()));
        })
    };
    let id = field.id;
    let list = format!("{id}-list");
    let options = found.iter().enumerate().map(|(at, place)| {
        // Before the input loses the focus, or the list would be gone.
        let onpointerdown = {
            let (choose, code) = (choose.clone(), place.adcode);
            Callback::from(move |event: PointerEvent| {
                event.prevent_default();
                choose(code);
            })
        };
        html! {
            <li key={place.adcode.to_string()} id={format!("{list}-{at}")} role="option"
                aria-selected={(*active == at).to_string()} {onpointerdown}>{ spoken::place_in_full(place, rules) }</li>
        }
    });
    let shown = !found.is_empty();
    html! {
        <div class={field.class()}>
            <label for={id}>{ &field.label }</label>
            { field.notes() }
            <div class="picker">
                <input ref={input} {id} type="text" role="combobox" autocomplete="off" spellcheck="false"
                    aria-autocomplete="list" aria-expanded={shown.to_string()} aria-controls={list.clone()}
                    aria-activedescendant={(shown && *active != NONE).then(|| format!("{list}-{}", *active))}
                    aria-describedby={field.described_by()}
                    aria-invalid={field.invalid()} {oninput} {onfocus} {onkeydown} {onblur} />
                <ul id={list.clone()} role="listbox" aria-label={if before { AttrValue::from(words::BEFORE) } else { field.label.clone() }} hidden={!shown}>
                    if before { <li class="before" role="presentation">{ words::BEFORE }</li> }
                    { for options }
                </ul>
            </div>
        </div>
    }
}
