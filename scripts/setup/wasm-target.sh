#!/usr/bin/env bash
# Rust for the browser: the ordinary toolchain with rustup's wasm32 target; where rustup's server can't be reached, on
# Debian as root, Debian's own compiler (rustc-web) with a standard library built here from its source.
. "$(dirname "$0")/lib.sh"

# `make check` also needs clippy and rustfmt for whichever toolchain is used.
need_lints() {
  cargo clippy -V >/dev/null 2>&1 && cargo fmt --version >/dev/null 2>&1 && return 0
  doing "adding clippy and rustfmt to the toolchain"
  logged lints rustup component add clippy rustfmt ||
    die "clippy or rustfmt is missing and could not be added: run 'rustup component add clippy rustfmt'. Raw log: $LOG"
}

# The crate names the oldest compiler it takes; older ones fail with something much longer than this.
new_enough() {
  local need have
  need="$(sed -n 's/^rust-version *= *"\(.*\)"/\1/p' "$YIBAO_ROOT/Cargo.toml")"
  have="$(rustc -V | cut -d' ' -f2)"
  [ "$(printf '%s\n%s\n' "$need" "${have%%-*}" | sort -t. -k1,1n -k2,2n | head -1)" = "$need" ] ||
    die "Rust $have is too old, $need or later is needed: run 'rustup update stable', then this again"
}

if command -v rustc >/dev/null 2>&1 && yibao_has_wasm rustc; then
  new_enough; need_lints
  ok "Rust $(rustc -V | cut -d' ' -f2) with $YIBAO_WASM"
  exit 0
fi

command -v rustup >/dev/null 2>&1 ||
  die "no Rust with the $YIBAO_WASM target: install rustup (https://rustup.rs), then run this again"

# 1. The ordinary way. RUSTUP_TOOLCHAIN=debian may still be set from a library that an upgrade has made unusable.
if [ "${RUSTUP_TOOLCHAIN:-}" != debian ] && rustc -V >/dev/null 2>&1; then
  new_enough
  doing "adding Rust's wasm target (rustup target add $YIBAO_WASM)"
  if logged wasm-target rustup target add "$YIBAO_WASM" && yibao_has_wasm rustc; then need_lints; exit 0; fi
  can_apt || die "the wasm target could not be added (no network?): run 'rustup target add $YIBAO_WASM'. Raw log: $LOG"
  doing "rustup's server can't be reached (raw log: $LOG): taking Debian's compiler instead"
fi
can_apt || die "Rust has no $YIBAO_WASM target: run 'rustup target add $YIBAO_WASM', then this again"

# 2. Debian's way. The library is built for exactly this compiler, and the linker must be of the LLVM it was built with.
doing "installing Debian's Rust (apt: rustc-web and its source), about 35 s"
apt_install debian-rust rustc-web cargo-web rust-web-src rust-web-clippy rustfmt-web ||
  die "Debian's Rust could not be installed: is there a network? Raw log: $LOG"
triple="$(/usr/bin/rustc -vV | sed -n 's/^host: //p')"
llvm="$(/usr/bin/rustc -vV | sed -n 's/^LLVM version: \([0-9]*\).*/\1/p')"
doing "installing the wasm linker (apt: lld-$llvm)"
apt_install debian-lld "lld-$llvm" || die "the linker lld-$llvm could not be installed. Raw log: $LOG"
mkdir -p "/usr/lib/rustlib/$triple/bin"
ln -sf "/usr/bin/wasm-ld-$llvm" "/usr/lib/rustlib/$triple/bin/rust-lld"

rustup toolchain list | grep -q '^debian\b' || logged debian-link rustup toolchain link debian /usr ||
  die "rustup could not link Debian's toolchain. Raw log: $LOG"
export RUSTUP_TOOLCHAIN=debian

if ! yibao_has_wasm rustc; then
  doing "building the standard library for $YIBAO_WASM, about 45 s, once"
  work="$(mktemp -d)"
  mkdir -p "$work/src"
  printf '[package]\nname = "yibao-std"\nversion = "0.0.0"\nedition = "2021"\n' >"$work/Cargo.toml"
  : >"$work/src/lib.rs"
  # Without the bitcode the release build's LTO fails ("Can't find section .llvmbc").
  logged wasm-std env RUSTC_BOOTSTRAP=1 RUSTFLAGS=-Cembed-bitcode=yes CARGO_TARGET_DIR="$work/target" \
    cargo build --release --manifest-path "$work/Cargo.toml" --target "$YIBAO_WASM" -Zbuild-std=std,panic_abort,test,proc_macro ||
    { rm -rf "$work"; die "the standard library could not be built: is there a network? Raw log: $LOG"; }
  lib="/usr/lib/rustlib/$YIBAO_WASM/lib"
  rm -rf "$lib"
  mkdir -p "$lib"
  find "$work/target/$YIBAO_WASM/release/deps" -name '*.rlib' ! -name '*yibao_std*' -exec cp {} "$lib/" \;
  rustc -V >"$lib/yibao-built-by"
  rm -rf "$work"
  # What was built against another standard library can't be linked with this one ("can't find crate for ...").
  rm -rf "$YIBAO_ROOT/target/$YIBAO_WASM" "$YIBAO_ROOT/target/site"
fi
yibao_has_wasm rustc || die "Debian's Rust still has no $YIBAO_WASM target. Raw log: target/logs/wasm-std.log"
