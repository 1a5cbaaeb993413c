"""How fast each layer learns: what vanishes in a deep net of sigmoid units. Book, chapter 5."""

from core.config import RunConfig
from core.data.dataset import Split
from core.insight.doctor.probe import Probe, bias_speeds
from core.network import Network

MEASURED_ON = 1000
"""Training images whose mean gradient is taken, as in the book."""


def layer_speeds(config: RunConfig, network: Network, split: Split) -> tuple[float, ...]:
    """‖∂C/∂b‖ of each layer, the first hidden one first, the output layer last. Book, chapter 5.

    C: the mean cost over the first MEASURED_ON rows of `split`, without the λ term and without dropout.
    """
    probe = Probe(config, split.first(MEASURED_ON), network.theta.dtype.name)
    probe.look(network.theta)
    return bias_speeds(config.sizes, probe.gradient)
