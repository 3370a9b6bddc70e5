#!/usr/bin/env bash
# Behind `make release`: release/yibao-VERSION.tar.gz with the site, the JS API, checksums and the list of crates inside them.
# Two builds of a commit give the same bytes: every time in it is the commit's, names are sorted, nobody owns anything.
set -euo pipefail
. "$(dirname "$0")/env.sh"
cd "$YIBAO_ROOT"

version="$(sed -n 's/^version *= *"\(.*\)"/\1/p' Cargo.toml | head -1)"
# Files nobody committed count too: the build reads whole folders.
[ -z "$(git status --porcelain)" ] || { echo "release: there are changes or files that are not committed" >&2; exit 1; }
# What changes the bytes, and would not be seen in them.
unset PUBLIC_URL PREVIOUS SITE_ORIGIN YIBAO_QUICK
SOURCE_DATE_EPOCH="$(git log -1 --format=%ct)"
export SOURCE_DATE_EPOCH LC_ALL=C TZ=UTC
commit="$(git rev-parse HEAD)"

scripts/build-site.sh
scripts/build-embed.sh
node scripts/check-floor.mjs dist

name="yibao-$version"
mkdir -p release
work="$(mktemp -d release/.work.XXXXXX)"
trap 'rm -rf "$work"' EXIT
stage="$work/$name"
mkdir -p "$stage/site" "$stage/embed"
cp -R dist/. "$stage/site/"
cp -R dist/embed/. "$stage/embed/"
cp LICENSE-MIT LICENSE-APACHE README.md README.zh-CN.md CHANGELOG.md dist/third-party.txt "$stage/"
[ "$(git rev-parse HEAD)$(git status --porcelain)" = "$commit" ] || { echo "release: something was changed while it was built" >&2; exit 1; }
echo "$commit" >"$stage/COMMIT"

# What is compiled into the two wasm files, without what only builds them.
for face in app embed; do
  cargo cyclonedx --quiet --format json --spec-version 1.5 --no-build-deps --target "$YIBAO_WASM" --features "$face" --override-filename "sbom-$face"
  # Where the folder is called like the package, cargo leaves the package's name out.
  sed -e "s|path+file://$YIBAO_ROOT|path+file://.|g" -e 's|path+file://\.#\([0-9]\)|path+file://.#yibao@\1|g' "sbom-$face.json" >"$stage/sbom-$face.json"
  rm "sbom-$face.json"
done
grep -q '"yew"' "$stage/sbom-app.json" || { echo "release: the list of crates lacks yew: did cargo-cyclonedx change?" >&2; exit 1; }
! grep -q "$YIBAO_ROOT" "$stage"/sbom-*.json || { echo "release: the list of crates names a folder of this machine" >&2; exit 1; }

(cd "$stage" && find . -type f ! -name SHA256SUMS | sort | xargs sha256sum >SHA256SUMS)
chmod -R u=rwX,go=rX "$stage"
tar --create --directory "$work" --sort=name --format=ustar --mtime="@$SOURCE_DATE_EPOCH" --owner=0 --group=0 --numeric-owner "$name" |
  gzip --no-name -9 >"release/$name.tar.gz"
(cd release && sha256sum "$name.tar.gz" | tee "$name.tar.gz.sha256")
