#!/usr/bin/env bash
# Behind `make release-twice`: the archive of a release, made here and again in a fresh clone elsewhere, must be the same bytes.
# See decision 0047.
#
# What is left out of the second run on purpose: this folder and its name, its target/ (so every crate is compiled anew), the
# time zone, the language, and the rights new files get. An archive of this commit that is here already isn't made again.
set -euo pipefail
. "$(dirname "$0")/env.sh"
cd "$YIBAO_ROOT"

version="$(sed -n 's/^version *= *"\(.*\)"/\1/p' Cargo.toml | head -1)"
name="yibao-$version"
first="$YIBAO_ROOT/release/$name.tar.gz"
commit="$(git rev-parse HEAD)"
[ "$(tar --extract --to-stdout --file "$first" "$name/COMMIT" 2>/dev/null || true)" = "$commit" ] || scripts/release.sh
(cd release && sha256sum --check --quiet "$name.tar.gz.sha256")

work="$(mktemp -d "${TMPDIR:-/tmp}/yibao-again.XXXXXX")"
trap 'rm -rf "$work"' EXIT
git clone --quiet --no-hardlinks "$YIBAO_ROOT" "$work/another-name"
git -C "$work/another-name" checkout --quiet --detach "$commit"
# Its own environment: what env.sh set for this folder would lead back here.
(
  umask 077
  unset YIBAO_ROOT CARGO_TARGET_DIR
  export TZ=America/St_Johns LC_ALL=C.UTF-8
  cd "$work/another-name"
  make --no-print-directory release
)
second="$work/another-name/release/$name.tar.gz"

# The sums inside must hold for what is inside, in either.
for archive in "$first" "$second"; do
  mkdir "$work/open"
  tar --extract --directory "$work/open" --file "$archive"
  (cd "$work/open/$name" && sha256sum --check --quiet SHA256SUMS && [ "$(find . -type f ! -name SHA256SUMS | wc -l)" = "$(wc -l <SHA256SUMS)" ]) ||
    { echo "release-twice: the checksums in $archive don't fit what is in it" >&2; exit 1; }
  cp "$work/open/$name/SHA256SUMS" "$work/sums-$([ "$archive" = "$first" ] && echo first || echo second)"
  rm -rf "$work/open"
done
if cmp "$first" "$second"; then
  echo "release-twice: the same $(stat -c %s "$first") bytes from two folders, $(wc -l <"$work/sums-first") files, sha256 $(sha256sum <"$first" | cut -d' ' -f1)"
  exit 0
fi
echo "release-twice: the two archives differ. Files with other bytes (first <, second >; none: only their order, times or rights):" >&2
diff "$work/sums-first" "$work/sums-second" >&2 || true
cp "$second" "$YIBAO_ROOT/release/$name.second.tar.gz"
echo "release-twice: the second is kept as release/$name.second.tar.gz" >&2
exit 1
