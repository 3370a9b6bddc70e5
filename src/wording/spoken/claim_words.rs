//! The words that a claim may have for its value.

use crate::wording::words;

/// Such a word as people say it.
pub(super) fn choice(word: &str) -> &str {
    match word {
        "city" => words::claims::this_city(),
        "province" => words::claims::this_province(),
        "actual" => words::claims::really_paid(),
        "deemed" => words::claims::deemed(),
        "unit" => words::claims::employers_part(),
        "unit-and-individual" => words::claims::both_parts(),
        "flexible" => words::claims::flexible_rate(),
        "moves" => words::claims::moves(),
        "stays" => words::claims::stays(),
        "paid-to-bank" => words::claims::paid_to_bank(),
        "apply" => words::claims::apply(),
        "instant" => words::claims::instant(),
        "automatic" => words::claims::automatic(),
        "ended" => words::claims::ended(),
        "by-time-early" => words::claims::by_time_early(),
        "barred" => words::claims::barred(),
        "not-told" => words::claims::not_told(),
        "yes" => words::claims::counts(),
        "no" => words::claims::counts_not(),
        "as-lump-sum" => words::claims::as_lump_sum(),
        "kept" => words::claims::kept(),
        "local-condition" => words::claims::local_condition(),
        "not-national" => words::claims::not_national(),
        other => other,
    }
}
