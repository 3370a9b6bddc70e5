#!/usr/bin/env bash
# nginx and Caddy, for the test of the snippets in docs/hosting.md. It starts its own, on this machine only, and stops them.
. "$(dirname "$0")/lib.sh"

wanted=()
command -v nginx >/dev/null 2>&1 || wanted+=(nginx-light)
command -v caddy >/dev/null 2>&1 || wanted+=(caddy)
if [ ${#wanted[@]} -gt 0 ]; then
  can_apt || die "the test of the hosting snippets needs nginx and Caddy: install both (Debian: 'sudo apt-get install nginx-light caddy'), then this again"
  doing "installing servers for the test of the hosting snippets (apt: ${wanted[*]}), about 20 s"
  # Debian would start them at once, on the ports of a web host.
  policy=/usr/sbin/policy-rc.d
  made=
  [ -e "$policy" ] || { printf '#!/bin/sh\nexit 101\n' >"$policy" && chmod +x "$policy" && made=1; }
  apt_install hosting "${wanted[@]}" || { [ -z "$made" ] || rm -f "$policy"; die "nginx or Caddy could not be installed: is there a network? Raw log: $LOG"; }
  [ -z "$made" ] || rm -f "$policy"
fi
ok "nginx, Caddy"
