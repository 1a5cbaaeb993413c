<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Continue training</source>
        <translation>Weitertrainieren</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
</context>
<context>
    <name>ActivationWords</name>
    <message>
        <source>Draw a digit, or choose one under Digits. This view shows its way through the network, layer by layer, as you draw: which units it activates, which are saturated, and the outputs.</source>
        <translation>Zeichnen Sie eine Ziffer, oder wählen Sie eine unter „Ziffern“. Diese Ansicht zeigt schon beim Zeichnen, Schicht für Schicht, ihren Weg durch das Netz: welche Neuronen sie aktiviert, welche gesättigt sind, und die Ausgaben.</translation>
    </message>
    <message>
        <source>There is no network yet. Press Train.</source>
        <translation>Es gibt noch kein Netz. Drücken Sie „Trainieren“.</translation>
    </message>
    <message>
        <source>This network has {inputs} inputs. A digit is 28 × 28 pixels, which need 784.</source>
        <translation>Dieses Netz hat {inputs} Eingaben. Eine Ziffer hat 28 × 28 Pixel, dafür sind 784 nötig.</translation>
    </message>
    <message>
        <source>The network has diverged: its numbers are no longer finite. Reset it, and try a smaller η.</source>
        <translation>Das Netz ist divergiert: Seine Zahlen sind nicht mehr endlich. Setzen Sie es zurück, und versuchen Sie ein kleineres η.</translation>
    </message>
    <message>
        <source>&lt;p&gt;The digit&apos;s 784 pixels are the activations of the input layer. Each unit of the next layer computes their weighted sum plus a bias, the &lt;b&gt;weighted input&lt;/b&gt; z = Σ w a + b, and passes on its &lt;b&gt;activation&lt;/b&gt; a = σ(z), and so on, layer by layer, to the outputs: the book&apos;s feedforward, a&lt;sup&gt;l&lt;/sup&gt; = σ(w&lt;sup&gt;l&lt;/sup&gt;a&lt;sup&gt;l-1&lt;/sup&gt; + b&lt;sup&gt;l&lt;/sup&gt;).&lt;/p&gt;&lt;p&gt;&lt;b&gt;A cell&lt;/b&gt; is one unit. Orange: its value is above 0, the brighter the larger; blue: below 0; dark: 0. All hidden layers share one scale. Point at a cell for its numbers and for the units of the next layer to which it contributes most, a w each; the sum over all units plus the bias is the next z.&lt;/p&gt;&lt;p&gt;A unit is &lt;b&gt;saturated&lt;/b&gt; if its slope σ′(z) is less than a tenth of the steepest: a sigmoid near 0 (low; for tanh near −1) or near 1 (high). Backpropagation multiplies its error by σ′(z), so that it learns almost nothing from this digit (book, chapter 2). A ReLU below 0 is &lt;b&gt;off&lt;/b&gt;: it passes nothing on, and learns nothing from this digit. It is normal that some units are off for a digit; a unit that is off for every digit is dead: see Doctor.&lt;/p&gt;&lt;p&gt;&lt;b&gt;The outputs&lt;/b&gt;: z and a of each. Softmax turns z into shares of 1, sigmoid turns each into a yes or no.&lt;/p&gt;&lt;p&gt;Click a unit, or press Enter on it, to see its weights, the images that activate it most, and its outgoing weights.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Die 784 Pixel der Ziffer sind die Aktivierungen der Eingabeschicht. Jedes Neuron der nächsten Schicht berechnet deren gewichtete Summe plus einen Bias, die &lt;b&gt;gewichtete Eingabe&lt;/b&gt; z = Σ w a + b, und gibt seine &lt;b&gt;Aktivierung&lt;/b&gt; a = σ(z) weiter, und so fort, Schicht für Schicht, bis zu den Ausgaben: im Buch „feedforward“, a&lt;sup&gt;l&lt;/sup&gt; = σ(w&lt;sup&gt;l&lt;/sup&gt;a&lt;sup&gt;l-1&lt;/sup&gt; + b&lt;sup&gt;l&lt;/sup&gt;).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Eine Zelle&lt;/b&gt; ist ein Neuron. Orange: Der Wert liegt über 0, je heller, desto größer; blau: unter 0; dunkel: 0. Alle verdeckten Schichten haben dieselbe Skala. Zeigen Sie auf eine Zelle, um ihre Zahlen zu sehen und die Neuronen der nächsten Schicht, zu denen sie am meisten beiträgt, je ein a w; die Summe über alle Neuronen plus den Bias ist das nächste z.&lt;/p&gt;&lt;p&gt;Ein Neuron ist &lt;b&gt;gesättigt&lt;/b&gt;, wenn seine Steigung σ′(z) weniger als ein Zehntel der größten beträgt: ein Sigmoid nahe 0 (unten; bei tanh nahe −1) oder nahe 1 (oben). Die Backpropagation multipliziert seinen Fehler mit σ′(z), sodass es aus dieser Ziffer fast nichts lernt (Buch, Kapitel 2). Ein ReLU unter 0 ist &lt;b&gt;aus&lt;/b&gt;: Es gibt nichts weiter und lernt aus dieser Ziffer nichts. Dass einige Neuronen bei einer Ziffer aus sind, ist normal; ein Neuron, das bei jeder Ziffer aus ist, ist tot: siehe „Diagnose“.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Die Ausgaben&lt;/b&gt;: z und a von jeder. Softmax macht aus z Anteile an 1, Sigmoid macht aus jedem z ein Ja oder Nein.&lt;/p&gt;&lt;p&gt;Klicken Sie auf ein Neuron, oder drücken Sie darauf die Eingabetaste: Dann sehen Sie seine Gewichte, die Bilder, die es am stärksten aktivieren, und seine ausgehenden Gewichte.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>{name}: output {output} is the largest, a = {a}.</source>
        <translation>{name}: Ausgabe {output} ist die größte, a = {a}.</translation>
    </message>
    <message>
        <source> Not trained yet: a guess.</source>
        <translation> Noch nicht trainiert: geraten.</translation>
    </message>
    <message>
        <source>{layer}: {count} {activation}</source>
        <translation>{layer}: {count} {activation}</translation>
    </message>
    <message>
        <source>{short}: {count} {activation}</source>
        <translation>{short}: {count} {activation}</translation>
    </message>
    <message>
        <source>{short}: {count}</source>
        <translation>{short}: {count}</translation>
    </message>
    <message>
        <source>{on} on, {off} off</source>
        <translation>{on} an, {off} aus</translation>
    </message>
    <message>
        <source>Saturated: {low} low, {high} high</source>
        <translation>Gesättigt: {low} unten, {high} oben</translation>
    </message>
    <message>
        <source>Saturated: {both}</source>
        <translation>Gesättigt: {both}</translation>
    </message>
    <message>
        <source>{unit}: z = {z}, a = {a}</source>
        <translation>{unit}: z = {z}, a = {a}</translation>
    </message>
    <message>
        <source>{push} to output {unit}</source>
        <translation>{push} zu Ausgabe {unit}</translation>
    </message>
    <message>
        <source>{push} to unit {unit} of the next layer</source>
        <translation>{push} zu Neuron {unit} der nächsten Schicht</translation>
    </message>
    <message>
        <source>
Largest contributions: {parts}</source>
        <translation>
Größte Beiträge: {parts}</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Neuron</translation>
    </message>
</context>
<context>
    <name>ActivationsPanel</name>
    <message>
        <source>Outputs</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>by number</source>
        <translation>nach Nummer</translation>
    </message>
    <message>
        <source>largest first</source>
        <translation>größte zuerst</translation>
    </message>
    <message>
        <source>Order of the units</source>
        <translation>Reihenfolge der Neuronen</translation>
    </message>
    <message>
        <source>a</source>
        <translation>a</translation>
    </message>
    <message>
        <source>Activations: the outputs of the units</source>
        <translation>Aktivierungen: die Ausgaben der Neuronen</translation>
    </message>
    <message>
        <source>z</source>
        <translation>z</translation>
    </message>
    <message>
        <source>Weighted inputs: z = Σ w a + b, before σ</source>
        <translation>Gewichtete Eingaben: z = Σ w a + b, vor σ</translation>
    </message>
    <message>
        <source>Input: 784 pixels</source>
        <translation>Eingabe: 784 Pixel</translation>
    </message>
</context>
<context>
    <name>AdvisedViews</name>
    <message>
        <source>Stop the experiment or the race first.</source>
        <translation>Stoppen Sie zuerst das Experiment oder das Rennen.</translation>
    </message>
</context>
<context>
    <name>AllowedInLessons</name>
    <message>
        <source>Step “{step}” wants to press {name}, which no lesson may.</source>
        <translation>Schritt „{step}“ möchte {name} drücken; das darf keine Lektion.</translation>
    </message>
    <message>
        <source>Step “{step}” wants to set {name}, which no lesson may.</source>
        <translation>Schritt „{step}“ möchte {name} einstellen; das darf keine Lektion.</translation>
    </message>
    <message>
        <source>Step “{step}” shows the view {view}, but the views are {views}.</source>
        <translation>Schritt „{step}“ zeigt die Ansicht {view}, aber die Ansichten sind {views}.</translation>
    </message>
</context>
<context>
    <name>AnswerLabel</name>
    <message>
        <source>Read by {network}</source>
        <translation>Gelesen durch: {network}</translation>
    </message>
    <message>
        <source>The network: {network}</source>
        <translation>Das Netz: {network}</translation>
    </message>
    <message>
        <source>{percent}
with all steps</source>
        <translation>{percent}
mit allen Schritten</translation>
    </message>
    <message>
        <source>{percent}
without {steps}</source>
        <translation>{percent}
ohne {steps}</translation>
    </message>
    <message>
        <source>{percent}: not a digit?</source>
        <translation>{percent}: keine Ziffer?</translation>
    </message>
    <message>
        <source>{percent}: not sure (below {threshold})</source>
        <translation>{percent}: unsicher (unter {threshold})</translation>
    </message>
</context>
<context>
    <name>Answerer</name>
    <message>
        <source>Backswing&apos;s network</source>
        <translation>Backswings Netz</translation>
    </message>
    <message>
        <source>new network</source>
        <translation>neues Netz</translation>
    </message>
    <message>
        <source>{network}, taught My digits</source>
        <translation>{network}, nachtrainiert mit „Meine Ziffern“</translation>
    </message>
    <message>
        <source>the network that comes with Backswing ({sizes})</source>
        <translation>Backswings mitgeliefertes Netz ({sizes})</translation>
    </message>
    <message>
        <source>a new {sizes}, not trained yet</source>
        <translation>neues Netz {sizes}, noch nicht trainiert</translation>
    </message>
    <message>
        <source>a trained network</source>
        <translation>trainiertes Netz</translation>
    </message>
    <message>
        <source>{name}, in epoch {epoch}</source>
        <translation>{name}, in Epoche {epoch}</translation>
    </message>
    <message>
        <source>{name}, epoch {epoch}</source>
        <translation>{name}, Epoche {epoch}</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>No answers: the network has diverged. Reset it.</source>
        <translation>Keine Antworten: Das Netz ist divergiert. Setzen Sie es zurück.</translation>
    </message>
</context>
<context>
    <name>Arrangement</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Zeichnung</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Zeitleiste</translation>
    </message>
</context>
<context>
    <name>AtWorkPanel</name>
    <message>
        <source>The network at work</source>
        <translation>Das Netz bei der Arbeit</translation>
    </message>
    <message>
        <source>pushes</source>
        <translation>fördert</translation>
    </message>
    <message>
        <source>holds back</source>
        <translation>hemmt</translation>
    </message>
    <message>
        <source>To the answer</source>
        <translation>Zur Antwort</translation>
    </message>
    <message>
        <source>The connections that matter for the answer</source>
        <translation>Die Verbindungen, auf die es bei der Antwort ankommt</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>The largest connections to every output</source>
        <translation>Die größten Verbindungen zu jeder Ausgabe</translation>
    </message>
</context>
<context>
    <name>AtWorkWords</name>
    <message>
        <source>Draw a digit, or choose one under Digits. This view shows which units make the answer, and which connections push it up or hold it back, as you draw and while the network trains.</source>
        <translation>Zeichnen Sie eine Ziffer, oder wählen Sie eine unter „Ziffern“. Diese Ansicht zeigt beim Zeichnen und während das Netz trainiert, welche Neuronen die Antwort geben und welche Verbindungen sie fördern oder hemmen.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Every square is a unit: the brighter its orange, the larger its activation a; blue: below 0. Each unit adds up its terms and its bias, z = Σ w a + b, and passes on a = f(z).&lt;/p&gt;&lt;p&gt;&lt;b&gt;A line&lt;/b&gt; is one term w a, the activation of the unit at its left times the weight. Orange and solid: it pushes the next unit up. Blue and dashed: it holds it back. The wider, the larger, compared with the largest term of that layer. A line from the drawing is the sum of all 784 terms of that unit.&lt;/p&gt;&lt;p&gt;&lt;b&gt;To the answer&lt;/b&gt; shows the connections that matter most for the largest output, &lt;b&gt;All&lt;/b&gt; the largest of every output. A unit&apos;s &lt;b&gt;share&lt;/b&gt; in a z is |w a|, divided by the sum of all |w a| of that z. It hands its share back to its own inputs in the same way, layer by layer. Where a layer has no room for all its units, those with the largest shares are shown.&lt;/p&gt;&lt;p&gt;Point at a unit for its own connections, its weights and its terms: the weights say what it looks for, the terms what it finds in this drawing. At an output, you see what leads to that output instead of the answer. Click a unit, or press Enter on it, to look at it more closely. The arrow keys move from unit to unit, Escape or a click beside the units returns to the answer.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Jedes Quadrat ist ein Neuron: je heller sein Orange, desto größer seine Aktivierung a; blau: unter 0. Jedes Neuron addiert seine Terme und seinen Bias, z = Σ w a + b, und gibt a = f(z) weiter.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Eine Linie&lt;/b&gt; ist ein Term w a, die Aktivierung des Neurons links mal das Gewicht. Orange und durchgezogen: Sie fördert das nächste Neuron. Blau und gestrichelt: Sie hemmt es. Je breiter, desto größer, verglichen mit dem größten Term dieser Schicht. Eine Linie, die von der Zeichnung kommt, ist die Summe aller 784 Terme dieses Neurons.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Zur Antwort&lt;/b&gt; zeigt die Verbindungen, auf die es bei der größten Ausgabe am meisten ankommt, &lt;b&gt;Alle&lt;/b&gt; die größten zu jeder Ausgabe. Der &lt;b&gt;Anteil&lt;/b&gt; eines Neurons an einem z ist |w a|, geteilt durch die Summe aller |w a| dieses z. Es gibt seinen Anteil auf dieselbe Weise an seine eigenen Eingaben weiter, Schicht für Schicht zurück. Wo in einer Schicht nicht alle Neuronen Platz haben, erscheinen die mit den größten Anteilen.&lt;/p&gt;&lt;p&gt;Zeigen Sie auf ein Neuron, um seine eigenen Verbindungen, seine Gewichte und seine Terme zu sehen: Die Gewichte sagen, wonach es sucht, die Terme, was es in dieser Zeichnung findet. Bei einer Ausgabe sehen Sie, was zu dieser Ausgabe führt statt zur Antwort. Klicken Sie auf ein Neuron, oder drücken Sie darauf die Eingabetaste, um es näher anzusehen. Die Pfeiltasten führen von Neuron zu Neuron, Escape oder ein Klick neben die Neuronen führt zurück zur Antwort.&lt;/p&gt;</translation>
    </message>
    <message>
        <source> Not shown: {count} of {all} hidden units ({share} of its z).</source>
        <translation> Nicht gezeigt: {count} von {all} verdeckten Neuronen ({share} ihres z).</translation>
    </message>
    <message>
        <source> Not shown: {count} of {all} hidden units (in no layer more than {share} of its z).</source>
        <translation> Nicht gezeigt: {count} von {all} verdeckten Neuronen (in keiner Schicht mehr als {share} ihres z).</translation>
    </message>
    <message>
        <source>{shown} of {count} units</source>
        <translation>{shown} von {count} Neuronen</translation>
    </message>
    <message>
        <source>{shown} of {count}</source>
        <translation>{shown} von {count}</translation>
    </message>
    <message>
        <source>{count} units</source>
        <translation>{count} Neuronen</translation>
    </message>
    <message>
        <source>z = {z}, a = {a}</source>
        <translation>z = {z}, a = {a}</translation>
    </message>
    <message>
        <source>Σ {term} = {sum}, b = {b}</source>
        <translation>Σ {term} = {sum}, b = {b}</translation>
    </message>
    <message>
        <source>{share} of output {answer}&apos;s z</source>
        <translation>{share} von z der Ausgabe {answer}</translation>
    </message>
    <message>
        <source>unit {unit} {term}</source>
        <translation>Neuron {unit} {term}</translation>
    </message>
    <message>
        <source>Largest terms: {parts}</source>
        <translation>Größte Terme: {parts}</translation>
    </message>
    <message>
        <source>From {source}: {w} × {a} = {term}</source>
        <translation>Von {source}: {w} × {a} = {term}</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Neuron</translation>
    </message>
    <message>
        <source>share of output {answer}&apos;s z</source>
        <translation>Anteil an z der Ausgabe {answer}</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>to unit</source>
        <translation>zu Neuron</translation>
    </message>
    <message>
        <source>{layer}: connections to it, the largest terms first</source>
        <translation>{layer}: Verbindungen dorthin, die größten Terme zuerst</translation>
    </message>
</context>
<context>
    <name>AugmentationPanel</name>
    <message>
        <source>Distortions</source>
        <translation>Verzerrungen</translation>
    </message>
    <message>
        <source>A training digit as it is, then distorted</source>
        <translation>Eine Trainingsziffer, wie sie ist, dann verzerrt</translation>
    </message>
    <message>
        <source>The framed digit is as it is in the data. Click for another.</source>
        <translation>Die umrahmte Ziffer ist so, wie sie in den Daten steht. Ein Klick zeigt eine andere.</translation>
    </message>
    <message>
        <source>Increase one of these to see here how a digit changes.</source>
        <translation>Erhöhen Sie einen dieser Werte, um hier zu sehen, wie sich eine Ziffer verändert.</translation>
    </message>
    <message>
        <source>Click for another digit.</source>
        <translation>Klicken für eine andere Ziffer.</translation>
    </message>
    <message>
        <source>These data are numbers: only images can be distorted.</source>
        <translation>Diese Daten sind Zahlen: Nur Bilder lassen sich verzerren.</translation>
    </message>
    <message>
        <source>A digit appears here when the data are loaded.</source>
        <translation>Hier erscheint eine Ziffer, sobald die Daten geladen sind.</translation>
    </message>
</context>
<context>
    <name>AveragesView</name>
    <message>
        <source>Average of each digit</source>
        <translation>Mittelwert jeder Ziffer</translation>
    </message>
    <message>
        <source>Averaging the pictures…</source>
        <translation>Bilder werden gemittelt…</translation>
    </message>
    <message>
        <source>{count} pictures. Most are {most} ({of_most}), fewest {least} ({of_least}).</source>
        <translation>{count} Bilder. Am häufigsten ist {most} ({of_most}), am seltensten {least} ({of_least}).</translation>
    </message>
    <message>
        <source>{count} pictures, {of_most} of each digit.</source>
        <translation>{count} Bilder, {of_most} von jeder Ziffer.</translation>
    </message>
    <message>
        <source>Digit</source>
        <translation>Ziffer</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Mean ink</source>
        <translation>Mittlere Tinte</translation>
    </message>
    <message>
        <source>Average {digit} of {count} pictures</source>
        <translation>Mittlere {digit} aus {count} Bildern</translation>
    </message>
    <message>
        <source>Average {digit} ({set})</source>
        <translation>Mittlere {digit} ({set})</translation>
    </message>
</context>
<context>
    <name>BatchPanel</name>
    <message>
        <source>Gradient and step of each layer</source>
        <translation>Gradient und Schritt jeder Schicht</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Der Reihe nach</translation>
    </message>
    <message>
        <source>In the order of the mini-batch</source>
        <translation>In der Reihenfolge des Mini-Batch</translation>
    </message>
    <message>
        <source>Highest cost first</source>
        <translation>Höchste Kosten zuerst</translation>
    </message>
    <message>
        <source>Images with the highest cost first</source>
        <translation>Bilder mit den höchsten Kosten zuerst</translation>
    </message>
    <message>
        <source>Order of the images</source>
        <translation>Reihenfolge der Bilder</translation>
    </message>
</context>
<context>
    <name>BatchWords</name>
    <message>
        <source>Pause the training and press Step (F7): it trains on one mini-batch and shows here its images, the cost of each, and how far each layer moved.</source>
        <translation>Halten Sie das Training mit „Pause“ an, und drücken Sie „Schritt“ (F7): Das trainiert einen Mini-Batch und zeigt hier seine Bilder, die Kosten von jedem und wie weit sich jede Schicht bewegt hat.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Stochastic gradient descent does not use all images for each step: it takes a few at random, a &lt;b&gt;mini-batch&lt;/b&gt;, and steps against the mean of their gradients. That mean estimates the true gradient; the more images, the better.&lt;/p&gt;&lt;p&gt;Each picture is the input that the network saw, distorted if augmentation is on. Below it: the label, the answer if it is wrong, and the &lt;b&gt;cost&lt;/b&gt; before the step, without the λ term. A few images with a large cost determine most of this step.&lt;/p&gt;&lt;p&gt;For each layer: the length of the &lt;b&gt;gradient&lt;/b&gt; of the mean cost; the length of the &lt;b&gt;step&lt;/b&gt; that the optimizer made of it; and the ratio of the step to the weights and biases. 0.001 to 0.05 is usual. A layer whose gradient is many times smaller than the next one&apos;s learns many times more slowly: the vanishing gradient of the book&apos;s chapter 5.&lt;/p&gt;&lt;p&gt;With dropout, the costs are those of the thinned network.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Der stochastische Gradientenabstieg verwendet nicht für jeden Schritt alle Bilder: Er nimmt einige zufällig ausgewählte, einen &lt;b&gt;Mini-Batch&lt;/b&gt;, und geht gegen den Mittelwert ihrer Gradienten. Dieser Mittelwert schätzt den wahren Gradienten; je mehr Bilder, desto besser.&lt;/p&gt;&lt;p&gt;Jedes Bild ist die Eingabe, die das Netz gesehen hat, verzerrt, wenn Verzerrungen eingeschaltet sind. Darunter: das Label, die Antwort, wenn sie falsch ist, und die &lt;b&gt;Kosten&lt;/b&gt; vor dem Schritt, ohne den λ-Term. Wenige Bilder mit hohen Kosten bestimmen den größten Teil dieses Schritts.&lt;/p&gt;&lt;p&gt;Für jede Schicht: die Länge des &lt;b&gt;Gradienten&lt;/b&gt; der mittleren Kosten; die Länge des &lt;b&gt;Schritts&lt;/b&gt;, den der Optimierer daraus gemacht hat; und das Verhältnis des Schritts zu den Gewichten und Biases. 0.001 bis 0.05 ist üblich. Eine Schicht, deren Gradient um ein Vielfaches kleiner ist als der der nächsten, lernt um ein Vielfaches langsamer: der verschwindende Gradient aus Kapitel 5 des Buches.&lt;/p&gt;&lt;p&gt;Mit Dropout sind es die Kosten des ausgedünnten Netzes.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Mini-batch {batch} of epoch {epoch}: mean cost {cost}, {right} of {count} read correctly; η {eta}.</source>
        <translation>Mini-Batch {batch} von Epoche {epoch}: mittlere Kosten {cost}, {right} von {count} richtig gelesen; η {eta}.</translation>
    </message>
    <message>
        <source>Mini-batch {batch} of epoch {epoch}: mean cost {cost} of {count}; η {eta}. The data are not 28 × 28 pictures in classes: Text lists the cost of each row.</source>
        <translation>Mini-Batch {batch} von Epoche {epoch}: mittlere Kosten {cost} von {count}; η {eta}. Die Daten sind keine Bilder mit 28 × 28 Pixeln in Klassen: „Text“ listet die Kosten jeder Zeile auf.</translation>
    </message>
    <message>
        <source>Training image {0}</source>
        <translation>Trainingsbild {0}</translation>
    </message>
    <message>
        <source>read as {0}</source>
        <translation>gelesen als {0}</translation>
    </message>
    <message>
        <source>read correctly</source>
        <translation>richtig gelesen</translation>
    </message>
    <message>
        <source>{name}: label {label}, {read}; cost {cost}</source>
        <translation>{name}: Label {label}, {read}; Kosten {cost}</translation>
    </message>
    <message>
        <source>row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>read as</source>
        <translation>gelesen als</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>Gradient</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>step/weights</source>
        <translation>Schritt/Gewichte</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
</context>
<context>
    <name>ByHand</name>
    <message>
        <source>slope σ′(z)</source>
        <translation>Steigung σ′(z)</translation>
    </message>
    <message>
        <source>output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>The slope cancels: the larger the error, the faster the output learns.</source>
        <translation>Die Steigung kürzt sich heraus: Je größer der Fehler, desto schneller lernt die Ausgabe.</translation>
    </message>
    <message>
        <source>The slope is a factor: a saturated output learns slowly, however wrong it is.</source>
        <translation>Die Steigung ist ein Faktor: Eine gesättigte Ausgabe lernt langsam, wie falsch sie auch ist.</translation>
    </message>
    <message>
        <source>Backwards, BP1: errors of the outputs</source>
        <translation>Rückwärts, BP1: Fehler der Ausgaben</translation>
    </message>
    <message>
        <source>Backwards, BP2: error of {unit}</source>
        <translation>Rückwärts, BP2: Fehler von {unit}</translation>
    </message>
    <message>
        <source>This unit is an output: BP1 gives its error. Click a unit of a hidden layer to see BP2.</source>
        <translation>Dieses Neuron ist eine Ausgabe: BP1 liefert seinen Fehler. Klicken Sie auf ein Neuron einer verdeckten Schicht, um BP2 zu sehen.</translation>
    </message>
    <message>
        <source>unit {0}</source>
        <translation>Neuron {0}</translation>
    </message>
    <message>
        <source>What arrives from above, {sum}, is multiplied by the slope of the activation at this unit&apos;s z.</source>
        <translation>Was von oben ankommt, {sum}, wird mit der Steigung der Aktivierung beim z dieses Neurons multipliziert.</translation>
    </message>
    <message>
        <source>The factor in between is dropout&apos;s.</source>
        <translation>Der Faktor dazwischen stammt vom Dropout.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>zu</translation>
    </message>
    <message>
        <source>sum so far</source>
        <translation>Summe bisher</translation>
    </message>
    <message>
        <source>∂C/∂w here</source>
        <translation>∂C/∂w hier</translation>
    </message>
    <message>
        <source>Shown: {weight}. Click a pixel or a row for another.</source>
        <translation>Gezeigt: {weight}. Klicken Sie für ein anderes auf ein Pixel oder eine Zeile.</translation>
    </message>
    <message>
        <source>mean of {count}</source>
        <translation>Mittel von {count}</translation>
    </message>
    <message>
        <source>weight from</source>
        <translation>Gewicht von</translation>
    </message>
    <message>
        <source>this example</source>
        <translation>dieses Beispiel</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Backwards, BP3 and BP4: gradient of {unit}</source>
        <translation>Rückwärts, BP3 und BP4: Gradient von {unit}</translation>
    </message>
    <message>
        <source>z = {z}, a = {a}, slope {slope}</source>
        <translation>z = {z}, a = {a}, Steigung {slope}</translation>
    </message>
    <message>
        <source>{name}: slope {slope}</source>
        <translation>{name}: Steigung {slope}</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Number of the example</source>
        <translation>Nummer des Beispiels</translation>
    </message>
    <message>
        <source>Digit that the drawing should be</source>
        <translation>Ziffer, die die Zeichnung sein soll</translation>
    </message>
    <message>
        <source>should be {0}</source>
        <translation>soll {0} sein</translation>
    </message>
    <message>
        <source>Next mini-batch</source>
        <translation>Nächster Mini-Batch</translation>
    </message>
    <message>
        <source>An image of the mini-batch that is trained on next</source>
        <translation>Ein Bild des Mini-Batch, mit dem als Nächstes trainiert wird</translation>
    </message>
    <message>
        <source>Your drawing</source>
        <translation>Ihre Zeichnung</translation>
    </message>
    <message>
        <source>Your drawing, or the image clicked last in any view</source>
        <translation>Ihre Zeichnung oder das Bild, das zuletzt in einer Ansicht angeklickt wurde</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>An image of the training set</source>
        <translation>Ein Bild der Trainingsmenge</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>An image of the validation set</source>
        <translation>Ein Bild der Validierungsmenge</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>An image of the test set, once it has been opened</source>
        <translation>Ein Bild der Testmenge, sobald sie geöffnet ist</translation>
    </message>
    <message>
        <source>Last mini-batch</source>
        <translation>Letzter Mini-Batch</translation>
    </message>
    <message>
        <source>An image of the mini-batch that was stepped on last</source>
        <translation>Ein Bild des Mini-Batch, mit dem der letzte Schritt gemacht wurde</translation>
    </message>
    <message>
        <source>{few} of {count} terms bring z to within 10 % of {z}.</source>
        <translation>{few} von {count} Termen bringen z bis auf 10 % an {z} heran.</translation>
    </message>
    <message>
        <source>Every input is 0: z is the bias.</source>
        <translation>Jede Eingabe ist 0: z ist der Bias.</translation>
    </message>
    <message>
        <source>Forwards: {unit}</source>
        <translation>Vorwärts: {unit}</translation>
    </message>
    <message>
        <source>Dropout has switched it off in this mini-batch: it passes on 0.</source>
        <translation>Dropout hat es in diesem Mini-Batch ausgeschaltet: Es gibt 0 weiter.</translation>
    </message>
    <message>
        <source>Dropout keeps it and passes on a · {mask} = {kept}.</source>
        <translation>Dropout lässt es an, und es gibt a · {mask} = {kept} weiter.</translation>
    </message>
    <message>
        <source>({count} more)</source>
        <translation>({count} weitere)</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>bias b</source>
        <translation>Bias b</translation>
    </message>
    <message>
        <source>The outputs</source>
        <translation>Die Ausgaben</translation>
    </message>
    <message>
        <source>Subtracting the largest z changes no share, and keeps e^z from overflowing.</source>
        <translation>Das größte z abzuziehen ändert keinen Anteil und bewahrt e^z vor einem Überlauf.</translation>
    </message>
    <message>
        <source>z − max</source>
        <translation>z − max</translation>
    </message>
    <message>
        <source>share a</source>
        <translation>Anteil a</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Each output is a yes or no of its own: they need not sum to 1.</source>
        <translation>Jede Ausgabe ist für sich ein Ja oder Nein: Ihre Summe muss nicht 1 sein.</translation>
    </message>
    <message>
        <source>The cost: {name}</source>
        <translation>Die Kosten: {name}</translation>
    </message>
    <message>
        <source>The cost of this example alone, without the λ term.</source>
        <translation>Die Kosten dieses Beispiels allein, ohne den λ-Term.</translation>
    </message>
    <message>
        <source>The mean over the mini-batch is {mean}.</source>
        <translation>Der Mittelwert über den Mini-Batch ist {mean}.</translation>
    </message>
    <message>
        <source>term</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Validation image {0}</source>
        <translation>Validierungsbild {0}</translation>
    </message>
    <message>
        <source>Test image {0}</source>
        <translation>Testbild {0}</translation>
    </message>
    <message>
        <source>Training image {0}</source>
        <translation>Trainingsbild {0}</translation>
    </message>
    <message>
        <source>Forwards: one unit</source>
        <translation>Vorwärts: ein Neuron</translation>
    </message>
    <message>
        <source>Forwards: outputs</source>
        <translation>Vorwärts: Ausgaben</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Backwards: BP1</source>
        <translation>Rückwärts: BP1</translation>
    </message>
    <message>
        <source>Backwards: BP2</source>
        <translation>Rückwärts: BP2</translation>
    </message>
    <message>
        <source>Backwards: BP3, BP4</source>
        <translation>Rückwärts: BP3, BP4</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Aktualisierung</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>One example and one step, number by number: forwards, cost, backwards, update. It needs the data first.</source>
        <translation>Ein Beispiel und ein Schritt, Zahl für Zahl: vorwärts, Kosten, rückwärts, Aktualisierung. Dazu müssen zuerst die Daten da sein.</translation>
    </message>
    <message>
        <source>The network has diverged: its numbers are no longer finite. Reset it.</source>
        <translation>Das Netz ist divergiert: Seine Zahlen sind nicht mehr endlich. Setzen Sie es zurück.</translation>
    </message>
    <message>
        <source>There is no such example: draw a digit, or choose another source above.</source>
        <translation>Dieses Beispiel gibt es nicht: Zeichnen Sie eine Ziffer, oder wählen Sie oben eine andere Quelle.</translation>
    </message>
    <message>
        <source>&lt;p&gt;One example goes through the network and back, and every number is on the table: &lt;b&gt;forwards&lt;/b&gt; to a cost, &lt;b&gt;backwards&lt;/b&gt; with the book&apos;s four equations, then the &lt;b&gt;update&lt;/b&gt; of one weight. Next and Previous turn the pages, or choose one in the list. Slow motion turns them by itself, term by term.&lt;/p&gt;&lt;p&gt;At the left is the network for this example. Each square is a unit, coloured by its activation a. Click one to see its numbers. With dropout, the units that are off in this mini-batch are crossed out.&lt;/p&gt;&lt;p&gt;&lt;b&gt;BP1&lt;/b&gt; is the error δ of the outputs, ∂C/∂z. The quadratic cost has the slope σ′(z) as a factor, in the warning colour: it is nearly 0 where an output is saturated. In cross-entropy it cancels. &lt;b&gt;BP2&lt;/b&gt; takes δ one layer down. &lt;b&gt;BP3&lt;/b&gt; and &lt;b&gt;BP4&lt;/b&gt; are the gradient of a bias and of a weight. Click a pixel or a row to choose the weight.&lt;/p&gt;&lt;p&gt;The numbers are those of the &lt;b&gt;next mini-batch&lt;/b&gt;, computed with the trainer&apos;s own code in float64: same images, distortions, dropout and η. The trainer itself usually computes in float32, so its last digits differ. &lt;b&gt;Do this step&lt;/b&gt; trains on exactly this mini-batch and shows the one after it.&lt;/p&gt;&lt;p&gt;The &lt;b&gt;check&lt;/b&gt; measures a slope without backpropagation: it raises and lowers a weight by ε and divides the difference of the costs by 2ε. Where a ReLU bends just there, the two differ.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Show the code&lt;/b&gt; shows the lines of Backswing that compute the page.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ein Beispiel durchläuft das Netz hin und zurück, und jede Zahl liegt auf dem Tisch: &lt;b&gt;vorwärts&lt;/b&gt; bis zu den Kosten, &lt;b&gt;rückwärts&lt;/b&gt; mit den vier Gleichungen des Buches, dann die &lt;b&gt;Aktualisierung&lt;/b&gt; eines Gewichts. „Weiter“ und „Zurück“ blättern die Seiten um, oder wählen Sie eine aus der Liste. Die Zeitlupe blättert von selbst, Term für Term.&lt;/p&gt;&lt;p&gt;Links steht das Netz für dieses Beispiel. Jedes Quadrat ist ein Neuron, gefärbt nach seiner Aktivierung a. Klicken Sie auf eines, um seine Zahlen zu sehen. Mit Dropout sind die Neuronen durchgestrichen, die in diesem Mini-Batch aus sind.&lt;/p&gt;&lt;p&gt;&lt;b&gt;BP1&lt;/b&gt; ist der Fehler δ der Ausgaben, ∂C/∂z. Bei den quadratischen Kosten ist die Steigung σ′(z) ein Faktor, in der Warnfarbe: Sie ist fast 0, wo eine Ausgabe gesättigt ist. Bei der Kreuzentropie kürzt sie sich heraus. &lt;b&gt;BP2&lt;/b&gt; bringt δ eine Schicht tiefer. &lt;b&gt;BP3&lt;/b&gt; und &lt;b&gt;BP4&lt;/b&gt; sind der Gradient eines Bias und eines Gewichts. Klicken Sie auf ein Pixel oder eine Zeile, um das Gewicht zu wählen.&lt;/p&gt;&lt;p&gt;Die Zahlen sind die des &lt;b&gt;nächsten Mini-Batch&lt;/b&gt;, in float64 berechnet mit dem Code, der auch trainiert: dieselben Bilder, Verzerrungen, dasselbe Dropout und η. Das Training selbst rechnet meist in float32, deshalb weichen seine letzten Stellen ab. &lt;b&gt;Diesen Schritt ausführen&lt;/b&gt; trainiert genau diesen Mini-Batch und zeigt den danach.&lt;/p&gt;&lt;p&gt;Das &lt;b&gt;Prüfen&lt;/b&gt; misst eine Steigung ohne Backpropagation: Es erhöht und senkt ein Gewicht um ε und teilt die Differenz der Kosten durch 2ε. Wo ein ReLU gerade dort einen Knick hat, weichen die beiden voneinander ab.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Code zeigen&lt;/b&gt; zeigt die Zeilen von Backswing, die die Seite berechnen.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>{name}: cost {cost}.</source>
        <translation>{name}: Kosten {cost}.</translation>
    </message>
    <message>
        <source>{name}: label {label}, read as {answer}; cost {cost}.</source>
        <translation>{name}: Label {label}, gelesen als {answer}; Kosten {cost}.</translation>
    </message>
    <message>
        <source>{network}, before mini-batch {batch} of epoch {epoch}.</source>
        <translation>{network}, vor Mini-Batch {batch} von Epoche {epoch}.</translation>
    </message>
    <message>
        <source>formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source># No source here: the function is NumPy&apos;s, or this program comes without its source.</source>
        <translation># Kein Quelltext hier: Die Funktion stammt von NumPy, oder dieses Programm kommt ohne seinen Quelltext.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Neuronen</translation>
    </message>
    <message>
        <source>Units: {layer}</source>
        <translation>Neuronen: {layer}</translation>
    </message>
    <message>
        <source>{layer}: {off} of {units} off</source>
        <translation>{layer}: {off} von {units} aus</translation>
    </message>
    <message>
        <source>{layer}, unit {unit}: {numbers}</source>
        <translation>{layer}, Neuron {unit}: {numbers}</translation>
    </message>
    <message>
        <source>Update: {weight}</source>
        <translation>Aktualisierung: {weight}</translation>
    </message>
    <message>
        <source>{optimizer} makes no step for each mini-batch: it sums the gradient over the whole training set and searches along a line, once an epoch.</source>
        <translation>{optimizer} macht nicht für jeden Mini-Batch einen Schritt: Das Verfahren summiert den Gradienten über die ganze Trainingsmenge und sucht entlang einer Geraden, einmal pro Epoche.</translation>
    </message>
    <message>
        <source>η = {eta} in mini-batch {batch} of epoch {epoch}. Do this step trains all {count} weights and biases.</source>
        <translation>η = {eta} in Mini-Batch {batch} von Epoche {epoch}. „Diesen Schritt ausführen“ trainiert alle {count} Gewichte und Biases.</translation>
    </message>
    <message>
        <source>w before</source>
        <translation>w vorher</translation>
    </message>
    <message>
        <source>step Δw</source>
        <translation>Schritt Δw</translation>
    </message>
    <message>
        <source>numerical</source>
        <translation>numerisch</translation>
    </message>
    <message>
        <source>backpropagated</source>
        <translation>Backpropagation</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>{weight}, with float64 and this example alone.</source>
        <translation>{weight}, mit float64 und diesem Beispiel allein.</translation>
    </message>
    <message>
        <source>Check: the slope measured</source>
        <translation>Prüfen: die Steigung gemessen</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Checked all {weights} weights and {units} biases of this layer: the largest difference is {difference}, where the largest gradient is {largest}.</source>
        <translation>Alle {weights} Gewichte und {units} Biases dieser Schicht geprüft: Die größte Differenz ist {difference}, wo der größte Gradient {largest} ist.</translation>
    </message>
    <message>
        <source>output {unit}</source>
        <translation>Ausgabe {unit}</translation>
    </message>
    <message>
        <source>unit {unit} of {layer}</source>
        <translation>Neuron {unit} ({layer})</translation>
    </message>
    <message>
        <source>input {0}</source>
        <translation>Eingabe {0}</translation>
    </message>
    <message>
        <source>row {row}, column {column}</source>
        <translation>Zeile {row}, Spalte {column}</translation>
    </message>
    <message>
        <source>bias b of {unit}</source>
        <translation>Bias b von {unit}</translation>
    </message>
    <message>
        <source>weight w from {source} to {unit}</source>
        <translation>Gewicht w von {source} zu {unit}</translation>
    </message>
