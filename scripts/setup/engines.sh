#!/usr/bin/env bash
# Browsers for the engine tests. Usage: engines.sh old|all   (old: Chromium 86 alone, which needs nothing but npm)
. "$(dirname "$0")/lib.sh"

cd "$YIBAO_ROOT/tests/engines"
stamp=node_modules/.yibao-installed
want="$(cat package.json package-lock.json | cksum)"
if [ "$(cat "$stamp" 2>/dev/null)" != "$want" ]; then
  doing "installing the engine tests' npm packages (Chromium 86 among them, 105 MB), about 10 s"
  logged engines npm ci --no-audit --no-fund --ignore-scripts || die "the engine tests' npm packages could not be installed: is there a network? Raw log: $LOG"
  printf '%s\n' "$want" >"$stamp"
fi
old="$YIBAO_TOOLS/chromium-86"
[ -x "$old/chromium" ] || logged chromium-86 node unpack-chromium.mjs "$old" || die "Chromium 86 could not be unpacked. Raw log: $LOG"
# Its libraries are for Debian and its kin; what it can't start with is told here and not in the middle of a test.
if can_apt; then apt_install nss libnss3 || die "libnss3 for Chromium 86 could not be installed. Raw log: $LOG"; fi
ok "Chromium 86"
[ "${1:-all}" = all ] || exit 0

wanted=()
command -v firefox-esr >/dev/null 2>&1 || [ -n "${YIBAO_FIREFOX:-}" ] || wanted+=(firefox-esr)
command -v WebKitWebDriver >/dev/null 2>&1 || wanted+=(webkit2gtk-driver)
command -v Xvfb >/dev/null 2>&1 || wanted+=(xvfb)
if [ ${#wanted[@]} -gt 0 ]; then
  can_apt || die "the engine tests need ${wanted[*]}: on Debian run 'sudo apt-get install ${wanted[*]}', then this again"
  doing "installing browsers for the engine tests (apt: ${wanted[*]}), about 45 s"
  apt_install engines "${wanted[@]}" || die "the browsers could not be installed: is there a network? Raw log: $LOG"
fi
ok "Firefox ESR, WebKitGTK"
