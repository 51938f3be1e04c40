#!/usr/bin/env python3
"""Writes the JSON Schemas of the dossier's files, and of resultats.json, from source/.

    schemas/write_schemas.py           writes them beside this file
    schemas/write_schemas.py --check   says which ones are not up to date, and fails
"""
import json
import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.dont_write_bytecode = True
sys.path.insert(0, str(HERE / "source"))

import answers  # noqa: E402
import equipment  # noqa: E402
import looks  # noqa: E402
import people  # noqa: E402
import results  # noqa: E402
import revisions  # noqa: E402

SCHEMAS = {
    "diagnostic": people.DIAGNOSTIC,
    "interlocuteurs": people.INTERLOCUTEURS,
    "reunion": people.REUNION,
    "referentiel": answers.REFERENTIEL,
    "reponses": answers.REPONSES,
    "inventaire": equipment.INVENTAIRE,
    "indicateurs": equipment.INDICATEURS,
    "leviers": equipment.LEVIERS,
    "categories": equipment.CATEGORIES,
    "remarques": revisions.REMARQUES,
    "support": revisions.SUPPORT,
    "theme": looks.THEME,
    "phrases": looks.PHRASES,
    "resultats": results.RESULTATS,
}


def written(node, indent=0, column=0):
    """JSON that people can read: what fits on a line stays on one."""
    widest = 100
    line = json.dumps(node, ensure_ascii=False)
    if not node or not isinstance(node, (dict, list)) or (column and column + len(line) <= widest):
        return line
    inner = " " * (indent + 2)
    if isinstance(node, list):
        parts = [inner + written(item, indent + 2, indent + 2) for item in node]
        return "[\n" + ",\n".join(parts) + "\n" + " " * indent + "]"
    keys = [inner + json.dumps(key, ensure_ascii=False) + ": " for key in node]
    parts = [key + written(value, indent + 2, len(key)) for key, value in zip(keys, node.values())]
    return "{\n" + ",\n".join(parts) + "\n" + " " * indent + "}"


def main(arguments):
    stale = []
    for name, schema in SCHEMAS.items():
        path = HERE / f"{name}.schema.json"
        text = written(schema) + "\n"
        if path.exists() and path.read_text(encoding="utf-8") == text:
            continue
        stale.append(path.name)
        if "--check" not in arguments:
            path.write_text(text, encoding="utf-8")
    if "--check" in arguments and stale:
        print("not up to date, run schemas/write_schemas.py:", ", ".join(stale))
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
