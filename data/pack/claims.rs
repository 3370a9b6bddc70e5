//! Packs and checks places and claims.

use super::quantity::Quantity;
use super::sources::{level, Known, Sources, CONFIDENCE};
use super::values::packed_value;
use super::{bounds, consistency, field, schema, DataFile, Fault};
use std::collections::{BTreeMap, BTreeSet};
use toml::Spanned;

pub const NATION: &str = "100000";
const KINDS: [&str; 4] = ["province", "municipality", "city", "county"];
const STANDINGS: [&str; 6] = ["in-force", "draft", "disputed", "last-resort", "bound", "likely"];
const MAN: &[&str] = &["man"];
const WOMAN: &[&str] = &["woman55", "woman50"];

/// A line as it goes into the packed text: shorthands expanded, values in their packed form.
pub struct Line<'a> {
    pub file: &'a DataFile,
    pub claim: &'a Spanned<schema::Claim>,
    pub quantity: Quantity,
    /// Whom it speaks for, in packed form.
    pub scope: String,
    /// First day and value (`None` for a repeal), in packed form, oldest first.
    pub steps: Vec<(Option<String>, Option<String>)>,
}

impl Line<'_> {
    pub fn fault(&self, what: impl Into<String>) -> Fault {
        self.file.fault(self.claim, what)
    }

    /// The whole numbers among its values; not months of which only bounds are known.
    pub fn numbers(&self) -> impl Iterator<Item = u64> + '_ {
        self.steps.iter().filter_map(|(_, value)| value.as_ref()?.parse().ok())
    }

    /// The whole number in force on a day.
    pub fn number_on(&self, day: &Option<String>) -> Option<u64> {
        self.steps.iter().rev().find(|(begun, _)| begun <= day)?.1.as_ref()?.parse().ok()
    }
}

/// Packs them; gives back the codes of the places there are.
pub fn pack<'a>(
    files: impl Iterator<Item = &'a DataFile>,
    sources: &Sources,
    packed: &mut String,
    faults: &mut Vec<Fault>,
) -> BTreeSet<String> {
    let mut parsed = Vec::new();
    for file in files {
        match file.parse::<schema::Rules>() {
            Ok(rules) => parsed.push((file, rules)),
            Err(fault) => faults.push(fault),
        }
    }
    let mut places = BTreeMap::new();
    for (file, rules) in &parsed {
        for at in &rules.place {
            check_place(file, at, faults);
            if places.insert(at.as_ref().adcode.clone(), (*file, at)).is_some() {
                faults.push(file.fault(at, format!("place {} is entered twice", at.as_ref().adcode)));
            }
        }
    }
    // In the order of their codes a province comes right before its cities.
    for (file, at) in places.values() {
        record_place(file, at, packed, faults);
    }
    let known_place = |code: &str| code == NATION || places.contains_key(code);
    let mut lines = Vec::new();
    for (file, rules) in &parsed {
        for claim in &rules.claim {
            expand(file, claim, sources, &known_place, &mut lines, faults);
        }
    }
    consistency::check(&lines, faults);
    bounds::check(&lines, sources, &known_place, faults);
    for line in &lines {
        record_claim(line, sources, packed, faults);
    }
    places.into_keys().collect()
}

fn check_place(file: &DataFile, at: &Spanned<schema::Place>, faults: &mut Vec<Fault>) {
    let place = at.as_ref();
    let mut fault = |what: String| faults.push(file.fault(at, what));
    let code = &place.adcode;
    if code.len() != 6 || !code.bytes().all(|b| b.is_ascii_digit()) || code.starts_with('0') || code == NATION
    {
        fault(format!("adcode `{code}`: expected six digits"));
    }
    if !KINDS.contains(&place.kind.as_str()) {
        fault(format!("kind `{}`: expected one of {}", place.kind, KINDS.join(", ")));
    }
    let lower = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_lowercase());
    if !lower(&place.pinyin) || !lower(&place.initials) || !place.pinyin.starts_with(&place.initials[..1]) {
        fault("pinyin and initials: lower-case letters only, both with the same first letter".into());
    }
    let area = |code: &String| {
        (3..=4).contains(&code.len()) && code.starts_with('0') && code.bytes().all(|b| b.is_ascii_digit())
    };
    if place.area_code.as_ref().is_some_and(|code| !area(code)) {
        fault("area_code: expected 0 and two or three digits".into());
    }
    if place.capital.is_some() != (place.kind == "province") {
        fault("`capital` belongs to provinces, and to every one of them".into());
    }
    if place.planned && place.kind != "city" {
        fault("`planned` (计划单列市) belongs to cities".into());
    }
}

