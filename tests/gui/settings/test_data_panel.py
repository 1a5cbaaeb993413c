"""The panel for data: sets chosen, fetched, opened, refused; the draft never names a missing set."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from core.data.dataset import Dataset
from core.data.mnist.download import Cancelled
from core.data.selection import count_of
from core.data.sources import form
from core.studies.experiments.sales import SALES
from core.support.errors import UserError
from core.training.fit import check_fit
from gui.session.data_store import DataStore
from gui.session.draft import Draft
from gui.settings.data_panel import DataPanel
from gui.settings.dataset_box import BOTH, HANDS, MNIST, OWN, Open
from gui.settings.mnist_offer import MnistOffer
from gui.widgets.fields import commit_typing
from tests.core.data import forms
from tests.gui.hands import click_twice, find, press, show, type_into

NUMBERS = "sales"
COUNTS = "60\u00a0training, 20\u00a0validation, 20\u00a0test"


@pytest.fixture
def mnist_is_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.data.mnist.mnist.present", lambda: True)


@pytest.fixture
def store(qtbot: QtBot, digits: Dataset, monkeypatch: pytest.MonkeyPatch) -> Iterator[DataStore]:
    monkeypatch.delenv("BACKSWING_MNIST", raising=False)
    monkeypatch.setattr("core.data.sources.synthetic", lambda: digits)
    monkeypatch.setattr("core.data.mnist.mnist.load", lambda: digits)
    store = DataStore()
    yield store
    store.close()


@pytest.fixture
def draft() -> Draft:
    return Draft()


@pytest.fixture
def panel(qtbot: QtBot, draft: Draft, store: DataStore) -> DataPanel:
    panel = DataPanel(draft, store)
    show(qtbot, panel)
    with qtbot.waitSignal(store.loaded):
        store.load(OWN)
    return panel


def choose(panel: DataPanel, value: object) -> None:
    box = find(panel, "datasetBox")
    box.setCurrentIndex(box.values().index(value))


def state(panel: DataPanel) -> str:
    return find(panel, "dataStateLabel").text()


def tiny_mnist(folder: Path) -> list[Path]:
    return forms.write_idx(folder, forms.digits(60), forms.digits(10, 1))


def test_it_says_what_it_does_and_what_there_is(qtbot, draft, store):
    panel = DataPanel(draft, store)
    qtbot.addWidget(panel)
    assert state(panel) == ""
    with qtbot.waitSignal(store.loaded):
        store.load(OWN)
        assert state(panel) == "Preparing the digits…"
    assert state(panel) == COUNTS


@pytest.mark.usefixtures("mnist_is_there")
def test_a_set_that_is_there_is_chosen_by_key(qtbot, panel, draft, store):
    box = find(panel, "datasetBox")
    with qtbot.waitSignal(store.loaded) as told:
        QTest.keyClicks(box, "mn")
    assert told.args is not None
    assert told.args[0] == draft.config.data == box.value() == MNIST
    assert not find(panel, "fetchButton").isVisible()


@pytest.mark.usefixtures("mnist_is_there")
def test_a_draft_from_elsewhere_brings_its_data(qtbot, panel, draft, store):
    with qtbot.waitSignal(store.loaded):
        draft.replace(draft.config.changed(data=MNIST, epochs=3))
    assert find(panel, "datasetBox").value() == MNIST
    assert store.source == MNIST


@pytest.mark.usefixtures("mnist_is_there")
def test_going_back_to_the_set_in_use_loads_nothing(panel, draft, store):
    choose(panel, MNIST)
    choose(panel, OWN)
    assert not store.is_busy
    assert state(panel) == COUNTS


def test_mnist_is_offered_where_it_is_not(panel, draft, store):
    choose(panel, MNIST)
    assert find(panel, "fetchButton").text() == "Download MNIST (11 MB)"
    assert find(panel, "fetchButton").isVisible()
    assert find(panel, "openDataButton").isVisible()
    assert not find(panel, "dataProgressBar").isVisible()
    assert find(panel, "datasetBox").value() == MNIST
    assert draft.config.data == OWN
    assert not store.is_busy
    choose(panel, OWN)
    assert not find(panel, "fetchButton").isVisible()
    choose(panel, MNIST)
    panel.set_running(True)  # a run withdraws the offer too
    assert not find(panel, "fetchButton").isVisible()
    assert find(panel, "datasetBox").value() == OWN


def test_settings_with_a_missing_mnist_become_an_offer(panel, draft):
    draft.replace(draft.config.changed(data=MNIST, epochs=3))
    assert draft.config.data == OWN
    assert draft.config.epochs == 3
    assert find(panel, "fetchButton").isVisible()


def test_the_folder_of_the_environment_is_mnist(qtbot, panel, store, tmp_path, monkeypatch):
    tiny_mnist(tmp_path)
    monkeypatch.setenv("BACKSWING_MNIST", str(tmp_path))
    with qtbot.waitSignal(store.loaded):
        choose(panel, MNIST)
    assert state(panel).startswith("50\u00a0training")


def test_mnist_is_fetched_with_progress(qtbot, panel, draft, store, digits, monkeypatch):
    seen = threading.Event()

    def fetch(progress, cancelled) -> Dataset:
        progress(3 * 1024 * 1024, 12 * 1024 * 1024)
        assert seen.wait(10)
        return digits

    monkeypatch.setattr("core.data.mnist.mnist.fetch", fetch)
    choose(panel, MNIST)
    with qtbot.waitSignal(store.progress):
        press(panel, "fetchButton")
    bar = find(panel, "dataProgressBar")
    assert bar.isVisible()
    assert bar.value() / bar.maximum() == 0.25
    assert "3.0 of 12 MB" in " ".join(label.text() for label in panel.findChildren(type(find(panel, "dataStateLabel"))))
    assert not find(panel, "fetchButton").isEnabled()
    with qtbot.waitSignal(store.loaded):
        seen.set()
    assert draft.config.data == store.source == find(panel, "datasetBox").value() == MNIST
    assert not bar.isVisible()
    assert not find(panel, "fetchButton").isVisible()


def test_a_fetch_can_be_cancelled_and_tried_again(qtbot, panel, draft, store, monkeypatch):
    told: list[str] = []
    store.failed.connect(told.append)

    def fetch(progress, cancelled) -> Dataset:
        progress(1, 10)
        while not cancelled():
            pass
        raise Cancelled("cancelled")

    monkeypatch.setattr("core.data.mnist.mnist.fetch", fetch)
    choose(panel, MNIST)
    for _ in range(2):
        with qtbot.waitSignal(store.progress):
            press(panel, "fetchButton")
        press(panel, "cancelFetchButton")
        assert not store.is_busy
        assert draft.config.data == store.source == OWN
        assert find(panel, "fetchButton").isVisible()
        assert state(panel) == COUNTS
    assert told == []


def test_choosing_another_set_ends_the_fetch(qtbot, panel, draft, store, monkeypatch):
    def fetch(progress, cancelled) -> None:
        progress(1, 10)
        while not cancelled():
            pass

    monkeypatch.setattr("core.data.mnist.mnist.fetch", fetch)
    choose(panel, MNIST)
    with qtbot.waitSignal(store.progress):
        press(panel, "fetchButton")
    choose(panel, OWN)
    assert not store.is_busy
    assert draft.config.data == OWN
    assert not find(panel, "cancelFetchButton").isVisible()


def test_a_fetch_that_fails_says_so_and_can_be_tried_again(qtbot, panel, draft, store, monkeypatch):
    def fetch(progress, cancelled) -> None:
        raise UserError("Could not fetch it.")

    monkeypatch.setattr("core.data.mnist.mnist.fetch", fetch)
    choose(panel, MNIST)
    with qtbot.waitSignal(store.failed):
        press(panel, "fetchButton")
    assert state(panel) == "Could not fetch it."
    assert find(panel, "dataStateLabel").property("role") == "error"
    assert draft.config.data == OWN
    assert find(panel, "fetchButton").isVisible()
    choose(panel, OWN)
    assert state(panel) == COUNTS


@pytest.mark.usefixtures("mnist_is_there")
def test_a_damaged_mnist_can_be_fetched_again(qtbot, panel, draft, store, monkeypatch):
    def load() -> None:
        raise UserError("It is damaged.")

    monkeypatch.setattr("core.data.mnist.mnist.load", load)
    with qtbot.waitSignal(store.failed):
        choose(panel, MNIST)
    assert state(panel) == "It is damaged."
    assert draft.config.data == OWN
    assert find(panel, "fetchButton").isVisible()


def test_a_folder_is_opened_and_stays_in_the_list(qtbot, panel, draft, store, tmp_path):
    tiny_mnist(tmp_path / "mine")
    with qtbot.waitSignal(store.loaded):
        panel.open_paths([tmp_path / "mine"])
    box = find(panel, "datasetBox")
    assert draft.config.data == box.value() == str(tmp_path / "mine")
    assert box.currentText() == "mine"
    assert state(panel) == "50\u00a0training, 10\u00a0validation, 10\u00a0test"
    with qtbot.waitSignal(store.loaded):
        choose(panel, OWN)
    assert box.values() == [OWN, MNIST, BOTH, HANDS, NUMBERS, str(tmp_path / "mine"), Open.FILES, Open.FOLDER]


def test_several_files_are_named_by_their_folder(qtbot, panel, draft, store, tmp_path):
    files = tiny_mnist(tmp_path / "mine")
    choose(panel, MNIST)
    with qtbot.waitSignal(store.loaded):
        panel.open_paths(files)
    assert draft.config.data == find(panel, "datasetBox").value() == str(tmp_path / "mine")
    assert not find(panel, "fetchButton").isVisible()
    assert not store.is_busy


@pytest.mark.parametrize("count", [1, 2])
def test_a_bad_file_is_a_sentence_and_the_old_set_stays(qtbot, panel, draft, store, tmp_path, count):
    paths = [tmp_path / f"{n}.npz" for n in range(count)]
    for path in paths:
        path.write_text("<html>Log in</html>")
    with qtbot.waitSignal(store.failed):
        panel.open_paths(paths)
    assert str(paths[0]) in state(panel)
    assert draft.config.data == find(panel, "datasetBox").value() == store.source == OWN
    assert str(paths[0]) not in find(panel, "datasetBox").values()


def test_when_nothing_can_be_had_it_falls_back_to_its_own_digits(qtbot, store, tmp_path):
    draft = Draft(Draft().config.changed(data=str(tmp_path / "gone")))
    panel = DataPanel(draft, store)
    qtbot.addWidget(panel)
    with qtbot.waitSignal(store.loaded):
        store.load(draft.config.data)
    assert draft.config.data == store.source == find(panel, "datasetBox").value() == OWN


@pytest.mark.parametrize(
    ("way", "mode"),
    [(Open.FILES, QFileDialog.FileMode.ExistingFiles), (Open.FOLDER, QFileDialog.FileMode.Directory)],
)
def test_open_asks_without_blocking(qtbot, panel, draft, store, tmp_path, way, mode):
    files = tiny_mnist(tmp_path / "mine")
    choose(panel, way)
    assert find(panel, "datasetBox").value() == OWN
    dialog = find(panel, "openDataDialog")
    assert dialog.fileMode() == mode
    names = [str(file) for file in files] if way is Open.FILES else [str(tmp_path / "mine")]
    with qtbot.waitSignal(store.loaded):
        dialog.filesSelected.emit(names)
    assert draft.config.data == str(tmp_path / "mine")
    dialog.close()


# A path that a file names


def load_button(panel: DataPanel):
    return find(panel, "loadDataButton")


@pytest.fixture
def nothing_is_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fail where the disk is asked for anything at a path of data."""

    def ask(*_: object) -> bool:
        raise AssertionError("nobody asked for it")

    monkeypatch.setattr("core.data.sources._path", ask)
    monkeypatch.setattr("core.data.readers.imports.read", ask)