</context>
<context>
    <name>ByHandPanel</name>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Slow motion</source>
        <translation>Zeitlupe</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Code zeigen</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>langsam</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>schnell</translation>
    </message>
    <message>
        <source>Speed of slow motion</source>
        <translation>Geschwindigkeit der Zeitlupe</translation>
    </message>
    <message>
        <source>Check them all</source>
        <translation>Alle prüfen</translation>
    </message>
    <message>
        <source>Do this step</source>
        <translation>Diesen Schritt ausführen</translation>
    </message>
    <message>
        <source>This optimizer trains on the whole training set at once.</source>
        <translation>Dieser Optimierer trainiert die ganze Trainingsmenge auf einmal.</translation>
    </message>
    <message>
        <source>The test set is the final test: open it first.</source>
        <translation>Die Testmenge ist die Schlussprüfung: Öffnen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>Press Step (F7) first.</source>
        <translation>Drücken Sie zuerst „Schritt“ (F7).</translation>
    </message>
    <message>
        <source>Train on exactly this mini-batch, then show the next one</source>
        <translation>Genau diesen Mini-Batch trainieren, dann den nächsten zeigen</translation>
    </message>
    <message>
        <source>Pause the training first.</source>
        <translation>Halten Sie das Training zuerst mit „Pause“ an.</translation>
    </message>
    <message>
        <source>This is an earlier epoch: come back to the newest one first.</source>
        <translation>Dies ist eine frühere Epoche: Kehren Sie zuerst zur neuesten zurück.</translation>
    </message>
    <message>
        <source>This network comes with Backswing: choose the next mini-batch to train your own.</source>
        <translation>Dieses Netz gehört zu Backswing: Wählen Sie den nächsten Mini-Batch, um Ihr eigenes zu trainieren.</translation>
    </message>
    <message>
        <source>This optimizer makes no step for each mini-batch.</source>
        <translation>Dieser Optimierer macht nicht für jeden Mini-Batch einen Schritt.</translation>
    </message>
    <message>
        <source>Checking: {done} of {units} units</source>
        <translation>Wird geprüft: {done} von {units} Neuronen</translation>
    </message>
</context>
<context>
    <name>CanvasTools</name>
    <message>
        <source>Undo the last stroke ({0})</source>
        <translation>Den letzten Strich zurücknehmen ({0})</translation>
    </message>
    <message>
        <source>Redo the stroke ({0})</source>
        <translation>Den Strich wiederherstellen ({0})</translation>
    </message>
    <message>
        <source>Clear the canvas (Delete)</source>
        <translation>Die Zeichenfläche leeren (Entf)</translation>
    </message>
    <message>
        <source>&lt;p&gt;Pen width. It does not matter to the network while the preprocessing step Pen is on: every line is then redrawn with MNIST&apos;s pen width. Switch that step off to see what a thick or thin pen does.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Stiftbreite. Für das Netz spielt sie keine Rolle, solange der Vorverarbeitungsschritt Stift an ist: Dann wird jede Linie mit der Stiftbreite von MNIST neu gezogen. Schalten Sie diesen Schritt aus, um zu sehen, was ein dicker oder dünner Stift bewirkt.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Pen width</source>
        <translation>Stiftbreite</translation>
    </message>
</context>
<context>
    <name>ChangedExample</name>
    <message>
        <source>A digit as it is, then changed</source>
        <translation>Eine Ziffer, wie sie ist, dann verändert</translation>
    </message>
    <message>
        <source>The framed digit is as it is in the data. Click for another.</source>
        <translation>Die umrahmte Ziffer ist so, wie sie in den Daten steht. Ein Klick zeigt eine andere.</translation>
    </message>
</context>
<context>
    <name>CommitteePanel</name>
    <message>
        <source>What each network says</source>
        <translation>Was jedes Netz sagt</translation>
    </message>
    <message>
        <source>Mean answer to your drawing</source>
        <translation>Mittlere Antwort auf Ihre Zeichnung</translation>
    </message>
    <message>
        <source>Score the test set once</source>
        <translation>Die Testmenge einmal auswerten</translation>
    </message>
</context>
<context>
    <name>CommitteeWords</name>
    <message>
        <source>Tick two or more ended runs in the table of runs, below: their networks answer together here, on your drawing and on the validation set.</source>
        <translation>Kreuzen Sie in der Tabelle der Läufe unten zwei oder mehr beendete Läufe an: Ihre Netze antworten hier gemeinsam, auf Ihre Zeichnung und auf die Validierungsmenge.</translation>
    </message>
    <message>
        <source>The data in use have targets, not classes, so there is nothing to vote on.</source>
        <translation>Die verwendeten Daten haben Zielwerte, keine Klassen, es gibt also nichts abzustimmen.</translation>
    </message>
    <message>
        <source>Left out, because its network is not kept or does not fit the data: {runs}.</source>
        <translation>Weggelassen, weil das Netz nicht aufgehoben ist oder nicht zu den Daten passt: {runs}.</translation>
    </message>
    <message>
        <source>Networks that begin with other random weights overfit in different ways, so where one is wrong the others often outvote it. Dropout has the same effect within one network: as the book puts it, it is like averaging over many networks that share their weights.</source>
        <translation>Netze, die mit verschiedenen Zufallsgewichten beginnen, passen sich auf verschiedene Weise zu stark an ihre Trainingsbilder an; irrt eines, überstimmen es deshalb oft die anderen. Dropout wirkt innerhalb eines Netzes genauso: Wie das Buch sagt, ist es, als würde man über viele Netze mitteln, die ihre Gewichte teilen.</translation>
    </message>
    <message>
        <source>The committee of {count} reads {digit} ({share}).</source>
        <translation>Das Komitee aus {count} liest {digit} ({share}).</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;The committee&apos;s answer&lt;/b&gt; is the mean of its members&apos; outputs, each scaled to sum 1; the largest mean is the answer. Every ticked run that is kept takes part with its best network, or its last.&lt;/p&gt;&lt;p&gt;{why} (Chapter 3, “Other techniques for regularization”.)&lt;/p&gt;&lt;p&gt;&lt;b&gt;Try it:&lt;/b&gt; train the same settings with three seeds (the dice beside Seed), tick the three runs and compare. Members that are all alike, such as a run and its continuation, add little: look at how much they disagree.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Test set.&lt;/b&gt; It is opened only when you ask, and once for these members: whoever chooses members by their test score has no honest score left.&lt;/p&gt;&lt;p&gt;On the command line: &lt;code&gt;evaluate A B C --committee&lt;/code&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Die Antwort des Komitees&lt;/b&gt; ist der Mittelwert der Ausgaben seiner Mitglieder, jeweils auf die Summe 1 skaliert; der größte Mittelwert ist die Antwort. Jeder angekreuzte Lauf, der aufgehoben ist, nimmt mit seinem besten Netz teil, sonst mit seinem letzten.&lt;/p&gt;&lt;p&gt;{why} (Kapitel 3, „Other techniques for regularization“.)&lt;/p&gt;&lt;p&gt;&lt;b&gt;Zum Ausprobieren:&lt;/b&gt; Trainieren Sie dieselben Einstellungen mit drei Seeds (der Würfel neben Seed), kreuzen Sie die drei Läufe an, und vergleichen Sie. Mitglieder, die sich alle gleichen, etwa ein Lauf und seine Fortsetzung, bringen wenig: Achten Sie darauf, wie oft sie verschiedener Meinung sind.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Testmenge.&lt;/b&gt; Sie wird nur auf Ihren Wunsch geöffnet, und nur einmal für diese Mitglieder: Wer Mitglieder nach ihrem Testergebnis auswählt, hat kein ehrliches Ergebnis mehr.&lt;/p&gt;&lt;p&gt;Auf der Befehlszeile: &lt;code&gt;evaluate A B C --committee&lt;/code&gt;.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>{count} networks: together {together} of {all} validation images, the best alone {best}. They disagree on {apart}; together they mend {rescued} and spoil {spoilt} of the best one&apos;s answers.</source>
        <translation>{count} Netze: gemeinsam {together} von {all} Validierungsbildern, das beste allein {best}. Verschiedener Meinung sind sie bei {apart}; gemeinsam berichtigen sie {rescued} Antworten des besten und verderben {spoilt}.</translation>
    </message>
    <message>
        <source> Your drawing: {answer}.</source>
        <translation> Ihre Zeichnung: {answer}.</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>committee</source>
        <translation>Komitee</translation>
    </message>
    <message>
        <source>your drawing</source>
        <translation>Ihre Zeichnung</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare {count} runs</source>
        <translation>{count} Läufe vergleichen</translation>
    </message>
    <message>
        <source>Reading the runs…</source>
        <translation>Läufe werden gelesen…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The runs side by side</source>
        <translation>Die Läufe nebeneinander</translation>
    </message>
    <message>
        <source>{sign} marks differences.</source>
        <translation>{sign} kennzeichnet Unterschiede.</translation>
    </message>
</context>
<context>
    <name>ConfusionGrid</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Konfusionsmatrix</translation>
    </message>
    <message>
        <source>All {count} pictures: {wrong} misread</source>
        <translation>Alle {count} Bilder: {wrong} falsch gelesen</translation>
    </message>
    <message>
        <source>All {count} of class {label}: {wrong} misread</source>
        <translation>Alle {count} der Klasse {label}: {wrong} falsch gelesen</translation>
    </message>
    <message>
        <source>{count} read as {answer}: {wrong} of them wrongly</source>
        <translation>{count} gelesen als {answer}: {wrong} davon zu Unrecht</translation>
    </message>
    <message>
        <source>{label} read as {answer}: {count}, {share} % of class {label}</source>
        <translation>{label} gelesen als {answer}: {count}, {share} % der Klasse {label}</translation>
    </message>
    <message>
        <source>{label} read correctly: {count}, {share} % of class {label}</source>
        <translation>{label} richtig gelesen: {count}, {share} % der Klasse {label}</translation>
    </message>
    <message>
        <source>read as →</source>
        <translation>gelesen als →</translation>
    </message>
    <message>
        <source>is ↓</source>
        <translation>ist ↓</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>Summe</translation>
    </message>
</context>
<context>
    <name>ContextHelp</name>
    <message>
        <source>The book: Nielsen, Neural Networks and Deep Learning, chapter 3 unless named.</source>
        <translation>Das Buch: Nielsen, Neural Networks and Deep Learning, Kapitel 3, wenn nichts anderes dabeisteht.</translation>
    </message>
</context>
<context>
    <name>CorrectRow</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Take the drawing out of My digits again</source>
        <translation>Die Zeichnung wieder aus „Meine Ziffern“ herausnehmen</translation>
    </message>
    <message>
        <source>Learn mine</source>
        <translation>Meine lernen</translation>
    </message>
    <message>
        <source>Fine-tune the network that answers on My digits</source>
        <translation>Das antwortende Netz mit „Meine Ziffern“ nachtrainieren</translation>
    </message>
    <message>
        <source>Label it {digit} and keep it in My digits (key {digit} on the canvas)</source>
        <translation>Mit Label {digit} in „Meine Ziffern“ aufheben (Taste {digit} auf der Zeichenfläche)</translation>
    </message>
    <message>
        <source>Label it {digit}</source>
        <translation>Label {digit} geben</translation>
    </message>
</context>
<context>
    <name>CurveBar</name>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Smoothing of the curves</source>
        <translation>Glättung der Kurven</translation>
    </message>
    <message>
        <source>Draw each curve as its exponential moving average, with the original faintly behind it.
The larger the number, the more epochs count: 0.9 averages over about ten.</source>
        <translation>Jede Kurve als ihren exponentiellen gleitenden Mittelwert zeichnen, mit dem Original blass dahinter.
Je größer die Zahl, desto mehr Epochen zählen: 0.9 mittelt über etwa zehn.</translation>
    </message>
    <message>
        <source>Smoothed {weight}</source>
        <translation>Geglättet {weight}</translation>
    </message>
    <message>
        <source>Not smoothed</source>
        <translation>Nicht geglättet</translation>
    </message>
    <message>
        <source>Seeds as a band</source>
        <translation>Seeds als Band</translation>
    </message>
    <message>
        <source>Draw runs that differ only in their seed as one line, their mean,
in a band from the minimum to the maximum.</source>
        <translation>Läufe, die sich nur im Seed unterscheiden, als eine Linie zeichnen, ihren Mittelwert,
in einem Band vom Minimum bis zum Maximum.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Save the curves as a picture, a drawing or a table</source>
        <translation>Die Kurven als Bild, Zeichnung oder Tabelle speichern</translation>
    </message>
    <message>
        <source>picture (PNG)</source>
        <translation>Bild (PNG)</translation>
    </message>
    <message>
        <source>drawing (SVG)</source>
        <translation>Zeichnung (SVG)</translation>
    </message>
    <message>
        <source>table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Cost as {form}…</source>
        <translation>Kosten als {form}…</translation>
    </message>
    <message>
        <source>{score} as {form}…</source>
        <translation>{score} als {form}…</translation>
    </message>
</context>
<context>
    <name>CurvePlot</name>
    <message>
        <source>Press Train: the curves appear here</source>
        <translation>Drücken Sie „Trainieren“: Die Kurven erscheinen hier</translation>
    </message>
    <message>
        <source>Logarithmic y axis</source>
        <translation>Logarithmische y-Achse</translation>
    </message>
    <message>
        <source>log</source>
        <translation>log</translation>
    </message>
    <message>
        <source>Show everything and follow the growing curves</source>
        <translation>Alles zeigen und den wachsenden Kurven folgen</translation>
    </message>
    <message>
        <source>Which curves this plot shows</source>
        <translation>Welche Kurven dieses Diagramm zeigt</translation>
    </message>
    <message>
        <source>These have no common scale and are not drawn together: choose which</source>
        <translation>Diese haben keine gemeinsame Skala und werden nicht zusammen gezeichnet: Wählen Sie aus</translation>
    </message>
    <message>
        <source>There are no curves to export yet. Train first.</source>
        <translation>Es gibt noch keine Kurven zum Exportieren. Trainieren Sie zuerst.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
</context>
<context>
    <name>CurvesPanel</name>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Accuracy in %</source>
        <translation>Genauigkeit in %</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>{score} in %</source>
        <translation>{score} in %</translation>
    </message>
    <message>
        <source>{count} runs, coloured as below; dots: training, lines: validation</source>
        <translation>{count} Läufe, Farben wie unten; Punkte: Training, Linien: Validierung</translation>
    </message>
    <message>
        <source>{count} runs, coloured as below; dots: training, lines: validation, bands: seeds</source>
        <translation>{count} Läufe, Farben wie unten; Punkte: Training, Linien: Validierung, Bänder: Seeds</translation>
    </message>
</context>
<context>
    <name>DataPanel</name>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Read the data that these settings name</source>
        <translation>Die Daten lesen, die diese Einstellungen nennen</translation>
    </message>
    <message>
        <source>More settings of the data</source>
        <translation>Weitere Einstellungen der Daten</translation>
    </message>
    <message>
        <source>Learn some digits only or wrong labels, and say which validation images are read</source>
        <translation>Nur einige Ziffern oder falsche Labels lernen und festlegen, welche Validierungsbilder gelesen werden</translation>
    </message>
    <message>
        <source>These settings were made with data on another computer: {path}. Only Load reads them.</source>
        <translation>Diese Einstellungen entstanden mit Daten auf einem anderen Rechner: {path}. Nur „Laden“ liest sie.</translation>
    </message>
    <message>
        <source>These settings were made with the data {path}. Train or Load reads them.</source>
        <translation>Diese Einstellungen entstanden mit den Daten {path}. „Trainieren“ oder „Laden“ liest sie.</translation>
    </message>
    <message>
        <source>{train}&#xa0;training, {validation}&#xa0;validation, {test}&#xa0;test</source>
        <translation>{train} Training, {validation} Validierung, {test} Test</translation>
    </message>
    <message>
        <source>These data have no digits to choose from: leave this empty.</source>
        <translation>In diesen Daten gibt es keine Ziffern zur Auswahl: Lassen Sie dies leer.</translation>
    </message>
    <message>
        <source>These data have no labels that could be wrong: set this to 0.</source>
        <translation>Diese Daten haben keine Labels, die falsch sein könnten: Setzen Sie dies auf 0.</translation>
    </message>
    <message>
        <source>This set has {count}: choose fewer, or 0 for all.</source>
        <translation>Diese Menge hat {count}: Wählen Sie weniger, oder 0 für alle.</translation>
    </message>
    <message>
        <source>This set has {count} of these digits: choose fewer, or 0 for all.</source>
        <translation>Diese Menge hat {count} von diesen Ziffern: Wählen Sie weniger, oder 0 für alle.</translation>
    </message>
</context>
<context>
    <name>DataStore</name>
    <message>
        <source>Preparing the data…</source>
        <translation>Daten werden vorbereitet…</translation>
    </message>
    <message>
        <source>Preparing the digits…</source>
        <translation>Ziffern werden vorbereitet…</translation>
    </message>
    <message>
        <source>The data lie on another computer, {path}: press Load in Data if you trust it.</source>
        <translation>Die Daten liegen auf einem anderen Rechner, {path}: Drücken Sie „Laden“ unter „Daten“, wenn Sie ihm vertrauen.</translation>
    </message>
    <message>
        <source>Downloading MNIST…</source>
        <translation>MNIST wird heruntergeladen…</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>Dateien werden gelesen…</translation>
    </message>
</context>
<context>
    <name>DatasetBox</name>
    <message>
        <source>Synthetic digits in many handwriting styles.</source>
        <translation>Synthetische Ziffern in vielen Handschriften.</translation>
    </message>
    <message>
        <source>The book&apos;s 70 000 handwritten digits.</source>
        <translation>Die 70 000 handgeschriebenen Ziffern des Buches.</translation>
    </message>
    <message>
        <source>Train on both, validate on MNIST alone.</source>
        <translation>Mit beiden trainieren, nur mit MNIST validieren.</translation>
    </message>
    <message>
        <source>Train on MNIST and on digits as people&apos;s pens write them.</source>
        <translation>Mit MNIST und mit Ziffern trainieren, wie Menschen sie mit dem Stift schreiben.</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Dateien öffnen…</translation>
    </message>
    <message>
        <source>IDX files, mnist.npz or mnist.pkl.gz.</source>
        <translation>IDX-Dateien, mnist.npz oder mnist.pkl.gz.</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <source>A folder with such files.</source>
        <translation>Ein Ordner mit solchen Dateien.</translation>
    </message>
    <message>
        <source>Open training images</source>
        <translation>Trainingsbilder öffnen</translation>
    </message>
</context>
<context>
    <name>DigitCanvas</name>
    <message>
        <source>Canvas</source>
        <translation>Zeichenfläche</translation>
    </message>
    <message>
        <source>Draw a digit with mouse, pen or finger, or drop a picture here. Delete clears, {0} undoes the last stroke, a digit key labels the digit.</source>
        <translation>Zeichnen Sie eine Ziffer mit Maus, Stift oder Finger, oder legen Sie ein Bild hier ab. Entf leert die Fläche, {0} nimmt den letzten Strich zurück, eine Zifferntaste gibt der Ziffer ihr Label.</translation>
    </message>
    <message>
        <source>Undo stroke</source>
        <translation>Strich zurücknehmen</translation>
    </message>
    <message>
        <source>Redo stroke</source>
        <translation>Strich wiederherstellen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Paste picture</source>
        <translation>Bild einfügen</translation>
    </message>
    <message>
        <source>Copy what the network sees</source>
        <translation>Kopieren, was das Netz sieht</translation>
    </message>
    <message>
        <source>Draw a digit here</source>
        <translation>Hier eine Ziffer zeichnen</translation>
    </message>
    <message>
        <source>Drop the picture here</source>
        <translation>Das Bild hier ablegen</translation>
    </message>
</context>
<context>
    <name>DigitFilters</name>
    <message>
        <source>Set</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Digit</source>
        <translation>Ziffer</translation>
    </message>
    <message>
        <source>Right or wrong</source>
        <translation>Richtig oder falsch</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Averages</source>
        <translation>Mittelwerte</translation>
    </message>
    <message>
        <source>The average picture of each digit of the set, and how many there are</source>
        <translation>Das mittlere Bild jeder Ziffer der Menge, und wie viele es sind</translation>
    </message>
    <message>
        <source>All digits</source>
        <translation>Alle Ziffern</translation>
    </message>
    <message>
        <source>Right and wrong</source>
        <translation>Richtige und falsche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtige</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Falsche</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>Nach Nummer</translation>
    </message>
    <message>
        <source>Most confident mistakes first</source>
        <translation>Sicherste Fehler zuerst</translation>
    </message>
</context>
<context>
    <name>DigitWords</name>
    <message>
        <source>an {digit}</source>
        <translation>eine {digit}</translation>
    </message>
    <message>
        <source>a {digit}</source>
        <translation>eine {digit}</translation>
    </message>
    <message>
        <source>No. {number}: {label}</source>
        <translation>Nr. {number}: {label}</translation>
    </message>
    <message>
        <source>No. {number}: {label}, read correctly ({output})</source>
        <translation>Nr. {number}: {label}, richtig gelesen ({output})</translation>
    </message>
    <message>
        <source>No. {number}: {label}, read as {answer} ({output})</source>
        <translation>Nr. {number}: {label}, gelesen als {answer} ({output})</translation>
    </message>
    <message>
        <source>{right} of {count} right ({share})</source>
        <translation>{right} von {count} richtig ({share})</translation>
    </message>
    <message>
        <source>{right} of {count} right ({share}), not trained yet</source>
        <translation>{right} von {count} richtig ({share}), noch nicht trainiert</translation>
    </message>
    <message>
        <source>There is no network yet. Press Train.</source>
        <translation>Es gibt noch kein Netz. Drücken Sie „Trainieren“.</translation>
    </message>
    <message>
        <source>This network has {inputs} inputs and {outputs} outputs. To read digits it needs 784 and 10.</source>
        <translation>Dieses Netz hat {inputs} Eingaben und {outputs} Ausgaben. Um Ziffern zu lesen, braucht es 784 und 10.</translation>
    </message>
    <message>
        <source>The test set is for the final test: choosing settings by it means learning from it. Use the validation set as often as you like. Each opening of the test set is counted and is valid for the network as it is now.</source>
        <translation>Die Testmenge ist für die Schlussprüfung da: Wer Einstellungen nach ihr auswählt, lernt aus ihr. Verwenden Sie die Validierungsmenge, so oft Sie wollen. Jedes Öffnen der Testmenge wird gezählt und gilt für das Netz, wie es jetzt ist.</translation>
    </message>
    <message>
        <source>Here you browse a set of pictures with their labels and the network&apos;s answers. There are no data yet. Choose some under Data, or draw digits of your own.</source>
        <translation>Hier blättern Sie durch eine Menge von Bildern mit ihren Labels und den Antworten des Netzes. Noch gibt es keine Daten. Wählen Sie welche unter „Daten“, oder zeichnen Sie eigene Ziffern.</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;A picture&lt;/b&gt; is the input of the network: 28 × 28 pixels, each a number from 0, paper, to 255, full ink; divided by 255 these are the 784 inputs. Below it are the &lt;b&gt;label&lt;/b&gt; on the left and, on the right, the &lt;b&gt;answer&lt;/b&gt;, the digit of the largest output. A mistake is underlined. People misread some of these digits too, and a few labels of MNIST are wrong.&lt;/p&gt;&lt;p&gt;&lt;b&gt;MNIST&lt;/b&gt; has 70&amp;#8239;000 digits written by employees of the US Census Bureau and high-school students; nobody wrote both for the first 60&amp;#8239;000 and for the other 10&amp;#8239;000. As in the book, Backswing learns the weights from 50&amp;#8239;000 of them, the &lt;b&gt;training set&lt;/b&gt;; 10&amp;#8239;000 others, the &lt;b&gt;validation set&lt;/b&gt;, show which η, λ and number of epochs are good; the last 10&amp;#8239;000, the &lt;b&gt;test set&lt;/b&gt;, are kept for the end. If you choose settings by the test set you learn from it, and its accuracy becomes too optimistic. &lt;b&gt;Backswing&apos;s own&lt;/b&gt; digits are synthetic. &lt;b&gt;My digits&lt;/b&gt; are those that you drew and labelled.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Preprocessing&lt;/b&gt;, as for MNIST: a digit is scaled to fit 20 × 20 pixels, its edges become grey, and its centre of mass is moved to the centre of the 28 × 28. Your drawings are preprocessed in the same way, and their lines get MNIST&apos;s width. The network needs this: an off-centre digit meets weights that were trained on other parts of digits.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Averages&lt;/b&gt; has the mean of all pictures of each digit, and their number. A network without a hidden layer can do little more than compare with such means.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Navigation.&lt;/b&gt; Click a picture, or press Enter on it, to load it on the canvas and ask why. The arrow keys move, Page Up and Page Down turn pages, {copy} copies a picture. “Most confident mistakes first” shows where the network is wrong and most confident. During training, the visible page is read again as the network learns, and the whole set when it pauses. &lt;b&gt;Text&lt;/b&gt; lists the visible page; a CSV file has the pictures of all pages.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Ein Bild&lt;/b&gt; ist die Eingabe des Netzes: 28 × 28 Pixel, jedes eine Zahl von 0, Papier, bis 255, volle Tinte; geteilt durch 255 sind das die 784 Eingaben. Darunter stehen links das &lt;b&gt;Label&lt;/b&gt; und rechts die &lt;b&gt;Antwort&lt;/b&gt;, die Ziffer der größten Ausgabe. Ein Fehler ist unterstrichen. Auch Menschen lesen einige dieser Ziffern falsch, und ein paar Labels von MNIST sind falsch.&lt;/p&gt;&lt;p&gt;&lt;b&gt;MNIST&lt;/b&gt; hat 70&amp;#8239;000 Ziffern, geschrieben von Angestellten des US Census Bureau und von Schülern; niemand schrieb sowohl für die ersten 60&amp;#8239;000 als auch für die anderen 10&amp;#8239;000. Wie im Buch lernt Backswing die Gewichte aus 50&amp;#8239;000 davon, der &lt;b&gt;Trainingsmenge&lt;/b&gt;; 10&amp;#8239;000 andere, die &lt;b&gt;Validierungsmenge&lt;/b&gt;, zeigen, welches η, welches λ und wie viele Epochen gut sind; die letzten 10&amp;#8239;000, die &lt;b&gt;Testmenge&lt;/b&gt;, bleiben für den Schluss. Wer Einstellungen nach der Testmenge auswählt, lernt aus ihr, und die Genauigkeit auf ihr wird zu optimistisch. &lt;b&gt;Backswings eigene&lt;/b&gt; Ziffern sind synthetisch. &lt;b&gt;Meine Ziffern&lt;/b&gt; sind die, die Sie gezeichnet und mit einem Label versehen haben.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Vorverarbeitung&lt;/b&gt;, wie bei MNIST: Eine Ziffer wird so skaliert, dass sie in 20 × 20 Pixel passt, ihre Ränder werden grau, und ihr Schwerpunkt wird in die Mitte der 28 × 28 verschoben. Ihre Zeichnungen werden ebenso vorverarbeitet, und ihre Linien bekommen die Breite von MNIST. Das Netz braucht das: Eine Ziffer außerhalb der Mitte trifft auf Gewichte, die für andere Teile von Ziffern trainiert wurden.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Mittelwerte&lt;/b&gt; zeigt den Mittelwert aller Bilder jeder Ziffer und ihre Anzahl. Ein Netz ohne verdeckte Schicht kann kaum mehr, als mit solchen Mittelwerten zu vergleichen.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Navigation.&lt;/b&gt; Klicken Sie auf ein Bild, oder drücken Sie darauf die Eingabetaste, um es auf die Zeichenfläche zu laden und nach dem Warum zu fragen. Mit den Pfeiltasten bewegen Sie sich, Bild auf und Bild ab blättern um, {copy} kopiert ein Bild. „Sicherste Fehler zuerst“ zeigt, wo das Netz irrt und sich am sichersten ist. Während des Trainings wird die sichtbare Seite neu gelesen, wie das Netz lernt, und die ganze Menge in der Pause. &lt;b&gt;Text&lt;/b&gt; listet die sichtbare Seite auf; eine CSV-Datei enthält die Bilder aller Seiten.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
</context>
<context>
    <name>DigitsEdit</name>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
</context>
<context>
    <name>DigitsLayout</name>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>DigitsPanel</name>
    <message>
        <source>Preparing the digits…</source>
        <translation>Ziffern werden vorbereitet…</translation>
    </message>
    <message>
        <source>Draw a digit; if the answer is wrong, click the right one. Your drawings are kept here.</source>
        <translation>Zeichnen Sie eine Ziffer; ist die Antwort falsch, klicken Sie auf die richtige. Ihre Zeichnungen werden hier aufgehoben.</translation>
    </message>
    <message>
        <source>The data are not 28 × 28 pictures of the digits 0 to 9, so there is nothing to show.</source>
        <translation>Die Daten sind keine Bilder der Ziffern 0 bis 9 mit 28 × 28 Pixeln, es gibt also nichts zu zeigen.</translation>
    </message>
    <message>
        <source>Open the test set</source>
        <translation>Testmenge öffnen</translation>
    </message>
    <message>
        <source>Reading the digits…</source>
        <translation>Ziffern werden gelesen…</translation>
    </message>
    <message>
        <source>No picture matches.</source>
        <translation>Kein Bild passt.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>; {count} shown</source>
        <translation>; {count} gezeigt</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Seite {0} von {1}</translation>
    </message>
    <message>
        <source>No. {0} is not among those shown.</source>
        <translation>Nr. {0} ist nicht unter den gezeigten.</translation>
    </message>
</context>
<context>
    <name>DoctorChart</name>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>activations a</source>
        <translation>Aktivierungen a</translation>
    </message>
    <message>
        <source>weighted inputs z</source>
        <translation>gewichtete Eingaben z</translation>
    </message>
</context>
<context>
    <name>DoctorLine</name>
    <message>
        <source>Doctor</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Say no more of this run</source>
        <translation>Zu diesem Lauf nichts mehr melden</translation>
    </message>
    <message>
        <source>Look at every layer in Inside › Doctor</source>
        <translation>Jede Schicht unter Innenleben › Diagnose ansehen</translation>
    </message>
