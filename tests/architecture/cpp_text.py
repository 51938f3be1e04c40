"""C++ source cut into what the rules look at: code, and string literals with their lines.

    text --scan--> code (comments and contents of literals blanked, lines kept) + literals
"""

import re
from dataclasses import dataclass


@dataclass(frozen=True)
class Literal:
    line: int
    text: str  # as written between the quotes, escapes not resolved


@dataclass(frozen=True)
class Scanned:
    code: str
    literals: list


TOKEN = re.compile(
    r"""
      (?P<comment> //[^\n]* | /\*.*?\*/ )
    | (?P<include> ^[ \t]*\#[ \t]*include[^\n]* )
    | (?P<assert> \b(?:static_)?assert\s*\([^;]*; )
    | R"(?P<mark>[^(\s]{0,16})\((?P<raw>.*?)\)(?P=mark)"
    | "(?P<plain>(?:[^"\\\n]|\\.)*)"
    | (?P<digits> \d(?:'?[\w.])* )
    | '(?:[^'\\\n]|\\.)+'
    """,
    re.VERBOSE | re.DOTALL | re.MULTILINE,
)


def scan(text):
    literals = []

    def blank(match):
        if match["include"] is not None or match["digits"] is not None:
            return match[0]
        if match["assert"] is not None:  # what it says is for us
            return re.sub(r'"(?:[^"\\]|\\.)*"', '""', match[0])
        for group in ("raw", "plain"):
            if match[group] is not None:
                line = text.count("\n", 0, match.start()) + 1
                literals.append(Literal(line, match[group]))
        return "\n" * match[0].count("\n") + ('""' if match["comment"] is None else " ")

    return Scanned(TOKEN.sub(blank, text), literals)


def includes(code):
    """(line, what follows #include) of scanned code."""
    for number, line in enumerate(code.split("\n"), 1):
        match = re.match(r"\s*#\s*include\s+(\S+)", line)
        if match:
            yield number, match[1]
