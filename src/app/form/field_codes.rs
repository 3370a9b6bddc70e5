//! Every field of every form with its code, as short links have them. A line says its codes, not which form it is of: so no two
//! fields have one code but those of two forms with one name.

use super::Form;
use crate::account::AccountForm;
use crate::reasoning::Part;
use crate::retirement::RetirementForm;
use crate::transfer::TransferForm;

/// A field. In the order of a line: those with the same parts together, by code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Coded {
    /// Its parts.
    pub parts: &'static [Part],
    /// Its code.
    pub code: &'static str,
    /// Its name in the long line.
    pub id: &'static str,
}

/// All of them, in the order of a line, each once.
pub fn fields() -> Vec<Coded> {
    let every =
        fields_of::<TransferForm>().chain(fields_of::<RetirementForm>()).chain(fields_of::<AccountForm>());
    let mut fields = Vec::new();
    for field in every {
        if let Err(at) = fields.binary_search(&field) {
            fields.insert(at, field);
        }
    }
    fields
}

/// The fields of a form, in the order of its table.
pub fn fields_of<F: Form>() -> impl Iterator<Item = Coded> {
    let declared = F::FIELDS.iter().filter_map(|field| F::declared(*field));
    declared.map(|field| Coded { parts: field.kind.parts(), code: field.code, id: field.id })
}
