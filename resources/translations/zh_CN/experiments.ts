<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>best-mlp</name>
    <message>
        <source>Two hidden layers of 1 024 ReLU units learn from digits that are turned, stretched, slanted and pulled about like a rubber sheet, differently in each epoch, with Nesterov momentum and a little dropout. Run takes about forty minutes.</source>
        <translation>两个隐藏层各有 1024 个 ReLU 神经元，训练用的数字每一轮都以不同的方式旋转、拉伸、错切，还像橡皮膜一样被扯来扯去；优化用 Nesterov 动量，再加一点弃权 (dropout)。按“运行”，大约需要四十分钟。</translation>
    </message>
    <message>
        <source>The accuracy while η rises and falls once: the last epochs, with the shortest steps, bring the most.</source>
        <translation>η 一升一降的过程中准确率的变化：最后几轮步子最短，收获却最大。</translation>
    </message>
    <message>
        <source>No image is ever seen twice, so there is nothing to memorise, and two million parameters can be used in full. Fewer than one digit in two hundred is then misread, and some of those puzzle people too. It is far more than the 98 % of the book&apos;s network; what is left is the business of convolutional networks.</source>
        <translation>没有一张图像会出现两次，所以没有东西可以死记，两百万个参数都能派上用场。这样，两百个数字里认错的还不到一个，其中有些连人也难以辨认。这比书中网络的 98% 好得多；剩下的错误，就要靠卷积网络了。</translation>
    </message>
    <message>
        <source>How many of 10 000 test images does it misread at the end?</source>
        <translation>在 1 万张测试图像中，它最后会认错多少张？</translation>
    </message>
    <message>
        <source>More than 200</source>
        <translation>多于 200 张</translation>
    </message>
    <message>
        <source>60 to 200</source>
        <translation>60 到 200 张</translation>
    </message>
    <message>
        <source>Fewer than 60</source>
        <translation>少于 60 张</translation>
    </message>
</context>
<context>
    <name>costs</name>
    <message>
        <source>Four networks learn from all digits: with the quadratic cost and with cross-entropy, each with 30 hidden units and with 100, all with large initial weights. Run trains them and reads the test set after each epoch.</source>
        <translation>四个网络学习全部数字：分别用二次代价函数和交叉熵，隐藏神经元分别为 30 个和 100 个，初始权重都很大。按“运行”训练它们，每轮之后都用测试集测一次。</translation>
    </message>
    <message>
        <source>Where each run ends, and how its curve gets there. The learning rates differ, so early epochs cannot be compared.</source>
        <translation>每次训练停在什么水平，曲线又是怎样走到那里的。各次的学习率不同，所以前几轮不能直接比较。</translation>
    </message>
    <message>
        <source>With the quadratic cost an output that is certain and wrong sits where the sigmoid is flat, and its error reaches the weights multiplied by a slope near 0. Cross-entropy takes that factor away, so that wrong outputs are mended first. With 30 hidden units both arrive at about the same accuracy. With 100, large initial weights saturate outputs at once, and the quadratic cost often leaves one digit unlearnt for the whole run.</source>
        <translation>用二次代价函数时，如果一个输出十分肯定却是错的，它就处在 S 型函数的平坦处，误差传到权重时要乘上一个接近 0 的斜率。交叉熵去掉了这个因子，于是错误的输出最先得到纠正。隐藏神经元为 30 个时，两者的准确率差不多；为 100 个时，很大的初始权重让输出一开始就饱和，用二次代价函数往往直到训练结束，都有一个数字没有学会。</translation>
    </message>
    <message>
        <source>δ = (a − y) σ′(z) with the quadratic cost, δ = a − y with cross-entropy</source>
        <translation>二次代价函数：δ = (a − y) σ′(z)；交叉熵：δ = a − y</translation>
    </message>
    <message>
        <source>σ′(z)</source>
        <translation>σ′(z)</translation>
    </message>
    <message>
        <source>Cross-entropy with 100 hidden units: how much of the test set does it read at the end?</source>
        <translation>交叉熵，100 个隐藏神经元：最后能正确识别测试集的多少？</translation>
    </message>
    <message>
        <source>Less than 93 %</source>
        <translation>不到 93%</translation>
    </message>
    <message>
        <source>93 to 96 %</source>
        <translation>93% 到 96%</translation>
    </message>
    <message>
        <source>96 to 98 %</source>
        <translation>96% 到 98%</translation>
    </message>
    <message>
        <source>More than 98 %</source>
        <translation>超过 98%</translation>
    </message>
</context>
<context>
    <name>decay</name>
    <message>
        <source>Three runs share everything but the schedule of η: constant, halved once in five epochs as a staircase, and falling smoothly at the same rate. Run trains each for thirty epochs.</source>
        <translation>三次训练只有 η 的调整方式不同：恒定不变；按阶梯型每五轮减半；以同样的速度平滑下降。按“运行”，每次训练三十轮。</translation>
    </message>
    <message>
        <source>The accuracy in the second half: which curve trembles, which grows calm?</source>
        <translation>后半程的准确率：哪条曲线在抖动，哪条渐渐平稳？</translation>
    </message>
    <message>
        <source>At the beginning the weights are far from any good place and long steps pay. Near the bottom of the valley the same steps only bounce: every mini-batch of ten pulls in a direction of its own. As η shrinks, the weights settle. The gain is small and certain.</source>
        <translation>开始时，权重离任何好的位置都很远，步子大才划算。到了谷底附近，同样大的步子只会来回弹跳：每个小批量只有十张图像，各拉各的方向。η 变小后，权重就安定下来。收获不大，但很可靠。</translation>
    </message>
    <message>
        <source>η(t) = η₀ · rate^(t/steps)</source>
        <translation>η(t) = η₀ · 衰减率^(t/衰减步数)</translation>
    </message>
    <message>
        <source>rate^(t/steps)</source>
        <translation>衰减率^(t/衰减步数)</translation>
    </message>
    <message>
        <source>By how much is the smooth schedule ahead of the constant η in the second half?</source>
        <translation>后半程里，平滑下降的 η 比恒定的 η 领先多少？</translation>
    </message>
    <message>
        <source>Behind: its steps are shorter</source>
        <translation>反而落后：它的步子更短</translation>
    </message>
    <message>
        <source>Up to 1 point</source>
        <translation>不超过 1 个百分点</translation>
    </message>
    <message>
        <source>More than 1 point</source>
        <translation>超过 1 个百分点</translation>
    </message>
