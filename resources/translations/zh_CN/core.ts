<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>core</name>
    <message>
        <source>Backswing trains small neural networks to read handwritten digits, and shows how each setting changes what they learn.
This is its command line; the window is started with: python3 run.py
</source>
        <translation>Backswing 训练识别手写数字的小型神经网络，并展示每项设置怎样改变它们学到的东西。
这是它的命令行；启动窗口请用：python3 run.py
</translation>
    </message>
    <message>
        <source>examples:
  python -m core train --set epochs=3 --out mine.safetensors    learn from the built-in digits
  python -m core evaluate mine.safetensors --data mnist         how well does it read others?
  python -m core classify mine.safetensors three.png            which digit is this?

`python -m core COMMAND --help` shows its options. Exit codes: 0 done, 1 the work failed or a result is not as
expected, 2 wrong usage, 130 Ctrl+C, 143 SIGTERM, 129 the terminal was closed.
</source>
        <translation>示例：
  python -m core train --set epochs=3 --out mine.safetensors    用内置的数字学习
  python -m core evaluate mine.safetensors --data mnist         识别别的数字效果如何？
  python -m core classify mine.safetensors three.png            这是哪个数字？

`python -m core COMMAND --help` 显示该命令的选项。退出码：0 完成，1 执行失败或有结果不符合预期，
2 用法错误，130 Ctrl+C，143 SIGTERM，129 终端已关闭。
</translation>
    </message>
    <message>
        <source>Backswing itself failed ({what}). This is a bug: please report it with {path}.</source>
        <translation>Backswing 自身出错 ({what})。这是程序的错误：请连同 {path} 一起报告。</translation>
    </message>
    <message>
        <source>language: {codes}; the system&apos;s unless given. Also after the command</source>
        <translation>语言：{codes}；不指定则用系统的语言。也可写在命令之后</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Backswing itself failed ({what}); no log could be written to {path}.</source>
        <translation>Backswing 自身出错 ({what})；日志无法写入 {path}。</translation>
    </message>
    <message>
        <source>Stopped by Ctrl+C.</source>
        <translation>已被 Ctrl+C 停止。</translation>
    </message>
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
        <source>Try a smaller learning rate: {eta}.</source>
        <translation>请尝试更小的学习率：{eta}。</translation>
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
    <message>
        <source>{first} {second}</source>
        <translation>{first}{second}</translation>
    </message>
</context>
<context>
    <name>core.book</name>
    <message>
        <source>x and y have {inputs} and {outputs} numbers; this network takes {first} and {last}. Give one pair, such as backprop(*training_data[0]).</source>
        <translation>x 和 y 各有 {inputs} 和 {outputs} 个数；这个网络需要 {first} 和 {last} 个。请给出一对，例如 backprop(*training_data[0])。</translation>
    </message>
    <message>
        <source>Give network2.QuadraticCost or network2.CrossEntropyCost as the cost. To use your own cost, add it to core as core/costs.py explains, and train with core.trained.</source>
        <translation>代价函数请用 network2.QuadraticCost 或 network2.CrossEntropyCost。要用自定义损失函数，请按 core/costs.py 的说明把它加入 core，再用 core.trained 训练。</translation>
    </message>
    <message>
        <source>There are no data to evaluate on: give evaluation_data, such as validation_data.</source>
        <translation>没有可供评估的数据：请给出 evaluation_data，例如 validation_data。</translation>
    </message>
    <message>
        <source>These data are not a list of pairs (x, y) with columns of one length ({why}). Give what mnist_loader.load_data_wrapper() returns, a slice of it, or a list such as [(x, y), ...].</source>
        <translation>这些数据不是由等长列向量组成的 (x, y) 对的列表 ({why})。请给出 mnist_loader.load_data_wrapper() 的返回值、它的一个切片，或 [(x, y), ...] 这样的列表。</translation>
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
        <source>train a network and save it</source>
        <translation>训练一个网络并保存</translation>
    </message>
    <message>
        <source>score a model on a data set</source>
        <translation>在数据集上给模型评分</translation>
    </message>
    <message>
        <source>read the digits in pictures or strokes</source>
        <translation>识别图片或笔画中的数字</translation>
    </message>
    <message>
        <source>show, download or import the data sets</source>
        <translation>显示、下载或导入数据集</translation>
    </message>
    <message>
        <source>write a model in another format (.json, .npz, .onnx), or its settings as a PyTorch script</source>
        <translation>用另一种格式（.json、.npz、.onnx）写出模型，或把它的设置写成 PyTorch 脚本</translation>
    </message>
    <message>
        <source>the book&apos;s experiments: list them, run them, compare the results with the book</source>
        <translation>书中的实验：列出、运行，并把结果与书比较</translation>
    </message>
    <message>
        <source>list the lessons, check a lesson file, show how it reads</source>
        <translation>列出各课，检查课的文件，预览其内容</translation>
    </message>
    <message>
        <source>train several configs, or a grid of settings, and compare them</source>
        <translation>训练多份设置或一个设置网格，并加以比较</translation>
    </message>
    <message>
        <source>write selected runs as one HTML page: differences, curves, settings, mistakes</source>
        <translation>把选中的训练写成一个 HTML 网页：差异、曲线、设置、错误</translation>
    </message>
    <message>
        <source>measure a support vector machine or the nearest neighbour</source>
        <translation>测量支持向量机或最近邻</translation>
    </message>
    <message>
        <source>measure seconds per epoch on this machine</source>
        <translation>测量这台计算机上每轮的秒数</translation>
    </message>
    <message>
        <source>a whole number from 0, not {given}</source>
        <translation>应为不小于 0 的整数，而不是 {given}</translation>
    </message>
    <message>
        <source>a whole number from 1 to 1000, not {given}</source>
        <translation>应为 1 到 1000 的整数，而不是 {given}</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>位置参数</translation>
    </message>
    <message>
        <source>options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>显示此帮助并退出</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <translation>显示程序的版本号并退出</translation>
    </message>
    <message>
        <source>argument {name}: {why}</source>
        <translation>参数 {name}：{why}</translation>
    </message>
    <message>
        <source>the following arguments are required: {names}</source>
        <translation>缺少以下参数：{names}</translation>
    </message>
    <message>
        <source>unrecognized arguments: {words}</source>
        <translation>无法识别的参数：{words}</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>需要一个值</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>至少需要一个值</translation>
    </message>
    <message>
        <source>not allowed with argument {name}</source>
        <translation>不能与参数 {name} 同用</translation>
    </message>
    <message>
        <source>ambiguous option: {option} could match {matches}</source>
        <translation>选项有歧义：{option} 可能是 {matches}</translation>
    </message>
    <message>
        <source>invalid choice: {value} (choose from {choices})</source>
        <translation>无效的选择：{value}（可选：{choices}）</translation>
    </message>
    <message>
        <source>invalid {type} value: {value}</source>
        <translation>无效的 {type} 值：{value}</translation>
    </message>
    <message>
        <source>{program}: error: {why}</source>
        <translation>{program}：错误：{why}</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>用法：</translation>
    </message>
    <message>
        <source>examples:
  python -m core baseline nearest --images 1000           learn from the first thousand images
  python -m core baseline svm --images 100 1000 10000     three sizes, one after the other

The SVM needs scikit-learn (pip install scikit-learn); with 50 000 images it takes minutes.
</source>
        <translation>示例：
  python -m core baseline nearest --images 1000           用前一千张图像学习
  python -m core baseline svm --images 100 1000 10000     三种数量，依次进行

SVM 需要 scikit-learn (pip install scikit-learn)；用 50 000 张图像要几分钟。
</translation>
    </message>
    <message>
        <source>Let a method without a network learn from the first training images and read the validation images, or the test images.</source>
        <translation>让一种不用网络的方法从最前面的训练图像学习，再识别验证图像或测试图像。</translation>
    </message>
    <message>
        <source>method to measure</source>
        <translation>要测量的方法</translation>
    </message>
    <message>
        <source>training images; 0: all (default)</source>
        <translation>训练图像数；0：全部（默认）</translation>
    </message>
    <message>
        <source>images to read</source>
        <translation>要识别的图像</translation>
    </message>
    <message>
        <source>default: mnist</source>
        <translation>默认：mnist</translation>
    </message>
    <message>
        <source>one JSON object for each number of images</source>
        <translation>每种图像数量输出一个 JSON 对象</translation>
    </message>
    <message>
        <source>{baseline}, {images:,} training images: {accuracy} of {set} read correctly, {seconds:.1f} s</source>
        <translation>{baseline}，{images:,} 张训练图像：{set}图像识别正确 {accuracy}，{seconds:.1f} 秒</translation>
    </message>
    <message>
        <source>test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证</translation>
    </message>
    <message numerus="yes">
        <source>{data}, {images:,} training images; median of {n} epochs</source>
        <translation>
            <numerusform>{data}，{images:,} 张训练图像；{n} 轮的中位数</numerusform>
        </translation>
    </message>
    <message>
        <source>  this machine: {gigaflops:.0f} GFLOP/s on one core ({side}x{side} float32 product, {kernel} kernel)</source>
        <translation>  这台计算机：单核 {gigaflops:.0f} GFLOP/s（{side}x{side} float32 矩阵乘法，{kernel} 内核）</translation>
    </message>
    <message>
        <source>Measure the median seconds per epoch for 784-30-10 and 784-100-10 (mini-batches of 10, float32, without scoring), and for comparison the speed of one core with 1024x1024 float32 products.</source>
        <translation>测量 784-30-10 和 784-100-10 每轮秒数的中位数（小批量为 10，float32，不计评分），并测量单核做 1024x1024 float32 矩阵乘法的速度以供比较。</translation>
    </message>
    <message>
        <source>default: mnist if it is available, else synthetic</source>
        <translation>默认：有 mnist 就用 mnist，否则用 synthetic</translation>
    </message>
    <message>
        <source>epochs of each network (default 5)</source>
        <translation>每个网络的轮数（默认 5）</translation>
    </message>
    <message>
        <source>one JSON object instead of lines</source>
        <translation>输出一个 JSON 对象，而不是文本行</translation>
    </message>
    <message>
        <source>  {sizes}: {seconds:.3f} s per epoch, {speed:,.0f} images per second</source>
        <translation>  {sizes}：每轮 {seconds:.3f} 秒，每秒 {speed:,.0f} 张图像</translation>
    </message>
    <message>
        <source>Read digits. Prints one JSON object per digit: &quot;id&quot;, &quot;digit&quot;, &quot;probabilities&quot; (of 0 to 9).</source>
        <translation>识别数字。每个数字输出一个 JSON 对象：&quot;id&quot;、&quot;digit&quot;、&quot;probabilities&quot;（0 到 9 的概率）。</translation>
    </message>
    <message>
        <source>pictures of one digit each (PNG, JPEG), or .jsonl files of drawings as strokes</source>
        <translation>每张含一个数字的图片（PNG、JPEG），或以笔画记录手写数字的 .jsonl 文件</translation>
    </message>
    <message>
        <source>{path} has {inputs} inputs, digits have {pixels} pixels. Choose a model for 28x28 images.</source>
        <translation>{path} 有 {inputs} 个输入，而数字有 {pixels} 个像素。请选择用于 28x28 图像的模型。</translation>
    </message>
    <message>
        <source>{path} contains no drawings. Choose another file.</source>
        <translation>{path} 中没有手写数字。请选择另一个文件。</translation>
    </message>
    <message>
        <source>{path} has weights so large that its outputs are not finite. Retrain it.</source>
        <translation>{path} 的权重太大，输出不是有限值。请重新训练它。</translation>
    </message>
    <message>
        <source>synthetic: built in, made on first use</source>
        <translation>synthetic：内置，首次使用时生成</translation>
    </message>
    <message>
        <source>MNIST is ready: {training:,} training, {validation:,} validation and {test:,} test images in {folder}</source>
        <translation>MNIST 已就绪：{folder} 中有 {training:,} 张训练图像、{validation:,} 张验证图像和 {test:,} 张测试图像</translation>
    </message>
    <message>
        <source>list the available data sets and their folders</source>
        <translation>列出可用的数据集及其文件夹</translation>
    </message>
    <message>
        <source>download MNIST (11 MB) and verify it</source>
        <translation>下载 MNIST (11 MB) 并校验</translation>
    </message>
    <message>
        <source>store MNIST from files you already have</source>
        <translation>用你已有的文件存入 MNIST</translation>
    </message>
    <message>
        <source>a folder, IDX files, mnist.npz or the book&apos;s mnist.pkl.gz</source>
        <translation>一个文件夹、IDX 文件、mnist.npz 或书中的 mnist.pkl.gz</translation>
    </message>
    <message>
        <source>mnist: read from {folder} ({variable} is set)</source>
        <translation>mnist：从 {folder} 读取（已设置 {variable}）</translation>
    </message>
    <message>
        <source>mnist: downloaded and verified, {size:,} bytes in {folder}</source>
        <translation>mnist：已下载并校验，{folder} 中有 {size:,} 字节</translation>
    </message>
    <message>
        <source>mnist: damaged ({files}) in {folder}; repair it with: data fetch</source>
        <translation>mnist：{folder} 中的文件已损坏 ({files})；修复请用：data fetch</translation>
    </message>
    <message>
        <source>mnist: not downloaded ({good} of 4 files in {folder}); download it with: data fetch</source>
        <translation>mnist：尚未下载（{folder} 中有 4 个文件里的 {good} 个）；下载请用：data fetch</translation>
    </message>
    <message>
        <source>{path} on {data}:</source>
        <translation>{path}，数据 {data}：</translation>
    </message>
    <message>
        <source>images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Score a model (.safetensors, or the book&apos;s JSON) on the test and validation images of a data set; with --committee, several models and the mean of their answers.</source>
        <translation>在数据集的测试图像和验证图像上给模型（.safetensors 或书中的 JSON）评分；加上 --committee，则给多个模型及其答案的平均评分。</translation>
    </message>
    <message>
        <source>let the models answer together</source>
        <translation>让这些模型共同作答</translation>
    </message>
    <message>
        <source>data set; default: the one in the (first) model&apos;s settings, with the digits that it learnt</source>
        <translation>数据集；默认：（第一个）模型的设置中的数据集，只取它学过的数字</translation>
    </message>
    <message>
        <source>These are several models. Add --committee to let them answer together, or name one.</source>
        <translation>这里有多个模型。请加上 --committee 让它们共同作答，或只指定一个。</translation>
    </message>
    <message>
        <source>  {set}: {score} {share}, cost {cost:.4f} ({count:,} {what})</source>
        <translation>  {set}：{score} {share}，代价 {cost:.4f}（{what}数 {count:,}）</translation>
    </message>
    <message>
        <source>{data} has targets, not classes, so there is nothing to vote on. Leave out --committee.</source>
        <translation>{data} 只有目标，没有类别，所以无从表决。请去掉 --committee。</translation>
    </message>
    <message>
        <source>{set} of {data} ({count:,} {what}):</source>
        <translation>{data} 的{set}（{what}数 {count:,}）：</translation>
    </message>
    <message>
        <source>  committee: accuracy {share}; the members disagree on {disagreed}</source>
        <translation>  委员会：准确率 {share}；成员意见不一的占 {disagreed}</translation>
    </message>
    <message>
        <source>  {model}: accuracy {share}</source>
        <translation>  {model}：准确率 {share}</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>examples:
  python -m core experiments                                  list all, with their durations
  python -m core experiments overfitting                      run one; prints the results and a verdict
  python -m core experiments overfitting --show               print its runs as settings, to edit and train
  python -m core experiments overfitting --set lambda=0.1     run it with a changed setting

Exit code 1: a result is not as expected, or a run did not end as it should.
</source>
        <translation>示例：
  python -m core experiments                                  列出全部实验及所需的时间
  python -m core experiments overfitting                      运行一个；输出结果和结论
  python -m core experiments overfitting --show               把它的各次训练输出为设置，以便修改和训练
  python -m core experiments overfitting --set lambda=0.1     改变一项设置后运行

退出码 1：有结果不符合预期，或有训练没有正常结束。
</translation>
    </message>
    <message>
        <source>change settings in all runs</source>
        <translation>改变所有训练的设置</translation>
    </message>
    <message>
        <source>Without a name: list the experiments.</source>
        <translation>不带名称：列出各个实验。</translation>
    </message>
    <message>
        <source>experiment to run</source>
        <translation>要运行的实验</translation>
    </message>
    <message>
        <source>run all but the long ones, then print a table</source>
        <translation>运行除耗时长的以外的全部实验，然后输出一张表</translation>
    </message>
    <message>
        <source>print its description and its runs as TOML; run nothing</source>
        <translation>输出它的说明，并以 TOML 输出各次训练；不运行</translation>
    </message>
    <message>
        <source>images to use instead of its own</source>
        <translation>用来代替它自带图像的图像</translation>
    </message>
    <message>
        <source>one JSON object per epoch, then one with the findings</source>
        <translation>每轮输出一个 JSON 对象，最后输出一个含结果的</translation>
    </message>
    <message>
        <source>--all does not allow a name, --show or --set: change one experiment at a time.</source>
        <translation>--all 不能与名称、--show 或 --set 同用：一次只能改变一个实验。</translation>
    </message>
    <message>
        <source>{name} trains no network: --set and --data have no effect. Leave them out.</source>
        <translation>{name} 不训练网络：--set 和 --data 不起作用。请去掉它们。</translation>
    </message>
    <message>
        <source>{name} generates its own data: leave --data out.</source>
        <translation>{name} 自己生成数据：请去掉 --data。</translation>
    </message>
    <message>
        <source>The settings were changed: the results may differ from the expected ones.</source>
        <translation>设置已改变：结果可能与预期的不同。</translation>
    </message>
    <message>
        <source>{run}: {why}</source>
        <translation>{run}：{why}</translation>
    </message>
    <message>
        <source>Watch: {text}</source>
        <translation>观察：{text}</translation>
    </message>
    <message>
        <source>Predict: {text}</source>
        <translation>预测：{text}</translation>
    </message>
    <message>
        <source>Why: {text}</source>
        <translation>为什么：{text}</translation>
    </message>
    <message>
        <source>Formula: {text}</source>
        <translation>公式：{text}</translation>
    </message>
    <message>
        <source>{minutes:.0f} min</source>
        <translation>{minutes:.0f} 分钟</translation>
    </message>
    <message>
        <source>{seconds:.1f} s</source>
        <translation>{seconds:.1f} 秒</translation>
    </message>
    <message>
        <source>{title}: {text}</source>
        <translation>{title}：{text}</translation>
    </message>
    <message>
        <source>{run}: {line}</source>
        <translation>{run}：{line}</translation>
    </message>
    <message>
        <source>{images:,}: {share}</source>
        <translation>{images:,}：{share}</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}、{second}</translation>
    </message>
    <message>
        <source>{right} of {all} experiments as expected, in {minutes:.1f} minutes.</source>
        <translation>{all} 个实验中有 {right} 个符合预期，用时 {minutes:.1f} 分钟。</translation>
    </message>
    <message>
        <source>under 1 s</source>
        <translation>不到 1 秒</translation>
    </message>
    <message>
        <source>{seconds:.0f} s</source>
        <translation>{seconds:.0f} 秒</translation>
    </message>
    <message>
        <source>The right answer: {answer}.</source>
        <translation>正确答案：{answer}。</translation>
    </message>
    <message>
        <source>{baseline}, measured beforehand: {scores}</source>
        <translation>{baseline}，事先测得：{scores}</translation>
    </message>
    <message>
        <source>It was {was}: {answer}.</source>
        <translation>结果是 {was}：{answer}。</translation>
    </message>
    <message>
        <source>test {share}</source>
        <translation>测试 {share}</translation>
    </message>
    <message>
        <source>speeds {speeds}</source>
        <translation>速度 {speeds}</translation>
    </message>
    <message>
        <source>It was {was}.</source>
        <translation>结果是：{was}。</translation>
    </message>
    <message>
        <source>Written to {path}.</source>
        <translation>已写入 {path}。</translation>
    </message>
    <message>
        <source>Write a model in the format of OUT&apos;s extension: .json (network2.py of the book), .npz (NumPy), .onnx (ONNX, for other programs; needs the extra onnx) or .safetensors (Backswing); or with .py its settings as a PyTorch script that trains the same network.</source>
        <translation>按 OUT 的扩展名所指的格式写出模型：.json（书中的 network2.py）、.npz (NumPy)、.onnx（ONNX，供其他程序使用；需要附加组件 onnx）或 .safetensors (Backswing)；用 .py 则把它的设置写成 PyTorch 脚本，训练同样的网络。</translation>
    </message>
    <message>
        <source>a model file; for a script also a run&apos;s folder</source>
        <translation>模型文件；要写脚本时，也可以是训练的文件夹</translation>
    </message>
    <message>
        <source>OUT is {path}; it must end in {endings}, which selects the format.</source>
        <translation>OUT 是 {path}；它必须以 {endings} 结尾，由此决定格式。</translation>
    </message>
    <message>
        <source>{path} does not say how it was trained, so there is no script. Choose a Backswing model.</source>
        <translation>{path} 没有说明是怎样训练的，所以无法生成脚本。请选择 Backswing 模型。</translation>
    </message>
    <message>
        <source>{path} has no settings that can be read. Choose the folder of another run.</source>
        <translation>{path} 中没有可以读取的设置。请选择另一次训练的文件夹。</translation>
    </message>
    <message>
        <source>examples:
  python -m core lessons                             list the lessons that come with Backswing
  python -m core lessons --show cross-entropy        print one, step by step
  python -m core lessons --check my.lesson.toml      check files of your own; exit code 1 if one is wrong
