"""The developer's daily commands, on Linux and Windows, with nothing installed but Python 3.11 and git.

    python3 build/dev.py demo     a practice from generated payer files, opened in the window
    python3 build/dev.py test     everything that must be green

Makes `.venv` from the lock files in `build/locks/` and keeps it in step with them. Standard library only.
"""

from __future__ import annotations

import argparse
import ctypes
import hashlib
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCKS = ROOT / "build" / "locks"
VENV = ROOT / ".venv"
STAMP = VENV / "installed.json"
WORK = ROOT / ".work"
ON_WINDOWS = sys.platform == "win32"

# The tool that writes the lock files; it lives in its own environment under .work/, never in .venv.
PIP_TOOLS = "pip-tools==7.6.2"

# Dependencies of our dependencies on Windows alone. The lock is resolved on Linux, which would leave them out.
WINDOWS_ONLY = {"run": ["colorama"], "dev": ["colorama", "pefile", "pywin32-ctypes"]}

# Shared libraries Qt loads from the system, with their Debian packages: the first set always, the second for a window.
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libxkbcommon.so.0": "libxkbcommon0",
}
QT_WINDOW_LIBRARIES = {
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}


class SetupError(Exception):
    """The machine lacks something a person has to add; the text says what."""


# ------------------------------------------------------------------------------------------------------- environment


def venv_python() -> Path:
    return VENV / ("Scripts/python.exe" if ON_WINDOWS else "bin/python")


def prepare(lock: str) -> None:
    """Leave a `.venv` with everything in `build/locks/<lock>.txt`; instant when it is already so."""
    make_venv()
    wanted = hashlib.sha256((LOCKS / f"{lock}.txt").read_bytes() + str(ROOT).encode()).hexdigest()
    installed = read_stamp()
    if installed.get(lock) == wanted:
        return
    print("Installing the locked dependencies into .venv (once; a minute or two) …", flush=True)
    started = time.monotonic()
    pip = [str(venv_python()), "-m", "pip", "--disable-pip-version-check", "--no-input", "-qq"]
    subprocess.run(
        [*pip, "install", "--require-hashes", "--no-deps", "--only-binary=:all:", "-r", str(LOCKS / f"{lock}.txt")],
        check=True,
        cwd=ROOT,
    )
    link_checkout()
    # The development lock holds everything the run lock holds.
    installed[lock] = wanted
    if lock == "dev":
        installed["run"] = hashlib.sha256((LOCKS / "run.txt").read_bytes() + str(ROOT).encode()).hexdigest()
    STAMP.write_text(json.dumps(installed), encoding="utf-8")
    print(f"Installed in {time.monotonic() - started:.0f} s.", flush=True)


def make_venv() -> None:
    if venv_python().exists():
        return
    if importlib.util.find_spec("ensurepip") is None:
        raise SetupError("This Python cannot make environments. On Debian or Ubuntu: apt-get install python3-venv")
    print("Making .venv …", flush=True)
    subprocess.run([sys.executable, "-m", "venv", str(VENV)], check=True)


def read_stamp() -> dict[str, str]:
    try:
        return dict(json.loads(STAMP.read_text(encoding="utf-8")))
    except (OSError, ValueError):
        return {}


def link_checkout() -> None:
    """Make `import arcaller_desktop` and the command `arcaller` in .venv mean this checkout."""
    code = "import sysconfig; print(sysconfig.get_paths()['purelib']); print(sysconfig.get_paths()['scripts'])"
    out = subprocess.run([str(venv_python()), "-c", code], check=True, capture_output=True, text=True).stdout
    libraries, scripts = (Path(line) for line in out.splitlines())
    (libraries / "arcaller_desktop_checkout.pth").write_text(f"{ROOT}\n", encoding="utf-8")
    if ON_WINDOWS:
        (scripts / "arcaller.bat").write_text(
            f'@"{venv_python()}" -m arcaller_desktop.app.main %*\r\n', encoding="utf-8", newline=""
        )
    else:
        script = scripts / "arcaller"
        script.write_text(f'#!/bin/sh\nexec "{venv_python()}" -m arcaller_desktop.app.main "$@"\n', encoding="utf-8")
        script.chmod(0o755)


