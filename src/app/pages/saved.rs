//! Cases kept on the device: the switch, what was just filled in, the list, two of them side by side, and files read back.

use crate::app::components::{fills, told, FactsImport, KeepSwitch, SaveForm, SavedCase, SideBySide};
use crate::app::route::listen;
use crate::app::saved::facts_file::{Facts, Fault};
use crate::app::saved::shelf::{Case, NoRoom, Shelf, Twin, Unread};
use crate::app::saved::store::{self, Kept};
use crate::app::saved::{told as answer, Question, Told};
use crate::app::take::{ask, on_taken, Detail, Kind};
use crate::app::{tab, World};
use crate::calendar::Date;
use crate::rulebook::Rulebook;
use crate::wording::spoken::{self, saved as words, take_away};
use yew::prelude::*;

/// Properties of [`Saved`].
#[derive(Properties, PartialEq)]
pub struct SavedProps {
    /// Rules and today.
    pub world: World,
}

/// Beside which control something is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Spot {
    Switch,
    Save,
    List,
}

/// What came of the last thing done.
#[derive(Clone, Debug, PartialEq)]
struct Note {
    spot: Spot,
    text: String,
    /// What was kept before, where that can be put back.
    before: Option<String>,
}

/// What the device keeps, and what was said last.
#[derive(Clone, PartialEq)]
struct Desk {
    kept: UseStateHandle<Option<Kept>>,
    note: UseStateHandle<Option<Note>>,
}

impl Desk {
    fn say(&self, spot: Spot, text: impl Into<String>, before: Option<String>) {
        self.note.set(Some(Note { spot, text: text.into(), before }));
        self.kept.set(Some(store::look()));
    }

    /// Changes the shelf as it is now, whatever another window did to it. `lossy`: what was there before can be put back.
    fn change(
        &self,
        spot: Spot,
        said: String,
        lossy: bool,
        act: impl FnOnce(&mut Shelf) -> Result<(), NoRoom>,
    ) {
        let before = store::raw();
        let Kept::On(mut shelf) = store::look() else { return self.say(spot, words::SWITCH_FIRST, None) };
        match act(&mut shelf) {
            Err(NoRoom::Taken) => self.say(spot, words::NAME_TAKEN, None),
            Err(NoRoom::Full) => self.say(spot, words::TOO_MANY, None),
            Ok(()) if store::keep(&shelf) => self.say(spot, said, before.filter(|_| lossy)),
            Ok(()) => self.say(spot, words::NOT_KEPT, None),
        }
    }

    fn turn(&self, on: bool) {
        let before = store::raw();
        let done = match (on, store::look()) {
            (true, Kept::Off) => store::keep(&Shelf::default()),
            (true, _) => true,
            (false, _) => store::put_back(None),
        };
        // An empty shelf is no loss.
        let lost = before.filter(|text| !on && *text != Shelf::default().write());
        match (done, on) {
            (false, _) => self.say(Spot::Switch, words::NOT_KEPT, None),
            (true, true) => self.say(Spot::Switch, words::TURNED_ON, None),
            (true, false) => self.say(Spot::Switch, words::TURNED_OFF, lost),
        }
    }

    fn undo(&self, spot: Spot, before: &str) {
        let text = if store::put_back(Some(before)) { words::UNDONE } else { words::NOT_KEPT };
        self.say(spot, text, None);
    }

    /// What is to be said beside a control. The place is always there, so that a screen reader says what comes into it.
    fn note(&self, spot: Spot) -> Html {
        let note = self.note.as_ref().filter(|note| note.spot == spot);
        let undo = note.and_then(|note| note.before.clone()).map(|before| {
            let desk = self.clone();
            let onclick = move |_: MouseEvent| desk.undo(spot, &before);
            html! { <button type="button" class="secondary" {onclick}>{ words::UNDO }</button> }
        });
        html! {
            <div class="said-here" role="status">
                if let Some(note) = note { <p>{ &note.text }</p> }
                { for undo }
            </div>
        }
    }
}

