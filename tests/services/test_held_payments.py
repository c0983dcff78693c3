"""What waits for a person: payments that do not balance or are to be reviewed, and what they decide about them."""

from __future__ import annotations

import dataclasses
from datetime import date

import pytest
from claim_reading import claim_id, count, one, parts, sound, state
from intake_samples import DENIED, ORDINARY, answer, claim, claim_file, line, payment, remittance_file, taken_back

from arcaller_desktop.base.progress import NoProgress
from arcaller_desktop.domain.ids import BatchId, ClaimId, PaymentId
from arcaller_desktop.domain.people import PersonName
from arcaller_desktop.domain.posting_rules import PostingMode, PostingRule
from arcaller_desktop.domain.roles import NotAllowedError
from arcaller_desktop.services.answer_matches import (
    AnswerBoundError,
    AttachAnswer,
    DetachAnswer,
    NoSuchAnswerError,
    answer_candidates,
    attach_answer,
    detach_answer,
)
from arcaller_desktop.services.batches import BatchQuery, batch_order
from arcaller_desktop.services.claim_holds import NotHeldError, ReleaseHold, held_claims, release_hold
from arcaller_desktop.services.held_payments import (
    BelongsTo,
    DifferenceUnexplainedError,
    MakeProvisional,
    NoSuchPaymentError,
    NotPostableError,
    PostHeld,
    SuppressHeld,
    TakeUpSuppressed,
    UnfitChoiceError,
    held_payment,
    post_held,
    suppress_held,
    take_up_suppressed,
)
from arcaller_desktop.services.payer_payments import PaymentQuery, payment_order
from arcaller_desktop.services.posting_rules import (
    SavePostingRule,
    UnfitPostingRuleError,
    posting_rule,
    save_posting_rule,
)
from arcaller_desktop.services.undo import UndoImport, undo_import
from arcaller_desktop.services.waiting import WaitingQuery, waiting_order

BEN = PersonName(last="OKAFOR", first="BEN")
SHORT = remittance_file(payment(answer(*ORDINARY), amount_cents=80_00))
"""The claim says $90.00 paid, the payment $80.00."""


def only_held(practice) -> PaymentId:
    return PaymentId(practice.database.value("SELECT id FROM payment WHERE state = 'held'"))


def post(practice, *resolutions, because: str = "", payment_id: PaymentId | None = None):
    command = PostHeld(payment_id=payment_id or only_held(practice), resolutions=resolutions, because=because)
    return post_held(practice, command, NoProgress())


def undo_all(practice) -> None:
    for (batch,) in practice.database.rows("SELECT id FROM import_batch WHERE state = 'done' ORDER BY id DESC"):
        undo_import(practice, UndoImport(batch_id=BatchId(batch)), NoProgress())


def set_rule(practice, mode: PostingMode, codes=("16", "50")) -> None:
    payer = practice.database.value("SELECT payer_id FROM claim")
    save_posting_rule(practice, SavePostingRule(rule=PostingRule(payer_id=payer, mode=mode, codes=codes)))


# --- payments that do not balance


def test_a_held_payment_shows_the_figure_that_is_off_and_what_it_would_post_to(practice, load) -> None:
    load(claim_file(claim()), SHORT)
    held = held_payment(practice, only_held(practice))
    assert (held.difference_cents, held.claims_paid_cents, held.payment.amount_cents) == (-10_00, 90_00, 80_00)
    assert (held.needs_reason, held.blocked_by) == (True, None)
    (shown,) = held.claims
    assert (shown.matched.claim_id, shown.candidates) == (claim_id(practice), ())


def test_posted_as_it_is_with_the_difference_named(practice, load) -> None:
    load(claim_file(claim()), SHORT)
    with pytest.raises(DifferenceUnexplainedError):
        post(practice)
    done = post(practice, because="payer confirmed the cheque is short")
    assert (done.posted, done.unmatched) == (1, 0)
    assert parts(practice) == (0, 0, 0, 15_00)
    assert one(practice, "SELECT state, difference_cents, decided_because FROM payment") == (
        "posted", -10_00, "payer confirmed the cheque is short",
    )  # fmt: skip
    with pytest.raises(NoSuchPaymentError):
        post(practice, because="again", payment_id=PaymentId(1))
    assert load(SHORT).duplicate
    sound(practice)


