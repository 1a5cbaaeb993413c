<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>core</name>
    <message>
        <source>sigmoid</source>
        <translation>sigmoid</translation>
    </message>
    <message>
        <source>Squashes to 0..1; its slope is at most 0.25, so deep layers learn slowly. Book, chapter 1.</source>
        <translation>压缩到 0 到 1 之间；斜率最大 0.25，所以深的网络学得慢。见书的第 1 章。</translation>
    </message>
    <message>
        <source>tanh</source>
        <translation>tanh</translation>
    </message>
    <message>
        <source>Squashes to -1..1, centred on 0; a sigmoid rescaled. Book, chapter 3.</source>
        <translation>压缩到 −1 到 1 之间，以 0 为中心；就是缩放过的 S 型函数。见书的第 3 章。</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>max(0, z): never saturates above 0, but a unit that is always below 0 is dead. Book, chapter 3.</source>
        <translation>max(0, z)：在 0 以上永不饱和，但总在 0 以下的神经元就死了。见书的第 3 章。</translation>
    </message>
    <message>
        <source>leaky ReLU</source>
        <translation>leaky ReLU</translation>
    </message>
    <message>
        <source>z above 0, z/100 below: like ReLU, but no unit dies, because some slope remains. Maas et al. 2013.</source>
        <translation>0 以上为 z，以下为 z/100：与 ReLU 相似，但总留有一点斜率，所以神经元不会死。Maas 等，2013。</translation>
    </message>
    <message>
        <source>GELU</source>
        <translation>GELU</translation>
    </message>
    <message>
        <source>z times the probability that a normal draw is below z (tanh variant): a smooth ReLU. Hendrycks &amp; Gimpel 2016.</source>
        <translation>z 乘以正态随机数小于 z 的概率（tanh 近似）：平滑的 ReLU。Hendrycks 和 Gimpel，2016。</translation>
    </message>
    <message>
        <source>softplus</source>
        <translation>softplus</translation>
    </message>
    <message>
        <source>ln(1 + e^z): ReLU with a rounded corner; its slope is the sigmoid, so no unit dies. Dugas et al. 2001.</source>
        <translation>ln(1 + e^z)：把拐角磨圆的 ReLU；它的斜率就是 S 型函数，所以神经元不会死。Dugas 等，2001。</translation>
    </message>
    <message>
        <source>sinh</source>
        <translation>sinh</translation>
    </message>
    <message>
        <source>(e^z - e^-z)/2: the slope is 1 or more and grows with z, so nothing saturates, but deep gradients explode.</source>
        <translation>(e^z - e^-z)/2：斜率不小于 1，并随 |z| 增大，所以不会饱和，但在深的网络中梯度会爆炸。</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>z itself, without an activation: the slope is 1, and a stack of such layers can do no more than one.</source>
        <translation>就是 z 本身，没有激活函数：斜率为 1，多层叠在一起也不比一层能做得更多。</translation>
    </message>
    <message>
        <source>Each digit gets its own yes or no between 0 and 1.</source>
        <translation>每个数字各有自己的是或否，取值在 0 和 1 之间。</translation>
    </message>
    <message>
        <source>softmax</source>
        <translation>softmax</translation>
    </message>
    <message>
        <source>The ten outputs share 100 %: probabilities that sum to 1.</source>
        <translation>十个输出分享 100%：它们是总和为 1 的概率。</translation>
    </message>
    <message>
        <source>The weighted input itself; least squares with the quadratic cost.</source>
        <translation>就是带权输入本身；配上二次代价函数就是最小二乘法。</translation>
    </message>
    <message>
        <source>quadratic</source>
        <translation>二次</translation>
    </message>
    <message>
        <source>½ Σ (a - y)²: simple, but a saturated unit that is wrong learns slowly. Book, equation 6.</source>
        <translation>½ Σ (a - y)²：简单，但神经元饱和而又出错时学得很慢。见书的方程 (6)。</translation>
    </message>
    <message>
        <source>the quadratic cost measures each output by itself, so it does not fit outputs that share 100 %</source>
        <translation>二次代价函数单独度量每个输出，所以不适合分享 100% 的输出</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>交叉熵</translation>
    </message>
    <message>
        <source>-Σ [y ln a + (1-y) ln(1-a)]: the larger the error, the faster it learns. Book, equation 63.</source>
        <translation>-Σ [y ln a + (1-y) ln(1-a)]：误差越大，学得越快。见书的方程 (63)。</translation>
    </message>
    <message>
        <source>cross-entropy treats each output as the probability of its own yes or no, so it needs sigmoid outputs</source>
        <translation>交叉熵把每个输出各自看作“是”的概率，所以需要 sigmoid 输出</translation>
    </message>
    <message>
        <source>log-likelihood</source>
        <translation>对数似然</translation>
    </message>
    <message>
        <source>-ln a of the correct class: for outputs that are the probabilities of ten classes. Book, equation 80.</source>
        <translation>正确类别的 -ln a：用于表示十个类别概率的输出。见书的方程 (80)。</translation>
    </message>
    <message>
        <source>log-likelihood treats the outputs as probabilities that sum to 1, so it needs softmax</source>
        <translation>对数似然把各个输出看作总和为 1 的概率，所以需要 softmax 输出</translation>
    </message>
    <message>
        <source>asymmetric</source>
        <translation>不对称</translation>
    </message>
    <message>
        <source>Over/under: Σ (a - y) times one weight where a is too high, Σ (y - a) times another where it is too low: goods left over against lost profit. With weights 1 and 9 the best answer is too low only once in ten times. Also called pinball loss.</source>
        <translation>高估和低估分开计算：a 偏高时，Σ (a - y) 乘以一个权重；偏低时，Σ (y - a) 乘以另一个权重。好比货物积压对缺货损失的利润。权重取 1 和 9 时，最佳的答案十次中只有一次偏低。也称 pinball 损失（分位数损失）。</translation>
    </message>
    <message>
        <source>the asymmetric cost measures each output by itself, so it does not fit outputs that share 100 %</source>
        <translation>不对称代价函数单独度量每个输出，所以不适合分享 100% 的输出</translation>
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
        <translation>学习率已到最小值</translation>
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
        <translation>训练已发散：在第 {epoch} 轮的第 {batch} 个小批量中，{what}不再是有限值。</translation>
    </message>
    <message>
        <source>Try a smaller learning rate: {eta:g}.</source>
        <translation>请尝试更小的学习率：{eta:g}。</translation>
    </message>
    <message>
        <source>Try smaller initial weights, another activation or float64.</source>
        <translation>请尝试更小的初始权重、别的激活函数或 float64。</translation>
    </message>
    <message>
        <source>1/√n</source>
        <translation>1/√n</translation>
    </message>
    <message>
        <source>N(0, 1/n_in): weighted inputs start near 0, so no unit starts saturated. Book, chapter 3.</source>
        <translation>N(0, 1/n_in)：带权输入从 0 附近开始，所以没有神经元一开始就饱和。见书的第 3 章。</translation>
    </message>
    <message>
        <source>large N(0, 1)</source>
        <translation>大 N(0, 1)</translation>
    </message>
    <message>
        <source>N(0, 1) for any number of inputs: hidden units start saturated and learn slowly. Book, chapter 1.</source>
        <translation>不论有多少输入，都是 N(0, 1)：隐藏神经元一开始就饱和，学得慢。见书的第 1 章。</translation>
    </message>
    <message>
        <source>Glorot</source>
        <translation>Glorot</translation>
    </message>
    <message>
        <source>N(0, 2/(n_in + n_out)), biases 0: keeps the variance of activations and gradients, for tanh. Glorot &amp; Bengio 2010.</source>
        <translation>N(0, 2/(n_in + n_out))，偏置为 0：保持激活值和梯度的方差，适合 tanh。Glorot 和 Bengio，2010。</translation>
    </message>
    <message>
        <source>He</source>
        <translation>He</translation>
    </message>
    <message>
        <source>N(0, 2/n_in), biases 0: compensates for the half that ReLU cuts off. He et al. 2015.</source>
        <translation>N(0, 2/n_in)，偏置为 0：补偿被 ReLU 截去的一半。He 等，2015。</translation>
    </message>
    <message>
        <source>gradient descent (SGD)</source>
        <translation>梯度下降 (SGD)</translation>
    </message>
    <message>
        <source>θ -= η g: one step down the slope of each mini-batch. Book, chapter 1.</source>
        <translation>θ -= η g：每个小批量沿坡向下走一步。见书的第 1 章。</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>动量</translation>
    </message>
    <message>
        <source>v = μ v - η g, θ += v: like a ball that keeps rolling. Book, chapter 3, equations 107 and 108.</source>
        <translation>v = μ v - η g，θ += v：像一个不停滚动的球。见书的第 3 章，方程 (107) 和 (108)。</translation>
    </message>
    <message>
        <source>Nesterov momentum</source>
        <translation>Nesterov 动量</translation>
    </message>
    <message>
        <source>v = μ v - η g with g taken at θ + μ v, where the ball is heading: it brakes early. Nesterov 1983.</source>
        <translation>v = μ v - η g，其中 g 取自 θ + μ v，也就是球将要到达的位置：它会提早刹车。Nesterov，1983。</translation>
    </message>
    <message>
        <source>RMSProp</source>
        <translation>RMSProp</translation>
    </message>
    <message>
        <source>s = ρ s + (1 - ρ) g², θ -= η g/(√s + ε): steep directions get short steps. Tieleman &amp; Hinton 2012.</source>
        <translation>s = ρ s + (1 - ρ) g²，θ -= η g/(√s + ε)：陡的方向步子短。Tieleman 和 Hinton，2012。</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>Moving averages m of g and s of g², bias-corrected; θ -= η m/(√s + ε). λ enters g, as in the book. Needs a small η such as 0.001. Kingma &amp; Ba 2014.</source>
        <translation>m 和 s 是 g 和 g² 的滑动平均，并校正了初期的偏差；θ -= η m/(√s + ε)。λ 计入 g，与书中一样。η 要小，例如 0.001。Kingma 和 Ba，2014。</translation>
    </message>
    <message>
        <source>AdamW</source>
        <translation>AdamW</translation>
    </message>
    <message>
        <source>Adam with decoupled weight decay: λ stays out of the averages and shrinks the weights by η λ/n w. Needs a small η such as 0.001. Loshchilov &amp; Hutter 2017.</source>
        <translation>权重衰减独立出来的 Adam：λ 不进入滑动平均，而是直接让权重缩小 η λ/n w。η 要小，例如 0.001。Loshchilov 和 Hutter，2017。</translation>
    </message>
    <message>
        <source>L-BFGS</source>
        <translation>L-BFGS</translation>
    </message>
    <message>
        <source>Uses the whole training set at once and estimates its curvature from the last steps; a line search replaces η. An epoch is one line search. Liu &amp; Nocedal 1989.</source>
        <translation>一次使用整个训练集，根据最近几步估计曲率；用线搜索代替 η。一轮就是一次线搜索。Liu 和 Nocedal，1989。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>No penalty on the size of weights.</source>
        <translation>不惩罚权重的大小。</translation>
    </message>
    <message>
        <source>L2 (weight decay)</source>
        <translation>L2（权重衰减）</translation>
    </message>
    <message>
        <source>λ/2n Σ w²: every weight shrinks in proportion to its size. Book, equation 87.</source>
        <translation>λ/2n Σ w²：每个权重都按自身大小成比例地缩小。见书的方程 (87)。</translation>
    </message>
    <message>
        <source>L1</source>
        <translation>L1</translation>
    </message>
    <message>
        <source>λ/n Σ |w|: every weight shrinks by the same amount, so many become 0. Book, equation 95.</source>
        <translation>λ/n Σ |w|：每个权重都缩小同样的量，所以许多权重变为 0。见书的方程 (95)。</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>恒定</translation>
    </message>
    <message>
        <source>η is constant.</source>
        <translation>η 保持不变。</translation>
    </message>
    <message>
        <source>exponential</source>
        <translation>指数</translation>
    </message>
    <message>
        <source>η · rate^(step/steps): a little smaller with every mini-batch, or with staircase every `steps`.</source>
        <translation>η · 衰减率^(步/衰减步数)：每个小批量之后都小一点；用阶梯型时，每 `steps` 个小批量降一次。</translation>
    </message>
    <message>
        <source>halve every k epochs</source>
        <translation>每 k 轮减半</translation>
    </message>
    <message>
        <source>η is halved every k epochs.</source>
        <translation>η 每 k 轮减半。</translation>
    </message>
    <message>
        <source>halve when it stalls</source>
        <translation>停滞时减半</translation>
    </message>
    <message>
        <source>η is halved when k epochs in a row bring no better validation accuracy; training ends when a halving beyond the maximum is due. Book, chapter 3: 7 halvings, to 1/128.</source>
        <translation>连续 k 轮验证准确率没有提高，η 就减半；要减半而次数已到上限时，训练结束。书的第 3 章：减半 7 次，到 1/128。</translation>
    </message>
    <message>
        <source>warm-up, then constant</source>
        <translation>先预热，后恒定</translation>
    </message>
    <message>
        <source>η rises linearly, then stays constant: no large steps while the weights are still random.</source>
        <translation>η 先线性上升，然后保持不变：权重还是随机的时候，不走大步。</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>余弦</translation>
    </message>
    <message>
        <source>After the warm-up, η falls by half a cosine until the last epoch ends. Loshchilov &amp; Hutter 2016.</source>
        <translation>预热之后，η 沿半个余弦下降，直到最后一轮结束。Loshchilov 和 Hutter，2016。</translation>
    </message>
    <message>
        <source>one cycle</source>
        <translation>单周期</translation>
    </message>
    <message>
        <source>η rises from 1/25 to its peak, then falls, each by half a cosine; momentum is constant. Smith 2018.</source>
        <translation>η 从峰值的 1/25 升到峰值，再下降，升降都沿半个余弦；动量不变。Smith，2018。</translation>
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
        <translation>轮</translation>
    </message>
    <message>
        <source>seconds of training</source>
        <translation>训练秒数</translation>
    </message>
    <message>
        <source>images seen</source>
        <translation>见过的图像数</translation>
    </message>
