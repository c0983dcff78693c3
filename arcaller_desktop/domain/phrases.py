"""Words for the moments of a call: what to say, and what not (our own wording)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Moment(StrEnum):
    """When a phrase is wanted. The values are stored with practice calls."""

    OPEN = "open"
    VERIFY = "verify"
    UNCLEAR = "unclear"
    PUSH = "push"
    LIMIT = "limit"
    SUPERVISOR = "supervisor"
    TIME = "time"
    CLOSE = "close"
    PATIENT_OPEN = "patient_open"
    PATIENT_HARDSHIP = "patient_hardship"
    PATIENT_DISPUTE = "patient_dispute"

    @property
    def label(self) -> str:
        """The moment in words."""
        return PHRASES[self].label

    @property
    def with_patient(self) -> bool:
        """True for the moments of a call with a patient."""
        return self in _WITH_PATIENT


@dataclass(frozen=True, slots=True)
class Phrase:
    """What helps at a moment, and what does not."""

    label: str
    say: str
    avoid: str


PHRASES = {
    Moment.OPEN: Phrase(
        "Open the call",
        "Hello, this is [your name] calling for [provider]. I'm checking the status of a claim.",
        "Slang, and one “quick question” after another",
    ),
    Moment.VERIFY: Phrase(
        "Let them verify you",
        "I have the NPI, tax ID and member ID ready – which first?",
        "Telling patient data nobody asked for",
    ),
    Moment.UNCLEAR: Phrase(
        "The answer is unclear",
        "Just so I note it correctly: which line and which code does that apply to?",
        "“Okay, okay”",
    ),
    Moment.PUSH: Phrase(
        "Push for it",
        "Since the authorization shows on your side, could you send it back for reprocessing while I'm on the line?",
        "Arguing, blame",
    ),
    Moment.LIMIT: Phrase(
        "Ask for a limit",
        "From which date does that limit run, and must it be received by then?",
        "Assuming you know it",
    ),
    Moment.SUPERVISOR: Phrase(
        "They cannot or may not say",
        "Is there a supervisor or a provider service desk who sees the edit?",
        "Hanging up to try again in silence",
    ),
    Moment.TIME: Phrase(
        "Ask when",
        "On which date may I call again and expect a decision?",
        "“Soon”",
    ),
    Moment.CLOSE: Phrase(
        "Close the call",
        "To confirm: [what was agreed]. May I have your name and the call reference?",
        "Hanging up without reading it back",
    ),
    Moment.PATIENT_OPEN: Phrase(
        "Open a call with a patient",
        "May I speak with [name]? This is [your name] from [practice] billing on a personal matter; for privacy, "
        "please confirm your birth date and ZIP code.",
        "Any detail before the person is verified",
    ),
    Moment.PATIENT_HARDSHIP: Phrase(
        "A patient cannot pay",
        "Thank you for telling me. We can look at a plan or at assistance; what could you manage each month?",
        "Threats, hints at lawyers, shame",
    ),
    Moment.PATIENT_DISPUTE: Phrase(
        "A patient disputes",
        "I'll note that, pause reminders on that part, and we'll write to you by [date].",
        "A debate",
    ),
}
_WITH_PATIENT = frozenset({Moment.PATIENT_OPEN, Moment.PATIENT_HARDSHIP, Moment.PATIENT_DISPUTE})

MANNERS = (
    "Never promise that something will be paid, and give no medical, coding or legal advice.",
    "Read numbers back; spell letters by the NATO alphabet.",
    "Before a hold ask, say why, and thank; come back every two minutes.",
    "No speaker phone, nothing about patients left on the desk.",
)
"""What holds in every call."""
