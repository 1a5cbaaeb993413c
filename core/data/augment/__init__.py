"""Distorted training images: shifted, turned, stretched, warped, thickened."""
