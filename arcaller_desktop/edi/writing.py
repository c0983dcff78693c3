"""Domain values to X12 bytes: 837P, 835, 277CA, 277, 999 and TA1 files as a clearinghouse would carry them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from arcaller_desktop.domain.acknowledgements import ClaimAcknowledgement
from arcaller_desktop.domain.file_receipts import FileReceipt
from arcaller_desktop.domain.remittances import RemittancePayment
from arcaller_desktop.domain.status_answers import StatusAnswer
from arcaller_desktop.domain.submissions import Organisation, SubmittedClaim
from arcaller_desktop.edi.outgoing import Outgoing, interchange
from arcaller_desktop.edi.writing_acknowledgements import acknowledgement_set
from arcaller_desktop.edi.writing_claims import claim_set
from arcaller_desktop.edi.writing_file_receipts import interchange_receipt, receipt_set
from arcaller_desktop.edi.writing_remittances import remittance_set
from arcaller_desktop.edi.writing_status_answers import status_set


def write_claims(claims: Sequence[SubmittedClaim], outgoing: Outgoing) -> bytes:
    """An 837P file: one transaction set per run of claims with the same `batch_reference`.

    Claims that follow each other with the same billing provider (and subscriber) share the loops above them.
    """
    batches = [list(batch) for _, batch in groupby(claims, key=lambda claim: claim.batch_reference)]
    return interchange(outgoing, "HC", "005010X222A1", (claim_set(batch, outgoing) for batch in batches))


def write_remittances(payments: Sequence[RemittancePayment], outgoing: Outgoing) -> bytes:
    """An 835 file: one transaction set per payment. Figures are written as they stand, balanced or not."""
    return interchange(outgoing, "HP", "005010X221A1", (remittance_set(payment, outgoing) for payment in payments))


def write_acknowledgements(
    answers: Sequence[ClaimAcknowledgement], outgoing: Outgoing, *, provider: Organisation
) -> bytes:
    """A 277CA file: one transaction set per run of answers from the same source to the same batch of `provider`."""
    runs = groupby(answers, key=lambda answer: (answer.source, answer.batch_reference))
    batches = [list(run) for _, run in runs]
    return interchange(
        outgoing, "HN", "005010X214", (acknowledgement_set(batch, outgoing, provider) for batch in batches)
    )


def write_file_receipts(receipts: Sequence[FileReceipt], outgoing: Outgoing) -> bytes:
    """A 999 file, one set for each group answered; TA1 receipts stand before them, or alone."""
    groups = groupby((r for r in receipts if r.kind != "TA1"), key=lambda receipt: receipt.group_control)
    sets = [receipt_set(list(some), outgoing) for _, some in groups]
    whole = [interchange_receipt(receipt, outgoing) for receipt in receipts if receipt.kind == "TA1"]
    return interchange(outgoing, "FA", "005010X231A1", sets, receipts=whole)


def write_status_answers(answers: Sequence[StatusAnswer], outgoing: Outgoing, *, provider: Organisation) -> bytes:
    """A 277 file: one transaction set per run of answers from the same payer."""
    runs = [list(run) for _, run in groupby(answers, key=lambda answer: answer.source)]
    return interchange(outgoing, "HN", "005010X212", (status_set(run, outgoing, provider) for run in runs))
