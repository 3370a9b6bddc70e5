//! What of a link could not be read.

use super::figures::list;
use crate::wording::words;

/// Letters of a name that are shown, and how many names.
const SHOWN: (usize, usize) = (30, 5);

/// Its end is missing. `field`: what was left empty for that.
pub fn cut_off(field: Option<&str>) -> String {
    match field {
        Some(field) => words::links::cut_off_at { field }.string(),
        None => words::links::cut_off().to_owned(),
    }
}

/// What stands under names that are not known here. A link can hold anything, so only the beginning of each is shown.
pub fn names(names: &[String]) -> String {
    let (letters, most) = SHOWN;
    let shown =
        |name: &String| name.chars().filter(|letter| !letter.is_control()).take(letters).collect::<String>();
    let listed = list(&names.iter().take(most).map(shown).collect::<Vec<_>>());
    if names.len() > most {
        words::links::names_and_others { names: listed }.string()
    } else {
        words::links::names { names: listed }.string()
    }
}
