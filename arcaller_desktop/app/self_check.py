"""`arcaller --self-check [FILE]`: whether an installed or frozen program has all it needs. Opens nobody's practice.

Everything that a person will need is done once in a temporary folder: files are taken in by the worker process, papers
are made and opened, every form, icon and font is loaded, the window is painted. What a part writes to the error output
meanwhile counts as a fault. The report goes to standard output, and into FILE when one is named: ARCaller.exe
has no standard output.
"""

from __future__ import annotations

import contextlib
import dataclasses
import importlib
import io
import logging
import pkgutil
import secrets
import sys
import tempfile
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, Final
from zoneinfo import available_timezones

from PySide6.QtCore import QMarginsF, QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QFontDatabase, QImage, QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QDialog, QWidget

from arcaller_desktop.app import stage
from arcaller_desktop.app.desk import take_pictures
from arcaller_desktop.base.clock import SystemClock
from arcaller_desktop.base.paths import resource
from arcaller_desktop.base.progress import NoProgress
from arcaller_desktop.gui import forms
from arcaller_desktop.gui.printing import open_pdf
from arcaller_desktop.jobs.runner import Task
from arcaller_desktop.jobs.worker import Worker
from arcaller_desktop.services.check import check_practice, resource_findings
from arcaller_desktop.services.context import Access, open_context
from arcaller_desktop.services.demo.build import MakeDemo, make_demo
from arcaller_desktop.services.demo.files import demo_files
from arcaller_desktop.services.demo.walk import WalkDemo, walk_demo
from arcaller_desktop.services.documents import recovery_key_page
from arcaller_desktop.services.intake import ImportFiles, ImportResult, import_files
from arcaller_desktop.services.practices import CreatePractice, create_practice

_DAY: Final = date(2026, 3, 31)
"""The sample practice's last day: the same files, amounts and papers wherever and whenever this runs."""
_SAMPLE_CLAIMS: Final = 12
_DEMO_CLAIMS: Final = 60
_FEWEST_ZONES: Final = 400
_WORKER_SECONDS: Final = 120
_PLAIN_SQLITE: Final = b"SQLite format 3"
_OF_NO_SCREEN: Final = ("This plugin does not support",)
"""What Qt's offscreen platform says of itself, where there is no screen."""


class _Fault(Exception):
    """A part of the program that does not do what it should."""


@dataclass(kw_only=True)
class _Bench:
    """What the steps hand on to each other."""

    folder: Path
    papers: list[tuple[str, bytes]] = field(default_factory=list)


def self_check(report: Path | None = None) -> int:
    """0 when every step went well and nothing was said on the error output; the report names what did not."""
    lines: list[str] = []
    faults = 0
    with tempfile.TemporaryDirectory(prefix="arcaller-self-check-") as folder:
        bench = _Bench(folder=Path(folder))
        for name, step in _STEPS:
            started = time.monotonic()
            said, fault = _carry_out(step, bench)
            faults += bool(fault)
            lines.append(f"{'FAILED' if fault else 'ok':<7}{name:<10}{time.monotonic() - started:5.1f} s  {said}")
            lines += [f"       {line}" for line in fault.splitlines()]
    lines.append(f"Self-check: {'passed' if not faults else f'{faults} FAILED'}, {len(_STEPS)} steps.")
    text = "\n".join(lines) + "\n"
    sys.stdout.write(text)
    if report is not None:
        report.write_text(text, encoding="utf-8")
    return 1 if faults else 0


def _carry_out(step: Callable[[_Bench], str], bench: _Bench) -> tuple[str, str]:
    """What the step counted, and what was wrong with it: empty when nothing was."""
    with _listening() as heard:
        try:
            said = step(bench)
        except Exception as error:  # noqa: BLE001 - whatever is missing, the other steps are still to be tried
            return "", str(error) if isinstance(error, _Fault) else traceback.format_exc()
    return said, "\n".join(f"said: {line}" for line in heard())


@contextlib.contextmanager
def _listening() -> Iterator[Callable[[], list[str]]]:
    """Gathers what is written to the error output, logged as a warning or said by Qt meanwhile."""
    written, from_qt = io.StringIO(), list[str]()

    def hear_qt(_: QtMsgType, __: QMessageLogContext, message: str) -> None:
        if not message.startswith(_OF_NO_SCREEN):
            from_qt.append(message)

    handler = logging.StreamHandler(written)
    handler.setLevel(logging.WARNING)
    logging.getLogger().addHandler(handler)
    before = qInstallMessageHandler(hear_qt)
    try:
        with contextlib.redirect_stderr(written):
            yield lambda: [*written.getvalue().splitlines(), *from_qt]
    finally:
        qInstallMessageHandler(before)
        logging.getLogger().removeHandler(handler)


# ---------------------------------------------------------------------------------------------------------- the steps


def _files(_: _Bench) -> str:
    missing = [f"{finding.where}: {finding.message}" for finding in resource_findings()]
    if missing:
        raise _Fault("\n".join(missing))
    zones = len(available_timezones())
    if zones < _FEWEST_ZONES:
        raise _Fault(f"only {zones} time zones")
    return f"{sum(1 for path in resource().rglob('*') if path.is_file())} shipped files, {zones} time zones"


def _forms(_: _Bench) -> str:
    names = [module.name for module in pkgutil.iter_modules(forms.__path__) if module.name.startswith("ui_")]
    if not names:
        raise _Fault("no forms")
    for name in names:
        module = importlib.import_module(f"{forms.__name__}.{name}")
        (form,) = (value for title, value in vars(module).items() if title.startswith("Ui_"))
        base = QDialog() if name.endswith("_dialog") else QWidget()
        form().setupUi(base)
        if not base.findChildren(QWidget):
            raise _Fault(f"{name} is empty")
        base.deleteLater()
    return f"{len(names)} forms"


