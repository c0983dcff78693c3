"""`arcaller demo`: a believable practice out of generated files, to look at or to walk through."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Final

import typer
from rich.console import Console

from arcaller_desktop.base.errors import RefusedError, UserError
from arcaller_desktop.base.paths import default_demo_folder
from arcaller_desktop.base.progress import Progress
from arcaller_desktop.cli.answers import Answer, error_console, plain, tell
from arcaller_desktop.cli.ports import WindowOrder
from arcaller_desktop.cli.session import Session, session_of
from arcaller_desktop.security.key_file import read_key_file
from arcaller_desktop.services.anchors import keep_anchor
from arcaller_desktop.services.context import Access, open_context
from arcaller_desktop.services.demo.build import DemoMade, MakeDemo, make_demo
from arcaller_desktop.services.demo.practice import DEMO_LOGIN, DEMO_PASSWORD
from arcaller_desktop.services.demo.walk import WalkDemo, walk_demo, write_account
from arcaller_desktop.services.practices import open_practice, practice_profile
from arcaller_desktop.storage.practice_files import PracticeFiles
from arcaller_desktop.storage.practice_lock import PracticeLock

_CLAIMS: Final = 300
_SEED: Final = 1


class NotADemoError(RefusedError):
    """The file belongs to somebody."""

    def __init__(self, file_name: str) -> None:
        super().__init__(
            f"{file_name} is not a demo; it was not touched.", "Choose another file for the demo: --data FILE."
        )


class NoFolderError(UserError):
    """The folder for the papers cannot be made."""

    def __init__(self, folder: Path, reason: str) -> None:
        super().__init__(f"The folder {folder} cannot be made ({reason}).", "Choose another one: --out DIR.")


@dataclass(frozen=True, kw_only=True, slots=True)
class _Demo:
    """A demo that stands; `made` is None when it stood already."""

    access: Access
    made: DemoMade | None


def demo(
    context: typer.Context,
    claims: Annotated[int | None, typer.Option("--claims", min=1, max=100_000, help="How many claims.")] = None,
    seed: Annotated[int | None, typer.Option("--seed", help="Another seed is another practice.")] = None,
    out: Annotated[Path, typer.Option("--out", help="Where papers, pictures and the account go.")] = Path(
        "demo-output"
    ),
    headless: Annotated[bool, typer.Option("--headless", help="Walk the main job instead of opening it.")] = False,
) -> Answer:
    """Make a practice from generated payer files, taken in by the real import, and open it."""
    session = session_of(context)
    error_console().print(f"[bold]DEMO[/]: user [bold]{DEMO_LOGIN}[/], password [bold]{DEMO_PASSWORD}[/]")
    path = session.options.data or default_demo_folder() / "demo.arcdb"
    if headless:
        _make_folder(out)
    anew = headless or claims is not None or seed is not None
    with session.progress("Making the demo") as progress:
        order = MakeDemo(
            path=path, claims=claims or _CLAIMS, seed=_SEED if seed is None else seed, until=session.clock.today()
        )
        found = _demo(order, progress, anew=anew)
        walked = _walk(session, found.access, out, progress) if headless else None
    if not headless:
        session.ports.open_window(
            WindowOrder(data=path, user=DEMO_LOGIN, as_of=session.options.as_of, access=found.access)
        )
    content = {
        "file": str(path),
        "user": DEMO_LOGIN,
        "files": found.made.files if found.made else None,
        "posted": found.made.posted if found.made else None,
        "touches": found.made.touches if found.made else None,
        "walk": walked,
    }
    return Answer(content=content, show=lambda console: _show(console, path, walked))


def _demo(order: MakeDemo, progress: Progress, *, anew: bool) -> _Demo:
    """The demo at the path of the order: the one that stands, or a new one in its place."""
    files = PracticeFiles(order.path)
    if any(file.exists() for file in (files.database, files.keys, files.anchor)):
        access = _standing(order.path)
        if not anew:
            return _Demo(access=access, made=None)
        with PracticeLock(files.lock):
            for file in (files.database, *files.logs_of_writes, files.keys, files.anchor, files.tries):
                file.unlink(missing_ok=True)
    made = make_demo(order, progress)
    return _Demo(access=made.access, made=made)


def _standing(path: Path) -> Access:
    """Signs in to what stands there. Raises NotADemoError when that fails, or when it is no demo."""
    try:
        # Asked first: a wrong password would be counted beside somebody's practice.
        if not read_key_file(PracticeFiles(path).keys).slot("password", DEMO_LOGIN):
            raise NotADemoError(path.name)
        access = open_practice(path, DEMO_LOGIN, DEMO_PASSWORD)
    except UserError:
        raise NotADemoError(path.name) from None
    context = open_context(access, read_only=True)
    try:
        if not practice_profile(context).is_demo:
            raise NotADemoError(path.name)
    finally:
        context.close()
    return access


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise NoFolderError(folder, error.strerror or "no reason given") from None


def _walk(session: Session, access: Access, out: Path, progress: Progress) -> dict[str, Any]:
    access = dataclasses.replace(access, as_of=session.options.as_of)
    context = open_context(access)
    try:
        walked = walk_demo(context, WalkDemo(folder=out), progress)
        keep_anchor(context.database)
    finally:
        context.close()
    pictures = session.ports.take_pictures(access, out)
    account = {**walked.account, "screenshots": [picture.name for picture in pictures]}
    write_account(out, account, walked.words)
    papers = [*(str(paper) for paper in walked.papers), *(str(picture) for picture in pictures)]
    return {"folder": str(out), "papers": papers, "account": account}


def _show(console: Console, path: Path, walked: dict[str, Any] | None) -> None:
    tell(console, f"The demo stands in {plain(path)}.")
    if walked:
        tell(console, f"Papers, pictures and the account of the walk stand in {plain(walked['folder'])}:")
        for paper in walked["papers"]:
            tell(console, f"  {plain(paper)}")
