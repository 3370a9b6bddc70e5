//! Whole answers in words, for real situations, as one snapshot to be read: is it true, is it clear, is it kind?

use crate::{day, rules, snapshot};
use yibao::reasoning::DateEntry;
use yibao::retirement::{self, MonthsEntry, RetirementForm};
use yibao::transfer::{self, TransferForm};
use yibao::wording::{zh, Picture, Reading};

fn told(title: &str, reading: &Reading) -> String {
    let mut text = format!("## {title}\n{}\n", reading.lead);
    for caution in &reading.cautions {
        text.push_str(&format!("! {}\n", caution.0));
    }
    for line in &reading.next {
        text.push_str(&format!("> {}: {}\n", line.when, line.what));
    }
    if let Some(Picture::Timeline(picture)) = &reading.picture {
        text.push_str(&format!("[{}]\n", picture.title));
        for row in &picture.rows {
            let number = row.number.map_or("*".to_owned(), |number| number.to_string());
            text.push_str(&format!("[{number}] {}: {}\n", row.when, row.what));
        }
        for note in &picture.notes {
            text.push_str(&format!("[] {note}\n"));
        }
    }
    for row in &reading.rows {
        let note = row.note.as_ref().map(|note| format!(" | {note}")).unwrap_or_default();
        text.push_str(&format!("- {}: {}{note}\n", row.label, row.value));
    }
    for bar in reading.bars.iter().flat_map(|bars| &bars.bars) {
        text.push_str(&format!("= {}: {}\n", bar.label, bar.says));
    }
    if let Some(ways) = &reading.ways {
        for card in &ways.cards {
            text.push_str(&format!("* {}: {}\n", card.title, card.figure));
            for (heading, says) in &card.points {
                text.push_str(&format!("    {heading}: {says}\n"));
            }
        }
        for row in std::iter::once(&ways.heads).chain(&ways.totals) {
            text.push_str(&format!("# {}\n", row.join(" | ")));
        }
        for says in std::iter::once(&ways.totals_note).chain(&ways.crossings).chain(&ways.named) {
            text.push_str(&format!("# {says}\n"));
        }
        text.push_str(&format!("? {}\n", ways.ask));
        for one in &ways.tries {
            text.push_str(&format!("? {}\n", one.label));
        }
    }
    if let Some(told) = &reading.comparison {
        text.push_str(&format!("= {}\n", told.title));
        for (head, cells) in &told.lines {
            let cells: Vec<_> = told.columns[1..]
                .iter()
                .zip(cells)
                .map(|(column, cell)| format!("{column} {cell}"))
                .collect();
            text.push_str(&format!("= {head}: {}\n", cells.join(" | ")));
        }
        for note in &told.notes {
            text.push_str(&format!("= {note}\n"));
        }
    }
    for flip in &reading.flips {
        text.push_str(&format!("~ {flip}\n"));
    }
    text.push('\n');
    text
}

fn transfer(title: &str, from: &str, to: &str, accepted: &str, today: &str, seen: &str) -> String {
    let rules = rules();
    let form = TransferForm {
        from: from.into(),
        to: to.into(),
        from_scheme: "employee".into(),
        to_scheme: "employee".into(),
        accepted_on: DateEntry::from_text(accepted),
        seen_status: seen.into(),
        ..TransferForm::default()
    };
    let facts = form.check(&rules, day(today)).unwrap();
    told(title, &zh::transfer::reading(&transfer::decide(&facts, &rules).unwrap(), &rules))
}

fn retirement(title: &str, place: &str, worker: &str, born: &str, total: &str, local: &str) -> String {
    let rules = rules();
    let form = RetirementForm {
        place: place.into(),
        worker: worker.into(),
        born: DateEntry::from_text(born),
        total: MonthsEntry::from_months(total),
        local: MonthsEntry::from_months(local),
        ..RetirementForm::default()
    };
    let facts = form.check(&rules, day("2026-11-22")).unwrap();
    told(title, &zh::retirement::reading(&retirement::decide(&facts, &rules).unwrap(), &rules))
}

