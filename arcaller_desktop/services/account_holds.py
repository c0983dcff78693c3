"""What about an account as a whole keeps it from being billed, and which of the two books the practice keeps here."""

from __future__ import annotations

from datetime import date, datetime

from arcaller_desktop.domain.assistance import AssistanceState
from arcaller_desktop.domain.business_days import add_months
from arcaller_desktop.domain.ids import GuarantorId
from arcaller_desktop.domain.people import PersonName, folded
from arcaller_desktop.domain.settings import PAYMENT_IMPORT_DAYS
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.practices import practice_profile
from arcaller_desktop.services.settings import get_setting
from arcaller_desktop.storage.assistance import newest_case
from arcaller_desktop.storage.patient_payments import newest_import
from arcaller_desktop.storage.patients import patients_of_guarantor

OF_AGE_MONTHS = 18 * 12


def standing_hold_words(context: Context, guarantor_id: GuarantorId, name: PersonName) -> str:
    """Why the account as a whole gets no bill, in words; empty when it may."""
    return (
        _stale_import(context) or _person_hold(context, guarantor_id, name) or _assistance_hold(context, guarantor_id)
    )


def billing_mode_words(context: Context) -> str:
    """Which book the practice keeps here, for screens."""
    practice = practice_profile(context)
    if practice.billing_mode == "follow_up":
        return "Follow-up only: patients are billed in the practice's own system."
    since = f" from {practice.cut_over_on:%m/%d/%Y}" if practice.cut_over_on else ""
    return f"Patient billing here{since}."


def _stale_import(context: Context) -> str:
    """Who takes payments in over files must not bill on old ones: the patient may have paid since."""
    newest = newest_import(context.database)
    if newest is None:
        return ""
    limit = get_setting(context, PAYMENT_IMPORT_DAYS)
    days = (context.clock.today() - datetime.fromisoformat(newest).date()).days
    return f"the imported patient payments are {days} days old (at most {limit})" if days > limit else ""


def _person_hold(context: Context, guarantor_id: GuarantorId, name: PersonName) -> str:
    for patient in patients_of_guarantor(context.database, guarantor_id):
        if (folded(patient.name.last), folded(patient.name.first)) != (folded(name.last), folded(name.first)):
            continue
        if patient.deceased_on is not None:
            return f"the guarantor died on {patient.deceased_on:%m/%d/%Y}: write to the estate by hand"
        if is_minor(patient.birth_date, context.clock.today()):
            return "the guarantor is a minor: choose a parent or guardian"
    return ""


def is_minor(birth_date: date | None, today: date) -> bool:
    """True until the day before the 18th birthday."""
    return birth_date is not None and today < add_months(birth_date, OF_AGE_MONTHS)


def _assistance_hold(context: Context, guarantor_id: GuarantorId) -> str:
    case = newest_case(context.database, guarantor_id)
    if case is None or case.state is not AssistanceState.APPLIED:
        return ""
    return f"an application for financial assistance of {case.applied_on:%m/%d/%Y} is in review"
