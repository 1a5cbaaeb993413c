"""Programs beside the window: the exam on drawn digits, and the screenshots of the docs."""
