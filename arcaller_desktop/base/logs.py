"""The log file, and what may be written in it: events, numbers and places in the code, nothing about a person.

Two fences. Arguments of a log call that are not numbers are replaced, so that no name gets in by being passed. What
then looks like a date, a phone number, an identifier, an address or quoted text is masked, so that none gets in by
being part of a sentence. Exceptions are written as classes and places: their messages quote data.
"""

from __future__ import annotations

import logging
import re
import time
import traceback
from contextlib import suppress
from enum import Enum
from logging.handlers import RotatingFileHandler
from pathlib import Path

OUR_LOGGER = "arcaller_desktop"
MASK = "•••"

_MEGABYTE = 1_000_000
_KEPT_FILES = 5

_PATTERNS = (
    re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"),  # e-mail
    re.compile(r"\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?)?"),  # 2026-03-05
    re.compile(r"\b\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})\b"),  # 3/5/26
    re.compile(r"\b\d{3}-\d{2}-\d{4}\b"),  # social security number
    re.compile(r"(?:\+?1[ .-]?)?\(?\b\d{3}\)?[ .-]?\d{3}[ .-]\d{4}\b"),  # telephone
    re.compile(r"\b(?=[A-Za-z0-9]*\d[A-Za-z]*\d[A-Za-z]*\d[A-Za-z]*\d)[A-Za-z0-9]{8,}\b"),  # member id, 20260305
    re.compile(r"\"[^\"\n]*\"|'[^'\n]*'|“[^”\n]*”|‘[^’\n]*’"),  # quoted: nearly always somebody's data
)


class FromProgram(str):
    """Text made of the program's own names alone (a class, a place in the code): let through as an argument."""

    __slots__ = ()


def mask(text: str) -> str:
    """The text with everything that could tell who a patient is replaced by dots."""
    for pattern in _PATTERNS:
        text = pattern.sub(MASK, text)
    return text


def describe_exception(error: BaseException) -> str:
    """The exception and what caused it, as classes and places in the code, without any message."""
    parts = []
    seen: set[int] = set()
    current: BaseException | None = error
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        places = [
            f"{_short_path(frame.filename)}:{frame.lineno}" for frame in traceback.extract_tb(current.__traceback__)
        ]
        parts.append(f"{type(current).__qualname__} at {' > '.join(places) or 'an unknown place'}")
        current = current.__cause__ or (None if current.__suppress_context__ else current.__context__)
    return "; from ".join(parts)


def _short_path(filename: str) -> str:
    """The last parts of a source file's path: enough to find it, without the user's folder."""
    parts = Path(filename).parts
    if OUR_LOGGER in parts:
        start = len(parts) - 1 - parts[::-1].index(OUR_LOGGER)
        return "/".join(parts[start + 1 :])
    return "/".join(parts[-2:])


class RedactingFormatter(logging.Formatter):
    """One line a record: moment in UTC, level, logger, event with its numbers, and where an exception came from."""

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s %(message)s", "%Y-%m-%dT%H:%M:%SZ")
        self.converter = _utc

    def format(self, record: logging.LogRecord) -> str:
        line = f"{self.formatTime(record, self.datefmt)} {record.levelname} {record.name} {safe_message(record)}"
        error = record.exc_info[1] if record.exc_info else None
        return f"{line} | {describe_exception(error)}" if error is not None else line


def _utc(seconds: float | None) -> time.struct_time:
    return time.gmtime(seconds)


def safe_message(record: logging.LogRecord) -> str:
    """The record's sentence with only numbers, enumeration names and our own words let through, then masked."""
    arguments = record.args
    template = str(record.msg)
    if isinstance(arguments, dict):
        safe: object = {key: _safe_argument(value) for key, value in arguments.items()}
    elif arguments:
        safe = tuple(_safe_argument(value) for value in arguments)
    else:
        return mask(template)
    try:
        return mask(template % safe)
    except (TypeError, ValueError, KeyError):
        return mask(template)


def _safe_argument(value: object) -> object:
    if value is None or isinstance(value, bool | int | float | FromProgram):
        return value
    if isinstance(value, Enum):
        return value.name
    if isinstance(value, type):
        return value.__qualname__
    return MASK


class _LogFile(RotatingFileHandler):
    """A log file that goes on growing when Windows will not let it be renamed because another process reads it."""

    def doRollover(self) -> None:  # noqa: N802 - the library's name
        with suppress(PermissionError):
            super().doRollover()
        if self.stream is None:
            self.stream = self._open()


def set_up_logging(folder: Path, *, process: str = "window", level: int = logging.INFO) -> Path:
    """Send everything logged from now on to a file in `folder` and nowhere else; return the file's path.

    Each kind of process (`window`, `worker`, `cli`) writes its own file: two writers would break its rotation. Called
    again, it moves on to the new folder. Raises OSError when the folder cannot be made.
    """
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"arcaller-{process}.log"
    handler = _LogFile(path, maxBytes=_MEGABYTE, backupCount=_KEPT_FILES, encoding="utf-8", delay=True)
    handler.setFormatter(RedactingFormatter())
    root = logging.getLogger()
    close_logs()
    root.addHandler(handler)
    root.setLevel(logging.WARNING)  # libraries speak only when something is wrong
    logging.getLogger(OUR_LOGGER).setLevel(level)
    quiet_database_logger()
    return path


def close_logs() -> None:
    """Close the log file, so that its folder can be moved or removed."""
    root = logging.getLogger()
    for handler in [handler for handler in root.handlers if isinstance(handler, _LogFile)]:
        root.removeHandler(handler)
        handler.close()


def quiet_database_logger() -> None:
    """Keep peewee from logging: at DEBUG it writes every statement with the patient data bound to it."""
    logger = logging.getLogger("peewee")
    logger.setLevel(logging.WARNING)
    logger.propagate = False
    if not logger.handlers:
        logger.addHandler(logging.NullHandler())
