//! Packs and checks the channels and what to bring.

use super::channel_words::{Answers, Means, Need, Purpose};
use super::sources::{level, Sources, CONFIDENCE};
use super::{field, schema, DataFile, Fault};
use std::collections::BTreeSet;
use toml::Spanned;

/// What a text may leave open, to be filled in for the person's place.
const PLACEHOLDERS: [&str; 3] = ["hotline", "place", "province"];

pub fn pack<'a>(
    files: impl Iterator<Item = &'a DataFile>,
    sources: &Sources,
    known_place: &dyn Fn(&str) -> bool,
    packed: &mut String,
    faults: &mut Vec<Fault>,
) {
    let mut ids = BTreeSet::new();
    let mut materials = BTreeSet::new();
    for file in files {
        let Ok(channels) = file.parse::<schema::Channels>() else { continue };
        for at in &channels.channel {
            if !ids.insert(at.as_ref().id.clone()) {
                faults.push(file.fault(at, format!("channel `{}` is entered twice", at.as_ref().id)));
            }
            channel(&Check { file, sources, known_place }, at, packed, faults);
        }
        for at in &channels.material {
            let material = at.as_ref();
            if !materials.insert((material.id.clone(), material.place.clone())) {
                let what = format!("material `{}` is entered twice for {}", material.id, material.place);
                faults.push(file.fault(at, what));
            }
            record_material(&Check { file, sources, known_place }, at, packed, faults);
        }
    }
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

    fn word<T>(&self, at: &Spanned<T>, key: &str, word: &str, known: &[&str], faults: &mut Vec<Fault>) {
        if !known.contains(&word) {
            let what = format!("{key} `{word}`: expected one of {}", known.join(", "));
            faults.push(self.file.fault(at, what));
        }
    }

    /// Several words, none of them twice, and at least one.
    fn words<T>(
        &self,
        at: &Spanned<T>,
        key: &str,
        words: &[String],
        known: &[&str],
        faults: &mut Vec<Fault>,
    ) -> String {
        if words.is_empty() || words.iter().collect::<BTreeSet<_>>().len() != words.len() {
            faults.push(self.file.fault(at, format!("{key}: expected one or more, each once")));
        }
        words.iter().for_each(|word| self.word(at, key, word, known, faults));
        words.join(",")
    }

    fn place<T>(&self, at: &Spanned<T>, place: &str, reach: Option<&str>, faults: &mut Vec<Fault>) {
        if !(self.known_place)(place) {
            faults.push(self.file.fault(at, format!("unknown place `{place}`")));
        }
        match reach {
            None => {}
            Some("province") if place.ends_with("0000") && place != "100000" => {}
            Some("province") => {
                faults.push(self.file.fault(at, "reach `province` belongs to what is filed at a province"));
            }
            Some(other) => faults.push(self.file.fault(at, format!("reach `{other}`: expected province"))),
        }
    }

    /// Cites the sources; a path is no better known than the best of them.
    fn cite<T>(
        &self,
        at: &Spanned<T>,
        cited: &[String],
        confidence: &str,
        faults: &mut Vec<Fault>,
    ) -> String {
        if cited.is_empty() || cited.iter().collect::<BTreeSet<_>>().len() != cited.len() {
            faults.push(self.file.fault(at, "sources: expected one or more, each once"));
        }
        self.word(at, "confidence", confidence, &CONFIDENCE, faults);
        let mut found = Vec::new();
        for id in cited {
            match self.sources.cite(id) {
                Some(known) => found.push(known),
                None => faults.push(self.file.fault(at, format!("unknown source `{id}`"))),
            }
        }
        let best = found.iter().map(|known| known.confidence).max();
        if level(confidence) > best && best.is_some() {
            let what = format!("confidence `{confidence}` is better than its best source's own");
            faults.push(self.file.fault(at, what));
        }
        found.iter().map(|known| known.index.to_string()).collect::<Vec<_>>().join(",")
    }

    /// A text in one line whose placeholders are known.
    fn text<'t, T>(
        &self,
        at: &Spanned<T>,
        key: &str,
        text: Option<&'t str>,
        faults: &mut Vec<Fault>,
    ) -> &'t str {
        for open in text.unwrap_or_default().split('{').skip(1) {
            let name = open.split('}').next().unwrap_or_default();
            if !PLACEHOLDERS.contains(&name) {
                let what = format!("`{key}`: {{{name}}} is none of {{hotline}}, {{place}}, {{province}}");
                faults.push(self.file.fault(at, what));
            }
        }
        if text == Some("") {
            faults.push(self.file.fault(at, format!("`{key}` is empty: leave it out")));
        }
        field(self.file, at, key, text, faults)
    }
}

