"""Charts without a window: axes, curve filters, and SVG that other programs can restyle."""
