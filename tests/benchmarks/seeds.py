"""Every figure of an experiment with several seeds: what its claims in core/studies/experiments are measured by.

python -m tests.benchmarks.seeds EXPERIMENT [EXPERIMENT ...] [--seeds 5] [--first 11]

The gallery's own seeds stay out, so that what a person runs is judged by other runs. All but best-mlp take about half
an hour on one core; MNIST has to be there (BACKSWING_MNIST).
"""

# ruff: noqa: T201  # a command line prints

import argparse
import sys
from collections.abc import Sequence

import core  # noqa: F401  # chooses the BLAS kernel before NumPy is loaded
from core.events import Finished
from core.studies.experiments.course import Course
from core.studies.experiments.experiment import Experiment
from core.studies.experiments.following import follow_all
from core.studies.experiments.gallery import GALLERY


def main() -> None:
    words = _words()
    seeds = range(words.first, words.first + words.seeds)
    for name in words.experiments:
        print(_entry(GALLERY[name], [_figures(GALLERY[name], seed) for seed in seeds]), flush=True)


def _words() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("experiments", nargs="+", choices=GALLERY, metavar="EXPERIMENT")
    parser.add_argument("--seeds", type=int, default=5, metavar="N", help="how many (5)")
    parser.add_argument("--first", type=int, default=11, metavar="SEED", help="the first of them (11)")
    return parser.parse_args()


def _figures(experiment: Experiment, seed: int) -> list[float]:
    """Every claim's figure with one seed; a run that ends otherwise than it should ends the command."""
    asked = experiment.changed(seed=seed)
    courses: dict[str, Course] = {}
    for event, course in follow_all(asked):
        courses[course.run.name] = course
        if isinstance(event, Finished):
            print(f"{experiment.name}, seed {seed}: {course.run.name} is done", file=sys.stderr)
    findings = [claim.finding(courses) for claim in asked.claims]
    if troubles := [trouble for finding in findings for trouble in finding.troubles]:
        sys.exit(f"Seed {seed} proves nothing: {'; '.join(troubles)}.")
    return [finding.value for finding in findings]


def _entry(experiment: Experiment, figures: Sequence[Sequence[float]]) -> str:
    """Return a line for each claim: what it is about and its figure with each seed."""
    lines = [
        f'        "{claim.what}": ({", ".join(f"{value:.5g}" for value in values)}),'
        for claim, values in zip(experiment.claims, zip(*figures, strict=True), strict=True)
    ]
    return "\n".join([f'    "{experiment.name}": {{', *lines, "    },"])


if __name__ == "__main__":
    main()
