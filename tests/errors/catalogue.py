"""The catalogue of errors: for every message about a dossier, a dossier that causes it.

    catalogue.py --program PROGRAM --source SOURCE_DIR [--case PATTERN]

Each case of cases/*.txt edits the small sound dossier of base/. It must produce its code exactly
where the case says, make `build --strict` end with 1, and leave nothing behind. What users then
read, in the short and in the human form, is compared with tests/golden/errors; UPDATE_GOLDEN=1 in
the environment rewrites it.

A case:

    === code : what is particular about it
    ~ reason            cannot be caused by a dossier; tested elsewhere
    $ options           for the command line
    @ file              the file that the next lines edit or make
    - text              one passage of the file, found exactly once…
    + lines             …replaced by these; without `-` they are added at the end
    = line              the whole file, line by line
    ! bytes …           the whole file, with Python's escapes
    ! size N            a file of N bytes
    ! link TARGET | fifo | folder | remove | mode OCTAL
    ! shipped FILE      a copy of one of the program's own files
Files are in the dossier; `../x` stands beside it, `share/x` among the program's own files. The sign
§ marks where the message must point; without it the message is about the whole file (1:1).
"""

import argparse
import concurrent.futures
import difflib
import os
import pathlib
import re
import shutil
import stat
import subprocess
import sys
import tempfile

MARK = "§"


class Case:
    def __init__(self, code, title):
        self.code, self.title = code, title
        self.reason = None
        self.options = []
        self.steps = []  # (file, kind, lines)

    @property
    def name(self):
        return f"{self.code} : {self.title}" if self.title else self.code


def read_cases(path):
    cases, file = [], None
    for line in path.read_text(encoding="utf-8").split("\n"):
        head, rest = line[:2], line[2:]
        if line.startswith("=== "):
            code, _, title = line[4:].partition(" : ")
            cases.append(Case(code.strip(), title.strip()))
            file = None
        elif head == "~ ":
            cases[-1].reason = rest
        elif head == "$ ":
            cases[-1].options += rest.split()
        elif head == "@ ":
            file = rest
        elif head in ("- ", "+ ", "= "):
            steps = cases[-1].steps
            if head != "- " and steps and steps[-1][:2] == (file, head[0]):
                steps[-1][2].append(rest)
            else:
                steps.append((file, head[0], [rest]))
        elif head == "! ":
            cases[-1].steps.append((file, "!", rest.split(" ", 1)))
        elif line and not line.startswith("#"):
            sys.exit(f"{path}: line not understood: {line}")
    return cases


def unescaped(text):
    """\\x1b and \\u200b to what they stand for: \\x80 and above are bytes, not characters."""
    result = b""
    for piece in re.split(r"(\\x[0-9a-f]{2}|\\u[0-9a-f]{4}|\\[\\nrt])", text):
        if re.fullmatch(r"\\x..", piece):
            result += bytes([int(piece[2:], 16)])
        elif re.fullmatch(r"\\u....", piece):
            result += chr(int(piece[2:], 16)).encode()
        elif re.fullmatch(r"\\.", piece):
            result += {"\\": b"\\", "n": b"\n", "r": b"\r", "t": b"\t"}[piece[1]]
        else:
            result += piece.encode()
    return result


