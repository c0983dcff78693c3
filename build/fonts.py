"""Makes the fonts the program ships: `python build/fonts.py [--check]`.

Noto Sans is cut down to the letters of people's names in the US (Latin with all its accents, Vietnamese, Greek,
Cyrillic), OCR-A to the signs of a scan line. A small font makes a small statement: ReportLab embeds what is used, but
reads and hashes the whole file each time. The results are checked in, so only who changes the letters needs this.

Sources (Debian packages fonts-noto-core and fonts-ocr-a). Noto Sans: SIL Open Font License 1.1, no reserved font name.
OCR-A by John Sauter: public domain.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable
from io import BytesIO
from pathlib import Path

from fontTools.subset import Options, Subsetter  # type: ignore[import-untyped]
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

TARGET = Path(__file__).resolve().parents[1] / "resources" / "fonts"
DEBIAN_FONTS = Path("/usr/share/fonts/truetype")

NAME_LETTERS = (
    (0x0020, 0x007E),  # Basic Latin
    (0x00A0, 0x024F),  # Latin-1, Latin Extended-A and -B
    (0x0259, 0x0259),  # ə of Azerbaijani names
    (0x02B0, 0x02DD),  # okina and other modifier letters
    (0x0300, 0x036F),  # combining marks that have no composed letter
    (0x0370, 0x03FF),  # Greek
    (0x0400, 0x052F),  # Cyrillic
    (0x1E00, 0x1EFF),  # Latin Extended Additional: all of Vietnamese
    (0x2010, 0x205F),  # punctuation
    (0x2070, 0x209F),  # raised and lowered figures
    (0x20A0, 0x20BF),  # currencies
    (0x2116, 0x2122),  # numero and trade marks
    (0x2150, 0x215F),  # fractions
)
SCAN_LINE_SIGNS = ((0x0020, 0x0020), (0x0030, 0x0039), (0x0041, 0x005A))

FONTS = (
    ("noto/NotoSans-Regular.ttf", "NotoSans-Regular.ttf", NAME_LETTERS),
    ("noto/NotoSans-Bold.ttf", "NotoSans-Bold.ttf", NAME_LETTERS),
    ("noto/NotoSans-Italic.ttf", "NotoSans-Italic.ttf", NAME_LETTERS),
    ("ocr-a/OCRA.ttf", "OCRA.ttf", SCAN_LINE_SIGNS),
)


def cut(source: Path, ranges: Iterable[tuple[int, int]]) -> bytes:
    """The font file with only the given letters; the same bytes for the same source."""
    options = Options()
    options.hinting = False
    options.legacy_kern = True
    options.name_IDs = ["*"]  # the licence and copyright notes stay inside the file
    options.notdef_outline = True
    options.recalc_timestamp = False
    options.drop_tables += ["FFTM", "MATH", "DSIG"]
    font = TTFont(source, recalcTimestamp=False)
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=[code for first, last in ranges for code in range(first, last + 1)])
    subsetter.subset(font)
    out = BytesIO()
    font.save(out)
    return out.getvalue()


def main() -> int:
    """Writes the fonts, or with `--check` says whether those checked in are what this file would write."""
    parser = argparse.ArgumentParser(description="Cut the fonts the program ships to the letters it needs.")
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 when a file would change")
    check = parser.parse_args().check
    stale = False
    TARGET.mkdir(parents=True, exist_ok=True)
    for source, name, ranges in FONTS:
        path = DEBIAN_FONTS / source
        if not path.exists():
            print(f"{path} is missing: apt-get install fonts-noto-core fonts-ocr-a", file=sys.stderr)
            return 2
        data = cut(path, ranges)
        same = (TARGET / name).exists() and (TARGET / name).read_bytes() == data
        stale = stale or not same
        if not check:
            (TARGET / name).write_bytes(data)
        print(f"{name}: {len(data):,} bytes{'' if same else ' (changed)'}")
    return 1 if check and stale else 0


if __name__ == "__main__":
    sys.exit(main())
