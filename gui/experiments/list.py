"""The list of experiments: title, duration and result."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from gui.experiments import experiment_texts
from gui.experiments.record import ExperimentRecord
from gui.widgets.rows import Index, RowsModel, TableColumn
from gui.widgets.two_line_list import MARK, SECOND_LINE, TwoLineList

RECORD = Qt.ItemDataRole.UserRole


class ExperimentModel(RowsModel):
    """One row an experiment, in the order in which they teach."""

    def __init__(self, records: Sequence[ExperimentRecord], parent: QObject | None = None) -> None:
        super().__init__([TableColumn("", lambda record: record.title, hint=_spoken)], parent)
        self.rows = list(records)

    def data(self, index: Index, role: int = 0) -> object:  # noqa: D102 - Qt's
        record: ExperimentRecord = self.rows[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _spoken(record)
        if role == RECORD:
            return record
        if role == SECOND_LINE:
            return experiment_texts.in_list(record)
        if role == MARK:
            return None if record.waiting else record.verdict
        return super().data(index, role)

    def refresh(self, record: ExperimentRecord) -> None:
        """Show a record as it is now."""
        index = self.index(self.rows.index(record), 0)
        self.dataChanged.emit(index, index)


def _spoken(record: ExperimentRecord) -> str:
    return f"{record.title}, {experiment_texts.in_list(record)}"


class ExperimentList(TwoLineList):
    """List view of the experiments."""

    rows: ExperimentModel

    def __init__(self, records: Sequence[ExperimentRecord], parent: QWidget | None = None) -> None:
        super().__init__("experimentList", ExperimentModel(records), parent)
        self.rows.setParent(self)
        self.setAccessibleName(self.tr("Experiments"))
