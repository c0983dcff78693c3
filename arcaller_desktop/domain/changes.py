"""What a change touched, so that whoever shows it can reload itself."""

from __future__ import annotations

from enum import Flag, auto


class Changes(Flag):
    """Returned by every service that changes something."""

    NONE = 0
    QUEUE = auto()
    CLAIM = auto()
    CALLS = auto()
    POLICY = auto()
    BALANCE = auto()
    PLANS = auto()
    STATEMENTS = auto()
    PATIENTS = auto()
    PAYERS = auto()
    PRACTICE = auto()
    USERS = auto()
    IMPORTS = auto()
    SETTINGS = auto()
    WATCHED = auto()
    """The watched folder and what is remembered of its files."""
    DEPOSITS = auto()
    CREDITS = auto()
    """Credit balances and money without a claim."""
    UNDERPAYMENTS = auto()
    """Rates, and what payers allowed less than these say."""
    FILTERS = auto()
    """A user's saved filters of the queue."""
    PATIENT_MONEY = auto()
    """Patient payments, credits, write-offs, assistance."""
    LETTERS = auto()
    DISPUTES = auto()
    """Disputes of patients."""
    COLLECTIONS = auto()
    """Agencies, reviews before collections, what was placed."""
    CONTACTS = auto()
    """Contacts with patients and what they allowed."""
    CHECKOUTS = auto()
    """Who has which claim in hand."""
    TASKS = auto()
    """Questions to colleagues and what was said about them."""
    QUALITY = auto()
    """Checks of calls."""
    TRAINING = auto()
    """Results of practice calls and quizzes."""
    EVERYTHING = (
        QUEUE
        | CLAIM
        | CALLS
        | POLICY
        | BALANCE
        | PLANS
        | STATEMENTS
        | PATIENTS
        | PAYERS
        | PRACTICE
        | USERS
        | IMPORTS
        | SETTINGS
        | WATCHED
        | DEPOSITS
        | CREDITS
        | UNDERPAYMENTS
        | FILTERS
        | PATIENT_MONEY
        | LETTERS
        | DISPUTES
        | COLLECTIONS
        | CONTACTS
        | CHECKOUTS
        | TASKS
        | QUALITY
        | TRAINING
    )
