"""Command line, one file per command: `add_to(subparsers)` adds its arguments and `run`, which returns the exit code.

Only the file of the requested command is imported, so that `--help` does not import NumPy.
"""

from core.support.messages import message

PROGRAM = "python -m core"
"""Command that starts the command line; in the wheel "backswing"."""

COMMANDS = {
    "train": message("train a network and save it"),
    "evaluate": message("score a model on a data set"),
    "classify": message("read the digits in pictures or strokes"),
    "data": message("show, download or import the data sets"),
    "export": message("write a model in another format (.json, .npz, .onnx), or its settings as a PyTorch script"),
    "experiments": message("the book's experiments: list them, run them, compare the results with the book"),
    "lessons": message("list the lessons, check a lesson file, show how it reads"),
    "sweep": message("train several configs, or a grid of settings, and compare them"),
    "report": message("write selected runs as one HTML page: differences, curves, settings, mistakes"),
    "baseline": message("measure a support vector machine or the nearest neighbour"),
    "bench": message("measure seconds per epoch on this machine"),
}
"""Commands with their descriptions in the help."""
