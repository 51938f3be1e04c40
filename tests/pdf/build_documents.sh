#!/bin/sh
# Builds every sample with every shipped theme: build_documents.sh PROGRAM SOURCES OUTPUT
# leaves OUTPUT/<sample>/<theme>/, which the other tests of this folder read.
set -eu
program=$1
sources=$2
output=$3

rm -rf "$output"
mkdir -p "$output"
for sample in "$sources"/samples/*/; do
    for theme in "$sources"/themes/*/theme.yaml; do
        theme=$(basename "$(dirname "$theme")")
        "$program" build "$sample" --theme "$theme" --quiet \
            --output "$output/$(basename "$sample")/$theme"
    done
done
