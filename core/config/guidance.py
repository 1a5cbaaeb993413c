"""Guidance on each setting beside its range: which values are usual, and where the book speaks of it."""

from dataclasses import dataclass
from enum import StrEnum

from core.support.messages import message


class Section(StrEnum):
    """Section of Nielsen, Neural Networks and Deep Learning (2015); of chapter 3 where no chapter is named."""

    SIGMOID = message("chapter 1, Sigmoid neurons")
    ARCHITECTURE = message("chapter 1, The architecture of neural networks")
    GRADIENT_DESCENT = message("chapter 1, Learning with gradient descent")
    FIRST_NETWORK = message("chapter 1, Implementing our network to classify digits")
    BACKPROPAGATION = message("chapter 2, The backpropagation algorithm")
    FOUR_EQUATIONS = message("chapter 2, The four fundamental equations behind backpropagation")
    CROSS_ENTROPY = message("The cross-entropy cost function")
    MNIST = message("Using the cross-entropy to classify MNIST digits")
    MEANING = message("What does the cross-entropy mean? Where does it come from?")
    SOFTMAX = message("Softmax")
    OVERFITTING = message("Overfitting and regularization")
    REGULARIZATION = message("Regularization")
    WHY_REGULARIZE = message("Why does regularization help reduce overfitting?")
    OTHER_REGULARIZERS = message("Other techniques for regularization")
    INITIALIZATION = message("Weight initialization")
    CODE = message("Handwriting recognition revisited: the code")
    HYPER_PARAMETERS = message("How to choose a neural network's hyper-parameters?")
    VARIATIONS = message("Variations on stochastic gradient descent")
    OTHER_NEURONS = message("Other models of artificial neuron")
    VANISHING = message("chapter 5, The vanishing gradient problem")


@dataclass(frozen=True, slots=True)
class Guidance:
    """Guidance on one setting. usual: range or choice that people start with; section: None if the book has none."""

    usual: str = ""
    section: Section | None = None


_NONE = Guidance()

_GUIDANCE = {
    "data": Guidance(message("MNIST in the book"), Section.FIRST_NETWORK),
    "train_images": Guidance(message("all; 1 000 to see overfitting"), Section.OVERFITTING),
    "label_noise": Guidance(message("off; 1 to see a network memorise"), Section.OVERFITTING),
    "digits": Guidance(message("all; 01 for a quick try"), Section.HYPER_PARAMETERS),
    "validation_images": Guidance(message("all; 100 for a quick try"), Section.HYPER_PARAMETERS),
    "validate_every": Guidance(message("off; 5 000 to see within the first epoch"), Section.HYPER_PARAMETERS),
    "sizes": Guidance(message("one hidden layer of 30 to 100 units; today up to some 1 000"), Section.ARCHITECTURE),
    "hidden": Guidance(message("sigmoid in the book, ReLU today"), Section.OTHER_NEURONS),
    "output": Guidance(message("sigmoid or softmax"), Section.SOFTMAX),
    "cost": Guidance(message("cross-entropy, or log-likelihood with softmax"), Section.CROSS_ENTROPY),
    "too_much": Guidance(message("1 to 10")),
    "too_little": Guidance(message("1 to 10")),
    "init": Guidance(message("1/√n; He with ReLU"), Section.INITIALIZATION),
    "eta": Guidance(message("0.1 to 3 for sigmoid, 0.01 to 0.3 for ReLU, 0.001 with Adam"), Section.HYPER_PARAMETERS),
    "decay": Guidance(message("constant to begin with"), Section.HYPER_PARAMETERS),
    "decay_rate": Guidance(message("0.9 to 0.99"), Section.HYPER_PARAMETERS),
    "decay_steps": Guidance(message("the mini-batches of one to ten epochs"), Section.HYPER_PARAMETERS),
    "decay_staircase": Guidance(message("off"), Section.HYPER_PARAMETERS),
    "decay_epochs": Guidance(message("5 to 20"), Section.HYPER_PARAMETERS),
    "halvings": Guidance(message("7, so that η ends at 1/128"), Section.HYPER_PARAMETERS),
    "warmup_epochs": Guidance(message("0.5 to 5")),
    "rise": Guidance(message("0.2 to 0.4")),
    "eta_end": Guidance(message("0 to 0.1")),
    "regularizer": Guidance(message("L2"), Section.REGULARIZATION),
    "lambda_": Guidance(message("0.1 for 1 000 images, 5 for 50 000"), Section.REGULARIZATION),
    "decay_biases": Guidance(message("off"), Section.REGULARIZATION),
    "dropout": Guidance(message("0.2 to 0.5, with more hidden units"), Section.OTHER_REGULARIZERS),
    "input_dropout": Guidance(message("0 to 0.2"), Section.OTHER_REGULARIZERS),
    "optimizer": Guidance(message("gradient descent, momentum or Adam"), Section.VARIATIONS),
    "momentum": Guidance(message("0.5 to 0.95"), Section.VARIATIONS),
    "rho": Guidance(message("0.9 to 0.99")),
    "beta1": Guidance(message("0.9")),
    "beta2": Guidance(message("0.99 to 0.999")),
    "epsilon": Guidance(message("10⁻⁸ to 10⁻⁷")),
    "memory": Guidance(message("5 to 20"), Section.VARIATIONS),
    "clip_norm": Guidance(message("off, or 1 to 5")),
    "max_norm": Guidance(message("off, or 2 to 4 with dropout")),
    "label_smoothing": Guidance(message("off, or 0.05 to 0.1 with softmax")),
    "ema": Guidance(message("off, or 0.99 to 0.9995")),
    "shift_px": Guidance(message("1 or 2"), Section.OTHER_REGULARIZERS),
    "rotate_deg": Guidance(message("5 to 15"), Section.OTHER_REGULARIZERS),
    "zoom": Guidance(message("0.05 to 0.2"), Section.OTHER_REGULARIZERS),
    "shear": Guidance(message("0.05 to 0.2"), Section.OTHER_REGULARIZERS),
    "elastic_alpha": Guidance(message("20 to 40"), Section.OTHER_REGULARIZERS),
    "elastic_sigma": Guidance(message("4 to 6"), Section.OTHER_REGULARIZERS),
    "thickness_px": Guidance(message("0.2 to 0.5"), Section.OTHER_REGULARIZERS),
    "pixel_noise": Guidance(message("0.1 to 0.3")),
    "batch_size": Guidance(message("10 in the book; 32 to 256 today"), Section.HYPER_PARAMETERS),
    "epochs": Guidance(message("30 in the book"), Section.HYPER_PARAMETERS),
    "patience": Guidance(message("off, or 10 to 20"), Section.HYPER_PARAMETERS),
    "reach": Guidance(message("off, or 0.9 to 0.98")),
    "seed": Guidance(message("any; compare several before you trust a difference")),
    "dtype": Guidance(message("float32")),
}


def guidance(name: str) -> Guidance:
    """Return the guidance on a field of RunConfig, an empty one where there is none."""
    return _GUIDANCE.get(name, _NONE)
