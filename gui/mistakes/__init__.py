"""Which digits are taken for which, and how sure the network is of it."""
