<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>best-mlp</name>
    <message>
        <source>Two hidden layers of 1 024 ReLU units learn from digits that are turned, stretched, slanted and pulled about like a rubber sheet, differently in each epoch, with Nesterov momentum and a little dropout. Run takes about forty minutes.</source>
        <translation>Zwei verdeckte Schichten mit je 1 024 ReLU-Neuronen lernen aus Ziffern, die gedreht, gestreckt, schräg gestellt und wie ein Gummituch verzogen werden, in jeder Epoche anders, mit Nesterov-Momentum und ein wenig Dropout. „Ausführen“ dauert etwa vierzig Minuten.</translation>
    </message>
    <message>
        <source>The accuracy while η rises and falls once: the last epochs, with the shortest steps, bring the most.</source>
        <translation>Die Genauigkeit, während η einmal steigt und fällt: Die letzten Epochen mit den kürzesten Schritten bringen am meisten.</translation>
    </message>
    <message>
        <source>No image is ever seen twice, so there is nothing to memorise, and two million parameters can be used in full. Fewer than one digit in two hundred is then misread, and some of those puzzle people too. It is far more than the 98 % of the book&apos;s network; what is left is the business of convolutional networks.</source>
        <translation>Kein Bild kommt je zweimal vor, es gibt also nichts auswendig zu lernen, und zwei Millionen Parameter lassen sich voll nutzen. Dann wird weniger als eine von zweihundert Ziffern falsch gelesen, und manche davon geben auch Menschen Rätsel auf. Das ist weit mehr als die 98 % des Netzes im Buch; der Rest ist Sache der Faltungsnetze.</translation>
    </message>
    <message>
        <source>How many of 10 000 test images does it misread at the end?</source>
        <translation>Wie viele von 10 000 Testbildern liest es am Ende falsch?</translation>
    </message>
    <message>
        <source>More than 200</source>
        <translation>Mehr als 200</translation>
    </message>
    <message>
        <source>60 to 200</source>
        <translation>60 bis 200</translation>
    </message>
    <message>
        <source>Fewer than 60</source>
        <translation>Weniger als 60</translation>
    </message>
</context>
<context>
    <name>costs</name>
    <message>
        <source>Four networks learn from all digits: with the quadratic cost and with cross-entropy, each with 30 hidden units and with 100, all with large initial weights. Run trains them and reads the test set after each epoch.</source>
        <translation>Vier Netze lernen aus allen Ziffern: mit den quadratischen Kosten und mit der Kreuzentropie, je einmal mit 30 und mit 100 verdeckten Neuronen, alle mit großen Anfangsgewichten. „Ausführen“ trainiert sie und liest nach jeder Epoche die Testmenge.</translation>
    </message>
    <message>
        <source>Where each run ends, and how its curve gets there. The learning rates differ, so early epochs cannot be compared.</source>
        <translation>Wo jeder Lauf endet, und wie seine Kurve dorthin gelangt. Die Lernraten sind verschieden, deshalb lassen sich frühe Epochen nicht vergleichen.</translation>
    </message>
    <message>
        <source>With the quadratic cost an output that is certain and wrong sits where the sigmoid is flat, and its error reaches the weights multiplied by a slope near 0. Cross-entropy takes that factor away, so that wrong outputs are mended first. With 30 hidden units both arrive at about the same accuracy. With 100, large initial weights saturate outputs at once, and the quadratic cost often leaves one digit unlearnt for the whole run.</source>
        <translation>Mit den quadratischen Kosten sitzt eine Ausgabe, die sicher und falsch ist, dort, wo das Sigmoid flach ist, und ihr Fehler erreicht die Gewichte multipliziert mit einer Steigung nahe 0. Die Kreuzentropie beseitigt diesen Faktor, sodass falsche Ausgaben zuerst behoben werden. Mit 30 verdeckten Neuronen erreichen beide etwa dieselbe Genauigkeit. Mit 100 sättigen die großen Anfangsgewichte Ausgaben sofort, und mit den quadratischen Kosten bleibt oft eine Ziffer den ganzen Lauf lang ungelernt.</translation>
    </message>
    <message>
        <source>δ = (a − y) σ′(z) with the quadratic cost, δ = a − y with cross-entropy</source>
        <translation>δ = (a − y) σ′(z) mit den quadratischen Kosten, δ = a − y mit der Kreuzentropie</translation>
    </message>
    <message>
        <source>σ′(z)</source>
        <translation>σ′(z)</translation>
    </message>
    <message>
        <source>Cross-entropy with 100 hidden units: how much of the test set does it read at the end?</source>
        <translation>Kreuzentropie mit 100 verdeckten Neuronen: Wie viel von der Testmenge liest das Netz am Ende?</translation>
    </message>
    <message>
        <source>Less than 93 %</source>
        <translation>Weniger als 93 %</translation>
    </message>
    <message>
        <source>93 to 96 %</source>
        <translation>93 bis 96 %</translation>
    </message>
    <message>
        <source>96 to 98 %</source>
        <translation>96 bis 98 %</translation>
    </message>
    <message>
        <source>More than 98 %</source>
        <translation>Mehr als 98 %</translation>
    </message>
</context>
<context>
    <name>decay</name>
    <message>
        <source>Three runs share everything but the schedule of η: constant, halved once in five epochs as a staircase, and falling smoothly at the same rate. Run trains each for thirty epochs.</source>
        <translation>Drei Läufe haben alles gemeinsam außer dem Verlauf von η: konstant, alle fünf Epochen einmal halbiert wie eine Treppe, und im selben Maß stetig fallend. „Ausführen“ trainiert jeden dreißig Epochen lang.</translation>
    </message>
    <message>
        <source>The accuracy in the second half: which curve trembles, which grows calm?</source>
        <translation>Die Genauigkeit in der zweiten Hälfte: Welche Kurve zittert, welche wird ruhig?</translation>
    </message>
    <message>
        <source>At the beginning the weights are far from any good place and long steps pay. Near the bottom of the valley the same steps only bounce: every mini-batch of ten pulls in a direction of its own. As η shrinks, the weights settle. The gain is small and certain.</source>
        <translation>Am Anfang sind die Gewichte weit von jeder guten Stelle entfernt, und lange Schritte lohnen sich. Nahe dem Talgrund prallen dieselben Schritte nur hin und her: Jeder Mini-Batch aus zehn Bildern zieht in eine eigene Richtung. Wenn η kleiner wird, kommen die Gewichte zur Ruhe. Der Gewinn ist klein und sicher.</translation>
    </message>
    <message>
        <source>η(t) = η₀ · rate^(t/steps)</source>
        <translation>η(t) = η₀ · Rate^(t/Schritte)</translation>
    </message>
    <message>
        <source>rate^(t/steps)</source>
        <translation>Rate^(t/Schritte)</translation>
    </message>
    <message>
        <source>By how much is the smooth schedule ahead of the constant η in the second half?</source>
        <translation>Wie weit liegt der stetige Verlauf in der zweiten Hälfte vor dem konstanten η?</translation>
    </message>
    <message>
        <source>Behind: its steps are shorter</source>
        <translation>Dahinter: Seine Schritte sind kürzer</translation>
    </message>
    <message>
        <source>Up to 1 point</source>
        <translation>Bis zu 1 Prozentpunkt</translation>
    </message>
    <message>
        <source>More than 1 point</source>
        <translation>Mehr als 1 Prozentpunkt</translation>
    </message>
