//! Reads the packed records of channels and of what to bring; `data/pack/channels.rs` writes them.

use super::read::{owned, DataError, Fields};
use super::{Answers, Channel, Material, Means, Menu, Need, Path, Purpose};
use crate::evidence::{Adcode, Confidence, Reach};

fn reach(text: &str) -> Option<Reach> {
    match text {
        "" => Some(Reach::Here),
        "province" => Some(Reach::Province),
        _ => None,
    }
}

/// Words with commas between them.
fn list<T>(text: &str, parse: impl Fn(&str) -> Option<T>) -> Option<Vec<T>> {
    text.split(',').map(parse).collect()
}

fn source(text: &str, sources: usize) -> Option<usize> {
    text.parse().ok().filter(|index| *index < sources)
}

pub(super) fn channel(fields: &mut Fields) -> Result<Channel, DataError> {
    Ok(Channel {
        id: fields.read("a channel id", owned)?,
        name: fields.read("a name", owned)?,
        means: fields.read("a means", Means::from_id)?,
        place: fields.read("an adcode", Adcode::parse)?,
        reach: fields.read("a reach", reach)?,
        paths: Vec::new(),
    })
}

/// A path, without its steps and menu names.
pub(super) fn path(fields: &mut Fields, sources: usize) -> Result<Path, DataError> {
    Ok(Path {
        id: fields.read("a path id", owned)?,
        purposes: fields.read("purposes", |text| list(text, Purpose::from_id))?,
        answers: fields.read("how far it gets", Answers::from_id)?,
        confidence: fields.read("a confidence", Confidence::from_id)?,
        sources: fields.read("sources", |text| list(text, |index| source(index, sources)))?,
        shows: fields.optional("what it shows", owned)?,
        shows_not: fields.optional("what it doesn't show", owned)?,
        warning: fields.optional("a warning", owned)?,
        steps: Vec::new(),
        menus: Vec::new(),
    })
}

/// A step or menu name of a path.
pub(super) fn part(
    fields: &mut Fields,
    kind: &str,
    path: &mut Path,
    sources: usize,
) -> Result<(), DataError> {
    if kind == "tap" {
        path.steps.push(fields.read("a step", owned)?);
    } else {
        path.menus.push(Menu {
            name: fields.read("a menu name", owned)?,
            place: fields.optional("an adcode", Adcode::parse)?,
            source: fields.read("a source", |index| source(index, sources))?,
        });
    }
    Ok(())
}

pub(super) fn material(fields: &mut Fields, sources: usize) -> Result<Material, DataError> {
    Ok(Material {
        id: fields.read("a material id", owned)?,
        place: fields.read("an adcode", Adcode::parse)?,
        reach: fields.read("a reach", reach)?,
        name: fields.read("a name", owned)?,
        purposes: fields.read("purposes", |text| list(text, Purpose::from_id))?,
        means: fields.read("means", |text| list(text, Means::from_id))?,
        need: fields.read("a need", Need::from_id)?,
        note: fields.optional("a note", owned)?,
        sources: fields.read("sources", |text| list(text, |index| source(index, sources)))?,
        confidence: fields.read("a confidence", Confidence::from_id)?,
    })
}
