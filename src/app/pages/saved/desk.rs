//! What is done with the shelf on its page, and what is said of it beside the control.

use crate::app::browser::handover::{ask, Detail, Errand};
use crate::app::browser::{json, page};
use crate::app::saved::shelf::{NoRoom, Shelf, Unread};
use crate::app::saved::store::{self, Kept};
use crate::wording::words;
use yew::prelude::*;

/// Beside which control something is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Spot {
    Switch,
    Save,
    List,
    File,
}

impl Spot {
    const fn id(self) -> &'static str {
        match self {
            Spot::Switch => "said-switch",
            Spot::Save => "said-save",
            Spot::List => "said-list",
            Spot::File => "said-file",
        }
    }
}

/// What came of the last thing done.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Note {
    pub spot: Spot,
    text: String,
    /// What was kept before, where that can be put back.
    before: Option<String>,
    /// What was left: if that is not there any more, another window has changed it.
    after: Option<String>,
}

/// What the device keeps, and what was said last.
#[derive(Clone, PartialEq)]
pub(super) struct Desk {
    pub kept: UseStateHandle<Option<Kept>>,
    pub note: UseStateHandle<Option<Note>>,
}

impl Desk {
    /// Says something beside a control, and looks at what is kept now.
    pub fn say(&self, spot: Spot, text: impl Into<String>, before: Option<String>) {
        self.note.set(Some(Note { spot, text: text.into(), before, after: store::raw() }));
        self.kept.set(Some(store::look()));
    }

    /// Changes the shelf as it is now, whatever another window did to it. What is done says what to tell of it; `lossy`: what
    /// was there before can be put back. Whether it was done.
    pub fn change(
        &self,
        spot: Spot,
        lossy: bool,
        act: impl FnOnce(&mut Shelf) -> Result<String, NoRoom>,
    ) -> bool {
        let before = store::raw();
        let (done, said) = match store::look() {
            Kept::On(mut shelf) => match act(&mut shelf) {
                Ok(said) if store::keep(&shelf) => (true, said),
                Ok(_) => (false, words::keeping::not_kept().to_owned()),
                Err(NoRoom::Taken) => (false, words::saved::name_taken().to_owned()),
                Err(NoRoom::Full) => (false, words::keeping::too_many().to_owned()),
            },
            _ => (false, words::saved::switch_first().to_owned()),
        };
        self.say(spot, said, before.filter(|_| done && lossy));
        done
    }

    /// Turns the switch; off deletes what is kept.
    pub fn turn(&self, on: bool) {
        let before = store::raw();
        let done = match (on, store::look()) {
            (true, Kept::Off) => store::keep(&Shelf::default()),
            (true, _) => true,
            (false, _) => store::put_back(None),
        };
        // An empty shelf is no loss.
        let lost = before.filter(|text| !on && *text != json::written(&Shelf::default()));
        match (done, on) {
            (false, _) => self.say(Spot::Switch, words::keeping::not_kept(), None),
            (true, true) => self.say(Spot::Switch, words::saved::turned_on(), None),
            (true, false) => self.say(Spot::Switch, words::saved::turned_off(), lost),
        }
    }

    fn undo(&self, spot: Spot, before: &str, after: Option<&str>) {
        let text = if store::raw().as_deref() != after {
            words::saved::changed_elsewhere()
        } else if store::put_back(Some(before)) {
            words::saved::undone()
        } else {
            words::keeping::not_kept()
        };
        self.say(spot, text, None);
    }

    /// What is to be said beside a control. The place is always there, so that a screen reader says what comes into it.
    pub fn note(&self, spot: Spot) -> Html {
        let note = self.note.as_ref().filter(|note| note.spot == spot);
        let undo =
            note.and_then(|note| Some((note.before.clone()?, note.after.clone()))).map(|(before, after)| {
                let desk = self.clone();
                let onclick = move |_: MouseEvent| desk.undo(spot, &before, after.as_deref());
                html! { <button type="button" class="secondary" {onclick}>{ words::saved::undo() }</button> }
            });
        html! {
            <div class="said-here" role="status" id={spot.id()} tabindex="-1">
                if let Some(note) = note { <p>{ &note.text }</p> }
                { for undo }
            </div>
        }
    }
}

/// What was said takes the focus: what had it is often gone, and the list may be long. The switch stands right above what is
/// said of it, and keeps it.
pub(super) fn go_to(spot: Spot) {
    if spot != Spot::Switch || page::is_focus_lost() {
        page::focus(spot.id());
    }
}

/// Why nothing can be kept, with what can be done about it.
pub(super) fn trouble(kept: Option<&Kept>, desk: &Desk) -> Html {
    let text = match kept {
        Some(Kept::Forbidden) => return html! { <p class="caution">{ words::keeping::forbidden() }</p> },
        Some(Kept::Unread(Unread::Broken)) => words::saved::broken(),
        Some(Kept::Unread(Unread::Older)) => words::saved::older(),
        Some(Kept::Unread(Unread::Newer)) => words::saved::newer(),
        Some(Kept::Unread(Unread::TooMany)) => words::saved::far_too_many(),
        _ => return html! {},
    };
    let copy =
        |_: MouseEvent| ask(Errand::Copy, vec![("text", Detail::Text(store::raw().unwrap_or_default()))]);
    let clear = {
        let desk = desk.clone();
        move |_: MouseEvent| desk.turn(false)
    };
    html! {
        <>
            <p class="caution">{ text }</p>
            <p class="buttons">
                <button type="button" class="secondary" onclick={copy}>{ words::saved::copy_raw() }</button>
                <button type="button" class="secondary" onclick={clear}>{ words::saved::clear() }</button>
            </p>
        </>
    }
}
