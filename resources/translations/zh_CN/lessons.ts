<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>01-first-steps</name>
    <message>
        <source>First steps</source>
        <translation>入门</translation>
    </message>
    <message>
        <source>Draw a digit, train a network of your own, and let it read you.</source>
        <translation>写一个数字，训练一个你自己的网络，让它来认你写的字。</translation>
    </message>
    <message>
        <source>Press Train again with 100 hidden units: write 784-100-10 at Layers. Is it better, and what does it cost?</source>
        <translation>再按一次“训练”，这次用 100 个隐藏神经元：在“层”里填 784-100-10。效果更好吗？代价又是什么？</translation>
    </message>
    <message>
        <source>Draw a 3</source>
        <translation>写一个 3</translation>
    </message>
    <message>
        <source>Draw a 3 on the dark canvas at the right, with the mouse, a pen or a finger. The network that is named below the canvas reads it while you draw. The bin clears the canvas.</source>
        <translation>用鼠标、手写笔或手指，在右边的深色画布上写一个 3。你一边写，画布下方标出的那个网络就一边识别。按垃圾桶可以清空画布。</translation>
    </message>
    <message>
        <source>The drawing is scaled to 28 × 28 pixels. Their 784 values go through the network, and the digit with the largest output is the answer.</source>
        <translation>你写的字先被缩放成 28 × 28 像素，这 784 个值送进网络，输出最大的那个数字就是答案。</translation>
    </message>
    <message>
        <source>Train your own</source>
        <translation>训练你自己的网络</translation>
    </message>
    <message>
        <source>Press **Train** (F5). A new network begins with random weights and looks at the digits again and again. After each epoch it is examined on images that it has not learned from.</source>
        <translation>按**训练**（F5）。一个新网络从随机权重开始，一遍又一遍地看这些数字。每一轮结束后，都用它没有学过的图像来考它。</translation>
    </message>
    <message>
        <source>The accuracy, after three epochs. Training goes on meanwhile; you need not wait for its end.</source>
        <translation>三轮之后的准确率。训练会继续进行，你不必等它结束。</translation>
    </message>
    <message>
        <source>Each mini-batch, a few images at a time, moves all weights a little against the gradient of the cost. Thousands of small steps make a network that reads.</source>
        <translation>每个小批量只有几张图像，它让所有权重都逆着代价的梯度挪动一点点。成千上万个小步，就造出了一个会认字的网络。</translation>
    </message>
    <message>
        <source>How many of 100 new images will it read after three epochs?</source>
        <translation>三轮之后，100 张新图像里它能认对多少张？</translation>
    </message>
    <message>
        <source>About 10, as by chance</source>
        <translation>大约 10 张，和瞎猜一样</translation>
    </message>
    <message>
        <source>About half</source>
        <translation>大约一半</translation>
    </message>
    <message>
        <source>More than 80</source>
        <translation>80 张以上</translation>
    </message>
    <message>
        <source>Draw it again</source>
        <translation>再写一次</translation>
    </message>
    <message>
        <source>Clear the canvas with the bin below it, and draw a 3 as before. Now your own network answers. Is it as good as the one that comes with Backswing?</source>
        <translation>用画布下方的垃圾桶清空画布，像刚才那样写一个 3。现在回答的是你自己的网络。它有 Backswing 自带的网络那么好吗？</translation>
    </message>
    <message>
        <source>One drawing is a small examination. The share of validation images that each of the two reads correctly stands below the digits: it counts 2 000 drawings that yours has not learned from.</source>
        <translation>写一个字只是一次小考。两个网络各自认对了多少验证图像，写在数字的下方：那是 2000 个手写数字的成绩，而你的网络一个也没有学过。</translation>
    </message>
    <message>
        <source>What you have seen</source>
        <translation>你看到了什么</translation>
    </message>
    <message>
        <source>One question about the steps of training.</source>
        <translation>一道关于训练步数的题。</translation>
    </message>
    <message>
        <source>In the book a mini-batch has 10 images, and an epoch goes once through 50 000. How many steps do the weights make in an epoch?</source>
        <translation>书里一个小批量有 10 张图像，一轮把 5 万张图像看一遍。一轮里权重要更新多少步？</translation>
    </message>
    <message>
        <source>One step for each mini-batch.</source>
        <translation>每个小批量更新一步。</translation>
    </message>
    <message>
        <source>50 000 / 10 = 5 000 mini-batches, each of them one step of all weights.</source>
        <translation>50 000 / 10 = 5 000 个小批量，每个小批量让所有权重更新一步。</translation>
    </message>
</context>
<context>
    <name>10-draw-and-be-read</name>
    <message>
        <source>Draw, and be read</source>
        <translation>你来写，它来认</translation>
    </message>
    <message>
        <source>How a drawing becomes 784 numbers, and those numbers ten outputs.</source>
        <translation>一个手写的字怎样变成 784 个数，这些数又怎样变成十个输出。</translation>
    </message>
    <message>
        <source>chapter 1, The architecture of neural networks</source>
        <translation>第 1 章，神经网络的架构</translation>
    </message>
    <message>
        <source>Draw a 7 with a bar and one without, a 1 with a foot and one without, a 4 open and closed. Which way of writing is read with the least doubt?</source>
        <translation>写一个带横杠的 7 和一个不带的，写一个有底座的 1 和一个没有的，写一个开口的 4 和一个封口的。哪种写法网络认得最有把握？</translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <translation>写一个数字</translation>
    </message>
    <message>
        <source>Draw any digit on the dark canvas at the right. The network that comes with Backswing reads it while you draw. If another one is named below the answer, press Ctrl+B.</source>
        <translation>在右边的深色画布上随便写一个数字。你一边写，Backswing 自带的网络就一边识别。如果答案下方标的是另一个网络，请按 Ctrl+B。</translation>
    </message>
    <message>
        <source>The large digit and its percentage, stroke by stroke.</source>
        <translation>随着一笔一画，那个大数字和它的百分比怎样变化。</translation>
    </message>
    <message>
        <source>There is no rule in the program that says what a 3 looks like. The network has seen 90 000 digits with their labels, and its weights were moved until its answers fitted. What it learned from them it now applies to a drawing that it has never seen.</source>
        <translation>程序里没有任何一条规则说明 3 长什么样。这个网络看过 9 万个带标签的数字，权重一再调整，直到它的答案与标签相符。它把从中学到的东西用到了你写的字上，而这个字它从没见过。</translation>
    </message>
    <message>
        <source>What the network gets</source>
        <translation>网络得到了什么</translation>
    </message>
    <message>
        <source>Clear the canvas (Delete) and draw another digit. Compare the last of the four small pictures with your drawing: this one is all that the network gets.</source>
        <translation>清空画布（Delete），再写一个数字。把四张小图中的最后一张和你写的字比一比：网络得到的就只有这一张。</translation>
    </message>
    <message>
        <source>The picture has 28 × 28 pixels. Each is a number from 0 (paper) to 1 (ink), and each goes to one input: the network knows nothing of neighbours or strokes. Ten numbers come out, one for each digit. The largest is the answer.</source>
        <translation>这张图有 28 × 28 个像素。每个像素是一个从 0（白纸）到 1（墨迹）的数，各送进一个输入：网络既不知道哪些像素相邻，也不知道什么是笔画。出来的是十个数，每个数字一个，最大的就是答案。</translation>
    </message>
    <message>
        <source>a = f(w·x + b)</source>
        <translation>a = f(w·x + b)</translation>
    </message>
    <message>
        <source>x</source>
        <translation>x</translation>
    </message>
    <message>
        <source>Something that is no digit</source>
        <translation>不是数字的东西</translation>
    </message>
    <message>
        <source>Draw a star, a house or a letter. Say first what the network will do with it.</source>
        <translation>画一颗星、一座房子或一个字母。先预测一下，网络会怎么办。</translation>
    </message>
    <message>
        <source>Ten outputs are all it has, and none of them says “no digit”. Softmax makes their sum 100 %, whatever the picture is. So it names the digit that fits least badly, sometimes with a high percentage. A percentage compares the ten digits with each other; it does not say whether the picture is a digit at all.</source>
        <translation>它只有十个输出，没有一个表示“不是数字”。无论图上是什么，柔性最大值 (softmax) 都让它们的和等于 100%。所以它只能说出最不离谱的那个数字，有时百分比还很高。百分比只是在十个数字之间作比较，并不说明图上到底是不是数字。</translation>
    </message>
    <message>
        <source>aⱼ = e^zⱼ / Σₖ e^zₖ</source>
        <translation>aⱼ = e^zⱼ / Σₖ e^zₖ</translation>
    </message>
    <message>
        <source>Σₖ e^zₖ</source>
        <translation>Σₖ e^zₖ</translation>
    </message>
    <message>
        <source>You draw something that is no digit. What does the network answer?</source>
        <translation>你画了一个不是数字的东西。网络会回答什么？</translation>
    </message>
    <message>
        <source>Nothing: it notices that this is no digit</source>
        <translation>什么也不回答：它发现这不是数字</translation>
    </message>
    <message>
        <source>One of the ten digits, as always</source>
        <translation>照样回答十个数字中的一个</translation>
    </message>
    <message>
        <source>All ten digits with 10 % each</source>
        <translation>十个数字各 10%</translation>
    </message>
    <message>
        <source>From 4 to 9</source>
        <translation>从 4 到 9</translation>
    </message>
    <message>
        <source>Draw a 4 that is open at the top. Then close the top with more ink, bit by bit, until the answer becomes 9.</source>
        <translation>写一个上面开口的 4，然后一点一点添墨，把上面封起来，直到答案变成 9。</translation>
    </message>
    <message>
        <source>The bars of 4 and 9 while you add ink.</source>
        <translation>添墨的时候，4 和 9 的条形怎样变化。</translation>
    </message>
    <message>
        <source>A few pixels decide. Each new dot of ink changes some of the 784 inputs a little, and the outputs follow without a jump: that of 9 grows, that of 4 shrinks, and in between both are unsure. This smoothness is also what makes learning possible: a small change of a weight has a small effect.</source>
        <translation>几个像素就决定了答案。每添一点墨，784 个输入中就有几个稍稍改变，输出也跟着变，没有跳跃：9 的输出上升，4 的输出下降，中间有一段两者都没有把握。正是这种平滑让学习成为可能：权重的微小变化只带来微小的影响。</translation>
    </message>
    <message>
        <source>Ask why</source>
        <translation>问问为什么</translation>
    </message>
    <message>
        <source>Open the tab **Why?**. It hides your drawing piece by piece and measures each time what that does to the answer.</source>
        <translation>打开**为什么？**标签页。它把你写的字一块一块遮住，每次都测量答案受到什么影响。</translation>
    </message>
    <message>
        <source>The pieces that speak for the answer, and those that speak against it.</source>
        <translation>哪些部分支持这个答案，哪些部分反对它。</translation>
    </message>
    <message>
        <source>Where hiding a piece lowers the answer&apos;s output, that ink spoke for it. Often it is only a part of the digit: the place where it differs from its nearest rival.</source>
        <translation>如果遮住一块后，答案的输出下降，那么这块墨迹就是支持它的。起作用的往往只是数字的一部分：它与最接近的对手不同的地方。</translation>
    </message>
    <message>
        <source>The way through the network</source>
        <translation>穿过网络的路</translation>
    </message>
    <message>
        <source>Open **Inside**, **At work**. Your drawing stands at one end, the ten outputs at the other, and between them the hidden units with the connections that matter most for the answer.</source>
        <translation>打开**内部**里的**工作中**。一端是你写的字，另一端是十个输出，中间是隐藏神经元，以及对答案影响最大的那些连接。</translation>
    </message>
    <message>
        <source>Orange lines push a unit up, blue dashed ones hold it back.</source>
        <translation>橙色的线把神经元往上推，蓝色的虚线把它往下压。</translation>
    </message>
    <message>
        <source>Each unit adds up its inputs, each multiplied by a weight, and passes the result through its activation function. A positive weight pushes the sum up, a negative one pulls it down. No single unit knows a digit; the answer is the sum of many small votes.</source>
        <translation>每个神经元把各个输入乘上权重再相加，然后把结果送进激活函数。正的权重把和推高，负的权重把和拉低。没有哪一个神经元认识数字；答案是许多张小选票的总和。</translation>
    </message>
    <message>
        <source>z = Σ w x + b</source>
        <translation>z = Σ w x + b</translation>
    </message>
    <message>
        <source>w x</source>
        <translation>w x</translation>
    </message>
    <message>
        <source>Small, and in a corner</source>
        <translation>又小，又在角落里</translation>
    </message>
    <message>
        <source>Clear the canvas and draw a small 3 in one corner of it. First say whether it will be read.</source>
        <translation>清空画布，在一个角落里写一个小小的 3。先预测一下，它能不能被认出来。</translation>
    </message>
    <message>
        <source>The four small pictures, from your drawing to the input.</source>
        <translation>四张小图：从你写的字到网络的输入。</translation>
    </message>
    <message>
        <source>Before the network sees a drawing, it is prepared as the training images were: cut out, scaled to 20 × 20 pixels, its centre of mass moved to the middle. So place and size no longer matter. Without this, ink would arrive at inputs whose weights have learned from other parts of digits. The last lesson switches these stages off.</source>
        <translation>在网络看到之前，你写的字要像训练图像那样处理一番：裁剪，缩放到 20 × 20 像素，再把重心移到中央。所以写在哪里、写多大都没有关系。不这样做，墨迹就会落到另外一些输入上，而那里的权重学的是数字的别的部分。最后一课会把这些步骤关掉。</translation>
    </message>
    <message>
        <source>A 3 the size of your thumbnail in a corner: how will it be read?</source>
        <translation>一个写在角落里、只有拇指指甲那么大的 3，会被认成什么？</translation>
    </message>
    <message>
        <source>Wrongly: the network learned from digits in the middle</source>
        <translation>认错：网络是用居中的数字学出来的</translation>
    </message>
    <message>
        <source>As a 3, as surely as a large one</source>
        <translation>认成 3，和写得大的一样有把握</translation>
    </message>
    <message>
        <source>As a 1: there is too little ink for a 3</source>
        <translation>认成 1：墨太少，不像 3</translation>
    </message>
    <message>
        <source>Count the weights</source>
        <translation>数一数权重</translation>
    </message>
    <message>
        <source>One number to work out from what you have seen.</source>
        <translation>从你看到的内容里算出一个数。</translation>
    </message>
    <message>
        <source>The network that comes with Backswing has 784 inputs and 900 hidden units, and each input is connected with each hidden unit. How many weights are there between these two layers?</source>
        <translation>Backswing 自带的网络有 784 个输入和 900 个隐藏神经元，每个输入都与每个隐藏神经元相连。这两层之间有多少个权重？</translation>
    </message>
    <message>
        <source>One weight for each pair of an input and a hidden unit.</source>
        <translation>每一对输入和隐藏神经元之间有一个权重。</translation>
    </message>
    <message>
        <source>784 · 900 = 705 600. The 900 biases and the 9 000 weights to the ten outputs are few beside them: most of what a network of this kind can learn lies in its first layer.</source>
        <translation>784 · 900 = 705 600。与之相比，900 个偏置和通向十个输出的 9 000 个权重都不算多：这类网络能学到的东西，大部分都在它的第一层里。</translation>
    </message>
</context>
<context>
    <name>11-first-network</name>
    <message>
        <source>Your first network</source>
        <translation>你的第一个网络</translation>
    </message>
    <message>
        <source>Train the book&apos;s small network, look at its curve, and change what it consists of.</source>
        <translation>训练书里的那个小网络，看它的曲线，再改变它的组成。</translation>
    </message>
    <message>
        <source>chapter 1, Implementing our network to classify digits</source>
        <translation>第 1 章，实现我们的网络来分类数字</translation>
    </message>
    <message>
        <source>Give 784-30-30-10 the same eight epochs: two hidden layers of 30. Do more layers help this network, or more units in one?</source>
        <translation>让 784-30-30-10 也训练八轮：两个各有 30 个神经元的隐藏层。对这个网络来说，是增加层数有用，还是在一层里增加神经元有用？</translation>
    </message>
    <message>
        <source>Say how many units</source>
        <translation>要多少个神经元</translation>
    </message>
    <message>
        <source>Write 784-30-10 at **Layers** and press Enter: 784 inputs, 30 hidden units, 10 outputs. The other knobs are set for you: sigmoid units, cross-entropy, and digits that Backswing makes itself, so nothing has to be downloaded.</source>
        <translation>在**层**里填 784-30-10，然后按回车键：784 个输入，30 个隐藏神经元，10 个输出。其他设置都替你选好了：S 型神经元、交叉熵，以及 Backswing 自己生成的数字，所以什么都不用下载。</translation>
    </message>
    <message>
        <source>Inputs and outputs are given by the task: one input for each pixel, one output for each digit. The number in the middle is your choice. This is the network of the book&apos;s first chapter.</source>
        <translation>输入和输出由任务决定：每个像素一个输入，每个数字一个输出。中间的那个数由你选。这就是书中第 1 章的网络。</translation>
    </message>
    <message>
        <source>Train, and draw the curve first</source>
        <translation>训练，但先画出曲线</translation>
    </message>
    <message>
        <source>Draw the curve that you expect: the accuracy on 2 000 images which the network does not learn from, after each of eight epochs. Then press **Train** (F5).</source>
        <translation>画出你预期的曲线：八轮中每一轮之后，网络在 2000 张它没有学过的图像上的准确率。然后按**训练**（F5）。</translation>
    </message>
    <message>
        <source>How much of the way the first epoch does, and how much the last.</source>
        <translation>第一轮走了多长的路，最后一轮又走了多长。</translation>
    </message>
    <message>
        <source>The weights begin at random, so before training one digit in ten is read correctly by chance. The first epoch, 2 000 steps of ten images each, does most of the way; later ones find ever smaller improvements. Each step moves every weight against the slope of the cost.</source>
        <translation>权重从随机值开始，所以训练之前十个数字里碰巧能认对一个。第一轮有 2000 步，每步十张图像，大部分的路都是它走完的；后面的改进越来越小。每一步都让每个权重逆着代价的斜率挪动。</translation>
    </message>
    <message>
        <source>w → w − η ∂C/∂w</source>
        <translation>w → w − η ∂C/∂w</translation>
    </message>
    <message>
        <source>∂C/∂w</source>
        <translation>∂C/∂w</translation>
    </message>
    <message>
        <source>How does the accuracy on validation images rise, from epoch 1 to epoch 8?</source>
        <translation>从第 1 轮到第 8 轮，验证图像上的准确率怎样上升？</translation>
    </message>
    <message>
        <source>Let it read you</source>
        <translation>让它认你写的字</translation>
    </message>
    <message>
        <source>Draw a digit on the canvas, and more if you like. Now your own network answers; Ctrl+B changes to the one that comes with Backswing and back.</source>
        <translation>在画布上写一个数字，愿意的话多写几个。现在回答的是你自己的网络；按 Ctrl+B 可以换成 Backswing 自带的网络，再按一次换回来。</translation>
    </message>
    <message>
        <source>Yours has 30 hidden units and has learned for a second. Below the digit stands how many of the validation images each of the two reads correctly.</source>
        <translation>你的网络有 30 个隐藏神经元，只学了一秒钟。数字的下方写着，两个网络各认对了多少验证图像。</translation>
    </message>
    <message>
        <source>Without hidden units</source>
        <translation>没有隐藏神经元</translation>
    </message>
    <message>
        <source>Write 784-10 at **Layers**, so that each input leads straight to the outputs, and train for eight epochs again.</source>
        <translation>在**层**里填 784-10，让每个输入直接通向输出，再训练八轮。</translation>
    </message>
    <message>
        <source>Whether the new curve ends below or above the first, and how steady it is.</source>
        <translation>新的曲线最后比第一条低还是高，走得稳不稳。</translation>
    </message>
    <message>
        <source>Without a hidden layer, each output adds up the ink under its own weights. A pixel can only count for a digit or against it, whatever the other pixels do. Hidden units can first look for pieces, such as an arc at the top, and the outputs then combine the pieces.</source>
        <translation>没有隐藏层时，每个输出只是用自己的权重把墨迹加起来。一个像素要么支持某个数字，要么反对它，不管别的像素怎样。隐藏神经元则可以先寻找局部特征，比如顶上的一段弧，再由输出把这些特征组合起来。</translation>
    </message>
    <message>
        <source>a = σ(w·x + b)</source>
        <translation>a = σ(w·x + b)</translation>
    </message>
    <message>
        <source>w·x</source>
        <translation>w·x</translation>
    </message>
    <message>
        <source>Best accuracy without hidden units, compared with 30 hidden units?</source>
        <translation>没有隐藏神经元时的最佳准确率，与 30 个隐藏神经元相比？</translation>
    </message>
    <message>
        <source>Better: fewer weights are easier to learn</source>
        <translation>更好：权重少，容易学</translation>
    </message>
    <message>
        <source>About the same, within 3 points</source>
        <translation>差不多，相差不到 3 个百分点</translation>
    </message>
    <message>
        <source>Clearly worse, by more than 3 points</source>
        <translation>明显更差，低 3 个百分点以上</translation>
    </message>
    <message>
        <source>A hundred hidden units</source>
        <translation>一百个隐藏神经元</translation>
    </message>
    <message>
        <source>Write 784-100-10 at **Layers** and train for eight epochs. It has more than three times as many weights, and an epoch takes longer.</source>
        <translation>在**层**里填 784-100-10，训练八轮。权重是原来的三倍多，一轮也要花更长的时间。</translation>
    </message>
    <message>
        <source>More units can look for more kinds of pieces, so fewer digits are missed. The gain does not grow with the price: three times the weights save about a third of the mistakes. The curve of the training images rises further above that of the validation images; a later lesson deals with this gap.</source>
        <translation>神经元多了，就能寻找更多种类的特征，认错的数字也就少了。但收益并不与付出成正比：三倍的权重，只减少了大约三分之一的错误。训练图像的曲线比验证图像的曲线高出更多；后面有一课专门讲这个差距。</translation>
    </message>
    <message>
        <source>Best accuracy with 100 hidden units, compared with 30?</source>
        <translation>100 个隐藏神经元的最佳准确率，与 30 个相比？</translation>
    </message>
    <message>
        <source>Not better: 30 units are enough for ten digits</source>
        <translation>没有更好：认十个数字，30 个神经元足够了</translation>
    </message>
    <message>
        <source>A few points better</source>
        <translation>高几个百分点</translation>
    </message>
    <message>
        <source>At least 9 points better, and nearly free of mistakes</source>
        <translation>至少高 9 个百分点，几乎不出错</translation>
    </message>
    <message>
        <source>The same settings, other luck</source>
        <translation>设置相同，运气不同</translation>
    </message>
    <message>
        <source>Write 784-30-10 again, set **Seed** to 2, and train. Only the random start and the order of the images are different.</source>
        <translation>再填回 784-30-10，把**随机种子**设为 2，然后训练。不同的只有随机的起点和图像的顺序。</translation>
    </message>
    <message>
        <source>The two curves with 30 units. **Seeds as a band** draws one curve, their average: untick it.</source>
        <translation>30 个神经元的两条曲线。**随机种子显示为带状**只画一条曲线，即它们的平均：请取消勾选。</translation>
    </message>
    <message>
        <source>The seed decides the first weights and the order of the images, and the run follows another way to a similar height. The distance between the two is the luck in every comparison: a difference that is no larger proves nothing. Between 30 and 100 units it is several times as large.</source>
        <translation>随机种子决定最初的权重和图像的顺序，于是训练沿着另一条路走到差不多的高度。两条曲线之间的距离，就是任何比较里都含有的运气成分：差别如果不比它大，就什么也证明不了。30 个神经元与 100 个之间的差别是它的好几倍。</translation>
    </message>
    <message>
        <source>How far will the new curve be from the first one with 30 units?</source>
        <translation>新的曲线与 30 个神经元的第一条曲线会相差多远？</translation>
    </message>
    <message>
        <source>It will be the same curve: the settings are the same</source>
        <translation>会是同一条曲线：设置是一样的</translation>
    </message>
    <message>
        <source>Different at every epoch, but mostly by a point or two</source>
        <translation>每一轮都不同，但大多只差一两个百分点</translation>
    </message>
    <message>
        <source>Anywhere: training is a matter of chance</source>
        <translation>说不准：训练全凭运气</translation>
    </message>
    <message>
        <source>What is read as what</source>
        <translation>什么被认成了什么</translation>
    </message>
    <message>
        <source>Open the tab **Mistakes**. Each row is a digit as it was meant, each column an answer. Find the pair that is confused most often.</source>
        <translation>打开**错误**标签页。每一行是本来要写的数字，每一列是一个答案。找出最常混淆的一对。</translation>
    </message>
    <message>
        <source>Cells off the diagonal: click one to see its images.</source>
        <translation>对角线以外的格子：点一个，看看它的图像。</translation>
    </message>
    <message>
        <source>The mistakes are not spread evenly. Digits that share most of their ink are confused, and the pictures behind the cells show that some of them are hard for you too. One accuracy hides all this.</source>
        <translation>错误并不是均匀分布的。混淆的是那些墨迹大多重合的数字；点开格子看看，有些图连你也难认。只看一个准确率，这些全都看不到。</translation>
    </message>
    <message>
        <source>How many numbers it has learned</source>
        <translation>它学了多少个数</translation>
    </message>
    <message>
        <source>Work out how many numbers training has set.</source>
        <translation>算一算，训练一共确定了多少个数。</translation>
    </message>
    <message>
        <source>The network 784-30-10 has a weight for each connection between neighbouring layers, and a bias for each hidden unit and each output. How many weights and biases does it have in all?</source>
        <translation>网络 784-30-10 的相邻两层之间，每个连接有一个权重；每个隐藏神经元和每个输出各有一个偏置。权重和偏置一共有多少个？</translation>
    </message>
    <message>
        <source>784 · 30 and 30 · 10 weights, and then the biases.</source>
        <translation>784 · 30 与 30 · 10 个权重，再加上偏置。</translation>
    </message>
    <message>
        <source>784 · 30 + 30 · 10 = 23 820 weights, and 30 + 10 = 40 biases: 23 860. With 100 hidden units it would be 79 510. The program says the number under Layers.</source>
        <translation>784 · 30 + 30 · 10 = 23 820 个权重，30 + 10 = 40 个偏置，共 23 860 个。如果有 100 个隐藏神经元，就是 79 510 个。程序在“层”下方写着这个数。</translation>
    </message>
