#!/usr/bin/env bash
# Builds the site as it is shipped, into dist/ (which it replaces whole; build-embed.sh then adds dist/embed/).
# It works under any path. PUBLIC_URL=/sub/path/ only tells the page for unknown addresses (404.html) where the site lies.
# PREVIOUS=DIR keeps the hashed files of the release in DIR, for pages of it that are still open somewhere (docs/hosting.md).
# Tools must be set up: `make dist` does both.
. "$(dirname "$0")/recipe.sh"

public="/${PUBLIC_URL:-}/"
while [[ $public == *//* ]]; do public="${public//\/\//\/}"; done

# Built aside and moved at the end: a build that fails leaves the last good dist/ alone.
out="$CARGO_TARGET_DIR/dist"
rm -rf "$out"
# One stylesheet, of ours and what it uses of WeUI; www/index.html names it.
node scripts/styles.mjs target/styles/app.css
# Offline: trunk must use the tools that are set up, never download its own. NO_COLOR=1, which many CI systems set, is a
# syntax error to trunk; backtraces of trunk itself help nobody.
env -u NO_COLOR RUST_BACKTRACE=0 trunk --log error build --release --cargo-profile "$YIBAO_PROFILE" --offline ${CI:+--locked} --dist "$out" --public-url ./

shrink site "$out"/yibao-app-*_bg.wasm
# Before the release is named after its files: this is one of them, which pages of the release before may still ask for.
node scripts/take-away.mjs "$out"
node scripts/finish-site.mjs "$out"
# One drawing in every size that is asked for. Its ground fills the square and its mark keeps to the middle, so a mask may cut it.
for icon in preview:300 icons/icon-192:192 icons/icon-512:512 icons/icon-maskable-512:512 icons/apple-touch-icon:180; do
  node scripts/picture.mjs www/icons/icon.svg "${icon#*:}" "$out/${icon%:*}.png"
done

# Every page as a real file, by the same components on this machine; after the names are final, since the frame holds them.
on_host cargo run --quiet --offline ${CI:+--locked} ${YIBAO_QUICK:+--profile quick} --features render --bin prerender -- "$out" "$public"

node scripts/build-offline.mjs "$out"
# Last, when every file is there.
node scripts/offline-files.mjs "$out"
[ -z "${PREVIOUS:-}" ] || node scripts/keep-previous.mjs "$PREVIOUS" "$out"

mkdir -p dist
find dist -mindepth 1 -delete
cp -R "$out"/. dist/
echo "built dist/"