</source>
        <translation>示例：
  python -m core lessons                             列出 Backswing 自带的课
  python -m core lessons --show cross-entropy        逐步输出一课
  python -m core lessons --check my.lesson.toml      检查你自己的文件；有错时退出码为 1
</translation>
    </message>
    <message>
        <source>Set already: {text}</source>
        <translation>已设好：{text}</translation>
    </message>
    <message>
        <source>Do: {text}</source>
        <translation>操作：{text}</translation>
    </message>
    <message>
        <source>Exercise: {text}</source>
        <translation>练习：{text}</translation>
    </message>
    <message>
        <source>Answer: {text}</source>
        <translation>答案：{text}</translation>
    </message>
    <message>
        <source>{title} ({minutes} min)</source>
        <translation>{title}（{minutes} 分钟）</translation>
    </message>
    <message>
        <source>{path} is right: “{title}”, {count} steps.</source>
        <translation>{path} 没有错误：“{title}”，{count} 个步骤。</translation>
    </message>
    <message>
        <source>{answer}. {solution}</source>
        <translation>{answer}。{solution}</translation>
    </message>
    <message>
        <source>Without an option: list the lessons.</source>
        <translation>不带选项：列出各课。</translation>
    </message>
    <message>
        <source>print a lesson, step by step</source>
        <translation>逐步输出一课</translation>
    </message>
    <message>
        <source>check lesson files</source>
        <translation>检查课的文件</translation>
    </message>
    <message>
        <source>the list as one JSON object per lesson</source>
        <translation>列表中每一课输出一个 JSON 对象</translation>
    </message>
    <message>
        <source>--show and --check go one at a time.</source>
        <translation>--show 和 --check 不能同时使用。</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>There is no lesson {word}, nor a file: lessons without an option lists them.</source>
        <translation>没有名为 {word} 的课，也没有这个文件：不带选项的 lessons 会列出各课。</translation>
    </message>
    <message>
        <source>To try: {text}</source>
        <translation>试一试：{text}</translation>
    </message>
    <message>
        <source>- a curve, drawn before the run</source>
        <translation>- 一条曲线，在训练之前画出</translation>
    </message>
    <message>
        <source>Could not write {path}</source>
        <translation>无法写入 {path}</translation>
    </message>
    <message>
        <source>Nothing was trained; choose another folder.</source>
        <translation>没有进行任何训练；请选择另一个文件夹。</translation>
    </message>
    <message>
        <source>Could not write {path}: it is a folder. Name a file in it, such as {example}.</source>
        <translation>无法写入 {path}：它是一个文件夹。请指定其中的一个文件，例如 {example}。</translation>
    </message>
    <message>
        <source>Could not write {path}: it is not a file. Name another one, such as {example}.</source>
        <translation>无法写入 {path}：它不是文件。请另外指定一个，例如 {example}。</translation>
    </message>
    <message>
        <source>replace a file even if it is read-only</source>
        <translation>即使文件是只读的，也替换它</translation>
    </message>
    <message>
        <source>Could not write {path}: it is read-only. Nothing was changed; choose another name, or add --force.</source>
        <translation>无法写入 {path}：它是只读的。没有作任何改动；请选择另一个名称，或加上 --force。</translation>
    </message>
    <message numerus="yes">
        <source>Written to {path}: {n} runs, {size:,.0f} kB.</source>
        <translation>
            <numerusform>已写入 {path}：{n} 次训练，{size:,.0f} kB。</numerusform>
        </translation>
    </message>
    <message>
        <source>Write one HTML file of the selected runs, which any browser shows offline: their differences, curves, settings, changes and confusion matrices.</source>
        <translation>把选中的训练写成一个 HTML 文件，任何浏览器都能离线显示：它们的差异、曲线、设置、改动和混淆矩阵。</translation>
    </message>
    <message>
        <source>a run&apos;s name or folder, or {words}; default: the last {count}</source>
        <translation>训练的名称或文件夹，或 {words}；默认：最近 {count} 次</translation>
    </message>
    <message>
        <source>output file (report.html)</source>
        <translation>输出文件 (report.html)</translation>
    </message>
    <message>
        <source>x axis of the curves: epochs (default), seconds of training, or images seen</source>
        <translation>曲线的 x 轴：轮数（默认）、训练秒数或见过的图像数</translation>
    </message>
    <message>
        <source>--out {path}: a report is a web page; its name must end in .html.</source>
        <translation>--out {path}：报告是网页，文件名必须以 .html 结尾。</translation>
    </message>
    <message>
        <source>The model&apos;s weights are so large that its outputs are not finite. Retrain it.</source>
        <translation>模型的权重太大，输出不是有限值。请重新训练它。</translation>
    </message>
    <message>
        <source>{about}; one or several, repeatable</source>
        <translation>{about}；一个或多个，可重复</translation>
    </message>
    <message>
        <source>{about} (default: {default})</source>
        <translation>{about}（默认：{default}）</translation>
    </message>
    <message>
        <source>{title} {symbol}</source>
        <translation>{title} {symbol}</translation>
    </message>
    <message>
        <source>{title}: {choices}</source>
        <translation>{title}：{choices}</translation>
    </message>
    <message>
        <source>{path} is not a TOML file of settings. Give one with lines such as: eta = 0.5</source>
        <translation>{path} 不是 TOML 设置文件。请给出一个，每行的格式如：eta = 0.5</translation>
    </message>
    <message>
        <source>--recipe {recipe} and {path} are both complete settings: give only one of them.</source>
        <translation>--recipe {recipe} 和 {path} 都是完整的设置：请只给出一个。</translation>
    </message>
    <message>
        <source>{title}: {low:,} to {high:,}</source>
        <translation>{title}：{low:,} 到 {high:,}</translation>
    </message>
    <message>
        <source>--set {text}: write it as key=value, such as --set eta=0.5</source>
        <translation>--set {text}：请写成 key=value，例如 --set eta=0.5</translation>
    </message>
    <message>
        <source>These settings</source>
        <translation>这些设置</translation>
    </message>
    <message>
        <source>Could not read {path}</source>
        <translation>无法读取 {path}</translation>
    </message>
    <message>
        <source>Give a TOML file of settings.</source>
        <translation>请给出一个 TOML 设置文件。</translation>
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
        <translation>示例：
  python -m core sweep eta=0.05,0.5,5 lambda=0,1,5 --seeds 3 --set epochs=5      九种设置的网格，27 次训练
  python -m core sweep eta=0.05..5 lambda=0..10 dropout=0,0.5 --random 20        随机抽取 20 种设置
  python -m core sweep mine.toml yours.toml --seeds 5 --csv race.csv             比较两份设置
  python -m core sweep eta=0.1,1 --dask tcp://127.0.0.1:8786                     在 Dask 集群上

每次训练都保存在训练文件夹中，在集群上则保存在其工作进程的训练文件夹中。Ctrl+C 和 SIGTERM 在两个
小批量之间停止所有训练，并输出到目前为止的结果；再来一次就立即停止。`train --resume RUN` 继续中断的
训练。各次训练在验证集上比较；不使用测试集。
</translation>
    </message>
    <message>
        <source>{number} of {all}: {setting}: {ending}, {seconds:.1f} s.</source>
        <translation>第 {number} 次，共 {all} 次：{setting}：{ending}，{seconds:.1f} 秒。</translation>
    </message>
    <message>
        <source>settings of all runs</source>
        <translation>所有训练的设置</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>validation {share}</source>
        <translation>验证 {share}</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first}{second}</translation>
    </message>
    <message>
        <source>Train a grid of settings, or several configs, and compare them.</source>
        <translation>训练一个设置网格或多份设置，并加以比较。</translation>
    </message>
    <message>
        <source>values of a setting, a range (LOW..HIGH:3 for three values of it), or a config</source>
        <translation>一项设置的取值、一个范围（LOW..HIGH:3 表示从中取三个值）或一份设置</translation>
    </message>
    <message>
        <source>runs of each setting, each with its own seed (1)</source>
        <translation>每种设置训练几次，各用不同的随机种子 (1)</translation>
    </message>
    <message>
        <source>runs at the same time ({jobs}), each in a process</source>
        <translation>同时进行的训练数 ({jobs})，各占一个进程</translation>
    </message>
    <message>
        <source>N settings drawn at random from lists and ranges, instead of a grid</source>
        <translation>不用网格，而从列表和范围中随机抽取 N 种设置</translation>
    </message>
    <message>
        <source>seed of the random draws (1)</source>
        <translation>随机抽取所用的随机种子 (1)</translation>
    </message>
    <message>
        <source>run on the workers of this scheduler</source>
        <translation>在这个调度器的工作进程上运行</translation>
    </message>
    <message>
        <source>settings to start from, instead of a config</source>
        <translation>代替一份设置，作为起点的配方</translation>
    </message>
    <message>
        <source>data to learn from: a name, a folder or a file</source>
        <translation>用来学习的数据：名称、文件夹或文件</translation>
    </message>
    <message>
        <source>save no run folders</source>
        <translation>不保存训练的文件夹</translation>
    </message>
    <message>
        <source>also write the table to a file</source>
        <translation>把表格也写入文件</translation>
    </message>
    <message>
        <source>one JSON object per run, then one with the table</source>
        <translation>每次训练输出一个 JSON 对象，最后输出一个含表格的</translation>
    </message>
    <message>
        <source>Stopped by {signal}: {whole} of {of} runs finished.</source>
        <translation>已被 {signal} 停止：{of} 次训练中有 {whole} 次完成。</translation>
    </message>
    <message>
        <source>{failed} of {of} runs failed; see the lines above.</source>
        <translation>{of} 次训练中有 {failed} 次失败；见上面各行。</translation>
    </message>
    <message>
        <source>example: python -m core train --data mnist --set sizes=784-100-10 eta=0.1 lambda=5 --out mine.safetensors

A CONFIG.toml copied from a run may contain live changes ([[changes]]): they are repeated at the same mini-batches.
Settings are applied in this order: defaults, CONFIG.toml or --recipe, --set, --data.

The run is saved in the runs folder while it trains, at most an epoch and a second behind. After any interruption,
--resume or the window continues it, bit for bit. Ctrl+C, SIGTERM and a closed terminal stop it early and still save.
</source>
        <translation>示例：python -m core train --data mnist --set sizes=784-100-10 eta=0.1 lambda=5 --out mine.safetensors

从一次训练复制的 CONFIG.toml 可以包含训练中的改动 ([[changes]])：它们会在相同的小批量处重复。
设置按以下顺序生效：默认值，CONFIG.toml 或 --recipe，--set，--data。

训练过程中会不断保存到训练文件夹，最多落后一轮零一秒。不论怎样中断，都可以用 --resume 或在窗口中
继续，结果逐位相同。Ctrl+C、SIGTERM 和关闭终端会提前停止训练，但仍会保存。
</translation>
    </message>
    <message>
        <source>Stopped by {signal} after {epochs}.</source>
        <translation>已被 {signal} 停止，此前完成了 {epochs}。</translation>
    </message>
    <message>
        <source>settings, such as eta=0.5 epochs=3</source>
        <translation>设置，例如 eta=0.5 epochs=3</translation>
    </message>
    <message>
        <source>It has no {file} yet: start it again.</source>
        <translation>它还没有 {file}：请重新开始。</translation>
    </message>
    <message>
        <source>The run in {folder} cannot be continued.</source>
        <translation>{folder} 中的训练无法继续。</translation>
    </message>
    <message>
        <source>{ending}: {epochs} in {seconds:.1f} s, test {share}.</source>
        <translation>{ending}：{epochs}，用时 {seconds:.1f} 秒，测试 {share}。</translation>
    </message>
    <message>
        <source>Engine: {engine}.</source>
        <translation>引擎：{engine}。</translation>
    </message>
    <message>
        <source>recipes:</source>
        <translation>配方：</translation>
    </message>
    <message>
        <source>settings:</source>
        <translation>设置：</translation>
    </message>
    <message>
        <source>Train a network and save it.</source>
        <translation>训练一个网络并保存。</translation>
    </message>
    <message>
        <source>a file of settings</source>
        <translation>设置文件</translation>
    </message>
    <message>
        <source>repeat the run in this folder with its live changes; on the same machine and engine the result is equal bit for bit</source>
        <translation>重复这个文件夹中的训练，连同训练中的改动；在同一台机器和同一引擎上，结果逐位相同</translation>
    </message>
    <message>
        <source>continue a run that was interrupted or stopped: its name, its folder or last; default: the newest interrupted run of this command</source>
        <translation>继续一次中断或停止的训练：它的名称、文件夹或 last；默认：这个命令最近中断的训练</translation>
    </message>
    <message>
        <source>save no run folder; the run cannot be resumed</source>
        <translation>不保存训练的文件夹；这次训练无法再继续</translation>
    </message>
    <message>
        <source>proven settings; see below</source>
        <translation>经过验证的设置；见下文</translation>
    </message>
    <message>
        <source>where to save the model (.safetensors)</source>
        <translation>模型保存到哪里 (.safetensors)</translation>
    </message>
    <message>
        <source>save the weights as float16, rounded, in half the bytes; the run&apos;s own folder keeps them whole</source>
        <translation>把权重舍入为 float16 保存，字节数减半；训练自己的文件夹仍保留完整的权重</translation>
    </message>
    <message>
        <source>save a network whose softmax divides by T: above 1 it is less sure, and gives the same answers</source>
        <translation>保存的网络在 softmax 中除以 T：大于 1 时网络不那么自信，答案不变</translation>
    </message>
    <message>
        <source>one JSON object per epoch and per validation within it, then one for the run</source>
        <translation>每轮及轮内每次验证各输出一个 JSON 对象，最后输出一个关于整次训练的</translation>
    </message>
    <message>
        <source>a number from 0.1 to 10, not {given}</source>
        <translation>0.1 到 10 之间的数，而不是 {given}</translation>
    </message>
    <message>
        <source>{asked} continues a run with its own settings: leave out all others.</source>
        <translation>{asked} 按训练自身的设置继续：请去掉其他所有设置。</translation>
    </message>
    <message>
        <source>{asked} continues in the run&apos;s own folder: leave --no-keep out.</source>
        <translation>{asked} 在训练自身的文件夹中继续：请去掉 --no-keep。</translation>
    </message>
    <message>
        <source>The run in {folder} has ended ({ending}): there is nothing to continue.</source>
        <translation>{folder} 中的训练已经结束（{ending}）：没有可继续的。</translation>
    </message>
    <message>
        <source>There is no interrupted run of `train` in {folder}. Name the run to continue, such as: --resume last</source>
        <translation>{folder} 中没有 `train` 中断的训练。请指明要继续的训练，例如：--resume last</translation>
    </message>
    <message>
        <source>--out {out}: train saves .safetensors; convert it to {ending} with `export` afterwards.</source>
        <translation>--out {out}：train 保存为 .safetensors；之后请用 `export` 转换为 {ending}。</translation>
    </message>
    <message>
        <source>Saved to {path}.</source>
        <translation>已保存到 {path}。</translation>
    </message>
    <message>
        <source>Run saved in {folder}.</source>
        <translation>训练已保存在 {folder}。</translation>
    </message>
    <message>
        <source>--replay {run} repeats a run with its own settings: leave out all others.</source>
        <translation>--replay {run} 按训练自身的设置重复：请去掉其他所有设置。</translation>
    </message>
    <message>
        <source>within epoch {epoch}, {images:,} images in all: validation {share} (cost {cost:.4f})</source>
        <translation>第 {epoch} 轮之中，共 {images:,} 张图像：验证 {share}（代价 {cost:.4f}）</translation>
    </message>
    <message>
        <source>epoch {epoch} of {epochs}: training {train_share} (cost {train_cost:.4f}), validation {share} (cost {cost:.4f})</source>
        <translation>第 {epoch} 轮，共 {epochs} 轮：训练 {train_share}（代价 {train_cost:.4f}）、验证 {share}（代价 {cost:.4f}）</translation>
    </message>
    <message>
        <source>{seconds:.2f} s</source>
        <translation>{seconds:.2f} 秒</translation>
    </message>
    <message>
        <source>before mini-batch {batch} of epoch {epoch}: {name} {old} -&gt; {new}</source>
        <translation>第 {epoch} 轮第 {batch} 个小批量之前：{name} {old} -&gt; {new}</translation>
    </message>
    <message>
        <source>{epochs} and {images:,} images</source>
        <translation>{epochs}又 {images:,} 张图像</translation>
    </message>
    <message numerus="yes">
        <source>{n} epochs</source>
        <translation>
            <numerusform>{n} 轮</numerusform>
        </translation>
    </message>
    <message>
        <source>To continue: {command}</source>
        <translation>要继续：{command}</translation>
    </message>
    <message>
        <source>No model was saved, because --out is missing.</source>
        <translation>没有保存模型，因为没有 --out。</translation>
    </message>
    <message>
        <source>η {eta:.4g}</source>
        <translation>η {eta:.4g}</translation>
    </message>
    <message>
        <source>averaged {share}</source>
        <translation>平均后 {share}</translation>
    </message>
    <message>
        <source>The model so far is in {path}.</source>
        <translation>到目前为止的模型在 {path}。</translation>
    </message>
    <message>
        <source>Try a smaller learning rate: {eta:g} (--set eta={eta:g}).</source>
        <translation>请尝试更小的学习率：{eta:g} (--set eta={eta:g})。</translation>
    </message>
    <message>
        <source>The last good weights are in {path}.</source>
        <translation>最后一份正常的权重在 {path}。</translation>
    </message>
    <message>
        <source>Continuing the run in {folder} after {epochs}.</source>
        <translation>继续 {folder} 中的训练，此前已完成 {epochs}。</translation>
    </message>
    <message>
        <source>The run can be saved again: nothing is missing.</source>
        <translation>这次训练又可以保存了：什么都没有丢失。</translation>
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
        <translation>第 1 章，神经网络的架构</translation>
    </message>
    <message>
        <source>chapter 1, Learning with gradient descent</source>
        <translation>第 1 章，使用梯度下降算法进行学习</translation>
    </message>
    <message>
        <source>chapter 1, Implementing our network to classify digits</source>
        <translation>第 1 章，实现我们的网络来分类数字</translation>
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
        <source>{first} {second}</source>
        <translation>{first}{second}</translation>
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
        <source>Test accuracy 99.52 % (three seeds, ± 0.02), 5.2 minutes.</source>
        <translation>测试准确率 99.52%（三个随机种子，± 0.02），5.2 分钟。</translation>
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
        <translation>{key} 应为 {kind}，而不是 {found}</translation>
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
        <source>{first} or {second}</source>
        <translation>{first} 或 {second}</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Test accuracy 99.47 % (one seed), 11 minutes on one core.</source>
        <translation>测试准确率 99.47%（一个随机种子），单核用时 11 分钟。</translation>
    </message>
    <message>
        <source>off, or 0.05 to 0.1 with softmax</source>
        <translation>关闭；或配合 softmax 取 0.05 到 0.1</translation>
    </message>
    <message>
        <source>Data to learn from: synthetic, mnist, mnist+synthetic, mnist+hands, sales, or the path of a folder or file.</source>
        <translation>用来学习的数据：synthetic、mnist、mnist+synthetic、mnist+hands、sales，或者文件夹或文件的路径。</translation>
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
        <source>Label smoothing</source>
        <translation>标签平滑</translation>
    </message>
    <message>
        <source>Fraction of each target that is shared among all classes: with 0.1 of ten digits, the right one is to get 0.91 and the others 0.01. 0: no smoothing.</source>
        <translation>每个目标中由所有类别均分的比例：十个数字取 0.1 时，正确的数字应得 0.91，其余各得 0.01。0：不平滑。</translation>
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
    <message numerus="yes">
        <source>unknown keys {names} (known: {known})</source>
        <translation>
            <numerusform>未知的键 {names}（已知：{known}）</numerusform>
        </translation>
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
        <translation>图像</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>{data} has {count:,} {of} {what}; {wanted:,} were requested. Choose fewer, or 0 for all.</source>
        <translation>{data} 的{of}{what}数为 {count:,}，而要求的是 {wanted:,}。请选少一些，或用 0 表示全部。</translation>
    </message>
    <message>
        <source>Row {row} (from 0) of {data}&apos;s {name} set has a number that is not finite. Correct or remove that row.</source>
        <translation>{data}（{name}）的第 {row} 行（从 0 数起）有一个数不是有限值。请改正或删除这一行。</translation>
    </message>
    <message>
        <source>Could not read {path}</source>
        <translation>无法读取 {path}</translation>
    </message>
    <message>
        <source>Choose another file, or correct its permissions.</source>
        <translation>请选择另一个文件，或改正它的权限。</translation>
    </message>
    <message>
        <source>{path} is larger than {most:,} bytes. Split it, or choose another file.</source>
        <translation>{path} 超过了 {most:,} 字节。请拆分它，或选择另一个文件。</translation>
    </message>
    <message>
        <source>{path} would have more than {most:,} drawings, which is the limit. Nothing was changed; remove some and try again.</source>
        <translation>{path} 将有超过 {most:,} 个手写数字，而这是上限。没有作任何改动；请删除一些后重试。</translation>
    </message>
    <message>
        <source>Could not create {folder}</source>
        <translation>无法创建 {folder}</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>没有保存任何内容。</translation>
    </message>
    <message>
        <source>The canvas is empty. Draw a digit first.</source>
        <translation>画布是空的。请先画一个数字。</translation>
    </message>
    <message>
        <source>This drawing has {points:,} points; the limit is {most:,}. Draw it more simply.</source>
        <translation>所画的数字有 {points:,} 个点，上限是 {most:,}。请画得简单一些。</translation>
    </message>
    <message>
        <source>{folder} is gone, and my digits with it ({count:,}). Nothing was changed; bring that folder back.</source>
        <translation>{folder} 不见了，“我的数字”也随之不见（{count:,} 个）。没有作任何改动；请恢复这个文件夹。</translation>
    </message>
    <message>
        <source>{path}: drawing {id} does not say which digit it is. Give it a &quot;label&quot;, 0 to 9, or remove it.</source>
        <translation>{path}：手写数字 {id} 没有说明是哪个数字。请给它一个 &quot;label&quot;（0 到 9），或删除它。</translation>
    </message>
    <message numerus="yes">
        <source>the digits {digits}</source>
        <translation>
            <numerusform>数字 {digits}</numerusform>
        </translation>
    </message>
    <message>
        <source>{data} has targets, not labels, so none can be wrong. Set label_noise to 0.</source>
        <translation>{data} 只有目标，没有标签，所以无法加入错误的标签。请将 label_noise 设为 0。</translation>
    </message>
    <message>
        <source>There is only one label, so none can be wrong. Choose more digits, or set label_noise to 0.</source>
        <translation>只有一种标签，所以无法加入错误的标签。请选择更多的数字，或将 label_noise 设为 0。</translation>
    </message>
    <message>
        <source>{data} has targets, not classes, so digits cannot be chosen. Set digits to all.</source>
        <translation>{data} 只有目标，没有类别，所以无法选择数字。请将 digits 设为 all。</translation>
    </message>
    <message>
        <source>{data} has no {of} image of {digits}. Choose other digits, or all.</source>
        <translation>{data} 中没有{digits} 的{of}图像。请选择别的数字，或者全部。</translation>
    </message>
    <message>
        <source>Sales, two inputs</source>
        <translation>销量，两个输入</translation>
    </message>
    <message>
        <source>How many goods to order, from two numbers: y = x₁ + x₂ and some noise.</source>
        <translation>根据两个数决定订多少货：y = x₁ + x₂，再加一点噪声。</translation>
    </message>
    <message>
        <source>The data {source} are on another computer, and only a file names them. If you trust that computer, name them yourself: with --data, or with Open folder in the window.</source>
        <translation>数据 {source} 在另一台计算机上，而且只是某个文件里提到了它。如果你信任那台计算机，请自己指定它：用 --data，或用窗口里的“打开文件夹”。</translation>
    </message>
    <message>
        <source>There is no data set {source}: choose {names}, a folder, or a data file.</source>
        <translation>没有数据集 {source}：请选择 {names}，或者一个文件夹或数据文件。</translation>
    </message>