fn record_place(file: &DataFile, at: &Spanned<schema::Place>, packed: &mut String, faults: &mut Vec<Fault>) {
    let place = at.as_ref();
    let fields = [
        ("adcode", Some(place.adcode.as_str())),
        ("name", Some(place.name.as_str())),
        ("short", Some(place.short.as_str())),
        ("kind", Some(place.kind.as_str())),
        ("pinyin", Some(place.pinyin.as_str())),
        ("initials", Some(place.initials.as_str())),
        ("area_code", place.area_code.as_deref()),
    ];
    packed.push_str("place");
    for (name, text) in fields {
        packed.push('\t');
        packed.push_str(field(file, at, name, text, faults));
    }
    packed.push('\n');
}

/// Turns a claim into lines: one, or one for men and one for women where it gives a figure for each.
fn expand<'a>(
    file: &'a DataFile,
    claim: &'a Spanned<schema::Claim>,
    sources: &Sources,
    known_place: &dyn Fn(&str) -> bool,
    lines: &mut Vec<Line<'a>>,
    faults: &mut Vec<Fault>,
) {
    let raw = claim.as_ref();
    let Some(quantity) = Quantity::from_id(&raw.about) else {
        faults.push(file.fault(claim, format!("about `{}`: no such quantity", raw.about)));
        return;
    };
    let Some(source) = sources.cite(&raw.source) else {
        faults.push(file.fault(claim, format!("unknown source `{}`", raw.source)));
        return;
    };
    check_claim(file, claim, source, known_place, faults);
    let single = [schema::Step {
        from: raw.from,
        value: raw.value.clone(),
        man: raw.man.clone(),
        woman: raw.woman.clone(),
        repealed: false,
    }];
    let spans: Vec<&schema::Step> = match raw.steps.is_empty() {
        true => single.iter().collect(),
        false => raw.steps.iter().map(|step| step.as_ref()).collect(),
    };
    let one_value = [&raw.value, &raw.man, &raw.woman].into_iter().any(Option::is_some) || raw.from.is_some();
    if !raw.steps.is_empty() && one_value {
        faults.push(file.fault(claim, "give either steps, or one value with `from`"));
    }
    check_order(file, claim, &spans, faults);
    check_promulgation(file, claim, source, spans.iter().find_map(|step| step.from), faults);
    let by_sex = spans.iter().any(|step| step.man.is_some() || step.woman.is_some());
    let groups: &[Option<&[&str]>] = if by_sex { &[Some(MAN), Some(WOMAN)] } else { &[None] };
    if by_sex && spans.iter().any(|step| step.value.is_some()) {
        faults.push(file.fault(claim, "give either `value`, or `man` and `woman`"));
    }
    if by_sex && raw.when.worker.is_some() {
        faults.push(file.fault(claim, "`man` and `woman` already say which worker: leave out when.worker"));
    }
    for group in groups {
        let of_group = |step: &schema::Step| match group {
            None => step.value.clone(),
            Some(workers) if *workers == MAN => step.man.clone(),
            Some(_) => step.woman.clone(),
        };
        let mut steps = Vec::new();
        for step in &spans {
            let value = match (of_group(step), step.repealed) {
                (Some(value), false) => packed_value(quantity.unit(), &value),
                (None, true) => Ok(None),
                (Some(_), true) => Err("a repealed step has no value".into()),
                (None, false) => Err("a value is missing (or `repealed = true`)".into()),
            };
            match value {
                Ok(value) => steps.push((step.from.map(|day| day.to_string()), value)),
                Err(what) => faults.push(file.fault(claim, what)),
            }
        }
        match scope(&raw.when, *group) {
            Ok(scope) => lines.push(Line { file, claim, quantity, scope, steps }),
            Err(what) => faults.push(file.fault(claim, what)),
        }
    }
}

