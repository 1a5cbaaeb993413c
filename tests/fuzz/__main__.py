"""python -m tests.fuzz READER... --inputs 100000: the long run, a line of a table for each reader.

Files that break the law are kept below --keep, to be read again with `python -m tests.fuzz READER --again FILE`. The
file at which the process itself dies stays in /dev/shm/fuzz-*, or in the temporary folder where that is not there.
"""

import argparse
import sys
import time
from pathlib import Path
from typing import TextIO

import core  # noqa: F401  # chooses the matrix kernels
from tests.fuzz import campaign
from tests.fuzz.all_readers import READERS


def main() -> int:
    words = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    words.add_argument("readers", nargs="*", metavar="READER", help=f"of {', '.join(READERS)}; all without one")
    words.add_argument("--inputs", type=int, default=2_000)
    words.add_argument("--seconds", type=float, default=1e9, help="stop a reader after so long")
    words.add_argument("--seed", type=int, default=1)
    words.add_argument("--keep", type=Path, default=Path("fuzz-found"), help="where files that break the law go")
    words.add_argument("--most", type=int, default=20, help="stop a reader after so many")
    words.add_argument("--again", type=Path, help="read this one file, with a traceback")
    words.add_argument("--atheris", action="store_true", help="let coverage choose the bytes; takes one reader")
    told = words.parse_args()
    if unknown := [name for name in told.readers if name not in READERS]:
        words.error(f"no reader is called {unknown[0]}: choose of {', '.join(READERS)}")
    chosen = told.readers or list(READERS)
    if told.again:
        with READERS[chosen[0]].place() as path:
            READERS[chosen[0]].put(path, told.again.read_bytes())
            READERS[chosen[0]].read(path)
        return 0
    if told.atheris:
        from tests.fuzz import coverage

        return coverage.run(READERS[chosen[0]], told.inputs, told.keep)
    _say(campaign.HEAD)
    return max(_campaign(name, told) for name in chosen)


def _campaign(name: str, told: argparse.Namespace) -> int:
    tally, kinds, until = campaign.CampaignTotals(), set[str](), time.monotonic() + told.seconds
    for found in campaign.run(READERS[name], told.inputs, told.seed, tally, lambda: time.monotonic() > until):
        if (kind := found.why[:60]) not in kinds:
            kinds.add(kind)
            told.keep.mkdir(parents=True, exist_ok=True)
            kept = told.keep / f"{name}-{told.seed}-{found.number}"
            kept.write_bytes(found.content)
            _say(f"{kept}: {found.why}", sys.stderr)
        if len(kinds) >= told.most:
            break
    broken = f"  {tally.broken} BROKE THE LAW" if tally.broken else ""
    _say(tally.line(name) + broken)
    return bool(tally.broken)


def _say(line: str, where: TextIO | None = None) -> None:
    where = where or sys.stdout
    where.write(f"{line}\n")
    where.flush()


if __name__ == "__main__":
    sys.exit(main())
