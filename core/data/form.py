"""Form of a data set: the numbers of inputs and outputs that a network needs for it."""

from dataclasses import dataclass

from core.data.dataset import Dataset
from core.data.readers.imports import CLASSES, SIDE


@dataclass(frozen=True, slots=True)
class Form:
    """Form of a data set. inputs: I, pixels or numbers in a row; outputs: K, classes or targets in a row."""

    inputs: int
    outputs: int
    is_ink: bool
    has_classes: bool

    @classmethod
    def of(cls, data: Dataset) -> "Form":
        """Return the form of a data set; images of digits need ten outputs, even if a digit is missing."""
        outputs = max(CLASSES, data.classes) if data.train.is_ink and data.train.has_classes else data.classes
        return cls(data.inputs, outputs, data.train.is_ink, data.train.has_classes)

    def fits(self, sizes: tuple[int, ...]) -> bool:
        """Return whether a network with these layer sizes, input first, has the right inputs and outputs."""
        return (sizes[0], sizes[-1]) == (self.inputs, self.outputs)


DIGITS = Form(SIDE * SIDE, CLASSES, is_ink=True, has_classes=True)
"""28x28 images of digits, as every set of images has."""