fn check_claim(
    file: &DataFile,
    claim: &Spanned<schema::Claim>,
    source: &Known,
    known_place: &dyn Fn(&str) -> bool,
    faults: &mut Vec<Fault>,
) {
    let raw = claim.as_ref();
    let mut fault = |what: String| faults.push(file.fault(claim, what));
    if raw.reviewed_to.is_some() && raw.valid_to.is_some() {
        fault("give either reviewed_to, or valid_to where the document itself names its last day".into());
    }
    if !known_place(&raw.place) {
        fault(format!("unknown place `{}`", raw.place));
    }
    match level(&raw.confidence) {
        None => fault(format!("confidence `{}`: expected one of {}", raw.confidence, CONFIDENCE.join(", "))),
        Some(claimed) if claimed > source.confidence => {
            fault(format!("confidence `{}` is better than its source's own", raw.confidence));
        }
        Some(_) => {}
    }
    if raw.standing.as_ref().is_some_and(|standing| !STANDINGS.contains(&standing.as_str())) {
        fault(format!("standing: expected one of {}", STANDINGS.join(", ")));
    }
    match raw.reach.as_deref() {
        None | Some("here") => {}
        Some("province") if raw.place.ends_with("0000") && raw.place != NATION => {}
        Some("province") => fault("reach `province` belongs to a claim filed at a province".into()),
        Some(other) => fault(format!("reach `{other}`: expected here or province")),
    }
    if let Some(origin) = raw.when.origin.as_ref().filter(|origin| !known_place(origin)) {
        fault(format!("when.origin: unknown place `{origin}`"));
    }
    if raw.year_by.as_ref().is_some_and(|by| by != "statutory") {
        fault("year_by: expected statutory".into());
    }
    let reasons = [
        ("retroactive", &raw.retroactive),
        ("women_above_men", &raw.women_above_men),
        ("above_total", &raw.above_total),
        ("ratio_reason", &raw.ratio_reason),
    ];
    for (name, reason) in reasons {
        if reason.as_ref().is_some_and(|why| why.trim().is_empty()) {
            fault(format!("`{name}` says why, in words"));
        }
    }
}

fn check_order(
    file: &DataFile,
    claim: &Spanned<schema::Claim>,
    steps: &[&schema::Step],
    faults: &mut Vec<Fault>,
) {
    for (before, after) in steps.iter().zip(steps.iter().skip(1)) {
        match (before.from, after.from) {
            (_, None) => faults.push(file.fault(claim, "only the first step may be without `from`")),
            (Some(a), Some(b)) if a >= b => {
                faults.push(file.fault(claim, format!("step {b} does not come after step {a}")));
            }
            _ => {}
        }
    }
}

/// A law, regulation or notice does not start before it is made, unless it says so.
fn check_promulgation(
    file: &DataFile,
    claim: &Spanned<schema::Claim>,
    source: &Known,
    from: Option<schema::Day>,
    faults: &mut Vec<Fault>,
) {
    let binding = ["law", "regulation", "notice"].contains(&source.kind.as_str());
    let (Some(made), Some(from), true) = (&source.date, from.map(|day| day.to_string()), binding) else {
        return;
    };
    if *made > from && claim.as_ref().retroactive.is_none() {
        let what = format!("in force from {from}, but its source is of {made}: say why in `retroactive`");
        faults.push(file.fault(claim, what));
    }
}

