#!/usr/bin/env bash
# Behind `make watch`: `trunk serve`, which shows a change as soon as a file is saved. With the words made beside the build, so that a
# changed sentence compiles nothing.
set -euo pipefail
cd "$(dirname "$0")/.."
export YIBAO_QUICK=1
# Trunk serves at the root.
unset PUBLIC_URL
. scripts/recipe.sh
# Trunk's hook makes it, before anything is compiled (scripts/trunk-hook.sh).
export YIBAO_WORDS="$YIBAO_ROOT/target/made/words.rs"
node scripts/serve.mjs --check --port "${PORT:-8081}"
exec env -u NO_COLOR trunk --log warn serve --offline --port "${PORT:-8081}"