/// What was filled in here or read from a file, and is not kept.
#[derive(Clone, Debug, PartialEq)]
struct Draft {
    case: Case,
    question: Question,
}

fn draft(name: &str, question: Question, line: String) -> Draft {
    let (name, id) = (name.to_owned(), question.id().to_owned());
    Draft { case: Case { name, question: id, line, saved: String::new() }, question }
}

/// The forms filled in in this tab.
fn drafts() -> Vec<Draft> {
    let filled =
        Question::ALL.into_iter().map(|question| draft(words::DRAFT, question, tab::form(question.id())));
    filled.filter(|draft| !draft.question.is_empty(&draft.case.line)).collect()
}

/// The answer to a case of a question that is asked here.
fn answered(case: &Case, today: Option<Date>, rules: &Rulebook) -> Option<Told> {
    Some(answer(Question::from_id(&case.question)?, &case.line, today?, rules))
}

/// Two cases side by side, or why not.
fn compared(chosen: &[Case], today: Date, rules: &Rulebook) -> Html {
    let [left, right] = chosen else {
        return match chosen.len() {
            1 => html! { <p>{ words::ONE_MORE }</p> },
            many => html! { <p>{ words::too_many_chosen(many) }</p> },
        };
    };
    if left.question != right.question {
        return html! { <p>{ words::TWO_QUESTIONS }</p> };
    }
    match (answered(left, Some(today), rules), answered(right, Some(today), rules)) {
        (Some(Told::Answer(first)), Some(Told::Answer(second))) => html! {
            <>
                <p class="quiet">{ words::both_today(&spoken::date(today)) }</p>
                <SideBySide left_name={left.name.clone()} left={*first} right_name={right.name.clone()} right={*second} />
            </>
        },
        _ => html! { <p>{ words::NO_ANSWER_YET }</p> },
    }
}

