"""Every way to spoil one field: taken out, renamed, or given another type."""
import copy

RETYPED = {"list": [], "mapping": {}, "words": "mot de trop", "number": 7, "nothing": None}
KEPT_BESIDE = 2


def fields_of(node, path=()):
    """The paths of all the keys of a document, `$schema` aside."""
    if isinstance(node, dict):
        for key, value in node.items():
            if key != "$schema":
                yield path + (key,)
                yield from fields_of(value, path + (key,))
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from fields_of(value, path + (index,))


def shape(path):
    """The same path whatever the items of lists."""
    return tuple("[]" if isinstance(step, int) else step for step in path)


def at(document, path):
    for step in path:
        document = document[step]
    return document


def trimmed(document, path):
    """The document with short lists, and where the path leads in it."""
    if not path:
        return _shortened(document), ()
    step, rest = path[0], path[1:]
    if isinstance(document, list):
        beside = [index for index in range(len(document)) if index != step][:KEPT_BESIDE - 1]
        kept = sorted([step, *beside])
        item, below = trimmed(document[step], rest)
        return ([item if index == step else _shortened(document[index]) for index in kept],
                (kept.index(step), *below))
    item, below = trimmed(document[step], rest)
    return ({key: item if key == step else _shortened(value) for key, value in document.items()},
            (step, *below))


def _shortened(node):
    if isinstance(node, list):
        return [_shortened(item) for item in node[:KEPT_BESIDE]]
    if isinstance(node, dict):
        return {key: _shortened(value) for key, value in node.items()}
    return node


def spoiled(document, path):
    """(name, document, path of the spoiled key or None) for each way."""
    parent, key = path[:-1], path[-1]

    removed = copy.deepcopy(document)
    del at(removed, parent)[key]
    yield "removed", removed, None

    renamed = copy.deepcopy(document)
    mapping = at(renamed, parent)
    fields = [(f"{old}_zz" if old == key else old, value) for old, value in mapping.items()]
    mapping.clear()
    mapping.update(fields)
    yield "renamed", renamed, parent + (f"{key}_zz",)

    for name, value in RETYPED.items():
        retyped = copy.deepcopy(document)
        at(retyped, parent)[key] = value
        yield "retyped as " + name, retyped, path
