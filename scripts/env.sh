# Where the project's tools are. Sourced by every script here (and by hand: `. scripts/env.sh`); it installs nothing.
#
#   YIBAO_ROOT     the repository
#   YIBAO_TOOLS    where built tools are kept, one folder per version, so that a second clone finds them
#   PATH           node_modules/.bin, those folders, and ~/.cargo/bin where a non-login shell lacks it
#   YIBAO_BROWSER  the Chromium that browser tests start (set it yourself to use another)
#   RUSTUP_TOOLCHAIN=debian  only where the ordinary toolchain has no wasm target and Debian's has one

YIBAO_ROOT="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
YIBAO_TOOLS="${YIBAO_TOOLS:-${XDG_CACHE_HOME:-${HOME:-/tmp}/.cache}/yibao}"
YIBAO_TRUNK_VERSION=0.21.14
YIBAO_CYCLONEDX_VERSION=0.5.9
YIBAO_SPLIT_VERSION=0.2.4
# The CLI and the library must be the same version, so the lock file decides.
YIBAO_BINDGEN_VERSION="$(awk '/^name = /{n=$3} /^version = / && n=="\"wasm-bindgen\"" {gsub(/"/,"",$3); print $3; exit}' "$YIBAO_ROOT/Cargo.lock")"
YIBAO_WASM=wasm32-unknown-unknown
export YIBAO_ROOT YIBAO_TOOLS YIBAO_TRUNK_VERSION YIBAO_CYCLONEDX_VERSION YIBAO_SPLIT_VERSION YIBAO_BINDGEN_VERSION YIBAO_WASM

command -v rustup >/dev/null 2>&1 || PATH="${CARGO_HOME:-${HOME:-}/.cargo}/bin:$PATH"
for dir in "$YIBAO_TOOLS/wasm-bindgen-$YIBAO_BINDGEN_VERSION/bin" "$YIBAO_TOOLS/trunk-$YIBAO_TRUNK_VERSION/bin" "$YIBAO_TOOLS/wasm-split-cli-$YIBAO_SPLIT_VERSION/bin" "$YIBAO_TOOLS/cargo-cyclonedx-$YIBAO_CYCLONEDX_VERSION/bin" "$YIBAO_ROOT/node_modules/.bin"; do
  case ":$PATH:" in *":$dir:"*) ;; *) PATH="$dir:$PATH" ;; esac
done
unset dir
export PATH

# The first Chromium there is, unless the caller chose one.
if [ -z "${YIBAO_BROWSER:-}" ]; then
  YIBAO_BROWSER="$(command -v chromium || command -v google-chrome || command -v google-chrome-stable || command -v chromium-browser || true)"
fi
export YIBAO_BROWSER

# yibao_has_wasm RUSTC...: can this compiler build for the browser? Looks at its library folder, so it works without rustup too.
# A library built by scripts/setup/wasm-target.sh carries the compiler's version: after an upgrade it no longer counts.
yibao_has_wasm() {
  local lib
  lib="$("$@" --print target-libdir --target "$YIBAO_WASM" 2>/dev/null)" || return 1
  ls "$lib"/libstd-*.rlib >/dev/null 2>&1 || return 1
  [ ! -e "$lib/yibao-built-by" ] || [ "$(cat "$lib/yibao-built-by")" = "$("$@" -V)" ]
}

# The toolchain that is in force comes first; Debian's only where that one can't do it.
if command -v rustup >/dev/null 2>&1 && ! yibao_has_wasm rustc; then
  if RUSTUP_TOOLCHAIN=debian yibao_has_wasm rustc; then export RUSTUP_TOOLCHAIN=debian; fi
fi
