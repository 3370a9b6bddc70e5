//! Reads and checks places and claims.

use super::row::{Row, NATION};
use super::sources::{levels, CitedSource, Sources};
use super::values::value;
use super::{bounds, consistency, line, meaning, optional_line, schema, text, DataFile, Fault};
use std::collections::{BTreeMap, BTreeSet};
use toml::Spanned;
use yibao_model::evidence::{
    Adcode, AgeRange, Claim, ClaimStatus, ClaimStep, Confidence, LastDay, Moves, Quantity, Reach, Scope,
    SourceKind, WhenRange, WorkKind, Worker, Workers,
};
use yibao_model::rulebook::{Place, PlaceKind};

const MAN: &[Worker] = &[Worker::Man];
const WOMAN: &[Worker] = &[Worker::Woman55, Worker::Woman50];

/// What the files say.
pub struct PlacesAndClaims {
    /// The codes of the places there are.
    pub codes: BTreeSet<String>,
    /// The places, in the order of their codes.
    pub places: Vec<Place>,
    /// The claims, in the order of the files.
    pub claims: Vec<Claim>,
}

/// Reads them.
pub fn read<'a>(
    files: impl Iterator<Item = &'a DataFile>,
    sources: &Sources,
    faults: &mut Vec<Fault>,
) -> PlacesAndClaims {
    let mut parsed = Vec::new();
    for file in files {
        match file.parse::<schema::Rules>() {
            Ok(rules) => parsed.push((file, rules)),
            Err(fault) => faults.push(fault),
        }
    }
    // In the order of their codes a province comes right before its cities.
    let mut places = BTreeMap::new();
    for (file, rules) in &parsed {
        for at in &rules.place {
            let adcode = &at.as_ref().adcode;
            if places.insert(adcode.clone(), place(file, at, faults)).is_some() {
                faults.push(file.fault(at, format!("place {adcode} is entered twice")));
            }
        }
    }
    for (file, rules) in &parsed {
        for at in &rules.place {
            for code in at.as_ref().also.iter().filter(|other| places.contains_key(*other)) {
                faults.push(file.fault(at, format!("`also`: {code} is a place of its own")));
            }
        }
    }
    let known_place = |code: &str| code == NATION || places.contains_key(code);
    let mut rows = Vec::new();
    for (file, rules) in &parsed {
        for claim in &rules.claim {
            expand(file, claim, sources, &known_place, &mut rows, faults);
        }
    }
    consistency::check(&rows, faults);
    bounds::check(&rows, sources, &known_place, faults);
    PlacesAndClaims {
        codes: places.keys().cloned().collect(),
        places: places.into_values().flatten().collect(),
        claims: rows.into_iter().filter_map(Row::record).collect(),
    }
}

fn place(file: &DataFile, at: &Spanned<schema::Place>, faults: &mut Vec<Fault>) -> Option<Place> {
    let place = at.as_ref();
    let code = &place.adcode;
    let adcode = meaning(Adcode::parse(code).filter(|code| *code != Adcode::NATION), faults, || {
        file.fault(at, format!("adcode `{code}`: expected six digits"))
    });
    let kind = meaning(PlaceKind::from_id(&place.kind), faults, || {
        let kinds = PlaceKind::ALL.map(PlaceKind::id).join(", ");
        file.fault(at, format!("kind `{}`: expected one of {kinds}", place.kind))
    });
    let mut fault = |what: &str| faults.push(file.fault(at, what));
    let lower = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_lowercase());
    if !lower(&place.pinyin) || !lower(&place.initials) || !place.pinyin.starts_with(&place.initials[..1]) {
        fault("pinyin and initials: lower-case letters only, both with the same first letter");
    }
    let area = |code: &String| {
        (3..=4).contains(&code.len()) && code.starts_with('0') && code.bytes().all(|b| b.is_ascii_digit())
    };
    if place.area_code.as_ref().is_some_and(|code| !area(code)) {
        fault("area_code: expected 0 and two or three digits");
    }
    if place.capital.is_some() != (place.kind == "province") {
        fault("`capital` belongs to provinces, and to every one of them");
    }
    if place.planned && place.kind != "city" {
        fault("`planned` (计划单列市) belongs to cities");
    }
    if place.also.iter().any(|other| other.is_empty() || other.contains(char::is_whitespace)) {
        fault("`also`: names and codes without blanks");
    }
    let also = Some(place.also.join(" ")).filter(|also| !also.is_empty());
    let mut said = |name: &str, said: &str| line(file, at, name, said, faults);
    let (name, short) = (said("name", &place.name), said("short", &place.short));
    Some(Place {
        adcode: adcode?,
        name,
        short,
        kind: kind?,
        pinyin: text(&place.pinyin),
        initials: text(&place.initials),
        area_code: place.area_code.as_deref().map(text),
        also: also.as_deref().map(text),
        corps: place.corps,
    })
}