def test_a_path_of_settings_from_elsewhere_waits_until_it_is_asked_for(qtbot, panel, draft, store, tmp_path):
    tiny_mnist(tmp_path / "theirs")
    path = str(tmp_path / "theirs")
    panel.set_folded(True)
    assert not load_button(panel).isVisible()
    draft.replace(draft.config.changed(data=path))
    assert (store.postponed, store.source, store.is_busy, store.is_ready) == (path, OWN, False, False)
    assert state(panel) == f"These settings were made with the data {path}. Train or Load reads them."
    assert load_button(panel).isVisible()
    assert find(panel, "datasetBox").value() == path
    with qtbot.waitSignal(store.loaded):
        press(panel, "loadDataButton")
    assert (store.postponed, store.source, draft.config.data) == ("", path, path)
    assert store.is_ready
    assert not load_button(panel).isVisible()
    assert state(panel).startswith("50\u00a0training")


@pytest.mark.usefixtures("nothing_is_looked_at")
@pytest.mark.parametrize("path", ["//host/share", r"\\host\share", "/home/somebody/mnist", "~/mnist", "no such word"])
def test_nothing_is_looked_at_before(panel, draft, store, path):
    draft.replace(draft.config.changed(data=path))
    assert store.postponed == path
    assert not store.is_busy
    assert path in state(panel)
    choose(panel, OWN)
    assert (store.postponed, draft.config.data) == ("", OWN)
    assert state(panel) == COUNTS
    assert not load_button(panel).isVisible()


