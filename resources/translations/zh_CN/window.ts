<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Continue training</source>
        <translation>继续训练</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
</context>
<context>
    <name>ActivationWords</name>
    <message>
        <source>Draw a digit, or choose one under Digits. This view shows its way through the network, layer by layer, as you draw: which units it activates, which are saturated, and the outputs.</source>
        <translation>画一个数字，或者在“数字”视图里选一个。你一边画，这里一边显示它怎样一层一层穿过网络：激活了哪些神经元，哪些饱和了，输出又是什么。</translation>
    </message>
    <message>
        <source>There is no network yet. Press Train.</source>
        <translation>还没有网络。请按“训练”。</translation>
    </message>
    <message>
        <source>This network has {inputs} inputs. A digit is 28 × 28 pixels, which need 784.</source>
        <translation>这个网络有 {inputs} 个输入；一个数字有 28 × 28 个像素，需要 784 个。</translation>
    </message>
    <message>
        <source>The network has diverged: its numbers are no longer finite. Reset it, and try a smaller η.</source>
        <translation>网络已经发散：它的数值不再是有限的。请重置，再试更小的 η。</translation>
    </message>
    <message>
        <source>&lt;p&gt;The digit&apos;s 784 pixels are the activations of the input layer. Each unit of the next layer computes their weighted sum plus a bias, the &lt;b&gt;weighted input&lt;/b&gt; z = Σ w a + b, and passes on its &lt;b&gt;activation&lt;/b&gt; a = σ(z), and so on, layer by layer, to the outputs: the book&apos;s feedforward, a&lt;sup&gt;l&lt;/sup&gt; = σ(w&lt;sup&gt;l&lt;/sup&gt;a&lt;sup&gt;l-1&lt;/sup&gt; + b&lt;sup&gt;l&lt;/sup&gt;).&lt;/p&gt;&lt;p&gt;&lt;b&gt;A cell&lt;/b&gt; is one unit. Orange: its value is above 0, the brighter the larger; blue: below 0; dark: 0. All hidden layers share one scale. Point at a cell for its numbers and for the units of the next layer to which it contributes most, a w each; the sum over all units plus the bias is the next z.&lt;/p&gt;&lt;p&gt;A unit is &lt;b&gt;saturated&lt;/b&gt; if its slope σ′(z) is less than a tenth of the steepest: a sigmoid near 0 (low; for tanh near −1) or near 1 (high). Backpropagation multiplies its error by σ′(z), so that it learns almost nothing from this digit (book, chapter 2). A ReLU below 0 is &lt;b&gt;off&lt;/b&gt;: it passes nothing on, and learns nothing from this digit. It is normal that some units are off for a digit; a unit that is off for every digit is dead: see Doctor.&lt;/p&gt;&lt;p&gt;&lt;b&gt;The outputs&lt;/b&gt;: z and a of each. Softmax turns z into shares of 1, sigmoid turns each into a yes or no.&lt;/p&gt;&lt;p&gt;Click a unit, or press Enter on it, to see its weights, the images that activate it most, and its outgoing weights.&lt;/p&gt;</source>
        <translation>&lt;p&gt;数字的 784 个像素就是输入层的激活值。下一层的每个神经元先算出它们的加权和再加上偏置，得到&lt;b&gt;带权输入&lt;/b&gt; z = Σ w a + b，再传出自己的&lt;b&gt;激活值&lt;/b&gt; a = σ(z)。这样一层接一层，直到输出，也就是书中的前馈：a&lt;sup&gt;l&lt;/sup&gt; = σ(w&lt;sup&gt;l&lt;/sup&gt;a&lt;sup&gt;l-1&lt;/sup&gt; + b&lt;sup&gt;l&lt;/sup&gt;)。&lt;/p&gt;&lt;p&gt;&lt;b&gt;一个格子&lt;/b&gt;是一个神经元。橙色：值大于 0，越亮值越大；蓝色：小于 0；暗色：等于 0。所有隐藏层用同一个色标。把鼠标指向一个格子，可以看到它的数值，以及下一层里受它影响最大的神经元，每个的贡献是 a w；所有神经元的贡献加起来，再加上偏置，就是下一个 z。&lt;/p&gt;&lt;p&gt;如果斜率 σ′(z) 不到最陡处的十分之一，这个神经元就&lt;b&gt;饱和&lt;/b&gt;了：对 sigmoid 来说，激活值接近 0（偏低；tanh 则是接近 −1）或接近 1（偏高）。反向传播要把它的误差乘以 σ′(z)，所以它从这个数字里几乎学不到东西（见书的第 2 章）。ReLU 低于 0 就是&lt;b&gt;关闭&lt;/b&gt;：什么也不传出，从这个数字里也什么都学不到。对某个数字有一些神经元关闭，很正常；对每个数字都关闭的神经元就是死神经元：见“医生”。&lt;/p&gt;&lt;p&gt;&lt;b&gt;输出&lt;/b&gt;：每个输出的 z 和 a。softmax 把各个 z 变成总和为 1 的份额，sigmoid 则让每个输出各自回答是或否。&lt;/p&gt;&lt;p&gt;点击一个神经元，或在它上面按 Enter，可以看到它的权重、最能激活它的图像，以及它的传出权重。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>{name}: output {output} is the largest, a = {a}.</source>
        <translation>{name}：输出 {output} 最大，a = {a}。</translation>
    </message>
    <message>
        <source> Not trained yet: a guess.</source>
        <translation>尚未训练：只是猜测。</translation>
    </message>
    <message>
        <source>{layer}: {count} {activation}</source>
        <translation>{layer}：{count} 个 {activation} 神经元</translation>
    </message>
    <message>
        <source>{short}: {count} {activation}</source>
        <translation>{short}：{count} 个 {activation}</translation>
    </message>
    <message>
        <source>{short}: {count}</source>
        <translation>{short}：{count}</translation>
    </message>
    <message>
        <source>{on} on, {off} off</source>
        <translation>{on} 个打开，{off} 个关闭</translation>
    </message>
    <message>
        <source>Saturated: {low} low, {high} high</source>
        <translation>饱和：{low} 个偏低，{high} 个偏高</translation>
    </message>
    <message>
        <source>Saturated: {both}</source>
        <translation>饱和：{both}</translation>
    </message>
    <message>
        <source>{unit}: z = {z}, a = {a}</source>
        <translation>{unit}：z = {z}，a = {a}</translation>
    </message>
    <message>
        <source>{push} to output {unit}</source>
        <translation>对输出 {unit}：{push}</translation>
    </message>
    <message>
        <source>{push} to unit {unit} of the next layer</source>
        <translation>对下一层的神经元 {unit}：{push}</translation>
    </message>
    <message>
        <source>
Largest contributions: {parts}</source>
        <translation>
最大的贡献：{parts}</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>神经元</translation>
    </message>
</context>
<context>
    <name>ActivationsPanel</name>
    <message>
        <source>Outputs</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>by number</source>
        <translation>按编号</translation>
    </message>
    <message>
        <source>largest first</source>
        <translation>从大到小</translation>
    </message>
    <message>
        <source>Order of the units</source>
        <translation>神经元的顺序</translation>
    </message>
    <message>
        <source>a</source>
        <translation>a</translation>
    </message>
    <message>
        <source>Activations: the outputs of the units</source>
        <translation>激活值：神经元的输出</translation>
    </message>
    <message>
        <source>z</source>
        <translation>z</translation>
    </message>
    <message>
        <source>Weighted inputs: z = Σ w a + b, before σ</source>
        <translation>带权输入：z = Σ w a + b，经过 σ 之前</translation>
    </message>
    <message>
        <source>Input: 784 pixels</source>
        <translation>输入：784 个像素</translation>
    </message>
</context>
<context>
    <name>AdvisedViews</name>
    <message>
        <source>Stop the experiment or the race first.</source>
        <translation>请先停止实验或竞赛。</translation>
    </message>
</context>
<context>
    <name>AllowedInLessons</name>
    <message>
        <source>Step “{step}” wants to press {name}, which no lesson may.</source>
        <translation>步骤“{step}”要按下 {name}，这在任何课里都不允许。</translation>
    </message>
    <message>
        <source>Step “{step}” wants to set {name}, which no lesson may.</source>
        <translation>步骤“{step}”要设置 {name}，这在任何课里都不允许。</translation>
    </message>
    <message>
        <source>Step “{step}” shows the view {view}, but the views are {views}.</source>
        <translation>步骤“{step}”要显示视图 {view}，但可用的视图是 {views}。</translation>
    </message>
</context>
<context>
    <name>AnswerLabel</name>
    <message>
        <source>Read by {network}</source>
        <translation>识别者：{network}</translation>
    </message>
    <message>
        <source>The network: {network}</source>
        <translation>网络：{network}</translation>
    </message>
    <message>
        <source>{percent}
with all steps</source>
        <translation>{percent}
经过所有步骤</translation>
    </message>
    <message>
        <source>{percent}
without {steps}</source>
        <translation>{percent}
跳过：{steps}</translation>
    </message>
    <message>
        <source>{percent}: not a digit?</source>
        <translation>{percent}：不是数字？</translation>
    </message>
    <message>
        <source>{percent}: not sure (below {threshold})</source>
        <translation>{percent}：不确定（低于 {threshold}）</translation>
    </message>
</context>
<context>
    <name>Answerer</name>
    <message>
        <source>Backswing&apos;s network</source>
        <translation>Backswing 自带的网络</translation>
    </message>
    <message>
        <source>new network</source>
        <translation>新网络</translation>
    </message>
    <message>
        <source>{network}, taught My digits</source>
        <translation>{network}，学过“我的数字”</translation>
    </message>
    <message>
        <source>the network that comes with Backswing ({sizes})</source>
        <translation>Backswing 自带的网络（{sizes}）</translation>
    </message>
    <message>
        <source>a new {sizes}, not trained yet</source>
        <translation>新的 {sizes} 网络，尚未训练</translation>
    </message>
    <message>
        <source>a trained network</source>
        <translation>训练好的网络</translation>
    </message>
    <message>
        <source>{name}, in epoch {epoch}</source>
        <translation>{name}，第 {epoch} 轮进行中</translation>
    </message>
    <message>
        <source>{name}, epoch {epoch}</source>
        <translation>{name}，第 {epoch} 轮</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>No answers: the network has diverged. Reset it.</source>
        <translation>没有答案：网络已经发散。请重置。</translation>
    </message>
</context>
<context>
    <name>Arrangement</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>训练记录</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>绘图</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>时间线</translation>
    </message>
</context>
<context>
    <name>AtWorkPanel</name>
    <message>
        <source>The network at work</source>
        <translation>工作中的网络</translation>
    </message>
    <message>
        <source>pushes</source>
        <translation>推动</translation>
    </message>
    <message>
        <source>holds back</source>
        <translation>抑制</translation>
    </message>
    <message>
        <source>To the answer</source>
        <translation>通向答案</translation>
    </message>
    <message>
        <source>The connections that matter for the answer</source>
        <translation>对答案重要的连接</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>The largest connections to every output</source>
        <translation>通向每个输出的最大的连接</translation>
    </message>
</context>
<context>
    <name>AtWorkWords</name>
    <message>
        <source>Draw a digit, or choose one under Digits. This view shows which units make the answer, and which connections push it up or hold it back, as you draw and while the network trains.</source>
        <translation>画一个数字，或者在“数字”视图里选一个。你画的时候、网络训练的时候，这里都会显示答案由哪些神经元得出，哪些连接推动它，哪些连接抑制它。</translation>
    </message>
    <message>
        <source>&lt;p&gt;Every square is a unit: the brighter its orange, the larger its activation a; blue: below 0. Each unit adds up its terms and its bias, z = Σ w a + b, and passes on a = f(z).&lt;/p&gt;&lt;p&gt;&lt;b&gt;A line&lt;/b&gt; is one term w a, the activation of the unit at its left times the weight. Orange and solid: it pushes the next unit up. Blue and dashed: it holds it back. The wider, the larger, compared with the largest term of that layer. A line from the drawing is the sum of all 784 terms of that unit.&lt;/p&gt;&lt;p&gt;&lt;b&gt;To the answer&lt;/b&gt; shows the connections that matter most for the largest output, &lt;b&gt;All&lt;/b&gt; the largest of every output. A unit&apos;s &lt;b&gt;share&lt;/b&gt; in a z is |w a|, divided by the sum of all |w a| of that z. It hands its share back to its own inputs in the same way, layer by layer. Where a layer has no room for all its units, those with the largest shares are shown.&lt;/p&gt;&lt;p&gt;Point at a unit for its own connections, its weights and its terms: the weights say what it looks for, the terms what it finds in this drawing. At an output, you see what leads to that output instead of the answer. Click a unit, or press Enter on it, to look at it more closely. The arrow keys move from unit to unit, Escape or a click beside the units returns to the answer.&lt;/p&gt;</source>
        <translation>&lt;p&gt;每个方格是一个神经元：橙色越亮，激活值 a 越大；蓝色：小于 0。每个神经元把各项和偏置加起来，z = Σ w a + b，再传出 a = f(z)。&lt;/p&gt;&lt;p&gt;&lt;b&gt;一条线&lt;/b&gt;是一项 w a，即左端神经元的激活值乘以权重。橙色实线：推动下一个神经元；蓝色虚线：抑制它。与这一层最大的一项相比，项越大线越粗。从你画的数字出发的线，是那个神经元全部 784 项的和。&lt;/p&gt;&lt;p&gt;&lt;b&gt;通向答案&lt;/b&gt;显示对最大的输出最重要的连接，&lt;b&gt;全部&lt;/b&gt;显示每个输出各自最大的连接。一个神经元在某个 z 中的&lt;b&gt;份额&lt;/b&gt;是 |w a| 除以这个 z 的所有 |w a| 之和。它再按同样的办法把自己的份额分给它的输入，一层一层往回分。如果一层放不下所有神经元，就显示份额最大的那些。&lt;/p&gt;&lt;p&gt;指向一个神经元，可以看到它自己的连接、权重和各项：权重说明它在找什么，各项说明它在这幅图里找到了什么。指向一个输出，看到的就是通向这个输出的连接，而不是通向答案的。点击神经元，或在它上面按 Enter，可以看得更仔细。方向键在神经元之间移动；按 Escape 或点击神经元以外的地方，回到答案。&lt;/p&gt;</translation>
    </message>
    <message>
        <source> Not shown: {count} of {all} hidden units ({share} of its z).</source>
        <translation>未显示：{all} 个隐藏神经元中的 {count} 个（占它的 z 的 {share}）。</translation>
    </message>
    <message>
        <source> Not shown: {count} of {all} hidden units (in no layer more than {share} of its z).</source>
        <translation>未显示：{all} 个隐藏神经元中的 {count} 个（在任何一层都不超过它的 z 的 {share}）。</translation>
    </message>
    <message>
        <source>{shown} of {count} units</source>
        <translation>{count} 个神经元中的 {shown} 个</translation>
    </message>
    <message>
        <source>{shown} of {count}</source>
        <translation>{shown}/{count}</translation>
    </message>
    <message>
        <source>{count} units</source>
        <translation>{count} 个神经元</translation>
    </message>
    <message>
        <source>z = {z}, a = {a}</source>
        <translation>z = {z}，a = {a}</translation>
    </message>
    <message>
        <source>Σ {term} = {sum}, b = {b}</source>
        <translation>Σ {term} = {sum}，b = {b}</translation>
    </message>
    <message>
        <source>{share} of output {answer}&apos;s z</source>
        <translation>占输出 {answer} 的 z 的 {share}</translation>
    </message>
    <message>
        <source>unit {unit} {term}</source>
        <translation>神经元 {unit} {term}</translation>
    </message>
    <message>
        <source>Largest terms: {parts}</source>
        <translation>最大的项：{parts}</translation>
    </message>
    <message>
        <source>From {source}: {w} × {a} = {term}</source>
        <translation>来自 {source}：{w} × {a} = {term}</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>神经元</translation>
    </message>
    <message>
        <source>share of output {answer}&apos;s z</source>
        <translation>在输出 {answer} 的 z 中的份额</translation>
    </message>
    <message>
        <source>from</source>
        <translation>从</translation>
    </message>
    <message>
        <source>to unit</source>
        <translation>到神经元</translation>
    </message>
    <message>
        <source>{layer}: connections to it, the largest terms first</source>
        <translation>{layer}：进入它的连接，最大的项在前</translation>
    </message>
</context>
<context>
    <name>AugmentationPanel</name>
    <message>
        <source>Distortions</source>
        <translation>扭曲变形</translation>
    </message>
    <message>
        <source>A training digit as it is, then distorted</source>
        <translation>训练集中的一个数字：原样和扭曲变形后</translation>
    </message>
    <message>
        <source>The framed digit is as it is in the data. Click for another.</source>
        <translation>带框的数字是数据里的原样。点击换一个。</translation>
    </message>
    <message>
        <source>Increase one of these to see here how a digit changes.</source>
        <translation>调大其中任意一项，就能在这里看到数字怎样变化。</translation>
    </message>
    <message>
        <source>Click for another digit.</source>
        <translation>点击换一个数字。</translation>
    </message>
    <message>
        <source>These data are numbers: only images can be distorted.</source>
        <translation>这些数据是数值：只有图像才能扭曲变形。</translation>
    </message>
    <message>
        <source>A digit appears here when the data are loaded.</source>
        <translation>数据加载后，这里会出现一个数字。</translation>
    </message>
</context>
<context>
    <name>AveragesView</name>
    <message>
        <source>Average of each digit</source>
        <translation>每个数字的平均图像</translation>
    </message>
    <message>
        <source>Averaging the pictures…</source>
        <translation>正在计算平均图像…</translation>
    </message>
    <message>
        <source>{count} pictures. Most are {most} ({of_most}), fewest {least} ({of_least}).</source>
        <translation>共 {count} 张图像。最多的是 {most}（{of_most} 张），最少的是 {least}（{of_least} 张）。</translation>
    </message>
    <message>
        <source>{count} pictures, {of_most} of each digit.</source>
        <translation>共 {count} 张图像，每个数字 {of_most} 张。</translation>
    </message>
    <message>
        <source>Digit</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Mean ink</source>
        <translation>平均墨量</translation>
    </message>
    <message>
        <source>Average {digit} of {count} pictures</source>
        <translation>{count} 张图像平均出的 {digit}</translation>
    </message>
    <message>
        <source>Average {digit} ({set})</source>
        <translation>平均的 {digit}（{set}）</translation>
    </message>
</context>
<context>
    <name>BatchPanel</name>
    <message>
        <source>Gradient and step of each layer</source>
        <translation>每一层的梯度和更新量</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>按原顺序</translation>
    </message>
    <message>
        <source>In the order of the mini-batch</source>
        <translation>按小批量里的顺序</translation>
    </message>
    <message>
        <source>Highest cost first</source>
        <translation>代价从高到低</translation>
    </message>
    <message>
        <source>Images with the highest cost first</source>
        <translation>代价最高的图像在前</translation>
    </message>
    <message>
        <source>Order of the images</source>
        <translation>图像的顺序</translation>
    </message>
</context>
<context>
    <name>BatchWords</name>
    <message>
        <source>Pause the training and press Step (F7): it trains on one mini-batch and shows here its images, the cost of each, and how far each layer moved.</source>
        <translation>暂停训练，再按“单步”(F7)：它会在一个小批量上训练，并在这里显示其中的图像、每张的代价，以及每一层移动了多远。</translation>
    </message>
    <message>
        <source>&lt;p&gt;Stochastic gradient descent does not use all images for each step: it takes a few at random, a &lt;b&gt;mini-batch&lt;/b&gt;, and steps against the mean of their gradients. That mean estimates the true gradient; the more images, the better.&lt;/p&gt;&lt;p&gt;Each picture is the input that the network saw, distorted if augmentation is on. Below it: the label, the answer if it is wrong, and the &lt;b&gt;cost&lt;/b&gt; before the step, without the λ term. A few images with a large cost determine most of this step.&lt;/p&gt;&lt;p&gt;For each layer: the length of the &lt;b&gt;gradient&lt;/b&gt; of the mean cost; the length of the &lt;b&gt;step&lt;/b&gt; that the optimizer made of it; and the ratio of the step to the weights and biases. 0.001 to 0.05 is usual. A layer whose gradient is many times smaller than the next one&apos;s learns many times more slowly: the vanishing gradient of the book&apos;s chapter 5.&lt;/p&gt;&lt;p&gt;With dropout, the costs are those of the thinned network.&lt;/p&gt;</source>
        <translation>&lt;p&gt;随机梯度下降并不是每一步都用上所有图像，而是随机取几张，组成一个&lt;b&gt;小批量&lt;/b&gt;，沿着它们梯度平均值的反方向走一步。这个平均值是对真实梯度的估计；图像越多，估计越准。&lt;/p&gt;&lt;p&gt;每张图都是网络实际看到的输入；如果启用了扭曲变形，看到的就是变形之后的样子。图下是标签、答案（答错时才有），以及这一步之前的&lt;b&gt;代价&lt;/b&gt;，不含 λ 项。这一步主要由少数几张代价很大的图像决定。&lt;/p&gt;&lt;p&gt;对每一层，这里列出：平均代价的&lt;b&gt;梯度&lt;/b&gt;的长度；优化器由它得出的&lt;b&gt;更新量&lt;/b&gt;的长度；以及更新量与权重和偏置的大小之比，通常在 0.001 到 0.05 之间。如果一层的梯度比后一层小很多倍，它的学习也就慢很多倍：这就是书中第 5 章的梯度消失。&lt;/p&gt;&lt;p&gt;使用弃权时，这里的代价是关闭一部分神经元之后的网络的代价。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Mini-batch {batch} of epoch {epoch}: mean cost {cost}, {right} of {count} read correctly; η {eta}.</source>
        <translation>第 {epoch} 轮的小批量 {batch}：平均代价 {cost}，{count} 张中识别对了 {right} 张；η {eta}。</translation>
    </message>
    <message>
        <source>Mini-batch {batch} of epoch {epoch}: mean cost {cost} of {count}; η {eta}. The data are not 28 × 28 pictures in classes: Text lists the cost of each row.</source>
        <translation>第 {epoch} 轮的小批量 {batch}：{count} 个样本的平均代价 {cost}；η {eta}。这些数据不是分类的 28 × 28 图像：“文本”列出了每一行的代价。</translation>
    </message>
    <message>
        <source>Training image {0}</source>
        <translation>训练图像 {0}</translation>
    </message>
    <message>
        <source>read as {0}</source>
        <translation>识别为 {0}</translation>
    </message>
    <message>
        <source>read correctly</source>
        <translation>识别正确</translation>
    </message>
    <message>
        <source>{name}: label {label}, {read}; cost {cost}</source>
        <translation>{name}：标签 {label}，{read}；代价 {cost}</translation>
    </message>
    <message>
        <source>row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>代价</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>read as</source>
        <translation>识别为</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>step</source>
        <translation>更新量</translation>
    </message>
    <message>
        <source>step/weights</source>
        <translation>更新量/权重</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
</context>
<context>
    <name>ByHand</name>
    <message>
        <source>slope σ′(z)</source>
        <translation>斜率 σ′(z)</translation>
    </message>
    <message>
        <source>output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>The slope cancels: the larger the error, the faster the output learns.</source>
        <translation>斜率约掉了：误差越大，输出学得越快。</translation>
    </message>
    <message>
        <source>The slope is a factor: a saturated output learns slowly, however wrong it is.</source>
        <translation>斜率是一个因子：饱和的输出错得再离谱，也学得很慢。</translation>
    </message>
    <message>
        <source>Backwards, BP1: errors of the outputs</source>
        <translation>反向，BP1：输出的误差</translation>
    </message>
    <message>
        <source>Backwards, BP2: error of {unit}</source>
        <translation>反向，BP2：{unit} 的误差</translation>
    </message>
    <message>
        <source>This unit is an output: BP1 gives its error. Click a unit of a hidden layer to see BP2.</source>
        <translation>这个神经元是输出：它的误差由 BP1 给出。点击隐藏层里的一个神经元，看 BP2。</translation>
    </message>
    <message>
        <source>unit {0}</source>
        <translation>神经元 {0}</translation>
    </message>
    <message>
        <source>What arrives from above, {sum}, is multiplied by the slope of the activation at this unit&apos;s z.</source>
        <translation>从后一层传回的 {sum} 要乘以激活函数在这个神经元的 z 处的斜率。</translation>
    </message>
    <message>
        <source>The factor in between is dropout&apos;s.</source>
        <translation>中间的因子来自弃权。</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>sum so far</source>
        <translation>累计和</translation>
    </message>
    <message>
        <source>∂C/∂w here</source>
        <translation>此处的 ∂C/∂w</translation>
    </message>
    <message>
        <source>Shown: {weight}. Click a pixel or a row for another.</source>
        <translation>当前显示：{weight}。点击一个像素或一行，换一个看。</translation>
    </message>
    <message>
        <source>mean of {count}</source>
        <translation>{count} 个样本的平均</translation>
    </message>
    <message>
        <source>weight from</source>
        <translation>权重来自</translation>
    </message>
    <message>
        <source>this example</source>
        <translation>这个样本</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Backwards, BP3 and BP4: gradient of {unit}</source>
        <translation>反向，BP3 和 BP4：{unit} 的梯度</translation>
    </message>
    <message>
        <source>z = {z}, a = {a}, slope {slope}</source>
        <translation>z = {z}，a = {a}，斜率 {slope}</translation>
    </message>
    <message>
        <source>{name}: slope {slope}</source>
        <translation>{name}：斜率 {slope}</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Number of the example</source>
        <translation>样本编号</translation>
    </message>
    <message>
        <source>Digit that the drawing should be</source>
        <translation>你画的应该是哪个数字</translation>
    </message>
    <message>
        <source>should be {0}</source>
        <translation>应该是 {0}</translation>
    </message>
    <message>
        <source>Next mini-batch</source>
        <translation>下一个小批量</translation>
    </message>
    <message>
        <source>An image of the mini-batch that is trained on next</source>
        <translation>接下来要训练的小批量中的一张图像</translation>
    </message>
    <message>
        <source>Your drawing</source>
        <translation>你画的数字</translation>
    </message>
    <message>
        <source>Your drawing, or the image clicked last in any view</source>
        <translation>你画的数字，或者在任何视图里最后点击的图像</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练集</translation>
    </message>
    <message>
        <source>An image of the training set</source>
        <translation>训练集中的一张图像</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证集</translation>
    </message>
    <message>
        <source>An image of the validation set</source>
        <translation>验证集中的一张图像</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试集</translation>
    </message>
    <message>
        <source>An image of the test set, once it has been opened</source>
        <translation>测试集中的一张图像（要先启用测试集）</translation>
    </message>
    <message>
        <source>Last mini-batch</source>
        <translation>上一个小批量</translation>
    </message>
    <message>
        <source>An image of the mini-batch that was stepped on last</source>
        <translation>刚刚训练过的小批量中的一张图像</translation>
    </message>
    <message>
        <source>{few} of {count} terms bring z to within 10 % of {z}.</source>
        <translation>{count} 项中只要 {few} 项，就能使 z 与 {z} 相差不到 10%。</translation>
    </message>
    <message>
        <source>Every input is 0: z is the bias.</source>
        <translation>所有输入都是 0：z 就是偏置。</translation>
    </message>
    <message>
        <source>Forwards: {unit}</source>
        <translation>前向：{unit}</translation>
    </message>
    <message>
        <source>Dropout has switched it off in this mini-batch: it passes on 0.</source>
        <translation>弃权在这个小批量中关闭了它：它传出 0。</translation>
    </message>
    <message>
        <source>Dropout keeps it and passes on a · {mask} = {kept}.</source>
        <translation>弃权保留了它，它传出 a · {mask} = {kept}。</translation>
    </message>
    <message>
        <source>({count} more)</source>
        <translation>（另有 {count} 项）</translation>
    </message>
    <message>
        <source>from</source>
        <translation>从</translation>
    </message>
    <message>
        <source>bias b</source>
        <translation>偏置 b</translation>
    </message>
    <message>
        <source>The outputs</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Subtracting the largest z changes no share, and keeps e^z from overflowing.</source>
        <translation>各减去最大的 z 不会改变任何份额，却能防止 e^z 溢出。</translation>
    </message>
    <message>
        <source>z − max</source>
        <translation>z − max</translation>
    </message>
    <message>
        <source>share a</source>
        <translation>份额 a</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>总和</translation>
    </message>
    <message>
        <source>Each output is a yes or no of its own: they need not sum to 1.</source>
        <translation>每个输出各自回答是或否：它们的和不必为 1。</translation>
    </message>
    <message>
        <source>The cost: {name}</source>
        <translation>代价：{name}</translation>
    </message>
    <message>
        <source>The cost of this example alone, without the λ term.</source>
        <translation>只是这一个样本的代价，不含 λ 项。</translation>
    </message>
    <message>
        <source>The mean over the mini-batch is {mean}.</source>
        <translation>小批量的平均值是 {mean}。</translation>
    </message>
    <message>
        <source>term</source>
        <translation>项</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Validation image {0}</source>
        <translation>验证图像 {0}</translation>
    </message>
    <message>
        <source>Test image {0}</source>
        <translation>测试图像 {0}</translation>
    </message>
    <message>
        <source>Training image {0}</source>
        <translation>训练图像 {0}</translation>
    </message>
    <message>
        <source>Forwards: one unit</source>
        <translation>前向：一个神经元</translation>
    </message>
    <message>
        <source>Forwards: outputs</source>
        <translation>前向：输出</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>代价</translation>
    </message>
    <message>
        <source>Backwards: BP1</source>
        <translation>反向：BP1</translation>
    </message>
    <message>
        <source>Backwards: BP2</source>
        <translation>反向：BP2</translation>
    </message>
    <message>
        <source>Backwards: BP3, BP4</source>
        <translation>反向：BP3、BP4</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>One example and one step, number by number: forwards, cost, backwards, update. It needs the data first.</source>
        <translation>一个样本、一个步骤，逐个数值地看：前向、代价、反向、更新。这需要先加载数据。</translation>
    </message>
    <message>
        <source>The network has diverged: its numbers are no longer finite. Reset it.</source>
        <translation>网络已经发散：它的数值不再是有限的。请重置。</translation>
    </message>
    <message>
        <source>There is no such example: draw a digit, or choose another source above.</source>
        <translation>没有这个样本：画一个数字，或在上面换一个来源。</translation>
    </message>
    <message>
        <source>&lt;p&gt;One example goes through the network and back, and every number is on the table: &lt;b&gt;forwards&lt;/b&gt; to a cost, &lt;b&gt;backwards&lt;/b&gt; with the book&apos;s four equations, then the &lt;b&gt;update&lt;/b&gt; of one weight. Next and Previous turn the pages, or choose one in the list. Slow motion turns them by itself, term by term.&lt;/p&gt;&lt;p&gt;At the left is the network for this example. Each square is a unit, coloured by its activation a. Click one to see its numbers. With dropout, the units that are off in this mini-batch are crossed out.&lt;/p&gt;&lt;p&gt;&lt;b&gt;BP1&lt;/b&gt; is the error δ of the outputs, ∂C/∂z. The quadratic cost has the slope σ′(z) as a factor, in the warning colour: it is nearly 0 where an output is saturated. In cross-entropy it cancels. &lt;b&gt;BP2&lt;/b&gt; takes δ one layer down. &lt;b&gt;BP3&lt;/b&gt; and &lt;b&gt;BP4&lt;/b&gt; are the gradient of a bias and of a weight. Click a pixel or a row to choose the weight.&lt;/p&gt;&lt;p&gt;The numbers are those of the &lt;b&gt;next mini-batch&lt;/b&gt;, computed with the trainer&apos;s own code in float64: same images, distortions, dropout and η. The trainer itself usually computes in float32, so its last digits differ. &lt;b&gt;Do this step&lt;/b&gt; trains on exactly this mini-batch and shows the one after it.&lt;/p&gt;&lt;p&gt;The &lt;b&gt;check&lt;/b&gt; measures a slope without backpropagation: it raises and lowers a weight by ε and divides the difference of the costs by 2ε. Where a ReLU bends just there, the two differ.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Show the code&lt;/b&gt; shows the lines of Backswing that compute the page.&lt;/p&gt;</source>
        <translation>&lt;p&gt;一个样本在网络里走一个来回，所有数值都摆在眼前：先&lt;b&gt;前向&lt;/b&gt;算出代价，再用书中的四个方程&lt;b&gt;反向&lt;/b&gt;，最后&lt;b&gt;更新&lt;/b&gt;一个权重。用“下一页”和“上一页”翻页，或在列表里选一页。“慢动作”会自动翻页，一项一项地演示。&lt;/p&gt;&lt;p&gt;左边是处理这个样本的网络。每个方格是一个神经元，颜色表示它的激活值 a。点击一个就能看到它的数值。使用弃权时，在这个小批量中被关闭的神经元画了叉。&lt;/p&gt;&lt;p&gt;&lt;b&gt;BP1&lt;/b&gt; 是输出的误差 δ，即 ∂C/∂z。二次代价函数含有因子 σ′(z)，用警示色标出：输出一饱和，它就接近 0。在交叉熵里，这个因子约掉了。&lt;b&gt;BP2&lt;/b&gt; 把 δ 传到前一层。&lt;b&gt;BP3&lt;/b&gt; 和 &lt;b&gt;BP4&lt;/b&gt; 分别是偏置的梯度和权重的梯度。点击一个像素或一行来选择权重。&lt;/p&gt;&lt;p&gt;这些数值来自&lt;b&gt;下一个小批量&lt;/b&gt;，用训练程序自己的代码以 float64 算出：图像、扭曲变形、弃权和 η 都相同。训练程序本身通常用 float32 计算，所以最后几位会不同。&lt;b&gt;执行这一步&lt;/b&gt;正好在这个小批量上训练，然后显示下一个。&lt;/p&gt;&lt;p&gt;&lt;b&gt;核对&lt;/b&gt;不用反向传播就能测出斜率：把一个权重分别增大和减小 ε，再用两次代价的差除以 2ε。如果 ReLU 恰好在那里转折，两者就会不同。&lt;/p&gt;&lt;p&gt;&lt;b&gt;显示代码&lt;/b&gt;会显示 Backswing 里计算这一页的那几行代码。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>{name}: cost {cost}.</source>
        <translation>{name}：代价 {cost}。</translation>
    </message>
    <message>
        <source>{name}: label {label}, read as {answer}; cost {cost}.</source>
        <translation>{name}：标签 {label}，识别为 {answer}；代价 {cost}。</translation>
    </message>
    <message>
        <source>{network}, before mini-batch {batch} of epoch {epoch}.</source>
        <translation>{network}，在第 {epoch} 轮的小批量 {batch} 之前。</translation>
    </message>
    <message>
        <source>formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>数值</translation>
    </message>
    <message>
        <source># No source here: the function is NumPy&apos;s, or this program comes without its source.</source>
        <translation># 这里没有源代码：这是 NumPy 的函数，或者这个程序没有附带源代码。</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>神经元</translation>
    </message>
    <message>
        <source>Units: {layer}</source>
        <translation>神经元：{layer}</translation>
    </message>
    <message>
        <source>{layer}: {off} of {units} off</source>
        <translation>{layer}：{units} 个中关闭 {off} 个</translation>
    </message>
    <message>
        <source>{layer}, unit {unit}: {numbers}</source>
        <translation>{layer}，神经元 {unit}：{numbers}</translation>
    </message>
    <message>
        <source>Update: {weight}</source>
        <translation>更新：{weight}</translation>
    </message>
    <message>
        <source>{optimizer} makes no step for each mini-batch: it sums the gradient over the whole training set and searches along a line, once an epoch.</source>
        <translation>{optimizer} 不是每个小批量走一步：它在整个训练集上求梯度的和，每轮沿一条直线搜索一次。</translation>
    </message>
    <message>
        <source>η = {eta} in mini-batch {batch} of epoch {epoch}. Do this step trains all {count} weights and biases.</source>
        <translation>在第 {epoch} 轮的小批量 {batch} 中，η = {eta}。“执行这一步”会训练全部 {count} 个权重和偏置。</translation>
    </message>
    <message>
        <source>w before</source>
        <translation>更新前的 w</translation>
    </message>
    <message>
        <source>step Δw</source>
        <translation>更新量 Δw</translation>
    </message>
    <message>
        <source>numerical</source>
        <translation>数值法</translation>
    </message>
    <message>
        <source>backpropagated</source>
        <translation>反向传播</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>{weight}, with float64 and this example alone.</source>
        <translation>{weight}，用 float64，只算这一个样本。</translation>
    </message>
    <message>
        <source>Check: the slope measured</source>
        <translation>核对：直接测量斜率</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>量</translation>
    </message>
    <message>
        <source>Checked all {weights} weights and {units} biases of this layer: the largest difference is {difference}, where the largest gradient is {largest}.</source>
        <translation>已核对这一层全部 {weights} 个权重和 {units} 个偏置：最大的差是 {difference}，而最大的梯度是 {largest}。</translation>
    </message>
    <message>
        <source>output {unit}</source>
        <translation>输出 {unit}</translation>
    </message>
    <message>
        <source>unit {unit} of {layer}</source>
        <translation>{layer} 的神经元 {unit}</translation>
    </message>
    <message>
        <source>input {0}</source>
        <translation>输入 {0}</translation>
    </message>
    <message>
        <source>row {row}, column {column}</source>
        <translation>第 {row} 行第 {column} 列</translation>
    </message>
    <message>
        <source>bias b of {unit}</source>
        <translation>{unit} 的偏置 b</translation>
    </message>
    <message>
        <source>weight w from {source} to {unit}</source>
        <translation>从 {source} 到 {unit} 的权重 w</translation>
    </message>
