# Debian packages that Lantu needs, and how to install what is missing. Sourced by app/run.sh and
# tests/run.sh.

# What it takes to build.
BUILD_PACKAGES="g++ cmake ninja-build ccache pkg-config qt6-base-dev libqt6opengl6-dev qt6-charts-dev
    qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools libqpdf-dev libzip-dev libexpat1-dev"
# What it takes to run: database drivers, platform plug-ins, Chinese texts and fonts.
RUN_PACKAGES="libqt6sql6-sqlite libqt6sql6-psql qt6-qpa-plugins qt6-translations-l10n fonts-noto-cjk"
# What the tests use besides.
TEST_PACKAGES="postgresql-15 clang-format-14 poppler-utils qpdf xz-utils"
# What the measuring programs use besides.
BENCH_PACKAGES="libxlsxwriter-dev"
# What fuzzing uses besides.
FUZZ_PACKAGES="clang-14 libclang-rt-14-dev"

# install_missing PACKAGE…: installs those that are not there, as root or through sudo.
install_missing() {
    local missing=()
    local package
    for package in "$@"; do
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return 0
    echo "Installing: ${missing[*]}" >&2
    local root=()
    [ "$(id -u)" -eq 0 ] || root=(sudo)
    case " ${missing[*]} " in
    *" postgresql-15 "*)
        # The tests start a server of their own; the package is not to set up another.
        "${root[@]}" mkdir -p /etc/postgresql-common
        [ -e /etc/postgresql-common/createcluster.conf ] ||
            echo 'create_main_cluster = false' | "${root[@]}" tee /etc/postgresql-common/createcluster.conf >/dev/null
        ;;
    esac
    "${root[@]}" env DEBIAN_FRONTEND=noninteractive sh -c '
        apt-get -o DPkg::Lock::Timeout=500 update -q >&2 &&
        apt-get -o DPkg::Lock::Timeout=500 install -q -y --no-install-recommends "$@" >&2' sh "${missing[@]}"
}