/// The page.
#[component]
pub fn Saved(props: &SavedProps) -> Html {
    let World { rules, today } = &props.world;
    let desk = Desk { kept: use_state(|| None), note: use_state(|| None) };
    let filled = use_state(Vec::<Draft>::new);
    let read = use_state(|| None::<Result<Facts, Fault>>);
    let chosen = use_state(Vec::<Case>::new);
    {
        // Only a browser knows; so after the first rendering, and again when another window or the form may have changed it.
        let (desk, filled) = (desk.clone(), filled.clone());
        use_effect_with((), move |()| {
            let copied = desk.clone();
            let look = move || {
                desk.kept.set(Some(store::look()));
                filled.set(drafts());
            };
            look();
            let (again, back) = (listen("storage", look.clone()), listen("pageshow", look));
            let taken = on_taken(move |(_, done)| {
                let text = if done.is_ok() { take_away::COPIED } else { take_away::FAILED };
                copied.say(Spot::Switch, text, None);
            });
            || {
                again();
                back();
                taken();
            }
        });
    }
    let kept = (*desk.kept).clone();
    let shelf = kept.as_ref().and_then(Kept::shelf).cloned();
    let cases = shelf.as_ref().map(|shelf| shelf.cases.clone()).unwrap_or_default();
    let is_kept = |draft: &Draft| {
        cases.iter().any(|case| case.question == draft.case.question && case.line == draft.case.line)
    };
    let unsaved: Vec<Draft> = filled.iter().filter(|draft| !is_kept(draft)).cloned().collect();
    let from_file = read
        .as_ref()
        .and_then(|read| read.as_ref().ok())
        .map(|facts| (draft(words::FROM_FILE, facts.question, facts.line.clone()), facts.clone()));
    let answers = {
        let of_drafts = unsaved.iter().map(|draft| &draft.case);
        let of_file = from_file.iter().map(|(draft, _)| &draft.case);
        let all: Vec<Case> = cases.iter().chain(of_drafts).chain(of_file).cloned().collect();
        let rules = rules.clone();
        use_memo((all, *today), move |(all, today)| {
            all.iter().map(|case| (case.clone(), answered(case, *today, &rules))).collect::<Vec<_>>()
        })
    };
    let of = |case: &Case| answers.iter().find(|(one, _)| one == case).and_then(|(_, told)| told.clone());
    // What is gone or was changed is not compared any more.
    let picked: Vec<Case> =
        chosen.iter().filter(|case| answers.iter().any(|(one, _)| one == *case)).cloned().collect();
    let on_tick = {
        let (chosen, picked) = (chosen.clone(), picked.clone());
        Callback::from(move |case: Case| {
            let mut next = picked.clone();
            match next.iter().position(|one| *one == case) {
                Some(at) => drop(next.remove(at)),
                None => next.push(case),
            }
            chosen.set(next);
        })
    };
    let on_turn = {
        let desk = desk.clone();
        Callback::from(move |on: bool| desk.turn(on))
    };
    let on_rename = {
        let desk = desk.clone();
        Callback::from(move |(case, name): (Case, String)| {
            let said = words::renamed(&name);
            desk.change(Spot::List, said, false, |shelf| shelf.rename(&case, name));
        })
    };
    let on_remove = {
        let desk = desk.clone();
        Callback::from(move |case: Case| {
            let said = words::deleted(&case.name);
            desk.change(Spot::List, said, true, |shelf| {
                shelf.remove(&case);
                Ok(())
            });
        })
    };
    let on_clear = {
        let desk = desk.clone();
        Callback::from(move |_: MouseEvent| {
            desk.change(Spot::List, words::CLEARED.to_owned(), true, |shelf| {
                shelf.cases.clear();
                Ok(())
            });
        })
    };
    let on_read = {
        let (read, desk) = (read.clone(), desk.clone());
        Callback::from(move |done| {
            desk.note.set(None);
            read.set(Some(done));
        })
    };
    let save = |draft: &Draft| {
        let (desk, draft, read) = (desk.clone(), draft.clone(), read.clone());
        let on = today.map(|day| day.to_string()).unwrap_or_default();
        Callback::from(move |(name, twin): (String, Twin)| {
            let case = Case { name: name.clone(), saved: on.clone(), ..draft.case.clone() };
            desk.change(Spot::Save, words::kept(&name), twin == Twin::Replace, |shelf| {
                shelf.put(case, twin)?;
                if draft.case.name == words::FROM_FILE {
                    read.set(None);
                }
                Ok(())
            });
        })
    };
    let ids = |question: Question| match question {
        Question::Transfer => "save-transfer",
        Question::Retirement => "save-retirement",
        Question::Account => "save-account",
    };
    let block = |draft: &Draft, id: &'static str, label: &'static str, remarks: Html| {
        let tick = {
            let (on_tick, case) = (on_tick.clone(), draft.case.clone());
            Callback::from(move |_: Event| on_tick.emit(case.clone()))
        };
        let of_what = words::question(draft.question.id()).unwrap_or_default();
        html! {
            <article class="sheet case" key={id}>
                <h3>{ of_what }</h3>
                { for of(&draft.case).as_ref().map(told) }
                { remarks }
                <p class="buttons">{ fills(draft.question, &draft.case.line, label, of_what) }</p>
                <label class="option">
                    <input type="checkbox" checked={picked.contains(&draft.case)} onchange={tick}
                        aria-label={words::of_case(words::TICK, &draft.case.name)} />
                    <span>{ words::TICK }</span>
                </label>
                if let Some(shelf) = shelf.clone() {
                    <SaveForm {id} question={draft.question} {shelf} on_save={save(draft)} />
                } else if matches!(kept, Some(Kept::Off)) {
                    <p class="quiet">{ words::SWITCH_FIRST }</p>
                }
            </article>
        }
    };
    let list = cases.iter().enumerate().map(|(at, case)| {
        html! {
            <SavedCase key={format!("{}{}{}", case.question, case.saved, case.name)} {at} case={case.clone()} answer={of(case)} shelf={shelf.clone().unwrap_or_default()}
                ticked={picked.contains(case)} on_tick={on_tick.clone()} on_rename={on_rename.clone()}
                on_remove={on_remove.clone()} />
        }
    });
    let fault = read.as_ref().and_then(|read| read.as_ref().err().cloned());
    html! {
        <div class="knowledge saved">
            <h1>{ words::TITLE }</h1>
            <p class="intro">{ words::INTRO }</p>
            <KeepSwitch on={shelf.is_some()} works={!matches!(kept, Some(Kept::Forbidden | Kept::Unread(_)))}
                note={html! { <>{ trouble(kept.as_ref(), &desk) }{ desk.note(Spot::Switch) }</> }} {on_turn} />
            if !unsaved.is_empty() {
                <section aria-labelledby="drafts-title">
                    <h2 id="drafts-title">{ words::DRAFTS }</h2>
                    { for unsaved.iter().map(|draft| block(draft, ids(draft.question), words::OPEN, html! {})) }
                </section>
            }
            { desk.note(Spot::Save) }
            <section aria-labelledby="list-title">
                <h2 id="list-title">{ words::list(cases.len()) }</h2>
                if cases.is_empty() && unsaved.is_empty() { <p class="quiet">{ words::EMPTY }</p> }
                { for list }
                { desk.note(Spot::List) }
                if !cases.is_empty() {
                    <p class="buttons"><button type="button" class="secondary" onclick={on_clear}>{ words::CLEAR }</button></p>
                }
            </section>
            <section class="beside" aria-labelledby="compare-title" aria-live="polite" hidden={picked.is_empty()}>
                <h2 id="compare-title">{ words::COMPARE }</h2>
                { for today.filter(|_| !picked.is_empty()).map(|today| compared(&picked, today, rules)) }
            </section>
            <section class="read" aria-labelledby="read-title">
                <h2 id="read-title">{ words::READ_TITLE }</h2>
                <FactsImport {fault} {on_read} />
                <div role="status">
                    { for from_file.as_ref().map(|(draft, facts)| block(draft, "save-file", words::FILL, remarks(facts, of(&draft.case)))) }
                </div>
            </section>
        </div>
    }
}