def has_display() -> bool:
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def install_qt_libraries(*, window: bool) -> None:
    """Install what Qt misses on Debian and its children; elsewhere on Linux say what is missing."""
    if not sys.platform.startswith("linux"):
        return
    wanted = QT_LIBRARIES | (QT_WINDOW_LIBRARIES if window else {})
    missing = {name: package for name, package in wanted.items() if not can_load(name)}
    if not missing:
        return
    packages = sorted(missing.values())
    if shutil.which("apt-get") is None:
        raise SetupError(
            f"Qt needs these system libraries: {', '.join(sorted(missing))}. Install them, then try again."
        )
    install = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    if os.geteuid() != 0:
        if shutil.which("sudo") is None:
            raise SetupError(f"Qt needs system libraries. As root, run: {' '.join(install)}")
        become_root = ["sudo"]
    else:
        become_root = []
    print(f"Installing system libraries for Qt: {' '.join(packages)} …", flush=True)
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    quiet = subprocess.DEVNULL
    if subprocess.run([*become_root, *install], env=environment, stdout=quiet, stderr=quiet, check=False).returncode:
        # A fresh machine has no package lists, or old ones.
        subprocess.run([*become_root, "apt-get", "update", "-qq"], env=environment, check=False)
        done = subprocess.run([*become_root, *install], env=environment, stdout=quiet, check=False)
        if done.returncode:
            raise SetupError(f"apt-get could not install them. Try by hand: {' '.join(install)}")


