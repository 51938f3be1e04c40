#!/usr/bin/env bash
# Installs a build into a temporary prefix and builds a dossier with the installed program: same
# bytes as with the program of the build tree, and no trace of that tree in what was installed.
# Usage: runs_from_another_prefix.sh CMAKE PROGRAM DOSSIER
set -euo pipefail
cmake=$1 program=$2 dossier=$3
tree=$(dirname "$program")

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

"$cmake" --install "$tree" --prefix "$folder/prefix" >/dev/null
"$program" build "$dossier" --output "$folder/expected" --quiet
cd / # nothing is found by the current folder
"$folder/prefix/bin/restitution" build "$dossier" --output "$folder/actual" --quiet
diff -r "$folder/expected" "$folder/actual"

links=$(find "$folder/prefix" -type l)
if [ -n "$links" ]; then
    echo "links instead of files: $links"
    exit 1
fi
if grep -rlF "$tree/share" "$folder/prefix"; then
    echo "the installed files above name the build tree"
    exit 1
fi
if ldd "$folder/prefix/bin/restitution" | grep -F "$tree"; then
    echo "the installed program needs the libraries above of the build tree"
    exit 1
fi