</context>
<context>
    <name>decayed-biases</name>
    <message>
        <source>Weight decay pulls weights towards 0 and leaves the biases alone. Is that an oversight? Run trains three networks on the same five thousand images: without λ, with λ on the weights alone, and with λ on weights and biases.</source>
        <translation>Gewichtszerfall zieht die Gewichte gegen 0 und lässt die Biases in Ruhe. Ist das ein Versehen? „Ausführen“ trainiert drei Netze mit denselben fünftausend Bildern: ohne λ, mit λ nur auf den Gewichten, und mit λ auf Gewichten und Biases.</translation>
    </message>
    <message>
        <source>The ends of the three curves of accuracy: how far apart are they?</source>
        <translation>Die Enden der drei Genauigkeitskurven: Wie weit liegen sie auseinander?</translation>
    </message>
    <message>
        <source>A large weight makes a unit sensitive to its input, so that it can bend itself around single images. A large bias only moves the place where the unit switches on; there are few of them, and they see no pixel. So it matters little whether biases decay, and leaving them alone lets a unit sit wherever the data want it.</source>
        <translation>Ein großes Gewicht macht ein Neuron empfindlich für seine Eingabe, sodass es sich um einzelne Bilder herumbiegen kann. Ein großer Bias verschiebt nur die Stelle, an der das Neuron anspringt; Biases gibt es wenige, und sie sehen kein Pixel. Deshalb macht es wenig aus, ob sie mitzerfallen, und lässt man sie in Ruhe, kann ein Neuron sitzen, wo die Daten es haben wollen.</translation>
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
        <translation>Biases mit Zerfall oder in Ruhe gelassen: Wie sehr unterscheidet sich die Genauigkeit am Ende?</translation>
    </message>
    <message>
        <source>More than 1 point lower with decayed biases</source>
        <translation>Mit Zerfall der Biases mehr als 1 Prozentpunkt niedriger</translation>
    </message>
    <message>
        <source>Less than 1 point, either way</source>
        <translation>Weniger als 1 Prozentpunkt, in der einen oder anderen Richtung</translation>
    </message>
    <message>
        <source>More than 1 point higher with decayed biases</source>
        <translation>Mit Zerfall der Biases mehr als 1 Prozentpunkt höher</translation>
    </message>
</context>
<context>
    <name>distortions</name>
    <message>
        <source>In 2003 Simard, Steinkraus and Platt climbed a ladder of distortions: none; small shifts; then turns, zoom and slant as well (affine maps); at last elastic ones, which move pixels along smooth random fields, as the muscles of a hand do. Run lets one network climb it with 10 000 images, changed anew in each epoch.</source>
        <translation>2003 stiegen Simard, Steinkraus und Platt eine Leiter von Verzerrungen hinauf: keine; kleine Verschiebungen; dann auch Drehung, Zoom und Schrägstellung (affine Abbildungen); zuletzt elastische, die Pixel entlang glatter Zufallsfelder verschieben, wie es die Muskeln einer Hand tun. „Ausführen“ lässt ein Netz mit 10 000 Bildern hinaufsteigen, die in jeder Epoche neu verändert werden.</translation>
    </message>
    <message>
        <source>Training and validation accuracy on each rung: which rises, which falls, and by how much?</source>
        <translation>Trainings- und Validierungsgenauigkeit auf jeder Sprosse: Welche steigt, welche fällt, und um wie viel?</translation>
    </message>
    <message>
        <source>Shifts bring the largest gain, the rungs above them add less. With each rung the training accuracy falls and the gap to validation shrinks: the images change so much from epoch to epoch that there is nothing to memorise. What is left to learn is what all distorted threes have in common, and that is what new threes have, too.</source>
        <translation>Verschiebungen bringen den größten Gewinn, die Sprossen darüber weniger. Mit jeder Sprosse sinkt die Trainingsgenauigkeit und schrumpft der Abstand zur Validierung: Die Bilder ändern sich von Epoche zu Epoche so sehr, dass es nichts auswendig zu lernen gibt. Zu lernen bleibt, was alle verzerrten Dreien gemeinsam haben, und das haben auch neue Dreien.</translation>
    </message>
    <message>
        <source>Elastic distortions, with shifts and affine ones, over shifts alone: what do they add to the accuracy on validation?</source>
        <translation>Elastische Verzerrungen samt Verschiebungen und affinen, verglichen mit Verschiebungen allein: Was bringen sie an Genauigkeit bei der Validierung?</translation>
    </message>
    <message>
        <source>They cost accuracy: nobody writes such warped digits</source>
        <translation>Sie kosten Genauigkeit: So verbogene Ziffern schreibt niemand</translation>
    </message>
    <message>
        <source>Up to 2 points</source>
        <translation>Bis zu 2 Prozentpunkte</translation>
    </message>
    <message>
        <source>More than 2 points</source>
        <translation>Mehr als 2 Prozentpunkte</translation>
    </message>
</context>
<context>
    <name>dropout</name>
    <message>
        <source>A hundred hidden units learn from a thousand images, once all together, once with half of them switched off at random in each mini-batch. Run trains both for a hundred epochs.</source>
        <translation>Hundert verdeckte Neuronen lernen aus tausend Bildern, einmal alle zusammen, einmal so, dass in jedem Mini-Batch eine zufällige Hälfte ausgeschaltet ist. „Ausführen“ trainiert beide hundert Epochen lang.</translation>
    </message>
    <message>
        <source>Training and validation accuracy of both: who memorises sooner, and who reads new digits better?</source>
        <translation>Trainings- und Validierungsgenauigkeit beider: Wer lernt eher auswendig, und wer liest neue Ziffern besser?</translation>
    </message>
    <message>
        <source>No unit can rely on the presence of one particular other, so each has to find something that is useful together with many different units. One may also think of very many thin networks trained at once, whose answers are averaged when all units are back. The thousand images are memorised with dropout too, in the end, but what has been learned on the way is less brittle.</source>
        <translation>Kein Neuron kann sich darauf verlassen, dass ein bestimmtes anderes da ist; jedes muss also etwas finden, das zusammen mit vielen verschiedenen Neuronen nützt. Man kann auch an sehr viele dünne Netze denken, die zugleich trainiert werden und deren Antworten gemittelt werden, wenn alle Neuronen zurück sind. Am Ende sind die tausend Bilder auch mit Dropout auswendig gelernt, aber was unterwegs gelernt wurde, ist weniger brüchig.</translation>
    </message>
    <message>
        <source>How much does dropout add to the accuracy on validation at the end?</source>
        <translation>Wie viel bringt Dropout am Ende an Genauigkeit bei der Validierung?</translation>
    </message>
    <message>
        <source>It costs accuracy: half of the network is missing</source>
        <translation>Es kostet Genauigkeit: Das halbe Netz fehlt</translation>
    </message>
    <message>
        <source>Up to 1 point</source>
        <translation>Bis zu 1 Prozentpunkt</translation>
    </message>
    <message>
        <source>1 to 8 points</source>
        <translation>1 bis 8 Prozentpunkte</translation>
    </message>
    <message>
        <source>More than 8 points</source>
        <translation>Mehr als 8 Prozentpunkte</translation>
    </message>
