#!/usr/bin/env bash
# Behind `make run`: builds the site to be looked at and serves it on this machine. PORT= chooses the port, PUBLIC_URL= a sub-path.
# See decision 0045.
set -euo pipefail
. "$(dirname "$0")/env.sh"
cd "$YIBAO_ROOT"

# Before the build: nobody should wait for one and then learn that the port is taken.
node scripts/serve.mjs --check --port "${PORT:-8080}"
echo "This is not what is shipped: hardly optimised, for current browsers. 'make dist' builds that."
YIBAO_QUICK=1 scripts/build-site.sh
exec node scripts/serve.mjs target/quick/site --port "${PORT:-8080}" --base "${PUBLIC_URL:-/}"
