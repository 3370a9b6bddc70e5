//! An answer: the sentence first, then what to do, figures, derivation, other opinions and sources.

use super::comparison::comparison;
use super::{guide_links, timeline, year_picture, AskSheet, Asked, Correction, TakeAway};
use crate::app::look;
use crate::wording::spoken::{account::form as account, form as words};
use crate::wording::{
    lang_of, lang_of_data, Call, GuideLink, NextLine, Picture, Piece, Reading, Row, SourceLine, StepLine,
    Text, Topic,
};
use std::ops::Deref;
use std::rc::Rc;
use yew::prelude::*;

/// A sentence with what matters in it marked.
pub fn sentence(text: &Text) -> Html {
    let pieces = text.0.iter().map(|piece| match piece {
        Piece::Plain(words) => by_source(words),
        Piece::Key(words) => html! { <strong lang={lang_of(words)}>{ with_phones(words) }</strong> },
        Piece::Estimate(words) => html! { <span class="estimate">{ words }</span> },
        Piece::Data(words) => html! { <span lang={lang_of_data()}>{ with_phones(words) }</span> },
    });
    html! { <>{ for pieces }</> }
}

/// Words with every telephone number (`0731-12393`) kept in one line: browsers break lines behind its hyphen.
pub fn with_phones(words: &str) -> Html {
    let mut parts = Vec::new();
    let mut rest = words;
    while let Some((from, to)) = phone(rest) {
        parts.push(html! { <>{ &rest[..from] }<span class="phone">{ &rest[from..to] }</span></> });
        rest = &rest[to..];
    }
    match parts.is_empty() {
        true => html! { { words } },
        false => html! { <>{ for parts }{ rest }</> },
    }
}

/// Where the first telephone number stands: three or four digits, a hyphen, five digits or more. A date has fewer.
fn phone(words: &str) -> Option<(usize, usize)> {
    let digits = |text: &[u8]| text.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let bytes = words.as_bytes();
    bytes.iter().enumerate().filter(|(_, byte)| **byte == b'-').find_map(|(hyphen, _)| {
        let area = bytes[..hyphen].iter().rev().take_while(|byte| byte.is_ascii_digit()).count();
        let number = digits(&bytes[hyphen + 1..]);
        ((3..=4).contains(&area) && number >= 5).then_some((hyphen - area, hyphen + 1 + number))
    })
}

/// Words that may be a source's own: marked as Chinese in a page that is not.
pub fn by_source(words: &str) -> Html {
    match lang_of(words) {
        None => with_phones(words),
        Some(lang) => html! { <span {lang}>{ with_phones(words) }</span> },
    }
}

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
        None => by_source(&line.title),
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

/// A call: the number to tap, and the words to say, folded where another call comes first.
fn call(call: &Call, open: bool) -> Html {
    let digits: String = call.number.chars().filter(char::is_ascii_digit).collect();
    html! {
        <div class="to-say">
            <a href={format!("tel:{digits}")}><span class="phone">{ &call.number }</span>{ format!(" {}", call.whom) }</a>
            <details {open}>
                <summary>{ words::TO_SAY }</summary>
                <q lang={lang_of_data()}>{ &call.say }</q>
                if let Some(gloss) = &call.gloss { <span class="quiet note">{ gloss }</span> }
            </details>
        </div>
    }
}

