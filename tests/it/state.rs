//! The pages' state without a browser.

use yibao::app::{Asking, Edit, Form, Part, Route};
use yibao::reasoning::{FieldProblem, Problem};
use yibao::retirement::{Field, RetirementForm};
use yibao::transfer::{Field as TransferField, TransferForm};

#[test]
fn keeps_what_was_typed() {
    let asking = Asking::<RetirementForm>::default();
    let typed = asking.after(Edit::Set(Field::Born, Part::Month, "13".into()));
    assert_eq!(typed.form.born.month, "13");
    assert_eq!(asking.form.born.month, "", "a state is a value");
}

#[test]
fn a_part_that_a_field_has_not_changes_nothing() {
    let asking = Asking::<RetirementForm>::default();
    assert_eq!(asking.after(Edit::Set(Field::Born, Part::Years, "9".into())), asking);
    assert!(TransferForm::default().slot(TransferField::AcceptedOn, Part::Whole).is_none());
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

#[test]
fn routes_are_real_folders_below_any_path() {
    for (path, route) in [
        ("/", Route::Home),
        ("/index.html", Route::Home),
        ("/transfer/", Route::Transfer),
        ("/yibao/retirement/index.html", Route::Retirement),
        ("/yibao/", Route::Home),
    ] {
        assert_eq!(Route::from_path(path), route, "{path}");
    }
    assert_eq!(Route::Home.link_to(Route::Transfer), "./transfer/");
    assert_eq!(Route::Transfer.link_to(Route::Retirement), "../retirement/");
    assert_eq!(Route::Retirement.link_to(Route::Home), "../");
}