</context>
<context>
    <name>DoctorPanel</name>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>z</source>
        <translation>z</translation>
    </message>
    <message>
        <source>Show the weighted inputs, z = wx + b</source>
        <translation>Die gewichteten Eingaben zeigen, z = wx + b</translation>
    </message>
    <message>
        <source>a</source>
        <translation>a</translation>
    </message>
    <message>
        <source>Show the activations, a = f(z)</source>
        <translation>Die Aktivierungen zeigen, a = f(z)</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>Gradienten</translation>
    </message>
    <message>
        <source>Show how fast each layer has learnt so far</source>
        <translation>Zeigen, wie schnell jede Schicht bisher gelernt hat</translation>
    </message>
</context>
<context>
    <name>DoctorWatch</name>
    <message>
        <source>The data do not fit the network, which has {inputs} inputs and {outputs} outputs: their rows have {numbers} numbers. Load the data it was trained on, or retrain it.</source>
        <translation>Die Daten passen nicht zum Netz, das {inputs} Eingaben und {outputs} Ausgaben hat: Ihre Zeilen haben {numbers} Zahlen. Laden Sie die Daten, mit denen es trainiert wurde, oder trainieren Sie es neu.</translation>
    </message>
</context>
<context>
    <name>DoctorWords</name>
    <message>
        <source>Press Train. This view then shows, layer by layer, the distribution of weighted inputs and activations, what is saturated or dead, how large the gradients and steps are, and, if there is a problem, a sentence and a button that mends it.</source>
        <translation>Drücken Sie „Trainieren“. Dann zeigt diese Ansicht Schicht für Schicht, wie sich gewichtete Eingaben und Aktivierungen verteilen, was gesättigt oder tot ist, wie groß Gradienten und Schritte sind, und bei einem Problem einen Satz dazu und einen Knopf, der es behebt.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Everything is measured on the first {sample} training images: after each epoch, and while this view is visible up to twice a second, but never for more than 1 % of the time. Each finding says whether it stops the learning, slows it, or is usual once trained.&lt;/p&gt;&lt;p&gt;&lt;b&gt;The strips&lt;/b&gt; are histograms side by side, the oldest at the left: the stronger the colour, the more of a layer&apos;s values, over all units and images, are at that height. They show z = wx + b, the weighted inputs, or a = f(z), the activations. Values beyond an end are counted there.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Saturated&lt;/b&gt;: the share of units, over all images, whose slope f′(z) is less than a tenth of the steepest: a sigmoid beyond z = ±3.6. Hardly any error passes there, as δ has f′(z) as a factor (BP1, BP2): chapter 3&apos;s saturated neuron, which learns slowly even when it is wrong. For ReLU and similar functions it is the share that is &lt;b&gt;off&lt;/b&gt;, and half is usual. A trained network is saturated too, because it is confident: it is a problem only while the network reads fewer images than one would by comparing them with the mean image of each digit.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Dead&lt;/b&gt;: the share of units with slope 0 on all of the images: they cannot learn any more.&lt;/p&gt;&lt;p&gt;&lt;b&gt;|∂C/∂b|&lt;/b&gt;: the length of the gradient for the layer&apos;s biases, which is the mean error δ (BP3): the speed of learning, as in chapter 5. If it shrinks from layer to layer towards the input, the gradient vanishes; if it grows, the gradient explodes. &lt;b&gt;Gradients&lt;/b&gt; shows it as curves over the run. The text form also has |∂C/∂w|, of aδ (BP4).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Step / w&lt;/b&gt;: the length of one mini-batch&apos;s step relative to the weights. It is estimated as the distance between two reports divided by the square root of the number of mini-batches between them: right if the steps have random directions, as with small mini-batches; up to ten times too large if all have the same direction. 0.1 to 5 % is usual.&lt;/p&gt;&lt;p&gt;&lt;b&gt;|w|&lt;/b&gt;: the length of all the layer&apos;s weights as one vector, which λ keeps small.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Alles wird an den ersten {sample} Trainingsbildern gemessen: nach jeder Epoche und, solange diese Ansicht sichtbar ist, bis zu zweimal pro Sekunde, aber nie länger als 1 % der Zeit. Jeder Befund sagt, ob er das Lernen verhindert, bremst oder nach dem Training üblich ist.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Die Streifen&lt;/b&gt; sind Histogramme nebeneinander, das älteste links: Je kräftiger die Farbe, desto mehr Werte einer Schicht, über alle Neuronen und Bilder, liegen auf dieser Höhe. Sie zeigen z = wx + b, die gewichteten Eingaben, oder a = f(z), die Aktivierungen. Werte jenseits eines Endes werden dort mitgezählt.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Gesättigt&lt;/b&gt;: der Anteil der Neuronen, über alle Bilder, deren Steigung f′(z) weniger als ein Zehntel der größten beträgt: ein Sigmoid jenseits von z = ±3.6. Dort kommt kaum ein Fehler hindurch, denn δ hat f′(z) als Faktor (BP1, BP2): das gesättigte Neuron aus Kapitel 3, das auch dann langsam lernt, wenn es irrt. Bei ReLU und ähnlichen Funktionen ist es der Anteil, der &lt;b&gt;aus&lt;/b&gt; ist, und die Hälfte ist üblich. Auch ein trainiertes Netz ist gesättigt, weil es sich sicher ist: Ein Problem ist das nur, solange das Netz weniger Bilder richtig liest, als ein Vergleich mit dem mittleren Bild jeder Ziffer es täte.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Tot&lt;/b&gt;: der Anteil der Neuronen mit Steigung 0 bei allen diesen Bildern: Sie können nicht mehr lernen.&lt;/p&gt;&lt;p&gt;&lt;b&gt;|∂C/∂b|&lt;/b&gt;: die Länge des Gradienten für die Biases der Schicht, also der mittlere Fehler δ (BP3): die Lerngeschwindigkeit wie in Kapitel 5. Wird sie von Schicht zu Schicht zur Eingabe hin kleiner, verschwindet der Gradient; wird sie größer, explodiert der Gradient. &lt;b&gt;Gradienten&lt;/b&gt; zeigt sie als Kurven über den Lauf. In der Textform steht auch |∂C/∂w|, von aδ (BP4).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Schritt / w&lt;/b&gt;: die Länge des Schritts eines Mini-Batch im Verhältnis zu den Gewichten. Geschätzt wird sie als Abstand zwischen zwei Messungen, geteilt durch die Quadratwurzel der Anzahl der Mini-Batches dazwischen: richtig, wenn die Schritte zufällige Richtungen haben, wie bei kleinen Mini-Batches; bis zu zehnmal zu groß, wenn alle dieselbe Richtung haben. 0.1 bis 5 % ist üblich.&lt;/p&gt;&lt;p&gt;&lt;b&gt;|w|&lt;/b&gt;: die Länge aller Gewichte der Schicht als ein Vektor, die λ klein hält.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Nothing slows the learning.</source>
        <translation>Nichts bremst das Lernen.</translation>
    </message>
    <message>
        <source>It does not learn.</source>
        <translation>Es lernt nicht.</translation>
    </message>
    <message>
        <source>It learns more slowly than it could.</source>
        <translation>Es lernt langsamer, als es könnte.</translation>
    </message>
    <message>
        <source>The cost on the {count} images examined is {cost}.</source>
        <translation>Die Kosten auf den {count} untersuchten Bildern betragen {cost}.</translation>
    </message>
    <message>
        <source>After epoch {epoch}: {said}</source>
        <translation>Nach Epoche {epoch}: {said}</translation>
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
        <source>Start again</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Set {values} and start again</source>
        <translation>{values} setzen und neu beginnen</translation>
    </message>
    <message>
        <source>Use {values} and start again</source>
        <translation>{values} verwenden und neu beginnen</translation>
    </message>
    <message>
        <source>Set {values}</source>
        <translation>{values} setzen</translation>
    </message>
    <message>
        <source>Use {values}</source>
        <translation>{values} verwenden</translation>
    </message>
    <message>
        <source>Begin a new run beside this one. Train › Bring back returns this network with its settings.</source>
        <translation>Einen neuen Lauf neben diesem beginnen. Training › Zurückholen bringt dieses Netz mit seinen Einstellungen zurück.</translation>
    </message>
    <message>
        <source>The run continues with it, marked on its curves. Train › Undo takes it back.</source>
        <translation>Der Lauf geht damit weiter, auf seinen Kurven markiert. Training › Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>Show {setting}</source>
        <translation>{setting} zeigen</translation>
    </message>
    <message>
        <source>Show the setting: {setting}</source>
        <translation>Die Einstellung zeigen: {setting}</translation>
    </message>
    <message>
        <source>Saturated</source>
        <translation>Gesättigt</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Step / w</source>
        <translation>Schritt / w</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Cure</source>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Weighted inputs z</source>
        <translation>Gewichtete Eingaben z</translation>
    </message>
    <message>
        <source>Activations a</source>
        <translation>Aktivierungen a</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>|∂C/∂b| of each layer: how fast it learns</source>
        <translation>|∂C/∂b| jeder Schicht: wie schnell sie lernt</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Saturated or off</source>
        <translation>Gesättigt oder aus</translation>
    </message>
    <message>
        <source>|∂C/∂w| of one weight, root mean square</source>
        <translation>|∂C/∂w| eines Gewichts, quadratisches Mittel</translation>
    </message>
    <message>
        <source>{share} off</source>
        <translation>{share} aus</translation>
    </message>
</context>
<context>
    <name>DrawPanel</name>
    <message>
        <source>About the small pictures</source>
        <translation>Über die kleinen Bilder</translation>
    </message>
    <message>
        <source>&lt;p&gt;The four small pictures show the drawing after each step of MNIST&apos;s preprocessing. Switch a step off and draw: the answers with and without it appear side by side, and the bars show the second as outlines.&lt;/p&gt;&lt;p&gt;This shows why raw pixels fail: a network that was trained on digits of one position, size and line width misreads others.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Die vier kleinen Bilder zeigen die Zeichnung nach jedem Schritt der Vorverarbeitung von MNIST. Schalten Sie einen Schritt aus, und zeichnen Sie: Die Antworten mit und ohne ihn erscheinen nebeneinander, und die Balken zeigen die zweite als Umriss.&lt;/p&gt;&lt;p&gt;Das zeigt, warum rohe Pixel scheitern: Ein Netz, das mit Ziffern einer Lage, Größe und Linienbreite trainiert wurde, liest andere falsch.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>This picture is preprocessed already: steps can be left out only for a drawing.</source>
        <translation>Dieses Bild ist schon vorverarbeitet: Schritte lassen sich nur bei einer Zeichnung weglassen.</translation>
    </message>
    <message>
        <source>Your drawing</source>
        <translation>Ihre Zeichnung</translation>
    </message>
    <message>
        <source>Kept with label {digit}.</source>
        <translation>Aufgehoben mit Label {digit}.</translation>
    </message>
    <message>
        <source>Draw a digit first.</source>
        <translation>Zeichnen Sie zuerst eine Ziffer.</translation>
    </message>
    <message>
        <source>Only drawings can be kept, and this digit is a picture.</source>
        <translation>Nur Zeichnungen lassen sich aufheben, und diese Ziffer ist ein Bild.</translation>
    </message>
    <message>
        <source>Wrong? Choose its label:</source>
        <translation>Falsch? Wählen Sie ihr Label:</translation>
    </message>
    <message>
        <source>{name} · label {digit}</source>
        <translation>{name} · Label {digit}</translation>
    </message>
    <message>
        <source>Draw a digit. Whatever you draw, even a letter, it answers with one of ten.</source>
        <translation>Zeichnen Sie eine Ziffer. Was Sie auch zeichnen, selbst einen Buchstaben: Es antwortet mit einer von zehn.</translation>
    </message>
    <message>
        <source>Copied: 28 × 28 pixels.</source>
        <translation>Kopiert: 28 × 28 Pixel.</translation>
    </message>
</context>
<context>
    <name>DrawingBoard</name>
    <message>
        <source>The picture in place of ink</source>
        <translation>Das Bild statt der Tinte</translation>
    </message>
</context>
<context>
    <name>DrawnCurve</name>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>the run</source>
        <translation>der Lauf</translation>
    </message>
    <message>
        <source>{count} of {all} points drawn</source>
        <translation>{count} von {all} Punkten gezeichnet</translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message>
        <source>under 2 s</source>
        <translation>unter 2 s</translation>
    </message>
    <message>
        <source>about {seconds} s</source>
        <translation>etwa {seconds} s</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>etwa {minutes} min</translation>
    </message>
    <message>
        <source>about {hours} h</source>
        <translation>etwa {hours} h</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>noch wenige Sekunden</translation>
    </message>
    <message>
        <source>{duration} left</source>
        <translation>noch {duration}</translation>
    </message>
</context>
<context>
    <name>EpochTable</name>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Training
cost</source>
        <translation>Training
Kosten</translation>
    </message>
    <message>
        <source>λ term</source>
        <translation>λ-Term</translation>
    </message>
    <message>
        <source>Validation
cost</source>
        <translation>Validierung
Kosten</translation>
    </message>
    <message>
        <source>Training
{score} %</source>
        <translation>Training
{score} %</translation>
    </message>
    <message>
        <source>Validation
{score} %</source>
        <translation>Validierung
{score} %</translation>
    </message>
    <message>
        <source>Averaged
{score} %</source>
        <translation>Gemittelt
{score} %</translation>
    </message>
    <message>
        <source>η</source>
        <translation>η</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>best</source>
        <translation>beste</translation>
    </message>
</context>
<context>
    <name>ExerciseRow</name>
    <message>
        <source>Your answer, a number</source>
        <translation>Ihre Antwort, eine Zahl</translation>
    </message>
    <message>
        <source>Write a number, such as 5000 or 0.25, and press Enter</source>
        <translation>Schreiben Sie eine Zahl, etwa 5000 oder 0.25, und drücken Sie die Eingabetaste</translation>
    </message>
    <message>
        <source>Write a number, such as 5000 or 0.25.</source>
        <translation>Schreiben Sie eine Zahl, etwa 5000 oder 0.25.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Answer with this</source>
        <translation>So antworten</translation>
    </message>
</context>
<context>
    <name>ExperimentCurves</name>
    <message>
        <source>The curves appear here after the first epoch.</source>
        <translation>Die Kurven erscheinen hier nach der ersten Epoche.</translation>
    </message>
    <message>
        <source>Each finished run appears here as a point.</source>
        <translation>Jeder beendete Lauf erscheint hier als Punkt.</translation>
    </message>
    <message>
        <source>training images</source>
        <translation>Trainingsbilder</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
</context>
<context>
    <name>ExperimentHeader</name>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Do not run</source>
        <translation>Nicht ausführen</translation>
    </message>
    <message>
        <source>Clear the queue</source>
        <translation>Warteschlange leeren</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Load the settings of one of its networks, to change them and train</source>
        <translation>Die Einstellungen eines seiner Netze laden, um sie zu ändern und zu trainieren</translation>
    </message>
    <message>
        <source>Progress of the experiment</source>
        <translation>Fortschritt des Experiments</translation>
    </message>
    <message>
        <source>It is already running.</source>
        <translation>Es läuft schon.</translation>
    </message>
    <message>
        <source>It begins by itself when those before it have ended.</source>
        <translation>Es beginnt von selbst, wenn die vor ihm zu Ende sind.</translation>
    </message>
    <message>
        <source>Stop “{title}”</source>
        <translation>„{title}“ stoppen</translation>
    </message>
    <message>
        <source>Run next</source>
        <translation>Als Nächstes ausführen</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Noch einmal ausführen</translation>
    </message>
    <message>
        <source>Let it begin by itself when those before it have ended</source>
        <translation>Es von selbst beginnen lassen, wenn die vor ihm zu Ende sind</translation>
    </message>
    <message>
        <source>Play from the start and compare the results with the book&apos;s</source>
        <translation>Von Anfang an abspielen und die Ergebnisse mit denen des Buches vergleichen</translation>
    </message>
    <message>
        <source>Train the networks and compare the results with the expected ones</source>
        <translation>Die Netze trainieren und die Ergebnisse mit den erwarteten vergleichen</translation>
    </message>
</context>
<context>
    <name>ExperimentLines</name>
    <message>
        <source>plain</source>
        <translation>ohne Zusätze</translation>
    </message>
    <message>
        <source>{method}, measured beforehand</source>
        <translation>{method}, vorab gemessen</translation>
    </message>
</context>
<context>
    <name>ExperimentList</name>
    <message>
        <source>Experiments</source>
        <translation>Experimente</translation>
    </message>
</context>
<context>
    <name>ExperimentPage</name>
    <message>
        <source>Watch: {what}</source>
        <translation>Ansehen: {what}</translation>
    </message>
</context>
<context>
    <name>ExperimentWords</name>
    <message>
        <source>waiting: number {place}</source>
        <translation>wartet: Nummer {place}</translation>
    </message>
    <message>
        <source>running: {percent} %</source>
        <translation>läuft: {percent} %</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>could not run</source>
        <translation>nicht ausführbar</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>wie erwartet</translation>
    </message>
    <message>
        <source>not as expected</source>
        <translation>anders als erwartet</translation>
    </message>
    <message>
        <source>as expected, earlier</source>
        <translation>wie erwartet, früher</translation>
    </message>
    <message>
        <source>not as expected, earlier</source>
        <translation>anders als erwartet, früher</translation>
    </message>
    <message>
        <source>Reading the images…</source>
        <translation>Bilder werden gelesen…</translation>
    </message>
    <message>
        <source>Training: {run}</source>
        <translation>Training: {run}</translation>
    </message>
    <message>
        <source>Run {number} of {runs}: {run}</source>
        <translation>Lauf {number} von {runs}: {run}</translation>
    </message>
    <message>
        <source>Stopped {where}. A verdict needs all runs.</source>
        <translation>Gestoppt {where}. Ein Urteil braucht alle Läufe.</translation>
    </message>
    <message>
        <source>before the first run</source>
        <translation>vor dem ersten Lauf</translation>
    </message>
    <message>
        <source>in run {number} of {runs}</source>
        <translation>in Lauf {number} von {runs}</translation>
    </message>
    <message>
        <source>This experiment needs MNIST, which has not been downloaded. Choose MNIST in the Data panel and download it, then come back.</source>
        <translation>Dieses Experiment braucht MNIST, das noch nicht heruntergeladen ist. Wählen Sie im Bereich Daten MNIST, laden Sie es herunter, und kommen Sie dann zurück.</translation>
    </message>
    <message>
        <source>Run trains one network, {duration}; its curves and the verdict appear here.</source>
        <translation>„Ausführen“ trainiert ein Netz, {duration}; seine Kurven und das Urteil erscheinen hier.</translation>
    </message>
    <message>
        <source>Run trains {runs} networks, {duration} in all; their curves and the verdict appear here.</source>
        <translation>„Ausführen“ trainiert {runs} Netze, insgesamt {duration}; ihre Kurven und das Urteil erscheinen hier.</translation>
    </message>
    <message>
        <source>in a second or two</source>
        <translation>ein bis zwei Sekunden</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>„{title}“</translation>
    </message>
    <message>
        <source>Next: {titles}</source>
        <translation>Als Nächstes: {titles}</translation>
    </message>
    <message>
        <source>{score} in %</source>
        <translation>{score} in %</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Learning rate η</source>
        <translation>Lernrate η</translation>
    </message>
    <message>
        <source>Speed of layers</source>
        <translation>Geschwindigkeit der Schichten</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
</context>
<context>
    <name>ExportButton</name>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Bild (PNG)…</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>Tabelle (CSV)…</translation>
    </message>
</context>
<context>
    <name>ExportMenu</name>
    <message>
        <source>Export as picture (PNG)…</source>
        <translation>Als Bild exportieren (PNG)…</translation>
    </message>
    <message>
        <source>Export as drawing (SVG)…</source>
        <translation>Als Zeichnung exportieren (SVG)…</translation>
    </message>
    <message>
        <source>Export as table (CSV)…</source>
        <translation>Als Tabelle exportieren (CSV)…</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Open recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open model</source>
        <translation>Modell öffnen</translation>
    </message>
    <message>
        <source>Save model</source>
        <translation>Modell speichern</translation>
    </message>
    <message>
        <source>Loaded settings from {0}.</source>
        <translation>Einstellungen aus {0} geladen.</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>Einstellungen speichern</translation>
    </message>
    <message>
        <source>Export as a PyTorch script</source>
        <translation>Als PyTorch-Skript exportieren</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>{0} gespeichert.</translation>
    </message>
    <message>
        <source>The log is in {0}.</source>
        <translation>Das Protokoll liegt in {0}.</translation>
    </message>
    <message>
        <source>No recent files</source>
        <translation>Keine zuletzt geöffneten Dateien</translation>
    </message>
</context>
<context>
    <name>FindEtaDialog</name>
    <message>
        <source>Find η</source>
        <translation>η finden</translation>
    </message>
    <message>
        <source>Running cost while η grows</source>
        <translation>Laufende Kosten, während η wächst</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Fortschritt der Suche</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Neu suchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>There is no data to learn from yet. Choose or download a data set, then open this again.</source>
        <translation>Es gibt noch keine Daten zum Lernen. Wählen Sie einen Datensatz, oder laden Sie einen herunter, und öffnen Sie dies dann erneut.</translation>
    </message>
    <message>
        <source>Cancelled before there was enough for a suggestion.</source>
        <translation>Abgebrochen, bevor genug für einen Vorschlag da war.</translation>
    </message>
</context>
<context>
    <name>FindingsView</name>
    <message>
        <source>{what}. Expected: {expected}.</source>
        <translation>{what}. Erwartet: {expected}.</translation>
    </message>
</context>
<context>
    <name>FoldText</name>
    <message>
        <source>Read more</source>
        <translation>Mehr lesen</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
</context>
<context>
    <name>FoldingGroup</name>
    <message>
        <source>folded</source>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>aufgeklappt</translation>
    </message>
</context>
<context>
    <name>Gathering</name>
    <message>
        <source>{folder} has no network.</source>
        <translation>{folder} enthält kein Netz.</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>*The book:* {section}</source>
        <translation>*Das Buch:* {section}</translation>
    </message>
</context>
<context>
    <name>GrowingCurve</name>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>The guide is missing: {path}. Copy the folder docs/ of Backswing there.</source>
        <translation>Die Anleitung fehlt: {path}. Kopieren Sie den Ordner docs/ von Backswing dorthin.</translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message>
        <source>Which pixels matter</source>
        <translation>Auf welche Pixel es ankommt</translation>
    </message>
    <message>
        <source>Row {row}, column {column}</source>
        <translation>Zeile {row}, Spalte {column}</translation>
    </message>
    <message>
        <source>{place}: no influence</source>
        <translation>{place}: kein Einfluss</translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Handbuch</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>What is this?</source>
        <translation>Was ist das?</translation>
    </message>
</context>
<context>
    <name>HintRow</name>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Tell me a hint, for {points} points</source>
        <translation>Einen Hinweis geben; das kostet {points} Punkte</translation>
    </message>
    <message>
        <source>Hint {number}: {text}</source>
        <translation>Hinweis {number}: {text}</translation>
    </message>
    <message>
        <source>Hint ({count} left)</source>
        <translation>Hinweis (noch {count})</translation>
    </message>
</context>
<context>
    <name>HintStrip</name>
    <message>
        <source>Explanation of what the mouse points at or what has the focus</source>
        <translation>Erklärung dessen, worauf die Maus zeigt oder was den Fokus hat</translation>
    </message>
    <message>
        <source>Point at anything</source>
        <translation>Zeigen Sie auf etwas</translation>
    </message>
    <message>
        <source>Its name, its value and the usual range appear here. Shift+F1 explains it in full.</source>
        <translation>Sein Name, sein Wert und der übliche Bereich erscheinen hier. Umschalt+F1 erklärt es ausführlich.</translation>
    </message>
    <message>
        <source>now {value}</source>
        <translation>jetzt {value}</translation>
    </message>
    <message>
        <source>usual: {range}</source>
        <translation>üblich: {range}</translation>
    </message>
    <message>
        <source>book: {section}</source>
        <translation>Buch: {section}</translation>
    </message>
</context>
<context>
    <name>HistogramPlot</name>
    <message>
        <source>{low} to {high}: {count}</source>
        <translation>{low} bis {high}: {count}</translation>
    </message>
    <message>
        <source>{low} to {high}: {count}, at the start {before}</source>
        <translation>{low} bis {high}: {count}, am Anfang {before}</translation>
    </message>
</context>
<context>
    <name>HistoryStrip</name>
    <message>
        <source>median {middle}; 90 % from {low} to {high}</source>
        <translation>Median {middle}; 90 % von {low} bis {high}</translation>
    </message>
</context>
<context>
    <name>ImageGrid</name>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Copy {side} × {side}</source>
        <translation>Kopieren, {side} × {side}</translation>
    </message>
</context>
<context>
    <name>KeyboardDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Wirkung</translation>
    </message>
</context>
<context>
    <name>KnobColumn</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>KnobPanel</name>
    <message>
        <source>Cannot change while training; stop first.</source>
        <translation>Während des Trainings nicht änderbar; stoppen Sie es zuerst.</translation>
    </message>
    <message>
        <source>The lesson has locked this setting; Leave the lesson to change it.</source>
        <translation>Die Lektion hat diese Einstellung gesperrt; verlassen Sie die Lektion, um sie zu ändern.</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
</context>
<context>
    <name>LayerRow</name>
    <message>
        <source>activations a</source>
        <translation>Aktivierungen a</translation>
    </message>
    <message>
        <source>weighted inputs z</source>
        <translation>gewichtete Eingaben z</translation>
    </message>
    <message>
        <source>median {middle}, 90 % from {low} to {high}</source>
        <translation>Median {middle}, 90 % von {low} bis {high}</translation>
    </message>
</context>
<context>
    <name>LayerTitles</name>
    <message>
        <source>Output layer</source>
        <translation>Ausgabeschicht</translation>
    </message>
    <message>
        <source>Hidden layer {number}</source>
        <translation>Verdeckte Schicht {number}</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Hidden {number}</source>
        <translation>Verdeckt {number}</translation>
    </message>
</context>
<context>
    <name>LayerView</name>
    <message>
        <source>Weights of each unit</source>
        <translation>Gewichte jedes Neurons</translation>
    </message>
    <message>
        <source>Weight matrix, one row per unit</source>
        <translation>Gewichtsmatrix, eine Zeile pro Neuron</translation>
    </message>
</context>
<context>
    <name>LayersEdit</name>
    <message>
        <source>The first layer must be {size}: one input per pixel.</source>
        <translation>Die erste Schicht muss {size} haben: eine Eingabe pro Pixel.</translation>
    </message>
    <message>
        <source>The first layer must be {size}: one input per number in the data.</source>
        <translation>Die erste Schicht muss {size} haben: eine Eingabe pro Zahl in den Daten.</translation>
    </message>
    <message>
        <source>The last layer must be {size}: one output per class.</source>
        <translation>Die letzte Schicht muss {size} haben: eine Ausgabe pro Klasse.</translation>
    </message>
    <message>
        <source>The last layer must be {size}: one output per number to predict.</source>
        <translation>Die letzte Schicht muss {size} haben: eine Ausgabe pro vorherzusagender Zahl.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Hide or show {curve}</source>
        <translation>{curve} aus- oder einblenden</translation>
    </message>
    <message>
        <source>{count} more…</source>
        <translation>{count} weitere…</translation>
    </message>
</context>
<context>
    <name>LessonCard</name>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>Do it for me</source>
        <translation>Für mich erledigen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Show the step before</source>
        <translation>Den Schritt davor zeigen</translation>
    </message>
    <message>
        <source>Close the lesson; it can be continued under Lessons</source>
        <translation>Die Lektion schließen; sie lässt sich unter „Lektionen“ fortsetzen</translation>
    </message>
    <message>
        <source>Stop the training</source>
        <translation>Training stoppen</translation>
    </message>
    <message>
        <source>Unfold the lesson</source>
        <translation>Die Lektion aufklappen</translation>
    </message>
    <message>
        <source>Fold the lesson to one line</source>
        <translation>Die Lektion auf eine Zeile zuklappen</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>{step}: done</source>
        <translation>{step}: erledigt</translation>
    </message>
    <message>
        <source>{lesson} · {number} of {count}</source>
        <translation>{lesson} · {number} von {count}</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Go on to the next step, whether this one is done or not</source>
        <translation>Zum nächsten Schritt gehen, ob dieser erledigt ist oder nicht</translation>
    </message>
    <message>
        <source>Watch: {what}</source>
        <translation>Ansehen: {what}</translation>
    </message>
    <message>
        <source>✓ Done</source>
        <translation>✓ Erledigt</translation>
    </message>
    <message>
        <source>Say first what you expect, or skip. Then: {task}</source>
        <translation>Sagen Sie zuerst, was Sie erwarten, oder überspringen Sie das. Dann: {task}</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show the answer, for no points</source>
        <translation>Die Antwort zeigen, ohne Punkte</translation>
    </message>
    <message>
        <source>Let Backswing do what the step asks</source>
        <translation>Backswing tun lassen, was der Schritt verlangt</translation>
    </message>
    <message>
        <source>Give up: set the cure, for no points</source>
        <translation>Aufgeben: die Abhilfe einstellen, ohne Punkte</translation>
    </message>
    <message>
        <source>Say first what you expect, or skip</source>
        <translation>Sagen Sie zuerst, was Sie erwarten, oder überspringen Sie das</translation>
    </message>
    <message>
        <source>You have gone through this lesson.</source>
        <translation>Sie haben diese Lektion durchgearbeitet.</translation>
    </message>
    <message>
        <source>You have {points} of 1 point.</source>
        <translation>Sie haben {points} von 1 Punkt.</translation>
    </message>
    <message>
        <source>You have {points} of {most} points.</source>
        <translation>Sie haben {points} von {most} Punkten.</translation>
    </message>
    <message>
        <source>To try: {what}</source>
        <translation>Zum Ausprobieren: {what}</translation>
    </message>
    <message>
        <source>Next lesson</source>
        <translation>Nächste Lektion</translation>
    </message>
    <message>
        <source>Begin “{title}”</source>
        <translation>„{title}“ beginnen</translation>
    </message>
</context>
<context>
    <name>LessonFiles</name>
    <message>
        <source>Open lesson</source>
        <translation>Lektion öffnen</translation>
    </message>
    <message>
        <source>Save as a lesson</source>
        <translation>Als Lektion speichern</translation>
    </message>
    <message>
        <source>{name} is there already: choose another name.</source>
        <translation>{name} gibt es schon: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>{0} gespeichert.</translation>
    </message>
</context>
<context>
    <name>LessonPage</name>
    <message>
        <source>Repeat</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Begin from the first step, without the answers and points so far</source>
        <translation>Beim ersten Schritt beginnen, ohne die bisherigen Antworten und Punkte</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Aus der Liste nehmen</translation>
    </message>
    <message>
        <source>List this file no longer; it stays where it is</source>
        <translation>Diese Datei nicht mehr aufführen; sie bleibt, wo sie ist</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>It is under way, above the tabs</source>
        <translation>Sie ist im Gang, oberhalb der Tabs</translation>
    </message>
    <message>
        <source>Play this lesson in the window</source>
        <translation>Diese Lektion im Fenster spielen</translation>
    </message>
    <message>
        <source>A network with one fault or two, composed by chance, on the data that you use. Nobody has seen it before.</source>
        <translation>Ein Netz mit einem oder zwei Fehlern, zufällig zusammengestellt, auf den Daten, die Sie verwenden. Niemand hat es je gesehen.</translation>
    </message>
    <message>
        <source>Compose a mission and play it in the window</source>
        <translation>Eine Mission zusammenstellen und im Fenster spielen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
</context>
<context>
    <name>LessonStage</name>
    <message>
        <source>The lesson has its own settings. Train › Undo brings yours back.</source>
        <translation>Die Lektion hat ihre eigenen Einstellungen. Training › Rückgängig bringt Ihre zurück.</translation>
    </message>
    <message>
        <source>This step needs MNIST. Choose Data › Download MNIST, or go on without it.</source>
        <translation>Dieser Schritt braucht MNIST. Wählen Sie Daten › MNIST herunterladen, oder machen Sie ohne weiter.</translation>
    </message>
    <message>
        <source>A training is under way. It has to end before this step.</source>
        <translation>Ein Training ist im Gang. Es muss vor diesem Schritt zu Ende sein.</translation>
    </message>
    <message>
        <source>An experiment or a race is under way. It has to end before this step.</source>
        <translation>Ein Experiment oder ein Rennen ist im Gang. Es muss vor diesem Schritt zu Ende sein.</translation>
    </message>
</context>
<context>
    <name>LessonsPanel</name>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
</context>
<context>
    <name>ListedLessons</name>
    <message>
        <source>Rescue missions</source>
        <translation>Rettungsmissionen</translation>
    </message>
    <message>
        <source>A new one at random</source>
        <translation>Eine neue, zufällig</translation>
    </message>
    <message>
        <source>networks that learn nothing</source>
        <translation>Netze, die nichts lernen</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{points} of 1 point</source>
        <translation>{points} von 1 Punkt</translation>
    </message>
    <message>
        <source>{points} of {most} points</source>
        <translation>{points} von {most} Punkten</translation>
    </message>
    <message>
        <source>none rescued yet</source>
        <translation>noch keine gerettet</translation>
    </message>
    <message>
        <source>{count} rescued, best {points}</source>
        <translation>{count} gerettet, bestes Ergebnis {points}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Download MNIST or choose Backswing&apos;s own digits, then train.</source>
        <translation>Laden Sie MNIST herunter, oder wählen Sie Backswings eigene Ziffern, dann trainieren Sie.</translation>
    </message>
    <message>
        <source>Stop the training first, then load other settings.</source>
        <translation>Stoppen Sie zuerst das Training, dann laden Sie andere Einstellungen.</translation>
    </message>
    <message>
        <source>The data are still loading.</source>
        <translation>Die Daten werden noch geladen.</translation>
    </message>
    <message>
        <source>Stop the training first.</source>
        <translation>Stoppen Sie zuerst das Training.</translation>
    </message>
    <message>
        <source>Stop the training first, then open files.</source>
        <translation>Stoppen Sie zuerst das Training, dann öffnen Sie Dateien.</translation>
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
        <translation>Die zwei Richtungen der größten Streuung, die bestehen bleiben</translation>
    </message>
    <message>
        <source>t-SNE</source>
        <translation>t-SNE</translation>
    </message>
    <message>
        <source>Near points stay near; press again for the network as it is</source>
        <translation>Nahe Punkte bleiben nah; noch einmal drücken für das Netz, wie es jetzt ist</translation>
    </message>
    <message>
        <source>New axes</source>
        <translation>Neue Achsen</translation>
    </message>
