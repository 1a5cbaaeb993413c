"""The view of confusion and misread digits."""
