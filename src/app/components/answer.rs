//! An answer: the sentence first, then what to do, figures, derivation, other opinions and sources.

use super::calls::{calls, now};
use super::comparison::comparison;
use super::fold::{count, fold};
use super::sentence::{self, sentence};
use super::{timeline, year_picture, AskSheet, Asked, Correction, TakeAway};
use crate::view::{Certainty, NextLine, Picture, Reading, Row, SourceLine, StepLine, Sure, Topic};
use crate::wording::lang_of;
use crate::wording::spoken::answer;
use crate::wording::words;
use std::ops::Deref;
use std::rc::Rc;
use yew::prelude::*;

fn row(row: &Row) -> Html {
    html! {
        <div class="row">
            <dt>{ &row.label }</dt>
            <dd>
                { sentence(&row.value) }
                if let Some(note) = &row.note { <span class="quiet note">{ sentence(note) }</span> }
            </dd>
        </div>
    }
}

/// A document in a list of sources.
pub fn source(line: &SourceLine) -> Html {
    let title = match &line.url {
        Some(url) => {
            html! { <a href={*url} rel="noopener noreferrer" target="_blank" lang={lang_of(&line.title)}>{ &line.title }</a> }
        }
        None => sentence::title(&line.title),
    };
    html! {
        <>
            { title }
            if let Some(locator) = &line.locator { <span lang={lang_of(locator)}>{ format!(" · {locator}") }</span> }
            <span class="confidence">{ &line.confidence }</span>
            if let Some(note) = &line.note { <span class="quiet note" lang={lang_of(note)}>{ note }</span> }
        </>
    }
}

/// Something beside the figures.
fn topic(topic: &Topic) -> Html {
    let points = topic.points.iter().map(|point| {
        html! { <li>{ sentence(&point.what) }{ for point.source.map(cite) }</li> }
    });
    let points = if topic.in_order {
        html! { <ol class="points">{ for points }</ol> }
    } else {
        html! { <ul class="points">{ for points }</ul> }
    };
    fold(&topic.title, Some(topic.points.len()), points)
}

/// Leads to a source in the list.
fn cite(number: usize) -> Html {
    html! { <>{ " " }<a class="cite" href={format!("#source-{number}")}>{ format!("[{number}]") }</a></> }
}

/// The steps by what they are about, each part folded: what is asked of it is seen at a glance, and numbers go on from part to part.
fn derivation(steps: &[StepLine]) -> Vec<Html> {
    let mut told = 0;
    let parts = steps.chunk_by(|one, other| one.topic == other.topic).map(|part| {
        let start = told + 1;
        told += part.len();
        let lines =
            part.iter().map(|step| html! { <li>{ sentence(&step.what) }{ for step.source.map(cite) }</li> });
        html! {
            <details class="on-paper">
                <summary><h4>{ part[0].topic }</h4>{ count(part.len()) }</summary>
                <ol start={start.to_string()}>{ for lines }</ol>
            </details>
        }
    });
    parts.collect()
}

/// What there is to say, handed from one component to the next.
#[derive(Clone)]
pub struct SharedReading(Rc<Reading>);

impl From<Reading> for SharedReading {
    fn from(reading: Reading) -> Self {
        SharedReading(Rc::new(reading))
    }
}

impl Deref for SharedReading {
    type Target = Reading;

    fn deref(&self) -> &Reading {
        &self.0
    }
}

