"""Compares the code of generator/ with the rules of generator/ARCHITECTURE.md.

Usage: architecture.py PROJECT_FOLDER; prints each breach as file:line: what, and fails if any.
"""

import re
import sys
from dataclasses import dataclass
from pathlib import Path

from cpp_text import includes, scan

# Which headers a library of the table stands for. "files" is what opens or looks at files,
# "terminal" what prints on it.
LIBRARIES = {
    "fmt": r"fmt/",
    "GMP": r"gmpxx\.h",
    "yaml-cpp": r"yaml-cpp/",
    "nlohmann/json": r"nlohmann/",
    "libharu": r"hpdf",
    "cairo": r"cairo",
    "HarfBuzz": r"hb(-.*)?\.h",
    "FreeType": r"ft2build\.h|FT_\w+_H|freetype/",
    "qpdf": r"qpdf/",
    "librsvg": r"librsvg/",
    "files": r"(fstream|filesystem|cstdio)$|(fcntl|unistd|dirent)\.h|sys/",
    "terminal": r"iostream$",
    "calendar": r"chrono$",
}

# Standard headers that nobody includes, and why.
FORBIDDEN_HEADERS = {
    "ctime": "dates come from the dossier, not from a clock",
    "locale": "the same input gives the same bytes whatever the locale",
    "clocale": "the same input gives the same bytes whatever the locale",
    "cctype": "depends on the locale and knows no accents: base/utf8.h",
    "random": "the same input gives the same bytes",
    "regex": "overflows the stack on long texts",
    "format": "not in g++ 12: fmt",
    "ranges": "std::views are not in clang 14",
    "expected": "not in g++ 12",
    "source_location": "not in clang 14",
}

CLOCK = "dates come from the dossier, not from a clock"
SAME_BYTES = "the same input gives the same bytes, whatever the machine's settings"
FORBIDDEN_WORDS = [
    (r"\b(system|steady|high_resolution|utc|tai|gps|file)_clock\b", CLOCK),
    (r"\b(current_zone|locate_zone|get_tzdb(_list)?|zoned_time)\b", CLOCK),
    (r"\b(clock_gettime|gettimeofday|localtime(_r)?|gmtime(_r)?|strftime|mktime)\b", CLOCK),
    (r"(?<!\w)(std::)?time\s*\(\s*(nullptr|NULL|0|&)", CLOCK),
    (r"\b(secure_)?getenv\b|\benviron\b|\bputenv\b", SAME_BYTES),
    (r"\b(std::)?(setlocale|uselocale|localeconv)\b|\bstd::locale\b|\bimbue\b", SAME_BYTES),
    (r"\b(strtod|strtof|atof|stod|stof|sscanf)\b", "reads by the locale: std::from_chars"),
    (r"\b(s?rand|random_device|mt19937(_64)?|drand48)\b", SAME_BYTES),
    (r"\b(gethostname|getlogin|getpwuid|uname)\b", SAME_BYTES),
]

LONGEST_FILE = 400
# Files that may be longer, and why.
LONG_FILES = {
    "generator/style/phrases/phrase_table.cpp": "written from themes/phrases/fr.yaml",
}

PDF_SYNTAX = r"^/[A-Z{]\w*|<<|>>|^BT | cm | 0 d|codespacerange|endcmap"
# Literals outside messages/ that look like words: file (or how its path begins), pattern of
# the literals, why. A key of a file or the mark of a format is a name, not a sentence.
WORDS_ALLOWED = [
    ("generator/letters/answer_file.cpp", r"^( |\\n)*[- ]*\w+:", "keys of a file"),
    ("generator/formats/calendar.cpp", r"^text/calendar", "a media type"),
    ("generator/formats/csv.cpp", r"^[^a-z]*(\\[trn])+$", "signs of CSV"),
    ("generator/formats/mail.cpp", r"^[\w-]*[-:]|boundary", "fields of mail"),
    ("generator/formats/mail_encoding.cpp", r"filename|^\{\}: ", "fields of mail"),
    ("generator/frame/frame_dump.cpp", r"", "the text form of frames, read by tests"),
    ("generator/paint/font_embedder.cpp", PDF_SYNTAX, "PDF"),
    ("generator/paint/page_writer.cpp", PDF_SYNTAX, "PDF"),
    ("generator/paint/structure_writer.cpp", PDF_SYNTAX, "PDF"),
    ("generator/paint/pdf_metadata.cpp", PDF_SYNTAX + r"|</?[\w?]+[: ]| xmlns", "PDF and XMP"),
    ("generator/paint/image_file.cpp", r"^\\x89PNG", "how a PNG file begins"),
    ("generator/app/output_directory.cpp", r"^restitution \d$", "the first line of the manifest"),
    ("generator/base/closest_names.cpp", r"^[^ -~]+$", "letters with accents, and their bare ones"),
    ("generator/checks/check_answers.cpp", r"^dimensions, questions$", "keys of a file"),
    ("generator/read/syntax/json_reader.cpp", r"^invalid string$", "what nlohmann/json says, to be reworded"),
    ("generator/read/syntax/yaml_faults.cpp", r"^(bad )?(YAML|TAG) \w+$", "what yaml-cpp says, to be reworded"),
    ("generator/style/french_format.cpp", r"^\w+$", "names of months and numbers: French itself"),
    ("generator/style/space_rules.cpp", r"^(m²|°C|[kM]?€)$", "signs of units"),
]


