<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>best-mlp</name>
    <message>
        <source>Two hidden layers of 1 024 ReLU units learn from digits that are turned, stretched, slanted and pulled about like a rubber sheet, differently in each epoch, with Nesterov momentum and a little dropout. Run takes about forty minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accuracy while η rises and falls once: the last epochs, with the shortest steps, bring the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No image is ever seen twice, so there is nothing to memorise, and two million parameters can be used in full. Fewer than one digit in two hundred is then misread, and some of those puzzle people too. It is far more than the 98 % of the book&apos;s network; what is left is the business of convolutional networks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of 10 000 test images does it misread at the end?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 200</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>60 to 200</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than 60</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>costs</name>
    <message>
        <source>Four networks learn from all digits: with the quadratic cost and with cross-entropy, each with 30 hidden units and with 100, all with large initial weights. Run trains them and reads the test set after each epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where each run ends, and how its curve gets there. The learning rates differ, so early epochs cannot be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the quadratic cost an output that is certain and wrong sits where the sigmoid is flat, and its error reaches the weights multiplied by a slope near 0. Cross-entropy takes that factor away, so that wrong outputs are mended first. With 30 hidden units both arrive at about the same accuracy. With 100, large initial weights saturate outputs at once, and the quadratic cost often leaves one digit unlearnt for the whole run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>δ = (a − y) σ′(z) with the quadratic cost, δ = a − y with cross-entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>σ′(z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-entropy with 100 hidden units: how much of the test set does it read at the end?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than 93 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>93 to 96 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>96 to 98 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 98 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>decay</name>
    <message>
        <source>Three runs share everything but the schedule of η: constant, halved once in five epochs as a staircase, and falling smoothly at the same rate. Run trains each for thirty epochs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accuracy in the second half: which curve trembles, which grows calm?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the beginning the weights are far from any good place and long steps pay. Near the bottom of the valley the same steps only bounce: every mini-batch of ten pulls in a direction of its own. As η shrinks, the weights settle. The gain is small and certain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η(t) = η₀ · rate^(t/steps)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate^(t/steps)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By how much is the smooth schedule ahead of the constant η in the second half?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind: its steps are shorter</source>
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
</context>
<context>
    <name>decayed-biases</name>
    <message>
        <source>Weight decay pulls weights towards 0 and leaves the biases alone. Is that an oversight? Run trains three networks on the same five thousand images: without λ, with λ on the weights alone, and with λ on weights and biases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ends of the three curves of accuracy: how far apart are they?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A large weight makes a unit sensitive to its input, so that it can bend itself around single images. A large bias only moves the place where the unit switches on; there are few of them, and they see no pixel. So it matters little whether biases decay, and leaving them alone lets a unit sit wherever the data want it.</source>
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
        <source>Biases decayed as well, or left alone: how much does the accuracy at the end differ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 1 point lower with decayed biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than 1 point, either way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 1 point higher with decayed biases</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>distortions</name>
    <message>
        <source>In 2003 Simard, Steinkraus and Platt climbed a ladder of distortions: none; small shifts; then turns, zoom and slant as well (affine maps); at last elastic ones, which move pixels along smooth random fields, as the muscles of a hand do. Run lets one network climb it with 10 000 images, changed anew in each epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training and validation accuracy on each rung: which rises, which falls, and by how much?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shifts bring the largest gain, the rungs above them add less. With each rung the training accuracy falls and the gap to validation shrinks: the images change so much from epoch to epoch that there is nothing to memorise. What is left to learn is what all distorted threes have in common, and that is what new threes have, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elastic distortions, with shifts and affine ones, over shifts alone: what do they add to the accuracy on validation?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They cost accuracy: nobody writes such warped digits</source>
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
</context>
<context>
    <name>dropout</name>
    <message>
        <source>A hundred hidden units learn from a thousand images, once all together, once with half of them switched off at random in each mini-batch. Run trains both for a hundred epochs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training and validation accuracy of both: who memorises sooner, and who reads new digits better?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No unit can rely on the presence of one particular other, so each has to find something that is useful together with many different units. One may also think of very many thin networks trained at once, whose answers are averaged when all units are back. The thousand images are memorised with dropout too, in the end, but what has been learned on the way is less brittle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much does dropout add to the accuracy on validation at the end?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It costs accuracy: half of the network is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to 1 point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 8 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 8 points</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>early-stopping</name>
    <message>
        <source>Two rules to end a run by the validation set: stop after ten epochs without a better accuracy; or halve η after five such epochs, and stop when it has come down to 1/128. Run trains one network by each rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many epochs each takes, and what happens to the accuracy when η is halved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping saves time, guards against overfitting, and leaves one number less to guess. It can also stop too soon, while long steps still hide what short ones would find. After each halving the curve climbs a small stair, and it ends a little higher, for more epochs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much better is the best accuracy with halving?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.1 to 3 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 3 points</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>expanded-data</name>
    <message>
        <source>Networks learn from 1 000 to 50 000 images, once as they are and once varied anew each time they are looked at: moved by a pixel, turned by a few degrees, a little larger or smaller. Every run takes the same number of steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both curves of accuracy against the number of images. How far apart are they, in images?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A three that is moved by one pixel is still a three, but as a row of 784 numbers it is another image altogether. A fully connected network does not know that; it has to be shown. Each point on the upper curve equals a point on the lower one with several times as many real images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With 1 000 images, how much do the variations add?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: no new digits are in them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 3 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 3 points</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>first-weights</name>
    <message>
        <source>Initial weights of deviation 1, or of deviation 1/√n for a unit with n inputs: Run trains networks of 30 and of 100 hidden units with both, thirty epochs each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first epochs, then the distance at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hidden unit adds up 784 pixels times their weights. With deviation 1 the sum has a deviation near 10: nearly every unit starts far out on the flat of the sigmoid, where a step hardly moves it. The cost does not help, for it cures output units only. With 1/√n the sums start near 0, where the sigmoid is steep. In the end both arrive at nearly the same place; in deeper networks the start decides more.</source>
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
        <source>With large initial weights and 30 hidden units, how many validation images are read after one epoch?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than 60 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>60 to 91 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 91 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>large-rotations</name>
    <message>
        <source>A digit that is turned a little is the same digit. Three networks learn from the same ten thousand images: upright as they are, turned by up to 15° to either side, and turned by any angle. Before you press Run, turn a page upside down and read a 6, an 8, a 1 and a 9 aloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The three curves, and the claim on 6 and 9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns of 15° are as people write, and help. Turned by 180°, a 6 is a 9 that is called 6, and the network is taught both. It also has to spend its units on angles that never come up in the validation set. A distortion helps as long as the label stays right and somebody might have written it so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy on upright validation images: turned by up to 15° while learning, over turned by up to 180°?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower: the more varied the images, the better</source>
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
</context>
<context>
    <name>learning-rate</name>
    <message>
        <source>Three networks start from the same weights and see the same mini-batches. Only the length of each step differs: η is 0.025, 0.25 and 2.5. Run trains them for thirty epochs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training cost: which curve is smooth, which rattles, and which is lowest at the end?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient descent knows which way is down at the place where it stands, and nothing about the rest of the valley. η says how far it dares to go. A small η falls smoothly and slowly; a large one jumps across the valley from one wall to the other. To choose η, find the value at which the training cost begins to oscillate in the first few epochs, and take half of that or less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>w → w − η ∂C/∂w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η</source>
        <translation>η</translation>
    </message>
    <message>
        <source>With η 2.5, in how many of the epochs does the training cost rise instead of fall?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In hardly any: it falls fastest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In about one of four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In about half of them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linear-layers</name>
    <message>
        <source>Each layer multiplies by a matrix and adds biases, then an activation bends the result. Run trains three networks on all digits: without hidden units, with two hidden layers of thirty linear units, and with two of thirty sigmoid units. First multiply out two layers as matrices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which two of the three curves end together?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A matrix times a matrix is a matrix, so a stack of linear layers computes what one layer computes, however many weights it has. Only a bend between the layers makes the second one more than a repetition of the first. That is what an activation is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W₂ (W₁ x + b₁) + b₂ = (W₂ W₁) x + (W₂ b₁ + b₂)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W₂ W₁</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two hidden layers of linear units, over no hidden layer at all: what do they add to the accuracy?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They cost more than 1 point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than 1 point, either way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 1 point: there are more weights to learn with</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mini-batch</name>
    <message>
        <source>A step follows the mean gradient of a mini-batch: noisy with one image, smooth with a hundred, but then there are a hundred times fewer steps. Run trains with 1, 10 and 100 images, η in proportion, and once with 100 and the η of 10. The curves are drawn over seconds; choose the x axis above them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same curves over epochs, then over seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With η in proportion to the size, one long step does as much as many short ones, and over epochs the curves lie together. Over seconds they do not: a processor multiplies one large matrix faster than many small ones, so size 1 wastes its time. With the η of size 10, size 100 falls behind. The rule has an end: with 1 000 images and η 10 nothing is learnt.</source>
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
        <source>Seconds until 90 % with one image at a step, over ten images at a step?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer: a step after every image learns sooner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About as many: η is in proportion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>more-data</name>
    <message>
        <source>Nine networks learn from 100 to 50 000 images, with λ in proportion. Beside them stand two methods measured beforehand on the same images: a support vector machine with scikit-learn&apos;s usual settings, and the nearest neighbour, which takes the label of the most similar training image. The x axis is logarithmic: each doubling is equally wide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which method is best at each size, and does the answer stay the same along the axis?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At every size this network reads more than the support vector machine; yet the machine with 50 000 images reads more than the network with 5 000. A statement that one method is better holds for the amount of data with which it was made. More data can beat a better method, and the best is to have both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which reads more of the validation set: the network with 5 000 images, or the support vector machine with 50 000?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both the same, within 0.2 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The support vector machine</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>optimizers</name>
    <message>
        <source>Gradient descent, momentum, Adam and L-BFGS turn gradients into steps: same network, same initial weights, ten epochs each. The first three step after each mini-batch, L-BFGS after a look at all images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who leads after one epoch, and whether the others catch up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain gradient descent steps downhill and forgets. Momentum gives the weights a velocity: where successive gradients agree it gathers speed, where they disagree they cancel. Adam keeps two averages for each weight, of its gradient and of its square, and divides one by the root of the other, so that rarely moved weights get longer steps. L-BFGS guesses the curvature from its last steps, but makes only one step in an epoch. The race is won early; given enough epochs, the places may change.</source>
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
        <source>After one epoch, how far is momentum ahead of gradient descent?</source>
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
</context>
<context>
    <name>overfitting</name>
    <message>
        <source>A network of 24 000 parameters learns from a thousand digits for 400 epochs, and the same network from all 50 000. Run trains both and scores them on training images and on the test set after each epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two curves of each run: training images and test images. Where do they part?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost on the thousand images goes on falling and the accuracy there reaches 100 %. On new digits the accuracy stops early, and the cost begins to rise: from there on the network learns the peculiarities of its thousand images. The training curve alone would call that progress. With 50 000 images both curves stay close together: more data is the plainest cure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After 400 epochs on 1 000 images, how many of the test images does it read?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than 70 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>70 to 90 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 90 %: it has seen them 400 times</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regression-steps</name>
    <message>
        <source>A linear neuron learns to add two numbers, whose sum is known give or take a little chance. Three ways lead down its cost, with mini-batches of eight: gradient descent, momentum, Adam. They count their steps until the cost on validation is about twice what chance alone costs. Guess the three numbers before you press Run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The claims: the three numbers of steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing could be simpler, and yet the valley of this cost is long and narrow: both inputs lie between 0 and 1 and move together with the bias. Gradient descent crosses its floor in tiny steps. Momentum gathers speed along the floor; Adam gives each weight a step of its own length. All three arrive at the same place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many times as many steps as Adam does gradient descent take?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer, or about as many: there are three numbers to learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1.5 to 10 times as many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 10 times as many</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regularization</name>
    <message>
        <source>L2 regularization adds λ/2n times the sum of all squared weights to the cost. Run trains on 1 000 images without and with λ 0.1, and on 50 000 without and with λ 5, then with 100 hidden units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs of runs that differ in λ alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each step also shrinks every weight a little, so a weight stays large only if many images ask for it. A network of small weights answers smoothly and cannot bend itself around single images, as memorising requires. The strength enters as λ/n, which is why the larger set wants the larger λ. Nobody has proved that simpler is truer; it works.</source>
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
        <source>With λ 0.1 instead of 0, how many of the test images does the network of 1 000 images read? Without, it is about 82 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than 84 %: it may fit less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>84 to 91 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 91 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regularized-spread</name>
    <message>
        <source>Ten people train one network with the same settings, and each draws other initial weights. Do they end at the same accuracy? Run trains ten networks without λ and ten with λ 0.5, which differ in their seeds alone, with the quadratic cost and large initial weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far apart the curves of each ten end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the quadratic cost and large initial weights some outputs start far out on the flat part of the sigmoid, where the gradient is nearly 0. Whether they ever come back is luck, and other seeds have other luck. Weight decay pulls every weight towards 0 at each step, also those that have no gradient of their own, until the sigmoid is steep again.</source>
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
        <source>Without λ: how large is the standard deviation of the ten accuracies at the end?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than 1 point: the settings are the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 3 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 3 points</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sales</name>
    <message>
        <source>A linear neuron predicts from two numbers how much will be sold: their sum, give or take a little chance. A unit left over costs 1, a missing one costs 9 of lost profit. Run trains it with that cost, by three optimizers, and with the quadratic cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order where 1 will be sold in the mean, in the findings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cost says what you mind. The quadratic cost minds too much and too little alike and finds the mean. A shop does not: with its own cost the same neuron orders a little more than it expects to sell, so that it runs short only once in ten times. Three optimizers take different roads and agree on the order. The cost is some twenty lines of code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C = 1 · max(0, a − y) + 9 · max(0, y − a)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>9 · max(0, y − a)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the shop&apos;s own cost, what does the neuron order where 1 is the mean of what will be sold?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than 0.99</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 1, the mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 1.01</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saturated-neuron</name>
    <message>
        <source>One sigmoid neuron has the input 1 and should output 0. It starts badly wrong, at w = b = 2, or less so, at 0.6 and 0.9. Run teaches it with the quadratic cost and with cross-entropy. Then put in your own w, b, η and target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the output stays flat, and for how long. The learning rates differ, so compare shapes, not epochs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At w = b = 2 the neuron sits on the flat shoulder of the sigmoid. The quadratic cost multiplies the error by the slope σ′(z), which is almost 0 there, so the badly wrong neuron learns slowest. Cross-entropy is made so that the slope cancels. What is left is the error itself: the worse the answer, the longer the step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quadratic: ∂C/∂w = (a − y) σ′(z) x;  cross-entropy: ∂C/∂w = (a − y) x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>σ′(z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the quadratic cost from w = b = 2, what does the neuron, which begins at 0.98, output after 150 epochs?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below 0.3: the worse the answer, the faster it learns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between 0.3 and 0.8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above 0.8: hardly anything has happened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sparse-weights</name>
    <message>
        <source>L2 takes from each weight a share of itself at each step; L1 takes the same amount from all. Run trains three networks on the same five thousand images: without a penalty, with L1 and with L2, λ 0.5 for both. Then train one of them yourself and look at its weights under Inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of weights below 0.01, and the largest weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a large weight both take little that matters. From a small one L2 takes next to nothing, while L1 goes on taking as much as before, until it is 0. So L1 leaves few weights, and those are larger: the images decide which connections a network needs.</source>
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
        <source>How many more of the weights are below 0.01 with L1 than with L2?</source>
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
</context>
<context>
    <name>units</name>
    <message>
        <source>Sigmoid, tanh and ReLU as hidden units, then sigmoid and ReLU with softmax and the log-likelihood cost at the output: Run trains five networks of 100 hidden units for twenty epochs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who reaches 97 % first, and how far apart they are at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tanh is a sigmoid stretched to lie between −1 and 1: its outputs can be negative, so that the weights into one unit need not all grow or shrink together. ReLU never saturates on the side where it is on, and learns faster for it. Softmax turns ten numbers into shares of 100 %; with the log-likelihood a badly wrong answer learns fast, as with cross-entropy. On this small network all end close together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>σ(z) = 1/(1 + e⁻ᶻ),  tanh(z) = 2σ(2z) − 1,  max(0, z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To reach 97 % on validation, how many epochs longer does the sigmoid take than ReLU?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
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
</context>
<context>
    <name>vanishing-gradient</name>
    <message>
        <source>Networks of one to four hidden layers, with sigmoid and with ReLU units, learn from a thousand images. After each epoch the gradient of each layer&apos;s biases is measured: the speed at which the layer learns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The distance between the lines of the first and the last hidden layer, on a scale of powers of ten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backpropagation hands an error down from layer to layer, and multiplies it at each layer by weights and by the slope of the units. The slope of a sigmoid is a quarter at most, so each layer passes on less than it received. The first layer, which sees the image, learns a hundred times more slowly than the last. ReLU has slope 1 wherever it is on; its layers learn at nearly the same speed.</source>
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
        <source>Four layers of sigmoids: how many times as fast as the first one does the last hidden layer learn?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slower, or as fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 to 20 times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 20 times</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weight-average</name>
    <message>
        <source>One run with a learning rate that is far too high, η 2.5, keeps a moving average of its weights. After each epoch both are scored: the weights as they are, and their average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both curves of the one run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With such an η the weights never rest. They leap about the bottom of the valley, but they leap about something, and their mean lies nearer to the middle than any of them. The average keeps 0.999 of itself at each mini-batch and takes in 0.001 of the newest weights. It does much of what a falling learning rate does, without a schedule to choose.</source>
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
        <source>How much better is the average than the weights themselves, at the end?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worse: it mixes in old, bad weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to 0.3 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 0.3 points</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
