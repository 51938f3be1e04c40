"""Small damages to every file of a sample: no crash, no hang, the right exit code, the right line.

    mutations.py [--runs N] [--seed S] [--kind PATTERN] [--verbose]

A damage is a kind (about 250 of them) applied to one file of a sample, in YAML or in JSON. With
--runs N, a seeded choice of N kinds is run, each once; with --runs -1, each kind once; with
--runs 0, every kind on every file. By default, what tests/support/counts.py says.
"""

import argparse
import concurrent.futures
import json
import pathlib
import random
import re
import resource
import shutil
import subprocess
import sys
import tempfile

import yaml

from program import PROGRAM, SAMPLE

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))

import counts  # noqa: E402

ERROR, SOUND, EITHER = "an error", "no error", "either"
LINE = re.compile(r"^(?P<path>.+?):(?P<line>\d+):(?P<column>\d+): (?P<severity>erreur|avertissement)")


class Damage:
    """The damaged bytes, what check must say, and on which line (None: anywhere in the file)."""

    def __init__(self, data, outcome, line=None):
        self.data = data if isinstance(data, bytes) else data.encode()
        self.outcome, self.line = outcome, line


KINDS = []  # (name, formats, function(text, random) -> Damage or None when it does not apply)


def kind(name, formats="yaml json"):
    def register(function):
        KINDS.append((name, formats.split(), function))
        return function
    return register


def line_of(text, offset):
    return text.count("\n", 0, offset) + 1


# Bytes ------------------------------------------------------------------------------------------

def encoding(name, change, outcome):
    KINDS.append((f"encoding: {name}", ["yaml", "json"],
                  lambda text, chance: Damage(change(text), outcome)))


encoding("byte order mark", lambda t: "\ufeff" + t, SOUND)
encoding("CRLF", lambda t: t.replace("\n", "\r\n"), SOUND)
encoding("CR", lambda t: t.replace("\n", "\r"), SOUND)
encoding("CRLF and byte order mark", lambda t: "\ufeff" + t.replace("\n", "\r\n"), SOUND)
encoding("no last line end", lambda t: t.rstrip("\n"), SOUND)
encoding("blank lines at the end", lambda t: t + "\n\n\n", SOUND)
for codec in ["utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"]:
    encoding(codec, lambda t, c=codec: t.encode(c), ERROR)
encoding("empty", lambda t: "", ERROR)
encoding("blank", lambda t: " \n\n", ERROR)
encoding("gzip", lambda t: b"\x1f\x8b\x08\x00" + t.encode(), ERROR)
encoding("workbook", lambda t: b"PK\x03\x04" + t.encode(), ERROR)
encoding("PDF", lambda t: "%PDF-1.7\n" + t, ERROR)
encoding("web page", lambda t: "<html>" + t, ERROR)
encoding("RTF", lambda t: "{\\rtf1 " + t, ERROR)
encoding("too large", lambda t: t + "\n" * 65_000_000, ERROR)


@kind("encoding: Windows-1252")
def windows(text, chance):
    at = re.search(r"[^\x00-\x7f]", text)
    if not at or any(ord(c) > 0xFF and c not in "’…–œŒ€" for c in text):
        return None
    return Damage(text.encode("cp1252", "replace"), ERROR, line_of(text, at.start()))


def insert_bytes(name, data):
    def change(text, chance):
        at = chance.randrange(1, len(text))
        return Damage(text[:at].encode() + data + text[at:].encode(), ERROR, line_of(text, at))
    KINDS.append((f"bytes: {name}", ["yaml", "json"], change))


for code in [0x00, 0x01, 0x07, 0x08, 0x0B, 0x0C, 0x0E, 0x1A, 0x1B, 0x1F, 0x7F]:
    insert_bytes(f"control U+{code:04X}", bytes([code]))
for code in [0x80, 0x85, 0x9F]:
    insert_bytes(f"control U+{code:04X}", chr(code).encode())