/// Something beside the figures.
fn topic(topic: &Topic) -> Html {
    let points = topic.points.iter().map(|point| {
        html! { <li>{ sentence(&point.what) }{ for point.source.map(cite) }</li> }
    });
    let points = match topic.in_order {
        true => html! { <ol class="points">{ for points }</ol> },
        false => html! { <ul class="points">{ for points }</ul> },
    };
    html! { <><h3>{ &topic.title }</h3>{ points }</> }
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

/// How much a folded list holds.
fn count(of: usize) -> Html {
    html! { <span class="count">{ of }</span> }
}

/// Something to do, with the way to where it is done.
fn todo(at: usize, line: &NextLine, links: &[GuideLink]) -> Html {
    html! {
        <li class={(at == 0).then_some("first")} data-say="">
            <span class="when">{ &line.when }</span>
            <span>{ sentence(&line.what) }</span>
            { for line.calls.iter().enumerate().map(|(nth, one)| call(one, at == 0 && nth == 0)) }
            { guide_links(links, Some(at)) }
        </li>
    }
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
    /// Its pictures, after what to do.
    #[prop_or_default]
    pub pictures: Html,
    /// Its money, after the figures.
    #[prop_or_default]
    pub money: Html,
    /// What was asked, for what can be taken away; nothing can where it is not told.
    #[prop_or_default]
    pub asked: Option<Asked>,
    /// Out of sight, because what it answers is being changed.
    #[prop_or_default]
    pub away: bool,
}

/// The whole answer.
#[component]
pub fn Answer(props: &AnswerProps) -> Html {
    let reading = &props.reading;
    use_effect_with(reading.lapsed, |lapsed| crate::app::lapsed::tell(*lapsed));
    // In the version for elders what is secondary starts folded; the switch itself folds and opens what is there already.
    let unfolded = *use_memo((), |()| !look::for_elders());
    let cautions = reading
        .cautions
        .iter()
        .map(|caution| html! { <p class="caution" data-say="">{ sentence(&caution.0) }</p> });
    let later = reading.next.get(1..).unwrap_or_default();
    let picture = reading.picture.as_ref().map(|picture| match picture {
        Picture::Year(strip) => year_picture(strip),
        Picture::Timeline(picture) => timeline(picture),
    });
    let rows = reading.rows.iter().map(row);
    let flips = reading.flips.iter().map(|flip| html! { <li>{ sentence(flip) }</li> });
    let rivals = reading.rivals.iter().map(|rival| {
        html! { <li>{ sentence(&rival.what) }<span class="from">{ source(&rival.source) }</span></li> }
    });
    let sources = reading.sources.iter().enumerate().map(|(at, line)| {
        html! {
            <li id={format!("source-{}", at + 1)}>
                { source(line) }
                <span class="quiet note">{ format!("{} {}", words::READ_ON, line.read) }</span>
            </li>
        }
    });
    html! {
        <section class="answer" id="answer" hidden={props.away} aria-labelledby="answer-title">
            <div class="answer-head">
                <h2 id="answer-title" tabindex="-1">{ words::ANSWER }</h2>
                <button type="button" class="speak" data-early="speak">
                    <span class="on">{ words::SPEAK }</span><span class="off">{ words::HUSH }</span>
                </button>
            </div>
            <p class="lead" role="status" data-say="">{ sentence(&reading.lead) }</p>
            { for cautions }
            if !reading.next.is_empty() {
                <h3>{ words::NEXT }</h3>
                <ol class="next">{ for reading.next.first().map(|line| todo(0, line, &reading.links)) }</ol>
            }
            { for picture }
            { props.pictures.clone() }
            if !later.is_empty() {
                <h3>{ words::LATER }</h3>
                <ol class="next">{ for (1..).zip(later).map(|(at, line)| todo(at, line, &reading.links)) }</ol>
            }
            { guide_links(&reading.links, None) }
            if let Some(told) = &reading.comparison {
                { comparison(told) }
            }
            if !reading.rows.is_empty() {
                <h3>{ words::FIGURES }</h3>
                <dl class="rows">{ for rows }</dl>
            }
            { props.money.clone() }
            if let Some(text) = reading.correction.clone() { <Correction {text} /> }
            { for reading.topics.iter().map(topic) }
            if !reading.steps.is_empty() {
                <details class="how on-paper" data-second="" open={unfolded}>
                    <summary><h3>{ words::DERIVATION }</h3></summary>
                    <div class="steps">{ for derivation(&reading.steps) }</div>
                </details>
                // Long, and every step leads to its own: folded, with their number, but not on paper.
                <details class="on-paper">
                    <summary><h3>{ words::SOURCES }</h3>{ count(reading.sources.len()) }</summary>
                    <ol class="sources">{ for sources }</ol>
                </details>
            }
            if !reading.about.is_empty() {
                <details data-second="" open={unfolded}>
                    <summary><h3>{ account::ABOUT }</h3></summary>
                    <dl class="rows about">{ for reading.about.iter().map(row) }</dl>
                </details>
            }
            if !reading.flips.is_empty() {
                <details data-second="" open={unfolded}>
                    <summary><h3>{ words::FLIPS }</h3></summary>
                    <ul class="flips">{ for flips }</ul>
                </details>
            }
            if !reading.rivals.is_empty() {
                <details>
                    <summary><h3>{ words::RIVALS }</h3>{ count(reading.rivals.len()) }</summary>
                    <ul class="rivals">{ for rivals }</ul>
                </details>
            }
            if reading.sheet.is_some() { <AskSheet reading={reading.clone()} /> }
            if let Some(asked) = props.asked.clone() { <TakeAway {asked} reading={reading.clone()} /> }
        </section>
    }
}
