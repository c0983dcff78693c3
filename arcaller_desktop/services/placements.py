"""Collections: agencies, the look at an account before it is given away, placement, recall, money from agencies."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from arcaller_desktop.base.errors import UserError
from arcaller_desktop.domain.card_numbers import refuse_card_numbers
from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.ids import ClaimId, GuarantorId, PatientPaymentId
from arcaller_desktop.domain.money import Money, dollars
from arcaller_desktop.domain.patient_payments import Allocation, PatientPayment, PaymentMethod, Spread, payment_lacks
from arcaller_desktop.domain.placements import (
    Agency,
    PlacedVisit,
    PointView,
    ReviewFacts,
    ReviewPoint,
    agency_lacks,
    review_points,
)
from arcaller_desktop.domain.plans import PlanState
from arcaller_desktop.domain.roles import Permission, require
from arcaller_desktop.services.account_holds import hold_facts, standing_hold_words
from arcaller_desktop.services.balances import Account, account
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.patient_payments import CHANGES as PAYMENT_CHANGES
from arcaller_desktop.services.patient_payments import RecordPayment, add_payment
from arcaller_desktop.services.plan_care import settle_plans
from arcaller_desktop.services.statement_holds import identity_theft, returned_mail
from arcaller_desktop.services.work import refresh_work
from arcaller_desktop.services.write_offs import OwnRequestError, write_off_policy
from arcaller_desktop.storage import placements as stored
from arcaller_desktop.storage.assistance import newest_case
from arcaller_desktop.storage.letters import letters_to
from arcaller_desktop.storage.patient_payments import unapplied_cents
from arcaller_desktop.storage.placements import StoredAgency, StoredPlacement, StoredReview
from arcaller_desktop.storage.plans import running_plan

CHANGES = Changes.COLLECTIONS | Changes.BALANCE | Changes.STATEMENTS


class UnfitPlacementError(UserError):
    """The account, agency or payment does not fit. `lacks` are (field, message)."""

    def __init__(self, lacks: tuple[tuple[str, str], ...]) -> None:
        super().__init__("Nothing was saved.", " ".join(dict.fromkeys(message for _, message in lacks)))
        self.lacks = lacks


class PlacementUnknownError(UserError):
    """It is not there or went on meanwhile."""

    def __init__(self) -> None:
        super().__init__("This was placed, recalled or ended meanwhile.", "Look at the list again.")


@dataclass(frozen=True, kw_only=True, slots=True)
class SaveAgency:
    """A new agency, or the changed one of this number."""

    agency: Agency
    agency_id: int | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class TickPoints:
    """What a person looked at. Begins the review where there is none."""

    guarantor_id: GuarantorId
    points: tuple[ReviewPoint, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class PlaceAccount:
    """Gives the account's visits to an agency; all that may be given, or these."""

    guarantor_id: GuarantorId
    agency_id: int
    claims: tuple[ClaimId, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class RecallPlacement:
    """Takes it back: bankruptcy, death, dispute, insurance found, assistance, or what else."""

    placement_id: int
    because: str


@dataclass(frozen=True, kw_only=True, slots=True)
class AgencyPaid:
    """The agency passes on what the patient paid. The patient is credited with all of it; the fee is the practice's."""

    placement_id: int
    gross_cents: Money
    fee_cents: Money
    received_on: date
    reference: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class ReviewView:
    """The look at one account."""

    guarantor_id: GuarantorId
    guarantor: str
    review: StoredReview | None
    points: tuple[PointView, ...]
    visits: tuple[tuple[ClaimId, date | None, str, Money], ...]
    """(claim, service, patient, what would be placed)"""
    may_approve: bool

    @property
    def is_met(self) -> bool:
        """True when nothing is missing but the approval."""
        return all(point.is_met for point in self.points)


@dataclass(frozen=True, kw_only=True, slots=True)
class PlacementRow:
    """A placement, and why it has to be recalled, if so."""

    placement: StoredPlacement
    recall: str


@dataclass(frozen=True, kw_only=True, slots=True)
class CollectionsView:
    """What the page shows."""

    reviews: tuple[StoredReview, ...]
    placements: tuple[PlacementRow, ...]
    agencies: tuple[StoredAgency, ...]


def collections_view(context: Context) -> CollectionsView:
    """Reviews under way, what was placed, and with whom."""
    return CollectionsView(
        reviews=tuple(stored.reviews(context.database)),
        placements=tuple(
            PlacementRow(placement=one, recall=_why_recall(context, one)) for one in stored.placements(context.database)
        ),
        agencies=tuple(stored.agencies(context.database)),
    )


def all_agencies(context: Context) -> Sequence[StoredAgency]:
    """The agencies by name."""
    return stored.agencies(context.database)


def save_agency(context: Context, command: SaveAgency) -> Changes:
    """Adds or changes an agency. Raises NotAllowedError or UnfitPlacementError."""
    require(context.user, Permission.MANAGE_ACCOUNTS)
    lacks = agency_lacks(command.agency)
    with context.database.transaction():
        names = {one.agency.name.lower() for one in all_agencies(context) if one.agency_id != command.agency_id}
        if command.agency.name.strip().lower() in names:
            lacks = (*lacks, ("name", "There is an agency of this name already."))
        if lacks:
            raise UnfitPlacementError(lacks)
        number = stored.save_agency(context.database, command.agency, command.agency_id)
        context.audit("agency.save", "agency", number, after={"fee_tenths": command.agency.fee_tenths})
    return Changes.COLLECTIONS


def review_view(context: Context, guarantor_id: GuarantorId) -> ReviewView:
    """Every point of the account as it stands today. Raises AccountUnknownError."""
    found = account(context, guarantor_id)
    review = stored.running_review(context.database, guarantor_id)
    ticked = review.ticked if review else ()
    own = review is not None and review.asked_by == context.user.id and write_off_policy(context).approved_by_another
    return ReviewView(
        guarantor_id=guarantor_id,
        guarantor=f"{found.name.display}, account {found.account_number}",
        review=review,
        points=review_points(_facts(context, found), ticked, context.clock.today()),
        visits=tuple(
            (claim.claim_id, claim.service_from, claim.patient_first, claim.patient_cents)
            for claim in found.asked
            if claim.patient_cents > 0
        ),
        may_approve=review is not None and review.state == "open" and not own,
    )


def tick_points(context: Context, command: TickPoints) -> Changes:
    """Keeps what a person looked at; the review begins with the first. Raises NotAllowedError, UnfitPlacementError."""
    require(context.user, Permission.MANAGE_ACCOUNTS)
    with context.database.transaction():
        view = review_view(context, command.guarantor_id)
        if view.review is not None and view.review.state == "approved":
            raise UnfitPlacementError((("points", "It is approved: place it, or end the review."),))
        today, user_id = context.clock.today(), context.user.id
        review_id = (
            view.review.review_id
            if view.review is not None
            else stored.add_review(context.database, command.guarantor_id, on=today, user_id=user_id)
        )
        stored.set_ticks(context.database, review_id, command.points, on=today, user_id=user_id)
        after = {"review": review_id, "points": [point.value for point in command.points]}
        context.audit("collection_review.tick", "guarantor", command.guarantor_id, after=after)
    return Changes.COLLECTIONS


def approve_review(context: Context, guarantor_id: GuarantorId) -> Changes:
    """A second person agrees. Raises NotAllowedError, OwnRequestError, PlacementUnknownError, UnfitPlacementError."""
    require(context.user, Permission.APPROVE_WRITE_OFFS)
    with context.database.transaction():
        view = review_view(context, guarantor_id)
        if view.review is None or view.review.state != "open":
            raise PlacementUnknownError
        if not view.may_approve:
            raise OwnRequestError
        _check_points(view)
        today = context.clock.today()
        stored.approve_review(context.database, view.review.review_id, on=today, user_id=context.user.id)
        after = {"review": view.review.review_id}
        context.audit("collection_review.approve", "guarantor", guarantor_id, after=after)
    return Changes.COLLECTIONS


def end_review(context: Context, guarantor_id: GuarantorId, because: str) -> Changes:
    """Ends a review without placing. Raises NotAllowedError, PlacementUnknownError, UnfitPlacementError."""
    require(context.user, Permission.MANAGE_ACCOUNTS)
    said = _said(because)
    with context.database.transaction():
        review = stored.running_review(context.database, guarantor_id)
        if review is None:
            raise PlacementUnknownError
        stored.end_review(context.database, review.review_id, "ended", said)
        context.audit("collection_review.end", "guarantor", guarantor_id, after={"review": review.review_id})
    return Changes.COLLECTIONS


def place_account(context: Context, command: PlaceAccount) -> Changes:
    """Gives the visits to the agency: no statement asks for them any more. Every point is looked at once more.

    Raises NotAllowedError, PlacementUnknownError or UnfitPlacementError.
    """
    require(context.user, Permission.MANAGE_ACCOUNTS)
    with context.database.transaction():
        view = review_view(context, command.guarantor_id)
        review = view.review
        if review is None or review.state != "approved":
            raise UnfitPlacementError((("review", "The account is not approved for collections."),))
        if command.agency_id not in {one.agency_id for one in all_agencies(context)}:
            raise UnfitPlacementError((("agency", "Choose the agency."),))
        _check_points(view)
        visits = [
            PlacedVisit(claim_id=claim_id, amount_cents=cents)
            for claim_id, _, _, cents in view.visits
            if not command.claims or claim_id in command.claims
        ]
        if not visits:
            raise UnfitPlacementError((("claims", "Choose the visits."),))
        number = stored.add_placement(
            context.database,
            command.guarantor_id,
            command.agency_id,
            review.review_id,
            visits,
            on=context.clock.today(),
            user_id=context.user.id,
        )
        stored.end_review(context.database, review.review_id, "placed")
        after = {"placement": number, "amount_cents": sum(visit.amount_cents for visit in visits)}
        context.audit("placement.add", "guarantor", command.guarantor_id, after=after)
    return CHANGES


def recall_placement(context: Context, command: RecallPlacement) -> Changes:
    """Takes it back; the practice asks for it again. Raises NotAllowedError, PlacementUnknownError, Unfit…."""
    require(context.user, Permission.MANAGE_ACCOUNTS)
    because = _said(command.because)
    with context.database.transaction():
        placement = _standing(context, command.placement_id)
        stored.recall(context.database, placement.placement_id, on=context.clock.today(), because=because)
        after = {"placement": placement.placement_id}
        context.audit("placement.recall", "guarantor", placement.guarantor_id, after=after)
    return CHANGES


def agency_paid(context: Context, command: AgencyPaid) -> Changes:
    """Posts a payment from the agency to the placed visits, the oldest first; what they do not take waits unapplied.

    Raises NotAllowedError, PlacementUnknownError, UnfitPlacementError or UnfitPaymentError.
    """
    require(context.user, Permission.TAKE_PAYMENTS)
    refuse_card_numbers(command.reference)
    if not 0 <= command.fee_cents <= command.gross_cents:
        raise UnfitPlacementError((("fee_cents", "The fee lies between zero and what was paid."),))
    with context.database.transaction():
        placement = stored.stored_placement(context.database, command.placement_id)
        if placement is None:
            raise PlacementUnknownError
        payment = PatientPayment(
            guarantor_id=placement.guarantor_id,
            method=PaymentMethod.AGENCY,
            amount_cents=command.gross_cents,
            received_on=command.received_on,
            reference=command.reference,
            paid_by=placement.agency,
            note=f"Agency kept a fee of {dollars(command.fee_cents)}" if command.fee_cents else "",
        )
        lacks = payment_lacks(payment, context.clock.today())
        if lacks:
            raise UnfitPlacementError(tuple(lacks))
        made = add_payment(context, RecordPayment(payment=payment, allocation=_to_placed(context, placement, payment)))
        stored.add_agency_payment(
            context.database, PatientPaymentId(made.payment_id), placement.placement_id, command.fee_cents
        )
        refresh_work(context, made.claims)
        settle_plans(context, placement.guarantor_id)
        after = {"placement": placement.placement_id, "fee_cents": command.fee_cents}
        context.audit("placement.paid", "guarantor", placement.guarantor_id, after=after)
    return CHANGES | PAYMENT_CHANGES


def _to_placed(context: Context, placement: StoredPlacement, payment: PatientPayment) -> Allocation:
    placed = {visit.claim_id for visit in stored.placed_visits(context.database, placement.placement_id)}
    left, shares = payment.amount_cents, []
    for claim in account(context, placement.guarantor_id).claims:
        cents = min(left, claim.patient_cents)
        if claim.claim_id in placed and cents > 0:
            shares.append((claim.claim_id, cents))
            left -= cents
    return Allocation(spread=Spread.BY_HAND, shares=tuple(shares)) if shares else Allocation(spread=Spread.NONE)


def _facts(context: Context, found: Account) -> ReviewFacts:
    database, address = context.database, found.address
    record = stored.account_record(database, found.guarantor_id)
    case = newest_case(database, found.guarantor_id)
    return ReviewFacts(
        balance_cents=found.asked_cents,
        unapplied_cents=unapplied_cents(database, found.guarantor_id),
        is_provisional=any(claim.is_provisional for claim in found.asked),
        address_complete=bool(address.line1 and address.city and address.state and address.zip_code),
        mail_returned=bool(returned_mail(context, [found.guarantor_id])),
        statements=record.statements,
        first_statement_on=record.first_statement_on,
        calls=record.calls,
        blockers=_blockers(context, found),
        itemized_sent=any(one.kind == "itemised_bill" for one in letters_to(database, found.guarantor_id)),
        assistance_decided=case is not None and case.state.value in {"approved", "denied", "withdrawn"},
        no_bill=any(claim.no_bill_reason for claim in found.claims),
    )


def _blockers(context: Context, found: Account) -> tuple[str, ...]:
    words = [found.statement_hold, _special(context, found)]
    if found.disputed_cents:
        words.append(f"{dollars(found.disputed_cents)} is in dispute")
    words += [hold.words for hold in identity_theft(context, [found.guarantor_id]).values()]
    plan = running_plan(context.database, found.guarantor_id)
    if plan is not None and plan.state is not PlanState.DEFAULTED:
        words.append("a payment plan runs")
    return tuple(word for word in words if word)


def _why_recall(context: Context, placement: StoredPlacement) -> str:
    """A placed account is recalled on a dispute, death, bankruptcy or application (ar-calling 5.9)."""
    if placement.recalled_on is not None:
        return ""
    found = account(context, placement.guarantor_id)
    placed = {visit.claim_id for visit in stored.placed_visits(context.database, placement.placement_id)}
    if placed & found.disputed.keys():
        return "in dispute"
    if any(claim.insurance_cents > 0 for claim in found.claims if claim.claim_id in placed):
        return "an insurer owes it again"
    return found.statement_hold or _special(context, found)


def _special(context: Context, found: Account) -> str:
    """What about the people stands against it: death, minority, an application. How old imports are does not count."""
    facts = dataclasses.replace(hold_facts(context, [found.guarantor_id]), stale_import="")
    return standing_hold_words(context, found.guarantor_id, found.name, facts)


def _check_points(view: ReviewView) -> None:
    lacks = tuple((one.point.value, f"{one.point.label}: {one.words}.") for one in view.points if not one.is_met)
    if lacks:
        raise UnfitPlacementError(lacks)


def _standing(context: Context, placement_id: int) -> StoredPlacement:
    placement = stored.stored_placement(context.database, placement_id)
    if placement is None or placement.recalled_on is not None:
        raise PlacementUnknownError
    return placement


def _said(because: str) -> str:
    refuse_card_numbers(because)
    if not because.strip():
        raise UnfitPlacementError((("reason", "Say why."),))
    return because.strip()
