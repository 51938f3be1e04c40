#!/usr/bin/env python3
"""Writes the names of the phrases of phrases/fr.yaml for the code: one header a subject, and the
table of what a file of phrases must hold.

    themes/write_phrases.py           writes them in generator/style/phrases
    themes/write_phrases.py --check   says which ones are not up to date, and fails
"""
import re
import sys
from pathlib import Path

import yaml

HERE = Path(__file__).resolve().parent
CODE = HERE.parent / "generator"
WRITTEN = CODE / "style" / "phrases"
NOTICE = "written by themes/write_phrases.py from themes/phrases/fr.yaml"
ONE, MANY = "_one", "_many"


def read_subjects():
    """{subject: {key: text}}, in the order of the file."""
    return yaml.load((HERE / "phrases" / "fr.yaml").read_text(encoding="utf-8"), yaml.BaseLoader)


def placeholders_in(text):
    return list(dict.fromkeys(re.findall(r"{([^{}]+)}", text)))


def given_in_code():
    """The names that stand in some source, {"note", …}: a slip in a placeholder is seen here."""
    sources = (path.read_text(encoding="utf-8") for path in CODE.rglob("*.cpp")
               if path.parent != WRITTEN)
    return {"n"}.union(*(re.findall(r'"(\w+)"', source) for source in sources))


def faults(subjects):
    given = given_in_code()
    keys = [key for phrases in subjects.values() for key in phrases]
    for key in keys:
        if not re.fullmatch(r"[a-z][a-z0-9]*(_[a-z][a-z0-9]*)*", key):
            yield f"« {key} » is no name in small letters"
        if key.endswith(ONE) and key.removesuffix(ONE) + MANY not in keys:
            yield f"« {key} » has no plural, « {key.removesuffix(ONE) + MANY} »"
    for key, text in (item for phrases in subjects.values() for item in phrases.items()):
        for word in set(placeholders_in(text)) - given:
            yield f"« {key} »: no source gives {{{word}}}"
    for key in sorted({key for key in keys if keys.count(key) > 1}):
        yield f"« {key} » stands in two subjects"


def name_in_code(key):
    return "".join(word.capitalize() for word in key.split("_"))


def header(subject, phrases):
    lines = [f"/// Phrases of “{subject}”, {NOTICE}.",
             "#pragma once", "", '#include "style/phrase_key.h"', "",
             "namespace restitution::Phrase {", ""]
    lines += [f'inline constexpr PhraseKey {name_in_code(key)}{{"{key}"}};' for key in phrases]
    return lines + ["", "} // namespace restitution::Phrase"]


def table(subjects):
    rows = [f'    {{"{key}", "{",".join(placeholders_in(text))}"}},'
            for phrases in subjects.values() for key, text in phrases.items()]
    return [f"// What a file of phrases holds, {NOTICE}.",
            '#include "style/phrase_table.h"', "", "namespace restitution {", "",
            "// clang-format off", "const std::vector<PhraseRow>& phrase_table() {",
            "    static const std::vector<PhraseRow> rows{", *["    " + row for row in rows],
            "    };", "    return rows;", "}", "// clang-format on", "",
            "} // namespace restitution"]


def main(arguments):
    subjects = read_subjects()
    wrong = list(faults(subjects))
    if wrong:
        print(*wrong, sep="\n")
        return 1
    files = {f"{subject}.h": header(subject, phrases) for subject, phrases in subjects.items()}
    files["phrase_table.cpp"] = table(subjects)
    texts = {name: "\n".join(lines) + "\n" for name, lines in files.items()}
    found = {path.name: path.read_text(encoding="utf-8") for path in WRITTEN.glob("*")}
    stale = [name for name in sorted(texts | found) if texts.get(name) != found.get(name)]
    if "--check" in arguments:
        if stale:
            print("not up to date, run themes/write_phrases.py:", ", ".join(stale))
        return 1 if stale else 0
    WRITTEN.mkdir(exist_ok=True)
    for name in stale:
        if name in texts:
            (WRITTEN / name).write_text(texts[name], encoding="utf-8")
        else:
            (WRITTEN / name).unlink()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
