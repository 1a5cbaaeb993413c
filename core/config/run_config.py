"""Settings of a run as one frozen, validated value; to and from a short TOML text.

Each field has its range, symbol and help here; spin boxes, tooltips and error texts are made from them.
"""

from collections.abc import Mapping
from itertools import islice, pairwise
from typing import Annotated, Any, Literal, Self

import tomli_w
from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, PlainSerializer, ValidationError, model_validator

from core.activations import ACTIVATIONS, OUTPUTS
from core.config.spellings import LONGEST_PATH, PARAMETER_LIMIT, all_is_zero, one_of, parse_digits, parse_sizes
from core.costs import COSTS, Cost
from core.initializers import INITIALIZERS
from core.optimizers import OPTIMIZERS
from core.regularizers import REGULARIZERS
from core.schedules import SCHEDULES
from core.support import toml_text
from core.support.errors import UserError, quoted, shortened
from core.support.messages import joined, message, plural

NOT_ON_THE_FULL_BATCH = (
    *("dropout", "input_dropout", "clip_norm", "max_norm", "ema"),
    *("shift_px", "rotate_deg", "zoom", "shear", "elastic_alpha", "thickness_px", "pixel_noise"),
)
"""Settings that make the cost random or change the step: an optimizer of the full batch cannot use them."""

ALL_WHEN_EMPTY = ("digits", "train_images", "validation_images")
"""Settings whose 0 or empty text stands for all, and is then read as that word."""

_MAX_LISTED = 6
"""Mistakes of one kind that a sentence lists."""