</context>
<context>
    <name>MapWords</name>
    <message>
        <source>This view shows each digit of the validation set as a point, as every layer sees it, and how the classes part while the network learns. It needs pictures of digits as data, and a network that reads them.</source>
        <translation>Diese Ansicht zeigt jede Ziffer der Validierungsmenge als Punkt, wie jede Schicht sie sieht, und wie sich die Klassen trennen, während das Netz lernt. Sie braucht Bilder von Ziffern als Daten und ein Netz, das sie liest.</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Each point is a digit&lt;/b&gt; of the validation set, in its class&apos;s colour, with the class&apos;s number at the middle of its points. Digits that the network gets wrong have a ring. Near points look alike to that layer: in the pixels the classes lie mixed, in the last layer they should lie apart. That is what a network learns: a new description of the picture, in which the answer is easy.&lt;/p&gt;&lt;p&gt;&lt;b&gt;How many numbers become two.&lt;/b&gt; Principal components analysis (Pearson 1901) looks at the points from the side from which they are spread most; the title says which share of the variance it shows. What looks mixed may lie apart in the directions that are not shown. The axes are those of the network as it last came to rest, and stay while you play the time line, so that you see the points move. &lt;b&gt;New axes&lt;/b&gt; computes them for the network shown.&lt;/p&gt;&lt;p&gt;&lt;b&gt;t-SNE&lt;/b&gt; (van der Maaten and Hinton 2008) keeps near points near instead; distances between clusters mean little there. It takes a while, starts from the places before, and needs scikit-learn (&lt;code&gt;pip install scikit-learn&lt;/code&gt;).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Your drawing&lt;/b&gt; is the large ring, with lines to the three digits that are nearest to it in all numbers of the layer. Point at a digit to see it, click it to ask &lt;b&gt;Why?&lt;/b&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Jeder Punkt ist eine Ziffer&lt;/b&gt; der Validierungsmenge, in der Farbe ihrer Klasse, mit der Zahl der Klasse in der Mitte ihrer Punkte. Ziffern, bei denen das Netz irrt, haben einen Ring. Nahe Punkte sehen für diese Schicht ähnlich aus: In den Pixeln liegen die Klassen gemischt, in der letzten Schicht sollten sie getrennt liegen. Das ist es, was ein Netz lernt: eine neue Beschreibung des Bildes, in der die Antwort leicht ist.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Wie aus vielen Zahlen zwei werden.&lt;/b&gt; Die Hauptkomponentenanalyse (Pearson 1901) betrachtet die Punkte von der Seite, von der aus sie am weitesten gestreut sind; der Titel sagt, welchen Anteil der Varianz sie zeigt. Was gemischt aussieht, kann in den Richtungen getrennt liegen, die nicht gezeigt werden. Die Achsen sind die des Netzes, wie es zuletzt zur Ruhe kam, und bleiben bestehen, während Sie die Zeitleiste abspielen; so sehen Sie die Punkte wandern. &lt;b&gt;Neue Achsen&lt;/b&gt; berechnet sie für das gezeigte Netz.&lt;/p&gt;&lt;p&gt;&lt;b&gt;t-SNE&lt;/b&gt; (van der Maaten und Hinton 2008) hält stattdessen nahe Punkte nah beieinander; Abstände zwischen Gruppen bedeuten dort wenig. Es dauert eine Weile, beginnt bei den bisherigen Plätzen und braucht scikit-learn (&lt;code&gt;pip install scikit-learn&lt;/code&gt;).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ihre Zeichnung&lt;/b&gt; ist der große Ring, mit Linien zu den drei Ziffern, die ihr in allen Zahlen der Schicht am nächsten sind. Zeigen Sie auf eine Ziffer, um sie zu sehen, klicken Sie darauf, um &lt;b&gt;Warum?&lt;/b&gt; zu fragen.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>t-SNE needs scikit-learn: pip install scikit-learn, then start Backswing again.</source>
        <translation>t-SNE braucht scikit-learn: pip install scikit-learn, dann Backswing neu starten.</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>{name}: {share} of the variance</source>
        <translation>{name}: {share} der Varianz</translation>
    </message>
    <message>
        <source>{count} digits of the validation set, {share} read correctly.</source>
        <translation>{count} Ziffern der Validierungsmenge, {share} richtig gelesen.</translation>
    </message>
    <message>
        <source> Nearest to your drawing before the outputs: {digits}.</source>
        <translation> Ihrer Zeichnung vor den Ausgaben am nächsten: {digits}.</translation>
    </message>
    <message>
        <source> t-SNE is at work.</source>
        <translation> t-SNE rechnet.</translation>
    </message>
    <message>
        <source> Not trained yet: these are the initial weights.</source>
        <translation> Noch nicht trainiert: Das sind die Anfangsgewichte.</translation>
    </message>
    <message>
        <source>{name}: a {label}, read as {answer}</source>
        <translation>{name}: eine {label}, gelesen als {answer}</translation>
    </message>
    <message>
        <source>digit</source>
        <translation>Ziffer</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>read as</source>
        <translation>gelesen als</translation>
    </message>
    <message>
        <source>class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>read correctly</source>
        <translation>richtig gelesen</translation>
    </message>
</context>
<context>
    <name>MarkRow</name>
    <message>
        <source>Use {value}</source>
        <translation>{value} verwenden</translation>
    </message>
</context>
<context>
    <name>MistakeFigures</name>
    <message>
        <source>Precision, recall and F1 of each class</source>
        <translation>Precision, Recall und F1 jeder Klasse</translation>
    </message>
</context>
<context>
    <name>MistakeWords</name>
    <message>
        <source>{label} read as {answer} (once)</source>
        <translation>{label} gelesen als {answer} (einmal)</translation>
    </message>
    <message>
        <source>{label} read as {answer} ({count} times)</source>
        <translation>{label} gelesen als {answer} ({count}-mal)</translation>
    </message>
    <message>
        <source> Most often: {pairs}.</source>
        <translation> Am häufigsten: {pairs}.</translation>
    </message>
    <message>
        <source>{label} read as {answer}: {count}</source>
        <translation>{label} gelesen als {answer}: {count}</translation>
    </message>
    <message>
        <source>{label} read as another digit: {count}</source>
        <translation>{label} gelesen als andere Ziffer: {count}</translation>
    </message>
    <message>
        <source>Another digit read as {answer}: {count}</source>
        <translation>Andere Ziffer gelesen als {answer}: {count}</translation>
    </message>
    <message>
        <source>All mistakes: {count}</source>
        <translation>Alle Fehler: {count}</translation>
    </message>
    <message>
        <source>{label} read correctly: {count}, least confident first</source>
        <translation>{label} richtig gelesen: {count}, unsicherste zuerst</translation>
    </message>
    <message>
        <source>, most confident first</source>
        <translation>, sicherste zuerst</translation>
    </message>
    <message>
        <source>Mean confidence {sure}, accuracy {right}: {verdict}.</source>
        <translation>Mittlere Konfidenz {sure}, Genauigkeit {right}: {verdict}.</translation>
    </message>
    <message>
        <source> At about {sure} confidence ({count}), accuracy {right}: {verdict}.</source>
        <translation> Bei etwa {sure} Konfidenz ({count}) Genauigkeit {right}: {verdict}.</translation>
    </message>
    <message>
        <source>Threshold {sure}: it answers every picture, {right} right.</source>
        <translation>Schwelle {sure}: Es beantwortet jedes Bild, {right} richtig.</translation>
    </message>
    <message>
        <source>Threshold {sure}: it answers {answered}, of those {right} right.</source>
        <translation>Schwelle {sure}: Es beantwortet {answered}, davon {right} richtig.</translation>
    </message>
    <message>
        <source>None of the {refused} refused would have been wrong.</source>
        <translation>Keines der {refused} abgelehnten wäre falsch gewesen.</translation>
    </message>
    <message>
        <source>Of the {refused} refused, {wrong} would have been wrong: {odds}.</source>
        <translation>Von den {refused} abgelehnten wären {wrong} falsch gewesen: {odds}.</translation>
    </message>
    <message>
        <source>1 in {n}</source>
        <translation>1 von {n}</translation>
    </message>
    <message>
        <source>Below this confidence the canvas says “not sure”. A network has to choose one of its classes, also for a letter: it cannot say that a picture is no digit.</source>
        <translation>Unterhalb dieser Konfidenz sagt die Zeichenfläche „unsicher“. Ein Netz muss eine seiner Klassen wählen, auch bei einem Buchstaben: Es kann nicht sagen, dass ein Bild keine Ziffer ist.</translation>
    </message>
    <message>
        <source>well calibrated</source>
        <translation>gut kalibriert</translation>
    </message>
    <message>
        <source>overconfident</source>
        <translation>zu sicher</translation>
    </message>
    <message>
        <source>underconfident</source>
        <translation>zu unsicher</translation>
    </message>
    <message>
        <source>Expected calibration error {error}</source>
        <translation>Erwarteter Kalibrierungsfehler {error}</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Precision %</source>
        <translation>Precision %</translation>
    </message>
    <message>
        <source>Recall %</source>
        <translation>Recall %</translation>
    </message>
    <message>
        <source>F1 %</source>
        <translation>F1 %</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Rows: label; columns: answer</source>
        <translation>Zeilen: Label; Spalten: Antwort</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>Mean confidence</source>
        <translation>Mittlere Konfidenz</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Each class</source>
        <translation>Jede Klasse</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Gelesen als</translation>
    </message>
    <message>
        <source>The data are not 28 × 28 pictures in at most {most} classes, so there is nothing to show.</source>
        <translation>Die Daten sind keine Bilder mit 28 × 28 Pixeln in höchstens {most} Klassen, es gibt also nichts zu zeigen.</translation>
    </message>
    <message>
        <source>This network has {inputs} inputs and {outputs} outputs, which do not match the data.</source>
        <translation>Dieses Netz hat {inputs} Eingaben und {outputs} Ausgaben, die nicht zu den Daten passen.</translation>
    </message>
    <message>
        <source>The confusion matrix, the misread pictures, most confident first, and whether the network is well calibrated. Press Train, or open a model.</source>
        <translation>Die Konfusionsmatrix, die falsch gelesenen Bilder, die sichersten zuerst, und ob das Netz gut kalibriert ist. Drücken Sie „Trainieren“, oder öffnen Sie ein Modell.</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Confusion matrix.&lt;/b&gt; Each picture of the set is counted in the row of its label and the column of the network&apos;s answer. Right answers are on the diagonal, faintly coloured; the most frequent mistake has the strongest colour, and a cell with a quarter of its count has half of it. Click a cell, or move with the arrow keys, to see its pictures; the name or the sum of a row shows all mistakes of that digit, of a column all pictures misread as it. The usual pairs are 4 and 9, 3 and 5, 7 and 2: people write them alike, and some of the pictures few people can read.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Precision&lt;/b&gt; of the 4: the share of 4s among all pictures read as 4. &lt;b&gt;Recall&lt;/b&gt;: the share of all 4s that is read as 4. A network that reads everything as 4 has a recall of 100 % and a precision of 10 %. &lt;b&gt;F1&lt;/b&gt; is their harmonic mean: it is high only if both are. The means weight all digits equally.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Calibration.&lt;/b&gt; With softmax and log-likelihood (chapter 3 of the book) the outputs sum to 1 and can be read as probabilities: of the answers with 90 % confidence, nine in ten should be right. Sigmoid outputs need not sum to 1: each is a yes or no of its own, between 0 and 1. The confidence of an answer is its output, the same number as on the canvas. The answers are put into ten bins of equal width by confidence; a bar that reaches the dashed line is well calibrated. A red line down to its dot: overconfident. The expected calibration error is the mean distance between accuracy and confidence, weighted by the pictures in each bin (Naeini and others 2015; Guo and others 2017). A bin with few pictures says little.&lt;/p&gt;&lt;p&gt;&lt;b&gt;The threshold.&lt;/b&gt; A network has to choose one of its classes, even for a letter. One remedy is to refuse the answers of low confidence (Chow 1970): fewer answers, and more of them right. Drag the line, or move the slider with the arrow keys; below the threshold the canvas says “not sure”. It helps only where the network is well calibrated: an A read as a 4 with 99 % passes.&lt;/p&gt;&lt;p&gt;In a long training, the cost on the training set keeps falling because the answers become more confident, even when the accuracy no longer rises: the network becomes overconfident. A larger λ, dropout or early stopping help.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Konfusionsmatrix.&lt;/b&gt; Jedes Bild der Menge wird in der Zeile seines Labels und der Spalte der Antwort des Netzes gezählt. Richtige Antworten stehen auf der Diagonale, schwach gefärbt; der häufigste Fehler hat die kräftigste Farbe, und eine Zelle mit einem Viertel seiner Anzahl die halbe. Klicken Sie auf eine Zelle, oder gehen Sie mit den Pfeiltasten, um ihre Bilder zu sehen; der Name oder die Summe einer Zeile zeigt alle Fehler bei dieser Ziffer, bei einer Spalte alle Bilder, die fälschlich so gelesen wurden. Die üblichen Paare sind 4 und 9, 3 und 5, 7 und 2: Menschen schreiben sie ähnlich, und manche der Bilder können nur wenige lesen.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Precision&lt;/b&gt; der 4: der Anteil der Vieren an allen Bildern, die als 4 gelesen wurden. &lt;b&gt;Recall&lt;/b&gt;: der Anteil aller Vieren, der als 4 gelesen wird. Ein Netz, das alles als 4 liest, hat einen Recall von 100 % und eine Precision von 10 %. &lt;b&gt;F1&lt;/b&gt; ist ihr harmonisches Mittel: Es ist nur hoch, wenn beide es sind. Die Mittelwerte gewichten alle Ziffern gleich.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Kalibrierung.&lt;/b&gt; Mit Softmax und Log-Likelihood (Kapitel 3 des Buches) ist die Summe der Ausgaben 1, und man kann sie als Wahrscheinlichkeiten lesen: Von den Antworten mit 90 % Konfidenz sollten neun von zehn richtig sein. Sigmoid-Ausgaben müssen nicht die Summe 1 haben: Jede ist für sich ein Ja oder Nein, zwischen 0 und 1. Die Konfidenz einer Antwort ist ihre Ausgabe, dieselbe Zahl wie auf der Zeichenfläche. Die Antworten werden nach Konfidenz in zehn gleich breite Bereiche eingeteilt; ein Balken, der die gestrichelte Linie erreicht, ist gut kalibriert. Eine rote Linie hinab zu seinem Punkt: zu sicher. Der erwartete Kalibrierungsfehler ist der mittlere Abstand zwischen Genauigkeit und Konfidenz, gewichtet mit den Bildern jedes Balkens (Naeini und andere 2015; Guo und andere 2017). Ein Balken mit wenigen Bildern sagt wenig.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Die Schwelle.&lt;/b&gt; Ein Netz muss eine seiner Klassen wählen, selbst bei einem Buchstaben. Eine Abhilfe ist, Antworten mit geringer Konfidenz abzulehnen (Chow 1970): weniger Antworten, und mehr davon richtig. Ziehen Sie die Linie, oder bewegen Sie den Schieber mit den Pfeiltasten; unter der Schwelle sagt die Zeichenfläche „unsicher“. Das hilft nur, wo das Netz gut kalibriert ist: Ein A, das mit 99 % als 4 gelesen wird, kommt durch.&lt;/p&gt;&lt;p&gt;Bei einem langen Training sinken die Kosten auf der Trainingsmenge weiter, weil die Antworten sicherer werden, selbst wenn die Genauigkeit nicht mehr steigt: Das Netz wird zu sicher. Ein größeres λ, Dropout oder Early Stopping helfen.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>MistakesPanel</name>
    <message>
        <source>Set</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Anzahlen</translation>
    </message>
    <message>
        <source>Number of pictures</source>
        <translation>Anzahl der Bilder</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Per cent of the row, that is of all pictures of a digit</source>
        <translation>Prozent der Zeile, das heißt aller Bilder einer Ziffer</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>The pictures of the cell, most confident mistakes first</source>
        <translation>Die Bilder der Zelle, sicherste Fehler zuerst</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Precision, recall and F1 of each digit</source>
        <translation>Precision, Recall und F1 jeder Ziffer</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>Does the confidence match the accuracy?</source>
        <translation>Passt die Konfidenz zur Genauigkeit?</translation>
    </message>
    <message>
        <source>Open the test set</source>
        <translation>Testmenge öffnen</translation>
    </message>
    <message>
        <source>Reading the digits…</source>
        <translation>Ziffern werden gelesen…</translation>
    </message>
</context>
<context>
    <name>MnistOffer</name>
    <message>
        <source>Download MNIST ({size} MB)</source>
        <translation>MNIST herunterladen ({size} MB)</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Dateien öffnen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Download of MNIST</source>
        <translation>Download von MNIST</translation>
    </message>
    <message>
        <source>MNIST has not been downloaded.</source>
        <translation>MNIST ist noch nicht heruntergeladen.</translation>
    </message>
    <message>
        <source>Downloading MNIST: {done:.1f} of {total:.0f} MB</source>
        <translation>MNIST wird heruntergeladen: {done:.1f} von {total:.0f} MB</translation>
    </message>
</context>
<context>
    <name>ModelDocument</name>
    <message>
        <source>Saved {0}.</source>
        <translation>{0} gespeichert.</translation>
    </message>
</context>
<context>
    <name>MyDigitsActions</name>
    <message>
        <source>Learn mine</source>
        <translation>Meine lernen</translation>
    </message>
    <message>
        <source>Undo in My digits</source>
        <translation>In „Meine Ziffern“ rückgängig</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Import drawings…</source>
        <translation>Zeichnungen importieren…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Export my digits…</source>
        <translation>Meine Ziffern exportieren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation>Noch gibt es keine.</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing to learn from: draw digits, or import some.</source>
        <translation>Nichts, woraus sich lernen ließe: Zeichnen Sie Ziffern, oder importieren Sie welche.</translation>
    </message>
    <message>
        <source>Fine-tune the network that answers on My digits, mixed with the training set</source>
        <translation>Das antwortende Netz mit „Meine Ziffern“ nachtrainieren, gemischt mit der Trainingsmenge</translation>
    </message>
    <message>
        <source>Undo the last change of My digits</source>
        <translation>Die letzte Änderung von „Meine Ziffern“ rückgängig machen</translation>
    </message>
    <message>
        <source>Add the drawings of a .jsonl file</source>
        <translation>Die Zeichnungen einer .jsonl-Datei hinzufügen</translation>
    </message>
    <message>
        <source>Save My digits to a .jsonl file</source>
        <translation>Meine Ziffern in einer .jsonl-Datei speichern</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>Zeichnungen</translation>
    </message>
    <message>
        <source>Import drawings</source>
        <translation>Zeichnungen importieren</translation>
    </message>
    <message>
        <source>Export my digits</source>
        <translation>Meine Ziffern exportieren</translation>
    </message>
</context>
<context>
    <name>MyDigitsBar</name>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation>Noch gibt es keine.</translation>
    </message>
    <message>
        <source>Choose one first.</source>
        <translation>Wählen Sie zuerst eine aus.</translation>
    </message>
    <message>
        <source>Delete the selected drawings (Delete)</source>
        <translation>Die ausgewählten Zeichnungen löschen (Entf)</translation>
    </message>
</context>
<context>
    <name>MyDigitsStore</name>
    <message>
        <source>{0} drawings are new.</source>
        <translation>{0} Zeichnungen sind neu.</translation>
    </message>
    <message>
        <source>1 drawing is new.</source>
        <translation>1 Zeichnung ist neu.</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>{0} gespeichert.</translation>
    </message>
</context>
<context>
    <name>NearestView</name>
    <message>
        <source>The nearest training images</source>
        <translation>Die nächsten Trainingsbilder</translation>
    </message>
    <message>
        <source>The nearest training images appear here once there are data: see Data.</source>
        <translation>Die nächsten Trainingsbilder erscheinen hier, sobald es Daten gibt: siehe „Daten“.</translation>
    </message>
    <message>
        <source>The data are not 28 × 28 pictures of the digits 0 to 9: there are no neighbours.</source>
        <translation>Die Daten sind keine Bilder der Ziffern 0 bis 9 mit 28 × 28 Pixeln: Es gibt keine Nachbarn.</translation>
    </message>
    <message>
        <source>Nearest of the {count} training images ({data}); click one to ask about it</source>
        <translation>Die nächsten der {count} Trainingsbilder ({data}); klicken Sie auf eines, um danach zu fragen</translation>
    </message>
</context>
<context>
    <name>NetworkPanel</name>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>How many numbers training has to find.</source>
        <translation>Wie viele Zahlen das Training finden muss.</translation>
    </message>
    <message>
        <source>{count} weights and biases</source>
        <translation>{count} Gewichte und Biases</translation>
    </message>
    <message>
        <source>This network has no hidden layer.</source>
        <translation>Dieses Netz hat keine verdeckte Schicht.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>{output} outputs need the {costs} cost</source>
        <translation>Ausgabe {output} braucht die Kosten {costs}</translation>
    </message>
</context>
<context>
    <name>NeuronColumn</name>
    <message>
        <source>η of the {cost} cost</source>
        <translation>η der Kosten: {cost}</translation>
    </message>
    <message>
        <source>Learning rate: factor of the gradient in each step, 0.0001 to 100</source>
        <translation>Lernrate: Faktor des Gradienten in jedem Schritt, 0.0001 bis 100</translation>
    </message>
    <message>
        <source>The cost so far</source>
        <translation>Die Kosten bisher</translation>
    </message>
    <message>
        <source>Cross-entropy, y and a swapped</source>
        <translation>Kreuzentropie, y und a vertauscht</translation>
    </message>
    <message>
        <source>{count} epochs</source>
        <translation>{count} Epochen</translation>
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
        <translation>Das gesättigte Neuron</translation>
    </message>
    <message>
        <source>Quadratic cost</source>
        <translation>Quadratische Kosten</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>Kreuzentropie</translation>
    </message>
    <message>
        <source>Same η</source>
        <translation>Gleiches η</translation>
    </message>
    <message>
        <source>Give cross-entropy the η of the quadratic cost: only then can the ends be compared</source>
        <translation>Der Kreuzentropie das η der quadratischen Kosten geben: Nur dann lassen sich die Endwerte vergleichen</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>{speed}/s</source>
        <translation>{speed}/s</translation>
    </message>
    <message>
        <source>Epochs per second</source>
        <translation>Epochen pro Sekunde</translation>
    </message>
    <message>
        <source>epoch {epoch} of {last}</source>
        <translation>Epoche {epoch} von {last}</translation>
    </message>
    <message>
        <source>With y and a swapped, cross-entropy is a straight line in a, with the slope ln((1 − y)/y): look whether the output comes to rest at the target.</source>
        <translation>Mit vertauschten y und a ist die Kreuzentropie eine Gerade in a mit der Steigung ln((1 − y)/y): Achten Sie darauf, ob die Ausgabe am Zielwert zur Ruhe kommt.</translation>
    </message>
    <message>
        <source>Look at the first {count} epochs: the quadratic cost falls by {quadratic} %, cross-entropy by {cross} %.</source>
        <translation>Sehen Sie sich die ersten {count} Epochen an: Die quadratischen Kosten sinken um {quadratic} %, die Kreuzentropie um {cross} %.</translation>
    </message>
    <message>
        <source>The ends cannot be compared, as η is {quadratic} here and {cross} there.</source>
        <translation>Die Endwerte lassen sich nicht vergleichen, weil η hier {quadratic} und dort {cross} ist.</translation>
    </message>
    <message>
        <source>As η is the same, the ends can be compared, too.</source>
        <translation>Weil η gleich ist, lassen sich auch die Endwerte vergleichen.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>{words} (space)</source>
        <translation>{words} (Leertaste)</translation>
    </message>
</context>
<context>
    <name>NeuronSettings</name>
    <message>
        <source>Start</source>
        <translation>Anfangswerte</translation>
    </message>
    <message>
        <source>Two inputs</source>
        <translation>Zwei Eingaben</translation>
    </message>
    <message>
        <source>Give the neuron a second input x₂ with a weight w₂ of its own</source>
        <translation>Dem Neuron eine zweite Eingabe x₂ mit einem eigenen Gewicht w₂ geben</translation>
    </message>
    <message>
        <source>Swap y and a</source>
        <translation>y und a vertauschen</translation>
    </message>
    <message>
        <source>Exchange the target y and the output a in cross-entropy, a slip that is easily made</source>
        <translation>Den Zielwert y und die Ausgabe a in der Kreuzentropie vertauschen, ein Versehen, das leicht passiert</translation>
    </message>
    <message>
        <source>{what}, −10 to 10</source>
        <translation>{what}, −10 bis 10</translation>
    </message>
    <message>
        <source>Initial weight</source>
        <translation>Anfangsgewicht</translation>
    </message>
    <message>
        <source>First input</source>
        <translation>Erste Eingabe</translation>
    </message>
    <message>
        <source>Initial weight of the second input</source>
        <translation>Anfangsgewicht der zweiten Eingabe</translation>
    </message>
    <message>
        <source>Second input</source>
        <translation>Zweite Eingabe</translation>
    </message>
    <message>
        <source>Initial bias</source>
        <translation>Anfangsbias</translation>
    </message>
    <message>
        <source>What the neuron should output, 0 to 1</source>
        <translation>Was das Neuron ausgeben soll, 0 bis 1</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>Start at w {w}, b {b}</source>
        <translation>Start bei w {w}, b {b}</translation>
    </message>
    <message>
        <source>Play from the book&apos;s start: w = {w}, b = {b}</source>
        <translation>Vom Start des Buches aus abspielen: w = {w}, b = {b}</translation>
    </message>
</context>
<context>
    <name>NeuronView</name>
    <message>
        <source>The neuron</source>
        <translation>Das Neuron</translation>
    </message>
    <message>
        <source>input {x}, w = {w}, b = {b}, output {output}, target {target}</source>
        <translation>Eingabe {x}, w = {w}, b = {b}, Ausgabe {output}, Zielwert {target}</translation>
    </message>
    <message>
        <source>inputs {x}, weights {w}, b = {b}, output {output}, target {target}</source>
        <translation>Eingaben {x}, Gewichte {w}, b = {b}, Ausgabe {output}, Zielwert {target}</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>target {target}</source>
        <translation>Zielwert {target}</translation>
    </message>
</context>
<context>
    <name>NewestVersion</name>
    <message>
        <source>The address for updates, {url}, is none that begins with https://. Nothing was asked.</source>
        <translation>Die Adresse für Aktualisierungen, {url}, beginnt nicht mit https://. Nichts wurde abgefragt.</translation>
    </message>
    <message>
        <source>{server} {failed}, so the newest version is not known. Try again later.</source>
        <translation>{server} {failed}, daher ist die neueste Version nicht bekannt. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>{server} did not answer with a version. Nothing was changed.</source>
        <translation>{server} hat keine Version genannt. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>{typed} is out of range: {text} is taken.</source>
        <translation>{typed} liegt außerhalb des Bereichs: {text} gilt.</translation>
    </message>
</context>
<context>
    <name>NumbersPanel</name>
    <message>
        <source>Each epoch of the run appears here as a row of numbers.</source>
        <translation>Jede Epoche des Laufs erscheint hier als eine Zeile Zahlen.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Show the newest run or one of the runs checked below</source>
        <translation>Den neuesten Lauf zeigen oder einen der unten angekreuzten</translation>
    </message>
    <message>
        <source>The newest run</source>
        <translation>Der neueste Lauf</translation>
    </message>
    <message>
        <source>Numbers of each epoch</source>
        <translation>Zahlen jeder Epoche</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
</context>
<context>
    <name>OptimizerPanel</name>
    <message>
        <source>{optimizer} needs one fixed cost and finds its own steps: first switch off {names}.</source>
        <translation>{optimizer} braucht feste Kosten und findet seine Schritte selbst: Schalten Sie zuerst aus: {names}.</translation>
    </message>
    <message>
        <source>{optimizer} needs a small η, such as 0.001; {eta} oscillates.</source>
        <translation>{optimizer} braucht ein kleines η, etwa 0.001; {eta} schwingt.</translation>
    </message>
</context>
<context>
    <name>OutputBars</name>
    <message>
        <source>Outputs</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Output {name}: z = {z}, a = {a}</source>
        <translation>Ausgabe {name}: z = {z}, a = {a}</translation>
    </message>
</context>
<context>
    <name>PageStack</name>
    <message>
        <source>Code of this page</source>
        <translation>Code dieser Seite</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>The activation and this unit&apos;s point on it</source>
        <translation>Die Aktivierung und der Punkt dieses Neurons darauf</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>Vorherige Seite (Bild auf)</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Nächste Seite (Bild ab)</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Type a picture&apos;s number, counted from 0, and press Enter</source>
        <translation>Geben Sie die Nummer eines Bildes ein, gezählt ab 0, und drücken Sie die Eingabetaste</translation>
    </message>
    <message>
        <source>Go to picture number</source>
        <translation>Zu Bild Nummer</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Seite {0} von {1}</translation>
    </message>
</context>
<context>
    <name>PanelMenu</name>
    <message>
        <source>Panels</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Explanations</source>
        <translation>Erklärungen</translation>
    </message>
</context>
<context>
    <name>PictureReader</name>
    <message>
        <source>A pasted picture</source>
        <translation>Ein eingefügtes Bild</translation>
    </message>
</context>
<context>
    <name>PixelView</name>
    <message>
        <source>What the network sees</source>
        <translation>Was das Netz sieht</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Copy {size}</source>
        <translation>{size} kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>PlotMenu</name>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Logarithmic y axis</source>
        <translation>Logarithmische y-Achse</translation>
    </message>
    <message>
        <source>Export {title}</source>
        <translation>{title} exportieren</translation>
    </message>
</context>
<context>
    <name>PolynomialPanel</name>
    <message>
        <source>A line and a polynomial through ten points</source>
        <translation>Eine Gerade und ein Polynom durch zehn Punkte</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Grad</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>New points</source>
        <translation>Neue Punkte</translation>
    </message>
    <message>
        <source>Measure ten other points, and a hundred others to judge by</source>
        <translation>Zehn andere Punkte messen, und hundert weitere zum Beurteilen</translation>
    </message>
</context>
<context>
    <name>PolynomialWords</name>
    <message>
        <source>&lt;p&gt;Ten measurements lie around the line y = 2x, give or take some noise. A line and a polynomial are fitted to them by least squares. Which of the two tells what further measurements will be? The dots are a hundred of those, which neither fit has seen.&lt;/p&gt;&lt;p&gt;A polynomial of degree 9 has ten coefficients, one for each point, and can pass through all of them. Drag a point, or choose it with the left and right arrow keys and move it up and down, and look how much of each curve moves with it.&lt;/p&gt;&lt;p&gt;&lt;b&gt;λ&lt;/b&gt; makes coefficients dear: Σ (f(x) − y)² + λ Σ c² is made least, where c are the coefficients in Legendre polynomials, without the constant one. This is the weight decay of networks. With a large λ nothing is left but a level line.&lt;/p&gt;&lt;p&gt;Neither is proved right: had the true law been a polynomial of degree 9, the line would be wrong. Chapter 3, “Why does regularization help reduce overfitting?”.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Zehn Messwerte liegen um die Gerade y = 2x, abgesehen von etwas Rauschen. Eine Gerade und ein Polynom werden mit kleinsten Quadraten an sie angepasst. Welches von beiden sagt, wie weitere Messungen ausfallen? Die Tupfen sind hundert davon, die keine der beiden Anpassungen gesehen hat.&lt;/p&gt;&lt;p&gt;Ein Polynom vom Grad 9 hat zehn Koeffizienten, einen für jeden Punkt, und kann durch alle gehen. Ziehen Sie einen Punkt, oder wählen Sie ihn mit den Pfeiltasten links und rechts, bewegen Sie ihn auf und ab, und sehen Sie, wie viel von jeder Kurve sich mitbewegt.&lt;/p&gt;&lt;p&gt;&lt;b&gt;λ&lt;/b&gt; macht Koeffizienten teuer: Minimiert wird Σ (f(x) − y)² + λ Σ c², wobei c die Koeffizienten in Legendre-Polynomen sind, ohne den konstanten. Das ist der Gewichtszerfall der Netze. Mit einem großen λ bleibt nur eine waagerechte Gerade.&lt;/p&gt;&lt;p&gt;Keines von beiden ist bewiesen: Wäre das wahre Gesetz ein Polynom vom Grad 9 gewesen, läge die Gerade falsch. Kapitel 3, „Why does regularization help reduce overfitting?“.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>line</source>
        <translation>Gerade</translation>
    </message>
    <message>
        <source>polynomial</source>
        <translation>Polynom</translation>
    </message>
    <message>
        <source>polynomial of degree {degree}, λ {lambda_}</source>
        <translation>Polynom vom Grad {degree}, λ {lambda_}</translation>
    </message>
    <message>
        <source>Typical error of {fit}: {ten} on the ten points, {new} on {count} new ones.</source>
        <translation>{fit}, typischer Fehler: {ten} auf den zehn Punkten, {new} auf {count} neuen.</translation>
    </message>
    <message>
        <source>Points at {places}</source>
        <translation>Punkte bei {places}</translation>
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
        <translation>Die zehn Punkte</translation>
    </message>
    <message>
        <source>New points</source>
        <translation>Neue Punkte</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>power</source>
        <translation>Potenz</translation>
    </message>
    <message>
        <source>Coefficients</source>
        <translation>Koeffizienten</translation>
    </message>
</context>
<context>
    <name>PredictionRow</name>
    <message>
        <source>Draw the curve</source>
        <translation>Die Kurve zeichnen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>See what happens without saying first what you expect</source>
        <translation>Sehen, was geschieht, ohne vorher zu sagen, was Sie erwarten</translation>
    </message>
    <message>
        <source>Say that this is what you expect</source>
        <translation>Sagen, dass Sie das erwarten</translation>
    </message>
</context>
<context>
    <name>PreprocessingView</name>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>The drawing on the whole paper.</source>
        <translation>Die Zeichnung auf dem ganzen Papier.</translation>
    </message>
    <message>
        <source>pen</source>
        <translation>Stift</translation>
    </message>
    <message>
        <source>Pen: redraws the lines with MNIST&apos;s width, relative to the digit. Without it they stay as drawn: a large digit looks thin and a small one thick, and the network has seen neither in training.</source>
        <translation>Stift: zieht die Linien in der Breite von MNIST neu, bezogen auf die Ziffer. Ohne ihn bleiben sie wie gezeichnet: Eine große Ziffer wirkt dünn und eine kleine dick, und beides hat das Netz im Training nie gesehen.</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Tinte</translation>
    </message>
    <message>
        <source>The box around the ink, cut out.</source>
        <translation>Der Kasten um die Tinte, ausgeschnitten.</translation>
    </message>
    <message>
        <source>box</source>
        <translation>Kasten</translation>
    </message>
    <message>
        <source>Box: crops the drawing to the ink and scales it to 20 × 20 pixels, keeping its shape. Every MNIST digit fills such a box. Without it the whole paper is scaled: a small digit stays small.</source>
        <translation>Kasten: schneidet die Zeichnung auf die Tinte zu und skaliert sie auf 20 × 20 Pixel, ohne ihre Form zu ändern. Jede Ziffer von MNIST füllt einen solchen Kasten. Ohne ihn wird das ganze Papier skaliert: Eine kleine Ziffer bleibt klein.</translation>
    </message>
    <message>
        <source>20 × 20</source>
        <translation>20 × 20</translation>
    </message>
    <message>
        <source>Scaled to pixels: 20 × 20, or 28 × 28 without the box.</source>
        <translation>Auf Pixel skaliert: 20 × 20, oder 28 × 28 ohne den Kasten.</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Grey: a pixel&apos;s grey level is the part of it covered by ink, as in MNIST. Without it each pixel is ink or paper, and edges are jagged.</source>
        <translation>Grau: Der Grauwert eines Pixels ist der Teil von ihm, den Tinte bedeckt, wie bei MNIST. Ohne diesen Schritt ist jedes Pixel Tinte oder Papier, und Ränder sind gezackt.</translation>
    </message>
    <message>
        <source>28 × 28</source>
        <translation>28 × 28</translation>
    </message>
    <message>
        <source>The network&apos;s input: 784 numbers, one per pixel.</source>
        <translation>Die Eingabe des Netzes: 784 Zahlen, eine pro Pixel.</translation>
    </message>
    <message>
        <source>centre</source>
        <translation>Zentrierung</translation>
    </message>
    <message>
        <source>Centre: moves the centre of mass of the ink to the middle, as in MNIST. Without it, an off-centre digit meets weights that were trained on other parts of digits.</source>
        <translation>Zentrierung: verschiebt den Schwerpunkt der Tinte in die Mitte, wie bei MNIST. Ohne sie trifft eine Ziffer außerhalb der Mitte auf Gewichte, die für andere Teile von Ziffern trainiert wurden.</translation>
    </message>
