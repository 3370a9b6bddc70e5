#!/usr/bin/env bash
# Behind `make check`: formatting, and clippy without a single warning for each of the crate's faces.
set -euo pipefail
. "$(dirname "$0")/env.sh"
cd "$YIBAO_ROOT"

step() { echo "check: $*"; "$@"; }

step cargo fmt --check
# Core with its tests and benchmarks, for this machine; the app and the JS API for the browser.
step cargo clippy ${CI:+--locked} --all-targets -- -D warnings
step cargo clippy ${CI:+--locked} --target "$YIBAO_WASM" --features app --lib --bins -- -D warnings
step cargo clippy ${CI:+--locked} --target "$YIBAO_WASM" --features embed --lib -- -D warnings
# The pre-renderer, and the tests that need the pages or the JS API's values.
step cargo clippy ${CI:+--locked} --features embed,render --all-targets -- -D warnings
# Claims to look at again soon, seen from China.
step cargo run --quiet ${CI:+--locked} --bin expiry -- "$(TZ=Asia/Shanghai date +%F)"
echo "check: all clean"
