"""What a data set asks of a network, whatever the numbers in it."""

from dataclasses import dataclass

from core.data.dataset import Dataset
from core.data.readers.imports import CLASSES, SIDE


@dataclass(frozen=True, slots=True)
class Form:
    """inputs: I, pixels or numbers in a row; outputs: K, classes or targets in a row."""

    inputs: int
    outputs: int
    is_ink: bool
    has_classes: bool

    @classmethod
    def of(cls, data: Dataset) -> "Form":
        """The form of a set; images of digits are answered by ten outputs, even where a digit is missing."""
        outputs = max(CLASSES, data.classes) if data.train.is_ink and data.train.has_classes else data.classes
        return cls(data.inputs, outputs, data.train.is_ink, data.train.has_classes)

    def fits(self, sizes: tuple[int, ...]) -> bool:
        """Whether a network of these layers, input first, takes such inputs and has such outputs."""
        return (sizes[0], sizes[-1]) == (self.inputs, self.outputs)


DIGITS = Form(SIDE * SIDE, CLASSES, is_ink=True, has_classes=True)
"""28x28 images of digits, as every set of images has."""