</context>
<context>
    <name>early-stopping</name>
    <message>
        <source>Two rules to end a run by the validation set: stop after ten epochs without a better accuracy; or halve η after five such epochs, and stop when it has come down to 1/128. Run trains one network by each rule.</source>
        <translation>Zwei Regeln, einen Lauf anhand der Validierungsmenge zu beenden: nach zehn Epochen ohne bessere Genauigkeit aufhören; oder η nach fünf solchen Epochen halbieren, und aufhören, wenn es auf 1/128 gesunken ist. „Ausführen“ trainiert ein Netz nach jeder Regel.</translation>
    </message>
    <message>
        <source>How many epochs each takes, and what happens to the accuracy when η is halved.</source>
        <translation>Wie viele Epochen jede braucht, und was mit der Genauigkeit geschieht, wenn η halbiert wird.</translation>
    </message>
    <message>
        <source>Stopping saves time, guards against overfitting, and leaves one number less to guess. It can also stop too soon, while long steps still hide what short ones would find. After each halving the curve climbs a small stair, and it ends a little higher, for more epochs.</source>
        <translation>Aufhören spart Zeit, schützt vor Überanpassung, und man muss eine Zahl weniger raten. Es kann auch zu früh kommen, solange lange Schritte noch verbergen, was kurze fänden. Nach jeder Halbierung steigt die Kurve eine kleine Stufe, und sie endet etwas höher, nach mehr Epochen.</translation>
    </message>
    <message>
        <source>How much better is the best accuracy with halving?</source>
        <translation>Um wie viel ist die beste Genauigkeit mit Halbierung besser?</translation>
    </message>
    <message>
        <source>Not better</source>
        <translation>Nicht besser</translation>
    </message>
    <message>
        <source>0.1 to 3 points</source>
        <translation>0.1 bis 3 Prozentpunkte</translation>
    </message>
    <message>
        <source>More than 3 points</source>
        <translation>Mehr als 3 Prozentpunkte</translation>
    </message>
</context>
<context>
    <name>expanded-data</name>
    <message>
        <source>Networks learn from 1 000 to 50 000 images, once as they are and once varied anew each time they are looked at: moved by a pixel, turned by a few degrees, a little larger or smaller. Every run takes the same number of steps.</source>
        <translation>Netze lernen aus 1 000 bis 50 000 Bildern, einmal aus unveränderten und einmal aus Bildern, die bei jedem Ansehen neu abgewandelt werden: um ein Pixel verschoben, um einige Grad gedreht, etwas größer oder kleiner. Jeder Lauf macht gleich viele Schritte.</translation>
    </message>
    <message>
        <source>Both curves of accuracy against the number of images. How far apart are they, in images?</source>
        <translation>Beide Genauigkeitskurven über der Anzahl der Bilder. Wie weit liegen sie auseinander, in Bildern gezählt?</translation>
    </message>
    <message>
        <source>A three that is moved by one pixel is still a three, but as a row of 784 numbers it is another image altogether. A fully connected network does not know that; it has to be shown. Each point on the upper curve equals a point on the lower one with several times as many real images.</source>
        <translation>Eine um ein Pixel verschobene Drei ist immer noch eine Drei, aber als Reihe von 784 Zahlen ein ganz anderes Bild. Ein vollständig verbundenes Netz weiß das nicht; man muss es ihm zeigen. Jeder Punkt der oberen Kurve entspricht einem Punkt der unteren mit mehrmals so vielen echten Bildern.</translation>
    </message>
    <message>
        <source>With 1 000 images, how much do the variations add?</source>
        <translation>Mit 1 000 Bildern: Wie viel bringen die Abwandlungen?</translation>
    </message>
    <message>
        <source>Nothing: no new digits are in them</source>
        <translation>Nichts: Es sind keine neuen Ziffern darin</translation>
    </message>
    <message>
        <source>1 to 3 points</source>
        <translation>1 bis 3 Prozentpunkte</translation>
    </message>
    <message>
        <source>More than 3 points</source>
        <translation>Mehr als 3 Prozentpunkte</translation>
    </message>
</context>
<context>
    <name>first-weights</name>
    <message>
        <source>Initial weights of deviation 1, or of deviation 1/√n for a unit with n inputs: Run trains networks of 30 and of 100 hidden units with both, thirty epochs each.</source>
        <translation>Anfangsgewichte mit Standardabweichung 1, oder mit 1/√n für ein Neuron mit n Eingaben: „Ausführen“ trainiert mit beiden Netze mit 30 und mit 100 verdeckten Neuronen, je dreißig Epochen lang.</translation>
    </message>
    <message>
        <source>The first epochs, then the distance at the end.</source>
        <translation>Die ersten Epochen, dann der Abstand am Ende.</translation>
    </message>
    <message>
        <source>A hidden unit adds up 784 pixels times their weights. With deviation 1 the sum has a deviation near 10: nearly every unit starts far out on the flat of the sigmoid, where a step hardly moves it. The cost does not help, for it cures output units only. With 1/√n the sums start near 0, where the sigmoid is steep. In the end both arrive at nearly the same place; in deeper networks the start decides more.</source>
        <translation>Ein verdecktes Neuron summiert 784 Pixel mal ihre Gewichte. Mit Standardabweichung 1 streut die Summe mit etwa 10: Fast jedes Neuron beginnt weit draußen auf dem flachen Teil des Sigmoids, wo ein Schritt es kaum bewegt. Die Kosten helfen nicht, denn sie heilen nur Ausgabeneuronen. Mit 1/√n beginnen die Summen nahe 0, wo das Sigmoid steil ist. Am Ende kommen beide fast an derselben Stelle an; in tieferen Netzen entscheidet der Anfang mehr.</translation>
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
        <translation>Mit großen Anfangsgewichten und 30 verdeckten Neuronen: Wie viele Validierungsbilder werden nach einer Epoche gelesen?</translation>
    </message>
    <message>
        <source>Fewer than 60 %</source>
        <translation>Weniger als 60 %</translation>
    </message>
    <message>
        <source>60 to 91 %</source>
        <translation>60 bis 91 %</translation>
    </message>
    <message>
        <source>More than 91 %</source>
        <translation>Mehr als 91 %</translation>
    </message>