class Workplace:
    """A dossier, and a program with its own data, made as a case wants them."""

    def __init__(self, root, program, source):
        self.root = root
        self.dossier = root / "dossier"
        shutil.copytree(source / "tests/errors/base", self.dossier)
        for folder, _, _ in os.walk(root):
            os.chmod(folder, 0o755)
        self.program, self.share = program, program.parent / "share/restitution"
        self.expected = None  # (path shown, line, column)

    def path(self, file):
        if file.startswith("share/"):
            self.own_share()
            return self.share / file[len("share/"):]
        return pathlib.Path(os.path.normpath(self.dossier / file))

    def own_share(self):
        """The program finds its data beside itself: another copy of it has other data."""
        if self.share.is_relative_to(self.root):
            return
        own = self.root / "bin"
        shutil.copytree(self.share, own / "share/restitution")
        shutil.copy2(self.program, own / "restitution")
        self.program, self.share = own / "restitution", own / "share/restitution"

    def write(self, path, data, shown):
        at = data.find(MARK.encode())
        if at >= 0:
            before = data[:at].decode(errors="replace")
            self.expected = (shown, before.count("\n") + 1, len(before.rpartition("\n")[2]) + 1)
            data = data[:at] + data[at + len(MARK.encode()):]
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)

    def prepare(self, case):
        pending = None
        for file, kind, lines in case.steps:
            path = self.path(file)
            shown = self.shown(file)
            if kind == "-":
                pending = lines[0].replace(MARK, "").encode()
            elif kind == "+":
                added = unescaped("\n".join(lines))
                data = path.read_bytes()
                if pending is None:
                    data += added + b"\n"
                else:
                    if data.count(pending) != 1:
                        sys.exit(f"{case.name}: not exactly once in {file}: {pending.decode()}")
                    data = data.replace(pending, added)
                pending = None
                self.write(path, data, shown)
            elif kind == "=":
                self.write(path, unescaped("\n".join(lines) + "\n"), shown)
            else:
                self.special(path, shown, *lines)

    def special(self, path, shown, kind, argument=""):
        if kind == "bytes":
            self.write(path, unescaped(argument), shown)
            return
        if kind == "size":
            path.write_bytes(b"#" * int(argument))
            return
        if kind == "mode":
            os.chmod(path, int(argument, 8))
            return
        if kind == "shipped":
            path.parent.mkdir(exist_ok=True)
            shutil.copy2(self.share / argument, path)
            return
        if path.exists():
            path.unlink()
        if kind == "link":
            (self.root / "ailleurs.yaml").write_text("redaction: cheffe\n")
            path.symlink_to(argument)
        elif kind == "fifo":
            os.mkfifo(path)
        elif kind == "folder":
            path.mkdir()
        elif kind != "remove":
            sys.exit(f"unknown step: {kind}")

    def shown(self, file):
        if file.startswith("share/"):
            return str(self.share / file[len("share/"):])
        return os.path.normpath("dossier/" + file)

    def run(self, *arguments):
        def as_nobody():
            if os.getuid() == 0:
                os.setgid(65534)
                os.setuid(65534)

        needs_user = any(kind == "mode" for kind in self.kinds)
        return subprocess.run(
            [str(self.program), *arguments], cwd=self.root, stdin=subprocess.DEVNULL,
            capture_output=True, timeout=60, preexec_fn=as_nobody if needs_user else None,
            env={"PATH": os.environ.get("PATH", "")})

    def files(self):
        return sorted(str(p.relative_to(self.dossier)) for p in self.dossier.rglob("*"))


def check(case, program, source):
    """What users read, and what is wrong with it."""
    root = pathlib.Path(tempfile.mkdtemp(prefix="restitution-erreurs-"))
    try:
        place = Workplace(root, program, source)
        place.kinds = [lines[0] for _, kind, lines in case.steps if kind == "!"]
        if "mode" in place.kinds:
            place.own_share()  # another user runs it: this tree's folders may be private
        place.prepare(case)
        os.chmod(root, 0o755)
        before = place.files()
        short = place.run("build", "dossier", "--strict", "--diagnostics", "short", *case.options)
        human = place.run("check", "dossier", *case.options)
        if place.program != program:
            place.expected = place.expected and (place.expected[0], *place.expected[1:])
        faults = judged(case, place, short, human, before)
        own = str(root).encode()
        text = b"--- short\n" + short.stderr + b"--- human\n" + human.stderr
        text = text.replace(own + b"/bin/share/restitution", b"PROGRAMME")
        return text.decode(errors="replace"), faults
    finally:
        for folder, _, _ in os.walk(root):
            os.chmod(folder, 0o755)
        shutil.rmtree(root)


