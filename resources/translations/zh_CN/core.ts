<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>core</name>
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
        <translation>所有轮次已完成</translation>
    </message>
    <message>
        <source>no improvement</source>
        <translation>不再进步</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>已发散</translation>
    </message>
    <message>
        <source>learning rate at its minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>converged</source>
        <translation>已收敛</translation>
    </message>
    <message>
        <source>accuracy reached</source>
        <translation>已达到目标准确率</translation>
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
        <translation>动量</translation>
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
        <translation>无</translation>
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
    <name>core.config</name>
    <message>
        <source>chapter 1, Sigmoid neurons</source>
        <translation>第 1 章，S 型神经元</translation>
    </message>
    <message>
        <source>chapter 1, The architecture of neural networks</source>
        <translation>第一章，神经网络的架构</translation>
    </message>
    <message>
        <source>chapter 1, Learning with gradient descent</source>
        <translation>第 1 章，使用梯度下降算法进行学习</translation>
    </message>
    <message>
        <source>chapter 1, Implementing our network to classify digits</source>
        <translation>第一章，实现我们的网络来分类数字</translation>
    </message>
    <message>
        <source>chapter 2, The backpropagation algorithm</source>
        <translation>第 2 章，反向传播算法</translation>
    </message>
    <message>
        <source>chapter 2, The four fundamental equations behind backpropagation</source>
        <translation>第 2 章，反向传播的四个基本方程</translation>
    </message>
    <message>
        <source>The cross-entropy cost function</source>
        <translation>交叉熵代价函数</translation>
    </message>
    <message>
        <source>Using the cross-entropy to classify MNIST digits</source>
        <translation>使用交叉熵来对 MNIST 数字进行分类</translation>
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
        <translation>过拟合和正则化</translation>
    </message>
    <message>
        <source>Regularization</source>
        <translation>正则化</translation>
    </message>
    <message>
        <source>Why does regularization help reduce overfitting?</source>
        <translation>为何正则化可以帮助减轻过拟合？</translation>
    </message>
    <message>
        <source>Other techniques for regularization</source>
        <translation>正则化的其他技术</translation>
    </message>
    <message>
        <source>Weight initialization</source>
        <translation>权重初始化</translation>
    </message>
    <message>
        <source>Handwriting recognition revisited: the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to choose a neural network&apos;s hyper-parameters?</source>
        <translation>如何选择神经网络的超参数？</translation>
    </message>
    <message>
        <source>Variations on stochastic gradient descent</source>
        <translation>随机梯度下降的变化形式</translation>
    </message>
    <message>
        <source>Other models of artificial neuron</source>
        <translation>人工神经元的其他模型</translation>
    </message>
    <message>
        <source>chapter 5, The vanishing gradient problem</source>
        <translation>第 5 章，梯度消失问题</translation>
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
        <translation>关</translation>
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
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Data to learn from: synthetic, mnist, mnist+synthetic, sales, or the path of a folder or file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Digits to learn: 01 takes only images of 0 and 1 from each set; all takes every one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training images</source>
        <translation>训练图像数</translation>
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
        <translation>层</translation>
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
        <translation>代价</translation>
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
        <translation>动量</translation>
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
        <translation>像素噪声</translation>
    </message>
    <message>
        <source>Standard deviation of the random noise added to each pixel, as a fraction of full ink.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mini-batch</source>
        <translation>小批量</translation>
    </message>
    <message>
        <source>Number of images averaged for one step of the weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮数</translation>
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
        <translation>随机种子</translation>
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
        <translation>动量</translation>
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
        <translation>训练图像</translation>
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
        <translation>已发散</translation>
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
        <translation>停止学习</translation>
    </message>
    <message>
        <source>slows learning</source>
        <translation>学习变慢</translation>
    </message>
    <message>
        <source>usual once trained</source>
        <translation>训练后常见</translation>
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
    <name>core.support</name>
    <message>
        <source>There is no language {code}. There are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