</context>
<context>
    <name>ByHandPanel</name>
    <message>
        <source>Page</source>
        <translation>页</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Slow motion</source>
        <translation>慢动作</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>显示代码</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>慢</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>快</translation>
    </message>
    <message>
        <source>Speed of slow motion</source>
        <translation>慢动作的速度</translation>
    </message>
    <message>
        <source>Check them all</source>
        <translation>全部核对</translation>
    </message>
    <message>
        <source>Do this step</source>
        <translation>执行这一步</translation>
    </message>
    <message>
        <source>This optimizer trains on the whole training set at once.</source>
        <translation>这个优化器一次就在整个训练集上训练。</translation>
    </message>
    <message>
        <source>The test set is the final test: open it first.</source>
        <translation>测试集用于最后的检验：请先启用它。</translation>
    </message>
    <message>
        <source>Press Step (F7) first.</source>
        <translation>请先按“单步”(F7)。</translation>
    </message>
    <message>
        <source>Train on exactly this mini-batch, then show the next one</source>
        <translation>正好在这个小批量上训练，然后显示下一个</translation>
    </message>
    <message>
        <source>Pause the training first.</source>
        <translation>请先暂停训练。</translation>
    </message>
    <message>
        <source>This is an earlier epoch: come back to the newest one first.</source>
        <translation>这是较早的一轮：请先回到最新的一轮。</translation>
    </message>
    <message>
        <source>This network comes with Backswing: choose the next mini-batch to train your own.</source>
        <translation>这个网络是 Backswing 自带的：选择下一个小批量，训练你自己的网络。</translation>
    </message>
    <message>
        <source>This optimizer makes no step for each mini-batch.</source>
        <translation>这个优化器不是每个小批量走一步。</translation>
    </message>
    <message>
        <source>Checking: {done} of {units} units</source>
        <translation>正在核对：{units} 个神经元中的第 {done} 个</translation>
    </message>
</context>
<context>
    <name>CanvasTools</name>
    <message>
        <source>Undo the last stroke ({0})</source>
        <translation>撤销上一笔 ({0})</translation>
    </message>
    <message>
        <source>Redo the stroke ({0})</source>
        <translation>重做这一笔 ({0})</translation>
    </message>
    <message>
        <source>Clear the canvas (Delete)</source>
        <translation>清空画布 (Delete)</translation>
    </message>
    <message>
        <source>&lt;p&gt;Pen width. It does not matter to the network while the preprocessing step Pen is on: every line is then redrawn with MNIST&apos;s pen width. Switch that step off to see what a thick or thin pen does.&lt;/p&gt;</source>
        <translation>&lt;p&gt;笔宽。只要预处理步骤“笔”开着，它对网络就没有影响：所有线条都会按 MNIST 的笔宽重新画一遍。关掉这个步骤，看看粗笔和细笔有什么不同。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Pen width</source>
        <translation>笔宽</translation>
    </message>
</context>
<context>
    <name>ChangedExample</name>
    <message>
        <source>A digit as it is, then changed</source>
        <translation>一个数字：原样和改变后</translation>
    </message>
    <message>
        <source>The framed digit is as it is in the data. Click for another.</source>
        <translation>带框的数字是数据里的原样。点击换一个。</translation>
    </message>
</context>
<context>
    <name>CommitteePanel</name>
    <message>
        <source>What each network says</source>
        <translation>各个网络的答案</translation>
    </message>
    <message>
        <source>Mean answer to your drawing</source>
        <translation>对你画的数字的平均答案</translation>
    </message>
    <message>
        <source>Score the test set once</source>
        <translation>给测试集评分一次</translation>
    </message>
</context>
<context>
    <name>CommitteeWords</name>
    <message>
        <source>Tick two or more ended runs in the table of runs, below: their networks answer together here, on your drawing and on the validation set.</source>
        <translation>在下面的训练记录表里勾选至少两次已结束的训练：它们的网络会在这里共同回答你画的数字和验证集。</translation>
    </message>
    <message>
        <source>The data in use have targets, not classes, so there is nothing to vote on.</source>
        <translation>现在用的数据是目标值而不是类别，所以没有什么可投票的。</translation>
    </message>
    <message>
        <source>Left out, because its network is not kept or does not fit the data: {runs}.</source>
        <translation>未参加，因为网络没有保留或与数据不符：{runs}。</translation>
    </message>
    <message>
        <source>Networks that begin with other random weights overfit in different ways, so where one is wrong the others often outvote it. Dropout has the same effect within one network: as the book puts it, it is like averaging over many networks that share their weights.</source>
        <translation>从不同的随机权重出发的网络，过拟合的方式也不同，所以一个网络出错时，其他网络往往能用票数压过它。弃权在一个网络内部就有同样的效果：正如书中所说，它就像对许多共享权重的网络取平均。</translation>
    </message>
    <message>
        <source>The committee of {count} reads {digit} ({share}).</source>
        <translation>{count} 个网络的委员会识别为 {digit} ({share})。</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;The committee&apos;s answer&lt;/b&gt; is the mean of its members&apos; outputs, each scaled to sum 1; the largest mean is the answer. Every ticked run that is kept takes part with its best network, or its last.&lt;/p&gt;&lt;p&gt;{why} (Chapter 3, “Other techniques for regularization”.)&lt;/p&gt;&lt;p&gt;&lt;b&gt;Try it:&lt;/b&gt; train the same settings with three seeds (the dice beside Seed), tick the three runs and compare. Members that are all alike, such as a run and its continuation, add little: look at how much they disagree.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Test set.&lt;/b&gt; It is opened only when you ask, and once for these members: whoever chooses members by their test score has no honest score left.&lt;/p&gt;&lt;p&gt;On the command line: &lt;code&gt;evaluate A B C --committee&lt;/code&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;委员会的答案&lt;/b&gt;由成员输出的平均值得出：先把每个成员的输出缩放到总和为 1，平均值最大的就是答案。每次勾选并保留下来的训练，都派出它最好的网络，没有的话就派出最后的。&lt;/p&gt;&lt;p&gt;{why}（第 3 章，“正则化的其他技术”。）&lt;/p&gt;&lt;p&gt;&lt;b&gt;试一试：&lt;/b&gt;用同样的设置和三个随机种子训练三次（点“随机种子”旁的骰子），勾选这三次训练，比较一下。成员都很相似，例如一次训练和它的接续，就没有多大帮助：看看它们的分歧有多少。&lt;/p&gt;&lt;p&gt;&lt;b&gt;测试集。&lt;/b&gt;只有你要求时才启用，而且对这些成员只启用一次：谁要是按测试成绩挑选成员，就再也没有可信的成绩了。&lt;/p&gt;&lt;p&gt;在命令行里：&lt;code&gt;evaluate A B C --committee&lt;/code&gt;。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>{count} networks: together {together} of {all} validation images, the best alone {best}. They disagree on {apart}; together they mend {rescued} and spoil {spoilt} of the best one&apos;s answers.</source>
        <translation>{count} 个网络：在 {all} 张验证图像上，共同的准确率是 {together}，最好的单个网络是 {best}。它们在 {apart} 的图像上有分歧；与最好的那个网络的答案相比，共同回答改对了 {rescued} 的图像，改错了 {spoilt} 的图像。</translation>
    </message>
    <message>
        <source> Your drawing: {answer}.</source>
        <translation>你画的数字：{answer}。</translation>
    </message>
    <message>
        <source>network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>committee</source>
        <translation>委员会</translation>
    </message>
    <message>
        <source>your drawing</source>
        <translation>你画的数字</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>test</source>
        <translation>测试</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare {count} runs</source>
        <translation>比较 {count} 次训练</translation>
    </message>
    <message>
        <source>Reading the runs…</source>
        <translation>正在读取训练记录…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The runs side by side</source>
        <translation>各次训练并排比较</translation>
    </message>
    <message>
        <source>{sign} marks differences.</source>
        <translation>{sign} 标出不同之处。</translation>
    </message>
</context>
<context>
    <name>ConfusionGrid</name>
    <message>
        <source>Confusion matrix</source>
        <translation>混淆矩阵</translation>
    </message>
    <message>
        <source>All {count} pictures: {wrong} misread</source>
        <translation>全部 {count} 张图像：识别错 {wrong} 张</translation>
    </message>
    <message>
        <source>All {count} of class {label}: {wrong} misread</source>
        <translation>类别 {label} 的全部 {count} 张：识别错 {wrong} 张</translation>
    </message>
    <message>
        <source>{count} read as {answer}: {wrong} of them wrongly</source>
        <translation>识别为 {answer} 的有 {count} 张：其中错了 {wrong} 张</translation>
    </message>
    <message>
        <source>{label} read as {answer}: {count}, {share} % of class {label}</source>
        <translation>{label} 识别为 {answer}：{count} 张，占类别 {label} 的 {share}%</translation>
    </message>
    <message>
        <source>{label} read correctly: {count}, {share} % of class {label}</source>
        <translation>{label} 识别正确：{count} 张，占类别 {label} 的 {share}%</translation>
    </message>
    <message>
        <source>read as →</source>
        <translation>识别为 →</translation>
    </message>
    <message>
        <source>is ↓</source>
        <translation>标签 ↓</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>总和</translation>
    </message>
</context>
<context>
    <name>ContextHelp</name>
    <message>
        <source>The book: Nielsen, Neural Networks and Deep Learning, chapter 3 unless named.</source>
        <translation>这本书：Nielsen，《Neural Networks and Deep Learning》；未注明时指第 3 章。</translation>
    </message>
</context>
<context>
    <name>CorrectRow</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Take the drawing out of My digits again</source>
        <translation>把这个数字从“我的数字”中移出</translation>
    </message>
    <message>
        <source>Learn mine</source>
        <translation>学习我的数字</translation>
    </message>
    <message>
        <source>Fine-tune the network that answers on My digits</source>
        <translation>用“我的数字”微调正在回答的网络</translation>
    </message>
    <message>
        <source>Label it {digit} and keep it in My digits (key {digit} on the canvas)</source>
        <translation>标为 {digit} 并存入“我的数字”（在画布上按 {digit} 键）</translation>
    </message>
    <message>
        <source>Label it {digit}</source>
        <translation>标为 {digit}</translation>
    </message>
</context>
<context>
    <name>CurveBar</name>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Smoothing of the curves</source>
        <translation>曲线的平滑</translation>
    </message>
    <message>
        <source>Draw each curve as its exponential moving average, with the original faintly behind it.
The larger the number, the more epochs count: 0.9 averages over about ten.</source>
        <translation>把每条曲线画成它的指数滑动平均，原曲线淡淡地衬在后面。
数值越大，计入的轮越多：0.9 大约对十轮取平均。</translation>
    </message>
    <message>
        <source>Smoothed {weight}</source>
        <translation>平滑 {weight}</translation>
    </message>
    <message>
        <source>Not smoothed</source>
        <translation>不平滑</translation>
    </message>
    <message>
        <source>Seeds as a band</source>
        <translation>随机种子显示为带状</translation>
    </message>
    <message>
        <source>Draw runs that differ only in their seed as one line, their mean,
in a band from the minimum to the maximum.</source>
        <translation>把只有随机种子不同的训练画成一条线，即它们的平均值，
外面是从最小值到最大值的带。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Save the curves as a picture, a drawing or a table</source>
        <translation>把曲线保存为图片、矢量图或表格</translation>
    </message>
    <message>
        <source>picture (PNG)</source>
        <translation>图片 (PNG)</translation>
    </message>
    <message>
        <source>drawing (SVG)</source>
        <translation>矢量图 (SVG)</translation>
    </message>
    <message>
        <source>table (CSV)</source>
        <translation>表格 (CSV)</translation>
    </message>
    <message>
        <source>Cost as {form}…</source>
        <translation>代价导出为{form}…</translation>
    </message>
    <message>
        <source>{score} as {form}…</source>
        <translation>{score}导出为{form}…</translation>
    </message>
</context>
<context>
    <name>CurvePlot</name>
    <message>
        <source>Press Train: the curves appear here</source>
        <translation>按下“训练”，曲线就会出现在这里</translation>
    </message>
    <message>
        <source>Logarithmic y axis</source>
        <translation>对数 y 轴</translation>
    </message>
    <message>
        <source>log</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>Show everything and follow the growing curves</source>
        <translation>显示全部，并跟随正在延伸的曲线</translation>
    </message>
    <message>
        <source>Which curves this plot shows</source>
        <translation>这张图显示哪些曲线</translation>
    </message>
    <message>
        <source>These have no common scale and are not drawn together: choose which</source>
        <translation>这些曲线没有共同的刻度，不能画在一起：请选择要画哪些</translation>
    </message>
    <message>
        <source>There are no curves to export yet. Train first.</source>
        <translation>还没有可导出的曲线。请先训练。</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>另有 {count} 项</translation>
    </message>
</context>
<context>
    <name>CurvesPanel</name>
    <message>
        <source>Cost</source>
        <translation>代价</translation>
    </message>
    <message>
        <source>Accuracy in %</source>
        <translation>准确率 (%)</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>轮</translation>
    </message>
    <message>
        <source>{score} in %</source>
        <translation>{score} (%)</translation>
    </message>
    <message>
        <source>{count} runs, coloured as below; dots: training, lines: validation</source>
        <translation>{count} 次训练，颜色同下表；点：训练，线：验证</translation>
    </message>
    <message>
        <source>{count} runs, coloured as below; dots: training, lines: validation, bands: seeds</source>
        <translation>{count} 次训练，颜色同下表；点：训练，线：验证，带：随机种子</translation>
    </message>
</context>
<context>
    <name>DataPanel</name>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>加载</translation>
    </message>
    <message>
        <source>Read the data that these settings name</source>
        <translation>读取这些设置所指定的数据</translation>
    </message>
    <message>
        <source>More settings of the data</source>
        <translation>更多数据设置</translation>
    </message>
    <message>
        <source>Learn some digits only or wrong labels, and say which validation images are read</source>
        <translation>只学习某些数字，加入错误标签，或指定读取哪些验证图像</translation>
    </message>
    <message>
        <source>These settings were made with data on another computer: {path}. Only Load reads them.</source>
        <translation>这些设置是用另一台计算机上的数据做的：{path}。只有“加载”会读取它们。</translation>
    </message>
    <message>
        <source>These settings were made with the data {path}. Train or Load reads them.</source>
        <translation>这些设置是用数据 {path} 做的。“训练”或“加载”会读取它们。</translation>
    </message>
    <message>
        <source>{train}&#xa0;training, {validation}&#xa0;validation, {test}&#xa0;test</source>
        <translation>训练 {train}，验证 {validation}，测试 {test}</translation>
    </message>
    <message>
        <source>These data have no digits to choose from: leave this empty.</source>
        <translation>这些数据里没有可选的数字：请留空。</translation>
    </message>
    <message>
        <source>These data have no labels that could be wrong: set this to 0.</source>
        <translation>这些数据里没有可能出错的标签：请设为 0。</translation>
    </message>
    <message>
        <source>This set has {count}: choose fewer, or 0 for all.</source>
        <translation>这个数据集有 {count} 个样本：请选少一些，或用 0 表示全部。</translation>
    </message>
    <message>
        <source>This set has {count} of these digits: choose fewer, or 0 for all.</source>
        <translation>这个数据集里，这些数字有 {count} 张：请选少一些，或用 0 表示全部。</translation>
    </message>
</context>
<context>
    <name>DataStore</name>
    <message>
        <source>Preparing the data…</source>
        <translation>正在准备数据…</translation>
    </message>
    <message>
        <source>Preparing the digits…</source>
        <translation>正在准备数字…</translation>
    </message>
    <message>
        <source>The data lie on another computer, {path}: press Load in Data if you trust it.</source>
        <translation>数据在另一台计算机上：{path}。如果你信任它，请在“数据”里按“加载”。</translation>
    </message>
    <message>
        <source>Downloading MNIST…</source>
        <translation>正在下载 MNIST…</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>正在读取文件…</translation>
    </message>
</context>
<context>
    <name>DatasetBox</name>
    <message>
        <source>Synthetic digits in many handwriting styles.</source>
        <translation>合成的数字，有许多种笔迹。</translation>
    </message>
    <message>
        <source>The book&apos;s 70 000 handwritten digits.</source>
        <translation>书中的 70 000 个手写数字。</translation>
    </message>
    <message>
        <source>Train on both, validate on MNIST alone.</source>
        <translation>用两者训练，只用 MNIST 验证。</translation>
    </message>
    <message>
        <source>Train on MNIST and on digits as people&apos;s pens write them.</source>
        <translation>用 MNIST 和人们用笔写的那种数字来训练。</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>IDX files, mnist.npz or mnist.pkl.gz.</source>
        <translation>IDX 文件、mnist.npz 或 mnist.pkl.gz。</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>打开文件夹…</translation>
    </message>
    <message>
        <source>A folder with such files.</source>
        <translation>含有这类文件的文件夹。</translation>
    </message>
    <message>
        <source>Open training images</source>
        <translation>打开训练图像</translation>
    </message>
</context>
<context>
    <name>DigitCanvas</name>
    <message>
        <source>Canvas</source>
        <translation>画布</translation>
    </message>
    <message>
        <source>Draw a digit with mouse, pen or finger, or drop a picture here. Delete clears, {0} undoes the last stroke, a digit key labels the digit.</source>
        <translation>用鼠标、笔或手指画一个数字，或把图片拖到这里。Delete 清空画布，{0} 撤销上一笔，按数字键给它加标签。</translation>
    </message>
    <message>
        <source>Undo stroke</source>
        <translation>撤销笔画</translation>
    </message>
    <message>
        <source>Redo stroke</source>
        <translation>重做笔画</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Paste picture</source>
        <translation>粘贴图片</translation>
    </message>
    <message>
        <source>Copy what the network sees</source>
        <translation>复制网络看到的图像</translation>
    </message>
    <message>
        <source>Draw a digit here</source>
        <translation>在这里画一个数字</translation>
    </message>
    <message>
        <source>Drop the picture here</source>
        <translation>把图片放到这里</translation>
    </message>
</context>
<context>
    <name>DigitFilters</name>
    <message>
        <source>Set</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Digit</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Right or wrong</source>
        <translation>对错</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Averages</source>
        <translation>平均图像</translation>
    </message>
    <message>
        <source>The average picture of each digit of the set, and how many there are</source>
        <translation>数据集中每个数字的平均图像，以及各有多少张</translation>
    </message>
    <message>
        <source>All digits</source>
        <translation>所有数字</translation>
    </message>
    <message>
        <source>Right and wrong</source>
        <translation>对和错</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>按编号</translation>
    </message>
    <message>
        <source>Most confident mistakes first</source>
        <translation>最自信的错误在前</translation>
    </message>
</context>
<context>
    <name>DigitWords</name>
    <message>
        <source>an {digit}</source>
        <translation>数字 {digit}</translation>
    </message>
    <message>
        <source>a {digit}</source>
        <translation>数字 {digit}</translation>
    </message>
    <message>
        <source>No. {number}: {label}</source>
        <translation>第 {number} 张：{label}</translation>
    </message>
    <message>
        <source>No. {number}: {label}, read correctly ({output})</source>
        <translation>第 {number} 张：{label}，识别正确 ({output})</translation>
    </message>
    <message>
        <source>No. {number}: {label}, read as {answer} ({output})</source>
        <translation>第 {number} 张：{label}，识别为 {answer} ({output})</translation>
    </message>
    <message>
        <source>{right} of {count} right ({share})</source>
        <translation>{count} 张中对了 {right} 张 ({share})</translation>
    </message>
    <message>
        <source>{right} of {count} right ({share}), not trained yet</source>
        <translation>{count} 张中对了 {right} 张 ({share})，尚未训练</translation>
    </message>
    <message>
        <source>There is no network yet. Press Train.</source>
        <translation>还没有网络。请按“训练”。</translation>
    </message>
    <message>
        <source>This network has {inputs} inputs and {outputs} outputs. To read digits it needs 784 and 10.</source>
        <translation>这个网络有 {inputs} 个输入和 {outputs} 个输出。要识别数字，需要 784 个输入和 10 个输出。</translation>
    </message>
    <message>
        <source>The test set is for the final test: choosing settings by it means learning from it. Use the validation set as often as you like. Each opening of the test set is counted and is valid for the network as it is now.</source>
        <translation>测试集用于最后的检验：如果按它来选择设置，就等于从它那里学习。验证集则可以随便用多少次。测试集每启用一次都会记数，而且只对此刻的网络有效。</translation>
    </message>
    <message>
        <source>Here you browse a set of pictures with their labels and the network&apos;s answers. There are no data yet. Choose some under Data, or draw digits of your own.</source>
        <translation>在这里，你可以浏览一个数据集的图像，连同它们的标签和网络的答案。现在还没有数据。请在“数据”里选择，或者自己画一些数字。</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;A picture&lt;/b&gt; is the input of the network: 28 × 28 pixels, each a number from 0, paper, to 255, full ink; divided by 255 these are the 784 inputs. Below it are the &lt;b&gt;label&lt;/b&gt; on the left and, on the right, the &lt;b&gt;answer&lt;/b&gt;, the digit of the largest output. A mistake is underlined. People misread some of these digits too, and a few labels of MNIST are wrong.&lt;/p&gt;&lt;p&gt;&lt;b&gt;MNIST&lt;/b&gt; has 70&amp;#8239;000 digits written by employees of the US Census Bureau and high-school students; nobody wrote both for the first 60&amp;#8239;000 and for the other 10&amp;#8239;000. As in the book, Backswing learns the weights from 50&amp;#8239;000 of them, the &lt;b&gt;training set&lt;/b&gt;; 10&amp;#8239;000 others, the &lt;b&gt;validation set&lt;/b&gt;, show which η, λ and number of epochs are good; the last 10&amp;#8239;000, the &lt;b&gt;test set&lt;/b&gt;, are kept for the end. If you choose settings by the test set you learn from it, and its accuracy becomes too optimistic. &lt;b&gt;Backswing&apos;s own&lt;/b&gt; digits are synthetic. &lt;b&gt;My digits&lt;/b&gt; are those that you drew and labelled.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Preprocessing&lt;/b&gt;, as for MNIST: a digit is scaled to fit 20 × 20 pixels, its edges become grey, and its centre of mass is moved to the centre of the 28 × 28. Your drawings are preprocessed in the same way, and their lines get MNIST&apos;s width. The network needs this: an off-centre digit meets weights that were trained on other parts of digits.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Averages&lt;/b&gt; has the mean of all pictures of each digit, and their number. A network without a hidden layer can do little more than compare with such means.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Navigation.&lt;/b&gt; Click a picture, or press Enter on it, to load it on the canvas and ask why. The arrow keys move, Page Up and Page Down turn pages, {copy} copies a picture. “Most confident mistakes first” shows where the network is wrong and most confident. During training, the visible page is read again as the network learns, and the whole set when it pauses. &lt;b&gt;Text&lt;/b&gt; lists the visible page; a CSV file has the pictures of all pages.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;一张图像&lt;/b&gt;就是网络的输入：28 × 28 个像素，每个是 0（纸）到 255（全黑的墨）之间的一个数；除以 255，就是 784 个输入。图像下方，左边是&lt;b&gt;标签&lt;/b&gt;，右边是&lt;b&gt;答案&lt;/b&gt;，即最大的输出所对应的数字。错误的答案带下划线。其中有些数字，人也会认错，MNIST 里还有少数标签本身就是错的。&lt;/p&gt;&lt;p&gt;&lt;b&gt;MNIST&lt;/b&gt; 有 70&amp;#8239;000 个数字，由美国人口普查局的职员和高中生写成；前 60&amp;#8239;000 个和另外 10&amp;#8239;000 个的书写者没有重合。和书中一样，Backswing 用其中 50&amp;#8239;000 个学习权重，这是&lt;b&gt;训练集&lt;/b&gt;；另外 10&amp;#8239;000 个是&lt;b&gt;验证集&lt;/b&gt;，用来看哪些 η、λ 和轮数更好；最后 10&amp;#8239;000 个是&lt;b&gt;测试集&lt;/b&gt;，留到最后。如果按测试集选择设置，就是在从它那里学习，它给出的准确率也就过于乐观。&lt;b&gt;Backswing 自带&lt;/b&gt;的数字是合成的。&lt;b&gt;我的数字&lt;/b&gt;是你自己画好并加上标签的。&lt;/p&gt;&lt;p&gt;&lt;b&gt;预处理&lt;/b&gt;与 MNIST 相同：把数字缩放到 20 × 20 个像素以内，边缘变成灰色，再把它的重心移到 28 × 28 的中心。你画的数字也经过同样的预处理，线条还会调成 MNIST 的宽度。网络需要这样做：数字一旦偏离中心，遇到的就是为数字的其他部位训练出来的权重。&lt;/p&gt;&lt;p&gt;&lt;b&gt;平均图像&lt;/b&gt;给出每个数字所有图像的平均，以及它们的张数。没有隐藏层的网络，能做的差不多也就是与这样的平均图像作比较。&lt;/p&gt;&lt;p&gt;&lt;b&gt;浏览。&lt;/b&gt;点击一张图像，或在它上面按 Enter，就会把它放到画布上，接着可以追问为什么。方向键移动，Page Up 和 Page Down 翻页，{copy} 复制一张图像。“最自信的错误在前”让你看到网络错得最自信的地方。训练期间，随着网络学习，当前页会重新识别；暂停时则重新识别整个数据集。&lt;b&gt;文本&lt;/b&gt;列出当前页；CSV 文件包含所有页的图像。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>输出</translation>
    </message>
</context>
<context>
    <name>DigitsEdit</name>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>DigitsLayout</name>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>DigitsPanel</name>
    <message>
        <source>Preparing the digits…</source>
        <translation>正在准备数字…</translation>
    </message>
    <message>
        <source>Draw a digit; if the answer is wrong, click the right one. Your drawings are kept here.</source>
        <translation>画一个数字；如果答案错了，就点击正确的那个。你画的数字会保存在这里。</translation>
    </message>
    <message>
        <source>The data are not 28 × 28 pictures of the digits 0 to 9, so there is nothing to show.</source>
        <translation>这些数据不是数字 0 到 9 的 28 × 28 图像，所以没有可显示的内容。</translation>
    </message>
    <message>
        <source>Open the test set</source>
        <translation>启用测试集</translation>
    </message>
    <message>
        <source>Reading the digits…</source>
        <translation>正在识别数字…</translation>
    </message>
    <message>
        <source>No picture matches.</source>
        <translation>没有符合的图像。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>; {count} shown</source>
        <translation>；显示 {count} 张</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>第 {0} 页，共 {1} 页</translation>
    </message>
    <message>
        <source>No. {0} is not among those shown.</source>
        <translation>当前显示的图像中没有第 {0} 张。</translation>
    </message>
</context>
<context>
    <name>DoctorChart</name>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>activations a</source>
        <translation>激活值 a</translation>
    </message>
    <message>
        <source>weighted inputs z</source>
        <translation>带权输入 z</translation>
    </message>
</context>
<context>
    <name>DoctorLine</name>
    <message>
        <source>Doctor</source>
        <translation>医生</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>指给我看</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Say no more of this run</source>
        <translation>对这次训练不再提示</translation>
    </message>
    <message>
        <source>Look at every layer in Inside › Doctor</source>
        <translation>在“内部 › 医生”里查看每一层</translation>
    </message>