</context>
<context>
    <name>decayed-biases</name>
    <message>
        <source>Weight decay pulls weights towards 0 and leaves the biases alone. Is that an oversight? Run trains three networks on the same five thousand images: without λ, with λ on the weights alone, and with λ on weights and biases.</source>
        <translation>权重衰减把权重拉向 0，却不动偏置。这是疏忽吗？按“运行”，用同样的五千张图像训练三个网络：不用 λ；λ 只作用于权重；λ 同时作用于权重和偏置。</translation>
    </message>
    <message>
        <source>The ends of the three curves of accuracy: how far apart are they?</source>
        <translation>三条准确率曲线的终点：相差多远？</translation>
    </message>
    <message>
        <source>A large weight makes a unit sensitive to its input, so that it can bend itself around single images. A large bias only moves the place where the unit switches on; there are few of them, and they see no pixel. So it matters little whether biases decay, and leaving them alone lets a unit sit wherever the data want it.</source>
        <translation>权重大，神经元对输入就敏感，可以为了迁就个别图像而弯折。偏置大，只是改变神经元在哪里开启；偏置数量少，也接触不到像素。所以偏置衰减与否关系不大，而不去管它，神经元就能停在数据需要的任何位置。</translation>
    </message>
    <message>
        <source>z = Σ w x + b</source>
        <translation>z = Σ w x + b</translation>
    </message>
    <message>
        <source>b</source>
        <translation>b</translation>
    </message>
    <message>
        <source>Biases decayed as well, or left alone: how much does the accuracy at the end differ?</source>
        <translation>偏置也衰减，与不衰减相比：最后的准确率相差多少？</translation>
    </message>
    <message>
        <source>More than 1 point lower with decayed biases</source>
        <translation>偏置衰减后低 1 个百分点以上</translation>
    </message>
    <message>
        <source>Less than 1 point, either way</source>
        <translation>相差不到 1 个百分点</translation>
    </message>
    <message>
        <source>More than 1 point higher with decayed biases</source>
        <translation>偏置衰减后高 1 个百分点以上</translation>
    </message>
</context>
<context>
    <name>distortions</name>
    <message>
        <source>In 2003 Simard, Steinkraus and Platt climbed a ladder of distortions: none; small shifts; then turns, zoom and slant as well (affine maps); at last elastic ones, which move pixels along smooth random fields, as the muscles of a hand do. Run lets one network climb it with 10 000 images, changed anew in each epoch.</source>
        <translation>2003 年，Simard、Steinkraus 和 Platt 登上了一架扭曲变形的梯子：不变形；小幅平移；再加上旋转、缩放和错切（仿射变换）；最后是弹性扭曲，让像素沿着平滑的随机场移动，就像手部肌肉造成的那样。按“运行”，让一个网络用 1 万张图像逐级登上去，图像每轮都重新变形。</translation>
    </message>
    <message>
        <source>Training and validation accuracy on each rung: which rises, which falls, and by how much?</source>
        <translation>每一级的训练准确率和验证准确率：哪个上升，哪个下降，变化多大？</translation>
    </message>
    <message>
        <source>Shifts bring the largest gain, the rungs above them add less. With each rung the training accuracy falls and the gap to validation shrinks: the images change so much from epoch to epoch that there is nothing to memorise. What is left to learn is what all distorted threes have in common, and that is what new threes have, too.</source>
        <translation>平移的收获最大，再往上的各级增加得较少。每上一级，训练准确率就下降一些，与验证准确率的差距也缩小：图像每轮都变化很大，没有东西可以死记。还能学的，只有所有变形的 3 的共同之处，而新的 3 也正有这些共同之处。</translation>
    </message>
    <message>
        <source>Elastic distortions, with shifts and affine ones, over shifts alone: what do they add to the accuracy on validation?</source>
        <translation>弹性扭曲（连同平移和仿射变换）与只用平移相比：验证准确率提高多少？</translation>
    </message>
    <message>
        <source>They cost accuracy: nobody writes such warped digits</source>
        <translation>反而降低：没有人会写出这样扭曲的数字</translation>
    </message>
    <message>
        <source>Up to 2 points</source>
        <translation>不超过 2 个百分点</translation>
    </message>
    <message>
        <source>More than 2 points</source>
        <translation>超过 2 个百分点</translation>
    </message>
</context>
<context>
    <name>dropout</name>
    <message>
        <source>A hundred hidden units learn from a thousand images, once all together, once with half of them switched off at random in each mini-batch. Run trains both for a hundred epochs.</source>
        <translation>一百个隐藏神经元学习一千张图像：一次全部参与，一次在每个小批量中随机关闭一半。按“运行”，两者各训练一百轮。</translation>
    </message>
    <message>
        <source>Training and validation accuracy of both: who memorises sooner, and who reads new digits better?</source>
        <translation>两者的训练准确率和验证准确率：谁先把图像背下来，谁更会识别新数字？</translation>
    </message>
    <message>
        <source>No unit can rely on the presence of one particular other, so each has to find something that is useful together with many different units. One may also think of very many thin networks trained at once, whose answers are averaged when all units are back. The thousand images are memorised with dropout too, in the end, but what has been learned on the way is less brittle.</source>
        <translation>没有哪个神经元能指望某一个特定的同伴在场，所以每个都必须学会一种与许多不同神经元搭配都有用的东西。也可以这样想：许许多多稀疏的网络同时得到训练，等所有神经元都回来，它们的答案就被平均了。用了弃权，这一千张图像最终也会被背下来，但一路上学到的东西没那么脆弱。</translation>
    </message>
    <message>
        <source>How much does dropout add to the accuracy on validation at the end?</source>
        <translation>弃权 (dropout) 最后让验证准确率提高多少？</translation>
    </message>
    <message>
        <source>It costs accuracy: half of the network is missing</source>
        <translation>反而降低：网络少了一半</translation>
    </message>
    <message>
        <source>Up to 1 point</source>
        <translation>不超过 1 个百分点</translation>
    </message>
    <message>
        <source>1 to 8 points</source>
        <translation>1 到 8 个百分点</translation>
    </message>
    <message>
        <source>More than 8 points</source>
        <translation>超过 8 个百分点</translation>
    </message>
