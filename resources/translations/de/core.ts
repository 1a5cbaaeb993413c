<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>core</name>
    <message>
        <source>Backswing trains small neural networks to read handwritten digits, and shows how each setting changes what they learn.
This is its command line; the window is started with: python3 run.py
</source>
        <translation>Backswing trainiert kleine neuronale Netze darauf, handgeschriebene Ziffern zu lesen, und zeigt, wie jede Einstellung
verändert, was sie lernen. Dies ist die Befehlszeile; das Fenster startet mit: python3 run.py
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
        <translation>Beispiele:
  python -m core train --set epochs=3 --out mine.safetensors    aus den eingebauten Ziffern lernen
  python -m core evaluate mine.safetensors --data mnist         wie gut liest es andere?
  python -m core classify mine.safetensors three.png            welche Ziffer ist das?

`python -m core COMMAND --help` zeigt die Optionen eines Befehls. Exit-Codes: 0 fertig, 1 die Arbeit ist gescheitert
oder ein Ergebnis ist nicht wie erwartet, 2 falscher Aufruf, 130 Strg+C, 143 SIGTERM, 129 das Terminal wurde geschlossen.
</translation>
    </message>
    <message>
        <source>Backswing itself failed ({what}). This is a bug: please report it with {path}.</source>
        <translation>Backswing selbst ist gescheitert ({what}). Das ist ein Programmfehler: Bitte melden Sie ihn, zusammen mit {path}.</translation>
    </message>
    <message>
        <source>language: {codes}; the system&apos;s unless given. Also after the command</source>
        <translation>Sprache: {codes}; sonst die des Systems. Auch nach dem Befehl möglich</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Backswing itself failed ({what}); no log could be written to {path}.</source>
        <translation>Backswing selbst ist gescheitert ({what}); in {path} konnte kein Protokoll geschrieben werden.</translation>
    </message>
    <message>
        <source>Stopped by Ctrl+C.</source>
        <translation>Mit Strg+C gestoppt.</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation>Sigmoid</translation>
    </message>
    <message>
        <source>Squashes to 0..1; its slope is at most 0.25, so deep layers learn slowly. Book, chapter 1.</source>
        <translation>Staucht auf 0..1; die Steigung ist höchstens 0.25, tiefe Schichten lernen daher langsam. Buch, Kapitel 1.</translation>
    </message>
    <message>
        <source>tanh</source>
        <translation>tanh</translation>
    </message>
    <message>
        <source>Squashes to -1..1, centred on 0; a sigmoid rescaled. Book, chapter 3.</source>
        <translation>Staucht auf -1..1, um 0 zentriert; ein umskaliertes Sigmoid. Buch, Kapitel 3.</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>max(0, z): never saturates above 0, but a unit that is always below 0 is dead. Book, chapter 3.</source>
        <translation>max(0, z): sättigt oberhalb von 0 nie, aber ein Neuron, das immer unter 0 liegt, ist tot. Buch, Kapitel 3.</translation>
    </message>
    <message>
        <source>leaky ReLU</source>
        <translation>Leaky ReLU</translation>
    </message>
    <message>
        <source>z above 0, z/100 below: like ReLU, but no unit dies, because some slope remains. Maas et al. 2013.</source>
        <translation>z oberhalb von 0, z/100 darunter: wie ReLU, aber kein Neuron stirbt, weil etwas Steigung bleibt. Maas et al. 2013.</translation>
    </message>
    <message>
        <source>GELU</source>
        <translation>GELU</translation>
    </message>
    <message>
        <source>z times the probability that a normal draw is below z (tanh variant): a smooth ReLU. Hendrycks &amp; Gimpel 2016.</source>
        <translation>z mal die Wahrscheinlichkeit, dass eine normalverteilte Zufallszahl unter z liegt (tanh-Variante): ein glattes ReLU. Hendrycks &amp; Gimpel 2016.</translation>
    </message>
    <message>
        <source>softplus</source>
        <translation>Softplus</translation>
    </message>
    <message>
        <source>ln(1 + e^z): ReLU with a rounded corner; its slope is the sigmoid, so no unit dies. Dugas et al. 2001.</source>
        <translation>ln(1 + e^z): ReLU mit abgerundeter Ecke; die Steigung ist das Sigmoid, also stirbt kein Neuron. Dugas et al. 2001.</translation>
    </message>
    <message>
        <source>sinh</source>
        <translation>sinh</translation>
    </message>
    <message>
        <source>(e^z - e^-z)/2: the slope is 1 or more and grows with z, so nothing saturates, but deep gradients explode.</source>
        <translation>(e^z - e^-z)/2: Die Steigung ist 1 oder mehr und wächst mit z; nichts sättigt also, aber in tiefen Netzen explodieren die Gradienten.</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>linear</translation>
    </message>
    <message>
        <source>z itself, without an activation: the slope is 1, and a stack of such layers can do no more than one.</source>
        <translation>z selbst, ohne Aktivierung: Die Steigung ist 1, und ein Stapel solcher Schichten kann nicht mehr als eine einzige.</translation>
    </message>
    <message>
        <source>Each digit gets its own yes or no between 0 and 1.</source>
        <translation>Jede Ziffer bekommt ihr eigenes Ja oder Nein zwischen 0 und 1.</translation>
    </message>
    <message>
        <source>softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>The ten outputs share 100 %: probabilities that sum to 1.</source>
        <translation>Die zehn Ausgaben teilen sich 100 %: Wahrscheinlichkeiten mit der Summe 1.</translation>
    </message>
    <message>
        <source>The weighted input itself; least squares with the quadratic cost.</source>
        <translation>Die gewichtete Eingabe selbst; mit den quadratischen Kosten die Methode der kleinsten Quadrate.</translation>
    </message>
    <message>
        <source>quadratic</source>
        <translation>quadratisch</translation>
    </message>
    <message>
        <source>½ Σ (a - y)²: simple, but a saturated unit that is wrong learns slowly. Book, equation 6.</source>
        <translation>½ Σ (a - y)²: einfach, aber ein gesättigtes Neuron, das falsch liegt, lernt langsam. Buch, Gleichung 6.</translation>
    </message>
    <message>
        <source>the quadratic cost measures each output by itself, so it does not fit outputs that share 100 %</source>
        <translation>Die quadratischen Kosten messen jede Ausgabe für sich und passen deshalb nicht zu Ausgaben, die sich 100 % teilen</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>Kreuzentropie</translation>
    </message>
    <message>
        <source>-Σ [y ln a + (1-y) ln(1-a)]: the larger the error, the faster it learns. Book, equation 63.</source>
        <translation>-Σ [y ln a + (1-y) ln(1-a)]: Je größer der Fehler, desto schneller lernt sie. Buch, Gleichung 63.</translation>
    </message>
    <message>
        <source>cross-entropy treats each output as the probability of its own yes or no, so it needs sigmoid outputs</source>
        <translation>Die Kreuzentropie behandelt jede Ausgabe als Wahrscheinlichkeit eines eigenen Ja oder Nein und braucht deshalb Sigmoid-Ausgaben</translation>
    </message>
    <message>
        <source>log-likelihood</source>
        <translation>Log-Likelihood</translation>
    </message>
    <message>
        <source>-ln a of the correct class: for outputs that are the probabilities of ten classes. Book, equation 80.</source>
        <translation>-ln a der richtigen Klasse: für Ausgaben, die die Wahrscheinlichkeiten von zehn Klassen sind. Buch, Gleichung 80.</translation>
    </message>
    <message>
        <source>log-likelihood treats the outputs as probabilities that sum to 1, so it needs softmax</source>
        <translation>Log-Likelihood behandelt die Ausgaben als Wahrscheinlichkeiten mit der Summe 1 und braucht deshalb Softmax</translation>
    </message>
    <message>
        <source>asymmetric</source>
        <translation>asymmetrisch</translation>
    </message>
    <message>
        <source>Over/under: Σ (a - y) times one weight where a is too high, Σ (y - a) times another where it is too low: goods left over against lost profit. With weights 1 and 9 the best answer is too low only once in ten times. Also called pinball loss.</source>
        <translation>Darüber/darunter: Σ (a - y) mal ein Gewicht, wo a zu hoch ist, Σ (y - a) mal ein anderes, wo es zu niedrig ist: übrig gebliebene Ware gegen entgangenen Gewinn. Mit den Gewichten 1 und 9 ist die beste Antwort nur in einem von zehn Fällen zu niedrig. Auch Pinball-Loss genannt.</translation>
    </message>
    <message>
        <source>the asymmetric cost measures each output by itself, so it does not fit outputs that share 100 %</source>
        <translation>Die asymmetrischen Kosten messen jede Ausgabe für sich und passen deshalb nicht zu Ausgaben, die sich 100 % teilen</translation>
    </message>
    <message>
        <source>Try a smaller learning rate: {eta}.</source>
        <translation>Versuchen Sie eine kleinere Lernrate: {eta}.</translation>
    </message>
    <message>
        <source>all epochs done</source>
        <translation>alle Epochen fertig</translation>
    </message>
    <message>
        <source>no improvement</source>
        <translation>keine Verbesserung</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>divergiert</translation>
    </message>
    <message>
        <source>learning rate at its minimum</source>
        <translation>kleinste Lernrate erreicht</translation>
    </message>
    <message>
        <source>converged</source>
        <translation>konvergiert</translation>
    </message>
    <message>
        <source>accuracy reached</source>
        <translation>Genauigkeit erreicht</translation>
    </message>
    <message>
        <source>Training diverged: {what} was no longer finite in epoch {epoch}, mini-batch {batch}.</source>
        <translation>Das Training ist divergiert; in Epoche {epoch}, Mini-Batch {batch}, nicht mehr endlich: {what}.</translation>
    </message>
    <message>
        <source>Try smaller initial weights, another activation or float64.</source>
        <translation>Versuchen Sie kleinere Anfangsgewichte, eine andere Aktivierung oder float64.</translation>
    </message>
    <message>
        <source>1/√n</source>
        <translation>1/√n</translation>
    </message>
    <message>
        <source>N(0, 1/n_in): weighted inputs start near 0, so no unit starts saturated. Book, chapter 3.</source>
        <translation>N(0, 1/n_in): Die gewichteten Eingaben beginnen nahe 0, kein Neuron ist also am Anfang gesättigt. Buch, Kapitel 3.</translation>
    </message>
    <message>
        <source>large N(0, 1)</source>
        <translation>groß, N(0, 1)</translation>
    </message>
    <message>
        <source>N(0, 1) for any number of inputs: hidden units start saturated and learn slowly. Book, chapter 1.</source>
        <translation>N(0, 1) bei jeder Zahl von Eingaben: Verdeckte Neuronen sind am Anfang gesättigt und lernen langsam. Buch, Kapitel 1.</translation>
    </message>
    <message>
        <source>Glorot</source>
        <translation>Glorot</translation>
    </message>
    <message>
        <source>N(0, 2/(n_in + n_out)), biases 0: keeps the variance of activations and gradients, for tanh. Glorot &amp; Bengio 2010.</source>
        <translation>N(0, 2/(n_in + n_out)), Biases 0: erhält die Varianz von Aktivierungen und Gradienten, für tanh. Glorot &amp; Bengio 2010.</translation>
    </message>
    <message>
        <source>He</source>
        <translation>He</translation>
    </message>
    <message>
        <source>N(0, 2/n_in), biases 0: compensates for the half that ReLU cuts off. He et al. 2015.</source>
        <translation>N(0, 2/n_in), Biases 0: gleicht die Hälfte aus, die ReLU abschneidet. He et al. 2015.</translation>
    </message>
    <message>
        <source>gradient descent (SGD)</source>
        <translation>Gradientenabstieg (SGD)</translation>
    </message>
    <message>
        <source>θ -= η g: one step down the slope of each mini-batch. Book, chapter 1.</source>
        <translation>θ -= η g: bei jedem Mini-Batch ein Schritt bergab entlang der Steigung. Buch, Kapitel 1.</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>v = μ v - η g, θ += v: like a ball that keeps rolling. Book, chapter 3, equations 107 and 108.</source>
        <translation>v = μ v - η g, θ += v: wie eine Kugel, die weiterrollt. Buch, Kapitel 3, Gleichungen 107 und 108.</translation>
    </message>
    <message>
        <source>Nesterov momentum</source>
        <translation>Nesterov-Momentum</translation>
    </message>
    <message>
        <source>v = μ v - η g with g taken at θ + μ v, where the ball is heading: it brakes early. Nesterov 1983.</source>
        <translation>v = μ v - η g mit g bei θ + μ v, wohin die Kugel unterwegs ist: Es bremst früh. Nesterov 1983.</translation>
    </message>
    <message>
        <source>RMSProp</source>
        <translation>RMSProp</translation>
    </message>
    <message>
        <source>s = ρ s + (1 - ρ) g², θ -= η g/(√s + ε): steep directions get short steps. Tieleman &amp; Hinton 2012.</source>
        <translation>s = ρ s + (1 - ρ) g², θ -= η g/(√s + ε): Steile Richtungen bekommen kurze Schritte. Tieleman &amp; Hinton 2012.</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>Moving averages m of g and s of g², bias-corrected; θ -= η m/(√s + ε). λ enters g, as in the book. Needs a small η such as 0.001. Kingma &amp; Ba 2014.</source>
        <translation>Gleitende Mittelwerte m von g und s von g², um ihre Verzerrung korrigiert; θ -= η m/(√s + ε). λ geht in g ein, wie im Buch. Braucht ein kleines η wie 0.001. Kingma &amp; Ba 2014.</translation>
    </message>
    <message>
        <source>AdamW</source>
        <translation>AdamW</translation>
    </message>
    <message>
        <source>Adam with decoupled weight decay: λ stays out of the averages and shrinks the weights by η λ/n w. Needs a small η such as 0.001. Loshchilov &amp; Hutter 2017.</source>
        <translation>Adam mit entkoppeltem Gewichtszerfall: λ geht nicht in die Mittelwerte ein und verkleinert die Gewichte um η λ/n w. Braucht ein kleines η wie 0.001. Loshchilov &amp; Hutter 2017.</translation>
    </message>
    <message>
        <source>L-BFGS</source>
        <translation>L-BFGS</translation>
    </message>
    <message>
        <source>Uses the whole training set at once and estimates its curvature from the last steps; a line search replaces η. An epoch is one line search. Liu &amp; Nocedal 1989.</source>
        <translation>Verwendet die ganze Trainingsmenge auf einmal und schätzt ihre Krümmung aus den letzten Schritten; eine Liniensuche ersetzt η. Eine Epoche ist eine Liniensuche. Liu &amp; Nocedal 1989.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>kein</translation>
    </message>
    <message>
        <source>No penalty on the size of weights.</source>
        <translation>Keine Strafe auf die Größe der Gewichte.</translation>
    </message>
    <message>
        <source>L2 (weight decay)</source>
        <translation>L2 (Gewichtszerfall)</translation>
    </message>
    <message>
        <source>λ/2n Σ w²: every weight shrinks in proportion to its size. Book, equation 87.</source>
        <translation>λ/2n Σ w²: Jedes Gewicht schrumpft im Verhältnis zu seiner Größe. Buch, Gleichung 87.</translation>
    </message>
    <message>
        <source>L1</source>
        <translation>L1</translation>
    </message>
    <message>
        <source>λ/n Σ |w|: every weight shrinks by the same amount, so many become 0. Book, equation 95.</source>
        <translation>λ/n Σ |w|: Jedes Gewicht schrumpft um denselben Betrag, viele werden daher 0. Buch, Gleichung 95.</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>konstant</translation>
    </message>
    <message>
        <source>η is constant.</source>
        <translation>η ist konstant.</translation>
    </message>
    <message>
        <source>exponential</source>
        <translation>exponentiell</translation>
    </message>
    <message>
        <source>η · rate^(step/steps): a little smaller with every mini-batch, or with staircase every `steps`.</source>
        <translation>η · Rate^(Schritt/Schritte): mit jedem Mini-Batch ein wenig kleiner, oder, bei Stufen, alle `steps`.</translation>
    </message>
    <message>
        <source>halve every k epochs</source>
        <translation>alle k Epochen halbieren</translation>
    </message>
    <message>
        <source>η is halved every k epochs.</source>
        <translation>η wird alle k Epochen halbiert.</translation>
    </message>
    <message>
        <source>halve when it stalls</source>
        <translation>halbieren, wenn es stockt</translation>
    </message>
    <message>
        <source>η is halved when k epochs in a row bring no better validation accuracy; training ends when a halving beyond the maximum is due. Book, chapter 3: 7 halvings, to 1/128.</source>
        <translation>η wird halbiert, wenn k Epochen in Folge keine bessere Validierungsgenauigkeit bringen; das Training endet, wenn eine Halbierung über die Höchstzahl hinaus fällig ist. Buch, Kapitel 3: 7 Halbierungen, bis 1/128.</translation>
    </message>
    <message>
        <source>warm-up, then constant</source>
        <translation>Aufwärmen, dann konstant</translation>
    </message>
    <message>
        <source>η rises linearly, then stays constant: no large steps while the weights are still random.</source>
        <translation>η steigt linear und bleibt dann konstant: keine großen Schritte, solange die Gewichte noch zufällig sind.</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>After the warm-up, η falls by half a cosine until the last epoch ends. Loshchilov &amp; Hutter 2016.</source>
        <translation>Nach dem Aufwärmen fällt η entlang eines halben Kosinus, bis die letzte Epoche endet. Loshchilov &amp; Hutter 2016.</translation>
    </message>
    <message>
        <source>one cycle</source>
        <translation>ein Zyklus</translation>
    </message>
    <message>
        <source>η rises from 1/25 to its peak, then falls, each by half a cosine; momentum is constant. Smith 2018.</source>
        <translation>η steigt von 1/25 bis zum Gipfel und fällt dann, jeweils entlang eines halben Kosinus; das Momentum ist konstant. Smith 2018.</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first} {second}</translation>
    </message>
</context>
<context>
    <name>core.book</name>
    <message>
        <source>x and y have {inputs} and {outputs} numbers; this network takes {first} and {last}. Give one pair, such as backprop(*training_data[0]).</source>
        <translation>x und y haben {inputs} und {outputs} Zahlen; dieses Netz nimmt {first} und {last}. Geben Sie ein einzelnes Paar an, etwa backprop(*training_data[0]).</translation>
    </message>
    <message>
        <source>Give network2.QuadraticCost or network2.CrossEntropyCost as the cost. To use your own cost, add it to core as core/costs.py explains, and train with core.trained.</source>
        <translation>Geben Sie als Kosten network2.QuadraticCost oder network2.CrossEntropyCost an. Um eigene Kosten zu verwenden, fügen Sie diese zu core hinzu, wie core/costs.py es erklärt, und trainieren Sie mit core.trained.</translation>
    </message>
    <message>
        <source>There are no data to evaluate on: give evaluation_data, such as validation_data.</source>
        <translation>Es gibt keine Daten zum Auswerten: Geben Sie evaluation_data an, etwa validation_data.</translation>
    </message>
    <message>
        <source>These data are not a list of pairs (x, y) with columns of one length ({why}). Give what mnist_loader.load_data_wrapper() returns, a slice of it, or a list such as [(x, y), ...].</source>
        <translation>Diese Daten sind keine Liste von Paaren (x, y) mit Spalten einer einheitlichen Länge ({why}). Geben Sie an, was mnist_loader.load_data_wrapper() liefert, einen Ausschnitt davon oder eine Liste wie [(x, y), ...].</translation>
    </message>
</context>
<context>
    <name>core.chart</name>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>seconds of training</source>
        <translation>Sekunden Training</translation>
    </message>
    <message>
        <source>images seen</source>
        <translation>gesehene Bilder</translation>
    </message>
</context>
<context>
    <name>core.cli</name>
    <message>
        <source>train a network and save it</source>
        <translation>ein Netz trainieren und speichern</translation>
    </message>
    <message>
        <source>score a model on a data set</source>
        <translation>ein Modell auf einem Datensatz auswerten</translation>
    </message>
    <message>
        <source>read the digits in pictures or strokes</source>
        <translation>die Ziffern in Bildern oder Strichen lesen</translation>
    </message>
    <message>
        <source>show, download or import the data sets</source>
        <translation>die Datensätze zeigen, herunterladen oder importieren</translation>
    </message>
    <message>
        <source>write a model in another format (.json, .npz, .onnx), or its settings as a PyTorch script</source>
        <translation>ein Modell in ein anderes Format schreiben (.json, .npz, .onnx), oder seine Einstellungen als PyTorch-Skript</translation>
    </message>
    <message>
        <source>the book&apos;s experiments: list them, run them, compare the results with the book</source>
        <translation>die Experimente des Buches: auflisten, ausführen, die Ergebnisse mit dem Buch vergleichen</translation>
    </message>
    <message>
        <source>list the lessons, check a lesson file, show how it reads</source>
        <translation>die Lektionen auflisten, eine Lektionsdatei prüfen, zeigen, wie sie sich liest</translation>
    </message>
    <message>
        <source>train several configs, or a grid of settings, and compare them</source>
        <translation>mehrere Konfigurationen oder ein Raster von Einstellungen trainieren und vergleichen</translation>
    </message>
    <message>
        <source>write selected runs as one HTML page: differences, curves, settings, mistakes</source>
        <translation>ausgewählte Läufe als eine HTML-Seite schreiben: Unterschiede, Kurven, Einstellungen, Fehler</translation>
    </message>
    <message>
        <source>measure a support vector machine or the nearest neighbour</source>
        <translation>eine Support Vector Machine oder den nächsten Nachbarn messen</translation>
    </message>
    <message>
        <source>measure seconds per epoch on this machine</source>
        <translation>die Sekunden pro Epoche auf diesem Rechner messen</translation>
    </message>
    <message>
        <source>a whole number from 0, not {given}</source>
        <translation>eine ganze Zahl ab 0, nicht {given}</translation>
    </message>
    <message>
        <source>a whole number from 1 to 1000, not {given}</source>
        <translation>eine ganze Zahl von 1 bis 1000, nicht {given}</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>Argumente nach Position</translation>
    </message>
    <message>
        <source>options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>diese Hilfe zeigen und beenden</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <translation>die Versionsnummer des Programms zeigen und beenden</translation>
    </message>
    <message>
        <source>argument {name}: {why}</source>
        <translation>Argument {name}: {why}</translation>
    </message>
    <message>
        <source>the following arguments are required: {names}</source>
        <translation>Diese Argumente fehlen: {names}</translation>
    </message>
    <message>
        <source>unrecognized arguments: {words}</source>
        <translation>Unbekannte Argumente: {words}</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>ein Wert wird erwartet</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>mindestens ein Wert wird erwartet</translation>
    </message>
    <message>
        <source>not allowed with argument {name}</source>
        <translation>nicht zusammen mit dem Argument {name} erlaubt</translation>
    </message>
    <message>
        <source>ambiguous option: {option} could match {matches}</source>
        <translation>Mehrdeutige Option: {option} könnte {matches} bedeuten</translation>
    </message>
    <message>
        <source>invalid choice: {value} (choose from {choices})</source>
        <translation>Ungültige Auswahl: {value} (möglich: {choices})</translation>
    </message>
    <message>
        <source>invalid {type} value: {value}</source>
        <translation>Ungültiger Wert für {type}: {value}</translation>
    </message>
    <message>
        <source>{program}: error: {why}</source>
        <translation>{program}: Fehler: {why}</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>Aufruf: </translation>
    </message>
    <message>
        <source>examples:
  python -m core baseline nearest --images 1000           learn from the first thousand images
  python -m core baseline svm --images 100 1000 10000     three sizes, one after the other

The SVM needs scikit-learn (pip install scikit-learn); with 50 000 images it takes minutes.
</source>
        <translation>Beispiele:
  python -m core baseline nearest --images 1000           aus den ersten tausend Bildern lernen
  python -m core baseline svm --images 100 1000 10000     drei Größen, eine nach der anderen

Die SVM braucht scikit-learn (pip install scikit-learn); mit 50 000 Bildern dauert sie Minuten.
</translation>
    </message>
    <message>
        <source>Let a method without a network learn from the first training images and read the validation images, or the test images.</source>
        <translation>Ein Verfahren ohne Netz aus den ersten Trainingsbildern lernen und die Validierungs- oder Testbilder lesen lassen.</translation>
    </message>
    <message>
        <source>method to measure</source>
        <translation>zu messendes Verfahren</translation>
    </message>
    <message>
        <source>training images; 0: all (default)</source>
        <translation>Trainingsbilder; 0: alle (Standard)</translation>
    </message>
    <message>
        <source>images to read</source>
        <translation>zu lesende Bilder</translation>
    </message>
    <message>
        <source>default: mnist</source>
        <translation>Standard: mnist</translation>
    </message>
    <message>
        <source>one JSON object for each number of images</source>
        <translation>ein JSON-Objekt für jede Zahl von Bildern</translation>
    </message>
    <message>
        <source>{baseline}, {images:,} training images: {accuracy} of {set} read correctly, {seconds:.1f} s</source>
        <translation>{baseline}, {images:,} Trainingsbilder: {accuracy} von {set} richtig gelesen, {seconds:.1f} s</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message numerus="yes">
        <source>{data}, {images:,} training images; median of {n} epochs</source>
        <translation>
            <numerusform>{data}, {images:,} Trainingsbilder; {n} Epoche</numerusform>
            <numerusform>{data}, {images:,} Trainingsbilder; Median aus {n} Epochen</numerusform>
        </translation>
    </message>
    <message>
        <source>  this machine: {gigaflops:.0f} GFLOP/s on one core ({side}x{side} float32 product, {kernel} kernel)</source>
        <translation>  dieser Rechner: {gigaflops:.0f} GFLOP/s auf einem Kern (Produkt {side}x{side} in float32, Kernel {kernel})</translation>
    </message>
    <message>
        <source>Measure the median seconds per epoch for 784-30-10 and 784-100-10 (mini-batches of 10, float32, without scoring), and for comparison the speed of one core with 1024x1024 float32 products.</source>
        <translation>Den Median der Sekunden pro Epoche für 784-30-10 und 784-100-10 messen (Mini-Batches aus 10 Bildern, float32, ohne Auswertung), und zum Vergleich die Geschwindigkeit eines Kerns mit Produkten von 1024x1024 in float32.</translation>
    </message>
    <message>
        <source>default: mnist if it is available, else synthetic</source>
        <translation>Standard: mnist, falls vorhanden, sonst synthetic</translation>
    </message>
    <message>
        <source>epochs of each network (default 5)</source>
        <translation>Epochen jedes Netzes (Standard 5)</translation>
    </message>
    <message>
        <source>one JSON object instead of lines</source>
        <translation>ein JSON-Objekt statt Zeilen</translation>
    </message>
    <message>
        <source>  {sizes}: {seconds:.3f} s per epoch, {speed:,.0f} images per second</source>
        <translation>  {sizes}: {seconds:.3f} s pro Epoche, {speed:,.0f} Bilder pro Sekunde</translation>
    </message>
    <message>
        <source>Read digits. Prints one JSON object per digit: &quot;id&quot;, &quot;digit&quot;, &quot;probabilities&quot; (of 0 to 9).</source>
        <translation>Ziffern lesen. Gibt pro Ziffer ein JSON-Objekt aus: &quot;id&quot;, &quot;digit&quot;, &quot;probabilities&quot; (von 0 bis 9).</translation>
    </message>
    <message>
        <source>pictures of one digit each (PNG, JPEG), or .jsonl files of drawings as strokes</source>
        <translation>Bilder mit je einer Ziffer (PNG, JPEG), oder .jsonl-Dateien mit Zeichnungen aus Strichen</translation>
    </message>
    <message>
        <source>{path} has {inputs} inputs, digits have {pixels} pixels. Choose a model for 28x28 images.</source>
        <translation>{path} hat {inputs} Eingaben, Ziffern haben {pixels} Pixel. Wählen Sie ein Modell für Bilder mit 28x28 Pixeln.</translation>
    </message>
    <message>
        <source>{path} contains no drawings. Choose another file.</source>
        <translation>{path} enthält keine Zeichnungen. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{path} has weights so large that its outputs are not finite. Retrain it.</source>
        <translation>{path} hat so große Gewichte, dass die Ausgaben nicht endlich sind. Trainieren Sie das Netz neu.</translation>
    </message>
    <message>
        <source>synthetic: built in, made on first use</source>
        <translation>synthetic: eingebaut, wird beim ersten Gebrauch erzeugt</translation>
    </message>
    <message>
        <source>MNIST is ready: {training:,} training, {validation:,} validation and {test:,} test images in {folder}</source>
        <translation>MNIST ist bereit: {training:,} Trainings-, {validation:,} Validierungs- und {test:,} Testbilder in {folder}</translation>
    </message>
    <message>
        <source>list the available data sets and their folders</source>
        <translation>die verfügbaren Datensätze und ihre Ordner auflisten</translation>
    </message>
    <message>
        <source>download MNIST (11 MB) and verify it</source>
        <translation>MNIST herunterladen (11 MB) und prüfen</translation>
    </message>
    <message>
        <source>store MNIST from files you already have</source>
        <translation>MNIST aus vorhandenen Dateien ablegen</translation>
    </message>
    <message>
        <source>a folder, IDX files, mnist.npz or the book&apos;s mnist.pkl.gz</source>
        <translation>ein Ordner, IDX-Dateien, mnist.npz oder mnist.pkl.gz des Buches</translation>
    </message>
    <message>
        <source>mnist: read from {folder} ({variable} is set)</source>
        <translation>mnist: wird aus {folder} gelesen ({variable} ist gesetzt)</translation>
    </message>
    <message>
        <source>mnist: downloaded and verified, {size:,} bytes in {folder}</source>
        <translation>mnist: heruntergeladen und geprüft, {size:,} Bytes in {folder}</translation>
    </message>
    <message>
        <source>mnist: damaged ({files}) in {folder}; repair it with: data fetch</source>
        <translation>mnist: beschädigt ({files}) in {folder}; reparieren mit: data fetch</translation>
    </message>
    <message>
        <source>mnist: not downloaded ({good} of 4 files in {folder}); download it with: data fetch</source>
        <translation>mnist: nicht heruntergeladen ({good} von 4 Dateien in {folder}); herunterladen mit: data fetch</translation>
    </message>
    <message>
        <source>{path} on {data}:</source>
        <translation>{path} auf {data}:</translation>
    </message>
    <message>
        <source>images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Score a model (.safetensors, or the book&apos;s JSON) on the test and validation images of a data set; with --committee, several models and the mean of their answers.</source>
        <translation>Ein Modell (.safetensors, oder das JSON des Buches) auf den Test- und Validierungsbildern eines Datensatzes auswerten; mit --committee mehrere Modelle und den Mittelwert ihrer Antworten.</translation>
    </message>
    <message>
        <source>let the models answer together</source>
        <translation>die Modelle gemeinsam antworten lassen</translation>
    </message>
    <message>
        <source>data set; default: the one in the (first) model&apos;s settings, with the digits that it learnt</source>
        <translation>Datensatz; Standard: der in den Einstellungen des (ersten) Modells, mit den gelernten Ziffern</translation>
    </message>
    <message>
        <source>These are several models. Add --committee to let them answer together, or name one.</source>
        <translation>Das sind mehrere Modelle. Fügen Sie --committee hinzu, damit sie gemeinsam antworten, oder nennen Sie nur eines.</translation>
    </message>
    <message>
        <source>  {set}: {score} {share}, cost {cost:.4f} ({count:,} {what})</source>
        <translation>  {set}: {score} {share}, Kosten {cost:.4f} ({count:,} {what})</translation>
    </message>
    <message>
        <source>{data} has targets, not classes, so there is nothing to vote on. Leave out --committee.</source>
        <translation>{data} hat Zielwerte, keine Klassen, es gibt also nichts abzustimmen. Lassen Sie --committee weg.</translation>
    </message>
    <message>
        <source>{set} of {data} ({count:,} {what}):</source>
        <translation>{set} von {data} ({count:,} {what}):</translation>
    </message>
    <message>
        <source>  committee: accuracy {share}; the members disagree on {disagreed}</source>
        <translation>  Komitee: Genauigkeit {share}; uneinig sind die Mitglieder bei {disagreed}</translation>
    </message>
    <message>
        <source>  {model}: accuracy {share}</source>
        <translation>  {model}: Genauigkeit {share}</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>examples:
  python -m core experiments                                  list all, with their durations
  python -m core experiments overfitting                      run one; prints the results and a verdict
  python -m core experiments overfitting --show               print its runs as settings, to edit and train
  python -m core experiments overfitting --set lambda=0.1     run it with a changed setting

