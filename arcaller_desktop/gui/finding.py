"""What the command palette finds beside commands: claims, patients and saved filters."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QObject

from arcaller_desktop.domain.ids import ClaimId, PatientId
from arcaller_desktop.gui import formats
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.command_palette import Entry, Provider
from arcaller_desktop.gui.panes.saved_filters import SavedFilters
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.search import FoundClaim
from arcaller_desktop.storage.patients import PatientSummary

MOST_PATIENTS = 6
Take = Callable[[Sequence[Entry]], None]


class FindingSource(Protocol):
    """Where claims and patients are looked up."""

    def search_claims(self, context: Context, text: str) -> Sequence[FoundClaim]: ...

    def search_patients(self, context: Context, text: str) -> Sequence[PatientSummary]: ...

    def most_urgent_claim(self, context: Context, patient_id: PatientId) -> ClaimId | None: ...


class Finding(QObject):
    """Looks things up on the read thread. A newer question on a channel voids the older one."""

    def __init__(
        self,
        desk: Desk,
        source: FindingSource,
        *,
        filters: SavedFilters,
        open_claim: Callable[[ClaimId], None],
        show_filter: Callable[[int], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._source = source
        self._filters = filters
        self._open_claim = open_claim
        self._show_filter = show_filter

    @property
    def providers(self) -> tuple[Provider, ...]:
        """In the order in which the palette shows what they find."""
        return (self._find_claims, self._find_patients, self._find_filters)

    def _find_claims(self, text: str, take: Take) -> None:
        source = self._source
        self._desk.jobs.query(
            lambda context: source.search_claims(context, text),
            channel="find.claims",
            done=lambda found: take([self._claim_entry(claim) for claim in found]),
            owner=self,
        )

    def _find_patients(self, text: str, take: Take) -> None:
        source = self._source
        self._desk.jobs.query(
            lambda context: source.search_patients(context, text),
            channel="find.patients",
            done=lambda found: take([self._patient_entry(patient) for patient in found[:MOST_PATIENTS]]),
            owner=self,
        )

    def _find_filters(self, text: str, take: Take) -> None:
        wanted = text.casefold()
        take(
            [
                self._filter_entry(one.name, one.filter_id)
                for one in self._filters.items
                if wanted in one.name.casefold()
            ]
        )

    def _claim_entry(self, claim: FoundClaim) -> Entry:
        parts = (claim.patient, claim.payer, formats.dollars(claim.balance_cents), claim.status_label)
        return Entry(
            title=f"Claim {claim.claim_number}",
            detail=" · ".join(parts),
            icon="file-text" if claim.is_open else "check",
            run=lambda: self._open_claim(claim.claim_id),
        )

    def _patient_entry(self, patient: PatientSummary) -> Entry:
        parts = [f"Born {formats.day(patient.birth_date)}"] if patient.birth_date is not None else []
        parts += [f"Account {patient.account_number}", formats.count(patient.claims, "claim")]
        if patient.open_cents:
            parts.append(f"{formats.dollars(patient.open_cents)} open")
        return Entry(
            title=patient.name.display,
            detail=" · ".join(parts),
            icon="user",
            run=lambda: self._open_patient(patient.patient_id),
        )

    def _filter_entry(self, name: str, filter_id: int) -> Entry:
        return Entry(
            title=f"Show “{name}”", detail="Saved filter", icon="filter", run=lambda: self._show_filter(filter_id)
        )

    def _open_patient(self, patient_id: PatientId) -> None:
        source = self._source

        def show(claim_id: ClaimId | None) -> None:
            if claim_id is None:
                self._desk.prompts.banner("This patient has no claim yet.")
            else:
                self._open_claim(claim_id)

        self._desk.jobs.query(
            lambda context: source.most_urgent_claim(context, patient_id), channel="find.open", done=show, owner=self
        )
