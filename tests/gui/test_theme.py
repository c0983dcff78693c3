"""Both themes can be read, by people who see colours and by people who do not."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette, QStyleHints
from PySide6.QtWidgets import QApplication

from arcaller_desktop.base.paths import resource
from arcaller_desktop.gui.icons import Icons
from arcaller_desktop.gui.theme import DARK, LIGHT, Colours, Theme, ThemeChoice, Tone


def luminance(colour: str) -> float:
    def part(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    shade = QColor(colour)
    return 0.2126 * part(shade.redF()) + 0.7152 * part(shade.greenF()) + 0.0722 * part(shade.blueF())


def contrast(one: str, other: str) -> float:
    """WCAG's ratio, 1 to 21."""
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_text_stands_out_by_wcag_aa(colours: Colours) -> None:
    grounds = (colours.base, colours.window, colours.alternate)
    for tone in Tone:
        for ground in grounds:
            assert contrast(colours.tone(tone), ground) >= 4.5, (tone, ground)
    for ground in grounds:
        assert contrast(colours.placeholder, ground) >= 4.0
        assert contrast(colours.link, ground) >= 4.5
    assert contrast(colours.on_accent, colours.accent) >= 4.5
    assert contrast(colours.selection_text, colours.selection) >= 7
    for tone in (Tone.PLAIN, Tone.BAD, Tone.WARN, Tone.GOOD):
        assert contrast(colours.tone(tone), colours.selection) >= 3, tone
    for text, fill in (
        (colours.warn, colours.warn_fill),
        (colours.bad, colours.bad_fill),
        (colours.text, colours.info_fill),
    ):
        assert contrast(text, fill) >= 4.5
    for fill, text in colours.aging:
        assert contrast(text, fill) >= 4.5


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_aging_ramp_steps_in_lightness_alone(colours: Colours) -> None:
    steps = [luminance(fill) for fill, _ in colours.aging]
    assert all((younger < older) == colours.is_dark for younger, older in pairwise(steps))
    assert all(contrast(a, b) >= 1.2 for (a, _), (b, _) in pairwise(colours.aging))


def test_choosing_dark_dresses_the_application_and_the_icons(theme: Theme, icons: Icons, qapp: QApplication) -> None:
    before = icons.icon("phone").pixmap(16).toImage()
    theme.choose(ThemeChoice.DARK)
    try:
        assert qapp.palette().color(QPalette.ColorRole.Base).lightness() < 128
        assert icons.icon("phone").pixmap(16).toImage() != before
    finally:
        theme.choose(ThemeChoice.LIGHT)
    assert qapp.palette().color(QPalette.ColorRole.Base).lightness() > 128


def test_every_icon_in_the_folder_draws_something(icons: Icons) -> None:
    names = sorted(path.stem for path in resource("icons").glob("*.svg"))
    assert len(names) >= 40
    for name in names:
        image = icons.pixmap(name, "#000000", 32).toImage()
        assert any(image.pixelColor(x, y).alpha() for x in range(32) for y in range(32)), name


@pytest.mark.parametrize(
    ("choice", "asked"),
    [
        (ThemeChoice.SYSTEM, Qt.ColorScheme.Unknown),
        (ThemeChoice.LIGHT, Qt.ColorScheme.Light),
        (ThemeChoice.DARK, Qt.ColorScheme.Dark),
    ],
)
def test_the_system_is_asked_for_a_title_bar_of_the_same_kind(
    theme: Theme, monkeypatch: pytest.MonkeyPatch, choice: ThemeChoice, asked: Qt.ColorScheme
) -> None:
    schemes: list[Qt.ColorScheme] = []
    monkeypatch.setattr(QStyleHints, "setColorScheme", lambda _, scheme: schemes.append(scheme))
    theme.choose(choice)
    assert schemes == [asked]
    theme.choose(ThemeChoice.LIGHT)


def test_a_change_of_the_system_is_followed_unless_a_person_chose(
    theme: Theme, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QStyleHints, "colorScheme", lambda _: Qt.ColorScheme.Dark)
    theme.choose(ThemeChoice.LIGHT)
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.colours is LIGHT
    theme.choose(ThemeChoice.SYSTEM)
    assert theme.colours is DARK
    monkeypatch.setattr(QStyleHints, "colorScheme", lambda _: Qt.ColorScheme.Light)
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert theme.colours is LIGHT
    theme.choose(ThemeChoice.LIGHT)


def test_a_screen_at_150_percent_is_drawn_at_150_percent(qapp: QApplication) -> None:
    assert qapp.highDpiScaleFactorRoundingPolicy() is Qt.HighDpiScaleFactorRoundingPolicy.PassThrough