</context>
<context>
    <name>early-stopping</name>
    <message>
        <source>Two rules to end a run by the validation set: stop after ten epochs without a better accuracy; or halve η after five such epochs, and stop when it has come down to 1/128. Run trains one network by each rule.</source>
        <translation>根据验证集结束训练，有两条规则：连续十轮准确率没有提高就停止；或者连续五轮没有提高就把 η 减半，直到 η 降到最初的 1/128 时停止。按“运行”，按每条规则各训练一个网络。</translation>
    </message>
    <message>
        <source>How many epochs each takes, and what happens to the accuracy when η is halved.</source>
        <translation>两者各用多少轮，η 减半时准确率有什么变化。</translation>
    </message>
    <message>
        <source>Stopping saves time, guards against overfitting, and leaves one number less to guess. It can also stop too soon, while long steps still hide what short ones would find. After each halving the curve climbs a small stair, and it ends a little higher, for more epochs.</source>
        <translation>提前停止节省时间，防止过拟合，还少了一个要猜的数。但它也可能停得太早，这时大步子还掩盖着小步子能找到的东西。每次减半后，曲线都上一个小台阶，最后略高一些，只是要多训练几轮。</translation>
    </message>
    <message>
        <source>How much better is the best accuracy with halving?</source>
        <translation>用减半规则，最佳准确率高出多少？</translation>
    </message>
    <message>
        <source>Not better</source>
        <translation>没有提高</translation>
    </message>
    <message>
        <source>0.1 to 3 points</source>
        <translation>0.1 到 3 个百分点</translation>
    </message>
    <message>
        <source>More than 3 points</source>
        <translation>超过 3 个百分点</translation>
    </message>
</context>
<context>
    <name>expanded-data</name>
    <message>
        <source>Networks learn from 1 000 to 50 000 images, once as they are and once varied anew each time they are looked at: moved by a pixel, turned by a few degrees, a little larger or smaller. Every run takes the same number of steps.</source>
        <translation>网络学习 1000 到 5 万张图像：一次用原图；一次每看一遍都重新变化：移动一个像素、旋转几度、稍微放大或缩小。每次训练的步数都相同。</translation>
    </message>
    <message>
        <source>Both curves of accuracy against the number of images. How far apart are they, in images?</source>
        <translation>准确率随图像数量变化的两条曲线。用图像数量来衡量，它们相距多远？</translation>
    </message>
    <message>
        <source>A three that is moved by one pixel is still a three, but as a row of 784 numbers it is another image altogether. A fully connected network does not know that; it has to be shown. Each point on the upper curve equals a point on the lower one with several times as many real images.</source>
        <translation>一个 3 移动一个像素仍然是 3，但作为一行 784 个数，它已经完全是另一张图像。全连接网络不知道这一点，必须让它看到。上面曲线的每一点，都抵得上下面曲线上真实图像多好几倍的一点。</translation>
    </message>
    <message>
        <source>With 1 000 images, how much do the variations add?</source>
        <translation>只有 1000 张图像时，这些变化能提高多少？</translation>
    </message>
    <message>
        <source>Nothing: no new digits are in them</source>
        <translation>没有提高：里面并没有新的数字</translation>
    </message>
    <message>
        <source>1 to 3 points</source>
        <translation>1 到 3 个百分点</translation>
    </message>
    <message>
        <source>More than 3 points</source>
        <translation>超过 3 个百分点</translation>
    </message>
</context>
<context>
    <name>first-weights</name>
    <message>
        <source>Initial weights of deviation 1, or of deviation 1/√n for a unit with n inputs: Run trains networks of 30 and of 100 hidden units with both, thirty epochs each.</source>
        <translation>初始权重的标准差取 1，或者对有 n 个输入的神经元取 1/√n：按“运行”，用两种方式分别训练有 30 个和 100 个隐藏神经元的网络，各三十轮。</translation>
    </message>
    <message>
        <source>The first epochs, then the distance at the end.</source>
        <translation>先看最初几轮，再看最后的差距。</translation>
    </message>
    <message>
        <source>A hidden unit adds up 784 pixels times their weights. With deviation 1 the sum has a deviation near 10: nearly every unit starts far out on the flat of the sigmoid, where a step hardly moves it. The cost does not help, for it cures output units only. With 1/√n the sums start near 0, where the sigmoid is steep. In the end both arrive at nearly the same place; in deeper networks the start decides more.</source>
        <translation>隐藏神经元把 784 个像素乘以各自的权重再相加。标准差为 1 时，这个和的标准差接近 10：几乎每个神经元一开始都远在 S 型函数的平坦处，走一步几乎不动。换代价函数也没用，因为它只能解救输出神经元。用 1/√n 时，和从 0 附近开始，那里 S 型函数很陡。最后两者几乎到达同一水平；在更深的网络里，起点的影响更大。</translation>
    </message>
    <message>
        <source>wⱼ ~ N(0, 1/n)</source>
        <translation>wⱼ ~ N(0, 1/n)</translation>
    </message>
    <message>
        <source>1/n</source>
        <translation>1/n</translation>
    </message>
    <message>
        <source>With large initial weights and 30 hidden units, how many validation images are read after one epoch?</source>
        <translation>初始权重很大、隐藏神经元为 30 个时，一轮之后能正确识别多少验证图像？</translation>
    </message>
    <message>
        <source>Fewer than 60 %</source>
        <translation>不到 60%</translation>
    </message>
    <message>
        <source>60 to 91 %</source>
        <translation>60% 到 91%</translation>
    </message>
    <message>
        <source>More than 91 %</source>
        <translation>超过 91%</translation>
    </message>
</context>
<context>
    <name>large-rotations</name>
    <message>
        <source>A digit that is turned a little is the same digit. Three networks learn from the same ten thousand images: upright as they are, turned by up to 15° to either side, and turned by any angle. Before you press Run, turn a page upside down and read a 6, an 8, a 1 and a 9 aloud.</source>
        <translation>稍微转一点的数字还是同一个数字。三个网络学习同样的一万张图像：保持正立原样；向两侧最多旋转 15°；旋转任意角度。按“运行”之前，先把一页书倒过来，大声读出上面的 6、8、1 和 9。</translation>
    </message>
    <message>
        <source>The three curves, and the claim on 6 and 9.</source>
        <translation>三条曲线，以及关于 6 和 9 的结果。</translation>
    </message>
    <message>
        <source>Turns of 15° are as people write, and help. Turned by 180°, a 6 is a 9 that is called 6, and the network is taught both. It also has to spend its units on angles that never come up in the validation set. A distortion helps as long as the label stays right and somebody might have written it so.</source>
        <translation>转 15° 以内，人写字本来就是这样，所以有帮助。转过 180°，6 就成了一个叫做 6 的 9，而网络两种说法都要学。它还得把神经元花在验证集里从不出现的角度上。只要标签仍然正确，而且真有人可能这样写，变形就有帮助。</translation>
    </message>
    <message>
        <source>Accuracy on upright validation images: turned by up to 15° while learning, over turned by up to 180°?</source>
        <translation>正立的验证图像上的准确率：学习时最多旋转 15°，与最多旋转 180° 相比？</translation>
    </message>
    <message>
        <source>Lower: the more varied the images, the better</source>
        <translation>更低：图像变化越多越好</translation>
    </message>
    <message>
        <source>Up to 2 points higher</source>
        <translation>高出不超过 2 个百分点</translation>
    </message>
    <message>
        <source>More than 2 points higher</source>
        <translation>高出 2 个百分点以上</translation>
    </message>
