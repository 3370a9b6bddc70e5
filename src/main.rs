//! The whole site as one program: for the one file that is passed on (`scripts/build-offline.mjs`), and for every page of a build
//! that is only looked at (`make run`).

fn main() {
    yibao::app::start_whole();
}
