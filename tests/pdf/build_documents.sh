#!/bin/sh
# Builds every sample with every shipped theme: build_documents.sh PROGRAM SOURCES OUTPUT
# leaves OUTPUT/<sample>/<theme>/, which the other tests of this folder read.
set -eu
program=$1
sources=$2
output=$3

rm -rf "$output"
mkdir -p "$output"
# `guides` also prepares files of answers in the dossier itself: it works on a copy.
copies=$(mktemp -d)
trap 'rm -rf "$copies"' EXIT
for sample in "$sources"/samples/*/; do
    name=$(basename "$sample")
    cp -R "$sample" "$copies/$name"
    for theme in "$sources"/themes/*/theme.yaml; do
        theme=$(basename "$(dirname "$theme")")
        "$program" build "$sample" --theme "$theme" --quiet --output "$output/$name/$theme"
        "$program" guides "$copies/$name" --theme "$theme" --quiet --output "$output/$name/$theme"
    done
done
