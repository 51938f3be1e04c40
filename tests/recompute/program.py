"""Runs the real program on many dossiers at once and reads the figures it writes."""
import json
import os
import subprocess
import tempfile
from pathlib import Path

SOURCE = Path(__file__).resolve().parents[2]
SHIPPED = SOURCE / "generator/data"
DOSSIERS_A_RUN = 250


def scratch():
    """In memory where the machine offers it: thousands of small files are written."""
    memory = Path("/dev/shm")
    folder = memory if memory.is_dir() and os.access(memory, os.W_OK) else None
    return tempfile.TemporaryDirectory(prefix="restitution-calcul-", dir=folder)


def build(dossiers, output):
    """{name of the dossier: its resultats.json, as text}. Names must differ."""
    found = {}
    for begin in range(0, len(dossiers), DOSSIERS_A_RUN):
        part = dossiers[begin:begin + DOSSIERS_A_RUN]
        folder = output / str(begin)
        run = subprocess.run(
            [os.environ["RESTITUTION_PROGRAM"], "build", "--quiet", "--only", "resultats",
             "--diagnostics", "short", "--output", str(folder), *map(str, part)],
            capture_output=True, text=True, check=False)
        if run.returncode != 0:
            raise AssertionError(f"exit code {run.returncode}\n{run.stderr[:3000]}")
        for dossier in part:
            path = folder / dossier.name if len(part) > 1 else folder
            found[dossier.name] = (path / "resultats.json").read_text(encoding="utf-8")
    return found


def figures(text):
    return json.loads(text)
