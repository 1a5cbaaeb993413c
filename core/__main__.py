"""Backswing on the command line: `python -m core COMMAND ...`."""

import argparse
import os
import sys
import traceback
from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime
from importlib import import_module
from io import TextIOWrapper

from core.cli import COMMANDS, PROGRAM
from core.cli.arguments import Parser, without_language
from core.cli.output import complain
from core.cli.set_option import spelt_out
from core.cli.usage import UsageError
from core.support.errors import UserError, shortage
from core.support.files import opened
from core.support.foreign_text import log_to_console, printable, storable
from core.support.language import languages
from core.support.messages import message
from core.support.paths import log_dir
from core.support.version import version

ABOUT = message("""\
Backswing trains small neural networks to read handwritten digits, and shows how each setting changes what they learn.
This is its command line; the window is started with: python3 run.py
""")

EXAMPLES = message("""\
examples:
  python -m core train --set epochs=3 --out mine.safetensors    learn from the built-in digits
  python -m core evaluate mine.safetensors --data mnist         how well does it read others?
  python -m core classify mine.safetensors three.png            which digit is this?

`python -m core COMMAND --help` shows its options. Exit codes: 0 done, 1 the work failed or a result is not as
expected, 2 wrong usage, 130 Ctrl+C, 143 SIGTERM, 129 the terminal was closed.
""")

DONE, FAILED, USAGE, INTERRUPTED, PIPE_CLOSED = 0, 1, 2, 130, 141


def main(words: Sequence[str]) -> int:
    """Run the command in `words` and return the exit code. Errors are one sentence on stderr, never a traceback."""
    try:
        words = without_language(words)
        parser = _parser(words[0] if words else "")
        if not words:
            parser.print_help()
            return USAGE
        asked = parser.parse_args(spelt_out(words), argparse.Namespace(words=tuple(map(storable, words))))
        return int(asked.run(asked))
    except SystemExit as ended:  # argparse has handled --help, --version or wrong arguments
        return int(ended.code or 0)
    except UsageError as error:
        return _fail(str(error), USAGE)
    except UserError as error:
        return _fail(str(error), FAILED)
    except KeyboardInterrupt:
        return _fail(message("Stopped by Ctrl+C."), INTERRUPTED)
    except BrokenPipeError:
        return _close_output()
    except Exception as error:  # noqa: BLE001 - the outermost edge: the traceback goes to the log, not to the person
        return _fail(shortage(error) or _logged(error), FAILED)


def _parser(command: str) -> argparse.ArgumentParser:
    """Build the parser of all commands; only `command` gets its own arguments, so that the others are not imported."""
    parser = Parser(prog=PROGRAM, description=ABOUT, epilog=EXAMPLES)
    parser.add_argument("--version", action="version", version=f"Backswing {version()}")
    codes = ", ".join(languages())
    parser.add_argument(
        "--lang",
        metavar="CODE",
        help=message("language: {codes}; the system's unless given. Also after the command", codes=codes),
    )
    subparsers = parser.add_subparsers(metavar="COMMAND", title=message("commands"), required=True)
    for name, about in COMMANDS.items():
        if name == command:
            import_module(f".cli.{name}", __package__).add_to(subparsers)
        else:
            subparsers.add_parser(name, help=about)
    return parser


def _fail(sentence: str, code: int) -> int:
    complain(sentence)
    return code


def _close_output() -> int:
    """Discard further output after a broken pipe (as with `head`), so that the interpreter's last flush is silent."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return PIPE_CLOSED


def _logged(error: Exception) -> str:
    """Write the traceback to the log; return a sentence for the person that says where the log is."""
    what = f"{type(error).__name__}: {error}"
    path = log_dir() / "command-line.log"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with TextIOWrapper(opened(path, "ab"), "utf-8", "backslashreplace") as log:
            log.write(f"\n{datetime.now().isoformat(timespec='seconds')} Backswing {version()} {sys.argv[1:]}\n")
            log.writelines(f"{printable(line)}\n" for line in "".join(traceback.format_exception(error)).split("\n"))
    except OSError:
        return message("Backswing itself failed ({what}); no log could be written to {path}.", what=what, path=path)
    return message(
        "Backswing itself failed ({what}). This is a bug: please report it with {path}.", what=what, path=path
    )


def run(words: Sequence[str]) -> int:
    """Run the command in `words` as a program of its own: with a console that never fails to print a character."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # a console that cannot print η must not end the run
    log_to_console()
    return main(words)


if __name__ == "__main__":
    sys.exit(run(sys.argv[1:]))