</context>
<context>
    <name>20-one-slow-neuron</name>
    <message>
        <source>One neuron that learns slowly</source>
        <translation>一个学得很慢的神经元</translation>
    </message>
    <message>
        <source>A single sigmoid neuron that is badly wrong hardly learns, until its cost is changed.</source>
        <translation>一个错得离谱的 S 型神经元几乎不学习，直到换掉它的代价函数。</translation>
    </message>
    <message>
        <source>The cross-entropy cost function</source>
        <translation>交叉熵代价函数</translation>
    </message>
    <message>
        <source>Leave y and a swapped and set the target to 0.25: the cost is finite now. Play all epochs. Does the output come to rest at 0.25?</source>
        <translation>保持 y 和 a 交换，把目标设为 0.25：现在代价是有限的。播放所有轮。输出会停在 0.25 吗？</translation>
    </message>
    <message>
        <source>Two starts, one goal</source>
        <translation>两个起点，一个目标</translation>
    </message>
    <message>
        <source>Open **Experiments**, choose “The saturated neuron” and press **Run**. Its neuron has one input, x = 1, and should learn to output 0. It starts once with an output of 0.82 and once with 0.98, with the quadratic cost.</source>
        <translation>打开**实验**，选择“饱和的神经元”，按**运行**。这个神经元只有一个输入 x = 1，要学会输出 0。它用二次代价函数，一次从输出 0.82 出发，一次从 0.98 出发。</translation>
    </message>
    <message>
        <source>The results: the output after 150 and after 300 steps.</source>
        <translation>结果：150 步之后和 300 步之后的输出。</translation>
    </message>
    <message>
        <source>The neuron that is more wrong has learned less. The slope of the quadratic cost has the slope of the sigmoid as a factor, and at an output of 0.98 the sigmoid is nearly flat: σ′(z) is 0.018 there, and 0.149 at 0.82. Small slope, small step.</source>
        <translation>错得更多的神经元反而学得更少。二次代价函数的斜率里有一个因子，就是 S 型函数的斜率；而输出为 0.98 时，S 型函数几乎是平的：那里 σ′(z) 是 0.018，在 0.82 处则是 0.149。斜率小，步子就小。</translation>
    </message>
    <message>
        <source>∂C/∂w = (a − y) σ′(z) x</source>
        <translation>∂C/∂w = (a − y) σ′(z) x</translation>
    </message>
    <message>
        <source>σ′(z)</source>
        <translation>σ′(z)</translation>
    </message>
    <message>
        <source>Start at 0.98, goal 0: what is the output after 150 steps with the quadratic cost?</source>
        <translation>从 0.98 出发，目标是 0：用二次代价函数，150 步之后输出是多少？</translation>
    </message>
    <message>
        <source>Below 0.2: the largest error makes the largest steps</source>
        <translation>低于 0.2：误差最大，步子也最大</translation>
    </message>
    <message>
        <source>About half way, between 0.2 and 0.8</source>
        <translation>大约走了一半，在 0.2 和 0.8 之间</translation>
    </message>
    <message>
        <source>Still above 0.8</source>
        <translation>仍然高于 0.8</translation>
    </message>
    <message>
        <source>See it learn</source>
        <translation>看它学习</translation>
    </message>
    <message>
        <source>Press **0.6, 0.9** at Start and look at the left half, with the quadratic cost. It begins at an output of 0.82; ▶ below the curves plays it again.</source>
        <translation>按“起点”旁的 **0.6, 0.9**，看左半边，那里用的是二次代价函数。输出从 0.82 开始；按曲线下方的 ▶ 可以再播放一遍。</translation>
    </message>
    <message>
        <source>The point on the sigmoid: where the curve is steep the point moves fast.</source>
        <translation>S 型函数曲线上的点：曲线陡的地方，点走得快。</translation>
    </message>
    <message>
        <source>From 0.82 the point soon reaches the steep middle of the sigmoid, where a change of w has the most effect, and runs down. Towards 0 it slows: there the curve is flat again, and the error is small too.</source>
        <translation>从 0.82 出发，点很快就到了 S 型函数中间陡峭的一段，那里 w 的变化作用最大，于是它一路滑下去。接近 0 时它慢了下来：那里曲线又变平了，误差也小了。</translation>
    </message>
    <message>
        <source>See it wait</source>
        <translation>看它等待</translation>
    </message>
    <message>
        <source>Press **2.0, 2.0** at Start. Both halves now begin at an output of 0.98; ▶ below the curves plays them again.</source>
        <translation>按“起点”旁的 **2.0, 2.0**。现在左右两边都从输出 0.98 开始；按曲线下方的 ▶ 可以再播放一遍。</translation>
    </message>
    <message>
        <source>How long the output at the left stays near 1 before it falls.</source>
        <translation>左边的输出在 1 附近停留多久才开始下降。</translation>
    </message>
    <message>
        <source>w and b creep until the output leaves the flat part of the sigmoid; only then does it fall. People learn fastest when they notice a large mistake. This neuron does not: its output is saturated, and saturation hides the mistake from the gradient.</source>
        <translation>w 和 b 慢慢地爬，直到输出离开 S 型函数平坦的一段，这时它才开始下降。人在发现自己错得厉害时学得最快。这个神经元却不是：它的输出饱和了，饱和让梯度看不见错误。</translation>
    </message>
    <message>
        <source>σ′(z) = a (1 − a)</source>
        <translation>σ′(z) = a (1 − a)</translation>
    </message>
    <message>
        <source>(1 − a)</source>
        <translation>(1 − a)</translation>
    </message>
    <message>
        <source>How much slower</source>
        <translation>慢了多少</translation>
    </message>
    <message>
        <source>Work out the two first slopes.</source>
        <translation>算出开始时的两个斜率。</translation>
    </message>
    <message>
        <source>The slope of the quadratic cost is ∂C/∂w = (a − y) σ′(z) x, with x = 1, y = 0 and σ′(z) = a (1 − a). At the easy start z = 1.5 and a = 0.8176, at the hard start z = 4 and a = 0.9820. How many times as large is the slope at the easy start?</source>
        <translation>二次代价函数的斜率是 ∂C/∂w = (a − y) σ′(z) x，其中 x = 1，y = 0，σ′(z) = a (1 − a)。容易的起点是 z = 1.5，a = 0.8176；困难的起点是 z = 4，a = 0.9820。容易的起点处的斜率是困难的起点处的多少倍？</translation>
    </message>
    <message>
        <source>Work out a · a (1 − a) for both, then divide the first by the second.</source>
        <translation>对两个起点各算出 a · a (1 − a)，再用第一个除以第二个。</translation>
    </message>
    <message>
        <source>Easy: 0.8176 · 0.8176 · 0.1824 = 0.1219. Hard: 0.9820 · 0.9820 · 0.0180 = 0.0174. The easy start begins with a step about 7.0 times as long, although its error is smaller.</source>
        <translation>容易的起点：0.8176 · 0.8176 · 0.1824 = 0.1219。困难的起点：0.9820 · 0.9820 · 0.0180 = 0.0174。容易的起点误差更小，第一步却有大约 7.0 倍那么长。</translation>
    </message>
    <message>
        <source>A second input</source>
        <translation>第二个输入</translation>
    </message>
    <message>
        <source>Switch **Two inputs** on: a second input of 1 joins, with a weight of 2, so the neuron starts at z = 6. Say first what that does, then play (▶ below the curves).</source>
        <translation>打开**两个输入**：多了一个值为 1 的输入，权重是 2，于是神经元从 z = 6 出发。先预测会发生什么，再播放（曲线下方的 ▶）。</translation>
    </message>
    <message>
        <source>The output at the left during 300 epochs.</source>
        <translation>左边的输出在 300 轮中怎样变化。</translation>
    </message>
    <message>
        <source>The three numbers together push z to 6 and a to 0.9975, still further out on the flat part. σ′(z) is 0.0025, and it is a factor of all three slopes at once. The more inputs, the larger z can get, and a neuron that reads digits has 784 of them.</source>
        <translation>三个数合起来把 z 推到 6，把 a 推到 0.9975，在平坦的一段上走得更远。σ′(z) 只有 0.0025，而它同时是三个斜率的因子。输入越多，z 就可能越大，而一个认数字的神经元有 784 个输入。</translation>
    </message>
    <message>
        <source>∂C/∂wⱼ = (a − y) σ′(z) xⱼ</source>
        <translation>∂C/∂wⱼ = (a − y) σ′(z) xⱼ</translation>
    </message>
    <message>
        <source>Two weights and a bias now push the output down. Does it learn sooner with the quadratic cost?</source>
        <translation>现在有两个权重和一个偏置一起把输出往下推。用二次代价函数，它会学得更快吗？</translation>
    </message>
    <message>
        <source>Sooner: three numbers can move instead of two</source>
        <translation>更快：能动的数有三个，而不是两个</translation>
    </message>
    <message>
        <source>As before: the second input has the same value as the first</source>
        <translation>和以前一样：第二个输入的值与第一个相同</translation>
    </message>
    <message>
        <source>Later: it starts further out, where the sigmoid is flatter</source>
        <translation>更慢：它的起点更远，那里 S 型函数更平</translation>
    </message>
    <message>
        <source>An input of 0</source>
        <translation>输入为 0</translation>
    </message>
    <message>
        <source>Set **x₂** to 0 and play all epochs. Say first what happens to its weight w₂.</source>
        <translation>把 **x₂** 设为 0，播放所有轮。先预测它的权重 w₂ 会怎样变化。</translation>
    </message>
    <message>
        <source>w₂ in the picture of the neuron.</source>
        <translation>神经元图中的 w₂。</translation>
    </message>
    <message>
        <source>Each weight&apos;s slope has its own input as a factor. Where x is 0 the weight has no effect on the output, so there is nothing to learn about it from this example. No choice of the cost can take this factor away: the cost depends on w only through z, and ∂z/∂w is x.</source>
        <translation>每个权重的斜率都以它自己的输入为因子。x 为 0 时，这个权重对输出没有任何影响，所以从这个样本中也学不到关于它的任何东西。换什么代价函数都去不掉这个因子：代价只通过 z 依赖于 w，而 ∂z/∂w 就是 x。</translation>
    </message>
    <message>
        <source>∂C/∂wⱼ = ∂C/∂z · xⱼ</source>
        <translation>∂C/∂wⱼ = ∂C/∂z · xⱼ</translation>
    </message>
    <message>
        <source>xⱼ</source>
        <translation>xⱼ</translation>
    </message>
    <message>
        <source>The second input is 0. How does its weight w₂ change while the neuron learns?</source>
        <translation>第二个输入是 0。神经元学习时，它的权重 w₂ 怎样变化？</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>完全不变</translation>
    </message>
    <message>
        <source>As much as w</source>
        <translation>和 w 变得一样多</translation>
    </message>
    <message>
        <source>It goes to 0, as it is of no use</source>
        <translation>变成 0，因为它没有用处</translation>
    </message>
    <message>
        <source>Change the cost</source>
        <translation>换一个代价函数</translation>
    </message>
    <message>
        <source>Switch **Two inputs** off, press **2.0, 2.0** and then **Same η**: the half at the right learns with cross-entropy and now has the same learning rate, 0.15. Both play at once.</source>
        <translation>关闭**两个输入**，按 **2.0, 2.0**，再按**相同的 η**：右半边用交叉熵学习，现在学习率也是 0.15。两边同时播放。</translation>
    </message>
    <message>
        <source>The two outputs during the first 30 epochs.</source>
        <translation>前 30 轮中两边的输出。</translation>
    </message>
    <message>
        <source>After 30 steps cross-entropy has brought the output from 0.98 to 0.20; the quadratic cost has reached 0.979. In the slope of cross-entropy the factor σ′(z) cancels, and only the error a − y is left. The larger the mistake, the larger the step. The next lesson shows how it cancels.</source>
        <translation>30 步之后，交叉熵已经把输出从 0.98 降到 0.20，二次代价函数才降到 0.979。在交叉熵的斜率里，因子 σ′(z) 约掉了，只剩下误差 a − y。错得越多，步子就越大。下一课会讲它是怎样约掉的。</translation>
    </message>
    <message>
        <source>∂C/∂w = (a − y) x</source>
        <translation>∂C/∂w = (a − y) x</translation>
    </message>
    <message>
        <source>(a − y)</source>
        <translation>(a − y)</translation>
    </message>
    <message>
        <source>Same start, same learning rate: what is the output with cross-entropy after 150 steps?</source>
        <translation>起点相同，学习率相同：用交叉熵，150 步之后输出是多少？</translation>
    </message>
    <message>
        <source>Below 0.1</source>
        <translation>低于 0.1</translation>
    </message>
    <message>
        <source>Between 0.1 and 0.9</source>
        <translation>在 0.1 和 0.9 之间</translation>
    </message>
    <message>
        <source>Above 0.9, as with the quadratic cost</source>
        <translation>高于 0.9，和二次代价函数一样</translation>
    </message>
    <message>
        <source>Swap y and a</source>
        <translation>交换 y 和 a</translation>
    </message>
    <message>
        <source>Switch **Swap y and a** on. Cross-entropy has two letters that are easily exchanged: here the target y stands in the logarithms, and the output a before them. The target is 0.</source>
        <translation>打开**交换 y 和 a**。交叉熵里有两个字母很容易弄反：在这里，目标 y 进了对数，输出 a 到了对数前面。目标是 0。</translation>
    </message>
    <message>
        <source>The message at the right.</source>
        <translation>右边的提示。</translation>
    </message>
    <message>
        <source>With y = 0 the first term is −a ln 0. The logarithm of 0 is −∞, and a is never exactly 0, so the cost is infinite whatever the neuron does; for y = 1 the second term is. The right way round, the logarithm is taken of a and 1 − a, which lie strictly between 0 and 1.</source>
        <translation>y = 0 时，第一项是 −a ln 0。0 的对数是 −∞，而 a 永远不会正好是 0，所以不管神经元怎么做，代价都是无穷大；y = 1 时，无穷大的则是第二项。正确的写法是对 a 和 1 − a 取对数，它们总是严格地在 0 和 1 之间。</translation>
    </message>
    <message>
        <source>C = −[a ln y + (1 − a) ln (1 − y)]</source>
        <translation>C = −[a ln y + (1 − a) ln (1 − y)]</translation>
    </message>
    <message>
        <source>a ln y</source>
        <translation>a ln y</translation>
    </message>
    <message>
        <source>What is the cost with y and a exchanged, for the target y = 0?</source>
        <translation>y 和 a 交换之后，目标 y = 0 时代价是多少？</translation>
    </message>
    <message>
        <source>The same: the formula is symmetric</source>
        <translation>不变：公式是对称的</translation>
    </message>
    <message>
        <source>0, because ln y is multiplied by 0</source>
        <translation>0，因为 ln y 乘的是 0</translation>
    </message>
    <message>
        <source>Infinite</source>
        <translation>无穷大</translation>
    </message>
    <message>
        <source>Where the sigmoid is steepest</source>
        <translation>S 型函数最陡的地方</translation>
    </message>
    <message>
        <source>One number about the factor that slows the neuron.</source>
        <translation>求一个数：让神经元变慢的那个因子最大是多少。</translation>
    </message>
    <message>
        <source>The factor σ′(z) = a (1 − a) is never larger than a certain number. What is the largest value that it can have?</source>
        <translation>因子 σ′(z) = a (1 − a) 永远不会超过某个数。它最大能取到多少？</translation>
    </message>
    <message>
        <source>Try a = 0.3, 0.5 and 0.7. Where is the sigmoid steepest?</source>
        <translation>试试 a = 0.3、0.5 和 0.7。S 型函数在哪里最陡？</translation>
    </message>
    <message>
        <source>At a = 0.5, that is z = 0: 0.5 · 0.5 = 0.25. Even there the quadratic cost passes on a quarter of the error at most, and in a deep network each layer multiplies with such a factor once more.</source>
        <translation>在 a = 0.5 处，也就是 z = 0 时：0.5 · 0.5 = 0.25。即使在那里，二次代价函数最多也只传回误差的四分之一；而在深度网络里，每一层还要再乘一个这样的因子。</translation>
    </message>
</context>
<context>
    <name>21-cross-entropy</name>
    <message>
        <source>Cross-entropy, and what cancels</source>
        <translation>交叉熵，以及约掉了什么</translation>
    </message>
    <message>
        <source>Why whole digits stay unlearned with the quadratic cost, and what the other cost does about it.</source>
        <translation>为什么用二次代价函数时，有的数字整个都学不会；另一种代价函数又是怎样解决的。</translation>
    </message>
    <message>
        <source>Using the cross-entropy to classify MNIST digits</source>
        <translation>使用交叉熵来对 MNIST 数字进行分类</translation>
    </message>
    <message>
        <source>Choose **1/√n** at Initial weights and train with the quadratic cost again. Are there still digits that are never the answer?</source>
        <translation>在“初始权重”里选 **1/√n**，再用二次代价函数训练一次。还有从来不会成为答案的数字吗？</translation>
    </message>
    <message>
        <source>Ten outputs that may saturate</source>
        <translation>十个可能饱和的输出</translation>
    </message>
    <message>
        <source>Press **Train**. The network has 100 hidden units, the quadratic cost with η = 3, and large initial weights, as the book&apos;s first program. In “Your first network” 100 hidden units read more than 90 % after five epochs.</source>
        <translation>按**训练**。这个网络和书里的第一个程序一样，用大的初始权重和二次代价函数，η = 3，有 100 个隐藏神经元。在“你的第一个网络”里，100 个隐藏神经元五轮之后就能认对 90% 以上。</translation>
    </message>
    <message>
        <source>Each output adds up 100 hidden units with large weights, so at the start its z is often far from 0 and its answer certain, right or not. A certain wrong output has an error near 1 and a slope near 0. With this cost the two are multiplied.</source>
        <translation>每个输出用大的权重把 100 个隐藏神经元加起来，所以一开始它的 z 往往离 0 很远，它的回答不论对错都十分肯定。一个既肯定又错误的输出，误差接近 1，斜率接近 0。用这种代价函数，两者要相乘。</translation>
    </message>
    <message>
        <source>δ = (a − y) σ′(z)</source>
        <translation>δ = (a − y) σ′(z)</translation>
    </message>
    <message>
        <source>σ′(z)</source>
        <translation>σ′(z)</translation>
    </message>
    <message>
        <source>What accuracy has it on validation images after five epochs?</source>
        <translation>五轮之后，它在验证图像上的准确率是多少？</translation>
    </message>
    <message>
        <source>About the same, above 88 %</source>
        <translation>差不多，88% 以上</translation>
    </message>
    <message>
        <source>Less, but all digits are read somehow: 82 to 88 %</source>
        <translation>低一些，但每个数字好歹都能认：82% 到 88%</translation>
    </message>
    <message>
        <source>Much less: below 82 %</source>
        <translation>低得多：不到 82%</translation>
    </message>
    <message>
        <source>Digits that are never the answer</source>
        <translation>从来不是答案的数字</translation>
    </message>
    <message>
        <source>Open **Mistakes** and look at the columns: each stands for an answer. Say first whether all ten digits are given as an answer.</source>
        <translation>打开**错误**，看各列：每一列代表一个答案。先预测一下，是不是十个数字都被当作答案给出过。</translation>
    </message>
    <message>
        <source>Columns that are empty or nearly so.</source>
        <translation>空的或几乎空的列。</translation>
    </message>
    <message>
        <source>The network is not a little bad at everything. It reads most digits well, and at least one it practically never names: the output of this digit was pushed down so far that it answers about 0 to every picture. There the sigmoid is flat, and nothing that it does wrong moves its weights any more. Each such digit costs about ten points.</source>
        <translation>网络并不是样样都差一点。大多数数字它认得很好，但至少有一个数字它几乎从来不说：这个数字的输出被压得太低，对每张图都回答大约 0。那里 S 型函数是平的，无论它错在哪里，都不再能挪动它的权重。每个这样的数字要损失大约十个百分点。</translation>
    </message>
    <message>
        <source>How are the misread images spread over the ten digits?</source>
        <translation>认错的图像在十个数字中是怎样分布的？</translation>
    </message>
    <message>
        <source>Evenly: each digit is misread about equally often</source>
        <translation>均匀分布：每个数字被认错的次数差不多</translation>
    </message>
    <message>
        <source>At least one digit is hardly ever given as an answer</source>
        <translation>至少有一个数字几乎从来没有被当作答案</translation>
    </message>
    <message>
        <source>Only 4 and 9 are confused</source>
        <translation>只有 4 和 9 会混淆</translation>
    </message>
    <message>
        <source>The factor in numbers</source>
        <translation>用数值看这个因子</translation>
    </message>
    <message>
        <source>Open **Inside**, **By hand**, and turn to the page “Backwards: BP1”. It shows the ten outputs for one image. Change the example above until the label is a digit that is never the answer.</source>
        <translation>打开**内部**里的**手算**，翻到“反向：BP1”那一页。它显示一张图像的十个输出。更换上方的样本，直到标签是一个从来不会成为答案的数字。</translation>
    </message>
    <message>
        <source>∂C/∂a, the slope in the warning colour, and their product δ.</source>
        <translation>∂C/∂a，用警告色标出的斜率，以及它们的乘积 δ。</translation>
    </message>
    <message>
        <source>δ is what the output passes back to all weights. In each row it is the product of two numbers: ∂C/∂a, which is a − y, says how wrong the output is, and σ′(z) says how much z can change it. Where the output is certain, the second number is tiny, and so is δ.</source>
        <translation>δ 是这个输出传回给所有权重的东西。每一行里，它都是两个数的乘积：∂C/∂a 就是 a − y，说明输出错了多少；σ′(z) 说明 z 能把它改变多少。输出十分肯定时，第二个数很小，δ 也就很小。</translation>
    </message>
    <message>
        <source>δ = ∂C/∂a · σ′(z)</source>
        <translation>δ = ∂C/∂a · σ′(z)</translation>
    </message>
    <message>
        <source>Choose the other cost</source>
        <translation>选另一种代价函数</translation>
    </message>
    <message>
        <source>Choose cross-entropy at **Cost** and set **η** to 0.5. By hand shows the same network with the new cost: compare the slope and δ with those before. Say first what changes for a certain and wrong output.</source>
        <translation>在**代价**里选交叉熵，把 **η** 设为 0.5。“手算”显示的是同一个网络，但用了新的代价函数：把斜率和 δ 与刚才的比一比。先预测一下，对于既肯定又错误的输出，会有什么变化。</translation>
    </message>
    <message>
        <source>The slope is the same, but now it is crossed out. The derivative of cross-entropy is (a − y) divided by a (1 − a), and a (1 − a) is the slope of the sigmoid. Multiplied by it, as BP1 demands, the two cancel, and the error itself remains.</source>
        <translation>斜率还是那个斜率，但现在被划掉了。交叉熵的导数是 (a − y) 除以 a (1 − a)，而 a (1 − a) 正是 S 型函数的斜率。按照 BP1 把两者相乘，它们就约掉了，只剩下误差本身。</translation>
    </message>
    <message>
        <source>δ = (a − y) / [a (1 − a)] · a (1 − a) = a − y</source>
        <translation>δ = (a − y) / [a (1 − a)] · a (1 − a) = a − y</translation>
    </message>
    <message>
        <source>a (1 − a)</source>
        <translation>a (1 − a)</translation>
    </message>
    <message>
        <source>An output is 0.001 and should be 1. What is its δ with cross-entropy?</source>
        <translation>一个输出是 0.001，而它应该是 1。用交叉熵，它的 δ 是多少？</translation>
    </message>
    <message>
        <source>Nearly 0, as before: the sigmoid is as flat as it was</source>
        <translation>几乎是 0，和以前一样：S 型函数还是那么平</translation>
    </message>
    <message>
        <source>About −0.25</source>
        <translation>大约 −0.25</translation>
    </message>
    <message>
        <source>About −1</source>
        <translation>大约 −1</translation>
    </message>
    <message>
        <source>Train with cross-entropy</source>
        <translation>用交叉熵训练</translation>
    </message>
    <message>
        <source>Press **Train**: a new run of the same network, the same large initial weights, the same images in the same order. Only the cost and η are others.</source>
        <translation>按**训练**：同一个网络重新训练一次，大的初始权重相同，图像和顺序也相同。不同的只有代价函数和 η。</translation>
    </message>
    <message>
        <source>The accuracy after the first epoch, and at the end.</source>
        <translation>第一轮之后和最后的准确率。</translation>
    </message>
    <message>
        <source>An output that was certain and wrong now has the largest δ of all and is mended first; no digit is left behind. η is smaller because the slopes are larger: over all a from 0 to 1, σ′ is 1/6 in the mean, so η = 3 with the quadratic cost corresponds to about 0.5. Compare where the runs end, not how the first steps look.</source>
        <translation>原来既肯定又错误的输出，现在 δ 最大，最先得到纠正；没有一个数字掉队。η 取得小一些，是因为斜率变大了：a 从 0 到 1，σ′ 平均是 1/6，所以二次代价函数的 η = 3 大约相当于这里的 0.5。要比较的是训练最后到了哪里，而不是头几步的样子。</translation>
    </message>
    <message>
        <source>∂C/∂w = (a − y) x</source>
        <translation>∂C/∂w = (a − y) x</translation>
    </message>
    <message>
        <source>(a − y)</source>
        <translation>(a − y)</translation>
    </message>
    <message>
        <source>Accuracy after five epochs, compared with the quadratic cost?</source>
        <translation>五轮之后的准确率，与二次代价函数相比？</translation>
    </message>
    <message>
        <source>Lower: η is six times smaller</source>
        <translation>更低：η 只有六分之一</translation>
    </message>
    <message>
        <source>About the same, within 2 points</source>
        <translation>差不多，相差不到 2 个百分点</translation>
    </message>
    <message>
        <source>More than 2 points higher</source>
        <translation>高 2 个百分点以上</translation>
    </message>
    <message>
        <source>Where the formula comes from</source>
        <translation>公式从哪里来</translation>
    </message>
    <message>
        <source>Cross-entropy can be found by asking which cost leads to the slope that you want.</source>
        <translation>想要什么样的斜率，就反过来问哪种代价函数能得到它：交叉熵就是这样找到的。</translation>
    </message>
    <message>
        <source>You want a cost whose δ is simply a − y, without the slope. By the chain rule δ = ∂C/∂a · σ′(z), and σ′(z) = a (1 − a). Which ∂C/∂a must this cost have?</source>
        <translation>你想要一个代价函数，它的 δ 就是 a − y，不带斜率。由链式法则，δ = ∂C/∂a · σ′(z)，而 σ′(z) = a (1 − a)。这个代价函数的 ∂C/∂a 必须是什么？</translation>
    </message>
    <message>
        <source>a − y</source>
        <translation>a − y</translation>
    </message>
    <message>
        <source>(a − y) · a (1 − a)</source>
        <translation>(a − y) · a (1 − a)</translation>
    </message>
    <message>
        <source>(a − y) / [a (1 − a)]</source>
        <translation>(a − y) / [a (1 − a)]</translation>
    </message>
    <message>
        <source>a (1 − a) / (a − y)</source>
        <translation>a (1 − a) / (a − y)</translation>
    </message>
    <message>
        <source>Write a − y = ∂C/∂a · a (1 − a), and solve for ∂C/∂a.</source>
        <translation>写出 a − y = ∂C/∂a · a (1 − a)，解出 ∂C/∂a。</translation>
    </message>
    <message>
        <source>∂C/∂a = (a − y) / [a (1 − a)]. Split into partial fractions, this is −y/a + (1 − y)/(1 − a), and the function with this derivative is −[y ln a + (1 − y) ln (1 − a)], plus a constant. So cross-entropy is the cost that takes out the slope of the sigmoid.</source>
        <translation>∂C/∂a = (a − y) / [a (1 − a)]。拆成部分分式，就是 −y/a + (1 − y)/(1 − a)；导数等于它的函数是 −[y ln a + (1 − y) ln (1 − a)] 再加一个常数。所以，交叉熵就是那个消去 S 型函数斜率的代价函数。</translation>
    </message>
    <message>
        <source>The other way out: linear outputs</source>
        <translation>另一条出路：线性输出</translation>
    </message>
    <message>
        <source>Choose the quadratic cost at **Cost** and linear at **Output units**, and look at By hand once more. Say first whether the slope of the output slows learning now.</source>
        <translation>在**代价**里选二次，在**输出神经元**里选线性，再看一看“手算”。先预测一下，输出的斜率现在还会不会让学习变慢。</translation>
    </message>
    <message>
        <source>A linear output is a = z, and its slope is 1 everywhere. δ is a − y again, with the quadratic cost. So the trouble was never this cost alone, nor the sigmoid alone, but the two together. For numbers that are to be predicted, linear outputs with the quadratic cost are the usual choice.</source>
        <translation>线性输出是 a = z，它的斜率处处为 1。用二次代价函数，δ 又成了 a − y。所以问题从来不单单在这个代价函数，也不单单在 S 型函数，而在于两者合在一起。如果要预测的是数值，通常就选线性输出加二次代价函数。</translation>
    </message>
    <message>
        <source>δ = (a − y) · 1</source>
        <translation>δ = (a − y) · 1</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>Quadratic cost, but outputs a = z: is there a slope that can become 0?</source>
        <translation>二次代价函数，但输出是 a = z：还有可能变成 0 的斜率吗？</translation>
    </message>
    <message>
        <source>Yes: it is the quadratic cost that brings it in</source>
        <translation>有：它是二次代价函数带来的</translation>
    </message>
    <message>
        <source>No: δ is a − y here too</source>
        <translation>没有：δ 在这里也是 a − y</translation>
    </message>
    <message>
        <source>The same on MNIST</source>
        <translation>在 MNIST 上也试试</translation>
    </message>
    <message>
        <source>Run the experiment “Quadratic cost against cross-entropy”: four runs of 30 epochs, about half a minute. It needs MNIST: **Data**, **Download MNIST**. Say first what cross-entropy reaches with 30 hidden units.</source>
        <translation>运行实验“二次代价与交叉熵”：训练四次，每次 30 轮，大约半分钟。它需要 MNIST：用**数据**菜单里的**下载 MNIST**。先预测一下，用 30 个隐藏神经元，交叉熵能达到多少。</translation>
    </message>
    <message>
        <source>“quadratic, 100 hidden” against “cross-entropy, 100 hidden”.</source>
        <translation>“二次，100 个隐藏神经元”与“交叉熵，100 个隐藏神经元”的对比。</translation>
    </message>
    <message>
        <source>With 30 hidden units both costs end near 95 %: fewer terms in z, fewer saturated outputs. With 100, cross-entropy gains more than a point, while the quadratic cost often leaves a digit unlearned, as here with Backswing&apos;s own digits. The book printed 95.49 % for the run in question.</source>
        <translation>用 30 个隐藏神经元时，两种代价函数最后都在 95% 上下：z 里的项少，饱和的输出也少。用 100 个时，交叉熵又高出一个多百分点，而二次代价函数常常有一个数字学不会，就像刚才在 Backswing 自己的数字上那样。书中给出的这次训练的结果是 95.49%。</translation>
    </message>
    <message>
        <source>Cross-entropy, 30 hidden units, 50 000 digits, 30 epochs: what part of the test set is read correctly?</source>
        <translation>交叉熵，30 个隐藏神经元，5 万个数字，30 轮：测试集能认对多少？</translation>
    </message>
    <message>
        <source>Less than 92 %</source>
        <translation>不到 92%</translation>
    </message>
    <message>
        <source>92 to 97 %</source>
        <translation>92% 到 97%</translation>
    </message>
    <message>
        <source>More than 97 %</source>
        <translation>97% 以上</translation>
    </message>
    <message>
        <source>The smallest cross-entropy</source>
        <translation>最小的交叉熵</translation>
    </message>
    <message>
        <source>With a target between 0 and 1, cross-entropy is smallest where a = y, but it is not 0 there.</source>
        <translation>目标在 0 和 1 之间时，交叉熵在 a = y 处最小，但那里它并不等于 0。</translation>
    </message>
    <message>
        <source>For one output C = −[y ln a + (1 − y) ln (1 − a)]. The target is y = 0.5. Set a = y, where C is smallest. How large is C? Give three decimals.</source>
        <translation>对一个输出，C = −[y ln a + (1 − y) ln (1 − a)]。目标是 y = 0.5。令 a = y，这时 C 最小。C 等于多少？保留三位小数。</translation>
    </message>
    <message>
        <source>Both terms are 0.5 · ln 0.5.</source>
        <translation>两项都是 0.5 · ln 0.5。</translation>
    </message>
    <message>
        <source>C = −[0.5 ln 0.5 + 0.5 ln 0.5] = −ln 0.5 = ln 2 = 0.693. That a = y is the lowest point follows from ∂C/∂a = (a − y) / [a (1 − a)]: it is negative for a below y and positive above. For the targets 0 and 1 the smallest cost is 0.</source>
        <translation>C = −[0.5 ln 0.5 + 0.5 ln 0.5] = −ln 0.5 = ln 2 = 0.693。a = y 是最低点，这可以从 ∂C/∂a = (a − y) / [a (1 − a)] 看出：a 小于 y 时它是负的，大于 y 时是正的。目标为 0 或 1 时，最小的代价是 0。</translation>
    </message>
</context>
<context>
    <name>22-softmax</name>
    <message>
        <source>Softmax and log-likelihood</source>
        <translation>柔性最大值与对数似然</translation>
    </message>
    <message>
        <source>Ten outputs that share 100 % among them, and the cost that goes with them.</source>
        <translation>十个输出一起瓜分 100%，以及与之相配的代价函数。</translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation>柔性最大值</translation>
    </message>
    <message>
        <source>Set T to 0.05 and move the slider of the second largest output slowly past the largest. What does softmax turn into when T goes to 0?</source>
        <translation>把 T 设为 0.05，慢慢移动第二大的输出的滑块，让它超过最大的那个。T 趋于 0 时，柔性最大值变成了什么？</translation>
    </message>
    <message>
        <source>A cost that starts at 2.3</source>
        <translation>从 2.3 开始的代价</translation>
    </message>
    <message>
        <source>Draw the curve that you expect, then press **Train**. The outputs are softmax, the cost is log-likelihood: −ln of the output for the right digit. Before training, each digit gets about 10 %, so the cost begins near −ln 0.1 = 2.3.</source>
        <translation>画出你预期的曲线，然后按**训练**。输出是柔性最大值 (softmax)，代价是对数似然：正确数字的输出取 −ln。训练之前每个数字得到大约 10%，所以代价从 −ln 0.1 = 2.3 附近开始。</translation>
    </message>
    <message>
        <source>The plot of the cost: the line of the validation images.</source>
        <translation>代价图：验证图像的那条线。</translation>
    </message>
    <message>
        <source>The cost of an image is small when the share of the right digit is large: −ln 0.9 is 0.1, −ln 0.5 is 0.7. After eight epochs it is below 0.4 in the mean. Mistakes weigh heavily: one image to whose digit the network gives 1 % costs 4.6, as much as 44 images with 90 %.</source>
        <translation>正确数字所占的份额大，图像的代价就小：−ln 0.9 是 0.1，−ln 0.5 是 0.7。八轮之后，代价平均不到 0.4。错误的分量很重：如果网络只给一张图像的正确数字 1%，它的代价就是 4.6，相当于 44 张得到 90% 的图像。</translation>
    </message>
    <message>
        <source>C = −ln a, with the output a for the right digit</source>
        <translation>C = −ln a，其中 a 是正确数字的输出</translation>
    </message>
    <message>
        <source>ln a</source>
        <translation>ln a</translation>
    </message>
    <message>
        <source>How does the cost on validation images fall, from epoch 1 to epoch 8?</source>
        <translation>从第 1 轮到第 8 轮，验证图像上的代价怎样下降？</translation>
    </message>
    <message>
        <source>Ten sliders</source>
        <translation>十个滑块</translation>
    </message>
    <message>
        <source>Draw a 7, then open **Inside**, **Softmax**. Each slider is the weighted input z of one output, as your 7 gives it. Beside them stand the outputs that softmax makes of them, and those that ten sigmoids would make.</source>
        <translation>写一个 7，然后打开**内部**里的 **Softmax**。每个滑块是一个输出的带权输入 z，数值来自你写的 7。旁边是柔性最大值由它们得出的输出，以及换成十个 S 型神经元会得出的输出。</translation>
    </message>
    <message>
        <source>The two sums below the bars.</source>
        <translation>条形下方的两个总和。</translation>
    </message>
    <message>
        <source>Softmax takes e to the power of each z, which is always positive, and divides by the sum of all ten. So the outputs are shares of 1 and can be read as probabilities. Sigmoids answer ten separate questions, and their sum can be anything from 0 to 10.</source>
        <translation>柔性最大值对每个 z 求 e 的 z 次方，它总是正的，再除以十个的总和。所以每个输出都是总和 1 中的一份，可以看作概率。S 型神经元回答的是十个互不相干的问题，它们的和可以是 0 到 10 之间的任何数。</translation>
    </message>
    <message>
        <source>aⱼ = e^zⱼ / Σₖ e^zₖ</source>
        <translation>aⱼ = e^zⱼ / Σₖ e^zₖ</translation>
    </message>
    <message>
        <source>Σₖ e^zₖ</source>
        <translation>Σₖ e^zₖ</translation>
    </message>
    <message>
        <source>Raise one</source>
        <translation>抬高一个</translation>
    </message>
    <message>
        <source>Move the slider of z₃ to 10. Say first what the nine other softmax outputs do.</source>
        <translation>把 z₃ 的滑块移到 10。先预测一下，另外九个柔性最大值输出会怎样。</translation>
    </message>
    <message>
        <source>The bars at both sides, while the slider moves.</source>
        <translation>移动滑块时，两边的条形。</translation>
    </message>
    <message>
        <source>With z₃ the output a₃ rises, and as the sum stays 1, all others fall in proportion. An output of softmax depends on all ten z; a sigmoid only on its own. The derivative says so: it is positive for j = k and negative for every other pair.</source>
        <translation>z₃ 变大，输出 a₃ 就上升；因为总和仍是 1，其他输出都按比例下降。柔性最大值的每个输出都依赖于全部十个 z，S 型神经元只依赖于自己的那个。导数也说明了这一点：j = k 时为正，其他各对都为负。</translation>
    </message>
    <message>
        <source>∂aⱼ/∂zₖ = aⱼ (1 − aⱼ) for j = k, −aⱼ aₖ otherwise</source>
        <translation>∂aⱼ/∂zₖ = aⱼ (1 − aⱼ)，当 j = k；否则为 −aⱼ aₖ</translation>
    </message>
    <message>
        <source>−aⱼ aₖ</source>
        <translation>−aⱼ aₖ</translation>
    </message>
    <message>
        <source>Only z₃ rises. What do the nine other outputs of softmax do?</source>
        <translation>只有 z₃ 变大。柔性最大值的另外九个输出会怎样？</translation>
    </message>
    <message>
        <source>They stay: their own z has not changed</source>
        <translation>不变：它们自己的 z 没有变</translation>
    </message>
    <message>
        <source>All nine fall</source>
        <translation>九个都下降</translation>
    </message>
    <message>
        <source>Only the largest of them falls</source>
        <translation>只有其中最大的一个下降</translation>
    </message>
    <message>
        <source>Divide all by 20</source>
        <translation>全部除以 20</translation>
    </message>
    <message>
        <source>Set **Temperature T** to 20: every z is divided by it before softmax. Say first what that does.</source>
        <translation>把**温度 T** 设为 20：每个 z 先除以它，再求柔性最大值。先预测会发生什么。</translation>
    </message>
    <message>
        <source>Dividing by a large T brings all z close to each other, and their powers of e with them, so the shares become even. The order stays: the largest z keeps the largest share. A small T does the opposite, and in the limit the largest z takes everything: this is where the name comes from, a soft form of the maximum.</source>
        <translation>除以一个大的 T，所有的 z 就彼此靠近，e 的各次方也跟着靠近，于是份额变得均匀。次序不变：最大的 z 仍占最大的份额。小的 T 正好相反，到了极限，最大的 z 拿走一切。名称就是这样来的：它是最大值的一种柔和的形式。</translation>
    </message>
    <message>
        <source>aⱼ = e^(zⱼ / T) / Σₖ e^(zₖ / T)</source>
        <translation>aⱼ = e^(zⱼ / T) / Σₖ e^(zₖ / T)</translation>
    </message>
    <message>
        <source>zⱼ / T</source>
        <translation>zⱼ / T</translation>
    </message>
    <message>
        <source>All ten z are divided by 20. What happens to the outputs?</source>
        <translation>十个 z 全部除以 20。输出会怎样？</translation>
    </message>
    <message>
        <source>Nothing: only differences of z matter</source>
        <translation>不变：只有 z 之间的差才起作用</translation>
    </message>
    <message>
        <source>The largest output takes nearly everything</source>
        <translation>最大的输出几乎拿走一切</translation>
    </message>
    <message>
        <source>They become more even, in the same order</source>
        <translation>变得更均匀，次序不变</translation>
    </message>
    <message>
        <source>Half of everything</source>
        <translation>全部的一半</translation>
    </message>
    <message>
        <source>Work it out, then check it with the sliders: T = 1, nine of them at 0.</source>
        <translation>先算出来，再用滑块验证：T = 1，九个滑块放在 0。</translation>
    </message>
    <message>
        <source>Nine of the ten z are 0, and one is 2.2. Which share of the total, in per cent, does softmax give to that one?</source>
        <translation>十个 z 中有九个是 0，一个是 2.2。柔性最大值分给这一个的份额是百分之几？</translation>
    </message>
    <message>
        <source>e^0 is 1, and e^2.2 is about 9.</source>
        <translation>e^0 是 1，e^2.2 大约是 9。</translation>
    </message>
    <message>
        <source>e^2.2 = 9.03, and the nine others are e^0 = 1 each: 9.03 / (9.03 + 9) = 0.50. A lead of 2.2 over all nine is worth half of everything, whether the others are at 0 or all at 7: adding the same number to every z changes nothing.</source>
        <translation>e^2.2 = 9.03，另外九个各是 e^0 = 1：9.03 / (9.03 + 9) = 0.50。比其他九个都领先 2.2，就能得到全部的一半，无论其他九个都在 0 还是都在 7：每个 z 都加上同一个数，什么也不会改变。</translation>
    </message>
    <message>
        <source>The error of the outputs</source>
        <translation>输出的误差</translation>
    </message>
    <message>
        <source>Open **Inside**, **By hand**, and turn to “Backwards: BP1”. Say first whether the errors δ of these outputs have a factor that becomes 0 when an output is certain and wrong.</source>
        <translation>打开**内部**里的**手算**，翻到“反向：BP1”。先预测一下，在输出既肯定又错误时，这些输出的误差 δ 里有没有一个会变成 0 的因子。</translation>
    </message>
    <message>
        <source>The columns y, a and δ.</source>
        <translation>y、a 和 δ 这几列。</translation>
    </message>
    <message>
        <source>The derivative of −ln a is −1/a, and softmax brings a factor a with it: the two cancel. What remains is a − y, exactly as for sigmoid outputs with cross-entropy. Both pairs are made so that a certain mistake is mended fast. A cost has to fit its outputs.</source>
        <translation>−ln a 的导数是 −1/a，柔性最大值又带来一个因子 a：两者约掉，剩下的是 a − y，和 S 型输出配交叉熵时完全一样。这两种搭配都是为了让肯定的错误很快得到纠正。代价函数必须与输出相配。</translation>
    </message>
    <message>
        <source>δ = −(1/a) · a (1 − a) = a − 1, for the right digit</source>
        <translation>δ = −(1/a) · a (1 − a) = a − 1，对正确的数字</translation>
    </message>
    <message>
        <source>a − 1</source>
        <translation>a − 1</translation>
    </message>
    <message>
        <source>What is δ for softmax outputs with the log-likelihood cost?</source>
        <translation>柔性最大值输出配对数似然代价时，δ 是什么？</translation>
    </message>
    <message>
        <source>a − y, as with sigmoid and cross-entropy</source>
        <translation>a − y，和 S 型输出配交叉熵一样</translation>
    </message>
    <message>
        <source>(a − y) times a slope that can become 0</source>
        <translation>(a − y) 乘以一个可能变成 0 的斜率</translation>
    </message>
    <message>
        <source>−1/a, which can become arbitrarily large</source>
        <translation>−1/a，它可以任意大</translation>
    </message>
    <message>
        <source>Against sigmoid and cross-entropy</source>
        <translation>与 S 型输出加交叉熵比一比</translation>
    </message>
    <message>
        <source>Choose cross-entropy at **Cost**, which brings sigmoid outputs with it, and train for eight epochs. Compare accuracies: the costs of the two runs have no common scale.</source>
        <translation>在**代价**里选交叉熵，输出会随之换成 S 型神经元，然后训练八轮。要比较准确率：两次训练的代价没有共同的尺度。</translation>
    </message>
    <message>
        <source>Two networks with the same δ learn alike, and the difference is about as large as between two seeds. Choose softmax where you want probabilities of which exactly one comes true; choose sigmoids where several answers can be right at once.</source>
        <translation>δ 相同的两个网络，学起来也差不多，它们之间的差别大约和两个随机种子之间的差别一样大。如果你要的是概率，而且其中恰好有一个会成真，就选柔性最大值；如果几个答案可以同时正确，就选 S 型神经元。</translation>
    </message>
    <message>
        <source>δ = a − y</source>
        <translation>δ = a − y</translation>
    </message>
    <message>
        <source>a − y</source>
        <translation>a − y</translation>
    </message>
    <message>
        <source>Best accuracy of sigmoid outputs with cross-entropy, compared with softmax?</source>
        <translation>S 型输出配交叉熵的最佳准确率，与柔性最大值相比？</translation>
    </message>
    <message>
        <source>More than 3 points better</source>
        <translation>高 3 个百分点以上</translation>
    </message>
    <message>
        <source>Within 3 points</source>
        <translation>相差不到 3 个百分点</translation>
    </message>
    <message>
        <source>More than 3 points worse</source>
        <translation>低 3 个百分点以上</translation>
    </message>
    <message>
        <source>From outputs back to z</source>
        <translation>从输出回到 z</translation>
    </message>
    <message>
        <source>Softmax can be turned round, up to a number that is added to all z.</source>
        <translation>柔性最大值可以倒推回去，只是所有的 z 可以同时加上一个任意的数。</translation>
    </message>
    <message>
        <source>Softmax gives 0.8 to the digit 3 and 0.1 to the digit 5. By how much is z₃ larger than z₅? Give two decimals.</source>
        <translation>柔性最大值给数字 3 的是 0.8，给数字 5 的是 0.1。z₃ 比 z₅ 大多少？保留两位小数。</translation>
    </message>
    <message>
        <source>Divide the two outputs: the sum of all powers falls out.</source>
        <translation>把两个输出相除：各次方的总和就消掉了。</translation>
    </message>
    <message>
        <source>a₃ / a₅ = e^(z₃ − z₅) = 8, so z₃ − z₅ = ln 8 = 2.08. In general zⱼ = ln aⱼ + c with the same c for all ten: the outputs fix the differences of the z, not the z themselves.</source>
        <translation>a₃ / a₅ = e^(z₃ − z₅) = 8，所以 z₃ − z₅ = ln 8 = 2.08。一般地，zⱼ = ln aⱼ + c，十个式子里的 c 相同：输出只确定各个 z 之间的差，不确定 z 本身。</translation>
    </message>