Exit code 1: a result is not as expected, or a run did not end as it should.
</source>
        <translation>Beispiele:
  python -m core experiments                                  alle mit ihrer Dauer auflisten
  python -m core experiments overfitting                      eines ausführen; gibt Ergebnisse und Urteil aus
  python -m core experiments overfitting --show               seine Läufe als Einstellungen ausgeben, zum Bearbeiten
                                                              und Trainieren
  python -m core experiments overfitting --set lambda=0.1     mit einer geänderten Einstellung ausführen

Exit-Code 1: Ein Ergebnis ist nicht wie erwartet, oder ein Lauf hat nicht so geendet, wie er sollte.
</translation>
    </message>
    <message>
        <source>change settings in all runs</source>
        <translation>Einstellungen in allen Läufen ändern</translation>
    </message>
    <message>
        <source>Without a name: list the experiments.</source>
        <translation>Ohne einen Namen: die Experimente auflisten.</translation>
    </message>
    <message>
        <source>experiment to run</source>
        <translation>auszuführendes Experiment</translation>
    </message>
    <message>
        <source>run all but the long ones, then print a table</source>
        <translation>alle außer den langen ausführen, dann eine Tabelle ausgeben</translation>
    </message>
    <message>
        <source>print its description and its runs as TOML; run nothing</source>
        <translation>die Beschreibung und die Läufe als TOML ausgeben; nichts ausführen</translation>
    </message>
    <message>
        <source>images to use instead of its own</source>
        <translation>Bilder, die statt der eigenen verwendet werden</translation>
    </message>
    <message>
        <source>one JSON object per epoch, then one with the findings</source>
        <translation>ein JSON-Objekt pro Epoche, dann eines mit den Befunden</translation>
    </message>
    <message>
        <source>--all does not allow a name, --show or --set: change one experiment at a time.</source>
        <translation>--all erlaubt weder einen Namen noch --show oder --set: Ändern Sie ein Experiment nach dem anderen.</translation>
    </message>
    <message>
        <source>{name} trains no network: --set and --data have no effect. Leave them out.</source>
        <translation>{name} trainiert kein Netz: --set und --data haben keine Wirkung. Lassen Sie beide weg.</translation>
    </message>
    <message>
        <source>{name} generates its own data: leave --data out.</source>
        <translation>{name} erzeugt seine Daten selbst: Lassen Sie --data weg.</translation>
    </message>
    <message>
        <source>The settings were changed: the results may differ from the expected ones.</source>
        <translation>Die Einstellungen wurden geändert: Die Ergebnisse können von den erwarteten abweichen.</translation>
    </message>
    <message>
        <source>{run}: {why}</source>
        <translation>{run}: {why}</translation>
    </message>
    <message>
        <source>Watch: {text}</source>
        <translation>Beobachten: {text}</translation>
    </message>
    <message>
        <source>Predict: {text}</source>
        <translation>Vorhersagen: {text}</translation>
    </message>
    <message>
        <source>Why: {text}</source>
        <translation>Warum: {text}</translation>
    </message>
    <message>
        <source>Formula: {text}</source>
        <translation>Formel: {text}</translation>
    </message>
    <message>
        <source>{minutes:.0f} min</source>
        <translation>{minutes:.0f} min</translation>
    </message>
    <message>
        <source>{seconds:.1f} s</source>
        <translation>{seconds:.1f} s</translation>
    </message>
    <message>
        <source>{title}: {text}</source>
        <translation>{title}: {text}</translation>
    </message>
    <message>
        <source>{run}: {line}</source>
        <translation>{run}: {line}</translation>
    </message>
    <message>
        <source>{images:,}: {share}</source>
        <translation>{images:,}: {share}</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}, {second}</translation>
    </message>
    <message>
        <source>{right} of {all} experiments as expected, in {minutes:.1f} minutes.</source>
        <translation>{right} von {all} Experimenten wie erwartet, in {minutes:.1f} Minuten.</translation>
    </message>
    <message>
        <source>under 1 s</source>
        <translation>unter 1 s</translation>
    </message>
    <message>
        <source>{seconds:.0f} s</source>
        <translation>{seconds:.0f} s</translation>
    </message>
    <message>
        <source>The right answer: {answer}.</source>
        <translation>Die richtige Antwort: {answer}.</translation>
    </message>
    <message>
        <source>{baseline}, measured beforehand: {scores}</source>
        <translation>{baseline}, vorab gemessen: {scores}</translation>
    </message>
    <message>
        <source>It was {was}: {answer}.</source>
        <translation>Es war {was}: {answer}.</translation>
    </message>
    <message>
        <source>test {share}</source>
        <translation>Test {share}</translation>
    </message>
    <message>
        <source>speeds {speeds}</source>
        <translation>Geschwindigkeiten {speeds}</translation>
    </message>
    <message>
        <source>It was {was}.</source>
        <translation>Es war {was}.</translation>
    </message>
    <message>
        <source>Written to {path}.</source>
        <translation>In {path} geschrieben.</translation>
    </message>
    <message>
        <source>Write a model in the format of OUT&apos;s extension: .json (network2.py of the book), .npz (NumPy), .onnx (ONNX, for other programs; needs the extra onnx) or .safetensors (Backswing); or with .py its settings as a PyTorch script that trains the same network.</source>
        <translation>Ein Modell in dem Format schreiben, das die Endung von OUT nennt: .json (network2.py des Buches), .npz (NumPy), .onnx (ONNX, für andere Programme; braucht das Extra onnx) oder .safetensors (Backswing); oder mit .py seine Einstellungen als PyTorch-Skript, das dasselbe Netz trainiert.</translation>
    </message>
    <message>
        <source>a model file; for a script also a run&apos;s folder</source>
        <translation>eine Modelldatei; für ein Skript auch der Ordner eines Laufs</translation>
    </message>
    <message>
        <source>OUT is {path}; it must end in {endings}, which selects the format.</source>
        <translation>OUT ist {path}; es muss auf {endings} enden, was das Format festlegt.</translation>
    </message>
    <message>
        <source>{path} does not say how it was trained, so there is no script. Choose a Backswing model.</source>
        <translation>{path} sagt nicht, wie das Netz trainiert wurde, also gibt es kein Skript. Wählen Sie ein Modell von Backswing.</translation>
    </message>
    <message>
        <source>{path} has no settings that can be read. Choose the folder of another run.</source>
        <translation>{path} hat keine lesbaren Einstellungen. Wählen Sie den Ordner eines anderen Laufs.</translation>
    </message>
    <message>
        <source>examples:
  python -m core lessons                             list the lessons that come with Backswing
  python -m core lessons --show cross-entropy        print one, step by step
  python -m core lessons --check my.lesson.toml      check files of your own; exit code 1 if one is wrong
</source>
        <translation>Beispiele:
  python -m core lessons                             die Lektionen auflisten, die zu Backswing gehören
  python -m core lessons --show cross-entropy        eine ausgeben, Schritt für Schritt
  python -m core lessons --check my.lesson.toml      eigene Dateien prüfen; Exit-Code 1, wenn eine falsch ist
</translation>
    </message>
    <message>
        <source>Set already: {text}</source>
        <translation>Schon eingestellt: {text}</translation>
    </message>
    <message>
        <source>Do: {text}</source>
        <translation>Tun: {text}</translation>
    </message>
    <message>
        <source>Exercise: {text}</source>
        <translation>Übung: {text}</translation>
    </message>
    <message>
        <source>Answer: {text}</source>
        <translation>Antwort: {text}</translation>
    </message>
    <message>
        <source>{title} ({minutes} min)</source>
        <translation>{title} ({minutes} min)</translation>
    </message>
    <message>
        <source>{path} is right: “{title}”, {count} steps.</source>
        <translation>{path} ist richtig: „{title}“, {count} Schritte.</translation>
    </message>
    <message>
        <source>{answer}. {solution}</source>
        <translation>{answer}. {solution}</translation>
    </message>
    <message>
        <source>Without an option: list the lessons.</source>
        <translation>Ohne eine Option: die Lektionen auflisten.</translation>
    </message>
    <message>
        <source>print a lesson, step by step</source>
        <translation>eine Lektion ausgeben, Schritt für Schritt</translation>
    </message>
    <message>
        <source>check lesson files</source>
        <translation>Lektionsdateien prüfen</translation>
    </message>
    <message>
        <source>the list as one JSON object per lesson</source>
        <translation>die Liste als ein JSON-Objekt pro Lektion</translation>
    </message>
    <message>
        <source>--show and --check go one at a time.</source>
        <translation>--show und --check gehen nur einzeln.</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>There is no lesson {word}, nor a file: lessons without an option lists them.</source>
        <translation>Es gibt weder eine Lektion noch eine Datei {word}: lessons ohne eine Option listet die Lektionen auf.</translation>
    </message>
    <message>
        <source>To try: {text}</source>
        <translation>Zum Ausprobieren: {text}</translation>
    </message>
    <message>
        <source>- a curve, drawn before the run</source>
        <translation>- eine Kurve, vor dem Lauf gezeichnet</translation>
    </message>
    <message>
        <source>Could not write {path}</source>
        <translation>{path} konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Nothing was trained; choose another folder.</source>
        <translation>Es wurde nichts trainiert; wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Could not write {path}: it is a folder. Name a file in it, such as {example}.</source>
        <translation>{path} konnte nicht geschrieben werden: Das ist ein Ordner. Nennen Sie eine Datei darin, etwa {example}.</translation>
    </message>
    <message>
        <source>Could not write {path}: it is not a file. Name another one, such as {example}.</source>
        <translation>{path} konnte nicht geschrieben werden: Das ist keine Datei. Nennen Sie eine andere, etwa {example}.</translation>
    </message>
    <message>
        <source>replace a file even if it is read-only</source>
        <translation>eine Datei auch dann ersetzen, wenn sie schreibgeschützt ist</translation>
    </message>
    <message>
        <source>Could not write {path}: it is read-only. Nothing was changed; choose another name, or add --force.</source>
        <translation>{path} konnte nicht geschrieben werden: Die Datei ist schreibgeschützt. Es wurde nichts geändert; wählen Sie einen anderen Namen, oder fügen Sie --force hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>Written to {path}: {n} runs, {size:,.0f} kB.</source>
        <translation>
            <numerusform>Nach {path} geschrieben: {n} Lauf, {size:,.0f} kB.</numerusform>
            <numerusform>Nach {path} geschrieben: {n} Läufe, {size:,.0f} kB.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write one HTML file of the selected runs, which any browser shows offline: their differences, curves, settings, changes and confusion matrices.</source>
        <translation>Eine HTML-Datei der ausgewählten Läufe schreiben, die jeder Browser offline zeigt: ihre Unterschiede, Kurven, Einstellungen, Änderungen und Konfusionsmatrizen.</translation>
    </message>
    <message>
        <source>a run&apos;s name or folder, or {words}; default: the last {count}</source>
        <translation>Name oder Ordner eines Laufs, oder {words}; Standard: die letzten {count}</translation>
    </message>
    <message>
        <source>output file (report.html)</source>
        <translation>Ausgabedatei (report.html)</translation>
    </message>
    <message>
        <source>x axis of the curves: epochs (default), seconds of training, or images seen</source>
        <translation>x-Achse der Kurven: epochs (Epochen, Standard), seconds (Sekunden Training) oder images (gesehene Bilder)</translation>
    </message>
    <message>
        <source>--out {path}: a report is a web page; its name must end in .html.</source>
        <translation>--out {path}: Ein Bericht ist eine Webseite; sein Name muss auf .html enden.</translation>
    </message>
    <message>
        <source>The model&apos;s weights are so large that its outputs are not finite. Retrain it.</source>
        <translation>Die Gewichte des Modells sind so groß, dass seine Ausgaben nicht endlich sind. Trainieren Sie es neu.</translation>
    </message>
    <message>
        <source>{about}; one or several, repeatable</source>
        <translation>{about}; eine oder mehrere, wiederholbar</translation>
    </message>
    <message>
        <source>{about} (default: {default})</source>
        <translation>{about} (Standard: {default})</translation>
    </message>
    <message>
        <source>{title} {symbol}</source>
        <translation>{title} {symbol}</translation>
    </message>
    <message>
        <source>{title}: {choices}</source>
        <translation>{title}: {choices}</translation>
    </message>
    <message>
        <source>{path} is not a TOML file of settings. Give one with lines such as: eta = 0.5</source>
        <translation>{path} ist keine TOML-Datei mit Einstellungen. Geben Sie eine mit Zeilen wie diesen an: eta = 0.5</translation>
    </message>
    <message>
        <source>--recipe {recipe} and {path} are both complete settings: give only one of them.</source>
        <translation>--recipe {recipe} und {path} sind beides vollständige Einstellungen: Geben Sie nur eines davon an.</translation>
    </message>
    <message>
        <source>{title}: {low:,} to {high:,}</source>
        <translation>{title}: {low:,} bis {high:,}</translation>
    </message>
    <message>
        <source>--set {text}: write it as key=value, such as --set eta=0.5</source>
        <translation>--set {text}: Schreiben Sie es als Schlüssel=Wert, etwa --set eta=0.5</translation>
    </message>
    <message>
        <source>These settings</source>
        <translation>Diese Einstellungen</translation>
    </message>
    <message>
        <source>Could not read {path}</source>
        <translation>{path} konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Give a TOML file of settings.</source>
        <translation>Geben Sie eine TOML-Datei mit Einstellungen an.</translation>
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
        <translation>Beispiele:
  python -m core sweep eta=0.05,0.5,5 lambda=0,1,5 --seeds 3 --set epochs=5      Raster aus neun Einstellungen, 27 Läufe
  python -m core sweep eta=0.05..5 lambda=0..10 dropout=0,0.5 --random 20        20 zufällig gezogene Einstellungen
  python -m core sweep mine.toml yours.toml --seeds 5 --csv race.csv             zwei Konfigurationen im Vergleich
  python -m core sweep eta=0.1,1 --dask tcp://127.0.0.1:8786                     auf einem Dask-Cluster

Jeder Lauf wird im Ordner der Läufe gespeichert, auf einem Cluster in dem seines Workers. Strg+C und SIGTERM stoppen
alle Läufe zwischen zwei Mini-Batches und geben die bisherigen Ergebnisse aus; ein zweites Mal stoppt sofort.
`train --resume RUN` setzt einen unterbrochenen Lauf fort. Verglichen werden Läufe auf der Validierungsmenge; die
Testmenge wird nicht verwendet.
</translation>
    </message>
    <message>
        <source>{number} of {all}: {setting}: {ending}, {seconds:.1f} s.</source>
        <translation>{number} von {all}: {setting}: {ending}, {seconds:.1f} s.</translation>
    </message>
    <message>
        <source>settings of all runs</source>
        <translation>Einstellungen aller Läufe</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>validation {share}</source>
        <translation>Validierung {share}</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first} {second}</translation>
    </message>
    <message>
        <source>Train a grid of settings, or several configs, and compare them.</source>
        <translation>Ein Raster von Einstellungen oder mehrere Konfigurationen trainieren und vergleichen.</translation>
    </message>
    <message>
        <source>values of a setting, a range (LOW..HIGH:3 for three values of it), or a config</source>
        <translation>Werte einer Einstellung, ein Bereich (LOW..HIGH:3 für drei Werte daraus) oder eine Konfiguration</translation>
    </message>
    <message>
        <source>runs of each setting, each with its own seed (1)</source>
        <translation>Läufe jeder Einstellung, jeder mit eigenem Seed (1)</translation>
    </message>
    <message>
        <source>runs at the same time ({jobs}), each in a process</source>
        <translation>gleichzeitige Läufe ({jobs}), jeder in einem Prozess</translation>
    </message>
    <message>
        <source>N settings drawn at random from lists and ranges, instead of a grid</source>
        <translation>N Einstellungen, zufällig aus Listen und Bereichen gezogen, statt eines Rasters</translation>
    </message>
    <message>
        <source>seed of the random draws (1)</source>
        <translation>Seed der Zufallsziehungen (1)</translation>
    </message>
    <message>
        <source>run on the workers of this scheduler</source>
        <translation>auf den Workern dieses Schedulers ausführen</translation>
    </message>
    <message>
        <source>settings to start from, instead of a config</source>
        <translation>Einstellungen, von denen ausgegangen wird, statt einer Konfiguration</translation>
    </message>
    <message>
        <source>data to learn from: a name, a folder or a file</source>
        <translation>Daten, aus denen gelernt wird: ein Name, ein Ordner oder eine Datei</translation>
    </message>
    <message>
        <source>save no run folders</source>
        <translation>keine Ordner für die Läufe speichern</translation>
    </message>
    <message>
        <source>also write the table to a file</source>
        <translation>die Tabelle auch in eine Datei schreiben</translation>
    </message>
    <message>
        <source>one JSON object per run, then one with the table</source>
        <translation>ein JSON-Objekt pro Lauf, dann eines mit der Tabelle</translation>
    </message>
    <message>
        <source>Stopped by {signal}: {whole} of {of} runs finished.</source>
        <translation>Durch {signal} gestoppt: {whole} von {of} Läufen beendet.</translation>
    </message>
    <message>
        <source>{failed} of {of} runs failed; see the lines above.</source>
        <translation>{failed} von {of} Läufen gescheitert; siehe die Zeilen darüber.</translation>
    </message>
    <message>
        <source>example: python -m core train --data mnist --set sizes=784-100-10 eta=0.1 lambda=5 --out mine.safetensors

A CONFIG.toml copied from a run may contain live changes ([[changes]]): they are repeated at the same mini-batches.
Settings are applied in this order: defaults, CONFIG.toml or --recipe, --set, --data.

The run is saved in the runs folder while it trains, at most an epoch and a second behind. After any interruption,
--resume or the window continues it, bit for bit. Ctrl+C, SIGTERM and a closed terminal stop it early and still save.
</source>
        <translation>Beispiel: python -m core train --data mnist --set sizes=784-100-10 eta=0.1 lambda=5 --out mine.safetensors

Eine aus einem Lauf kopierte CONFIG.toml kann Änderungen im laufenden Training enthalten ([[changes]]): Sie werden bei
denselben Mini-Batches wiederholt.
Einstellungen gelten in dieser Reihenfolge: Standardwerte, CONFIG.toml oder --recipe, --set, --data.

Der Lauf wird während des Trainings im Ordner der Läufe gespeichert, höchstens eine Epoche und eine Sekunde
im Rückstand. Nach jeder Unterbrechung setzt ihn --resume oder das Fenster fort, Bit für Bit. Strg+C, SIGTERM und
ein geschlossenes Terminal stoppen ihn vorzeitig und speichern trotzdem.
</translation>
    </message>
    <message>
        <source>Stopped by {signal} after {epochs}.</source>
        <translation>Durch {signal} gestoppt, nach {epochs}.</translation>
    </message>
    <message>
        <source>settings, such as eta=0.5 epochs=3</source>
        <translation>Einstellungen, etwa eta=0.5 epochs=3</translation>
    </message>
    <message>
        <source>It has no {file} yet: start it again.</source>
        <translation>Er hat noch keine Datei {file}: Starten Sie ihn neu.</translation>
    </message>
    <message>
        <source>The run in {folder} cannot be continued.</source>
        <translation>Der Lauf in {folder} lässt sich nicht fortsetzen.</translation>
    </message>
    <message>
        <source>{ending}: {epochs} in {seconds:.1f} s, test {share}.</source>
        <translation>Ende: {ending}, nach {epochs} in {seconds:.1f} s, Test {share}.</translation>
    </message>
    <message>
        <source>Engine: {engine}.</source>
        <translation>Rechenkern: {engine}.</translation>
    </message>
    <message>
        <source>recipes:</source>
        <translation>Rezepte:</translation>
    </message>
    <message>
        <source>settings:</source>
        <translation>Einstellungen:</translation>
    </message>
    <message>
        <source>Train a network and save it.</source>
        <translation>Ein Netz trainieren und speichern.</translation>
    </message>
    <message>
        <source>a file of settings</source>
        <translation>eine Datei mit Einstellungen</translation>
    </message>
    <message>
        <source>repeat the run in this folder with its live changes; on the same machine and engine the result is equal bit for bit</source>
        <translation>den Lauf in diesem Ordner samt seinen Änderungen im laufenden Training wiederholen; auf demselben Rechner und mit demselben Rechenkern ist das Ergebnis Bit für Bit gleich</translation>
    </message>
    <message>
        <source>continue a run that was interrupted or stopped: its name, its folder or last; default: the newest interrupted run of this command</source>
        <translation>einen unterbrochenen oder gestoppten Lauf fortsetzen: sein Name, sein Ordner oder last; Standard: der neueste unterbrochene Lauf dieses Befehls</translation>
    </message>
    <message>
        <source>save no run folder; the run cannot be resumed</source>
        <translation>keinen Ordner für den Lauf speichern; der Lauf lässt sich dann nicht fortsetzen</translation>
    </message>
    <message>
        <source>proven settings; see below</source>
        <translation>bewährte Einstellungen; siehe unten</translation>
    </message>
    <message>
        <source>where to save the model (.safetensors)</source>
        <translation>wo das Modell gespeichert wird (.safetensors)</translation>
    </message>
    <message>
        <source>save the weights as float16, rounded, in half the bytes; the run&apos;s own folder keeps them whole</source>
        <translation>die Gewichte gerundet als float16 speichern, in der Hälfte der Bytes; der Ordner des Laufs behält sie ganz</translation>
    </message>
    <message>
        <source>save a network whose softmax divides by T: above 1 it is less sure, and gives the same answers</source>
        <translation>ein Netz speichern, dessen Softmax durch T teilt: über 1 ist es weniger sicher und gibt dieselben Antworten</translation>
    </message>
    <message>
        <source>one JSON object per epoch and per validation within it, then one for the run</source>
        <translation>ein JSON-Objekt pro Epoche und pro Validierung innerhalb einer Epoche, dann eines für den Lauf</translation>
    </message>
    <message>
        <source>a number from 0.1 to 10, not {given}</source>
        <translation>eine Zahl von 0.1 bis 10, nicht {given}</translation>
    </message>
    <message>
        <source>{asked} continues a run with its own settings: leave out all others.</source>
        <translation>{asked} setzt einen Lauf mit dessen eigenen Einstellungen fort: Lassen Sie alle anderen weg.</translation>
    </message>
    <message>
        <source>{asked} continues in the run&apos;s own folder: leave --no-keep out.</source>
        <translation>{asked} setzt im eigenen Ordner des Laufs fort: Lassen Sie --no-keep weg.</translation>
    </message>
    <message>
        <source>The run in {folder} has ended ({ending}): there is nothing to continue.</source>
        <translation>Der Lauf in {folder} ist beendet ({ending}): Es gibt nichts fortzusetzen.</translation>
    </message>
    <message>
        <source>There is no interrupted run of `train` in {folder}. Name the run to continue, such as: --resume last</source>
        <translation>Es gibt keinen unterbrochenen Lauf von `train` in {folder}. Nennen Sie den Lauf, der fortgesetzt werden soll, etwa: --resume last</translation>
    </message>
    <message>
        <source>--out {out}: train saves .safetensors; convert it to {ending} with `export` afterwards.</source>
        <translation>--out {out}: train speichert .safetensors; wandeln Sie die Datei danach mit `export` in {ending} um.</translation>
    </message>
    <message>
        <source>Saved to {path}.</source>
        <translation>Gespeichert in {path}.</translation>
    </message>
    <message>
        <source>Run saved in {folder}.</source>
        <translation>Lauf gespeichert in {folder}.</translation>
    </message>
    <message>
        <source>--replay {run} repeats a run with its own settings: leave out all others.</source>
        <translation>--replay {run} wiederholt einen Lauf mit dessen eigenen Einstellungen: Lassen Sie alle anderen weg.</translation>
    </message>
    <message>
        <source>within epoch {epoch}, {images:,} images in all: validation {share} (cost {cost:.4f})</source>
        <translation>innerhalb von Epoche {epoch}, {images:,} Bilder insgesamt: Validierung {share} (Kosten {cost:.4f})</translation>
    </message>
    <message>
        <source>epoch {epoch} of {epochs}: training {train_share} (cost {train_cost:.4f}), validation {share} (cost {cost:.4f})</source>
        <translation>Epoche {epoch} von {epochs}: Training {train_share} (Kosten {train_cost:.4f}), Validierung {share} (Kosten {cost:.4f})</translation>
    </message>
    <message>
        <source>{seconds:.2f} s</source>
        <translation>{seconds:.2f} s</translation>
    </message>
    <message>
        <source>before mini-batch {batch} of epoch {epoch}: {name} {old} -&gt; {new}</source>
        <translation>vor Mini-Batch {batch} von Epoche {epoch}: {name} {old} -&gt; {new}</translation>
    </message>
    <message>
        <source>{epochs} and {images:,} images</source>
        <translation>{epochs} und {images:,} Bildern</translation>
    </message>
    <message numerus="yes">
        <source>{n} epochs</source>
        <translation>
            <numerusform>{n} Epoche</numerusform>
            <numerusform>{n} Epochen</numerusform>
        </translation>
    </message>
    <message>
        <source>To continue: {command}</source>
        <translation>Zum Fortsetzen: {command}</translation>
    </message>
    <message>
        <source>No model was saved, because --out is missing.</source>
        <translation>Es wurde kein Modell gespeichert, weil --out fehlt.</translation>
    </message>
    <message>
        <source>η {eta:.4g}</source>
        <translation>η {eta:.4g}</translation>
    </message>
    <message>
        <source>averaged {share}</source>
        <translation>gemittelt {share}</translation>
    </message>
    <message>
        <source>The model so far is in {path}.</source>
        <translation>Das bisherige Modell liegt in {path}.</translation>
    </message>
    <message>
        <source>Try a smaller learning rate: {eta:g} (--set eta={eta:g}).</source>
        <translation>Versuchen Sie eine kleinere Lernrate: {eta:g} (--set eta={eta:g}).</translation>
    </message>
    <message>
        <source>The last good weights are in {path}.</source>
        <translation>Die letzten guten Gewichte liegen in {path}.</translation>
    </message>
    <message>
        <source>Continuing the run in {folder} after {epochs}.</source>
        <translation>Der Lauf in {folder} wird nach {epochs} fortgesetzt.</translation>
    </message>
    <message>
        <source>The run can be saved again: nothing is missing.</source>
        <translation>Der Lauf lässt sich wieder speichern: Nichts fehlt.</translation>
    </message>