</context>
<context>
    <name>DoctorPanel</name>
    <message>
        <source>epoch</source>
        <translation>轮</translation>
    </message>
    <message>
        <source>z</source>
        <translation>z</translation>
    </message>
    <message>
        <source>Show the weighted inputs, z = wx + b</source>
        <translation>显示带权输入 z = wx + b</translation>
    </message>
    <message>
        <source>a</source>
        <translation>a</translation>
    </message>
    <message>
        <source>Show the activations, a = f(z)</source>
        <translation>显示激活值 a = f(z)</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>Show how fast each layer has learnt so far</source>
        <translation>显示到目前为止每一层学得多快</translation>
    </message>
</context>
<context>
    <name>DoctorWatch</name>
    <message>
        <source>The data do not fit the network, which has {inputs} inputs and {outputs} outputs: their rows have {numbers} numbers. Load the data it was trained on, or retrain it.</source>
        <translation>数据与网络不符：网络有 {inputs} 个输入和 {outputs} 个输出，而数据每行有 {numbers} 个数。请加载训练它时用的数据，或重新训练。</translation>
    </message>
</context>
<context>
    <name>DoctorWords</name>
    <message>
        <source>Press Train. This view then shows, layer by layer, the distribution of weighted inputs and activations, what is saturated or dead, how large the gradients and steps are, and, if there is a problem, a sentence and a button that mends it.</source>
        <translation>按“训练”。这里随后会一层一层地显示：带权输入和激活值怎样分布，哪些神经元饱和或已死，梯度和步有多大；如果有问题，还会给出一句说明和一个解决它的按钮。</translation>
    </message>
    <message>
        <source>&lt;p&gt;Everything is measured on the first {sample} training images: after each epoch, and while this view is visible up to twice a second, but never for more than 1 % of the time. Each finding says whether it stops the learning, slows it, or is usual once trained.&lt;/p&gt;&lt;p&gt;&lt;b&gt;The strips&lt;/b&gt; are histograms side by side, the oldest at the left: the stronger the colour, the more of a layer&apos;s values, over all units and images, are at that height. They show z = wx + b, the weighted inputs, or a = f(z), the activations. Values beyond an end are counted there.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Saturated&lt;/b&gt;: the share of units, over all images, whose slope f′(z) is less than a tenth of the steepest: a sigmoid beyond z = ±3.6. Hardly any error passes there, as δ has f′(z) as a factor (BP1, BP2): chapter 3&apos;s saturated neuron, which learns slowly even when it is wrong. For ReLU and similar functions it is the share that is &lt;b&gt;off&lt;/b&gt;, and half is usual. A trained network is saturated too, because it is confident: it is a problem only while the network reads fewer images than one would by comparing them with the mean image of each digit.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Dead&lt;/b&gt;: the share of units with slope 0 on all of the images: they cannot learn any more.&lt;/p&gt;&lt;p&gt;&lt;b&gt;|∂C/∂b|&lt;/b&gt;: the length of the gradient for the layer&apos;s biases, which is the mean error δ (BP3): the speed of learning, as in chapter 5. If it shrinks from layer to layer towards the input, the gradient vanishes; if it grows, the gradient explodes. &lt;b&gt;Gradients&lt;/b&gt; shows it as curves over the run. The text form also has |∂C/∂w|, of aδ (BP4).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Step / w&lt;/b&gt;: the length of one mini-batch&apos;s step relative to the weights. It is estimated as the distance between two reports divided by the square root of the number of mini-batches between them: right if the steps have random directions, as with small mini-batches; up to ten times too large if all have the same direction. 0.1 to 5 % is usual.&lt;/p&gt;&lt;p&gt;&lt;b&gt;|w|&lt;/b&gt;: the length of all the layer&apos;s weights as one vector, which λ keeps small.&lt;/p&gt;</source>
        <translation>&lt;p&gt;所有数值都在前 {sample} 张训练图像上测量：每轮之后测一次；这个视图可见时每秒最多测两次，但占用的时间绝不超过 1%。每条发现都会说明，它是使学习停止，使学习变慢，还是训练后常见的现象。&lt;/p&gt;&lt;p&gt;&lt;b&gt;色带&lt;/b&gt;是并排的直方图，最早的在最左边：颜色越深，这一层（所有神经元、所有图像）落在那个高度的值就越多。它们显示带权输入 z = wx + b，或激活值 a = f(z)。超出两端的值计在端点上。&lt;/p&gt;&lt;p&gt;&lt;b&gt;饱和&lt;/b&gt;：在所有图像上，斜率 f′(z) 不到最陡处十分之一的神经元所占的比例；对 sigmoid 来说就是 z 超出 ±3.6。误差在那里几乎传不过去，因为 δ 含有因子 f′(z)（BP1、BP2）：这就是第 3 章里饱和的神经元，即使错了也学得很慢。对 ReLU 一类的函数，这里是&lt;b&gt;关闭&lt;/b&gt;的比例，一半属于正常。训练好的网络也是饱和的，因为它很自信：只有当网络识别对的图像还不如“与每个数字的平均图像作比较”这种办法时，饱和才是问题。&lt;/p&gt;&lt;p&gt;&lt;b&gt;死神经元&lt;/b&gt;：在所有图像上斜率都是 0 的神经元所占的比例；它们再也学不了了。&lt;/p&gt;&lt;p&gt;&lt;b&gt;|∂C/∂b|&lt;/b&gt;：这一层偏置的梯度的长度，也就是平均误差 δ (BP3)：学习的速度，见第 5 章。如果它朝着输入逐层变小，就是梯度消失；如果逐层变大，就是梯度爆炸。&lt;b&gt;梯度&lt;/b&gt;把它画成随训练变化的曲线。文本形式里还有 |∂C/∂w|，来自 aδ (BP4)。&lt;/p&gt;&lt;p&gt;&lt;b&gt;更新量 / w&lt;/b&gt;：一个小批量的更新量与权重相比的长度。它是这样估计的：两次报告之间的距离，除以其间小批量个数的平方根。如果各步方向随机（小批量很小时就是这样），这个估计是准的；如果方向全都相同，最多会高估十倍。0.1% 到 5% 属于正常。&lt;/p&gt;&lt;p&gt;&lt;b&gt;|w|&lt;/b&gt;：把这一层的所有权重看作一个向量，它的长度；λ 使它保持较小。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Nothing slows the learning.</source>
        <translation>没有什么拖慢学习。</translation>
    </message>
    <message>
        <source>It does not learn.</source>
        <translation>它没有在学习。</translation>
    </message>
    <message>
        <source>It learns more slowly than it could.</source>
        <translation>它本可以学得更快。</translation>
    </message>
    <message>
        <source>The cost on the {count} images examined is {cost}.</source>
        <translation>在受检的 {count} 张图像上，代价是 {cost}。</translation>
    </message>
    <message>
        <source>After epoch {epoch}: {said}</source>
        <translation>第 {epoch} 轮之后：{said}</translation>
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
        <source>Start again</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Set {values} and start again</source>
        <translation>设为 {values} 并重新开始</translation>
    </message>
    <message>
        <source>Use {values} and start again</source>
        <translation>采用 {values} 并重新开始</translation>
    </message>
    <message>
        <source>Set {values}</source>
        <translation>设为 {values}</translation>
    </message>
    <message>
        <source>Use {values}</source>
        <translation>采用 {values}</translation>
    </message>
    <message>
        <source>Begin a new run beside this one. Train › Bring back returns this network with its settings.</source>
        <translation>在这次训练之外另开一次新的训练。“训练 › 恢复”可以找回这个网络和它的设置。</translation>
    </message>
    <message>
        <source>The run continues with it, marked on its curves. Train › Undo takes it back.</source>
        <translation>这次训练会带着它继续，并在曲线上标出。“训练 › 撤销”可以撤回。</translation>
    </message>
    <message>
        <source>Show {setting}</source>
        <translation>显示“{setting}”</translation>
    </message>
    <message>
        <source>Show the setting: {setting}</source>
        <translation>显示设置：{setting}</translation>
    </message>
    <message>
        <source>Saturated</source>
        <translation>饱和</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>死神经元</translation>
    </message>
    <message>
        <source>Step / w</source>
        <translation>更新量 / w</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Cure</source>
        <translation>疗法</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Weighted inputs z</source>
        <translation>带权输入 z</translation>
    </message>
    <message>
        <source>Activations a</source>
        <translation>激活值 a</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>|∂C/∂b| of each layer: how fast it learns</source>
        <translation>每一层的 |∂C/∂b|：学得多快</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>轮</translation>
    </message>
    <message>
        <source>Saturated or off</source>
        <translation>饱和或关闭</translation>
    </message>
    <message>
        <source>|∂C/∂w| of one weight, root mean square</source>
        <translation>单个权重的 |∂C/∂w|，均方根</translation>
    </message>
    <message>
        <source>{share} off</source>
        <translation>{share} 关闭</translation>
    </message>
</context>
<context>
    <name>DrawPanel</name>
    <message>
        <source>About the small pictures</source>
        <translation>关于这些小图</translation>
    </message>
    <message>
        <source>&lt;p&gt;The four small pictures show the drawing after each step of MNIST&apos;s preprocessing. Switch a step off and draw: the answers with and without it appear side by side, and the bars show the second as outlines.&lt;/p&gt;&lt;p&gt;This shows why raw pixels fail: a network that was trained on digits of one position, size and line width misreads others.&lt;/p&gt;</source>
        <translation>&lt;p&gt;四张小图显示你画的数字经过 MNIST 预处理的每一步之后的样子。关掉其中一步再画：有它和没有它的两个答案会并排出现，条形图用轮廓线表示后者。&lt;/p&gt;&lt;p&gt;这说明原始像素为什么不行：如果网络只用一种位置、大小和线宽的数字训练过，就会认错其他的。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>This picture is preprocessed already: steps can be left out only for a drawing.</source>
        <translation>这张图片已经预处理过：只有你画的数字才能跳过步骤。</translation>
    </message>
    <message>
        <source>Your drawing</source>
        <translation>你画的数字</translation>
    </message>
    <message>
        <source>Kept with label {digit}.</source>
        <translation>已保存，标签为 {digit}。</translation>
    </message>
    <message>
        <source>Draw a digit first.</source>
        <translation>请先画一个数字。</translation>
    </message>
    <message>
        <source>Only drawings can be kept, and this digit is a picture.</source>
        <translation>只能保存你画的数字，而这是一张图片。</translation>
    </message>
    <message>
        <source>Wrong? Choose its label:</source>
        <translation>错了？选择它的标签：</translation>
    </message>
    <message>
        <source>{name} · label {digit}</source>
        <translation>{name} · 标签 {digit}</translation>
    </message>
    <message>
        <source>Draw a digit. Whatever you draw, even a letter, it answers with one of ten.</source>
        <translation>画一个数字。不管你画什么，哪怕是一个字母，它都会在十个数字里选一个回答。</translation>
    </message>
    <message>
        <source>Copied: 28 × 28 pixels.</source>
        <translation>已复制：28 × 28 个像素。</translation>
    </message>
</context>
<context>
    <name>DrawingBoard</name>
    <message>
        <source>The picture in place of ink</source>
        <translation>代替墨迹的图片</translation>
    </message>
</context>
<context>
    <name>DrawnCurve</name>
    <message>
        <source>you</source>
        <translation>你</translation>
    </message>
    <message>
        <source>the run</source>
        <translation>这次训练</translation>
    </message>
    <message>
        <source>{count} of {all} points drawn</source>
        <translation>{all} 个点中已画 {count} 个</translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message>
        <source>under 2 s</source>
        <translation>不到 2 秒</translation>
    </message>
    <message>
        <source>about {seconds} s</source>
        <translation>约 {seconds} 秒</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>约 {minutes} 分钟</translation>
    </message>
    <message>
        <source>about {hours} h</source>
        <translation>约 {hours} 小时</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>还剩几秒</translation>
    </message>
    <message>
        <source>{duration} left</source>
        <translation>还剩{duration}</translation>
    </message>
</context>
<context>
    <name>EpochTable</name>
    <message>
        <source>Epoch</source>
        <translation>轮</translation>
    </message>
    <message>
        <source>Training
cost</source>
        <translation>训练
代价</translation>
    </message>
    <message>
        <source>λ term</source>
        <translation>λ 项</translation>
    </message>
    <message>
        <source>Validation
cost</source>
        <translation>验证
代价</translation>
    </message>
    <message>
        <source>Training
{score} %</source>
        <translation>训练
{score}%</translation>
    </message>
    <message>
        <source>Validation
{score} %</source>
        <translation>验证
{score}%</translation>
    </message>
    <message>
        <source>Averaged
{score} %</source>
        <translation>平均权重
{score}%</translation>
    </message>
    <message>
        <source>η</source>
        <translation>η</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>best</source>
        <translation>最好</translation>
    </message>
</context>
<context>
    <name>ExerciseRow</name>
    <message>
        <source>Your answer, a number</source>
        <translation>你的答案（一个数）</translation>
    </message>
    <message>
        <source>Write a number, such as 5000 or 0.25, and press Enter</source>
        <translation>写一个数，例如 5000 或 0.25，然后按 Enter</translation>
    </message>
    <message>
        <source>Write a number, such as 5000 or 0.25.</source>
        <translation>请写一个数，例如 5000 或 0.25。</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Answer with this</source>
        <translation>以此作答</translation>
    </message>
</context>
<context>
    <name>ExperimentCurves</name>
    <message>
        <source>The curves appear here after the first epoch.</source>
        <translation>第一轮结束后，曲线会出现在这里。</translation>
    </message>
    <message>
        <source>Each finished run appears here as a point.</source>
        <translation>每次结束的训练会在这里显示为一个点。</translation>
    </message>
    <message>
        <source>training images</source>
        <translation>训练图像</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>轮</translation>
    </message>
</context>
<context>
    <name>ExperimentHeader</name>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Do not run</source>
        <translation>取消运行</translation>
    </message>
    <message>
        <source>Clear the queue</source>
        <translation>清空队列</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Load the settings of one of its networks, to change them and train</source>
        <translation>加载其中一个网络的设置，供你改动和训练</translation>
    </message>
    <message>
        <source>Progress of the experiment</source>
        <translation>实验进度</translation>
    </message>
    <message>
        <source>It is already running.</source>
        <translation>它已经在运行。</translation>
    </message>
    <message>
        <source>It begins by itself when those before it have ended.</source>
        <translation>前面的实验结束后，它会自动开始。</translation>
    </message>
    <message>
        <source>Stop “{title}”</source>
        <translation>停止“{title}”</translation>
    </message>
    <message>
        <source>Run next</source>
        <translation>排队运行</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>再次运行</translation>
    </message>
    <message>
        <source>Let it begin by itself when those before it have ended</source>
        <translation>前面的实验结束后自动开始</translation>
    </message>
    <message>
        <source>Play from the start and compare the results with the book&apos;s</source>
        <translation>从头播放，并把结果与书中的作比较</translation>
    </message>
    <message>
        <source>Train the networks and compare the results with the expected ones</source>
        <translation>训练这些网络，并把结果与预期的作比较</translation>
    </message>
</context>
<context>
    <name>ExperimentLines</name>
    <message>
        <source>plain</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>{method}, measured beforehand</source>
        <translation>{method}（事先测得）</translation>
    </message>
</context>
<context>
    <name>ExperimentList</name>
    <message>
        <source>Experiments</source>
        <translation>实验</translation>
    </message>
</context>
<context>
    <name>ExperimentPage</name>
    <message>
        <source>Watch: {what}</source>
        <translation>注意看：{what}</translation>
    </message>
</context>
<context>
    <name>ExperimentWords</name>
    <message>
        <source>waiting: number {place}</source>
        <translation>等待中：第 {place} 个</translation>
    </message>
    <message>
        <source>running: {percent} %</source>
        <translation>运行中：{percent}%</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>could not run</source>
        <translation>无法运行</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>符合预期</translation>
    </message>
    <message>
        <source>not as expected</source>
        <translation>不符合预期</translation>
    </message>
    <message>
        <source>as expected, earlier</source>
        <translation>符合预期（较早的结果）</translation>
    </message>
    <message>
        <source>not as expected, earlier</source>
        <translation>不符合预期（较早的结果）</translation>
    </message>
    <message>
        <source>Reading the images…</source>
        <translation>正在读取图像…</translation>
    </message>
    <message>
        <source>Training: {run}</source>
        <translation>正在训练：{run}</translation>
    </message>
    <message>
        <source>Run {number} of {runs}: {run}</source>
        <translation>第 {number} 次训练，共 {runs} 次：{run}</translation>
    </message>
    <message>
        <source>Stopped {where}. A verdict needs all runs.</source>
        <translation>停在{where}。所有训练都完成才能下结论。</translation>
    </message>
    <message>
        <source>before the first run</source>
        <translation>第一次训练之前</translation>
    </message>
    <message>
        <source>in run {number} of {runs}</source>
        <translation>第 {number} 次训练中（共 {runs} 次）</translation>
    </message>
    <message>
        <source>This experiment needs MNIST, which has not been downloaded. Choose MNIST in the Data panel and download it, then come back.</source>
        <translation>这个实验需要 MNIST，但还没有下载。请在“数据”面板里选择 MNIST 并下载，然后再回来。</translation>
    </message>
    <message>
        <source>Run trains one network, {duration}; its curves and the verdict appear here.</source>
        <translation>“运行”会训练一个网络，需要{duration}；它的曲线和结论会出现在这里。</translation>
    </message>
    <message>
        <source>Run trains {runs} networks, {duration} in all; their curves and the verdict appear here.</source>
        <translation>“运行”会训练 {runs} 个网络，总共需要{duration}；它们的曲线和结论会出现在这里。</translation>
    </message>
    <message>
        <source>in a second or two</source>
        <translation>一两秒</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>“{title}”</translation>
    </message>
    <message>
        <source>Next: {titles}</source>
        <translation>接下来：{titles}</translation>
    </message>
    <message>
        <source>{score} in %</source>
        <translation>{score} (%)</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>代价</translation>
    </message>
    <message>
        <source>Learning rate η</source>
        <translation>学习率 η</translation>
    </message>
    <message>
        <source>Speed of layers</source>
        <translation>各层的学习速度</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
</context>
<context>
    <name>ExportButton</name>
    <message>
        <source>Picture (PNG)…</source>
        <translation>图片 (PNG)…</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>表格 (CSV)…</translation>
    </message>
</context>
<context>
    <name>ExportMenu</name>
    <message>
        <source>Export as picture (PNG)…</source>
        <translation>导出为图片 (PNG)…</translation>
    </message>
    <message>
        <source>Export as drawing (SVG)…</source>
        <translation>导出为矢量图 (SVG)…</translation>
    </message>
    <message>
        <source>Export as table (CSV)…</source>
        <translation>导出为表格 (CSV)…</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Open recent</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Open model</source>
        <translation>打开模型</translation>
    </message>
    <message>
        <source>Save model</source>
        <translation>保存模型</translation>
    </message>
    <message>
        <source>Loaded settings from {0}.</source>
        <translation>已从 {0} 加载设置。</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>打开设置</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>保存设置</translation>
    </message>
    <message>
        <source>Export as a PyTorch script</source>
        <translation>导出为 PyTorch 脚本</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>已保存 {0}。</translation>
    </message>
    <message>
        <source>The log is in {0}.</source>
        <translation>日志在 {0}。</translation>
    </message>
    <message>
        <source>No recent files</source>
        <translation>没有最近的文件</translation>
    </message>
</context>
<context>
    <name>FindEtaDialog</name>
    <message>
        <source>Find η</source>
        <translation>寻找 η</translation>
    </message>
    <message>
        <source>Running cost while η grows</source>
        <translation>η 增大时代价的滑动平均</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>寻找的进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>重新寻找</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>There is no data to learn from yet. Choose or download a data set, then open this again.</source>
        <translation>还没有可学习的数据。请先选择或下载一个数据集，然后再打开这里。</translation>
    </message>
    <message>
        <source>Cancelled before there was enough for a suggestion.</source>
        <translation>已取消，数据还不足以给出建议。</translation>
    </message>
</context>
<context>
    <name>FindingsView</name>
    <message>
        <source>{what}. Expected: {expected}.</source>
        <translation>{what}。预期：{expected}。</translation>
    </message>
</context>
<context>
    <name>FoldText</name>
    <message>
        <source>Read more</source>
        <translation>展开阅读</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>收起</translation>
    </message>
</context>
<context>
    <name>FoldingGroup</name>
    <message>
        <source>folded</source>
        <translation>已收起</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>已展开</translation>
    </message>
</context>
<context>
    <name>Gathering</name>
    <message>
        <source>{folder} has no network.</source>
        <translation>{folder} 里没有网络。</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>*The book:* {section}</source>
        <translation>*书中*：{section}</translation>
    </message>
</context>
<context>
    <name>GrowingCurve</name>
    <message>
        <source>epoch</source>
        <translation>轮</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>The guide is missing: {path}. Copy the folder docs/ of Backswing there.</source>
        <translation>找不到用户指南：{path}。请把 Backswing 的 docs/ 文件夹复制到那里。</translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message>
        <source>Which pixels matter</source>
        <translation>哪些像素重要</translation>
    </message>
    <message>
        <source>Row {row}, column {column}</source>
        <translation>第 {row} 行第 {column} 列</translation>
    </message>
    <message>
        <source>{place}: no influence</source>
        <translation>{place}：没有影响</translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>用户指南</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>What is this?</source>
        <translation>这是什么？</translation>
    </message>
</context>
<context>
    <name>HintRow</name>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Tell me a hint, for {points} points</source>
        <translation>给我一个提示，扣 {points} 分</translation>
    </message>
    <message>
        <source>Hint {number}: {text}</source>
        <translation>提示 {number}：{text}</translation>
    </message>
    <message>
        <source>Hint ({count} left)</source>
        <translation>提示（还剩 {count} 个）</translation>
    </message>
</context>
<context>
    <name>HintStrip</name>
    <message>
        <source>Explanation of what the mouse points at or what has the focus</source>
        <translation>解释鼠标所指或当前聚焦的对象</translation>
    </message>
    <message>
        <source>Point at anything</source>
        <translation>指向任意对象</translation>
    </message>
    <message>
        <source>Its name, its value and the usual range appear here. Shift+F1 explains it in full.</source>
        <translation>它的名称、当前值和常用范围会显示在这里。Shift+F1 显示完整说明。</translation>
    </message>
    <message>
        <source>now {value}</source>
        <translation>现在 {value}</translation>
    </message>
    <message>
        <source>usual: {range}</source>
        <translation>常用：{range}</translation>
    </message>
    <message>
        <source>book: {section}</source>
        <translation>书：{section}</translation>
    </message>
</context>
<context>
    <name>HistogramPlot</name>
    <message>
        <source>{low} to {high}: {count}</source>
        <translation>{low} 到 {high}：{count}</translation>
    </message>
    <message>
        <source>{low} to {high}: {count}, at the start {before}</source>
        <translation>{low} 到 {high}：{count}，开始时 {before}</translation>
    </message>
</context>
<context>
    <name>HistoryStrip</name>
    <message>
        <source>median {middle}; 90 % from {low} to {high}</source>
        <translation>中位数 {middle}；90% 在 {low} 到 {high} 之间</translation>
    </message>
</context>
<context>
    <name>ImageGrid</name>
    <message>
        <source>Pictures</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Copy {side} × {side}</source>
        <translation>复制 {side} × {side}</translation>
    </message>
</context>
<context>
    <name>KeyboardDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>作用</translation>
    </message>
</context>
<context>
    <name>KnobColumn</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>KnobPanel</name>
    <message>
        <source>Cannot change while training; stop first.</source>
        <translation>训练期间不能更改；请先停止。</translation>
    </message>
    <message>
        <source>The lesson has locked this setting; Leave the lesson to change it.</source>
        <translation>这一课锁定了这项设置；要更改它，请先离开这一课。</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>System</source>
        <translation>跟随系统</translation>
    </message>
</context>
<context>
    <name>LayerRow</name>
    <message>
        <source>activations a</source>
        <translation>激活值 a</translation>
    </message>
    <message>
        <source>weighted inputs z</source>
        <translation>带权输入 z</translation>
    </message>
    <message>
        <source>median {middle}, 90 % from {low} to {high}</source>
        <translation>中位数 {middle}，90% 在 {low} 到 {high} 之间</translation>
    </message>
</context>
<context>
    <name>LayerTitles</name>
    <message>
        <source>Output layer</source>
        <translation>输出层</translation>
    </message>
    <message>
        <source>Hidden layer {number}</source>
        <translation>隐藏层 {number}</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Hidden {number}</source>
        <translation>隐藏层 {number}</translation>
    </message>
</context>
<context>
    <name>LayerView</name>
    <message>
        <source>Weights of each unit</source>
        <translation>每个神经元的权重</translation>
    </message>
    <message>
        <source>Weight matrix, one row per unit</source>
        <translation>权重矩阵，每个神经元一行</translation>
    </message>
</context>
<context>
    <name>LayersEdit</name>
    <message>
        <source>The first layer must be {size}: one input per pixel.</source>
        <translation>第一层必须是 {size}：每个像素一个输入。</translation>
    </message>
    <message>
        <source>The first layer must be {size}: one input per number in the data.</source>
        <translation>第一层必须是 {size}：数据中的每个数一个输入。</translation>
    </message>
    <message>
        <source>The last layer must be {size}: one output per class.</source>
        <translation>最后一层必须是 {size}：每个类别一个输出。</translation>
    </message>
    <message>
        <source>The last layer must be {size}: one output per number to predict.</source>
        <translation>最后一层必须是 {size}：每个要预测的数一个输出。</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Hide or show {curve}</source>
        <translation>隐藏或显示 {curve}</translation>
    </message>
    <message>
        <source>{count} more…</source>
        <translation>还有 {count} 条…</translation>
    </message>
</context>
<context>
    <name>LessonCard</name>
    <message>
        <source>Lesson</source>
        <translation>课</translation>
    </message>
    <message>
        <source>Do it for me</source>
        <translation>替我做</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Show the step before</source>
        <translation>显示上一步</translation>
    </message>
    <message>
        <source>Close the lesson; it can be continued under Lessons</source>
        <translation>关闭这一课；以后可以在“课程”里继续</translation>
    </message>
    <message>
        <source>Stop the training</source>
        <translation>停止训练</translation>
    </message>
    <message>
        <source>Unfold the lesson</source>
        <translation>展开这一课</translation>
    </message>
    <message>
        <source>Fold the lesson to one line</source>
        <translation>把这一课收成一行</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>{step}: done</source>
        <translation>{step}：完成</translation>
    </message>
    <message>
        <source>{lesson} · {number} of {count}</source>
        <translation>{lesson} · {number}/{count}</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number}/{count}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Go on to the next step, whether this one is done or not</source>
        <translation>进入下一步，不管这一步完成与否</translation>
    </message>
    <message>
        <source>Watch: {what}</source>
        <translation>注意看：{what}</translation>
    </message>
    <message>
        <source>✓ Done</source>
        <translation>✓ 完成</translation>
    </message>
    <message>
        <source>Say first what you expect, or skip. Then: {task}</source>
        <translation>先说出你的预期，或者跳过。然后：{task}</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>指给我看</translation>
    </message>
    <message>
        <source>Show the answer, for no points</source>
        <translation>显示答案，不得分</translation>
    </message>
    <message>
        <source>Let Backswing do what the step asks</source>
        <translation>让 Backswing 完成这一步的要求</translation>
    </message>
    <message>
        <source>Give up: set the cure, for no points</source>
        <translation>放弃：直接改好设置，不得分</translation>
    </message>
    <message>
        <source>Say first what you expect, or skip</source>
        <translation>先说出你的预期，或者跳过</translation>
    </message>
    <message>
        <source>You have gone through this lesson.</source>
        <translation>你已经学完这一课。</translation>
    </message>
    <message>
        <source>You have {points} of 1 point.</source>
        <translation>你得到 {points} 分，满分 1 分。</translation>
    </message>
    <message>
        <source>You have {points} of {most} points.</source>
        <translation>你得到 {points} 分，满分 {most} 分。</translation>
    </message>
    <message>
        <source>To try: {what}</source>
        <translation>试一试：{what}</translation>
    </message>
    <message>
        <source>Next lesson</source>
        <translation>下一课</translation>
    </message>
    <message>
        <source>Begin “{title}”</source>
        <translation>开始“{title}”</translation>
    </message>
</context>
<context>
    <name>LessonFiles</name>
    <message>
        <source>Open lesson</source>
        <translation>打开一课</translation>
    </message>
    <message>
        <source>Save as a lesson</source>
        <translation>保存为一课</translation>
    </message>
    <message>
        <source>{name} is there already: choose another name.</source>
        <translation>{name} 已经存在：请换一个名称。</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>已保存 {0}。</translation>
    </message>
</context>
<context>
    <name>LessonPage</name>
    <message>
        <source>Repeat</source>
        <translation>重新学习</translation>
    </message>
    <message>
        <source>Begin from the first step, without the answers and points so far</source>
        <translation>从第一步开始，清除已有的答案和得分</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>List this file no longer; it stays where it is</source>
        <translation>不再列出这个文件；文件仍留在原处</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>It is under way, above the tabs</source>
        <translation>正在进行，在标签页上方</translation>
    </message>
    <message>
        <source>Play this lesson in the window</source>
        <translation>在窗口里学这一课</translation>
    </message>
    <message>
        <source>A network with one fault or two, composed by chance, on the data that you use. Nobody has seen it before.</source>
        <translation>一个随机生成的网络，带有一两处毛病，使用你现在的数据。谁也没有见过它。</translation>
    </message>
    <message>
        <source>Compose a mission and play it in the window</source>
        <translation>生成一个任务，并在窗口里开始</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>LessonStage</name>
    <message>
        <source>The lesson has its own settings. Train › Undo brings yours back.</source>
        <translation>这一课有它自己的设置。“训练 › 撤销”可以找回你的设置。</translation>
    </message>
    <message>
        <source>This step needs MNIST. Choose Data › Download MNIST, or go on without it.</source>
        <translation>这一步需要 MNIST。请选择“数据 › 下载 MNIST”，或不用它继续。</translation>
    </message>
    <message>
        <source>A training is under way. It has to end before this step.</source>
        <translation>正在训练。必须等它结束才能做这一步。</translation>
    </message>
    <message>
        <source>An experiment or a race is under way. It has to end before this step.</source>
        <translation>正在进行实验或竞赛。必须等它结束才能做这一步。</translation>
    </message>
</context>
<context>
    <name>LessonsPanel</name>
    <message>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
</context>
<context>
    <name>ListedLessons</name>
    <message>
        <source>Rescue missions</source>
        <translation>救援任务</translation>
    </message>
    <message>
        <source>A new one at random</source>
        <translation>随机生成一个新的</translation>
    </message>
    <message>
        <source>networks that learn nothing</source>
        <translation>什么也学不会的网络</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>{points} of 1 point</source>
        <translation>{points} 分（满分 1 分）</translation>
    </message>
    <message>
        <source>{points} of {most} points</source>
        <translation>{points} 分（满分 {most} 分）</translation>
    </message>
    <message>
        <source>none rescued yet</source>
        <translation>还没有救活一个</translation>
    </message>
    <message>
        <source>{count} rescued, best {points}</source>
        <translation>已救活 {count} 个，最好 {points} 分</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Download MNIST or choose Backswing&apos;s own digits, then train.</source>
        <translation>下载 MNIST 或选择 Backswing 自带的数字，然后训练。</translation>
    </message>
    <message>
        <source>Stop the training first, then load other settings.</source>
        <translation>请先停止训练，再加载其他设置。</translation>
    </message>
    <message>
        <source>The data are still loading.</source>
        <translation>数据还在加载。</translation>
    </message>
    <message>
        <source>Stop the training first.</source>
        <translation>请先停止训练。</translation>
    </message>
    <message>
        <source>Stop the training first, then open files.</source>
        <translation>请先停止训练，再打开文件。</translation>
    </message>
</context>
<context>
    <name>MapPanel</name>
    <message>
        <source>PCA</source>
        <translation>PCA</translation>
    </message>
    <message>
        <source>The two directions of the greatest spread, which stay</source>
        <translation>分布最散的两个方向，固定不变</translation>
    </message>
    <message>
        <source>t-SNE</source>
        <translation>t-SNE</translation>
    </message>
    <message>
        <source>Near points stay near; press again for the network as it is</source>
        <translation>相近的点保持相近；再按一次，按网络现在的样子重算</translation>
    </message>
    <message>
        <source>New axes</source>
        <translation>重算坐标轴</translation>
    </message>
