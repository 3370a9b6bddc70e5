//! The whole site as one program, for the one file that is passed on (`scripts/build-offline.mjs`).

fn main() {
    yibao::app::start_in_one_file();
}
