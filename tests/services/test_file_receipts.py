"""999, TA1 and refused batches: the claims they speak of, in any order of files, once, and back again."""

from __future__ import annotations

from datetime import date

import pytest
from claim_reading import count, one, sound, state
from intake_samples import (
    ALDER,
    MAPLE,
    claim,
    claim_file,
    outgoing,
    receipt,
    receipt_file,
)

from arcaller_desktop.base.progress import NoProgress
from arcaller_desktop.domain.acknowledgements import ClaimStatus
from arcaller_desktop.domain.file_receipts import FileReceipt, ReceiptFault
from arcaller_desktop.domain.ids import BatchId
from arcaller_desktop.domain.people import PersonName
from arcaller_desktop.domain.status_answers import StatusAnswer
from arcaller_desktop.edi.writing import write_file_receipts, write_status_answers
from arcaller_desktop.services.claims import claim_view, find_claim
from arcaller_desktop.services.undo import UndoImport, undo_import

BEN = PersonName(last="OKAFOR", first="BEN")
SENT_ON, ANSWERED_ON = date(2026, 1, 6), date(2026, 1, 7)


def set_receipt(verdict: str, *, group: str = "1", number: str = "0001", **more: object) -> FileReceipt:
    return FileReceipt(
        kind="999",
        accepted=verdict != "R",
        code=verdict,
        group_kind="HC",
        group_control=group,
        set_code="837",
        set_control=number,
        **more,
    )


REFUSED = set_receipt("R", faults=(ReceiptFault(codes="segment", code="8", segment="NM1, segment 22"),))


def file_of(*receipts: FileReceipt, on: date = ANSWERED_ON) -> bytes:
    return write_file_receipts(receipts, outgoing(on, 7))


def undo_last(practice) -> None:
    batch = practice.database.value("SELECT max(id) FROM import_batch")
    undo_import(practice, UndoImport(batch_id=BatchId(batch)), NoProgress())


def test_claims_of_a_refused_set_were_never_received(practice, load) -> None:
    load(claim_file(claim(), claim("A2", name=BEN)))
    account = load(file_of(REFUSED))
    assert (account.kind, account.posted, account.receipts, account.needs_person) == ("999", 2, 1, True)
    assert [p.code for p in account.problems] == ["FILE_REFUSED"]
    assert "2 claims of ours" in account.problems[0].message
    assert (state(practice)[0], state(practice, "A2")[0]) == ("rejected", "rejected")
    (event,) = [e for e in claim_view(practice, find_claim(practice, "A1")).timeline if e.kind == "rejection"]
    assert "NM1, segment 22: elements of the segment in error (8)" in event.text
    assert one(practice, "SELECT status FROM claim WHERE claim_number = 'A1'") == ("rejected",)
    sound(practice)


def test_a_set_taken_in_is_no_acceptance_by_the_payer(practice, load) -> None:
    load(claim_file(claim()))
    assert load(file_of(set_receipt("A"))).posted == 1
    assert state(practice)[0] == "sent"
    assert one(practice, "SELECT accepted, message FROM status_event") == (None, "The file was taken in")


def test_the_receipt_may_come_before_its_claim_file(practice, load) -> None:
    early = load(file_of(REFUSED))
    assert (early.posted, [p.code for p in early.problems]) == (0, ["FILE_REFUSED", "RECEIPT_FOR_UNKNOWN_FILE"])
    load(claim_file(claim()))
    assert state(practice)[0] == "rejected"
    assert load(file_of(REFUSED)).duplicate
    assert count(practice, "status_event") == 1


def test_sent_again_after_the_refusal_the_claim_is_on_its_way(practice, load) -> None:
    load(claim_file(claim()), file_of(REFUSED))
    load(claim_file(claim(batch="B2"), sent=date(2026, 1, 9), control=2))
    assert state(practice)[0] == "sent"
    load(file_of(set_receipt("A", group="2"), on=date(2026, 1, 10)))
    assert state(practice)[0] == "sent"
    # The first file's refusal once more, under the number the second did not have.
    load(file_of(REFUSED, on=date(2026, 1, 8)))
    assert state(practice)[0] == "sent"


def test_only_the_refused_set_of_a_group(practice, load) -> None:
    load(claim_file(claim(), claim("A2", name=BEN, batch="B2")))
    assert one(practice, "SELECT count(DISTINCT set_control) FROM submission") == (2,)
    load(file_of(set_receipt("A"), set_receipt("R", number="0002")))
    assert (state(practice)[0], state(practice, "A2")[0]) == ("sent", "rejected")


def test_a_refused_interchange_refuses_all_in_it(practice, load) -> None:
    load(claim_file(claim()))
    refused = FileReceipt(
        kind="TA1",
        accepted=False,
        code="R",
        interchange_control="1",
        faults=(ReceiptFault(codes="interchange", code="025"),),
        received_on=ANSWERED_ON,
    )
    account = load(file_of(refused))
    assert (account.kind, account.posted) == ("TA1", 1)
    assert "control number used before (025)" in account.problems[0].message
    assert state(practice)[0] == "rejected"