for name, data in [("a continuation byte", b"\x80"), ("a lead byte", b"\xe9"), ("overlong", b"\xc0\xaf"),
                   ("surrogate", b"\xed\xa0\x80"), ("past Unicode", b"\xf4\x90\x80\x80"),
                   ("0xFF", b"\xff"), ("0xFE", b"\xfe"), ("four bytes cut", b"\xf0\x9f\x98")]:
    insert_bytes(name, data)


# Structure --------------------------------------------------------------------------------------

YAML_FIELD = re.compile(r"^(?P<lead> *(?:- )?)(?P<key>[a-z_]+): (?P<value>[^#\n{\[]+?) *(?:#.*)?$",
                        re.MULTILINE)
JSON_FIELD = re.compile(r"^(?P<lead> *)\"(?P<key>[a-z_]+)\": (?P<value>\"(?:[^\"\\]|\\.)*\"|[^,\n{\[]+)(?P<comma>,?)$",
                        re.MULTILINE)


def fields(text):
    return list((JSON_FIELD if text.lstrip().startswith("{") else YAML_FIELD).finditer(text))


def one_field(text, chance, keys=None):
    found = [m for m in fields(text) if keys is None or m["key"] in keys]
    return chance.choice(found) if found else None


def on_a_field(name, change, outcome=ERROR, formats="yaml json", keys=None, below=0):
    """`change(match)` gives what stands for the whole line."""
    def damage(text, chance):
        match = one_field(text, chance, keys)
        if match is None:
            return None
        new = change(match)
        if new is None:
            return None
        line = line_of(text, match.start()) + below
        return Damage(text[:match.start()] + new + text[match.end():], outcome, line)
    KINDS.append((name, formats.split(), damage))


def yaml_line(name, change, outcome=ERROR, **others):
    on_a_field(f"yaml: {name}", change, outcome, "yaml", **others)


def json_line(name, change, outcome=ERROR, **others):
    on_a_field(f"json: {name}", change, outcome, "json", **others)


def indentation(match):
    return " " * len(match["lead"])


yaml_line("given twice", lambda m: m[0] + "\n" + indentation(m) + f"{m['key']}: x", below=1)
yaml_line("no colon", lambda m: f"{m['lead']}{m['key']} {m['value']}"
          if m["lead"].strip() == "" else None)
yaml_line("no space after the colon", lambda m: f"{m['lead']}{m['key']}:{m['value'].strip(chr(34))}"
          if m["lead"].strip() == "" else None)
yaml_line("two colons", lambda m: f"{m['lead']}{m['key']}: a: b")
yaml_line("an anchor", lambda m: f"{m['lead']}{m['key']}: &a {m['value']}")
yaml_line("an alias", lambda m: f"{m['lead']}{m['key']}: *a")
yaml_line("a tag", lambda m: f"{m['lead']}{m['key']}: !!str {m['value']}")
yaml_line("a bare tag", lambda m: f"{m['lead']}{m['key']}: ! {m['value']}")
yaml_line("a merge", lambda m: m[0] + "\n" + indentation(m) + "<<: {a: 1}", below=1)
yaml_line("a quote opens", lambda m: f"{m['lead']}{m['key']}: \"{m['value'].strip(chr(34))}")
yaml_line("a single quote opens", lambda m: f"{m['lead']}{m['key']}: '{m['value'].strip(chr(34))}"
          if "'" not in m["value"] else None)
yaml_line("a bracket opens", lambda m: f"{m['lead']}{m['key']}: [x")
yaml_line("a brace opens", lambda m: f"{m['lead']}{m['key']}: {{x: 1")
yaml_line("brackets of two kinds", lambda m: f"{m['lead']}{m['key']}: [x}}")
yaml_line("a bracket closes", lambda m: f"{m['lead']}{m['key']}: ]")
yaml_line("a reserved sign", lambda m: f"{m['lead']}{m['key']}: @x")
yaml_line("a back quote", lambda m: f"{m['lead']}{m['key']}: `x`")
yaml_line("a bad escape", lambda m: f"{m['lead']}{m['key']}: \"c:\\dossier\"")
yaml_line("a bad number in an escape", lambda m: f"{m['lead']}{m['key']}: \"\\xzz\"")
yaml_line("an escaped NUL", lambda m: f"{m['lead']}{m['key']}: \"a\\0\"")
yaml_line("an escaped control", lambda m: f"{m['lead']}{m['key']}: \"a\\e[0m\"")
yaml_line("text after a quoted text", lambda m: f"{m['lead']}{m['key']}: \"a\" b")
yaml_line("a dash in the value", lambda m: f"{m['lead']}{m['key']}: - x")
yaml_line("a tabulation before", lambda m: f"\t{m['key']}: {m['value']}"
          if m["lead"].strip() == "" else None)
