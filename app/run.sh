#!/usr/bin/env bash
# Installs what is missing, builds Lantu and opens its window; arguments are passed on to lantu.
# Where there is no display it does the main job without one and says where the results are.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
top=$(dirname "$here")
# shellcheck source=app/packages.sh
. "$here/packages.sh"

# shellcheck disable=SC2086
install_missing $BUILD_PACKAGES $RUN_PACKAGES
cd "$top"
cmake --preset release -Wno-dev >/dev/null
cmake --build --preset release >&2
lantu="$top/build/release/app/lantu"

if [ $# -gt 0 ]; then
    exec "$lantu" "$@"
fi
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    # A new database is filled with the published figures by the window itself.
    exec "$lantu"
fi

echo "没有显示器：改为不开窗口完成主要工作。 / No display: doing the main job without a window." >&2
export QT_QPA_PLATFORM=offscreen
out="$top/build/output"
mkdir -p "$out"
data="${XDG_DATA_HOME:-$HOME/.local/share}/lantu/lantu.db"
status=0
if [ ! -e "$data" ]; then
    "$lantu" import "$top"/data/statistics/*.csv || status=$?
    [ "$status" -le 1 ] || exit "$status"
fi
# The latest year that has figures.
year=$("$lantu" observations --format csv | cut -d, -f4 | grep -E '^[0-9]{4}$' | sort -n | tail -n 1)
year=${year:-2021}
"$lantu" assess --year "$year"
"$lantu" report --year "$year" --out "$out/summary-$year.pdf" >/dev/null
"$lantu" --screenshot "$out/window.png"
echo "年度进展摘要 / summary: $out/summary-$year.pdf"
echo "窗口图片 / window:     $out/window.png"