</context>
<context>
    <name>MapWords</name>
    <message>
        <source>This view shows each digit of the validation set as a point, as every layer sees it, and how the classes part while the network learns. It needs pictures of digits as data, and a network that reads them.</source>
        <translation>这里把验证集中的每个数字显示为一个点，也就是每一层所看到的样子，并显示各个类别怎样随着网络的学习而分开。这需要以数字图像作为数据，还需要一个识别它们的网络。</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Each point is a digit&lt;/b&gt; of the validation set, in its class&apos;s colour, with the class&apos;s number at the middle of its points. Digits that the network gets wrong have a ring. Near points look alike to that layer: in the pixels the classes lie mixed, in the last layer they should lie apart. That is what a network learns: a new description of the picture, in which the answer is easy.&lt;/p&gt;&lt;p&gt;&lt;b&gt;How many numbers become two.&lt;/b&gt; Principal components analysis (Pearson 1901) looks at the points from the side from which they are spread most; the title says which share of the variance it shows. What looks mixed may lie apart in the directions that are not shown. The axes are those of the network as it last came to rest, and stay while you play the time line, so that you see the points move. &lt;b&gt;New axes&lt;/b&gt; computes them for the network shown.&lt;/p&gt;&lt;p&gt;&lt;b&gt;t-SNE&lt;/b&gt; (van der Maaten and Hinton 2008) keeps near points near instead; distances between clusters mean little there. It takes a while, starts from the places before, and needs scikit-learn (&lt;code&gt;pip install scikit-learn&lt;/code&gt;).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Your drawing&lt;/b&gt; is the large ring, with lines to the three digits that are nearest to it in all numbers of the layer. Point at a digit to see it, click it to ask &lt;b&gt;Why?&lt;/b&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;每个点是验证集中的一个数字&lt;/b&gt;，颜色表示类别，类别的编号写在它那些点的中间。网络认错的数字带一个圈。相近的点，在这一层看来就是相似的：在像素里，各个类别混在一起；到了最后一层，它们应该彼此分开。网络学的就是这个：对图像的一种新的描述，有了它，答案就很容易。&lt;/p&gt;&lt;p&gt;&lt;b&gt;许多个数怎样变成两个。&lt;/b&gt;主成分分析（Pearson 1901）从这些点分布最散的那一面看过去；标题里写着它显示了多少方差。看上去混在一起的点，在没有显示的方向上可能是分开的。坐标轴取自网络最近一次停下来时的状态，播放时间线时保持不变，这样你就能看到点的移动。&lt;b&gt;重算坐标轴&lt;/b&gt;会为当前显示的网络重新计算。&lt;/p&gt;&lt;p&gt;&lt;b&gt;t-SNE&lt;/b&gt;（van der Maaten 和 Hinton 2008）则让相近的点保持相近；各个簇之间的距离在那里没有多大意义。它需要一点时间，从先前的位置出发，并且需要 scikit-learn（&lt;code&gt;pip install scikit-learn&lt;/code&gt;）。&lt;/p&gt;&lt;p&gt;&lt;b&gt;你画的数字&lt;/b&gt;是那个大圈，有线把它连到三个数字：按这一层的全部数值计算，这三个离它最近。指向一个数字就能看到它，点击则可以追问&lt;b&gt;为什么？&lt;/b&gt;&lt;/p&gt;</translation>
    </message>
    <message>
        <source>t-SNE needs scikit-learn: pip install scikit-learn, then start Backswing again.</source>
        <translation>t-SNE 需要 scikit-learn：运行 pip install scikit-learn，然后重新启动 Backswing。</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>{name}: {share} of the variance</source>
        <translation>{name}：占方差的 {share}</translation>
    </message>
    <message>
        <source>{count} digits of the validation set, {share} read correctly.</source>
        <translation>验证集中的 {count} 个数字，{share} 识别正确。</translation>
    </message>
    <message>
        <source> Nearest to your drawing before the outputs: {digits}.</source>
        <translation>在输出层之前，离你画的数字最近的是：{digits}。</translation>
    </message>
    <message>
        <source> t-SNE is at work.</source>
        <translation>t-SNE 正在计算。</translation>
    </message>
    <message>
        <source> Not trained yet: these are the initial weights.</source>
        <translation>尚未训练：这些是初始权重。</translation>
    </message>
    <message>
        <source>{name}: a {label}, read as {answer}</source>
        <translation>{name}：数字 {label}，识别为 {answer}</translation>
    </message>
    <message>
        <source>digit</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>read as</source>
        <translation>识别为</translation>
    </message>
    <message>
        <source>class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>read correctly</source>
        <translation>识别正确</translation>
    </message>
</context>
<context>
    <name>MarkRow</name>
    <message>
        <source>Use {value}</source>
        <translation>采用 {value}</translation>
    </message>
</context>
<context>
    <name>MistakeFigures</name>
    <message>
        <source>Precision, recall and F1 of each class</source>
        <translation>各个类别的精确率、召回率和 F1</translation>
    </message>
</context>
<context>
    <name>MistakeWords</name>
    <message>
        <source>{label} read as {answer} (once)</source>
        <translation>{label} 识别为 {answer}（1 次）</translation>
    </message>
    <message>
        <source>{label} read as {answer} ({count} times)</source>
        <translation>{label} 识别为 {answer}（{count} 次）</translation>
    </message>
    <message>
        <source> Most often: {pairs}.</source>
        <translation>最常见的：{pairs}。</translation>
    </message>
    <message>
        <source>{label} read as {answer}: {count}</source>
        <translation>{label} 识别为 {answer}：{count} 张</translation>
    </message>
    <message>
        <source>{label} read as another digit: {count}</source>
        <translation>{label} 识别为其他数字：{count} 张</translation>
    </message>
    <message>
        <source>Another digit read as {answer}: {count}</source>
        <translation>其他数字识别为 {answer}：{count} 张</translation>
    </message>
    <message>
        <source>All mistakes: {count}</source>
        <translation>全部错误：{count} 张</translation>
    </message>
    <message>
        <source>{label} read correctly: {count}, least confident first</source>
        <translation>{label} 识别正确：{count} 张，最没把握的在前</translation>
    </message>
    <message>
        <source>, most confident first</source>
        <translation>，最自信的在前</translation>
    </message>
    <message>
        <source>Mean confidence {sure}, accuracy {right}: {verdict}.</source>
        <translation>平均置信度 {sure}，准确率 {right}：{verdict}。</translation>
    </message>
    <message>
        <source> At about {sure} confidence ({count}), accuracy {right}: {verdict}.</source>
        <translation>置信度在 {sure} 左右时（{count} 张），准确率 {right}：{verdict}。</translation>
    </message>
    <message>
        <source>Threshold {sure}: it answers every picture, {right} right.</source>
        <translation>阈值 {sure}：它回答所有图像，正确 {right}。</translation>
    </message>
    <message>
        <source>Threshold {sure}: it answers {answered}, of those {right} right.</source>
        <translation>阈值 {sure}：它回答 {answered}，其中正确 {right}。</translation>
    </message>
    <message>
        <source>None of the {refused} refused would have been wrong.</source>
        <translation>拒绝的 {refused} 张中，没有一张本会答错。</translation>
    </message>
    <message>
        <source>Of the {refused} refused, {wrong} would have been wrong: {odds}.</source>
        <translation>拒绝的 {refused} 张中，有 {wrong} 张本会答错：{odds}。</translation>
    </message>
    <message>
        <source>1 in {n}</source>
        <translation>每 {n} 张中有 1 张</translation>
    </message>
    <message>
        <source>Below this confidence the canvas says “not sure”. A network has to choose one of its classes, also for a letter: it cannot say that a picture is no digit.</source>
        <translation>置信度低于这个值时，画布上显示“不确定”。网络必须从它的类别里选一个，哪怕你画的是字母：它没法说这张图不是数字。</translation>
    </message>
    <message>
        <source>well calibrated</source>
        <translation>校准良好</translation>
    </message>
    <message>
        <source>overconfident</source>
        <translation>过度自信</translation>
    </message>
    <message>
        <source>underconfident</source>
        <translation>信心不足</translation>
    </message>
    <message>
        <source>Expected calibration error {error}</source>
        <translation>期望校准误差 {error}</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Precision %</source>
        <translation>精确率 %</translation>
    </message>
    <message>
        <source>Recall %</source>
        <translation>召回率 %</translation>
    </message>
    <message>
        <source>F1 %</source>
        <translation>F1%</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>总和</translation>
    </message>
    <message>
        <source>Rows: label; columns: answer</source>
        <translation>行：标签；列：答案</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>Mean confidence</source>
        <translation>平均置信度</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Each class</source>
        <translation>各个类别</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>识别为</translation>
    </message>
    <message>
        <source>The data are not 28 × 28 pictures in at most {most} classes, so there is nothing to show.</source>
        <translation>数据不是最多 {most} 类的 28 × 28 图像，所以没有可显示的内容。</translation>
    </message>
    <message>
        <source>This network has {inputs} inputs and {outputs} outputs, which do not match the data.</source>
        <translation>这个网络有 {inputs} 个输入和 {outputs} 个输出，与数据不符。</translation>
    </message>
    <message>
        <source>The confusion matrix, the misread pictures, most confident first, and whether the network is well calibrated. Press Train, or open a model.</source>
        <translation>混淆矩阵、认错的图像（最自信的在前），以及网络的校准好不好。请按“训练”，或打开一个模型。</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Confusion matrix.&lt;/b&gt; Each picture of the set is counted in the row of its label and the column of the network&apos;s answer. Right answers are on the diagonal, faintly coloured; the most frequent mistake has the strongest colour, and a cell with a quarter of its count has half of it. Click a cell, or move with the arrow keys, to see its pictures; the name or the sum of a row shows all mistakes of that digit, of a column all pictures misread as it. The usual pairs are 4 and 9, 3 and 5, 7 and 2: people write them alike, and some of the pictures few people can read.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Precision&lt;/b&gt; of the 4: the share of 4s among all pictures read as 4. &lt;b&gt;Recall&lt;/b&gt;: the share of all 4s that is read as 4. A network that reads everything as 4 has a recall of 100 % and a precision of 10 %. &lt;b&gt;F1&lt;/b&gt; is their harmonic mean: it is high only if both are. The means weight all digits equally.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Calibration.&lt;/b&gt; With softmax and log-likelihood (chapter 3 of the book) the outputs sum to 1 and can be read as probabilities: of the answers with 90 % confidence, nine in ten should be right. Sigmoid outputs need not sum to 1: each is a yes or no of its own, between 0 and 1. The confidence of an answer is its output, the same number as on the canvas. The answers are put into ten bins of equal width by confidence; a bar that reaches the dashed line is well calibrated. A red line down to its dot: overconfident. The expected calibration error is the mean distance between accuracy and confidence, weighted by the pictures in each bin (Naeini and others 2015; Guo and others 2017). A bin with few pictures says little.&lt;/p&gt;&lt;p&gt;&lt;b&gt;The threshold.&lt;/b&gt; A network has to choose one of its classes, even for a letter. One remedy is to refuse the answers of low confidence (Chow 1970): fewer answers, and more of them right. Drag the line, or move the slider with the arrow keys; below the threshold the canvas says “not sure”. It helps only where the network is well calibrated: an A read as a 4 with 99 % passes.&lt;/p&gt;&lt;p&gt;In a long training, the cost on the training set keeps falling because the answers become more confident, even when the accuracy no longer rises: the network becomes overconfident. A larger λ, dropout or early stopping help.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;混淆矩阵。&lt;/b&gt;数据集中的每张图像，都计入它的标签所在的行、网络的答案所在的列。正确的答案在对角线上，颜色很淡；最常见的错误颜色最深，张数只有它四分之一的格子，颜色深度是它的一半。点击一个格子，或用方向键移动，可以看到其中的图像；点击一行的名称或总和，显示这个数字的所有错误；点击一列的，则显示所有被误认为它的图像。常见的是 4 和 9、3 和 5、7 和 2：人们把它们写得很像，其中有些图像，人也很难认出来。&lt;/p&gt;&lt;p&gt;4 的&lt;b&gt;精确率&lt;/b&gt;：在识别为 4 的所有图像中，真正是 4 的比例。&lt;b&gt;召回率&lt;/b&gt;：在所有的 4 中，识别为 4 的比例。一个把什么都认成 4 的网络，召回率是 100%，精确率只有 10%。&lt;b&gt;F1&lt;/b&gt; 是两者的调和平均：只有两者都高，它才高。计算平均时，各个数字的权重相等。&lt;/p&gt;&lt;p&gt;&lt;b&gt;校准。&lt;/b&gt;使用 softmax 和对数似然（书的第 3 章）时，输出的总和是 1，可以当作概率来读：置信度为 90% 的答案，十个里应该有九个是对的。S 型输出的总和不必是 1：每个输出各自在 0 和 1 之间回答是或否。一个答案的置信度就是它的输出，与画布上的数值相同。答案按置信度分进十个等宽的区间；条形恰好到达虚线，就是校准良好。有一条红线往下连到圆点：过度自信。期望校准误差是准确率与置信度之间的平均距离，按每个区间的图像数加权（Naeini 等 2015；Guo 等 2017）。图像很少的区间说明不了什么。&lt;/p&gt;&lt;p&gt;&lt;b&gt;阈值。&lt;/b&gt;网络必须从它的类别里选一个，哪怕你画的是字母。一种办法是拒绝置信度低的答案 (Chow 1970)：答案少了，但对的比例更高。拖动那条线，或用方向键移动滑块；低于阈值时，画布上显示“不确定”。只有网络校准良好，这才有用：以 99% 的置信度把 A 认成 4，照样会通过。&lt;/p&gt;&lt;p&gt;训练时间一长，即使准确率不再上升，训练集上的代价还会继续下降，因为答案越来越自信：网络变得过度自信。更大的 λ、弃权或提前停止会有帮助。&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>MistakesPanel</name>
    <message>
        <source>Set</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>Number of pictures</source>
        <translation>图像数量</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Per cent of the row, that is of all pictures of a digit</source>
        <translation>占这一行的百分比，也就是占这个数字所有图像的百分比</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>The pictures of the cell, most confident mistakes first</source>
        <translation>这个格子里的图像，最自信的错误在前</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Precision, recall and F1 of each digit</source>
        <translation>每个数字的精确率、召回率和 F1</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>Does the confidence match the accuracy?</source>
        <translation>置信度与准确率相符吗？</translation>
    </message>
    <message>
        <source>Open the test set</source>
        <translation>启用测试集</translation>
    </message>
    <message>
        <source>Reading the digits…</source>
        <translation>正在识别数字…</translation>
    </message>
</context>
<context>
    <name>MnistOffer</name>
    <message>
        <source>Download MNIST ({size} MB)</source>
        <translation>下载 MNIST ({size} MB)</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Download of MNIST</source>
        <translation>MNIST 的下载进度</translation>
    </message>
    <message>
        <source>MNIST has not been downloaded.</source>
        <translation>MNIST 还没有下载。</translation>
    </message>
    <message>
        <source>Downloading MNIST: {done:.1f} of {total:.0f} MB</source>
        <translation>正在下载 MNIST：{done:.1f} / {total:.0f} MB</translation>
    </message>
</context>
<context>
    <name>ModelDocument</name>
    <message>
        <source>Saved {0}.</source>
        <translation>已保存 {0}。</translation>
    </message>
</context>
<context>
    <name>MyDigitsActions</name>
    <message>
        <source>Learn mine</source>
        <translation>学习我的数字</translation>
    </message>
    <message>
        <source>Undo in My digits</source>
        <translation>在“我的数字”中撤销</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Import drawings…</source>
        <translation>导入手写数字…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Export my digits…</source>
        <translation>导出我的数字…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation>还没有手写数字。</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>没有任何改动。</translation>
    </message>
    <message>
        <source>Nothing to learn from: draw digits, or import some.</source>
        <translation>没有可学习的：请画一些数字，或导入一些。</translation>
    </message>
    <message>
        <source>Fine-tune the network that answers on My digits, mixed with the training set</source>
        <translation>用“我的数字”混合训练集，微调正在回答的网络</translation>
    </message>
    <message>
        <source>Undo the last change of My digits</source>
        <translation>撤销对“我的数字”的上一次改动</translation>
    </message>
    <message>
        <source>Add the drawings of a .jsonl file</source>
        <translation>添加 .jsonl 文件里的手写数字</translation>
    </message>
    <message>
        <source>Save My digits to a .jsonl file</source>
        <translation>把“我的数字”保存为 .jsonl 文件</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>绘图</translation>
    </message>
    <message>
        <source>Import drawings</source>
        <translation>导入手写数字</translation>
    </message>
    <message>
        <source>Export my digits</source>
        <translation>导出我的数字</translation>
    </message>
</context>
<context>
    <name>MyDigitsBar</name>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation>还没有手写数字。</translation>
    </message>
    <message>
        <source>Choose one first.</source>
        <translation>请先选一个。</translation>
    </message>
    <message>
        <source>Delete the selected drawings (Delete)</source>
        <translation>删除选中的手写数字 (Delete)</translation>
    </message>
</context>
<context>
    <name>MyDigitsStore</name>
    <message>
        <source>{0} drawings are new.</source>
        <translation>有 {0} 个手写数字是新的。</translation>
    </message>
    <message>
        <source>1 drawing is new.</source>
        <translation>有 1 个手写数字是新的。</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>已保存 {0}。</translation>
    </message>
</context>
<context>
    <name>NearestView</name>
    <message>
        <source>The nearest training images</source>
        <translation>最近的训练图像</translation>
    </message>
    <message>
        <source>The nearest training images appear here once there are data: see Data.</source>
        <translation>有了数据，最近的训练图像就会出现在这里：见“数据”。</translation>
    </message>
    <message>
        <source>The data are not 28 × 28 pictures of the digits 0 to 9: there are no neighbours.</source>
        <translation>数据不是数字 0 到 9 的 28 × 28 图像：没有近邻。</translation>
    </message>
    <message>
        <source>Nearest of the {count} training images ({data}); click one to ask about it</source>
        <translation>{count} 张训练图像（{data}）中最近的；点击一张，追问它</translation>
    </message>
</context>
<context>
    <name>NetworkPanel</name>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>How many numbers training has to find.</source>
        <translation>训练要确定多少个数。</translation>
    </message>
    <message>
        <source>{count} weights and biases</source>
        <translation>{count} 个权重和偏置</translation>
    </message>
    <message>
        <source>This network has no hidden layer.</source>
        <translation>这个网络没有隐藏层。</translation>
    </message>
    <message>
        <source> or </source>
        <translation>或</translation>
    </message>
    <message>
        <source>{output} outputs need the {costs} cost</source>
        <translation>输出神经元用“{output}”时，代价函数只能用{costs}</translation>
    </message>
</context>
<context>
    <name>NeuronColumn</name>
    <message>
        <source>η of the {cost} cost</source>
        <translation>{cost} 代价的 η</translation>
    </message>
    <message>
        <source>Learning rate: factor of the gradient in each step, 0.0001 to 100</source>
        <translation>学习率：每一步中梯度乘上的因子，0.0001 到 100</translation>
    </message>
    <message>
        <source>The cost so far</source>
        <translation>到目前为止的代价</translation>
    </message>
    <message>
        <source>Cross-entropy, y and a swapped</source>
        <translation>交叉熵，y 和 a 交换</translation>
    </message>
    <message>
        <source>{count} epochs</source>
        <translation>{count} 轮</translation>
    </message>
    <message>
        <source>|∂C/∂w| {speed}</source>
        <translation>|∂C/∂w| {speed}</translation>
    </message>
</context>
<context>
    <name>NeuronPage</name>
    <message>
        <source>The saturated neuron</source>
        <translation>饱和的神经元</translation>
    </message>
    <message>
        <source>Quadratic cost</source>
        <translation>二次代价</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>交叉熵</translation>
    </message>
    <message>
        <source>Same η</source>
        <translation>相同的 η</translation>
    </message>
    <message>
        <source>Give cross-entropy the η of the quadratic cost: only then can the ends be compared</source>
        <translation>让交叉熵使用二次代价的 η：只有这样，两者的终点才能比较</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>轮</translation>
    </message>
    <message>
        <source>{speed}/s</source>
        <translation>{speed}/秒</translation>
    </message>
    <message>
        <source>Epochs per second</source>
        <translation>每秒轮数</translation>
    </message>
    <message>
        <source>epoch {epoch} of {last}</source>
        <translation>第 {epoch} 轮，共 {last} 轮</translation>
    </message>
    <message>
        <source>With y and a swapped, cross-entropy is a straight line in a, with the slope ln((1 − y)/y): look whether the output comes to rest at the target.</source>
        <translation>y 和 a 交换后，交叉熵对 a 来说是一条直线，斜率为 ln((1 − y)/y)：看看输出会不会停在目标上。</translation>
    </message>
    <message>
        <source>Look at the first {count} epochs: the quadratic cost falls by {quadratic} %, cross-entropy by {cross} %.</source>
        <translation>看看前 {count} 轮：二次代价下降 {quadratic}%，交叉熵下降 {cross}%。</translation>
    </message>
    <message>
        <source>The ends cannot be compared, as η is {quadratic} here and {cross} there.</source>
        <translation>两者的终点不能比较，因为这边的 η 是 {quadratic}，那边是 {cross}。</translation>
    </message>
    <message>
        <source>As η is the same, the ends can be compared, too.</source>
        <translation>因为 η 相同，两者的终点也可以比较。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>{words} (space)</source>
        <translation>{words}（空格键）</translation>
    </message>
</context>
<context>
    <name>NeuronSettings</name>
    <message>
        <source>Start</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>Two inputs</source>
        <translation>两个输入</translation>
    </message>
    <message>
        <source>Give the neuron a second input x₂ with a weight w₂ of its own</source>
        <translation>给神经元加上第二个输入 x₂，以及它自己的权重 w₂</translation>
    </message>
    <message>
        <source>Swap y and a</source>
        <translation>交换 y 和 a</translation>
    </message>
    <message>
        <source>Exchange the target y and the output a in cross-entropy, a slip that is easily made</source>
        <translation>在交叉熵里交换目标 y 和输出 a，这是很容易犯的笔误</translation>
    </message>
    <message>
        <source>{what}, −10 to 10</source>
        <translation>{what}，−10 到 10</translation>
    </message>
    <message>
        <source>Initial weight</source>
        <translation>初始权重</translation>
    </message>
    <message>
        <source>First input</source>
        <translation>第一个输入</translation>
    </message>
    <message>
        <source>Initial weight of the second input</source>
        <translation>第二个输入的初始权重</translation>
    </message>
    <message>
        <source>Second input</source>
        <translation>第二个输入</translation>
    </message>
    <message>
        <source>Initial bias</source>
        <translation>初始偏置</translation>
    </message>
    <message>
        <source>What the neuron should output, 0 to 1</source>
        <translation>神经元应该输出的值，0 到 1</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Start at w {w}, b {b}</source>
        <translation>从 w {w}、b {b} 开始</translation>
    </message>
    <message>
        <source>Play from the book&apos;s start: w = {w}, b = {b}</source>
        <translation>从书中的起点播放：w = {w}，b = {b}</translation>
    </message>
</context>
<context>
    <name>NeuronView</name>
    <message>
        <source>The neuron</source>
        <translation>这个神经元</translation>
    </message>
    <message>
        <source>input {x}, w = {w}, b = {b}, output {output}, target {target}</source>
        <translation>输入 {x}，w = {w}，b = {b}，输出 {output}，目标 {target}</translation>
    </message>
    <message>
        <source>inputs {x}, weights {w}, b = {b}, output {output}, target {target}</source>
        <translation>输入 {x}，权重 {w}，b = {b}，输出 {output}，目标 {target}</translation>
    </message>
    <message>
        <source> and </source>
        <translation> 和 </translation>
    </message>
    <message>
        <source>target {target}</source>
        <translation>目标 {target}</translation>
    </message>
</context>
<context>
    <name>NewestVersion</name>
    <message>
        <source>The address for updates, {url}, is none that begins with https://. Nothing was asked.</source>
        <translation>更新地址 {url} 不是以 https:// 开头的。没有发出任何请求。</translation>
    </message>
    <message>
        <source>{server} {failed}, so the newest version is not known. Try again later.</source>
        <translation>{server} {failed}，因此无法得知最新版本。请稍后再试。</translation>
    </message>
    <message>
        <source>{server} did not answer with a version. Nothing was changed.</source>
        <translation>{server} 没有给出版本号。什么都没有改变。</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>{typed} is out of range: {text} is taken.</source>
        <translation>{typed} 超出范围：改用 {text}。</translation>
    </message>
</context>
<context>
    <name>NumbersPanel</name>
    <message>
        <source>Each epoch of the run appears here as a row of numbers.</source>
        <translation>训练的每一轮，都会在这里显示为一行数值。</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Show the newest run or one of the runs checked below</source>
        <translation>显示最新的训练，或下面勾选的某次训练</translation>
    </message>
    <message>
        <source>The newest run</source>
        <translation>最新的训练</translation>
    </message>
    <message>
        <source>Numbers of each epoch</source>
        <translation>每轮的数值</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
</context>
<context>
    <name>OptimizerPanel</name>
    <message>
        <source>{optimizer} needs one fixed cost and finds its own steps: first switch off {names}.</source>
        <translation>{optimizer} 需要一个固定的代价，步长由它自己确定：请先关闭 {names}。</translation>
    </message>
    <message>
        <source>{optimizer} needs a small η, such as 0.001; {eta} oscillates.</source>
        <translation>{optimizer} 需要较小的 η，例如 0.001；{eta} 会振荡。</translation>
    </message>
</context>
<context>
    <name>OutputBars</name>
    <message>
        <source>Outputs</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Output {name}: z = {z}, a = {a}</source>
        <translation>输出 {name}：z = {z}，a = {a}</translation>
    </message>
</context>
<context>
    <name>PageStack</name>
    <message>
        <source>Code of this page</source>
        <translation>本页的代码</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>The activation and this unit&apos;s point on it</source>
        <translation>激活函数，以及这个神经元在它上面的点</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>上一页 (Page Up)</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>下一页 (Page Down)</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Type a picture&apos;s number, counted from 0, and press Enter</source>
        <translation>输入图像的编号（从 0 数起），然后按 Enter</translation>
    </message>
    <message>
        <source>Go to picture number</source>
        <translation>转到图像编号</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>第 {0} 页，共 {1} 页</translation>
    </message>
</context>
<context>
    <name>PanelMenu</name>
    <message>
        <source>Panels</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>Explanations</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>PictureReader</name>
    <message>
        <source>A pasted picture</source>
        <translation>粘贴的图片</translation>
    </message>
</context>
<context>
    <name>PixelView</name>
    <message>
        <source>What the network sees</source>
        <translation>网络看到的图像</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Copy {size}</source>
        <translation>复制 {size}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>PlotMenu</name>
    <message>
        <source>Show everything</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Logarithmic y axis</source>
        <translation>对数 y 轴</translation>
    </message>
    <message>
        <source>Export {title}</source>
        <translation>导出 {title}</translation>
    </message>
</context>
<context>
    <name>PolynomialPanel</name>
    <message>
        <source>A line and a polynomial through ten points</source>
        <translation>用直线和多项式拟合十个点</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>New points</source>
        <translation>新的点</translation>
    </message>
    <message>
        <source>Measure ten other points, and a hundred others to judge by</source>
        <translation>测出另外十个点，以及另外一百个用来评判的点</translation>
    </message>
</context>
<context>
    <name>PolynomialWords</name>
    <message>
        <source>&lt;p&gt;Ten measurements lie around the line y = 2x, give or take some noise. A line and a polynomial are fitted to them by least squares. Which of the two tells what further measurements will be? The dots are a hundred of those, which neither fit has seen.&lt;/p&gt;&lt;p&gt;A polynomial of degree 9 has ten coefficients, one for each point, and can pass through all of them. Drag a point, or choose it with the left and right arrow keys and move it up and down, and look how much of each curve moves with it.&lt;/p&gt;&lt;p&gt;&lt;b&gt;λ&lt;/b&gt; makes coefficients dear: Σ (f(x) − y)² + λ Σ c² is made least, where c are the coefficients in Legendre polynomials, without the constant one. This is the weight decay of networks. With a large λ nothing is left but a level line.&lt;/p&gt;&lt;p&gt;Neither is proved right: had the true law been a polynomial of degree 9, the line would be wrong. Chapter 3, “Why does regularization help reduce overfitting?”.&lt;/p&gt;</source>
        <translation>&lt;p&gt;十个测量值落在直线 y = 2x 附近，带有一些噪声。用最小二乘法拟合出一条直线和一个多项式。进一步的测量会得到什么，两者之中哪个说得准？那些小圆点就是一百个这样的测量值，两条拟合曲线都没有见过。&lt;/p&gt;&lt;p&gt;9 次多项式有十个系数，每个点一个，可以穿过所有的点。拖动一个点，或用左右方向键选中它再上下移动，看看每条曲线有多少跟着它动。&lt;/p&gt;&lt;p&gt;&lt;b&gt;λ&lt;/b&gt; 让系数变得昂贵：最小化的是 Σ (f(x) − y)² + λ Σ c²，其中 c 是勒让德多项式的系数，不含常数项。这就是网络里的权重衰减。λ 很大时，只剩下一条水平线。&lt;/p&gt;&lt;p&gt;谁也没有被证明是对的：假如真正的规律就是一个 9 次多项式，错的就是直线。见第 3 章，“为何正则化可以帮助减轻过拟合？”。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>line</source>
        <translation>直线</translation>
    </message>
    <message>
        <source>polynomial</source>
        <translation>多项式</translation>
    </message>
    <message>
        <source>polynomial of degree {degree}, λ {lambda_}</source>
        <translation>{degree} 次多项式（λ = {lambda_}）</translation>
    </message>
    <message>
        <source>Typical error of {fit}: {ten} on the ten points, {new} on {count} new ones.</source>
        <translation>{fit}的典型误差：在十个点上是 {ten}，在 {count} 个新的点上是 {new}。</translation>
    </message>
    <message>
        <source>Points at {places}</source>
        <translation>各点位于 {places}</translation>
    </message>
    <message>
        <source>x</source>
        <translation>x</translation>
    </message>
    <message>
        <source>y</source>
        <translation>y</translation>
    </message>
    <message>
        <source>The ten points</source>
        <translation>十个点</translation>
    </message>
    <message>
        <source>New points</source>
        <translation>新的点</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>power</source>
        <translation>幂次</translation>
    </message>
    <message>
        <source>Coefficients</source>
        <translation>系数</translation>
    </message>
</context>
<context>
    <name>PredictionRow</name>
    <message>
        <source>Draw the curve</source>
        <translation>画出曲线</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>See what happens without saying first what you expect</source>
        <translation>不先说出预期，直接看结果</translation>
    </message>
    <message>
        <source>Say that this is what you expect</source>
        <translation>说出这就是你的预期</translation>
    </message>
