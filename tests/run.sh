#!/usr/bin/env bash
# Installs what is missing, builds and runs the whole suite, headless, against SQLite and against a
# PostgreSQL server of its own; then checks formatting and translation.
#   bash tests/run.sh         bash tests/run.sh asan  (under AddressSanitizer and UBSan)
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
top=$(dirname "$here")
preset=dev
[ "${1:-}" != asan ] || preset=asan
# shellcheck source=app/packages.sh
. "$top/app/packages.sh"

# shellcheck disable=SC2086
install_missing $BUILD_PACKAGES $RUN_PACKAGES $TEST_PACKAGES
cd "$top"

server=$(mktemp -d /tmp/lantu-postgres.XXXXXX)
trap 'bash "$here/postgres.sh" stop "$server"' EXIT
LANTU_TEST_POSTGRES=$(bash "$here/postgres.sh" start "$server")
export LANTU_TEST_POSTGRES

cmake --preset "$preset" -Wno-dev >/dev/null
cmake --build --preset "$preset"
# Leaks are looked for in our own code; Qt and fontconfig keep caches until the end.
export ASAN_OPTIONS=detect_leaks=0
ctest --preset "$preset" -j "$(nproc)"

bash "$here/checks.sh"