@dataclass(frozen=True)
class Layer:
    layers: set  # names of layers, or single headers such as "chart/chart.h"
    libraries: set


def read_table(page):
    """The rows `| layer | may include | libraries |` of ARCHITECTURE.md, section 1."""
    section = re.search(r"^## 1\..*?(?=^## |\Z)", page, re.MULTILINE | re.DOTALL)
    rows = re.findall(r"^\| `(\S+)` \|([^|]*)\|([^|]*)\|", section[0] if section else "", re.M)
    names = lambda cell: set(re.findall(r"`([^`]+)`", cell))
    return {name: Layer(names(layers), names(libraries)) for name, layers, libraries in rows}


def library_of(header):
    for name, pattern in LIBRARIES.items():
        if re.match(pattern, header):
            return name
    return None


def layer_of(path, table):
    """The row for a path from generator/: the deepest folder that has one, else the first folder.

    With rows story and story/deck, story/deck/slides/agenda.cpp -> story/deck; main.cpp -> main.cpp.
    """
    parts = path.split("/")
    for depth in range(len(parts), 0, -1):
        name = "/".join(parts[:depth])
        if name in table:
            return name
    return parts[0]


def from_generator(path):
    return path.removeprefix("generator/")


def check_include(layer_name, target, table):
    """What is wrong with one include of a file of the layer, or None."""
    layer = table[layer_name]
    header = target.strip('<>"')
    if target.startswith('"'):
        owner = layer_of(header, table)
        if "/" not in header:
            return f"{target}: write the path from generator/"
        if owner == layer_name or owner in layer.layers or header in layer.layers:
            return None
        return f"{layer_name}/ may not include {owner}/ ({header})"
    library = library_of(header)
    if library:
        return None if library in layer.libraries else f"{layer_name}/ may not use {library}"
    if header in FORBIDDEN_HEADERS:
        return f"<{header}>: {FORBIDDEN_HEADERS[header]}"
    if re.search(r"[./]", header):
        return f"{target} belongs to no library of the table"
    return None


def check_includes(path, scanned, table):
    layer_name = layer_of(from_generator(path), table)
    if layer_name not in table:
        return [(1, f"{layer_name} has no row in the table of ARCHITECTURE.md")]
    found = []
    for line, target in includes(scanned.code):
        fault = check_include(layer_name, target, table)
        if fault:
            found.append((line, fault))
    return found


def check_forbidden_words(path, scanned, table):
    found = []
    for number, line in enumerate(scanned.code.split("\n"), 1):
        for pattern, reason in FORBIDDEN_WORDS:
            match = re.search(pattern, line)
            if match:
                found.append((number, f"{match[0]}: {reason}"))
        if re.search(r"\bargv\b|\bargc\b", line) and from_generator(path) != "main.cpp":
            found.append((number, "only main.cpp sees the command line as it was typed"))
        if re.search(r"\bstd::(cout|cerr|clog|cin)\b", line) and from_generator(path) != "main.cpp":
            found.append((number, "only main.cpp names the terminal; others are given streams"))
    return found


