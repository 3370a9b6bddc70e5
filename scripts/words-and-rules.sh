# What programs fetch, into $made: places, rules and words, checked and packed, in each language. Sourced by build-site.sh and
# build-embed.sh. Where only sentences or rules have changed, this is all that is new, and no program is compiled again.
made="$CARGO_TARGET_DIR/made"
mkdir -p "$made"
node scripts/traditional.mjs "$CARGO_TARGET_DIR/traditional"
on_host cargo run --package yibao-packer --quiet --offline ${CI:+--locked} -- data "$CARGO_TARGET_DIR/traditional" "$made"
on_host cargo run --package yibao-catalogue --quiet --offline ${CI:+--locked} -- . "$CARGO_TARGET_DIR/traditional/words" "$made"