</context>
<context>
    <name>core.data.augment</name>
    <message>
        <source>Only images can be distorted, and the inputs of these data are numbers.</source>
        <translation>只有图像才能扭曲变形，而这些数据的输入是数值。</translation>
    </message>
    <message>
        <source>{why} Set {settings} to 0.</source>
        <translation>{why}请将 {settings} 设为 0。</translation>
    </message>
    <message>
        <source>Only square images can be distorted, and {pixels:,} is not a square number of pixels.</source>
        <translation>只有正方形的图像才能扭曲变形，而 {pixels:,} 个像素排不成正方形。</translation>
    </message>
</context>
<context>
    <name>core.data.mnist</name>
    <message>
        <source>could not be reached through the proxy</source>
        <translation>无法通过代理连接</translation>
    </message>
    <message>
        <source>has a certificate that is not trusted</source>
        <translation>的证书不受信任</translation>
    </message>
    <message>
        <source>sent damaged data</source>
        <translation>发来的数据已损坏</translation>
    </message>
    <message>
        <source>redirects endlessly</source>
        <translation>不停地重定向</translation>
    </message>
    <message>
        <source>could not be reached</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>failed ({kind})</source>
        <translation>出错 ({kind})</translation>
    </message>
    <message>
        <source>sent a damaged answer</source>
        <translation>发来的应答已损坏</translation>
    </message>
    <message>
        <source>failed ({why})</source>
        <translation>出错 ({why})</translation>
    </message>
    <message>
        <source>redirects to an address without encryption (https)</source>
        <translation>重定向到没有加密 (https) 的地址</translation>
    </message>
    <message>
        <source>answered {status}</source>
        <translation>应答 {status}</translation>
    </message>
    <message>
        <source>did not answer in time</source>
        <translation>没有及时应答</translation>
    </message>
    <message>
        <source>broke off in the middle</source>
        <translation>中途断开</translation>
    </message>
    <message>
        <source>leads to another address</source>
        <translation>指向另一个地址</translation>
    </message>
    <message>
        <source>was cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>sent more than the file&apos;s size</source>
        <translation>发来的内容超过了文件的大小</translation>
    </message>
    <message>
        <source>The download was cancelled. Complete files are kept.</source>
        <translation>下载已取消。已下载完整的文件会保留。</translation>
    </message>
    <message>
        <source>sent less than {speed} kB a second</source>
        <translation>每秒发来的不到 {speed} kB</translation>
    </message>
    <message>
        <source>Could not create the folder {folder}</source>
        <translation>无法创建文件夹 {folder}</translation>
    </message>
    <message>
        <source>or open the files you already have with Data &gt; Open data… (on the command line: data import)</source>
        <translation>或者用“数据 › 打开数据…”打开你已有的文件（命令行：data import）</translation>
    </message>
    <message>
        <source>Could not download {file}: {why}. Check the connection and try again, {or_open}.</source>
        <translation>无法下载 {file}：{why}。请检查网络连接后重试，{or_open}。</translation>
    </message>
    <message>
        <source>MNIST has not been downloaded to {folder} yet. Download it (data fetch), {or_open}.</source>
        <translation>MNIST 还没有下载到 {folder}。请下载它（data fetch），{or_open}。</translation>
    </message>
    <message>
        <source>{files} is readable but is not MNIST, so it was not stored as MNIST. To train on it, open it as a data set (on the command line: --data).</source>
        <translation>{files} 可以读取，但不是 MNIST，所以没有存为 MNIST。要用它训练，请把它作为数据集打开（命令行：--data）。</translation>
    </message>
    <message>
        <source>sent {kind} instead</source>
        <translation>发来的却是{kind}</translation>
    </message>
    <message>
        <source>sent other data instead</source>
        <translation>发来的却是别的数据</translation>
    </message>
    <message>
        <source>{path} is damaged. Download MNIST again (data fetch), {or_open}.</source>
        <translation>{path} 已损坏。请重新下载 MNIST（data fetch），{or_open}。</translation>
    </message>
    <message>
        <source>{first}; {second}</source>
        <translation>{first}；{second}</translation>
    </message>
    <message>
        <source>sent an incomplete or damaged file</source>
        <translation>发来的文件不完整或已损坏</translation>
    </message>
    <message>
        <source>{server} {failed}</source>
        <translation>{server} {failed}</translation>
    </message>
</context>
<context>
    <name>core.data.readers</name>
    <message>
        <source>{path} is not the book&apos;s mnist.pkl.gz, or it is damaged.</source>
        <translation>{path} 不是书中的 mnist.pkl.gz，或者已损坏。</translation>
    </message>
    <message>
        <source>It was not run; copy it or download it again, or use the IDX files.</source>
        <translation>它没有被执行；请重新复制或下载，或改用 IDX 文件。</translation>
    </message>
    <message>
        <source>its images differ in size</source>
        <translation>其中的图像大小不一</translation>
    </message>
    <message>
        <source>its images are not rows of fractions</source>
        <translation>其中的图像不是由小数组成的行</translation>
    </message>
    <message>
        <source>its labels are not digits</source>
        <translation>其中的标签不是数字</translation>
    </message>
    <message>
        <source>its images are not rows of fractions, or its labels not whole numbers</source>
        <translation>其中的图像不是由小数组成的行，或标签不是整数</translation>
    </message>
    <message>
        <source>it does not contain three sets</source>
        <translation>其中没有三个数据集</translation>
    </message>
    <message>
        <source>{path} is not the book&apos;s mnist.pkl.gz, or it is damaged ({why}).</source>
        <translation>{path} 不是书中的 mnist.pkl.gz，或者已损坏（{why}）。</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first}{second}</translation>
    </message>
    <message>
        <source>its images are not pixel/256</source>
        <translation>其中的图像不是“像素值/256”</translation>
    </message>
    <message>
        <source>a zip archive</source>
        <translation>一个 zip 压缩包</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>一张 PNG 图片</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>一张 JPEG 图片</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>一个 PDF 文档</translation>
    </message>
    <message>
        <source>a Git LFS pointer, not the file itself</source>
        <translation>一个 Git LFS 指针（不是文件本身）</translation>
    </message>
    <message>
        <source>a damaged gzip file</source>
        <translation>一个损坏的 gzip 文件</translation>
    </message>
    <message>
        <source>an empty file</source>
        <translation>一个空文件</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>一个网页</translation>
    </message>
    <message>
        <source>a text file</source>
        <translation>一个文本文件</translation>
    </message>
    <message>
        <source>a file of an unknown kind</source>
        <translation>一个未知类型的文件</translation>
    </message>
    <message>
        <source>Could not read {path}</source>
        <translation>无法读取 {path}</translation>
    </message>
    <message>
        <source>Choose another file, or correct its permissions.</source>
        <translation>请选择另一个文件，或改正它的权限。</translation>
    </message>
    <message>
        <source>{path} does not exist. Choose a data file, or a folder of them.</source>
        <translation>{path} 不存在。请选择一个数据文件，或一个装有数据文件的文件夹。</translation>
    </message>
    <message>
        <source>{path} is larger than the limit of {most:,} bytes. Choose another file.</source>
        <translation>{path} 超过了 {most:,} 字节的上限。请选择另一个文件。</translation>
    </message>
    <message>
        <source>{name} contains more than the expected {limit:,} bytes. Copy it or download it again.</source>
        <translation>{name} 的内容超过了预期的 {limit:,} 字节。请重新复制或下载。</translation>
    </message>
    <message>
        <source>{name} has other data after its gzip data. Copy it or download it again.</source>
        <translation>{name} 的 gzip 数据之后还有别的数据。请重新复制或下载。</translation>
    </message>
    <message>
        <source>{path} is not a file. Choose a data file, or a folder of them.</source>
        <translation>{path} 不是文件。请选择一个数据文件，或一个装有数据文件的文件夹。</translation>
    </message>
    <message>
        <source>{name} is an incomplete gzip file. Copy it or download it again.</source>
        <translation>{name} 是一个不完整的 gzip 文件。请重新复制或下载。</translation>
    </message>
    <message>
        <source>{name} is a damaged gzip file. Copy it or download it again.</source>
        <translation>{name} 是一个损坏的 gzip 文件。请重新复制或下载。</translation>
    </message>
    <message>
        <source>{name} claims to have {count:,} entries, too many. Copy it or download it again.</source>
        <translation>{name} 声称有 {count:,} 项，太多了。请重新复制或下载。</translation>
    </message>
    <message>
        <source>{name} is incomplete: {found:,} of {size:,} bytes. Copy it or download it again.</source>
        <translation>{name} 不完整：应有 {size:,} 字节，只有 {found:,} 字节。请重新复制或下载。</translation>
    </message>
    <message>
        <source>{name} is {kind}, not IDX data like MNIST&apos;s. Choose another file.</source>
        <translation>{name} 是{kind}，不是 MNIST 那样的 IDX 数据。请选择另一个文件。</translation>
    </message>
    <message>
        <source>{name} is an IDX file of type 0x{kind:02X} with {dimensions} dimensions, neither images (0x08, 3) nor labels (0x08, 1). Choose another file.</source>
        <translation>{name} 是类型为 0x{kind:02X}、有 {dimensions} 个维度的 IDX 文件，既不是图像 (0x08, 3)，也不是标签 (0x08, 1)。请选择另一个文件。</translation>
    </message>
    <message>
        <source>{name} is incomplete: it ends within its header. Copy it or download it again.</source>
        <translation>{name} 不完整：它在文件头中间就结束了。请重新复制或下载。</translation>
    </message>
    <message>
        <source>the four IDX files of MNIST (plain or .gz), Keras&apos; mnist.npz or the book&apos;s mnist.pkl.gz</source>
        <translation>MNIST 的四个 IDX 文件（未压缩或 .gz）、Keras 的 mnist.npz 或书中的 mnist.pkl.gz</translation>
    </message>
    <message>
        <source>it has no files</source>
        <translation>其中没有文件</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} images</source>
        <translation>
            <numerusform>{n:,} 张图像</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is {kind}</source>
        <translation>{name} 是{kind}</translation>
    </message>
    <message>
        <source>{folder} contains no data set: {seen}. Choose {wanted}.</source>
        <translation>{folder} 中没有数据集：{seen}。请选择：{wanted}。</translation>
    </message>
    <message numerus="yes">
        <source>{n} image files</source>
        <translation>
            <numerusform>{n} 个图像文件</numerusform>
        </translation>
    </message>
    <message>
        <source>no image file</source>
        <translation>没有图像文件</translation>
    </message>
    <message numerus="yes">
        <source>{n} label files</source>
        <translation>
            <numerusform>{n} 个标签文件</numerusform>
        </translation>
    </message>
    <message>
        <source>no label file</source>
        <translation>没有标签文件</translation>
    </message>
    <message>
        <source>{place} contains data sets in several formats ({formats}). Choose the files of one.</source>
        <translation>{place} 中有多种格式的数据集 ({formats})。请只选择其中一种的文件。</translation>
    </message>
    <message>
        <source>{place} contains {count} data sets: {names}. Choose one of them.</source>
        <translation>{place} 中有 {count} 个数据集：{names}。请选择其中一个。</translation>
    </message>
    <message>
        <source>no pixels</source>
        <translation>零个像素</translation>
    </message>
    <message>
        <source>{source} has images of {form} ({type}); 28x28 pixels of one byte are needed.</source>
        <translation>{source} 的图像为 {form} ({type})；需要的是 28x28 个单字节像素。</translation>
    </message>
    <message>
        <source>{source} has {count:,} images and labels of shape {shape} ({type}), but one whole number per image is needed. Choose files that belong together.</source>
        <translation>{source} 有 {count:,} 张图像，标签的形状却是 {shape} ({type})，而每张图像需要一个整数。请选择相互配套的文件。</translation>
    </message>
    <message>
        <source>{source} has only {images} in one of its sets; at least 6 are needed.</source>
        <translation>{source} 有一个数据集只有 {images}；至少需要 6 张。</translation>
    </message>
    <message>
        <source>{source} has labels from {smallest} to {largest}; only digits 0 to 9 are supported.</source>
        <translation>{source} 的标签从 {smallest} 到 {largest}；只支持数字 0 到 9。</translation>
    </message>
    <message>
        <source>{folder}: {count:,} files are too many to look into. Choose the data files alone.</source>
        <translation>{folder}：{count:,} 个文件太多，无法逐个查看。请只选择数据文件。</translation>
    </message>
    <message>
        <source>Could not look into {folder}</source>
        <translation>无法查看 {folder}</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请选择另一个文件夹。</translation>
    </message>
    <message>
        <source>{place} has {images}, {labels} ({names}); MNIST needs two of each, for training and for the test.</source>
        <translation>{place} 中有：{images}，{labels} ({names})；MNIST 两种文件各需要两个，分别用于训练和测试。</translation>
    </message>
    <message>
        <source>{place} has two sets of {count:,} images; the training set must be the larger one.</source>
        <translation>{place} 的两个数据集都有 {count:,} 张图像；训练集必须更大。</translation>
    </message>
    <message>
        <source>{path} is {kind}, not a data set. Choose {wanted}.</source>
        <translation>{path} 是{kind}，不是数据集。请选择：{wanted}。</translation>
    </message>
    <message>
        <source>{folder} contains more than {most:,} files. Choose the data files themselves.</source>
        <translation>{folder} 中的文件超过 {most:,} 个。请直接选择数据文件。</translation>
    </message>
    <message>
        <source>{path} is a zip archive with too many files to be Keras&apos; mnist.npz. Choose another file.</source>
        <translation>{path} 是一个 zip 压缩包，其中的文件太多，不会是 Keras 的 mnist.npz。请选择另一个文件。</translation>
    </message>
    <message>
        <source>{path} is a zip archive without {name}, so it is not Keras&apos; mnist.npz. If it contains data files, unpack it and open the folder.</source>
        <translation>{path} 是一个 zip 压缩包，其中没有 {name}，所以不是 Keras 的 mnist.npz。如果里面有数据文件，请解压后打开文件夹。</translation>
    </message>
    <message>
        <source>{path} unpacks to more than {most:,} bytes, too many. Choose another file.</source>
        <translation>{path} 解压后超过 {most:,} 字节，太大了。请选择另一个文件。</translation>
    </message>
    <message>
        <source>{path} is a damaged npz archive. Copy it or download it again.</source>
        <translation>{path} 是一个损坏的 npz 压缩包。请重新复制或下载。</translation>
    </message>
    <message>
        <source>a name in it is not text</source>
        <translation>其中有一个名称不是文本</translation>
    </message>
    <message>
        <source>an array in it has no bytes</source>
        <translation>其中有一个数组没有字节</translation>
    </message>
    <message>
        <source>an array in it has no number type</source>
        <translation>其中有一个数组没有数值类型</translation>
    </message>
    <message>
        <source>the bytes of an array are used twice</source>
        <translation>有一个数组的字节用了两次</translation>
    </message>
    <message>
        <source>arrays of {kind} are not numbers</source>
        <translation>{kind} 类型的数组不是数值</translation>
    </message>
    <message>
        <source>a byte order is unknown</source>
        <translation>有一个字节序无法识别</translation>
    </message>
    <message>
        <source>an array&apos;s shape is not made of numbers</source>
        <translation>有一个数组的形状含有非数值</translation>
    </message>
    <message>
        <source>an array&apos;s shape does not match its bytes</source>
        <translation>有一个数组的形状与它的字节不符</translation>
    </message>
    <message>
        <source>an array is built twice</source>
        <translation>有一个数组构建了两次</translation>
    </message>
    <message>
        <source>it is incomplete</source>
        <translation>它不完整</translation>
    </message>
    <message>
        <source>a line in it has no end</source>
        <translation>其中有一行没有结尾</translation>
    </message>
    <message>
        <source>its protocol is unknown</source>
        <translation>它的协议无法识别</translation>
    </message>
    <message>
        <source>it asks for {name}</source>
        <translation>它要求使用 {name}</translation>
    </message>
    <message>
        <source>a string in it has no quotation marks</source>
        <translation>其中有一个字符串没有引号</translation>
    </message>
    <message>
        <source>an array in it is too large</source>
        <translation>其中有一个数组太大</translation>
    </message>
    <message>
        <source>it has bytes that belong to no array</source>
        <translation>其中有不属于任何数组的字节</translation>
    </message>
    <message>
        <source>a tuple in it is larger than the stack</source>
        <translation>其中有一个元组比栈还大</translation>
    </message>
    <message>
        <source>it appends to something other than a list</source>
        <translation>它向列表以外的对象追加内容</translation>
    </message>
    <message>
        <source>it reads a memo entry that does not exist</source>
        <translation>它读取了不存在的 memo 项</translation>
    </message>
    <message>
        <source>it calls something other than an allowed name</source>
        <translation>它调用了不允许的名称</translation>
    </message>
    <message>
        <source>it changes something other than an array</source>
        <translation>它修改了数组以外的对象</translation>
    </message>
    <message>
        <source>a single number in it is not whole</source>
        <translation>其中有一个单独的数不是整数</translation>
    </message>
    <message>
        <source>its bytes are written as {encoding}</source>
        <translation>它的字节以 {encoding} 编码</translation>
    </message>
    <message>
        <source>it encodes something other than text</source>
        <translation>它对文本以外的对象作编码</translation>
    </message>
    <message>
        <source>it contains more than {most:,} arrays</source>
        <translation>其中的数组超过 {most:,} 个</translation>
    </message>
    <message>
        <source>it is a longer program than arrays need</source>
        <translation>它的程序比数组所需的更长</translation>
    </message>
    <message>
        <source>the opcode {code} is not allowed</source>
        <translation>不允许操作码 {code}</translation>
    </message>
