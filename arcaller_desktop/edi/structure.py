"""What oxedi finds wrong with the structure of an 835, in a biller's words.

Its own messages may quote the datum, so only its kinds, positions and segment names are taken over. Counts and balances
are checked by us (`front_door`, `balances`) and left out here.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from arcaller_desktop.base.paths import resource
from arcaller_desktop.base.problems import Problem, Severity

if TYPE_CHECKING:
    import oxedi

    from arcaller_desktop.edi.interchanges import TransactionSet

_TELL_SENDER = "The values were read as they stand. If it happens often, tell the sender."
_LOOK = "Compare this place with the payer's paper remittance."

_WORDS: dict[str, tuple[Severity, str, str]] = {
    "UnknownSegment": ("warning", "UNKNOWN_SEGMENT", "{place} does not belong here and was passed over."),
    "ImplicitLoop": ("info", "LOOP_IMPLIED", "The segment that opens this part of the remittance is missing."),
    "ControlElementMissing": ("warning", "CONTROL_NUMBER", "{place} lacks a control value."),
    "RequiredElementMissing": ("warning", "VALUE_MISSING", "{place} is empty, and the guide requires it."),
    "TypeMismatch": ("warning", "VALUE_OF_WRONG_TYPE", "{place} is not of the kind the guide requires."),
    "ValueDropped": ("warning", "VALUE_OF_WRONG_TYPE", "{place} cannot be read as the guide requires."),
    "LengthOutOfRange": ("info", "VALUE_OF_WRONG_LENGTH", "{place} is shorter or longer than the guide allows."),
    "CompositeShape": ("info", "VALUE_OF_WRONG_SHAPE", "{place} is divided into parts otherwise than the guide says."),
    "CodeNotInList": ("info", "CODE_NOT_IN_GUIDE", "{place} is a code that the guide does not list here."),
    "RequiredOccurrenceMissing": ("info", "SEGMENT_MISSING", "A segment the guide requires is missing before this."),
    "RequiredLoopMissing": ("warning", "PART_MISSING", "A part the guide requires is missing before this."),
    "OccurrenceOverMax": ("info", "SEGMENT_REPEATED", "{place} comes more often than the guide allows."),
    "LoopOverMax": ("warning", "PART_REPEATED", "The part begun by {place} comes more often than the guide allows."),
    "OutOfOrder": ("info", "SEGMENT_OUT_OF_ORDER", "{place} stands later than the guide has it."),
    "UnknownOccurrence": ("info", "SEGMENT_NOT_IN_GUIDE", "{place} has a qualifier the guide does not list here."),
}

_OURS = frozenset(("BalanceMismatch", "ControlCountMismatch", "ControlNumberMismatch", "ByteOrderMark"))
_SEGMENT_NAME = re.compile(rb"[A-Z][A-Z0-9]{1,2}")


def structure_problems(transaction: TransactionSet) -> tuple[Problem, ...]:
    """The faults of an 835 set against its guide, each kind and element told once with the number of further places."""
    # Loaded here, not with the module: only reading an 835 needs it, and the window starts without.
    import oxedi  # noqa: PLC0415

    delimiters = transaction.delimiters
    edge, element = delimiters.segment, delimiters.element
    envelope = transaction.envelope
    trailer = edge.join((f"GE{element}1{element}{envelope.group_control}", f"IEA{element}1{element}", ""))
    if not transaction.data.endswith(edge.encode("ascii")):
        trailer = edge + trailer
    whole = b"".join((transaction.header, transaction.data, trailer.encode("latin-1", "replace")))
    try:
        result = oxedi.parse(whole, spec=_guide(transaction.envelope.version[:6]))
    except oxedi.ParseError:
        # The front door has read the delimiters, so this is not expected; the values are read by us in any case.
        return (
            Problem(
                severity="warning",
                code="STRUCTURE_NOT_CHECKED",
                where=f"segment {transaction.segment}",
                message="The structure of this transaction set could not be checked.",
                remedy=_LOOK,
            ),
        )
    above = transaction.header.count(edge.encode("ascii"))
    return _translated(result, transaction, above)


def _translated(result: oxedi.Result, transaction: TransactionSet, above: int) -> tuple[Problem, ...]:
    first: dict[tuple[str, str], int] = {}
    times: dict[tuple[str, str], int] = {}
    last = len(result.document) - 2
    for diagnostic in result.diagnostics:
        kind, index = diagnostic.kind, diagnostic.segment
        if kind in _OURS or index is None or not above <= index < last:
            continue
        key = (kind, _place(result.document[index].id, diagnostic.element, kind))
        first.setdefault(key, index - above + transaction.segment)
        times[key] = times.get(key, 0) + 1
    return tuple(_problem(kind, place, segment, times[kind, place]) for (kind, place), segment in first.items())


def _place(segment_id: bytes, element: int | None, kind: str) -> str:
    if kind in ("RequiredOccurrenceMissing", "RequiredLoopMissing", "ImplicitLoop"):
        return ""
    name = segment_id.decode("ascii") if _SEGMENT_NAME.fullmatch(segment_id) else "A segment"
    return f"{name}{element:02d}" if element and name != "A segment" else name


def _problem(kind: str, place: str, segment: int, count: int) -> Problem:
    severity, code, message = _WORDS.get(kind, ("info", "STRUCTURE", "{place} does not follow the guide."))
    more = "" if count == 1 else f" So at {count - 1} more place{'s' if count > 2 else ''}."
    return Problem(
        severity=severity,
        code=code,
        where=f"segment {segment}",
        message=message.format(place=place or "This place") + more,
        remedy=_LOOK if severity == "warning" else _TELL_SENDER,
    )


@lru_cache(maxsize=2)
def _guide(version: str) -> oxedi.Spec:
    """The guide as oxedi has it, less its output tables and balances, which are ours."""
    import oxedi  # noqa: PLC0415 - see structure_problems

    patch = resource("edi", "835_checks.json").read_text("utf-8")
    return oxedi.Spec.builtin("4010" if version == "004010" else "5010").patch(patch)
