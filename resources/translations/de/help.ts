<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>glossary</name>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>The share of images that the network reads correctly. Training minimises the cost instead, because accuracy changes in jumps and has no useful gradient.</source>
        <translation>Der Anteil der Bilder, die das Netz richtig liest. Das Training minimiert stattdessen die Kosten, denn die Genauigkeit ändert sich in Sprüngen und hat keinen brauchbaren Gradienten.</translation>
    </message>
    <message>
        <source>Overfitting and regularization</source>
        <translation>Overfitting and regularization</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>A unit&apos;s output: a = σ(z), the activation function of its weighted input. The activations of one layer are the inputs of the next.</source>
        <translation>Die Ausgabe eines Neurons: a = σ(z), die Aktivierungsfunktion seiner gewichteten Eingabe. Die Aktivierungen einer Schicht sind die Eingaben der nächsten.</translation>
    </message>
    <message>
        <source>chapter 1, Sigmoid neurons</source>
        <translation>Kapitel 1, Sigmoid neurons</translation>
    </message>
    <message>
        <source>Activation function</source>
        <translation>Aktivierungsfunktion</translation>
    </message>
    <message>
        <source>The function from a unit&apos;s weighted input to its output, such as sigmoid, tanh or ReLU. Without one, several layers could do no more than a single one.</source>
        <translation>Die Funktion von der gewichteten Eingabe eines Neurons zu seiner Ausgabe, etwa Sigmoid, Tanh oder ReLU. Ohne sie könnten mehrere Schichten nicht mehr als eine einzige.</translation>
    </message>
    <message>
        <source>Other models of artificial neuron</source>
        <translation>Other models of artificial neuron</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>An optimizer that keeps moving averages of the gradient and of its square for each weight, and so gives each weight its own step size. Kingma and Ba, 2014.</source>
        <translation>Ein Optimierer, der für jedes Gewicht gleitende Mittelwerte des Gradienten und seines Quadrats führt und so jedem Gewicht seine eigene Schrittweite gibt. Kingma und Ba, 2014.</translation>
    </message>
    <message>
        <source>Variations on stochastic gradient descent</source>
        <translation>Variations on stochastic gradient descent</translation>
    </message>
    <message>
        <source>Backpropagation</source>
        <translation>Backpropagation</translation>
    </message>
    <message>
        <source>The algorithm that computes the gradient of the cost for all weights at once: errors δ go backwards through the layers by the chain rule.</source>
        <translation>Der Algorithmus, der den Gradienten der Kosten für alle Gewichte auf einmal berechnet: Fehler δ gehen nach der Kettenregel rückwärts durch die Schichten.</translation>
    </message>
    <message>
        <source>chapter 2, The backpropagation algorithm</source>
        <translation>Kapitel 2, The backpropagation algorithm</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>The number that a unit adds to the weighted sum of its inputs. It sets how easily the unit is activated.</source>
        <translation>Die Zahl, die ein Neuron zur gewichteten Summe seiner Eingaben addiert. Sie bestimmt, wie leicht das Neuron aktiv wird.</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>Whether a network is as often right as it is sure: of all answers given with 80 %, four of five should be right.</source>
        <translation>Ob ein Netz so oft recht hat, wie es sich sicher ist: Von allen Antworten mit 80 % sollten vier von fünf richtig sein.</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Konfusionsmatrix</translation>
    </message>
    <message>
        <source>A table with a row for each true digit and a column for each answer. Everything off the diagonal is a mistake.</source>
        <translation>Eine Tabelle mit einer Zeile für jede wahre Ziffer und einer Spalte für jede Antwort. Alles abseits der Diagonale ist ein Fehler.</translation>
    </message>
    <message>
        <source>Cost function</source>
        <translation>Kostenfunktion</translation>
    </message>
    <message>
        <source>The measure of error that training minimises, as an average over the training images; also called loss.</source>
        <translation>Das Maß des Fehlers, das das Training minimiert, als Mittelwert über die Trainingsbilder; auch Verlustfunktion (loss) genannt.</translation>
    </message>
    <message>
        <source>The cross-entropy cost function</source>
        <translation>The cross-entropy cost function</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>Kreuzentropie</translation>
    </message>
    <message>
        <source>A cost whose gradient is large when an output is badly wrong, even where the sigmoid is flat: the factor σ′(z) cancels. It therefore learns fast from bad mistakes.</source>
        <translation>Kosten, deren Gradient groß ist, wenn eine Ausgabe stark danebenliegt, selbst wo das Sigmoid flach ist: Der Faktor σ′(z) kürzt sich heraus. Deshalb lernt sie schnell aus groben Fehlern.</translation>
    </message>
    <message>
        <source>Dead unit</source>
        <translation>Totes Neuron</translation>
    </message>
    <message>
        <source>A ReLU unit that outputs 0 for every image. No gradient reaches its weights, so it stays dead; a large learning rate is the usual cause.</source>
        <translation>Ein ReLU-Neuron, das bei jedem Bild 0 ausgibt. Kein Gradient erreicht seine Gewichte, also bleibt es tot; die übliche Ursache ist eine große Lernrate.</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>In each mini-batch a random part of the hidden units is switched off. No unit can rely on a certain other one, which reduces overfitting.</source>
        <translation>In jedem Mini-Batch wird ein zufälliger Teil der verdeckten Neuronen ausgeschaltet. Kein Neuron kann sich auf ein bestimmtes anderes verlassen, und das mindert die Überanpassung.</translation>
    </message>
    <message>
        <source>Other techniques for regularization</source>
        <translation>Other techniques for regularization</translation>
    </message>
    <message>
        <source>Early stopping</source>
        <translation>Early Stopping</translation>
    </message>
    <message>
        <source>Training ends when the validation accuracy has not improved for a number of epochs. It saves time and limits overfitting.</source>
        <translation>Das Training endet, wenn die Validierungsgenauigkeit einige Epochen lang nicht gestiegen ist. Das spart Zeit und begrenzt die Überanpassung.</translation>
    </message>
    <message>
        <source>How to choose a neural network&apos;s hyper-parameters?</source>
        <translation>How to choose a neural network&apos;s hyper-parameters?</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>One pass over all training images, in random order, a mini-batch at a time.</source>
        <translation>Ein Durchgang durch alle Trainingsbilder, in zufälliger Reihenfolge, ein Mini-Batch nach dem anderen.</translation>
    </message>
    <message>
        <source>chapter 1, Learning with gradient descent</source>
        <translation>Kapitel 1, Learning with gradient descent</translation>
    </message>
    <message>
        <source>Error δ</source>
        <translation>Fehler δ</translation>
    </message>
    <message>
        <source>The derivative of the cost by a unit&apos;s weighted input, δ = ∂C/∂z: how much the cost would change if z did. Backpropagation computes it layer by layer from the back.</source>
        <translation>Die Ableitung der Kosten nach der gewichteten Eingabe eines Neurons, δ = ∂C/∂z: wie stark sich die Kosten änderten, wenn z sich änderte. Die Backpropagation berechnet ihn Schicht für Schicht von hinten.</translation>
    </message>
    <message>
        <source>chapter 2, The four fundamental equations behind backpropagation</source>
        <translation>Kapitel 2, The four fundamental equations behind backpropagation</translation>
    </message>
    <message>
        <source>Expanded training data</source>
        <translation>Erweiterte Trainingsdaten</translation>
    </message>
    <message>
        <source>New training images made from given ones by shifting, rotating or distorting them. More variation to learn from is among the best remedies for overfitting.</source>
        <translation>Neue Trainingsbilder, die aus vorhandenen durch Verschieben, Drehen oder Verzerren entstehen. Mehr Vielfalt beim Lernen gehört zu den besten Mitteln gegen Überanpassung.</translation>
    </message>
    <message>
        <source>Fully connected</source>
        <translation>Vollständig verbunden</translation>
    </message>
    <message>
        <source>A layer in which every unit has a weight from every unit of the layer before. Networks of only such layers are also called multilayer perceptrons (MLP).</source>
        <translation>Eine Schicht, in der jedes Neuron ein Gewicht von jedem Neuron der Schicht davor hat. Netze nur aus solchen Schichten heißen auch mehrlagige Perzeptrons (MLP).</translation>
    </message>
    <message>
        <source>chapter 1, The architecture of neural networks</source>
        <translation>Kapitel 1, The architecture of neural networks</translation>
    </message>
    <message>
        <source>Generalization</source>
        <translation>Generalisierung</translation>
    </message>
    <message>
        <source>Reading correctly what was never trained on. The validation set measures it while training, the test set at the end.</source>
        <translation>Richtig zu lesen, womit nie trainiert wurde. Die Validierungsmenge misst sie während des Trainings, die Testmenge am Ende.</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>Gradient</translation>
    </message>
    <message>
        <source>The vector of the cost&apos;s derivatives by all weights and biases. It points in the direction in which the cost grows fastest.</source>
        <translation>Der Vektor der Ableitungen der Kosten nach allen Gewichten und Biases. Er zeigt in die Richtung, in der die Kosten am schnellsten wachsen.</translation>
    </message>
    <message>
        <source>Gradient descent</source>
        <translation>Gradientenabstieg</translation>
    </message>
    <message>
        <source>Repeated small steps against the gradient: w → w − η ∂C/∂w. Each step lowers the cost if η is small enough.</source>
        <translation>Wiederholte kleine Schritte gegen den Gradienten: w → w − η ∂C/∂w. Jeder Schritt senkt die Kosten, wenn η klein genug ist.</translation>
    </message>
    <message>
        <source>Hidden layer</source>
        <translation>Verdeckte Schicht</translation>
    </message>
    <message>
        <source>A layer between input and output. Its units learn features of which nobody has told them.</source>
        <translation>Eine Schicht zwischen Eingabe und Ausgabe. Ihre Neuronen lernen Merkmale, die ihnen niemand genannt hat.</translation>
    </message>
    <message>
        <source>Hyper-parameter</source>
        <translation>Hyperparameter</translation>
    </message>
    <message>
        <source>A setting that training itself does not learn: learning rate, regularization, sizes of layers, mini-batch size and so on.</source>
        <translation>Eine Einstellung, die das Training nicht selbst lernt: Lernrate, Regularisierung, Größe der Schichten, Größe der Mini-Batches und so weiter.</translation>
    </message>
    <message>
        <source>L1 regularization</source>
        <translation>L1-Regularisierung</translation>
    </message>
    <message>
        <source>Adds λ/n times the sum of |w| to the cost. It shrinks all weights by the same amount and makes many of them 0.</source>
        <translation>Addiert λ/n mal die Summe der |w| zu den Kosten. Sie verkleinert alle Gewichte um denselben Betrag und macht viele davon zu 0.</translation>
    </message>
    <message>
        <source>L2 regularization</source>
        <translation>L2-Regularisierung</translation>
    </message>
    <message>
        <source>Adds λ/2n times the sum of w² to the cost: weight decay. Each step shrinks every weight by a fraction, so that only weights that are worth it stay large.</source>
        <translation>Addiert λ/2n mal die Summe der w² zu den Kosten: Gewichtszerfall. Jeder Schritt verkleinert jedes Gewicht um einen Bruchteil, sodass nur Gewichte groß bleiben, die es wert sind.</translation>
    </message>
    <message>
        <source>Regularization</source>
        <translation>Regularisierung</translation>
    </message>
    <message>
        <source>Learning rate η</source>
        <translation>Lernrate η</translation>
    </message>
    <message>
        <source>The size of a step: how far the weights go against the gradient. Too small learns slowly, too large oscillates or diverges.</source>
        <translation>Die Größe eines Schritts: wie weit die Gewichte gegen den Gradienten gehen. Zu klein lernt langsam, zu groß schwingt oder divergiert.</translation>
    </message>
    <message>
        <source>Learning-rate schedule</source>
        <translation>Lernratenplan</translation>
    </message>
    <message>
        <source>A plan by which η changes during training, usually from large to small: fast progress first, fine steps at the end.</source>
        <translation>Ein Plan, nach dem sich η während des Trainings ändert, meist von groß nach klein: anfangs schnelle Fortschritte, am Ende feine Schritte.</translation>
    </message>
    <message>
        <source>Learning slowdown</source>
        <translation>Verlangsamtes Lernen</translation>
    </message>
    <message>
        <source>With the quadratic cost a saturated output learns slowly although it is badly wrong, because its gradient contains the factor σ′(z), which is almost 0 there.</source>
        <translation>Mit den quadratischen Kosten lernt eine gesättigte Ausgabe langsam, obwohl sie stark danebenliegt, weil ihr Gradient den Faktor σ′(z) enthält, der dort fast 0 ist.</translation>
    </message>
    <message>
        <source>Log-likelihood</source>
        <translation>Log-Likelihood</translation>
    </message>
    <message>
        <source>The cost −ln a of the right digit&apos;s output. With softmax outputs it has the same simple gradient as cross-entropy has with sigmoid outputs.</source>
        <translation>Die Kosten −ln a der Ausgabe für die richtige Ziffer. Mit Softmax-Ausgaben haben sie denselben einfachen Gradienten wie die Kreuzentropie mit Sigmoid-Ausgaben.</translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>Mini-batch</source>
        <translation>Mini-Batch</translation>
    </message>
    <message>
        <source>The few images whose gradients are averaged for one step. The average is a rough but cheap guess of the gradient over all images.</source>
        <translation>Die wenigen Bilder, deren Gradienten für einen Schritt gemittelt werden. Der Mittelwert ist eine grobe, aber billige Schätzung des Gradienten über alle Bilder.</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>Each step keeps a part μ of the one before, like a ball that rolls. It speeds up where gradients agree and damps oscillation; 1 − μ acts as friction.</source>
        <translation>Jeder Schritt behält einen Teil μ des vorigen, wie eine rollende Kugel. Er wird schneller, wo Gradienten übereinstimmen, und dämpft Schwingungen; 1 − μ wirkt wie Reibung.</translation>
    </message>
    <message>
        <source>Moving average of the weights</source>
        <translation>Gleitender Mittelwert der Gewichte</translation>
    </message>
    <message>
        <source>A slowly following copy of the weights (EMA), which answers in place of the newest ones. It averages out the noise of the mini-batches.</source>
        <translation>Eine langsam folgende Kopie der Gewichte (EMA), die anstelle der neuesten antwortet. Sie mittelt das Rauschen der Mini-Batches weg.</translation>
    </message>
    <message>
        <source>Neuron</source>
        <translation>Neuron</translation>
    </message>
    <message>
        <source>A unit: it weights its inputs, adds a bias to the sum, and applies its activation function.</source>
        <translation>Eine Einheit, die ihre Eingaben gewichtet, zur Summe einen Bias addiert und ihre Aktivierungsfunktion anwendet.</translation>
    </message>
    <message>
        <source>Overfitting</source>
        <translation>Überanpassung (Overfitting)</translation>
    </message>
    <message>
        <source>The network learns the training images by heart instead of what they have in common. The training cost still falls while the validation cost rises.</source>
        <translation>Das Netz lernt die Trainingsbilder auswendig statt das, was sie gemeinsam haben. Die Trainingskosten sinken noch, während die Validierungskosten steigen.</translation>
    </message>
    <message>
        <source>Quadratic cost</source>
        <translation>Quadratische Kosten</translation>
    </message>
    <message>
        <source>Half the mean squared distance between outputs and targets. Simple, but with sigmoid outputs it learns slowly from bad mistakes.</source>
        <translation>Der halbe mittlere quadrierte Abstand zwischen Ausgaben und Zielwerten. Einfach, aber mit Sigmoid-Ausgaben lernen sie langsam aus groben Fehlern.</translation>
    </message>
    <message>
        <source>Anything that reduces overfitting without more data: a penalty on large weights, dropout, early stopping, expanded data.</source>
        <translation>Alles, was Überanpassung ohne mehr Daten mindert: eine Strafe auf große Gewichte, Dropout, Early Stopping, erweiterte Daten.</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>Rectified linear unit: a = max(0, z). It does not saturate for positive z, so deep networks of it learn faster than those of sigmoids.</source>
        <translation>Rectified linear unit: a = max(0, z). Für positive z sättigt sie nicht, deshalb lernen tiefe Netze aus ihr schneller als solche aus Sigmoiden.</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Sättigung</translation>
    </message>
    <message>
        <source>A sigmoid or tanh unit far from 0: its output is near an end, its slope near 0, and almost no gradient passes. Large initial weights cause it at once.</source>
        <translation>Ein Sigmoid- oder Tanh-Neuron weit von 0: Seine Ausgabe liegt nahe an einem Ende, seine Steigung nahe 0, und fast kein Gradient kommt hindurch. Große Anfangsgewichte verursachen das sofort.</translation>
    </message>
    <message>
        <source>Weight initialization</source>
        <translation>Gewichtsinitialisierung</translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation>Sigmoid</translation>
    </message>
    <message>
        <source>The function σ(z) = 1/(1 + e⁻ᶻ): a smooth step from 0 to 1. It is flat at both ends, where its slope σ′(z) nearly vanishes.</source>
        <translation>Die Funktion σ(z) = 1/(1 + e⁻ᶻ): eine glatte Stufe von 0 nach 1. An beiden Enden ist sie flach, dort verschwindet ihre Steigung σ′(z) fast.</translation>
    </message>
    <message>
        <source>An output layer whose activations are positive and sum to 1, so that they can be read as shares: aⱼ = exp(zⱼ)/Σ exp(zₖ).</source>
        <translation>Eine Ausgabeschicht, deren Aktivierungen positiv sind und die Summe 1 haben, sodass man sie als Anteile lesen kann: aⱼ = exp(zⱼ)/Σ exp(zₖ).</translation>
    </message>
    <message>
        <source>Stochastic gradient descent</source>
        <translation>Stochastischer Gradientenabstieg</translation>
    </message>
    <message>
        <source>Gradient descent with the gradient of a random mini-batch instead of that of all images: thousands of cheap steps instead of a few dear ones.</source>
        <translation>Gradientenabstieg mit dem Gradienten eines zufälligen Mini-Batch statt dem aller Bilder: Tausende billiger Schritte statt weniger teurer.</translation>
    </message>
    <message>
        <source>Tanh</source>
        <translation>Tanh</translation>
    </message>
    <message>
        <source>An activation function like the sigmoid, but from −1 to 1 and centred on 0.</source>
        <translation>Eine Aktivierungsfunktion wie das Sigmoid, aber von −1 bis 1 und um 0 zentriert.</translation>
    </message>
    <message>
        <source>Test set</source>
        <translation>Testmenge</translation>
    </message>
    <message>
        <source>Images kept for one final judgement. Whoever chooses settings by them overfits to them, so Backswing counts how often they are opened.</source>
        <translation>Bilder, die für ein einziges Urteil am Schluss aufgehoben sind. Wer Einstellungen nach ihnen wählt, passt sich ihnen an; deshalb zählt Backswing, wie oft sie geöffnet werden.</translation>
    </message>
    <message>
        <source>Training set</source>
        <translation>Trainingsmenge</translation>
    </message>
    <message>
        <source>The images whose errors change the weights.</source>
        <translation>Die Bilder, deren Fehler die Gewichte ändern.</translation>
    </message>
    <message>
        <source>Validation set</source>
        <translation>Validierungsmenge</translation>
    </message>
    <message>
        <source>Images that are not trained on. They choose the settings and say when to stop, so that the test set stays untouched.</source>
        <translation>Bilder, mit denen nicht trainiert wird. Nach ihnen wählt man die Einstellungen und den Zeitpunkt zum Aufhören, damit die Testmenge unberührt bleibt.</translation>
    </message>
    <message>
        <source>Vanishing gradient</source>
        <translation>Verschwindender Gradient</translation>
    </message>
    <message>
        <source>In deep networks the gradient shrinks from layer to layer on its way back, so that the first layers learn far more slowly than the last.</source>
        <translation>In tiefen Netzen schrumpft der Gradient auf dem Rückweg von Schicht zu Schicht, sodass die ersten Schichten weit langsamer lernen als die letzten.</translation>
    </message>
    <message>
        <source>chapter 5, The vanishing gradient problem</source>
        <translation>Kapitel 5, The vanishing gradient problem</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>The factor of one connection: how much one unit&apos;s output excites or inhibits a unit of the next layer. Weights and biases are what training changes.</source>
        <translation>Der Faktor einer Verbindung: wie stark die Ausgabe eines Neurons ein Neuron der nächsten Schicht erregt oder hemmt. Gewichte und Biases sind das, was das Training ändert.</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Gewichtszerfall (weight decay)</translation>
    </message>
    <message>
        <source>The effect of L2 regularization: each step multiplies the weights by 1 − ηλ/n before the gradient is applied.</source>
        <translation>Die Wirkung der L2-Regularisierung: Jeder Schritt multipliziert die Gewichte mit 1 − ηλ/n, bevor der Gradient angewandt wird.</translation>
    </message>
    <message>
        <source>The random weights before the first step. With standard deviation 1/√n for n inputs, units begin unsaturated and learn at once.</source>
        <translation>Die Zufallsgewichte vor dem ersten Schritt. Mit der Standardabweichung 1/√n bei n Eingaben beginnen Neuronen ungesättigt und lernen sofort.</translation>
    </message>
    <message>
        <source>Weighted input z</source>
        <translation>Gewichtete Eingabe z</translation>
    </message>
    <message>
        <source>The sum that a unit computes: z = Σ w a + b. Its activation function is applied to it.</source>
        <translation>Die Summe, die ein Neuron berechnet: z = Σ w a + b. Darauf wird seine Aktivierungsfunktion angewandt.</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Canvas</source>
        <translation>Zeichenfläche</translation>
    </message>
    <message>
        <source>0 to 9</source>
        <translation>0 bis 9</translation>
    </message>
    <message>
        <source>Keep the drawing in My digits with this label</source>
        <translation>Die Zeichnung mit diesem Label in „Meine Ziffern“ aufheben</translation>
    </message>
    <message>
        <source>Undo the last stroke</source>
        <translation>Den letzten Strich zurücknehmen</translation>
    </message>
    <message>
        <source>Redo the stroke</source>
        <translation>Den Strich wiederherstellen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Erase the drawing, or remove the picture</source>
        <translation>Die Zeichnung löschen, oder das Bild entfernen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Das Bild entfernen</translation>
    </message>
    <message>
        <source>Copy what the network sees</source>
        <translation>Kopieren, was das Netz sieht</translation>
    </message>
    <message>
        <source>Read a picture from the clipboard</source>
        <translation>Ein Bild aus der Zwischenablage lesen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Umschalt+Tab</translation>
    </message>
    <message>
        <source>Go to the next or previous field</source>
        <translation>Zum nächsten oder vorigen Feld gehen</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Auf, Ab</translation>
    </message>
    <message>
        <source>Change the number, or the choice</source>
        <translation>Die Zahl oder die Auswahl ändern</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Eingabetaste</translation>
    </message>
    <message>
        <source>Take the text typed</source>
        <translation>Den eingegebenen Text übernehmen</translation>
    </message>
    <message>
        <source>Space, Left, Right</source>
        <translation>Leertaste, Links, Rechts</translation>
    </message>
    <message>
        <source>Fold or unfold a group</source>
        <translation>Eine Gruppe auf- oder zuklappen</translation>
    </message>
    <message>
        <source>Pictures of digits and units</source>
        <translation>Bilder von Ziffern und Neuronen</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Go from picture to picture</source>
        <translation>Von Bild zu Bild gehen</translation>
    </message>
    <message>
        <source>Put the picture on the canvas</source>
        <translation>Das Bild auf die Zeichenfläche setzen</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Bild auf, Bild ab</translation>
    </message>
    <message>
        <source>Turn the page</source>
        <translation>Umblättern</translation>
    </message>
    <message>
        <source>Relabel the selected drawings of My digits</source>
        <translation>Den ausgewählten Zeichnungen von „Meine Ziffern“ ein anderes Label geben</translation>
    </message>
    <message>
        <source>Delete the selected drawings of My digits</source>
        <translation>Die ausgewählten Zeichnungen von „Meine Ziffern“ löschen</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Links, Rechts</translation>
    </message>
    <message>
        <source>Move the reading line by one epoch</source>
        <translation>Die Leselinie um eine Epoche verschieben</translation>
    </message>
    <message>
        <source>Page Up, Page Down, Home, End</source>
        <translation>Bild auf, Bild ab, Pos1, Ende</translation>
    </message>
    <message>
        <source>Move it further</source>
        <translation>Sie weiter verschieben</translation>
    </message>
    <message>
        <source>Hide the reading line</source>
        <translation>Die Leselinie ausblenden</translation>
    </message>
    <message>
        <source>Table of runs</source>
        <translation>Tabelle der Läufe</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Check or uncheck the run, to show its curves or not</source>
        <translation>Den Lauf ankreuzen oder nicht, um seine Kurven zu zeigen oder nicht</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Rename the run</source>
        <translation>Den Lauf umbenennen</translation>
    </message>
    <message>
        <source>Copy the run&apos;s settings as TOML</source>
        <translation>Die Einstellungen des Laufs als TOML kopieren</translation>
    </message>
    <message>
        <source>Use the settings on the clipboard</source>
        <translation>Die Einstellungen aus der Zwischenablage verwenden</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Strg+Umschalt+C</translation>
    </message>
    <message>
        <source>Compare two runs</source>
        <translation>Zwei Läufe vergleichen</translation>
    </message>
    <message>
        <source>Move the selected runs to the trash</source>
        <translation>Die ausgewählten Läufe in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Table of the race</source>
        <translation>Tabelle des Rennens</translation>
    </message>
    <message>
        <source>Use the settings of the run</source>
        <translation>Die Einstellungen des Laufs verwenden</translation>
    </message>
    <message>
        <source>Stop the selected runs</source>
        <translation>Die ausgewählten Läufe stoppen</translation>
    </message>
    <message>
        <source>Time line and sliders</source>
        <translation>Zeitleiste und Schieber</translation>
    </message>
    <message>
        <source>Go back or forward by one epoch</source>
        <translation>Eine Epoche zurück oder vor gehen</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Pos1, Ende</translation>
    </message>
    <message>
        <source>Go to the first or last epoch</source>
        <translation>Zur ersten oder letzten Epoche gehen</translation>
    </message>
    <message>
        <source>Saturated neuron</source>
        <translation>Gesättigtes Neuron</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Abspielen oder anhalten</translation>
    </message>
    <message>
        <source>Drawn curve</source>
        <translation>Gezeichnete Kurve</translation>
    </message>
    <message>
        <source>Go to the next point, and draw it as high as this one</source>
        <translation>Zum nächsten Punkt gehen und ihn so hoch zeichnen wie diesen</translation>
    </message>
    <message>
        <source>Move the point</source>
        <translation>Den Punkt verschieben</translation>
    </message>
    <message>
        <source>Go by ten points</source>
        <translation>Um zehn Punkte weitergehen</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Von vorn beginnen</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Canvas</source>
        <translation>Zeichenfläche</translation>
    </message>
    <message>
        <source>Draw a digit with mouse, pen or finger, or drop a picture here. The answer below follows the pen. Delete clears; a digit key keeps the drawing with that label.</source>
        <translation>Zeichnen Sie eine Ziffer mit Maus, Stift oder Finger, oder legen Sie ein Bild hier ab. Die Antwort darunter folgt dem Stift. Entf leert die Fläche; eine Zifferntaste hebt die Zeichnung mit diesem Label auf.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>Answer without the steps left out</source>
        <translation>Antwort ohne die weggelassenen Schritte</translation>
    </message>
    <message>
        <source>What the same network answers to the drawing as it is, without the preprocessing that is switched off.</source>
        <translation>Was dasselbe Netz auf die Zeichnung antwortet, wie sie ist, ohne die ausgeschaltete Vorverarbeitung.</translation>
    </message>
    <message>
        <source>Output of each digit</source>
        <translation>Ausgabe jeder Ziffer</translation>
    </message>
    <message>
        <source>One bar for each of the ten outputs, its activation in per cent, as under Activations. Softmax outputs sum to 100 %; sigmoid outputs need not, each is a yes or no of its own. Outlines show the answer without the steps left out.</source>
        <translation>Ein Balken für jede der zehn Ausgaben, ihre Aktivierung in Prozent, wie unter „Aktivierungen“. Softmax-Ausgaben haben die Summe 100 %; Sigmoid-Ausgaben müssen das nicht, jede ist für sich ein Ja oder Nein. Umrisse zeigen die Antwort ohne die weggelassenen Schritte.</translation>
    </message>
    <message>
        <source>Correct label</source>
        <translation>Richtiges Label</translation>
    </message>
    <message>
        <source>Keeps the drawing in My digits with the label that you choose. Learn mine then trains the network on them.</source>
        <translation>Hebt die Zeichnung in „Meine Ziffern“ auf, mit dem Label, das Sie wählen. „Meine lernen“ trainiert dann das Netz mit ihnen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Takes the drawing out of My digits again.</source>
        <translation>Nimmt die Zeichnung wieder aus „Meine Ziffern“ heraus.</translation>
    </message>
    <message>
        <source>Learn mine</source>
        <translation>Meine lernen</translation>
    </message>
    <message>
        <source>Fine-tunes the network that answers on My digits for a few seconds. Your settings stay; Bring back restores the network from before. This run is not kept.</source>
        <translation>Trainiert das antwortende Netz einige Sekunden lang mit „Meine Ziffern“ nach. Ihre Einstellungen bleiben; „Zurückholen“ stellt das Netz von vorher wieder her. Dieser Lauf wird nicht aufgehoben.</translation>
    </message>
    <message>
        <source>How well it reads</source>
        <translation>Wie gut es liest</translation>
    </message>
    <message>
        <source>What the network that answers, and the other one, read correctly: of the validation set of the data in use, which neither learns from, and of My digits.</source>
        <translation>Was das antwortende Netz und das andere richtig lesen: von der Validierungsmenge der verwendeten Daten, aus der keines lernt, und von „Meine Ziffern“.</translation>
    </message>
    <message>
        <source>Overfitting and regularization</source>
        <translation>Overfitting and regularization</translation>
    </message>
    <message>
        <source>Ask the other network</source>
        <translation>Das andere Netz fragen</translation>
    </message>
    <message>
        <source>Lets the other network answer instead: yours, or the one that comes with Backswing. Nothing is lost.</source>
        <translation>Lässt stattdessen das andere Netz antworten: Ihres oder das mitgelieferte von Backswing. Nichts geht verloren.</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Gelesen durch</translation>
    </message>
    <message>
        <source>The network that gives the answer above, and how far it is trained: the one that comes with Backswing, a new one, or a run at an epoch.</source>
        <translation>Das Netz, von dem die Antwort oben stammt, und wie weit es trainiert ist: das mitgelieferte von Backswing, ein neues oder ein Lauf bei einer Epoche.</translation>
    </message>
    <message>
        <source>Filter the runs</source>
        <translation>Die Läufe filtern</translation>
    </message>
    <message>
        <source>Shows only runs whose name, settings or results contain these words.</source>
        <translation>Zeigt nur Läufe, deren Name, Einstellungen oder Ergebnisse diese Wörter enthalten.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Every training, with what differs among them first. Check runs to see their curves; Delete moves the selected ones to the trash.</source>
        <translation>Jedes Training, mit den Unterschieden zwischen ihnen voran. Kreuzen Sie Läufe an, um ihre Kurven zu sehen; Entf legt die ausgewählten in den Papierkorb.</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Fortschritt des Laufs</translation>
    </message>
    <message>
        <source>Epochs done, of all that the run has.</source>
        <translation>Fertige Epochen, von allen, die der Lauf hat.</translation>
    </message>
    <message>
        <source>State of the run</source>
        <translation>Zustand des Laufs</translation>
    </message>
    <message>
        <source>What is happening now, or why the last run ended.</source>
        <translation>Was jetzt geschieht, oder warum der letzte Lauf endete.</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Verbleibende Zeit</translation>
    </message>
    <message>
        <source>Estimated from the epochs done so far, pauses excluded.</source>
        <translation>Geschätzt aus den bisherigen Epochen, ohne Pausen.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Training images per second, in mini-batches alone, without scoring and pauses.</source>
        <translation>Trainingsbilder pro Sekunde, in den Mini-Batches allein, ohne Auswertung und Pausen.</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Drag back to an earlier epoch: the canvas and all views then answer as the network did there.</source>
        <translation>Ziehen Sie zu einer früheren Epoche zurück: Die Zeichenfläche und alle Ansichten antworten dann, wie es das Netz dort tat.</translation>
    </message>
    <message>
        <source>Continue from here</source>
        <translation>Von hier fortsetzen</translation>
    </message>
    <message>
        <source>Continues training from the epoch on the time line, with the settings as they stand. Bring back undoes it.</source>
        <translation>Setzt das Training ab der Epoche auf der Zeitleiste fort, mit den Einstellungen, wie sie jetzt sind. „Zurückholen“ macht das rückgängig.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>The settings of the next run. Those that are live change the run in progress at its next mini-batch.</source>
        <translation>Die Einstellungen des nächsten Laufs. Die im laufenden Training änderbaren ändern den aktuellen Lauf bei seinem nächsten Mini-Batch.</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Sets all settings at once, as the book or a recipe has them, or as you saved them.</source>
        <translation>Setzt alle Einstellungen auf einmal, wie das Buch oder ein Rezept sie hat, oder wie Sie sie gespeichert haben.</translation>
    </message>
    <message>
        <source>How to choose a neural network&apos;s hyper-parameters?</source>
        <translation>How to choose a neural network&apos;s hyper-parameters?</translation>
    </message>
    <message>
        <source>Download MNIST</source>
        <translation>MNIST herunterladen</translation>
    </message>
    <message>
        <source>Downloads the book&apos;s 70 000 handwritten digits and checks every file.</source>
        <translation>Lädt die 70 000 handgeschriebenen Ziffern des Buches herunter und prüft jede Datei.</translation>
    </message>
    <message>
        <source>chapter 1, Implementing our network to classify digits</source>
        <translation>Kapitel 1, Implementing our network to classify digits</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Dateien öffnen</translation>
    </message>
    <message>
        <source>Reads a data set from this computer: IDX files, raw or gzip, Keras&apos; mnist.npz, or the book&apos;s mnist.pkl.gz.</source>
        <translation>Liest einen Datensatz von diesem Rechner: IDX-Dateien, roh oder mit gzip, mnist.npz von Keras oder mnist.pkl.gz aus dem Buch.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stops the download; the data in use stay.</source>
        <translation>Bricht den Download ab; die verwendeten Daten bleiben.</translation>
    </message>
    <message>
        <source>State of the data</source>
        <translation>Zustand der Daten</translation>
    </message>
    <message>
        <source>Images to learn from, to validate on while training, and to test on at the very end.</source>
        <translation>Bilder zum Lernen, zum Validieren während des Trainings und zum Testen ganz am Ende.</translation>
    </message>
    <message>
        <source>Weights and biases</source>
        <translation>Gewichte und Biases</translation>
    </message>
    <message>
        <source>How many numbers training has to find. Many of them and few images lead to overfitting.</source>
        <translation>Wie viele Zahlen das Training finden muss. Viele davon und wenige Bilder führen zu Überanpassung.</translation>
    </message>
    <message>
        <source>Preview of the learning rate</source>
        <translation>Vorschau der Lernrate</translation>
    </message>
    <message>
        <source>η in each epoch of the coming run.</source>
        <translation>η in jeder Epoche des kommenden Laufs.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>What training minimises, after each epoch, for training and validation images. Validation rising again while training falls is overfitting.</source>
        <translation>Was das Training minimiert, nach jeder Epoche, für Trainings- und Validierungsbilder. Steigt die Validierung wieder, während das Training sinkt, ist das Überanpassung.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Share of images read correctly after each epoch. Validation images are not trained on, so they show what was learnt and not memorised.</source>
        <translation>Anteil der Bilder, die nach jeder Epoche richtig gelesen werden. Mit Validierungsbildern wird nicht trainiert, deshalb zeigen sie, was gelernt und nicht auswendig gelernt wurde.</translation>
    </message>
    <message>
        <source>Runs shown</source>
        <translation>Gezeigte Läufe</translation>
    </message>
    <message>
        <source>What the curves show, and what is left out.</source>
        <translation>Was die Kurven zeigen, und was fehlt.</translation>
    </message>
    <message>
        <source>Numbers of each epoch</source>
        <translation>Zahlen jeder Epoche</translation>
    </message>
    <message>
        <source>Cost, accuracy, learning rate and time of every epoch of one run.</source>
        <translation>Kosten, Genauigkeit, Lernrate und Zeit jeder Epoche eines Laufs.</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Click a name to hide or show its curves.</source>
        <translation>Klicken Sie auf einen Namen, um seine Kurven aus- oder einzublenden.</translation>
    </message>
    <message>
        <source>About this view</source>
        <translation>Über diese Ansicht</translation>
    </message>
    <message>
        <source>Explains the view: what it shows and how to read it.</source>
        <translation>Erklärt die Ansicht: was sie zeigt und wie man sie liest.</translation>
    </message>
    <message>
        <source>The explanation of this view. The button at the top right returns to the view.</source>
        <translation>Die Erklärung dieser Ansicht. Der Knopf oben rechts führt zur Ansicht zurück.</translation>
    </message>
    <message>
        <source>Numbers as text</source>
        <translation>Zahlen als Text</translation>
    </message>
    <message>
        <source>The view&apos;s figures as text, to select and copy. The button Text returns to the picture.</source>
        <translation>Die Zahlen der Ansicht als Text, zum Auswählen und Kopieren. Der Knopf „Text“ führt zum Bild zurück.</translation>
    </message>
    <message>
        <source>Empty view</source>
        <translation>Leere Ansicht</translation>
    </message>
    <message>
        <source>Says what this view will show, and what to do for it.</source>
        <translation>Sagt, was diese Ansicht zeigen wird und was dafür zu tun ist.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>The page of pictures shown, of all.</source>
        <translation>Die gezeigte Seite der Bilder, von allen.</translation>
    </message>
    <message>
        <source>Digits shown</source>
        <translation>Gezeigte Ziffern</translation>
    </message>
    <message>
        <source>How many images the filters leave, and how many of them the network reads correctly.</source>
        <translation>Wie viele Bilder die Filter übrig lassen, und wie viele davon das Netz richtig liest.</translation>
    </message>
    <message>
        <source>Average of each digit</source>
        <translation>Mittelwert jeder Ziffer</translation>
    </message>
    <message>
        <source>The mean of all pictures of a digit in this set, with their number at the right. Click one, or press Enter on it, to load it on the canvas.</source>
        <translation>Der Mittelwert aller Bilder einer Ziffer in dieser Menge, rechts mit ihrer Anzahl. Klicken Sie auf einen, oder drücken Sie darauf die Eingabetaste, um ihn auf die Zeichenfläche zu laden.</translation>
    </message>
    <message>
        <source>Images with the network&apos;s answer</source>
        <translation>Bilder mit der Antwort des Netzes</translation>
    </message>
    <message>
        <source>Click one to put it on the canvas and to ask about it in Why?, Activations and Weights.</source>
        <translation>Klicken Sie auf eines, um es auf die Zeichenfläche zu setzen und unter „Warum?“, „Aktivierungen“ und „Gewichte“ danach zu fragen.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Images to show: training, validation, test, or your own. Opening the test set counts: it is for the end.</source>
        <translation>Bilder zum Zeigen: Training, Validierung, Test oder Ihre eigenen. Das Öffnen der Testmenge wird gezählt: Sie ist für den Schluss da.</translation>
    </message>
    <message>
        <source>Digit</source>
        <translation>Ziffer</translation>
    </message>
    <message>
        <source>Shows all digits, or one only.</source>
        <translation>Zeigt alle Ziffern oder nur eine.</translation>
    </message>
    <message>
        <source>Right or wrong</source>
        <translation>Richtig oder falsch</translation>
    </message>
    <message>
        <source>Shows all images, or only those that the network reads correctly or wrongly.</source>
        <translation>Zeigt alle Bilder, oder nur die, die das Netz richtig oder falsch liest.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Order of the images: as in the set, or the most confident mistakes first.</source>
        <translation>Reihenfolge der Bilder: wie in der Menge, oder die sichersten Fehler zuerst.</translation>
    </message>
    <message>
        <source>Fine-tunes the network on My digits, mixed with its training set. Bring back restores the network from before.</source>
        <translation>Trainiert das Netz mit „Meine Ziffern“ nach, gemischt mit seiner Trainingsmenge. „Zurückholen“ stellt das Netz von vorher wieder her.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Deletes the selected drawings from My digits; Undo returns them.</source>
        <translation>Löscht die ausgewählten Zeichnungen aus „Meine Ziffern“; „Rückgängig“ bringt sie zurück.</translation>
    </message>
    <message>
        <source>Undoes the last change of My digits.</source>
        <translation>Macht die letzte Änderung von „Meine Ziffern“ rückgängig.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Saves My digits to a .jsonl file.</source>
        <translation>Speichert Meine Ziffern in einer .jsonl-Datei.</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>How many images are read wrongly, and which mistake is the most frequent.</source>
        <translation>Wie viele Bilder falsch gelesen werden, und welcher Fehler der häufigste ist.</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Konfusionsmatrix</translation>
    </message>
    <message>
        <source>A row for each digit, a column for each answer. Off the diagonal are mistakes; click a cell to see its images.</source>
        <translation>Eine Zeile für jede Ziffer, eine Spalte für jede Antwort. Abseits der Diagonale stehen Fehler; klicken Sie auf eine Zelle, um ihre Bilder zu sehen.</translation>
    </message>
    <message>
        <source>Cell of the confusion matrix</source>
        <translation>Zelle der Konfusionsmatrix</translation>
    </message>
    <message>
        <source>The digit and the answer whose images are shown.</source>
        <translation>Die Ziffer und die Antwort, deren Bilder gezeigt werden.</translation>
    </message>
    <message>
        <source>Precision, recall and F1</source>
        <translation>Precision, Recall und F1</translation>
    </message>
    <message>
        <source>Precision: how often an answer is right. Recall: how many of a digit&apos;s images are found. F1: their harmonic mean.</source>
        <translation>Precision: wie oft eine Antwort richtig ist. Recall: wie viele der Bilder einer Ziffer gefunden werden. F1: ihr harmonisches Mittel.</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>Answers grouped by their confidence, the output of the answer, against how many of them are right. On the diagonal the network is as often right as it is sure.</source>
        <translation>Antworten, gruppiert nach ihrer Konfidenz, der Ausgabe der Antwort, gegen den Anteil der richtigen. Auf der Diagonale hat das Netz so oft recht, wie es sich sicher ist.</translation>
    </message>
    <message>
        <source>Threshold of confidence</source>
        <translation>Schwelle der Konfidenz</translation>
    </message>
    <message>
        <source>Answers below it are refused, and the canvas says not sure: fewer answers, more of them right. Drag the line, or use the arrow keys.</source>
        <translation>Antworten darunter werden abgelehnt, und die Zeichenfläche sagt unsicher: weniger Antworten, mehr davon richtig. Ziehen Sie die Linie, oder verwenden Sie die Pfeiltasten.</translation>
    </message>
    <message>
        <source>Why this answer</source>
        <translation>Warum diese Antwort</translation>
    </message>
    <message>
        <source>The ink that counts most for the digit chosen above.</source>
        <translation>Die Tinte, die am meisten für die oben gewählte Ziffer spricht.</translation>
    </message>
    <message>
        <source>Pixels that matter</source>
        <translation>Pixel, auf die es ankommt</translation>
    </message>
    <message>
        <source>Colour shows how the digit&apos;s output changes when ink is hidden or added there.</source>
        <translation>Die Farbe zeigt, wie sich die Ausgabe der Ziffer ändert, wenn dort Tinte verdeckt oder hinzugefügt wird.</translation>
    </message>
    <message>
        <source>Answer to a changed drawing</source>
        <translation>Antwort auf eine veränderte Zeichnung</translation>
    </message>
    <message>
        <source>Output of the digit as the drawing is shifted, scaled, rotated or thickened. A steep curve means a fragile answer.</source>
        <translation>Ausgabe der Ziffer, während die Zeichnung verschoben, skaliert, gedreht oder verdickt wird. Eine steile Kurve bedeutet eine fragile Antwort.</translation>
    </message>
    <message>
        <source>Other techniques for regularization</source>
        <translation>Other techniques for regularization</translation>
    </message>
    <message>
        <source>Nearest training images</source>
        <translation>Nächste Trainingsbilder</translation>
    </message>
    <message>
        <source>The network at work</source>
        <translation>Das Netz bei der Arbeit</translation>
    </message>
    <message>
        <source>The units and connections that make the answer: orange pushes, blue and dashed holds back. Point at a unit, or move to it with the arrow keys; click it or press Enter to look closer.</source>
        <translation>Die Neuronen und Verbindungen, die die Antwort geben: Orange fördert, blau und gestrichelt hemmt. Zeigen Sie auf ein Neuron, oder gehen Sie mit den Pfeiltasten hin; ein Klick oder die Eingabetaste zeigt es näher.</translation>
    </message>
    <message>
        <source>chapter 1, Sigmoid neurons</source>
        <translation>Kapitel 1, Sigmoid neurons</translation>
    </message>
    <message>
        <source>Unit pointed at</source>
        <translation>Neuron unter der Maus</translation>
    </message>
    <message>
        <source>Its weighted input z, its activation a, the sum of its terms and its bias, and its share in the z of the answer. None pointed at: the answer.</source>
        <translation>Seine gewichtete Eingabe z, seine Aktivierung a, die Summe seiner Terme und sein Bias, und sein Anteil am z der Antwort. Ohne Neuron unter der Maus: die Antwort.</translation>
    </message>
    <message>
        <source>Weights of the unit</source>
        <translation>Gewichte des Neurons</translation>
    </message>
    <message>
        <source>One cell per input: what the unit looks for. Orange: above 0, blue: below.</source>
        <translation>Eine Zelle pro Eingabe: wonach das Neuron sucht. Orange: über 0, blau: darunter.</translation>
    </message>
    <message>
        <source>Terms of the unit</source>
        <translation>Terme des Neurons</translation>
    </message>
    <message>
        <source>Each weight times its input: what the unit finds in this digit. Their sum and the bias make z.</source>
        <translation>Jedes Gewicht mal seine Eingabe: was das Neuron in dieser Ziffer findet. Ihre Summe und der Bias ergeben z.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>What keeps the network from learning, the worst first, and which setting mends it.</source>
        <translation>Was das Netz am Lernen hindert, das Schlimmste zuerst, und welche Einstellung es behebt.</translation>
    </message>
    <message>
        <source>chapter 5, The vanishing gradient problem</source>
        <translation>Kapitel 5, The vanishing gradient problem</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>A row for each layer: distribution of its weighted inputs or activations, and how it learns.</source>
        <translation>Eine Zeile für jede Schicht: Verteilung ihrer gewichteten Eingaben oder Aktivierungen, und wie sie lernt.</translation>
    </message>
    <message>
        <source>Gradient of each layer over the run</source>
        <translation>Gradient jeder Schicht über den Lauf</translation>
    </message>
    <message>
        <source>How fast each layer learns, |∂C/∂b|, from examination to examination. In deep networks early layers are often far slower than the last: the vanishing gradient.</source>
        <translation>Wie schnell jede Schicht lernt, |∂C/∂b|, von Untersuchung zu Untersuchung. In tiefen Netzen sind frühe Schichten oft weit langsamer als die letzte: der verschwindende Gradient.</translation>
    </message>
    <message>
        <source>Saturated</source>
        <translation>Gesättigt</translation>
    </message>
    <message>
        <source>Share of activations at the flat ends of the sigmoid, where gradients nearly vanish. High values are usual once a network is trained.</source>
        <translation>Anteil der Aktivierungen an den flachen Enden des Sigmoids, wo Gradienten fast verschwinden. Hohe Werte sind üblich, sobald ein Netz trainiert ist.</translation>
    </message>
    <message>
        <source>The cross-entropy cost function</source>
        <translation>The cross-entropy cost function</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Share of ReLU units that are 0 for every image of the sample: they get no gradient.</source>
        <translation>Anteil der ReLU-Neuronen, die bei jedem Bild der Stichprobe 0 sind: Sie bekommen keinen Gradienten.</translation>
    </message>
    <message>
        <source>Other models of artificial neuron</source>
        <translation>Other models of artificial neuron</translation>
    </message>
    <message>
        <source>Gradient of the biases</source>
        <translation>Gradient der Biases</translation>
    </message>
    <message>
        <source>Length of ∂C/∂b in each layer: its speed of learning. Far smaller in early layers means a vanishing gradient.</source>
        <translation>Länge von ∂C/∂b in jeder Schicht: ihre Lerngeschwindigkeit. Weit kleiner in frühen Schichten bedeutet einen verschwindenden Gradienten.</translation>
    </message>
    <message>
        <source>Step beside the weights</source>
        <translation>Schritt im Verhältnis zu den Gewichten</translation>
    </message>
    <message>
        <source>Length of one step divided by that of the weights; about 0.001 is usual.</source>
        <translation>Länge eines Schritts, geteilt durch die der Gewichte; etwa 0.001 ist üblich.</translation>
    </message>
    <message>
        <source>Length of the weights</source>
        <translation>Länge der Gewichte</translation>
    </message>
    <message>
        <source>Norm of the layer&apos;s weights. Regularization keeps it small.</source>
        <translation>Norm der Gewichte der Schicht. Regularisierung hält sie klein.</translation>
    </message>
    <message>
        <source>Regularization</source>
        <translation>Regularisierung</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>The layer shown, its units, and the range of their weights.</source>
        <translation>Die gezeigte Schicht, ihre Neuronen und der Bereich ihrer Gewichte.</translation>
    </message>
    <message>
        <source>Weights of a unit as a picture</source>
        <translation>Gewichte eines Neurons als Bild</translation>
    </message>
    <message>
        <source>Each pixel is the weight from that input: one colour excites the unit, the other inhibits it.</source>
        <translation>Jedes Pixel ist das Gewicht von dieser Eingabe: Die eine Farbe erregt das Neuron, die andere hemmt es.</translation>
    </message>
    <message>
        <source>chapter 1, The architecture of neural networks</source>
        <translation>Kapitel 1, The architecture of neural networks</translation>
    </message>
    <message>
        <source>Weight matrix</source>
        <translation>Gewichtsmatrix</translation>
    </message>
    <message>
        <source>One row for each unit, one column for each unit of the layer before.</source>
        <translation>Eine Zeile für jedes Neuron, eine Spalte für jedes Neuron der Schicht davor.</translation>
    </message>
    <message>
        <source>Histograms of weights and biases</source>
        <translation>Histogramme der Gewichte und Biases</translation>
    </message>
    <message>
        <source>How the parameters of each layer are distributed. Initial weights decide where this begins.</source>
        <translation>Wie die Parameter jeder Schicht verteilt sind. Die Anfangsgewichte bestimmen, wo das beginnt.</translation>
    </message>
    <message>
        <source>Weight initialization</source>
        <translation>Gewichtsinitialisierung</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>The layer whose weights are shown.</source>
        <translation>Die Schicht, deren Gewichte gezeigt werden.</translation>
    </message>
    <message>
        <source>Order of the units</source>
        <translation>Reihenfolge der Neuronen</translation>
    </message>
    <message>
        <source>As in the network, or those with the largest value first.</source>
        <translation>Wie im Netz, oder die mit dem größten Wert zuerst.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Which colour stands for which value.</source>
        <translation>Welche Farbe für welchen Wert steht.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Neuron</translation>
    </message>
    <message>
        <source>The unit chosen, its bias and the norms of its weights.</source>
        <translation>Das gewählte Neuron, sein Bias und die Normen seiner Gewichte.</translation>
    </message>
    <message>
        <source>Outgoing weights</source>
        <translation>Ausgehende Gewichte</translation>
    </message>
    <message>
        <source>How this unit pushes each unit of the next layer: up to the right, down to the left.</source>
        <translation>Wie dieses Neuron jedes Neuron der nächsten Schicht beeinflusst: nach rechts fördernd, nach links hemmend.</translation>
    </message>
    <message>
        <source>Images that activate it most</source>
        <translation>Bilder, die es am stärksten aktivieren</translation>
    </message>
    <message>
        <source>The training images with the smallest distance to your drawing, between the 784 numbers of each.</source>
        <translation>Die Trainingsbilder mit dem kleinsten Abstand zu Ihrer Zeichnung, gemessen an den je 784 Zahlen.</translation>
    </message>
    <message>
        <source>The digit with the largest output, and that output. Faint, with a question mark: not sure, below the threshold that Mistakes › Calibration sets. The network has to choose one of ten, so a letter gets a digit too; a second, small network asks whether it is a digit.</source>
        <translation>Die Ziffer mit der größten Ausgabe, und diese Ausgabe. Blass, mit einem Fragezeichen: nicht sicher, unter der Schwelle, die unter Fehler › Kalibrierung steht. Das Netz muss eine von zehn wählen, also bekommt auch ein Buchstabe eine Ziffer; ein zweites, kleines Netz fragt, ob es überhaupt eine Ziffer ist.</translation>
    </message>
    <message>
        <source>The training images to which this unit answers most strongly.</source>
        <translation>Die Trainingsbilder, auf die dieses Neuron am stärksten antwortet.</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Aktivierungen</translation>
    </message>
    <message>
        <source>What your digit does to each layer, from the 784 pixels to the ten outputs.</source>
        <translation>Was Ihre Ziffer in jeder Schicht bewirkt, von den 784 Pixeln bis zu den zehn Ausgaben.</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>The output units&apos; own values: the same numbers as in per cent beside the canvas.</source>
        <translation>Die Werte der Ausgabeneuronen selbst: dieselben Zahlen wie in Prozent neben der Zeichenfläche.</translation>
    </message>
    <message>
        <source>The committee&apos;s answer</source>
        <translation>Die Antwort des Komitees</translation>
    </message>
    <message>
        <source>What the ticked runs answer together to this drawing, while the page Committee is in front.</source>
        <translation>Was die angekreuzten Läufe gemeinsam auf diese Zeichnung antworten, während die Seite Komitee vorn ist.</translation>
    </message>
    <message>
        <source>Surgery</source>
        <translation>Chirurgie</translation>
    </message>
    <message>
        <source>What the changed copy gets right on the validation set, before and after, and what it answers to your drawing. The network itself stays as it is.</source>
        <translation>Was die veränderte Kopie auf der Validierungsmenge richtig liest, vorher und nachher, und was sie auf Ihre Zeichnung antwortet. Das Netz selbst bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>Takes every change back. Undo brings them again.</source>
        <translation>Nimmt jede Änderung zurück. „Rückgängig“ bringt sie wieder.</translation>
    </message>
    <message>
        <source>Keep as a run</source>
        <translation>Als Lauf behalten</translation>
    </message>
    <message>
        <source>Puts the changed copy in the place of the network and keeps it as a run. Continue training goes on from it; Train › Bring back restores the network from before.</source>
        <translation>Setzt die veränderte Kopie an die Stelle des Netzes und behält sie als Lauf. „Weitertrainieren“ macht mit ihr weiter; Training › Zurückholen stellt das Netz von vorher wieder her.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Neuronen</translation>
    </message>
    <message>
        <source>The hidden units, lit by your drawing. A click switches one off or on: crossed out, its activation reaches nothing.</source>
        <translation>Die verdeckten Neuronen, beleuchtet von Ihrer Zeichnung. Ein Klick schaltet eines aus oder an: Durchgestrichen erreicht seine Aktivierung nichts mehr.</translation>
    </message>
    <message>
        <source>The 5 that matter most</source>
        <translation>Die 5 wichtigsten</translation>
    </message>
    <message>
        <source>The units whose absence costs the answer to your drawing most of its lead over the second best. Press again for the next five.</source>
        <translation>Die Neuronen, ohne die die Antwort auf Ihre Zeichnung am meisten von ihrem Vorsprung vor der zweitbesten verliert. Noch einmal drücken für die nächsten fünf.</translation>
    </message>
    <message>
        <source>Paint on the weights</source>
        <translation>Auf den Gewichten malen</translation>
    </message>
    <message>
        <source>Click or drag to set weights of this unit: orange large and positive, blue large and negative, dark 0. Arrow keys and Enter paint too.</source>
        <translation>Klicken oder ziehen Sie, um Gewichte dieses Neurons zu setzen: orange groß und positiv, blau groß und negativ, dunkel 0. Auch Pfeiltasten und Eingabetaste malen.</translation>
    </message>
    <message>
        <source>The unit whose weights are shown, counted from 0, and its layer.</source>
        <translation>Das Neuron, dessen Gewichte gezeigt werden, gezählt ab 0, und seine Schicht.</translation>
    </message>
    <message>
        <source>Weight to paint</source>
        <translation>Gewicht zum Malen</translation>
    </message>
    <message>
        <source>The value that the brush gives each weight: any number, or with the buttons that of the full colour, 0, or its opposite.</source>
        <translation>Der Wert, den der Pinsel jedem Gewicht gibt: eine beliebige Zahl, oder mit den Knöpfen der der vollen Farbe, 0 oder sein Gegenteil.</translation>
    </message>
    <message>
        <source>Shift its bias</source>
        <translation>Seinen Bias verschieben</translation>
    </message>
    <message>
        <source>Added to the unit&apos;s bias: above 0 the unit becomes active more easily, below 0 less.</source>
        <translation>Wird zum Bias des Neurons addiert: Über 0 wird das Neuron leichter aktiv, unter 0 schwerer.</translation>
    </message>
    <message>
        <source>Scale its weights</source>
        <translation>Seine Gewichte skalieren</translation>
    </message>
    <message>
        <source>Factor of all weights into this unit: 0 leaves only the bias, −1 turns it into its opposite.</source>
        <translation>Faktor aller Gewichte in dieses Neuron: 0 lässt nur den Bias, −1 macht es zu seinem Gegenteil.</translation>
    </message>
    <message>
        <source>Pruning</source>
        <translation>Pruning</translation>
    </message>
    <message>
        <source>Accuracy against the share of weights set to 0, the smallest first or at random. Drag the line, or use the arrow keys, to remove that share.</source>
        <translation>Genauigkeit gegen den Anteil der auf 0 gesetzten Gewichte, die kleinsten zuerst oder zufällig. Ziehen Sie die Linie, oder verwenden Sie die Pfeiltasten, um diesen Anteil zu entfernen.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>Random numbers added to each weight, in standard deviations of its layer&apos;s weights.</source>
        <translation>Zufallszahlen, die zu jedem Gewicht addiert werden, in Standardabweichungen der Gewichte seiner Schicht.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Divides the weighted inputs z of the outputs: above 1 the network is less sure, below 1 surer. The cost changes, no answer does.</source>
        <translation>Teilt die gewichteten Eingaben z der Ausgaben: Über 1 ist das Netz unsicherer, unter 1 sicherer. Die Kosten ändern sich, keine Antwort.</translation>
    </message>
    <message>
        <source>Shares of 1: e^z of each output, divided by the sum of all ten. Raise one z, and the other nine outputs fall.</source>
        <translation>Anteile an 1: e^z jeder Ausgabe, geteilt durch die Summe aller zehn. Erhöhen Sie ein z, und die neun anderen Ausgaben sinken.</translation>
    </message>
    <message>
        <source>Weighted input z</source>
        <translation>Gewichtete Eingabe z</translation>
    </message>
    <message>
        <source>The z of one output. It starts at that of the digit at hand; move it to see what softmax and sigmoid make of it.</source>
        <translation>Das z einer Ausgabe. Es beginnt bei dem der aktuellen Ziffer; bewegen Sie es, um zu sehen, was Softmax und Sigmoid daraus machen.</translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation>Sigmoid</translation>
    </message>
    <message>
        <source>What sigmoid units would output for the same z. Each depends on its own z alone, so they need not sum to 1.</source>
        <translation>Was Sigmoid-Neuronen bei denselben z ausgeben würden. Jede Ausgabe hängt nur von ihrem eigenen z ab, deshalb muss die Summe nicht 1 sein.</translation>
    </message>
    <message>
        <source>Divides every z before softmax: the higher, the more even the shares; the lower, the more the largest z takes. 1 is plain softmax.</source>
        <translation>Teilt jedes z vor dem Softmax: je höher, desto gleichmäßiger die Anteile; je niedriger, desto mehr bekommt das größte z. 1 ist gewöhnliches Softmax.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>How many digits of the validation set are on the map and read correctly, and which are nearest to your drawing.</source>
        <translation>Wie viele Ziffern der Validierungsmenge auf der Karte sind und richtig gelesen werden, und welche Ihrer Zeichnung am nächsten sind.</translation>
    </message>
    <message>
        <source>Digits as points</source>
        <translation>Ziffern als Punkte</translation>
    </message>
    <message>
        <source>Each point is a digit in its class&apos;s colour, ringed where it is read wrongly; near points look alike to this layer. Point at one to see it; click it, and Why? explains its answer.</source>
        <translation>Jeder Punkt ist eine Ziffer in der Farbe ihrer Klasse, mit Ring, wo sie falsch gelesen wird; nahe Punkte sehen für diese Schicht ähnlich aus. Zeigen Sie auf eine, um sie zu sehen; klicken Sie darauf, und „Warum?“ erklärt ihre Antwort.</translation>
    </message>
    <message>
        <source>New axes</source>
        <translation>Neue Achsen</translation>
    </message>
    <message>
        <source>Computes the directions of the greatest spread for the network shown. Otherwise they stay while it learns and while you play the time line.</source>
        <translation>Berechnet die Richtungen der größten Streuung für das gezeigte Netz. Sonst bleiben sie bestehen, während es lernt und während Sie die Zeitleiste abspielen.</translation>
    </message>
    <message>
        <source>Robustness</source>
        <translation>Robustheit</translation>
    </message>
    <message>
        <source>How many validation digits the network still reads when they are turned, shifted or noisy, and which ticked run keeps more.</source>
        <translation>Wie viele Validierungsziffern das Netz noch liest, wenn sie gedreht, verschoben oder verrauscht sind, und welcher angekreuzte Lauf mehr behält.</translation>
    </message>
    <message>
        <source>Accuracy on changed digits</source>
        <translation>Genauigkeit bei veränderten Ziffern</translation>
    </message>
    <message>
        <source>Share of the digits read correctly as all of them are changed in one way. A run that was trained with distortions stays high further out. The arrow keys read the lines.</source>
        <translation>Anteil der richtig gelesenen Ziffern, wenn alle auf eine Weise verändert werden. Ein Lauf, der mit Verzerrungen trainiert wurde, bleibt weiter außen hoch. Die Pfeiltasten lesen die Linien ab.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>A validation digit as it is and changed by the amount pointed at in a plot, and what the network at hand reads. Click for another digit.</source>
        <translation>Eine Validierungsziffer, wie sie ist und so weit verändert, wie die Maus in einem Diagramm zeigt, und was das aktuelle Netz liest. Ein Klick zeigt eine andere Ziffer.</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netze</translation>
    </message>
    <message>
        <source>The network at hand and the best network of each ticked run, eight at most. Click one to hide or show its lines.</source>
        <translation>Das aktuelle Netz und das beste Netz jedes angekreuzten Laufs, höchstens acht. Klicken Sie auf eines, um seine Linien aus- oder einzublenden.</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Komitee</translation>
    </message>
    <message>
        <source>What the networks of the ticked runs answer alone and together. The committee&apos;s answer is the mean of their outputs.</source>
        <translation>Was die Netze der angekreuzten Läufe allein und gemeinsam antworten. Die Antwort des Komitees ist der Mittelwert ihrer Ausgaben.</translation>
    </message>
    <message>
        <source>Mean answer</source>
        <translation>Mittlere Antwort</translation>
    </message>
    <message>
        <source>Mean of the networks&apos; outputs for your drawing, each scaled to sum 1.</source>
        <translation>Mittelwert der Ausgaben der Netze für Ihre Zeichnung, jeweils auf die Summe 1 skaliert.</translation>
    </message>
    <message>
        <source>Score the test set once</source>
        <translation>Die Testmenge einmal auswerten</translation>
    </message>
    <message>
        <source>Scores these networks and their committee on the test set. It counts as opening it.</source>
        <translation>Wertet diese Netze und ihr Komitee auf der Testmenge aus. Das zählt als Öffnen.</translation>
    </message>
    <message>
        <source>Valley</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>How each way down ends: after how many steps the cost is a thousandth of that at the start, and up to which η it converges.</source>
        <translation>Wie jeder Weg hinab endet: nach wie vielen Schritten die Kosten ein Tausendstel derer am Start sind, und bis zu welchem η er konvergiert.</translation>
    </message>
    <message>
        <source>chapter 1, Learning with gradient descent</source>
        <translation>Kapitel 1, Learning with gradient descent</translation>
    </message>
    <message>
        <source>Ways down</source>
        <translation>Wege hinab</translation>
    </message>
    <message>
        <source>Paths from one start to the minimum, a dot a step, over lines of equal cost. Click, drag or use the arrow keys to move the start; a click in the legend hides a path.</source>
        <translation>Wege von einem Start zum Minimum, ein Punkt pro Schritt, über Linien gleicher Kosten. Klicken, ziehen oder die Pfeiltasten verschieben den Start; ein Klick in der Legende blendet einen Weg aus.</translation>
    </message>
    <message>
        <source>Learning rate η</source>
        <translation>Lernrate η</translation>
    </message>
    <message>
        <source>How far gradient descent and momentum go against the slope. Above 2/κ gradient descent diverges.</source>
        <translation>Wie weit Gradientenabstieg und Momentum gegen die Steigung gehen. Über 2/κ divergiert der Gradientenabstieg.</translation>
    </message>
    <message>
        <source>Momentum μ</source>
        <translation>Momentum μ</translation>
    </message>
    <message>
        <source>Share of the velocity that is kept at each step. Beyond 1 it gains energy and diverges; below 0 it brakes.</source>
        <translation>Anteil der Geschwindigkeit, der bei jedem Schritt erhalten bleibt. Über 1 gewinnt es Energie und divergiert; unter 0 bremst es.</translation>
    </message>
    <message>
        <source>Variations on stochastic gradient descent</source>
        <translation>Variations on stochastic gradient descent</translation>
    </message>
    <message>
        <source>Steepness κ</source>
        <translation>Steilheit κ</translation>
    </message>
    <message>
        <source>How many times steeper the valley is across than along: the condition number of the Hessian.</source>
        <translation>Wievielmal steiler das Tal quer ist als längs: die Konditionszahl der Hesse-Matrix.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>How many steps of each path are drawn.</source>
        <translation>Wie viele Schritte jedes Weges gezeichnet werden.</translation>
    </message>
    <message>
        <source>Ten points</source>
        <translation>Zehn Punkte</translation>
    </message>
    <message>
        <source>The root of the mean squared error of both fits, on the ten points that they were fitted to and on a hundred that they have not seen.</source>
        <translation>Die Wurzel des mittleren quadratischen Fehlers beider Anpassungen, auf den zehn Punkten, an die sie angepasst wurden, und auf hundert, die sie nicht gesehen haben.</translation>
    </message>
    <message>
        <source>Why does regularization help reduce overfitting?</source>
        <translation>Why does regularization help reduce overfitting?</translation>
    </message>
    <message>
        <source>Line and polynomial</source>
        <translation>Gerade und Polynom</translation>
    </message>
    <message>
        <source>The circles are the ten points: drag one, or choose it with the left and right arrow keys and move it up and down. The dots are new points. A click in the legend hides a curve.</source>
        <translation>Die Kreise sind die zehn Punkte: Ziehen Sie einen, oder wählen Sie ihn mit den Pfeiltasten links und rechts, und bewegen Sie ihn auf und ab. Die Tupfen sind neue Punkte. Ein Klick in der Legende blendet eine Kurve aus.</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Grad</translation>
    </message>
    <message>
        <source>Highest power of x in the polynomial, 0 to 9. With 9 it has a coefficient for each of the ten points.</source>
        <translation>Höchste Potenz von x im Polynom, 0 bis 9. Mit 9 hat es einen Koeffizienten für jeden der zehn Punkte.</translation>
    </message>
    <message>
        <source>λ</source>
        <translation>λ</translation>
    </message>
    <message>
        <source>How dear large coefficients of the polynomial are, from 0 to 631. The line is fitted without it.</source>
        <translation>Wie teuer große Koeffizienten des Polynoms sind, von 0 bis 631. Die Gerade wird ohne λ angepasst.</translation>
    </message>
    <message>
        <source>Standard deviation of the points from the line y = 2x, 0 to 3. Another one measures the points again.</source>
        <translation>Standardabweichung der Punkte von der Geraden y = 2x, 0 bis 3. Ein anderer Wert misst die Punkte neu.</translation>
    </message>
    <message>
        <source>Mini-batch</source>
        <translation>Mini-Batch</translation>
    </message>
    <message>
        <source>The images of the last step, what they cost, and how far the step went.</source>
        <translation>Die Bilder des letzten Schritts, was sie kosten, und wie weit der Schritt ging.</translation>
    </message>
    <message>
        <source>Images of the mini-batch</source>
        <translation>Bilder des Mini-Batch</translation>
    </message>
    <message>
        <source>The images averaged for one step, each with its cost before the step.</source>
        <translation>Die für einen Schritt gemittelten Bilder, jedes mit seinen Kosten vor dem Schritt.</translation>
    </message>
    <message>
        <source>Gradient and step of each layer</source>
        <translation>Gradient und Schritt jeder Schicht</translation>
    </message>
    <message>
        <source>Length of the gradient, of the step and of the weights, layer by layer.</source>
        <translation>Länge des Gradienten, des Schritts und der Gewichte, Schicht für Schicht.</translation>
    </message>
    <message>
        <source>chapter 2, The four fundamental equations behind backpropagation</source>
        <translation>Kapitel 2, The four fundamental equations behind backpropagation</translation>
    </message>
    <message>
        <source>Order of the images</source>
        <translation>Reihenfolge der Bilder</translation>
    </message>
    <message>
        <source>As drawn at random, or highest cost first.</source>
        <translation>Wie zufällig gezogen, oder höchste Kosten zuerst.</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>One example and one step, number by number: forwards, cost, backwards, update.</source>
        <translation>Ein Beispiel und ein Schritt, Zahl für Zahl: vorwärts, Kosten, rückwärts, Aktualisierung.</translation>
    </message>
    <message>
        <source>Each square is a unit, coloured by its activation. Click one to see its numbers; those that dropout switches off are crossed out.</source>
        <translation>Jedes Quadrat ist ein Neuron, gefärbt nach seiner Aktivierung. Klicken Sie auf eines, um seine Zahlen zu sehen; die vom Dropout ausgeschalteten sind durchgestrichen.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Forwards, cost, the equations BP1 to BP4, the update and the check, one after the other. Page Up and Page Down turn them.</source>
        <translation>Vorwärts, Kosten, die Gleichungen BP1 bis BP4, die Aktualisierung und das Prüfen, nacheinander. Bild auf und Bild ab blättern um.</translation>
    </message>
    <message>
        <source>An image of the next mini-batch, your drawing or the image clicked last, or an image of a set.</source>
        <translation>Ein Bild des nächsten Mini-Batch, Ihre Zeichnung oder das zuletzt angeklickte Bild, oder ein Bild einer Menge.</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>The formula as in the book, and below it the same with the numbers of this example.</source>
        <translation>Die Formel wie im Buch, und darunter dieselbe mit den Zahlen dieses Beispiels.</translation>
    </message>
    <message>
        <source>The unit&apos;s inputs as a picture</source>
        <translation>Die Eingaben des Neurons als Bild</translation>
    </message>
    <message>
        <source>One cell for each input: orange above 0, blue below. Click one to look at its weight.</source>
        <translation>Eine Zelle für jede Eingabe: orange über 0, blau darunter. Klicken Sie auf eine, um ihr Gewicht zu sehen.</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>The activation f(z), this unit&apos;s point on it, and the tangent, whose slope f′(z) is a factor of BP2.</source>
        <translation>Die Aktivierung f(z), der Punkt dieses Neurons darauf und die Tangente, deren Steigung f′(z) ein Faktor von BP2 ist.</translation>
    </message>
    <message>
        <source>Numbers of this page</source>
        <translation>Zahlen dieser Seite</translation>
    </message>
    <message>
        <source>The terms of the formula, largest first. On the page of the gradient a row chooses its weight.</source>
        <translation>Die Terme der Formel, die größten zuerst. Auf der Seite des Gradienten wählt eine Zeile ihr Gewicht.</translation>
    </message>
    <message>
        <source>Slow motion</source>
        <translation>Zeitlupe</translation>
    </message>
    <message>
        <source>Turns the pages by itself, term by term, up to the update.</source>
        <translation>Blättert die Seiten von selbst um, Term für Term, bis zur Aktualisierung.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>The lines of Backswing that compute this page.</source>
        <translation>Die Zeilen von Backswing, die diese Seite berechnen.</translation>
    </message>
    <message>
        <source>Check them all</source>
        <translation>Alle prüfen</translation>
    </message>
    <message>
        <source>Measures the slope at every weight and bias of this layer and compares it with backpropagation&apos;s.</source>
        <translation>Misst die Steigung an jedem Gewicht und Bias dieser Schicht und vergleicht sie mit der der Backpropagation.</translation>
    </message>
    <message>
        <source>Do this step</source>
        <translation>Diesen Schritt ausführen</translation>
    </message>
    <message>
        <source>Trains on exactly the mini-batch shown, as Train › Step does, then shows the next one.</source>
        <translation>Trainiert genau den gezeigten Mini-Batch, wie Training › Schritt, und zeigt dann den nächsten.</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimente</translation>
    </message>
    <message>
        <source>The experiments of chapter 3, in the order in which they teach, with the time that they take and their result.</source>
        <translation>Die Experimente von Kapitel 3, in der Reihenfolge, in der sie lehren, mit der Zeit, die sie brauchen, und ihrem Ergebnis.</translation>
    </message>
    <message>
        <source>The experiment</source>
        <translation>Das Experiment</translation>
    </message>
    <message>
        <source>What it trains, what to look at, and what it shows.</source>
        <translation>Was es trainiert, worauf zu achten ist, und was es zeigt.</translation>
    </message>
    <message>
        <source>Progress of the experiment</source>
        <translation>Fortschritt des Experiments</translation>
    </message>
    <message>
        <source>The run in progress, and the time left.</source>
        <translation>Der aktuelle Lauf, und die verbleibende Zeit.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Experiments that follow the one in progress.</source>
        <translation>Experimente, die auf das laufende folgen.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stops the experiment before its next mini-batch. A verdict needs all its runs.</source>
        <translation>Stoppt das Experiment vor seinem nächsten Mini-Batch. Ein Urteil braucht alle seine Läufe.</translation>
    </message>
    <message>
        <source>Expected and measured</source>
        <translation>Erwartet und gemessen</translation>
    </message>
    <message>
        <source>The range that is expected, and which measurements, and which figure of the book, it rests on.</source>
        <translation>Der erwartete Bereich, und auf welchen Messungen und welcher Abbildung des Buches er beruht.</translation>
    </message>
    <message>
        <source>The saturated neuron</source>
        <translation>Das gesättigte Neuron</translation>
    </message>
    <message>
        <source>One neuron with one or two inputs learns to output 0: with the quadratic cost on the left, with cross-entropy on the right.</source>
        <translation>Ein Neuron mit einer oder zwei Eingaben lernt, 0 auszugeben: links mit den quadratischen Kosten, rechts mit der Kreuzentropie.</translation>
    </message>
    <message>
        <source>The neuron</source>
        <translation>Das Neuron</translation>
    </message>
    <message>
        <source>Its weight, bias, weighted input and output in this epoch.</source>
        <translation>Sein Gewicht, sein Bias, seine gewichtete Eingabe und seine Ausgabe in dieser Epoche.</translation>
    </message>
    <message>
        <source>The sigmoid</source>
        <translation>Das Sigmoid</translation>
    </message>
    <message>
        <source>The neuron&apos;s point on σ(z). At the flat ends the slope σ′(z) is nearly 0, and with it the gradient of the quadratic cost.</source>
        <translation>Der Punkt des Neurons auf σ(z). An den flachen Enden ist die Steigung σ′(z) fast 0, und mit ihr der Gradient der quadratischen Kosten.</translation>
    </message>
    <message>
        <source>Cost so far</source>
        <translation>Kosten bisher</translation>
    </message>
    <message>
        <source>The cost in each epoch. Look at the slope of the beginning: that is how fast the neuron learns while it is badly wrong.</source>
        <translation>Die Kosten in jeder Epoche. Achten Sie auf die Steigung am Anfang: So schnell lernt das Neuron, während es stark danebenliegt.</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Drag to any epoch of the neuron&apos;s training.</source>
        <translation>Ziehen Sie zu einer beliebigen Epoche im Training des Neurons.</translation>
    </message>
    <message>
        <source>Settings of the race</source>
        <translation>Einstellungen des Rennens</translation>
    </message>
    <message>
        <source>The settings that all runs share, apart from those in the grid.</source>
        <translation>Die Einstellungen, die alle Läufe gemeinsam haben, abgesehen von denen im Gitter.</translation>
    </message>
    <message>
        <source>Runs planned</source>
        <translation>Geplante Läufe</translation>
    </message>
    <message>
        <source>How many runs the settings and the seeds make.</source>
        <translation>Wie viele Läufe die Einstellungen und die Seeds ergeben.</translation>
    </message>
    <message>
        <source>State of the race</source>
        <translation>Zustand des Rennens</translation>
    </message>
    <message>
        <source>How far the race is, and which setting leads.</source>
        <translation>Wie weit das Rennen ist, und welche Einstellung führt.</translation>
    </message>
    <message>
        <source>Validation accuracy of the race</source>
        <translation>Validierungsgenauigkeit des Rennens</translation>
    </message>
    <message>
        <source>One curve for each run, all on the same seed and mini-batches.</source>
        <translation>Eine Kurve für jeden Lauf, alle mit demselben Seed und denselben Mini-Batches.</translation>
    </message>
    <message>
        <source>Validation cost of the race</source>
        <translation>Validierungskosten des Rennens</translation>
    </message>
    <message>
        <source>One curve for each run. Costs of different kinds cannot be compared.</source>
        <translation>Eine Kurve für jeden Lauf. Kosten verschiedener Art lassen sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>Map of the race</source>
        <translation>Karte des Rennens</translation>
    </message>
    <message>
        <source>Two settings against each other, the result as colour: where good values lie.</source>
        <translation>Zwei Einstellungen gegeneinander, das Ergebnis als Farbe: wo gute Werte liegen.</translation>
    </message>
    <message>
        <source>Which settings matter</source>
        <translation>Auf welche Einstellungen es ankommt</translation>
    </message>
    <message>
        <source>Share of the differences in the result that each setting explains, over the runs of this race.</source>
        <translation>Anteil der Unterschiede im Ergebnis, den jede Einstellung erklärt, über die Läufe dieses Rennens.</translation>
    </message>
    <message>
        <source>Runs of the race</source>
        <translation>Läufe des Rennens</translation>
    </message>
    <message>
        <source>One row for each run, the best first. Enter loads its settings, Delete stops it.</source>
        <translation>Eine Zeile für jeden Lauf, die besten zuerst. Die Eingabetaste lädt seine Einstellungen, Entf stoppt ihn.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Starts, steps and ends a run. Help › Keyboard lists the keys.</source>
        <translation>Startet einen Lauf, macht einzelne Schritte und beendet ihn. Hilfe › Tastatur führt die Tasten auf.</translation>
    </message>
    <message>
        <source>Explanations</source>
        <translation>Erklärungen</translation>
    </message>
    <message>
        <source>Says what the mouse points at or what has the focus: its value now, the usual range, and where the book speaks of it. Shift+F1 says it in full.</source>
        <translation>Sagt, worauf die Maus zeigt oder was den Fokus hat: seinen Wert jetzt, den üblichen Bereich, und wo das Buch davon spricht. Umschalt+F1 sagt es ausführlich.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>The buttons of the toolbar that have no room.</source>
        <translation>Die Knöpfe der Werkzeugleiste, die keinen Platz haben.</translation>
    </message>
    <message>
        <source>More tabs</source>
        <translation>Mehr Tabs</translation>
    </message>
    <message>
        <source>Scrolls to tabs that have no room. View lists all of them.</source>
        <translation>Scrollt zu Tabs, die keinen Platz haben. „Ansicht“ führt alle auf.</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Cost and accuracy of the checked runs, epoch by epoch.</source>
        <translation>Kosten und Genauigkeit der angekreuzten Läufe, Epoche für Epoche.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>The figures of one run, epoch by epoch.</source>
        <translation>Die Zahlen eines Laufs, Epoche für Epoche.</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>Every image of the data, and yours, with the network&apos;s answer.</source>
        <translation>Jedes Bild der Daten, und Ihre, mit der Antwort des Netzes.</translation>
    </message>
    <message>
        <source>Which digits are read as which, the images behind each mistake, and whether the network is as often right as it is sure.</source>
        <translation>Welche Ziffern als welche gelesen werden, die Bilder hinter jedem Fehler, und ob das Netz so oft recht hat, wie es sich sicher ist.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Which ink speaks for the answer to your drawing, and which training images are nearest.</source>
        <translation>Welche Tinte für die Antwort auf Ihre Zeichnung spricht, und welche Trainingsbilder am nächsten sind.</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Innenleben</translation>
    </message>
    <message>
        <source>Doctor, Weights, Activations, Mini-batch and By hand: what goes on in the layers.</source>
        <translation>Diagnose, Gewichte, Aktivierungen, Mini-Batch und Von Hand: was in den Schichten vor sich geht.</translation>
    </message>
    <message>
        <source>The experiments of chapter 3: what is expected, what the book printed, and what you get.</source>
        <translation>Die Experimente von Kapitel 3: was erwartet wird, was im Buch steht, und was Sie erhalten.</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Rennen</translation>
    </message>
    <message>
        <source>Many settings trained on the same seed and mini-batches, and a map of the results.</source>
        <translation>Viele Einstellungen, trainiert mit demselben Seed und denselben Mini-Batches, und eine Karte der Ergebnisse.</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>Chapter 3 as a course: each lesson with how far you are and your points, then missions: networks to rescue. Start plays one above the tabs.</source>
        <translation>Kapitel 3 als Kurs: jede Lektion mit Ihrem Stand und Ihren Punkten, danach Missionen: Netze, die zu retten sind. „Starten“ spielt eine über den Tabs.</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>One step of a lesson: what to do, what to look at, and afterwards why. The step notices by itself when it is done.</source>
        <translation>Ein Schritt einer Lektion: was zu tun ist, worauf zu achten ist, und danach warum. Der Schritt merkt selbst, wann er erledigt ist.</translation>
    </message>
    <message>
        <source>Your curve</source>
        <translation>Ihre Kurve</translation>
    </message>
    <message>
        <source>Draw the curve that you expect, with the mouse or the arrow keys. After the run the true curve is laid over it; the points are for how near they are.</source>
        <translation>Zeichnen Sie die Kurve, die Sie erwarten, mit der Maus oder den Pfeiltasten. Nach dem Lauf wird die wahre Kurve darübergelegt; die Punkte gibt es dafür, wie nah sie beieinanderliegen.</translation>
    </message>
</context>
</TS>
