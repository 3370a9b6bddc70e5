//! Reads the packed records of channels and of what to bring; `data/pack/channels.rs` writes them.

use super::read::{Fields, Reader};
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

/// A channel, a path with its parts, or something to bring.
pub(super) fn record(reader: &mut Reader, kind: &str, fields: &mut Fields) -> Option<()> {
    let sources = reader.sources.len();
    match kind {
        "channel" => reader.channels.push(channel(fields)?),
        "path" => {
            let channel = reader.parent(1, fields)?;
            reader.paths.push((channel, path(fields, sources)?));
        }
        "material" => reader.materials.push(material(fields, sources)?),
        _ => {
            let path = reader.parent(if kind == "tap" { 2 } else { 3 }, fields)?;
            let (_, path) = reader.paths.get_mut(path.wrapping_sub(1))?;
            match kind {
                "tap" => path.steps.push(fields.text()?),
                _ => path.menus.push(Menu {
                    name: fields.text()?,
                    place: fields.optional(Adcode::parse)?,
                    source: fields.read(|index| source(index, sources))?,
                }),
            }
        }
    }
    Some(())
}

fn channel(fields: &mut Fields) -> Option<Channel> {
    Some(Channel {
        id: fields.text()?,
        name: fields.text()?,
        means: fields.read(Means::from_id)?,
        place: fields.read(Adcode::parse)?,
        reach: fields.read(reach)?,
        paths: Vec::new(),
    })
}

/// A path, without its steps and menu names.
fn path(fields: &mut Fields, sources: usize) -> Option<Path> {
    Some(Path {
        id: fields.text()?,
        purposes: fields.read(|text| list(text, Purpose::from_id))?,
        answers: fields.read(Answers::from_id)?,
        confidence: fields.read(Confidence::from_id)?,
        sources: fields.read(|text| list(text, |index| source(index, sources)))?,
        shows: fields.text_or_none()?,
        shows_not: fields.text_or_none()?,
        warning: fields.text_or_none()?,
        steps: Vec::new(),
        menus: Vec::new(),
    })
}

fn material(fields: &mut Fields, sources: usize) -> Option<Material> {
    Some(Material {
        id: fields.text()?,
        place: fields.read(Adcode::parse)?,
        reach: fields.read(reach)?,
        name: fields.text()?,
        purposes: fields.read(|text| list(text, Purpose::from_id))?,
        means: fields.read(|text| list(text, Means::from_id))?,
        need: fields.read(Need::from_id)?,
        note: fields.text_or_none()?,
        sources: fields.read(|text| list(text, |index| source(index, sources)))?,
        confidence: fields.read(Confidence::from_id)?,
    })
}
