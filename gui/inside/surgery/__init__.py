"""Surgery: operations on a copy of the network, judged at once."""