</context>
<context>
    <name>core.ink</name>
    <message>
        <source>The picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>{name} has no ink: it is blank or too faint. Choose a picture with one clear digit.</source>
        <translation>{name} 没有墨迹：它是空白的，或者太淡。请选择有一个清晰数字的图片。</translation>
    </message>
    <message>
        <source>{name} is too large: at most {pixels:,} pixels, {side:,} a side. Make it smaller first.</source>
        <translation>{name} 太大：最多 {pixels:,} 个像素，每边最多 {side:,} 个。请先缩小它。</translation>
    </message>
    <message>
        <source>{path} is not a picture ({formats}). Choose another file.</source>
        <translation>{path} 不是图片 ({formats})。请选择另一个文件。</translation>
    </message>
    <message>
        <source>the picture is incomplete or damaged</source>
        <translation>图片不完整或已损坏</translation>
    </message>
    <message>
        <source>Could not read {path}: {why}. Choose another file.</source>
        <translation>无法读取 {path}：{why}。请选择另一个文件。</translation>
    </message>
    <message>
        <source>Could not read {path}: the picture is damaged. Choose another file.</source>
        <translation>无法读取 {path}：图片已损坏。请选择另一个文件。</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first}{second}</translation>
    </message>
    <message>
        <source>{word} is not a JSON number</source>
        <translation>{word} 不是 JSON 数值</translation>
    </message>
    <message>
        <source>&quot;label&quot; must be a digit, 0 to 9</source>
        <translation>&quot;label&quot; 必须是 0 到 9 的数字</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; must be text</source>
        <translation>&quot;{key}&quot; 必须是文本</translation>
    </message>
    <message>
        <source>Could not read {path}</source>
        <translation>无法读取 {path}</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>请选择另一个文件。</translation>
    </message>
    <message>
        <source>the line is longer than {most:,} bytes</source>
        <translation>这一行超过 {most:,} 字节</translation>
    </message>
    <message>
        <source>a drawing is a JSON object with &quot;strokes&quot;</source>
        <translation>手写数字是一个含有 &quot;strokes&quot; 的 JSON 对象</translation>
    </message>
    <message>
        <source>there are no &quot;strokes&quot;</source>
        <translation>没有 &quot;strokes&quot;</translation>
    </message>
    <message>
        <source>&quot;strokes&quot; must be a list of strokes, each a list of [x, y]</source>
        <translation>&quot;strokes&quot; 必须是笔画的列表，每个笔画是 [x, y] 的列表</translation>
    </message>
    <message>
        <source>a drawing has at most {most:,} points</source>
        <translation>一个手写数字最多有 {most:,} 个点</translation>
    </message>
    <message>
        <source>a coordinate is too large</source>
        <translation>有一个坐标太大</translation>
    </message>
    <message>
        <source>{path}, line {line}: {why}. Correct or remove that line and try again.</source>
        <translation>{path}，第 {line} 行：{why}。请改正或删除这一行后重试。</translation>
    </message>
    <message>
        <source>this is not text in UTF-8</source>
        <translation>这不是 UTF-8 文本</translation>
    </message>
    <message>
        <source>this is not JSON</source>
        <translation>这不是 JSON</translation>
    </message>
</context>
<context>
    <name>core.insight</name>
    <message>
        <source>A committee needs two networks or more. Name another one.</source>
        <translation>委员会需要两个或更多的网络。请再指定一个。</translation>
    </message>
    <message>
        <source>{name} has {inputs} inputs and {outputs} outputs, {first} has {first_inputs} and {first_outputs}. A committee&apos;s networks need the same. Leave one of them out.</source>
        <translation>{name} 有 {inputs} 个输入和 {outputs} 个输出，{first} 有 {first_inputs} 个输入和 {first_outputs} 个输出。委员会的网络必须一致。请去掉其中一个。</translation>
    </message>
</context>
<context>
    <name>core.insight.by_hand</name>
    <message>
        <source>C = Σ over (a − y) where a &gt; y, under (y − a) elsewhere</source>
        <translation>C = Σ over (a − y)（a &gt; y 时），否则 under (y − a)</translation>
    </message>
    <message>
        <source>mean of ∂C/∂{name} over m = {m}</source>
        <translation>∂C/∂{name} 的平均值，m = {m}</translation>
    </message>
    <message>
        <source>w ← w · max norm / |w of the unit|</source>
        <translation>w ← w · 最大范数 / |该神经元的 w|</translation>
    </message>
    <message>
        <source>g = mean + λ&apos;s part</source>
        <translation>g = 平均值 + λ 项</translation>
    </message>
    <message>
        <source>g ← g · largest norm / |g|</source>
        <translation>g ← g · 最大范数 / |g|</translation>
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
        <source>{first} {second}</source>
        <translation>{first}{second}</translation>
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
        <translation>各层 {choice}</translation>
    </message>
    <message>
        <source>dropout</source>
        <translation>弃权</translation>
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
        <translation>不用{setting}</translation>
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
    <message numerus="yes">
        <source>{what} (and {n} more layers)</source>
        <translation>
            <numerusform>{what}（还有 {n} 层）</numerusform>
        </translation>
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
        <translation>过拟合</translation>
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
        <translation>{optimizer} 没有学习率：由线搜索代替。要寻找 η，请选择别的优化器。</translation>
    </message>
</context>
<context>
    <name>core.storage</name>
    <message>
        <source>{path} is {kind}, not a model (.safetensors, .onnx, .npz, or the book&apos;s JSON). Choose another file.</source>
        <translation>{path} 是{kind}，不是模型（.safetensors、.onnx、.npz 或书中的 JSON）。请选择另一个文件。</translation>
    </message>
    <message>
        <source>The file name {path} must end in {endings}: the extension selects the format.</source>
        <translation>文件名 {path} 必须以 {endings} 结尾：格式由扩展名决定。</translation>
    </message>
    <message>
        <source>The settings in {path}</source>
        <translation>{path} 中的设置</translation>
    </message>
    <message>
        <source>{path} is damaged: its header is too long for a model. Load another copy.</source>
        <translation>{path} 已损坏：对模型来说，它的文件头太长。请加载另一份副本。</translation>
    </message>
    <message>
        <source>{path} is not a Backswing model: its header does not say {format}. Load another file.</source>
        <translation>{path} 不是 Backswing 模型：它的文件头没有写明 {format}。请加载另一个文件。</translation>
    </message>
    <message>
        <source>{path} is damaged: its header does not have one accuracy per epoch. Load another copy.</source>
        <translation>{path} 已损坏：它的文件头里不是每轮一个准确率。请加载另一份副本。</translation>
    </message>
    <message>
        <source>{path} is damaged: its header has no format version. Load another copy.</source>
        <translation>{path} 已损坏：它的文件头没有格式版本。请加载另一份副本。</translation>
    </message>
    <message>
        <source>{path} was made by a newer Backswing (format {found}); this one reads formats up to {newest}. Update Backswing.</source>
        <translation>{path} 由更新的 Backswing 生成（格式 {found}）；当前版本只能读到格式 {newest}。请更新 Backswing。</translation>
    </message>
    <message>
        <source>{path} is damaged: its header is not JSON. Load another copy.</source>
        <translation>{path} 已损坏：它的文件头不是 JSON。请加载另一份副本。</translation>
    </message>
    <message>
        <source>{path} is damaged: its header is nested too deeply. Load another copy.</source>
        <translation>{path} 已损坏：它的文件头嵌套太深。请加载另一份副本。</translation>
    </message>
    <message>
        <source>{path} is damaged: in its header, {where}: {why}. Load another copy.</source>
        <translation>{path} 已损坏：文件头中的 {where}：{why}。请加载另一份副本。</translation>
    </message>
    <message>
        <source>Could not read {path}</source>
        <translation>无法读取 {path}</translation>
    </message>
    <message>
        <source>Choose another file, or correct its permissions.</source>
        <translation>请选择另一个文件，或改正它的权限。</translation>
    </message>
    <message>
        <source>{path} is larger than the limit for models ({largest:,} bytes). Choose another file.</source>
        <translation>{path} 超过了模型文件的上限（{largest:,} 字节）。请选择另一个文件。</translation>
    </message>
    <message>
        <source>{path} does not exist. Choose a model file.</source>
        <translation>{path} 不存在。请选择一个模型文件。</translation>
    </message>
    <message>
        <source>{path} is not a file. Choose a model file.</source>
        <translation>{path} 不是文件。请选择一个模型文件。</translation>
    </message>
    <message>
        <source>{path} is damaged: {what}. Load another copy.</source>
        <translation>{path} 已损坏：{what}。请加载另一份副本。</translation>
    </message>
    <message>
        <source>Could not write {path}: {name} is not finite. Nothing was changed there.</source>
        <translation>无法写入 {path}：{name} 不是有限值。那里没有作任何改动。</translation>
    </message>
    <message>
        <source>{path} was not made by Backswing: it has tensors but no Backswing header. Load another file.</source>
        <translation>{path} 不是由 Backswing 生成的：它有张量，却没有 Backswing 的文件头。请加载另一个文件。</translation>
    </message>
    <message>
        <source>its header&apos;s batch and leg do not match</source>
        <translation>文件头中的 batch 和 leg 不相符</translation>
    </message>
    <message>
        <source>its header&apos;s batch and tally do not match</source>
        <translation>文件头中的 batch 和 tally 不相符</translation>
    </message>
    <message>
        <source>its settings need more weights than it has</source>
        <translation>按照它的设置，应有更多的权重</translation>
    </message>
    <message>
        <source>its best epoch and its weights do not match</source>
        <translation>它的最佳轮次与权重不相符</translation>
    </message>
    <message>
        <source>{name} is {found}, its settings need {wanted}</source>
        <translation>{name} 为 {found}，而它的设置需要 {wanted}</translation>
    </message>
    <message>
        <source>{name} has entries that are not finite</source>
        <translation>{name} 中有的元素不是有限值</translation>
    </message>
    <message>
        <source>{name} has entries below 0</source>
        <translation>{name} 中有的元素小于 0</translation>
    </message>
    <message>
        <source>its header has {length:,} bytes, more than {most:,}</source>
        <translation>它的文件头有 {length:,} 字节，超过了 {most:,} 字节</translation>
    </message>
    <message>
        <source>Could not write {path}: it would not be readable ({why}). Nothing was changed there.</source>
        <translation>无法写入 {path}：写出后将无法读取（{why}）。那里没有作任何改动。</translation>
    </message>
    <message>
        <source>{path} is not a valid safetensors file ({why}). Load another copy.</source>
        <translation>{path} 不是有效的 safetensors 文件 ({why})。请加载另一份副本。</translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation>缺少 {name}</translation>
    </message>
    <message>
        <source>{path} is not a valid safetensors file (its header is too long). Load another copy.</source>
        <translation>{path} 不是有效的 safetensors 文件（文件头太长）。请加载另一份副本。</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; of layer {layer}</source>
        <translation>第 {layer} 层的 &quot;{key}&quot;</translation>
    </message>
    <message>
        <source>{what} must be {rows} lists of {columns} numbers</source>
        <translation>{what} 必须是 {rows} 个列表，每个含 {columns} 个数</translation>
    </message>
    <message>
        <source>{word} is not a JSON number</source>
        <translation>{word} 不是 JSON 数值</translation>
    </message>
    <message>
        <source>Could not write {path}: the book&apos;s format supports only sigmoid units with the quadratic or cross-entropy cost, not {hidden} and {output} with {cost}. Save it as .safetensors or .npz.</source>
        <translation>无法写入 {path}：书中的格式只支持 S 型神经元配二次代价函数或交叉熵，不支持 {hidden} 和 {output} 配 {cost}。请保存为 .safetensors 或 .npz。</translation>
    </message>
    <message>
        <source>Could not write {path}: {count:,} parameters are too many for JSON (at most {most:,}). Save it as .safetensors or .npz.</source>
        <translation>无法写入 {path}：{count:,} 个参数对 JSON 来说太多（最多 {most:,} 个）。请保存为 .safetensors 或 .npz。</translation>
    </message>
    <message>
        <source>Could not write {path}: some weights are no longer finite. Train again with a smaller η or λ.</source>
        <translation>无法写入 {path}：有些权重不再是有限值。请用更小的 η 或 λ 重新训练。</translation>
    </message>
    <message>
        <source>it has more brackets or text than a network</source>
        <translation>其中的括号或文本比一个网络所需的更多</translation>
    </message>
    <message>
        <source>it must have &quot;sizes&quot;, &quot;weights&quot;, &quot;biases&quot; and &quot;cost&quot;</source>
        <translation>它必须有 &quot;sizes&quot;、&quot;weights&quot;、&quot;biases&quot; 和 &quot;cost&quot;</translation>
    </message>
    <message>
        <source>its &quot;cost&quot; must be {first} or {second}</source>
        <translation>它的 &quot;cost&quot; 必须是 {first} 或 {second}</translation>
    </message>
    <message>
        <source>its &quot;sizes&quot; must be a list such as [784, 30, 10]</source>
        <translation>它的 &quot;sizes&quot; 必须是 [784, 30, 10] 这样的列表</translation>
    </message>
    <message>
        <source>{what} has a number too large</source>
        <translation>{what} 中有一个数太大</translation>
    </message>
    <message>
        <source>{path} is not a network of the book&apos;s program network2.py: {why}. Load another file.</source>
        <translation>{path} 不是书中程序 network2.py 的网络：{why}。请加载另一个文件。</translation>
    </message>
    <message>
        <source>it is not JSON, or it is incomplete</source>
        <translation>它不是 JSON，或者不完整</translation>
    </message>
    <message>
        <source>its &quot;{key}&quot; must be a list of {count} layers</source>
        <translation>它的 &quot;{key}&quot; 必须是 {count} 层的列表</translation>
    </message>
    <message>
        <source>too many files</source>
        <translation>文件太多</translation>
    </message>
    <message>
        <source>Its settings</source>
        <translation>它的设置</translation>
    </message>
    <message>
        <source>some of its weights are not finite</source>
        <translation>它有些权重不是有限值</translation>
    </message>
    <message>
        <source>not as NumPy writes it</source>
        <translation>不是 NumPy 写出的形式</translation>
    </message>
    <message>
        <source>{path} is not a network in NumPy&apos;s form: {why} Load another file.</source>
        <translation>{path} 不是 NumPy 格式的网络：{why}请加载另一个文件。</translation>
    </message>
    <message>
        <source>{path} is a damaged archive, or none of a network. Load another copy.</source>
        <translation>{path} 是损坏的压缩包，或者不是网络的压缩包。请加载另一份副本。</translation>
    </message>
    <message>
        <source>its weights are incomplete</source>
        <translation>它的权重不完整</translation>
    </message>
    <message>
        <source>{name} has another shape than its settings say</source>
        <translation>{name} 的形状与它的设置不符</translation>
    </message>
    <message>
        <source>ONNX files need one more package: python -m pip install &apos;backswing[onnx]&apos;.</source>
        <translation>ONNX 文件还需要一个软件包：python -m pip install &apos;backswing[onnx]&apos;。</translation>
    </message>
    <message>
        <source>Could not write {path}: {units} units have no ONNX form here. Save it as .npz.</source>
        <translation>无法写入 {path}：这里的 {units} 神经元没有 ONNX 形式。请保存为 .npz。</translation>
    </message>
    <message>
        <source>Could not write {path}: some weights are not finite. Train again with a smaller η or λ.</source>
        <translation>无法写入 {path}：有些权重不是有限值。请用更小的 η 或 λ 重新训练。</translation>
    </message>
    <message>
        <source>it does not say how it was trained</source>
        <translation>它没有说明是怎样训练的</translation>
    </message>
    <message>
        <source>{name} is not a float32 array of shape {shape}</source>
        <translation>{name} 不是形状为 {shape} 的 float32 数组</translation>
    </message>
    <message>
        <source>{path} is not an ONNX file that Backswing wrote: {why} Load another file.</source>
        <translation>{path} 不是 Backswing 写出的 ONNX 文件：{why}请加载另一个文件。</translation>
    </message>
    <message>
        <source>it is damaged, or no ONNX file</source>
        <translation>它已损坏，或者不是 ONNX 文件</translation>
    </message>
    <message>
        <source>A preset needs a name of 1 to {most} printable characters.</source>
        <translation>预设需要一个名称，由 1 到 {most} 个可打印字符组成。</translation>
    </message>
    <message>
        <source>Your presets in {path} are not TOML: {why}. Mend that file, or move it away.</source>
        <translation>{path} 中你的预设不是 TOML：{why}。请修正这个文件，或把它移走。</translation>
    </message>
    <message>
        <source>Could not make the folder {folder}</source>
        <translation>无法创建文件夹 {folder}</translation>
    </message>
    <message>
        <source>The preset {name}</source>
        <translation>预设 {name}</translation>
    </message>
    <message>
        <source>A PyTorch script learns from MNIST: it needs a network of 784 inputs and 10 outputs.</source>
        <translation>PyTorch 脚本用 MNIST 学习：网络必须有 784 个输入和 10 个输出。</translation>
    </message>
    <message>
        <source>A PyTorch script cannot have {choice} as its {setting}. Choose another.</source>
        <translation>PyTorch 脚本的“{setting}”不能是“{choice}”。请另选一个。</translation>
    </message>
