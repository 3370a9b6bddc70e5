//! The answer in one sentence, and what to do.

use super::super::evidence::weakest;
use super::super::figures::month;
use super::super::retirement::selector_names;
use super::super::{at_office, in_chinese};
use super::{money, money_between, Say};
use crate::account::{Bound, Credit, Insured, Verdict};
use crate::calendar::YearMonth;
use crate::wording::say::{chinese, chinese_told, say, tell};
use crate::wording::{NextLine, Text};

impl Say<'_> {
    pub(super) fn lead(&self) -> Text {
        let should = self.should_be_credited();
        let text = match self.answer.credit {
            Credit::NoAccount => Text::new()
                .plain(say!("您缴的是不带个人账户的档，", "You pay for a tier without a personal account: "))
                .key(say!("每月不往个人账户划钱", "nothing is credited to one each month"))
                .plain(say!("。", ".")),
            Credit::Estimate(_) => return self.estimated().unwrap_or_else(|| self.unknown()),
            Credit::Unknown => return self.unknown(),
            Credit::Amount { low, high } if low == high => self.amount(money(high)),
            Credit::Amount { low, high } => Text::new()
                .plain(match self.is_past() {
                    true => tell!("{}应该已经划入个人账户 ", "In {}, ", month(self.answer.month)),
                    false => tell!("{}应该划入个人账户 ", "In {}, ", month(self.answer.month)),
                })
                .key(money_between(low, high))
                .plain(tell!("，", " {should} to your personal account, "))
                .plain(match (self.answer.asks_account, self.answer.insured) {
                    (true, _) => {
                        say!("要看您这一档带不带个人账户。", "depending on whether your tier comes with one.")
                            .to_owned()
                    }
                    (false, Insured::Retired) if self.answer.asks.is_empty() => {
                        say!("查到的只有最低和最高。", "of which only the least and the most were found.")
                            .to_owned()
                    }
                    (false, Insured::Retired) => {
                        tell!("要看{}。", "depending on {}.", selector_names(self.answer.asks))
                    }
                    (false, _) => {
                        say!("要看您缴的是哪一档。", "depending on which tier you pay for.").to_owned()
                    }
                }),
        };
        let text = match self.answer.credit {
            Credit::Amount { .. } if !self.answer.your_figure && !self.well_known() => text
                .plain(tell!(
                    "（这里的算法{}，和您看到的对不上就打 ",
                    " ({} If it doesn't match what you see, please call ",
                    weakest(self.levels())
                ))
                .key(self.hotline())
                .plain(say!(" 核实。）", " to check.)")),
            _ => text,
        };
        self.compared(text)
    }

    /// Whether the month asked about is over.
    fn is_past(&self) -> bool {
        self.answer.month < YearMonth::of(self.decision.asked_on)
    }

    /// What should happen to the amount, or should have: on the English side of a sentence.
    fn should_be_credited(&self) -> &'static str {
        match self.is_past() {
            true => "should have been credited",
            false => "should be credited",
        }
    }

    fn amount(&self, amount: String) -> Text {
        let when = month(self.answer.month);
        if self.answer.your_figure {
            return Text::new()
                .plain(say!("照您问到的数，个人账户每月划入 ", "Going by the figure you were told, "))
                .key(amount)
                .plain(say!("。", " is credited to your personal account each month."));
        }
        let place = self.place();
        let Some(base) = self.base() else {
            return Text::new()
                .plain(match self.is_past() {
                    true => tell!(
                        "{place}退休人员，{when}应该已经划入个人账户 ",
                        "As a retiree in {place}, you should have had "
                    ),
                    false => tell!(
                        "{place}退休人员，{when}应该划入个人账户 ",
                        "As a retiree in {place}, you should have "
                    ),
                })
                .key(amount)
                .plain(tell!("。", " credited to your personal account in {when}."));
        };
        let (used, rate) = (base.used, self.rate());
        let reckoned = match base.bound {
            None => tell!("（{used} 元的 {rate}）。", " ({rate} of ¥{used})."),
            Some(Bound::Floor) => tell!(
                "（低于下限，按下限 {used} 元的 {rate}）。",
                " (below the lowest base, so {rate} of the lowest base, ¥{used})."
            ),
            Some(Bound::Ceiling) => tell!(
                "（超过上限，按上限 {used} 元的 {rate}）。",
                " (above the highest base, so {rate} of the highest base, ¥{used})."
            ),
        };
        let start = match (base.from_salary, self.is_past()) {
            (true, false) => tell!(
                "如果单位按您的工资报基数，{when}应该划入个人账户大约 ",
                "If your employer reports your wage as the base, about "
            ),
            (true, true) => tell!(
                "如果单位是按您的工资报的基数，{when}应该已经划入个人账户大约 ",
                "If your employer reported your wage as the base, about "
            ),
            (false, false) => tell!("{when}应该划入您的个人账户 ", "In {when}, "),
            (false, true) => tell!("{when}应该已经划入您的个人账户 ", "In {when}, "),
        };
        let should = self.should_be_credited();
        let end = match base.from_salary {
            true => tell!("{reckoned}", " {should} to your personal account in {when}{reckoned}"),
            false => tell!("{reckoned}", " {should} to your personal account{reckoned}"),
        };
        Text::new().plain(start).key(amount).plain(end)
    }

    fn unknown(&self) -> Text {
        let (place, hotline) = (self.place(), self.hotline());
        let then = say!(
            " 问，问到的数填进来，就能看全年。",
            " and ask. Enter the figure they tell you to see the whole year."
        );
        match self.answer.insured {
            Insured::Retired => Text::new()
                .plain(tell!(
                    "退休人员每月划多少，由{place}自己定，这里没有查到。请打 ",
                    "How much retirees are credited each month is set by {place} itself, and was not found. Please call "
                ))
                .key(hotline)
                .plain(then),
            _ if self.answer.asks_account => Text::new()
                .plain(say!("自己缴的，", "If you pay yourself, "))
                .key(say!(
                    "带个人账户的档才每月划钱",
                    "money is credited each month only in a tier with a personal account"
                ))
                .plain(tell!(
                    "。{place}划多少没有查到，请打 ",
                    ". How much {place} credits was not found. Please call "
                ))
                .key(hotline)
                .plain(say!(" 问您这一档。", " and ask about your tier.")),
            _ => Text::new()
                .plain(tell!(
                    "带个人账户的，每月划多少由{place}自己定，这里没有查到。请打 ",
                    "With a personal account, how much is credited each month is set by {place} itself, and was not found. Please call "
                ))
                .key(hotline)
                .plain(then),
        }
    }

    fn compared(&self, text: Text) -> Text {
        let Some(compared) = &self.answer.compared else { return text };
        let (seen, by) = (money(compared.seen), money(compared.by));
        let look = say!("，不一定是错，先核对一下。", ". That need not be a mistake: check first.");
        match compared.verdict {
            Verdict::Same => text
                .plain(tell!("您看到的 {seen}", " The {seen} you see "))
                .key(say!("对得上", "matches"))
                .plain(say!("。", ".")),
            Verdict::SameByOwnBase => text
                .plain(tell!("您看到的 {seen}", " The {seen} you see "))
                .key(say!("和您填的基数对得上", "matches the base you entered"))
                .plain(say!(
                    "。查到的上下限可能不是医保用的。",
                    ". The lowest or highest base found may not be the one used for medical insurance."
                )),
            Verdict::Less => text
                .plain(tell!("您看到的 {seen}，", " The {seen} you see is "))
                .key(tell!("少了 {by}", "{by} less"))
                .plain(look),
            Verdict::More => text
                .plain(tell!("您看到的 {seen}，", " The {seen} you see is "))
                .key(tell!("多了 {by}", "{by} more"))
                .plain(look),
            Verdict::CannotTell => text,
        }
    }

    pub(super) fn next(&self) -> Vec<NextLine> {
        let at =
            |when: &str, what: Text| NextLine { on: None, when: when.to_owned(), what, calls: Vec::new() };
        let now = |what: Text| at(say!("现在", "Now"), what);
        let call = |chinese: &str, english: &str| {
            now(at_office::ask(self.hotline(), &self.place(), chinese, english))
        };
        let verdict = self.answer.compared.as_ref().map(|compared| compared.verdict);
        let when = month(self.answer.month);
        match (self.answer.credit, self.answer.insured) {
            (Credit::Unknown | Credit::Estimate(_), Insured::Retired) => {
                return vec![call(
                    chinese!("退休人员个人账户每月划多少，哪天划，分不分年龄"),
                    "How much is credited to a retiree's personal account each month, on what date, and does it depend on age?",
                )];
            }
            (Credit::Unknown | Credit::Estimate(_), _) => {
                return vec![call(
                    chinese!("我缴的这一档带不带个人账户，每月划多少"),
                    "Does the tier I pay for come with a personal account, and how much is credited each month?",
                )];
            }
            _ => {}
        }
        let look = now(Text::new()
            .key(tell!("看 {when}“划入”的那一笔", "Look at the amount credited (划入) for {when}"))
            .plain(say!(
                "，别看余额：“国家医保服务平台”里查个人账户",
                ", not at the balance (余额): look up your personal account (个人账户) in the national medical insurance app (国家医保服务平台)"
            )));
        let retired = self.answer.insured == Insured::Retired;
        let month_said = in_chinese::month(self.answer.month);
        let office = match retired {
            true => call(
                &chinese_told!("退休人员每月划多少，{month_said}我的哪天划的"),
                &format!(
                    "How much are retirees credited each month, and on what date was mine credited in {when}?"
                ),
            ),
            false => call(
                &chinese_told!("{month_said}我的缴费基数是多少、划入多少、哪天划的"),
                &format!("What was my contribution base in {when}, how much was credited, and on what date?"),
            ),
        };
        match verdict {
            Some(Verdict::Less | Verdict::More) => {
                let employer = self.base().filter(|base| base.from_salary).map(|_| {
                    now(say!(
                        Text::new().key("问单位").plain("：给我报的医保缴费基数是多少"),
                        Text::new()
                            .key("Ask your employer")
                            .plain(": ")
                            .data(chinese!("“给我报的医保缴费基数是多少”"))
                            .plain(" (What contribution base do you report for me?)")
                    ))
                });
                let wait = self.answer.month == YearMonth::of(self.decision.asked_on)
                    && verdict == Some(Verdict::Less);
                let later = wait.then(|| {
                    let again = match retired {
                        true => say!(
                            "再看一次：这个月的可能还没划",
                            "Look again: this month may not have been credited yet"
                        ),
                        false => say!(
                            "再看一次：这个月的费可能还没到账",
                            "Look again: this month's contribution may not have arrived yet"
                        ),
                    };
                    at(say!("下个月", "Next month"), again.into())
                });
                employer.into_iter().chain([look]).chain(later).chain([office]).collect()
            }
            Some(Verdict::SameByOwnBase) => vec![now(at_office::ask_after(
                say!("不用急。想弄清楚就打 ", "No need to worry. To be sure, call "),
                self.hotline(),
                &self.place(),
                &chinese_told!("{month_said}医保缴费基数的上限和下限各是多少，我的基数是多少"),
                &format!(
                    "What were the lowest and highest contribution bases for medical insurance in {when}, and what was mine?"
                ),
            ))],
            Some(Verdict::Same) => vec![now(say!(
                "不用做什么。换了单位、换了基数以后再核对一次",
                "Nothing to do. Check again after a change of employer or of base"
            )
            .into())],
            _ if self.answer.credit == Credit::NoAccount => vec![call(
                chinese!("我缴的这一档是不是真的不带个人账户，能不能换档"),
                "Is it right that the tier I pay for comes without a personal account, and can I change to another?",
            )],
            _ if !retired && (self.answer.asks_account || !self.answer.asks.is_empty()) => vec![call(
                chinese!("我缴的是哪一档，带不带个人账户，每月划多少"),
                "Which tier do I pay for, does it come with a personal account, and how much is credited each month?",
            )],
            _ if retired => vec![look, office],
            _ => vec![
                look,
                now(at_office::ask_after(
                    say!("对不上就打 ", "If it doesn't match, call "),
                    self.hotline(),
                    &self.place(),
                    &chinese_told!("{month_said}我的缴费基数是多少、划入多少"),
                    &format!("What was my contribution base in {when}, and how much was credited?"),
                )),
            ],
        }
    }
}
