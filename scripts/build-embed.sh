#!/usr/bin/env bash
# Builds the JS API as it is shipped, into dist/embed/: yibao.js (an ES module), yibao_bg.wasm, yibao.d.ts; and around them the
# npm package with the custom element. Other files there (the pages for frames come with the site) are left alone. Tools must be
# set up: `make dist` does both.
. "$(dirname "$0")/recipe.sh"

out="$CARGO_TARGET_DIR/embed"
rm -rf "$out"
RUST_BACKTRACE=0 cargo rustc --offline ${CI:+--locked} --lib --crate-type cdylib --profile "$YIBAO_PROFILE" --target "$YIBAO_WASM" --features embed
wasm-bindgen --target web --out-name yibao --out-dir "$out" "$CARGO_TARGET_DIR/$YIBAO_WASM/$YIBAO_PROFILE/yibao.wasm"
shrink embed "$out/yibao_bg.wasm"
# wasm-bindgen knows only "any", and declares the wasm's inner functions, which no caller may use.
rm "$out/yibao.d.ts" "$out/yibao_bg.wasm.d.ts"
# The contract is made from the types; a test holds that these files are what they say (src/embed/contract.rs).
cp www/embed/yibao.d.ts www/embed/yibao.schema.json "$out/"

# What it says in other languages, each a file that only those load who want it.
. scripts/words-and-rules.sh
mkdir "$out/words"
for language in en hant; do cp "$made/words-$language-whole.bin" "$out/words/$language.txt"; done

mkdir -p dist/embed
cp -R "$out"/* dist/embed/
node scripts/embed-package.mjs dist
echo "built dist/embed/"
