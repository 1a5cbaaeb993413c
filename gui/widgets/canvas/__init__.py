"""The canvas and its pen."""
