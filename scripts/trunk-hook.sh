#!/usr/bin/env bash
# What trunk runs after each build (Trunk.toml), so that `trunk serve` shows the site as it is: words, rules, every page in every
# language. Without the service worker, which would show yesterday's pages. build-site.sh does all that itself.
set -euo pipefail
[ "${YIBAO_HOOKS:-}" != none ] || exit 0
cd "$(dirname "$0")/.."
export YIBAO_QUICK=1
. scripts/recipe.sh
out="$TRUNK_STAGING_DIR" into="$CARGO_TARGET_DIR/programs"
rm -rf "$into"
mkdir -p "$into"
. scripts/words-and-rules.sh
. scripts/pages.sh
rm "$out"/sw.js "$out"/*/sw.js