/// The packed form of a scope; `src/evidence/scope.rs` reads it.
fn scope(when: &schema::When, group: Option<&[&str]>) -> Result<String, String> {
    let range = |text: &String| {
        let (from, to) = text.split_once("..")?;
        let day = |text: &str| text.is_empty() || schema::day(text).is_some();
        let open = from.is_empty() || to.is_empty();
        (day(from) && day(to) && if open { from != to } else { from <= to }).then(|| text.clone())
    };
    let mut parts = Vec::new();
    let workers = group.map(|group| group.join(",")).or_else(|| Some(when.worker.as_ref()?.join(",")));
    if let Some(workers) = workers {
        let known = |worker: &str| MAN.contains(&worker) || WOMAN.contains(&worker);
        if !workers.split(',').all(known) {
            return Err("when.worker: expected man, woman55, woman50".into());
        }
        parts.push(format!("worker={workers}"));
    }
    if let Some(kind) = &when.kind {
        if kind != "unit" && kind != "flexible" {
            return Err("when.kind: expected unit or flexible".into());
        }
        parts.push(format!("kind={kind}"));
    }
    for (name, text) in [("first_employed", &when.first_employed), ("first_insured", &when.first_insured)] {
        if let Some(text) = text {
            let text = range(text).ok_or(format!("when.{name}: expected 2014-01-01.. or ..2013-12-31"))?;
            parts.push(format!("{name}={text}"));
        }
    }
    if let Some(before) = when.before_scheme {
        parts.push(format!("before_scheme={before}"));
    }
    for (name, number) in [("unbroken_at_least", when.unbroken_at_least), ("tier", when.tier)] {
        if let Some(number) = number {
            parts.push(format!("{name}={number}"));
        }
    }
    if let Some(age) = &when.age {
        let ends = age.split_once("..").map(|(from, to)| (from.parse::<u32>().ok(), to.parse::<u32>().ok()));
        let right = match ends {
            Some((Some(from), Some(to))) => from <= to && to <= 120,
            Some((Some(from), None)) => age.ends_with("..") && from <= 120,
            Some((None, Some(to))) => age.starts_with("..") && to <= 120,
            _ => false,
        };
        if !right {
            return Err("when.age: expected 70.., ..69 or 70..74, in years".into());
        }
        parts.push(format!("age={age}"));
    }
    if let Some(moves) = &when.moves {
        if moves != "in-province" && moves != "cross-province" {
            return Err("when.moves: expected in-province or cross-province".into());
        }
        parts.push(format!("moves={moves}"));
    }
    if let Some(origin) = &when.origin {
        parts.push(format!("origin={origin}"));
    }
    Ok(parts.join(";"))
}

fn record_claim(line: &Line, sources: &Sources, packed: &mut String, faults: &mut Vec<Fault>) {
    let claim = line.claim.as_ref();
    let index = sources.cite(&claim.source).map_or(0, |source| source.index).to_string();
    // One column for both: the mark says that the day is the document's own.
    let last = claim.valid_to.map(|day| format!("={day}")).or(claim.reviewed_to.map(|day| day.to_string()));
    let fields = [
        ("place", Some(claim.place.as_str())),
        ("about", Some(claim.about.as_str())),
        ("reach", Some(claim.reach.as_deref().unwrap_or("here"))),
        ("source", Some(index.as_str())),
        ("at", claim.at.as_deref()),
        ("confidence", Some(claim.confidence.as_str())),
        ("standing", Some(claim.standing.as_deref().unwrap_or("in-force"))),
        ("when", Some(line.scope.as_str())),
        ("reviewed_to", last.as_deref()),
        ("note", claim.rule.as_deref().or(claim.note.as_deref())),
        ("year_by", claim.year_by.as_deref()),
    ];
    packed.push_str("claim");
    for (name, text) in fields {
        packed.push('\t');
        packed.push_str(field(line.file, line.claim, name, text, faults));
    }
    packed.push('\n');
    for (from, value) in &line.steps {
        let (from, value) = (from.as_deref().unwrap_or_default(), value.as_deref().unwrap_or_default());
        packed.push_str(&format!("step\t{from}\t{value}\n"));
    }
}
