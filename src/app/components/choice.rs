//! One of a few answers, as radio buttons. None is chosen beforehand.

use super::Group;
use yew::prelude::*;

/// Properties of [`Choice`].
#[derive(Properties, PartialEq)]
pub struct ChoiceProps {
    /// Id of the field.
    pub id: &'static str,
    /// Its label.
    pub label: AttrValue,
    /// Help beneath the label.
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    /// What is wrong with it.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// The answers: what is kept, and what is shown.
    pub options: Vec<(&'static str, AttrValue)>,
    /// The answer chosen; empty for none.
    pub value: AttrValue,
    /// Called with the answer.
    pub on_edit: Callback<String>,
}

/// A question with a few answers.
#[component]
pub fn Choice(props: &ChoiceProps) -> Html {
    let options = props.options.iter().map(|(value, label)| {
        let onchange = {
            let (on_edit, value) = (props.on_edit.clone(), *value);
            Callback::from(move |_: Event| on_edit.emit(value.to_owned()))
        };
        html! {
            <label class="option" key={*value}>
                <input type="radio" name={props.id} value={*value} checked={props.value == *value} {onchange} />
                <span>{ label }</span>
            </label>
        }
    });
    html! {
        <Group id={props.id} label={props.label.clone()} hint={props.hint.clone()} error={props.error.clone()}>
            <div class={classes!("options", (props.options.len() > 3).then_some("stacked"))}>{ for options }</div>
        </Group>
    }
}
