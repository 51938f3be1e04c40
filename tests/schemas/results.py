#!/usr/bin/env python3
"""The schema of resultats.json against what the program writes, by a validator that is not ours.

Every sample's file must be right. Then each of its keys is taken out, and a key that nobody knows
is put beside it: no such file may pass, or the schema would say nothing.

    results.py PROGRAM SOURCES
"""
import json
import subprocess
import sys
import tempfile
from pathlib import Path

import jsonschema

# Keys that a dossier may do without, and where they stand.
OPTIONAL = {("collectivite", "eleves"),
            ("dimensions", "questions", "reponses_recueillies")}  # not with --public


def results_of(program, dossier):
    with tempfile.TemporaryDirectory(prefix="restitution-resultats-") as folder:
        run = subprocess.run([program, "build", dossier, "--quiet", "--only", "resultats",
                              "--output", folder], capture_output=True, text=True, check=False)
        if run.returncode != 0:
            raise SystemExit(f"{dossier} does not build:\n{run.stderr}")
        return json.loads((Path(folder) / "resultats.json").read_text(encoding="utf-8"))


def dossiers(sources):
    yield from sorted(path for path in (sources / "samples").iterdir() if path.is_dir())
    yield sources / "tests/errors/base"
    yield sources / "generator/data/modele/yaml"


def shortened(node):
    """The same with lists of two items at most: a validator takes its time over thousands."""
    if isinstance(node, dict):
        return {key: shortened(value) for key, value in node.items()}
    return [shortened(item) for item in node[:2]] if isinstance(node, list) else node


def shape(path, node):
    """One of each is enough to spoil: the name a mapping stands under, and the keys it has."""
    names = [step for step in path if isinstance(step, str)]
    return tuple(names[-1:]), tuple(node)


def mappings(node, path=()):
    if isinstance(node, dict):
        yield path, node
        for key, value in node.items():
            yield from mappings(value, path + (key,))
    elif isinstance(node, list):
        for rank, value in enumerate(node):
            yield from mappings(value, path + (rank,))


def spoilings(document, seen):
    """(what was done, whether it must be refused): the document itself is spoilt, then mended."""
    for path, node in list(mappings(document)):
        if shape(path, node) in seen:
            continue
        seen.add(shape(path, node))
        node["cle_inconnue"] = 1
        yield f"{'/'.join(map(str, path))}: unknown key", True
        del node["cle_inconnue"]
        for key in list(node):
            kept = dict(node)
            del node[key]
            yield (f"{'/'.join(map(str, path + (key,)))}: taken out",
                   tuple(step for step in (*path, key) if isinstance(step, str)) not in OPTIONAL)
            node.clear()
            node.update(kept)


def main(program, sources):
    schema = json.loads((sources / "schemas/resultats.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft7Validator.check_schema(schema)
    validator = jsonschema.Draft7Validator(schema)
    faults, seen, spoilt = [], set(), 0
    for dossier in dossiers(sources):
        document = results_of(program, dossier)
        error = jsonschema.exceptions.best_match(validator.iter_errors(document))
        if error is not None:
            place = "/".join(map(str, error.absolute_path))
            faults.append(f"{dossier.name}: {place}: {error.message[:300]}")
            continue
        document = shortened(document)
        for what, refused in spoilings(document, seen):
            spoilt += 1
            if validator.is_valid(document) == refused:
                faults.append(f"{dossier.name}: {what}: {'passes' if refused else 'is refused'}")
    print(f"{spoilt} spoilt files")
    print("\n".join(faults[:40]))
    return 1 if faults or spoilt < 200 else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], Path(sys.argv[2])))