</context>
<context>
    <name>core.storage.runs</name>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}、{second}</translation>
    </message>
    <message>
        <source>no run began before 1970, and none after 2999</source>
        <translation>没有训练开始于 1970 年之前或 2999 年之后</translation>
    </message>
    <message>
        <source>{kernel} kernel</source>
        <translation>{kernel} 内核</translation>
    </message>
    <message>
        <source>{path} was made by a newer Backswing (format {found}); this one reads up to {newest}: update Backswing.</source>
        <translation>{path} 由更新的 Backswing 生成（格式 {found}）；当前版本只能读到格式 {newest}：请更新 Backswing。</translation>
    </message>
    <message>
        <source>{path} is damaged: it is not TOML ({why}).</source>
        <translation>{path} 已损坏：它不是 TOML ({why})。</translation>
    </message>
    <message>
        <source>{path}: in [run], {key}: {why}.</source>
        <translation>{path}：[run] 中的 {key}：{why}。</translation>
    </message>
    <message numerus="yes">
        <source>{path}: {n:,} damaged lines are left out.</source>
        <translation>
            <numerusform>{path}：略去了 {n:,} 行损坏的内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>{path}: the last line is cut; it is left out.</source>
        <translation>{path}：最后一行不完整，已略去。</translation>
    </message>
    <message>
        <source>{path} has more lines than a run has changes. They are left out.</source>
        <translation>{path} 的行数超过了一次训练可能有的改动次数，已略去这些行。</translation>
    </message>
    <message>
        <source>A run&apos;s name has at most {most} characters, not {count:,}: shorten it.</source>
        <translation>训练的名称最多 {most} 个字符，而不是 {count:,} 个：请缩短它。</translation>
    </message>
    <message>
        <source>A note has at most {most:,} characters, not {count:,}: shorten it.</source>
        <translation>备注最多 {most:,} 个字符，而不是 {count:,} 个：请缩短它。</translation>
    </message>
    <message>
        <source>Could not write {path}</source>
        <translation>无法写入 {path}</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有作任何改动。</translation>
    </message>
    <message>
        <source>Training goes on, and that folder is tried again after each epoch.</source>
        <translation>训练会继续，每轮之后都会再试那个文件夹。</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first}{second}</translation>
    </message>
    <message>
        <source>This run cannot be kept in {home}; it is kept in {folder} instead, which a restart of the computer may empty.</source>
        <translation>这次训练无法保存到 {home}，改为保存到 {folder}；重新启动计算机可能会清空那里。</translation>
    </message>
    <message>
        <source>This run cannot be kept in {home}, nor in the system&apos;s temporary folder ({why}): make room there.</source>
        <translation>这次训练无法保存到 {home}，也无法保存到系统的临时文件夹 ({why})：请在那里腾出空间。</translation>
    </message>
    <message>
        <source>{folder} ({why})</source>
        <translation>{folder} ({why})</translation>
    </message>
    <message>
        <source>Writing it failed inside Backswing. The log has the details.</source>
        <translation>写入时 Backswing 内部出错。详情见日志。</translation>
    </message>
    <message>
        <source>This run cannot be kept.</source>
        <translation>这次训练无法保存。</translation>
    </message>
    <message>
        <source>The run has no curves.</source>
        <translation>这次训练没有曲线。</translation>
    </message>
    <message>
        <source>Scores within its epochs are left out.</source>
        <translation>各轮之内的评分已略去。</translation>
    </message>
    <message numerus="yes">
        <source>{path}: {n:,} damaged rows are left out.</source>
        <translation>
            <numerusform>{path}：略去了 {n:,} 行损坏的数据。</numerusform>
        </translation>
    </message>
    <message>
        <source>{path}: the last row is cut; it is left out.</source>
        <translation>{path}：最后一行不完整，已略去。</translation>
    </message>
    <message>
        <source>{path} is no file of a run&apos;s figures: its first line does not name them.</source>
        <translation>{path} 不是训练的指标文件：第一行没有列出指标的名称。</translation>
    </message>
    <message>
        <source>{path} has too many rows.</source>
        <translation>{path} 的行数太多。</translation>
    </message>
    <message>
        <source>{folder} does not answer: the end of this run may not be kept.</source>
        <translation>{folder} 没有响应：这次训练的结尾可能没有保存。</translation>
    </message>
    <message>
        <source>The run in {folder} could not be read ({kind}: {why}).</source>
        <translation>无法读取 {folder} 中的训练 ({kind}: {why})。</translation>
    </message>
    <message>
        <source>Could not look into {place}</source>
        <translation>无法查看 {place}</translation>
    </message>
    <message>
        <source>Mend its permissions.</source>
        <translation>请改正它的权限。</translation>
    </message>
    <message>
        <source>Could not read {path}</source>
        <translation>无法读取 {path}</translation>
    </message>
    <message>
        <source>{path} is larger than such a file can be ({largest:,} bytes).</source>
        <translation>{path} 超过了这种文件的上限（{largest:,} 字节）。</translation>
    </message>
    <message>
        <source>{path} is damaged: it is not text in UTF-8.</source>
        <translation>{path} 已损坏：它不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>{path} is missing.</source>
        <translation>缺少 {path}。</translation>
    </message>
    <message>
        <source>{path} is not a file.</source>
        <translation>{path} 不是文件。</translation>
    </message>
    <message>
        <source>{folder} holds no run: there is neither {about} nor {metrics} nor a model in it.</source>
        <translation>{folder} 中没有训练：里面既没有 {about}，也没有 {metrics} 和模型。</translation>
    </message>
    <message>
        <source>Its settings are taken from its checkpoint.</source>
        <translation>它的设置取自它的检查点。</translation>
    </message>
    <message>
        <source>The settings in {path}</source>
        <translation>{path} 中的设置</translation>
    </message>
    <message>
        <source>Could not go on in {folder}</source>
        <translation>无法在 {folder} 中继续</translation>
    </message>
    <message>
        <source>Load its checkpoint as a model instead.</source>
        <translation>请改为把它的检查点作为模型加载。</translation>
    </message>
    <message>
        <source>Another window or command is training the run in {folder}. Wait until it has ended.</source>
        <translation>另一个窗口或命令正在 {folder} 中训练。请等它结束。</translation>
    </message>
    <message>
        <source>The run in {folder} cannot be gone on with as it was meant: {troubles} Load its checkpoint as a model instead.</source>
        <translation>{folder} 中的训练无法按原来的打算继续：{troubles}请改为把它的检查点作为模型加载。</translation>
    </message>
    <message>
        <source>The run in {folder} learnt from other data. Load the data it began with to go on.</source>
        <translation>{folder} 中的训练学习的是别的数据。要继续，请加载它最初使用的数据。</translation>
    </message>
    <message>
        <source>the folder is gone</source>
        <translation>文件夹不见了</translation>
    </message>
    <message>
        <source>This run is kept in {folder}, which a restart of the computer may empty: save its network as a file.</source>
        <translation>这次训练保存在 {folder}，重新启动计算机可能会清空那里：请把它的网络保存为文件。</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>这段文本</translation>
    </message>
    <message>
        <source>{where} is too long for settings: {count:,} characters, where {most:,} are the most.</source>
        <translation>{where}：作为设置太长，有 {count:,} 个字符，最多只能有 {most:,} 个。</translation>
    </message>
    <message>
        <source>{where}: number {number} of its [[changes]] is none. Copy the run again.</source>
        <translation>{where}：第 {number} 个 [[changes]] 不是改动。请重新复制这次训练。</translation>
    </message>
    <message>
        <source>{where} is not TOML: {why}. Write lines such as: eta = 0.5</source>
        <translation>{where} 不是 TOML：{why}。请按这样的格式逐行书写：eta = 0.5</translation>
    </message>
    <message>
        <source>It stays there.</source>
        <translation>它仍留在原处。</translation>
    </message>
    <message>
        <source>It stays there; close whatever has it or a file in it open and try again.</source>
        <translation>它仍留在原处；请关闭正在使用它或其中文件的程序，然后重试。</translation>
    </message>
    <message>
        <source>The run in {folder} is still being trained. Stop it first.</source>
        <translation>{folder} 中的训练仍在进行。请先停止它。</translation>
    </message>
    <message>
        <source>Could not move {source} to {target}: {why}.</source>
        <translation>无法把 {source} 移到 {target}：{why}。</translation>
    </message>
    <message>
        <source>Could not move {source}: {target} is there already. Move that one first.</source>
        <translation>无法移动 {source}：{target} 已经存在。请先移走后者。</translation>
    </message>
</context>
<context>
    <name>core.studies</name>
    <message>
        <source>A baseline reads classes, and these data have targets. Choose a set of images.</source>
        <translation>基线识别的是类别，而这些数据只有目标。请选择图像数据集。</translation>
    </message>
    <message>
        <source>A baseline learns from images and reads others, and one of these sets has none.</source>
        <translation>基线要从一些图像学习，再识别另一些图像，而这里有一个数据集没有图像。</translation>
    </message>
    <message>
        <source>The SVM needs scikit-learn: pip install scikit-learn, then ask again.</source>
        <translation>SVM 需要 scikit-learn：运行 pip install scikit-learn，然后再试。</translation>
    </message>
    <message>
        <source>An SVM separates classes, and these images are all of one. Ask for more images.</source>
        <translation>SVM 要把类别分开，而这些图像全属于同一类。请要求更多的图像。</translation>
    </message>
    <message>
        <source>SVM</source>
        <translation>SVM</translation>
    </message>
    <message>
        <source>nearest neighbour</source>
        <translation>最近邻</translation>
    </message>
    <message>
        <source>each option needs low or high where a figure decides, and none where `right` does</source>
        <translation>由 figure 决定时，每个选项都要有 low 或 high；由 `right` 决定时都不能有</translation>
    </message>
    <message>
        <source>the ranges of the options overlap or are empty</source>
        <translation>各选项的范围有重叠或是空的</translation>
    </message>
    <message>
        <source>it has {count} words; write 1 to {most}</source>
        <translation>它有 {count} 个词；请写 1 到 {most} 个</translation>
    </message>
    <message>
        <source>it has {count:,} characters; write at most {most:,}</source>
        <translation>它有 {count:,} 个字符；最多写 {most:,} 个</translation>
    </message>
    <message>
        <source>it holds control characters; remove them</source>
        <translation>其中有控制字符；请删除</translation>
    </message>
    <message>
        <source>name either a claim of the experiment or a run of this lesson</source>
        <translation>请指定实验的一个 claim，或者本课的一个 run，二者只选其一</translation>
    </message>
    <message>
        <source>subtract another run or divide by it, not both</source>
        <translation>请减去另一次训练，或除以它，不能两者都用</translation>
    </message>
    <message>
        <source>low has to be less than high</source>
        <translation>low 必须小于 high</translation>
    </message>
    <message>
        <source>it needs 2 to 4 options, or a sketch</source>
        <translation>需要 2 到 4 个选项，或者一个 sketch</translation>
    </message>
    <message>
        <source>either a figure decides or `right` names the option</source>
        <translation>要么由 figure 决定，要么用 `right` 指明选项</translation>
    </message>
    <message>
        <source>option {number} does not exist</source>
        <translation>没有选项 {number}</translation>
    </message>
    <message>
        <source>the term has to be a part of the formula</source>
        <translation>term 必须是 formula 的一部分</translation>
    </message>
    <message>
        <source>a curve to draw goes without options, figure and right</source>
        <translation>要画曲线时，不能有 options、figure 和 right</translation>
    </message>
    <message>
        <source>The run in {folder} cannot be done again.</source>
        <translation>{folder} 中的训练无法重做。</translation>
    </message>
    <message>
        <source>The record in {folder}</source>
        <translation>{folder} 中的记录</translation>
    </message>
    <message>
        <source>It went on from epoch {epoch:,} of another run, which is not in its folder.</source>
        <translation>它接续自另一次训练的第 {epoch:,} 轮，而那次训练不在它的文件夹里。</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first}{second}</translation>
    </message>
