#!/usr/bin/env bash
# trunk (builds the site), wasm-bindgen (joins wasm and JS), wasm-split-cli (takes a program apart) or cyclonedx (lists a release's
# crates), in the version this project names, built from source by `cargo install` into the shared tools folder.
# Usage: cargo-tool.sh trunk|wasm-bindgen|wasm-split-cli|cyclonedx
. "$(dirname "$0")/lib.sh"

case "$1" in
trunk)
  version="$YIBAO_TRUNK_VERSION" time="3 to 5 minutes"
  # Without the default features trunk doesn't look for updates of itself.
  args=(--locked trunk --no-default-features --features rustls)
  ;;
wasm-bindgen)
  version="$YIBAO_BINDGEN_VERSION" time="2 to 3 minutes"
  # Not --locked: at 0.2.130 one dependency in the published lock file is gone from the registry.
  args=(wasm-bindgen-cli)
  ;;
wasm-split-cli)
  version="$YIBAO_SPLIT_VERSION" time="about a minute"
  args=(--locked wasm_split_cli_support --features build-binary)
  ;;
cyclonedx)
  version="$YIBAO_CYCLONEDX_VERSION" time="about 3 minutes"
  args=(--locked cargo-cyclonedx)
  # cargo's own way of calling it.
  set -- cargo-cyclonedx cyclonedx
  ;;
*) die "unknown tool: $1" ;;
esac

# env.sh puts the tools folder first on PATH, so this finds ours as well as one the person has in the same version. wasm-split-cli
# doesn't tell its version: the folder does.
if [ -x "$YIBAO_TOOLS/$1-$version/bin/$1" ] || [ "$("$1" ${2:-} --version 2>/dev/null | cut -d' ' -f2)" = "$version" ]; then ok "$1 $version"; exit 0; fi

command -v cargo >/dev/null 2>&1 || die "no cargo: install rustup (https://rustup.rs), then run this again"

# The ordinary toolchain where there is one: the tool doesn't care, and Debian's may not be there yet.
unset RUSTFLAGS CARGO_ENCODED_RUSTFLAGS CARGO_BUILD_TARGET CARGO_TARGET_DIR
if [ "${RUSTUP_TOOLCHAIN:-}" = debian ] && env -u RUSTUP_TOOLCHAIN cargo -V >/dev/null 2>&1; then unset RUSTUP_TOOLCHAIN; fi

# A debug build takes half as long to make and is fast enough to use.
doing "building $1 $version from source, $time, once (kept in $YIBAO_TOOLS)"
CARGO_PROFILE_DEV_DEBUG=0 logged "$1" cargo install --debug --root "$YIBAO_TOOLS/$1-$version" --version "$version" "${args[@]}" ||
  die "$1 $version could not be built: is there a network? Raw log: $LOG"
