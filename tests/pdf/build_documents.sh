#!/bin/sh
# build_documents.sh PROGRAM SOURCES OUTPUT builds every sample with every shipped theme, and leaves
# OUTPUT/samples/<sample>/<theme>/, which the other tests of this folder read. For the judges of the
# format alone, OUTPUT/others/ has the decks of both cuts, and the documents of a dossier of `init`.
set -eu
program=$1
sources=$2
output=$3

samples=$output/samples
others=$output/others
rm -rf "$samples" "$others"
mkdir -p "$samples" "$others"
# `guides` also prepares files of answers in the dossier itself: it works on a copy.
copies=$(mktemp -d)
trap 'rm -rf "$copies"' EXIT
for sample in "$sources"/samples/*/; do
    name=$(basename "$sample")
    cp -R "$sample" "$copies/$name"
    for theme in "$sources"/themes/*/theme.yaml; do
        theme=$(basename "$(dirname "$theme")")
        "$program" build "$sample" --theme "$theme" --quiet --output "$samples/$name/$theme"
        "$program" guides "$copies/$name" --theme "$theme" --quiet --output "$samples/$name/$theme"
    done
    for cut in 1h 1h30; do
        "$program" build "$sample" --cut "$cut" --only support --quiet \
            --output "$others/$name-$cut"
    done
done

"$program" init "$others/dossier" --quiet
mv "$others/dossier/reunion.yaml.exemple" "$others/dossier/reunion.yaml"
"$program" build "$others/dossier" --quiet --output "$others/init"
