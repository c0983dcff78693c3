"""A virtual screen for the trial: its picture as PNG, windows found by name, real key events."""

from __future__ import annotations

import os
import struct
import subprocess
import tempfile
import time
import zlib
from pathlib import Path
from typing import Self

SIZE = (1600, 1000)
_FIRST_NUMBER = 180


class Screen:
    """An Xvfb that lives as long as the `with` around it. `display` is its name."""

    def __enter__(self) -> Self:
        self._memory = tempfile.TemporaryDirectory(prefix="arcaller-screen-")
        sockets = Path(tempfile.gettempdir(), ".X11-unix")
        number = next(n for n in range(_FIRST_NUMBER, 999) if not (sockets / f"X{n}").exists())
        self.display = f":{number}"
        shape = f"{SIZE[0]}x{SIZE[1]}x24"
        command = ["Xvfb", self.display, "-screen", "0", shape, "-fbdir", self._memory.name]
        self._server = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        deadline = time.monotonic() + 20
        while not (sockets / f"X{number}").exists():
            if time.monotonic() > deadline:
                raise TimeoutError("Xvfb does not start")
            time.sleep(0.05)
        return self

    def __exit__(self, *_: object) -> None:
        self._server.terminate()
        self._server.wait()
        self._memory.cleanup()

    def picture(self, path: Path) -> None:
        """What is on the screen now. Its memory is an XWD file: a head of 32-bit numbers, colours, BGRX rows."""
        data = Path(self._memory.name, "Xvfb_screen0").read_bytes()
        head = struct.unpack(">25I", data[:100])
        width, height, row_bytes = head[4], head[5], head[12]
        start = head[0] + head[19] * 12
        rows = []
        for number in range(height):
            row = data[start + number * row_bytes :][: width * 4]
            pixels = bytearray(width * 3)
            pixels[0::3], pixels[1::3], pixels[2::3] = row[2::4], row[1::4], row[0::4]
            rows.append(b"\0" + bytes(pixels))
        head_bytes = struct.pack(">2I5B", width, height, 8, 2, 0, 0, 0)
        chunks = ((b"IHDR", head_bytes), (b"IDAT", zlib.compress(b"".join(rows))), (b"IEND", b""))
        path.write_bytes(b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, body) for kind, body in chunks))

    def wait_for_window(self, name: str, *, seconds: float = 90) -> float:
        """How long it took until a window whose title fits the pattern was to be seen. Raises TimeoutError."""
        started = time.monotonic()
        while not self.windows(name):
            if time.monotonic() - started > seconds:
                raise TimeoutError(f"no window called {name}")
            time.sleep(0.05)
        return time.monotonic() - started

    def wait_until_gone(self, name: str, *, seconds: float = 60) -> None:
        deadline = time.monotonic() + seconds
        while self.windows(name):
            if time.monotonic() > deadline:
                raise TimeoutError(f"the window {name} stays open")
            time.sleep(0.1)

    def windows(self, name: str) -> list[str]:
        return self._tool("search", "--onlyvisible", "--name", name).split()

    def key(self, *names: str) -> None:
        self._tool("key", "--delay", "60", *names)

    def write(self, text: str) -> None:
        self._tool("type", "--delay", "30", text)

    def _tool(self, *words: str) -> str:
        environment = os.environ | {"DISPLAY": self.display}
        done = subprocess.run(["xdotool", *words], env=environment, capture_output=True, text=True, check=False)
        return done.stdout


def _chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
