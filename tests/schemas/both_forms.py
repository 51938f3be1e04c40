#!/usr/bin/env python3
"""YAML and JSON are one dossier in two spellings: both build to the same bytes.

    both_forms.py PROGRAM DOSSIER...
"""
import filecmp
import subprocess
import sys
import tempfile
from pathlib import Path

import convert


def build(program, dossier, output):
    run = subprocess.run([program, "build", dossier, "--quiet", "--output", output],
                         capture_output=True, text=True, check=False)
    if run.returncode != 0:
        raise SystemExit(f"{dossier} does not build:\n{run.stderr}")


def names(folder):
    return sorted(str(file.relative_to(folder)) for file in folder.rglob("*") if file.is_file())


def differences(expected, actual):
    if names(expected) != names(actual):
        return [f"{names(expected)} and {names(actual)}"]
    # The manifest keeps fingerprints of the files read, which do differ.
    return [name for name in names(expected)
            if name != ".restitution"
            and not filecmp.cmp(expected / name, actual / name, shallow=False)]


def main(program, dossiers):
    faults = 0
    for dossier in map(Path, dossiers):
        with tempfile.TemporaryDirectory(prefix="restitution-forms-") as folder:
            folder = Path(folder)
            convert.convert_dossier(dossier, folder / dossier.name)
            build(program, dossier, folder / "as-written")
            build(program, folder / dossier.name, folder / "converted")
            different = differences(folder / "as-written", folder / "converted")
        for name in different:
            print(f"{dossier.name}: {name} differs once converted")
        faults += len(different)
    return 1 if faults or not dossiers else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
