#!/usr/bin/env bash
# Node and the tools package.json names (wasm-opt, the browser driver, checkers), exactly as package-lock.json has them.
. "$(dirname "$0")/lib.sh"

node_major() { node -p 'process.versions.node.split(".")[0]' 2>/dev/null || echo 0; }

if [ "$(node_major)" -lt 18 ] || ! command -v npm >/dev/null 2>&1; then
  if can_apt && ! command -v node >/dev/null 2>&1; then
    doing "installing Node (apt: nodejs npm), about 2 minutes"
    apt_install node nodejs npm || die "Node could not be installed: is there a network? Raw log: $LOG"
  elif has_apt && ! command -v node >/dev/null 2>&1; then
    die "no Node: run 'sudo apt-get install nodejs npm' (18 or later), then this again"
  fi
  [ "$(node_major)" -ge 18 ] || die "Node 18 or later is needed, found $(node -v 2>/dev/null || echo none): install it (https://nodejs.org), then run this again"
  command -v npm >/dev/null 2>&1 || die "Node is there but npm is not: install npm, then run this again"
fi

# A stamp, not a time: git sets new times on old files.
cd "$YIBAO_ROOT"
stamp=node_modules/.yibao-installed
want="$(cat package.json package-lock.json | cksum)"
if [ "$(cat "$stamp" 2>/dev/null)" = "$want" ]; then ok "Node $(node -v), npm packages"; exit 0; fi

doing "installing the npm packages of package-lock.json, about 10 s"
logged npm npm ci --no-audit --no-fund || die "the npm packages could not be installed: is there a network? Raw log: $LOG"
printf '%s\n' "$want" >"$stamp"
