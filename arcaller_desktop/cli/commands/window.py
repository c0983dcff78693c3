"""`arcaller gui`, when it is asked for together with --json. Without it the program never comes by here."""

from __future__ import annotations

import typer

from arcaller_desktop.cli.answers import Answer, Exit
from arcaller_desktop.cli.ports import WindowOrder
from arcaller_desktop.cli.session import session_of


def gui(context: typer.Context) -> Answer:
    """Open the window (also without any command)."""
    session = session_of(context)
    options = session.options
    code = session.ports.open_window(WindowOrder(data=options.data, user=options.user, as_of=options.as_of))
    return Answer(content={"window": "closed"}, show=lambda _: None, code=Exit.DONE if code == 0 else Exit.NEEDS_PERSON)
