//! Reads and checks the channels and what to bring.

use super::sources::{levels, Sources};
use super::{line, meaning, schema, text, DataFile, Fault};
use std::collections::BTreeSet;
use toml::Spanned;
use yibao_model::evidence::{Adcode, Confidence, Reach};
use yibao_model::rulebook::{Answers, Channel, Material, Means, Menu, Need, Path, Purpose};

/// What a text may leave open, to be filled in for the person's place.
const PLACEHOLDERS: [&str; 3] = ["hotline", "place", "province"];

pub fn read<'a>(
    files: impl Iterator<Item = &'a DataFile>,
    sources: &Sources,
    known_place: &dyn Fn(&str) -> bool,
    faults: &mut Vec<Fault>,
) -> (Vec<Channel>, Vec<Material>) {
    let (mut channels, mut materials) = (Vec::new(), Vec::new());
    let mut ids = BTreeSet::new();
    let mut seen = BTreeSet::new();
    for file in files {
        let Ok(found) = file.parse::<schema::Channels>() else { continue };
        let check = Check { file, sources, known_place };
        for at in &found.channel {
            if !ids.insert(at.as_ref().id.clone()) {
                faults.push(file.fault(at, format!("channel `{}` is entered twice", at.as_ref().id)));
            }
            channels.extend(channel(&check, at, faults));
        }
        for at in &found.material {
            let entered = at.as_ref();
            if !seen.insert((entered.id.clone(), entered.place.clone())) {
                let what = format!("material `{}` is entered twice for {}", entered.id, entered.place);
                faults.push(file.fault(at, what));
            }
            materials.extend(material(&check, at, faults));
        }
    }
    (channels, materials)
}

/// What every check needs.
struct Check<'a> {
    file: &'a DataFile,
    sources: &'a Sources,
    known_place: &'a dyn Fn(&str) -> bool,
}

impl Check<'_> {
    fn id<T>(&self, at: &Spanned<T>, id: &str, faults: &mut Vec<Fault>) {
        let fits = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
        if id.is_empty() || !id.bytes().all(fits) {
            faults.push(self.file.fault(at, format!("id `{id}`: use a-z, 0-9 and -")));
        }
    }

    /// A word of a list, and how each is called.
    fn word<T, W: Copy, const N: usize>(
        &self,
        at: &Spanned<T>,
        key: &str,
        word: &str,
        (all, id): ([W; N], fn(W) -> &'static str),
        faults: &mut Vec<Fault>,
    ) -> Option<W> {
        meaning(all.into_iter().find(|known| id(*known) == word), faults, || {
            self.file.fault(at, format!("{key} `{word}`: expected one of {}", all.map(id).join(", ")))
        })
    }

    /// Several words, none of them twice, and at least one.
    fn words<T, W: Copy, const N: usize>(
        &self,
        at: &Spanned<T>,
        key: &str,
        words: &[String],
        all: ([W; N], fn(W) -> &'static str),
        faults: &mut Vec<Fault>,
    ) -> Option<Vec<W>> {
        if words.is_empty() || words.iter().collect::<BTreeSet<_>>().len() != words.len() {
            faults.push(self.file.fault(at, format!("{key}: expected one or more, each once")));
        }
        let found: Vec<_> = words.iter().map(|word| self.word(at, key, word, all, faults)).collect();
        found.into_iter().collect()
    }

    fn place<T>(
        &self,
        at: &Spanned<T>,
        place: &str,
        reach: Option<&str>,
        faults: &mut Vec<Fault>,
    ) -> Option<(Adcode, Reach)> {
        if !(self.known_place)(place) {
            faults.push(self.file.fault(at, format!("unknown place `{place}`")));
        }
        let reach = match reach {
            None => Reach::Here,
            Some("province") => {
                if !place.ends_with("0000") || place == "100000" {
                    let what = "reach `province` belongs to what is filed at a province";
                    faults.push(self.file.fault(at, what));
                }
                Reach::Province
            }
            Some(other) => {
                faults.push(self.file.fault(at, format!("reach `{other}`: expected province")));
                return None;
            }
        };
        Some((Adcode::parse(place)?, reach))
    }

    /// Cites the sources; a path is no better known than the best of them.
    fn cite<T>(
        &self,
        at: &Spanned<T>,
        cited: &[String],
        confidence: &str,
        faults: &mut Vec<Fault>,
    ) -> Option<(Vec<usize>, Confidence)> {
        if cited.is_empty() || cited.iter().collect::<BTreeSet<_>>().len() != cited.len() {
            faults.push(self.file.fault(at, "sources: expected one or more, each once"));
        }
        let level = meaning(Confidence::from_id(confidence), faults, || {
            self.file.fault(at, format!("confidence `{confidence}`: expected one of {}", levels()))
        });
        let mut found = Vec::new();
        for id in cited {
            match self.sources.cite(id) {
                Some(known) => found.push(known),
                None => faults.push(self.file.fault(at, format!("unknown source `{id}`"))),
            }
        }
        let best = found.iter().map(|known| known.confidence).max();
        if level > best && best.is_some() {
            let what = format!("confidence `{confidence}` is better than its best source's own");
            faults.push(self.file.fault(at, what));
        }
        Some((found.iter().map(|known| known.index).collect(), level?))
    }

    /// A text in one line whose placeholders are known.
    fn text<T>(&self, at: &Spanned<T>, key: &str, text: &str, faults: &mut Vec<Fault>) -> &'static str {
        for open in text.split('{').skip(1) {
            let name = open.split('}').next().unwrap_or_default();
            if !PLACEHOLDERS.contains(&name) {
                let what = format!("`{key}`: {{{name}}} is none of {{hotline}}, {{place}}, {{province}}");
                faults.push(self.file.fault(at, what));
            }
        }
        if text.is_empty() {
            faults.push(self.file.fault(at, format!("`{key}` is empty: leave it out")));
        }
        line(self.file, at, key, text, faults)
    }

    /// A text in one line whose placeholders are known, or none.
    fn optional_text<T>(
        &self,
        at: &Spanned<T>,
        key: &str,
        text: &Option<String>,
        faults: &mut Vec<Fault>,
    ) -> Option<&'static str> {
        text.as_deref().map(|text| self.text(at, key, text, faults))
    }
}