</context>
<context>
    <name>large-rotations</name>
    <message>
        <source>A digit that is turned a little is the same digit. Three networks learn from the same ten thousand images: upright as they are, turned by up to 15° to either side, and turned by any angle. Before you press Run, turn a page upside down and read a 6, an 8, a 1 and a 9 aloud.</source>
        <translation>Eine leicht gedrehte Ziffer ist dieselbe Ziffer. Drei Netze lernen aus denselben zehntausend Bildern: aufrecht, wie sie sind, um bis zu 15° nach beiden Seiten gedreht, und um beliebige Winkel gedreht. Bevor Sie „Ausführen“ drücken, stellen Sie eine Seite auf den Kopf und lesen Sie eine 6, eine 8, eine 1 und eine 9 laut vor.</translation>
    </message>
    <message>
        <source>The three curves, and the claim on 6 and 9.</source>
        <translation>Die drei Kurven, und die Aussage über 6 und 9.</translation>
    </message>
    <message>
        <source>Turns of 15° are as people write, and help. Turned by 180°, a 6 is a 9 that is called 6, and the network is taught both. It also has to spend its units on angles that never come up in the validation set. A distortion helps as long as the label stays right and somebody might have written it so.</source>
        <translation>Drehungen um 15° kommen beim Schreiben vor und helfen. Um 180° gedreht ist eine 6 eine 9, die 6 heißt, und das Netz lernt beides. Außerdem muss es Neuronen für Winkel aufwenden, die in der Validierungsmenge nie vorkommen. Eine Verzerrung hilft, solange das Label richtig bleibt und jemand so geschrieben haben könnte.</translation>
    </message>
    <message>
        <source>Accuracy on upright validation images: turned by up to 15° while learning, over turned by up to 180°?</source>
        <translation>Genauigkeit auf aufrechten Validierungsbildern: beim Lernen um bis zu 15° gedreht, verglichen mit bis zu 180°?</translation>
    </message>
    <message>
        <source>Lower: the more varied the images, the better</source>
        <translation>Niedriger: Je vielfältiger die Bilder, desto besser</translation>
    </message>
    <message>
        <source>Up to 2 points higher</source>
        <translation>Bis zu 2 Prozentpunkte höher</translation>
    </message>
    <message>
        <source>More than 2 points higher</source>
        <translation>Mehr als 2 Prozentpunkte höher</translation>
    </message>
</context>
<context>
    <name>learning-rate</name>
    <message>
        <source>Three networks start from the same weights and see the same mini-batches. Only the length of each step differs: η is 0.025, 0.25 and 2.5. Run trains them for thirty epochs.</source>
        <translation>Drei Netze beginnen mit denselben Gewichten und sehen dieselben Mini-Batches. Nur die Länge jedes Schritts ist verschieden: η ist 0.025, 0.25 und 2.5. „Ausführen“ trainiert sie dreißig Epochen lang.</translation>
    </message>
    <message>
        <source>The training cost: which curve is smooth, which rattles, and which is lowest at the end?</source>
        <translation>Die Trainingskosten: Welche Kurve ist glatt, welche rattert, und welche liegt am Ende am tiefsten?</translation>
    </message>
    <message>
        <source>Gradient descent knows which way is down at the place where it stands, and nothing about the rest of the valley. η says how far it dares to go. A small η falls smoothly and slowly; a large one jumps across the valley from one wall to the other. To choose η, find the value at which the training cost begins to oscillate in the first few epochs, and take half of that or less.</source>
        <translation>Der Gradientenabstieg weiß, wo es an der Stelle abwärts geht, an der er steht, und nichts über den Rest des Tals. η sagt, wie weit er sich vorwagt. Mit kleinem η geht es glatt und langsam hinab; mit großem springt er von einer Talwand zur anderen. Um η zu wählen, suchen Sie den Wert, bei dem die Trainingskosten in den ersten Epochen zu schwingen beginnen, und nehmen Sie die Hälfte davon oder weniger.</translation>
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
        <translation>In wie vielen der Epochen steigen die Trainingskosten mit η 2.5, statt zu fallen?</translation>
    </message>
    <message>
        <source>In hardly any: it falls fastest</source>
        <translation>In kaum einer: Sie fallen am schnellsten</translation>
    </message>
    <message>
        <source>In about one of four</source>
        <translation>In etwa einer von vieren</translation>
    </message>
    <message>
        <source>In about half of them</source>
        <translation>In etwa der Hälfte</translation>
    </message>
</context>
<context>
    <name>linear-layers</name>
    <message>
        <source>Each layer multiplies by a matrix and adds biases, then an activation bends the result. Run trains three networks on all digits: without hidden units, with two hidden layers of thirty linear units, and with two of thirty sigmoid units. First multiply out two layers as matrices.</source>
        <translation>Jede Schicht multipliziert mit einer Matrix und addiert Biases, dann biegt eine Aktivierung das Ergebnis. „Ausführen“ trainiert drei Netze mit allen Ziffern: ohne verdeckte Neuronen, mit zwei verdeckten Schichten aus dreißig linearen Neuronen, und mit zwei aus dreißig Sigmoid-Neuronen. Multiplizieren Sie vorher zwei Schichten als Matrizen aus.</translation>
    </message>
    <message>
        <source>Which two of the three curves end together?</source>
        <translation>Welche zwei der drei Kurven enden zusammen?</translation>
    </message>
    <message>
        <source>A matrix times a matrix is a matrix, so a stack of linear layers computes what one layer computes, however many weights it has. Only a bend between the layers makes the second one more than a repetition of the first. That is what an activation is for.</source>
        <translation>Eine Matrix mal eine Matrix ist eine Matrix; ein Stapel linearer Schichten berechnet also, was eine einzige Schicht berechnet, wie viele Gewichte er auch hat. Erst ein Knick zwischen den Schichten macht die zweite zu mehr als einer Wiederholung der ersten. Dafür ist eine Aktivierung da.</translation>
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
        <translation>Zwei verdeckte Schichten aus linearen Neuronen, verglichen mit gar keiner verdeckten Schicht: Was bringen sie an Genauigkeit?</translation>
    </message>
    <message>
        <source>They cost more than 1 point</source>
        <translation>Sie kosten mehr als 1 Prozentpunkt</translation>
    </message>
    <message>
        <source>Less than 1 point, either way</source>
        <translation>Weniger als 1 Prozentpunkt, in der einen oder anderen Richtung</translation>
    </message>
    <message>
        <source>More than 1 point: there are more weights to learn with</source>
        <translation>Mehr als 1 Prozentpunkt: Es gibt mehr Gewichte zum Lernen</translation>
    </message>
