#!/usr/bin/env bash
# What can be checked without running anything: formatting, and that the Chinese translation holds
# every text of the sources and leaves none unfinished.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
failed=0

formatter=$(command -v clang-format-14 || command -v clang-format)
sources() { git ls-files --cached --others --exclude-standard -- '*.h' '*.cpp'; }
if ! sources | xargs "$formatter" --dry-run --Werror 2>/tmp/lantu-format.$$; then
    grep -E 'error:' /tmp/lantu-format.$$ | cut -d: -f1 | sort | uniq -c >&2
    echo "Formatting differs: run $formatter -i on the files above." >&2
    failed=1
fi
rm -f /tmp/lantu-format.$$

translation=resources/translations/lantu_zh_CN.ts
fresh=$(mktemp --suffix=.ts)
cp "$translation" "$fresh"
lupdate=$(command -v lupdate6 || ls /usr/lib/qt6/bin/lupdate)
# shellcheck disable=SC2046
"$lupdate" -I . -silent -no-obsolete -locations none $(sources | grep -E '^(app|core|ui)/') -ts "$fresh" >/dev/null
if grep -q 'type="unfinished"' "$fresh"; then
    echo "Texts without a Chinese translation in $translation:" >&2
    grep -B3 'type="unfinished"' "$fresh" | grep '<source>' >&2 || true
    failed=1
fi
rm -f "$fresh"

if grep -rnE '#include <Q(Widget|Color|Font|Painter|Image|Pixmap|Icon|Chart)' core; then
    echo "core must not include a GUI header." >&2
    failed=1
fi
[ "$failed" -eq 0 ] && echo "Formatting, translation and layering are in order."
exit "$failed"
