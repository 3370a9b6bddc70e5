#!/usr/bin/env bash
# A C compiler (crates with a build script or a C part need one to link with) and make.
. "$(dirname "$0")/lib.sh"

if command -v cc >/dev/null 2>&1 && command -v make >/dev/null 2>&1; then ok "C compiler"; exit 0; fi

if can_apt; then
  doing "installing a C compiler and make (apt: build-essential), about 30 s"
  apt_install compiler build-essential || die "the C compiler could not be installed: is there a network? Raw log: $LOG"
elif has_apt; then
  die "no C compiler or no make: run 'sudo apt-get install build-essential', then this again"
else
  die "no C compiler (cc) or no make: install both (on a Mac: xcode-select --install), then run this again"
fi
