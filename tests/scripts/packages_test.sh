#!/usr/bin/env bash
# Plays install_packages of .ci/common.sh on made-up machines: the commands that it calls are replaced
# by ones that write down how they were called.
# Usage: packages_test.sh PROJECT_FOLDER
set -euo pipefail
project=$1

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/bin"
for tool in bash cat env printf; do
    ln -s "$(type -P "$tool")" "$folder/bin/$tool"
done

# fake name body: a command of the made-up machine.
fake() {
    printf '#!/bin/bash\n%s\n' "$2" >"$folder/bin/$1"
    chmod +x "$folder/bin/$1"
}

fail() {
    echo "FAILED: $1"
    cat "$folder/said" "$folder/calls"
    exit 1
}

# install expected_code package... : runs install_packages on the made-up machine.
install() {
    local expected=$1 code=0
    : >"$folder/calls"
    # shellcheck disable=SC2016 # for the inner shell
    PATH="$folder/bin" CALLS="$folder/calls" bash -euo pipefail -c \
        '. "$0"; install_packages "$@"; echo went on' \
        "$project/.ci/common.sh" "${@:2}" >"$folder/said" 2>&1 || code=$?
    [ "$code" -eq "$expected" ] || fail "exit code $code instead of $expected"
}
said() { grep -qF -- "$1" "$folder/said" || fail "should say: $1"; }
called() { grep -qxF -- "$1" "$folder/calls" || fail "should call: $1"; }
nothing_called() { [ ! -s "$folder/calls" ] || fail "should call nothing"; }

# shellcheck disable=SC2016 # the bodies of fake commands
{
    note='echo "${0##*/} $*" >>"$CALLS"'
    # Only cmake is there.
    fake dpkg-query '[ "${*: -1}" = cmake ] && printf installed'
    fake id 'echo 0'
    fake apt-get "$note"
}

echo "nothing is missing"
install 0 cmake
nothing_called
said "went on"

echo "root: installs what is missing, and only that"
install 0 cmake ninja-build qpdf
called "apt-get update -qq"
called "apt-get install -y -qq --no-install-recommends ninja-build qpdf"
said "went on"

echo "root, a source of packages is broken: goes on"
fake apt-get "$note; [ \"\$1\" != update ]"
install 0 ninja-build
called "apt-get install -y -qq --no-install-recommends ninja-build"
said "Une source de paquets ne répond pas"
said "went on"

echo "root, the packages cannot be had: says which and stops"
fake apt-get "$note; exit 100"
install 3 ninja-build
said "apt-get install --no-install-recommends ninja-build"

echo "not root, no sudo: prints the lines to run and stops"
fake id 'echo 1000'
install 3 cmake ninja-build qpdf
nothing_called
said "apt-get update"
said "apt-get install --no-install-recommends ninja-build qpdf"

echo "not root, sudo: installs with it"
fake apt-get "$note"
# shellcheck disable=SC2016 # the body of a fake command
fake sudo 'echo "sudo $1" >>"$CALLS"; "$@"'
install 0 ninja-build
called "sudo apt-get"
called "apt-get install -y -qq --no-install-recommends ninja-build"
said "went on"

echo "not root, sudo refuses: prints the lines to run and stops"
fake sudo 'exit 1'
install 3 ninja-build
said "apt-get install --no-install-recommends ninja-build"

echo "another system: says what it counts on, and goes on"
rm "$folder/bin/dpkg-query"
install 0 cmake
nothing_called
said "went on"
