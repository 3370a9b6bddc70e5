#!/usr/bin/env bash
# Builds the counter that pages are measured against, by the recipe they are built by, into the folder named.
#
#   benches/counter/build.sh DIR
. "$(dirname "$0")/../../scripts/recipe.sh"

out="$1"
mkdir -p "$out"
find "$out" -mindepth 1 -delete
cargo build --manifest-path benches/counter/Cargo.toml --offline ${CI:+--locked} --quiet --release --target "$YIBAO_WASM"
wasm-bindgen --target web --no-typescript --out-name counter --out-dir "$out" "$CARGO_TARGET_DIR/$YIBAO_WASM/release/counter.wasm"
shrink counter "$out/counter_bg.wasm"
# It starts itself, as the programs' scripts do (scripts/finish-site.mjs).
echo '__wbg_init();' >>"$out/counter.js"
esbuild "$out/counter.js" --minify --target=es2019 --supported:import-meta=true --log-level=error --allow-overwrite --outfile="$out/counter.js"
body="$(on_host cargo run --manifest-path benches/counter/Cargo.toml --offline ${CI:+--locked} --quiet)"
cat >"$out/index.html" <<PAGE
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>A counter</title>
<link rel="icon" href="data:,">
<script type="module" src="./counter.js"></script>
<link rel="modulepreload" href="./counter.js" crossorigin="anonymous">
<link rel="preload" href="./counter_bg.wasm" crossorigin="anonymous" as="fetch" type="application/wasm">
</head>
<body>$body</body>
</html>
PAGE
