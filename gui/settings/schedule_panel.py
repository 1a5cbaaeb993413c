"""The schedule of the learning rate η: its knobs, and what it looks like over a run."""

from PySide6.QtWidgets import QWidget

from core.config import RunConfig
from core.config.knobs import knobs_of
from core.data.selection import count_of
from core.optimizers import OPTIMIZERS
from core.schedules import SCHEDULES, preview
from gui.base.plain_text import PlainLabel
from gui.session.data_store import DataStore
from gui.session.draft import Draft
from gui.session.knob_words import knob
from gui.settings.knob_panel import KnobPanel, Note
from gui.widgets.plots.rate_curve import RateCurve

_USUAL_IMAGES = 50_000
"""MNIST's training images, as long as no data is there to count."""


class SchedulePanel(KnobPanel):
    """The schedule, its knobs, and the course of η before training. store: whose images make an epoch."""

    def __init__(self, draft: Draft, store: DataStore | None = None, parent: QWidget | None = None) -> None:
        super().__init__(knob("decay").title, draft, parent=parent)
        self._store = store
        self.add("decay", wide=True)
        no_limit = {"halvings": self.tr("no limit")}
        for name in knobs_of("decay"):
            self.add(name, special_text=no_limit.get(name, ""))
        self._preview, self._preview_note = self._make_preview()
        if store:
            store.loaded.connect(self.refresh)
        self.refresh()

    def _make_preview(self) -> tuple[RateCurve, PlainLabel]:
        curve, note = RateCurve(self), PlainLabel("", self)
        curve.setObjectName("decayPreview")
        note.setObjectName("decayPreviewNote")
        note.setProperty("role", "muted")
        note.setWordWrap(True)
        self.content.addWidget(curve)
        self.content.addWidget(note)
        return curve, note

    def refresh(self) -> None:
        """Show the draft, and the course that η would take."""
        super().refresh()
        config = self._draft.config
        schedule = SCHEDULES[config.decay]
        shown = bool(schedule.knobs) and OPTIMIZERS[config.optimizer].uses_eta
        self._preview.setVisible(shown)
        self._preview_note.setVisible(shown and schedule.foresee is not None)
        if shown:
            knobs = {name: getattr(config, name) for name in schedule.knobs}
            steps = -(-self._training_images(config) // config.batch_size)
            epochs, etas = preview(schedule, config.eta, knobs, config.epochs, steps)
            self._preview.set_curve(epochs, etas, config.epochs)
            self._preview_note.setText(self._foreseen(float(epochs[-1]), config))

    def _training_images(self, config: RunConfig) -> int:
        data = self._store.dataset if self._store else None
        there = count_of(data.train, config.digits) if data else config.train_images or _USUAL_IMAGES
        return max(1, min(there, config.train_images or there))

    def _foreseen(self, last: float, config: RunConfig) -> str:
        if last < config.epochs:
            return self.tr("The earliest course: no epoch is better than the first. Training ends early.")
        return self.tr("The earliest course: no epoch is better than the first.")

    def remark(self, name: str, config: RunConfig) -> Note:
        """Return a note if the warm-up leaves no time for the rest of the schedule."""
        if name == "warmup_epochs" and config.warmup_epochs >= config.epochs:
            return self.tr("As long as the whole run: η only rises."), "warning"
        return super().remark(name, config)
