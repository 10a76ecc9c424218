# make feeds        build feedgen and write feeds/ from config.json and posts/
# make test         run the tests
# make lint         formatting, import table, sizes, and the checkers' own tests
# make conformance  let feed readers and validators written by others judge what feedgen writes; kill it 200 times; run it
#                   500 times with its index and without
# make fuzz         fuzz TARGET (judge, reader, body, post; default: all) for SECONDS_EACH seconds (600) under the sanitizers
# make bench        time and peak memory of whole runs, of validating and importing beside parsing, and of cleaning bodies
# make bench-peers  the same jobs beside Hugo
# make instructions count the instructions of the hot parts, and fail if one takes more than 3 % more than before
# make test-asan    run the tests under the address sanitizer
# make test-tsan    run the tests under the thread sanitizer
# make install      install the command, its manual and shell completions below PREFIX (/usr/local)
# make clean        remove everything that was built
#
# Rules that build install the Debian packages they miss (as root, or by sudo). On a Debian with a Swift toolchain
# nothing else has to be done first.

PREFIX ?= /usr/local
DESTDIR ?=
TARGET ?=
SECONDS_EACH ?= 600

swift_build = swift build --configuration release --static-swift-stdlib $$(.ci/linking)
feedgen = .build/release/feedgen
judges = .build/conformance

.PHONY: feeds build test lint conformance fuzz bench bench-peers instructions test-asan test-tsan install clean

feeds: build
	$(feedgen) --config config.json

build:
	.ci/packages build
	$(swift_build) --product feedgen
	.ci/check-linkage $(feedgen)

test:
	.ci/packages build
	swift test

lint:
	.ci/packages build
	swift format lint --strict --recursive Sources Tests Package.swift
	.ci/check-imports --self-test
	.ci/check-imports
	.ci/check-sizes

conformance: build
	.ci/packages conformance
	test -x $(judges)/bin/python3 || python3 -m venv $(judges)
	$(judges)/bin/pip install --quiet --requirement Tests/Conformance/requirements.txt
	$(swift_build) --product FeedDump
	$(judges)/bin/python3 Tests/Conformance/run $(feedgen)
	$(judges)/bin/python3 Tests/Conformance/judge_import.py $(feedgen)
	$(judges)/bin/python3 Tests/Conformance/kill_runs.py $(feedgen)
	$(judges)/bin/python3 Tests/Conformance/index_equals_none.py $(feedgen) 500

fuzz:
	.ci/packages build
	Tests/Fuzzing/run $(TARGET) --seconds $(SECONDS_EACH)

bench: build
	.ci/packages bench
	python3 Benchmarks/run $(feedgen)
	python3 Benchmarks/validation $(feedgen)
	test -x $(judges)/bin/python3 || python3 -m venv $(judges)
	$(judges)/bin/pip install --quiet --requirement Tests/Conformance/requirements.txt
	$(judges)/bin/python3 Benchmarks/importing $(feedgen)
	$(swift_build) --product BodyPass
	python3 Benchmarks/bodies .build/release/BodyPass
	python3 Benchmarks/targets $(feedgen) --rounds 3

instructions: build
	.ci/packages instructions
	Benchmarks/instructions $(feedgen)

bench-peers: build
	.ci/packages bench peers
	python3 Benchmarks/targets $(feedgen) --rounds 3 --notes --peers

test-asan:
	.ci/packages build
	LSAN_OPTIONS=suppressions=$(CURDIR)/.ci/leaks swift test --disable-xctest --sanitize=address --scratch-path .build/asan

test-tsan:
	.ci/packages build
	swift test --disable-xctest --sanitize=thread --scratch-path .build/tsan

# Run `make build` as yourself first: as root, only what is built gets copied.
install:
	test -x $(feedgen) || $(MAKE) build
	install -D -m 755 $(feedgen) $(DESTDIR)$(PREFIX)/bin/feedgen
	install -D -m 644 docs/feedgen.1 $(DESTDIR)$(PREFIX)/share/man/man1/feedgen.1
	install -d $(DESTDIR)$(PREFIX)/share/bash-completion/completions \
	  $(DESTDIR)$(PREFIX)/share/zsh/site-functions $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d
	$(feedgen) --generate-completion-script bash \
	  > $(DESTDIR)$(PREFIX)/share/bash-completion/completions/feedgen
	$(feedgen) --generate-completion-script zsh \
	  > $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_feedgen
	$(feedgen) --generate-completion-script fish \
	  > $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/feedgen.fish

clean:
	swift package clean
	rm -rf $(judges) .build/asan .build/tsan .build/fuzz