</context>
<context>
    <name>learning-rate</name>
    <message>
        <source>Three networks start from the same weights and see the same mini-batches. Only the length of each step differs: η is 0.025, 0.25 and 2.5. Run trains them for thirty epochs.</source>
        <translation>三个网络从相同的权重出发，看到相同的小批量，只有步长不同：η 分别为 0.025、0.25 和 2.5。按“运行”，训练三十轮。</translation>
    </message>
    <message>
        <source>The training cost: which curve is smooth, which rattles, and which is lowest at the end?</source>
        <translation>训练代价：哪条曲线平滑，哪条上下跳动，最后哪条最低？</translation>
    </message>
    <message>
        <source>Gradient descent knows which way is down at the place where it stands, and nothing about the rest of the valley. η says how far it dares to go. A small η falls smoothly and slowly; a large one jumps across the valley from one wall to the other. To choose η, find the value at which the training cost begins to oscillate in the first few epochs, and take half of that or less.</source>
        <translation>梯度下降只知道脚下哪边是下坡，对山谷的其余部分一无所知。η 决定它敢走多远。η 小，代价下降得平滑而缓慢；η 大，就会从山谷的一侧跳到另一侧。选择 η 的办法：找出让训练代价在最初几轮就开始振荡的值，取它的一半或更小。</translation>
    </message>
    <message>
        <source>w → w − η ∂C/∂w</source>
        <translation>w → w − η ∂C/∂w</translation>
    </message>
    <message>
        <source>η</source>
        <translation>η</translation>
    </message>
    <message>
        <source>With η 2.5, in how many of the epochs does the training cost rise instead of fall?</source>
        <translation>η 为 2.5 时，有多少轮的训练代价不降反升？</translation>
    </message>
    <message>
        <source>In hardly any: it falls fastest</source>
        <translation>几乎没有：它下降得最快</translation>
    </message>
    <message>
        <source>In about one of four</source>
        <translation>大约四分之一</translation>
    </message>
    <message>
        <source>In about half of them</source>
        <translation>大约一半</translation>
    </message>
</context>
<context>
    <name>linear-layers</name>
    <message>
        <source>Each layer multiplies by a matrix and adds biases, then an activation bends the result. Run trains three networks on all digits: without hidden units, with two hidden layers of thirty linear units, and with two of thirty sigmoid units. First multiply out two layers as matrices.</source>
        <translation>每一层先乘以一个矩阵、加上偏置，再由激活函数把结果弯折。按“运行”，用全部数字训练三个网络：没有隐藏神经元；两个隐藏层，各三十个线性神经元；两个隐藏层，各三十个 S 型神经元。先动手把两层当作矩阵乘一乘。</translation>
    </message>
    <message>
        <source>Which two of the three curves end together?</source>
        <translation>三条曲线中，哪两条的终点在一起？</translation>
    </message>
    <message>
        <source>A matrix times a matrix is a matrix, so a stack of linear layers computes what one layer computes, however many weights it has. Only a bend between the layers makes the second one more than a repetition of the first. That is what an activation is for.</source>
        <translation>矩阵乘矩阵还是矩阵，所以一摞线性层不管有多少权重，算出来的东西一层就能算出。只有在两层之间弯折一下，第二层才不只是重复第一层。这就是激活函数的作用。</translation>
    </message>
    <message>
        <source>W₂ (W₁ x + b₁) + b₂ = (W₂ W₁) x + (W₂ b₁ + b₂)</source>
        <translation>W₂ (W₁ x + b₁) + b₂ = (W₂ W₁) x + (W₂ b₁ + b₂)</translation>
    </message>
    <message>
        <source>W₂ W₁</source>
        <translation>W₂ W₁</translation>
    </message>
    <message>
        <source>Two hidden layers of linear units, over no hidden layer at all: what do they add to the accuracy?</source>
        <translation>两个线性隐藏层，与完全没有隐藏层相比：准确率提高多少？</translation>
    </message>
    <message>
        <source>They cost more than 1 point</source>
        <translation>反而降低 1 个百分点以上</translation>
    </message>
    <message>
        <source>Less than 1 point, either way</source>
        <translation>相差不到 1 个百分点</translation>
    </message>
    <message>
        <source>More than 1 point: there are more weights to learn with</source>
        <translation>提高 1 个百分点以上：能学习的权重更多</translation>
    </message>
</context>
<context>
    <name>mini-batch</name>
    <message>
        <source>A step follows the mean gradient of a mini-batch: noisy with one image, smooth with a hundred, but then there are a hundred times fewer steps. Run trains with 1, 10 and 100 images, η in proportion, and once with 100 and the η of 10. The curves are drawn over seconds; choose the x axis above them.</source>
        <translation>每一步都沿着一个小批量的平均梯度走：只有一张图像时噪声大，一百张时平滑，但步数也只剩百分之一。按“运行”，用 1、10 和 100 张图像训练，η 按比例取值；再用 100 张图像配 10 张时的 η 训练一次。曲线以秒数为横轴，在曲线上方可以更换横轴。</translation>
    </message>
    <message>
        <source>The same curves over epochs, then over seconds.</source>
        <translation>同样的曲线，先按轮数看，再按秒数看。</translation>
    </message>
    <message>
        <source>With η in proportion to the size, one long step does as much as many short ones, and over epochs the curves lie together. Over seconds they do not: a processor multiplies one large matrix faster than many small ones, so size 1 wastes its time. With the η of size 10, size 100 falls behind. The rule has an end: with 1 000 images and η 10 nothing is learnt.</source>
        <translation>η 与小批量大小成正比时，一大步抵得上许多小步，按轮数看，曲线重合。按秒数看就不同了：处理器算一个大矩阵的乘法，比算许多小矩阵快，所以大小为 1 时浪费了时间。大小为 100 却用大小为 10 时的 η，就会落后。这条规则也有尽头：1000 张图像配 η = 10，什么也学不到。</translation>
    </message>
    <message>
        <source>w ← w − (η/m) Σ ∇Cₓ</source>
        <translation>w ← w − (η/m) Σ ∇Cₓ</translation>
    </message>
    <message>
        <source>η/m</source>
        <translation>η/m</translation>
    </message>
    <message>
        <source>Seconds until 90 % with one image at a step, over ten images at a step?</source>
        <translation>达到 90% 所需的秒数：每步一张图像，与每步十张图像相比？</translation>
    </message>
    <message>
        <source>Fewer: a step after every image learns sooner</source>
        <translation>更少：每看一张图像就走一步，学得更快</translation>
    </message>
    <message>
        <source>About as many: η is in proportion</source>
        <translation>差不多：η 成比例</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>more-data</name>
    <message>
        <source>Nine networks learn from 100 to 50 000 images, with λ in proportion. Beside them stand two methods measured beforehand on the same images: a support vector machine with scikit-learn&apos;s usual settings, and the nearest neighbour, which takes the label of the most similar training image. The x axis is logarithmic: each doubling is equally wide.</source>
        <translation>九个网络学习 100 到 5 万张图像，λ 按比例取值。旁边是在同样图像上事先测好的两种方法：采用 scikit-learn 通常设置的支持向量机；以及最近邻，它取最相似的训练图像的标签。横轴是对数刻度：每翻一倍，宽度都一样。</translation>
    </message>
    <message>
        <source>Which method is best at each size, and does the answer stay the same along the axis?</source>
        <translation>每种数量下哪种方法最好？沿着横轴，答案一直不变吗？</translation>
    </message>
    <message>
        <source>At every size this network reads more than the support vector machine; yet the machine with 50 000 images reads more than the network with 5 000. A statement that one method is better holds for the amount of data with which it was made. More data can beat a better method, and the best is to have both.</source>
        <translation>在每种数量下，这个网络都比支持向量机认得多；但用 5 万张图像的支持向量机，又胜过用 5000 张图像的网络。说一种方法更好，只对得出这个结论时的数据量成立。更多的数据可以胜过更好的方法，而最好是两者兼有。</translation>
    </message>
    <message>
        <source>Which reads more of the validation set: the network with 5 000 images, or the support vector machine with 50 000?</source>
        <translation>谁能正确识别更多的验证图像：用 5000 张图像的网络，还是用 5 万张图像的支持向量机？</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Both the same, within 0.2 points</source>
        <translation>两者相同，相差不超过 0.2 个百分点</translation>
    </message>
    <message>
        <source>The support vector machine</source>
        <translation>支持向量机</translation>
    </message>