/// What is to be known of a file that was read.
fn remarks(facts: &Facts, now: Option<Told>) -> Html {
    let now = match now {
        Some(Told::Answer(reading)) => reading.lead.to_string(),
        _ => String::new(),
    };
    html! {
        <>
            { for facts.today.map(|day| html! { <p class="quiet">{ words::file_of(&spoken::date(day)) }</p> }) }
            if !facts.sentence.is_empty() && facts.sentence != now {
                <p class="caution">{ words::answer_then(&facts.sentence) }</p>
            }
            if !facts.unknown.is_empty() { <p class="caution">{ words::unknown(&facts.unknown) }</p> }
        </>
    }
}

/// Why nothing can be kept, with what can be done about it.
fn trouble(kept: Option<&Kept>, desk: &Desk) -> Html {
    let text = match kept {
        Some(Kept::Forbidden) => return html! { <p class="caution">{ words::FORBIDDEN }</p> },
        Some(Kept::Unread(Unread::Broken)) => words::BROKEN,
        Some(Kept::Unread(Unread::Older)) => words::OLDER,
        Some(Kept::Unread(Unread::Newer)) => words::NEWER,
        _ => return html! {},
    };
    let copy =
        |_: MouseEvent| ask(Kind::Copy, vec![("text", Detail::Text(store::raw().unwrap_or_default()))]);
    let clear = {
        let desk = desk.clone();
        move |_: MouseEvent| desk.turn(false)
    };
    html! {
        <>
            <p class="caution">{ text }</p>
            <p class="buttons">
                <button type="button" class="secondary" onclick={copy}>{ words::COPY_RAW }</button>
                <button type="button" class="secondary" onclick={clear}>{ words::CLEAR }</button>
            </p>
        </>
    }
}
