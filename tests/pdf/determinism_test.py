"""Same inputs, same bytes: the main sample built twice, in other surroundings.

Environment: RESTITUTION_SOURCES, RESTITUTION_PROGRAM. Without faketime (Debian's package of that
name) the clock stays the same, and the test ends as skipped (77) once all the rest was compared."""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

SAMPLE = Path(os.environ["RESTITUTION_SOURCES"]) / "samples/val-fictif"
PROGRAM = os.environ["RESTITUTION_PROGRAM"]
SKIPPED = 77


def other_locale():
    """One that is installed and not C's, if there is any: its decimal sign may be a comma."""
    names = subprocess.run(["locale", "-a"], stdout=subprocess.PIPE, text=True, check=False).stdout.split()
    return next((name for name in names if name.startswith(("fr", "de"))), "C.UTF-8")


def build(folder, umask, clock, **surroundings):
    """Copies the sample to a folder, builds it there, and gives its outputs by name."""
    shutil.copytree(SAMPLE, folder)
    environment = {"PATH": os.environ["PATH"], "ASAN_OPTIONS": "verify_asan_link_order=0"}
    environment.update(surroundings)
    subprocess.run([*clock, PROGRAM, "build", ".", "--charts", "svg", "--quiet"], cwd=folder, check=True,
                   env=environment, preexec_fn=lambda: os.umask(umask))
    outputs = folder / "sortie"
    return {path.relative_to(outputs): path.read_bytes()
            for path in sorted(outputs.rglob("*")) if path.is_file()}


def main():
    faketime = shutil.which("faketime")
    later = [faketime, "-f", "+370d"] if faketime else []
    with tempfile.TemporaryDirectory() as scratch:
        here = build(Path(scratch) / "val-fictif", 0o022, [], HOME="/nonexistent", TZ="UTC", LC_ALL="C")
        there = build(Path(scratch) / "Un autre dossier" / "àç", 0o077, later, HOME=scratch, USER="personne",
                      TZ="Pacific/Auckland", LC_ALL=other_locale(), LANG=other_locale())
    differing = [str(name) for name in sorted(here.keys() | there.keys()) if here.get(name) != there.get(name)]
    if differing or len(here) < 3:
        sys.exit(f"differ: {differing} of {len(here)} files")
    print(f"{len(here)} files are the same, byte for byte")
    if not faketime:
        print("skipped: no faketime (package faketime); the clock was the same in both builds")
        sys.exit(SKIPPED)


if __name__ == "__main__":
    main()