</context>
<context>
    <name>core.cli</name>
    <message>
        <source>Could not write {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was trained; choose another folder.</source>
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
        <translation>交叉熵的含义？源自哪里？</translation>
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
        <translation>再看手写识别问题：代码</translation>
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
        <translation>书中用 MNIST</translation>
    </message>
    <message>
        <source>all; 1 000 to see overfitting</source>
        <translation>全部；想看过拟合，用 1000</translation>
    </message>
    <message>
        <source>off; 1 to see a network memorise</source>
        <translation>关；想看网络死记硬背，用 1</translation>
    </message>
    <message>
        <source>all; 01 for a quick try</source>
        <translation>全部；想快速试一试，用 01</translation>
    </message>
    <message>
        <source>all; 100 for a quick try</source>
        <translation>全部；想快速试一试，用 100</translation>
    </message>
    <message>
        <source>off; 5 000 to see within the first epoch</source>
        <translation>关；想看第一轮之内的变化，用 5000</translation>
    </message>
    <message>
        <source>one hidden layer of 30 to 100 units; today up to some 1 000</source>
        <translation>一个隐藏层，30 到 100 个神经元；如今可达 1000 个左右</translation>
    </message>
    <message>
        <source>sigmoid in the book, ReLU today</source>
        <translation>书中用 sigmoid，如今用 ReLU</translation>
    </message>
    <message>
        <source>sigmoid or softmax</source>
        <translation>sigmoid 或 softmax</translation>
    </message>
    <message>
        <source>cross-entropy, or log-likelihood with softmax</source>
        <translation>交叉熵；用 softmax 时为对数似然</translation>
    </message>
    <message>
        <source>1 to 10</source>
        <translation>1 到 10</translation>
    </message>
    <message>
        <source>1/√n; He with ReLU</source>
        <translation>1/√n；用 ReLU 时为 He</translation>
    </message>
    <message>
        <source>0.1 to 3 for sigmoid, 0.01 to 0.3 for ReLU, 0.001 with Adam</source>
        <translation>sigmoid 用 0.1 到 3，ReLU 用 0.01 到 0.3，Adam 用 0.001</translation>
    </message>
    <message>
        <source>constant to begin with</source>
        <translation>先用恒定</translation>
    </message>
    <message>
        <source>0.9 to 0.99</source>
        <translation>0.9 到 0.99</translation>
    </message>
    <message>
        <source>the mini-batches of one to ten epochs</source>
        <translation>一到十轮的小批量数</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>5 to 20</source>
        <translation>5 到 20</translation>
    </message>
    <message>
        <source>7, so that η ends at 1/128</source>
        <translation>7，这样 η 最后降到 1/128</translation>
    </message>
    <message>
        <source>0.5 to 5</source>
        <translation>0.5 到 5</translation>
    </message>
    <message>
        <source>0.2 to 0.4</source>
        <translation>0.2 到 0.4</translation>
    </message>
    <message>
        <source>0 to 0.1</source>
        <translation>0 到 0.1</translation>
    </message>
    <message>
        <source>L2</source>
        <translation>L2</translation>
    </message>
    <message>
        <source>0.1 for 1 000 images, 5 for 50 000</source>
        <translation>1000 张图像用 0.1，5 万张用 5</translation>
    </message>
    <message>
        <source>0.2 to 0.5, with more hidden units</source>
        <translation>0.2 到 0.5，同时增加隐藏神经元</translation>
    </message>
    <message>
        <source>0 to 0.2</source>
        <translation>0 到 0.2</translation>
    </message>
    <message>
        <source>gradient descent, momentum or Adam</source>
        <translation>梯度下降、动量或 Adam</translation>
    </message>
    <message>
        <source>0.5 to 0.95</source>
        <translation>0.5 到 0.95</translation>
    </message>
    <message>
        <source>0.9</source>
        <translation>0.9</translation>
    </message>
    <message>
        <source>0.99 to 0.999</source>
        <translation>0.99 到 0.999</translation>
    </message>
    <message>
        <source>10⁻⁸ to 10⁻⁷</source>
        <translation>10⁻⁸ 到 10⁻⁷</translation>
    </message>
    <message>
        <source>off, or 1 to 5</source>
        <translation>关，或 1 到 5</translation>
    </message>
    <message>
        <source>off, or 2 to 4 with dropout</source>
        <translation>关；用弃权 (dropout) 时为 2 到 4</translation>
    </message>
    <message>
        <source>off, or 0.99 to 0.9995</source>
        <translation>关，或 0.99 到 0.9995</translation>
    </message>
    <message>
        <source>1 or 2</source>
        <translation>1 或 2</translation>
    </message>
    <message>
        <source>5 to 15</source>
        <translation>5 到 15</translation>
    </message>
    <message>
        <source>0.05 to 0.2</source>
        <translation>0.05 到 0.2</translation>
    </message>
    <message>
        <source>20 to 40</source>
        <translation>20 到 40</translation>
    </message>
    <message>
        <source>4 to 6</source>
        <translation>4 到 6</translation>
    </message>
    <message>
        <source>0.2 to 0.5</source>
        <translation>0.2 到 0.5</translation>
    </message>
    <message>
        <source>0.1 to 0.3</source>
        <translation>0.1 到 0.3</translation>
    </message>
    <message>
        <source>10 in the book; 32 to 256 today</source>
        <translation>书中为 10；如今为 32 到 256</translation>
    </message>
    <message>
        <source>30 in the book</source>
        <translation>书中为 30</translation>
    </message>
    <message>
        <source>off, or 10 to 20</source>
        <translation>关，或 10 到 20</translation>
    </message>
    <message>
        <source>off, or 0.9 to 0.98</source>
        <translation>关，或 0.9 到 0.98</translation>
    </message>
    <message>
        <source>any; compare several before you trust a difference</source>
        <translation>任意；比较过几个种子，才能相信差异</translation>
    </message>
    <message>
        <source>float32</source>
        <translation>float32</translation>
    </message>
    <message>
        <source>With μ = {mu:g} nothing brakes: steps add up without end, and training may diverge.</source>
        <translation>μ = {mu:g} 时没有任何刹车：步子无止境地累加，训练可能发散。</translation>
    </message>
    <message>
        <source>With μ = {mu:g} each step takes back part of the last one: it brakes all the time.</source>
        <translation>μ = {mu:g} 时，每一步都收回上一步的一部分：一直在刹车。</translation>
    </message>
    <message>
        <source>From -1 down the swings grow without end.</source>
        <translation>μ 到 −1 及以下，摆动会无止境地增大。</translation>
    </message>
    <message>
        <source>Quick start</source>
        <translation>快速开始</translation>
    </message>
    <message>
        <source>The window&apos;s first settings: a small network of today that soon reads people&apos;s digits.</source>
        <translation>窗口最初的设置：一个采用现今做法的小网络，很快就能识别人写的数字。</translation>
    </message>
    <message>
        <source>Backswing&apos;s own digits: validation accuracy 96.1 %, people&apos;s digits 96.8 % (three seeds), 10 seconds.</source>
        <translation>Backswing 自带的数字：验证准确率 96.1%，人写的数字 96.8%（三个随机种子），10 秒。</translation>
    </message>
    <message>
        <source>The book&apos;s first net</source>
        <translation>书中的第一个网络</translation>
    </message>
    <message>
        <source>Chapter 1: 30 sigmoid units, quadratic cost, η 3, large initial weights.</source>
        <translation>第 1 章：30 个 S 型神经元，二次代价函数，η 为 3，大的初始权重。</translation>
    </message>
    <message>
        <source>MNIST: test accuracy 95.21 % (five seeds, ± 0.24), 5 seconds; the book prints 95.42 %.</source>
        <translation>MNIST：测试准确率 95.21%（五个随机种子，± 0.24），5 秒；书中给出的是 95.42%。</translation>
    </message>
    <message>
        <source>The book&apos;s best</source>
        <translation>书中的最佳网络</translation>
    </message>
    <message>
        <source>Chapter 3: 100 sigmoid units, cross-entropy, λ 5, η 0.1, 60 epochs.</source>
        <translation>第 3 章：100 个 S 型神经元，交叉熵，λ 为 5，η 为 0.1，60 轮。</translation>
    </message>
    <message>
        <source>MNIST: validation accuracy 97.97 % (five seeds, ± 0.04), 20 seconds; the book prints 98.04 %.</source>
        <translation>MNIST：验证准确率 97.97%（五个随机种子，± 0.04），20 秒；书中给出的是 98.04%。</translation>
    </message>
    <message>
        <source>Sprint</source>
        <translation>冲刺</translation>
    </message>
    <message>
        <source>The shortest way to 98 % on MNIST: 256 ReLU units, and five epochs in which η rises and falls.</source>
        <translation>在 MNIST 上达到 98% 的最短途径：256 个 ReLU 神经元，训练五轮，其间 η 先升后降。</translation>
    </message>
    <message>
        <source>MNIST: test accuracy 98.28 % (three seeds, ± 0.08), 1 to 3 seconds on one core.</source>
        <translation>MNIST：测试准确率 98.28%（三个随机种子，± 0.08），单核 1 到 3 秒。</translation>
    </message>
    <message>
        <source>Best MLP</source>
        <translation>最佳 MLP</translation>
    </message>
    <message>
        <source>The best of fully connected layers with at most 2 million parameters: no image is ever seen twice.</source>
        <translation>全连接层、参数不超过 200 万个的最佳网络：没有一张图像会出现两次。</translation>
    </message>
    <message>
        <source>Test accuracy 99.55 % (three seeds, ± 0.03), 40 minutes on one core.</source>
        <translation>测试准确率 99.55%（三个随机种子，± 0.03），单核 40 分钟。</translation>
    </message>
    <message>
        <source>Five minutes</source>
        <translation>五分钟</translation>
    </message>
    <message>
        <source>The best that about five minutes on two cores give.</source>
        <translation>双核训练约五分钟所能得到的最佳网络。</translation>
    </message>
    <message>
        <source>Test accuracy 99.47 % (three seeds, ± 0.04), 5.1 minutes.</source>
        <translation>测试准确率 99.47%（三个随机种子，± 0.04），5.1 分钟。</translation>
    </message>
    <message>
        <source>People&apos;s handwriting</source>
        <translation>真人手写</translation>
    </message>
    <message>
        <source>The network that ships: reads what people draw, in more ways of writing than MNIST&apos;s.</source>
        <translation>Backswing 自带的网络：能识别人画的数字，写法比 MNIST 里的更多样。</translation>
    </message>
    <message>
        <source>Test accuracy 99.30 % (one seed), 6 minutes on one core.</source>
        <translation>测试准确率 99.30%（一个随机种子），单核 6 分钟。</translation>
    </message>
    <message>
        <source>The settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>{first}; {second}</source>
        <translation>{first}；{second}</translation>
    </message>
    <message>
        <source>a finite number</source>
        <translation>有限的数</translation>
    </message>
    <message>
        <source>a valid string</source>
        <translation>有效的字符串</translation>
    </message>
    <message>
        <source>a valid tuple</source>
        <translation>有效的列表</translation>
    </message>
    <message>
        <source>{key} should be greater than {limit}, not {found}</source>
        <translation>{key} 应大于 {limit}，而不是 {found}</translation>
    </message>
    <message>
        <source>{key} should be greater than or equal to {limit}, not {found}</source>
        <translation>{key} 应大于或等于 {limit}，而不是 {found}</translation>
    </message>
    <message>
        <source>{key} should be less than {limit}, not {found}</source>
        <translation>{key} 应小于 {limit}，而不是 {found}</translation>
    </message>
    <message>
        <source>{key} should be less than or equal to {limit}, not {found}</source>
        <translation>{key} 应小于或等于 {limit}，而不是 {found}</translation>
    </message>
    <message>
        <source>{key} should have at least {limit} character, not {found}</source>
        <translation>{key} 至少应有 {limit} 个字符，而不是 {found}</translation>
    </message>
    <message>
        <source>{key} should have at most {limit} characters, not {found}</source>
        <translation>{key} 最多只能有 {limit} 个字符，而不是 {found}</translation>
    </message>
    <message>
        <source>{key}: {found} is not text in UTF-8; rename that file or folder</source>
        <translation>{key}：{found} 不是 UTF-8 文本；请给那个文件或文件夹改名</translation>
    </message>
    <message>
        <source>{key} should be {kind}, not {found}</source>
        <translation>{key} 应为{kind}，而不是 {found}</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>这段文本</translation>
    </message>
    <message>
        <source>and {more:,} more</source>
        <translation>另外还有 {more:,} 处</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Data to learn from: synthetic, mnist, mnist+synthetic, sales, or the path of a folder or file.</source>
        <translation>用来学习的数据：synthetic、mnist、mnist+synthetic、sales，或者文件夹或文件的路径。</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Digits to learn: 01 takes only images of 0 and 1 from each set; all takes every one.</source>
        <translation>要学习的数字：01 表示每个数据集只取 0 和 1 的图像；all 表示全部都取。</translation>
    </message>
    <message>
        <source>Training images</source>
        <translation>训练图像数</translation>
    </message>
    <message>
        <source>Number of images to learn from; 0 means all. With only 1 000 the network soon memorises them.</source>
        <translation>用来学习的图像数；0 表示全部。只有 1000 张时，网络很快就会把它们背下来。</translation>
    </message>
    <message>
        <source>Label noise</source>
        <translation>标签噪声</translation>
    </message>
    <message>
        <source>Fraction of training images that get a wrong label at random; validation and test stay right.</source>
        <translation>随机加上错误标签的训练图像的比例；验证集和测试集的标签保持正确。</translation>
    </message>
    <message>
        <source>Validation images</source>
        <translation>验证图像数</translation>
    </message>
    <message>
        <source>Number of validation images that a run is scored on while it trains; 0 means all. Few are quick.</source>
        <translation>训练过程中用来评分的验证图像数；0 表示全部。少则快。</translation>
    </message>
    <message>
        <source>Validate every</source>
        <translation>验证间隔</translation>
    </message>
    <message>
        <source>Training images after which the network is scored within an epoch too; 0: only at its end.</source>
        <translation>每学习多少张训练图像，就在一轮之内也评分一次；0：只在一轮结束时评分。</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Units in each layer, input first: 784 pixels, any hidden layers, 10 digits.</source>
        <translation>每层的神经元数，从输入开始：784 个像素，任意的隐藏层，10 个数字。</translation>
    </message>
    <message>
        <source>Hidden units</source>
        <translation>隐藏神经元</translation>
    </message>
    <message>
        <source>Activation function of the hidden units.</source>
        <translation>隐藏神经元的激活函数。</translation>
    </message>
    <message>
        <source>Output units</source>
        <translation>输出神经元</translation>
    </message>
    <message>
        <source>Activation function of the outputs; the cost decides which fit.</source>
        <translation>输出的激活函数；哪些适合，取决于代价函数。</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>代价</translation>
    </message>
    <message>
        <source>Measure of error that training minimises.</source>
        <translation>训练所要最小化的误差度量。</translation>
    </message>
    <message>
        <source>Weight of overestimates</source>
        <translation>高估的权重</translation>
    </message>
    <message>
        <source>Cost of each unit by which an output is too high.</source>
        <translation>输出每偏高 1 的代价。</translation>
    </message>
    <message>
        <source>Weight of underestimates</source>
        <translation>低估的权重</translation>
    </message>
    <message>
        <source>Cost of each unit by which an output is too low.</source>
        <translation>输出每偏低 1 的代价。</translation>
    </message>
    <message>
        <source>Initial weights</source>
        <translation>初始权重</translation>
    </message>
    <message>
        <source>Scale of the random initial weights.</source>
        <translation>随机初始权重的大小。</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Step size of each mini-batch. Too small learns slowly; too large oscillates or diverges.</source>
        <translation>每个小批量的步长。太小学得慢；太大会振荡或发散。</translation>
    </message>
    <message>
        <source>Schedule of η</source>
        <translation>η 的调整方式</translation>
    </message>
    <message>
        <source>How the learning rate changes during training.</source>
        <translation>学习率在训练过程中怎样变化。</translation>
    </message>
    <message>
        <source>Decay rate</source>
        <translation>衰减率</translation>
    </message>
    <message>
        <source>η is multiplied by this every `steps` mini-batches.</source>
        <translation>每 `steps` 个小批量，η 就乘以这个数。</translation>
    </message>
    <message>
        <source>Decay steps</source>
        <translation>衰减步数</translation>
    </message>
    <message>
        <source>Mini-batches after which η is multiplied by the rate once.</source>
        <translation>每多少个小批量，η 乘以一次衰减率。</translation>
    </message>
    <message>
        <source>Staircase</source>
        <translation>阶梯型</translation>
    </message>
    <message>
        <source>Lower η once every `steps` mini-batches instead of a little with each.</source>
        <translation>每 `steps` 个小批量降低一次 η，而不是每个小批量都降低一点。</translation>
    </message>
    <message>
        <source>Halve after (epochs)</source>
        <translation>减半间隔（轮）</translation>
    </message>
    <message>
        <source>Epochs after which η is halved; with “halve when it stalls”, epochs without a better accuracy.</source>
        <translation>经过多少轮，η 减半；用“停滞时减半”时，指准确率没有提高的轮数。</translation>
    </message>
    <message>
        <source>Max halvings</source>
        <translation>最多减半次数</translation>
    </message>
    <message>
        <source>Training ends when one more halving is due; 7 stops at 1/128 of the initial η. 0: never.</source>
        <translation>达到这个次数后又要减半时，训练结束；7 表示停在最初 η 的 1/128。0：永不结束。</translation>
    </message>
    <message>
        <source>Warm-up (epochs)</source>
        <translation>预热（轮）</translation>
    </message>
    <message>
        <source>Epochs in which η rises linearly from 0.</source>
        <translation>η 从 0 线性上升所用的轮数。</translation>
    </message>
    <message>
        <source>Peak at</source>
        <translation>峰值位置</translation>
    </message>
    <message>
        <source>Fraction of the run after which η reaches its peak.</source>
        <translation>训练进行到多大比例时，η 到达峰值。</translation>
    </message>
    <message>
        <source>Final η (fraction)</source>
        <translation>最终 η（比例）</translation>
    </message>
    <message>
        <source>Fraction of η that is left when the last epoch ends.</source>
        <translation>最后一轮结束时，η 还剩多大比例。</translation>
    </message>
    <message>
        <source>Penalty on large weights, against overfitting.</source>
        <translation>对大的权重的惩罚，用来减轻过拟合。</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>How strongly large weights are penalised. It enters as λ/n, so more images need a larger λ.</source>
        <translation>惩罚大的权重的力度。它以 λ/n 的形式起作用，所以图像越多，λ 要越大。</translation>
    </message>
    <message>
        <source>Penalise biases</source>
        <translation>惩罚偏置</translation>
    </message>
    <message>
        <source>Large biases are penalised as well; the book leaves them free, since they fit no noise of inputs.</source>
        <translation>大的偏置也受惩罚；书中不惩罚偏置，因为它们不会去拟合输入中的噪声。</translation>
    </message>
    <message>
        <source>Dropout (hidden units)</source>
        <translation>弃权（隐藏神经元）</translation>
    </message>
    <message>
        <source>Fraction of hidden units switched off at random in each mini-batch; 0.5 drops half.</source>
        <translation>每个小批量中随机关闭的隐藏神经元的比例；0.5 表示关闭一半。</translation>
    </message>
    <message>
        <source>Dropout (inputs)</source>
        <translation>弃权（输入）</translation>
    </message>
    <message>
        <source>Fraction of pixels switched off at random in each mini-batch.</source>
        <translation>每个小批量中随机关闭的像素的比例。</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>Rule that turns a gradient into a step.</source>
        <translation>把梯度变成步子的规则。</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>动量</translation>
    </message>
    <message>
        <source>Part of the last step that carries over into the next; 0 is plain gradient descent.</source>
        <translation>上一步有多大部分延续到下一步；0 就是普通的梯度下降。</translation>
    </message>
    <message>
        <source>Decay (RMSProp)</source>
        <translation>衰减（RMSProp）</translation>
    </message>
    <message>
        <source>Fraction of the moving average of squared gradients that is kept with each mini-batch.</source>
        <translation>梯度平方的滑动平均在每个小批量之后保留的比例。</translation>
    </message>
    <message>
        <source>First moment (Adam)</source>
        <translation>一阶矩（Adam）</translation>
    </message>
    <message>
        <source>Fraction of the moving average of gradients that is kept with each mini-batch.</source>
        <translation>梯度的滑动平均在每个小批量之后保留的比例。</translation>
    </message>
    <message>
        <source>Second moment (Adam)</source>
        <translation>二阶矩（Adam）</translation>
    </message>
    <message>
        <source>Epsilon (stability)</source>
        <translation>Epsilon（稳定性）</translation>
    </message>
    <message>
        <source>Added to the root of the averaged squares, so that no step is divided by 0.</source>
        <translation>加到均方的平方根上，以免除以 0。</translation>
    </message>
    <message>
        <source>Memory (steps)</source>
        <translation>记忆（步数）</translation>
    </message>
    <message>
        <source>Past steps from which the curvature is estimated.</source>
        <translation>用最近多少步来估计曲率。</translation>
    </message>
    <message>
        <source>Gradient clipping (longest gradient)</source>
        <translation>梯度裁剪（最大长度）</translation>
    </message>
    <message>
        <source>A longer gradient is scaled down to this length; its direction stays. 0: no clipping.</source>
        <translation>更长的梯度会缩短到这个长度，方向不变。0：不裁剪。</translation>
    </message>
    <message>
        <source>Max norm</source>
        <translation>最大范数</translation>
    </message>
    <message>
        <source>The weights into one unit are scaled down when their norm exceeds this. 0: no limit.</source>
        <translation>进入一个神经元的权重，范数超过这个值时按比例缩小。0：不限制。</translation>
    </message>
    <message>
        <source>Weight averaging (EMA)</source>
        <translation>权重平均（EMA）</translation>
    </message>
    <message>
        <source>Fraction of the moving average that each mini-batch keeps; the average answers. 0: no average.</source>
        <translation>权重的滑动平均在每个小批量之后保留的比例；由平均后的权重作答。0：不平均。</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>平移</translation>
    </message>
    <message>
        <source>Each image is shifted by up to this many whole pixels each way, differently in each epoch.</source>
        <translation>每张图像在各个方向上最多平移这么多个像素（取整数），每轮都不同。</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>Each image is rotated by up to this many degrees.</source>
        <translation>每张图像最多旋转这么多度。</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Width and height each change by up to this fraction.</source>
        <translation>宽度和高度各自最多改变这个比例。</translation>
    </message>
    <message>
        <source>Shear</source>
        <translation>错切</translation>
    </message>
    <message>
        <source>Each image is slanted by up to this fraction.</source>
        <translation>每张图像最多倾斜这个比例。</translation>
    </message>
    <message>
        <source>Elastic strength</source>
        <translation>弹性扭曲强度</translation>
    </message>
    <message>
        <source>Strength of elastic distortion (Simard 2003): 34 moves ink by about 1.4 pixels. 0: none.</source>
        <translation>弹性扭曲的强度（Simard，2003）：34 使墨迹移动约 1.4 个像素。0：不扭曲。</translation>
    </message>
    <message>
        <source>Elastic smoothness</source>
        <translation>弹性扭曲平滑度</translation>
    </message>
    <message>
        <source>Pixels over which the displacement varies: a small value crumples, a large one stretches.</source>
        <translation>位移在多少个像素的范围内变化：小的值揉皱，大的值拉伸。</translation>
    </message>
    <message>
        <source>Stroke thickness</source>
        <translation>笔画粗细</translation>
    </message>
    <message>
        <source>Strokes become thicker or thinner by up to this many pixels.</source>
        <translation>笔画最多变粗或变细这么多个像素。</translation>
    </message>
    <message>
        <source>Pixel noise</source>
        <translation>像素噪声</translation>
    </message>
    <message>
        <source>Standard deviation of the random noise added to each pixel, as a fraction of full ink.</source>
        <translation>加到每个像素上的随机噪声的标准差，以满墨为 1。</translation>
    </message>
    <message>
        <source>Mini-batch</source>
        <translation>小批量</translation>
    </message>
    <message>
        <source>Number of images averaged for one step of the weights.</source>
        <translation>权重每走一步，对多少张图像取平均。</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>Number of passes through all training images.</source>
        <translation>把所有训练图像学习多少遍。</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>耐心</translation>
    </message>
    <message>
        <source>Early stopping: end after so many epochs without a better validation accuracy; 0: never.</source>
        <translation>提前停止：连续这么多轮验证准确率没有提高，就结束；0：永不提前停止。</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>目标准确率</translation>
    </message>
    <message>
        <source>Training ends when the validation accuracy is at least this fraction, such as 0.95; 0: never.</source>
        <translation>验证准确率达到这个值（例如 0.95）时，训练结束；0：永不因此结束。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Start of the random numbers: on one machine the same seed gives the same run.</source>
        <translation>随机数的起点：在同一台机器上，相同的随机种子得到相同的训练。</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>float32 is fast; float64 is for checking gradients.</source>
        <translation>float32 快；float64 用于检查梯度。</translation>
    </message>
    <message>
        <source>{key}: {why}</source>
        <translation>{key}：{why}</translation>
    </message>
    <message>
        <source>{output} outputs do not fit the {cost} cost: {why}</source>
        <translation>“{output}”输出与{cost}代价函数不相配：{why}</translation>
    </message>
    <message>
        <source>{where}: {mistakes}.</source>
        <translation>{where}：{mistakes}。</translation>
    </message>
    <message>
        <source>{optimizer} needs one fixed cost and finds its own steps: set {settings} to 0</source>
        <translation>{optimizer} 需要一个固定的代价函数，并自行决定步长：请将 {settings} 设为 0</translation>
    </message>
    <message>
        <source>a memory of {steps} steps of {parameters:,} weights and biases is too large: use at most {most}, or make a layer smaller</source>
        <translation>{parameters:,} 个权重和偏置，记忆 {steps} 步太多了：请最多用 {most} 步，或者缩小某一层</translation>
    </message>
    <message>
        <source>{where} is not TOML: {why}. Write lines such as: eta = 0.5</source>
        <translation>{where} 不是 TOML：{why}。请按这样的格式逐行书写：eta = 0.5</translation>
    </message>
    <message>
        <source>write the digits one after the other, such as 01 or 0-4, or all</source>
        <translation>请把数字依次写出，例如 01 或 0-4，或者写 all</translation>
    </message>
    <message>
        <source>a network has from 2 to {most} layers, such as 784-30-10</source>
        <translation>网络应有 2 到 {most} 层，例如 784-30-10</translation>
    </message>
    <message>
        <source>each layer has from 1 to {most:,} units</source>
        <translation>每层应有 1 到 {most:,} 个神经元</translation>
    </message>
    <message>
        <source>at most {most:,} weights are allowed; make a layer smaller</source>
        <translation>最多允许 {most:,} 个权重；请缩小某一层</translation>
    </message>
    <message>
        <source>{first}-{last} has no digit: write the smaller one first</source>
        <translation>{first}-{last} 不含任何数字：请把较小的写在前面</translation>
    </message>
    <message>
        <source>choose one of {names}</source>
        <translation>请从以下各项中选择：{names}</translation>
    </message>
    <message>
        <source>write the layers as whole numbers with dashes, such as 784-30-10</source>
        <translation>请用整数和连字符写出各层，例如 784-30-10</translation>
    </message>
</context>
<context>
    <name>core.data</name>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>test</source>
        <translation>测试</translation>
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
        <translation>{first}；{second}</translation>
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
    <name>core.insight.doctor</name>
    <message>
        <source>λ {lambda_:g} is too large for {images:,} training images.</source>
        <translation>对于 {images:,} 张训练图像，λ = {lambda_:g} 太大。</translation>
    </message>
    <message>
        <source>With a momentum of {momentum:g} steps grow without end.</source>
        <translation>动量为 {momentum:g} 时，步子会无止境地增大。</translation>
    </message>
    <message>
        <source>η {eta:g} is too large.</source>
        <translation>η = {eta:g} 太大。</translation>
    </message>
    <message>
        <source>{share:.0f} % of the training labels are wrong.</source>
        <translation>{share:.0f}% 的训练标签是错的。</translation>
    </message>
    <message>
        <source>Dropout switches off {share:.0f} % of the hidden units.</source>
        <translation>弃权 (dropout) 关闭了 {share:.0f}% 的隐藏神经元。</translation>
    </message>
    <message>
        <source>In {layers} layers of sinh units values and gradients grow without limit.</source>
        <translation>在 {layers} 层 sinh 神经元中，激活值和梯度会无限增大。</translation>
    </message>
    <message>
        <source>In {layers} hidden layers of {activation} units the gradient vanishes.</source>
        <translation>在 {layers} 个由 {activation} 神经元组成的隐藏层中，梯度会消失。</translation>
    </message>
    <message>
        <source>η {eta:g} is too small.</source>
        <translation>η = {eta:g} 太小。</translation>
    </message>
    <message>
        <source>The schedule has lowered η to {eta:.1g}.</source>
        <translation>按照学习率调整，η 已降到 {eta:.1g}。</translation>
    </message>
    <message>
        <source>Dropout switches off {share:.0f} % of the inputs.</source>
        <translation>弃权 (dropout) 关闭了 {share:.0f}% 的输入。</translation>
    </message>
    <message>
        <source>{title} initial weights saturate the units.</source>
        <translation>{title} 初始权重使神经元饱和。</translation>
    </message>
    <message>
        <source>Gradients are clipped to norm {norm:g}.</source>
        <translation>梯度被裁剪到范数 {norm:g}。</translation>
    </message>
    <message>
        <source>Weight vectors are held to norm {norm:g}.</source>
        <translation>权重向量的范数被限制在 {norm:g} 以内。</translation>
    </message>
    <message>
        <source>{choice} weights</source>
        <translation>{choice} 初始权重</translation>
    </message>
    <message>
        <source>{choice} η</source>
        <translation>{choice}的 η</translation>
    </message>
    <message>
        <source>layers {choice}</source>
        <translation>层 {choice}</translation>
    </message>
    <message>
        <source>dropout</source>
        <translation>dropout</translation>
    </message>
    <message>
        <source>label noise</source>
        <translation>标签噪声</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>动量</translation>
    </message>
    <message>
        <source>gradient clipping</source>
        <translation>梯度裁剪</translation>
    </message>
    <message>
        <source>max norm</source>
        <translation>最大范数</translation>
    </message>
    <message>
        <source>training images</source>
        <translation>训练图像</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}、{second}</translation>
    </message>
    <message>
        <source>all training images</source>
        <translation>全部训练图像</translation>
    </message>
    <message>
        <source>{symbol} {value:g}</source>
        <translation>{symbol} {value:g}</translation>
    </message>
    <message>
        <source>{setting} {value:g}</source>
        <translation>{setting} {value:g}</translation>
    </message>
    <message>
        <source>no {setting}</source>
        <translation>无{setting}</translation>
    </message>
    <message>
        <source>The network&apos;s weights are no longer finite: nothing can be measured. Reset it.</source>
        <translation>网络的权重不再是有限值：什么都无法测量。请重置。</translation>
    </message>
    <message>
        <source>{layer}: all {units} units have equal weights and learn as one.</source>
        <translation>{layer}：全部 {units} 个神经元的权重都相等，学起来就像只有一个。</translation>
    </message>
    <message>
        <source>Start again with random initial weights.</source>
        <translation>请用随机的初始权重重新开始。</translation>
    </message>
    <message>
        <source>Try smaller initial weights (Glorot&apos;s) or gradient clipping.</source>
        <translation>请尝试更小的初始权重 (Glorot) 或梯度裁剪。</translation>
    </message>
    <message>
        <source>gradient of {first} is {times:.0f} times {last}&apos;s: it explodes.</source>
        <translation>{first} 的梯度是{last} 的 {times:.0f} 倍：梯度爆炸。</translation>
    </message>
    <message>
        <source>Try ReLU with He&apos;s initial weights, or fewer layers.</source>
        <translation>请尝试 ReLU 配 He 初始权重，或减少层数。</translation>
    </message>
    <message>
        <source>gradient of {first} is 1/{over:,.0f} of {last}&apos;s: it vanishes.</source>
        <translation>{first} 的梯度只有{last} 的 1/{over:,.0f}：梯度消失。</translation>
    </message>
    <message>
        <source>{layer}: {share:.0f} % of its {activation} units are dead</source>
        <translation>{layer}：{share:.0f}% 的 {activation} 神经元是死的</translation>
    </message>
    <message>
        <source>{what}, so no example changes them.</source>
        <translation>{what}，任何样本都改变不了它们。</translation>
    </message>
    <message>
        <source>{layer}: {share:.0f} % saturated</source>
        <translation>{layer}：{share:.0f}% 饱和</translation>
    </message>
    <message>
        <source>output layer: {share:.0f} % of the examples have an output that is wrong and saturated.</source>
        <translation>输出层：{share:.0f}% 的样本有一个输出既错误又饱和。</translation>
    </message>
    <message>
        <source>It hardly learns with the {cost} cost; try cross-entropy.</source>
        <translation>用{cost}代价函数时，它几乎学不动；请尝试交叉熵。</translation>
    </message>
    <message>
        <source>all {examples} examples get the same answer.</source>
        <translation>全部 {examples} 个样本得到的答案都相同。</translation>
    </message>
    <message>
        <source>Try another η, fewer layers, or another init.</source>
        <translation>请尝试别的 η、更少的层，或别的初始权重。</translation>
    </message>
    <message>
        <source>{layer}: a mini-batch changes the weights by {share:.0f} %.</source>
        <translation>{layer}：一个小批量使权重改变 {share:.0f}%。</translation>
    </message>
    <message>
        <source>The steps are too large; try a smaller η.</source>
        <translation>步子太大；请尝试更小的 η。</translation>
    </message>
    <message>
        <source>a mini-batch changes no layer&apos;s weights by more than {share:.2g} %.</source>
        <translation>一个小批量使各层权重的改变都不超过 {share:.2g}%。</translation>
    </message>
    <message>
        <source>The steps are too small; try a larger η.</source>
        <translation>步子太小；请尝试更大的 η。</translation>
    </message>
    <message>
        <source>gradient norm of {layer} is {norm:.2g}: it explodes.</source>
        <translation>{layer}：梯度的范数为 {norm:.2g}，梯度爆炸。</translation>
    </message>
    <message>
        <source>Try He&apos;s initial weights or fewer layers.</source>
        <translation>请尝试 He 初始权重，或减少层数。</translation>
    </message>
    <message>
        <source>gradient of {first} is 0, unlike {last}&apos;s: it vanishes.</source>
        <translation>{first} 的梯度为 0，而{last} 的不是：梯度消失。</translation>
    </message>
    <message>
        <source>{what}: no harm, as the network has learnt.</source>
        <translation>{what}：没有坏处，因为网络已经学会了。</translation>
    </message>
    <message>
        <source>output layer</source>
        <translation>输出层</translation>
    </message>
    <message>
        <source>hidden layer {number}</source>
        <translation>隐藏层 {number}</translation>
    </message>
    <message>
        <source>Start again with a smaller η or leaky ReLU.</source>
        <translation>请用更小的 η 或 leaky ReLU 重新开始。</translation>
    </message>
    <message>
        <source>Start again with a smaller η or smaller initial weights.</source>
        <translation>请用更小的 η 或更小的初始权重重新开始。</translation>
    </message>
    <message>
        <source>Try 1/√n initial weights or a smaller η.</source>
        <translation>请尝试 1/√n 初始权重，或更小的 η。</translation>
    </message>
    <message>
        <source>Try a smaller η, or ReLU.</source>
        <translation>请尝试更小的 η，或 ReLU。</translation>
    </message>
    <message>
        <source>{what}.</source>
        <translation>{what}。</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>已发散</translation>
    </message>
    <message>
        <source>answers as chance would</source>
        <translation>答案与瞎猜无异</translation>
    </message>
    <message>
        <source>units alike</source>
        <translation>神经元雷同</translation>
    </message>
    <message>
        <source>exploding gradient</source>
        <translation>梯度爆炸</translation>
    </message>
    <message>
        <source>dead units</source>
        <translation>死神经元</translation>
    </message>
    <message>
        <source>saturated units</source>
        <translation>神经元饱和</translation>
    </message>
    <message>
        <source>vanishing gradient</source>
        <translation>梯度消失</translation>
    </message>
    <message>
        <source>saturated outputs</source>
        <translation>输出饱和</translation>
    </message>
    <message>
        <source>constant answer</source>
        <translation>答案不变</translation>
    </message>
    <message>
        <source>steps too large</source>
        <translation>步子太大</translation>
    </message>
    <message>
        <source>steps too small</source>
        <translation>步子太小</translation>
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
        <translation>{what}在第 {epoch} 轮的第 {batch} 个小批量中变为无穷大：保留了第 {good} 轮的权重。</translation>
    </message>
    <message>
        <source>{what} became infinite in mini-batch {batch} of epoch {epoch}: the initial weights are kept.</source>
        <translation>{what}在第 {epoch} 轮的第 {batch} 个小批量中变为无穷大：保留了初始权重。</translation>
    </message>
    <message>
        <source>after {epochs:,} epochs it still answers as chance would.</source>
        <translation>{epochs:,} 轮之后，它的答案仍与瞎猜无异。</translation>
    </message>
    <message>
        <source>after {epochs:,} epochs it now answers as chance would.</source>
        <translation>{epochs:,} 轮之后，它的答案变得与瞎猜无异。</translation>
    </message>
    <message>
        <source>after {epochs:,} epochs it still answers no better than the mean of the targets.</source>
        <translation>{epochs:,} 轮之后，它的答案仍不比目标的平均值好。</translation>
    </message>
    <message>
        <source>after {epochs:,} epochs it now answers no better than the mean of the targets.</source>
        <translation>{epochs:,} 轮之后，它的答案变得不比目标的平均值好。</translation>
    </message>
    <message>
        <source>Try {changes}.</source>
        <translation>请尝试：{changes}。</translation>
    </message>
    <message>
        <source>validation cost has risen for {epochs} epochs while training cost falls: it overfits.</source>
        <translation>验证代价已上升 {epochs} 轮，而训练代价仍在下降：网络过拟合了。</translation>
    </message>
    <message>
        <source>Try more λ, dropout, or more data.</source>
        <translation>请尝试更大的 λ、弃权 (dropout) 或更多的数据。</translation>
    </message>
    <message>
        <source>Try smaller initial weights or another activation.</source>
        <translation>请尝试更小的初始权重或别的激活函数。</translation>
    </message>
    <message>
        <source>No single setting is far from usual.</source>
        <translation>没有哪一项设置明显偏离常用的范围。</translation>
    </message>
    <message>
        <source>validation cost has risen for {epochs} epochs while training cost falls: it overfits, though its accuracy still improves.</source>
        <translation>验证代价已上升 {epochs} 轮，而训练代价仍在下降：网络过拟合了，不过准确率仍在提高。</translation>
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
        <source>no run began before 1970, and none after 2999</source>
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
        <translation>这段文本</translation>
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
        <translation>{where} 不是 TOML：{why}。请按这样的格式逐行书写：eta = 0.5</translation>
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
        <translation>{first}；{second}</translation>
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
        <translation>无</translation>
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
        <translation>数字可以转多大的角度？</translation>
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
        <translation>弃权 (dropout)</translation>
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
        <translation>L1</translation>
    </message>
    <message>
        <source>L2</source>
        <translation>L2</translation>
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
        <translation>梯度下降</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>动量</translation>
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
        <translation>饱和的神经元</translation>
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
        <translation>sigmoid</translation>
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
        <translation>tanh</translation>
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
        <translation>1/√n</translation>
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
        <translation>权重平均（EMA）</translation>
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
        <translation>恒定</translation>
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
        <translation>L-BFGS</translation>
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
        <translation>{first}、{second}</translation>
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
        <translation>{first}；{second}</translation>
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
        <translation>救活它</translation>
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
        <source>There is no language {code}. There are: {known}.</source>
        <translation>没有语言 {code}。可用的有：{known}。</translation>
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
