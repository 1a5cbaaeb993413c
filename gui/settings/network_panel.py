"""The network: its layers and units, its cost, its initial weights, how many numbers it learns."""

from typing import cast

from PySide6.QtWidgets import QWidget

from core.config import RunConfig
from core.config.spellings import SIZE_LIMIT
from core.costs import COSTS, Cost
from core.data.form import Form
from core.data.sources import form
from core.network import parameter_count
from core.support.language import translated
from core.support.messages import as_sentence, capitalized
from core.support.wording import with_title
from gui.base.plain_text import PlainLabel
from gui.session.data_store import DataStore
from gui.session.draft import Draft
from gui.session.knob_words import knob
from gui.session.setting_texts import setting
from gui.settings.knob_panel import KnobPanel, Note, at_the_field
from gui.settings.layers_edit import LayersEdit
from gui.widgets.fields import ChoiceField
from gui.widgets.fields.number import grouped


class NetworkPanel(KnobPanel):
    """Outputs that do not go with the cost are there to be seen, greyed, with the reason. store: of the data in use."""

    def __init__(self, draft: Draft, store: DataStore | None = None, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Network"), draft, parent=parent)
        self._store = store
        self._sizes = LayersEdit(self._form(), SIZE_LIMIT)
        self.add("sizes", self._sizes, object_name="layersEdit", wide=True)
        self._sizes.messageChanged.connect(self.refresh)
        draft.replaced.connect(self._show_layers)
        self._count = self._make_count()
        self.add("hidden", object_name="activationBox")
        self.add_choice("cost")
        self._outputs = cast(ChoiceField, self.add("output").editor)
        self.add_choice("init")
        if store:
            store.loaded.connect(self.refresh)
        self.refresh()

    def _make_count(self) -> PlainLabel:
        label = PlainLabel("", self, name="parameterCountLabel", role="muted")
        label.setToolTip(self.tr("How many numbers training has to find."))
        self.content.addWidget(label)
        return label

    def refresh(self) -> None:
        """Show the draft, how large the network is, and which outputs its cost is meant for."""
        config = self._draft.config
        self._sizes.set_form(self._form())
        count = self.tr("{count} weights and biases").format(count=grouped(parameter_count(config.sizes)))
        self._count.setText(count)
        cost = COSTS[config.cost]
        for output in self._outputs.values():
            self._outputs.set_allowed(output, output in cost.outputs, self._why(cost))
        super().refresh()

    def _show_layers(self) -> None:
        """Show the draft's layers in place of a text that was refused."""
        self._sizes.set_value(self._draft.config.sizes)

    def _why(self, cost: Cost) -> str:
        """Return why a cost does not fit other outputs, as a sentence."""
        return translated(as_sentence(capitalized(translated(cost.why))))

    def _form(self) -> Form:
        """Return the form of the data in use or, while they are loading, the form known by their name."""
        source, store = self._draft.config.data, self._store
        return Form.of(store.dataset) if store and store.dataset and store.source == source else form(source)

    def why_not(self, name: str, config: RunConfig) -> str:
        """Hidden units can be chosen only where there are some."""
        bare = name == "hidden" and len(config.sizes) < 3
        return self.tr("This network has no hidden layer.") if bare else super().why_not(name, config)

    def summary(self, config: RunConfig) -> str:
        """Return the summary: the layer sizes."""
        return setting(config, "sizes")

    def remark(self, name: str, config: RunConfig) -> Note:
        """Return the note below a field: a fault of the layers, or the costs that other outputs need."""
        if name == "sizes":
            return self._sizes.message(), "error"
        if name == "output":
            return self._other_outputs(config), "muted"
        return super().remark(name, config)

    def refusal(self) -> str:
        """Return why the text of the layers is not taken; "" if it is."""
        message = self._sizes.message()
        return with_title(knob("sizes").title, message) if message else ""

    def _other_outputs(self, config: RunConfig) -> str:
        titles = {
            entry.title: self.tr(" or ").join(
                translated(cost.title) for cost in COSTS.values() if output in cost.outputs
            )
            for output, entry in knob("output").choices.items()
            if output not in COSTS[config.cost].outputs
        }
        return "\n".join(
            self.tr("{output} outputs need the {costs} cost").format(output=o, costs=c) for o, c in titles.items()
        )

    def _refuse(self, name: str, sentence: str) -> None:
        """Leave refused layers in their field, with the reason, until a person changes them."""
        if name == "sizes":
            self._sizes.refuse(at_the_field(sentence))
        else:
            super()._refuse(name, sentence)
