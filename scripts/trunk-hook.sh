#!/usr/bin/env bash
# What trunk runs around each build (Trunk.toml), so that `trunk serve` shows the site as it is: words and rules before it, every page
# in every language after it. Without the service worker, which would show yesterday's pages. build-site.sh does all that itself.
#
#   scripts/trunk-hook.sh before|after
set -euo pipefail
[ "${YIBAO_HOOKS:-}" != none ] || exit 0
cd "$(dirname "$0")/.."
export YIBAO_QUICK=1
. scripts/recipe.sh
if [ "$1" = before ]; then
  . scripts/words-and-rules.sh
  exit
fi
out="$TRUNK_STAGING_DIR" into="$CARGO_TARGET_DIR/programs" made="$YIBAO_ROOT/target/made"
rm -rf "$into"
mkdir -p "$into"
. scripts/pages.sh
rm "$out"/sw.js "$out"/*/sw.js
