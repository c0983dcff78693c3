"""Installs, drives, upgrades and uninstalls the made program under Wine, as a biller would, and prints a table.

    python3 build/windows/trial.py        after make_windows.py, on Linux

A fresh Windows user each time. Pictures and papers are left in `.work/windows/trial/` to be looked at; the table says
what each step did and how long it took. It ends with 1 when a step failed.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import interpreter
import make_app
import make_windows
import wine
from screen import Screen

from arcaller_desktop.services.demo.files import demo_files

PREFIX = "/trial"
DRIVE = wine.DEBIAN / PREFIX.lstrip("/") / "drive_c"
USER = DRIVE / "users" / "root"
HOME = USER / "AppData" / "Local" / "Programs" / "ARCaller"
DATA = USER / "AppData" / "Local" / "ARCaller"
LEFT = wine.WORK / "trial"
LOGIN, PASSWORD = "demo", "demo-practice"
PRACTICE = r"C:\users\root\AppData\Local\ARCaller\demo.arcdb"
NEXT_VERSION = "9.0.0"
USER_NAME = "Zoë Łukasz"
OLD_PATH_LIMIT = 260
BARE = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
application = QApplication([])
window = QWidget(windowTitle="Bare window")
window.show()
QTimer.singleShot(3000, application.quit)
application.exec()
"""
KEY = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\ARCaller"


class Failed(Exception):
    """A step did not do what it should."""


def expect(truth: object, words: str) -> None:
    if not truth:
        raise Failed(words)


