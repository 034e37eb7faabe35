# A thin door to the commands; .ci/prepare installs what is missing.
.PHONY: help demo test lint bench screens docs prepare clean

JIAOHAO = .venv/bin/jiaohao
HEADLESS ?= $(if $(DISPLAY)$(WAYLAND_DISPLAY),,1)

help: ## what can be made
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*##/\t/'

prepare: ## install what is missing (system packages, uv, .venv)
	@sh .ci/prepare

demo: prepare ## a sample hall with simulated devices (HEADLESS=1: scripted, ends by itself)
	@$(JIAOHAO) demo --out build/demo $(if $(filter-out 0,$(HEADLESS)),--headless)

lint: prepare ## ruff, mypy, import-linter, qmllint, generated pages
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .
	.venv/bin/mypy
	.venv/bin/lint-imports
	QT_QPA_PLATFORM=offscreen .venv/bin/python -m assets.lint
	$(JIAOHAO) docs --check

test: lint ## all of lint, then pytest
	QT_QPA_PLATFORM=offscreen .venv/bin/pytest -n $$(($$(nproc) + 1)) --dist loadfile --no-loadscope-reorder

bench: prepare ## speed and size as ratios in one run
	@$(JIAOHAO) bench --json

screens: prepare ## every screen in every state, mode, language and size: build/screens/index.html
	@.venv/bin/python -m tests.screens --out build/screens

docs: prepare ## write the generated pages of assets/docs
	@$(JIAOHAO) docs

clean: ## remove build and .venv
	rm -rf build .venv
