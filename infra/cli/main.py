"""``copydesk``: the command line. Wrong use is one line on stderr and exit 2, never a traceback.

A command is a module with ``add_arguments(parser)`` and ``run(asked) -> exit code``; only the one
asked for is imported, so that ``copydesk clean`` does not wait for the local cloud.
"""

import argparse
import errno
import importlib
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from io import TextIOWrapper
from pathlib import Path
from typing import NoReturn

from copydesk.article.version import PIPELINE_VERSION
from copydesk.garbage import collect_seldom
from infra.cli.exit_codes import FAILED, INTERRUPTED, WRONG_USE
from infra.cli.wrong_use import Failed, WrongUse


@dataclass(frozen=True, slots=True)
class Command:
    name: str
    module: str
    help: str


COMMANDS = (
    Command("clean", "infra.cli.clean", "the record of a document as JSON, without AWS"),
    Command("explain", "infra.cli.explain", "a document with each part kept or left out, and why"),
    Command("up", "infra.cli.up", "run the local service until ctrl-C"),
    Command("run", "infra.cli.run", "carry articles through the local service and show them"),
    Command("status", "infra.cli.status", "how a deployed service does"),
    Command("replay", "infra.cli.replay", "have uploads read again by a newer pipeline"),
    Command("announce", "infra.cli.announce", "repeat the last event of records"),
    Command("reconcile", "infra.cli.reconcile", "find where bucket and table differ, and mend it"),
    Command("redrive", "infra.cli.redrive", "give dead letters another try"),
    Command("forget", "infra.cli.forget", "erase an article everywhere it can be erased"),
)


_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO})
"""What only stdout says here: commands name the files that they write themselves."""


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one line, without the whole usage before it."""

    def error(self, message: str) -> NoReturn:
        self.exit(WRONG_USE, f"{self.prog}: {message} (see {self.prog} --help)\n")


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line says; the answer is the exit code."""
    collect_seldom()
    _let_streams_say_anything()
    given = sys.argv[1:] if arguments is None else list(arguments)
    try:
        code = _run(given)
        sys.stdout.flush()  # only now is known what a full disk refuses
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        _silence_stdout()  # whoever read our output has had enough (copydesk … | head)
        return 0
    except OSError as problem:
        if problem.errno not in _FULL:
            raise
        _silence_stdout()
        print(f"copydesk: stdout: {problem.strerror}", file=sys.stderr)
        return WRONG_USE
    return code


def _run(given: Sequence[str]) -> int:
    asked, unknown = _parser(given).parse_known_args(given)
    if unknown:  # argparse would say it in the name of all commands
        asked.complain(f"unrecognized arguments: {' '.join(unknown)}")
    try:
        return int(importlib.import_module(asked.module).run(asked))
    except (WrongUse, Failed) as why:
        print(f"copydesk {asked.command}: {why}", file=sys.stderr)
        return WRONG_USE if isinstance(why, WrongUse) else FAILED


def _let_streams_say_anything() -> None:
    """Escape what a stream's encoding has not; what a shell has closed goes nowhere."""
    sys.stdout, sys.stderr = (
        stream or Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - to the end
        for stream in (sys.stdout, sys.stderr)
    )
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")  # as stderr has it from the beginning


def _silence_stdout() -> None:
    """Let what is still to be written go nowhere: Python would try once more at its end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _parser(given: Sequence[str]) -> argparse.ArgumentParser:
    parser = _Parser(prog="copydesk", description="A serverless copy desk for news.")
    version = f"copydesk, pipelineVersion {PIPELINE_VERSION}"
    parser.add_argument("--version", action="version", version=version)
    commands = parser.add_subparsers(
        title="commands", metavar="COMMAND", dest="command", required=True
    )
    for command in COMMANDS:
        own = commands.add_parser(command.name, help=command.help, description=command.help)
        own.set_defaults(module=command.module, complain=own.error)
        if command.name in given:
            importlib.import_module(command.module).add_arguments(own)
    return parser
