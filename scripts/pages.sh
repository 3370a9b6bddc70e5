# What follows trunk: from the frame and the programs to the site. Sourced by build-site.sh and trunk-hook.sh, with $out (what trunk
# left, which becomes the site), $into (the programs) and $made (words and rules).
public="/${PUBLIC_URL:-}/"
while [[ $public == *//* ]]; do public="${public//\/\//\/}"; done
languages=(en hant)

# pages LANGUAGE SITE PUBLIC: every page as a real file, by the same components on this machine.
pages() {
  on_host cargo run --quiet --offline ${CI:+--locked} --no-default-features --features render --bin prerender -- "$1" "$made" "$2" "$3"
  rm "$2"/*.files
}

# One stylesheet, of ours and what it uses of WeUI; every page holds it (scripts/finish-site.mjs).
node scripts/styles.mjs target/styles/app.css
# What all languages share, once. Before a release is named after its files: this script is one of them, which pages of the release
# before may still ask for.
node scripts/take-away.mjs "$out"
node scripts/third-party.mjs "$out"
# One drawing in every size that is asked for. Its ground fills the square and its mark keeps to the middle, so a mask may cut it.
for icon in preview:300 icons/icon-192:192 icons/icon-512:512 icons/icon-maskable-512:512 icons/apple-touch-icon:180; do
  node scripts/picture.mjs www/icons/icon.svg "${icon#*:}" "$out/${icon%:*}.png"
done
cp "$made"/*.bin "$into/"
rm "$into"/words-*-whole.bin
node scripts/finish-site.mjs "$out" "$into"

# The other languages have pages of their own, and what every site has under a name without a hash.
rm -rf "$CARGO_TARGET_DIR/languages"
mkdir "$CARGO_TARGET_DIR/languages"
for language in "${languages[@]}"; do
  site="$CARGO_TARGET_DIR/languages/$language"
  cp -R "$out" "$site"
  find "$site" -maxdepth 1 -regextype posix-extended -regex '.*-[0-9a-f]{16}(_bg)?\.(js|css|wasm|txt)' -delete
  rm "$site/_headers"
  mv "$out/release-$language.json" "$site/release.json"
  rm -f "$site"/release-*.json
done
pages zh "$out" "$public"
node scripts/build-offline.mjs "$out" "$into"
for language in "${languages[@]}"; do pages "$language" "$CARGO_TARGET_DIR/languages/$language" "$public$language/"; done
for language in "${languages[@]}"; do mv "$CARGO_TARGET_DIR/languages/$language" "$out/$language"; done
# Each language keeps what it needs without a network; last, when every file is there.
for language in zh "${languages[@]}"; do node scripts/offline-files.mjs "$out" "$language"; done
# Who may frame a page, folder by folder: a rule for all files could not be taken back for those that are there to be framed. Pages
# shown at any address can't be named here (www/early.js).
(cd "$out" && find . -name '*.html' ! -path '*/embed/*' ! -name 404.html ! -name offline.html | sed 's|^\.||' | LC_ALL=C sort |
  sed -E -e 's#^(/((en|hant)/)?)index\.html$#\1\n\1index.html#' -e t -e 's#/index\.html$#/*#' |
  sed "s|\$|\n  Content-Security-Policy: frame-ancestors 'self'|") >>"$out/_headers"
