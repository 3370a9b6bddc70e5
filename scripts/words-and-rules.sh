# What programs fetch, into $made: places, rules and words, checked and packed, in each language. Sourced by every script that builds.
# Where only sentences or rules have changed, this is all that is new, and no program is compiled again.
made="$YIBAO_ROOT/target/made"
mkdir -p "$made"
# words.rs stays: left as it is where it would be the same, it spares a compilation.
rm -f "$made"/*.bin
node scripts/traditional.mjs target/traditional
on_host cargo run --package yibao-packer --quiet --offline ${CI:+--locked} -- data target/traditional "$made"
on_host cargo run --package yibao-catalogue --quiet --offline ${CI:+--locked} -- . target/traditional/words "$made"
