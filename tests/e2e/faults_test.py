"""The world fails: every system call of a build in turn, and kills at any moment.

RESTITUTION_FAILING_CALLS names the library made from failing_calls.cpp.
"""

import errno
import os
import pathlib
import random
import signal
import subprocess
import sys
import time
import unittest

from program import PROGRAM, ProgramTest, main, snapshot

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))

import counts  # noqa: E402

LIBRARY = os.environ.get("RESTITUTION_FAILING_CALLS", "")
BUILD = ["build", "dossier", "--output", "sortie", "--only", "compte-rendu,resultats"]
NAMES = [".restitution", "compte-rendu.pdf", "resultats.json"]


class Faults(ProgramTest):
    def setUp(self):
        super().setUp()
        probe = subprocess.run([str(PROGRAM), "--version"], capture_output=True,
                               env={"LD_PRELOAD": LIBRARY})
        if "RESTITUTION_INSTRUMENTED" in os.environ:
            self.skipTest("no library can be preloaded into a program under sanitizers")
        self.assertEqual(probe.returncode, 0, probe.stderr)
        self.folder = self.dossier()
        self.output = self.root / "sortie"
        self.run_program(*BUILD)
        self.old = snapshot(self.output)
        self.replace(self.folder / "diagnostic.yaml", "Ville d’Essai", "Ville d’Ailleurs")
        self.run_program(*BUILD)
        self.new = snapshot(self.output)
        self.assertEqual(sorted(self.new), NAMES)
        self.documents = NAMES[1:]
        for name in NAMES:  # the manifest too: it tells what was read
            self.assertNotEqual(self.new[name], self.old[name])
        self.put_old_back()

    def put_old_back(self):
        self.replace(self.folder / "diagnostic.yaml", "Ville d’Ailleurs", "Ville d’Essai")
        self.run_program(*BUILD)
        self.assertEqual(snapshot(self.output), self.old)
        self.replace(self.folder / "diagnostic.yaml", "Ville d’Essai", "Ville d’Ailleurs")

    def run_with(self, call, number, error, under="sortie"):
        report = self.root / "appels"
        result = self.run_program(*BUILD, code=None, env={
            "LD_PRELOAD": LIBRARY, "FAULT_UNDER": under, "FAULT_CALL": call,
            "FAULT_NUMBER": str(number), "FAULT_ERROR": str(error), "FAULT_REPORT": str(report)})
        return result, int(report.read_text())

    def each_call(self, call, error, under="sortie"):
        """Runs once for each call that a build makes, that one failing."""
        number = 1
        while True:
            result, seen = self.run_with(call, number, error, under)
            if seen < number:
                break
            yield number, result
            if snapshot(self.output) != self.old:
                self.put_old_back()
            number += 1
        self.put_old_back()
        self.assertGreater(number, 1, f"a build calls {call} at least once")

    def test_refusals_are_said_and_change_nothing(self):
        refusals = {"open": [errno.EACCES, errno.EMFILE], "write": [errno.ENOSPC, errno.EIO],
                    "fsync": [errno.EIO], "close": [errno.EIO], "rename": [errno.ENOSPC],
                    "mkdir": [errno.ENOSPC]}
        for call, errors in refusals.items():
            for error in errors:
                for number, result in self.each_call(call, error):
                    with self.subTest(call=call, error=errno.errorcode[error], number=number):
                        now = snapshot(self.output)
                        if result.code == 0:
                            # The old manifest, or a folder whose changes are on the disk already.
                            self.assertIn(call, ["open", "close"])
                            self.assertEqual(now, self.new)
                            continue
                        self.assertEqual(result.code, 3, result.err)
                        self.assertRegex(result.err, r"«\u00a0sortie[^»]*\u00a0»")
                        if "documents sont écrits" in result.err:
                            self.assertEqual({n: now[n] for n in self.documents},
                                             {n: self.new[n] for n in self.documents})
                        else:
                            self.assertIn("les documents précédents sont intacts", result.err)
                            self.assertEqual(now, self.old)

    def test_interruptions_and_short_writes_are_no_failures(self):
        for call, error in [("write", 0), ("write", errno.EINTR), ("open", errno.EINTR),
                            ("fsync", errno.EINTR), ("close", errno.EINTR),
                            ("rename", errno.EINTR)]:
            for number, result in self.each_call(call, error):
                with self.subTest(call=call, error=error, number=number):
                    self.assertEqual(result.code, 0, result.err)
                    self.assertEqual(snapshot(self.output), self.new)

    def test_a_disk_without_hard_links_is_enough(self):
        for number, result in self.each_call("link", errno.EPERM):
            with self.subTest(number=number):
                self.assertEqual(result.code, 0, result.err)
                self.assertEqual(snapshot(self.output), self.new)

    def test_reading_goes_on_after_an_interruption(self):
        for error in [0, errno.EINTR]:
            for number, result in self.each_call("read", error, under="dossier"):
                with self.subTest(error=error, number=number):
                    self.assertEqual(result.code, 0, result.err)
                    self.assertEqual(snapshot(self.output), self.new)

    def test_a_disk_that_cannot_be_read_is_said_at_the_file(self):
        for number, result in self.each_call("read", errno.EIO, under="dossier"):
            with self.subTest(number=number):
                self.assertEqual(result.code, 1, result.err)
                self.assertRegex(result.err, r"^dossier/[a-z]+\.yaml:1:1: erreur")
                self.assertEqual(snapshot(self.output), self.old)


class Kills(ProgramTest):
    ROUNDS = counts.share_or_whole(30, 60)

    def build(self):
        return subprocess.Popen([str(PROGRAM), *BUILD], cwd=self.root, env={},
                                stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def test_files_are_the_old_or_the_new_and_the_next_run_repairs(self):
        folder = self.dossier()
        output = self.root / "sortie"
        versions = []
        self.run_program(*BUILD)
        versions.append(snapshot(output))
        began = time.monotonic()
        self.replace(folder / "diagnostic.yaml", "Ville d’Essai", "Ville d’Ailleurs")
        self.run_program(*BUILD)
        length = time.monotonic() - began
        versions.append(snapshot(output))
        chance = random.Random(2024)
        killed = 0
        for number in range(self.ROUNDS):
            names = ["Ville d’Ailleurs", "Ville d’Essai"]
            self.replace(folder / "diagnostic.yaml", *names[:: 1 if number % 2 == 0 else -1])
            process = self.build()
            time.sleep(chance.uniform(0, length))
            process.send_signal(signal.SIGKILL)
            killed += process.wait() == -signal.SIGKILL
            now = snapshot(output)
            for name in NAMES:
                self.assertIn(now.get(name), [version[name] for version in versions],
                              f"{name} after kill {number}")
        self.assertGreater(killed, self.ROUNDS // 3, "too few kills struck a running program")
        self.run_program(*BUILD)
        self.assertIn(snapshot(output), versions)  # and nothing else: leftovers are swept

    def test_two_runs_at_once_wait_for_each_other(self):
        self.dossier()
        processes = [self.build() for _ in range(4)]
        self.assertEqual([process.wait(timeout=120) for process in processes], [0, 0, 0, 0])
        self.assertEqual(sorted(snapshot(self.root / "sortie")), NAMES)


if __name__ == "__main__":
    main()
