//! The guide, as a program of its own.

fn main() {
    yibao::app::start::<yibao::app::program::Guide>(yibao::app::Route::Guide);
}
