"""Writes the output of the command: the requested output to stdout or a file, all other messages to stderr."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TextIO

import click

from detector.errors import WriteError
from detector.escape import printable
from detector.files import write_whole
from detector.gitfolder import top_of
from detector.model import Report, ReportWarning
from detector.reader import Progress

if TYPE_CHECKING:
    from detector.workflow import FileChange

TOLD = 10
"""Number of warnings printed without ``-v``."""


class Output(NamedTuple):
    """The output streams of one call."""

    file: Path | None = None
    """Receives the requested output instead of stdout."""
    quiet: bool = False
    """Print nothing but errors to stderr."""
    verbose: bool = False
    """Print every warning."""
    no_color: bool = False
    root: Path = Path()
    """The folder that is analysed: links of its repository do not lead the file out of it."""

    @property
    def colour(self) -> bool:
        """Whether to use colour: stdout is a terminal and the user has not turned colour off."""
        return not (self.no_color or os.environ.get("NO_COLOR") or self.file is not None) and _is_terminal(sys.stdout)

    def put(self, text: str) -> None:
        """Write the requested output. Raises WriteError."""
        self.put_pieces((text,))

    def put_pieces(self, pieces: Iterable[str]) -> None:
        """Write the requested output in pieces, for large output. Raises WriteError."""
        if self.file is None:
            _to_stdout(pieces)
            return
        try:
            file = Path(os.path.abspath(self.file))
            base = self._base_of(file)
            if base is not None and file.parent.is_dir():
                write_whole(base, file.relative_to(base).as_posix(), "".join(pieces).encode())
                return
            with file.open("w", encoding="utf-8") as stream:
                stream.writelines(pieces)
        except OSError as error:
            raise unwritten(error, str(self.file)) from error

    def _base_of(self, file: Path) -> Path | None:
        """Return the folder above a file that is the analysed repository; None if there is none."""
        root = self.root.resolve()
        base = top_of(root) or root
        return next((folder for folder in file.parents if folder.exists() and folder.samefile(base)), None)

    def tell(self, line: str) -> None:
        """Print a message to stderr, unless ``quiet``."""
        if not self.quiet:
            click.echo(printable(line), err=True)

    def warn(self, lines: list[str]) -> None:
        """Print warnings: the first ``TOLD``, or all with ``-v``."""
        shown = lines if self.verbose else lines[:TOLD]
        for line in shown:
            self.tell(f"warning: {line}")
        if len(shown) < len(lines):
            self.tell(f"and {len(lines) - len(shown)} more warnings; -v tells all")

    @property
    def progress(self) -> Progress | None:
        """The function that shows progress, if stderr is a terminal; None otherwise."""
        return _show if not self.quiet and _is_terminal(sys.stderr) else None


def append(variable: str, text: str) -> None:
    """Append text to the file that an environment variable of GitHub Actions names, if it is set. Raises WriteError."""
    file = os.environ.get(variable)
    if not file:
        return
    try:
        with Path(file).open("a", encoding="utf-8", newline="\n") as stream:
            stream.write(text)
    except OSError as error:
        raise unwritten(error, f"{variable}={file}") from error


def _to_stdout(pieces: Iterable[str]) -> None:
    """Raises WriteError where it is closed or full. That its reader has gone is no error: there is nothing more to say."""
    if sys.stdout is None:  # its descriptor was closed when Python started
        raise WriteError("is closed", path="stdout", remedy="give a file with --output")
    try:
        for piece in pieces:
            sys.stdout.buffer.write(piece.encode("utf-8", "backslashreplace"))
        sys.stdout.flush()
    except OSError as error:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # where Python writes what is left at its end
        if not isinstance(error, BrokenPipeError):
            raise unwritten(error, "stdout") from error


def _is_terminal(stream: TextIO | None) -> bool:
    return stream is not None and stream.isatty()


def unwritten(
    error: OSError, path: str, remedy: str = "give a file in a folder that exists and can be written"
) -> WriteError:
    """Return the error for a file or stream that cannot be written."""
    return WriteError(f"cannot be written: {error.strerror}", path=path, remedy=remedy)


def _show(step: str, done: int, all_: int) -> None:
    if done % 500 == 0 and all_ > 2000:
        click.echo(f"\r{step} {done:,} of {all_:,} files \033[K", err=True, nl=False)
    if done == all_ and all_ > 2000:
        click.echo("\r\033[K", err=True, nl=False)


def unread(report: Report) -> list[str]:
    """Return a line for each reason of skipping and for each warning of a report."""
    skipped = [f"skipped {s.count}: {s.reason}: {', '.join(s.paths)}" for s in report.skipped]
    return skipped + [line_of(warning) for warning in report.warnings]


def line_of(warning: ReportWarning) -> str:
    """Return a warning with its location, as one line."""
    return f"{warning.path}{f':{warning.line}' if warning.line else ''}: {warning.message}"


def differences(changes: Iterable[FileChange]) -> str:
    """Return the changes of a run as unified diffs."""
    import difflib

    shown = []
    for change in changes:
        if change.outcome == "unchanged":
            continue
        before, after = (
            (data or b"").decode("utf-8", "replace").splitlines() for data in (change.before, change.after)
        )
        old = "/dev/null" if change.before is None else f"a/{change.path}"
        shown += ["", *difflib.unified_diff(list(before), list(after), old, f"b/{change.path}", lineterm="")]
    return "\n".join(printable(line) for line in shown) + "\n" if shown else "\nnothing would change\n"
