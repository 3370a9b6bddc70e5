# Everything this project does from the command line. Each target first sets up what it needs and has not got (scripts/setup/).
SHELL := bash
.DEFAULT_GOAL := help
.PHONY: help run test check dist bench setup clean
# A port or a sub-path given to make reaches the scripts.
export PORT PUBLIC_URL

help: ## list these targets
	@awk -F':.*## ' '/^[a-z]+:.*## /{printf "  make %-6s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

run: ## build the site and serve it at http://127.0.0.1:8080 (another port: PORT=8090)
	@scripts/setup/all.sh build
	@scripts/run.sh

test: ## run every test: the engine, the shipped files, the site in a browser
	@scripts/setup/all.sh test
	@scripts/test.sh

check: ## check formatting and lints (clippy, no warnings)
	@scripts/setup/all.sh rust
	@scripts/check.sh

dist: ## build what is shipped into dist/ (for a sub-path: PUBLIC_URL=/sub/)
	@scripts/setup/all.sh build
	@scripts/build-site.sh
	@scripts/build-embed.sh

bench: ## measure the engine
	@scripts/setup/all.sh rust
	@. scripts/env.sh && cargo bench

setup: ## install every tool the other targets need, and say what is there
	@YIBAO_SETUP_VERBOSE=1 scripts/setup/all.sh test

clean: ## remove everything that was built (tools are kept)
	@rm -rf dist target
