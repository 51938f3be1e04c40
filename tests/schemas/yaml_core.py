"""Reads YAML as the program and text editors do: YAML 1.2, where « oui » is a text, not a boolean."""
import json
import re

import yaml


class CoreLoader(yaml.SafeLoader):
    """Only null, true, false and numbers are told from texts; dates and times are texts."""


CoreLoader.yaml_implicit_resolvers = {}
for tag, pattern, starts in (
        ("null", r"^(?:~|null|Null|NULL|)$", ["~", "n", "N", ""]),
        ("bool", r"^(?:true|True|TRUE|false|False|FALSE)$", list("tTfF")),
        ("int", r"^[-+]?[0-9]+$", list("-+0123456789")),
        ("float", r"^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$",
         list("-+.0123456789"))):
    CoreLoader.add_implicit_resolver("tag:yaml.org,2002:" + tag, re.compile(pattern), starts)


def load(path):
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".json":
        return json.loads(text)
    return parsed(text)


def parsed(text):
    return yaml.load(text, CoreLoader)
