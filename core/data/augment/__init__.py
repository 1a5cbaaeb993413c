"""Data augmentation: training images shifted, rotated, stretched, warped, thickened, with noise."""