yaml_line("a complex key", lambda m: f"{indentation(m)}[{m['key']}]: x"
          if m["lead"].strip() == "" else None)
yaml_line("another document", lambda m: m[0] + "\n---", below=1)
yaml_line("a no-break space after the colon",
          lambda m: f"{m['lead']}{m['key']}:\u00a0{m['value'].strip(chr(34))}"
          if m["lead"].strip() == "" else None)
yaml_line("a full-width colon", lambda m: f"{m['lead']}{m['key']}\uff1a {m['value'].strip(chr(34))}"
          if m["lead"].strip() == "" else None)
yaml_line("65 levels", lambda m: f"{m['lead']}{m['key']}: {'[' * 70}{']' * 70}")
yaml_line("5 000 brackets", lambda m: f"{m['lead']}{m['key']}: {'[' * 5000}")
yaml_line("a comment after", lambda m: m[0] + "  # note", SOUND)
yaml_line("spaces after", lambda m: m[0] + "   ", SOUND)
yaml_line("a tabulation after", lambda m: m[0] + "\t", SOUND)
yaml_line("a blank line after", lambda m: m[0] + "\n", SOUND)
yaml_line("a comment line before", lambda m: "# note\n" + m[0], SOUND)
yaml_line("three spaces more", lambda m: "   " + m[0] if m["lead"].strip() == "" and m["lead"] else None)
yaml_line("one space less", lambda m: m[0][1:] if m["lead"].strip() == "" and m["lead"] else None)

json_line("given twice", lambda m: f"{m['lead']}\"{m['key']}\": 1,\n{m[0]}", below=1)
json_line("no colon", lambda m: m[0].replace("\": ", "\" ", 1))
json_line("a key without quotes", lambda m: f"{m['lead']}{m['key']}: {m['value']}{m['comma']}")
json_line("single quotes", lambda m: f"{m['lead']}\"{m['key']}\": 'x'{m['comma']}")
json_line("no quotes", lambda m: f"{m['lead']}\"{m['key']}\": x{m['comma']}")
json_line("a quote opens", lambda m: f"{m['lead']}\"{m['key']}\": \"x{m['comma']}")
json_line("a comment", lambda m: m[0] + " // note")
json_line("a comment of a shell", lambda m: m[0] + " # note")
json_line("two commas", lambda m: m[0] + "," if m["comma"] else None)
json_line("a comma is missing", lambda m: m[0][:-1] if m["comma"] else None, below=1)
json_line("a comma too many", lambda m: m[0] + "," if not m["comma"] else None)
json_line("NaN", lambda m: f"{m['lead']}\"{m['key']}\": NaN{m['comma']}")
json_line("a bad escape", lambda m: f"{m['lead']}\"{m['key']}\": \"c:\\dossier\"{m['comma']}")
json_line("half a pair", lambda m: f"{m['lead']}\"{m['key']}\": \"\\ud83d\"{m['comma']}")
json_line("an escaped NUL", lambda m: f"{m['lead']}\"{m['key']}\": \"a\\u0000\"{m['comma']}")
json_line("an escaped control", lambda m: f"{m['lead']}\"{m['key']}\": \"a\\u001b\"{m['comma']}")
json_line("a line end in a text", lambda m: f"{m['lead']}\"{m['key']}\": \"a\nb\"{m['comma']}")
json_line("a huge number", lambda m: f"{m['lead']}\"{m['key']}\": 1e999{m['comma']}")
json_line("a leading zero", lambda m: f"{m['lead']}\"{m['key']}\": 012{m['comma']}")
json_line("a leading plus", lambda m: f"{m['lead']}\"{m['key']}\": +1{m['comma']}")
json_line("70 levels", lambda m: f"{m['lead']}\"{m['key']}\": {'[' * 70}{']' * 70}{m['comma']}")
json_line("100 000 brackets", lambda m: f"{m['lead']}\"{m['key']}\": {'[' * 100_000}")
json_line("spaces after", lambda m: m[0] + "  ", SOUND)


