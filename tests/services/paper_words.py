"""The words on a PDF."""

from __future__ import annotations

import re
from io import BytesIO

from pypdf import PdfReader


def words(pdf: bytes) -> str:
    """All words of all pages, white space made single."""
    return re.sub(r"\s+", " ", " ".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages)).strip()
