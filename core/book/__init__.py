"""Programs of Michael Nielsen's book in Python 3, many times faster: a thin layer on core.

    from core.book import mnist_loader, network2
    training_data, validation_data, test_data = mnist_loader.load_data_wrapper()
    net = network2.Network([784, 30, 10], cost=network2.CrossEntropyCost)
    net.SGD(training_data, 30, 10, 0.5, lmbda=5.0, evaluation_data=validation_data, monitor_evaluation_accuracy=True)

`help(network2)` explains each argument and names the book's equations; network is chapter 1's program.
"""