@kind("cut anywhere")
def cut(text, chance):
    return Damage(text[:chance.randrange(1, len(text) - 1)], EITHER)


@kind("cut after a line", "json")
def cut_line(text, chance):
    at = chance.choice([m.start() for m in re.finditer("\n", text)][:-2])
    return Damage(text[:at], ERROR, line_of(text, at))


@kind("something after the end", "json")
def after_end(text, chance):
    return Damage(text.rstrip("\n") + "\n{}\n", ERROR, text.rstrip("\n").count("\n") + 2)


@kind("a line goes")
def drop_line(text, chance):
    lines = text.split("\n")
    del lines[chance.randrange(len(lines) - 1)]
    return Damage("\n".join(lines), EITHER)


@kind("two lines swapped")
def swap_lines(text, chance):
    lines = text.split("\n")
    at = chance.randrange(len(lines) - 2)
    lines[at], lines[at + 1] = lines[at + 1], lines[at]
    return Damage("\n".join(lines), EITHER)


@kind("a character changes")
def change_character(text, chance):
    at = chance.randrange(len(text))
    return Damage(text[:at] + chance.choice("xX0 :-[]{}\"'#,é\n\\&*!|>%@`?<=~") + text[at + 1:], EITHER)


@kind("a character goes")
def drop_character(text, chance):
    at = chance.randrange(len(text))
    return Damage(text[:at] + text[at + 1:], EITHER)


@kind("a character comes")
def add_character(text, chance):
    at = chance.randrange(len(text))
    return Damage(text[:at] + chance.choice("xX0 :-[]{}\"'#,é\n\\&*!|>%@`?<=~") + text[at:], EITHER)


@kind("a block doubled")
def double_block(text, chance):
    lines = text.split("\n")
    begin = chance.randrange(len(lines) - 1)
    end = min(len(lines), begin + chance.randrange(1, 12))
    return Damage("\n".join(lines[:end] + lines[begin:]), EITHER)


# Keys -------------------------------------------------------------------------------------------

def on_a_key(name, change, outcome=ERROR):
    def whole(match):
        key = match["key"]
        new = change(key)
        return None if new in (None, key) else match[0].replace(key, new, 1)
    on_a_field(f"key: {name}", whole, outcome)


on_a_key("two letters swapped", lambda k: k[1] + k[0] + k[2:])
on_a_key("a letter lost", lambda k: k[:-1] if len(k) > 3 else None)
on_a_key("a letter doubled", lambda k: k[0] + k)
on_a_key("capitals", lambda k: k.upper())
on_a_key("a capital", lambda k: k.capitalize())
on_a_key("an accent", lambda k: k.replace("e", "é", 1))
on_a_key("a dash", lambda k: k.replace("_", "-"))
on_a_key("a zero-width space", lambda k: k[:1] + "\u200b" + k[1:])
on_a_key("a look-alike letter", lambda k: k.replace("a", "\u0430", 1))
on_a_key("another word", lambda k: "fromage")
on_a_key("a very long word", lambda k: k * 2000)

# Values -----------------------------------------------------------------------------------------

DATES = {"date", "debut", "fin", "date_reference", "corrections_jusquau"}
TIMES = {"heure"}
WHOLES = {"population", "agents", "eleves", "minutes", "duree", "pour", "contre", "abstentions",
          "numero", "niveau"}
YES_NO = {"inclus", "visio", "publiable", "present_au_lancement", "ne_sait_pas"}
CHOICES = {"nature", "groupe", "statut", "genre", "verbe", "etat", "organisation", "decoupage",
           "questionnaire", "civilite", "presence"}
REFERENCES = {"question", "dimension", "invite", "redaction", "diapositive"}