</context>
<context>
    <name>30-overfitting</name>
    <message>
        <source>Overfitting: a thousand images</source>
        <translation>过拟合：一千张图像</translation>
    </message>
    <message>
        <source>A network memorises its training images, and two curves tell that it has stopped learning digits.</source>
        <translation>网络背下了它的训练图像，两条曲线透露出，它已经不再学习怎样认数字了。</translation>
    </message>
    <message>
        <source>Overfitting and regularization</source>
        <translation>过拟合和正则化</translation>
    </message>
    <message>
        <source>Train with 5 000 images, then with 20 000. How does the gap between the two accuracy curves shrink?</source>
        <translation>先用 5000 张图像训练，再用 2 万张。两条准确率曲线之间的差距是怎样缩小的？</translation>
    </message>
    <message>
        <source>A thousand of fifty thousand</source>
        <translation>五万张中的一千张</translation>
    </message>
    <message>
        <source>Choose MNIST at **Data** (if it is not here, **Data**, **Download MNIST** gets it) and set **Training images** to 1000. The other knobs are set: the book&apos;s 784-30-10 with large initial weights, η = 0.5, no regularization.</source>
        <translation>在**数据**里选 MNIST（如果这里还没有，用**数据**菜单里的**下载 MNIST** 下载），并把**训练图像数**设为 1000。其他设置都已选好：书中的 784-30-10，大的初始权重，η = 0.5，不用正则化。</translation>
    </message>
    <message>
        <source>The network has 23 860 weights and biases, and now a thousand images to fix them with. Nothing forces it to find what all threes have in common, as long as it can tell apart the hundred threes that it sees.</source>
        <translation>这个网络有 23 860 个权重和偏置，现在却只有一千张图像来确定它们。它看到的 3 只有一百来个，只要能把这些 3 区分开，就没有什么迫使它去找出所有 3 的共同之处。</translation>
    </message>
    <message>
        <source>Thirty epochs</source>
        <translation>三十轮</translation>
    </message>
    <message>
        <source>Press **Train**. An epoch is 100 steps only, so thirty of them take a second or two. Two accuracies are measured: on the thousand images, and on 10 000 validation images that it never learns from.</source>
        <translation>按**训练**。一轮只有 100 步，所以三十轮只要一两秒。程序测量两个准确率：一个在这一千张图像上，一个在它从没学过的 1 万张验证图像上。</translation>
    </message>
    <message>
        <source>Both curves in the plot of the accuracy.</source>
        <translation>准确率图中的两条曲线。</translation>
    </message>
    <message>
        <source>On its own thousand images it is nearly perfect, on new ones 17 of 100 are misread. The distance between the two is overfitting in one number. The accuracy on training images says how well they were memorised; how well digits are read only other images can say.</source>
        <translation>在自己的一千张图像上，它几乎完美；新图像却是 100 张里认错 17 张。两者之间的距离，就是用一个数表示的过拟合。训练图像上的准确率只说明它们背得有多熟；数字认得有多好，只有别的图像才能告诉你。</translation>
    </message>
    <message>
        <source>How many of its own thousand training images does it read correctly after 30 epochs?</source>
        <translation>30 轮之后，它自己的一千张训练图像能认对多少？</translation>
    </message>
    <message>
        <source>About 83 %, as of new images</source>
        <translation>大约 83%，和新图像一样</translation>
    </message>
    <message>
        <source>90 to 97 %</source>
        <translation>90% 到 97%</translation>
    </message>
    <message>
        <source>More than 97 %</source>
        <translation>97% 以上</translation>
    </message>
    <message>
        <source>Four hundred epochs</source>
        <translation>四百轮</translation>
    </message>
    <message>
        <source>Draw the cost on **validation** images that you expect over 400 epochs. Then set **Epochs** to 400 and press **Train**. It takes less than half a minute.</source>
        <translation>画出你预期的**验证**图像上的代价在 400 轮里的变化。然后把**轮数**设为 400，按**训练**。用不了半分钟。</translation>
    </message>
    <message>
        <source>Under **Curves**, the cost on training images, and that on validation images.</source>
        <translation>**曲线**里，训练图像上的代价和验证图像上的代价。</translation>
    </message>
    <message>
        <source>On the training images the cost falls towards 0. On the validation images it falls until about epoch 15, then rises again, by a third or more: the network becomes ever more certain, also where it is wrong. What it learns after epoch 15 are the peculiarities of a thousand pictures.</source>
        <translation>在训练图像上，代价向 0 下降。在验证图像上，它下降到大约第 15 轮，然后又回升，升了三分之一甚至更多：网络越来越肯定，在它错的地方也是这样。第 15 轮之后它学到的，只是那一千张图的个别特点。</translation>
    </message>
    <message>
        <source>C = −(1/n) Σₓ Σⱼ [y ln a + (1 − y) ln (1 − a)]</source>
        <translation>C = −(1/n) Σₓ Σⱼ [y ln a + (1 − y) ln (1 − a)]</translation>
    </message>
    <message>
        <source>ln (1 − a)</source>
        <translation>ln (1 − a)</translation>
    </message>
    <message>
        <source>How does the cost on validation images change, from epoch 1 to epoch 400?</source>
        <translation>从第 1 轮到第 400 轮，验证图像上的代价怎样变化？</translation>
    </message>
    <message>
        <source>Epoch 15 and epoch 280</source>
        <translation>第 15 轮和第 280 轮</translation>
    </message>
    <message>
        <source>Open **Numbers** and compare the rows of epochs 15, 280 and 400: cost and accuracy on validation images. The book names the first two: where the cost is lowest, and where the accuracy stops rising.</source>
        <translation>打开**数值**，比较第 15、280 和 400 轮这几行：验证图像上的代价和准确率。书中提到了前两个：一个是代价最低的地方，一个是准确率停止上升的地方。</translation>
    </message>
    <message>
        <source>Cost and accuracy move in different directions after epoch 15.</source>
        <translation>第 15 轮之后，代价和准确率朝不同的方向走。</translation>
    </message>
    <message>
        <source>Cost and accuracy do not agree on when overfitting begins. The cost counts how certain each answer is, and it rises from about epoch 15. The accuracy counts answers only, and still creeps up by one to three points until it stops. As the goal is to read digits, the book takes the accuracy, and in its run nothing is gained after about epoch 280. Chance says when: five of our runs came within 0.1 points of their best at epochs 46 to 327.</source>
        <translation>过拟合从什么时候开始，代价和准确率的说法并不一致。代价计较每个回答有多肯定，它从大约第 15 轮起就上升。准确率只管回答对不对，它还会慢慢上升一到三个百分点，然后才停下。既然目标是认数字，书中就以准确率为准，而它那次训练在大约第 280 轮之后再没有收获。具体是哪一轮要看运气：我们的五次训练，在第 46 到 327 轮之间达到了与各自的最好成绩相差不到 0.1 个百分点的水平。</translation>
    </message>
    <message>
        <source>All fifty thousand</source>
        <translation>五万张全部用上</translation>
    </message>
    <message>
        <source>Set **Training images** to 0, which means all, and **Epochs** to 30. Press **Train**. It takes up to a minute.</source>
        <translation>把**训练图像数**设为 0，意思是全部；把**轮数**设为 30。按**训练**。最多要一分钟。</translation>
    </message>
    <message>
        <source>The gap between the curves of training and validation images. Untick **few** under Runs, so that 30 epochs fill the plot.</source>
        <translation>训练图像和验证图像两条曲线之间的差距。在“训练记录”里取消勾选 **few**，让 30 轮占满整张图。</translation>
    </message>
    <message>
        <source>The same network now reads about 96 % of new images, and the gap to the training images shrinks from 16 points to about two and a half. It cannot memorise fifty thousand images, so what they have in common is what it learns. More data is the best cure for overfitting, and often the most expensive one.</source>
        <translation>同一个网络现在能认对大约 96% 的新图像，与训练图像的差距从 16 个百分点缩小到大约两个半。五万张图像它背不下来，所以学到的是它们的共同之处。更多的数据是治疗过拟合最好的办法，往往也是最贵的办法。</translation>
    </message>
    <message>
        <source>Best accuracy on validation images with 50 000 training images, compared with 1 000?</source>
        <translation>5 万张训练图像时验证图像上的最佳准确率，与 1000 张时相比？</translation>
    </message>
    <message>
        <source>At most 3 points better: it is the same network</source>
        <translation>最多高 3 个百分点：网络还是那个网络</translation>
    </message>
    <message>
        <source>3 to 8 points better</source>
        <translation>高 3 到 8 个百分点</translation>
    </message>
    <message>
        <source>More than 8 points better</source>
        <translation>高 8 个百分点以上</translation>
    </message>
    <message>
        <source>The book&apos;s figures</source>
        <translation>书中的图</translation>
    </message>
    <message>
        <source>Run the experiment “Overfitting: a thousand images memorised”, about 20 seconds. It measures the test set, which the book&apos;s figures show. Say first whether the test set tells another story than the validation set.</source>
        <translation>运行实验“过拟合：背下一千张图像”，大约 20 秒。它测量的是测试集，书中的图用的就是测试集。先预测一下，测试集说的与验证集会不会不同。</translation>
    </message>
    <message>
        <source>The results, what was expected, and what the book printed.</source>
        <translation>结果、预期，以及书中给出的数值。</translation>
    </message>
    <message>
        <source>The network has learned from neither, so both estimate the same: how well it reads new digits. The test set is kept for the end because you look at the validation set all the time while you choose knobs. Each choice fits the knobs to it a little, and its accuracy becomes too good to be true.</source>
        <translation>网络没有从其中任何一个学习过，所以两者估计的是同一件事：它认新数字认得有多好。测试集要留到最后，因为挑选设置时你一直看着验证集。每一次选择都让设置与它更贴合一点，于是它的准确率就好得不真实了。</translation>
    </message>
    <message>
        <source>Best accuracy on the test set with 1 000 training images?</source>
        <translation>用 1000 张训练图像时，测试集上的最佳准确率是多少？</translation>
    </message>
    <message>
        <source>Below 75 %: the test set is harder</source>
        <translation>不到 75%：测试集更难</translation>
    </message>
    <message>
        <source>75 to 90 %, as on the validation set</source>
        <translation>75% 到 90%，和验证集上一样</translation>
    </message>
    <message>
        <source>Above 90 %, as on the training set</source>
        <translation>90% 以上，和训练集上一样</translation>
    </message>
    <message>
        <source>Which curve decides</source>
        <translation>哪条曲线说了算</translation>
    </message>
    <message>
        <source>You train for many epochs and want to keep the network of the best one.</source>
        <translation>你训练了很多轮，想保留最好的那一轮的网络。</translation>
    </message>
    <message>
        <source>By which accuracy do you choose the epoch at which training should have stopped, if you want to report an honest accuracy on the test set afterwards?</source>
        <translation>如果你想在最后报告一个真实可信的测试集准确率，那么训练应该停在哪一轮，要根据哪个准确率来选？</translation>
    </message>
    <message>
        <source>Training: the network is made to be good at it</source>
        <translation>训练集：网络就是为了做好它而训练的</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证集</translation>
    </message>
    <message>
        <source>Test: it is the one that you report</source>
        <translation>测试集：要报告的就是它</translation>
    </message>
    <message>
        <source>The set that chooses cannot be the one that judges, and memorised images say nothing.</source>
        <translation>负责挑选的集合不能同时充当评判，而背下来的图像说明不了什么。</translation>
    </message>
    <message>
        <source>The accuracy on training images never warns. If the test set chooses the epoch, the epoch is fitted to it, and its accuracy is no longer that of unseen images. Stopping by the validation set is called early stopping; a later lesson does it.</source>
        <translation>训练图像上的准确率从不发出警告。如果由测试集来选轮次，轮次就迁就了它，它的准确率也就不再是没见过的图像上的准确率了。根据验证集来停止训练，叫做提前停止；后面有一课会用到它。</translation>
    </message>
    <message>
        <source>Weights for each image</source>
        <translation>每张图像分到的权重</translation>
    </message>
    <message>
        <source>One number that says why a thousand images can be memorised.</source>
        <translation>用一个数说明，为什么一千张图像背得下来。</translation>
    </message>
    <message>
        <source>The network 784-30-10 has 23 860 weights and biases. How many of them are there for each of the 1 000 training images, rounded to a whole number?</source>
        <translation>网络 784-30-10 有 23 860 个权重和偏置。平均到 1000 张训练图像上，每张有多少个？四舍五入到整数。</translation>
    </message>
    <message>
        <source>23 860 divided by 1 000.</source>
        <translation>23 860 除以 1000。</translation>
    </message>
    <message>
        <source>About 24 for each image; with 50 000 images it is one for two images. The number alone does not decide: large networks with many more weights than images can read new digits well, if something holds them back from memorising. The next lessons show what.</source>
        <translation>每张图像大约 24 个；有 5 万张图像时，两张图像才有一个。但这个数并不能决定一切：有些大网络的权重比图像多得多，只要有什么阻止它们死记硬背，照样能认好新的数字。后面几课会讲是什么。</translation>
    </message>
</context>
<context>
    <name>40-more-data</name>
    <message>
        <source>More data, or a better method?</source>
        <translation>更多的数据，还是更好的方法？</translation>
    </message>
    <message>
        <source>Ten times as many images often do more than a cleverer algorithm. Three methods on one logarithmic axis.</source>
        <translation>把图像增加到十倍，往往比换一个更聪明的算法更有用。一根对数轴上的三种方法。</translation>
    </message>
    <message>
        <source>Other techniques for regularization</source>
        <translation>正则化的其他技术</translation>
    </message>
    <message>
        <source>Train with 10 000 images, λ 1 and 50 epochs, and with 20 000, λ 2 and 25 epochs. Before each, read off the curve of the experiment what accuracy you expect. How far off are you?</source>
        <translation>用 1 万张图像、λ 1、50 轮训练一次，再用 2 万张、λ 2、25 轮训练一次。每次训练之前，先从实验的曲线上读出你预期的准确率。你差了多少？</translation>
    </message>
    <message>
        <source>Five thousand images</source>
        <translation>五千张图像</translation>
    </message>
    <message>
        <source>Press **Train**: 784-30-10 on 5 000 images of MNIST, λ 0.5, 100 epochs, so 500 000 looks at an image. It takes about ten seconds.</source>
        <translation>按**训练**：784-30-10，5000 张 MNIST 图像，λ 0.5，100 轮，也就是看图像 50 万次。大约需要十秒。</translation>
    </message>
    <message>
        <source>The accuracy on validation images at the end.</source>
        <translation>最后验证图像上的准确率。</translation>
    </message>
    <message>
        <source>About 93 of 100 new images are read. λ is 0.5 because it enters as λ/n: with n = 5 000 images each step shrinks the weights by the share that λ = 5 gives with all 50 000.</source>
        <translation>100 张新图像里大约认对 93 张。λ 取 0.5，因为它以 λ/n 的形式起作用：只有 n = 5 000 张图像时，每一步把权重缩小的比例，和用全部 5 万张图像、λ = 5 时一样。</translation>
    </message>
    <message>
        <source>w ← (1 − ηλ/n) w − η ∂C₀/∂w</source>
        <translation>w ← (1 − ηλ/n) w − η ∂C₀/∂w</translation>
    </message>
    <message>
        <source>λ/n</source>
        <translation>λ/n</translation>
    </message>
    <message>
        <source>Ten times as many</source>
        <translation>十倍的图像</translation>
    </message>
    <message>
        <source>Set **Training images** to 0, which means all 50 000, **λ** to 5 and **Epochs** to 10. Press **Train**: 500 000 looks again, but at ten times as many images.</source>
        <translation>把**训练图像数**设为 0，意思是全部 5 万张；把 **λ** 设为 5，**轮数**设为 10。按**训练**：还是看 50 万次，但图像是原来的十倍。</translation>
    </message>
    <message>
        <source>Where the new curve ends, and where the old one did.</source>
        <translation>新的曲线最后到了哪里，旧的又到了哪里。</translation>
    </message>
    <message>
        <source>Nearly 96 % instead of 93: about three points. That sounds like little, but of the mistakes more than a third are gone. Near the top it is mistakes that one should count. No other knob in this chapter does as much for this network.</source>
        <translation>将近 96%，而不是 93%：大约三个百分点。听起来不多，但错误少了三分之一以上。接近满分时，应该数的是错误。对这个网络来说，这一章里没有别的设置有这么大的作用。</translation>
    </message>
    <message>
        <source>50 000 images instead of 5 000: how many points does the accuracy on validation images gain?</source>
        <translation>从 5000 张图像增加到 5 万张：验证图像上的准确率提高多少？</translation>
    </message>
    <message>
        <source>Less than 1 point: 5 000 images show all there is to see</source>
        <translation>不到 1 个百分点：5000 张图像已经什么都有了</translation>
    </message>
    <message>
        <source>1 to 5 points</source>
        <translation>1 到 5 个百分点</translation>
    </message>
    <message>
        <source>More than 5 points</source>
        <translation>5 个百分点以上</translation>
    </message>
    <message>
        <source>Count the mistakes</source>
        <translation>数一数错误</translation>
    </message>
    <message>
        <source>About three points of accuracy, told in another way.</source>
        <translation>准确率提高了大约三个百分点，换一种说法。</translation>
    </message>
    <message>
        <source>A network reads 93.0 % of the images, and with more training images 95.8 %. By how many per cent has the number of its mistakes fallen?</source>
        <translation>一个网络能认对 93.0% 的图像，训练图像更多时能认对 95.8%。它的错误减少了百分之几？</translation>
    </message>
    <message>
        <source>7.0 % of the images were misread before, and 4.2 % are now.</source>
        <translation>原来认错的图像占 7.0%，现在占 4.2%。</translation>
    </message>
    <message>
        <source>From 7.0 to 4.2 is a fall by 2.8, and 2.8/7.0 = 40 %. From 98.0 to 99.0 % the mistakes are halved, though it is only one point.</source>
        <translation>从 7.0 到 4.2 减少了 2.8，而 2.8/7.0 = 40%。从 98.0% 到 99.0%，虽然只有一个百分点，错误却减少了一半。</translation>
    </message>
    <message>
        <source>Nine sizes, three methods</source>
        <translation>九种数量，三种方法</translation>
    </message>
    <message>
        <source>Run the experiment “More data, or a better algorithm?”, about a minute: the network with 100 to 50 000 images. Beside it stand two methods without a network, measured beforehand: a support vector machine (SVM) with scikit-learn&apos;s usual settings, and the nearest neighbour, which answers with the label of the most similar training image.</source>
        <translation>运行实验“更多的数据，还是更好的算法？”，大约一分钟：网络用 100 到 5 万张图像训练。旁边是两种不用网络的方法，它们的结果是事先测好的：一个是采用 scikit-learn 通常设置的支持向量机 (SVM)，另一个是最近邻，它用最相似的训练图像的标签作答。</translation>
    </message>
    <message>
        <source>The three curves over the number of training images, on the logarithmic axis.</source>
        <translation>对数轴上，三条曲线随训练图像数的变化。</translation>
    </message>
    <message>
        <source>At each single size the network reads more than this SVM. But the SVM with 50 000 images beats the network with 5 000. So “algorithm A is better than algorithm B” says little without the data: a comparison holds for the number of images with which it was made. When somebody reports a better method, ask whether it had the same data.</source>
        <translation>在每一种数量下，网络都比这个 SVM 认得多。但是，用 5 万张图像的 SVM 胜过用 5000 张的网络。所以“算法 A 比算法 B 好”这句话，不提数据就没有多少意义：一次比较只对当时所用的图像数成立。有人报告了更好的方法时，要问一问，用的数据是不是一样。</translation>
    </message>
    <message>
        <source>The network reads more than the SVM at every size. Which reads more: the network with 5 000 images, or the SVM with 50 000?</source>
        <translation>在每一种数量下，网络都比 SVM 认得多。那么用 5000 张图像的网络和用 5 万张的 SVM，哪个认得多？</translation>
    </message>
    <message>
        <source>The network: the better method wins</source>
        <translation>网络：好的方法获胜</translation>
    </message>
    <message>
        <source>Both the same, within 0.2 points</source>
        <translation>一样，相差不到 0.2 个百分点</translation>
    </message>
    <message>
        <source>The SVM: it has ten times the data</source>
        <translation>SVM：它的数据是网络的十倍</translation>
    </message>
    <message>
        <source>Read the figure</source>
        <translation>读图</translation>
    </message>
    <message>
        <source>Look at the three curves in the experiment&apos;s first plot. Move the mouse over them to read their values.</source>
        <translation>看实验的第一张图中的三条曲线。把鼠标移到曲线上，可以读出数值。</translation>
    </message>
    <message>
        <source>Which of these agrees with the figure?</source>
        <translation>下面哪一句与图相符？</translation>
    </message>
    <message>
        <source>The SVM catches up with the network and passes it at 50 000 images</source>
        <translation>SVM 追上网络，并在 5 万张图像时超过它</translation>
    </message>
    <message>
        <source>The nearest neighbour is behind the network at the largest sizes</source>
        <translation>图像最多的时候，最近邻落后于网络</translation>
    </message>
    <message>
        <source>The nearest neighbour, which learns nothing, reads the most with all 50 000 images</source>
        <translation>用上全部 5 万张图像时，什么也不学的最近邻认得最多</translation>
    </message>
    <message>
        <source>With 50 000 images all three read the same</source>
        <translation>用 5 万张图像时，三者一样</translation>
    </message>
    <message>
        <source>Look at the right end of the plot, at 50 000 images.</source>
        <translation>看图的右端，5 万张图像的地方。</translation>
    </message>
    <message>
        <source>There the nearest neighbour reads 97.1 %, the network between 95 and 96.5 %, the SVM 94.5 %. This network is small, with 30 hidden units; the networks of later lessons read more than 98 %. And the nearest neighbour has its price: for each answer it compares the image with all 50 000.</source>
        <translation>在那里，最近邻认对 97.1%，网络在 95% 到 96.5% 之间，SVM 是 94.5%。这个网络很小，只有 30 个隐藏神经元；后面几课的网络能认对 98% 以上。而最近邻也有它的代价：每回答一次，它都要把图像和全部 5 万张比较一遍。</translation>
    </message>
    <message>
        <source>A logarithmic axis</source>
        <translation>对数轴</translation>
    </message>
    <message>
        <source>On the axis of the figure every factor of ten is equally wide. That spreads out the small sizes, which a linear axis would press together at its left end.</source>
        <translation>在这张图的横轴上，每个十倍都一样宽。这样，数量少的那些点就分散开来，而在线性轴上它们会挤在左端。</translation>
    </message>
    <message>
        <source>Let 100 images be at 0 cm and 10 000 images at 10 cm on such an axis. At how many cm are 1 000 images?</source>
        <translation>在这样一根轴上，设 100 张图像在 0 厘米处，1 万张在 10 厘米处。1000 张在几厘米处？</translation>
    </message>
    <message>
        <source>From 100 to 1 000 is a factor of ten, and so is 1 000 to 10 000.</source>
        <translation>从 100 到 1 000 是十倍，从 1 000 到 10 000 也是十倍。</translation>
    </message>
    <message>
        <source>Halfway, at 5 cm; on a linear axis it would be at 0.9 cm. On the logarithmic axis you also see that the gain shrinks: each further factor of ten adds fewer points than the one before.</source>
        <translation>在正中间，5 厘米处；在线性轴上则是 0.9 厘米。在对数轴上还能看出收益在缩小：每多一个十倍，增加的百分点都比前一个少。</translation>
    </message>
    <message>
        <source>With no end of data</source>
        <translation>如果数据无穷无尽</translation>
    </message>
    <message>
        <source>Think beyond the right end of the figure.</source>
        <translation>想一想图的右端以外会怎样。</translation>
    </message>
    <message>
        <source>Method A reads 90 % with 1 000 images and 94 % with 10 000. Method B reads 86 % and 93 %. Somebody concludes: B gains more, so with a million images B is ahead. What do you say?</source>
        <translation>方法 A 用 1000 张图像认对 90%，用 1 万张认对 94%。方法 B 则是 86% 和 93%。有人得出结论：B 提高得更多，所以用一百万张图像时 B 会领先。你怎么看？</translation>
    </message>
    <message>
        <source>Right: the faster one wins in the end</source>
        <translation>对：进步快的最后会赢</translation>
    </message>
    <message>
        <source>Wrong: A is ahead at both sizes, so it stays ahead</source>
        <translation>错：A 在两种数量下都领先，所以会一直领先</translation>
    </message>
    <message>
        <source>Nobody knows: either curve may flatten where nothing was measured</source>
        <translation>谁也不知道：没有测过的地方，哪条曲线都可能变平</translation>
    </message>
    <message>
        <source>How many points does each curve have on which the conclusion rests, and how far away is a million?</source>
        <translation>这个结论依据的是每条曲线上的几个点？一百万又有多远？</translation>
    </message>
    <message>
        <source>Two points say how a method does at two sizes. Each has its own ceiling: a small network, for example, stops gaining when its few weights are used up. Carrying a curve on over two factors of ten is a guess. What can be done is to train both with more data, as far as there are any, and to look whether one flattens.</source>
        <translation>两个点只说明一种方法在两种数量下表现如何。每种方法都有自己的上限：比如一个小网络，它那点权重用尽之后就不再进步。把曲线再往外延长两个十倍，只是猜测。能做的是，有多少数据就用多少，两种方法都多训练几次，看看有没有哪条变平。</translation>
    </message>