</context>
<context>
    <name>PreprocessingView</name>
    <message>
        <source>Paper</source>
        <translation>纸面</translation>
    </message>
    <message>
        <source>The drawing on the whole paper.</source>
        <translation>整张纸上你画的数字。</translation>
    </message>
    <message>
        <source>pen</source>
        <translation>笔</translation>
    </message>
    <message>
        <source>Pen: redraws the lines with MNIST&apos;s width, relative to the digit. Without it they stay as drawn: a large digit looks thin and a small one thick, and the network has seen neither in training.</source>
        <translation>笔：按 MNIST 的笔宽（相对于数字的大小）重画线条。没有这一步，线条就保持原样：大的数字显得细，小的显得粗，这两种网络在训练中都没有见过。</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>墨迹</translation>
    </message>
    <message>
        <source>The box around the ink, cut out.</source>
        <translation>裁出的墨迹方框。</translation>
    </message>
    <message>
        <source>box</source>
        <translation>方框</translation>
    </message>
    <message>
        <source>Box: crops the drawing to the ink and scales it to 20 × 20 pixels, keeping its shape. Every MNIST digit fills such a box. Without it the whole paper is scaled: a small digit stays small.</source>
        <translation>方框：把所画内容裁到墨迹的边缘，再按原比例缩放到 20 × 20 个像素。MNIST 的每个数字都填满这样一个方框。没有这一步，就会缩放整张纸：小的数字仍然小。</translation>
    </message>
    <message>
        <source>20 × 20</source>
        <translation>20 × 20</translation>
    </message>
    <message>
        <source>Scaled to pixels: 20 × 20, or 28 × 28 without the box.</source>
        <translation>缩放为像素：20 × 20；没有方框这一步时是 28 × 28。</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>灰度</translation>
    </message>
    <message>
        <source>Grey: a pixel&apos;s grey level is the part of it covered by ink, as in MNIST. Without it each pixel is ink or paper, and edges are jagged.</source>
        <translation>灰度：像素的灰度就是它被墨迹覆盖的比例，和 MNIST 一样。没有这一步，每个像素不是墨就是纸，边缘呈锯齿状。</translation>
    </message>
    <message>
        <source>28 × 28</source>
        <translation>28 × 28</translation>
    </message>
    <message>
        <source>The network&apos;s input: 784 numbers, one per pixel.</source>
        <translation>网络的输入：784 个数，每个像素一个。</translation>
    </message>
    <message>
        <source>centre</source>
        <translation>居中</translation>
    </message>
    <message>
        <source>Centre: moves the centre of mass of the ink to the middle, as in MNIST. Without it, an off-centre digit meets weights that were trained on other parts of digits.</source>
        <translation>居中：把墨迹的重心移到正中，和 MNIST 一样。没有这一步，偏离中心的数字遇到的，就是为数字的其他部位训练出来的权重。</translation>
    </message>
</context>
<context>
    <name>PresetBox</name>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Save or delete presets</source>
        <translation>保存或删除预设</translation>
    </message>
    <message>
        <source>Save these settings as a preset…</source>
        <translation>将这些设置保存为预设…</translation>
    </message>
    <message>
        <source>Back to the first settings</source>
        <translation>恢复最初的设置</translation>
    </message>
    <message>
        <source>Settings that lead somewhere, and your own: one choice sets all knobs</source>
        <translation>精心挑选的设置，以及你自己的设置：一次选择，全部设好</translation>
    </message>
    <message>
        <source>Save these settings, delete a preset, or go back to the first settings</source>
        <translation>保存这些设置，删除预设，或恢复最初的设置</translation>
    </message>
    <message>
        <source>Your own settings</source>
        <translation>你自己的设置</translation>
    </message>
    <message>
        <source>The knobs match no preset.</source>
        <translation>当前设置与任何预设都不符。</translation>
    </message>
    <message>
        <source>Delete “{name}”</source>
        <translation>删除“{name}”</translation>
    </message>
    <message>
        <source>Delete this preset</source>
        <translation>删除这个预设</translation>
    </message>
    <message>
        <source>Name of the preset; an existing one of that name is replaced:</source>
        <translation>预设的名称；已有的同名预设会被替换：</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>保存预设</translation>
    </message>
    <message>
        <source>Saved the preset “{name}”.</source>
        <translation>已保存预设“{name}”。</translation>
    </message>
    <message>
        <source>Deleted the preset “{name}”; its settings stay in the knobs until you change them.</source>
        <translation>已删除预设“{name}”；它的设置会保留，直到你更改它们。</translation>
    </message>
</context>
<context>
    <name>ProbabilityBars</name>
    <message>
        <source>Output of each digit</source>
        <translation>每个数字的输出</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>没有答案</translation>
    </message>
    <message>
        <source>{row}, otherwise {percent}</source>
        <translation>{row}，否则 {percent}</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Progress of the run</source>
        <translation>训练的进度</translation>
    </message>
    <message>
        <source>Engine: {engine}</source>
        <translation>引擎：{engine}</translation>
    </message>
    <message>
        <source>{images} images/s</source>
        <translation>{images} 张/秒</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>RaceCurves</name>
    <message>
        <source>Validation cost</source>
        <translation>验证代价</translation>
    </message>
    <message>
        <source>The curves appear here after the first epoch.</source>
        <translation>第一轮结束后，曲线会出现在这里。</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>轮</translation>
    </message>
    <message>
        <source>Validation {score} in %</source>
        <translation>验证{score} (%)</translation>
    </message>
    <message>
        <source>{run}, seed {seed}</source>
        <translation>{run}，随机种子 {seed}</translation>
    </message>
</context>
<context>
    <name>RaceMap</name>
    <message>
        <source>Setting of the rows</source>
        <translation>行的设置</translation>
    </message>
    <message>
        <source>Setting of the columns</source>
        <translation>列的设置</translation>
    </message>
    <message>
        <source>Only the seed varies: there is nothing to map.</source>
        <translation>只有随机种子在变：没有可画成地图的内容。</translation>
    </message>
    <message>
        <source>Validation {score} of each setting</source>
        <translation>每项设置的验证{score}</translation>
    </message>
    <message>
        <source>each setting</source>
        <translation>每项设置</translation>
    </message>
    <message>
        <source>Mean {score} in %; the stronger the colour, the smaller the error.</source>
        <translation>{score}的平均值 (%)；颜色越深，误差越小。</translation>
    </message>
    <message>
        <source>Each cell: the best over {knobs}.</source>
        <translation>每个格子：在 {knobs} 的各种取值中最好的。</translation>
    </message>
</context>
<context>
    <name>RacePanel</name>
    <message>
        <source>A race is already in progress.</source>
        <translation>已有竞赛正在进行。</translation>
    </message>
    <message>
        <source>These settings are loaded: {settings}.</source>
        <translation>已加载这些设置：{settings}。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>run</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>训练记录</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>explains</source>
        <translation>解释的比例</translation>
    </message>
    <message>
        <source>clear effect</source>
        <translation>影响明显</translation>
    </message>
    <message>
        <source>best at</source>
        <translation>最佳取值</translation>
    </message>
    <message>
        <source>What matters</source>
        <translation>什么重要</translation>
    </message>
</context>
<context>
    <name>RacePivot</name>
    <message>
        <source>No run has ended yet.</source>
        <translation>还没有训练结束。</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>已发散</translation>
    </message>
    <message>
        <source>one run has ended</source>
        <translation>1 次训练已结束</translation>
    </message>
    <message>
        <source>{runs} runs have ended</source>
        <translation>{runs} 次训练已结束</translation>
    </message>
    <message>
        <source>from {lowest} to {highest}</source>
        <translation>从 {lowest} 到 {highest}</translation>
    </message>
    <message>
        <source>best of {count} settings</source>
        <translation>{count} 种设置中最好的</translation>
    </message>
</context>
<context>
    <name>RaceQueue</name>
    <message>
        <source>Settings that race</source>
        <translation>参赛的设置</translation>
    </message>
    <message>
        <source>+ Add these</source>
        <translation>+ 添加这些</translation>
    </message>
    <message>
        <source>Add the current settings to the race; then change them and add others</source>
        <translation>把当前设置加入竞赛；然后可以更改设置，再加入其他的</translation>
    </message>
    <message>
        <source>Current settings: {settings}</source>
        <translation>当前设置：{settings}</translation>
    </message>
    <message>
        <source>{settings}. Check to include them in the race</source>
        <translation>{settings}。勾选后加入竞赛</translation>
    </message>
    <message>
        <source>{settings}. Click to remove it from the race</source>
        <translation>{settings}。点击可将它移出竞赛</translation>
    </message>
    <message>
        <source>Remove {settings}</source>
        <translation>移除 {settings}</translation>
    </message>
    <message>
        <source>current settings</source>
        <translation>当前设置</translation>
    </message>
</context>
<context>
    <name>RaceRuns</name>
    <message>
        <source>Runs of the race</source>
        <translation>竞赛中的训练</translation>
    </message>
    <message>
        <source>Stop selected</source>
        <translation>停止所选</translation>
    </message>
    <message>
        <source>Stop the selected runs (Delete); the others continue</source>
        <translation>停止所选的训练 (Delete)；其他的继续</translation>
    </message>
    <message>
        <source>Use the best</source>
        <translation>采用最好的</translation>
    </message>
    <message>
        <source>Load the settings of the best; an undo of setting changes takes that back</source>
        <translation>加载最好的那次的设置；撤销设置改动即可还原</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>采用这些设置</translation>
    </message>
    <message>
        <source>Load the settings of the selected run (Enter)</source>
        <translation>加载所选训练的设置 (Enter)</translation>
    </message>
