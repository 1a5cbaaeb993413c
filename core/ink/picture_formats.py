"""Formats of the picture files that can be read, by Pillow's names. Without Pillow, for those who only ask."""

FORMATS = ("PNG", "JPEG", "BMP", "GIF", "WEBP")
