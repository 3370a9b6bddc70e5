//! Dates and figures, and what must be known before relying on them.

use super::super::evidence::source_line;
use super::super::figures::{date, days_gone, hotline, list, plain_date};
use super::Say;
use crate::calendar::DateSpan;
use crate::evidence::{Candidate, Quantity};
use crate::transfer::{
    MoneyBands, MoneyClock, MoneyMode, RelationClock, TransferMode, TransferScope, TransferStage,
};
use crate::view::{Caution, Row, Text};
use crate::wording::words::transfer_rows;

/// Said of a date that was counted through a year without a notice.
fn provisional(due: DateSpan) -> Option<&'static str> {
    due.provisional.then(transfer_rows::provisional)
}

fn row(label: &str, value: Text, note: Option<&str>) -> Row {
    Row { label: label.to_owned(), value, note: note.map(Text::from) }
}

fn key(words: String) -> Text {
    Text::new().key(words)
}

impl Say<'_> {
    /// What says that the transfer goes by itself; nothing where only the person has seen that.
    pub(super) fn automatic_by(&self) -> Option<&Candidate> {
        let automatic = |found: &&Candidate| TransferMode::Automatic.is_said_by(&found.value);
        self.relied(Quantity::TransferMode)
            .filter(|_| self.answer.mode == TransferMode::Automatic)
            .filter(automatic)
    }

    /// That what was seen and answered on an earlier day may have changed.
    pub(super) fn to_look_up_again(&self) -> Option<Text> {
        let day = plain_date(self.answer.status_as_of?);
        Some(transfer_rows::look_up_again { day }.text())
    }

    pub(super) fn cautions(&self) -> Vec<Caution> {
        let conditions = [self.to_look_up_again(), self.corps(), self.automatic_rests_on(), self.despite()];
        let cautions = conditions.into_iter().flatten().chain(self.about_dates());
        cautions.map(Caution).collect()
    }

    fn corps(&self) -> Option<Text> {
        (self.answer.scope == TransferScope::CorpsAndRegion).then(|| {
            transfer_rows::corps {
                call_from: hotline(self.answer.from, self.rules),
                from: self.from(),
                call_to: hotline(self.answer.to, self.rules),
                to: self.to(),
            }
            .text()
        })
    }

    fn automatic_rests_on(&self) -> Option<Text> {
        let line = source_line(self.automatic_by()?.claim, self.rules);
        let note = line.note.map_or_else(Text::new, |note| Text::new().data(note));
        let rests = transfer_rows::automatic_rests_on { title: line.title, confidence: line.confidence };
        Some(rests.text().sentence(note))
    }

    /// What was answered and hardly goes with its being accepted.
    fn despite(&self) -> Option<Text> {
        let states: Vec<String> = self.answer.despite.iter().map(|fix| self.state(*fix)).collect();
        (!states.is_empty()).then(|| {
            transfer_rows::accepted_all_the_same {
                states: list(&states),
                call: hotline(self.answer.to, self.rules),
                to: self.to(),
            }
            .text()
        })
    }

    /// What must be known of the dates.
    fn about_dates(&self) -> Vec<Text> {
        let mut said = Vec::new();
        let Some(relation) = &self.answer.relation else { return said };
        if let Some(year) = self.answer.beyond_calendar {
            said.push(transfer_rows::reminders_beyond_notices { year }.text());
        }
        if self.dated().is_none() {
            return said;
        }
        let bands = self.answer.money.and_then(|money| money.bands);
        let provisional =
            relation.in_due.provisional || bands.is_some_and(|bands| bands.common_to.provisional);
        if self.answer.mode == TransferMode::Instant {
            said.push(transfer_rows::instant().into());
        }
        if provisional {
            said.push(transfer_rows::may_shift().into());
        }
        if self.answer.year_end {
            said.push(transfer_rows::year_end().into());
        }
        said
    }

    /// The dates of the relation, where they help: "if it were accepted today" helps those who still have to apply or
    /// don't know the day, and nobody else.
    pub(super) fn dated(&self) -> Option<&RelationClock> {
        let still_to_come = matches!(
            self.answer.stage,
            TransferStage::NotAccepted | TransferStage::TransferOut | TransferStage::TransferIn
        );
        self.answer.relation.as_ref().filter(|relation| !relation.assumed || still_to_come)
    }

    pub(super) fn rows(&self) -> Vec<Row> {
        let mut rows = Vec::new();
        let Some(relation) = self.dated() else { return rows };
        if let Some(submitted) = self.answer.submitted {
            let note = match submitted.reply_due.map(|due| self.day(due)) {
                Some(day) => transfer_rows::reply_heard { from: self.from(), day }.string(),
                None => transfer_rows::no_limit_for_acceptance().to_owned(),
            };
            rows.push(row(transfer_rows::handed_in(), key(date(submitted.on)), Some(&note)));
        }
        let counted_from = match (relation.assumed, relation.out_due) {
            (true, _) => Some(transfer_rows::if_accepted_today()),
            (false, Some(_)) => Some(transfer_rows::accepted()),
            (false, None) => None,
        };
        rows.extend(counted_from.map(|label| {
            row(label, key(date(relation.counted_from)), Some(transfer_rows::that_day_not_counted()))
        }));
        if let Some(due) = relation.out_due {
            rows.push(row(transfer_rows::transfer_out_by(), key(self.day(due)), provisional(due)));
        }
        if let Some(sent) = relation.info_sent_on {
            let note = transfer_rows::counts_from_this_day();
            rows.push(row(transfer_rows::form_sent(), key(date(sent)), Some(note)));
        }
        let in_due = relation.in_due;
        rows.push(row(transfer_rows::record_by(), key(self.day(in_due)), provisional(in_due)));
        if let Some(slow) = relation.slow_until {
            let note = transfer_rows::years_longer_than_limit();
            rows.push(row(transfer_rows::years_heard(), key(date(slow)), Some(note)));
        }
        if let Some(days) = self.answer.days_used {
            let note = days.if_exact().is_none().then(transfer_rows::range_without_notice);
            rows.push(row(transfer_rows::used_so_far(), key(days_gone(days)), note));
        }
        match &self.answer.money {
            Some(money) => rows.extend(self.money_rows(money)),
            None => rows.push(row(transfer_rows::balance(), transfer_rows::no_balance().into(), None)),
        }
        rows
    }

    fn money_rows(&self, money: &MoneyClock) -> Vec<Row> {
        let Some(bands) = &money.bands else {
            let value = match money.mode {
                MoneyMode::Stays => transfer_rows::balance_stays(),
                MoneyMode::Moves | MoneyMode::PaidToBank if money.beyond_calendar => {
                    transfer_rows::balance_beyond_notices()
                }
                MoneyMode::Moves | MoneyMode::PaidToBank => transfer_rows::balance_needs_day(),
                MoneyMode::Unknown => transfer_rows::balance_unknown(),
            };
            return vec![row(transfer_rows::balance(), value.into(), None)];
        };
        self.band_rows(bands)
    }

    fn band_rows(&self, money: &MoneyBands) -> Vec<Row> {
        let mut rows = Vec::new();
        if let Some(promised) = money.promised {
            let note = transfer_rows::guide_of_both();
            rows.push(row(transfer_rows::balance_by_guide(), key(self.day(promised)), Some(note)));
        }
        let payout = money.payout_due.filter(|_| self.paid_to_bank());
        if payout.is_none() {
            let (from, until) = (self.day(money.common_from), self.day(money.common_to));
            let value = transfer_rows::from_day_to_day { from, until }.text();
            rows.push(row(transfer_rows::balance_commonly(), value, Some(transfer_rows::summed_up())));
        }
        let note = transfer_rows::slow_is_hearsay();
        rows.push(row(transfer_rows::slow_until(), key(date(money.slow_until)), Some(note)));
        if let Some(payout) = money.payout_due {
            let note = transfer_rows::to_bank_is_hearsay();
            rows.push(row(transfer_rows::to_bank_around(), key(self.day(payout)), Some(note)));
        }
        rows
    }
}
