#!/usr/bin/env bash
# Installs what a target needs, and nothing that is there already. Usage: all.sh rust|run|build|test|engines|hosting|bench|lighthouse|release
. "$(dirname "$0")/lib.sh"

case "${1:-test}" in
rust) steps=(compiler wasm-target) ;;
run) steps=(compiler node wasm-target "cargo-tool wasm-bindgen" "cargo-tool trunk") ;;
build) steps=(compiler node wasm-target "cargo-tool wasm-bindgen" "cargo-tool wasm-split-cli" "cargo-tool trunk") ;;
# The browser before the long builds: who lacks one should not learn it ten minutes later.
test) steps=(compiler node browser "engines old" wasm-target "cargo-tool wasm-bindgen" "cargo-tool wasm-split-cli" "cargo-tool trunk") ;;
engines) steps=(compiler node browser "engines all" wasm-target "cargo-tool wasm-bindgen" "cargo-tool wasm-split-cli" "cargo-tool trunk") ;;
hosting) steps=(node browser hosting) ;;
bench) steps=(compiler node browser wasm-target "cargo-tool wasm-bindgen") ;;
lighthouse) steps=(compiler node browser lighthouse wasm-target) ;;
release) steps=(compiler node wasm-target "cargo-tool wasm-bindgen" "cargo-tool wasm-split-cli" "cargo-tool trunk" "cargo-tool cyclonedx") ;;
*) die "unknown: $1 (rust, run, build, test, engines, hosting, bench, lighthouse or release)" ;;
esac

# Tools are built beside each other: each has stretches in which a single core is busy.
building=()
for step in "${steps[@]}"; do
  # shellcheck disable=SC2086  # a step is a name and perhaps an argument
  set -- $step
  if [ "$1" = cargo-tool ]; then "$YIBAO_ROOT/scripts/setup/$1.sh" "${@:2}" & building+=($!)
  else "$YIBAO_ROOT/scripts/setup/$1.sh" "${@:2}"; fi
done
failed=0
for tool in "${building[@]}"; do wait "$tool" || failed=1; done
exit $failed
