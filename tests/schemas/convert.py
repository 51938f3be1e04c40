#!/usr/bin/env python3
"""Copies a dossier with every file in the other form: YAML becomes JSON, JSON becomes YAML.

    convert.py DOSSIER COPY
"""
import json
import shutil
import sys
from pathlib import Path

import layout
import yaml_core

SCHEMA_LINE = "# yaml-language-server: $schema="


def schema_named_by(text):
    """The schema that a YAML file's first line names for editors."""
    first = text.split("\n", 1)[0]
    return first[len(SCHEMA_LINE):] if first.startswith(SCHEMA_LINE) else None


def as_json(text, document):
    schema = schema_named_by(text)
    whole = {"$schema": schema, **document} if schema else document
    return json.dumps(whole, ensure_ascii=False, indent=2) + "\n"


def convert(source, target):
    text = source.read_text(encoding="utf-8")
    document = yaml_core.load(source)
    if source.suffix == ".yaml":
        target.with_suffix(".json").write_text(as_json(text, document), encoding="utf-8")
    else:
        target.with_suffix(".yaml").write_text(str(layout.as_yaml(document)), encoding="utf-8")


def convert_dossier(source, target):
    for file in sorted(source.rglob("*")):
        place = target / file.relative_to(source)
        if file.is_dir() or "sortie" in file.relative_to(source).parts:
            continue
        place.parent.mkdir(parents=True, exist_ok=True)
        if file.suffix in (".yaml", ".json") and "schemas" not in file.relative_to(source).parts:
            convert(file, place)
        else:
            shutil.copy(file, place)


if __name__ == "__main__":
    convert_dossier(Path(sys.argv[1]), Path(sys.argv[2]))