def on_a_value(name, keys, values, outcome=ERROR):
    for value in values:
        def change(match, value=value):
            if match["key"] == "statut" and keys is CHOICES and "_" not in match["value"] and \
                    match["value"].strip("\"") not in ("tenu", "projet", "valide", "impossible"):
                return None  # the status of a version is free text
            quote = "\""
            return f"{match['lead']}{json_quote(match)}{match['key']}{json_quote(match)}: " + \
                f"{quote}{value}{quote}" + (match.groupdict().get("comma") or "")
        on_a_field(f"{name}: {value[:20]}", change, outcome, keys=keys)


def json_quote(match):
    return "\"" if match.re is JSON_FIELD else ""


on_a_value("date", DATES, ["12 mars 2024", "2024-3-1", "12/3/2024", "2024/03/12", "12-03-2024",
                           "2024-02-30", "31/04/2024", "2024-13-01", "0000-01-01", "20240312",
                           "demain", "2024-03-12T10:00:00Z", "12/03/24", "٢٠٢٤-٠٣-١٢"])
on_a_value("blank date", DATES, ["", " "], EITHER)  # an optional field left blank is absent
on_a_value("time", TIMES, ["14h", "25h00", "14:60", "14", "2 pm", "14.30", "14 h 30", "midi",
                           "14:30:00"])
on_a_value("whole", WHOLES, ["1 000 000", "1.5", "1,5", "3.0", "1e3", "0x10", "012", "+5", "-7",
                             "NaN", ".inf", "dix", "5 %", "99999999999999999999999", "١٢", "5-6",
                             "1_000", "= 5"])
on_a_value("yes or no", YES_NO, ["yes", "no", "on", "off", "1", "0", "Oui", "VRAI", "peut-être", "o"])
on_a_value("choice", CHOICES, ["fromage", "COMMUNE", "Élu", "tenue", "0", "null", "x" * 500])
on_a_value("reference", REFERENCES, ["GOUV-99", "gouv 01", "../GOUV-01", "é", "fromage", "x" * 200])
on_a_value("e-mail", {"courriel"}, ["nom", "nom@", "@val.example", "a b@val.example",
                                    "nom@val", "a@b@c.fr", "nom@val.example, x@val.example"])
on_a_value("address", {"lien_visio"}, ["http://visio.example", "visio.example", "https://",
                                       "javascript:alert(1)", "https://a b"])
on_a_value("text", {"nom", "titre"}, ["", " ", "\u00a0", "\u200b"])
on_a_value("number or blank", WHOLES, ["", " ", "\u202f"], EITHER)
on_a_value("word or blank", CHOICES | YES_NO, ["", " ", "~", "null"], EITHER)
on_a_value("anything", REFERENCES | DATES | TIMES, [
    "x" * 100_000, "\ufeff", "\u202e", "\U0001f600", "%s%n", "../../etc/passwd", "$(id)", "0", "-",
    "a\u0301", "<script>"], EITHER)
on_a_value("sound text", {"precision", "commentaire", "resume"}, [
    "x" * 20_000, "é" * 5000, "a  b", "<b>gras</b>", "{n}", "$HOME", "100 % : oui ; non ?",
    "--- fin", "# note", "- tiret", "= 1+1", "@mention", "l'eau", "« cité »"], SOUND)


def of_another_kind(name, yaml_value, json_value):
    def change(match):
        value = json_value if match.re is JSON_FIELD else yaml_value
        quote = json_quote(match)
        return f"{match['lead']}{quote}{match['key']}{quote}: {value}" + \
            (match.groupdict().get("comma") or "")
    on_a_field(f"kind: {name}", change)


of_another_kind("a list", "[a, b]", "[\"a\", \"b\"]")
of_another_kind("an empty list", "[]", "[]")
of_another_kind("fields", "{a: b}", "{\"a\": \"b\"}")
of_another_kind("no field", "{}", "{}")
of_another_kind("a list of lists", "[[1], [2]]", "[[1], [2]]")


# The runs ---------------------------------------------------------------------------------------

