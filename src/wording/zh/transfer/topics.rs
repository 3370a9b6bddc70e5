//! What belongs to the answer beside its figures.

use super::super::evidence::{confidence, number, value};
use super::super::figures::{aside, hotline};
use super::status::meaning;
use super::Say;
use crate::evidence::Standing;
use crate::transfer::{Channel, MoneyMode, SeenStatus, Stage, TransferAnswer, TransferScope, Verdict};
use crate::wording::say::{say, tell};
use crate::wording::{Point, Text, Topic};

/// Whether another way for the money is worth a word: there is money, and it has not come yet.
pub(super) fn alternatives_help(answer: &TransferAnswer) -> bool {
    let waits = answer.money.is_some_and(|money| money.mode != MoneyMode::Stays);
    waits && answer.stage != Stage::Done
}

impl Say<'_> {
    pub(super) fn topics(&self) -> Vec<Topic> {
        let answer = self.answer;
        let mut topics = Vec::new();
        if let Some(seen) = answer.seen {
            topics.push(self.seen(seen));
        }
        if !answer.fixes.is_empty() {
            let mut points: Vec<Point> = answer.fixes.iter().map(|fix| point(self.how(*fix))).collect();
            let title = match answer.verdict {
                Verdict::FixFirst => {
                    points.push(point(self.then_apply()));
                    say!("先办好这几件，按顺序", "Settle these first, in this order")
                }
                _ => say!("申请之前弄清楚这几件", "Make sure of these before you apply"),
            };
            topics.push(Topic { title: title.to_owned(), in_order: true, aside: false, points });
        }
        if let Some(gap) = &answer.gap {
            topics.push(self.gap(gap));
        }
        if matches!(answer.verdict, Verdict::Go | Verdict::FixFirst) && answer.stage != Stage::Done {
            topics.push(self.keep());
        }
        if alternatives_help(answer) && !answer.alternatives.is_empty() {
            topics.push(self.alternatives());
        }
        topics
    }

    fn seen(&self, seen: SeenStatus) -> Topic {
        let mut points = vec![point(meaning(seen).to_owned())];
        if seen == SeenStatus::Automatic && self.answer.scope == TransferScope::CrossProvince {
            points.push(point(
                say!(
                    "您这是跨省转移，没有查到哪里能跨省自动转。请打电话确认要不要自己申请。",
                    "Yours is a transfer between provinces, and no place was found where that is automatic. Please call and ask whether you have to apply yourself."
                ).to_owned(),
            ));
        }
        if seen == SeenStatus::NoneOfThese {
            let (from, to) = (hotline(self.answer.from, self.rules), hotline(self.answer.to, self.rules));
            points.push(point(tell!(
                "{}打 {from}，{}打 {to}。",
                "{}: call {from}. {}: call {to}.",
                self.from(),
                self.to()
            )));
        }
        points.push(point(say!(
            "进度字样没有全国统一的名单，这里是照办事步骤归纳的。",
            "There is no national list of these progress words; here they are grouped by the steps of the procedure."
        ).to_owned()));
        Topic {
            title: say!("您看到的字样是什么意思", "What the words you saw mean").to_owned(),
            in_order: false,
            aside: false,
            points,
        }
    }

    /// Where to look, and what to keep: by the way it was applied for.
    fn keep(&self) -> Topic {
        let app = say!(
            "看进度：国家医保服务平台 APP，进“地方专区”，选转出或转入的省。入口名字各省不同，见过的有“转移接续查询”“转移接续申请查询”“关系转移申请进度查询”“业务办理进度查询”。",
            "To check the progress: in the national medical insurance app (国家医保服务平台), open the local section (地方专区) and choose the province you left or the one you moved to. The menu item has a different name from province to province. Seen so far: transfer enquiry (转移接续查询), transfer application enquiry (转移接续申请查询), progress of the transfer application (关系转移申请进度查询), case progress enquiry (业务办理进度查询)."
        );
        let window = tell!(
            "看进度：问办的那个窗口，或者打 {}（{}）、{}（{}）。",
            "To check the progress: ask at the counter where you applied, or call {} ({}) or {} ({}).",
            hotline(self.answer.from, self.rules),
            self.from(),
            hotline(self.answer.to, self.rules),
            self.to()
        );
        let (look, keep) = match self.answer.channel {
            Some(Channel::Online) => {
                (vec![app.to_owned()], say!(
                    "留好：申请编号，写着受理日期的截图；状态变一次，截一次图。",
                    "What to keep: the application number (申请编号), a screenshot that shows the date of acceptance (受理), and a new screenshot each time the status changes. "
                ))
            }
            Some(Channel::Window) => {
                (vec![window], say!(
                    "留好：窗口给的回执和参保凭证。当场问清“哪天受理的、编号是多少”，写下来。",
                    "What to keep: the receipt from the counter (回执) and the enrolment certificate (参保凭证). Ask on the spot on what date it was accepted (哪天受理的) and what the number is (编号是多少), and write both down. "
                ))
            }
            None => (vec![app.to_owned(), window], say!(
                "留好：申请编号，写着受理日期的截图或回执，参保凭证。",
                "What to keep: the application number (申请编号), a screenshot or receipt that shows the date of acceptance (受理), and the enrolment certificate (参保凭证). "
            )),
        };
        let mut points: Vec<Point> = look.into_iter().map(point).collect();
        points.push(point(match self.answer.money.is_some_and(|money| money.mode != MoneyMode::Stays) {
            true => tell!(
                "{keep}这些都留一年以上，余额到账前别丢。",
                "{keep}Keep all of these for more than a year, and make sure you still have them when the balance arrives."
            ),
            false => tell!("{keep}这些都留一年以上。", "{keep}Keep all of these for more than a year."),
        }));
        Topic {
            title: say!("去哪儿看，留好什么", "Where to look, and what to keep").to_owned(),
            in_order: false,
            aside: true,
            points,
        }
    }

    /// Other ways for the money, never for the years: each as its source has it.
    fn alternatives(&self) -> Topic {
        let points = self.answer.alternatives.iter().filter_map(|claim| {
            let line = self.rules.line(*claim);
            let found = line.steps.get(claim.step)?.value.as_ref()?;
            let doubt = match line.standing {
                Standing::Disputed => say!("，没有核实", ", not verified"),
                _ => "",
            };
            let says = value(line.quantity, found);
            let standing = aside(&format!("{}{doubt}", confidence(line.confidence)));
            let what = Text::new().data(says).plain(standing);
            Some(Point { what, source: number(*claim, &self.claims, self.rules) })
        });
        Topic {
            title: say!(
                "余额的另一条路：医保钱包（只动钱，代替不了转移）",
                "Another way for the balance: the insurance wallet (医保钱包). It only moves money; it can't replace the transfer"
            ).to_owned(),
            in_order: false,
            aside: true,
            points: points.collect(),
        }
    }
}

fn point(what: impl Into<Text>) -> Point {
    Point { what: what.into(), source: None }
}
