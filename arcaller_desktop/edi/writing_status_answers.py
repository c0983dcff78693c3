"""One 277 (X212) transaction set from a payer's answers."""

from __future__ import annotations

from collections.abc import Sequence

from arcaller_desktop.domain.acknowledgements import ClaimStatus
from arcaller_desktop.domain.status_answers import StatusAnswer
from arcaller_desktop.domain.submissions import Organisation
from arcaller_desktop.edi.outgoing import Element, Outgoing, SegmentWriter, amount, day


def status_set(answers: Sequence[StatusAnswer], outgoing: Outgoing, provider: Organisation) -> SegmentWriter:
    """The segments between ST and SE for answers of one payer."""
    out = SegmentWriter(outgoing)
    moment, source = outgoing.written_at, answers[0].source
    out.add("BHT", "0010", "08", str(outgoing.control_number), f"{moment:%Y%m%d}", f"{moment:%H%M}", "DG")
    out.add("HL", "1", "", "20", "1")
    out.organisation("PR", source.name, "PI", source.identifier)
    out.add("HL", "2", "1", "21", "1")
    out.organisation("41", outgoing.receiver_name, "46", outgoing.receiver_id)
    out.add("HL", "3", "2", "19", "1")
    out.organisation("1P", provider.name, "XX", provider.npi)
    for level, answer in enumerate(answers, 4):
        _answer(out, answer, level)
    return out


def _answer(out: SegmentWriter, answer: StatusAnswer, level: int) -> None:
    out.add("HL", str(level), "3", "22", "0")
    out.name("IL", answer.patient, "MI", answer.member_id)
    out.add("TRN", "2", answer.trace or answer.claim_number)
    for at in range(0, len(answer.statuses), 3):
        first, *more = [_composite(status) for status in answer.statuses[at : at + 3]]
        second, third = (*more, "", "")[:2]
        charge = amount(answer.charge_cents) if answer.charge_cents is not None else ""
        paid = amount(answer.paid_cents) if answer.paid_cents is not None else ""
        out.add(
            "STC", first, day(answer.effective_on), "", charge, paid, day(answer.decided_on), "", "",
            answer.cheque_number, second, third, "" if at else answer.message[:264],
        )  # fmt: skip
    for qualifier, value in (
        ("1K", answer.payer_claim_number),
        ("EJ", answer.claim_number),
        ("D9", answer.clearinghouse_trace),
    ):
        if value:
            out.add("REF", qualifier, value)
    out.service_dates(answer.service_from, answer.service_to)


def _composite(status: ClaimStatus) -> Element:
    return (status.category, status.code, status.entity)