</context>
<context>
    <name>41-weight-decay</name>
    <message>
        <source>Weight decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>Every step shrinks every weight a little. That costs nothing on the images learned, and gains points on new ones.</source>
        <translation>每一步都把每个权重缩小一点。学过的图像上没有损失，新的图像上却多得了分。</translation>
    </message>
    <message>
        <source>Regularization</source>
        <translation>正则化</translation>
    </message>
    <message>
        <source>Choose L1 at Regularization and train on the thousand images with λ 0.3 and with λ 1. Then look at the pictures of the weights under Inside: which pixels does a hidden unit still look at?</source>
        <translation>在“正则化”里选 L1，用那一千张图像分别以 λ 0.3 和 λ 1 训练。然后在“内部”里看权重的图：一个隐藏神经元还在看哪些像素？</translation>
    </message>
    <message>
        <source>Weights as large as they like</source>
        <translation>权重想多大就多大</translation>
    </message>
    <message>
        <source>Press **Train**: a thousand images of MNIST, 784-30-10, large initial weights, λ 0, a hundred epochs. This is the network that memorised its images in “Overfitting”, and the one to beat. It takes a few seconds.</source>
        <translation>按**训练**：一千张 MNIST 图像，784-30-10，大的初始权重，λ 0，一百轮。这就是在“过拟合”那一课里背下图像的网络，也是我们要超过的对手。需要几秒钟。</translation>
    </message>
    <message>
        <source>The accuracy on training and on validation images at the end.</source>
        <translation>最后训练图像和验证图像上的准确率。</translation>
    </message>
    <message>
        <source>All thousand training images are read correctly, and 83 or 84 of 100 new ones. The cost on the training images goes on falling towards 0, and the only way to lower it still further is to make the weights larger: then each output is nearer to 0 or 1. Nothing in the cost speaks against that yet.</source>
        <translation>一千张训练图像全部认对，新图像 100 张里认对 83 或 84 张。训练图像上的代价继续向 0 下降，而要让它再低，唯一的办法就是把权重变大：这样每个输出都更接近 0 或 1。代价里还没有什么反对这样做。</translation>
    </message>
    <message>
        <source>C₀ = −(1/n) Σ_x Σ_j [y ln a + (1 − y) ln (1 − a)]</source>
        <translation>C₀ = −(1/n) Σ_x Σ_j [y ln a + (1 − y) ln (1 − a)]</translation>
    </message>
    <message>
        <source>ln a</source>
        <translation>ln a</translation>
    </message>
    <message>
        <source>Large weights now cost something</source>
        <translation>大的权重现在要付出代价</translation>
    </message>
    <message>
        <source>Set **λ** to 1 and press **Train**. Everything else is the same, down to the initial weights and the order of the images. L2 regularization adds λ/2n times the sum of the squared weights to the cost.</source>
        <translation>把 **λ** 设为 1，按**训练**。其他一切都相同，连初始权重和图像的顺序也一样。L2 正则化在代价上加了一项：λ/2n 乘以所有权重的平方和。</translation>
    </message>
    <message>
        <source>The accuracy on validation images of both runs.</source>
        <translation>两次训练在验证图像上的准确率。</translation>
    </message>
    <message>
        <source>The thousand images are still all read correctly, and five more of 100 new ones are. In each step every weight is multiplied by 1 − ηλ/n, here 0.9995, before the gradient is subtracted: hence the name weight decay. A weight stays large only if many images keep pulling at it. What a single image wants fades until that image comes up again.</source>
        <translation>一千张图像仍然全部认对，新图像每 100 张多认对五张。每一步先把每个权重乘以 1 − ηλ/n，这里是 0.9995，然后再减去梯度：权重衰减的名称就是这样来的。一个权重只有在许多图像不断拉它时才会一直很大。单独一张图像想要的，在它下次出现之前就淡去了。</translation>
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
        <source>λ 1 in place of 0: how does the accuracy on validation images change?</source>
        <translation>λ 从 0 换成 1：验证图像上的准确率怎样变化？</translation>
    </message>
    <message>
        <source>It falls: the network is kept from fitting the images</source>
        <translation>下降：网络不能再尽力去拟合图像</translation>
    </message>
    <message>
        <source>It rises by up to 2 points</source>
        <translation>上升，最多 2 个百分点</translation>
    </message>
    <message>
        <source>It rises by more than 2 points</source>
        <translation>上升 2 个百分点以上</translation>
    </message>
    <message>
        <source>Where the weights have gone</source>
        <translation>权重到哪里去了</translation>
    </message>
    <message>
        <source>**Weights** under Inside shows the network just trained. Press **Histograms**. The outline is the start of the run, when the weights had a standard deviation of 1. Say first what it is now.</source>
        <translation>“内部”里的**权重**显示刚刚训练好的网络。按**直方图**。轮廓线是训练开始时的样子，那时权重的标准差是 1。先预测现在是多少。</translation>
    </message>
    <message>
        <source>Weights at the left, biases at the right: filled is now, outline is before.</source>
        <translation>左边是权重，右边是偏置：填充的是现在，轮廓线是以前。</translation>
    </message>
    <message>
        <source>Most weights have shrunk to almost nothing; the deviation of all is about 0.17. Those of the output layer, few and needed for every image, have kept their size. An input of a little more or less ink then changes z by little, and the answer changes smoothly from one picture to the next. The biases have not shrunk: the penalty leaves them out, as the book does.</source>
        <translation>大多数权重缩小到几乎没有了，全部权重的标准差大约是 0.17。输出层的权重数量少，每张图像都需要它们，所以保持了原来的大小。这样一来，输入里多一点或少一点墨，z 只改变一点点；从一张图到另一张图，回答的变化也是平滑的。偏置没有缩小：惩罚项不包括它们，书中也是这样做的。</translation>
    </message>
    <message>
        <source>C = C₀ + (λ/2n) Σ w²</source>
        <translation>C = C₀ + (λ/2n) Σ w²</translation>
    </message>
    <message>
        <source>(λ/2n) Σ w²</source>
        <translation>(λ/2n) Σ w²</translation>
    </message>
    <message>
        <source>The weights began with a deviation of 1. What is it after a hundred epochs with λ 1?</source>
        <translation>权重开始时的标准差是 1。用 λ 1 训练一百轮之后是多少？</translation>
    </message>
    <message>
        <source>More than 1: learning makes weights grow</source>
        <translation>大于 1：学习让权重增大</translation>
    </message>
    <message>
        <source>Still about 1</source>
        <translation>仍然是大约 1</translation>
    </message>
    <message>
        <source>About 0.2</source>
        <translation>大约 0.2</translation>
    </message>
    <message>
        <source>Ten times as much</source>
        <translation>十倍那么大</translation>
    </message>
    <message>
        <source>If λ 1 is good, λ 10 may be better. Set **λ** to 10, press **Train**, and compare with λ 1.</source>
        <translation>既然 λ 1 有好处，λ 10 也许更好。把 **λ** 设为 10，按**训练**，与 λ 1 比较。</translation>
    </message>
    <message>
        <source>This time also the accuracy on training images.</source>
        <translation>这次也要看训练图像上的准确率。</translation>
    </message>
    <message>
        <source>Now the decay wins against the images: only about nine of ten training images are read correctly, and fewer new ones than with λ 1. The curve is restless, because weights that fade so fast follow the last few mini-batches. λ 0 is at one end, this is the other; validation images tell where between them the best λ lies.</source>
        <translation>现在衰减压过了图像：十张训练图像里只能认对九张左右，新图像也不如 λ 1 时认得多。曲线起伏不定，因为衰减得这么快的权重，只跟着最近的几个小批量走。λ 0 是一个极端，这里是另一个；中间哪里的 λ 最好，要由验证图像来回答。</translation>
    </message>
    <message>
        <source>ηλ/n</source>
        <translation>ηλ/n</translation>
    </message>
    <message>
        <source>How does the accuracy on validation images with λ 10 compare with that of λ 1?</source>
        <translation>λ 10 时验证图像上的准确率，与 λ 1 时相比？</translation>
    </message>
    <message>
        <source>Higher still</source>
        <translation>还要高</translation>
    </message>
    <message>
        <source>About the same, within half a point</source>
        <translation>差不多，相差不到半个百分点</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>更低</translation>
    </message>
    <message>
        <source>Fifty thousand images</source>
        <translation>五万张图像</translation>
    </message>
    <message>
        <source>Run the experiment “Weight decay λ”: the book&apos;s figures, with a thousand and with all images, then with 100 hidden units. It takes a minute or so. Note its λ: 0.1 for 1 000 images, 5 for 50 000.</source>
        <translation>运行实验“权重衰减 λ”：它重现书中的图，先用一千张，再用全部图像，然后用 100 个隐藏神经元。大约需要一分钟。注意它的 λ：1000 张图像时是 0.1，5 万张时是 5。</translation>
    </message>
    <message>
        <source>The claims, and what the book printed beside them.</source>
        <translation>各项结果，以及旁边书中给出的数值。</translation>
    </message>
    <message>
        <source>The gain is smaller here, about one point: fifty thousand images leave less room for overfitting. The penalty enters as λ/n, so fifty times as many images need a λ fifty times as large for the same decay per step. With 100 hidden units and η 0.1 it reaches 98 % on validation images, the best of the book&apos;s chapter without other means.</source>
        <translation>这里的收益小一些，大约一个百分点：五万张图像没有给过拟合留下多少余地。惩罚项以 λ/n 的形式起作用，所以图像增加到五十倍，λ 也要增加到五十倍，每步的衰减才相同。用 100 个隐藏神经元和 η 0.1，它在验证图像上达到 98%，这是书中这一章不借助其他手段的最好成绩。</translation>
    </message>
    <message>
        <source>λ/2n</source>
        <translation>λ/2n</translation>
    </message>
    <message>
        <source>30 hidden units, 50 000 images. Without λ it reads about 95 % of the test set. And with λ 5?</source>
        <translation>30 个隐藏神经元，5 万张图像。没有 λ 时，它能认对测试集的大约 95%。λ 5 时呢？</translation>
    </message>
    <message>
        <source>95.5 % or less: so many images need no help</source>
        <translation>95.5% 或更少：图像这么多，用不着帮忙</translation>
    </message>
    <message>
        <source>95.5 to 97.5 %</source>
        <translation>95.5% 到 97.5%</translation>
    </message>
    <message>
        <source>More than 97.5 %</source>
        <translation>97.5% 以上</translation>
    </message>
    <message>
        <source>Ten runs, ten seeds</source>
        <translation>十次训练，十个随机种子</translation>
    </message>
    <message>
        <source>Run “Ten runs with λ and ten without”, about 15 seconds. The ten differ in nothing but the seed: other initial weights, another order of the images. Without λ their accuracies have a standard deviation of about ten points.</source>
        <translation>运行“十次训练有 λ，十次没有”，大约 15 秒。每组十次训练只有随机种子不同：初始权重不同，图像的顺序也不同。没有 λ 时，它们的准确率的标准差大约是十个百分点。</translation>
    </message>
    <message>
        <source>The ten ends of the curves with λ, and the ten without.</source>
        <translation>有 λ 的十条曲线和没有 λ 的十条曲线各在哪里结束。</translation>
    </message>
    <message>
        <source>With the quadratic cost and large initial weights some outputs start far out on the flat part of the sigmoid, others in other runs, and stay there: luck decides which digits are learned. Decay pulls their weights back towards 0, gradient or not, until the sigmoid is steep again. So all ten runs end nearly alike. The book, too, reports that runs without λ now and then get stuck.</source>
        <translation>用二次代价函数和大的初始权重时，有些输出一开始就远在 S 型函数平坦的一段，而且每次训练里都是不同的输出，它们就停在那里：学会哪些数字，全看运气。衰减则不管有没有梯度，都把它们的权重拉向 0，直到 S 型函数重新变陡。所以十次训练最后几乎一样。书中也提到，没有 λ 的训练有时会卡住。</translation>
    </message>
    <message>
        <source>What is the standard deviation of the ten accuracies with λ 0.5?</source>
        <translation>λ 0.5 时，十个准确率的标准差是多少？</translation>
    </message>
    <message>
        <source>About the same: seeds are seeds</source>
        <translation>差不多：随机种子就是随机种子</translation>
    </message>
    <message>
        <source>About half as large, 2 to 6 points</source>
        <translation>大约一半，2 到 6 个百分点</translation>
    </message>
    <message>
        <source>Less than 2 points</source>
        <translation>不到 2 个百分点</translation>
    </message>
    <message>
        <source>The same amount from each weight</source>
        <translation>从每个权重取走同样多</translation>
    </message>
    <message>
        <source>L2 takes a share of each weight; L1 takes the same amount from all, large or small. Run “L1 against L2: which weights are left”: 5 000 images, λ 0.5 for both. About 6 seconds.</source>
        <translation>L2 从每个权重取走一定的比例；L1 则不论大小，从每个权重取走同样多。运行“L1 与 L2：留下哪些权重”：5000 张图像，两者的 λ 都是 0.5。大约 6 秒。</translation>
    </message>
    <message>
        <source>The share of weights that are nearly 0, and the largest weight.</source>
        <translation>接近 0 的权重所占的比例，以及最大的权重。</translation>
    </message>
    <message>
        <source>From a weight of 3 both take a little that hardly matters. From a weight of 0.01 L2 takes next to nothing, while L1 takes as much as from the others, and soon it is 0. So L1 leaves fewer weights, and the ones that stay are larger: a network of few connections, chosen by the data.</source>
        <translation>对一个等于 3 的权重，两者取走的都很少，无关紧要。对一个等于 0.01 的权重，L2 几乎什么也不取，L1 却照样取走那么多，它很快就变成 0。所以 L1 留下的权重更少，而留下来的更大：得到的是一个连接不多的网络，连接由数据来挑选。</translation>
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
        <source>How many more of the weights lie below 0.01 with L1 than with L2?</source>
        <translation>用 L1 比用 L2 多多少权重小于 0.01？</translation>
    </message>
    <message>
        <source>Fewer: L2 punishes by the square, which is harsher</source>
        <translation>更少：L2 按平方惩罚，更严厉</translation>
    </message>
    <message>
        <source>Up to 15 of 100 more</source>
        <translation>每 100 个最多多 15 个</translation>
    </message>
    <message>
        <source>More than 15 of 100 more</source>
        <translation>每 100 个多 15 个以上</translation>
    </message>
    <message>
        <source>And the biases?</source>
        <translation>那么偏置呢？</translation>
    </message>
    <message>
        <source>Switch **Penalise biases** on, set **λ** back to 1, and press **Train**. Say first how much it changes.</source>
        <translation>打开**惩罚偏置**，把 **λ** 设回 1，按**训练**。先预测会有多大变化。</translation>
    </message>
    <message>
        <source>The end of the new curve beside that of λ 1.</source>
        <translation>新的曲线最后到了哪里，与 λ 1 的那条相比。</translation>
    </message>
    <message>
        <source>There are 40 biases and 23 820 weights. A bias multiplies no pixel, so it cannot fit the peculiarities of one picture, and a large bias does not make the network sensitive to its input. It only shifts where a unit switches on, which is why the book leaves biases out. Putting them in does no harm here.</source>
        <translation>偏置有 40 个，权重有 23 820 个。偏置不与任何像素相乘，所以它没法去拟合某一张图的特点；偏置再大，也不会让网络对输入变得敏感。它只是移动神经元开始激活的位置，所以书中不惩罚偏置。在这里把它们算进去，也没有害处。</translation>
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
        <source>Accuracy on validation images with penalised biases, compared with λ 1 before?</source>
        <translation>惩罚偏置时验证图像上的准确率，与前面 λ 1 时相比？</translation>
    </message>
    <message>
        <source>More than 1 point lower</source>
        <translation>低 1 个百分点以上</translation>
    </message>
    <message>
        <source>The same within 1 point</source>
        <translation>相差不到 1 个百分点</translation>
    </message>
    <message>
        <source>More than 1 point higher</source>
        <translation>高 1 个百分点以上</translation>
    </message>
    <message>
        <source>One step of each</source>
        <translation>各走一步</translation>
    </message>
    <message>
        <source>One step in numbers, with ηλ/n = 0.001 and a gradient of 0.</source>
        <translation>用数值看一步，ηλ/n = 0.001，梯度为 0。</translation>
    </message>
    <message>
        <source>A weight is 0.02. L2 multiplies it by 1 − 0.001; L1 subtracts 0.001. How many times as much does L1 take from it as L2?</source>
        <translation>一个权重是 0.02。L2 把它乘以 1 − 0.001，L1 从中减去 0.001。L1 取走的是 L2 的多少倍？</translation>
    </message>
    <message>
        <source>L2 takes 0.001 · 0.02 from it.</source>
        <translation>L2 取走 0.001 · 0.02。</translation>
    </message>
    <message>
        <source>L2 takes 0.00002, L1 takes 0.001: 50 times as much. After 20 such steps the weight is 0 with L1, and 0.0196 with L2. For a weight of 1 both take the same, and for one of 5 L2 takes five times as much as L1.</source>
        <translation>L2 取走 0.00002，L1 取走 0.001：是 50 倍。这样走 20 步之后，用 L1 权重变成 0，用 L2 是 0.0196。对于等于 1 的权重，两者取走的一样多；对于等于 5 的权重，L2 取走的是 L1 的五倍。</translation>
    </message>
</context>
<context>
    <name>42-why-it-helps</name>
    <message>
        <source>Why small weights help</source>
        <translation>小的权重为什么有好处</translation>
    </message>
    <message>
        <source>Ten points, a line and a polynomial that hits every one of them: which of the two knows more?</source>
        <translation>十个点，一条直线，还有一个穿过每个点的多项式：两者谁懂得更多？</translation>
    </message>
    <message>
        <source>Why does regularization help reduce overfitting?</source>
        <translation>为何正则化可以帮助减轻过拟合？</translation>
    </message>
    <message>
        <source>Set Noise to 0.5 and the degree to 9. Which λ does best now: a smaller one than before, or a larger one? Press New points a few times before you decide.</source>
        <translation>把“噪声”设为 0.5，“次数”设为 9。现在哪个 λ 最好：比刚才小，还是比刚才大？先按几次“新的点”再下结论。</translation>
    </message>
    <message>
        <source>Ten measurements</source>
        <translation>十次测量</translation>
    </message>
    <message>
        <source>Open **Ten points** under Inside. Ten measurements (circles) lie near a straight line, each off by noise of about 1. Two curves are fitted to them: a line, and a polynomial of degree 9. The dots are a hundred further measurements, which neither fit has seen. Say first how near the polynomial comes to those.</source>
        <translation>打开“内部”里的**十个点**。十个测量值（圆圈）在一条直线附近，每个都带有大小约为 1 的噪声。程序用两条曲线去拟合它们：一条直线，一个 9 次多项式。小点是另外一百个测量值，两个拟合都没有见过。先预测一下，多项式能离它们多近。</translation>
    </message>
    <message>
        <source>The sentence at the top: the typical error of both fits, on the ten points and on the new ones.</source>
        <translation>顶上的那句话：两个拟合在这十个点上和在新点上的典型误差。</translation>
    </message>
    <message>
        <source>Degree 9 has ten coefficients, one for each point, so the curve passes through all ten and its error on them is 0.00. Between the points it swings far out, and on new measurements it is several times as wrong as the line. It has fitted the noise of ten measurements, and no new measurement has the same noise. This is overfitting, with ten points in place of a thousand images.</source>
        <translation>9 次多项式有十个系数，每个点一个，所以曲线穿过全部十个点，在它们上面的误差是 0.00。在点与点之间，它却摆得很远；对新的测量值，它的误差是直线的好几倍。它拟合了十个测量值里的噪声，而新的测量值不会有同样的噪声。这就是过拟合，只不过用十个点代替了一千张图像。</translation>
    </message>
    <message>
        <source>f(x) = a₀ + a₁x + a₂x² + … + a₉x⁹</source>
        <translation>f(x) = a₀ + a₁x + a₂x² + … + a₉x⁹</translation>
    </message>
    <message>
        <source>a₉x⁹</source>
        <translation>a₉x⁹</translation>
    </message>
    <message>
        <source>The line misses a new measurement by about 1, as much as its noise. By how much does the polynomial miss it?</source>
        <translation>直线对新测量值的误差大约是 1，和噪声一样大。多项式的误差是多少？</translation>
    </message>
    <message>
        <source>By less: it passes through all ten points</source>
        <translation>更小：它穿过全部十个点</translation>
    </message>
    <message>
        <source>By about 1, as the line</source>
        <translation>大约 1，和直线一样</translation>
    </message>
    <message>
        <source>By more than 3</source>
        <translation>大于 3</translation>
    </message>
    <message>
        <source>Pull at one point</source>
        <translation>拉一个点</translation>
    </message>
    <message>
        <source>Drag the fifth circle upwards by 3 or so. With the keyboard: the left and right arrow keys choose a point, up and down move it. Look how far each curve moves with it, and where. Then go on.</source>
        <translation>把第五个圆圈往上拖 3 左右。用键盘的话，左右方向键选点，上下方向键移动它。看看两条曲线各跟着移动多少，在哪里移动。然后继续。</translation>
    </message>
    <message>
        <source>Both curves at the two ends of the x axis, far from the point that you move.</source>
        <translation>两条曲线在 x 轴两端的样子，那里离你移动的点很远。</translation>
    </message>
    <message>
        <source>The line gives way a little, everywhere. The polynomial follows the point, and to do so it swings at the far ends. One wrong measurement decides what it says about all the others. A network with large weights is like it: to get a single strange image right it changes its answers to many others.</source>
        <translation>直线处处都让一点点。多项式则紧跟着那个点，为此它在远处的两端大幅摆动。一个错误的测量值，就左右了它对其他所有点的说法。权重很大的网络也是这样：为了认对一张古怪的图像，它改变了对许多别的图像的回答。</translation>
    </message>
    <message>
        <source>Fewer coefficients</source>
        <translation>减少系数</translation>
    </message>
    <message>
        <source>Press **New points** to undo what you dragged, then set **Degree** to 3: four coefficients for ten points. Say first what the error on new points does.</source>
        <translation>按**新的点**撤销你的拖动，然后把**次数**设为 3：十个点，四个系数。先预测新点上的误差会怎样。</translation>
    </message>
    <message>
        <source>The typical error on new points, with 9, 5 and 3.</source>
        <translation>次数为 9、5 和 3 时，新点上的典型误差。</translation>
    </message>
    <message>
        <source>With four coefficients the curve can no longer pass through ten points. It has to leave the noise out, and what is left is nearly the line. That is one cure for overfitting: a smaller model. Its drawback is that you have to know how small. If the true law had bent ten times, a degree of 3 would miss it.</source>
        <translation>只有四个系数，曲线就不可能再穿过十个点。它只好舍弃噪声，剩下的几乎就是那条直线。这是治疗过拟合的一种办法：用更小的模型。它的缺点是，你得知道要小到什么程度。如果真正的规律要拐十个弯，3 次就抓不住它了。</translation>
    </message>
    <message>
        <source>f(x) = a₀ + a₁x + a₂x² + a₃x³</source>
        <translation>f(x) = a₀ + a₁x + a₂x² + a₃x³</translation>
    </message>
    <message>
        <source>a₃x³</source>
        <translation>a₃x³</translation>
    </message>
    <message>
        <source>Degree 3 in place of 9: what becomes of the error on new measurements?</source>
        <translation>次数从 9 换成 3：新测量值上的误差会怎样？</translation>
    </message>
    <message>
        <source>It grows: the curve misses the ten points now</source>
        <translation>增大：曲线现在不穿过那十个点了</translation>
    </message>
    <message>
        <source>It falls, to about that of the line</source>
        <translation>减小到和直线差不多</translation>
    </message>
    <message>
        <source>It stays: new points are new for both</source>
        <translation>不变：新点对两者来说都是新的</translation>
    </message>
    <message>
        <source>The size of the coefficients</source>
        <translation>系数的大小</translation>
    </message>
    <message>
        <source>Set **Degree** back to 9: the swings return. Say first how large the largest coefficient is. Then press **Text** above the plot and look at the last table, “Coefficients”.</source>
        <translation>把**次数**设回 9：摆动又回来了。先预测最大的系数有多大。然后按图上方的**文本**，看最后一个表“系数”。</translation>
    </message>
    <message>
        <source>The sizes and the signs of the coefficients of x³, x⁴ and x⁵.</source>
        <translation>x³、x⁴ 和 x⁵ 的系数的大小和正负号。</translation>
    </message>
    <message>
        <source>The true law is y = 2x, and yet there are coefficients of several hundred or thousand, with changing signs. At the ten points they cancel to within a few units, and between the points they do not. A curve that has to turn sharply to hit every point needs such numbers, so they betray that it follows noise.</source>
        <translation>真正的规律是 y = 2x，可是却出现了几百甚至几千的系数，正负交替。在那十个点上，它们互相抵消得只剩几个单位，在点与点之间却抵消不了。一条曲线要急转弯才能穿过每个点，就需要这样的数；所以，这样的数暴露出它在追随噪声。</translation>
    </message>
    <message>
        <source>f(x) = a₀ + a₁x + a₂x² + a₃x³ + … + a₉x⁹</source>
        <translation>f(x) = a₀ + a₁x + a₂x² + a₃x³ + … + a₉x⁹</translation>
    </message>
    <message>
        <source>The points lie near y = 2x. How large is the largest coefficient of the polynomial of degree 9?</source>
        <translation>这些点在 y = 2x 附近。9 次多项式最大的系数有多大？</translation>
    </message>
    <message>
        <source>About 2, the slope of the law</source>
        <translation>大约 2，即规律的斜率</translation>
    </message>
    <message>
        <source>About 10, the largest y</source>
        <translation>大约 10，即最大的 y</translation>
    </message>
    <message>
        <source>More than 100</source>
        <translation>大于 100</translation>
    </message>
    <message>
        <source>All coefficients, but small ones</source>
        <translation>系数都留下，但都要小</translation>
    </message>
    <message>
        <source>Leave **Degree** at 9 and drag **λ** slowly from 0 to 1. λ adds the squares of the coefficients to the error that is made least. All ten coefficients stay. Say first what becomes of the swings.</source>
        <translation>保持**次数**为 9，把 **λ** 从 0 慢慢拖到 1。λ 把系数的平方加进要最小化的误差里。十个系数都还在。先预测摆动会怎样。</translation>
    </message>
    <message>
        <source>The curve between the points, and the error on new ones.</source>
        <translation>点与点之间的曲线，以及新点上的误差。</translation>
    </message>
    <message>
        <source>A swing needs large coefficients of opposite signs. λ makes them expensive, so only those remain that many points ask for together. The error on the ten points rises, and the error on new ones falls to little above that of the line. L2 regularization does the same to a network: the sum is then over its weights.</source>
        <translation>摆动需要正负相反的大系数。λ 让它们变得昂贵，于是只留下许多点共同需要的那些。十个点上的误差上升，新点上的误差则降到只比直线略高。L2 正则化对网络做的是同样的事：那时求和的是网络的权重。</translation>
    </message>
    <message>
        <source>least of Σ (f(x) − y)² + λ Σ c²</source>
        <translation>求 Σ (f(x) − y)² + λ Σ c² 的最小值</translation>
    </message>
    <message>
        <source>λ Σ c²</source>
        <translation>λ Σ c²</translation>
    </message>
    <message>
        <source>Degree 9 with λ 1: what does the curve look like?</source>
        <translation>次数 9，λ 1：曲线是什么样子？</translation>
    </message>
    <message>
        <source>It still passes through all ten points: it has ten coefficients</source>
        <translation>仍然穿过全部十个点：它有十个系数</translation>
    </message>
    <message>
        <source>It is nearly a line, and misses the points by a little</source>
        <translation>几乎是一条直线，与各点都差一点</translation>
    </message>
    <message>
        <source>It is level: all coefficients but one are 0</source>
        <translation>是水平的：除了一个系数，其余都是 0</translation>
    </message>
    <message>
        <source>The right λ</source>
        <translation>合适的 λ</translation>
    </message>
    <message>
        <source>Leave the degree at 9. Move **λ** over its whole range and look for the smallest error on **new** points. Press **New points** and look again.</source>
        <translation>次数保持为 9。把 **λ** 从头移到尾，找出**新**点上误差最小的地方。按**新的点**，再找一次。</translation>
    </message>
    <message>
        <source>Degree 9, noise 1.0. For most sets of points, where is the error on new points smallest?</source>
        <translation>次数 9，噪声 1.0。对大多数点组来说，新点上的误差在哪里最小？</translation>
    </message>
    <message>
        <source>At λ 0: nothing holds the curve back</source>
        <translation>λ 等于 0 时：没有什么束缚曲线</translation>
    </message>
    <message>
        <source>At a λ below 0.001</source>
        <translation>λ 小于 0.001 时</translation>
    </message>
    <message>
        <source>At a λ from 0.1 to 3</source>
        <translation>λ 在 0.1 到 3 之间时</translation>
    </message>
    <message>
        <source>At the largest λ: the smaller the coefficients, the better</source>
        <translation>λ 最大时：系数越小越好</translation>
    </message>
    <message>
        <source>Look at both ends first: at λ 0, and at the largest λ, where the curve is level.</source>
        <translation>先看两头：λ 等于 0 时，以及 λ 最大时，那时曲线是水平的。</translation>
    </message>
    <message>
        <source>Too small a λ lets the noise in; too large a λ leaves nothing but a level line, which no longer follows the rise from 0 to 10. In between lies a wide range that does well. For networks, too, λ is searched for in steps of ten, with the accuracy on validation images as the measure.</source>
        <translation>λ 太小，噪声就进来了；λ 太大，就只剩一条水平线，连从 0 升到 10 的趋势也跟不上。中间有很宽的一段都很好。对网络也一样，人们按十倍的间隔来寻找 λ，用验证图像上的准确率来衡量。</translation>
    </message>
    <message>
        <source>Without noise</source>
        <translation>没有噪声</translation>
    </message>
    <message>
        <source>Set **λ** back to 0 and **Noise** to 0.0: the ten measurements now lie exactly on a line.</source>
        <translation>把 **λ** 设回 0，**噪声**设为 0.0：现在十个测量值正好在一条直线上。</translation>
    </message>
    <message>
        <source>No noise, degree 9, λ 0. Which fit is nearer to the new measurements?</source>
        <translation>没有噪声，次数 9，λ 0。哪个拟合离新的测量值更近？</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>直线</translation>
    </message>
    <message>
        <source>The polynomial</source>
        <translation>多项式</translation>
    </message>
    <message>
        <source>Both are exact: they are the same curve</source>
        <translation>都完全准确：它们是同一条曲线</translation>
    </message>
    <message>
        <source>Set both sliders and read the errors in the sentence at the top.</source>
        <translation>设好两个滑块，看顶上那句话里的误差。</translation>
    </message>
    <message>
        <source>Through ten points of a line, the only polynomial up to degree 9 is that line: the coefficients of x² to x⁹ come out as 0. So having ten coefficients did no harm by itself. What did the harm was noise, which they were free to follow. The noise in handwriting is in how each digit happens to be written; a network with many weights can follow that, too.</source>
        <translation>穿过一条直线上的十个点、次数不超过 9 的多项式只有一个，就是这条直线：x² 到 x⁹ 的系数算出来都是 0。所以有十个系数本身并没有坏处。有坏处的是噪声，这些系数可以任意地追随它。手写数字里的噪声，就是每个数字碰巧写成的样子；权重很多的网络，连这个也能追随。</translation>
    </message>
    <message>
        <source>Is simpler truer?</source>
        <translation>简单的就更正确吗？</translation>
    </message>
    <message>
        <source>The line won. Does that prove that simple explanations are the right ones?</source>
        <translation>直线赢了。这能证明简单的解释就是正确的解释吗？</translation>
    </message>
    <message>
        <source>Suppose the true law were a polynomial of degree 9 that swings just as much, and the noise were tiny. Which fit would do better on new measurements?</source>
        <translation>假设真正的规律是一个 9 次多项式，摆动得同样厉害，而噪声极小。哪个拟合对新的测量值更好？</translation>
    </message>
    <message>
        <source>The line: simpler is better</source>
        <translation>直线：简单的更好</translation>
    </message>
    <message>
        <source>The polynomial of degree 9 without λ</source>
        <translation>不带 λ 的 9 次多项式</translation>
    </message>
    <message>
        <source>Neither: ten points are too few</source>
        <translation>都不好：十个点太少了</translation>
    </message>
    <message>
        <source>Which of the two can have the shape of the law at all?</source>
        <translation>两者之中，究竟哪一个能具有这条规律的形状？</translation>
    </message>
    <message>
        <source>A line cannot swing, so it would be wrong by as much as the law swings. The polynomial has the right shape, and with tiny noise ten points fix its ten coefficients nearly exactly. That simple explanations do well is a matter of experience. There is no proof, and for networks no full theory of why they generalise as well as they do. What tells is always the error on data that were not learned.</source>
        <translation>直线不会摆动，所以规律摆动多大，它的误差就有多大。多项式的形状是对的，而且噪声极小时，十个点几乎能精确地确定它的十个系数。简单的解释效果好，这是经验，并没有证明；至于网络为什么泛化得这么好，也还没有完整的理论。能作判断的，始终是在没有学过的数据上的误差。</translation>
    </message>
