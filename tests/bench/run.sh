#!/usr/bin/env bash
# Builds the measuring programs optimised, as the bureau runs Lantu, and prints their figures beside
# those of other programs where these are installed:
#   apt-get install libreoffice-calc gnumeric xlsx2csv python3-openpyxl; npm install xlsx in build/bench/files
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
top=$(dirname "$(dirname "$here")")
# shellcheck source=app/packages.sh
. "$top/app/packages.sh"
# shellcheck disable=SC2086
install_missing $BUILD_PACKAGES $RUN_PACKAGES
cd "$top"
cmake --preset bench -Wno-dev >/dev/null
cmake --build --preset bench >/dev/null
"$top/build/bench/tests/bench/assessplan"
/usr/bin/python3 "$here/sheets.py" "$top/build/bench/tests/bench" "$top/build/bench/files"
