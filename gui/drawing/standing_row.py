"""Row with the accuracy of the network that answers, and a button that lets the other one answer."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from core.support.messages import capitalized
from core.support.wording import joined_sentences, percent
from gui.base import theme
from gui.base.plain_text import PlainLabel, plain
from gui.session.comparison import Comparison, Standing
from gui.widgets.fields.number import grouped
from gui.widgets.fitting_label import FittingLabel

_HEIGHT_PX, _NAME_PX = 22, 160


class StandingRow(QWidget):
    """Two lines: the scores of the network that answers; a button with the other's name, and its scores."""

    switchAsked = Signal()
    """Emitted to let the other network answer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._here = FittingLabel(self)
        self._here.setObjectName("standingLabel")
        self._ask = QPushButton("", self)
        self._ask.setObjectName("askOtherButton")
        self._ask.setProperty("role", "small")
        self._ask.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the focus to the canvas
        self._ask.setFixedHeight(_HEIGHT_PX)
        self._other = PlainLabel("", self, name="otherStandingLabel", role="muted")
        for label in (self._here, self._other):
            label.setFont(theme.tabular(self.font()))
        theme.set_role(self._here, "muted")
        self._ask.clicked.connect(self.switchAsked)
        kept = self._ask.sizePolicy()
        kept.setRetainSizeWhenHidden(True)  # the digits' row above stays where it is
        self._ask.setSizePolicy(kept)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._lay_out()
        self._ask.hide()

    def _lay_out(self) -> None:
        lines, row = QVBoxLayout(self), QHBoxLayout()
        lines.setContentsMargins(4, 0, 4, 0)
        lines.setSpacing(2)
        row.setSpacing(8)
        row.addWidget(self._ask)
        row.addWidget(self._other)
        row.addStretch(1)
        lines.addWidget(self._here)
        lines.addLayout(row)

    def show_comparison(self, found: Comparison) -> None:
        """Show the scores of both networks."""
        self._here.set_texts(self._lines(found.here))
        self._here.setToolTip(plain(self._about(found.here, found)))
        self._ask.setVisible(found.other is not None)
        self._other.setVisible(found.other is not None)
        if other := found.other:
            words = self.tr("Ask {network}").format(network=other.who.short)
            self._ask.setText(self._ask.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, _NAME_PX))
            hint = self.tr("Let {network} answer").format(network=other.who.words)
            self._ask.setToolTip(plain(hint))
            self._ask.setAccessibleDescription(hint)
            self._other.setText(self._figures(other))
            self._other.setToolTip(plain(self._about(other, found)))

    def _lines(self, standing: Standing) -> list[str]:
        """Return the scores in words, and shorter."""
        validation = mine = brief = ""
        if standing.accuracy is not None:
            validation = self.tr("Validation {percent}").format(percent=percent(standing.accuracy))
        if standing.mine:
            mine = self.tr("My digits {right} of {all}").format(right=standing.mine[0], all=standing.mine[1])
            brief = self.tr("mine {right} of {all}").format(right=standing.mine[0], all=standing.mine[1])
        return [_joined(validation, mine), _joined(validation, brief)]

    def _figures(self, standing: Standing) -> str:
        mine = self.tr("{right} of {all}").format(right=standing.mine[0], all=standing.mine[1]) if standing.mine else ""
        return _joined("" if standing.accuracy is None else percent(standing.accuracy), mine)

    def _about(self, standing: Standing, found: Comparison) -> str:
        """Return what the scores mean, as a sentence for each."""
        words = []
        if standing.accuracy is not None:
            words.append(
                self.tr(
                    "{network} reads {percent} of the {count} digits in the validation set of {title} correctly. No "
                    "network learns from them."
                ).format(
                    network=capitalized(standing.who.words),
                    percent=percent(standing.accuracy),
                    count=grouped(found.count),
                    title=found.title,
                )
            )
        if standing.epoch:
            words.append(self.tr("Measured after epoch {epoch}.").format(epoch=grouped(standing.epoch)))
        if standing.mine:
            right, count = standing.mine
            words.append(self.tr("Of My digits it reads {right} of {all}.").format(right=right, all=count))
        return joined_sentences(words)


def _joined(*words: str) -> str:
    return " · ".join(filter(None, words))
