//! The pages' state without a browser.

use yibao::account::{AccountForm, Field as AccountField};
use yibao::app::form::form_line;
use yibao::app::{filled, Asking, Edit, Form, MonthPart, Part, Route};
use yibao::reasoning::{FieldProblem, Problem};
use yibao::retirement::remedies::AssumptionField;
use yibao::retirement::{Field, RetirementForm};
use yibao::transfer::{Field as TransferField, TransferForm};

#[test]
fn keeps_what_was_typed() {
    let asking = Asking::<RetirementForm>::default();
    let typed = asking.after(Edit::Set(Field::Born, Part::Month, "13".into()));
    assert_eq!(typed.form.born.month, "13");
    assert_eq!(asking.form.born.month, "", "a state is a value");
}

/// The example of GB 11643 in its usual form: digits 7 to 14 are the birthday. The number is gone at once.
#[test]
fn an_identity_card_number_gives_the_birthday_and_is_not_kept() {
    let asking = Asking::<RetirementForm>::default();
    for (text, date) in [
        ("11010519491231002X", ["1949", "12", "31"]),
        (" 110105194912310021 ", ["1949", "12", "31"]),
        ("１１０１０５１９７００１２０００１x", ["1970", "1", "20"]),
        ("19700120", ["1970", "1", "20"]),
    ] {
        for part in [Part::Year, Part::Month, Part::Day] {
            let born = asking.after(Edit::Set(Field::Born, part, text.into())).form.born;
            assert_eq!([born.year, born.month, born.day], date, "{text}");
        }
    }
    for text in
        ["110105194913310021", "110105184912310021", "1101051949123100", "11010519", "20261332", "1949"]
    {
        let typed = asking.after(Edit::Set(Field::Born, Part::Year, text.into()));
        assert_eq!(typed.form.born.year, text, "no date in it: left as it is typed");
    }
    let half = asking.after(Edit::Set(Field::Born, Part::Year, "110105194912".into()));
    assert_eq!(form_line::write(&half.form), "v=1", "half a number is written down nowhere");
}

#[test]
fn a_part_that_a_field_has_not_changes_nothing() {
    let asking = Asking::<RetirementForm>::default();
    assert_eq!(asking.after(Edit::Set(Field::Born, Part::Years, "9".into())), asking);
    assert!(TransferForm::default().slot(TransferField::AcceptedOn, Part::Whole).is_none());
}

/// A half typed date is an answer on its way; spaces are none.
#[test]
fn what_stands_in_a_form_is_counted() {
    let mut form = RetirementForm::default();
    assert_eq!(filled(&form, RetirementForm::FIELDS), []);
    form.worker = " ".into();
    form.born.month = "5".into();
    form.total.months = "26".into();
    let asked = [Field::Place, Field::Worker, Field::Born, Field::Total];
    assert_eq!(filled(&form, &asked), [Field::Born, Field::Total]);
}

#[test]
fn nobody_is_scolded_for_a_field_not_reached() {
    let missing = FieldProblem { field: Field::Place, problem: Problem::Missing };
    let wrong = FieldProblem { field: Field::Born, problem: Problem::NoSuchDate };
    let problems = [missing, wrong];
    let asking = Asking::<RetirementForm>::default();
    assert_eq!(asking.shown(&problems), []);
    let left = asking.after(Edit::Left(Field::Place)).after(Edit::Left(Field::Born));
    assert_eq!(left.shown(&problems), problems[1..], "an empty field may be filled later");
    assert_eq!(left.after(Edit::Ask).shown(&problems), problems);
}

/// The form gives way to its summary once its answer was asked for or a link brought it, and never under a hand that fills it in.
#[test]
fn a_form_folds_when_its_answer_was_asked_for() {
    let asking = Asking::<RetirementForm>::default();
    assert_eq!(asking.folds, None);
    let asked = asking.after(Edit::Ask);
    assert_eq!(asked.folds, Some(true));
    let typed = asked.after(Edit::Set(Field::Born, Part::Month, "5".into()));
    assert_eq!(typed.folds, Some(false));
    assert_eq!(typed.after(Edit::Ask).folds, Some(true));
    assert_eq!(asked.after(Edit::AddRow).folds, Some(false));
    let figure = Edit::Set(Field::Assumption(AssumptionField::Base), Part::Whole, "8000".into());
    assert_eq!(asked.after(figure).folds, Some(true), "it stands in the answer");
    assert_eq!(asked.after(Edit::Fold(false)).folds, Some(false));
    let opened = |line: &str| asking.after(Edit::Open(line.into())).folds;
    assert_eq!(opened("v=1&place=430100"), Some(true));
    assert_eq!(opened("v=1&place=430100&gone=1"), Some(false), "what was not read is to be looked through");
    assert_eq!(opened(""), None);
    assert_eq!(asking.after(Edit::Restore("v=1&place=430100".into())).folds, None);
}

#[test]
fn routes_are_real_folders_below_any_path() {
    for (path, route) in [
        ("/", Route::Home),
        ("/index.html", Route::Home),
        ("/transfer/", Route::Transfer),
        ("/yibao/retirement/index.html", Route::Retirement),
        ("/yibao/", Route::Home),
        ("/account/", Route::Account),
    ] {
        assert_eq!(Route::from_path(path), route, "{path}");
    }
    assert_eq!(Route::Home.link_to(Route::Transfer), "./transfer/");
    assert_eq!(Route::Transfer.link_to(Route::Retirement), "../retirement/");
    assert_eq!(Route::Retirement.link_to(Route::Home), "../");
}

