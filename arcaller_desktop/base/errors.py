"""The three kinds of trouble: the user's, the data's (see `problems`), and ours (any other exception)."""

from __future__ import annotations


class UserError(Exception):
    """Something a person can mend. Subclasses build both sentences from their arguments.

    `message` says what happened, `remedy` what to do now. Neither carries a patient's name, birth date or member id.
    """

    def __init__(self, message: str, remedy: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.remedy = remedy

    def __str__(self) -> str:
        return f"{self.message} {self.remedy}".strip()


class RefusedError(UserError):
    """A request that is refused whatever the arguments: wrong password, no right, damaged data, newer version."""


class CancelledByUser(Exception):
    """The person stopped a long job. Shown to nobody."""
