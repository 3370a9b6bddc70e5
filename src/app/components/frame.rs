//! What every field has around it: label, hint, and the message beside it.

use crate::app::browser::delay::after_the_tap;
use crate::app::browser::field::TextField;
use crate::app::browser::page::leaves_group;
use crate::app::browser::page_changes;
use crate::app::Part;
use yew::prelude::*;

/// A field of a form: what is said around it, and who is told of what happens in it.
#[derive(PartialEq)]
pub struct FormField {
    /// Its id.
    pub id: &'static str,
    /// Its label.
    pub label: AttrValue,
    /// Help beneath the label.
    pub hint: Option<&'static str>,
    /// What is wrong with it.
    pub error: Option<String>,
    /// Called with a part and what was typed or chosen there.
    pub on_edit: Callback<(Part, String)>,
    /// Called when the person leaves the field.
    pub on_leave: Callback<()>,
}

/// A part of a field that takes digits, with its unit behind it.
pub struct Digits<'a> {
    /// Id of the input.
    pub id: String,
    /// What it is a part of.
    pub label: &'a str,
    /// Its unit.
    pub unit: &'static str,
    /// The class that makes it as wide as what it takes.
    pub width: &'static str,
    /// Which part it is.
    pub part: Part,
    /// What was typed.
    pub value: &'a str,
}

impl FormField {
    /// A field nobody hears of, without hint and message.
    pub fn new(id: &'static str, label: impl Into<AttrValue>) -> Self {
        let (on_edit, on_leave) = (Callback::noop(), Callback::noop());
        FormField { id, label: label.into(), hint: None, error: None, on_edit, on_leave }
    }

    /// Its class.
    pub fn class(&self) -> Classes {
        classes!("field", self.error.as_ref().map(|_| "wrong"))
    }

    /// Hint and message.
    pub fn notes(&self) -> Html {
        let id = self.id;
        html! {
            <>
                if let Some(hint) = self.hint { <p class="hint" id={format!("{id}-hint")}>{ hint }</p> }
                if let Some(error) = &self.error { <p key={page_changes::key()} class="error" id={format!("{id}-error")}>{ error }</p> }
            </>
        }
    }

    /// The ids of hint and message, for `aria-describedby`.
    pub fn described_by(&self) -> Option<String> {
        let ids = [(self.hint.is_some(), "hint"), (self.error.is_some(), "error")];
        let ids = ids.iter().filter(|(there, _)| *there).map(|(_, what)| format!("{}-{what}", self.id));
        let ids: Vec<String> = ids.collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    }

    /// For `aria-invalid`.
    pub fn invalid(&self) -> &'static str {
        if self.error.is_some() {
            "true"
        } else {
            "false"
        }
    }

    /// Passes on what is typed into an input.
    pub fn typed(&self, part: Part) -> Callback<InputEvent> {
        let on_edit = self.on_edit.clone();
        Callback::from(move |event: InputEvent| {
            on_edit.emit((part, TextField::of(&event).text()));
        })
    }

    /// Passes on that its only input was left.
    pub fn left(&self) -> Callback<FocusEvent> {
        let on_leave = self.on_leave.clone();
        Callback::from(move |_: FocusEvent| {
            let on_leave = on_leave.clone();
            after_the_tap(move || on_leave.emit(()));
        })
    }

    /// Passes on that it was left as a whole.
    fn left_whole(&self) -> Callback<FocusEvent> {
        let on_leave = self.on_leave.clone();
        Callback::from(move |event: FocusEvent| {
            if leaves_group(&event) {
                let on_leave = on_leave.clone();
                after_the_tap(move || on_leave.emit(()));
            }
        })
    }

    /// A part of it that takes digits.
    pub fn digits(&self, of: Digits<'_>) -> Html {
        let Digits { id, label, unit, width, part, value } = of;
        html! {
            <span class="part" key={id.clone()}>
                <input id={id.clone()} class={classes!("digits", width)} type="text" inputmode="numeric" autocomplete="off" maxlength="40"
                    aria-label={format!("{label} {unit}")} aria-invalid={self.invalid()}
                    value={value.to_owned()} oninput={self.typed(part)} />
                <label for={id} aria-hidden="true">{ unit }</label>
            </span>
        }
    }

    /// Several inputs that answer one question: a fieldset with legend, hint and message.
    pub fn group(&self, inputs: Html) -> Html {
        self.fieldset(inputs, Some(self.left_whole()))
    }

    /// The same, with nobody told when it is left.
    pub fn fieldset(&self, inputs: Html, onfocusout: Option<Callback<FocusEvent>>) -> Html {
        html! {
            <fieldset id={self.id} class={self.class()} tabindex="-1" aria-describedby={self.described_by()} {onfocusout}>
                <legend>{ &self.label }</legend>
                { self.notes() }
                { inputs }
            </fieldset>
        }
    }
}