</context>
<context>
    <name>PresetBox</name>
    <message>
        <source>Preset</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Save or delete presets</source>
        <translation>Vorlagen speichern oder löschen</translation>
    </message>
    <message>
        <source>Save these settings as a preset…</source>
        <translation>Diese Einstellungen als Vorlage speichern…</translation>
    </message>
    <message>
        <source>Back to the first settings</source>
        <translation>Zurück zu den ersten Einstellungen</translation>
    </message>
    <message>
        <source>Settings that lead somewhere, and your own: one choice sets all knobs</source>
        <translation>Einstellungen, die zu etwas führen, und Ihre eigenen: Eine Wahl setzt alle</translation>
    </message>
    <message>
        <source>Save these settings, delete a preset, or go back to the first settings</source>
        <translation>Diese Einstellungen speichern, eine Vorlage löschen oder zu den ersten Einstellungen zurückkehren</translation>
    </message>
    <message>
        <source>Your own settings</source>
        <translation>Ihre eigenen Einstellungen</translation>
    </message>
    <message>
        <source>The knobs match no preset.</source>
        <translation>Die Einstellungen entsprechen keiner Vorlage.</translation>
    </message>
    <message>
        <source>Delete “{name}”</source>
        <translation>„{name}“ löschen</translation>
    </message>
    <message>
        <source>Delete this preset</source>
        <translation>Diese Vorlage löschen</translation>
    </message>
    <message>
        <source>Name of the preset; an existing one of that name is replaced:</source>
        <translation>Name der Vorlage; eine vorhandene mit diesem Namen wird ersetzt:</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>Vorlage speichern</translation>
    </message>
    <message>
        <source>Saved the preset “{name}”.</source>
        <translation>Vorlage „{name}“ gespeichert.</translation>
    </message>
    <message>
        <source>Deleted the preset “{name}”; its settings stay in the knobs until you change them.</source>
        <translation>Vorlage „{name}“ gelöscht; ihre Werte bleiben eingestellt, bis Sie sie ändern.</translation>
    </message>
</context>
<context>
    <name>ProbabilityBars</name>
    <message>
        <source>Output of each digit</source>
        <translation>Ausgabe jeder Ziffer</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>{row}, otherwise {percent}</source>
        <translation>{row}, sonst {percent}</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Progress of the run</source>
        <translation>Fortschritt des Laufs</translation>
    </message>
    <message>
        <source>Engine: {engine}</source>
        <translation>Rechenkern: {engine}</translation>
    </message>
    <message>
        <source>{images} images/s</source>
        <translation>{images} Bilder/s</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>RaceCurves</name>
    <message>
        <source>Validation cost</source>
        <translation>Validierungskosten</translation>
    </message>
    <message>
        <source>The curves appear here after the first epoch.</source>
        <translation>Die Kurven erscheinen hier nach der ersten Epoche.</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Validation {score} in %</source>
        <translation>{score} (Validierung) in %</translation>
    </message>
    <message>
        <source>{run}, seed {seed}</source>
        <translation>{run}, Seed {seed}</translation>
    </message>
</context>
<context>
    <name>RaceMap</name>
    <message>
        <source>Setting of the rows</source>
        <translation>Einstellung der Zeilen</translation>
    </message>
    <message>
        <source>Setting of the columns</source>
        <translation>Einstellung der Spalten</translation>
    </message>
    <message>
        <source>Only the seed varies: there is nothing to map.</source>
        <translation>Nur der Seed variiert: Es gibt nichts für eine Karte.</translation>
    </message>
    <message>
        <source>Validation {score} of each setting</source>
        <translation>{score} auf der Validierungsmenge, je Einstellung</translation>
    </message>
    <message>
        <source>each setting</source>
        <translation>jede Einstellung</translation>
    </message>
    <message>
        <source>Mean {score} in %; the stronger the colour, the smaller the error.</source>
        <translation>{score} in %, gemittelt; je kräftiger die Farbe, desto kleiner der Fehler.</translation>
    </message>
    <message>
        <source>Each cell: the best over {knobs}.</source>
        <translation>Jede Zelle: das beste Ergebnis über {knobs}.</translation>
    </message>
</context>
<context>
    <name>RacePanel</name>
    <message>
        <source>A race is already in progress.</source>
        <translation>Ein Rennen läuft schon.</translation>
    </message>
    <message>
        <source>These settings are loaded: {settings}.</source>
        <translation>Diese Einstellungen sind geladen: {settings}.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>explains</source>
        <translation>erklärt</translation>
    </message>
    <message>
        <source>clear effect</source>
        <translation>klarer Effekt</translation>
    </message>
    <message>
        <source>best at</source>
        <translation>am besten bei</translation>
    </message>
    <message>
        <source>What matters</source>
        <translation>Worauf es ankommt</translation>
    </message>
</context>
<context>
    <name>RacePivot</name>
    <message>
        <source>No run has ended yet.</source>
        <translation>Noch ist kein Lauf zu Ende.</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>divergiert</translation>
    </message>
    <message>
        <source>one run has ended</source>
        <translation>ein Lauf ist zu Ende</translation>
    </message>
    <message>
        <source>{runs} runs have ended</source>
        <translation>{runs} Läufe sind zu Ende</translation>
    </message>
    <message>
        <source>from {lowest} to {highest}</source>
        <translation>von {lowest} bis {highest}</translation>
    </message>
    <message>
        <source>best of {count} settings</source>
        <translation>beste von {count} Einstellungen</translation>
    </message>
</context>
<context>
    <name>RaceQueue</name>
    <message>
        <source>Settings that race</source>
        <translation>Einstellungen im Rennen</translation>
    </message>
    <message>
        <source>+ Add these</source>
        <translation>+ Diese hinzufügen</translation>
    </message>
    <message>
        <source>Add the current settings to the race; then change them and add others</source>
        <translation>Die aktuellen Einstellungen ins Rennen aufnehmen; ändern Sie sie dann, und fügen Sie weitere hinzu</translation>
    </message>
    <message>
        <source>Current settings: {settings}</source>
        <translation>Aktuelle Einstellungen: {settings}</translation>
    </message>
    <message>
        <source>{settings}. Check to include them in the race</source>
        <translation>{settings}. Ankreuzen, um sie ins Rennen aufzunehmen</translation>
    </message>
    <message>
        <source>{settings}. Click to remove it from the race</source>
        <translation>{settings}. Klicken, um sie aus dem Rennen zu nehmen</translation>
    </message>
    <message>
        <source>Remove {settings}</source>
        <translation>{settings} entfernen</translation>
    </message>
    <message>
        <source>current settings</source>
        <translation>aktuelle Einstellungen</translation>
    </message>
</context>
<context>
    <name>RaceRuns</name>
    <message>
        <source>Runs of the race</source>
        <translation>Läufe des Rennens</translation>
    </message>
    <message>
        <source>Stop selected</source>
        <translation>Ausgewählte stoppen</translation>
    </message>
    <message>
        <source>Stop the selected runs (Delete); the others continue</source>
        <translation>Die ausgewählten Läufe stoppen (Entf); die anderen laufen weiter</translation>
    </message>
    <message>
        <source>Use the best</source>
        <translation>Die besten verwenden</translation>
    </message>
    <message>
        <source>Load the settings of the best; an undo of setting changes takes that back</source>
        <translation>Die Einstellungen des besten Laufs laden; Rückgängig bei den Einstellungen nimmt das zurück</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>Diese Einstellungen verwenden</translation>
    </message>
    <message>
        <source>Load the settings of the selected run (Enter)</source>
        <translation>Die Einstellungen des ausgewählten Laufs laden (Eingabetaste)</translation>
    </message>
</context>
<context>
    <name>RaceSetup</name>
    <message>
        <source>What varies, as text</source>
        <translation>Was variiert, als Text</translation>
    </message>
    <message>
        <source>Number of settings drawn at random</source>
        <translation>Anzahl der zufällig gezogenen Einstellungen</translation>
    </message>
    <message>
        <source>Seed of the draws: the same one gives the same settings again</source>
        <translation>Seed der Ziehungen: Derselbe ergibt wieder dieselben Einstellungen</translation>
    </message>
    <message>
        <source>Number of runs per setting, each with its own seed</source>
        <translation>Anzahl der Läufe pro Einstellung, jeder mit eigenem Seed</translation>
    </message>
    <message>
        <source>Number of runs at the same time, one process each</source>
        <translation>Anzahl gleichzeitiger Läufe, jeder in einem eigenen Prozess</translation>
    </message>
    <message>
        <source>Address of a Dask scheduler</source>
        <translation>Adresse eines Dask-Schedulers</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Rechner</translation>
    </message>
    <message>
        <source>Where the runs are trained: empty for this computer, or the address of a Dask scheduler, such as tcp://192.168.1.5:8786, whose workers train them</source>
        <translation>Wo die Läufe trainiert werden: leer für diesen Rechner, oder die Adresse eines Dask-Schedulers, etwa tcp://192.168.1.5:8786, dessen Worker sie trainieren</translation>
    </message>
    <message>
        <source>Progress of the race</source>
        <translation>Fortschritt des Rennens</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Alle stoppen</translation>
    </message>
    <message>
        <source>Stop all runs before their next mini-batch; their networks are kept</source>
        <translation>Alle Läufe vor ihrem nächsten Mini-Batch stoppen; ihre Netze bleiben erhalten</translation>
    </message>
    <message>
        <source>+ Vary a setting</source>
        <translation>+ Einstellung variieren</translation>
    </message>
    <message>
        <source>Pick one more setting that varies, and its values</source>
        <translation>Eine weitere Einstellung wählen, die variiert, und ihre Werte</translation>
    </message>
    <message>
        <source>All combinations</source>
        <translation>Alle Kombinationen</translation>
    </message>
    <message>
        <source>Train every combination</source>
        <translation>Jede Kombination trainieren</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>Zufällig</translation>
    </message>
    <message>
        <source>Draw settings at random from the ranges and lists</source>
        <translation>Einstellungen zufällig aus den Bereichen und Listen ziehen</translation>
    </message>
    <message>
        <source>runs, &amp;draw</source>
        <translation>Läufe, Ziehun&amp;g</translation>
    </message>
    <message>
        <source>&amp;on</source>
        <translation>a&amp;uf</translation>
    </message>
    <message>
        <source>S&amp;eeds</source>
        <translation>S&amp;eeds</translation>
    </message>
    <message>
        <source>At &amp;once</source>
        <translation>Glei&amp;chzeitig</translation>
    </message>
    <message>
        <source>What varies, as text: {example}</source>
        <translation>Was variiert, als Text: {example}</translation>
    </message>
    <message>
        <source>That would be {count} runs; at most {most} fit here. Use the command “sweep” for more.</source>
        <translation>Das wären {count} Läufe; hier passen höchstens {most}. Für mehr gibt es den Befehl „sweep“.</translation>
    </message>
    <message>
        <source>Train them all with the same seed and the same mini-batches</source>
        <translation>Alle mit demselben Seed und denselben Mini-Batches trainieren</translation>
    </message>
    <message>
        <source>; no more settings differ</source>
        <translation>; keine weiteren Unterschiede</translation>
    </message>
</context>
<context>
    <name>RaceTable</name>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>RaceVaried</name>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>RaceView</name>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
</context>
<context>
    <name>RaceWords</name>
    <message>
        <source>Pick what to vary and its values, or enter them, such as eta=0.05,0.5,5 lambda=0,1,5, and press Start. Every combination is trained with the same seed and the same mini-batches; their curves appear here live, side by side, with a map of the results.</source>
        <translation>Wählen Sie, was variieren soll, und die Werte dazu, oder geben Sie sie ein, etwa eta=0.05,0.5,5 lambda=0,1,5, und drücken Sie „Starten“. Jede Kombination wird mit demselben Seed und denselben Mini-Batches trainiert; ihre Kurven erscheinen hier live nebeneinander, mit einer Karte der Ergebnisse.</translation>
    </message>
    <message>
        <source>such as eta=0.05..5 lambda=0..10 dropout=0,0.5</source>
        <translation>etwa eta=0.05..5 lambda=0..10 dropout=0,0.5</translation>
    </message>
    <message>
        <source>such as eta=0.05,0.5,5 lambda=0,1,5</source>
        <translation>etwa eta=0.05,0.5,5 lambda=0,1,5</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;A race&lt;/b&gt; trains several settings under the same conditions: the same images, and the same seed, so that initial weights, mini-batches and dropped units are the same. Differences in the results then come only from the settings.&lt;/p&gt;&lt;p&gt;&lt;b&gt;The grid&lt;/b&gt; lists settings and their values: &lt;code&gt;eta=0.05,0.5,5 lambda=0,1,5&lt;/code&gt; is nine combinations. Start with a coarse grid, in factors of ten, with few epochs and few images; then refine it around the best. The book finds its η and λ in this way (chapter 3, “How to choose a neural network&apos;s hyper-parameters?”). The names are those of a run&apos;s settings copied as TOML; the grid applies to every entry in the queue.&lt;/p&gt;&lt;p&gt;&lt;b&gt;At random&lt;/b&gt;, settings are drawn from ranges, such as &lt;code&gt;eta=0.05..5&lt;/code&gt;: in equal factors where a setting spans orders of magnitude, else in equal steps. Of several settings usually few matter, and each run tries another value of those, while a grid tries the same few again and again (Bergstra and Bengio 2012). The same draw number gives the same settings again.&lt;/p&gt;&lt;p&gt;&lt;b&gt;What matters&lt;/b&gt; is the share of the variance of the results that lies between runs with different values of a setting (Kelley&apos;s ε², which takes off what chance explains); drawn numbers are put in groups of neighbours. An effect is clear when chance alone gives it less than once in twenty times (F test). The rest of the spread is chance, and settings that depend on each other. Runs that diverged are left out.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Several seeds&lt;/b&gt;: the accuracy of a run varies by a few tenths of a percent by chance. Train each setting with three or more seeds, and trust only a lead that is larger than the spread between them. The spread given is the sample standard deviation.&lt;/p&gt;&lt;p&gt;&lt;b&gt;The map&lt;/b&gt; shows the mean validation accuracy over the seeds, or R² for networks that predict numbers; 100 % is the best of either. It is the accuracy after the last epoch, or of the best epoch where early stopping keeps that. The colour shows the error on a logarithmic scale: halving the error is one step, from 8 to 4 % as from 4 to 2 %. A ring marks the best of the settings whose runs have all finished. Click a cell to highlight its runs.&lt;/p&gt;&lt;p&gt;&lt;b&gt;The winner was chosen by the validation set&lt;/b&gt;, so its accuracy there is slightly too optimistic: open the test set once, at the end, for the final test.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Ein Rennen&lt;/b&gt; trainiert mehrere Einstellungen unter gleichen Bedingungen: mit denselben Bildern und demselben Seed, sodass Anfangsgewichte, Mini-Batches und ausgeschaltete Neuronen dieselben sind. Unterschiede in den Ergebnissen kommen dann nur von den Einstellungen.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Das Gitter&lt;/b&gt; führt Einstellungen und ihre Werte auf: &lt;code&gt;eta=0.05,0.5,5 lambda=0,1,5&lt;/code&gt; sind neun Kombinationen. Beginnen Sie mit einem groben Gitter, in Zehnerschritten, mit wenigen Epochen und wenigen Bildern; verfeinern Sie es dann um das beste Ergebnis herum. So findet das Buch sein η und sein λ (Kapitel 3, „How to choose a neural network&apos;s hyper-parameters?“). Die Namen sind die aus den als TOML kopierten Einstellungen eines Laufs; das Gitter gilt für jeden Eintrag der Warteschlange.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Zufällig&lt;/b&gt; werden Einstellungen aus Bereichen gezogen, etwa &lt;code&gt;eta=0.05..5&lt;/code&gt;: in gleichen Faktoren, wo eine Einstellung über Größenordnungen reicht, sonst in gleichen Schritten. Von mehreren Einstellungen kommt es meist nur auf wenige an, und jeder Lauf probiert von diesen einen anderen Wert, während ein Gitter immer wieder dieselben wenigen probiert (Bergstra und Bengio 2012). Derselbe Seed der Ziehungen ergibt wieder dieselben Einstellungen.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Worauf es ankommt&lt;/b&gt; ist der Anteil der Varianz der Ergebnisse, der zwischen Läufen mit verschiedenen Werten einer Einstellung liegt (Kelleys ε², das abzieht, was der Zufall erklärt); gezogene Zahlen werden in Gruppen von Nachbarn zusammengefasst. Ein Effekt ist klar, wenn der Zufall allein ihn seltener als einmal in zwanzig Fällen ergibt (F-Test). Der Rest der Streuung ist Zufall, oder es sind Einstellungen, die voneinander abhängen. Divergierte Läufe bleiben außer Betracht.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Mehrere Seeds&lt;/b&gt;: Die Genauigkeit eines Laufs schwankt zufällig um einige Zehntel Prozent. Trainieren Sie jede Einstellung mit drei oder mehr Seeds, und vertrauen Sie nur einem Vorsprung, der größer ist als die Streuung zwischen ihnen. Die angegebene Streuung ist die Standardabweichung der Stichprobe.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Die Karte&lt;/b&gt; zeigt die mittlere Validierungsgenauigkeit über die Seeds, oder R² bei Netzen, die Zahlen vorhersagen; 100 % ist bei beiden das Beste. Es ist die Genauigkeit nach der letzten Epoche, oder die der besten Epoche, wo Early Stopping diese behält. Die Farbe zeigt den Fehler auf einer logarithmischen Skala: Den Fehler zu halbieren ist ein Schritt, von 8 auf 4 % wie von 4 auf 2 %. Ein Ring kennzeichnet die beste der Einstellungen, deren Läufe alle zu Ende sind. Klicken Sie auf eine Zelle, um ihre Läufe hervorzuheben.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Der Sieger wurde nach der Validierungsmenge ausgewählt&lt;/b&gt;, deshalb ist seine Genauigkeit dort etwas zu optimistisch: Öffnen Sie die Testmenge einmal, am Ende, für die Schlussprüfung.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 Lauf</translation>
    </message>
    <message>
        <source>{runs} runs: 1 setting, {seeds} seeds</source>
        <translation>{runs} Läufe: 1 Einstellung, {seeds} Seeds</translation>
    </message>
    <message>
        <source>{runs} runs, one seed each</source>
        <translation>{runs} Läufe, je ein Seed</translation>
    </message>
    <message>
        <source>{runs} runs: {settings} settings, {seeds} seeds each</source>
        <translation>{runs} Läufe: {settings} Einstellungen, je {seeds} Seeds</translation>
    </message>
    <message>
        <source>best validation {score}</source>
        <translation>{score} (Validierung, beste)</translation>
    </message>
    <message>
        <source>validation {score} of the kept network</source>
        <translation>{score} (Validierung, behaltenes Netz)</translation>
    </message>
    <message>
        <source>last validation {score}</source>
        <translation>{score} (Validierung, letzte)</translation>
    </message>
    <message>
        <source>Which setting matters is told after {least} finished runs; so far there are {runs}.</source>
        <translation>Auf welche Einstellung es ankommt, steht nach {least} beendeten Läufen hier; bisher sind es {runs}.</translation>
    </message>
    <message>
        <source>None of these has a clear effect in {runs} runs: {settings}.</source>
        <translation>Keine davon hat in {runs} Läufen einen klaren Effekt: {settings}.</translation>
    </message>
    <message>
        <source>Of the spread of {runs} runs, {shares}.</source>
        <translation>Von der Streuung über {runs} Läufe: {shares}.</translation>
    </message>
    <message>
        <source>Roughly, as these are only {runs} runs: of the spread, {shares}.</source>
        <translation>Grob, denn es sind nur {runs} Läufe, von der Streuung: {shares}.</translation>
    </message>
    <message>
        <source>No clear effect: {settings}.</source>
        <translation>Kein klarer Effekt: {settings}.</translation>
    </message>
    <message>
        <source>{setting} explains {share} %, best at {best}</source>
        <translation>{setting} erklärt {share} %, am besten bei {best}</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>wird gestoppt…</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>epoch {epoch}/{epochs}</source>
        <translation>Epoche {epoch}/{epochs}</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>nicht begonnen</translation>
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
        <source>No setting has finished yet.</source>
        <translation>Noch ist keine Einstellung fertig.</translation>
    </message>
    <message>
        <source>No setting finished, so there is no best one.</source>
        <translation>Keine Einstellung wurde fertig, also gibt es keine beste.</translation>
    </message>
    <message>
        <source>Best so far: {setting}, {score} {result}.</source>
        <translation>Bisher am besten: {setting}, {score} {result}.</translation>
    </message>
    <message>
        <source>Best: {setting}, {score} {result}.</source>
        <translation>Am besten: {setting}, {score} {result}.</translation>
    </message>
    <message>
        <source>One seed each: a few tenths of a percent may be chance.</source>
        <translation>Je nur ein Seed: Einige Zehntel Prozent können Zufall sein.</translation>
    </message>
    <message>
        <source>The lead is within the seed-to-seed spread.</source>
        <translation>Der Vorsprung liegt innerhalb der Streuung zwischen Seeds.</translation>
    </message>
    <message>
        <source>{done} of {runs} runs done</source>
        <translation>{done} von {runs} Läufen fertig</translation>
    </message>
</context>
<context>
    <name>RangeTestFindings</name>
    <message>
        <source>Range test</source>
        <translation>Range-Test</translation>
    </message>
    <message>
        <source>Nielsen&apos;s threshold</source>
        <translation>Nielsens Schwelle</translation>
    </message>
    <message>
        <source>threshold {eta}</source>
        <translation>Schwelle {eta}</translation>
    </message>
</context>
<context>
    <name>RangeTestWords</name>
    <message>
        <source>Starting…</source>
        <translation>Beginnt…</translation>
    </message>
    <message>
        <source>Range test: η grows with every mini-batch, now {eta}</source>
        <translation>Range-Test: η wächst mit jedem Mini-Batch, jetzt {eta}</translation>
    </message>
    <message>
        <source>Short runs for Nielsen&apos;s threshold, so far: {etas}</source>
        <translation>Kurze Läufe für Nielsens Schwelle, bisher: {etas}</translation>
    </message>
    <message>
        <source>The cost diverged before it fell: even the smallest η was too large. Try smaller initial weights.</source>
        <translation>Die Kosten divergierten, bevor sie sanken: Schon das kleinste η war zu groß. Versuchen Sie kleinere Anfangsgewichte.</translation>
    </message>
    <message>
        <source>The cost was still falling when the test ended at η {last}. Try smaller mini-batches.</source>
        <translation>Die Kosten sanken noch, als der Test bei η {last} endete. Versuchen Sie kleinere Mini-Batches.</translation>
    </message>
    <message>
        <source>The cost hardly fell at any η from {first} to {last}. Try other initial weights, cost or data.</source>
        <translation>Die Kosten sanken bei keinem η von {first} bis {last} nennenswert. Versuchen Sie andere Anfangsgewichte, Kosten oder Daten.</translation>
    </message>
    <message>
        <source>The cost was lowest at η {lowest} and had risen to four times that at {last}.</source>
        <translation>Die Kosten waren bei η {lowest} am niedrigsten und bei {last} auf das Vierfache gestiegen.</translation>
    </message>
    <message>
        <source>The cost was lowest at η {lowest}; the test ended at {last}.</source>
        <translation>Die Kosten waren bei η {lowest} am niedrigsten; der Test endete bei {last}.</translation>
    </message>
    <message>
        <source>No suggestion.</source>
        <translation>Kein Vorschlag.</translation>
    </message>
    <message>
        <source>A fifth of the η at which the running cost is lowest, {lowest}: beyond it the steps are too long for the cost to fall further. Smith 2015; the fifth is Backswing&apos;s own measurement.</source>
        <translation>Ein Fünftel des η, bei dem die laufenden Kosten am niedrigsten sind, {lowest}: Darüber sind die Schritte zu lang, als dass die Kosten weiter sinken könnten. Smith 2015; das Fünftel ist Backswings eigene Messung.</translation>
    </message>
    <message>
        <source>The time ran out before a short run was done.</source>
        <translation>Die Zeit war um, bevor ein kurzer Lauf fertig war.</translation>
    </message>
    <message>
        <source>The cost did not fall steadily at any η tried.</source>
        <translation>Die Kosten sanken bei keinem der versuchten η stetig.</translation>
    </message>
    <message>
        <source>In short runs the cost falls steadily up to η {threshold}, Nielsen&apos;s threshold. Half of it leaves room for many epochs. Book, chapter 3.</source>
        <translation>In kurzen Läufen sinken die Kosten stetig bis η {threshold}, Nielsens Schwelle. Die Hälfte davon lässt Raum für viele Epochen. Buch, Kapitel 3.</translation>
    </message>
</context>
<context>
    <name>RateCurve</name>
    <message>
        <source>Preview of the learning rate</source>
        <translation>Vorschau der Lernrate</translation>
    </message>
    <message>
        <source>From {first} to {end}, at most {peak}, in {epochs} epochs</source>
        <translation>Von {first} bis {end}, höchstens {peak}, in {epochs} Epochen</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>epoch {epoch}</source>
        <translation>Epoche {epoch}</translation>
    </message>
</context>
<context>
    <name>RatePlot</name>
    <message>
        <source>Nothing to draw yet</source>
        <translation>Noch nichts zu zeichnen</translation>
    </message>
    <message>
        <source>η {eta}&lt;br&gt;cost {cost}</source>
        <translation>η {eta}&lt;br&gt;Kosten {cost}</translation>
    </message>
</context>
<context>
    <name>ReadOut</name>
    <message>
        <source>min – max, n</source>
        <translation>Min. – Max., n</translation>
    </message>
    <message>
        <source>not smoothed</source>
        <translation>nicht geglättet</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>There is no network yet. Press Train.</source>
        <translation>Es gibt noch kein Netz. Drücken Sie „Trainieren“.</translation>
    </message>
    <message>
        <source>This network has {inputs} inputs and {outputs} outputs. To read digits it needs 784 and 10.</source>
        <translation>Dieses Netz hat {inputs} Eingaben und {outputs} Ausgaben. Um Ziffern zu lesen, braucht es 784 und 10.</translation>
    </message>
    <message>
        <source>No answer: the network has diverged. Reset it.</source>
        <translation>Keine Antwort: Das Netz ist divergiert. Setzen Sie es zurück.</translation>
    </message>
</context>
<context>
    <name>ReadingDialog</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Try: open the experiment</source>
        <translation>Ausprobieren: das Experiment öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>RegularizationPanel</name>
    <message>
        <source>No regularization, so this has no effect.</source>
        <translation>Keine Regularisierung, deshalb ohne Wirkung.</translation>
    </message>
    <message>
        <source>This network has no hidden layer.</source>
        <translation>Dieses Netz hat keine verdeckte Schicht.</translation>
    </message>
    <message>
        <source>These data have no labels that could be smoothed.</source>
        <translation>Diese Daten haben keine Labels, die man glätten könnte.</translation>
    </message>
    <message>
        <source>{optimizer}: λ is decoupled; it shrinks the weights by η λ/n beside the step.</source>
        <translation>{optimizer}: λ ist entkoppelt; es verkleinert die Gewichte um η λ/n neben dem Schritt.</translation>
    </message>
</context>
<context>
    <name>Reliability</name>
    <message>
        <source>accuracy against confidence</source>
        <translation>Genauigkeit gegen Konfidenz</translation>
    </message>
    <message>
        <source>pictures, logarithmic</source>
        <translation>Bilder, logarithmisch</translation>
    </message>
    <message>
        <source>Confidence and accuracy</source>
        <translation>Konfidenz und Genauigkeit</translation>
    </message>
    <message>
        <source>Threshold of confidence</source>
        <translation>Schwelle der Konfidenz</translation>
    </message>
    <message>
        <source>Confidence {low}–{high} %: no picture</source>
        <translation>Konfidenz {low}–{high} %: kein Bild</translation>
    </message>
    <message>
        <source>Confidence {low}–{high} %: 1 picture; mean confidence {sure} %, accuracy {right} %</source>
        <translation>Konfidenz {low}–{high} %: 1 Bild; mittlere Konfidenz {sure} %, Genauigkeit {right} %</translation>
    </message>
    <message>
        <source>Confidence {low}–{high} %: {count} pictures; mean confidence {sure} %, accuracy {right} %</source>
        <translation>Konfidenz {low}–{high} %: {count} Bilder; mittlere Konfidenz {sure} %, Genauigkeit {right} %</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>These runs no longer exist: nothing was written. Choose others.</source>
        <translation>Diese Läufe gibt es nicht mehr: Nichts wurde geschrieben. Wählen Sie andere.</translation>
    </message>
</context>
<context>
    <name>RescueWatch</name>
    <message>
        <source>The cure: {settings}.</source>
        <translation>Die Abhilfe: {settings}.</translation>
    </message>
    <message>
        <source>This mission is on {data}: choose it in the group Data.</source>
        <translation>Diese Mission verwendet {data}: Wählen Sie das in der Gruppe Daten.</translation>
    </message>
    <message>
        <source>{seconds} s of {all} s.</source>
        <translation>{seconds} s von {all} s.</translation>
    </message>
    <message>
        <source>{seconds} s: the {all} s are over. Go on, for {points} points.</source>
        <translation>{seconds} s: Die {all} s sind um. Machen Sie weiter, für {points} Punkte.</translation>
    </message>
    <message>
        <source>{accuracy} on {part}; the goal is {goal} on all.</source>
        <translation>{accuracy} auf {part}; das Ziel ist {goal} auf allen.</translation>
    </message>
    <message>
        <source>Best so far {accuracy} of {goal}.</source>
        <translation>Bisher am besten {accuracy} von {goal}.</translation>
    </message>
    <message>
        <source>The goal is {goal}.</source>
        <translation>Das Ziel ist {goal}.</translation>
    </message>
    <message>
        <source>{accuracy} after {seconds} s of training, hints: {hints}.</source>
        <translation>{accuracy} nach {seconds} s Training, Hinweise: {hints}.</translation>
    </message>
    <message>
        <source>{count} validation images of the digits {digits}</source>
        <translation>{count} Validierungsbildern der Ziffern {digits}</translation>
    </message>
    <message>
        <source>the digits {digits}</source>
        <translation>den Ziffern {digits}</translation>
    </message>
    <message>
        <source>{count} validation images</source>
        <translation>{count} Validierungsbildern</translation>
    </message>
    <message>
        <source>other data</source>
        <translation>anderen Daten</translation>
    </message>
</context>
<context>
    <name>RobustnessMeasuring</name>
    <message>
        <source>{run} is left out: there is no network in its folder. Clear its tick, or train it again.</source>
        <translation>{run} fehlt hier: In seinem Ordner ist kein Netz. Nehmen Sie sein Kreuz weg, oder trainieren Sie ihn neu.</translation>
    </message>
    <message>
        <source>{run} is left out: {why}</source>
        <translation>{run} fehlt hier: {why}</translation>
    </message>
</context>
<context>
    <name>RobustnessTexts</name>
    <message>
        <source>Press Train, and choose digits as data. This page then changes the digits of the validation set, a little and ever more, and shows how many the network still reads. Tick runs below to compare theirs.</source>
        <translation>Drücken Sie „Trainieren“, und wählen Sie Ziffern als Daten. Diese Seite verändert dann die Ziffern der Validierungsmenge, erst wenig, dann immer mehr, und zeigt, wie viele das Netz noch liest. Kreuzen Sie unten Läufe an, um ihre Netze zu vergleichen.</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Each plot&lt;/b&gt; changes a sample of the validation set in one way, from nothing (the upright line) to far, and shows the accuracy: the share of digits that is still read correctly. These are the curves of Why?, averaged over many digits. With noise, a random number is added to each pixel; the axis is its standard deviation as a fraction of full ink.&lt;/p&gt;&lt;p&gt;A fully connected network has no notion of position: a digit shifted by two pixels meets other weights. It keeps what it has seen. &lt;b&gt;To see this,&lt;/b&gt; train two runs, one with Distortions, and tick both in the table of runs: at rest they differ little, but the run that learnt from shifted and turned digits keeps its accuracy further out. The network at hand is drawn in the colour of the text, and at most eight ticked runs beside it, each with its best network.&lt;/p&gt;&lt;p&gt;Drawings are centred and scaled before the network reads them, so that shifts and sizes hurt drawings less than these images.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Jedes Diagramm&lt;/b&gt; verändert eine Stichprobe der Validierungsmenge auf eine Weise, von gar nicht (die senkrechte Linie) bis weit, und zeigt die Genauigkeit: den Anteil der Ziffern, die noch richtig gelesen werden. Es sind die Kurven von „Warum?“, gemittelt über viele Ziffern. Beim Rauschen wird zu jedem Pixel eine Zufallszahl addiert; die Achse ist ihre Standardabweichung als Bruchteil der vollen Tinte.&lt;/p&gt;&lt;p&gt;Ein vollständig verbundenes Netz hat keinen Begriff von Lage: Eine um zwei Pixel verschobene Ziffer trifft auf andere Gewichte. Es behält, was es gesehen hat. &lt;b&gt;So sehen Sie das:&lt;/b&gt; Trainieren Sie zwei Läufe, einen mit Verzerrungen, und kreuzen Sie beide in der Tabelle der Läufe an: Ohne Veränderung unterscheiden sie sich wenig, aber der Lauf, der aus verschobenen und gedrehten Ziffern gelernt hat, hält seine Genauigkeit weiter nach außen. Das aktuelle Netz ist in der Farbe des Textes gezeichnet, daneben höchstens acht angekreuzte Läufe, jeder mit seinem besten Netz.&lt;/p&gt;&lt;p&gt;Zeichnungen werden zentriert und skaliert, bevor das Netz sie liest; Verschiebung und Größe schaden ihnen deshalb weniger als diesen Bildern.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>The data at hand are no digits of 28 × 28 pixels.</source>
        <translation>Die aktuellen Daten sind keine Ziffern mit 28 × 28 Pixeln.</translation>
    </message>
    <message>
        <source>At hand: {name}</source>
        <translation>Aktuell: {name}</translation>
    </message>
    <message>
        <source>{name} (with distortions)</source>
        <translation>{name} (mit Verzerrungen)</translation>
    </message>
    <message>
        <source>Measuring the network at hand…</source>
        <translation>Das aktuelle Netz wird gemessen…</translation>
    </message>
    <message>
        <source>{name} reads {share} of {count} validation digits. {changed}</source>
        <translation>{name} liest {share} von {count} Validierungsziffern. {changed}</translation>
    </message>
    <message>
        <source>Not trained yet, {name} reads {share} of {count} validation digits. {changed}</source>
        <translation>Noch nicht trainiert liest {name} {share} von {count} Validierungsziffern. {changed}</translation>
    </message>
    <message>
        <source>{count} more ticked runs are not shown.</source>
        <translation>{count} weitere angekreuzte Läufe werden nicht gezeigt.</translation>
    </message>
    <message>
        <source>Measuring network {nth} of {total}…</source>
        <translation>Netz {nth} von {total} wird gemessen…</translation>
    </message>
    <message>
        <source>Turned by {turn}, it still reads {turned}; shifted by {px}, {shifted}; with noise {noise}, {noisy}.</source>
        <translation>Bei Drehung um {turn} werden noch {turned} gelesen, bei Verschiebung um {px} noch {shifted}, bei Rauschen {noise} noch {noisy}.</translation>
    </message>
    <message>
        <source>Shifted by {px}, {run} reads most: {share}.</source>
        <translation>Bei Verschiebung um {px} liest {run} am meisten: {share}.</translation>
    </message>
    <message>
        <source>{title}: {amount}. Still read as {answer}. Point at a curve for other changes.</source>
        <translation>{title}: {amount}. Immer noch als {answer} gelesen. Zeigen Sie für andere Veränderungen auf eine Kurve.</translation>
    </message>
    <message>
        <source>{title}: {amount}. This {label} is now read as {answer}. Point at a curve for other changes.</source>
        <translation>{title}: {amount}. Diese {label} wird jetzt als {answer} gelesen. Zeigen Sie für andere Veränderungen auf eine Kurve.</translation>
    </message>
    <message>
        <source>{name}: {plain} as it is, {ends}.</source>
        <translation>{name}: unverändert {plain}, {ends}.</translation>
    </message>
    <message>
        <source>{share} at {amount}</source>
        <translation>{share} bei {amount}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Veränderung</translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Bericht…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Show only runs whose name, note or settings have this text</source>
        <translation>Nur Läufe zeigen, deren Name, Notiz oder Einstellungen diesen Text enthalten</translation>
    </message>
    <message>
        <source>Filter the runs</source>
        <translation>Die Läufe filtern</translation>
    </message>
    <message>
        <source>Choose whose curves are shown</source>
        <translation>Wählen, wessen Kurven gezeigt werden</translation>
    </message>
    <message>
        <source>Show only the selected</source>
        <translation>Nur die ausgewählten zeigen</translation>
    </message>
    <message>
        <source>Show the newest {count}</source>
        <translation>Die neuesten {count} zeigen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show none</source>
        <translation>Keine zeigen</translation>
    </message>
    <message>
        <source>{ticked} of {runs} shown</source>
        <translation>{ticked} von {runs} gezeigt</translation>
    </message>
    <message>
        <source>Compare the {count} selected runs ({keys})</source>
        <translation>Die {count} ausgewählten Läufe vergleichen ({keys})</translation>
    </message>
    <message>
        <source>Check or select two runs to compare them</source>
        <translation>Zum Vergleichen zwei Läufe ankreuzen oder auswählen</translation>
    </message>
    <message>
        <source>Write a page with the curves, settings and mistakes of the checked or selected runs</source>
        <translation>Eine Seite mit Kurven, Einstellungen und Fehlern der angekreuzten oder ausgewählten Läufe schreiben</translation>
    </message>
