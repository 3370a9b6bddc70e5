//! Where to go and whom to ask.

use crate::app::browser::address::{fragment, on_hash, replace_fragment};
use crate::app::browser::{early_input, page_changes};
use crate::app::components::{channels, choice, Checklist, FormField, PlacePicker};
use crate::app::{Part, World};
use crate::evidence::Adcode;
use crate::guidance::{MeansOfPerson, Wanted};
use crate::rulebook::Purpose;
use crate::wording::spoken::guidance::{choices, guide, hotline};
use crate::wording::words;
use std::rc::Rc;
use yew::prelude::*;

/// Properties of [`Guide`].
#[derive(Properties, PartialEq)]
pub struct GuideProps {
    /// Rules and today.
    pub world: World,
}

/// What is wanted, as it stands in the fields and in the address: `place=640100&purpose=queryProgress&has=phone`.
#[derive(Clone, Debug, Default, PartialEq)]
struct Request {
    /// A code, or text being typed.
    place: String,
    purpose: String,
    has: String,
}

impl Request {
    fn slot(&mut self, name: &str) -> Option<&mut String> {
        match name {
            "place" => Some(&mut self.place),
            "purpose" => Some(&mut self.purpose),
            "has" => Some(&mut self.has),
            _ => None,
        }
    }

    /// Unknown names and words are passed over: an address may be old, or cut short on its way. `None` where it is no request
    /// at all, but a part of the page that a link leads to.
    fn from_hash(hash: &str) -> Option<Self> {
        let mut asked = Request::default();
        let mut ours = hash.is_empty();
        for (name, value) in hash.split('&').filter_map(|part| part.split_once('=')) {
            ours = true;
            let known = match name {
                "place" => Adcode::parse(value).is_some(),
                "purpose" => Purpose::from_id(value).is_some(),
                _ => MeansOfPerson::from_id(value).is_some(),
            };
            if let (true, Some(slot)) = (known, asked.slot(name)) {
                value.clone_into(slot);
            }
        }
        ours.then_some(asked)
    }

    fn to_hash(&self) -> String {
        let place = Adcode::parse(&self.place).map(|code| code.to_string()).unwrap_or_default();
        let parts = [("place", &place), ("purpose", &self.purpose), ("has", &self.has)];
        let parts = parts.iter().filter(|(_, value)| !value.is_empty() && *value != "any");
        parts.map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("&")
    }
}

/// What happens to a request. Several things at once where a page was used before its program was there.
enum Change {
    /// The address says another one.
    All(Request),
    /// A field of that name was filled in.
    One(&'static str, String),
}

impl Reducible for Request {
    type Action = Change;

