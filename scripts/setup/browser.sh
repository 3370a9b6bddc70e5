#!/usr/bin/env bash
# A Chromium for the browser tests, and a font with Chinese in it (without one every character is the same empty box).
. "$(dirname "$0")/lib.sh"

if can_apt; then
  wanted=(fonts-noto-cjk)
  [ -n "$YIBAO_BROWSER" ] || wanted+=(chromium chromium-driver)
  if [ -n "$(apt_missing "${wanted[@]}")" ]; then
    doing "installing what the browser tests need (apt: ${wanted[*]}), about 40 s"
    apt_install browser "${wanted[@]}" || die "the browser could not be installed: is there a network? Raw log: $LOG"
  fi
  ok "browser ${YIBAO_BROWSER:-chromium}, Chinese font"
  exit 0
fi

if [ -z "$YIBAO_BROWSER" ]; then
  if has_apt; then
    die "no Chromium for the browser tests: run 'sudo apt-get install chromium fonts-noto-cjk', then this again"
  fi
  die "no Chromium for the browser tests: install Chromium or Chrome, or name one with YIBAO_BROWSER=/path/to/it"
fi
if command -v fc-list >/dev/null 2>&1 && [ -z "$(fc-list :lang=zh)" ]; then
  doing "note: no font with Chinese in it is installed (Debian: fonts-noto-cjk); tests that look at pages may fail"
fi
ok "browser $YIBAO_BROWSER"
