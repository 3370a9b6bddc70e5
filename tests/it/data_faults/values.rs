//! Values that are not in their quantity's unit.

use super::{check, Case};

/// A claim more, in line 23.
macro_rules! claim {
    ($about:literal, $value:literal) => {
        concat!(
            "\n[[claim]]\nplace = \"100000\"\nabout = \"",
            $about,
            "\"\nvalue = ",
            $value,
            "\nsource = \"page\"\nconfidence = \"third-party\"\n"
        )
    };
}

macro_rules! values {
    ($($about:literal $value:literal => $faults:expr;)*) => {
        &[$((concat!($about, " = ", $value), "national/rules.toml", "", claim!($about, $value), $faults)),*]
    };
}

const NO_MONTHS: &[&str] = &["data/national/rules.toml:23: expected whole months, 0 to 1200, or \"276..360\" where only bounds are known"];
const NO_DAYS: &[&str] = &["data/national/rules.toml:23: expected whole working days, 0 to 1200"];
const NO_YUAN: &[&str] = &["data/national/rules.toml:23: expected yuan, 0 to 10000000: 7270 or \"584.92\", or \"40..290\" where only bounds are known"];
const NO_RATE: &[&str] = &["data/national/rules.toml:23: expected a rate, 0% to 100%: \"9.5%\", or \"4.5%..12%\" where only bounds are known"];
const NO_MONTH: &[&str] = &["data/national/rules.toml:23: expected a month of 1900 to 2100: \"1965-01\""];
const NO_WORD: &[&str] = &["data/national/rules.toml:23: expected one of moves, stays, paid-to-bank"];
const NO_TEXT: &[&str] = &["data/national/rules.toml:23: expected a text, in one line and without tabs"];
const NONE: &[&str] = &[];

const CASES: &[Case] = values! {
    "waiting_months" "0" => NONE;
    "waiting_months" "1200" => NONE;
    "waiting_months" "1201" => NO_MONTHS;
    "waiting_months" "-1" => NO_MONTHS;
    "waiting_months" "6.5" => NO_MONTHS;
    "waiting_months" "\"6\"" => NO_MONTHS;
    "waiting_months" "[6]" => NO_MONTHS;
    "transfer_out_days" "10" => NONE;
    "transfer_out_days" "1201" => NO_DAYS;
    "transfer_out_days" "\"10个工作日\"" => NO_DAYS;
    "lump_sum_base" "7270" => NONE;
    "lump_sum_base" "\"584.92\"" => NONE;
    "lump_sum_base" "\"584.9\"" => NONE;
    "lump_sum_base" "10000000" => NONE;
    "lump_sum_base" "10000001" => NO_YUAN;
    "lump_sum_base" "\"10000000.01\"" => NO_YUAN;
    "lump_sum_base" "9223372036854775807" => NO_YUAN;
    "lump_sum_base" "\"184467440737095516\"" => NO_YUAN;
    "lump_sum_base" "-1" => NO_YUAN;
    "lump_sum_base" "584.92" => NO_YUAN;
    "lump_sum_base" "\"584.925\"" => NO_YUAN;
    "lump_sum_base" "\"7,270\"" => NO_YUAN;
    "lump_sum_base" "\"7270元\"" => NO_YUAN;
    "lump_sum_base" "\".5\"" => NO_YUAN;
    "rate_unit" "\"9.5%\"" => NONE;
    "rate_unit" "\"100%\"" => NONE;
    "rate_unit" "\"0.0001%\"" => NONE;
    "rate_unit" "\"100.0001%\"" => NO_RATE;
    "rate_unit" "\"0.00001%\"" => NO_RATE;
    "rate_unit" "\"9.5\"" => NO_RATE;
    "rate_unit" "\"9.5％\"" => NO_RATE;
    "rate_unit" "0.095" => NO_RATE;
    "rate_unit" "8" => NO_RATE;
    "lump_sum_base" "\"40..290\"" => NONE;
    "lump_sum_base" "\"40.5..290.25\"" => NONE;
    "lump_sum_base" "\"290..40\"" => NO_YUAN;
    "lump_sum_base" "\"40..40\"" => NO_YUAN;
    "lump_sum_base" "\"40..\"" => NO_YUAN;
    "lump_sum_base" "\"40..10000001\"" => NO_YUAN;
    "rate_unit" "\"4.5%..12%\"" => NONE;
    "rate_unit" "\"0%..100%\"" => NONE;
    "rate_unit" "\"12%..4.5%\"" => NO_RATE;
    "rate_unit" "\"4.5..12%\"" => NO_RATE;
    "rate_unit" "\"4.5%..101%\"" => NO_RATE;
    "delay_from_birth_month" "\"1965-01\"" => NONE;
    "delay_from_birth_month" "\"1965-13\"" => NO_MONTH;
    "delay_from_birth_month" "\"1965-1\"" => NO_MONTH;
    "delay_from_birth_month" "\"+196-01\"" => NO_MONTH;
    "delay_from_birth_month" "\"1865-01\"" => NO_MONTH;
    "delay_from_birth_month" "1965-01-01" => NO_MONTH;
    "money_mode" "\"stays\"" => NONE;
    "money_mode" "\"moved\"" => NO_WORD;
    "money_mode" "1" => NO_WORD;
    "statement" "\"一句话。\"" => NONE;
    "statement" "\"\"" => NO_TEXT;
    "statement" "\"一句话。\\n两句话。\"" => NO_TEXT;
    "statement" "\"一句\\t话。\"" => NO_TEXT;
    "statement" "15" => NO_TEXT;
};

#[test]
fn of_values() {
    check("values", CASES);
}