</context>
<context>
    <name>43-dropout</name>
    <message>
        <source>Dropout: many networks in one</source>
        <translation>弃权：一个网络里的许多网络</translation>
    </message>
    <message>
        <source>Five networks that vote read better than the best of them. Dropout gets much the same from one.</source>
        <translation>五个网络投票，比其中最好的那个认得还多。弃权 (dropout) 用一个网络就能得到差不多的效果。</translation>
    </message>
    <message>
        <source>Other techniques for regularization</source>
        <translation>正则化的其他技术</translation>
    </message>
    <message>
        <source>Run the experiment “Dropout”, which goes on for a hundred epochs. Then set λ to 0.1 and dropout to 0.5 together: do the two add up, or does one of them suffice?</source>
        <translation>运行实验“弃权 (dropout)”，它会训练一百轮。然后把 λ 设为 0.1，同时把弃权设为 0.5：两者的效果会叠加，还是其中一个就够了？</translation>
    </message>
    <message>
        <source>One network</source>
        <translation>一个网络</translation>
    </message>
    <message>
        <source>Press **Train**: a hundred hidden units, a thousand images of MNIST, no regularization, 30 epochs. It takes about a second.</source>
        <translation>按**训练**：一百个隐藏神经元，一千张 MNIST 图像，不用正则化，30 轮。大约需要一秒钟。</translation>
    </message>
    <message>
        <source>The accuracy on training images, and on validation images.</source>
        <translation>训练图像上的准确率和验证图像上的准确率。</translation>
    </message>
    <message>
        <source>It has memorised its thousand images and reads about 84 of 100 new ones. More hidden units than in the lessons before, and nothing holds them back: it overfits. Its mistakes depend on where it started, and that can be put to use.</source>
        <translation>它背下了自己的一千张图像，新图像 100 张里认对大约 84 张。隐藏神经元比前几课多，又没有什么约束它们：它过拟合了。它犯哪些错误取决于它从哪里出发，而这一点可以利用。</translation>
    </message>
    <message>
        <source>Four more</source>
        <translation>再来四个</translation>
    </message>
    <message>
        <source>Train four more networks, which differ in nothing but their seed: set **Seed** to 2 and press Train, then to 3, to 4, and at last to 5. Say first how much the fifth differs from the first in accuracy.</source>
        <translation>再训练四个网络，它们只有随机种子不同：把**随机种子**设为 2，按“训练”，再依次设为 3、4，最后设为 5。先预测一下，第五个的准确率与第一个相差多少。</translation>
    </message>
    <message>
        <source>Where the five curves end. **Seeds as a band** draws one curve, their average: untick it to see all.</source>
        <translation>五条曲线最后到了哪里。**随机种子显示为带状**只画一条曲线，即它们的平均：取消勾选，就能看到全部。</translation>
    </message>
    <message>
        <source>All five end within a point or so of each other. Each has found its own way to tell the thousand images apart, and none is better than the others. You might think that they are the same network in all but name. The next step shows that they are not.</source>
        <translation>五个网络最后彼此只相差一个百分点左右。每个网络都找到了自己的办法来区分那一千张图像，没有哪个比别的好。你也许会想，它们其实就是同一个网络。下一步会告诉你，不是。</translation>
    </message>
    <message>
        <source>Accuracy on validation images, seed 5 compared with seed 1?</source>
        <translation>验证图像上的准确率，随机种子 5 与 1 相比？</translation>
    </message>
    <message>
        <source>More than 2 points lower</source>
        <translation>低 2 个百分点以上</translation>
    </message>
    <message>
        <source>The same within 2 points</source>
        <translation>相差不到 2 个百分点</translation>
    </message>
    <message>
        <source>More than 2 points higher</source>
        <translation>高 2 个百分点以上</translation>
    </message>
    <message>
        <source>Let them vote</source>
        <translation>让它们投票</translation>
    </message>
    <message>
        <source>Open **Committee** under **Inside**. The five runs, and only these, have to be ticked in the table of runs. Their outputs are averaged; the largest mean is the answer. Say first how the committee does.</source>
        <translation>打开**内部**里的**委员会**。在训练记录的表里，要勾选那五次训练，而且只勾选它们。它们的输出取平均，平均值最大的就是答案。先预测委员会的成绩如何。</translation>
    </message>
    <message>
        <source>The line above the table: the accuracy of the committee, and on how many images the five disagree.</source>
        <translation>表上方的那一行：委员会的准确率，以及五个网络在多少张图像上意见不一。</translation>
    </message>
    <message>
        <source>The five give different answers to almost a third of the images. Where one has memorised something odd, the other four have not, and outvote it. So five networks of about 84 % read 88 or 89 % together, as if they had been trained on more images. The price is five trainings, and five times the work for every answer.</source>
        <translation>将近三分之一的图像，五个网络给出了不同的答案。一个网络背下了什么古怪的东西，另外四个却没有，于是以多数票把它否决。所以五个大约 84% 的网络，合起来能认对 88% 或 89%，就像用更多的图像训练过一样。代价是五次训练，以及每回答一次要做五倍的计算。</translation>
    </message>
    <message>
        <source>a = (a¹ + a² + a³ + a⁴ + a⁵) / 5</source>
        <translation>a = (a¹ + a² + a³ + a⁴ + a⁵) / 5</translation>
    </message>
    <message>
        <source>Each of the five reads about 84 % of the validation images. And all together?</source>
        <translation>五个网络各认对大约 84% 的验证图像。合起来呢？</translation>
    </message>
    <message>
        <source>About 84 %, the average of the five</source>
        <translation>大约 84%，五个的平均</translation>
    </message>
    <message>
        <source>As many as the best of them</source>
        <translation>和其中最好的一样多</translation>
    </message>
    <message>
        <source>Clearly more than the best of them</source>
        <translation>明显比其中最好的多</translation>
    </message>
    <message>
        <source>A thinned network</source>
        <translation>变稀疏的网络</translation>
    </message>
    <message>
        <source>**By hand** shows the next mini-batch before it is learned. Set **Dropout (hidden units)** to 0.5 and look at the hidden layer at the left: crossed-out units are switched off. The number above the picture steps through the images of the mini-batch; folding **Runs** makes room. Say first what you will see.</source>
        <translation>**手算**显示下一个小批量，这时网络还没有从中学习。把**弃权（隐藏神经元）**设为 0.5，看左边的隐藏层：打了叉的神经元是关掉的。图上方的编号可以逐张翻看小批量里的图像；把**训练记录**折叠起来，地方就大了。先预测你会看到什么。</translation>
    </message>
    <message>
        <source>Which units are crossed out for the first image, and which for the second.</source>
        <translation>第一张图像时打叉的是哪些神经元，第二张图像时又是哪些。</translation>
    </message>
    <message>
        <source>For each image every hidden unit is switched off with probability p, here one half. What is left is a thinned network, and only its weights learn from that image. The next image meets another one. No unit can count on a certain other unit being there, so each has to be useful together with many.</source>
        <translation>对每张图像，每个隐藏神经元都以概率 p 被关掉，这里是一半。剩下的是一个变稀疏的网络，只有它的权重从这张图像学习。下一张图像遇到的又是另一个。没有哪个神经元能指望某一个别的神经元一定在场，所以每个都必须能和许多别的神经元配合。</translation>
    </message>
    <message>
        <source>aⱼ ← mⱼ aⱼ / (1 − p)</source>
        <translation>aⱼ ← mⱼ aⱼ / (1 − p)</translation>
    </message>
    <message>
        <source>mⱼ</source>
        <translation>mⱼ</translation>
    </message>
    <message>
        <source>Which of the hundred hidden units does dropout with p = 0.5 switch off?</source>
        <translation>p = 0.5 的弃权会关掉一百个隐藏神经元中的哪些？</translation>
    </message>
    <message>
        <source>The fifty that are least active</source>
        <translation>最不活跃的那五十个</translation>
    </message>
    <message>
        <source>The same fifty in the whole run</source>
        <translation>整个训练中都是同样的五十个</translation>
    </message>
    <message>
        <source>About fifty, drawn anew for each image</source>
        <translation>大约五十个，每张图像都重新抽取</translation>
    </message>
    <message>
        <source>Train with half of the units</source>
        <translation>用一半的神经元训练</translation>
    </message>
    <message>
        <source>Set **Seed** to 1 and press **Train**. Everything but dropout is as in the first run: the same initial weights, the same images, 30 epochs.</source>
        <translation>把**随机种子**设为 1，按**训练**。除了弃权，一切都和第一次训练一样：同样的初始权重，同样的图像，30 轮。</translation>
    </message>
    <message>
        <source>Both accuracies, training and validation, against those of the first run.</source>
        <translation>训练和验证两个准确率，与第一次训练相比。</translation>
    </message>
    <message>
        <source>On training images it is slower now, on new ones it is better by about three points. Each mini-batch trains other thinned networks, which all share their weights; with all units switched on again, the network answers much like their average. It is a committee that costs one training, if a somewhat longer one.</source>
        <translation>现在它在训练图像上慢了，在新图像上却好了大约三个百分点。每个小批量训练的是另外一些变稀疏的网络，它们共享同一套权重；再把所有神经元打开时，网络的回答就很像它们的平均。这是一个只花一次训练的委员会，虽然这次训练要长一些。</translation>
    </message>
    <message>
        <source>Accuracy on validation images with dropout, compared with the first run?</source>
        <translation>使用弃权时验证图像上的准确率，与第一次训练相比？</translation>
    </message>
    <message>
        <source>Lower: at each step half of the network is missing</source>
        <translation>更低：每一步都少了半个网络</translation>
    </message>
    <message>
        <source>About the same</source>
        <translation>差不多</translation>
    </message>
    <message>
        <source>More than 1 point higher</source>
        <translation>高 1 个百分点以上</translation>
    </message>
    <message>
        <source>Nine of ten switched off</source>
        <translation>十个里关掉九个</translation>
    </message>
    <message>
        <source>Draw the accuracy on **validation** images that you expect over a hundred epochs if nine of ten units are off at each step. Then set **Dropout (hidden units)** to 0.9 and **Epochs** to 100, and press **Train**.</source>
        <translation>如果每一步十个神经元里关掉九个，你预期**验证**图像上的准确率在一百轮里怎样变化？画出来。然后把**弃权（隐藏神经元）**设为 0.9，**轮数**设为 100，按**训练**。</translation>
    </message>
    <message>
        <source>How fast it climbs, and how steady the curve is.</source>
        <translation>它爬升得多快，曲线走得稳不稳。</translation>
    </message>
    <message>
        <source>About ten units are left at a time, and their activations are multiplied by ten to make up for the rest. It still learns, but slowly and by fits and starts, and after a hundred epochs it is behind the run without dropout. It underfits: even its own thousand images are not all read. A half is a good first choice for hidden units.</source>
        <translation>每次大约只剩十个神经元，为了补上缺少的部分，它们的激活值要乘以十。它还是在学，但学得慢，走走停停，一百轮之后仍落后于不用弃权的那次训练。它欠拟合了：连自己的一千张图像也不能全部认对。对隐藏神经元来说，先取一半是个好选择。</translation>
    </message>
    <message>
        <source>1 − p</source>
        <translation>1 − p</translation>
    </message>
    <message>
        <source>How does the accuracy on validation images grow when nine of ten hidden units are off at each step?</source>
        <translation>如果每一步十个隐藏神经元里关掉九个，验证图像上的准确率怎样上升？</translation>
    </message>
    <message>
        <source>All units back</source>
        <translation>所有神经元都回来</translation>
    </message>
    <message>
        <source>After training all units answer, twice as many as in a thinned network. There are two ways to allow for that: halve the weights that leave the hidden units afterwards, or double the activations of those that are kept while training. The book does the first, Backswing the second.</source>
        <translation>训练结束后，所有神经元都参与回答，是变稀疏的网络的两倍。有两种办法来补偿：训练之后把隐藏神经元的传出权重减半，或者在训练时把留下的神经元的激活值加倍。书中用的是前一种，Backswing 用的是后一种。</translation>
    </message>
    <message>
        <source>A network was trained with p = 0.5, without doubling. A weight of 0.6 leads from a hidden unit with a = 0.8 to an output. What must the weight become when all units answer, so that this unit adds to z as much as it did on average in training?</source>
        <translation>一个网络用 p = 0.5 训练，没有加倍。从一个 a = 0.8 的隐藏神经元到一个输出的权重是 0.6。当所有神经元都参与回答时，要让这个神经元对 z 的贡献等于它在训练中的平均贡献，权重必须变成多少？</translation>
    </message>
    <message>
        <source>In training it added 0.6 · 0.8 in half of the cases and 0 in the others.</source>
        <translation>训练中，一半情况下它的贡献是 0.6 · 0.8，其余情况下是 0。</translation>
    </message>
    <message>
        <source>On average it added 0.5 · 0.6 · 0.8 = 0.24, and 0.3 · 0.8 = 0.24. So the weight is halved, 1 − p in general. Doubling the kept activations in training comes to the same, and the finished network can be used as it is.</source>
        <translation>它的平均贡献是 0.5 · 0.6 · 0.8 = 0.24，而 0.3 · 0.8 = 0.24。所以权重要减半，一般地说是乘以 1 − p。在训练时把留下的激活值加倍，效果相同，而且训练好的网络可以直接使用。</translation>
    </message>
    <message>
        <source>How many networks vote</source>
        <translation>有多少个网络在投票</translation>
    </message>
    <message>
        <source>Count the thinned networks that dropout can make of one layer.</source>
        <translation>数一数，弃权能从一层里得到多少个变稀疏的网络。</translation>
    </message>
    <message>
        <source>A layer has 10 hidden units, and each may be on or off. How many different thinned networks are there, counting the whole one and the empty one?</source>
        <translation>一层有 10 个隐藏神经元，每个都可能开或关。一共有多少个不同的变稀疏的网络？完整的和空的也算在内。</translation>
    </message>
    <message>
        <source>One unit gives 2, two units give 2 · 2. Go on to ten.</source>
        <translation>一个神经元有 2 种，两个神经元有 2 · 2 种。继续数到十个。</translation>
    </message>
    <message>
        <source>2¹⁰ = 1 024. With 100 units it is 2¹⁰⁰, more than 10³⁰: most of them are never drawn, and none is trained for more than an image or two. It works because they share their weights.</source>
        <translation>2¹⁰ = 1 024。100 个神经元就是 2¹⁰⁰，超过 10³⁰：其中大多数从来没有被抽到过，每一个最多也只训练一两张图像。它之所以有效，是因为它们共享权重。</translation>
    </message>
</context>
<context>
    <name>44-expanded-data</name>
    <message>
        <source>New images from old ones</source>
        <translation>旧图像变出新图像</translation>
    </message>
    <message>
        <source>A shifted 3 is a new image with a known label. How far may one go?</source>
        <translation>一个移动过的 3 是一张新图像，而且标签是已知的。变形可以做到什么程度？</translation>
    </message>
    <message>
        <source>Other techniques for regularization</source>
        <translation>正则化的其他技术</translation>
    </message>
    <message>
        <source>Set Shift to 4 and train for 60 epochs, with one thousand images as before. Is it better than a shift of 1, or worse? Look at the examples in Distortions and say why.</source>
        <translation>把“平移”设为 4，像刚才那样用一千张图像训练 60 轮。比平移 1 好，还是差？看看“扭曲变形”里的例子，说说为什么。</translation>
    </message>
    <message>
        <source>A thousand images as they are</source>
        <translation>一千张原样的图像</translation>
    </message>
    <message>
        <source>Press **Train**: a hundred hidden units and a thousand images of MNIST, each looked at sixty times. It takes a second or two.</source>
        <translation>按**训练**：一百个隐藏神经元，一千张 MNIST 图像，每张看六十遍。需要一两秒。</translation>
    </message>
    <message>
        <source>The accuracy on training images reaches 100 %; the one on validation images does not.</source>
        <translation>训练图像上的准确率达到 100%，验证图像上的却没有。</translation>
    </message>
    <message>
        <source>It has seen each image sixty times and remembers all of them; of new ones it reads 88 or 89 of 100. Looking at the same thousand for longer would not help. More images would, but somebody has to collect and label them. Or one makes them.</source>
        <translation>每张图像它都看过六十遍，全都记住了；新图像 100 张里能认对 88 或 89 张。同样的一千张看得再久也没有用。更多的图像会有用，但总得有人去收集和标注。要么，就自己造出来。</translation>
    </message>
    <message>
        <source>Shifted by one pixel</source>
        <translation>平移一个像素</translation>
    </message>
    <message>
        <source>Open the group **Distortions** and set **Shift** to 1: each image is shifted by up to one pixel each way, differently in each epoch. The examples there show some. Press **Train**.</source>
        <translation>打开**扭曲变形**这一组，把**平移**设为 1：每张图像向各个方向最多平移一个像素，每一轮都不同。那里的例子给出了几种。按**训练**。</translation>
    </message>
    <message>
        <source>Both accuracies: which one rises more slowly than before, and which ends higher?</source>
        <translation>两个准确率：哪个比刚才上升得慢，哪个最后更高？</translation>
    </message>
    <message>
        <source>About four points more, for nothing but a little computing. You see at once that a shifted 3 is still a 3. The network does not: its inputs are 784 separate numbers, and it knows nothing of which pixels are neighbours. The shifted images tell it what stays the same. The thousand are also harder to memorise now, as they change from epoch to epoch.</source>
        <translation>多了大约四个百分点，只花了一点计算。你一眼就能看出，移动过的 3 还是 3。网络却看不出：它的输入是 784 个互不相干的数，它根本不知道哪些像素相邻。平移过的图像告诉它，什么是不变的。这一千张图像现在也更难背下来了，因为它们每一轮都在变。</translation>
    </message>
    <message>
        <source>The same thousand images, shifted at random: how does the accuracy on validation images change?</source>
        <translation>同样的一千张图像，随机平移：验证图像上的准确率怎样变化？</translation>
    </message>
    <message>
        <source>It falls: shifted digits are harder to read</source>
        <translation>下降：平移过的数字更难认</translation>
    </message>
    <message>
        <source>It rises by up to 1.5 points</source>
        <translation>上升，最多 1.5 个百分点</translation>
    </message>
    <message>
        <source>It rises by more than 1.5 points</source>
        <translation>上升 1.5 个百分点以上</translation>
    </message>
    <message>
        <source>How many images are these?</source>
        <translation>这算多少张图像？</translation>
    </message>
    <message>
        <source>Work out how many there are.</source>
        <translation>算一算一共有多少张。</translation>
    </message>
    <message>
        <source>Each of 1 000 images may be shifted by −1, 0 or 1 pixel across, and by −1, 0 or 1 pixel down. How many different images does that make?</source>
        <translation>1000 张图像，每张横向可以移动 −1、0 或 1 个像素，纵向也可以移动 −1、0 或 1 个像素。一共能得到多少张不同的图像？</translation>
    </message>
    <message>
        <source>How many places are there for one image?</source>
        <translation>一张图像有多少个位置？</translation>
    </message>
    <message>
        <source>3 · 3 = 9 places, so 9 000 images. They are not worth 9 000 new ones: nine places of one 3 show nothing of how other people write it. Turns, zoom and slant by any small amount have no such count; there every epoch is new.</source>
        <translation>3 · 3 = 9 个位置，所以是 9 000 张图像。它们抵不上 9 000 张全新的：同一个 3 的九个位置，丝毫看不出别人是怎样写的。旋转、缩放和错切可以取任意小的幅度，数不出有多少种；每一轮都是新的。</translation>
    </message>
    <message>
        <source>Shifts, affine, elastic</source>
        <translation>平移、仿射、弹性</translation>
    </message>
    <message>
        <source>Run the experiment “Shifts, affine, elastic: Simard&apos;s ladder”, about a minute: the same network and 10 000 images, first without distortions, then shifted, then also turned, zoomed and slanted (affine), at last also distorted elastically, as if by the tremor of a hand.</source>
        <translation>运行实验“平移、仿射、弹性：Simard 的阶梯”，大约一分钟：同一个网络，1 万张图像，先不作扭曲变形，再加上平移，然后再加上旋转、缩放和错切（仿射），最后再加上弹性扭曲，就像手在发抖。</translation>
    </message>
    <message>
        <source>Validation and training accuracy of the four runs.</source>
        <translation>四次训练的验证准确率和训练准确率。</translation>
    </message>
    <message>
        <source>Shifts bring the largest gain, the others add less and less. The more varied the images, the smaller the gap between training and validation: with elastic distortions the network hardly sees anything twice. In 2003 Simard, Steinkraus and Platt went from 98.4 to 99.3 % with such steps, with 800 hidden units and all images.</source>
        <translation>平移带来的收益最大，后面的一个比一个小。图像越多样，训练与验证之间的差距就越小：用上弹性扭曲，网络几乎不会两次看到同样的东西。2003 年，Simard、Steinkraus 和 Platt 用 800 个隐藏神经元和全部图像，靠这样几步从 98.4% 提高到 99.3%。</translation>
    </message>
    <message>
        <source>Accuracy on validation images at the end: elastic and affine together, compared with shifts alone?</source>
        <translation>最后验证图像上的准确率：弹性加仿射，与只用平移相比？</translation>
    </message>
    <message>
        <source>Lower: such warped digits do not occur</source>
        <translation>更低：没有人写这样扭曲的数字</translation>
    </message>
    <message>
        <source>Up to 2 points higher</source>
        <translation>最多高 2 个百分点</translation>
    </message>
    <message>
        <source>More than 2 points higher</source>
        <translation>高 2 个百分点以上</translation>
    </message>
    <message>
        <source>Turned by any angle</source>
        <translation>转到任意角度</translation>
    </message>
    <message>
        <source>If small turns help, why not large ones? Draw the accuracy on **validation** images that you expect over 60 epochs. Then set **Shift** to 0, **Rotation** to 180, and press **Train**. Validation images stay upright.</source>
        <translation>既然小的旋转有好处，大的为什么不行？画出你预期的**验证**图像上的准确率在 60 轮里的变化。然后把**平移**设为 0，**旋转**设为 180，按**训练**。验证图像保持正立。</translation>
    </message>
    <message>
        <source>The accuracy on validation images, and that of the run without distortions.</source>
        <translation>验证图像上的准确率，以及没有扭曲变形的那次训练的准确率。</translation>
    </message>
    <message>
        <source>About 75 %, where it was 89 % without any distortion. Only one in thirty of the images that it learns from is upright within 6°; most look as no one ever writes. A hundred hidden units have to read each digit at every angle, for which they are too few, and some digits look like others when turned.</source>
        <translation>大约 75%，而不作任何扭曲变形时是 89%。它学习的图像里，偏离正立不到 6° 的只有三十分之一；大多数的样子从来没有人会写。一百个隐藏神经元要认出每个数字的每个角度，实在太少，而且有些数字转过来就像别的数字。</translation>
    </message>
    <message>
        <source>A thousand images, each turned by any angle: how does the accuracy on upright validation images grow?</source>
        <translation>一千张图像，每张转到任意角度：正立的验证图像上的准确率怎样上升？</translation>
    </message>
    <message>
        <source>How far may a digit be turned?</source>
        <translation>数字可以转多大的角度？</translation>
    </message>
    <message>
        <source>Run the experiment “How far may a digit be turned?”, about 20 seconds: 10 000 images, upright, turned by up to 15°, and by up to 180°.</source>
        <translation>运行实验“数字可以转多大的角度？”，大约 20 秒：1 万张图像，分别是正立的、最多转 15° 的和最多转 180° 的。</translation>
    </message>
    <message>
        <source>The three accuracies, and the claim on 6 and 9.</source>
        <translation>三个准确率，以及关于 6 和 9 的结果。</translation>
    </message>
    <message>
        <source>Turns of 15° help a little: people write at such angles. Turned by 180°, a 6 is a 9 with the label 6, and the network is taught both. With more images it does better than before, and still it is several points behind. A distortion helps as long as the label stays right and somebody might have written it so.</source>
        <translation>转 15° 有一点好处：人写字就有这样的倾斜。转 180°，6 就成了标签为 6 的 9，网络两样都要学。图像多了，它比刚才好，但仍然落后好几个百分点。只要标签仍然正确，而且真有人可能这样写，扭曲变形就有好处。</translation>
    </message>
    <message>
        <source>Accuracy on validation images: turned by up to 15°, compared with up to 180°?</source>
        <translation>验证图像上的准确率：最多转 15°，与最多转 180° 相比？</translation>
    </message>
    <message>
        <source>Lower: the more varied, the better</source>
        <translation>更低：越多样越好</translation>
    </message>
    <message>
        <source>How much is it worth?</source>
        <translation>它值多少？</translation>
    </message>
    <message>
        <source>Run “More images, and more out of each”, about a minute: 1 000 to 50 000 images, each number once plain and once distorted. Say first whether it still helps with all 50 000.</source>
        <translation>运行“更多的图像，更充分地利用每一张”，大约一分钟：1000 到 5 万张图像，每种数量一次用原样的，一次用扭曲变形的。先预测一下，用上全部 5 万张时它还有没有用。</translation>
    </message>
    <message>
        <source>How far apart the two curves are at the left end, and at the right end.</source>
        <translation>两条曲线在左端相距多远，在右端又相距多远。</translation>
    </message>
    <message>
        <source>At the left, with 1 000 images, distortions are worth six points; with 50 000 they are worth about half a point. Read it sideways: each point of the upper curve is as high as the lower curve with several times as many real images. The more real images there are, the fewer things are left for the made ones to teach.</source>
        <translation>在左端，只有 1000 张图像时，扭曲变形值六个百分点；有 5 万张时，只值大约半个。横着看：上面那条曲线上的每个点，下面那条曲线要用好几倍的真实图像才能达到同样的高度。真实的图像越多，造出来的图像能教的东西就越少。</translation>
    </message>
    <message>
        <source>With all 50 000 images, how much do distortions add to the accuracy on validation images?</source>
        <translation>用上全部 5 万张图像时，扭曲变形能让验证图像上的准确率提高多少？</translation>
    </message>
    <message>
        <source>Nothing, or they cost accuracy: there are enough images</source>
        <translation>不提高，甚至降低：图像已经够多了</translation>
    </message>
    <message>
        <source>Up to 2 points</source>
        <translation>最多 2 个百分点</translation>
    </message>
    <message>
        <source>More than 2 points</source>
        <translation>2 个百分点以上</translation>
    </message>
    <message>
        <source>Which may be used?</source>
        <translation>哪种可以用？</translation>
    </message>
    <message>
        <source>You want to train a network that reads house numbers from photographs.</source>
        <translation>你想训练一个网络，让它识别照片里的门牌号。</translation>
    </message>
    <message>
        <source>Which of these makes new training images whose labels are still right, and which somebody might photograph?</source>
        <translation>下面哪种做法能造出标签仍然正确、而且真有人可能拍到的新训练图像？</translation>
    </message>
    <message>
        <source>Mirroring left and right</source>
        <translation>左右镜像</translation>
    </message>
    <message>
        <source>Turning by 180°</source>
        <translation>旋转 180°</translation>
    </message>
    <message>
        <source>A little more or less light</source>
        <translation>光线稍亮或稍暗</translation>
    </message>
    <message>
        <source>Exchanging the upper and the lower half</source>
        <translation>上下两半对调</translation>
    </message>
    <message>
        <source>Mirror a 3 or a 2: is there a digit that looks so?</source>
        <translation>把 3 或 2 左右镜像：有哪个数字是这样的吗？</translation>
    </message>
    <message>
        <source>Photographs differ in their light, and the number stays the same. A mirrored 2 or 3 is no digit, turning makes a 9 of a 6, and exchanged halves make no digit at all. For photographs of cats, mirroring would be fine: which changes are allowed depends on what is to be told apart.</source>
        <translation>照片的光线各不相同，而门牌号不变。镜像的 2 或 3 不是数字，旋转会把 6 变成 9，两半对调后根本不成数字。换成猫的照片，镜像就没有问题：哪些变化允许，取决于要区分的是什么。</translation>
    </message>
</context>
<context>
    <name>50-first-weights</name>
    <message>
        <source>First weights</source>
        <translation>最初的权重</translation>
    </message>
    <message>
        <source>Weights drawn with deviation 1 put hidden units to sleep before the first step. Dividing by the root of the inputs wakes them.</source>
        <translation>按标准差 1 抽取的权重，让隐藏神经元在第一步之前就睡着了。除以输入个数的平方根，就能叫醒它们。</translation>
    </message>
    <message>
        <source>Weight initialization</source>
        <translation>权重初始化</translation>
    </message>
    <message>
        <source>Choose He instead of 1/√n and ReLU as hidden units, η 0.05. Watch Inside › Doctor: how spread are the z of each layer now?</source>
        <translation>不选 1/√n，改选 He；“隐藏神经元”选 ReLU，η 取 0.05。看“内部 › 医生”：现在每一层的 z 分散到什么程度？</translation>
    </message>
    <message>
        <source>The sum of many weights</source>
        <translation>许多权重的和</translation>
    </message>
    <message>
        <source>A unit has 1 000 inputs. Half of them are 1, the others 0. Each weight and the bias are drawn with mean 0 and deviation 1. So z is the sum of 501 such numbers. Work out its deviation: variances of independent numbers add up.</source>
        <translation>一个神经元有 1000 个输入，一半是 1，其余是 0。每个权重和偏置都按均值 0、标准差 1 抽取。所以 z 是 501 个这样的数之和。算出它的标准差：独立的数，方差可以相加。</translation>
    </message>
    <message>
        <source>z = Σ wⱼ xⱼ + b</source>
        <translation>z = Σ wⱼ xⱼ + b</translation>
    </message>
    <message>
        <source>What is the deviation of z? Give one decimal.</source>
        <translation>z 的标准差是多少？保留一位小数。</translation>
    </message>
    <message>
        <source>The variance of a sum of independent numbers is the sum of their variances: 501 times 1.</source>
        <translation>独立的数之和的方差，等于它们的方差之和：501 乘 1。</translation>
    </message>
    <message>
        <source>The variance is 501, the deviation √501 = 22.4. The sigmoid is flat beyond about ±5: hardly any z falls on its slope.</source>
        <translation>方差是 501，标准差是 √501 = 22.4。S 型函数在大约 ±5 之外就是平的：z 几乎不会落在它的斜坡上。</translation>
    </message>
    <message>
        <source>Take MNIST</source>
        <translation>选用 MNIST</translation>
    </message>
    <message>
        <source>The figures of this lesson are those of MNIST, the book&apos;s 70 000 handwritten digits. Choose MNIST in the group Data, at the left, or let the lesson do it.</source>
        <translation>这一课的数值都是用 MNIST 得到的，也就是书中的 7 万个手写数字。在左边的“数据”组里选 MNIST，或者让课程替你选。</translation>
    </message>
    <message>
        <source>Start with large weights</source>
        <translation>从大的权重开始</translation>
    </message>
    <message>
        <source>Initial weights are set to **large**: deviation 1. Press Train. Thirty hidden units see 784 pixels each, of which about 150 carry ink.</source>
        <translation>初始权重已设为**大 N(0, 1)**：标准差 1。按“训练”。三十个隐藏神经元各看到 784 个像素，其中大约 150 个有墨迹。</translation>
    </message>
    <message>
        <source>The accuracy after the first epoch, then how long it climbs.</source>
        <translation>第一轮之后的准确率，以及之后它爬升了多久。</translation>
    </message>
    <message>
        <source>With about 150 inked pixels z has a deviation near 10. Most hidden units start on the flat part of the sigmoid, where its slope σ′(z) is almost 0, and every gradient into the unit is multiplied by that slope. The cross-entropy does not help here: it cancels the slope of the output units only.</source>
        <translation>有大约 150 个像素带墨迹，z 的标准差就在 10 左右。大多数隐藏神经元一开始就在 S 型函数平坦的一段，那里它的斜率 σ′(z) 几乎是 0，而传进神经元的每个梯度都要乘以这个斜率。交叉熵在这里帮不上忙：它只约掉输出神经元的斜率。</translation>
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
        <source>How many of 100 validation images will it read after the first epoch?</source>
        <translation>第一轮之后，100 张验证图像里它能认对多少张？</translation>
    </message>
    <message>
        <source>Fewer than 50: the units are asleep</source>
        <translation>不到 50 张：神经元睡着了</translation>
    </message>
    <message>
        <source>Between 50 and 91</source>
        <translation>50 到 91 张</translation>
    </message>
    <message>
        <source>More than 91</source>
        <translation>91 张以上</translation>
    </message>
    <message>
        <source>See them sleep</source>
        <translation>看它们睡觉</translation>
    </message>
    <message>
        <source>The page **Doctor** under Inside lists each layer: how widely its z are spread, and how many units are saturated, that is on the flat part of the sigmoid.</source>
        <translation>“内部”里的**医生**页列出每一层：它的 z 分散得多开，有多少神经元饱和，也就是处在 S 型函数平坦的一段。</translation>
    </message>
    <message>
        <source>The row of the first layer: the spread of z, and the share that is saturated.</source>
        <translation>第一层的那一行：z 的分散程度，以及饱和的比例。</translation>
    </message>
    <message>
        <source>Divide by the root</source>
        <translation>除以平方根</translation>
    </message>
    <message>
        <source>Now set Initial weights to **1/√n**: each weight has deviation 1/√784. The bias keeps deviation 1. Train again; nothing else changes.</source>
        <translation>现在把“初始权重”设为 **1/√n**：每个权重的标准差是 1/√784，偏置的标准差仍是 1。再训练一次，其他都不变。</translation>
    </message>
    <message>
        <source>The first point of the new curve beside the first of the old one.</source>
        <translation>新曲线的第一个点，与旧曲线的第一个点相比。</translation>
    </message>
    <message>
        <source>z has a deviation of about 1 now, where the sigmoid is steep. One epoch brings what took the large weights many. Give both runs time and the gap shrinks: weight decay also pulls large weights down, as the next step shows.</source>
        <translation>现在 z 的标准差大约是 1，那里 S 型函数是陡的。大的权重要许多轮才达到的，它一轮就达到了。让两次训练都继续下去，差距就会缩小：权重衰减也会把大的权重拉下来，后面有一步会讲。</translation>
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
        <source>By how many points does it beat the large weights after one epoch?</source>
        <translation>一轮之后，它比大的权重高出几个百分点？</translation>
    </message>
    <message>
        <source>It does not beat them</source>
        <translation>并不更高</translation>
    </message>
    <message>
        <source>By up to 2 points</source>
        <translation>最多 2 个百分点</translation>
    </message>
    <message>
        <source>By more than 2 points</source>
        <translation>2 个百分点以上</translation>
    </message>
    <message>
        <source>The sum again</source>
        <translation>再算一次和</translation>
    </message>
    <message>
        <source>The same unit as at the beginning: 1 000 inputs, half of them 1. Each weight now has deviation 1/√1000, the bias still 1.</source>
        <translation>还是开头的那个神经元：1000 个输入，一半是 1。现在每个权重的标准差是 1/√1000，偏置的仍是 1。</translation>
    </message>
    <message>
        <source>What is the deviation of z now? Give two decimals.</source>
        <translation>现在 z 的标准差是多少？保留两位小数。</translation>
    </message>
    <message>
        <source>500 weights of variance 1/1000 each, and one bias of variance 1.</source>
        <translation>500 个权重，每个方差 1/1000；还有一个偏置，方差 1。</translation>
    </message>
    <message>
        <source>The variance is 500/1000 + 1 = 1.5, the deviation √1.5 = 1.22: the sigmoid is steep there.</source>
        <translation>方差是 500/1000 + 1 = 1.5，标准差是 √1.5 = 1.22：那里 S 型函数是陡的。</translation>
    </message>
    <message>
        <source>Weight decay mends it too</source>
        <translation>权重衰减也能补救</translation>
    </message>
    <message>
        <source>With L2 regularization each step multiplies every weight by 1 − ηλ/n. An epoch has n/m steps for mini-batches of m images. Where the cost pulls at a weight only weakly, that is all that happens to it.</source>
        <translation>用 L2 正则化时，每一步都把每个权重乘以 1 − ηλ/n。小批量有 m 张图像时，一轮有 n/m 步。如果代价只是轻轻地拉一个权重，那么它的变化就只有这些。</translation>
    </message>
    <message>
        <source>(1 − ηλ/n)^(n/m) ≈ exp(−ηλ/m)</source>
        <translation>(1 − ηλ/n)^(n/m) ≈ exp(−ηλ/m)</translation>
    </message>
    <message>
        <source>exp(−ηλ/m)</source>
        <translation>exp(−ηλ/m)</translation>
    </message>
    <message>
        <source>η is 0.1, λ is 5, m is 10. By which factor does an epoch shrink such a weight? Give two decimals.</source>
        <translation>η 是 0.1，λ 是 5，m 是 10。一轮会把这样的权重缩小到原来的多少倍？保留两位小数。</translation>
    </message>
    <message>
        <source>ηλ/m is 0.1 · 5 / 10.</source>
        <translation>ηλ/m 是 0.1 · 5 / 10。</translation>
    </message>
    <message>
        <source>exp(−0.05) = 0.951. Nothing but decay halves such a weight in 14 epochs, since 0.951¹⁴ = 0.5. Large first weights do not stay large.</source>
        <translation>exp(−0.05) = 0.951。单靠衰减，14 轮就能让这样的权重减半，因为 0.951¹⁴ = 0.5。大的初始权重不会一直大下去。</translation>
    </message>
    <message>
        <source>Who wins in the long run?</source>
        <translation>长远来看谁赢？</translation>
    </message>
    <message>
        <source>The experiment **Large initial weights against 1/√n** trains both starts for thirty epochs, with 30 and with 100 hidden units. Say first what you expect at the end, then run it. It takes about half a minute.</source>
        <translation>实验“**最初的权重：大权重与 1/√n**”让两种起点各训练三十轮，先用 30 个、再用 100 个隐藏神经元。先预测最后的结果，再运行它。大约需要半分钟。</translation>
    </message>
    <message>
        <source>With enough epochs decay has shrunk the large weights and both arrive at nearly the same place. The start decides how soon. In deep networks it also decides whether they learn at all.</source>
        <translation>轮数足够时，衰减已经把大的权重缩小了，两者几乎到达同一个地方。起点决定的是多快到达。在深度网络里，它还决定网络究竟能不能学习。</translation>
    </message>
    <message>
        <source>Best of thirty epochs, 30 hidden units: how far is 1/√n ahead?</source>
        <translation>三十轮中的最好成绩，30 个隐藏神经元：1/√n 领先多少？</translation>
    </message>
    <message>
        <source>It is behind</source>
        <translation>它落后</translation>
    </message>
    <message>
        <source>Less than 1 point, either way</source>
        <translation>相差不到 1 个百分点</translation>
    </message>
    <message>
        <source>More than 1 point</source>
        <translation>超过 1 个百分点</translation>
    </message>
