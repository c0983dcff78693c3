"""What about an account as a whole keeps it from being billed, and which of the two books the practice keeps here."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from arcaller_desktop.domain.assistance import AssistanceState
from arcaller_desktop.domain.business_days import add_months
from arcaller_desktop.domain.ids import GuarantorId
from arcaller_desktop.domain.money import Money
from arcaller_desktop.domain.patients import Patient
from arcaller_desktop.domain.people import PersonName, folded
from arcaller_desktop.domain.practices import PracticeProfile
from arcaller_desktop.domain.settings import PAYMENT_IMPORT_DAYS, STATEMENT_LEAST_CENTS
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.practices import practice_profile
from arcaller_desktop.services.settings import get_setting
from arcaller_desktop.storage.assistance import StoredCase, newest_cases
from arcaller_desktop.storage.estates import StoredEstate, estates_of
from arcaller_desktop.storage.patient_payments import newest_import
from arcaller_desktop.storage.patients import families

OF_AGE_MONTHS = 18 * 12


@dataclass(frozen=True, kw_only=True, slots=True)
class HoldFacts:
    """What is known of the practice and of several accounts that may keep them from being billed."""

    practice: PracticeProfile
    stale_import: str
    least_cents: Money
    families: Mapping[GuarantorId, Sequence[Patient]]
    cases: Mapping[GuarantorId, StoredCase]
    estates: Mapping[GuarantorId, StoredEstate]


def hold_facts(context: Context, guarantor_ids: Collection[GuarantorId]) -> HoldFacts:
    """The facts about these accounts, all read at once."""
    return HoldFacts(
        practice=practice_profile(context),
        stale_import=_stale_import(context),
        least_cents=get_setting(context, STATEMENT_LEAST_CENTS),
        families=families(context.database, guarantor_ids),
        cases=newest_cases(context.database, guarantor_ids),
        estates=estates_of(context.database, guarantor_ids),
    )


def standing_hold_words(context: Context, guarantor_id: GuarantorId, name: PersonName, facts: HoldFacts) -> str:
    """Why the account as a whole gets no bill, in words; empty when it may."""
    family, case = facts.families.get(guarantor_id, ()), facts.cases.get(guarantor_id)
    return (
        facts.stale_import
        or _person_hold(context, family, name, facts.estates.get(guarantor_id))
        or _assistance_hold(case)
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


def _person_hold(context: Context, family: Sequence[Patient], name: PersonName, estate: StoredEstate | None) -> str:
    for patient in family:
        if (folded(patient.name.last), folded(patient.name.first)) != (folded(name.last), folded(name.first)):
            continue
        if patient.deceased_on is not None:
            if estate is not None and estate.released_at is not None:
                continue
            died = f"the guarantor died on {patient.deceased_on:%m/%d/%Y}"
            return f"{died}: statements to the estate wait until a person lets them go"
        if is_minor(patient.birth_date, context.clock.today()):
            return "the guarantor is a minor: choose a parent or guardian"
    return ""


def is_minor(birth_date: date | None, today: date) -> bool:
    """True until the day before the 18th birthday."""
    return birth_date is not None and today < add_months(birth_date, OF_AGE_MONTHS)


def _assistance_hold(case: StoredCase | None) -> str:
    if case is None or case.state is not AssistanceState.APPLIED:
        return ""
    return f"an application for financial assistance of {case.applied_on:%m/%d/%Y} is in review"