</context>
<context>
    <name>core.studies.experiments</name>
    <message>
        <source>{first} {second}</source>
        <translation>{first}{second}</translation>
    </message>
    <message>
        <source>{first}; {second}</source>
        <translation>{first}；{second}</translation>
    </message>
    <message>
        <source>Expected: {expected}. Got: {got}. {verdict}</source>
        <translation>预期：{expected}。得到：{got}。{verdict}</translation>
    </message>
    <message>
        <source>{right} of {count} results as expected; not: {wrong}.</source>
        <translation>{count} 个结果中有 {right} 个符合预期；不符合的：{wrong}。</translation>
    </message>
    <message>
        <source>The book printed {figure}.</source>
        <translation>书中给出：{figure}。</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>没有数值</translation>
    </message>
    <message>
        <source>As expected.</source>
        <translation>符合预期。</translation>
    </message>
    <message>
        <source>Not as expected.</source>
        <translation>不符合预期。</translation>
    </message>
    <message>
        <source>Both results as expected.</source>
        <translation>两个结果都符合预期。</translation>
    </message>
    <message>
        <source>{what}. {line}</source>
        <translation>{what}。{line}</translation>
    </message>
    <message>
        <source>All {count} results as expected.</source>
        <translation>{count} 个结果全部符合预期。</translation>
    </message>
    <message>
        <source>run “{run}” ended with “{ending}” instead of “{expected}”</source>
        <translation>训练“{run}”以“{ending}”结束，而不是“{expected}”</translation>
    </message>
    <message>
        <source>run “{run}” has not ended</source>
        <translation>训练“{run}”还没有结束</translation>
    </message>
    <message>
        <source>under {figure}</source>
        <translation>不到 {figure}</translation>
    </message>
    <message>
        <source>almost {figure}</source>
        <translation>将近 {figure}</translation>
    </message>
    <message>
        <source>about {figure}</source>
        <translation>约 {figure}</translation>
    </message>
    <message>
        <source>{figure} (training set)</source>
        <translation>{figure}（训练集）</translation>
    </message>
    <message>
        <source>{figure} (validation set)</source>
        <translation>{figure}（验证集）</translation>
    </message>
    <message>
        <source>{figure} (test set)</source>
        <translation>{figure}（测试集）</translation>
    </message>
    <message>
        <source>{figure} (training and test set)</source>
        <translation>{figure}（训练集和测试集）</translation>
    </message>
    <message>
        <source>{seeds} seeds here: {figure}</source>
        <translation>这里用 {seeds} 个随机种子：{figure}</translation>
    </message>
    <message>
        <source>{figure}, a lucky run: {spreads:.1f} spreads above the mean here</source>
        <translation>{figure}，那次训练运气好：比这里的平均值高 {spreads:.1f} 个标准差</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>shifts</source>
        <translation>平移</translation>
    </message>
    <message>
        <source>affine</source>
        <translation>仿射</translation>
    </message>
    <message>
        <source>elastic</source>
        <translation>弹性</translation>
    </message>
    <message>
        <source>Shifts, affine, elastic: Simard&apos;s ladder</source>
        <translation>平移、仿射、弹性：Simard 的阶梯</translation>
    </message>
    <message>
        <source>no rotation</source>
        <translation>不旋转</translation>
    </message>
    <message>
        <source>up to 15°</source>
        <translation>最多 15°</translation>
    </message>
    <message>
        <source>up to 180°</source>
        <translation>最多 180°</translation>
    </message>
    <message>
        <source>How far may a digit be turned?</source>
        <translation>数字可以转多大的角度？</translation>
    </message>
    <message>
        <source>{run} over {other}, validation at the end</source>
        <translation>最后的验证准确率，“{run}”相对于“{other}”</translation>
    </message>
    <message>
        <source>training over validation at the end, affine over elastic</source>
        <translation>最后训练准确率超出验证准确率的部分，仿射相对于弹性</translation>
    </message>
    <message>
        <source>6 read as 9 or 9 as 6, {run} over {other}</source>
        <translation>6 认成 9 或 9 认成 6，“{run}”相对于“{other}”</translation>
    </message>
    <message>
        <source>The best that fully connected layers can do</source>
        <translation>全连接层能做到的最好结果</translation>
    </message>
    <message>
        <source>last epoch, test</source>
        <translation>最后一轮，测试</translation>
    </message>
    <message>
        <source>{images} images, network</source>
        <translation>{images} 张图像，网络</translation>
    </message>
    <message>
        <source>More data, or a better algorithm?</source>
        <translation>更多的数据，还是更好的算法？</translation>
    </message>
    <message>
        <source>5 000 images, network</source>
        <translation>5 000 张图像，网络</translation>
    </message>
    <message>
        <source>50 000 images, network</source>
        <translation>50 000 张图像，网络</translation>
    </message>
    <message>
        <source>SVM of 50 000 images over network of 5 000</source>
        <translation>用 50 000 张图像的 SVM 相对于用 5 000 张的网络</translation>
    </message>
    <message>
        <source>network over SVM, 50 000 images</source>
        <translation>网络相对于 SVM，50 000 张图像</translation>
    </message>
    <message>
        <source>network over SVM, 100 images</source>
        <translation>网络相对于 SVM，100 张图像</translation>
    </message>
    <message>
        <source>The book&apos;s SVM read 94.48 % with 50 000 images, ours 94.51 %.</source>
        <translation>用 50 000 张图像，书中的 SVM 达到 94.48%，我们的达到 94.51%。</translation>
    </message>
    <message>
        <source>cross-entropy, y and a swapped</source>
        <translation>交叉熵，y 和 a 交换</translation>
    </message>
    <message>
        <source>−[a ln y + (1 − a) ln (1 − y)]: the slip of the book&apos;s first exercise on cross-entropy.</source>
        <translation>−[a ln y + (1 − a) ln (1 − y)]：书中关于交叉熵的第一道练习里的笔误。</translation>
    </message>
    <message>
        <source>it takes outputs of 0..1</source>
        <translation>它要求输出在 0 到 1 之间</translation>
    </message>
    <message>
        <source>A neuron&apos;s cost should be one of {costs}, not {cost}.</source>
        <translation>神经元的代价函数应为 {costs} 之一，而不是 {cost}。</translation>
    </message>
    <message>
        <source>A neuron&apos;s w, b and x should be numbers and its η a number above 0.</source>
        <translation>神经元的 w、b 和 x 应为数值，η 应大于 0。</translation>
    </message>
    <message>
        <source>A sigmoid neuron answers with 0..1: its target cannot be {target}.</source>
        <translation>S 型神经元的输出在 0 到 1 之间：目标不能是 {target}。</translation>
    </message>
    <message>
        <source>Let the neuron learn for 1 to {most:,} epochs, not {epochs}.</source>
        <translation>请让神经元学习 1 到 {most:,} 轮，而不是 {epochs} 轮。</translation>
    </message>
    <message>
        <source>C = −[a ln y + (1 − a) ln (1 − y)] is infinite: the target y is {target:g}, ln 0 is −∞, and a is never exactly 0 or 1. Choose a target between them.</source>
        <translation>C = −[a ln y + (1 − a) ln (1 − y)] 为无穷大：目标 y 是 {target:g}，ln 0 是 −∞，而 a 永远不会恰好是 0 或 1。请选择 0 和 1 之间的目标。</translation>
    </message>
    <message>
        <source>50 000 images, 30 hidden, λ 5</source>
        <translation>50 000 张图像，30 个隐藏神经元，λ 5</translation>
    </message>
    <message>
        <source>1 000 images</source>
        <translation>1 000 张图像</translation>
    </message>
    <message>
        <source>50 000 images</source>
        <translation>50 000 张图像</translation>
    </message>
    <message>
        <source>Overfitting: a thousand images memorised</source>
        <translation>过拟合：背下一千张图像</translation>
    </message>
    <message>
        <source>Weight decay λ</source>
        <translation>权重衰减 λ</translation>
    </message>
    <message>
        <source>no dropout</source>
        <translation>不用弃权</translation>
    </message>
    <message>
        <source>half dropped</source>
        <translation>弃权一半</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>弃权 (dropout)</translation>
    </message>
    <message>
        <source>{images} images, expanded</source>
        <translation>{images} 张图像，扩展</translation>
    </message>
    <message>
        <source>More images, and more out of each</source>
        <translation>更多的图像，更充分地利用每一张</translation>
    </message>
    <message>
        <source>{run}, validation</source>
        <translation>{run}，验证</translation>
    </message>
    <message>
        <source>{run}, test</source>
        <translation>{run}，测试</translation>
    </message>
    <message>
        <source>{run}, training</source>
        <translation>{run}，训练</translation>
    </message>
    <message>
        <source>{run}, test cost at the end over its lowest</source>
        <translation>{run}，最后的测试代价与其最低值之比</translation>
    </message>
    <message>
        <source>{run}, epoch of the lowest test cost</source>
        <translation>{run}，到测试代价最低时的轮数</translation>
    </message>
    <message>
        <source>{run}, best test accuracy over that at the lowest cost</source>
        <translation>{run}，最高的测试准确率相对于代价最低时的测试准确率</translation>
    </message>
    <message>
        <source>{run}, training over test</source>
        <translation>{run}，训练准确率相对于测试准确率</translation>
    </message>
    <message>
        <source>1 000 images, λ 0</source>
        <translation>1 000 张图像，λ 0</translation>
    </message>
    <message>
        <source>1 000 images, λ 0.1</source>
        <translation>1 000 张图像，λ 0.1</translation>
    </message>
    <message>
        <source>50 000 images, 30 hidden, λ 0</source>
        <translation>50 000 张图像，30 个隐藏神经元，λ 0</translation>
    </message>
    <message>
        <source>50 000 images, 100 hidden, λ 5</source>
        <translation>50 000 张图像，100 个隐藏神经元，λ 5</translation>
    </message>
    <message>
        <source>50 000 images, 100 hidden, λ 5, η 0.1</source>
        <translation>50 000 张图像，100 个隐藏神经元，λ 5，η 0.1</translation>
    </message>
    <message>
        <source>{run}, validation at the end</source>
        <translation>{run}，最后的验证准确率</translation>
    </message>
    <message>
        <source>half dropped over no dropout, validation at the end</source>
        <translation>最后的验证准确率，“弃权一半”相对于“不用弃权”</translation>
    </message>
    <message>
        <source>{images} images</source>
        <translation>{images} 张图像</translation>
    </message>
    <message>
        <source>expanded over plain, 1 000 images</source>
        <translation>扩展相对于普通，1 000 张图像</translation>
    </message>
    <message>
        <source>expanded over plain, 50 000 images</source>
        <translation>扩展相对于普通，50 000 张图像</translation>
    </message>
    <message>
        <source>50 000 over 1 000 images, both plain</source>
        <translation>50 000 张相对于 1 000 张图像，都是普通的</translation>
    </message>
    <message>
        <source>The book&apos;s run stopped improving around epoch 280. It creeps up by tenths of a point, and chance says when it is done: five seeds came within 0.1 points of their best at epochs 46 to 327.</source>
        <translation>书中的那次训练大约在第 280 轮停止进步。准确率每次只爬升零点几个百分点，何时到头全凭运气：五个随机种子分别在第 46 到 327 轮进入离各自最高值 0.1 个百分点以内。</translation>
    </message>
    <message>
        <source>Ten runs with λ and ten without</source>
        <translation>十次训练有 λ，十次没有</translation>
    </message>
    <message>
        <source>no penalty</source>
        <translation>无惩罚</translation>
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
        <translation>L1 与 L2：留下哪些权重</translation>
    </message>
    <message>
        <source>λ on weights</source>
        <translation>λ 作用于权重</translation>
    </message>
    <message>
        <source>λ on weights and biases</source>
        <translation>λ 作用于权重和偏置</translation>
    </message>
    <message>
        <source>no λ</source>
        <translation>不用 λ</translation>
    </message>
    <message>
        <source>Should biases decay, too?</source>
        <translation>偏置也该衰减吗？</translation>
    </message>
    <message>
        <source>λ {value:g}, run {number}</source>
        <translation>λ {value:g}，训练 {number}</translation>
    </message>
    <message>
        <source>spread of ten runs, λ 0</source>
        <translation>十次训练的标准差，λ 0</translation>
    </message>
    <message>
        <source>spread of ten runs, λ 0.5</source>
        <translation>十次训练的标准差，λ 0.5</translation>
    </message>
    <message>
        <source>spread without λ over spread with it</source>
        <translation>不用 λ 与用 λ 的标准差之比</translation>
    </message>
    <message>
        <source>share of weights below {limit}, L1 over L2</source>
        <translation>小于 {limit} 的权重的比例，L1 相对于 L2</translation>
    </message>
    <message>
        <source>share of weights below {limit}, L1 over no penalty</source>
        <translation>小于 {limit} 的权重的比例，L1 相对于无惩罚</translation>
    </message>
    <message>
        <source>largest weight, L1 over L2</source>
        <translation>最大的权重，L1 与 L2 之比</translation>
    </message>
    <message>
        <source>biases decayed over left alone, validation at the end</source>
        <translation>最后的验证准确率，偏置衰减相对于不衰减</translation>
    </message>
    <message>
        <source>λ on weights over no λ, validation at the end</source>
        <translation>最后的验证准确率，λ 作用于权重相对于不用 λ</translation>
    </message>
    <message>
        <source>The book: it often does not change the results very much.</source>
        <translation>书中说：结果往往不会因此有多大改变。</translation>
    </message>
    <message>
        <source>The course notes count 6 500 with a better way.</source>
        <translation>课程讲义用一种更好的方法，需要 6 500 步。</translation>
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
        <translation>{theory}：{value:.3f}。</translation>
    </message>
    <message>
        <source>A cost of one&apos;s own: goods left over, profit lost</source>
        <translation>自定义损失函数：货物积压，利润损失</translation>
    </message>
    <message>
        <source>How many steps does a regression take?</source>
        <translation>回归需要多少步？</translation>
    </message>
    <message>
        <source>{run}, order where 1 is the mean</source>
        <translation>{run}，订货量（均值为 1）</translation>
    </message>
    <message>
        <source>The course notes&apos; program takes 20 000 steps.</source>
        <translation>课程讲义的程序需要 20 000 步。</translation>
    </message>
    <message>
        <source>quadratic cost</source>
        <translation>二次代价</translation>
    </message>
    <message>
        <source>The noise&apos;s mean</source>
        <translation>噪声的均值</translation>
    </message>
    <message>
        <source>cost on validation, Adam</source>
        <translation>验证代价，Adam</translation>
    </message>
    <message>
        <source>The cost of the best order</source>
        <translation>最佳订货量的代价</translation>
    </message>
    <message>
        <source>to reach a cost of {cost}, gradient descent over Adam</source>
        <translation>代价降到 {cost}，梯度下降与 Adam 的步数之比</translation>
    </message>
    <message>
        <source>The noise&apos;s 0.9 quantile</source>
        <translation>噪声的 0.9 分位数</translation>
    </message>
    <message>
        <source>to reach a cost of {cost}, {run}</source>
        <translation>代价降到 {cost}，{run}</translation>
    </message>
    <message>
        <source>quadratic, 100 hidden</source>
        <translation>二次，100 个隐藏神经元</translation>
    </message>
    <message>
        <source>The saturated neuron</source>
        <translation>饱和的神经元</translation>
    </message>
    <message>
        <source>Quadratic cost against cross-entropy</source>
        <translation>二次代价与交叉熵</translation>
    </message>
    <message>
        <source>1/√n, 30 hidden</source>
        <translation>1/√n，30 个隐藏神经元</translation>
    </message>
    <message>
        <source>large, 30 hidden</source>
        <translation>大权重，30 个隐藏神经元</translation>
    </message>
    <message>
        <source>Large initial weights against 1/√n</source>
        <translation>最初的权重：大权重与 1/√n</translation>
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
        <translation>梯度消失</translation>
    </message>
    <message>
        <source>tanh</source>
        <translation>tanh</translation>
    </message>
    <message>
        <source>sigmoid, softmax</source>
        <translation>sigmoid，softmax</translation>
    </message>
    <message>
        <source>ReLU, softmax</source>
        <translation>ReLU，softmax</translation>
    </message>
    <message>
        <source>Sigmoid, tanh, ReLU; softmax</source>
        <translation>S 型、tanh、ReLU；柔性最大值</translation>
    </message>
    <message>
        <source>784-30-30-10, linear</source>
        <translation>784-30-30-10，线性</translation>
    </message>
    <message>
        <source>784-30-30-10, sigmoid</source>
        <translation>784-30-30-10，sigmoid</translation>
    </message>
    <message>
        <source>Layers without an activation</source>
        <translation>没有激活函数的层</translation>
    </message>
    <message>
        <source>{name} after {epoch} epochs</source>
        <translation>{name}，{epoch} 轮之后</translation>
    </message>
    <message>
        <source>quadratic from 0.6, 0.9</source>
        <translation>二次，从 0.6, 0.9 出发</translation>
    </message>
    <message>
        <source>quadratic from 2.0, 2.0</source>
        <translation>二次，从 2.0, 2.0 出发</translation>
    </message>
    <message>
        <source>cross-entropy from 0.6, 0.9</source>
        <translation>交叉熵，从 0.6, 0.9 出发</translation>
    </message>
    <message>
        <source>cross-entropy from 2.0, 2.0</source>
        <translation>交叉熵，从 2.0, 2.0 出发</translation>
    </message>
    <message>
        <source>cross-entropy from 2.0, 2.0, η 0.15</source>
        <translation>交叉熵，从 2.0, 2.0 出发，η 0.15</translation>
    </message>
    <message>
        <source>The book&apos;s formulas, recomputed: {output:.4f}.</source>
        <translation>按书中的公式重新计算：{output:.4f}。</translation>
    </message>
    <message>
        <source>{run}, one epoch</source>
        <translation>{run}，一轮</translation>
    </message>
    <message>
        <source>{run}, weights of blank pixels, end over start</source>
        <translation>{run}，空白像素的权重，最后与开始之比</translation>
    </message>
    <message>
        <source>1/√n over large, best of 30 epochs, 30 hidden</source>
        <translation>1/√n 相对于大权重，30 轮中的最高值，30 个隐藏神经元</translation>
    </message>
    <message>
        <source>speed of the last hidden layer over the first, 4 layers of sigmoid</source>
        <translation>最后一个与第一个隐藏层的速度之比，4 层 sigmoid</translation>
    </message>
    <message>
        <source>speed of the last hidden layer over the first, 4 layers of ReLU</source>
        <translation>最后一个与第一个隐藏层的速度之比，4 层 ReLU</translation>
    </message>
    <message>
        <source>to reach 97 %, sigmoid takes longer than ReLU by</source>
        <translation>达到 97%，sigmoid 比 ReLU 多用的轮数</translation>
    </message>
    <message>
        <source>linear layers over no hidden layer, validation at the end</source>
        <translation>最后的验证准确率，线性层相对于没有隐藏层</translation>
    </message>
    <message>
        <source>sigmoid layers over linear layers, validation at the end</source>
        <translation>最后的验证准确率，S 型层相对于线性层</translation>
    </message>
    <message>
        <source>Each output that saturates at the start and never learns its digit costs about ten points.</source>
        <translation>每有一个输出一开始就饱和，始终学不会它的数字，就损失大约十个百分点。</translation>
    </message>
    <message>
        <source>{cost}, {hidden} hidden</source>
        <translation>{cost}，{hidden} 个隐藏神经元</translation>
    </message>
    <message>
        <source>Weight decay alone shrinks them by exp(−ηλ/m) an epoch, m being the mini-batch: exp(−30 · 0.1 · 5 / 10) = 0.22.</source>
        <translation>单是权重衰减，就让它们每轮缩小到 exp(−ηλ/m) 倍，m 是小批量的大小：exp(−30 · 0.1 · 5 / 10) = 0.22。</translation>
    </message>
    <message>
        <source>{name}, {hidden} hidden</source>
        <translation>{name}，{hidden} 个隐藏神经元</translation>
    </message>
    <message numerus="yes">
        <source>{name}, {n} hidden layers</source>
        <translation>
            <numerusform>{name}，{n} 个隐藏层</numerusform>
        </translation>
    </message>
    <message>
        <source>W₃(W₂(W₁x + b₁) + b₂) + b₃ is one matrix times x plus one bias.</source>
        <translation>W₃(W₂(W₁x + b₁) + b₂) + b₃ 就是一个矩阵乘以 x，再加一个偏置。</translation>
    </message>
    <message>
        <source>spread of z in a fresh unit, 500 of 1 000 inputs on, {name}</source>
        <translation>新神经元中 z 的标准差，1 000 个输入中有 500 个开启，{name}</translation>
    </message>
    <message>
        <source>large</source>
        <translation>大权重</translation>
    </message>
    <message>
        <source>1/√n</source>
        <translation>1/√n</translation>
    </message>
    <message>
        <source>quadratic, 30 hidden</source>
        <translation>二次，30 个隐藏神经元</translation>
    </message>
    <message>
        <source>cross-entropy, 30 hidden</source>
        <translation>交叉熵，30 个隐藏神经元</translation>
    </message>
    <message>
        <source>cross-entropy, 100 hidden</source>
        <translation>交叉熵，100 个隐藏神经元</translation>
    </message>
    <message>
        <source>The book&apos;s sum of 500 weights and a bias: √501 = 22.4.</source>
        <translation>书中 500 个权重与一个偏置之和：√501 = 22.4。</translation>
    </message>
    <message>
        <source>The book&apos;s sum of 500 weights and a bias: √1.5 = 1.22.</source>
        <translation>书中 500 个权重与一个偏置之和：√1.5 = 1.22。</translation>
    </message>
    <message>
        <source>η 2.5, average kept</source>
        <translation>η 2.5，保存平均值</translation>
    </message>
    <message>
        <source>The learning rate η</source>
        <translation>学习率 η</translation>
    </message>
    <message>
        <source>The size of the mini-batch</source>
        <translation>小批量的大小</translation>
    </message>
    <message>
        <source>A learning rate that falls</source>
        <translation>下降的学习率</translation>
    </message>
    <message>
        <source>Gradient descent, momentum, Adam: a race</source>
        <translation>梯度下降、动量、Adam：一场竞赛</translation>
    </message>
    <message>
        <source>Weight averaging (EMA)</source>
        <translation>权重平均（EMA）</translation>
    </message>
    <message>
        <source>stop after 10 epochs without a better one</source>
        <translation>连续 10 轮没有提高就停止</translation>
    </message>
    <message>
        <source>halve η after 5, 7 times</source>
        <translation>连续 5 轮没有提高就把 η 减半，共 7 次</translation>
    </message>
    <message>
        <source>When to stop, and halving η first</source>
        <translation>何时停止，以及先把 η 减半</translation>
    </message>
    <message>
        <source>epochs in which the cost rose, η 2.5</source>
        <translation>代价上升的轮次所占的比例，η 2.5</translation>
    </message>
    <message>
        <source>epochs in which the cost rose, η 0.025</source>
        <translation>代价上升的轮次所占的比例，η 0.025</translation>
    </message>
    <message>
        <source>cost at the end, η 2.5 over η 0.25</source>
        <translation>最后的代价，η 2.5 与 η 0.25 之比</translation>
    </message>
    <message>
        <source>last epoch, size 100 over size 1, η in proportion</source>
        <translation>最后一轮，大小 100 相对于大小 1，η 成比例</translation>
    </message>
    <message>
        <source>after 2 epochs, size 100, η 1 over η 0.1</source>
        <translation>2 轮之后，大小 100，η 1 相对于 η 0.1</translation>
    </message>
    <message>
        <source>to reach 90 %, seconds of size 1 over size 10</source>
        <translation>达到 90% 所需的秒数，大小 1 与大小 10 之比</translation>
    </message>
    <message>
        <source>jitter of constant over smooth</source>
        <translation>抖动，恒定相对于平滑</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>恒定</translation>
    </message>
    <message>
        <source>staircase</source>
        <translation>阶梯型</translation>
    </message>
    <message>
        <source>smooth</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>gradient descent over L-BFGS after the last epoch</source>
        <translation>最后一轮之后，梯度下降相对于 L-BFGS</translation>
    </message>
    <message>
        <source>L-BFGS</source>
        <translation>L-BFGS</translation>
    </message>
    <message>
        <source>average over the weights themselves</source>
        <translation>权重的平均值相对于权重本身</translation>
    </message>
    <message>
        <source>jitter of the weights over that of their average</source>
        <translation>抖动，权重本身相对于权重的平均值</translation>
    </message>
    <message>
        <source>epochs until it stops, no halving</source>
        <translation>停止前的轮数，不减半</translation>
    </message>
    <message>
        <source>epochs until it stops, with halving</source>
        <translation>停止前的轮数，减半</translation>
    </message>
    <message>
        <source>halving over stopping, best on validation</source>
        <translation>最高的验证准确率，减半相对于停止</translation>
    </message>
    <message>
        <source>η {eta}</source>
        <translation>η {eta}</translation>
    </message>
    <message numerus="yes">
        <source>{n} images, η {eta:g}</source>
        <translation>
            <numerusform>{n} 张图像，η {eta:g}</numerusform>
        </translation>
    </message>
    <message>
        <source>{run} over constant, validation in the second half</source>
        <translation>后半程的验证准确率，“{run}”相对于“恒定”</translation>
    </message>
    <message>
        <source>{run} over gradient descent after one epoch</source>
        <translation>一轮之后，“{run}”相对于“梯度下降”</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>{number} points</source>
        <translation>{number} 个百分点</translation>
    </message>
    <message>
        <source>{number} point</source>
        <translation>{number} 个百分点</translation>
    </message>
    <message>
        <source>{number} times</source>
        <translation>{number} 倍</translation>
    </message>
    <message>
        <source>{number} time</source>
        <translation>{number} 倍</translation>
    </message>
    <message>
        <source>{number} epochs</source>
        <translation>{number} 轮</translation>
    </message>
    <message>
        <source>{number} epoch</source>
        <translation>{number} 轮</translation>
    </message>
    <message>
        <source>{number} steps</source>
        <translation>{number} 步</translation>
    </message>
    <message>
        <source>{number} step</source>
        <translation>{number} 步</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} 到 {high}</translation>
    </message>
    <message>
        <source>at least {figure}</source>
        <translation>至少 {figure}</translation>
    </message>
    <message>
        <source>any figure</source>
        <translation>任意数值</translation>
    </message>
    <message>
        <source>at most {figure}</source>
        <translation>最多 {figure}</translation>
    </message>
