"""What we write is read back equal, and an independent validator accepts it."""

from __future__ import annotations

import io
import logging
from dataclasses import replace

from arcaller_desktop.domain.submissions import Envelope
from arcaller_desktop.edi.reading import read_file
from arcaller_desktop.edi.writing import write_acknowledgements, write_claims, write_remittances


def without_places(value):
    """The value without where in a file it stood."""
    changes = {}
    if hasattr(value, "segment"):
        changes["segment"] = 0
    if hasattr(value, "envelope"):
        changes["envelope"] = Envelope()
    for name in ("claims", "lines", "provider_adjustments"):
        if hasattr(value, name):
            changes[name] = tuple(without_places(part) for part in getattr(value, name))
    return replace(value, **changes)


def referee(data: bytes) -> list[str]:
    """What pyx12 holds against a file; empty when it is valid. pyx12 tells it by logging, which is silenced here."""
    import pyx12.params
    import pyx12.x12n_document

    found: list[str] = []
    handler = logging.Handler(logging.ERROR)
    handler.emit = lambda record: found.append(record.getMessage())
    logger = logging.getLogger("pyx12")
    logger.addHandler(handler)
    logger.propagate = False
    try:
        valid = pyx12.x12n_document.x12n_document(
            pyx12.params.params(), io.StringIO(data.decode("ascii")), fd_997=None, fd_html=None, fd_xmldoc=None
        )
    finally:
        logger.removeHandler(handler)
        logger.propagate = True
    return found if found or valid else ["rejected without a reason"]


def test_payment_is_read_back_equal(payment, outgoing):
    read = read_file(write_remittances([payment], outgoing))
    assert [without_places(found) for found in read.payments] == [payment]
    assert read.problems == ()


def test_claims_are_read_back_equal(own_claim, child_claim, outgoing):
    read = read_file(write_claims([own_claim, child_claim], outgoing))
    assert [replace(without_places(found), details=()) for found in read.claims] == [own_claim, child_claim]
    assert read.problems == ()
    assert {(one.kind, one.value) for one in read.claims[0].details} >= {("REF:G1", "AUTH5"), ("REF:9F", "REF9")}


def test_answers_are_read_back_equal(answers, outgoing, practice):
    read = read_file(write_acknowledgements(answers, outgoing, provider=practice))
    assert tuple(without_places(found) for found in read.acknowledgements) == answers
    assert read.problems == ()


def test_referee_accepts_837(own_claim, child_claim, outgoing):
    assert referee(write_claims([own_claim, child_claim], outgoing)) == []


def test_referee_accepts_835(payment, outgoing):
    assert referee(write_remittances([payment], outgoing)) == []


def test_referee_accepts_277ca(answers, outgoing, practice):
    assert referee(write_acknowledgements(answers, outgoing, provider=practice)) == []


def test_referee_is_strict(payment, outgoing):
    broken = write_remittances([payment], outgoing).replace(b"BPR*I*", b"BPR*Q*")
    assert referee(broken) != []
