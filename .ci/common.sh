# shellcheck shell=bash
# What `generate` and `check` share: speaking, installing what is missing, building.

# shellcheck disable=SC2034 # used where this file is sourced
readonly build_packages=(
    g++ cmake ninja-build pkg-config
    libfmt-dev libgmp-dev libyaml-cpp-dev nlohmann-json3-dev
    libhpdf-dev libqpdf-dev libcairo2-dev libharfbuzz-dev libfreetype-dev librsvg2-dev
    fonts-lato icc-profiles-free
)

say() {
    printf '\n%s\n' "$*"
}

fail() {
    printf '\n%s\n' "$*" >&2
    exit 3
}

# Prints those of the named Debian packages that are not installed.
missing_packages() {
    local package
    for package in "$@"; do
        if [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" != installed ]; then
            printf '%s\n' "$package"
        fi
    done
}

# install_packages package... : installs what is missing, or says how and stops.
install_packages() {
    if ! command -v dpkg-query >/dev/null; then
        say "Ce système n’est pas de la famille Debian : la suite suppose que ces paquets, ou leurs" \
            "équivalents, sont installés : $*"
        return
    fi
    local missing
    mapfile -t missing < <(missing_packages "$@")
    if [ ${#missing[@]} -eq 0 ]; then
        return
    fi
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || ask_for_packages "${missing[@]}"
        as_root=(sudo)
    fi
    say "Installation de ce qui manque (${#missing[@]} paquets Debian) : ${missing[*]}"
    # A source that does not answer, or that is badly set up, is no obstacle as long as the others
    # have the packages: only the installation itself decides.
    "${as_root[@]}" apt-get update -qq ||
        say "Une source de paquets ne répond pas ou est mal réglée ; on continue avec les autres."
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq --no-install-recommends "${missing[@]}" </dev/null ||
        ask_for_packages "${missing[@]}"
}

ask_for_packages() {
    fail "Ces paquets Debian manquent et n’ont pas pu être installés d’ici. Avec les droits" \
        "d’administration, exécutez ces deux lignes, puis relancez la commande :

    apt-get update
    apt-get install --no-install-recommends $*
"
}

# build preset option... : configures and builds one of the presets of CMakePresets.json.
build() {
    local preset=$1
    local options=("${@:2}")
    if command -v ccache >/dev/null; then
        # Paths relative to the clone, so that another clone of the project finds its objects.
        export CCACHE_BASEDIR=$PWD CCACHE_NOHASHDIR=1
        options+=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
    fi
    local cache="build/$preset/CMakeCache.txt"
    if [ -f "$cache" ] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$PWD" "$cache"; then
        options+=(--fresh) # the folder of the project was moved since
    fi
    cmake --preset "$preset" "${options[@]}"
    cmake --build --preset "$preset" --parallel "$(nproc)"
}
