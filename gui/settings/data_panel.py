"""The data: which set to learn from, where it is, how much of it."""

from collections.abc import Hashable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from core.config import RunConfig
from core.config.recipes import FIRST
from core.data.dataset import Dataset
from core.data.form import Form
from core.data.mnist import mnist
from core.data.selection import count_of
from core.data.sources import MNIST, NEEDS_MNIST, NUMBERS, OWN, SOURCES, form, is_remote, mnist_override
from gui.base import theme
from gui.base.plain_text import PlainLabel
from gui.session.data_store import DataStore
from gui.session.draft import Draft
from gui.session.knob_words import knob
from gui.settings.dataset_box import DatasetBox, Open, ask_paths
from gui.settings.knob_panel import KnobPanel, Note
from gui.settings.mnist_offer import MnistOffer
from gui.widgets.fields import Choice, DigitsEdit
from gui.widgets.fields.number import grouped

_ALWAYS_THERE = (*SOURCES, *NUMBERS)
_BEHIND_MORE = ("digits", "label_noise", "validation_images", "validate_every")


class DataPanel(KnobPanel):
    """The draft names the set that is wanted; where it cannot be had, the draft goes back to the set in use.

    A set that the network does not fit brings back the settings that were last used with such data.
    """

    def __init__(self, draft: Draft, store: DataStore, parent: QWidget | None = None) -> None:
        super().__init__(knob("data").title, draft, parent=parent)
        self._store = store
        self._wanted = draft.config.data
        self._opened: list[str] = []
        self._used: dict[Form, RunConfig] = {}
        self._remember()
        self._doing = self._failure = ""
        self._offering = self._reads_several = False
        self._asked = ""  # the path that a person chose, rather than settings from elsewhere
        self._box = DatasetBox()
        self.add("data", self._box, object_name="datasetBox", wide=True)
        self._offer = MnistOffer(self)
        self.content.addWidget(self._offer)
        self._state = self._make_state()
        self._load = self._make_load()
        self.add("train_images", special_text=self.tr("all"))
        self._more = self._make_more()
        self.add("digits", DigitsEdit())
        self.add("label_noise")
        self.add("validation_images", special_text=self.tr("all"))
        self.add("validate_every")
        self._connect()
        self.refresh()

    def _make_state(self) -> PlainLabel:
        label = PlainLabel("", self, name="dataStateLabel", wraps=True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.content.addWidget(label)
        return label

    def _make_load(self) -> QPushButton:
        button = QPushButton(self.tr("Load"), self)
        button.setObjectName("loadDataButton")
        button.setToolTip(self.tr("Read the data that these settings name"))
        button.clicked.connect(lambda: self._store.open_source(self._store.postponed))
        self.content.addWidget(button)
        return button

    def _make_more(self) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName("moreDataButton")
        button.setText("…")
        button.setAccessibleName(self.tr("More settings of the data"))
        button.setCheckable(True)
        button.setToolTip(self.tr("Learn some digits only or wrong labels, and say which validation images are read"))
        button.toggled.connect(self.refresh)
        self.fields["train_images"].add_button(button)
        return button

    def _connect(self) -> None:
        self._offer.fetchAsked.connect(self._fetch)
        self._offer.cancelAsked.connect(self._cancel)
        self._offer.openAsked.connect(self.ask_paths)
        self._store.busy.connect(self._take_busy)
        self._store.progress.connect(self._take_progress)
        self._store.loaded.connect(self._take_data)
        self._store.failed.connect(self._take_failure)

    @property
    def is_offering(self) -> bool:
        """True if MNIST is chosen but not downloaded."""
        return self._offering

    def sets(self) -> list[Choice]:
        """Return the sets in the list, without its last entries, which open files."""
        return [choice for choice in self._box.choices() if not isinstance(choice.value, Open)]

    @property
    def shown_set(self) -> Hashable:
        """The set that the list shows."""
        return self._box.value()

    @property
    def can_choose_set(self) -> bool:
        """True unless a run is in progress."""
        return self._box.isEnabled()

    # What a person does

    def choose(self, name: str, value: Any) -> None:
        """Take a set from the list, or what leads to one."""
        if name != "data":
            super().choose(name, value)
        elif isinstance(value, Open):
            self.refresh()  # the list goes back to the set in use
            ask_paths(self, value, self.open_paths)
        elif value in NEEDS_MNIST and not _mnist_at_hand():
            self._failure, self._offering = "", True
            self.refresh()
        else:
            self._failure, self._offering, self._asked = "", False, value
            self._want(value)
            if value == self._store.postponed:  # the draft names it already
                self._store.open_source(value)
            self.refresh()

    def take_over(self, before: "DataPanel") -> None:
        """Know the sets that the panel before it knew, and what it was waiting for."""
        self._opened, self._used, self._asked = before._opened, before._used, before._asked
        self._offering, self._reads_several = before._offering, before._reads_several
        self._doing, self._failure = before._doing, before._failure
        self._more.setChecked(before._more.isChecked())
        self.refresh()

    def ask_paths(self) -> None:
        """Ask for files and open them."""
        ask_paths(self, Open.FILES, self.open_paths)

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Use the files, or the folder, at `paths` (one or more)."""
        if len(paths) == 1:
            self.choose("data", str(paths[0]))
            return
        self._failure, self._offering = "", False
        self._give_up()  # several files have no one name until they have been read
        self._reads_several = True
        self._store.open(paths)

    def set_running(self, running: bool) -> None:
        """A run takes the set in use, not the one that is offered."""
        super().set_running(running)
        if running and self._offering:
            self._offering = False
            self.refresh()

    def fetch_mnist(self) -> None:
        """Offer MNIST and download it at once; where it is here already, use it."""
        self.choose("data", MNIST)
        if self._offering and not self._store.is_busy:
            self._fetch()

    def _fetch(self) -> None:
        self._failure, self._wanted = "", MNIST
        self._want(MNIST)
        self._store.fetch_mnist()

    def _cancel(self) -> None:
        self._store.cancel()
        self._offer_after_giving_up()

    # What comes of it

    def _want(self, source: str) -> None:
        """Let the draft name a set, with settings that fit it."""
        config, asked = self._draft.config, form(source)
        if not asked.fits(config.sizes):
            config = self._used.get(asked) or _first_settings(source)
        self._draft.replace(config.changed(data=source))

    def _remember(self) -> None:
        config = self._draft.config
        if form(config.data).fits(config.sizes):
            self._used[form(config.data)] = config

    def _draft_changed(self) -> None:
        self._remember()
        wanted = self._draft.config.data
        if wanted != self._wanted:
            self._wanted, self._failure, self._offering = wanted, "", False
            self._follow(wanted)
        super()._draft_changed()

    def _follow(self, wanted: str) -> None:
        self._reads_several = self._reads_several and wanted == self._store.source
        if wanted == self._store.source:
            self._store.cancel()
        elif wanted in NEEDS_MNIST and not _mnist_at_hand():
            self._offer_after_giving_up()
        elif wanted == self._asked:
            self._store.open_source(wanted)
        elif wanted in (*_ALWAYS_THERE, *self._opened):
            self._store.load(wanted)
        else:
            self._store.postpone(wanted)
            self.set_folded(False)  # so that it is seen what waits, and the way to read it

    def _offer_after_giving_up(self) -> None:
        self._give_up()
        self._offering = True
        self.refresh()

    def _give_up(self) -> None:
        """Let the draft name the set in use; where there is none of the form, our own digits, always to be had."""
        used = self._store.source
        self._draft.set("data", used if used and form(used) == form(self._draft.config.data) else OWN)

    def _take_busy(self, words: str) -> None:
        self._doing = words
        self.refresh()

    def _take_progress(self, done: int, total: int) -> None:
        self._offer.show_progress(done, total)

    def _take_data(self, source: str, dataset: Dataset) -> None:
        if source not in (*_ALWAYS_THERE, *self._opened):
            self._opened.append(source)
        self._wanted, self._failure = source, ""
        self._offering = self._offering and source != MNIST  # our own digits may come while MNIST is offered
        if self._reads_several:
            self._want(source)
        self._reads_several = False
        self._draft.set("data", source)
        self.refresh()

    def _take_failure(self, sentence: str) -> None:
        lacks_mnist = self._draft.config.data in NEEDS_MNIST and mnist_override() is None
        self._reads_several = False
        self._give_up()
        self._failure, self._offering = sentence, lacks_mnist  # a damaged MNIST is mended by fetching it again
        self.refresh()

    # What is shown

    def refresh(self) -> None:
        """Show the draft and where its data stand."""
        now = self._draft.config.data
        self._box.show_paths(self._opened if now in (*_ALWAYS_THERE, *self._opened) else [*self._opened, now])
        super().refresh()
        fetching = self._offering and now == MNIST and self._store.is_busy
        self._offer.setVisible(self._offering)
        self._offer.show_fetching(fetching)
        self._tell("" if fetching else self._doing)

    def _tell(self, doing: str) -> None:
        text = doing or self._failure or self._postponed() or self._counts()
        self._load.setVisible(bool(self._store.postponed) and not doing)
        theme.set_role(self._state, "error" if text == self._failure else "muted")
        self._state.setText(text)
        self._state.setVisible(bool(text))

    def _postponed(self) -> str:
        """Return the note on data that a file names and that are not loaded until requested."""
        path = self._store.postponed
        if is_remote(path):
            words = self.tr("These settings were made with data on another computer: {path}. Only Load reads them.")
        else:
            words = self.tr("These settings were made with the data {path}. Train or Load reads them.")
        return words.format(path=path) if path else ""

    def _counts(self) -> str:
        data = self._store.dataset
        if data is None:
            return ""
        train, validation, test = (grouped(len(split)) for split in (data.train, data.validation, data.test))
        words = self.tr("{train}\u00a0training, {validation}\u00a0validation, {test}\u00a0test")
        return words.format(train=train, validation=validation, test=test)

    def is_shown(self, name: str, config: RunConfig) -> bool:
        """Return whether a setting is shown: those behind the button only with it, or where they are not the usual."""
        is_extra = name in _BEHIND_MORE and not self._more.isChecked()
        return getattr(config, name) != knob(name).default if is_extra else super().is_shown(name, config)

    def reveal(self, name: str) -> None:
        """Unfold, and show what is behind the button if the setting is there."""
        super().reveal(name)
        if name in _BEHIND_MORE:
            self._more.setChecked(True)

    def value_shown(self, name: str, config: RunConfig) -> Any:
        """The list stays on MNIST while it is offered."""
        return MNIST if name == "data" and self._offering else super().value_shown(name, config)

    def remark(self, name: str, config: RunConfig) -> Note:
        """Return a note if the set has fewer images than requested, or no classes to choose from."""
        data = self._store.dataset
        if data is None or self._store.postponed:
            return super().remark(name, config)
        if name == "digits" and config.digits and not data.train.has_classes:
            return self.tr("These data have no digits to choose from: leave this empty."), "warning"
        if name == "label_noise" and config.label_noise and not data.train.has_classes:
            return self.tr("These data have no labels that could be wrong: set this to 0."), "warning"
        counted = {"train_images": data.train, "validation_images": data.validation}.get(name)
        if counted is not None and getattr(config, name) > (there := count_of(counted, config.digits)):
            words = self.tr("This set has {count}: choose fewer, or 0 for all.")
            if config.digits and counted.has_classes:
                words = self.tr("This set has {count} of these digits: choose fewer, or 0 for all.")
            return words.format(count=grouped(there)), "warning"
        return super().remark(name, config)


def _mnist_at_hand() -> bool:
    return mnist_override() is not None or mnist.present()


def _first_settings(source: str) -> RunConfig:
    """Return the settings to begin with on a data set: the usual ones do not suit each."""
    if source != "sales":
        return FIRST
    from core.studies.experiments.sales import QUADRATIC  # here, because it imports all that experiments are made of

    return QUADRATIC
