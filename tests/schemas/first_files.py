#!/usr/bin/env python3
"""What `init` gives: each field of each file is shown and explained, and what is shown is right.

A field that the template leaves out stands there as a commented line; this test takes the `#` away
from all of them and asks the schema, then the program, whether they are as they say.

    first_files.py PROGRAM SOURCES
"""
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import jsonschema

import convert
import yaml_core

COMMENTED = re.compile(r"^( *)# ( *)((?:- )?[a-z_]+:(?: .*)?|- (?:\"|\[|\{|[a-z]).*)$")
# Files that the examples name, and that the test does not make.
NOT_MADE = {"logo-introuvable", "image-introuvable"}

# A remark changes fields that their own files explain; `guides` writes the sheets that complete an
# interview.
SHOWN_ELSEWHERE = {"remarques": {"min", "max", "ne_sait_pas", "sans_objet"},
                   "reponses": {"entretien"}}


def kind_of(file):
    return "reponses" if file.parent.name == "reponses" else file.name.split(".")[0]


def uncommented(text):
    """Every field active; an empty list gives way to the items shown under it."""
    lines = []
    for line in text.split("\n"):
        match = COMMENTED.match(line)
        if match:
            outer, inner, field = match.groups()
            lines.append(outer + inner + field)
        else:
            lines.append(re.sub(r": \[\]$", ":", line))
    return "\n".join(lines)


def properties(schema, found=None):
    """The names of all the fields that a schema knows."""
    found = set() if found is None else found
    if isinstance(schema, dict):
        found.update(schema.get("properties", {}))
        for value in schema.values():
            properties(value, found)
    elif isinstance(schema, list):
        for item in schema:
            properties(item, found)
    return found


def keys(node, found=None):
    found = set() if found is None else found
    if isinstance(node, dict):
        found.update(node)
        for value in node.values():
            keys(value, found)
    elif isinstance(node, list):
        for item in node:
            keys(item, found)
    return found


def check_file(file, schemas):
    """What is wrong with one template of YAML."""
    text = file.read_text(encoding="utf-8")
    schema = json.loads((schemas / f"{kind_of(file)}.schema.json").read_text(encoding="utf-8"))
    validator = jsonschema.Draft7Validator(schema)
    whole = yaml_core.parsed(uncommented(text))
    faults = [f"{file.name}: {error.json_path}: {error.message[:160]}"
              for document in (yaml_core.parsed(text), whole)
              for error in validator.iter_errors(document)]
    missing = properties(schema) - keys(whole) - {"$schema"}
    missing -= SHOWN_ELSEWHERE.get(kind_of(file), set())
    if missing:
        faults.append(f"{file.name} shows nothing of {sorted(missing)}")
    return faults


def check_json(file, schemas_of_yaml):
    twin = schemas_of_yaml / str(file.name).replace(".json", ".yaml")
    if file.parent.name == "reponses":
        twin = schemas_of_yaml / "reponses" / file.name.replace(".json", ".yaml")
    text = twin.read_text(encoding="utf-8")
    expected = convert.as_json(text, yaml_core.parsed(text))
    return [] if file.read_text(encoding="utf-8") == expected else [f"{file.name} is not its twin"]


def errors_of(program, folder):
    run = subprocess.run([program, "check", "--diagnostics", "json", folder], capture_output=True,
                         text=True, check=False)
    decoder, rest, errors = json.JSONDecoder(), run.stderr.lstrip(), []
    while rest.startswith("["):
        found, end = decoder.raw_decode(rest)
        rest = rest[end:].lstrip()
        errors += [one for one in found if one["gravite"] == "erreur"]
    return [f"{one['fichier']}:{one['ligne']}: {one['message']}" for one in errors
            if one["code"] not in NOT_MADE]


def main(program, sources):
    templates = sources / "generator/data/modele"
    faults = []
    with tempfile.TemporaryDirectory(prefix="restitution-first-") as folder:
        for file in sorted((templates / "yaml").rglob("*.yaml*")):
            faults += check_file(file, sources / "schemas")
            place = Path(folder) / str(file.relative_to(templates / "yaml")).replace(".exemple", "")
            place.parent.mkdir(exist_ok=True)
            place.write_text(uncommented(file.read_text(encoding="utf-8")), encoding="utf-8")
        faults += errors_of(program, folder)
    for file in sorted((templates / "json").rglob("*.json*")):
        faults += check_json(file, templates / "yaml")
    print("\n".join(faults))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], Path(sys.argv[2])))