/// Turns a claim into rows: one, or one for men and one for women where it gives a figure for each.
fn expand<'a>(
    file: &'a DataFile,
    claim: &'a Spanned<schema::Claim>,
    sources: &Sources,
    known_place: &dyn Fn(&str) -> bool,
    rows: &mut Vec<Row<'a>>,
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
    let rest = check_claim(file, claim, quantity, source, known_place, faults);
    let single = [schema::Step {
        from: raw.from,
        value: raw.value.clone(),
        man: raw.man.clone(),
        woman: raw.woman.clone(),
        repealed: false,
    }];
    let spans: Vec<&schema::Step> = if raw.steps.is_empty() {
        single.iter().collect()
    } else {
        raw.steps.iter().map(|step| step.as_ref()).collect()
    };
    let one_value = [&raw.value, &raw.man, &raw.woman].into_iter().any(Option::is_some) || raw.from.is_some();
    if !raw.steps.is_empty() && one_value {
        faults.push(file.fault(claim, "give either steps, or one value with `from`"));
    }
    check_order(file, claim, &spans, faults);
    check_promulgation(file, claim, source, spans.iter().find_map(|step| step.from), faults);
    let by_sex = spans.iter().any(|step| step.man.is_some() || step.woman.is_some());
    let groups: &[Option<&[Worker]>] = if by_sex { &[Some(MAN), Some(WOMAN)] } else { &[None] };
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
            let found = match (of_group(step), step.repealed) {
                (Some(written), false) => value(quantity.unit(), &written).map(Some),
                (None, true) => Ok(None),
                (Some(_), true) => Err("a repealed step has no value".into()),
                (None, false) => Err(missing(*group).into()),
            };
            match found {
                Ok(value) => steps.push(ClaimStep { from: step.from.map(|day| day.0), value }),
                Err(what) => faults.push(file.fault(claim, what)),
            }
        }
        match scope(&raw.when, *group) {
            Ok(scope) => rows.push(Row { file, claim, quantity, scope, steps, rest: rest.clone() }),
            Err(what) => faults.push(file.fault(claim, what)),
        }
    }
}

/// What to say of a step without a value.
fn missing(group: Option<&[Worker]>) -> &'static str {
    match group {
        None => "a value is missing (or `repealed = true`)",
        Some(_) => {
            "`man` or `woman` is missing (or `repealed = true`); where one group alone is known, write \
             `value` and `when = { worker = [\"man\"] }`"
        }
    }
}

