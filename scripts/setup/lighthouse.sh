#!/usr/bin/env bash
# Lighthouse for `make lighthouse`: 185 MB of npm packages that nothing else needs, so they have a folder of their own.
. "$(dirname "$0")/lib.sh"

cd "$YIBAO_ROOT/benches/lighthouse"
stamp=node_modules/.yibao-installed
want="$(cat package.json package-lock.json | cksum)"
if [ "$(cat "$stamp" 2>/dev/null)" = "$want" ]; then ok "Lighthouse"; exit 0; fi
doing "installing Lighthouse and what it needs (npm, 185 MB), about 50 s"
logged lighthouse npm ci --no-audit --no-fund --ignore-scripts || die "Lighthouse could not be installed: is there a network? Raw log: $LOG"
printf '%s\n' "$want" >"$stamp"
