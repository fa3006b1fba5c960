# Each target sets up what it needs (tools/setup.sh) and builds the addon first.
.PHONY: build package demo test differential hostile proof torture bench bench-live guard guard-js lint analyze generate growth sanitize coverage fuzz clean

build: node_modules/.package-lock.json
	@sh tools/setup.sh build
	node tools/build.js

node_modules/.package-lock.json: package.json package-lock.json
	@sh tools/setup.sh build
	npm ci --ignore-scripts --no-audit --no-fund
	@touch $@

package: node_modules/.package-lock.json
	@sh tools/setup.sh package
	@node tools/package.js

demo:
	@sh tools/setup.sh demo
	@$(MAKE) --no-print-directory build
	@node tools/demo.js

test:
	@sh tools/setup.sh test
	@$(MAKE) --no-print-directory build
	@node tools/peers.js
	@node tools/test.js

differential:
	@sh tools/setup.sh test
	@$(MAKE) --no-print-directory build
	@node test/differential/run.js
	@node test/differential/filters.js
	@node test/differential/messages.js --tenth

hostile:
	@sh tools/setup.sh test
	@$(MAKE) --no-print-directory build
	@node test/hostile/run.js
	@node test/hostile/filters.js

proof:
	@sh tools/setup.sh test
	@$(MAKE) --no-print-directory build
	@node test/proof/run.js

# Hours; make torture ONLY=A7,A8 for some of it.
torture:
	@sh tools/setup.sh test
	@sh tools/setup.sh fuzz
	@$(MAKE) --no-print-directory build
	@node tools/torture.js $(if $(ONLY),--only $(ONLY)) $(if $(SEED),--seed $(SEED))

growth:
	@sh tools/setup.sh bench
	@node test/language/growth.js

guard:
	@sh tools/setup.sh bench
	@node bench/guard.js $(if $(BASE),--base $(BASE)) $(if $(LIMIT),--limit $(LIMIT))

guard-js:
	@sh tools/setup.sh build
	@$(MAKE) --no-print-directory build
	@node bench/compare.js $(if $(BASE),--base $(BASE)) $(if $(LIMIT),--limit $(LIMIT))

bench:
	-@sh tools/setup.sh bench
	@$(MAKE) --no-print-directory build
	@status=0; node bench/run.js || status=$$?; node bench/run.js --live || status=$$?; exit $$status

bench-live:
	-@sh tools/setup.sh bench
	@$(MAKE) --no-print-directory build
	@node bench/run.js --live

lint:
	@sh tools/setup.sh lint
	@$(MAKE) --no-print-directory build
	@node tools/lint.js

# gcc -fanalyzer, clang-tidy and cppcheck; what is the same as before is not looked at again: tools/analyze.js.
analyze: node_modules/.package-lock.json
	@sh tools/setup.sh analyze
	@node tools/analyze.js $(if $(TOOL),--tool $(TOOL)) $(if $(JOBS),--jobs $(JOBS))

generate: build
	node tools/generate.js

sanitize:
	@sh tools/setup.sh lint
	@$(MAKE) --no-print-directory build
	@node tools/sanitize.js

# Lines and branches of each parser and reader that tests reach: tools/coverage.js.
coverage:
	@sh tools/setup.sh test
	@$(MAKE) --no-print-directory build
	@node tools/coverage.js

# make fuzz TARGET=packet SECONDS=600; without TARGET all of them, 10 s each.
fuzz:
	@sh tools/setup.sh fuzz
	@$(MAKE) --no-print-directory build
	@node tools/fuzz.js $(if $(TARGET),--target $(TARGET)) $(if $(SECONDS),--seconds $(SECONDS))

clean:
	rm -rf build node_modules
