#!/usr/bin/env bash
# Builds the JS API as it is shipped, into dist/embed/: yibao.js (an ES module), yibao_bg.wasm, yibao.d.ts; and around it the
# npm package with the custom element. Other files there (the pages for frames come with the site) are left alone. Tools must be set up: `make dist` does both.
. "$(dirname "$0")/recipe.sh"

RUST_BACKTRACE=0 cargo rustc --offline ${CI:+--locked} --lib --crate-type cdylib --profile "$YIBAO_PROFILE" --target "$YIBAO_WASM" --features embed

out="$CARGO_TARGET_DIR/embed"
rm -rf "$out"
wasm-bindgen --target web --out-name yibao --out-dir "$out" "$CARGO_TARGET_DIR/$YIBAO_WASM/$YIBAO_PROFILE/yibao.wasm"
shrink embed "$out/yibao_bg.wasm"
# It declares the wasm's inner functions, which no caller may use.
rm "$out/yibao_bg.wasm.d.ts"
# wasm-bindgen knows only "any"; the declarations written by hand are the contract.
[ ! -e src/embed/types.d.ts ] || cp src/embed/types.d.ts "$out/yibao.d.ts"

mkdir -p dist/embed
cp "$out"/* dist/embed/
node scripts/embed-package.mjs dist
echo "built dist/embed/"