impl PartialEq for SharedReading {
    /// A page makes it anew whenever something was typed: comparing it word for word would cost more than showing it.
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// Properties of [`Answer`].
#[derive(Clone, Properties, PartialEq)]
pub struct AnswerProps {
    /// What there is to say.
    pub reading: SharedReading,
    /// Its pictures.
    #[prop_or_default]
    pub pictures: Html,
    /// Its ways out, after what to do.
    #[prop_or_default]
    pub money: Html,
    /// What was asked, for what can be taken away; nothing can where it is not told.
    #[prop_or_default]
    pub asked: Option<Asked>,
    /// Out of sight, because what it answers is being changed.
    #[prop_or_default]
    pub away: bool,
    /// Opens the form at the field of that id.
    #[prop_or_default]
    pub on_fill: Callback<&'static str>,
}

/// How sure the sentence is: a word with a look of its own, and what it rests on.
fn sure(sure: &Sure) -> Html {
    let look = match sure.certainty {
        Certainty::Figure if sure.checked => "figure checked",
        Certainty::Figure => "figure",
        Certainty::Span => "span",
        Certainty::Estimate => "guess",
        Certainty::Unknown => "unknown",
    };
    html! { <p class="sure" data-say=""><b class={look}>{ answer::certainty(sure.certainty) }</b>{ &sure.because }</p> }
}

/// What comes later and stands on no day of a picture.
fn later(lines: &[&NextLine]) -> Html {
    let lines = lines.iter().map(|line| {
        html! { <li data-say=""><span class="when">{ &line.when }</span><span>{ sentence(&line.what) }</span></li> }
    });
    html! { if lines.len() > 0 { <h3>{ words::answer_headings::later() }</h3><ol class="next">{ for lines }</ol> } }
}

/// The whole answer: what to do now is open, and everything that is asked for less is folded.
#[component]
pub fn Answer(props: &AnswerProps) -> Html {
    let reading = &props.reading;
    use_effect_with(reading.lapsed, |lapsed| crate::app::browser::lapse::mark(*lapsed));
    let cautions = reading
        .cautions
        .iter()
        .map(|caution| html! { <p class="caution" data-say="">{ sentence(&caution.0) }</p> });
    let cautions = html! { <div id="cautions" tabindex="-1">{ for cautions }</div> };
    let rest: Vec<&NextLine> = reading.next.iter().skip(1).collect();
    let (picture, undated) = match &reading.picture {
        Some(Picture::Year(strip)) => (year_picture(strip), rest),
        Some(Picture::Timeline(picture)) => timeline(picture, &rest),
        None => (html! {}, rest),
    };
    let rows = reading.rows.iter().map(row);
    let flips = reading.flips.iter().map(|flip| html! { <li>{ sentence(flip) }</li> });
    let rivals = reading.rivals.iter().map(|rival| {
        html! { <li>{ sentence(&rival.what) }<span class="from">{ source(&rival.source) }</span></li> }
    });
    let sources = reading.sources.iter().enumerate().map(|(at, line)| {
        html! {
            <li id={format!("source-{}", at + 1)}>
                { source(line) }
                <span class="quiet note">{ words::answer_headings::read_on { day: &line.read }.string() }</span>
            </li>
        }
    });
    let to_fill = reading.to_fill.map(|to_fill| {
        let on_fill = props.on_fill.clone();
        let onclick = Callback::from(move |event: MouseEvent| {
            event.prevent_default();
            on_fill.emit(to_fill.field);
        });
        html! { <p><a class="to-fill" href={format!("#{}", to_fill.field)} {onclick}>{ to_fill.words }</a></p> }
    });
    // The ways out stand as near to the sentence as what to do, so that their cost is seen with it; what is to be known first is then
    // named beside the sentence.
    let ways_first = reading.ways.is_some();
    html! {
        <section class="answer" id="answer" hidden={props.away} aria-labelledby="answer-title">
            <div class="answer-head">
                <h2 id="answer-title" tabindex="-1">{ words::answer_headings::answer() }</h2>
                if props.asked.is_some() { <a class="to-take" href="#take-away-title">{ words::around::save_or_share() }</a> }
                <button type="button" class="speak" data-early="speak">
                    <span class="on">{ words::answer_headings::speak() }</span><span class="off">{ words::answer_headings::hush() }</span>
                </button>
            </div>
            <p class="lead" role="status" data-say="">{ sentence(&reading.lead) }</p>
            { for reading.sure.as_ref().map(sure) }
            if ways_first && !reading.cautions.is_empty() {
                <p class="before"><a href="#cautions">{ words::around::more_to_know { count: reading.cautions.len() }.string() }</a></p>
            }
            { now(reading) }
            { for to_fill }
            if ways_first {
                { props.money.clone() }
            }
            { cautions }
            { picture }
            { props.pictures.clone() }
            { later(&undated) }
            if let Some(told) = &reading.comparison {
                { comparison(told) }
            }
            { calls(reading) }
            if !reading.rows.is_empty() {
                { fold(words::answer_headings::figures(), Some(reading.rows.len()), html! { <dl class="rows">{ for rows }</dl> }) }
            }
            if let Some(text) = reading.correction.clone() { <Correction {text} /> }
            { for reading.topics.iter().map(topic) }
            if !reading.about.is_empty() {
                { fold(words::around::rules_for_money(), Some(reading.about.len()), html! { <dl class="rows about">{ for reading.about.iter().map(row) }</dl> }) }
            }
            if !reading.steps.is_empty() {
                <details class="how on-paper">
                    <summary><h3>{ words::answer_headings::derivation() }</h3>{ count(reading.steps.len()) }</summary>
                    <div class="steps">{ for derivation(&reading.steps) }</div>
                </details>
                { fold(words::answer_headings::sources(), Some(reading.sources.len()), html! { <ol class="sources">{ for sources }</ol> }) }
            }
            if !reading.flips.is_empty() {
                { fold(words::answer_headings::flips(), Some(reading.flips.len()), html! { <ul class="flips">{ for flips }</ul> }) }
            }
            if !reading.rivals.is_empty() {
                { fold(words::answer_headings::rivals(), Some(reading.rivals.len()), html! { <ul class="rivals">{ for rivals }</ul> }) }
            }
            if reading.sheet.is_some() { <AskSheet reading={reading.clone()} /> }
            if let Some(asked) = props.asked.clone() { <TakeAway {asked} reading={reading.clone()} /> }
        </section>
    }
}
