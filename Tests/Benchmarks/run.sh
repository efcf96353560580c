#!/bin/sh
# Composes the real report with the release build, beside Typst on the same text where it is installed, in turn
# A B A B; prints medians of CPU seconds and peak memory, and their ratio. Without the real report, the sample.
cd "$(dirname "$0")/../.."
exec python3 Tests/Benchmarks/bench.py "$@"
