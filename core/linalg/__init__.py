"""Linear algebra below the networks: array types, matrix kernels, threads, products, random streams, L-BFGS."""