class RunConfig(BaseModel):
    """Settings of a run, everything that determines it except the data: equal config and data give equal weights.

    Bit for bit on one machine with one engine. Another number of cores, another BLAS or BLAS kernel rounds differently:
    after 30 epochs weights then differ by up to 1.7, and 1.4 to 1.8 % of digits are read differently, at about the same
    accuracy.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True, allow_inf_nan=False)

    data: str = Field(
        "synthetic",
        min_length=1,
        max_length=LONGEST_PATH,
        title=message("Data"),
        description=message(
            "Data to learn from: synthetic, mnist, mnist+synthetic, mnist+hands, sales, or the path of a "
            "folder or file."
        ),
    )
    digits: Annotated[str, BeforeValidator(parse_digits)] = Field(
        "",
        title=message("Digits"),
        description=message("Digits to learn: 01 takes only images of 0 and 1 from each set; all takes every one."),
    )
    train_images: Annotated[int, BeforeValidator(all_is_zero)] = Field(
        0,
        ge=0,
        le=10_000_000,
        title=message("Training images"),
        description=message(
            "Number of images to learn from; 0 means all. With only 1 000 the network soon memorises them."
        ),
        json_schema_extra={"step": 1000, "symbol": "n"},
    )
    label_noise: float = Field(
        0.0,
        ge=0,
        le=1,
        title=message("Label noise"),
        description=message(
            "Fraction of training images that get a wrong label at random; validation and test stay right."
        ),
        json_schema_extra={"step": 0.1},
    )
    validation_images: Annotated[int, BeforeValidator(all_is_zero)] = Field(
        0,
        ge=0,
        le=10_000_000,
        title=message("Validation images"),
        description=message(
            "Number of validation images that a run is scored on while it trains; 0 means all. Few are quick."
        ),
        json_schema_extra={"step": 100},
    )
    validate_every: int = Field(
        0,
        ge=0,
        le=10_000_000,
        title=message("Validate every"),
        description=message(
            "Training images after which the network is scored within an epoch too; 0: only at its end."
        ),
        json_schema_extra={"step": 1000},
    )
    sizes: Annotated[
        tuple[int, ...], BeforeValidator(parse_sizes), PlainSerializer(lambda s: "-".join(map(str, s)), return_type=str)
    ] = Field(
        (784, 30, 10),
        title=message("Layers"),
        description=message("Units in each layer, input first: 784 pixels, any hidden layers, 10 digits."),
    )
    hidden: Annotated[str, one_of(ACTIVATIONS)] = Field(
        "sigmoid", title=message("Hidden units"), description=message("Activation function of the hidden units.")
    )
    output: Annotated[str, one_of(OUTPUTS)] = Field(
        "sigmoid",
        title=message("Output units"),
        description=message("Activation function of the outputs; the cost decides which fit."),
    )
    cost: Annotated[str, one_of(COSTS)] = Field(
        "cross-entropy", title=message("Cost"), description=message("Measure of error that training minimises.")
    )
    too_much: float = Field(
        1.0,
        gt=0,
        le=1000,
        title=message("Weight of overestimates"),
        description=message("Cost of each unit by which an output is too high."),
        json_schema_extra={"live": True},
    )
    too_little: float = Field(
        9.0,
        gt=0,
        le=1000,
        title=message("Weight of underestimates"),
        description=message("Cost of each unit by which an output is too low."),
        json_schema_extra={"live": True},
    )
    init: Annotated[str, one_of(INITIALIZERS)] = Field(
        "1-over-root-n", title=message("Initial weights"), description=message("Scale of the random initial weights.")
    )
    eta: float = Field(
        0.5,
        gt=0,
        le=1000,
        title=message("Learning rate"),
        description=message("Step size of each mini-batch. Too small learns slowly; too large oscillates or diverges."),
        json_schema_extra={"symbol": "η", "live": True},
    )
    decay: Annotated[str, one_of(SCHEDULES)] = Field(
        "constant",
        title=message("Schedule of η"),
        description=message("How the learning rate changes during training."),
        json_schema_extra={"live": True},
    )
    decay_rate: float = Field(
        0.96,
        gt=0,
        le=1,
        title=message("Decay rate"),
        description=message("η is multiplied by this every `steps` mini-batches."),
        json_schema_extra={"step": 0.01, "live": True},
    )
    decay_steps: int = Field(
        5000,
        ge=1,
        le=100_000_000,
        title=message("Decay steps"),
        description=message("Mini-batches after which η is multiplied by the rate once."),
        json_schema_extra={"step": 1000, "live": True},
    )
    decay_staircase: bool = Field(
        False,
        title=message("Staircase"),
        description=message("Lower η once every `steps` mini-batches instead of a little with each."),
        json_schema_extra={"live": True},
    )
    decay_epochs: int = Field(
        10,
        ge=1,
        le=10_000,
        title=message("Halve after (epochs)"),
        description=message(
            "Epochs after which η is halved; with “halve when it stalls”, epochs without a better accuracy."
        ),
        json_schema_extra={"symbol": "k", "live": True},
    )
    halvings: int = Field(
        7,
        ge=0,
        le=60,
        title=message("Max halvings"),
        description=message("Training ends when one more halving is due; 7 stops at 1/128 of the initial η. 0: never."),
        json_schema_extra={"live": True},
    )
    warmup_epochs: float = Field(
        1.0,
        ge=0,
        le=10_000,
        title=message("Warm-up (epochs)"),
        description=message("Epochs in which η rises linearly from 0."),
        json_schema_extra={"step": 0.1, "live": True},
    )
    rise: float = Field(
        0.3,
        gt=0,
        lt=1,
        title=message("Peak at"),
        description=message("Fraction of the run after which η reaches its peak."),
        json_schema_extra={"live": True},
    )
    eta_end: float = Field(
        0.0,
        ge=0,
        le=1,
        title=message("Final η (fraction)"),
        description=message("Fraction of η that is left when the last epoch ends."),
        json_schema_extra={"live": True},
    )
    regularizer: Annotated[str, one_of(REGULARIZERS)] = Field(
        "L2", title=message("Regularization"), description=message("Penalty on large weights, against overfitting.")
    )
    lambda_: float = Field(
        1.0,
        alias="lambda",
        ge=0,
        le=100_000,
        title=message("Strength"),
        description=message(
            "How strongly large weights are penalised. It enters as λ/n, so more images need a larger λ."
        ),
        json_schema_extra={"symbol": "λ", "live": True},
    )
    decay_biases: bool = Field(
        False,
        title=message("Penalise biases"),
        description=message(
            "Large biases are penalised as well; the book leaves them free, since they fit no noise of inputs."
        ),
        json_schema_extra={"live": True},
    )
    dropout: float = Field(
        0.0,
        ge=0,
        le=0.99,
        title=message("Dropout (hidden units)"),
        description=message("Fraction of hidden units switched off at random in each mini-batch; 0.5 drops half."),
        json_schema_extra={"symbol": "p", "live": True},
    )
    input_dropout: float = Field(
        0.0,
        ge=0,
        le=0.99,
        title=message("Dropout (inputs)"),
        description=message("Fraction of pixels switched off at random in each mini-batch."),
        json_schema_extra={"live": True},
    )
    optimizer: Annotated[str, one_of(OPTIMIZERS)] = Field(
        "sgd", title=message("Optimizer"), description=message("Rule that turns a gradient into a step.")
    )
    momentum: float = Field(
        0.9,
        ge=-2,
        le=2,
        title=message("Momentum"),
        description=message("Part of the last step that carries over into the next; 0 is plain gradient descent."),
        json_schema_extra={"symbol": "μ", "live": True, "toward_one": True},
    )
    rho: float = Field(
        0.9,
        ge=0,
        lt=1,
        title=message("Decay (RMSProp)"),
        description=message("Fraction of the moving average of squared gradients that is kept with each mini-batch."),
        json_schema_extra={"symbol": "ρ"},
    )
    beta1: float = Field(
        0.9,
        ge=0,
        lt=1,
        title=message("First moment (Adam)"),
        description=message("Fraction of the moving average of gradients that is kept with each mini-batch."),
        json_schema_extra={"symbol": "β₁"},
    )
    beta2: float = Field(
        0.999,
        ge=0,
        lt=1,
        title=message("Second moment (Adam)"),
        description=message("Fraction of the moving average of squared gradients that is kept with each mini-batch."),
        json_schema_extra={"symbol": "β₂"},
    )
    epsilon: float = Field(
        1e-8,
        gt=0,
        le=1,
        title=message("Epsilon (stability)"),
        description=message("Added to the root of the averaged squares, so that no step is divided by 0."),
        json_schema_extra={"symbol": "ε"},
    )
    memory: int = Field(
        10,
        ge=1,
        le=100,
        title=message("Memory (steps)"),
        description=message("Past steps from which the curvature is estimated."),
    )
    clip_norm: float = Field(
        0.0,
        ge=0,
        le=1_000_000,
        title=message("Gradient clipping (longest gradient)"),
        description=message("A longer gradient is scaled down to this length; its direction stays. 0: no clipping."),
    )
    max_norm: float = Field(
        0.0,
        ge=0,
        le=1_000_000,
        title=message("Max norm"),
        description=message("The weights into one unit are scaled down when their norm exceeds this. 0: no limit."),
    )
    label_smoothing: float = Field(
        0.0,
        ge=0,
        lt=1,
        title=message("Label smoothing"),
        description=message(
            "Fraction of each target that is shared among all classes: with 0.1 of ten digits, the right one is to get "
            "0.91 and the others 0.01. 0: no smoothing."
        ),
    )
    ema: float = Field(
        0.0,
        ge=0,
        lt=1,
        title=message("Weight averaging (EMA)"),
        description=message(
            "Fraction of the moving average that each mini-batch keeps; the average answers. 0: no average."
        ),
    )
    shift_px: int = Field(
        0,
        ge=0,
        le=8,
        title=message("Shift"),
        description=message(
            "Each image is shifted by up to this many whole pixels each way, differently in each epoch."
        ),
        json_schema_extra={"unit": " px"},
    )
    rotate_deg: float = Field(
        0.0,
        ge=0,
        le=180,
        title=message("Rotation"),
        description=message("Each image is rotated by up to this many degrees."),
        json_schema_extra={"unit": "°", "step": 1},
    )
    zoom: float = Field(
        0.0,
        ge=0,
        le=0.5,
        title=message("Zoom"),
        description=message("Width and height each change by up to this fraction."),
    )
    shear: float = Field(
        0.0, ge=0, le=0.5, title=message("Shear"), description=message("Each image is slanted by up to this fraction.")
    )
    elastic_alpha: float = Field(
        0.0,
        ge=0,
        le=200,
        title=message("Elastic strength"),
        description=message("Strength of elastic distortion (Simard 2003): 34 moves ink by about 1.4 pixels. 0: none."),
        json_schema_extra={"step": 2, "symbol": "α"},
    )
    elastic_sigma: float = Field(
        4.0,
        ge=2,
        le=10,
        title=message("Elastic smoothness"),
        description=message(
            "Pixels over which the displacement varies: a small value crumples, a large one stretches."
        ),
        json_schema_extra={"unit": " px", "step": 0.5, "symbol": "σ"},
    )
    thickness_px: float = Field(
        0.0,
        ge=0,
        le=1,
        title=message("Stroke thickness"),
        description=message("Strokes become thicker or thinner by up to this many pixels."),
        json_schema_extra={"unit": " px", "step": 0.1},
    )
    pixel_noise: float = Field(
        0.0,
        ge=0,
        le=1,
        title=message("Pixel noise"),
        description=message("Standard deviation of the random noise added to each pixel, as a fraction of full ink."),
        json_schema_extra={"step": 0.05},
    )
    batch_size: int = Field(
        10,
        ge=1,
        le=100_000,
        title=message("Mini-batch"),
        description=message("Number of images averaged for one step of the weights."),
        json_schema_extra={"live": True},
    )
    epochs: int = Field(
        30,
        ge=1,
        le=100_000,
        title=message("Epochs"),
        description=message("Number of passes through all training images."),
    )
    patience: int = Field(
        0,
        ge=0,
        le=10_000,
        title=message("Patience"),
        description=message("Early stopping: end after so many epochs without a better validation accuracy; 0: never."),
    )
    reach: float = Field(
        0.0,
        ge=0,
        le=1,
        title=message("Reach"),
        description=message(
            "Training ends when the validation accuracy is at least this fraction, such as 0.95; 0: never."
        ),
        json_schema_extra={"step": 0.01},
    )
    seed: int = Field(
        1,
        ge=0,
        le=2**32 - 1,
        title=message("Seed"),
        description=message("Start of the random numbers: on one machine the same seed gives the same run."),
    )
    dtype: Literal["float32", "float64"] = Field(
        "float32",
        title=message("Precision"),
        description=message("float32 is fast; float64 is for checking gradients."),
    )

    @model_validator(mode="before")
    @classmethod
    def _usual_output(cls, values: Any) -> Any:
        """Choose the usual output activation of the cost if none is named."""
        if isinstance(values, Mapping) and "output" not in values:
            cost = COSTS.get(str(values.get("cost", "cross-entropy")).lower().replace("_", "-"))
            if cost:
                return {**values, "output": cost.outputs[0]}
        return values

    @model_validator(mode="after")
    def _cost_and_output_go_together(self) -> Self:
        cost = COSTS[self.cost]
        if self.output not in cost.outputs:
            raise ValueError(
                message(
                    "{output} outputs do not fit the {cost} cost: {why}",
                    output=OUTPUTS[self.output].title,
                    cost=cost.title,
                    why=cost.why,
                )
            )
        return self

    @model_validator(mode="after")
    def _full_batch_goes_without_chance(self) -> Self:
        if OPTIMIZERS[self.optimizer].full_batch:
            on = [name for name in NOT_ON_THE_FULL_BATCH if getattr(self, name)]
            if on:
                title = OPTIMIZERS[self.optimizer].title
                raise ValueError(
                    message(
                        "{optimizer} needs one fixed cost and finds its own steps: set {settings} to 0",
                        optimizer=title,
                        settings=", ".join(on),
                    )
                )
            parameters = sum((n_in + 1) * n_out for n_in, n_out in pairwise(self.sizes))
            if parameters * self.memory > PARAMETER_LIMIT:
                raise ValueError(
                    message(
                        "a memory of {steps} steps of {parameters:,} weights and biases is too large: "
                        "use at most {most}, or make a layer smaller",
                        steps=self.memory,
                        parameters=parameters,
                        most=max(1, PARAMETER_LIMIT // parameters),
                    )
                )
        return self

    def cost_function(self) -> Cost:
        """Return the cost with its knobs bound to this config's values."""
        entry = COSTS[self.cost]
        return entry.bound(**{name: getattr(self, name) for name in entry.knobs})

    def cost_settings(self) -> tuple[str, ...]:
        """Return the names of the settings that the total cost depends on: of the λ term, and the knobs of the cost."""
        return ("lambda_", "decay_biases", *COSTS[self.cost].knobs)

    def changed(self, /, **values: Any) -> "RunConfig":
        """Return a validated copy with some fields changed. A new cost brings its usual output unless one is named."""
        fields = self.model_dump(by_alias=True)
        if "cost" in values:
            fields.pop("output")
        return read_config({**fields, **{("lambda" if k == "lambda_" else k): v for k, v in values.items()}})

    def to_toml(self) -> str:
        """Return the whole config as a short TOML text; `from_toml` gives an equal config."""
        return tomli_w.dumps(self.model_dump(by_alias=True))

    @classmethod
    def from_toml(cls, text: str, where: str = message("The text")) -> "RunConfig":
        """Read a config; missing keys keep their defaults. Raises UserError naming each key and its range."""
        try:
            return read_config(toml_text.parse(text), where)
        except ValueError as error:
            raise UserError(
                message("{where} is not TOML: {why}. Write lines such as: eta = 0.5", where=where, why=shortened(error))
            ) from None