</context>
<context>
    <name>RunComparison</name>
    <message>
        <source>Settings that differ</source>
        <translation>Unterschiedliche Einstellungen</translation>
    </message>
    <message>
        <source>All settings are the same</source>
        <translation>Alle Einstellungen sind gleich</translation>
    </message>
    <message>
        <source>{count} settings are the same</source>
        <translation>{count} Einstellungen sind gleich</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Data and versions</source>
        <translation>Daten und Versionen</translation>
    </message>
    <message>
        <source>Engine or processor kernel differ: rounding alone then leads to other weights for equal settings. After 30 epochs 1.4 to 1.8 % of digits are read differently, at about the same accuracy.</source>
        <translation>Rechenkern oder Prozessorkernel sind verschieden: Dann führt schon die Rundung bei gleichen Einstellungen zu anderen Gewichten. Nach 30 Epochen werden 1.4 bis 1.8 % der Ziffern anders gelesen, bei etwa gleicher Genauigkeit.</translation>
    </message>
    <message>
        <source>Best validation {score}</source>
        <translation>{score} (Validierung, beste)</translation>
    </message>
    <message>
        <source>Last validation {score}</source>
        <translation>{score} (Validierung, letzte)</translation>
    </message>
    <message>
        <source>Last training {score}</source>
        <translation>{score} (Training, letzte)</translation>
    </message>
    <message>
        <source>at epoch</source>
        <translation>in Epoche</translation>
    </message>
    <message>
        <source>Lowest validation cost</source>
        <translation>Niedrigste Validierungskosten</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Continued from</source>
        <translation>Fortgesetzt</translation>
    </message>
    <message>
        <source>Live changes</source>
        <translation>Änderungen im laufenden Training</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Fingerprint of the data</source>
        <translation>Fingerabdruck der Daten</translation>
    </message>
    <message>
        <source>Training images</source>
        <translation>Trainingsbilder</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Rechenkern</translation>
    </message>
    <message>
        <source>Processor kernel</source>
        <translation>Prozessorkernel</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>epoch {epoch}: {name} {old} → {new}</source>
        <translation>Epoche {epoch}: {name} {old} → {new}</translation>
    </message>
</context>
<context>
    <name>RunControl</name>
    <message>
        <source>Stop the training first, then teach it your digits.</source>
        <translation>Stoppen Sie zuerst das Training, dann bringen Sie ihm Ihre Ziffern bei.</translation>
    </message>
    <message>
        <source>Stop the training first, then keep the changed network.</source>
        <translation>Stoppen Sie zuerst das Training, dann behalten Sie das veränderte Netz.</translation>
    </message>
    <message>
        <source>Kept as {run}. Train goes on from it; Train › Bring back restores the network from before.</source>
        <translation>Als {run} behalten. „Trainieren“ macht damit weiter; Training › Zurückholen stellt das Netz von vorher wieder her.</translation>
    </message>
    <message>
        <source>The network that answers is not trained, or there are no data yet.</source>
        <translation>Das antwortende Netz ist nicht trainiert, oder es gibt noch keine Daten.</translation>
    </message>
    <message>
        <source>My digits (not kept)</source>
        <translation>Meine Ziffern (nicht behalten)</translation>
    </message>
    <message>
        <source>It has learnt My digits. Bring back undoes that. This run is not kept in the folder of runs.</source>
        <translation>Es hat „Meine Ziffern“ gelernt. „Zurückholen“ macht das rückgängig. Dieser Lauf wird nicht im Ordner der Läufe aufgehoben.</translation>
    </message>
    <message>
        <source>Without MNIST at hand, it may read MNIST a little worse.</source>
        <translation>Da MNIST nicht zur Hand ist, liest es MNIST vielleicht etwas schlechter.</translation>
    </message>
    <message>
        <source>{run} reads your digits now. The button below the canvas asks Backswing&apos;s network.</source>
        <translation>{run} liest jetzt Ihre Ziffern. Der Knopf unter der Zeichenfläche fragt Backswings Netz.</translation>
    </message>
    <message>
        <source>The run can be kept again: nothing of it is missing.</source>
        <translation>Der Lauf kann wieder aufgehoben werden: Es fehlt nichts von ihm.</translation>
    </message>
</context>
<context>
    <name>RunCurves</name>
    <message>
        <source>The settings of the run in {folder} cannot be read.</source>
        <translation>Die Einstellungen des Laufs in {folder} sind nicht lesbar.</translation>
    </message>
</context>
<context>
    <name>RunLines</name>
    <message>
        <source>{count} seeds</source>
        <translation>{count} Seeds</translation>
    </message>
    <message>
        <source>{run}, {count} seeds</source>
        <translation>{run}, {count} Seeds</translation>
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
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>average since the epoch began</source>
        <translation>Mittelwert seit Beginn der Epoche</translation>
    </message>
    <message>
        <source>validation within epochs</source>
        <translation>Validierung innerhalb der Epochen</translation>
    </message>
    <message>
        <source>validation (averaged weights)</source>
        <translation>Validierung (gemittelte Gewichte)</translation>
    </message>
    <message>
        <source>λ term</source>
        <translation>λ-Term</translation>
    </message>
</context>
<context>
    <name>RunMarks</name>
    <message>
        <source>diverged</source>
        <translation>divergiert</translation>
    </message>
</context>
<context>
    <name>RunNames</name>
    <message>
        <source>Run {number}</source>
        <translation>Lauf {number}</translation>
    </message>
    <message>
        <source>{run} (continued)</source>
        <translation>{run} (fortgesetzt)</translation>
    </message>
    <message>
        <source>{run} (continued {number})</source>
        <translation>{run} (fortgesetzt {number})</translation>
    </message>
    <message>
        <source>{run} (surgery)</source>
        <translation>{run} (operiert)</translation>
    </message>
    <message>
        <source>{run} (surgery {number})</source>
        <translation>{run} (operiert {number})</translation>
    </message>
</context>
<context>
    <name>RunReport</name>
    <message>
        <source>Write a report</source>
        <translation>Bericht schreiben</translation>
    </message>
    <message>
        <source>Report (*.html)</source>
        <translation>Bericht (*.html)</translation>
    </message>
    <message>
        <source>Another report is being written. Wait until it is done.</source>
        <translation>Ein anderer Bericht wird gerade geschrieben. Warten Sie, bis er fertig ist.</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Bericht wird geschrieben…</translation>
    </message>
    <message>
        <source>The report is in {path}.</source>
        <translation>Der Bericht liegt in {path}.</translation>
    </message>
    <message>
        <source>The report is written: {name}.</source>
        <translation>Der Bericht ist geschrieben: {name}.</translation>
    </message>
    <message>
        <source>It can be opened in any web browser.</source>
        <translation>Er lässt sich in jedem Webbrowser öffnen.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>No web browser found. The report is in {0}.</source>
        <translation>Kein Webbrowser gefunden. Der Bericht liegt in {0}.</translation>
    </message>
</context>
<context>
    <name>RunTable</name>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Also differs</source>
        <translation>Weiteres</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>model file</source>
        <translation>Modelldatei</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>Best</source>
        <translation>Beste</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Letzte</translation>
    </message>
    <message>
        <source>Best validation accuracy of all epochs</source>
        <translation>Beste Validierungsgenauigkeit aller Epochen</translation>
    </message>
    <message>
        <source>Validation accuracy after the last epoch</source>
        <translation>Validierungsgenauigkeit nach der letzten Epoche</translation>
    </message>
    <message>
        <source>Stopped {where}.</source>
        <translation>Gestoppt {where}.</translation>
    </message>
    <message>
        <source>Paused {where}.</source>
        <translation>Pause {where}.</translation>
    </message>
    <message>
        <source>Training: epoch {epoch} of {epochs}</source>
        <translation>Training: Epoche {epoch} von {epochs}</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
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
        <source>η at its minimum</source>
        <translation>η am Minimum</translation>
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
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>divergiert</translation>
    </message>
    <message>
        <source>from epoch {epoch} of {run}</source>
        <translation>ab Epoche {epoch} von {run}</translation>
    </message>
    <message>
        <source>from epoch {epoch}</source>
        <translation>ab Epoche {epoch}</translation>
    </message>
    <message>
        <source>Done: there was no epoch left to train.</source>
        <translation>Fertig: Es war keine Epoche mehr zu trainieren.</translation>
    </message>
    <message>
        <source>Done: 1 epoch; validation {score} {best}.</source>
        <translation>Fertig: 1 Epoche; {score} (Validierung) {best}.</translation>
    </message>
    <message>
        <source>Done: all {epochs} epochs; best validation {score} {best}.</source>
        <translation>Fertig: alle {epochs} Epochen; {score} (Validierung, beste) {best}.</translation>
    </message>
    <message>
        <source>Stopped early: {patience} epochs without improvement. The best, epoch {epoch} with {best}, is kept.</source>
        <translation>Vorzeitig gestoppt: {patience} Epochen ohne Verbesserung. Behalten wird die beste, Epoche {epoch} mit {best}.</translation>
    </message>
    <message>
        <source>Done: η was halved {halvings} times and stalls again; best validation {score} {best}. To go on, raise “{knob}” or choose another decay.</source>
        <translation>Fertig: η wurde {halvings}-mal halbiert und stockt wieder; {score} (Validierung, beste) {best}. Zum Weitermachen „{knob}“ erhöhen oder eine andere Abnahme wählen.</translation>
    </message>
    <message>
        <source>Done: no step goes down from here. Another seed starts elsewhere.</source>
        <translation>Fertig: Von hier führt kein Schritt abwärts. Ein anderer Seed beginnt anderswo.</translation>
    </message>
    <message>
        <source>Done: no step goes down any more after epoch {epoch}; best validation {score} {best}. Another seed starts elsewhere.</source>
        <translation>Fertig: Nach Epoche {epoch} führt kein Schritt mehr abwärts; {score} (Validierung, beste) {best}. Ein anderer Seed beginnt anderswo.</translation>
    </message>
    <message>
        <source>Done: the validation {score} has reached {goal} {where}; it is {reached}.</source>
        <translation>Fertig: {score} (Validierung) hat {goal} {where} erreicht; jetzt {reached}.</translation>
    </message>
    <message>
        <source>Diverged: {what} became infinite in mini-batch {batch} of epoch {epoch}. {kept}; try {advice}.</source>
        <translation>Divergiert in Mini-Batch {batch} von Epoche {epoch}: {what} unendlich. {kept}; versuchen Sie {advice}.</translation>
    </message>
    <message>
        <source>The weights of epoch {epoch} are kept</source>
        <translation>Behalten sind die Gewichte von Epoche {epoch}</translation>
    </message>
    <message>
        <source>The initial weights are kept</source>
        <translation>Behalten sind die Anfangsgewichte</translation>
    </message>
    <message>
        <source>smaller initial weights or another activation</source>
        <translation>kleinere Anfangsgewichte oder eine andere Aktivierung</translation>
    </message>
    <message>
        <source>after 1 mini-batch of epoch {epoch}</source>
        <translation>nach 1 Mini-Batch von Epoche {epoch}</translation>
    </message>
    <message>
        <source>after {batches} mini-batches of epoch {epoch}</source>
        <translation>nach {batches} Mini-Batches von Epoche {epoch}</translation>
    </message>
    <message>
        <source>after epoch {epoch}</source>
        <translation>nach Epoche {epoch}</translation>
    </message>
    <message>
        <source>before the first mini-batch</source>
        <translation>vor dem ersten Mini-Batch</translation>
    </message>
</context>
<context>
    <name>RunsOnDisk</name>
    <message>
        <source>The run in {folder} has no settings that can be read and is left out.</source>
        <translation>Der Lauf in {folder} hat keine lesbaren Einstellungen und wird weggelassen.</translation>
    </message>
    <message>
        <source>{count} runs have no settings that can be read and are left out, the first in {folder}.</source>
        <translation>{count} Läufe haben keine lesbaren Einstellungen und werden weggelassen, der erste in {folder}.</translation>
    </message>
    <message>
        <source>Run of {when}</source>
        <translation>Lauf vom {when}</translation>
    </message>
</context>
<context>
    <name>RunsPanel</name>
    <message>
        <source>Each training run appears here, for comparison.</source>
        <translation>Jeder Trainingslauf erscheint hier zum Vergleich.</translation>
    </message>
    <message>
        <source>Show only this</source>
        <translation>Nur diesen zeigen</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>Diese Einstellungen verwenden</translation>
    </message>
    <message>
        <source>Copy settings as TOML</source>
        <translation>Einstellungen als TOML kopieren</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Paste settings</source>
        <translation>Einstellungen einfügen</translation>
    </message>
    <message>
        <source>Open its best network</source>
        <translation>Sein bestes Netz öffnen</translation>
    </message>
    <message>
        <source>Open its last network</source>
        <translation>Sein letztes Netz öffnen</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Race these again</source>
        <translation>Diese noch einmal ins Rennen schicken</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Bericht…</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>All {count} runs are shown. Curves of more than {most} are hard to tell apart.</source>
        <translation>Alle {count} Läufe werden gezeigt. Mehr als {most} Kurven sind schwer auseinanderzuhalten.</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>Nur diese zeigen</translation>
    </message>
    <message>
        <source>Compare {count} runs…</source>
        <translation>{count} Läufe vergleichen…</translation>
    </message>
    <message>
        <source>Race {count} runs again</source>
        <translation>{count} Läufe noch einmal ins Rennen schicken</translation>
    </message>
    <message>
        <source>Report of {count} runs…</source>
        <translation>Bericht über {count} Läufe…</translation>
    </message>
    <message>
        <source>Check or select two runs to compare them.</source>
        <translation>Kreuzen Sie zum Vergleichen zwei Läufe an, oder wählen Sie sie aus.</translation>
    </message>
    <message>
        <source>{count} runs are too many to compare: check or select at most {most}.</source>
        <translation>{count} Läufe sind zu viele zum Vergleichen: Kreuzen Sie höchstens {most} an, oder wählen Sie sie aus.</translation>
    </message>
    <message>
        <source>Check or select runs that are on disk for a report.</source>
        <translation>Kreuzen Sie für einen Bericht Läufe an, die auf der Festplatte liegen, oder wählen Sie sie aus.</translation>
    </message>
    <message>
        <source>{run} has no such network: it ended too early.</source>
        <translation>{run} hat kein solches Netz: Er endete zu früh.</translation>
    </message>
    <message>
        <source>No file manager found. The run is in {0}.</source>
        <translation>Kein Dateimanager gefunden. Der Lauf liegt in {0}.</translation>
    </message>
    <message>
        <source>The pasted text</source>
        <translation>Der eingefügte Text</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>{points} point</source>
        <translation>{points} Punkt</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>{points} Punkte</translation>
    </message>
    <message>
        <source>{figure}: “{option}”</source>
        <translation>{figure}: „{option}“</translation>
    </message>
    <message>
        <source>“{option}”</source>
        <translation>„{option}“</translation>
    </message>
    <message>
        <source>It was {was}.</source>
        <translation>Es war {was}.</translation>
    </message>
    <message>
        <source>You said “{said}”, and so it was. {points}.</source>
        <translation>Sie sagten „{said}“, und so war es. {points}.</translation>
    </message>
    <message>
        <source>You said “{said}”, and so it was: {figure}. {points}.</source>
        <translation>Sie sagten „{said}“, und so war es: {figure}. {points}.</translation>
    </message>
    <message>
        <source>You said “{said}”; it was {was}. {points}.</source>
        <translation>Sie sagten „{said}“; es war {was}. {points}.</translation>
    </message>
    <message>
        <source>You said “{said}”.</source>
        <translation>Sie sagten „{said}“.</translation>
    </message>
    <message>
        <source>It was {figure}, which is none of the answers.</source>
        <translation>Es war {figure}, das ist keine der Antworten.</translation>
    </message>
    <message>
        <source>It cannot be judged without an earlier run of this lesson. Repeat the lesson.</source>
        <translation>Das lässt sich ohne einen früheren Lauf dieser Lektion nicht beurteilen. Beginnen Sie die Lektion noch einmal.</translation>
    </message>
    <message>
        <source>No curve to compare.</source>
        <translation>Keine Kurve zum Vergleichen.</translation>
    </message>
    <message>
        <source>You have drawn no curve.</source>
        <translation>Sie haben keine Kurve gezeichnet.</translation>
    </message>
    <message>
        <source>Your curve is off by {distance} on average. {points}.</source>
        <translation>Ihre Kurve liegt im Mittel um {distance} daneben. {points}.</translation>
    </message>
</context>
<context>
    <name>SaveLesson</name>
    <message>
        <source>Give the lesson a title and a text.</source>
        <translation>Geben Sie der Lektion einen Titel und einen Text.</translation>
    </message>
    <message>
        <source>A question needs a right answer, a wrong one, a hint and an explanation.</source>
        <translation>Eine Frage braucht eine richtige Antwort, eine falsche, einen Hinweis und eine Erklärung.</translation>
    </message>
    <message>
        <source>One of the wrong answers is the right one: change it or leave it out.</source>
        <translation>Eine der falschen Antworten ist die richtige: Ändern Sie sie, oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>A lesson cannot hold data from a folder or a file: choose another set in Data first.</source>
        <translation>Eine Lektion kann keine Daten aus einem Ordner oder einer Datei enthalten: Wählen Sie zuerst unter „Daten“ eine andere Menge.</translation>
    </message>
    <message>
        <source>This lesson</source>
        <translation>Diese Lektion</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>Eine Frage</translation>
    </message>
    <message>
        <source>Answer with what you have seen.</source>
        <translation>Antworten Sie mit dem, was Sie gesehen haben.</translation>
    </message>
</context>
<context>
    <name>SaveLessonDialog</name>
    <message>
        <source>Save as a lesson</source>
        <translation>Als Lektion speichern</translation>
    </message>
    <message>
        <source>Title of the lesson</source>
        <translation>Titel der Lektion</translation>
    </message>
    <message>
        <source>What it is about and what to do. **bold**, *italic* and `code` work.</source>
        <translation>Worum es geht und was zu tun ist. **fett**, *kursiv* und `code` sind möglich.</translation>
    </message>
    <message>
        <source>The task is to train with these settings</source>
        <translation>Die Aufgabe ist, mit diesen Einstellungen zu trainieren</translation>
    </message>
    <message>
        <source>A question at the end; empty for none</source>
        <translation>Eine Frage am Ende; leer für keine</translation>
    </message>
    <message>
        <source>The right answer</source>
        <translation>Die richtige Antwort</translation>
    </message>
    <message>
        <source>Wrong answers, parted by ;</source>
        <translation>Falsche Antworten, getrennt durch ;</translation>
    </message>
    <message>
        <source>Shown after a wrong answer</source>
        <translation>Erscheint nach einer falschen Antwort</translation>
    </message>
    <message>
        <source>Shown after the right answer</source>
        <translation>Erscheint nach der richtigen Antwort</translation>
    </message>
    <message>
        <source>Ticked settings stay; the others are folded and locked. None ticked: all stay.</source>
        <translation>Angekreuzte Einstellungen bleiben; die anderen sind zugeklappt und gesperrt. Keine angekreuzt: Alle bleiben.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Visible knobs</source>
        <translation>Sichtbare Einstellungen</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>Richtige Antwort</translation>
    </message>
    <message>
        <source>Wrong answers</source>
        <translation>Falsche Antworten</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>The lesson takes the settings and the tab as they stand now.</source>
        <translation>Die Lektion übernimmt die Einstellungen und den Tab, wie sie jetzt sind.</translation>
    </message>
    <message>
        <source>{count} of {most} words</source>
        <translation>{count} von {most} Wörtern</translation>
    </message>
</context>
<context>
    <name>ScaleKey</name>
    <message>
        <source>Colours from {least}, blue, through 0, dark, to {most}, orange</source>
        <translation>Farben von {least}, blau, über 0, dunkel, bis {most}, orange</translation>
    </message>
    <message>
        <source>Colours from 0, dark, to {most}, orange</source>
        <translation>Farben von 0, dunkel, bis {most}, orange</translation>
    </message>
</context>
<context>
    <name>SchedulePanel</name>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>The earliest course: no epoch is better than the first. Training ends early.</source>
        <translation>Der früheste Verlauf: Keine Epoche ist besser als die erste. Das Training endet früh.</translation>
    </message>
    <message>
        <source>The earliest course: no epoch is better than the first.</source>
        <translation>Der früheste Verlauf: Keine Epoche ist besser als die erste.</translation>
    </message>
    <message>
        <source>As long as the whole run: η only rises.</source>
        <translation>So lang wie der ganze Lauf: η steigt nur.</translation>
    </message>
</context>
<context>
    <name>SetMenu</name>
    <message>
        <source>Learn from</source>
        <translation>Lernen aus</translation>
    </message>
</context>
<context>
    <name>SetNames</name>
    <message>
        <source>Training set</source>
        <translation>Trainingsmenge</translation>
    </message>
    <message>
        <source>Validation set</source>
        <translation>Validierungsmenge</translation>
    </message>
    <message>
        <source>Test set</source>
        <translation>Testmenge</translation>
    </message>
    <message>
        <source>Backswing&apos;s own</source>
        <translation>Backswings eigene</translation>
    </message>
    <message>
        <source>My digits</source>
        <translation>Meine Ziffern</translation>
    </message>
    <message>
        <source>{data} training {number}</source>
        <translation>{data} Training {number}</translation>
    </message>
    <message>
        <source>{data} validation {number}</source>
        <translation>{data} Validierung {number}</translation>
    </message>
    <message>
        <source>{data} test {number}</source>
        <translation>{data} Test {number}</translation>
    </message>
    <message>
        <source>Backswing&apos;s own {number}</source>
        <translation>Backswings eigene {number}</translation>
    </message>
    <message>
        <source>My digit {number}</source>
        <translation>Meine Ziffer {number}</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Setting that varies</source>
        <translation>Einstellung, die variiert</translation>
    </message>
    <message>
        <source>Values of this setting</source>
        <translation>Werte dieser Einstellung</translation>
    </message>
    <message>
        <source>Pick ▾</source>
        <translation>Wählen ▾</translation>
    </message>
    <message>
        <source>Pick values from a range or a list</source>
        <translation>Werte aus einem Bereich oder einer Liste wählen</translation>
    </message>
    <message>
        <source>Do not vary this setting</source>
        <translation>Diese Einstellung nicht variieren</translation>
    </message>
</context>
<context>
    <name>SettingRows</name>
    <message>
        <source>Settings that vary</source>
        <translation>Einstellungen, die variieren</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>distorted</source>
        <translation>verzerrt</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>Backswing&apos;s own digits</source>
        <translation>Backswings eigene Ziffern</translation>
    </message>
    <message>
        <source>MNIST and Backswing&apos;s own</source>
        <translation>MNIST und Backswings eigene</translation>
    </message>
    <message>
        <source>MNIST and many hands</source>
        <translation>MNIST und viele Handschriften</translation>
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
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>{optimizer} searches along each line itself.</source>
        <translation>{optimizer} sucht selbst entlang jeder Geraden.</translation>
    </message>
    <message>
        <source>{optimizer} looks at all training images at once.</source>
        <translation>{optimizer} betrachtet alle Trainingsbilder auf einmal.</translation>
    </message>
    <message>
        <source>{optimizer} chooses its own steps.</source>
        <translation>{optimizer} wählt seine Schritte selbst.</translation>
    </message>
    <message>
        <source>{optimizer} compares one cost with the next: nothing may be random.</source>
        <translation>{optimizer} vergleicht einen Kostenwert mit dem nächsten: Nichts darf zufällig sein.</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>„{title}“</translation>
    </message>
</context>
<context>
    <name>SigmoidView</name>
    <message>
        <source>The sigmoid and the neuron&apos;s point on it</source>
        <translation>Das Sigmoid und der Punkt des Neurons darauf</translation>
    </message>
    <message>
        <source>z = {z}, output σ(z) = {a}, slope σ′(z) = {slope}</source>
        <translation>z = {z}, Ausgabe σ(z) = {a}, Steigung σ′(z) = {slope}</translation>
    </message>
    <message>
        <source>σ(z), its slope {slope}</source>
        <translation>σ(z), seine Steigung {slope}</translation>
    </message>
</context>
<context>
    <name>SizesEdit</name>
    <message>
        <source>Enter the layer sizes with dashes between them, such as 784-30-10.</source>
        <translation>Geben Sie die Schichtgrößen mit Bindestrichen dazwischen ein, etwa 784-30-10.</translation>
    </message>
    <message>
        <source>Each layer has 1 to {largest} neurons.</source>
        <translation>Jede Schicht hat 1 bis {largest} Neuronen.</translation>
    </message>
</context>
<context>
    <name>SketchPlace</name>
    <message>
        <source>Your curve</source>
        <translation>Ihre Kurve</translation>
    </message>
    <message>
        <source>Draw the curve that you expect</source>
        <translation>Zeichnen Sie die Kurve, die Sie erwarten</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>That is what I expect</source>
        <translation>Das erwarte ich</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>your curve</source>
        <translation>Ihre Kurve</translation>
    </message>
    <message>
        <source>the network&apos;s curve</source>
        <translation>die Kurve des Netzes</translation>
    </message>
    <message>
        <source>Draw with the mouse, or with the arrow keys. Delete begins again.</source>
        <translation>Zeichnen Sie mit der Maus oder den Pfeiltasten. Entf beginnt von vorn.</translation>
    </message>
    <message>
        <source>Your curve is noted. Go on with the step.</source>
        <translation>Ihre Kurve ist notiert. Machen Sie mit dem Schritt weiter.</translation>
    </message>
    <message>
        <source>Accuracy in % {of}</source>
        <translation>Genauigkeit in % {of}</translation>
    </message>
    <message>
        <source>Cost {of}</source>
        <translation>Kosten {of}</translation>
    </message>
    <message>
        <source>on the training images</source>
        <translation>auf den Trainingsbildern</translation>
    </message>
    <message>
        <source>on the validation images</source>
        <translation>auf den Validierungsbildern</translation>
    </message>
    <message>
        <source>on the test images</source>
        <translation>auf den Testbildern</translation>
    </message>
    <message>
        <source>on the validation images, of the averaged weights</source>
        <translation>auf den Validierungsbildern, mit gemittelten Gewichten</translation>
    </message>
</context>
<context>
    <name>SoftmaxPanel</name>
    <message>
        <source>Softmax of each output</source>
        <translation>Softmax jeder Ausgabe</translation>
    </message>
    <message>
        <source>Sigmoid of each output</source>
        <translation>Sigmoid jeder Ausgabe</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Take the drawing&apos;s z again</source>
        <translation>Wieder die z der Zeichnung</translation>
    </message>
    <message>
        <source>Return every slider, and T, to where the digit at hand has them</source>
        <translation>Jeden Schieber und T dorthin zurückstellen, wo die aktuelle Ziffer sie hat</translation>
    </message>
    <message>
        <source>z of output {output}</source>
        <translation>z der Ausgabe {output}</translation>
    </message>
    <message>
        <source>Weighted inputs</source>
        <translation>Gewichtete Eingaben</translation>
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
        <translation>Temperatur T</translation>
    </message>
    <message>
        <source>sum {percent}</source>
        <translation>Summe {percent}</translation>
    </message>
</context>
<context>
    <name>SoftmaxWords</name>
    <message>
        <source>Ten sliders for the weighted inputs z, and the outputs that softmax and sigmoid make of them.</source>
        <translation>Zehn Schieber für die gewichteten Eingaben z, und die Ausgaben, die Softmax und Sigmoid daraus machen.</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Softmax&lt;/b&gt; turns the weighted inputs z of the output layer into shares of 1: a&lt;sub&gt;j&lt;/sub&gt; = e&lt;sup&gt;z&lt;sub&gt;j&lt;/sub&gt;&lt;/sup&gt; / Σ&lt;sub&gt;k&lt;/sub&gt; e&lt;sup&gt;z&lt;sub&gt;k&lt;/sub&gt;&lt;/sup&gt;. Move a slider: its own output rises with its z (softmax is &lt;b&gt;monotonic&lt;/b&gt;), and all others change, because the sum stays 1 (softmax is &lt;b&gt;non-local&lt;/b&gt;).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Sigmoid&lt;/b&gt; outputs of the same z stand beside it: each depends on its own z alone, and their sum is anything from 0 to 10. So softmax outputs can be read as probabilities of the ten digits, sigmoid outputs as ten separate answers of yes or no.&lt;/p&gt;&lt;p&gt;&lt;b&gt;The temperature T&lt;/b&gt; divides every z before softmax. A high one makes the shares more even, a low one leaves nearly everything to the largest z. The answer stays the same.&lt;/p&gt;&lt;p&gt;The sliders start at the z of the digit at hand and follow it until you move one. Outlines then show the outputs of the digit&apos;s own z at T = 1.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Softmax&lt;/b&gt; macht aus den gewichteten Eingaben z der Ausgabeschicht Anteile an 1: a&lt;sub&gt;j&lt;/sub&gt; = e&lt;sup&gt;z&lt;sub&gt;j&lt;/sub&gt;&lt;/sup&gt; / Σ&lt;sub&gt;k&lt;/sub&gt; e&lt;sup&gt;z&lt;sub&gt;k&lt;/sub&gt;&lt;/sup&gt;. Bewegen Sie einen Schieber: Seine eigene Ausgabe steigt mit ihrem z (Softmax ist &lt;b&gt;monoton&lt;/b&gt;), und alle anderen ändern sich, weil die Summe 1 bleibt (Softmax ist &lt;b&gt;nichtlokal&lt;/b&gt;).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Sigmoid&lt;/b&gt;-Ausgaben derselben z stehen daneben: Jede hängt nur von ihrem eigenen z ab, und ihre Summe liegt irgendwo zwischen 0 und 10. Softmax-Ausgaben kann man deshalb als Wahrscheinlichkeiten der zehn Ziffern lesen, Sigmoid-Ausgaben als zehn getrennte Antworten mit Ja oder Nein.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Die Temperatur T&lt;/b&gt; teilt jedes z vor dem Softmax. Eine hohe macht die Anteile gleichmäßiger, eine niedrige lässt fast alles dem größten z. Die Antwort bleibt dieselbe.&lt;/p&gt;&lt;p&gt;Die Schieber beginnen bei den z der aktuellen Ziffer und folgen ihr, bis Sie einen bewegen. Dann zeigen Umrisse die Ausgaben der eigenen z der Ziffer bei T = 1.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>{name}: its ten z. Softmax sums to 100 %, the sigmoids to {sum}.</source>
        <translation>{name}: ihre zehn z. Softmax ergibt zusammen 100 %, die Sigmoide {sum}.</translation>
    </message>
    <message>
        <source>{obstacle} Until then every z starts at 0. Softmax sums to 100 %, the sigmoids to {sum}.</source>
        <translation>{obstacle} Bis dahin beginnt jedes z bei 0. Softmax ergibt zusammen 100 %, die Sigmoide {sum}.</translation>
    </message>
    <message>
        <source>Draw a digit to start from its z.</source>
        <translation>Zeichnen Sie eine Ziffer, um bei ihren z zu beginnen.</translation>
    </message>
    <message>
        <source>{z} {by}: output {output} gains {points} points, and the nine others lose them. The other sigmoids stay.</source>
        <translation>{z} {by}: Ausgabe {output} gewinnt {points} Prozentpunkte, und die neun anderen verlieren sie. Die anderen Sigmoide bleiben.</translation>
    </message>
    <message>
        <source>{z} {by}: output {output} loses {points} points, and the nine others gain them. The other sigmoids stay.</source>
        <translation>{z} {by}: Ausgabe {output} verliert {points} Prozentpunkte, und die neun anderen gewinnen sie. Die anderen Sigmoide bleiben.</translation>
    </message>
    <message>
        <source>output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>Summe</translation>
    </message>
</context>
<context>
    <name>SpeedMenu</name>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>As fast as it goes</source>
        <translation>So schnell es geht</translation>
    </message>
    <message>
        <source>Full speed</source>
        <translation>Volle Geschwindigkeit</translation>
    </message>
    <message>
        <source>Train without a rest</source>
        <translation>Ohne Pause trainieren</translation>
    </message>
    <message>
        <source>An epoch a second</source>
        <translation>Eine Epoche pro Sekunde</translation>
    </message>
    <message>
        <source>1 epoch/s</source>
        <translation>1 Epoche/s</translation>
    </message>
    <message>
        <source>Slow enough to watch the curves grow; the numbers stay the same</source>
        <translation>Langsam genug, um den Kurven beim Wachsen zuzusehen; die Zahlen bleiben dieselben</translation>
    </message>
    <message>
        <source>A mini-batch at a time (slow motion)</source>
        <translation>Ein Mini-Batch nach dem anderen (Zeitlupe)</translation>
    </message>
    <message>
        <source>Slow motion</source>
        <translation>Zeitlupe</translation>
    </message>
    <message>
        <source>Two mini-batches a second: watch them in Inside › Mini-batch; the numbers stay the same</source>
        <translation>Zwei Mini-Batches pro Sekunde: zu sehen unter Innenleben › Mini-Batch; die Zahlen bleiben dieselben</translation>
    </message>
    <message>
        <source>Speed of the training</source>
        <translation>Geschwindigkeit des Trainings</translation>
    </message>
    <message>
        <source>Slow the training down to watch it. Its numbers stay the same.</source>
        <translation>Das Training zum Zusehen verlangsamen. Seine Zahlen bleiben dieselben.</translation>
    </message>
