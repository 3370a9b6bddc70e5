//! The half of a question's program that answers: rules, checks, decision, sentences, and how they are shown. A form can be read
//! and filled in without it, so a page comes without it, and it is fetched when the first field is touched.
//!
//! Both halves are compiled as one program and taken apart afterwards (`src/programs`, `scripts/build-site.sh`). Where a program
//! is not taken apart (the one file, pages made on the host) the half is there from the start.
//! See decision 0022.

use super::assets::{self, Needs};
use crate::app::browser::delay;
use crate::app::browser::events::{tell, Detail};
use crate::app::embedding::figures::Figures;
use crate::app::{Asking, Form, SharedRules};
use crate::calendar::{Date, YearMonth};
use crate::reasoning::FieldProblem;
use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};
use yew::prelude::*;

/// A form whose page has an answer.
pub trait Answered: Form + 'static {
    /// What the form itself takes from the answer.
    type Beside: Default;

    /// Checks the form, decides, and puts that into words.
    fn answer(filled: &Filled<'_, Self>, rules: &SharedRules) -> Said<Self>;
}

/// Puts what is to be mended into words.
pub type Message<T> = fn(&FieldProblem<T>) -> String;

/// What a page hands over.
pub struct Filled<'a, F: Form + 'static> {
    /// The form, and what the person has done with it.
    pub asking: &'a UseReducerHandle<Asking<F>>,
    /// Today in China.
    pub today: Date,
}

/// What comes back.
pub struct Said<F: Answered> {
    /// The day the rules were last gone through; whoever has them puts it in.
    pub as_of: Option<Date>,
    /// What is to be mended before there is an answer.
    pub problems: Vec<FieldProblem<F::Field>>,
    /// Puts one of them into words.
    pub message: Option<Message<F::Field>>,
    /// The first sentence of the answer.
    pub lead: Option<String>,
    /// What was filled in, in a line.
    pub asked: String,
    /// The figures that matter most, for a page that frames this one.
    pub figures: Option<Figures>,
    /// The answer, and out of sight the last one while there is none.
    pub answer: Html,
    /// The same on one sheet of paper.
    pub paper: Html,
    /// What the form takes from it.
    pub beside: F::Beside,
}

impl<F: Answered> Default for Said<F> {
    fn default() -> Self {
        let (answer, paper, beside) = Default::default();
        Said {
            as_of: None,
            problems: Vec::new(),
            message: None,
            lead: None,
            asked: String::new(),
            figures: None,
            answer,
            paper,
            beside,
        }
    }
}

/// Called once, with whether the half has come.
pub type Came = Box<dyn FnOnce(bool)>;

