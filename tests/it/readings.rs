//! Whole answers in words, for real situations, as one snapshot to be read: is it true, is it clear, is it kind?

use crate::snapshots::snapshot;
use crate::{day, facts, rules};
use yibao::account::{self, AccountForm};
use yibao::reasoning::DateEntry;
use yibao::retirement::{self, MonthsEntry, RetirementForm};
use yibao::transfer::{self, TransferForm};
use yibao::view::{Picture, Piece, Reading, Text};
use yibao::wording::spoken;

/// A sentence; in English the words of a source stand between « and ».
pub(crate) fn sentence(text: &Text) -> String {
    let piece = |piece: &Piece| match piece {
        Piece::Plain(words) | Piece::Key(words) => words.clone(),
        Piece::Data(words) => format!("«{words}»"),
        Piece::Estimate(words) => format!("‹{words}›"),
    };
    text.0.iter().map(piece).collect()
}

pub(crate) fn told(title: &str, reading: &Reading) -> String {
    let mut text = format!("## {title}\n{}\n", sentence(&reading.lead));
    for caution in &reading.cautions {
        text.push_str(&format!("! {}\n", sentence(&caution.0)));
    }
    for line in &reading.next {
        text.push_str(&format!("> {}: {}\n", line.when, sentence(&line.what)));
        for call in &line.calls {
            text.push_str(&format!("  ☎ {} {}: {}\n", call.number, call.whom, call.say));
            if let Some(gloss) = &call.gloss {
                text.push_str(&format!("    {gloss}\n"));
            }
        }
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
    if let Some(Picture::Year(strip)) = &reading.picture {
        text.push_str(&format!("[{}]\n", strip.title));
        for run in &strip.runs {
            let note = run.note.as_ref().map(|note| format!(" | {note}")).unwrap_or_default();
            text.push_str(&format!("[] {}: {}{note}\n", run.months, run.amount));
        }
        if let Some(note) = &strip.note {
            text.push_str(&format!("[] {note}\n"));
        }
    }
    for row in reading.rows.iter().chain(&reading.about) {
        let note = row.note.as_ref().map(|note| format!(" | {}", sentence(note))).unwrap_or_default();
        text.push_str(&format!("- {}: {}{note}\n", row.label, sentence(&row.value)));
    }
    for bar in reading.bars.iter().flat_map(|bars| &bars.bars) {
        text.push_str(&format!("= {}: {}\n", bar.label, bar.says));
    }
    if let Some(ways) = &reading.ways {
        for card in &ways.cards {
            text.push_str(&format!("* {}: {}\n", card.title, sentence(&card.figure)));
            if let Some(says) = &card.allowed {
                text.push_str(&format!("    ! {}\n", sentence(says)));
            }
            for (heading, says) in &card.points {
                text.push_str(&format!("    {heading}: {}\n", sentence(says)));
            }
        }
        text.push_str(&format!("# {}\n", ways.heads.join(" | ")));
        let line = |row: &Vec<Text>| row.iter().map(sentence).collect::<Vec<_>>().join(" | ");
        text.extend(ways.totals.iter().map(|row| format!("# {}\n", line(row))));
        for says in std::iter::once(&ways.totals_note).chain(&ways.crossings).chain(&ways.named) {
            text.push_str(&format!("# {}\n", sentence(says)));
        }
        text.push_str(&format!("? {}\n", sentence(&ways.ask)));
        for one in &ways.tries {
            text.push_str(&format!("? {}\n", one.label));
        }
    }
    for topic in &reading.topics {
        text.push_str(&format!("# {}\n", topic.title));
        for point in &topic.points {
            let source = point.source.map(|number| format!(" [{number}]")).unwrap_or_default();
            text.push_str(&format!("  {}{source}\n", sentence(&point.what)));
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
        text.push_str(&format!("~ {}\n", sentence(flip)));
    }
    text.push('\n');
    text
}

fn transfer(title: &str, from: &str, to: &str, accepted: &str, today: &str, seen: &str) -> String {
    let rules = rules();
    let form = TransferForm {
        accepted_on: DateEntry::from_text(accepted),
        seen_status: seen.into(),
        ..facts::transfer_form(from, to)
    };
    let facts = form.check(&rules, day(today)).unwrap();
    told(title, &spoken::transfer::reading(&transfer::decide(&facts, &rules).unwrap(), &rules))
}

fn retirement(title: &str, place: &str, worker: &str, born: &str, total: &str, local: &str) -> String {
    let rules = rules();
    let form = RetirementForm {
        total: MonthsEntry::from_months(total),
        local: MonthsEntry::from_months(local),
        ..facts::retirement_form(place, worker, born)
    };
    let facts = form.check(&rules, day("2026-11-22")).unwrap();
    told(title, &spoken::retirement::reading(&retirement::decide(&facts, &rules).unwrap(), &rules))
}

/// A form with everything told that the usual situations leave out.
fn transfer_with(title: &str, today: &str, tell: impl FnOnce(&mut TransferForm)) -> String {
    let rules = rules();
    let mut form = facts::transfer_form("500000", "640100");
    tell(&mut form);
    let facts = form.check(&rules, day(today)).unwrap();
    told(title, &spoken::transfer::reading(&transfer::decide(&facts, &rules).unwrap(), &rules))
}

fn account(title: &str, place: &str, insured: &str, edit: impl Fn(&mut AccountForm)) -> String {
    let rules = rules();
    let mut form = facts::account_form(place, insured);
    edit(&mut form);
    let facts = form.check(&rules, day("2026-11-22")).unwrap();
    let reading = match account::decide(&facts, &rules) {
        Ok(decision) => spoken::account::reading(&decision, &rules),
        Err(why) => Reading { lead: spoken::cannot_decide(why, &rules), ..Reading::default() },
    };
    let steps = reading.steps.iter().map(|step| format!("= {}\n", sentence(&step.what)));
    told(title, &reading) + &steps.collect::<String>() + "\n"
}

/// Answers about accounts, in the language that is spoken.
pub(crate) fn accounts_told() -> String {
    [
        account("长沙, base known", "430100", "employed", |form| form.base = "8,000".into()),
        account("北京, wage below the floor", "110000", "employed", |form| form.salary = "5000".into()),
        account("合肥, less seen", "340100", "employed", |form| {
            form.salary = "15000".into();
            form.seen = "160".into();
        }),
        account("长沙, the same seen", "430100", "employed", |form| {
            form.base = "8000".into();
            form.seen = "160".into();
        }),
        account("深圳, tier not told", "440300", "employed", |form| form.base = "10000".into()),
        account("南昌, bounds not known", "360100", "employed", |form| form.base = "3000".into()),
        account("呼和浩特, base below the floor", "150100", "employed", |form| form.base = "6000".into()),
        account("银川, flexible", "640100", "flexible", |_| ()),
        account("成都, flexible with an account", "510100", "flexible", |form| {
            form.with_account = "yes".into();
            form.base = "6117".into();
        }),
        account("重庆, flexible without", "500000", "flexible", |form| form.with_account = "no".into()),
        account("武汉, retired", "420100", "retired", |_| ()),
        account("武汉, retired, asked", "420100", "retired", |form| {
            form.override_monthly = "88.8".into();
            form.seen = "50".into();
        }),
        account("长沙, before the change-over", "430100", "employed", |form| {
            form.base = "8000".into();
            form.month = DateEntry::from_text("2023-05");
        }),
        account("重庆, a month of last year", "500000", "employed", |form| {
            form.base = "8000".into();
            form.month = DateEntry::from_text("2025-05");
        }),
        account("合肥, a month that is over, by the wage", "340100", "employed", |form| {
            form.salary = "15000".into();
            form.month = DateEntry::from_text("2026-09");
        }),
    ]
    .concat()
}

#[test]
fn accounts() {
    crate::in_each_language(|| snapshot("accounts.md", &accounts_told()));
}

fn date(text: &str) -> DateEntry {
    DateEntry::from_text(text)
}

fn beside(title: &str, worker: &str, change: fn(&mut RetirementForm)) -> String {
    let rules = rules();
    let mut form = RetirementForm {
        total: MonthsEntry::from_months("312"),
        local: MonthsEntry::from_months("144"),
        ..facts::retirement_form("430100", worker, "1976-05-10")
    };
    change(&mut form);
    let facts = form.check(&rules, day("2026-11-22")).unwrap();
    let all = retirement::alternatives(&facts, &rules).unwrap();
    told(title, &spoken::retirement::reading_of(&all, &rules))
}

/// Answers about transfers, in the language that is spoken.
pub(crate) fn transfers_told() -> String {
    [
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
        transfer_with("refused, not stopped in the old place", "2026-11-22", |form| {
            form.seen_status = "rejected".into();
            form.stopped_at_origin = "no".into();
            form.enrolled_at_destination = "yes".into();
            form.double_enrolled = "no".into();
        }),
        transfer("none of these words", "500000", "640100", "2026-03-02", "2026-03-18", "noneOfThese"),
        transfer("balance reads 0", "350100", "500000", "", "2026-03-18", "balanceZero"),
        transfer_with("handed in long ago, at a window", "2026-03-20", |form| {
            form.submitted_on = DateEntry::from_text("2026-03-10");
            form.channel = "window".into();
        }),
        transfer_with("the form came late", "2026-03-23", |form| {
            form.accepted_on = DateEntry::from_text("2026-03-02");
            form.info_sent_on = DateEntry::from_text("2026-03-20");
            form.channel = "online".into();
        }),
        transfer_with("everything to be put right, arrears in 周口", "2026-03-10", |form| {
            form.from = "411600".into();
            for answer in [&mut form.stopped_at_origin, &mut form.enrolled_at_destination] {
                *answer = "no".into();
            }
            for answer in [&mut form.double_enrolled, &mut form.in_arrears] {
                *answer = "yes".into();
            }
        }),
        transfer_with("a gap of two months, not joined yet", "2026-03-10", |form| {
            form.stopped_in = DateEntry::from_text("2025-12");
        }),
        transfer_with("resident to employee in 兰州 after a long gap", "2026-03-10", |form| {
            (form.from_scheme, form.to) = ("resident".into(), "620100".into());
            form.stopped_in = DateEntry::from_text("2025-07");
            form.enrolled_in = DateEntry::from_text("2026-02");
        }),
        transfer_with("a retiree", "2026-03-10", |form| form.retired = "yes".into()),
        transfer_with("resident to resident", "2026-03-10", |form| {
            (form.from_scheme, form.to_scheme) = ("resident".into(), "resident".into());
        }),
    ]
    .concat()
}

#[test]
fn transfers() {
    crate::in_each_language(|| snapshot("transfers.md", &transfers_told()));
}

/// Answers about retirements, in the language that is spoken.
pub(crate) fn retirements_told() -> String {
    [
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
        beside("长沙, put off to 2028", "woman50", |form| form.retire_on = date("2028-02-10")),
        beside("长沙, past the date, put off as agreed", "woman50", |form| {
            (form.born, form.retire_on) = (date("1975-10-10"), date("2027-07-10"));
        }),
        beside("长沙, worker group not known, 50 long past", "womanUnclear", |form| {
            form.born = date("1973-03-10");
        }),
        beside("呼和浩特, insured under the old rule", "woman50", |form| {
            (form.place, form.first_insured_on) = ("150100".into(), date("2003-05-01"));
        }),
        beside("呼和浩特, first insured not told", "woman50", |form| form.place = "150100".into()),
        retirement("沈阳, man, figure between bounds", "210100", "man", "1967-09-15", "240", ""),
        retirement("衡阳, exactly enough now", "430400", "man", "1967-09-15", "360", "240"),
        beside("长沙, early, total not known", "woman50", |form| {
            (form.retire_on, form.paid_by) = (DateEntry::from_text("2026-12-11"), "unknown".into());
        }),
    ]
    .concat()
}

#[test]
fn retirements() {
    crate::in_each_language(|| snapshot("retirements.md", &retirements_told()));
}