</context>
<context>
    <name>60-choosing-knobs</name>
    <message>
        <source>Choosing the knobs</source>
        <translation>怎样选择设置</translation>
    </message>
    <message>
        <source>A plan for a network that does not learn yet: get any signal, find the learning rate, let the validation set say when to stop.</source>
        <translation>网络还学不到东西时的一套办法：先得到任何一点信号，再找学习率，让验证集决定何时停止。</translation>
    </message>
    <message>
        <source>How to choose a neural network&apos;s hyper-parameters?</source>
        <translation>如何选择神经网络的超参数？</translation>
    </message>
    <message>
        <source>Press Find beside η for a network of 100 hidden units. Does it suggest the same η as for 30? Train with it and with a third of it.</source>
        <translation>对有 100 个隐藏神经元的网络，按 η 旁的“寻找”。它建议的 η 和 30 个时一样吗？用这个 η 和它的三分之一各训练一次。</translation>
    </message>
    <message>
        <source>Take MNIST</source>
        <translation>选用 MNIST</translation>
    </message>
    <message>
        <source>Choose MNIST in the group Data, or let the lesson do it. The settings begin as somebody without a plan might leave them: η 10 and λ 1000.</source>
        <translation>在“数据”组里选择 MNIST，或者让这一课替你选。设置一开始就像一个毫无计划的人留下的：η 为 10，λ 为 1000。</translation>
    </message>
    <message>
        <source>A network that learns nothing</source>
        <translation>什么也学不到的网络</translation>
    </message>
    <message>
        <source>Press Train with η 10 and λ 1000, and look at the accuracy. With ten digits, guessing gives 10 %.</source>
        <translation>保持 η 为 10、λ 为 1000，按“训练”，看看准确率。数字有十个，瞎猜也有 10%。</translation>
    </message>
    <message>
        <source>The accuracy, and the line above the tabs that says what the Doctor thinks.</source>
        <translation>准确率，以及标签页上方那一行里“医生”的看法。</translation>
    </message>
    <message>
        <source>λ/n is 1000/50 000 = 0.02, times η 10: each step multiplies the weights by 0.8, ten steps leave a tenth. And η 10 throws about what is left. Two wrong knobs at once: neither tells you which it is. So make the problem small and change one at a time.</source>
        <translation>λ/n 是 1000/50 000 = 0.02，再乘以 η = 10：每一步都让权重乘以 0.8，十步之后只剩十分之一。而 η = 10 又把剩下的抛来抛去。两个设置同时错了，看不出是哪一个的错。所以先把问题缩小，一次只改一个。</translation>
    </message>
    <message>
        <source>What will the accuracy do?</source>
        <translation>准确率会怎样？</translation>
    </message>
    <message>
        <source>Stay near 10 %</source>
        <translation>停在 10% 左右</translation>
    </message>
    <message>
        <source>Reach about half</source>
        <translation>达到一半左右</translation>
    </message>
    <message>
        <source>Go beyond 75 %</source>
        <translation>超过 75%</translation>
    </message>
    <message>
        <source>Make it small</source>
        <translation>把问题缩小</translation>
    </message>
    <message>
        <source>First get an answer fast. Set **Training images** to 1 000: an epoch then takes a fiftieth of the time. λ belongs to the number of images, so set it to 20: λ/n is the same as before. η stays 10.</source>
        <translation>先设法快点得到答案。把**训练图像数**设为 1000：这样一轮只要五十分之一的时间。λ 与图像数有关，所以把它设为 20：λ/n 和原来一样。η 仍为 10。</translation>
    </message>
    <message>
        <source>λ/n: 1000/50 000 = 20/1000</source>
        <translation>λ/n：1000/50 000 = 20/1000</translation>
    </message>
    <message>
        <source>λ/n</source>
        <translation>λ/n</translation>
    </message>
    <message>
        <source>Three learning rates</source>
        <translation>三个学习率</translation>
    </message>
    <message>
        <source>The experiment **The learning rate η** trains with η 0.025, 0.25 and 2.5, thirty epochs each. Say what the cost of η 2.5 will do, then run it.</source>
        <translation>实验“**学习率 η**”用 η = 0.025、0.25 和 2.5 训练，各三十轮。先预测 η = 2.5 时代价会怎样，再运行它。</translation>
    </message>
    <message>
        <source>The training cost: who falls smoothly, who rattles?</source>
        <translation>训练代价：谁下降得平滑，谁上下跳动？</translation>
    </message>
    <message>
        <source>A step of η against the gradient lowers the cost as long as the cost is about straight over that distance. η 2.5 jumps from one wall of the valley to the other. η 0.025 is safe, and still falling at the end. The cost, not the accuracy, tells you about η.</source>
        <translation>以 η 逆着梯度走一步，只要代价在这段距离内大致呈直线，代价就会下降。η = 2.5 会从山谷的一侧跳到另一侧。η = 0.025 很安全，到最后还在下降。判断 η 要看代价，不要看准确率。</translation>
    </message>
    <message>
        <source>ΔC ≈ −η ‖∇C‖²</source>
        <translation>ΔC ≈ −η ‖∇C‖²</translation>
    </message>
    <message>
        <source>η</source>
        <translation>η</translation>
    </message>
    <message>
        <source>In how many of its epochs will the cost of η 2.5 rise?</source>
        <translation>η = 2.5 时，有多少轮的代价会上升？</translation>
    </message>
    <message>
        <source>In none: a larger step is only faster</source>
        <translation>一轮也没有：步子大只会更快</translation>
    </message>
    <message>
        <source>In fewer than a quarter</source>
        <translation>不到四分之一</translation>
    </message>
    <message>
        <source>In a quarter or more</source>
        <translation>四分之一或更多</translation>
    </message>
    <message>
        <source>Half of the threshold</source>
        <translation>阈值的一半</translation>
    </message>
    <message>
        <source>The threshold is the largest η with which the cost still falls in the first epochs. Train on all images with η 0.25 and λ 5. Draw first how you expect the accuracy to climb in six epochs.</source>
        <translation>阈值是让代价在最初几轮仍然下降的最大的 η。用全部图像训练，η 为 0.25，λ 为 5。先画出你预期准确率在六轮里怎样上升。</translation>
    </message>
    <message>
        <source>How much of the climb the first epoch brings.</source>
        <translation>第一轮完成了上升的多少。</translation>
    </message>
    <message>
        <source>Most of the climb happens in the first epoch: 5 000 steps. The rest is slow polishing. That is why one epoch, or a part of one, is enough to compare learning rates.</source>
        <translation>大部分上升都发生在第一轮：5000 步。其余的只是慢慢打磨。所以要比较学习率，一轮甚至不到一轮就够了。</translation>
    </message>
    <message>
        <source>Draw the accuracy on validation, epoch by epoch.</source>
        <translation>逐轮画出验证准确率。</translation>
    </message>
    <message>
        <source>When to stop</source>
        <translation>何时停止</translation>
    </message>
    <message>
        <source>Epochs is one more knob, and it need not be guessed. **Patience** 3 ends the run after three epochs without a better accuracy on validation. Set Epochs to 60, Patience to 3, Training images to 5 000, and train.</source>
        <translation>轮数也是一项设置，但不必靠猜。**耐心**为 3 时，验证准确率连续三轮没有提高，训练就结束。把“轮数”设为 60，“耐心”设为 3，“训练图像数”设为 5000，然后训练。</translation>
    </message>
    <message>
        <source>The end of the run in the line at the bottom: it says why it ended.</source>
        <translation>训练怎样结束：窗口底部那一行会说明原因。</translation>
    </message>
    <message>
        <source>A patient rule sees small gains late, an impatient one saves time. With a noisy accuracy three epochs may be bad luck: the book uses ten. Halving η before giving up, *halve when it stalls*, is the other rule: experiment “When to stop, and halving η first”.</source>
        <translation>有耐心的规则能等到来得晚的小进步，没耐心的规则节省时间。准确率抖动大时，三轮没有提高可能只是运气不好：书中用的是十轮。放弃之前先把 η 减半（*停滞时减半*），是另一条规则：见实验“何时停止，以及先把 η 减半”。</translation>
    </message>
    <message>
        <source>How many epochs will it do?</source>
        <translation>它会训练多少轮？</translation>
    </message>
    <message>
        <source>All 60</source>
        <translation>全部 60 轮</translation>
    </message>
    <message>
        <source>Between 25 and 60</source>
        <translation>25 到 60 轮之间</translation>
    </message>
    <message>
        <source>Fewer than 25</source>
        <translation>不到 25 轮</translation>
    </message>
    <message>
        <source>Halve before you stop</source>
        <translation>停止之前先减半</translation>
    </message>
    <message>
        <source>Run the experiment **When to stop, and halving η first**. One run stops after ten epochs without a better one. The other halves η after five such epochs, seven times, before it ends.</source>
        <translation>运行实验“**何时停止，以及先把 η 减半**”。一次训练在连续十轮没有提高后停止。另一次在连续五轮没有提高后把 η 减半，一共减半七次才结束。</translation>
    </message>
    <message>
        <source>The stairs: what happens to the accuracy at each halving.</source>
        <translation>台阶：每次减半时准确率的变化。</translation>
    </message>
    <message>
        <source>Long steps hide what short ones would find: near the bottom the weights jump about the minimum at a distance that grows with η. Each halving brings them closer.</source>
        <translation>大步子掩盖了小步子能找到的东西：在谷底附近，权重围着最小值跳来跳去，η 越大，跳得越远。每次减半都让它们靠近一些。</translation>
    </message>
    <message>
        <source>How much does the halving add to the best accuracy?</source>
        <translation>减半让最佳准确率提高多少？</translation>
    </message>
    <message>
        <source>Nothing: it was stuck already</source>
        <translation>没有提高：它已经卡住了</translation>
    </message>
    <message>
        <source>Up to 3 points</source>
        <translation>不超过 3 个百分点</translation>
    </message>
    <message>
        <source>More than 3 points</source>
        <translation>超过 3 个百分点</translation>
    </message>
    <message>
        <source>η 1/128</source>
        <translation>η 降到 1/128</translation>
    </message>
    <message>
        <source>A schedule halves η seven times, from 0.5 on.</source>
        <translation>从 0.5 开始，η 减半七次。</translation>
    </message>
    <message>
        <source>Which η is left after the seventh halving? Give four decimals.</source>
        <translation>第七次减半后，η 还剩多少？保留四位小数。</translation>
    </message>
    <message>
        <source>Seven halvings divide by 2 · 2 · 2 · 2 · 2 · 2 · 2.</source>
        <translation>减半七次，就是除以 2 · 2 · 2 · 2 · 2 · 2 · 2。</translation>
    </message>
    <message>
        <source>0.5 / 2⁷ = 0.5 / 128 = 0.0039. That is where the book&apos;s exercise lets the run end.</source>
        <translation>0.5 / 2⁷ = 0.5 / 128 = 0.0039。书中的练习就让训练在这里结束。</translation>
    </message>
</context>
<context>
    <name>61-mini-batch</name>
    <message>
        <source>The mini-batch, in seconds</source>
        <translation>小批量，按秒数看</translation>
    </message>
    <message>
        <source>How many images before each step? Counted in epochs one size wins, counted in seconds another.</source>
        <translation>看多少张图像才走一步？按轮数算，一种大小获胜；按秒数算，另一种获胜。</translation>
    </message>
    <message>
        <source>How to choose a neural network&apos;s hyper-parameters?</source>
        <translation>如何选择神经网络的超参数？</translation>
    </message>
    <message>
        <source>Over seconds, find the size and the η that are first to read 93 % of the validation images. Is it one of the four of the experiment? Set the x axis back to epochs when you are done.</source>
        <translation>按秒数看，哪种大小和哪个 η 最先正确识别 93% 的验证图像？是实验里那四种之一吗？做完之后，把横轴改回按轮数。</translation>
    </message>
    <message>
        <source>Ten images, one step</source>
        <translation>十张图像，走一步</translation>
    </message>
    <message>
        <source>Press **Train**. The network looks at 10 of its 10 000 images, takes one step along their mean gradient with η = 0.1, and so on for 8 epochs.</source>
        <translation>按**训练**。网络从它的 1 万张图像中取 10 张，以 η = 0.1 沿它们的平均梯度走一步，如此反复，共 8 轮。</translation>
    </message>
    <message>
        <source>The accuracy on validation images after each epoch.</source>
        <translation>每轮之后在验证图像上的准确率。</translation>
    </message>
    <message>
        <source>Ten images make a step, a thousand steps make an epoch, and after eight of those about 93 % of new images are read. The mean gradient of ten images is a rough estimate of that of all 10 000. It need not be exact: the next ten correct it.</source>
        <translation>十张图像走一步，一千步是一轮，这样的八轮之后，新图像大约能认对 93%。十张图像的平均梯度，只是全部 1 万张图像的梯度的粗略估计。它不必精确：接下来的十张会纠正它。</translation>
    </message>
    <message>
        <source>w ← w − η (1/m) Σ ∇Cₓ</source>
        <translation>w ← w − η (1/m) Σ ∇Cₓ</translation>
    </message>
    <message>
        <source>(1/m) Σ ∇Cₓ</source>
        <translation>(1/m) Σ ∇Cₓ</translation>
    </message>
    <message>
        <source>A hundred images, one step</source>
        <translation>一百张图像，走一步</translation>
    </message>
    <message>
        <source>Set **Mini-batch** to 100 and leave η at 0.1. Press **Train**: the same images, eight times over, with a better gradient at each step.</source>
        <translation>把**小批量**设为 100，η 仍为 0.1。按**训练**：同样的图像看八遍，每一步的梯度更准。</translation>
    </message>
    <message>
        <source>The new curve, epoch by epoch, beside the old one.</source>
        <translation>逐轮比较新曲线和旧曲线。</translation>
    </message>
    <message>
        <source>The gradient is better, but there are only a tenth as many steps, each as long as before. So in each epoch the network gets a tenth as far. To compare two sizes with one η says little about the sizes.</source>
        <translation>梯度更准了，但步数只有十分之一，每步又和原来一样长。所以每一轮网络只走了十分之一的路。用同一个 η 比较两种大小，说明不了大小本身的好坏。</translation>
    </message>
    <message>
        <source>1/m</source>
        <translation>1/m</translation>
    </message>
    <message>
        <source>Size 100 with η 0.1: how does its accuracy after eight epochs compare with size 10?</source>
        <translation>大小为 100，η 为 0.1：八轮之后的准确率与大小为 10 时相比怎样？</translation>
    </message>
    <message>
        <source>Higher: each step follows a better gradient</source>
        <translation>更高：每一步的梯度都更准</translation>
    </message>
    <message>
        <source>The same within 1 point: it has seen the same images</source>
        <translation>相同，相差不到 1 个百分点：看过的图像一样</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>更低</translation>
    </message>
    <message>
        <source>Let η grow with the size</source>
        <translation>让 η 随大小一起增加</translation>
    </message>
    <message>
        <source>Leave the size at 100 and set **η** to 1, ten times as much. Press **Train**.</source>
        <translation>大小仍为 100，把 **η** 设为 1，也就是原来的十倍。按**训练**。</translation>
    </message>
    <message>
        <source>The curve of size 10, and this one.</source>
        <translation>大小为 10 的曲线，和这一条。</translation>
    </message>
    <message>
        <source>One step of η = 1 along the mean of a hundred gradients goes about as far as ten steps of η = 0.1 along means of ten, as long as the gradients change little on the way. So the two curves lie nearly on each other. When the size changes, η changes with it, in proportion: η/m stays the same.</source>
        <translation>以 η = 1 沿一百个梯度的平均走一步，与以 η = 0.1 沿十个梯度的平均走十步，走得差不多远，只要一路上梯度变化不大。所以两条曲线几乎重合。大小变了，η 就要按比例跟着变：η/m 保持不变。</translation>
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
        <source>Size 100 with η 1, compared with size 10 and η 0.1, after eight epochs?</source>
        <translation>大小为 100、η 为 1，与大小为 10、η 为 0.1 相比，八轮之后怎样？</translation>
    </message>
    <message>
        <source>More than 1 point lower: such long steps overshoot</source>
        <translation>低 1 个百分点以上：步子这么大，会走过头</translation>
    </message>
    <message>
        <source>The same within 1 point</source>
        <translation>相差不到 1 个百分点</translation>
    </message>
    <message>
        <source>More than 1 point higher</source>
        <translation>高 1 个百分点以上</translation>
    </message>
    <message>
        <source>And a thousand?</source>
        <translation>一千张呢？</translation>
    </message>
    <message>
        <source>By the same rule a size of 1 000 goes with η = 10. Draw the accuracy on **validation** images that you expect over eight epochs. Then set both and press **Train**.</source>
        <translation>按照同样的规则，大小 1000 配 η = 10。画出你预期的八轮里**验证**图像上的准确率。然后把两者设好，按**训练**。</translation>
    </message>
    <message>
        <source>The accuracy, and the cost beside it.</source>
        <translation>准确率，以及旁边的代价。</translation>
    </message>
    <message>
        <source>The rule has an end. It holds while the gradient hardly changes along the step, and a step with η = 10 goes far beyond that: the first ones already push the units onto the flat parts of their sigmoids, where they stay. Ten or twenty of a hundred images are read, not much better than guessing. Large mini-batches need a smaller η than the rule says, and so more epochs.</source>
        <translation>这条规则有尽头。只有在一步之内梯度几乎不变，它才成立，而 η = 10 的一步远远超出了这个范围：最初几步就把神经元推到 S 型函数的平坦处，再也出不来。一百张图像只认对十到二十张，比瞎猜好不了多少。大的小批量需要比规则所说更小的 η，因而也需要更多轮数。</translation>
    </message>
    <message>
        <source>Size 1 000 with η 10: how does the accuracy on validation images grow over eight epochs?</source>
        <translation>大小为 1000，η 为 10：八轮里，验证图像上的准确率怎样上升？</translation>
    </message>
    <message>
        <source>One image at a time</source>
        <translation>一次一张图像</translation>
    </message>
    <message>
        <source>Now the other end: a step after every image. Run the experiment “The size of the mini-batch”, about 4 seconds. It has four runs, and its curves are drawn over **seconds**. Say first how long size 1 takes to reach 90 %.</source>
        <translation>现在看另一个极端：每看一张图像就走一步。运行实验“小批量的大小”，大约 4 秒。它有四次训练，曲线以**秒数**为横轴。先预测一下，大小为 1 时要多久才能达到 90%。</translation>
    </message>
    <message>
        <source>The four curves over seconds: where does each pass 90 %?</source>
        <translation>按秒数画出的四条曲线：各在什么时候越过 90%？</translation>
    </message>
    <message>
        <source>Over epochs size 1 and size 10 can hardly be told apart. Over seconds they can: a processor multiplies one large matrix faster than many small ones, so ten images together take far less time than ten images one by one. A size that is too small wastes the computer; one that is too large waits too long before each step.</source>
        <translation>按轮数看，大小 1 和大小 10 几乎分不出来。按秒数看就能分出：处理器算一个大矩阵的乘法，比算许多小矩阵快，所以十张图像一起算，远比一张一张算省时间。小批量太小，白白浪费计算机；太大，每走一步都要等太久。</translation>
    </message>
    <message>
        <source>Seconds until 90 % with size 1 and η 0.01, compared with size 10 and η 0.1?</source>
        <translation>大小为 1、η 为 0.01 时达到 90% 所需的秒数，与大小为 10、η 为 0.1 时相比？</translation>
    </message>
    <message>
        <source>Fewer: it learns from every single image at once</source>
        <translation>更少：每看一张图像就立刻学到东西</translation>
    </message>
    <message>
        <source>About as many: the same images, and η in proportion</source>
        <translation>差不多：图像相同，η 也成比例</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Your own runs over seconds</source>
        <translation>按秒数看你自己的训练</translation>
    </message>
    <message>
        <source>Choose **Over seconds** above the curves: the x axis now counts seconds of training, without pauses and scoring. Then go on.</source>
        <translation>在曲线上方选择**按秒数**：横轴现在是训练的秒数，不含暂停和评测的时间。然后继续。</translation>
    </message>
    <message>
        <source>Size 10 and size 100 with η 1: which one ends first, with the same eight epochs?</source>
        <translation>大小为 10，和大小为 100、η 为 1：同样八轮，哪个先结束？</translation>
    </message>
    <message>
        <source>Eight epochs with size 100 take less time than eight with size 10, and the curve of η = 1 is ahead for it. How much depends on your computer: on its cores, and on the size of the matrices. So the best size is found by measuring seconds, once, on the computer that will train. Other knobs hardly change it, and it can stay.</source>
        <translation>大小为 100 时，八轮比大小为 10 时的八轮用时少，所以 η = 1 的曲线领先。领先多少取决于你的计算机：它有多少个核心，矩阵有多大。所以要找最佳大小，就在将来用来训练的计算机上测秒数，测一次就够。其他设置几乎不影响它，定下来就不用再改。</translation>
    </message>
    <message>
        <source>What a larger mini-batch buys</source>
        <translation>更大的小批量换来什么</translation>
    </message>
    <message>
        <source>A mini-batch estimates the gradient of all images by the mean over a few, and the estimate is noisy.</source>
        <translation>小批量用少数几张图像的平均，来估计全部图像的梯度，而这个估计带有噪声。</translation>
    </message>
    <message>
        <source>The noise of a mean of m independent numbers falls with √m. By which factor does it fall when the mini-batch grows from 1 image to 100?</source>
        <translation>m 个独立的数取平均，噪声减小为原来的 1/√m。小批量从 1 张图像增加到 100 张，噪声减小为原来的 1/k，k 是多少？</translation>
    </message>
    <message>
        <source>√100 divided by √1.</source>
        <translation>√100 除以 √1。</translation>
    </message>
    <message>
        <source>By a factor of 10, for 100 times as many images. In arithmetic alone that is a bad bargain. It pays because a computer takes much less than 100 times as long for 100 images as for one.</source>
        <translation>噪声减小为原来的 1/10，图像却用了 100 倍。单论算术，这笔买卖不划算。它之所以值得，是因为计算机处理 100 张图像的时间，远不到一张的 100 倍。</translation>
    </message>
    <message>
        <source>Use the rule</source>
        <translation>用一用这条规则</translation>
    </message>
    <message>
        <source>η/m stays the same.</source>
        <translation>η/m 保持不变。</translation>
    </message>
    <message>
        <source>You have found that η = 0.3 does well with mini-batches of 10. Your graphics card would like 64. With which η do you begin?</source>
        <translation>你发现小批量为 10 时，η = 0.3 效果不错。而你的显卡更适合 64。从多大的 η 开始？</translation>
    </message>
    <message>
        <source>η/m is 0.3/10. Multiply by 64.</source>
        <translation>η/m 是 0.3/10。乘以 64。</translation>
    </message>
    <message>
        <source>0.3 · 64/10 = 1.92. It is a place to begin: try smaller ones as well, since the rule promises too much for large steps.</source>
        <translation>0.3 · 64/10 = 1.92。这只是起点：也试试更小的值，因为步子大时，这条规则过于乐观。</translation>
    </message>
</context>
<context>
    <name>62-let-it-search</name>
    <message>
        <source>Let the machine search</source>
        <translation>让机器来搜索</translation>
    </message>
    <message>
        <source>In which order to choose the knobs by hand, and what a search over a grid or at random does for you.</source>
        <translation>手动选择设置该按什么顺序，网格搜索或随机搜索又能替你做什么。</translation>
    </message>
    <message>
        <source>How to choose a neural network&apos;s hyper-parameters?</source>
        <translation>如何选择神经网络的超参数？</translation>
    </message>
    <message>
        <source>Let the race vary η at random from 0.01 to 10, with ten draws. Which setting matters most, does it say, and is it clear?</source>
        <translation>让竞赛在 0.01 到 10 之间随机抽取 η，共抽十次。它说哪项设置最重要？影响明显吗？</translation>
    </message>
    <message>
        <source>Which knob first</source>
        <translation>先选哪个设置</translation>
    </message>
    <message>
        <source>Choose by hand before you let anything search: each run teaches you something that a table of results does not.</source>
        <translation>先自己动手选，再让机器搜索：每次训练都能教你一些结果表里没有的东西。</translation>
    </message>
    <message>
        <source>A new network, new data. In which order does it pay to choose the learning rate η, the regularization λ and the number of epochs?</source>
        <translation>新的网络，新的数据。学习率 η、正则化参数 λ 和轮数，按什么顺序选最划算？</translation>
    </message>
    <message>
        <source>λ first, for overfitting is the worst enemy; then η</source>
        <translation>先选 λ，因为过拟合是最大的敌人；再选 η</translation>
    </message>
    <message>
        <source>η first with λ = 0; then λ; then η once more. The epochs by early stopping</source>
        <translation>先取 λ = 0 选 η；再选 λ；然后再选一次 η。轮数由提前停止决定</translation>
    </message>
    <message>
        <source>All at once: they depend on each other</source>
        <translation>一起选：它们互相影响</translation>
    </message>
    <message>
        <source>A network with a wrong η learns nothing that λ could improve.</source>
        <translation>η 选错的网络什么也学不到，λ 也就无从改进。</translation>
    </message>
    <message>
        <source>Without a good η nothing can be seen. With λ = 0 there is one knob less to be wrong. Then λ, in large factors; as λ changes the cost, η is checked again afterwards. The number of epochs needs no choice: the run stops when validation no longer improves. The size of the mini-batch is chosen by time.</source>
        <translation>没有合适的 η，什么也看不出来。取 λ = 0，可能出错的设置就少了一个。然后是 λ，按大倍数试；λ 变了代价也会变，所以之后还要再检查一次 η。轮数不用选：验证准确率不再提高，训练就停止。小批量的大小按时间来选。</translation>
    </message>
    <message>
        <source>In large factors</source>
        <translation>按大倍数试</translation>
    </message>
    <message>
        <source>λ is unknown by orders of magnitude, so first find the right order.</source>
        <translation>λ 该取多大，连数量级都不知道，所以先找对数量级。</translation>
    </message>
    <message>
        <source>You want to try three values of λ. With which three do you learn most at first?</source>
        <translation>你想试三个 λ 值。一开始试哪三个收获最大？</translation>
    </message>
    <message>
        <source>0.9, 1.0 and 1.1</source>
        <translation>0.9、1.0 和 1.1</translation>
    </message>
    <message>
        <source>0.1, 1 and 10</source>
        <translation>0.1、1 和 10</translation>
    </message>
    <message>
        <source>1, 2 and 3</source>
        <translation>1、2 和 3</translation>
    </message>
    <message>
        <source>How far may the best λ be from your first guess?</source>
        <translation>最佳的 λ 与你最初的猜测可能相差多远？</translation>
    </message>
    <message>
        <source>0.1, 1 and 10 span a factor of a hundred, and their results differ by more than the luck of a seed. Between 0.9 and 1.1 they do not. Once the order of magnitude is known, finer values pay, if any do.</source>
        <translation>0.1、1 和 10 跨越一百倍，结果的差别超过随机种子带来的运气。0.9 到 1.1 之间就不是这样。等数量级确定之后，再试更细的值才可能有用。</translation>
    </message>
    <message>
        <source>A grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>Open **Race**, give η the values 0.05, 0.5, 5 and λ the values 0, 1, 10, and press **Start**: nine runs with the same seed, five epochs each. They run two at a time.</source>
        <translation>打开**竞赛**，让 η 取 0.05、0.5、5，让 λ 取 0、1、10，然后按**开始**：一共九次训练，随机种子相同，各五轮，同一时间进行两次。</translation>
    </message>
    <message>
        <source>The map of the results: in which direction does the accuracy change most?</source>
        <translation>结果的地图：准确率在哪个方向上变化最大？</translation>
    </message>
    <message>
        <source>A grid tries every combination, so nothing is missed between its values, and its map shows which knob matters and whether two of them depend on each other. All runs have the same seed and the same mini-batches, so that they differ in the settings only.</source>
        <translation>网格把所列取值的每一种组合都试一遍，一个不漏；它的地图显示哪个设置重要，以及其中两个是否相互影响。所有训练的随机种子和小批量都相同，所以只有设置不同。</translation>
    </message>
    <message>
        <source>How a grid grows</source>
        <translation>网格怎样变大</translation>
    </message>
    <message>
        <source>A grid is simple, as long as it has few knobs.</source>
        <translation>只要设置不多，网格就很简单。</translation>
    </message>
    <message>
        <source>You want to search η, λ, the number of hidden units, and dropout, with five values each, on a grid. How many runs are that?</source>
        <translation>你想在网格上搜索 η、λ、隐藏神经元数和弃权 (dropout)，各取五个值。一共要训练多少次？</translation>
    </message>
    <message>
        <source>5 · 5 · 5 · 5.</source>
        <translation>5 · 5 · 5 · 5。</translation>
    </message>
    <message>
        <source>5⁴ = 625 runs, and with three seeds each 1 875. Each further knob multiplies the work by five. So let a search begin where your own choice ended, over a few knobs, with short runs on fewer images.</source>
        <translation>5⁴ = 625 次训练，每种用三个随机种子，就是 1875 次。每多一个设置，工作量就乘以五。所以，让搜索从你自己选定的地方开始，只搜少数几个设置，用较少的图像做短时间的训练。</translation>
    </message>
    <message>
        <source>At random instead</source>
        <translation>改用随机抽取</translation>
    </message>
    <message>
        <source>Often only one of the knobs matters much, and you do not know which.</source>
        <translation>往往只有一个设置真正重要，而你不知道是哪一个。</translation>
    </message>
    <message>
        <source>25 runs search two knobs, of which only η matters. A grid of 5 by 5 tries five values of η. How many different values of η do 25 runs try if both knobs are drawn at random for each run?</source>
        <translation>用 25 次训练搜索两个设置，其中只有 η 重要。5 × 5 的网格只试了五个 η 值。如果每次训练都随机抽取这两个设置，25 次训练能试多少个不同的 η 值？</translation>
    </message>
    <message>
        <source>Each run draws its own η.</source>
        <translation>每次训练都抽取自己的 η。</translation>
    </message>
    <message>
        <source>25. On a grid, five runs each repeat the same η with another value of the knob that does not matter. Drawn at random, each run tells something new about η. The Race can do both: choose “at random” and give ranges such as 0.05..5.</source>
        <translation>25 个。在网格上，每五次训练重复同一个 η，只是换了那个无关紧要的设置的值。随机抽取时，每次训练都带来关于 η 的新信息。这两种方式，竞赛都能做：选择“随机”，再给出范围，例如 0.05..5。</translation>
    </message>
