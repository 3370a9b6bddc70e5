#!/usr/bin/env bash
# Builds the site as it is shipped, into dist/ (which it replaces whole; build-embed.sh then adds dist/embed/): in Chinese, in
# English in dist/en/ and in traditional characters in dist/hant/. The programs are the same for all three, and so are styles and
# rules: they lie at the root, and each language has its pages and its words.
# It works under any path. PUBLIC_URL=/sub/path/ only tells the page for unknown addresses (404.html) where the site lies.
# PREVIOUS=DIR keeps the hashed files of the release in DIR, for pages of it that are still open somewhere (docs/hosting.md).
# YIBAO_QUICK=1 builds what `make run` shows, into target/quick/site/: one program for all pages, hardly optimised.
# Tools must be set up: `make dist` and `make run` do both.
. "$(dirname "$0")/recipe.sh"

# Built aside and moved at the end: a build that fails leaves the last good dist/ alone.
out="$CARGO_TARGET_DIR/dist" into="$CARGO_TARGET_DIR/programs"
rm -rf "$out" "$into"
mkdir -p "$into"
. scripts/words-and-rules.sh
export YIBAO_WORDS="$made/words.rs"

# Trunk builds the frame of all pages, and the site as one program, for the one file. What follows trunk comes further down, not as
# its hook. Offline: trunk must use the tools that are set up, never download its own. NO_COLOR=1, which many CI systems set, is a
# syntax error to trunk; backtraces of trunk itself help nobody.
env -u NO_COLOR RUST_BACKTRACE=0 YIBAO_HOOKS=none trunk --log error build --release --cargo-profile "$YIBAO_PROFILE" --offline ${CI:+--locked} --dist "$out" --public-url ./

# The pages have a program each, of the same source. The first three are taken apart: what answers is fetched when the form is touched
# (src/programs/question.rs).
programs=(transfer retirement account guide place saved)
in_halves=" transfer retirement account "
# The processes that shrink them in the background.
shrinking=()

program_files() {
  local program linked halves
  cargo build --offline ${CI:+--locked} --profile "$YIBAO_PROFILE" --target "$YIBAO_WASM" --no-default-features --features app "${programs[@]/#/--bin=}"
  for program in "${programs[@]}"; do
    linked="$CARGO_TARGET_DIR/$YIBAO_WASM/$YIBAO_PROFILE/$program.wasm"
    if [[ $in_halves == *" $program "* ]]; then
      halves="$into/halves/$program"
      wasm-split-cli --out-name "$program" "$linked" "$halves"
      linked="$halves/$program.wasm"
      cp "$halves/split_answer.wasm" "$into/$program.answer.wasm"
      shrink "$program-answer" "$into/$program.answer.wasm" & shrinking+=($!)
    fi
    wasm-bindgen --target web --no-typescript --keep-lld-exports --out-name "$program" --out-dir "$into" "$linked"
    shrink "$program" "$into/${program}_bg.wasm" & shrinking+=($!)
  done
}
# A build to be looked at has the one program that trunk has linked, for all pages.
if [ -z "${YIBAO_QUICK:-}" ]; then
  program_files
  shrink site "$out"/yibao-app-*_bg.wasm
  # One by one: a job that failed a while ago is in no list of jobs any more.
  for process in "${shrinking[@]}"; do wait "$process"; done
fi

. scripts/pages.sh
[ -z "${PREVIOUS:-}" ] || node scripts/keep-previous.mjs "$PREVIOUS" "$out"

site=dist
[ -z "${YIBAO_QUICK:-}" ] || site=target/quick/site
mkdir -p "$site"
find "$site" -mindepth 1 -delete
cp -R "$out"/. "$site/"
echo "built $site/"
