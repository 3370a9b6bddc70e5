//! Cases kept on the device: the switch, what was just filled in, the list, two of them side by side, and files read back.

mod desk;

use crate::app::browser::early_input;
use crate::app::browser::handover::on_taken;
use crate::app::browser::page::listen;
use crate::app::browser::tab_memory;
use crate::app::components::{fills, told, FactsImport, KeepSwitch, SaveForm, SavedCase, SideBySide};
use crate::app::saved::facts_file::{Facts, FileFault};
use crate::app::saved::shelf::{Case, Twin};
use crate::app::saved::store::{self, Kept};
use crate::app::saved::{otherwise, told as answer, Otherwise, Question, Told};
use crate::app::World;
use crate::calendar::Date;
use crate::rulebook::Rulebook;
use crate::wording::spoken::{self, saved};
use crate::wording::words;
use desk::{go_to, trouble, Desk, Spot};
use yew::prelude::*;

/// Properties of [`Saved`].
#[derive(Properties, PartialEq)]
pub struct SavedProps {
    /// Rules and today.
    pub world: World,
}

/// Where something is from that is not kept.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Origin {
    /// Filled in in this tab.
    Tab,
    /// Read from a file.
    File,
}

/// What was filled in here or read from a file, and is not kept.
#[derive(Clone, Debug, PartialEq)]
struct Draft {
    from: Origin,
    case: Case,
    question: Question,
}

fn draft(from: Origin, question: Question, line: String) -> Draft {
    let name = match from {
        Origin::Tab => words::saved::draft(),
        Origin::File => words::saved::from_file(),
    };
    let (name, id) = (name.to_owned(), question.id().to_owned());
    Draft { from, case: Case { name, question: id, line, saved: String::new() }, question }
}

/// The forms filled in in this tab.
fn drafts() -> Vec<Draft> {
    let filled = Question::ALL
        .into_iter()
        .map(|question| draft(Origin::Tab, question, tab_memory::form(question.id())));
    filled.filter(|draft| !draft.question.is_empty(&draft.case.line)).collect()
}

/// The answer to a case of a question that is asked here.
fn answered(case: &Case, today: Option<Date>, rules: &Rulebook) -> Option<Told> {
    Some(answer(Question::from_id(&case.question)?, &case.dated_line(), today?, rules))
}

/// Two cases side by side, or why not.
fn compared(chosen: &[Case], today: Date, rules: &Rulebook) -> Html {
    let [left, right] = chosen else {
        return match chosen.len() {
            1 => html! { <p>{ words::saved::one_more() }</p> },
            many => html! { <p>{ words::saved::too_many_chosen { count: many }.string() }</p> },
        };
    };
    if left.question != right.question {
        return html! { <p>{ words::saved::two_questions() }</p> };
    }
    match (answered(left, Some(today), rules), answered(right, Some(today), rules)) {
        (Some(Told::Answer(first)), Some(Told::Answer(second))) => html! {
            <>
                <p class="quiet">{ words::saved::both_today { today: spoken::date(today) }.string() }</p>
                { for [(left, &first), (right, &second)].into_iter().filter_map(|(case, reading)| {
                    let text = words::saved::of_case { what: &case.name, name: reading.to_answer.clone()? }.string();
                    Some(html! { <p class="caution">{ text }</p> })
                }) }
                <SideBySide left_name={left.name.clone()} left={*first} right_name={right.name.clone()} right={*second} />
            </>
        },
        _ => html! { <p>{ words::saved::no_answer_yet() }</p> },
    }
}

