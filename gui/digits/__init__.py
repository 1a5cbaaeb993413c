"""Pictures of digits, their sets, and the network's answers to them."""