</context>
<context>
    <name>70-beyond-descent</name>
    <message>
        <source>Beyond gradient descent</source>
        <translation>超越梯度下降</translation>
    </message>
    <message>
        <source>A narrow valley shows what the Hessian, momentum, Nesterov, Adam and L-BFGS do better than a plain step downhill.</source>
        <translation>用一个狭窄的山谷来说明：海森矩阵 (Hessian)、动量、Nesterov、Adam 和 L-BFGS 比直接往坡下走一步强在哪里。</translation>
    </message>
    <message>
        <source>Variations on stochastic gradient descent</source>
        <translation>随机梯度下降的变化形式</translation>
    </message>
    <message>
        <source>Set κ to 100 in the Valley. Find an η and a μ with which momentum arrives in fewer than 100 steps. How many does gradient descent need at best?</source>
        <translation>在“山谷”里把 κ 设为 100。找出一组 η 和 μ，让动量在 100 步以内到达谷底。梯度下降最少要多少步？</translation>
    </message>
    <message>
        <source>A valley with two weights</source>
        <translation>两个权重的山谷</translation>
    </message>
    <message>
        <source>Open **Valley** under Inside. The cost C = ½ (x² + κy²) is κ times as steep across as along. Four paths lead down. Drag the start about, then watch the steps that each one takes, in the sentence at the top.</source>
        <translation>打开“内部”里的**山谷**。代价 C = ½ (x² + κy²) 在横穿山谷的方向上，陡峭程度是沿山谷方向的 κ 倍。四条路径通向谷底。拖动起点试试，再看顶部那句话里各条路径走了多少步。</translation>
    </message>
    <message>
        <source>The zigzag of gradient descent across the valley, and how slowly it moves along.</source>
        <translation>梯度下降怎样在山谷两侧之间来回折返，沿山谷前进得又有多慢。</translation>
    </message>
    <message>
        <source>Δx = −η x,  Δy = −η κ y</source>
        <translation>Δx = −η x,  Δy = −η κ y</translation>
    </message>
    <message>
        <source>κ</source>
        <translation>κ</translation>
    </message>
    <message>
        <source>One η for two slopes</source>
        <translation>一个 η，两种坡度</translation>
    </message>
    <message>
        <source>κ is 10. Across the valley a step multiplies y by 1 − ηκ, along it multiplies x by 1 − η. Set η to 0.21, above 2/κ.</source>
        <translation>κ 是 10。横穿山谷的方向上，一步让 y 乘以 1 − ηκ；沿山谷的方向上，一步让 x 乘以 1 − η。把 η 设为 0.21，超过 2/κ。</translation>
    </message>
    <message>
        <source>The path of gradient descent.</source>
        <translation>梯度下降的路径。</translation>
    </message>
    <message>
        <source>1 − 0.21 · 10 = −1.1: each step lands on the other wall, a tenth higher. The steepest direction limits η, and the flat one then crawls. Newton&apos;s step and conjugate gradients have no η, so nothing happens to them.</source>
        <translation>1 − 0.21 · 10 = −1.1：每一步都落到对面的谷壁上，还高出十分之一。最陡的方向限制了 η，平缓的方向就只能慢慢爬。牛顿法和共轭梯度法没有 η，所以不受影响。</translation>
    </message>
    <message>
        <source>y ← (1 − ηκ) y</source>
        <translation>y ← (1 − ηκ) y</translation>
    </message>
    <message>
        <source>1 − ηκ</source>
        <translation>1 − ηκ</translation>
    </message>
    <message>
        <source>What will gradient descent do?</source>
        <translation>梯度下降会怎样？</translation>
    </message>
    <message>
        <source>Arrive sooner: the steps are longer</source>
        <translation>更快到达：步子更大了</translation>
    </message>
    <message>
        <source>Jump from wall to wall, higher each time</source>
        <translation>在两侧谷壁之间跳来跳去，越跳越高</translation>
    </message>
    <message>
        <source>Stop where it is</source>
        <translation>停在原地</translation>
    </message>
    <message>
        <source>The Hessian</source>
        <translation>海森矩阵</translation>
    </message>
    <message>
        <source>Newton&apos;s step divides the slope by the curvature: it multiplies ∇C by the inverse of the Hessian, the matrix of all second derivatives. On this valley one step is enough. Why do networks not use it?</source>
        <translation>牛顿法让斜率除以曲率：用 ∇C 乘以海森矩阵 (Hessian) 的逆；海森矩阵由所有二阶导数组成。在这个山谷里，一步就够了。为什么神经网络不用它？</translation>
    </message>
    <message>
        <source>Δw = −H⁻¹ ∇C</source>
        <translation>Δw = −H⁻¹ ∇C</translation>
    </message>
    <message>
        <source>H⁻¹</source>
        <translation>H⁻¹</translation>
    </message>
    <message>
        <source>A 784-30-10 network has 784·30 + 30·10 weights and 40 biases, 23 860 in all. How many millions of entries has its Hessian? Round to whole millions.</source>
        <translation>784-30-10 网络有 784·30 + 30·10 个权重和 40 个偏置，共 23 860 个。它的海森矩阵有多少百万个元素？四舍五入到整数。</translation>
    </message>
    <message>
        <source>A matrix with a row and a column for each parameter: 23 860 · 23 860.</source>
        <translation>这个矩阵里，每个参数占一行一列：23 860 · 23 860。</translation>
    </message>
    <message>
        <source>23 860² = 569 million, 2.3 GB as float32, for the smallest of networks, to be computed and inverted for every step.</source>
        <translation>23 860² 约为 569 百万，也就是 5.69 亿，用 float32 存放要 2.3 GB；这还只是最小的网络，而且每一步都要重新计算并求逆。</translation>
    </message>
    <message>
        <source>Give it a velocity</source>
        <translation>给它一个速度</translation>
    </message>
    <message>
        <source>Momentum keeps the share μ of its velocity. Set η back to 0.02 first, with the field in the Valley; now set μ to 0.9, and compare it with gradient descent at the same η.</source>
        <translation>动量让速度每一步都保留 μ 倍。先在“山谷”的输入框里把 η 调回 0.02；再把 μ 设为 0.9，与同样 η 的梯度下降比较。</translation>
    </message>
    <message>
        <source>The steps to the minimum of both, in the sentence at the top.</source>
        <translation>顶部那句话里，两者到达最小值的步数。</translation>
    </message>
    <message>
        <source>Where gradients agree step after step the velocity grows up to 1/(1 − μ) times the plain step: ten times for μ 0.9. Where they change sign it cancels. The ball overshoots, but it gets there.</source>
        <translation>如果接连许多步梯度方向一致，速度就逐渐增大，最多达到普通步长的 1/(1 − μ) 倍：μ 为 0.9 时是十倍。如果梯度来回变号，就相互抵消。小球会冲过头，但最终能到。</translation>
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
        <source>How does momentum compare?</source>
        <translation>动量表现如何？</translation>
    </message>
    <message>
        <source>It arrives in less than half the steps</source>
        <translation>到达所需的步数不到一半</translation>
    </message>
    <message>
        <source>It takes about as many</source>
        <translation>步数差不多</translation>
    </message>
    <message>
        <source>It takes more: it overshoots</source>
        <translation>步数更多：它会冲过头</translation>
    </message>
    <message>
        <source>μ greater than 1, and less than 0</source>
        <translation>μ 大于 1，μ 小于 0</translation>
    </message>
    <message>
        <source>The book asks what goes wrong with μ &gt; 1, and with μ &lt; 0. Try it: set μ to 1.05, then look; then set it to −0.5.</source>
        <translation>书中问：μ &gt; 1 会出什么问题，μ &lt; 0 呢？试试看：先把 μ 设为 1.05，看一看；再设为 −0.5。</translation>
    </message>
    <message>
        <source>The path of momentum, first with 1.05, then with −0.5.</source>
        <translation>动量的路径，先看 1.05，再看 −0.5。</translation>
    </message>
    <message>
        <source>With μ &gt; 1 friction is negative: each step adds energy, and the ball leaves the valley. With μ &lt; 0 the velocity works against the next step: it brakes itself, and is slower than no momentum at all.</source>
        <translation>μ &gt; 1 时，摩擦是负的：每一步都增加能量，小球冲出山谷。μ &lt; 0 时，速度与下一步作对：它自己刹车，比完全没有动量还慢。</translation>
    </message>
    <message>
        <source>v ← μ v − η ∇C</source>
        <translation>v ← μ v − η ∇C</translation>
    </message>
    <message>
        <source>μ</source>
        <translation>μ</translation>
    </message>
    <message>
        <source>What will μ = −0.5 do, compared with plain gradient descent?</source>
        <translation>与普通的梯度下降相比，μ = −0.5 会怎样？</translation>
    </message>
    <message>
        <source>Diverge</source>
        <translation>发散</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>一样</translation>
    </message>
    <message>
        <source>Arrive later</source>
        <translation>更晚到达</translation>
    </message>
    <message>
        <source>A real network, plain steps</source>
        <translation>真正的网络，普通的步子</translation>
    </message>
    <message>
        <source>Now a network on MNIST. Train it with gradient descent, η 0.05, three epochs.</source>
        <translation>现在来看 MNIST 上的网络。用梯度下降训练它，η 为 0.05，三轮。</translation>
    </message>
    <message>
        <source>The same with momentum</source>
        <translation>换成动量再来一次</translation>
    </message>
    <message>
        <source>Choose **Momentum** as the optimizer, μ 0.9, and leave η at 0.05. Train three epochs.</source>
        <translation>选择**动量**作为优化器，μ 取 0.9，η 仍为 0.05。训练三轮。</translation>
    </message>
    <message>
        <source>The first point of the new curve.</source>
        <translation>新曲线的第一个点。</translation>
    </message>
    <message>
        <source>Velocity makes the effective step up to ten times as long where the gradients of many mini-batches agree. Part of the gain is simply that larger step: a fair race gives each its own best η. Nesterov&apos;s variant looks at the gradient a step ahead, and is a little ahead here too.</source>
        <translation>在许多小批量的梯度方向一致的地方，速度让有效的步子最多变成十倍长。收获有一部分只是来自这更大的步子：公平的比赛，应当让每种方法都用各自最好的 η。Nesterov 的变体先往前看一步再算梯度，在这里也略占上风。</translation>
    </message>
    <message>
        <source>η / (1 − μ) = 0.05 / 0.1 = 0.5</source>
        <translation>η / (1 − μ) = 0.05 / 0.1 = 0.5</translation>
    </message>
    <message>
        <source>1 − μ</source>
        <translation>1 − μ</translation>
    </message>
    <message>
        <source>After one epoch, how many points is momentum ahead?</source>
        <translation>一轮之后，动量领先多少个百分点？</translation>
    </message>
    <message>
        <source>It is behind, or equal</source>
        <translation>落后或者持平</translation>
    </message>
    <message>
        <source>Up to 1 point</source>
        <translation>不超过 1 个百分点</translation>
    </message>
    <message>
        <source>More than 1 point</source>
        <translation>超过 1 个百分点</translation>
    </message>
    <message>
        <source>A race of three</source>
        <translation>三方竞赛</translation>
    </message>
    <message>
        <source>The experiment **Gradient descent, momentum, Adam: a race** gives each ten epochs with 100 hidden units. Adam divides each weight&apos;s step by the size of its own gradients. It takes about a quarter of a minute.</source>
        <translation>实验“**梯度下降、动量、Adam：一场竞赛**”让三者各训练十轮，隐藏神经元 100 个。Adam 让每个权重的步子除以它自身梯度的大小。大约需要 15 秒。</translation>
    </message>
    <message>
        <source>Who leads after one epoch, and who at the end.</source>
        <translation>一轮之后谁领先，最后谁领先。</translation>
    </message>
    <message>
        <source>Both gain time at the start. In the end the three are close: a better optimizer makes learning faster, not the network larger. Adam&apos;s η is 0.001, because its step is about η for every weight, whatever the size of the gradient.</source>
        <translation>两者都在开头赢得时间。最后三者很接近：更好的优化器让学习更快，而不是让网络更大。Adam 的 η 是 0.001，因为不管梯度多大，它给每个权重的步长都约为 η。</translation>
    </message>
    <message>
        <source>Δw = −η m̂ / (√v̂ + ε)</source>
        <translation>Δw = −η m̂ / (√v̂ + ε)</translation>
    </message>
    <message>
        <source>√v̂</source>
        <translation>√v̂</translation>
    </message>
    <message>
        <source>After one epoch, how far is Adam ahead of gradient descent?</source>
        <translation>一轮之后，Adam 比梯度下降领先多少？</translation>
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
    <message>
        <source>A Hessian without the matrix</source>
        <translation>不用矩阵的 Hessian 技术</translation>
    </message>
    <message>
        <source>**L-BFGS** estimates the curvature from its last ten steps. It needs the exact cost, so every step looks at all images. Take 1 000 images, λ 0.1, and let it do 30 epochs: 30 steps.</source>
        <translation>**L-BFGS** 根据最近十步估计曲率。它需要精确的代价，所以每一步都要看全部图像。取 1000 张图像，λ 为 0.1，让它训练 30 轮：也就是 30 步。</translation>
    </message>
    <message>
        <source>The training cost: flat at first, then steep.</source>
        <translation>训练代价：先平后陡。</translation>
    </message>
    <message>
        <source>Thirty steps bring what gradient descent with mini-batches does in a few epochs of a hundred steps each. Each step is well chosen, and dear: it costs the gradient over all images. With 50 000 images the mini-batches win.</source>
        <translation>这三十步的效果，小批量梯度下降用几轮就能达到，每轮一百步。L-BFGS 的每一步都经过精心选择，但也很贵：要算出全部图像上的梯度。有 5 万张图像时，小批量获胜。</translation>
    </message>
    <message>
        <source>Δw ≈ −H⁻¹ ∇C</source>
        <translation>Δw ≈ −H⁻¹ ∇C</translation>
    </message>
    <message>
        <source>Which accuracy will 30 such steps reach with 1 000 images?</source>
        <translation>用 1000 张图像，这样的 30 步能达到多高的准确率？</translation>
    </message>
    <message>
        <source>Below 50 %</source>
        <translation>低于 50%</translation>
    </message>
    <message>
        <source>50 to 80 %</source>
        <translation>50% 到 80%</translation>
    </message>
    <message>
        <source>Above 80 %</source>
        <translation>高于 80%</translation>
    </message>
    <message>
        <source>How fast can it get?</source>
        <translation>最快能有多快？</translation>
    </message>
    <message>
        <source>A ball on a long even slope: the gradient is the same at every step. Momentum then approaches a constant velocity.</source>
        <translation>小球在一道又长又均匀的斜坡上：每一步梯度都相同。这时动量趋近于一个恒定的速度。</translation>
    </message>
    <message>
        <source>v = μ v − η ∇C</source>
        <translation>v = μ v − η ∇C</translation>
    </message>
    <message>
        <source>μ is 0.95. How many times as long as a plain step is the step of momentum in the end?</source>
        <translation>μ 为 0.95。最终，动量的一步是普通一步的多少倍长？</translation>
    </message>
    <message>
        <source>The velocity no longer changes: v = μ v − η ∇C. Solve for v.</source>
        <translation>速度不再变化：v = μ v − η ∇C。解出 v。</translation>
    </message>
    <message>
        <source>v (1 − μ) = −η ∇C, so v is 1/(1 − 0.95) = 20 times the plain step.</source>
        <translation>v (1 − μ) = −η ∇C，所以 v 是普通一步的 1/(1 − 0.95) = 20 倍。</translation>
    </message>
</context>
<context>
    <name>80-other-units</name>
    <message>
        <source>Other units, and deep stacks</source>
        <translation>其他神经元，以及更深的网络</translation>
    </message>
    <message>
        <source>tanh and ReLU beside the sigmoid; why linear layers add nothing; and where the gradient goes in a deep network.</source>
        <translation>与 S 型并列的 tanh 和 ReLU；为什么线性层什么也没增加；在深度网络里梯度去了哪里。</translation>
    </message>
    <message>
        <source>Other models of artificial neuron</source>
        <translation>人工神经元的其他模型</translation>
    </message>
    <message>
        <source>Train 784-30-30-30-30-10 with ReLU and η 1. Do units die? Ask the Doctor, and let it mend the run.</source>
        <translation>用 ReLU 和 η = 1 训练 784-30-30-30-30-10。有神经元死掉吗？问问“医生”，让它治好这次训练。</translation>
    </message>
    <message>
        <source>The sigmoid first</source>
        <translation>先看 S 型神经元</translation>
    </message>
    <message>
        <source>Train 784-30-10 on MNIST with sigmoid units, η 0.1, λ 5, for three epochs. It is the measure for the others.</source>
        <translation>在 MNIST 上训练 784-30-10，用 S 型神经元 (sigmoid)，η 为 0.1，λ 为 5，三轮。其他神经元都以它为标准。</translation>
    </message>
    <message>
        <source>Rectified linear units</source>
        <translation>修正线性单元</translation>
    </message>
    <message>
        <source>Choose **ReLU** as hidden units and **He** as initial weights: ReLU cuts half of the signal away, He makes up for it. Train again with the same η.</source>
        <translation>隐藏神经元选择 **ReLU**，初始权重选择 **He**：ReLU 截去一半信号，He 把它补回来。用同样的 η 再训练一次。</translation>
    </message>
    <message>
        <source>The first epoch of both curves.</source>
        <translation>两条曲线的第一轮。</translation>
    </message>
    <message>
        <source>A sigmoid passes at most a quarter of the error back: σ′(z) is at most 0.25. ReLU passes all of it where it is on. At the same η it takes larger steps, and it never saturates on the side where it is on.</source>
        <translation>S 型神经元最多把误差的四分之一传回去：σ′(z) 最大是 0.25。ReLU 只要开启就全部传回。在同样的 η 下，它的步子更大，而且在开启的一侧永不饱和。</translation>
    </message>
    <message>
        <source>max(0, z)′ = 1 for z &gt; 0,  σ′(z) ≤ ¼</source>
        <translation>z &gt; 0 时 max(0, z)′ = 1，σ′(z) ≤ ¼</translation>
    </message>
    <message>
        <source>σ′(z) ≤ ¼</source>
        <translation>σ′(z) ≤ ¼</translation>
    </message>
    <message>
        <source>After one epoch, how does ReLU compare with the sigmoid?</source>
        <translation>一轮之后，ReLU 与 S 型相比如何？</translation>
    </message>
    <message>
        <source>Behind: half of its units are off</source>
        <translation>落后：它有一半神经元是关闭的</translation>
    </message>
    <message>
        <source>Ahead by up to 5 points</source>
        <translation>领先不超过 5 个百分点</translation>
    </message>
    <message>
        <source>Ahead by more than 5 points</source>
        <translation>领先 5 个百分点以上</translation>
    </message>
    <message>
        <source>tanh is a stretched sigmoid</source>
        <translation>tanh 是拉伸的 S 型函数</translation>
    </message>
    <message>
        <source>tanh lies between −1 and 1. It is a sigmoid, scaled and shifted, so a network of one kind can imitate the other.</source>
        <translation>tanh 的值在 −1 和 1 之间。它就是缩放并平移过的 S 型函数，所以由一种神经元组成的网络，可以模仿由另一种组成的网络。</translation>
    </message>
    <message>
        <source>tanh(z) = 2σ(2z) − 1</source>
        <translation>tanh(z) = 2σ(2z) − 1</translation>
    </message>
    <message>
        <source>The outputs of a sigmoid are all positive, so all weights into one unit of the next layer get gradients of the same sign: they must all grow or all shrink. tanh has outputs of both signs.</source>
        <translation>S 型神经元的输出都是正的，所以通往下一层同一个神经元的所有权重，梯度符号都相同：只能一起增大，或者一起减小。tanh 的输出有正有负。</translation>
    </message>
    <message>
        <source>σ(2) is 0.881. What is tanh(1)? Give two decimals.</source>
        <translation>σ(2) 是 0.881。tanh(1) 是多少？保留两位小数。</translation>
    </message>
    <message>
        <source>tanh(z) = 2σ(2z) − 1 with z = 1.</source>
        <translation>tanh(z) = 2σ(2z) − 1，取 z = 1。</translation>
    </message>
    <message>
        <source>2 · 0.881 − 1 = 0.762.</source>
        <translation>2 · 0.881 − 1 = 0.762。</translation>
    </message>
    <message>
        <source>All kinds side by side</source>
        <translation>各种神经元放在一起看</translation>
    </message>
    <message>
        <source>The experiment **Sigmoid, tanh, ReLU; softmax** trains five networks of 100 hidden units for twenty epochs. It takes about half a minute.</source>
        <translation>实验“**S 型、tanh、ReLU；柔性最大值**”训练五个有 100 个隐藏神经元的网络，各二十轮。大约需要半分钟。</translation>
    </message>
    <message>
        <source>Who reaches 97 % first, and how far apart they are at the end.</source>
        <translation>谁最先达到 97%，最后相差多远。</translation>
    </message>
    <message>
        <source>They differ in speed more than in where they end. For a small network the choice of units matters less than η and the number of images. In deep ones it matters very much.</source>
        <translation>它们的差别主要在速度，而不在终点。对小网络来说，选什么神经元不如 η 和图像数量重要。对深度网络，这就非常重要了。</translation>
    </message>
    <message>
        <source>To reach 97 %, how many epochs longer does the sigmoid take than ReLU?</source>
        <translation>达到 97%，S 型比 ReLU 多用多少轮？</translation>
    </message>
    <message>
        <source>None: the sigmoid is as fast</source>
        <translation>0 轮：S 型一样快</translation>
    </message>
    <message>
        <source>1 to 9</source>
        <translation>1 到 9 轮</translation>
    </message>
    <message>
        <source>10 or more</source>
        <translation>10 轮或更多</translation>
    </message>
    <message>
        <source>A unit without a limit</source>
        <translation>没有上限的神经元</translation>
    </message>
    <message>
        <source>Choose **sinh** as hidden units: it looks like tanh near 0, but grows like eᶻ on both sides. Train with η 0.1 as before. Say first what will happen.</source>
        <translation>隐藏神经元选择 **sinh**：它在 0 附近和 tanh 很像，但向两侧都像 eᶻ 那样增长。仍以 η = 0.1 训练。先预测会发生什么。</translation>
    </message>
    <message>
        <source>The line at the bottom of the window, which says why the run has ended.</source>
        <translation>窗口底部的那一行，它说明训练为什么结束。</translation>
    </message>
    <message>
        <source>The slope of sinh is cosh(z): never below 1, and 74 at z = 5. Large activations make large gradients, these make large weights, and those still larger activations, until a number overflows. tanh saturates where sinh explodes: both ends of the scale are bad, and ReLU, with slope 1, is the middle. With η 0.002 even sinh learns.</source>
        <translation>sinh 的斜率是 cosh(z)：从不小于 1，在 z = 5 处是 74。大的激活值产生大的梯度，大的梯度产生大的权重，大的权重又产生更大的激活值，直到某个数溢出。tanh 会饱和的地方，sinh 会爆炸：两个极端都不好，斜率为 1 的 ReLU 居中。η 取 0.002 时，连 sinh 也能学习。</translation>
    </message>
    <message>
        <source>sinh′(z) = cosh(z) = (eᶻ + e⁻ᶻ) / 2</source>
        <translation>sinh′(z) = cosh(z) = (eᶻ + e⁻ᶻ) / 2</translation>
    </message>
    <message>
        <source>eᶻ</source>
        <translation>eᶻ</translation>
    </message>
    <message>
        <source>Thirty sinh units, η 0.1: what becomes of the run?</source>
        <translation>三十个 sinh 神经元，η 为 0.1：训练会怎样？</translation>
    </message>
    <message>
        <source>It learns like tanh: near 0 the two are the same</source>
        <translation>学得和 tanh 一样：两者在 0 附近相同</translation>
    </message>
    <message>
        <source>It learns faster than ReLU, as its slope is larger</source>
        <translation>比 ReLU 学得快，因为它的斜率更大</translation>
    </message>
    <message>
        <source>Its numbers grow without limit, and the run ends</source>
        <translation>数值无限增长，训练就此结束</translation>
    </message>
    <message>
        <source>Units that do nothing</source>
        <translation>什么也不做的神经元</translation>
    </message>
    <message>
        <source>The experiment **Layers without an activation** trains 784-10, then two hidden layers of 30 units, once linear and once sigmoid. It takes about 8 seconds. Say first what the linear layers gain.</source>
        <translation>实验“**没有激活函数的层**”先训练 784-10，再训练两个各有 30 个神经元的隐藏层，一次用线性，一次用 S 型。大约需要 8 秒。先预测线性层能带来什么好处。</translation>
    </message>
    <message>
        <source>Which two of the three curves lie together.</source>
        <translation>三条曲线中，哪两条重合。</translation>
    </message>
    <message>
        <source>A linear layer multiplies by a matrix. Two such layers after each other multiply by two matrices, and their product is one matrix. So the deep linear network can say nothing that 784-10 could not say, with three times as many weights. The bend of the activation is what makes layers worth stacking.</source>
        <translation>线性层就是乘以一个矩阵。两个这样的层前后相接，就是乘以两个矩阵，而它们的积还是一个矩阵。所以，深的线性网络能表达的，784-10 都能表达，它却用了三倍的权重。有了激活函数的弯折，叠加更多的层才有意义。</translation>
    </message>
    <message>
        <source>W₃(W₂(W₁x + b₁) + b₂) + b₃ = W x + b</source>
        <translation>W₃(W₂(W₁x + b₁) + b₂) + b₃ = W x + b</translation>
    </message>
    <message>
        <source>W x + b</source>
        <translation>W x + b</translation>
    </message>
    <message>
        <source>Accuracy of two linear hidden layers, compared with no hidden layer at all?</source>
        <translation>两个线性隐藏层的准确率，与完全没有隐藏层相比？</translation>
    </message>
    <message>
        <source>Better by more than 1 point: it has more weights</source>
        <translation>高 1 个百分点以上：它的权重更多</translation>
    </message>
    <message>
        <source>The same, within 1 point</source>
        <translation>相同，相差不到 1 个百分点</translation>
    </message>
    <message>
        <source>Worse by more than 1 point</source>
        <translation>低 1 个百分点以上</translation>
    </message>
    <message>
        <source>The one matrix</source>
        <translation>合成一个矩阵</translation>
    </message>
    <message>
        <source>The three matrices of the linear network 784-30-30-10 can be multiplied into one.</source>
        <translation>线性网络 784-30-30-10 的三个矩阵可以乘成一个。</translation>
    </message>
    <message>
        <source>How many entries has the one matrix W that does the same as the three matrices of a linear 784-30-30-10?</source>
        <translation>有一个矩阵 W，它的作用与线性网络 784-30-30-10 的三个矩阵相同。它有多少个元素？</translation>
    </message>
    <message>
        <source>It leads from 784 inputs straight to 10 outputs.</source>
        <translation>它从 784 个输入直接通向 10 个输出。</translation>
    </message>
    <message>
        <source>784 · 10 = 7 840, instead of 784 · 30 + 30 · 30 + 30 · 10 = 24 720. The three matrices can even say less: all their products pass through 30 numbers. For ten outputs this is no limit.</source>
        <translation>784 · 10 = 7840，而不是 784 · 30 + 30 · 30 + 30 · 10 = 24 720。这三个矩阵能表达的甚至可能更少：它们的乘积都要经过 30 个数。不过对十个输出来说，这不算限制。</translation>
    </message>
    <message>
        <source>Four hidden layers of sigmoids</source>
        <translation>四个 S 型隐藏层</translation>
    </message>
    <message>
        <source>Four layers ought to see more than one. Train 784-30-30-30-30-10 with sigmoid units, η 0.1, λ 0, one epoch to begin with, then up to four.</source>
        <translation>四层应该比一层看到更多。用 S 型神经元训练 784-30-30-30-30-10，η 为 0.1，λ 为 0，先训练一轮，再继续到四轮。</translation>
    </message>
    <message>
        <source>The accuracy after the first epoch.</source>
        <translation>第一轮之后的准确率。</translation>
    </message>
    <message>
        <source>The error reaches the first layer through four slopes of at most a quarter, and weights below 1. It arrives a hundred times smaller. For an epoch and more nearly nothing happens, then the last layers carry the first ones along.</source>
        <translation>误差要经过四个不超过四分之一的斜率和小于 1 的权重，才能到达第一层，到达时只剩百分之一。一轮多的时间里几乎什么也没发生，然后最后几层才把前面的层带动起来。</translation>
    </message>
    <message>
        <source>∂C/∂b¹ = σ′(z¹) w² σ′(z²) w³ σ′(z³) w⁴ σ′(z⁴) …</source>
        <translation>∂C/∂b¹ = σ′(z¹) w² σ′(z²) w³ σ′(z³) w⁴ σ′(z⁴) …</translation>
    </message>
    <message>
        <source>σ′(z²)</source>
        <translation>σ′(z²)</translation>
    </message>
    <message>
        <source>Which accuracy will it have after the first epoch? One hidden layer had about 93 %.</source>
        <translation>第一轮之后，它的准确率是多少？只有一个隐藏层时约为 93%。</translation>
    </message>
    <message>
        <source>Below 70 %</source>
        <translation>低于 70%</translation>
    </message>
    <message>
        <source>70 to 93 %</source>
        <translation>70% 到 93%</translation>
    </message>
    <message>
        <source>Above 93 %: more layers see more</source>
        <translation>高于 93%：层数越多，看到的越多</translation>
    </message>
    <message>
        <source>Measure the speed of each layer</source>
        <translation>测量每一层的速度</translation>
    </message>
    <message>
        <source>The experiment **The vanishing gradient** measures how fast each layer learns, from one to four hidden layers, with sigmoid and with ReLU. It takes ten seconds.</source>
        <translation>实验“**梯度消失**”测量每一层学得多快：从一个到四个隐藏层，分别用 S 型和 ReLU。需要十秒。</translation>
    </message>
    <message>
        <source>The distance between the lines of the first and the last hidden layer, on a scale of powers of ten.</source>
        <translation>第一个和最后一个隐藏层的线相距多远，纵轴以 10 的幂为刻度。</translation>
    </message>
    <message>
        <source>Each sigmoid layer hands on less than it received. With slope 1 where they are on, ReLU layers learn at nearly the same speed, which is one reason why deep networks use them.</source>
        <translation>每个 S 型层传下去的都比收到的少。ReLU 层在开启处斜率为 1，各层的学习速度几乎相同，这就是深度网络使用它的原因之一。</translation>
    </message>
    <message>
        <source>‖∂C/∂bˡ‖</source>
        <translation>‖∂C/∂bˡ‖</translation>
    </message>
    <message>
        <source>Four sigmoid layers: how many times faster does the last hidden layer learn than the first?</source>
        <translation>四个 S 型层：最后一个隐藏层的学习速度是第一个的多少倍？</translation>
    </message>
    <message>
        <source>About as fast</source>
        <translation>差不多快</translation>
    </message>
    <message>
        <source>3 to 20 times</source>
        <translation>3 到 20 倍</translation>
    </message>
    <message>
        <source>More than 20 times</source>
        <translation>超过 20 倍</translation>
    </message>
    <message>
        <source>Count the quarters</source>
        <translation>数一数有几个四分之一</translation>
    </message>
    <message>
        <source>Take weights of size 1 and slopes at their largest, ¼. The error passes one slope and one weight per layer.</source>
        <translation>假设权重为 1，斜率取最大值 ¼。误差每经过一层，就要乘以一个斜率和一个权重。</translation>
    </message>
    <message>
        <source>(w σ′(z))³</source>
        <translation>(w σ′(z))³</translation>
    </message>
    <message>
        <source>The error goes from the fourth hidden layer down to the first: three layers. By which factor is it divided, at least?</source>
        <translation>误差从第四个隐藏层往回传到第一个：经过三层。它至少要除以多少？</translation>
    </message>
    <message>
        <source>Each of the three layers multiplies by at most ¼.</source>
        <translation>三层中的每一层最多乘以 ¼。</translation>
    </message>
    <message>
        <source>(¼)³ = 1/64. With real slopes, below ¼, and weights below 1, it is more: the experiment found about a hundred.</source>
        <translation>(¼)³ = 1/64。实际的斜率小于 ¼，权重也小于 1，所以还要除以更大的数：实验测得约为一百。</translation>
    </message>
</context>
<context>
    <name>85-from-the-notes</name>
    <message>
        <source>A falling rate, an average, a cost of your own</source>
        <translation>下降的学习率、权重的平均和自定义损失函数</translation>
    </message>
    <message>
        <source>Three techniques beyond the chapter: a learning rate that falls, averaged weights, and a cost that says what you mind.</source>
        <translation>本章之外的三种技术：会下降的学习率，权重的平均，以及说出你在乎什么的代价函数。</translation>
    </message>
    <message>
        <source>How to choose a neural network&apos;s hyper-parameters?</source>
        <translation>如何选择神经网络的超参数？</translation>
    </message>
    <message>
        <source>In the experiment on sales, press **Settings**, let too much cost 9 and too little 1, and train. Which order is best now?</source>
        <translation>在关于销售的实验中，按**设置**，让多订的代价为 9、少订的代价为 1，然后训练。现在订多少最好？</translation>
    </message>
    <message>
        <source>A rate that falls by itself</source>
        <translation>自己会下降的学习率</translation>
    </message>
    <message>
        <source>Open **Schedule of η** in the knobs and choose exponential, with **Decay rate** 0.5 and **Decay steps** 25000: η = η₀ · 0.5^(step / 25 000). MNIST has 5 000 steps an epoch, so η is halved every five epochs.</source>
        <translation>在设置中打开 **η 的调整方式**，选择“指数”，**衰减率**取 0.5，**衰减步数**取 25000：η = η₀ · 0.5^(步数 / 25 000)。MNIST 每轮 5000 步，所以 η 每五轮减半。</translation>
    </message>
    <message>
        <source>The small curve of η below the fields.</source>
        <translation>输入框下方的 η 小曲线。</translation>
    </message>
    <message>
        <source>Far from any good place long steps pay. Near one, every mini-batch pulls in a direction of its own, and long steps only throw the weights about. The schedule gives you both, one after the other. As a staircase, η stays the same for 25 000 steps and is then halved at once.</source>
        <translation>离好的位置还远时，步子大才划算。到了附近，每个小批量各拉各的方向，大步子只会把权重抛来抛去。调整方式让你先后得到这两种步子。换成阶梯型，η 在 25 000 步内保持不变，然后一下子减半。</translation>
    </message>
    <message>
        <source>η = η₀ · rate^(step/steps)</source>
        <translation>η = η₀ · 衰减率^(步数/衰减步数)</translation>
    </message>
    <message>
        <source>step/steps</source>
        <translation>步数/衰减步数</translation>
    </message>
    <message>
        <source>How small it becomes</source>
        <translation>它会变得多小</translation>
    </message>
    <message>
        <source>Work out one value of the smooth schedule.</source>
        <translation>算出平滑下降过程中的一个值。</translation>
    </message>
    <message>
        <source>η begins at 0.5 and is multiplied by 0.5^(step / 25 000), with 5 000 steps an epoch. How large is η after ten epochs?</source>
        <translation>η 从 0.5 开始，乘以 0.5^(步数 / 25 000)，每轮 5000 步。十轮之后 η 是多少？</translation>
    </message>
    <message>
        <source>Ten epochs are 50 000 steps, and 50 000 / 25 000 is 2.</source>
        <translation>十轮是 50 000 步，50 000 / 25 000 是 2。</translation>
    </message>
    <message>
        <source>0.5 · 0.5² = 0.125. After 30 epochs it is 0.5 · 0.5⁶, about 0.008. A rate that falls too early stops the learning long before the goal; one that falls too late helps only at the end.</source>
        <translation>0.5 · 0.5² = 0.125。30 轮之后是 0.5 · 0.5⁶，约 0.008。下降得太早，离目标还远学习就停了；下降得太晚，只在最后才有用。</translation>
    </message>
    <message>
        <source>Constant against falling</source>
        <translation>恒定与下降</translation>
    </message>
    <message>
        <source>Run the experiment “A learning rate that falls”: three runs of 30 epochs, about half a minute. It needs MNIST: **Data**, **Download MNIST**. Say first what the falling rate gains in the second half of the run.</source>
        <translation>运行实验“下降的学习率”：训练三次，每次 30 轮，大约半分钟。它需要 MNIST：用**数据**菜单里的**下载 MNIST**。先预测一下，在训练的后半程，下降的学习率能带来多少好处。</translation>
    </message>
    <message>
        <source>How much each curve trembles from epoch to epoch.</source>
        <translation>每条曲线在轮与轮之间抖动多大。</translation>
    </message>
    <message>
        <source>All three rise together at first. Then the constant rate goes on trembling, and the two others grow calm and end a little higher. The gain is a few tenths of a point: small beside a network&apos;s other choices, but it costs nothing.</source>
        <translation>三条曲线起初一同上升。后来，恒定的学习率继续抖动，另外两条渐渐平稳，最后略高一些。收获只有零点几个百分点：与网络的其他选择相比很小，但不费什么力气。</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>衰减率</translation>
    </message>
    <message>
        <source>Accuracy in the second half of the run, smoothly falling η compared with constant η?</source>
        <translation>训练后半程的准确率：η 平滑下降，与 η 恒定相比？</translation>
    </message>
    <message>
        <source>Lower: small steps learn less</source>
        <translation>更低：小步子学得少</translation>
    </message>
    <message>
        <source>Up to one point higher</source>
        <translation>高出不超过 1 个百分点</translation>
    </message>
    <message>
        <source>More than one point higher</source>
        <translation>高出 1 个百分点以上</translation>
    </message>
    <message>
        <source>Average the weights</source>
        <translation>把权重平均起来</translation>
    </message>
    <message>
        <source>Run the experiment “Weight averaging (EMA)”, about 7 seconds, on MNIST. η is 2.5, far too large on purpose. Beside the weights their moving average is kept and scored. Say first which of the two reads better at the end.</source>
        <translation>运行实验“权重平均（EMA）”，大约 7 秒，使用 MNIST。η 为 2.5，故意取得太大。除了权重本身，还保存它们的滑动平均，两者都评测。先预测一下，最后哪一个识别得更好。</translation>
    </message>
    <message>
        <source>The two curves: the weights tremble, their average hardly does.</source>
        <translation>两条曲线：权重在抖动，它们的平均几乎不动。</translation>
    </message>
    <message>
        <source>With long steps the weights jump about a good place without reaching it, and the mean of many such places lies nearer to the middle than each of them. The average disturbs nothing: the run goes on as it would without it. It does much of what a falling rate does, and needs no schedule.</source>
        <translation>步子大时，权重在好的位置周围跳来跳去却到不了，而许多这样的位置的平均，比其中每一个都更靠近中心。取平均不干扰任何事：没有它，训练也照样进行。它能起到学习率下降的大部分作用，还不需要选择调整方式。</translation>
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
        <source>Accuracy of the averaged weights compared with the weights themselves, in the last epochs?</source>
        <translation>最后几轮，平均权重的准确率与权重本身相比？</translation>
    </message>
    <message>
        <source>Lower: the average includes old, bad weights</source>
        <translation>更低：平均里含有旧的、差的权重</translation>
    </message>
    <message>
        <source>The same, within 0.3 points</source>
        <translation>相同，相差不到 0.3 个百分点</translation>
    </message>
    <message>
        <source>Higher</source>
        <translation>更高</translation>
    </message>
    <message>
        <source>How far the average reaches back</source>
        <translation>平均能回溯多远</translation>
    </message>
    <message>
        <source>The average takes in a thousandth of the newest weights at each step.</source>
        <translation>每一步，平均都加入最新权重的千分之一。</translation>
    </message>
    <message>
        <source>An average that keeps a share r of itself at each step reaches back over about 1 / (1 − r) steps. Over how many mini-batches does it reach with r = 0.999?</source>
        <translation>如果平均每一步保留自身的 r 倍，它大约回溯 1 / (1 − r) 步。r = 0.999 时，它回溯多少个小批量？</translation>
    </message>
    <message>
        <source>1 − 0.999 is 0.001.</source>
        <translation>1 − 0.999 是 0.001。</translation>
    </message>
    <message>
        <source>1 / 0.001 = 1 000 mini-batches, with 5 000 an epoch the last fifth of an epoch. With r = 0.9 it would be ten mini-batches, and the average would tremble nearly as much as the weights; with r = 0.99999 it would still remember the random start after ten epochs.</source>
        <translation>1 / 0.001 = 1000 个小批量；每轮 5000 个，也就是一轮的最后五分之一。r = 0.9 时只有十个小批量，平均会抖动得几乎和权重一样；r = 0.99999 时，十轮之后它还记得随机的起点。</translation>
    </message>
    <message>
        <source>A cost that says what you mind</source>
        <translation>让代价函数说出你在乎什么</translation>
    </message>
    <message>
        <source>Run “A cost of one&apos;s own”, about a second. A neuron says how many goods to order; on average 1 is sold. A unit left over costs 1, a unit that is missing costs 9. Say first how much it learns to order.</source>
        <translation>运行“自定义损失函数”，大约一秒。一个神经元决定订多少货；平均卖出 1 件。剩下一件，代价是 1；缺货一件，代价是 9。先预测它会学会订多少。</translation>
    </message>
    <message>
        <source>The order of each run, and that with the quadratic cost.</source>
        <translation>每次训练的订货量，以及用二次代价函数时的订货量。</translation>
    </message>
    <message>
        <source>The quadratic cost minds too much and too little alike, and its neuron orders the mean. With 9 against 1 it is better to have a little too much: the neuron orders more than it expects to sell, so that goods run out once in ten times only. Gradient descent, momentum and Adam take different ways to the same order.</source>
        <translation>二次代价函数对多和少一视同仁，它的神经元按平均值订货。两种代价是 9 比 1 时，宁可多订一点：神经元订得比预计的销量多，这样十次中只有一次缺货。梯度下降、动量和 Adam 走不同的路，得到相同的订货量。</translation>
    </message>
    <message>
        <source>C = 1 · (a − y) where a &gt; y, 9 · (y − a) elsewhere</source>
        <translation>a &gt; y 时 C = 1 · (a − y)，否则 C = 9 · (y − a)</translation>
    </message>
    <message>
        <source>9 · (y − a)</source>
        <translation>9 · (y − a)</translation>
    </message>
    <message>
        <source>Where 1 is sold on average, how much does the neuron learn to order?</source>
        <translation>平均卖出 1 件时，神经元会学会订多少？</translation>
    </message>
    <message>
        <source>Less than 1, to be safe</source>
        <translation>少于 1，以防万一</translation>
    </message>
    <message>
        <source>Just 1: the best guess</source>
        <translation>正好 1：最好的猜测</translation>
    </message>
    <message>
        <source>More than 1</source>
        <translation>多于 1</translation>
    </message>
    <message>
        <source>How often goods run out</source>
        <translation>多久缺一次货</translation>
    </message>
    <message>
        <source>One more unit is worth ordering as long as the loss that it avoids outweighs what it costs.</source>
        <translation>只要多订一件能避免的损失大于它的花费，就值得再订一件。</translation>
    </message>
    <message>
        <source>Let p be the share of days on which everything ordered is sold. A further unit saves 9 on these days and costs 1 on all others. At the best order both are equal: 9 p = 1 · (1 − p). How large is p?</source>
        <translation>设 p 为订的货全部卖完的天数所占的比例。再多订一件，在这些日子省下 9，在其他日子花费 1。订货量最佳时，两者相等：9 p = 1 · (1 − p)。p 是多少？</translation>
    </message>
    <message>
        <source>Bring p to one side: 10 p = 1.</source>
        <translation>把 p 移到同一边：10 p = 1。</translation>
    </message>
    <message>
        <source>p = 0.1: on one day in ten the goods run out. In general p is the cost of too much divided by the sum of both costs. If both cost the same, p is one half, and the neuron would learn the median.</source>
        <translation>p = 0.1：十天中有一天缺货。一般来说，p 等于多订的代价除以两种代价之和。如果两种代价相同，p 就是二分之一，神经元学到的就是中位数。</translation>
    </message>
    <message>
        <source>The lines behind it</source>
        <translation>背后的代码</translation>
    </message>
    <message>
        <source>Open **Inside**, **By hand**, and press **Show the code**. Turn the pages: each shows the lines of this program that compute it.</source>
        <translation>打开**内部**里的**手算**，按**显示代码**。翻一翻各页：每一页都显示本程序中计算它的那几行代码。</translation>
    </message>
    <message>
        <source>Costs, activations, schedules and optimizers are each one object of a few lines, and a new one is added by writing such an object. The book&apos;s own two programs come with Backswing too, rewritten on the same core: docs/python.md shows how to use them.</source>
        <translation>每一种代价函数、激活函数、学习率调整方式和优化器，都是一个只有几行的对象；写一个这样的对象，就增加了一种。书中的两个程序也随 Backswing 提供，已用同一个内核重写；docs/python.md 说明怎样使用。</translation>
    </message>