LINE = re.compile(r"(?P<path>[^:]+):(?P<line>\d+):(?P<column>\d+): (?P<severity>erreur|avertissement)"
                  r"\u00a0: (?P<text>.+) \[(?P<code>[a-z0-9-]+)\]")


def judged(case, place, short, human, before):
    faults = []
    lines = short.stderr.decode(errors="replace").split("\n")
    found = [match for match in map(LINE.fullmatch, lines) if match]
    mine = [match for match in found if match["code"] == case.code]
    if not mine:
        faults.append("its code does not appear")
    elif place.expected:
        places = [(m["path"], int(m["line"]), int(m["column"])) for m in mine]
        wanted = (place.expected[0].replace(str(place.root) + "/", ""), *place.expected[1:])
        places = [(p[0].replace(str(place.root) + "/", ""), *p[1:]) for p in places]
        if wanted not in places:
            faults.append(f"it points at {places}, not at {wanted}")
    elif not any((m["line"], m["column"]) == ("1", "1") for m in mine):
        faults.append("it is about the whole file and does not stand at 1:1")
    if short.returncode != 1:
        faults.append(f"build --strict ends with {short.returncode}, not 1")
    errors = any(match["severity"] == "erreur" for match in found)
    if human.returncode != (1 if errors else 0):
        faults.append(f"check ends with {human.returncode}")
    if short.stdout:
        faults.append("something was printed on standard output")
    if place.files() != before:
        faults.append("files of the dossier have changed")
    raw = short.stderr + human.stderr
    if re.search(rb"[\x00-\x08\x0b-\x1f\x7f]|std::|0x[0-9a-f]{6}", raw):
        faults.append("control characters or words of C++ in a message")
    return faults


def codes_of(source):
    """The code of each function of messages/ that returns a Message."""
    codes = set()
    for path in sorted((source / "generator/messages").glob("*.cpp")):
        for body in re.findall(r"^Message \w+\(.*?^}", path.read_text(encoding="utf-8"),
                               re.MULTILINE | re.DOTALL):
            codes.update(re.findall(r'\{\s*"([a-z0-9-]+)",', body))
    return codes


def compare(golden, actual):
    if os.environ.get("UPDATE_GOLDEN") == "1":
        golden.parent.mkdir(parents=True, exist_ok=True)
        golden.write_text(actual, encoding="utf-8")
        return True
    expected = golden.read_text(encoding="utf-8") if golden.exists() else ""
    if expected == actual:
        return True
    sys.stdout.writelines(difflib.unified_diff(
        expected.splitlines(True), actual.splitlines(True), str(golden), "now"))
    return False


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", type=pathlib.Path, required=True)
    parser.add_argument("--source", type=pathlib.Path, required=True)
    parser.add_argument("--case", default="")
    arguments = parser.parse_args()
    program, source = arguments.program.resolve(), arguments.source.resolve()

    good, covered, count = True, set(), 0
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        for path in sorted((source / "tests/errors/cases").glob("*.txt")):
            cases = [c for c in read_cases(path) if arguments.case in c.name]
            covered.update(c.code for c in cases)
            cases = [c for c in cases if c.reason is None]
            count += len(cases)
            text = ""
            for case, (shown, faults) in zip(
                    cases, pool.map(lambda c: check(c, program, source), cases)):
                text += f"=== {case.name}\n{shown}\n"
                for fault in faults:
                    good = False
                    print(f"{path.name}: {case.name}: {fault}\n{shown}")
            if not arguments.case:
                golden = source / "tests/golden/errors" / path.name
                good = compare(golden, text) and good
    if not arguments.case:
        codes = codes_of(source)
        for code in sorted(codes - covered):
            print(f"no case for the message [{code}]: add one to tests/errors/cases")
        for code in sorted(covered - codes):
            print(f"the cases speak of [{code}], which no message bears")
        good = good and covered == codes
    print(f"{count} cases of {len(covered)} messages")
    sys.exit(0 if good else 1)


if __name__ == "__main__":
    main()