/// The page.
#[component]
pub fn Saved(props: &SavedProps) -> Html {
    let World { rules, today } = &props.world;
    let desk = Desk { kept: use_state(|| None), note: use_state(|| None) };
    let filled = use_state(Vec::<Draft>::new);
    let read = use_state(|| None::<Result<Facts, FileFault>>);
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
                let text = if done.is_ok() { words::take_away::copied() } else { words::take_away::failed() };
                copied.say(Spot::Switch, text, None);
            });
            || {
                again();
                back();
                taken();
            }
        });
    }
    // Only then can it be used: a switch turned before would not know what is kept.
    use_effect_with(desk.kept.is_some(), |looked| {
        if *looked {
            early_input::hand_over();
        }
    });
    use_effect_with((*desk.note).clone(), |note| {
        if let Some(note) = note {
            go_to(note.spot);
        }
    });
    let kept = (*desk.kept).clone();
    let shelf = kept.as_ref().and_then(Kept::shelf).cloned();
    let cases = shelf.as_ref().map(|shelf| shelf.cases.clone()).unwrap_or_default();
    let is_kept = |draft: &Draft| {
        cases.iter().any(|case| case.question == draft.case.question && case.dated_line() == draft.case.line)
    };
    let unsaved: Vec<Draft> = filled.iter().filter(|draft| !is_kept(draft)).cloned().collect();
    let from_file = read
        .as_ref()
        .and_then(|read| read.as_ref().ok())
        .map(|facts| (draft(Origin::File, facts.question, facts.line.clone()), facts.clone()));
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
    let comparable = |case: &Case| {
        let same = answers.iter().filter(|(one, told)| told.is_some() && one.question == case.question);
        same.count() > 1
    };
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
            desk.change(Spot::List, false, |shelf| {
                shelf.rename(&case, name.clone())?;
                Ok(words::saved::renamed { name: &name }.string())
            });
        })
    };
    let on_remove = {
        let desk = desk.clone();
        Callback::from(move |case: Case| {
            desk.change(Spot::List, true, |shelf| {
                shelf.remove(&case);
                Ok(words::saved::deleted { name: &case.name }.string())
            });
        })
    };
    let on_clear = {
        let desk = desk.clone();
        Callback::from(move |_: MouseEvent| {
            desk.change(Spot::List, true, |shelf| {
                shelf.cases.clear();
                Ok(words::saved::cleared().to_owned())
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
            let spot = match draft.from {
                Origin::Tab => Spot::Save,
                Origin::File => Spot::File,
            };
            let done = desk.change(spot, twin == Twin::Replace, |shelf| {
                shelf.put(case, twin)?;
                let name = shelf.cases.first().map_or(name.as_str(), |case| case.name.as_str());
                Ok(words::saved::kept { name }.string())
            });
            if done && spot == Spot::File {
                read.set(None);
            }
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
        let of_what = saved::question(draft.question.id()).unwrap_or_default();
        html! {
            <article class="sheet case" key={id}>
                <h3>{ of_what }</h3>
                { for of(&draft.case).as_ref().map(told) }
                { remarks }
                <p class="buttons">{ fills(draft.question, &draft.case.line, label, of_what) }</p>
                if comparable(&draft.case) {
                    <label class="option">
                        <input type="checkbox" id={format!("tick-{id}")} checked={picked.contains(&draft.case)} onchange={tick}
                            aria-label={words::saved::of_case { what: words::saved::tick(), name: &draft.case.name }.string()} />
                        <span>{ words::saved::tick() }</span>
                    </label>
                }
                if let Some(shelf) = shelf.clone() {
                    <SaveForm {id} question={draft.question} {shelf} on_save={save(draft)} />
                } else if matches!(kept, Some(Kept::Off)) {
                    <p class="quiet">{ words::saved::switch_first() }</p>
                }
            </article>
        }
    };
    let list = cases.iter().enumerate().map(|(at, case)| {
        html! {
            <SavedCase key={format!("{}{}{}", case.question, case.saved, case.name)} {at} case={case.clone()} answer={of(case)} shelf={shelf.clone().unwrap_or_default()}
                comparable={comparable(case)} ticked={picked.contains(case)} on_tick={on_tick.clone()} on_rename={on_rename.clone()}
                on_remove={on_remove.clone()} />
        }
    });
    let bar = match picked.len() {
        0 => None,
        1 => Some(words::saved::one_more().to_owned()),
        2 => Some(words::saved::two_chosen().to_owned()),
        many => Some(words::saved::too_many_chosen { count: many }.string()),
    };
    let fault = read.as_ref().and_then(|read| read.as_ref().err().cloned());
    html! {
        <div class="knowledge saved">
            <h1>{ words::keeping::title() }</h1>
            <p class="intro">{ words::saved::intro() }</p>
            <KeepSwitch id="keep" on={shelf.is_some()} works={!matches!(kept, Some(Kept::Forbidden | Kept::Unread(_)))}
                note={html! { <>{ trouble(kept.as_ref(), &desk) }{ desk.note(Spot::Switch) }</> }} {on_turn} />
            if !unsaved.is_empty() {
                <section aria-labelledby="drafts-title">
                    <h2 id="drafts-title">{ words::saved::drafts() }</h2>
                    { for unsaved.iter().map(|draft| block(draft, ids(draft.question), words::saved::go_on(), html! {})) }
                </section>
            }
            { desk.note(Spot::Save) }
            <section aria-labelledby="list-title">
                <h2 id="list-title">{ words::saved::list { count: cases.len() }.string() }</h2>
                if cases.is_empty() {
                    <p class="quiet">{ if unsaved.is_empty() { words::saved::empty() } else { words::saved::none_yet() } }</p>
                }
                { for list }
                { desk.note(Spot::List) }
                if !cases.is_empty() {
                    <p class="buttons"><button type="button" class="secondary" onclick={on_clear}>{ words::saved::clear() }</button></p>
                }
            </section>
            <section class="beside" aria-labelledby="compare-title" aria-live="polite" hidden={picked.is_empty()}>
                <h2 id="compare-title" tabindex="-1">{ words::saved::compare() }</h2>
                { for today.filter(|_| !picked.is_empty()).map(|today| compared(&picked, today, rules)) }
            </section>
            <section class="read" aria-labelledby="read-title">
                <h2 id="read-title">{ words::facts_file::title() }</h2>
                <FactsImport {fault} {on_read} />
                <div role="status">
                    { for from_file.as_ref().map(|(draft, facts)| block(draft, "save-file", words::facts_file::fill(), remarks(facts, of(&draft.case), rules))) }
                </div>
                { desk.note(Spot::File) }
            </section>
            if let Some(bar) = bar {
                <a class="bar" href="#compare-title"><span>{ bar }</span><b>{ words::saved::see_compared() }</b></a>
            }
        </div>
    }
}

/// Why an answer is another one now.
fn because(why: Otherwise) -> &'static str {
    match why {
        Otherwise::NoDay => words::facts_file::no_day(),
        Otherwise::Renewed => words::facts_file::renewed(),
        Otherwise::Untold => words::facts_file::untold(),
        Otherwise::Later => words::facts_file::later(),
    }
}

/// What is to be known of a file that was read.
fn remarks(facts: &Facts, now: Option<Told>, rules: &Rulebook) -> Html {
    let why = now.and_then(|now| otherwise(facts, &now, rules));
    html! {
        <>
            { for facts.today.map(|day| html! { <p class="quiet">{ words::facts_file::file_of { day: spoken::date(day) }.string() }</p> }) }
            { for why.map(|why| html! { <p class="caution">{ words::facts_file::answer_then { answer: &facts.sentence }.text().sentence(because(why).into()).to_string() }</p> }) }
            if !facts.unknown.is_empty() { <p class="caution">{ saved::unknown(&facts.unknown) }</p> }
        </>
    }
}
