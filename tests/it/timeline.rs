//! The picture of a transfer: what lies where on the axis, counted by hand on a calendar.

use crate::{day, facts, rules};
use yibao::reasoning::DateEntry;
use yibao::transfer::{self, TransferForm};
use yibao::view::picture::{Day, Look, Timeline};
use yibao::view::Picture;
use yibao::wording::spoken;

fn drawn(from: &str, to: &str, accepted: &str, today: &str, seen: &str) -> Option<Timeline> {
    let rules = rules();
    let form = TransferForm {
        accepted_on: DateEntry::from_text(accepted),
        seen_status: seen.into(),
        ..facts::transfer_form(from, to)
    };
    let facts = form.check(&rules, day(today)).unwrap();
    let reading = spoken::transfer::reading(&transfer::decide(&facts, &rules).unwrap(), &rules);
    reading.picture.map(|picture| match picture {
        Picture::Timeline(timeline) => timeline,
        other => panic!("no timeline: {other:?}"),
    })
}

/// Accepted on 9 February 2026: day 0. The 19th day after it is the make-up Saturday 28 February, the 25th is 6 March, the
/// 46th 27 March, the 89th 9 May. The notice gives 15 to 23 February off (days 6 to 14) and works 14 February (day 5).
#[test]
fn spring_festival_lies_where_the_calendar_has_it() {
    let picture = drawn("500000", "640100", "2026-02-09", "2026-02-20", "").unwrap();
    let marks: Vec<Vec<usize>> =
        picture.tracks.iter().map(|track| track.marks.iter().map(|mark| mark.at).collect()).collect();
    assert_eq!(marks, [vec![0, 19, 25], vec![25, 46, 89]]);
    assert_eq!(picture.today.map(|spot| spot.at), Some(11));
    assert_eq!((picture.days[5], picture.days[19]), (Day::MakeUp, Day::MakeUp));
    assert!(picture.days[6..=14].iter().all(|day| *day == Day::Off));
    assert_eq!((picture.days[4], picture.days[15], picture.days[20]), (Day::Work, Day::Work, Day::Weekend));
    let relation: Vec<_> = picture.tracks[0].bars.iter().map(|bar| (bar.from, bar.to, bar.look)).collect();
    assert_eq!(relation, [(1, 19, Look::First), (20, 25, Look::Second)]);
    let money: Vec<_> = picture.tracks[1].bars.iter().map(|bar| (bar.from, bar.to, bar.look)).collect();
    assert_eq!(money, [(25, 46, Look::Common), (47, 89, Look::Slow)]);
}

/// The table has a row for every number in the picture, and one for today.
#[test]
fn the_table_says_what_the_picture_shows() {
    for (from, to, accepted, today) in [
        ("500000", "640100", "2026-02-09", "2026-02-20"),
        ("320500", "320100", "2026-03-02", "2026-03-30"),
        ("320100", "340100", "2026-03-02", "2026-04-20"),
        ("410100", "410000", "2026-03-02", "2026-05-06"),
        ("500000", "640100", "2026-11-20", "2026-11-22"),
    ] {
        let picture = drawn(from, to, accepted, today, "").unwrap();
        let mut marked: Vec<usize> =
            picture.tracks.iter().flat_map(|track| &track.marks).map(|mark| mark.number).collect();
        let mut told: Vec<usize> = picture.rows.iter().filter_map(|row| row.number).collect();
        marked.sort_unstable();
        told.sort_unstable();
        assert_eq!(marked, told, "{from} to {to}");
        assert_eq!(picture.rows.iter().filter(|row| row.number.is_none()).count(), 1);
        let last = picture.days.len();
        let bars = picture.tracks.iter().flat_map(|track| &track.bars);
        for bar in bars {
            assert!(bar.from <= bar.to && bar.to < last, "{bar:?} of {last}");
            assert!(picture.legend.iter().any(|(look, _)| *look == bar.look), "{:?} has no words", bar.look);
        }
    }
}

/// A limit that is missed shows from the day after it, up to today.
#[test]
fn late_days_are_drawn() {
    let picture = drawn("500000", "640100", "2026-02-09", "2026-03-20", "").unwrap();
    let late = picture.tracks[0].bars.last().copied().unwrap();
    assert_eq!((late.from, late.to, late.look), (26, 39, Look::Late));
}

/// 2027 has no notice: the days a date may be are drawn, and the words say why.
#[test]
fn a_year_without_a_notice_is_drawn_as_open() {
    crate::in_each_language(|| {
        let picture = drawn("500000", "640100", "2027-01-25", "2027-01-26", "").unwrap();
        assert!(picture.tracks[0].bars.iter().any(|bar| bar.look == Look::Open && bar.from < bar.to));
        let said =
            if crate::english() { "the statutory holidays alone" } else { "暂按法定节假日推算" };
        assert!(picture.notes.iter().any(|note| note.contains("2027") && note.contains(said)));
    });
}

#[test]
fn nothing_is_drawn_where_there_are_no_dates() {
    assert_eq!(drawn("500000", "640100", "", "2026-11-22", "rejected"), None);
    assert_eq!(drawn("500000", "640100", "", "2026-11-22", "inDone"), None);
    assert_eq!(drawn("430100", "430400", "", "2026-11-22", ""), None);
}