</context>
<context>
    <name>optimizers</name>
    <message>
        <source>Gradient descent, momentum, Adam and L-BFGS turn gradients into steps: same network, same initial weights, ten epochs each. The first three step after each mini-batch, L-BFGS after a look at all images.</source>
        <translation>梯度下降、动量、Adam 和 L-BFGS 都把梯度变成步子：同样的网络，同样的初始权重，各训练十轮。前三种每个小批量走一步，L-BFGS 看完全部图像才走一步。</translation>
    </message>
    <message>
        <source>Who leads after one epoch, and whether the others catch up.</source>
        <translation>一轮之后谁领先，其他的能否赶上。</translation>
    </message>
    <message>
        <source>Plain gradient descent steps downhill and forgets. Momentum gives the weights a velocity: where successive gradients agree it gathers speed, where they disagree they cancel. Adam keeps two averages for each weight, of its gradient and of its square, and divides one by the root of the other, so that rarely moved weights get longer steps. L-BFGS guesses the curvature from its last steps, but makes only one step in an epoch. The race is won early; given enough epochs, the places may change.</source>
        <translation>普通的梯度下降往坡下走一步，走过就忘。动量给权重一个速度：相继的梯度方向一致时越走越快，方向相反时互相抵消。Adam 为每个权重记住两个平均值，一个是梯度的，一个是梯度平方的，再用前者除以后者的平方根，于是很少动的权重能迈更大的步子。L-BFGS 根据最近几步推测曲率，但一轮只走一步。比赛早早就分出高下；只要轮数够多，名次也可能改变。</translation>
    </message>
    <message>
        <source>v ← μ v − η ∇C,  w ← w + v</source>
        <translation>v ← μ v − η ∇C,  w ← w + v</translation>
    </message>
    <message>
        <source>μ v</source>
        <translation>μ v</translation>
    </message>
    <message>
        <source>After one epoch, how far is momentum ahead of gradient descent?</source>
        <translation>一轮之后，动量比梯度下降领先多少？</translation>
    </message>
    <message>
        <source>Behind or equal</source>
        <translation>落后或持平</translation>
    </message>
    <message>
        <source>Up to 1.5 points</source>
        <translation>不超过 1.5 个百分点</translation>
    </message>
    <message>
        <source>More than 1.5 points</source>
        <translation>超过 1.5 个百分点</translation>
    </message>
</context>
<context>
    <name>overfitting</name>
    <message>
        <source>A network of 24 000 parameters learns from a thousand digits for 400 epochs, and the same network from all 50 000. Run trains both and scores them on training images and on the test set after each epoch.</source>
        <translation>一个有 24 000 个参数的网络用一千个数字训练 400 轮，同样的网络再用全部 5 万个数字训练。按“运行”训练两者，每轮之后都在训练图像和测试集上各测一次。</translation>
    </message>
    <message>
        <source>The two curves of each run: training images and test images. Where do they part?</source>
        <translation>每次训练的两条曲线：训练图像和测试图像。它们从哪里分开？</translation>
    </message>
    <message>
        <source>The cost on the thousand images goes on falling and the accuracy there reaches 100 %. On new digits the accuracy stops early, and the cost begins to rise: from there on the network learns the peculiarities of its thousand images. The training curve alone would call that progress. With 50 000 images both curves stay close together: more data is the plainest cure.</source>
        <translation>一千张图像上的代价不断下降，准确率达到 100%。在新数字上，准确率早早就不再提高，代价反而开始上升：从这里起，网络学的是这一千张图像的特殊之处。只看训练曲线，还会以为这是进步。用 5 万张图像时，两条曲线一直靠得很近：更多数据是最直接的药方。</translation>
    </message>
    <message>
        <source>After 400 epochs on 1 000 images, how many of the test images does it read?</source>
        <translation>用 1000 张图像训练 400 轮后，它能正确识别多少测试图像？</translation>
    </message>
    <message>
        <source>Fewer than 70 %</source>
        <translation>不到 70%</translation>
    </message>
    <message>
        <source>70 to 90 %</source>
        <translation>70% 到 90%</translation>
    </message>
    <message>
        <source>More than 90 %: it has seen them 400 times</source>
        <translation>超过 90%：它看过 400 遍了</translation>
    </message>
