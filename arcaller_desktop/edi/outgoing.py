"""What every file we write shares: the envelope, cleaned elements, counts and control numbers."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from arcaller_desktop.domain.money import Money
from arcaller_desktop.domain.people import Address, PersonName
from arcaller_desktop.edi.interchanges import Delimiters

Element = str | tuple[str, ...]
"""A simple element, or the parts of a composite."""

_STROKES = str.maketrans(
    {"Ł": "L", "Ø": "O", "Đ": "D", "ß": "SS", "ẞ": "SS", "Æ": "AE", "Œ": "OE", "Þ": "TH", "’": "'", "–": "-", "—": "-"}
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Outgoing:
    """Who sends a file to whom, and how it is punctuated. Control numbers start at `control_number`."""

    sender_id: str
    receiver_id: str
    sender_name: str
    receiver_name: str
    written_at: datetime
    control_number: int = 1
    sender_phone: str = ""
    """Who answers questions about the file; empty: the first billing provider."""
    sender_qualifier: str = "ZZ"
    receiver_qualifier: str = "ZZ"
    is_test: bool = False
    delimiters: Delimiters = Delimiters()
    line_break: str = "\n"
    """Put after each segment; empty for one long line."""


class SegmentWriter:
    """Collects the segments of one transaction set, each element cleaned of what X12 cannot carry."""

    def __init__(self, outgoing: Outgoing) -> None:
        self.delimiters = outgoing.delimiters
        self.segments: list[str] = []
        forbidden = {self.delimiters.element, self.delimiters.component, self.delimiters.segment}
        forbidden.update(self.delimiters.repetition)
        self._forbidden = {ord(character): None for character in forbidden}

    def add(self, name: str, *elements: Element) -> None:
        """One segment; trailing empty elements are left out."""
        component = self.delimiters.component
        values = [
            self.clean(element)
            if isinstance(element, str)
            else component.join([self.clean(part) for part in element]).rstrip(component)
            for element in elements
        ]
        while values and not values[-1]:
            values.pop()
        self.segments.append(self.delimiters.element.join((name, *values)))

    def clean(self, text: str) -> str:
        """Capitals of plain ASCII without delimiters and control characters: `Łukasz~` → `LUKASZ`."""
        if not text:
            return ""
        text = text.upper()
        if not text.isascii():
            text = unicodedata.normalize("NFKD", text.translate(_STROKES))
            text = "".join([character for character in text if character.isascii()]).upper()
        text = text.translate(self._forbidden)
        return text.strip() if text.isprintable() else "".join([c for c in text if c.isprintable()]).strip()

    def name(self, qualifier: str, person: PersonName, id_kind: str = "", identifier: str = "") -> None:
        """NM1 of a person, cut to the widths X12 allows."""
        self.add(
            "NM1", qualifier, "1", person.last[:60], person.first[:35], person.middle[:25], "", person.suffix[:10],
            id_kind if identifier else "", identifier,
        )  # fmt: skip

    def organisation(self, qualifier: str, name: str, id_kind: str = "", identifier: str = "") -> None:
        """NM1 of an organisation."""
        self.add("NM1", qualifier, "2", name[:60], "", "", "", "", id_kind if identifier else "", identifier)

    def address(self, address: Address) -> None:
        """N3 and N4, each only when there is something to say."""
        if address.line1 or address.line2:
            self.add("N3", address.line1[:55], address.line2[:55])
        if address.city or address.state or address.zip_code:
            self.add("N4", address.city[:30], address.state, address.zip_code.replace("-", ""))

    def service_dates(self, first: date | None, last: date | None) -> None:
        """DTP*472 with one day or a period."""
        if first is not None:
            if last is None or last == first:
                self.add("DTP", "472", "D8", day(first))
            else:
                self.add("DTP", "472", "RD8", f"{day(first)}-{day(last)}")


def day(value: date | None) -> str:
    """CCYYMMDD."""
    return f"{value.year:04d}{value.month:02d}{value.day:02d}" if value is not None else ""


def amount(cents: Money) -> str:
    """X12's shortest form: no trailing zeros, no decimal point when whole."""
    sign = "-" if cents < 0 else ""
    whole, rest = divmod(abs(cents), 100)
    return f"{sign}{whole}.{rest:02d}".rstrip("0") if rest else f"{sign}{whole}"


def interchange(
    outgoing: Outgoing, group_kind: str, version: str, sets: Iterable[SegmentWriter], *, receipts: Sequence[str] = ()
) -> bytes:
    """The bytes of one interchange with one group around the sets, whose segments lack ST and SE.

    `receipts` are TA1 segments; with them and without sets there is no group.
    """
    frame = SegmentWriter(outgoing)
    element, edge = outgoing.delimiters.element, outgoing.delimiters.segment
    control = f"{outgoing.control_number:09d}"
    moment = outgoing.written_at
    # ISA elements have fixed widths; SegmentWriter.add would strip them.
    isa = (
        "ISA", "00", " " * 10, "00", " " * 10, outgoing.sender_qualifier, _padded(frame, outgoing.sender_id),
        outgoing.receiver_qualifier, _padded(frame, outgoing.receiver_id), f"{moment:%y%m%d}", f"{moment:%H%M}",
        outgoing.delimiters.repetition or "^", "00501", control, "0", "T" if outgoing.is_test else "P",
        outgoing.delimiters.component,
    )  # fmt: skip
    group_control = str(outgoing.control_number)
    frame.add(
        "GS", group_kind, outgoing.sender_id, outgoing.receiver_id, f"{moment:%Y%m%d}", f"{moment:%H%M}", group_control,
        "X", version,
    )  # fmt: skip
    segments = [element.join(isa), *receipts, *frame.segments]
    count = 0
    for written in sets:
        count += 1
        set_control = f"{count:04d}"
        header = ["ST", _SET_OF_GROUP[group_kind], set_control]
        if group_kind != "HP":  # the 835 guide has no ST03
            header.append(version)
        segments.append(element.join(header))
        segments.extend(written.segments)
        segments.append(element.join(("SE", str(len(written.segments) + 2), set_control)))
    if receipts and not count:
        segments.remove(frame.segments[0])
    else:
        segments.append(element.join(("GE", str(count), group_control)))
    segments.append(element.join(("IEA", "1" if count or not receipts else "0", control)))
    ending = edge + outgoing.line_break
    return (ending.join(segments) + ending).encode("ascii")


_SET_OF_GROUP = {"HC": "837", "HP": "835", "HN": "277", "FA": "999"}


def _padded(frame: SegmentWriter, identifier: str) -> str:
    return frame.clean(identifier)[:15].ljust(15)