def test_what_was_read_once_is_read_again_at_once(qtbot, panel, draft, store, tmp_path):
    tiny_mnist(tmp_path / "theirs")
    with qtbot.waitSignal(store.loaded):
        panel.open_paths([tmp_path / "theirs"])
    with qtbot.waitSignal(store.loaded):
        choose(panel, OWN)
    with qtbot.waitSignal(store.loaded):
        draft.replace(draft.config.changed(data=str(tmp_path / "theirs")))


def test_a_person_who_opens_the_path_that_waits_reads_it(qtbot, panel, draft, store, tmp_path):
    tiny_mnist(tmp_path / "theirs")
    draft.replace(draft.config.changed(data=str(tmp_path / "theirs")))
    with qtbot.waitSignal(store.loaded):
        panel.open_paths([tmp_path / "theirs"])
    assert store.source == draft.config.data == str(tmp_path / "theirs")


def test_a_path_that_waits_and_leads_nowhere_is_told_when_it_is_asked_for(qtbot, panel, draft, store, tmp_path):
    draft.replace(draft.config.changed(data=str(tmp_path / "gone")))
    with qtbot.waitSignal(store.failed):
        press(panel, "loadDataButton")
    assert state(panel).startswith(f"There is no data set {tmp_path / 'gone'}")
    assert draft.config.data == OWN
    assert not load_button(panel).isVisible()


