"""The open practice as the window's panes ask for it: services under the names of the panes' ports."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from arcaller_desktop.domain.aging import Basis
from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.ids import ClaimId, PatientId, PayerId
from arcaller_desktop.domain.roles import Permission, may
from arcaller_desktop.gui.panes.kpi import KpiView
from arcaller_desktop.services.aging import aging_report
from arcaller_desktop.services.balances import BalanceView, patient_balance
from arcaller_desktop.services.call_sheets import CallSheet, SessionClaim, call_sheet, session_claims
from arcaller_desktop.services.calls import EndCall, SaveTouch, TouchSaved, end_call, save_touch
from arcaller_desktop.services.claims import ClaimView, claim_view
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.days import DayProgress, day_progress
from arcaller_desktop.services.denials import DenialReport, denial_report
from arcaller_desktop.services.kpi import kpi_report
from arcaller_desktop.services.patients import find_patients
from arcaller_desktop.services.plans import PlanView, plan_view
from arcaller_desktop.services.policy import PolicyView, claim_policy
from arcaller_desktop.services.queue import (
    QueueChoices,
    QueueOrder,
    QueueQuery,
    QueueRow,
    queue_choices,
    queue_order,
    queue_rows,
)
from arcaller_desktop.services.saved_filters import (
    FilterSaved,
    RenameFilter,
    SavedFilter,
    SaveFilter,
    delete_filter,
    rename_filter,
    save_filter,
    saved_filters,
)
from arcaller_desktop.services.search import FoundClaim, most_urgent_claim, search_claims
from arcaller_desktop.storage.patients import PatientSummary


class PracticeSource:
    """`painting` is the GUI thread's own reading context: it fetches the rows being painted, by primary key."""

    def __init__(self, painting: Context) -> None:
        self._painting = painting

    def order(self, context: Context, query: QueueQuery) -> QueueOrder:
        return queue_order(context, query)

    def rows(self, ids: Sequence[int]) -> Mapping[int, QueueRow]:
        return queue_rows(self._painting, ids)

    def choices(self, context: Context) -> QueueChoices:
        return queue_choices(context)

    def saved_filters(self, context: Context) -> tuple[SavedFilter, ...]:
        return saved_filters(context)

    def save_filter(self, context: Context, command: SaveFilter) -> FilterSaved:
        return save_filter(context, command)

    def rename_filter(self, context: Context, command: RenameFilter) -> Changes:
        return rename_filter(context, command)

    def delete_filter(self, context: Context, filter_id: int) -> Changes:
        return delete_filter(context, filter_id)

    def search_claims(self, context: Context, text: str) -> Sequence[FoundClaim]:
        return search_claims(context, text)

    def search_patients(self, context: Context, text: str) -> Sequence[PatientSummary]:
        return find_patients(context, text)

    def most_urgent_claim(self, context: Context, patient_id: PatientId) -> ClaimId | None:
        return most_urgent_claim(context, patient_id)

    def claim(self, context: Context, claim_id: ClaimId) -> ClaimView:
        return claim_view(context, claim_id)

    def call_sheet(self, context: Context, claim_id: ClaimId) -> CallSheet:
        return call_sheet(context, claim_id)

    def session_claims(self, context: Context, payer_id: PayerId, done: frozenset[int]) -> tuple[SessionClaim, ...]:
        return session_claims(context, payer_id, done)

    def end_call(self, context: Context, command: EndCall) -> Changes:
        return end_call(context, command)

    def save_touch(self, context: Context, command: SaveTouch) -> TouchSaved:
        return save_touch(context, command)

    def policy(self, context: Context, claim_id: ClaimId) -> PolicyView | None:
        return claim_policy(context, claim_id)

    def balance(self, context: Context, claim_id: ClaimId) -> BalanceView:
        return patient_balance(context, claim_id)

    def plan(self, context: Context, claim_id: ClaimId) -> PlanView:
        return plan_view(context, claim_id)

    def denials(self, context: Context) -> DenialReport:
        return denial_report(context)

    def kpi(self, context: Context, basis: Basis) -> KpiView:
        allowed = may(context.user.role, Permission.SEE_FIGURES)
        figures = kpi_report(context).figures if allowed else ()
        return KpiView(aging=aging_report(context, basis), figures=figures)

    def day(self, context: Context) -> DayProgress:
        return day_progress(context)
