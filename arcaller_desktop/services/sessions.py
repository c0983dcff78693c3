"""A session between sign-in and sign-out: locked while nobody is there, opened again by its own user's password."""

from __future__ import annotations

from arcaller_desktop.security.key_file import WrongPasswordError, read_key_file, slot_id, unwrap_with_password
from arcaller_desktop.security.tries import check_tries, count_failure, forget_failures, read_tries
from arcaller_desktop.services.context import Context
from arcaller_desktop.storage.checkouts import release
from arcaller_desktop.storage.practice_files import PracticeFiles


def lock_session(context: Context, *, idle_minutes: int = 0) -> None:
    """Records that the window was locked, by hand or after so many minutes without a key or mouse move.

    Claims in hand are given back: who is away keeps them from nobody.
    """
    with context.database.transaction():
        release(context.database, context.user.id)
        context.audit("lock", "user", context.user.id, after={"idle_minutes": idle_minutes})


def unlock_session(context: Context, password: str) -> None:
    """Checks the password as a sign-in does. Raises WrongPasswordError, TooManyTriesError or KeyFileError."""
    files = PracticeFiles(context.database.path)
    owner, now = slot_id(context.user.login), context.clock.now()
    check_tries(files.tries, owner, now)
    try:
        unwrap_with_password(read_key_file(files.keys), login=context.user.login, password=password)
    except WrongPasswordError:
        count_failure(files.tries, owner, now)
        raise
    failures = read_tries(files.tries, owner).count
    with context.database.transaction():
        context.audit("unlock", "user", context.user.id, after={"failed_before": failures})
    forget_failures(files.tries, owner)
