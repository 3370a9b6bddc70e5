#!/usr/bin/env bash
# Behind `make run`: builds the site and serves it on this machine. PORT= chooses the port, PUBLIC_URL= a sub-path.
set -euo pipefail
. "$(dirname "$0")/env.sh"
cd "$YIBAO_ROOT"

# Before the build: nobody should wait for one and then learn that the port is taken.
node scripts/serve.mjs --check --port "${PORT:-8080}"
scripts/build-site.sh
scripts/build-embed.sh
exec node scripts/serve.mjs dist --port "${PORT:-8080}" --base "${PUBLIC_URL:-/}"