</context>
<context>
    <name>mini-batch</name>
    <message>
        <source>A step follows the mean gradient of a mini-batch: noisy with one image, smooth with a hundred, but then there are a hundred times fewer steps. Run trains with 1, 10 and 100 images, η in proportion, and once with 100 and the η of 10. The curves are drawn over seconds; choose the x axis above them.</source>
        <translation>Ein Schritt folgt dem mittleren Gradienten eines Mini-Batch: verrauscht mit einem Bild, glatt mit hundert, aber dann gibt es nur ein Hundertstel der Schritte. „Ausführen“ trainiert mit 1, 10 und 100 Bildern bei η im Verhältnis dazu, und einmal mit 100 und dem η von 10. Die Kurven sind über Sekunden gezeichnet; die x-Achse wählen Sie über ihnen.</translation>
    </message>
    <message>
        <source>The same curves over epochs, then over seconds.</source>
        <translation>Dieselben Kurven über Epochen, dann über Sekunden.</translation>
    </message>
    <message>
        <source>With η in proportion to the size, one long step does as much as many short ones, and over epochs the curves lie together. Over seconds they do not: a processor multiplies one large matrix faster than many small ones, so size 1 wastes its time. With the η of size 10, size 100 falls behind. The rule has an end: with 1 000 images and η 10 nothing is learnt.</source>
        <translation>Wenn η im Verhältnis zur Größe steht, schafft ein langer Schritt so viel wie viele kurze, und über Epochen liegen die Kurven aufeinander. Über Sekunden nicht: Ein Prozessor multipliziert eine große Matrix schneller als viele kleine, Größe 1 verschwendet also seine Zeit. Mit dem η von Größe 10 fällt Größe 100 zurück. Die Regel hat ein Ende: Mit 1 000 Bildern und η 10 wird nichts gelernt.</translation>
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
        <translation>Sekunden bis 90 % mit einem Bild pro Schritt, verglichen mit zehn Bildern pro Schritt?</translation>
    </message>
    <message>
        <source>Fewer: a step after every image learns sooner</source>
        <translation>Weniger: Mit einem Schritt nach jedem Bild lernt es früher</translation>
    </message>
    <message>
        <source>About as many: η is in proportion</source>
        <translation>Etwa gleich viele: η steht im Verhältnis</translation>
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
        <translation>Neun Netze lernen aus 100 bis 50 000 Bildern, mit λ im Verhältnis dazu. Daneben stehen zwei Methoden, die vorab mit denselben Bildern gemessen wurden: eine Support-Vektor-Maschine mit den üblichen Einstellungen von scikit-learn, und der nächste Nachbar, der das Label des ähnlichsten Trainingsbilds nimmt. Die x-Achse ist logarithmisch: Jede Verdopplung ist gleich breit.</translation>
    </message>
    <message>
        <source>Which method is best at each size, and does the answer stay the same along the axis?</source>
        <translation>Welche Methode ist bei jeder Größe die beste, und bleibt die Antwort entlang der Achse dieselbe?</translation>
    </message>
    <message>
        <source>At every size this network reads more than the support vector machine; yet the machine with 50 000 images reads more than the network with 5 000. A statement that one method is better holds for the amount of data with which it was made. More data can beat a better method, and the best is to have both.</source>
        <translation>Bei jeder Größe liest dieses Netz mehr als die Support-Vektor-Maschine; und doch liest die Maschine mit 50 000 Bildern mehr als das Netz mit 5 000. Die Aussage, eine Methode sei besser, gilt für die Datenmenge, mit der sie gewonnen wurde. Mehr Daten können eine bessere Methode schlagen, und am besten hat man beides.</translation>
    </message>
    <message>
        <source>Which reads more of the validation set: the network with 5 000 images, or the support vector machine with 50 000?</source>
        <translation>Was liest mehr von der Validierungsmenge: das Netz mit 5 000 Bildern, oder die Support-Vektor-Maschine mit 50 000?</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>Das Netz</translation>
    </message>
    <message>
        <source>Both the same, within 0.2 points</source>
        <translation>Beide gleich viel, auf 0.2 Prozentpunkte genau</translation>
    </message>
    <message>
        <source>The support vector machine</source>
        <translation>Die Support-Vektor-Maschine</translation>
    </message>
</context>
<context>
    <name>optimizers</name>
    <message>
        <source>Gradient descent, momentum, Adam and L-BFGS turn gradients into steps: same network, same initial weights, ten epochs each. The first three step after each mini-batch, L-BFGS after a look at all images.</source>
        <translation>Gradientenabstieg, Momentum, Adam und L-BFGS machen aus Gradienten Schritte: gleiches Netz, gleiche Anfangsgewichte, je zehn Epochen. Die ersten drei gehen nach jedem Mini-Batch einen Schritt, L-BFGS nach einem Blick auf alle Bilder.</translation>
    </message>
    <message>
        <source>Who leads after one epoch, and whether the others catch up.</source>
        <translation>Wer nach einer Epoche führt, und ob die anderen aufholen.</translation>
    </message>
    <message>
        <source>Plain gradient descent steps downhill and forgets. Momentum gives the weights a velocity: where successive gradients agree it gathers speed, where they disagree they cancel. Adam keeps two averages for each weight, of its gradient and of its square, and divides one by the root of the other, so that rarely moved weights get longer steps. L-BFGS guesses the curvature from its last steps, but makes only one step in an epoch. The race is won early; given enough epochs, the places may change.</source>
        <translation>Der einfache Gradientenabstieg geht bergab und vergisst. Momentum gibt den Gewichten eine Geschwindigkeit: Wo aufeinanderfolgende Gradienten übereinstimmen, nimmt es Fahrt auf; wo nicht, heben sie sich auf. Adam führt für jedes Gewicht zwei Mittelwerte, den seines Gradienten und den von dessen Quadrat, und teilt den einen durch die Wurzel des anderen, sodass selten bewegte Gewichte längere Schritte machen. L-BFGS schätzt die Krümmung aus seinen letzten Schritten, macht aber nur einen Schritt pro Epoche. Das Rennen wird früh gewonnen; mit genug Epochen können die Plätze wechseln.</translation>
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
        <translation>Wie weit liegt Momentum nach einer Epoche vor dem Gradientenabstieg?</translation>
    </message>
    <message>
        <source>Behind or equal</source>
        <translation>Dahinter oder gleichauf</translation>
    </message>
    <message>
        <source>Up to 1.5 points</source>
        <translation>Bis zu 1.5 Prozentpunkte</translation>
    </message>
    <message>
        <source>More than 1.5 points</source>
        <translation>Mehr als 1.5 Prozentpunkte</translation>
    </message>
</context>
<context>
    <name>overfitting</name>
    <message>
        <source>A network of 24 000 parameters learns from a thousand digits for 400 epochs, and the same network from all 50 000. Run trains both and scores them on training images and on the test set after each epoch.</source>
        <translation>Ein Netz mit 24 000 Parametern lernt 400 Epochen lang aus tausend Ziffern, und dasselbe Netz aus allen 50 000. „Ausführen“ trainiert beide und wertet sie nach jeder Epoche auf Trainingsbildern und auf der Testmenge aus.</translation>
    </message>
    <message>
        <source>The two curves of each run: training images and test images. Where do they part?</source>
        <translation>Die beiden Kurven jedes Laufs: Trainingsbilder und Testbilder. Wo trennen sie sich?</translation>
    </message>
    <message>
        <source>The cost on the thousand images goes on falling and the accuracy there reaches 100 %. On new digits the accuracy stops early, and the cost begins to rise: from there on the network learns the peculiarities of its thousand images. The training curve alone would call that progress. With 50 000 images both curves stay close together: more data is the plainest cure.</source>
        <translation>Die Kosten auf den tausend Bildern fallen immer weiter, und die Genauigkeit erreicht dort 100 %. Auf neuen Ziffern kommt die Genauigkeit früh zum Stillstand, und die Kosten beginnen zu steigen: Von da an lernt das Netz die Eigenheiten seiner tausend Bilder. Die Trainingskurve allein würde das Fortschritt nennen. Mit 50 000 Bildern bleiben beide Kurven dicht beieinander: Mehr Daten sind das einfachste Mittel.</translation>
    </message>
    <message>
        <source>After 400 epochs on 1 000 images, how many of the test images does it read?</source>
        <translation>Nach 400 Epochen mit 1 000 Bildern: Wie viele der Testbilder liest das Netz?</translation>
    </message>
    <message>
        <source>Fewer than 70 %</source>
        <translation>Weniger als 70 %</translation>
    </message>
    <message>
        <source>70 to 90 %</source>
        <translation>70 bis 90 %</translation>
    </message>
    <message>
        <source>More than 90 %: it has seen them 400 times</source>
        <translation>Mehr als 90 %: Es hat sie 400-mal gesehen</translation>
    </message>