/// Checks all but values and scope, and gives it back.
fn check_claim(
    file: &DataFile,
    claim: &Spanned<schema::Claim>,
    quantity: Quantity,
    source: &CitedSource,
    known_place: &dyn Fn(&str) -> bool,
    faults: &mut Vec<Fault>,
) -> Option<Claim> {
    let raw = claim.as_ref();
    let fault = |what: String| file.fault(claim, what);
    if raw.reviewed_to.is_some() && raw.valid_to.is_some() {
        let what = "give either reviewed_to, or valid_to where the document itself names its last day";
        faults.push(fault(what.into()));
    }
    if !known_place(&raw.place) {
        faults.push(fault(format!("unknown place `{}`", raw.place)));
    }
    let place = Adcode::parse(&raw.place);
    let confidence = meaning(Confidence::from_id(&raw.confidence), faults, || {
        fault(format!("confidence `{}`: expected one of {}", raw.confidence, levels()))
    });
    if confidence > Some(source.confidence) {
        faults.push(fault(format!("confidence `{}` is better than its source's own", raw.confidence)));
    }
    let status = raw.standing.as_deref().unwrap_or(ClaimStatus::InForce.id());
    let status = meaning(ClaimStatus::from_id(status), faults, || {
        fault(format!("standing: expected one of {}", ClaimStatus::ALL.map(ClaimStatus::id).join(", ")))
    });
    let reach = match raw.reach.as_deref() {
        None | Some("here") => Ok(Reach::Here),
        Some("province") if raw.place.ends_with("0000") && raw.place != NATION => Ok(Reach::Province),
        Some("province") => Err("reach `province` belongs to a claim filed at a province".into()),
        Some(other) => Err(format!("reach `{other}`: expected here or province")),
    };
    let reach = reach.map_err(|what| faults.push(fault(what))).ok();
    if let Some(origin) = raw.when.origin.as_ref().filter(|origin| !known_place(origin)) {
        faults.push(fault(format!("when.origin: unknown place `{origin}`")));
    }
    if raw.year_by.as_ref().is_some_and(|by| by != "statutory") {
        faults.push(fault("year_by: expected statutory".into()));
    }
    let reasons = [
        ("retroactive", &raw.retroactive),
        ("women_above_men", &raw.women_above_men),
        ("above_total", &raw.above_total),
        ("ratio_reason", &raw.ratio_reason),
    ];
    for (name, reason) in reasons {
        if reason.as_ref().is_some_and(|why| why.trim().is_empty()) {
            faults.push(fault(format!("`{name}` says why, in words")));
        }
    }
    let mut said =
        |name: &str, said: &Option<String>| optional_line(file, claim, name, said.as_deref(), faults);
    let (locator, note) = (said("at", &raw.at), said("note", &raw.note));
    let rule = said("rule", &raw.rule);
    let last_day = raw.valid_to.map(|day| LastDay::OfDocument(day.0));
    Some(Claim {
        place: place?,
        quantity,
        reach: reach?,
        source: source.index,
        locator,
        confidence: confidence?,
        status: status?,
        scope: Scope::default(),
        last_day: last_day.or(raw.reviewed_to.map(|day| LastDay::Checked(day.0))),
        by_statutory_date: raw.year_by.is_some(),
        note: rule.or(note),
        steps: Vec::new(),
    })
}

fn check_order(
    file: &DataFile,
    claim: &Spanned<schema::Claim>,
    steps: &[&schema::Step],
    faults: &mut Vec<Fault>,
) {
    for (before, after) in steps.iter().zip(steps.iter().skip(1)) {
        match (before.from.map(|day| day.0), after.from.map(|day| day.0)) {
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
    source: &CitedSource,
    from: Option<schema::Day>,
    faults: &mut Vec<Fault>,
) {
    let binding = [SourceKind::Law, SourceKind::Regulation, SourceKind::Notice].map(Some);
    let (Some(made), Some(from), true) = (source.date, from, binding.contains(&source.kind)) else {
        return;
    };
    if made > from.0 && claim.as_ref().retroactive.is_none() {
        let what = format!("in force from {}, but its source is of {made}: say why in `retroactive`", from.0);
        faults.push(file.fault(claim, what));
    }
}

/// Whom a claim speaks for.
fn scope(when: &schema::When, group: Option<&[Worker]>) -> Result<Scope, String> {
    let expected = |what: &str| format!("when.{what}");
    let range = |name: &str, text: &Option<String>| match text {
        None => Ok(None),
        Some(text) => WhenRange::parse(text)
            .map(Some)
            .ok_or(expected(&format!("{name}: expected 2014-01-01.. or ..2013-12-31"))),
    };
    let workers: Workers = match (group, &when.worker) {
        (Some(group), _) => group.iter().copied().collect(),
        (None, None) => Workers::default(),
        (None, Some(ids)) => {
            let workers: Option<Workers> = ids.iter().map(|id| Worker::from_id(id)).collect();
            let named = workers.filter(|workers| !workers.is_empty());
            named.ok_or(expected("worker: expected man, woman55, woman50"))?
        }
    };
    let work_kind = when.kind.as_deref().map(|id| WorkKind::from_id(id).ok_or(()));
    let moves = when.moves.as_deref().map(|id| Moves::from_id(id).ok_or(()));
    let age = when.age.as_deref().map(|text| AgeRange::parse(text).ok_or(()));
    Ok(Scope {
        workers,
        work_kind: work_kind.transpose().map_err(|()| expected("kind: expected unit or flexible"))?,
        first_employed: range("first_employed", &when.first_employed)?,
        first_insured: range("first_insured", &when.first_insured)?,
        before_scheme: when.before_scheme,
        unbroken_at_least: when.unbroken_at_least,
        tier: when.tier,
        age: age.transpose().map_err(|()| expected("age: expected 70.., ..69 or 70..74, in years"))?,
        moves: moves.transpose().map_err(|()| expected("moves: expected in-province or cross-province"))?,
        // One that can't be read is an unknown place, which has been said.
        origin: when.origin.as_deref().and_then(Adcode::parse),
    })
}