def test_undoing_the_import_takes_back_what_a_person_posted(practice, load) -> None:
    load(claim_file(claim()), SHORT)
    post(practice, because="checked")
    undo_import(practice, UndoImport(batch_id=BatchId(2)), NoProgress())
    assert parts(practice) == (140_00, 0, 0, 0)
    sound(practice)


def test_what_was_not_read_whole_cannot_be_posted_by_anybody(practice, load) -> None:
    load(claim_file(claim()))
    load(remittance_file(payment(answer(*ORDINARY))).replace(b"CAS*CO*45*25", b"CAS*CO*45*2x5"))
    assert held_payment(practice, only_held(practice)).blocked_by.code == "BAD_AMOUNT"
    with pytest.raises(NotPostableError):
        post(practice, because="never mind")
    assert parts(practice) == (140_00, 0, 0, 0)


def test_set_aside_it_never_posts_until_it_is_taken_up_again(practice, load) -> None:
    load(claim_file(claim()), SHORT)
    held = only_held(practice)
    with pytest.raises(UnfitChoiceError):
        suppress_held(practice, SuppressHeld(payment_id=held, because=" "))
    suppress_held(practice, SuppressHeld(payment_id=held, because="belongs to the other office"))
    assert load(SHORT).held == 0
    assert one(practice, "SELECT state FROM payment") == ("suppressed",)
    with pytest.raises(NoSuchPaymentError):
        held_payment(practice, held)
    take_up_suppressed(practice, TakeUpSuppressed(payment_id=held))
    post(practice, because="ours after all")
    assert parts(practice) == (0, 0, 0, 15_00)


def found(practice, text: str) -> tuple[int, int, int]:
    """How many batches, things that wait and payments a search finds."""
    return (
        len(batch_order(practice, BatchQuery(text=text))),
        len(waiting_order(practice, WaitingQuery(text=text))),
        len(payment_order(practice, PaymentQuery(text=text)).ids),
    )


ELSEWHERE = answer(*ORDINARY, number="B7", icn="PX55", patient=PersonName(last="NGUY\u00caN", first="ZO\u00c9"))


@pytest.mark.parametrize("text", ["nguyen", "Zo\u00e9 nguy", "b7", "px55", "px5 zoe"])
def test_a_held_payment_is_found_by_patient_and_claim_until_it_is_decided(practice, load, text: str) -> None:
    load(claim_file(claim()))
    load(remittance_file(payment(ELSEWHERE, amount_cents=80_00)))
    assert found(practice, text) == (1, 1, 1)
    assert found(practice, f"{text} nobody") == (0, 0, 0)
    suppress_held(practice, SuppressHeld(payment_id=only_held(practice), because="checking"))
    assert found(practice, text)[1:] == (0, 0)
    take_up_suppressed(practice, TakeUpSuppressed(payment_id=PaymentId(1)))
    assert found(practice, text) == (1, 1, 1)


def test_nothing_is_kept_of_the_claims_once_a_payment_is_posted_replaced_or_undone(practice, load) -> None:
    load(claim_file(claim()), SHORT)
    assert count(practice, "held_claim") == 1
    post(practice, because="checked")
    assert count(practice, "held_claim") == 0
    load(remittance_file(payment(ELSEWHERE, trace="T2", amount_cents=80_00)))
    assert count(practice, "held_claim") == 1
    undo_import(practice, UndoImport(batch_id=BatchId(3)), NoProgress())
    assert count(practice, "held_claim") == 0
    assert found(practice, "nguyen") == (0, 0, 0)
    sound(practice)


def test_callers_do_not_decide_about_payments(practice, load) -> None:
    load(claim_file(claim()), SHORT)
    caller = dataclasses.replace(practice, user=dataclasses.replace(practice.user, role="caller"))
    for decide in (
        lambda: post_held(caller, PostHeld(payment_id=only_held(practice), because="x"), NoProgress()),
        lambda: suppress_held(caller, SuppressHeld(payment_id=only_held(practice), because="x")),
        lambda: release_hold(caller, ReleaseHold(hold_id=1)),
        lambda: attach_answer(caller, AttachAnswer(remittance_claim_id=1, claim_id=ClaimId(1)), NoProgress()),
        lambda: save_posting_rule(caller, SavePostingRule(rule=PostingRule(payer_id=1))),
    ):
        with pytest.raises(NotAllowedError):
            decide()


# --- candidates and choices


