#!/usr/bin/env bash
# Behind `make check`: formatting, clippy without a single warning for each of the crate's faces, and what is in dist/.
set -euo pipefail
. "$(dirname "$0")/env.sh"
cd "$YIBAO_ROOT"

step() { echo "check: $*"; "$@"; }

step cargo fmt --all --check
# Core with its tests and benchmarks, for this machine; the app and the JS API for the browser.
step cargo clippy ${CI:+--locked} --workspace --all-targets -- -D warnings
step cargo clippy ${CI:+--locked} --target "$YIBAO_WASM" --no-default-features --features app --lib --bins -- -D warnings
step cargo clippy ${CI:+--locked} --target "$YIBAO_WASM" --features embed --lib -- -D warnings
# The pre-renderer, and the tests that need the pages or the JS API's values.
step cargo clippy ${CI:+--locked} --features embed,render --all-targets -- -D warnings
step cargo clippy ${CI:+--locked} --no-default-features --features render --bin prerender -- -D warnings
# Claims to look at again soon, seen from China.
step cargo run --quiet ${CI:+--locked} --bin expiry -- "$(TZ=Asia/Shanghai date +%F)"
# What would be shipped, where it has been built: old engines and sizes. `make test` builds it and asks the same.
if [ -e dist/index.html ] && [ -x node_modules/.bin/wasm-opt ]; then
  { step node scripts/check-floor.mjs dist && step node scripts/check-size.mjs dist; } ||
    { echo "check: what is in dist/ must not be shipped: run 'make dist' where it is old or was built with YIBAO_QUICK=1" >&2; exit 1; }
else
  echo "check: dist/ is not built, so old engines and sizes are not looked at here ('make test' does)"
fi
echo "check: all clean"
