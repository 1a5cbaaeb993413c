"""The drawing panel: canvas, preprocessing steps and the network's answer."""
