//! Choices as the contract names them.

use crate::account::{Bound, Reason};
use crate::evidence::{Confidence, Worker};
use crate::guidance::Has;
use crate::names::Named;
use crate::reasoning::Rung;
use crate::retirement::remedies::RemedyKind;
use crate::retirement::{Overdue, TestKind};
use crate::rulebook::{Answers, Means, Need};
use crate::transfer::{Act, Fix, MoneyMode, Stage, TransferMode, TransferScope};
use crate::{account, transfer};
use serde::{Deserialize, Serialize, Serializer};
use std::marker::PhantomData;

/// What has a name in the contract.
pub trait Coded: Copy {
    /// The name.
    fn code(self) -> &'static str;
}

/// One of a few choices, by its name.
#[derive(Clone, Copy)]
pub struct Id<T>(pub T);

impl<T: Coded> Serialize for Id<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0.code())
    }
}

/// What a caller passes as one of a few choices. Any text: whether it is one is checked with the rest of the form, so that all
/// that has to be mended is told at once.
#[derive(Deserialize)]
#[serde(transparent, bound = "")]
pub struct Choice<T>(pub String, #[serde(skip)] PhantomData<T>);

macro_rules! named {
    ($($kind:ty),* $(,)?) => { $(
        impl Coded for $kind {
            fn code(self) -> &'static str {
                self.id()
            }
        }

        impl From<$kind> for Id<$kind> {
            fn from(choice: $kind) -> Self {
                Id(choice)
            }
        }
    )* };
}
named!(Act, Answers, Bound, Confidence, Fix, Has, Means, MoneyMode, Need, Overdue, Reason, RemedyKind, Stage);
named!(Rung, TestKind, TransferMode, TransferScope, Worker, account::Verdict, transfer::Verdict);