</context>
<context>
    <name>Splash</name>
    <message>
        <source>Opening the window…</source>
        <translation>Fenster wird geöffnet…</translation>
    </message>
</context>
<context>
    <name>StandingRow</name>
    <message>
        <source>Ask {network}</source>
        <translation>{network} fragen</translation>
    </message>
    <message>
        <source>Let {network} answer</source>
        <translation>{network} antworten lassen</translation>
    </message>
    <message>
        <source>Validation {percent}</source>
        <translation>Validierung {percent}</translation>
    </message>
    <message>
        <source>My digits {right} of {all}</source>
        <translation>Meine Ziffern {right} von {all}</translation>
    </message>
    <message>
        <source>mine {right} of {all}</source>
        <translation>meine {right} von {all}</translation>
    </message>
    <message>
        <source>{right} of {all}</source>
        <translation>{right} von {all}</translation>
    </message>
    <message>
        <source>{network} reads {percent} of the {count} digits in the validation set of {title} correctly. No network learns from them.</source>
        <translation>{network} liest {percent} der {count} Ziffern in der Validierungsmenge von {title} richtig. Kein Netz lernt aus ihnen.</translation>
    </message>
    <message>
        <source>Measured after epoch {epoch}.</source>
        <translation>Gemessen nach Epoche {epoch}.</translation>
    </message>
    <message>
        <source>Of My digits it reads {right} of {all}.</source>
        <translation>Von „Meine Ziffern“ liest es {right} von {all}.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>An experiment or a race is running: its tab shows how far it is.</source>
        <translation>Ein Experiment oder ein Rennen läuft: Sein Tab zeigt, wie weit es ist.</translation>
    </message>
    <message>
        <source>{title}: {count} training images are ready.</source>
        <translation>{title}: {count} Trainingsbilder sind bereit.</translation>
    </message>
    <message>
        <source>{title}: {count} rows for training are ready.</source>
        <translation>{title}: {count} Zeilen zum Trainieren sind bereit.</translation>
    </message>
    <message>
        <source>{network} answers.</source>
        <translation>Es antwortet: {network}.</translation>
    </message>
    <message>
        <source>Draw a digit on the right, or press Train to train your own network.</source>
        <translation>Zeichnen Sie rechts eine Ziffer, oder drücken Sie „Trainieren“, um Ihr eigenes Netz zu trainieren.</translation>
    </message>
    <message>
        <source>Train begins a new {sizes}.</source>
        <translation>„Trainieren“ beginnt ein neues Netz {sizes}.</translation>
    </message>
    <message>
        <source>Train continues {network}.</source>
        <translation>„Trainieren“ setzt {network} fort.</translation>
    </message>
    <message>
        <source>Train begins a new {sizes}; Bring back then returns {network}.</source>
        <translation>„Trainieren“ beginnt ein neues Netz {sizes}; „Zurückholen“ bringt dann {network} zurück.</translation>
    </message>
</context>
<context>
    <name>StepControls</name>
    <message>
        <source>“{button}” cannot be pressed now.</source>
        <translation>„{button}“ lässt sich jetzt nicht drücken.</translation>
    </message>
    <message>
        <source>“{control}” cannot be set to {value} now.</source>
        <translation>„{control}“ lässt sich jetzt nicht auf {value} setzen.</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>The answer is {answer}. 0 points.</source>
        <translation>Die Antwort ist {answer}. 0 Punkte.</translation>
    </message>
    <message>
        <source>“{answer}” is right. {points}.</source>
        <translation>„{answer}“ ist richtig. {points}.</translation>
    </message>
</context>
<context>
    <name>SurgeryPanel</name>
    <message>
        <source>Units</source>
        <translation>Neuronen</translation>
    </message>
    <message>
        <source>Switch hidden units off</source>
        <translation>Verdeckte Neuronen ausschalten</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Change the weights and the bias of one unit</source>
        <translation>Die Gewichte und den Bias eines Neurons ändern</translation>
    </message>
    <message>
        <source>All weights</source>
        <translation>Alle Gewichte</translation>
    </message>
    <message>
        <source>Pruning, noise and temperature</source>
        <translation>Pruning, Rauschen und Temperatur</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>Keep as a run</source>
        <translation>Als Lauf behalten</translation>
    </message>
</context>
<context>
    <name>SurgeryWords</name>
    <message>
        <source>Here you change a copy of the network and see at once what it loses: switch units off, change weights, prune. Press Train, or open a model.</source>
        <translation>Hier verändern Sie eine Kopie des Netzes und sehen sofort, was es verliert: Schalten Sie Neuronen aus, ändern Sie Gewichte, oder entfernen Sie welche. Drücken Sie „Trainieren“, oder öffnen Sie ein Modell.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Everything happens to &lt;b&gt;a copy&lt;/b&gt;. The network itself stays as it is until you press &lt;b&gt;Keep as a run&lt;/b&gt;; Train › Bring back undoes even that. The validation set judges each change at once.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Units.&lt;/b&gt; Click a square to switch a hidden unit off: its activation then reaches nothing. A network with many units loses little, since others say the same; that is what dropout trains it for. &lt;b&gt;The 5 that matter most&lt;/b&gt; are those whose absence costs the answer to your drawing most of its lead, the distance of its z from the second largest.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Weights.&lt;/b&gt; Paint on a unit&apos;s weights, scale all of them, or shift its bias.&lt;/p&gt;&lt;p&gt;&lt;b&gt;All weights.&lt;/b&gt; &lt;b&gt;Pruning&lt;/b&gt; sets weights to 0. With the smallest |w| first, often more than half of them can go before the accuracy falls; at random, far fewer (LeCun, Denker and Solla 1990; Han et al. 2015). &lt;b&gt;Noise&lt;/b&gt; is added to every weight, in standard deviations of its layer. &lt;b&gt;Temperature&lt;/b&gt; divides the outputs&apos; z: above 1 the network is less sure, below 1 surer. The cost changes, no answer does.&lt;/p&gt;&lt;p&gt;If you &lt;b&gt;train on&lt;/b&gt;, a unit that was switched off can come back: its own weights are still there, and the weights to the next layer grow again from 0.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Alles geschieht mit &lt;b&gt;einer Kopie&lt;/b&gt;. Das Netz selbst bleibt, wie es ist, bis Sie &lt;b&gt;Als Lauf behalten&lt;/b&gt; drücken; Training › Zurückholen macht selbst das rückgängig. Die Validierungsmenge beurteilt jede Änderung sofort.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Neuronen.&lt;/b&gt; Klicken Sie auf ein Quadrat, um ein verdecktes Neuron auszuschalten: Seine Aktivierung erreicht dann nichts mehr. Ein Netz mit vielen Neuronen verliert wenig, weil andere dasselbe sagen; darauf trainiert Dropout. &lt;b&gt;Die 5 wichtigsten&lt;/b&gt; sind die, ohne die die Antwort auf Ihre Zeichnung am meisten von ihrem Vorsprung verliert, dem Abstand ihres z vom zweitgrößten.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Gewichte.&lt;/b&gt; Malen Sie auf den Gewichten eines Neurons, skalieren Sie alle, oder verschieben Sie seinen Bias.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Alle Gewichte.&lt;/b&gt; &lt;b&gt;Pruning&lt;/b&gt; setzt Gewichte auf 0. Mit dem kleinsten |w| zuerst kann oft mehr als die Hälfte verschwinden, bevor die Genauigkeit sinkt; zufällig weit weniger (LeCun, Denker und Solla 1990; Han et al. 2015). &lt;b&gt;Rauschen&lt;/b&gt; wird zu jedem Gewicht addiert, in Standardabweichungen seiner Schicht. &lt;b&gt;Temperatur&lt;/b&gt; teilt die z der Ausgaben: Über 1 ist das Netz unsicherer, unter 1 sicherer. Die Kosten ändern sich, keine Antwort.&lt;/p&gt;&lt;p&gt;Wenn Sie &lt;b&gt;weitertrainieren&lt;/b&gt;, kann ein ausgeschaltetes Neuron zurückkommen: Seine eigenen Gewichte sind noch da, und die Gewichte zur nächsten Schicht wachsen wieder von 0 an.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>{count} of {all} hidden units off</source>
        <translation>{count} von {all} verdeckten Neuronen aus</translation>
    </message>
    <message>
        <source>{share} of the weights removed</source>
        <translation>{share} der Gewichte entfernt</translation>
    </message>
    <message>
        <source>noise of {amount}</source>
        <translation>Rauschen {amount}</translation>
    </message>
    <message>
        <source>1 weight set</source>
        <translation>1 Gewicht gesetzt</translation>
    </message>
    <message>
        <source>{count} weights set</source>
        <translation>{count} Gewichte gesetzt</translation>
    </message>
    <message>
        <source>weights of 1 unit scaled</source>
        <translation>Gewichte von 1 Neuron skaliert</translation>
    </message>
    <message>
        <source>weights of {count} units scaled</source>
        <translation>Gewichte von {count} Neuronen skaliert</translation>
    </message>
    <message>
        <source>1 bias shifted</source>
        <translation>1 Bias verschoben</translation>
    </message>
    <message>
        <source>{count} biases shifted</source>
        <translation>{count} Biases verschoben</translation>
    </message>
    <message>
        <source>temperature {t}</source>
        <translation>Temperatur {t}</translation>
    </message>
    <message>
        <source>validation {score} {change}</source>
        <translation>{score} (Validierung) {change}</translation>
    </message>
    <message>
        <source>cost {change}</source>
        <translation>Kosten {change}</translation>
    </message>
    <message>
        <source>your drawing: {change}</source>
        <translation>Ihre Zeichnung: {change}</translation>
    </message>
    <message>
        <source>This is a copy of {network}: change it.</source>
        <translation>Dies ist eine Kopie ({network}): Verändern Sie sie.</translation>
    </message>
    <message>
        <source>Changed: {operations}.</source>
        <translation>Geändert: {operations}.</translation>
    </message>
    <message>
        <source>The network itself has changed meanwhile.</source>
        <translation>Das Netz selbst hat sich inzwischen geändert.</translation>
    </message>
    <message>
        <source>validation accuracy</source>
        <translation>Validierungsgenauigkeit</translation>
    </message>
    <message>
        <source>validation cost, without λ</source>
        <translation>Validierungskosten, ohne λ</translation>
    </message>
    <message>
        <source>output {unit}</source>
        <translation>Ausgabe {unit}</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nachher</translation>
    </message>
    <message>
        <source>share removed</source>
        <translation>Anteil entfernt</translation>
    </message>
    <message>
        <source>smallest first</source>
        <translation>kleinste zuerst</translation>
    </message>
    <message>
        <source>at random</source>
        <translation>zufällig</translation>
    </message>
    <message>
        <source>Accuracy by share of weights removed ({count} images)</source>
        <translation>Genauigkeit nach Anteil entfernter Gewichte ({count} Bilder)</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>share of the weights removed</source>
        <translation>Anteil der entfernten Gewichte</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>{unit}: off</source>
        <translation>{unit}: aus</translation>
    </message>
    <message>
        <source>{unit}: weights scaled by</source>
        <translation>{unit}: Gewichte skaliert mit</translation>
    </message>
    <message>
        <source>{unit}: bias shifted by</source>
        <translation>{unit}: Bias verschoben um</translation>
    </message>
    <message>
        <source>{unit}, weight from {source}: set to</source>
        <translation>{unit}, Gewicht von {source}: gesetzt auf</translation>
    </message>
    <message>
        <source>operation</source>
        <translation>Eingriff</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Eingriffe</translation>
    </message>
</context>
<context>
    <name>TabMenu</name>
    <message>
        <source>Tabs</source>
        <translation>Tabs</translation>
    </message>
</context>
<context>
    <name>Task</name>
    <message>
        <source>Something went wrong inside Backswing. Help &gt; Open log folder has the details.</source>
        <translation>In Backswing ist etwas schiefgegangen. Näheres zeigt Hilfe &gt; Protokollordner öffnen.</translation>
    </message>
</context>
<context>
    <name>TaskWatch</name>
    <message>
        <source>{setting} to {value}</source>
        <translation>{setting} auf {value}</translation>
    </message>
    <message>
        <source>Set {settings}.</source>
        <translation>Setzen Sie {settings}.</translation>
    </message>
    <message>
        <source>Set {settings}, then press Train.</source>
        <translation>Setzen Sie {settings}, dann drücken Sie „Trainieren“.</translation>
    </message>
    <message>
        <source>It was stopped too early: press Train again.</source>
        <translation>Es wurde zu früh gestoppt: Drücken Sie noch einmal „Trainieren“.</translation>
    </message>
    <message>
        <source>Epoch {number} of {count} is done.</source>
        <translation>Epoche {number} von {count} ist fertig.</translation>
    </message>
    <message>
        <source>Press Train.</source>
        <translation>Drücken Sie „Trainieren“.</translation>
    </message>
    <message>
        <source>Choose “{title}” under Experiments, then press Run.</source>
        <translation>Wählen Sie unter „Experimente“ das Experiment „{title}“, dann drücken Sie „Ausführen“.</translation>
    </message>
    <message>
        <source>It was read as {read}. It has to be read as {digit}.</source>
        <translation>Sie wurde als {read} gelesen. Sie muss als {digit} gelesen werden.</translation>
    </message>
    <message>
        <source>Draw a digit on the canvas.</source>
        <translation>Zeichnen Sie eine Ziffer auf die Zeichenfläche.</translation>
    </message>
    <message>
        <source>Draw a {digit} that is read as {digit}.</source>
        <translation>Zeichnen Sie eine {digit}, die als {digit} gelesen wird.</translation>
    </message>
    <message>
        <source>Draw a {digit} on the canvas.</source>
        <translation>Zeichnen Sie eine {digit} auf die Zeichenfläche.</translation>
    </message>
    <message>
        <source>Open “{view}”.</source>
        <translation>Öffnen Sie „{view}“.</translation>
    </message>
    <message>
        <source>Press “{button}”.</source>
        <translation>Drücken Sie „{button}“.</translation>
    </message>
    <message>
        <source>Set “{control}” to {value}.</source>
        <translation>Setzen Sie „{control}“ auf {value}.</translation>
    </message>
    <message>
        <source>Switch “{control}” on.</source>
        <translation>Schalten Sie „{control}“ ein.</translation>
    </message>
    <message>
        <source>Switch “{control}” off.</source>
        <translation>Schalten Sie „{control}“ aus.</translation>
    </message>
    <message>
        <source>Not “{answer}”. Hint: {hint}</source>
        <translation>Nicht „{answer}“. Hinweis: {hint}</translation>
    </message>
</context>
<context>
    <name>TestSetScorer</name>
    <message>
        <source>opened once</source>
        <translation>einmal geöffnet</translation>
    </message>
    <message>
        <source>opened {0} times</source>
        <translation>{0}-mal geöffnet</translation>
    </message>
    <message>
        <source>Test {0} {1} (test set {2} for this run).</source>
        <translation>Test: {0} {1} (Testmenge für diesen Lauf {2}).</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>Numbers as text</source>
        <translation>Zahlen als Text</translation>
    </message>
</context>
<context>
    <name>ThemeMenu</name>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast, black on white</source>
        <translation>Hoher Kontrast, Schwarz auf Weiß</translation>
    </message>
    <message>
        <source>High contrast, white on black</source>
        <translation>Hoher Kontrast, Weiß auf Schwarz</translation>
    </message>
</context>
<context>
    <name>TimeLinePanel</name>
    <message>
        <source>Epoch of the run shown</source>
        <translation>Epoche des gezeigten Laufs</translation>
    </message>
    <message>
        <source>Drag back to see the canvas&apos;s answer and all views as they were after an earlier epoch</source>
        <translation>Ziehen Sie zurück, um die Antwort der Zeichenfläche und alle Ansichten so zu sehen, wie sie nach einer früheren Epoche waren</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Return to the newest weights</source>
        <translation>Zu den neuesten Gewichten zurückkehren</translation>
    </message>
    <message>
        <source>Continue from here</source>
        <translation>Von hier fortsetzen</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>after epoch {epoch} of {last}</source>
        <translation>nach Epoche {epoch} von {last}</translation>
    </message>
    <message>
        <source>Pause at this epoch</source>
        <translation>Bei dieser Epoche anhalten</translation>
    </message>
    <message>
        <source>Play the run: the canvas&apos;s answer and all views change from epoch to epoch</source>
        <translation>Den Lauf abspielen: Die Antwort der Zeichenfläche und alle Ansichten ändern sich von Epoche zu Epoche</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>now: epoch {last}</source>
        <translation>jetzt: Epoche {last}</translation>
    </message>
    <message>
        <source>another network answers</source>
        <translation>ein anderes Netz antwortet</translation>
    </message>
    <message>
        <source>Stop the training first, then continue from here.</source>
        <translation>Stoppen Sie zuerst das Training, dann setzen Sie von hier fort.</translation>
    </message>
    <message>
        <source>Continue training from this epoch with the current settings; Bring back undoes it</source>
        <translation>Das Training ab dieser Epoche mit den aktuellen Einstellungen fortsetzen; „Zurückholen“ macht das rückgängig</translation>
    </message>
</context>
<context>
    <name>TrainingPanel</name>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Finden</translation>
    </message>
    <message>
        <source>Find η</source>
        <translation>η finden</translation>
    </message>
    <message>
        <source>Try many learning rates for a few seconds, and see which suit this network</source>
        <translation>Einige Sekunden lang viele Lernraten probieren und sehen, welche zu diesem Netz passen</translation>
    </message>
    <message>
        <source>New seed</source>
        <translation>Neuer Seed</translation>
    </message>
    <message>
        <source>New random seed</source>
        <translation>Neuer zufälliger Seed</translation>
    </message>
    <message>
        <source>1 epoch</source>
        <translation>1 Epoche</translation>
    </message>
    <message>
        <source>{epochs} epochs</source>
        <translation>{epochs} Epochen</translation>
    </message>
</context>
<context>
    <name>UndoWords</name>
    <message>
        <source>Undo {0}</source>
        <translation>Rückgängig: {0}</translation>
    </message>
    <message>
        <source>Undo setting change</source>
        <translation>Änderung der Einstellungen rückgängig machen</translation>
    </message>
    <message>
        <source>Redo {0}</source>
        <translation>Wiederherstellen: {0}</translation>
    </message>
    <message>
        <source>Redo setting change</source>
        <translation>Änderung der Einstellungen wiederherstellen</translation>
    </message>
    <message>
        <source>change of “{0}”</source>
        <translation>Änderung von „{0}“</translation>
    </message>
    <message>
        <source>change of {0} settings</source>
        <translation>Änderung von {0} Einstellungen</translation>
    </message>
</context>
<context>
    <name>UnitDetail</name>
    <message>
        <source>Weights of this unit</source>
        <translation>Gewichte dieses Neurons</translation>
    </message>
    <message>
        <source>Terms of this unit: its weights times its inputs</source>
        <translation>Terme dieses Neurons: seine Gewichte mal seine Eingaben</translation>
    </message>
</context>
<context>
    <name>UnitView</name>
    <message>
        <source>Weights of this unit</source>
        <translation>Gewichte dieses Neurons</translation>
    </message>
    <message>
        <source>Images that activate it most</source>
        <translation>Bilder, die es am stärksten aktivieren</translation>
    </message>
    <message>
        <source>Outgoing weights</source>
        <translation>Ausgehende Gewichte</translation>
    </message>
    <message>
        <source>Searching for the images that activate it most…</source>
        <translation>Bilder, die es am stärksten aktivieren, werden gesucht…</translation>
    </message>
    <message>
        <source>The images that activate it most appear here once there are data: see Data.</source>
        <translation>Die Bilder, die es am stärksten aktivieren, erscheinen hier, sobald es Daten gibt: siehe „Daten“.</translation>
    </message>
    <message>
        <source>The data have {data} inputs, the network has {network}: they do not fit.</source>
        <translation>Die Daten haben {data} Eingaben, das Netz hat {network}: Sie passen nicht zusammen.</translation>
    </message>
</context>
<context>
    <name>UnitsPage</name>
    <message>
        <source>Off: the 5 that matter most for this answer</source>
        <translation>Aus: die 5 wichtigsten für diese Antwort</translation>
    </message>
    <message>
        <source>All on</source>
        <translation>Alle an</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>Backswing {newest} is there; this is {version}.</source>
        <translation>Backswing {newest} ist da; dies ist {version}.</translation>
    </message>
    <message>
        <source>This Backswing, {version}, is the newest.</source>
        <translation>Dieses Backswing, {version}, ist das neueste.</translation>
    </message>
</context>
<context>
    <name>UpdatesDialog</name>
    <message>
        <source>Check for updates</source>
        <translation>Nach Updates suchen</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Jetzt fragen</translation>
    </message>
    <message>
        <source>Send this one request</source>
        <translation>Diese eine Anfrage senden</translation>
    </message>
    <message>
        <source>Ask at each start</source>
        <translation>Bei jedem Start fragen</translation>
    </message>
    <message>
        <source>Send the same request whenever Backswing starts; off unless you tick it</source>
        <translation>Dieselbe Anfrage bei jedem Start von Backswing senden; aus, solange Sie es nicht ankreuzen</translation>
    </message>
    <message>
        <source>This Backswing, {version}, knows no address where it could ask for a newer one. The variable {variable} can name one. Nothing is asked.</source>
        <translation>Dieses Backswing, {version}, kennt keine Adresse, bei der es nach einem neueren fragen könnte. Die Variable {variable} kann eine nennen. Es wird nichts gefragt.</translation>
    </message>
    <message>
        <source>This is Backswing {version}. “Ask now” sends one request to {host}, for {url}: it tells this version, and as any request your computer&apos;s address, and nothing else. Nothing is downloaded or installed.</source>
        <translation>Dies ist Backswing {version}. „Jetzt fragen“ sendet eine Anfrage an {host}, nach {url}: Sie nennt diese Version und, wie jede Anfrage, die Adresse Ihres Rechners, sonst nichts. Es wird nichts heruntergeladen oder installiert.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird gefragt…</translation>
    </message>
</context>
<context>
    <name>ValleyPanel</name>
    <message>
        <source>Paths down the valley</source>
        <translation>Wege durch das Tal</translation>
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
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>ValleyWords</name>
    <message>
        <source>&lt;p&gt;A cost of two weights, C = ½ (x² + κ y²): a valley that is κ times as steep across as along. Near a minimum the cost of a large network looks like this too, with many directions instead of two. The lines join places of equal cost; the cross is the minimum. Click or drag to choose the start.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Gradient descent&lt;/b&gt; goes against the slope. Across the valley each step multiplies y by 1 − ηκ: above η = 1/κ it zigzags, above 2/κ it diverges, though along the valley η could be far larger. That is why long, narrow valleys are slow.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Momentum&lt;/b&gt; keeps the share μ of its velocity, v → μv − η∇C: zigzags cancel, steps along the valley add up. It bears an η up to (1 + μ) times as large. With μ of 1 it never loses energy and rolls for ever, beyond 1 it gains some at each step, below 0 it brakes against itself.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Newton&apos;s step&lt;/b&gt;, the book&apos;s Hessian technique, divides the slope by the curvature, H⁻¹∇C, and hits the minimum of a quadratic at once. The Hessian of a network with P weights has P² entries, which is why it is not used there. &lt;b&gt;Conjugate gradients&lt;/b&gt; need no Hessian and as many steps as there are weights.&lt;/p&gt;&lt;p&gt;Chapter 3, “Variations on stochastic gradient descent”.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Kosten aus zwei Gewichten, C = ½ (x² + κ y²): ein Tal, das quer κ-mal so steil ist wie längs. Nahe an einem Minimum sehen auch die Kosten eines großen Netzes so aus, mit vielen Richtungen statt zweien. Die Linien verbinden Orte gleicher Kosten; das Kreuz ist das Minimum. Klicken oder ziehen Sie, um den Start zu wählen.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Gradientenabstieg&lt;/b&gt; geht gegen die Steigung. Quer zum Tal multipliziert jeder Schritt y mit 1 − ηκ: Über η = 1/κ läuft er im Zickzack, über 2/κ divergiert er, obwohl η längs des Tals weit größer sein könnte. Deshalb sind lange, schmale Täler langsam.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Momentum&lt;/b&gt; behält den Anteil μ seiner Geschwindigkeit, v → μv − η∇C: Das Zickzack hebt sich auf, Schritte längs des Tals summieren sich. Es verträgt ein bis zu (1 + μ)-mal so großes η. Mit μ = 1 verliert es nie Energie und rollt ewig, über 1 gewinnt es bei jedem Schritt welche, unter 0 bremst es sich selbst.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Newtons Schritt&lt;/b&gt;, im Buch „Hessian technique“, teilt die Steigung durch die Krümmung, H⁻¹∇C, und trifft das Minimum einer quadratischen Funktion sofort. Die Hesse-Matrix eines Netzes mit P Gewichten hat P² Einträge, deshalb wird der Schritt dort nicht verwendet. &lt;b&gt;Konjugierte Gradienten&lt;/b&gt; brauchen keine Hesse-Matrix und so viele Schritte, wie es Gewichte gibt.&lt;/p&gt;&lt;p&gt;Kapitel 3, „Variations on stochastic gradient descent“.&lt;/p&gt;</translation>
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
        <source>Newton</source>
        <translation>Newton</translation>
    </message>
    <message>
        <source>conjugate gradients</source>
        <translation>Konjugierte Gradienten</translation>
    </message>
    <message>
        <source>Every path is hidden: click its name to show it.</source>
        <translation>Alle Wege sind ausgeblendet: Klicken Sie auf den Namen eines Weges, um ihn zu zeigen.</translation>
    </message>
    <message>
        <source>Steps to the minimum: {ends}. η must be below {plain}, with momentum below {heavy}.</source>
        <translation>Schritte bis zum Minimum: {ends}. η muss unter {plain} liegen, mit Momentum unter {heavy}.</translation>
    </message>
    <message>
        <source>Steps to the minimum: {ends}. η must be below {plain}; with this μ no η will do.</source>
        <translation>Schritte bis zum Minimum: {ends}. η muss unter {plain} liegen; mit diesem μ geht kein η.</translation>
    </message>
    <message>
        <source>diverges</source>
        <translation>divergiert</translation>
    </message>
    <message>
        <source>more than {count}</source>
        <translation>mehr als {count}</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>{way} ends at {x}, {y}</source>
        <translation>{way} endet bei {x}, {y}</translation>
    </message>
</context>
<context>
    <name>ValuePicker</name>
    <message>
        <source>Values of {setting}</source>
        <translation>Werte von {setting}</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>in equal factors</source>
        <translation>in gleichen Faktoren</translation>
    </message>
    <message>
        <source>in equal factors of 1 - value</source>
        <translation>in gleichen Faktoren von 1 - Wert</translation>
    </message>
    <message>
        <source>in equal steps</source>
        <translation>in gleichen Schritten</translation>
    </message>
</context>
<context>
    <name>VerdictMark</name>
    <message>
        <source>as expected</source>
        <translation>wie erwartet</translation>
    </message>
    <message>
        <source>not as expected</source>
        <translation>anders als erwartet</translation>
    </message>
</context>
<context>
    <name>ViewFrame</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Show this as numbers instead of pictures</source>
        <translation>Dies als Zahlen statt als Bilder zeigen</translation>
    </message>
    <message>
        <source>Copy this as text, with its numbers</source>
        <translation>Dies als Text kopieren, mit seinen Zahlen</translation>
    </message>
    <message>
        <source>Save this as a picture or a table</source>
        <translation>Dies als Bild oder Tabelle speichern</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>Was ist das?</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Innenleben</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimente</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Rennen</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>Bei der Arbeit</translation>
    </message>
    <message>
        <source>Which units and connections make the answer to your digit</source>
        <translation>Welche Neuronen und Verbindungen die Antwort auf Ihre Ziffer geben</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Why it learns, stalls or saturates, layer by layer</source>
        <translation>Warum es lernt, stockt oder sättigt, Schicht für Schicht</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>What each unit has learnt to look for</source>
        <translation>Wonach jedes Neuron zu suchen gelernt hat</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Aktivierungen</translation>
    </message>
    <message>
        <source>What your digit does to each layer</source>
        <translation>Was Ihre Ziffer in jeder Schicht bewirkt</translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>From z to outputs that sum to 1: move ten sliders</source>
        <translation>Von z zu Ausgaben mit der Summe 1: zehn Schieber bewegen</translation>
    </message>
    <message>
        <source>Mini-batch</source>
        <translation>Mini-Batch</translation>
    </message>
    <message>
        <source>The images of the last step and its gradient</source>
        <translation>Die Bilder des letzten Schritts und sein Gradient</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>One example and one step, number by number</source>
        <translation>Ein Beispiel und ein Schritt, Zahl für Zahl</translation>
    </message>
    <message>
        <source>Surgery</source>
        <translation>Chirurgie</translation>
    </message>
    <message>
        <source>Change a copy of the network and see what it loses</source>
        <translation>Eine Kopie des Netzes verändern und sehen, was es verliert</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Every digit as a point, and how the classes part</source>
        <translation>Jede Ziffer als Punkt, und wie sich die Klassen trennen</translation>
    </message>
    <message>
        <source>Robustness</source>
        <translation>Robustheit</translation>
    </message>
    <message>
        <source>What it still reads when digits are shifted or noisy</source>
        <translation>Was es noch liest, wenn Ziffern verschoben oder verrauscht sind</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Komitee</translation>
    </message>
    <message>
        <source>The ticked runs answer together</source>
        <translation>Die angekreuzten Läufe antworten gemeinsam</translation>
    </message>
    <message>
        <source>Valley</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>How optimizers walk down a small valley</source>
        <translation>Wie Optimierer in ein kleines Tal hinabsteigen</translation>
    </message>
    <message>
        <source>Ten points</source>
        <translation>Zehn Punkte</translation>
    </message>
    <message>
        <source>A line and a polynomial through ten noisy points</source>
        <translation>Eine Gerade und ein Polynom durch zehn verrauschte Punkte</translation>
    </message>
    <message>
        <source>Stop the experiment first.</source>
        <translation>Stoppen Sie zuerst das Experiment.</translation>
    </message>
    <message>
        <source>Stop the race first.</source>
        <translation>Stoppen Sie zuerst das Rennen.</translation>
    </message>
</context>
<context>
    <name>WayNames</name>
    <message>
        <source>Shifted</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Scaled</source>
        <translation>Skaliert</translation>
    </message>
    <message>
        <source>Rotated</source>
        <translation>Gedreht</translation>
    </message>
    <message>
        <source>Lines thicker</source>
        <translation>Linien dicker</translation>
    </message>
    <message>
        <source>Pixel noise</source>
        <translation>Pixelrauschen</translation>
    </message>
    <message>
        <source>shifted by {n} px to the right</source>
        <translation>sie um {n} px nach rechts verschoben wird</translation>
    </message>
    <message>
        <source>shifted by {n} px to the left</source>
        <translation>sie um {n} px nach links verschoben wird</translation>
    </message>
    <message>
        <source>scaled to {n} of its size</source>
        <translation>sie auf {n} ihrer Größe skaliert wird</translation>
    </message>
    <message>
        <source>rotated by {n}° to the right</source>
        <translation>sie um {n}° nach rechts gedreht wird</translation>
    </message>
    <message>
        <source>rotated by {n}° to the left</source>
        <translation>sie um {n}° nach links gedreht wird</translation>
    </message>
    <message>
        <source>its lines are {n} px thicker</source>
        <translation>ihre Linien um {n} px dicker werden</translation>
    </message>
    <message>
        <source>its lines are {n} px thinner</source>
        <translation>ihre Linien um {n} px dünner werden</translation>
    </message>
</context>
<context>
    <name>WeightsPage</name>
    <message>
        <source>Weights of this unit, to be painted on</source>
        <translation>Gewichte dieses Neurons, zum Bemalen</translation>
    </message>
    <message>
        <source>Paint large positive weights, orange</source>
        <translation>Große positive Gewichte malen, orange</translation>
    </message>
    <message>
        <source>Paint weights of 0, dark</source>
        <translation>Gewichte 0 malen, dunkel</translation>
    </message>
    <message>
        <source>Paint large negative weights, blue</source>
        <translation>Große negative Gewichte malen, blau</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Neuron</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pinsel</translation>
    </message>
    <message>
        <source>Paint</source>
        <translation>Malen</translation>
    </message>
</context>
<context>
    <name>WeightsPanel</name>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Order of the units</source>
        <translation>Reihenfolge der Neuronen</translation>
    </message>
    <message>
        <source>Histograms of weights and biases</source>
        <translation>Histogramme der Gewichte und Biases</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Neuronen</translation>
    </message>
    <message>
        <source>The weights of each unit, and one unit in detail</source>
        <translation>Die Gewichte jedes Neurons, und ein Neuron im Einzelnen</translation>
    </message>
    <message>
        <source>Histograms</source>
        <translation>Histogramme</translation>
    </message>
    <message>
        <source>Distribution of the weights and biases</source>
        <translation>Verteilung der Gewichte und Biases</translation>
    </message>
    <message>
        <source>Outputs have no outgoing weights.</source>
        <translation>Ausgaben haben keine ausgehenden Gewichte.</translation>
    </message>
