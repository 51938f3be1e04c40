#!/bin/sh
# Runs veraPDF on every PDF under a folder: validate.sh JARS FOLDER BROKEN
#
# Those under BROKEN must each fail. # JARS is a folder of the build tree; Maven fills it once.
# Without Java, Maven or the artefact, it says "skipped" and ends with 77.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
jars=$1
documents=$2
broken=$3

skip() {
    echo "skipped: $1; PDF/UA-1 and PDF/A-2a were NOT validated by veraPDF"
    exit 77
}

command -v java > /dev/null || skip "no java (package openjdk-17-jdk-headless)"
if [ ! -e "$jars/complete" ]; then
    command -v mvn > /dev/null || skip "no mvn (package maven)"
    rm -rf "$jars"
    gather="timeout 300 mvn -B -q -f $here/pom.xml dependency:copy-dependencies
        -DoutputDirectory=$jars -DincludeScope=runtime"
    $gather -o > "$jars.log" 2>&1 || $gather > "$jars.log" 2>&1 ||
        skip "Maven could not fetch org.verapdf:validation-model (see $jars.log)"
    touch "$jars/complete"
fi

{
    find "$documents" -name '*.pdf' -print0 | sort -z
    printf -- '--broken\0'
    find "$broken" -name '*.pdf' -print0 | sort -z
} | xargs -0 java -XX:TieredStopAtLevel=1 -cp "$jars/*" "$here/Validate.java"
