"""One 999 transaction set, and the TA1 segment, from receipts for files."""

from __future__ import annotations

from collections.abc import Sequence

from arcaller_desktop.domain.file_receipts import FileReceipt
from arcaller_desktop.edi.outgoing import Outgoing, SegmentWriter, day

_VERSION = "005010X222A1"


def receipt_set(receipts: Sequence[FileReceipt], outgoing: Outgoing) -> SegmentWriter:
    """The segments between ST and SE for receipts of one group: one for each set, or one for the group alone."""
    out = SegmentWriter(outgoing)
    out.add("AK1", receipts[0].group_kind or "HC", receipts[0].group_control, _VERSION)
    sets = [receipt for receipt in receipts if receipt.set_control]
    for receipt in sets:
        out.add("AK2", receipt.set_code or "837", receipt.set_control, _VERSION)
        for fault in receipt.faults:
            if fault.codes == "segment":
                name, _, place = fault.segment.partition(", segment ")
                out.add("IK3", name, place, "", fault.code)
                if fault.claim_number:
                    out.add("CTX", ("CLM01", fault.claim_number))
        out.add("IK5", receipt.code, *[fault.code for fault in receipt.faults if fault.codes == "set"])
    whole = next((receipt for receipt in receipts if not receipt.set_control), None)
    taken = sum(receipt.accepted for receipt in sets)
    verdict = whole.code if whole is not None else _group_verdict(taken, len(sets))
    group_faults = [fault.code for fault in whole.faults] if whole is not None else []
    count = str(max(len(sets), 1))
    accepted = str(taken if sets else int(whole is not None and whole.accepted))
    out.add("AK9", verdict, count, count, accepted, *group_faults)
    return out


def interchange_receipt(receipt: FileReceipt, outgoing: Outgoing) -> str:
    """The TA1 segment, without its terminator."""
    note = next((fault.code for fault in receipt.faults), "000")
    on, at = receipt.received_on or outgoing.written_at.date(), outgoing.written_at
    values = ("TA1", receipt.interchange_control.zfill(9), day(on)[2:], f"{at:%H%M}", receipt.code, note)
    return outgoing.delimiters.element.join(values)


def _group_verdict(taken: int, count: int) -> str:
    if taken == count:
        return "A"
    return "P" if taken else "R"