/// A link or a kept case gives back exactly what was typed, wrong and odd things included.
#[test]
fn a_form_survives_being_written_as_a_line() {
    let mut form = RetirementForm::default();
    let odd = ["", "银川 & 北京=100%", "12", "#", "%4", "+", "é\n"];
    for (at, field) in RetirementForm::FIELDS.iter().enumerate() {
        for part in Part::ALL {
            if let Some(slot) = form.slot(*field, part) {
                *slot = odd[at % odd.len()].to_owned();
            }
        }
    }
    let line = form_line::write(&form);
    assert!(line.bytes().all(|byte| byte.is_ascii_graphic()), "goes into an address as it is: {line}");
    assert_eq!(form_line::read::<RetirementForm>(&line), Some(form));
}

#[test]
fn a_line_reads_like_the_names_of_the_js_api() {
    let mut form = TransferForm { from: "500100".into(), ..TransferForm::default() };
    form.accepted_on.year = "2026".into();
    assert_eq!(form_line::write(&form), "v=1&from=500100&acceptedOn-year=2026");
}

#[test]
fn a_damaged_line_fills_what_it_can() {
    let form = form_line::read::<TransferForm>("#v=1&from=500100&gone=1&to=%E5%8&acceptedOn-week=3").unwrap();
    assert_eq!(form.from, "500100");
    assert_eq!(form.to, "\u{fffd}%8", "the letter cut off is seen to be cut off");
    assert_eq!(form_line::read::<TransferForm>("#answer"), None);
    assert_eq!(form_line::read::<TransferForm>("v=2&from=500100"), None);
}

#[test]
fn every_field_of_the_account_has_a_place_for_its_text() {
    let mut form = AccountForm::default();
    for (at, field) in AccountForm::FIELDS.iter().enumerate() {
        let parts = match field {
            AccountField::Month => vec![Part::Year, Part::Month],
            AccountField::AmountsAsOf => vec![Part::Year, Part::Month, Part::Day],
            _ => vec![Part::Whole],
        };
        for part in parts {
            let slot = form.slot(*field, part).unwrap();
            assert_eq!(slot, "", "{field:?}: shared with a field before it");
            *slot = format!("{at}");
        }
        assert!(form.slot(*field, Part::Years).is_none());
    }
    assert_eq!(form_line::read::<AccountForm>(&form_line::write(&form)), Some(form));
}

/// Rows come and go; what was typed into the others stays.
#[test]
fn periods_can_be_added_and_taken_away() {
    let mut asking = Asking::<RetirementForm>::default();
    for _ in 0..3 {
        asking = asking.after(Edit::AddRow);
    }
    for (row, year) in ["1990", "2000", "2010"].into_iter().enumerate() {
        let part = Part::PeriodFrom(MonthPart::Year);
        asking = asking.after(Edit::Set(Field::Period(row), part, year.to_owned()));
    }
    asking = asking.after(Edit::RemoveRow(1));
    let years: Vec<_> = asking.form.history.iter().map(|row| row.from.year.as_str()).collect();
    assert_eq!(years, ["1990", "2010"]);
    for _ in 0..20 {
        asking = asking.after(Edit::AddRow);
    }
    assert_eq!(asking.form.history.len(), yibao::retirement::MOST_PERIODS);
    assert_eq!(asking.after(Edit::RemoveRow(50)).form.history.len(), yibao::retirement::MOST_PERIODS);
}

/// What a link holds takes the place of what was filled in, which can be had back; a link of nothing replaces nothing.
#[test]
fn what_was_opened_can_be_undone() {
    let mine =
        Asking::<TransferForm>::default().after(Edit::Set(TransferField::From, Part::Whole, "420100".into()));
    let opened = mine.after(Edit::Open("v=1&from=500000&to=640100".into()));
    assert_eq!((&*opened.form.from, &*opened.form.to), ("500000", "640100"));
    let back = opened.after(Edit::Back);
    assert_eq!((back.form, back.replaced), (mine.form.clone(), None));
    for nothing in ["", "v=1", "v=1&origin=x", "main"] {
        assert_eq!(mine.after(Edit::Open(nothing.into())), mine, "{nothing}");
    }
    let newer = mine.after(Edit::Open("v=9&from=500000".into()));
    assert_eq!((&newer.form, newer.unread), (&mine.form, vec![form_line::Unread::Newer]), "that is said");
    let first = Asking::<TransferForm>::default().after(Edit::Open("v=1&from=500000".into()));
    assert_eq!(first.replaced, None, "nothing was there to be had back");
    assert_eq!(opened.after(Edit::Open("v=1&from=500000&to=640100".into())), opened, "the same once more");
}

/// A link with periods alone shows the periods, and marks that way as the one chosen.
#[test]
fn a_link_with_periods_alone_tells_by_periods() {
    let way = |line: &str| form_line::read::<RetirementForm>(line).unwrap().way();
    let line = "v=1&place=430100&history.0-fromYear=2001";
    let form = form_line::read::<RetirementForm>(line).unwrap();
    assert_eq!((form.paid_by.as_str(), form.history.len()), ("", 1), "{}", form_line::write(&form));
    assert_eq!(way(line), "history");
    assert_eq!(way("v=1&place=430100"), "sum");
    assert_eq!(way("v=1&place=430100&paidBy=unknown&history.0-fromYear=2001"), "unknown");
    assert_eq!(way("v=1&place=430100&paidBy=guess"), "");
}