def test_candidates_are_ranked_with_what_speaks_for_them(practice, load) -> None:
    load(claim_file(claim("A1"), claim("A2", ("99213", 100_00), name=BEN)))
    set_rule(practice, PostingMode.REVIEW_ALL)
    load(remittance_file(payment(answer(*ORDINARY, number="LOST", icn="X9", patient=BEN, patient_member_id=""))))
    (shown,) = held_payment(practice, only_held(practice)).claims
    assert shown.matched is None
    assert [found.candidate.claim_number for found in shown.candidates] == ["A2", "A1"]
    assert shown.candidates[0].reasons == (
        "date of service", "charge differs by $40.00", "patient's name", "service 99213",
    )  # fmt: skip


def test_a_person_says_which_claim_is_meant(practice, load) -> None:
    load(claim_file(claim()))
    set_rule(practice, PostingMode.REVIEW_ALL)
    load(remittance_file(payment(answer(*ORDINARY, number="LOST", icn="X9", patient=BEN, patient_member_id=""))))
    done = post(practice, BelongsTo(sequence=1, claim_id=claim_id(practice)))
    assert (done.posted, done.unmatched) == (1, 0)
    assert parts(practice) == (0, 0, 0, 15_00)
    assert count(practice, "claim") == 1
    sound(practice)


def test_a_person_may_refuse_the_match(practice, load) -> None:
    load(claim_file(claim()))
    set_rule(practice, PostingMode.REVIEW_ALL)
    load(remittance_file(payment(answer(*ORDINARY))))
    done = post(practice, MakeProvisional(sequence=1))
    assert done.unmatched == 1
    assert one(practice, "SELECT count(*), sum(is_provisional) FROM claim") == (2, 1)
    assert one(practice, "SELECT payer1_cents FROM claim WHERE is_provisional = 0") == (140_00,)
    sound(practice)


def test_choices_that_name_nothing_are_refused(practice, load) -> None:
    load(claim_file(claim()), SHORT)
    for wrong in (BelongsTo(sequence=7, claim_id=claim_id(practice)), BelongsTo(sequence=1, claim_id=ClaimId(99))):
        with pytest.raises(UnfitChoiceError):
            post(practice, wrong, because="x")
    assert one(practice, "SELECT state FROM payment") == ("held",)


# --- posting rules


def test_review_all_holds_what_balances_and_posts_it_when_told(practice, load) -> None:
    load(claim_file(claim()))
    set_rule(practice, PostingMode.REVIEW_ALL)
    content = remittance_file(payment(answer(*ORDINARY)))
    first, again = load(content), load(content)
    assert (first.held, first.balanced, again.held, again.posted) == (1, True, 1, 0)
    assert count(practice, "payment") == 1
    assert not held_payment(practice, only_held(practice)).needs_reason
    post(practice)
    assert parts(practice) == (0, 0, 0, 15_00)


def test_a_listed_code_holds_all_but_the_payment(practice, load) -> None:
    load(claim_file(claim(), claim("A2", name=BEN)))
    set_rule(practice, PostingMode.HOLD_LISTED)
    clear = answer(*ORDINARY, number="A2", icn="ICN2", patient=BEN)
    load(remittance_file(payment(answer(*DENIED), clear)))
    # $30.00 paid of the second line; its contractual $10.00 waits, and so does nothing of the other claim.
    assert parts(practice) == (110_00, 0, 0, 0)
    assert state(practice)[2] == "CO-16"
    assert parts(practice, "A2") == (0, 0, 0, 15_00)
    (held,) = held_claims(practice)
    assert (held.claim_number, held.codes, held.paid_cents, held.waiting_cents) == ("A1", ("16",), 30_00, 10_00)
    release_hold(practice, ReleaseHold(hold_id=held.hold_id, note="looked at"))
    assert parts(practice) == (100_00, 0, 0, 0)
    assert held_claims(practice) == ()
    with pytest.raises(NotHeldError):
        release_hold(practice, ReleaseHold(hold_id=held.hold_id))
    sound(practice)
    undo_all(practice)
    assert one(practice, "SELECT sum(balance_cents) FROM claim") == (0,)


def test_undone_and_imported_again_it_is_held_again(practice, load) -> None:
    load(claim_file(claim()))
    set_rule(practice, PostingMode.HOLD_LISTED)
    content = remittance_file(payment(answer(*DENIED)))
    load(content)
    undo_import(practice, UndoImport(batch_id=BatchId(2)), NoProgress())
    assert held_claims(practice) == ()
    load(content)
    assert len(held_claims(practice)) == 1