</context>
<context>
    <name>core.config</name>
    <message>
        <source>chapter 1, Sigmoid neurons</source>
        <translation>Kapitel 1, Sigmoid neurons</translation>
    </message>
    <message>
        <source>chapter 1, The architecture of neural networks</source>
        <translation>Kapitel 1, The architecture of neural networks</translation>
    </message>
    <message>
        <source>chapter 1, Learning with gradient descent</source>
        <translation>Kapitel 1, Learning with gradient descent</translation>
    </message>
    <message>
        <source>chapter 1, Implementing our network to classify digits</source>
        <translation>Kapitel 1, Implementing our network to classify digits</translation>
    </message>
    <message>
        <source>chapter 2, The backpropagation algorithm</source>
        <translation>Kapitel 2, The backpropagation algorithm</translation>
    </message>
    <message>
        <source>chapter 2, The four fundamental equations behind backpropagation</source>
        <translation>Kapitel 2, The four fundamental equations behind backpropagation</translation>
    </message>
    <message>
        <source>The cross-entropy cost function</source>
        <translation>The cross-entropy cost function</translation>
    </message>
    <message>
        <source>Using the cross-entropy to classify MNIST digits</source>
        <translation>Using the cross-entropy to classify MNIST digits</translation>
    </message>
    <message>
        <source>What does the cross-entropy mean? Where does it come from?</source>
        <translation>What does the cross-entropy mean? Where does it come from?</translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>Overfitting and regularization</source>
        <translation>Overfitting and regularization</translation>
    </message>
    <message>
        <source>Regularization</source>
        <translation>Regularisierung</translation>
    </message>
    <message>
        <source>Why does regularization help reduce overfitting?</source>
        <translation>Why does regularization help reduce overfitting?</translation>
    </message>
    <message>
        <source>Other techniques for regularization</source>
        <translation>Other techniques for regularization</translation>
    </message>
    <message>
        <source>Weight initialization</source>
        <translation>Gewichtsinitialisierung</translation>
    </message>
    <message>
        <source>Handwriting recognition revisited: the code</source>
        <translation>Handwriting recognition revisited: the code</translation>
    </message>
    <message>
        <source>How to choose a neural network&apos;s hyper-parameters?</source>
        <translation>How to choose a neural network&apos;s hyper-parameters?</translation>
    </message>
    <message>
        <source>Variations on stochastic gradient descent</source>
        <translation>Variations on stochastic gradient descent</translation>
    </message>
    <message>
        <source>Other models of artificial neuron</source>
        <translation>Other models of artificial neuron</translation>
    </message>
    <message>
        <source>chapter 5, The vanishing gradient problem</source>
        <translation>Kapitel 5, The vanishing gradient problem</translation>
    </message>
    <message>
        <source>MNIST in the book</source>
        <translation>MNIST im Buch</translation>
    </message>
    <message>
        <source>all; 1 000 to see overfitting</source>
        <translation>alle; 1 000, um Überanpassung zu sehen</translation>
    </message>
    <message>
        <source>off; 1 to see a network memorise</source>
        <translation>aus; 1, um ein Netz auswendig lernen zu sehen</translation>
    </message>
    <message>
        <source>all; 01 for a quick try</source>
        <translation>alle; 01 für einen schnellen Versuch</translation>
    </message>
    <message>
        <source>all; 100 for a quick try</source>
        <translation>alle; 100 für einen schnellen Versuch</translation>
    </message>
    <message>
        <source>off; 5 000 to see within the first epoch</source>
        <translation>aus; 5 000, um in die erste Epoche hineinzusehen</translation>
    </message>
    <message>
        <source>one hidden layer of 30 to 100 units; today up to some 1 000</source>
        <translation>eine verdeckte Schicht mit 30 bis 100 Neuronen; heute bis zu einigen 1 000</translation>
    </message>
    <message>
        <source>sigmoid in the book, ReLU today</source>
        <translation>Sigmoid im Buch, heute ReLU</translation>
    </message>
    <message>
        <source>sigmoid or softmax</source>
        <translation>Sigmoid oder Softmax</translation>
    </message>
    <message>
        <source>cross-entropy, or log-likelihood with softmax</source>
        <translation>Kreuzentropie, oder Log-Likelihood mit Softmax</translation>
    </message>
    <message>
        <source>1 to 10</source>
        <translation>1 bis 10</translation>
    </message>
    <message>
        <source>1/√n; He with ReLU</source>
        <translation>1/√n; He mit ReLU</translation>
    </message>
    <message>
        <source>0.1 to 3 for sigmoid, 0.01 to 0.3 for ReLU, 0.001 with Adam</source>
        <translation>0.1 bis 3 für Sigmoid, 0.01 bis 0.3 für ReLU, 0.001 mit Adam</translation>
    </message>
    <message>
        <source>constant to begin with</source>
        <translation>konstant für den Anfang</translation>
    </message>
    <message>
        <source>0.9 to 0.99</source>
        <translation>0.9 bis 0.99</translation>
    </message>
    <message>
        <source>the mini-batches of one to ten epochs</source>
        <translation>die Mini-Batches von einer bis zehn Epochen</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>5 to 20</source>
        <translation>5 bis 20</translation>
    </message>
    <message>
        <source>7, so that η ends at 1/128</source>
        <translation>7, sodass η bei 1/128 endet</translation>
    </message>
    <message>
        <source>0.5 to 5</source>
        <translation>0.5 bis 5</translation>
    </message>
    <message>
        <source>0.2 to 0.4</source>
        <translation>0.2 bis 0.4</translation>
    </message>
    <message>
        <source>0 to 0.1</source>
        <translation>0 bis 0.1</translation>
    </message>
    <message>
        <source>L2</source>
        <translation>L2</translation>
    </message>
    <message>
        <source>0.1 for 1 000 images, 5 for 50 000</source>
        <translation>0.1 bei 1 000 Bildern, 5 bei 50 000</translation>
    </message>
    <message>
        <source>0.2 to 0.5, with more hidden units</source>
        <translation>0.2 bis 0.5, mit mehr verdeckten Neuronen</translation>
    </message>
    <message>
        <source>0 to 0.2</source>
        <translation>0 bis 0.2</translation>
    </message>
    <message>
        <source>gradient descent, momentum or Adam</source>
        <translation>Gradientenabstieg, Momentum oder Adam</translation>
    </message>
    <message>
        <source>0.5 to 0.95</source>
        <translation>0.5 bis 0.95</translation>
    </message>
    <message>
        <source>0.9</source>
        <translation>0.9</translation>
    </message>
    <message>
        <source>0.99 to 0.999</source>
        <translation>0.99 bis 0.999</translation>
    </message>
    <message>
        <source>10⁻⁸ to 10⁻⁷</source>
        <translation>10⁻⁸ bis 10⁻⁷</translation>
    </message>
    <message>
        <source>off, or 1 to 5</source>
        <translation>aus, oder 1 bis 5</translation>
    </message>
    <message>
        <source>off, or 2 to 4 with dropout</source>
        <translation>aus, oder 2 bis 4 mit Dropout</translation>
    </message>
    <message>
        <source>off, or 0.99 to 0.9995</source>
        <translation>aus, oder 0.99 bis 0.9995</translation>
    </message>
    <message>
        <source>1 or 2</source>
        <translation>1 oder 2</translation>
    </message>
    <message>
        <source>5 to 15</source>
        <translation>5 bis 15</translation>
    </message>
    <message>
        <source>0.05 to 0.2</source>
        <translation>0.05 bis 0.2</translation>
    </message>
    <message>
        <source>20 to 40</source>
        <translation>20 bis 40</translation>
    </message>
    <message>
        <source>4 to 6</source>
        <translation>4 bis 6</translation>
    </message>
    <message>
        <source>0.2 to 0.5</source>
        <translation>0.2 bis 0.5</translation>
    </message>
    <message>
        <source>0.1 to 0.3</source>
        <translation>0.1 bis 0.3</translation>
    </message>
    <message>
        <source>10 in the book; 32 to 256 today</source>
        <translation>10 im Buch; heute 32 bis 256</translation>
    </message>
    <message>
        <source>30 in the book</source>
        <translation>30 im Buch</translation>
    </message>
    <message>
        <source>off, or 10 to 20</source>
        <translation>aus, oder 10 bis 20</translation>
    </message>
    <message>
        <source>off, or 0.9 to 0.98</source>
        <translation>aus, oder 0.9 bis 0.98</translation>
    </message>
    <message>
        <source>any; compare several before you trust a difference</source>
        <translation>beliebig; mehrere vergleichen, bevor man einem Unterschied traut</translation>
    </message>
    <message>
        <source>float32</source>
        <translation>float32</translation>
    </message>
    <message>
        <source>With μ = {mu:g} nothing brakes: steps add up without end, and training may diverge.</source>
        <translation>Mit μ = {mu:g} bremst nichts: Die Schritte summieren sich ohne Ende, und das Training kann divergieren.</translation>
    </message>
    <message>
        <source>With μ = {mu:g} each step takes back part of the last one: it brakes all the time.</source>
        <translation>Mit μ = {mu:g} nimmt jeder Schritt einen Teil des vorigen zurück: Das bremst die ganze Zeit.</translation>
    </message>
    <message>
        <source>From -1 down the swings grow without end.</source>
        <translation>Ab -1 abwärts wachsen die Ausschläge ohne Ende.</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first} {second}</translation>
    </message>
    <message>
        <source>Quick start</source>
        <translation>Schnellstart</translation>
    </message>
    <message>
        <source>The window&apos;s first settings: a small network of today that soon reads people&apos;s digits.</source>
        <translation>Die ersten Einstellungen des Fensters: ein kleines Netz von heute, das bald die Ziffern von Menschen liest.</translation>
    </message>
    <message>
        <source>Backswing&apos;s own digits: validation accuracy 96.1 %, people&apos;s digits 96.8 % (three seeds), 10 seconds.</source>
        <translation>Backswings eigene Ziffern: Validierungsgenauigkeit 96.1 %, Ziffern von Menschen 96.8 % (drei Seeds), 10 Sekunden.</translation>
    </message>
    <message>
        <source>The book&apos;s first net</source>
        <translation>Das erste Netz des Buches</translation>
    </message>
    <message>
        <source>Chapter 1: 30 sigmoid units, quadratic cost, η 3, large initial weights.</source>
        <translation>Kapitel 1: 30 Sigmoid-Neuronen, quadratische Kosten, η 3, große Anfangsgewichte.</translation>
    </message>
    <message>
        <source>MNIST: test accuracy 95.21 % (five seeds, ± 0.24), 5 seconds; the book prints 95.42 %.</source>
        <translation>MNIST: Testgenauigkeit 95.21 % (fünf Seeds, ± 0.24), 5 Sekunden; im Buch stehen 95.42 %.</translation>
    </message>
    <message>
        <source>The book&apos;s best</source>
        <translation>Das Beste des Buches</translation>
    </message>
    <message>
        <source>Chapter 3: 100 sigmoid units, cross-entropy, λ 5, η 0.1, 60 epochs.</source>
        <translation>Kapitel 3: 100 Sigmoid-Neuronen, Kreuzentropie, λ 5, η 0.1, 60 Epochen.</translation>
    </message>
    <message>
        <source>MNIST: validation accuracy 97.97 % (five seeds, ± 0.04), 20 seconds; the book prints 98.04 %.</source>
        <translation>MNIST: Validierungsgenauigkeit 97.97 % (fünf Seeds, ± 0.04), 20 Sekunden; im Buch stehen 98.04 %.</translation>
    </message>
    <message>
        <source>Sprint</source>
        <translation>Sprint</translation>
    </message>
    <message>
        <source>The shortest way to 98 % on MNIST: 256 ReLU units, and five epochs in which η rises and falls.</source>
        <translation>Der kürzeste Weg zu 98 % auf MNIST: 256 ReLU-Neuronen und fünf Epochen, in denen η steigt und fällt.</translation>
    </message>
    <message>
        <source>MNIST: test accuracy 98.28 % (three seeds, ± 0.08), 1 to 3 seconds on one core.</source>
        <translation>MNIST: Testgenauigkeit 98.28 % (drei Seeds, ± 0.08), 1 bis 3 Sekunden auf einem Kern.</translation>
    </message>
    <message>
        <source>Best MLP</source>
        <translation>Bestes MLP</translation>
    </message>
    <message>
        <source>The best of fully connected layers with at most 2 million parameters: no image is ever seen twice.</source>
        <translation>Das Beste aus vollständig verbundenen Schichten mit höchstens 2 Millionen Parametern: Kein Bild kommt zweimal vor.</translation>
    </message>
    <message>
        <source>Test accuracy 99.55 % (three seeds, ± 0.03), 40 minutes on one core.</source>
        <translation>Testgenauigkeit 99.55 % (drei Seeds, ± 0.03), 40 Minuten auf einem Kern.</translation>
    </message>
    <message>
        <source>Five minutes</source>
        <translation>Fünf Minuten</translation>
    </message>
    <message>
        <source>The best that about five minutes on two cores give.</source>
        <translation>Das Beste, was etwa fünf Minuten auf zwei Kernen hergeben.</translation>
    </message>
    <message>
        <source>Test accuracy 99.52 % (three seeds, ± 0.02), 5.2 minutes.</source>
        <translation>Testgenauigkeit 99.52 % (drei Seeds, ± 0.02), 5.2 Minuten.</translation>
    </message>
    <message>
        <source>People&apos;s handwriting</source>
        <translation>Handschrift von Menschen</translation>
    </message>
    <message>
        <source>The network that ships: reads what people draw, in more ways of writing than MNIST&apos;s.</source>
        <translation>Das mitgelieferte Netz: liest, was Menschen zeichnen, in mehr Schreibweisen als denen von MNIST.</translation>
    </message>
    <message>
        <source>The settings</source>
        <translation>Die Einstellungen</translation>
    </message>
    <message>
        <source>{first}; {second}</source>
        <translation>{first}; {second}</translation>
    </message>
    <message>
        <source>a finite number</source>
        <translation>eine endliche Zahl</translation>
    </message>
    <message>
        <source>a valid string</source>
        <translation>ein gültiger Text</translation>
    </message>
    <message>
        <source>a valid tuple</source>
        <translation>ein gültiges Tupel</translation>
    </message>
    <message>
        <source>{key} should be greater than {limit}, not {found}</source>
        <translation>{key} muss größer als {limit} sein, nicht {found}</translation>
    </message>
    <message>
        <source>{key} should be greater than or equal to {limit}, not {found}</source>
        <translation>{key} muss größer als oder gleich {limit} sein, nicht {found}</translation>
    </message>
    <message>
        <source>{key} should be less than {limit}, not {found}</source>
        <translation>{key} muss kleiner als {limit} sein, nicht {found}</translation>
    </message>
    <message>
        <source>{key} should be less than or equal to {limit}, not {found}</source>
        <translation>{key} muss kleiner als oder gleich {limit} sein, nicht {found}</translation>
    </message>
    <message>
        <source>{key} should have at least {limit} character, not {found}</source>
        <translation>{key} muss mindestens {limit} Zeichen haben, nicht {found}</translation>
    </message>
    <message>
        <source>{key} should have at most {limit} characters, not {found}</source>
        <translation>{key} darf höchstens {limit} Zeichen haben, nicht {found}</translation>
    </message>
    <message>
        <source>{key}: {found} is not text in UTF-8; rename that file or folder</source>
        <translation>{key}: {found} ist kein Text in UTF-8; benennen Sie diese Datei oder diesen Ordner um</translation>
    </message>
    <message>
        <source>{key} should be {kind}, not {found}</source>
        <translation>{key} muss {kind} sein, nicht {found}</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Der Text</translation>
    </message>
    <message>
        <source>and {more:,} more</source>
        <translation>und {more:,} weitere</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <translation>{first} oder {second}</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Test accuracy 99.47 % (one seed), 11 minutes on one core.</source>
        <translation>Testgenauigkeit 99.47 % (ein Seed), 11 Minuten auf einem Kern.</translation>
    </message>
    <message>
        <source>off, or 0.05 to 0.1 with softmax</source>
        <translation>aus, oder 0,05 bis 0,1 mit Softmax</translation>
    </message>
    <message>
        <source>Data to learn from: synthetic, mnist, mnist+synthetic, mnist+hands, sales, or the path of a folder or file.</source>
        <translation>Daten zum Lernen: synthetic, mnist, mnist+synthetic, mnist+hands, sales oder der Pfad eines Ordners oder einer Datei.</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>Digits to learn: 01 takes only images of 0 and 1 from each set; all takes every one.</source>
        <translation>Zu lernende Ziffern: 01 nimmt aus jeder Menge nur die Bilder von 0 und 1; all nimmt alle.</translation>
    </message>
    <message>
        <source>Training images</source>
        <translation>Trainingsbilder</translation>
    </message>
    <message>
        <source>Number of images to learn from; 0 means all. With only 1 000 the network soon memorises them.</source>
        <translation>Zahl der Bilder, aus denen gelernt wird; 0 bedeutet alle. Nur 1 000 lernt das Netz bald auswendig.</translation>
    </message>
    <message>
        <source>Label noise</source>
        <translation>Label-Rauschen</translation>
    </message>
    <message>
        <source>Fraction of training images that get a wrong label at random; validation and test stay right.</source>
        <translation>Anteil der Trainingsbilder, die zufällig ein falsches Label bekommen; Validierung und Test bleiben richtig.</translation>
    </message>
    <message>
        <source>Validation images</source>
        <translation>Validierungsbilder</translation>
    </message>
    <message>
        <source>Number of validation images that a run is scored on while it trains; 0 means all. Few are quick.</source>
        <translation>Zahl der Validierungsbilder, auf denen ein Lauf während des Trainings ausgewertet wird; 0 bedeutet alle. Wenige gehen schnell.</translation>
    </message>
    <message>
        <source>Validate every</source>
        <translation>Validieren alle</translation>
    </message>
    <message>
        <source>Training images after which the network is scored within an epoch too; 0: only at its end.</source>
        <translation>Trainingsbilder, nach denen das Netz auch innerhalb einer Epoche ausgewertet wird; 0: nur an ihrem Ende.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Units in each layer, input first: 784 pixels, any hidden layers, 10 digits.</source>
        <translation>Neuronen in jeder Schicht, die Eingabe zuerst: 784 Pixel, beliebige verdeckte Schichten, 10 Ziffern.</translation>
    </message>
    <message>
        <source>Hidden units</source>
        <translation>Verdeckte Neuronen</translation>
    </message>
    <message>
        <source>Activation function of the hidden units.</source>
        <translation>Aktivierungsfunktion der verdeckten Neuronen.</translation>
    </message>
    <message>
        <source>Output units</source>
        <translation>Ausgabeneuronen</translation>
    </message>
    <message>
        <source>Activation function of the outputs; the cost decides which fit.</source>
        <translation>Aktivierungsfunktion der Ausgaben; welche passen, hängt von den Kosten ab.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Measure of error that training minimises.</source>
        <translation>Maß für den Fehler, den das Training minimiert.</translation>
    </message>
    <message>
        <source>Weight of overestimates</source>
        <translation>Gewicht zu hoher Schätzungen</translation>
    </message>
    <message>
        <source>Cost of each unit by which an output is too high.</source>
        <translation>Kosten für jede Einheit, um die eine Ausgabe zu hoch ist.</translation>
    </message>
    <message>
        <source>Weight of underestimates</source>
        <translation>Gewicht zu niedriger Schätzungen</translation>
    </message>
    <message>
        <source>Cost of each unit by which an output is too low.</source>
        <translation>Kosten für jede Einheit, um die eine Ausgabe zu niedrig ist.</translation>
    </message>
    <message>
        <source>Initial weights</source>
        <translation>Anfangsgewichte</translation>
    </message>
    <message>
        <source>Scale of the random initial weights.</source>
        <translation>Skala der zufälligen Anfangsgewichte.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Step size of each mini-batch. Too small learns slowly; too large oscillates or diverges.</source>
        <translation>Schrittweite jedes Mini-Batch. Zu klein lernt langsam; zu groß schwingt oder divergiert.</translation>
    </message>
    <message>
        <source>Schedule of η</source>
        <translation>Verlauf von η</translation>
    </message>
    <message>
        <source>How the learning rate changes during training.</source>
        <translation>Wie sich die Lernrate während des Trainings ändert.</translation>
    </message>
    <message>
        <source>Decay rate</source>
        <translation>Abnahmerate</translation>
    </message>
    <message>
        <source>η is multiplied by this every `steps` mini-batches.</source>
        <translation>η wird alle `steps` Mini-Batches damit multipliziert.</translation>
    </message>
    <message>
        <source>Decay steps</source>
        <translation>Schritte der Abnahme</translation>
    </message>
    <message>
        <source>Mini-batches after which η is multiplied by the rate once.</source>
        <translation>Mini-Batches, nach denen η einmal mit der Rate multipliziert wird.</translation>
    </message>
    <message>
        <source>Staircase</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Lower η once every `steps` mini-batches instead of a little with each.</source>
        <translation>η alle `steps` Mini-Batches einmal senken, statt mit jedem ein wenig.</translation>
    </message>
    <message>
        <source>Halve after (epochs)</source>
        <translation>Halbieren nach (Epochen)</translation>
    </message>
    <message>
        <source>Epochs after which η is halved; with “halve when it stalls”, epochs without a better accuracy.</source>
        <translation>Epochen, nach denen η halbiert wird; bei „halbieren, wenn es stockt“ Epochen ohne eine bessere Genauigkeit.</translation>
    </message>
    <message>
        <source>Max halvings</source>
        <translation>Max. Halbierungen</translation>
    </message>
    <message>
        <source>Training ends when one more halving is due; 7 stops at 1/128 of the initial η. 0: never.</source>
        <translation>Das Training endet, wenn eine weitere Halbierung fällig ist; 7 hört bei 1/128 des anfänglichen η auf. 0: nie.</translation>
    </message>
    <message>
        <source>Warm-up (epochs)</source>
        <translation>Aufwärmen (Epochen)</translation>
    </message>
    <message>
        <source>Epochs in which η rises linearly from 0.</source>
        <translation>Epochen, in denen η linear von 0 an steigt.</translation>
    </message>
    <message>
        <source>Peak at</source>
        <translation>Gipfel bei</translation>
    </message>
    <message>
        <source>Fraction of the run after which η reaches its peak.</source>
        <translation>Anteil des Laufs, nach dem η seinen Gipfel erreicht.</translation>
    </message>
    <message>
        <source>Final η (fraction)</source>
        <translation>η am Ende (Anteil)</translation>
    </message>
    <message>
        <source>Fraction of η that is left when the last epoch ends.</source>
        <translation>Anteil von η, der übrig ist, wenn die letzte Epoche endet.</translation>
    </message>
    <message>
        <source>Penalty on large weights, against overfitting.</source>
        <translation>Strafe auf große Gewichte, gegen Überanpassung.</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>How strongly large weights are penalised. It enters as λ/n, so more images need a larger λ.</source>
        <translation>Wie streng große Gewichte bestraft werden. Sie geht als λ/n ein, mehr Bilder brauchen also ein größeres λ.</translation>
    </message>
    <message>
        <source>Penalise biases</source>
        <translation>Biases bestrafen</translation>
    </message>
    <message>
        <source>Large biases are penalised as well; the book leaves them free, since they fit no noise of inputs.</source>
        <translation>Auch große Biases werden bestraft; das Buch lässt sie frei, da sie sich an kein Rauschen der Eingaben anpassen.</translation>
    </message>
    <message>
        <source>Dropout (hidden units)</source>
        <translation>Dropout (verdeckte Neuronen)</translation>
    </message>
    <message>
        <source>Fraction of hidden units switched off at random in each mini-batch; 0.5 drops half.</source>
        <translation>Anteil der verdeckten Neuronen, die in jedem Mini-Batch zufällig ausgeschaltet werden; 0.5 lässt die Hälfte weg.</translation>
    </message>
    <message>
        <source>Dropout (inputs)</source>
        <translation>Dropout (Eingaben)</translation>
    </message>
    <message>
        <source>Fraction of pixels switched off at random in each mini-batch.</source>
        <translation>Anteil der Pixel, die in jedem Mini-Batch zufällig ausgeschaltet werden.</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>Rule that turns a gradient into a step.</source>
        <translation>Regel, die aus einem Gradienten einen Schritt macht.</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>Part of the last step that carries over into the next; 0 is plain gradient descent.</source>
        <translation>Anteil des vorigen Schritts, der in den nächsten eingeht; 0 ist einfacher Gradientenabstieg.</translation>
    </message>
    <message>
        <source>Decay (RMSProp)</source>
        <translation>Abklingen (RMSProp)</translation>
    </message>
    <message>
        <source>Fraction of the moving average of squared gradients that is kept with each mini-batch.</source>
        <translation>Anteil des gleitenden Mittelwerts der quadrierten Gradienten, der mit jedem Mini-Batch erhalten bleibt.</translation>
    </message>
    <message>
        <source>First moment (Adam)</source>
        <translation>Erstes Moment (Adam)</translation>
    </message>
    <message>
        <source>Fraction of the moving average of gradients that is kept with each mini-batch.</source>
        <translation>Anteil des gleitenden Mittelwerts der Gradienten, der mit jedem Mini-Batch erhalten bleibt.</translation>
    </message>
    <message>
        <source>Second moment (Adam)</source>
        <translation>Zweites Moment (Adam)</translation>
    </message>
    <message>
        <source>Epsilon (stability)</source>
        <translation>Epsilon (Stabilität)</translation>
    </message>
    <message>
        <source>Added to the root of the averaged squares, so that no step is divided by 0.</source>
        <translation>Wird zur Wurzel der gemittelten Quadrate addiert, damit kein Schritt durch 0 geteilt wird.</translation>
    </message>
    <message>
        <source>Memory (steps)</source>
        <translation>Gedächtnis (Schritte)</translation>
    </message>
    <message>
        <source>Past steps from which the curvature is estimated.</source>
        <translation>Frühere Schritte, aus denen die Krümmung geschätzt wird.</translation>
    </message>
    <message>
        <source>Gradient clipping (longest gradient)</source>
        <translation>Gradientenkappung (längster Gradient)</translation>
    </message>
    <message>
        <source>A longer gradient is scaled down to this length; its direction stays. 0: no clipping.</source>
        <translation>Ein längerer Gradient wird auf diese Länge verkleinert; seine Richtung bleibt. 0: keine Kappung.</translation>
    </message>
    <message>
        <source>Max norm</source>
        <translation>Maximale Norm</translation>
    </message>
    <message>
        <source>The weights into one unit are scaled down when their norm exceeds this. 0: no limit.</source>
        <translation>Die Gewichte zu einem Neuron werden verkleinert, wenn ihre Norm dies übersteigt. 0: keine Grenze.</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Label-Glättung</translation>
    </message>
    <message>
        <source>Fraction of each target that is shared among all classes: with 0.1 of ten digits, the right one is to get 0.91 and the others 0.01. 0: no smoothing.</source>
        <translation>Anteil jedes Zielwerts, den sich alle Klassen teilen: mit 0,1 bei zehn Ziffern soll die richtige 0,91 bekommen und jede andere 0,01. 0: keine Glättung.</translation>
    </message>
    <message>
        <source>Weight averaging (EMA)</source>
        <translation>Gewichte mitteln (EMA)</translation>
    </message>
    <message>
        <source>Fraction of the moving average that each mini-batch keeps; the average answers. 0: no average.</source>
        <translation>Anteil des gleitenden Mittelwerts, den jeder Mini-Batch erhält; der Mittelwert antwortet. 0: kein Mittelwert.</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Verschiebung</translation>
    </message>
    <message>
        <source>Each image is shifted by up to this many whole pixels each way, differently in each epoch.</source>
        <translation>Jedes Bild wird um bis zu so viele ganze Pixel in jede Richtung verschoben, in jeder Epoche anders.</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Drehung</translation>
    </message>
    <message>
        <source>Each image is rotated by up to this many degrees.</source>
        <translation>Jedes Bild wird um bis zu so viele Grad gedreht.</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Width and height each change by up to this fraction.</source>
        <translation>Breite und Höhe ändern sich jeweils um bis zu diesen Anteil.</translation>
    </message>
    <message>
        <source>Shear</source>
        <translation>Scherung</translation>
    </message>
    <message>
        <source>Each image is slanted by up to this fraction.</source>
        <translation>Jedes Bild wird um bis zu diesen Anteil geneigt.</translation>
    </message>
    <message>
        <source>Elastic strength</source>
        <translation>Elastische Stärke</translation>
    </message>
    <message>
        <source>Strength of elastic distortion (Simard 2003): 34 moves ink by about 1.4 pixels. 0: none.</source>
        <translation>Stärke der elastischen Verzerrung (Simard 2003): 34 verschiebt die Tinte um etwa 1.4 Pixel. 0: keine.</translation>
    </message>
    <message>
        <source>Elastic smoothness</source>
        <translation>Elastische Glätte</translation>
    </message>
    <message>
        <source>Pixels over which the displacement varies: a small value crumples, a large one stretches.</source>
        <translation>Pixel, über die sich die Verschiebung ändert: Ein kleiner Wert zerknittert, ein großer dehnt.</translation>
    </message>
    <message>
        <source>Stroke thickness</source>
        <translation>Strichstärke</translation>
    </message>
    <message>
        <source>Strokes become thicker or thinner by up to this many pixels.</source>
        <translation>Striche werden um bis zu so viele Pixel dicker oder dünner.</translation>
    </message>
    <message>
        <source>Pixel noise</source>
        <translation>Pixelrauschen</translation>
    </message>
    <message>
        <source>Standard deviation of the random noise added to each pixel, as a fraction of full ink.</source>
        <translation>Standardabweichung des Zufallsrauschens, das zu jedem Pixel addiert wird, als Bruchteil der vollen Tinte.</translation>
    </message>
    <message>
        <source>Mini-batch</source>
        <translation>Mini-Batch</translation>
    </message>
    <message>
        <source>Number of images averaged for one step of the weights.</source>
        <translation>Zahl der Bilder, über die für einen Schritt der Gewichte gemittelt wird.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Number of passes through all training images.</source>
        <translation>Zahl der Durchgänge durch alle Trainingsbilder.</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Geduld</translation>
    </message>
    <message>
        <source>Early stopping: end after so many epochs without a better validation accuracy; 0: never.</source>
        <translation>Early Stopping: Ende nach so vielen Epochen ohne eine bessere Validierungsgenauigkeit; 0: nie.</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Zielgenauigkeit</translation>
    </message>
    <message>
        <source>Training ends when the validation accuracy is at least this fraction, such as 0.95; 0: never.</source>
        <translation>Das Training endet, wenn die Validierungsgenauigkeit mindestens dieser Anteil ist, etwa 0.95; 0: nie.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Start of the random numbers: on one machine the same seed gives the same run.</source>
        <translation>Anfang der Zufallszahlen: Auf einem Rechner ergibt derselbe Seed denselben Lauf.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>float32 is fast; float64 is for checking gradients.</source>
        <translation>float32 ist schnell; float64 ist für das Prüfen von Gradienten da.</translation>
    </message>
    <message numerus="yes">
        <source>unknown keys {names} (known: {known})</source>
        <translation>
            <numerusform>unbekannter Schlüssel {names} (bekannt: {known})</numerusform>
            <numerusform>unbekannte Schlüssel {names} (bekannt: {known})</numerusform>
        </translation>
    </message>
    <message>
        <source>{key}: {why}</source>
        <translation>{key}: {why}</translation>
    </message>
    <message>
        <source>{output} outputs do not fit the {cost} cost: {why}</source>
        <translation>Ausgaben mit „{output}“ passen nicht zu den Kosten „{cost}“: {why}</translation>
    </message>
    <message>
        <source>{where}: {mistakes}.</source>
        <translation>{where}: {mistakes}.</translation>
    </message>
    <message>
        <source>{optimizer} needs one fixed cost and finds its own steps: set {settings} to 0</source>
        <translation>{optimizer} braucht feste Kosten und findet seine Schritte selbst: Setzen Sie {settings} auf 0</translation>
    </message>
    <message>
        <source>a memory of {steps} steps of {parameters:,} weights and biases is too large: use at most {most}, or make a layer smaller</source>
        <translation>ein Gedächtnis von {steps} Schritten mit {parameters:,} Gewichten und Biases ist zu groß: Verwenden Sie höchstens {most}, oder machen Sie eine Schicht kleiner</translation>
    </message>
    <message>
        <source>{where} is not TOML: {why}. Write lines such as: eta = 0.5</source>
        <translation>{where}: Das ist kein TOML ({why}). Schreiben Sie Zeilen wie: eta = 0.5</translation>
    </message>
    <message>
        <source>write the digits one after the other, such as 01 or 0-4, or all</source>
        <translation>schreiben Sie die Ziffern hintereinander, etwa 01 oder 0-4, oder all</translation>
    </message>
    <message>
        <source>a network has from 2 to {most} layers, such as 784-30-10</source>
        <translation>ein Netz hat 2 bis {most} Schichten, etwa 784-30-10</translation>
    </message>
    <message>
        <source>each layer has from 1 to {most:,} units</source>
        <translation>jede Schicht hat 1 bis {most:,} Neuronen</translation>
    </message>
    <message>
        <source>at most {most:,} weights are allowed; make a layer smaller</source>
        <translation>höchstens {most:,} Gewichte sind erlaubt; machen Sie eine Schicht kleiner</translation>
    </message>
    <message>
        <source>{first}-{last} has no digit: write the smaller one first</source>
        <translation>{first}-{last} hat keine Ziffer: Schreiben Sie die kleinere zuerst</translation>
    </message>
    <message>
        <source>choose one of {names}</source>
        <translation>wählen Sie aus: {names}</translation>
    </message>
    <message>
        <source>write the layers as whole numbers with dashes, such as 784-30-10</source>
        <translation>schreiben Sie die Schichten als ganze Zahlen mit Bindestrichen, etwa 784-30-10</translation>
    </message>