def check_length(path, text):
    lines = text.count("\n")
    if lines <= LONGEST_FILE:
        return [(1, "no longer needs its exception")] if path in LONG_FILES else []
    return [] if path in LONG_FILES else [(LONGEST_FILE + 1, f"{lines} lines; {LONGEST_FILE} at most")]


def holds_words(text):
    """Letters with a space or an accent: something that a person would read."""
    text = re.sub(r"\{[^{}]*\}", "", text)  # fmt's placeholders
    text = re.sub(r"\\[nt]", " ", text)
    accent = re.search(r"[^\W\d_a-zA-Z]|\\u00[c-fC-F]", text)
    return bool(accent or (" " in text.strip() and re.search(r"[a-zA-Z]", text)))


def words_allowed(path, text, used=None):
    for row in WORDS_ALLOWED:
        if path.startswith(row[0]) and re.search(row[1], text):
            if used is not None:
                used.add(row)
            return True
    return False


def check_exceptions(texts):
    """The rows of WORDS_ALLOWED that no literal needs any more; texts: path -> source."""
    used = set()
    for path, text in texts.items():
        for literal in scan(text).literals:
            if holds_words(literal.text):
                words_allowed(path, literal.text, used)
    return [f"{row[0]}:1: needs no exception for {row[2]}" for row in WORDS_ALLOWED
            if row not in used]


def check_literals(path, scanned, table):
    if path.startswith("generator/messages/"):
        return []
    return [
        (literal.line, f'words outside messages: "{literal.text[:40]}"')
        for literal in scanned.literals
        if holds_words(literal.text) and not words_allowed(path, literal.text)
    ]


def check_file(path, text, table):
    """Every breach in one file of generator/, as (line, what)."""
    scanned = scan(text)
    found = check_length(path, text)
    for check in (check_includes, check_forbidden_words, check_literals):
        found += check(path, scanned, table)
    return sorted(found)


def check_rows(table, folders):
    return [f"{name} of the table is not in generator/" for name in sorted(set(table) - folders)]


def check_glossary(page, sources):
    """The types that section 5 names and the code does not have."""
    section = re.search(r"^## 5\..*", page, re.MULTILINE | re.DOTALL)
    named = set()
    for cell in re.findall(r"^\|[^|]*\|([^|]*)\|", section[0] if section else "", re.MULTILINE):
        named |= set(re.findall(r"`([A-Z]\w*)", cell))
    code = "\n".join(sources.values())
    return [f"the glossary names {name}, which the code does not have" for name in sorted(named)
            if not re.search(rf"\b(struct|(enum )?class|using) {name}\b", code)]


def check_lint_reasons(text):
    """The exceptions of .clang-tidy without a reason, and the reasons without an exception."""
    without = set(re.findall(r"^  -([a-z][\w.-]*)(?=,|$)", text, re.MULTILINE))
    reasons = set(re.findall(r"^# ([a-z]+-[\w-]+) +\S", text, re.MULTILINE))
    return [f".clang-tidy: {name} has an exception or a reason, not both"
            for name in sorted(without ^ reasons)]


def read_sources(root, folder):
    paths = sorted(path for suffix in ("*.h", "*.cpp") for path in (root / folder).rglob(suffix))
    return {path.relative_to(root).as_posix(): path.read_text(encoding="utf-8") for path in paths}


def check_project(root):
    """(number of files of generator/, every breach as file:line: what)."""
    page = (root / "generator" / "ARCHITECTURE.md").read_text(encoding="utf-8")
    table = read_table(page)
    generator = root / "generator"
    folders = {entry.relative_to(generator).as_posix() for entry in generator.rglob("*")}
    sources = read_sources(root, "generator")
    breaches = [f"generator/ARCHITECTURE.md:1: {row}" for row in
                check_rows(table, folders) + check_glossary(page, sources)]
    for path, text in sources.items():
        breaches += [f"{path}:{line}: {what}" for line, what in check_file(path, text, table)]
    for path, text in read_sources(root, "tests").items():
        breaches += [f"{path}:{line}: {what}" for line, what in check_length(path, text)]
    breaches += check_lint_reasons((root / ".clang-tidy").read_text(encoding="utf-8"))
    return len(sources), breaches + check_exceptions(sources)


def main():
    count, breaches = check_project(Path(sys.argv[1]))
    print("\n".join(breaches) or f"{count} files of generator/ keep the rules")
    return 1 if breaches or count == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
