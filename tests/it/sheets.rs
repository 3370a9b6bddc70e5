//! The pages for the counter, in words.

use crate::readings::sentence;
use crate::snapshots::snapshot;
use crate::{day, facts, rules};
use yibao::account::{self, AccountForm};
use yibao::reasoning::DateEntry;
use yibao::retirement::{self, MonthsEntry, RetirementForm};
use yibao::transfer::{self, TransferForm};
use yibao::view::Reading;
use yibao::wording::spoken;

/// The pages for the counter, as one snapshot.
#[test]
fn sheets() {
    crate::in_each_language(|| {
        fn paper(title: &str, reading: &Reading) -> String {
            let Some(sheet) = &reading.sheet else { return format!("## {title}\nnone\n\n") };
            assert_eq!(sheet.situation.len(), 3, "{title}: the situation in three lines");
            assert!(
                !sheet.questions.is_empty() && !sheet.bring.is_empty() && !sheet.phones.is_empty(),
                "{title}"
            );
            let mut text = format!("## {title}: {}\n", sheet.title);
            sheet.situation.iter().for_each(|line| text.push_str(&format!("{}\n", sentence(line))));
            sheet.questions.iter().for_each(|line| text.push_str(&format!("? {}\n", sentence(line))));
            sheet.bring.iter().for_each(|line| text.push_str(&format!("[] {line}\n")));
            sheet.phones.iter().for_each(|(who, number)| text.push_str(&format!("T {who} {number}\n")));
            sheet.sources.iter().for_each(|line| text.push_str(&format!("# {line}\n")));
            for link in &reading.links {
                text.push_str(&format!(
                    "-> {:?} {} {} {}\n",
                    link.at,
                    link.label,
                    link.place,
                    link.purpose.id()
                ));
            }
            text + &sheet.foot + "\n\n"
        }
        let rules = rules();
        let transfer = |from: &str, to: &str, accepted: &str, today: &str, seen: &str| {
            let form = TransferForm {
                accepted_on: DateEntry::from_text(accepted),
                seen_status: seen.into(),
                ..facts::transfer_form(from, to)
            };
            let decision = transfer::decide(&form.check(&rules, day(today)).unwrap(), &rules).unwrap();
            spoken::guidance::beside_transfer(spoken::transfer::reading(&decision, &rules), &decision, &rules)
        };
        let retirement = |place: &str, worker: &str, born: &str, total: &str| {
            let form = RetirementForm {
                total: MonthsEntry::from_months(total),
                ..facts::retirement_form(place, worker, born)
            };
            let facts = form.check(&rules, day("2026-11-22")).unwrap();
            let decision = retirement::decide(&facts, &rules).unwrap();
            spoken::guidance::beside_retirement(
                spoken::retirement::reading(&decision, &rules),
                &decision,
                &rules,
            )
        };
        let account = |place: &str, insured: &str, base: &str| {
            let form = AccountForm { base: base.into(), ..facts::account_form(place, insured) };
            let decision = account::decide(&form.check(&rules, day("2026-11-22")).unwrap(), &rules).unwrap();
            spoken::guidance::beside_account(spoken::account::reading(&decision, &rules), &decision, &rules)
        };
        let text = [
            paper("重庆→银川, overdue", &transfer("500000", "640100", "2026-02-09", "2026-03-20", "")),
            paper("重庆→银川, not accepted", &transfer("500000", "640100", "", "2026-11-22", "")),
            paper(
                "福州→厦门, money late",
                &transfer("350100", "350200", "2026-02-09", "2026-11-20", "inDone"),
            ),
            paper("refused", &transfer("500000", "640100", "", "2026-11-22", "rejected")),
            paper("done", &transfer("500000", "640100", "2026-02-09", "2026-04-20", "credited")),
            paper("one and the same place", &transfer("500000", "500000", "", "2026-11-22", "")),
            paper("长沙, woman 50", &retirement("430100", "woman50", "1976-05-10", "312")),
            paper("南京, employed", &account("320100", "employed", "8000")),
            paper("银川, retired", &account("640100", "retired", "")),
            paper("兰州: nobody knows", &retirement("620100", "man", "1970-01-01", "200")),
        ];
        snapshot("sheets.md", &text.concat());
    });
}
