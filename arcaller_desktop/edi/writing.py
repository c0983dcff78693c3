"""Domain values to X12 bytes: 837P, 835 and 277CA files as a clearinghouse would carry them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from arcaller_desktop.domain.acknowledgements import ClaimAcknowledgement
from arcaller_desktop.domain.remittances import RemittancePayment
from arcaller_desktop.domain.submissions import Organisation, SubmittedClaim
from arcaller_desktop.edi.outgoing import Outgoing, interchange
from arcaller_desktop.edi.writing_acknowledgements import acknowledgement_set
from arcaller_desktop.edi.writing_claims import claim_set
from arcaller_desktop.edi.writing_remittances import remittance_set


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
