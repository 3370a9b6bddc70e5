//! Keeping a case under a name: a few offered, or one's own.

use super::{choice, FormField};
use crate::app::browser::field::TextField;
use crate::app::saved::shelf::{name as checked, BadName, Shelf, Twin, LONGEST_NAME};
use crate::app::saved::Question;
use crate::app::Part;
use crate::wording::spoken::saved;
use crate::wording::words;
use yew::prelude::*;

/// The choice that is none of the names offered.
const OTHER: &str = "other";

/// Properties of [`SaveForm`].
#[derive(Properties, PartialEq)]
pub struct SaveFormProps {
    /// Id of its field.
    pub id: &'static str,
    /// The question of the case.
    pub question: Question,
    /// What is kept already.
    pub shelf: Shelf,
    /// Called with the name, and with what becomes of a case of that name.
    pub on_save: Callback<(String, Twin)>,
}

/// What to say of a name that won't do.
pub fn bad_name(why: BadName) -> &'static str {
    match why {
        BadName::Empty => words::saved::no_name(),
        BadName::TooLong => words::saved::long_name(),
        BadName::Number => words::saved::number_in_name(),
    }
}

/// The form.
#[component]
pub fn SaveForm(props: &SaveFormProps) -> Html {
    let chosen = use_state(String::new);
    let typed = use_state(String::new);
    let wrong = use_state(|| None::<&'static str>);
    let other = *chosen == OTHER;
    let offered = saved::names().into_iter().find(|(id, _)| *id == chosen.as_str()).map(|(_, name)| name);
    let name = checked(offered.unwrap_or(if other { typed.as_str() } else { "" }));
    let twin = name.as_ref().ok().and_then(|name| props.shelf.twin(name, props.question.id()));
    let on_choose = {
        let (chosen, wrong) = (chosen.clone(), wrong.clone());
        Callback::from(move |(_, id): (Part, String)| {
            wrong.set(None);
            chosen.set(id);
        })
    };
    let oninput = {
        let (typed, wrong) = (typed.clone(), wrong.clone());
        Callback::from(move |event: InputEvent| {
            wrong.set(None);
            typed.set(TextField::of(&event).text());
        })
    };
    let save = |twin: Twin| {
        let (name, wrong, on_save) = (name.clone(), wrong.clone(), props.on_save.clone());
        Callback::from(move |_: MouseEvent| match name.clone() {
            Ok(name) => on_save.emit((name, twin)),
            Err(why) => wrong.set(Some(bad_name(why))),
        })
    };
    let options: Vec<_> = saved::names().into_iter().chain([(OTHER, words::saved::other_name())]).collect();
    let whose = FormField {
        hint: Some(words::saved::whose_hint()),
        error: wrong.map(str::to_owned),
        on_edit: on_choose,
        ..FormField::new(props.id, words::saved::whose())
    };
    let field = format!("{}-name", props.id);
    html! {
        <div class="save">
            { choice(&whose, &options, &chosen) }
            if other {
                <div class="field">
                    <label for={field.clone()}>{ words::saved::name_field() }</label>
                    <input id={field} type="text" autocomplete="off" maxlength={LONGEST_NAME.to_string()}
                        value={(*typed).clone()} {oninput} />
                </div>
            }
            if let Some(twin) = twin {
                <p class="caution">{ words::saved::twin { name: &twin.name, day: saved::day(&twin.saved) }.string() }</p>
                <p class="buttons">
                    <button type="button" class="secondary" onclick={save(Twin::Keep)}>{ words::saved::keep_both() }</button>
                    <button type="button" class="secondary" onclick={save(Twin::Replace)}>{ words::saved::replace() }</button>
                </p>
            } else {
                <p class="buttons">
                    <button type="button" class="weui-btn weui-btn_primary" onclick={save(Twin::Ask)}>{ words::saved::save() }</button>
                </p>
            }
        </div>
    }
}
