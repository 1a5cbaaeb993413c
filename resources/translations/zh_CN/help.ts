<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>glossary</name>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of images that the network reads correctly. Training minimises the cost instead, because accuracy changes in jumps and has no useful gradient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overfitting and regularization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A unit&apos;s output: a = σ(z), the activation function of its weighted input. The activations of one layer are the inputs of the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chapter 1, Sigmoid neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The function from a unit&apos;s weighted input to its output, such as sigmoid, tanh or ReLU. Without one, several layers could do no more than a single one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other models of artificial neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An optimizer that keeps moving averages of the gradient and of its square for each weight, and so gives each weight its own step size. Kingma and Ba, 2014.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variations on stochastic gradient descent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optimizers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backpropagation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The algorithm that computes the gradient of the cost for all weights at once: errors δ go backwards through the layers by the chain rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chapter 2, The backpropagation algorithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number that a unit adds to the weighted sum of its inputs. It sets how easily the unit is activated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a network is as often right as it is sure: of all answers given with 80 %, four of five should be right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table with a row for each true digit and a column for each answer. Everything off the diagonal is a mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The measure of error that training minimises, as an average over the training images; also called loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cross-entropy cost function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cost whose gradient is large when an output is badly wrong, even where the sigmoid is flat: the factor σ′(z) cancels. It therefore learns fast from bad mistakes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saturated-neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ReLU unit that outputs 0 for every image. No gradient reaches its weights, so it stays dead; a large learning rate is the usual cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In each mini-batch a random part of the hidden units is switched off. No unit can rely on a certain other one, which reduces overfitting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other techniques for regularization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Early stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training ends when the validation accuracy has not improved for a number of epochs. It saves time and limits overfitting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to choose a neural network&apos;s hyper-parameters?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>early-stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One pass over all training images, in random order, a mini-batch at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chapter 1, Learning with gradient descent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error δ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The derivative of the cost by a unit&apos;s weighted input, δ = ∂C/∂z: how much the cost would change if z did. Backpropagation computes it layer by layer from the back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chapter 2, The four fundamental equations behind backpropagation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expanded training data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New training images made from given ones by shifting, rotating or distorting them. More variation to learn from is among the best remedies for overfitting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expanded-data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fully connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A layer in which every unit has a weight from every unit of the layer before. Networks of only such layers are also called multilayer perceptrons (MLP).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chapter 1, The architecture of neural networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best-mlp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generalization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading correctly what was never trained on. The validation set measures it while training, the test set at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overfitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vector of the cost&apos;s derivatives by all weights and biases. It points in the direction in which the cost grows fastest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient descent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeated small steps against the gradient: w → w − η ∂C/∂w. Each step lowers the cost if η is small enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A layer between input and output. Its units learn features of which nobody has told them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hyper-parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A setting that training itself does not learn: learning rate, regularization, sizes of layers, mini-batch size and so on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L1 regularization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds λ/n times the sum of |w| to the cost. It shrinks all weights by the same amount and makes many of them 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L2 regularization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds λ/2n times the sum of w² to the cost: weight decay. Each step shrinks every weight by a fraction, so that only weights that are worth it stay large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regularization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regularization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate η</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size of a step: how far the weights go against the gradient. Too small learns slowly, too large oscillates or diverges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning-rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning-rate schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan by which η changes during training, usually from large to small: fast progress first, fine steps at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning slowdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the quadratic cost a saturated output learns slowly although it is badly wrong, because its gradient contains the factor σ′(z), which is almost 0 there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log-likelihood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost −ln a of the right digit&apos;s output. With softmax outputs it has the same simple gradient as cross-entropy has with sigmoid outputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mini-batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The few images whose gradients are averaged for one step. The average is a rough but cheap guess of the gradient over all images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mini-batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each step keeps a part μ of the one before, like a ball that rolls. It speeds up where gradients agree and damps oscillation; 1 − μ acts as friction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving average of the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A slowly following copy of the weights (EMA), which answers in place of the newest ones. It averages out the noise of the mini-batches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight-average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A unit: it weights its inputs, adds a bias to the sum, and applies its activation function.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overfitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network learns the training images by heart instead of what they have in common. The training cost still falls while the validation cost rises.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quadratic cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half the mean squared distance between outputs and targets. Simple, but with sigmoid outputs it learns slowly from bad mistakes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything that reduces overfitting without more data: a penalty on large weights, dropout, early stopping, expanded data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rectified linear unit: a = max(0, z). It does not saturate for positive z, so deep networks of it learn faster than those of sigmoids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sigmoid or tanh unit far from 0: its output is near an end, its slope near 0, and almost no gradient passes. Large initial weights cause it at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight initialization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first-weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The function σ(z) = 1/(1 + e⁻ᶻ): a smooth step from 0 to 1. It is flat at both ends, where its slope σ′(z) nearly vanishes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An output layer whose activations are positive and sum to 1, so that they can be read as shares: aⱼ = exp(zⱼ)/Σ exp(zₖ).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stochastic gradient descent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient descent with the gradient of a random mini-batch instead of that of all images: thousands of cheap steps instead of a few dear ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An activation function like the sigmoid, but from −1 to 1 and centred on 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images kept for one final judgement. Whoever chooses settings by them overfits to them, so Backswing counts how often they are opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The images whose errors change the weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images that are not trained on. They choose the settings and say when to stop, so that the test set stays untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vanishing gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In deep networks the gradient shrinks from layer to layer on its way back, so that the first layers learn far more slowly than the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chapter 5, The vanishing gradient problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vanishing-gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The factor of one connection: how much one unit&apos;s output excites or inhibits a unit of the next layer. Weights and biases are what training changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The effect of L2 regularization: each step multiplies the weights by 1 − ηλ/n before the gradient is applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The random weights before the first step. With standard deviation 1/√n for n inputs, units begin unsaturated and learn at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighted input z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum that a unit computes: z = Σ w a + b. Its activation function is applied to it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the drawing in My digits with this label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last stroke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo the stroke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase the drawing, or remove the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what the network sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a picture from the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next or previous field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the number, or the choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the text typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space, Left, Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold or unfold a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures of digits and units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go from picture to picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the picture on the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relabel the selected drawings of My digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the selected drawings of My digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the reading line by one epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Up, Page Down, Home, End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it further</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the reading line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check or uncheck the run, to show its curves or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the run&apos;s settings as TOML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the settings on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare two runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the selected runs to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of the race</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the settings of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the selected runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time line and sliders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back or forward by one epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the first or last epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturated neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next point, and draw it as high as this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go by ten points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a digit with mouse, pen or finger, or drop a picture here. The answer below follows the pen. Delete clears; a digit key keeps the drawing with that label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The digit with the largest output, and that output. Faint, with a question mark: not sure, below the threshold that Mistakes › Calibration sets. The network has to choose one of ten, so a letter gets a digit too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer without the steps left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the same network answers to the drawing as it is, without the preprocessing that is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output of each digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One bar for each of the ten outputs, its activation in per cent, as under Activations. Softmax outputs sum to 100 %; sigmoid outputs need not, each is a yes or no of its own. Outlines show the answer without the steps left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the drawing in My digits with the label that you choose. Learn mine then trains the network on them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the drawing out of My digits again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine-tunes the network that answers on My digits for a few seconds. Your settings stay; Bring back restores the network from before. This run is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well it reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the network that answers, and the other one, read correctly: of the validation set of the data in use, which neither learns from, and of My digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overfitting and regularization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the other network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets the other network answer instead: yours, or the one that comes with Backswing. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network that gives the answer above, and how far it is trained: the one that comes with Backswing, a new one, or a run at an epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows only runs whose name, settings or results contain these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every training, with what differs among them first. Check runs to see their curves; Delete moves the selected ones to the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs done, of all that the run has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is happening now, or why the last run ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated from the epochs done so far, pauses excluded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training images per second, in mini-batches alone, without scoring and pauses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag back to an earlier epoch: the canvas and all views then answer as the network did there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continues training from the epoch on the time line, with the settings as they stand. Bring back undoes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings of the next run. Those that are live change the run in progress at its next mini-batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets all settings at once, as the book or a recipe has them, or as you saved them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to choose a neural network&apos;s hyper-parameters?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download MNIST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloads the book&apos;s 70 000 handwritten digits and checks every file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chapter 1, Implementing our network to classify digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads a data set from this computer: IDX files, raw or gzip, Keras&apos; mnist.npz, or the book&apos;s mnist.pkl.gz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops the download; the data in use stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images to learn from, to validate on while training, and to test on at the very end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights and biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many numbers training has to find. Many of them and few images lead to overfitting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η in each epoch of the coming run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What training minimises, after each epoch, for training and validation images. Validation rising again while training falls is overfitting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of images read correctly after each epoch. Validation images are not trained on, so they show what was learnt and not memorised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the curves show, and what is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of each epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost, accuracy, learning rate and time of every epoch of one run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a name to hide or show its curves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explains the view: what it shows and how to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The explanation of this view. The button at the top right returns to the view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The view&apos;s figures as text, to select and copy. The button Text returns to the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says what this view will show, and what to do for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page of pictures shown, of all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many images the filters leave, and how many of them the network reads correctly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average of each digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of all pictures of a digit in this set, with their number at the right. Click one, or press Enter on it, to load it on the canvas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images with the network&apos;s answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click one to put it on the canvas and to ask about it in Why?, Activations and Weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images to show: training, validation, test, or your own. Opening the test set counts: it is for the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows all digits, or one only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right or wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows all images, or only those that the network reads correctly or wrongly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the images: as in the set, or the most confident mistakes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine-tunes the network on My digits, mixed with its training set. Bring back restores the network from before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletes the selected drawings from My digits; Undo returns them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoes the last change of My digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves My digits to a .jsonl file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many images are read wrongly, and which mistake is the most frequent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row for each digit, a column for each answer. Off the diagonal are mistakes; click a cell to see its images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cell of the confusion matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The digit and the answer whose images are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision, recall and F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision: how often an answer is right. Recall: how many of a digit&apos;s images are found. F1: their harmonic mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers grouped by their confidence, the output of the answer, against how many of them are right. On the diagonal the network is as often right as it is sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold of confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers below it are refused, and the canvas says not sure: fewer answers, more of them right. Drag the line, or use the arrow keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ink that counts most for the digit chosen above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels that matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour shows how the digit&apos;s output changes when ink is hidden or added there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to a changed drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output of the digit as the drawing is shifted, scaled, rotated or thickened. A steep curve means a fragile answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other techniques for regularization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest training images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training images whose hidden activations are most like your drawing&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The units and connections that make the answer: orange pushes, blue and dashed holds back. Point at a unit, or move to it with the arrow keys; click it or press Enter to look closer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chapter 1, Sigmoid neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit pointed at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its weighted input z, its activation a, the sum of its terms and its bias, and its share in the z of the answer. None pointed at: the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights of the unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One cell per input: what the unit looks for. Orange: above 0, blue: below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms of the unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each weight times its input: what the unit finds in this digit. Their sum and the bias make z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What keeps the network from learning, the worst first, and which setting mends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chapter 5, The vanishing gradient problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row for each layer: distribution of its weighted inputs or activations, and how it learns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient of each layer over the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast each layer learns, |∂C/∂b|, from examination to examination. In deep networks early layers are often far slower than the last: the vanishing gradient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of activations at the flat ends of the sigmoid, where gradients nearly vanish. High values are usual once a network is trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cross-entropy cost function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of ReLU units that are 0 for every image of the sample: they get no gradient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other models of artificial neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient of the biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of ∂C/∂b in each layer: its speed of learning. Far smaller in early layers means a vanishing gradient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step beside the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of one step divided by that of the weights; about 0.001 is usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norm of the layer&apos;s weights. Regularization keeps it small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regularization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer shown, its units, and the range of their weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights of a unit as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each pixel is the weight from that input: one colour excites the unit, the other inhibits it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chapter 1, The architecture of neural networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row for each unit, one column for each unit of the layer before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Histograms of weights and biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the parameters of each layer are distributed. Initial weights decide where this begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight initialization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer whose weights are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the network, or those with the largest value first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which colour stands for which value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit chosen, its bias and the norms of its weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outgoing weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this unit pushes each unit of the next layer: up to the right, down to the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images that activate it most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The images of the validation set to which this unit answers most strongly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your digit does to each layer, from the 784 pixels to the ten outputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output units&apos; own values: the same numbers as in per cent beside the canvas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The committee&apos;s answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the ticked runs answer together to this drawing, while the page Committee is in front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surgery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the changed copy gets right on the validation set, before and after, and what it answers to your drawing. The network itself stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes every change back. Undo brings them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the changed copy in the place of the network and keeps it as a run. Continue training goes on from it; Train › Bring back restores the network from before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hidden units, lit by your drawing. A click switches one off or on: crossed out, its activation reaches nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 5 that matter most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The units whose absence costs the answer to your drawing most of its lead over the second best. Press again for the next five.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint on the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click or drag to set weights of this unit: orange large and positive, blue large and negative, dark 0. Arrow keys and Enter paint too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit whose weights are shown, counted from 0, and its layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight to paint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value that the brush gives each weight: any number, or with the buttons that of the full colour, 0, or its opposite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift its bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to the unit&apos;s bias: above 0 the unit becomes active more easily, below 0 less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale its weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factor of all weights into this unit: 0 leaves only the bias, −1 turns it into its opposite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pruning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy against the share of weights set to 0, the smallest first or at random. Drag the line, or use the arrow keys, to remove that share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random numbers added to each weight, in standard deviations of its layer&apos;s weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divides the weighted inputs z of the outputs: above 1 the network is less sure, below 1 surer. The cost changes, no answer does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares of 1: e^z of each output, divided by the sum of all ten. Raise one z, and the other nine outputs fall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighted input z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The z of one output. It starts at that of the digit at hand; move it to see what softmax and sigmoid make of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What sigmoid units would output for the same z. Each depends on its own z alone, so they need not sum to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divides every z before softmax: the higher, the more even the shares; the lower, the more the largest z takes. 1 is plain softmax.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many digits of the validation set are on the map and read correctly, and which are nearest to your drawing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits as points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each point is a digit in its class&apos;s colour, ringed where it is read wrongly; near points look alike to this layer. Point at one to see it; click it, and Why? explains its answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New axes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computes the directions of the greatest spread for the network shown. Otherwise they stay while it learns and while you play the time line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Robustness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many validation digits the network still reads when they are turned, shifted or noisy, and which ticked run keeps more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy on changed digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the digits read correctly as all of them are changed in one way. A run that was trained with distortions stays high further out. The arrow keys read the lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A validation digit as it is and changed by the amount pointed at in a plot, and what the network at hand reads. Click for another digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network at hand and the best network of each ticked run, eight at most. Click one to hide or show its lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the networks of the ticked runs answer alone and together. The committee&apos;s answer is the mean of their outputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of the networks&apos; outputs for your drawing, each scaled to sum 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score the test set once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores these networks and their committee on the test set. It counts as opening it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valley</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How each way down ends: after how many steps the cost is a thousandth of that at the start, and up to which η it converges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chapter 1, Learning with gradient descent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paths from one start to the minimum, a dot a step, over lines of equal cost. Click, drag or use the arrow keys to move the start; a click in the legend hides a path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate η</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far gradient descent and momentum go against the slope. Above 2/κ gradient descent diverges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Momentum μ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the velocity that is kept at each step. Beyond 1 it gains energy and diverges; below 0 it brakes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variations on stochastic gradient descent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steepness κ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many times steeper the valley is across than along: the condition number of the Hessian.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many steps of each path are drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The root of the mean squared error of both fits, on the ten points that they were fitted to and on a hundred that they have not seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does regularization help reduce overfitting?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line and polynomial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The circles are the ten points: drag one, or choose it with the left and right arrow keys and move it up and down. The dots are new points. A click in the legend hides a curve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest power of x in the polynomial, 0 to 9. With 9 it has a coefficient for each of the ten points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How dear large coefficients of the polynomial are, from 0 to 631. The line is fitted without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation of the points from the line y = 2x, 0 to 3. Another one measures the points again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mini-batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The images of the last step, what they cost, and how far the step went.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images of the mini-batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The images averaged for one step, each with its cost before the step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient and step of each layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the gradient, of the step and of the weights, layer by layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chapter 2, The four fundamental equations behind backpropagation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As drawn at random, or highest cost first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One example and one step, number by number: forwards, cost, backwards, update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each square is a unit, coloured by its activation. Click one to see its numbers; those that dropout switches off are crossed out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forwards, cost, the equations BP1 to BP4, the update and the check, one after the other. Page Up and Page Down turn them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image of the next mini-batch, your drawing or the image clicked last, or an image of a set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formula as in the book, and below it the same with the numbers of this example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit&apos;s inputs as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One cell for each input: orange above 0, blue below. Click one to look at its weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The activation f(z), this unit&apos;s point on it, and the tangent, whose slope f′(z) is a factor of BP2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The terms of the formula, largest first. On the page of the gradient a row chooses its weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns the pages by itself, term by term, up to the update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines of Backswing that compute this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check them all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures the slope at every weight and bias of this layer and compares it with backpropagation&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains on exactly the mini-batch shown, as Train › Step does, then shows the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The experiments of chapter 3, in the order in which they teach, with the time that they take and their result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it trains, what to look at, and what it shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run in progress, and the time left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experiments that follow the one in progress.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops the experiment before its next mini-batch. A verdict needs all its runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected and measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range that is expected, and which measurements, and which figure of the book, it rests on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saturated neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One neuron with one or two inputs learns to output 0: with the quadratic cost on the left, with cross-entropy on the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its weight, bias, weighted input and output in this epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sigmoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The neuron&apos;s point on σ(z). At the flat ends the slope σ′(z) is nearly 0, and with it the gradient of the quadratic cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost in each epoch. Look at the slope of the beginning: that is how fast the neuron learns while it is badly wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to any epoch of the neuron&apos;s training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of the race</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings that all runs share, apart from those in the grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many runs the settings and the seeds make.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the race</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the race is, and which setting leads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation accuracy of the race</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One curve for each run, all on the same seed and mini-batches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation cost of the race</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One curve for each run. Costs of different kinds cannot be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of the race</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two settings against each other, the result as colour: where good values lie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which settings matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the differences in the result that each setting explains, over the runs of this race.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs of the race</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row for each run, the best first. Enter loads its settings, Delete stops it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts, steps and ends a run. Help › Keyboard lists the keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explanations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says what the mouse points at or what has the focus: its value now, the usual range, and where the book speaks of it. Shift+F1 says it in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The buttons of the toolbar that have no room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scrolls to tabs that have no room. View lists all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost and accuracy of the checked runs, epoch by epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures of one run, epoch by epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every image of the data, and yours, with the network&apos;s answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which digits are read as which, the images behind each mistake, and whether the network is as often right as it is sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which ink speaks for the answer to your drawing, and which training images are nearest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctor, Weights, Activations, Mini-batch and By hand: what goes on in the layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The experiments of chapter 3: what is expected, what the book printed, and what you get.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Race</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many settings trained on the same seed and mini-batches, and a map of the results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapter 3 as a course: each lesson with how far you are and your points, then missions: networks to rescue. Start plays one above the tabs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step of a lesson: what to do, what to look at, and afterwards why. The step notices by itself when it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the curve that you expect, with the mouse or the arrow keys. After the run the true curve is laid over it; the points are for how near they are.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
