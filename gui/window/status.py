"""The status line at the bottom: it speaks of the network at hand, and says what Train will do with it."""

from PySide6.QtCore import QCoreApplication, QObject

from core.support.messages import capitalized
from core.support.wording import joined_sentences
from core.training.fit import fits
from gui.runs.progress_panel import ProgressPanel
from gui.session.setting_texts import data_title
from gui.session.workbench import Workbench
from gui.widgets.fields.number import grouped
from gui.window.tabs import Views

_tr = QCoreApplication.translate


class Status(QObject):
    """Keeper of the strip with progress and status: what is loading, what trains, and else what is at hand."""

    def __init__(self, bench: Workbench, views: Views, strip: ProgressPanel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bench, self._views, self._strip = bench, views, strip
        self._loading = self._training_aside = ""
        bench.store.busy.connect(self._show_loading)
        views.runningChanged.connect(self._show_training_aside)
        for signal in (bench.networkChanged, bench.past.changed, bench.runChanged):
            signal.connect(self.refresh)

    def refresh(self) -> None:
        """Show the run whose network is at hand or, without one, what there is and what Train will do."""
        self._strip.show_run(self._bench.run_at_hand, idle_words(self._bench))

    def _show_loading(self, words: str) -> None:
        self._loading = self._exchanged(self._loading, words)

    def _show_training_aside(self) -> None:
        words = (
            self.tr("An experiment or a race is running: its tab shows how far it is.")
            if self._views.is_running
            else ""
        )
        self._training_aside = self._exchanged(self._training_aside, words)

    def _exchanged(self, old: str, new: str) -> str:
        """Show that something is under way, or, if nothing else was said meanwhile, that it no longer is."""
        if new or self._strip.message == old:
            self._strip.show_message(new)
        return new


def idle_words(bench: Workbench) -> str:
    """Return what there is and what Train will do while no run is at hand."""
    return joined_sentences((_data_words(bench), _aside_words(bench), _train_words(bench)))


def _data_words(bench: Workbench) -> str:
    data = bench.store.dataset
    if data is None or not bench.has_new_data:
        return ""
    words = _tr("Status", "{title}: {count} training images are ready.")
    if not data.train.is_ink:
        words = _tr("Status", "{title}: {count} rows for training are ready.")
    return words.format(title=data_title(bench.store.source), count=grouped(len(data.train)))


def _aside_words(bench: Workbench) -> str:
    if not bench.past.is_aside:
        return ""
    words = bench.answerer.words
    return _tr("Status", "{network} answers.").format(network=capitalized(words))


def _train_words(bench: Workbench) -> str:
    """Return what Train will do; "" while the layers do not fit the data, which the settings tell."""
    data = bench.store.dataset
    if data and not fits(bench.draft.config.sizes, data.train):
        return ""
    here, sizes = bench.document, "-".join(map(str, bench.draft.config.sizes))
    if here.checkpoint is None or here.checkpoint.is_fresh:
        if bench.answerer.is_shipped and not bench.past.is_aside:
            return _tr("Status", "Draw a digit on the right, or press Train to train your own network.")
        return _tr("Status", "Train begins a new {sizes}.").format(sizes=sizes)
    if bench.runs.will_go_on:
        return _tr("Status", "Train continues {network}.").format(network=here.answerer.words)
    words = _tr("Status", "Train begins a new {sizes}; Bring back then returns {network}.")
    return words.format(sizes=sizes, network=here.answerer.words)
