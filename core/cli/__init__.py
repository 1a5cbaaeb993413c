"""The command line, one file a command: `add_to(subparsers)` tells its words and sets `run`, which gives the exit code.

Only the file of the command that is asked for is imported, so that `--help` need not wait for the numbers.
"""

COMMANDS = {
    "train": "train a network and save it",
    "evaluate": "score a model on a data set",
    "classify": "say which digits are on pictures or in strokes",
    "data": "show, fetch or import the data sets",
    "export": "write a model in another form (.json of the book, .npz)",
    "experiments": "the book's experiments: list them, run them, see whether its figures come out",
    "sweep": "train several configs, or a grid of settings, and compare them",
    "report": "write chosen runs as one HTML page: what differs, curves, settings, mistakes",
    "bench": "measure seconds an epoch on this machine",
}
"""Each command and what it does, as the help shows it."""