</context>
<context>
    <name>regression-steps</name>
    <message>
        <source>A linear neuron learns to add two numbers, whose sum is known give or take a little chance. Three ways lead down its cost, with mini-batches of eight: gradient descent, momentum, Adam. They count their steps until the cost on validation is about twice what chance alone costs. Guess the three numbers before you press Run.</source>
        <translation>Ein lineares Neuron lernt, zwei Zahlen zu addieren, deren Summe bis auf ein wenig Zufall bekannt ist. Drei Wege führen seine Kosten hinab, mit Mini-Batches zu acht: Gradientenabstieg, Momentum, Adam. Sie zählen ihre Schritte, bis die Kosten bei der Validierung etwa doppelt so hoch sind, wie der Zufall allein kostet. Raten Sie die drei Zahlen, bevor Sie „Ausführen“ drücken.</translation>
    </message>
    <message>
        <source>The claims: the three numbers of steps.</source>
        <translation>Die Aussagen: die drei Schrittzahlen.</translation>
    </message>
    <message>
        <source>Nothing could be simpler, and yet the valley of this cost is long and narrow: both inputs lie between 0 and 1 and move together with the bias. Gradient descent crosses its floor in tiny steps. Momentum gathers speed along the floor; Adam gives each weight a step of its own length. All three arrive at the same place.</source>
        <translation>Einfacher geht es nicht, und doch ist das Tal dieser Kosten lang und schmal: Beide Eingaben liegen zwischen 0 und 1 und bewegen sich gemeinsam mit dem Bias. Der Gradientenabstieg überquert den Talboden in winzigen Schritten. Momentum nimmt am Boden Fahrt auf; Adam gibt jedem Gewicht einen Schritt eigener Länge. Alle drei kommen an derselben Stelle an.</translation>
    </message>
    <message>
        <source>How many times as many steps as Adam does gradient descent take?</source>
        <translation>Wie viele Male so viele Schritte wie Adam braucht der Gradientenabstieg?</translation>
    </message>
    <message>
        <source>Fewer, or about as many: there are three numbers to learn</source>
        <translation>Weniger oder etwa gleich viele: Es sind nur drei Zahlen zu lernen</translation>
    </message>
    <message>
        <source>1.5 to 10 times as many</source>
        <translation>1.5- bis 10-mal so viele</translation>
    </message>
    <message>
        <source>More than 10 times as many</source>
        <translation>Mehr als 10-mal so viele</translation>
    </message>
</context>
<context>
    <name>regularization</name>
    <message>
        <source>L2 regularization adds λ/2n times the sum of all squared weights to the cost. Run trains on 1 000 images without and with λ 0.1, and on 50 000 without and with λ 5, then with 100 hidden units.</source>
        <translation>L2-Regularisierung fügt den Kosten λ/2n mal die Summe aller quadrierten Gewichte hinzu. „Ausführen“ trainiert mit 1 000 Bildern ohne und mit λ 0.1, und mit 50 000 ohne und mit λ 5, dann mit 100 verdeckten Neuronen.</translation>
    </message>
    <message>
        <source>Pairs of runs that differ in λ alone.</source>
        <translation>Paare von Läufen, die sich nur in λ unterscheiden.</translation>
    </message>
    <message>
        <source>Each step also shrinks every weight a little, so a weight stays large only if many images ask for it. A network of small weights answers smoothly and cannot bend itself around single images, as memorising requires. The strength enters as λ/n, which is why the larger set wants the larger λ. Nobody has proved that simpler is truer; it works.</source>
        <translation>Jeder Schritt verkleinert auch jedes Gewicht ein wenig; ein Gewicht bleibt also nur groß, wenn viele Bilder es verlangen. Ein Netz aus kleinen Gewichten antwortet glatt und kann sich nicht um einzelne Bilder herumbiegen, wie es das Auswendiglernen verlangt. Die Stärke geht als λ/n ein, deshalb braucht die größere Menge das größere λ. Dass einfacher auch wahrer ist, hat niemand bewiesen; es funktioniert.</translation>
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
        <translation>Mit λ 0.1 statt 0: Wie viele der Testbilder liest das Netz mit 1 000 Bildern? Ohne sind es etwa 82 %.</translation>
    </message>
    <message>
        <source>Fewer than 84 %: it may fit less</source>
        <translation>Weniger als 84 %: Es darf sich weniger anpassen</translation>
    </message>
    <message>
        <source>84 to 91 %</source>
        <translation>84 bis 91 %</translation>
    </message>
    <message>
        <source>More than 91 %</source>
        <translation>Mehr als 91 %</translation>
    </message>
</context>
<context>
    <name>regularized-spread</name>
    <message>
        <source>Ten people train one network with the same settings, and each draws other initial weights. Do they end at the same accuracy? Run trains ten networks without λ and ten with λ 0.5, which differ in their seeds alone, with the quadratic cost and large initial weights.</source>
        <translation>Zehn Personen trainieren ein Netz mit denselben Einstellungen, und jede zieht andere Anfangsgewichte. Enden sie bei derselben Genauigkeit? „Ausführen“ trainiert zehn Netze ohne λ und zehn mit λ 0.5, die sich nur in ihren Seeds unterscheiden, mit den quadratischen Kosten und großen Anfangsgewichten.</translation>
    </message>
    <message>
        <source>How far apart the curves of each ten end.</source>
        <translation>Wie weit auseinander die Kurven von je zehn Läufen enden.</translation>
    </message>
    <message>
        <source>With the quadratic cost and large initial weights some outputs start far out on the flat part of the sigmoid, where the gradient is nearly 0. Whether they ever come back is luck, and other seeds have other luck. Weight decay pulls every weight towards 0 at each step, also those that have no gradient of their own, until the sigmoid is steep again.</source>
        <translation>Mit den quadratischen Kosten und großen Anfangsgewichten beginnen manche Ausgaben weit draußen auf dem flachen Teil des Sigmoids, wo der Gradient fast 0 ist. Ob sie je zurückkommen, ist Glück, und andere Seeds haben anderes Glück. Gewichtszerfall zieht bei jedem Schritt jedes Gewicht gegen 0, auch solche, die keinen eigenen Gradienten haben, bis das Sigmoid wieder steil ist.</translation>
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
        <translation>Ohne λ: Wie groß ist die Standardabweichung der zehn Genauigkeiten am Ende?</translation>
    </message>
    <message>
        <source>Less than 1 point: the settings are the same</source>
        <translation>Weniger als 1 Prozentpunkt: Die Einstellungen sind dieselben</translation>
    </message>
    <message>
        <source>1 to 3 points</source>
        <translation>1 bis 3 Prozentpunkte</translation>
    </message>
    <message>
        <source>More than 3 points</source>
        <translation>Mehr als 3 Prozentpunkte</translation>
    </message>
