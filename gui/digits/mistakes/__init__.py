"""The view of the confusion matrix and the misread digits."""
