# Everything a developer or CI runs. `make` alone lists it.
VENV   := .venv
BIN    := $(VENV)/bin
PINS   ?= constraints.txt
PIP    := $(BIN)/python -m pip install -q -c $(PINS)
FLAGS  ?=
NB     ?=
PART   ?= 2
SHOTS  ?= _shots
.DEFAULT_GOAL := help
.PHONY: help demo test lowest newest lint types prepare export readme site browser screenshots colab outputs figures paper accuracy bench tables ranking notebook hooks wheel release clean

help:  ## list the targets
	@awk -F':.*## ' '/^[a-z]+:.*## / {printf "  make %-11s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

demo: $(VENV)/demo  ## install, then train AFM on real MovieLens ratings and recommend films
	$(BIN)/recohut-afm demo

test: $(VENV)/dev  ## install, then run every notebook as a test; FLAGS="data slow" runs the flagged cells too; NB picks some
	$(BIN)/python -m pytest $(or $(NB),nbs) -n auto --durations=5 --flags "$(FLAGS)"

lowest:  ## the same with the lowest versions that settings.ini allows, in an environment of its own
	@$(MAKE) --no-print-directory VENV=$(VENV)-lowest $(VENV)-lowest/floors.txt
	@$(MAKE) --no-print-directory VENV=$(VENV)-lowest PINS=$(VENV)-lowest/floors.txt test

newest:  ## the same with the newest versions on PyPI, in an environment made anew
	rm -rf $(VENV)-newest
	@$(MAKE) --no-print-directory VENV=$(VENV)-newest PINS=/dev/null test

lint: $(VENV)/dev  ## long lines, unused names, the order of imports: in the package, the notebooks and .ci
	$(BIN)/ruff check

types: $(VENV)/dev  ## check the stubs and what users write against them, and what editors get to know
	$(BIN)/mypy
	$(BIN)/python .ci/editor.py

prepare: export readme lint types test  ## what to run before a commit: export, clean, README, checks, tests

export: $(VENV)/dev  ## notebooks -> package and its stubs; the notebooks get their first cell for Colab and the numbers of their maps, and keep no noise
	$(BIN)/python .ci/colab.py --write
	$(BIN)/python .ci/folds.py --write
	$(BIN)/nbdev_export
	$(BIN)/python .ci/stubs.py
	$(BIN)/nbdev_clean

readme: $(VENV)/dev  ## nbs/index.ipynb -> README.md
	$(BIN)/python .ci/readme.py

site: $(VENV)/dev  ## the documentation -> _docs/, readable without a network
	$(BIN)/python .ci/site.py

browser: $(VENV)/dev  ## open every page of _docs/ in Chromium and check it, and the pages of a few trained models
	$(BIN)/python .ci/browser.py
	$(BIN)/python .ci/explorer.py

screenshots: $(VENV)/dev  ## the same, and a picture of every page, light, dark and on a phone, in SHOTS=_shots
	$(BIN)/python .ci/browser.py --screenshots $(SHOTS)

colab: wheel  ## run every notebook as Colab would: with the wheel, without network or repository; NB and FLAGS as for outputs
	$(BIN)/python .ci/colab.py --flags "$(FLAGS)" $(NB)

outputs: $(VENV)/dev  ## run notebooks in place and keep what they show; NB=nbs/x.ipynb picks some, FLAGS as for test
	$(BIN)/python .ci/outputs.py --flags "$(FLAGS)" $(NB)

figures: $(VENV)/dev  ## compare the figures that pages quote with the pages that they come from
	$(BIN)/python .ci/figures.py

paper: $(VENV)/dev  ## run the paper's experiment on Frappe again and keep what it shows (about 40 minutes on two cores)
	$(BIN)/python .ci/outputs.py --flags "data slow" nbs/paper/reproduction.ipynb

accuracy: $(VENV)/dev  ## run other people's protocols again and keep what the page shows (about 40 minutes on two cores)
	$(BIN)/python .ci/outputs.py --flags "data slow" nbs/benchmarks/accuracy.ipynb

bench:  ## measure beside other libraries, in an environment of its own, and keep what the page shows; FLAGS=data adds the epoch on Frappe (about 15 minutes)
	@$(MAKE) --no-print-directory VENV=$(VENV)-peers $(VENV)-peers/peers
	$(VENV)-peers/bin/python .ci/outputs.py --flags "peers slow $(FLAGS)" nbs/benchmarks/speed.ipynb

