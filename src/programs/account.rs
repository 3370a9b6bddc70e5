//! Question 3, as a program of its own.

fn main() {
    yibao::app::start::<yibao::app::program::Account>(yibao::app::Route::Account);
}
