<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>glossary</name>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>The share of images that the network reads correctly. Training minimises the cost instead, because accuracy changes in jumps and has no useful gradient.</source>
        <translation>网络正确识别的图像所占的比例。训练时最小化的却是代价，因为准确率是跳跃变化的，没有可用的梯度。</translation>
    </message>
    <message>
        <source>Overfitting and regularization</source>
        <translation>过拟合和正则化</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>激活值</translation>
    </message>
    <message>
        <source>A unit&apos;s output: a = σ(z), the activation function of its weighted input. The activations of one layer are the inputs of the next.</source>
        <translation>神经元的输出：a = σ(z)，即激活函数作用于带权输入的结果。一层的激活值就是下一层的输入。</translation>
    </message>
    <message>
        <source>chapter 1, Sigmoid neurons</source>
        <translation>第 1 章，S 型神经元</translation>
    </message>
    <message>
        <source>Activation function</source>
        <translation>激活函数</translation>
    </message>
    <message>
        <source>The function from a unit&apos;s weighted input to its output, such as sigmoid, tanh or ReLU. Without one, several layers could do no more than a single one.</source>
        <translation>由神经元的带权输入得到其输出的函数，例如 sigmoid（S 型函数）、双曲正切 tanh 或 ReLU。没有它，再多的层也不比一层强。</translation>
    </message>
    <message>
        <source>Other models of artificial neuron</source>
        <translation>人工神经元的其他模型</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>An optimizer that keeps moving averages of the gradient and of its square for each weight, and so gives each weight its own step size. Kingma and Ba, 2014.</source>
        <translation>一种优化器：对每个权重记录梯度及梯度平方的滑动平均，从而让每个权重有自己的步长。Kingma 和 Ba，2014 年。</translation>
    </message>
    <message>
        <source>Variations on stochastic gradient descent</source>
        <translation>随机梯度下降的变化形式</translation>
    </message>
    <message>
        <source>Backpropagation</source>
        <translation>反向传播</translation>
    </message>
    <message>
        <source>The algorithm that computes the gradient of the cost for all weights at once: errors δ go backwards through the layers by the chain rule.</source>
        <translation>一次算出代价对所有权重的梯度的算法：误差 δ 按链式法则，从最后一层逐层往回传。</translation>
    </message>
    <message>
        <source>chapter 2, The backpropagation algorithm</source>
        <translation>第 2 章，反向传播算法</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>The number that a unit adds to the weighted sum of its inputs. It sets how easily the unit is activated.</source>
        <translation>神经元在输入的加权和之外再加上的一个数。它决定了神经元有多容易被激活。</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>Whether a network is as often right as it is sure: of all answers given with 80 %, four of five should be right.</source>
        <translation>网络的把握与它的正确率是否相符：凡是以 80% 的把握给出的答案，五个里应有四个正确。</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>混淆矩阵</translation>
    </message>
    <message>
        <source>A table with a row for each true digit and a column for each answer. Everything off the diagonal is a mistake.</source>
        <translation>一张表，每个真实的数字占一行，每种答案占一列。不在对角线上的都是错误。</translation>
    </message>
    <message>
        <source>Cost function</source>
        <translation>代价函数</translation>
    </message>
    <message>
        <source>The measure of error that training minimises, as an average over the training images; also called loss.</source>
        <translation>训练所要最小化的误差度量，取所有训练图像上的平均值；也称损失函数。</translation>
    </message>
    <message>
        <source>The cross-entropy cost function</source>
        <translation>交叉熵代价函数</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>交叉熵</translation>
    </message>
    <message>
        <source>A cost whose gradient is large when an output is badly wrong, even where the sigmoid is flat: the factor σ′(z) cancels. It therefore learns fast from bad mistakes.</source>
        <translation>一种代价函数：输出错得厉害时，它的梯度也大，即使 S 型函数在那里很平坦，因为因子 σ′(z) 约掉了。所以它能从严重的错误中很快学会。</translation>
    </message>
    <message>
        <source>Dead unit</source>
        <translation>死神经元</translation>
    </message>
    <message>
        <source>A ReLU unit that outputs 0 for every image. No gradient reaches its weights, so it stays dead; a large learning rate is the usual cause.</source>
        <translation>对任何图像都输出 0 的 ReLU 神经元。梯度传不到它的权重，所以它一直是死的；通常的原因是学习率太大。</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>弃权 (dropout)</translation>
    </message>
    <message>
        <source>In each mini-batch a random part of the hidden units is switched off. No unit can rely on a certain other one, which reduces overfitting.</source>
        <translation>在每个小批量中，随机关闭一部分隐藏神经元。这样谁也不能依赖某个特定的神经元，过拟合因此减轻。</translation>
    </message>
    <message>
        <source>Other techniques for regularization</source>
        <translation>正则化的其他技术</translation>
    </message>
    <message>
        <source>Early stopping</source>
        <translation>提前停止</translation>
    </message>
    <message>
        <source>Training ends when the validation accuracy has not improved for a number of epochs. It saves time and limits overfitting.</source>
        <translation>验证准确率连续若干轮没有提高，训练就结束。这既节省时间，又限制过拟合。</translation>
    </message>
    <message>
        <source>How to choose a neural network&apos;s hyper-parameters?</source>
        <translation>如何选择神经网络的超参数？</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>轮</translation>
    </message>
    <message>
        <source>One pass over all training images, in random order, a mini-batch at a time.</source>
        <translation>把全部训练图像按随机次序过一遍，每次一个小批量。</translation>
    </message>
    <message>
        <source>chapter 1, Learning with gradient descent</source>
        <translation>第 1 章，使用梯度下降算法进行学习</translation>
    </message>
    <message>
        <source>Error δ</source>
        <translation>误差 δ</translation>
    </message>
    <message>
        <source>The derivative of the cost by a unit&apos;s weighted input, δ = ∂C/∂z: how much the cost would change if z did. Backpropagation computes it layer by layer from the back.</source>
        <translation>代价对神经元带权输入的导数，δ = ∂C/∂z：z 改变时，代价会改变多少。反向传播从最后一层开始，逐层向前计算它。</translation>
    </message>
    <message>
        <source>chapter 2, The four fundamental equations behind backpropagation</source>
        <translation>第 2 章，反向传播的四个基本方程</translation>
    </message>
    <message>
        <source>Expanded training data</source>
        <translation>人为扩展训练数据</translation>
    </message>
    <message>
        <source>New training images made from given ones by shifting, rotating or distorting them. More variation to learn from is among the best remedies for overfitting.</source>
        <translation>把已有的训练图像平移、旋转或扭曲，得到新的训练图像。可供学习的变化更多，是对付过拟合最好的办法之一。</translation>
    </message>
    <message>
        <source>Fully connected</source>
        <translation>全连接</translation>
    </message>
    <message>
        <source>A layer in which every unit has a weight from every unit of the layer before. Networks of only such layers are also called multilayer perceptrons (MLP).</source>
        <translation>每个神经元都与前一层的每个神经元有权重相连的层。只由这种层组成的网络也叫多层感知机 (MLP)。</translation>
    </message>
    <message>
        <source>chapter 1, The architecture of neural networks</source>
        <translation>第 1 章，神经网络的架构</translation>
    </message>
    <message>
        <source>Generalization</source>
        <translation>泛化</translation>
    </message>
    <message>
        <source>Reading correctly what was never trained on. The validation set measures it while training, the test set at the end.</source>
        <translation>正确识别从未用来训练的图像。训练期间用验证集衡量，最后用测试集衡量。</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>The vector of the cost&apos;s derivatives by all weights and biases. It points in the direction in which the cost grows fastest.</source>
        <translation>代价对所有权重和偏置的导数组成的向量。它指向代价增长最快的方向。</translation>
    </message>
    <message>
        <source>Gradient descent</source>
        <translation>梯度下降</translation>
    </message>
    <message>
        <source>Repeated small steps against the gradient: w → w − η ∂C/∂w. Each step lowers the cost if η is small enough.</source>
        <translation>逆着梯度一小步一小步地走：w → w − η ∂C/∂w。只要 η 足够小，每一步都会降低代价。</translation>
    </message>
    <message>
        <source>Hidden layer</source>
        <translation>隐藏层</translation>
    </message>
    <message>
        <source>A layer between input and output. Its units learn features of which nobody has told them.</source>
        <translation>输入与输出之间的层。它的神经元学会的特征，没有人教过它们。</translation>
    </message>
    <message>
        <source>Hyper-parameter</source>
        <translation>超参数</translation>
    </message>
    <message>
        <source>A setting that training itself does not learn: learning rate, regularization, sizes of layers, mini-batch size and so on.</source>
        <translation>训练本身学不到的设置：学习率、正则化、各层的大小、小批量的大小等等。</translation>
    </message>
    <message>
        <source>L1 regularization</source>
        <translation>L1 正则化</translation>
    </message>
    <message>
        <source>Adds λ/n times the sum of |w| to the cost. It shrinks all weights by the same amount and makes many of them 0.</source>
        <translation>在代价上加 λ/n 乘以 |w| 之和。它让所有权重缩小同样的量，使其中许多变成 0。</translation>
    </message>
    <message>
        <source>L2 regularization</source>
        <translation>L2 正则化</translation>
    </message>
    <message>
        <source>Adds λ/2n times the sum of w² to the cost: weight decay. Each step shrinks every weight by a fraction, so that only weights that are worth it stay large.</source>
        <translation>在代价上加 λ/2n 乘以 w² 之和，也就是权重衰减。每一步都让每个权重按比例缩小，只有确实有用的权重才能保持较大。</translation>
    </message>
    <message>
        <source>Regularization</source>
        <translation>正则化</translation>
    </message>
    <message>
        <source>Learning rate η</source>
        <translation>学习率 η</translation>
    </message>
    <message>
        <source>The size of a step: how far the weights go against the gradient. Too small learns slowly, too large oscillates or diverges.</source>
        <translation>步长：权重逆着梯度走多远。太小学得慢，太大会振荡或发散。</translation>
    </message>
    <message>
        <source>Learning-rate schedule</source>
        <translation>学习率调整</translation>
    </message>
    <message>
        <source>A plan by which η changes during training, usually from large to small: fast progress first, fine steps at the end.</source>
        <translation>训练过程中改变 η 的计划，通常由大到小：先快速前进，最后细步微调。</translation>
    </message>
    <message>
        <source>Learning slowdown</source>
        <translation>学习缓慢</translation>
    </message>
    <message>
        <source>With the quadratic cost a saturated output learns slowly although it is badly wrong, because its gradient contains the factor σ′(z), which is almost 0 there.</source>
        <translation>用二次代价函数时，饱和的输出即使错得厉害也学得很慢，因为它的梯度含有因子 σ′(z)，而这个因子在那里几乎为 0。</translation>
    </message>
    <message>
        <source>Log-likelihood</source>
        <translation>对数似然</translation>
    </message>
    <message>
        <source>The cost −ln a of the right digit&apos;s output. With softmax outputs it has the same simple gradient as cross-entropy has with sigmoid outputs.</source>
        <translation>正确数字对应的输出 a 的代价 −ln a。它与柔性最大值 (softmax) 输出配合，梯度和交叉熵配合 S 型输出时一样简单。</translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>Mini-batch</source>
        <translation>小批量</translation>
    </message>
    <message>
        <source>The few images whose gradients are averaged for one step. The average is a rough but cheap guess of the gradient over all images.</source>
        <translation>每走一步所用的少数几张图像，对它们的梯度取平均。这个平均值是对全部图像的梯度的估计，粗略但便宜。</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>动量</translation>
    </message>
    <message>
        <source>Each step keeps a part μ of the one before, like a ball that rolls. It speeds up where gradients agree and damps oscillation; 1 − μ acts as friction.</source>
        <translation>每一步都保留上一步的一部分 μ，像滚动的小球。梯度方向一致时加速，振荡则受到阻尼；1 − μ 起摩擦的作用。</translation>
    </message>
    <message>
        <source>Moving average of the weights</source>
        <translation>权重的滑动平均</translation>
    </message>
    <message>
        <source>A slowly following copy of the weights (EMA), which answers in place of the newest ones. It averages out the noise of the mini-batches.</source>
        <translation>慢慢跟随权重的一份副本 (EMA)，由它代替最新的权重来回答。它把小批量带来的噪声平均掉。</translation>
    </message>
    <message>
        <source>Neuron</source>
        <translation>神经元</translation>
    </message>
    <message>
        <source>A unit: it weights its inputs, adds a bias to the sum, and applies its activation function.</source>
        <translation>网络的基本单元：它给输入加权，在和上加偏置，再应用激活函数。</translation>
    </message>
    <message>
        <source>Overfitting</source>
        <translation>过拟合</translation>
    </message>
    <message>
        <source>The network learns the training images by heart instead of what they have in common. The training cost still falls while the validation cost rises.</source>
        <translation>网络死记训练图像，而没有学到它们的共同点。训练代价仍在下降，验证代价却上升。</translation>
    </message>
    <message>
        <source>Quadratic cost</source>
        <translation>二次代价</translation>
    </message>
    <message>
        <source>Half the mean squared distance between outputs and targets. Simple, but with sigmoid outputs it learns slowly from bad mistakes.</source>
        <translation>输出与目标之间均方距离的一半。它很简单，但配合 S 型输出时，从严重的错误中学得很慢。</translation>
    </message>
    <message>
        <source>Anything that reduces overfitting without more data: a penalty on large weights, dropout, early stopping, expanded data.</source>
        <translation>凡是不增加数据而能减轻过拟合的办法：惩罚大的权重、弃权 (dropout)、提前停止、人为扩展训练数据。</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>Rectified linear unit: a = max(0, z). It does not saturate for positive z, so deep networks of it learn faster than those of sigmoids.</source>
        <translation>修正线性单元：a = max(0, z)。z 为正时它不会饱和，所以用它组成的深度网络比用 S 型神经元学得快。</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>饱和</translation>
    </message>
    <message>
        <source>A sigmoid or tanh unit far from 0: its output is near an end, its slope near 0, and almost no gradient passes. Large initial weights cause it at once.</source>
        <translation>S 型或 tanh 神经元的 z 远离 0 的状态：输出接近某一端，斜率接近 0，几乎没有梯度通过。初始权重过大会让它一开始就饱和。</translation>
    </message>
    <message>
        <source>Weight initialization</source>
        <translation>权重初始化</translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation>Sigmoid</translation>
    </message>
    <message>
        <source>The function σ(z) = 1/(1 + e⁻ᶻ): a smooth step from 0 to 1. It is flat at both ends, where its slope σ′(z) nearly vanishes.</source>
        <translation>S 型函数 σ(z) = 1/(1 + e⁻ᶻ)：从 0 到 1 的平滑阶跃。它的两端很平坦，斜率 σ′(z) 在那里几乎为零。</translation>
    </message>
    <message>
        <source>An output layer whose activations are positive and sum to 1, so that they can be read as shares: aⱼ = exp(zⱼ)/Σ exp(zₖ).</source>
        <translation>柔性最大值，一种输出层：激活值都为正，总和为 1，因而可以看作各占的份额：aⱼ = exp(zⱼ)/Σ exp(zₖ)。</translation>
    </message>
    <message>
        <source>Stochastic gradient descent</source>
        <translation>随机梯度下降</translation>
    </message>
    <message>
        <source>Gradient descent with the gradient of a random mini-batch instead of that of all images: thousands of cheap steps instead of a few dear ones.</source>
        <translation>一种梯度下降：用随机小批量的梯度代替全部图像的梯度，以成千上万次便宜的小步，代替寥寥几次昂贵的步子。</translation>
    </message>
    <message>
        <source>Tanh</source>
        <translation>双曲正切 tanh</translation>
    </message>
    <message>
        <source>An activation function like the sigmoid, but from −1 to 1 and centred on 0.</source>
        <translation>一种激活函数，与 S 型函数相似，但取值从 −1 到 1，以 0 为中心。</translation>
    </message>
    <message>
        <source>Test set</source>
        <translation>测试集</translation>
    </message>
    <message>
        <source>Images kept for one final judgement. Whoever chooses settings by them overfits to them, so Backswing counts how often they are opened.</source>
        <translation>留作最后一次评判的图像。谁按它来选择设置，谁就会对它过拟合，所以 Backswing 会记下它被启用的次数。</translation>
    </message>
    <message>
        <source>Training set</source>
        <translation>训练集</translation>
    </message>
    <message>
        <source>The images whose errors change the weights.</source>
        <translation>用其误差来改变权重的图像。</translation>
    </message>
    <message>
        <source>Validation set</source>
        <translation>验证集</translation>
    </message>
    <message>
        <source>Images that are not trained on. They choose the settings and say when to stop, so that the test set stays untouched.</source>
        <translation>不参加训练的图像。用它来选择设置、决定何时停止，测试集才能不被触碰。</translation>
    </message>
    <message>
        <source>Vanishing gradient</source>
        <translation>梯度消失</translation>
    </message>
    <message>
        <source>In deep networks the gradient shrinks from layer to layer on its way back, so that the first layers learn far more slowly than the last.</source>
        <translation>在深度网络中，梯度在反向传播时逐层缩小，所以最前面的层远比最后的层学得慢。</translation>
    </message>
    <message>
        <source>chapter 5, The vanishing gradient problem</source>
        <translation>第 5 章，梯度消失问题</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>The factor of one connection: how much one unit&apos;s output excites or inhibits a unit of the next layer. Weights and biases are what training changes.</source>
        <translation>一条连接的系数：一个神经元的输出对下一层的某个神经元激励或抑制多少。训练改变的就是权重和偏置。</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>The effect of L2 regularization: each step multiplies the weights by 1 − ηλ/n before the gradient is applied.</source>
        <translation>L2 正则化的效果：每一步在应用梯度之前，先把权重乘以 1 − ηλ/n。</translation>
    </message>
    <message>
        <source>The random weights before the first step. With standard deviation 1/√n for n inputs, units begin unsaturated and learn at once.</source>
        <translation>第一步之前的随机权重。对 n 个输入取标准差 1/√n，神经元一开始就不会饱和，马上能够学习。</translation>
    </message>
    <message>
        <source>Weighted input z</source>
        <translation>带权输入 z</translation>
    </message>
    <message>
        <source>The sum that a unit computes: z = Σ w a + b. Its activation function is applied to it.</source>
        <translation>神经元算出的和：z = Σ w a + b。激活函数就作用于它。</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Canvas</source>
        <translation>画布</translation>
    </message>
    <message>
        <source>0 to 9</source>
        <translation>0 到 9</translation>
    </message>
    <message>
        <source>Keep the drawing in My digits with this label</source>
        <translation>把画的数字以此标签存入“我的数字”</translation>
    </message>
    <message>
        <source>Undo the last stroke</source>
        <translation>撤销上一笔</translation>
    </message>
    <message>
        <source>Redo the stroke</source>
        <translation>重做这一笔</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Erase the drawing, or remove the picture</source>
        <translation>擦除所画内容，或移除图片</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>移除图片</translation>
    </message>
    <message>
        <source>Copy what the network sees</source>
        <translation>复制网络看到的图像</translation>
    </message>
    <message>
        <source>Read a picture from the clipboard</source>
        <translation>识别剪贴板中的图片</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab、Shift+Tab</translation>
    </message>
    <message>
        <source>Go to the next or previous field</source>
        <translation>转到下一个或上一个输入框</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>上、下方向键</translation>
    </message>
    <message>
        <source>Change the number, or the choice</source>
        <translation>改变数值或选项</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>回车键</translation>
    </message>
    <message>
        <source>Take the text typed</source>
        <translation>采用输入的文字</translation>
    </message>
    <message>
        <source>Space, Left, Right</source>
        <translation>空格键、左右方向键</translation>
    </message>
    <message>
        <source>Fold or unfold a group</source>
        <translation>折叠或展开一组设置</translation>
    </message>
    <message>
        <source>Pictures of digits and units</source>
        <translation>数字和神经元的图像</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>Go from picture to picture</source>
        <translation>在图像之间移动</translation>
    </message>
    <message>
        <source>Put the picture on the canvas</source>
        <translation>把图像放到画布上</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Page Up、Page Down</translation>
    </message>
    <message>
        <source>Turn the page</source>
        <translation>翻页</translation>
    </message>
    <message>
        <source>Relabel the selected drawings of My digits</source>
        <translation>给“我的数字”中选中的数字重新贴标签</translation>
    </message>
    <message>
        <source>Delete the selected drawings of My digits</source>
        <translation>从“我的数字”中删除选中的数字</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>曲线图</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>左、右方向键</translation>
    </message>
    <message>
        <source>Move the reading line by one epoch</source>
        <translation>把读数线移动一轮</translation>
    </message>
    <message>
        <source>Page Up, Page Down, Home, End</source>
        <translation>Page Up、Page Down、Home、End</translation>
    </message>
    <message>
        <source>Move it further</source>
        <translation>移动得更远</translation>
    </message>
    <message>
        <source>Hide the reading line</source>
        <translation>隐藏读数线</translation>
    </message>
    <message>
        <source>Table of runs</source>
        <translation>训练记录表</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格键</translation>
    </message>
    <message>
        <source>Check or uncheck the run, to show its curves or not</source>
        <translation>勾选或取消勾选这次训练，以显示或隐藏它的曲线</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Rename the run</source>
        <translation>重命名这次训练</translation>
    </message>
    <message>
        <source>Copy the run&apos;s settings as TOML</source>
        <translation>将这次训练的设置复制为 TOML</translation>
    </message>
    <message>
        <source>Use the settings on the clipboard</source>
        <translation>使用剪贴板中的设置</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Compare two runs</source>
        <translation>比较两次训练</translation>
    </message>
    <message>
        <source>Move the selected runs to the trash</source>
        <translation>把选中的训练移到回收站</translation>
    </message>
    <message>
        <source>Table of the race</source>
        <translation>竞赛表</translation>
    </message>
    <message>
        <source>Use the settings of the run</source>
        <translation>使用这次训练的设置</translation>
    </message>
    <message>
        <source>Stop the selected runs</source>
        <translation>停止选中的训练</translation>
    </message>
    <message>
        <source>Time line and sliders</source>
        <translation>时间线和滑块</translation>
    </message>
    <message>
        <source>Go back or forward by one epoch</source>
        <translation>后退或前进一轮</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home、End</translation>
    </message>
    <message>
        <source>Go to the first or last epoch</source>
        <translation>转到第一轮或最后一轮</translation>
    </message>
    <message>
        <source>Saturated neuron</source>
        <translation>饱和的神经元</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>播放或暂停</translation>
    </message>
    <message>
        <source>Drawn curve</source>
        <translation>手画的曲线</translation>
    </message>
    <message>
        <source>Go to the next point, and draw it as high as this one</source>
        <translation>转到下一个点，并画到与这一点同样的高度</translation>
    </message>
    <message>
        <source>Move the point</source>
        <translation>移动这个点</translation>
    </message>
    <message>
        <source>Go by ten points</source>
        <translation>一次移动十个点</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>重新开始</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Canvas</source>
        <translation>画布</translation>
    </message>
    <message>
        <source>Draw a digit with mouse, pen or finger, or drop a picture here. The answer below follows the pen. Delete clears; a digit key keeps the drawing with that label.</source>
        <translation>用鼠标、手写笔或手指画一个数字，也可以把图片拖到这里。下方的答案随笔更新。Delete 清除；按数字键则以该数字为标签保存所画的内容。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>Answer without the steps left out</source>
        <translation>跳过这些步骤时的答案</translation>
    </message>
    <message>
        <source>What the same network answers to the drawing as it is, without the preprocessing that is switched off.</source>
        <translation>同一个网络对你画的数字的答案，不做已关闭的预处理步骤。</translation>
    </message>
    <message>
        <source>Output of each digit</source>
        <translation>每个数字的输出</translation>
    </message>
    <message>
        <source>One bar for each of the ten outputs, its activation in per cent, as under Activations. Softmax outputs sum to 100 %; sigmoid outputs need not, each is a yes or no of its own. Outlines show the answer without the steps left out.</source>
        <translation>十个输出各有一条，是以百分比表示的激活值，与“激活值”视图中的相同。softmax 输出的总和为 100%；S 型输出则不一定，因为每个输出各自回答是或否。轮廓线表示跳过这些步骤时的答案。</translation>
    </message>
    <message>
        <source>Correct label</source>
        <translation>正确标签</translation>
    </message>
    <message>
        <source>Keeps the drawing in My digits with the label that you choose. Learn mine then trains the network on them.</source>
        <translation>以你选择的标签把所画的数字存入“我的数字”。之后“学习我的数字”会用它们训练网络。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Takes the drawing out of My digits again.</source>
        <translation>把所画的数字从“我的数字”中再取出来。</translation>
    </message>
    <message>
        <source>Learn mine</source>
        <translation>学习我的数字</translation>
    </message>
    <message>
        <source>Fine-tunes the network that answers on My digits for a few seconds. Your settings stay; Bring back restores the network from before. This run is not kept.</source>
        <translation>用几秒钟在“我的数字”上微调正在回答的网络。你的设置不变；“恢复”会还原之前的网络。这次训练不会保存。</translation>
    </message>
    <message>
        <source>How well it reads</source>
        <translation>识别得怎么样</translation>
    </message>
    <message>
        <source>What the network that answers, and the other one, read correctly: of the validation set of the data in use, which neither learns from, and of My digits.</source>
        <translation>正在回答的网络和另一个网络分别识别对了多少：一是所用数据的验证集，两个网络都没有从中学习过；二是“我的数字”。</translation>
    </message>
    <message>
        <source>Overfitting and regularization</source>
        <translation>过拟合和正则化</translation>
    </message>
    <message>
        <source>Ask the other network</source>
        <translation>询问另一个网络</translation>
    </message>
    <message>
        <source>Lets the other network answer instead: yours, or the one that comes with Backswing. Nothing is lost.</source>
        <translation>让另一个网络来回答：你的网络，或 Backswing 自带的网络。什么都不会丢失。</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>由谁识别</translation>
    </message>
    <message>
        <source>The network that gives the answer above, and how far it is trained: the one that comes with Backswing, a new one, or a run at an epoch.</source>
        <translation>给出上面答案的网络，以及它训练到了什么程度：Backswing 自带的网络、新网络，或某次训练在某一轮的网络。</translation>
    </message>
    <message>
        <source>Filter the runs</source>
        <translation>筛选训练记录</translation>
    </message>
    <message>
        <source>Shows only runs whose name, settings or results contain these words.</source>
        <translation>只显示名称、设置或结果中含有这些词的训练。</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>训练记录</translation>
    </message>
    <message>
        <source>Every training, with what differs among them first. Check runs to see their curves; Delete moves the selected ones to the trash.</source>
        <translation>所有的训练，彼此不同的设置排在前面。勾选后显示曲线；Delete 把选中的训练移到回收站。</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>训练的进度</translation>
    </message>
    <message>
        <source>Epochs done, of all that the run has.</source>
        <translation>已完成的轮数，以及这次训练的总轮数。</translation>
    </message>
    <message>
        <source>State of the run</source>
        <translation>训练的状态</translation>
    </message>
    <message>
        <source>What is happening now, or why the last run ended.</source>
        <translation>现在正在做什么，或者上次训练为什么结束。</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Estimated from the epochs done so far, pauses excluded.</source>
        <translation>根据到目前为止完成的各轮估计，不计暂停的时间。</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Training images per second, in mini-batches alone, without scoring and pauses.</source>
        <translation>每秒训练的图像数，只计小批量本身，不计评分和暂停。</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Drag back to an earlier epoch: the canvas and all views then answer as the network did there.</source>
        <translation>拖回到较早的一轮：画布和所有视图就按网络在那时的样子作答。</translation>
    </message>
    <message>
        <source>Continue from here</source>
        <translation>从这里继续</translation>
    </message>
    <message>
        <source>Continues training from the epoch on the time line, with the settings as they stand. Bring back undoes it.</source>
        <translation>用当前的设置从时间线所在的那一轮继续训练。“恢复”可以撤销。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>The settings of the next run. Those that are live change the run in progress at its next mini-batch.</source>
        <translation>下一次训练的设置。可以即时生效的设置会从下一个小批量起改变正在进行的训练。</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Sets all settings at once, as the book or a recipe has them, or as you saved them.</source>
        <translation>一次设好全部设置：按书中的、按配方的，或按你保存的。</translation>
    </message>
    <message>
        <source>How to choose a neural network&apos;s hyper-parameters?</source>
        <translation>如何选择神经网络的超参数？</translation>
    </message>
    <message>
        <source>Download MNIST</source>
        <translation>下载 MNIST</translation>
    </message>
    <message>
        <source>Downloads the book&apos;s 70 000 handwritten digits and checks every file.</source>
        <translation>下载书中使用的 70 000 个手写数字，并检查每个文件。</translation>
    </message>
    <message>
        <source>chapter 1, Implementing our network to classify digits</source>
        <translation>第 1 章，实现我们的网络来分类数字</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Reads a data set from this computer: IDX files, raw or gzip, Keras&apos; mnist.npz, or the book&apos;s mnist.pkl.gz.</source>
        <translation>从这台计算机读取数据集：IDX 文件（未压缩或 gzip）、Keras 的 mnist.npz，或书中的 mnist.pkl.gz。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stops the download; the data in use stay.</source>
        <translation>停止下载；正在使用的数据保持不变。</translation>
    </message>
    <message>
        <source>State of the data</source>
        <translation>数据的状态</translation>
    </message>
    <message>
        <source>Images to learn from, to validate on while training, and to test on at the very end.</source>
        <translation>用来学习的图像、训练时用来验证的图像，以及到最后才用来测试的图像。</translation>
    </message>
    <message>
        <source>Weights and biases</source>
        <translation>权重和偏置</translation>
    </message>
    <message>
        <source>How many numbers training has to find. Many of them and few images lead to overfitting.</source>
        <translation>训练要找出多少个数值。数值多而图像少，就会过拟合。</translation>
    </message>
    <message>
        <source>Preview of the learning rate</source>
        <translation>学习率预览</translation>
    </message>
    <message>
        <source>η in each epoch of the coming run.</source>
        <translation>下一次训练中每一轮的 η。</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>代价</translation>
    </message>
    <message>
        <source>What training minimises, after each epoch, for training and validation images. Validation rising again while training falls is overfitting.</source>
        <translation>训练所要最小化的量，在每一轮之后分别对训练图像和验证图像计算。训练代价还在下降而验证代价回升，就是过拟合。</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Share of images read correctly after each epoch. Validation images are not trained on, so they show what was learnt and not memorised.</source>
        <translation>每一轮之后识别正确的图像所占的比例。验证图像不参加训练，所以它们反映的是学会了什么，而不是记住了什么。</translation>
    </message>
    <message>
        <source>Runs shown</source>
        <translation>显示的训练</translation>
    </message>
    <message>
        <source>What the curves show, and what is left out.</source>
        <translation>曲线显示的内容，以及略去的内容。</translation>
    </message>
    <message>
        <source>Numbers of each epoch</source>
        <translation>每轮的数值</translation>
    </message>
    <message>
        <source>Cost, accuracy, learning rate and time of every epoch of one run.</source>
        <translation>一次训练中每一轮的代价、准确率、学习率和用时。</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>Click a name to hide or show its curves.</source>
        <translation>点击名称，可以隐藏或显示它的曲线。</translation>
    </message>
    <message>
        <source>About this view</source>
        <translation>关于此视图</translation>
    </message>
    <message>
        <source>Explains the view: what it shows and how to read it.</source>
        <translation>解释这个视图：它显示什么，怎样看懂。</translation>
    </message>
    <message>
        <source>The explanation of this view. The button at the top right returns to the view.</source>
        <translation>这个视图的说明。右上角的按钮返回视图。</translation>
    </message>
    <message>
        <source>Numbers as text</source>
        <translation>数值（文本）</translation>
    </message>
    <message>
        <source>The view&apos;s figures as text, to select and copy. The button Text returns to the picture.</source>
        <translation>视图中的数值，以文本形式给出，可以选取和复制。按钮“文本”返回图形。</translation>
    </message>
    <message>
        <source>Empty view</source>
        <translation>空视图</translation>
    </message>
    <message>
        <source>Says what this view will show, and what to do for it.</source>
        <translation>说明这个视图会显示什么，以及为此要做什么。</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页</translation>
    </message>
    <message>
        <source>The page of pictures shown, of all.</source>
        <translation>当前显示的图像页，以及总页数。</translation>
    </message>
    <message>
        <source>Digits shown</source>
        <translation>显示的数字</translation>
    </message>
    <message>
        <source>How many images the filters leave, and how many of them the network reads correctly.</source>
        <translation>筛选后剩下多少张图像，网络识别对了其中多少张。</translation>
    </message>
    <message>
        <source>Average of each digit</source>
        <translation>每个数字的平均图像</translation>
    </message>
    <message>
        <source>The mean of all pictures of a digit in this set, with their number at the right. Click one, or press Enter on it, to load it on the canvas.</source>
        <translation>这个数据集中每个数字所有图像的平均，右边是图像的数量。点击一个或在上面按 Enter，把它放到画布上。</translation>
    </message>
    <message>
        <source>Images with the network&apos;s answer</source>
        <translation>带有网络答案的图像</translation>
    </message>
    <message>
        <source>Click one to put it on the canvas and to ask about it in Why?, Activations and Weights.</source>
        <translation>点击一张，把它放到画布上，并在“为什么？”“激活值”和“权重”中考察它。</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Images to show: training, validation, test, or your own. Opening the test set counts: it is for the end.</source>
        <translation>要显示的图像：训练集、验证集、测试集，或你自己的。启用测试集会被计数：它是留到最后用的。</translation>
    </message>
    <message>
        <source>Digit</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Shows all digits, or one only.</source>
        <translation>显示所有数字，或只显示一个。</translation>
    </message>
    <message>
        <source>Right or wrong</source>
        <translation>对错</translation>
    </message>
    <message>
        <source>Shows all images, or only those that the network reads correctly or wrongly.</source>
        <translation>显示所有图像，或只显示网络识别正确或错误的图像。</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Order of the images: as in the set, or the most confident mistakes first.</source>
        <translation>图像的顺序：按数据集中的顺序，或最自信的错误在前。</translation>
    </message>
    <message>
        <source>Fine-tunes the network on My digits, mixed with its training set. Bring back restores the network from before.</source>
        <translation>用“我的数字”连同网络的训练集来微调网络。“恢复”会还原之前的网络。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Deletes the selected drawings from My digits; Undo returns them.</source>
        <translation>从“我的数字”中删除选中的数字；“撤销”可以找回。</translation>
    </message>
    <message>
        <source>Undoes the last change of My digits.</source>
        <translation>撤销对“我的数字”的上一次改动。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Saves My digits to a .jsonl file.</source>
        <translation>把“我的数字”保存为 .jsonl 文件。</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>How many images are read wrongly, and which mistake is the most frequent.</source>
        <translation>有多少图像识别错了，哪种错误最常见。</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>混淆矩阵</translation>
    </message>
    <message>
        <source>A row for each digit, a column for each answer. Off the diagonal are mistakes; click a cell to see its images.</source>
        <translation>每个数字占一行，每种答案占一列。对角线以外的都是错误；点击一格可以查看其中的图像。</translation>
    </message>
    <message>
        <source>Cell of the confusion matrix</source>
        <translation>混淆矩阵的一格</translation>
    </message>
    <message>
        <source>The digit and the answer whose images are shown.</source>
        <translation>正在显示其图像的数字和答案。</translation>
    </message>
    <message>
        <source>Precision, recall and F1</source>
        <translation>精确率、召回率和 F1</translation>
    </message>
    <message>
        <source>Precision: how often an answer is right. Recall: how many of a digit&apos;s images are found. F1: their harmonic mean.</source>
        <translation>精确率：答案有多大比例是对的。召回率：一个数字的图像有多少被找到。F1：两者的调和平均。</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>Answers grouped by their confidence, the output of the answer, against how many of them are right. On the diagonal the network is as often right as it is sure.</source>
        <translation>把答案按置信度（即该答案的输出）分组，与其中正确的比例相对照。落在对角线上，网络的正确率就与它的把握相符。</translation>
    </message>
    <message>
        <source>Threshold of confidence</source>
        <translation>置信度阈值</translation>
    </message>
    <message>
        <source>Answers below it are refused, and the canvas says not sure: fewer answers, more of them right. Drag the line, or use the arrow keys.</source>
        <translation>低于阈值的答案不予采用，画布会显示“不确定”：答案更少，但正确的比例更高。拖动这条线，或使用方向键。</translation>
    </message>
    <message>
        <source>Why this answer</source>
        <translation>为什么是这个答案</translation>
    </message>
    <message>
        <source>The ink that counts most for the digit chosen above.</source>
        <translation>对上面所选的数字影响最大的墨迹。</translation>
    </message>
    <message>
        <source>Pixels that matter</source>
        <translation>重要的像素</translation>
    </message>
    <message>
        <source>Colour shows how the digit&apos;s output changes when ink is hidden or added there.</source>
        <translation>颜色表示在那里遮住或添加墨迹时，这个数字的输出怎样变化。</translation>
    </message>
    <message>
        <source>Answer to a changed drawing</source>
        <translation>数字改变后的答案</translation>
    </message>
    <message>
        <source>Output of the digit as the drawing is shifted, scaled, rotated or thickened. A steep curve means a fragile answer.</source>
        <translation>把数字平移、缩放、旋转或加粗时，该数字的输出。曲线陡峭，说明答案很脆弱。</translation>
    </message>
    <message>
        <source>Other techniques for regularization</source>
        <translation>正则化的其他技术</translation>
    </message>
    <message>
        <source>Nearest training images</source>
        <translation>最近的训练图像</translation>
    </message>
    <message>
        <source>The network at work</source>
        <translation>工作中的网络</translation>
    </message>
    <message>
        <source>The units and connections that make the answer: orange pushes, blue and dashed holds back. Point at a unit, or move to it with the arrow keys; click it or press Enter to look closer.</source>
        <translation>得出答案的神经元和连接：橙色推动，蓝色虚线抑制。把鼠标移到一个神经元上，或用方向键移过去；点击它或按 Enter 可以看得更仔细。</translation>
    </message>
    <message>
        <source>chapter 1, Sigmoid neurons</source>
        <translation>第 1 章，S 型神经元</translation>
    </message>
    <message>
        <source>Unit pointed at</source>
        <translation>所指的神经元</translation>
    </message>
    <message>
        <source>Its weighted input z, its activation a, the sum of its terms and its bias, and its share in the z of the answer. None pointed at: the answer.</source>
        <translation>它的带权输入 z、激活值 a、各项之和与偏置，以及它在答案的 z 中所占的份额。没有指着任何神经元时：答案。</translation>
    </message>
    <message>
        <source>Weights of the unit</source>
        <translation>神经元的权重</translation>
    </message>
    <message>
        <source>One cell per input: what the unit looks for. Orange: above 0, blue: below.</source>
        <translation>每个输入一格：这个神经元在找什么。橙色：大于 0；蓝色：小于 0。</translation>
    </message>
    <message>
        <source>Terms of the unit</source>
        <translation>神经元的各项</translation>
    </message>
    <message>
        <source>Each weight times its input: what the unit finds in this digit. Their sum and the bias make z.</source>
        <translation>每个权重乘以它的输入：神经元在这个数字里找到了什么。它们的和再加偏置就是 z。</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>What keeps the network from learning, the worst first, and which setting mends it.</source>
        <translation>是什么妨碍网络学习，最严重的在前，以及哪个设置可以解决。</translation>
    </message>
    <message>
        <source>chapter 5, The vanishing gradient problem</source>
        <translation>第 5 章，梯度消失问题</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>A row for each layer: distribution of its weighted inputs or activations, and how it learns.</source>
        <translation>每层一行：带权输入或激活值的分布，以及这一层怎样学习。</translation>
    </message>
    <message>
        <source>Gradient of each layer over the run</source>
        <translation>训练中各层的梯度</translation>
    </message>
    <message>
        <source>How fast each layer learns, |∂C/∂b|, from examination to examination. In deep networks early layers are often far slower than the last: the vanishing gradient.</source>
        <translation>各层学得多快，即 |∂C/∂b|，逐次检查的结果。在深度网络中，靠前的层往往远比最后一层慢：这就是梯度消失。</translation>
    </message>
    <message>
        <source>Saturated</source>
        <translation>饱和</translation>
    </message>
    <message>
        <source>Share of activations at the flat ends of the sigmoid, where gradients nearly vanish. High values are usual once a network is trained.</source>
        <translation>处于 S 型函数平坦两端的激活值的比例，梯度在那里几乎消失。网络训练好之后，比例高是常见的。</translation>
    </message>
    <message>
        <source>The cross-entropy cost function</source>
        <translation>交叉熵代价函数</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>死神经元</translation>
    </message>
    <message>
        <source>Share of ReLU units that are 0 for every image of the sample: they get no gradient.</source>
        <translation>对样本中每张图像都输出 0 的 ReLU 神经元的比例：它们得不到梯度。</translation>
    </message>
    <message>
        <source>Other models of artificial neuron</source>
        <translation>人工神经元的其他模型</translation>
    </message>
    <message>
        <source>Gradient of the biases</source>
        <translation>偏置的梯度</translation>
    </message>
    <message>
        <source>Length of ∂C/∂b in each layer: its speed of learning. Far smaller in early layers means a vanishing gradient.</source>
        <translation>各层 ∂C/∂b 的长度：它的学习速度。靠前的层小得多，就意味着梯度消失。</translation>
    </message>
    <message>
        <source>Step beside the weights</source>
        <translation>更新量与权重之比</translation>
    </message>
    <message>
        <source>Length of one step divided by that of the weights; about 0.001 is usual.</source>
        <translation>一步更新量的长度除以权重的长度；通常约为 0.001。</translation>
    </message>
    <message>
        <source>Length of the weights</source>
        <translation>权重的长度</translation>
    </message>
    <message>
        <source>Norm of the layer&apos;s weights. Regularization keeps it small.</source>
        <translation>这一层权重的范数。正则化使它保持较小。</translation>
    </message>
    <message>
        <source>Regularization</source>
        <translation>正则化</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>The layer shown, its units, and the range of their weights.</source>
        <translation>显示的层、它的神经元，以及权重的范围。</translation>
    </message>
    <message>
        <source>Weights of a unit as a picture</source>
        <translation>用图片表示的神经元权重</translation>
    </message>
    <message>
        <source>Each pixel is the weight from that input: one colour excites the unit, the other inhibits it.</source>
        <translation>每个像素是来自该输入的权重：一种颜色激励神经元，另一种颜色抑制它。</translation>
    </message>
    <message>
        <source>chapter 1, The architecture of neural networks</source>
        <translation>第 1 章，神经网络的架构</translation>
    </message>
    <message>
        <source>Weight matrix</source>
        <translation>权重矩阵</translation>
    </message>
    <message>
        <source>One row for each unit, one column for each unit of the layer before.</source>
        <translation>每个神经元占一行，前一层的每个神经元占一列。</translation>
    </message>
    <message>
        <source>Histograms of weights and biases</source>
        <translation>权重和偏置的直方图</translation>
    </message>
    <message>
        <source>How the parameters of each layer are distributed. Initial weights decide where this begins.</source>
        <translation>各层参数的分布。初始权重决定它从哪里开始。</translation>
    </message>
    <message>
        <source>Weight initialization</source>
        <translation>权重初始化</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>The layer whose weights are shown.</source>
        <translation>显示权重的那一层。</translation>
    </message>
    <message>
        <source>Order of the units</source>
        <translation>神经元的顺序</translation>
    </message>
    <message>
        <source>As in the network, or those with the largest value first.</source>
        <translation>按网络中的顺序，或值最大的在前。</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Which colour stands for which value.</source>
        <translation>哪种颜色代表哪个值。</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>神经元</translation>
    </message>
    <message>
        <source>The unit chosen, its bias and the norms of its weights.</source>
        <translation>选中的神经元、它的偏置和权重的范数。</translation>
    </message>
    <message>
        <source>Outgoing weights</source>
        <translation>传出权重</translation>
    </message>
    <message>
        <source>How this unit pushes each unit of the next layer: up to the right, down to the left.</source>
        <translation>这个神经元怎样影响下一层的每个神经元：向右为推高，向左为压低。</translation>
    </message>
    <message>
        <source>Images that activate it most</source>
        <translation>最能激活它的图像</translation>
    </message>
    <message>
        <source>The training images with the smallest distance to your drawing, between the 784 numbers of each.</source>
        <translation>与你写的数字距离最小的训练图像：比较的是各自的 784 个数。</translation>
    </message>
    <message>
        <source>The digit with the largest output, and that output. Faint, with a question mark: not sure, below the threshold that Mistakes › Calibration sets. The network has to choose one of ten, so a letter gets a digit too; a second, small network asks whether it is a digit.</source>
        <translation>输出最大的那个数字，以及这个输出。颜色变淡并带问号：不确定，低于在“错误 › 校准”中设的阈值。网络必须在十个数字里选一个，所以字母也会得到一个数字；另一个小网络会问它究竟是不是数字。</translation>
    </message>
    <message>
        <source>The training images to which this unit answers most strongly.</source>
        <translation>最能激活这个神经元的训练图像。</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>激活值</translation>
    </message>
    <message>
        <source>What your digit does to each layer, from the 784 pixels to the ten outputs.</source>
        <translation>你的数字在每一层引起什么，从 784 个像素到十个输出。</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>The output units&apos; own values: the same numbers as in per cent beside the canvas.</source>
        <translation>输出神经元本身的值：与画布旁边以百分比显示的数值相同。</translation>
    </message>
    <message>
        <source>The committee&apos;s answer</source>
        <translation>委员会的答案</translation>
    </message>
    <message>
        <source>What the ticked runs answer together to this drawing, while the page Committee is in front.</source>
        <translation>“委员会”页在最前面时，勾选的训练对你画的数字共同给出的答案。</translation>
    </message>
    <message>
        <source>Surgery</source>
        <translation>手术</translation>
    </message>
    <message>
        <source>What the changed copy gets right on the validation set, before and after, and what it answers to your drawing. The network itself stays as it is.</source>
        <translation>修改后的副本在验证集上识别对了多少（修改前后），以及它对你画的数字给出的答案。网络本身保持不变。</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>重新来过</translation>
    </message>
    <message>
        <source>Takes every change back. Undo brings them again.</source>
        <translation>收回所有改动。“撤销”可以把它们找回来。</translation>
    </message>
    <message>
        <source>Keep as a run</source>
        <translation>保存为一次训练</translation>
    </message>
    <message>
        <source>Puts the changed copy in the place of the network and keeps it as a run. Continue training goes on from it; Train › Bring back restores the network from before.</source>
        <translation>用修改后的副本代替网络，并保存为一次训练。“继续训练”会接着训练它；“训练 › 恢复”还原之前的网络。</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>神经元</translation>
    </message>
    <message>
        <source>The hidden units, lit by your drawing. A click switches one off or on: crossed out, its activation reaches nothing.</source>
        <translation>隐藏神经元，由你画的数字点亮。点击可以关闭或打开一个：打叉的神经元，激活值传不到任何地方。</translation>
    </message>
    <message>
        <source>The 5 that matter most</source>
        <translation>最重要的 5 个</translation>
    </message>
    <message>
        <source>The units whose absence costs the answer to your drawing most of its lead over the second best. Press again for the next five.</source>
        <translation>去掉之后，会使你画的数字的答案对第二名的领先幅度减小最多的神经元。再按一次，换下五个。</translation>
    </message>
    <message>
        <source>Paint on the weights</source>
        <translation>在权重上涂画</translation>
    </message>
    <message>
        <source>Click or drag to set weights of this unit: orange large and positive, blue large and negative, dark 0. Arrow keys and Enter paint too.</source>
        <translation>点击或拖动来设置这个神经元的权重：橙色为大的正值，蓝色为大的负值，深色为 0。用方向键和 Enter 也可以涂画。</translation>
    </message>
    <message>
        <source>The unit whose weights are shown, counted from 0, and its layer.</source>
        <translation>正在显示权重的神经元（从 0 数起）和它所在的层。</translation>
    </message>
    <message>
        <source>Weight to paint</source>
        <translation>要涂的权重</translation>
    </message>
    <message>
        <source>The value that the brush gives each weight: any number, or with the buttons that of the full colour, 0, or its opposite.</source>
        <translation>画笔赋给每个权重的值：可以是任意数；也可以用按钮选最浓的颜色所代表的值、0，或最浓颜色的值的相反数。</translation>
    </message>
    <message>
        <source>Shift its bias</source>
        <translation>移动它的偏置</translation>
    </message>
    <message>
        <source>Added to the unit&apos;s bias: above 0 the unit becomes active more easily, below 0 less.</source>
        <translation>加到神经元偏置上的数：大于 0，神经元更容易激活；小于 0，更难激活。</translation>
    </message>
    <message>
        <source>Scale its weights</source>
        <translation>缩放它的权重</translation>
    </message>
    <message>
        <source>Factor of all weights into this unit: 0 leaves only the bias, −1 turns it into its opposite.</source>
        <translation>这个神经元所有输入权重的倍数：0 只留下偏置，−1 把它变成反面。</translation>
    </message>
    <message>
        <source>Pruning</source>
        <translation>剪枝</translation>
    </message>
    <message>
        <source>Accuracy against the share of weights set to 0, the smallest first or at random. Drag the line, or use the arrow keys, to remove that share.</source>
        <translation>准确率随置为 0 的权重比例的变化，从最小的开始或随机选取。拖动这条线，或用方向键，来移除这一比例。</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>Random numbers added to each weight, in standard deviations of its layer&apos;s weights.</source>
        <translation>加到每个权重上的随机数，以所在层权重的标准差为单位。</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Divides the weighted inputs z of the outputs: above 1 the network is less sure, below 1 surer. The cost changes, no answer does.</source>
        <translation>用来除输出的带权输入 z：大于 1，网络更没有把握；小于 1，更有把握。代价会变，答案不变。</translation>
    </message>
    <message>
        <source>Shares of 1: e^z of each output, divided by the sum of all ten. Raise one z, and the other nine outputs fall.</source>
        <translation>总和为 1 的份额：每个输出的 e^z 除以十个输出之和。抬高一个 z，另外九个输出就下降。</translation>
    </message>
    <message>
        <source>Weighted input z</source>
        <translation>带权输入 z</translation>
    </message>
    <message>
        <source>The z of one output. It starts at that of the digit at hand; move it to see what softmax and sigmoid make of it.</source>
        <translation>一个输出的 z。开始时取当前数字的值；移动它，看 softmax 和 sigmoid 由它得到什么。</translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation>Sigmoid</translation>
    </message>
    <message>
        <source>What sigmoid units would output for the same z. Each depends on its own z alone, so they need not sum to 1.</source>
        <translation>同样的 z，S 型神经元会输出什么。每个输出只取决于自己的 z，所以总和不一定是 1。</translation>
    </message>
    <message>
        <source>Divides every z before softmax: the higher, the more even the shares; the lower, the more the largest z takes. 1 is plain softmax.</source>
        <translation>在 softmax 之前用来除每个 z：越高，各份额越平均；越低，最大的 z 占得越多。1 就是普通的 softmax。</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>How many digits of the validation set are on the map and read correctly, and which are nearest to your drawing.</source>
        <translation>地图上有多少个验证集的数字，其中多少识别正确，哪些离你画的数字最近。</translation>
    </message>
    <message>
        <source>Digits as points</source>
        <translation>以点表示的数字</translation>
    </message>
    <message>
        <source>Each point is a digit in its class&apos;s colour, ringed where it is read wrongly; near points look alike to this layer. Point at one to see it; click it, and Why? explains its answer.</source>
        <translation>每个点是一个数字，颜色表示类别，带圈的是识别错误的；点相近，说明这一层看它们很像。指着一个点可以看到它；点击它，“为什么？”就会解释它的答案。</translation>
    </message>
    <message>
        <source>New axes</source>
        <translation>重算坐标轴</translation>
    </message>
    <message>
        <source>Computes the directions of the greatest spread for the network shown. Otherwise they stay while it learns and while you play the time line.</source>
        <translation>为当前显示的网络计算散布最大的方向。不按它，网络学习时和你播放时间线时坐标轴都保持不变。</translation>
    </message>
    <message>
        <source>Robustness</source>
        <translation>鲁棒性</translation>
    </message>
    <message>
        <source>How many validation digits the network still reads when they are turned, shifted or noisy, and which ticked run keeps more.</source>
        <translation>验证集的数字被旋转、平移或加噪声之后，网络还能识别多少，以及勾选的哪次训练保持得更好。</translation>
    </message>
    <message>
        <source>Accuracy on changed digits</source>
        <translation>在改变后的数字上的准确率</translation>
    </message>
    <message>
        <source>Share of the digits read correctly as all of them are changed in one way. A run that was trained with distortions stays high further out. The arrow keys read the lines.</source>
        <translation>把所有数字以同一种方式改变时，识别正确的比例。用扭曲变形训练过的网络，改变得更远时准确率仍然高。方向键可以读出各条线的数值。</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>A validation digit as it is and changed by the amount pointed at in a plot, and what the network at hand reads. Click for another digit.</source>
        <translation>一个验证集的数字：原来的样子，以及按曲线图中所指的量改变后的样子，还有当前网络识别的结果。点击换一个数字。</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>各个网络</translation>
    </message>
    <message>
        <source>The network at hand and the best network of each ticked run, eight at most. Click one to hide or show its lines.</source>
        <translation>当前网络，以及每次勾选的训练中最好的网络，最多八个。点击一个，隐藏或显示它的线。</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>委员会</translation>
    </message>
    <message>
        <source>What the networks of the ticked runs answer alone and together. The committee&apos;s answer is the mean of their outputs.</source>
        <translation>勾选的训练的网络各自的答案和共同的答案。委员会的答案是它们输出的平均。</translation>
    </message>
    <message>
        <source>Mean answer</source>
        <translation>平均答案</translation>
    </message>
    <message>
        <source>Mean of the networks&apos; outputs for your drawing, each scaled to sum 1.</source>
        <translation>各个网络对你画的数字的输出的平均，每个网络的输出先缩放到总和为 1。</translation>
    </message>
    <message>
        <source>Score the test set once</source>
        <translation>给测试集评分一次</translation>
    </message>
    <message>
        <source>Scores these networks and their committee on the test set. It counts as opening it.</source>
        <translation>在测试集上给这些网络及其委员会评分。这算作启用一次测试集。</translation>
    </message>
    <message>
        <source>Valley</source>
        <translation>山谷</translation>
    </message>
    <message>
        <source>How each way down ends: after how many steps the cost is a thousandth of that at the start, and up to which η it converges.</source>
        <translation>每条下山路径的结局：多少步之后代价降到开始时的千分之一，以及 η 最大到多少仍然收敛。</translation>
    </message>
    <message>
        <source>chapter 1, Learning with gradient descent</source>
        <translation>第 1 章，使用梯度下降算法进行学习</translation>
    </message>
    <message>
        <source>Ways down</source>
        <translation>下山的路径</translation>
    </message>
    <message>
        <source>Paths from one start to the minimum, a dot a step, over lines of equal cost. Click, drag or use the arrow keys to move the start; a click in the legend hides a path.</source>
        <translation>从同一起点到最小值的路径，每步一个点，画在等代价线上。点击、拖动或用方向键移动起点；点击图例可以隐藏一条路径。</translation>
    </message>
    <message>
        <source>Learning rate η</source>
        <translation>学习率 η</translation>
    </message>
    <message>
        <source>How far gradient descent and momentum go against the slope. Above 2/κ gradient descent diverges.</source>
        <translation>梯度下降和动量逆着坡度走多远。超过 2/κ，梯度下降就发散。</translation>
    </message>
    <message>
        <source>Momentum μ</source>
        <translation>动量 μ</translation>
    </message>
    <message>
        <source>Share of the velocity that is kept at each step. Beyond 1 it gains energy and diverges; below 0 it brakes.</source>
        <translation>每一步保留的速度所占的比例。超过 1 就获得能量而发散；小于 0 则是刹车。</translation>
    </message>
    <message>
        <source>Variations on stochastic gradient descent</source>
        <translation>随机梯度下降的变化形式</translation>
    </message>
    <message>
        <source>Steepness κ</source>
        <translation>陡度 κ</translation>
    </message>
    <message>
        <source>How many times steeper the valley is across than along: the condition number of the Hessian.</source>
        <translation>山谷横向的陡峭程度是纵向的多少倍：即海森矩阵的条件数。</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>How many steps of each path are drawn.</source>
        <translation>每条路径画多少步。</translation>
    </message>
    <message>
        <source>Ten points</source>
        <translation>十个点</translation>
    </message>
    <message>
        <source>The root of the mean squared error of both fits, on the ten points that they were fitted to and on a hundred that they have not seen.</source>
        <translation>两种拟合的均方根误差：在用来拟合的十个点上，以及在没有见过的一百个点上。</translation>
    </message>
    <message>
        <source>Why does regularization help reduce overfitting?</source>
        <translation>为何正则化可以帮助减轻过拟合？</translation>
    </message>
    <message>
        <source>Line and polynomial</source>
        <translation>直线和多项式</translation>
    </message>
    <message>
        <source>The circles are the ten points: drag one, or choose it with the left and right arrow keys and move it up and down. The dots are new points. A click in the legend hides a curve.</source>
        <translation>圆圈是那十个点：拖动一个，或用左右方向键选中它，再上下移动。小点是新的点。点击图例可以隐藏一条曲线。</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Highest power of x in the polynomial, 0 to 9. With 9 it has a coefficient for each of the ten points.</source>
        <translation>多项式中 x 的最高次数，0 到 9。取 9 时，十个点每个都有一个系数对应。</translation>
    </message>
    <message>
        <source>λ</source>
        <translation>λ</translation>
    </message>
    <message>
        <source>How dear large coefficients of the polynomial are, from 0 to 631. The line is fitted without it.</source>
        <translation>多项式的大系数要付出多大代价，0 到 631。直线的拟合不用它。</translation>
    </message>
    <message>
        <source>Standard deviation of the points from the line y = 2x, 0 to 3. Another one measures the points again.</source>
        <translation>各点偏离直线 y = 2x 的标准差，0 到 3。换一个值就重新测量这些点。</translation>
    </message>
    <message>
        <source>Mini-batch</source>
        <translation>小批量</translation>
    </message>
    <message>
        <source>The images of the last step, what they cost, and how far the step went.</source>
        <translation>上一步所用的图像、它们的代价，以及这一步走了多远。</translation>
    </message>
    <message>
        <source>Images of the mini-batch</source>
        <translation>小批量的图像</translation>
    </message>
    <message>
        <source>The images averaged for one step, each with its cost before the step.</source>
        <translation>这一步用来求平均的图像，每张都标有走这一步之前的代价。</translation>
    </message>
    <message>
        <source>Gradient and step of each layer</source>
        <translation>每一层的梯度和更新量</translation>
    </message>
    <message>
        <source>Length of the gradient, of the step and of the weights, layer by layer.</source>
        <translation>逐层给出梯度、更新量和权重的长度。</translation>
    </message>
    <message>
        <source>chapter 2, The four fundamental equations behind backpropagation</source>
        <translation>第 2 章，反向传播的四个基本方程</translation>
    </message>
    <message>
        <source>Order of the images</source>
        <translation>图像的顺序</translation>
    </message>
    <message>
        <source>As drawn at random, or highest cost first.</source>
        <translation>按随机抽取的顺序，或代价从高到低。</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手算</translation>
    </message>
    <message>
        <source>One example and one step, number by number: forwards, cost, backwards, update.</source>
        <translation>一个样本、一步，逐个数值地算：前向、代价、反向、更新。</translation>
    </message>
    <message>
        <source>Each square is a unit, coloured by its activation. Click one to see its numbers; those that dropout switches off are crossed out.</source>
        <translation>每个方格是一个神经元，颜色表示激活值。点击一个，查看它的数值；被弃权 (dropout) 关闭的打上叉。</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页</translation>
    </message>
    <message>
        <source>Forwards, cost, the equations BP1 to BP4, the update and the check, one after the other. Page Up and Page Down turn them.</source>
        <translation>依次是前向、代价、方程 BP1 到 BP4、更新和核对。用 Page Up 和 Page Down 翻页。</translation>
    </message>
    <message>
        <source>An image of the next mini-batch, your drawing or the image clicked last, or an image of a set.</source>
        <translation>下一个小批量中的一张图像、你画的数字或最近点击的图像，或某个数据集中的图像。</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>The formula as in the book, and below it the same with the numbers of this example.</source>
        <translation>书中的公式，下面是代入这个样本的数值后的同一公式。</translation>
    </message>
    <message>
        <source>The unit&apos;s inputs as a picture</source>
        <translation>用图片表示的神经元输入</translation>
    </message>
    <message>
        <source>One cell for each input: orange above 0, blue below. Click one to look at its weight.</source>
        <translation>每个输入一格：橙色大于 0，蓝色小于 0。点击一格，查看它的权重。</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>激活函数</translation>
    </message>
    <message>
        <source>The activation f(z), this unit&apos;s point on it, and the tangent, whose slope f′(z) is a factor of BP2.</source>
        <translation>激活函数 f(z)、这个神经元在上面的点，以及切线；切线的斜率 f′(z) 是 BP2 的一个因子。</translation>
    </message>
    <message>
        <source>Numbers of this page</source>
        <translation>本页的数值</translation>
    </message>
    <message>
        <source>The terms of the formula, largest first. On the page of the gradient a row chooses its weight.</source>
        <translation>公式的各项，从大到小。在梯度那一页，选中一行就选择了它的权重。</translation>
    </message>
    <message>
        <source>Slow motion</source>
        <translation>慢动作</translation>
    </message>
    <message>
        <source>Turns the pages by itself, term by term, up to the update.</source>
        <translation>自动翻页，一项一项地算，直到更新。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>The lines of Backswing that compute this page.</source>
        <translation>Backswing 中计算本页内容的代码行。</translation>
    </message>
    <message>
        <source>Check them all</source>
        <translation>全部核对</translation>
    </message>
    <message>
        <source>Measures the slope at every weight and bias of this layer and compares it with backpropagation&apos;s.</source>
        <translation>测量这一层每个权重和偏置处的斜率，与反向传播的结果比较。</translation>
    </message>
    <message>
        <source>Do this step</source>
        <translation>执行这一步</translation>
    </message>
    <message>
        <source>Trains on exactly the mini-batch shown, as Train › Step does, then shows the next one.</source>
        <translation>用显示的这个小批量训练，与“训练 › 单步”一样，然后显示下一个。</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>The experiments of chapter 3, in the order in which they teach, with the time that they take and their result.</source>
        <translation>第 3 章的实验，按教学顺序排列，并标出所需的时间和结果。</translation>
    </message>
    <message>
        <source>The experiment</source>
        <translation>实验内容</translation>
    </message>
    <message>
        <source>What it trains, what to look at, and what it shows.</source>
        <translation>它训练什么，要看什么，说明什么。</translation>
    </message>
    <message>
        <source>Progress of the experiment</source>
        <translation>实验进度</translation>
    </message>
    <message>
        <source>The run in progress, and the time left.</source>
        <translation>正在进行的训练，以及剩余时间。</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Experiments that follow the one in progress.</source>
        <translation>正在进行的实验之后要做的实验。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stops the experiment before its next mini-batch. A verdict needs all its runs.</source>
        <translation>在下一个小批量之前停止实验。要下结论，必须完成它的全部训练。</translation>
    </message>
    <message>
        <source>Expected and measured</source>
        <translation>预期与实测</translation>
    </message>
    <message>
        <source>The range that is expected, and which measurements, and which figure of the book, it rests on.</source>
        <translation>预期的范围，以及它依据哪些测量结果和书中的哪幅图。</translation>
    </message>
    <message>
        <source>The saturated neuron</source>
        <translation>饱和的神经元</translation>
    </message>
    <message>
        <source>One neuron with one or two inputs learns to output 0: with the quadratic cost on the left, with cross-entropy on the right.</source>
        <translation>一个有一两个输入的神经元学习输出 0：左边用二次代价函数，右边用交叉熵。</translation>
    </message>
    <message>
        <source>The neuron</source>
        <translation>这个神经元</translation>
    </message>
    <message>
        <source>Its weight, bias, weighted input and output in this epoch.</source>
        <translation>它在这一轮的权重、偏置、带权输入和输出。</translation>
    </message>
    <message>
        <source>The sigmoid</source>
        <translation>S 型函数</translation>
    </message>
    <message>
        <source>The neuron&apos;s point on σ(z). At the flat ends the slope σ′(z) is nearly 0, and with it the gradient of the quadratic cost.</source>
        <translation>这个神经元在 σ(z) 上的点。在平坦的两端，斜率 σ′(z) 几乎为 0，二次代价函数的梯度也随之几乎为 0。</translation>
    </message>
    <message>
        <source>Cost so far</source>
        <translation>到目前为止的代价</translation>
    </message>
    <message>
        <source>The cost in each epoch. Look at the slope of the beginning: that is how fast the neuron learns while it is badly wrong.</source>
        <translation>每一轮的代价。看开头的斜率：那就是神经元错得厉害时学习的速度。</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>轮</translation>
    </message>
    <message>
        <source>Drag to any epoch of the neuron&apos;s training.</source>
        <translation>拖到神经元训练的任意一轮。</translation>
    </message>
    <message>
        <source>Settings of the race</source>
        <translation>竞赛的设置</translation>
    </message>
    <message>
        <source>The settings that all runs share, apart from those in the grid.</source>
        <translation>所有训练共用的设置，网格中的除外。</translation>
    </message>
    <message>
        <source>Runs planned</source>
        <translation>计划的训练</translation>
    </message>
    <message>
        <source>How many runs the settings and the seeds make.</source>
        <translation>这些设置和随机种子一共要训练多少次。</translation>
    </message>
    <message>
        <source>State of the race</source>
        <translation>竞赛的状态</translation>
    </message>
    <message>
        <source>How far the race is, and which setting leads.</source>
        <translation>竞赛进行到哪里，哪种设置领先。</translation>
    </message>
    <message>
        <source>Validation accuracy of the race</source>
        <translation>竞赛的验证准确率</translation>
    </message>
    <message>
        <source>One curve for each run, all on the same seed and mini-batches.</source>
        <translation>每次训练一条曲线，都用同样的随机种子和小批量。</translation>
    </message>
    <message>
        <source>Validation cost of the race</source>
        <translation>竞赛的验证代价</translation>
    </message>
    <message>
        <source>One curve for each run. Costs of different kinds cannot be compared.</source>
        <translation>每次训练一条曲线。不同种类的代价不能相互比较。</translation>
    </message>
    <message>
        <source>Map of the race</source>
        <translation>竞赛的地图</translation>
    </message>
    <message>
        <source>Two settings against each other, the result as colour: where good values lie.</source>
        <translation>两项设置相互对照，颜色表示结果：好的取值在哪里。</translation>
    </message>
    <message>
        <source>Which settings matter</source>
        <translation>哪些设置重要</translation>
    </message>
    <message>
        <source>Share of the differences in the result that each setting explains, over the runs of this race.</source>
        <translation>在这场竞赛的各次训练中，每项设置能解释结果差异的多大比例。</translation>
    </message>
    <message>
        <source>Runs of the race</source>
        <translation>竞赛中的训练</translation>
    </message>
    <message>
        <source>One row for each run, the best first. Enter loads its settings, Delete stops it.</source>
        <translation>每次训练一行，最好的在前。Enter 载入它的设置，Delete 停止它。</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Starts, steps and ends a run. Help › Keyboard lists the keys.</source>
        <translation>开始、单步执行和结束训练。按键见“帮助 › 键盘”。</translation>
    </message>
    <message>
        <source>Explanations</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Says what the mouse points at or what has the focus: its value now, the usual range, and where the book speaks of it. Shift+F1 says it in full.</source>
        <translation>说明鼠标所指或焦点所在的对象：它现在的值、通常的范围，以及书中讲到它的地方。Shift+F1 给出完整的说明。</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>The buttons of the toolbar that have no room.</source>
        <translation>工具栏上放不下的按钮。</translation>
    </message>
    <message>
        <source>More tabs</source>
        <translation>更多标签页</translation>
    </message>
    <message>
        <source>Scrolls to tabs that have no room. View lists all of them.</source>
        <translation>滚动到放不下的标签页。“视图”菜单列出全部标签页。</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Cost and accuracy of the checked runs, epoch by epoch.</source>
        <translation>勾选的训练的代价和准确率，逐轮显示。</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>The figures of one run, epoch by epoch.</source>
        <translation>一次训练逐轮的数值。</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Every image of the data, and yours, with the network&apos;s answer.</source>
        <translation>数据中的每张图像和你自己的图像，都带有网络的答案。</translation>
    </message>
    <message>
        <source>Which digits are read as which, the images behind each mistake, and whether the network is as often right as it is sure.</source>
        <translation>哪些数字被识别成了哪些，每种错误背后的图像，以及网络的把握是否与正确率相符。</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>Which ink speaks for the answer to your drawing, and which training images are nearest.</source>
        <translation>哪些墨迹支持你所画数字的答案，以及哪些训练图像与它最近。</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>内部</translation>
    </message>
    <message>
        <source>Doctor, Weights, Activations, Mini-batch and By hand: what goes on in the layers.</source>
        <translation>医生、权重、激活值、小批量和手算：各层里发生了什么。</translation>
    </message>
    <message>
        <source>The experiments of chapter 3: what is expected, what the book printed, and what you get.</source>
        <translation>第 3 章的实验：预期什么，书中印的是什么，你得到的是什么。</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>竞赛</translation>
    </message>
    <message>
        <source>Many settings trained on the same seed and mini-batches, and a map of the results.</source>
        <translation>用同样的随机种子和小批量训练许多种设置，并画出结果的地图。</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Chapter 3 as a course: each lesson with how far you are and your points, then missions: networks to rescue. Start plays one above the tabs.</source>
        <translation>把第 3 章变成一门课程：每一课都显示你的进度和得分，之后是救援任务：抢救学不好的网络。“开始”会在标签页上方播放一课。</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课</translation>
    </message>
    <message>
        <source>One step of a lesson: what to do, what to look at, and afterwards why. The step notices by itself when it is done.</source>
        <translation>课的一个步骤：要做什么，要看什么，之后说明为什么。步骤完成时会自动识别。</translation>
    </message>
    <message>
        <source>Your curve</source>
        <translation>你的曲线</translation>
    </message>
    <message>
        <source>Draw the curve that you expect, with the mouse or the arrow keys. After the run the true curve is laid over it; the points are for how near they are.</source>
        <translation>用鼠标或方向键画出你预期的曲线。训练之后，真实的曲线会叠加在上面；得分看两者有多接近。</translation>
    </message>
</context>
</TS>
