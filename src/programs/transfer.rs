//! Question 1, as a program of its own.

fn main() {
    yibao::app::start::<yibao::app::program::Transfer>(yibao::app::Route::Transfer);
}