def test_another_computer_is_asked_only_by_load(qtbot, panel, draft, store, digits, monkeypatch):
    asked: list[str] = []
    monkeypatch.setattr("os.path.exists", lambda path: not asked.append(str(path)))
    monkeypatch.setattr("core.data.readers.imports.read", lambda paths: digits)
    path = "//host.invalid/one/mnist"
    draft.replace(draft.config.changed(data=path))
    assert state(panel).endswith(f"on another computer: {path}. Only Load reads them.")
    with qtbot.waitSignal(store.failed) as told:
        store.load(path)  # as settings from a file would
    assert "another computer" in told.args[0]
    assert not [each for each in asked if "host.invalid" in each]
    draft.replace(draft.config.changed(data=path))
    with qtbot.waitSignal(store.loaded):
        press(panel, "loadDataButton")
    assert [each for each in asked if "host.invalid" in each]


# Numbers instead of images


def test_numbers_are_in_the_list_and_bring_a_network_that_learns_them(qtbot, panel, draft, store):
    with qtbot.waitSignal(store.loaded):
        choose(panel, NUMBERS)
        assert state(panel) == "Preparing the data…"
    assert find(panel, "datasetBox").currentText() == "Sales, two inputs"
    assert state(panel) == "2\u202f000\u00a0training, 500\u00a0validation, 500\u00a0test"
    assert (draft.config.data, draft.config.sizes, draft.config.output) == (NUMBERS, (2, 1), "linear")
    check_fit(draft.config, store.dataset)