    fn reduce(self: Rc<Self>, change: Change) -> Rc<Self> {
        let mut next = (*self).clone();
        match change {
            Change::All(asked) => next = asked,
            Change::One(name, text) => {
                if let Some(slot) = next.slot(name) {
                    *slot = text;
                }
            }
        }
        next.into()
    }
}

/// The page.
#[component]
pub fn Guide(props: &GuideProps) -> Html {
    let rules = &props.world.rules;
    let asked = use_reducer_eq(Request::default);
    let hash = asked.to_hash();
    let named = use_mut_ref(String::new);
    named.replace(hash.clone());
    // The address says what is asked, as soon as it has been read.
    let live = use_mut_ref(|| false);
    use_effect_with(hash, move |hash| {
        if live.replace(true) && fragment() != *hash {
            replace_fragment(hash);
        }
    });
    {
        let asked = asked.dispatcher();
        use_effect_with((), move |()| {
            let read = move || match Request::from_hash(&fragment()) {
                Some(wanted) => {
                    asked.dispatch(Change::All(wanted));
                    true
                }
                None => false,
            };
            read();
            early_input::hand_over();
            on_hash(move || {
                // A link to a part of this page has done its work: the address is what is asked again.
                if !read() {
                    replace_fragment(&named.borrow());
                }
            })
        });
    }
    let field = |name: &'static str, id: &'static str, label: &'static str| {
        let asked = asked.dispatcher();
        let on_edit =
            Callback::from(move |(_, text): (Part, String)| asked.dispatch(Change::One(name, text)));
        FormField { on_edit, ..FormField::new(id, label) }
    };
    let place = Adcode::parse(&asked.place).filter(|code| rules.place(*code).is_some());
    let has = MeansOfPerson::from_id(&asked.has);
    let of_place = FormField {
        hint: Some(words::guide::place_hint()),
        ..field("place", "guide-place", words::guide::place())
    };
    let purposes = Purpose::ALL.map(|purpose| (purpose.id(), choices::purpose(purpose)));
    // Nothing is chosen beforehand: what is checked in the pre-rendered page would pass for a person's choice.
    let means = MeansOfPerson::ALL.into_iter().map(|has| (has.id(), choices::has(has)));
    let means: Vec<_> = means.chain([("any", words::guide::any())]).collect();
    let told = Purpose::from_id(&asked.purpose).map(|purpose| {
        let guide = guide(Wanted { place, purpose, has }, rules);
        let at = place.map(|place| place.to_string()).unwrap_or_default();
        let scope = format!("{at}.{}", purpose.id());
        html! {
            <>
                <p key={page_changes::key()} class="lead" role="status">{ &guide.title }</p>
                { channels(&guide, has) }
                if !guide.checklist.is_empty() {
                    <Checklist items={guide.checklist} {scope} />
                }
            </>
        }
    });
    let number = hotline(place, rules);
    html! {
        <div class="guide">
            <h1>{ words::guide::title() }</h1>
            <p class="intro">{ words::guide::intro() }</p>
            <form novalidate=true autocomplete="off" onsubmit={|event: SubmitEvent| event.prevent_default()}>
                <PlacePicker field={of_place} rules={rules.clone()} value={asked.place.clone()} />
                { choice(&field("purpose", "guide-purpose", words::guide::purpose()), &purposes, &asked.purpose) }
                { choice(&field("has", "guide-has", words::guide::has()), &means, &asked.has) }
            </form>
            <section key={page_changes::key()} class="call">
                <h2>{ words::guide::hotline() }</h2>
                <p><a class="dial" href={format!("tel:{}", number.replace('-', ""))}>{ words::guide::dial { number: &number }.string() }</a></p>
                <p class="quiet">{ if place.is_some() { words::guide::hotline_note() } else { words::guide::hotline_anywhere() } }</p>
            </section>
            if let Some(told) = told { { told } } else { <p class="waiting">{ words::guide::waiting() }</p> }
            <section class="safety">
                <h2>{ words::guide::safety() }</h2>
                <ul>{ for choices::safety_rules().into_iter().map(|rule| html! { <li>{ rule }</li> }) }</ul>
            </section>
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::{Change, Request};
    use std::rc::Rc;
    use yew::Reducible;

    #[test]
    fn the_address_keeps_what_is_wanted_and_nothing_else() {
        let read = |hash| Request::from_hash(hash).map(|asked| asked.to_hash());
        let hash = "place=640100&purpose=queryProgress&has=phone";
        assert_eq!(read(hash).as_deref(), Some(hash));
        assert_eq!(read("purpose=steal&place=64&x=1&has").as_deref(), Some(""));
        assert_eq!(read("").as_deref(), Some(""), "nothing is wanted");
        assert_eq!(read("main"), None, "a part of the page is no request");
        let typing = Request { place: "yinch".into(), ..Request::default() };
        assert_eq!(typing.to_hash(), "", "half a name is no place");
    }

    #[test]
    fn each_change_is_made_to_what_the_one_before_left() {
        let asked = Rc::new(Request::default());
        let asked = asked.reduce(Change::All(Request { place: "640100".into(), ..Request::default() }));
        let asked = asked.reduce(Change::One("purpose", "queryProgress".into()));
        assert_eq!(asked.to_hash(), "place=640100&purpose=queryProgress");
    }
}
