"""MNIST: its four files, their download, and the data set."""