</context>
<context>
    <name>WeightsWords</name>
    <message>
        <source>This view shows what the network has learned: the weights of each unit as a picture, their norm, the training images that activate the unit most, and its outgoing weights. Press Train, or open a model.</source>
        <translation>Diese Ansicht zeigt, was das Netz gelernt hat: die Gewichte jedes Neurons als Bild, ihre Norm, die Trainingsbilder, die das Neuron am stärksten aktivieren, und seine ausgehenden Gewichte. Drücken Sie „Trainieren“, oder öffnen Sie ein Modell.</translation>
    </message>
    <message>
        <source>The network has diverged: its numbers are no longer finite. Reset it, and try a smaller η.</source>
        <translation>Das Netz ist divergiert: Seine Zahlen sind nicht mehr endlich. Setzen Sie es zurück, und versuchen Sie ein kleineres η.</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;A picture of weights&lt;/b&gt; is one unit of the first hidden layer: each pixel is the weight w from that pixel of the digit. Orange: ink there raises the unit&apos;s weighted input z = Σ w x + b; blue: ink there lowers it; dark: it does not matter. All pictures share one scale, so that strong units look strong.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Why noise with blobs?&lt;/b&gt; The book&apos;s chapter 1 imagines a unit that looks for a stroke or a loop. A fully connected layer has no notion of neighbouring pixels: its weights start as random numbers, those at the edge, where no digit has ink, never change, and the others change only as much as the cost requires. Weights that no digit needs keep their noise. &lt;b&gt;Regularization&lt;/b&gt; (λ) shrinks every weight towards 0 at each step, so that weights without support in the data fade: pictures become smaller and smoother. Compare λ 0 with λ 5.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Deeper layers&lt;/b&gt; are matrices: a row is a unit, a column a unit of the layer before; row j, column k is the book&apos;s w&lt;sub&gt;jk&lt;/sub&gt;. &lt;b&gt;The norm&lt;/b&gt; ‖w‖ of a unit is the length of its weights, √Σ w². A unit with a small norm of outgoing weights has little influence.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Activates it most&lt;/b&gt;: the training images with the largest activation a = σ(z) of the unit; among equals, those with the largest z. They are seldom all of one digit, as many units share the work. &lt;b&gt;Weights to the outputs&lt;/b&gt;, or to the next layer: orange raises that unit or digit when this one is active, blue lowers it.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Histograms&lt;/b&gt; show the distribution of a layer&apos;s weights and biases. They start as the bell curve of the initial weights, the outline, and grow tails as the network learns. Their heights are logarithmic, so that the few large weights are visible beside the many small ones.&lt;/p&gt;&lt;p&gt;The arrow keys move from unit to unit, Page Up and Page Down turn pages, {copy} copies a picture.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Ein Bild der Gewichte&lt;/b&gt; ist ein Neuron der ersten verdeckten Schicht: Jedes Pixel ist das Gewicht w von diesem Pixel der Ziffer. Orange: Tinte dort erhöht die gewichtete Eingabe z = Σ w x + b des Neurons; blau: Tinte dort senkt sie; dunkel: Es kommt nicht darauf an. Alle Bilder haben dieselbe Skala, sodass starke Neuronen auch stark aussehen.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Warum Rauschen mit Flecken?&lt;/b&gt; Kapitel 1 des Buches stellt sich ein Neuron vor, das nach einem Strich oder einer Schleife sucht. Eine vollständig verbundene Schicht hat keinen Begriff von benachbarten Pixeln: Ihre Gewichte beginnen als Zufallszahlen, die am Rand, wo keine Ziffer Tinte hat, ändern sich nie, und die anderen ändern sich nur so weit, wie die Kosten es verlangen. Gewichte, die keine Ziffer braucht, behalten ihr Rauschen. &lt;b&gt;Regularisierung&lt;/b&gt; (λ) verkleinert jedes Gewicht bei jedem Schritt in Richtung 0, sodass Gewichte ohne Stütze in den Daten verblassen: Die Bilder werden kleiner und glatter. Vergleichen Sie λ 0 mit λ 5.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Tiefere Schichten&lt;/b&gt; sind Matrizen: Eine Zeile ist ein Neuron, eine Spalte ein Neuron der Schicht davor; Zeile j, Spalte k ist w&lt;sub&gt;jk&lt;/sub&gt; im Buch. &lt;b&gt;Die Norm&lt;/b&gt; ‖w‖ eines Neurons ist die Länge seiner Gewichte, √Σ w². Ein Neuron mit einer kleinen Norm der ausgehenden Gewichte hat wenig Einfluss.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Am stärksten aktivieren es&lt;/b&gt;: die Trainingsbilder mit der größten Aktivierung a = σ(z) des Neurons; bei Gleichstand die mit dem größten z. Sie zeigen selten alle dieselbe Ziffer, weil sich viele Neuronen die Arbeit teilen. &lt;b&gt;Gewichte zu den Ausgaben&lt;/b&gt;, oder zur nächsten Schicht: Orange erhöht dieses Neuron oder diese Ziffer, wenn dieses hier aktiv ist, blau senkt.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Histogramme&lt;/b&gt; zeigen die Verteilung der Gewichte und Biases einer Schicht. Sie beginnen als Glockenkurve der Anfangsgewichte, dem Umriss, und bekommen Ausläufer, während das Netz lernt. Ihre Höhen sind logarithmisch, damit die wenigen großen Gewichte neben den vielen kleinen sichtbar sind.&lt;/p&gt;&lt;p&gt;Die Pfeiltasten führen von Neuron zu Neuron, Bild auf und Bild ab blättern um, {copy} kopiert ein Bild.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Output {unit}</source>
        <translation>Ausgabe {unit}</translation>
    </message>
    <message>
        <source>Unit {unit} of hidden layer {number}</source>
        <translation>Neuron {unit} der verdeckten Schicht {number}</translation>
    </message>
    <message>
        <source>unit {unit}</source>
        <translation>Neuron {unit}</translation>
    </message>
    <message>
        <source>input {number}</source>
        <translation>Eingabe {number}</translation>
    </message>
    <message>
        <source>row {row}, column {column}</source>
        <translation>Zeile {row}, Spalte {column}</translation>
    </message>
    <message>
        <source>by number</source>
        <translation>nach Nummer</translation>
    </message>
    <message>
        <source>largest norm first</source>
        <translation>größte Norm zuerst</translation>
    </message>
    <message>
        <source>largest bias first</source>
        <translation>größter Bias zuerst</translation>
    </message>
    <message>
        <source>largest outgoing weights first</source>
        <translation>größte ausgehende Gewichte zuerst</translation>
    </message>
    <message>
        <source>{layer}: {units} units with {weights} weights each; norms {least} to {most} (unit {unit}).</source>
        <translation>{layer}: {units} Neuronen mit je {weights} Gewichten; Normen {least} bis {most} (Neuron {unit}).</translation>
    </message>
    <message>
        <source> Not trained yet: these are the initial weights.</source>
        <translation> Noch nicht trainiert: Das sind die Anfangsgewichte.</translation>
    </message>
    <message>
        <source>norm {norm}</source>
        <translation>Norm {norm}</translation>
    </message>
    <message>
        <source>bias {bias}</source>
        <translation>Bias {bias}</translation>
    </message>
    <message>
        <source>norm of outgoing weights {norm}</source>
        <translation>Norm der ausgehenden Gewichte {norm}</translation>
    </message>
    <message>
        <source>Unit {unit}: norm {norm}, bias {bias}</source>
        <translation>Neuron {unit}: Norm {norm}, Bias {bias}</translation>
    </message>
    <message>
        <source>{unit}, from {source}: w = {weight}</source>
        <translation>{unit}, von {source}: w = {weight}</translation>
    </message>
    <message>
        <source>Weights to the outputs</source>
        <translation>Gewichte zu den Ausgaben</translation>
    </message>
    <message>
        <source>Weights to hidden layer {number}</source>
        <translation>Gewichte zur verdeckten Schicht {number}</translation>
    </message>
    <message>
        <source>to {target}: w = {weight}</source>
        <translation>zu {target}: w = {weight}</translation>
    </message>
    <message>
        <source>output {unit}</source>
        <translation>Ausgabe {unit}</translation>
    </message>
    <message>
        <source>{name}: a = {a}, z = {z}</source>
        <translation>{name}: a = {a}, z = {z}</translation>
    </message>
    <message>
        <source>{name}, label {label}: a = {a}, z = {z}</source>
        <translation>{name}, Label {label}: a = {a}, z = {z}</translation>
    </message>
    <message>
        <source>There are no training images.</source>
        <translation>Es gibt keine Trainingsbilder.</translation>
    </message>
    <message>
        <source>No training image activates it: it is dead. The closest are:</source>
        <translation>Kein Trainingsbild aktiviert es: Es ist tot. Am nächsten kommen:</translation>
    </message>
    <message>
        <source>Activates it most:</source>
        <translation>Am stärksten aktivieren es:</translation>
    </message>
    <message>
        <source>Activates it most: {pairs}</source>
        <translation>Am stärksten aktivieren es: {pairs}</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Neuron</translation>
    </message>
    <message>
        <source>norm</source>
        <translation>Norm</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>norm of outgoing weights</source>
        <translation>Norm der ausgehenden Gewichte</translation>
    </message>
    <message>
        <source>{layer}: {share} %</source>
        <translation>{layer}: {share} %</translation>
    </message>
    <message>
        <source>Share of weights near 0 (at most {limit} % of the layer&apos;s largest): {shares}.</source>
        <translation>Anteil der Gewichte nahe 0 (höchstens {limit} % des größten der Schicht): {shares}.</translation>
    </message>
    <message>
        <source> Outline: at the start of the run.</source>
        <translation> Umriss: am Anfang des Laufs.</translation>
    </message>
    <message>
        <source>{layer}: {count} weights</source>
        <translation>{layer}: {count} Gewichte</translation>
    </message>
    <message>
        <source>{layer}: {count} biases</source>
        <translation>{layer}: {count} Biases</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>at the start</source>
        <translation>am Anfang</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>{unit}: images that activate it most</source>
        <translation>{unit}: Bilder, die es am stärksten aktivieren</translation>
    </message>
    <message>
        <source>image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Label</translation>
    </message>
</context>
<context>
    <name>WholePage</name>
    <message>
        <source>smallest first</source>
        <translation>kleinste zuerst</translation>
    </message>
    <message>
        <source>at random</source>
        <translation>zufällig</translation>
    </message>
    <message>
        <source>Smallest first</source>
        <translation>Kleinste zuerst</translation>
    </message>
    <message>
        <source>Remove the weights with the smallest |w|</source>
        <translation>Die Gewichte mit dem kleinsten |w| entfernen</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>Zufällig</translation>
    </message>
    <message>
        <source>Remove as many weights chosen at random</source>
        <translation>Ebenso viele zufällig gewählte Gewichte entfernen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>kein</translation>
    </message>
    <message>
        <source>Other random numbers</source>
        <translation>Andere Zufallszahlen</translation>
    </message>
    <message>
        <source>Other random numbers for noise and random pruning</source>
        <translation>Andere Zufallszahlen für Rauschen und zufälliges Pruning</translation>
    </message>
    <message>
        <source>Temperature of the outputs</source>
        <translation>Temperatur der Ausgaben</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>Accuracy against the share of the weights that is removed</source>
        <translation>Genauigkeit über dem Anteil der entfernten Gewichte</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Occlusion</source>
        <translation>Verdeckung</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>Gradient</translation>
    </message>
    <message>
        <source>Effect on the answer of hiding a piece of the digit</source>
        <translation>Wirkung auf die Antwort, wenn ein Stück der Ziffer verdeckt wird</translation>
    </message>
    <message>
        <source>Effect on the answer of a little more ink in each pixel</source>
        <translation>Wirkung auf die Antwort bei etwas mehr Tinte in jedem Pixel</translation>
    </message>
    <message>
        <source>For which digit</source>
        <translation>Für welche Ziffer</translation>
    </message>
    <message>
        <source>Digit to explain</source>
        <translation>Zu erklärende Ziffer</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>die Antwort</translation>
    </message>
    <message>
        <source>as raw pixels</source>
        <translation>als rohe Pixel</translation>
    </message>
    <message>
        <source>after preprocessing</source>
        <translation>nach der Vorverarbeitung</translation>
    </message>
    <message>
        <source>for</source>
        <translation>für</translation>
    </message>
    <message>
        <source>the answer, {digit}</source>
        <translation>die Antwort, {digit}</translation>
    </message>
    <message>
        <source>hiding lowers “{digit}” by up to {loss} points</source>
        <translation>Verdecken senkt „{digit}“ um bis zu {loss} Prozentpunkte</translation>
    </message>
    <message>
        <source>hiding lowers “{digit}” by up to 1 point</source>
        <translation>Verdecken senkt „{digit}“ um bis zu 1 Prozentpunkt</translation>
    </message>
    <message>
        <source>hiding raises “{digit}”</source>
        <translation>Verdecken erhöht „{digit}“</translation>
    </message>
    <message>
        <source>more ink raises “{digit}”</source>
        <translation>mehr Tinte erhöht „{digit}“</translation>
    </message>
    <message>
        <source>more ink lowers “{digit}”</source>
        <translation>mehr Tinte senkt „{digit}“</translation>
    </message>
    <message>
        <source>{sense}, most {place}</source>
        <translation>{sense}, am meisten {place}</translation>
    </message>
</context>
<context>
    <name>WhyTables</name>
    <message>
        <source>Occlusion: decrease of the output of {digit}, one cell per pixel</source>
        <translation>Verdeckung: Abnahme der Ausgabe von {digit}, eine Zelle pro Pixel</translation>
    </message>
    <message>
        <source>Gradient: ∂z/∂x for {digit}, one cell per pixel</source>
        <translation>Gradient: ∂z/∂x für {digit}, eine Zelle pro Pixel</translation>
    </message>
    <message>
        <source>Digit</source>
        <translation>Ziffer</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Hiding lowers by</source>
        <translation>Verdecken senkt um</translation>
    </message>
    <message>
        <source>raises by</source>
        <translation>erhöht um</translation>
    </message>
    <message>
        <source>More ink, ∂z/∂x from</source>
        <translation>Mehr Tinte, ∂z/∂x von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Where the ink matters for {digit}</source>
        <translation>Wo es für {digit} auf die Tinte ankommt</translation>
    </message>
    <message>
        <source>Output of {digit}</source>
        <translation>Ausgabe von {digit}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>{what}, after preprocessing</source>
        <translation>{what}, nach der Vorverarbeitung</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Veränderung</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>The nearest training images</source>
        <translation>Die nächsten Trainingsbilder</translation>
    </message>
</context>
<context>
    <name>WhyWords</name>
    <message>
        <source>Draw a digit, or choose one under Digits. This view then explains the network&apos;s answer: which pixels matter, which training images are nearest, and how the answer changes when the digit is shifted, scaled, rotated or thickened.</source>
        <translation>Zeichnen Sie eine Ziffer, oder wählen Sie eine unter „Ziffern“. Diese Ansicht erklärt dann die Antwort des Netzes: auf welche Pixel es ankommt, welche Trainingsbilder am nächsten sind, und wie sich die Antwort ändert, wenn die Ziffer verschoben, skaliert, gedreht oder verdickt wird.</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Occlusion&lt;/b&gt; hides {patch} × {patch} pixels at a time. Orange: the digit&apos;s output falls without the ink there, so that this ink counts for it. Blue: the output rises.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Gradient&lt;/b&gt; is ∂z/∂x: backpropagation one layer further than in training, from the weighted input z of one output to the pixels x. Orange: a little more ink there raises the digit&apos;s output; blue: lowers it. It also shows where ink is missing. Choose another digit in the list to ask “why not a 7?”.&lt;/p&gt;&lt;p&gt;&lt;b&gt;The curves&lt;/b&gt; show the digit&apos;s output as the digit is changed. The solid line changes the 28 × 28 pixels of the input. A fully connected network has no notion of position: a digit shifted by two pixels meets other weights; chapter 6 of the book starts from there. The dashed line changes the drawing and then applies MNIST&apos;s preprocessing again, which undoes shift, scale and, for a drawing, the line width: it is flat. A digit in a ring is the new answer.&lt;/p&gt;&lt;p&gt;&lt;b&gt;The nearest training images&lt;/b&gt; have the smallest Euclidean distance between the 784 numbers. Below each are its label on the left and the network&apos;s answer on the right.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Verdeckung&lt;/b&gt; verdeckt jeweils {patch} × {patch} Pixel. Orange: Die Ausgabe der Ziffer sinkt ohne die Tinte dort, diese Tinte spricht also für sie. Blau: Die Ausgabe steigt.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Gradient&lt;/b&gt; ist ∂z/∂x: Backpropagation eine Schicht weiter als beim Training, von der gewichteten Eingabe z einer Ausgabe zu den Pixeln x. Orange: Etwas mehr Tinte dort erhöht die Ausgabe der Ziffer; blau: senkt sie. Er zeigt auch, wo Tinte fehlt. Wählen Sie in der Liste eine andere Ziffer, um zu fragen: „Warum keine 7?“&lt;/p&gt;&lt;p&gt;&lt;b&gt;Die Kurven&lt;/b&gt; zeigen die Ausgabe der Ziffer, während die Ziffer verändert wird. Die durchgezogene Linie verändert die 28 × 28 Pixel der Eingabe. Ein vollständig verbundenes Netz hat keinen Begriff von Lage: Eine um zwei Pixel verschobene Ziffer trifft auf andere Gewichte; Kapitel 6 des Buches geht davon aus. Die gestrichelte Linie verändert die Zeichnung und wendet dann die Vorverarbeitung von MNIST noch einmal an, die Verschiebung, Skalierung und, bei einer Zeichnung, die Linienbreite rückgängig macht: Sie ist flach. Eine Ziffer in einem Ring ist die neue Antwort.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Die nächsten Trainingsbilder&lt;/b&gt; haben den kleinsten euklidischen Abstand zwischen den 784 Zahlen. Darunter stehen jeweils links ihr Label und rechts die Antwort des Netzes.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>at the upper left</source>
        <translation>oben links</translation>
    </message>
    <message>
        <source>at the top</source>
        <translation>oben</translation>
    </message>
    <message>
        <source>at the upper right</source>
        <translation>oben rechts</translation>
    </message>
    <message>
        <source>at the left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation>in der Mitte</translation>
    </message>
    <message>
        <source>at the right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>at the lower left</source>
        <translation>unten links</translation>
    </message>
    <message>
        <source>at the bottom</source>
        <translation>unten</translation>
    </message>
    <message>
        <source>at the lower right</source>
        <translation>unten rechts</translation>
    </message>
    <message>
        <source>It reads {digit} with {output}.</source>
        <translation>Es liest {digit} mit {output}.</translation>
    </message>
    <message>
        <source>Not trained yet, it answers {digit} with {output}.</source>
        <translation>Noch nicht trainiert, antwortet es {digit} mit {output}.</translation>
    </message>
    <message>
        <source>{digit} has {output}.</source>
        <translation>{digit} hat {output}.</translation>
    </message>
    <message>
        <source>The ink {place} counts most for {digit}.</source>
        <translation>Die Tinte {place} spricht am meisten für {digit}.</translation>
    </message>
    <message>
        <source>The ink {place} counts most against {digit}.</source>
        <translation>Die Tinte {place} spricht am meisten gegen {digit}.</translation>
    </message>
    <message>
        <source>No single piece of ink decides it.</source>
        <translation>Kein einzelnes Stück Tinte entscheidet.</translation>
    </message>
    <message>
        <source>After preprocessing, no change tried here alters the answer.</source>
        <translation>Nach der Vorverarbeitung ändert keine hier versuchte Veränderung die Antwort.</translation>
    </message>
    <message>
        <source>It becomes {digit} when {change}.</source>
        <translation>Sie wird zu {digit}, wenn {change}.</translation>
    </message>
    <message>
        <source>As raw pixels, it becomes {digit} when {change}.</source>
        <translation>Als rohe Pixel wird sie zu {digit}, wenn {change}.</translation>
    </message>
    <message>
        <source>as raw pixels</source>
        <translation>als rohe Pixel</translation>
    </message>
    <message>
        <source>after preprocessing</source>
        <translation>nach der Vorverarbeitung</translation>
    </message>
    <message>
        <source>{name}: {digit} has {low} to {high}</source>
        <translation>{name}: {digit} hat {low} bis {high}</translation>
    </message>
    <message>
        <source>becomes {digit} when {change}</source>
        <translation>wird zu {digit}, wenn {change}</translation>
    </message>
    <message>
        <source>{picture}; distance {distance}</source>
        <translation>{picture}; Abstand {distance}</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>A run of these settings from its beginning makes their {count} live changes again.</source>
        <translation>Ein Lauf mit diesen Einstellungen von Anfang an wiederholt auch ihre {count} Änderungen im laufenden Training.</translation>
    </message>
    <message>
        <source>Train continues the current network; press Reset first to start again.</source>
        <translation>„Trainieren“ setzt das aktuelle Netz fort; drücken Sie zuerst „Zurücksetzen“, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>The weights are random again. Train › Bring back undoes that.</source>
        <translation>Die Gewichte sind wieder zufällig. Training › Zurückholen macht das rückgängig.</translation>
    </message>
    <message>
        <source>Back, with its settings: {network}.</source>
        <translation>Zurückgeholt, mit seinen Einstellungen: {network}.</translation>
    </message>
    <message>
        <source>Back: {network}.</source>
        <translation>Zurückgeholt: {network}.</translation>
    </message>
    <message>
        <source>Opened {0}.</source>
        <translation>{0} geöffnet.</translation>
    </message>
    <message>
        <source>The interrupted run lies in the trash beside the other runs.</source>
        <translation>Der unterbrochene Lauf liegt im Papierkorb neben den anderen Läufen.</translation>
    </message>
</context>
<context>
    <name>XAxis</name>
    <message>
        <source>seconds of training</source>
        <translation>Sekunden Training</translation>
    </message>
    <message>
        <source>images seen</source>
        <translation>gesehene Bilder</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>This run has no times: look at it over epochs.</source>
        <translation>Dieser Lauf hat keine Zeiten: Betrachten Sie ihn über Epochen.</translation>
    </message>
    <message>
        <source>This run does not tell how many images it has seen: look at it over epochs.</source>
        <translation>Dieser Lauf sagt nicht, wie viele Bilder er gesehen hat: Betrachten Sie ihn über Epochen.</translation>
    </message>
    <message>
        <source>One run has no times and is drawn over epochs only.</source>
        <translation>Ein Lauf hat keine Zeiten und wird nur über Epochen gezeichnet.</translation>
    </message>
    <message>
        <source>One run does not tell how many images it has seen and is drawn over epochs only.</source>
        <translation>Ein Lauf sagt nicht, wie viele Bilder er gesehen hat, und wird nur über Epochen gezeichnet.</translation>
    </message>
    <message>
        <source>{count} runs have no times and are drawn over epochs only.</source>
        <translation>{count} Läufe haben keine Zeiten und werden nur über Epochen gezeichnet.</translation>
    </message>
    <message>
        <source>{count} runs do not tell how many images they have seen and are drawn over epochs only.</source>
        <translation>{count} Läufe sagen nicht, wie viele Bilder sie gesehen haben, und werden nur über Epochen gezeichnet.</translation>
    </message>
</context>
<context>
    <name>XAxisBox</name>
    <message>
        <source>x axis of the curves</source>
        <translation>x-Achse der Kurven</translation>
    </message>
    <message>
        <source>The x axis of all curves: epochs; seconds of training, without pauses and scoring; or images trained on. Choose seconds to see which setting learns faster on this computer.</source>
        <translation>Die x-Achse aller Kurven: Epochen; Sekunden Training, ohne Pausen und Auswertung; oder Bilder, mit denen trainiert wurde. Wählen Sie Sekunden, um zu sehen, welche Einstellung auf diesem Rechner schneller lernt.</translation>
    </message>
    <message>
        <source>Over epochs</source>
        <translation>Über Epochen</translation>
    </message>
    <message>
        <source>Over seconds</source>
        <translation>Über Sekunden</translation>
    </message>
    <message>
        <source>Over images seen</source>
        <translation>Über gesehene Bilder</translation>
    </message>
</context>
<context>
    <name>_Answer</name>
    <message>
        <source>Answer: {digit}, {words}</source>
        <translation>Antwort: {digit}, {words}</translation>
    </message>
</context>
<context>
    <name>_Body</name>
    <message>
        <source>Step of the lesson</source>
        <translation>Schritt der Lektion</translation>
    </message>
</context>
<context>
    <name>_Handle</name>
    <message>
        <source>Show “{title}”</source>
        <translation>„{title}“ zeigen</translation>
    </message>
    <message>
        <source>Fold “{title}” away</source>
        <translation>„{title}“ zuklappen</translation>
    </message>
</context>
<context>
    <name>_Header</name>
    <message>
        <source>Fold or unfold this group: click, Space, Left, Right</source>
        <translation>Diese Gruppe auf- oder zuklappen: Klick, Leertaste, Links, Rechts</translation>
    </message>
</context>
<context>
    <name>_PictureView</name>
    <message>
        <source>Inputs of the unit</source>
        <translation>Eingaben des Neurons</translation>
    </message>
</context>
<context>
    <name>_WholeTable</name>
    <message>
        <source>The numbers of this page</source>
        <translation>Die Zahlen dieser Seite</translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <source>Engines</source>
        <translation>Rechenkerne</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Ihre Daten</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>MIT. The licences of what Backswing is built on are in the details.</source>
        <translation>MIT. Die Lizenzen dessen, worauf Backswing aufbaut, stehen in den Einzelheiten.</translation>
    </message>
    <message>
        <source>A practice range for backpropagation.</source>
        <translation>Ein Übungsplatz für Backpropagation.</translation>
    </message>
    <message>
        <source>{numpy} with {library}</source>
        <translation>{numpy} mit {library}</translation>
    </message>
    <message>
        <source>{usual}, compiled (Numba {version})</source>
        <translation>{usual}, übersetzt (Numba {version})</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Start or continue training</source>
        <translation>Das Training beginnen oder fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause before the next mini-batch</source>
        <translation>Vor dem nächsten Mini-Batch anhalten</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Train on one mini-batch, then pause</source>
        <translation>Einen Mini-Batch trainieren, dann anhalten</translation>
    </message>
    <message>
        <source>Step epoch</source>
        <translation>Eine Epoche</translation>
    </message>
    <message>
        <source>Train to the end of the epoch, then pause</source>
        <translation>Bis zum Ende der Epoche trainieren, dann anhalten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>End this training and keep the network</source>
        <translation>Dieses Training beenden und das Netz behalten</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset the weights to new random initial weights</source>
        <translation>Die Gewichte auf neue zufällige Anfangsgewichte zurücksetzen</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Restore the previous network: undoes a reset</source>
        <translation>Das vorige Netz wiederherstellen: macht ein Zurücksetzen rückgängig</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo the last change of a setting</source>
        <translation>Die letzte Änderung einer Einstellung rückgängig machen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Redo the change of a setting</source>
        <translation>Die Änderung einer Einstellung wiederherstellen</translation>
    </message>
    <message>
        <source>Open the test set</source>
        <translation>Testmenge öffnen</translation>
    </message>
    <message>
        <source>Final test: accuracy on images never used so far</source>
        <translation>Schlussprüfung: Genauigkeit auf nie zuvor verwendeten Bildern</translation>
    </message>
    <message>
        <source>Open model…</source>
        <translation>Modell öffnen…</translation>
    </message>
    <message>
        <source>Open a trained network</source>
        <translation>Ein trainiertes Netz öffnen</translation>
    </message>
    <message>
        <source>Save model</source>
        <translation>Modell speichern</translation>
    </message>
    <message>
        <source>Save the trained network with its settings</source>
        <translation>Das trainierte Netz mit seinen Einstellungen speichern</translation>
    </message>
    <message>
        <source>Save model as…</source>
        <translation>Modell speichern unter…</translation>
    </message>
    <message>
        <source>Save under another name, or in the format of the book&apos;s program</source>
        <translation>Unter anderem Namen speichern, oder im Format des Programms aus dem Buch</translation>
    </message>
    <message>
        <source>Open data…</source>
        <translation>Daten öffnen…</translation>
    </message>
    <message>
        <source>Train on images from this computer</source>
        <translation>Mit Bildern von diesem Rechner trainieren</translation>
    </message>
    <message>
        <source>Download MNIST</source>
        <translation>MNIST herunterladen</translation>
    </message>
    <message>
        <source>Download the book&apos;s 70 000 digits, or use them if here</source>
        <translation>Die 70 000 Ziffern des Buches herunterladen, oder verwenden, wenn sie hier sind</translation>
    </message>
    <message>
        <source>My digits</source>
        <translation>Meine Ziffern</translation>
    </message>
    <message>
        <source>Show the drawings that you have kept</source>
        <translation>Die Zeichnungen zeigen, die Sie aufgehoben haben</translation>
    </message>
    <message>
        <source>Open settings…</source>
        <translation>Einstellungen öffnen…</translation>
    </message>
    <message>
        <source>Load settings from a file</source>
        <translation>Einstellungen aus einer Datei laden</translation>
    </message>
    <message>
        <source>Save settings as…</source>
        <translation>Einstellungen speichern unter…</translation>
    </message>
    <message>
        <source>Save the settings to a TOML file</source>
        <translation>Die Einstellungen in einer TOML-Datei speichern</translation>
    </message>
    <message>
        <source>Export as a PyTorch script…</source>
        <translation>Als PyTorch-Skript exportieren…</translation>
    </message>
    <message>
        <source>Write the settings as a script that trains the same network with PyTorch</source>
        <translation>Die Einstellungen als Skript schreiben, das dasselbe Netz mit PyTorch trainiert</translation>
    </message>
    <message>
        <source>Open lesson…</source>
        <translation>Lektion öffnen…</translation>
    </message>
    <message>
        <source>Begin a lesson from a file</source>
        <translation>Eine Lektion aus einer Datei beginnen</translation>
    </message>
    <message>
        <source>Save as a lesson…</source>
        <translation>Als Lektion speichern…</translation>
    </message>
    <message>
        <source>Make a lesson of the settings and the tab as they stand, to share as one file</source>
        <translation>Aus den Einstellungen und dem Tab, wie sie jetzt sind, eine Lektion machen, die sich als eine Datei weitergeben lässt</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Das Fenster schließen</translation>
    </message>
    <message>
        <source>Undo stroke</source>
        <translation>Strich zurücknehmen</translation>
    </message>
    <message>
        <source>Undo the last stroke</source>
        <translation>Den letzten Strich zurücknehmen</translation>
    </message>
    <message>
        <source>Redo stroke</source>
        <translation>Strich wiederherstellen</translation>
    </message>
    <message>
        <source>Redo the stroke</source>
        <translation>Den Strich wiederherstellen</translation>
    </message>
    <message>
        <source>Clear the canvas</source>
        <translation>Die Zeichenfläche leeren</translation>
    </message>
    <message>
        <source>Erase the drawing</source>
        <translation>Die Zeichnung löschen</translation>
    </message>
    <message>
        <source>What&apos;s this?</source>
        <translation>Was ist das?</translation>
    </message>
    <message>
        <source>Explain in full what the mouse points at or what has the focus</source>
        <translation>Ausführlich erklären, worauf die Maus zeigt oder was den Fokus hat</translation>
    </message>
    <message>
        <source>Read with the network that comes with Backswing</source>
        <translation>Mit dem mitgelieferten Netz von Backswing lesen</translation>
    </message>
    <message>
        <source>Let it answer in place of your network, or no longer; your network stays as it is</source>
        <translation>Es statt Ihres Netzes antworten lassen, oder nicht mehr; Ihr Netz bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Make all text one step larger</source>
        <translation>Alle Schrift eine Stufe größer machen</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Make all text one step smaller</source>
        <translation>Alle Schrift eine Stufe kleiner machen</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Normale Schrift</translation>
    </message>
    <message>
        <source>Give the text the system&apos;s size</source>
        <translation>Der Schrift die Größe des Systems geben</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Fill the screen, as for a projector</source>
        <translation>Den Bildschirm füllen, etwa für einen Beamer</translation>
    </message>
    <message>
        <source>Reset the layout</source>
        <translation>Anordnung zurücksetzen</translation>
    </message>
    <message>
        <source>Show every panel, in its usual place and size</source>
        <translation>Jeden Bereich zeigen, am üblichen Platz und in der üblichen Größe</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Begin the first lesson again</source>
        <translation>Die erste Lektion noch einmal beginnen</translation>
    </message>
    <message>
        <source>Keyboard…</source>
        <translation>Tastatur…</translation>
    </message>
    <message>
        <source>List every key of the window</source>
        <translation>Jede Taste des Fensters auflisten</translation>
    </message>
    <message>
        <source>Glossary…</source>
        <translation>Glossar…</translation>
    </message>
    <message>
        <source>Explain the book&apos;s terms, and show them in the window</source>
        <translation>Die Begriffe des Buches erklären und im Fenster zeigen</translation>
    </message>
    <message>
        <source>User guide…</source>
        <translation>Handbuch…</translation>
    </message>
    <message>
        <source>Open the user guide, without a network connection</source>
        <translation>Das Handbuch öffnen, ohne Netzwerkverbindung</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>Protokollordner öffnen</translation>
    </message>
    <message>
        <source>Open the folder of the error log</source>
        <translation>Den Ordner des Fehlerprotokolls öffnen</translation>
    </message>
    <message>
        <source>Check for updates…</source>
        <translation>Nach Updates suchen…</translation>
    </message>
    <message>
        <source>Say what would be asked, and ask when told to</source>
        <translation>Sagen, was gefragt würde, und erst auf Wunsch fragen</translation>
    </message>
    <message>
        <source>About Backswing</source>
        <translation>Über Backswing</translation>
    </message>
    <message>
        <source>Show the versions, the folders and the licences</source>
        <translation>Die Versionen, Ordner und Lizenzen zeigen</translation>
    </message>
</context>
<context>
    <name>crash</name>
    <message>
        <source>You can continue, but save your network first: no copy could be made ({0}).</source>
        <translation>Sie können weitermachen, aber speichern Sie zuerst Ihr Netz: Es ließ sich keine Kopie anlegen ({0}).</translation>
    </message>
    <message>
        <source>You can continue: nothing is lost.</source>
        <translation>Sie können weitermachen: Nichts ist verloren.</translation>
    </message>
    <message>
        <source>You can continue. Your network was not saved; a copy is in {0}.</source>
        <translation>Sie können weitermachen. Ihr Netz war nicht gespeichert; eine Kopie liegt in {0}.</translation>
    </message>
    <message>
        <source>Help › Open log folder has the details.</source>
        <translation>Näheres zeigt Hilfe › Protokollordner öffnen.</translation>
    </message>
    <message>
        <source>Something went wrong inside Backswing.</source>
        <translation>In Backswing ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
</context>
<context>
    <name>interrupted</name>
    <message>
        <source>A training run was interrupted. Continue it?</source>
        <translation>Ein Trainingslauf wurde unterbrochen. Fortsetzen?</translation>
    </message>
    <message>
        <source>An unnamed run</source>
        <translation>Ein unbenannter Lauf</translation>
    </message>
    <message>
        <source>{name}: {done} of {all} epochs are saved.</source>
        <translation>{name}: {done} von {all} Epochen sind gespeichert.</translation>
    </message>
    <message>
        <source>{name}, {when}: {done} of {all} epochs are saved.</source>
        <translation>{name}, {when}: {done} von {all} Epochen sind gespeichert.</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Training</translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <translation>&amp;Zeichnen</translation>
    </message>
    <message>
        <source>D&amp;ata</source>
        <translation>Dat&amp;en</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>Backswing model</source>
        <translation>Backswing-Modell</translation>
    </message>
    <message>
        <source>The book&apos;s network2</source>
        <translation>network2 des Buchs</translation>
    </message>
    <message>
        <source>ONNX, for other programs</source>
        <translation>ONNX, für andere Programme</translation>
    </message>
    <message>
        <source>NumPy archive</source>
        <translation>NumPy-Archiv</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>PyTorch script</source>
        <translation>PyTorch-Skript</translation>
    </message>
    <message>
        <source>About Backswing</source>
        <translation>Über Backswing</translation>
    </message>
    <message>
        <source>Stop it now? The network keeps what it has learned so far.</source>
        <translation>Jetzt stoppen? Das Netz behält, was es bisher gelernt hat.</translation>
    </message>
    <message>
        <source>Training is in progress.</source>
        <translation>Ein Training läuft.</translation>
    </message>
    <message>
        <source>Stop training</source>
        <translation>Training stoppen</translation>
    </message>
    <message>
        <source>Keep training</source>
        <translation>Weitertrainieren</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>In den Papierkorb legen</translation>
    </message>
    <message>
        <source>Save it now? Otherwise it is lost.</source>
        <translation>Jetzt speichern? Sonst geht es verloren.</translation>
    </message>
    <message>
        <source>The trained network {network} has not been saved.</source>
        <translation>Das trainierte Netz {network} ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>{name} is read-only.</source>
        <translation>{name} ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Replace it anyway?</source>
        <translation>Trotzdem ersetzen?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
</context>
<context>
    <name>topics</name>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
</TS>
