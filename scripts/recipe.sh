# How the shipped wasm is compiled. Sourced by build-site.sh and build-embed.sh; nothing else uses these flags, and they have a
# target folder of their own, so that neither kind of build throws the other's work away.
# See decisions 0042 and 0043.

set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/env.sh"
cd "$YIBAO_ROOT"

# Everything that is downloaded is downloaded here, so that what follows needs no network. For all platforms: narrowed to the
# browser it would leave out what build scripts and the page renderer need on this machine.
fetch_crates() {
  local log=target/logs/crates.log
  mkdir -p target/logs
  cargo fetch ${CI:+--locked} >"$log" 2>&1 || { echo "the crates could not be downloaded: is there a network? Raw log: $log" >&2; exit 1; }
}

# on_host COMMAND...: for this machine, with none of the flags below, and beside what `make test` compiles.
on_host() { env -u CARGO_ENCODED_RUSTFLAGS CARGO_TARGET_DIR="$YIBAO_ROOT/target" "$@"; }

# need TOOL...
need() {
  local tool
  for tool in "$@"; do command -v "$tool" >/dev/null || { echo "$tool is not set up: run 'make setup' first" >&2; exit 1; }; done
}
need cargo wasm-bindgen esbuild

# YIBAO_QUICK=1: for looking at a change (`make run`). No recipe at all, so current browsers only, and sizes mean nothing.
if [ -n "${YIBAO_QUICK:-}" ]; then
  export CARGO_TARGET_DIR="$YIBAO_ROOT/target/quick"
  YIBAO_PROFILE=quick
  shrink() { :; }
  fetch_crates
  return
fi
need wasm-opt wasm-split-cli
YIBAO_PROFILE=release
export CARGO_TARGET_DIR="$YIBAO_ROOT/target/site"
fetch_crates

# `mvp`: rustc's own defaults ask for iOS 15 and Chrome 96; old web views stop at "invalid value type 'externref'". The standard
# library comes compiled with those defaults, and the linker would write into the file that it uses them, so that wasm-bindgen would
# too: it is told what may be in the file instead, and shrink() rewrites what the library still has.
# The rest keeps this machine's folders out of the panic messages, so that two machines build the same file.
flags=(-Ctarget-cpu=mvp -Clink-arg=--no-check-features -Clink-arg=--features=mutable-globals)
for folder in "${CARGO_HOME:-$HOME/.cargo}"/registry/src/*/; do flags+=("--remap-path-prefix=${folder%/}=crates"); done
flags+=("--remap-path-prefix=$(rustc --print sysroot)/lib/rustlib/src/rust=rust" "--remap-path-prefix=$YIBAO_ROOT=yibao")
# Encoded, since folders may have blanks in their names.
CARGO_ENCODED_RUSTFLAGS="$(IFS=$'\x1f'; echo "${flags[*]}")"
export CARGO_ENCODED_RUSTFLAGS
unset RUSTFLAGS CARGO_BUILD_TARGET flags

# shrink NAME FILE: what old engines lack is rewritten into what they have, then made as small as it gets. The --enable flags only
# let wasm-opt read its input (the standard library was compiled with them); the second run has them off again, so that it can't bring
# any of it back. The result is kept: the same input by the same recipe isn't worth ten seconds twice.
shrink() {
  local kept="$CARGO_TARGET_DIR/shrunk/$1"
  mkdir -p "$kept"
  if ! cmp -s "$2" "$kept/in.wasm" || ! cat scripts/recipe.sh package-lock.json | cmp -s - "$kept/made-by"; then
    rm -f "$kept/made-by"
    wasm-opt "$2" -o "$kept/lowered.wasm" \
      --enable-bulk-memory --enable-nontrapping-float-to-int --enable-sign-ext --enable-mutable-globals \
      --enable-reference-types --enable-multivalue \
      --signext-lowering --llvm-nontrapping-fptoint-lowering --llvm-memory-copy-fill-lowering
    wasm-opt "$kept/lowered.wasm" -o "$kept/out.wasm" --mvp-features --enable-mutable-globals -Oz -ocimfs 0
    cp "$2" "$kept/in.wasm"
    cat scripts/recipe.sh package-lock.json >"$kept/made-by"
  fi
  cp "$kept/out.wasm" "$2"
}
