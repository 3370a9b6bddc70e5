//! The page of saved cases, as a program of its own.

fn main() {
    yibao::app::start::<yibao::app::program::Saved>(yibao::app::Route::Saved);
}