</context>
<context>
    <name>regression-steps</name>
    <message>
        <source>A linear neuron learns to add two numbers, whose sum is known give or take a little chance. Three ways lead down its cost, with mini-batches of eight: gradient descent, momentum, Adam. They count their steps until the cost on validation is about twice what chance alone costs. Guess the three numbers before you press Run.</source>
        <translation>一个线性神经元学习两个数相加，给它的和带有一点随机误差。沿代价下降有三条路，小批量都是 8 个样本：梯度下降、动量和 Adam。数一数它们各走多少步，验证代价才降到随机误差本身所致代价的两倍左右。按“运行”之前，先猜猜这三个数。</translation>
    </message>
    <message>
        <source>The claims: the three numbers of steps.</source>
        <translation>结果：三个步数。</translation>
    </message>
    <message>
        <source>Nothing could be simpler, and yet the valley of this cost is long and narrow: both inputs lie between 0 and 1 and move together with the bias. Gradient descent crosses its floor in tiny steps. Momentum gathers speed along the floor; Adam gives each weight a step of its own length. All three arrive at the same place.</source>
        <translation>没有比这更简单的了，可是这个代价的山谷又长又窄：两个输入都在 0 和 1 之间，还与偏置一同变动。梯度下降在谷底小步挪动。动量沿着谷底越走越快；Adam 让每个权重有自己的步长。三者到达同一个地方。</translation>
    </message>
    <message>
        <source>How many times as many steps as Adam does gradient descent take?</source>
        <translation>梯度下降的步数是 Adam 的多少倍？</translation>
    </message>
    <message>
        <source>Fewer, or about as many: there are three numbers to learn</source>
        <translation>更少，或差不多：要学的只有三个数</translation>
    </message>
    <message>
        <source>1.5 to 10 times as many</source>
        <translation>1.5 到 10 倍</translation>
    </message>
    <message>
        <source>More than 10 times as many</source>
        <translation>超过 10 倍</translation>
    </message>
</context>
<context>
    <name>regularization</name>
    <message>
        <source>L2 regularization adds λ/2n times the sum of all squared weights to the cost. Run trains on 1 000 images without and with λ 0.1, and on 50 000 without and with λ 5, then with 100 hidden units.</source>
        <translation>L2 正则化在代价上加 λ/2n 乘以所有权重的平方和。按“运行”，用 1000 张图像训练，不用 λ 和 λ = 0.1 各一次；用 5 万张图像训练，不用 λ 和 λ = 5 各一次；然后换成 100 个隐藏神经元。</translation>
    </message>
    <message>
        <source>Pairs of runs that differ in λ alone.</source>
        <translation>只有 λ 不同的成对训练。</translation>
    </message>
    <message>
        <source>Each step also shrinks every weight a little, so a weight stays large only if many images ask for it. A network of small weights answers smoothly and cannot bend itself around single images, as memorising requires. The strength enters as λ/n, which is why the larger set wants the larger λ. Nobody has proved that simpler is truer; it works.</source>
        <translation>每一步还让每个权重缩小一点，所以只有许多图像都需要它，一个权重才能保持很大。权重小的网络，输出变化平缓，不能为个别图像而弯折，而死记硬背恰恰需要这样。正则化的强度是 λ/n，所以更大的训练集要配更大的 λ。没有人证明过越简单就越正确；但它管用。</translation>
    </message>
    <message>
        <source>w ← (1 − ηλ/n) w − η ∂C₀/∂w</source>
        <translation>w ← (1 − ηλ/n) w − η ∂C₀/∂w</translation>
    </message>
    <message>
        <source>1 − ηλ/n</source>
        <translation>1 − ηλ/n</translation>
    </message>
    <message>
        <source>With λ 0.1 instead of 0, how many of the test images does the network of 1 000 images read? Without, it is about 82 %.</source>
        <translation>λ 取 0.1 而不是 0，用 1000 张图像训练的网络能正确识别多少测试图像？不用 λ 时约为 82%。</translation>
    </message>
    <message>
        <source>Fewer than 84 %: it may fit less</source>
        <translation>不到 84%：它的拟合受到了限制</translation>
    </message>
    <message>
        <source>84 to 91 %</source>
        <translation>84% 到 91%</translation>
    </message>
    <message>
        <source>More than 91 %</source>
        <translation>超过 91%</translation>
    </message>
</context>
<context>
    <name>regularized-spread</name>
    <message>
        <source>Ten people train one network with the same settings, and each draws other initial weights. Do they end at the same accuracy? Run trains ten networks without λ and ten with λ 0.5, which differ in their seeds alone, with the quadratic cost and large initial weights.</source>
        <translation>十个人用相同的设置训练同一个网络，各自抽取不同的初始权重。最后的准确率会一样吗？按“运行”，训练十个不用 λ 的网络和十个 λ = 0.5 的网络，各组内只有随机种子不同，都用二次代价函数和很大的初始权重。</translation>
    </message>
    <message>
        <source>How far apart the curves of each ten end.</source>
        <translation>两组各十条曲线，终点相差多远。</translation>
    </message>
    <message>
        <source>With the quadratic cost and large initial weights some outputs start far out on the flat part of the sigmoid, where the gradient is nearly 0. Whether they ever come back is luck, and other seeds have other luck. Weight decay pulls every weight towards 0 at each step, also those that have no gradient of their own, until the sigmoid is steep again.</source>
        <translation>二次代价函数配上很大的初始权重，有些输出一开始就远在 S 型函数的平坦处，那里梯度接近 0。能不能回来全凭运气，换一个随机种子，就是另一种运气。权重衰减每一步都把每个权重拉向 0，自身没有梯度的权重也不例外，直到 S 型函数重新变陡。</translation>
    </message>
    <message>
        <source>w ← (1 − ηλ/n) w − η ∂C₀/∂w</source>
        <translation>w ← (1 − ηλ/n) w − η ∂C₀/∂w</translation>
    </message>
    <message>
        <source>1 − ηλ/n</source>
        <translation>1 − ηλ/n</translation>
    </message>
    <message>
        <source>Without λ: how large is the standard deviation of the ten accuracies at the end?</source>
        <translation>不用 λ：最后十个准确率的标准差有多大？</translation>
    </message>
    <message>
        <source>Less than 1 point: the settings are the same</source>
        <translation>不到 1 个百分点：设置是相同的</translation>
    </message>
    <message>
        <source>1 to 3 points</source>
        <translation>1 到 3 个百分点</translation>
    </message>
    <message>
        <source>More than 3 points</source>
        <translation>超过 3 个百分点</translation>
    </message>
