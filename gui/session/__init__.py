"""The state of the window without widgets: network, training, data, runs, my digits."""