</context>
<context>
    <name>core.data</name>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>{data} has {count:,} {of} {what}; {wanted:,} were requested. Choose fewer, or 0 for all.</source>
        <translation>{data}: {count:,} {what} vorhanden ({of}); {wanted:,} waren verlangt. Wählen Sie weniger, oder 0 für alle.</translation>
    </message>
    <message>
        <source>Row {row} (from 0) of {data}&apos;s {name} set has a number that is not finite. Correct or remove that row.</source>
        <translation>Zeile {row} (ab 0) von {data} ({name}) hat eine Zahl, die nicht endlich ist. Korrigieren oder entfernen Sie diese Zeile.</translation>
    </message>
    <message>
        <source>Could not read {path}</source>
        <translation>{path} konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Choose another file, or correct its permissions.</source>
        <translation>Wählen Sie eine andere Datei, oder korrigieren Sie deren Zugriffsrechte.</translation>
    </message>
    <message>
        <source>{path} is larger than {most:,} bytes. Split it, or choose another file.</source>
        <translation>{path} ist größer als {most:,} Bytes. Teilen Sie die Datei auf, oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>{path} would have more than {most:,} drawings, which is the limit. Nothing was changed; remove some and try again.</source>
        <translation>{path} hätte mehr als {most:,} Zeichnungen, und das ist die Grenze. Es wurde nichts geändert; entfernen Sie einige, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Could not create {folder}</source>
        <translation>Der Ordner {folder} konnte nicht angelegt werden</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>The canvas is empty. Draw a digit first.</source>
        <translation>Die Zeichenfläche ist leer. Zeichnen Sie zuerst eine Ziffer.</translation>
    </message>
    <message>
        <source>This drawing has {points:,} points; the limit is {most:,}. Draw it more simply.</source>
        <translation>Diese Zeichnung hat {points:,} Punkte; die Grenze ist {most:,}. Zeichnen Sie sie einfacher.</translation>
    </message>
    <message>
        <source>{folder} is gone, and my digits with it ({count:,}). Nothing was changed; bring that folder back.</source>
        <translation>{folder} ist verschwunden und mit dem Ordner auch „Meine Ziffern“ ({count:,}). Es wurde nichts geändert; stellen Sie diesen Ordner wieder her.</translation>
    </message>
    <message>
        <source>{path}: drawing {id} does not say which digit it is. Give it a &quot;label&quot;, 0 to 9, or remove it.</source>
        <translation>{path}: Zeichnung {id} sagt nicht, welche Ziffer sie ist. Geben Sie ihr ein &quot;label&quot;, 0 bis 9, oder entfernen Sie sie.</translation>
    </message>
    <message numerus="yes">
        <source>the digits {digits}</source>
        <translation>
            <numerusform>die Ziffer {digits}</numerusform>
            <numerusform>die Ziffern {digits}</numerusform>
        </translation>
    </message>
    <message>
        <source>{data} has targets, not labels, so none can be wrong. Set label_noise to 0.</source>
        <translation>{data} hat Zielwerte, keine Labels, es kann also keines falsch sein. Setzen Sie label_noise auf 0.</translation>
    </message>
    <message>
        <source>There is only one label, so none can be wrong. Choose more digits, or set label_noise to 0.</source>
        <translation>Es gibt nur ein Label, also kann keines falsch sein. Wählen Sie mehr Ziffern, oder setzen Sie label_noise auf 0.</translation>
    </message>
    <message>
        <source>{data} has targets, not classes, so digits cannot be chosen. Set digits to all.</source>
        <translation>{data} hat Zielwerte, keine Klassen, Ziffern lassen sich also nicht auswählen. Setzen Sie digits auf all.</translation>
    </message>
    <message>
        <source>{data} has no {of} image of {digits}. Choose other digits, or all.</source>
        <translation>{data}: kein Bild von {digits} vorhanden ({of}). Wählen Sie andere Ziffern, oder all.</translation>
    </message>
    <message>
        <source>Sales, two inputs</source>
        <translation>Verkauf, zwei Eingaben</translation>
    </message>
    <message>
        <source>How many goods to order, from two numbers: y = x₁ + x₂ and some noise.</source>
        <translation>Wie viel Ware zu bestellen ist, aus zwei Zahlen: y = x₁ + x₂ und etwas Rauschen.</translation>
    </message>
    <message>
        <source>The data {source} are on another computer, and only a file names them. If you trust that computer, name them yourself: with --data, or with Open folder in the window.</source>
        <translation>Die Daten {source} liegen auf einem anderen Rechner, und nur eine Datei nennt sie. Wenn Sie diesem Rechner vertrauen, nennen Sie die Daten selbst: mit --data, oder im Fenster mit „Ordner öffnen“.</translation>
    </message>
    <message>
        <source>There is no data set {source}: choose {names}, a folder, or a data file.</source>
        <translation>Es gibt keinen Datensatz {source}: Wählen Sie {names}, einen Ordner oder eine Datendatei.</translation>
    </message>
</context>
<context>
    <name>core.data.augment</name>
    <message>
        <source>Only images can be distorted, and the inputs of these data are numbers.</source>
        <translation>Nur Bilder lassen sich verzerren, und die Eingaben dieser Daten sind Zahlen.</translation>
    </message>
    <message>
        <source>{why} Set {settings} to 0.</source>
        <translation>{why} Setzen Sie {settings} auf 0.</translation>
    </message>
    <message>
        <source>Only square images can be distorted, and {pixels:,} is not a square number of pixels.</source>
        <translation>Nur quadratische Bilder lassen sich verzerren, und {pixels:,} ist keine quadratische Zahl von Pixeln.</translation>
    </message>
</context>
<context>
    <name>core.data.mnist</name>
    <message>
        <source>could not be reached through the proxy</source>
        <translation>war über den Proxy nicht erreichbar</translation>
    </message>
    <message>
        <source>has a certificate that is not trusted</source>
        <translation>hat ein Zertifikat, dem nicht vertraut wird</translation>
    </message>
    <message>
        <source>sent damaged data</source>
        <translation>hat beschädigte Daten geschickt</translation>
    </message>
    <message>
        <source>redirects endlessly</source>
        <translation>leitet endlos weiter</translation>
    </message>
    <message>
        <source>could not be reached</source>
        <translation>war nicht erreichbar</translation>
    </message>
    <message>
        <source>failed ({kind})</source>
        <translation>hat versagt ({kind})</translation>
    </message>
    <message>
        <source>sent a damaged answer</source>
        <translation>hat eine beschädigte Antwort geschickt</translation>
    </message>
    <message>
        <source>failed ({why})</source>
        <translation>hat versagt ({why})</translation>
    </message>
    <message>
        <source>redirects to an address without encryption (https)</source>
        <translation>leitet an eine Adresse ohne Verschlüsselung (https) weiter</translation>
    </message>
    <message>
        <source>answered {status}</source>
        <translation>hat mit {status} geantwortet</translation>
    </message>
    <message>
        <source>did not answer in time</source>
        <translation>hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>broke off in the middle</source>
        <translation>hat mittendrin abgebrochen</translation>
    </message>
    <message>
        <source>leads to another address</source>
        <translation>führt zu einer anderen Adresse</translation>
    </message>
    <message>
        <source>was cancelled</source>
        <translation>wurde abgebrochen</translation>
    </message>
    <message>
        <source>sent more than the file&apos;s size</source>
        <translation>hat mehr geschickt, als die Datei groß ist</translation>
    </message>
    <message>
        <source>The download was cancelled. Complete files are kept.</source>
        <translation>Der Download wurde abgebrochen. Vollständige Dateien bleiben erhalten.</translation>
    </message>
    <message>
        <source>sent less than {speed} kB a second</source>
        <translation>hat weniger als {speed} kB pro Sekunde geschickt</translation>
    </message>
    <message>
        <source>Could not create the folder {folder}</source>
        <translation>Der Ordner {folder} konnte nicht angelegt werden</translation>
    </message>
    <message>
        <source>or open the files you already have with Data &gt; Open data… (on the command line: data import)</source>
        <translation>oder öffnen Sie vorhandene Dateien mit „Daten &gt; Daten öffnen…“ (in der Befehlszeile: data import)</translation>
    </message>
    <message>
        <source>Could not download {file}: {why}. Check the connection and try again, {or_open}.</source>
        <translation>{file} konnte nicht heruntergeladen werden: {why}. Prüfen Sie die Verbindung, und versuchen Sie es erneut, {or_open}.</translation>
    </message>
    <message>
        <source>MNIST has not been downloaded to {folder} yet. Download it (data fetch), {or_open}.</source>
        <translation>MNIST wurde noch nicht nach {folder} heruntergeladen. Laden Sie es herunter (data fetch), {or_open}.</translation>
    </message>
    <message>
        <source>{files} is readable but is not MNIST, so it was not stored as MNIST. To train on it, open it as a data set (on the command line: --data).</source>
        <translation>{files} ist lesbar, aber nicht MNIST, und wurde deshalb nicht als MNIST abgelegt. Um damit zu trainieren, öffnen Sie es als Datensatz (in der Befehlszeile: --data).</translation>
    </message>
    <message>
        <source>sent {kind} instead</source>
        <translation>hat stattdessen {kind} geschickt</translation>
    </message>
    <message>
        <source>sent other data instead</source>
        <translation>hat stattdessen andere Daten geschickt</translation>
    </message>
    <message>
        <source>{path} is damaged. Download MNIST again (data fetch), {or_open}.</source>
        <translation>{path} ist beschädigt. Laden Sie MNIST erneut herunter (data fetch), {or_open}.</translation>
    </message>
    <message>
        <source>{first}; {second}</source>
        <translation>{first}; {second}</translation>
    </message>
    <message>
        <source>sent an incomplete or damaged file</source>
        <translation>hat eine unvollständige oder beschädigte Datei geschickt</translation>
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
        <translation>{path} ist nicht mnist.pkl.gz des Buches, oder die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>It was not run; copy it or download it again, or use the IDX files.</source>
        <translation>Sie wurde nicht ausgeführt; kopieren oder laden Sie sie noch einmal, oder verwenden Sie die IDX-Dateien.</translation>
    </message>
    <message>
        <source>its images differ in size</source>
        <translation>ihre Bilder sind verschieden groß</translation>
    </message>
    <message>
        <source>its images are not rows of fractions</source>
        <translation>ihre Bilder sind keine Zeilen aus Brüchen</translation>
    </message>
    <message>
        <source>its labels are not digits</source>
        <translation>ihre Labels sind keine Ziffern</translation>
    </message>
    <message>
        <source>its images are not rows of fractions, or its labels not whole numbers</source>
        <translation>ihre Bilder sind keine Zeilen aus Brüchen, oder ihre Labels keine ganzen Zahlen</translation>
    </message>
    <message>
        <source>it does not contain three sets</source>
        <translation>sie enthält nicht drei Mengen</translation>
    </message>
    <message>
        <source>{path} is not the book&apos;s mnist.pkl.gz, or it is damaged ({why}).</source>
        <translation>{path} ist nicht mnist.pkl.gz des Buches, oder die Datei ist beschädigt ({why}).</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first} {second}</translation>
    </message>
    <message>
        <source>its images are not pixel/256</source>
        <translation>ihre Bilder sind nicht Pixel/256</translation>
    </message>
    <message>
        <source>a zip archive</source>
        <translation>ein Zip-Archiv</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>ein PNG-Bild</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>ein JPEG-Bild</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>a Git LFS pointer, not the file itself</source>
        <translation>die Zeigerdatei von Git LFS, nicht die Datei selbst</translation>
    </message>
    <message>
        <source>a damaged gzip file</source>
        <translation>eine beschädigte Gzip-Datei</translation>
    </message>
    <message>
        <source>an empty file</source>
        <translation>eine leere Datei</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>eine Webseite</translation>
    </message>
    <message>
        <source>a text file</source>
        <translation>eine Textdatei</translation>
    </message>
    <message>
        <source>a file of an unknown kind</source>
        <translation>eine Datei unbekannter Art</translation>
    </message>
    <message>
        <source>Could not read {path}</source>
        <translation>{path} konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Choose another file, or correct its permissions.</source>
        <translation>Wählen Sie eine andere Datei, oder korrigieren Sie deren Zugriffsrechte.</translation>
    </message>
    <message>
        <source>{path} does not exist. Choose a data file, or a folder of them.</source>
        <translation>{path} gibt es nicht. Wählen Sie eine Datendatei, oder einen Ordner mit solchen.</translation>
    </message>
    <message>
        <source>{path} is larger than the limit of {most:,} bytes. Choose another file.</source>
        <translation>{path} ist größer als die Grenze von {most:,} Bytes. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{name} contains more than the expected {limit:,} bytes. Copy it or download it again.</source>
        <translation>{name} enthält mehr als die erwarteten {limit:,} Bytes. Kopieren oder laden Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>{name} has other data after its gzip data. Copy it or download it again.</source>
        <translation>{name} hat nach den Gzip-Daten noch andere Daten. Kopieren oder laden Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>{path} is not a file. Choose a data file, or a folder of them.</source>
        <translation>{path} ist keine Datei. Wählen Sie eine Datendatei, oder einen Ordner mit solchen.</translation>
    </message>
    <message>
        <source>{name} is an incomplete gzip file. Copy it or download it again.</source>
        <translation>{name} ist eine unvollständige Gzip-Datei. Kopieren oder laden Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>{name} is a damaged gzip file. Copy it or download it again.</source>
        <translation>{name} ist eine beschädigte Gzip-Datei. Kopieren oder laden Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>{name} claims to have {count:,} entries, too many. Copy it or download it again.</source>
        <translation>{name} gibt {count:,} Einträge an, das sind zu viele. Kopieren oder laden Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>{name} is incomplete: {found:,} of {size:,} bytes. Copy it or download it again.</source>
        <translation>{name} ist unvollständig: {found:,} von {size:,} Bytes. Kopieren oder laden Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>{name} is {kind}, not IDX data like MNIST&apos;s. Choose another file.</source>
        <translation>{name} ist {kind}, keine IDX-Datei wie die von MNIST. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{name} is an IDX file of type 0x{kind:02X} with {dimensions} dimensions, neither images (0x08, 3) nor labels (0x08, 1). Choose another file.</source>
        <translation>{name} ist eine IDX-Datei vom Typ 0x{kind:02X} mit {dimensions} Dimensionen, weder Bilder (0x08, 3) noch Labels (0x08, 1). Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{name} is incomplete: it ends within its header. Copy it or download it again.</source>
        <translation>{name} ist unvollständig: Die Datei endet mitten in ihrem Kopf. Kopieren oder laden Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>the four IDX files of MNIST (plain or .gz), Keras&apos; mnist.npz or the book&apos;s mnist.pkl.gz</source>
        <translation>die vier IDX-Dateien von MNIST (unverändert oder .gz), mnist.npz von Keras oder mnist.pkl.gz des Buches</translation>
    </message>
    <message>
        <source>it has no files</source>
        <translation>er hat keine Dateien</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} images</source>
        <translation>
            <numerusform>{n:,} Bild</numerusform>
            <numerusform>{n:,} Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is {kind}</source>
        <translation>{name} ist {kind}</translation>
    </message>
    <message>
        <source>{folder} contains no data set: {seen}. Choose {wanted}.</source>
        <translation>{folder} enthält keinen Datensatz: {seen}. Wählen Sie {wanted}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} image files</source>
        <translation>
            <numerusform>{n} Bilddatei</numerusform>
            <numerusform>{n} Bilddateien</numerusform>
        </translation>
    </message>
    <message>
        <source>no image file</source>
        <translation>keine Bilddatei</translation>
    </message>
    <message numerus="yes">
        <source>{n} label files</source>
        <translation>
            <numerusform>{n} Labeldatei</numerusform>
            <numerusform>{n} Labeldateien</numerusform>
        </translation>
    </message>
    <message>
        <source>no label file</source>
        <translation>keine Labeldatei</translation>
    </message>
    <message>
        <source>{place} contains data sets in several formats ({formats}). Choose the files of one.</source>
        <translation>{place} enthält Datensätze in mehreren Formaten ({formats}). Wählen Sie die Dateien eines einzigen.</translation>
    </message>
    <message>
        <source>{place} contains {count} data sets: {names}. Choose one of them.</source>
        <translation>{place} enthält {count} Datensätze: {names}. Wählen Sie einen davon.</translation>
    </message>
    <message>
        <source>no pixels</source>
        <translation>ohne Pixel</translation>
    </message>
    <message>
        <source>{source} has images of {form} ({type}); 28x28 pixels of one byte are needed.</source>
        <translation>{source} hat Bilder der Form {form} ({type}); nötig sind 28x28 Pixel zu je einem Byte.</translation>
    </message>
    <message>
        <source>{source} has {count:,} images and labels of shape {shape} ({type}), but one whole number per image is needed. Choose files that belong together.</source>
        <translation>{source} hat {count:,} Bilder und Labels der Form {shape} ({type}), aber nötig ist eine ganze Zahl pro Bild. Wählen Sie Dateien, die zusammengehören.</translation>
    </message>
    <message>
        <source>{source} has only {images} in one of its sets; at least 6 are needed.</source>
        <translation>{source} hat in einer der Mengen nur {images}; mindestens 6 sind nötig.</translation>
    </message>
    <message>
        <source>{source} has labels from {smallest} to {largest}; only digits 0 to 9 are supported.</source>
        <translation>{source} hat Labels von {smallest} bis {largest}; unterstützt werden nur die Ziffern 0 bis 9.</translation>
    </message>
    <message>
        <source>{folder}: {count:,} files are too many to look into. Choose the data files alone.</source>
        <translation>{folder}: {count:,} Dateien sind zu viele zum Durchsehen. Wählen Sie die Datendateien allein.</translation>
    </message>
    <message>
        <source>Could not look into {folder}</source>
        <translation>{folder} konnte nicht durchgesehen werden</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{place} has {images}, {labels} ({names}); MNIST needs two of each, for training and for the test.</source>
        <translation>{place} hat {images}, {labels} ({names}); MNIST braucht von beiden je zwei, für das Training und für den Test.</translation>
    </message>
    <message>
        <source>{place} has two sets of {count:,} images; the training set must be the larger one.</source>
        <translation>{place} hat zwei Mengen mit {count:,} Bildern; die Trainingsmenge muss die größere sein.</translation>
    </message>
    <message>
        <source>{path} is {kind}, not a data set. Choose {wanted}.</source>
        <translation>{path} ist {kind}, kein Datensatz. Wählen Sie {wanted}.</translation>
    </message>
    <message>
        <source>{folder} contains more than {most:,} files. Choose the data files themselves.</source>
        <translation>{folder} enthält mehr als {most:,} Dateien. Wählen Sie die Datendateien selbst.</translation>
    </message>
    <message>
        <source>{path} is a zip archive with too many files to be Keras&apos; mnist.npz. Choose another file.</source>
        <translation>{path} ist ein Zip-Archiv mit zu vielen Dateien, um mnist.npz von Keras zu sein. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{path} is a zip archive without {name}, so it is not Keras&apos; mnist.npz. If it contains data files, unpack it and open the folder.</source>
        <translation>{path} ist ein Zip-Archiv ohne {name}, also nicht mnist.npz von Keras. Wenn es Datendateien enthält, entpacken Sie es und öffnen den Ordner.</translation>
    </message>
    <message>
        <source>{path} unpacks to more than {most:,} bytes, too many. Choose another file.</source>
        <translation>{path} ist entpackt größer als {most:,} Bytes, das ist zu viel. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{path} is a damaged npz archive. Copy it or download it again.</source>
        <translation>{path} ist ein beschädigtes npz-Archiv. Kopieren oder laden Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>a name in it is not text</source>
        <translation>ein Name darin ist kein Text</translation>
    </message>
    <message>
        <source>an array in it has no bytes</source>
        <translation>ein Array darin hat keine Bytes</translation>
    </message>
    <message>
        <source>an array in it has no number type</source>
        <translation>ein Array darin hat keinen Zahlentyp</translation>
    </message>
    <message>
        <source>the bytes of an array are used twice</source>
        <translation>die Bytes eines Arrays werden zweimal verwendet</translation>
    </message>
    <message>
        <source>arrays of {kind} are not numbers</source>
        <translation>Arrays aus {kind} sind keine Zahlen</translation>
    </message>
    <message>
        <source>a byte order is unknown</source>
        <translation>eine Bytereihenfolge ist unbekannt</translation>
    </message>
    <message>
        <source>an array&apos;s shape is not made of numbers</source>
        <translation>die Form eines Arrays besteht nicht aus Zahlen</translation>
    </message>
    <message>
        <source>an array&apos;s shape does not match its bytes</source>
        <translation>die Form eines Arrays passt nicht zu seinen Bytes</translation>
    </message>
    <message>
        <source>an array is built twice</source>
        <translation>ein Array wird zweimal aufgebaut</translation>
    </message>
    <message>
        <source>it is incomplete</source>
        <translation>sie ist unvollständig</translation>
    </message>
    <message>
        <source>a line in it has no end</source>
        <translation>eine Zeile darin hat kein Ende</translation>
    </message>
    <message>
        <source>its protocol is unknown</source>
        <translation>ihr Protokoll ist unbekannt</translation>
    </message>
    <message>
        <source>it asks for {name}</source>
        <translation>sie verlangt {name}</translation>
    </message>
    <message>
        <source>a string in it has no quotation marks</source>
        <translation>eine Zeichenkette darin hat keine Anführungszeichen</translation>
    </message>
    <message>
        <source>an array in it is too large</source>
        <translation>ein Array darin ist zu groß</translation>
    </message>
    <message>
        <source>it has bytes that belong to no array</source>
        <translation>sie enthält Bytes, die zu keinem Array gehören</translation>
    </message>
    <message>
        <source>a tuple in it is larger than the stack</source>
        <translation>ein Tupel darin ist größer als der Stapel</translation>
    </message>
    <message>
        <source>it appends to something other than a list</source>
        <translation>sie hängt an etwas anderes als eine Liste an</translation>
    </message>
    <message>
        <source>it reads a memo entry that does not exist</source>
        <translation>sie liest einen Memo-Eintrag, den es nicht gibt</translation>
    </message>
    <message>
        <source>it calls something other than an allowed name</source>
        <translation>sie ruft etwas anderes als einen erlaubten Namen auf</translation>
    </message>
    <message>
        <source>it changes something other than an array</source>
        <translation>sie verändert etwas anderes als ein Array</translation>
    </message>
    <message>
        <source>a single number in it is not whole</source>
        <translation>eine einzelne Zahl darin ist nicht ganz</translation>
    </message>
    <message>
        <source>its bytes are written as {encoding}</source>
        <translation>ihre Bytes sind als {encoding} geschrieben</translation>
    </message>
    <message>
        <source>it encodes something other than text</source>
        <translation>sie kodiert etwas anderes als Text</translation>
    </message>
    <message>
        <source>it contains more than {most:,} arrays</source>
        <translation>sie enthält mehr als {most:,} Arrays</translation>
    </message>
    <message>
        <source>it is a longer program than arrays need</source>
        <translation>sie ist ein längeres Programm, als Arrays es brauchen</translation>
    </message>
    <message>
        <source>the opcode {code} is not allowed</source>
        <translation>der Opcode {code} ist nicht erlaubt</translation>
    </message>
</context>
<context>
    <name>core.ink</name>
    <message>
        <source>The picture</source>
        <translation>Das Bild</translation>
    </message>
    <message>
        <source>{name} has no ink: it is blank or too faint. Choose a picture with one clear digit.</source>
        <translation>{name} hat keine Tinte: leer oder zu blass. Wählen Sie ein Bild mit einer deutlichen Ziffer.</translation>
    </message>
    <message>
        <source>{name} is too large: at most {pixels:,} pixels, {side:,} a side. Make it smaller first.</source>
        <translation>{name} ist zu groß: höchstens {pixels:,} Pixel, {side:,} pro Seite. Verkleinern Sie das Bild zuerst.</translation>
    </message>
    <message>
        <source>{path} is not a picture ({formats}). Choose another file.</source>
        <translation>{path} ist kein Bild ({formats}). Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>the picture is incomplete or damaged</source>
        <translation>das Bild ist unvollständig oder beschädigt</translation>
    </message>
    <message>
        <source>Could not read {path}: {why}. Choose another file.</source>
        <translation>{path} konnte nicht gelesen werden: {why}. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Could not read {path}: the picture is damaged. Choose another file.</source>
        <translation>{path} konnte nicht gelesen werden: Das Bild ist beschädigt. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first} {second}</translation>
    </message>
    <message>
        <source>{word} is not a JSON number</source>
        <translation>{word} ist keine JSON-Zahl</translation>
    </message>
    <message>
        <source>&quot;label&quot; must be a digit, 0 to 9</source>
        <translation>&quot;label&quot; muss eine Ziffer sein, 0 bis 9</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; must be text</source>
        <translation>&quot;{key}&quot; muss Text sein</translation>
    </message>
    <message>
        <source>Could not read {path}</source>
        <translation>{path} konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>the line is longer than {most:,} bytes</source>
        <translation>die Zeile ist länger als {most:,} Bytes</translation>
    </message>
    <message>
        <source>a drawing is a JSON object with &quot;strokes&quot;</source>
        <translation>eine Zeichnung ist ein JSON-Objekt mit &quot;strokes&quot;</translation>
    </message>
    <message>
        <source>there are no &quot;strokes&quot;</source>
        <translation>es gibt keine &quot;strokes&quot;</translation>
    </message>
    <message>
        <source>&quot;strokes&quot; must be a list of strokes, each a list of [x, y]</source>
        <translation>&quot;strokes&quot; muss eine Liste von Strichen sein, jeder eine Liste von [x, y]</translation>
    </message>
    <message>
        <source>a drawing has at most {most:,} points</source>
        <translation>eine Zeichnung hat höchstens {most:,} Punkte</translation>
    </message>
    <message>
        <source>a coordinate is too large</source>
        <translation>eine Koordinate ist zu groß</translation>
    </message>
    <message>
        <source>{path}, line {line}: {why}. Correct or remove that line and try again.</source>
        <translation>{path}, Zeile {line}: {why}. Korrigieren oder entfernen Sie diese Zeile, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>this is not text in UTF-8</source>
        <translation>das ist kein Text in UTF-8</translation>
    </message>
    <message>
        <source>this is not JSON</source>
        <translation>das ist kein JSON</translation>
    </message>
