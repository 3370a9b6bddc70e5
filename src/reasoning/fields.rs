//! A form's fields as one table ([`fields!`]): what each is called in code, in the JS API and in short links, what it takes, and
//! where what was typed is kept. Everything that goes over the fields of a form goes by its table.
//! See decision 0012.

use super::DateEntry;

/// A part of a field: most have one, dates have three, numbers of months two. In the order in which a short link has them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// The field itself.
    Whole,
    /// Year of a date.
    Year,
    /// Month of a date.
    Month,
    /// Day of a date.
    Day,
    /// The years of a number of months.
    Years,
    /// The months of a number of months.
    Months,
    /// Place of a period.
    PeriodPlace,
    /// A part of a period's first month.
    PeriodFrom(MonthPart),
    /// A part of its last month.
    PeriodTo(MonthPart),
    /// What a period counts as.
    PeriodKind,
}

impl Part {
    /// Every part there is.
    pub const ALL: [Part; 12] = [
        Part::Whole,
        Part::Year,
        Part::Month,
        Part::Day,
        Part::Years,
        Part::Months,
        Part::PeriodPlace,
        Part::PeriodFrom(MonthPart::Year),
        Part::PeriodFrom(MonthPart::Month),
        Part::PeriodTo(MonthPart::Year),
        Part::PeriodTo(MonthPart::Month),
        Part::PeriodKind,
    ];

    /// What follows the field's name where its part has a name: in the long line and in a file of facts.
    pub const fn suffix(self) -> &'static str {
        match self {
            Part::Whole => "",
            Part::Year => "-year",
            Part::Month => "-month",
            Part::Day => "-day",
            Part::Years => "-years",
            Part::Months => "-months",
            Part::PeriodPlace => "-place",
            Part::PeriodFrom(MonthPart::Year) => "-fromYear",
            Part::PeriodFrom(MonthPart::Month) => "-fromMonth",
            Part::PeriodTo(MonthPart::Year) => "-toYear",
            Part::PeriodTo(MonthPart::Month) => "-toMonth",
            Part::PeriodKind => "-kind",
        }
    }
}

/// A part of a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum MonthPart {
    /// The year.
    Year,
    /// The month of the year.
    Month,
}

/// What a field takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The code of a place.
    Place,
    /// One of a few words, in the order in which they are offered.
    Choice(&'static [&'static str]),
    /// A date.
    Date,
    /// A calendar month. A date's parts, of which the day is not asked.
    Month,
    /// A number of months.
    Months,
    /// An amount in yuan.
    Yuan,
    /// A rate in percent.
    Percent,
    /// An age in years.
    Age,
    /// A period: a place, from a month to a month, and one of a few words for what it counts as.
    Period(&'static [&'static str]),
}

impl Kind {
    /// The parts of such a field, in the order in which a short link has them.
    pub const fn parts(self) -> &'static [Part] {
        match self {
            Kind::Place | Kind::Choice(_) | Kind::Yuan | Kind::Percent | Kind::Age => &[Part::Whole],
            Kind::Date | Kind::Month => &[Part::Year, Part::Month, Part::Day],
            Kind::Months => &[Part::Years, Part::Months],
            Kind::Period(_) => &[
                Part::PeriodPlace,
                Part::PeriodFrom(MonthPart::Year),
                Part::PeriodFrom(MonthPart::Month),
                Part::PeriodTo(MonthPart::Year),
                Part::PeriodTo(MonthPart::Month),
                Part::PeriodKind,
            ],
        }
    }
}

/// What was typed into a field: a text for each of its parts.
pub trait Entry {
    /// The text of a part; `None` for a part that such a field does not have.
    fn part(&mut self, part: Part) -> Option<&mut String>;
}

impl Entry for String {
    fn part(&mut self, part: Part) -> Option<&mut String> {
        (part == Part::Whole).then_some(self)
    }
}

impl Entry for DateEntry {
    fn part(&mut self, part: Part) -> Option<&mut String> {
        match part {
            Part::Year => Some(&mut self.year),
            Part::Month => Some(&mut self.month),
            Part::Day => Some(&mut self.day),
            _ => None,
        }
    }
}

/// What a table says of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Declared {
    /// Its name in the JS API, in the long line and in a file of facts; its id in the page too.
    pub id: &'static str,
    /// Its code in short links. A code once given stays: links with it are out. A field that goes leaves its code unused, a new
    /// one gets a new code. I and O are not given: they look like 1 and 0. Fields of two forms may have a code in common if
    /// they have the name and the parts in common too.
    pub code: &'static str,
    /// What it takes.
    pub kind: Kind,
}

/// Makes of a table the enum `Field` and the form as typed. A row is
/// `InCode = "inTheApi", "CODE IN SHORT LINKS", what it takes, where_it_is_kept: Type;`. The order of the rows is that of
/// [`Field::ALL`], of a form's long line and of what is told of a form.
///
/// A form with rows of fields has three more parts: `numbered`, the variants with a number; `kept`, what of the form keeps them;
/// `each`, their rows, where `name(0)` is a method of the form that may have no such row.
macro_rules! fields {
    (
        $(#[$form_doc:meta])*
        form $form:ident {
            $($(#[$doc:meta])* $name:ident = $id:literal, $code:literal, $kind:expr, $slot:ident: $type:ty;)*
        }
        $(
            numbered { $($(#[$numbered_doc:meta])* $numbered:ident($number:ty);)* }
            kept { $($(#[$kept_doc:meta])* $kept:ident: $kept_type:ty;)* }
            each {
                $(
                    $row:ident($($at:tt)+) = $row_id:literal, $row_code:literal, $row_kind:expr,
                    $in:ident $(($method_at:literal))? $([$array_at:literal])? $(.$of:ident)?;
                )*
            }
        )?
    ) => {
        /// A field of the form.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Field {
            $($(#[$doc])* $name,)*
            $($($(#[$numbered_doc])* $numbered($number),)*)?
        }

        $(#[$form_doc])*
        #[derive(Clone, Debug, Default, PartialEq, Eq)]
        pub struct $form {
            $($(#[$doc])* pub $slot: $type,)*
            $($($(#[$kept_doc])* pub $kept: $kept_type,)*)?
        }

        impl Field {
            /// Every field, in the order of the table.
            pub const ALL: &'static [Field] = &[$(Field::$name,)* $($(Field::$row($($at)+),)*)?];

            /// What the table says of it; `None` for a number beyond the form's rows.
            pub const fn declared(self) -> Option<$crate::reasoning::Declared> {
                let (id, code, kind) = match self {
                    $(Field::$name => ($id, $code, $kind),)*
                    $(
                        $(Field::$row($($at)+) => ($row_id, $row_code, $row_kind),)*
                        _ => return None,
                    )?
                };
                Some($crate::reasoning::Declared { id, code, kind })
            }

            /// Its name in the JS API, which is its id in the page too; empty for a number beyond the form's rows.
            pub const fn id(self) -> &'static str {
                match self.declared() {
                    Some(declared) => declared.id,
                    None => "",
                }
            }
        }

        impl $form {
            /// Where the text of a field's part is kept; `None` for a part that the field has not.
            pub fn slot(
                &mut self,
                field: Field,
                part: $crate::reasoning::Part,
            ) -> Option<&mut String> {
                use $crate::reasoning::Entry;
                match field {
                    $(Field::$name => self.$slot.part(part),)*
                    $(
                        $(
                            Field::$row($($at)+) =>
                                self.$in $(($method_at)?)? $([$array_at])? $(.$of)?.part(part),
                        )*
                        _ => None,
                    )?
                }
            }
        }
    };
}
pub(crate) use fields;
