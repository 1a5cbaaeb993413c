"""The network that reads digits, or the reason why it cannot."""

import numpy as np
from PySide6.QtCore import QCoreApplication

from core.ink import FIELD_PX
from core.linalg.arrays import Array, Bytes
from core.network import Network

DIGITS = 10
_tr = QCoreApplication.translate


class Reader:
    """Reader of digits with the newest network."""

    def __init__(self) -> None:
        self._network: Network | None = None
        self._is_sound = True

    def use(self, network: Network | None) -> None:
        """Set the network; None: no network."""
        self._network = network
        self._is_sound = network is None or bool(np.isfinite(network.theta).all())

    def obstacle(self) -> str:
        """Return why the network cannot answer; "" when it can."""
        if self._network is None:
            return _tr("Reader", "There is no network yet. Press Train.")
        inputs, outputs = self._network.sizes[0], self._network.sizes[-1]
        if (inputs, outputs) != (FIELD_PX**2, DIGITS):
            words = _tr(
                "Reader", "This network has {inputs} inputs and {outputs} outputs. To read digits it needs 784 and 10."
            )
            return words.format(inputs=inputs, outputs=outputs)
        return "" if self._is_sound else _tr("Reader", "No answer: the network has diverged. Reset it.")

    def read(self, images: Bytes) -> Array:
        """Return the outputs, (B, 10), for images, (B, 784) uint8; only valid without obstacle."""
        assert self._network is not None
        return self._network.confidences(images)
