"""The table of a contest, for a terminal and for the README."""

from collections.abc import Iterable, Mapping

from tests.benchmarks.contest import Result
from tests.benchmarks.contestants import OURS

Row = tuple[str, ...]

HEAD: Row = ("workload", "competitor", "threads", "seconds", "CPU s", "ratio", "CPU ratio", "accuracy", "as ours")
EQUAL = 0.002
"""Accuracies that differ by less are taken for the same computation: rounding alone moves them as far."""
HOW = (
    "Seconds: median of the rounds, gathering the shuffled images included, scoring left out. Ratios: to Backswing.",
    "CPU s: of all threads, waiting in a loop included; on a busy machine they and their ratio say more.",
    "Accuracy: on the validation images after one epoch, median of the rounds. As ours: the largest difference to "
    f"Backswing in any round, in points; (*): more than {100 * EQUAL:g}, though the same is computed.",
)


def rows(workload: str, results: Iterable[Result], exact: bool) -> list[Row]:
    """One row a result that was timed. exact: no dropout is drawn, so that all should agree."""
    timed = [result for result in results if result.rounds]
    ours = next((r for r in timed if r.contestant is OURS), None)
    return [_row(workload, result, ours, exact) for result in timed]


def _row(workload: str, result: Result, ours: Result | None, exact: bool) -> Row:
    ratio = cpu_ratio = agrees = "–"
    if ours:
        ratio, cpu_ratio = f"{result.seconds / ours.seconds:.2f}", f"{result.cpu / ours.cpu:.2f}"
        if result is not ours:
            agrees = _agreement(result.difference(ours), exact and result.contestant.same)
    return (
        workload,
        result.contestant.name,
        str(result.threads or "own choice"),
        f"{result.seconds:.3f}",
        f"{result.cpu:.3f}",
        ratio,
        cpu_ratio,
        f"{100 * result.accuracy:.2f} %",
        agrees,
    )


def _agreement(difference: float, exact: bool) -> str:
    return f"{100 * difference:.2f}{' (*)' if exact and difference > EQUAL else ''}{'' if exact else ' (chance)'}"


def as_text(table: list[Row]) -> str:
    """Columns in line; a blank line between workloads."""
    widths = [max(len(row[n]) for row in [HEAD, *table]) for n in range(len(HEAD))]
    lines, last = [], ""
    for row in [HEAD, *table]:
        if row[0] != last:
            lines.append("")
        last = row[0]
        cells = [f"{c:<{w}}" if n < 2 else f"{c:>{w}}" for n, (c, w) in enumerate(zip(row, widths, strict=True))]
        lines.append("  ".join(cells).rstrip())
    return "\n".join(lines[1:])


def as_markdown(table: list[Row]) -> str:
    """A table as the README has them."""
    ruler = tuple("---" if n < 2 else "---:" for n in range(len(HEAD)))
    return "\n".join("| " + " | ".join(row) + " |" for row in [HEAD, ruler, *table])


def summary(results: Mapping[str, list[Result]], what: str = "seconds") -> str:
    """A row each contestant, a column each workload: `what` with the better number of threads, and its ratio to ours.

    what: "seconds" or "cpu".
    """
    best: dict[str, dict[str, float]] = {}
    for workload, group in results.items():
        for result in group:
            if result.rounds:
                row = best.setdefault(result.contestant.name, {})
                row[workload] = min(getattr(result, what), row.get(workload, float("inf")))
    ours = best.get(OURS.name, {})
    lines = ["| | " + " | ".join(results) + " |", "|---|" + "---:|" * len(results)]
    for name, row in best.items():
        cells = (_cell(row.get(workload), ours.get(workload), name == OURS.name) for workload in results)
        lines.append(f"| {name} | " + " | ".join(cells) + " |")
    return "\n".join(lines)


def _cell(seconds: float | None, ours: float | None, is_ours: bool) -> str:
    if seconds is None:
        return ""
    return f"{seconds:.3f}" if is_ours or not ours else f"{seconds:.3f} ({seconds / ours:.2g})"