</context>
<context>
    <name>RaceSetup</name>
    <message>
        <source>What varies, as text</source>
        <translation>变化的设置（文本）</translation>
    </message>
    <message>
        <source>Number of settings drawn at random</source>
        <translation>随机抽取的设置的个数</translation>
    </message>
    <message>
        <source>Seed of the draws: the same one gives the same settings again</source>
        <translation>抽取所用的随机种子：同一个种子，每次抽出同样的设置</translation>
    </message>
    <message>
        <source>Number of runs per setting, each with its own seed</source>
        <translation>每种设置训练多少次，每次用自己的随机种子</translation>
    </message>
    <message>
        <source>Number of runs at the same time, one process each</source>
        <translation>同时进行的训练个数，每个占一个进程</translation>
    </message>
    <message>
        <source>Address of a Dask scheduler</source>
        <translation>Dask 调度器的地址</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>这台计算机</translation>
    </message>
    <message>
        <source>Where the runs are trained: empty for this computer, or the address of a Dask scheduler, such as tcp://192.168.1.5:8786, whose workers train them</source>
        <translation>在哪里训练：留空表示这台计算机；也可以填 Dask 调度器的地址，例如 tcp://192.168.1.5:8786，由它的工作进程来训练</translation>
    </message>
    <message>
        <source>Progress of the race</source>
        <translation>竞赛的进度</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>全部停止</translation>
    </message>
    <message>
        <source>Stop all runs before their next mini-batch; their networks are kept</source>
        <translation>在下一个小批量之前停止所有训练；它们的网络会保留</translation>
    </message>
    <message>
        <source>+ Vary a setting</source>
        <translation>+ 变化一项设置</translation>
    </message>
    <message>
        <source>Pick one more setting that varies, and its values</source>
        <translation>再选一项要变化的设置，以及它的取值</translation>
    </message>
    <message>
        <source>All combinations</source>
        <translation>所有组合</translation>
    </message>
    <message>
        <source>Train every combination</source>
        <translation>训练每一种组合</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>Draw settings at random from the ranges and lists</source>
        <translation>从范围和列表中随机抽取设置</translation>
    </message>
    <message>
        <source>runs, &amp;draw</source>
        <translation>次训练，抽取编号(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;on</source>
        <translation>在(&amp;O)</translation>
    </message>
    <message>
        <source>S&amp;eeds</source>
        <translation>随机种子(&amp;E)</translation>
    </message>
    <message>
        <source>At &amp;once</source>
        <translation>同时运行(&amp;O)</translation>
    </message>
    <message>
        <source>What varies, as text: {example}</source>
        <translation>变化的设置（文本），{example}</translation>
    </message>
    <message>
        <source>That would be {count} runs; at most {most} fit here. Use the command “sweep” for more.</source>
        <translation>这样会有 {count} 次训练，这里最多容纳 {most} 次。更多请用命令“sweep”。</translation>
    </message>
    <message>
        <source>Train them all with the same seed and the same mini-batches</source>
        <translation>用同样的随机种子和同样的小批量训练全部设置</translation>
    </message>
    <message>
        <source>; no more settings differ</source>
        <translation>；没有更多不同的设置了</translation>
    </message>
</context>
<context>
    <name>RaceTable</name>
    <message>
        <source>Run</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>RaceVaried</name>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
</context>
<context>
    <name>RaceView</name>
    <message>
        <source>Runs</source>
        <translation>训练记录</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>代价</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
</context>
<context>
    <name>RaceWords</name>
    <message>
        <source>Pick what to vary and its values, or enter them, such as eta=0.05,0.5,5 lambda=0,1,5, and press Start. Every combination is trained with the same seed and the same mini-batches; their curves appear here live, side by side, with a map of the results.</source>
        <translation>选取要变化的设置及其取值，或直接输入，如 eta=0.05,0.5,5 lambda=0,1,5，然后按“开始”。每一种组合都用同样的随机种子和同样的小批量训练；它们的曲线在这里并排实时显示，并画出结果的地图。</translation>
    </message>
    <message>
        <source>such as eta=0.05..5 lambda=0..10 dropout=0,0.5</source>
        <translation>例如 eta=0.05..5 lambda=0..10 dropout=0,0.5</translation>
    </message>
    <message>
        <source>such as eta=0.05,0.5,5 lambda=0,1,5</source>
        <translation>例如 eta=0.05,0.5,5 lambda=0,1,5</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;A race&lt;/b&gt; trains several settings under the same conditions: the same images, and the same seed, so that initial weights, mini-batches and dropped units are the same. Differences in the results then come only from the settings.&lt;/p&gt;&lt;p&gt;&lt;b&gt;The grid&lt;/b&gt; lists settings and their values: &lt;code&gt;eta=0.05,0.5,5 lambda=0,1,5&lt;/code&gt; is nine combinations. Start with a coarse grid, in factors of ten, with few epochs and few images; then refine it around the best. The book finds its η and λ in this way (chapter 3, “How to choose a neural network&apos;s hyper-parameters?”). The names are those of a run&apos;s settings copied as TOML; the grid applies to every entry in the queue.&lt;/p&gt;&lt;p&gt;&lt;b&gt;At random&lt;/b&gt;, settings are drawn from ranges, such as &lt;code&gt;eta=0.05..5&lt;/code&gt;: in equal factors where a setting spans orders of magnitude, else in equal steps. Of several settings usually few matter, and each run tries another value of those, while a grid tries the same few again and again (Bergstra and Bengio 2012). The same draw number gives the same settings again.&lt;/p&gt;&lt;p&gt;&lt;b&gt;What matters&lt;/b&gt; is the share of the variance of the results that lies between runs with different values of a setting (Kelley&apos;s ε², which takes off what chance explains); drawn numbers are put in groups of neighbours. An effect is clear when chance alone gives it less than once in twenty times (F test). The rest of the spread is chance, and settings that depend on each other. Runs that diverged are left out.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Several seeds&lt;/b&gt;: the accuracy of a run varies by a few tenths of a percent by chance. Train each setting with three or more seeds, and trust only a lead that is larger than the spread between them. The spread given is the sample standard deviation.&lt;/p&gt;&lt;p&gt;&lt;b&gt;The map&lt;/b&gt; shows the mean validation accuracy over the seeds, or R² for networks that predict numbers; 100 % is the best of either. It is the accuracy after the last epoch, or of the best epoch where early stopping keeps that. The colour shows the error on a logarithmic scale: halving the error is one step, from 8 to 4 % as from 4 to 2 %. A ring marks the best of the settings whose runs have all finished. Click a cell to highlight its runs.&lt;/p&gt;&lt;p&gt;&lt;b&gt;The winner was chosen by the validation set&lt;/b&gt;, so its accuracy there is slightly too optimistic: open the test set once, at the end, for the final test.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;竞赛&lt;/b&gt;在相同的条件下训练多种设置：同样的图像，同样的随机种子，因而初始权重、小批量和被弃权 (dropout) 关闭的神经元都相同。结果的差异就只来自设置。&lt;/p&gt;&lt;p&gt;&lt;b&gt;网格&lt;/b&gt;列出设置及其取值：&lt;code&gt;eta=0.05,0.5,5 lambda=0,1,5&lt;/code&gt; 就是九种组合。先用较粗的网格，以十倍为间隔，轮数少、图像少；然后在最好的取值附近细化。书中就是这样找到 η 和 λ 的（第 3 章，“如何选择神经网络的超参数？”）。设置的名称就是把一次训练的设置复制为 TOML 时的名称；网格对队列中的每一项都起作用。&lt;/p&gt;&lt;p&gt;&lt;b&gt;随机&lt;/b&gt;则从范围中抽取设置，如 &lt;code&gt;eta=0.05..5&lt;/code&gt;：取值跨越几个数量级的设置按等比抽取，其他的按等差抽取。在几项设置中，通常只有少数几项重要；随机抽取时，每次训练都会试到它们的一个新取值，而网格只是反复尝试同样的几个（Bergstra 和 Bengio，2012 年）。同样的抽取编号会再次给出同样的设置。&lt;/p&gt;&lt;p&gt;&lt;b&gt;什么重要&lt;/b&gt;，看的是结果的方差中来自某项设置不同取值之间的比例（Kelley 的 ε²，已扣除偶然就能解释的部分）；抽取的数值按相邻的分组。如果单凭偶然出现这种影响的机会不到二十分之一（F 检验），影响就是明显的。其余的差异来自偶然，以及相互依赖的设置。已发散的训练不计入。&lt;/p&gt;&lt;p&gt;&lt;b&gt;多个随机种子&lt;/b&gt;：一次训练的准确率会偶然波动零点几个百分点。每种设置要用三个或更多的随机种子来训练，只有领先幅度大于种子之间的差异时才可信。给出的差异是样本标准差。&lt;/p&gt;&lt;p&gt;&lt;b&gt;地图&lt;/b&gt;显示各随机种子的平均验证准确率；对预测数值的网络则显示 R²；两者都以 100% 为最好。它取最后一轮之后的准确率；如果提前停止保留的是最好的一轮，则取那一轮的。颜色按对数刻度表示错误率：错误率减半是一级，从 8% 到 4% 与从 4% 到 2% 相同。在所有训练都已完成的设置中，圆环标出最好的一种。点击一格可以突出显示它的训练。&lt;/p&gt;&lt;p&gt;&lt;b&gt;优胜者是由验证集选出的&lt;/b&gt;，所以它在验证集上的准确率略微偏高：到最后再启用一次测试集，做最终测试。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 次训练</translation>
    </message>
    <message>
        <source>{runs} runs: 1 setting, {seeds} seeds</source>
        <translation>{runs} 次训练：1 种设置，{seeds} 个随机种子</translation>
    </message>
    <message>
        <source>{runs} runs, one seed each</source>
        <translation>{runs} 次训练，各用一个随机种子</translation>
    </message>
    <message>
        <source>{runs} runs: {settings} settings, {seeds} seeds each</source>
        <translation>{runs} 次训练：{settings} 种设置，各用 {seeds} 个随机种子</translation>
    </message>
    <message>
        <source>best validation {score}</source>
        <translation>最好的验证{score}</translation>
    </message>
    <message>
        <source>validation {score} of the kept network</source>
        <translation>保留的网络的验证{score}</translation>
    </message>
    <message>
        <source>last validation {score}</source>
        <translation>最后的验证{score}</translation>
    </message>
    <message>
        <source>Which setting matters is told after {least} finished runs; so far there are {runs}.</source>
        <translation>完成 {least} 次训练之后才能说出哪项设置重要；目前完成了 {runs} 次。</translation>
    </message>
    <message>
        <source>None of these has a clear effect in {runs} runs: {settings}.</source>
        <translation>在 {runs} 次训练中，以下设置都没有明显的影响：{settings}。</translation>
    </message>
    <message>
        <source>Of the spread of {runs} runs, {shares}.</source>
        <translation>在 {runs} 次训练的差异中，{shares}。</translation>
    </message>
    <message>
        <source>Roughly, as these are only {runs} runs: of the spread, {shares}.</source>
        <translation>因为只有 {runs} 次训练，只能粗略地说，在差异中，{shares}。</translation>
    </message>
    <message>
        <source>No clear effect: {settings}.</source>
        <translation>没有明显的影响：{settings}。</translation>
    </message>
    <message>
        <source>{setting} explains {share} %, best at {best}</source>
        <translation>{setting} 解释了 {share}%，取 {best} 最好</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>epoch {epoch}/{epochs}</source>
        <translation>第 {epoch}/{epochs} 轮</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>未开始</translation>
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
        <source>No setting has finished yet.</source>
        <translation>还没有一种设置完成。</translation>
    </message>
    <message>
        <source>No setting finished, so there is no best one.</source>
        <translation>没有一种设置完成，所以没有最好的。</translation>
    </message>
    <message>
        <source>Best so far: {setting}, {score} {result}.</source>
        <translation>目前最好：{setting}，{score} {result}。</translation>
    </message>
    <message>
        <source>Best: {setting}, {score} {result}.</source>
        <translation>最好的：{setting}，{score} {result}。</translation>
    </message>
    <message>
        <source>One seed each: a few tenths of a percent may be chance.</source>
        <translation>每种设置只用了一个随机种子：零点几个百分点可能出于偶然。</translation>
    </message>
    <message>
        <source>The lead is within the seed-to-seed spread.</source>
        <translation>领先的幅度没有超出随机种子之间的差异。</translation>
    </message>
    <message>
        <source>{done} of {runs} runs done</source>
        <translation>{runs} 次训练已完成 {done} 次</translation>
    </message>
</context>
<context>
    <name>RangeTestFindings</name>
    <message>
        <source>Range test</source>
        <translation>范围测试</translation>
    </message>
    <message>
        <source>Nielsen&apos;s threshold</source>
        <translation>Nielsen 阈值法</translation>
    </message>
    <message>
        <source>threshold {eta}</source>
        <translation>阈值 {eta}</translation>
    </message>
</context>
<context>
    <name>RangeTestWords</name>
    <message>
        <source>Starting…</source>
        <translation>正在开始…</translation>
    </message>
    <message>
        <source>Range test: η grows with every mini-batch, now {eta}</source>
        <translation>范围测试：η 随每个小批量增大，现在是 {eta}</translation>
    </message>
    <message>
        <source>Short runs for Nielsen&apos;s threshold, so far: {etas}</source>
        <translation>用短训练寻找 Nielsen 阈值，已试过：{etas}</translation>
    </message>
    <message>
        <source>The cost diverged before it fell: even the smallest η was too large. Try smaller initial weights.</source>
        <translation>代价还没有下降就发散了：连最小的 η 也太大。请尝试更小的初始权重。</translation>
    </message>
    <message>
        <source>The cost was still falling when the test ended at η {last}. Try smaller mini-batches.</source>
        <translation>测试在 η 为 {last} 时结束，代价仍在下降。请尝试更小的小批量。</translation>
    </message>
    <message>
        <source>The cost hardly fell at any η from {first} to {last}. Try other initial weights, cost or data.</source>
        <translation>η 从 {first} 到 {last}，代价几乎都没有下降。请尝试别的初始权重、代价函数或数据。</translation>
    </message>
    <message>
        <source>The cost was lowest at η {lowest} and had risen to four times that at {last}.</source>
        <translation>代价在 η 为 {lowest} 时最低，到 {last} 时已升到最低值的四倍。</translation>
    </message>
    <message>
        <source>The cost was lowest at η {lowest}; the test ended at {last}.</source>
        <translation>代价在 η 为 {lowest} 时最低；测试在 {last} 时结束。</translation>
    </message>
    <message>
        <source>No suggestion.</source>
        <translation>没有建议。</translation>
    </message>
    <message>
        <source>A fifth of the η at which the running cost is lowest, {lowest}: beyond it the steps are too long for the cost to fall further. Smith 2015; the fifth is Backswing&apos;s own measurement.</source>
        <translation>建议值是代价最低时的 η（{lowest}）的五分之一：再大，步子就太长，代价无法继续下降。Smith 2015；五分之一是 Backswing 自己测出来的。</translation>
    </message>
    <message>
        <source>The time ran out before a short run was done.</source>
        <translation>一次短训练还没有完成，时间就用完了。</translation>
    </message>
    <message>
        <source>The cost did not fall steadily at any η tried.</source>
        <translation>试过的所有 η，代价都没有稳定地下降。</translation>
    </message>
    <message>
        <source>In short runs the cost falls steadily up to η {threshold}, Nielsen&apos;s threshold. Half of it leaves room for many epochs. Book, chapter 3.</source>
        <translation>在短训练中，η 不超过 {threshold} 时代价稳定地下降，这就是 Nielsen 阈值。取它的一半，可以给多轮训练留出余地。见书的第 3 章。</translation>
    </message>
</context>
<context>
    <name>RateCurve</name>
    <message>
        <source>Preview of the learning rate</source>
        <translation>学习率预览</translation>
    </message>
    <message>
        <source>From {first} to {end}, at most {peak}, in {epochs} epochs</source>
        <translation>从 {first} 到 {end}，最大 {peak}，共 {epochs} 轮</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>轮</translation>
    </message>
    <message>
        <source>epoch {epoch}</source>
        <translation>第 {epoch} 轮</translation>
    </message>
</context>
<context>
    <name>RatePlot</name>
    <message>
        <source>Nothing to draw yet</source>
        <translation>还没有可画的内容</translation>
    </message>
    <message>
        <source>η {eta}&lt;br&gt;cost {cost}</source>
        <translation>η {eta}&lt;br&gt;代价 {cost}</translation>
    </message>
</context>
<context>
    <name>ReadOut</name>
    <message>
        <source>min – max, n</source>
        <translation>最小 – 最大，n</translation>
    </message>
    <message>
        <source>not smoothed</source>
        <translation>未平滑</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>另有 {count} 项</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>There is no network yet. Press Train.</source>
        <translation>还没有网络。请按“训练”。</translation>
    </message>
    <message>
        <source>This network has {inputs} inputs and {outputs} outputs. To read digits it needs 784 and 10.</source>
        <translation>这个网络有 {inputs} 个输入和 {outputs} 个输出。要识别数字，需要 784 个输入和 10 个输出。</translation>
    </message>
    <message>
        <source>No answer: the network has diverged. Reset it.</source>
        <translation>没有答案：网络已发散。请重置它。</translation>
    </message>
</context>
<context>
    <name>ReadingDialog</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>没有找到。</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>指给我看</translation>
    </message>
    <message>
        <source>Try: open the experiment</source>
        <translation>试一试：打开实验</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>RegularizationPanel</name>
    <message>
        <source>No regularization, so this has no effect.</source>
        <translation>没有正则化，所以这项不起作用。</translation>
    </message>
    <message>
        <source>This network has no hidden layer.</source>
        <translation>这个网络没有隐藏层。</translation>
    </message>
    <message>
        <source>These data have no labels that could be smoothed.</source>
        <translation>这些数据没有可以平滑的标签。</translation>
    </message>
    <message>
        <source>{optimizer}: λ is decoupled; it shrinks the weights by η λ/n beside the step.</source>
        <translation>{optimizer}：λ 是解耦的；它在步子之外让权重缩小 η λ/n。</translation>
    </message>
</context>
<context>
    <name>Reliability</name>
    <message>
        <source>accuracy against confidence</source>
        <translation>准确率与置信度</translation>
    </message>
    <message>
        <source>pictures, logarithmic</source>
        <translation>图像数（对数）</translation>
    </message>
    <message>
        <source>Confidence and accuracy</source>
        <translation>置信度与准确率</translation>
    </message>
    <message>
        <source>Threshold of confidence</source>
        <translation>置信度阈值</translation>
    </message>
    <message>
        <source>Confidence {low}–{high} %: no picture</source>
        <translation>置信度 {low}–{high}%：没有图像</translation>
    </message>
    <message>
        <source>Confidence {low}–{high} %: 1 picture; mean confidence {sure} %, accuracy {right} %</source>
        <translation>置信度 {low}–{high}%：1 张图像；平均置信度 {sure}%，准确率 {right}%</translation>
    </message>
    <message>
        <source>Confidence {low}–{high} %: {count} pictures; mean confidence {sure} %, accuracy {right} %</source>
        <translation>置信度 {low}–{high}%：{count} 张图像；平均置信度 {sure}%，准确率 {right}%</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>These runs no longer exist: nothing was written. Choose others.</source>
        <translation>这些训练已不存在：没有写入任何内容。请选择其他训练。</translation>
    </message>
</context>
<context>
    <name>RescueWatch</name>
    <message>
        <source>The cure: {settings}.</source>
        <translation>疗法：{settings}。</translation>
    </message>
    <message>
        <source>This mission is on {data}: choose it in the group Data.</source>
        <translation>这个救援任务使用 {data}：请在“数据”组中选择它。</translation>
    </message>
    <message>
        <source>{seconds} s of {all} s.</source>
        <translation>已用 {seconds} 秒，共 {all} 秒。</translation>
    </message>
    <message>
        <source>{seconds} s: the {all} s are over. Go on, for {points} points.</source>
        <translation>{seconds} 秒：{all} 秒已经用完。继续吧，还能得 {points} 分。</translation>
    </message>
    <message>
        <source>{accuracy} on {part}; the goal is {goal} on all.</source>
        <translation>{part}上的准确率为 {accuracy}；目标是在全部图像上达到 {goal}。</translation>
    </message>
    <message>
        <source>Best so far {accuracy} of {goal}.</source>
        <translation>目前最好 {accuracy}，目标 {goal}。</translation>
    </message>
    <message>
        <source>The goal is {goal}.</source>
        <translation>目标是 {goal}。</translation>
    </message>
    <message>
        <source>{accuracy} after {seconds} s of training, hints: {hints}.</source>
        <translation>训练 {seconds} 秒后达到 {accuracy}，用了 {hints} 个提示。</translation>
    </message>
    <message>
        <source>{count} validation images of the digits {digits}</source>
        <translation>数字 {digits} 的 {count} 张验证图像</translation>
    </message>
    <message>
        <source>the digits {digits}</source>
        <translation>数字 {digits}</translation>
    </message>
    <message>
        <source>{count} validation images</source>
        <translation>{count} 张验证图像</translation>
    </message>
    <message>
        <source>other data</source>
        <translation>其他数据</translation>
    </message>
</context>
<context>
    <name>RobustnessMeasuring</name>
    <message>
        <source>{run} is left out: there is no network in its folder. Clear its tick, or train it again.</source>
        <translation>略去 {run}：它的文件夹中没有网络。取消它的勾选，或重新训练它。</translation>
    </message>
    <message>
        <source>{run} is left out: {why}</source>
        <translation>略去 {run}：{why}</translation>
    </message>
</context>
<context>
    <name>RobustnessTexts</name>
    <message>
        <source>Press Train, and choose digits as data. This page then changes the digits of the validation set, a little and ever more, and shows how many the network still reads. Tick runs below to compare theirs.</source>
        <translation>按“训练”，并选择数字作为数据。这一页会把验证集的数字越来越厉害地加以改变，并显示网络还能识别多少。在下面勾选训练，可以与它们比较。</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Each plot&lt;/b&gt; changes a sample of the validation set in one way, from nothing (the upright line) to far, and shows the accuracy: the share of digits that is still read correctly. These are the curves of Why?, averaged over many digits. With noise, a random number is added to each pixel; the axis is its standard deviation as a fraction of full ink.&lt;/p&gt;&lt;p&gt;A fully connected network has no notion of position: a digit shifted by two pixels meets other weights. It keeps what it has seen. &lt;b&gt;To see this,&lt;/b&gt; train two runs, one with Distortions, and tick both in the table of runs: at rest they differ little, but the run that learnt from shifted and turned digits keeps its accuracy further out. The network at hand is drawn in the colour of the text, and at most eight ticked runs beside it, each with its best network.&lt;/p&gt;&lt;p&gt;Drawings are centred and scaled before the network reads them, so that shifts and sizes hurt drawings less than these images.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;每幅图&lt;/b&gt;以一种方式改变从验证集中抽出的一批数字，从不改变（竖线处）到改变很大，并显示准确率：仍然识别正确的数字的比例。这就是“为什么？”中的曲线在许多数字上的平均。噪声是在每个像素上加一个随机数；横轴是它的标准差，以满墨为 1。&lt;/p&gt;&lt;p&gt;全连接网络没有位置的概念：平移了两个像素的数字，遇到的是另一些权重。它只认得自己见过的。&lt;b&gt;要看到这一点，&lt;/b&gt;请做两次训练，其中一次启用“扭曲变形”，并在训练记录表中勾选两者：不加改变时它们相差无几，但是学过平移和旋转的数字的那一次，改变更大时仍能保持准确率。当前网络用文字的颜色画出，旁边最多画八次勾选的训练，各取最好的网络。&lt;/p&gt;&lt;p&gt;画布上的数字在网络识别之前会居中并缩放，所以平移和大小对它们的影响比对这些图像小。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>The data at hand are no digits of 28 × 28 pixels.</source>
        <translation>当前的数据不是 28 × 28 像素的数字。</translation>
    </message>
    <message>
        <source>At hand: {name}</source>
        <translation>当前：{name}</translation>
    </message>
    <message>
        <source>{name} (with distortions)</source>
        <translation>{name}（有扭曲变形）</translation>
    </message>
    <message>
        <source>Measuring the network at hand…</source>
        <translation>正在测量当前网络…</translation>
    </message>
    <message>
        <source>{name} reads {share} of {count} validation digits. {changed}</source>
        <translation>{name}：在 {count} 个验证集数字中识别对了 {share}。{changed}</translation>
    </message>
    <message>
        <source>Not trained yet, {name} reads {share} of {count} validation digits. {changed}</source>
        <translation>{name}，还没有训练：在 {count} 个验证集数字中识别对了 {share}。{changed}</translation>
    </message>
    <message>
        <source>{count} more ticked runs are not shown.</source>
        <translation>还有 {count} 次勾选的训练没有显示。</translation>
    </message>
    <message>
        <source>Measuring network {nth} of {total}…</source>
        <translation>正在测量第 {nth} 个网络，共 {total} 个…</translation>
    </message>
    <message>
        <source>Turned by {turn}, it still reads {turned}; shifted by {px}, {shifted}; with noise {noise}, {noisy}.</source>
        <translation>旋转 {turn} 后，仍能识别 {turned}；平移 {px} 后，{shifted}；噪声为 {noise} 时，{noisy}。</translation>
    </message>
    <message>
        <source>Shifted by {px}, {run} reads most: {share}.</source>
        <translation>平移 {px} 后，{run} 识别得最多：{share}。</translation>
    </message>
    <message>
        <source>{title}: {amount}. Still read as {answer}. Point at a curve for other changes.</source>
        <translation>{title}：{amount}。仍识别为 {answer}。指着曲线可以看其他的改变。</translation>
    </message>
    <message>
        <source>{title}: {amount}. This {label} is now read as {answer}. Point at a curve for other changes.</source>
        <translation>{title}：{amount}。这个 {label} 现在被识别为 {answer}。指着曲线可以看其他的改变。</translation>
    </message>
    <message>
        <source>{name}: {plain} as it is, {ends}.</source>
        <translation>{name}：不改变时 {plain}，{ends}。</translation>
    </message>
    <message>
        <source>{share} at {amount}</source>
        <translation>{amount} 时 {share}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message>
        <source>Compare…</source>
        <translation>比较…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>报告…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Show only runs whose name, note or settings have this text</source>
        <translation>只显示名称、备注或设置中含有这段文字的训练</translation>
    </message>
    <message>
        <source>Filter the runs</source>
        <translation>筛选训练记录</translation>
    </message>
    <message>
        <source>Choose whose curves are shown</source>
        <translation>选择显示哪些训练的曲线</translation>
    </message>
    <message>
        <source>Show only the selected</source>
        <translation>只显示所选</translation>
    </message>
    <message>
        <source>Show the newest {count}</source>
        <translation>显示最新的 {count} 次</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Show none</source>
        <translation>全部不显示</translation>
    </message>
    <message>
        <source>{ticked} of {runs} shown</source>
        <translation>显示 {runs} 次中的 {ticked} 次</translation>
    </message>
    <message>
        <source>Compare the {count} selected runs ({keys})</source>
        <translation>比较所选的 {count} 次训练 ({keys})</translation>
    </message>
    <message>
        <source>Check or select two runs to compare them</source>
        <translation>勾选或选中两次训练来比较</translation>
    </message>
    <message>
        <source>Write a page with the curves, settings and mistakes of the checked or selected runs</source>
        <translation>生成一个网页，含有勾选或选中的训练的曲线、设置和错误</translation>
    </message>
</context>
<context>
    <name>RunComparison</name>
    <message>
        <source>Settings that differ</source>
        <translation>不同的设置</translation>
    </message>
    <message>
        <source>All settings are the same</source>
        <translation>所有设置都相同</translation>
    </message>
    <message>
        <source>{count} settings are the same</source>
        <translation>{count} 项设置相同</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Data and versions</source>
        <translation>数据和版本</translation>
    </message>
    <message>
        <source>Engine or processor kernel differ: rounding alone then leads to other weights for equal settings. After 30 epochs 1.4 to 1.8 % of digits are read differently, at about the same accuracy.</source>
        <translation>引擎或处理器内核不同：即使设置相同，单是舍入就会得出不同的权重。30 轮之后，有 1.4% 到 1.8% 的数字识别结果不同，而准确率大致相同。</translation>
    </message>
    <message>
        <source>Best validation {score}</source>
        <translation>最好的验证{score}</translation>
    </message>
    <message>
        <source>Last validation {score}</source>
        <translation>最后的验证{score}</translation>
    </message>
    <message>
        <source>Last training {score}</source>
        <translation>最后的训练{score}</translation>
    </message>
    <message>
        <source>at epoch</source>
        <translation>所在轮次</translation>
    </message>
    <message>
        <source>Lowest validation cost</source>
        <translation>最低验证代价</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Continued from</source>
        <translation>接续自</translation>
    </message>
    <message>
        <source>Live changes</source>
        <translation>训练中的改动</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Fingerprint of the data</source>
        <translation>数据指纹</translation>
    </message>
    <message>
        <source>Training images</source>
        <translation>训练图像数</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Processor kernel</source>
        <translation>处理器内核</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>epoch {epoch}: {name} {old} → {new}</source>
        <translation>第 {epoch} 轮：{name} {old} → {new}</translation>
    </message>
</context>
<context>
    <name>RunControl</name>
    <message>
        <source>Stop the training first, then teach it your digits.</source>
        <translation>请先停止训练，再教它你的数字。</translation>
    </message>
    <message>
        <source>Stop the training first, then keep the changed network.</source>
        <translation>请先停止训练，再保存修改后的网络。</translation>
    </message>
    <message>
        <source>Kept as {run}. Train goes on from it; Train › Bring back restores the network from before.</source>
        <translation>已保存为 {run}。“训练”会接着训练它；“训练 › 恢复”还原之前的网络。</translation>
    </message>
    <message>
        <source>The network that answers is not trained, or there are no data yet.</source>
        <translation>正在回答的网络还没有训练，或者还没有数据。</translation>
    </message>
    <message>
        <source>My digits (not kept)</source>
        <translation>我的数字（未保存）</translation>
    </message>
    <message>
        <source>It has learnt My digits. Bring back undoes that. This run is not kept in the folder of runs.</source>
        <translation>它已学习了“我的数字”。“恢复”可以撤销。这次训练不会保存到训练文件夹中。</translation>
    </message>
    <message>
        <source>Without MNIST at hand, it may read MNIST a little worse.</source>
        <translation>手头没有 MNIST，它识别 MNIST 可能会略差一些。</translation>
    </message>
    <message>
        <source>{run} reads your digits now. The button below the canvas asks Backswing&apos;s network.</source>
        <translation>现在由 {run} 识别你的数字。画布下方的按钮可以询问 Backswing 自带的网络。</translation>
    </message>
    <message>
        <source>The run can be kept again: nothing of it is missing.</source>
        <translation>这次训练又可以保存了：没有缺少任何内容。</translation>
    </message>
</context>
<context>
    <name>RunCurves</name>
    <message>
        <source>The settings of the run in {folder} cannot be read.</source>
        <translation>无法读取 {folder} 中这次训练的设置。</translation>
    </message>
</context>
<context>
    <name>RunLines</name>
    <message>
        <source>{count} seeds</source>
        <translation>{count} 个随机种子</translation>
    </message>
    <message>
        <source>{run}, {count} seeds</source>
        <translation>{run}，{count} 个随机种子</translation>
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
        <source>test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>average since the epoch began</source>
        <translation>本轮开始以来的平均</translation>
    </message>
    <message>
        <source>validation within epochs</source>
        <translation>轮内的验证</translation>
    </message>
    <message>
        <source>validation (averaged weights)</source>
        <translation>验证（平均权重）</translation>
    </message>
    <message>
        <source>λ term</source>
        <translation>λ 项</translation>
    </message>
</context>
<context>
    <name>RunMarks</name>
    <message>
        <source>diverged</source>
        <translation>已发散</translation>
    </message>
</context>
<context>
    <name>RunNames</name>
    <message>
        <source>Run {number}</source>
        <translation>训练 {number}</translation>
    </message>
    <message>
        <source>{run} (continued)</source>
        <translation>{run}（续）</translation>
    </message>
    <message>
        <source>{run} (continued {number})</source>
        <translation>{run}（续 {number}）</translation>
    </message>
    <message>
        <source>{run} (surgery)</source>
        <translation>{run}（手术）</translation>
    </message>
    <message>
        <source>{run} (surgery {number})</source>
        <translation>{run}（手术 {number}）</translation>
    </message>
</context>
<context>
    <name>RunReport</name>
    <message>
        <source>Write a report</source>
        <translation>生成报告</translation>
    </message>
    <message>
        <source>Report (*.html)</source>
        <translation>报告 (*.html)</translation>
    </message>
    <message>
        <source>Another report is being written. Wait until it is done.</source>
        <translation>正在生成另一份报告。请等它完成。</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>正在生成报告…</translation>
    </message>
    <message>
        <source>The report is in {path}.</source>
        <translation>报告在 {path}。</translation>
    </message>
    <message>
        <source>The report is written: {name}.</source>
        <translation>报告已生成：{name}。</translation>
    </message>
    <message>
        <source>It can be opened in any web browser.</source>
        <translation>可以用任何网页浏览器打开它。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>No web browser found. The report is in {0}.</source>
        <translation>找不到网页浏览器。报告在 {0}。</translation>
    </message>
</context>
<context>
    <name>RunTable</name>
    <message>
        <source>Run</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Also differs</source>
        <translation>其他不同</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>model file</source>
        <translation>模型文件</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>中途中止</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>已中断</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>Best</source>
        <translation>最好</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最后</translation>
    </message>
    <message>
        <source>Best validation accuracy of all epochs</source>
        <translation>所有轮次中最好的验证准确率</translation>
    </message>
    <message>
        <source>Validation accuracy after the last epoch</source>
        <translation>最后一轮之后的验证准确率</translation>
    </message>
    <message>
        <source>Stopped {where}.</source>
        <translation>已在{where}停止。</translation>
    </message>
    <message>
        <source>Paused {where}.</source>
        <translation>已在{where}暂停。</translation>
    </message>
    <message>
        <source>Training: epoch {epoch} of {epochs}</source>
        <translation>正在训练：第 {epoch} 轮，共 {epochs} 轮</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练中</translation>
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
        <source>η at its minimum</source>
        <translation>η 已到最小值</translation>
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
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>已发散</translation>
    </message>
    <message>
        <source>from epoch {epoch} of {run}</source>
        <translation>从 {run} 的第 {epoch} 轮</translation>
    </message>
    <message>
        <source>from epoch {epoch}</source>
        <translation>从第 {epoch} 轮</translation>
    </message>
    <message>
        <source>Done: there was no epoch left to train.</source>
        <translation>完成：没有剩余的轮次可训练。</translation>
    </message>
    <message>
        <source>Done: 1 epoch; validation {score} {best}.</source>
        <translation>完成：1 轮；验证{score} {best}。</translation>
    </message>
    <message>
        <source>Done: all {epochs} epochs; best validation {score} {best}.</source>
        <translation>完成：全部 {epochs} 轮；最好的验证{score} {best}。</translation>
    </message>
    <message>
        <source>Stopped early: {patience} epochs without improvement. The best, epoch {epoch} with {best}, is kept.</source>
        <translation>提前停止：{patience} 轮没有进步。保留最好的第 {epoch} 轮，结果为 {best}。</translation>
    </message>
    <message>
        <source>Done: η was halved {halvings} times and stalls again; best validation {score} {best}. To go on, raise “{knob}” or choose another decay.</source>
        <translation>完成：η 已减半 {halvings} 次，又停滞不前；最好的验证{score} {best}。要继续，请调大“{knob}”，或选择另一种衰减。</translation>
    </message>
    <message>
        <source>Done: no step goes down from here. Another seed starts elsewhere.</source>
        <translation>完成：从这里起，没有哪一步能再下降。换一个随机种子，就从别处开始。</translation>
    </message>
    <message>
        <source>Done: no step goes down any more after epoch {epoch}; best validation {score} {best}. Another seed starts elsewhere.</source>
        <translation>完成：第 {epoch} 轮之后，没有哪一步能再下降；最好的验证{score} {best}。换一个随机种子，就从别处开始。</translation>
    </message>
    <message>
        <source>Done: the validation {score} has reached {goal} {where}; it is {reached}.</source>
        <translation>完成：验证{score}在{where}达到了目标 {goal}；现为 {reached}。</translation>
    </message>
    <message>
        <source>Diverged: {what} became infinite in mini-batch {batch} of epoch {epoch}. {kept}; try {advice}.</source>
        <translation>已发散：{what}在第 {epoch} 轮的第 {batch} 个小批量中变为无穷大。{kept}；请尝试：{advice}。</translation>
    </message>
    <message>
        <source>The weights of epoch {epoch} are kept</source>
        <translation>保留了第 {epoch} 轮的权重</translation>
    </message>
    <message>
        <source>The initial weights are kept</source>
        <translation>保留了初始权重</translation>
    </message>
    <message>
        <source>smaller initial weights or another activation</source>
        <translation>更小的初始权重或别的激活函数</translation>
    </message>
    <message>
        <source>after 1 mini-batch of epoch {epoch}</source>
        <translation>第 {epoch} 轮的 1 个小批量之后</translation>
    </message>
    <message>
        <source>after {batches} mini-batches of epoch {epoch}</source>
        <translation>第 {epoch} 轮的 {batches} 个小批量之后</translation>
    </message>
    <message>
        <source>after epoch {epoch}</source>
        <translation>第 {epoch} 轮之后</translation>
    </message>
    <message>
        <source>before the first mini-batch</source>
        <translation>第一个小批量之前</translation>
    </message>
</context>
<context>
    <name>RunsOnDisk</name>
    <message>
        <source>The run in {folder} has no settings that can be read and is left out.</source>
        <translation>{folder} 中的训练没有可以读取的设置，已略去。</translation>
    </message>
    <message>
        <source>{count} runs have no settings that can be read and are left out, the first in {folder}.</source>
        <translation>{count} 次训练没有可以读取的设置，已略去，第一个在 {folder} 中。</translation>
    </message>
    <message>
        <source>Run of {when}</source>
        <translation>{when} 的训练</translation>
    </message>
</context>
<context>
    <name>RunsPanel</name>
    <message>
        <source>Each training run appears here, for comparison.</source>
        <translation>每次训练都会出现在这里，以供比较。</translation>
    </message>
    <message>
        <source>Show only this</source>
        <translation>只显示这个</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>采用这些设置</translation>
    </message>
    <message>
        <source>Copy settings as TOML</source>
        <translation>将设置复制为 TOML</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Paste settings</source>
        <translation>粘贴设置</translation>
    </message>
    <message>
        <source>Open its best network</source>
        <translation>打开其最好的网络</translation>
    </message>
    <message>
        <source>Open its last network</source>
        <translation>打开其最后的网络</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>加星标</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比较…</translation>
    </message>
    <message>
        <source>Race these again</source>
        <translation>再赛一次</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>报告…</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>训练记录</translation>
    </message>
    <message>
        <source>All {count} runs are shown. Curves of more than {most} are hard to tell apart.</source>
        <translation>{count} 次训练全部显示。超过 {most} 条曲线就很难分辨。</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>只显示这些</translation>
    </message>
    <message>
        <source>Compare {count} runs…</source>
        <translation>比较 {count} 次训练…</translation>
    </message>
    <message>
        <source>Race {count} runs again</source>
        <translation>{count} 次训练再赛一次</translation>
    </message>
    <message>
        <source>Report of {count} runs…</source>
        <translation>{count} 次训练的报告…</translation>
    </message>
    <message>
        <source>Check or select two runs to compare them.</source>
        <translation>勾选或选中两次训练来比较。</translation>
    </message>
    <message>
        <source>{count} runs are too many to compare: check or select at most {most}.</source>
        <translation>{count} 次训练太多，无法比较：最多勾选或选中 {most} 次。</translation>
    </message>
    <message>
        <source>Check or select runs that are on disk for a report.</source>
        <translation>勾选或选中磁盘上的训练来生成报告。</translation>
    </message>
    <message>
        <source>{run} has no such network: it ended too early.</source>
        <translation>{run} 没有这样的网络：它结束得太早了。</translation>
    </message>
    <message>
        <source>No file manager found. The run is in {0}.</source>
        <translation>找不到文件管理器。这次训练在 {0}。</translation>
    </message>
    <message>
        <source>The pasted text</source>
        <translation>粘贴的文字</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>{points} point</source>
        <translation>{points} 分</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>{points} 分</translation>
    </message>
    <message>
        <source>{figure}: “{option}”</source>
        <translation>{figure}：“{option}”</translation>
    </message>
    <message>
        <source>“{option}”</source>
        <translation>“{option}”</translation>
    </message>
    <message>
        <source>It was {was}.</source>
        <translation>结果是：{was}。</translation>
    </message>
    <message>
        <source>You said “{said}”, and so it was. {points}.</source>
        <translation>你选了“{said}”，结果正是如此。{points}。</translation>
    </message>
    <message>
        <source>You said “{said}”, and so it was: {figure}. {points}.</source>
        <translation>你选了“{said}”，结果正是如此：{figure}。{points}。</translation>
    </message>
    <message>
        <source>You said “{said}”; it was {was}. {points}.</source>
        <translation>你选了“{said}”；结果是：{was}。{points}。</translation>
    </message>
    <message>
        <source>You said “{said}”.</source>
        <translation>你选了“{said}”。</translation>
    </message>
    <message>
        <source>It was {figure}, which is none of the answers.</source>
        <translation>结果是 {figure}，不符合任何一个选项。</translation>
    </message>
    <message>
        <source>It cannot be judged without an earlier run of this lesson. Repeat the lesson.</source>
        <translation>没有这一课较早的训练，就无法评判。请重新学习这一课。</translation>
    </message>
    <message>
        <source>No curve to compare.</source>
        <translation>没有可以比较的曲线。</translation>
    </message>
    <message>
        <source>You have drawn no curve.</source>
        <translation>你没有画曲线。</translation>
    </message>
    <message>
        <source>Your curve is off by {distance} on average. {points}.</source>
        <translation>你的曲线平均相差 {distance}。{points}。</translation>
    </message>
</context>
<context>
    <name>SaveLesson</name>
    <message>
        <source>Give the lesson a title and a text.</source>
        <translation>请给这一课写上标题和正文。</translation>
    </message>
    <message>
        <source>A question needs a right answer, a wrong one, a hint and an explanation.</source>
        <translation>问题需要一个正确答案、一个错误答案、一个提示和一段解释。</translation>
    </message>
    <message>
        <source>One of the wrong answers is the right one: change it or leave it out.</source>
        <translation>有一个错误答案与正确答案相同：请修改或去掉它。</translation>
    </message>
    <message>
        <source>A lesson cannot hold data from a folder or a file: choose another set in Data first.</source>
        <translation>课中不能包含来自文件夹或文件的数据：请先在“数据”中选择别的数据集。</translation>
    </message>
    <message>
        <source>This lesson</source>
        <translation>这一课</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>一个问题</translation>
    </message>
    <message>
        <source>Answer with what you have seen.</source>
        <translation>请根据你看到的来回答。</translation>
    </message>
</context>
<context>
    <name>SaveLessonDialog</name>
    <message>
        <source>Save as a lesson</source>
        <translation>保存为一课</translation>
    </message>
    <message>
        <source>Title of the lesson</source>
        <translation>这一课的标题</translation>
    </message>
    <message>
        <source>What it is about and what to do. **bold**, *italic* and `code` work.</source>
        <translation>讲什么、要做什么。可以使用 **粗体**、*斜体* 和 `代码`。</translation>
    </message>
    <message>
        <source>The task is to train with these settings</source>
        <translation>任务是用这些设置训练</translation>
    </message>
    <message>
        <source>A question at the end; empty for none</source>
        <translation>最后的问题；留空则没有</translation>
    </message>
    <message>
        <source>The right answer</source>
        <translation>正确答案</translation>
    </message>
    <message>
        <source>Wrong answers, parted by ;</source>
        <translation>错误答案，用半角 ; 分隔</translation>
    </message>
    <message>
        <source>Shown after a wrong answer</source>
        <translation>答错后显示</translation>
    </message>
    <message>
        <source>Shown after the right answer</source>
        <translation>答对后显示</translation>
    </message>
    <message>
        <source>Ticked settings stay; the others are folded and locked. None ticked: all stay.</source>
        <translation>勾选的设置保留；其余的折叠并锁定。一个也不勾选：全部保留。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Visible knobs</source>
        <translation>可见的设置</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>正确答案</translation>
    </message>
    <message>
        <source>Wrong answers</source>
        <translation>错误答案</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>解释</translation>
    </message>
    <message>
        <source>The lesson takes the settings and the tab as they stand now.</source>
        <translation>这一课采用当前的设置和当前的标签页。</translation>
    </message>
    <message>
        <source>{count} of {most} words</source>
        <translation>{count} 个词，最多 {most} 个</translation>
    </message>
</context>
<context>
    <name>ScaleKey</name>
    <message>
        <source>Colours from {least}, blue, through 0, dark, to {most}, orange</source>
        <translation>颜色从 {least}（蓝色）经 0（深色）到 {most}（橙色）</translation>
    </message>
    <message>
        <source>Colours from 0, dark, to {most}, orange</source>
        <translation>颜色从 0（深色）到 {most}（橙色）</translation>
    </message>
</context>
<context>
    <name>SchedulePanel</name>
    <message>
        <source>no limit</source>
        <translation>无限制</translation>
    </message>
    <message>
        <source>The earliest course: no epoch is better than the first. Training ends early.</source>
        <translation>最早会是这样：没有哪一轮比第一轮好。训练会提前结束。</translation>
    </message>
    <message>
        <source>The earliest course: no epoch is better than the first.</source>
        <translation>最早会是这样：没有哪一轮比第一轮好。</translation>
    </message>
    <message>
        <source>As long as the whole run: η only rises.</source>
        <translation>与整次训练一样长：η 只升不降。</translation>
    </message>
</context>
<context>
    <name>SetMenu</name>
    <message>
        <source>Learn from</source>
        <translation>学习来源</translation>
    </message>
</context>
<context>
    <name>SetNames</name>
    <message>
        <source>Training set</source>
        <translation>训练集</translation>
    </message>
    <message>
        <source>Validation set</source>
        <translation>验证集</translation>
    </message>
    <message>
        <source>Test set</source>
        <translation>测试集</translation>
    </message>
    <message>
        <source>Backswing&apos;s own</source>
        <translation>Backswing 自带</translation>
    </message>
    <message>
        <source>My digits</source>
        <translation>我的数字</translation>
    </message>
    <message>
        <source>{data} training {number}</source>
        <translation>{data} 训练集 {number}</translation>
    </message>
    <message>
        <source>{data} validation {number}</source>
        <translation>{data} 验证集 {number}</translation>
    </message>
    <message>
        <source>{data} test {number}</source>
        <translation>{data} 测试集 {number}</translation>
    </message>
    <message>
        <source>Backswing&apos;s own {number}</source>
        <translation>Backswing 自带 {number}</translation>
    </message>
    <message>
        <source>My digit {number}</source>
        <translation>我的数字 {number}</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Setting that varies</source>
        <translation>变化的设置</translation>
    </message>
    <message>
        <source>Values of this setting</source>
        <translation>这项设置的取值</translation>
    </message>
    <message>
        <source>Pick ▾</source>
        <translation>选取 ▾</translation>
    </message>
    <message>
        <source>Pick values from a range or a list</source>
        <translation>从范围或列表中选取取值</translation>
    </message>
    <message>
        <source>Do not vary this setting</source>
        <translation>不变化这项设置</translation>
    </message>
</context>
<context>
    <name>SettingRows</name>
    <message>
        <source>Settings that vary</source>
        <translation>变化的设置</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>distorted</source>
        <translation>扭曲变形</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Backswing&apos;s own digits</source>
        <translation>Backswing 自带的数字</translation>
    </message>
    <message>
        <source>MNIST and Backswing&apos;s own</source>
        <translation>MNIST 和 Backswing 自带的数字</translation>
    </message>
    <message>
        <source>MNIST and many hands</source>
        <translation>MNIST 和许多人的笔迹</translation>
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
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>{optimizer} searches along each line itself.</source>
        <translation>{optimizer} 自己沿每条直线搜索。</translation>
    </message>
    <message>
        <source>{optimizer} looks at all training images at once.</source>
        <translation>{optimizer} 一次考察全部训练图像。</translation>
    </message>
    <message>
        <source>{optimizer} chooses its own steps.</source>
        <translation>{optimizer} 自己选择步长。</translation>
    </message>
    <message>
        <source>{optimizer} compares one cost with the next: nothing may be random.</source>
        <translation>{optimizer} 要把一个代价与下一个比较：不能有任何随机成分。</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>“{title}”</translation>
    </message>
</context>
<context>
    <name>SigmoidView</name>
    <message>
        <source>The sigmoid and the neuron&apos;s point on it</source>
        <translation>S 型函数和神经元在上面的点</translation>
    </message>
    <message>
        <source>z = {z}, output σ(z) = {a}, slope σ′(z) = {slope}</source>
        <translation>z = {z}，输出 σ(z) = {a}，斜率 σ′(z) = {slope}</translation>
    </message>
    <message>
        <source>σ(z), its slope {slope}</source>
        <translation>σ(z)，斜率 {slope}</translation>
    </message>
</context>
<context>
    <name>SizesEdit</name>
    <message>
        <source>Enter the layer sizes with dashes between them, such as 784-30-10.</source>
        <translation>请输入各层的大小，用连字符分隔，如 784-30-10。</translation>
    </message>
    <message>
        <source>Each layer has 1 to {largest} neurons.</source>
        <translation>每层有 1 到 {largest} 个神经元。</translation>
    </message>
</context>
<context>
    <name>SketchPlace</name>
    <message>
        <source>Your curve</source>
        <translation>你的曲线</translation>
    </message>
    <message>
        <source>Draw the curve that you expect</source>
        <translation>画出你预期的曲线</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>That is what I expect</source>
        <translation>这就是我的预期</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>轮</translation>
    </message>
    <message>
        <source>your curve</source>
        <translation>你的曲线</translation>
    </message>
    <message>
        <source>the network&apos;s curve</source>
        <translation>网络的曲线</translation>
    </message>
    <message>
        <source>Draw with the mouse, or with the arrow keys. Delete begins again.</source>
        <translation>用鼠标或方向键画。按 Delete 重新开始。</translation>
    </message>
    <message>
        <source>Your curve is noted. Go on with the step.</source>
        <translation>已记下你的曲线。请继续这一步。</translation>
    </message>
    <message>
        <source>Accuracy in % {of}</source>
        <translation>{of}的准确率 (%)</translation>
    </message>
    <message>
        <source>Cost {of}</source>
        <translation>{of}的代价</translation>
    </message>
    <message>
        <source>on the training images</source>
        <translation>在训练图像上</translation>
    </message>
    <message>
        <source>on the validation images</source>
        <translation>在验证图像上</translation>
    </message>
    <message>
        <source>on the test images</source>
        <translation>在测试图像上</translation>
    </message>
    <message>
        <source>on the validation images, of the averaged weights</source>
        <translation>平均权重在验证图像上</translation>
    </message>
</context>
<context>
    <name>SoftmaxPanel</name>
    <message>
        <source>Softmax of each output</source>
        <translation>每个输出的 softmax</translation>
    </message>
    <message>
        <source>Sigmoid of each output</source>
        <translation>每个输出的 sigmoid</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Take the drawing&apos;s z again</source>
        <translation>重新采用所画数字的 z</translation>
    </message>
    <message>
        <source>Return every slider, and T, to where the digit at hand has them</source>
        <translation>把所有滑块和 T 放回当前数字对应的位置</translation>
    </message>
    <message>
        <source>z of output {output}</source>
        <translation>输出 {output} 的 z</translation>
    </message>
    <message>
        <source>Weighted inputs</source>
        <translation>带权输入</translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation>Sigmoid</translation>
    </message>
    <message>
        <source>Temperature T</source>
        <translation>温度 T</translation>
    </message>
    <message>
        <source>sum {percent}</source>
        <translation>总和 {percent}</translation>
    </message>
</context>
<context>
    <name>SoftmaxWords</name>
    <message>
        <source>Ten sliders for the weighted inputs z, and the outputs that softmax and sigmoid make of them.</source>
        <translation>十个滑块对应带权输入 z，旁边是 softmax 和 sigmoid 由它们得到的输出。</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Softmax&lt;/b&gt; turns the weighted inputs z of the output layer into shares of 1: a&lt;sub&gt;j&lt;/sub&gt; = e&lt;sup&gt;z&lt;sub&gt;j&lt;/sub&gt;&lt;/sup&gt; / Σ&lt;sub&gt;k&lt;/sub&gt; e&lt;sup&gt;z&lt;sub&gt;k&lt;/sub&gt;&lt;/sup&gt;. Move a slider: its own output rises with its z (softmax is &lt;b&gt;monotonic&lt;/b&gt;), and all others change, because the sum stays 1 (softmax is &lt;b&gt;non-local&lt;/b&gt;).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Sigmoid&lt;/b&gt; outputs of the same z stand beside it: each depends on its own z alone, and their sum is anything from 0 to 10. So softmax outputs can be read as probabilities of the ten digits, sigmoid outputs as ten separate answers of yes or no.&lt;/p&gt;&lt;p&gt;&lt;b&gt;The temperature T&lt;/b&gt; divides every z before softmax. A high one makes the shares more even, a low one leaves nearly everything to the largest z. The answer stays the same.&lt;/p&gt;&lt;p&gt;The sliders start at the z of the digit at hand and follow it until you move one. Outlines then show the outputs of the digit&apos;s own z at T = 1.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;柔性最大值 (softmax)&lt;/b&gt; 把输出层的带权输入 z 变成总和为 1 的份额：a&lt;sub&gt;j&lt;/sub&gt; = e&lt;sup&gt;z&lt;sub&gt;j&lt;/sub&gt;&lt;/sup&gt; / Σ&lt;sub&gt;k&lt;/sub&gt; e&lt;sup&gt;z&lt;sub&gt;k&lt;/sub&gt;&lt;/sup&gt;。移动一个滑块：它自己的输出随 z 上升（softmax 是&lt;b&gt;单调的&lt;/b&gt;），而其他输出都会改变，因为总和保持为 1（softmax 是&lt;b&gt;非局部的&lt;/b&gt;）。&lt;/p&gt;&lt;p&gt;旁边是同样的 z 的 &lt;b&gt;sigmoid&lt;/b&gt; 输出：每个只取决于自己的 z，总和可以是 0 到 10 之间的任何值。所以 softmax 的输出可以看作十个数字的概率，sigmoid 的输出则是十个各自独立的“是”或“否”。&lt;/p&gt;&lt;p&gt;&lt;b&gt;温度 T&lt;/b&gt; 在 softmax 之前除以每个 z。温度高，份额更平均；温度低，几乎全部归于最大的 z。答案始终不变。&lt;/p&gt;&lt;p&gt;滑块从当前数字的 z 开始，并一直跟随它，直到你移动其中一个。此时轮廓线显示这个数字自己的 z 在 T = 1 时的输出。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>{name}: its ten z. Softmax sums to 100 %, the sigmoids to {sum}.</source>
        <translation>{name}：它的十个 z。Softmax 的总和为 100%，sigmoid 的总和为 {sum}。</translation>
    </message>
    <message>
        <source>{obstacle} Until then every z starts at 0. Softmax sums to 100 %, the sigmoids to {sum}.</source>
        <translation>{obstacle}在此之前，每个 z 从 0 开始。Softmax 的总和为 100%，sigmoid 的总和为 {sum}。</translation>
    </message>
    <message>
        <source>Draw a digit to start from its z.</source>
        <translation>请画一个数字，从它的 z 开始。</translation>
    </message>
    <message>
        <source>{z} {by}: output {output} gains {points} points, and the nine others lose them. The other sigmoids stay.</source>
        <translation>{z} {by}：输出 {output} 增加 {points} 个百分点，另外九个相应减少。其他的 sigmoid 不变。</translation>
    </message>
    <message>
        <source>{z} {by}: output {output} loses {points} points, and the nine others gain them. The other sigmoids stay.</source>
        <translation>{z} {by}：输出 {output} 减少 {points} 个百分点，另外九个相应增加。其他的 sigmoid 不变。</translation>
    </message>
    <message>
        <source>output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>总和</translation>
    </message>
</context>
<context>
    <name>SpeedMenu</name>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>As fast as it goes</source>
        <translation>全速</translation>
    </message>
    <message>
        <source>Full speed</source>
        <translation>全速</translation>
    </message>
    <message>
        <source>Train without a rest</source>
        <translation>不停顿地训练</translation>
    </message>
    <message>
        <source>An epoch a second</source>
        <translation>每秒一轮</translation>
    </message>
    <message>
        <source>1 epoch/s</source>
        <translation>1 轮/秒</translation>
    </message>
    <message>
        <source>Slow enough to watch the curves grow; the numbers stay the same</source>
        <translation>慢到可以看着曲线生长；数值不变</translation>
    </message>
    <message>
        <source>A mini-batch at a time (slow motion)</source>
        <translation>一次一个小批量（慢动作）</translation>
    </message>
    <message>
        <source>Slow motion</source>
        <translation>慢动作</translation>
    </message>
    <message>
        <source>Two mini-batches a second: watch them in Inside › Mini-batch; the numbers stay the same</source>
        <translation>每秒两个小批量：在“内部 › 小批量”中观看；数值不变</translation>
    </message>
    <message>
        <source>Speed of the training</source>
        <translation>训练的速度</translation>
    </message>
    <message>
        <source>Slow the training down to watch it. Its numbers stay the same.</source>
        <translation>放慢训练，以便观看。数值不变。</translation>
    </message>
</context>
<context>
    <name>Splash</name>
    <message>
        <source>Opening the window…</source>
        <translation>正在打开窗口…</translation>
    </message>
</context>
<context>
    <name>StandingRow</name>
    <message>
        <source>Ask {network}</source>
        <translation>询问 {network}</translation>
    </message>
    <message>
        <source>Let {network} answer</source>
        <translation>让 {network} 作答</translation>
    </message>
    <message>
        <source>Validation {percent}</source>
        <translation>验证 {percent}</translation>
    </message>
    <message>
        <source>My digits {right} of {all}</source>
        <translation>我的数字 {all} 个中对 {right} 个</translation>
    </message>
    <message>
        <source>mine {right} of {all}</source>
        <translation>我的 {right}/{all}</translation>
    </message>
    <message>
        <source>{right} of {all}</source>
        <translation>{right}/{all}</translation>
    </message>
    <message>
        <source>{network} reads {percent} of the {count} digits in the validation set of {title} correctly. No network learns from them.</source>
        <translation>在 {title} 验证集的 {count} 个数字中，{network} 识别对了 {percent}。没有网络从中学习。</translation>
    </message>
    <message>
        <source>Measured after epoch {epoch}.</source>
        <translation>在第 {epoch} 轮之后测得。</translation>
    </message>
    <message>
        <source>Of My digits it reads {right} of {all}.</source>
        <translation>在“我的数字”的 {all} 个中，它识别对了 {right} 个。</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>An experiment or a race is running: its tab shows how far it is.</source>
        <translation>正在进行实验或竞赛：进度见其标签页。</translation>
    </message>
    <message>
        <source>{title}: {count} training images are ready.</source>
        <translation>{title}：{count} 张训练图像已就绪。</translation>
    </message>
    <message>
        <source>{title}: {count} rows for training are ready.</source>
        <translation>{title}：{count} 行训练数据已就绪。</translation>
    </message>
    <message>
        <source>{network} answers.</source>
        <translation>由 {network} 作答。</translation>
    </message>
    <message>
        <source>Draw a digit on the right, or press Train to train your own network.</source>
        <translation>请在右边画一个数字，或按“训练”来训练你自己的网络。</translation>
    </message>
    <message>
        <source>Train begins a new {sizes}.</source>
        <translation>按“训练”会开始训练新的 {sizes} 网络。</translation>
    </message>
    <message>
        <source>Train continues {network}.</source>
        <translation>按“训练”会从 {network} 继续。</translation>
    </message>
    <message>
        <source>Train begins a new {sizes}; Bring back then returns {network}.</source>
        <translation>按“训练”会开始训练新的 {sizes} 网络；之后“恢复”会还原 {network}。</translation>
    </message>
</context>
<context>
    <name>StepControls</name>
    <message>
        <source>“{button}” cannot be pressed now.</source>
        <translation>现在不能按“{button}”。</translation>
    </message>
    <message>
        <source>“{control}” cannot be set to {value} now.</source>
        <translation>现在不能把“{control}”设为 {value}。</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>The answer is {answer}. 0 points.</source>
        <translation>答案是 {answer}。0 分。</translation>
    </message>
    <message>
        <source>“{answer}” is right. {points}.</source>
        <translation>“{answer}”正确。{points}。</translation>
    </message>
</context>
<context>
    <name>SurgeryPanel</name>
    <message>
        <source>Units</source>
        <translation>神经元</translation>
    </message>
    <message>
        <source>Switch hidden units off</source>
        <translation>关闭隐藏神经元</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Change the weights and the bias of one unit</source>
        <translation>改变一个神经元的权重和偏置</translation>
    </message>
    <message>
        <source>All weights</source>
        <translation>全部权重</translation>
    </message>
    <message>
        <source>Pruning, noise and temperature</source>
        <translation>剪枝、噪声和温度</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>重新来过</translation>
    </message>
    <message>
        <source>Keep as a run</source>
        <translation>保存为一次训练</translation>
    </message>
</context>
<context>
    <name>SurgeryWords</name>
    <message>
        <source>Here you change a copy of the network and see at once what it loses: switch units off, change weights, prune. Press Train, or open a model.</source>
        <translation>在这里，你修改网络的一个副本，马上就能看到它失去什么：关闭神经元、改变权重、剪枝。请按“训练”，或打开一个模型。</translation>
    </message>
    <message>
        <source>&lt;p&gt;Everything happens to &lt;b&gt;a copy&lt;/b&gt;. The network itself stays as it is until you press &lt;b&gt;Keep as a run&lt;/b&gt;; Train › Bring back undoes even that. The validation set judges each change at once.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Units.&lt;/b&gt; Click a square to switch a hidden unit off: its activation then reaches nothing. A network with many units loses little, since others say the same; that is what dropout trains it for. &lt;b&gt;The 5 that matter most&lt;/b&gt; are those whose absence costs the answer to your drawing most of its lead, the distance of its z from the second largest.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Weights.&lt;/b&gt; Paint on a unit&apos;s weights, scale all of them, or shift its bias.&lt;/p&gt;&lt;p&gt;&lt;b&gt;All weights.&lt;/b&gt; &lt;b&gt;Pruning&lt;/b&gt; sets weights to 0. With the smallest |w| first, often more than half of them can go before the accuracy falls; at random, far fewer (LeCun, Denker and Solla 1990; Han et al. 2015). &lt;b&gt;Noise&lt;/b&gt; is added to every weight, in standard deviations of its layer. &lt;b&gt;Temperature&lt;/b&gt; divides the outputs&apos; z: above 1 the network is less sure, below 1 surer. The cost changes, no answer does.&lt;/p&gt;&lt;p&gt;If you &lt;b&gt;train on&lt;/b&gt;, a unit that was switched off can come back: its own weights are still there, and the weights to the next layer grow again from 0.&lt;/p&gt;</source>
        <translation>&lt;p&gt;一切都发生在&lt;b&gt;副本&lt;/b&gt;上。在你按下&lt;b&gt;保存为一次训练&lt;/b&gt;之前，网络本身保持不变；即使按了，“训练 › 恢复”也能撤销。验证集会立即评判每一处改动。&lt;/p&gt;&lt;p&gt;&lt;b&gt;神经元。&lt;/b&gt;点击一个方格，关闭一个隐藏神经元：它的激活值就传不到任何地方。神经元多的网络损失很小，因为还有别的神经元说着同样的话；弃权 (dropout) 训练的正是这一点。&lt;b&gt;最重要的 5 个&lt;/b&gt;是这样的神经元：去掉它们，你画的数字的答案的领先幅度减小得最多；领先幅度就是它的 z 与第二大的 z 之差。&lt;/p&gt;&lt;p&gt;&lt;b&gt;权重。&lt;/b&gt;在一个神经元的权重上涂画，缩放它的全部权重，或移动它的偏置。&lt;/p&gt;&lt;p&gt;&lt;b&gt;全部权重。&lt;/b&gt;&lt;b&gt;剪枝&lt;/b&gt;把权重置为 0。从最小的 |w| 开始，往往去掉一半以上，准确率才下降；随机去掉，则远远达不到（LeCun、Denker 和 Solla，1990 年；Han 等，2015 年）。&lt;b&gt;噪声&lt;/b&gt;加到每个权重上，以所在层的标准差为单位。&lt;b&gt;温度&lt;/b&gt;用来除输出的 z：大于 1，网络更没有把握；小于 1，更有把握。代价会变，答案不变。&lt;/p&gt;&lt;p&gt;如果&lt;b&gt;接着训练&lt;/b&gt;，关闭的神经元可能恢复过来：它自己的权重还在，到下一层的权重会从 0 重新长出来。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>{count} of {all} hidden units off</source>
        <translation>关闭了 {all} 个隐藏神经元中的 {count} 个</translation>
    </message>
    <message>
        <source>{share} of the weights removed</source>
        <translation>移除了 {share} 的权重</translation>
    </message>
    <message>
        <source>noise of {amount}</source>
        <translation>噪声 {amount}</translation>
    </message>
    <message>
        <source>1 weight set</source>
        <translation>设定了 1 个权重</translation>
    </message>
    <message>
        <source>{count} weights set</source>
        <translation>设定了 {count} 个权重</translation>
    </message>
    <message>
        <source>weights of 1 unit scaled</source>
        <translation>缩放了 1 个神经元的权重</translation>
    </message>
    <message>
        <source>weights of {count} units scaled</source>
        <translation>缩放了 {count} 个神经元的权重</translation>
    </message>
    <message>
        <source>1 bias shifted</source>
        <translation>移动了 1 个偏置</translation>
    </message>
    <message>
        <source>{count} biases shifted</source>
        <translation>移动了 {count} 个偏置</translation>
    </message>
    <message>
        <source>temperature {t}</source>
        <translation>温度 {t}</translation>
    </message>
    <message>
        <source>validation {score} {change}</source>
        <translation>验证{score} {change}</translation>
    </message>
    <message>
        <source>cost {change}</source>
        <translation>代价 {change}</translation>
    </message>
    <message>
        <source>your drawing: {change}</source>
        <translation>你画的数字：{change}</translation>
    </message>
    <message>
        <source>This is a copy of {network}: change it.</source>
        <translation>这是“{network}”的副本：动手改吧。</translation>
    </message>
    <message>
        <source>Changed: {operations}.</source>
        <translation>已改变：{operations}。</translation>
    </message>
    <message>
        <source>The network itself has changed meanwhile.</source>
        <translation>网络本身在此期间已经改变。</translation>
    </message>
    <message>
        <source>validation accuracy</source>
        <translation>验证准确率</translation>
    </message>
    <message>
        <source>validation cost, without λ</source>
        <translation>验证代价（不含 λ 项）</translation>
    </message>
    <message>
        <source>output {unit}</source>
        <translation>输出 {unit}</translation>
    </message>
    <message>
        <source>before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>after</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>share removed</source>
        <translation>移除的比例</translation>
    </message>
    <message>
        <source>smallest first</source>
        <translation>从小到大</translation>
    </message>
    <message>
        <source>at random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>Accuracy by share of weights removed ({count} images)</source>
        <translation>准确率随移除的权重比例的变化（{count} 张图像）</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>share of the weights removed</source>
        <translation>移除的权重比例</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>{unit}: off</source>
        <translation>{unit}：关闭</translation>
    </message>
    <message>
        <source>{unit}: weights scaled by</source>
        <translation>{unit}：权重缩放倍数</translation>
    </message>
    <message>
        <source>{unit}: bias shifted by</source>
        <translation>{unit}：偏置移动量</translation>
    </message>
    <message>
        <source>{unit}, weight from {source}: set to</source>
        <translation>{unit}，来自 {source} 的权重：设为</translation>
    </message>
    <message>
        <source>operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>操作</translation>
    </message>
</context>
<context>
    <name>TabMenu</name>
    <message>
        <source>Tabs</source>
        <translation>标签页</translation>
    </message>
</context>
<context>
    <name>Task</name>
    <message>
        <source>Something went wrong inside Backswing. Help &gt; Open log folder has the details.</source>
        <translation>Backswing 内部出了问题。详情见“帮助 › 打开日志文件夹”。</translation>
    </message>
</context>
<context>
    <name>TaskWatch</name>
    <message>
        <source>{setting} to {value}</source>
        <translation>“{setting}”设为 {value}</translation>
    </message>
    <message>
        <source>Set {settings}.</source>
        <translation>请将 {settings}。</translation>
    </message>
    <message>
        <source>Set {settings}, then press Train.</source>
        <translation>请将 {settings}，然后按“训练”。</translation>
    </message>
    <message>
        <source>It was stopped too early: press Train again.</source>
        <translation>停止得太早了：请再按一次“训练”。</translation>
    </message>
    <message>
        <source>Epoch {number} of {count} is done.</source>
        <translation>第 {number} 轮已完成，共 {count} 轮。</translation>
    </message>
    <message>
        <source>Press Train.</source>
        <translation>请按“训练”。</translation>
    </message>
    <message>
        <source>Choose “{title}” under Experiments, then press Run.</source>
        <translation>在“实验”中选择“{title}”，然后按“运行”。</translation>
    </message>
    <message>
        <source>It was read as {read}. It has to be read as {digit}.</source>
        <translation>它被识别为 {read}，应当识别为 {digit}。</translation>
    </message>
    <message>
        <source>Draw a digit on the canvas.</source>
        <translation>在画布上画一个数字。</translation>
    </message>
    <message>
        <source>Draw a {digit} that is read as {digit}.</source>
        <translation>画一个能被识别为 {digit} 的 {digit}。</translation>
    </message>
    <message>
        <source>Draw a {digit} on the canvas.</source>
        <translation>在画布上画一个 {digit}。</translation>
    </message>
    <message>
        <source>Open “{view}”.</source>
        <translation>打开“{view}”。</translation>
    </message>
    <message>
        <source>Press “{button}”.</source>
        <translation>按“{button}”。</translation>
    </message>
    <message>
        <source>Set “{control}” to {value}.</source>
        <translation>将“{control}”设为 {value}。</translation>
    </message>
    <message>
        <source>Switch “{control}” on.</source>
        <translation>开启“{control}”。</translation>
    </message>
    <message>
        <source>Switch “{control}” off.</source>
        <translation>关闭“{control}”。</translation>
    </message>
    <message>
        <source>Not “{answer}”. Hint: {hint}</source>
        <translation>不是“{answer}”。提示：{hint}</translation>
    </message>
</context>
<context>
    <name>TestSetScorer</name>
    <message>
        <source>opened once</source>
        <translation>启用过一次</translation>
    </message>
    <message>
        <source>opened {0} times</source>
        <translation>启用过 {0} 次</translation>
    </message>
    <message>
        <source>Test {0} {1} (test set {2} for this run).</source>
        <translation>测试{0} {1}（测试集在这次训练中{2}）。</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>Numbers as text</source>
        <translation>数值（文本）</translation>
    </message>
</context>
<context>
    <name>ThemeMenu</name>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>System</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast, black on white</source>
        <translation>高对比度，白底黑字</translation>
    </message>
    <message>
        <source>High contrast, white on black</source>
        <translation>高对比度，黑底白字</translation>
    </message>
</context>
<context>
    <name>TimeLinePanel</name>
    <message>
        <source>Epoch of the run shown</source>
        <translation>所显示训练的轮次</translation>
    </message>
    <message>
        <source>Drag back to see the canvas&apos;s answer and all views as they were after an earlier epoch</source>
        <translation>拖回去，查看画布的答案和所有视图在较早一轮之后的样子</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Return to the newest weights</source>
        <translation>回到最新的权重</translation>
    </message>
    <message>
        <source>Continue from here</source>
        <translation>从这里继续</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>after epoch {epoch} of {last}</source>
        <translation>第 {epoch} 轮之后，共 {last} 轮</translation>
    </message>
    <message>
        <source>Pause at this epoch</source>
        <translation>在这一轮暂停</translation>
    </message>
    <message>
        <source>Play the run: the canvas&apos;s answer and all views change from epoch to epoch</source>
        <translation>播放训练过程：画布的答案和所有视图随每一轮变化</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>now: epoch {last}</source>
        <translation>现在：第 {last} 轮</translation>
    </message>
    <message>
        <source>another network answers</source>
        <translation>由另一个网络作答</translation>
    </message>
    <message>
        <source>Stop the training first, then continue from here.</source>
        <translation>请先停止训练，再从这里继续。</translation>
    </message>
    <message>
        <source>Continue training from this epoch with the current settings; Bring back undoes it</source>
        <translation>用当前的设置从这一轮继续训练；“恢复”可以撤销</translation>
    </message>
</context>
<context>
    <name>TrainingPanel</name>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>寻找</translation>
    </message>
    <message>
        <source>Find η</source>
        <translation>寻找 η</translation>
    </message>
    <message>
        <source>Try many learning rates for a few seconds, and see which suit this network</source>
        <translation>用几秒钟试许多学习率，看哪些适合这个网络</translation>
    </message>
    <message>
        <source>New seed</source>
        <translation>换随机种子</translation>
    </message>
    <message>
        <source>New random seed</source>
        <translation>换一个随机种子</translation>
    </message>
    <message>
        <source>1 epoch</source>
        <translation>1 轮</translation>
    </message>
    <message>
        <source>{epochs} epochs</source>
        <translation>{epochs} 轮</translation>
    </message>
</context>
<context>
    <name>UndoWords</name>
    <message>
        <source>Undo {0}</source>
        <translation>撤销：{0}</translation>
    </message>
    <message>
        <source>Undo setting change</source>
        <translation>撤销设置改动</translation>
    </message>
    <message>
        <source>Redo {0}</source>
        <translation>重做：{0}</translation>
    </message>
    <message>
        <source>Redo setting change</source>
        <translation>重做设置改动</translation>
    </message>
    <message>
        <source>change of “{0}”</source>
        <translation>“{0}”的改动</translation>
    </message>
    <message>
        <source>change of {0} settings</source>
        <translation>{0} 项设置的改动</translation>
    </message>
</context>
<context>
    <name>UnitDetail</name>
    <message>
        <source>Weights of this unit</source>
        <translation>这个神经元的权重</translation>
    </message>
    <message>
        <source>Terms of this unit: its weights times its inputs</source>
        <translation>这个神经元的各项：它的权重乘以它的输入</translation>
    </message>
</context>
<context>
    <name>UnitView</name>
    <message>
        <source>Weights of this unit</source>
        <translation>这个神经元的权重</translation>
    </message>
    <message>
        <source>Images that activate it most</source>
        <translation>最能激活它的图像</translation>
    </message>
    <message>
        <source>Outgoing weights</source>
        <translation>传出权重</translation>
    </message>
    <message>
        <source>Searching for the images that activate it most…</source>
        <translation>正在寻找最能激活它的图像…</translation>
    </message>
    <message>
        <source>The images that activate it most appear here once there are data: see Data.</source>
        <translation>有了数据，最能激活它的图像就会出现在这里：见“数据”。</translation>
    </message>
    <message>
        <source>The data have {data} inputs, the network has {network}: they do not fit.</source>
        <translation>数据有 {data} 个输入，网络有 {network} 个：两者不匹配。</translation>
    </message>
</context>
<context>
    <name>UnitsPage</name>
    <message>
        <source>Off: the 5 that matter most for this answer</source>
        <translation>已关闭：对这个答案最重要的 5 个</translation>
    </message>
    <message>
        <source>All on</source>
        <translation>全部打开</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>Backswing {newest} is there; this is {version}.</source>
        <translation>Backswing {newest} 已经发布；这是 {version}。</translation>
    </message>
    <message>
        <source>This Backswing, {version}, is the newest.</source>
        <translation>这个 Backswing {version} 已是最新版本。</translation>
    </message>
</context>
<context>
    <name>UpdatesDialog</name>
    <message>
        <source>Check for updates</source>
        <translation>检查更新</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>现在查询</translation>
    </message>
    <message>
        <source>Send this one request</source>
        <translation>只发送这一个请求</translation>
    </message>
    <message>
        <source>Ask at each start</source>
        <translation>每次启动时查询</translation>
    </message>
    <message>
        <source>Send the same request whenever Backswing starts; off unless you tick it</source>
        <translation>每次启动 Backswing 时发送同样的请求；不勾选就不发送</translation>
    </message>
    <message>
        <source>This Backswing, {version}, knows no address where it could ask for a newer one. The variable {variable} can name one. Nothing is asked.</source>
        <translation>这个 Backswing {version} 不知道可以向哪个地址查询新版本。变量 {variable} 可以指定一个地址。现在不会查询任何内容。</translation>
    </message>
    <message>
        <source>This is Backswing {version}. “Ask now” sends one request to {host}, for {url}: it tells this version, and as any request your computer&apos;s address, and nothing else. Nothing is downloaded or installed.</source>
        <translation>这是 Backswing {version}。“现在查询”只向 {host} 发送一个请求，网址为 {url}：它会告知当前版本，并像任何请求一样告知你计算机的地址，此外什么都没有。不会下载或安装任何东西。</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>正在查询…</translation>
    </message>
</context>
<context>
    <name>ValleyPanel</name>
    <message>
        <source>Paths down the valley</source>
        <translation>下到谷底的路径</translation>
    </message>
    <message>
        <source>η</source>
        <translation>η</translation>
    </message>
    <message>
        <source>μ</source>
        <translation>μ</translation>
    </message>
    <message>
        <source>κ</source>
        <translation>κ</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
</context>
<context>
    <name>ValleyWords</name>
    <message>
        <source>&lt;p&gt;A cost of two weights, C = ½ (x² + κ y²): a valley that is κ times as steep across as along. Near a minimum the cost of a large network looks like this too, with many directions instead of two. The lines join places of equal cost; the cross is the minimum. Click or drag to choose the start.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Gradient descent&lt;/b&gt; goes against the slope. Across the valley each step multiplies y by 1 − ηκ: above η = 1/κ it zigzags, above 2/κ it diverges, though along the valley η could be far larger. That is why long, narrow valleys are slow.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Momentum&lt;/b&gt; keeps the share μ of its velocity, v → μv − η∇C: zigzags cancel, steps along the valley add up. It bears an η up to (1 + μ) times as large. With μ of 1 it never loses energy and rolls for ever, beyond 1 it gains some at each step, below 0 it brakes against itself.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Newton&apos;s step&lt;/b&gt;, the book&apos;s Hessian technique, divides the slope by the curvature, H⁻¹∇C, and hits the minimum of a quadratic at once. The Hessian of a network with P weights has P² entries, which is why it is not used there. &lt;b&gt;Conjugate gradients&lt;/b&gt; need no Hessian and as many steps as there are weights.&lt;/p&gt;&lt;p&gt;Chapter 3, “Variations on stochastic gradient descent”.&lt;/p&gt;</source>
        <translation>&lt;p&gt;两个权重的代价，C = ½ (x² + κ y²)：一个山谷，横向的陡峭程度是纵向的 κ 倍。在最小值附近，大网络的代价也是这个样子，只是方向不止两个而有许多。各条线连接代价相等的位置，十字是最小值。点击或拖动来选择起点。&lt;/p&gt;&lt;p&gt;&lt;b&gt;梯度下降&lt;/b&gt;逆着坡度走。在山谷横向，每一步把 y 乘以 1 − ηκ：超过 η = 1/κ 就走之字形，超过 2/κ 就发散，尽管沿山谷方向 η 可以大得多。所以又长又窄的山谷走得很慢。&lt;/p&gt;&lt;p&gt;&lt;b&gt;动量&lt;/b&gt;保留速度的 μ 倍，v → μv − η∇C：之字形相互抵消，沿山谷的步子逐渐累加。它能承受的 η 最大是原来的 (1 + μ) 倍。μ 为 1，它永不损失能量，会一直滚下去；超过 1，每一步都获得能量；小于 0，它自己给自己刹车。&lt;/p&gt;&lt;p&gt;&lt;b&gt;牛顿法的步子&lt;/b&gt;就是书中的海森矩阵 (Hessian) 技术：把坡度除以曲率，H⁻¹∇C，对二次函数一步就到最小值。有 P 个权重的网络，海森矩阵有 P² 个元素，所以那里不用它。&lt;b&gt;共轭梯度法&lt;/b&gt;不需要海森矩阵，步数与权重的个数一样多。&lt;/p&gt;&lt;p&gt;第 3 章，“随机梯度下降的变化形式”。&lt;/p&gt;</translation>
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
        <source>Newton</source>
        <translation>牛顿法</translation>
    </message>
    <message>
        <source>conjugate gradients</source>
        <translation>共轭梯度法</translation>
    </message>
    <message>
        <source>Every path is hidden: click its name to show it.</source>
        <translation>所有路径都已隐藏：点击名称来显示。</translation>
    </message>
    <message>
        <source>Steps to the minimum: {ends}. η must be below {plain}, with momentum below {heavy}.</source>
        <translation>到最小值的步数：{ends}。η 必须小于 {plain}，用动量时小于 {heavy}。</translation>
    </message>
    <message>
        <source>Steps to the minimum: {ends}. η must be below {plain}; with this μ no η will do.</source>
        <translation>到最小值的步数：{ends}。η 必须小于 {plain}；用这个 μ，任何 η 都不行。</translation>
    </message>
    <message>
        <source>diverges</source>
        <translation>发散</translation>
    </message>
    <message>
        <source>more than {count}</source>
        <translation>超过 {count}</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>代价</translation>
    </message>
    <message>
        <source>{way} ends at {x}, {y}</source>
        <translation>{way}止于 ({x}, {y})</translation>
    </message>
</context>
<context>
    <name>ValuePicker</name>
    <message>
        <source>Values of {setting}</source>
        <translation>{setting} 的取值</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>取值</translation>
    </message>
    <message>
        <source>in equal factors</source>
        <translation>等比</translation>
    </message>
    <message>
        <source>in equal factors of 1 - value</source>
        <translation>按“1 - 值”等比</translation>
    </message>
    <message>
        <source>in equal steps</source>
        <translation>等差</translation>
    </message>
</context>
<context>
    <name>VerdictMark</name>
    <message>
        <source>as expected</source>
        <translation>符合预期</translation>
    </message>
    <message>
        <source>not as expected</source>
        <translation>不符合预期</translation>
    </message>
</context>
<context>
    <name>ViewFrame</name>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Show this as numbers instead of pictures</source>
        <translation>用数值代替图形来显示</translation>
    </message>
    <message>
        <source>Copy this as text, with its numbers</source>
        <translation>以文本形式复制，包括其中的数值</translation>
    </message>
    <message>
        <source>Save this as a picture or a table</source>
        <translation>保存为图片或表格</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>这是什么？</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>内部</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>竞赛</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>工作中</translation>
    </message>
    <message>
        <source>Which units and connections make the answer to your digit</source>
        <translation>哪些神经元和连接得出你的数字的答案</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>医生</translation>
    </message>
    <message>
        <source>Why it learns, stalls or saturates, layer by layer</source>
        <translation>逐层说明它为什么学习、停滞或饱和</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>What each unit has learnt to look for</source>
        <translation>每个神经元学会了寻找什么</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>激活值</translation>
    </message>
    <message>
        <source>What your digit does to each layer</source>
        <translation>你的数字在每一层引起什么</translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>From z to outputs that sum to 1: move ten sliders</source>
        <translation>从 z 到总和为 1 的输出：移动十个滑块</translation>
    </message>
    <message>
        <source>Mini-batch</source>
        <translation>小批量</translation>
    </message>
    <message>
        <source>The images of the last step and its gradient</source>
        <translation>上一步所用的图像和它的梯度</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手算</translation>
    </message>
    <message>
        <source>One example and one step, number by number</source>
        <translation>一个样本、一步，逐个数值地算</translation>
    </message>
    <message>
        <source>Surgery</source>
        <translation>手术</translation>
    </message>
    <message>
        <source>Change a copy of the network and see what it loses</source>
        <translation>修改网络的副本，看它失去什么</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>Every digit as a point, and how the classes part</source>
        <translation>每个数字是一个点，看类别怎样分开</translation>
    </message>
    <message>
        <source>Robustness</source>
        <translation>鲁棒性</translation>
    </message>
    <message>
        <source>What it still reads when digits are shifted or noisy</source>
        <translation>数字被平移或加噪声时，它还能识别什么</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>委员会</translation>
    </message>
    <message>
        <source>The ticked runs answer together</source>
        <translation>勾选的训练共同作答</translation>
    </message>
    <message>
        <source>Valley</source>
        <translation>山谷</translation>
    </message>
    <message>
        <source>How optimizers walk down a small valley</source>
        <translation>优化器怎样走下一个小山谷</translation>
    </message>
    <message>
        <source>Ten points</source>
        <translation>十个点</translation>
    </message>
    <message>
        <source>A line and a polynomial through ten noisy points</source>
        <translation>用一条直线和一个多项式拟合十个带噪声的点</translation>
    </message>
    <message>
        <source>Stop the experiment first.</source>
        <translation>请先停止实验。</translation>
    </message>
    <message>
        <source>Stop the race first.</source>
        <translation>请先停止竞赛。</translation>
    </message>
</context>
<context>
    <name>WayNames</name>
    <message>
        <source>Shifted</source>
        <translation>平移</translation>
    </message>
    <message>
        <source>Scaled</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Rotated</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>Lines thicker</source>
        <translation>笔画变粗</translation>
    </message>
    <message>
        <source>Pixel noise</source>
        <translation>像素噪声</translation>
    </message>
    <message>
        <source>shifted by {n} px to the right</source>
        <translation>向右平移 {n} px</translation>
    </message>
    <message>
        <source>shifted by {n} px to the left</source>
        <translation>向左平移 {n} px</translation>
    </message>
    <message>
        <source>scaled to {n} of its size</source>
        <translation>缩放到原来的 {n}</translation>
    </message>
    <message>
        <source>rotated by {n}° to the right</source>
        <translation>向右旋转 {n}°</translation>
    </message>
    <message>
        <source>rotated by {n}° to the left</source>
        <translation>向左旋转 {n}°</translation>
    </message>
    <message>
        <source>its lines are {n} px thicker</source>
        <translation>笔画加粗 {n} px</translation>
    </message>
    <message>
        <source>its lines are {n} px thinner</source>
        <translation>笔画变细 {n} px</translation>
    </message>
</context>
<context>
    <name>WeightsPage</name>
    <message>
        <source>Weights of this unit, to be painted on</source>
        <translation>这个神经元的权重，可以在上面涂画</translation>
    </message>
    <message>
        <source>Paint large positive weights, orange</source>
        <translation>涂画大的正权重（橙色）</translation>
    </message>
    <message>
        <source>Paint weights of 0, dark</source>
        <translation>涂画为 0 的权重（深色）</translation>
    </message>
    <message>
        <source>Paint large negative weights, blue</source>
        <translation>涂画大的负权重（蓝色）</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>神经元</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>画笔</translation>
    </message>
    <message>
        <source>Paint</source>
        <translation>涂画</translation>
    </message>
</context>
<context>
    <name>WeightsPanel</name>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Order of the units</source>
        <translation>神经元的顺序</translation>
    </message>
    <message>
        <source>Histograms of weights and biases</source>
        <translation>权重和偏置的直方图</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>神经元</translation>
    </message>
    <message>
        <source>The weights of each unit, and one unit in detail</source>
        <translation>每个神经元的权重，以及一个神经元的细节</translation>
    </message>
    <message>
        <source>Histograms</source>
        <translation>直方图</translation>
    </message>
    <message>
        <source>Distribution of the weights and biases</source>
        <translation>权重和偏置的分布</translation>
    </message>
    <message>
        <source>Outputs have no outgoing weights.</source>
        <translation>输出神经元没有传出权重。</translation>
    </message>
</context>
<context>
    <name>WeightsWords</name>
    <message>
        <source>This view shows what the network has learned: the weights of each unit as a picture, their norm, the training images that activate the unit most, and its outgoing weights. Press Train, or open a model.</source>
        <translation>这个视图显示网络学到了什么：以图片表示的每个神经元的权重、权重的范数、最能激活该神经元的训练图像，以及它的传出权重。请按“训练”，或打开一个模型。</translation>
    </message>
    <message>
        <source>The network has diverged: its numbers are no longer finite. Reset it, and try a smaller η.</source>
        <translation>网络已经发散：它的数值不再是有限的。请重置，再试更小的 η。</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;A picture of weights&lt;/b&gt; is one unit of the first hidden layer: each pixel is the weight w from that pixel of the digit. Orange: ink there raises the unit&apos;s weighted input z = Σ w x + b; blue: ink there lowers it; dark: it does not matter. All pictures share one scale, so that strong units look strong.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Why noise with blobs?&lt;/b&gt; The book&apos;s chapter 1 imagines a unit that looks for a stroke or a loop. A fully connected layer has no notion of neighbouring pixels: its weights start as random numbers, those at the edge, where no digit has ink, never change, and the others change only as much as the cost requires. Weights that no digit needs keep their noise. &lt;b&gt;Regularization&lt;/b&gt; (λ) shrinks every weight towards 0 at each step, so that weights without support in the data fade: pictures become smaller and smoother. Compare λ 0 with λ 5.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Deeper layers&lt;/b&gt; are matrices: a row is a unit, a column a unit of the layer before; row j, column k is the book&apos;s w&lt;sub&gt;jk&lt;/sub&gt;. &lt;b&gt;The norm&lt;/b&gt; ‖w‖ of a unit is the length of its weights, √Σ w². A unit with a small norm of outgoing weights has little influence.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Activates it most&lt;/b&gt;: the training images with the largest activation a = σ(z) of the unit; among equals, those with the largest z. They are seldom all of one digit, as many units share the work. &lt;b&gt;Weights to the outputs&lt;/b&gt;, or to the next layer: orange raises that unit or digit when this one is active, blue lowers it.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Histograms&lt;/b&gt; show the distribution of a layer&apos;s weights and biases. They start as the bell curve of the initial weights, the outline, and grow tails as the network learns. Their heights are logarithmic, so that the few large weights are visible beside the many small ones.&lt;/p&gt;&lt;p&gt;The arrow keys move from unit to unit, Page Up and Page Down turn pages, {copy} copies a picture.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;权重图&lt;/b&gt;是第一个隐藏层的一个神经元：每个像素是来自数字的那个像素的权重 w。橙色：那里的墨迹会提高神经元的带权输入 z = Σ w x + b；蓝色：那里的墨迹会降低它；深色：没有影响。所有图片用同一个色标，所以强的神经元看起来就强。&lt;/p&gt;&lt;p&gt;&lt;b&gt;为什么是带斑块的噪声？&lt;/b&gt;书的第 1 章设想一个神经元在寻找一笔或一个圈。全连接层没有相邻像素的概念：它的权重从随机数开始，边缘处没有任何数字有墨迹，那里的权重从不改变，其余的也只按代价的需要改变。没有数字需要的权重会保留噪声。&lt;b&gt;正则化&lt;/b&gt; (λ) 在每一步都让每个权重向 0 缩小，得不到数据支持的权重因此淡去：图片变得更淡、更平滑。请比较 λ 为 0 和 λ 为 5。&lt;/p&gt;&lt;p&gt;&lt;b&gt;更深的层&lt;/b&gt;是矩阵：一行是一个神经元，一列是前一层的一个神经元；第 j 行第 k 列就是书中的 w&lt;sub&gt;jk&lt;/sub&gt;。一个神经元的&lt;b&gt;范数&lt;/b&gt; ‖w‖ 是它的权重的长度，√Σ w²。传出权重范数小的神经元，影响也小。&lt;/p&gt;&lt;p&gt;&lt;b&gt;最能激活它&lt;/b&gt;：让神经元的激活值 a = σ(z) 最大的训练图像；激活值相等时，取 z 最大的。它们很少全是同一个数字，因为许多神经元分担同一件工作。&lt;b&gt;到输出层的权重&lt;/b&gt;，或到下一层的权重：这个神经元活跃时，橙色会提高那个神经元或数字，蓝色会降低它。&lt;/p&gt;&lt;p&gt;&lt;b&gt;直方图&lt;/b&gt;显示一层的权重和偏置的分布。它们从初始权重的钟形曲线（轮廓线）开始，随着网络的学习长出尾巴。高度按对数刻度，所以少数的大权重与大量的小权重都看得见。&lt;/p&gt;&lt;p&gt;方向键在神经元之间移动，Page Up 和 Page Down 翻页，{copy} 复制图片。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Output {unit}</source>
        <translation>输出 {unit}</translation>
    </message>
    <message>
        <source>Unit {unit} of hidden layer {number}</source>
        <translation>隐藏层 {number} 的神经元 {unit}</translation>
    </message>
    <message>
        <source>unit {unit}</source>
        <translation>神经元 {unit}</translation>
    </message>
    <message>
        <source>input {number}</source>
        <translation>输入 {number}</translation>
    </message>
    <message>
        <source>row {row}, column {column}</source>
        <translation>第 {row} 行第 {column} 列</translation>
    </message>
    <message>
        <source>by number</source>
        <translation>按编号</translation>
    </message>
    <message>
        <source>largest norm first</source>
        <translation>范数从大到小</translation>
    </message>
    <message>
        <source>largest bias first</source>
        <translation>偏置从大到小</translation>
    </message>
    <message>
        <source>largest outgoing weights first</source>
        <translation>传出权重从大到小</translation>
    </message>
    <message>
        <source>{layer}: {units} units with {weights} weights each; norms {least} to {most} (unit {unit}).</source>
        <translation>{layer}：{units} 个神经元，各有 {weights} 个权重；范数从 {least} 到 {most}（神经元 {unit}）。</translation>
    </message>
    <message>
        <source> Not trained yet: these are the initial weights.</source>
        <translation>尚未训练：这些是初始权重。</translation>
    </message>
    <message>
        <source>norm {norm}</source>
        <translation>范数 {norm}</translation>
    </message>
    <message>
        <source>bias {bias}</source>
        <translation>偏置 {bias}</translation>
    </message>
    <message>
        <source>norm of outgoing weights {norm}</source>
        <translation>传出权重的范数 {norm}</translation>
    </message>
    <message>
        <source>Unit {unit}: norm {norm}, bias {bias}</source>
        <translation>神经元 {unit}：范数 {norm}，偏置 {bias}</translation>
    </message>
    <message>
        <source>{unit}, from {source}: w = {weight}</source>
        <translation>{unit}，来自 {source}：w = {weight}</translation>
    </message>
    <message>
        <source>Weights to the outputs</source>
        <translation>到输出层的权重</translation>
    </message>
    <message>
        <source>Weights to hidden layer {number}</source>
        <translation>到隐藏层 {number} 的权重</translation>
    </message>
    <message>
        <source>to {target}: w = {weight}</source>
        <translation>到 {target}：w = {weight}</translation>
    </message>
    <message>
        <source>output {unit}</source>
        <translation>输出 {unit}</translation>
    </message>
    <message>
        <source>{name}: a = {a}, z = {z}</source>
        <translation>{name}：a = {a}，z = {z}</translation>
    </message>
    <message>
        <source>{name}, label {label}: a = {a}, z = {z}</source>
        <translation>{name}，标签 {label}：a = {a}，z = {z}</translation>
    </message>
    <message>
        <source>There are no training images.</source>
        <translation>没有训练图像。</translation>
    </message>
    <message>
        <source>No training image activates it: it is dead. The closest are:</source>
        <translation>没有训练图像能激活它：它是死神经元。最接近的是：</translation>
    </message>
    <message>
        <source>Activates it most:</source>
        <translation>最能激活它：</translation>
    </message>
    <message>
        <source>Activates it most: {pairs}</source>
        <translation>最能激活它：{pairs}</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>神经元</translation>
    </message>
    <message>
        <source>norm</source>
        <translation>范数</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>norm of outgoing weights</source>
        <translation>传出权重的范数</translation>
    </message>
    <message>
        <source>{layer}: {share} %</source>
        <translation>{layer}：{share}%</translation>
    </message>
    <message>
        <source>Share of weights near 0 (at most {limit} % of the layer&apos;s largest): {shares}.</source>
        <translation>接近 0 的权重（不超过该层最大权重的 {limit}%）的比例：{shares}。</translation>
    </message>
    <message>
        <source> Outline: at the start of the run.</source>
        <translation>轮廓线：训练开始时。</translation>
    </message>
    <message>
        <source>{layer}: {count} weights</source>
        <translation>{layer}：{count} 个权重</translation>
    </message>
    <message>
        <source>{layer}: {count} biases</source>
        <translation>{layer}：{count} 个偏置</translation>
    </message>
    <message>
        <source>from</source>
        <translation>从</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>count</source>
        <translation>个数</translation>
    </message>
    <message>
        <source>at the start</source>
        <translation>开始时</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>{unit}: images that activate it most</source>
        <translation>{unit}：最能激活它的图像</translation>
    </message>
    <message>
        <source>image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>label</source>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>WholePage</name>
    <message>
        <source>smallest first</source>
        <translation>从小到大</translation>
    </message>
    <message>
        <source>at random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>Smallest first</source>
        <translation>从小到大</translation>
    </message>
    <message>
        <source>Remove the weights with the smallest |w|</source>
        <translation>移除 |w| 最小的权重</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>Remove as many weights chosen at random</source>
        <translation>随机选取同样多的权重移除</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Other random numbers</source>
        <translation>换一组随机数</translation>
    </message>
    <message>
        <source>Other random numbers for noise and random pruning</source>
        <translation>为噪声和随机剪枝换一组随机数</translation>
    </message>
    <message>
        <source>Temperature of the outputs</source>
        <translation>输出的温度</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>Accuracy against the share of the weights that is removed</source>
        <translation>准确率随移除的权重比例的变化</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Occlusion</source>
        <translation>遮挡</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>Effect on the answer of hiding a piece of the digit</source>
        <translation>遮住数字的一块，对答案的影响</translation>
    </message>
    <message>
        <source>Effect on the answer of a little more ink in each pixel</source>
        <translation>每个像素多一点墨迹，对答案的影响</translation>
    </message>
    <message>
        <source>For which digit</source>
        <translation>针对哪个数字</translation>
    </message>
    <message>
        <source>Digit to explain</source>
        <translation>要解释的数字</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>as raw pixels</source>
        <translation>按原始像素</translation>
    </message>
    <message>
        <source>after preprocessing</source>
        <translation>预处理后</translation>
    </message>
    <message>
        <source>for</source>
        <translation>针对</translation>
    </message>
    <message>
        <source>the answer, {digit}</source>
        <translation>答案，{digit}</translation>
    </message>
    <message>
        <source>hiding lowers “{digit}” by up to {loss} points</source>
        <translation>遮挡使“{digit}”最多降低 {loss} 个百分点</translation>
    </message>
    <message>
        <source>hiding lowers “{digit}” by up to 1 point</source>
        <translation>遮挡使“{digit}”最多降低 1 个百分点</translation>
    </message>
    <message>
        <source>hiding raises “{digit}”</source>
        <translation>遮挡使“{digit}”升高</translation>
    </message>
    <message>
        <source>more ink raises “{digit}”</source>
        <translation>更多墨迹使“{digit}”升高</translation>
    </message>
    <message>
        <source>more ink lowers “{digit}”</source>
        <translation>更多墨迹使“{digit}”降低</translation>
    </message>
    <message>
        <source>{sense}, most {place}</source>
        <translation>{sense}，{place}最明显</translation>
    </message>
</context>
<context>
    <name>WhyTables</name>
    <message>
        <source>Occlusion: decrease of the output of {digit}, one cell per pixel</source>
        <translation>遮挡：{digit} 的输出的降低量，每个像素一格</translation>
    </message>
    <message>
        <source>Gradient: ∂z/∂x for {digit}, one cell per pixel</source>
        <translation>梯度：针对 {digit} 的 ∂z/∂x，每个像素一格</translation>
    </message>
    <message>
        <source>Digit</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Hiding lowers by</source>
        <translation>遮挡使其降低</translation>
    </message>
    <message>
        <source>raises by</source>
        <translation>使其升高</translation>
    </message>
    <message>
        <source>More ink, ∂z/∂x from</source>
        <translation>更多墨迹，∂z/∂x 从</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Where the ink matters for {digit}</source>
        <translation>对 {digit} 而言墨迹重要的位置</translation>
    </message>
    <message>
        <source>Output of {digit}</source>
        <translation>{digit} 的输出</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>{what}, after preprocessing</source>
        <translation>{what}，预处理后</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>距离</translation>
    </message>
    <message>
        <source>The nearest training images</source>
        <translation>最近的训练图像</translation>
    </message>
</context>
<context>
    <name>WhyWords</name>
    <message>
        <source>Draw a digit, or choose one under Digits. This view then explains the network&apos;s answer: which pixels matter, which training images are nearest, and how the answer changes when the digit is shifted, scaled, rotated or thickened.</source>
        <translation>请画一个数字，或在“数字”中选择一个。这个视图会解释网络的答案：哪些像素重要，哪些训练图像最近，以及把数字平移、缩放、旋转或加粗时答案怎样改变。</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Occlusion&lt;/b&gt; hides {patch} × {patch} pixels at a time. Orange: the digit&apos;s output falls without the ink there, so that this ink counts for it. Blue: the output rises.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Gradient&lt;/b&gt; is ∂z/∂x: backpropagation one layer further than in training, from the weighted input z of one output to the pixels x. Orange: a little more ink there raises the digit&apos;s output; blue: lowers it. It also shows where ink is missing. Choose another digit in the list to ask “why not a 7?”.&lt;/p&gt;&lt;p&gt;&lt;b&gt;The curves&lt;/b&gt; show the digit&apos;s output as the digit is changed. The solid line changes the 28 × 28 pixels of the input. A fully connected network has no notion of position: a digit shifted by two pixels meets other weights; chapter 6 of the book starts from there. The dashed line changes the drawing and then applies MNIST&apos;s preprocessing again, which undoes shift, scale and, for a drawing, the line width: it is flat. A digit in a ring is the new answer.&lt;/p&gt;&lt;p&gt;&lt;b&gt;The nearest training images&lt;/b&gt; have the smallest Euclidean distance between the 784 numbers. Below each are its label on the left and the network&apos;s answer on the right.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;遮挡&lt;/b&gt;每次遮住 {patch} × {patch} 个像素。橙色：没有那里的墨迹，这个数字的输出就下降，所以那里的墨迹支持它。蓝色：输出上升。&lt;/p&gt;&lt;p&gt;&lt;b&gt;梯度&lt;/b&gt;就是 ∂z/∂x：反向传播比训练时再往前一层，从一个输出的带权输入 z 一直到像素 x。橙色：那里多一点墨迹，会提高这个数字的输出；蓝色：会降低。它也显示哪里缺少墨迹。在列表中选另一个数字，就可以问“为什么不是 7？”。&lt;/p&gt;&lt;p&gt;&lt;b&gt;曲线&lt;/b&gt;显示数字改变时，它的输出怎样变化。实线改变输入的 28 × 28 个像素。全连接网络没有位置的概念：平移了两个像素的数字，遇到的是另一些权重；书的第 6 章就从这里开始。虚线改变所画的数字，然后重新做 MNIST 的预处理，这就抵消了平移和缩放，对画布上的数字还抵消了笔画粗细：所以它是平的。圆圈中的数字是新的答案。&lt;/p&gt;&lt;p&gt;&lt;b&gt;最近的训练图像&lt;/b&gt;是 784 个数值之间欧几里得距离最小的图像。每张下面，左边是它的标签，右边是网络的答案。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>at the upper left</source>
        <translation>左上</translation>
    </message>
    <message>
        <source>at the top</source>
        <translation>上方</translation>
    </message>
    <message>
        <source>at the upper right</source>
        <translation>右上</translation>
    </message>
    <message>
        <source>at the left</source>
        <translation>左侧</translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation>中间</translation>
    </message>
    <message>
        <source>at the right</source>
        <translation>右侧</translation>
    </message>
    <message>
        <source>at the lower left</source>
        <translation>左下</translation>
    </message>
    <message>
        <source>at the bottom</source>
        <translation>下方</translation>
    </message>
    <message>
        <source>at the lower right</source>
        <translation>右下</translation>
    </message>
    <message>
        <source>It reads {digit} with {output}.</source>
        <translation>它识别为 {digit}，输出为 {output}。</translation>
    </message>
    <message>
        <source>Not trained yet, it answers {digit} with {output}.</source>
        <translation>它还没有训练，答案是 {digit}，输出为 {output}。</translation>
    </message>
    <message>
        <source>{digit} has {output}.</source>
        <translation>{digit} 的输出为 {output}。</translation>
    </message>
    <message>
        <source>The ink {place} counts most for {digit}.</source>
        <translation>{place}的墨迹最支持 {digit}。</translation>
    </message>
    <message>
        <source>The ink {place} counts most against {digit}.</source>
        <translation>{place}的墨迹最不利于 {digit}。</translation>
    </message>
    <message>
        <source>No single piece of ink decides it.</source>
        <translation>没有哪一块墨迹单独起决定作用。</translation>
    </message>
    <message>
        <source>After preprocessing, no change tried here alters the answer.</source>
        <translation>预处理后，这里试过的改变都不影响答案。</translation>
    </message>
    <message>
        <source>It becomes {digit} when {change}.</source>
        <translation>{change} 后，它就变成 {digit}。</translation>
    </message>
    <message>
        <source>As raw pixels, it becomes {digit} when {change}.</source>
        <translation>按原始像素，{change} 后，它就变成 {digit}。</translation>
    </message>
    <message>
        <source>as raw pixels</source>
        <translation>按原始像素</translation>
    </message>
    <message>
        <source>after preprocessing</source>
        <translation>预处理后</translation>
    </message>
    <message>
        <source>{name}: {digit} has {low} to {high}</source>
        <translation>{name}：{digit} 为 {low} 到 {high}</translation>
    </message>
    <message>
        <source>becomes {digit} when {change}</source>
        <translation>{change} 后变成 {digit}</translation>
    </message>
    <message>
        <source>{picture}; distance {distance}</source>
        <translation>{picture}；距离 {distance}</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>A run of these settings from its beginning makes their {count} live changes again.</source>
        <translation>用这些设置从头训练，会重做训练中的 {count} 处改动。</translation>
    </message>
    <message>
        <source>Train continues the current network; press Reset first to start again.</source>
        <translation>“训练”会继续当前的网络；要重新开始，请先按“重置”。</translation>
    </message>
    <message>
        <source>The weights are random again. Train › Bring back undoes that.</source>
        <translation>权重又是随机的了。“训练 › 恢复”可以撤销。</translation>
    </message>
    <message>
        <source>Back, with its settings: {network}.</source>
        <translation>已恢复，连同它的设置：{network}。</translation>
    </message>
    <message>
        <source>Back: {network}.</source>
        <translation>已恢复：{network}。</translation>
    </message>
    <message>
        <source>Opened {0}.</source>
        <translation>已打开 {0}。</translation>
    </message>
    <message>
        <source>The interrupted run lies in the trash beside the other runs.</source>
        <translation>中断的训练已放入其他训练旁边的回收站。</translation>
    </message>
</context>
<context>
    <name>XAxis</name>
    <message>
        <source>seconds of training</source>
        <translation>训练秒数</translation>
    </message>
    <message>
        <source>images seen</source>
        <translation>见过的图像数</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>轮</translation>
    </message>
    <message>
        <source>This run has no times: look at it over epochs.</source>
        <translation>这次训练没有时间记录：请按轮数查看。</translation>
    </message>
    <message>
        <source>This run does not tell how many images it has seen: look at it over epochs.</source>
        <translation>这次训练没有记录见过多少图像：请按轮数查看。</translation>
    </message>
    <message>
        <source>One run has no times and is drawn over epochs only.</source>
        <translation>有 1 次训练没有时间记录，只按轮数画出。</translation>
    </message>
    <message>
        <source>One run does not tell how many images it has seen and is drawn over epochs only.</source>
        <translation>有 1 次训练没有记录见过多少图像，只按轮数画出。</translation>
    </message>
    <message>
        <source>{count} runs have no times and are drawn over epochs only.</source>
        <translation>有 {count} 次训练没有时间记录，只按轮数画出。</translation>
    </message>
    <message>
        <source>{count} runs do not tell how many images they have seen and are drawn over epochs only.</source>
        <translation>有 {count} 次训练没有记录见过多少图像，只按轮数画出。</translation>
    </message>
</context>
<context>
    <name>XAxisBox</name>
    <message>
        <source>x axis of the curves</source>
        <translation>曲线的 x 轴</translation>
    </message>
    <message>
        <source>The x axis of all curves: epochs; seconds of training, without pauses and scoring; or images trained on. Choose seconds to see which setting learns faster on this computer.</source>
        <translation>所有曲线的 x 轴：轮数；训练的秒数，不计暂停和评分；或训练过的图像数。选择秒数，可以看出在这台计算机上哪种设置学得更快。</translation>
    </message>
    <message>
        <source>Over epochs</source>
        <translation>按轮数</translation>
    </message>
    <message>
        <source>Over seconds</source>
        <translation>按秒数</translation>
    </message>
    <message>
        <source>Over images seen</source>
        <translation>按见过的图像数</translation>
    </message>
</context>
<context>
    <name>_Answer</name>
    <message>
        <source>Answer: {digit}, {words}</source>
        <translation>答案：{digit}，{words}</translation>
    </message>
</context>
<context>
    <name>_Body</name>
    <message>
        <source>Step of the lesson</source>
        <translation>课的步骤</translation>
    </message>
</context>
<context>
    <name>_Handle</name>
    <message>
        <source>Show “{title}”</source>
        <translation>显示“{title}”</translation>
    </message>
    <message>
        <source>Fold “{title}” away</source>
        <translation>折叠“{title}”</translation>
    </message>
</context>
<context>
    <name>_Header</name>
    <message>
        <source>Fold or unfold this group: click, Space, Left, Right</source>
        <translation>折叠或展开这一组：点击、空格键、左右方向键</translation>
    </message>
</context>
<context>
    <name>_PictureView</name>
    <message>
        <source>Inputs of the unit</source>
        <translation>这个神经元的输入</translation>
    </message>
</context>
<context>
    <name>_WholeTable</name>
    <message>
        <source>The numbers of this page</source>
        <translation>本页的数值</translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <source>Engines</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>你的数据</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>MIT. The licences of what Backswing is built on are in the details.</source>
        <translation>MIT。Backswing 所依赖的组件的许可证，点“显示详情”查看。</translation>
    </message>
    <message>
        <source>A practice range for backpropagation.</source>
        <translation>反向传播的练习场。</translation>
    </message>
    <message>
        <source>{numpy} with {library}</source>
        <translation>{numpy}，使用 {library}</translation>
    </message>
    <message>
        <source>{usual}, compiled (Numba {version})</source>
        <translation>{usual}，编译版（Numba {version}）</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Start or continue training</source>
        <translation>开始或继续训练</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Pause before the next mini-batch</source>
        <translation>在下一个小批量之前暂停</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>单步</translation>
    </message>
    <message>
        <source>Train on one mini-batch, then pause</source>
        <translation>用一个小批量训练，然后暂停</translation>
    </message>
    <message>
        <source>Step epoch</source>
        <translation>单步一轮</translation>
    </message>
    <message>
        <source>Train to the end of the epoch, then pause</source>
        <translation>训练到这一轮结束，然后暂停</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>End this training and keep the network</source>
        <translation>结束这次训练，保留网络</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Reset the weights to new random initial weights</source>
        <translation>把权重重置为新的随机初始权重</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Restore the previous network: undoes a reset</source>
        <translation>还原之前的网络：撤销重置</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo the last change of a setting</source>
        <translation>撤销上一次设置改动</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Redo the change of a setting</source>
        <translation>重做设置改动</translation>
    </message>
    <message>
        <source>Open the test set</source>
        <translation>启用测试集</translation>
    </message>
    <message>
        <source>Final test: accuracy on images never used so far</source>
        <translation>最终测试：在至今从未用过的图像上的准确率</translation>
    </message>
    <message>
        <source>Open model…</source>
        <translation>打开模型…</translation>
    </message>
    <message>
        <source>Open a trained network</source>
        <translation>打开训练好的网络</translation>
    </message>
    <message>
        <source>Save model</source>
        <translation>保存模型</translation>
    </message>
    <message>
        <source>Save the trained network with its settings</source>
        <translation>保存训练好的网络及其设置</translation>
    </message>
    <message>
        <source>Save model as…</source>
        <translation>模型另存为…</translation>
    </message>
    <message>
        <source>Save under another name, or in the format of the book&apos;s program</source>
        <translation>用另一个名称保存，或保存为书中程序的格式</translation>
    </message>
    <message>
        <source>Open data…</source>
        <translation>打开数据…</translation>
    </message>
    <message>
        <source>Train on images from this computer</source>
        <translation>用这台计算机上的图像训练</translation>
    </message>
    <message>
        <source>Download MNIST</source>
        <translation>下载 MNIST</translation>
    </message>
    <message>
        <source>Download the book&apos;s 70 000 digits, or use them if here</source>
        <translation>下载书中使用的 70 000 个数字；已有则直接使用</translation>
    </message>
    <message>
        <source>My digits</source>
        <translation>我的数字</translation>
    </message>
    <message>
        <source>Show the drawings that you have kept</source>
        <translation>显示你保存的手写数字</translation>
    </message>
    <message>
        <source>Open settings…</source>
        <translation>打开设置…</translation>
    </message>
    <message>
        <source>Load settings from a file</source>
        <translation>从文件载入设置</translation>
    </message>
    <message>
        <source>Save settings as…</source>
        <translation>设置另存为…</translation>
    </message>
    <message>
        <source>Save the settings to a TOML file</source>
        <translation>把设置保存到 TOML 文件</translation>
    </message>
    <message>
        <source>Export as a PyTorch script…</source>
        <translation>导出为 PyTorch 脚本…</translation>
    </message>
    <message>
        <source>Write the settings as a script that trains the same network with PyTorch</source>
        <translation>把设置写成脚本，用 PyTorch 训练同样的网络</translation>
    </message>
    <message>
        <source>Open lesson…</source>
        <translation>打开一课…</translation>
    </message>
    <message>
        <source>Begin a lesson from a file</source>
        <translation>从文件开始一课</translation>
    </message>
    <message>
        <source>Save as a lesson…</source>
        <translation>保存为一课…</translation>
    </message>
    <message>
        <source>Make a lesson of the settings and the tab as they stand, to share as one file</source>
        <translation>把当前的设置和标签页做成一课，以单个文件分享</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>Undo stroke</source>
        <translation>撤销笔画</translation>
    </message>
    <message>
        <source>Undo the last stroke</source>
        <translation>撤销上一笔</translation>
    </message>
    <message>
        <source>Redo stroke</source>
        <translation>重做笔画</translation>
    </message>
    <message>
        <source>Redo the stroke</source>
        <translation>重做这一笔</translation>
    </message>
    <message>
        <source>Clear the canvas</source>
        <translation>清空画布</translation>
    </message>
    <message>
        <source>Erase the drawing</source>
        <translation>擦除所画内容</translation>
    </message>
    <message>
        <source>What&apos;s this?</source>
        <translation>这是什么？</translation>
    </message>
    <message>
        <source>Explain in full what the mouse points at or what has the focus</source>
        <translation>完整说明鼠标所指或焦点所在的对象</translation>
    </message>
    <message>
        <source>Read with the network that comes with Backswing</source>
        <translation>用 Backswing 自带的网络识别</translation>
    </message>
    <message>
        <source>Let it answer in place of your network, or no longer; your network stays as it is</source>
        <translation>让它代替你的网络作答，或不再代替；你的网络保持不变</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Make all text one step larger</source>
        <translation>把所有文字放大一级</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Make all text one step smaller</source>
        <translation>把所有文字缩小一级</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>正常文字</translation>
    </message>
    <message>
        <source>Give the text the system&apos;s size</source>
        <translation>让文字采用系统的大小</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Fill the screen, as for a projector</source>
        <translation>占满屏幕，适合投影</translation>
    </message>
    <message>
        <source>Reset the layout</source>
        <translation>重置布局</translation>
    </message>
    <message>
        <source>Show every panel, in its usual place and size</source>
        <translation>显示所有面板，恢复通常的位置和大小</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>入门</translation>
    </message>
    <message>
        <source>Begin the first lesson again</source>
        <translation>重新开始第一课</translation>
    </message>
    <message>
        <source>Keyboard…</source>
        <translation>键盘…</translation>
    </message>
    <message>
        <source>List every key of the window</source>
        <translation>列出窗口的所有按键</translation>
    </message>
    <message>
        <source>Glossary…</source>
        <translation>术语表…</translation>
    </message>
    <message>
        <source>Explain the book&apos;s terms, and show them in the window</source>
        <translation>解释书中的术语，并在窗口中指出它们</translation>
    </message>
    <message>
        <source>User guide…</source>
        <translation>用户指南…</translation>
    </message>
    <message>
        <source>Open the user guide, without a network connection</source>
        <translation>打开用户指南，无需联网</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>打开日志文件夹</translation>
    </message>
    <message>
        <source>Open the folder of the error log</source>
        <translation>打开错误日志所在的文件夹</translation>
    </message>
    <message>
        <source>Check for updates…</source>
        <translation>检查更新…</translation>
    </message>
    <message>
        <source>Say what would be asked, and ask when told to</source>
        <translation>先说明会查询什么，经你同意后才查询</translation>
    </message>
    <message>
        <source>About Backswing</source>
        <translation>关于 Backswing</translation>
    </message>
    <message>
        <source>Show the versions, the folders and the licences</source>
        <translation>显示版本、文件夹和许可证</translation>
    </message>
</context>
<context>
    <name>crash</name>
    <message>
        <source>You can continue, but save your network first: no copy could be made ({0}).</source>
        <translation>你可以继续，但请先保存网络：未能生成副本 ({0})。</translation>
    </message>
    <message>
        <source>You can continue: nothing is lost.</source>
        <translation>你可以继续：什么都没有丢失。</translation>
    </message>
    <message>
        <source>You can continue. Your network was not saved; a copy is in {0}.</source>
        <translation>你可以继续。你的网络没有保存；副本在 {0}。</translation>
    </message>
    <message>
        <source>Help › Open log folder has the details.</source>
        <translation>详情见“帮助 › 打开日志文件夹”。</translation>
    </message>
    <message>
        <source>Something went wrong inside Backswing.</source>
        <translation>Backswing 内部出了问题。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详细信息</translation>
    </message>
</context>
<context>
    <name>interrupted</name>
    <message>
        <source>A training run was interrupted. Continue it?</source>
        <translation>有一次训练中断了。要继续吗？</translation>
    </message>
    <message>
        <source>An unnamed run</source>
        <translation>未命名的训练</translation>
    </message>
    <message>
        <source>{name}: {done} of {all} epochs are saved.</source>
        <translation>{name}：{all} 轮中已保存 {done} 轮。</translation>
    </message>
    <message>
        <source>{name}, {when}: {done} of {all} epochs are saved.</source>
        <translation>{name}，{when}：{all} 轮中已保存 {done} 轮。</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>训练(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <translation>绘图(&amp;D)</translation>
    </message>
    <message>
        <source>D&amp;ata</source>
        <translation>数据(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>Backswing model</source>
        <translation>Backswing 模型</translation>
    </message>
    <message>
        <source>The book&apos;s network2</source>
        <translation>书中的 network2</translation>
    </message>
    <message>
        <source>ONNX, for other programs</source>
        <translation>ONNX，供其他程序使用</translation>
    </message>
    <message>
        <source>NumPy archive</source>
        <translation>NumPy 存档</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>PyTorch script</source>
        <translation>PyTorch 脚本</translation>
    </message>
    <message>
        <source>About Backswing</source>
        <translation>关于 Backswing</translation>
    </message>
    <message>
        <source>Stop it now? The network keeps what it has learned so far.</source>
        <translation>现在停止吗？网络会保留到目前为止学到的内容。</translation>
    </message>
    <message>
        <source>Training is in progress.</source>
        <translation>训练正在进行。</translation>
    </message>
    <message>
        <source>Stop training</source>
        <translation>停止训练</translation>
    </message>
    <message>
        <source>Keep training</source>
        <translation>继续训练</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Save it now? Otherwise it is lost.</source>
        <translation>现在保存吗？否则它会丢失。</translation>
    </message>
    <message>
        <source>The trained network {network} has not been saved.</source>
        <translation>训练好的网络 {network} 还没有保存。</translation>
    </message>
    <message>
        <source>{name} is read-only.</source>
        <translation>{name} 是只读的。</translation>
    </message>
    <message>
        <source>Replace it anyway?</source>
        <translation>仍要替换吗？</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
</context>
<context>
    <name>topics</name>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
</context>
</TS>