def test_each_form_of_data_has_its_settings_back(qtbot, panel, draft, store):
    images = draft.config.changed(sizes="784-50-10", eta=0.25)
    numbers = SALES.runs[0].config.changed(eta=0.03)
    draft.replace(images)
    with qtbot.waitSignal(store.loaded):
        draft.replace(numbers)  # as the experiment opens them
    with qtbot.waitSignal(store.loaded):
        choose(panel, OWN)
    assert draft.config == images
    with qtbot.waitSignal(store.loaded):
        choose(panel, NUMBERS)
    assert draft.config == numbers
    draft.undo()
    assert draft.config == images.changed(data=NUMBERS)  # the data are not turned back
    with qtbot.waitSignal(store.loaded):
        choose(panel, OWN)
    assert draft.config == images


@pytest.mark.usefixtures("mnist_is_there")
def test_another_set_of_the_same_form_changes_no_other_setting(qtbot, panel, draft, store):
    before = draft.config.changed(sizes="784-50-10", cost="quadratic", output="linear")
    draft.replace(before)
    with qtbot.waitSignal(store.loaded):
        choose(panel, MNIST)
    assert draft.config == before.changed(data=MNIST)


def test_settings_from_elsewhere_that_do_not_fit_stay_as_they_are(qtbot, panel, draft, store):
    with qtbot.waitSignal(store.loaded):
        draft.replace(draft.config.changed(data=NUMBERS))
    assert draft.config.sizes == (784, 30, 10)


def use_numbers(qtbot: QtBot, panel: DataPanel, store: DataStore) -> None:
    with qtbot.waitSignal(store.loaded):
        choose(panel, NUMBERS)


def test_cancelling_the_fetch_leaves_data_that_the_network_fits(qtbot, panel, draft, store, monkeypatch):
    def fetch(progress, cancelled) -> None:
        progress(1, 10)
        while not cancelled():
            pass

    monkeypatch.setattr("core.data.mnist.mnist.fetch", fetch)
    use_numbers(qtbot, panel, store)
    choose(panel, MNIST)
    assert draft.config.data == NUMBERS
    with qtbot.waitSignal(store.progress):
        press(panel, "fetchButton")
    assert draft.config.sizes == (784, 30, 10)
    with qtbot.waitSignal(store.loaded):
        press(panel, "cancelFetchButton")
    assert (draft.config.data, store.source) == (OWN, OWN)
    assert draft.config.sizes == (784, 30, 10)


def test_settings_with_a_missing_mnist_do_not_stay_with_numbers(qtbot, panel, draft, store):
    use_numbers(qtbot, panel, store)
    with qtbot.waitSignal(store.loaded):
        draft.replace(draft.config.changed(data=MNIST, sizes="784-20-10"))
    assert (draft.config.data, store.source, draft.config.sizes) == (OWN, OWN, (784, 20, 10))
    assert find(panel, "fetchButton").isVisible()


def test_files_that_are_opened_while_numbers_are_in_use_bring_back_the_network_for_images(
    qtbot, panel, draft, store, tmp_path
):
    use_numbers(qtbot, panel, store)
    files = tiny_mnist(tmp_path / "mine")
    with qtbot.waitSignal(store.loaded):
        panel.open_paths(files)
    assert draft.config.data == str(tmp_path / "mine")
    assert form(draft.config.data).fits(draft.config.sizes)


