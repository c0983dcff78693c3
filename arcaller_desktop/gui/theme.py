"""Colours, fonts and the few style rules of the window, in a light and a dark form."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory, QWidget

FONT_FAMILY = "Noto Sans"
FONT_FILES = ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf", "NotoSans-Italic.ttf")
FONT_POINTS = 9.0


class ThemeChoice(StrEnum):
    """What a person may choose; SYSTEM follows Windows."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Tone(StrEnum):
    """What a colour means. Never the only sign: a word or a glyph says the same."""

    PLAIN = "plain"
    MUTED = "muted"
    ACCENT = "accent"
    GOOD = "good"
    WARN = "warn"
    BAD = "bad"


@dataclass(frozen=True, kw_only=True, slots=True)
class Colours:
    """One theme. `tones` are for text and glyphs on `base`; `aging` holds five (fill, text) pairs, youngest first."""

    is_dark: bool
    window: str
    base: str
    alternate: str
    header: str
    border: str
    strong_border: str
    text: str
    muted: str
    placeholder: str
    accent: str
    on_accent: str
    selection: str
    selection_text: str
    hover: str
    link: str
    good: str
    warn: str
    bad: str
    warn_fill: str
    bad_fill: str
    good_fill: str
    info_fill: str
    aging: tuple[tuple[str, str], ...]

    def tone(self, tone: Tone) -> str:
        """The text colour of a meaning."""
        return {
            Tone.PLAIN: self.text,
            Tone.MUTED: self.muted,
            Tone.ACCENT: self.accent,
            Tone.GOOD: self.good,
            Tone.WARN: self.warn,
            Tone.BAD: self.bad,
        }[tone]


# The aging ramp is the colour-blind safe one: lightness falls (light) or rises (dark) step by step.
LIGHT = Colours(
    is_dark=False,
    window="#f3f5f8",
    base="#ffffff",
    alternate="#f8fafc",
    header="#f3f5f8",
    border="#dbe1e8",
    strong_border="#b4bfcb",
    text="#18222f",
    muted="#556373",
    placeholder="#6b7888",
    accent="#1a5fb0",
    on_accent="#ffffff",
    selection="#d3e5fa",
    selection_text="#0b2545",
    hover="#e8eef5",
    link="#1a5fb0",
    good="#1c6b3c",
    warn="#8a5200",
    bad="#a8261c",
    warn_fill="#fdf1dc",
    bad_fill="#fce8e6",
    good_fill="#e3f4e9",
    info_fill="#e5f0fb",
    aging=(
        ("#e4eef8", "#18222f"),
        ("#aecbe6", "#18222f"),
        ("#dca94e", "#18222f"),
        ("#b05f18", "#ffffff"),
        ("#732a03", "#ffffff"),
    ),
)

DARK = Colours(
    is_dark=True,
    window="#15191f",
    base="#1b2027",
    alternate="#1f252d",
    header="#181d23",
    border="#2f3741",
    strong_border="#4a5563",
    text="#e6ebf1",
    muted="#a3afbd",
    placeholder="#8592a1",
    accent="#6cb0f5",
    on_accent="#0b1a2b",
    selection="#21456e",
    selection_text="#f2f7fd",
    hover="#262e38",
    link="#8cc2f8",
    good="#7fd19b",
    warn="#f0b65c",
    bad="#ff9e94",
    warn_fill="#3a2d14",
    bad_fill="#43211e",
    good_fill="#17331f",
    info_fill="#1c3048",
    aging=(
        ("#23384c", "#e6ebf1"),
        ("#35699b", "#ffffff"),
        ("#a08a3c", "#0c0f13"),
        ("#dfa24a", "#0c0f13"),
        ("#ffd9b8", "#0c0f13"),
    ),
)