def _icons(_: _Bench) -> str:
    drawings = sorted(resource().rglob("*.svg"))
    for path in drawings:
        renderer = QSvgRenderer(str(path))
        picture = QImage(32, 32, QImage.Format.Format_ARGB32)
        picture.fill(0)
        painter = QPainter(picture)
        renderer.render(painter)
        painter.end()
        if not renderer.isValid() or _is_blank(picture):
            raise _Fault(f"{path.name} cannot be drawn")
    return f"{len(drawings)} drawings"


def _fonts(_: _Bench) -> str:
    fonts = sorted(resource("fonts").glob("*.ttf"))
    for path in fonts:
        number = QFontDatabase.addApplicationFont(str(path))
        if number < 0 or not QFontDatabase.applicationFontFamilies(number):
            raise _Fault(f"{path.name} cannot be loaded")
    return f"{len(fonts)} fonts"


def _import(bench: _Bench) -> str:
    """An encrypted practice through all migrations, and payer files taken in by the worker process."""
    order = CreatePractice(
        practice_name="Self-check", login="check", user_name="Self-check", password=secrets.token_urlsafe()
    )
    created = create_practice(bench.folder / "check.arcdb", order, SystemClock())
    if created.access.path.read_bytes().startswith(_PLAIN_SQLITE):
        raise _Fault("the practice file is not encrypted")
    incoming = bench.folder / "incoming"
    incoming.mkdir()
    for file in demo_files(claims=_SAMPLE_CLAIMS, until=_DAY):
        (incoming / file.name).write_bytes(file.data)
    access = dataclasses.replace(created.access, as_of=_DAY)
    result: ImportResult = _in_worker(access, Task(function=import_files, command=ImportFiles(paths=(incoming,))))
    posted = sum(file.posted for file in result.files)
    if not posted:
        raise _Fault("nothing was posted")
    _sound(access)
    return f"{len(result.files)} files, {posted} claims posted by the worker process"


def _in_worker(access: Access, task: Task[Any, Any, Any]) -> Any:
    ended = threading.Event()
    outcomes: list[Callable[[], Any]] = []

    def take(outcome: Callable[[], Any]) -> None:
        outcomes.append(outcome)
        ended.set()

    worker = Worker(open_store=open_context, spec=access, task=task, reported=lambda *_: None, ended=take)
    worker.start()
    if not ended.wait(_WORKER_SECONDS):
        worker.close()
        raise _Fault("the worker process does not answer")
    return outcomes[0]()


def _job(bench: _Bench) -> str:
    """The main job once through, in a practice with a year behind it, with all its papers and the window."""
    made = make_demo(MakeDemo(path=bench.folder / "demo.arcdb", claims=_DEMO_CLAIMS, until=_DAY), NoProgress())
    access = dataclasses.replace(made.access, as_of=_DAY)
    out = bench.folder / "out"
    out.mkdir()
    context = open_context(access)
    try:
        walked = walk_demo(context, WalkDemo(folder=out), NoProgress())
    finally:
        context.close()
    bench.papers += [(paper.name, paper.read_bytes()) for paper in walked.papers]
    key_page = recovery_key_page(practice_name="Self-check", recovery_key=made.recovery_key, created_on=_DAY)
    bench.papers.append(("recovery-key.pdf", key_page))
    _sound(access)
    pictures = take_pictures(access, out)
    for picture in pictures:
        if _is_blank(QImage(str(picture))):
            raise _Fault(f"{picture.name} is blank")
    return f"{made.posted} claims posted, {len(walked.papers)} papers, {len(pictures)} pictures of the window"


def _paper(bench: _Bench) -> str:
    """Every kind of paper, opened by the viewer and sent through the printing system."""
    application = stage.application()
    pages = 0
    for name, pdf in bench.papers:
        opened = open_pdf(pdf, application)
        pages += opened.document.pageCount()
        if not opened.document.pageCount():
            raise _Fault(f"{name} cannot be opened")
        picture = opened.document.render(0, opened.document.pagePointSize(0).toSize())
        if _is_blank(picture):
            raise _Fault(f"{name} is blank")
        opened.document.close()
    if pages < len(bench.papers) or not bench.papers:
        raise _Fault("no papers")
    printed = bench.folder / "printed.pdf"
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(printed))
    printer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)
    painter = QPainter(printer)
    painter.drawImage(0, 0, picture)
    painter.end()
    if not printed.read_bytes().startswith(b"%PDF"):
        raise _Fault("the printing system wrote no page")
    return f"{len(bench.papers)} papers, {pages} pages"


_STEPS: Final[tuple[tuple[str, Callable[[_Bench], str]], ...]] = (
    ("files", _files),
    ("start", lambda _: f"Qt on {stage.set_stage(stage.application()).application.platformName()}"),
    ("forms", _forms),
    ("icons", _icons),
    ("fonts", _fonts),
    ("import", _import),
    ("job", _job),
    ("paper", _paper),
)


def _sound(access: Access) -> None:
    context = open_context(access)
    try:
        report = check_practice(context, NoProgress())
    finally:
        context.close()
    if not report.is_sound:
        raise _Fault("\n".join(f"{finding.code} {finding.where}: {finding.message}" for finding in report.findings))


def _is_blank(picture: QImage) -> bool:
    """Whether a picture is missing or of one colour all over."""
    if picture.isNull():
        return True
    small = picture.convertToFormat(QImage.Format.Format_ARGB32)
    first = small.pixel(0, 0)
    steps = max(1, small.width() // 64), max(1, small.height() // 64)
    return all(
        small.pixel(x, y) == first
        for x in range(0, small.width(), steps[0])
        for y in range(0, small.height(), steps[1])
    )
