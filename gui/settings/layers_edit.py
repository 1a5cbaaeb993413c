"""The field for a network's layers, whose first and last sizes are given by the data."""

from PySide6.QtWidgets import QWidget

from core.data.form import Form
from gui.widgets.fields import SizesEdit


class LayersEdit(SizesEdit):
    """Field that accepts only layers that fit the data."""

    def __init__(self, form: Form, largest: int, parent: QWidget | None = None) -> None:
        super().__init__(largest=largest, parent=parent)
        self._form = form

    def set_form(self, form: Form) -> None:
        """Set the form of the data and check the text again."""
        if form != self._form:
            self._form = form
            self._judge(self._fault(self._sizes()))

    def _fault(self, sizes: tuple[int, ...] | None) -> str:
        return super()._fault(sizes) or ("" if sizes is None else self._misfit(sizes))

    def _misfit(self, sizes: tuple[int, ...]) -> str:
        form = self._form
        if sizes[0] != form.inputs:
            words = self.tr("The first layer must be {size}: one input per pixel.")
            if not form.is_ink:
                words = self.tr("The first layer must be {size}: one input per number in the data.")
            return words.format(size=form.inputs)
        if sizes[-1] != form.outputs:
            words = self.tr("The last layer must be {size}: one output per class.")
            if not form.has_classes:
                words = self.tr("The last layer must be {size}: one output per number to predict.")
            return words.format(size=form.outputs)
        return ""