class Theme(QObject):
    """Dresses the application and says when the dress changed."""

    changed = Signal()

    def __init__(self, application: QApplication, *, resources: Path, choice: ThemeChoice = ThemeChoice.SYSTEM) -> None:
        super().__init__(application)
        self._application = application
        self._choice = choice
        self._is_dressing = False
        application.setStyle(QStyleFactory.create("Fusion"))
        self._pictures = resources / "theme"
        self._use_font(resources / "fonts")
        # Only what the system says before our own palette is set tells a dark desktop where Qt knows no colour scheme.
        self._system_looked_dark = application.palette().color(QPalette.ColorRole.Base).lightness() < 128
        self.colours = LIGHT
        application.styleHints().colorSchemeChanged.connect(self._follow_system)
        self._dress()

    @property
    def choice(self) -> ThemeChoice:
        return self._choice

    def choose(self, choice: ThemeChoice) -> None:
        self._choice = choice
        self._dress()

    def _use_font(self, folder: Path) -> None:
        known = [QFontDatabase.addApplicationFont(str(folder / name)) for name in FONT_FILES]
        font = QFont(self._application.font())
        if all(number >= 0 for number in known):
            font = QFont(FONT_FAMILY)
        font.setPointSizeF(FONT_POINTS)
        self._application.setFont(font)

    def _follow_system(self) -> None:
        if self._choice is ThemeChoice.SYSTEM and not self._is_dressing:
            self._dress()

    def _wants_dark(self) -> bool:
        if self._choice is not ThemeChoice.SYSTEM:
            return self._choice is ThemeChoice.DARK
        scheme = self._application.styleHints().colorScheme()
        if scheme is Qt.ColorScheme.Unknown:
            return self._system_looked_dark
        return scheme is Qt.ColorScheme.Dark

    def _dress(self) -> None:
        self._is_dressing = True
        # Asked for as well, although our palette decides: Windows colours the title bar by it.
        self._application.styleHints().setColorScheme(
            {
                ThemeChoice.SYSTEM: Qt.ColorScheme.Unknown,
                ThemeChoice.LIGHT: Qt.ColorScheme.Light,
                ThemeChoice.DARK: Qt.ColorScheme.Dark,
            }[self._choice]
        )
        self.colours = DARK if self._wants_dark() else LIGHT
        self._application.setPalette(palette(self.colours))
        self._application.setStyleSheet(style_sheet(self.colours, self._pictures))
        self._is_dressing = False
        self.changed.emit()


def set_part(widget: QWidget, part: str) -> None:
    """Changes which rule of the style sheet a widget follows. Polishing takes milliseconds: only when it is another."""
    if widget.property("part") != part:
        widget.setProperty("part", part)
        widget.style().polish(widget)


def palette(colours: Colours) -> QPalette:
    """All roles that Fusion paints with; disabled text stays readable."""
    made = QPalette()
    role = QPalette.ColorRole
    for key, value in (
        (role.Window, colours.window),
        (role.WindowText, colours.text),
        (role.Base, colours.base),
        (role.AlternateBase, colours.alternate),
        (role.Text, colours.text),
        (role.PlaceholderText, colours.placeholder),
        (role.Button, colours.hover if colours.is_dark else colours.window),
        (role.ButtonText, colours.text),
        (role.BrightText, colours.bad),
        (role.Highlight, colours.selection),
        (role.HighlightedText, colours.selection_text),
        (role.Accent, colours.accent),
        (role.Link, colours.link),
        (role.LinkVisited, colours.link),
        (role.ToolTipBase, colours.base),
        (role.ToolTipText, colours.text),
        (role.Light, colours.hover),
        (role.Midlight, colours.hover),
        (role.Mid, colours.border),
        (role.Dark, colours.strong_border),
        (role.Shadow, colours.strong_border),
    ):
        made.setColor(key, QColor(value))
    for key in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, key, QColor(colours.placeholder))
    return made


