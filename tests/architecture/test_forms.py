"""Forms and what was compiled from them belong together."""

from __future__ import annotations

import importlib.util
import shutil
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

FORM = """<?xml version="1.0" encoding="UTF-8"?>
<ui version="4.0"><class>PlanDialog</class><widget class="QDialog" name="PlanDialog"/></ui>
"""


@pytest.fixture(scope="module")
def forms():
    spec = importlib.util.spec_from_file_location("build_forms", ROOT / "build" / "forms.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def checkout(forms, tmp_path):
    """A checkout with one form, compiled."""
    (tmp_path / "ui").mkdir()
    (tmp_path / "ui" / "plan_dialog.ui").write_text(FORM, "utf-8")
    (tmp_path / "arcaller_desktop" / "gui" / "forms").mkdir(parents=True)
    assert forms.compile_all(tmp_path) == ["ui_plan_dialog.py"]
    return tmp_path


def compiled(checkout: Path) -> Path:
    return checkout / "arcaller_desktop" / "gui" / "forms" / "ui_plan_dialog.py"


def test_every_form_here_is_compiled_and_untouched(forms):
    assert forms.faults() == []


def test_a_fresh_form_has_no_fault_and_is_not_compiled_twice(forms, checkout):
    assert forms.faults(checkout) == []
    assert forms.compile_all(checkout) == []
    assert compiled(checkout).read_text("utf-8").startswith("# Compiled from ui/plan_dialog.ui sha256 ")


def test_windows_line_ends_are_no_fault(forms, checkout):
    for path in (checkout / "ui" / "plan_dialog.ui", compiled(checkout)):
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert forms.faults(checkout) == []


def test_a_form_changed_alone_is_stale(forms, checkout):
    (checkout / "ui" / "plan_dialog.ui").write_text(FORM.replace("PlanDialog", "PaymentPlan"), "utf-8")
    assert [fault.split(":")[0] for fault in forms.faults(checkout)] == ["stale"]


def test_a_compiled_form_changed_alone_is_edited(forms, checkout):
    path = compiled(checkout)
    path.write_text(path.read_text("utf-8") + "\nprint('hello')\n", "utf-8")
    assert [fault.split(":")[0] for fault in forms.faults(checkout)] == ["edited"]


def test_a_form_never_compiled_is_missing(forms, checkout):
    shutil.copy(checkout / "ui" / "plan_dialog.ui", checkout / "ui" / "other_dialog.ui")
    assert [fault.split(":")[0] for fault in forms.faults(checkout)] == ["missing"]


def test_a_compiled_form_without_source_is_orphaned_and_removed(forms, checkout):
    (checkout / "ui" / "plan_dialog.ui").unlink()
    assert [fault.split(":")[0] for fault in forms.faults(checkout)] == ["orphaned"]
    assert forms.compile_all(checkout) == ["ui_plan_dialog.py (removed)"]
    assert not compiled(checkout).exists()