def read_config(values: Mapping[str, Any], where: str = message("The settings")) -> RunConfig:
    """Validate plain values into a RunConfig. Raises UserError: a sentence naming every key that is wrong, and why."""
    try:
        # There are far fewer known keys; a longer list only costs time.
        return RunConfig.model_validate(dict(islice(values.items(), 1_000)))
    except ValidationError as error:
        mistakes = _sentences([dict(e) for e in error.errors()])
        raise UserError(message("{where}: {mistakes}.", where=where, mistakes=mistakes)) from None


def _sentences(errors: list[dict[str, Any]]) -> str:
    """Describe all errors in one sentence, at most _MAX_LISTED of a kind."""
    unknown = [error for error in errors if error["type"] == "extra_forbidden"]
    shown = [_sentence(error) for error in errors if error["type"] != "extra_forbidden"][:_MAX_LISTED]
    if unknown:
        names = ", ".join(quoted(str(error["loc"][-1])) for error in unknown[:_MAX_LISTED])
        shown.append(
            plural(
                "unknown key {names} (known: {known})",
                "unknown keys {names} (known: {known})",
                n=len(unknown),
                names=names,
                known=", ".join(keys()),
            )
        )
    more = len(errors) - len(shown) - (min(len(unknown), _MAX_LISTED) - 1 if unknown else 0)
    rest = message("and {more:,} more", more=more) if more else ""
    return joined([*shown, rest], "{first}; {second}")