def test_bad_files_leave_numbers_and_their_network_in_use(qtbot, panel, draft, store, tmp_path):
    use_numbers(qtbot, panel, store)
    before, paths = draft.config, [tmp_path / f"{n}.npz" for n in range(2)]
    for path in paths:
        path.write_text("<html>Log in</html>")
    with qtbot.waitSignal(store.failed):
        panel.open_paths(paths)
    assert draft.config == before
    assert (store.source, find(panel, "datasetBox").value()) == (NUMBERS, NUMBERS)


def test_too_many_training_images_are_told(panel, draft):
    field = panel.fields["train_images"]
    assert field.editor.text() == "all"
    type_into(panel, "train_images", "50000")
    assert draft.config.train_images == 50_000
    assert field.editor.text() == "50\u202f000"
    assert field.note() == "This set has 60: choose fewer, or 0 for all."
    type_into(panel, "train_images", "0")
    assert field.editor.text() == "all"
    assert field.note() == ""


def test_too_many_images_of_the_chosen_digits_are_told(panel, draft, digits):
    there = count_of(digits.train, "01")
    assert 0 < there < 60
    type_into(panel, "train_images", str(there + 1))
    assert panel.fields["train_images"].note() == ""
    draft.set("digits", "01")
    told = f"This set has {there} of these digits: choose fewer, or 0 for all."
    assert panel.fields["train_images"].note() == told
    type_into(panel, "train_images", str(there))
    assert panel.fields["train_images"].note() == ""


def test_too_many_validation_images_are_told(panel, draft):
    press(panel, "moreDataButton")
    type_into(panel, "validation_images", "21")
    assert draft.config.validation_images == 21
    assert panel.fields["validation_images"].note() == "This set has 20: choose fewer, or 0 for all."
    type_into(panel, "validation_images", "20")
    assert panel.fields["validation_images"].note() == ""


@pytest.mark.parametrize(("text", "chosen"), [("01", "01"), ("1, 0", "01"), ("3-5", "345"), ("all", ""), ("0-9", "")])
def test_digits_are_typed_in_any_form_and_shown_in_one(panel, draft, text, chosen):
    draft.set("digits", "8")  # which shows the field
    type_into(panel, "digits", text)
    assert draft.config.digits == panel.fields["digits"].editor.text() == chosen
    assert panel.fields["digits"].note() == ""


def test_digits_that_are_none_are_refused_and_escape_drops_a_text(panel, draft):
    press(panel, "moreDataButton")
    type_into(panel, "digits", "8")
    type_into(panel, "digits", "x1")
    editor, field = panel.fields["digits"].editor, panel.fields["digits"]
    assert draft.config.digits == editor.text() == "8"
    assert field.note() == "Write the digits one after the other, such as 01 or 0-4, or all."
    QTest.keyClicks(editor, "12")
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert editor.text() == "8"
    editor.setFocus()
    editor.selectAll()
    QTest.keyClicks(editor, "12")
    commit_typing()  # as a click on Train does
    assert draft.config.digits == "12"


def test_numbers_have_no_digits_to_choose(qtbot, panel, draft, store):
    use_numbers(qtbot, panel, store)
    assert panel.fields["digits"].note() == ""
    press(panel, "moreDataButton")
    type_into(panel, "digits", "01")
    assert panel.fields["digits"].note() == "These data have no digits to choose from: leave this empty."


def test_numbers_have_no_labels_that_could_be_wrong(qtbot, panel, draft, store):
    use_numbers(qtbot, panel, store)
    press(panel, "moreDataButton")
    type_into(panel, "label_noise", "0.5")
    assert panel.fields["label_noise"].note() == "These data have no labels that could be wrong: set this to 0."


def test_a_second_click_on_a_button_of_the_offer_cancels_nothing(qtbot):
    offer, asked = MnistOffer(), []
    qtbot.addWidget(offer)
    offer.resize(260, 120)
    offer.show()
    offer.cancelAsked.connect(lambda: asked.append("cancel"))
    for button, signal in (("fetchButton", offer.fetchAsked), ("openDataButton", offer.openAsked)):
        signal.connect(lambda: offer.show_fetching(True))
        click_twice(offer, button)
        assert asked == []
        offer.show_fetching(False)
