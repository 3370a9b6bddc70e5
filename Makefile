# Everything this project does from the command line. Each target first sets up what it needs and has not got (scripts/setup/).
SHELL := bash
.DEFAULT_GOAL := help
.PHONY: help run watch test test-browsers test-hosting test-faults check dist release release-twice bench lighthouse setup clean
# A port, a sub-path or the release before, given to make, reaches the scripts.
export PORT PUBLIC_URL PREVIOUS

help: ## list these targets
	@awk -F':.*## ' '/^[a-z-]+:.*## /{printf "  make %-14s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

run: ## build the site to look at it, and serve it at http://127.0.0.1:8080 (another port: PORT=8090)
	@scripts/setup/all.sh run
	@scripts/run.sh

watch: ## the same at http://127.0.0.1:8081, and show each change as soon as a file is saved (trunk serve)
	@scripts/setup/all.sh run
	@scripts/watch.sh

test: ## run every test: the engine, the shipped files, the site in a browser
	@scripts/setup/all.sh test
	@scripts/test.sh

test-browsers: ## run both forms in Chromium, Chromium 86, Firefox ESR and WebKitGTK (after make dist)
	@scripts/setup/all.sh engines
	@. scripts/env.sh && node tests/engines/run.mjs

test-hosting: ## run nginx and Caddy as docs/hosting.md sets them up, with the built site (after make dist)
	@scripts/setup/all.sh hosting
	@. scripts/env.sh && node --test --test-reporter=spec tests/hosting/snippets.test.mjs

test-faults: ## spoil every request, storage and network of a first load in turn, and print what is seen (after make dist)
	@scripts/setup/all.sh test
	@. scripts/env.sh && node tests/faults/run.mjs

check: ## check formatting and lints (clippy, no warnings), and old engines and sizes of what is in dist/
	@scripts/setup/all.sh rust
	@scripts/check.sh

dist: ## build what is shipped into dist/ (for a sub-path: PUBLIC_URL=/sub/)
	@scripts/setup/all.sh build
	@scripts/build-site.sh
	@scripts/build-embed.sh
	@. scripts/env.sh && node scripts/check-floor.mjs dist

release: ## make the archive of a release: site, JS API, checksums, list of crates
	@scripts/setup/all.sh release
	@scripts/release.sh

release-twice: ## make the archive here and in a fresh clone elsewhere, and compare the bytes
	@scripts/setup/all.sh release
	@scripts/release-twice.sh

bench: ## measure the pages on a slow phone and the engine, into docs/performance.md (the site is built first where there is none)
	@scripts/setup/all.sh bench
	@[ -e dist/embed/yibao.js ] || $(MAKE) --no-print-directory dist
	@. scripts/env.sh && node benches/run.mjs

lighthouse: ## mark every page in dist/ with Lighthouse (the site is built first where there is none)
	@scripts/setup/all.sh lighthouse
	@[ -e dist/index.html ] || $(MAKE) --no-print-directory dist
	@. scripts/env.sh && node benches/lighthouse/run.mjs

setup: ## install every tool the other targets need, and say what is there
	@YIBAO_SETUP_VERBOSE=1 scripts/setup/all.sh test

clean: ## remove everything that was built (tools are kept)
	@rm -rf dist target