</context>
<context>
    <name>core.studies.lessons</name>
    <message>
        <source>{number} percentage points</source>
        <translation>{number} 个百分点</translation>
    </message>
    <message>
        <source>the experiment {experiment} has no claim {what!r}; it has: {claims}</source>
        <translation>实验 {experiment} 没有名为 {what!r} 的 claim；有的是：{claims}</translation>
    </message>
    <message>
        <source>a prediction needs a task that shows the answer</source>
        <translation>预测需要一个能揭晓答案的任务</translation>
    </message>
    <message>
        <source>two steps have the same name</source>
        <translation>有两个步骤同名</translation>
    </message>
    <message>
        <source>knobs: there is no setting {key!r}</source>
        <translation>knobs：没有设置 {key!r}</translation>
    </message>
    <message>
        <source>a claim decides only where the task is an experiment</source>
        <translation>只有任务是实验时，才能由 claim 决定</translation>
    </message>
    <message>
        <source>step {step}: no step up to it trains the run {run!r}</source>
        <translation>步骤 {step}：到这一步为止，没有哪一步训练 {run!r}</translation>
    </message>
    <message>
        <source>there is no such key</source>
        <translation>没有这样的键</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>should be a table</source>
        <translation>应为表 (table)</translation>
    </message>
    <message>
        <source>should be a list</source>
        <translation>应为列表</translation>
    </message>
    <message>
        <source>at least {min_length} is needed</source>
        <translation>至少需要 {min_length} 个</translation>
    </message>
    <message>
        <source>at most {max_length} are allowed</source>
        <translation>最多允许 {max_length} 个</translation>
    </message>
    <message>
        <source>its kind is missing</source>
        <translation>缺少 kind</translation>
    </message>
    <message>
        <source>there is no kind {tag!r}; there are {expected_tags}</source>
        <translation>没有 {tag!r} 这种 kind；有的是 {expected_tags}</translation>
    </message>
    <message>
        <source>should be {expected}</source>
        <translation>应为 {expected}</translation>
    </message>
    <message>
        <source>should be greater than {gt:.15g}</source>
        <translation>应大于 {gt:.15g}</translation>
    </message>
    <message>
        <source>should be greater than or equal to {ge:.15g}</source>
        <translation>应大于或等于 {ge:.15g}</translation>
    </message>
    <message>
        <source>should be less than {lt:.15g}</source>
        <translation>应小于 {lt:.15g}</translation>
    </message>
    <message>
        <source>should be less than or equal to {le:.15g}</source>
        <translation>应小于或等于 {le:.15g}</translation>
    </message>
    <message>
        <source>should be a valid string</source>
        <translation>应为有效的字符串</translation>
    </message>
    <message>
        <source>String should have at most {max_length} characters</source>
        <translation>字符串最多只能有 {max_length} 个字符</translation>
    </message>
    <message>
        <source>String should match pattern &apos;{pattern}&apos;</source>
        <translation>字符串应符合模式 &apos;{pattern}&apos;</translation>
    </message>
    <message>
        <source>should be a valid integer</source>
        <translation>应为有效的整数</translation>
    </message>
    <message>
        <source>should be a valid number</source>
        <translation>应为有效的数值</translation>
    </message>
    <message>
        <source>should be a valid integer, unable to parse string as an integer</source>
        <translation>应为整数，这段文字不是整数</translation>
    </message>
    <message>
        <source>Unable to parse input string as an integer, exceeded maximum size</source>
        <translation>整数太大，无法读取</translation>
    </message>
    <message>
        <source>should be a valid integer, got a number with a fractional part</source>
        <translation>应为整数，而不是带小数的数</translation>
    </message>
    <message>
        <source>should be a valid number, unable to parse string as a number</source>
        <translation>应为数，这段文字不是数</translation>
    </message>
    <message>
        <source>should be a valid boolean</source>
        <translation>应为 true 或 false</translation>
    </message>
    <message>
        <source>should be a valid boolean, unable to interpret input</source>
        <translation>应为 true 或 false</translation>
    </message>
    <message>
        <source>should be a valid dictionary or object to extract fields from</source>
        <translation>应为一个表</translation>
    </message>
    <message>
        <source>should be a finite number</source>
        <translation>应为有限的数</translation>
    </message>
    <message>
        <source>The lesson</source>
        <translation>这一课</translation>
    </message>
    <message>
        <source>step {number}</source>
        <translation>步骤 {number}</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}、{second}</translation>
    </message>
    <message>
        <source>{place}: {words}</source>
        <translation>{place}：{words}</translation>
    </message>
    <message>
        <source>step &quot;{name}&quot;</source>
        <translation>步骤“{name}”</translation>
    </message>
    <message>
        <source>{where} is not a lesson of Backswing: its first line is not format = &apos;backswing-lesson&apos;.</source>
        <translation>{where} 不是 Backswing 的课：第一行不是 format = &apos;backswing-lesson&apos;。</translation>
    </message>
    <message>
        <source>{where} was made for a newer Backswing: this one reads lessons of version 1.</source>
        <translation>{where} 是为更新的 Backswing 制作的：当前版本只能读版本 1 的课。</translation>
    </message>
    <message>
        <source>{first}; {second}</source>
        <translation>{first}；{second}</translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <translation>{first} 或 {second}</translation>
    </message>
    <message>
        <source>{where} is not TOML: {why}. Lines look like: title = &apos;My lesson&apos;</source>
        <translation>{where} 不是 TOML：{why}。每行的格式如：title = &apos;My lesson&apos;</translation>
    </message>
    <message>
        <source>and {more} more</source>
        <translation>另外还有 {more} 处</translation>
    </message>
    <message>
        <source>{where}: {told}</source>
        <translation>{where}：{told}</translation>
    </message>
    <message>
        <source>Your progress in {path} is damaged: {why}. Delete that file, or move it away.</source>
        <translation>{path} 中你的学习进度已损坏：{why}。请删除这个文件，或把它移走。</translation>
    </message>
    <message>
        <source>Could not make the folder {folder}</source>
        <translation>无法创建文件夹 {folder}</translation>
    </message>
    <message>
        <source>One knob is wrong with this network. Reach {goal:.0%} on all ten digits. Only seconds of training count.</source>
        <translation>这个网络有一项设置不对。请在全部十个数字上达到 {goal:.0%}。只计训练的秒数。</translation>
    </message>
    <message>
        <source>Two things are wrong with this network. Reach {goal:.0%} on all ten digits. Only seconds of training count.</source>
        <translation>这个网络有两处毛病。请在全部十个数字上达到 {goal:.0%}。只计训练的秒数。</translation>
    </message>
    <message>
        <source>Each step goes too far: look at the cost of the first epoch, or press Find beside η.</source>
        <translation>每一步都走得太远：看看第一轮的代价，或按 η 旁的“寻找”。</translation>
    </message>
    <message>
        <source>η is many times too large: each step jumps over the valley.</source>
        <translation>η 大了许多倍：每一步都跳过了山谷。</translation>
    </message>
    <message>
        <source>It learns, but far too slowly: compare the cost of two epochs, and press Find beside η.</source>
        <translation>它在学，但实在太慢：比较相邻两轮的代价，再按 η 旁的“寻找”。</translation>
    </message>
    <message>
        <source>η is many times too small: thirty epochs move the weights by almost nothing.</source>
        <translation>η 小了许多倍：三十轮下来，权重几乎没有移动。</translation>
    </message>
    <message>
        <source>Something shortens every gradient, whatever η is: look in the groups that are folded.</source>
        <translation>不管 η 是多少，总有什么把每个梯度都缩短了：看看折叠起来的那些组。</translation>
    </message>
    <message>
        <source>Gradients are clipped to almost nothing, so no step leads anywhere.</source>
        <translation>梯度被裁剪得几乎为零，所以哪一步都走不动。</translation>
    </message>
    <message>
        <source>Steps grow from one to the next: what is carried over from the last one?</source>
        <translation>步子一步比一步大：上一步有什么延续了下来？</translation>
    </message>
    <message>
        <source>With a momentum μ above 1 each step is larger than the last, without end.</source>
        <translation>动量 μ 大于 1，每一步都比上一步大，没有止境。</translation>
    </message>
    <message>
        <source>Something pulls all weights to 0: look at the histograms in Inside › Weights.</source>
        <translation>有什么把所有权重都拉向 0：看看“内部 › 权重”里的直方图。</translation>
    </message>
    <message>
        <source>λ is far too large: each step shrinks the weights by more than the gradient can add.</source>
        <translation>λ 太大了：每一步让权重缩小的量，超过了梯度所能增加的量。</translation>
    </message>
    <message>
        <source>Nearly all hidden units are silent in each step, and others each time.</source>
        <translation>每一步里，几乎所有的隐藏神经元都沉默，而且每次沉默的都不一样。</translation>
    </message>
    <message>
        <source>Dropout switches off 99 of 100 hidden units in each step, so hardly any step teaches anything.</source>
        <translation>每一步里，弃权 (dropout) 把 100 个隐藏神经元关掉 99 个，所以几乎哪一步都学不到东西。</translation>
    </message>
    <message>
        <source>Compare training and validation: what does the network know by heart?</source>
        <translation>比较训练和验证：网络把什么背了下来？</translation>
    </message>
    <message>
        <source>A few images say too little about ten digits: they are learnt by heart.</source>
        <translation>十个数字，只有几张图像，信息太少：网络把它们背了下来。</translation>
    </message>
    <message>
        <source>The knobs of learning are not all: is what it is told to learn true?</source>
        <translation>问题不一定出在学习的设置上：要它学的东西对吗？</translation>
    </message>
    <message>
        <source>Most training labels are wrong, so there is nothing to learn about digits.</source>
        <translation>大部分训练标签是错的，所以从中学不到数字的任何规律。</translation>
    </message>
    <message>
        <source>Rescue it</source>
        <translation>救活它</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first}{second}</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>案例 {number}</translation>
    </message>
    <message>
        <source>A mission composed at random.</source>
        <translation>一个随机生成的任务。</translation>
    </message>
    <message>
        <source>write a text of at most {longest} characters, a number up to {largest:,}, true or false</source>
        <translation>请写一段最多 {longest} 个字符的文本、一个不超过 {largest:,} 的数、true 或 false</translation>
    </message>
    <message>
        <source>a lesson&apos;s data are one of {names}</source>
        <translation>课的数据须为 {names} 之一</translation>
    </message>
    <message>
        <source>{key}: write a text, a number, true or false</source>
        <translation>{key}：请写一段文本、一个数、true 或 false</translation>
    </message>
    <message>
        <source>there is no experiment {experiment!r}; there are {names}</source>
        <translation>没有实验 {experiment!r}；有的是 {names}</translation>
    </message>
    <message>
        <source>name the digit as which it has to be read</source>
        <translation>请指明应识别为哪个数字</translation>
    </message>
    <message>
        <source>an exercise has either `right`, the number of an option, or `answer`, a number</source>
        <translation>练习要么有 `right`（选项的编号），要么有 `answer`（一个数）</translation>
    </message>
    <message>
        <source>option {number} does not exist among at least two</source>
        <translation>至少要有两个选项，而且其中要有选项 {number}</translation>
    </message>
    <message>
        <source>a number as the answer goes without options</source>
        <translation>答案是一个数时，不能有选项</translation>
    </message>
    <message>
        <source>the cure changes nothing</source>
        <translation>cure 没有改变任何设置</translation>
    </message>
    <message>
        <source>values and cure do not go together: {why}</source>
        <translation>values 和 cure 不能并用：{why}</translation>
    </message>
</context>
<context>
    <name>core.studies.report</name>
    <message>
        <source>{first} {second}</source>
        <translation>{first}{second}</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>代价</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>{run}: training</source>
        <translation>{run}：训练</translation>
    </message>
    <message>
        <source>All figures are in the tables below.</source>
        <translation>所有数值都在下面的表格中。</translation>
    </message>
    <message>
        <source>{run}: validation from {first} to {last} by epoch {epoch}.</source>
        <translation>{run}：到第 {epoch} 轮，验证从 {first} 变为 {last}。</translation>
    </message>
    <message>
        <source>{run}: validation no figures.</source>
        <translation>{run}：验证没有数值。</translation>
    </message>
    <message>
        <source>dots: training</source>
        <translation>点：训练</translation>
    </message>
    <message>
        <source>{title} (logarithmic)</source>
        <translation>{title}（对数）</translation>
    </message>
    <message>
        <source>There is no run in {folder}.</source>
        <translation>{folder} 中没有训练。</translation>
    </message>
    <message>
        <source>There is no run {word}: give {words}, a run&apos;s name, or its folder.</source>
        <translation>没有训练 {word}：请给出 {words}、训练的名称或文件夹。</translation>
    </message>
    <message>
        <source>There are no runs in {folder}. Train one in the window, or give a run&apos;s folder.</source>
        <translation>{folder} 中没有训练。请在窗口中训练一次，或给出训练的文件夹。</translation>
    </message>
    <message>
        <source>A report has room for {most} runs, not {found:,}: choose fewer.</source>
        <translation>一份报告最多容纳 {most} 次训练，而不是 {found:,} 次：请少选一些。</translation>
    </message>
    <message>
        <source>{word} means {found:,} runs: give the name or the folder of one.</source>
        <translation>{word} 指的是 {found:,} 次训练：请给出其中一次的名称或文件夹。</translation>
    </message>
    <message>
        <source>{count} runs are called {word}: give the folder of the one you mean ({folders}).</source>
        <translation>有 {count} 次训练名为 {word}：请给出你所指那一次的文件夹 ({folders})。</translation>
    </message>
    <message>
        <source>There is no starred run in {folder}.</source>
        <translation>{folder} 中没有加星标的训练。</translation>
    </message>
    <message>
        <source>On the {images:,} validation images of {data}, by the weights of its best epoch: {right:,} right ({share}).</source>
        <translation>在 {data} 的 {images:,} 张验证图像上，用最佳轮次的权重：正确 {right:,} 张（{share}）。</translation>
    </message>
    <message>
        <source>On the {images:,} validation images of {data}, by the newest weights: {right:,} right ({share}).</source>
        <translation>在 {data} 的 {images:,} 张验证图像上，用最新的权重：正确 {right:,} 张（{share}）。</translation>
    </message>
    <message>
        <source>The run has no model: it ended before its first epoch did, or the file was removed.</source>
        <translation>这次训练没有模型：它在第一轮结束之前就结束了，或者文件已被移走。</translation>
    </message>
    <message>
        <source>{data} has numbers to be predicted, not classes.</source>
        <translation>{data} 要预测的是数值，而不是类别。</translation>
    </message>
    <message>
        <source>A table has room for {most} classes; this network has {outputs}.</source>
        <translation>表格最多容纳 {most} 个类别；这个网络有 {outputs} 个。</translation>
    </message>
    <message>
        <source>It learnt from other images than {data} holds now.</source>
        <translation>它学习的图像与 {data} 现在的不同。</translation>
    </message>
    <message>
        <source>Rows: the class; columns: what it is read as.</source>
        <translation>行：类别；列：识别为什么。</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>There is no confusion matrix.</source>
        <translation>没有混淆矩阵。</translation>
    </message>
    <message>
        <source>{first}; {second}</source>
        <translation>{first}；{second}</translation>
    </message>
    <message>
        <source>Rounding alone makes equal settings end with other weights then: after 30 epochs 1.4 to 1.8 % of digits are read differently, at about the same accuracy.</source>
        <translation>这时，单是舍入误差就会让相同的设置得到不同的权重：30 轮之后，有 1.4% 到 1.8% 的数字识别得不同，准确率则大致相同。</translation>
    </message>
    <message>
        <source>{title} {symbol}</source>
        <translation>{title} {symbol}</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>accuracy or R²</source>
        <translation>准确率或 R²</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>still running</source>
        <translation>仍在进行</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>These runs were not computed alike: {ways}.</source>
        <translation>这些训练的计算方式不同：{ways}。</translation>
    </message>
    <message>
        <source>{run} has no epochs.</source>
        <translation>“{run}”没有完整的一轮。</translation>
    </message>
    <message>
        <source>{run} has no times: its curves can be drawn over epochs only.</source>
        <translation>“{run}”没有时间记录：它的曲线只能按轮数画出。</translation>
    </message>
    <message>
        <source>{run} does not tell how many images it has seen: its curves can be drawn over epochs only.</source>
        <translation>“{run}”没有记录见过多少图像：它的曲线只能按轮数画出。</translation>
    </message>
    <message>
        <source>A report by Backswing {version}, {when}</source>
        <translation>由 Backswing {version} 生成的报告，{when}</translation>
    </message>
    <message>
        <source>The run in {folder} cannot be read.</source>
        <translation>无法读取 {folder} 中的训练。</translation>
    </message>
    <message>
        <source>{count} runs</source>
        <translation>{count} 次训练</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} epochs, {ending}; {seconds:,.1f} s of training.</source>
        <translation>
            <numerusform>{n:,} 轮，{ending}；训练用时 {seconds:,.1f} 秒。</numerusform>
        </translation>
    </message>
    <message>
        <source>epoch {epoch:,}, mini-batch {batch:,}: {setting} {old} → {new}</source>
        <translation>第 {epoch:,} 轮，第 {batch:,} 个小批量：{setting} {old} → {new}</translation>
    </message>
    <message>
        <source>All settings as text: saved as run.toml, `python -m core train run.toml` gives this curve again, bit for bit on the same machine with the same data and engine; elsewhere it comes near</source>
        <translation>全部设置（文本）：保存为 run.toml 后，`python -m core train run.toml` 会再次得到这条曲线：在同一台机器上，数据和引擎相同，结果就逐位相同；在别处则大致接近</translation>
    </message>
    <message>
        <source>{data}, {images:,} to learn from</source>
        <translation>{data}，其中 {images:,} 张用来学习</translation>
    </message>
    <message>
        <source>{data} (SHA-256 {fingerprint}…)</source>
        <translation>{data}（SHA-256 {fingerprint}…）</translation>
    </message>
    <message>
        <source>It has no figures: there was no whole epoch, or they cannot be read.</source>
        <translation>它没有数值：没有完成一整轮，或者无法读取。</translation>
    </message>
    <message>
        <source>Figures, epoch by epoch</source>
        <translation>每轮的数值</translation>
    </message>
    <message>
        <source>Figures, every {every:,} epochs</source>
        <translation>每 {every:,} 轮的数值</translation>
    </message>
    <message>
        <source>training cost</source>
        <translation>训练代价</translation>
    </message>
    <message>
        <source>validation cost</source>
        <translation>验证代价</translation>
    </message>
    <message>
        <source>training {score}</source>
        <translation>训练{score}</translation>
    </message>
    <message>
        <source>validation {score}</source>
        <translation>验证{score}</translation>
    </message>
    <message>
        <source>{setting} {value}</source>
        <translation>{setting} {value}</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}、{second}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>All settings as text: not all that made this curve; what else did is told above</source>
        <translation>全部设置（文本）：这条曲线不只由它们决定；其余的因素见上文</translation>
    </message>
    <message>
        <source>a program not told</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>Begun {when} with {program}.</source>
        <translation>开始于 {when}，程序：{program}。</translation>
    </message>
    <message>
        <source>Computed by {arithmetic}.</source>
        <translation>计算：{arithmetic}。</translation>
    </message>
    <message>
        <source>Data: {data}.</source>
        <translation>数据：{data}。</translation>
    </message>
    <message>
        <source>It went on from epoch {epoch:,} of another run.</source>
        <translation>它接续自另一次训练的第 {epoch:,} 轮。</translation>
    </message>
    <message>
        <source>and {more:,} more</source>
        <translation>另外还有 {more:,} 处</translation>
    </message>
    <message>
        <source>Changed while it ran</source>
        <translation>训练中的改动</translation>
    </message>
    <message>
        <source>Other than by default: {settings}.</source>
        <translation>与默认值不同：{settings}。</translation>
    </message>
    <message>
        <source>Its settings cannot be read.</source>
        <translation>无法读取它的设置。</translation>
    </message>
    <message>
        <source>best {score}</source>
        <translation>最好的{score}</translation>
    </message>
    <message>
        <source>at epoch</source>
        <translation>所在轮次</translation>
    </message>
    <message>
        <source>last {score}</source>
        <translation>最后的{score}</translation>
    </message>
    <message>
        <source>lowest cost</source>
        <translation>最低代价</translation>
    </message>
    <message>
        <source>last cost</source>
        <translation>最后的代价</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>ending</source>
        <translation>结束原因</translation>
    </message>
    <message>
        <source>Figures are of the validation set where nothing else is said; costs are without the λ term.</source>
        <translation>没有另外说明的，都是验证集上的数值；代价不含 λ 项。</translation>
    </message>
    <message>
        <source>What differs, then the results.</source>
        <translation>先是不同的设置，然后是结果。</translation>
    </message>
    <message>
        <source>All settings are equal.</source>
        <translation>所有设置都相同。</translation>
    </message>
    <message>
        <source>run</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>已加星标</translation>
    </message>