</context>
<context>
    <name>sales</name>
    <message>
        <source>A linear neuron predicts from two numbers how much will be sold: their sum, give or take a little chance. A unit left over costs 1, a missing one costs 9 of lost profit. Run trains it with that cost, by three optimizers, and with the quadratic cost.</source>
        <translation>一个线性神经元根据两个数预测能卖出多少：它们的和，再加一点随机误差。剩下一件，代价是 1；缺货一件，损失利润，代价是 9。按“运行”，用这个代价函数和三种优化器各训练一次，再用二次代价函数训练一次。</translation>
    </message>
    <message>
        <source>The order where 1 will be sold in the mean, in the findings.</source>
        <translation>结果中，平均会卖出 1 件时的订货量。</translation>
    </message>
    <message>
        <source>A cost says what you mind. The quadratic cost minds too much and too little alike and finds the mean. A shop does not: with its own cost the same neuron orders a little more than it expects to sell, so that it runs short only once in ten times. Three optimizers take different roads and agree on the order. The cost is some twenty lines of code.</source>
        <translation>代价函数说明你在乎什么。二次代价函数对多和少一视同仁，找到的是平均值。商店却不是这样：用自定义损失函数，同一个神经元会比预计的销量多订一点，十次中只有一次缺货。三种优化器走的路不同，订货量却一致。这个损失函数的代码只有二十来行。</translation>
    </message>
    <message>
        <source>C = 1 · max(0, a − y) + 9 · max(0, y − a)</source>
        <translation>C = 1 · max(0, a − y) + 9 · max(0, y − a)</translation>
    </message>
    <message>
        <source>9 · max(0, y − a)</source>
        <translation>9 · max(0, y − a)</translation>
    </message>
    <message>
        <source>With the shop&apos;s own cost, what does the neuron order where 1 is the mean of what will be sold?</source>
        <translation>用商店的自定义损失函数，在平均会卖出 1 件的情况下，神经元订多少？</translation>
    </message>
    <message>
        <source>Less than 0.99</source>
        <translation>不到 0.99</translation>
    </message>
    <message>
        <source>About 1, the mean</source>
        <translation>约 1，即平均值</translation>
    </message>
    <message>
        <source>More than 1.01</source>
        <translation>超过 1.01</translation>
    </message>
</context>
<context>
    <name>saturated-neuron</name>
    <message>
        <source>One sigmoid neuron has the input 1 and should output 0. It starts badly wrong, at w = b = 2, or less so, at 0.6 and 0.9. Run teaches it with the quadratic cost and with cross-entropy. Then put in your own w, b, η and target.</source>
        <translation>一个 S 型神经元的输入是 1，应该输出 0。它一开始错得厉害，w = b = 2；或者错得轻一些，取 0.6 和 0.9。按“运行”，分别用二次代价函数和交叉熵教它。然后填入你自己的 w、b、η 和目标。</translation>
    </message>
    <message>
        <source>Where the output stays flat, and for how long. The learning rates differ, so compare shapes, not epochs.</source>
        <translation>输出在哪里停滞不动，停滞多久。学习率不同，所以要比较曲线的形状，不要比较轮数。</translation>
    </message>
    <message>
        <source>At w = b = 2 the neuron sits on the flat shoulder of the sigmoid. The quadratic cost multiplies the error by the slope σ′(z), which is almost 0 there, so the badly wrong neuron learns slowest. Cross-entropy is made so that the slope cancels. What is left is the error itself: the worse the answer, the longer the step.</source>
        <translation>w = b = 2 时，神经元处在 S 型函数平坦的肩部。二次代价函数让误差乘以斜率 σ′(z)，而它在那里几乎为 0，所以错得厉害的神经元学得最慢。交叉熵的设计恰好把这个斜率消去，剩下的就是误差本身：答案错得越厉害，步子越大。</translation>
    </message>
    <message>
        <source>quadratic: ∂C/∂w = (a − y) σ′(z) x;  cross-entropy: ∂C/∂w = (a − y) x</source>
        <translation>二次代价函数：∂C/∂w = (a − y) σ′(z) x；交叉熵：∂C/∂w = (a − y) x</translation>
    </message>
    <message>
        <source>σ′(z)</source>
        <translation>σ′(z)</translation>
    </message>
    <message>
        <source>With the quadratic cost from w = b = 2, what does the neuron, which begins at 0.98, output after 150 epochs?</source>
        <translation>用二次代价函数，从 w = b = 2 出发，神经元的输出一开始是 0.98。150 轮之后是多少？</translation>
    </message>
    <message>
        <source>Below 0.3: the worse the answer, the faster it learns</source>
        <translation>低于 0.3：答案错得越厉害，学得越快</translation>
    </message>
    <message>
        <source>Between 0.3 and 0.8</source>
        <translation>0.3 到 0.8 之间</translation>
    </message>
    <message>
        <source>Above 0.8: hardly anything has happened</source>
        <translation>高于 0.8：几乎没有变化</translation>
    </message>
</context>
<context>
    <name>sparse-weights</name>
    <message>
        <source>L2 takes from each weight a share of itself at each step; L1 takes the same amount from all. Run trains three networks on the same five thousand images: without a penalty, with L1 and with L2, λ 0.5 for both. Then train one of them yourself and look at its weights under Inside.</source>
        <translation>L2 每一步从每个权重取走它自身的一定比例；L1 从所有权重取走同样的量。按“运行”，用同样的五千张图像训练三个网络：不加惩罚、用 L1、用 L2，后两者的 λ 都是 0.5。然后自己训练其中一个，在“内部”里看看它的权重。</translation>
    </message>
    <message>
        <source>The share of weights below 0.01, and the largest weight.</source>
        <translation>小于 0.01 的权重所占的比例，以及最大的权重。</translation>
    </message>
    <message>
        <source>From a large weight both take little that matters. From a small one L2 takes next to nothing, while L1 goes on taking as much as before, until it is 0. So L1 leaves few weights, and those are larger: the images decide which connections a network needs.</source>
        <translation>对大的权重，两者取走的都微不足道。对小的权重，L2 几乎什么也不取，L1 却照取不误，直到它变成 0。所以 L1 留下的权重少，但更大：由图像来决定网络需要哪些连接。</translation>
    </message>
    <message>
        <source>w ← w − (ηλ/n) sgn(w) − η ∂C₀/∂w</source>
        <translation>w ← w − (ηλ/n) sgn(w) − η ∂C₀/∂w</translation>
    </message>
    <message>
        <source>(ηλ/n) sgn(w)</source>
        <translation>(ηλ/n) sgn(w)</translation>
    </message>
    <message>
        <source>How many more of the weights are below 0.01 with L1 than with L2?</source>
        <translation>小于 0.01 的权重所占的比例，L1 比 L2 高多少？</translation>
    </message>
    <message>
        <source>Fewer: L2 punishes by the square, which is harsher</source>
        <translation>反而更低：L2 按平方惩罚，更严厉</translation>
    </message>
    <message>
        <source>Up to 15 of 100 more</source>
        <translation>高出不超过 15 个百分点</translation>
    </message>
    <message>
        <source>More than 15 of 100 more</source>
        <translation>高出 15 个百分点以上</translation>
    </message>
