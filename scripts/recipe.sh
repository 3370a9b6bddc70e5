# How the shipped wasm is compiled. Sourced by build-site.sh and build-embed.sh; nothing else uses these flags, and they have a
# target folder of their own, so that neither kind of build throws the other's work away.

set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/env.sh"
cd "$YIBAO_ROOT"

command -v cargo >/dev/null && command -v wasm-opt >/dev/null && command -v wasm-bindgen >/dev/null && command -v wasm-split-cli >/dev/null ||
  { echo "the tools are not set up: run 'make setup' first" >&2; exit 1; }

# YIBAO_QUICK=1: for looking at a change. No recipe at all, so current browsers only, and sizes mean nothing.
if [ -n "${YIBAO_QUICK:-}" ]; then
  export CARGO_TARGET_DIR="$YIBAO_ROOT/target/quick"
  YIBAO_PROFILE=quick
  on_host() { "$@"; }
  shrink() { :; }
  return
fi
YIBAO_PROFILE=release
export CARGO_TARGET_DIR="$YIBAO_ROOT/target/site"

yibao_has_source rustc ||
  { echo "the standard library's source is missing (rustup component add rust-src): run 'make setup' first" >&2; exit 1; }

# The standard library is built with the rest, for size, and without the texts and the unwinding of panics: the engine has no
# panic to tell of. Such builds are not yet promised to stay as they are, so RUSTC_BOOTSTRAP says that we know: on a stable
# compiler. Where the flag goes or changes its meaning, the line below or the size check stops the build.
export RUSTC_BOOTSTRAP=1 CARGO_UNSTABLE_BUILD_STD=std,panic_abort CARGO_UNSTABLE_BUILD_STD_FEATURES=optimize_for_size
no_panics="-Zunstable-options -Cpanic=immediate-abort"
rustc $no_panics --print cfg --target "$YIBAO_WASM" >/dev/null 2>&1 ||
  { echo "Rust $(rustc -V | cut -d' ' -f2) can't leave panics out (-Cpanic=immediate-abort): run 'rustup update stable'" >&2; exit 1; }

# on_host COMMAND...: for this machine, with its own library and none of the flags above.
on_host() {
  env -u RUSTFLAGS -u RUSTC_BOOTSTRAP -u CARGO_UNSTABLE_BUILD_STD -u CARGO_UNSTABLE_BUILD_STD_FEATURES "$@"
}

# Everything that is downloaded is downloaded here, so that what follows needs no network. For all platforms: narrowed to the
# browser it would leave out what build scripts and the page renderer need on this machine.
cargo fetch --quiet ${CI:+--locked} ||
  { echo "the crates could not be downloaded: is there a network?" >&2; exit 1; }

# `mvp`: rustc's own defaults ask for iOS 15 and Chrome 96; old web views stop at "invalid value type 'externref'".
# The rest keeps this machine's folders out of the panic messages, so that two machines build the same file.
RUSTFLAGS="-Ctarget-cpu=mvp $no_panics"
for folder in "${CARGO_HOME:-$HOME/.cargo}"/registry/src/*/; do RUSTFLAGS+=" --remap-path-prefix=${folder%/}=crates"; done
RUSTFLAGS+=" --remap-path-prefix=$(rustc --print sysroot)/lib/rustlib/src/rust=rust --remap-path-prefix=$YIBAO_ROOT=yibao"
export RUSTFLAGS
unset CARGO_ENCODED_RUSTFLAGS CARGO_BUILD_TARGET

# shrink NAME FILE [NAMES]: what old engines lack is rewritten into what they have, then made as small as it gets. The --enable flags
# only let wasm-opt read its input (parts of the standard library were compiled with them); the second run has them off again, so that
# it can't bring any of it back. With NAMES, the names that wasm and script know each other by become short ones, listed in that file
# (scripts/finish-site.mjs). The result is kept: the same input by the same recipe isn't worth ten seconds twice.
shrink() {
  local kept="$CARGO_TARGET_DIR/shrunk/$1"
  mkdir -p "$kept"
  if ! cmp -s "$2" "$kept/in.wasm" || ! cat scripts/recipe.sh package-lock.json | cmp -s - "$kept/made-by"; then
    rm -f "$kept/made-by"
    wasm-opt "$2" -o "$kept/lowered.wasm" \
      --enable-bulk-memory --enable-nontrapping-float-to-int --enable-sign-ext --enable-mutable-globals \
      --enable-reference-types --enable-multivalue \
      --signext-lowering --llvm-nontrapping-fptoint-lowering --llvm-memory-copy-fill-lowering
    wasm-opt "$kept/lowered.wasm" -o "$kept/out.wasm" --mvp-features --enable-mutable-globals -Oz -ocimfs 0 \
      ${3:+--minify-imports-and-exports-and-modules} >"$kept/names.json"
    cp "$2" "$kept/in.wasm"
    cat scripts/recipe.sh package-lock.json >"$kept/made-by"
  fi
  cp "$kept/out.wasm" "$2"
  [ -z "${3:-}" ] || cp "$kept/names.json" "$3"
}
