"""Guidance on each setting beside its range: which values are usual, and where the book speaks of it."""

from dataclasses import dataclass
from enum import StrEnum


class Section(StrEnum):
    """Section of Nielsen, Neural Networks and Deep Learning (2015); of chapter 3 where no chapter is named."""

    SIGMOID = "chapter 1, Sigmoid neurons"
    ARCHITECTURE = "chapter 1, The architecture of neural networks"
    GRADIENT_DESCENT = "chapter 1, Learning with gradient descent"
    FIRST_NETWORK = "chapter 1, Implementing our network to classify digits"
    BACKPROPAGATION = "chapter 2, The backpropagation algorithm"
    FOUR_EQUATIONS = "chapter 2, The four fundamental equations behind backpropagation"
    CROSS_ENTROPY = "The cross-entropy cost function"
    MNIST = "Using the cross-entropy to classify MNIST digits"
    MEANING = "What does the cross-entropy mean? Where does it come from?"
    SOFTMAX = "Softmax"
    OVERFITTING = "Overfitting and regularization"
    REGULARIZATION = "Regularization"
    WHY_REGULARIZE = "Why does regularization help reduce overfitting?"
    OTHER_REGULARIZERS = "Other techniques for regularization"
    INITIALIZATION = "Weight initialization"
    CODE = "Handwriting recognition revisited: the code"
    HYPER_PARAMETERS = "How to choose a neural network's hyper-parameters?"
    VARIATIONS = "Variations on stochastic gradient descent"
    OTHER_NEURONS = "Other models of artificial neuron"
    VANISHING = "chapter 5, The vanishing gradient problem"


@dataclass(frozen=True, slots=True)
class Guidance:
    """Guidance on one setting. usual: range or choice that people start with; section: None if the book has none."""

    usual: str = ""
    section: Section | None = None


_NONE = Guidance()

_GUIDANCE = {
    "data": Guidance("MNIST in the book", Section.FIRST_NETWORK),
    "train_images": Guidance("all; 1 000 to see overfitting", Section.OVERFITTING),
    "label_noise": Guidance("off; 1 to see a network memorise", Section.OVERFITTING),
    "digits": Guidance("all; 01 for a quick try", Section.HYPER_PARAMETERS),
    "validation_images": Guidance("all; 100 for a quick try", Section.HYPER_PARAMETERS),
    "validate_every": Guidance("off; 5 000 to see within the first epoch", Section.HYPER_PARAMETERS),
    "sizes": Guidance("one hidden layer of 30 to 100 units; today up to some 1 000", Section.ARCHITECTURE),
    "hidden": Guidance("sigmoid in the book, ReLU today", Section.OTHER_NEURONS),
    "output": Guidance("sigmoid or softmax", Section.SOFTMAX),
    "cost": Guidance("cross-entropy, or log-likelihood with softmax", Section.CROSS_ENTROPY),
    "too_much": Guidance("1 to 10"),
    "too_little": Guidance("1 to 10"),
    "init": Guidance("1/√n; He with ReLU", Section.INITIALIZATION),
    "eta": Guidance("0.1 to 3 for sigmoid, 0.01 to 0.3 for ReLU, 0.001 with Adam", Section.HYPER_PARAMETERS),
    "decay": Guidance("constant to begin with", Section.HYPER_PARAMETERS),
    "decay_rate": Guidance("0.9 to 0.99", Section.HYPER_PARAMETERS),
    "decay_steps": Guidance("the mini-batches of one to ten epochs", Section.HYPER_PARAMETERS),
    "decay_staircase": Guidance("off", Section.HYPER_PARAMETERS),
    "decay_epochs": Guidance("5 to 20", Section.HYPER_PARAMETERS),
    "halvings": Guidance("7, so that η ends at 1/128", Section.HYPER_PARAMETERS),
    "warmup_epochs": Guidance("0.5 to 5"),
    "rise": Guidance("0.2 to 0.4"),
    "eta_end": Guidance("0 to 0.1"),
    "regularizer": Guidance("L2", Section.REGULARIZATION),
    "lambda_": Guidance("0.1 for 1 000 images, 5 for 50 000", Section.REGULARIZATION),
    "decay_biases": Guidance("off", Section.REGULARIZATION),
    "dropout": Guidance("0.2 to 0.5, with more hidden units", Section.OTHER_REGULARIZERS),
    "input_dropout": Guidance("0 to 0.2", Section.OTHER_REGULARIZERS),
    "optimizer": Guidance("gradient descent, momentum or Adam", Section.VARIATIONS),
    "momentum": Guidance("0.5 to 0.95", Section.VARIATIONS),
    "rho": Guidance("0.9 to 0.99"),
    "beta1": Guidance("0.9"),
    "beta2": Guidance("0.99 to 0.999"),
    "epsilon": Guidance("10⁻⁸ to 10⁻⁷"),
    "memory": Guidance("5 to 20", Section.VARIATIONS),
    "clip_norm": Guidance("off, or 1 to 5"),
    "max_norm": Guidance("off, or 2 to 4 with dropout"),
    "ema": Guidance("off, or 0.99 to 0.9995"),
    "shift_px": Guidance("1 or 2", Section.OTHER_REGULARIZERS),
    "rotate_deg": Guidance("5 to 15", Section.OTHER_REGULARIZERS),
    "zoom": Guidance("0.05 to 0.2", Section.OTHER_REGULARIZERS),
    "shear": Guidance("0.05 to 0.2", Section.OTHER_REGULARIZERS),
    "elastic_alpha": Guidance("20 to 40", Section.OTHER_REGULARIZERS),
    "elastic_sigma": Guidance("4 to 6", Section.OTHER_REGULARIZERS),
    "thickness_px": Guidance("0.2 to 0.5", Section.OTHER_REGULARIZERS),
    "pixel_noise": Guidance("0.1 to 0.3"),
    "batch_size": Guidance("10 in the book; 32 to 256 today", Section.HYPER_PARAMETERS),
    "epochs": Guidance("30 in the book", Section.HYPER_PARAMETERS),
    "patience": Guidance("off, or 10 to 20", Section.HYPER_PARAMETERS),
    "reach": Guidance("off, or 0.9 to 0.98"),
    "seed": Guidance("any; compare several before you trust a difference"),
    "dtype": Guidance("float32"),
}


def guidance(name: str) -> Guidance:
    """Return the guidance on a field of RunConfig, an empty one where there is none."""
    return _GUIDANCE.get(name, _NONE)