fn beside(title: &str, worker: &str, change: fn(&mut RetirementForm)) -> String {
    let rules = rules();
    let mut form = RetirementForm {
        place: "430100".into(),
        worker: worker.into(),
        born: DateEntry::from_text("1976-05-10"),
        total: MonthsEntry::from_months("312"),
        local: MonthsEntry::from_months("144"),
        ..RetirementForm::default()
    };
    change(&mut form);
    let facts = form.check(&rules, day("2026-11-22")).unwrap();
    let all = retirement::alternatives(&facts, &rules).unwrap();
    told(title, &zh::retirement::reading_of(&all, &rules))
}

#[test]
fn transfers() {
    let text = [
        transfer("重庆→银川, under way", "500000", "640100", "2026-02-09", "2026-02-20", ""),
        transfer("重庆→银川, overdue", "500000", "640100", "2026-02-09", "2026-03-20", ""),
        transfer("重庆→银川, not accepted", "500000", "640100", "", "2026-11-22", ""),
        transfer("重庆→银川, done without a date", "500000", "640100", "", "2026-11-22", "inDone"),
        transfer("苏州→南京", "320500", "320100", "2026-03-02", "2026-03-10", ""),
        transfer("南京→合肥, done", "320100", "340100", "2026-03-02", "2026-04-20", "inDone"),
        transfer("武汉→东莞", "420100", "441900", "2026-03-02", "2026-03-10", ""),
        transfer("长沙→衡阳", "430100", "430400", "", "2026-11-22", ""),
        transfer("郑州→河南省直", "410100", "410000", "2026-03-02", "2026-05-06", "inDone"),
        transfer("福州→厦门", "350100", "350200", "", "2026-11-22", ""),
        transfer("across the year's end", "500000", "640100", "2026-12-18", "2026-12-20", ""),
        transfer("refused", "500000", "640100", "", "2026-11-22", "rejected"),
    ];
    snapshot("transfers.md", &text.concat());
}

#[test]
fn retirements() {
    let text = [
        retirement("上海, 180 months exactly", "310000", "man", "1975-05-10", "180", "180"),
        retirement("长沙, woman 50", "430100", "woman50", "1976-05-10", "312", "144"),
        retirement("遵义, first job not told", "520300", "man", "1975-05-10", "192", "108"),
        retirement("深圳, man 1966", "440300", "man", "1966-03-20", "264", "144"),
        retirement("海口, man, 27 years", "460100", "man", "1966-11-05", "324", ""),
        retirement("兰州: nobody knows", "620100", "man", "1970-01-01", "200", ""),
        retirement("广州: total not known, local short", "440100", "woman50", "1975-12-05", "283", "90"),
        retirement("南京, long enough", "320100", "woman55", "1975-05-10", "300", "300"),
        retirement("武汉, parts not told", "420100", "man", "1972-05-10", "240", ""),
        retirement("成都, unbroken months not told", "510100", "man", "1970-05-10", "190", ""),
        retirement("重庆, retired this month, day not told", "500000", "man", "1966-06", "300", ""),
        retirement("乌鲁木齐, retired", "650100", "man", "1960-01-05", "200", "200"),
        retirement("湛江, man, figure between bounds", "440800", "man", "1967-09-15", "276", "276"),
        retirement("荆州, a test nobody knows the figure of", "421000", "man", "1967-09-15", "372", ""),
        beside("长沙, 深圳, 兰州 side by side", "woman50", |form| {
            form.others[0].place = "440300".into();
            form.others[0].local = MonthsEntry::from_months("0");
            form.others[1].place = "620100".into();
        }),
        beside("长沙, worker group not known", "womanUnclear", |_| {}),
        beside("长沙, early, total not known", "woman50", |form| {
            form.retire_on = DateEntry::from_text("2026-12-11");
            form.paid_by = "unknown".into();
        }),
    ];
    snapshot("retirements.md", &text.concat());
}
