"""Writes a document in YAML or JSON with one key a line, and remembers the line of each place."""
import json


class Written:
    """`lines[path]` is the line of a key or an item; `starts[path]` the first line of a mapping."""

    def __init__(self):
        self.text, self.lines, self.starts = [], {}, {}

    def add(self, line):
        self.text.append(line)
        return len(self.text)

    def __str__(self):
        return "\n".join(self.text) + "\n"


def scalar(value):
    return json.dumps(value, ensure_ascii=False)


def is_flat(value):
    return not isinstance(value, (dict, list)) or not value


def as_yaml(document):
    written = Written()
    if is_flat(document):
        written.starts[()] = written.add(scalar(document))
        return written
    _yaml(document, (), "", "", written)
    return written


def _yaml(node, path, first, rest, written):
    """`first` opens the node's first line, `rest` the following ones."""
    items = node.items() if isinstance(node, dict) else enumerate(node)
    lead = first
    for key, value in items:
        here = path + (key,)
        opening = f"{lead}{scalar(key)}:" if isinstance(node, dict) else f"{lead}-"
        if is_flat(value):
            line = written.add(opening + ("" if value is None else " " + scalar(value)))
        elif isinstance(node, dict):
            line = written.add(opening)
            _yaml(value, here, rest + "  ", rest + "  ", written)
        else:
            line = len(written.text) + 1
            _yaml(value, here, opening + " ", rest + "  ", written)
        written.lines[here] = line
        written.starts.setdefault(path, line)
        if value == {}:
            written.starts[here] = line
        lead = rest


def as_json(document):
    written = Written()
    if is_flat(document):
        written.starts[()] = written.add(scalar(document))
        return written
    _json(document, (), "", "", "", written)
    return written


def _json(node, path, indent, opening, closing, written):
    marks = "{}" if isinstance(node, dict) else "[]"
    written.starts[path] = written.add(f"{indent}{opening}{marks[0]}")
    items = list(node.items() if isinstance(node, dict) else enumerate(node))
    for rank, (key, value) in enumerate(items):
        here = path + (key,)
        comma = "," if rank + 1 < len(items) else ""
        label = f"{scalar(key)}: " if isinstance(node, dict) else ""
        written.lines[here] = len(written.text) + 1
        if is_flat(value):
            line = written.add(f"{indent}  {label}{scalar(value)}{comma}")
            if value == {}:
                written.starts[here] = line
        else:
            _json(value, here, indent + "  ", label, comma, written)
    written.add(f"{indent}{marks[1]}{closing}")
