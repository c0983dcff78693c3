"""`arcaller demo`: makes its own practice, touches nobody else's, and walks the job."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from arcaller_desktop.app import bootstrap
from arcaller_desktop.cli.commands import demo
from arcaller_desktop.cli.ports import WindowOrder
from arcaller_desktop.services.context import open_context
from arcaller_desktop.services.demo.build import make_demo
from arcaller_desktop.services.practices import open_practice, practice_profile


@pytest.fixture
def opened(monkeypatch):
    """The windows that would have been opened."""
    orders: list[WindowOrder] = []

    def open_window(self, order):
        orders.append(order)
        return 0

    monkeypatch.setattr(bootstrap.ProgramPorts, "open_window", open_window)
    return orders


def test_a_practice_of_somebody_is_not_touched(arcaller, data, opened):
    before = {file.name: file.read_bytes() for file in data.parent.iterdir()}
    said = arcaller("demo", "--data", data, "--claims", "5", "--json")
    assert (said.code, said.answer("error")["error"]["kind"]) == (3, "NotADemo")
    assert {file.name: file.read_bytes() for file in data.parent.iterdir()} == before
    assert opened == []


def test_key_slots_without_a_practice_are_not_touched_either(arcaller, tmp_path, opened):
    (tmp_path / "demo.keys").write_text("somebody's")
    assert arcaller("demo", "--data", tmp_path / "demo.arcdb").code == 3
    assert (tmp_path / "demo.keys").read_text() == "somebody's"


def test_it_is_made_once_opened_again_and_made_anew_on_demand(arcaller, tmp_path, opened):
    path = tmp_path / "demo" / "demo.arcdb"
    first = arcaller("demo", "--data", path, "--claims", "8", "--as-of", "2026-03-12", "--json").answer("demo")
    again = arcaller("demo", "--data", path, "--as-of", "2026-03-12", "--json").answer("demo")
    other = arcaller("demo", "--data", path, "--claims", "9", "--as-of", "2026-03-12", "--json").answer("demo")
    assert (first["posted"] is None, again["posted"] is None, other["posted"] is None) == (False, True, False)
    assert first["walk"] is None
    assert [(order.data, order.access.user.login) for order in opened] == [(path, "demo")] * 3
    access = open_practice(path, "demo", "demo-practice")
    context = open_context(access)
    assert practice_profile(context).is_demo
    context.close()


def test_the_password_is_said(arcaller, tmp_path, opened):
    said = arcaller("demo", "--data", tmp_path / "demo.arcdb", "--claims", "5")
    assert "demo-practice" in said.err
    assert "The demo stands in" in said.out.replace("\n", " ")


def test_the_walk_leaves_papers_pictures_and_its_account(arcaller, tmp_path, qapp, monkeypatch):
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    out = tmp_path / "out"
    said = arcaller("demo", "--headless", "--claims", "120", "--data", tmp_path / "demo.arcdb", "--out", out, "--json")
    answer = said.answer("demo")
    assert said.code == 0
    assert all(Path(paper).is_file() for paper in answer["walk"]["papers"])
    assert json.loads((out / "account.json").read_text("utf-8")) == answer["walk"]["account"]
    assert answer["walk"]["account"]["check"] == []
    assert (out / "account.md").is_file()
    assert {path.suffix for path in out.iterdir()} >= {".pdf", ".png", ".json", ".md"}


@pytest.mark.parametrize("claims", [1, 12])
def test_a_small_demo_is_walked_too_or_says_what_it_lacks(arcaller, tmp_path, qapp, monkeypatch, claims):
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    words = ("demo", "--headless", "--seed", "2", "--as-of", "2026-03-12", "--data", tmp_path / "demo.arcdb", "--json")
    said = arcaller(*words, "--claims", claims, "--out", tmp_path / "out")
    if claims == 1:
        assert (said.code, said.answer("error")["error"]["kind"]) == (3, "NothingToWalk")
    else:
        assert (said.code, said.answer("demo")["walk"]["account"]["check"]) == (0, [])


def test_seed_0_is_a_seed_of_its_own(arcaller, tmp_path, opened, monkeypatch):
    seeds = []

    def made(order, progress):
        seeds.append(order.seed)
        return make_demo(order, progress)

    monkeypatch.setattr(demo, "make_demo", made)
    arcaller("demo", "--claims", "2", "--seed", "0", "--data", tmp_path / "demo.arcdb")
    arcaller("demo", "--claims", "2", "--data", tmp_path / "demo.arcdb")
    assert seeds == [0, 1]


def test_a_folder_that_cannot_be_made_is_said(arcaller, tmp_path):
    (tmp_path / "file").write_text("")
    said = arcaller(
        "demo",
        "--headless",
        "--claims",
        "5",
        "--data",
        tmp_path / "demo.arcdb",
        "--out",
        tmp_path / "file" / "x",
        "--json",
    )
    assert (said.code, said.answer("error")["error"]["kind"]) == (3, "NoFolder")
