//! What every page needs and none changes.

use crate::calendar::Date;
use crate::rulebook::Rulebook;
use std::ops::Deref;
use std::rc::Rc;

/// A program's rules, which every part of a page shares. They are read once and never changed, so two are the same when they
/// are one: comparing what is in them would cost more than whatever it spared.
#[derive(Clone)]
pub struct SharedRules(Rc<Rulebook>);

impl From<Rulebook> for SharedRules {
    fn from(rules: Rulebook) -> Self {
        SharedRules(Rc::new(rules))
    }
}

impl PartialEq for SharedRules {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Deref for SharedRules {
    type Target = Rulebook;

    fn deref(&self) -> &Rulebook {
        &self.0
    }
}

/// What every page needs.
#[derive(Clone, PartialEq)]
pub struct World {
    /// The rules, read once.
    pub rules: SharedRules,
    /// Today in China; unknown until the browser has been asked.
    pub today: Option<Date>,
}
