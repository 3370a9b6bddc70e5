//! What an office told a person, as a text to be passed on: what a claim needs, and nothing personal.

use crate::{day, facts, rules};
use yibao::account::AccountForm;
use yibao::retirement::{decide, MonthsEntry, RetirementForm};
use yibao::wording::spoken::correction;

/// 长沙, woman, born 1976-05-10, 27 years and a month paid: retires on 2027-02-10 (50 and nine months).
fn asked() -> RetirementForm {
    RetirementForm {
        total: MonthsEntry::from_months("325"),
        kind: "flexible".into(),
        ..facts::retirement_form("430100", "woman50", "1976-05-10")
    }
}

fn retirement(form: &RetirementForm) -> Option<String> {
    let rules = rules();
    let facts = form.check(&rules, day("2026-11-30")).unwrap();
    let answer = decide(&facts, &rules).unwrap().answer;
    correction::retirement(&facts, &answer, &rules)
}

#[test]
fn nothing_told_is_nothing_to_pass_on() {
    crate::in_each_language(|| {
        assert_eq!(retirement(&asked()), None);
        let form = facts::account_form("430100", "retired");
        assert_eq!(correction::account(&form.check(&rules(), day("2026-11-30")).unwrap(), &rules()), None);
    });
}

#[test]
fn what_was_told_is_passed_on_and_nothing_of_the_person() {
    crate::in_each_language(|| {
        let mut form = asked();
        form.override_local = MonthsEntry::from_months("120");
        form.assumptions.rate = "8.7".into();
        let text = retirement(&form).unwrap();
        let holds: &[&str] = if crate::english() {
            &[
                "430100",
                "10 years (120 months) (local_months)",
                "8.7% (lump_sum_rate)",
                "retiring in 2027",
                "0731-12393",
                "2026",
            ]
        } else {
            &[
                "地方：长沙市（湖南）（430100）",
                "10年（120 个月）（local_months）",
                "8.7%（lump_sum_rate）",
                "2027年退休",
                "谁说的：0731-12393",
                "哪天问的：2026年11月30日",
            ]
        };
        for part in holds {
            assert!(text.contains(part), "{part} in:\n{text}");
        }
        // Neither the day of birth nor what was paid.
        for personal in ["1976", "325", "27年1", "27 years"] {
            assert!(!text.contains(personal), "{personal} in:\n{text}");
        }
        assert_eq!(text.lines().count(), 8, "place, two figures, whom, who, when, document, data:\n{text}");
    });
}

/// What an employed person is credited depends on the own wage: it is nobody else's figure. A place's bounds are.
#[test]
fn the_own_credit_of_somebody_working_is_not_passed_on() {
    crate::in_each_language(|| {
        let told = |insured: &str| {
            let form = AccountForm {
                place: "430100".into(),
                insured: insured.into(),
                base: "8000".into(),
                override_monthly: "155.55".into(),
                override_floor: if insured == "employed" { "4200".into() } else { String::new() },
                ..AccountForm::default()
            };
            correction::account(&form.check(&rules(), day("2026-11-30")).unwrap(), &rules()).unwrap()
        };
        let (working, retired) = (told("employed"), told("retired"));
        assert!(
            working.contains("base_floor") && !working.contains("155.55") && !working.contains("8000"),
            "{working}"
        );
        assert!(retired.contains("155.55") && retired.contains("account_retired"), "{retired}");
    });
}
