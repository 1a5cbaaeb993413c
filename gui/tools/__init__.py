"""Programs beside the window: the exam on drawn digits, and the pictures of the docs."""
