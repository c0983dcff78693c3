"""What a sign-in name may be."""

from __future__ import annotations

import re

from arcaller_desktop.base.errors import UserError

_LOGIN = re.compile(r"[A-Za-z0-9][A-Za-z0-9._@-]{0,63}")


class UnfitLoginError(UserError):
    """The sign-in name cannot be used."""

    def __init__(self) -> None:
        super().__init__(
            "This sign-in name cannot be used.",
            "Use up to 64 plain letters, digits, dots, dashes or an e-mail address, without spaces.",
        )


def checked_login(text: str) -> str:
    """The sign-in name without blanks around it. Plain ASCII, because letters that look alike must not be two accounts.

    Raises UnfitLoginError.
    """
    login = text.strip()
    if not _LOGIN.fullmatch(login):
        raise UnfitLoginError
    return login
