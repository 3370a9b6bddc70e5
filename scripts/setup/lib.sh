# What the set-up steps share. Sourced, never run. Each step says one line before it does something, nothing when there is
# nothing to do (one "ok" line under `make setup`), and on failure one line: what is missing, what to do, where the raw log is.

set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/../env.sh"

LOGS="$YIBAO_ROOT/target/logs"

doing() { printf 'setup: %s\n' "$*"; }
ok() { [ -z "${YIBAO_SETUP_VERBOSE:-}" ] || printf 'ok:    %s\n' "$*"; }
die() { printf 'setup: %s\n' "$*" >&2; exit 1; }

is_root() { [ "$(id -u)" = 0 ]; }
has_apt() { [ -r /etc/debian_version ] && command -v apt-get >/dev/null 2>&1; }
can_apt() { is_root && has_apt; }

# logged NAME COMMAND...: the command's output goes to target/logs/NAME.log; its exit code comes back.
# No standard input: a tool that would ask something must fail instead of hanging a CI run.
logged() {
  local name="$1"; shift
  mkdir -p "$LOGS"
  LOG="target/logs/$name.log"
  "$@" >"$YIBAO_ROOT/$LOG" 2>&1 </dev/null
}

# apt_missing PACKAGE...: those that aren't installed.
apt_missing() {
  local package
  for package in "$@"; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || printf '%s ' "$package"
  done
}

# apt_install NAME PACKAGE...: only those that are missing. The list of packages is refreshed once in a run, and only then.
apt_install() {
  local name="$1" missing; shift
  missing="$(apt_missing "$@")"
  [ -n "$missing" ] || return 0
  # shellcheck disable=SC2086  # package names are words
  logged "$name" sh -c '[ -e "$1" ] || { apt-get update && : >"$1"; } || exit 1; shift
    exec apt-get install -y --no-install-recommends -o DPkg::Lock::Timeout=300 "$@"' sh "$APT_FRESH" $missing
}
export DEBIAN_FRONTEND=noninteractive
# One marker for the whole run: scripts/setup/all.sh sets it for its steps; a step run alone makes its own.
if [ -z "${APT_FRESH:-}" ]; then
  APT_FRESH="$(mktemp -u "${TMPDIR:-/tmp}/yibao-apt.XXXXXX")"
  trap 'rm -f "$APT_FRESH"' EXIT
fi
export APT_FRESH
