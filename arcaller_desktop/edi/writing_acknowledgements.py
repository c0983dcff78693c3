"""One 277CA transaction set from answers to a batch."""

from __future__ import annotations

from collections.abc import Sequence

from arcaller_desktop.domain.acknowledgements import ClaimAcknowledgement, ClaimStatus
from arcaller_desktop.domain.submissions import Organisation
from arcaller_desktop.edi.outgoing import Element, Outgoing, SegmentWriter, amount, day


def acknowledgement_set(
    answers: Sequence[ClaimAcknowledgement], outgoing: Outgoing, provider: Organisation
) -> SegmentWriter:
    """The segments between ST and SE for answers that share source and batch."""
    out = SegmentWriter(outgoing)
    moment = outgoing.written_at
    today, source, batch = f"{moment:%Y%m%d}", answers[0].source, answers[0].batch_reference
    out.add("BHT", "0085", "08", str(outgoing.control_number), today, f"{moment:%H%M}", "TH")
    out.add("HL", "1", "", "20", "1")
    out.organisation("PR", source.name, "PI", source.identifier)
    out.add("TRN", "1", str(outgoing.control_number))
    out.add("DTP", "050", "D8", today)
    out.add("DTP", "009", "D8", today)
    out.add("HL", "2", "1", "21", "1")
    out.organisation("41", outgoing.receiver_name, "46", outgoing.receiver_id)
    out.add("TRN", "2", batch)
    taken = [answer for answer in answers if answer.accepted]
    refused = [answer for answer in answers if not answer.accepted]
    total = sum(answer.charge_cents or 0 for answer in answers)
    out.add("STC", ("A1", "19", "PR"), today, "WQ", amount(total))
    groups = [group for group in (("90", "YU", taken), ("AA", "YY", refused)) if group[2]]
    for quantity, _, some in groups:
        out.add("QTY", quantity, str(len(some)))
    for _, money, some in groups:
        out.add("AMT", money, amount(sum(answer.charge_cents or 0 for answer in some)))
    out.add("HL", "3", "2", "19", "1")
    out.organisation("85", provider.name, "XX", provider.npi)
    out.add("TRN", "1", batch)
    out.add("STC", ("A1", "19", "PR"), "", "WQ", amount(total))
    for number, answer in enumerate(answers, 4):
        _answer(out, answer, number)
    return out


def _answer(out: SegmentWriter, answer: ClaimAcknowledgement, level: int) -> None:
    out.add("HL", str(level), "3", "PT")
    out.name("QC", answer.patient, "MI", answer.member_id)
    out.add("TRN", "2", answer.claim_number)
    for at in range(0, len(answer.statuses), 3):
        first, *more = [_composite(status) for status in answer.statuses[at : at + 3]]
        second, third = (*more, "", "")[:2]
        charge = amount(answer.charge_cents) if answer.charge_cents is not None else ""
        out.add(
            "STC", first, day(answer.effective_on), "WQ" if answer.accepted else "U", charge, "", "", "", "", "",
            second, third, "" if at else answer.message[:264],
        )  # fmt: skip
    if answer.payer_claim_number:
        out.add("REF", "1K", answer.payer_claim_number)
    if answer.clearinghouse_trace:
        out.add("REF", "D9", answer.clearinghouse_trace)
    if answer.service_from is not None:
        out.add("DTP", "472", "D8", day(answer.service_from))


def _composite(status: ClaimStatus) -> Element:
    return (status.category, status.code, status.entity)
