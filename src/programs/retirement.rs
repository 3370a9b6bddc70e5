//! Question 2, as a program of its own.

fn main() {
    yibao::app::start::<yibao::app::program::Retirement>(yibao::app::Route::Retirement);
}