def test_a_batch_refused_by_a_277ca_refuses_its_claims(practice, load) -> None:
    load(claim_file(claim()))
    text = receipt_file(receipt(accepted=True)).decode()
    head, _, _ = text.partition("HL*3*2*19")
    refused = head.replace("STC*A1>19>PR", "STC*A3>19>PR").replace("STC*A1:19:PR", "STC*A3:19:PR")
    refused = refused.replace("*WQ*", "*U*")
    body = refused[refused.index("ST*277") :]
    tail = text[text.index("GE*1") :]
    whole = f"{refused}SE*{body.count('~') + 1}*0001~\n{tail}"
    account = load(whole.encode())
    assert (account.kind, account.posted) == ("277CA", 1)
    assert {p.code for p in account.problems} == {"BATCH_REJECTED", "FILE_REFUSED"}
    assert state(practice)[0] == "rejected"


def test_undo_forgets_the_receipt_and_it_may_come_again(practice, load) -> None:
    load(claim_file(claim()), file_of(REFUSED))
    undo_last(practice)
    assert state(practice)[0] == "sent"
    assert (count(practice, "file_receipt"), count(practice, "status_event")) == (0, 0)
    assert load(file_of(REFUSED)).posted == 1
    assert state(practice)[0] == "rejected"
    sound(practice)


def test_an_old_file_under_the_same_number_is_another_one(practice, load) -> None:
    load(claim_file(claim(), sent=date(2025, 10, 1)))
    load(claim_file(claim("A2", name=BEN), sent=SENT_ON))
    load(file_of(REFUSED))
    assert (state(practice)[0], state(practice, "A2")[0]) == ("sent", "rejected")


def test_a_group_that_holds_no_claims_is_told_and_moves_nothing(practice, load) -> None:
    load(claim_file(claim()))
    account = load(file_of(FileReceipt(kind="999", accepted=True, code="A", group_kind="HR", group_control="44")))
    assert [p.code for p in account.problems] == ["RECEIPT_NOT_FOR_CLAIMS"]
    assert count(practice, "status_event") == 0


# --- 277 answers


def status(category: str = "P1", code: str = "20", *, number: str = "A1", **more: object) -> StatusAnswer:
    values: dict[str, object] = {
        "claim_number": number,
        "trace": "Q7",
        "payer_claim_number": "ICN9",
        "statuses": (ClaimStatus(category=category, code=code),),
        "effective_on": date(2026, 2, 9),
        "charge_cents": 140_00,
        "patient": PersonName(last="RIVERA", first="ANA"),
        "member_id": "W123",
        "service_from": date(2026, 1, 5),
        "source": ALDER,
    }
    return StatusAnswer(**{**values, **more})


def status_file(*answers: StatusAnswer) -> bytes:
    return write_status_answers(answers, outgoing(date(2026, 2, 10), 9), provider=MAPLE)


@pytest.mark.parametrize(
    ("category", "after"), [("P1", "accepted"), ("F1", "accepted"), ("A4", "sent"), ("A1", "sent"), ("A7", "rejected")]
)
def test_where_the_payer_says_the_claim_stands(practice, load, category, after) -> None:
    load(claim_file(claim()))
    account = load(status_file(status(category)))
    assert (account.kind, account.posted) == ("277", 1)
    assert state(practice)[0] == after
    events = claim_view(practice, find_claim(practice, "A1")).timeline
    assert any(f"{category}:20" in event.text for event in events)
    sound(practice)


def test_what_the_payer_says_it_paid_is_told_and_not_posted(practice, load) -> None:
    load(claim_file(claim()))
    load(status_file(status("F1", paid_cents=90_00, cheque_number="EFT77", decided_on=date(2026, 2, 8))))
    (message,) = one(practice, "SELECT message FROM status_event")
    assert message == "Payer says it paid $90.00 on 02/08/2026 with EFT77"
    assert one(practice, "SELECT paid_cents, balance_cents FROM claim") == (0, 140_00)


def test_the_same_answer_twice_counts_once_and_is_taken_back_with_its_import(practice, load) -> None:
    load(claim_file(claim()))
    load(status_file(status("A7")))
    assert load(status_file(status("A7"))).duplicate
    assert count(practice, "status_event") == 1
    practice.database.value("SELECT 1")
    first = practice.database.value("SELECT min(batch_id) FROM status_event")
    undo_import(practice, UndoImport(batch_id=BatchId(first)), NoProgress())
    assert state(practice)[0] == "sent"


def test_an_answer_for_another_claim_under_our_number_is_not_taken(practice, load) -> None:
    load(claim_file(claim()))
    other = status(charge_cents=77_00, service_from=date(2025, 6, 2), payer_claim_number="")
    account = load(status_file(other))
    assert (account.unmatched, [p.code for p in account.problems]) == (1, ["ANSWERED_CLAIM_UNKNOWN"])