</context>
<context>
    <name>sales</name>
    <message>
        <source>A linear neuron predicts from two numbers how much will be sold: their sum, give or take a little chance. A unit left over costs 1, a missing one costs 9 of lost profit. Run trains it with that cost, by three optimizers, and with the quadratic cost.</source>
        <translation>Ein lineares Neuron sagt aus zwei Zahlen voraus, wie viel verkauft wird: ihre Summe, bis auf ein wenig Zufall. Ein übriges Stück kostet 1, ein fehlendes kostet 9 an entgangenem Gewinn. „Ausführen“ trainiert es mit diesen Kosten, mit drei Optimierern, und mit den quadratischen Kosten.</translation>
    </message>
    <message>
        <source>The order where 1 will be sold in the mean, in the findings.</source>
        <translation>Die Bestellmenge, wo im Mittel 1 verkauft wird, in den Befunden.</translation>
    </message>
    <message>
        <source>A cost says what you mind. The quadratic cost minds too much and too little alike and finds the mean. A shop does not: with its own cost the same neuron orders a little more than it expects to sell, so that it runs short only once in ten times. Three optimizers take different roads and agree on the order. The cost is some twenty lines of code.</source>
        <translation>Kosten sagen, was einen stört. Die quadratischen Kosten stören sich an zu viel und zu wenig gleichermaßen und finden den Mittelwert. Ein Laden nicht: Mit seinen eigenen Kosten bestellt dasselbe Neuron etwas mehr, als es zu verkaufen erwartet, sodass die Ware nur einmal in zehn Fällen ausgeht. Drei Optimierer gehen verschiedene Wege und kommen zur selben Bestellmenge. Die Kosten sind etwa zwanzig Zeilen Code.</translation>
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
        <translation>Mit den eigenen Kosten des Ladens: Was bestellt das Neuron, wo 1 der Mittelwert dessen ist, was verkauft wird?</translation>
    </message>
    <message>
        <source>Less than 0.99</source>
        <translation>Weniger als 0.99</translation>
    </message>
    <message>
        <source>About 1, the mean</source>
        <translation>Etwa 1, den Mittelwert</translation>
    </message>
    <message>
        <source>More than 1.01</source>
        <translation>Mehr als 1.01</translation>
    </message>
</context>
<context>
    <name>saturated-neuron</name>
    <message>
        <source>One sigmoid neuron has the input 1 and should output 0. It starts badly wrong, at w = b = 2, or less so, at 0.6 and 0.9. Run teaches it with the quadratic cost and with cross-entropy. Then put in your own w, b, η and target.</source>
        <translation>Ein Sigmoid-Neuron hat die Eingabe 1 und soll 0 ausgeben. Es beginnt stark daneben, bei w = b = 2, oder weniger stark, bei 0.6 und 0.9. „Ausführen“ lehrt es mit den quadratischen Kosten und mit der Kreuzentropie. Setzen Sie danach eigene Werte für w, b, η und den Zielwert ein.</translation>
    </message>
    <message>
        <source>Where the output stays flat, and for how long. The learning rates differ, so compare shapes, not epochs.</source>
        <translation>Wo die Ausgabe flach bleibt, und wie lange. Die Lernraten sind verschieden; vergleichen Sie also Formen, nicht Epochen.</translation>
    </message>
    <message>
        <source>At w = b = 2 the neuron sits on the flat shoulder of the sigmoid. The quadratic cost multiplies the error by the slope σ′(z), which is almost 0 there, so the badly wrong neuron learns slowest. Cross-entropy is made so that the slope cancels. What is left is the error itself: the worse the answer, the longer the step.</source>
        <translation>Bei w = b = 2 sitzt das Neuron auf der flachen Schulter des Sigmoids. Die quadratischen Kosten multiplizieren den Fehler mit der Steigung σ′(z), die dort fast 0 ist; das stark danebenliegende Neuron lernt also am langsamsten. Die Kreuzentropie ist so gemacht, dass sich die Steigung wegkürzt. Übrig bleibt der Fehler selbst: Je schlechter die Antwort, desto länger der Schritt.</translation>
    </message>
    <message>
        <source>quadratic: ∂C/∂w = (a − y) σ′(z) x;  cross-entropy: ∂C/∂w = (a − y) x</source>
        <translation>quadratisch: ∂C/∂w = (a − y) σ′(z) x;  Kreuzentropie: ∂C/∂w = (a − y) x</translation>
    </message>
    <message>
        <source>σ′(z)</source>
        <translation>σ′(z)</translation>
    </message>
    <message>
        <source>With the quadratic cost from w = b = 2, what does the neuron, which begins at 0.98, output after 150 epochs?</source>
        <translation>Mit den quadratischen Kosten von w = b = 2 aus: Was gibt das Neuron, das bei 0.98 beginnt, nach 150 Epochen aus?</translation>
    </message>
    <message>
        <source>Below 0.3: the worse the answer, the faster it learns</source>
        <translation>Unter 0.3: Je schlechter die Antwort, desto schneller lernt es</translation>
    </message>
    <message>
        <source>Between 0.3 and 0.8</source>
        <translation>Zwischen 0.3 und 0.8</translation>
    </message>
    <message>
        <source>Above 0.8: hardly anything has happened</source>
        <translation>Über 0.8: Es ist kaum etwas geschehen</translation>
    </message>
</context>
<context>
    <name>sparse-weights</name>
    <message>
        <source>L2 takes from each weight a share of itself at each step; L1 takes the same amount from all. Run trains three networks on the same five thousand images: without a penalty, with L1 and with L2, λ 0.5 for both. Then train one of them yourself and look at its weights under Inside.</source>
        <translation>L2 nimmt jedem Gewicht bei jedem Schritt einen Anteil von ihm selbst; L1 nimmt allen denselben Betrag. „Ausführen“ trainiert drei Netze mit denselben fünftausend Bildern: ohne Strafe, mit L1 und mit L2, λ 0.5 für beide. Trainieren Sie danach eines davon selbst, und sehen Sie sich seine Gewichte unter „Innenleben“ an.</translation>
    </message>
    <message>
        <source>The share of weights below 0.01, and the largest weight.</source>
        <translation>Der Anteil der Gewichte unter 0.01, und das größte Gewicht.</translation>
    </message>
    <message>
        <source>From a large weight both take little that matters. From a small one L2 takes next to nothing, while L1 goes on taking as much as before, until it is 0. So L1 leaves few weights, and those are larger: the images decide which connections a network needs.</source>
        <translation>Einem großen Gewicht nehmen beide wenig, was zählt. Einem kleinen nimmt L2 so gut wie nichts, während L1 weiter so viel nimmt wie zuvor, bis es 0 ist. So lässt L1 wenige Gewichte übrig, und die sind größer: Die Bilder entscheiden, welche Verbindungen ein Netz braucht.</translation>
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
        <translation>Wie viel mehr der Gewichte liegen mit L1 unter 0.01 als mit L2?</translation>
    </message>
    <message>
        <source>Fewer: L2 punishes by the square, which is harsher</source>
        <translation>Weniger: L2 straft mit dem Quadrat, das ist härter</translation>
    </message>
    <message>
        <source>Up to 15 of 100 more</source>
        <translation>Bis zu 15 von 100 mehr</translation>
    </message>
    <message>
        <source>More than 15 of 100 more</source>
        <translation>Mehr als 15 von 100 mehr</translation>
    </message>
