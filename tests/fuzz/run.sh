#!/usr/bin/env bash
# Fuzzes the readers and the table recogniser, each for SECONDS on one core:  bash tests/fuzz/run.sh [SECONDS]
# Seeds are the project's own sample files, and the shared corpus where it is present. A file that
# breaks a promise is left in build/fuzz.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
top=$(dirname "$(dirname "$here")")
seconds=${1:-60}
# shellcheck source=app/packages.sh
. "$top/app/packages.sh"
# shellcheck disable=SC2086
install_missing $BUILD_PACKAGES $FUZZ_PACKAGES
cd "$top"
cmake --preset fuzz -Wno-dev >/dev/null
cmake --build --preset fuzz >/dev/null
binaries=$top/build/fuzz/tests/fuzz

corpus=$top/../shared/corpus/spreadsheets.tar.xz
seeds=$top/build/fuzz/seeds
mkdir -p "$seeds"
[ ! -e "$corpus" ] || tar -C "$seeds" -xf "$corpus"

# fuzz TARGET FOUND SEED…: FOUND keeps what reaches new code from one run to the next.
fuzz() {
    local target=$1 found=$top/build/fuzz/found-$2
    shift 2
    mkdir -p "$found"
    echo "== $target, $seconds s, seeds: $*"
    (cd "$top/build/fuzz" && ASAN_OPTIONS=detect_leaks=0 "$binaries/$target" -max_total_time="$seconds" \
        -timeout=5 -rss_limit_mb=2048 -max_len=200000 -print_final_stats=1 -verbosity=0 "$found" "$@")
}

# One reader at a time: a fuzzer that knows all formats at once spends its time on the easiest.
for kind in xlsx xls ods csv; do
    kinds=$top/build/fuzz/seeds-$kind
    mkdir -p "$kinds"
    find "$here/../data" "$seeds" -type f -name "*.$kind" -size -100k -exec cp -n {} "$kinds" \;
    fuzz fuzz_workbook "$kind" "$kinds"
done
fuzz fuzz_tables tables "$here/tables"
fuzz fuzz_xml xml "$here/xml"