fn record(packed: &mut String, fields: &[&str]) {
    packed.push_str(&fields.join("\t"));
    packed.push('\n');
}

fn channel(check: &Check, at: &Spanned<schema::Channel>, packed: &mut String, faults: &mut Vec<Fault>) {
    let channel = at.as_ref();
    check.id(at, &channel.id, faults);
    check.word(at, "means", &channel.means, &Means::ALL.map(Means::id), faults);
    check.place(at, &channel.place, channel.reach.as_deref(), faults);
    if channel.path.is_empty() {
        faults.push(check.file.fault(at, "a channel without a path"));
    }
    let name = check.text(at, "name", Some(&channel.name), faults);
    let reach = channel.reach.as_deref().unwrap_or_default();
    record(packed, &["channel", &channel.id, name, &channel.means, &channel.place, reach]);
    let mut ids = BTreeSet::new();
    for at in &channel.path {
        if !ids.insert(&at.as_ref().id) {
            faults.push(check.file.fault(at, format!("path `{}` is entered twice", at.as_ref().id)));
        }
        path(check, at, packed, faults);
    }
}

fn path(check: &Check, at: &Spanned<schema::Path>, packed: &mut String, faults: &mut Vec<Fault>) {
    let path = at.as_ref();
    check.id(at, &path.id, faults);
    let purposes = check.words(at, "purposes", &path.purposes, &Purpose::ALL.map(Purpose::id), faults);
    let answers = path.answers.as_deref().unwrap_or(Answers::Fully.id());
    check.word(at, "answers", answers, &Answers::ALL.map(Answers::id), faults);
    if answers == Answers::Avoid.id() && path.warning.is_none() {
        faults.push(check.file.fault(at, "a path to avoid needs a `warning` that says why"));
    }
    if path.steps.is_empty() {
        faults.push(check.file.fault(at, "a path without steps"));
    }
    let sources = check.cite(at, &path.sources, &path.confidence, faults);
    let shows = check.text(at, "shows", path.shows.as_deref(), faults);
    let shows_not = check.text(at, "shows_not", path.shows_not.as_deref(), faults);
    let warning = check.text(at, "warning", path.warning.as_deref(), faults);
    let fields =
        ["path", &path.id, &purposes, answers, &path.confidence, &sources, shows, shows_not, warning];
    record(packed, &fields);
    for step in &path.steps {
        record(packed, &["tap", check.text(at, "steps", Some(step), faults)]);
    }
    for menu in &path.menus {
        let place = menu.place.as_deref().unwrap_or_default();
        if !place.is_empty() {
            check.place(at, place, None, faults);
        }
        if !path.sources.contains(&menu.source) {
            let what = format!("menu `{}`: `{}` is none of the path's sources", menu.name, menu.source);
            faults.push(check.file.fault(at, what));
        }
        let index = check.sources.cite(&menu.source).map(|known| known.index.to_string()).unwrap_or_default();
        record(packed, &["menu", check.text(at, "menus", Some(&menu.name), faults), place, &index]);
    }
}

fn record_material(
    check: &Check,
    at: &Spanned<schema::Material>,
    packed: &mut String,
    faults: &mut Vec<Fault>,
) {
    let material = at.as_ref();
    check.id(at, &material.id, faults);
    check.place(at, &material.place, material.reach.as_deref(), faults);
    let purposes = check.words(at, "purposes", &material.purposes, &Purpose::ALL.map(Purpose::id), faults);
    let means = check.words(at, "means", &material.means, &Means::ALL.map(Means::id), faults);
    check.word(at, "need", &material.need, &Need::ALL.map(Need::id), faults);
    let sources = check.cite(at, &material.sources, &material.confidence, faults);
    let name = check.text(at, "name", Some(&material.name), faults);
    let note = check.text(at, "note", material.note.as_deref(), faults);
    let reach = material.reach.as_deref().unwrap_or_default();
    let fields = [
        "material",
        &material.id,
        &material.place,
        reach,
        name,
        &purposes,
        &means,
        &material.need,
        note,
        &sources,
        &material.confidence,
    ];
    record(packed, &fields);
}