</context>
<context>
    <name>90-your-own-hand</name>
    <message>
        <source>Your own hand</source>
        <translation>你自己的笔迹</translation>
    </message>
    <message>
        <source>98 % on the test set, wrong on my digits: where the difference comes from, and what helps.</source>
        <translation>测试集上 98%，我写的数字却认错：差别从何而来，怎样改进。</translation>
    </message>
    <message>
        <source>Ask somebody else to draw ten digits. Are theirs read better or worse than yours, before and after Learn mine?</source>
        <translation>请别人写十个数字。在“学习我的数字”之前和之后，他写的数字比你写的识别得更好还是更差？</translation>
    </message>
    <message>
        <source>A good network in a few seconds</source>
        <translation>几秒钟训练出一个好网络</translation>
    </message>
    <message>
        <source>Choose MNIST at **Data** (if it is not here, **Data**, **Download MNIST** gets it) and press **Train**. The knobs are set to the preset Sprint: 256 ReLU units, softmax, and five epochs in which η rises and falls.</source>
        <translation>在**数据**里选 MNIST（如果这里还没有，用**数据**菜单里的**下载 MNIST** 下载），然后按**训练**。设置已按预设“冲刺”选好：256 个 ReLU 神经元，柔性最大值，五轮，其间 η 一升一降。</translation>
    </message>
    <message>
        <source>The accuracy on validation images.</source>
        <translation>在验证图像上的准确率。</translation>
    </message>
    <message>
        <source>MNIST&apos;s digits were written by several hundred people and then prepared: cut out, scaled to 20 × 20 pixels, centred. Ten thousand of them, which the network did not learn from, it reads nearly without mistakes.</source>
        <translation>MNIST 的数字由几百个人写成，再经过处理：裁剪，缩放到 20 × 20 像素，居中。其中一万个网络没有学过，它几乎全部认对。</translation>
    </message>
    <message>
        <source>What part of the validation images does it read after five epochs?</source>
        <translation>五轮之后，它能正确识别多少验证图像？</translation>
    </message>
    <message>
        <source>About 90 %</source>
        <translation>约 90%</translation>
    </message>
    <message>
        <source>About 95 %</source>
        <translation>约 95%</translation>
    </message>
    <message>
        <source>More than 97 %</source>
        <translation>97% 以上</translation>
    </message>
    <message>
        <source>Ten of your own</source>
        <translation>你自己写的十个数字</translation>
    </message>
    <message>
        <source>Draw the ten digits one after the other, as you write them on paper, and count how many are read correctly; the step is done with the first, but press **Next** after the tenth. Ctrl+B shows what Backswing&apos;s own network says.</source>
        <translation>像在纸上写字那样，把十个数字一个接一个写出来，数一数认对了几个；写完第一个，这一步就算完成，但请写完第十个再按**下一步**。按 Ctrl+B，可以看 Backswing 自带的网络怎么说。</translation>
    </message>
    <message>
        <source>Measured with a thousand digits of 86 people who wrote with a pen on a tablet: a network that has learned from MNIST alone reads about 95 of 100, although it reads 98 of 100 on the test set. The test set is an honest examination, but of digits from the same source. Yours come from another.</source>
        <translation>我们测过 86 个人用电子笔在手写板上写的一千个数字：只学过 MNIST 的网络，100 个中约认对 95 个，尽管它在测试集上 100 个能认对 98 个。测试集是一场公正的考试，但考的是同一来源的数字。你写的数字来自另一个来源。</translation>
    </message>
    <message>
        <source>Without the box</source>
        <translation>去掉方框</translation>
    </message>
    <message>
        <source>Draw a small digit away from the middle. Then switch **Box** off below the four pictures: the whole canvas is now scaled down, and not your digit alone. The answer with all steps and the one without stand side by side.</source>
        <translation>在偏离中间的地方写一个小小的数字。然后在四张小图下方关闭**方框**：现在缩小的是整张画布，而不只是你写的数字。经过所有步骤的答案和跳过这一步的答案并排显示。</translation>
    </message>
    <message>
        <source>The fourth picture: this is what the network gets.</source>
        <translation>第四张小图：网络得到的就是它。</translation>
    </message>
    <message>
        <source>Of the thousand digits, 36 of 100 were read when the paper was only scaled down, and about 95 with all steps. Nothing was changed in the network. It has one weight for each pixel, and it knows ink only where MNIST&apos;s digits have it.</source>
        <translation>这一千个数字，如果只把整张纸缩小，100 个中认对 36 个；经过所有步骤，约认对 95 个。网络没有任何改变。它对每个像素有一个权重，只认得 MNIST 的数字有墨迹的地方。</translation>
    </message>
    <message>
        <source>z = Σ w x + b</source>
        <translation>z = Σ w x + b</translation>
    </message>
    <message>
        <source>w x</source>
        <translation>w x</translation>
    </message>
    <message>
        <source>A thousand people&apos;s digits, anywhere on the paper, only scaled down to 28 × 28: how many does such a network read?</source>
        <translation>许多人写的一千个数字，写在纸上任意的地方，只缩小到 28 × 28：这样的网络能认对多少？</translation>
    </message>
    <message>
        <source>About 36 of 100</source>
        <translation>100 个中约 36 个</translation>
    </message>
    <message>
        <source>About 66 of 100</source>
        <translation>100 个中约 66 个</translation>
    </message>
    <message>
        <source>About 95 of 100: the network is as good as before</source>
        <translation>100 个中约 95 个：网络和原来一样好</translation>
    </message>
    <message>
        <source>A few pixels aside</source>
        <translation>偏几个像素</translation>
    </message>
    <message>
        <source>Switch **Box** on again and **Centre** off. Draw digits with much ink at one side, such as a 7 with a long bar.</source>
        <translation>重新打开**方框**，关闭**居中**。写一些墨迹偏向一侧的数字，例如横线很长的 7。</translation>
    </message>
    <message>
        <source>By how much the fourth picture moves when you switch Centre on and off.</source>
        <translation>打开和关闭“居中”时，第四张小图移动多少。</translation>
    </message>
    <message>
        <source>With the box alone 80 of 100 were read, with the centre of mass in the middle 95. A shift by two or three pixels hardly troubles a person. For this network it puts every stroke onto other weights. Distorted training images, as in the lesson on expanded data, make it less sensitive.</source>
        <translation>只用方框时，100 个中认对 80 个；再把重心移到正中，认对 95 个。偏移两三个像素，人几乎不受影响；对这个网络来说，却是每一笔都落到了别的权重上。用扭曲变形的训练图像，就像讲人为扩展训练数据的那一课那样，能让它不那么敏感。</translation>
    </message>
    <message>
        <source>Keep what was misread</source>
        <translation>留下认错的数字</translation>
    </message>
    <message>
        <source>Switch **Centre** on again. Draw at least ten digits, above all those that are misread, and click the right label below each: it is kept as one of My digits. Then open **Data**, **My digits**.</source>
        <translation>重新打开**居中**。至少写十个数字，特别是那些认错的，每写一个就点击下方正确的标签：它就存入“我的数字”。然后打开**数据**菜单里的**我的数字**。</translation>
    </message>
    <message>
        <source>Each drawing with its label is a training image in your own hand. They stay in a file on this computer.</source>
        <translation>每个带标签的手写数字，都是一张你自己笔迹的训练图像。它们保存在这台计算机上的一个文件里。</translation>
    </message>
    <message>
        <source>Learn mine</source>
        <translation>学习我的数字</translation>
    </message>
    <message>
        <source>Press **Learn mine** (while it is grey, keep some digits first). The network that answers trains for a few seconds on your digits, mixed with MNIST&apos;s. Say first what that does to its accuracy on MNIST.</source>
        <translation>按**学习我的数字**（如果按钮是灰色的，先存几个数字）。正在回答的网络会把你的数字与 MNIST 的数字混在一起，训练几秒钟。先预测一下，这会怎样影响它在 MNIST 上的准确率。</translation>
    </message>
    <message>
        <source>Both shares below the answer: of the validation set and of your digits.</source>
        <translation>答案下方的两个比例：验证集的，以及你的数字的。</translation>
    </message>
    <message>
        <source>Measured with 26 people: the half of a person&apos;s digits that was not learned from was read 0.4 to 2 points better, and MNIST at most 0.3 points worse. With your digits alone the weights would move wherever these few images push them, and much of the rest would be forgotten. The mixture holds them. Ctrl+Shift+R brings the network from before back.</source>
        <translation>我们用 26 个人的数字测量过：每个人的数字里没有用来学习的那一半，准确率提高 0.4 到 2 个百分点，而 MNIST 的准确率最多下降 0.3 个百分点。如果只用你的数字，这寥寥几张图像推到哪里，权重就走到哪里，其余的会忘掉很多。混在一起，就稳住了权重。按 Ctrl+Shift+R，可以恢复之前的网络。</translation>
    </message>
    <message>
        <source>The network learns from your digits, mixed with MNIST&apos;s. What happens to its accuracy on MNIST?</source>
        <translation>网络把你的数字和 MNIST 的数字混在一起学习。它在 MNIST 上的准确率会怎样？</translation>
    </message>
    <message>
        <source>It falls below 90 %: new knowledge displaces the old</source>
        <translation>降到 90% 以下：新知识挤掉旧知识</translation>
    </message>
    <message>
        <source>It hardly changes</source>
        <translation>几乎不变</translation>
    </message>
    <message>
        <source>It rises clearly: more images are always better</source>
        <translation>明显上升：图像总是越多越好</translation>
    </message>
    <message>
        <source>How far it reaches</source>
        <translation>它能应付到什么程度</translation>
    </message>
    <message>
        <source>Open **Inside**, **Robustness**. A thousand validation digits are shifted, turned, scaled, made thicker and noisy, ever more, and read each time.</source>
        <translation>打开**内部**里的**鲁棒性**。一千个验证数字会被平移、旋转、缩放、加粗、加上噪声，程度越来越大，每次都重新识别。</translation>
    </message>
    <message>
        <source>How fast the curve for shifted digits falls.</source>
        <translation>平移的曲线下降得多快。</translation>
    </message>
    <message>
        <source>The curves say how far digits may differ from the training images before the network fails. The accuracy on the test set is only the point where nothing has been changed. Two networks with the same accuracy there can differ widely further out.</source>
        <translation>这些曲线说明，数字要与训练图像相差到什么程度，网络才会认错。测试集上的准确率，只是什么都没有改变的那一点。在那一点准确率相同的两个网络，再往外可能相差很大。</translation>
    </message>
    <message>
        <source>What 98 % would promise</source>
        <translation>98% 意味着什么</translation>
    </message>
    <message>
        <source>One number to compare your own count with.</source>
        <translation>算一个数，好与你自己的统计比较。</translation>
    </message>
    <message>
        <source>A network reads 98 % of the test set correctly. If your digits were like those of the test set, how many of 50 digits of yours would you expect to be misread?</source>
        <translation>一个网络能正确识别测试集的 98%。如果你写的数字和测试集里的一样，那么你的 50 个数字预计会认错几个？</translation>
    </message>
    <message>
        <source>2 % of 50.</source>
        <translation>50 的 2%。</translation>
    </message>
    <message>
        <source>2 % of 50 is 1. If 5 or more are misread, it is hardly bad luck: your digits differ from those that the network has learned from, in how they are written or how they are prepared. The accuracy on a test set holds for data of the same kind, and for no other.</source>
        <translation>50 的 2% 是 1。如果认错 5 个或更多，就很难说是运气不好：你的数字与网络学过的数字不同，不是写法不同，就是处理方式不同。测试集上的准确率只对同类的数据成立，对别的数据则不然。</translation>
    </message>
</context>
<context>
    <name>M1-no-plan</name>
    <message>
        <source>No plan</source>
        <translation>毫无计划</translation>
    </message>
    <message>
        <source>Somebody has set two knobs by feeling, and the network learns nothing. Find out which ones, one at a time.</source>
        <translation>有人凭感觉定了两项设置，网络什么也学不到。找出是哪两项，一次只查一项。</translation>
    </message>
    <message>
        <source>How to choose a neural network&apos;s hyper-parameters?</source>
        <translation>如何选择神经网络的超参数？</translation>
    </message>
    <message>
        <source>Rescue it once more with another plan: on all images at once, or with Find beside η first. Which way takes fewer seconds?</source>
        <translation>换一种办法再救一次：直接用全部图像，或者先按 η 旁的“寻找”。哪种办法用的秒数更少？</translation>
    </message>
    <message>
        <source>Take MNIST</source>
        <translation>选用 MNIST</translation>
    </message>
    <message>
        <source>A colleague leaves you a network and goes on holiday: “It does not learn. I have tried everything.” The mission is on MNIST, so choose it in the group Data, or let Backswing do it.</source>
        <translation>一位同事把网络留给你，自己度假去了：“它就是学不会。我什么都试过了。”这个救援任务使用 MNIST，请在“数据”组里选择它，或者让 Backswing 替你选。</translation>
    </message>
    <message>
        <source>Rescue it</source>
        <translation>救活它</translation>
    </message>
    <message>
        <source>Reach 92 % on all ten digits. Only seconds of training count, so make it small first: **…** beside Training images takes some digits, or few validation images. The Doctor looks into the network, and Find beside η measures.</source>
        <translation>在全部十个数字上达到 92%。只计训练用的秒数，所以先把问题缩小：在“训练图像数”旁的 **…** 里，可以只取几个数字，或者减少验证图像。“医生”会检查网络内部，η 旁的“寻找”会测量 η。</translation>
    </message>
    <message>
        <source>η 10 throws the weights about, and λ 1000 shrinks them by a fifth with each step. Either alone spoils the run, so turning one knob to and fro shows nothing. The broad strategy: make the problem small, so that a try takes a second; get any signal above chance; change one knob at a time; find η; then scale up, with λ/n as before.</source>
        <translation>η = 10 把权重抛来抛去，λ = 1000 每一步都让权重缩小五分之一。任何一个都足以毁掉训练，所以只来回调一项设置，什么也看不出来。宽泛策略是：把问题缩小，让一次尝试只要一秒；先得到任何一点比瞎猜强的信号；一次只改一项设置；找到 η；然后扩大规模，λ/n 保持不变。</translation>
    </message>
    <message>
        <source>w → (1 − ηλ/n) w − η ∇C</source>
        <translation>w → (1 − ηλ/n) w − η ∇C</translation>
    </message>
    <message>
        <source>ηλ/n</source>
        <translation>ηλ/n</translation>
    </message>
    <message>
        <source>Two knobs are wrong. Train on 1 000 images: an epoch then takes a moment.</source>
        <translation>有两项设置错了。用 1000 张图像训练：一轮只要一瞬间。</translation>
    </message>
    <message>
        <source>With each step the weights shrink by ηλ/n. How much is left of a weight after ten steps?</source>
        <translation>每一步，权重都减去自身的 ηλ/n。十步之后，一个权重还剩多少？</translation>
    </message>
    <message>
        <source>Set λ to 0 first, then find η; at the end give λ back, about n/10 000.</source>
        <translation>先把 λ 设为 0，再找 η；最后恢复 λ，取约 n/10 000。</translation>
    </message>
</context>
<context>
    <name>M2-saturated</name>
    <message>
        <source>Stuck from the start</source>
        <translation>一开始就卡住</translation>
    </message>
    <message>
        <source>A deep network, and its accuracy hardly moves. The fault is there before the first step.</source>
        <translation>一个深度网络，准确率几乎不动。毛病在第一步之前就有了。</translation>
    </message>
    <message>
        <source>Weight initialization</source>
        <translation>权重初始化</translation>
    </message>
    <message>
        <source>Cure only one of the knobs that you have changed, and train. Which of them was enough by itself?</source>
        <translation>在你改过的设置中，只治好一项，然后训练。哪一项单独就够了？</translation>
    </message>
    <message>
        <source>Take MNIST</source>
        <translation>选用 MNIST</translation>
    </message>
    <message>
        <source>“Two hidden layers have to be better than one”, says the note beside this network, and “η small, to be careful”. The mission is on MNIST, so choose it in the group Data, or let Backswing do it.</source>
        <translation>这个网络旁边的纸条上写着：“两个隐藏层肯定比一个好”，还有“η 取小，稳妥些”。这个救援任务使用 MNIST，请在“数据”组里选择它，或者让 Backswing 替你选。</translation>
    </message>
    <message>
        <source>Rescue it</source>
        <translation>救活它</translation>
    </message>
    <message>
        <source>Reach 93 % on all ten digits. Look at Inside › Activations before you train, and at what the Doctor says of the gradient in each layer. Then change one knob, and look again.</source>
        <translation>在全部十个数字上达到 93%。训练之前，先看“内部 › 激活值”，再看“医生”怎样评价各层的梯度。然后改一项设置，再看一次。</translation>
    </message>
    <message>
        <source>Weights of size 1 add up over 784 pixels and 100 units: z is far from 0, the sigmoid is flat there, and σ′(z) is almost 0 in every layer. The quadratic cost multiplies by it once more at the output. First weights of 1/√n keep z near 1; cross-entropy cancels σ′ at the output. Then η may be usual again.</source>
        <translation>大小为 1 的权重，在 784 个像素和 100 个神经元上累加：z 远离 0，S 型函数在那里是平的，每一层的 σ′(z) 都几乎为 0。二次代价函数在输出处还要再乘一次。初始权重取 1/√n，z 就保持在 1 左右；交叉熵消去输出处的 σ′。这样，η 又可以取通常的值了。</translation>
    </message>
    <message>
        <source>δᴸ = (a − y) σ′(zᴸ)</source>
        <translation>δᴸ = (a − y) σ′(zᴸ)</translation>
    </message>
    <message>
        <source>σ′(zᴸ)</source>
        <translation>σ′(zᴸ)</translation>
    </message>
    <message>
        <source>Nothing is wrong with the data. Look at the units: most of them give 0 or 1, whatever the image.</source>
        <translation>数据没有问题。看看神经元：不管是什么图像，大多数都输出 0 或 1。</translation>
    </message>
    <message>
        <source>Two knobs make them so: how large the first weights are, and which cost the outputs have.</source>
        <translation>是两项设置造成的：初始权重有多大，以及输出用哪种代价函数。</translation>
    </message>
    <message>
        <source>First weights 1/√n and the cross-entropy. Then let Find measure η, which is far too careful.</source>
        <translation>初始权重取 1/√n，代价函数取交叉熵。然后用“寻找”测出 η，它原来太谨慎了。</translation>
    </message>
</context>
<context>
    <name>M3-dead-relu</name>
    <message>
        <source>Dead units</source>
        <translation>死神经元</translation>
    </message>
    <message>
        <source>A modern network of ReLU units answers the same for every image, and no gradient comes through.</source>
        <translation>一个现代的 ReLU 网络，对每张图像的答案都一样，梯度一点也传不过来。</translation>
    </message>
    <message>
        <source>Other models of artificial neuron</source>
        <translation>人工神经元的其他模型</translation>
    </message>
    <message>
        <source>Take leaky ReLU units with the sick settings. Do they die as well?</source>
        <translation>用这些有病的设置，换成 leaky ReLU 神经元。它们也会死吗？</translation>
    </message>
    <message>
        <source>Take MNIST</source>
        <translation>选用 MNIST</translation>
    </message>
    <message>
        <source>“Sigmoids are out of fashion, so I took ReLU and left the rest as it was.” Since then each epoch is like the one before. The mission is on MNIST, so choose it in the group Data, or let Backswing do it.</source>
        <translation>“S 型神经元过时了，所以我换成 ReLU，其他都没动。”从那以后，每一轮都和上一轮一样。这个救援任务使用 MNIST，请在“数据”组里选择它，或者让 Backswing 替你选。</translation>
    </message>
    <message>
        <source>Rescue it</source>
        <translation>救活它</translation>
    </message>
    <message>
        <source>Reach 93 % on all ten digits. Train for an epoch, stop, and ask the Doctor which units are alive. A dead unit does not come back by itself: settings help only a new network.</source>
        <translation>在全部十个数字上达到 93%。训练一轮，停下来，问问“医生”哪些神经元还活着。死神经元不会自己复活：改设置只对新的网络有用。</translation>
    </message>
    <message>
        <source>A ReLU unit gives max(0, z). One step that is too long makes z negative for every image; then its slope is 0, and it stays as it is for ever. Large first weights make large gradients, and η 1 makes long steps of them. He weights and an η of 0.01 to 0.3 keep the units alive. Leaky ReLU has a slope below 0 as well.</source>
        <translation>ReLU 神经元输出 max(0, z)。只要有一步迈得太大，让 z 对每张图像都是负的，斜率就是 0，它从此一成不变。大的初始权重产生大的梯度，η = 1 又把它们变成大步子。He 初始权重和 0.01 到 0.3 的 η 能让神经元活下去。leaky ReLU 在 0 以下也有斜率。</translation>
    </message>
    <message>
        <source>∂C/∂w = a δ, and δ = 0 where z &lt; 0</source>
        <translation>∂C/∂w = a δ，而 z &lt; 0 时 δ = 0</translation>
    </message>
    <message>
        <source>δ = 0 where z &lt; 0</source>
        <translation>z &lt; 0 时 δ = 0</translation>
    </message>
    <message>
        <source>Count the units that give 0 for every image: Inside › Activations, or the Doctor.</source>
        <translation>数一数对每张图像都输出 0 的神经元：看“内部 › 激活值”，或者“医生”。</translation>
    </message>
    <message>
        <source>What was right for sigmoid units is too much for ReLU: they do not flatten, so their gradients are larger.</source>
        <translation>适合 S 型神经元的值，对 ReLU 来说太大：它们不会变平，所以梯度更大。</translation>
    </message>
    <message>
        <source>First weights “He”, and an η of 0.1 or less. A new network, as the dead units stay dead.</source>
        <translation>初始权重取“He”，η 取 0.1 或更小。要用新的网络，因为死神经元不会复活。</translation>
    </message>
</context>
<context>
    <name>M4-shuffled-labels</name>
    <message>
        <source>A perfect pupil</source>
        <translation>完美的学生</translation>
    </message>
    <message>
        <source>100 % on the training set, chance on validation. What has it learnt?</source>
        <translation>训练集上 100%，验证集上和瞎猜一样。它学到了什么？</translation>
    </message>
    <message>
        <source>Overfitting and regularization</source>
        <translation>过拟合和正则化</translation>
    </message>
    <message>
        <source>Set Label noise to 0.3 on all images. How good is the network on validation, and on its training set?</source>
        <translation>在全部图像上把“标签噪声”设为 0.3。网络在验证集和训练集上各有多好？</translation>
    </message>
    <message>
        <source>Take MNIST</source>
        <translation>选用 MNIST</translation>
    </message>
    <message>
        <source>“My network makes no mistake at all in training”, says a proud mail, “so the validation set has to be broken.” The mission is on MNIST, so choose it in the group Data, or let Backswing do it.</source>
        <translation>“我的网络在训练中一个错也不犯，”一封得意的邮件写道，“所以肯定是验证集坏了。”这个救援任务使用 MNIST，请在“数据”组里选择它，或者让 Backswing 替你选。</translation>
    </message>
    <message>
        <source>Rescue it</source>
        <translation>救活它</translation>
    </message>
    <message>
        <source>Reach 94 % on all ten digits. Compare the two accuracies of the run first: they tell whether it is the learning that fails or what is learnt. Who wrote the labels?</source>
        <translation>在全部十个数字上达到 94%。先比较这次训练的两个准确率：它们会告诉你，是学不会，还是学的东西不对。标签是谁写的？</translation>
    </message>
    <message>
        <source>With Label noise 0.9 nine of ten labels are wrong: pure chance. A network of 79 510 weights and biases memorises a thousand of them, image by image, and learns nothing about digits. No η, λ or cost can help there. Look at the data before the knobs. Right labels alone give 89 %; the other points come with more images.</source>
        <translation>标签噪声为 0.9 时，十个标签有九个是错的：纯属随机。一个有 79 510 个权重和偏置的网络，把其中一千个一张一张地背下来，对数字却一无所知。怎么调 η、λ 或代价函数都没有用。先看数据，再调设置。光把标签改对，就有 89%；其余的百分点要靠更多图像。</translation>
    </message>
    <message>
        <source>It learns very well: the training accuracy says so. So the knobs of learning are not to blame.</source>
        <translation>它学得很好：训练准确率就是证明。所以，管学习的那些设置没有错。</translation>
    </message>
    <message>
        <source>Nine of ten training labels are wrong. There is a knob for that behind … beside Training images.</source>
        <translation>十个训练标签有九个是错的。“训练图像数”旁的 … 里有一项设置管这件事。</translation>
    </message>
    <message>
        <source>Set Label noise to 0. Then the thousand images are too few: take all, and a λ of 5.</source>
        <translation>把“标签噪声”设为 0。这时，一千张图像还是太少：用全部图像，λ 取 5。</translation>
    </message>
</context>
<context>
    <name>M5-too-few</name>
    <message>
        <source>Fifty images</source>
        <translation>五十张图像</translation>
    </message>
    <message>
        <source>A network that knows fifty images by heart, and a learning rate that fits only these.</source>
        <translation>一个把五十张图像背得滚瓜烂熟的网络，和一个只适合它们的学习率。</translation>
    </message>
    <message>
        <source>Overfitting and regularization</source>
        <translation>过拟合和正则化</translation>
    </message>
    <message>
        <source>How many images does it need for 90 %? Try 500, 2 000 and 10 000.</source>
        <translation>要达到 90%，需要多少张图像？试试 500、2000 和 10 000。</translation>
    </message>
    <message>
        <source>Take MNIST</source>
        <translation>选用 MNIST</translation>
    </message>
    <message>
        <source>“I made the problem small, as the book says, and found settings for it. Now what?” The mission is on MNIST, so choose it in the group Data, or let Backswing do it.</source>
        <translation>“我照书上说的把问题缩小了，也找到了合适的设置。接下来呢？”这个救援任务使用 MNIST，请在“数据”组里选择它，或者让 Backswing 替你选。</translation>
    </message>
    <message>
        <source>Rescue it</source>
        <translation>救活它</translation>
    </message>
    <message>
        <source>Reach 94 % on all ten digits. The way from small to large is the last part of the broad strategy. More images are one knob; see which others have to follow, and do not let it train to the end of its epochs.</source>
        <translation>在全部十个数字上达到 94%。从小到大，是宽泛策略的最后一步。增加图像只是一项设置；看看还有哪些设置要跟着变，也别让它把所有轮数都训练完。</translation>
    </message>
    <message>
        <source>Fifty images say too little about ten digits: the network fits them, and validation stays near half. With all images it soon passes 85 %, but a mini-batch of 50 and η 0.05 make a thousand short steps an epoch. Smaller mini-batches or a larger η bring the rest in a few epochs. Whoever scales up looks at η, λ/n and the epochs again.</source>
        <translation>五十张图像说不清十个数字：网络拟合了它们，验证准确率却停在一半左右。用全部图像，很快就超过 85%，但小批量为 50、η 为 0.05 时，每轮只有一千个短步。更小的小批量或更大的 η，几轮之内就能补上其余的。扩大规模时，η、λ/n 和轮数都要重新考虑。</translation>
    </message>
    <message>
        <source>λ/n: 0 for 50 images, 5/50 000 for all</source>
        <translation>λ/n：50 张图像时为 0，全部图像时为 5/50 000</translation>
    </message>
    <message>
        <source>λ/n</source>
        <translation>λ/n</translation>
    </message>
    <message>
        <source>Compare training and validation: the gap is what the images do not say.</source>
        <translation>比较训练和验证：两者的差距，就是这些图像没有告诉它的东西。</translation>
    </message>
    <message>
        <source>Take all images. Then watch how slowly the cost falls: 50 images a step, and a small η.</source>
        <translation>用全部图像。然后看代价下降得多慢：每步 50 张图像，η 又小。</translation>
    </message>
    <message>
        <source>A mini-batch of 10, η 0.5 and λ 5 need a few epochs.</source>
        <translation>小批量取 10，η 取 0.5，λ 取 5，几轮就够了。</translation>
    </message>
</context>
</TS>
