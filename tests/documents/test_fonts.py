"""The shipped fonts hold the letters of names, can be embedded, carry licences, and are what the command makes."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from arcaller_desktop.base.paths import resource
from arcaller_desktop.documents.fonts import Face, missing_letters

ROOT = Path(__file__).parents[2]
VIETNAMESE = "ĂẮẰẲẴẶÂẤẦẨẪẬĐÊẾỀỂỄỆÔỐỒỔỖỘƠỚỜỞỠỢƯỨỪỬỮỰ"
SLAVIC_AND_OTHERS = "ŁłŃńŚśŹźŻżČčŘřŠšŽžŐőŰűÇçĞğİıŞşÑñØøÅåÆæŒœẞßÞðȘșȚț"
GREEK_AND_CYRILLIC = "ΆΩάωЁЖЩЪЫЭЮЯёжщъыэюяЄІЇҐєіїґ"
SIGNS = "–—‘’“”„…•·€£¥№™°½×"


@pytest.mark.parametrize("face", [Face.REGULAR, Face.BOLD, Face.ITALIC])
@pytest.mark.parametrize("letters", [VIETNAMESE, SLAVIC_AND_OTHERS, GREEK_AND_CYRILLIC, SIGNS])
def test_letters_of_names(face: Face, letters: str) -> None:
    assert missing_letters(letters + letters.lower(), face) == ""


def test_fonts_are_small_truetype_with_their_licence() -> None:
    for face in Face:
        path = resource("fonts", f"{face.value}.ttf")
        assert path.stat().st_size < 200_000
        assert "glyf" in TTFont(path)  # ReportLab cannot embed CFF outlines
    assert "SIL OPEN FONT LICENSE" in resource("fonts", "OFL-1.1.txt").read_text("utf-8")
    assert "public domain" in resource("fonts", "OCRA-LICENSE.txt").read_text("utf-8")


def test_the_figures_of_a_column_are_equally_wide() -> None:
    for face in (Face.REGULAR, Face.BOLD, Face.ITALIC, Face.SCAN):
        font = TTFont(resource("fonts", f"{face.value}.ttf"))
        names = font.getBestCmap()
        assert len({font["hmtx"][names[ord(figure)]][0] for figure in "0123456789"}) == 1


@pytest.mark.skipif(
    not Path("/usr/share/fonts/truetype/ocr-a/OCRA.ttf").exists()
    or not Path("/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf").exists(),
    reason="the source fonts are not installed",
)
def test_checked_in_fonts_are_what_the_command_makes() -> None:
    checked = subprocess.run(
        [sys.executable, str(ROOT / "build" / "fonts.py"), "--check"], capture_output=True, text=True, check=False
    )
    assert checked.returncode == 0, checked.stdout
