"""Runs the real program in a folder of its own, for the end-to-end tests."""

import atexit
import functools
import hashlib
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

SOURCE = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = pathlib.Path(os.environ["RESTITUTION_PROGRAM"]).resolve()
SAMPLE = SOURCE / "samples/val-fictif"
SMALL = SOURCE / "tests/errors/base"


def leaves(value, path=""):
    """Every leaf of a JSON value, by its path; items of lists go by their id when they have one."""
    if isinstance(value, dict):
        for key, item in value.items():
            yield from leaves(item, f"{path}/{key}")
    elif isinstance(value, list):
        for number, item in enumerate(value):
            named = isinstance(item, dict)
            key = item.get("id", item.get("categorie", item.get("entite", number))) if named \
                else number
            yield from leaves(item, f"{path}/{key}")
    else:
        yield path, value


class Result:
    def __init__(self, done):
        self.code = done.returncode
        self.out = done.stdout.decode() if done.stdout is not None else ""
        self.err = done.stderr.decode() if done.stderr is not None else ""


class ProgramTest(unittest.TestCase):
    """Each test has an empty folder, where it runs the program."""

    def setUp(self):
        self.root = pathlib.Path(tempfile.mkdtemp(prefix="restitution-essai-"))
        self.addCleanup(self.remove_root)
        os.chmod(self.root, 0o755)

    def remove_root(self):
        for folder, _, _ in os.walk(self.root):
            os.chmod(folder, 0o755)
        shutil.rmtree(self.root)

    def dossier(self, name="dossier", model=SMALL):
        folder = self.root / name
        shutil.copytree(model, folder, ignore=shutil.ignore_patterns("sortie"))
        for path in [folder, *folder.rglob("*")]:
            os.chmod(path, 0o755 if path.is_dir() else 0o644)
        return folder

    def run_program(self, *arguments, code=0, cwd=None, env=None, user=None, timeout=120, **others):
        def become():
            os.setgid(user)
            os.setuid(user)

        others.setdefault("stdout", subprocess.PIPE)
        others.setdefault("stderr", subprocess.PIPE)
        program = PROGRAM if user is None else program_open_to_all()
        done = subprocess.run(
            [str(program), *map(str, arguments)], cwd=cwd or self.root, timeout=timeout,
            env={"PATH": "/usr/bin:/bin", **(env or {})}, stdin=subprocess.DEVNULL,
            preexec_fn=become if user else None, **others)
        result = Result(done)
        if code is not None:
            self.assertEqual(result.code, code, result.out + result.err)
        return result

    def replace(self, path, old, new):
        text = path.read_text(encoding="utf-8")
        self.assertEqual(text.count(old), 1, f"{old!r} in {path}")
        path.write_text(text.replace(old, new), encoding="utf-8")


def nobody():
    """A user without rights, when the tests run as root; skipped aloud otherwise."""
    if os.getuid() == 0:
        return 65534
    raise unittest.SkipTest("needs root, to become another user")


@functools.cache
def program_open_to_all():
    """A copy of the program and its data that any user may run: its own folders may be private."""
    folder = pathlib.Path(tempfile.mkdtemp(prefix="restitution-programme-"))
    atexit.register(shutil.rmtree, folder)
    shutil.copytree(PROGRAM.parent / "share", folder / "share")
    shutil.copy2(PROGRAM, folder)
    os.chmod(folder, 0o755)
    return folder / PROGRAM.name


def snapshot(folder):
    """Every path under a folder, with what it is and the fingerprint of what it holds."""
    found = {}
    for path in sorted(folder.rglob("*")):
        name = str(path.relative_to(folder))
        if path.is_symlink():
            found[name] = "-> " + os.readlink(path)
        elif path.is_dir():
            found[name] = "folder"
        else:
            found[name] = hashlib.sha256(path.read_bytes()).hexdigest()
    return found


def main():
    unittest.main(argv=[sys.argv[0], "-v", *sys.argv[1:]])