/// How to have the half answer.
pub enum Half<F: Answered + 'static> {
    /// It is part of the program.
    Here(fn(&Filled<'_, F>, &SharedRules) -> Said<F>),
    /// It has to be fetched first; until then it says nothing.
    Later {
        /// Has it answer; with nothing to answer it gets ready to.
        say: fn(Option<&Filled<'_, F>>) -> Option<Said<F>>,
        /// Fetches it.
        bring: fn(Came),
    },
}

impl<F: Answered> Clone for Half<F> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<F: Answered> Copy for Half<F> {}

impl<F: Answered> PartialEq for Half<F> {
    /// A program has one of them.
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

/// How far the half has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arrival {
    /// Not asked for.
    Away,
    /// On its way.
    Coming,
    /// On its way for longer than people wait.
    Late,
    /// There.
    Here,
    /// It did not come.
    Lost,
    /// It did not come, and is fetched once more.
    Again,
}

/// The half as a page sees it.
pub struct Other<F: Answered> {
    /// How far it has come.
    pub arrival: Arrival,
    /// What it says.
    pub said: Option<Said<F>>,
    /// Today as the device has it, where that can hardly be.
    pub wrong_clock: Option<Date>,
    /// Has it fetched, unless that was done.
    pub bring: Callback<()>,
    /// Has it fetched once more, where it did not come.
    pub again: Callback<()>,
    /// How often the answer was asked for before it came, by someone who then went on typing: the page must not scroll away from them.
    pub passed: u32,
}

/// The half that answers a form. It is fetched at once where something is filled in already, or the answer asked for.
#[hook]
pub fn use_half<F: Answered>(
    half: Half<F>,
    asking: &UseReducerHandle<Asking<F>>,
    rules: &SharedRules,
    today: Option<Date>,
) -> Other<F> {
    let start = match half {
        Half::Here(_) => Arrival::Here,
        Half::Later { .. } => Arrival::Away,
    };
    // How far it has come, and what is shown of that.
    let (at, shown) = (use_mut_ref(|| start), use_state_eq(|| start));
    let fetch = {
        let (at, shown) = (at.clone(), shown.setter());
        move |from: Arrival| {
            let Half::Later { bring, .. } = half else { return };
            if *at.borrow() != from {
                return;
            }
            let go = {
                let (at, shown) = (at.clone(), shown.clone());
                move |from: &[Arrival], to: Arrival| {
                    if from.contains(&*at.borrow()) {
                        at.replace(to);
                        shown.set(to);
                    }
                }
            };
            const ON_ITS_WAY: [Arrival; 3] = [Arrival::Coming, Arrival::Late, Arrival::Again];
            if from == Arrival::Lost {
                go(&[from], Arrival::Again);
            } else {
                at.replace(Arrival::Coming);
                // What is said may move the field that is just being touched.
                let go = go.clone();
                delay::after_the_tap(move || go(&[Arrival::Coming], Arrival::Coming));
            }
            {
                let go = go.clone();
                bring(Box::new(move |came| {
                    if !came {
                        // Whether its release is still there.
                        tell("yibao-lost", Detail::Nothing);
                    }
                    go(&ON_ITS_WAY, if came { Arrival::Here } else { Arrival::Lost })
                }));
            }
            delay::after_patience(move || go(&[Arrival::Coming, Arrival::Again], Arrival::Late));
        }
    };
    let (bring, again) = (fetch.clone(), fetch);
    let bring = Callback::from(move |()| bring(Arrival::Away));
    {
        let bring = bring.clone();
        use_effect_with(asking.form == F::default() && asking.asked == 0, move |untouched| {
            if !untouched {
                bring.emit(());
            }
        });
    }
    let (asked_with, passed) = (use_mut_ref(|| (0, F::default())), use_mut_ref(|| 0));
    if *shown != Arrival::Here {
        let mut asked_with = asked_with.borrow_mut();
        if asked_with.0 != asking.asked {
            *asked_with = (asking.asked, asking.form.clone());
        } else if asked_with.1 != asking.form {
            passed.replace(asking.asked);
        }
    }
    let said = match (*shown, today) {
        (Arrival::Here, Some(today)) => match half {
            Half::Here(say) => {
                Some(Said { as_of: Some(rules.as_of), ..say(&Filled { asking, today }, rules) })
            }
            Half::Later { say, .. } => say(Some(&Filled { asking, today })),
        },
        _ => None,
    };
    let passed = *passed.borrow();
    let as_of = said.as_ref().and_then(|said| said.as_of);
    let wrong_clock = today.filter(|today| as_of.is_some_and(|as_of| is_doubtful(*today, as_of)));
    Other {
        arrival: *shown,
        said,
        wrong_clock,
        bring,
        again: Callback::from(move |()| again(Arrival::Lost)),
        passed,
    }
}

/// Whether a device has hardly the right day: long before the day the data were gone through, or so long after that they would have been
/// renewed.
fn is_doubtful(today: Date, as_of: Date) -> bool {
    let [today, as_of] = [today, as_of].map(|day| YearMonth::of(day).year());
    today + 2 < as_of || today > as_of + 10
}

/// What a future comes to, if it does so at once: one that only waits for the half does, when the half is there.
pub fn at_once<T>(future: impl Future<Output = T>) -> Option<T> {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => Some(value),
        Poll::Pending => None,
    }
}

/// Waits for the half and for the rules and words that come beside it, has them read in a step of their own, and tells whether all
/// went well.
pub fn fetch(coming: impl Future<Output = bool> + 'static, read: fn() -> bool, came: Came) {
    let files = assets::fetch(Needs::Rules);
    yew::platform::spawn_local(async move {
        let half = coming.await;
        if files.await && half {
            delay::next(move || came(read()));
        } else {
            came(false);
        }
    });
}
