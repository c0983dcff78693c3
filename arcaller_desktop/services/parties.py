"""Finds the payers, providers, patients and coverages that files name, and adds those that are new.

One object serves one import. It remembers what it has seen; after a transaction that failed, call `forget`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from arcaller_desktop.domain.ids import PatientId, PayerId, PracticeId
from arcaller_desktop.domain.payers import class_of_indicator
from arcaller_desktop.domain.people import Address, PersonName, folded, readable
from arcaller_desktop.domain.remittances import RemittanceClaim
from arcaller_desktop.domain.submissions import Organisation, SubmittedClaim, SubmittedCoverage
from arcaller_desktop.storage import parties as stored
from arcaller_desktop.storage.database import PracticeDatabase

UNNAMED_PAYER = "Payer without a name"
ADULT_YEARS = 18


class Parties:
    """People and organisations of one import."""

    def __init__(self, database: PracticeDatabase) -> None:
        self._database = database
        self._practice_id = PracticeId(database.value("SELECT min(id) FROM practice"))
        self.forget()

    @property
    def practice_id(self) -> PracticeId:
        """The practice that files without a better hint belong to."""
        return self._practice_id

    def forget(self) -> None:
        """Drops what was remembered: a transaction that added it was rolled back."""
        self._aliases = stored.payer_aliases(self._database)
        self._providers: dict[str, int] = {}
        self._locations: dict[str, int] = {}
        self._coverages: dict[tuple[int, int, int, str], int] = {}
        self._patients: dict[tuple[str, str | None], list[PatientId]] = {}
        self._members: dict[str, list[tuple[PatientId, str]]] = {}

    def look_ahead(self, *, name_keys: Iterable[str], member_ids: Iterable[str]) -> None:
        """Reads the people of a whole unit at once."""
        unknown = set(name_keys)
        self._patients.update(stored.patients_by_name(self._database, unknown))
        self._members.update(stored.patients_by_member(self._database, {member for member in member_ids if member}))

    def payer(self, organisation: Organisation, *, filing_indicator: str = "") -> PayerId:
        """The payer of a claim file: by its electronic id, else by name."""
        aliases = _aliases(organisation, originator="")
        found = self._known_payer(aliases)
        return found if found is not None else self._new_payer(organisation, aliases, filing_indicator)

    def paying_payer(
        self, organisation: Organisation, *, originator: str, filing_indicator: str, claims_say: PayerId | None
    ) -> PayerId:
        """The payer of a remittance: by what it calls itself, else the payer of the claims it pays, else a new one."""
        aliases = _aliases(organisation, originator=originator)
        own_names = [alias for alias in aliases if alias[0] != "originator"]
        found = self._known_payer(own_names) or claims_say or self._known_payer(aliases)
        if found is None:
            return self._new_payer(organisation, aliases, filing_indicator)
        self._learn(found, aliases)
        return found

    def provider(self, npi: str, name: PersonName, taxonomy: str) -> int | None:
        """The provider with this NPI; None without one."""
        if not npi:
            return None
        if npi not in self._providers:
            self._providers[npi] = stored.provider_id(
                self._database, self._practice_id, npi, readable_name(name), taxonomy
            )
        return self._providers[npi]

    def location(self, facility: Organisation | None) -> int | None:
        """The place of this name; None without one."""
        if facility is None or not facility.name:
            return None
        if facility.name not in self._locations:
            self._locations[facility.name] = stored.location_id(
                self._database,
                self._practice_id,
                readable(facility.name),
                facility.npi,
                _readable_address(facility.address),
            )
        return self._locations[facility.name]

    def patient(self, claim: SubmittedClaim) -> PatientId:
        """The patient of a submitted claim: same name and birth date, or a provisional one with the same member id."""
        patient = claim.patient
        key = stored.name_key(patient.name)
        born = patient.birth_date.isoformat() if patient.birth_date else None
        found = self._patients.get((key, born))
        if found:
            return found[0]
        provisional = self._same_member(key, claim.destination.member_id, without_birth_date=True)
        if provisional is not None:
            stored.fill_missing_patient_facts(
                self._database,
                provisional,
                birth_date=patient.birth_date,
                sex=patient.sex,
                address=_readable_address(patient.address),
            )
            self._patients.setdefault((key, born), []).append(provisional)
            return provisional
        return self._new_patient(
            name=patient.name,
            birth_date=patient.birth_date,
            sex=patient.sex,
            address=patient.address,
            guarantor_name=_guarantor_name(claim),
        )

    def known_patient(self, name: PersonName, *, birth_date: date | None, member_id: str) -> PatientId | None:
        """Who a row means: same name and birth date, or member, else the only one of the name; None when in doubt."""
        key = stored.name_key(name)
        born = birth_date.isoformat() if birth_date else None
        if born is not None and self._patients.get((key, born)):
            return self._patients[(key, born)][0]
        same_member = self._same_member(key, member_id, without_birth_date=born is not None)
        if same_member is not None:
            return same_member
        same_name = {
            patient
            for (known, on), ids in self._patients.items()
            if known == key and (born is None or on is None)
            for patient in ids
        }
        return same_name.pop() if len(same_name) == 1 else None

    def exported_patient(self, name: PersonName, *, birth_date: date | None, sex: str, member_id: str) -> PatientId:
        """The patient of an export's row, added when nobody here can be meant."""
        found = self.known_patient(name, birth_date=birth_date, member_id=member_id)
        if found is not None:
            if birth_date is not None:
                stored.fill_missing_patient_facts(
                    self._database, found, birth_date=birth_date, sex=sex, address=Address()
                )
            return found
        patient = self._new_patient(name=name, birth_date=birth_date, sex=sex, address=Address(), guarantor_name=name)
        if member_id:
            self._members.setdefault(member_id, []).append((patient, stored.name_key(name)))
        return patient

    def remitted_patient(self, claim: RemittanceClaim) -> PatientId:
        """The patient of a remittance for an unknown claim: same name and member id, else the only one of that name."""
        key = stored.name_key(claim.patient)
        same_member = self._same_member(key, claim.patient_member_id, without_birth_date=False)
        if same_member is not None:
            return same_member
        if not claim.patient_member_id:
            same_name = {patient for (known, _), ids in self._patients.items() if known == key for patient in ids}
            if len(same_name) == 1:
                return same_name.pop()
        patient = self._new_patient(
            name=claim.patient, birth_date=None, sex="", address=Address(), guarantor_name=claim.patient
        )
        if claim.patient_member_id:
            self._members.setdefault(claim.patient_member_id, []).append((patient, key))
        return patient

    def coverage(self, patient_id: PatientId, payer_id: PayerId, coverage: SubmittedCoverage) -> int:
        """The patient's coverage as a claim file gives it."""
        key = (patient_id, payer_id, coverage.rank, coverage.member_id)
        if key not in self._coverages:
            self._coverages[key] = stored.coverage_id(
                self._database,
                patient_id,
                payer_id,
                rank=coverage.rank,
                member_id=coverage.member_id,
                group_number=coverage.group_number,
                plan_name=coverage.plan_name,
                filing_indicator=coverage.filing_indicator,
                relationship=coverage.relationship,
                subscriber=readable_name(coverage.subscriber),
                subscriber_birth_date=coverage.subscriber_birth_date,
            )
        return self._coverages[key]

    def _known_payer(self, aliases: Sequence[tuple[str, str]]) -> PayerId | None:
        return next((self._aliases[alias] for alias in aliases if alias in self._aliases), None)

    def _new_payer(
        self, organisation: Organisation, aliases: Sequence[tuple[str, str]], filing_indicator: str
    ) -> PayerId:
        payer = stored.add_payer(
            self._database,
            name=readable(organisation.name) or organisation.identifier or UNNAMED_PAYER,
            payer_class=class_of_indicator(filing_indicator).value,
        )
        self._learn(payer, aliases)
        return payer

    def _learn(self, payer: PayerId, aliases: Sequence[tuple[str, str]]) -> None:
        unknown = [alias for alias in aliases if alias not in self._aliases]
        for alias in stored.add_payer_aliases(self._database, payer, unknown):
            self._aliases[alias] = payer

    def _same_member(self, key: str, member_id: str, *, without_birth_date: bool) -> PatientId | None:
        if not member_id:
            return None
        for patient, known in self._members.get(member_id, ()):
            if known == key and (not without_birth_date or patient in self._patients.get((key, None), ())):
                return patient
        return None

    def _new_patient(
        self, *, name: PersonName, birth_date: date | None, sex: str, address: Address, guarantor_name: PersonName
    ) -> PatientId:
        name, guarantor_name, address = readable_name(name), readable_name(guarantor_name), _readable_address(address)
        guarantor = None
        if address.line1:
            guarantor = stored.guarantor_like(self._database, guarantor_name, address)
        if guarantor is None:
            guarantor = stored.add_guarantor(self._database, self._practice_id, guarantor_name, address)
        patient = stored.add_patient(
            self._database,
            self._practice_id,
            guarantor,
            name=name,
            birth_date=birth_date,
            sex=sex,
            address=address,
        )
        born = birth_date.isoformat() if birth_date else None
        self._patients.setdefault((stored.name_key(name), born), []).append(patient)
        return patient