def as_json(path):
    """Numbers and yes/no stay words: the program reads them in either form."""
    return json.dumps(yaml.load(path.read_text(encoding="utf-8"), yaml.BaseLoader),
                      ensure_ascii=False, indent=2) + "\n"


def sources(sample):
    """(path in the dossier, form, text) of each file, in both forms."""
    for path in sorted(sample.rglob("*.yaml")):
        if "sortie" in path.parts:
            continue
        name = path.relative_to(sample)
        yield str(name), "yaml", path.read_text(encoding="utf-8")
        yield str(name.with_suffix(".json")), "json", as_json(path)


def limit_time():
    """Of the processor, so that a busy machine is no hang: the program is killed beyond."""
    resource.setrlimit(resource.RLIMIT_CPU, (20, 20))


def run(sample, name, form, damage):
    """What went wrong, and whether an error stands on the expected line (None: not judged)."""
    with tempfile.TemporaryDirectory(prefix="restitution-degats-") as root:
        folder = pathlib.Path(root) / "d"
        shutil.copytree(sample, folder, ignore=shutil.ignore_patterns("sortie"))
        if form == "json":
            (folder / name).with_suffix(".yaml").unlink()
        (folder / name).write_bytes(damage.data)
        try:
            done = subprocess.run([str(PROGRAM), "check", "d", "--diagnostics", "short"], cwd=root,
                                  capture_output=True, timeout=600, env={},
                                  preexec_fn=limit_time)
        except subprocess.TimeoutExpired:
            return "it hangs", None, ""
    said = done.stderr.decode(errors="replace")
    if done.returncode not in (0, 1):
        return f"it ends with {done.returncode}", None, said
    if re.search(r"[\x00-\x08\x0b-\x1f\x7f]|std::|0x[0-9a-f]{6}|yaml-cpp|json\.exception", said):
        return "its words are not for people", None, said
    found = [m for m in map(LINE.match, said.split("\n")) if m and m["severity"] == "erreur"]
    if done.returncode == 1 and not found:
        return "it fails without an error", None, said
    if damage.outcome != EITHER and (done.returncode == 1) != (damage.outcome == ERROR):
        return f"{damage.outcome} was expected", None, said
    if damage.line is None or damage.outcome != ERROR:
        return None, None, said
    return None, any(m["path"] == f"d/{name}" and int(m["line"]) == damage.line for m in found), said


def choose(files, runs, seed, pattern):
    """Every kind in turn, each on a file that it applies to."""
    chance = random.Random(seed)
    kinds = [k for k in KINDS if pattern in k[0]]
    chosen = []
    for name, formats, change in kinds:
        places = [f for f in files if f[1] in formats]
        chance.shuffle(places)
        for place in places:
            damage = change(place[2], random.Random(f"{seed} {name} {place[0]}"))
            if damage is not None:
                chosen.append((name, place, damage))
                if runs != 0:
                    break
    if runs > 0:
        chance.shuffle(chosen)
        chosen = chosen[:runs]
    return kinds, chosen


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--runs", type=int, default=counts.share_or_whole(120, 0))
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--kind", default="")
    parser.add_argument("--verbose", action="store_true")
    arguments = parser.parse_args()

    kinds, chosen = choose(list(sources(SAMPLE)), arguments.runs, arguments.seed, arguments.kind)
    wrong = judged = placed = 0
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        results = pool.map(lambda c: run(SAMPLE, c[1][0], c[1][1], c[2]), chosen)
        for (name, (path, _, _), damage), (fault, on_line, said) in zip(chosen, results):
            if fault:
                wrong += 1
                print(f"{name}, {path}: {fault}\n{said[:600]}")
            if on_line is not None:
                judged += 1
                placed += on_line
                if not on_line and arguments.verbose:
                    print(f"{name}, {path}: no error on line {damage.line}\n{said[:600]}")
    share = 100 * placed / judged if judged else 100
    print(f"{len(kinds)} kinds, {len(chosen)} runs, {wrong} wrong; "
          f"{placed} of {judged} on the right line ({share:.1f} %)")
    sys.exit(0 if wrong == 0 and share >= 95 else 1)


if __name__ == "__main__":
    main()
