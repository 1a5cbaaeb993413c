"""Views of the network's inside: doctor, weights, activations, mini-batch."""
