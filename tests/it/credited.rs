//! What of the months told counts: the steps of it, done again.

use yibao::calendar::MonthSpan;
use yibao::reasoning::{Figure, Operation, Step};

/// Does a step again.
pub fn again(step: &Step) -> Figure {
    match &step.operation {
        Operation::Less { from, by } => {
            let less = |months: u32| if months > *by { months - by } else { 0 };
            Figure::Months(MonthSpan { low: less(from.low), high: less(from.high) })
        }
        Operation::Between { sure, possible } => {
            assert!(sure <= possible, "{step:?}");
            Figure::Months(MonthSpan { low: *sure, high: *possible })
        }
        Operation::Converted { parts, most } => {
            // Unit by unit.
            let (mut low, mut high) = (0, 0);
            for part in parts {
                let mut left = part.months;
                while part.sure && left >= part.unit.high {
                    left -= part.unit.high;
                    low += part.gives.low;
                }
                high += (0..=part.months * part.gives.high)
                    .take_while(|given| given * part.unit.low <= part.months * part.gives.high)
                    .last()
                    .unwrap();
            }
            let most = most.unwrap_or(u32::MAX);
            Figure::Months(MonthSpan { low: low.min(most), high: high.min(most) })
        }
        other => panic!("{other:?}"),
    }
}
