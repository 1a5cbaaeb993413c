<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivationWords</name>
    <message>
        <source>Draw a digit, or choose one under Digits. This view shows its way through the network, layer by layer, as you draw: which units it activates, which are saturated, and the outputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no network yet. Press Train.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network has {inputs} inputs. A digit is 28 × 28 pixels, which need 784.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network has diverged: its numbers are no longer finite. Reset it, and try a smaller η.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;The digit&apos;s 784 pixels are the activations of the input layer. Each unit of the next layer computes their weighted sum plus a bias, the &lt;b&gt;weighted input&lt;/b&gt; z = Σ w a + b, and passes on its &lt;b&gt;activation&lt;/b&gt; a = σ(z), and so on, layer by layer, to the outputs: the book&apos;s feedforward, a&lt;sup&gt;l&lt;/sup&gt; = σ(w&lt;sup&gt;l&lt;/sup&gt;a&lt;sup&gt;l-1&lt;/sup&gt; + b&lt;sup&gt;l&lt;/sup&gt;).&lt;/p&gt;&lt;p&gt;&lt;b&gt;A cell&lt;/b&gt; is one unit. Orange: its value is above 0, the brighter the larger; blue: below 0; dark: 0. All hidden layers share one scale. Point at a cell for its numbers and for the units of the next layer to which it contributes most, a w each; the sum over all units plus the bias is the next z.&lt;/p&gt;&lt;p&gt;A unit is &lt;b&gt;saturated&lt;/b&gt; if its slope σ′(z) is less than a tenth of the steepest: a sigmoid near 0 (low; for tanh near −1) or near 1 (high). Backpropagation multiplies its error by σ′(z), so that it learns almost nothing from this digit (book, chapter 2). A ReLU below 0 is &lt;b&gt;off&lt;/b&gt;: it passes nothing on, and learns nothing from this digit. It is normal that some units are off for a digit; a unit that is off for every digit is dead: see Doctor.&lt;/p&gt;&lt;p&gt;&lt;b&gt;The outputs&lt;/b&gt;: z and a of each. Softmax turns z into shares of 1, sigmoid turns each into a yes or no.&lt;/p&gt;&lt;p&gt;Click a unit, or press Enter on it, to see its weights, the images that activate it most, and its outgoing weights.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: output {output} is the largest, a = {a}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Not trained yet: a guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer}: {count} {activation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{short}: {count} {activation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{short}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer}: {activation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{on} on, {off} off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturated: {low} low, {high} high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturated: {both}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit}: z = {z}, a = {a}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{push} to output {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{push} to unit {unit} of the next layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
Largest contributions: {parts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivationsPanel</name>
    <message>
        <source>Outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activations: the outputs of the units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighted inputs: z = Σ w a + b, before σ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input: 784 pixels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AdvisedViews</name>
    <message>
        <source>Stop the experiment or the race first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AllowedInLessons</name>
    <message>
        <source>Step “{step}” wants to press {name}, which no lesson may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step “{step}” wants to set {name}, which no lesson may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step “{step}” shows the view {view}, but the views are {views}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerLabel</name>
    <message>
        <source>Read by {network}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network: {network}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent}
with all steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent}
without {steps}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent}: not sure (below {threshold})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Answerer</name>
    <message>
        <source>Backswing&apos;s network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{network}, taught My digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network that comes with Backswing ({sizes})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new {sizes}, not trained yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{network} ({sizes})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a trained network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, in epoch {epoch}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, epoch {epoch}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>No answers: the network has diverged. Reset it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Arrangement</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AtWorkPanel</name>
    <message>
        <source>The network at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pushes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connections that matter for the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest connections to every output</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AtWorkWords</name>
    <message>
        <source>Draw a digit, or choose one under Digits. This view shows which units make the answer, and which connections push it up or hold it back, as you draw and while the network trains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;Every square is a unit: the brighter its orange, the larger its activation a; blue: below 0. Each unit adds up its terms and its bias, z = Σ w a + b, and passes on a = f(z).&lt;/p&gt;&lt;p&gt;&lt;b&gt;A line&lt;/b&gt; is one term w a, the activation of the unit at its left times the weight. Orange and solid: it pushes the next unit up. Blue and dashed: it holds it back. The wider, the larger, compared with the largest term of that layer. A line from the drawing is the sum of all 784 terms of that unit.&lt;/p&gt;&lt;p&gt;&lt;b&gt;To the answer&lt;/b&gt; shows the connections that matter most for the largest output, &lt;b&gt;All&lt;/b&gt; the largest of every output. A unit&apos;s &lt;b&gt;share&lt;/b&gt; in a z is |w a|, divided by the sum of all |w a| of that z. It hands its share back to its own inputs in the same way, layer by layer. Where a layer has no room for all its units, those with the largest shares are shown.&lt;/p&gt;&lt;p&gt;Point at a unit for its own connections, its weights and its terms: the weights say what it looks for, the terms what it finds in this drawing. At an output, you see what leads to that output instead of the answer. Click a unit, or press Enter on it, to look at it more closely. The arrow keys move from unit to unit, Escape or a click beside the units returns to the answer.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Not shown: {count} of {all} hidden units ({share} of its z).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Not shown: {count} of {all} hidden units (in no layer more than {share} of its z).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {count} units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z = {z}, a = {a}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Σ {term} = {sum}, b = {b}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} of output {answer}&apos;s z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit {unit} {term}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest terms: {parts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {source}: {w} × {a} = {term}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of output {answer}&apos;s z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer}: connections to it, the largest terms first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AugmentationPanel</name>
    <message>
        <source>Distortions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A training digit as it is, then distorted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The framed digit is as it is in the data. Click for another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Increase one of these to see here how a digit changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click for another digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These data are numbers: only images can be distorted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A digit appears here when the data are loaded.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AveragesView</name>
    <message>
        <source>Average of each digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Averaging the pictures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} pictures. Most are {most} ({of_most}), fewest {least} ({of_least}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} pictures, {of_most} of each digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average {digit} of {count} pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average {digit} ({set})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BatchPanel</name>
    <message>
        <source>Gradient and step of each layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the order of the mini-batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest cost first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images with the highest cost first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the images</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BatchWords</name>
    <message>
        <source>Pause the training and press Step (F7): it trains on one mini-batch and shows here its images, the cost of each, and how far each layer moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;Stochastic gradient descent does not use all images for each step: it takes a few at random, a &lt;b&gt;mini-batch&lt;/b&gt;, and steps against the mean of their gradients. That mean estimates the true gradient; the more images, the better.&lt;/p&gt;&lt;p&gt;Each picture is the input that the network saw, distorted if augmentation is on. Below it: the label, the answer if it is wrong, and the &lt;b&gt;cost&lt;/b&gt; before the step, without the λ term. A few images with a large cost determine most of this step.&lt;/p&gt;&lt;p&gt;For each layer: the length of the &lt;b&gt;gradient&lt;/b&gt; of the mean cost; the length of the &lt;b&gt;step&lt;/b&gt; that the optimizer made of it; and the ratio of the step to the weights and biases. 0.001 to 0.05 is usual. A layer whose gradient is many times smaller than the next one&apos;s learns many times more slowly: the vanishing gradient of the book&apos;s chapter 5.&lt;/p&gt;&lt;p&gt;With dropout, the costs are those of the thinned network.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mini-batch {batch} of epoch {epoch}: mean cost {cost}, {right} of {count} read correctly; η {eta}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mini-batch {batch} of epoch {epoch}: mean cost {cost} of {count}; η {eta}. The data are not 28 × 28 pictures in classes: Text lists the cost of each row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training image {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read as {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read correctly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: label {label}, {read}; cost {cost}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step/weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ByHand</name>
    <message>
        <source>slope σ′(z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slope cancels: the larger the error, the faster the output learns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slope is a factor: a saturated output learns slowly, however wrong it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backwards, BP1: errors of the outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backwards, BP2: error of {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This unit is an output: BP1 gives its error. Click a unit of a hidden layer to see BP2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What arrives from above, {sum}, is multiplied by the slope of the activation at this unit&apos;s z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The factor in between is dropout&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>∂C/∂w here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown: {weight}. Click a pixel or a row for another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backwards, BP3 and BP4: gradient of {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z = {z}, a = {a}, slope {slope}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: slope {slope}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digit that the drawing should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>should be {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next mini-batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image of the mini-batch that is trained on next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your drawing, or the image clicked last in any view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image of the training set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image of the validation set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image of the test set, once it has been opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last mini-batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image of the mini-batch that was stepped on last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{few} of {count} terms bring z to within 10 % of {z}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every input is 0: z is the bias.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forwards: {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropout has switched it off in this mini-batch: it passes on 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropout keeps it and passes on a · {mask} = {kept}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>({count} more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bias b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtracting the largest z changes no share, and keeps e^z from overflowing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z − max</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each output is a yes or no of its own: they need not sum to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost of this example alone, without the λ term.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean over the mini-batch is {mean}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation image {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test image {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training image {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forwards: one unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forwards: outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backwards: BP1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backwards: BP2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backwards: BP3, BP4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One example and one step, number by number: forwards, cost, backwards, update. It needs the data first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network has diverged: its numbers are no longer finite. Reset it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such example: draw a digit, or choose another source above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;One example goes through the network and back, and every number is on the table: &lt;b&gt;forwards&lt;/b&gt; to a cost, &lt;b&gt;backwards&lt;/b&gt; with the book&apos;s four equations, then the &lt;b&gt;update&lt;/b&gt; of one weight. Next and Previous turn the pages, or choose one in the list. Slow motion turns them by itself, term by term.&lt;/p&gt;&lt;p&gt;At the left is the network for this example. Each square is a unit, coloured by its activation a. Click one to see its numbers. With dropout, the units that are off in this mini-batch are crossed out.&lt;/p&gt;&lt;p&gt;&lt;b&gt;BP1&lt;/b&gt; is the error δ of the outputs, ∂C/∂z. The quadratic cost has the slope σ′(z) as a factor, in the warning colour: it is nearly 0 where an output is saturated. In cross-entropy it cancels. &lt;b&gt;BP2&lt;/b&gt; takes δ one layer down. &lt;b&gt;BP3&lt;/b&gt; and &lt;b&gt;BP4&lt;/b&gt; are the gradient of a bias and of a weight. Click a pixel or a row to choose the weight.&lt;/p&gt;&lt;p&gt;The numbers are those of the &lt;b&gt;next mini-batch&lt;/b&gt;, computed with the trainer&apos;s own code in float64: same images, distortions, dropout and η. The trainer itself usually computes in float32, so its last digits differ. &lt;b&gt;Do this step&lt;/b&gt; trains on exactly this mini-batch and shows the one after it.&lt;/p&gt;&lt;p&gt;The &lt;b&gt;check&lt;/b&gt; measures a slope without backpropagation: it raises and lowers a weight by ε and divides the difference of the costs by 2ε. Where a ReLU bends just there, the two differ.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Show the code&lt;/b&gt; shows the lines of Backswing that compute the page.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: cost {cost}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: label {label}, read as {answer}; cost {cost}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{network}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{network}, before mini-batch {batch} of epoch {epoch}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source># No source here: the function is NumPy&apos;s, or this program comes without its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units: {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer}: {off} of {units} off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer}, unit {unit}: {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update: {weight}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{optimizer} makes no step for each mini-batch: it sums the gradient over the whole training set and searches along a line, once an epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η = {eta} in mini-batch {batch} of epoch {epoch}. Do this step trains all {count} weights and biases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>w before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step Δw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numerical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backpropagated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weight}, with float64 and this example alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check: the slope measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked all {weights} weights and {units} biases of this layer: the largest difference is {difference}, where the largest gradient is {largest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit {unit} of {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {row}, column {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bias b of {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight w from {source} to {unit}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ByHandPanel</name>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed of slow motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check them all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This optimizer trains on the whole training set at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test set is the final test: open it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Step (F7) first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train on exactly this mini-batch, then show the next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause the training first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an earlier epoch: come back to the newest one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network comes with Backswing: choose the next mini-batch to train your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This optimizer makes no step for each mini-batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking: {done} of {units} units</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CanvasTools</name>
    <message>
        <source>Undo the last stroke ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo the stroke ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the canvas (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;Pen width. It does not matter to the network while the preprocessing step Pen is on: every line is then redrawn with MNIST&apos;s pen width. Switch that step off to see what a thick or thin pen does.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pen width</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangedExample</name>
    <message>
        <source>A digit as it is, then changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The framed digit is as it is in the data. Click for another.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommitteePanel</name>
    <message>
        <source>What each network says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean answer to your drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score the test set once</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommitteeWords</name>
    <message>
        <source>Tick two or more ended runs in the table of runs, below: their networks answer together here, on your drawing and on the validation set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data in use have targets, not classes, so there is nothing to vote on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, because its network is not kept or does not fit the data: {runs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks that begin with other random weights overfit in different ways, so where one is wrong the others often outvote it. Dropout has the same effect within one network: as the book puts it, it is like averaging over many networks that share their weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The committee of {count} reads {digit} ({share}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;The committee&apos;s answer&lt;/b&gt; is the mean of its members&apos; outputs, each scaled to sum 1; the largest mean is the answer. Every ticked run that is kept takes part with its best network, or its last.&lt;/p&gt;&lt;p&gt;{why} (Chapter 3, “Other techniques for regularization”.)&lt;/p&gt;&lt;p&gt;&lt;b&gt;Try it:&lt;/b&gt; train the same settings with three seeds (the dice beside Seed), tick the three runs and compare. Members that are all alike, such as a run and its continuation, add little: look at how much they disagree.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Test set.&lt;/b&gt; It is opened only when you ask, and once for these members: whoever chooses members by their test score has no honest score left.&lt;/p&gt;&lt;p&gt;On the command line: &lt;code&gt;evaluate A B C --committee&lt;/code&gt;.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} networks: together {together} of {all} validation images, the best alone {best}. They disagree on {apart}; together they mend {rescued} and spoil {spoilt} of the best one&apos;s answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Your drawing: {answer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare {count} runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the runs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The runs side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sign} marks differences.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfusionGrid</name>
    <message>
        <source>Confusion matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {count} pictures: {wrong} misread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {count} of class {label}: {wrong} misread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} read as {answer}: {wrong} of them wrongly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} read as {answer}: {count}, {share} % of class {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} read correctly: {count}, {share} % of class {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read as →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is ↓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContextHelp</name>
    <message>
        <source>The book: Nielsen, Neural Networks and Deep Learning, chapter 3 unless named.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CorrectRow</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the drawing out of My digits again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine-tune the network that answers on My digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label it {digit} and keep it in My digits (key {digit} on the canvas)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label it {digit}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CurveBar</name>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoothing of the curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw each curve as its exponential moving average, with the original faintly behind it.
The larger the number, the more epochs count: 0.9 averages over about ten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoothed {weight}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not smoothed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seeds as a band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw runs that differ only in their seed as one line, their mean,
in a band from the minimum to the maximum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the curves as a picture, a drawing or a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture (PNG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawing (SVG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost as {form}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{score} as {form}…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CurvePlot</name>
    <message>
        <source>Press Train: the curves appear here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic y axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything and follow the growing curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which curves this plot shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These have no common scale and are not drawn together: choose which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no curves to export yet. Train first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CurvesPanel</name>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy in %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{score} in %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} runs, coloured as below; dots: training, lines: validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} runs, coloured as below; dots: training, lines: validation, bands: seeds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataPanel</name>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the data that these settings name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More settings of the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn some digits only or wrong labels, and say which validation images are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These settings were made with data on another computer: {path}. Only Load reads them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These settings were made with the data {path}. Train or Load reads them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{train}&#xa0;training, {validation}&#xa0;validation, {test}&#xa0;test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These data have no digits to choose from: leave this empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These data have no labels that could be wrong: set this to 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This set has {count}: choose fewer, or 0 for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This set has {count} of these digits: choose fewer, or 0 for all.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataStore</name>
    <message>
        <source>Preparing the data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the digits…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data lie on another computer, {path}: press Load in Data if you trust it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading MNIST…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatasetBox</name>
    <message>
        <source>Synthetic digits in many handwriting styles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book&apos;s 70 000 handwritten digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train on both, validate on MNIST alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IDX files, mnist.npz or mnist.pkl.gz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder with such files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open training images</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DigitCanvas</name>
    <message>
        <source>Canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a digit with mouse, pen or finger, or drop a picture here. Delete clears, {0} undoes the last stroke, a digit key labels the digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo stroke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo stroke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what the network sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a digit here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the picture here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DigitFilters</name>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right or wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Averages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The average picture of each digit of the set, and how many there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right and wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most confident mistakes first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DigitWords</name>
    <message>
        <source>an {digit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a {digit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. {number}: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. {number}: {label}, read correctly ({output})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. {number}: {label}, read as {answer} ({output})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{right} of {count} right ({share})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{right} of {count} right ({share}), not trained yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no network yet. Press Train.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network has {inputs} inputs and {outputs} outputs. To read digits it needs 784 and 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test set is for the final test: choosing settings by it means learning from it. Use the validation set as often as you like. Each opening of the test set is counted and is valid for the network as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here you browse a set of pictures with their labels and the network&apos;s answers. There are no data yet. Choose some under Data, or draw digits of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;A picture&lt;/b&gt; is the input of the network: 28 × 28 pixels, each a number from 0, paper, to 255, full ink; divided by 255 these are the 784 inputs. Below it are the &lt;b&gt;label&lt;/b&gt; on the left and, on the right, the &lt;b&gt;answer&lt;/b&gt;, the digit of the largest output. A mistake is underlined. People misread some of these digits too, and a few labels of MNIST are wrong.&lt;/p&gt;&lt;p&gt;&lt;b&gt;MNIST&lt;/b&gt; has 70&amp;#8239;000 digits written by employees of the US Census Bureau and high-school students; nobody wrote both for the first 60&amp;#8239;000 and for the other 10&amp;#8239;000. As in the book, Backswing learns the weights from 50&amp;#8239;000 of them, the &lt;b&gt;training set&lt;/b&gt;; 10&amp;#8239;000 others, the &lt;b&gt;validation set&lt;/b&gt;, show which η, λ and number of epochs are good; the last 10&amp;#8239;000, the &lt;b&gt;test set&lt;/b&gt;, are kept for the end. If you choose settings by the test set you learn from it, and its accuracy becomes too optimistic. &lt;b&gt;Backswing&apos;s own&lt;/b&gt; digits are synthetic. &lt;b&gt;My digits&lt;/b&gt; are those that you drew and labelled.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Preprocessing&lt;/b&gt;, as for MNIST: a digit is scaled to fit 20 × 20 pixels, its edges become grey, and its centre of mass is moved to the centre of the 28 × 28. Your drawings are preprocessed in the same way, and their lines get MNIST&apos;s width. The network needs this: an off-centre digit meets weights that were trained on other parts of digits.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Averages&lt;/b&gt; has the mean of all pictures of each digit, and their number. A network without a hidden layer can do little more than compare with such means.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Navigation.&lt;/b&gt; Click a picture, or press Enter on it, to load it on the canvas and ask why. The arrow keys move, Page Up and Page Down turn pages, {copy} copies a picture. “Most confident mistakes first” shows where the network is wrong and most confident. During training, the visible page is read again as the network learns, and the whole set when it pauses. &lt;b&gt;Text&lt;/b&gt; lists the visible page; a CSV file has the pictures of all pages.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DigitsEdit</name>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DigitsLayout</name>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DigitsPanel</name>
    <message>
        <source>Preparing the digits…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a digit; if the answer is wrong, click the right one. Your drawings are kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data are not 28 × 28 pictures of the digits 0 to 9, so there is nothing to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the test set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the digits…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; {count} shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. {0} is not among those shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoctorChart</name>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activations a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weighted inputs z</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoctorLine</name>
    <message>
        <source>Doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say no more of this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at every layer in Inside › Doctor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoctorPanel</name>
    <message>
        <source>epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the weighted inputs, z = wx + b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the activations, a = f(z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show how fast each layer has learnt so far</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoctorWatch</name>
    <message>
        <source>The data do not fit the network, which has {inputs} inputs and {outputs} outputs: their rows have {numbers} numbers. Load the data it was trained on, or retrain it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoctorWords</name>
    <message>
        <source>Press Train. This view then shows, layer by layer, the distribution of weighted inputs and activations, what is saturated or dead, how large the gradients and steps are, and, if there is a problem, a sentence and a button that mends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;Everything is measured on the first {sample} training images: after each epoch, and while this view is visible up to twice a second, but never for more than 1 % of the time. Each finding says whether it stops the learning, slows it, or is usual once trained.&lt;/p&gt;&lt;p&gt;&lt;b&gt;The strips&lt;/b&gt; are histograms side by side, the oldest at the left: the stronger the colour, the more of a layer&apos;s values, over all units and images, are at that height. They show z = wx + b, the weighted inputs, or a = f(z), the activations. Values beyond an end are counted there.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Saturated&lt;/b&gt;: the share of units, over all images, whose slope f′(z) is less than a tenth of the steepest: a sigmoid beyond z = ±3.6. Hardly any error passes there, as δ has f′(z) as a factor (BP1, BP2): chapter 3&apos;s saturated neuron, which learns slowly even when it is wrong. For ReLU and similar functions it is the share that is &lt;b&gt;off&lt;/b&gt;, and half is usual. A trained network is saturated too, because it is confident: it is a problem only while the network reads fewer images than one would by comparing them with the mean image of each digit.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Dead&lt;/b&gt;: the share of units with slope 0 on all of the images: they cannot learn any more.&lt;/p&gt;&lt;p&gt;&lt;b&gt;|∂C/∂b|&lt;/b&gt;: the length of the gradient for the layer&apos;s biases, which is the mean error δ (BP3): the speed of learning, as in chapter 5. If it shrinks from layer to layer towards the input, the gradient vanishes; if it grows, the gradient explodes. &lt;b&gt;Gradients&lt;/b&gt; shows it as curves over the run. The text form also has |∂C/∂w|, of aδ (BP4).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Step / w&lt;/b&gt;: the length of one mini-batch&apos;s step relative to the weights. It is estimated as the distance between two reports divided by the square root of the number of mini-batches between them: right if the steps have random directions, as with small mini-batches; up to ten times too large if all have the same direction. 0.1 to 5 % is usual.&lt;/p&gt;&lt;p&gt;&lt;b&gt;|w|&lt;/b&gt;: the length of all the layer&apos;s weights as one vector, which λ keeps small.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing slows the learning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not learn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It learns more slowly than it could.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost on the {count} images examined is {cost}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After epoch {epoch}: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stops learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slows learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usual once trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {values} and start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {values} and start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a new run beside this one. Train › Bring back returns this network with its settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run continues with it, marked on its curves. Train › Undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {setting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the setting: {setting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step / w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighted inputs z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activations a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>|∂C/∂b| of each layer: how fast it learns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturated or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>|∂C/∂w| of one weight, root mean square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrawPanel</name>
    <message>
        <source>About the small pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;The four small pictures show the drawing after each step of MNIST&apos;s preprocessing. Switch a step off and draw: the answers with and without it appear side by side, and the bars show the second as outlines.&lt;/p&gt;&lt;p&gt;This shows why raw pixels fail: a network that was trained on digits of one position, size and line width misreads others.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture is preprocessed already: steps can be left out only for a drawing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept with label {digit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a digit first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only drawings can be kept, and this digit is a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong? Choose its label:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} · label {digit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a digit. Whatever you draw, even a letter, it answers with one of ten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: 28 × 28 pixels.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrawingBoard</name>
    <message>
        <source>The picture in place of ink</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrawnCurve</name>
    <message>
        <source>you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {all} points drawn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message>
        <source>under 2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {hours} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{duration} left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EpochTable</name>
    <message>
        <source>Epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training
cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation
cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training
{score} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation
{score} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Averaged
{score} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExerciseRow</name>
    <message>
        <source>Your answer, a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number, such as 5000 or 0.25, and press Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number, such as 5000 or 0.25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer with this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExperimentCurves</name>
    <message>
        <source>The curves appear here after the first epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each finished run appears here as a point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExperimentHeader</name>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the settings of one of its networks, to change them and train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is already running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins by itself when those before it have ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it begin by itself when those before it have ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play from the start and compare the results with the book&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train the networks and compare the results with the expected ones</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExperimentLines</name>
    <message>
        <source>plain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{method}, measured beforehand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExperimentList</name>
    <message>
        <source>Experiments</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExperimentPage</name>
    <message>
        <source>Watch: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExperimentWords</name>
    <message>
        <source>waiting: number {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running: {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not as expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as expected, earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not as expected, earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the images…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training: {run}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run {number} of {runs}: {run}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped {where}. A verdict needs all runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before the first run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in run {number} of {runs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This experiment needs MNIST, which has not been downloaded. Choose MNIST in the Data panel and download it, then come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run trains one network, {duration}; its curves and the verdict appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run trains {runs} networks, {duration} in all; their curves and the verdict appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a second or two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {titles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{score} in %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate η</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed of layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportButton</name>
    <message>
        <source>Picture (PNG)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportMenu</name>
    <message>
        <source>Export as picture (PNG)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as drawing (SVG)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as table (CSV)…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Open recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loaded settings from {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as a PyTorch script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is in {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recent files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindEtaDialog</name>
    <message>
        <source>Find η</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running cost while η grows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no data to learn from yet. Choose or download a data set, then open this again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled before there was enough for a suggestion.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingsView</name>
    <message>
        <source>{what}. Expected: {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoldText</name>
    <message>
        <source>Read more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoldingGroup</name>
    <message>
        <source>folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>*The book:* {section}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GrowingCurve</name>
    <message>
        <source>epoch</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message>
        <source>Which pixels matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}, column {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: no influence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>Glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User guide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>What is this?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HintRow</name>
    <message>
        <source>Hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me a hint, for {points} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint {number}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint ({count} left)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HintStrip</name>
    <message>
        <source>Explanation of what the mouse points at or what has the focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name, its value and the usual range appear here. Shift+F1 explains it in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usual: {range}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>book: {section}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistogramPlot</name>
    <message>
        <source>{low} to {high}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high}: {count}, at the start {before}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryStrip</name>
    <message>
        <source>median {middle}; 90 % from {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImageGrid</name>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy {side} × {side}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyboardDialog</name>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KnobColumn</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KnobPanel</name>
    <message>
        <source>Cannot change while training; stop first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lesson has locked this setting; Leave the lesson to change it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LayerRow</name>
    <message>
        <source>activations a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weighted inputs z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median {middle}, 90 % from {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LayerTitles</name>
    <message>
        <source>Output layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden layer {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LayerView</name>
    <message>
        <source>Weights of each unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight matrix, one row per unit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LayersEdit</name>
    <message>
        <source>The first layer must be {size}: one input per pixel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first layer must be {size}: one input per number in the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last layer must be {size}: one output per class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last layer must be {size}: one output per number to predict.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Hide or show {curve}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonCard</name>
    <message>
        <source>Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the step before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the lesson; it can be continued under Lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold the lesson to one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}: done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lesson} · {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on to the next step, whether this one is done or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say first what you expect, or skip. Then: {task}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the answer, for no points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let Backswing do what the step asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up: set the cure, for no points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say first what you expect, or skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have gone through this lesson.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have {points} of 1 point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have {points} of {most} points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To try: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonFiles</name>
    <message>
        <source>Open lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is there already: choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonPage</name>
    <message>
        <source>Repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin from the first step, without the answers and points so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List this file no longer; it stays where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is under way, above the tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play this lesson in the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network with one fault or two, composed by chance, on the data that you use. Nobody has seen it before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compose a mission and play it in the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonStage</name>
    <message>
        <source>{file}: {refusal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lesson has its own settings. Train › Undo brings yours back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step needs MNIST. Choose Data › Download MNIST, or go on without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A training is under way. It has to end before this step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An experiment or a race is under way. It has to end before this step.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonsPanel</name>
    <message>
        <source>Lessons</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListedLessons</name>
    <message>
        <source>Rescue missions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new one at random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>networks that learn nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{points} of 1 point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{points} of {most} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none rescued yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rescued, best {points}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download MNIST or choose Backswing&apos;s own digits, then train.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the training first, then load other settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data are still loading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the training first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the training first, then open files.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapPanel</name>
    <message>
        <source>PCA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two directions of the greatest spread, which stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>t-SNE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near points stay near; press again for the network as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New axes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapWords</name>
    <message>
        <source>This view shows each digit of the validation set as a point, as every layer sees it, and how the classes part while the network learns. It needs pictures of digits as data, and a network that reads them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Each point is a digit&lt;/b&gt; of the validation set, in its class&apos;s colour, with the class&apos;s number at the middle of its points. Digits that the network gets wrong have a ring. Near points look alike to that layer: in the pixels the classes lie mixed, in the last layer they should lie apart. That is what a network learns: a new description of the picture, in which the answer is easy.&lt;/p&gt;&lt;p&gt;&lt;b&gt;How many numbers become two.&lt;/b&gt; Principal components analysis (Pearson 1901) looks at the points from the side from which they are spread most; the title says which share of the variance it shows. What looks mixed may lie apart in the directions that are not shown. The axes are those of the network as it last came to rest, and stay while you play the time line, so that you see the points move. &lt;b&gt;New axes&lt;/b&gt; computes them for the network shown.&lt;/p&gt;&lt;p&gt;&lt;b&gt;t-SNE&lt;/b&gt; (van der Maaten and Hinton 2008) keeps near points near instead; distances between clusters mean little there. It takes a while, starts from the places before, and needs scikit-learn (&lt;code&gt;pip install scikit-learn&lt;/code&gt;).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Your drawing&lt;/b&gt; is the large ring, with lines to the three digits that are nearest to it in all numbers of the layer. Point at a digit to see it, click it to ask &lt;b&gt;Why?&lt;/b&gt;.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>t-SNE needs scikit-learn: pip install scikit-learn, then start Backswing again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {share} of the variance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} digits of the validation set, {share} read correctly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Nearest to your drawing before the outputs: {digits}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> t-SNE is at work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Not trained yet: these are the initial weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: a {label}, read as {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read correctly</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkRow</name>
    <message>
        <source>Use {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MistakeFigures</name>
    <message>
        <source>Precision, recall and F1 of each class</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MistakeWords</name>
    <message>
        <source>{label} read as {answer} (once)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} read as {answer} ({count} times)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Most often: {pairs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} read as {answer}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} read as another digit: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another digit read as {answer}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All mistakes: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} read correctly: {count}, least confident first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, most confident first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean confidence {sure}, accuracy {right}: {verdict}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> At about {sure} confidence ({count}), accuracy {right}: {verdict}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold {sure}: it answers every picture, {right} right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold {sure}: it answers {answered}, of those {right} right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the {refused} refused would have been wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the {refused} refused, {wrong} would have been wrong: {odds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 in {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below this confidence the canvas says “not sure”. A network has to choose one of its classes, also for a letter: it cannot say that a picture is no digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>well calibrated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overconfident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>underconfident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected calibration error {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows: label; columns: answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data are not 28 × 28 pictures in at most {most} classes, so there is nothing to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network has {inputs} inputs and {outputs} outputs, which do not match the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The confusion matrix, the misread pictures, most confident first, and whether the network is well calibrated. Press Train, or open a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Confusion matrix.&lt;/b&gt; Each picture of the set is counted in the row of its label and the column of the network&apos;s answer. Right answers are on the diagonal, faintly coloured; the most frequent mistake has the strongest colour, and a cell with a quarter of its count has half of it. Click a cell, or move with the arrow keys, to see its pictures; the name or the sum of a row shows all mistakes of that digit, of a column all pictures misread as it. The usual pairs are 4 and 9, 3 and 5, 7 and 2: people write them alike, and some of the pictures few people can read.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Precision&lt;/b&gt; of the 4: the share of 4s among all pictures read as 4. &lt;b&gt;Recall&lt;/b&gt;: the share of all 4s that is read as 4. A network that reads everything as 4 has a recall of 100 % and a precision of 10 %. &lt;b&gt;F1&lt;/b&gt; is their harmonic mean: it is high only if both are. The means weight all digits equally.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Calibration.&lt;/b&gt; With softmax and log-likelihood (chapter 3 of the book) the outputs sum to 1 and can be read as probabilities: of the answers with 90 % confidence, nine in ten should be right. Sigmoid outputs need not sum to 1: each is a yes or no of its own, between 0 and 1. The confidence of an answer is its output, the same number as on the canvas. The answers are put into ten bins of equal width by confidence; a bar that reaches the dashed line is well calibrated. A red line down to its dot: overconfident. The expected calibration error is the mean distance between accuracy and confidence, weighted by the pictures in each bin (Naeini and others 2015; Guo and others 2017). A bin with few pictures says little.&lt;/p&gt;&lt;p&gt;&lt;b&gt;The threshold.&lt;/b&gt; A network has to choose one of its classes, even for a letter. One remedy is to refuse the answers of low confidence (Chow 1970): fewer answers, and more of them right. Drag the line, or move the slider with the arrow keys; below the threshold the canvas says “not sure”. It helps only where the network is well calibrated: an A read as a 4 with 99 % passes.&lt;/p&gt;&lt;p&gt;In a long training, the cost on the training set keeps falling because the answers become more confident, even when the accuracy no longer rises: the network becomes overconfident. A larger λ, dropout or early stopping help.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MistakesPanel</name>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per cent of the row, that is of all pictures of a digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pictures of the cell, most confident mistakes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision, recall and F1 of each digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the confidence match the accuracy?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the test set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the digits…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MnistOffer</name>
    <message>
        <source>Download MNIST ({size} MB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download of MNIST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MNIST has not been downloaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading MNIST: {done:.1f} of {total:.0f} MB</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelDocument</name>
    <message>
        <source>Saved {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MyDigitsActions</name>
    <message>
        <source>Learn mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo in My digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import drawings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export my digits…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to learn from: draw digits, or import some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine-tune the network that answers on My digits, mixed with the training set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last change of My digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the drawings of a .jsonl file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save My digits to a .jsonl file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import drawings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export my digits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MyDigitsBar</name>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the selected drawings (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MyDigitsStore</name>
    <message>
        <source>{0} drawings are new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 drawing is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NearestView</name>
    <message>
        <source>The nearest training images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nearest training images appear here once there are data: see Data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data are not 28 × 28 pictures of the digits 0 to 9: there are no neighbours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest of the {count} training images ({data}); click one to ask about it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkPanel</name>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many numbers training has to find.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} weights and biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network has no hidden layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{output} outputs need the {costs} cost</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NeuronColumn</name>
    <message>
        <source>η of the {cost} cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate: factor of the gradient in each step, 0.0001 to 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-entropy, y and a swapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>|∂C/∂w| {speed}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NeuronPage</name>
    <message>
        <source>The saturated neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quadratic cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same η</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give cross-entropy the η of the quadratic cost: only then can the ends be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{speed}/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch {epoch} of {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With y and a swapped, cross-entropy is a straight line in a, with the slope ln((1 − y)/y): look whether the output comes to rest at the target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the first {count} epochs: the quadratic cost falls by {quadratic} %, cross-entropy by {cross} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ends cannot be compared, as η is {quadratic} here and {cross} there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As η is the same, the ends can be compared, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} (space)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NeuronSettings</name>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the neuron a second input x₂ with a weight w₂ of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap y and a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange the target y and the output a in cross-entropy, a slip that is easily made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, −10 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initial weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initial weight of the second input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initial bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the neuron should output, 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start at w {w}, b {b}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play from the book&apos;s start: w = {w}, b = {b}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NeuronView</name>
    <message>
        <source>The neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input {x}, w = {w}, b = {b}, output {output}, target {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inputs {x}, weights {w}, b = {b}, output {output}, target {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target {target}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>{typed} is out of range: {text} is taken.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumbersPanel</name>
    <message>
        <source>Each epoch of the run appears here as a row of numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the newest run or one of the runs checked below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of each epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptimizerPanel</name>
    <message>
        <source>{optimizer} needs one fixed cost and finds its own steps: first switch off {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{optimizer} needs a small η, such as 0.001; {eta} oscillates.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutputBars</name>
    <message>
        <source>Outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output {name}: z = {z}, a = {a}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageStack</name>
    <message>
        <source>Code of this page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>The activation and this unit&apos;s point on it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Previous page (Page Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a picture&apos;s number, counted from 0, and press Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to picture number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PanelMenu</name>
    <message>
        <source>Panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explanations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureReader</name>
    <message>
        <source>A pasted picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PixelView</name>
    <message>
        <source>What the network sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlotMenu</name>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic y axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PolynomialPanel</name>
    <message>
        <source>A line and a polynomial through ten points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure ten other points, and a hundred others to judge by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PolynomialWords</name>
    <message>
        <source>&lt;p&gt;Ten measurements lie around the line y = 2x, give or take some noise. A line and a polynomial are fitted to them by least squares. Which of the two tells what further measurements will be? The dots are a hundred of those, which neither fit has seen.&lt;/p&gt;&lt;p&gt;A polynomial of degree 9 has ten coefficients, one for each point, and can pass through all of them. Drag a point, or choose it with the left and right arrow keys and move it up and down, and look how much of each curve moves with it.&lt;/p&gt;&lt;p&gt;&lt;b&gt;λ&lt;/b&gt; makes coefficients dear: Σ (f(x) − y)² + λ Σ c² is made least, where c are the coefficients in Legendre polynomials, without the constant one. This is the weight decay of networks. With a large λ nothing is left but a level line.&lt;/p&gt;&lt;p&gt;Neither is proved right: had the true law been a polynomial of degree 9, the line would be wrong. Chapter 3, “Why does regularization help reduce overfitting?”.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>polynomial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>polynomial of degree {degree}, λ {lambda_}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typical error of {fit}: {ten} on the ten points, {new} on {count} new ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points at {places}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ten points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coefficients</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PredictionRow</name>
    <message>
        <source>Draw the curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what happens without saying first what you expect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that this is what you expect</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreprocessingView</name>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawing on the whole paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pen: redraws the lines with MNIST&apos;s width, relative to the digit. Without it they stay as drawn: a large digit looks thin and a small one thick, and the network has seen neither in training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The box around the ink, cut out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box: crops the drawing to the ink and scales it to 20 × 20 pixels, keeping its shape. Every MNIST digit fills such a box. Without it the whole paper is scaled: a small digit stays small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>20 × 20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scaled to pixels: 20 × 20, or 28 × 28 without the box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey: a pixel&apos;s grey level is the part of it covered by ink, as in MNIST. Without it each pixel is ink or paper, and edges are jagged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>28 × 28</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network&apos;s input: 784 numbers, one per pixel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centre: moves the centre of mass of the ink to the middle, as in MNIST. Without it, an off-centre digit meets weights that were trained on other parts of digits.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresetBox</name>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save or delete presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save these settings as a preset…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the first settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings that lead somewhere, and your own: one choice sets all knobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save these settings, delete a preset, or go back to the first settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The knobs match no preset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the preset; an existing one of that name is replaced:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved the preset “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted the preset “{name}”; its settings stay in the knobs until you change them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProbabilityBars</name>
    <message>
        <source>Output of each digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row}, otherwise {percent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Progress of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine: {engine}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{images} images/s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RaceCurves</name>
    <message>
        <source>Validation cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The curves appear here after the first epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation {score} in %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{run}, seed {seed}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RaceMap</name>
    <message>
        <source>Setting of the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting of the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the seed varies: there is nothing to map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation {score} of each setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean {score} in %; the stronger the colour, the smaller the error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each cell: the best over {knobs}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RacePanel</name>
    <message>
        <source>A race is already in progress.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These settings are loaded: {settings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>explains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clear effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What matters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RacePivot</name>
    <message>
        <source>No run has ended yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diverged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one run has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{runs} runs have ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {lowest} to {highest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best of {count} settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RaceQueue</name>
    <message>
        <source>Settings that race</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Add these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the current settings to the race; then change them and add others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current settings: {settings}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{settings}. Check to include them in the race</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{settings}. Click to remove it from the race</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {settings}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>current settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RaceRuns</name>
    <message>
        <source>Runs of the race</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the selected runs (Delete); the others continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the settings of the best; an undo of setting changes takes that back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the settings of the selected run (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RaceSetup</name>
    <message>
        <source>What varies, as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of settings drawn at random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed of the draws: the same one gives the same settings again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of runs per setting, each with its own seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of runs at the same time, one process each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of a Dask scheduler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the runs are trained: empty for this computer, or the address of a Dask scheduler, such as tcp://192.168.1.5:8786, whose workers train them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the race</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop all runs before their next mini-batch; their networks are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Vary a setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick one more setting that varies, and its values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All combinations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train every combination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw settings at random from the ranges and lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs, &amp;draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;eeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At &amp;once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What varies, as text: {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That would be {count} runs; at most {most} fit here. Use the command “sweep” for more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train them all with the same seed and the same mini-batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; no more settings differ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RaceTable</name>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RaceVaried</name>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RaceView</name>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RaceWords</name>
    <message>
        <source>Pick what to vary and its values, or enter them, such as eta=0.05,0.5,5 lambda=0,1,5, and press Start. Every combination is trained with the same seed and the same mini-batches; their curves appear here live, side by side, with a map of the results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as eta=0.05..5 lambda=0..10 dropout=0,0.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as eta=0.05,0.5,5 lambda=0,1,5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;A race&lt;/b&gt; trains several settings under the same conditions: the same images, and the same seed, so that initial weights, mini-batches and dropped units are the same. Differences in the results then come only from the settings.&lt;/p&gt;&lt;p&gt;&lt;b&gt;The grid&lt;/b&gt; lists settings and their values: &lt;code&gt;eta=0.05,0.5,5 lambda=0,1,5&lt;/code&gt; is nine combinations. Start with a coarse grid, in factors of ten, with few epochs and few images; then refine it around the best. The book finds its η and λ in this way (chapter 3, “How to choose a neural network&apos;s hyper-parameters?”). The names are those of a run&apos;s settings copied as TOML; the grid applies to every entry in the queue.&lt;/p&gt;&lt;p&gt;&lt;b&gt;At random&lt;/b&gt;, settings are drawn from ranges, such as &lt;code&gt;eta=0.05..5&lt;/code&gt;: in equal factors where a setting spans orders of magnitude, else in equal steps. Of several settings usually few matter, and each run tries another value of those, while a grid tries the same few again and again (Bergstra and Bengio 2012). The same draw number gives the same settings again.&lt;/p&gt;&lt;p&gt;&lt;b&gt;What matters&lt;/b&gt; is the share of the variance of the results that lies between runs with different values of a setting (Kelley&apos;s ε², which takes off what chance explains); drawn numbers are put in groups of neighbours. An effect is clear when chance alone gives it less than once in twenty times (F test). The rest of the spread is chance, and settings that depend on each other. Runs that diverged are left out.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Several seeds&lt;/b&gt;: the accuracy of a run varies by a few tenths of a percent by chance. Train each setting with three or more seeds, and trust only a lead that is larger than the spread between them. The spread given is the sample standard deviation.&lt;/p&gt;&lt;p&gt;&lt;b&gt;The map&lt;/b&gt; shows the mean validation accuracy over the seeds, or R² for networks that predict numbers; 100 % is the best of either. It is the accuracy after the last epoch, or of the best epoch where early stopping keeps that. The colour shows the error on a logarithmic scale: halving the error is one step, from 8 to 4 % as from 4 to 2 %. A ring marks the best of the settings whose runs have all finished. Click a cell to highlight its runs.&lt;/p&gt;&lt;p&gt;&lt;b&gt;The winner was chosen by the validation set&lt;/b&gt;, so its accuracy there is slightly too optimistic: open the test set once, at the end, for the final test.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{runs} runs: 1 setting, {seeds} seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{runs} runs, one seed each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{runs} runs: {settings} settings, {seeds} seeds each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best validation {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation {score} of the kept network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last validation {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which setting matters is told after {least} finished runs; so far there are {runs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these has a clear effect in {runs} runs: {settings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the spread of {runs} runs, {shares}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roughly, as these are only {runs} runs: of the spread, {shares}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clear effect: {settings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting} explains {share} %, best at {best}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch {epoch}/{epochs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {runs} diverged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {runs} failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {runs} stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting has finished yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting finished, so there is no best one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best so far: {setting}, {score} {result}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best: {setting}, {score} {result}.{doubt}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One seed each: a few tenths of a percent may be chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead is within the seed-to-seed spread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {runs} runs done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RangeTestFindings</name>
    <message>
        <source>Range test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nielsen&apos;s threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threshold {eta}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RangeTestWords</name>
    <message>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range test: η grows with every mini-batch, now {eta}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short runs for Nielsen&apos;s threshold, so far: {etas}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost diverged before it fell: even the smallest η was too large. Try smaller initial weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost was still falling when the test ended at η {last}. Try smaller mini-batches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost hardly fell at any η from {first} to {last}. Try other initial weights, cost or data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost was lowest at η {lowest} and had risen to four times that at {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost was lowest at η {lowest}; the test ended at {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No suggestion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fifth of the η at which the running cost is lowest, {lowest}: beyond it the steps are too long for the cost to fall further. Smith 2015; the fifth is Backswing&apos;s own measurement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time ran out before a short run was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost did not fall steadily at any η tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In short runs the cost falls steadily up to η {threshold}, Nielsen&apos;s threshold. Half of it leaves room for many epochs. Book, chapter 3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RateCurve</name>
    <message>
        <source>Preview of the learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {first} to {end}, at most {peak}, in {epochs} epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch {epoch}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RatePlot</name>
    <message>
        <source>Nothing to draw yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η {eta}&lt;br&gt;cost {cost}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadOut</name>
    <message>
        <source>min – max, n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not smoothed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>There is no network yet. Press Train.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network has {inputs} inputs and {outputs} outputs. To read digits it needs 784 and 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer: the network has diverged. Reset it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingDialog</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try: open the experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegularizationPanel</name>
    <message>
        <source>No regularization, so this has no effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network has no hidden layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{optimizer}: λ is decoupled; it shrinks the weights by η λ/n beside the step.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reliability</name>
    <message>
        <source>accuracy against confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pictures, logarithmic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence and accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold of confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence {low}–{high} %: no picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence {low}–{high} %: 1 picture; mean confidence {sure} %, accuracy {right} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence {low}–{high} %: {count} pictures; mean confidence {sure} %, accuracy {right} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RescueWatch</name>
    <message>
        <source>The cure: {settings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mission is on {data}: choose it in the group Data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s of {all} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s: the {all} s are over. Go on, for {points} points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{accuracy} on {part}; the goal is {goal} on all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best so far {accuracy} of {goal}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goal is {goal}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{accuracy} after {seconds} s of training, hints: {hints}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} validation images of the digits {digits}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the digits {digits}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} validation images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RobustnessMeasuring</name>
    <message>
        <source>{run} is left out: there is no network in its folder. Clear its tick, or train it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{run} is left out: {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RobustnessTexts</name>
    <message>
        <source>Press Train, and choose digits as data. This page then changes the digits of the validation set, a little and ever more, and shows how many the network still reads. Tick runs below to compare theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Each plot&lt;/b&gt; changes a sample of the validation set in one way, from nothing (the upright line) to far, and shows the accuracy: the share of digits that is still read correctly. These are the curves of Why?, averaged over many digits. With noise, a random number is added to each pixel; the axis is its standard deviation as a fraction of full ink.&lt;/p&gt;&lt;p&gt;A fully connected network has no notion of position: a digit shifted by two pixels meets other weights. It keeps what it has seen. &lt;b&gt;To see this,&lt;/b&gt; train two runs, one with Distortions, and tick both in the table of runs: at rest they differ little, but the run that learnt from shifted and turned digits keeps its accuracy further out. The network at hand is drawn in the colour of the text, and at most eight ticked runs beside it, each with its best network.&lt;/p&gt;&lt;p&gt;Drawings are centred and scaled before the network reads them, so that shifts and sizes hurt drawings less than these images.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data at hand are no digits of 28 × 28 pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At hand: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (with distortions)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring the network at hand…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} reads {share} of {count} validation digits. {changed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not trained yet, {name} reads {share} of {count} validation digits. {changed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more ticked runs are not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring network {nth} of {total}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned by {turn}, it still reads {turned}; shifted by {px}, {shifted}; with noise {noise}, {noisy}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shifted by {px}, {run} reads most: {share}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {amount}. Still read as {answer}. Point at a curve for other changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {amount}. This {label} is now read as {answer}. Point at a curve for other changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {plain} as it is, {ends}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} at {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message>
        <source>Compare…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only runs whose name, note or settings have this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose whose curves are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only the selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the newest {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ticked} of {runs} shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the {count} selected runs ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check or select two runs to compare them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a page with the curves, settings and mistakes of the checked or selected runs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunComparison</name>
    <message>
        <source>Settings that differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All settings are the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} settings are the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data and versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine or processor kernel differ: rounding alone then leads to other weights for equal settings. After 30 epochs 1.4 to 1.8 % of digits are read differently, at about the same accuracy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best validation {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last validation {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last training {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest validation cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continued from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint of the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch {epoch}: {name} {old} → {new}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunControl</name>
    <message>
        <source>Stop the training first, then teach it your digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the training first, then keep the changed network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as {run}. Train goes on from it; Train › Bring back restores the network from before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network that answers is not trained, or there are no data yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My digits (not kept)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has learnt My digits. Bring back undoes that. This run is not kept in the folder of runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without MNIST at hand, it may read MNIST a little worse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{run} reads your digits now. The button below the canvas asks Backswing&apos;s network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run can be kept again: nothing of it is missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunLines</name>
    <message>
        <source>{count} seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{run}, {count} seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>average since the epoch began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation within epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation (averaged weights)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ term</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunMarks</name>
    <message>
        <source>diverged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunNames</name>
    <message>
        <source>Run {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{run} (continued)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{run} (continued {number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{run} (surgery)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{run} (surgery {number})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunReport</name>
    <message>
        <source>Write a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another report is being written. Wait until it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is written: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be opened in any web browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No web browser found. The report is in {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunTable</name>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>Best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best validation accuracy of all epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation accuracy after the last epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training: epoch {epoch} of {epochs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all epochs done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no improvement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η at its minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>converged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuracy reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diverged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from epoch {epoch} of {run}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from epoch {epoch}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: there was no epoch left to train.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: 1 epoch; validation {score} {best}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: all {epochs} epochs; best validation {score} {best}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped early: {patience} epochs without improvement. The best, epoch {epoch} with {best}, is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: η was halved {halvings} times and stalls again; best validation {score} {best}. To go on, raise “{knob}” or choose another decay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: no step goes down from here. Another seed starts elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: no step goes down any more after epoch {epoch}; best validation {score} {best}. Another seed starts elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: the validation {score} has reached {goal} {where}; it is {reached}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diverged: {what} became infinite in mini-batch {batch} of epoch {epoch}. {kept}; try {advice}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights of epoch {epoch} are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The initial weights are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smaller initial weights or another activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after 1 mini-batch of epoch {epoch}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after {batches} mini-batches of epoch {epoch}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after epoch {epoch}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before the first mini-batch</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunsOnDisk</name>
    <message>
        <source>The run in {folder} has no settings that can be read and is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} runs have no settings that can be read and are left out, the first in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run of {when}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunsPanel</name>
    <message>
        <source>Each training run appears here, for comparison.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy settings as TOML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open its best network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open its last network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Race these again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {count} runs are shown. Curves of more than {most} are hard to tell apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare {count} runs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Race {count} runs again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report of {count} runs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check or select two runs to compare them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} runs are too many to compare: check or select at most {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check or select runs that are on disk for a report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{run} has no such network: it ended too early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file manager found. The run is in {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pasted text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>{points} point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{figure}: “{option}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was {was}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said “{said}”, and so it was. {points}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said “{said}”, and so it was: {figure}. {points}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said “{said}”; it was {was}. {points}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said “{said}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was {figure}, which is none of the answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be judged without an earlier run of this lesson. Repeat the lesson.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No curve to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have drawn no curve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your curve is off by {distance} on average. {points}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveLesson</name>
    <message>
        <source>Give the lesson a title and a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question needs a right answer, a wrong one, a hint and an explanation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the wrong answers is the right one: change it or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lesson cannot hold data from a folder or a file: choose another set in Data first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer with what you have seen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveLessonDialog</name>
    <message>
        <source>Save as a lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is about and what to do. **bold**, *italic* and `code` work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task is to train with these settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question at the end; empty for none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The right answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong answers, parted by ;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown after a wrong answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown after the right answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticked settings stay; the others are folded and locked. None ticked: all stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visible knobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lesson takes the settings and the tab as they stand now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {most} words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScaleKey</name>
    <message>
        <source>Colours from {least}, blue, through 0, dark, to {most}, orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours from 0, dark, to {most}, orange</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SchedulePanel</name>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earliest course: no epoch is better than the first. Training ends early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earliest course: no epoch is better than the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As long as the whole run: η only rises.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetMenu</name>
    <message>
        <source>Learn from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetNames</name>
    <message>
        <source>Training set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backswing&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{data} training {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{data} validation {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{data} test {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backswing&apos;s own {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My digit {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Setting that varies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values of this setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick values from a range or a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not vary this setting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingRows</name>
    <message>
        <source>Settings that vary</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>distorted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backswing&apos;s own digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MNIST and Backswing&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuracy or R²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{optimizer} searches along each line itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{optimizer} looks at all training images at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{optimizer} chooses its own steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{optimizer} compares one cost with the next: nothing may be random.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SigmoidView</name>
    <message>
        <source>The sigmoid and the neuron&apos;s point on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z = {z}, output σ(z) = {a}, slope σ′(z) = {slope}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>σ(z), its slope {slope}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SizesEdit</name>
    <message>
        <source>Enter the layer sizes with dashes between them, such as 784-30-10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each layer has 1 to {largest} neurons.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SketchPlace</name>
    <message>
        <source>Your curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the curve that you expect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is what I expect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network&apos;s curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw with the mouse, or with the arrow keys. Delete begins again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your curve is noted. Go on with the step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy in % {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the training images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the validation images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the test images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the validation images, of the averaged weights</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SoftmaxPanel</name>
    <message>
        <source>Softmax of each output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sigmoid of each output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the drawing&apos;s z again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return every slider, and T, to where the digit at hand has them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z of output {output}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighted inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature T</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum {percent}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SoftmaxWords</name>
    <message>
        <source>Ten sliders for the weighted inputs z, and the outputs that softmax and sigmoid make of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Softmax&lt;/b&gt; turns the weighted inputs z of the output layer into shares of 1: a&lt;sub&gt;j&lt;/sub&gt; = e&lt;sup&gt;z&lt;sub&gt;j&lt;/sub&gt;&lt;/sup&gt; / Σ&lt;sub&gt;k&lt;/sub&gt; e&lt;sup&gt;z&lt;sub&gt;k&lt;/sub&gt;&lt;/sup&gt;. Move a slider: its own output rises with its z (softmax is &lt;b&gt;monotonic&lt;/b&gt;), and all others change, because the sum stays 1 (softmax is &lt;b&gt;non-local&lt;/b&gt;).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Sigmoid&lt;/b&gt; outputs of the same z stand beside it: each depends on its own z alone, and their sum is anything from 0 to 10. So softmax outputs can be read as probabilities of the ten digits, sigmoid outputs as ten separate answers of yes or no.&lt;/p&gt;&lt;p&gt;&lt;b&gt;The temperature T&lt;/b&gt; divides every z before softmax. A high one makes the shares more even, a low one leaves nearly everything to the largest z. The answer stays the same.&lt;/p&gt;&lt;p&gt;The sliders start at the z of the digit at hand and follow it until you move one. Outlines then show the outputs of the digit&apos;s own z at T = 1.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: its ten z. Softmax sums to 100 %, the sigmoids to {sum}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{obstacle} Until then every z starts at 0. Softmax sums to 100 %, the sigmoids to {sum}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a digit to start from its z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{z} {by}: output {output} gains {points} points, and the nine others lose them. The other sigmoids stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{z} {by}: output {output} loses {points} points, and the nine others gain them. The other sigmoids stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeedMenu</name>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As fast as it goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train without a rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An epoch a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 epoch/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow enough to watch the curves grow; the numbers stay the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mini-batch at a time (slow motion)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two mini-batches a second: watch them in Inside › Mini-batch; the numbers stay the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed of the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow the training down to watch it. Its numbers stay the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Splash</name>
    <message>
        <source>Opening the window…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StandingRow</name>
    <message>
        <source>Ask {network}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let {network} answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation {percent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My digits {right} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mine {right} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{right} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{network} reads {percent} of the {count} digits in the validation set of {title} correctly. No network learns from them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured after epoch {epoch}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of My digits it reads {right} of {all}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>An experiment or a race is running: its tab shows how far it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {count} training images are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {count} rows for training are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{network} answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a digit on the right, or press Train to train your own network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train begins a new {sizes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train continues {network}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train begins a new {sizes}; Bring back then returns {network}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepControls</name>
    <message>
        <source>“{button}” cannot be pressed now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{control}” cannot be set to {value} now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>The answer is {answer}. 0 points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{answer}” is right. {points}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SurgeryPanel</name>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch hidden units off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the weights and the bias of one unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pruning, noise and temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as a run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SurgeryWords</name>
    <message>
        <source>Here you change a copy of the network and see at once what it loses: switch units off, change weights, prune. Press Train, or open a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;Everything happens to &lt;b&gt;a copy&lt;/b&gt;. The network itself stays as it is until you press &lt;b&gt;Keep as a run&lt;/b&gt;; Train › Bring back undoes even that. The validation set judges each change at once.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Units.&lt;/b&gt; Click a square to switch a hidden unit off: its activation then reaches nothing. A network with many units loses little, since others say the same; that is what dropout trains it for. &lt;b&gt;The 5 that matter most&lt;/b&gt; are those whose absence costs the answer to your drawing most of its lead, the distance of its z from the second largest.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Weights.&lt;/b&gt; Paint on a unit&apos;s weights, scale all of them, or shift its bias.&lt;/p&gt;&lt;p&gt;&lt;b&gt;All weights.&lt;/b&gt; &lt;b&gt;Pruning&lt;/b&gt; sets weights to 0. With the smallest |w| first, often more than half of them can go before the accuracy falls; at random, far fewer (LeCun, Denker and Solla 1990; Han et al. 2015). &lt;b&gt;Noise&lt;/b&gt; is added to every weight, in standard deviations of its layer. &lt;b&gt;Temperature&lt;/b&gt; divides the outputs&apos; z: above 1 the network is less sure, below 1 surer. The cost changes, no answer does.&lt;/p&gt;&lt;p&gt;If you &lt;b&gt;train on&lt;/b&gt;, a unit that was switched off can come back: its own weights are still there, and the weights to the next layer grow again from 0.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {all} hidden units off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} of the weights removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noise of {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 weight set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} weights set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights of 1 unit scaled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights of {count} units scaled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 bias shifted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} biases shifted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>temperature {t}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation {score} {change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost {change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your drawing: {change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a copy of {network}: change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: {operations}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network itself has changed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation cost, without λ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smallest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy by share of weights removed ({count} images)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of the weights removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit}: off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit}: weights scaled by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit}: bias shifted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit}, weight from {source}: set to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TabMenu</name>
    <message>
        <source>Tabs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Task</name>
    <message>
        <source>Something went wrong inside Backswing. Help &gt; Open log folder has the details.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskWatch</name>
    <message>
        <source>{setting} to {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {settings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {settings}, then press Train.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped too early: press Train again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch {number} of {count} is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Train.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose “{title}” under Experiments, then press Run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was read as {read}. It has to be read as {digit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a digit on the canvas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a {digit} that is read as {digit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a {digit} on the canvas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open “{view}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press “{button}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set “{control}” to {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch “{control}” on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch “{control}” off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not “{answer}”. Hint: {hint}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TestSetScorer</name>
    <message>
        <source>opened once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened {0} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test {0} {1} (test set {2} for this run).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>Numbers as text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThemeMenu</name>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast, black on white</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast, white on black</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeLinePanel</name>
    <message>
        <source>Epoch of the run shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag back to see the canvas&apos;s answer and all views as they were after an earlier epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return to the newest weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after epoch {epoch} of {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause at this epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the run: the canvas&apos;s answer and all views change from epoch to epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now: epoch {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another network answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the training first, then continue from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue training from this epoch with the current settings; Bring back undoes it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainingPanel</name>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find η</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try many learning rates for a few seconds, and see which suit this network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New random seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{epochs} epochs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoWords</name>
    <message>
        <source>Undo {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo setting change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo setting change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of {0} settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnitDetail</name>
    <message>
        <source>Weights of this unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms of this unit: its weights times its inputs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnitView</name>
    <message>
        <source>Weights of this unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images that activate it most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outgoing weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching for the images that activate it most…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The images that activate it most appear here once there are data: see Data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data have {data} inputs, the network has {network}: they do not fit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnitsPage</name>
    <message>
        <source>Off: the 5 that matter most for this answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>Backswing {newest} is there; this is {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Backswing, {version}, is the newest.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UpdatesDialog</name>
    <message>
        <source>Check for updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send this one request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask at each start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the same request whenever Backswing starts; off unless you tick it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Backswing, {version}, knows no address where it could ask for a newer one. The variable {variable} can name one. Nothing is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is Backswing {version}. “Ask now” sends one request to {host}, for {url}: it tells this version, and as any request your computer&apos;s address, and nothing else. Nothing is downloaded or installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValleyPanel</name>
    <message>
        <source>Paths down the valley</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>μ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>κ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValleyWords</name>
    <message>
        <source>&lt;p&gt;A cost of two weights, C = ½ (x² + κ y²): a valley that is κ times as steep across as along. Near a minimum the cost of a large network looks like this too, with many directions instead of two. The lines join places of equal cost; the cross is the minimum. Click or drag to choose the start.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Gradient descent&lt;/b&gt; goes against the slope. Across the valley each step multiplies y by 1 − ηκ: above η = 1/κ it zigzags, above 2/κ it diverges, though along the valley η could be far larger. That is why long, narrow valleys are slow.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Momentum&lt;/b&gt; keeps the share μ of its velocity, v → μv − η∇C: zigzags cancel, steps along the valley add up. It bears an η up to (1 + μ) times as large. With μ of 1 it never loses energy and rolls for ever, beyond 1 it gains some at each step, below 0 it brakes against itself.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Newton&apos;s step&lt;/b&gt;, the book&apos;s Hessian technique, divides the slope by the curvature, H⁻¹∇C, and hits the minimum of a quadratic at once. The Hessian of a network with P weights has P² entries, which is why it is not used there. &lt;b&gt;Conjugate gradients&lt;/b&gt; need no Hessian and as many steps as there are weights.&lt;/p&gt;&lt;p&gt;Chapter 3, “Variations on stochastic gradient descent”.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient descent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newton</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conjugate gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every path is hidden: click its name to show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps to the minimum: {ends}. η must be below {plain}, with momentum below {heavy}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps to the minimum: {ends}. η must be below {plain}; with this μ no η will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diverges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{way} ends at {x}, {y}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValuePicker</name>
    <message>
        <source>Values of {setting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in equal factors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in equal factors of 1 - value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in equal steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictMark</name>
    <message>
        <source>as expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not as expected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewFrame</name>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this as numbers instead of pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this as text, with its numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this as a picture or a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Race</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which units and connections make the answer to your digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it learns, stalls or saturates, layer by layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each unit has learnt to look for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your digit does to each layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From z to outputs that sum to 1: move ten sliders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mini-batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The images of the last step and its gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One example and one step, number by number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surgery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a copy of the network and see what it loses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every digit as a point, and how the classes part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Robustness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it still reads when digits are shifted or noisy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticked runs answer together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valley</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How optimizers walk down a small valley</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line and a polynomial through ten noisy points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the experiment first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the race first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WayNames</name>
    <message>
        <source>Shifted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scaled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines thicker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixel noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shifted by {n} px to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shifted by {n} px to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scaled to {n} of its size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rotated by {n}° to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rotated by {n}° to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its lines are {n} px thicker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its lines are {n} px thinner</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeightsPage</name>
    <message>
        <source>Weights of this unit, to be painted on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint large positive weights, orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint weights of 0, dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint large negative weights, blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeightsPanel</name>
    <message>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Histograms of weights and biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights of each unit, and one unit in detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Histograms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribution of the weights and biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outputs have no outgoing weights.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeightsWords</name>
    <message>
        <source>This view shows what the network has learned: the weights of each unit as a picture, their norm, the training images that activate the unit most, and its outgoing weights. Press Train, or open a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network has diverged: its numbers are no longer finite. Reset it, and try a smaller η.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;A picture of weights&lt;/b&gt; is one unit of the first hidden layer: each pixel is the weight w from that pixel of the digit. Orange: ink there raises the unit&apos;s weighted input z = Σ w x + b; blue: ink there lowers it; dark: it does not matter. All pictures share one scale, so that strong units look strong.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Why noise with blobs?&lt;/b&gt; The book&apos;s chapter 1 imagines a unit that looks for a stroke or a loop. A fully connected layer has no notion of neighbouring pixels: its weights start as random numbers, those at the edge, where no digit has ink, never change, and the others change only as much as the cost requires. Weights that no digit needs keep their noise. &lt;b&gt;Regularization&lt;/b&gt; (λ) shrinks every weight towards 0 at each step, so that weights without support in the data fade: pictures become smaller and smoother. Compare λ 0 with λ 5.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Deeper layers&lt;/b&gt; are matrices: a row is a unit, a column a unit of the layer before; row j, column k is the book&apos;s w&lt;sub&gt;jk&lt;/sub&gt;. &lt;b&gt;The norm&lt;/b&gt; ‖w‖ of a unit is the length of its weights, √Σ w². A unit with a small norm of outgoing weights has little influence.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Activates it most&lt;/b&gt;: the training images with the largest activation a = σ(z) of the unit; among equals, those with the largest z. They are seldom all of one digit, as many units share the work. &lt;b&gt;Weights to the outputs&lt;/b&gt;, or to the next layer: orange raises that unit or digit when this one is active, blue lowers it.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Histograms&lt;/b&gt; show the distribution of a layer&apos;s weights and biases. They start as the bell curve of the initial weights, the outline, and grow tails as the network learns. Their heights are logarithmic, so that the few large weights are visible beside the many small ones.&lt;/p&gt;&lt;p&gt;The arrow keys move from unit to unit, Page Up and Page Down turn pages, {copy} copies a picture.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit {unit} of hidden layer {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {row}, column {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest norm first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest bias first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest outgoing weights first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer}: {units} units with {weights} weights each; norms {least} to {most} (unit {unit}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Not trained yet: these are the initial weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>norm {norm}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bias {bias}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>norm of outgoing weights {norm}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit {unit}: norm {norm}, bias {bias}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit}, from {source}: w = {weight}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights to the outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights to hidden layer {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to {target}: w = {weight}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: a = {a}, z = {z}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, label {label}: a = {a}, z = {z}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no training images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No training image activates it: it is dead. The closest are:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activates it most:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activates it most: {pairs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>norm of outgoing weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer}: {share} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of weights near 0 (at most {limit} % of the layer&apos;s largest): {shares}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Outline: at the start of the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer}: {count} weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer}: {count} biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit}: images that activate it most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WholePage</name>
    <message>
        <source>smallest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the weights with the smallest |w|</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove as many weights chosen at random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other random numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other random numbers for noise and random pruning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature of the outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy against the share of the weights that is removed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Occlusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect on the answer of hiding a piece of the digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect on the answer of a little more ink in each pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For which digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digit to explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as raw pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after preprocessing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer, {digit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hiding lowers “{digit}” by up to {loss} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hiding lowers “{digit}” by up to 1 point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hiding raises “{digit}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more ink raises “{digit}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more ink lowers “{digit}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sense}, most {place}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhyTables</name>
    <message>
        <source>Occlusion: decrease of the output of {digit}, one cell per pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient: ∂z/∂x for {digit}, one cell per pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hiding lowers by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raises by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More ink, ∂z/∂x from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the ink matters for {digit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output of {digit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, after preprocessing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nearest training images</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhyWords</name>
    <message>
        <source>Draw a digit, or choose one under Digits. This view then explains the network&apos;s answer: which pixels matter, which training images are nearest, and how the answer changes when the digit is shifted, scaled, rotated or thickened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Occlusion&lt;/b&gt; hides {patch} × {patch} pixels at a time. Orange: the digit&apos;s output falls without the ink there, so that this ink counts for it. Blue: the output rises.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Gradient&lt;/b&gt; is ∂z/∂x: backpropagation one layer further than in training, from the weighted input z of one output to the pixels x. Orange: a little more ink there raises the digit&apos;s output; blue: lowers it. It also shows where ink is missing. Choose another digit in the list to ask “why not a 7?”.&lt;/p&gt;&lt;p&gt;&lt;b&gt;The curves&lt;/b&gt; show the digit&apos;s output as the digit is changed. The solid line changes the 28 × 28 pixels of the input. A fully connected network has no notion of position: a digit shifted by two pixels meets other weights; chapter 6 of the book starts from there. The dashed line changes the drawing and then applies MNIST&apos;s preprocessing again, which undoes shift, scale and, for a drawing, the line width: it is flat. A digit in a ring is the new answer.&lt;/p&gt;&lt;p&gt;&lt;b&gt;The nearest training images&lt;/b&gt; have the smallest Euclidean distance between the 784 numbers. Below each are its label on the left and the network&apos;s answer on the right.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the upper left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the upper right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the lower left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the lower right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reads {digit} with {output}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not trained yet, it answers {digit} with {output}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{digit} has {output}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ink {place} counts most for {digit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ink {place} counts most against {digit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No single piece of ink decides it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After preprocessing, no change tried here alters the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It becomes {digit} when {change}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As raw pixels, it becomes {digit} when {change}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as raw pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after preprocessing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {digit} has {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>becomes {digit} when {change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{picture}; distance {distance}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>A run of these settings from its beginning makes their {count} live changes again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train continues the current network; press Reset first to start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights are random again. Train › Bring back undoes that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back, with its settings: {network}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back: {network}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interrupted run lies in the trash beside the other runs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>XAxis</name>
    <message>
        <source>seconds of training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>images seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run has no times: look at it over epochs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run does not tell how many images it has seen: look at it over epochs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One run has no times and is drawn over epochs only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One run does not tell how many images it has seen and is drawn over epochs only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} runs have no times and are drawn over epochs only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} runs do not tell how many images they have seen and are drawn over epochs only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>XAxisBox</name>
    <message>
        <source>x axis of the curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The x axis of all curves: epochs; seconds of training, without pauses and scoring; or images trained on. Choose seconds to see which setting learns faster on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over images seen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Answer</name>
    <message>
        <source>Answer: {digit}, {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Body</name>
    <message>
        <source>Step of the lesson</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Handle</name>
    <message>
        <source>Show “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold “{title}” away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Header</name>
    <message>
        <source>Fold or unfold this group: click, Space, Left, Right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_PictureView</name>
    <message>
        <source>Inputs of the unit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_WholeTable</name>
    <message>
        <source>The numbers of this page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <source>Engines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MIT. The licences of what Backswing is built on are in the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A practice range for backpropagation.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start or continue training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause before the next mini-batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train on one mini-batch, then pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train to the end of the epoch, then pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End this training and keep the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the weights to new random initial weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the previous network: undoes a reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last change of a setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo the change of a setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the test set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final test: accuracy on images never used so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a trained network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the trained network with its settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save model as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save under another name, or in the format of the book&apos;s program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train on images from this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download MNIST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download the book&apos;s 70 000 digits, or use them if here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the drawings that you have kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load settings from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save settings as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the settings to a TOML file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as a PyTorch script…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the settings as a script that trains the same network with PyTorch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open lesson…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a lesson from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a lesson…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a lesson of the settings and the tab as they stand, to share as one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo stroke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last stroke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo stroke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo the stroke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What&apos;s this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain in full what the mouse points at or what has the focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read with the network that comes with Backswing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it answer in place of your network, or no longer; your network stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make all text one step larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make all text one step smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the text the system&apos;s size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the screen, as for a projector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show every panel, in its usual place and size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the first lesson again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List every key of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glossary…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain the book&apos;s terms, and show them in the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User guide…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the user guide, without a network connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder of the error log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check for updates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what would be asked, and ask when told to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Backswing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the versions, the folders and the licences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crash</name>
    <message>
        <source>You can continue, but save your network first: no copy could be made ({0}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can continue: nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can continue. Your network was not saved; a copy is in {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help › Open log folder has the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside Backswing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>interrupted</name>
    <message>
        <source>A training run was interrupted. Continue it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unnamed run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}{when}: {done} of {all} epochs are saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;ata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>About Backswing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop it now? The network keeps what it has learned so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training is in progress.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it now? Otherwise it is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trained network {network} has not been saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace it anyway?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>topics</name>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