fn channel(check: &Check, at: &Spanned<schema::Channel>, faults: &mut Vec<Fault>) -> Option<Channel> {
    let channel = at.as_ref();
    check.id(at, &channel.id, faults);
    let means = check.word(at, "means", &channel.means, (Means::ALL, Means::id), faults);
    let place = check.place(at, &channel.place, channel.reach.as_deref(), faults);
    if channel.path.is_empty() {
        faults.push(check.file.fault(at, "a channel without a path"));
    }
    let name = check.text(at, "name", &channel.name, faults);
    let mut ids = BTreeSet::new();
    let mut paths = Vec::new();
    for at in &channel.path {
        if !ids.insert(&at.as_ref().id) {
            faults.push(check.file.fault(at, format!("path `{}` is entered twice", at.as_ref().id)));
        }
        paths.extend(path(check, at, faults));
    }
    let (place, reach) = place?;
    Some(Channel { id: text(&channel.id), name, means: means?, place, reach, paths })
}

fn path(check: &Check, at: &Spanned<schema::Path>, faults: &mut Vec<Fault>) -> Option<Path> {
    let path = at.as_ref();
    check.id(at, &path.id, faults);
    let purposes = check.words(at, "purposes", &path.purposes, (Purpose::ALL, Purpose::id), faults);
    let answers = path.answers.as_deref().unwrap_or(Answers::Fully.id());
    let answers = check.word(at, "answers", answers, (Answers::ALL, Answers::id), faults);
    if answers == Some(Answers::Avoid) && path.warning.is_none() {
        faults.push(check.file.fault(at, "a path to avoid needs a `warning` that says why"));
    }
    if path.steps.is_empty() {
        faults.push(check.file.fault(at, "a path without steps"));
    }
    let cited = check.cite(at, &path.sources, &path.confidence, faults);
    let shows = check.optional_text(at, "shows", &path.shows, faults);
    let shows_not = check.optional_text(at, "shows_not", &path.shows_not, faults);
    let warning = check.optional_text(at, "warning", &path.warning, faults);
    let steps = path.steps.iter().map(|step| check.text(at, "steps", step, faults)).collect();
    let menus: Vec<_> = path.menus.iter().map(|found| menu(check, at, found, faults)).collect();
    let (sources, confidence) = cited?;
    Some(Path {
        id: text(&path.id),
        purposes: purposes?,
        answers: answers?,
        confidence,
        sources,
        shows,
        shows_not,
        warning,
        steps,
        menus: menus.into_iter().collect::<Option<_>>()?,
    })
}

fn menu(
    check: &Check,
    at: &Spanned<schema::Path>,
    menu: &schema::Menu,
    faults: &mut Vec<Fault>,
) -> Option<Menu> {
    let place = menu.place.as_deref().filter(|place| !place.is_empty());
    let place = place.map(|place| check.place(at, place, None, faults).map(|(code, _)| code));
    if !at.as_ref().sources.contains(&menu.source) {
        let what = format!("menu `{}`: `{}` is none of the path's sources", menu.name, menu.source);
        faults.push(check.file.fault(at, what));
    }
    let source = check.sources.cite(&menu.source).map(|known| known.index);
    let name = check.text(at, "menus", &menu.name, faults);
    let place = match place {
        Some(code) => Some(code?),
        None => None,
    };
    Some(Menu { name, place, source: source? })
}

fn material(check: &Check, at: &Spanned<schema::Material>, faults: &mut Vec<Fault>) -> Option<Material> {
    let material = at.as_ref();
    check.id(at, &material.id, faults);
    let place = check.place(at, &material.place, material.reach.as_deref(), faults);
    let purposes = check.words(at, "purposes", &material.purposes, (Purpose::ALL, Purpose::id), faults);
    let means = check.words(at, "means", &material.means, (Means::ALL, Means::id), faults);
    let need = check.word(at, "need", &material.need, (Need::ALL, Need::id), faults);
    let cited = check.cite(at, &material.sources, &material.confidence, faults);
    let name = check.text(at, "name", &material.name, faults);
    let note = check.optional_text(at, "note", &material.note, faults);
    let ((place, reach), (sources, confidence)) = place.zip(cited)?;
    Some(Material {
        id: text(&material.id),
        place,
        reach,
        name,
        purposes: purposes?,
        means: means?,
        need: need?,
        note,
        sources,
        confidence,
    })
}
