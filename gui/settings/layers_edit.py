"""The field for a network's layers, of which the data ask for the first and the last."""

from PySide6.QtWidgets import QWidget

from core.data.form import Form
from gui.widgets.fields import SizesEdit


class LayersEdit(SizesEdit):
    """Takes only layers that go with the data."""

    def __init__(self, form: Form, largest: int, parent: QWidget | None = None) -> None:
        super().__init__(largest=largest, parent=parent)
        self._form = form

    def set_form(self, form: Form) -> None:
        """What the data ask for from now on; what is in the field is judged anew."""
        if form != self._form:
            self._form = form
            self._judge(self._fault(self._sizes()))

    def _fault(self, sizes: tuple[int, ...] | None) -> str:
        return super()._fault(sizes) or ("" if sizes is None else self._misfit(sizes))

    def _misfit(self, sizes: tuple[int, ...]) -> str:
        form = self._form
        if sizes[0] != form.inputs:
            words = self.tr("The first layer must be {size}: one input a pixel.")
            if not form.is_ink:
                words = self.tr("The first layer must be {size}: one input for each number that the data give.")
            return words.format(size=form.inputs)
        if sizes[-1] != form.outputs:
            words = self.tr("The last layer must be {size}: one output a class.")
            if not form.has_classes:
                words = self.tr("The last layer must be {size}: one output for each number to be predicted.")
            return words.format(size=form.outputs)
        return ""