</context>
<context>
    <name>core.insight</name>
    <message>
        <source>A committee needs two networks or more. Name another one.</source>
        <translation>Ein Komitee braucht zwei Netze oder mehr. Nennen Sie ein weiteres.</translation>
    </message>
    <message>
        <source>{name} has {inputs} inputs and {outputs} outputs, {first} has {first_inputs} and {first_outputs}. A committee&apos;s networks need the same. Leave one of them out.</source>
        <translation>{name} hat {inputs} Eingaben und {outputs} Ausgaben, {first} hat {first_inputs} und {first_outputs}. Die Netze eines Komitees müssen darin gleich sein. Lassen Sie eines davon weg.</translation>
    </message>
</context>
<context>
    <name>core.insight.by_hand</name>
    <message>
        <source>C = Σ over (a − y) where a &gt; y, under (y − a) elsewhere</source>
        <translation>C = Σ darüber · (a − y), wo a &gt; y, sonst darunter · (y − a)</translation>
    </message>
    <message>
        <source>mean of ∂C/∂{name} over m = {m}</source>
        <translation>Mittel von ∂C/∂{name} über m = {m}</translation>
    </message>
    <message>
        <source>w ← w · max norm / |w of the unit|</source>
        <translation>w ← w · maximale Norm / |w des Neurons|</translation>
    </message>
    <message>
        <source>g = mean + λ&apos;s part</source>
        <translation>g = Mittel + der Teil von λ</translation>
    </message>
    <message>
        <source>g ← g · largest norm / |g|</source>
        <translation>g ← g · größte Norm / |g|</translation>
    </message>
</context>
<context>
    <name>core.insight.doctor</name>
    <message>
        <source>λ {lambda_:g} is too large for {images:,} training images.</source>
        <translation>λ {lambda_:g} ist zu groß für {images:,} Trainingsbilder.</translation>
    </message>
    <message>
        <source>With a momentum of {momentum:g} steps grow without end.</source>
        <translation>Mit einem Momentum von {momentum:g} wachsen die Schritte ohne Ende.</translation>
    </message>
    <message>
        <source>η {eta:g} is too large.</source>
        <translation>η {eta:g} ist zu groß.</translation>
    </message>
    <message>
        <source>{share:.0f} % of the training labels are wrong.</source>
        <translation>{share:.0f} % der Trainingslabels sind falsch.</translation>
    </message>
    <message>
        <source>Dropout switches off {share:.0f} % of the hidden units.</source>
        <translation>Dropout schaltet {share:.0f} % der verdeckten Neuronen aus.</translation>
    </message>
    <message>
        <source>In {layers} layers of sinh units values and gradients grow without limit.</source>
        <translation>In {layers} Schichten aus sinh-Neuronen wachsen Werte und Gradienten ohne Grenze.</translation>
    </message>
    <message>
        <source>In {layers} hidden layers of {activation} units the gradient vanishes.</source>
        <translation>In {layers} verdeckten Schichten mit der Aktivierung {activation} verschwindet der Gradient.</translation>
    </message>
    <message>
        <source>η {eta:g} is too small.</source>
        <translation>η {eta:g} ist zu klein.</translation>
    </message>
    <message>
        <source>The schedule has lowered η to {eta:.1g}.</source>
        <translation>Der Verlauf hat η auf {eta:.1g} gesenkt.</translation>
    </message>
    <message>
        <source>Dropout switches off {share:.0f} % of the inputs.</source>
        <translation>Dropout schaltet {share:.0f} % der Eingaben aus.</translation>
    </message>
    <message>
        <source>{title} initial weights saturate the units.</source>
        <translation>Die Anfangsgewichte „{title}“ sättigen die Neuronen.</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first} {second}</translation>
    </message>
    <message>
        <source>Gradients are clipped to norm {norm:g}.</source>
        <translation>Gradienten werden auf die Norm {norm:g} gekappt.</translation>
    </message>
    <message>
        <source>Weight vectors are held to norm {norm:g}.</source>
        <translation>Gewichtsvektoren werden auf die Norm {norm:g} begrenzt.</translation>
    </message>
    <message>
        <source>{choice} weights</source>
        <translation>Gewichte „{choice}“</translation>
    </message>
    <message>
        <source>{choice} η</source>
        <translation>η {choice}</translation>
    </message>
    <message>
        <source>layers {choice}</source>
        <translation>Schichten {choice}</translation>
    </message>
    <message>
        <source>dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>label noise</source>
        <translation>Label-Rauschen</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>gradient clipping</source>
        <translation>Gradientenkappung</translation>
    </message>
    <message>
        <source>max norm</source>
        <translation>maximale Norm</translation>
    </message>
    <message>
        <source>training images</source>
        <translation>Trainingsbilder</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}, {second}</translation>
    </message>
    <message>
        <source>all training images</source>
        <translation>alle Trainingsbilder</translation>
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
        <translation>{setting} aus</translation>
    </message>
    <message>
        <source>The network&apos;s weights are no longer finite: nothing can be measured. Reset it.</source>
        <translation>Die Gewichte des Netzes sind nicht mehr endlich: Es lässt sich nichts messen. Setzen Sie es zurück.</translation>
    </message>
    <message>
        <source>{layer}: all {units} units have equal weights and learn as one.</source>
        <translation>{layer}: Alle {units} Neuronen haben gleiche Gewichte und lernen wie ein einziges.</translation>
    </message>
    <message>
        <source>Start again with random initial weights.</source>
        <translation>Beginnen Sie neu mit zufälligen Anfangsgewichten.</translation>
    </message>
    <message>
        <source>Try smaller initial weights (Glorot&apos;s) or gradient clipping.</source>
        <translation>Versuchen Sie kleinere Anfangsgewichte (die von Glorot) oder Gradientenkappung.</translation>
    </message>
    <message>
        <source>gradient of {first} is {times:.0f} times {last}&apos;s: it explodes.</source>
        <translation>Der Gradient von „{first}“ ist {times:.0f}-mal so groß wie der von „{last}“: Er explodiert.</translation>
    </message>
    <message>
        <source>Try ReLU with He&apos;s initial weights, or fewer layers.</source>
        <translation>Versuchen Sie ReLU mit den Anfangsgewichten von He, oder weniger Schichten.</translation>
    </message>
    <message>
        <source>gradient of {first} is 1/{over:,.0f} of {last}&apos;s: it vanishes.</source>
        <translation>Der Gradient von „{first}“ ist 1/{over:,.0f} dessen von „{last}“: Er verschwindet.</translation>
    </message>
    <message>
        <source>{layer}: {share:.0f} % of its {activation} units are dead</source>
        <translation>{layer}: {share:.0f} % der Neuronen ({activation}) sind tot</translation>
    </message>
    <message>
        <source>{what}, so no example changes them.</source>
        <translation>{what}, also verändert sie kein Beispiel.</translation>
    </message>
    <message>
        <source>{layer}: {share:.0f} % saturated</source>
        <translation>{layer}: {share:.0f} % gesättigt</translation>
    </message>
    <message>
        <source>output layer: {share:.0f} % of the examples have an output that is wrong and saturated.</source>
        <translation>Ausgabeschicht: {share:.0f} % der Beispiele haben eine Ausgabe, die falsch und gesättigt ist.</translation>
    </message>
    <message>
        <source>It hardly learns with the {cost} cost; try cross-entropy.</source>
        <translation>Mit den Kosten „{cost}“ lernt sie kaum; versuchen Sie die Kreuzentropie.</translation>
    </message>
    <message>
        <source>all {examples} examples get the same answer.</source>
        <translation>Alle {examples} Beispiele bekommen dieselbe Antwort.</translation>
    </message>
    <message>
        <source>Try another η, fewer layers, or another init.</source>
        <translation>Versuchen Sie ein anderes η, weniger Schichten oder andere Anfangsgewichte.</translation>
    </message>
    <message>
        <source>{layer}: a mini-batch changes the weights by {share:.0f} %.</source>
        <translation>{layer}: Ein Mini-Batch ändert die Gewichte um {share:.0f} %.</translation>
    </message>
    <message>
        <source>The steps are too large; try a smaller η.</source>
        <translation>Die Schritte sind zu groß; versuchen Sie ein kleineres η.</translation>
    </message>
    <message>
        <source>a mini-batch changes no layer&apos;s weights by more than {share:.2g} %.</source>
        <translation>Ein Mini-Batch ändert in keiner Schicht die Gewichte um mehr als {share:.2g} %.</translation>
    </message>
    <message>
        <source>The steps are too small; try a larger η.</source>
        <translation>Die Schritte sind zu klein; versuchen Sie ein größeres η.</translation>
    </message>
    <message numerus="yes">
        <source>{what} (and {n} more layers)</source>
        <translation>
            <numerusform>{what} (und {n} weitere Schicht)</numerusform>
            <numerusform>{what} (und {n} weitere Schichten)</numerusform>
        </translation>
    </message>
    <message>
        <source>gradient norm of {layer} is {norm:.2g}: it explodes.</source>
        <translation>Die Norm des Gradienten von „{layer}“ ist {norm:.2g}: Er explodiert.</translation>
    </message>
    <message>
        <source>Try He&apos;s initial weights or fewer layers.</source>
        <translation>Versuchen Sie die Anfangsgewichte von He, oder weniger Schichten.</translation>
    </message>
    <message>
        <source>gradient of {first} is 0, unlike {last}&apos;s: it vanishes.</source>
        <translation>Der Gradient von „{first}“ ist 0, anders als der von „{last}“: Er verschwindet.</translation>
    </message>
    <message>
        <source>{what}: no harm, as the network has learnt.</source>
        <translation>{what}: kein Schaden, denn das Netz hat gelernt.</translation>
    </message>
    <message>
        <source>output layer</source>
        <translation>Ausgabeschicht</translation>
    </message>
    <message>
        <source>hidden layer {number}</source>
        <translation>verdeckte Schicht {number}</translation>
    </message>
    <message>
        <source>Start again with a smaller η or leaky ReLU.</source>
        <translation>Beginnen Sie neu mit einem kleineren η oder mit Leaky ReLU.</translation>
    </message>
    <message>
        <source>Start again with a smaller η or smaller initial weights.</source>
        <translation>Beginnen Sie neu mit einem kleineren η oder kleineren Anfangsgewichten.</translation>
    </message>
    <message>
        <source>Try 1/√n initial weights or a smaller η.</source>
        <translation>Versuchen Sie Anfangsgewichte nach 1/√n oder ein kleineres η.</translation>
    </message>
    <message>
        <source>Try a smaller η, or ReLU.</source>
        <translation>Versuchen Sie ein kleineres η oder ReLU.</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>divergiert</translation>
    </message>
    <message>
        <source>answers as chance would</source>
        <translation>antwortet wie der Zufall</translation>
    </message>
    <message>
        <source>units alike</source>
        <translation>gleiche Neuronen</translation>
    </message>
    <message>
        <source>exploding gradient</source>
        <translation>explodierender Gradient</translation>
    </message>
    <message>
        <source>dead units</source>
        <translation>tote Neuronen</translation>
    </message>
    <message>
        <source>saturated units</source>
        <translation>gesättigte Neuronen</translation>
    </message>
    <message>
        <source>vanishing gradient</source>
        <translation>verschwindender Gradient</translation>
    </message>
    <message>
        <source>saturated outputs</source>
        <translation>gesättigte Ausgaben</translation>
    </message>
    <message>
        <source>constant answer</source>
        <translation>immer gleiche Antwort</translation>
    </message>
    <message>
        <source>steps too large</source>
        <translation>Schritte zu groß</translation>
    </message>
    <message>
        <source>steps too small</source>
        <translation>Schritte zu klein</translation>
    </message>
    <message>
        <source>overfitting</source>
        <translation>Überanpassung</translation>
    </message>
    <message>
        <source>stops learning</source>
        <translation>verhindert das Lernen</translation>
    </message>
    <message>
        <source>slows learning</source>
        <translation>bremst das Lernen</translation>
    </message>
    <message>
        <source>usual once trained</source>
        <translation>nach dem Training üblich</translation>
    </message>
    <message>
        <source>{what} became infinite in mini-batch {batch} of epoch {epoch}: the weights of epoch {good} are kept.</source>
        <translation>In Mini-Batch {batch} von Epoche {epoch} unendlich geworden: {what}. Die Gewichte von Epoche {good} bleiben erhalten.</translation>
    </message>
    <message>
        <source>{what} became infinite in mini-batch {batch} of epoch {epoch}: the initial weights are kept.</source>
        <translation>In Mini-Batch {batch} von Epoche {epoch} unendlich geworden: {what}. Die Anfangsgewichte bleiben erhalten.</translation>
    </message>
    <message>
        <source>after {epochs:,} epochs it still answers as chance would.</source>
        <translation>Nach {epochs:,} Epochen antwortet es immer noch wie der Zufall.</translation>
    </message>
    <message>
        <source>after {epochs:,} epochs it now answers as chance would.</source>
        <translation>Nach {epochs:,} Epochen antwortet es jetzt wie der Zufall.</translation>
    </message>
    <message>
        <source>after {epochs:,} epochs it still answers no better than the mean of the targets.</source>
        <translation>Nach {epochs:,} Epochen antwortet es immer noch nicht besser als der Mittelwert der Zielwerte.</translation>
    </message>
    <message>
        <source>after {epochs:,} epochs it now answers no better than the mean of the targets.</source>
        <translation>Nach {epochs:,} Epochen antwortet es jetzt nicht besser als der Mittelwert der Zielwerte.</translation>
    </message>
    <message>
        <source>Try {changes}.</source>
        <translation>Versuchen Sie: {changes}.</translation>
    </message>
    <message>
        <source>validation cost has risen for {epochs} epochs while training cost falls: it overfits.</source>
        <translation>Die Validierungskosten steigen seit {epochs} Epochen, während die Trainingskosten fallen: Überanpassung.</translation>
    </message>
    <message>
        <source>Try more λ, dropout, or more data.</source>
        <translation>Versuchen Sie mehr λ, Dropout oder mehr Daten.</translation>
    </message>
    <message>
        <source>Try smaller initial weights or another activation.</source>
        <translation>Versuchen Sie kleinere Anfangsgewichte oder eine andere Aktivierung.</translation>
    </message>
    <message>
        <source>No single setting is far from usual.</source>
        <translation>Keine einzelne Einstellung weicht weit vom Üblichen ab.</translation>
    </message>
    <message>
        <source>validation cost has risen for {epochs} epochs while training cost falls: it overfits, though its accuracy still improves.</source>
        <translation>Die Validierungskosten steigen seit {epochs} Epochen, während die Trainingskosten fallen: Überanpassung, obwohl die Genauigkeit noch besser wird.</translation>
    </message>
</context>
<context>
    <name>core.insight.range_test</name>
    <message>
        <source>{optimizer} has no learning rate: a search along each line replaces it. Choose another optimizer to look for η.</source>
        <translation>{optimizer} hat keine Lernrate: Eine Suche entlang jeder Geraden ersetzt sie. Wählen Sie einen anderen Optimierer, um ein η zu suchen.</translation>
    </message>
</context>
<context>
    <name>core.storage</name>
    <message>
        <source>{path} is {kind}, not a model (.safetensors, .onnx, .npz, or the book&apos;s JSON). Choose another file.</source>
        <translation>{path} ist {kind}, kein Modell (.safetensors, .onnx, .npz oder das JSON des Buches). Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The file name {path} must end in {endings}: the extension selects the format.</source>
        <translation>Der Dateiname {path} muss auf {endings} enden: Die Endung legt das Format fest.</translation>
    </message>
    <message>
        <source>The settings in {path}</source>
        <translation>Die Einstellungen in {path}</translation>
    </message>
    <message>
        <source>{path} is damaged: its header is too long for a model. Load another copy.</source>
        <translation>{path} ist beschädigt: Der Kopf ist zu lang für ein Modell. Laden Sie eine andere Kopie.</translation>
    </message>
    <message>
        <source>{path} is not a Backswing model: its header does not say {format}. Load another file.</source>
        <translation>{path} ist kein Modell von Backswing: Im Kopf steht nicht {format}. Laden Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{path} is damaged: its header does not have one accuracy per epoch. Load another copy.</source>
        <translation>{path} ist beschädigt: Der Kopf nennt nicht eine Genauigkeit pro Epoche. Laden Sie eine andere Kopie.</translation>
    </message>
    <message>
        <source>{path} is damaged: its header has no format version. Load another copy.</source>
        <translation>{path} ist beschädigt: Der Kopf nennt keine Formatversion. Laden Sie eine andere Kopie.</translation>
    </message>
    <message>
        <source>{path} was made by a newer Backswing (format {found}); this one reads formats up to {newest}. Update Backswing.</source>
        <translation>{path} stammt von einem neueren Backswing (Format {found}); dieses liest Formate bis {newest}. Aktualisieren Sie Backswing.</translation>
    </message>
    <message>
        <source>{path} is damaged: its header is not JSON. Load another copy.</source>
        <translation>{path} ist beschädigt: Der Kopf ist kein JSON. Laden Sie eine andere Kopie.</translation>
    </message>
    <message>
        <source>{path} is damaged: its header is nested too deeply. Load another copy.</source>
        <translation>{path} ist beschädigt: Der Kopf ist zu tief verschachtelt. Laden Sie eine andere Kopie.</translation>
    </message>
    <message>
        <source>{path} is damaged: in its header, {where}: {why}. Load another copy.</source>
        <translation>{path} ist beschädigt: im Kopf, {where}: {why}. Laden Sie eine andere Kopie.</translation>
    </message>
    <message>
        <source>Could not read {path}</source>
        <translation>{path} konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Choose another file, or correct its permissions.</source>
        <translation>Wählen Sie eine andere Datei, oder korrigieren Sie deren Zugriffsrechte.</translation>
    </message>
    <message>
        <source>{path} is larger than the limit for models ({largest:,} bytes). Choose another file.</source>
        <translation>{path} ist größer als die Grenze für Modelle ({largest:,} Bytes). Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{path} does not exist. Choose a model file.</source>
        <translation>{path} gibt es nicht. Wählen Sie eine Modelldatei.</translation>
    </message>
    <message>
        <source>{path} is not a file. Choose a model file.</source>
        <translation>{path} ist keine Datei. Wählen Sie eine Modelldatei.</translation>
    </message>
    <message>
        <source>{path} is damaged: {what}. Load another copy.</source>
        <translation>{path} ist beschädigt: {what}. Laden Sie eine andere Kopie.</translation>
    </message>
    <message>
        <source>Could not write {path}: {name} is not finite. Nothing was changed there.</source>
        <translation>{path} konnte nicht geschrieben werden: {name} ist nicht endlich. Dort wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{path} was not made by Backswing: it has tensors but no Backswing header. Load another file.</source>
        <translation>{path} stammt nicht von Backswing: Es gibt Tensoren, aber keinen Kopf von Backswing. Laden Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>its header&apos;s batch and leg do not match</source>
        <translation>batch und leg in ihrem Kopf passen nicht zusammen</translation>
    </message>
    <message>
        <source>its header&apos;s batch and tally do not match</source>
        <translation>batch und tally in ihrem Kopf passen nicht zusammen</translation>
    </message>
    <message>
        <source>its settings need more weights than it has</source>
        <translation>ihre Einstellungen brauchen mehr Gewichte, als sie hat</translation>
    </message>
    <message>
        <source>its best epoch and its weights do not match</source>
        <translation>ihre beste Epoche und ihre Gewichte passen nicht zusammen</translation>
    </message>
    <message>
        <source>{name} is {found}, its settings need {wanted}</source>
        <translation>{name} ist {found}, ihre Einstellungen brauchen {wanted}</translation>
    </message>
    <message>
        <source>{name} has entries that are not finite</source>
        <translation>{name} hat Einträge, die nicht endlich sind</translation>
    </message>
    <message>
        <source>{name} has entries below 0</source>
        <translation>{name} hat Einträge unter 0</translation>
    </message>
    <message>
        <source>its header has {length:,} bytes, more than {most:,}</source>
        <translation>ihr Kopf hat {length:,} Bytes, mehr als {most:,}</translation>
    </message>
    <message>
        <source>Could not write {path}: it would not be readable ({why}). Nothing was changed there.</source>
        <translation>{path} konnte nicht geschrieben werden: Die Datei wäre nicht lesbar ({why}). Dort wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{path} is not a valid safetensors file ({why}). Load another copy.</source>
        <translation>{path} ist keine gültige safetensors-Datei ({why}). Laden Sie eine andere Kopie.</translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation>{name} fehlt</translation>
    </message>
    <message>
        <source>{path} is not a valid safetensors file (its header is too long). Load another copy.</source>
        <translation>{path} ist keine gültige safetensors-Datei (der Kopf ist zu lang). Laden Sie eine andere Kopie.</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; of layer {layer}</source>
        <translation>&quot;{key}&quot; von Schicht {layer}</translation>
    </message>
    <message>
        <source>{what} must be {rows} lists of {columns} numbers</source>
        <translation>{what}: {rows} Listen von {columns} Zahlen sind nötig</translation>
    </message>
    <message>
        <source>{word} is not a JSON number</source>
        <translation>{word} ist keine JSON-Zahl</translation>
    </message>
    <message>
        <source>Could not write {path}: the book&apos;s format supports only sigmoid units with the quadratic or cross-entropy cost, not {hidden} and {output} with {cost}. Save it as .safetensors or .npz.</source>
        <translation>{path} konnte nicht geschrieben werden: Das Format des Buches unterstützt nur Sigmoid-Neuronen mit den quadratischen Kosten oder der Kreuzentropie, nicht {hidden} und {output} mit {cost}. Speichern Sie als .safetensors oder .npz.</translation>
    </message>
    <message>
        <source>Could not write {path}: {count:,} parameters are too many for JSON (at most {most:,}). Save it as .safetensors or .npz.</source>
        <translation>{path} konnte nicht geschrieben werden: {count:,} Parameter sind zu viele für JSON (höchstens {most:,}). Speichern Sie als .safetensors oder .npz.</translation>
    </message>
    <message>
        <source>Could not write {path}: some weights are no longer finite. Train again with a smaller η or λ.</source>
        <translation>{path} konnte nicht geschrieben werden: Einige Gewichte sind nicht mehr endlich. Trainieren Sie neu, mit einem kleineren η oder λ.</translation>
    </message>
    <message>
        <source>it has more brackets or text than a network</source>
        <translation>sie hat mehr Klammern oder Text als ein Netz</translation>
    </message>
    <message>
        <source>it must have &quot;sizes&quot;, &quot;weights&quot;, &quot;biases&quot; and &quot;cost&quot;</source>
        <translation>sie muss &quot;sizes&quot;, &quot;weights&quot;, &quot;biases&quot; und &quot;cost&quot; haben</translation>
    </message>
    <message>
        <source>its &quot;cost&quot; must be {first} or {second}</source>
        <translation>ihr &quot;cost&quot; muss {first} oder {second} sein</translation>
    </message>
    <message>
        <source>its &quot;sizes&quot; must be a list such as [784, 30, 10]</source>
        <translation>ihr &quot;sizes&quot; muss eine Liste wie [784, 30, 10] sein</translation>
    </message>
    <message>
        <source>{what} has a number too large</source>
        <translation>{what} enthält eine zu große Zahl</translation>
    </message>
    <message>
        <source>{path} is not a network of the book&apos;s program network2.py: {why}. Load another file.</source>
        <translation>{path} ist kein Netz von network2.py, dem Programm des Buches: {why}. Laden Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>it is not JSON, or it is incomplete</source>
        <translation>sie ist kein JSON oder unvollständig</translation>
    </message>
    <message>
        <source>its &quot;{key}&quot; must be a list of {count} layers</source>
        <translation>ihr &quot;{key}&quot; muss eine Liste von {count} Schichten sein</translation>
    </message>
    <message>
        <source>too many files</source>
        <translation>zu viele Dateien</translation>
    </message>
    <message>
        <source>Its settings</source>
        <translation>Die Einstellungen darin</translation>
    </message>
    <message>
        <source>some of its weights are not finite</source>
        <translation>einige der Gewichte sind nicht endlich</translation>
    </message>
    <message>
        <source>not as NumPy writes it</source>
        <translation>nicht so, wie NumPy es schreibt</translation>
    </message>
    <message>
        <source>{path} is not a network in NumPy&apos;s form: {why} Load another file.</source>
        <translation>{path} ist kein Netz im Format von NumPy: {why} Laden Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{path} is a damaged archive, or none of a network. Load another copy.</source>
        <translation>{path} ist ein beschädigtes Archiv oder nicht das eines Netzes. Laden Sie eine andere Kopie.</translation>
    </message>
    <message>
        <source>its weights are incomplete</source>
        <translation>die Gewichte sind unvollständig</translation>
    </message>
    <message>
        <source>{name} has another shape than its settings say</source>
        <translation>{name} hat eine andere Form, als die Einstellungen sagen</translation>
    </message>
    <message>
        <source>ONNX files need one more package: python -m pip install &apos;backswing[onnx]&apos;.</source>
        <translation>ONNX-Dateien brauchen ein weiteres Paket: python -m pip install &apos;backswing[onnx]&apos;.</translation>
    </message>
    <message>
        <source>Could not write {path}: {units} units have no ONNX form here. Save it as .npz.</source>
        <translation>{path} konnte nicht geschrieben werden: Für Neuronen mit der Aktivierung {units} gibt es hier keine ONNX-Form. Speichern Sie als .npz.</translation>
    </message>
    <message>
        <source>Could not write {path}: some weights are not finite. Train again with a smaller η or λ.</source>
        <translation>{path} konnte nicht geschrieben werden: Einige Gewichte sind nicht endlich. Trainieren Sie neu, mit einem kleineren η oder λ.</translation>
    </message>
    <message>
        <source>it does not say how it was trained</source>
        <translation>sie sagt nicht, wie das Netz trainiert wurde</translation>
    </message>
    <message>
        <source>{name} is not a float32 array of shape {shape}</source>
        <translation>{name} ist kein float32-Array der Form {shape}</translation>
    </message>
    <message>
        <source>{path} is not an ONNX file that Backswing wrote: {why} Load another file.</source>
        <translation>{path} ist keine von Backswing geschriebene ONNX-Datei: {why} Laden Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>it is damaged, or no ONNX file</source>
        <translation>sie ist beschädigt oder keine ONNX-Datei</translation>
    </message>
    <message>
        <source>A preset needs a name of 1 to {most} printable characters.</source>
        <translation>Eine Vorlage braucht einen Namen aus 1 bis {most} druckbaren Zeichen.</translation>
    </message>
    <message>
        <source>Your presets in {path} are not TOML: {why}. Mend that file, or move it away.</source>
        <translation>Ihre Vorlagen in {path} sind kein TOML: {why}. Berichtigen Sie die Datei, oder verschieben Sie sie.</translation>
    </message>
    <message>
        <source>Could not make the folder {folder}</source>
        <translation>Der Ordner {folder} konnte nicht angelegt werden</translation>
    </message>
    <message>
        <source>The preset {name}</source>
        <translation>Die Vorlage {name}</translation>
    </message>
    <message>
        <source>A PyTorch script learns from MNIST: it needs a network of 784 inputs and 10 outputs.</source>
        <translation>Ein PyTorch-Skript lernt aus MNIST: Das Netz muss 784 Eingaben und 10 Ausgaben haben.</translation>
    </message>
    <message>
        <source>A PyTorch script cannot have {choice} as its {setting}. Choose another.</source>
        <translation>{setting}: {choice} ist in einem PyTorch-Skript nicht möglich. Wählen Sie etwas anderes.</translation>
    </message>
