//! What must be known before relying on the answer.

use super::super::evidence::quantity;
use super::super::figures::{month_span, months, plain_date};
use super::history_words::doubt;
use super::{exactly, selector_names, Say};
use crate::evidence::LastDay;
use crate::reasoning::{Item, Operation};
use crate::retirement::{Gap, GapTest, Overdue, TestKind};
use crate::wording::say::{say, tell};
use crate::wording::{Caution, Text};

impl Say<'_> {
    /// Where there are exactly the months required, paying on or stopping now.
    fn borderline(&self) -> impl Iterator<Item = Caution> + '_ {
        let tests = self.answer.if_keep.tests.iter().zip(&self.answer.if_stop.tests);
        tests.filter_map(|(keep, stop)| {
            let name = self.test(keep.kind);
            let (test, start) = match (exactly(keep), exactly(stop)) {
                (true, true) => {
                    (keep, tell!("{name}刚好卡在要求的 ", "Your {name} come to exactly the required "))
                }
                (true, false) => (
                    keep,
                    tell!(
                        "一直缴到退休，{name}刚好卡在要求的 ",
                        "If you keep paying until you retire, your {name} come to exactly the required "
                    ),
                ),
                (false, true) => (
                    stop,
                    tell!(
                        "现在停缴的话，{name}刚好卡在要求的 ",
                        "If you stop paying now, your {name} come to exactly the required "
                    ),
                ),
                (false, false) => return None,
            };
            let text = Text::new().plain(start).key(month_span(test.have)).plain(say!(
                "上。有的地方写“满”，有的写“超过”，差一个月结果就不同，请打 ",
                ". Some places write “at least” (满), others “more than” (超过), and a single month then makes the difference. Please call "
            ));
            Some(Caution(text.key(self.hotline()).plain(say!(" 核实。", " to check."))))
        })
    }

    /// Where notice or agreement would come too late today: it may have been seen to long ago.
    fn overdue(&self) -> Option<Caution> {
        let statutory = &self.answer.statutory;
        let choice = statutory.choice;
        let text = match self.answer.overdue? {
            Overdue::Notice => Text::new()
                .plain(say!(
                    "提前退休，要在选的日期前至少 ",
                    "To retire early, you must tell your employer in writing at least "
                ))
                .key(months(choice.notice_months))
                .plain(match choice.early_from {
                    Some(first) => tell!(
                        "书面告诉单位；现在才告诉，最早 {} 退休。",
                        " before the date you choose; if you tell them only now, you can retire on {} at the earliest.",
                        plain_date(first)
                    ),
                    None => say!(
                        "书面告诉单位；现在才告诉，就来不及提前了。",
                        " before the date you choose; if you tell them only now, it is too late to retire early."
                    )
                    .to_owned(),
                })
                .plain(say!(
                    "已经告诉过的，不用管这句。",
                    " If you have already told them, ignore this."
                )),
            Overdue::Agreement => Text::new()
                .plain(say!(
                    "推迟退休，要在法定日期前至少 ",
                    "To retire later, you must agree on it with your employer in writing at least "
                ))
                .key(months(choice.agreement_months))
                .plain(say!(
                    "和单位书面约好；公务员、国有单位的领导和管理人员不能推迟。已经约好的，不用管这句。",
                    " before the statutory date; civil servants, and leaders and managers in state units, cannot. If you have already agreed on it, ignore this."
                )),
        };
        Some(Caution(text))
    }

    /// Whether months of service count as really paid and it was not told how many there are.
    fn is_service_open(&self) -> bool {
        self.decision.trace.iter().any(|step| match &step.operation {
            Operation::Sum(parts) if step.finds == Item::ActualWithMilitary => {
                parts.last().is_some_and(|served| served.known().is_none())
            }
            _ => false,
        })
    }

    pub(super) fn cautions(&self) -> Vec<Caution> {
        let mut cautions = Vec::new();
        cautions.extend(self.since_to_answer());
        cautions.extend(self.elsewhere());
        cautions.extend(self.otherwise());
        cautions.extend(self.recognised());
        cautions.extend(self.deemed());
        cautions.extend(self.residents());
        cautions.extend(self.early());
        let stop = say!("。", ".");
        let doubts = self.answer.doubts.iter().map(|one| format!("{}{stop}", doubt(*one)));
        cautions.extend(doubts.map(|text| Caution(text.into())));
        cautions.extend(self.borderline());
        cautions.extend(self.overdue());
        if self.answer.pension_not_told {
            let text = Text::new()
                .plain(say!(
                    "提前退休有条件：到那一天，养老保险要缴满 ",
                    "Retiring early has a condition: by that day you must have paid pension insurance (养老保险) for "
                ))
                .key(months(self.answer.statutory.pension_months))
                .plain(say!(
                    "。您没有填养老保险缴了多久，填上再看能不能提前。",
                    ". You have not entered how long you have paid it; fill that in to see whether you can retire early."
                ));
            cautions.push(Caution(text));
        }
        for (kind, required) in &self.answer.by_statutory_date {
            let text = Text::new()
                .plain(tell!(
                    "要求是按您选的日期算的。如果当地按法定退休的日期算，{}要求是 ",
                    "The requirement here is the one for the date you chose. If the local office goes by the statutory retirement date instead, the requirement for {} is ",
                    self.test(*kind)
                ))
                .key(month_span(*required))
                .plain(say!(
                    "。哪个说了算没有查到，请打 ",
                    ". Which of the two counts was not found: please call "
                ))
                .key(self.hotline())
                .plain(say!(" 问。", " and ask."));
            cautions.push(Caution(text));
        }
        if !self.answer.asks.is_empty() {
            let asks = selector_names(self.answer.asks);
            let text = tell!(
                "{}的要求还要看{}。填上以后结果会更准。",
                "What {} requires also depends on {}. Fill that in for a more exact answer.",
                self.place(),
                asks
            );
            cautions.push(Caution(text.into()));
        }
        if let (Some((rate, _)), Some(gap)) = (self.answer.reduction, self.answer.if_keep.months) {
            if gap.high > 0 {
                let text = Text::new()
                    .plain(tell!(
                        "照查到的规定，{}年限不够也能享受退休医保，每差一年待遇降低 ",
                        "Going by the rule found, in {} you get the retiree medical benefit even if years are missing; for each missing year the benefit is lowered by ",
                        self.place()
                    ))
                    .key(rate.to_string())
                    .plain(say!("；不是取消。", ". It is not taken away."));
                cautions.push(Caution(text));
            }
        }
        let not_exact = |gap: &Gap| gap.months.is_some_and(|months| months.known().is_none());
        let service_open = self.is_service_open();
        let mut tests = self.answer.if_keep.tests.iter().chain(&self.answer.if_stop.tests);
        let open = |test: &GapTest| test.short.is_some_and(|short| short.known().is_none());
        if service_open && tests.any(|test| test.kind == TestKind::Actual && open(test)) {
            let text = tell!(
                "{}把军龄算作实际缴费。视同缴费里有多少军龄没有填，所以实际缴费是一个范围。没当过兵的填 0。",
                "{} counts military service as months really paid. You have not entered how much of the deemed months is service, so the months really paid are a range. Enter 0 if you have none.",
                self.place()
            );
            cautions.push(Caution(text.into()));
        }
        // A part that no test asks for widens nothing.
        let wide = |test: &GapTest| test.have.high - test.have.low > self.untold_months();
        let missing = |test: &GapTest| {
            let by_service = service_open && test.kind == TestKind::Actual;
            test.short.is_some() && wide(test) && !by_service
        };
        let parts_missing = self.answer.if_keep.tests.iter().any(missing);
        if parts_missing && (not_exact(&self.answer.if_keep) || not_exact(&self.answer.if_stop)) {
            let unplaced = self.decision.trace.iter().any(|step| step.finds == Item::PeriodsPerhapsLocal);
            let text = match unplaced {
                true => say!(
                    "有的段没填在哪里缴，本地缴了多少只知道一个范围，所以差多少也是一个范围。可以在“国家医保服务平台”查缴费记录，把地方填上。",
                    "For some of the periods you have not filled in where you paid, so the months paid locally, and with them the shortfall, are known only as a range. Your payment records (缴费记录) in the national medical insurance app (国家医保服务平台) show the place: fill it in."
                ),
                false => say!(
                    "实际缴费、本地缴费没有填全，所以差多少是一个范围。可以在“国家医保服务平台”查缴费记录。",
                    "You have not filled in all of the months really paid or paid locally, so the shortfall is given as a range. You can look up your payment records (缴费记录) in the national medical insurance app (国家医保服务平台)."
                ),
            };
            cautions.push(Caution(text.into()));
        }
        cautions.extend(self.unusual().into_iter().map(Caution));
        for (what, candidate) in self.relied() {
            let Some(last) = self.rules.line(candidate.claim).past(self.answer.retires_on) else { continue };
            if self.decision.asked_on <= last.day() {
                let text = Text::new()
                    .plain(match last {
                        LastDay::Checked(_) => {
                            tell!(
                                "{}只核对到 ",
                                "The figure for “{}” was checked only up to ",
                                quantity(what)
                            )
                        }
                        LastDay::OfDocument(_) => tell!(
                            "“{}”的文件只管到 ",
                            "The document behind “{}” holds only up to ",
                            quantity(what)
                        ),
                    })
                    .key(plain_date(last.day()))
                    .plain(say!(
                        "，您退休时可能已经变了，请打 ",
                        " and may have changed by the time you retire. Please call "
                    ))
                    .key(self.hotline())
                    .plain(say!(" 核实。", " to check."));
                cautions.push(Caution(text));
            }
        }
        cautions
    }
}
