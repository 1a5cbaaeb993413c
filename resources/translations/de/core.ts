<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>core</name>
    <message>
        <source>Backswing trains small neural networks to read handwritten digits, and shows how each setting changes what they learn.
This is its command line; the window is started with: python3 run.py
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>examples:
  python -m core train --set epochs=3 --out mine.safetensors    learn from the built-in digits
  python -m core evaluate mine.safetensors --data mnist         how well does it read others?
  python -m core classify mine.safetensors three.png            which digit is this?

`python -m core COMMAND --help` shows its options. Exit codes: 0 done, 1 the work failed or a result is not as
expected, 2 wrong usage, 130 Ctrl+C, 143 SIGTERM, 129 the terminal was closed.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backswing itself failed ({what}). This is a bug: please report it with {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language: {codes}; the system&apos;s unless given. Also after the command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backswing itself failed ({what}); no log could be written to {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped by Ctrl+C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squashes to 0..1; its slope is at most 0.25, so deep layers learn slowly. Book, chapter 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tanh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squashes to -1..1, centred on 0; a sigmoid rescaled. Book, chapter 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>max(0, z): never saturates above 0, but a unit that is always below 0 is dead. Book, chapter 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaky ReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z above 0, z/100 below: like ReLU, but no unit dies, because some slope remains. Maas et al. 2013.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GELU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z times the probability that a normal draw is below z (tanh variant): a smooth ReLU. Hendrycks &amp; Gimpel 2016.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>softplus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ln(1 + e^z): ReLU with a rounded corner; its slope is the sigmoid, so no unit dies. Dugas et al. 2001.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sinh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(e^z - e^-z)/2: the slope is 1 or more and grows with z, so nothing saturates, but deep gradients explode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z itself, without an activation: the slope is 1, and a stack of such layers can do no more than one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each digit gets its own yes or no between 0 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>softmax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ten outputs share 100 %: probabilities that sum to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weighted input itself; least squares with the quadratic cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quadratic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>½ Σ (a - y)²: simple, but a saturated unit that is wrong learns slowly. Book, equation 6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the quadratic cost measures each output by itself, so it does not fit outputs that share 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-Σ [y ln a + (1-y) ln(1-a)]: the larger the error, the faster it learns. Book, equation 63.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cross-entropy treats each output as the probability of its own yes or no, so it needs sigmoid outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log-likelihood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-ln a of the correct class: for outputs that are the probabilities of ten classes. Book, equation 80.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log-likelihood treats the outputs as probabilities that sum to 1, so it needs softmax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asymmetric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over/under: Σ (a - y) times one weight where a is too high, Σ (y - a) times another where it is too low: goods left over against lost profit. With weights 1 and 9 the best answer is too low only once in ten times. Also called pinball loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the asymmetric cost measures each output by itself, so it does not fit outputs that share 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all epochs done</source>
        <translation>alle Epochen fertig</translation>
    </message>
    <message>
        <source>no improvement</source>
        <translation>keine Verbesserung</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>divergiert</translation>
    </message>
    <message>
        <source>learning rate at its minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>converged</source>
        <translation>konvergiert</translation>
    </message>
    <message>
        <source>accuracy reached</source>
        <translation>Genauigkeit erreicht</translation>
    </message>
    <message>
        <source>Training diverged: {what} was no longer finite in epoch {epoch}, mini-batch {batch}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a smaller learning rate: {eta:g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try smaller initial weights, another activation or float64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1/√n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N(0, 1/n_in): weighted inputs start near 0, so no unit starts saturated. Book, chapter 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>large N(0, 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N(0, 1) for any number of inputs: hidden units start saturated and learn slowly. Book, chapter 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glorot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N(0, 2/(n_in + n_out)), biases 0: keeps the variance of activations and gradients, for tanh. Glorot &amp; Bengio 2010.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>He</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N(0, 2/n_in), biases 0: compensates for the half that ReLU cuts off. He et al. 2015.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient descent (SGD)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>θ -= η g: one step down the slope of each mini-batch. Book, chapter 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>v = μ v - η g, θ += v: like a ball that keeps rolling. Book, chapter 3, equations 107 and 108.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nesterov momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>v = μ v - η g with g taken at θ + μ v, where the ball is heading: it brakes early. Nesterov 1983.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMSProp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s = ρ s + (1 - ρ) g², θ -= η g/(√s + ε): steep directions get short steps. Tieleman &amp; Hinton 2012.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>Moving averages m of g and s of g², bias-corrected; θ -= η m/(√s + ε). λ enters g, as in the book. Needs a small η such as 0.001. Kingma &amp; Ba 2014.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AdamW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adam with decoupled weight decay: λ stays out of the averages and shrinks the weights by η λ/n w. Needs a small η such as 0.001. Loshchilov &amp; Hutter 2017.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L-BFGS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uses the whole training set at once and estimates its curvature from the last steps; a line search replaces η. An epoch is one line search. Liu &amp; Nocedal 1989.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation>kein</translation>
    </message>
    <message>
        <source>No penalty on the size of weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L2 (weight decay)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ/2n Σ w²: every weight shrinks in proportion to its size. Book, equation 87.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ/n Σ |w|: every weight shrinks by the same amount, so many become 0. Book, equation 95.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>constant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η is constant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exponential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η · rate^(step/steps): a little smaller with every mini-batch, or with staircase every `steps`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>halve every k epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η is halved every k epochs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>halve when it stalls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η is halved when k epochs in a row bring no better validation accuracy; training ends when a halving beyond the maximum is due. Book, chapter 3: 7 halvings, to 1/128.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warm-up, then constant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η rises linearly, then stays constant: no large steps while the weights are still random.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cosine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the warm-up, η falls by half a cosine until the last epoch ends. Loshchilov &amp; Hutter 2016.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η rises from 1/25 to its peak, then falls, each by half a cosine; momentum is constant. Smith 2018.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core.book</name>
    <message>
        <source>x and y have {inputs} and {outputs} numbers; this network takes {first} and {last}. Give one pair, such as backprop(*training_data[0]).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give network2.QuadraticCost or network2.CrossEntropyCost as the cost. To use your own cost, add it to core as core/costs.py explains, and train with core.trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no data to evaluate on: give evaluation_data, such as validation_data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These data are not a list of pairs (x, y) with columns of one length ({why}). Give what mnist_loader.load_data_wrapper() returns, a slice of it, or a list such as [(x, y), ...].</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core.chart</name>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>seconds of training</source>
        <translation>Sekunden Training</translation>
    </message>
    <message>
        <source>images seen</source>
        <translation>gesehene Bilder</translation>
    </message>
</context>
<context>
    <name>core.cli</name>
    <message>
        <source>train a network and save it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score a model on a data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the digits in pictures or strokes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show, download or import the data sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a model in another format (.json, .npz, .onnx), or its settings as a PyTorch script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the book&apos;s experiments: list them, run them, compare the results with the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list the lessons, check a lesson file, show how it reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>train several configs, or a grid of settings, and compare them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write selected runs as one HTML page: differences, curves, settings, mistakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measure a support vector machine or the nearest neighbour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measure seconds per epoch on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from 0, not {given}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from 1 to 1000, not {given}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>argument {name}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the following arguments are required: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unrecognized arguments: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not allowed with argument {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ambiguous option: {option} could match {matches}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invalid choice: {value} (choose from {choices})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invalid {type} value: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usage: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>examples:
  python -m core baseline nearest --images 1000           learn from the first thousand images
  python -m core baseline svm --images 100 1000 10000     three sizes, one after the other

The SVM needs scikit-learn (pip install scikit-learn); with 50 000 images it takes minutes.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a method without a network learn from the first training images and read the validation images, or the test images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>method to measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training images; 0: all (default)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>images to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default: mnist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one JSON object for each number of images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{baseline}, {images:,} training images: {accuracy} of {set} read correctly, {seconds:.1f} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>  this machine: {gigaflops:.0f} GFLOP/s on one core ({side}x{side} float32 product, {kernel} kernel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure the median seconds per epoch for 784-30-10 and 784-100-10 (mini-batches of 10, float32, without scoring), and for comparison the speed of one core with 1024x1024 float32 products.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default: mnist if it is available, else synthetic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epochs of each network (default 5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one JSON object instead of lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  {sizes}: {seconds:.3f} s per epoch, {speed:,.0f} images per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read digits. Prints one JSON object per digit: &quot;id&quot;, &quot;digit&quot;, &quot;probabilities&quot; (of 0 to 9).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pictures of one digit each (PNG, JPEG), or .jsonl files of drawings as strokes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has {inputs} inputs, digits have {pixels} pixels. Choose a model for 28x28 images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} contains no drawings. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has weights so large that its outputs are not finite. Retrain it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>synthetic: built in, made on first use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MNIST is ready: {training:,} training, {validation:,} validation and {test:,} test images in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list the available data sets and their folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>download MNIST (11 MB) and verify it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>store MNIST from files you already have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a folder, IDX files, mnist.npz or the book&apos;s mnist.pkl.gz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mnist: read from {folder} ({variable} is set)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mnist: downloaded and verified, {size:,} bytes in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mnist: damaged ({files}) in {folder}; repair it with: data fetch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mnist: not downloaded ({good} of 4 files in {folder}); download it with: data fetch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} on {data}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score a model (.safetensors, or the book&apos;s JSON) on the test and validation images of a data set; with --committee, several models and the mean of their answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let the models answer together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data set; default: the one in the (first) model&apos;s settings, with the digits that it learnt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are several models. Add --committee to let them answer together, or name one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  {set}: {score} {share}, cost {cost:.4f} ({count:,} {what})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{data} has targets, not classes, so there is nothing to vote on. Leave out --committee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{set} of {data} ({count:,} {what}):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  committee: accuracy {share}; the members disagree on {disagreed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  {model}: accuracy {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>examples:
  python -m core experiments                                  list all, with their durations
  python -m core experiments overfitting                      run one; prints the results and a verdict
  python -m core experiments overfitting --show               print its runs as settings, to edit and train
  python -m core experiments overfitting --set lambda=0.1     run it with a changed setting

Exit code 1: a result is not as expected, or a run did not end as it should.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change settings in all runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a name: list the experiments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>experiment to run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run all but the long ones, then print a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print its description and its runs as TOML; run nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>images to use instead of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one JSON object per epoch, then one with the findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--all does not allow a name, --show or --set: change one experiment at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} trains no network: --set and --data have no effect. Leave them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} generates its own data: leave --data out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings were changed: the results may differ from the expected ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{run}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predict: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formula: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes:.0f} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{run}: {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{right} of {all} experiments as expected, in {minutes:.1f} minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under 1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds:.0f} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The right answer: {answer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{baseline}, measured beforehand: {scores}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was {was}: {answer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speeds {speeds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was {was}.</source>
        <translation>Es war {was}.</translation>
    </message>
    <message>
        <source>Written to {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a model in the format of OUT&apos;s extension: .json (network2.py of the book), .npz (NumPy), .onnx (ONNX, for other programs; needs the extra onnx) or .safetensors (Backswing); or with .py its settings as a PyTorch script that trains the same network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a model file; for a script also a run&apos;s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OUT is {path}; it must end in {endings}, which selects the format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} does not say how it was trained, so there is no script. Choose a Backswing model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has no settings that can be read. Choose the folder of another run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>examples:
  python -m core lessons                             list the lessons that come with Backswing
  python -m core lessons --show cross-entropy        print one, step by step
  python -m core lessons --check my.lesson.toml      check files of your own; exit code 1 if one is wrong
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set already: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} ({minutes} min)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is right: “{title}”, {count} steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answer}. {solution}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without an option: list the lessons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print a lesson, step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check lesson files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list as one JSON object per lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--show and --check go one at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>There is no lesson {word}, nor a file: lessons without an option lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To try: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>- a curve, drawn before the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not write {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was trained; choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not write {path}: it is a folder. Name a file in it, such as {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not write {path}: it is not a file. Name another one, such as {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replace a file even if it is read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not write {path}: it is read-only. Nothing was changed; choose another name, or add --force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one HTML file of the selected runs, which any browser shows offline: their differences, curves, settings, changes and confusion matrices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a run&apos;s name or folder, or {words}; default: the last {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output file (report.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x axis of the curves: epochs (default), seconds of training, or images seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--out {path}: a report is a web page; its name must end in .html.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s weights are so large that its outputs are not finite. Retrain it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{about}; one or several, repeatable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{about} (default: {default})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} {symbol}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {choices}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a TOML file of settings. Give one with lines such as: eta = 0.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--recipe {recipe} and {path} are both complete settings: give only one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {low:,} to {high:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--set {text}: write it as key=value, such as --set eta=0.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not read {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a TOML file of settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>examples:
  python -m core sweep eta=0.05,0.5,5 lambda=0,1,5 --seeds 3 --set epochs=5      a grid of nine settings, 27 runs
  python -m core sweep eta=0.05..5 lambda=0..10 dropout=0,0.5 --random 20        20 settings drawn at random
  python -m core sweep mine.toml yours.toml --seeds 5 --csv race.csv             two configs compared
  python -m core sweep eta=0.1,1 --dask tcp://127.0.0.1:8786                     on a Dask cluster

Each run is saved in the runs folder, on a cluster in that of its worker. Ctrl+C and SIGTERM stop all runs between two
mini-batches and print the results so far; a second one stops at once. `train --resume RUN` continues a run that was
interrupted. Runs are compared on the validation set; the test set is not used.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {all}: {setting}: {ending}, {seconds:.1f} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings of all runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>validation {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train a grid of settings, or several configs, and compare them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values of a setting, a range (LOW..HIGH:3 for three values of it), or a config</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs of each setting, each with its own seed (1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs at the same time ({jobs}), each in a process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N settings drawn at random from lists and ranges, instead of a grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed of the random draws (1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run on the workers of this scheduler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings to start from, instead of a config</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data to learn from: a name, a folder or a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save no run folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also write the table to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one JSON object per run, then one with the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped by {signal}: {whole} of {of} runs finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{failed} of {of} runs failed; see the lines above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>example: python -m core train --data mnist --set sizes=784-100-10 eta=0.1 lambda=5 --out mine.safetensors

A CONFIG.toml copied from a run may contain live changes ([[changes]]): they are repeated at the same mini-batches.
Settings are applied in this order: defaults, CONFIG.toml or --recipe, --set, --data.

The run is saved in the runs folder while it trains, at most an epoch and a second behind. After any interruption,
--resume or the window continues it, bit for bit. Ctrl+C, SIGTERM and a closed terminal stop it early and still save.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped by {signal} after {epochs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings, such as eta=0.5 epochs=3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no {file} yet: start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run in {folder} cannot be continued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ending}: {epochs} in {seconds:.1f} s, test {share}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine: {engine}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recipes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train a network and save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file of settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeat the run in this folder with its live changes; on the same machine and engine the result is equal bit for bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>continue a run that was interrupted or stopped: its name, its folder or last; default: the newest interrupted run of this command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save no run folder; the run cannot be resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proven settings; see below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where to save the model (.safetensors)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one JSON object per epoch and per validation within it, then one for the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{asked} continues a run with its own settings: leave out all others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{asked} continues in the run&apos;s own folder: leave --no-keep out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run in {folder} has ended ({ending}): there is nothing to continue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no interrupted run of `train` in {folder}. Name the run to continue, such as: --resume last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--out {out}: train saves .safetensors; convert it to {ending} with `export` afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run saved in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--replay {run} repeats a run with its own settings: leave out all others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within epoch {epoch}, {images:,} images in all: validation {share} (cost {cost:.4f})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch {epoch} of {epochs}: training {train_share} (cost {train_cost:.4f}), validation {share} (cost {cost:.4f})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds:.2f} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before mini-batch {batch} of epoch {epoch}: {name} {old} -&gt; {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{epochs} and {images:,} images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To continue: {command}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model was saved, because --out is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η {eta:.4g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>averaged {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model so far is in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a smaller learning rate: {eta:g} (--set eta={eta:g}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last good weights are in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continuing the run in {folder} after {epochs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run can be saved again: nothing is missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core.config</name>
    <message>
        <source>chapter 1, Sigmoid neurons</source>
        <translation>Kapitel 1, Sigmoid neurons</translation>
    </message>
    <message>
        <source>chapter 1, The architecture of neural networks</source>
        <translation>Kapitel 1, The architecture of neural networks</translation>
    </message>
    <message>
        <source>chapter 1, Learning with gradient descent</source>
        <translation>Kapitel 1, Learning with gradient descent</translation>
    </message>
    <message>
        <source>chapter 1, Implementing our network to classify digits</source>
        <translation>Kapitel 1, Implementing our network to classify digits</translation>
    </message>
    <message>
        <source>chapter 2, The backpropagation algorithm</source>
        <translation>Kapitel 2, The backpropagation algorithm</translation>
    </message>
    <message>
        <source>chapter 2, The four fundamental equations behind backpropagation</source>
        <translation>Kapitel 2, The four fundamental equations behind backpropagation</translation>
    </message>
    <message>
        <source>The cross-entropy cost function</source>
        <translation>The cross-entropy cost function</translation>
    </message>
    <message>
        <source>Using the cross-entropy to classify MNIST digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does the cross-entropy mean? Where does it come from?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>Overfitting and regularization</source>
        <translation>Overfitting and regularization</translation>
    </message>
    <message>
        <source>Regularization</source>
        <translation>Regularisierung</translation>
    </message>
    <message>
        <source>Why does regularization help reduce overfitting?</source>
        <translation>Why does regularization help reduce overfitting?</translation>
    </message>
    <message>
        <source>Other techniques for regularization</source>
        <translation>Other techniques for regularization</translation>
    </message>
    <message>
        <source>Weight initialization</source>
        <translation>Gewichtsinitialisierung</translation>
    </message>
    <message>
        <source>Handwriting recognition revisited: the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to choose a neural network&apos;s hyper-parameters?</source>
        <translation>How to choose a neural network&apos;s hyper-parameters?</translation>
    </message>
    <message>
        <source>Variations on stochastic gradient descent</source>
        <translation>Variations on stochastic gradient descent</translation>
    </message>
    <message>
        <source>Other models of artificial neuron</source>
        <translation>Other models of artificial neuron</translation>
    </message>
    <message>
        <source>chapter 5, The vanishing gradient problem</source>
        <translation>Kapitel 5, The vanishing gradient problem</translation>
    </message>
    <message>
        <source>MNIST in the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all; 1 000 to see overfitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off; 1 to see a network memorise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all; 01 for a quick try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all; 100 for a quick try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off; 5 000 to see within the first epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one hidden layer of 30 to 100 units; today up to some 1 000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sigmoid in the book, ReLU today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sigmoid or softmax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cross-entropy, or log-likelihood with softmax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1/√n; He with ReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.1 to 3 for sigmoid, 0.01 to 0.3 for ReLU, 0.001 with Adam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>constant to begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.9 to 0.99</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mini-batches of one to ten epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>5 to 20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7, so that η ends at 1/128</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.5 to 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.2 to 0.4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 0.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.1 for 1 000 images, 5 for 50 000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.2 to 0.5, with more hidden units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 0.2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient descent, momentum or Adam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.5 to 0.95</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.99 to 0.999</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10⁻⁸ to 10⁻⁷</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off, or 1 to 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off, or 2 to 4 with dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off, or 0.99 to 0.9995</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 or 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 to 15</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.05 to 0.2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>20 to 40</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 to 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.2 to 0.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.1 to 0.3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 in the book; 32 to 256 today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 in the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off, or 10 to 20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off, or 0.9 to 0.98</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any; compare several before you trust a difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>float32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With μ = {mu:g} nothing brakes: steps add up without end, and training may diverge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With μ = {mu:g} each step takes back part of the last one: it brakes all the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From -1 down the swings grow without end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window&apos;s first settings: a small network of today that soon reads people&apos;s digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backswing&apos;s own digits: validation accuracy 96.1 %, people&apos;s digits 96.8 % (three seeds), 10 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book&apos;s first net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapter 1: 30 sigmoid units, quadratic cost, η 3, large initial weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MNIST: test accuracy 95.21 % (five seeds, ± 0.24), 5 seconds; the book prints 95.42 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book&apos;s best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapter 3: 100 sigmoid units, cross-entropy, λ 5, η 0.1, 60 epochs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MNIST: validation accuracy 97.97 % (five seeds, ± 0.04), 20 seconds; the book prints 98.04 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shortest way to 98 % on MNIST: 256 ReLU units, and five epochs in which η rises and falls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MNIST: test accuracy 98.28 % (three seeds, ± 0.08), 1 to 3 seconds on one core.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best MLP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best of fully connected layers with at most 2 million parameters: no image is ever seen twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test accuracy 99.55 % (three seeds, ± 0.03), 40 minutes on one core.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best that about five minutes on two cores give.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test accuracy 99.47 % (three seeds, ± 0.04), 5.1 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People&apos;s handwriting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network that ships: reads what people draw, in more ways of writing than MNIST&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test accuracy 99.30 % (one seed), 6 minutes on one core.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}; {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a finite number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a valid string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a valid tuple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} should be greater than {limit}, not {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} should be greater than or equal to {limit}, not {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} should be less than {limit}, not {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} should be less than or equal to {limit}, not {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} should have at least {limit} character, not {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} should have at most {limit} characters, not {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key}: {found} is not text in UTF-8; rename that file or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} should be {kind}, not {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {more:,} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Data to learn from: synthetic, mnist, mnist+synthetic, sales, or the path of a folder or file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>Digits to learn: 01 takes only images of 0 and 1 from each set; all takes every one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training images</source>
        <translation>Trainingsbilder</translation>
    </message>
    <message>
        <source>Number of images to learn from; 0 means all. With only 1 000 the network soon memorises them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fraction of training images that get a wrong label at random; validation and test stay right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of validation images that a run is scored on while it trains; 0 means all. Few are quick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validate every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training images after which the network is scored within an epoch too; 0: only at its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Units in each layer, input first: 784 pixels, any hidden layers, 10 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation function of the hidden units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation function of the outputs; the cost decides which fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Measure of error that training minimises.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of overestimates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of each unit by which an output is too high.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of underestimates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of each unit by which an output is too low.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initial weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale of the random initial weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step size of each mini-batch. Too small learns slowly; too large oscillates or diverges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule of η</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the learning rate changes during training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decay rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η is multiplied by this every `steps` mini-batches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decay steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mini-batches after which η is multiplied by the rate once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staircase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower η once every `steps` mini-batches instead of a little with each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halve after (epochs)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs after which η is halved; with “halve when it stalls”, epochs without a better accuracy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Max halvings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training ends when one more halving is due; 7 stops at 1/128 of the initial η. 0: never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm-up (epochs)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs in which η rises linearly from 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fraction of the run after which η reaches its peak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final η (fraction)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fraction of η that is left when the last epoch ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penalty on large weights, against overfitting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strongly large weights are penalised. It enters as λ/n, so more images need a larger λ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penalise biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large biases are penalised as well; the book leaves them free, since they fit no noise of inputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropout (hidden units)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fraction of hidden units switched off at random in each mini-batch; 0.5 drops half.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropout (inputs)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fraction of pixels switched off at random in each mini-batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule that turns a gradient into a step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>Part of the last step that carries over into the next; 0 is plain gradient descent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decay (RMSProp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fraction of the moving average of squared gradients that is kept with each mini-batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First moment (Adam)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fraction of the moving average of gradients that is kept with each mini-batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second moment (Adam)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epsilon (stability)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to the root of the averaged squares, so that no step is divided by 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory (steps)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past steps from which the curvature is estimated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient clipping (longest gradient)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A longer gradient is scaled down to this length; its direction stays. 0: no clipping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Max norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights into one unit are scaled down when their norm exceeds this. 0: no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight averaging (EMA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fraction of the moving average that each mini-batch keeps; the average answers. 0: no average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each image is shifted by up to this many whole pixels each way, differently in each epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each image is rotated by up to this many degrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width and height each change by up to this fraction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each image is slanted by up to this fraction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elastic strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength of elastic distortion (Simard 2003): 34 moves ink by about 1.4 pixels. 0: none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elastic smoothness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels over which the displacement varies: a small value crumples, a large one stretches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stroke thickness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strokes become thicker or thinner by up to this many pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixel noise</source>
        <translation>Pixelrauschen</translation>
    </message>
    <message>
        <source>Standard deviation of the random noise added to each pixel, as a fraction of full ink.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mini-batch</source>
        <translation>Mini-Batch</translation>
    </message>
    <message>
        <source>Number of images averaged for one step of the weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Number of passes through all training images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Early stopping: end after so many epochs without a better validation accuracy; 0: never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training ends when the validation accuracy is at least this fraction, such as 0.95; 0: never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Start of the random numbers: on one machine the same seed gives the same run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>float32 is fast; float64 is for checking gradients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{output} outputs do not fit the {cost} cost: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {mistakes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{optimizer} needs one fixed cost and finds its own steps: set {settings} to 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a memory of {steps} steps of {parameters:,} weights and biases is too large: use at most {most}, or make a layer smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} is not TOML: {why}. Write lines such as: eta = 0.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the digits one after the other, such as 01 or 0-4, or all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a network has from 2 to {most} layers, such as 784-30-10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each layer has from 1 to {most:,} units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {most:,} weights are allowed; make a layer smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}-{last} has no digit: write the smaller one first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose one of {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the layers as whole numbers with dashes, such as 784-30-10</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core.data</name>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{data} has {count:,} {of} {what}; {wanted:,} were requested. Choose fewer, or 0 for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row} (from 0) of {data}&apos;s {name} set has a number that is not finite. Correct or remove that row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not read {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file, or correct its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is larger than {most:,} bytes. Split it, or choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} would have more than {most:,} drawings, which is the limit. Nothing was changed; remove some and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not create {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The canvas is empty. Draw a digit first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This drawing has {points:,} points; the limit is {most:,}. Draw it more simply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is gone, and my digits with it ({count:,}). Nothing was changed; bring that folder back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: drawing {id} does not say which digit it is. Give it a &quot;label&quot;, 0 to 9, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{data} has targets, not labels, so none can be wrong. Set label_noise to 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is only one label, so none can be wrong. Choose more digits, or set label_noise to 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{data} has targets, not classes, so digits cannot be chosen. Set digits to all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{data} has no {of} image of {digits}. Choose other digits, or all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales, two inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many goods to order, from two numbers: y = x₁ + x₂ and some noise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data {source} are on another computer, and only a file names them. If you trust that computer, name them yourself: with --data, or with Open folder in the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no data set {source}: choose {names}, a folder, or a data file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core.data.augment</name>
    <message>
        <source>Only images can be distorted, and the inputs of these data are numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why} Set {settings} to 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only square images can be distorted, and {pixels:,} is not a square number of pixels.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core.data.mnist</name>
    <message>
        <source>could not be reached through the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a certificate that is not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent damaged data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redirects endlessly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed ({kind})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent a damaged answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed ({why})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redirects to an address without encryption (https)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broke off in the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leads to another address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent more than the file&apos;s size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The download was cancelled. Complete files are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent less than {speed} kB a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not create the folder {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or open the files you already have with Data &gt; Open data… (on the command line: data import)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not download {file}: {why}. Check the connection and try again, {or_open}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MNIST has not been downloaded to {folder} yet. Download it (data fetch), {or_open}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{files} is readable but is not MNIST, so it was not stored as MNIST. To train on it, open it as a data set (on the command line: --data).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent {kind} instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent other data instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged. Download MNIST again (data fetch), {or_open}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}; {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent an incomplete or damaged file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} {failed}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core.data.readers</name>
    <message>
        <source>{path} is not the book&apos;s mnist.pkl.gz, or it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not run; copy it or download it again, or use the IDX files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its images differ in size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its images are not rows of fractions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its labels are not digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its images are not rows of fractions, or its labels not whole numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not contain three sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not the book&apos;s mnist.pkl.gz, or it is damaged ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its images are not pixel/256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a zip archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Git LFS pointer, not the file itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a damaged gzip file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an empty file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file of an unknown kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not read {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file, or correct its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} does not exist. Choose a data file, or a folder of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is larger than the limit of {most:,} bytes. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} contains more than the expected {limit:,} bytes. Copy it or download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has other data after its gzip data. Copy it or download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a file. Choose a data file, or a folder of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is an incomplete gzip file. Copy it or download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a damaged gzip file. Copy it or download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} claims to have {count:,} entries, too many. Copy it or download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is incomplete: {found:,} of {size:,} bytes. Copy it or download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is {kind}, not IDX data like MNIST&apos;s. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is an IDX file of type 0x{kind:02X} with {dimensions} dimensions, neither images (0x08, 3) nor labels (0x08, 1). Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is incomplete: it ends within its header. Copy it or download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the four IDX files of MNIST (plain or .gz), Keras&apos; mnist.npz or the book&apos;s mnist.pkl.gz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} contains no data set: {seen}. Choose {wanted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no image file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no label file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} contains data sets in several formats ({formats}). Choose the files of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} contains {count} data sets: {names}. Choose one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} has images of {form} ({type}); 28x28 pixels of one byte are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} has {count:,} images and labels of shape {shape} ({type}), but one whole number per image is needed. Choose files that belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} has only {images} in one of its sets; at least 6 are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} has labels from {smallest} to {largest}; only digits 0 to 9 are supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder}: {count:,} files are too many to look into. Choose the data files alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not look into {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} has {images}, {labels} ({names}); MNIST needs two of each, for training and for the test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} has two sets of {count:,} images; the training set must be the larger one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is {kind}, not a data set. Choose {wanted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} contains more than {most:,} files. Choose the data files themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a zip archive with too many files to be Keras&apos; mnist.npz. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a zip archive without {name}, so it is not Keras&apos; mnist.npz. If it contains data files, unpack it and open the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} unpacks to more than {most:,} bytes, too many. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a damaged npz archive. Copy it or download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name in it is not text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an array in it has no bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an array in it has no number type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bytes of an array are used twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrays of {kind} are not numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a byte order is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an array&apos;s shape is not made of numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an array&apos;s shape does not match its bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an array is built twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line in it has no end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its protocol is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it asks for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a string in it has no quotation marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an array in it is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has bytes that belong to no array</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tuple in it is larger than the stack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it appends to something other than a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it reads a memo entry that does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it calls something other than an allowed name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it changes something other than an array</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a single number in it is not whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its bytes are written as {encoding}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it encodes something other than text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it contains more than {most:,} arrays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a longer program than arrays need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the opcode {code} is not allowed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core.ink</name>
    <message>
        <source>The picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no ink: it is blank or too faint. Choose a picture with one clear digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is too large: at most {pixels:,} pixels, {side:,} a side. Make it smaller first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a picture ({formats}). Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture is incomplete or damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not read {path}: {why}. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not read {path}: the picture is damaged. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word} is not a JSON number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;label&quot; must be a digit, 0 to 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{key}&quot; must be text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not read {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the line is longer than {most:,} bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a drawing is a JSON object with &quot;strokes&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no &quot;strokes&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;strokes&quot; must be a list of strokes, each a list of [x, y]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a drawing has at most {most:,} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a coordinate is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}, line {line}: {why}. Correct or remove that line and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not text in UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not JSON</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core.insight</name>
    <message>
        <source>A committee needs two networks or more. Name another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has {inputs} inputs and {outputs} outputs, {first} has {first_inputs} and {first_outputs}. A committee&apos;s networks need the same. Leave one of them out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core.insight.by_hand</name>
    <message>
        <source>C = Σ over (a − y) where a &gt; y, under (y − a) elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of ∂C/∂{name} over m = {m}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>w ← w · max norm / |w of the unit|</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>g = mean + λ&apos;s part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>g ← g · largest norm / |g|</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core.insight.doctor</name>
    <message>
        <source>λ {lambda_:g} is too large for {images:,} training images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a momentum of {momentum:g} steps grow without end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η {eta:g} is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share:.0f} % of the training labels are wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropout switches off {share:.0f} % of the hidden units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {layers} layers of sinh units values and gradients grow without limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {layers} hidden layers of {activation} units the gradient vanishes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η {eta:g} is too small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schedule has lowered η to {eta:.1g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropout switches off {share:.0f} % of the inputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} initial weights saturate the units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradients are clipped to norm {norm:g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight vectors are held to norm {norm:g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{choice} weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{choice} η</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layers {choice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropout</source>
        <translation>dropout</translation>
    </message>
    <message>
        <source>label noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>gradient clipping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training images</source>
        <translation>Trainingsbilder</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all training images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{symbol} {value:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting} {value:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no {setting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network&apos;s weights are no longer finite: nothing can be measured. Reset it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer}: all {units} units have equal weights and learn as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again with random initial weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try smaller initial weights (Glorot&apos;s) or gradient clipping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient of {first} is {times:.0f} times {last}&apos;s: it explodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try ReLU with He&apos;s initial weights, or fewer layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient of {first} is 1/{over:,.0f} of {last}&apos;s: it vanishes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer}: {share:.0f} % of its {activation} units are dead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, so no example changes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer}: {share:.0f} % saturated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output layer: {share:.0f} % of the examples have an output that is wrong and saturated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It hardly learns with the {cost} cost; try cross-entropy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all {examples} examples get the same answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another η, fewer layers, or another init.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer}: a mini-batch changes the weights by {share:.0f} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steps are too large; try a smaller η.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a mini-batch changes no layer&apos;s weights by more than {share:.2g} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steps are too small; try a larger η.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient norm of {layer} is {norm:.2g}: it explodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try He&apos;s initial weights or fewer layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient of {first} is 0, unlike {last}&apos;s: it vanishes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: no harm, as the network has learnt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden layer {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again with a smaller η or leaky ReLU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again with a smaller η or smaller initial weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try 1/√n initial weights or a smaller η.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a smaller η, or ReLU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>divergiert</translation>
    </message>
    <message>
        <source>answers as chance would</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>units alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exploding gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dead units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saturated units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vanishing gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saturated outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>constant answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps too small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overfitting</source>
        <translation>overfitting</translation>
    </message>
    <message>
        <source>stops learning</source>
        <translation>verhindert das Lernen</translation>
    </message>
    <message>
        <source>slows learning</source>
        <translation>bremst das Lernen</translation>
    </message>
    <message>
        <source>usual once trained</source>
        <translation>nach dem Training üblich</translation>
    </message>
    <message>
        <source>{what} became infinite in mini-batch {batch} of epoch {epoch}: the weights of epoch {good} are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} became infinite in mini-batch {batch} of epoch {epoch}: the initial weights are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after {epochs:,} epochs it still answers as chance would.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after {epochs:,} epochs it now answers as chance would.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after {epochs:,} epochs it still answers no better than the mean of the targets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after {epochs:,} epochs it now answers no better than the mean of the targets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try {changes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation cost has risen for {epochs} epochs while training cost falls: it overfits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try more λ, dropout, or more data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try smaller initial weights or another activation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No single setting is far from usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation cost has risen for {epochs} epochs while training cost falls: it overfits, though its accuracy still improves.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core.insight.range_test</name>
    <message>
        <source>{optimizer} has no learning rate: a search along each line replaces it. Choose another optimizer to look for η.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core.storage</name>
    <message>
        <source>{path} is {kind}, not a model (.safetensors, .onnx, .npz, or the book&apos;s JSON). Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file name {path} must end in {endings}: the extension selects the format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings in {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged: its header is too long for a model. Load another copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a Backswing model: its header does not say {format}. Load another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged: its header does not have one accuracy per epoch. Load another copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged: its header has no format version. Load another copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was made by a newer Backswing (format {found}); this one reads formats up to {newest}. Update Backswing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged: its header is not JSON. Load another copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged: its header is nested too deeply. Load another copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged: in its header, {where}: {why}. Load another copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not read {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file, or correct its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is larger than the limit for models ({largest:,} bytes). Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} does not exist. Choose a model file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a file. Choose a model file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged: {what}. Load another copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not write {path}: {name} is not finite. Nothing was changed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was not made by Backswing: it has tensors but no Backswing header. Load another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its header&apos;s batch and leg do not match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its header&apos;s batch and tally do not match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its settings need more weights than it has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its best epoch and its weights do not match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is {found}, its settings need {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has entries that are not finite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has entries below 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its header has {length:,} bytes, more than {most:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not write {path}: it would not be readable ({why}). Nothing was changed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a valid safetensors file ({why}). Load another copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a valid safetensors file (its header is too long). Load another copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{key}&quot; of layer {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} must be {rows} lists of {columns} numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word} is not a JSON number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not write {path}: the book&apos;s format supports only sigmoid units with the quadratic or cross-entropy cost, not {hidden} and {output} with {cost}. Save it as .safetensors or .npz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not write {path}: {count:,} parameters are too many for JSON (at most {most:,}). Save it as .safetensors or .npz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not write {path}: some weights are no longer finite. Train again with a smaller η or λ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more brackets or text than a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must have &quot;sizes&quot;, &quot;weights&quot;, &quot;biases&quot; and &quot;cost&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its &quot;cost&quot; must be {first} or {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its &quot;sizes&quot; must be a list such as [784, 30, 10]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} has a number too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a network of the book&apos;s program network2.py: {why}. Load another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not JSON, or it is incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its &quot;{key}&quot; must be a list of {count} layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some of its weights are not finite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not as NumPy writes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a network in NumPy&apos;s form: {why} Load another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a damaged archive, or none of a network. Load another copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its weights are incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has another shape than its settings say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ONNX files need one more package: python -m pip install &apos;backswing[onnx]&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not write {path}: {units} units have no ONNX form here. Save it as .npz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not write {path}: some weights are not finite. Train again with a smaller η or λ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not say how it was trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a float32 array of shape {shape}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not an ONNX file that Backswing wrote: {why} Load another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is damaged, or no ONNX file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A preset needs a name of 1 to {most} printable characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your presets in {path} are not TOML: {why}. Mend that file, or move it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not make the folder {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preset {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PyTorch script learns from MNIST: it needs a network of 784 inputs and 10 outputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PyTorch script cannot have {choice} as its {setting}. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core.storage.runs</name>
    <message>
        <source>{first}, {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no run began before 1970, and none after 2999</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kernel} kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was made by a newer Backswing (format {found}); this one reads up to {newest}: update Backswing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged: it is not TOML ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: in [run], {key}: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: the last line is cut; it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has more lines than a run has changes. They are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run&apos;s name has at most {most} characters, not {count:,}: shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note has at most {most:,} characters, not {count:,}: shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not write {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training goes on, and that folder is tried again after each epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run cannot be kept in {home}; it is kept in {folder} instead, which a restart of the computer may empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run cannot be kept in {home}, nor in the system&apos;s temporary folder ({why}): make room there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} ({why})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing it failed inside Backswing. The log has the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run cannot be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run has no curves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores within its epochs are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: the last row is cut; it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no file of a run&apos;s figures: its first line does not name them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has too many rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} does not answer: the end of this run may not be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run in {folder} could not be read ({kind}: {why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not look into {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not read {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is larger than such a file can be ({largest:,} bytes).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged: it is not text in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} holds no run: there is neither {about} nor {metrics} nor a model in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its settings are taken from its checkpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings in {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not go on in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load its checkpoint as a model instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window or command is training the run in {folder}. Wait until it has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run in {folder} cannot be gone on with as it was meant: {troubles} Load its checkpoint as a model instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run in {folder} learnt from other data. Load the data it began with to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run is kept in {folder}, which a restart of the computer may empty: save its network as a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} is too long for settings: {count:,} characters, where {most:,} are the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: number {number} of its [[changes]] is none. Copy the run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} is not TOML: {why}. Write lines such as: eta = 0.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays there; close whatever has it or a file in it open and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run in {folder} is still being trained. Stop it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not move {source} to {target}: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not move {source}: {target} is there already. Move that one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run in {folder} cannot be done again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It went on from epoch {epoch:,} of another run, which is not in its folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core.studies</name>
    <message>
        <source>A baseline reads classes, and these data have targets. Choose a set of images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A baseline learns from images and reads others, and one of these sets has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SVM needs scikit-learn: pip install scikit-learn, then ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An SVM separates classes, and these images are all of one. Ask for more images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearest neighbour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each option needs low or high where a figure decides, and none where `right` does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ranges of the options overlap or are empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has {count} words; write 1 to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has {count:,} characters; write at most {most:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds control characters; remove them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name either a claim of the experiment or a run of this lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subtract another run or divide by it, not both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low has to be less than high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it needs 2 to 4 options, or a sketch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>either a figure decides or `right` names the option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>option {number} does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the term has to be a part of the formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a curve to draw goes without options, figure and right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core.studies.experiments</name>
    <message>
        <source>{first}; {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected: {expected}. Got: {got}. {verdict}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{right} of {count} results as expected; not: {wrong}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{evidence}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book printed {figure}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not as expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both results as expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}. {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {count} results as expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run “{run}” ended with “{ending}” instead of “{expected}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run “{run}” has not ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{trouble}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under {figure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>almost {figure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {figure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{figure} (training set)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{figure} (validation set)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{figure} (test set)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{figure} (training and test set)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seeds} seeds here: {figure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{figure}, a lucky run: {spreads:.1f} spreads above the mean here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation>kein</translation>
    </message>
    <message>
        <source>shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>affine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>elastic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shifts, affine, elastic: Simard&apos;s ladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to 15°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to 180°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far may a digit be turned?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{run} over {other}, validation at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training over validation at the end, affine over elastic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 read as 9 or 9 as 6, {run} over {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best that fully connected layers can do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last epoch, test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{images} images, network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More data, or a better algorithm?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 000 images, network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>50 000 images, network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVM of 50 000 images over network of 5 000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>network over SVM, 50 000 images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>network over SVM, 100 images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book&apos;s SVM read 94.48 % with 50 000 images, ours 94.51 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cross-entropy, y and a swapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−[a ln y + (1 − a) ln (1 − y)]: the slip of the book&apos;s first exercise on cross-entropy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it takes outputs of 0..1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A neuron&apos;s cost should be one of {costs}, not {cost}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A neuron&apos;s w, b and x should be numbers and its η a number above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sigmoid neuron answers with 0..1: its target cannot be {target}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the neuron learn for 1 to {most:,} epochs, not {epochs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C = −[a ln y + (1 − a) ln (1 − y)] is infinite: the target y is {target:g}, ln 0 is −∞, and a is never exactly 0 or 1. Choose a target between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>50 000 images, 30 hidden, λ 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 000 images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>50 000 images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overfitting: a thousand images memorised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight decay λ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>{images} images, expanded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More images, and more out of each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{run}, validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{run}, test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{run}, training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{run}, test cost at the end over its lowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{run}, epoch of the lowest test cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{run}, best test accuracy over that at the lowest cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{run}, training over test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 000 images, λ 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 000 images, λ 0.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>50 000 images, 30 hidden, λ 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>50 000 images, 100 hidden, λ 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>50 000 images, 100 hidden, λ 5, η 0.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{run}, validation at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half dropped over no dropout, validation at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{images} images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expanded over plain, 1 000 images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expanded over plain, 50 000 images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>50 000 over 1 000 images, both plain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book&apos;s run stopped improving around epoch 280. It creeps up by tenths of a point, and chance says when it is done: five seeds came within 0.1 points of their best at epochs 46 to 327.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten runs with λ and ten without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L1 against L2: which weights are left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ on weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ on weights and biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no λ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Should biases decay, too?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ {value:g}, run {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spread of ten runs, λ 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spread of ten runs, λ 0.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spread without λ over spread with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of weights below {limit}, L1 over L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of weights below {limit}, L1 over no penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest weight, L1 over L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>biases decayed over left alone, validation at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ on weights over no λ, validation at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book: it often does not change the results very much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The course notes count 6 500 with a better way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient descent</source>
        <translation>Gradientenabstieg</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>{theory}: {value:.3f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cost of one&apos;s own: goods left over, profit lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many steps does a regression take?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{run}, order where 1 is the mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The course notes&apos; program takes 20 000 steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quadratic cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The noise&apos;s mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost on validation, Adam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost of the best order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to reach a cost of {cost}, gradient descent over Adam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The noise&apos;s 0.9 quantile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to reach a cost of {cost}, {run}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quadratic, 100 hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saturated neuron</source>
        <translation>Das gesättigte Neuron</translation>
    </message>
    <message>
        <source>Quadratic cost against cross-entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1/√n, 30 hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>large, 30 hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large initial weights against 1/√n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>The vanishing gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tanh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sigmoid, softmax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReLU, softmax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sigmoid, tanh, ReLU; softmax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>784-30-30-10, linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>784-30-30-10, sigmoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers without an activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} after {epoch} epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quadratic from 0.6, 0.9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quadratic from 2.0, 2.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cross-entropy from 0.6, 0.9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cross-entropy from 2.0, 2.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cross-entropy from 2.0, 2.0, η 0.15</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book&apos;s formulas, recomputed: {output:.4f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{run}, one epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{run}, weights of blank pixels, end over start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1/√n over large, best of 30 epochs, 30 hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speed of the last hidden layer over the first, 4 layers of sigmoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speed of the last hidden layer over the first, 4 layers of ReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to reach 97 %, sigmoid takes longer than ReLU by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linear layers over no hidden layer, validation at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sigmoid layers over linear layers, validation at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each output that saturates at the start and never learns its digit costs about ten points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cost}, {hidden} hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight decay alone shrinks them by exp(−ηλ/m) an epoch, m being the mini-batch: exp(−30 · 0.1 · 5 / 10) = 0.22.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {hidden} hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W₃(W₂(W₁x + b₁) + b₂) + b₃ is one matrix times x plus one bias.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spread of z in a fresh unit, 500 of 1 000 inputs on, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1/√n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quadratic, 30 hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cross-entropy, 30 hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cross-entropy, 100 hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book&apos;s sum of 500 weights and a bias: √501 = 22.4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book&apos;s sum of 500 weights and a bias: √1.5 = 1.22.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η 2.5, average kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The learning rate η</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size of the mini-batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A learning rate that falls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient descent, momentum, Adam: a race</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight averaging (EMA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stop after 10 epochs without a better one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>halve η after 5, 7 times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to stop, and halving η first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epochs in which the cost rose, η 2.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epochs in which the cost rose, η 0.025</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost at the end, η 2.5 over η 0.25</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last epoch, size 100 over size 1, η in proportion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after 2 epochs, size 100, η 1 over η 0.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to reach 90 %, seconds of size 1 over size 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jitter of constant over smooth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>constant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>staircase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smooth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient descent over L-BFGS after the last epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L-BFGS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>average over the weights themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jitter of the weights over that of their average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epochs until it stops, no halving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epochs until it stops, with halving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>halving over stopping, best on validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η {eta}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{run} over constant, validation in the second half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{run} over gradient descent after one epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least {figure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {figure}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core.studies.lessons</name>
    <message>
        <source>{number} percentage points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the experiment {experiment} has no claim {what!r}; it has: {claims}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a prediction needs a task that shows the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two steps have the same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>knobs: there is no setting {key!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a claim decides only where the task is an experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step {step}: no step up to it trains the run {run!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>should be a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>should be a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least {min_length} is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {max_length} are allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its kind is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no kind {tag!r}; there are {expected_tags}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>should be {expected}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>should be greater than {gt:.15g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>should be greater than or equal to {ge:.15g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>should be less than {lt:.15g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>should be less than or equal to {le:.15g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>should be a valid string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>String should have at most {max_length} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>String should match pattern &apos;{pattern}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>should be a valid integer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>should be a valid number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>should be a valid boolean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>should be a finite number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step &quot;{name}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} is not a lesson of Backswing: its first line is not format = &apos;backswing-lesson&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} was made for a newer Backswing: this one reads lessons of version 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}; {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} is not TOML: {why}. Lines look like: title = &apos;My lesson&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {more} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {told}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your progress in {path} is damaged: {why}. Delete that file, or move it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not make the folder {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One knob is wrong with this network. Reach {goal:.0%} on all ten digits. Only seconds of training count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two things are wrong with this network. Reach {goal:.0%} on all ten digits. Only seconds of training count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each step goes too far: look at the cost of the first epoch, or press Find beside η.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η is many times too large: each step jumps over the valley.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It learns, but far too slowly: compare the cost of two epochs, and press Find beside η.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η is many times too small: thirty epochs move the weights by almost nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something shortens every gradient, whatever η is: look in the groups that are folded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradients are clipped to almost nothing, so no step leads anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps grow from one to the next: what is carried over from the last one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a momentum μ above 1 each step is larger than the last, without end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something pulls all weights to 0: look at the histograms in Inside › Weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ is far too large: each step shrinks the weights by more than the gradient can add.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly all hidden units are silent in each step, and others each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropout switches off 99 of 100 hidden units in each step, so hardly any step teaches anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare training and validation: what does the network know by heart?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few images say too little about ten digits: they are learnt by heart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The knobs of learning are not all: is what it is told to learn true?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most training labels are wrong, so there is nothing to learn about digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rescue it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mission composed at random.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a text of at most {longest} characters, a number up to {largest:,}, true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a lesson&apos;s data are one of {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key}: write a text, a number, true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no experiment {experiment!r}; there are {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name the digit as which it has to be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an exercise has either `right`, the number of an option, or `answer`, a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>option {number} does not exist among at least two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number as the answer goes without options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cure changes nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values and cure do not go together: {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core.studies.report</name>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>{run}: training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All figures are in the tables below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{run}: validation from {first} to {last} by epoch {epoch}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{run}: validation no figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dots: training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} (logarithmic)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no run in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no run {word}: give {words}, a run&apos;s name, or its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no runs in {folder}. Train one in the window, or give a run&apos;s folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report has room for {most} runs, not {found:,}: choose fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word} means {found:,} runs: give the name or the folder of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} runs are called {word}: give the folder of the one you mean ({folders}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no starred run in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the {images:,} validation images of {data}, by the weights of its best epoch: {right:,} right ({share}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the {images:,} validation images of {data}, by the newest weights: {right:,} right ({share}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run has no model: it ended before its first epoch did, or the file was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{data} has numbers to be predicted, not classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table has room for {most} classes; this network has {outputs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It learnt from other images than {data} holds now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows: the class; columns: what it is read as.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no confusion matrix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}; {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounding alone makes equal settings end with other weights then: after 30 epochs 1.4 to 1.8 % of digits are read differently, at about the same accuracy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} {symbol}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>accuracy or R²</source>
        <translation>Genauigkeit oder R²</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>still running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>These runs were not computed alike: {ways}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{run} has no epochs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{run} has no times: its curves can be drawn over epochs only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{run} does not tell how many images it has seen: its curves can be drawn over epochs only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report by Backswing {version}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run in {folder} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch {epoch:,}, mini-batch {batch:,}: {setting} {old} → {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All settings as text: saved as run.toml, `python -m core train run.toml` gives this curve again, bit for bit on the same machine with the same data and engine; elsewhere it comes near</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{data}, {images:,} to learn from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{data} (SHA-256 {fingerprint}…)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no figures: there was no whole epoch, or they cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures, epoch by epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures, every {every:,} epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting} {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All settings as text: not all that made this curve; what else did is told above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a program not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun {when} with {program}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed by {arithmetic}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data: {data}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It went on from epoch {epoch:,} of another run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {more:,} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed while it ran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other than by default: {settings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its settings cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at epoch</source>
        <translation>in Epoche</translation>
    </message>
    <message>
        <source>last {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lowest cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>ending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures are of the validation set where nothing else is said; costs are without the λ term.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs, then the results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All settings are equal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>starred</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core.studies.sweep</name>
    <message>
        <source>Worker {worker} cannot do these runs: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Dask scheduler at {address} has no workers: start some with `dask worker {address}`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Dask scheduler answers at {address} ({why}). Start one, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A worker of {address} does not answer within {seconds} s: end it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster could not do it ({kind}: {why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sent no outcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Dask scheduler at {address} went away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Dask scheduler at {address} has no worker left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word}: unknown key {key!r}; known: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word}: unknown key {key!r}; did you mean {names}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sweep, seed {seed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A setting needs at least one seed, not {seeds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sweep has from 1 to {most:,} runs; this one would have {count:,}. Give other values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{range}: a grid needs values; write {range}:3 for three of this range, or draw at random.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same settings come twice ({same}): leave one out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word}: write a setting and its values with commas, such as eta=0.05,0.5,5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word}: seeds are not compared but averaged over; say how many, not which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word}: {key} is named twice; give all its values at once, such as {key}=1,2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same settings come twice: leave one out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the spread between the {count} runs that finished:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key}: {share:.0f} % (best {best})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key}: no clear effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The process that trained it died, as when the system has no memory left or someone kills it. What it had kept until then is among the runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sweep has from 1 to {most:,} runs; this one would have {count:,}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to draw: give a setting a range such as eta=0.05..5, or several values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped before it began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 1 to {most} runs can go on at once, not {jobs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Dask cluster needs one more package: {command}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}: write a range as 0.05..5, or 0.05..5:3 for three values of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}: {setting} is no number, so it has no range; list the values instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}: a range goes up; write the smaller number first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}: a range has from 2 to {most} values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {runs} diverged</source>
        <translation>{count} von {runs} divergiert</translation>
    </message>
    <message>
        <source>{count} of {runs} failed</source>
        <translation>{count} von {runs} gescheitert</translation>
    </message>
    <message>
        <source>{count} of {runs} stopped</source>
        <translation>{count} von {runs} gestoppt</translation>
    </message>
    <message>
        <source>* best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backswing itself failed ({kind}: {why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{data} is not the same data here as where the sweep was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has Backswing {version}: {remedy}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backswing is not installed there: {remedy}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot read the data: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{data} is other data there than here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core.support</name>
    <message>
        <source>Could not write {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed there; choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not write {path}: it is read-only. Nothing was changed; make it writable, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory. Close other programs, or use a smaller network, data set or picture; smaller mini-batches need less memory too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Free some space, or write to another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backswing has reached the limit of open files. Close other programs, or allow more with: ulimit -n 1024</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backswing cannot start more threads on this computer. Close other programs, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a huge number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Backswing window is using {folder}. Nothing was changed; try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}; {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no language {code}. There are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name has more than {most} dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number or a name has more than {most:,} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more than {most:,} values</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core.training</name>
    <message>
        <source>{name} cannot change during a run; stop it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{optimizer} uses all training images at once and finds each step itself: {setting} has no effect. Choose another optimizer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{variable}={wish}: choose from {engines}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{variable}={engine}, but Numba cannot compile here: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{variable}={engine} needs Numba: install it (pip install numba), or unset the variable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{data} + my digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{data} has no pictures of {side} x {side} pixels, as my digits are. Choose MNIST or the synthetic digits as data, then learn mine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no digits to learn from yet. Draw one, say which digit it is, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the drawings does not say which digit it is. Label it or remove it, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{data} has {inputs} pixels an image; the network&apos;s first layer has {units} units. Make the first layer {inputs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{data} has inputs of length {inputs}; the network&apos;s first layer has {units} units. Make the first layer {inputs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{data} needs at least one training and one validation image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{data} needs at least one training and one validation row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{data} has {classes} classes; the network&apos;s last layer has {units} units. Make the last layer {classes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{data} has targets from {low:g} to {high:g}; sigmoid outputs lie between 0 and 1. Choose linear outputs (with the cost {costs}), or scale the targets to 0..1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{data} has targets that do not sum to 1 in each row; softmax outputs do. Choose linear outputs (with the cost {costs}), or give targets of 0 or more that sum to 1 in each row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{data} has targets of length {classes}; the network&apos;s last layer has {units} units. Make the last layer {classes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{data} has numbers that {dtype} cannot hold, beyond {largest:.0e}. Scale them to a smaller range, or choose float64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: the change of {name} before mini-batch {batch} of epoch {epoch}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change} does not come after the change above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change} starts from {old}, but the value was {found}: a change is missing, or the settings differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change} is not possible. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changed network&apos;s costs are not finite, so it is not kept. Undo the last change.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