_KINDS = {
    **dict.fromkeys(("float_parsing", "float_type"), message("a number")),
    **dict.fromkeys(("int_parsing", "int_type", "int_from_float"), message("a whole number")),
    **dict.fromkeys(("bool_parsing", "bool_type"), message("true or false")),
    "finite_number": message("a finite number"),
    "string_type": message("a valid string"),
    "tuple_type": message("a valid tuple"),
}
"""Names of the kinds of values, by pydantic's type of the error where a value is of another kind."""

_LIMITS = {
    "greater_than": message("{key} should be greater than {limit}, not {found}"),
    "greater_than_equal": message("{key} should be greater than or equal to {limit}, not {found}"),
    "less_than": message("{key} should be less than {limit}, not {found}"),
    "less_than_equal": message("{key} should be less than or equal to {limit}, not {found}"),
    "string_too_short": message("{key} should have at least {limit} character, not {found}"),
    "string_too_long": message("{key} should have at most {limit} characters, not {found}"),
    "string_unicode": message("{key}: {found} is not text in UTF-8; rename that file or folder"),
}
"""Sentences of the other errors, by pydantic's type."""


def _sentence(error: dict[str, Any]) -> str:
    key, context = ".".join(str(part) for part in error["loc"]), error.get("ctx", {})
    if error["type"] == "value_error":
        why = str(context["error"])
        return message("{key}: {why}", key=key, why=why) if key else why
    found = quoted(error["input"])
    if template := _LIMITS.get(error["type"]):
        limit = f"{next(iter(context.values()), 0):.15g}"
        return message(template, key=key, limit=limit, found=found)
    kind = _KINDS.get(error["type"]) or str(error["msg"]).removeprefix("Input should be ")
    if error["type"] == "literal_error":
        kind = joined(context["expected"].split(" or "), "{first} or {second}")
    return message("{key} should be {kind}, not {found}", key=key, kind=kind, found=found)


def keys() -> tuple[str, ...]:
    """Return the names of all settings as TOML, `--set` and error texts spell them."""
    return tuple(field.alias or name for name, field in RunConfig.model_fields.items())