class Trial:
    """The steps in their order; each gives the words for its line of the table."""

    def __init__(self, screen: Screen) -> None:
        self._screen = screen
        self._window: subprocess.Popen[bytes] | None = None
        self._claim: dict[str, Any] = {}
        self.setup = make_windows.DIST / f"ARCaller-{make_app.version()}-setup.exe"

    # ------------------------------------------------------------------------------------------------------ running

    def command(self, program: str, *words: str) -> list[str]:
        return wine.windows_command(
            [program, *words],
            folder=f"{PREFIX}/drive_c",
            WINEPREFIX=PREFIX,
            DISPLAY=self._screen.display,
            ARCALLER_PASSWORD=PASSWORD,
        )

    def run(self, program: str, *words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            self.command(program, *words), capture_output=True, encoding="utf-8", errors="replace", check=False
        )

    def cli(self, *words: str, codes: tuple[int, ...] = (0,), practice: str = PRACTICE) -> dict[str, Any]:
        done = self.run(installed("arcaller-cli.exe"), *words, "--data", practice, "--user", LOGIN, "--json")
        expect(done.returncode in codes, f"{words[0]} ended with {done.returncode}: {done.stdout}{done.stderr}")
        answer: dict[str, Any] = json.loads(done.stdout)
        return answer

    def open_window(self, *words: str) -> float:
        """Starts the window's program; gives the seconds until the sign-in window was to be seen."""
        self._window = subprocess.Popen(
            self.command(installed("ARCaller.exe"), *words), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        return self._screen.wait_for_window("Sign in")

    def picture(self, name: str) -> None:
        self._screen.picture(LEFT / f"{name}.png")

    # -------------------------------------------------------------------------------------------------------- steps

    def install(self) -> str:
        done = self.run(wine.seen_by_windows(self.setup), "/S")
        expect(done.returncode == 0, f"the setup ended with {done.returncode}")
        made = {path.relative_to(make_windows.FOLDER): path for path in make_app.files_of(make_windows.FOLDER)}
        for name, path in made.items():
            put = HOME / name
            expect(put.is_file() and put.stat().st_size == path.stat().st_size, f"{name} was not installed")
        start_menu = USER / "AppData/Roaming/Microsoft/Windows/Start Menu/Programs/ARCaller.lnk"
        expect(start_menu.is_file(), "no shortcut in the Start menu")
        expect(
            make_app.version() in self.run("reg.exe", "query", KEY, "/v", "DisplayVersion").stdout, "not in the list"
        )
        size = sum(path.stat().st_size for path in HOME.rglob("*") if path.is_file())
        return f"{len(made)} files, {size / 1e6:.0f} MB from {self.setup.stat().st_size / 1e6:.1f} MB"

    def self_check(self) -> str:
        done = self.run(installed("ARCaller.exe"), "--self-check", r"C:\report.txt")
        report = (DRIVE / "report.txt").read_text(encoding="utf-8")
        (LEFT / "self-check.txt").write_text(report, encoding="utf-8")
        expect(done.returncode == 0 and not done.stderr, report + done.stderr)
        return report.splitlines()[-1]

    def demo(self) -> str:
        told = self.cli("demo", "--headless", "--claims", "120", "--out", r"C:\out")["walk"]["account"]
        expect(told["check"] == [] and told["statement"]["reprint_identical"], f"the books: {told['check']}")
        shutil.copytree(DRIVE / "out", LEFT / "demo", dirs_exist_ok=True)
        return f"{told['queue']['open_claims']} open claims, {told['plan']['total_cents'] / 100:.2f} in a plan"

    def far_away(self) -> str:
        """A practice under a user's name that is not ASCII, at a path longer than Windows' old 260 letters."""
        home = "\\".join(["C:", "users", USER_NAME, *["a long name of a folder"] * 10])
        practice = rf"{home}\Çağlar Łódź.arcdb"
        expect(len(practice) > OLD_PATH_LIMIT, "the path is too short")
        self.cli("demo", "--headless", "--claims", "40", "--out", rf"{home}\papers", practice=practice)
        told = self.cli("check", practice=practice)
        self.cli("backup", rf"{home}\today.arcbackup", practice=practice)
        papers = list((DRIVE / "users" / USER_NAME).rglob("papers/*.pdf"))
        expect(told["ok"] and papers, "the books do not tie out or there are no papers")
        return f"path of {len(practice)} letters, {len(papers)} papers, backed up"

    def start(self) -> str:
        seconds = self.open_window("--data", PRACTICE, "--user", LOGIN)
        time.sleep(1)
        self.picture("1-sign-in")
        self._screen.write(PASSWORD)
        self._screen.key("Return")
        self._screen.wait_until_gone("Sign in")
        self._screen.wait_for_window("^ARCaller")
        time.sleep(4)
        self.picture("2-window")
        return f"sign-in window after {seconds:.1f} s"

    def log_a_call(self) -> str:
        self._screen.key("ctrl+n")
        time.sleep(3)
        self._screen.key("F5")
        time.sleep(2)
        self._screen.key("alt+o")  # past the guide, to the outcome
        self._screen.key("Down", "Down", "Down", "Tab")
        self._screen.write("Ana K")
        self._screen.key("Tab")
        self._screen.write("8842-19")
        self._screen.key("Tab")
        self._screen.write("Asked for the claim.")
        time.sleep(1)
        self.picture("3-call")
        before = [item["claim"] for item in self.cli("queue")["items"]]
        self._screen.key("ctrl+Return")
        time.sleep(4)
        self.picture("4-next-claim")
        for number in before:
            claim = self.cli("claim", number)
            if any(event["reference"] == "8842-19" and "Asked for" in event["text"] for event in claim["timeline"]):
                self._claim = claim
                return f"typed and saved on {number}"
        raise Failed("the call is not in the practice")

    def second_start(self) -> str:
        """A double click on a payer file while the window is open: another practice's claims, so all are new."""
        file = next(file for file in demo_files(claims=40, seed=2, until=self._day()) if file.name.endswith(".837"))
        (DRIVE / "incoming.837").write_bytes(file.data.replace(b"*LH20", b"*LH70"))  # numbers that are not ours yet
        before = self.cli("check")["counted"]
        done = self.run(installed("ARCaller.exe"), r"C:\incoming.837")
        expect(done.returncode == 0, f"the second start ended with {done.returncode}")
        self._screen.wait_for_window("Import")
        time.sleep(5)
        self.picture("5-import")
        self._screen.key("Return")
        time.sleep(8)
        self.picture("6-imported")
        self._screen.key("Escape")
        self._screen.wait_until_gone("Import")
        after = self.cli("check")["counted"]
        more = {name: after[name] - count for name, count in before.items() if after[name] != count}
        expect(more.get("claims"), f"no claim was posted: {more}")
        return "handed to the open window and posted: " + ", ".join(f"{count} {name}" for name, count in more.items())

    def _day(self) -> date:
        return datetime.now(UTC).date()

    def start_up(self) -> str:
        """Sign-in window of the frozen program against a bare PySide6 window from source; the best of three."""
        python = wine.seen_by_windows(interpreter.HOME / "python.exe")
        bare, ours = [], []
        for _ in range(3):
            process = subprocess.Popen(self.command(python, "-c", BARE))
            bare.append(self._screen.wait_for_window("Bare window"))
            process.wait(60)
            ours.append(self.open_window("--data", PRACTICE, "--user", LOGIN))
            self._screen.key("Escape")
            assert self._window is not None
            self._window.wait(60)
        return f"{min(ours):.2f} s, bare window {min(bare):.2f} s: {min(ours) / min(bare):.2f} times"

    def save_papers(self) -> str:
        """A call summary and a statement, previewed and saved by keys, in the system's own dialog for files."""
        claims = [item["claim"] for item in self.cli("queue")["items"]]
        owing = next(claim for claim in claims if self.cli("claim", claim)["patient_cents"] > 0)
        (DRIVE / "saved").mkdir(exist_ok=True)
        sizes = [
            self._save_paper(self._claim["claim_number"], "ctrl+shift+s", "Call summary"),
            self._save_paper(owing, "ctrl+p", "Patient statement"),
        ]
        return "saved by the window: " + ", ".join(f"{size / 1000:.0f} kB" for size in sizes)

    def _save_paper(self, claim: str, keys: str, title: str) -> int:
        name = title.lower().replace(" ", "-")
        self._screen.key("ctrl+k")
        time.sleep(2)
        self._screen.write(claim)
        time.sleep(2)
        self._screen.key("Return")
        time.sleep(3)
        self._screen.key(keys)
        self._screen.wait_for_window(f"^{title}")
        time.sleep(3)
        self.picture(f"7-{name}")
        if title == "Call summary":
            self._ask_to_print()
        self._screen.key("alt+s")
        self._screen.wait_for_window("Save as PDF")
        time.sleep(2)
        self.picture(f"8-{name}-saving")
        self._screen.key("ctrl+a")
        self._screen.write(rf"C:\saved\{name}.pdf")
        self._screen.key("Return")
        self._screen.wait_until_gone("Save as PDF")
        time.sleep(1)
        self._screen.key("Escape")
        self._screen.wait_until_gone(f"^{title}")
        saved = DRIVE / "saved" / f"{name}.pdf"
        shutil.copy(saved, LEFT)
        expect(saved.read_bytes().startswith(b"%PDF"), f"{saved.name} is no PDF")
        return saved.stat().st_size

    def _ask_to_print(self) -> None:
        """Wine has no printer here, and the program has to say so."""
        before = self._screen.windows(".")
        self._screen.key("alt+r")
        time.sleep(3)
        self.picture("9-no-printer")
        expect(len(self._screen.windows(".")) > len(before), "nothing is said when there is no printer")
        self._screen.key("Return")
        time.sleep(2)

    def papers(self) -> str:
        call = next(event["call_id"] for event in self._claim["timeline"] if event["reference"] == "8842-19")
        self.cli("call-summary", str(call), "--out", r"C:\papers\call.pdf")
        sent = self.cli("statements", "--out", r"C:\papers\statements", codes=(0, 1))["statements"]
        shutil.copytree(DRIVE / "papers", LEFT / "papers", dirs_exist_ok=True)
        for paper in (LEFT / "papers").rglob("*.pdf"):
            expect(paper.read_bytes().startswith(b"%PDF"), f"{paper.name} is no PDF")
        return f"1 call summary, {len(sent)} statements"

    def upgrade_refused(self) -> str:
        done = self.run(wine.seen_by_windows(self.next_setup()), "/S")
        expect(done.returncode == 2, f"the setup ended with {done.returncode} while the program was open")
        self._screen.key("ctrl+q")
        assert self._window is not None
        self._window.wait(60)
        return "refused while the window was open"

    def upgrade(self) -> str:
        kept = DATA / "ours.txt"
        kept.write_text("not ours to remove", encoding="utf-8")
        done = self.run(wine.seen_by_windows(self.next_setup()), "/S")
        expect(done.returncode == 0, f"the setup ended with {done.returncode}")
        put_by = list((DATA / "backups").glob(f"demo before {NEXT_VERSION} *"))
        expect(len(put_by) == 1 and (put_by[0] / "demo.arcdb").is_file(), "the practice was not put by")
        expect(NEXT_VERSION in self.run("reg.exe", "query", KEY, "/v", "DisplayVersion").stdout, "not in the list")
        expect(self.cli("check")["ok"], "the books do not tie out after the upgrade")
        return f"practice put by, data kept, {sum(1 for _ in put_by[0].iterdir())} files"

    def downgrade(self) -> str:
        done = self.run(wine.seen_by_windows(self.setup), "/S")
        expect(done.returncode == 2, f"the older setup ended with {done.returncode}")
        expect(self.cli("check")["ok"], "the installed program was harmed")
        return "refused, nothing changed"

    def uninstall(self) -> str:
        (HOME / "a note of the user.txt").write_text("kept", encoding="utf-8")
        self.run(installed("uninstall.exe"), "/S")
        wait_until_gone(HOME / "uninstall.exe")
        left = [path.relative_to(HOME).as_posix() for path in HOME.rglob("*") if path.is_file()]
        expect(left == ["a note of the user.txt"], f"left behind or taken too much: {left[:5]}")
        expect((DATA / "demo.arcdb").is_file() and (DATA / "demo.keys").is_file(), "the practice is gone")
        expect(self.run("reg.exe", "query", KEY).returncode, "still in the list of programs")
        return "program gone, practice and other people's files kept"

    def all_users(self) -> str:
        done = self.run(wine.seen_by_windows(self.next_setup()), "/S", "/ALLUSERS", "/NODESKTOP")
        expect(done.returncode == 0, f"the setup ended with {done.returncode}")
        shared = DRIVE / "Program Files" / "ARCaller"
        expect((shared / "ARCaller.exe").is_file(), "not in Program Files")
        expect(not list(DRIVE.glob("users/*/Desktop/ARCaller.lnk")), "a shortcut on the desktop all the same")
        expect(self.run("reg.exe", "query", KEY.replace("HKCU", "HKLM")).returncode == 0, "not in the machine's list")
        self.run(r"C:\Program Files\ARCaller\uninstall.exe", "/S")
        wait_until_gone(shared / "uninstall.exe")
        expect(not shared.exists(), "something was left behind")
        expect(self.run("reg.exe", "query", KEY.replace("HKCU", "HKLM")).returncode, "still in the machine's list")
        return "installed and removed for all users"

    def next_setup(self) -> Path:
        """An installer of the same program that says it is a later version, packed quickly."""
        path = wine.WORK / "trial" / f"ARCaller-{NEXT_VERSION}-setup.exe"
        if not path.exists():
            make_windows.make_installer(version=NEXT_VERSION, path=path, quickly=True)
        return path


def installed(name: str) -> str:
    return rf"C:\users\root\AppData\Local\Programs\ARCaller\{name}"


def wait_until_gone(file: Path) -> None:
    """An uninstaller works on from a copy of itself after it has ended."""
    deadline = time.monotonic() + 60
    while file.exists() and time.monotonic() < deadline:
        time.sleep(0.5)
    time.sleep(1)


def fresh_windows() -> None:
    shutil.rmtree(DRIVE.parent, ignore_errors=True)
    shutil.copytree(wine.DEBIAN / wine.PREFIX.lstrip("/"), DRIVE.parent, symlinks=True)
    shutil.rmtree(LEFT, ignore_errors=True)
    LEFT.mkdir(parents=True)


def main() -> int:
    fresh_windows()
    failed = 0
    with Screen() as screen:
        trial = Trial(screen)
        steps: list[tuple[str, Callable[[], str]]] = [
            ("silent install", trial.install),
            ("self-check", trial.self_check),
            ("demo --headless", trial.demo),
            ("name and path", trial.far_away),
            ("start-up", trial.start_up),
            ("sign in", trial.start),
            ("log a call by keys", trial.log_a_call),
            ("second start", trial.second_start),
            ("save by the window", trial.save_papers),
            ("papers", trial.papers),
            ("upgrade, open", trial.upgrade_refused),
            ("upgrade", trial.upgrade),
            ("downgrade", trial.downgrade),
            ("uninstall", trial.uninstall),
            ("for all users", trial.all_users),
        ]
        for name, step in steps:
            started = time.monotonic()
            try:
                said, verdict = step(), "ok"
            except (Failed, TimeoutError, subprocess.SubprocessError, OSError, LookupError, ValueError) as error:
                said, verdict = f"{type(error).__name__}: {error}", "FAILED"
                trial.picture(f"failed {name}")
                failed += 1
            print(f"{verdict:<7}{name:<20}{time.monotonic() - started:6.1f} s  {said}", flush=True)
    print(f"Trial: {'passed' if not failed else f'{failed} FAILED'}. Pictures and papers: {LEFT}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