tables:  ## train on ordinary tables beside other models, in an environment of its own, and keep what the page shows (about 40 minutes)
	@$(MAKE) --no-print-directory VENV=$(VENV)-peers $(VENV)-peers/bench
	$(VENV)-peers/bin/python .ci/outputs.py --flags "peers slow data" nbs/benchmarks/tables.ipynb

ranking:  ## rank films beside other recommenders, in an environment of its own, and keep what the page shows (about 20 minutes)
	@$(MAKE) --no-print-directory VENV=$(VENV)-peers $(VENV)-peers/recommenders
	$(VENV)-peers/bin/python .ci/outputs.py --flags "peers slow data" nbs/benchmarks/ranking.ipynb

notebook: $(VENV)/dev  ## open the notebooks in Jupyter
	$(BIN)/jupyter lab nbs

hooks: $(VENV)/dev  ## let git merge notebooks cell by cell
	$(BIN)/nbdev_install_hooks

wheel: $(VENV)/dev  ## the package to publish -> dist/
	rm -rf build dist
	$(BIN)/python -m build --quiet

release: $(VENV)/dev  ## the next version: every page run whole (about two hours and a half), bumped (PART=0 for a major, 1 for a minor, 2 for a patch), built, committed and tagged
	@[ -z "$$(git status --porcelain)" ] || { echo 'Commit first: a release is what has been committed' >&2; exit 1; }
	@$(MAKE) --no-print-directory test FLAGS="data slow"
	@v=$$($(BIN)/python -c 'from nbdev.config import get_config; from nbdev.release import bump_version; print(bump_version(get_config().version, $(PART)))') && \
	sed -i.old -E "s/^version( =|:) .*/version\1 $$v/" settings.ini CITATION.cff && rm settings.ini.old CITATION.cff.old && \
	$(BIN)/nbdev_export && $(BIN)/python .ci/stubs.py && $(MAKE) --no-print-directory wheel && \
	git commit -qam "Release $$v" && git tag -a "v$$v" -m "Release $$v" && \
	echo "Release $$v lies in dist/. git push --follow-tags publishes it"

clean:  ## forget the environment and everything built
	rm -rf $(VENV) $(VENV)-peers $(VENV)-lowest $(VENV)-newest _proc _docs $(SHOTS) build dist *.egg-info .mypy_cache .ruff_cache

# One environment, filled in steps; each step leaves a stamp, so that it runs once. Torch comes first: another package must not choose it.
$(VENV)/torch: $(PINS)
	@python3 -c 'import sys; sys.exit(sys.version_info < (3, 10))' || { echo 'Python 3.10 or newer is needed' >&2; exit 1; }
	@python3 -m venv $(VENV) || { rm -rf $(VENV); echo 'python3 cannot make environments: sudo apt-get install python3-venv' >&2; exit 1; }
	@echo 'Installing PyTorch and the package into $(VENV)/ (a few minutes, once)'
	@$(PIP) torch
	@touch $@

$(VENV)/demo $(VENV)/dev: $(VENV)/torch settings.ini setup.py
	@$(PIP) -e '.[$(@F)]'
	@touch $@

# Every lower bound as the version to install
$(VENV)/floors.txt: settings.ini
	@mkdir -p $(VENV)
	@sed -n 's/^[a-z_]*requirements = //p' $< | tr ' ' '\n' | sed -n '/;/d;s/>=/==/p' > $@

# The libraries that `bench` compares with, without what they would install (another torch, ray, …), and the little that their models do import
PEERS      := torchfm==0.7.0 deepctr-torch==0.3.0 recbole==1.2.1 fuxictr==2.3.10 torch-rechub==0.9.0
PEERS_NEED := colorama==0.4.4 colorlog==4.7.2 texttable==1.7.2 tensorboard==2.21.0 scikit-learn==1.9.1 h5py==3.16.0 polars==2.1.0 cloudpickle

$(VENV)/bench: $(VENV)/dev
	@$(PIP) -e '.[bench]'
	@touch $@

$(VENV)/recommenders: $(VENV)/dev
	@$(PIP) implicit==0.7.3
	@touch $@

$(VENV)/peers: $(VENV)/dev
	@$(PIP) $(PEERS_NEED)
	@$(PIP) --no-deps $(PEERS)
	@touch $@
