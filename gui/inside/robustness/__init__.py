"""The Robustness page: accuracy on changed digits, of the network at hand and of ticked runs."""
