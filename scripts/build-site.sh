#!/usr/bin/env bash
# Builds the site as it is shipped, into dist/ (which it replaces whole; build-embed.sh then adds dist/embed/): in Chinese, in
# English in dist/en/ and in traditional characters in dist/hant/, which are whole sites of their own.
# It works under any path. PUBLIC_URL=/sub/path/ only tells the page for unknown addresses (404.html) where the site lies.
# PREVIOUS=DIR keeps the hashed files of the release in DIR, for pages of it that are still open somewhere (docs/hosting.md).
# YIBAO_QUICK=1 builds what `make run` shows, into target/quick/site/: one program for all pages, in Chinese (ALL=1: in every
# language), hardly optimised.
# Tools must be set up: `make dist` and `make run` do both.
. "$(dirname "$0")/recipe.sh"

public="/${PUBLIC_URL:-}/"
while [[ $public == *//* ]]; do public="${public//\/\//\/}"; done

# Built aside and moved at the end: a build that fails leaves the last good dist/ alone.
out="$CARGO_TARGET_DIR/dist"
languages=(en hant)
[ -z "${YIBAO_QUICK:-}" ] || [ -n "${ALL:-}" ] || languages=()
rm -rf "$out" "$CARGO_TARGET_DIR/programs" "$CARGO_TARGET_DIR/languages"
# The same source in traditional characters, which is compiled like the other.
[ ${#languages[@]} = 0 ] || node scripts/traditional.mjs "$CARGO_TARGET_DIR/traditional"
manifest() { case "$1" in hant) echo "$CARGO_TARGET_DIR/traditional/Cargo.toml" ;; *) echo Cargo.toml ;; esac; }
# What a program that pages load is compiled for; on this machine both languages are in one.
feature() { case "$1" in en) echo ,english ;; hant) echo ,traditional ;; esac; }
script() { case "$1" in hant) echo ,traditional ;; esac; }
# One stylesheet, of ours and what it uses of WeUI; every page holds it (scripts/finish-site.mjs).
node scripts/styles.mjs target/styles/app.css
# Trunk builds the frame of all pages, and the site as one program, for the one file.
# Offline: trunk must use the tools that are set up, never download its own. NO_COLOR=1, which many CI systems set, is a
# syntax error to trunk; backtraces of trunk itself help nobody.
env -u NO_COLOR RUST_BACKTRACE=0 trunk --log error build --release --cargo-profile "$YIBAO_PROFILE" --offline ${CI:+--locked} --dist "$out" --public-url ./

# The pages have a program each, of the same source; the language is chosen when they are compiled. The first three are taken apart:
# what answers is fetched when the form is touched (src/programs/question.rs).
programs=(transfer retirement account guide place saved)
in_halves=" transfer retirement account "
# One program is compiled and linked far sooner than six.
[ -z "${YIBAO_QUICK:-}" ] || { programs=(yibao-app); in_halves=; }
# The processes that shrink them in the background.
shrinking=()

# program_files LANGUAGE: into programs/LANGUAGE.
program_files() {
  local program made="$CARGO_TARGET_DIR/programs/$1"
  mkdir -p "$made"
  cargo build --manifest-path "$(manifest "$1")" --offline ${CI:+--locked} --profile "$YIBAO_PROFILE" --target "$YIBAO_WASM" --features "app$(feature "$1")" "${programs[@]/#/--bin=}"
  local linked halves
  # All of them fetch the rules; the one program of a quick build has them in it.
  [ -n "${YIBAO_QUICK:-}" ] ||
    on_host cargo run --manifest-path "$(manifest "$1")" --package yibao-packer --quiet --offline ${CI:+--locked} -- "$(dirname "$(manifest "$1")")/data" "$made/rules.bin"
  for program in "${programs[@]}"; do
    linked="$CARGO_TARGET_DIR/$YIBAO_WASM/$YIBAO_PROFILE/$program.wasm"
    if [[ $in_halves == *" $program "* ]]; then
      halves="$CARGO_TARGET_DIR/programs/halves/$1-$program"
      wasm-split-cli --out-name "$program" "$linked" "$halves"
      linked="$halves/$program.wasm"
      cp "$halves/split_answer.wasm" "$made/$program.answer.wasm"
      shrink "$1-$program-answer" "$made/$program.answer.wasm" & shrinking+=($!)
    fi
    # Trunk's files are called like the one for all pages.
    [ "$program" != yibao-app ] || program=pages
    wasm-bindgen --target web --no-typescript --keep-lld-exports --out-name "$program" --out-dir "$made" "$linked"
    shrink "$1-$program" "$made/${program}_bg.wasm" & shrinking+=($!)
  done
}

# pages LANGUAGE SITE PUBLIC: every page as a real file, by the same components on this machine.
pages() {
  node scripts/finish-site.mjs "$2" "$CARGO_TARGET_DIR/programs/$1"
  # After the names are final, since the frame holds them.
  on_host cargo run --manifest-path "$(manifest "$1")" --quiet --offline ${CI:+--locked} --features "embed,render$(script "$1")" --bin prerender -- "$1" "$2" "$3"
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
mkdir "$CARGO_TARGET_DIR/languages"
for language in "${languages[@]}"; do cp -R "$out" "$CARGO_TARGET_DIR/languages/$language"; done
program_files zh
shrink site "$out"/yibao-app-*_bg.wasm
for language in "${languages[@]}"; do program_files "$language"; done
# One by one: a job that failed a while ago is in no list of jobs any more.
for process in "${shrinking[@]}"; do wait "$process"; done

pages zh "$out" "$public"
node scripts/build-offline.mjs "$out" "$CARGO_TARGET_DIR/programs/zh"
node scripts/offline-files.mjs "$out"
for language in "${languages[@]}"; do
  site="$CARGO_TARGET_DIR/languages/$language"
  pages "$language" "$site" "$public$language/"
  # Each language keeps its own files for use without a network; last, when every file is there.
  node scripts/offline-files.mjs "$site"
  # A host reads one such file, at the root.
  sed -n 's|^/\(.*-[0-9a-f]\{16\}.*\)|/'"$language"'/\1\n  Cache-Control: public, max-age=31536000, immutable|p' "$site/_headers" >>"$out/_headers"
  rm "$site/_headers"
done
for language in "${languages[@]}"; do mv "$CARGO_TARGET_DIR/languages/$language" "$out/$language"; done
# Who may frame a page, folder by folder: a rule for all files could not be taken back for those that are there to be framed. Pages
# shown at any address can't be named here (www/early.js).
(cd "$out" && find . -name '*.html' ! -path '*/embed/*' ! -name 404.html ! -name offline.html | sed 's|^\.||' | LC_ALL=C sort |
  sed -E -e 's#^(/((en|hant)/)?)index\.html$#\1\n\1index.html#' -e t -e 's#/index\.html$#/*#' |
  sed "s|\$|\n  Content-Security-Policy: frame-ancestors 'self'|") >>"$out/_headers"
if [ -n "${PREVIOUS:-}" ]; then
  node scripts/keep-previous.mjs "$PREVIOUS" "$out"
  for language in "${languages[@]}"; do
    [ ! -e "$PREVIOUS/$language/release.json" ] || node scripts/keep-previous.mjs "$PREVIOUS/$language" "$out/$language"
  done
fi

site=dist
[ -z "${YIBAO_QUICK:-}" ] || site=target/quick/site
mkdir -p "$site"
find "$site" -mindepth 1 -delete
cp -R "$out"/. "$site/"
echo "built $site/"
