<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>01-first-steps</name>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Draw a digit, train a network of your own, and let it read you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Train again with 100 hidden units: write 784-100-10 at Layers. Is it better, and what does it cost?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a 3 on the dark canvas at the right, with the mouse, a pen or a finger. The network that is named below the canvas reads it while you draw. The bin clears the canvas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawing is scaled to 28 × 28 pixels. Their 784 values go through the network, and the digit with the largest output is the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press **Train** (F5). A new network begins with random weights and looks at the digits again and again. After each epoch it is examined on images that it has not learned from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accuracy, after three epochs. Training goes on meanwhile; you need not wait for its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each mini-batch, a few images at a time, moves all weights a little against the gradient of the cost. Thousands of small steps make a network that reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of 100 new images will it read after three epochs?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 10, as by chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 80</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the canvas with the bin below it, and draw a 3 as before. Now your own network answers. Is it as good as the one that comes with Backswing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One drawing is a small examination. The share of validation images that each of the two reads correctly stands below the digits: it counts 2 000 drawings that yours has not learned from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you have seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One question about the steps of training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the book a mini-batch has 10 images, and an epoch goes once through 50 000. How many steps do the weights make in an epoch?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step for each mini-batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>50 000 / 10 = 5 000 mini-batches, each of them one step of all weights.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>10-draw-and-be-read</name>
    <message>
        <source>Draw, and be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a drawing becomes 784 numbers, and those numbers ten outputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chapter 1, The architecture of neural networks</source>
        <translation>Kapitel 1, The architecture of neural networks</translation>
    </message>
    <message>
        <source>Draw a 7 with a bar and one without, a 1 with a foot and one without, a 4 open and closed. Which way of writing is read with the least doubt?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw any digit on the dark canvas at the right. The network that comes with Backswing reads it while you draw. If another one is named below the answer, press Ctrl+B.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The large digit and its percentage, stroke by stroke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no rule in the program that says what a 3 looks like. The network has seen 90 000 digits with their labels, and its weights were moved until its answers fitted. What it learned from them it now applies to a drawing that it has never seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the network gets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the canvas (Delete) and draw another digit. Compare the last of the four small pictures with your drawing: this one is all that the network gets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture has 28 × 28 pixels. Each is a number from 0 (paper) to 1 (ink), and each goes to one input: the network knows nothing of neighbours or strokes. Ten numbers come out, one for each digit. The largest is the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a = f(w·x + b)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x</source>
        <translation>x</translation>
    </message>
    <message>
        <source>Something that is no digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a star, a house or a letter. Say first what the network will do with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten outputs are all it has, and none of them says “no digit”. Softmax makes their sum 100 %, whatever the picture is. So it names the digit that fits least badly, sometimes with a high percentage. A percentage compares the ten digits with each other; it does not say whether the picture is a digit at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aⱼ = e^zⱼ / Σₖ e^zₖ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Σₖ e^zₖ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You draw something that is no digit. What does the network answer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: it notices that this is no digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the ten digits, as always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All ten digits with 10 % each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 4 to 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a 4 that is open at the top. Then close the top with more ink, bit by bit, until the answer becomes 9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bars of 4 and 9 while you add ink.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few pixels decide. Each new dot of ink changes some of the 784 inputs a little, and the outputs follow without a jump: that of 9 grows, that of 4 shrinks, and in between both are unsure. This smoothness is also what makes learning possible: a small change of a weight has a small effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the tab **Why?**. It hides your drawing piece by piece and measures each time what that does to the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pieces that speak for the answer, and those that speak against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where hiding a piece lowers the answer&apos;s output, that ink spoke for it. Often it is only a part of the digit: the place where it differs from its nearest rival.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way through the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open **Inside**, **At work**. Your drawing stands at one end, the ten outputs at the other, and between them the hidden units with the connections that matter most for the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orange lines push a unit up, blue dashed ones hold it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each unit adds up its inputs, each multiplied by a weight, and passes the result through its activation function. A positive weight pushes the sum up, a negative one pulls it down. No single unit knows a digit; the answer is the sum of many small votes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z = Σ w x + b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>w x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small, and in a corner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the canvas and draw a small 3 in one corner of it. First say whether it will be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The four small pictures, from your drawing to the input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the network sees a drawing, it is prepared as the training images were: cut out, scaled to 20 × 20 pixels, its centre of mass moved to the middle. So place and size no longer matter. Without this, ink would arrive at inputs whose weights have learned from other parts of digits. The last lesson switches these stages off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A 3 the size of your thumbnail in a corner: how will it be read?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrongly: the network learned from digits in the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a 3, as surely as a large one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a 1: there is too little ink for a 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One number to work out from what you have seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network that comes with Backswing has 784 inputs and 900 hidden units, and each input is connected with each hidden unit. How many weights are there between these two layers?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One weight for each pair of an input and a hidden unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>784 · 900 = 705 600. The 900 biases and the 9 000 weights to the ten outputs are few beside them: most of what a network of this kind can learn lies in its first layer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>11-first-network</name>
    <message>
        <source>Your first network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train the book&apos;s small network, look at its curve, and change what it consists of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chapter 1, Implementing our network to classify digits</source>
        <translation>Kapitel 1, Implementing our network to classify digits</translation>
    </message>
    <message>
        <source>Give 784-30-30-10 the same eight epochs: two hidden layers of 30. Do more layers help this network, or more units in one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how many units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write 784-30-10 at **Layers** and press Enter: 784 inputs, 30 hidden units, 10 outputs. The other knobs are set for you: sigmoid units, cross-entropy, and digits that Backswing makes itself, so nothing has to be downloaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs and outputs are given by the task: one input for each pixel, one output for each digit. The number in the middle is your choice. This is the network of the book&apos;s first chapter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train, and draw the curve first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the curve that you expect: the accuracy on 2 000 images which the network does not learn from, after each of eight epochs. Then press **Train** (F5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the way the first epoch does, and how much the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights begin at random, so before training one digit in ten is read correctly by chance. The first epoch, 2 000 steps of ten images each, does most of the way; later ones find ever smaller improvements. Each step moves every weight against the slope of the cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>w → w − η ∂C/∂w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>∂C/∂w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How does the accuracy on validation images rise, from epoch 1 to epoch 8?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it read you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a digit on the canvas, and more if you like. Now your own network answers; Ctrl+B changes to the one that comes with Backswing and back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours has 30 hidden units and has learned for a second. Below the digit stands how many of the validation images each of the two reads correctly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without hidden units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write 784-10 at **Layers**, so that each input leads straight to the outputs, and train for eight epochs again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the new curve ends below or above the first, and how steady it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a hidden layer, each output adds up the ink under its own weights. A pixel can only count for a digit or against it, whatever the other pixels do. Hidden units can first look for pieces, such as an arc at the top, and the outputs then combine the pieces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a = σ(w·x + b)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>w·x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best accuracy without hidden units, compared with 30 hidden units?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better: fewer weights are easier to learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the same, within 3 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clearly worse, by more than 3 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hundred hidden units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write 784-100-10 at **Layers** and train for eight epochs. It has more than three times as many weights, and an epoch takes longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More units can look for more kinds of pieces, so fewer digits are missed. The gain does not grow with the price: three times the weights save about a third of the mistakes. The curve of the training images rises further above that of the validation images; a later lesson deals with this gap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best accuracy with 100 hidden units, compared with 30?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not better: 30 units are enough for ten digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few points better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 9 points better, and nearly free of mistakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same settings, other luck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write 784-30-10 again, set **Seed** to 2, and train. Only the random start and the order of the images are different.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two curves with 30 units. **Seeds as a band** draws one curve, their average: untick it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seed decides the first weights and the order of the images, and the run follows another way to a similar height. The distance between the two is the luck in every comparison: a difference that is no larger proves nothing. Between 30 and 100 units it is several times as large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far will the new curve be from the first one with 30 units?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will be the same curve: the settings are the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different at every epoch, but mostly by a point or two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anywhere: training is a matter of chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is read as what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the tab **Mistakes**. Each row is a digit as it was meant, each column an answer. Find the pair that is confused most often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells off the diagonal: click one to see its images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mistakes are not spread evenly. Digits that share most of their ink are confused, and the pictures behind the cells show that some of them are hard for you too. One accuracy hides all this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many numbers it has learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work out how many numbers training has set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network 784-30-10 has a weight for each connection between neighbouring layers, and a bias for each hidden unit and each output. How many weights and biases does it have in all?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>784 · 30 and 30 · 10 weights, and then the biases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>784 · 30 + 30 · 10 = 23 820 weights, and 30 + 10 = 40 biases: 23 860. With 100 hidden units it would be 79 510. The program says the number under Layers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>20-one-slow-neuron</name>
    <message>
        <source>One neuron that learns slowly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A single sigmoid neuron that is badly wrong hardly learns, until its cost is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cross-entropy cost function</source>
        <translation>The cross-entropy cost function</translation>
    </message>
    <message>
        <source>Leave y and a swapped and set the target to 0.25: the cost is finite now. Play all epochs. Does the output come to rest at 0.25?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two starts, one goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open **Experiments**, choose “The saturated neuron” and press **Run**. Its neuron has one input, x = 1, and should learn to output 0. It starts once with an output of 0.82 and once with 0.98, with the quadratic cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The results: the output after 150 and after 300 steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The neuron that is more wrong has learned less. The slope of the quadratic cost has the slope of the sigmoid as a factor, and at an output of 0.98 the sigmoid is nearly flat: σ′(z) is 0.018 there, and 0.149 at 0.82. Small slope, small step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>∂C/∂w = (a − y) σ′(z) x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>σ′(z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start at 0.98, goal 0: what is the output after 150 steps with the quadratic cost?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below 0.2: the largest error makes the largest steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About half way, between 0.2 and 0.8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still above 0.8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See it learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press **0.6, 0.9** at Start and look at the left half, with the quadratic cost. It begins at an output of 0.82; ▶ below the curves plays it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point on the sigmoid: where the curve is steep the point moves fast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 0.82 the point soon reaches the steep middle of the sigmoid, where a change of w has the most effect, and runs down. Towards 0 it slows: there the curve is flat again, and the error is small too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See it wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press **2.0, 2.0** at Start. Both halves now begin at an output of 0.98; ▶ below the curves plays them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the output at the left stays near 1 before it falls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>w and b creep until the output leaves the flat part of the sigmoid; only then does it fall. People learn fastest when they notice a large mistake. This neuron does not: its output is saturated, and saturation hides the mistake from the gradient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>σ′(z) = a (1 − a)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(1 − a)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work out the two first slopes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slope of the quadratic cost is ∂C/∂w = (a − y) σ′(z) x, with x = 1, y = 0 and σ′(z) = a (1 − a). At the easy start z = 1.5 and a = 0.8176, at the hard start z = 4 and a = 0.9820. How many times as large is the slope at the easy start?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work out a · a (1 − a) for both, then divide the first by the second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy: 0.8176 · 0.8176 · 0.1824 = 0.1219. Hard: 0.9820 · 0.9820 · 0.0180 = 0.0174. The easy start begins with a step about 7.0 times as long, although its error is smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch **Two inputs** on: a second input of 1 joins, with a weight of 2, so the neuron starts at z = 6. Say first what that does, then play (▶ below the curves).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output at the left during 300 epochs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The three numbers together push z to 6 and a to 0.9975, still further out on the flat part. σ′(z) is 0.0025, and it is a factor of all three slopes at once. The more inputs, the larger z can get, and a neuron that reads digits has 784 of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>∂C/∂wⱼ = (a − y) σ′(z) xⱼ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two weights and a bias now push the output down. Does it learn sooner with the quadratic cost?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sooner: three numbers can move instead of two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As before: the second input has the same value as the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later: it starts further out, where the sigmoid is flatter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An input of 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set **x₂** to 0 and play all epochs. Say first what happens to its weight w₂.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>w₂ in the picture of the neuron.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each weight&apos;s slope has its own input as a factor. Where x is 0 the weight has no effect on the output, so there is nothing to learn about it from this example. No choice of the cost can take this factor away: the cost depends on w only through z, and ∂z/∂w is x.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>∂C/∂wⱼ = ∂C/∂z · xⱼ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>xⱼ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second input is 0. How does its weight w₂ change while the neuron learns?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As much as w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes to 0, as it is of no use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch **Two inputs** off, press **2.0, 2.0** and then **Same η**: the half at the right learns with cross-entropy and now has the same learning rate, 0.15. Both play at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two outputs during the first 30 epochs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After 30 steps cross-entropy has brought the output from 0.98 to 0.20; the quadratic cost has reached 0.979. In the slope of cross-entropy the factor σ′(z) cancels, and only the error a − y is left. The larger the mistake, the larger the step. The next lesson shows how it cancels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>∂C/∂w = (a − y) x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(a − y)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same start, same learning rate: what is the output with cross-entropy after 150 steps?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below 0.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between 0.1 and 0.9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above 0.9, as with the quadratic cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap y and a</source>
        <translation>y und a vertauschen</translation>
    </message>
    <message>
        <source>Switch **Swap y and a** on. Cross-entropy has two letters that are easily exchanged: here the target y stands in the logarithms, and the output a before them. The target is 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message at the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With y = 0 the first term is −a ln 0. The logarithm of 0 is −∞, and a is never exactly 0, so the cost is infinite whatever the neuron does; for y = 1 the second term is. The right way round, the logarithm is taken of a and 1 − a, which lie strictly between 0 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C = −[a ln y + (1 − a) ln (1 − y)]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a ln y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the cost with y and a exchanged, for the target y = 0?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same: the formula is symmetric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0, because ln y is multiplied by 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infinite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the sigmoid is steepest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One number about the factor that slows the neuron.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The factor σ′(z) = a (1 − a) is never larger than a certain number. What is the largest value that it can have?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a = 0.3, 0.5 and 0.7. Where is the sigmoid steepest?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a = 0.5, that is z = 0: 0.5 · 0.5 = 0.25. Even there the quadratic cost passes on a quarter of the error at most, and in a deep network each layer multiplies with such a factor once more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>21-cross-entropy</name>
    <message>
        <source>Cross-entropy, and what cancels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why whole digits stay unlearned with the quadratic cost, and what the other cost does about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Using the cross-entropy to classify MNIST digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose **1/√n** at Initial weights and train with the quadratic cost again. Are there still digits that are never the answer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten outputs that may saturate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press **Train**. The network has 100 hidden units, the quadratic cost with η = 3, and large initial weights, as the book&apos;s first program. In “Your first network” 100 hidden units read more than 90 % after five epochs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each output adds up 100 hidden units with large weights, so at the start its z is often far from 0 and its answer certain, right or not. A certain wrong output has an error near 1 and a slope near 0. With this cost the two are multiplied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>δ = (a − y) σ′(z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>σ′(z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What accuracy has it on validation images after five epochs?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the same, above 88 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less, but all digits are read somehow: 82 to 88 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Much less: below 82 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits that are never the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open **Mistakes** and look at the columns: each stands for an answer. Say first whether all ten digits are given as an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns that are empty or nearly so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network is not a little bad at everything. It reads most digits well, and at least one it practically never names: the output of this digit was pushed down so far that it answers about 0 to every picture. There the sigmoid is flat, and nothing that it does wrong moves its weights any more. Each such digit costs about ten points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How are the misread images spread over the ten digits?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evenly: each digit is misread about equally often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one digit is hardly ever given as an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only 4 and 9 are confused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The factor in numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open **Inside**, **By hand**, and turn to the page “Backwards: BP1”. It shows the ten outputs for one image. Change the example above until the label is a digit that is never the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>∂C/∂a, the slope in the warning colour, and their product δ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>δ is what the output passes back to all weights. In each row it is the product of two numbers: ∂C/∂a, which is a − y, says how wrong the output is, and σ′(z) says how much z can change it. Where the output is certain, the second number is tiny, and so is δ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>δ = ∂C/∂a · σ′(z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the other cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose cross-entropy at **Cost** and set **η** to 0.5. By hand shows the same network with the new cost: compare the slope and δ with those before. Say first what changes for a certain and wrong output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slope is the same, but now it is crossed out. The derivative of cross-entropy is (a − y) divided by a (1 − a), and a (1 − a) is the slope of the sigmoid. Multiplied by it, as BP1 demands, the two cancel, and the error itself remains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>δ = (a − y) / [a (1 − a)] · a (1 − a) = a − y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a (1 − a)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An output is 0.001 and should be 1. What is its δ with cross-entropy?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly 0, as before: the sigmoid is as flat as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About −0.25</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About −1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train with cross-entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press **Train**: a new run of the same network, the same large initial weights, the same images in the same order. Only the cost and η are others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accuracy after the first epoch, and at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An output that was certain and wrong now has the largest δ of all and is mended first; no digit is left behind. η is smaller because the slopes are larger: over all a from 0 to 1, σ′ is 1/6 in the mean, so η = 3 with the quadratic cost corresponds to about 0.5. Compare where the runs end, not how the first steps look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>∂C/∂w = (a − y) x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(a − y)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy after five epochs, compared with the quadratic cost?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower: η is six times smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the same, within 2 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 2 points higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the formula comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-entropy can be found by asking which cost leads to the slope that you want.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You want a cost whose δ is simply a − y, without the slope. By the chain rule δ = ∂C/∂a · σ′(z), and σ′(z) = a (1 − a). Which ∂C/∂a must this cost have?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a − y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(a − y) · a (1 − a)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(a − y) / [a (1 − a)]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a (1 − a) / (a − y)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a − y = ∂C/∂a · a (1 − a), and solve for ∂C/∂a.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>∂C/∂a = (a − y) / [a (1 − a)]. Split into partial fractions, this is −y/a + (1 − y)/(1 − a), and the function with this derivative is −[y ln a + (1 − y) ln (1 − a)], plus a constant. So cross-entropy is the cost that takes out the slope of the sigmoid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other way out: linear outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the quadratic cost at **Cost** and linear at **Output units**, and look at By hand once more. Say first whether the slope of the output slows learning now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A linear output is a = z, and its slope is 1 everywhere. δ is a − y again, with the quadratic cost. So the trouble was never this cost alone, nor the sigmoid alone, but the two together. For numbers that are to be predicted, linear outputs with the quadratic cost are the usual choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>δ = (a − y) · 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quadratic cost, but outputs a = z: is there a slope that can become 0?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes: it is the quadratic cost that brings it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No: δ is a − y here too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same on MNIST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the experiment “Quadratic cost against cross-entropy”: four runs of 30 epochs, about half a minute. It needs MNIST: **Data**, **Download MNIST**. Say first what cross-entropy reaches with 30 hidden units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“quadratic, 100 hidden” against “cross-entropy, 100 hidden”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With 30 hidden units both costs end near 95 %: fewer terms in z, fewer saturated outputs. With 100, cross-entropy gains more than a point, while the quadratic cost often leaves a digit unlearned, as here with Backswing&apos;s own digits. The book printed 95.49 % for the run in question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-entropy, 30 hidden units, 50 000 digits, 30 epochs: what part of the test set is read correctly?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than 92 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>92 to 97 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 97 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smallest cross-entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a target between 0 and 1, cross-entropy is smallest where a = y, but it is not 0 there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For one output C = −[y ln a + (1 − y) ln (1 − a)]. The target is y = 0.5. Set a = y, where C is smallest. How large is C? Give three decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both terms are 0.5 · ln 0.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C = −[0.5 ln 0.5 + 0.5 ln 0.5] = −ln 0.5 = ln 2 = 0.693. That a = y is the lowest point follows from ∂C/∂a = (a − y) / [a (1 − a)]: it is negative for a below y and positive above. For the targets 0 and 1 the smallest cost is 0.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>22-softmax</name>
    <message>
        <source>Softmax and log-likelihood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten outputs that share 100 % among them, and the cost that goes with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>Set T to 0.05 and move the slider of the second largest output slowly past the largest. What does softmax turn into when T goes to 0?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cost that starts at 2.3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the curve that you expect, then press **Train**. The outputs are softmax, the cost is log-likelihood: −ln of the output for the right digit. Before training, each digit gets about 10 %, so the cost begins near −ln 0.1 = 2.3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plot of the cost: the line of the validation images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost of an image is small when the share of the right digit is large: −ln 0.9 is 0.1, −ln 0.5 is 0.7. After eight epochs it is below 0.4 in the mean. Mistakes weigh heavily: one image to whose digit the network gives 1 % costs 4.6, as much as 44 images with 90 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C = −ln a, with the output a for the right digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ln a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How does the cost on validation images fall, from epoch 1 to epoch 8?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten sliders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a 7, then open **Inside**, **Softmax**. Each slider is the weighted input z of one output, as your 7 gives it. Beside them stand the outputs that softmax makes of them, and those that ten sigmoids would make.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two sums below the bars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax takes e to the power of each z, which is always positive, and divides by the sum of all ten. So the outputs are shares of 1 and can be read as probabilities. Sigmoids answer ten separate questions, and their sum can be anything from 0 to 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aⱼ = e^zⱼ / Σₖ e^zₖ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Σₖ e^zₖ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the slider of z₃ to 10. Say first what the nine other softmax outputs do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bars at both sides, while the slider moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With z₃ the output a₃ rises, and as the sum stays 1, all others fall in proportion. An output of softmax depends on all ten z; a sigmoid only on its own. The derivative says so: it is positive for j = k and negative for every other pair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>∂aⱼ/∂zₖ = aⱼ (1 − aⱼ) for j = k, −aⱼ aₖ otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−aⱼ aₖ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only z₃ rises. What do the nine other outputs of softmax do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stay: their own z has not changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All nine fall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the largest of them falls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divide all by 20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set **Temperature T** to 20: every z is divided by it before softmax. Say first what that does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dividing by a large T brings all z close to each other, and their powers of e with them, so the shares become even. The order stays: the largest z keeps the largest share. A small T does the opposite, and in the limit the largest z takes everything: this is where the name comes from, a soft form of the maximum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aⱼ = e^(zⱼ / T) / Σₖ e^(zₖ / T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zⱼ / T</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All ten z are divided by 20. What happens to the outputs?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: only differences of z matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest output takes nearly everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They become more even, in the same order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work it out, then check it with the sliders: T = 1, nine of them at 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nine of the ten z are 0, and one is 2.2. Which share of the total, in per cent, does softmax give to that one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e^0 is 1, and e^2.2 is about 9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e^2.2 = 9.03, and the nine others are e^0 = 1 each: 9.03 / (9.03 + 9) = 0.50. A lead of 2.2 over all nine is worth half of everything, whether the others are at 0 or all at 7: adding the same number to every z changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The error of the outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open **Inside**, **By hand**, and turn to “Backwards: BP1”. Say first whether the errors δ of these outputs have a factor that becomes 0 when an output is certain and wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns y, a and δ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The derivative of −ln a is −1/a, and softmax brings a factor a with it: the two cancel. What remains is a − y, exactly as for sigmoid outputs with cross-entropy. Both pairs are made so that a certain mistake is mended fast. A cost has to fit its outputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>δ = −(1/a) · a (1 − a) = a − 1, for the right digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a − 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is δ for softmax outputs with the log-likelihood cost?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a − y, as with sigmoid and cross-entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(a − y) times a slope that can become 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−1/a, which can become arbitrarily large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against sigmoid and cross-entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose cross-entropy at **Cost**, which brings sigmoid outputs with it, and train for eight epochs. Compare accuracies: the costs of the two runs have no common scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two networks with the same δ learn alike, and the difference is about as large as between two seeds. Choose softmax where you want probabilities of which exactly one comes true; choose sigmoids where several answers can be right at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>δ = a − y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a − y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best accuracy of sigmoid outputs with cross-entropy, compared with softmax?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 3 points better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within 3 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 3 points worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From outputs back to z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax can be turned round, up to a number that is added to all z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax gives 0.8 to the digit 3 and 0.1 to the digit 5. By how much is z₃ larger than z₅? Give two decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divide the two outputs: the sum of all powers falls out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a₃ / a₅ = e^(z₃ − z₅) = 8, so z₃ − z₅ = ln 8 = 2.08. In general zⱼ = ln aⱼ + c with the same c for all ten: the outputs fix the differences of the z, not the z themselves.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>30-overfitting</name>
    <message>
        <source>Overfitting: a thousand images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network memorises its training images, and two curves tell that it has stopped learning digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overfitting and regularization</source>
        <translation>Overfitting and regularization</translation>
    </message>
    <message>
        <source>Train with 5 000 images, then with 20 000. How does the gap between the two accuracy curves shrink?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A thousand of fifty thousand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose MNIST at **Data** (if it is not here, **Data**, **Download MNIST** gets it) and set **Training images** to 1000. The other knobs are set: the book&apos;s 784-30-10 with large initial weights, η = 0.5, no regularization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network has 23 860 weights and biases, and now a thousand images to fix them with. Nothing forces it to find what all threes have in common, as long as it can tell apart the hundred threes that it sees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thirty epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press **Train**. An epoch is 100 steps only, so thirty of them take a second or two. Two accuracies are measured: on the thousand images, and on 10 000 validation images that it never learns from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both curves in the plot of the accuracy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its own thousand images it is nearly perfect, on new ones 17 of 100 are misread. The distance between the two is overfitting in one number. The accuracy on training images says how well they were memorised; how well digits are read only other images can say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of its own thousand training images does it read correctly after 30 epochs?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 83 %, as of new images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 to 97 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 97 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four hundred epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the cost on **validation** images that you expect over 400 epochs. Then set **Epochs** to 400 and press **Train**. It takes less than half a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under **Curves**, the cost on training images, and that on validation images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the training images the cost falls towards 0. On the validation images it falls until about epoch 15, then rises again, by a third or more: the network becomes ever more certain, also where it is wrong. What it learns after epoch 15 are the peculiarities of a thousand pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C = −(1/n) Σₓ Σⱼ [y ln a + (1 − y) ln (1 − a)]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ln (1 − a)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How does the cost on validation images change, from epoch 1 to epoch 400?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch 15 and epoch 280</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open **Numbers** and compare the rows of epochs 15, 280 and 400: cost and accuracy on validation images. The book names the first two: where the cost is lowest, and where the accuracy stops rising.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost and accuracy move in different directions after epoch 15.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost and accuracy do not agree on when overfitting begins. The cost counts how certain each answer is, and it rises from about epoch 15. The accuracy counts answers only, and still creeps up by one to three points until it stops. As the goal is to read digits, the book takes the accuracy, and in its run nothing is gained after about epoch 280. Chance says when: five of our runs came within 0.1 points of their best at epochs 46 to 327.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All fifty thousand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set **Training images** to 0, which means all, and **Epochs** to 30. Press **Train**. It takes up to a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gap between the curves of training and validation images. Untick **few** under Runs, so that 30 epochs fill the plot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same network now reads about 96 % of new images, and the gap to the training images shrinks from 16 points to about two and a half. It cannot memorise fifty thousand images, so what they have in common is what it learns. More data is the best cure for overfitting, and often the most expensive one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best accuracy on validation images with 50 000 training images, compared with 1 000?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most 3 points better: it is the same network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 to 8 points better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 8 points better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book&apos;s figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the experiment “Overfitting: a thousand images memorised”, about 20 seconds. It measures the test set, which the book&apos;s figures show. Say first whether the test set tells another story than the validation set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The results, what was expected, and what the book printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network has learned from neither, so both estimate the same: how well it reads new digits. The test set is kept for the end because you look at the validation set all the time while you choose knobs. Each choice fits the knobs to it a little, and its accuracy becomes too good to be true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best accuracy on the test set with 1 000 training images?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below 75 %: the test set is harder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>75 to 90 %, as on the validation set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above 90 %, as on the training set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which curve decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You train for many epochs and want to keep the network of the best one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By which accuracy do you choose the epoch at which training should have stopped, if you want to report an honest accuracy on the test set afterwards?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training: the network is made to be good at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Test: it is the one that you report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The set that chooses cannot be the one that judges, and memorised images say nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accuracy on training images never warns. If the test set chooses the epoch, the epoch is fitted to it, and its accuracy is no longer that of unseen images. Stopping by the validation set is called early stopping; a later lesson does it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights for each image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One number that says why a thousand images can be memorised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network 784-30-10 has 23 860 weights and biases. How many of them are there for each of the 1 000 training images, rounded to a whole number?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>23 860 divided by 1 000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 24 for each image; with 50 000 images it is one for two images. The number alone does not decide: large networks with many more weights than images can read new digits well, if something holds them back from memorising. The next lessons show what.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>40-more-data</name>
    <message>
        <source>More data, or a better method?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten times as many images often do more than a cleverer algorithm. Three methods on one logarithmic axis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other techniques for regularization</source>
        <translation>Other techniques for regularization</translation>
    </message>
    <message>
        <source>Train with 10 000 images, λ 1 and 50 epochs, and with 20 000, λ 2 and 25 epochs. Before each, read off the curve of the experiment what accuracy you expect. How far off are you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five thousand images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press **Train**: 784-30-10 on 5 000 images of MNIST, λ 0.5, 100 epochs, so 500 000 looks at an image. It takes about ten seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accuracy on validation images at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 93 of 100 new images are read. λ is 0.5 because it enters as λ/n: with n = 5 000 images each step shrinks the weights by the share that λ = 5 gives with all 50 000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>w ← (1 − ηλ/n) w − η ∂C₀/∂w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ/n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten times as many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set **Training images** to 0, which means all 50 000, **λ** to 5 and **Epochs** to 10. Press **Train**: 500 000 looks again, but at ten times as many images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the new curve ends, and where the old one did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly 96 % instead of 93: about three points. That sounds like little, but of the mistakes more than a third are gone. Near the top it is mistakes that one should count. No other knob in this chapter does as much for this network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>50 000 images instead of 5 000: how many points does the accuracy on validation images gain?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than 1 point: 5 000 images show all there is to see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 5 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 5 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count the mistakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About three points of accuracy, told in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network reads 93.0 % of the images, and with more training images 95.8 %. By how many per cent has the number of its mistakes fallen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7.0 % of the images were misread before, and 4.2 % are now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 7.0 to 4.2 is a fall by 2.8, and 2.8/7.0 = 40 %. From 98.0 to 99.0 % the mistakes are halved, though it is only one point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nine sizes, three methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the experiment “More data, or a better algorithm?”, about a minute: the network with 100 to 50 000 images. Beside it stand two methods without a network, measured beforehand: a support vector machine (SVM) with scikit-learn&apos;s usual settings, and the nearest neighbour, which answers with the label of the most similar training image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The three curves over the number of training images, on the logarithmic axis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At each single size the network reads more than this SVM. But the SVM with 50 000 images beats the network with 5 000. So “algorithm A is better than algorithm B” says little without the data: a comparison holds for the number of images with which it was made. When somebody reports a better method, ask whether it had the same data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network reads more than the SVM at every size. Which reads more: the network with 5 000 images, or the SVM with 50 000?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network: the better method wins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both the same, within 0.2 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SVM: it has ten times the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the three curves in the experiment&apos;s first plot. Move the mouse over them to read their values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of these agrees with the figure?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SVM catches up with the network and passes it at 50 000 images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nearest neighbour is behind the network at the largest sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nearest neighbour, which learns nothing, reads the most with all 50 000 images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With 50 000 images all three read the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the right end of the plot, at 50 000 images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There the nearest neighbour reads 97.1 %, the network between 95 and 96.5 %, the SVM 94.5 %. This network is small, with 30 hidden units; the networks of later lessons read more than 98 %. And the nearest neighbour has its price: for each answer it compares the image with all 50 000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A logarithmic axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the axis of the figure every factor of ten is equally wide. That spreads out the small sizes, which a linear axis would press together at its left end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let 100 images be at 0 cm and 10 000 images at 10 cm on such an axis. At how many cm are 1 000 images?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 100 to 1 000 is a factor of ten, and so is 1 000 to 10 000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halfway, at 5 cm; on a linear axis it would be at 0.9 cm. On the logarithmic axis you also see that the gain shrinks: each further factor of ten adds fewer points than the one before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With no end of data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Think beyond the right end of the figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method A reads 90 % with 1 000 images and 94 % with 10 000. Method B reads 86 % and 93 %. Somebody concludes: B gains more, so with a million images B is ahead. What do you say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right: the faster one wins in the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong: A is ahead at both sizes, so it stays ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows: either curve may flatten where nothing was measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many points does each curve have on which the conclusion rests, and how far away is a million?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two points say how a method does at two sizes. Each has its own ceiling: a small network, for example, stops gaining when its few weights are used up. Carrying a curve on over two factors of ten is a guess. What can be done is to train both with more data, as far as there are any, and to look whether one flattens.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>41-weight-decay</name>
    <message>
        <source>Weight decay</source>
        <translation>Gewichtszerfall (weight decay)</translation>
    </message>
    <message>
        <source>Every step shrinks every weight a little. That costs nothing on the images learned, and gains points on new ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regularization</source>
        <translation>Regularisierung</translation>
    </message>
    <message>
        <source>Choose L1 at Regularization and train on the thousand images with λ 0.3 and with λ 1. Then look at the pictures of the weights under Inside: which pixels does a hidden unit still look at?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights as large as they like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press **Train**: a thousand images of MNIST, 784-30-10, large initial weights, λ 0, a hundred epochs. This is the network that memorised its images in “Overfitting”, and the one to beat. It takes a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accuracy on training and on validation images at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All thousand training images are read correctly, and 83 or 84 of 100 new ones. The cost on the training images goes on falling towards 0, and the only way to lower it still further is to make the weights larger: then each output is nearer to 0 or 1. Nothing in the cost speaks against that yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C₀ = −(1/n) Σ_x Σ_j [y ln a + (1 − y) ln (1 − a)]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ln a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large weights now cost something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set **λ** to 1 and press **Train**. Everything else is the same, down to the initial weights and the order of the images. L2 regularization adds λ/2n times the sum of the squared weights to the cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accuracy on validation images of both runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The thousand images are still all read correctly, and five more of 100 new ones are. In each step every weight is multiplied by 1 − ηλ/n, here 0.9995, before the gradient is subtracted: hence the name weight decay. A weight stays large only if many images keep pulling at it. What a single image wants fades until that image comes up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>w ← (1 − ηλ/n) w − η ∂C₀/∂w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 − ηλ/n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ 1 in place of 0: how does the accuracy on validation images change?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It falls: the network is kept from fitting the images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It rises by up to 2 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It rises by more than 2 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the weights have gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Weights** under Inside shows the network just trained. Press **Histograms**. The outline is the start of the run, when the weights had a standard deviation of 1. Say first what it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights at the left, biases at the right: filled is now, outline is before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most weights have shrunk to almost nothing; the deviation of all is about 0.17. Those of the output layer, few and needed for every image, have kept their size. An input of a little more or less ink then changes z by little, and the answer changes smoothly from one picture to the next. The biases have not shrunk: the penalty leaves them out, as the book does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C = C₀ + (λ/2n) Σ w²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(λ/2n) Σ w²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights began with a deviation of 1. What is it after a hundred epochs with λ 1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 1: learning makes weights grow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still about 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 0.2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten times as much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If λ 1 is good, λ 10 may be better. Set **λ** to 10, press **Train**, and compare with λ 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This time also the accuracy on training images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now the decay wins against the images: only about nine of ten training images are read correctly, and fewer new ones than with λ 1. The curve is restless, because weights that fade so fast follow the last few mini-batches. λ 0 is at one end, this is the other; validation images tell where between them the best λ lies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ηλ/n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How does the accuracy on validation images with λ 10 compare with that of λ 1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Higher still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the same, within half a point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fifty thousand images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the experiment “Weight decay λ”: the book&apos;s figures, with a thousand and with all images, then with 100 hidden units. It takes a minute or so. Note its λ: 0.1 for 1 000 images, 5 for 50 000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The claims, and what the book printed beside them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gain is smaller here, about one point: fifty thousand images leave less room for overfitting. The penalty enters as λ/n, so fifty times as many images need a λ fifty times as large for the same decay per step. With 100 hidden units and η 0.1 it reaches 98 % on validation images, the best of the book&apos;s chapter without other means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ/2n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 hidden units, 50 000 images. Without λ it reads about 95 % of the test set. And with λ 5?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95.5 % or less: so many images need no help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95.5 to 97.5 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 97.5 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten runs, ten seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run “Ten runs with λ and ten without”, about 15 seconds. The ten differ in nothing but the seed: other initial weights, another order of the images. Without λ their accuracies have a standard deviation of about ten points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ten ends of the curves with λ, and the ten without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the quadratic cost and large initial weights some outputs start far out on the flat part of the sigmoid, others in other runs, and stay there: luck decides which digits are learned. Decay pulls their weights back towards 0, gradient or not, until the sigmoid is steep again. So all ten runs end nearly alike. The book, too, reports that runs without λ now and then get stuck.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the standard deviation of the ten accuracies with λ 0.5?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the same: seeds are seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About half as large, 2 to 6 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than 2 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same amount from each weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L2 takes a share of each weight; L1 takes the same amount from all, large or small. Run “L1 against L2: which weights are left”: 5 000 images, λ 0.5 for both. About 6 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of weights that are nearly 0, and the largest weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a weight of 3 both take a little that hardly matters. From a weight of 0.01 L2 takes next to nothing, while L1 takes as much as from the others, and soon it is 0. So L1 leaves fewer weights, and the ones that stay are larger: a network of few connections, chosen by the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>w ← w − (ηλ/n) sgn(w) − η ∂C₀/∂w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(ηλ/n) sgn(w)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many more of the weights lie below 0.01 with L1 than with L2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer: L2 punishes by the square, which is harsher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to 15 of 100 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 15 of 100 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And the biases?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch **Penalise biases** on, set **λ** back to 1, and press **Train**. Say first how much it changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of the new curve beside that of λ 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are 40 biases and 23 820 weights. A bias multiplies no pixel, so it cannot fit the peculiarities of one picture, and a large bias does not make the network sensitive to its input. It only shifts where a unit switches on, which is why the book leaves biases out. Putting them in does no harm here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z = Σ w x + b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy on validation images with penalised biases, compared with λ 1 before?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 1 point lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same within 1 point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 1 point higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step of each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step in numbers, with ηλ/n = 0.001 and a gradient of 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A weight is 0.02. L2 multiplies it by 1 − 0.001; L1 subtracts 0.001. How many times as much does L1 take from it as L2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L2 takes 0.001 · 0.02 from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L2 takes 0.00002, L1 takes 0.001: 50 times as much. After 20 such steps the weight is 0 with L1, and 0.0196 with L2. For a weight of 1 both take the same, and for one of 5 L2 takes five times as much as L1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>42-why-it-helps</name>
    <message>
        <source>Why small weights help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten points, a line and a polynomial that hits every one of them: which of the two knows more?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does regularization help reduce overfitting?</source>
        <translation>Why does regularization help reduce overfitting?</translation>
    </message>
    <message>
        <source>Set Noise to 0.5 and the degree to 9. Which λ does best now: a smaller one than before, or a larger one? Press New points a few times before you decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten measurements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open **Ten points** under Inside. Ten measurements (circles) lie near a straight line, each off by noise of about 1. Two curves are fitted to them: a line, and a polynomial of degree 9. The dots are a hundred further measurements, which neither fit has seen. Say first how near the polynomial comes to those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sentence at the top: the typical error of both fits, on the ten points and on the new ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degree 9 has ten coefficients, one for each point, so the curve passes through all ten and its error on them is 0.00. Between the points it swings far out, and on new measurements it is several times as wrong as the line. It has fitted the noise of ten measurements, and no new measurement has the same noise. This is overfitting, with ten points in place of a thousand images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f(x) = a₀ + a₁x + a₂x² + … + a₉x⁹</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a₉x⁹</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line misses a new measurement by about 1, as much as its noise. By how much does the polynomial miss it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By less: it passes through all ten points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By about 1, as the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By more than 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull at one point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the fifth circle upwards by 3 or so. With the keyboard: the left and right arrow keys choose a point, up and down move it. Look how far each curve moves with it, and where. Then go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both curves at the two ends of the x axis, far from the point that you move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line gives way a little, everywhere. The polynomial follows the point, and to do so it swings at the far ends. One wrong measurement decides what it says about all the others. A network with large weights is like it: to get a single strange image right it changes its answers to many others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer coefficients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press **New points** to undo what you dragged, then set **Degree** to 3: four coefficients for ten points. Say first what the error on new points does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The typical error on new points, with 9, 5 and 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With four coefficients the curve can no longer pass through ten points. It has to leave the noise out, and what is left is nearly the line. That is one cure for overfitting: a smaller model. Its drawback is that you have to know how small. If the true law had bent ten times, a degree of 3 would miss it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f(x) = a₀ + a₁x + a₂x² + a₃x³</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a₃x³</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degree 3 in place of 9: what becomes of the error on new measurements?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It grows: the curve misses the ten points now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It falls, to about that of the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays: new points are new for both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size of the coefficients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set **Degree** back to 9: the swings return. Say first how large the largest coefficient is. Then press **Text** above the plot and look at the last table, “Coefficients”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sizes and the signs of the coefficients of x³, x⁴ and x⁵.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The true law is y = 2x, and yet there are coefficients of several hundred or thousand, with changing signs. At the ten points they cancel to within a few units, and between the points they do not. A curve that has to turn sharply to hit every point needs such numbers, so they betray that it follows noise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f(x) = a₀ + a₁x + a₂x² + a₃x³ + … + a₉x⁹</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The points lie near y = 2x. How large is the largest coefficient of the polynomial of degree 9?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 2, the slope of the law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 10, the largest y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All coefficients, but small ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave **Degree** at 9 and drag **λ** slowly from 0 to 1. λ adds the squares of the coefficients to the error that is made least. All ten coefficients stay. Say first what becomes of the swings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The curve between the points, and the error on new ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A swing needs large coefficients of opposite signs. λ makes them expensive, so only those remain that many points ask for together. The error on the ten points rises, and the error on new ones falls to little above that of the line. L2 regularization does the same to a network: the sum is then over its weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>least of Σ (f(x) − y)² + λ Σ c²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ Σ c²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degree 9 with λ 1: what does the curve look like?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It still passes through all ten points: it has ten coefficients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is nearly a line, and misses the points by a little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is level: all coefficients but one are 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The right λ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the degree at 9. Move **λ** over its whole range and look for the smallest error on **new** points. Press **New points** and look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degree 9, noise 1.0. For most sets of points, where is the error on new points smallest?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At λ 0: nothing holds the curve back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a λ below 0.001</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a λ from 0.1 to 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the largest λ: the smaller the coefficients, the better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at both ends first: at λ 0, and at the largest λ, where the curve is level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too small a λ lets the noise in; too large a λ leaves nothing but a level line, which no longer follows the rise from 0 to 10. In between lies a wide range that does well. For networks, too, λ is searched for in steps of ten, with the accuracy on validation images as the measure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set **λ** back to 0 and **Noise** to 0.0: the ten measurements now lie exactly on a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No noise, degree 9, λ 0. Which fit is nearer to the new measurements?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The polynomial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are exact: they are the same curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set both sliders and read the errors in the sentence at the top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through ten points of a line, the only polynomial up to degree 9 is that line: the coefficients of x² to x⁹ come out as 0. So having ten coefficients did no harm by itself. What did the harm was noise, which they were free to follow. The noise in handwriting is in how each digit happens to be written; a network with many weights can follow that, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is simpler truer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line won. Does that prove that simple explanations are the right ones?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suppose the true law were a polynomial of degree 9 that swings just as much, and the noise were tiny. Which fit would do better on new measurements?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line: simpler is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The polynomial of degree 9 without λ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither: ten points are too few</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of the two can have the shape of the law at all?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line cannot swing, so it would be wrong by as much as the law swings. The polynomial has the right shape, and with tiny noise ten points fix its ten coefficients nearly exactly. That simple explanations do well is a matter of experience. There is no proof, and for networks no full theory of why they generalise as well as they do. What tells is always the error on data that were not learned.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>43-dropout</name>
    <message>
        <source>Dropout: many networks in one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five networks that vote read better than the best of them. Dropout gets much the same from one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other techniques for regularization</source>
        <translation>Other techniques for regularization</translation>
    </message>
    <message>
        <source>Run the experiment “Dropout”, which goes on for a hundred epochs. Then set λ to 0.1 and dropout to 0.5 together: do the two add up, or does one of them suffice?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press **Train**: a hundred hidden units, a thousand images of MNIST, no regularization, 30 epochs. It takes about a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accuracy on training images, and on validation images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has memorised its thousand images and reads about 84 of 100 new ones. More hidden units than in the lessons before, and nothing holds them back: it overfits. Its mistakes depend on where it started, and that can be put to use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train four more networks, which differ in nothing but their seed: set **Seed** to 2 and press Train, then to 3, to 4, and at last to 5. Say first how much the fifth differs from the first in accuracy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the five curves end. **Seeds as a band** draws one curve, their average: untick it to see all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All five end within a point or so of each other. Each has found its own way to tell the thousand images apart, and none is better than the others. You might think that they are the same network in all but name. The next step shows that they are not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy on validation images, seed 5 compared with seed 1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 2 points lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same within 2 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 2 points higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let them vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open **Committee** under **Inside**. The five runs, and only these, have to be ticked in the table of runs. Their outputs are averaged; the largest mean is the answer. Say first how the committee does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line above the table: the accuracy of the committee, and on how many images the five disagree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The five give different answers to almost a third of the images. Where one has memorised something odd, the other four have not, and outvote it. So five networks of about 84 % read 88 or 89 % together, as if they had been trained on more images. The price is five trainings, and five times the work for every answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a = (a¹ + a² + a³ + a⁴ + a⁵) / 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of the five reads about 84 % of the validation images. And all together?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 84 %, the average of the five</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As many as the best of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clearly more than the best of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A thinned network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**By hand** shows the next mini-batch before it is learned. Set **Dropout (hidden units)** to 0.5 and look at the hidden layer at the left: crossed-out units are switched off. The number above the picture steps through the images of the mini-batch; folding **Runs** makes room. Say first what you will see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which units are crossed out for the first image, and which for the second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each image every hidden unit is switched off with probability p, here one half. What is left is a thinned network, and only its weights learn from that image. The next image meets another one. No unit can count on a certain other unit being there, so each has to be useful together with many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aⱼ ← mⱼ aⱼ / (1 − p)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mⱼ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of the hundred hidden units does dropout with p = 0.5 switch off?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fifty that are least active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same fifty in the whole run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About fifty, drawn anew for each image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train with half of the units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set **Seed** to 1 and press **Train**. Everything but dropout is as in the first run: the same initial weights, the same images, 30 epochs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both accuracies, training and validation, against those of the first run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On training images it is slower now, on new ones it is better by about three points. Each mini-batch trains other thinned networks, which all share their weights; with all units switched on again, the network answers much like their average. It is a committee that costs one training, if a somewhat longer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy on validation images with dropout, compared with the first run?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower: at each step half of the network is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 1 point higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nine of ten switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the accuracy on **validation** images that you expect over a hundred epochs if nine of ten units are off at each step. Then set **Dropout (hidden units)** to 0.9 and **Epochs** to 100, and press **Train**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast it climbs, and how steady the curve is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About ten units are left at a time, and their activations are multiplied by ten to make up for the rest. It still learns, but slowly and by fits and starts, and after a hundred epochs it is behind the run without dropout. It underfits: even its own thousand images are not all read. A half is a good first choice for hidden units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 − p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How does the accuracy on validation images grow when nine of ten hidden units are off at each step?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All units back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After training all units answer, twice as many as in a thinned network. There are two ways to allow for that: halve the weights that leave the hidden units afterwards, or double the activations of those that are kept while training. The book does the first, Backswing the second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network was trained with p = 0.5, without doubling. A weight of 0.6 leads from a hidden unit with a = 0.8 to an output. What must the weight become when all units answer, so that this unit adds to z as much as it did on average in training?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In training it added 0.6 · 0.8 in half of the cases and 0 in the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On average it added 0.5 · 0.6 · 0.8 = 0.24, and 0.3 · 0.8 = 0.24. So the weight is halved, 1 − p in general. Doubling the kept activations in training comes to the same, and the finished network can be used as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many networks vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count the thinned networks that dropout can make of one layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A layer has 10 hidden units, and each may be on or off. How many different thinned networks are there, counting the whole one and the empty one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One unit gives 2, two units give 2 · 2. Go on to ten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2¹⁰ = 1 024. With 100 units it is 2¹⁰⁰, more than 10³⁰: most of them are never drawn, and none is trained for more than an image or two. It works because they share their weights.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>44-expanded-data</name>
    <message>
        <source>New images from old ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shifted 3 is a new image with a known label. How far may one go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other techniques for regularization</source>
        <translation>Other techniques for regularization</translation>
    </message>
    <message>
        <source>Set Shift to 4 and train for 60 epochs, with one thousand images as before. Is it better than a shift of 1, or worse? Look at the examples in Distortions and say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A thousand images as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press **Train**: a hundred hidden units and a thousand images of MNIST, each looked at sixty times. It takes a second or two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accuracy on training images reaches 100 %; the one on validation images does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has seen each image sixty times and remembers all of them; of new ones it reads 88 or 89 of 100. Looking at the same thousand for longer would not help. More images would, but somebody has to collect and label them. Or one makes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shifted by one pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the group **Distortions** and set **Shift** to 1: each image is shifted by up to one pixel each way, differently in each epoch. The examples there show some. Press **Train**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both accuracies: which one rises more slowly than before, and which ends higher?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About four points more, for nothing but a little computing. You see at once that a shifted 3 is still a 3. The network does not: its inputs are 784 separate numbers, and it knows nothing of which pixels are neighbours. The shifted images tell it what stays the same. The thousand are also harder to memorise now, as they change from epoch to epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same thousand images, shifted at random: how does the accuracy on validation images change?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It falls: shifted digits are harder to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It rises by up to 1.5 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It rises by more than 1.5 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many images are these?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work out how many there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of 1 000 images may be shifted by −1, 0 or 1 pixel across, and by −1, 0 or 1 pixel down. How many different images does that make?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many places are there for one image?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 · 3 = 9 places, so 9 000 images. They are not worth 9 000 new ones: nine places of one 3 show nothing of how other people write it. Turns, zoom and slant by any small amount have no such count; there every epoch is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shifts, affine, elastic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the experiment “Shifts, affine, elastic: Simard&apos;s ladder”, about a minute: the same network and 10 000 images, first without distortions, then shifted, then also turned, zoomed and slanted (affine), at last also distorted elastically, as if by the tremor of a hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation and training accuracy of the four runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shifts bring the largest gain, the others add less and less. The more varied the images, the smaller the gap between training and validation: with elastic distortions the network hardly sees anything twice. In 2003 Simard, Steinkraus and Platt went from 98.4 to 99.3 % with such steps, with 800 hidden units and all images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy on validation images at the end: elastic and affine together, compared with shifts alone?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower: such warped digits do not occur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to 2 points higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 2 points higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned by any angle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If small turns help, why not large ones? Draw the accuracy on **validation** images that you expect over 60 epochs. Then set **Shift** to 0, **Rotation** to 180, and press **Train**. Validation images stay upright.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accuracy on validation images, and that of the run without distortions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 75 %, where it was 89 % without any distortion. Only one in thirty of the images that it learns from is upright within 6°; most look as no one ever writes. A hundred hidden units have to read each digit at every angle, for which they are too few, and some digits look like others when turned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A thousand images, each turned by any angle: how does the accuracy on upright validation images grow?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far may a digit be turned?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the experiment “How far may a digit be turned?”, about 20 seconds: 10 000 images, upright, turned by up to 15°, and by up to 180°.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The three accuracies, and the claim on 6 and 9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns of 15° help a little: people write at such angles. Turned by 180°, a 6 is a 9 with the label 6, and the network is taught both. With more images it does better than before, and still it is several points behind. A distortion helps as long as the label stays right and somebody might have written it so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy on validation images: turned by up to 15°, compared with up to 180°?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower: the more varied, the better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much is it worth?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run “More images, and more out of each”, about a minute: 1 000 to 50 000 images, each number once plain and once distorted. Say first whether it still helps with all 50 000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far apart the two curves are at the left end, and at the right end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the left, with 1 000 images, distortions are worth six points; with 50 000 they are worth about half a point. Read it sideways: each point of the upper curve is as high as the lower curve with several times as many real images. The more real images there are, the fewer things are left for the made ones to teach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With all 50 000 images, how much do distortions add to the accuracy on validation images?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing, or they cost accuracy: there are enough images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to 2 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 2 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which may be used?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You want to train a network that reads house numbers from photographs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of these makes new training images whose labels are still right, and which somebody might photograph?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirroring left and right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turning by 180°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A little more or less light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchanging the upper and the lower half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirror a 3 or a 2: is there a digit that looks so?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photographs differ in their light, and the number stays the same. A mirrored 2 or 3 is no digit, turning makes a 9 of a 6, and exchanged halves make no digit at all. For photographs of cats, mirroring would be fine: which changes are allowed depends on what is to be told apart.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>50-first-weights</name>
    <message>
        <source>First weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights drawn with deviation 1 put hidden units to sleep before the first step. Dividing by the root of the inputs wakes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight initialization</source>
        <translation>Gewichtsinitialisierung</translation>
    </message>
    <message>
        <source>Choose He instead of 1/√n and ReLU as hidden units, η 0.05. Watch Inside › Doctor: how spread are the z of each layer now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum of many weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A unit has 1 000 inputs. Half of them are 1, the others 0. Each weight and the bias are drawn with mean 0 and deviation 1. So z is the sum of 501 such numbers. Work out its deviation: variances of independent numbers add up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z = Σ wⱼ xⱼ + b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the deviation of z? Give one decimal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The variance of a sum of independent numbers is the sum of their variances: 501 times 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The variance is 501, the deviation √501 = 22.4. The sigmoid is flat beyond about ±5: hardly any z falls on its slope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take MNIST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures of this lesson are those of MNIST, the book&apos;s 70 000 handwritten digits. Choose MNIST in the group Data, at the left, or let the lesson do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with large weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initial weights are set to **large**: deviation 1. Press Train. Thirty hidden units see 784 pixels each, of which about 150 carry ink.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accuracy after the first epoch, then how long it climbs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With about 150 inked pixels z has a deviation near 10. Most hidden units start on the flat part of the sigmoid, where its slope σ′(z) is almost 0, and every gradient into the unit is multiplied by that slope. The cross-entropy does not help here: it cancels the slope of the output units only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>δˡ = ((wˡ⁺¹)ᵀ δˡ⁺¹) ⊙ σ′(zˡ)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>σ′(zˡ)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of 100 validation images will it read after the first epoch?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than 50: the units are asleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between 50 and 91</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 91</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See them sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page **Doctor** under Inside lists each layer: how widely its z are spread, and how many units are saturated, that is on the flat part of the sigmoid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row of the first layer: the spread of z, and the share that is saturated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divide by the root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now set Initial weights to **1/√n**: each weight has deviation 1/√784. The bias keeps deviation 1. Train again; nothing else changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first point of the new curve beside the first of the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z has a deviation of about 1 now, where the sigmoid is steep. One epoch brings what took the large weights many. Give both runs time and the gap shrinks: weight decay also pulls large weights down, as the next step shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wⱼ ~ N(0, 1/n)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1/n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By how many points does it beat the large weights after one epoch?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not beat them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By up to 2 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By more than 2 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same unit as at the beginning: 1 000 inputs, half of them 1. Each weight now has deviation 1/√1000, the bias still 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the deviation of z now? Give two decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>500 weights of variance 1/1000 each, and one bias of variance 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The variance is 500/1000 + 1 = 1.5, the deviation √1.5 = 1.22: the sigmoid is steep there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight decay mends it too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With L2 regularization each step multiplies every weight by 1 − ηλ/n. An epoch has n/m steps for mini-batches of m images. Where the cost pulls at a weight only weakly, that is all that happens to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(1 − ηλ/n)^(n/m) ≈ exp(−ηλ/m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exp(−ηλ/m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η is 0.1, λ is 5, m is 10. By which factor does an epoch shrink such a weight? Give two decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ηλ/m is 0.1 · 5 / 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exp(−0.05) = 0.951. Nothing but decay halves such a weight in 14 epochs, since 0.951¹⁴ = 0.5. Large first weights do not stay large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who wins in the long run?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The experiment **First weights** trains both starts for thirty epochs, with 30 and with 100 hidden units. Say first what you expect at the end, then run it. It takes about half a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With enough epochs decay has shrunk the large weights and both arrive at nearly the same place. The start decides how soon. In deep networks it also decides whether they learn at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best of thirty epochs, 30 hidden units: how far is 1/√n ahead?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than 1 point, either way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 1 point</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>60-choosing-knobs</name>
    <message>
        <source>Choosing the knobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan for a network that does not learn yet: get any signal, find the learning rate, let the validation set say when to stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to choose a neural network&apos;s hyper-parameters?</source>
        <translation>How to choose a neural network&apos;s hyper-parameters?</translation>
    </message>
    <message>
        <source>Press Find beside η for a network of 100 hidden units. Does it suggest the same η as for 30? Train with it and with a third of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take MNIST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose MNIST in the group Data, or let the lesson do it. The settings begin as somebody without a plan might leave them: η 10 and λ 1000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network that learns nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Train with η 10 and λ 1000, and look at the accuracy. With ten digits, guessing gives 10 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accuracy, and the line above the tabs that says what the Doctor thinks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ/n is 1000/50 000 = 0.02, times η 10: each step multiplies the weights by 0.8, ten steps leave a tenth. And η 10 throws about what is left. Two wrong knobs at once: neither tells you which it is. So make the problem small and change one at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will the accuracy do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay near 10 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach about half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go beyond 75 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First get an answer fast. Set **Training images** to 1 000: an epoch then takes a fiftieth of the time. λ belongs to the number of images, so set it to 20: λ/n is the same as before. η stays 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ/n: 1000/50 000 = 20/1000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ/n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three learning rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The experiment **The learning rate** trains with η 0.025, 0.25 and 2.5, thirty epochs each. Say what the cost of η 2.5 will do, then run it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training cost: who falls smoothly, who rattles?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step of η against the gradient lowers the cost as long as the cost is about straight over that distance. η 2.5 jumps from one wall of the valley to the other. η 0.025 is safe, and still falling at the end. The cost, not the accuracy, tells you about η.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ΔC ≈ −η ‖∇C‖²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η</source>
        <translation>η</translation>
    </message>
    <message>
        <source>In how many of its epochs will the cost of η 2.5 rise?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In none: a larger step is only faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In fewer than a quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a quarter or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of the threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The threshold is the largest η with which the cost still falls in the first epochs. Train on all images with η 0.25 and λ 5. Draw first how you expect the accuracy to climb in six epochs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the climb the first epoch brings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most of the climb happens in the first epoch: 5 000 steps. The rest is slow polishing. That is why one epoch, or a part of one, is enough to compare learning rates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the accuracy on validation, epoch by epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs is one more knob, and it need not be guessed. **Patience** 3 ends the run after three epochs without a better accuracy on validation. Set Epochs to 60, Patience to 3, Training images to 5 000, and train.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of the run in the line at the bottom: it says why it ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A patient rule sees small gains late, an impatient one saves time. With a noisy accuracy three epochs may be bad luck: the book uses ten. Halving η before giving up, *halve when it stalls*, is the other rule: experiment “When to stop, and halving η first”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many epochs will it do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All 60</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between 25 and 60</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than 25</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halve before you stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the experiment **When to stop, and halving η first**. One run stops after ten epochs without a better one. The other halves η after five such epochs, seven times, before it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stairs: what happens to the accuracy at each halving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long steps hide what short ones would find: near the bottom the weights jump about the minimum at a distance that grows with η. Each halving brings them closer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much does the halving add to the best accuracy?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: it was stuck already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to 3 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 3 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η 1/128</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A schedule halves η seven times, from 0.5 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which η is left after the seventh halving? Give four decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seven halvings divide by 2 · 2 · 2 · 2 · 2 · 2 · 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.5 / 2⁷ = 0.5 / 128 = 0.0039. That is where the book&apos;s exercise lets the run end.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>61-mini-batch</name>
    <message>
        <source>The mini-batch, in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many images before each step? Counted in epochs one size wins, counted in seconds another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to choose a neural network&apos;s hyper-parameters?</source>
        <translation>How to choose a neural network&apos;s hyper-parameters?</translation>
    </message>
    <message>
        <source>Over seconds, find the size and the η that are first to read 93 % of the validation images. Is it one of the four of the experiment? Set the x axis back to epochs when you are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten images, one step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press **Train**. The network looks at 10 of its 10 000 images, takes one step along their mean gradient with η = 0.1, and so on for 8 epochs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accuracy on validation images after each epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten images make a step, a thousand steps make an epoch, and after eight of those about 93 % of new images are read. The mean gradient of ten images is a rough estimate of that of all 10 000. It need not be exact: the next ten correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>w ← w − η (1/m) Σ ∇Cₓ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(1/m) Σ ∇Cₓ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hundred images, one step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set **Mini-batch** to 100 and leave η at 0.1. Press **Train**: the same images, eight times over, with a better gradient at each step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new curve, epoch by epoch, beside the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gradient is better, but there are only a tenth as many steps, each as long as before. So in each epoch the network gets a tenth as far. To compare two sizes with one η says little about the sizes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1/m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size 100 with η 0.1: how does its accuracy after eight epochs compare with size 10?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Higher: each step follows a better gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same within 1 point: it has seen the same images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let η grow with the size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the size at 100 and set **η** to 1, ten times as much. Press **Train**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The curve of size 10, and this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step of η = 1 along the mean of a hundred gradients goes about as far as ten steps of η = 0.1 along means of ten, as long as the gradients change little on the way. So the two curves lie nearly on each other. When the size changes, η changes with it, in proportion: η/m stays the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>w ← w − (η/m) Σ ∇Cₓ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η/m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size 100 with η 1, compared with size 10 and η 0.1, after eight epochs?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 1 point lower: such long steps overshoot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same within 1 point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 1 point higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And a thousand?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the same rule a size of 1 000 goes with η = 10. Draw the accuracy on **validation** images that you expect over eight epochs. Then set both and press **Train**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accuracy, and the cost beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule has an end. It holds while the gradient hardly changes along the step, and a step with η = 10 goes far beyond that: the first ones already push the units onto the flat parts of their sigmoids, where they stay. Ten or twenty of a hundred images are read, not much better than guessing. Large mini-batches need a smaller η than the rule says, and so more epochs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size 1 000 with η 10: how does the accuracy on validation images grow over eight epochs?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One image at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now the other end: a step after every image. Run the experiment “The size of the mini-batch”, about 4 seconds. It has four runs, and its curves are drawn over **seconds**. Say first how long size 1 takes to reach 90 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The four curves over seconds: where does each pass 90 %?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over epochs size 1 and size 10 can hardly be told apart. Over seconds they can: a processor multiplies one large matrix faster than many small ones, so ten images together take far less time than ten images one by one. A size that is too small wastes the computer; one that is too large waits too long before each step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds until 90 % with size 1 and η 0.01, compared with size 10 and η 0.1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer: it learns from every single image at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About as many: the same images, and η in proportion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Your own runs over seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose **Over seconds** above the curves: the x axis now counts seconds of training, without pauses and scoring. Then go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size 10 and size 100 with η 1: which one ends first, with the same eight epochs?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight epochs with size 100 take less time than eight with size 10, and the curve of η = 1 is ahead for it. How much depends on your computer: on its cores, and on the size of the matrices. So the best size is found by measuring seconds, once, on the computer that will train. Other knobs hardly change it, and it can stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a larger mini-batch buys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mini-batch estimates the gradient of all images by the mean over a few, and the estimate is noisy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The noise of a mean of m independent numbers falls with √m. By which factor does it fall when the mini-batch grows from 1 image to 100?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>√100 divided by √1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By a factor of 10, for 100 times as many images. In arithmetic alone that is a bad bargain. It pays because a computer takes much less than 100 times as long for 100 images as for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η/m stays the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have found that η = 0.3 does well with mini-batches of 10. Your graphics card would like 64. With which η do you begin?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η/m is 0.3/10. Multiply by 64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.3 · 64/10 = 1.92. It is a place to begin: try smaller ones as well, since the rule promises too much for large steps.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>62-let-it-search</name>
    <message>
        <source>Let the machine search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which order to choose the knobs by hand, and what a search over a grid or at random does for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to choose a neural network&apos;s hyper-parameters?</source>
        <translation>How to choose a neural network&apos;s hyper-parameters?</translation>
    </message>
    <message>
        <source>Let the race vary η at random from 0.01 to 10, with ten draws. Which setting matters most, does it say, and is it clear?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which knob first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose by hand before you let anything search: each run teaches you something that a table of results does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new network, new data. In which order does it pay to choose the learning rate η, the regularization λ and the number of epochs?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ first, for overfitting is the worst enemy; then η</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η first with λ = 0; then λ; then η once more. The epochs by early stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All at once: they depend on each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network with a wrong η learns nothing that λ could improve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a good η nothing can be seen. With λ = 0 there is one knob less to be wrong. Then λ, in large factors; as λ changes the cost, η is checked again afterwards. The number of epochs needs no choice: the run stops when validation no longer improves. The size of the mini-batch is chosen by time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In large factors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ is unknown by orders of magnitude, so first find the right order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You want to try three values of λ. With which three do you learn most at first?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.9, 1.0 and 1.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.1, 1 and 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1, 2 and 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far may the best λ be from your first guess?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.1, 1 and 10 span a factor of a hundred, and their results differ by more than the luck of a seed. Between 0.9 and 1.1 they do not. Once the order of magnitude is known, finer values pay, if any do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open **Race**, give η the values 0.05, 0.5, 5 and λ the values 0, 1, 10, and press **Start**: nine runs with the same seed, five epochs each. They run two at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map of the results: in which direction does the accuracy change most?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A grid tries every combination, so nothing is missed between its values, and its map shows which knob matters and whether two of them depend on each other. All runs have the same seed and the same mini-batches, so that they differ in the settings only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a grid grows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A grid is simple, as long as it has few knobs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You want to search η, λ, the number of hidden units, and dropout, with five values each, on a grid. How many runs are that?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 · 5 · 5 · 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5⁴ = 625 runs, and with three seeds each 1 875. Each further knob multiplies the work by five. So let a search begin where your own choice ended, over a few knobs, with short runs on fewer images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At random instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Often only one of the knobs matters much, and you do not know which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>25 runs search two knobs, of which only η matters. A grid of 5 by 5 tries five values of η. How many different values of η do 25 runs try if both knobs are drawn at random for each run?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each run draws its own η.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>25. On a grid, five runs each repeat the same η with another value of the knob that does not matter. Drawn at random, each run tells something new about η. The Race can do both: choose “at random” and give ranges such as 0.05..5.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>70-beyond-descent</name>
    <message>
        <source>Beyond gradient descent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A narrow valley shows what the Hessian, momentum, Nesterov, Adam and L-BFGS do better than a plain step downhill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variations on stochastic gradient descent</source>
        <translation>Variations on stochastic gradient descent</translation>
    </message>
    <message>
        <source>Set κ to 100 in the Valley. Find an η and a μ with which momentum arrives in fewer than 100 steps. How many does gradient descent need at best?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A valley with two weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open **Valley** under Inside. The cost C = ½ (x² + κy²) is κ times as steep across as along. Four paths lead down. Drag the start about, then watch the steps that each one takes, in the sentence at the top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The zigzag of gradient descent across the valley, and how slowly it moves along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Δx = −η x,  Δy = −η κ y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>κ</source>
        <translation>κ</translation>
    </message>
    <message>
        <source>One η for two slopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>κ is 10. Across the valley a step multiplies y by 1 − ηκ, along it multiplies x by 1 − η. Set η to 0.21, above 2/κ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path of gradient descent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 − 0.21 · 10 = −1.1: each step lands on the other wall, a tenth higher. The steepest direction limits η, and the flat one then crawls. Newton&apos;s step and conjugate gradients have no η, so nothing happens to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y ← (1 − ηκ) y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 − ηκ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will gradient descent do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrive sooner: the steps are longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump from wall to wall, higher each time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Hessian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newton&apos;s step divides the slope by the curvature: it multiplies ∇C by the inverse of the Hessian, the matrix of all second derivatives. On this valley one step is enough. Why do networks not use it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Δw = −H⁻¹ ∇C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H⁻¹</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A 784-30-10 network has 784·30 + 30·10 weights and 40 biases, 23 860 in all. How many millions of entries has its Hessian? Round to whole millions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A matrix with a row and a column for each parameter: 23 860 · 23 860.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>23 860² = 569 million, 2.3 GB as float32, for the smallest of networks, to be computed and inverted for every step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a velocity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Momentum keeps the share μ of its velocity. Set η back to 0.02 first, with the field in the Valley; now set μ to 0.9, and compare it with gradient descent at the same η.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steps to the minimum of both, in the sentence at the top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where gradients agree step after step the velocity grows up to 1/(1 − μ) times the plain step: ten times for μ 0.9. Where they change sign it cancels. The ball overshoots, but it gets there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>v ← μ v − η ∇C,  w ← w + v</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>μ v</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How does momentum compare?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It arrives in less than half the steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes about as many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes more: it overshoots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>μ greater than 1, and less than 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book asks what goes wrong with μ &gt; 1, and with μ &lt; 0. Try it: set μ to 1.05, then look; then set it to −0.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path of momentum, first with 1.05, then with −0.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With μ &gt; 1 friction is negative: each step adds energy, and the ball leaves the valley. With μ &lt; 0 the velocity works against the next step: it brakes itself, and is slower than no momentum at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>v ← μ v − η ∇C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>μ</source>
        <translation>μ</translation>
    </message>
    <message>
        <source>What will μ = −0.5 do, compared with plain gradient descent?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diverge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrive later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A real network, plain steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now a network on MNIST. Train it with gradient descent, η 0.05, three epochs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same with momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose **Momentum** as the optimizer, μ 0.9, and leave η at 0.05. Train three epochs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first point of the new curve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Velocity makes the effective step up to ten times as long where the gradients of many mini-batches agree. Part of the gain is simply that larger step: a fair race gives each its own best η. Nesterov&apos;s variant looks at the gradient a step ahead, and is a little ahead here too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η / (1 − μ) = 0.05 / 0.1 = 0.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 − μ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After one epoch, how many points is momentum ahead?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is behind, or equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to 1 point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 1 point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A race of three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The experiment **Gradient descent, momentum, Adam: a race** gives each ten epochs with 100 hidden units. Adam divides each weight&apos;s step by the size of its own gradients. It takes about a quarter of a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who leads after one epoch, and who at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both gain time at the start. In the end the three are close: a better optimizer makes learning faster, not the network larger. Adam&apos;s η is 0.001, because its step is about η for every weight, whatever the size of the gradient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Δw = −η m̂ / (√v̂ + ε)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>√v̂</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After one epoch, how far is Adam ahead of gradient descent?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind or equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to 1.5 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 1.5 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Hessian without the matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**L-BFGS** estimates the curvature from its last ten steps. It needs the exact cost, so every step looks at all images. Take 1 000 images, λ 0.1, and let it do 30 epochs: 30 steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training cost: flat at first, then steep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thirty steps bring what gradient descent with mini-batches does in a few epochs of a hundred steps each. Each step is well chosen, and dear: it costs the gradient over all images. With 50 000 images the mini-batches win.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Δw ≈ −H⁻¹ ∇C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which accuracy will 30 such steps reach with 1 000 images?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below 50 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>50 to 80 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above 80 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast can it get?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ball on a long even slope: the gradient is the same at every step. Momentum then approaches a constant velocity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>v = μ v − η ∇C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>μ is 0.95. How many times as long as a plain step is the step of momentum in the end?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The velocity no longer changes: v = μ v − η ∇C. Solve for v.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>v (1 − μ) = −η ∇C, so v is 1/(1 − 0.95) = 20 times the plain step.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>80-other-units</name>
    <message>
        <source>Other units, and deep stacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tanh and ReLU beside the sigmoid; why linear layers add nothing; and where the gradient goes in a deep network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other models of artificial neuron</source>
        <translation>Other models of artificial neuron</translation>
    </message>
    <message>
        <source>Train 784-30-30-30-30-10 with ReLU and η 1. Do units die? Ask the Doctor, and let it mend the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sigmoid first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train 784-30-10 on MNIST with sigmoid units, η 0.1, λ 5, for three epochs. It is the measure for the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rectified linear units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose **ReLU** as hidden units and **He** as initial weights: ReLU cuts half of the signal away, He makes up for it. Train again with the same η.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first epoch of both curves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sigmoid passes at most a quarter of the error back: σ′(z) is at most 0.25. ReLU passes all of it where it is on. At the same η it takes larger steps, and it never saturates on the side where it is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max(0, z)′ = 1 for z &gt; 0,  σ′(z) ≤ ¼</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>σ′(z) ≤ ¼</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After one epoch, how does ReLU compare with the sigmoid?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind: half of its units are off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ahead by up to 5 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ahead by more than 5 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tanh is a stretched sigmoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tanh lies between −1 and 1. It is a sigmoid, scaled and shifted, so a network of one kind can imitate the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tanh(z) = 2σ(2z) − 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outputs of a sigmoid are all positive, so all weights into one unit of the next layer get gradients of the same sign: they must all grow or all shrink. tanh has outputs of both signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>σ(2) is 0.881. What is tanh(1)? Give two decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tanh(z) = 2σ(2z) − 1 with z = 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 · 0.881 − 1 = 0.762.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The experiment **Sigmoid, tanh, ReLU; softmax** trains five networks of 100 hidden units for twenty epochs. It takes about half a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who reaches 97 % first, and how far apart they are at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They differ in speed more than in where they end. For a small network the choice of units matters less than η and the number of images. In deep ones it matters very much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To reach 97 %, how many epochs longer does the sigmoid take than ReLU?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: the sigmoid is as fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A unit without a limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose **sinh** as hidden units: it looks like tanh near 0, but grows like eᶻ on both sides. Train with η 0.1 as before. Say first what will happen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line at the bottom of the window, which says why the run has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slope of sinh is cosh(z): never below 1, and 74 at z = 5. Large activations make large gradients, these make large weights, and those still larger activations, until a number overflows. tanh saturates where sinh explodes: both ends of the scale are bad, and ReLU, with slope 1, is the middle. With η 0.002 even sinh learns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sinh′(z) = cosh(z) = (eᶻ + e⁻ᶻ) / 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eᶻ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thirty sinh units, η 0.1: what becomes of the run?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It learns like tanh: near 0 the two are the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It learns faster than ReLU, as its slope is larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its numbers grow without limit, and the run ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units that do nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The experiment **Layers without an activation** trains 784-10, then two hidden layers of 30 units, once linear and once sigmoid. It takes about 8 seconds. Say first what the linear layers gain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which two of the three curves lie together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A linear layer multiplies by a matrix. Two such layers after each other multiply by two matrices, and their product is one matrix. So the deep linear network can say nothing that 784-10 could not say, with three times as many weights. The bend of the activation is what makes layers worth stacking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W₃(W₂(W₁x + b₁) + b₂) + b₃ = W x + b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W x + b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy of two linear hidden layers, compared with no hidden layer at all?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better by more than 1 point: it has more weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same, within 1 point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worse by more than 1 point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The three matrices of the linear network 784-30-30-10 can be multiplied into one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many entries has the one matrix W that does the same as the three matrices of a linear 784-30-30-10?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leads from 784 inputs straight to 10 outputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>784 · 10 = 7 840, instead of 784 · 30 + 30 · 30 + 30 · 10 = 24 720. The three matrices can even say less: all their products pass through 30 numbers. For ten outputs this is no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four hidden layers of sigmoids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four layers ought to see more than one. Train 784-30-30-30-30-10 with sigmoid units, η 0.1, λ 0, one epoch to begin with, then up to four.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accuracy after the first epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The error reaches the first layer through four slopes of at most a quarter, and weights below 1. It arrives a hundred times smaller. For an epoch and more nearly nothing happens, then the last layers carry the first ones along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>∂C/∂b¹ = σ′(z¹) w² σ′(z²) w³ σ′(z³) w⁴ σ′(z⁴) …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>σ′(z²)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which accuracy will it have after the first epoch? One hidden layer had about 93 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below 70 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>70 to 93 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above 93 %: more layers see more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure the speed of each layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The experiment **The vanishing gradient** measures how fast each layer learns, from one to four hidden layers, with sigmoid and with ReLU. It takes ten seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The distance between the lines of the first and the last hidden layer, on a scale of powers of ten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each sigmoid layer hands on less than it received. With slope 1 where they are on, ReLU layers learn at nearly the same speed, which is one reason why deep networks use them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‖∂C/∂bˡ‖</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four sigmoid layers: how many times faster does the last hidden layer learn than the first?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About as fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 to 20 times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 20 times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count the quarters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take weights of size 1 and slopes at their largest, ¼. The error passes one slope and one weight per layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(w σ′(z))³</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The error goes from the fourth hidden layer down to the first: three layers. By which factor is it divided, at least?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of the three layers multiplies by at most ¼.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(¼)³ = 1/64. With real slopes, below ¼, and weights below 1, it is more: the experiment found about a hundred.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>85-from-the-notes</name>
    <message>
        <source>A falling rate, an average, a cost of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three techniques beyond the chapter: a learning rate that falls, averaged weights, and a cost that says what you mind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to choose a neural network&apos;s hyper-parameters?</source>
        <translation>How to choose a neural network&apos;s hyper-parameters?</translation>
    </message>
    <message>
        <source>In the experiment on sales, press **Settings**, let too much cost 9 and too little 1, and train. Which order is best now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rate that falls by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open **Schedule of η** in the knobs and choose exponential, with **Decay rate** 0.5 and **Decay steps** 25000: η = η₀ · 0.5^(step / 25 000). MNIST has 5 000 steps an epoch, so η is halved every five epochs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The small curve of η below the fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Far from any good place long steps pay. Near one, every mini-batch pulls in a direction of its own, and long steps only throw the weights about. The schedule gives you both, one after the other. As a staircase, η stays the same for 25 000 steps and is then halved at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η = η₀ · rate^(step/steps)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step/steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How small it becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work out one value of the smooth schedule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η begins at 0.5 and is multiplied by 0.5^(step / 25 000), with 5 000 steps an epoch. How large is η after ten epochs?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten epochs are 50 000 steps, and 50 000 / 25 000 is 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.5 · 0.5² = 0.125. After 30 epochs it is 0.5 · 0.5⁶, about 0.008. A rate that falls too early stops the learning long before the goal; one that falls too late helps only at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constant against falling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the experiment “A learning rate that falls”: three runs of 30 epochs, about half a minute. It needs MNIST: **Data**, **Download MNIST**. Say first what the falling rate gains in the second half of the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much each curve trembles from epoch to epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All three rise together at first. Then the constant rate goes on trembling, and the two others grow calm and end a little higher. The gain is a few tenths of a point: small beside a network&apos;s other choices, but it costs nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy in the second half of the run, smoothly falling η compared with constant η?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower: small steps learn less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to one point higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one point higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the experiment “Weight averaging (EMA)”, about 7 seconds, on MNIST. η is 2.5, far too large on purpose. Beside the weights their moving average is kept and scored. Say first which of the two reads better at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two curves: the weights tremble, their average hardly does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With long steps the weights jump about a good place without reaching it, and the mean of many such places lies nearer to the middle than each of them. The average disturbs nothing: the run goes on as it would without it. It does much of what a falling rate does, and needs no schedule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>w̄ ← 0.999 w̄ + 0.001 w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.999 w̄</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy of the averaged weights compared with the weights themselves, in the last epochs?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower: the average includes old, bad weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same, within 0.3 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the average reaches back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The average takes in a thousandth of the newest weights at each step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An average that keeps a share r of itself at each step reaches back over about 1 / (1 − r) steps. Over how many mini-batches does it reach with r = 0.999?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 − 0.999 is 0.001.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 / 0.001 = 1 000 mini-batches, with 5 000 an epoch the last fifth of an epoch. With r = 0.9 it would be ten mini-batches, and the average would tremble nearly as much as the weights; with r = 0.99999 it would still remember the random start after ten epochs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cost that says what you mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run “A cost of one&apos;s own”, about a second. A neuron says how many goods to order; on average 1 is sold. A unit left over costs 1, a unit that is missing costs 9. Say first how much it learns to order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order of each run, and that with the quadratic cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quadratic cost minds too much and too little alike, and its neuron orders the mean. With 9 against 1 it is better to have a little too much: the neuron orders more than it expects to sell, so that goods run out once in ten times only. Gradient descent, momentum and Adam take different ways to the same order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C = 1 · (a − y) where a &gt; y, 9 · (y − a) elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>9 · (y − a)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where 1 is sold on average, how much does the neuron learn to order?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than 1, to be safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just 1: the best guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often goods run out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more unit is worth ordering as long as the loss that it avoids outweighs what it costs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let p be the share of days on which everything ordered is sold. A further unit saves 9 on these days and costs 1 on all others. At the best order both are equal: 9 p = 1 · (1 − p). How large is p?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring p to one side: 10 p = 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p = 0.1: on one day in ten the goods run out. In general p is the cost of too much divided by the sum of both costs. If both cost the same, p is one half, and the neuron would learn the median.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open **Inside**, **By hand**, and press **Show the code**. Turn the pages: each shows the lines of this program that compute it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs, activations, schedules and optimizers are each one object of a few lines, and a new one is added by writing such an object. The book&apos;s own two programs come with Backswing too, rewritten on the same core: docs/python.md shows how to use them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>90-your-own-hand</name>
    <message>
        <source>Your own hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>98 % on the test set, wrong on my digits: where the difference comes from, and what helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask somebody else to draw ten digits. Are theirs read better or worse than yours, before and after Learn mine?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A good network in a few seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose MNIST at **Data** (if it is not here, **Data**, **Download MNIST** gets it) and press **Train**. The knobs are set to the preset Sprint: 256 ReLU units, softmax, and five epochs in which η rises and falls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accuracy on validation images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MNIST&apos;s digits were written by several hundred people and then prepared: cut out, scaled to 20 × 20 pixels, centred. Ten thousand of them, which the network did not learn from, it reads nearly without mistakes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What part of the validation images does it read after five epochs?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 90 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 95 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 97 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the ten digits one after the other, as you write them on paper, and count how many are read correctly; the step is done with the first, but press **Next** after the tenth. Ctrl+B shows what Backswing&apos;s own network says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured with a thousand digits of 86 people who wrote with a pen on a tablet: a network that has learned from MNIST alone reads about 95 of 100, although it reads 98 of 100 on the test set. The test set is an honest examination, but of digits from the same source. Yours come from another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a small digit away from the middle. Then switch **Box** off below the four pictures: the whole canvas is now scaled down, and not your digit alone. The answer with all steps and the one without stand side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fourth picture: this is what the network gets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the thousand digits, 36 of 100 were read when the paper was only scaled down, and about 95 with all steps. Nothing was changed in the network. It has one weight for each pixel, and it knows ink only where MNIST&apos;s digits have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z = Σ w x + b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>w x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A thousand people&apos;s digits, anywhere on the paper, only scaled down to 28 × 28: how many does such a network read?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 36 of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 66 of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 95 of 100: the network is as good as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few pixels aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch **Box** on again and **Centre** off. Draw digits with much ink at one side, such as a 7 with a long bar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By how much the fourth picture moves when you switch Centre on and off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the box alone 80 of 100 were read, with the centre of mass in the middle 95. A shift by two or three pixels hardly troubles a person. For this network it puts every stroke onto other weights. Distorted training images, as in the lesson on expanded data, make it less sensitive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what was misread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch **Centre** on again. Draw at least ten digits, above all those that are misread, and click the right label below each: it is kept as one of My digits. Then open **Data**, **My digits**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each drawing with its label is a training image in your own hand. They stay in a file on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn mine</source>
        <translation>Meine lernen</translation>
    </message>
    <message>
        <source>Press **Learn mine** (while it is grey, keep some digits first). The network that answers trains for a few seconds on your digits, mixed with MNIST&apos;s. Say first what that does to its accuracy on MNIST.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both shares below the answer: of the validation set and of your digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured with 26 people: the half of a person&apos;s digits that was not learned from was read 0.4 to 2 points better, and MNIST at most 0.3 points worse. With your digits alone the weights would move wherever these few images push them, and much of the rest would be forgotten. The mixture holds them. Ctrl+Shift+R brings the network from before back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network learns from your digits, mixed with MNIST&apos;s. What happens to its accuracy on MNIST?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It falls below 90 %: new knowledge displaces the old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It hardly changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It rises clearly: more images are always better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far it reaches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open **Inside**, **Robustness**. A thousand validation digits are shifted, turned, scaled, made thicker and noisy, ever more, and read each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast the curve for shifted digits falls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The curves say how far digits may differ from the training images before the network fails. The accuracy on the test set is only the point where nothing has been changed. Two networks with the same accuracy there can differ widely further out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What 98 % would promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One number to compare your own count with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network reads 98 % of the test set correctly. If your digits were like those of the test set, how many of 50 digits of yours would you expect to be misread?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 % of 50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 % of 50 is 1. If 5 or more are misread, it is hardly bad luck: your digits differ from those that the network has learned from, in how they are written or how they are prepared. The accuracy on a test set holds for data of the same kind, and for no other.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>M1-no-plan</name>
    <message>
        <source>No plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has set two knobs by feeling, and the network learns nothing. Find out which ones, one at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to choose a neural network&apos;s hyper-parameters?</source>
        <translation>How to choose a neural network&apos;s hyper-parameters?</translation>
    </message>
    <message>
        <source>Rescue it once more with another plan: on all images at once, or with Find beside η first. Which way takes fewer seconds?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take MNIST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colleague leaves you a network and goes on holiday: “It does not learn. I have tried everything.” The mission is on MNIST, so choose it in the group Data, or let Backswing do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rescue it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach 92 % on all ten digits. Only seconds of training count, so make it small first: **…** beside Training images takes some digits, or few validation images. The Doctor looks into the network, and Find beside η measures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η 10 throws the weights about, and λ 1000 shrinks them by a fifth with each step. Either alone spoils the run, so turning one knob to and fro shows nothing. The broad strategy: make the problem small, so that a try takes a second; get any signal above chance; change one knob at a time; find η; then scale up, with λ/n as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>w → (1 − ηλ/n) w − η ∇C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ηλ/n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two knobs are wrong. Train on 1 000 images: an epoch then takes a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With each step the weights shrink by ηλ/n. How much is left of a weight after ten steps?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set λ to 0 first, then find η; at the end give λ back, about n/10 000.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>M2-saturated</name>
    <message>
        <source>Stuck from the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A deep network, and its accuracy hardly moves. The fault is there before the first step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight initialization</source>
        <translation>Gewichtsinitialisierung</translation>
    </message>
    <message>
        <source>Cure only one of the knobs that you have changed, and train. Which of them was enough by itself?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take MNIST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Two hidden layers have to be better than one”, says the note beside this network, and “η small, to be careful”. The mission is on MNIST, so choose it in the group Data, or let Backswing do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rescue it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach 93 % on all ten digits. Look at Inside › Activations before you train, and at what the Doctor says of the gradient in each layer. Then change one knob, and look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights of size 1 add up over 784 pixels and 100 units: z is far from 0, the sigmoid is flat there, and σ′(z) is almost 0 in every layer. The quadratic cost multiplies by it once more at the output. First weights of 1/√n keep z near 1; cross-entropy cancels σ′ at the output. Then η may be usual again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>δᴸ = (a − y) σ′(zᴸ)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>σ′(zᴸ)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is wrong with the data. Look at the units: most of them give 0 or 1, whatever the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two knobs make them so: how large the first weights are, and which cost the outputs have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First weights 1/√n and the cross-entropy. Then let Find measure η, which is far too careful.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>M3-dead-relu</name>
    <message>
        <source>Dead units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A modern network of ReLU units answers the same for every image, and no gradient comes through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other models of artificial neuron</source>
        <translation>Other models of artificial neuron</translation>
    </message>
    <message>
        <source>Take leaky ReLU units with the sick settings. Do they die as well?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take MNIST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Sigmoids are out of fashion, so I took ReLU and left the rest as it was.” Since then each epoch is like the one before. The mission is on MNIST, so choose it in the group Data, or let Backswing do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rescue it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach 93 % on all ten digits. Train for an epoch, stop, and ask the Doctor which units are alive. A dead unit does not come back by itself: settings help only a new network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ReLU unit gives max(0, z). One step that is too long makes z negative for every image; then its slope is 0, and it stays as it is for ever. Large first weights make large gradients, and η 1 makes long steps of them. He weights and an η of 0.01 to 0.3 keep the units alive. Leaky ReLU has a slope below 0 as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>∂C/∂w = a δ, and δ = 0 where z &lt; 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>δ = 0 where z &lt; 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count the units that give 0 for every image: Inside › Activations, or the Doctor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was right for sigmoid units is too much for ReLU: they do not flatten, so their gradients are larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First weights “He”, and an η of 0.1 or less. A new network, as the dead units stay dead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>M4-shuffled-labels</name>
    <message>
        <source>A perfect pupil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 % on the training set, chance on validation. What has it learnt?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overfitting and regularization</source>
        <translation>Overfitting and regularization</translation>
    </message>
    <message>
        <source>Set Label noise to 0.3 on all images. How good is the network on validation, and on its training set?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take MNIST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“My network makes no mistake at all in training”, says a proud mail, “so the validation set has to be broken.” The mission is on MNIST, so choose it in the group Data, or let Backswing do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rescue it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach 94 % on all ten digits. Compare the two accuracies of the run first: they tell whether it is the learning that fails or what is learnt. Who wrote the labels?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With Label noise 0.9 nine of ten labels are wrong: pure chance. A network of 79 510 weights and biases memorises a thousand of them, image by image, and learns nothing about digits. No η, λ or cost can help there. Look at the data before the knobs. Right labels alone give 89 %; the other points come with more images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It learns very well: the training accuracy says so. So the knobs of learning are not to blame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nine of ten training labels are wrong. There is a knob for that behind … beside Training images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set Label noise to 0. Then the thousand images are too few: take all, and a λ of 5.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>M5-too-few</name>
    <message>
        <source>Fifty images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network that knows fifty images by heart, and a learning rate that fits only these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overfitting and regularization</source>
        <translation>Overfitting and regularization</translation>
    </message>
    <message>
        <source>How many images does it need for 90 %? Try 500, 2 000 and 10 000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take MNIST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“I made the problem small, as the book says, and found settings for it. Now what?” The mission is on MNIST, so choose it in the group Data, or let Backswing do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rescue it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach 94 % on all ten digits. The way from small to large is the last part of the broad strategy. More images are one knob; see which others have to follow, and do not let it train to the end of its epochs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fifty images say too little about ten digits: the network fits them, and validation stays near half. With all images it soon passes 85 %, but a mini-batch of 50 and η 0.05 make a thousand short steps an epoch. Smaller mini-batches or a larger η bring the rest in a few epochs. Whoever scales up looks at η, λ/n and the epochs again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ/n: 0 for 50 images, 5/50 000 for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ/n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare training and validation: the gap is what the images do not say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all images. Then watch how slowly the cost falls: 50 images a step, and a small η.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mini-batch of 10, η 0.5 and λ 5 need a few epochs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
