"""Plays someone who follows "Your own dossier" of the README: its commands, its edits, to the letter.

Usage: newcomer.py PROGRAM PROJECT_FOLDER
"""

import json
import re
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path

PROGRAM_OF_THE_README = "build/release/restitution"


def section(readme, title):
    return re.search(rf"^## {title}\n(.*?)(?=^## )", readme, re.MULTILINE | re.DOTALL)[1]


def steps(text):
    """What the code blocks ask for, in order: ("run", words) or ("edit", file, before, after)."""
    for language, block in re.findall(r"^```(\w*)\n(.*?)^```", text, re.MULTILINE | re.DOTALL):
        lines = block.splitlines()
        if language == "diff":
            before = [line[1:] for line in lines[1:] if line.startswith("-")]
            after = [line[1:] for line in lines[1:] if line.startswith("+")]
            yield "edit", lines[0].removeprefix("--- "), "\n".join(before), "\n".join(after)
        for line in lines:
            if line.startswith(PROGRAM_OF_THE_README):
                yield "run", shlex.split(line, comments=True)[1:]


def run(program, words, folder):
    done = subprocess.run([program, *words], cwd=folder, capture_output=True, text=True)
    print(f"$ restitution {' '.join(words)}\n{done.stdout}{done.stderr}")
    assert done.returncode == 0, f"exit code {done.returncode}"


def edit(file, before, after):
    text = file.read_text(encoding="utf-8")
    assert text.count(before) == 1, f"{file.name} holds « {before} » {text.count(before)} times"
    file.write_text(text.replace(before, after), encoding="utf-8")


def text_of(pdf):
    return subprocess.run(["pdftotext", pdf, "-"], check=True, capture_output=True, text=True).stdout


def main():
    program, project = sys.argv[1], Path(sys.argv[2])
    readme = (project / "README.md").read_text(encoding="utf-8")
    asked = list(steps(section(readme, "Your own dossier")))
    assert [step[0] for step in asked] == ["run"] + ["edit"] * 3 + ["run"] * 4, asked
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        run(program, ["init", "intact"], folder)
        run(program, ["build", "intact"], folder)  # it builds as it is
        for kind, *what in asked:
            if kind == "run":
                run(program, what[0], folder)
            else:
                edit(folder / what[0], what[1], what[2])
        output = folder / "mon-diagnostic" / "sortie"
        assert "Sainte-Fiction" in text_of(output / "support-restitution.pdf")
        results = json.loads((output / "resultats.json").read_text(encoding="utf-8"))
        before = json.loads((folder / "intact/sortie/resultats.json").read_text(encoding="utf-8"))
        assert results["ensemble"]["note"] != before["ensemble"]["note"], "the answer counts"


if __name__ == "__main__":
    main()
