#!/usr/bin/env bash
# Behind `make test`: the engine's tests, the shipped files' floor and size, then the built site in a real browser.
set -euo pipefail
. "$(dirname "$0")/env.sh"
cd "$YIBAO_ROOT"

step() { echo "test: $*"; "$@"; }

# A pattern that matches nothing would let Node look for tests by itself, or pass with none.
shopt -s nullglob
browser=(tests/browser/*.test.mjs)
[ "${#browser[@]}" -gt 0 ] || { echo "test: no tests/browser/*.test.mjs: the browser tests are missing" >&2; exit 1; }

# With everything that runs on this machine; that the engine compiles without it, make check tells.
asked="$(mktemp)"
INSTA_SNAPSHOT_REFERENCES_FILE="$asked" step cargo test ${CI:+--locked} --workspace --features embed,render
# What no test asked for is left over.
left_over="$(cd tests/it/snapshots && find . -type f | LC_ALL=C sort | LC_ALL=C comm -23 - <(sed 's|.*/tests/it/snapshots/|./|' "$asked" | LC_ALL=C sort -u))"
rm -f "$asked"
[ -z "$left_over" ] || { echo "test: in tests/it/snapshots, and no test asks for it:" $left_over >&2; exit 1; }

step scripts/build-site.sh
step scripts/build-embed.sh
step node scripts/check-floor.mjs dist
step node scripts/check-size.mjs dist
step tsc --noEmit --strict --target es2020 --lib es2020,dom dist/embed/yibao.d.ts

# A failed test may leave its browser or server running, and Node would wait for those for ever. Older Nodes lack the flag.
force="$(node --help | grep -o -- '--test-force-exit' || true)"
# Two files at a time, however many cores there are: a browser waits more than it works.
parallel="$(node --help | grep -o -- '--test-concurrency' || true)"
step node --test --test-reporter=spec $force ${parallel:+"$parallel=2"} "${browser[@]}"
# The oldest engine there is a package of; the others are `make test-browsers`.
left_out=""
if [ "$(uname -sm)" = "Linux x86_64" ]; then step node tests/engines/run.mjs chromium-86
else left_out="; left out: Chromium 86, which exists for Linux on x86-64 alone"; fi
echo "test: all passed (engine, shipped files, ${#browser[@]} browser test files$left_out)"
