//! What of the months told counts in the place asked about.

use super::super::evidence::confidence;
use super::super::figures::{aside, month_span, months, place};
use super::Say;
use crate::wording::say::{say, tell};
use crate::wording::{Caution, Text};

impl Say<'_> {
    /// Where months paid elsewhere are deemed ones there.
    pub(super) fn elsewhere(&self) -> Option<Caution> {
        let found = self.answer.elsewhere?;
        let text = Text::new()
            .plain(tell!(
                "照查到的规定，外地缴的转到{0}算视同缴费，不算实际缴费。您各地实际缴的 {1}里，在{0}算实际缴费的是 ",
                "Going by the rule found, months paid elsewhere count in {0} as deemed, not as really paid. Of your {1} really paid anywhere, these count in {0} as really paid: ",
                self.place(),
                month_span(found.paid)
            ))
            .key(month_span(found.counted));
        Some(Caution(match found.counted.known() {
            Some(_) => text.plain(say!("。", ".")),
            None => {
                text.plain(say!("，要看有多少是在当地缴的。", ", depending on how many were paid there."))
            }
        }))
    }

    /// Up to which day deemed months count, in the place's own words: what was told is taken as told.
    pub(super) fn deemed(&self) -> Option<Caution> {
        let claim = self.answer.deemed_rule?;
        let text = Text::new().plain(tell!(
            "填的视同缴费照您填的算。{}的规定是：",
            "The deemed months are counted as you entered them. The rule in {} is: ",
            self.place()
        ));
        let text = self.says(text, claim).plain(tell!(
            "您填的有没有多，请打 {} 核实。",
            " Please call {} to check that what you entered is not more.",
            self.hotline()
        ));
        Some(Caution(text))
    }

    /// Where the place asks something else of some people.
    pub(super) fn otherwise(&self) -> Option<Caution> {
        let claim = self.answer.otherwise?;
        let text = Text::new().plain(tell!(
            "{}对有些人的要求不同：",
            "{} requires something else of some people: ",
            self.place()
        ));
        let text = self.says(text, claim).plain(tell!(
            "您算不算，请打 {} 问。",
            " Please call {} and ask whether you are one of them.",
            self.hotline()
        ));
        Some(Caution(text))
    }

    /// Where two places count each other's years.
    pub(super) fn recognised(&self) -> Option<Caution> {
        let found = self.answer.recognised?;
        let (here, there) = (self.place(), place(found.with, self.rules));
        let text = Text::new()
            .plain(tell!(
                "{here}和{there}互认缴费年限{}：两地累计满 ",
                "{here} and {there} recognise each other's years{}. With this much in both together you can retire in the one in which you paid longer: ",
                aside(confidence(self.rules.line(found.claim).confidence))
            ))
            .key(months(found.required))
            .plain(say!("，可以在实际缴费长的那一地办医保退休。", ". "));
        let text = match found.paid {
            None => text,
            Some((paid_here, paid_there, together)) => {
                let longer = if paid_there > paid_here { &there } else { &here };
                let text = text.plain(tell!(
                    "您在{here}缴了 {}，在{there}缴了 {}，一共 ",
                    "You paid {} in {here} and {} in {there}, together ",
                    months(paid_here),
                    months(paid_there)
                ));
                let text = text.key(months(together));
                match found.required.saturating_sub(together) {
                    0 => text.plain(tell!(
                        "，已经满了，{longer}缴得长。",
                        ": that is enough, and {longer} is the longer one. "
                    )),
                    short => text.plain(tell!("，还差 {}。", ", {} short. ", months(short))),
                }
            }
        };
        Some(Caution(
            text.plain(say!("怎么办，请打 ", "To ask how, please call "))
                .key(self.hotline())
                .plain(say!(" 问。", ".")),
        ))
    }

    /// What became of months of resident insurance.
    pub(super) fn residents(&self) -> Option<Caution> {
        let found = self.answer.residents?;
        let (told, place) = (months(found.told), self.place());
        let text = match found.claim {
            Some(claim) => Text::new()
                .plain(tell!(
                    "居民医保的 {told}，照{place}的说法{0}可以折算成职工医保 ",
                    "By what is said of {place}{0}, the {told} of resident insurance give this much employee insurance: ",
                    aside(confidence(self.rules.line(claim).confidence))
                ))
                .key(month_span(found.counted))
                .plain(say!(
                    "，已经加进累计缴费，没有算进实际缴费和本地缴费。怎么折、要什么条件，请打 ",
                    ". It is added to the total, not to the months really paid or paid locally. To ask how it is converted and on what conditions, please call "
                )),
            None => Text::new().plain(tell!(
                "居民医保的 {told}没有算进去：没查到这些能照{place}的规定折算成职工医保年限。请打 ",
                "The {told} of resident insurance are left out: no rule was found by which they are converted in {place}. To ask, please call "
            )),
        };
        Some(Caution(text.key(self.hotline()).plain(say!(" 问清。", "."))))
    }
}
