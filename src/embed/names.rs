//! Choices as the contract names them.

use crate::account::{BaseBound, CreditVerdict, Insured, Reason};
use crate::evidence::{Confidence, WorkKind, Worker};
use crate::guidance::MeansOfPerson;
use crate::reasoning::Rung;
use crate::retirement::remedies::RemedyKind;
use crate::retirement::{EarlyGround, Overdue, PeriodKind, TestKind};
use crate::rulebook::{Answers, Means, Need, Purpose};
use crate::transfer::{
    Act, Fix, MoneyMode, Scheme, SeenStatus, TransferChannel, TransferMode, TransferScope, TransferStage,
    TransferVerdict,
};
use crate::wording::message::Locale;
use serde::{Deserialize, Serialize, Serializer};
use std::marker::PhantomData;

/// What has a name in the contract.
pub trait Coded: Copy {
    /// What the choice is called.
    const NAME: &'static str;

    /// The name of this one.
    fn code(self) -> &'static str;

    /// The names of all.
    fn codes() -> Vec<&'static str>;
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

#[cfg(test)]
mod of_schema {
    use super::{Choice, Coded, Id};
    use schemars::{json_schema, JsonSchema, Schema, SchemaGenerator};
    use std::borrow::Cow;

    impl<T: Coded> JsonSchema for Id<T> {
        fn schema_name() -> Cow<'static, str> {
            T::NAME.into()
        }

        fn json_schema(_: &mut SchemaGenerator) -> Schema {
            json_schema!({ "type": "string", "enum": T::codes() })
        }
    }

    impl<T: Coded> JsonSchema for Choice<T> {
        fn schema_name() -> Cow<'static, str> {
            T::NAME.into()
        }

        fn json_schema(generator: &mut SchemaGenerator) -> Schema {
            Id::<T>::json_schema(generator)
        }
    }
}

macro_rules! named {
    ($($kind:ty = $name:literal),* $(,)?) => { $(
        impl Coded for $kind {
            const NAME: &'static str = $name;

            fn code(self) -> &'static str {
                self.id()
            }

            fn codes() -> Vec<&'static str> {
                <$kind>::ALL.into_iter().map(Coded::code).collect()
            }
        }

        impl From<$kind> for Id<$kind> {
            fn from(choice: $kind) -> Self {
                Id(choice)
            }
        }
    )* };
}
named! {
    Act = "TransferAct", Answers = "GuideAnswers", BaseBound = "BaseBound", Confidence = "Confidence",
    CreditVerdict = "CreditVerdict", EarlyGround = "EarlyRetirementGround", Fix = "TransferFix", Insured = "Insured",
    Locale = "Language", Means = "GuideMeans", MeansOfPerson = "GuideMeansOfPerson", MoneyMode = "MoneyMode",
    Need = "GuideNeed", Overdue = "OverdueStep", PeriodKind = "PeriodKind", Purpose = "GuidePurpose",
    Reason = "CreditReason", RemedyKind = "RemedyKind", Rung = "Rung", Scheme = "Scheme", SeenStatus = "SeenStatus",
    TestKind = "TestKind", TransferChannel = "TransferChannel", TransferMode = "TransferMode",
    TransferScope = "TransferScope", TransferStage = "TransferStage", TransferVerdict = "TransferVerdict",
    WorkKind = "WorkKind", Worker = "Worker",
}