def style_sheet(colours: Colours, pictures: Path) -> str:
    """The few things Fusion does not do: flat panes, quiet heads, one strong button."""
    c = colours
    name = "dark" if c.is_dark else "light"
    down = (pictures / f"chevron-down-{name}.svg").as_posix()
    up = (pictures / f"chevron-up-{name}.svg").as_posix()
    check = (pictures / f"check-{name}.svg").as_posix()
    return f"""
QMainWindow, QDialog, QWizard {{ background: {c.window}; }}
QDialog#commandPalette {{ border: 1px solid {c.strong_border}; }}
QToolTip {{ background: {c.base}; color: {c.text}; border: 1px solid {c.strong_border}; padding: 4px 6px; }}
QFrame[part="pane"] {{ background: {c.base}; border: 1px solid {c.border}; border-radius: 6px; }}
QFrame[part="cover"] {{ background: {c.window}; border: none; }}
QFrame[part="head"] {{ background: transparent; border: none; border-bottom: 1px solid {c.border}; }}
QFrame[part="rule"] {{ background: {c.border}; border: none; max-height: 1px; min-height: 1px; }}
QFrame[part="band"] {{ background: {c.alternate}; border: none; border-top: 1px solid {c.border}; }}
QLabel[part="title"] {{ font-weight: bold; }}
QLabel[part="big"] {{ font-weight: bold; font-size: 15px; }}
QLabel[part="huge"] {{ font-weight: bold; font-size: 20px; }}
QLabel[part="muted"] {{ color: {c.muted}; }}
QLabel[part="caption"] {{ color: {c.muted}; font-size: 11px; }}
QLabel[part="good"] {{ color: {c.good}; }}
QLabel[part="warn"] {{ color: {c.warn}; }}
QLabel[part="bad"] {{ color: {c.bad}; }}
QLabel[part="chip"] {{ background: {c.info_fill}; color: {c.text}; border-radius: 8px; padding: 0px 7px; }}
QLabel[part="warnchip"] {{ background: {c.warn_fill}; color: {c.warn}; border-radius: 8px; padding: 0px 7px; }}
QLabel[part="badchip"] {{ background: {c.bad_fill}; color: {c.bad}; border-radius: 8px; padding: 0px 7px; }}
QLabel[part="notice"] {{ background: {c.info_fill}; border-radius: 4px; padding: 5px 8px; }}
QFrame[part="notice"] {{ background: {c.info_fill}; border: none; border-radius: 4px; }}
QFrame[part="warning"] {{ background: {c.warn_fill}; border: none; border-radius: 4px; }}
QTableView {{ border: none; background: {c.base}; gridline-color: {c.border}; }}
QHeaderView {{ background: {c.base}; border: none; }}
QHeaderView::section {{
    background: {c.base}; color: {c.muted}; border: none; border-bottom: 1px solid {c.border}; padding: 2px 6px;
}}
QHeaderView::up-arrow, QHeaderView::down-arrow {{
    subcontrol-origin: margin; subcontrol-position: top center; width: 9px; height: 9px;
}}
QHeaderView::up-arrow {{ image: url({up}); }}
QHeaderView::down-arrow {{ image: url({down}); }}
QTabWidget::pane {{ border: none; border-top: 1px solid {c.border}; }}
QTabBar {{ background: transparent; }}
QTabBar::tab {{
    background: transparent; color: {c.muted}; border: none; border-bottom: 2px solid transparent;
    padding: 3px 10px; margin: 0;
}}
QTabBar::tab:selected {{ color: {c.text}; border-bottom: 2px solid {c.accent}; }}
QTabBar::tab:hover {{ color: {c.text}; }}
QTabBar::tab:focus {{ background: {c.hover}; }}
QToolBar {{ background: {c.window}; border: none; spacing: 1px; padding: 1px 6px 5px 6px; }}
QToolButton {{ border: 1px solid transparent; border-radius: 4px; padding: 3px 6px; }}
QFrame[part="head"] QToolButton {{ padding: 1px 4px; }}
QFrame[part="head"] QPushButton {{ padding: 2px 10px; min-height: 15px; }}
QFrame[part="head"] QPushButton:focus {{ padding: 1px 9px; }}
QToolButton[part="search"] {{
    background: {c.base}; border: 1px solid {c.border}; color: {c.muted}; padding: 3px 10px;
}}
QToolButton[part="search"]:focus {{ border: 1px solid {c.accent}; }}
QToolButton:hover {{ background: {c.hover}; }}
QToolButton:pressed, QToolButton:checked {{ background: {c.selection}; color: {c.selection_text}; }}
QToolButton:focus {{ border: 1px solid {c.accent}; }}
QToolButton:disabled {{ color: {c.placeholder}; }}
QPushButton {{
    background: {c.base}; border: 1px solid {c.strong_border}; border-radius: 4px; padding: 3px 12px; min-height: 15px;
}}
QPushButton:hover {{ background: {c.hover}; }}
QPushButton:pressed {{ background: {c.selection}; }}
QPushButton:focus {{ border: 2px solid {c.accent}; padding: 2px 11px; }}
QPushButton:disabled {{ color: {c.placeholder}; border-color: {c.border}; background: {c.window}; }}
QPushButton[part="strong"] {{ background: {c.accent}; color: {c.on_accent}; border-color: {c.accent}; }}
QPushButton[part="strong"]:hover {{ border-color: {c.text}; }}
QPushButton[part="strong"]:focus {{ border: 2px solid {c.text}; }}
QPushButton[part="strong"]:disabled {{
    background: {c.hover}; color: {c.placeholder}; border-color: {c.border};
}}
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QDateEdit, QSpinBox, QDoubleSpinBox {{
    background: {c.base}; border: 1px solid {c.strong_border}; border-radius: 4px; padding: 2px 5px;
    selection-background-color: {c.accent}; selection-color: {c.on_accent};
}}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QDateEdit:focus, QSpinBox:focus {{
    border: 2px solid {c.accent}; padding: 1px 4px;
}}
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"], QComboBox[wrong="true"], QDateEdit[wrong="true"],
QSpinBox[wrong="true"] {{
    border: 1px solid {c.bad};
}}
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QDateEdit:disabled {{
    background: {c.window}; color: {c.placeholder}; border-color: {c.border};
}}
QLineEdit[wrong="true"]:focus, QPlainTextEdit[wrong="true"]:focus, QComboBox[wrong="true"]:focus {{
    border: 2px solid {c.bad};
}}
QCheckBox::indicator {{
    background: {c.base}; border: 1px solid {c.muted}; border-radius: 3px; width: 12px; height: 12px;
}}
QCheckBox::indicator:checked {{ background: {c.accent}; border-color: {c.accent}; image: url({check}); }}
QCheckBox::indicator:disabled {{ border-color: {c.border}; }}
QCheckBox:focus {{ color: {c.accent}; }}
QComboBox {{ combobox-popup: 0; }}
QComboBox::drop-down, QDateEdit::drop-down {{ border: none; width: 18px; subcontrol-position: center right; }}
QComboBox::down-arrow, QDateEdit::down-arrow {{ image: url({down}); width: 12px; height: 12px; }}
QSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::up-button, QDoubleSpinBox::down-button {{
    border: none; background: transparent; width: 16px;
}}
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow {{ image: url({up}); width: 10px; height: 10px; }}
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow {{ image: url({down}); width: 10px; height: 10px; }}
QTextBrowser, QScrollArea, QScrollArea > QWidget, QScrollArea > QWidget > QWidget {{
    border: none; background: transparent;
}}
QScrollBar:vertical {{ background: transparent; width: 11px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 11px; margin: 0; }}
QScrollBar::handle {{ background: {c.strong_border}; border-radius: 4px; margin: 2px; }}
QScrollBar::handle:vertical {{ min-height: 28px; }}
QScrollBar::handle:horizontal {{ min-width: 28px; }}
QScrollBar::handle:hover {{ background: {c.muted}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QSplitter::handle {{ background: transparent; }}
QSplitter::handle:hover {{ background: {c.border}; }}
QStatusBar {{ background: {c.window}; color: {c.muted}; }}
QStatusBar::item {{ border: none; }}
QProgressBar {{
    background: {c.hover}; border: 1px solid {c.border}; border-radius: 4px; text-align: center; color: {c.text};
}}
QProgressBar::chunk {{ background: {c.accent}; border-radius: 3px; }}
QMenuBar {{ background: {c.window}; }}
QMenuBar::item {{ padding: 4px 8px; border-radius: 4px; }}
QMenuBar::item:selected {{ background: {c.hover}; }}
"""
