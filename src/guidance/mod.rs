//! Where to go, what to bring, whom to call: chosen from the data by place, purpose and what the person has.
//!
//! Nothing is decided about money or dates here, and nothing is left out for being weak: what is less sure, or better
//! not done, comes later and says so.

use crate::evidence::{Adcode, Reach};
use crate::names::named;
use crate::rulebook::{serves, Answers, Channel, Material, Means, Menu, Need, Path, Purpose, Rulebook};
use strum::{EnumCount, EnumString, VariantArray, VariantNames};

/// What a person can, or would rather, use.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumCount, EnumString, VariantArray, VariantNames)]
#[strum(serialize_all = "camelCase")]
pub enum MeansOfPerson {
    /// A smartphone: apps, mini-programs, Alipay, WeChat.
    Smartphone,
    /// A computer.
    Computer,
    /// Only a telephone.
    Phone,
    /// Would rather go somewhere and ask a person.
    Counter,
}

named!(MeansOfPerson);

impl MeansOfPerson {
    /// What a means needs.
    pub const fn for_means(means: Means) -> Self {
        match means {
            Means::App | Means::Mini | Means::Alipay | Means::WeChat => MeansOfPerson::Smartphone,
            Means::Web => MeansOfPerson::Computer,
            Means::Phone => MeansOfPerson::Phone,
            Means::Counter | Means::Machine | Means::Pharmacy | Means::Community => MeansOfPerson::Counter,
        }
    }
}

/// What someone wants to know from the guide.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// Where the insurance is; `None` while that is not known.
    pub place: Option<Adcode>,
    /// What for.
    pub purpose: Purpose,
    /// What the person has; `None` for all.
    pub has: Option<MeansOfPerson>,
}

/// A path with the channel it belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Route<'a> {
    /// The channel, for its means and its place.
    pub channel: &'a Channel,
    /// The path in it.
    pub path: &'a Path,
}

/// The routes to what is wanted, the best first: those that can be had with what the person has, then the telephone and
/// the counters, which are open to everybody; of these what gets one there fully, then the nearest to the place.
pub fn routes(wanted: Wanted, rules: &Rulebook) -> Vec<Route<'_>> {
    let open = |channel: &Channel| {
        let needs = MeansOfPerson::for_means(channel.means);
        let asked_for = wanted.has.is_none_or(|has| has == needs);
        asked_for || matches!(needs, MeansOfPerson::Phone | MeansOfPerson::Counter)
    };
    let served = rules.channels.iter().filter(|channel| serves(channel.place, channel.reach, wanted.place));
    let mut found: Vec<Route> = served
        .filter(|channel| open(channel))
        .flat_map(|channel| channel.paths.iter().map(move |path| Route { channel, path }))
        .filter(|route| route.path.purposes.contains(&wanted.purpose))
        .collect();
    found.sort_by_key(|route| {
        let needs = MeansOfPerson::for_means(route.channel.means);
        let avoid = route.path.answers == Answers::Avoid;
        let other = wanted.has.is_some_and(|has| has != needs);
        // What the person doesn't have comes after what they have, and a call before a walk.
        let far = if other { 1 + needs as u8 } else { 0 };
        (avoid, far, route.path.answers, 2 - route.channel.place.depth(), needs as u8)
    });
    found
}

/// Names of a menu item as they were seen, those of the person's province first. None is left out: the place a name was
/// seen in is not always the only one that has it.
pub fn menus(path: &Path, place: Option<Adcode>) -> Vec<&Menu> {
    let mut menus: Vec<&Menu> = path.menus.iter().collect();
    let own = place.map(Adcode::province);
    menus.sort_by_key(|menu| match menu.place {
        Some(seen) if Some(seen.province()) == own => 0,
        None => 1,
        Some(_) => 2,
    });
    menus
}

/// What to bring or have at hand for what is wanted; of two accounts of one thing the nearer counts.
pub fn materials(wanted: Wanted, rules: &Rulebook) -> Vec<&Material> {
    let routed: Vec<Means> = routes(wanted, rules).iter().map(|route| route.channel.means).collect();
    let mut found: Vec<&Material> = Vec::new();
    for material in &rules.materials {
        let for_it = material.purposes.contains(&wanted.purpose)
            && serves(material.place, material.reach, wanted.place)
            && material.means.iter().any(|means| {
                let own = wanted.has.is_none_or(|has| MeansOfPerson::for_means(*means) == has);
                own && routed.contains(means)
            });
        if !for_it {
            continue;
        }
        match found.iter_mut().find(|known| known.id == material.id) {
            Some(known) if known.place.depth() < material.place.depth() => *known = material,
            Some(_) => {}
            None => found.push(material),
        }
    }
    // What is not needed comes last: it is good to know, and nothing to look for.
    found.sort_by_key(|material| material.need == Need::No);
    found
}

/// The channel of that id, if it serves that place.
pub fn channel<'a>(id: &str, place: Adcode, rules: &'a Rulebook) -> Option<&'a Channel> {
    let found = rules.channels.iter().find(|channel| channel.id == id)?;
    serves(found.place, found.reach, Some(place)).then_some(found)
}

/// Local lines of a place beside 12393, nearest first.
pub fn local_lines(place: Adcode, rules: &Rulebook) -> Vec<&Channel> {
    let local = |channel: &&Channel| {
        channel.means == Means::Phone
            && channel.place != Adcode::NATION
            && serves(channel.place, Reach::Here, Some(place))
    };
    rules.channels.iter().filter(local).collect()
}