</context>
<context>
    <name>units</name>
    <message>
        <source>Sigmoid, tanh and ReLU as hidden units, then sigmoid and ReLU with softmax and the log-likelihood cost at the output: Run trains five networks of 100 hidden units for twenty epochs.</source>
        <translation>隐藏层用 S 型、tanh 和 ReLU 神经元；再让 S 型和 ReLU 配上柔性最大值 (softmax) 输出和对数似然代价函数：按“运行”，训练五个有 100 个隐藏神经元的网络，各二十轮。</translation>
    </message>
    <message>
        <source>Who reaches 97 % first, and how far apart they are at the end.</source>
        <translation>谁最先达到 97%，最后相差多远。</translation>
    </message>
    <message>
        <source>tanh is a sigmoid stretched to lie between −1 and 1: its outputs can be negative, so that the weights into one unit need not all grow or shrink together. ReLU never saturates on the side where it is on, and learns faster for it. Softmax turns ten numbers into shares of 100 %; with the log-likelihood a badly wrong answer learns fast, as with cross-entropy. On this small network all end close together.</source>
        <translation>tanh 是拉伸到 −1 和 1 之间的 S 型函数：它的输出可以为负，所以通往同一个神经元的权重不必一起增大或一起减小。ReLU 在开启的一侧永不饱和，因而学得更快。柔性最大值 (softmax) 把十个数变成总和为 100% 的份额；配上对数似然，错得厉害的答案学得快，和交叉熵一样。在这个小网络上，最后大家都很接近。</translation>
    </message>
    <message>
        <source>σ(z) = 1/(1 + e⁻ᶻ),  tanh(z) = 2σ(2z) − 1,  max(0, z)</source>
        <translation>σ(z) = 1/(1 + e⁻ᶻ),  tanh(z) = 2σ(2z) − 1,  max(0, z)</translation>
    </message>
    <message>
        <source>To reach 97 % on validation, how many epochs longer does the sigmoid take than ReLU?</source>
        <translation>验证准确率达到 97%，S 型比 ReLU 多用多少轮？</translation>
    </message>
    <message>
        <source>None</source>
        <translation>0 轮</translation>
    </message>
    <message>
        <source>1 to 9</source>
        <translation>1 到 9 轮</translation>
    </message>
    <message>
        <source>10 or more</source>
        <translation>10 轮或更多</translation>
    </message>
</context>
<context>
    <name>vanishing-gradient</name>
    <message>
        <source>Networks of one to four hidden layers, with sigmoid and with ReLU units, learn from a thousand images. After each epoch the gradient of each layer&apos;s biases is measured: the speed at which the layer learns.</source>
        <translation>有一到四个隐藏层的网络，分别用 S 型和 ReLU 神经元，学习一千张图像。每轮之后测量各层偏置的梯度：这就是该层的学习速度。</translation>
    </message>
    <message>
        <source>The distance between the lines of the first and the last hidden layer, on a scale of powers of ten.</source>
        <translation>第一个和最后一个隐藏层的线相距多远，纵轴以 10 的幂为刻度。</translation>
    </message>
    <message>
        <source>Backpropagation hands an error down from layer to layer, and multiplies it at each layer by weights and by the slope of the units. The slope of a sigmoid is a quarter at most, so each layer passes on less than it received. The first layer, which sees the image, learns a hundred times more slowly than the last. ReLU has slope 1 wherever it is on; its layers learn at nearly the same speed.</source>
        <translation>反向传播把误差逐层往回传，每经过一层都要乘以权重和神经元的斜率。S 型函数的斜率最多四分之一，所以每层传下去的都比收到的少。看到图像的第一层，学习速度只有最后一层的百分之一。ReLU 只要开启，斜率就是 1；各层的学习速度几乎相同。</translation>
    </message>
    <message>
        <source>δˡ = ((wˡ⁺¹)ᵀ δˡ⁺¹) ⊙ σ′(zˡ)</source>
        <translation>δˡ = ((wˡ⁺¹)ᵀ δˡ⁺¹) ⊙ σ′(zˡ)</translation>
    </message>
    <message>
        <source>σ′(zˡ)</source>
        <translation>σ′(zˡ)</translation>
    </message>
    <message>
        <source>Four layers of sigmoids: how many times as fast as the first one does the last hidden layer learn?</source>
        <translation>四层 S 型神经元：最后一个隐藏层的学习速度是第一个的多少倍？</translation>
    </message>
    <message>
        <source>Slower, or as fast</source>
        <translation>更慢，或一样快</translation>
    </message>
    <message>
        <source>2 to 20 times</source>
        <translation>2 到 20 倍</translation>
    </message>
    <message>
        <source>More than 20 times</source>
        <translation>超过 20 倍</translation>
    </message>
</context>
<context>
    <name>weight-average</name>
    <message>
        <source>One run with a learning rate that is far too high, η 2.5, keeps a moving average of its weights. After each epoch both are scored: the weights as they are, and their average.</source>
        <translation>一次训练，学习率 η = 2.5，过高得离谱，同时保存权重的滑动平均。每轮之后两者都测一次：权重本身，以及它们的平均。</translation>
    </message>
    <message>
        <source>Both curves of the one run.</source>
        <translation>这一次训练的两条曲线。</translation>
    </message>
    <message>
        <source>With such an η the weights never rest. They leap about the bottom of the valley, but they leap about something, and their mean lies nearer to the middle than any of them. The average keeps 0.999 of itself at each mini-batch and takes in 0.001 of the newest weights. It does much of what a falling learning rate does, without a schedule to choose.</source>
        <translation>η 这么大，权重永远静不下来。它们在谷底附近跳来跳去，但总是围着某个地方跳，而它们的平均比其中任何一个都更靠近中心。每个小批量之后，平均保留自身的 0.999，再加入最新权重的 0.001。它能起到学习率下降的大部分作用，还不用选择怎样调整学习率。</translation>
    </message>
    <message>
        <source>w̄ ← 0.999 w̄ + 0.001 w</source>
        <translation>w̄ ← 0.999 w̄ + 0.001 w</translation>
    </message>
    <message>
        <source>0.999 w̄</source>
        <translation>0.999 w̄</translation>
    </message>
    <message>
        <source>How much better is the average than the weights themselves, at the end?</source>
        <translation>最后，平均权重比权重本身好多少？</translation>
    </message>
    <message>
        <source>Worse: it mixes in old, bad weights</source>
        <translation>更差：它掺进了旧的、差的权重</translation>
    </message>
    <message>
        <source>Up to 0.3 points</source>
        <translation>不超过 0.3 个百分点</translation>
    </message>
    <message>
        <source>More than 0.3 points</source>
        <translation>超过 0.3 个百分点</translation>
    </message>
</context>
</TS>
