#!/usr/bin/env bash
# Builds the site as it is shipped, into dist/ (which it replaces whole; build-embed.sh then adds dist/embed/): in Chinese, in
# English in dist/en/ and in traditional characters in dist/hant/. The programs are the same for all three, and so are styles and
# rules: they lie at the root, and each language has its pages and its words.
# It works under any path. PUBLIC_URL=/sub/path/ only tells the page for unknown addresses (404.html) where the site lies.
# PREVIOUS=DIR keeps the hashed files of the release in DIR, for pages of it that are still open somewhere (docs/hosting.md).
# YIBAO_QUICK=1 builds what `make run` shows, into target/quick/site/: one program for all pages, hardly optimised.
# Tools must be set up: `make dist` and `make run` do both.
. "$(dirname "$0")/recipe.sh"

public="/${PUBLIC_URL:-}/"
while [[ $public == *//* ]]; do public="${public//\/\//\/}"; done

# Built aside and moved at the end: a build that fails leaves the last good dist/ alone.
out="$CARGO_TARGET_DIR/dist"
languages=(en hant)
rm -rf "$out" "$CARGO_TARGET_DIR/programs" "$CARGO_TARGET_DIR/languages"

. scripts/words-and-rules.sh
export YIBAO_WORDS="$made/words.rs"

# One stylesheet, of ours and what it uses of WeUI; www/index.html names it.
node scripts/styles.mjs target/styles/app.css
# Trunk builds the frame of all pages, and the site as one program, for the one file.
# Offline: trunk must use the tools that are set up, never download its own. NO_COLOR=1, which many CI systems set, is a
# syntax error to trunk; backtraces of trunk itself help nobody.
env -u NO_COLOR RUST_BACKTRACE=0 trunk --log error build --release --cargo-profile "$YIBAO_PROFILE" --offline ${CI:+--locked} --dist "$out" --public-url ./

# The pages have a program each, of the same source. The first three are taken apart: what answers is fetched when the form is touched
# (src/programs/question.rs).
programs=(transfer retirement account guide place saved)
in_halves=" transfer retirement account "
# One program is linked far sooner than six.
[ -z "${YIBAO_QUICK:-}" ] || { programs=(yibao-app); in_halves=; }
# The processes that shrink them in the background.
shrinking=()

# Into programs/, with what they fetch.
program_files() {
  local program linked halves into="$CARGO_TARGET_DIR/programs"
  mkdir -p "$into"
  cp "$made"/*.bin "$into/"
  rm "$into"/words-*-whole.bin
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
    # Trunk's files are called like the one for all pages.
    [ "$program" != yibao-app ] || program=pages
    wasm-bindgen --target web --no-typescript --keep-lld-exports --out-name "$program" --out-dir "$into" "$linked"
    shrink "$program" "$into/${program}_bg.wasm" & shrinking+=($!)
  done
}

# pages LANGUAGE SITE PUBLIC: every page as a real file, by the same components on this machine.
pages() {
  on_host cargo run --quiet --offline ${CI:+--locked} --no-default-features --features render --bin prerender -- "$1" "$made" "$2" "$3"
  rm "$2"/*.files
}

# What all languages share, once. Before a release is named after its files: this script is one of them, which pages of the release
# before may still ask for.
node scripts/take-away.mjs "$out"
node scripts/third-party.mjs "$out"
# One drawing in every size that is asked for. Its ground fills the square and its mark keeps to the middle, so a mask may cut it.
for icon in preview:300 icons/icon-192:192 icons/icon-512:512 icons/icon-maskable-512:512 icons/apple-touch-icon:180; do
  node scripts/picture.mjs www/icons/icon.svg "${icon#*:}" "$out/${icon%:*}.png"
done
program_files
shrink site "$out"/yibao-app-*_bg.wasm
# One by one: a job that failed a while ago is in no list of jobs any more.
for process in "${shrinking[@]}"; do wait "$process"; done
node scripts/finish-site.mjs "$out" "$CARGO_TARGET_DIR/programs"

# The other languages have pages of their own, and what every site has under a name without a hash.
mkdir "$CARGO_TARGET_DIR/languages"
for language in "${languages[@]}"; do
  site="$CARGO_TARGET_DIR/languages/$language"
  cp -R "$out" "$site"
  find "$site" -maxdepth 1 -regextype posix-extended -regex '.*-[0-9a-f]{16}(_bg)?\.(js|css|wasm|txt)' -delete
  rm "$site/_headers"
done
pages zh "$out" "$public"
node scripts/build-offline.mjs "$out" "$CARGO_TARGET_DIR/programs"
for language in "${languages[@]}"; do pages "$language" "$CARGO_TARGET_DIR/languages/$language" "$public$language/"; done
for language in "${languages[@]}"; do mv "$CARGO_TARGET_DIR/languages/$language" "$out/$language"; done
# Each language keeps what it needs without a network; last, when every file is there.
for language in zh "${languages[@]}"; do node scripts/offline-files.mjs "$out" "$language"; done
# Who may frame a page, folder by folder: a rule for all files could not be taken back for those that are there to be framed. Pages
# shown at any address can't be named here (www/early.js).
(cd "$out" && find . -name '*.html' ! -path '*/embed/*' ! -name 404.html ! -name offline.html | sed 's|^\.||' | LC_ALL=C sort |
  sed -E -e 's#^(/((en|hant)/)?)index\.html$#\1\n\1index.html#' -e t -e 's#/index\.html$#/*#' |
  sed "s|\$|\n  Content-Security-Policy: frame-ancestors 'self'|") >>"$out/_headers"
[ -z "${PREVIOUS:-}" ] || node scripts/keep-previous.mjs "$PREVIOUS" "$out"

site=dist
[ -z "${YIBAO_QUICK:-}" ] || site=target/quick/site
mkdir -p "$site"
find "$site" -mindepth 1 -delete
cp -R "$out"/. "$site/"
echo "built $site/"