</context>
<context>
    <name>units</name>
    <message>
        <source>Sigmoid, tanh and ReLU as hidden units, then sigmoid and ReLU with softmax and the log-likelihood cost at the output: Run trains five networks of 100 hidden units for twenty epochs.</source>
        <translation>Sigmoid, tanh und ReLU als verdeckte Neuronen, dann Sigmoid und ReLU mit Softmax und den Log-Likelihood-Kosten an der Ausgabe: „Ausführen“ trainiert fünf Netze mit 100 verdeckten Neuronen zwanzig Epochen lang.</translation>
    </message>
    <message>
        <source>Who reaches 97 % first, and how far apart they are at the end.</source>
        <translation>Wer zuerst 97 % erreicht, und wie weit sie am Ende auseinanderliegen.</translation>
    </message>
    <message>
        <source>tanh is a sigmoid stretched to lie between −1 and 1: its outputs can be negative, so that the weights into one unit need not all grow or shrink together. ReLU never saturates on the side where it is on, and learns faster for it. Softmax turns ten numbers into shares of 100 %; with the log-likelihood a badly wrong answer learns fast, as with cross-entropy. On this small network all end close together.</source>
        <translation>tanh ist ein Sigmoid, das so gestreckt ist, dass es zwischen −1 und 1 liegt: Seine Ausgaben können negativ sein, sodass die Gewichte in ein Neuron nicht alle gemeinsam wachsen oder schrumpfen müssen. ReLU sättigt nie auf der Seite, auf der es an ist, und lernt deshalb schneller. Softmax macht aus zehn Zahlen Anteile von 100 %; mit der Log-Likelihood lernt eine stark falsche Antwort schnell, wie mit der Kreuzentropie. Bei diesem kleinen Netz enden alle dicht beieinander.</translation>
    </message>
    <message>
        <source>σ(z) = 1/(1 + e⁻ᶻ),  tanh(z) = 2σ(2z) − 1,  max(0, z)</source>
        <translation>σ(z) = 1/(1 + e⁻ᶻ),  tanh(z) = 2σ(2z) − 1,  max(0, z)</translation>
    </message>
    <message>
        <source>To reach 97 % on validation, how many epochs longer does the sigmoid take than ReLU?</source>
        <translation>Wie viele Epochen länger als ReLU braucht das Sigmoid, um 97 % bei der Validierung zu erreichen?</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>1 to 9</source>
        <translation>1 bis 9</translation>
    </message>
    <message>
        <source>10 or more</source>
        <translation>10 oder mehr</translation>
    </message>
</context>
<context>
    <name>vanishing-gradient</name>
    <message>
        <source>Networks of one to four hidden layers, with sigmoid and with ReLU units, learn from a thousand images. After each epoch the gradient of each layer&apos;s biases is measured: the speed at which the layer learns.</source>
        <translation>Netze mit einer bis vier verdeckten Schichten, mit Sigmoid- und mit ReLU-Neuronen, lernen aus tausend Bildern. Nach jeder Epoche wird der Gradient der Biases jeder Schicht gemessen: die Geschwindigkeit, mit der die Schicht lernt.</translation>
    </message>
    <message>
        <source>The distance between the lines of the first and the last hidden layer, on a scale of powers of ten.</source>
        <translation>Der Abstand zwischen den Linien der ersten und der letzten verdeckten Schicht, auf einer Skala von Zehnerpotenzen.</translation>
    </message>
    <message>
        <source>Backpropagation hands an error down from layer to layer, and multiplies it at each layer by weights and by the slope of the units. The slope of a sigmoid is a quarter at most, so each layer passes on less than it received. The first layer, which sees the image, learns a hundred times more slowly than the last. ReLU has slope 1 wherever it is on; its layers learn at nearly the same speed.</source>
        <translation>Backpropagation reicht einen Fehler von Schicht zu Schicht hinab und multipliziert ihn an jeder Schicht mit Gewichten und mit der Steigung der Neuronen. Die Steigung eines Sigmoids ist höchstens ein Viertel, jede Schicht gibt also weniger weiter, als sie empfangen hat. Die erste Schicht, die das Bild sieht, lernt hundertmal langsamer als die letzte. ReLU hat überall Steigung 1, wo es an ist; seine Schichten lernen fast gleich schnell.</translation>
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
        <translation>Vier Schichten aus Sigmoiden: Wie viele Male so schnell wie die erste lernt die letzte verdeckte Schicht?</translation>
    </message>
    <message>
        <source>Slower, or as fast</source>
        <translation>Langsamer oder gleich schnell</translation>
    </message>
    <message>
        <source>2 to 20 times</source>
        <translation>2- bis 20-mal</translation>
    </message>
    <message>
        <source>More than 20 times</source>
        <translation>Mehr als 20-mal</translation>
    </message>
</context>
<context>
    <name>weight-average</name>
    <message>
        <source>One run with a learning rate that is far too high, η 2.5, keeps a moving average of its weights. After each epoch both are scored: the weights as they are, and their average.</source>
        <translation>Ein Lauf mit einer viel zu hohen Lernrate, η 2.5, führt einen gleitenden Mittelwert seiner Gewichte mit. Nach jeder Epoche werden beide ausgewertet: die Gewichte, wie sie sind, und ihr Mittelwert.</translation>
    </message>
    <message>
        <source>Both curves of the one run.</source>
        <translation>Beide Kurven des einen Laufs.</translation>
    </message>
    <message>
        <source>With such an η the weights never rest. They leap about the bottom of the valley, but they leap about something, and their mean lies nearer to the middle than any of them. The average keeps 0.999 of itself at each mini-batch and takes in 0.001 of the newest weights. It does much of what a falling learning rate does, without a schedule to choose.</source>
        <translation>Mit einem solchen η kommen die Gewichte nie zur Ruhe. Sie springen am Talgrund umher, aber sie springen um etwas herum, und ihr Mittelwert liegt näher an der Mitte als jedes von ihnen. Der Mittelwert behält bei jedem Mini-Batch 0.999 von sich und nimmt 0.001 der neuesten Gewichte auf. Er leistet vieles von dem, was eine fallende Lernrate leistet, ohne dass man einen Verlauf wählen muss.</translation>
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
        <translation>Um wie viel ist der Mittelwert am Ende besser als die Gewichte selbst?</translation>
    </message>
    <message>
        <source>Worse: it mixes in old, bad weights</source>
        <translation>Schlechter: Er mischt alte, schlechte Gewichte hinein</translation>
    </message>
    <message>
        <source>Up to 0.3 points</source>
        <translation>Bis zu 0.3 Prozentpunkte</translation>
    </message>
    <message>
        <source>More than 0.3 points</source>
        <translation>Mehr als 0.3 Prozentpunkte</translation>
    </message>
</context>
</TS>
