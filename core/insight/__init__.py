"""Analysis of networks: units, mistakes, earlier epochs, problems, and explanations of answers."""