def test_rules_are_kept_by_payer_and_checked(practice, load) -> None:
    load(claim_file(claim()))
    payer = practice.database.value("SELECT payer_id FROM claim")
    usual = posting_rule(practice, payer)
    assert (usual.mode, usual.codes[0], usual.codes[-1]) == (PostingMode.CLEAR, "16", "B7")
    with pytest.raises(UnfitPostingRuleError):
        set_rule(practice, PostingMode.HOLD_LISTED, codes=())
    with pytest.raises(UnfitPostingRuleError):
        set_rule(practice, PostingMode.HOLD_LISTED, codes=("sixteen",))
    set_rule(practice, PostingMode.HOLD_LISTED, codes=("B7", "252"))
    assert posting_rule(practice, payer).codes == ("B7", "252")


# --- the patient's share while a part is denied


PARTLY_DENIED = (
    line("99213", 100_00, 0, ("CO", "16", 100_00)),
    line("85025", 40_00, 20_00, ("CO", "45", 10_00), ("PR", "2", 10_00)),
)


def test_the_patients_share_waits_while_a_line_is_denied(practice, load) -> None:
    load(claim_file(claim()), remittance_file(payment(answer(*PARTLY_DENIED))))
    assert parts(practice) == (110_00, 0, 0, 0)
    corrected = (line("99213", 100_00, 60_00, ("CO", "45", 25_00), ("PR", "2", 15_00)),)
    load(remittance_file(payment(answer(*corrected, icn="ICN1B"), trace="T2", paid_on=date(2026, 2, 3))))
    assert parts(practice) == (0, 0, 0, 25_00)
    undo_import(practice, UndoImport(batch_id=BatchId(3)), NoProgress())
    assert parts(practice) == (110_00, 0, 0, 0)
    sound(practice)


# --- attach and detach


def test_an_answer_goes_to_the_claim_it_means_and_its_provisional_one_is_withdrawn(practice, load) -> None:
    load(claim_file(claim()))
    load(remittance_file(payment(answer(*ORDINARY, number="LOST", icn="X9", patient=BEN, patient_member_id=""))))
    (number,) = one(practice, "SELECT id FROM remittance_claim")
    assert [found.candidate.claim_number for found in answer_candidates(practice, number)] == ["A1"]
    attach_answer(practice, AttachAnswer(remittance_claim_id=number, claim_id=claim_id(practice)), NoProgress())
    assert parts(practice) == (0, 0, 0, 15_00)
    assert one(practice, "SELECT balance_cents, submission_state, is_open FROM claim WHERE claim_number = 'LOST'") == (
        0, "voided", 0,
    )  # fmt: skip
    sound(practice)
    undo_import(practice, UndoImport(batch_id=BatchId(2)), NoProgress())
    assert parts(practice) == (140_00, 0, 0, 0)
    sound(practice)


def test_taken_off_it_stands_on_a_claim_of_its_own(practice, load) -> None:
    load(claim_file(claim()), remittance_file(payment(answer(*ORDINARY))))
    (number,) = one(practice, "SELECT id FROM remittance_claim")
    detach_answer(practice, DetachAnswer(remittance_claim_id=number), NoProgress())
    assert one(practice, "SELECT payer1_cents, patient_cents FROM claim WHERE is_provisional = 0") == (140_00, 0)
    assert one(practice, "SELECT payer1_cents, patient_cents FROM claim WHERE is_provisional = 1") == (0, 15_00)
    sound(practice)
    undo_import(practice, UndoImport(batch_id=BatchId(2)), NoProgress())
    assert one(practice, "SELECT sum(balance_cents) FROM claim") == (140_00,)
    sound(practice)


def test_an_answer_that_was_taken_back_stays_with_its_reversal(practice, load) -> None:
    said = answer(*ORDINARY)
    load(claim_file(claim()), remittance_file(payment(said)), remittance_file(payment(taken_back(said), trace="T2")))
    (number,) = one(practice, "SELECT min(id) FROM remittance_claim")
    with pytest.raises(AnswerBoundError):
        detach_answer(practice, DetachAnswer(remittance_claim_id=number), NoProgress())
    with pytest.raises(NoSuchAnswerError):
        detach_answer(practice, DetachAnswer(remittance_claim_id=99), NoProgress())