</context>
<context>
    <name>core.storage.runs</name>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}, {second}</translation>
    </message>
    <message>
        <source>no run began before 1970, and none after 2999</source>
        <translation>kein Lauf begann vor 1970, und keiner nach 2999</translation>
    </message>
    <message>
        <source>{kernel} kernel</source>
        <translation>Kernel {kernel}</translation>
    </message>
    <message>
        <source>{path} was made by a newer Backswing (format {found}); this one reads up to {newest}: update Backswing.</source>
        <translation>{path} stammt von einem neueren Backswing (Format {found}); dieses liest Formate bis {newest}: Aktualisieren Sie Backswing.</translation>
    </message>
    <message>
        <source>{path} is damaged: it is not TOML ({why}).</source>
        <translation>{path} ist beschädigt: Das ist kein TOML ({why}).</translation>
    </message>
    <message>
        <source>{path}: in [run], {key}: {why}.</source>
        <translation>{path}: in [run], {key}: {why}.</translation>
    </message>
    <message numerus="yes">
        <source>{path}: {n:,} damaged lines are left out.</source>
        <translation>
            <numerusform>{path}: {n:,} beschädigte Zeile wurde ausgelassen.</numerusform>
            <numerusform>{path}: {n:,} beschädigte Zeilen wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path}: the last line is cut; it is left out.</source>
        <translation>{path}: Die letzte Zeile ist abgeschnitten; sie wird weggelassen.</translation>
    </message>
    <message>
        <source>{path} has more lines than a run has changes. They are left out.</source>
        <translation>{path} hat mehr Zeilen, als ein Lauf Änderungen hat. Sie werden weggelassen.</translation>
    </message>
    <message>
        <source>A run&apos;s name has at most {most} characters, not {count:,}: shorten it.</source>
        <translation>Der Name eines Laufs hat höchstens {most} Zeichen, nicht {count:,}: Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>A note has at most {most:,} characters, not {count:,}: shorten it.</source>
        <translation>Eine Notiz hat höchstens {most:,} Zeichen, nicht {count:,}: Kürzen Sie sie.</translation>
    </message>
    <message>
        <source>Could not write {path}</source>
        <translation>{path} konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Training goes on, and that folder is tried again after each epoch.</source>
        <translation>Das Training geht weiter, und nach jeder Epoche wird dieser Ordner erneut versucht.</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first} {second}</translation>
    </message>
    <message>
        <source>This run cannot be kept in {home}; it is kept in {folder} instead, which a restart of the computer may empty.</source>
        <translation>Dieser Lauf lässt sich nicht in {home} aufheben; er wird stattdessen in {folder} aufgehoben, was ein Neustart des Rechners leeren kann.</translation>
    </message>
    <message>
        <source>This run cannot be kept in {home}, nor in the system&apos;s temporary folder ({why}): make room there.</source>
        <translation>Dieser Lauf lässt sich weder in {home} noch im temporären Ordner des Systems aufheben ({why}): Schaffen Sie dort Platz.</translation>
    </message>
    <message>
        <source>{folder} ({why})</source>
        <translation>{folder} ({why})</translation>
    </message>
    <message>
        <source>Writing it failed inside Backswing. The log has the details.</source>
        <translation>Das Schreiben ist innerhalb von Backswing gescheitert. Einzelheiten stehen im Protokoll.</translation>
    </message>
    <message>
        <source>This run cannot be kept.</source>
        <translation>Dieser Lauf lässt sich nicht aufheben.</translation>
    </message>
    <message>
        <source>The run has no curves.</source>
        <translation>Der Lauf hat keine Kurven.</translation>
    </message>
    <message>
        <source>Scores within its epochs are left out.</source>
        <translation>Werte innerhalb seiner Epochen werden weggelassen.</translation>
    </message>
    <message numerus="yes">
        <source>{path}: {n:,} damaged rows are left out.</source>
        <translation>
            <numerusform>{path}: {n:,} beschädigte Zeile wurde ausgelassen.</numerusform>
            <numerusform>{path}: {n:,} beschädigte Zeilen wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path}: the last row is cut; it is left out.</source>
        <translation>{path}: Die letzte Zeile ist abgeschnitten; sie wird weggelassen.</translation>
    </message>
    <message>
        <source>{path} is no file of a run&apos;s figures: its first line does not name them.</source>
        <translation>{path} ist keine Datei mit den Zahlen eines Laufs: Ihre erste Zeile nennt sie nicht.</translation>
    </message>
    <message>
        <source>{path} has too many rows.</source>
        <translation>{path} hat zu viele Zeilen.</translation>
    </message>
    <message>
        <source>{folder} does not answer: the end of this run may not be kept.</source>
        <translation>{folder} antwortet nicht: Das Ende dieses Laufs wird vielleicht nicht aufgehoben.</translation>
    </message>
    <message>
        <source>The run in {folder} could not be read ({kind}: {why}).</source>
        <translation>Der Lauf in {folder} konnte nicht gelesen werden ({kind}: {why}).</translation>
    </message>
    <message>
        <source>Could not look into {place}</source>
        <translation>{place} konnte nicht durchgesehen werden</translation>
    </message>
    <message>
        <source>Mend its permissions.</source>
        <translation>Berichtigen Sie die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>Could not read {path}</source>
        <translation>{path} konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>{path} is larger than such a file can be ({largest:,} bytes).</source>
        <translation>{path} ist größer, als eine solche Datei sein kann ({largest:,} Bytes).</translation>
    </message>
    <message>
        <source>{path} is damaged: it is not text in UTF-8.</source>
        <translation>{path} ist beschädigt: Das ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <source>{path} is missing.</source>
        <translation>{path} fehlt.</translation>
    </message>
    <message>
        <source>{path} is not a file.</source>
        <translation>{path} ist keine Datei.</translation>
    </message>
    <message>
        <source>{folder} holds no run: there is neither {about} nor {metrics} nor a model in it.</source>
        <translation>{folder} enthält keinen Lauf: Weder {about} noch {metrics} noch ein Modell ist darin.</translation>
    </message>
    <message>
        <source>Its settings are taken from its checkpoint.</source>
        <translation>Die Einstellungen werden seinem Checkpoint entnommen.</translation>
    </message>
    <message>
        <source>The settings in {path}</source>
        <translation>Die Einstellungen in {path}</translation>
    </message>
    <message>
        <source>Could not go on in {folder}</source>
        <translation>In {folder} konnte nicht weitergemacht werden</translation>
    </message>
    <message>
        <source>Load its checkpoint as a model instead.</source>
        <translation>Laden Sie stattdessen seinen Checkpoint als Modell.</translation>
    </message>
    <message>
        <source>Another window or command is training the run in {folder}. Wait until it has ended.</source>
        <translation>Ein anderes Fenster oder ein anderer Befehl trainiert den Lauf in {folder}. Warten Sie, bis er beendet ist.</translation>
    </message>
    <message>
        <source>The run in {folder} cannot be gone on with as it was meant: {troubles} Load its checkpoint as a model instead.</source>
        <translation>Der Lauf in {folder} lässt sich nicht so fortsetzen, wie er gemeint war: {troubles} Laden Sie stattdessen seinen Checkpoint als Modell.</translation>
    </message>
    <message>
        <source>The run in {folder} learnt from other data. Load the data it began with to go on.</source>
        <translation>Der Lauf in {folder} hat aus anderen Daten gelernt. Laden Sie die Daten, mit denen er begann, um weiterzumachen.</translation>
    </message>
    <message>
        <source>the folder is gone</source>
        <translation>der Ordner ist verschwunden</translation>
    </message>
    <message>
        <source>This run is kept in {folder}, which a restart of the computer may empty: save its network as a file.</source>
        <translation>Dieser Lauf wird in {folder} aufgehoben, was ein Neustart des Rechners leeren kann: Speichern Sie sein Netz als Datei.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Der Text</translation>
    </message>
    <message>
        <source>{where} is too long for settings: {count:,} characters, where {most:,} are the most.</source>
        <translation>{where} ist zu lang für Einstellungen: {count:,} Zeichen, höchstens {most:,} sind möglich.</translation>
    </message>
    <message>
        <source>{where}: number {number} of its [[changes]] is none. Copy the run again.</source>
        <translation>{where}: Nummer {number} der [[changes]] ist keine. Kopieren Sie den Lauf noch einmal.</translation>
    </message>
    <message>
        <source>{where} is not TOML: {why}. Write lines such as: eta = 0.5</source>
        <translation>{where}: Das ist kein TOML ({why}). Schreiben Sie Zeilen wie: eta = 0.5</translation>
    </message>
    <message>
        <source>It stays there.</source>
        <translation>Er bleibt dort.</translation>
    </message>
    <message>
        <source>It stays there; close whatever has it or a file in it open and try again.</source>
        <translation>Er bleibt dort; schließen Sie, was ihn oder eine Datei darin geöffnet hat, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The run in {folder} is still being trained. Stop it first.</source>
        <translation>Der Lauf in {folder} wird noch trainiert. Stoppen Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>Could not move {source} to {target}: {why}.</source>
        <translation>{source} konnte nicht nach {target} verschoben werden: {why}.</translation>
    </message>
    <message>
        <source>Could not move {source}: {target} is there already. Move that one first.</source>
        <translation>{source} konnte nicht verschoben werden: {target} ist schon da. Verschieben Sie das zuerst.</translation>
    </message>
</context>
<context>
    <name>core.studies</name>
    <message>
        <source>A baseline reads classes, and these data have targets. Choose a set of images.</source>
        <translation>Ein Vergleichsverfahren liest Klassen, und diese Daten haben Zielwerte. Wählen Sie eine Menge von Bildern.</translation>
    </message>
    <message>
        <source>A baseline learns from images and reads others, and one of these sets has none.</source>
        <translation>Ein Vergleichsverfahren lernt aus Bildern und liest andere, und eine dieser Mengen hat keine.</translation>
    </message>
    <message>
        <source>The SVM needs scikit-learn: pip install scikit-learn, then ask again.</source>
        <translation>Die SVM braucht scikit-learn: pip install scikit-learn, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>An SVM separates classes, and these images are all of one. Ask for more images.</source>
        <translation>Eine SVM trennt Klassen, und diese Bilder sind alle von einer einzigen. Verlangen Sie mehr Bilder.</translation>
    </message>
    <message>
        <source>SVM</source>
        <translation>SVM</translation>
    </message>
    <message>
        <source>nearest neighbour</source>
        <translation>nächster Nachbar</translation>
    </message>
    <message>
        <source>each option needs low or high where a figure decides, and none where `right` does</source>
        <translation>jede Option braucht low oder high, wo eine Zahl entscheidet, und keines davon, wo `right` es tut</translation>
    </message>
    <message>
        <source>the ranges of the options overlap or are empty</source>
        <translation>die Bereiche der Optionen überlappen sich oder sind leer</translation>
    </message>
    <message>
        <source>it has {count} words; write 1 to {most}</source>
        <translation>es hat {count} Wörter; schreiben Sie 1 bis {most}</translation>
    </message>
    <message>
        <source>it has {count:,} characters; write at most {most:,}</source>
        <translation>es hat {count:,} Zeichen; schreiben Sie höchstens {most:,}</translation>
    </message>
    <message>
        <source>it holds control characters; remove them</source>
        <translation>es enthält Steuerzeichen; entfernen Sie sie</translation>
    </message>
    <message>
        <source>name either a claim of the experiment or a run of this lesson</source>
        <translation>nennen Sie entweder eine Aussage des Experiments oder einen Lauf dieser Lektion</translation>
    </message>
    <message>
        <source>subtract another run or divide by it, not both</source>
        <translation>ziehen Sie einen anderen Lauf ab, oder teilen Sie durch ihn, nicht beides</translation>
    </message>
    <message>
        <source>low has to be less than high</source>
        <translation>low muss kleiner als high sein</translation>
    </message>
    <message>
        <source>it needs 2 to 4 options, or a sketch</source>
        <translation>nötig sind 2 bis 4 Optionen oder eine Skizze</translation>
    </message>
    <message>
        <source>either a figure decides or `right` names the option</source>
        <translation>entweder entscheidet eine Zahl, oder `right` nennt die Option</translation>
    </message>
    <message>
        <source>option {number} does not exist</source>
        <translation>Option {number} gibt es nicht</translation>
    </message>
    <message>
        <source>the term has to be a part of the formula</source>
        <translation>der Term muss ein Teil der Formel sein</translation>
    </message>
    <message>
        <source>a curve to draw goes without options, figure and right</source>
        <translation>eine zu zeichnende Kurve hat keine Optionen, keine Zahl und kein right</translation>
    </message>
    <message>
        <source>The run in {folder} cannot be done again.</source>
        <translation>Der Lauf in {folder} lässt sich nicht wiederholen.</translation>
    </message>
    <message>
        <source>The record in {folder}</source>
        <translation>Die Aufzeichnung in {folder}</translation>
    </message>
    <message>
        <source>It went on from epoch {epoch:,} of another run, which is not in its folder.</source>
        <translation>Er setzte einen anderen Lauf ab Epoche {epoch:,} fort, der nicht in seinem Ordner ist.</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first} {second}</translation>
    </message>
</context>
<context>
    <name>core.studies.experiments</name>
    <message>
        <source>{first} {second}</source>
        <translation>{first} {second}</translation>
    </message>
    <message>
        <source>{first}; {second}</source>
        <translation>{first}; {second}</translation>
    </message>
    <message>
        <source>Expected: {expected}. Got: {got}. {verdict}</source>
        <translation>Erwartet: {expected}. Erhalten: {got}. {verdict}</translation>
    </message>
    <message>
        <source>{right} of {count} results as expected; not: {wrong}.</source>
        <translation>{right} von {count} Ergebnissen wie erwartet; nicht: {wrong}.</translation>
    </message>
    <message>
        <source>The book printed {figure}.</source>
        <translation>Im Buch steht {figure}.</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <source>As expected.</source>
        <translation>Wie erwartet.</translation>
    </message>
    <message>
        <source>Not as expected.</source>
        <translation>Nicht wie erwartet.</translation>
    </message>
    <message>
        <source>Both results as expected.</source>
        <translation>Beide Ergebnisse wie erwartet.</translation>
    </message>
    <message>
        <source>{what}. {line}</source>
        <translation>{what}. {line}</translation>
    </message>
    <message>
        <source>All {count} results as expected.</source>
        <translation>Alle {count} Ergebnisse wie erwartet.</translation>
    </message>
    <message>
        <source>run “{run}” ended with “{ending}” instead of “{expected}”</source>
        <translation>Lauf „{run}“ endete mit „{ending}“ statt mit „{expected}“</translation>
    </message>
    <message>
        <source>run “{run}” has not ended</source>
        <translation>Lauf „{run}“ ist nicht zu Ende</translation>
    </message>
    <message>
        <source>under {figure}</source>
        <translation>unter {figure}</translation>
    </message>
    <message>
        <source>almost {figure}</source>
        <translation>fast {figure}</translation>
    </message>
    <message>
        <source>about {figure}</source>
        <translation>etwa {figure}</translation>
    </message>
    <message>
        <source>{figure} (training set)</source>
        <translation>{figure} (Trainingsmenge)</translation>
    </message>
    <message>
        <source>{figure} (validation set)</source>
        <translation>{figure} (Validierungsmenge)</translation>
    </message>
    <message>
        <source>{figure} (test set)</source>
        <translation>{figure} (Testmenge)</translation>
    </message>
    <message>
        <source>{figure} (training and test set)</source>
        <translation>{figure} (Trainings- und Testmenge)</translation>
    </message>
    <message>
        <source>{seeds} seeds here: {figure}</source>
        <translation>{seeds} Seeds hier: {figure}</translation>
    </message>
    <message>
        <source>{figure}, a lucky run: {spreads:.1f} spreads above the mean here</source>
        <translation>{figure}, ein glücklicher Lauf: {spreads:.1f} Streuungen über dem Mittelwert hier</translation>
    </message>
    <message>
        <source>none</source>
        <translation>kein</translation>
    </message>
    <message>
        <source>shifts</source>
        <translation>Verschiebungen</translation>
    </message>
    <message>
        <source>affine</source>
        <translation>affin</translation>
    </message>
    <message>
        <source>elastic</source>
        <translation>elastisch</translation>
    </message>
    <message>
        <source>Shifts, affine, elastic: Simard&apos;s ladder</source>
        <translation>Verschiebungen, affin, elastisch: Simards Leiter</translation>
    </message>
    <message>
        <source>no rotation</source>
        <translation>keine Drehung</translation>
    </message>
    <message>
        <source>up to 15°</source>
        <translation>bis 15°</translation>
    </message>
    <message>
        <source>up to 180°</source>
        <translation>bis 180°</translation>
    </message>
    <message>
        <source>How far may a digit be turned?</source>
        <translation>Wie weit darf eine Ziffer gedreht sein?</translation>
    </message>
    <message>
        <source>{run} over {other}, validation at the end</source>
        <translation>{run} gegenüber {other}, Validierung am Ende</translation>
    </message>
    <message>
        <source>training over validation at the end, affine over elastic</source>
        <translation>Training gegenüber Validierung am Ende, affin gegenüber elastisch</translation>
    </message>
    <message>
        <source>6 read as 9 or 9 as 6, {run} over {other}</source>
        <translation>6 gelesen als 9 oder 9 als 6, {run} gegenüber {other}</translation>
    </message>
    <message>
        <source>The best that fully connected layers can do</source>
        <translation>Das Beste, was vollständig verbundene Schichten können</translation>
    </message>
    <message>
        <source>last epoch, test</source>
        <translation>letzte Epoche, Test</translation>
    </message>
    <message>
        <source>{images} images, network</source>
        <translation>{images} Bilder, Netz</translation>
    </message>
    <message>
        <source>More data, or a better algorithm?</source>
        <translation>Mehr Daten oder ein besserer Algorithmus?</translation>
    </message>
    <message>
        <source>5 000 images, network</source>
        <translation>5 000 Bilder, Netz</translation>
    </message>
    <message>
        <source>50 000 images, network</source>
        <translation>50 000 Bilder, Netz</translation>
    </message>
    <message>
        <source>SVM of 50 000 images over network of 5 000</source>
        <translation>SVM mit 50 000 Bildern gegenüber Netz mit 5 000</translation>
    </message>
    <message>
        <source>network over SVM, 50 000 images</source>
        <translation>Netz gegenüber SVM, 50 000 Bilder</translation>
    </message>
    <message>
        <source>network over SVM, 100 images</source>
        <translation>Netz gegenüber SVM, 100 Bilder</translation>
    </message>
    <message>
        <source>The book&apos;s SVM read 94.48 % with 50 000 images, ours 94.51 %.</source>
        <translation>Die SVM des Buches las 94.48 % mit 50 000 Bildern, unsere 94.51 %.</translation>
    </message>
    <message>
        <source>cross-entropy, y and a swapped</source>
        <translation>Kreuzentropie, y und a vertauscht</translation>
    </message>
    <message>
        <source>−[a ln y + (1 − a) ln (1 − y)]: the slip of the book&apos;s first exercise on cross-entropy.</source>
        <translation>−[a ln y + (1 − a) ln (1 − y)]: das Versehen aus der ersten Übung des Buches zur Kreuzentropie.</translation>
    </message>
    <message>
        <source>it takes outputs of 0..1</source>
        <translation>sie braucht Ausgaben von 0..1</translation>
    </message>
    <message>
        <source>A neuron&apos;s cost should be one of {costs}, not {cost}.</source>
        <translation>Die Kosten eines Neurons müssen eine von diesen sein: {costs}; nicht {cost}.</translation>
    </message>
    <message>
        <source>A neuron&apos;s w, b and x should be numbers and its η a number above 0.</source>
        <translation>w, b und x eines Neurons müssen Zahlen sein, und sein η eine Zahl über 0.</translation>
    </message>
    <message>
        <source>A sigmoid neuron answers with 0..1: its target cannot be {target}.</source>
        <translation>Ein Sigmoid-Neuron antwortet mit 0..1: Sein Zielwert kann nicht {target} sein.</translation>
    </message>
    <message>
        <source>Let the neuron learn for 1 to {most:,} epochs, not {epochs}.</source>
        <translation>Lassen Sie das Neuron 1 bis {most:,} Epochen lernen, nicht {epochs}.</translation>
    </message>
    <message>
        <source>C = −[a ln y + (1 − a) ln (1 − y)] is infinite: the target y is {target:g}, ln 0 is −∞, and a is never exactly 0 or 1. Choose a target between them.</source>
        <translation>C = −[a ln y + (1 − a) ln (1 − y)] ist unendlich: Der Zielwert y ist {target:g}, ln 0 ist −∞, und a ist nie genau 0 oder 1. Wählen Sie einen Zielwert dazwischen.</translation>
    </message>
    <message>
        <source>50 000 images, 30 hidden, λ 5</source>
        <translation>50 000 Bilder, 30 verdeckte, λ 5</translation>
    </message>
    <message>
        <source>1 000 images</source>
        <translation>1 000 Bilder</translation>
    </message>
    <message>
        <source>50 000 images</source>
        <translation>50 000 Bilder</translation>
    </message>
    <message>
        <source>Overfitting: a thousand images memorised</source>
        <translation>Überanpassung: tausend Bilder auswendig gelernt</translation>
    </message>
    <message>
        <source>Weight decay λ</source>
        <translation>Gewichtszerfall λ</translation>
    </message>
    <message>
        <source>no dropout</source>
        <translation>kein Dropout</translation>
    </message>
    <message>
        <source>half dropped</source>
        <translation>Dropout zur Hälfte</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>{images} images, expanded</source>
        <translation>{images} Bilder, erweitert</translation>
    </message>
    <message>
        <source>More images, and more out of each</source>
        <translation>Mehr Bilder, und mehr aus jedem</translation>
    </message>
    <message>
        <source>{run}, validation</source>
        <translation>{run}, Validierung</translation>
    </message>
    <message>
        <source>{run}, test</source>
        <translation>{run}, Test</translation>
    </message>
    <message>
        <source>{run}, training</source>
        <translation>{run}, Training</translation>
    </message>
    <message>
        <source>{run}, test cost at the end over its lowest</source>
        <translation>{run}, Testkosten am Ende gegenüber den niedrigsten</translation>
    </message>
    <message>
        <source>{run}, epoch of the lowest test cost</source>
        <translation>{run}, Epoche der niedrigsten Testkosten</translation>
    </message>
    <message>
        <source>{run}, best test accuracy over that at the lowest cost</source>
        <translation>{run}, beste Testgenauigkeit gegenüber der bei den niedrigsten Kosten</translation>
    </message>
    <message>
        <source>{run}, training over test</source>
        <translation>{run}, Training gegenüber Test</translation>
    </message>
    <message>
        <source>1 000 images, λ 0</source>
        <translation>1 000 Bilder, λ 0</translation>
    </message>
    <message>
        <source>1 000 images, λ 0.1</source>
        <translation>1 000 Bilder, λ 0.1</translation>
    </message>
    <message>
        <source>50 000 images, 30 hidden, λ 0</source>
        <translation>50 000 Bilder, 30 verdeckte, λ 0</translation>
    </message>
    <message>
        <source>50 000 images, 100 hidden, λ 5</source>
        <translation>50 000 Bilder, 100 verdeckte, λ 5</translation>
    </message>
    <message>
        <source>50 000 images, 100 hidden, λ 5, η 0.1</source>
        <translation>50 000 Bilder, 100 verdeckte, λ 5, η 0.1</translation>
    </message>
    <message>
        <source>{run}, validation at the end</source>
        <translation>{run}, Validierung am Ende</translation>
    </message>
    <message>
        <source>half dropped over no dropout, validation at the end</source>
        <translation>Dropout zur Hälfte gegenüber keinem Dropout, Validierung am Ende</translation>
    </message>
    <message>
        <source>{images} images</source>
        <translation>{images} Bilder</translation>
    </message>
    <message>
        <source>expanded over plain, 1 000 images</source>
        <translation>erweitert gegenüber unverändert, 1 000 Bilder</translation>
    </message>
    <message>
        <source>expanded over plain, 50 000 images</source>
        <translation>erweitert gegenüber unverändert, 50 000 Bilder</translation>
    </message>
    <message>
        <source>50 000 over 1 000 images, both plain</source>
        <translation>50 000 gegenüber 1 000 Bildern, beide unverändert</translation>
    </message>
    <message>
        <source>The book&apos;s run stopped improving around epoch 280. It creeps up by tenths of a point, and chance says when it is done: five seeds came within 0.1 points of their best at epochs 46 to 327.</source>
        <translation>Der Lauf des Buches wurde um Epoche 280 nicht mehr besser. Er kriecht um Zehntelpunkte aufwärts, und der Zufall sagt, wann er fertig ist: Fünf Seeds kamen in den Epochen 46 bis 327 bis auf 0.1 Prozentpunkte an ihr Bestes heran.</translation>
    </message>
    <message>
        <source>Ten runs with λ and ten without</source>
        <translation>Zehn Läufe mit λ und zehn ohne</translation>
    </message>
    <message>
        <source>no penalty</source>
        <translation>keine Strafe</translation>
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
        <translation>L1 gegen L2: welche Gewichte übrig bleiben</translation>
    </message>
    <message>
        <source>λ on weights</source>
        <translation>λ auf Gewichte</translation>
    </message>
    <message>
        <source>λ on weights and biases</source>
        <translation>λ auf Gewichte und Biases</translation>
    </message>
    <message>
        <source>no λ</source>
        <translation>kein λ</translation>
    </message>
    <message>
        <source>Should biases decay, too?</source>
        <translation>Sollen auch Biases zerfallen?</translation>
    </message>
    <message>
        <source>λ {value:g}, run {number}</source>
        <translation>λ {value:g}, Lauf {number}</translation>
    </message>
    <message>
        <source>spread of ten runs, λ 0</source>
        <translation>Streuung von zehn Läufen, λ 0</translation>
    </message>
    <message>
        <source>spread of ten runs, λ 0.5</source>
        <translation>Streuung von zehn Läufen, λ 0.5</translation>
    </message>
    <message>
        <source>spread without λ over spread with it</source>
        <translation>Streuung ohne λ gegenüber der mit λ</translation>
    </message>
    <message>
        <source>share of weights below {limit}, L1 over L2</source>
        <translation>Anteil der Gewichte unter {limit}, L1 gegenüber L2</translation>
    </message>
    <message>
        <source>share of weights below {limit}, L1 over no penalty</source>
        <translation>Anteil der Gewichte unter {limit}, L1 gegenüber keiner Strafe</translation>
    </message>
    <message>
        <source>largest weight, L1 over L2</source>
        <translation>größtes Gewicht, L1 gegenüber L2</translation>
    </message>
    <message>
        <source>biases decayed over left alone, validation at the end</source>
        <translation>Biases mit Zerfall gegenüber Biases ohne, Validierung am Ende</translation>
    </message>
    <message>
        <source>λ on weights over no λ, validation at the end</source>
        <translation>λ auf Gewichte gegenüber keinem λ, Validierung am Ende</translation>
    </message>
    <message>
        <source>The book: it often does not change the results very much.</source>
        <translation>Das Buch: Oft ändert es die Ergebnisse nicht sehr.</translation>
    </message>
    <message>
        <source>The course notes count 6 500 with a better way.</source>
        <translation>Das Kursskript zählt 6 500 mit einem besseren Verfahren.</translation>
    </message>
    <message>
        <source>gradient descent</source>
        <translation>Gradientenabstieg</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>{theory}: {value:.3f}.</source>
        <translation>{theory}: {value:.3f}.</translation>
    </message>
    <message>
        <source>A cost of one&apos;s own: goods left over, profit lost</source>
        <translation>Eigene Kosten: Ware übrig, Gewinn entgangen</translation>
    </message>
    <message>
        <source>How many steps does a regression take?</source>
        <translation>Wie viele Schritte braucht eine Regression?</translation>
    </message>
    <message>
        <source>{run}, order where 1 is the mean</source>
        <translation>{run}, Bestellung, wo 1 der Mittelwert ist</translation>
    </message>
    <message>
        <source>The course notes&apos; program takes 20 000 steps.</source>
        <translation>Das Programm des Kursskripts braucht 20 000 Schritte.</translation>
    </message>
    <message>
        <source>quadratic cost</source>
        <translation>quadratische Kosten</translation>
    </message>
    <message>
        <source>The noise&apos;s mean</source>
        <translation>Der Mittelwert des Rauschens</translation>
    </message>
    <message>
        <source>cost on validation, Adam</source>
        <translation>Kosten auf Validierung, Adam</translation>
    </message>
    <message>
        <source>The cost of the best order</source>
        <translation>Die Kosten der besten Bestellung</translation>
    </message>
    <message>
        <source>to reach a cost of {cost}, gradient descent over Adam</source>
        <translation>bis zu Kosten von {cost}, Gradientenabstieg gegenüber Adam</translation>
    </message>
    <message>
        <source>The noise&apos;s 0.9 quantile</source>
        <translation>Das 0.9-Quantil des Rauschens</translation>
    </message>
    <message>
        <source>to reach a cost of {cost}, {run}</source>
        <translation>bis zu Kosten von {cost}, {run}</translation>
    </message>
    <message>
        <source>quadratic, 100 hidden</source>
        <translation>quadratisch, 100 verdeckte</translation>
    </message>
    <message>
        <source>The saturated neuron</source>
        <translation>Das gesättigte Neuron</translation>
    </message>
    <message>
        <source>Quadratic cost against cross-entropy</source>
        <translation>Quadratische Kosten gegen Kreuzentropie</translation>
    </message>
    <message>
        <source>1/√n, 30 hidden</source>
        <translation>1/√n, 30 verdeckte</translation>
    </message>
    <message>
        <source>large, 30 hidden</source>
        <translation>groß, 30 verdeckte</translation>
    </message>
    <message>
        <source>Large initial weights against 1/√n</source>
        <translation>Große Anfangsgewichte gegen 1/√n</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation>Sigmoid</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>The vanishing gradient</source>
        <translation>Der verschwindende Gradient</translation>
    </message>
    <message>
        <source>tanh</source>
        <translation>tanh</translation>
    </message>
    <message>
        <source>sigmoid, softmax</source>
        <translation>Sigmoid, Softmax</translation>
    </message>
    <message>
        <source>ReLU, softmax</source>
        <translation>ReLU, Softmax</translation>
    </message>
    <message>
        <source>Sigmoid, tanh, ReLU; softmax</source>
        <translation>Sigmoid, tanh, ReLU; Softmax</translation>
    </message>
    <message>
        <source>784-30-30-10, linear</source>
        <translation>784-30-30-10, linear</translation>
    </message>
    <message>
        <source>784-30-30-10, sigmoid</source>
        <translation>784-30-30-10, Sigmoid</translation>
    </message>
    <message>
        <source>Layers without an activation</source>
        <translation>Schichten ohne Aktivierung</translation>
    </message>
    <message>
        <source>{name} after {epoch} epochs</source>
        <translation>{name} nach {epoch} Epochen</translation>
    </message>
    <message>
        <source>quadratic from 0.6, 0.9</source>
        <translation>quadratisch ab 0.6, 0.9</translation>
    </message>
    <message>
        <source>quadratic from 2.0, 2.0</source>
        <translation>quadratisch ab 2.0, 2.0</translation>
    </message>
    <message>
        <source>cross-entropy from 0.6, 0.9</source>
        <translation>Kreuzentropie ab 0.6, 0.9</translation>
    </message>
    <message>
        <source>cross-entropy from 2.0, 2.0</source>
        <translation>Kreuzentropie ab 2.0, 2.0</translation>
    </message>
    <message>
        <source>cross-entropy from 2.0, 2.0, η 0.15</source>
        <translation>Kreuzentropie ab 2.0, 2.0, η 0.15</translation>
    </message>
    <message>
        <source>The book&apos;s formulas, recomputed: {output:.4f}.</source>
        <translation>Die Formeln des Buches, nachgerechnet: {output:.4f}.</translation>
    </message>
    <message>
        <source>{run}, one epoch</source>
        <translation>{run}, eine Epoche</translation>
    </message>
    <message>
        <source>{run}, weights of blank pixels, end over start</source>
        <translation>{run}, Gewichte leerer Pixel, Ende gegenüber Anfang</translation>
    </message>
    <message>
        <source>1/√n over large, best of 30 epochs, 30 hidden</source>
        <translation>1/√n gegenüber groß, beste von 30 Epochen, 30 verdeckte</translation>
    </message>
    <message>
        <source>speed of the last hidden layer over the first, 4 layers of sigmoid</source>
        <translation>Geschwindigkeit der letzten verdeckten Schicht gegenüber der ersten, 4 Schichten Sigmoid</translation>
    </message>
    <message>
        <source>speed of the last hidden layer over the first, 4 layers of ReLU</source>
        <translation>Geschwindigkeit der letzten verdeckten Schicht gegenüber der ersten, 4 Schichten ReLU</translation>
    </message>
    <message>
        <source>to reach 97 %, sigmoid takes longer than ReLU by</source>
        <translation>bis 97 %, Sigmoid länger als ReLU um</translation>
    </message>
    <message>
        <source>linear layers over no hidden layer, validation at the end</source>
        <translation>lineare Schichten gegenüber keiner verdeckten Schicht, Validierung am Ende</translation>
    </message>
    <message>
        <source>sigmoid layers over linear layers, validation at the end</source>
        <translation>Sigmoid-Schichten gegenüber linearen Schichten, Validierung am Ende</translation>
    </message>
    <message>
        <source>Each output that saturates at the start and never learns its digit costs about ten points.</source>
        <translation>Jede Ausgabe, die am Anfang sättigt und ihre Ziffer nie lernt, kostet etwa zehn Prozentpunkte.</translation>
    </message>
    <message>
        <source>{cost}, {hidden} hidden</source>
        <translation>{cost}, {hidden} verdeckte</translation>
    </message>
    <message>
        <source>Weight decay alone shrinks them by exp(−ηλ/m) an epoch, m being the mini-batch: exp(−30 · 0.1 · 5 / 10) = 0.22.</source>
        <translation>Der Gewichtszerfall allein verkleinert sie pro Epoche um exp(−ηλ/m), wobei m der Mini-Batch ist: exp(−30 · 0.1 · 5 / 10) = 0.22.</translation>
    </message>
    <message>
        <source>{name}, {hidden} hidden</source>
        <translation>{name}, {hidden} verdeckte</translation>
    </message>
    <message numerus="yes">
        <source>{name}, {n} hidden layers</source>
        <translation>
            <numerusform>{name}, {n} verdeckte Schicht</numerusform>
            <numerusform>{name}, {n} verdeckte Schichten</numerusform>
        </translation>
    </message>
    <message>
        <source>W₃(W₂(W₁x + b₁) + b₂) + b₃ is one matrix times x plus one bias.</source>
        <translation>W₃(W₂(W₁x + b₁) + b₂) + b₃ ist eine einzige Matrix mal x plus ein einziger Bias.</translation>
    </message>
    <message>
        <source>spread of z in a fresh unit, 500 of 1 000 inputs on, {name}</source>
        <translation>Streuung von z in einem frischen Neuron, 500 von 1 000 Eingaben an, {name}</translation>
    </message>
    <message>
        <source>large</source>
        <translation>groß</translation>
    </message>
    <message>
        <source>1/√n</source>
        <translation>1/√n</translation>
    </message>
    <message>
        <source>quadratic, 30 hidden</source>
        <translation>quadratisch, 30 verdeckte</translation>
    </message>
    <message>
        <source>cross-entropy, 30 hidden</source>
        <translation>Kreuzentropie, 30 verdeckte</translation>
    </message>
    <message>
        <source>cross-entropy, 100 hidden</source>
        <translation>Kreuzentropie, 100 verdeckte</translation>
    </message>
    <message>
        <source>The book&apos;s sum of 500 weights and a bias: √501 = 22.4.</source>
        <translation>Die Summe des Buches aus 500 Gewichten und einem Bias: √501 = 22.4.</translation>
    </message>
    <message>
        <source>The book&apos;s sum of 500 weights and a bias: √1.5 = 1.22.</source>
        <translation>Die Summe des Buches aus 500 Gewichten und einem Bias: √1.5 = 1.22.</translation>
    </message>
    <message>
        <source>η 2.5, average kept</source>
        <translation>η 2.5, Mittelwert aufgehoben</translation>
    </message>
    <message>
        <source>The learning rate η</source>
        <translation>Die Lernrate η</translation>
    </message>
    <message>
        <source>The size of the mini-batch</source>
        <translation>Die Größe des Mini-Batch</translation>
    </message>
    <message>
        <source>A learning rate that falls</source>
        <translation>Eine Lernrate, die fällt</translation>
    </message>
    <message>
        <source>Gradient descent, momentum, Adam: a race</source>
        <translation>Gradientenabstieg, Momentum, Adam: ein Rennen</translation>
    </message>
    <message>
        <source>Weight averaging (EMA)</source>
        <translation>Gewichte mitteln (EMA)</translation>
    </message>
    <message>
        <source>stop after 10 epochs without a better one</source>
        <translation>stoppen nach 10 Epochen ohne eine bessere</translation>
    </message>
    <message>
        <source>halve η after 5, 7 times</source>
        <translation>η nach 5 halbieren, 7-mal</translation>
    </message>
    <message>
        <source>When to stop, and halving η first</source>
        <translation>Wann aufhören, und vorher η halbieren</translation>
    </message>
    <message>
        <source>epochs in which the cost rose, η 2.5</source>
        <translation>Epochen, in denen die Kosten stiegen, η 2.5</translation>
    </message>
    <message>
        <source>epochs in which the cost rose, η 0.025</source>
        <translation>Epochen, in denen die Kosten stiegen, η 0.025</translation>
    </message>
    <message>
        <source>cost at the end, η 2.5 over η 0.25</source>
        <translation>Kosten am Ende, η 2.5 gegenüber η 0.25</translation>
    </message>
    <message>
        <source>last epoch, size 100 over size 1, η in proportion</source>
        <translation>letzte Epoche, Größe 100 gegenüber Größe 1, η im Verhältnis</translation>
    </message>
    <message>
        <source>after 2 epochs, size 100, η 1 over η 0.1</source>
        <translation>nach 2 Epochen, Größe 100, η 1 gegenüber η 0.1</translation>
    </message>
    <message>
        <source>to reach 90 %, seconds of size 1 over size 10</source>
        <translation>bis 90 %, Sekunden von Größe 1 gegenüber Größe 10</translation>
    </message>
    <message>
        <source>jitter of constant over smooth</source>
        <translation>Zittern von konstant gegenüber glatt</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>konstant</translation>
    </message>
    <message>
        <source>staircase</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>smooth</source>
        <translation>glatt</translation>
    </message>
    <message>
        <source>gradient descent over L-BFGS after the last epoch</source>
        <translation>Gradientenabstieg gegenüber L-BFGS nach der letzten Epoche</translation>
    </message>
    <message>
        <source>L-BFGS</source>
        <translation>L-BFGS</translation>
    </message>
    <message>
        <source>average over the weights themselves</source>
        <translation>Mittelwert gegenüber den Gewichten selbst</translation>
    </message>
    <message>
        <source>jitter of the weights over that of their average</source>
        <translation>Zittern der Gewichte gegenüber dem ihres Mittelwerts</translation>
    </message>
    <message>
        <source>epochs until it stops, no halving</source>
        <translation>Epochen, bis es aufhört, kein Halbieren</translation>
    </message>
    <message>
        <source>epochs until it stops, with halving</source>
        <translation>Epochen, bis es aufhört, mit Halbieren</translation>
    </message>
    <message>
        <source>halving over stopping, best on validation</source>
        <translation>Halbieren gegenüber Stoppen, beste auf Validierung</translation>
    </message>
    <message>
        <source>η {eta}</source>
        <translation>η {eta}</translation>
    </message>
    <message numerus="yes">
        <source>{n} images, η {eta:g}</source>
        <translation>
            <numerusform>{n} Bild, η {eta:g}</numerusform>
            <numerusform>{n} Bilder, η {eta:g}</numerusform>
        </translation>
    </message>
    <message>
        <source>{run} over constant, validation in the second half</source>
        <translation>{run} gegenüber konstant, Validierung in der zweiten Hälfte</translation>
    </message>
    <message>
        <source>{run} over gradient descent after one epoch</source>
        <translation>{run} gegenüber Gradientenabstieg nach einer Epoche</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>{number} points</source>
        <translation>{number} Prozentpunkte</translation>
    </message>
    <message>
        <source>{number} point</source>
        <translation>{number} Prozentpunkt</translation>
    </message>
    <message>
        <source>{number} times</source>
        <translation>{number}-fach</translation>
    </message>
    <message>
        <source>{number} time</source>
        <translation>{number}-fach</translation>
    </message>
    <message>
        <source>{number} epochs</source>
        <translation>{number} Epochen</translation>
    </message>
    <message>
        <source>{number} epoch</source>
        <translation>{number} Epoche</translation>
    </message>
    <message>
        <source>{number} steps</source>
        <translation>{number} Schritte</translation>
    </message>
    <message>
        <source>{number} step</source>
        <translation>{number} Schritt</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>at least {figure}</source>
        <translation>mindestens {figure}</translation>
    </message>
    <message>
        <source>any figure</source>
        <translation>jede Zahl</translation>
    </message>
    <message>
        <source>at most {figure}</source>
        <translation>höchstens {figure}</translation>
    </message>