</context>
<context>
    <name>core.studies.sweep</name>
    <message>
        <source>Worker {worker} cannot do these runs: {why}</source>
        <translation>工作进程 {worker} 无法完成这些训练：{why}</translation>
    </message>
    <message>
        <source>The Dask scheduler at {address} has no workers: start some with `dask worker {address}`.</source>
        <translation>{address} 上的 Dask 调度器没有工作进程：请用 `dask worker {address}` 启动一些。</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first}{second}</translation>
    </message>
    <message>
        <source>No Dask scheduler answers at {address} ({why}). Start one, or leave it out.</source>
        <translation>{address} 上没有 Dask 调度器应答 ({why})。请启动一个，或不使用它。</translation>
    </message>
    <message>
        <source>A worker of {address} does not answer within {seconds} s: end it.</source>
        <translation>{address} 的一个工作进程在 {seconds} 秒内没有应答：请结束它。</translation>
    </message>
    <message>
        <source>The cluster could not do it ({kind}: {why}).</source>
        <translation>集群无法完成 ({kind}: {why})。</translation>
    </message>
    <message>
        <source>It sent no outcome.</source>
        <translation>它没有发回结果。</translation>
    </message>
    <message>
        <source>The Dask scheduler at {address} went away.</source>
        <translation>{address} 上的 Dask 调度器已离开。</translation>
    </message>
    <message>
        <source>The Dask scheduler at {address} has no worker left.</source>
        <translation>{address} 上的 Dask 调度器已没有工作进程。</translation>
    </message>
    <message>
        <source>{word}: unknown key {key!r}; known: {known}.</source>
        <translation>{word}：未知的键 {key!r}；已知的有：{known}。</translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <translation>{first} 或 {second}</translation>
    </message>
    <message>
        <source>{word}: unknown key {key!r}; did you mean {names}?</source>
        <translation>{word}：未知的键 {key!r}；你是指 {names} 吗？</translation>
    </message>
    <message>
        <source>sweep, seed {seed}</source>
        <translation>扫描，随机种子 {seed}</translation>
    </message>
    <message>
        <source>A setting needs at least one seed, not {seeds}.</source>
        <translation>每种设置至少需要一个随机种子，而不是 {seeds} 个。</translation>
    </message>
    <message>
        <source>A sweep has from 1 to {most:,} runs; this one would have {count:,}. Give other values.</source>
        <translation>一次扫描包含 1 到 {most:,} 次训练；这次却会有 {count:,} 次。请给出别的取值。</translation>
    </message>
    <message>
        <source>{range}: a grid needs values; write {range}:3 for three of this range, or draw at random.</source>
        <translation>{range}：网格需要取值；请写 {range}:3，从这个范围取三个值，或者随机抽取。</translation>
    </message>
    <message>
        <source>The same settings come twice ({same}): leave one out.</source>
        <translation>同样的设置出现了两次 ({same})：请去掉一个。</translation>
    </message>
    <message>
        <source>{word}: write a setting and its values with commas, such as eta=0.05,0.5,5</source>
        <translation>{word}：请写一项设置，取值用逗号分开，例如 eta=0.05,0.5,5</translation>
    </message>
    <message>
        <source>{word}: seeds are not compared but averaged over; say how many, not which.</source>
        <translation>{word}：随机种子不是用来比较，而是用来取平均的；请说明用几个，而不是哪几个。</translation>
    </message>
    <message>
        <source>{word}: {key} is named twice; give all its values at once, such as {key}=1,2</source>
        <translation>{word}：{key} 出现了两次；请一次给出它的全部取值，例如 {key}=1,2</translation>
    </message>
    <message>
        <source>The same settings come twice: leave one out.</source>
        <translation>同样的设置出现了两次：请去掉一个。</translation>
    </message>
    <message>
        <source>Of the spread between the {count} runs that finished:</source>
        <translation>在完成的 {count} 次训练的差异中：</translation>
    </message>
    <message>
        <source>{key}: {share:.0f} % (best {best})</source>
        <translation>{key}：{share:.0f}%（最佳 {best}）</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} 到 {high}</translation>
    </message>
    <message>
        <source>{key}: no clear effect</source>
        <translation>{key}：没有明显的影响</translation>
    </message>
    <message>
        <source>The process that trained it died, as when the system has no memory left or someone kills it. What it had kept until then is among the runs.</source>
        <translation>训练它的进程意外终止，可能是系统内存耗尽，也可能是被人结束。在此之前保存的内容可以在训练记录中找到。</translation>
    </message>
    <message>
        <source>A sweep has from 1 to {most:,} runs; this one would have {count:,}.</source>
        <translation>一次扫描包含 1 到 {most:,} 次训练；这次却会有 {count:,} 次。</translation>
    </message>
    <message>
        <source>Nothing to draw: give a setting a range such as eta=0.05..5, or several values.</source>
        <translation>没有可抽取的：请给某项设置一个范围，例如 eta=0.05..5，或者几个取值。</translation>
    </message>
    <message>
        <source>It was stopped before it began.</source>
        <translation>它还没有开始就停止了。</translation>
    </message>
    <message>
        <source>From 1 to {most} runs can go on at once, not {jobs}.</source>
        <translation>可以同时进行 1 到 {most} 次训练，而不是 {jobs} 次。</translation>
    </message>
    <message>
        <source>A Dask cluster needs one more package: {command}.</source>
        <translation>Dask 集群还需要一个软件包：{command}。</translation>
    </message>
    <message>
        <source>{text}: write a range as 0.05..5, or 0.05..5:3 for three values of it.</source>
        <translation>{text}：范围请写成 0.05..5；要取其中三个值，请写成 0.05..5:3。</translation>
    </message>
    <message>
        <source>{text}: {setting} is no number, so it has no range; list the values instead.</source>
        <translation>{text}：“{setting}”不是数值，没有范围；请改为列出取值。</translation>
    </message>
    <message>
        <source>{text}: a range goes up; write the smaller number first.</source>
        <translation>{text}：范围从小到大；请先写较小的数。</translation>
    </message>
    <message>
        <source>{text}: a range has from 2 to {most} values.</source>
        <translation>{text}：一个范围可取 2 到 {most} 个值。</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>spread</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒数</translation>
    </message>
    <message>
        <source>{count} of {runs} diverged</source>
        <translation>{runs} 次中有 {count} 次发散</translation>
    </message>
    <message>
        <source>{count} of {runs} failed</source>
        <translation>{runs} 次中有 {count} 次失败</translation>
    </message>
    <message>
        <source>{count} of {runs} stopped</source>
        <translation>{runs} 次中有 {count} 次停止</translation>
    </message>
    <message>
        <source>* best</source>
        <translation>* 最好</translation>
    </message>
    <message>
        <source>Backswing itself failed ({kind}: {why}).</source>
        <translation>Backswing 自身出错 ({kind}: {why})。</translation>
    </message>
    <message>
        <source>{data} is not the same data here as where the sweep was asked for.</source>
        <translation>{data} 在这里的数据，与发起扫描的地方不同。</translation>
    </message>
    <message>
        <source>it has Backswing {version}: {remedy}.</source>
        <translation>它安装的是 Backswing {version}：{remedy}。</translation>
    </message>
    <message>
        <source>Backswing is not installed there: {remedy}.</source>
        <translation>那里没有安装 Backswing：{remedy}。</translation>
    </message>
    <message>
        <source>it cannot read the data: {why}</source>
        <translation>它无法读取数据：{why}</translation>
    </message>
    <message>
        <source>{data} is other data there than here.</source>
        <translation>{data} 在那里的数据与这里的不同。</translation>
    </message>
</context>
<context>
    <name>core.support</name>
    <message>
        <source>Could not write {path}</source>
        <translation>无法写入 {path}</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请选择另一个名称。</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>它不是文件</translation>
    </message>
    <message>
        <source>it is read-only</source>
        <translation>它是只读的</translation>
    </message>
    <message>
        <source>Nothing was changed there; choose another folder.</source>
        <translation>那里没有作任何改动；请选择另一个文件夹。</translation>
    </message>
    <message>
        <source>Could not write {path}: it is read-only. Nothing was changed; make it writable, or choose another name.</source>
        <translation>无法写入 {path}：它是只读的。没有作任何改动；请让它可写，或选择另一个名称。</translation>
    </message>
    <message>
        <source>There is not enough memory. Close other programs, or use a smaller network, data set or picture; smaller mini-batches need less memory too.</source>
        <translation>内存不足。请关闭其他程序，或使用更小的网络、数据集或图片；小批量小一些，所需的内存也会减少。</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, or write to another place.</source>
        <translation>磁盘已满。请腾出一些空间，或写到别的地方。</translation>
    </message>
    <message>
        <source>Backswing has reached the limit of open files. Close other programs, or allow more with: ulimit -n 1024</source>
        <translation>Backswing 打开的文件数已达上限。请关闭其他程序，或放宽限制：ulimit -n 1024</translation>
    </message>
    <message>
        <source>Backswing cannot start more threads on this computer. Close other programs, then try again.</source>
        <translation>Backswing 在这台计算机上无法启动更多线程。请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>没有这个文件或文件夹</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>不允许这样做</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>这是一个文件夹</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>这不是文件夹</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>文件已存在</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>文件夹不是空的</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>文件名太长</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>参数无效</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>文件系统是只读的</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>读写错误</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>设备或资源正忙</translation>
    </message>
    <message>
        <source>Text file busy</source>
        <translation>程序文件正在使用</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>符号链接层数太多</translation>
    </message>
    <message>
        <source>Invalid cross-device link</source>
        <translation>不能跨设备链接</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>文件太大</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>超出磁盘配额</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>磁盘空间不足</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>文件已失效</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>连接被拒绝</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>连接被对方重置</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>无法连接网络</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>找不到通往主机的路由</translation>
    </message>
    <message>
        <source>Name or service not known</source>
        <translation>名称或服务未知</translation>
    </message>
    <message>
        <source>Temporary failure in name resolution</source>
        <translation>暂时无法解析域名</translation>
    </message>
    <message>
        <source>{words}.</source>
        <translation>{words}。</translation>
    </message>
    <message>
        <source>a huge number</source>
        <translation>一个巨大的数</translation>
    </message>
    <message>
        <source>{what}: {why}.</source>
        <translation>{what}：{why}。</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first}{second}</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有作任何改动。</translation>
    </message>
    <message>
        <source>Another Backswing window is using {folder}. Nothing was changed; try again in a moment.</source>
        <translation>另一个 Backswing 窗口正在使用 {folder}。没有作任何改动；请稍后重试。</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}、{second}</translation>
    </message>
    <message>
        <source>{words} ({inside})</source>
        <translation>{words}（{inside}）</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>{first}; {second}</source>
        <translation>{first}；{second}</translation>
    </message>
    <message>
        <source>{title}: {text}</source>
        <translation>{title}：{text}</translation>
    </message>
    <message>
        <source>There is no language {code}. There are: {known}.</source>
        <translation>没有语言 {code}。可用的有：{known}。</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>它嵌套太深</translation>
    </message>
    <message>
        <source>{what} (at line {line}, column {column})</source>
        <translation>{what}（第 {line} 行，第 {column} 列）</translation>
    </message>
    <message>
        <source>{what} (at end of document)</source>
        <translation>{what}（在文件末尾）</translation>
    </message>
    <message>
        <source>Invalid value</source>
        <translation>无效的值</translation>
    </message>
    <message>
        <source>Invalid statement</source>
        <translation>无效的语句</translation>
    </message>
    <message>
        <source>Invalid initial character for a key part</source>
        <translation>键的开头不能是这个字符</translation>
    </message>
    <message>
        <source>Invalid date or datetime</source>
        <translation>无效的日期或时间</translation>
    </message>
    <message>
        <source>Invalid hex value</source>
        <translation>无效的十六进制值</translation>
    </message>
    <message>
        <source>Expected &apos;=&apos; after a key in a key/value pair</source>
        <translation>键后面应有 &apos;=&apos;</translation>
    </message>
    <message>
        <source>Expected newline or end of document after a statement</source>
        <translation>语句后面应换行或结束</translation>
    </message>
    <message>
        <source>Expected &apos;]&apos; at the end of a table declaration</source>
        <translation>表的声明末尾应有 &apos;]&apos;</translation>
    </message>
    <message>
        <source>Expected &apos;]]&apos; at the end of an array declaration</source>
        <translation>数组的声明末尾应有 &apos;]]&apos;</translation>
    </message>
    <message>
        <source>Expected {sign}</source>
        <translation>应有 {sign}</translation>
    </message>
    <message>
        <source>Unclosed array</source>
        <translation>数组没有结束</translation>
    </message>
    <message>
        <source>Unclosed inline table</source>
        <translation>行内表没有结束</translation>
    </message>
    <message>
        <source>Unterminated string</source>
        <translation>字符串没有结束</translation>
    </message>
    <message>
        <source>Unescaped &apos;\&apos; in a string</source>
        <translation>字符串中的 &apos;\&apos; 没有转义</translation>
    </message>
    <message>
        <source>Escaped character is not a Unicode scalar value</source>
        <translation>转义字符不是 Unicode 标量值</translation>
    </message>
    <message>
        <source>Illegal character {sign}</source>
        <translation>不允许的字符 {sign}</translation>
    </message>
    <message>
        <source>Found invalid character {sign}</source>
        <translation>发现无效字符 {sign}</translation>
    </message>
    <message>
        <source>Cannot overwrite a value</source>
        <translation>不能覆盖已有的值</translation>
    </message>
    <message>
        <source>Cannot declare {name} twice</source>
        <translation>{name} 不能声明两次</translation>
    </message>
    <message>
        <source>Cannot redefine namespace {name}</source>
        <translation>不能重新定义命名空间 {name}</translation>
    </message>
    <message>
        <source>Cannot mutate immutable namespace {name}</source>
        <translation>不能改动不可变的命名空间 {name}</translation>
    </message>
    <message>
        <source>Duplicate inline table key {name}</source>
        <translation>行内表中的键 {name} 重复</translation>
    </message>
    <message>
        <source>a name has more than {most} dots</source>
        <translation>有一个名称中的点超过 {most} 个</translation>
    </message>
    <message>
        <source>a number or a name has more than {most:,} characters</source>
        <translation>有一个数或名称超过 {most:,} 个字符</translation>
    </message>
    <message>
        <source>it has more than {most:,} values</source>
        <translation>其中的值超过 {most:,} 个</translation>
    </message>
    <message>
        <source>Field required</source>
        <translation>缺少这一项</translation>
    </message>
    <message>
        <source>Extra inputs are not permitted</source>
        <translation>这里不允许有别的内容</translation>
    </message>
    <message>
        <source>Input should be a valid integer</source>
        <translation>应为整数</translation>
    </message>
    <message>
        <source>Input should be a valid integer, got a number with a fractional part</source>
        <translation>应为整数，而不是带小数的数</translation>
    </message>
    <message>
        <source>Input should be a valid integer, unable to parse string as an integer</source>
        <translation>应为整数，这段文字不是整数</translation>
    </message>
    <message>
        <source>Unable to parse input string as an integer, exceeded maximum size</source>
        <translation>整数太大，无法读取</translation>
    </message>
    <message>
        <source>Input should be a valid number</source>
        <translation>应为数</translation>
    </message>
    <message>
        <source>Input should be a valid number, unable to parse string as a number</source>
        <translation>应为数，这段文字不是数</translation>
    </message>
    <message>
        <source>Input should be a finite number</source>
        <translation>应为有限的数</translation>
    </message>
    <message>
        <source>Input should be a valid boolean</source>
        <translation>应为 true 或 false</translation>
    </message>
    <message>
        <source>Input should be a valid boolean, unable to interpret input</source>
        <translation>应为 true 或 false</translation>
    </message>
    <message>
        <source>Input should be a valid string</source>
        <translation>应为文字</translation>
    </message>
    <message>
        <source>Input should be a valid string, unable to parse raw data as a unicode string</source>
        <translation>应为文字，这些数据不是 Unicode</translation>
    </message>
    <message>
        <source>Input should be a valid array</source>
        <translation>应为列表</translation>
    </message>
    <message>
        <source>Input should be a valid tuple</source>
        <translation>应为列表</translation>
    </message>
    <message>
        <source>Input should be a valid dictionary</source>
        <translation>应为一个表</translation>
    </message>
    <message>
        <source>Input should be an object</source>
        <translation>应为一个表</translation>
    </message>
    <message>
        <source>Input should be a valid datetime</source>
        <translation>应为日期和时间</translation>
    </message>
    <message>
        <source>Input should have timezone info</source>
        <translation>应包含时区</translation>
    </message>
    <message>
        <source>Input should be greater than or equal to {limit}</source>
        <translation>应大于或等于 {limit}</translation>
    </message>
    <message>
        <source>Input should be greater than {limit}</source>
        <translation>应大于 {limit}</translation>
    </message>
    <message>
        <source>Input should be less than or equal to {limit}</source>
        <translation>应小于或等于 {limit}</translation>
    </message>
    <message>
        <source>Input should be less than {limit}</source>
        <translation>应小于 {limit}</translation>
    </message>
    <message>
        <source>String should have at most {most} characters</source>
        <translation>最多 {most} 个字符</translation>
    </message>
    <message>
        <source>Tuple should have at most {most} items after validation, not {found}</source>
        <translation>最多 {most} 项，不能是 {found} 项</translation>
    </message>
</context>
<context>
    <name>core.training</name>
    <message>
        <source>{name} cannot change during a run; stop it first.</source>
        <translation>{name} 在训练过程中不能改变；请先停止训练。</translation>
    </message>
    <message>
        <source>{optimizer} uses all training images at once and finds each step itself: {setting} has no effect. Choose another optimizer first.</source>
        <translation>{optimizer} 一次使用全部训练图像，并自行找出每一步：“{setting}”不起作用。请先选择别的优化器。</translation>
    </message>
    <message>
        <source>{variable}={wish}: choose from {engines}.</source>
        <translation>{variable}={wish}：请从 {engines} 中选择。</translation>
    </message>
    <message>
        <source>{variable}={engine}, but Numba cannot compile here: {why}</source>
        <translation>{variable}={engine}，但 Numba 在这里无法编译：{why}</translation>
    </message>
    <message>
        <source>A temperature needs softmax outputs. Choose the cost log-likelihood, or leave the temperature.</source>
        <translation>温度需要 softmax 输出。请选择对数似然代价，或者不要设置温度。</translation>
    </message>
    <message>
        <source>{variable}={engine} needs Numba: install it (pip install numba), or unset the variable.</source>
        <translation>{variable}={engine} 需要 Numba：请安装它 (pip install numba)，或取消这个变量。</translation>
    </message>
    <message>
        <source>{data} + my digits</source>
        <translation>{data} + 我的数字</translation>
    </message>
    <message>
        <source>{data} has no pictures of {side} x {side} pixels, as my digits are. Choose MNIST or the synthetic digits as data, then learn mine.</source>
        <translation>{data} 中没有“我的数字”那样 {side} x {side} 像素的图像。请选择 MNIST 或合成的数字作为数据，然后再按“学习我的数字”。</translation>
    </message>
    <message>
        <source>You have no digits to learn from yet. Draw one, say which digit it is, and try again.</source>
        <translation>你还没有可供学习的数字。请画一个，标明是哪个数字，然后重试。</translation>
    </message>
    <message>
        <source>One of the drawings does not say which digit it is. Label it or remove it, and try again.</source>
        <translation>有一个手写数字没有标明是哪个数字。请给它贴上标签或删除它，然后重试。</translation>
    </message>
    <message>
        <source>{data} has {inputs} pixels an image; the network&apos;s first layer has {units} units. Make the first layer {inputs}.</source>
        <translation>{data} 的每张图像有 {inputs} 个像素；网络的第一层有 {units} 个神经元。请把第一层设为 {inputs} 个。</translation>
    </message>
    <message>
        <source>{data} has inputs of length {inputs}; the network&apos;s first layer has {units} units. Make the first layer {inputs}.</source>
        <translation>{data} 的输入长度为 {inputs}；网络的第一层有 {units} 个神经元。请把第一层设为 {inputs} 个。</translation>
    </message>
    <message>
        <source>{data} needs at least one training and one validation image.</source>
        <translation>{data} 至少需要一张训练图像和一张验证图像。</translation>
    </message>
    <message>
        <source>{data} needs at least one training and one validation row.</source>
        <translation>{data} 至少需要一行训练数据和一行验证数据。</translation>
    </message>
    <message>
        <source>{data} has {classes} classes; the network&apos;s last layer has {units} units. Make the last layer {classes}.</source>
        <translation>{data} 有 {classes} 个类别；网络的最后一层有 {units} 个神经元。请把最后一层设为 {classes} 个。</translation>
    </message>
    <message>
        <source>{data} has targets from {low:g} to {high:g}; sigmoid outputs lie between 0 and 1. Choose linear outputs (with the cost {costs}), or scale the targets to 0..1.</source>
        <translation>{data} 的目标从 {low:g} 到 {high:g}；sigmoid 输出却在 0 和 1 之间。请选择线性输出（代价函数用：{costs}），或把目标缩放到 0 到 1 之间。</translation>
    </message>
    <message>
        <source>{data} has targets that do not sum to 1 in each row; softmax outputs do. Choose linear outputs (with the cost {costs}), or give targets of 0 or more that sum to 1 in each row.</source>
        <translation>{data} 的目标，每行之和不为 1，而 softmax 输出之和为 1。请选择线性输出（代价函数用：{costs}），或者给出不小于 0、每行之和为 1 的目标。</translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <translation>{first} 或 {second}</translation>
    </message>
    <message>
        <source>{data} has targets of length {classes}; the network&apos;s last layer has {units} units. Make the last layer {classes}.</source>
        <translation>{data} 的目标长度为 {classes}；网络的最后一层有 {units} 个神经元。请把最后一层设为 {classes} 个。</translation>
    </message>
    <message>
        <source>{data} has numbers that {dtype} cannot hold, beyond {largest:.0e}. Scale them to a smaller range, or choose float64.</source>
        <translation>{data} 中有 {dtype} 容纳不下的数，超过 {largest:.0e}。请把它们缩放到更小的范围，或选择 float64。</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>{where}: the change of {name} before mini-batch {batch} of epoch {epoch}</source>
        <translation>{where}：第 {epoch} 轮第 {batch} 个小批量之前对 {name} 的改动</translation>
    </message>
    <message>
        <source>{change} does not come after the change above it.</source>
        <translation>{change}没有排在它上面那次改动之后。</translation>
    </message>
    <message>
        <source>{change} starts from {old}, but the value was {found}: a change is missing, or the settings differ.</source>
        <translation>{change}以 {old} 为起点，而当时的值是 {found}：缺少一次改动，或者设置不同。</translation>
    </message>
    <message>
        <source>{change} is not possible. {why}</source>
        <translation>{change}无法进行。{why}</translation>
    </message>
    <message>
        <source>a weight</source>
        <translation>某个权重</translation>
    </message>
    <message>
        <source>the cost</source>
        <translation>代价</translation>
    </message>
    <message>
        <source>the slope</source>
        <translation>斜率</translation>
    </message>
    <message>
        <source>The changed network&apos;s costs are not finite, so it is not kept. Undo the last change.</source>
        <translation>修改后的网络的代价不是有限值，所以没有保存。请撤销上一次修改。</translation>
    </message>
</context>
</TS>
