"""The answers of the demo practice's past calls: those of the usual kinds went by a scenario."""

from __future__ import annotations

from datetime import date, timedelta

from arcaller_desktop.domain.calls import Touch
from arcaller_desktop.domain.guided_touches import with_guide
from arcaller_desktop.domain.outcomes import Outcome
from arcaller_desktop.domain.scenarios import follow, guided_step
from arcaller_desktop.services.scenarios import scenario_library


def guided_touch(touch: Touch, on: date) -> Touch:
    """The touch with what the representative answered; as it is where the demo has no answers for its outcome."""
    said = _said(touch.outcome, on)
    if touch.outcome is None or not said:
        return touch
    library = scenario_library()
    path = follow(library, touch.outcome.scenario, said, on)
    return with_guide(touch, library, path, guided_step(path, on, cadence_days=20))


def _said(outcome: Outcome | None, on: date) -> dict[str, str]:
    received, expected = (on - timedelta(days=24)).isoformat(), (on + timedelta(days=14)).isoformat()
    match outcome:
        case Outcome.IN_PROCESS:
            return {
                "received_date": received,
                "clean": "yes",
                "tat_days": "30",
                "overdue": "no",
                "expected_date": expected,
            }
        case Outcome.NOT_ON_FILE:
            return {
                "member_found": "yes",
                "claim_found": "no",
                "searched_by": "member_id|billed_amount|tax_id",
                "elig_on_dos": "yes",
                "rejected": "no",
                "accepted": "no",
                "tfl_days": "90",
                "tfl_basis": "dos_from",
                "filing_passed": "no",
                "not_found_before": "no",
                "wrong_address": "no",
            }
        case Outcome.DENIED_AUTH:
            return {
                "denial_text": "No authorization on line 1",
                "auth_found": "none",
                "place": "office",
                "retro_auth": "yes",
                "retro_due": (on + timedelta(days=14)).isoformat(),
                "appeal_due": (on + timedelta(days=150)).isoformat(),
            }
        case Outcome.DENIED_MEDNEC:
            return {
                "denial_text": "Refused against a coverage policy",
                "policy_id": "MP-114, version of 2026",
                "failed_element": "prior therapy not shown",
                "appeal_due": (on + timedelta(days=150)).isoformat(),
                "appeal_to": "Appeals, PO Box 9",
                "medicare": "no",
                "necessity_way": "clinical",
            }
        case Outcome.PENDED_PROVIDER_INFO:
            return {
                "doc_types": "progress_note",
                "letter_date": received,
                "send_method": "portal",
                "send_to": "provider portal, claims attachments",
                "due_date": (on + timedelta(days=21)).isoformat(),
                "papers_at": "ours",
            }
        case _:
            return {}
