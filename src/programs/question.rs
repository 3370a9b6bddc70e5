//! A question's program. It is compiled as a whole and then taken apart (`scripts/build-site.sh`): what the functions marked with
//! `wasm_split` need, and nothing else does, goes into a file of its own, which is fetched when the form is first touched.
//!
//! They stand here and not in the library: what they export stays in every program that the library is part of.
//! See decision 0022.

/// The program of a question: `Page`, and `main`.
macro_rules! question {
    ($question:ident, $form:ty) => {
        use std::cell::OnceCell;
        use wasm_split_helpers::{wasm_split, SplitLoaderError};
        use yew::prelude::*;
        use yibao::app::program::answer_loader::{at_once, fetch, Answered, Came, Filled, Half, Said};
        use yibao::app::program::assets::{self, Needs};
        use yibao::app::{pages, start, Program, Route, SharedRules, World};

        thread_local! {
            /// The rules, which only the half that answers has.
            static RULES: OnceCell<SharedRules> = const { OnceCell::new() };
        }

        /// Answers, or only reads the rules where there is nothing to answer yet; nothing comes back where they can't be read.
        ///
        /// One function for both: each function that is marked waits for the half by itself.
        #[wasm_split(answer, fallible, preload(come))]
        fn answer(filled: Option<&Filled<'_, $form>>) -> Result<Option<Said<$form>>, SplitLoaderError> {
            Ok(RULES.with(|known| {
                if known.get().is_none() {
                    let _ = known.set(assets::rules()?);
                }
                let rules = known.get()?;
                let said = filled.map(|filled| <$form>::answer(filled, rules)).unwrap_or_default();
                Some(Said { as_of: Some(rules.as_of), ..said })
            }))
        }

        fn say(filled: Option<&Filled<'_, $form>>) -> Option<Said<$form>> {
            at_once(answer(filled))?.ok()?
        }

        fn bring(came: Came) {
            fetch(async { come().await.is_ok() }, || say(None).is_some(), came);
        }

        struct Page;

        impl Program for Page {
            const NEEDS: Needs = Needs::Form;

            fn page(_: Route, world: World) -> Html {
                html! { <pages::$question {world} half={Half::Later { say, bring }} /> }
            }
        }

        fn main() {
            start::<Page>(Route::$question);
        }
    };
}
