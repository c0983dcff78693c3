"""The ways a demo claim is refused, and what becomes of each in the end."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from arcaller_desktop.domain.payers import PayerClass

Scope = Literal["all", "last", "claim"]
"""Every line, the last line alone (the others are paid), or the claim as a whole without lines."""
Remedy = Literal["reprocessed", "replaced", "new"]
"""The payer corrects itself (reversal and new decision), we send frequency 7, or we send a new claim."""


@dataclass(frozen=True, kw_only=True, slots=True)
class DenialKind:
    """One way of refusing. `remarks` stand on the line (LQ), `claim_remarks` on the claim (MOA)."""

    group: str
    reason: str
    remarks: tuple[str, ...] = ()
    claim_remarks: tuple[str, ...] = ()
    scope: Scope = "all"
    status: str = "1"
    classes: tuple[PayerClass, ...] = ()
    """Payer classes that say this; empty: any."""
    remedy: Remedy | None = None
    """How some of them come out well in the end."""

    @property
    def may_be_won(self) -> bool:
        """False when the payer is right, or when the money is the patient's."""
        return self.remedy is not None or (self.group == "CO" and self.reason not in ("29", "109"))


_MEDICARE = (PayerClass.MEDICARE,)
_PRIVATE = (PayerClass.COMMERCIAL, PayerClass.BCBS)
_MANAGED = (PayerClass.MEDICAID_MCO, PayerClass.MEDICARE_ADVANTAGE)

DENIALS: tuple[DenialKind, ...] = (
    DenialKind(group="CO", reason="197", remarks=("M62",), classes=_PRIVATE, remedy="reprocessed"),
    DenialKind(group="CO", reason="16", remarks=("N290",), claim_remarks=("MA130",), classes=_MEDICARE, remedy="new"),
    DenialKind(group="CO", reason="50", remarks=("N115",), claim_remarks=("MA01",), classes=_MEDICARE),
    DenialKind(group="CO", reason="252", remarks=("M127",), classes=(*_PRIVATE, *_MANAGED), remedy="reprocessed"),
    DenialKind(group="PR", reason="27", remarks=("N30",)),
    DenialKind(group="CO", reason="97", remarks=("M15",), scope="last", remedy="replaced"),
    DenialKind(group="CO", reason="22", claim_remarks=("MA92",), classes=_PRIVATE, remedy="reprocessed"),
    DenialKind(group="OA", reason="18"),
    DenialKind(group="CO", reason="29", classes=(PayerClass.COMMERCIAL,)),
    DenialKind(group="CO", reason="16", remarks=("M76",), classes=_MANAGED, remedy="replaced"),
    DenialKind(group="PR", reason="204", remarks=("N130",), scope="last", classes=_PRIVATE),
    DenialKind(group="CO", reason="B7", remarks=("N95",), classes=_MANAGED, remedy="reprocessed"),
    DenialKind(group="CO", reason="4", remarks=("N822",), scope="last", remedy="replaced"),
    DenialKind(group="CO", reason="31", remarks=("N382",), scope="claim", status="4", remedy="new"),
    DenialKind(group="CO", reason="151", remarks=("N362",), scope="last", classes=_MEDICARE),
    DenialKind(group="PR", reason="96", remarks=("N130",), classes=_PRIVATE),
    DenialKind(group="CO", reason="226", remarks=("N366",), remedy="reprocessed"),
    DenialKind(group="CO", reason="109", remarks=("N418",), scope="claim", classes=_MEDICARE),
    DenialKind(group="PR", reason="119", remarks=("M90",), scope="last", classes=_PRIVATE),
    DenialKind(group="CO", reason="167", remarks=("N569",), scope="last", remedy="replaced"),
    DenialKind(group="CO", reason="236", remarks=("N20",), scope="last", remedy="replaced"),
    DenialKind(group="CO", reason="288", classes=(PayerClass.MEDICAID_MCO,), remedy="reprocessed"),
)