</context>
<context>
    <name>core.studies.lessons</name>
    <message>
        <source>{number} percentage points</source>
        <translation>{number} Prozentpunkte</translation>
    </message>
    <message>
        <source>the experiment {experiment} has no claim {what!r}; it has: {claims}</source>
        <translation>das Experiment {experiment} hat keine Aussage {what!r}; es hat: {claims}</translation>
    </message>
    <message>
        <source>a prediction needs a task that shows the answer</source>
        <translation>eine Vorhersage braucht eine Aufgabe, die die Antwort zeigt</translation>
    </message>
    <message>
        <source>two steps have the same name</source>
        <translation>zwei Schritte haben denselben Namen</translation>
    </message>
    <message>
        <source>knobs: there is no setting {key!r}</source>
        <translation>knobs: Es gibt keine Einstellung {key!r}</translation>
    </message>
    <message>
        <source>a claim decides only where the task is an experiment</source>
        <translation>eine Aussage entscheidet nur, wo die Aufgabe ein Experiment ist</translation>
    </message>
    <message>
        <source>step {step}: no step up to it trains the run {run!r}</source>
        <translation>Schritt {step}: Kein Schritt bis dahin trainiert den Lauf {run!r}</translation>
    </message>
    <message>
        <source>there is no such key</source>
        <translation>diesen Schlüssel gibt es nicht</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>should be a table</source>
        <translation>muss eine Tabelle sein</translation>
    </message>
    <message>
        <source>should be a list</source>
        <translation>muss eine Liste sein</translation>
    </message>
    <message>
        <source>at least {min_length} is needed</source>
        <translation>mindestens {min_length} nötig</translation>
    </message>
    <message>
        <source>at most {max_length} are allowed</source>
        <translation>höchstens {max_length} erlaubt</translation>
    </message>
    <message>
        <source>its kind is missing</source>
        <translation>die Art (kind) fehlt</translation>
    </message>
    <message>
        <source>there is no kind {tag!r}; there are {expected_tags}</source>
        <translation>eine Art {tag!r} gibt es nicht; es gibt {expected_tags}</translation>
    </message>
    <message>
        <source>should be {expected}</source>
        <translation>muss {expected} sein</translation>
    </message>
    <message>
        <source>should be greater than {gt:.15g}</source>
        <translation>muss größer als {gt:.15g} sein</translation>
    </message>
    <message>
        <source>should be greater than or equal to {ge:.15g}</source>
        <translation>muss größer als oder gleich {ge:.15g} sein</translation>
    </message>
    <message>
        <source>should be less than {lt:.15g}</source>
        <translation>muss kleiner als {lt:.15g} sein</translation>
    </message>
    <message>
        <source>should be less than or equal to {le:.15g}</source>
        <translation>muss kleiner als oder gleich {le:.15g} sein</translation>
    </message>
    <message>
        <source>should be a valid string</source>
        <translation>muss ein gültiger Text sein</translation>
    </message>
    <message>
        <source>String should have at most {max_length} characters</source>
        <translation>Der Text darf höchstens {max_length} Zeichen haben</translation>
    </message>
    <message>
        <source>String should match pattern &apos;{pattern}&apos;</source>
        <translation>Der Text muss zum Muster &apos;{pattern}&apos; passen</translation>
    </message>
    <message>
        <source>should be a valid integer</source>
        <translation>muss eine gültige ganze Zahl sein</translation>
    </message>
    <message>
        <source>should be a valid number</source>
        <translation>muss eine gültige Zahl sein</translation>
    </message>
    <message>
        <source>should be a valid integer, unable to parse string as an integer</source>
        <translation>muss eine ganze Zahl sein; der Text ist keine</translation>
    </message>
    <message>
        <source>Unable to parse input string as an integer, exceeded maximum size</source>
        <translation>die ganze Zahl ist zu groß</translation>
    </message>
    <message>
        <source>should be a valid integer, got a number with a fractional part</source>
        <translation>muss eine ganze Zahl sein, ohne Nachkommastellen</translation>
    </message>
    <message>
        <source>should be a valid number, unable to parse string as a number</source>
        <translation>muss eine Zahl sein; der Text ist keine</translation>
    </message>
    <message>
        <source>should be a valid boolean</source>
        <translation>muss ein gültiger Wahrheitswert sein</translation>
    </message>
    <message>
        <source>should be a valid boolean, unable to interpret input</source>
        <translation>muss true oder false sein</translation>
    </message>
    <message>
        <source>should be a valid dictionary or object to extract fields from</source>
        <translation>muss eine Tabelle sein</translation>
    </message>
    <message>
        <source>should be a finite number</source>
        <translation>muss eine endliche Zahl sein</translation>
    </message>
    <message>
        <source>The lesson</source>
        <translation>Die Lektion</translation>
    </message>
    <message>
        <source>step {number}</source>
        <translation>Schritt {number}</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}, {second}</translation>
    </message>
    <message>
        <source>{place}: {words}</source>
        <translation>{place}: {words}</translation>
    </message>
    <message>
        <source>step &quot;{name}&quot;</source>
        <translation>Schritt &quot;{name}&quot;</translation>
    </message>
    <message>
        <source>{where} is not a lesson of Backswing: its first line is not format = &apos;backswing-lesson&apos;.</source>
        <translation>{where} ist keine Lektion von Backswing: Die erste Zeile ist nicht format = &apos;backswing-lesson&apos;.</translation>
    </message>
    <message>
        <source>{where} was made for a newer Backswing: this one reads lessons of version 1.</source>
        <translation>{where} ist für ein neueres Backswing gemacht: Dieses liest Lektionen der Version 1.</translation>
    </message>
    <message>
        <source>{first}; {second}</source>
        <translation>{first}; {second}</translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <translation>{first} oder {second}</translation>
    </message>
    <message>
        <source>{where} is not TOML: {why}. Lines look like: title = &apos;My lesson&apos;</source>
        <translation>{where} ist kein TOML: {why}. Die Zeilen sehen so aus: title = &apos;My lesson&apos;</translation>
    </message>
    <message>
        <source>and {more} more</source>
        <translation>und {more} weitere</translation>
    </message>
    <message>
        <source>{where}: {told}</source>
        <translation>{where}: {told}</translation>
    </message>
    <message>
        <source>Your progress in {path} is damaged: {why}. Delete that file, or move it away.</source>
        <translation>Ihr Fortschritt in {path} ist beschädigt: {why}. Löschen Sie die Datei, oder verschieben Sie sie.</translation>
    </message>
    <message>
        <source>Could not make the folder {folder}</source>
        <translation>Der Ordner {folder} konnte nicht angelegt werden</translation>
    </message>
    <message>
        <source>One knob is wrong with this network. Reach {goal:.0%} on all ten digits. Only seconds of training count.</source>
        <translation>Eine Einstellung passt nicht zu diesem Netz. Erreichen Sie {goal:.0%} auf allen zehn Ziffern. Nur die Sekunden des Trainings zählen.</translation>
    </message>
    <message>
        <source>Two things are wrong with this network. Reach {goal:.0%} on all ten digits. Only seconds of training count.</source>
        <translation>Zwei Dinge stimmen nicht mit diesem Netz. Erreichen Sie {goal:.0%} auf allen zehn Ziffern. Nur die Sekunden des Trainings zählen.</translation>
    </message>
    <message>
        <source>Each step goes too far: look at the cost of the first epoch, or press Find beside η.</source>
        <translation>Jeder Schritt geht zu weit: Betrachten Sie die Kosten der ersten Epoche, oder drücken Sie „Finden“ neben η.</translation>
    </message>
    <message>
        <source>η is many times too large: each step jumps over the valley.</source>
        <translation>η ist um ein Vielfaches zu groß: Jeder Schritt springt über das Tal.</translation>
    </message>
    <message>
        <source>It learns, but far too slowly: compare the cost of two epochs, and press Find beside η.</source>
        <translation>Es lernt, aber viel zu langsam: Vergleichen Sie die Kosten zweier Epochen, und drücken Sie „Finden“ neben η.</translation>
    </message>
    <message>
        <source>η is many times too small: thirty epochs move the weights by almost nothing.</source>
        <translation>η ist um ein Vielfaches zu klein: Dreißig Epochen bewegen die Gewichte fast gar nicht.</translation>
    </message>
    <message>
        <source>Something shortens every gradient, whatever η is: look in the groups that are folded.</source>
        <translation>Etwas verkürzt jeden Gradienten, wie groß η auch ist: Schauen Sie in die eingeklappten Gruppen.</translation>
    </message>
    <message>
        <source>Gradients are clipped to almost nothing, so no step leads anywhere.</source>
        <translation>Die Gradienten sind auf fast nichts gekappt, also führt kein Schritt irgendwohin.</translation>
    </message>
    <message>
        <source>Steps grow from one to the next: what is carried over from the last one?</source>
        <translation>Die Schritte wachsen von einem zum nächsten: Was wird vom vorigen übernommen?</translation>
    </message>
    <message>
        <source>With a momentum μ above 1 each step is larger than the last, without end.</source>
        <translation>Mit einem Momentum μ über 1 ist jeder Schritt größer als der vorige, ohne Ende.</translation>
    </message>
    <message>
        <source>Something pulls all weights to 0: look at the histograms in Inside › Weights.</source>
        <translation>Etwas zieht alle Gewichte zur 0: Betrachten Sie die Histogramme unter Innenleben › Gewichte.</translation>
    </message>
    <message>
        <source>λ is far too large: each step shrinks the weights by more than the gradient can add.</source>
        <translation>λ ist viel zu groß: Jeder Schritt verkleinert die Gewichte um mehr, als der Gradient hinzufügen kann.</translation>
    </message>
    <message>
        <source>Nearly all hidden units are silent in each step, and others each time.</source>
        <translation>Fast alle verdeckten Neuronen schweigen in jedem Schritt, und jedes Mal andere.</translation>
    </message>
    <message>
        <source>Dropout switches off 99 of 100 hidden units in each step, so hardly any step teaches anything.</source>
        <translation>Dropout schaltet in jedem Schritt 99 von 100 verdeckten Neuronen aus, deshalb lehrt kaum ein Schritt etwas.</translation>
    </message>
    <message>
        <source>Compare training and validation: what does the network know by heart?</source>
        <translation>Vergleichen Sie Training und Validierung: Was kennt das Netz auswendig?</translation>
    </message>
    <message>
        <source>A few images say too little about ten digits: they are learnt by heart.</source>
        <translation>Wenige Bilder sagen zu wenig über zehn Ziffern: Sie werden auswendig gelernt.</translation>
    </message>
    <message>
        <source>The knobs of learning are not all: is what it is told to learn true?</source>
        <translation>Die Einstellungen des Lernens sind nicht alles: Stimmt, was ihm beigebracht wird?</translation>
    </message>
    <message>
        <source>Most training labels are wrong, so there is nothing to learn about digits.</source>
        <translation>Die meisten Trainingslabels sind falsch, also gibt es nichts über Ziffern zu lernen.</translation>
    </message>
    <message>
        <source>Rescue it</source>
        <translation>Retten Sie es</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first} {second}</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>Fall {number}</translation>
    </message>
    <message>
        <source>A mission composed at random.</source>
        <translation>Eine zufällig zusammengestellte Mission.</translation>
    </message>
    <message>
        <source>write a text of at most {longest} characters, a number up to {largest:,}, true or false</source>
        <translation>schreiben Sie einen Text aus höchstens {longest} Zeichen, eine Zahl bis {largest:,}, true oder false</translation>
    </message>
    <message>
        <source>a lesson&apos;s data are one of {names}</source>
        <translation>die Daten einer Lektion sind eines von {names}</translation>
    </message>
    <message>
        <source>{key}: write a text, a number, true or false</source>
        <translation>{key}: Schreiben Sie einen Text, eine Zahl, true oder false</translation>
    </message>
    <message>
        <source>there is no experiment {experiment!r}; there are {names}</source>
        <translation>es gibt kein Experiment {experiment!r}; es gibt {names}</translation>
    </message>
    <message>
        <source>name the digit as which it has to be read</source>
        <translation>nennen Sie die Ziffer, als die sie gelesen werden soll</translation>
    </message>
    <message>
        <source>an exercise has either `right`, the number of an option, or `answer`, a number</source>
        <translation>eine Übung hat entweder `right`, die Nummer einer Option, oder `answer`, eine Zahl</translation>
    </message>
    <message>
        <source>option {number} does not exist among at least two</source>
        <translation>Option {number} gibt es nicht unter mindestens zweien</translation>
    </message>
    <message>
        <source>a number as the answer goes without options</source>
        <translation>eine Zahl als Antwort kommt ohne Optionen aus</translation>
    </message>
    <message>
        <source>the cure changes nothing</source>
        <translation>die Heilung ändert nichts</translation>
    </message>
    <message>
        <source>values and cure do not go together: {why}</source>
        <translation>Werte und Heilung passen nicht zusammen: {why}</translation>
    </message>
</context>
<context>
    <name>core.studies.report</name>
    <message>
        <source>{first} {second}</source>
        <translation>{first} {second}</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>{run}: training</source>
        <translation>{run}: Training</translation>
    </message>
    <message>
        <source>All figures are in the tables below.</source>
        <translation>Alle Zahlen stehen in den Tabellen darunter.</translation>
    </message>
    <message>
        <source>{run}: validation from {first} to {last} by epoch {epoch}.</source>
        <translation>{run}: Validierung von {first} auf {last} bis Epoche {epoch}.</translation>
    </message>
    <message>
        <source>{run}: validation no figures.</source>
        <translation>{run}: Validierung ohne Zahlen.</translation>
    </message>
    <message>
        <source>dots: training</source>
        <translation>Punkte: Training</translation>
    </message>
    <message>
        <source>{title} (logarithmic)</source>
        <translation>{title} (logarithmisch)</translation>
    </message>
    <message>
        <source>There is no run in {folder}.</source>
        <translation>Es gibt keinen Lauf in {folder}.</translation>
    </message>
    <message>
        <source>There is no run {word}: give {words}, a run&apos;s name, or its folder.</source>
        <translation>Es gibt keinen Lauf {word}: Geben Sie {words}, den Namen eines Laufs oder seinen Ordner an.</translation>
    </message>
    <message>
        <source>There are no runs in {folder}. Train one in the window, or give a run&apos;s folder.</source>
        <translation>Es gibt keine Läufe in {folder}. Trainieren Sie einen im Fenster, oder geben Sie den Ordner eines Laufs an.</translation>
    </message>
    <message>
        <source>A report has room for {most} runs, not {found:,}: choose fewer.</source>
        <translation>Ein Bericht hat Platz für {most} Läufe, nicht für {found:,}: Wählen Sie weniger.</translation>
    </message>
    <message>
        <source>{word} means {found:,} runs: give the name or the folder of one.</source>
        <translation>{word} bedeutet {found:,} Läufe: Geben Sie den Namen oder den Ordner eines einzigen an.</translation>
    </message>
    <message>
        <source>{count} runs are called {word}: give the folder of the one you mean ({folders}).</source>
        <translation>{count} Läufe heißen {word}: Geben Sie den Ordner des gemeinten an ({folders}).</translation>
    </message>
    <message>
        <source>There is no starred run in {folder}.</source>
        <translation>Es gibt keinen Lauf mit Stern in {folder}.</translation>
    </message>
    <message>
        <source>On the {images:,} validation images of {data}, by the weights of its best epoch: {right:,} right ({share}).</source>
        <translation>Auf den {images:,} Validierungsbildern von {data}, mit den Gewichten seiner besten Epoche: {right:,} richtig ({share}).</translation>
    </message>
    <message>
        <source>On the {images:,} validation images of {data}, by the newest weights: {right:,} right ({share}).</source>
        <translation>Auf den {images:,} Validierungsbildern von {data}, mit den neuesten Gewichten: {right:,} richtig ({share}).</translation>
    </message>
    <message>
        <source>The run has no model: it ended before its first epoch did, or the file was removed.</source>
        <translation>Der Lauf hat kein Modell: Er endete vor dem Ende seiner ersten Epoche, oder die Datei wurde entfernt.</translation>
    </message>
    <message>
        <source>{data} has numbers to be predicted, not classes.</source>
        <translation>{data} hat Zahlen, die vorherzusagen sind, keine Klassen.</translation>
    </message>
    <message>
        <source>A table has room for {most} classes; this network has {outputs}.</source>
        <translation>Eine Tabelle hat Platz für {most} Klassen; dieses Netz hat {outputs}.</translation>
    </message>
    <message>
        <source>It learnt from other images than {data} holds now.</source>
        <translation>Er lernte aus anderen Bildern, als {data} jetzt enthält.</translation>
    </message>
    <message>
        <source>Rows: the class; columns: what it is read as.</source>
        <translation>Zeilen: die Klasse; Spalten: gelesen als.</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>There is no confusion matrix.</source>
        <translation>Es gibt keine Konfusionsmatrix.</translation>
    </message>
    <message>
        <source>{first}; {second}</source>
        <translation>{first}; {second}</translation>
    </message>
    <message>
        <source>Rounding alone makes equal settings end with other weights then: after 30 epochs 1.4 to 1.8 % of digits are read differently, at about the same accuracy.</source>
        <translation>Schon die Rundung lässt gleiche Einstellungen dann mit anderen Gewichten enden: Nach 30 Epochen werden 1.4 bis 1.8 % der Ziffern anders gelesen, bei etwa gleicher Genauigkeit.</translation>
    </message>
    <message>
        <source>{title} {symbol}</source>
        <translation>{title} {symbol}</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>accuracy or R²</source>
        <translation>Genauigkeit oder R²</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>still running</source>
        <translation>läuft noch</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>These runs were not computed alike: {ways}.</source>
        <translation>Diese Läufe wurden nicht gleich berechnet: {ways}.</translation>
    </message>
    <message>
        <source>{run} has no epochs.</source>
        <translation>{run} hat keine Epochen.</translation>
    </message>
    <message>
        <source>{run} has no times: its curves can be drawn over epochs only.</source>
        <translation>{run} hat keine Zeiten: Die Kurven lassen sich nur über Epochen zeichnen.</translation>
    </message>
    <message>
        <source>{run} does not tell how many images it has seen: its curves can be drawn over epochs only.</source>
        <translation>{run} sagt nicht, wie viele Bilder gesehen wurden: Die Kurven lassen sich nur über Epochen zeichnen.</translation>
    </message>
    <message>
        <source>A report by Backswing {version}, {when}</source>
        <translation>Ein Bericht von Backswing {version}, {when}</translation>
    </message>
    <message>
        <source>The run in {folder} cannot be read.</source>
        <translation>Der Lauf in {folder} lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>{count} runs</source>
        <translation>{count} Läufe</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} epochs, {ending}; {seconds:,.1f} s of training.</source>
        <translation>
            <numerusform>{n:,} Epoche, {ending}; {seconds:,.1f} s Training.</numerusform>
            <numerusform>{n:,} Epochen, {ending}; {seconds:,.1f} s Training.</numerusform>
        </translation>
    </message>
    <message>
        <source>epoch {epoch:,}, mini-batch {batch:,}: {setting} {old} → {new}</source>
        <translation>Epoche {epoch:,}, Mini-Batch {batch:,}: {setting} {old} → {new}</translation>
    </message>
    <message>
        <source>All settings as text: saved as run.toml, `python -m core train run.toml` gives this curve again, bit for bit on the same machine with the same data and engine; elsewhere it comes near</source>
        <translation>Alle Einstellungen als Text: gespeichert als run.toml, ergibt `python -m core train run.toml` diese Kurve noch einmal, Bit für Bit auf demselben Rechner mit denselben Daten und demselben Rechenkern; anderswo kommt es ihr nahe</translation>
    </message>
    <message>
        <source>{data}, {images:,} to learn from</source>
        <translation>{data}, {images:,} zum Lernen</translation>
    </message>
    <message>
        <source>{data} (SHA-256 {fingerprint}…)</source>
        <translation>{data} (SHA-256 {fingerprint}…)</translation>
    </message>
    <message>
        <source>It has no figures: there was no whole epoch, or they cannot be read.</source>
        <translation>Er hat keine Zahlen: Es gab keine ganze Epoche, oder sie lassen sich nicht lesen.</translation>
    </message>
    <message>
        <source>Figures, epoch by epoch</source>
        <translation>Zahlen, Epoche für Epoche</translation>
    </message>
    <message>
        <source>Figures, every {every:,} epochs</source>
        <translation>Zahlen, alle {every:,} Epochen</translation>
    </message>
    <message>
        <source>training cost</source>
        <translation>Kosten (Training)</translation>
    </message>
    <message>
        <source>validation cost</source>
        <translation>Kosten (Validierung)</translation>
    </message>
    <message>
        <source>training {score}</source>
        <translation>{score} (Training)</translation>
    </message>
    <message>
        <source>validation {score}</source>
        <translation>{score} (Validierung)</translation>
    </message>
    <message>
        <source>{setting} {value}</source>
        <translation>{setting} {value}</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}, {second}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>All settings as text: not all that made this curve; what else did is told above</source>
        <translation>Alle Einstellungen als Text: nicht alles, was diese Kurve ergab; was sonst dazu beitrug, steht oben</translation>
    </message>
    <message>
        <source>a program not told</source>
        <translation>nicht genanntes Programm</translation>
    </message>
    <message>
        <source>Begun {when} with {program}.</source>
        <translation>Begonnen {when} mit: {program}.</translation>
    </message>
    <message>
        <source>Computed by {arithmetic}.</source>
        <translation>Berechnet mit: {arithmetic}.</translation>
    </message>
    <message>
        <source>Data: {data}.</source>
        <translation>Daten: {data}.</translation>
    </message>
    <message>
        <source>It went on from epoch {epoch:,} of another run.</source>
        <translation>Er setzte einen anderen Lauf ab Epoche {epoch:,} fort.</translation>
    </message>
    <message>
        <source>and {more:,} more</source>
        <translation>und {more:,} weitere</translation>
    </message>
    <message>
        <source>Changed while it ran</source>
        <translation>Geändert, während er lief</translation>
    </message>
    <message>
        <source>Other than by default: {settings}.</source>
        <translation>Anders als im Standard: {settings}.</translation>
    </message>
    <message>
        <source>Its settings cannot be read.</source>
        <translation>Die Einstellungen lassen sich nicht lesen.</translation>
    </message>
    <message>
        <source>best {score}</source>
        <translation>{score} (beste)</translation>
    </message>
    <message>
        <source>at epoch</source>
        <translation>in Epoche</translation>
    </message>
    <message>
        <source>last {score}</source>
        <translation>{score} (letzte)</translation>
    </message>
    <message>
        <source>lowest cost</source>
        <translation>niedrigste Kosten</translation>
    </message>
    <message>
        <source>last cost</source>
        <translation>letzte Kosten</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>ending</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Figures are of the validation set where nothing else is said; costs are without the λ term.</source>
        <translation>Die Zahlen gelten für die Validierungsmenge, wo nichts anderes dabeisteht; die Kosten sind ohne den λ-Term.</translation>
    </message>
    <message>
        <source>What differs, then the results.</source>
        <translation>Was sich unterscheidet, dann die Ergebnisse.</translation>
    </message>
    <message>
        <source>All settings are equal.</source>
        <translation>Alle Einstellungen sind gleich.</translation>
    </message>
    <message>
        <source>run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>mit Stern</translation>
    </message>
