"""Many damaged files through one reader, one after another, and what came of them."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random

from tests.fuzz import damage, law
from tests.fuzz.reader import Reader


@dataclass
class CampaignTotals:
    """refused, read: files. slowest_s: of processor time, for one. largest_mb: what the process grew by at most."""

    inputs: int = 0
    refused: int = 0
    read: int = 0
    slowest_s: float = 0.0
    largest_mb: float = 0.0
    broken: int = 0

    def line(self, name: str) -> str:
        """The row of a table."""
        counts = (self.inputs, self.refused, self.read, round(1000 * self.slowest_s), round(self.largest_mb))
        return f"{name:12} " + " ".join(f"{count:9,}" for count in counts)


HEAD = f"{'reader':12} {'inputs':>9} {'refused':>9} {'read':>9} {'slowest':>9} {'largest':>9}   (ms, MB)"


@dataclass(frozen=True, slots=True)
class Broken:
    """A file by which a reader broke the law: number `number` of the run from `seed`."""

    content: bytes
    number: int
    why: str


def run(
    reader: Reader, inputs: int, seed: int, tally: CampaignTotals, is_over: Callable[[], bool] = lambda: False
) -> Iterator[Broken]:
    """Count into `tally`, give what broke the law. Equal seeds give equal files. is_over: asked before each."""
    with reader.place() as path:
        for whole in reader.whole:
            if sentence := reader.obeyed(path, whole).sentence:
                raise AssertionError(f"{reader.name} refuses a whole file: {sentence}")
        began_mb = law.peak_mb()
        for number in range(inputs):
            if is_over():
                break
            content = damage.damaged(Random(f"{seed} {number}"), reader.whole, reader.own, reader.own_share)
            if why := _one(reader, path, content, began_mb, tally):
                tally.broken += 1
                yield Broken(content, number, why)


def _one(reader: Reader, path: Path, content: bytes, began_mb: float, tally: CampaignTotals) -> str:
    """Return the fault in how it was read; "" if there is none."""
    tally.inputs += 1
    try:
        outcome = reader.obeyed(path, content)
    except (law.LawBroken, AssertionError) as error:
        return str(error) or f"a value that fails its check: {error!r}"
    tally.refused += bool(outcome.sentence)
    tally.read += not outcome.sentence
    tally.slowest_s = max(tally.slowest_s, outcome.seconds)
    before, tally.largest_mb = tally.largest_mb, law.peak_mb() - began_mb
    if before <= reader.most_mb < tally.largest_mb:
        return f"it took {tally.largest_mb:.0f} MB"
    return ""
