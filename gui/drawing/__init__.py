"""The drawing panel: canvas, preprocessing stages and the network's answer."""