</context>
<context>
    <name>core.studies.sweep</name>
    <message>
        <source>Worker {worker} cannot do these runs: {why}</source>
        <translation>Der Worker {worker} kann diese Läufe nicht ausführen: {why}</translation>
    </message>
    <message>
        <source>The Dask scheduler at {address} has no workers: start some with `dask worker {address}`.</source>
        <translation>Der Dask-Scheduler unter {address} hat keine Worker: Starten Sie welche mit `dask worker {address}`.</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first} {second}</translation>
    </message>
    <message>
        <source>No Dask scheduler answers at {address} ({why}). Start one, or leave it out.</source>
        <translation>Unter {address} antwortet kein Dask-Scheduler ({why}). Starten Sie einen, oder lassen Sie die Adresse weg.</translation>
    </message>
    <message>
        <source>A worker of {address} does not answer within {seconds} s: end it.</source>
        <translation>Ein Worker von {address} antwortet nicht innerhalb von {seconds} s: Beenden Sie ihn.</translation>
    </message>
    <message>
        <source>The cluster could not do it ({kind}: {why}).</source>
        <translation>Der Cluster ist daran gescheitert ({kind}: {why}).</translation>
    </message>
    <message>
        <source>It sent no outcome.</source>
        <translation>Er hat kein Ergebnis geschickt.</translation>
    </message>
    <message>
        <source>The Dask scheduler at {address} went away.</source>
        <translation>Der Dask-Scheduler unter {address} ist verschwunden.</translation>
    </message>
    <message>
        <source>The Dask scheduler at {address} has no worker left.</source>
        <translation>Der Dask-Scheduler unter {address} hat keinen Worker mehr.</translation>
    </message>
    <message>
        <source>{word}: unknown key {key!r}; known: {known}.</source>
        <translation>{word}: unbekannter Schlüssel {key!r}; bekannt: {known}.</translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <translation>{first} oder {second}</translation>
    </message>
    <message>
        <source>{word}: unknown key {key!r}; did you mean {names}?</source>
        <translation>{word}: unbekannter Schlüssel {key!r}; meinten Sie {names}?</translation>
    </message>
    <message>
        <source>sweep, seed {seed}</source>
        <translation>Sweep, Seed {seed}</translation>
    </message>
    <message>
        <source>A setting needs at least one seed, not {seeds}.</source>
        <translation>Eine Einstellung braucht mindestens einen Seed, nicht {seeds}.</translation>
    </message>
    <message>
        <source>A sweep has from 1 to {most:,} runs; this one would have {count:,}. Give other values.</source>
        <translation>Ein Sweep hat 1 bis {most:,} Läufe; dieser hätte {count:,}. Geben Sie andere Werte an.</translation>
    </message>
    <message>
        <source>{range}: a grid needs values; write {range}:3 for three of this range, or draw at random.</source>
        <translation>{range}: Ein Raster braucht Werte; schreiben Sie {range}:3 für drei aus diesem Bereich, oder ziehen Sie zufällig.</translation>
    </message>
    <message>
        <source>The same settings come twice ({same}): leave one out.</source>
        <translation>Dieselben Einstellungen kommen zweimal vor ({same}): Lassen Sie eine weg.</translation>
    </message>
    <message>
        <source>{word}: write a setting and its values with commas, such as eta=0.05,0.5,5</source>
        <translation>{word}: Schreiben Sie eine Einstellung und ihre Werte mit Kommas, etwa eta=0.05,0.5,5</translation>
    </message>
    <message>
        <source>{word}: seeds are not compared but averaged over; say how many, not which.</source>
        <translation>{word}: Seeds werden nicht verglichen, sondern gemittelt; sagen Sie, wie viele, nicht welche.</translation>
    </message>
    <message>
        <source>{word}: {key} is named twice; give all its values at once, such as {key}=1,2</source>
        <translation>{word}: {key} ist zweimal genannt; geben Sie alle Werte auf einmal an, etwa {key}=1,2</translation>
    </message>
    <message>
        <source>The same settings come twice: leave one out.</source>
        <translation>Dieselben Einstellungen kommen zweimal vor: Lassen Sie eine weg.</translation>
    </message>
    <message>
        <source>Of the spread between the {count} runs that finished:</source>
        <translation>Von der Streuung zwischen den {count} beendeten Läufen:</translation>
    </message>
    <message>
        <source>{key}: {share:.0f} % (best {best})</source>
        <translation>{key}: {share:.0f} % (beste: {best})</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>{key}: no clear effect</source>
        <translation>{key}: keine deutliche Wirkung</translation>
    </message>
    <message>
        <source>The process that trained it died, as when the system has no memory left or someone kills it. What it had kept until then is among the runs.</source>
        <translation>Der Prozess, der ihn trainierte, ist gestorben, etwa weil das System keinen Speicher mehr hat oder jemand ihn beendet. Was er bis dahin aufgehoben hatte, ist unter den Läufen.</translation>
    </message>
    <message>
        <source>A sweep has from 1 to {most:,} runs; this one would have {count:,}.</source>
        <translation>Ein Sweep hat 1 bis {most:,} Läufe; dieser hätte {count:,}.</translation>
    </message>
    <message>
        <source>Nothing to draw: give a setting a range such as eta=0.05..5, or several values.</source>
        <translation>Nichts zu ziehen: Geben Sie einer Einstellung einen Bereich, etwa eta=0.05..5, oder mehrere Werte.</translation>
    </message>
    <message>
        <source>It was stopped before it began.</source>
        <translation>Er wurde gestoppt, bevor er begann.</translation>
    </message>
    <message>
        <source>From 1 to {most} runs can go on at once, not {jobs}.</source>
        <translation>Gleichzeitig laufen können 1 bis {most} Läufe, nicht {jobs}.</translation>
    </message>
    <message>
        <source>A Dask cluster needs one more package: {command}.</source>
        <translation>Ein Dask-Cluster braucht ein weiteres Paket: {command}.</translation>
    </message>
    <message>
        <source>{text}: write a range as 0.05..5, or 0.05..5:3 for three values of it.</source>
        <translation>{text}: Schreiben Sie einen Bereich als 0.05..5, oder 0.05..5:3 für drei Werte daraus.</translation>
    </message>
    <message>
        <source>{text}: {setting} is no number, so it has no range; list the values instead.</source>
        <translation>{text}: {setting} ist keine Zahl, hat also keinen Bereich; zählen Sie stattdessen die Werte auf.</translation>
    </message>
    <message>
        <source>{text}: a range goes up; write the smaller number first.</source>
        <translation>{text}: Ein Bereich steigt an; schreiben Sie die kleinere Zahl zuerst.</translation>
    </message>
    <message>
        <source>{text}: a range has from 2 to {most} values.</source>
        <translation>{text}: Ein Bereich hat 2 bis {most} Werte.</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>spread</source>
        <translation>Streuung</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>{count} of {runs} diverged</source>
        <translation>{count} von {runs} divergiert</translation>
    </message>
    <message>
        <source>{count} of {runs} failed</source>
        <translation>{count} von {runs} gescheitert</translation>
    </message>
    <message>
        <source>{count} of {runs} stopped</source>
        <translation>{count} von {runs} gestoppt</translation>
    </message>
    <message>
        <source>* best</source>
        <translation>* beste</translation>
    </message>
    <message>
        <source>Backswing itself failed ({kind}: {why}).</source>
        <translation>Backswing selbst ist gescheitert ({kind}: {why}).</translation>
    </message>
    <message>
        <source>{data} is not the same data here as where the sweep was asked for.</source>
        <translation>{data} ist hier ein anderer Datensatz als dort, wo der Sweep verlangt wurde.</translation>
    </message>
    <message>
        <source>it has Backswing {version}: {remedy}.</source>
        <translation>er hat Backswing {version}: {remedy}.</translation>
    </message>
    <message>
        <source>Backswing is not installed there: {remedy}.</source>
        <translation>Backswing ist dort nicht installiert: {remedy}.</translation>
    </message>
    <message>
        <source>it cannot read the data: {why}</source>
        <translation>er kann die Daten nicht lesen: {why}</translation>
    </message>
    <message>
        <source>{data} is other data there than here.</source>
        <translation>{data} ist dort ein anderer Datensatz als hier.</translation>
    </message>
</context>
<context>
    <name>core.support</name>
    <message>
        <source>Could not write {path}</source>
        <translation>{path} konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>das ist keine Datei</translation>
    </message>
    <message>
        <source>it is read-only</source>
        <translation>schreibgeschützt</translation>
    </message>
    <message>
        <source>Nothing was changed there; choose another folder.</source>
        <translation>Dort wurde nichts geändert; wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Could not write {path}: it is read-only. Nothing was changed; make it writable, or choose another name.</source>
        <translation>{path} konnte nicht geschrieben werden: Die Datei ist schreibgeschützt. Es wurde nichts geändert; machen Sie sie beschreibbar, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is not enough memory. Close other programs, or use a smaller network, data set or picture; smaller mini-batches need less memory too.</source>
        <translation>Der Speicher reicht nicht. Schließen Sie andere Programme, oder verwenden Sie ein kleineres Netz, einen kleineren Datensatz oder ein kleineres Bild; auch kleinere Mini-Batches brauchen weniger Speicher.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, or write to another place.</source>
        <translation>Der Datenträger ist voll. Schaffen Sie Platz, oder schreiben Sie an einen anderen Ort.</translation>
    </message>
    <message>
        <source>Backswing has reached the limit of open files. Close other programs, or allow more with: ulimit -n 1024</source>
        <translation>Backswing hat die Grenze für offene Dateien erreicht. Schließen Sie andere Programme, oder erlauben Sie mehr mit: ulimit -n 1024</translation>
    </message>
    <message>
        <source>Backswing cannot start more threads on this computer. Close other programs, then try again.</source>
        <translation>Backswing kann auf diesem Rechner keine weiteren Threads starten. Schließen Sie andere Programme, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Ordner nicht gefunden</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Das ist nicht erlaubt</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Das ist ein Ordner</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Das ist kein Ordner</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Die Datei existiert bereits</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>Der Ordner ist nicht leer</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Der Dateiname ist zu lang</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>Ungültiges Argument</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Das Dateisystem ist schreibgeschützt</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Gerät oder Ressource belegt</translation>
    </message>
    <message>
        <source>Text file busy</source>
        <translation>Programmdatei in Benutzung</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>Zu viele symbolische Links hintereinander</translation>
    </message>
    <message>
        <source>Invalid cross-device link</source>
        <translation>Ein Link kann nicht auf einen anderen Datenträger zeigen</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>Die Datei ist zu groß</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Das Plattenkontingent ist überschritten</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Auf dem Datenträger ist kein Platz mehr</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>Die Datei ist nicht mehr gültig</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>Die Gegenseite hat die Verbindung getrennt</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>Das Netzwerk ist nicht erreichbar</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>Kein Weg zum Rechner</translation>
    </message>
    <message>
        <source>Name or service not known</source>
        <translation>Name oder Dienst unbekannt</translation>
    </message>
    <message>
        <source>Temporary failure in name resolution</source>
        <translation>Der Name lässt sich zurzeit nicht auflösen</translation>
    </message>
    <message>
        <source>{words}.</source>
        <translation>{words}.</translation>
    </message>
    <message>
        <source>a huge number</source>
        <translation>eine riesige Zahl</translation>
    </message>
    <message>
        <source>{what}: {why}.</source>
        <translation>{what}: {why}.</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first} {second}</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Another Backswing window is using {folder}. Nothing was changed; try again in a moment.</source>
        <translation>Ein anderes Backswing-Fenster verwendet {folder}. Es wurde nichts geändert; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}, {second}</translation>
    </message>
    <message>
        <source>{words} ({inside})</source>
        <translation>{words} ({inside})</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>{first}; {second}</source>
        <translation>{first}; {second}</translation>
    </message>
    <message>
        <source>{title}: {text}</source>
        <translation>{title}: {text}</translation>
    </message>
    <message>
        <source>There is no language {code}. There are: {known}.</source>
        <translation>Es gibt keine Sprache {code}. Es gibt: {known}.</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>zu tief verschachtelt</translation>
    </message>
    <message>
        <source>{what} (at line {line}, column {column})</source>
        <translation>{what} (Zeile {line}, Spalte {column})</translation>
    </message>
    <message>
        <source>{what} (at end of document)</source>
        <translation>{what} (am Ende der Datei)</translation>
    </message>
    <message>
        <source>Invalid value</source>
        <translation>Ungültiger Wert</translation>
    </message>
    <message>
        <source>Invalid statement</source>
        <translation>Ungültige Anweisung</translation>
    </message>
    <message>
        <source>Invalid initial character for a key part</source>
        <translation>Ein Schlüssel kann nicht mit diesem Zeichen beginnen</translation>
    </message>
    <message>
        <source>Invalid date or datetime</source>
        <translation>Ungültiges Datum oder ungültige Zeit</translation>
    </message>
    <message>
        <source>Invalid hex value</source>
        <translation>Ungültiger Hexadezimalwert</translation>
    </message>
    <message>
        <source>Expected &apos;=&apos; after a key in a key/value pair</source>
        <translation>Nach dem Schlüssel fehlt &apos;=&apos;</translation>
    </message>
    <message>
        <source>Expected newline or end of document after a statement</source>
        <translation>Nach der Anweisung fehlt ein Zeilenende</translation>
    </message>
    <message>
        <source>Expected &apos;]&apos; at the end of a table declaration</source>
        <translation>Am Ende des Tabellenkopfs fehlt &apos;]&apos;</translation>
    </message>
    <message>
        <source>Expected &apos;]]&apos; at the end of an array declaration</source>
        <translation>Am Ende des Feldkopfs fehlt &apos;]]&apos;</translation>
    </message>
    <message>
        <source>Expected {sign}</source>
        <translation>Es fehlt {sign}</translation>
    </message>
    <message>
        <source>Unclosed array</source>
        <translation>Das Feld ist nicht geschlossen</translation>
    </message>
    <message>
        <source>Unclosed inline table</source>
        <translation>Die Inline-Tabelle ist nicht geschlossen</translation>
    </message>
    <message>
        <source>Unterminated string</source>
        <translation>Die Zeichenkette ist nicht geschlossen</translation>
    </message>
    <message>
        <source>Unescaped &apos;\&apos; in a string</source>
        <translation>Ein &apos;\&apos; in einer Zeichenkette ist nicht maskiert</translation>
    </message>
    <message>
        <source>Escaped character is not a Unicode scalar value</source>
        <translation>Das maskierte Zeichen ist kein Unicode-Zeichen</translation>
    </message>
    <message>
        <source>Illegal character {sign}</source>
        <translation>Unzulässiges Zeichen {sign}</translation>
    </message>
    <message>
        <source>Found invalid character {sign}</source>
        <translation>Ungültiges Zeichen {sign} gefunden</translation>
    </message>
    <message>
        <source>Cannot overwrite a value</source>
        <translation>Ein Wert lässt sich nicht überschreiben</translation>
    </message>
    <message>
        <source>Cannot declare {name} twice</source>
        <translation>{name} lässt sich nicht zweimal festlegen</translation>
    </message>
    <message>
        <source>Cannot redefine namespace {name}</source>
        <translation>Der Namensraum {name} lässt sich nicht neu festlegen</translation>
    </message>
    <message>
        <source>Cannot mutate immutable namespace {name}</source>
        <translation>Der Namensraum {name} lässt sich nicht ändern</translation>
    </message>
    <message>
        <source>Duplicate inline table key {name}</source>
        <translation>Der Schlüssel {name} steht doppelt in der Inline-Tabelle</translation>
    </message>
    <message>
        <source>a name has more than {most} dots</source>
        <translation>ein Name hat mehr als {most} Punkte</translation>
    </message>
    <message>
        <source>a number or a name has more than {most:,} characters</source>
        <translation>eine Zahl oder ein Name hat mehr als {most:,} Zeichen</translation>
    </message>
    <message>
        <source>it has more than {most:,} values</source>
        <translation>mehr als {most:,} Werte</translation>
    </message>
    <message>
        <source>Field required</source>
        <translation>die Angabe fehlt</translation>
    </message>
    <message>
        <source>Extra inputs are not permitted</source>
        <translation>weitere Angaben sind hier nicht erlaubt</translation>
    </message>
    <message>
        <source>Input should be a valid integer</source>
        <translation>muss eine ganze Zahl sein</translation>
    </message>
    <message>
        <source>Input should be a valid integer, got a number with a fractional part</source>
        <translation>muss eine ganze Zahl sein, ohne Nachkommastellen</translation>
    </message>
    <message>
        <source>Input should be a valid integer, unable to parse string as an integer</source>
        <translation>muss eine ganze Zahl sein; der Text ist keine</translation>
    </message>
    <message>
        <source>Unable to parse input string as an integer, exceeded maximum size</source>
        <translation>die ganze Zahl ist zu groß</translation>
    </message>
    <message>
        <source>Input should be a valid number</source>
        <translation>muss eine Zahl sein</translation>
    </message>
    <message>
        <source>Input should be a valid number, unable to parse string as a number</source>
        <translation>muss eine Zahl sein; der Text ist keine</translation>
    </message>
    <message>
        <source>Input should be a finite number</source>
        <translation>muss eine endliche Zahl sein</translation>
    </message>
    <message>
        <source>Input should be a valid boolean</source>
        <translation>muss true oder false sein</translation>
    </message>
    <message>
        <source>Input should be a valid boolean, unable to interpret input</source>
        <translation>muss true oder false sein</translation>
    </message>
    <message>
        <source>Input should be a valid string</source>
        <translation>muss ein Text sein</translation>
    </message>
    <message>
        <source>Input should be a valid string, unable to parse raw data as a unicode string</source>
        <translation>muss ein Text sein; die Daten sind kein Unicode</translation>
    </message>
    <message>
        <source>Input should be a valid array</source>
        <translation>muss eine Liste sein</translation>
    </message>
    <message>
        <source>Input should be a valid tuple</source>
        <translation>muss eine Liste sein</translation>
    </message>
    <message>
        <source>Input should be a valid dictionary</source>
        <translation>muss eine Tabelle sein</translation>
    </message>
    <message>
        <source>Input should be an object</source>
        <translation>muss eine Tabelle sein</translation>
    </message>
    <message>
        <source>Input should be a valid datetime</source>
        <translation>muss Datum und Zeit sein</translation>
    </message>
    <message>
        <source>Input should have timezone info</source>
        <translation>braucht eine Zeitzone</translation>
    </message>
    <message>
        <source>Input should be greater than or equal to {limit}</source>
        <translation>muss mindestens {limit} sein</translation>
    </message>
    <message>
        <source>Input should be greater than {limit}</source>
        <translation>muss größer als {limit} sein</translation>
    </message>
    <message>
        <source>Input should be less than or equal to {limit}</source>
        <translation>darf höchstens {limit} sein</translation>
    </message>
    <message>
        <source>Input should be less than {limit}</source>
        <translation>muss kleiner als {limit} sein</translation>
    </message>
    <message>
        <source>String should have at most {most} characters</source>
        <translation>darf höchstens {most} Zeichen haben</translation>
    </message>
    <message>
        <source>Tuple should have at most {most} items after validation, not {found}</source>
        <translation>darf höchstens {most} Einträge haben, nicht {found}</translation>
    </message>
</context>
<context>
    <name>core.training</name>
    <message>
        <source>{name} cannot change during a run; stop it first.</source>
        <translation>{name} lässt sich während eines Laufs nicht ändern; stoppen Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>{optimizer} uses all training images at once and finds each step itself: {setting} has no effect. Choose another optimizer first.</source>
        <translation>{optimizer} verwendet alle Trainingsbilder auf einmal und findet jeden Schritt selbst: {setting} hat keine Wirkung. Wählen Sie zuerst einen anderen Optimierer.</translation>
    </message>
    <message>
        <source>{variable}={wish}: choose from {engines}.</source>
        <translation>{variable}={wish}: Wählen Sie aus {engines}.</translation>
    </message>
    <message>
        <source>{variable}={engine}, but Numba cannot compile here: {why}</source>
        <translation>{variable}={engine}, aber Numba kann hier nicht kompilieren: {why}</translation>
    </message>
    <message>
        <source>A temperature needs softmax outputs. Choose the cost log-likelihood, or leave the temperature.</source>
        <translation>Eine Temperatur braucht Softmax-Ausgaben. Wählen Sie die Kosten Log-Likelihood, oder lassen Sie die Temperatur weg.</translation>
    </message>
    <message>
        <source>{variable}={engine} needs Numba: install it (pip install numba), or unset the variable.</source>
        <translation>{variable}={engine} braucht Numba: Installieren Sie es (pip install numba), oder löschen Sie die Variable.</translation>
    </message>
    <message>
        <source>{data} + my digits</source>
        <translation>{data} + Meine Ziffern</translation>
    </message>
    <message>
        <source>{data} has no pictures of {side} x {side} pixels, as my digits are. Choose MNIST or the synthetic digits as data, then learn mine.</source>
        <translation>{data} hat keine Bilder mit {side} x {side} Pixeln wie Ihre eigenen Ziffern. Wählen Sie MNIST oder die synthetischen Ziffern als Daten, und lernen Sie dann Ihre.</translation>
    </message>
    <message>
        <source>You have no digits to learn from yet. Draw one, say which digit it is, and try again.</source>
        <translation>Sie haben noch keine Ziffern, aus denen gelernt werden könnte. Zeichnen Sie eine, sagen Sie, welche Ziffer sie ist, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>One of the drawings does not say which digit it is. Label it or remove it, and try again.</source>
        <translation>Eine der Zeichnungen sagt nicht, welche Ziffer sie ist. Geben Sie ihr ein Label, oder entfernen Sie sie, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{data} has {inputs} pixels an image; the network&apos;s first layer has {units} units. Make the first layer {inputs}.</source>
        <translation>{data} hat {inputs} Pixel pro Bild; die erste Schicht des Netzes hat {units} Neuronen. Geben Sie der ersten Schicht {inputs}.</translation>
    </message>
    <message>
        <source>{data} has inputs of length {inputs}; the network&apos;s first layer has {units} units. Make the first layer {inputs}.</source>
        <translation>{data} hat Eingaben der Länge {inputs}; die erste Schicht des Netzes hat {units} Neuronen. Geben Sie der ersten Schicht {inputs}.</translation>
    </message>
    <message>
        <source>{data} needs at least one training and one validation image.</source>
        <translation>{data} braucht mindestens ein Trainingsbild und ein Validierungsbild.</translation>
    </message>
    <message>
        <source>{data} needs at least one training and one validation row.</source>
        <translation>{data} braucht mindestens eine Trainingszeile und eine Validierungszeile.</translation>
    </message>
    <message>
        <source>{data} has {classes} classes; the network&apos;s last layer has {units} units. Make the last layer {classes}.</source>
        <translation>{data} hat {classes} Klassen; die letzte Schicht des Netzes hat {units} Neuronen. Geben Sie der letzten Schicht {classes}.</translation>
    </message>
    <message>
        <source>{data} has targets from {low:g} to {high:g}; sigmoid outputs lie between 0 and 1. Choose linear outputs (with the cost {costs}), or scale the targets to 0..1.</source>
        <translation>{data} hat Zielwerte von {low:g} bis {high:g}; Sigmoid-Ausgaben liegen zwischen 0 und 1. Wählen Sie lineare Ausgaben (mit den Kosten {costs}), oder skalieren Sie die Zielwerte auf 0..1.</translation>
    </message>
    <message>
        <source>{data} has targets that do not sum to 1 in each row; softmax outputs do. Choose linear outputs (with the cost {costs}), or give targets of 0 or more that sum to 1 in each row.</source>
        <translation>{data} hat Zielwerte, deren Summe nicht in jeder Zeile 1 ist; bei Softmax-Ausgaben ist sie 1. Wählen Sie lineare Ausgaben (mit den Kosten {costs}), oder geben Sie Zielwerte ab 0 an, deren Summe in jeder Zeile 1 ist.</translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <translation>{first} oder {second}</translation>
    </message>
    <message>
        <source>{data} has targets of length {classes}; the network&apos;s last layer has {units} units. Make the last layer {classes}.</source>
        <translation>{data} hat Zielwerte der Länge {classes}; die letzte Schicht des Netzes hat {units} Neuronen. Geben Sie der letzten Schicht {classes}.</translation>
    </message>
    <message>
        <source>{data} has numbers that {dtype} cannot hold, beyond {largest:.0e}. Scale them to a smaller range, or choose float64.</source>
        <translation>{data} hat Zahlen, die {dtype} nicht fassen kann, jenseits von {largest:.0e}. Skalieren Sie sie auf einen kleineren Bereich, oder wählen Sie float64.</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>Die Aufzeichnung</translation>
    </message>
    <message>
        <source>{where}: the change of {name} before mini-batch {batch} of epoch {epoch}</source>
        <translation>{where}: Die Änderung von {name} vor Mini-Batch {batch} von Epoche {epoch}</translation>
    </message>
    <message>
        <source>{change} does not come after the change above it.</source>
        <translation>{change} kommt nicht nach der Änderung darüber.</translation>
    </message>
    <message>
        <source>{change} starts from {old}, but the value was {found}: a change is missing, or the settings differ.</source>
        <translation>{change} geht von {old} aus, aber der Wert war {found}: Eine Änderung fehlt, oder die Einstellungen sind andere.</translation>
    </message>
    <message>
        <source>{change} is not possible. {why}</source>
        <translation>{change} ist nicht möglich. {why}</translation>
    </message>
    <message>
        <source>a weight</source>
        <translation>ein Gewicht</translation>
    </message>
    <message>
        <source>the cost</source>
        <translation>die Kosten</translation>
    </message>
    <message>
        <source>the slope</source>
        <translation>die Steigung</translation>
    </message>
    <message>
        <source>The changed network&apos;s costs are not finite, so it is not kept. Undo the last change.</source>
        <translation>Die Kosten des geänderten Netzes sind nicht endlich, deshalb wird es nicht behalten. Nehmen Sie die letzte Änderung zurück.</translation>
    </message>
</context>
</TS>
