"""Help: explanations of what is pointed at, the guided start, glossary, keys, the guide."""