def readable_name(name: PersonName) -> PersonName:
    """The name as people write it; files shout."""
    return PersonName(
        last=readable(name.last), first=readable(name.first), middle=readable(name.middle), suffix=readable(name.suffix)
    )


def _readable_address(address: Address) -> Address:
    return Address(
        line1=readable(address.line1),
        line2=readable(address.line2),
        city=readable(address.city),
        state=address.state,
        zip_code=address.zip_code,
    )


def _aliases(organisation: Organisation, *, originator: str) -> tuple[tuple[str, str], ...]:
    """How this file names a payer, best evidence first. An originator is a tax id that several payers may share."""
    named = (
        ("edi_id", organisation.identifier.strip().upper()),
        ("name", folded(organisation.name)),
        ("originator", originator.strip()),
    )
    return tuple((kind, value) for kind, value in named if value)


def _guarantor_name(claim: SubmittedClaim) -> PersonName:
    """A child's bill goes to the subscriber; an adult's to the adult."""
    subscriber = claim.destination.subscriber
    born, served = claim.patient.birth_date, claim.service_from
    if not subscriber.last or claim.destination.relationship in ("18", "") or born is None or served is None:
        return claim.patient.name
    years = served.year - born.year - ((served.month, served.day) < (born.month, born.day))
    return subscriber if years < ADULT_YEARS else claim.patient.name
