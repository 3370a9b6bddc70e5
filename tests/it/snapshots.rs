//! Texts kept beside the tests, to be read: `snapshots/zh/` in Chinese, `snapshots/en/` in English.
//!
//! `INSTA_UPDATE=always` writes them anew; without it a text that differs is shown, and written beside the kept one as `.snap.new`.
//! CI sets `INSTA_UPDATE=no`, and `scripts/test.sh` fails on a file that no test asks for.

/// Compares with the text kept under that name, in the language that is spoken.
pub fn snapshot(name: &str, text: &str) {
    let folder = crate::said("snapshots/zh", "snapshots/en");
    insta::with_settings!({
        snapshot_path => folder, prepend_module_to_snapshot => false, omit_expression => true,
    }, {
        insta::assert_snapshot!(name, text);
    });
}
