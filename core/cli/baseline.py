"""`baseline`: accuracy and seconds of a support vector machine or the nearest neighbour."""

import argparse
from typing import Any

from core.cli import COMMANDS
from core.cli.arguments import WHOLE_NUMBER
from core.cli.output import percent, say, say_json
from core.data.sources import SOURCES, ask_for, load
from core.studies.baselines import BASELINES, measured
from core.support.messages import message

EXAMPLES = message("""\
examples:
  python -m core baseline nearest --images 1000           learn from the first thousand images
  python -m core baseline svm --images 100 1000 10000     three sizes, one after the other

The SVM needs scikit-learn (pip install scikit-learn); with 50 000 images it takes minutes.
""")


def add_to(subparsers: "argparse._SubParsersAction[Any]") -> None:
    """Add `baseline`."""
    parser = subparsers.add_parser(
        "baseline",
        help=COMMANDS["baseline"],
        description=message(
            "Let a method without a network learn from the first training images and read the "
            "validation images, or the test images."
        ),
        epilog=EXAMPLES,
    )
    parser.add_argument("method", choices=BASELINES, metavar="|".join(BASELINES), help=message("method to measure"))
    parser.add_argument(
        "--images", type=_count, nargs="+", default=[0], metavar="N", help=message("training images; 0: all (default)")
    )
    parser.add_argument("--on", choices=("validation", "test"), default="validation", help=message("images to read"))
    parser.add_argument("--data", metavar="|".join((*SOURCES, "PATH")), default="mnist", help=message("default: mnist"))
    parser.add_argument("--json", action="store_true", help=message("one JSON object for each number of images"))
    parser.set_defaults(run=_run)


def _count(text: str) -> int:
    if not text.isdecimal() or len(text) > 9:
        raise argparse.ArgumentTypeError(WHOLE_NUMBER.format(given=text))
    return int(text)


def _run(args: argparse.Namespace) -> int:
    data, baseline = load(ask_for(args.data)), BASELINES[args.method]
    asked = data.test if args.on == "test" else data.validation
    for images in args.images:
        found = measured(baseline, data.limited(images).train, asked)
        if args.json:
            say_json(
                {"baseline": found.baseline, "data": data.name, "images": found.images, "on": args.on}
                | {"accuracy": found.accuracy, "seconds": round(found.seconds, 2)}
            )
        else:
            say(
                message(
                    "{baseline}, {images:,} training images: {accuracy} of {set} read correctly, {seconds:.1f} s",
                    baseline=baseline.title,
                    images=found.images,
                    accuracy=percent(found.accuracy),
                    set=message("test") if args.on == "test" else message("validation"),
                    seconds=found.seconds,
                )
            )
    return 0
