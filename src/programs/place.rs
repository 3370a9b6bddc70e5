//! The page about a place, as a program of its own.

fn main() {
    yibao::app::start::<yibao::app::program::Place>(yibao::app::Route::Place);
}
