"""Where the file dialogs begin."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from arcaller_desktop.gui.errors import CrashDoor
from arcaller_desktop.gui.prompts import Banner, QtPrompts, documents_folder


@pytest.fixture
def shell(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def test_papers_go_to_the_documents_and_never_where_the_payers_files_come_from(
    shell: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[Path] = []
    inbox, papers = tmp_path / "inbox", tmp_path / "papers"

    def ask_open(_parent: object, _title: str, start: str, _kinds: str) -> tuple[list[str], str]:
        begun.append(Path(start))
        return [str(inbox / "paid.835")], ""

    def ask_save(_parent: object, _title: str, start: str, _kinds: str) -> tuple[str, str]:
        begun.append(Path(start))
        return str(papers / "statement.pdf"), ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", ask_open)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask_save)
    prompts = QtPrompts(banner=Banner(shell), crash_door=CrashDoor(lambda _text: None))
    for _ in range(2):
        prompts.open_files(title="Import files", kinds="*")
        prompts.save_file(title="Save as PDF", suggested="statement.pdf", kinds="*")
    home = Path(documents_folder())
    assert begun == [home, home / "statement.pdf", inbox, papers / "statement.pdf"]
