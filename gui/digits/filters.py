"""Filter row above the pictures: set, digit, right or wrong, order; and whether they are averaged."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QToolButton, QWidget

from gui.base.plain_text import plain
from gui.digits.choice import AnswerFilter, Order, PictureQuery
from gui.session.digit_sets import SetName
from gui.view.set_names import set_title
from gui.widgets.fields import Choice, ChoiceField
from gui.widgets.flow import FlowLayout


class DigitFilters(QWidget):
    """Row of four lists that select the pictures."""

    setChosen = Signal(object)
    """Emitted with a SetName."""

    queryChanged = Signal()

    averagesToggled = Signal(bool)
    """Emitted when the averages of the set are to be shown instead of its pictures, and when not any more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._set = self._box("digitSetBox", self.tr("Set"), [])
        self._digit = self._box("digitFilterBox", self.tr("Digit"), self._digits())
        self._verdict = self._box("verdictBox", self.tr("Right or wrong"), self._verdicts())
        self._order = self._box("orderBox", self.tr("Order"), self._orders())
        self._averages = self._averages_button()
        row = FlowLayout(self)
        row.setSpacing(8)
        for box in (self._set, self._digit, self._verdict, self._order, self._averages):
            row.addWidget(box)
        self.show_sets(with_synthetic=False)
        self._set.valueChanged.connect(self.setChosen)
        for box in (self._digit, self._verdict, self._order):
            box.valueChanged.connect(self.queryChanged)
            self._averages.toggled.connect(box.setHidden)
        self._averages.toggled.connect(self.averagesToggled)

    def _averages_button(self) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName("digitAveragesButton")
        button.setText(self.tr("Averages"))
        button.setToolTip(plain(self.tr("The average picture of each digit of the set, and how many there are")))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setCheckable(True)
        return button

    def _box(self, object_name: str, name: str, choices: list[Choice]) -> ChoiceField:
        box = ChoiceField(choices, self)
        box.setObjectName(object_name)
        box.setAccessibleName(name)
        box.setToolTip(plain(name))
        return box

    def _digits(self) -> list[Choice]:
        return [Choice(None, self.tr("All digits")), *(Choice(digit, str(digit)) for digit in range(10))]

    def _verdicts(self) -> list[Choice]:
        return [
            Choice(AnswerFilter.ALL, self.tr("Right and wrong")),
            Choice(AnswerFilter.RIGHT, self.tr("Right")),
            Choice(AnswerFilter.WRONG, self.tr("Wrong")),
        ]

    def _orders(self) -> list[Choice]:
        return [
            Choice(Order.INDEX, self.tr("By number")),
            Choice(Order.SUREST_MISTAKE, self.tr("Most confident mistakes first")),
        ]

    def show_sets(self, *, with_synthetic: bool) -> None:
        """Offer the sets; Backswing's own digits only if they are not the current data."""
        names = [name for name in SetName if with_synthetic or name is not SetName.SYNTHETIC]
        if names != self._set.values():
            self._set.set_choices([Choice(name, set_title(name)) for name in names])

    @property
    def set_name(self) -> SetName:
        """Set chosen."""
        name = self._set.value()
        assert isinstance(name, SetName)
        return name

    def choose_set(self, name: SetName) -> None:
        """Choose a set, as the user does."""
        self._set.setCurrentIndex(self._set.values().index(name))

    @property
    def query(self) -> PictureQuery:
        """Selection of its pictures."""
        digit, verdict, order = self._digit.value(), self._verdict.value(), self._order.value()
        assert digit is None or isinstance(digit, int)
        assert isinstance(verdict, AnswerFilter)
        assert isinstance(order, Order)
        return PictureQuery(digit, verdict, order)

    def show_query(self, query: PictureQuery) -> None:
        """Show another selection without a signal."""
        self._digit.set_value(query.digit)
        self._verdict.set_value(query.verdict)
        self._order.set_value(query.order)

    @property
    def is_averages(self) -> bool:
        """True while the averages are chosen."""
        return self._averages.isChecked()

    def allow_answers(self, obstacle: str) -> None:
        """Enable the lists that need answers, or disable them with a reason; "": enable."""
        for box, name in ((self._verdict, self.tr("Right or wrong")), (self._order, self.tr("Order"))):
            box.setEnabled(not obstacle)
            box.setToolTip(plain(obstacle or name))