def can_load(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


# ---------------------------------------------------------------------------------------------------------- commands


def call(*arguments: str, **environment: str) -> int:
    """Run a module in .venv from the checkout, output straight through."""
    command = [str(venv_python()), *arguments]
    return subprocess.run(command, cwd=ROOT, env=os.environ | environment, check=False).returncode


def demo(arguments: list[str]) -> int:
    prepare("run")
    window = has_display() and "--headless" not in arguments
    install_qt_libraries(window=window)
    environment = {}
    if not window:
        environment["QT_QPA_PLATFORM"] = "offscreen"
        if "--headless" not in arguments:
            print("No display here: walking the main job without a window.", flush=True)
            arguments = [*arguments, "--headless"]
        if not any(word == "--out" or word.startswith("--out=") for word in arguments):
            arguments = [*arguments, "--out", "demo-output"]
    return call("-m", "arcaller_desktop.app.main", "demo", *arguments, **environment)


def run(arguments: list[str]) -> int:
    prepare("run")
    install_qt_libraries(window=has_display())
    return call("-m", "arcaller_desktop.app.main", *arguments)


def static_steps() -> dict[str, list[str]]:
    return {
        "format": ["-m", "ruff", "format", "--check", "."],
        "lint": ["-m", "ruff", "check", "."],
        "types": ["-m", "mypy"],
        "layers": ["-c", "from importlinter.cli import lint_imports_command; lint_imports_command()", "--no-cache"],
        "forms": ["build/forms.py", "--check"],
    }


def check_statically() -> list[str]:
    """Run every step that needs no window, one line each; return the names of those that failed."""
    failed = []
    for name, arguments in static_steps().items():
        started = time.monotonic()
        done = subprocess.run(
            [str(venv_python()), *arguments],
            cwd=ROOT,
            env=os.environ | {"PYTHONUTF8": "1"},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            check=False,
        )
        verdict = "ok" if done.returncode == 0 else "FAILED"
        print(f"{name:<8} {verdict:<7} {time.monotonic() - started:5.1f} s", flush=True)
        if done.returncode:
            failed.append(name)
            print(done.stdout, flush=True)
    return failed


def lint(_arguments: list[str]) -> int:
    prepare("dev")
    return 1 if check_statically() else 0


def test(arguments: list[str]) -> int:
    prepare("dev")
    install_qt_libraries(window=False)
    failed = check_statically()
    pytest = ["-m", "pytest", "-q", "-n", "2", *arguments]
    if "--packaging" in arguments:  # freezes the program once, some minutes; in one process, or each would freeze it
        rest = [word for word in arguments if word != "--packaging"]
        pytest = ["-m", "pytest", "-q", "tests/packaging", "-m", "packaging", "-p", "no:xdist", *rest]
    code = call(*pytest, QT_QPA_PLATFORM="offscreen", PYTHONUTF8="1")
    if failed:
        print(f"FAILED before the tests: {', '.join(failed)}", flush=True)
    return 1 if failed or code else 0


def bench(arguments: list[str]) -> int:
    prepare("dev")
    install_qt_libraries(window=False)
    pytest = ["-m", "pytest", "tests/benchmarks", "-m", "benchmarks", "--benchmark-enable", "-p", "no:randomly", "-s"]
    pytest += ["-o", "faulthandler_timeout=0"]  # a benchmark may take minutes
    return call(*pytest, "-p", "no:xdist", *arguments, QT_QPA_PLATFORM="offscreen", PYTHONUTF8="1")


def app(arguments: list[str]) -> int:
    prepare("dev")
    install_qt_libraries(window=False)
    return call("build/make_app.py", *arguments, QT_QPA_PLATFORM="offscreen")


def windows(arguments: list[str]) -> int:
    prepare("dev")
    return call("build/windows/make_windows.py", *arguments)


def format_code(_arguments: list[str]) -> int:
    prepare("dev")
    return call("-m", "ruff", "check", "--fix-only", "-q", ".") or call("-m", "ruff", "format", ".")


def forms(arguments: list[str]) -> int:
    prepare("run")
    return call("build/forms.py", *arguments)


# -------------------------------------------------------------------------------------------------------------- lock


def lock(_arguments: list[str]) -> int:
    """Resolve again what pyproject.toml asks for and write names, versions and hashes of every wheel.

    Resolved with the oldest supported Python on Linux; what only Windows needs is added by name with its marker. The
    address of the index it was resolved from is left out: any index that holds the same files will do.
    """
    if ON_WINDOWS or sys.version_info[:2] != (3, 11):
        raise SetupError("Lock files are written on Linux with Python 3.11, the oldest supported.")
    tools = WORK / "lock"
    if not (tools / "bin" / "pip-compile").exists():
        subprocess.run([sys.executable, "-m", "venv", str(tools)], check=True)
        subprocess.run([str(tools / "bin" / "python"), "-m", "pip", "install", "-q", PIP_TOOLS], check=True)
    import tomllib  # noqa: PLC0415 - an older Python must get as far as being told that it is too old

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    run_needs: list[str] = project["project"]["dependencies"]
    dev_needs: list[str] = [*run_needs, *project["dependency-groups"]["dev"]]
    LOCKS.mkdir(exist_ok=True)
    compile_lock(tools, "run", run_needs, constraints=None)
    # The same versions in both, so that one environment serves both.
    compile_lock(tools, "dev", dev_needs, constraints=LOCKS / "run.txt")
    return 0


def compile_lock(tools: Path, name: str, needs: list[str], *, constraints: Path | None) -> None:
    wanted = WORK / f"{name}.in"
    lines = [*needs, *WINDOWS_ONLY[name]]
    if constraints is not None:
        pins = [line.split()[0] for line in constraints.read_text(encoding="utf-8").splitlines() if "==" in line]
        lines += [pin.rstrip(";") for pin in pins if not pin.startswith("#")]
    wanted.write_text("\n".join(lines) + "\n", encoding="utf-8")
    result = WORK / f"{name}.txt"
    result.unlink(missing_ok=True)
    command = [str(tools / "bin" / "pip-compile"), "--quiet", "--generate-hashes", "--allow-unsafe", "--strip-extras"]
    command += ["--no-header", "--no-annotate", "--no-emit-index-url", "--no-emit-trusted-host", "--no-emit-find-links"]
    subprocess.run([*command, "--output-file", str(result), str(wanted)], check=True)
    body = []
    for line in result.read_text(encoding="utf-8").splitlines():
        if line.startswith(("--", "#")) or not line.strip():
            continue
        package = re.match(r"[A-Za-z0-9._-]+", line)
        if package and package[0] in WINDOWS_ONLY[name]:
            pin, rest = line.split(maxsplit=1)
            line = f'{pin} ; sys_platform == "win32" {rest}'  # noqa: PLW2901
        body.append(line)
    title = "# Written by: python3 build/dev.py lock. Names, versions and hashes; any index with these files will do.\n"
    (LOCKS / f"{name}.txt").write_text(title + "\n".join(body) + "\n", encoding="utf-8")


COMMANDS = {
    "demo": (demo, "make a practice from generated payer files and open it; without a display walk the main job"),
    "test": (
        test,
        "format, lint, types, layers, forms, then all tests or, with --packaging, those of the frozen program",
    ),
    "lint": (lint, "the same without the tests"),
    "format": (format_code, "put every file into our format"),
    "forms": (forms, "compile ui/*.ui (--check: only say which are stale)"),
    "bench": (bench, "measure against the parts we use, in the same run (further words go to pytest)"),
    "run": (run, "the program from this checkout (further words go to arcaller)"),
    "app": (app, "freeze the program for this system into dist/ and let it check itself"),
    "windows": (windows, "the Windows installer and the portable zip, on Linux under Wine or on Windows"),
    "lock": (lock, "resolve the dependencies again and write build/locks/"),
}


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="python3 build/dev.py",
        description="The developer's daily commands.",
        epilog="\n".join(f"  {name:<8} {text}" for name, (_, text) in COMMANDS.items()),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("command", choices=COMMANDS, metavar="COMMAND", help="one of those below")
    parser.add_argument("rest", nargs=argparse.REMAINDER, metavar="…", help="passed on")
    arguments = parser.parse_args()
    if sys.version_info < (3, 11):  # noqa: UP036 - said in words instead of a traceback
        print("This needs Python 3.11 or later.", file=sys.stderr)
        return 1
    function, _ = COMMANDS[arguments.command]
    try:
        return function(arguments.rest)
    except SetupError as error:
        print(error, file=sys.stderr)
    except subprocess.CalledProcessError as error:
        print(f"This step failed: {' '.join(map(str, error.cmd))}", file=sys.stderr)
    except KeyboardInterrupt:
        return 130
    return 1


if __name__ == "__main__":
    sys.exit(main())
