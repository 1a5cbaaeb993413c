"""Linear algebra: array types, matrix kernels, worker threads, layer products, random streams, L-BFGS."""
