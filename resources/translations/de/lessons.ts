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
        <translation>Eine Ziffer zeichnen, ein eigenes Netz trainieren, und sich von ihm lesen lassen.</translation>
    </message>
    <message>
        <source>Press Train again with 100 hidden units: write 784-100-10 at Layers. Is it better, and what does it cost?</source>
        <translation>Drücken Sie noch einmal „Trainieren“, mit 100 verdeckten Neuronen: Schreiben Sie 784-100-10 bei „Schichten“. Ist es besser, und was kostet das?</translation>
    </message>
    <message>
        <source>Draw a 3</source>
        <translation>Eine 3 zeichnen</translation>
    </message>
    <message>
        <source>Draw a 3 on the dark canvas at the right, with the mouse, a pen or a finger. The network that is named below the canvas reads it while you draw. The bin clears the canvas.</source>
        <translation>Zeichnen Sie rechts auf der dunklen Zeichenfläche eine 3, mit der Maus, einem Stift oder einem Finger. Das Netz, das unter der Zeichenfläche genannt ist, liest sie, während Sie zeichnen. Der Papierkorb leert die Zeichenfläche.</translation>
    </message>
    <message>
        <source>The drawing is scaled to 28 × 28 pixels. Their 784 values go through the network, and the digit with the largest output is the answer.</source>
        <translation>Die Zeichnung wird auf 28 × 28 Pixel skaliert. Deren 784 Werte durchlaufen das Netz, und die Ziffer mit der größten Ausgabe ist die Antwort.</translation>
    </message>
    <message>
        <source>Train your own</source>
        <translation>Ein eigenes Netz trainieren</translation>
    </message>
    <message>
        <source>Press **Train** (F5). A new network begins with random weights and looks at the digits again and again. After each epoch it is examined on images that it has not learned from.</source>
        <translation>Drücken Sie **Trainieren** (F5). Ein neues Netz beginnt mit Zufallsgewichten und sieht sich die Ziffern immer wieder an. Nach jeder Epoche wird es an Bildern geprüft, aus denen es nicht gelernt hat.</translation>
    </message>
    <message>
        <source>The accuracy, after three epochs. Training goes on meanwhile; you need not wait for its end.</source>
        <translation>Die Genauigkeit, nach drei Epochen. Das Training geht derweil weiter; Sie müssen sein Ende nicht abwarten.</translation>
    </message>
    <message>
        <source>Each mini-batch, a few images at a time, moves all weights a little against the gradient of the cost. Thousands of small steps make a network that reads.</source>
        <translation>Jeder Mini-Batch, einige Bilder auf einmal, bewegt alle Gewichte ein wenig gegen den Gradienten der Kosten. Tausende kleiner Schritte ergeben ein Netz, das liest.</translation>
    </message>
    <message>
        <source>How many of 100 new images will it read after three epochs?</source>
        <translation>Wie viele von 100 neuen Bildern wird es nach drei Epochen lesen?</translation>
    </message>
    <message>
        <source>About 10, as by chance</source>
        <translation>Etwa 10, wie durch Zufall</translation>
    </message>
    <message>
        <source>About half</source>
        <translation>Etwa die Hälfte</translation>
    </message>
    <message>
        <source>More than 80</source>
        <translation>Mehr als 80</translation>
    </message>
    <message>
        <source>Draw it again</source>
        <translation>Noch einmal zeichnen</translation>
    </message>
    <message>
        <source>Clear the canvas with the bin below it, and draw a 3 as before. Now your own network answers. Is it as good as the one that comes with Backswing?</source>
        <translation>Leeren Sie die Zeichenfläche mit dem Papierkorb darunter, und zeichnen Sie eine 3 wie zuvor. Jetzt antwortet Ihr eigenes Netz. Ist es so gut wie Backswings mitgeliefertes?</translation>
    </message>
    <message>
        <source>One drawing is a small examination. The share of validation images that each of the two reads correctly stands below the digits: it counts 2 000 drawings that yours has not learned from.</source>
        <translation>Eine Zeichnung ist eine kleine Prüfung. Der Anteil der Validierungsbilder, die jedes der beiden richtig liest, steht unter den Ziffern: Er zählt 2 000 Zeichnungen, aus denen Ihres nicht gelernt hat.</translation>
    </message>
    <message>
        <source>What you have seen</source>
        <translation>Was Sie gesehen haben</translation>
    </message>
    <message>
        <source>One question about the steps of training.</source>
        <translation>Eine Frage zu den Schritten des Trainings.</translation>
    </message>
    <message>
        <source>In the book a mini-batch has 10 images, and an epoch goes once through 50 000. How many steps do the weights make in an epoch?</source>
        <translation>Im Buch hat ein Mini-Batch 10 Bilder, und eine Epoche geht einmal durch 50 000. Wie viele Schritte machen die Gewichte in einer Epoche?</translation>
    </message>
    <message>
        <source>One step for each mini-batch.</source>
        <translation>Ein Schritt pro Mini-Batch.</translation>
    </message>
    <message>
        <source>50 000 / 10 = 5 000 mini-batches, each of them one step of all weights.</source>
        <translation>50 000 / 10 = 5 000 Mini-Batches, jeder davon ein Schritt aller Gewichte.</translation>
    </message>
</context>
<context>
    <name>10-draw-and-be-read</name>
    <message>
        <source>Draw, and be read</source>
        <translation>Zeichnen und gelesen werden</translation>
    </message>
    <message>
        <source>How a drawing becomes 784 numbers, and those numbers ten outputs.</source>
        <translation>Wie aus einer Zeichnung 784 Zahlen werden, und aus diesen Zahlen zehn Ausgaben.</translation>
    </message>
    <message>
        <source>chapter 1, The architecture of neural networks</source>
        <translation>Kapitel 1, The architecture of neural networks</translation>
    </message>
    <message>
        <source>Draw a 7 with a bar and one without, a 1 with a foot and one without, a 4 open and closed. Which way of writing is read with the least doubt?</source>
        <translation>Zeichnen Sie eine 7 mit Querstrich und eine ohne, eine 1 mit Fuß und eine ohne, eine offene 4 und eine geschlossene. Welche Schreibweise wird mit dem geringsten Zweifel gelesen?</translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <translation>Eine Ziffer zeichnen</translation>
    </message>
    <message>
        <source>Draw any digit on the dark canvas at the right. The network that comes with Backswing reads it while you draw. If another one is named below the answer, press Ctrl+B.</source>
        <translation>Zeichnen Sie rechts auf der dunklen Zeichenfläche eine beliebige Ziffer. Backswings mitgeliefertes Netz liest sie, während Sie zeichnen. Ist unter der Antwort ein anderes genannt, drücken Sie Strg+B.</translation>
    </message>
    <message>
        <source>The large digit and its percentage, stroke by stroke.</source>
        <translation>Die große Ziffer und ihr Prozentwert, Strich für Strich.</translation>
    </message>
    <message>
        <source>There is no rule in the program that says what a 3 looks like. The network has seen 90 000 digits with their labels, and its weights were moved until its answers fitted. What it learned from them it now applies to a drawing that it has never seen.</source>
        <translation>Im Programm steht keine Regel, die sagt, wie eine 3 aussieht. Das Netz hat 90 000 Ziffern mit ihren Labels gesehen, und seine Gewichte wurden bewegt, bis seine Antworten passten. Was es aus ihnen gelernt hat, wendet es nun auf eine Zeichnung an, die es nie gesehen hat.</translation>
    </message>
    <message>
        <source>What the network gets</source>
        <translation>Was das Netz bekommt</translation>
    </message>
    <message>
        <source>Clear the canvas (Delete) and draw another digit. Compare the last of the four small pictures with your drawing: this one is all that the network gets.</source>
        <translation>Leeren Sie die Zeichenfläche (Entf), und zeichnen Sie eine andere Ziffer. Vergleichen Sie das letzte der vier kleinen Bilder mit Ihrer Zeichnung: Dieses Bild ist alles, was das Netz bekommt.</translation>
    </message>
    <message>
        <source>The picture has 28 × 28 pixels. Each is a number from 0 (paper) to 1 (ink), and each goes to one input: the network knows nothing of neighbours or strokes. Ten numbers come out, one for each digit. The largest is the answer.</source>
        <translation>Das Bild hat 28 × 28 Pixel. Jedes ist eine Zahl von 0 (Papier) bis 1 (Tinte), und jedes geht an eine Eingabe: Von Nachbarn oder Strichen weiß das Netz nichts. Heraus kommen zehn Zahlen, eine für jede Ziffer. Die größte ist die Antwort.</translation>
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
        <translation>Etwas, das keine Ziffer ist</translation>
    </message>
    <message>
        <source>Draw a star, a house or a letter. Say first what the network will do with it.</source>
        <translation>Zeichnen Sie einen Stern, ein Haus oder einen Buchstaben. Sagen Sie vorher, was das Netz damit tun wird.</translation>
    </message>
    <message>
        <source>Ten outputs are all it has, and none of them says “no digit”. Softmax makes their sum 100 %, whatever the picture is. So it names the digit that fits least badly, sometimes with a high percentage. A percentage compares the ten digits with each other; it does not say whether the picture is a digit at all.</source>
        <translation>Zehn Ausgaben sind alles, was es hat, und keine davon sagt „keine Ziffer“. Softmax bringt ihre Summe auf 100 %, was auch immer das Bild ist. Es nennt also die Ziffer, die am wenigsten schlecht passt, manchmal mit einem hohen Prozentwert. Ein Prozentwert vergleicht die zehn Ziffern miteinander; er sagt nicht, ob das Bild überhaupt eine Ziffer ist.</translation>
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
        <translation>Sie zeichnen etwas, das keine Ziffer ist. Was antwortet das Netz?</translation>
    </message>
    <message>
        <source>Nothing: it notices that this is no digit</source>
        <translation>Nichts: Es merkt, dass das keine Ziffer ist</translation>
    </message>
    <message>
        <source>One of the ten digits, as always</source>
        <translation>Eine der zehn Ziffern, wie immer</translation>
    </message>
    <message>
        <source>All ten digits with 10 % each</source>
        <translation>Alle zehn Ziffern mit je 10 %</translation>
    </message>
    <message>
        <source>From 4 to 9</source>
        <translation>Von der 4 zur 9</translation>
    </message>
    <message>
        <source>Draw a 4 that is open at the top. Then close the top with more ink, bit by bit, until the answer becomes 9.</source>
        <translation>Zeichnen Sie eine 4, die oben offen ist. Schließen Sie sie dann oben mit mehr Tinte, Stück für Stück, bis die Antwort 9 wird.</translation>
    </message>
    <message>
        <source>The bars of 4 and 9 while you add ink.</source>
        <translation>Die Balken von 4 und 9, während Sie Tinte hinzufügen.</translation>
    </message>
    <message>
        <source>A few pixels decide. Each new dot of ink changes some of the 784 inputs a little, and the outputs follow without a jump: that of 9 grows, that of 4 shrinks, and in between both are unsure. This smoothness is also what makes learning possible: a small change of a weight has a small effect.</source>
        <translation>Wenige Pixel entscheiden. Jeder neue Tupfer Tinte ändert einige der 784 Eingaben ein wenig, und die Ausgaben folgen ohne Sprung: Die der 9 wächst, die der 4 schrumpft, und dazwischen sind beide unsicher. Dieses stetige Verhalten macht auch das Lernen möglich: Eine kleine Änderung eines Gewichts hat eine kleine Wirkung.</translation>
    </message>
    <message>
        <source>Ask why</source>
        <translation>Nach dem Warum fragen</translation>
    </message>
    <message>
        <source>Open the tab **Why?**. It hides your drawing piece by piece and measures each time what that does to the answer.</source>
        <translation>Öffnen Sie den Tab **Warum?**. Er verdeckt Ihre Zeichnung Stück für Stück und misst jedes Mal, was das mit der Antwort macht.</translation>
    </message>
    <message>
        <source>The pieces that speak for the answer, and those that speak against it.</source>
        <translation>Die Stücke, die für die Antwort sprechen, und die, die gegen sie sprechen.</translation>
    </message>
    <message>
        <source>Where hiding a piece lowers the answer&apos;s output, that ink spoke for it. Often it is only a part of the digit: the place where it differs from its nearest rival.</source>
        <translation>Wo das Verdecken eines Stücks die Ausgabe der Antwort senkt, sprach diese Tinte für sie. Oft ist es nur ein Teil der Ziffer: die Stelle, an der sie sich von ihrer nächsten Rivalin unterscheidet.</translation>
    </message>
    <message>
        <source>The way through the network</source>
        <translation>Der Weg durch das Netz</translation>
    </message>
    <message>
        <source>Open **Inside**, **At work**. Your drawing stands at one end, the ten outputs at the other, and between them the hidden units with the connections that matter most for the answer.</source>
        <translation>Öffnen Sie **Innenleben**, **Bei der Arbeit**. An einem Ende steht Ihre Zeichnung, am anderen stehen die zehn Ausgaben, und dazwischen die verdeckten Neuronen mit den Verbindungen, auf die es bei der Antwort am meisten ankommt.</translation>
    </message>
    <message>
        <source>Orange lines push a unit up, blue dashed ones hold it back.</source>
        <translation>Orange Linien fördern ein Neuron, blaue gestrichelte hemmen es.</translation>
    </message>
    <message>
        <source>Each unit adds up its inputs, each multiplied by a weight, and passes the result through its activation function. A positive weight pushes the sum up, a negative one pulls it down. No single unit knows a digit; the answer is the sum of many small votes.</source>
        <translation>Jedes Neuron summiert seine Eingaben, jede mit einem Gewicht multipliziert, und schickt das Ergebnis durch seine Aktivierungsfunktion. Ein positives Gewicht schiebt die Summe nach oben, ein negatives zieht sie nach unten. Kein einzelnes Neuron kennt eine Ziffer; die Antwort ist die Summe vieler kleiner Stimmen.</translation>
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
        <translation>Klein und in einer Ecke</translation>
    </message>
    <message>
        <source>Clear the canvas and draw a small 3 in one corner of it. First say whether it will be read.</source>
        <translation>Leeren Sie die Zeichenfläche, und zeichnen Sie eine kleine 3 in eine ihrer Ecken. Sagen Sie vorher, ob sie gelesen wird.</translation>
    </message>
    <message>
        <source>The four small pictures, from your drawing to the input.</source>
        <translation>Die vier kleinen Bilder, von Ihrer Zeichnung zur Eingabe.</translation>
    </message>
    <message>
        <source>Before the network sees a drawing, it is prepared as the training images were: cut out, scaled to 20 × 20 pixels, its centre of mass moved to the middle. So place and size no longer matter. Without this, ink would arrive at inputs whose weights have learned from other parts of digits. The last lesson switches these stages off.</source>
        <translation>Bevor das Netz eine Zeichnung sieht, wird sie vorbereitet wie die Trainingsbilder: ausgeschnitten, auf 20 × 20 Pixel skaliert, ihr Schwerpunkt in die Mitte gerückt. Auf Ort und Größe kommt es dann nicht mehr an. Ohne das käme Tinte bei Eingaben an, deren Gewichte aus anderen Teilen von Ziffern gelernt haben. Die letzte Lektion schaltet diese Stufen ab.</translation>
    </message>
    <message>
        <source>A 3 the size of your thumbnail in a corner: how will it be read?</source>
        <translation>Eine daumennagelgroße 3 in einer Ecke: Wie wird sie gelesen?</translation>
    </message>
    <message>
        <source>Wrongly: the network learned from digits in the middle</source>
        <translation>Falsch: Das Netz hat aus Ziffern in der Mitte gelernt</translation>
    </message>
    <message>
        <source>As a 3, as surely as a large one</source>
        <translation>Als 3, so sicher wie eine große</translation>
    </message>
    <message>
        <source>As a 1: there is too little ink for a 3</source>
        <translation>Als 1: Für eine 3 ist zu wenig Tinte da</translation>
    </message>
    <message>
        <source>Count the weights</source>
        <translation>Die Gewichte zählen</translation>
    </message>
    <message>
        <source>One number to work out from what you have seen.</source>
        <translation>Eine Zahl, die Sie aus dem Gesehenen ausrechnen können.</translation>
    </message>
    <message>
        <source>The network that comes with Backswing has 784 inputs and 900 hidden units, and each input is connected with each hidden unit. How many weights are there between these two layers?</source>
        <translation>Backswings mitgeliefertes Netz hat 784 Eingaben und 900 verdeckte Neuronen, und jede Eingabe ist mit jedem verdeckten Neuron verbunden. Wie viele Gewichte liegen zwischen diesen beiden Schichten?</translation>
    </message>
    <message>
        <source>One weight for each pair of an input and a hidden unit.</source>
        <translation>Ein Gewicht für jedes Paar aus einer Eingabe und einem verdeckten Neuron.</translation>
    </message>
    <message>
        <source>784 · 900 = 705 600. The 900 biases and the 9 000 weights to the ten outputs are few beside them: most of what a network of this kind can learn lies in its first layer.</source>
        <translation>784 · 900 = 705 600. Die 900 Biases und die 9 000 Gewichte zu den zehn Ausgaben sind dagegen wenige: Das meiste, was ein solches Netz lernen kann, liegt in seiner ersten Schicht.</translation>
    </message>
</context>
<context>
    <name>11-first-network</name>
    <message>
        <source>Your first network</source>
        <translation>Ihr erstes Netz</translation>
    </message>
    <message>
        <source>Train the book&apos;s small network, look at its curve, and change what it consists of.</source>
        <translation>Das kleine Netz des Buches trainieren, seine Kurve ansehen, und ändern, woraus es besteht.</translation>
    </message>
    <message>
        <source>chapter 1, Implementing our network to classify digits</source>
        <translation>Kapitel 1, Implementing our network to classify digits</translation>
    </message>
    <message>
        <source>Give 784-30-30-10 the same eight epochs: two hidden layers of 30. Do more layers help this network, or more units in one?</source>
        <translation>Geben Sie 784-30-30-10 dieselben acht Epochen: zwei verdeckte Schichten zu 30. Helfen diesem Netz mehr Schichten, oder mehr Neuronen in einer?</translation>
    </message>
    <message>
        <source>Say how many units</source>
        <translation>Sagen, wie viele Neuronen</translation>
    </message>
    <message>
        <source>Write 784-30-10 at **Layers** and press Enter: 784 inputs, 30 hidden units, 10 outputs. The other knobs are set for you: sigmoid units, cross-entropy, and digits that Backswing makes itself, so nothing has to be downloaded.</source>
        <translation>Schreiben Sie 784-30-10 bei **Schichten**, und drücken Sie die Eingabetaste: 784 Eingaben, 30 verdeckte Neuronen, 10 Ausgaben. Die anderen Einstellungen sind schon vorgenommen: Sigmoid-Neuronen, Kreuzentropie, und Ziffern, die Backswing selbst erzeugt, sodass nichts heruntergeladen werden muss.</translation>
    </message>
    <message>
        <source>Inputs and outputs are given by the task: one input for each pixel, one output for each digit. The number in the middle is your choice. This is the network of the book&apos;s first chapter.</source>
        <translation>Eingaben und Ausgaben gibt die Aufgabe vor: eine Eingabe für jedes Pixel, eine Ausgabe für jede Ziffer. Die Zahl in der Mitte wählen Sie. Dies ist das Netz aus dem ersten Kapitel des Buches.</translation>
    </message>
    <message>
        <source>Train, and draw the curve first</source>
        <translation>Trainieren, und vorher die Kurve zeichnen</translation>
    </message>
    <message>
        <source>Draw the curve that you expect: the accuracy on 2 000 images which the network does not learn from, after each of eight epochs. Then press **Train** (F5).</source>
        <translation>Zeichnen Sie die Kurve, die Sie erwarten: die Genauigkeit auf 2 000 Bildern, aus denen das Netz nicht lernt, nach jeder von acht Epochen. Drücken Sie dann **Trainieren** (F5).</translation>
    </message>
    <message>
        <source>How much of the way the first epoch does, and how much the last.</source>
        <translation>Wie viel des Weges die erste Epoche schafft, und wie viel die letzte.</translation>
    </message>
    <message>
        <source>The weights begin at random, so before training one digit in ten is read correctly by chance. The first epoch, 2 000 steps of ten images each, does most of the way; later ones find ever smaller improvements. Each step moves every weight against the slope of the cost.</source>
        <translation>Die Gewichte beginnen zufällig, vor dem Training wird also durch Zufall eine von zehn Ziffern richtig gelesen. Die erste Epoche, 2 000 Schritte zu je zehn Bildern, schafft das meiste des Weges; spätere finden immer kleinere Verbesserungen. Jeder Schritt bewegt jedes Gewicht gegen die Steigung der Kosten.</translation>
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
        <translation>Wie steigt die Genauigkeit auf Validierungsbildern, von Epoche 1 bis Epoche 8?</translation>
    </message>
    <message>
        <source>Let it read you</source>
        <translation>Sich vom Netz lesen lassen</translation>
    </message>
    <message>
        <source>Draw a digit on the canvas, and more if you like. Now your own network answers; Ctrl+B changes to the one that comes with Backswing and back.</source>
        <translation>Zeichnen Sie eine Ziffer auf die Zeichenfläche, gern auch mehrere. Jetzt antwortet Ihr eigenes Netz; Strg+B wechselt zu Backswings mitgeliefertem und zurück.</translation>
    </message>
    <message>
        <source>Yours has 30 hidden units and has learned for a second. Below the digit stands how many of the validation images each of the two reads correctly.</source>
        <translation>Ihres hat 30 verdeckte Neuronen und hat eine Sekunde lang gelernt. Unter der Ziffer steht, wie viele der Validierungsbilder jedes der beiden richtig liest.</translation>
    </message>
    <message>
        <source>Without hidden units</source>
        <translation>Ohne verdeckte Neuronen</translation>
    </message>
    <message>
        <source>Write 784-10 at **Layers**, so that each input leads straight to the outputs, and train for eight epochs again.</source>
        <translation>Schreiben Sie 784-10 bei **Schichten**, sodass jede Eingabe direkt zu den Ausgaben führt, und trainieren Sie noch einmal acht Epochen lang.</translation>
    </message>
    <message>
        <source>Whether the new curve ends below or above the first, and how steady it is.</source>
        <translation>Ob die neue Kurve unter oder über der ersten endet, und wie ruhig sie ist.</translation>
    </message>
    <message>
        <source>Without a hidden layer, each output adds up the ink under its own weights. A pixel can only count for a digit or against it, whatever the other pixels do. Hidden units can first look for pieces, such as an arc at the top, and the outputs then combine the pieces.</source>
        <translation>Ohne verdeckte Schicht summiert jede Ausgabe die Tinte unter ihren eigenen Gewichten. Ein Pixel kann nur für eine Ziffer zählen oder gegen sie, was auch immer die anderen Pixel tun. Verdeckte Neuronen können zuerst nach Stücken suchen, etwa nach einem Bogen oben, und die Ausgaben setzen die Stücke dann zusammen.</translation>
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
        <translation>Beste Genauigkeit ohne verdeckte Neuronen, verglichen mit 30 verdeckten Neuronen?</translation>
    </message>
    <message>
        <source>Better: fewer weights are easier to learn</source>
        <translation>Besser: Weniger Gewichte sind leichter zu lernen</translation>
    </message>
    <message>
        <source>About the same, within 3 points</source>
        <translation>Etwa gleich, auf 3 Prozentpunkte genau</translation>
    </message>
    <message>
        <source>Clearly worse, by more than 3 points</source>
        <translation>Deutlich schlechter, um mehr als 3 Prozentpunkte</translation>
    </message>
    <message>
        <source>A hundred hidden units</source>
        <translation>Hundert verdeckte Neuronen</translation>
    </message>
    <message>
        <source>Write 784-100-10 at **Layers** and train for eight epochs. It has more than three times as many weights, and an epoch takes longer.</source>
        <translation>Schreiben Sie 784-100-10 bei **Schichten**, und trainieren Sie acht Epochen lang. Es hat mehr als dreimal so viele Gewichte, und eine Epoche dauert länger.</translation>
    </message>
    <message>
        <source>More units can look for more kinds of pieces, so fewer digits are missed. The gain does not grow with the price: three times the weights save about a third of the mistakes. The curve of the training images rises further above that of the validation images; a later lesson deals with this gap.</source>
        <translation>Mehr Neuronen können nach mehr Arten von Stücken suchen, deshalb werden weniger Ziffern verfehlt. Der Gewinn wächst nicht mit dem Preis: Dreimal so viele Gewichte ersparen etwa ein Drittel der Fehler. Die Kurve der Trainingsbilder erhebt sich weiter über die der Validierungsbilder; von dieser Lücke handelt eine spätere Lektion.</translation>
    </message>
    <message>
        <source>Best accuracy with 100 hidden units, compared with 30?</source>
        <translation>Beste Genauigkeit mit 100 verdeckten Neuronen, verglichen mit 30?</translation>
    </message>
    <message>
        <source>Not better: 30 units are enough for ten digits</source>
        <translation>Nicht besser: 30 Neuronen reichen für zehn Ziffern</translation>
    </message>
    <message>
        <source>A few points better</source>
        <translation>Einige Prozentpunkte besser</translation>
    </message>
    <message>
        <source>At least 9 points better, and nearly free of mistakes</source>
        <translation>Mindestens 9 Prozentpunkte besser, und fast fehlerfrei</translation>
    </message>
    <message>
        <source>The same settings, other luck</source>
        <translation>Dieselben Einstellungen, anderes Glück</translation>
    </message>
    <message>
        <source>Write 784-30-10 again, set **Seed** to 2, and train. Only the random start and the order of the images are different.</source>
        <translation>Schreiben Sie wieder 784-30-10, setzen Sie **Seed** auf 2, und trainieren Sie. Nur der zufällige Anfang und die Reihenfolge der Bilder sind anders.</translation>
    </message>
    <message>
        <source>The two curves with 30 units. **Seeds as a band** draws one curve, their average: untick it.</source>
        <translation>Die beiden Kurven mit 30 Neuronen. **Seeds als Band** zeichnet eine einzige Kurve, ihren Mittelwert: Nehmen Sie das Kreuz weg.</translation>
    </message>
    <message>
        <source>The seed decides the first weights and the order of the images, and the run follows another way to a similar height. The distance between the two is the luck in every comparison: a difference that is no larger proves nothing. Between 30 and 100 units it is several times as large.</source>
        <translation>Der Seed bestimmt die ersten Gewichte und die Reihenfolge der Bilder, und der Lauf kommt auf anderem Weg auf eine ähnliche Höhe. Der Abstand zwischen den beiden ist das Glück, das in jedem Vergleich steckt: Ein Unterschied, der nicht größer ist, beweist nichts. Zwischen 30 und 100 Neuronen ist er mehrmals so groß.</translation>
    </message>
    <message>
        <source>How far will the new curve be from the first one with 30 units?</source>
        <translation>Wie weit wird die neue Kurve von der ersten mit 30 Neuronen entfernt sein?</translation>
    </message>
    <message>
        <source>It will be the same curve: the settings are the same</source>
        <translation>Es wird dieselbe Kurve sein: Die Einstellungen sind dieselben</translation>
    </message>
    <message>
        <source>Different at every epoch, but mostly by a point or two</source>
        <translation>In jeder Epoche anders, aber meist nur um ein bis zwei Prozentpunkte</translation>
    </message>
    <message>
        <source>Anywhere: training is a matter of chance</source>
        <translation>Sie kann überall liegen: Training ist Glückssache</translation>
    </message>
    <message>
        <source>What is read as what</source>
        <translation>Was als was gelesen wird</translation>
    </message>
    <message>
        <source>Open the tab **Mistakes**. Each row is a digit as it was meant, each column an answer. Find the pair that is confused most often.</source>
        <translation>Öffnen Sie den Tab **Fehler**. Jede Zeile ist eine Ziffer, wie sie gemeint war, jede Spalte eine Antwort. Finden Sie das Paar, das am häufigsten verwechselt wird.</translation>
    </message>
    <message>
        <source>Cells off the diagonal: click one to see its images.</source>
        <translation>Zellen abseits der Diagonale: Klicken Sie auf eine, um ihre Bilder zu sehen.</translation>
    </message>
    <message>
        <source>The mistakes are not spread evenly. Digits that share most of their ink are confused, and the pictures behind the cells show that some of them are hard for you too. One accuracy hides all this.</source>
        <translation>Die Fehler sind nicht gleichmäßig verteilt. Verwechselt werden Ziffern, die den größten Teil ihrer Tinte gemeinsam haben, und die Bilder hinter den Zellen zeigen, dass manche auch für Sie schwierig sind. Eine einzige Genauigkeit verbirgt das alles.</translation>
    </message>
    <message>
        <source>How many numbers it has learned</source>
        <translation>Wie viele Zahlen es gelernt hat</translation>
    </message>
    <message>
        <source>Work out how many numbers training has set.</source>
        <translation>Rechnen Sie aus, wie viele Zahlen das Training festgelegt hat.</translation>
    </message>
    <message>
        <source>The network 784-30-10 has a weight for each connection between neighbouring layers, and a bias for each hidden unit and each output. How many weights and biases does it have in all?</source>
        <translation>Das Netz 784-30-10 hat ein Gewicht für jede Verbindung zwischen benachbarten Schichten, und einen Bias für jedes verdeckte Neuron und jede Ausgabe. Wie viele Gewichte und Biases hat es insgesamt?</translation>
    </message>
    <message>
        <source>784 · 30 and 30 · 10 weights, and then the biases.</source>
        <translation>784 · 30 und 30 · 10 Gewichte, und dann die Biases.</translation>
    </message>
    <message>
        <source>784 · 30 + 30 · 10 = 23 820 weights, and 30 + 10 = 40 biases: 23 860. With 100 hidden units it would be 79 510. The program says the number under Layers.</source>
        <translation>784 · 30 + 30 · 10 = 23 820 Gewichte, und 30 + 10 = 40 Biases: 23 860. Mit 100 verdeckten Neuronen wären es 79 510. Das Programm nennt die Zahl unter „Schichten“.</translation>
    </message>
</context>
<context>
    <name>20-one-slow-neuron</name>
    <message>
        <source>One neuron that learns slowly</source>
        <translation>Ein Neuron, das langsam lernt</translation>
    </message>
    <message>
        <source>A single sigmoid neuron that is badly wrong hardly learns, until its cost is changed.</source>
        <translation>Ein einzelnes Sigmoid-Neuron, das stark danebenliegt, lernt kaum etwas, bis man seine Kosten ändert.</translation>
    </message>
    <message>
        <source>The cross-entropy cost function</source>
        <translation>The cross-entropy cost function</translation>
    </message>
    <message>
        <source>Leave y and a swapped and set the target to 0.25: the cost is finite now. Play all epochs. Does the output come to rest at 0.25?</source>
        <translation>Lassen Sie y und a vertauscht, und setzen Sie den Zielwert auf 0.25: Jetzt sind die Kosten endlich. Spielen Sie alle Epochen ab. Kommt die Ausgabe bei 0.25 zur Ruhe?</translation>
    </message>
    <message>
        <source>Two starts, one goal</source>
        <translation>Zwei Anfänge, ein Ziel</translation>
    </message>
    <message>
        <source>Open **Experiments**, choose “The saturated neuron” and press **Run**. Its neuron has one input, x = 1, and should learn to output 0. It starts once with an output of 0.82 and once with 0.98, with the quadratic cost.</source>
        <translation>Öffnen Sie **Experimente**, wählen Sie „Das gesättigte Neuron“, und drücken Sie **Ausführen**. Das Neuron hat eine Eingabe, x = 1, und soll lernen, 0 auszugeben. Es beginnt einmal mit einer Ausgabe von 0.82 und einmal mit 0.98, mit den quadratischen Kosten.</translation>
    </message>
    <message>
        <source>The results: the output after 150 and after 300 steps.</source>
        <translation>Die Ergebnisse: die Ausgabe nach 150 und nach 300 Schritten.</translation>
    </message>
    <message>
        <source>The neuron that is more wrong has learned less. The slope of the quadratic cost has the slope of the sigmoid as a factor, and at an output of 0.98 the sigmoid is nearly flat: σ′(z) is 0.018 there, and 0.149 at 0.82. Small slope, small step.</source>
        <translation>Das Neuron, das weiter danebenliegt, hat weniger gelernt. Die Steigung der quadratischen Kosten enthält die Steigung des Sigmoids als Faktor, und bei einer Ausgabe von 0.98 ist das Sigmoid fast flach: σ′(z) ist dort 0.018, bei 0.82 dagegen 0.149. Kleine Steigung, kleiner Schritt.</translation>
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
        <translation>Anfang bei 0.98, Ziel 0: Wie groß ist die Ausgabe nach 150 Schritten mit den quadratischen Kosten?</translation>
    </message>
    <message>
        <source>Below 0.2: the largest error makes the largest steps</source>
        <translation>Unter 0.2: Der größte Fehler macht die größten Schritte</translation>
    </message>
    <message>
        <source>About half way, between 0.2 and 0.8</source>
        <translation>Etwa auf halbem Weg, zwischen 0.2 und 0.8</translation>
    </message>
    <message>
        <source>Still above 0.8</source>
        <translation>Noch über 0.8</translation>
    </message>
    <message>
        <source>See it learn</source>
        <translation>Beim Lernen zusehen</translation>
    </message>
    <message>
        <source>Press **0.6, 0.9** at Start and look at the left half, with the quadratic cost. It begins at an output of 0.82; ▶ below the curves plays it again.</source>
        <translation>Drücken Sie bei den Anfangswerten **0.6, 0.9**, und sehen Sie auf die linke Hälfte mit den quadratischen Kosten. Sie beginnt bei einer Ausgabe von 0.82; ▶ unter den Kurven spielt sie noch einmal ab.</translation>
    </message>
    <message>
        <source>The point on the sigmoid: where the curve is steep the point moves fast.</source>
        <translation>Der Punkt auf dem Sigmoid: Wo die Kurve steil ist, bewegt er sich schnell.</translation>
    </message>
    <message>
        <source>From 0.82 the point soon reaches the steep middle of the sigmoid, where a change of w has the most effect, and runs down. Towards 0 it slows: there the curve is flat again, and the error is small too.</source>
        <translation>Von 0.82 aus erreicht der Punkt bald die steile Mitte des Sigmoids, wo eine Änderung von w am meisten bewirkt, und läuft hinab. Gegen 0 wird er langsamer: Dort ist die Kurve wieder flach, und auch der Fehler ist klein.</translation>
    </message>
    <message>
        <source>See it wait</source>
        <translation>Beim Warten zusehen</translation>
    </message>
    <message>
        <source>Press **2.0, 2.0** at Start. Both halves now begin at an output of 0.98; ▶ below the curves plays them again.</source>
        <translation>Drücken Sie bei den Anfangswerten **2.0, 2.0**. Beide Hälften beginnen nun bei einer Ausgabe von 0.98; ▶ unter den Kurven spielt sie noch einmal ab.</translation>
    </message>
    <message>
        <source>How long the output at the left stays near 1 before it falls.</source>
        <translation>Wie lange die Ausgabe links nahe 1 bleibt, bevor sie fällt.</translation>
    </message>
    <message>
        <source>w and b creep until the output leaves the flat part of the sigmoid; only then does it fall. People learn fastest when they notice a large mistake. This neuron does not: its output is saturated, and saturation hides the mistake from the gradient.</source>
        <translation>w und b kriechen, bis die Ausgabe den flachen Teil des Sigmoids verlässt; erst dann fällt sie. Menschen lernen am schnellsten, wenn sie einen großen Fehler bemerken. Dieses Neuron nicht: Seine Ausgabe ist gesättigt, und die Sättigung verbirgt den Fehler vor dem Gradienten.</translation>
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
        <translation>Wie viel langsamer</translation>
    </message>
    <message>
        <source>Work out the two first slopes.</source>
        <translation>Rechnen Sie die beiden ersten Steigungen aus.</translation>
    </message>
    <message>
        <source>The slope of the quadratic cost is ∂C/∂w = (a − y) σ′(z) x, with x = 1, y = 0 and σ′(z) = a (1 − a). At the easy start z = 1.5 and a = 0.8176, at the hard start z = 4 and a = 0.9820. How many times as large is the slope at the easy start?</source>
        <translation>Die Steigung der quadratischen Kosten ist ∂C/∂w = (a − y) σ′(z) x, mit x = 1, y = 0 und σ′(z) = a (1 − a). Beim leichten Anfang ist z = 1.5 und a = 0.8176, beim schweren z = 4 und a = 0.9820. Wie viele Male so groß ist die Steigung beim leichten Anfang?</translation>
    </message>
    <message>
        <source>Work out a · a (1 − a) for both, then divide the first by the second.</source>
        <translation>Rechnen Sie a · a (1 − a) für beide aus, und teilen Sie dann das erste durch das zweite.</translation>
    </message>
    <message>
        <source>Easy: 0.8176 · 0.8176 · 0.1824 = 0.1219. Hard: 0.9820 · 0.9820 · 0.0180 = 0.0174. The easy start begins with a step about 7.0 times as long, although its error is smaller.</source>
        <translation>Leicht: 0.8176 · 0.8176 · 0.1824 = 0.1219. Schwer: 0.9820 · 0.9820 · 0.0180 = 0.0174. Der leichte Anfang beginnt mit einem etwa 7.0-mal so langen Schritt, obwohl sein Fehler kleiner ist.</translation>
    </message>
    <message>
        <source>A second input</source>
        <translation>Eine zweite Eingabe</translation>
    </message>
    <message>
        <source>Switch **Two inputs** on: a second input of 1 joins, with a weight of 2, so the neuron starts at z = 6. Say first what that does, then play (▶ below the curves).</source>
        <translation>Schalten Sie **Zwei Eingaben** ein: Eine zweite Eingabe von 1 kommt hinzu, mit einem Gewicht von 2, das Neuron beginnt also bei z = 6. Sagen Sie vorher, was das bewirkt, und spielen Sie dann ab (▶ unter den Kurven).</translation>
    </message>
    <message>
        <source>The output at the left during 300 epochs.</source>
        <translation>Die Ausgabe links während der 300 Epochen.</translation>
    </message>
    <message>
        <source>The three numbers together push z to 6 and a to 0.9975, still further out on the flat part. σ′(z) is 0.0025, and it is a factor of all three slopes at once. The more inputs, the larger z can get, and a neuron that reads digits has 784 of them.</source>
        <translation>Die drei Zahlen bringen z zusammen auf 6 und a auf 0.9975, noch weiter hinaus auf den flachen Teil. σ′(z) ist 0.0025 und Faktor aller drei Steigungen zugleich. Je mehr Eingaben, desto größer kann z werden, und ein Neuron, das Ziffern liest, hat 784 davon.</translation>
    </message>
    <message>
        <source>∂C/∂wⱼ = (a − y) σ′(z) xⱼ</source>
        <translation>∂C/∂wⱼ = (a − y) σ′(z) xⱼ</translation>
    </message>
    <message>
        <source>Two weights and a bias now push the output down. Does it learn sooner with the quadratic cost?</source>
        <translation>Zwei Gewichte und ein Bias drücken die Ausgabe nun nach unten. Lernt es mit den quadratischen Kosten früher?</translation>
    </message>
    <message>
        <source>Sooner: three numbers can move instead of two</source>
        <translation>Früher: Es können sich drei Zahlen bewegen statt zwei</translation>
    </message>
    <message>
        <source>As before: the second input has the same value as the first</source>
        <translation>Wie zuvor: Die zweite Eingabe hat denselben Wert wie die erste</translation>
    </message>
    <message>
        <source>Later: it starts further out, where the sigmoid is flatter</source>
        <translation>Später: Es beginnt weiter draußen, wo das Sigmoid flacher ist</translation>
    </message>
    <message>
        <source>An input of 0</source>
        <translation>Eine Eingabe von 0</translation>
    </message>
    <message>
        <source>Set **x₂** to 0 and play all epochs. Say first what happens to its weight w₂.</source>
        <translation>Setzen Sie **x₂** auf 0, und spielen Sie alle Epochen ab. Sagen Sie vorher, was mit seinem Gewicht w₂ geschieht.</translation>
    </message>
    <message>
        <source>w₂ in the picture of the neuron.</source>
        <translation>w₂ im Bild des Neurons.</translation>
    </message>
    <message>
        <source>Each weight&apos;s slope has its own input as a factor. Where x is 0 the weight has no effect on the output, so there is nothing to learn about it from this example. No choice of the cost can take this factor away: the cost depends on w only through z, and ∂z/∂w is x.</source>
        <translation>Die Steigung jedes Gewichts enthält dessen eigene Eingabe als Faktor. Wo x gleich 0 ist, wirkt das Gewicht nicht auf die Ausgabe, aus diesem Beispiel ist also nichts darüber zu lernen. Keine Wahl der Kosten kann diesen Faktor beseitigen: Die Kosten hängen von w nur über z ab, und ∂z/∂w ist x.</translation>
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
        <translation>Die zweite Eingabe ist 0. Wie ändert sich ihr Gewicht w₂, während das Neuron lernt?</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Gar nicht</translation>
    </message>
    <message>
        <source>As much as w</source>
        <translation>So sehr wie w</translation>
    </message>
    <message>
        <source>It goes to 0, as it is of no use</source>
        <translation>Es geht gegen 0, da es nichts nützt</translation>
    </message>
    <message>
        <source>Change the cost</source>
        <translation>Die Kosten ändern</translation>
    </message>
    <message>
        <source>Switch **Two inputs** off, press **2.0, 2.0** and then **Same η**: the half at the right learns with cross-entropy and now has the same learning rate, 0.15. Both play at once.</source>
        <translation>Schalten Sie **Zwei Eingaben** aus, drücken Sie **2.0, 2.0** und dann **Gleiches η**: Die rechte Hälfte lernt mit der Kreuzentropie und hat nun dieselbe Lernrate, 0.15. Beide laufen zugleich.</translation>
    </message>
    <message>
        <source>The two outputs during the first 30 epochs.</source>
        <translation>Die beiden Ausgaben während der ersten 30 Epochen.</translation>
    </message>
    <message>
        <source>After 30 steps cross-entropy has brought the output from 0.98 to 0.20; the quadratic cost has reached 0.979. In the slope of cross-entropy the factor σ′(z) cancels, and only the error a − y is left. The larger the mistake, the larger the step. The next lesson shows how it cancels.</source>
        <translation>Nach 30 Schritten hat die Kreuzentropie die Ausgabe von 0.98 auf 0.20 gebracht; die quadratischen Kosten sind bei 0.979. In der Steigung der Kreuzentropie kürzt sich der Faktor σ′(z) weg, und nur der Fehler a − y bleibt. Je größer der Fehler, desto größer der Schritt. Die nächste Lektion zeigt, wie er sich wegkürzt.</translation>
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
        <translation>Gleicher Anfang, gleiche Lernrate: Wie groß ist die Ausgabe mit der Kreuzentropie nach 150 Schritten?</translation>
    </message>
    <message>
        <source>Below 0.1</source>
        <translation>Unter 0.1</translation>
    </message>
    <message>
        <source>Between 0.1 and 0.9</source>
        <translation>Zwischen 0.1 und 0.9</translation>
    </message>
    <message>
        <source>Above 0.9, as with the quadratic cost</source>
        <translation>Über 0.9, wie mit den quadratischen Kosten</translation>
    </message>
    <message>
        <source>Swap y and a</source>
        <translation>y und a vertauschen</translation>
    </message>
    <message>
        <source>Switch **Swap y and a** on. Cross-entropy has two letters that are easily exchanged: here the target y stands in the logarithms, and the output a before them. The target is 0.</source>
        <translation>Schalten Sie **y und a vertauschen** ein. Die Kreuzentropie hat zwei Buchstaben, die leicht verwechselt werden: Hier steht der Zielwert y in den Logarithmen und die Ausgabe a davor. Der Zielwert ist 0.</translation>
    </message>
    <message>
        <source>The message at the right.</source>
        <translation>Die Meldung rechts.</translation>
    </message>
    <message>
        <source>With y = 0 the first term is −a ln 0. The logarithm of 0 is −∞, and a is never exactly 0, so the cost is infinite whatever the neuron does; for y = 1 the second term is. The right way round, the logarithm is taken of a and 1 − a, which lie strictly between 0 and 1.</source>
        <translation>Mit y = 0 ist der erste Term −a ln 0. Der Logarithmus von 0 ist −∞, und a ist nie genau 0; die Kosten sind also unendlich, was das Neuron auch tut. Für y = 1 ist es der zweite Term. Richtig herum wird der Logarithmus von a und 1 − a genommen, die strikt zwischen 0 und 1 liegen.</translation>
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
        <translation>Wie hoch sind die Kosten mit vertauschtem y und a, für den Zielwert y = 0?</translation>
    </message>
    <message>
        <source>The same: the formula is symmetric</source>
        <translation>Gleich: Die Formel ist symmetrisch</translation>
    </message>
    <message>
        <source>0, because ln y is multiplied by 0</source>
        <translation>0, weil ln y mit 0 multipliziert wird</translation>
    </message>
    <message>
        <source>Infinite</source>
        <translation>Unendlich</translation>
    </message>
    <message>
        <source>Where the sigmoid is steepest</source>
        <translation>Wo das Sigmoid am steilsten ist</translation>
    </message>
    <message>
        <source>One number about the factor that slows the neuron.</source>
        <translation>Eine Zahl zu dem Faktor, der das Neuron bremst.</translation>
    </message>
    <message>
        <source>The factor σ′(z) = a (1 − a) is never larger than a certain number. What is the largest value that it can have?</source>
        <translation>Der Faktor σ′(z) = a (1 − a) ist nie größer als eine bestimmte Zahl. Was ist der größte Wert, den er haben kann?</translation>
    </message>
    <message>
        <source>Try a = 0.3, 0.5 and 0.7. Where is the sigmoid steepest?</source>
        <translation>Versuchen Sie a = 0.3, 0.5 und 0.7. Wo ist das Sigmoid am steilsten?</translation>
    </message>
    <message>
        <source>At a = 0.5, that is z = 0: 0.5 · 0.5 = 0.25. Even there the quadratic cost passes on a quarter of the error at most, and in a deep network each layer multiplies with such a factor once more.</source>
        <translation>Bei a = 0.5, also z = 0: 0.5 · 0.5 = 0.25. Selbst dort geben die quadratischen Kosten höchstens ein Viertel des Fehlers weiter, und in einem tiefen Netz multipliziert jede Schicht noch einmal mit einem solchen Faktor.</translation>
    </message>
</context>
<context>
    <name>21-cross-entropy</name>
    <message>
        <source>Cross-entropy, and what cancels</source>
        <translation>Kreuzentropie, und was sich wegkürzt</translation>
    </message>
    <message>
        <source>Why whole digits stay unlearned with the quadratic cost, and what the other cost does about it.</source>
        <translation>Warum mit den quadratischen Kosten ganze Ziffern ungelernt bleiben, und was die anderen Kosten dagegen tun.</translation>
    </message>
    <message>
        <source>Using the cross-entropy to classify MNIST digits</source>
        <translation>Using the cross-entropy to classify MNIST digits</translation>
    </message>
    <message>
        <source>Choose **1/√n** at Initial weights and train with the quadratic cost again. Are there still digits that are never the answer?</source>
        <translation>Wählen Sie **1/√n** als Anfangsgewichte, und trainieren Sie noch einmal mit den quadratischen Kosten. Gibt es noch Ziffern, die nie die Antwort sind?</translation>
    </message>
    <message>
        <source>Ten outputs that may saturate</source>
        <translation>Zehn Ausgaben, die sättigen können</translation>
    </message>
    <message>
        <source>Press **Train**. The network has 100 hidden units, the quadratic cost with η = 3, and large initial weights, as the book&apos;s first program. In “Your first network” 100 hidden units read more than 90 % after five epochs.</source>
        <translation>Drücken Sie **Trainieren**. Das Netz hat 100 verdeckte Neuronen, die quadratischen Kosten mit η = 3, und große Anfangsgewichte, wie das erste Programm des Buches. In „Ihr erstes Netz“ lesen 100 verdeckte Neuronen nach fünf Epochen mehr als 90 %.</translation>
    </message>
    <message>
        <source>Each output adds up 100 hidden units with large weights, so at the start its z is often far from 0 and its answer certain, right or not. A certain wrong output has an error near 1 and a slope near 0. With this cost the two are multiplied.</source>
        <translation>Jede Ausgabe summiert 100 verdeckte Neuronen mit großen Gewichten; am Anfang ist ihr z deshalb oft weit von 0 entfernt und ihre Antwort sicher, richtig oder nicht. Eine sichere falsche Ausgabe hat einen Fehler nahe 1 und eine Steigung nahe 0. Mit diesen Kosten werden die beiden multipliziert.</translation>
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
        <translation>Welche Genauigkeit hat es nach fünf Epochen auf Validierungsbildern?</translation>
    </message>
    <message>
        <source>About the same, above 88 %</source>
        <translation>Etwa dieselbe, über 88 %</translation>
    </message>
    <message>
        <source>Less, but all digits are read somehow: 82 to 88 %</source>
        <translation>Weniger, aber alle Ziffern werden irgendwie gelesen: 82 bis 88 %</translation>
    </message>
    <message>
        <source>Much less: below 82 %</source>
        <translation>Viel weniger: unter 82 %</translation>
    </message>
    <message>
        <source>Digits that are never the answer</source>
        <translation>Ziffern, die nie die Antwort sind</translation>
    </message>
    <message>
        <source>Open **Mistakes** and look at the columns: each stands for an answer. Say first whether all ten digits are given as an answer.</source>
        <translation>Öffnen Sie **Fehler**, und betrachten Sie die Spalten: Jede steht für eine Antwort. Sagen Sie vorher, ob alle zehn Ziffern als Antwort vorkommen.</translation>
    </message>
    <message>
        <source>Columns that are empty or nearly so.</source>
        <translation>Spalten, die leer oder fast leer sind.</translation>
    </message>
    <message>
        <source>The network is not a little bad at everything. It reads most digits well, and at least one it practically never names: the output of this digit was pushed down so far that it answers about 0 to every picture. There the sigmoid is flat, and nothing that it does wrong moves its weights any more. Each such digit costs about ten points.</source>
        <translation>Das Netz ist nicht in allem ein bisschen schlecht. Die meisten Ziffern liest es gut, und mindestens eine nennt es so gut wie nie: Die Ausgabe dieser Ziffer wurde so weit hinabgedrückt, dass sie auf jedes Bild etwa 0 antwortet. Dort ist das Sigmoid flach, und nichts, was sie falsch macht, bewegt ihre Gewichte noch. Jede solche Ziffer kostet etwa zehn Prozentpunkte.</translation>
    </message>
    <message>
        <source>How are the misread images spread over the ten digits?</source>
        <translation>Wie verteilen sich die falsch gelesenen Bilder auf die zehn Ziffern?</translation>
    </message>
    <message>
        <source>Evenly: each digit is misread about equally often</source>
        <translation>Gleichmäßig: Jede Ziffer wird etwa gleich oft falsch gelesen</translation>
    </message>
    <message>
        <source>At least one digit is hardly ever given as an answer</source>
        <translation>Mindestens eine Ziffer kommt kaum je als Antwort vor</translation>
    </message>
    <message>
        <source>Only 4 and 9 are confused</source>
        <translation>Nur 4 und 9 werden verwechselt</translation>
    </message>
    <message>
        <source>The factor in numbers</source>
        <translation>Der Faktor in Zahlen</translation>
    </message>
    <message>
        <source>Open **Inside**, **By hand**, and turn to the page “Backwards: BP1”. It shows the ten outputs for one image. Change the example above until the label is a digit that is never the answer.</source>
        <translation>Öffnen Sie **Innenleben**, **Von Hand**, und blättern Sie zur Seite „Rückwärts: BP1“. Sie zeigt die zehn Ausgaben für ein Bild. Ändern Sie oben das Beispiel, bis das Label eine Ziffer ist, die nie die Antwort ist.</translation>
    </message>
    <message>
        <source>∂C/∂a, the slope in the warning colour, and their product δ.</source>
        <translation>∂C/∂a, die Steigung in der Warnfarbe, und ihr Produkt δ.</translation>
    </message>
    <message>
        <source>δ is what the output passes back to all weights. In each row it is the product of two numbers: ∂C/∂a, which is a − y, says how wrong the output is, and σ′(z) says how much z can change it. Where the output is certain, the second number is tiny, and so is δ.</source>
        <translation>δ ist, was die Ausgabe an alle Gewichte zurückgibt. In jeder Zeile ist es das Produkt zweier Zahlen: ∂C/∂a, also a − y, sagt, wie falsch die Ausgabe ist, und σ′(z), wie viel z an ihr ändern kann. Wo die Ausgabe sicher ist, ist die zweite Zahl winzig, und damit auch δ.</translation>
    </message>
    <message>
        <source>δ = ∂C/∂a · σ′(z)</source>
        <translation>δ = ∂C/∂a · σ′(z)</translation>
    </message>
    <message>
        <source>Choose the other cost</source>
        <translation>Die anderen Kosten wählen</translation>
    </message>
    <message>
        <source>Choose cross-entropy at **Cost** and set **η** to 0.5. By hand shows the same network with the new cost: compare the slope and δ with those before. Say first what changes for a certain and wrong output.</source>
        <translation>Wählen Sie bei **Kosten** die Kreuzentropie, und setzen Sie **η** auf 0.5. „Von Hand“ zeigt dasselbe Netz mit den neuen Kosten: Vergleichen Sie die Steigung und δ mit den vorigen. Sagen Sie vorher, was sich für eine sichere und falsche Ausgabe ändert.</translation>
    </message>
    <message>
        <source>The slope is the same, but now it is crossed out. The derivative of cross-entropy is (a − y) divided by a (1 − a), and a (1 − a) is the slope of the sigmoid. Multiplied by it, as BP1 demands, the two cancel, and the error itself remains.</source>
        <translation>Die Steigung ist dieselbe, aber jetzt ist sie durchgestrichen. Die Ableitung der Kreuzentropie ist (a − y) geteilt durch a (1 − a), und a (1 − a) ist die Steigung des Sigmoids. Mit ihr multipliziert, wie BP1 es verlangt, kürzen sich die beiden weg, und der Fehler selbst bleibt.</translation>
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
        <translation>Eine Ausgabe ist 0.001 und sollte 1 sein. Wie groß ist ihr δ mit der Kreuzentropie?</translation>
    </message>
    <message>
        <source>Nearly 0, as before: the sigmoid is as flat as it was</source>
        <translation>Fast 0, wie zuvor: Das Sigmoid ist so flach wie vorher</translation>
    </message>
    <message>
        <source>About −0.25</source>
        <translation>Etwa −0.25</translation>
    </message>
    <message>
        <source>About −1</source>
        <translation>Etwa −1</translation>
    </message>
    <message>
        <source>Train with cross-entropy</source>
        <translation>Mit der Kreuzentropie trainieren</translation>
    </message>
    <message>
        <source>Press **Train**: a new run of the same network, the same large initial weights, the same images in the same order. Only the cost and η are others.</source>
        <translation>Drücken Sie **Trainieren**: ein neuer Lauf desselben Netzes, dieselben großen Anfangsgewichte, dieselben Bilder in derselben Reihenfolge. Nur die Kosten und η sind andere.</translation>
    </message>
    <message>
        <source>The accuracy after the first epoch, and at the end.</source>
        <translation>Die Genauigkeit nach der ersten Epoche, und am Ende.</translation>
    </message>
    <message>
        <source>An output that was certain and wrong now has the largest δ of all and is mended first; no digit is left behind. η is smaller because the slopes are larger: over all a from 0 to 1, σ′ is 1/6 in the mean, so η = 3 with the quadratic cost corresponds to about 0.5. Compare where the runs end, not how the first steps look.</source>
        <translation>Eine Ausgabe, die sicher und falsch war, hat nun das größte δ von allen und wird zuerst behoben; keine Ziffer bleibt zurück. η ist kleiner, weil die Steigungen größer sind: Über alle a von 0 bis 1 ist σ′ im Mittel 1/6, deshalb entspricht η = 3 mit den quadratischen Kosten etwa 0.5. Vergleichen Sie, wo die Läufe enden, nicht, wie die ersten Schritte aussehen.</translation>
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
        <translation>Genauigkeit nach fünf Epochen, verglichen mit den quadratischen Kosten?</translation>
    </message>
    <message>
        <source>Lower: η is six times smaller</source>
        <translation>Niedriger: η ist sechsmal kleiner</translation>
    </message>
    <message>
        <source>About the same, within 2 points</source>
        <translation>Etwa gleich, auf 2 Prozentpunkte genau</translation>
    </message>
    <message>
        <source>More than 2 points higher</source>
        <translation>Mehr als 2 Prozentpunkte höher</translation>
    </message>
    <message>
        <source>Where the formula comes from</source>
        <translation>Woher die Formel kommt</translation>
    </message>
    <message>
        <source>Cross-entropy can be found by asking which cost leads to the slope that you want.</source>
        <translation>Man findet die Kreuzentropie, indem man fragt, welche Kosten zu der gewünschten Steigung führen.</translation>
    </message>
    <message>
        <source>You want a cost whose δ is simply a − y, without the slope. By the chain rule δ = ∂C/∂a · σ′(z), and σ′(z) = a (1 − a). Which ∂C/∂a must this cost have?</source>
        <translation>Sie wollen Kosten, deren δ einfach a − y ist, ohne die Steigung. Nach der Kettenregel ist δ = ∂C/∂a · σ′(z), und σ′(z) = a (1 − a). Welches ∂C/∂a müssen diese Kosten haben?</translation>
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
        <translation>Schreiben Sie a − y = ∂C/∂a · a (1 − a), und lösen Sie nach ∂C/∂a auf.</translation>
    </message>
    <message>
        <source>∂C/∂a = (a − y) / [a (1 − a)]. Split into partial fractions, this is −y/a + (1 − y)/(1 − a), and the function with this derivative is −[y ln a + (1 − y) ln (1 − a)], plus a constant. So cross-entropy is the cost that takes out the slope of the sigmoid.</source>
        <translation>∂C/∂a = (a − y) / [a (1 − a)]. In Partialbrüche zerlegt ist das −y/a + (1 − y)/(1 − a), und die Funktion mit dieser Ableitung ist −[y ln a + (1 − y) ln (1 − a)], plus eine Konstante. Die Kreuzentropie ist also die Kostenfunktion, die die Steigung des Sigmoids herausnimmt.</translation>
    </message>
    <message>
        <source>The other way out: linear outputs</source>
        <translation>Der andere Ausweg: lineare Ausgaben</translation>
    </message>
    <message>
        <source>Choose the quadratic cost at **Cost** and linear at **Output units**, and look at By hand once more. Say first whether the slope of the output slows learning now.</source>
        <translation>Wählen Sie bei **Kosten** die quadratischen Kosten und bei **Ausgabeneuronen** linear, und sehen Sie noch einmal in „Von Hand“ nach. Sagen Sie vorher, ob die Steigung der Ausgabe das Lernen jetzt bremst.</translation>
    </message>
    <message>
        <source>A linear output is a = z, and its slope is 1 everywhere. δ is a − y again, with the quadratic cost. So the trouble was never this cost alone, nor the sigmoid alone, but the two together. For numbers that are to be predicted, linear outputs with the quadratic cost are the usual choice.</source>
        <translation>Eine lineare Ausgabe ist a = z, und ihre Steigung ist überall 1. δ ist wieder a − y, mit den quadratischen Kosten. Das Problem waren also nie diese Kosten allein und auch nicht das Sigmoid allein, sondern beide zusammen. Für Zahlen, die vorhergesagt werden sollen, sind lineare Ausgaben mit den quadratischen Kosten die übliche Wahl.</translation>
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
        <translation>Quadratische Kosten, aber Ausgaben a = z: Gibt es eine Steigung, die 0 werden kann?</translation>
    </message>
    <message>
        <source>Yes: it is the quadratic cost that brings it in</source>
        <translation>Ja: Die quadratischen Kosten bringen sie hinein</translation>
    </message>
    <message>
        <source>No: δ is a − y here too</source>
        <translation>Nein: δ ist auch hier a − y</translation>
    </message>
    <message>
        <source>The same on MNIST</source>
        <translation>Dasselbe mit MNIST</translation>
    </message>
    <message>
        <source>Run the experiment “Quadratic cost against cross-entropy”: four runs of 30 epochs, about half a minute. It needs MNIST: **Data**, **Download MNIST**. Say first what cross-entropy reaches with 30 hidden units.</source>
        <translation>Führen Sie das Experiment „Quadratische Kosten gegen Kreuzentropie“ aus: vier Läufe zu 30 Epochen, etwa eine halbe Minute. Es braucht MNIST: **Daten**, **MNIST herunterladen**. Sagen Sie vorher, was die Kreuzentropie mit 30 verdeckten Neuronen erreicht.</translation>
    </message>
    <message>
        <source>“quadratic, 100 hidden” against “cross-entropy, 100 hidden”.</source>
        <translation>„quadratisch, 100 verdeckte“ gegen „Kreuzentropie, 100 verdeckte“.</translation>
    </message>
    <message>
        <source>With 30 hidden units both costs end near 95 %: fewer terms in z, fewer saturated outputs. With 100, cross-entropy gains more than a point, while the quadratic cost often leaves a digit unlearned, as here with Backswing&apos;s own digits. The book printed 95.49 % for the run in question.</source>
        <translation>Mit 30 verdeckten Neuronen enden beide Kosten nahe 95 %: weniger Terme in z, weniger gesättigte Ausgaben. Mit 100 gewinnt die Kreuzentropie mehr als einen Prozentpunkt, während mit den quadratischen Kosten oft eine Ziffer ungelernt bleibt, wie hier mit Backswings eigenen Ziffern. Im Buch steht für diesen Lauf 95.49 %.</translation>
    </message>
    <message>
        <source>Cross-entropy, 30 hidden units, 50 000 digits, 30 epochs: what part of the test set is read correctly?</source>
        <translation>Kreuzentropie, 30 verdeckte Neuronen, 50 000 Ziffern, 30 Epochen: Welcher Teil der Testmenge wird richtig gelesen?</translation>
    </message>
    <message>
        <source>Less than 92 %</source>
        <translation>Weniger als 92 %</translation>
    </message>
    <message>
        <source>92 to 97 %</source>
        <translation>92 bis 97 %</translation>
    </message>
    <message>
        <source>More than 97 %</source>
        <translation>Mehr als 97 %</translation>
    </message>
    <message>
        <source>The smallest cross-entropy</source>
        <translation>Die kleinste Kreuzentropie</translation>
    </message>
    <message>
        <source>With a target between 0 and 1, cross-entropy is smallest where a = y, but it is not 0 there.</source>
        <translation>Bei einem Zielwert zwischen 0 und 1 ist die Kreuzentropie am kleinsten, wo a = y ist, aber dort nicht 0.</translation>
    </message>
    <message>
        <source>For one output C = −[y ln a + (1 − y) ln (1 − a)]. The target is y = 0.5. Set a = y, where C is smallest. How large is C? Give three decimals.</source>
        <translation>Für eine Ausgabe ist C = −[y ln a + (1 − y) ln (1 − a)]. Der Zielwert ist y = 0.5. Setzen Sie a = y, wo C am kleinsten ist. Wie groß ist C? Geben Sie drei Dezimalstellen an.</translation>
    </message>
    <message>
        <source>Both terms are 0.5 · ln 0.5.</source>
        <translation>Beide Terme sind 0.5 · ln 0.5.</translation>
    </message>
    <message>
        <source>C = −[0.5 ln 0.5 + 0.5 ln 0.5] = −ln 0.5 = ln 2 = 0.693. That a = y is the lowest point follows from ∂C/∂a = (a − y) / [a (1 − a)]: it is negative for a below y and positive above. For the targets 0 and 1 the smallest cost is 0.</source>
        <translation>C = −[0.5 ln 0.5 + 0.5 ln 0.5] = −ln 0.5 = ln 2 = 0.693. Dass a = y der tiefste Punkt ist, folgt aus ∂C/∂a = (a − y) / [a (1 − a)]: Das ist negativ für a unter y und positiv darüber. Für die Zielwerte 0 und 1 sind die kleinsten Kosten 0.</translation>
    </message>
</context>
<context>
    <name>22-softmax</name>
    <message>
        <source>Softmax and log-likelihood</source>
        <translation>Softmax und Log-Likelihood</translation>
    </message>
    <message>
        <source>Ten outputs that share 100 % among them, and the cost that goes with them.</source>
        <translation>Zehn Ausgaben, die sich 100 % teilen, und die Kosten, die dazugehören.</translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>Set T to 0.05 and move the slider of the second largest output slowly past the largest. What does softmax turn into when T goes to 0?</source>
        <translation>Setzen Sie T auf 0.05, und schieben Sie den Schieber der zweitgrößten Ausgabe langsam über die größte hinaus. Was wird aus Softmax, wenn T gegen 0 geht?</translation>
    </message>
    <message>
        <source>A cost that starts at 2.3</source>
        <translation>Kosten, die bei 2.3 beginnen</translation>
    </message>
    <message>
        <source>Draw the curve that you expect, then press **Train**. The outputs are softmax, the cost is log-likelihood: −ln of the output for the right digit. Before training, each digit gets about 10 %, so the cost begins near −ln 0.1 = 2.3.</source>
        <translation>Zeichnen Sie die Kurve, die Sie erwarten, und drücken Sie dann **Trainieren**. Die Ausgaben sind Softmax, die Kosten sind Log-Likelihood: −ln der Ausgabe für die richtige Ziffer. Vor dem Training bekommt jede Ziffer etwa 10 %, die Kosten beginnen also nahe −ln 0.1 = 2.3.</translation>
    </message>
    <message>
        <source>The plot of the cost: the line of the validation images.</source>
        <translation>Das Diagramm der Kosten: die Linie der Validierungsbilder.</translation>
    </message>
    <message>
        <source>The cost of an image is small when the share of the right digit is large: −ln 0.9 is 0.1, −ln 0.5 is 0.7. After eight epochs it is below 0.4 in the mean. Mistakes weigh heavily: one image to whose digit the network gives 1 % costs 4.6, as much as 44 images with 90 %.</source>
        <translation>Die Kosten eines Bildes sind klein, wenn der Anteil der richtigen Ziffer groß ist: −ln 0.9 ist 0.1, −ln 0.5 ist 0.7. Nach acht Epochen liegen sie im Mittel unter 0.4. Fehler wiegen schwer: Ein Bild, dessen Ziffer das Netz 1 % gibt, kostet 4.6, so viel wie 44 Bilder mit 90 %.</translation>
    </message>
    <message>
        <source>C = −ln a, with the output a for the right digit</source>
        <translation>C = −ln a, mit der Ausgabe a für die richtige Ziffer</translation>
    </message>
    <message>
        <source>ln a</source>
        <translation>ln a</translation>
    </message>
    <message>
        <source>How does the cost on validation images fall, from epoch 1 to epoch 8?</source>
        <translation>Wie fallen die Kosten auf Validierungsbildern, von Epoche 1 bis Epoche 8?</translation>
    </message>
    <message>
        <source>Ten sliders</source>
        <translation>Zehn Schieber</translation>
    </message>
    <message>
        <source>Draw a 7, then open **Inside**, **Softmax**. Each slider is the weighted input z of one output, as your 7 gives it. Beside them stand the outputs that softmax makes of them, and those that ten sigmoids would make.</source>
        <translation>Zeichnen Sie eine 7, und öffnen Sie dann **Innenleben**, **Softmax**. Jeder Schieber ist die gewichtete Eingabe z einer Ausgabe, wie Ihre 7 sie ergibt. Daneben stehen die Ausgaben, die Softmax daraus macht, und die, die zehn Sigmoide daraus machen würden.</translation>
    </message>
    <message>
        <source>The two sums below the bars.</source>
        <translation>Die beiden Summen unter den Balken.</translation>
    </message>
    <message>
        <source>Softmax takes e to the power of each z, which is always positive, and divides by the sum of all ten. So the outputs are shares of 1 and can be read as probabilities. Sigmoids answer ten separate questions, and their sum can be anything from 0 to 10.</source>
        <translation>Softmax nimmt e hoch jedes z, was immer positiv ist, und teilt durch die Summe aller zehn. So sind die Ausgaben Anteile von 1 und lassen sich als Wahrscheinlichkeiten lesen. Sigmoide beantworten zehn getrennte Fragen, und ihre Summe kann von 0 bis 10 alles sein.</translation>
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
        <translation>Eines erhöhen</translation>
    </message>
    <message>
        <source>Move the slider of z₃ to 10. Say first what the nine other softmax outputs do.</source>
        <translation>Schieben Sie den Schieber von z₃ auf 10. Sagen Sie vorher, was die neun anderen Softmax-Ausgaben tun.</translation>
    </message>
    <message>
        <source>The bars at both sides, while the slider moves.</source>
        <translation>Die Balken auf beiden Seiten, während sich der Schieber bewegt.</translation>
    </message>
    <message>
        <source>With z₃ the output a₃ rises, and as the sum stays 1, all others fall in proportion. An output of softmax depends on all ten z; a sigmoid only on its own. The derivative says so: it is positive for j = k and negative for every other pair.</source>
        <translation>Mit z₃ steigt die Ausgabe a₃, und da die Summe 1 bleibt, fallen alle anderen im gleichen Verhältnis. Eine Softmax-Ausgabe hängt von allen zehn z ab; ein Sigmoid nur von seinem eigenen. Die Ableitung sagt es: Sie ist positiv für j = k und negativ für jedes andere Paar.</translation>
    </message>
    <message>
        <source>∂aⱼ/∂zₖ = aⱼ (1 − aⱼ) for j = k, −aⱼ aₖ otherwise</source>
        <translation>∂aⱼ/∂zₖ = aⱼ (1 − aⱼ) für j = k, −aⱼ aₖ sonst</translation>
    </message>
    <message>
        <source>−aⱼ aₖ</source>
        <translation>−aⱼ aₖ</translation>
    </message>
    <message>
        <source>Only z₃ rises. What do the nine other outputs of softmax do?</source>
        <translation>Nur z₃ steigt. Was tun die neun anderen Ausgaben von Softmax?</translation>
    </message>
    <message>
        <source>They stay: their own z has not changed</source>
        <translation>Sie bleiben: Ihr eigenes z hat sich nicht geändert</translation>
    </message>
    <message>
        <source>All nine fall</source>
        <translation>Alle neun fallen</translation>
    </message>
    <message>
        <source>Only the largest of them falls</source>
        <translation>Nur die größte von ihnen fällt</translation>
    </message>
    <message>
        <source>Divide all by 20</source>
        <translation>Alle durch 20 teilen</translation>
    </message>
    <message>
        <source>Set **Temperature T** to 20: every z is divided by it before softmax. Say first what that does.</source>
        <translation>Setzen Sie **Temperatur T** auf 20: Jedes z wird vor Softmax dadurch geteilt. Sagen Sie vorher, was das bewirkt.</translation>
    </message>
    <message>
        <source>Dividing by a large T brings all z close to each other, and their powers of e with them, so the shares become even. The order stays: the largest z keeps the largest share. A small T does the opposite, and in the limit the largest z takes everything: this is where the name comes from, a soft form of the maximum.</source>
        <translation>Teilt man durch ein großes T, rücken alle z zusammen, und ihre Potenzen von e mit ihnen; die Anteile werden also gleichmäßiger. Die Reihenfolge bleibt: Das größte z behält den größten Anteil. Ein kleines T tut das Gegenteil, und im Grenzfall bekommt das größte z alles: Daher kommt der Name, eine weiche Form des Maximums.</translation>
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
        <translation>Alle zehn z werden durch 20 geteilt. Was geschieht mit den Ausgaben?</translation>
    </message>
    <message>
        <source>Nothing: only differences of z matter</source>
        <translation>Nichts: Nur auf Unterschiede der z kommt es an</translation>
    </message>
    <message>
        <source>The largest output takes nearly everything</source>
        <translation>Die größte Ausgabe bekommt fast alles</translation>
    </message>
    <message>
        <source>They become more even, in the same order</source>
        <translation>Sie werden gleichmäßiger, in derselben Reihenfolge</translation>
    </message>
    <message>
        <source>Half of everything</source>
        <translation>Die Hälfte von allem</translation>
    </message>
    <message>
        <source>Work it out, then check it with the sliders: T = 1, nine of them at 0.</source>
        <translation>Rechnen Sie es aus, und prüfen Sie es dann mit den Schiebern: T = 1, neun davon auf 0.</translation>
    </message>
    <message>
        <source>Nine of the ten z are 0, and one is 2.2. Which share of the total, in per cent, does softmax give to that one?</source>
        <translation>Neun der zehn z sind 0, und eines ist 2.2. Welchen Anteil am Ganzen, in Prozent, gibt Softmax diesem einen?</translation>
    </message>
    <message>
        <source>e^0 is 1, and e^2.2 is about 9.</source>
        <translation>e^0 ist 1, und e^2.2 ist etwa 9.</translation>
    </message>
    <message>
        <source>e^2.2 = 9.03, and the nine others are e^0 = 1 each: 9.03 / (9.03 + 9) = 0.50. A lead of 2.2 over all nine is worth half of everything, whether the others are at 0 or all at 7: adding the same number to every z changes nothing.</source>
        <translation>e^2.2 = 9.03, und die neun anderen sind je e^0 = 1: 9.03 / (9.03 + 9) = 0.50. Ein Vorsprung von 2.2 vor allen neun ist die Hälfte von allem wert, ob die anderen auf 0 stehen oder alle auf 7: Addiert man zu jedem z dieselbe Zahl, ändert sich nichts.</translation>
    </message>
    <message>
        <source>The error of the outputs</source>
        <translation>Der Fehler der Ausgaben</translation>
    </message>
    <message>
        <source>Open **Inside**, **By hand**, and turn to “Backwards: BP1”. Say first whether the errors δ of these outputs have a factor that becomes 0 when an output is certain and wrong.</source>
        <translation>Öffnen Sie **Innenleben**, **Von Hand**, und blättern Sie zu „Rückwärts: BP1“. Sagen Sie vorher, ob die Fehler δ dieser Ausgaben einen Faktor enthalten, der 0 wird, wenn eine Ausgabe sicher und falsch ist.</translation>
    </message>
    <message>
        <source>The columns y, a and δ.</source>
        <translation>Die Spalten y, a und δ.</translation>
    </message>
    <message>
        <source>The derivative of −ln a is −1/a, and softmax brings a factor a with it: the two cancel. What remains is a − y, exactly as for sigmoid outputs with cross-entropy. Both pairs are made so that a certain mistake is mended fast. A cost has to fit its outputs.</source>
        <translation>Die Ableitung von −ln a ist −1/a, und Softmax bringt einen Faktor a mit: Die beiden kürzen sich weg. Was bleibt, ist a − y, genau wie bei Sigmoid-Ausgaben mit der Kreuzentropie. Beide Paare sind so gemacht, dass ein sicherer Fehler schnell behoben wird. Kosten müssen zu ihren Ausgaben passen.</translation>
    </message>
    <message>
        <source>δ = −(1/a) · a (1 − a) = a − 1, for the right digit</source>
        <translation>δ = −(1/a) · a (1 − a) = a − 1, für die richtige Ziffer</translation>
    </message>
    <message>
        <source>a − 1</source>
        <translation>a − 1</translation>
    </message>
    <message>
        <source>What is δ for softmax outputs with the log-likelihood cost?</source>
        <translation>Wie groß ist δ für Softmax-Ausgaben mit den Log-Likelihood-Kosten?</translation>
    </message>
    <message>
        <source>a − y, as with sigmoid and cross-entropy</source>
        <translation>a − y, wie mit Sigmoid und Kreuzentropie</translation>
    </message>
    <message>
        <source>(a − y) times a slope that can become 0</source>
        <translation>(a − y) mal eine Steigung, die 0 werden kann</translation>
    </message>
    <message>
        <source>−1/a, which can become arbitrarily large</source>
        <translation>−1/a, was beliebig groß werden kann</translation>
    </message>
    <message>
        <source>Against sigmoid and cross-entropy</source>
        <translation>Gegen Sigmoid und Kreuzentropie</translation>
    </message>
    <message>
        <source>Choose cross-entropy at **Cost**, which brings sigmoid outputs with it, and train for eight epochs. Compare accuracies: the costs of the two runs have no common scale.</source>
        <translation>Wählen Sie bei **Kosten** die Kreuzentropie, die Sigmoid-Ausgaben mitbringt, und trainieren Sie acht Epochen lang. Vergleichen Sie Genauigkeiten: Die Kosten der beiden Läufe haben keinen gemeinsamen Maßstab.</translation>
    </message>
    <message>
        <source>Two networks with the same δ learn alike, and the difference is about as large as between two seeds. Choose softmax where you want probabilities of which exactly one comes true; choose sigmoids where several answers can be right at once.</source>
        <translation>Zwei Netze mit demselben δ lernen ähnlich, und der Unterschied ist etwa so groß wie zwischen zwei Seeds. Wählen Sie Softmax, wenn Sie Wahrscheinlichkeiten wollen, von denen genau eine eintrifft; wählen Sie Sigmoide, wenn mehrere Antworten zugleich richtig sein können.</translation>
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
        <translation>Beste Genauigkeit von Sigmoid-Ausgaben mit der Kreuzentropie, verglichen mit Softmax?</translation>
    </message>
    <message>
        <source>More than 3 points better</source>
        <translation>Mehr als 3 Prozentpunkte besser</translation>
    </message>
    <message>
        <source>Within 3 points</source>
        <translation>Auf 3 Prozentpunkte gleich</translation>
    </message>
    <message>
        <source>More than 3 points worse</source>
        <translation>Mehr als 3 Prozentpunkte schlechter</translation>
    </message>
    <message>
        <source>From outputs back to z</source>
        <translation>Von den Ausgaben zurück zu z</translation>
    </message>
    <message>
        <source>Softmax can be turned round, up to a number that is added to all z.</source>
        <translation>Softmax lässt sich umkehren, bis auf eine Zahl, die zu allen z addiert wird.</translation>
    </message>
    <message>
        <source>Softmax gives 0.8 to the digit 3 and 0.1 to the digit 5. By how much is z₃ larger than z₅? Give two decimals.</source>
        <translation>Softmax gibt der Ziffer 3 den Wert 0.8 und der Ziffer 5 den Wert 0.1. Um wie viel ist z₃ größer als z₅? Geben Sie zwei Dezimalstellen an.</translation>
    </message>
    <message>
        <source>Divide the two outputs: the sum of all powers falls out.</source>
        <translation>Teilen Sie die beiden Ausgaben durcheinander: Die Summe aller Potenzen fällt heraus.</translation>
    </message>
    <message>
        <source>a₃ / a₅ = e^(z₃ − z₅) = 8, so z₃ − z₅ = ln 8 = 2.08. In general zⱼ = ln aⱼ + c with the same c for all ten: the outputs fix the differences of the z, not the z themselves.</source>
        <translation>a₃ / a₅ = e^(z₃ − z₅) = 8, also ist z₃ − z₅ = ln 8 = 2.08. Allgemein ist zⱼ = ln aⱼ + c mit demselben c für alle zehn: Die Ausgaben legen die Unterschiede der z fest, nicht die z selbst.</translation>
    </message>
</context>
<context>
    <name>30-overfitting</name>
    <message>
        <source>Overfitting: a thousand images</source>
        <translation>Überanpassung: tausend Bilder</translation>
    </message>
    <message>
        <source>A network memorises its training images, and two curves tell that it has stopped learning digits.</source>
        <translation>Ein Netz lernt seine Trainingsbilder auswendig, und zwei Kurven verraten, dass es keine Ziffern mehr lernt.</translation>
    </message>
    <message>
        <source>Overfitting and regularization</source>
        <translation>Overfitting and regularization</translation>
    </message>
    <message>
        <source>Train with 5 000 images, then with 20 000. How does the gap between the two accuracy curves shrink?</source>
        <translation>Trainieren Sie mit 5 000 Bildern, dann mit 20 000. Wie schrumpft die Lücke zwischen den beiden Genauigkeitskurven?</translation>
    </message>
    <message>
        <source>A thousand of fifty thousand</source>
        <translation>Tausend von fünfzigtausend</translation>
    </message>
    <message>
        <source>Choose MNIST at **Data** (if it is not here, **Data**, **Download MNIST** gets it) and set **Training images** to 1000. The other knobs are set: the book&apos;s 784-30-10 with large initial weights, η = 0.5, no regularization.</source>
        <translation>Wählen Sie MNIST bei **Daten** (ist es nicht da, holen es **Daten**, **MNIST herunterladen**), und setzen Sie **Trainingsbilder** auf 1000. Die anderen Einstellungen sind schon vorgenommen: das Netz 784-30-10 des Buches mit großen Anfangsgewichten, η = 0.5, keine Regularisierung.</translation>
    </message>
    <message>
        <source>The network has 23 860 weights and biases, and now a thousand images to fix them with. Nothing forces it to find what all threes have in common, as long as it can tell apart the hundred threes that it sees.</source>
        <translation>Das Netz hat 23 860 Gewichte und Biases, und nun tausend Bilder, um sie festzulegen. Nichts zwingt es herauszufinden, was alle Dreien gemeinsam haben, solange es die hundert Dreien, die es sieht, erkennen kann.</translation>
    </message>
    <message>
        <source>Thirty epochs</source>
        <translation>Dreißig Epochen</translation>
    </message>
    <message>
        <source>Press **Train**. An epoch is 100 steps only, so thirty of them take a second or two. Two accuracies are measured: on the thousand images, and on 10 000 validation images that it never learns from.</source>
        <translation>Drücken Sie **Trainieren**. Eine Epoche hat nur 100 Schritte, dreißig davon dauern also ein bis zwei Sekunden. Gemessen werden zwei Genauigkeiten: auf den tausend Bildern, und auf 10 000 Validierungsbildern, aus denen es nie lernt.</translation>
    </message>
    <message>
        <source>Both curves in the plot of the accuracy.</source>
        <translation>Beide Kurven im Diagramm der Genauigkeit.</translation>
    </message>
    <message>
        <source>On its own thousand images it is nearly perfect, on new ones 17 of 100 are misread. The distance between the two is overfitting in one number. The accuracy on training images says how well they were memorised; how well digits are read only other images can say.</source>
        <translation>Auf den eigenen tausend Bildern ist es fast perfekt, von neuen werden 17 von 100 falsch gelesen. Der Abstand zwischen beiden ist die Überanpassung in einer Zahl. Die Genauigkeit auf Trainingsbildern sagt, wie gut diese auswendig gelernt wurden; wie gut Ziffern gelesen werden, können nur andere Bilder sagen.</translation>
    </message>
    <message>
        <source>How many of its own thousand training images does it read correctly after 30 epochs?</source>
        <translation>Wie viele der eigenen tausend Trainingsbilder liest es nach 30 Epochen richtig?</translation>
    </message>
    <message>
        <source>About 83 %, as of new images</source>
        <translation>Etwa 83 %, wie bei neuen Bildern</translation>
    </message>
    <message>
        <source>90 to 97 %</source>
        <translation>90 bis 97 %</translation>
    </message>
    <message>
        <source>More than 97 %</source>
        <translation>Mehr als 97 %</translation>
    </message>
    <message>
        <source>Four hundred epochs</source>
        <translation>Vierhundert Epochen</translation>
    </message>
    <message>
        <source>Draw the cost on **validation** images that you expect over 400 epochs. Then set **Epochs** to 400 and press **Train**. It takes less than half a minute.</source>
        <translation>Zeichnen Sie die Kosten auf **Validierungsbildern**, die Sie über 400 Epochen erwarten. Setzen Sie dann **Epochen** auf 400, und drücken Sie **Trainieren**. Es dauert keine halbe Minute.</translation>
    </message>
    <message>
        <source>Under **Curves**, the cost on training images, and that on validation images.</source>
        <translation>Unter **Kurven** die Kosten auf Trainingsbildern, und die auf Validierungsbildern.</translation>
    </message>
    <message>
        <source>On the training images the cost falls towards 0. On the validation images it falls until about epoch 15, then rises again, by a third or more: the network becomes ever more certain, also where it is wrong. What it learns after epoch 15 are the peculiarities of a thousand pictures.</source>
        <translation>Auf den Trainingsbildern fallen die Kosten gegen 0. Auf den Validierungsbildern fallen sie bis etwa Epoche 15 und steigen dann wieder, um ein Drittel oder mehr: Das Netz wird immer sicherer, auch wo es falsch liegt. Was es nach Epoche 15 lernt, sind die Eigenheiten von tausend Bildern.</translation>
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
        <translation>Wie ändern sich die Kosten auf Validierungsbildern, von Epoche 1 bis Epoche 400?</translation>
    </message>
    <message>
        <source>Epoch 15 and epoch 280</source>
        <translation>Epoche 15 und Epoche 280</translation>
    </message>
    <message>
        <source>Open **Numbers** and compare the rows of epochs 15, 280 and 400: cost and accuracy on validation images. The book names the first two: where the cost is lowest, and where the accuracy stops rising.</source>
        <translation>Öffnen Sie **Zahlen**, und vergleichen Sie die Zeilen der Epochen 15, 280 und 400: Kosten und Genauigkeit auf Validierungsbildern. Die ersten beiden nennt das Buch: wo die Kosten am niedrigsten sind, und wo die Genauigkeit aufhört zu steigen.</translation>
    </message>
    <message>
        <source>Cost and accuracy move in different directions after epoch 15.</source>
        <translation>Kosten und Genauigkeit bewegen sich nach Epoche 15 in verschiedene Richtungen.</translation>
    </message>
    <message>
        <source>Cost and accuracy do not agree on when overfitting begins. The cost counts how certain each answer is, and it rises from about epoch 15. The accuracy counts answers only, and still creeps up by one to three points until it stops. As the goal is to read digits, the book takes the accuracy, and in its run nothing is gained after about epoch 280. Chance says when: five of our runs came within 0.1 points of their best at epochs 46 to 327.</source>
        <translation>Kosten und Genauigkeit sind sich nicht einig, wann die Überanpassung beginnt. Die Kosten zählen, wie sicher jede Antwort ist, und steigen ab etwa Epoche 15. Die Genauigkeit zählt nur Antworten und kriecht noch um ein bis drei Prozentpunkte nach oben, bis sie stehen bleibt. Da das Ziel ist, Ziffern zu lesen, nimmt das Buch die Genauigkeit, und in seinem Lauf ist nach etwa Epoche 280 nichts mehr gewonnen. Wann, bestimmt der Zufall: Fünf unserer Läufe kamen in den Epochen 46 bis 327 auf 0.1 Prozentpunkte an ihren Bestwert heran.</translation>
    </message>
    <message>
        <source>All fifty thousand</source>
        <translation>Alle fünfzigtausend</translation>
    </message>
    <message>
        <source>Set **Training images** to 0, which means all, and **Epochs** to 30. Press **Train**. It takes up to a minute.</source>
        <translation>Setzen Sie **Trainingsbilder** auf 0, das heißt alle, und **Epochen** auf 30. Drücken Sie **Trainieren**. Es dauert bis zu einer Minute.</translation>
    </message>
    <message>
        <source>The gap between the curves of training and validation images. Untick **few** under Runs, so that 30 epochs fill the plot.</source>
        <translation>Die Lücke zwischen den Kurven von Trainings- und Validierungsbildern. Nehmen Sie unter „Läufe“ das Kreuz bei **few** weg, damit 30 Epochen das Diagramm füllen.</translation>
    </message>
    <message>
        <source>The same network now reads about 96 % of new images, and the gap to the training images shrinks from 16 points to about two and a half. It cannot memorise fifty thousand images, so what they have in common is what it learns. More data is the best cure for overfitting, and often the most expensive one.</source>
        <translation>Dasselbe Netz liest nun etwa 96 % der neuen Bilder, und die Lücke zu den Trainingsbildern schrumpft von 16 Prozentpunkten auf etwa zweieinhalb. Fünfzigtausend Bilder kann es nicht auswendig lernen, also lernt es, was sie gemeinsam haben. Mehr Daten sind das beste Mittel gegen Überanpassung, und oft das teuerste.</translation>
    </message>
    <message>
        <source>Best accuracy on validation images with 50 000 training images, compared with 1 000?</source>
        <translation>Beste Genauigkeit auf Validierungsbildern mit 50 000 Trainingsbildern, verglichen mit 1 000?</translation>
    </message>
    <message>
        <source>At most 3 points better: it is the same network</source>
        <translation>Höchstens 3 Prozentpunkte besser: Es ist dasselbe Netz</translation>
    </message>
    <message>
        <source>3 to 8 points better</source>
        <translation>3 bis 8 Prozentpunkte besser</translation>
    </message>
    <message>
        <source>More than 8 points better</source>
        <translation>Mehr als 8 Prozentpunkte besser</translation>
    </message>
    <message>
        <source>The book&apos;s figures</source>
        <translation>Die Abbildungen des Buches</translation>
    </message>
    <message>
        <source>Run the experiment “Overfitting: a thousand images memorised”, about 20 seconds. It measures the test set, which the book&apos;s figures show. Say first whether the test set tells another story than the validation set.</source>
        <translation>Führen Sie das Experiment „Überanpassung: tausend Bilder auswendig gelernt“ aus, etwa 20 Sekunden. Es misst die Testmenge, die in den Abbildungen des Buches zu sehen ist. Sagen Sie vorher, ob die Testmenge etwas anderes erzählt als die Validierungsmenge.</translation>
    </message>
    <message>
        <source>The results, what was expected, and what the book printed.</source>
        <translation>Die Ergebnisse, was erwartet war, und was im Buch steht.</translation>
    </message>
    <message>
        <source>The network has learned from neither, so both estimate the same: how well it reads new digits. The test set is kept for the end because you look at the validation set all the time while you choose knobs. Each choice fits the knobs to it a little, and its accuracy becomes too good to be true.</source>
        <translation>Das Netz hat aus keiner von beiden gelernt, beide schätzen also dasselbe: wie gut es neue Ziffern liest. Die Testmenge hebt man für den Schluss auf, weil man beim Wählen der Einstellungen ständig auf die Validierungsmenge sieht. Jede Wahl passt die Einstellungen ein wenig an sie an, und ihre Genauigkeit wird zu schön, um wahr zu sein.</translation>
    </message>
    <message>
        <source>Best accuracy on the test set with 1 000 training images?</source>
        <translation>Beste Genauigkeit auf der Testmenge mit 1 000 Trainingsbildern?</translation>
    </message>
    <message>
        <source>Below 75 %: the test set is harder</source>
        <translation>Unter 75 %: Die Testmenge ist schwieriger</translation>
    </message>
    <message>
        <source>75 to 90 %, as on the validation set</source>
        <translation>75 bis 90 %, wie auf der Validierungsmenge</translation>
    </message>
    <message>
        <source>Above 90 %, as on the training set</source>
        <translation>Über 90 %, wie auf der Trainingsmenge</translation>
    </message>
    <message>
        <source>Which curve decides</source>
        <translation>Welche Kurve entscheidet</translation>
    </message>
    <message>
        <source>You train for many epochs and want to keep the network of the best one.</source>
        <translation>Sie trainieren viele Epochen lang und wollen das Netz der besten behalten.</translation>
    </message>
    <message>
        <source>By which accuracy do you choose the epoch at which training should have stopped, if you want to report an honest accuracy on the test set afterwards?</source>
        <translation>Nach welcher Genauigkeit wählen Sie die Epoche, in der das Training hätte enden sollen, wenn Sie danach eine ehrliche Genauigkeit auf der Testmenge berichten wollen?</translation>
    </message>
    <message>
        <source>Training: the network is made to be good at it</source>
        <translation>Training: Darin gut zu sein, ist das Netz gemacht</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Test: it is the one that you report</source>
        <translation>Test: Über sie wird berichtet</translation>
    </message>
    <message>
        <source>The set that chooses cannot be the one that judges, and memorised images say nothing.</source>
        <translation>Die Menge, die auswählt, kann nicht auch urteilen, und auswendig gelernte Bilder sagen nichts.</translation>
    </message>
    <message>
        <source>The accuracy on training images never warns. If the test set chooses the epoch, the epoch is fitted to it, and its accuracy is no longer that of unseen images. Stopping by the validation set is called early stopping; a later lesson does it.</source>
        <translation>Die Genauigkeit auf Trainingsbildern warnt nie. Wählt die Testmenge die Epoche aus, so ist die Epoche an sie angepasst, und ihre Genauigkeit ist nicht mehr die von ungesehenen Bildern. Anhand der Validierungsmenge aufzuhören heißt Early Stopping; eine spätere Lektion tut das.</translation>
    </message>
    <message>
        <source>Weights for each image</source>
        <translation>Gewichte pro Bild</translation>
    </message>
    <message>
        <source>One number that says why a thousand images can be memorised.</source>
        <translation>Eine Zahl, die sagt, warum sich tausend Bilder auswendig lernen lassen.</translation>
    </message>
    <message>
        <source>The network 784-30-10 has 23 860 weights and biases. How many of them are there for each of the 1 000 training images, rounded to a whole number?</source>
        <translation>Das Netz 784-30-10 hat 23 860 Gewichte und Biases. Wie viele davon kommen auf jedes der 1 000 Trainingsbilder, auf eine ganze Zahl gerundet?</translation>
    </message>
    <message>
        <source>23 860 divided by 1 000.</source>
        <translation>23 860 geteilt durch 1 000.</translation>
    </message>
    <message>
        <source>About 24 for each image; with 50 000 images it is one for two images. The number alone does not decide: large networks with many more weights than images can read new digits well, if something holds them back from memorising. The next lessons show what.</source>
        <translation>Etwa 24 für jedes Bild; mit 50 000 Bildern kommt eines auf zwei Bilder. Die Zahl allein entscheidet nicht: Große Netze mit viel mehr Gewichten als Bildern können neue Ziffern gut lesen, wenn etwas sie vom Auswendiglernen abhält. Was das ist, zeigen die nächsten Lektionen.</translation>
    </message>
</context>
<context>
    <name>40-more-data</name>
    <message>
        <source>More data, or a better method?</source>
        <translation>Mehr Daten oder eine bessere Methode?</translation>
    </message>
    <message>
        <source>Ten times as many images often do more than a cleverer algorithm. Three methods on one logarithmic axis.</source>
        <translation>Zehnmal so viele Bilder bringen oft mehr als ein klügerer Algorithmus. Drei Methoden auf einer logarithmischen Achse.</translation>
    </message>
    <message>
        <source>Other techniques for regularization</source>
        <translation>Other techniques for regularization</translation>
    </message>
    <message>
        <source>Train with 10 000 images, λ 1 and 50 epochs, and with 20 000, λ 2 and 25 epochs. Before each, read off the curve of the experiment what accuracy you expect. How far off are you?</source>
        <translation>Trainieren Sie mit 10 000 Bildern, λ 1 und 50 Epochen, und mit 20 000, λ 2 und 25 Epochen. Lesen Sie vorher jeweils an der Kurve des Experiments ab, welche Genauigkeit Sie erwarten. Wie weit liegen Sie daneben?</translation>
    </message>
    <message>
        <source>Five thousand images</source>
        <translation>Fünftausend Bilder</translation>
    </message>
    <message>
        <source>Press **Train**: 784-30-10 on 5 000 images of MNIST, λ 0.5, 100 epochs, so 500 000 looks at an image. It takes about ten seconds.</source>
        <translation>Drücken Sie **Trainieren**: 784-30-10 mit 5 000 Bildern von MNIST, λ 0.5, 100 Epochen, also 500 000 Blicke auf ein Bild. Es dauert etwa zehn Sekunden.</translation>
    </message>
    <message>
        <source>The accuracy on validation images at the end.</source>
        <translation>Die Genauigkeit auf Validierungsbildern am Ende.</translation>
    </message>
    <message>
        <source>About 93 of 100 new images are read. λ is 0.5 because it enters as λ/n: with n = 5 000 images each step shrinks the weights by the share that λ = 5 gives with all 50 000.</source>
        <translation>Etwa 93 von 100 neuen Bildern werden gelesen. λ ist 0.5, weil es als λ/n eingeht: Mit n = 5 000 Bildern verkleinert jeder Schritt die Gewichte um den Anteil, den λ = 5 mit allen 50 000 ergibt.</translation>
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
        <translation>Zehnmal so viele</translation>
    </message>
    <message>
        <source>Set **Training images** to 0, which means all 50 000, **λ** to 5 and **Epochs** to 10. Press **Train**: 500 000 looks again, but at ten times as many images.</source>
        <translation>Setzen Sie **Trainingsbilder** auf 0, das heißt alle 50 000, **λ** auf 5 und **Epochen** auf 10. Drücken Sie **Trainieren**: wieder 500 000 Blicke, aber auf zehnmal so viele Bilder.</translation>
    </message>
    <message>
        <source>Where the new curve ends, and where the old one did.</source>
        <translation>Wo die neue Kurve endet, und wo die alte geendet hat.</translation>
    </message>
    <message>
        <source>Nearly 96 % instead of 93: about three points. That sounds like little, but of the mistakes more than a third are gone. Near the top it is mistakes that one should count. No other knob in this chapter does as much for this network.</source>
        <translation>Fast 96 % statt 93: etwa drei Prozentpunkte. Das klingt nach wenig, aber von den Fehlern ist mehr als ein Drittel verschwunden. Nahe der Spitze sollte man die Fehler zählen. Keine andere Einstellung in diesem Kapitel bringt diesem Netz so viel.</translation>
    </message>
    <message>
        <source>50 000 images instead of 5 000: how many points does the accuracy on validation images gain?</source>
        <translation>50 000 Bilder statt 5 000: Wie viele Prozentpunkte gewinnt die Genauigkeit auf Validierungsbildern?</translation>
    </message>
    <message>
        <source>Less than 1 point: 5 000 images show all there is to see</source>
        <translation>Weniger als 1 Prozentpunkt: 5 000 Bilder zeigen alles, was es zu sehen gibt</translation>
    </message>
    <message>
        <source>1 to 5 points</source>
        <translation>1 bis 5 Prozentpunkte</translation>
    </message>
    <message>
        <source>More than 5 points</source>
        <translation>Mehr als 5 Prozentpunkte</translation>
    </message>
    <message>
        <source>Count the mistakes</source>
        <translation>Die Fehler zählen</translation>
    </message>
    <message>
        <source>About three points of accuracy, told in another way.</source>
        <translation>Etwa drei Prozentpunkte Genauigkeit, anders erzählt.</translation>
    </message>
    <message>
        <source>A network reads 93.0 % of the images, and with more training images 95.8 %. By how many per cent has the number of its mistakes fallen?</source>
        <translation>Ein Netz liest 93.0 % der Bilder, und mit mehr Trainingsbildern 95.8 %. Um wie viel Prozent ist die Zahl seiner Fehler gesunken?</translation>
    </message>
    <message>
        <source>7.0 % of the images were misread before, and 4.2 % are now.</source>
        <translation>Vorher wurden 7.0 % der Bilder falsch gelesen, jetzt sind es 4.2 %.</translation>
    </message>
    <message>
        <source>From 7.0 to 4.2 is a fall by 2.8, and 2.8/7.0 = 40 %. From 98.0 to 99.0 % the mistakes are halved, though it is only one point.</source>
        <translation>Von 7.0 auf 4.2 sind es 2.8 weniger, und 2.8/7.0 = 40 %. Von 98.0 auf 99.0 % halbieren sich die Fehler, obwohl es nur ein Prozentpunkt ist.</translation>
    </message>
    <message>
        <source>Nine sizes, three methods</source>
        <translation>Neun Größen, drei Methoden</translation>
    </message>
    <message>
        <source>Run the experiment “More data, or a better algorithm?”, about a minute: the network with 100 to 50 000 images. Beside it stand two methods without a network, measured beforehand: a support vector machine (SVM) with scikit-learn&apos;s usual settings, and the nearest neighbour, which answers with the label of the most similar training image.</source>
        <translation>Führen Sie das Experiment „Mehr Daten oder ein besserer Algorithmus?“ aus, etwa eine Minute: das Netz mit 100 bis 50 000 Bildern. Daneben stehen zwei vorab gemessene Methoden ohne Netz: eine Support-Vektor-Maschine (SVM) mit den üblichen Einstellungen von scikit-learn, und der nächste Nachbar, der mit dem Label des ähnlichsten Trainingsbilds antwortet.</translation>
    </message>
    <message>
        <source>The three curves over the number of training images, on the logarithmic axis.</source>
        <translation>Die drei Kurven über der Anzahl der Trainingsbilder, auf der logarithmischen Achse.</translation>
    </message>
    <message>
        <source>At each single size the network reads more than this SVM. But the SVM with 50 000 images beats the network with 5 000. So “algorithm A is better than algorithm B” says little without the data: a comparison holds for the number of images with which it was made. When somebody reports a better method, ask whether it had the same data.</source>
        <translation>Bei jeder einzelnen Größe liest das Netz mehr als diese SVM. Aber die SVM mit 50 000 Bildern schlägt das Netz mit 5 000. „Algorithmus A ist besser als Algorithmus B“ sagt also ohne die Daten wenig: Ein Vergleich gilt für die Anzahl der Bilder, mit der er gemacht wurde. Wenn jemand von einer besseren Methode berichtet, fragen Sie, ob sie dieselben Daten hatte.</translation>
    </message>
    <message>
        <source>The network reads more than the SVM at every size. Which reads more: the network with 5 000 images, or the SVM with 50 000?</source>
        <translation>Das Netz liest bei jeder Größe mehr als die SVM. Was liest mehr: das Netz mit 5 000 Bildern, oder die SVM mit 50 000?</translation>
    </message>
    <message>
        <source>The network: the better method wins</source>
        <translation>Das Netz: Die bessere Methode gewinnt</translation>
    </message>
    <message>
        <source>Both the same, within 0.2 points</source>
        <translation>Beide gleich viel, auf 0.2 Prozentpunkte genau</translation>
    </message>
    <message>
        <source>The SVM: it has ten times the data</source>
        <translation>Die SVM: Sie hat zehnmal so viele Daten</translation>
    </message>
    <message>
        <source>Read the figure</source>
        <translation>Die Abbildung lesen</translation>
    </message>
    <message>
        <source>Look at the three curves in the experiment&apos;s first plot. Move the mouse over them to read their values.</source>
        <translation>Sehen Sie sich die drei Kurven im ersten Diagramm des Experiments an. Fahren Sie mit der Maus darüber, um ihre Werte zu lesen.</translation>
    </message>
    <message>
        <source>Which of these agrees with the figure?</source>
        <translation>Was davon stimmt mit der Abbildung überein?</translation>
    </message>
    <message>
        <source>The SVM catches up with the network and passes it at 50 000 images</source>
        <translation>Die SVM holt das Netz ein und überholt es bei 50 000 Bildern</translation>
    </message>
    <message>
        <source>The nearest neighbour is behind the network at the largest sizes</source>
        <translation>Der nächste Nachbar liegt bei den größten Mengen hinter dem Netz</translation>
    </message>
    <message>
        <source>The nearest neighbour, which learns nothing, reads the most with all 50 000 images</source>
        <translation>Der nächste Nachbar, der nichts lernt, liest mit allen 50 000 Bildern am meisten</translation>
    </message>
    <message>
        <source>With 50 000 images all three read the same</source>
        <translation>Mit 50 000 Bildern lesen alle drei gleich viel</translation>
    </message>
    <message>
        <source>Look at the right end of the plot, at 50 000 images.</source>
        <translation>Sehen Sie auf das rechte Ende des Diagramms, bei 50 000 Bildern.</translation>
    </message>
    <message>
        <source>There the nearest neighbour reads 97.1 %, the network between 95 and 96.5 %, the SVM 94.5 %. This network is small, with 30 hidden units; the networks of later lessons read more than 98 %. And the nearest neighbour has its price: for each answer it compares the image with all 50 000.</source>
        <translation>Dort liest der nächste Nachbar 97.1 %, das Netz zwischen 95 und 96.5 %, die SVM 94.5 %. Dieses Netz ist klein, mit 30 verdeckten Neuronen; die Netze späterer Lektionen lesen mehr als 98 %. Und der nächste Nachbar hat seinen Preis: Für jede Antwort vergleicht er das Bild mit allen 50 000.</translation>
    </message>
    <message>
        <source>A logarithmic axis</source>
        <translation>Eine logarithmische Achse</translation>
    </message>
    <message>
        <source>On the axis of the figure every factor of ten is equally wide. That spreads out the small sizes, which a linear axis would press together at its left end.</source>
        <translation>Auf der Achse der Abbildung ist jeder Faktor zehn gleich breit. Das zieht die kleinen Größen auseinander, die eine lineare Achse an ihrem linken Ende zusammendrängen würde.</translation>
    </message>
    <message>
        <source>Let 100 images be at 0 cm and 10 000 images at 10 cm on such an axis. At how many cm are 1 000 images?</source>
        <translation>Auf einer solchen Achse liegen 100 Bilder bei 0 cm und 10 000 Bilder bei 10 cm. Bei wie viel cm liegen 1 000 Bilder?</translation>
    </message>
    <message>
        <source>From 100 to 1 000 is a factor of ten, and so is 1 000 to 10 000.</source>
        <translation>Von 100 auf 1 000 ist es ein Faktor zehn, von 1 000 auf 10 000 ebenso.</translation>
    </message>
    <message>
        <source>Halfway, at 5 cm; on a linear axis it would be at 0.9 cm. On the logarithmic axis you also see that the gain shrinks: each further factor of ten adds fewer points than the one before.</source>
        <translation>In der Mitte, bei 5 cm; auf einer linearen Achse wären es 0.9 cm. Auf der logarithmischen Achse sieht man auch, dass der Gewinn schrumpft: Jeder weitere Faktor zehn bringt weniger Prozentpunkte als der vorige.</translation>
    </message>
    <message>
        <source>With no end of data</source>
        <translation>Daten ohne Ende</translation>
    </message>
    <message>
        <source>Think beyond the right end of the figure.</source>
        <translation>Denken Sie über das rechte Ende der Abbildung hinaus.</translation>
    </message>
    <message>
        <source>Method A reads 90 % with 1 000 images and 94 % with 10 000. Method B reads 86 % and 93 %. Somebody concludes: B gains more, so with a million images B is ahead. What do you say?</source>
        <translation>Methode A liest 90 % mit 1 000 Bildern und 94 % mit 10 000. Methode B liest 86 % und 93 %. Jemand folgert: B gewinnt mehr, also liegt B mit einer Million Bildern vorn. Was sagen Sie?</translation>
    </message>
    <message>
        <source>Right: the faster one wins in the end</source>
        <translation>Richtig: Der Schnellere gewinnt am Ende</translation>
    </message>
    <message>
        <source>Wrong: A is ahead at both sizes, so it stays ahead</source>
        <translation>Falsch: A liegt bei beiden Größen vorn, also bleibt A vorn</translation>
    </message>
    <message>
        <source>Nobody knows: either curve may flatten where nothing was measured</source>
        <translation>Das weiß niemand: Beide Kurven können abflachen, wo nichts gemessen wurde</translation>
    </message>
    <message>
        <source>How many points does each curve have on which the conclusion rests, and how far away is a million?</source>
        <translation>Auf wie vielen Punkten jeder Kurve beruht die Folgerung, und wie weit ist es bis zu einer Million?</translation>
    </message>
    <message>
        <source>Two points say how a method does at two sizes. Each has its own ceiling: a small network, for example, stops gaining when its few weights are used up. Carrying a curve on over two factors of ten is a guess. What can be done is to train both with more data, as far as there are any, and to look whether one flattens.</source>
        <translation>Zwei Punkte sagen, wie sich eine Methode bei zwei Größen verhält. Jede hat ihre eigene Decke: Ein kleines Netz etwa gewinnt nichts mehr, wenn seine wenigen Gewichte aufgebraucht sind. Eine Kurve über zwei Faktoren zehn hinweg fortzusetzen ist geraten. Was man tun kann: beide mit mehr Daten trainieren, soweit es welche gibt, und nachsehen, ob eine abflacht.</translation>
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
        <translation>Jeder Schritt verkleinert jedes Gewicht ein wenig. Das kostet nichts auf den gelernten Bildern und bringt Prozentpunkte auf neuen.</translation>
    </message>
    <message>
        <source>Regularization</source>
        <translation>Regularisierung</translation>
    </message>
    <message>
        <source>Choose L1 at Regularization and train on the thousand images with λ 0.3 and with λ 1. Then look at the pictures of the weights under Inside: which pixels does a hidden unit still look at?</source>
        <translation>Wählen Sie L1 bei „Regularisierung“, und trainieren Sie mit den tausend Bildern bei λ 0.3 und bei λ 1. Sehen Sie sich dann unter „Innenleben“ die Bilder der Gewichte an: Auf welche Pixel sieht ein verdecktes Neuron noch?</translation>
    </message>
    <message>
        <source>Weights as large as they like</source>
        <translation>Gewichte, so groß sie wollen</translation>
    </message>
    <message>
        <source>Press **Train**: a thousand images of MNIST, 784-30-10, large initial weights, λ 0, a hundred epochs. This is the network that memorised its images in “Overfitting”, and the one to beat. It takes a few seconds.</source>
        <translation>Drücken Sie **Trainieren**: tausend Bilder von MNIST, 784-30-10, große Anfangsgewichte, λ 0, hundert Epochen. Das ist das Netz, das in „Überanpassung“ seine Bilder auswendig gelernt hat, und das es zu schlagen gilt. Es dauert einige Sekunden.</translation>
    </message>
    <message>
        <source>The accuracy on training and on validation images at the end.</source>
        <translation>Die Genauigkeit auf Trainings- und auf Validierungsbildern am Ende.</translation>
    </message>
    <message>
        <source>All thousand training images are read correctly, and 83 or 84 of 100 new ones. The cost on the training images goes on falling towards 0, and the only way to lower it still further is to make the weights larger: then each output is nearer to 0 or 1. Nothing in the cost speaks against that yet.</source>
        <translation>Alle tausend Trainingsbilder werden richtig gelesen, und 83 oder 84 von 100 neuen. Die Kosten auf den Trainingsbildern fallen weiter gegen 0, und noch weiter senken lassen sie sich nur durch größere Gewichte: Dann ist jede Ausgabe näher an 0 oder 1. Noch spricht nichts in den Kosten dagegen.</translation>
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
        <translation>Große Gewichte kosten jetzt etwas</translation>
    </message>
    <message>
        <source>Set **λ** to 1 and press **Train**. Everything else is the same, down to the initial weights and the order of the images. L2 regularization adds λ/2n times the sum of the squared weights to the cost.</source>
        <translation>Setzen Sie **λ** auf 1, und drücken Sie **Trainieren**. Alles andere ist gleich, bis hin zu den Anfangsgewichten und der Reihenfolge der Bilder. L2-Regularisierung fügt den Kosten λ/2n mal die Summe der quadrierten Gewichte hinzu.</translation>
    </message>
    <message>
        <source>The accuracy on validation images of both runs.</source>
        <translation>Die Genauigkeit beider Läufe auf Validierungsbildern.</translation>
    </message>
    <message>
        <source>The thousand images are still all read correctly, and five more of 100 new ones are. In each step every weight is multiplied by 1 − ηλ/n, here 0.9995, before the gradient is subtracted: hence the name weight decay. A weight stays large only if many images keep pulling at it. What a single image wants fades until that image comes up again.</source>
        <translation>Die tausend Bilder werden immer noch alle richtig gelesen, und von 100 neuen fünf mehr. In jedem Schritt wird jedes Gewicht mit 1 − ηλ/n multipliziert, hier 0.9995, bevor der Gradient abgezogen wird: daher der Name Gewichtszerfall. Ein Gewicht bleibt nur groß, wenn viele Bilder immer wieder daran ziehen. Was ein einzelnes Bild will, verblasst, bis dieses Bild wieder an der Reihe ist.</translation>
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
        <translation>λ 1 statt 0: Wie ändert sich die Genauigkeit auf Validierungsbildern?</translation>
    </message>
    <message>
        <source>It falls: the network is kept from fitting the images</source>
        <translation>Sie sinkt: Das Netz wird daran gehindert, sich den Bildern anzupassen</translation>
    </message>
    <message>
        <source>It rises by up to 2 points</source>
        <translation>Sie steigt um bis zu 2 Prozentpunkte</translation>
    </message>
    <message>
        <source>It rises by more than 2 points</source>
        <translation>Sie steigt um mehr als 2 Prozentpunkte</translation>
    </message>
    <message>
        <source>Where the weights have gone</source>
        <translation>Wo die Gewichte geblieben sind</translation>
    </message>
    <message>
        <source>**Weights** under Inside shows the network just trained. Press **Histograms**. The outline is the start of the run, when the weights had a standard deviation of 1. Say first what it is now.</source>
        <translation>**Gewichte** unter „Innenleben“ zeigt das eben trainierte Netz. Drücken Sie **Histogramme**. Der Umriss ist der Anfang des Laufs, als die Gewichte die Standardabweichung 1 hatten. Sagen Sie vorher, wie groß sie jetzt ist.</translation>
    </message>
    <message>
        <source>Weights at the left, biases at the right: filled is now, outline is before.</source>
        <translation>Gewichte links, Biases rechts: gefüllt ist jetzt, Umriss ist vorher.</translation>
    </message>
    <message>
        <source>Most weights have shrunk to almost nothing; the deviation of all is about 0.17. Those of the output layer, few and needed for every image, have kept their size. An input of a little more or less ink then changes z by little, and the answer changes smoothly from one picture to the next. The biases have not shrunk: the penalty leaves them out, as the book does.</source>
        <translation>Die meisten Gewichte sind fast auf nichts geschrumpft; die Standardabweichung aller ist etwa 0.17. Die der Ausgabeschicht, wenige und für jedes Bild gebraucht, haben ihre Größe behalten. Ein wenig mehr oder weniger Tinte an einer Eingabe ändert z nun nur wenig, und die Antwort ändert sich glatt von einem Bild zum nächsten. Die Biases sind nicht geschrumpft: Die Strafe lässt sie aus, wie das Buch es tut.</translation>
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
        <translation>Die Gewichte begannen mit der Standardabweichung 1. Wie groß ist sie nach hundert Epochen mit λ 1?</translation>
    </message>
    <message>
        <source>More than 1: learning makes weights grow</source>
        <translation>Mehr als 1: Lernen lässt Gewichte wachsen</translation>
    </message>
    <message>
        <source>Still about 1</source>
        <translation>Immer noch etwa 1</translation>
    </message>
    <message>
        <source>About 0.2</source>
        <translation>Etwa 0.2</translation>
    </message>
    <message>
        <source>Ten times as much</source>
        <translation>Zehnmal so viel</translation>
    </message>
    <message>
        <source>If λ 1 is good, λ 10 may be better. Set **λ** to 10, press **Train**, and compare with λ 1.</source>
        <translation>Wenn λ 1 gut ist, ist λ 10 vielleicht besser. Setzen Sie **λ** auf 10, drücken Sie **Trainieren**, und vergleichen Sie mit λ 1.</translation>
    </message>
    <message>
        <source>This time also the accuracy on training images.</source>
        <translation>Diesmal auch die Genauigkeit auf Trainingsbildern.</translation>
    </message>
    <message>
        <source>Now the decay wins against the images: only about nine of ten training images are read correctly, and fewer new ones than with λ 1. The curve is restless, because weights that fade so fast follow the last few mini-batches. λ 0 is at one end, this is the other; validation images tell where between them the best λ lies.</source>
        <translation>Jetzt gewinnt der Zerfall gegen die Bilder: Nur etwa neun von zehn Trainingsbildern werden richtig gelesen, und weniger neue als mit λ 1. Die Kurve ist unruhig, weil Gewichte, die so schnell verblassen, den letzten paar Mini-Batches folgen. λ 0 ist das eine Ende, dies das andere; wo dazwischen das beste λ liegt, sagen Validierungsbilder.</translation>
    </message>
    <message>
        <source>ηλ/n</source>
        <translation>ηλ/n</translation>
    </message>
    <message>
        <source>How does the accuracy on validation images with λ 10 compare with that of λ 1?</source>
        <translation>Wie ist die Genauigkeit auf Validierungsbildern mit λ 10, verglichen mit der von λ 1?</translation>
    </message>
    <message>
        <source>Higher still</source>
        <translation>Noch höher</translation>
    </message>
    <message>
        <source>About the same, within half a point</source>
        <translation>Etwa gleich, auf einen halben Prozentpunkt genau</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Niedriger</translation>
    </message>
    <message>
        <source>Fifty thousand images</source>
        <translation>Fünfzigtausend Bilder</translation>
    </message>
    <message>
        <source>Run the experiment “Weight decay λ”: the book&apos;s figures, with a thousand and with all images, then with 100 hidden units. It takes a minute or so. Note its λ: 0.1 for 1 000 images, 5 for 50 000.</source>
        <translation>Führen Sie das Experiment „Gewichtszerfall λ“ aus: die Abbildungen des Buches, mit tausend und mit allen Bildern, dann mit 100 verdeckten Neuronen. Es dauert etwa eine Minute. Beachten Sie sein λ: 0.1 für 1 000 Bilder, 5 für 50 000.</translation>
    </message>
    <message>
        <source>The claims, and what the book printed beside them.</source>
        <translation>Die Aussagen, und was das Buch dazu nennt.</translation>
    </message>
    <message>
        <source>The gain is smaller here, about one point: fifty thousand images leave less room for overfitting. The penalty enters as λ/n, so fifty times as many images need a λ fifty times as large for the same decay per step. With 100 hidden units and η 0.1 it reaches 98 % on validation images, the best of the book&apos;s chapter without other means.</source>
        <translation>Der Gewinn ist hier kleiner, etwa ein Prozentpunkt: Fünfzigtausend Bilder lassen weniger Raum für Überanpassung. Die Strafe geht als λ/n ein, fünfzigmal so viele Bilder brauchen also ein fünfzigmal so großes λ für denselben Zerfall pro Schritt. Mit 100 verdeckten Neuronen und η 0.1 werden 98 % auf Validierungsbildern erreicht, das Beste in diesem Kapitel des Buches ohne andere Mittel.</translation>
    </message>
    <message>
        <source>λ/2n</source>
        <translation>λ/2n</translation>
    </message>
    <message>
        <source>30 hidden units, 50 000 images. Without λ it reads about 95 % of the test set. And with λ 5?</source>
        <translation>30 verdeckte Neuronen, 50 000 Bilder. Ohne λ liest es etwa 95 % der Testmenge. Und mit λ 5?</translation>
    </message>
    <message>
        <source>95.5 % or less: so many images need no help</source>
        <translation>95.5 % oder weniger: So viele Bilder brauchen keine Hilfe</translation>
    </message>
    <message>
        <source>95.5 to 97.5 %</source>
        <translation>95.5 bis 97.5 %</translation>
    </message>
    <message>
        <source>More than 97.5 %</source>
        <translation>Mehr als 97.5 %</translation>
    </message>
    <message>
        <source>Ten runs, ten seeds</source>
        <translation>Zehn Läufe, zehn Seeds</translation>
    </message>
    <message>
        <source>Run “Ten runs with λ and ten without”, about 15 seconds. The ten differ in nothing but the seed: other initial weights, another order of the images. Without λ their accuracies have a standard deviation of about ten points.</source>
        <translation>Führen Sie „Zehn Läufe mit λ und zehn ohne“ aus, etwa 15 Sekunden. Die zehn unterscheiden sich in nichts als dem Seed: andere Anfangsgewichte, eine andere Reihenfolge der Bilder. Ohne λ haben ihre Genauigkeiten eine Standardabweichung von etwa zehn Prozentpunkten.</translation>
    </message>
    <message>
        <source>The ten ends of the curves with λ, and the ten without.</source>
        <translation>Die zehn Kurvenenden mit λ, und die zehn ohne.</translation>
    </message>
    <message>
        <source>With the quadratic cost and large initial weights some outputs start far out on the flat part of the sigmoid, others in other runs, and stay there: luck decides which digits are learned. Decay pulls their weights back towards 0, gradient or not, until the sigmoid is steep again. So all ten runs end nearly alike. The book, too, reports that runs without λ now and then get stuck.</source>
        <translation>Mit den quadratischen Kosten und großen Anfangsgewichten beginnen manche Ausgaben weit draußen auf dem flachen Teil des Sigmoids, in anderen Läufen andere, und bleiben dort: Das Glück entscheidet, welche Ziffern gelernt werden. Der Zerfall zieht ihre Gewichte zurück gegen 0, Gradient oder nicht, bis das Sigmoid wieder steil ist. So enden alle zehn Läufe fast gleich. Auch das Buch berichtet, dass Läufe ohne λ hin und wieder stecken bleiben.</translation>
    </message>
    <message>
        <source>What is the standard deviation of the ten accuracies with λ 0.5?</source>
        <translation>Wie groß ist die Standardabweichung der zehn Genauigkeiten mit λ 0.5?</translation>
    </message>
    <message>
        <source>About the same: seeds are seeds</source>
        <translation>Etwa gleich: Seeds sind Seeds</translation>
    </message>
    <message>
        <source>About half as large, 2 to 6 points</source>
        <translation>Etwa halb so groß, 2 bis 6 Prozentpunkte</translation>
    </message>
    <message>
        <source>Less than 2 points</source>
        <translation>Weniger als 2 Prozentpunkte</translation>
    </message>
    <message>
        <source>The same amount from each weight</source>
        <translation>Von jedem Gewicht gleich viel</translation>
    </message>
    <message>
        <source>L2 takes a share of each weight; L1 takes the same amount from all, large or small. Run “L1 against L2: which weights are left”: 5 000 images, λ 0.5 for both. About 6 seconds.</source>
        <translation>L2 nimmt von jedem Gewicht einen Anteil; L1 nimmt von allen denselben Betrag, ob groß oder klein. Führen Sie „L1 gegen L2: welche Gewichte übrig bleiben“ aus: 5 000 Bilder, λ 0.5 für beide. Etwa 6 Sekunden.</translation>
    </message>
    <message>
        <source>The share of weights that are nearly 0, and the largest weight.</source>
        <translation>Der Anteil der Gewichte, die fast 0 sind, und das größte Gewicht.</translation>
    </message>
    <message>
        <source>From a weight of 3 both take a little that hardly matters. From a weight of 0.01 L2 takes next to nothing, while L1 takes as much as from the others, and soon it is 0. So L1 leaves fewer weights, and the ones that stay are larger: a network of few connections, chosen by the data.</source>
        <translation>Von einem Gewicht von 3 nehmen beide ein wenig, was kaum zählt. Von einem Gewicht von 0.01 nimmt L2 so gut wie nichts, während L1 so viel nimmt wie von den anderen, und bald ist es 0. So lässt L1 weniger Gewichte übrig, und die bleiben, sind größer: ein Netz aus wenigen Verbindungen, von den Daten ausgewählt.</translation>
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
    <message>
        <source>And the biases?</source>
        <translation>Und die Biases?</translation>
    </message>
    <message>
        <source>Switch **Penalise biases** on, set **λ** back to 1, and press **Train**. Say first how much it changes.</source>
        <translation>Schalten Sie **Biases bestrafen** ein, setzen Sie **λ** wieder auf 1, und drücken Sie **Trainieren**. Sagen Sie vorher, wie viel sich ändert.</translation>
    </message>
    <message>
        <source>The end of the new curve beside that of λ 1.</source>
        <translation>Das Ende der neuen Kurve neben dem von λ 1.</translation>
    </message>
    <message>
        <source>There are 40 biases and 23 820 weights. A bias multiplies no pixel, so it cannot fit the peculiarities of one picture, and a large bias does not make the network sensitive to its input. It only shifts where a unit switches on, which is why the book leaves biases out. Putting them in does no harm here.</source>
        <translation>Es gibt 40 Biases und 23 820 Gewichte. Ein Bias multipliziert kein Pixel, er kann sich also nicht den Eigenheiten eines Bildes anpassen, und ein großer Bias macht das Netz nicht empfindlich für seine Eingabe. Er verschiebt nur, wo ein Neuron anspringt; deshalb lässt das Buch Biases aus. Sie hineinzunehmen schadet hier nicht.</translation>
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
        <translation>Genauigkeit auf Validierungsbildern mit bestraften Biases, verglichen mit λ 1 vorher?</translation>
    </message>
    <message>
        <source>More than 1 point lower</source>
        <translation>Mehr als 1 Prozentpunkt niedriger</translation>
    </message>
    <message>
        <source>The same within 1 point</source>
        <translation>Gleich, auf 1 Prozentpunkt genau</translation>
    </message>
    <message>
        <source>More than 1 point higher</source>
        <translation>Mehr als 1 Prozentpunkt höher</translation>
    </message>
    <message>
        <source>One step of each</source>
        <translation>Von jedem ein Schritt</translation>
    </message>
    <message>
        <source>One step in numbers, with ηλ/n = 0.001 and a gradient of 0.</source>
        <translation>Ein Schritt in Zahlen, mit ηλ/n = 0.001 und einem Gradienten von 0.</translation>
    </message>
    <message>
        <source>A weight is 0.02. L2 multiplies it by 1 − 0.001; L1 subtracts 0.001. How many times as much does L1 take from it as L2?</source>
        <translation>Ein Gewicht ist 0.02. L2 multipliziert es mit 1 − 0.001; L1 zieht 0.001 ab. Wie viele Male so viel wie L2 nimmt L1 davon?</translation>
    </message>
    <message>
        <source>L2 takes 0.001 · 0.02 from it.</source>
        <translation>L2 nimmt 0.001 · 0.02 davon.</translation>
    </message>
    <message>
        <source>L2 takes 0.00002, L1 takes 0.001: 50 times as much. After 20 such steps the weight is 0 with L1, and 0.0196 with L2. For a weight of 1 both take the same, and for one of 5 L2 takes five times as much as L1.</source>
        <translation>L2 nimmt 0.00002, L1 nimmt 0.001: 50-mal so viel. Nach 20 solchen Schritten ist das Gewicht mit L1 gleich 0, mit L2 0.0196. Von einem Gewicht von 1 nehmen beide gleich viel, und von einem von 5 nimmt L2 fünfmal so viel wie L1.</translation>
    </message>
</context>
<context>
    <name>42-why-it-helps</name>
    <message>
        <source>Why small weights help</source>
        <translation>Warum kleine Gewichte helfen</translation>
    </message>
    <message>
        <source>Ten points, a line and a polynomial that hits every one of them: which of the two knows more?</source>
        <translation>Zehn Punkte, eine Gerade, und ein Polynom, das jeden einzelnen trifft: Was von beiden weiß mehr?</translation>
    </message>
    <message>
        <source>Why does regularization help reduce overfitting?</source>
        <translation>Why does regularization help reduce overfitting?</translation>
    </message>
    <message>
        <source>Set Noise to 0.5 and the degree to 9. Which λ does best now: a smaller one than before, or a larger one? Press New points a few times before you decide.</source>
        <translation>Setzen Sie „Rauschen“ auf 0.5 und den Grad auf 9. Welches λ ist jetzt das beste: ein kleineres als zuvor, oder ein größeres? Drücken Sie einige Male „Neue Punkte“, bevor Sie entscheiden.</translation>
    </message>
    <message>
        <source>Ten measurements</source>
        <translation>Zehn Messungen</translation>
    </message>
    <message>
        <source>Open **Ten points** under Inside. Ten measurements (circles) lie near a straight line, each off by noise of about 1. Two curves are fitted to them: a line, and a polynomial of degree 9. The dots are a hundred further measurements, which neither fit has seen. Say first how near the polynomial comes to those.</source>
        <translation>Öffnen Sie **Zehn Punkte** unter „Innenleben“. Zehn Messwerte (Kreise) liegen nahe einer Geraden, jeder um ein Rauschen von etwa 1 daneben. An sie werden zwei Kurven angepasst: eine Gerade, und ein Polynom vom Grad 9. Die Tupfen sind hundert weitere Messwerte, die keine von beiden gesehen hat. Sagen Sie vorher, wie nahe das Polynom diesen kommt.</translation>
    </message>
    <message>
        <source>The sentence at the top: the typical error of both fits, on the ten points and on the new ones.</source>
        <translation>Der Satz oben: der typische Fehler beider Kurven, auf den zehn Punkten und auf den neuen.</translation>
    </message>
    <message>
        <source>Degree 9 has ten coefficients, one for each point, so the curve passes through all ten and its error on them is 0.00. Between the points it swings far out, and on new measurements it is several times as wrong as the line. It has fitted the noise of ten measurements, and no new measurement has the same noise. This is overfitting, with ten points in place of a thousand images.</source>
        <translation>Grad 9 hat zehn Koeffizienten, einen für jeden Punkt; die Kurve geht also durch alle zehn, und ihr Fehler auf ihnen ist 0.00. Zwischen den Punkten schwingt sie weit aus, und auf neuen Messwerten liegt sie mehrmals so weit daneben wie die Gerade. Sie hat sich dem Rauschen von zehn Messwerten angepasst, und kein neuer Messwert hat dasselbe Rauschen. Das ist Überanpassung, mit zehn Punkten statt tausend Bildern.</translation>
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
        <translation>Die Gerade verfehlt einen neuen Messwert um etwa 1, so viel wie sein Rauschen. Um wie viel verfehlt ihn das Polynom?</translation>
    </message>
    <message>
        <source>By less: it passes through all ten points</source>
        <translation>Um weniger: Es geht durch alle zehn Punkte</translation>
    </message>
    <message>
        <source>By about 1, as the line</source>
        <translation>Um etwa 1, wie die Gerade</translation>
    </message>
    <message>
        <source>By more than 3</source>
        <translation>Um mehr als 3</translation>
    </message>
    <message>
        <source>Pull at one point</source>
        <translation>An einem Punkt ziehen</translation>
    </message>
    <message>
        <source>Drag the fifth circle upwards by 3 or so. With the keyboard: the left and right arrow keys choose a point, up and down move it. Look how far each curve moves with it, and where. Then go on.</source>
        <translation>Ziehen Sie den fünften Kreis um etwa 3 nach oben. Mit der Tastatur: Die Pfeiltasten links und rechts wählen einen Punkt, auf und ab bewegen ihn. Sehen Sie, wie weit sich jede Kurve mitbewegt, und wo. Gehen Sie dann weiter.</translation>
    </message>
    <message>
        <source>Both curves at the two ends of the x axis, far from the point that you move.</source>
        <translation>Beide Kurven an den zwei Enden der x-Achse, weit von dem Punkt, den Sie bewegen.</translation>
    </message>
    <message>
        <source>The line gives way a little, everywhere. The polynomial follows the point, and to do so it swings at the far ends. One wrong measurement decides what it says about all the others. A network with large weights is like it: to get a single strange image right it changes its answers to many others.</source>
        <translation>Die Gerade gibt ein wenig nach, überall. Das Polynom folgt dem Punkt, und dafür schlägt es an den fernen Enden aus. Ein einziger falscher Messwert entscheidet, was es über alle anderen sagt. Ein Netz mit großen Gewichten ist ebenso: Um ein einzelnes seltsames Bild zu treffen, ändert es seine Antworten auf viele andere.</translation>
    </message>
    <message>
        <source>Fewer coefficients</source>
        <translation>Weniger Koeffizienten</translation>
    </message>
    <message>
        <source>Press **New points** to undo what you dragged, then set **Degree** to 3: four coefficients for ten points. Say first what the error on new points does.</source>
        <translation>Drücken Sie **Neue Punkte**, um das Ziehen rückgängig zu machen, und setzen Sie dann **Grad** auf 3: vier Koeffizienten für zehn Punkte. Sagen Sie vorher, was der Fehler auf neuen Punkten tut.</translation>
    </message>
    <message>
        <source>The typical error on new points, with 9, 5 and 3.</source>
        <translation>Der typische Fehler auf neuen Punkten, mit 9, 5 und 3.</translation>
    </message>
    <message>
        <source>With four coefficients the curve can no longer pass through ten points. It has to leave the noise out, and what is left is nearly the line. That is one cure for overfitting: a smaller model. Its drawback is that you have to know how small. If the true law had bent ten times, a degree of 3 would miss it.</source>
        <translation>Mit vier Koeffizienten kann die Kurve nicht mehr durch zehn Punkte gehen. Sie muss das Rauschen auslassen, und was bleibt, ist fast die Gerade. Das ist ein Mittel gegen Überanpassung: ein kleineres Modell. Sein Nachteil ist, dass man wissen muss, wie klein. Hätte sich das wahre Gesetz zehnmal gebogen, würde ein Grad von 3 es verfehlen.</translation>
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
        <translation>Grad 3 statt 9: Was wird aus dem Fehler auf neuen Messwerten?</translation>
    </message>
    <message>
        <source>It grows: the curve misses the ten points now</source>
        <translation>Er wächst: Die Kurve verfehlt jetzt die zehn Punkte</translation>
    </message>
    <message>
        <source>It falls, to about that of the line</source>
        <translation>Er sinkt, etwa auf den der Geraden</translation>
    </message>
    <message>
        <source>It stays: new points are new for both</source>
        <translation>Er bleibt: Neue Punkte sind für beide neu</translation>
    </message>
    <message>
        <source>The size of the coefficients</source>
        <translation>Die Größe der Koeffizienten</translation>
    </message>
    <message>
        <source>Set **Degree** back to 9: the swings return. Say first how large the largest coefficient is. Then press **Text** above the plot and look at the last table, “Coefficients”.</source>
        <translation>Setzen Sie **Grad** wieder auf 9: Die Ausschläge kommen zurück. Sagen Sie vorher, wie groß der größte Koeffizient ist. Drücken Sie dann **Text** über dem Diagramm, und sehen Sie sich die letzte Tabelle an, „Koeffizienten“.</translation>
    </message>
    <message>
        <source>The sizes and the signs of the coefficients of x³, x⁴ and x⁵.</source>
        <translation>Die Größen und die Vorzeichen der Koeffizienten von x³, x⁴ und x⁵.</translation>
    </message>
    <message>
        <source>The true law is y = 2x, and yet there are coefficients of several hundred or thousand, with changing signs. At the ten points they cancel to within a few units, and between the points they do not. A curve that has to turn sharply to hit every point needs such numbers, so they betray that it follows noise.</source>
        <translation>Das wahre Gesetz ist y = 2x, und doch gibt es Koeffizienten von mehreren Hundert oder Tausend, mit wechselnden Vorzeichen. An den zehn Punkten heben sie sich bis auf wenige Einheiten auf, zwischen den Punkten nicht. Eine Kurve, die sich scharf biegen muss, um jeden Punkt zu treffen, braucht solche Zahlen; sie verraten also, dass sie dem Rauschen folgt.</translation>
    </message>
    <message>
        <source>f(x) = a₀ + a₁x + a₂x² + a₃x³ + … + a₉x⁹</source>
        <translation>f(x) = a₀ + a₁x + a₂x² + a₃x³ + … + a₉x⁹</translation>
    </message>
    <message>
        <source>The points lie near y = 2x. How large is the largest coefficient of the polynomial of degree 9?</source>
        <translation>Die Punkte liegen nahe y = 2x. Wie groß ist der größte Koeffizient des Polynoms vom Grad 9?</translation>
    </message>
    <message>
        <source>About 2, the slope of the law</source>
        <translation>Etwa 2, die Steigung des Gesetzes</translation>
    </message>
    <message>
        <source>About 10, the largest y</source>
        <translation>Etwa 10, das größte y</translation>
    </message>
    <message>
        <source>More than 100</source>
        <translation>Mehr als 100</translation>
    </message>
    <message>
        <source>All coefficients, but small ones</source>
        <translation>Alle Koeffizienten, aber kleine</translation>
    </message>
    <message>
        <source>Leave **Degree** at 9 and drag **λ** slowly from 0 to 1. λ adds the squares of the coefficients to the error that is made least. All ten coefficients stay. Say first what becomes of the swings.</source>
        <translation>Lassen Sie **Grad** auf 9, und ziehen Sie **λ** langsam von 0 auf 1. λ fügt dem Fehler, der möglichst klein gemacht wird, die Quadrate der Koeffizienten hinzu. Alle zehn Koeffizienten bleiben. Sagen Sie vorher, was aus den Ausschlägen wird.</translation>
    </message>
    <message>
        <source>The curve between the points, and the error on new ones.</source>
        <translation>Die Kurve zwischen den Punkten, und der Fehler auf neuen.</translation>
    </message>
    <message>
        <source>A swing needs large coefficients of opposite signs. λ makes them expensive, so only those remain that many points ask for together. The error on the ten points rises, and the error on new ones falls to little above that of the line. L2 regularization does the same to a network: the sum is then over its weights.</source>
        <translation>Ein Ausschlag braucht große Koeffizienten mit entgegengesetzten Vorzeichen. λ macht sie teuer, es bleiben also nur die, die viele Punkte gemeinsam verlangen. Der Fehler auf den zehn Punkten steigt, und der auf neuen sinkt auf wenig mehr als den der Geraden. L2-Regularisierung tut dasselbe mit einem Netz: Die Summe läuft dann über seine Gewichte.</translation>
    </message>
    <message>
        <source>least of Σ (f(x) − y)² + λ Σ c²</source>
        <translation>minimiere Σ (f(x) − y)² + λ Σ c²</translation>
    </message>
    <message>
        <source>λ Σ c²</source>
        <translation>λ Σ c²</translation>
    </message>
    <message>
        <source>Degree 9 with λ 1: what does the curve look like?</source>
        <translation>Grad 9 mit λ 1: Wie sieht die Kurve aus?</translation>
    </message>
    <message>
        <source>It still passes through all ten points: it has ten coefficients</source>
        <translation>Sie geht weiter durch alle zehn Punkte: Sie hat zehn Koeffizienten</translation>
    </message>
    <message>
        <source>It is nearly a line, and misses the points by a little</source>
        <translation>Sie ist fast eine Gerade und verfehlt die Punkte ein wenig</translation>
    </message>
    <message>
        <source>It is level: all coefficients but one are 0</source>
        <translation>Sie ist waagerecht: Alle Koeffizienten bis auf einen sind 0</translation>
    </message>
    <message>
        <source>The right λ</source>
        <translation>Das richtige λ</translation>
    </message>
    <message>
        <source>Leave the degree at 9. Move **λ** over its whole range and look for the smallest error on **new** points. Press **New points** and look again.</source>
        <translation>Lassen Sie den Grad auf 9. Schieben Sie **λ** über den ganzen Bereich, und suchen Sie den kleinsten Fehler auf **neuen** Punkten. Drücken Sie **Neue Punkte**, und suchen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Degree 9, noise 1.0. For most sets of points, where is the error on new points smallest?</source>
        <translation>Grad 9, Rauschen 1.0. Wo ist der Fehler auf neuen Punkten bei den meisten Punktmengen am kleinsten?</translation>
    </message>
    <message>
        <source>At λ 0: nothing holds the curve back</source>
        <translation>Bei λ 0: Nichts hält die Kurve zurück</translation>
    </message>
    <message>
        <source>At a λ below 0.001</source>
        <translation>Bei einem λ unter 0.001</translation>
    </message>
    <message>
        <source>At a λ from 0.1 to 3</source>
        <translation>Bei einem λ von 0.1 bis 3</translation>
    </message>
    <message>
        <source>At the largest λ: the smaller the coefficients, the better</source>
        <translation>Beim größten λ: Je kleiner die Koeffizienten, desto besser</translation>
    </message>
    <message>
        <source>Look at both ends first: at λ 0, and at the largest λ, where the curve is level.</source>
        <translation>Sehen Sie zuerst an beiden Enden nach: bei λ 0, und beim größten λ, wo die Kurve waagerecht ist.</translation>
    </message>
    <message>
        <source>Too small a λ lets the noise in; too large a λ leaves nothing but a level line, which no longer follows the rise from 0 to 10. In between lies a wide range that does well. For networks, too, λ is searched for in steps of ten, with the accuracy on validation images as the measure.</source>
        <translation>Ein zu kleines λ lässt das Rauschen herein; ein zu großes λ lässt nur eine waagerechte Linie übrig, die dem Anstieg von 0 auf 10 nicht mehr folgt. Dazwischen liegt ein weiter Bereich, der gut ist. Auch für Netze sucht man λ in Zehnerschritten, mit der Genauigkeit auf Validierungsbildern als Maß.</translation>
    </message>
    <message>
        <source>Without noise</source>
        <translation>Ohne Rauschen</translation>
    </message>
    <message>
        <source>Set **λ** back to 0 and **Noise** to 0.0: the ten measurements now lie exactly on a line.</source>
        <translation>Setzen Sie **λ** wieder auf 0 und **Rauschen** auf 0.0: Die zehn Messwerte liegen nun genau auf einer Geraden.</translation>
    </message>
    <message>
        <source>No noise, degree 9, λ 0. Which fit is nearer to the new measurements?</source>
        <translation>Kein Rauschen, Grad 9, λ 0. Was liegt näher an den neuen Messwerten?</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>Die Gerade</translation>
    </message>
    <message>
        <source>The polynomial</source>
        <translation>Das Polynom</translation>
    </message>
    <message>
        <source>Both are exact: they are the same curve</source>
        <translation>Beide sind genau: Sie sind dieselbe Kurve</translation>
    </message>
    <message>
        <source>Set both sliders and read the errors in the sentence at the top.</source>
        <translation>Stellen Sie beide Schieber ein, und lesen Sie die Fehler im Satz oben.</translation>
    </message>
    <message>
        <source>Through ten points of a line, the only polynomial up to degree 9 is that line: the coefficients of x² to x⁹ come out as 0. So having ten coefficients did no harm by itself. What did the harm was noise, which they were free to follow. The noise in handwriting is in how each digit happens to be written; a network with many weights can follow that, too.</source>
        <translation>Durch zehn Punkte einer Geraden geht nur ein Polynom bis zum Grad 9: diese Gerade. Die Koeffizienten von x² bis x⁹ ergeben sich als 0. Zehn Koeffizienten zu haben schadet also für sich genommen nicht. Geschadet hat das Rauschen, dem sie frei folgen konnten. Bei Handschrift steckt das Rauschen darin, wie jede Ziffer eben geraten ist; auch dem kann ein Netz mit vielen Gewichten folgen.</translation>
    </message>
    <message>
        <source>Is simpler truer?</source>
        <translation>Ist einfacher auch wahrer?</translation>
    </message>
    <message>
        <source>The line won. Does that prove that simple explanations are the right ones?</source>
        <translation>Die Gerade hat gewonnen. Beweist das, dass einfache Erklärungen die richtigen sind?</translation>
    </message>
    <message>
        <source>Suppose the true law were a polynomial of degree 9 that swings just as much, and the noise were tiny. Which fit would do better on new measurements?</source>
        <translation>Angenommen, das wahre Gesetz wäre ein Polynom vom Grad 9, das ebenso ausschlägt, und das Rauschen wäre winzig. Welche Kurve wäre auf neuen Messwerten besser?</translation>
    </message>
    <message>
        <source>The line: simpler is better</source>
        <translation>Die Gerade: Einfacher ist besser</translation>
    </message>
    <message>
        <source>The polynomial of degree 9 without λ</source>
        <translation>Das Polynom vom Grad 9 ohne λ</translation>
    </message>
    <message>
        <source>Neither: ten points are too few</source>
        <translation>Keine: Zehn Punkte sind zu wenig</translation>
    </message>
    <message>
        <source>Which of the two can have the shape of the law at all?</source>
        <translation>Welche der beiden kann überhaupt die Form des Gesetzes haben?</translation>
    </message>
    <message>
        <source>A line cannot swing, so it would be wrong by as much as the law swings. The polynomial has the right shape, and with tiny noise ten points fix its ten coefficients nearly exactly. That simple explanations do well is a matter of experience. There is no proof, and for networks no full theory of why they generalise as well as they do. What tells is always the error on data that were not learned.</source>
        <translation>Eine Gerade kann nicht ausschlagen, sie läge also so weit daneben, wie das Gesetz ausschlägt. Das Polynom hat die richtige Form, und bei winzigem Rauschen legen zehn Punkte seine zehn Koeffizienten fast genau fest. Dass einfache Erklärungen sich bewähren, ist eine Erfahrungstatsache. Es gibt keinen Beweis dafür, und für Netze keine vollständige Theorie, warum sie so gut verallgemeinern. Entscheidend ist immer der Fehler auf Daten, die nicht gelernt wurden.</translation>
    </message>
</context>
<context>
    <name>43-dropout</name>
    <message>
        <source>Dropout: many networks in one</source>
        <translation>Dropout: viele Netze in einem</translation>
    </message>
    <message>
        <source>Five networks that vote read better than the best of them. Dropout gets much the same from one.</source>
        <translation>Fünf Netze, die abstimmen, lesen besser als das beste von ihnen. Dropout holt fast dasselbe aus einem.</translation>
    </message>
    <message>
        <source>Other techniques for regularization</source>
        <translation>Other techniques for regularization</translation>
    </message>
    <message>
        <source>Run the experiment “Dropout”, which goes on for a hundred epochs. Then set λ to 0.1 and dropout to 0.5 together: do the two add up, or does one of them suffice?</source>
        <translation>Führen Sie das Experiment „Dropout“ aus, das hundert Epochen lang läuft. Setzen Sie dann zugleich λ auf 0.1 und Dropout auf 0.5: Summieren sich die beiden, oder genügt eines davon?</translation>
    </message>
    <message>
        <source>One network</source>
        <translation>Ein Netz</translation>
    </message>
    <message>
        <source>Press **Train**: a hundred hidden units, a thousand images of MNIST, no regularization, 30 epochs. It takes about a second.</source>
        <translation>Drücken Sie **Trainieren**: hundert verdeckte Neuronen, tausend Bilder von MNIST, keine Regularisierung, 30 Epochen. Es dauert etwa eine Sekunde.</translation>
    </message>
    <message>
        <source>The accuracy on training images, and on validation images.</source>
        <translation>Die Genauigkeit auf Trainingsbildern, und auf Validierungsbildern.</translation>
    </message>
    <message>
        <source>It has memorised its thousand images and reads about 84 of 100 new ones. More hidden units than in the lessons before, and nothing holds them back: it overfits. Its mistakes depend on where it started, and that can be put to use.</source>
        <translation>Es hat seine tausend Bilder auswendig gelernt und liest etwa 84 von 100 neuen. Mehr verdeckte Neuronen als in den Lektionen davor, und nichts hält sie zurück: Es passt sich zu stark an. Seine Fehler hängen davon ab, wo es begonnen hat, und das lässt sich nutzen.</translation>
    </message>
    <message>
        <source>Four more</source>
        <translation>Vier weitere</translation>
    </message>
    <message>
        <source>Train four more networks, which differ in nothing but their seed: set **Seed** to 2 and press Train, then to 3, to 4, and at last to 5. Say first how much the fifth differs from the first in accuracy.</source>
        <translation>Trainieren Sie vier weitere Netze, die sich nur in ihrem Seed unterscheiden: Setzen Sie **Seed** auf 2 und drücken Sie „Trainieren“, dann auf 3, auf 4, und zuletzt auf 5. Sagen Sie vorher, wie sehr sich das fünfte vom ersten in der Genauigkeit unterscheidet.</translation>
    </message>
    <message>
        <source>Where the five curves end. **Seeds as a band** draws one curve, their average: untick it to see all.</source>
        <translation>Wo die fünf Kurven enden. **Seeds als Band** zeichnet eine einzige Kurve, ihren Mittelwert: Nehmen Sie das Kreuz weg, um alle zu sehen.</translation>
    </message>
    <message>
        <source>All five end within a point or so of each other. Each has found its own way to tell the thousand images apart, and none is better than the others. You might think that they are the same network in all but name. The next step shows that they are not.</source>
        <translation>Alle fünf enden etwa auf einen Prozentpunkt genau beieinander. Jedes hat seinen eigenen Weg gefunden, die tausend Bilder auseinanderzuhalten, und keines ist besser als die anderen. Man könnte meinen, es sei fünfmal dasselbe Netz. Der nächste Schritt zeigt, dass es nicht so ist.</translation>
    </message>
    <message>
        <source>Accuracy on validation images, seed 5 compared with seed 1?</source>
        <translation>Genauigkeit auf Validierungsbildern, Seed 5 verglichen mit Seed 1?</translation>
    </message>
    <message>
        <source>More than 2 points lower</source>
        <translation>Mehr als 2 Prozentpunkte niedriger</translation>
    </message>
    <message>
        <source>The same within 2 points</source>
        <translation>Gleich, auf 2 Prozentpunkte genau</translation>
    </message>
    <message>
        <source>More than 2 points higher</source>
        <translation>Mehr als 2 Prozentpunkte höher</translation>
    </message>
    <message>
        <source>Let them vote</source>
        <translation>Lassen Sie sie abstimmen</translation>
    </message>
    <message>
        <source>Open **Committee** under **Inside**. The five runs, and only these, have to be ticked in the table of runs. Their outputs are averaged; the largest mean is the answer. Say first how the committee does.</source>
        <translation>Öffnen Sie **Komitee** unter **Innenleben**. In der Tabelle der Läufe müssen die fünf Läufe angekreuzt sein, und nur sie. Ihre Ausgaben werden gemittelt; der größte Mittelwert ist die Antwort. Sagen Sie vorher, wie gut das Komitee ist.</translation>
    </message>
    <message>
        <source>The line above the table: the accuracy of the committee, and on how many images the five disagree.</source>
        <translation>Die Zeile über der Tabelle: die Genauigkeit des Komitees, und bei wie vielen Bildern sich die fünf uneinig sind.</translation>
    </message>
    <message>
        <source>The five give different answers to almost a third of the images. Where one has memorised something odd, the other four have not, and outvote it. So five networks of about 84 % read 88 or 89 % together, as if they had been trained on more images. The price is five trainings, and five times the work for every answer.</source>
        <translation>Bei fast einem Drittel der Bilder geben die fünf verschiedene Antworten. Wo eines etwas Seltsames auswendig gelernt hat, haben die anderen vier das nicht und überstimmen es. So lesen fünf Netze mit etwa 84 % gemeinsam 88 oder 89 %, als hätten sie mit mehr Bildern trainiert. Der Preis sind fünf Trainings, und fünffache Arbeit für jede Antwort.</translation>
    </message>
    <message>
        <source>a = (a¹ + a² + a³ + a⁴ + a⁵) / 5</source>
        <translation>a = (a¹ + a² + a³ + a⁴ + a⁵) / 5</translation>
    </message>
    <message>
        <source>Each of the five reads about 84 % of the validation images. And all together?</source>
        <translation>Jedes der fünf liest etwa 84 % der Validierungsbilder. Und alle gemeinsam?</translation>
    </message>
    <message>
        <source>About 84 %, the average of the five</source>
        <translation>Etwa 84 %, den Durchschnitt der fünf</translation>
    </message>
    <message>
        <source>As many as the best of them</source>
        <translation>So viel wie das beste von ihnen</translation>
    </message>
    <message>
        <source>Clearly more than the best of them</source>
        <translation>Deutlich mehr als das beste von ihnen</translation>
    </message>
    <message>
        <source>A thinned network</source>
        <translation>Ein ausgedünntes Netz</translation>
    </message>
    <message>
        <source>**By hand** shows the next mini-batch before it is learned. Set **Dropout (hidden units)** to 0.5 and look at the hidden layer at the left: crossed-out units are switched off. The number above the picture steps through the images of the mini-batch; folding **Runs** makes room. Say first what you will see.</source>
        <translation>**Von Hand** zeigt den nächsten Mini-Batch, bevor er gelernt wird. Setzen Sie **Dropout (verdeckte Neuronen)** auf 0.5, und betrachten Sie links die verdeckte Schicht: Durchgestrichene Neuronen sind ausgeschaltet. Die Zahl über dem Bild geht die Bilder des Mini-Batch durch; Platz schafft es, **Läufe** zuzuklappen. Sagen Sie vorher, was Sie sehen werden.</translation>
    </message>
    <message>
        <source>Which units are crossed out for the first image, and which for the second.</source>
        <translation>Welche Neuronen beim ersten Bild durchgestrichen sind, und welche beim zweiten.</translation>
    </message>
    <message>
        <source>For each image every hidden unit is switched off with probability p, here one half. What is left is a thinned network, and only its weights learn from that image. The next image meets another one. No unit can count on a certain other unit being there, so each has to be useful together with many.</source>
        <translation>Für jedes Bild wird jedes verdeckte Neuron mit Wahrscheinlichkeit p ausgeschaltet, hier ein halb. Was bleibt, ist ein ausgedünntes Netz, und nur dessen Gewichte lernen aus diesem Bild. Das nächste Bild trifft auf ein anderes. Kein Neuron kann darauf zählen, dass ein bestimmtes anderes da ist; jedes muss also zusammen mit vielen nützen.</translation>
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
        <translation>Welche der hundert verdeckten Neuronen schaltet Dropout mit p = 0.5 aus?</translation>
    </message>
    <message>
        <source>The fifty that are least active</source>
        <translation>Die fünfzig am wenigsten aktiven</translation>
    </message>
    <message>
        <source>The same fifty in the whole run</source>
        <translation>Im ganzen Lauf dieselben fünfzig</translation>
    </message>
    <message>
        <source>About fifty, drawn anew for each image</source>
        <translation>Etwa fünfzig, für jedes Bild neu gezogen</translation>
    </message>
    <message>
        <source>Train with half of the units</source>
        <translation>Mit der Hälfte der Neuronen trainieren</translation>
    </message>
    <message>
        <source>Set **Seed** to 1 and press **Train**. Everything but dropout is as in the first run: the same initial weights, the same images, 30 epochs.</source>
        <translation>Setzen Sie **Seed** auf 1, und drücken Sie **Trainieren**. Alles außer Dropout ist wie im ersten Lauf: dieselben Anfangsgewichte, dieselben Bilder, 30 Epochen.</translation>
    </message>
    <message>
        <source>Both accuracies, training and validation, against those of the first run.</source>
        <translation>Beide Genauigkeiten, Training und Validierung, verglichen mit denen des ersten Laufs.</translation>
    </message>
    <message>
        <source>On training images it is slower now, on new ones it is better by about three points. Each mini-batch trains other thinned networks, which all share their weights; with all units switched on again, the network answers much like their average. It is a committee that costs one training, if a somewhat longer one.</source>
        <translation>Auf Trainingsbildern ist es jetzt langsamer, auf neuen um etwa drei Prozentpunkte besser. Jeder Mini-Batch trainiert andere ausgedünnte Netze, die sich alle ihre Gewichte teilen; sind alle Neuronen wieder an, antwortet das Netz etwa wie ihr Durchschnitt. Es ist ein Komitee, das ein einziges Training kostet, wenn auch ein etwas längeres.</translation>
    </message>
    <message>
        <source>Accuracy on validation images with dropout, compared with the first run?</source>
        <translation>Genauigkeit auf Validierungsbildern mit Dropout, verglichen mit dem ersten Lauf?</translation>
    </message>
    <message>
        <source>Lower: at each step half of the network is missing</source>
        <translation>Niedriger: Bei jedem Schritt fehlt das halbe Netz</translation>
    </message>
    <message>
        <source>About the same</source>
        <translation>Etwa gleich</translation>
    </message>
    <message>
        <source>More than 1 point higher</source>
        <translation>Mehr als 1 Prozentpunkt höher</translation>
    </message>
    <message>
        <source>Nine of ten switched off</source>
        <translation>Neun von zehn ausgeschaltet</translation>
    </message>
    <message>
        <source>Draw the accuracy on **validation** images that you expect over a hundred epochs if nine of ten units are off at each step. Then set **Dropout (hidden units)** to 0.9 and **Epochs** to 100, and press **Train**.</source>
        <translation>Zeichnen Sie die Genauigkeit auf **Validierungsbildern**, die Sie über hundert Epochen erwarten, wenn bei jedem Schritt neun von zehn Neuronen aus sind. Setzen Sie dann **Dropout (verdeckte Neuronen)** auf 0.9 und **Epochen** auf 100, und drücken Sie **Trainieren**.</translation>
    </message>
    <message>
        <source>How fast it climbs, and how steady the curve is.</source>
        <translation>Wie schnell sie steigt, und wie ruhig die Kurve ist.</translation>
    </message>
    <message>
        <source>About ten units are left at a time, and their activations are multiplied by ten to make up for the rest. It still learns, but slowly and by fits and starts, and after a hundred epochs it is behind the run without dropout. It underfits: even its own thousand images are not all read. A half is a good first choice for hidden units.</source>
        <translation>Es bleiben jeweils etwa zehn Neuronen, und ihre Aktivierungen werden mit zehn multipliziert, um den Rest auszugleichen. Es lernt immer noch, aber langsam und ruckweise, und nach hundert Epochen liegt es hinter dem Lauf ohne Dropout. Es ist unterangepasst: Nicht einmal die eigenen tausend Bilder werden alle gelesen. Ein halb ist für verdeckte Neuronen eine gute erste Wahl.</translation>
    </message>
    <message>
        <source>1 − p</source>
        <translation>1 − p</translation>
    </message>
    <message>
        <source>How does the accuracy on validation images grow when nine of ten hidden units are off at each step?</source>
        <translation>Wie wächst die Genauigkeit auf Validierungsbildern, wenn bei jedem Schritt neun von zehn verdeckten Neuronen aus sind?</translation>
    </message>
    <message>
        <source>All units back</source>
        <translation>Alle Neuronen zurück</translation>
    </message>
    <message>
        <source>After training all units answer, twice as many as in a thinned network. There are two ways to allow for that: halve the weights that leave the hidden units afterwards, or double the activations of those that are kept while training. The book does the first, Backswing the second.</source>
        <translation>Nach dem Training antworten alle Neuronen, doppelt so viele wie in einem ausgedünnten Netz. Ausgleichen lässt sich das auf zwei Arten: danach die Gewichte halbieren, die von den verdeckten Neuronen ausgehen, oder beim Training die Aktivierungen der verbliebenen verdoppeln. Das Buch tut das eine, Backswing das andere.</translation>
    </message>
    <message>
        <source>A network was trained with p = 0.5, without doubling. A weight of 0.6 leads from a hidden unit with a = 0.8 to an output. What must the weight become when all units answer, so that this unit adds to z as much as it did on average in training?</source>
        <translation>Ein Netz wurde mit p = 0.5 trainiert, ohne Verdoppeln. Ein Gewicht von 0.6 führt von einem verdeckten Neuron mit a = 0.8 zu einer Ausgabe. Wie groß muss das Gewicht werden, wenn alle Neuronen antworten, damit dieses Neuron zu z so viel beiträgt wie im Training im Durchschnitt?</translation>
    </message>
    <message>
        <source>In training it added 0.6 · 0.8 in half of the cases and 0 in the others.</source>
        <translation>Im Training trug es in der Hälfte der Fälle 0.6 · 0.8 bei, in den anderen 0.</translation>
    </message>
    <message>
        <source>On average it added 0.5 · 0.6 · 0.8 = 0.24, and 0.3 · 0.8 = 0.24. So the weight is halved, 1 − p in general. Doubling the kept activations in training comes to the same, and the finished network can be used as it is.</source>
        <translation>Im Durchschnitt trug es 0.5 · 0.6 · 0.8 = 0.24 bei, und 0.3 · 0.8 = 0.24. Das Gewicht wird also halbiert, allgemein mit 1 − p multipliziert. Die verbliebenen Aktivierungen im Training zu verdoppeln läuft auf dasselbe hinaus, und das fertige Netz kann bleiben, wie es ist.</translation>
    </message>
    <message>
        <source>How many networks vote</source>
        <translation>Wie viele Netze abstimmen</translation>
    </message>
    <message>
        <source>Count the thinned networks that dropout can make of one layer.</source>
        <translation>Zählen Sie die ausgedünnten Netze, die Dropout aus einer Schicht machen kann.</translation>
    </message>
    <message>
        <source>A layer has 10 hidden units, and each may be on or off. How many different thinned networks are there, counting the whole one and the empty one?</source>
        <translation>Eine Schicht hat 10 verdeckte Neuronen, und jedes kann an oder aus sein. Wie viele verschiedene ausgedünnte Netze gibt es, das ganze und das leere mitgezählt?</translation>
    </message>
    <message>
        <source>One unit gives 2, two units give 2 · 2. Go on to ten.</source>
        <translation>Ein Neuron ergibt 2, zwei Neuronen ergeben 2 · 2. Fahren Sie fort bis zehn.</translation>
    </message>
    <message>
        <source>2¹⁰ = 1 024. With 100 units it is 2¹⁰⁰, more than 10³⁰: most of them are never drawn, and none is trained for more than an image or two. It works because they share their weights.</source>
        <translation>2¹⁰ = 1 024. Mit 100 Neuronen sind es 2¹⁰⁰, mehr als 10³⁰: Die meisten werden nie gezogen, und keines wird mit mehr als ein bis zwei Bildern trainiert. Es funktioniert, weil sie sich ihre Gewichte teilen.</translation>
    </message>
</context>
<context>
    <name>44-expanded-data</name>
    <message>
        <source>New images from old ones</source>
        <translation>Neue Bilder aus alten</translation>
    </message>
    <message>
        <source>A shifted 3 is a new image with a known label. How far may one go?</source>
        <translation>Eine verschobene 3 ist ein neues Bild mit bekanntem Label. Wie weit darf man gehen?</translation>
    </message>
    <message>
        <source>Other techniques for regularization</source>
        <translation>Other techniques for regularization</translation>
    </message>
    <message>
        <source>Set Shift to 4 and train for 60 epochs, with one thousand images as before. Is it better than a shift of 1, or worse? Look at the examples in Distortions and say why.</source>
        <translation>Setzen Sie „Verschiebung“ auf 4, und trainieren Sie 60 Epochen lang, mit tausend Bildern wie zuvor. Ist es besser als eine Verschiebung um 1, oder schlechter? Sehen Sie sich die Beispiele in „Verzerrungen“ an, und sagen Sie, warum.</translation>
    </message>
    <message>
        <source>A thousand images as they are</source>
        <translation>Tausend Bilder, wie sie sind</translation>
    </message>
    <message>
        <source>Press **Train**: a hundred hidden units and a thousand images of MNIST, each looked at sixty times. It takes a second or two.</source>
        <translation>Drücken Sie **Trainieren**: hundert verdeckte Neuronen und tausend Bilder von MNIST, jedes sechzigmal angesehen. Es dauert ein bis zwei Sekunden.</translation>
    </message>
    <message>
        <source>The accuracy on training images reaches 100 %; the one on validation images does not.</source>
        <translation>Die Genauigkeit auf Trainingsbildern erreicht 100 %; die auf Validierungsbildern nicht.</translation>
    </message>
    <message>
        <source>It has seen each image sixty times and remembers all of them; of new ones it reads 88 or 89 of 100. Looking at the same thousand for longer would not help. More images would, but somebody has to collect and label them. Or one makes them.</source>
        <translation>Es hat jedes Bild sechzigmal gesehen und sich alle gemerkt; von neuen liest es 88 oder 89 von 100. Dieselben tausend noch länger anzusehen würde nicht helfen. Mehr Bilder schon, aber jemand muss sie sammeln und mit Labels versehen. Oder man macht sie.</translation>
    </message>
    <message>
        <source>Shifted by one pixel</source>
        <translation>Um ein Pixel verschoben</translation>
    </message>
    <message>
        <source>Open the group **Distortions** and set **Shift** to 1: each image is shifted by up to one pixel each way, differently in each epoch. The examples there show some. Press **Train**.</source>
        <translation>Öffnen Sie die Gruppe **Verzerrungen**, und setzen Sie **Verschiebung** auf 1: Jedes Bild wird um bis zu ein Pixel in jede Richtung verschoben, in jeder Epoche anders. Die Beispiele dort zeigen einige. Drücken Sie **Trainieren**.</translation>
    </message>
    <message>
        <source>Both accuracies: which one rises more slowly than before, and which ends higher?</source>
        <translation>Beide Genauigkeiten: Welche steigt langsamer als zuvor, und welche endet höher?</translation>
    </message>
    <message>
        <source>About four points more, for nothing but a little computing. You see at once that a shifted 3 is still a 3. The network does not: its inputs are 784 separate numbers, and it knows nothing of which pixels are neighbours. The shifted images tell it what stays the same. The thousand are also harder to memorise now, as they change from epoch to epoch.</source>
        <translation>Etwa vier Prozentpunkte mehr, für nichts als ein wenig Rechnen. Sie sehen sofort, dass eine verschobene 3 immer noch eine 3 ist. Das Netz nicht: Seine Eingaben sind 784 einzelne Zahlen, und welche Pixel benachbart sind, weiß es nicht. Die verschobenen Bilder sagen ihm, was gleich bleibt. Die tausend sind nun auch schwerer auswendig zu lernen, da sie sich von Epoche zu Epoche ändern.</translation>
    </message>
    <message>
        <source>The same thousand images, shifted at random: how does the accuracy on validation images change?</source>
        <translation>Dieselben tausend Bilder, zufällig verschoben: Wie ändert sich die Genauigkeit auf Validierungsbildern?</translation>
    </message>
    <message>
        <source>It falls: shifted digits are harder to read</source>
        <translation>Sie sinkt: Verschobene Ziffern sind schwerer zu lesen</translation>
    </message>
    <message>
        <source>It rises by up to 1.5 points</source>
        <translation>Sie steigt um bis zu 1.5 Prozentpunkte</translation>
    </message>
    <message>
        <source>It rises by more than 1.5 points</source>
        <translation>Sie steigt um mehr als 1.5 Prozentpunkte</translation>
    </message>
    <message>
        <source>How many images are these?</source>
        <translation>Wie viele Bilder sind das?</translation>
    </message>
    <message>
        <source>Work out how many there are.</source>
        <translation>Rechnen Sie aus, wie viele es sind.</translation>
    </message>
    <message>
        <source>Each of 1 000 images may be shifted by −1, 0 or 1 pixel across, and by −1, 0 or 1 pixel down. How many different images does that make?</source>
        <translation>Jedes von 1 000 Bildern darf waagerecht um −1, 0 oder 1 Pixel und senkrecht um −1, 0 oder 1 Pixel verschoben werden. Wie viele verschiedene Bilder ergibt das?</translation>
    </message>
    <message>
        <source>How many places are there for one image?</source>
        <translation>Wie viele Plätze gibt es für ein Bild?</translation>
    </message>
    <message>
        <source>3 · 3 = 9 places, so 9 000 images. They are not worth 9 000 new ones: nine places of one 3 show nothing of how other people write it. Turns, zoom and slant by any small amount have no such count; there every epoch is new.</source>
        <translation>3 · 3 = 9 Plätze, also 9 000 Bilder. So viel wert wie 9 000 neue sind sie nicht: Neun Plätze einer 3 zeigen nichts davon, wie andere Menschen sie schreiben. Drehung, Zoom und Schrägstellung um beliebig kleine Beträge lassen sich nicht so abzählen; dort ist jede Epoche neu.</translation>
    </message>
    <message>
        <source>Shifts, affine, elastic</source>
        <translation>Verschiebungen, affin, elastisch</translation>
    </message>
    <message>
        <source>Run the experiment “Shifts, affine, elastic: Simard&apos;s ladder”, about a minute: the same network and 10 000 images, first without distortions, then shifted, then also turned, zoomed and slanted (affine), at last also distorted elastically, as if by the tremor of a hand.</source>
        <translation>Führen Sie das Experiment „Verschiebungen, affin, elastisch: Simards Leiter“ aus, etwa eine Minute: dasselbe Netz und 10 000 Bilder, zuerst ohne Verzerrungen, dann verschoben, dann auch gedreht, gezoomt und schräg gestellt (affin), zuletzt auch elastisch verzerrt, wie durch das Zittern einer Hand.</translation>
    </message>
    <message>
        <source>Validation and training accuracy of the four runs.</source>
        <translation>Validierungs- und Trainingsgenauigkeit der vier Läufe.</translation>
    </message>
    <message>
        <source>Shifts bring the largest gain, the others add less and less. The more varied the images, the smaller the gap between training and validation: with elastic distortions the network hardly sees anything twice. In 2003 Simard, Steinkraus and Platt went from 98.4 to 99.3 % with such steps, with 800 hidden units and all images.</source>
        <translation>Verschiebungen bringen den größten Gewinn, die anderen immer weniger. Je vielfältiger die Bilder, desto kleiner die Lücke zwischen Training und Validierung: Mit elastischen Verzerrungen sieht das Netz kaum etwas zweimal. 2003 kamen Simard, Steinkraus und Platt mit solchen Schritten von 98.4 auf 99.3 %, mit 800 verdeckten Neuronen und allen Bildern.</translation>
    </message>
    <message>
        <source>Accuracy on validation images at the end: elastic and affine together, compared with shifts alone?</source>
        <translation>Genauigkeit auf Validierungsbildern am Ende: elastisch und affin zusammen, verglichen mit Verschiebungen allein?</translation>
    </message>
    <message>
        <source>Lower: such warped digits do not occur</source>
        <translation>Niedriger: So verbogene Ziffern kommen nicht vor</translation>
    </message>
    <message>
        <source>Up to 2 points higher</source>
        <translation>Bis zu 2 Prozentpunkte höher</translation>
    </message>
    <message>
        <source>More than 2 points higher</source>
        <translation>Mehr als 2 Prozentpunkte höher</translation>
    </message>
    <message>
        <source>Turned by any angle</source>
        <translation>Um beliebige Winkel gedreht</translation>
    </message>
    <message>
        <source>If small turns help, why not large ones? Draw the accuracy on **validation** images that you expect over 60 epochs. Then set **Shift** to 0, **Rotation** to 180, and press **Train**. Validation images stay upright.</source>
        <translation>Wenn kleine Drehungen helfen, warum nicht große? Zeichnen Sie die Genauigkeit auf **Validierungsbildern**, die Sie über 60 Epochen erwarten. Setzen Sie dann **Verschiebung** auf 0, **Drehung** auf 180, und drücken Sie **Trainieren**. Validierungsbilder bleiben aufrecht.</translation>
    </message>
    <message>
        <source>The accuracy on validation images, and that of the run without distortions.</source>
        <translation>Die Genauigkeit auf Validierungsbildern, und die des Laufs ohne Verzerrungen.</translation>
    </message>
    <message>
        <source>About 75 %, where it was 89 % without any distortion. Only one in thirty of the images that it learns from is upright within 6°; most look as no one ever writes. A hundred hidden units have to read each digit at every angle, for which they are too few, and some digits look like others when turned.</source>
        <translation>Etwa 75 %, wo es ohne jede Verzerrung 89 % waren. Nur eines von dreißig Bildern, aus denen es lernt, steht auf 6° genau aufrecht; die meisten sehen aus, wie nie jemand schreibt. Hundert verdeckte Neuronen müssen jede Ziffer in jedem Winkel lesen, wofür sie zu wenige sind, und manche Ziffern sehen gedreht wie andere aus.</translation>
    </message>
    <message>
        <source>A thousand images, each turned by any angle: how does the accuracy on upright validation images grow?</source>
        <translation>Tausend Bilder, jedes um einen beliebigen Winkel gedreht: Wie wächst die Genauigkeit auf aufrechten Validierungsbildern?</translation>
    </message>
    <message>
        <source>How far may a digit be turned?</source>
        <translation>Wie weit darf eine Ziffer gedreht sein?</translation>
    </message>
    <message>
        <source>Run the experiment “How far may a digit be turned?”, about 20 seconds: 10 000 images, upright, turned by up to 15°, and by up to 180°.</source>
        <translation>Führen Sie das Experiment „Wie weit darf eine Ziffer gedreht sein?“ aus, etwa 20 Sekunden: 10 000 Bilder, aufrecht, um bis zu 15° gedreht, und um bis zu 180°.</translation>
    </message>
    <message>
        <source>The three accuracies, and the claim on 6 and 9.</source>
        <translation>Die drei Genauigkeiten, und die Aussage über 6 und 9.</translation>
    </message>
    <message>
        <source>Turns of 15° help a little: people write at such angles. Turned by 180°, a 6 is a 9 with the label 6, and the network is taught both. With more images it does better than before, and still it is several points behind. A distortion helps as long as the label stays right and somebody might have written it so.</source>
        <translation>Drehungen um 15° helfen ein wenig: In solchen Winkeln wird geschrieben. Um 180° gedreht ist eine 6 eine 9 mit dem Label 6, und das Netz lernt beides. Mit mehr Bildern geht es besser als zuvor, und doch liegt es mehrere Prozentpunkte zurück. Eine Verzerrung hilft, solange das Label richtig bleibt und jemand so geschrieben haben könnte.</translation>
    </message>
    <message>
        <source>Accuracy on validation images: turned by up to 15°, compared with up to 180°?</source>
        <translation>Genauigkeit auf Validierungsbildern: um bis zu 15° gedreht, verglichen mit bis zu 180°?</translation>
    </message>
    <message>
        <source>Lower: the more varied, the better</source>
        <translation>Niedriger: Je vielfältiger, desto besser</translation>
    </message>
    <message>
        <source>How much is it worth?</source>
        <translation>Wie viel ist es wert?</translation>
    </message>
    <message>
        <source>Run “More images, and more out of each”, about a minute: 1 000 to 50 000 images, each number once plain and once distorted. Say first whether it still helps with all 50 000.</source>
        <translation>Führen Sie „Mehr Bilder, und mehr aus jedem“ aus, etwa eine Minute: 1 000 bis 50 000 Bilder, jede Anzahl einmal unverändert und einmal verzerrt. Sagen Sie vorher, ob es auch mit allen 50 000 noch hilft.</translation>
    </message>
    <message>
        <source>How far apart the two curves are at the left end, and at the right end.</source>
        <translation>Wie weit die beiden Kurven am linken Ende auseinanderliegen, und am rechten.</translation>
    </message>
    <message>
        <source>At the left, with 1 000 images, distortions are worth six points; with 50 000 they are worth about half a point. Read it sideways: each point of the upper curve is as high as the lower curve with several times as many real images. The more real images there are, the fewer things are left for the made ones to teach.</source>
        <translation>Links, mit 1 000 Bildern, sind Verzerrungen sechs Prozentpunkte wert; mit 50 000 etwa einen halben. Lesen Sie waagerecht: Jeder Punkt der oberen Kurve liegt so hoch wie die untere Kurve bei mehrmals so vielen echten Bildern. Je mehr echte Bilder es gibt, desto weniger bleibt den gemachten zu lehren.</translation>
    </message>
    <message>
        <source>With all 50 000 images, how much do distortions add to the accuracy on validation images?</source>
        <translation>Mit allen 50 000 Bildern: Wie viel bringen Verzerrungen an Genauigkeit auf Validierungsbildern?</translation>
    </message>
    <message>
        <source>Nothing, or they cost accuracy: there are enough images</source>
        <translation>Nichts, oder sie kosten Genauigkeit: Es gibt genug Bilder</translation>
    </message>
    <message>
        <source>Up to 2 points</source>
        <translation>Bis zu 2 Prozentpunkte</translation>
    </message>
    <message>
        <source>More than 2 points</source>
        <translation>Mehr als 2 Prozentpunkte</translation>
    </message>
    <message>
        <source>Which may be used?</source>
        <translation>Was ist erlaubt?</translation>
    </message>
    <message>
        <source>You want to train a network that reads house numbers from photographs.</source>
        <translation>Sie wollen ein Netz trainieren, das Hausnummern von Fotos liest.</translation>
    </message>
    <message>
        <source>Which of these makes new training images whose labels are still right, and which somebody might photograph?</source>
        <translation>Was davon ergibt neue Trainingsbilder, deren Labels noch stimmen und die jemand fotografieren könnte?</translation>
    </message>
    <message>
        <source>Mirroring left and right</source>
        <translation>Links und rechts spiegeln</translation>
    </message>
    <message>
        <source>Turning by 180°</source>
        <translation>Um 180° drehen</translation>
    </message>
    <message>
        <source>A little more or less light</source>
        <translation>Etwas mehr oder weniger Licht</translation>
    </message>
    <message>
        <source>Exchanging the upper and the lower half</source>
        <translation>Die obere und die untere Hälfte vertauschen</translation>
    </message>
    <message>
        <source>Mirror a 3 or a 2: is there a digit that looks so?</source>
        <translation>Spiegeln Sie eine 3 oder eine 2: Gibt es eine Ziffer, die so aussieht?</translation>
    </message>
    <message>
        <source>Photographs differ in their light, and the number stays the same. A mirrored 2 or 3 is no digit, turning makes a 9 of a 6, and exchanged halves make no digit at all. For photographs of cats, mirroring would be fine: which changes are allowed depends on what is to be told apart.</source>
        <translation>Fotos unterscheiden sich im Licht, und die Nummer bleibt dieselbe. Eine gespiegelte 2 oder 3 ist keine Ziffer, Drehen macht aus einer 6 eine 9, und vertauschte Hälften ergeben gar keine Ziffer. Bei Fotos von Katzen wäre Spiegeln in Ordnung: Welche Änderungen erlaubt sind, hängt davon ab, was unterschieden werden soll.</translation>
    </message>
</context>
<context>
    <name>50-first-weights</name>
    <message>
        <source>First weights</source>
        <translation>Anfangsgewichte</translation>
    </message>
    <message>
        <source>Weights drawn with deviation 1 put hidden units to sleep before the first step. Dividing by the root of the inputs wakes them.</source>
        <translation>Gewichte, mit Standardabweichung 1 gezogen, schläfern verdeckte Neuronen vor dem ersten Schritt ein. Teilen durch die Wurzel der Zahl der Eingaben weckt sie.</translation>
    </message>
    <message>
        <source>Weight initialization</source>
        <translation>Gewichtsinitialisierung</translation>
    </message>
    <message>
        <source>Choose He instead of 1/√n and ReLU as hidden units, η 0.05. Watch Inside › Doctor: how spread are the z of each layer now?</source>
        <translation>Wählen Sie „He“ statt „1/√n“ und ReLU als verdeckte Neuronen, η 0.05. Beobachten Sie „Innenleben“ › „Diagnose“: Wie breit sind die z jeder Schicht jetzt gestreut?</translation>
    </message>
    <message>
        <source>The sum of many weights</source>
        <translation>Die Summe vieler Gewichte</translation>
    </message>
    <message>
        <source>A unit has 1 000 inputs. Half of them are 1, the others 0. Each weight and the bias are drawn with mean 0 and deviation 1. So z is the sum of 501 such numbers. Work out its deviation: variances of independent numbers add up.</source>
        <translation>Ein Neuron hat 1 000 Eingaben. Die Hälfte davon ist 1, die anderen sind 0. Jedes Gewicht und der Bias werden mit Mittelwert 0 und Standardabweichung 1 gezogen. z ist also die Summe von 501 solchen Zahlen. Rechnen Sie seine Standardabweichung aus: Varianzen unabhängiger Zahlen addieren sich.</translation>
    </message>
    <message>
        <source>z = Σ wⱼ xⱼ + b</source>
        <translation>z = Σ wⱼ xⱼ + b</translation>
    </message>
    <message>
        <source>What is the deviation of z? Give one decimal.</source>
        <translation>Wie groß ist die Standardabweichung von z? Geben Sie eine Dezimalstelle an.</translation>
    </message>
    <message>
        <source>The variance of a sum of independent numbers is the sum of their variances: 501 times 1.</source>
        <translation>Die Varianz einer Summe unabhängiger Zahlen ist die Summe ihrer Varianzen: 501 mal 1.</translation>
    </message>
    <message>
        <source>The variance is 501, the deviation √501 = 22.4. The sigmoid is flat beyond about ±5: hardly any z falls on its slope.</source>
        <translation>Die Varianz ist 501, die Standardabweichung √501 = 22.4. Jenseits von etwa ±5 ist das Sigmoid flach: Kaum ein z fällt auf seinen Hang.</translation>
    </message>
    <message>
        <source>Take MNIST</source>
        <translation>MNIST nehmen</translation>
    </message>
    <message>
        <source>The figures of this lesson are those of MNIST, the book&apos;s 70 000 handwritten digits. Choose MNIST in the group Data, at the left, or let the lesson do it.</source>
        <translation>Die Zahlen dieser Lektion sind die von MNIST, den 70 000 handgeschriebenen Ziffern des Buches. Wählen Sie MNIST links in der Gruppe „Daten“, oder lassen Sie die Lektion das tun.</translation>
    </message>
    <message>
        <source>Start with large weights</source>
        <translation>Mit großen Gewichten beginnen</translation>
    </message>
    <message>
        <source>Initial weights are set to **large**: deviation 1. Press Train. Thirty hidden units see 784 pixels each, of which about 150 carry ink.</source>
        <translation>Die Anfangsgewichte stehen auf **groß**: Standardabweichung 1. Drücken Sie „Trainieren“. Dreißig verdeckte Neuronen sehen je 784 Pixel, von denen etwa 150 Tinte tragen.</translation>
    </message>
    <message>
        <source>The accuracy after the first epoch, then how long it climbs.</source>
        <translation>Die Genauigkeit nach der ersten Epoche, dann, wie lange sie steigt.</translation>
    </message>
    <message>
        <source>With about 150 inked pixels z has a deviation near 10. Most hidden units start on the flat part of the sigmoid, where its slope σ′(z) is almost 0, and every gradient into the unit is multiplied by that slope. The cross-entropy does not help here: it cancels the slope of the output units only.</source>
        <translation>Mit etwa 150 Pixeln voll Tinte hat z eine Standardabweichung nahe 10. Die meisten verdeckten Neuronen beginnen auf dem flachen Teil des Sigmoids, wo dessen Steigung σ′(z) fast 0 ist, und jeder Gradient in das Neuron hinein wird mit dieser Steigung multipliziert. Die Kreuzentropie hilft hier nicht: Sie kürzt nur die Steigung der Ausgabeneuronen weg.</translation>
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
        <translation>Wie viele von 100 Validierungsbildern wird es nach der ersten Epoche lesen?</translation>
    </message>
    <message>
        <source>Fewer than 50: the units are asleep</source>
        <translation>Weniger als 50: Die Neuronen schlafen</translation>
    </message>
    <message>
        <source>Between 50 and 91</source>
        <translation>Zwischen 50 und 91</translation>
    </message>
    <message>
        <source>More than 91</source>
        <translation>Mehr als 91</translation>
    </message>
    <message>
        <source>See them sleep</source>
        <translation>Sie schlafen sehen</translation>
    </message>
    <message>
        <source>The page **Doctor** under Inside lists each layer: how widely its z are spread, and how many units are saturated, that is on the flat part of the sigmoid.</source>
        <translation>Die Seite **Diagnose** unter „Innenleben“ führt jede Schicht auf: wie breit ihre z gestreut sind, und wie viele Neuronen gesättigt sind, also auf dem flachen Teil des Sigmoids.</translation>
    </message>
    <message>
        <source>The row of the first layer: the spread of z, and the share that is saturated.</source>
        <translation>Die Zeile der ersten Schicht: die Streuung von z, und der gesättigte Anteil.</translation>
    </message>
    <message>
        <source>Divide by the root</source>
        <translation>Durch die Wurzel teilen</translation>
    </message>
    <message>
        <source>Now set Initial weights to **1/√n**: each weight has deviation 1/√784. The bias keeps deviation 1. Train again; nothing else changes.</source>
        <translation>Setzen Sie nun „Anfangsgewichte“ auf **1/√n**: Jedes Gewicht hat Standardabweichung 1/√784. Der Bias behält Standardabweichung 1. Trainieren Sie noch einmal; sonst ändert sich nichts.</translation>
    </message>
    <message>
        <source>The first point of the new curve beside the first of the old one.</source>
        <translation>Der erste Punkt der neuen Kurve neben dem ersten der alten.</translation>
    </message>
    <message>
        <source>z has a deviation of about 1 now, where the sigmoid is steep. One epoch brings what took the large weights many. Give both runs time and the gap shrinks: weight decay also pulls large weights down, as the next step shows.</source>
        <translation>z hat jetzt eine Standardabweichung von etwa 1, wo das Sigmoid steil ist. Eine Epoche bringt, wofür die großen Gewichte viele brauchten. Mit der Zeit schrumpft die Lücke zwischen beiden Läufen: Auch Gewichtszerfall zieht große Gewichte herunter, wie ein späterer Schritt zeigt.</translation>
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
        <translation>Um wie viele Prozentpunkte schlägt es nach einer Epoche die großen Gewichte?</translation>
    </message>
    <message>
        <source>It does not beat them</source>
        <translation>Es schlägt sie nicht</translation>
    </message>
    <message>
        <source>By up to 2 points</source>
        <translation>Um bis zu 2 Prozentpunkte</translation>
    </message>
    <message>
        <source>By more than 2 points</source>
        <translation>Um mehr als 2 Prozentpunkte</translation>
    </message>
    <message>
        <source>The sum again</source>
        <translation>Noch einmal die Summe</translation>
    </message>
    <message>
        <source>The same unit as at the beginning: 1 000 inputs, half of them 1. Each weight now has deviation 1/√1000, the bias still 1.</source>
        <translation>Dasselbe Neuron wie am Anfang: 1 000 Eingaben, die Hälfte davon 1. Jedes Gewicht hat nun Standardabweichung 1/√1000, der Bias weiterhin 1.</translation>
    </message>
    <message>
        <source>What is the deviation of z now? Give two decimals.</source>
        <translation>Wie groß ist die Standardabweichung von z jetzt? Geben Sie zwei Dezimalstellen an.</translation>
    </message>
    <message>
        <source>500 weights of variance 1/1000 each, and one bias of variance 1.</source>
        <translation>500 Gewichte mit Varianz je 1/1000, und ein Bias mit Varianz 1.</translation>
    </message>
    <message>
        <source>The variance is 500/1000 + 1 = 1.5, the deviation √1.5 = 1.22: the sigmoid is steep there.</source>
        <translation>Die Varianz ist 500/1000 + 1 = 1.5, die Standardabweichung √1.5 = 1.22: Dort ist das Sigmoid steil.</translation>
    </message>
    <message>
        <source>Weight decay mends it too</source>
        <translation>Auch Gewichtszerfall behebt es</translation>
    </message>
    <message>
        <source>With L2 regularization each step multiplies every weight by 1 − ηλ/n. An epoch has n/m steps for mini-batches of m images. Where the cost pulls at a weight only weakly, that is all that happens to it.</source>
        <translation>Mit L2-Regularisierung multipliziert jeder Schritt jedes Gewicht mit 1 − ηλ/n. Eine Epoche hat n/m Schritte bei Mini-Batches aus m Bildern. Wo die Kosten nur schwach an einem Gewicht ziehen, ist das alles, was mit ihm geschieht.</translation>
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
        <translation>η ist 0.1, λ ist 5, m ist 10. Um welchen Faktor verkleinert eine Epoche ein solches Gewicht? Geben Sie zwei Dezimalstellen an.</translation>
    </message>
    <message>
        <source>ηλ/m is 0.1 · 5 / 10.</source>
        <translation>ηλ/m ist 0.1 · 5 / 10.</translation>
    </message>
    <message>
        <source>exp(−0.05) = 0.951. Nothing but decay halves such a weight in 14 epochs, since 0.951¹⁴ = 0.5. Large first weights do not stay large.</source>
        <translation>exp(−0.05) = 0.951. Der Zerfall allein halbiert ein solches Gewicht in 14 Epochen, denn 0.951¹⁴ = 0.5. Große Anfangsgewichte bleiben nicht groß.</translation>
    </message>
    <message>
        <source>Who wins in the long run?</source>
        <translation>Wer gewinnt auf lange Sicht?</translation>
    </message>
    <message>
        <source>The experiment **Large initial weights against 1/√n** trains both starts for thirty epochs, with 30 and with 100 hidden units. Say first what you expect at the end, then run it. It takes about half a minute.</source>
        <translation>Das Experiment **Große Anfangsgewichte gegen 1/√n** trainiert beide Anfänge dreißig Epochen lang, mit 30 und mit 100 verdeckten Neuronen. Sagen Sie vorher, was Sie am Ende erwarten, und führen Sie es dann aus. Es dauert etwa eine halbe Minute.</translation>
    </message>
    <message>
        <source>With enough epochs decay has shrunk the large weights and both arrive at nearly the same place. The start decides how soon. In deep networks it also decides whether they learn at all.</source>
        <translation>Mit genug Epochen hat der Zerfall die großen Gewichte verkleinert, und beide kommen fast an derselben Stelle an. Der Anfang entscheidet, wie bald. In tiefen Netzen entscheidet er auch, ob sie überhaupt lernen.</translation>
    </message>
    <message>
        <source>Best of thirty epochs, 30 hidden units: how far is 1/√n ahead?</source>
        <translation>Beste von dreißig Epochen, 30 verdeckte Neuronen: Wie weit liegt 1/√n vorn?</translation>
    </message>
    <message>
        <source>It is behind</source>
        <translation>Es liegt zurück</translation>
    </message>
    <message>
        <source>Less than 1 point, either way</source>
        <translation>Weniger als 1 Prozentpunkt, in der einen oder anderen Richtung</translation>
    </message>
    <message>
        <source>More than 1 point</source>
        <translation>Mehr als 1 Prozentpunkt</translation>
    </message>
</context>
<context>
    <name>60-choosing-knobs</name>
    <message>
        <source>Choosing the knobs</source>
        <translation>Die Einstellungen wählen</translation>
    </message>
    <message>
        <source>A plan for a network that does not learn yet: get any signal, find the learning rate, let the validation set say when to stop.</source>
        <translation>Ein Plan für ein Netz, das noch nicht lernt: überhaupt ein Signal bekommen, die Lernrate finden, und die Validierungsmenge sagen lassen, wann Schluss ist.</translation>
    </message>
    <message>
        <source>How to choose a neural network&apos;s hyper-parameters?</source>
        <translation>How to choose a neural network&apos;s hyper-parameters?</translation>
    </message>
    <message>
        <source>Press Find beside η for a network of 100 hidden units. Does it suggest the same η as for 30? Train with it and with a third of it.</source>
        <translation>Drücken Sie neben η „Finden“, für ein Netz mit 100 verdeckten Neuronen. Schlägt es dasselbe η vor wie für 30? Trainieren Sie damit und mit einem Drittel davon.</translation>
    </message>
    <message>
        <source>Take MNIST</source>
        <translation>MNIST nehmen</translation>
    </message>
    <message>
        <source>Choose MNIST in the group Data, or let the lesson do it. The settings begin as somebody without a plan might leave them: η 10 and λ 1000.</source>
        <translation>Wählen Sie MNIST in der Gruppe „Daten“, oder lassen Sie die Lektion das tun. Die Einstellungen beginnen, wie jemand ohne Plan sie hinterlassen könnte: η 10 und λ 1000.</translation>
    </message>
    <message>
        <source>A network that learns nothing</source>
        <translation>Ein Netz, das nichts lernt</translation>
    </message>
    <message>
        <source>Press Train with η 10 and λ 1000, and look at the accuracy. With ten digits, guessing gives 10 %.</source>
        <translation>Drücken Sie „Trainieren“ mit η 10 und λ 1000, und sehen Sie auf die Genauigkeit. Bei zehn Ziffern ergibt Raten 10 %.</translation>
    </message>
    <message>
        <source>The accuracy, and the line above the tabs that says what the Doctor thinks.</source>
        <translation>Die Genauigkeit, und die Zeile über den Tabs, die sagt, was „Diagnose“ meint.</translation>
    </message>
    <message>
        <source>λ/n is 1000/50 000 = 0.02, times η 10: each step multiplies the weights by 0.8, ten steps leave a tenth. And η 10 throws about what is left. Two wrong knobs at once: neither tells you which it is. So make the problem small and change one at a time.</source>
        <translation>λ/n ist 1000/50 000 = 0.02, mal η 10: Jeder Schritt multipliziert die Gewichte mit 0.8, zehn Schritte lassen ein Zehntel übrig. Und was übrig ist, wirft η 10 umher. Zwei falsche Einstellungen zugleich: Keine verrät, welche es ist. Machen Sie also die Aufgabe klein, und ändern Sie immer nur eine.</translation>
    </message>
    <message>
        <source>What will the accuracy do?</source>
        <translation>Was wird die Genauigkeit tun?</translation>
    </message>
    <message>
        <source>Stay near 10 %</source>
        <translation>Nahe 10 % bleiben</translation>
    </message>
    <message>
        <source>Reach about half</source>
        <translation>Etwa die Hälfte erreichen</translation>
    </message>
    <message>
        <source>Go beyond 75 %</source>
        <translation>Über 75 % hinausgehen</translation>
    </message>
    <message>
        <source>Make it small</source>
        <translation>Die Aufgabe klein machen</translation>
    </message>
    <message>
        <source>First get an answer fast. Set **Training images** to 1 000: an epoch then takes a fiftieth of the time. λ belongs to the number of images, so set it to 20: λ/n is the same as before. η stays 10.</source>
        <translation>Zuerst brauchen Sie schnell eine Antwort. Setzen Sie **Trainingsbilder** auf 1 000: Eine Epoche dauert dann ein Fünfzigstel der Zeit. λ gehört zur Anzahl der Bilder, setzen Sie es also auf 20: λ/n ist dasselbe wie zuvor. η bleibt 10.</translation>
    </message>
    <message>
        <source>λ/n: 1000/50 000 = 20/1000</source>
        <translation>λ/n: 1000/50 000 = 20/1000</translation>
    </message>
    <message>
        <source>λ/n</source>
        <translation>λ/n</translation>
    </message>
    <message>
        <source>Three learning rates</source>
        <translation>Drei Lernraten</translation>
    </message>
    <message>
        <source>The experiment **The learning rate η** trains with η 0.025, 0.25 and 2.5, thirty epochs each. Say what the cost of η 2.5 will do, then run it.</source>
        <translation>Das Experiment **Die Lernrate η** trainiert mit η 0.025, 0.25 und 2.5, je dreißig Epochen lang. Sagen Sie, was die Kosten von η 2.5 tun werden, und führen Sie es dann aus.</translation>
    </message>
    <message>
        <source>The training cost: who falls smoothly, who rattles?</source>
        <translation>Die Trainingskosten: Welche fallen glatt, welche rattern?</translation>
    </message>
    <message>
        <source>A step of η against the gradient lowers the cost as long as the cost is about straight over that distance. η 2.5 jumps from one wall of the valley to the other. η 0.025 is safe, and still falling at the end. The cost, not the accuracy, tells you about η.</source>
        <translation>Ein Schritt der Größe η gegen den Gradienten senkt die Kosten, solange sie über diese Strecke ungefähr gerade verlaufen. η 2.5 springt von einer Talwand zur anderen. η 0.025 ist ungefährlich und fällt am Ende immer noch. Über η geben die Kosten Auskunft, nicht die Genauigkeit.</translation>
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
        <translation>In wie vielen ihrer Epochen werden die Kosten von η 2.5 steigen?</translation>
    </message>
    <message>
        <source>In none: a larger step is only faster</source>
        <translation>In keiner: Ein größerer Schritt ist nur schneller</translation>
    </message>
    <message>
        <source>In fewer than a quarter</source>
        <translation>In weniger als einem Viertel</translation>
    </message>
    <message>
        <source>In a quarter or more</source>
        <translation>In einem Viertel oder mehr</translation>
    </message>
    <message>
        <source>Half of the threshold</source>
        <translation>Die Hälfte der Schwelle</translation>
    </message>
    <message>
        <source>The threshold is the largest η with which the cost still falls in the first epochs. Train on all images with η 0.25 and λ 5. Draw first how you expect the accuracy to climb in six epochs.</source>
        <translation>Die Schwelle ist das größte η, bei dem die Kosten in den ersten Epochen noch fallen. Trainieren Sie mit allen Bildern bei η 0.25 und λ 5. Zeichnen Sie vorher, wie die Genauigkeit nach Ihrer Erwartung in sechs Epochen steigt.</translation>
    </message>
    <message>
        <source>How much of the climb the first epoch brings.</source>
        <translation>Wie viel des Anstiegs die erste Epoche bringt.</translation>
    </message>
    <message>
        <source>Most of the climb happens in the first epoch: 5 000 steps. The rest is slow polishing. That is why one epoch, or a part of one, is enough to compare learning rates.</source>
        <translation>Der größte Teil des Anstiegs geschieht in der ersten Epoche: 5 000 Schritte. Der Rest ist langsamer Feinschliff. Deshalb genügt eine Epoche, oder ein Teil davon, um Lernraten zu vergleichen.</translation>
    </message>
    <message>
        <source>Draw the accuracy on validation, epoch by epoch.</source>
        <translation>Zeichnen Sie die Genauigkeit bei der Validierung, Epoche für Epoche.</translation>
    </message>
    <message>
        <source>When to stop</source>
        <translation>Wann aufhören</translation>
    </message>
    <message>
        <source>Epochs is one more knob, and it need not be guessed. **Patience** 3 ends the run after three epochs without a better accuracy on validation. Set Epochs to 60, Patience to 3, Training images to 5 000, and train.</source>
        <translation>Auch „Epochen“ ist eine Einstellung, und man muss sie nicht raten. **Geduld** 3 beendet den Lauf nach drei Epochen ohne bessere Genauigkeit bei der Validierung. Setzen Sie „Epochen“ auf 60, „Geduld“ auf 3, „Trainingsbilder“ auf 5 000, und trainieren Sie.</translation>
    </message>
    <message>
        <source>The end of the run in the line at the bottom: it says why it ended.</source>
        <translation>Das Ende des Laufs in der Zeile ganz unten: Sie sagt, warum er geendet hat.</translation>
    </message>
    <message>
        <source>A patient rule sees small gains late, an impatient one saves time. With a noisy accuracy three epochs may be bad luck: the book uses ten. Halving η before giving up, *halve when it stalls*, is the other rule: experiment “When to stop, and halving η first”.</source>
        <translation>Eine geduldige Regel sieht auch späte kleine Gewinne, eine ungeduldige spart Zeit. Bei verrauschter Genauigkeit können drei Epochen Pech sein: Das Buch nimmt zehn. η zu halbieren, bevor man aufgibt, *halbieren, wenn es stockt*, ist die andere Regel: Experiment „Wann aufhören, und vorher η halbieren“.</translation>
    </message>
    <message>
        <source>How many epochs will it do?</source>
        <translation>Wie viele Epochen wird er machen?</translation>
    </message>
    <message>
        <source>All 60</source>
        <translation>Alle 60</translation>
    </message>
    <message>
        <source>Between 25 and 60</source>
        <translation>Zwischen 25 und 60</translation>
    </message>
    <message>
        <source>Fewer than 25</source>
        <translation>Weniger als 25</translation>
    </message>
    <message>
        <source>Halve before you stop</source>
        <translation>Halbieren vor dem Aufhören</translation>
    </message>
    <message>
        <source>Run the experiment **When to stop, and halving η first**. One run stops after ten epochs without a better one. The other halves η after five such epochs, seven times, before it ends.</source>
        <translation>Führen Sie das Experiment **Wann aufhören, und vorher η halbieren** aus. Ein Lauf hört nach zehn Epochen ohne eine bessere auf. Der andere halbiert η nach fünf solchen Epochen, siebenmal, bevor er endet.</translation>
    </message>
    <message>
        <source>The stairs: what happens to the accuracy at each halving.</source>
        <translation>Die Stufen: was bei jeder Halbierung mit der Genauigkeit geschieht.</translation>
    </message>
    <message>
        <source>Long steps hide what short ones would find: near the bottom the weights jump about the minimum at a distance that grows with η. Each halving brings them closer.</source>
        <translation>Lange Schritte verbergen, was kurze fänden: Nahe dem Talgrund springen die Gewichte um das Minimum herum, in einem Abstand, der mit η wächst. Jede Halbierung bringt sie näher.</translation>
    </message>
    <message>
        <source>How much does the halving add to the best accuracy?</source>
        <translation>Wie viel bringt das Halbieren an bester Genauigkeit?</translation>
    </message>
    <message>
        <source>Nothing: it was stuck already</source>
        <translation>Nichts: Es steckte schon fest</translation>
    </message>
    <message>
        <source>Up to 3 points</source>
        <translation>Bis zu 3 Prozentpunkte</translation>
    </message>
    <message>
        <source>More than 3 points</source>
        <translation>Mehr als 3 Prozentpunkte</translation>
    </message>
    <message>
        <source>η 1/128</source>
        <translation>η 1/128</translation>
    </message>
    <message>
        <source>A schedule halves η seven times, from 0.5 on.</source>
        <translation>Ein Verlauf halbiert η siebenmal, von 0.5 an.</translation>
    </message>
    <message>
        <source>Which η is left after the seventh halving? Give four decimals.</source>
        <translation>Welches η bleibt nach der siebten Halbierung? Geben Sie vier Dezimalstellen an.</translation>
    </message>
    <message>
        <source>Seven halvings divide by 2 · 2 · 2 · 2 · 2 · 2 · 2.</source>
        <translation>Sieben Halbierungen teilen durch 2 · 2 · 2 · 2 · 2 · 2 · 2.</translation>
    </message>
    <message>
        <source>0.5 / 2⁷ = 0.5 / 128 = 0.0039. That is where the book&apos;s exercise lets the run end.</source>
        <translation>0.5 / 2⁷ = 0.5 / 128 = 0.0039. Dort lässt die Übung des Buches den Lauf enden.</translation>
    </message>
</context>
<context>
    <name>61-mini-batch</name>
    <message>
        <source>The mini-batch, in seconds</source>
        <translation>Der Mini-Batch, in Sekunden</translation>
    </message>
    <message>
        <source>How many images before each step? Counted in epochs one size wins, counted in seconds another.</source>
        <translation>Wie viele Bilder vor jedem Schritt? In Epochen gezählt gewinnt eine Größe, in Sekunden gezählt eine andere.</translation>
    </message>
    <message>
        <source>How to choose a neural network&apos;s hyper-parameters?</source>
        <translation>How to choose a neural network&apos;s hyper-parameters?</translation>
    </message>
    <message>
        <source>Over seconds, find the size and the η that are first to read 93 % of the validation images. Is it one of the four of the experiment? Set the x axis back to epochs when you are done.</source>
        <translation>Finden Sie über Sekunden die Größe und das η, die als Erste 93 % der Validierungsbilder lesen. Ist es eines der vier Paare des Experiments? Stellen Sie die x-Achse danach wieder auf Epochen.</translation>
    </message>
    <message>
        <source>Ten images, one step</source>
        <translation>Zehn Bilder, ein Schritt</translation>
    </message>
    <message>
        <source>Press **Train**. The network looks at 10 of its 10 000 images, takes one step along their mean gradient with η = 0.1, and so on for 8 epochs.</source>
        <translation>Drücken Sie **Trainieren**. Das Netz sieht sich 10 seiner 10 000 Bilder an, geht einen Schritt entlang ihres mittleren Gradienten mit η = 0.1, und so weiter, 8 Epochen lang.</translation>
    </message>
    <message>
        <source>The accuracy on validation images after each epoch.</source>
        <translation>Die Genauigkeit auf Validierungsbildern nach jeder Epoche.</translation>
    </message>
    <message>
        <source>Ten images make a step, a thousand steps make an epoch, and after eight of those about 93 % of new images are read. The mean gradient of ten images is a rough estimate of that of all 10 000. It need not be exact: the next ten correct it.</source>
        <translation>Zehn Bilder ergeben einen Schritt, tausend Schritte eine Epoche, und nach acht davon werden etwa 93 % der neuen Bilder gelesen. Der mittlere Gradient von zehn Bildern ist eine grobe Schätzung dessen von allen 10 000. Genau muss er nicht sein: Die nächsten zehn korrigieren ihn.</translation>
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
        <translation>Hundert Bilder, ein Schritt</translation>
    </message>
    <message>
        <source>Set **Mini-batch** to 100 and leave η at 0.1. Press **Train**: the same images, eight times over, with a better gradient at each step.</source>
        <translation>Setzen Sie **Mini-Batch** auf 100, und lassen Sie η auf 0.1. Drücken Sie **Trainieren**: dieselben Bilder, achtmal durch, mit einem besseren Gradienten bei jedem Schritt.</translation>
    </message>
    <message>
        <source>The new curve, epoch by epoch, beside the old one.</source>
        <translation>Die neue Kurve, Epoche für Epoche, neben der alten.</translation>
    </message>
    <message>
        <source>The gradient is better, but there are only a tenth as many steps, each as long as before. So in each epoch the network gets a tenth as far. To compare two sizes with one η says little about the sizes.</source>
        <translation>Der Gradient ist besser, aber es gibt nur ein Zehntel der Schritte, jeder so lang wie zuvor. In jeder Epoche kommt das Netz also nur ein Zehntel so weit. Zwei Größen mit demselben η zu vergleichen sagt wenig über die Größen.</translation>
    </message>
    <message>
        <source>1/m</source>
        <translation>1/m</translation>
    </message>
    <message>
        <source>Size 100 with η 0.1: how does its accuracy after eight epochs compare with size 10?</source>
        <translation>Größe 100 mit η 0.1: Wie ist ihre Genauigkeit nach acht Epochen, verglichen mit Größe 10?</translation>
    </message>
    <message>
        <source>Higher: each step follows a better gradient</source>
        <translation>Höher: Jeder Schritt folgt einem besseren Gradienten</translation>
    </message>
    <message>
        <source>The same within 1 point: it has seen the same images</source>
        <translation>Gleich, auf 1 Prozentpunkt genau: Es hat dieselben Bilder gesehen</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Niedriger</translation>
    </message>
    <message>
        <source>Let η grow with the size</source>
        <translation>η mit der Größe wachsen lassen</translation>
    </message>
    <message>
        <source>Leave the size at 100 and set **η** to 1, ten times as much. Press **Train**.</source>
        <translation>Lassen Sie die Größe auf 100, und setzen Sie **η** auf 1, zehnmal so viel. Drücken Sie **Trainieren**.</translation>
    </message>
    <message>
        <source>The curve of size 10, and this one.</source>
        <translation>Die Kurve von Größe 10, und diese.</translation>
    </message>
    <message>
        <source>One step of η = 1 along the mean of a hundred gradients goes about as far as ten steps of η = 0.1 along means of ten, as long as the gradients change little on the way. So the two curves lie nearly on each other. When the size changes, η changes with it, in proportion: η/m stays the same.</source>
        <translation>Ein Schritt mit η = 1 entlang des Mittels von hundert Gradienten kommt etwa so weit wie zehn Schritte mit η = 0.1 entlang der Mittel von je zehn, solange sich die Gradienten unterwegs wenig ändern. Deshalb liegen die beiden Kurven fast aufeinander. Ändert sich die Größe, so ändert sich η mit, im gleichen Verhältnis: η/m bleibt gleich.</translation>
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
        <translation>Größe 100 mit η 1, verglichen mit Größe 10 und η 0.1, nach acht Epochen?</translation>
    </message>
    <message>
        <source>More than 1 point lower: such long steps overshoot</source>
        <translation>Mehr als 1 Prozentpunkt niedriger: So lange Schritte schießen über das Ziel hinaus</translation>
    </message>
    <message>
        <source>The same within 1 point</source>
        <translation>Gleich, auf 1 Prozentpunkt genau</translation>
    </message>
    <message>
        <source>More than 1 point higher</source>
        <translation>Mehr als 1 Prozentpunkt höher</translation>
    </message>
    <message>
        <source>And a thousand?</source>
        <translation>Und tausend?</translation>
    </message>
    <message>
        <source>By the same rule a size of 1 000 goes with η = 10. Draw the accuracy on **validation** images that you expect over eight epochs. Then set both and press **Train**.</source>
        <translation>Nach derselben Regel gehört zu einer Größe von 1 000 η = 10. Zeichnen Sie die Genauigkeit auf **Validierungsbildern**, die Sie über acht Epochen erwarten. Stellen Sie dann beides ein, und drücken Sie **Trainieren**.</translation>
    </message>
    <message>
        <source>The accuracy, and the cost beside it.</source>
        <translation>Die Genauigkeit, und daneben die Kosten.</translation>
    </message>
    <message>
        <source>The rule has an end. It holds while the gradient hardly changes along the step, and a step with η = 10 goes far beyond that: the first ones already push the units onto the flat parts of their sigmoids, where they stay. Ten or twenty of a hundred images are read, not much better than guessing. Large mini-batches need a smaller η than the rule says, and so more epochs.</source>
        <translation>Die Regel hat ein Ende. Sie gilt, solange sich der Gradient entlang des Schritts kaum ändert, und ein Schritt mit η = 10 geht weit darüber hinaus: Schon die ersten schieben die Neuronen auf die flachen Teile ihrer Sigmoide, wo sie bleiben. Zehn oder zwanzig von hundert Bildern werden gelesen, kaum besser als geraten. Große Mini-Batches brauchen ein kleineres η, als die Regel sagt, und damit mehr Epochen.</translation>
    </message>
    <message>
        <source>Size 1 000 with η 10: how does the accuracy on validation images grow over eight epochs?</source>
        <translation>Größe 1 000 mit η 10: Wie wächst die Genauigkeit auf Validierungsbildern über acht Epochen?</translation>
    </message>
    <message>
        <source>One image at a time</source>
        <translation>Ein Bild auf einmal</translation>
    </message>
    <message>
        <source>Now the other end: a step after every image. Run the experiment “The size of the mini-batch”, about 4 seconds. It has four runs, and its curves are drawn over **seconds**. Say first how long size 1 takes to reach 90 %.</source>
        <translation>Nun das andere Ende: ein Schritt nach jedem Bild. Führen Sie das Experiment „Die Größe des Mini-Batch“ aus, etwa 4 Sekunden. Es hat vier Läufe, und seine Kurven sind über **Sekunden** gezeichnet. Sagen Sie vorher, wie lange Größe 1 bis 90 % braucht.</translation>
    </message>
    <message>
        <source>The four curves over seconds: where does each pass 90 %?</source>
        <translation>Die vier Kurven über Sekunden: Wo überschreitet jede 90 %?</translation>
    </message>
    <message>
        <source>Over epochs size 1 and size 10 can hardly be told apart. Over seconds they can: a processor multiplies one large matrix faster than many small ones, so ten images together take far less time than ten images one by one. A size that is too small wastes the computer; one that is too large waits too long before each step.</source>
        <translation>Über Epochen lassen sich Größe 1 und Größe 10 kaum unterscheiden. Über Sekunden schon: Ein Prozessor multipliziert eine große Matrix schneller als viele kleine, zehn Bilder zusammen brauchen also weit weniger Zeit als zehn Bilder einzeln. Eine zu kleine Größe verschwendet den Rechner; eine zu große wartet vor jedem Schritt zu lange.</translation>
    </message>
    <message>
        <source>Seconds until 90 % with size 1 and η 0.01, compared with size 10 and η 0.1?</source>
        <translation>Sekunden bis 90 % mit Größe 1 und η 0.01, verglichen mit Größe 10 und η 0.1?</translation>
    </message>
    <message>
        <source>Fewer: it learns from every single image at once</source>
        <translation>Weniger: Es lernt sofort aus jedem einzelnen Bild</translation>
    </message>
    <message>
        <source>About as many: the same images, and η in proportion</source>
        <translation>Etwa gleich viele: dieselben Bilder, und η im Verhältnis</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Your own runs over seconds</source>
        <translation>Ihre eigenen Läufe über Sekunden</translation>
    </message>
    <message>
        <source>Choose **Over seconds** above the curves: the x axis now counts seconds of training, without pauses and scoring. Then go on.</source>
        <translation>Wählen Sie **Über Sekunden** über den Kurven: Die x-Achse zählt nun Sekunden Training, ohne Pausen und Auswertung. Gehen Sie dann weiter.</translation>
    </message>
    <message>
        <source>Size 10 and size 100 with η 1: which one ends first, with the same eight epochs?</source>
        <translation>Größe 10, und Größe 100 mit η 1: Was endet zuerst, mit denselben acht Epochen?</translation>
    </message>
    <message>
        <source>Eight epochs with size 100 take less time than eight with size 10, and the curve of η = 1 is ahead for it. How much depends on your computer: on its cores, and on the size of the matrices. So the best size is found by measuring seconds, once, on the computer that will train. Other knobs hardly change it, and it can stay.</source>
        <translation>Acht Epochen mit Größe 100 brauchen weniger Zeit als acht mit Größe 10, und dadurch liegt die Kurve von η = 1 vorn. Wie viel, hängt von Ihrem Rechner ab: von seinen Kernen, und von der Größe der Matrizen. Die beste Größe findet man also, indem man Sekunden misst, einmal, auf dem Rechner, der trainieren wird. Andere Einstellungen ändern sie kaum, sie kann also bleiben.</translation>
    </message>
    <message>
        <source>What a larger mini-batch buys</source>
        <translation>Was ein größerer Mini-Batch bringt</translation>
    </message>
    <message>
        <source>A mini-batch estimates the gradient of all images by the mean over a few, and the estimate is noisy.</source>
        <translation>Ein Mini-Batch schätzt den Gradienten aller Bilder durch das Mittel über wenige, und die Schätzung ist verrauscht.</translation>
    </message>
    <message>
        <source>The noise of a mean of m independent numbers falls with √m. By which factor does it fall when the mini-batch grows from 1 image to 100?</source>
        <translation>Das Rauschen eines Mittels von m unabhängigen Zahlen sinkt mit √m. Um welchen Faktor sinkt es, wenn der Mini-Batch von 1 Bild auf 100 wächst?</translation>
    </message>
    <message>
        <source>√100 divided by √1.</source>
        <translation>√100 geteilt durch √1.</translation>
    </message>
    <message>
        <source>By a factor of 10, for 100 times as many images. In arithmetic alone that is a bad bargain. It pays because a computer takes much less than 100 times as long for 100 images as for one.</source>
        <translation>Um einen Faktor 10, für 100-mal so viele Bilder. Rein rechnerisch ist das ein schlechtes Geschäft. Es lohnt sich, weil ein Rechner für 100 Bilder viel weniger als 100-mal so lange braucht wie für eines.</translation>
    </message>
    <message>
        <source>Use the rule</source>
        <translation>Die Regel anwenden</translation>
    </message>
    <message>
        <source>η/m stays the same.</source>
        <translation>η/m bleibt gleich.</translation>
    </message>
    <message>
        <source>You have found that η = 0.3 does well with mini-batches of 10. Your graphics card would like 64. With which η do you begin?</source>
        <translation>Sie haben herausgefunden, dass η = 0.3 mit Mini-Batches von 10 gut ist. Ihre Grafikkarte hätte gern 64. Mit welchem η beginnen Sie?</translation>
    </message>
    <message>
        <source>η/m is 0.3/10. Multiply by 64.</source>
        <translation>η/m ist 0.3/10. Multiplizieren Sie mit 64.</translation>
    </message>
    <message>
        <source>0.3 · 64/10 = 1.92. It is a place to begin: try smaller ones as well, since the rule promises too much for large steps.</source>
        <translation>0.3 · 64/10 = 1.92. Damit lässt sich beginnen: Versuchen Sie auch kleinere, denn für große Schritte verspricht die Regel zu viel.</translation>
    </message>
</context>
<context>
    <name>62-let-it-search</name>
    <message>
        <source>Let the machine search</source>
        <translation>Die Maschine suchen lassen</translation>
    </message>
    <message>
        <source>In which order to choose the knobs by hand, and what a search over a grid or at random does for you.</source>
        <translation>In welcher Reihenfolge man die Einstellungen von Hand wählt, und was eine Suche auf einem Gitter oder nach dem Zufall für Sie tut.</translation>
    </message>
    <message>
        <source>How to choose a neural network&apos;s hyper-parameters?</source>
        <translation>How to choose a neural network&apos;s hyper-parameters?</translation>
    </message>
    <message>
        <source>Let the race vary η at random from 0.01 to 10, with ten draws. Which setting matters most, does it say, and is it clear?</source>
        <translation>Lassen Sie „Rennen“ η zufällig von 0.01 bis 10 variieren, mit zehn Ziehungen. Welche Einstellung, sagt es, ist die wichtigste, und ist das deutlich?</translation>
    </message>
    <message>
        <source>Which knob first</source>
        <translation>Welche Einstellung zuerst</translation>
    </message>
    <message>
        <source>Choose by hand before you let anything search: each run teaches you something that a table of results does not.</source>
        <translation>Wählen Sie von Hand, bevor Sie irgendetwas suchen lassen: Jeder Lauf lehrt Sie etwas, was eine Ergebnistabelle nicht lehrt.</translation>
    </message>
    <message>
        <source>A new network, new data. In which order does it pay to choose the learning rate η, the regularization λ and the number of epochs?</source>
        <translation>Ein neues Netz, neue Daten. In welcher Reihenfolge lohnt es sich, die Lernrate η, die Regularisierung λ und die Zahl der Epochen zu wählen?</translation>
    </message>
    <message>
        <source>λ first, for overfitting is the worst enemy; then η</source>
        <translation>Zuerst λ, denn Überanpassung ist der schlimmste Feind; dann η</translation>
    </message>
    <message>
        <source>η first with λ = 0; then λ; then η once more. The epochs by early stopping</source>
        <translation>Zuerst η mit λ = 0; dann λ; dann noch einmal η. Die Epochen durch Early Stopping</translation>
    </message>
    <message>
        <source>All at once: they depend on each other</source>
        <translation>Alle zugleich: Sie hängen voneinander ab</translation>
    </message>
    <message>
        <source>A network with a wrong η learns nothing that λ could improve.</source>
        <translation>Ein Netz mit falschem η lernt nichts, was λ verbessern könnte.</translation>
    </message>
    <message>
        <source>Without a good η nothing can be seen. With λ = 0 there is one knob less to be wrong. Then λ, in large factors; as λ changes the cost, η is checked again afterwards. The number of epochs needs no choice: the run stops when validation no longer improves. The size of the mini-batch is chosen by time.</source>
        <translation>Ohne gutes η ist nichts zu sehen. Mit λ = 0 gibt es eine Einstellung weniger, die falsch sein kann. Dann λ, in großen Faktoren; da λ die Kosten ändert, wird η danach noch einmal geprüft. Die Zahl der Epochen muss man nicht wählen: Der Lauf hört auf, wenn die Validierung nicht mehr besser wird. Die Größe des Mini-Batch wird nach der Zeit gewählt.</translation>
    </message>
    <message>
        <source>In large factors</source>
        <translation>In großen Faktoren</translation>
    </message>
    <message>
        <source>λ is unknown by orders of magnitude, so first find the right order.</source>
        <translation>λ ist um Größenordnungen unbekannt; finden Sie also zuerst die richtige Größenordnung.</translation>
    </message>
    <message>
        <source>You want to try three values of λ. With which three do you learn most at first?</source>
        <translation>Sie wollen drei Werte von λ ausprobieren. Mit welchen dreien lernen Sie zunächst am meisten?</translation>
    </message>
    <message>
        <source>0.9, 1.0 and 1.1</source>
        <translation>0.9, 1.0 und 1.1</translation>
    </message>
    <message>
        <source>0.1, 1 and 10</source>
        <translation>0.1, 1 und 10</translation>
    </message>
    <message>
        <source>1, 2 and 3</source>
        <translation>1, 2 und 3</translation>
    </message>
    <message>
        <source>How far may the best λ be from your first guess?</source>
        <translation>Wie weit kann das beste λ von Ihrer ersten Schätzung entfernt sein?</translation>
    </message>
    <message>
        <source>0.1, 1 and 10 span a factor of a hundred, and their results differ by more than the luck of a seed. Between 0.9 and 1.1 they do not. Once the order of magnitude is known, finer values pay, if any do.</source>
        <translation>0.1, 1 und 10 überspannen einen Faktor hundert, und ihre Ergebnisse unterscheiden sich um mehr als das Glück eines Seeds. Zwischen 0.9 und 1.1 ist das nicht so. Ist die Größenordnung bekannt, lohnen sich feinere Werte, wenn überhaupt.</translation>
    </message>
    <message>
        <source>A grid</source>
        <translation>Ein Gitter</translation>
    </message>
    <message>
        <source>Open **Race**, give η the values 0.05, 0.5, 5 and λ the values 0, 1, 10, and press **Start**: nine runs with the same seed, five epochs each. They run two at a time.</source>
        <translation>Öffnen Sie **Rennen**, geben Sie η die Werte 0.05, 0.5, 5 und λ die Werte 0, 1, 10, und drücken Sie **Starten**: neun Läufe mit demselben Seed, je fünf Epochen. Es laufen immer zwei zugleich.</translation>
    </message>
    <message>
        <source>The map of the results: in which direction does the accuracy change most?</source>
        <translation>Die Karte der Ergebnisse: In welche Richtung ändert sich die Genauigkeit am meisten?</translation>
    </message>
    <message>
        <source>A grid tries every combination, so nothing is missed between its values, and its map shows which knob matters and whether two of them depend on each other. All runs have the same seed and the same mini-batches, so that they differ in the settings only.</source>
        <translation>Ein Gitter probiert jede Kombination aus, zwischen seinen Werten wird also keine verpasst, und seine Karte zeigt, auf welche Einstellung es ankommt und ob zwei davon voneinander abhängen. Alle Läufe haben denselben Seed und dieselben Mini-Batches, sodass sie sich nur in den Einstellungen unterscheiden.</translation>
    </message>
    <message>
        <source>How a grid grows</source>
        <translation>Wie ein Gitter wächst</translation>
    </message>
    <message>
        <source>A grid is simple, as long as it has few knobs.</source>
        <translation>Ein Gitter ist einfach, solange es wenige Einstellungen hat.</translation>
    </message>
    <message>
        <source>You want to search η, λ, the number of hidden units, and dropout, with five values each, on a grid. How many runs are that?</source>
        <translation>Sie wollen η, λ, die Zahl der verdeckten Neuronen und Dropout auf einem Gitter durchsuchen, mit je fünf Werten. Wie viele Läufe sind das?</translation>
    </message>
    <message>
        <source>5 · 5 · 5 · 5.</source>
        <translation>5 · 5 · 5 · 5.</translation>
    </message>
    <message>
        <source>5⁴ = 625 runs, and with three seeds each 1 875. Each further knob multiplies the work by five. So let a search begin where your own choice ended, over a few knobs, with short runs on fewer images.</source>
        <translation>5⁴ = 625 Läufe, und mit je drei Seeds 1 875. Jede weitere Einstellung multipliziert die Arbeit mit fünf. Lassen Sie eine Suche also dort beginnen, wo Ihre eigene Wahl geendet hat, über wenige Einstellungen, mit kurzen Läufen auf weniger Bildern.</translation>
    </message>
    <message>
        <source>At random instead</source>
        <translation>Stattdessen zufällig</translation>
    </message>
    <message>
        <source>Often only one of the knobs matters much, and you do not know which.</source>
        <translation>Oft kommt es nur auf eine der Einstellungen wirklich an, und man weiß nicht, auf welche.</translation>
    </message>
    <message>
        <source>25 runs search two knobs, of which only η matters. A grid of 5 by 5 tries five values of η. How many different values of η do 25 runs try if both knobs are drawn at random for each run?</source>
        <translation>25 Läufe durchsuchen zwei Einstellungen, von denen nur η zählt. Ein Gitter von 5 mal 5 probiert fünf Werte von η. Wie viele verschiedene Werte von η probieren 25 Läufe, wenn beide Einstellungen für jeden Lauf zufällig gezogen werden?</translation>
    </message>
    <message>
        <source>Each run draws its own η.</source>
        <translation>Jeder Lauf zieht sein eigenes η.</translation>
    </message>
    <message>
        <source>25. On a grid, five runs each repeat the same η with another value of the knob that does not matter. Drawn at random, each run tells something new about η. The Race can do both: choose “at random” and give ranges such as 0.05..5.</source>
        <translation>25. Auf einem Gitter wiederholen je fünf Läufe dasselbe η mit einem anderen Wert der Einstellung, auf die es nicht ankommt. Zufällig gezogen sagt jeder Lauf etwas Neues über η. „Rennen“ kann beides: Wählen Sie „zufällig“, und geben Sie Bereiche wie 0.05..5 an.</translation>
    </message>
</context>
<context>
    <name>70-beyond-descent</name>
    <message>
        <source>Beyond gradient descent</source>
        <translation>Jenseits des Gradientenabstiegs</translation>
    </message>
    <message>
        <source>A narrow valley shows what the Hessian, momentum, Nesterov, Adam and L-BFGS do better than a plain step downhill.</source>
        <translation>Ein schmales Tal zeigt, was Hesse-Matrix, Momentum, Nesterov, Adam und L-BFGS besser machen als ein einfacher Schritt bergab.</translation>
    </message>
    <message>
        <source>Variations on stochastic gradient descent</source>
        <translation>Variations on stochastic gradient descent</translation>
    </message>
    <message>
        <source>Set κ to 100 in the Valley. Find an η and a μ with which momentum arrives in fewer than 100 steps. How many does gradient descent need at best?</source>
        <translation>Setzen Sie κ im „Tal“ auf 100. Finden Sie ein η und ein μ, mit denen Momentum in weniger als 100 Schritten ankommt. Wie viele braucht der Gradientenabstieg bestenfalls?</translation>
    </message>
    <message>
        <source>A valley with two weights</source>
        <translation>Ein Tal mit zwei Gewichten</translation>
    </message>
    <message>
        <source>Open **Valley** under Inside. The cost C = ½ (x² + κy²) is κ times as steep across as along. Four paths lead down. Drag the start about, then watch the steps that each one takes, in the sentence at the top.</source>
        <translation>Öffnen Sie **Tal** unter „Innenleben“. Die Kosten C = ½ (x² + κy²) sind quer κ-mal so steil wie längs. Vier Wege führen hinab. Ziehen Sie den Anfangspunkt umher, und achten Sie auf die Schritte, die jeder braucht, im Satz oben.</translation>
    </message>
    <message>
        <source>The zigzag of gradient descent across the valley, and how slowly it moves along.</source>
        <translation>Der Zickzack des Gradientenabstiegs quer durch das Tal, und wie langsam er längs vorankommt.</translation>
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
        <translation>Ein η für zwei Steigungen</translation>
    </message>
    <message>
        <source>κ is 10. Across the valley a step multiplies y by 1 − ηκ, along it multiplies x by 1 − η. Set η to 0.21, above 2/κ.</source>
        <translation>κ ist 10. Quer zum Tal multipliziert ein Schritt y mit 1 − ηκ, längs multipliziert er x mit 1 − η. Setzen Sie η auf 0.21, über 2/κ.</translation>
    </message>
    <message>
        <source>The path of gradient descent.</source>
        <translation>Der Weg des Gradientenabstiegs.</translation>
    </message>
    <message>
        <source>1 − 0.21 · 10 = −1.1: each step lands on the other wall, a tenth higher. The steepest direction limits η, and the flat one then crawls. Newton&apos;s step and conjugate gradients have no η, so nothing happens to them.</source>
        <translation>1 − 0.21 · 10 = −1.1: Jeder Schritt landet auf der anderen Wand, ein Zehntel höher. Die steilste Richtung begrenzt η, und in der flachen geht es dann nur kriechend voran. Der Newton-Schritt und konjugierte Gradienten haben kein η, mit ihnen geschieht also nichts.</translation>
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
        <translation>Was wird der Gradientenabstieg tun?</translation>
    </message>
    <message>
        <source>Arrive sooner: the steps are longer</source>
        <translation>Früher ankommen: Die Schritte sind länger</translation>
    </message>
    <message>
        <source>Jump from wall to wall, higher each time</source>
        <translation>Von Wand zu Wand springen, jedes Mal höher</translation>
    </message>
    <message>
        <source>Stop where it is</source>
        <translation>Stehen bleiben, wo er ist</translation>
    </message>
    <message>
        <source>The Hessian</source>
        <translation>Die Hesse-Matrix</translation>
    </message>
    <message>
        <source>Newton&apos;s step divides the slope by the curvature: it multiplies ∇C by the inverse of the Hessian, the matrix of all second derivatives. On this valley one step is enough. Why do networks not use it?</source>
        <translation>Der Newton-Schritt teilt die Steigung durch die Krümmung: Er multipliziert ∇C mit der Inversen der Hesse-Matrix, der Matrix aller zweiten Ableitungen. In diesem Tal genügt ein Schritt. Warum nutzen Netze das nicht?</translation>
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
        <translation>Ein Netz 784-30-10 hat 784·30 + 30·10 Gewichte und 40 Biases, insgesamt 23 860. Wie viele Millionen Einträge hat seine Hesse-Matrix? Runden Sie auf ganze Millionen.</translation>
    </message>
    <message>
        <source>A matrix with a row and a column for each parameter: 23 860 · 23 860.</source>
        <translation>Eine Matrix mit einer Zeile und einer Spalte für jeden Parameter: 23 860 · 23 860.</translation>
    </message>
    <message>
        <source>23 860² = 569 million, 2.3 GB as float32, for the smallest of networks, to be computed and inverted for every step.</source>
        <translation>23 860² = 569 Millionen, 2.3 GB als float32, für das kleinste aller Netze, bei jedem Schritt zu berechnen und zu invertieren.</translation>
    </message>
    <message>
        <source>Give it a velocity</source>
        <translation>Eine Geschwindigkeit mitgeben</translation>
    </message>
    <message>
        <source>Momentum keeps the share μ of its velocity. Set η back to 0.02 first, with the field in the Valley; now set μ to 0.9, and compare it with gradient descent at the same η.</source>
        <translation>Momentum behält den Anteil μ seiner Geschwindigkeit. Setzen Sie zuerst η auf 0.02 zurück, mit dem Feld im „Tal“; setzen Sie nun μ auf 0.9, und vergleichen Sie mit dem Gradientenabstieg bei demselben η.</translation>
    </message>
    <message>
        <source>The steps to the minimum of both, in the sentence at the top.</source>
        <translation>Die Schritte beider bis zum Minimum, im Satz oben.</translation>
    </message>
    <message>
        <source>Where gradients agree step after step the velocity grows up to 1/(1 − μ) times the plain step: ten times for μ 0.9. Where they change sign it cancels. The ball overshoots, but it gets there.</source>
        <translation>Wo die Gradienten Schritt für Schritt übereinstimmen, wächst die Geschwindigkeit bis auf das 1/(1 − μ)-Fache des einfachen Schritts: das Zehnfache bei μ 0.9. Wo sie das Vorzeichen wechseln, hebt sie sich auf. Die Kugel schießt über das Ziel hinaus, aber sie kommt an.</translation>
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
        <translation>Wie schneidet Momentum im Vergleich ab?</translation>
    </message>
    <message>
        <source>It arrives in less than half the steps</source>
        <translation>Es kommt in weniger als der Hälfte der Schritte an</translation>
    </message>
    <message>
        <source>It takes about as many</source>
        <translation>Es braucht etwa gleich viele</translation>
    </message>
    <message>
        <source>It takes more: it overshoots</source>
        <translation>Es braucht mehr: Es schießt über das Ziel hinaus</translation>
    </message>
    <message>
        <source>μ greater than 1, and less than 0</source>
        <translation>μ größer als 1, und kleiner als 0</translation>
    </message>
    <message>
        <source>The book asks what goes wrong with μ &gt; 1, and with μ &lt; 0. Try it: set μ to 1.05, then look; then set it to −0.5.</source>
        <translation>Das Buch fragt, was mit μ &gt; 1 schiefgeht, und was mit μ &lt; 0. Probieren Sie es aus: Setzen Sie μ auf 1.05, und sehen Sie hin; setzen Sie es dann auf −0.5.</translation>
    </message>
    <message>
        <source>The path of momentum, first with 1.05, then with −0.5.</source>
        <translation>Der Weg von Momentum, zuerst mit 1.05, dann mit −0.5.</translation>
    </message>
    <message>
        <source>With μ &gt; 1 friction is negative: each step adds energy, and the ball leaves the valley. With μ &lt; 0 the velocity works against the next step: it brakes itself, and is slower than no momentum at all.</source>
        <translation>Mit μ &gt; 1 ist die Reibung negativ: Jeder Schritt fügt Energie hinzu, und die Kugel verlässt das Tal. Mit μ &lt; 0 arbeitet die Geschwindigkeit gegen den nächsten Schritt: Es bremst sich selbst und ist langsamer als ganz ohne Momentum.</translation>
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
        <translation>Was wird μ = −0.5 tun, verglichen mit dem einfachen Gradientenabstieg?</translation>
    </message>
    <message>
        <source>Diverge</source>
        <translation>Divergieren</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Dasselbe</translation>
    </message>
    <message>
        <source>Arrive later</source>
        <translation>Später ankommen</translation>
    </message>
    <message>
        <source>A real network, plain steps</source>
        <translation>Ein echtes Netz, einfache Schritte</translation>
    </message>
    <message>
        <source>Now a network on MNIST. Train it with gradient descent, η 0.05, three epochs.</source>
        <translation>Nun ein Netz für MNIST. Trainieren Sie es mit dem Gradientenabstieg, η 0.05, drei Epochen lang.</translation>
    </message>
    <message>
        <source>The same with momentum</source>
        <translation>Dasselbe mit Momentum</translation>
    </message>
    <message>
        <source>Choose **Momentum** as the optimizer, μ 0.9, and leave η at 0.05. Train three epochs.</source>
        <translation>Wählen Sie **Momentum** als Optimierer, μ 0.9, und lassen Sie η auf 0.05. Trainieren Sie drei Epochen lang.</translation>
    </message>
    <message>
        <source>The first point of the new curve.</source>
        <translation>Der erste Punkt der neuen Kurve.</translation>
    </message>
    <message>
        <source>Velocity makes the effective step up to ten times as long where the gradients of many mini-batches agree. Part of the gain is simply that larger step: a fair race gives each its own best η. Nesterov&apos;s variant looks at the gradient a step ahead, and is a little ahead here too.</source>
        <translation>Die Geschwindigkeit macht den wirksamen Schritt bis zu zehnmal so lang, wo die Gradienten vieler Mini-Batches übereinstimmen. Ein Teil des Gewinns ist einfach dieser größere Schritt: Ein faires Rennen gibt jedem sein eigenes bestes η. Nesterovs Variante sieht sich den Gradienten einen Schritt voraus an und liegt auch hier ein wenig vorn.</translation>
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
        <translation>Wie viele Prozentpunkte liegt Momentum nach einer Epoche vorn?</translation>
    </message>
    <message>
        <source>It is behind, or equal</source>
        <translation>Es liegt zurück oder gleichauf</translation>
    </message>
    <message>
        <source>Up to 1 point</source>
        <translation>Bis zu 1 Prozentpunkt</translation>
    </message>
    <message>
        <source>More than 1 point</source>
        <translation>Mehr als 1 Prozentpunkt</translation>
    </message>
    <message>
        <source>A race of three</source>
        <translation>Ein Rennen zu dritt</translation>
    </message>
    <message>
        <source>The experiment **Gradient descent, momentum, Adam: a race** gives each ten epochs with 100 hidden units. Adam divides each weight&apos;s step by the size of its own gradients. It takes about a quarter of a minute.</source>
        <translation>Das Experiment **Gradientenabstieg, Momentum, Adam: ein Rennen** gibt jedem zehn Epochen mit 100 verdeckten Neuronen. Adam teilt den Schritt jedes Gewichts durch die Größe von dessen eigenen Gradienten. Es dauert etwa eine Viertelminute.</translation>
    </message>
    <message>
        <source>Who leads after one epoch, and who at the end.</source>
        <translation>Wer nach einer Epoche führt, und wer am Ende.</translation>
    </message>
    <message>
        <source>Both gain time at the start. In the end the three are close: a better optimizer makes learning faster, not the network larger. Adam&apos;s η is 0.001, because its step is about η for every weight, whatever the size of the gradient.</source>
        <translation>Beide gewinnen am Anfang Zeit. Am Ende liegen die drei dicht beieinander: Ein besserer Optimierer macht das Lernen schneller, nicht das Netz größer. Adams η ist 0.001, weil sein Schritt für jedes Gewicht etwa η lang ist, wie groß der Gradient auch ist.</translation>
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
        <translation>Wie weit liegt Adam nach einer Epoche vor dem Gradientenabstieg?</translation>
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
    <message>
        <source>A Hessian without the matrix</source>
        <translation>Eine Hesse-Matrix ohne die Matrix</translation>
    </message>
    <message>
        <source>**L-BFGS** estimates the curvature from its last ten steps. It needs the exact cost, so every step looks at all images. Take 1 000 images, λ 0.1, and let it do 30 epochs: 30 steps.</source>
        <translation>**L-BFGS** schätzt die Krümmung aus seinen letzten zehn Schritten. Es braucht die genauen Kosten, jeder Schritt sieht sich also alle Bilder an. Nehmen Sie 1 000 Bilder, λ 0.1, und lassen Sie es 30 Epochen machen: 30 Schritte.</translation>
    </message>
    <message>
        <source>The training cost: flat at first, then steep.</source>
        <translation>Die Trainingskosten: zuerst flach, dann steil.</translation>
    </message>
    <message>
        <source>Thirty steps bring what gradient descent with mini-batches does in a few epochs of a hundred steps each. Each step is well chosen, and dear: it costs the gradient over all images. With 50 000 images the mini-batches win.</source>
        <translation>Dreißig Schritte bringen, was der Gradientenabstieg mit Mini-Batches in einigen Epochen zu je hundert Schritten schafft. Jeder Schritt ist gut gewählt, und teuer: Er kostet den Gradienten über alle Bilder. Mit 50 000 Bildern gewinnen die Mini-Batches.</translation>
    </message>
    <message>
        <source>Δw ≈ −H⁻¹ ∇C</source>
        <translation>Δw ≈ −H⁻¹ ∇C</translation>
    </message>
    <message>
        <source>Which accuracy will 30 such steps reach with 1 000 images?</source>
        <translation>Welche Genauigkeit werden 30 solche Schritte mit 1 000 Bildern erreichen?</translation>
    </message>
    <message>
        <source>Below 50 %</source>
        <translation>Unter 50 %</translation>
    </message>
    <message>
        <source>50 to 80 %</source>
        <translation>50 bis 80 %</translation>
    </message>
    <message>
        <source>Above 80 %</source>
        <translation>Über 80 %</translation>
    </message>
    <message>
        <source>How fast can it get?</source>
        <translation>Wie schnell kann es werden?</translation>
    </message>
    <message>
        <source>A ball on a long even slope: the gradient is the same at every step. Momentum then approaches a constant velocity.</source>
        <translation>Eine Kugel auf einem langen, gleichmäßigen Hang: Der Gradient ist bei jedem Schritt derselbe. Momentum nähert sich dann einer konstanten Geschwindigkeit.</translation>
    </message>
    <message>
        <source>v = μ v − η ∇C</source>
        <translation>v = μ v − η ∇C</translation>
    </message>
    <message>
        <source>μ is 0.95. How many times as long as a plain step is the step of momentum in the end?</source>
        <translation>μ ist 0.95. Wievielmal so lang wie ein einfacher Schritt ist der Schritt von Momentum am Ende?</translation>
    </message>
    <message>
        <source>The velocity no longer changes: v = μ v − η ∇C. Solve for v.</source>
        <translation>Die Geschwindigkeit ändert sich nicht mehr: v = μ v − η ∇C. Lösen Sie nach v auf.</translation>
    </message>
    <message>
        <source>v (1 − μ) = −η ∇C, so v is 1/(1 − 0.95) = 20 times the plain step.</source>
        <translation>v (1 − μ) = −η ∇C, also ist v das 1/(1 − 0.95) = 20-Fache des einfachen Schritts.</translation>
    </message>
</context>
<context>
    <name>80-other-units</name>
    <message>
        <source>Other units, and deep stacks</source>
        <translation>Andere Neuronen, und tiefe Stapel</translation>
    </message>
    <message>
        <source>tanh and ReLU beside the sigmoid; why linear layers add nothing; and where the gradient goes in a deep network.</source>
        <translation>tanh und ReLU neben dem Sigmoid; warum lineare Schichten nichts bringen; und wo in einem tiefen Netz der Gradient bleibt.</translation>
    </message>
    <message>
        <source>Other models of artificial neuron</source>
        <translation>Other models of artificial neuron</translation>
    </message>
    <message>
        <source>Train 784-30-30-30-30-10 with ReLU and η 1. Do units die? Ask the Doctor, and let it mend the run.</source>
        <translation>Trainieren Sie 784-30-30-30-30-10 mit ReLU und η 1. Sterben Neuronen? Sehen Sie in „Diagnose“ nach, und lassen Sie dort den Lauf in Ordnung bringen.</translation>
    </message>
    <message>
        <source>The sigmoid first</source>
        <translation>Zuerst das Sigmoid</translation>
    </message>
    <message>
        <source>Train 784-30-10 on MNIST with sigmoid units, η 0.1, λ 5, for three epochs. It is the measure for the others.</source>
        <translation>Trainieren Sie 784-30-10 mit MNIST und Sigmoid-Neuronen, η 0.1, λ 5, drei Epochen lang. Es ist der Maßstab für die anderen.</translation>
    </message>
    <message>
        <source>Rectified linear units</source>
        <translation>Rectified linear units</translation>
    </message>
    <message>
        <source>Choose **ReLU** as hidden units and **He** as initial weights: ReLU cuts half of the signal away, He makes up for it. Train again with the same η.</source>
        <translation>Wählen Sie **ReLU** als verdeckte Neuronen und **He** als Anfangsgewichte: ReLU schneidet die Hälfte des Signals ab, He gleicht das aus. Trainieren Sie noch einmal mit demselben η.</translation>
    </message>
    <message>
        <source>The first epoch of both curves.</source>
        <translation>Die erste Epoche beider Kurven.</translation>
    </message>
    <message>
        <source>A sigmoid passes at most a quarter of the error back: σ′(z) is at most 0.25. ReLU passes all of it where it is on. At the same η it takes larger steps, and it never saturates on the side where it is on.</source>
        <translation>Ein Sigmoid gibt höchstens ein Viertel des Fehlers zurück: σ′(z) ist höchstens 0.25. ReLU gibt ihn ganz weiter, wo es an ist. Bei demselben η macht es größere Schritte, und auf der Seite, auf der es an ist, sättigt es nie.</translation>
    </message>
    <message>
        <source>max(0, z)′ = 1 for z &gt; 0,  σ′(z) ≤ ¼</source>
        <translation>max(0, z)′ = 1 für z &gt; 0,  σ′(z) ≤ ¼</translation>
    </message>
    <message>
        <source>σ′(z) ≤ ¼</source>
        <translation>σ′(z) ≤ ¼</translation>
    </message>
    <message>
        <source>After one epoch, how does ReLU compare with the sigmoid?</source>
        <translation>Wie schneidet ReLU nach einer Epoche gegen das Sigmoid ab?</translation>
    </message>
    <message>
        <source>Behind: half of its units are off</source>
        <translation>Es liegt zurück: Die Hälfte seiner Neuronen ist aus</translation>
    </message>
    <message>
        <source>Ahead by up to 5 points</source>
        <translation>Es liegt um bis zu 5 Prozentpunkte vorn</translation>
    </message>
    <message>
        <source>Ahead by more than 5 points</source>
        <translation>Es liegt um mehr als 5 Prozentpunkte vorn</translation>
    </message>
    <message>
        <source>tanh is a stretched sigmoid</source>
        <translation>tanh ist ein gestrecktes Sigmoid</translation>
    </message>
    <message>
        <source>tanh lies between −1 and 1. It is a sigmoid, scaled and shifted, so a network of one kind can imitate the other.</source>
        <translation>tanh liegt zwischen −1 und 1. Es ist ein Sigmoid, skaliert und verschoben, ein Netz der einen Art kann also das der anderen nachahmen.</translation>
    </message>
    <message>
        <source>tanh(z) = 2σ(2z) − 1</source>
        <translation>tanh(z) = 2σ(2z) − 1</translation>
    </message>
    <message>
        <source>The outputs of a sigmoid are all positive, so all weights into one unit of the next layer get gradients of the same sign: they must all grow or all shrink. tanh has outputs of both signs.</source>
        <translation>Die Ausgaben eines Sigmoids sind alle positiv, deshalb bekommen alle Gewichte in ein Neuron der nächsten Schicht Gradienten mit demselben Vorzeichen: Sie müssen alle wachsen oder alle schrumpfen. tanh hat Ausgaben mit beiden Vorzeichen.</translation>
    </message>
    <message>
        <source>σ(2) is 0.881. What is tanh(1)? Give two decimals.</source>
        <translation>σ(2) ist 0.881. Wie groß ist tanh(1)? Geben Sie zwei Dezimalstellen an.</translation>
    </message>
    <message>
        <source>tanh(z) = 2σ(2z) − 1 with z = 1.</source>
        <translation>tanh(z) = 2σ(2z) − 1 mit z = 1.</translation>
    </message>
    <message>
        <source>2 · 0.881 − 1 = 0.762.</source>
        <translation>2 · 0.881 − 1 = 0.762.</translation>
    </message>
    <message>
        <source>All kinds side by side</source>
        <translation>Alle Arten nebeneinander</translation>
    </message>
    <message>
        <source>The experiment **Sigmoid, tanh, ReLU; softmax** trains five networks of 100 hidden units for twenty epochs. It takes about half a minute.</source>
        <translation>Das Experiment **Sigmoid, tanh, ReLU; Softmax** trainiert fünf Netze mit 100 verdeckten Neuronen zwanzig Epochen lang. Es dauert etwa eine halbe Minute.</translation>
    </message>
    <message>
        <source>Who reaches 97 % first, and how far apart they are at the end.</source>
        <translation>Wer zuerst 97 % erreicht, und wie weit sie am Ende auseinanderliegen.</translation>
    </message>
    <message>
        <source>They differ in speed more than in where they end. For a small network the choice of units matters less than η and the number of images. In deep ones it matters very much.</source>
        <translation>Sie unterscheiden sich mehr in der Geschwindigkeit als darin, wo sie enden. Bei einem kleinen Netz kommt es auf die Wahl der Neuronen weniger an als auf η und die Zahl der Bilder. In tiefen kommt es sehr darauf an.</translation>
    </message>
    <message>
        <source>To reach 97 %, how many epochs longer does the sigmoid take than ReLU?</source>
        <translation>Wie viele Epochen länger als ReLU braucht das Sigmoid, um 97 % zu erreichen?</translation>
    </message>
    <message>
        <source>None: the sigmoid is as fast</source>
        <translation>Keine: Das Sigmoid ist ebenso schnell</translation>
    </message>
    <message>
        <source>1 to 9</source>
        <translation>1 bis 9</translation>
    </message>
    <message>
        <source>10 or more</source>
        <translation>10 oder mehr</translation>
    </message>
    <message>
        <source>A unit without a limit</source>
        <translation>Ein Neuron ohne Grenze</translation>
    </message>
    <message>
        <source>Choose **sinh** as hidden units: it looks like tanh near 0, but grows like eᶻ on both sides. Train with η 0.1 as before. Say first what will happen.</source>
        <translation>Wählen Sie **sinh** als verdeckte Neuronen: Nahe 0 sieht es aus wie tanh, wächst aber auf beiden Seiten wie eᶻ. Trainieren Sie mit η 0.1 wie zuvor. Sagen Sie vorher, was geschehen wird.</translation>
    </message>
    <message>
        <source>The line at the bottom of the window, which says why the run has ended.</source>
        <translation>Die Zeile am unteren Rand des Fensters, die sagt, warum der Lauf geendet hat.</translation>
    </message>
    <message>
        <source>The slope of sinh is cosh(z): never below 1, and 74 at z = 5. Large activations make large gradients, these make large weights, and those still larger activations, until a number overflows. tanh saturates where sinh explodes: both ends of the scale are bad, and ReLU, with slope 1, is the middle. With η 0.002 even sinh learns.</source>
        <translation>Die Steigung von sinh ist cosh(z): nie unter 1, und 74 bei z = 5. Große Aktivierungen ergeben große Gradienten, diese große Gewichte, und die noch größere Aktivierungen, bis eine Zahl überläuft. tanh sättigt, wo sinh explodiert: Beide Enden der Skala sind schlecht, und ReLU mit Steigung 1 ist die Mitte. Mit η 0.002 lernt sogar sinh.</translation>
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
        <translation>Dreißig sinh-Neuronen, η 0.1: Was wird aus dem Lauf?</translation>
    </message>
    <message>
        <source>It learns like tanh: near 0 the two are the same</source>
        <translation>Er lernt wie tanh: Nahe 0 sind die beiden gleich</translation>
    </message>
    <message>
        <source>It learns faster than ReLU, as its slope is larger</source>
        <translation>Er lernt schneller als ReLU, da die Steigung größer ist</translation>
    </message>
    <message>
        <source>Its numbers grow without limit, and the run ends</source>
        <translation>Seine Zahlen wachsen ohne Grenze, und der Lauf endet</translation>
    </message>
    <message>
        <source>Units that do nothing</source>
        <translation>Neuronen, die nichts tun</translation>
    </message>
    <message>
        <source>The experiment **Layers without an activation** trains 784-10, then two hidden layers of 30 units, once linear and once sigmoid. It takes about 8 seconds. Say first what the linear layers gain.</source>
        <translation>Das Experiment **Schichten ohne Aktivierung** trainiert 784-10, dann zwei verdeckte Schichten aus 30 Neuronen, einmal linear und einmal Sigmoid. Es dauert etwa 8 Sekunden. Sagen Sie vorher, was die linearen Schichten gewinnen.</translation>
    </message>
    <message>
        <source>Which two of the three curves lie together.</source>
        <translation>Welche zwei der drei Kurven aufeinanderliegen.</translation>
    </message>
    <message>
        <source>A linear layer multiplies by a matrix. Two such layers after each other multiply by two matrices, and their product is one matrix. So the deep linear network can say nothing that 784-10 could not say, with three times as many weights. The bend of the activation is what makes layers worth stacking.</source>
        <translation>Eine lineare Schicht multipliziert mit einer Matrix. Zwei solche Schichten hintereinander multiplizieren mit zwei Matrizen, und deren Produkt ist eine Matrix. Das tiefe lineare Netz kann also nichts sagen, was 784-10 nicht sagen könnte, mit dreimal so vielen Gewichten. Erst der Knick der Aktivierung macht es lohnend, Schichten zu stapeln.</translation>
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
        <translation>Genauigkeit zweier linearer verdeckter Schichten, verglichen mit gar keiner verdeckten Schicht?</translation>
    </message>
    <message>
        <source>Better by more than 1 point: it has more weights</source>
        <translation>Um mehr als 1 Prozentpunkt besser: Es gibt mehr Gewichte</translation>
    </message>
    <message>
        <source>The same, within 1 point</source>
        <translation>Gleich, auf 1 Prozentpunkt genau</translation>
    </message>
    <message>
        <source>Worse by more than 1 point</source>
        <translation>Um mehr als 1 Prozentpunkt schlechter</translation>
    </message>
    <message>
        <source>The one matrix</source>
        <translation>Die eine Matrix</translation>
    </message>
    <message>
        <source>The three matrices of the linear network 784-30-30-10 can be multiplied into one.</source>
        <translation>Die drei Matrizen des linearen Netzes 784-30-30-10 lassen sich zu einer multiplizieren.</translation>
    </message>
    <message>
        <source>How many entries has the one matrix W that does the same as the three matrices of a linear 784-30-30-10?</source>
        <translation>Wie viele Einträge hat die eine Matrix W, die dasselbe tut wie die drei Matrizen eines linearen 784-30-30-10?</translation>
    </message>
    <message>
        <source>It leads from 784 inputs straight to 10 outputs.</source>
        <translation>Sie führt von 784 Eingaben direkt zu 10 Ausgaben.</translation>
    </message>
    <message>
        <source>784 · 10 = 7 840, instead of 784 · 30 + 30 · 30 + 30 · 10 = 24 720. The three matrices can even say less: all their products pass through 30 numbers. For ten outputs this is no limit.</source>
        <translation>784 · 10 = 7 840, statt 784 · 30 + 30 · 30 + 30 · 10 = 24 720. Die drei Matrizen können sogar weniger sagen: Alle ihre Produkte gehen durch 30 Zahlen. Bei zehn Ausgaben ist das keine Einschränkung.</translation>
    </message>
    <message>
        <source>Four hidden layers of sigmoids</source>
        <translation>Vier verdeckte Schichten aus Sigmoiden</translation>
    </message>
    <message>
        <source>Four layers ought to see more than one. Train 784-30-30-30-30-10 with sigmoid units, η 0.1, λ 0, one epoch to begin with, then up to four.</source>
        <translation>Vier Schichten sollten mehr sehen als eine. Trainieren Sie 784-30-30-30-30-10 mit Sigmoid-Neuronen, η 0.1, λ 0, zunächst eine Epoche lang, dann bis zu vier.</translation>
    </message>
    <message>
        <source>The accuracy after the first epoch.</source>
        <translation>Die Genauigkeit nach der ersten Epoche.</translation>
    </message>
    <message>
        <source>The error reaches the first layer through four slopes of at most a quarter, and weights below 1. It arrives a hundred times smaller. For an epoch and more nearly nothing happens, then the last layers carry the first ones along.</source>
        <translation>Der Fehler erreicht die erste Schicht durch vier Steigungen von höchstens einem Viertel, und durch Gewichte unter 1. Er kommt hundertmal kleiner an. Eine Epoche lang und länger geschieht fast nichts, dann reißen die letzten Schichten die ersten mit.</translation>
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
        <translation>Welche Genauigkeit wird es nach der ersten Epoche haben? Mit einer verdeckten Schicht waren es etwa 93 %.</translation>
    </message>
    <message>
        <source>Below 70 %</source>
        <translation>Unter 70 %</translation>
    </message>
    <message>
        <source>70 to 93 %</source>
        <translation>70 bis 93 %</translation>
    </message>
    <message>
        <source>Above 93 %: more layers see more</source>
        <translation>Über 93 %: Mehr Schichten sehen mehr</translation>
    </message>
    <message>
        <source>Measure the speed of each layer</source>
        <translation>Die Geschwindigkeit jeder Schicht messen</translation>
    </message>
    <message>
        <source>The experiment **The vanishing gradient** measures how fast each layer learns, from one to four hidden layers, with sigmoid and with ReLU. It takes ten seconds.</source>
        <translation>Das Experiment **Der verschwindende Gradient** misst, wie schnell jede Schicht lernt, mit einer bis vier verdeckten Schichten, mit Sigmoid und mit ReLU. Es dauert zehn Sekunden.</translation>
    </message>
    <message>
        <source>The distance between the lines of the first and the last hidden layer, on a scale of powers of ten.</source>
        <translation>Der Abstand zwischen den Linien der ersten und der letzten verdeckten Schicht, auf einer Skala von Zehnerpotenzen.</translation>
    </message>
    <message>
        <source>Each sigmoid layer hands on less than it received. With slope 1 where they are on, ReLU layers learn at nearly the same speed, which is one reason why deep networks use them.</source>
        <translation>Jede Sigmoid-Schicht gibt weniger weiter, als sie empfangen hat. Mit Steigung 1, wo sie an sind, lernen ReLU-Schichten fast gleich schnell; das ist ein Grund, warum tiefe Netze sie verwenden.</translation>
    </message>
    <message>
        <source>‖∂C/∂bˡ‖</source>
        <translation>‖∂C/∂bˡ‖</translation>
    </message>
    <message>
        <source>Four sigmoid layers: how many times faster does the last hidden layer learn than the first?</source>
        <translation>Vier Sigmoid-Schichten: Wievielmal so schnell wie die erste lernt die letzte verdeckte Schicht?</translation>
    </message>
    <message>
        <source>About as fast</source>
        <translation>Etwa gleich schnell</translation>
    </message>
    <message>
        <source>3 to 20 times</source>
        <translation>3- bis 20-mal</translation>
    </message>
    <message>
        <source>More than 20 times</source>
        <translation>Mehr als 20-mal</translation>
    </message>
    <message>
        <source>Count the quarters</source>
        <translation>Die Viertel zählen</translation>
    </message>
    <message>
        <source>Take weights of size 1 and slopes at their largest, ¼. The error passes one slope and one weight per layer.</source>
        <translation>Nehmen Sie Gewichte der Größe 1 und die größtmöglichen Steigungen, ¼. Der Fehler geht in jeder Schicht durch eine Steigung und ein Gewicht.</translation>
    </message>
    <message>
        <source>(w σ′(z))³</source>
        <translation>(w σ′(z))³</translation>
    </message>
    <message>
        <source>The error goes from the fourth hidden layer down to the first: three layers. By which factor is it divided, at least?</source>
        <translation>Der Fehler geht von der vierten verdeckten Schicht hinab zur ersten: drei Schichten. Durch welchen Faktor wird er mindestens geteilt?</translation>
    </message>
    <message>
        <source>Each of the three layers multiplies by at most ¼.</source>
        <translation>Jede der drei Schichten multipliziert mit höchstens ¼.</translation>
    </message>
    <message>
        <source>(¼)³ = 1/64. With real slopes, below ¼, and weights below 1, it is more: the experiment found about a hundred.</source>
        <translation>(¼)³ = 1/64. Mit echten Steigungen, unter ¼, und Gewichten unter 1 ist es mehr: Das Experiment hat etwa hundert ergeben.</translation>
    </message>
</context>
<context>
    <name>85-from-the-notes</name>
    <message>
        <source>A falling rate, an average, a cost of your own</source>
        <translation>Eine fallende Rate, ein Mittelwert, eigene Kosten</translation>
    </message>
    <message>
        <source>Three techniques beyond the chapter: a learning rate that falls, averaged weights, and a cost that says what you mind.</source>
        <translation>Drei Verfahren über das Kapitel hinaus: eine Lernrate, die fällt, gemittelte Gewichte, und Kosten, die sagen, was Sie stört.</translation>
    </message>
    <message>
        <source>How to choose a neural network&apos;s hyper-parameters?</source>
        <translation>How to choose a neural network&apos;s hyper-parameters?</translation>
    </message>
    <message>
        <source>In the experiment on sales, press **Settings**, let too much cost 9 and too little 1, and train. Which order is best now?</source>
        <translation>Drücken Sie im Experiment zum Verkauf **Einstellungen**, lassen Sie zu viel 9 kosten und zu wenig 1, und trainieren Sie. Welche Bestellmenge ist nun die beste?</translation>
    </message>
    <message>
        <source>A rate that falls by itself</source>
        <translation>Eine Rate, die von selbst fällt</translation>
    </message>
    <message>
        <source>Open **Schedule of η** in the knobs and choose exponential, with **Decay rate** 0.5 and **Decay steps** 25000: η = η₀ · 0.5^(step / 25 000). MNIST has 5 000 steps an epoch, so η is halved every five epochs.</source>
        <translation>Öffnen Sie **Verlauf von η** in den Einstellungen, und wählen Sie „exponentiell“, mit **Abnahmerate** 0.5 und **Schritte der Abnahme** 25000: η = η₀ · 0.5^(Schritt / 25 000). MNIST hat 5 000 Schritte pro Epoche, η wird also alle fünf Epochen halbiert.</translation>
    </message>
    <message>
        <source>The small curve of η below the fields.</source>
        <translation>Die kleine Kurve von η unter den Feldern.</translation>
    </message>
    <message>
        <source>Far from any good place long steps pay. Near one, every mini-batch pulls in a direction of its own, and long steps only throw the weights about. The schedule gives you both, one after the other. As a staircase, η stays the same for 25 000 steps and is then halved at once.</source>
        <translation>Weit von jeder guten Stelle lohnen sich lange Schritte. Nahe einer solchen zieht jeder Mini-Batch in eine eigene Richtung, und lange Schritte werfen die Gewichte nur umher. Der Verlauf gibt Ihnen beides, eines nach dem anderen. In Stufen bleibt η 25 000 Schritte lang gleich und wird dann auf einmal halbiert.</translation>
    </message>
    <message>
        <source>η = η₀ · rate^(step/steps)</source>
        <translation>η = η₀ · Rate^(Schritt/Schritte)</translation>
    </message>
    <message>
        <source>step/steps</source>
        <translation>Schritt/Schritte</translation>
    </message>
    <message>
        <source>How small it becomes</source>
        <translation>Wie klein es wird</translation>
    </message>
    <message>
        <source>Work out one value of the smooth schedule.</source>
        <translation>Rechnen Sie einen Wert des glatten Verlaufs aus.</translation>
    </message>
    <message>
        <source>η begins at 0.5 and is multiplied by 0.5^(step / 25 000), with 5 000 steps an epoch. How large is η after ten epochs?</source>
        <translation>η beginnt bei 0.5 und wird mit 0.5^(Schritt / 25 000) multipliziert, bei 5 000 Schritten pro Epoche. Wie groß ist η nach zehn Epochen?</translation>
    </message>
    <message>
        <source>Ten epochs are 50 000 steps, and 50 000 / 25 000 is 2.</source>
        <translation>Zehn Epochen sind 50 000 Schritte, und 50 000 / 25 000 ist 2.</translation>
    </message>
    <message>
        <source>0.5 · 0.5² = 0.125. After 30 epochs it is 0.5 · 0.5⁶, about 0.008. A rate that falls too early stops the learning long before the goal; one that falls too late helps only at the end.</source>
        <translation>0.5 · 0.5² = 0.125. Nach 30 Epochen ist es 0.5 · 0.5⁶, etwa 0.008. Eine Rate, die zu früh fällt, beendet das Lernen lange vor dem Ziel; eine, die zu spät fällt, hilft erst am Ende.</translation>
    </message>
    <message>
        <source>Constant against falling</source>
        <translation>Konstant gegen fallend</translation>
    </message>
    <message>
        <source>Run the experiment “A learning rate that falls”: three runs of 30 epochs, about half a minute. It needs MNIST: **Data**, **Download MNIST**. Say first what the falling rate gains in the second half of the run.</source>
        <translation>Führen Sie das Experiment „Eine Lernrate, die fällt“ aus: drei Läufe zu 30 Epochen, etwa eine halbe Minute. Es braucht MNIST: **Daten**, **MNIST herunterladen**. Sagen Sie vorher, was die fallende Rate in der zweiten Hälfte des Laufs gewinnt.</translation>
    </message>
    <message>
        <source>How much each curve trembles from epoch to epoch.</source>
        <translation>Wie sehr jede Kurve von Epoche zu Epoche zittert.</translation>
    </message>
    <message>
        <source>All three rise together at first. Then the constant rate goes on trembling, and the two others grow calm and end a little higher. The gain is a few tenths of a point: small beside a network&apos;s other choices, but it costs nothing.</source>
        <translation>Zuerst steigen alle drei gemeinsam. Dann zittert die konstante Rate weiter, und die beiden anderen werden ruhig und enden ein wenig höher. Der Gewinn sind einige Zehntel eines Prozentpunkts: wenig neben den anderen Entscheidungen bei einem Netz, aber er kostet nichts.</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Accuracy in the second half of the run, smoothly falling η compared with constant η?</source>
        <translation>Genauigkeit in der zweiten Hälfte des Laufs, glatt fallendes η verglichen mit konstantem?</translation>
    </message>
    <message>
        <source>Lower: small steps learn less</source>
        <translation>Niedriger: Kleine Schritte lernen weniger</translation>
    </message>
    <message>
        <source>Up to one point higher</source>
        <translation>Bis zu einem Prozentpunkt höher</translation>
    </message>
    <message>
        <source>More than one point higher</source>
        <translation>Mehr als einen Prozentpunkt höher</translation>
    </message>
    <message>
        <source>Average the weights</source>
        <translation>Die Gewichte mitteln</translation>
    </message>
    <message>
        <source>Run the experiment “Weight averaging (EMA)”, about 7 seconds, on MNIST. η is 2.5, far too large on purpose. Beside the weights their moving average is kept and scored. Say first which of the two reads better at the end.</source>
        <translation>Führen Sie das Experiment „Gewichte mitteln (EMA)“ aus, etwa 7 Sekunden, mit MNIST. η ist 2.5, mit Absicht viel zu groß. Neben den Gewichten wird ihr gleitender Mittelwert geführt und ausgewertet. Sagen Sie vorher, was von beiden am Ende besser liest.</translation>
    </message>
    <message>
        <source>The two curves: the weights tremble, their average hardly does.</source>
        <translation>Die beiden Kurven: Die Gewichte zittern, ihr Mittelwert kaum.</translation>
    </message>
    <message>
        <source>With long steps the weights jump about a good place without reaching it, and the mean of many such places lies nearer to the middle than each of them. The average disturbs nothing: the run goes on as it would without it. It does much of what a falling rate does, and needs no schedule.</source>
        <translation>Bei langen Schritten springen die Gewichte um eine gute Stelle herum, ohne sie zu erreichen, und der Mittelwert vieler solcher Stellen liegt näher an der Mitte als jede einzelne. Der Mittelwert stört nichts: Der Lauf geht weiter, wie er es ohne ihn täte. Er leistet vieles von dem, was eine fallende Rate leistet, und braucht keinen Verlauf.</translation>
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
        <translation>Genauigkeit der gemittelten Gewichte, verglichen mit den Gewichten selbst, in den letzten Epochen?</translation>
    </message>
    <message>
        <source>Lower: the average includes old, bad weights</source>
        <translation>Niedriger: Der Mittelwert enthält alte, schlechte Gewichte</translation>
    </message>
    <message>
        <source>The same, within 0.3 points</source>
        <translation>Gleich, auf 0.3 Prozentpunkte genau</translation>
    </message>
    <message>
        <source>Higher</source>
        <translation>Höher</translation>
    </message>
    <message>
        <source>How far the average reaches back</source>
        <translation>Wie weit der Mittelwert zurückreicht</translation>
    </message>
    <message>
        <source>The average takes in a thousandth of the newest weights at each step.</source>
        <translation>Der Mittelwert nimmt bei jedem Schritt ein Tausendstel der neuesten Gewichte auf.</translation>
    </message>
    <message>
        <source>An average that keeps a share r of itself at each step reaches back over about 1 / (1 − r) steps. Over how many mini-batches does it reach with r = 0.999?</source>
        <translation>Ein Mittelwert, der bei jedem Schritt einen Anteil r von sich behält, reicht etwa 1 / (1 − r) Schritte zurück. Über wie viele Mini-Batches reicht er mit r = 0.999?</translation>
    </message>
    <message>
        <source>1 − 0.999 is 0.001.</source>
        <translation>1 − 0.999 ist 0.001.</translation>
    </message>
    <message>
        <source>1 / 0.001 = 1 000 mini-batches, with 5 000 an epoch the last fifth of an epoch. With r = 0.9 it would be ten mini-batches, and the average would tremble nearly as much as the weights; with r = 0.99999 it would still remember the random start after ten epochs.</source>
        <translation>1 / 0.001 = 1 000 Mini-Batches, bei 5 000 pro Epoche das letzte Fünftel einer Epoche. Mit r = 0.9 wären es zehn Mini-Batches, und der Mittelwert würde fast so sehr zittern wie die Gewichte; mit r = 0.99999 würde er sich nach zehn Epochen noch an den zufälligen Anfang erinnern.</translation>
    </message>
    <message>
        <source>A cost that says what you mind</source>
        <translation>Kosten, die sagen, was Sie stört</translation>
    </message>
    <message>
        <source>Run “A cost of one&apos;s own”, about a second. A neuron says how many goods to order; on average 1 is sold. A unit left over costs 1, a unit that is missing costs 9. Say first how much it learns to order.</source>
        <translation>Führen Sie „Eigene Kosten: Ware übrig, Gewinn entgangen“ aus, etwa eine Sekunde. Ein Neuron sagt, wie viel Ware bestellt werden soll; im Durchschnitt wird 1 verkauft. Ein übriges Stück kostet 1, ein fehlendes kostet 9. Sagen Sie vorher, wie viel es zu bestellen lernt.</translation>
    </message>
    <message>
        <source>The order of each run, and that with the quadratic cost.</source>
        <translation>Die Bestellmenge jedes Laufs, und die mit den quadratischen Kosten.</translation>
    </message>
    <message>
        <source>The quadratic cost minds too much and too little alike, and its neuron orders the mean. With 9 against 1 it is better to have a little too much: the neuron orders more than it expects to sell, so that goods run out once in ten times only. Gradient descent, momentum and Adam take different ways to the same order.</source>
        <translation>Die quadratischen Kosten stören sich an zu viel und zu wenig gleichermaßen, und ihr Neuron bestellt den Mittelwert. Bei 9 gegen 1 ist es besser, etwas zu viel zu haben: Das Neuron bestellt mehr, als es zu verkaufen erwartet, sodass die Ware nur einmal in zehn Fällen ausgeht. Gradientenabstieg, Momentum und Adam gehen verschiedene Wege zur selben Bestellmenge.</translation>
    </message>
    <message>
        <source>C = 1 · (a − y) where a &gt; y, 9 · (y − a) elsewhere</source>
        <translation>C = 1 · (a − y) für a &gt; y, 9 · (y − a) sonst</translation>
    </message>
    <message>
        <source>9 · (y − a)</source>
        <translation>9 · (y − a)</translation>
    </message>
    <message>
        <source>Where 1 is sold on average, how much does the neuron learn to order?</source>
        <translation>Wo im Durchschnitt 1 verkauft wird: Wie viel lernt das Neuron zu bestellen?</translation>
    </message>
    <message>
        <source>Less than 1, to be safe</source>
        <translation>Weniger als 1, um sicherzugehen</translation>
    </message>
    <message>
        <source>Just 1: the best guess</source>
        <translation>Genau 1: die beste Schätzung</translation>
    </message>
    <message>
        <source>More than 1</source>
        <translation>Mehr als 1</translation>
    </message>
    <message>
        <source>How often goods run out</source>
        <translation>Wie oft die Ware ausgeht</translation>
    </message>
    <message>
        <source>One more unit is worth ordering as long as the loss that it avoids outweighs what it costs.</source>
        <translation>Ein Stück mehr zu bestellen lohnt sich, solange der Verlust, den es vermeidet, überwiegt, was es kostet.</translation>
    </message>
    <message>
        <source>Let p be the share of days on which everything ordered is sold. A further unit saves 9 on these days and costs 1 on all others. At the best order both are equal: 9 p = 1 · (1 − p). How large is p?</source>
        <translation>p sei der Anteil der Tage, an denen alles Bestellte verkauft wird. Ein weiteres Stück spart an diesen Tagen 9 und kostet an allen anderen 1. Bei der besten Bestellmenge sind beide gleich: 9 p = 1 · (1 − p). Wie groß ist p?</translation>
    </message>
    <message>
        <source>Bring p to one side: 10 p = 1.</source>
        <translation>Bringen Sie p auf eine Seite: 10 p = 1.</translation>
    </message>
    <message>
        <source>p = 0.1: on one day in ten the goods run out. In general p is the cost of too much divided by the sum of both costs. If both cost the same, p is one half, and the neuron would learn the median.</source>
        <translation>p = 0.1: An einem von zehn Tagen geht die Ware aus. Allgemein sind es die Kosten von zu viel, geteilt durch die Summe beider Kosten. Kosten beide gleich viel, ist p ein halb, und das Neuron würde den Median lernen.</translation>
    </message>
    <message>
        <source>The lines behind it</source>
        <translation>Die Zeilen dahinter</translation>
    </message>
    <message>
        <source>Open **Inside**, **By hand**, and press **Show the code**. Turn the pages: each shows the lines of this program that compute it.</source>
        <translation>Öffnen Sie **Innenleben**, **Von Hand**, und drücken Sie **Code zeigen**. Blättern Sie die Seiten durch: Jede zeigt die Zeilen dieses Programms, die sie berechnen.</translation>
    </message>
    <message>
        <source>Costs, activations, schedules and optimizers are each one object of a few lines, and a new one is added by writing such an object. The book&apos;s own two programs come with Backswing too, rewritten on the same core: docs/python.md shows how to use them.</source>
        <translation>Kosten, Aktivierungen, Verläufe und Optimierer sind jeweils ein Objekt aus wenigen Zeilen, und Neues kommt hinzu, indem man ein solches Objekt schreibt. Auch die beiden Programme des Buches liegen Backswing bei, auf demselben Kern neu geschrieben: docs/python.md zeigt, wie man sie benutzt.</translation>
    </message>
</context>
<context>
    <name>90-your-own-hand</name>
    <message>
        <source>Your own hand</source>
        <translation>Ihre eigene Handschrift</translation>
    </message>
    <message>
        <source>98 % on the test set, wrong on my digits: where the difference comes from, and what helps.</source>
        <translation>98 % auf der Testmenge, falsch bei meinen Ziffern: woher der Unterschied kommt, und was hilft.</translation>
    </message>
    <message>
        <source>Ask somebody else to draw ten digits. Are theirs read better or worse than yours, before and after Learn mine?</source>
        <translation>Bitten Sie jemand anderen, zehn Ziffern zu zeichnen. Werden sie besser oder schlechter gelesen als Ihre, vor und nach „Meine lernen“?</translation>
    </message>
    <message>
        <source>A good network in a few seconds</source>
        <translation>Ein gutes Netz in wenigen Sekunden</translation>
    </message>
    <message>
        <source>Choose MNIST at **Data** (if it is not here, **Data**, **Download MNIST** gets it) and press **Train**. The knobs are set to the preset Sprint: 256 ReLU units, softmax, and five epochs in which η rises and falls.</source>
        <translation>Wählen Sie MNIST bei **Daten** (ist es nicht da, holen es **Daten**, **MNIST herunterladen**), und drücken Sie **Trainieren**. Eingestellt ist die Vorlage „Sprint“: 256 ReLU-Neuronen, Softmax, und fünf Epochen, in denen η steigt und fällt.</translation>
    </message>
    <message>
        <source>The accuracy on validation images.</source>
        <translation>Die Genauigkeit auf Validierungsbildern.</translation>
    </message>
    <message>
        <source>MNIST&apos;s digits were written by several hundred people and then prepared: cut out, scaled to 20 × 20 pixels, centred. Ten thousand of them, which the network did not learn from, it reads nearly without mistakes.</source>
        <translation>Die Ziffern von MNIST wurden von mehreren Hundert Personen geschrieben und dann vorbereitet: ausgeschnitten, auf 20 × 20 Pixel skaliert, zentriert. Zehntausend davon, aus denen das Netz nicht gelernt hat, liest es fast fehlerfrei.</translation>
    </message>
    <message>
        <source>What part of the validation images does it read after five epochs?</source>
        <translation>Welchen Teil der Validierungsbilder liest es nach fünf Epochen?</translation>
    </message>
    <message>
        <source>About 90 %</source>
        <translation>Etwa 90 %</translation>
    </message>
    <message>
        <source>About 95 %</source>
        <translation>Etwa 95 %</translation>
    </message>
    <message>
        <source>More than 97 %</source>
        <translation>Mehr als 97 %</translation>
    </message>
    <message>
        <source>Ten of your own</source>
        <translation>Zehn eigene Ziffern</translation>
    </message>
    <message>
        <source>Draw the ten digits one after the other, as you write them on paper, and count how many are read correctly; the step is done with the first, but press **Next** after the tenth. Ctrl+B shows what Backswing&apos;s own network says.</source>
        <translation>Zeichnen Sie die zehn Ziffern nacheinander, wie Sie sie auf Papier schreiben, und zählen Sie, wie viele richtig gelesen werden; der Schritt ist schon mit der ersten erledigt, aber drücken Sie **Weiter** erst nach der zehnten. Strg+B zeigt, was Backswings eigenes Netz sagt.</translation>
    </message>
    <message>
        <source>Measured with a thousand digits of 86 people who wrote with a pen on a tablet: a network that has learned from MNIST alone reads about 95 of 100, although it reads 98 of 100 on the test set. The test set is an honest examination, but of digits from the same source. Yours come from another.</source>
        <translation>Gemessen mit tausend Ziffern von 86 Personen, die mit einem Stift auf einem Tablet schrieben: Ein Netz, das nur aus MNIST gelernt hat, liest etwa 95 von 100, obwohl es auf der Testmenge 98 von 100 liest. Die Testmenge ist eine ehrliche Prüfung, aber mit Ziffern aus derselben Quelle. Ihre stammen aus einer anderen.</translation>
    </message>
    <message>
        <source>Without the box</source>
        <translation>Ohne den Kasten</translation>
    </message>
    <message>
        <source>Draw a small digit away from the middle. Then switch **Box** off below the four pictures: the whole canvas is now scaled down, and not your digit alone. The answer with all steps and the one without stand side by side.</source>
        <translation>Zeichnen Sie eine kleine Ziffer abseits der Mitte. Schalten Sie dann unter den vier Bildern **Kasten** aus: Nun wird die ganze Zeichenfläche verkleinert, nicht nur Ihre Ziffer. Die Antwort mit allen Schritten und die ohne stehen nebeneinander.</translation>
    </message>
    <message>
        <source>The fourth picture: this is what the network gets.</source>
        <translation>Das vierte Bild: Das bekommt das Netz.</translation>
    </message>
    <message>
        <source>Of the thousand digits, 36 of 100 were read when the paper was only scaled down, and about 95 with all steps. Nothing was changed in the network. It has one weight for each pixel, and it knows ink only where MNIST&apos;s digits have it.</source>
        <translation>Von den tausend Ziffern wurden 36 von 100 gelesen, wenn das Papier nur verkleinert wurde, und etwa 95 mit allen Schritten. Am Netz wurde nichts geändert. Es hat ein Gewicht für jedes Pixel, und es kennt Tinte nur dort, wo die Ziffern von MNIST sie haben.</translation>
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
        <translation>Die Ziffern von tausend Personen, irgendwo auf dem Papier, nur auf 28 × 28 verkleinert: Wie viele liest ein solches Netz?</translation>
    </message>
    <message>
        <source>About 36 of 100</source>
        <translation>Etwa 36 von 100</translation>
    </message>
    <message>
        <source>About 66 of 100</source>
        <translation>Etwa 66 von 100</translation>
    </message>
    <message>
        <source>About 95 of 100: the network is as good as before</source>
        <translation>Etwa 95 von 100: Das Netz ist so gut wie zuvor</translation>
    </message>
    <message>
        <source>A few pixels aside</source>
        <translation>Ein paar Pixel daneben</translation>
    </message>
    <message>
        <source>Switch **Box** on again and **Centre** off. Draw digits with much ink at one side, such as a 7 with a long bar.</source>
        <translation>Schalten Sie **Kasten** wieder ein und **Zentrierung** aus. Zeichnen Sie Ziffern mit viel Tinte auf einer Seite, etwa eine 7 mit langem Balken.</translation>
    </message>
    <message>
        <source>By how much the fourth picture moves when you switch Centre on and off.</source>
        <translation>Wie weit sich das vierte Bild bewegt, wenn Sie „Zentrierung“ ein- und ausschalten.</translation>
    </message>
    <message>
        <source>With the box alone 80 of 100 were read, with the centre of mass in the middle 95. A shift by two or three pixels hardly troubles a person. For this network it puts every stroke onto other weights. Distorted training images, as in the lesson on expanded data, make it less sensitive.</source>
        <translation>Mit dem Kasten allein wurden 80 von 100 gelesen, mit dem Schwerpunkt in der Mitte 95. Eine Verschiebung um zwei oder drei Pixel stört einen Menschen kaum. Bei diesem Netz bringt sie jeden Strich auf andere Gewichte. Verzerrte Trainingsbilder, wie in der Lektion „Neue Bilder aus alten“, machen es weniger empfindlich.</translation>
    </message>
    <message>
        <source>Keep what was misread</source>
        <translation>Behalten, was falsch gelesen wurde</translation>
    </message>
    <message>
        <source>Switch **Centre** on again. Draw at least ten digits, above all those that are misread, and click the right label below each: it is kept as one of My digits. Then open **Data**, **My digits**.</source>
        <translation>Schalten Sie **Zentrierung** wieder ein. Zeichnen Sie mindestens zehn Ziffern, vor allem solche, die falsch gelesen werden, und klicken Sie unter jeder auf das richtige Label: Sie wird in „Meine Ziffern“ aufgehoben. Öffnen Sie dann **Daten**, **Meine Ziffern**.</translation>
    </message>
    <message>
        <source>Each drawing with its label is a training image in your own hand. They stay in a file on this computer.</source>
        <translation>Jede Zeichnung mit ihrem Label ist ein Trainingsbild in Ihrer eigenen Handschrift. Sie bleiben in einer Datei auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Learn mine</source>
        <translation>Meine lernen</translation>
    </message>
    <message>
        <source>Press **Learn mine** (while it is grey, keep some digits first). The network that answers trains for a few seconds on your digits, mixed with MNIST&apos;s. Say first what that does to its accuracy on MNIST.</source>
        <translation>Drücken Sie **Meine lernen** (solange es grau ist, heben Sie zuerst einige Ziffern auf). Das antwortende Netz trainiert einige Sekunden lang mit Ihren Ziffern, gemischt mit denen von MNIST. Sagen Sie vorher, was das mit seiner Genauigkeit auf MNIST macht.</translation>
    </message>
    <message>
        <source>Both shares below the answer: of the validation set and of your digits.</source>
        <translation>Beide Anteile unter der Antwort: der von der Validierungsmenge und der von Ihren Ziffern.</translation>
    </message>
    <message>
        <source>Measured with 26 people: the half of a person&apos;s digits that was not learned from was read 0.4 to 2 points better, and MNIST at most 0.3 points worse. With your digits alone the weights would move wherever these few images push them, and much of the rest would be forgotten. The mixture holds them. Ctrl+Shift+R brings the network from before back.</source>
        <translation>Gemessen mit 26 Personen: Die Hälfte der Ziffern einer Person, aus der nicht gelernt wurde, wurde um 0.4 bis 2 Prozentpunkte besser gelesen, und MNIST höchstens um 0.3 schlechter. Mit Ihren Ziffern allein würden die Gewichte dorthin wandern, wohin diese wenigen Bilder sie schieben, und vieles vom Rest wäre vergessen. Die Mischung hält sie fest. Strg+Umschalt+R holt das vorige Netz zurück.</translation>
    </message>
    <message>
        <source>The network learns from your digits, mixed with MNIST&apos;s. What happens to its accuracy on MNIST?</source>
        <translation>Das Netz lernt aus Ihren Ziffern, gemischt mit denen von MNIST. Was geschieht mit seiner Genauigkeit auf MNIST?</translation>
    </message>
    <message>
        <source>It falls below 90 %: new knowledge displaces the old</source>
        <translation>Sie sinkt unter 90 %: Neues Wissen verdrängt das alte</translation>
    </message>
    <message>
        <source>It hardly changes</source>
        <translation>Sie ändert sich kaum</translation>
    </message>
    <message>
        <source>It rises clearly: more images are always better</source>
        <translation>Sie steigt deutlich: Mehr Bilder sind immer besser</translation>
    </message>
    <message>
        <source>How far it reaches</source>
        <translation>Wie weit es reicht</translation>
    </message>
    <message>
        <source>Open **Inside**, **Robustness**. A thousand validation digits are shifted, turned, scaled, made thicker and noisy, ever more, and read each time.</source>
        <translation>Öffnen Sie **Innenleben**, **Robustheit**. Tausend Validierungsziffern werden verschoben, gedreht, skaliert, verdickt und verrauscht, immer mehr, und jedes Mal gelesen.</translation>
    </message>
    <message>
        <source>How fast the curve for shifted digits falls.</source>
        <translation>Wie schnell die Kurve für verschobene Ziffern fällt.</translation>
    </message>
    <message>
        <source>The curves say how far digits may differ from the training images before the network fails. The accuracy on the test set is only the point where nothing has been changed. Two networks with the same accuracy there can differ widely further out.</source>
        <translation>Die Kurven sagen, wie weit Ziffern von den Trainingsbildern abweichen dürfen, bevor das Netz versagt. Die Genauigkeit auf der Testmenge ist nur der Punkt, an dem nichts verändert wurde. Zwei Netze mit derselben Genauigkeit dort können sich weiter draußen stark unterscheiden.</translation>
    </message>
    <message>
        <source>What 98 % would promise</source>
        <translation>Was 98 % versprechen würden</translation>
    </message>
    <message>
        <source>One number to compare your own count with.</source>
        <translation>Eine Zahl, mit der Sie Ihre eigene Zählung vergleichen können.</translation>
    </message>
    <message>
        <source>A network reads 98 % of the test set correctly. If your digits were like those of the test set, how many of 50 digits of yours would you expect to be misread?</source>
        <translation>Ein Netz liest 98 % der Testmenge richtig. Wenn Ihre Ziffern wie die der Testmenge wären: Wie viele von 50 Ihrer Ziffern würden Sie falsch gelesen erwarten?</translation>
    </message>
    <message>
        <source>2 % of 50.</source>
        <translation>2 % von 50.</translation>
    </message>
    <message>
        <source>2 % of 50 is 1. If 5 or more are misread, it is hardly bad luck: your digits differ from those that the network has learned from, in how they are written or how they are prepared. The accuracy on a test set holds for data of the same kind, and for no other.</source>
        <translation>2 % von 50 sind 1. Werden 5 oder mehr falsch gelesen, ist das kaum Pech: Ihre Ziffern unterscheiden sich von denen, aus denen das Netz gelernt hat, darin, wie sie geschrieben oder wie sie vorbereitet sind. Die Genauigkeit auf einer Testmenge gilt für Daten derselben Art, und für keine anderen.</translation>
    </message>
</context>
<context>
    <name>M1-no-plan</name>
    <message>
        <source>No plan</source>
        <translation>Kein Plan</translation>
    </message>
    <message>
        <source>Somebody has set two knobs by feeling, and the network learns nothing. Find out which ones, one at a time.</source>
        <translation>Jemand hat zwei Einstellungen nach Gefühl gewählt, und das Netz lernt nichts. Finden Sie heraus, welche, eine nach der anderen.</translation>
    </message>
    <message>
        <source>How to choose a neural network&apos;s hyper-parameters?</source>
        <translation>How to choose a neural network&apos;s hyper-parameters?</translation>
    </message>
    <message>
        <source>Rescue it once more with another plan: on all images at once, or with Find beside η first. Which way takes fewer seconds?</source>
        <translation>Retten Sie es noch einmal nach einem anderen Plan: gleich mit allen Bildern, oder zuerst mit „Finden“ neben η. Welcher Weg braucht weniger Sekunden?</translation>
    </message>
    <message>
        <source>Take MNIST</source>
        <translation>MNIST nehmen</translation>
    </message>
    <message>
        <source>A colleague leaves you a network and goes on holiday: “It does not learn. I have tried everything.” The mission is on MNIST, so choose it in the group Data, or let Backswing do it.</source>
        <translation>Ein Kollege überlässt Ihnen ein Netz und fährt in den Urlaub: „Es lernt nicht. Ich habe alles versucht.“ Die Mission verwendet MNIST; wählen Sie es also in der Gruppe „Daten“, oder lassen Sie Backswing das tun.</translation>
    </message>
    <message>
        <source>Rescue it</source>
        <translation>Retten Sie es</translation>
    </message>
    <message>
        <source>Reach 92 % on all ten digits. Only seconds of training count, so make it small first: **…** beside Training images takes some digits, or few validation images. The Doctor looks into the network, and Find beside η measures.</source>
        <translation>Erreichen Sie 92 % auf allen zehn Ziffern. Nur Sekunden Training zählen, machen Sie die Aufgabe also zuerst klein: **…** neben „Trainingsbilder“ nimmt nur einige Ziffern, oder wenige Validierungsbilder. „Diagnose“ blickt in das Netz, und „Finden“ neben η misst.</translation>
    </message>
    <message>
        <source>η 10 throws the weights about, and λ 1000 shrinks them by a fifth with each step. Either alone spoils the run, so turning one knob to and fro shows nothing. The broad strategy: make the problem small, so that a try takes a second; get any signal above chance; change one knob at a time; find η; then scale up, with λ/n as before.</source>
        <translation>η 10 wirft die Gewichte umher, und λ 1000 verkleinert sie mit jedem Schritt um ein Fünftel. Jedes für sich verdirbt den Lauf; nur an einer Einstellung hin und her zu drehen zeigt also nichts. Die allgemeine Strategie: die Aufgabe klein machen, sodass ein Versuch eine Sekunde dauert; überhaupt ein Signal über dem Zufall bekommen; immer nur eine Einstellung ändern; η finden; dann vergrößern, mit λ/n wie zuvor.</translation>
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
        <translation>Zwei Einstellungen sind falsch. Trainieren Sie mit 1 000 Bildern: Eine Epoche dauert dann einen Augenblick.</translation>
    </message>
    <message>
        <source>With each step the weights shrink by ηλ/n. How much is left of a weight after ten steps?</source>
        <translation>Mit jedem Schritt schrumpfen die Gewichte um ηλ/n. Wie viel ist nach zehn Schritten von einem Gewicht übrig?</translation>
    </message>
    <message>
        <source>Set λ to 0 first, then find η; at the end give λ back, about n/10 000.</source>
        <translation>Setzen Sie zuerst λ auf 0, dann finden Sie η; am Ende geben Sie λ zurück, etwa n/10 000.</translation>
    </message>
</context>
<context>
    <name>M2-saturated</name>
    <message>
        <source>Stuck from the start</source>
        <translation>Festgefahren von Anfang an</translation>
    </message>
    <message>
        <source>A deep network, and its accuracy hardly moves. The fault is there before the first step.</source>
        <translation>Ein tiefes Netz, und seine Genauigkeit rührt sich kaum. Der Fehler ist schon vor dem ersten Schritt da.</translation>
    </message>
    <message>
        <source>Weight initialization</source>
        <translation>Gewichtsinitialisierung</translation>
    </message>
    <message>
        <source>Cure only one of the knobs that you have changed, and train. Which of them was enough by itself?</source>
        <translation>Beheben Sie nur eine der Einstellungen, die Sie geändert haben, und trainieren Sie. Welche davon hat allein genügt?</translation>
    </message>
    <message>
        <source>Take MNIST</source>
        <translation>MNIST nehmen</translation>
    </message>
    <message>
        <source>“Two hidden layers have to be better than one”, says the note beside this network, and “η small, to be careful”. The mission is on MNIST, so choose it in the group Data, or let Backswing do it.</source>
        <translation>„Zwei verdeckte Schichten müssen besser sein als eine“, steht auf dem Zettel neben diesem Netz, und „η klein, zur Vorsicht“. Die Mission verwendet MNIST; wählen Sie es also in der Gruppe „Daten“, oder lassen Sie Backswing das tun.</translation>
    </message>
    <message>
        <source>Rescue it</source>
        <translation>Retten Sie es</translation>
    </message>
    <message>
        <source>Reach 93 % on all ten digits. Look at Inside › Activations before you train, and at what the Doctor says of the gradient in each layer. Then change one knob, and look again.</source>
        <translation>Erreichen Sie 93 % auf allen zehn Ziffern. Sehen Sie sich vor dem Training „Innenleben“ › „Aktivierungen“ an, und was „Diagnose“ zum Gradienten in jeder Schicht sagt. Ändern Sie dann eine Einstellung, und sehen Sie noch einmal hin.</translation>
    </message>
    <message>
        <source>Weights of size 1 add up over 784 pixels and 100 units: z is far from 0, the sigmoid is flat there, and σ′(z) is almost 0 in every layer. The quadratic cost multiplies by it once more at the output. First weights of 1/√n keep z near 1; cross-entropy cancels σ′ at the output. Then η may be usual again.</source>
        <translation>Gewichte der Größe 1 summieren sich über 784 Pixel und 100 Neuronen: z ist weit von 0 entfernt, das Sigmoid dort flach, und σ′(z) in jeder Schicht fast 0. Die quadratischen Kosten multiplizieren an der Ausgabe noch einmal damit. Anfangsgewichte von 1/√n halten z nahe 1; die Kreuzentropie kürzt σ′ an der Ausgabe weg. Dann darf η wieder üblich sein.</translation>
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
        <translation>An den Daten ist nichts falsch. Sehen Sie sich die Neuronen an: Die meisten geben 0 oder 1 aus, bei jedem Bild.</translation>
    </message>
    <message>
        <source>Two knobs make them so: how large the first weights are, and which cost the outputs have.</source>
        <translation>Zwei Einstellungen machen sie so: wie groß die Anfangsgewichte sind, und welche Kosten die Ausgaben haben.</translation>
    </message>
    <message>
        <source>First weights 1/√n and the cross-entropy. Then let Find measure η, which is far too careful.</source>
        <translation>Anfangsgewichte 1/√n und die Kreuzentropie. Lassen Sie dann „Finden“ das η messen, das viel zu vorsichtig ist.</translation>
    </message>
</context>
<context>
    <name>M3-dead-relu</name>
    <message>
        <source>Dead units</source>
        <translation>Tote Neuronen</translation>
    </message>
    <message>
        <source>A modern network of ReLU units answers the same for every image, and no gradient comes through.</source>
        <translation>Ein modernes Netz aus ReLU-Neuronen antwortet auf jedes Bild dasselbe, und kein Gradient kommt durch.</translation>
    </message>
    <message>
        <source>Other models of artificial neuron</source>
        <translation>Other models of artificial neuron</translation>
    </message>
    <message>
        <source>Take leaky ReLU units with the sick settings. Do they die as well?</source>
        <translation>Nehmen Sie Leaky-ReLU-Neuronen mit den kranken Einstellungen. Sterben sie auch?</translation>
    </message>
    <message>
        <source>Take MNIST</source>
        <translation>MNIST nehmen</translation>
    </message>
    <message>
        <source>“Sigmoids are out of fashion, so I took ReLU and left the rest as it was.” Since then each epoch is like the one before. The mission is on MNIST, so choose it in the group Data, or let Backswing do it.</source>
        <translation>„Sigmoide sind aus der Mode, also habe ich ReLU genommen und den Rest gelassen, wie er war.“ Seitdem ist jede Epoche wie die vorige. Die Mission verwendet MNIST; wählen Sie es also in der Gruppe „Daten“, oder lassen Sie Backswing das tun.</translation>
    </message>
    <message>
        <source>Rescue it</source>
        <translation>Retten Sie es</translation>
    </message>
    <message>
        <source>Reach 93 % on all ten digits. Train for an epoch, stop, and ask the Doctor which units are alive. A dead unit does not come back by itself: settings help only a new network.</source>
        <translation>Erreichen Sie 93 % auf allen zehn Ziffern. Trainieren Sie eine Epoche lang, stoppen Sie, und sehen Sie in „Diagnose“ nach, welche Neuronen leben. Ein totes Neuron kommt nicht von selbst zurück: Einstellungen helfen nur einem neuen Netz.</translation>
    </message>
    <message>
        <source>A ReLU unit gives max(0, z). One step that is too long makes z negative for every image; then its slope is 0, and it stays as it is for ever. Large first weights make large gradients, and η 1 makes long steps of them. He weights and an η of 0.01 to 0.3 keep the units alive. Leaky ReLU has a slope below 0 as well.</source>
        <translation>Ein ReLU-Neuron gibt max(0, z) aus. Ein zu langer Schritt macht z bei jedem Bild negativ; dann ist seine Steigung 0, und es bleibt für immer, wie es ist. Große Anfangsgewichte ergeben große Gradienten, und η 1 macht lange Schritte daraus. He-Gewichte und ein η von 0.01 bis 0.3 halten die Neuronen am Leben. Leaky ReLU hat auch unter 0 eine Steigung.</translation>
    </message>
    <message>
        <source>∂C/∂w = a δ, and δ = 0 where z &lt; 0</source>
        <translation>∂C/∂w = a δ, und δ = 0 für z &lt; 0</translation>
    </message>
    <message>
        <source>δ = 0 where z &lt; 0</source>
        <translation>δ = 0 für z &lt; 0</translation>
    </message>
    <message>
        <source>Count the units that give 0 for every image: Inside › Activations, or the Doctor.</source>
        <translation>Zählen Sie die Neuronen, die bei jedem Bild 0 ausgeben: „Innenleben“ › „Aktivierungen“, oder „Diagnose“.</translation>
    </message>
    <message>
        <source>What was right for sigmoid units is too much for ReLU: they do not flatten, so their gradients are larger.</source>
        <translation>Was für Sigmoid-Neuronen richtig war, ist für ReLU zu viel: Sie flachen nicht ab, ihre Gradienten sind also größer.</translation>
    </message>
    <message>
        <source>First weights “He”, and an η of 0.1 or less. A new network, as the dead units stay dead.</source>
        <translation>Anfangsgewichte „He“, und ein η von 0.1 oder weniger. Ein neues Netz, denn die toten Neuronen bleiben tot.</translation>
    </message>
</context>
<context>
    <name>M4-shuffled-labels</name>
    <message>
        <source>A perfect pupil</source>
        <translation>Ein Musterschüler</translation>
    </message>
    <message>
        <source>100 % on the training set, chance on validation. What has it learnt?</source>
        <translation>100 % auf der Trainingsmenge, Zufall bei der Validierung. Was hat es gelernt?</translation>
    </message>
    <message>
        <source>Overfitting and regularization</source>
        <translation>Overfitting and regularization</translation>
    </message>
    <message>
        <source>Set Label noise to 0.3 on all images. How good is the network on validation, and on its training set?</source>
        <translation>Setzen Sie „Label-Rauschen“ auf 0.3, mit allen Bildern. Wie gut ist das Netz bei der Validierung, und auf seiner Trainingsmenge?</translation>
    </message>
    <message>
        <source>Take MNIST</source>
        <translation>MNIST nehmen</translation>
    </message>
    <message>
        <source>“My network makes no mistake at all in training”, says a proud mail, “so the validation set has to be broken.” The mission is on MNIST, so choose it in the group Data, or let Backswing do it.</source>
        <translation>„Mein Netz macht im Training überhaupt keinen Fehler“, heißt es in einer stolzen E-Mail, „also muss die Validierungsmenge kaputt sein.“ Die Mission verwendet MNIST; wählen Sie es also in der Gruppe „Daten“, oder lassen Sie Backswing das tun.</translation>
    </message>
    <message>
        <source>Rescue it</source>
        <translation>Retten Sie es</translation>
    </message>
    <message>
        <source>Reach 94 % on all ten digits. Compare the two accuracies of the run first: they tell whether it is the learning that fails or what is learnt. Who wrote the labels?</source>
        <translation>Erreichen Sie 94 % auf allen zehn Ziffern. Vergleichen Sie zuerst die beiden Genauigkeiten des Laufs: Sie verraten, ob das Lernen versagt oder das, was gelernt wird. Wer hat die Labels geschrieben?</translation>
    </message>
    <message>
        <source>With Label noise 0.9 nine of ten labels are wrong: pure chance. A network of 79 510 weights and biases memorises a thousand of them, image by image, and learns nothing about digits. No η, λ or cost can help there. Look at the data before the knobs. Right labels alone give 89 %; the other points come with more images.</source>
        <translation>Mit „Label-Rauschen“ 0.9 sind neun von zehn Labels falsch: reiner Zufall. Ein Netz mit 79 510 Gewichten und Biases lernt tausend davon auswendig, Bild für Bild, und nichts über Ziffern. Kein η, kein λ und keine Kosten können da helfen. Sehen Sie sich erst die Daten an, dann die Einstellungen. Richtige Labels allein ergeben 89 %; die übrigen Prozentpunkte kommen mit mehr Bildern.</translation>
    </message>
    <message>
        <source>It learns very well: the training accuracy says so. So the knobs of learning are not to blame.</source>
        <translation>Es lernt sehr gut: Das sagt die Trainingsgenauigkeit. An den Einstellungen des Lernens liegt es also nicht.</translation>
    </message>
    <message>
        <source>Nine of ten training labels are wrong. There is a knob for that behind … beside Training images.</source>
        <translation>Neun von zehn Trainingslabels sind falsch. Dafür gibt es eine Einstellung hinter … neben „Trainingsbilder“.</translation>
    </message>
    <message>
        <source>Set Label noise to 0. Then the thousand images are too few: take all, and a λ of 5.</source>
        <translation>Setzen Sie „Label-Rauschen“ auf 0. Dann sind die tausend Bilder zu wenig: Nehmen Sie alle, und ein λ von 5.</translation>
    </message>
</context>
<context>
    <name>M5-too-few</name>
    <message>
        <source>Fifty images</source>
        <translation>Fünfzig Bilder</translation>
    </message>
    <message>
        <source>A network that knows fifty images by heart, and a learning rate that fits only these.</source>
        <translation>Ein Netz, das fünfzig Bilder auswendig kann, und eine Lernrate, die nur zu diesen passt.</translation>
    </message>
    <message>
        <source>Overfitting and regularization</source>
        <translation>Overfitting and regularization</translation>
    </message>
    <message>
        <source>How many images does it need for 90 %? Try 500, 2 000 and 10 000.</source>
        <translation>Wie viele Bilder braucht es für 90 %? Versuchen Sie 500, 2 000 und 10 000.</translation>
    </message>
    <message>
        <source>Take MNIST</source>
        <translation>MNIST nehmen</translation>
    </message>
    <message>
        <source>“I made the problem small, as the book says, and found settings for it. Now what?” The mission is on MNIST, so choose it in the group Data, or let Backswing do it.</source>
        <translation>„Ich habe die Aufgabe klein gemacht, wie das Buch sagt, und Einstellungen dafür gefunden. Und jetzt?“ Die Mission verwendet MNIST; wählen Sie es also in der Gruppe „Daten“, oder lassen Sie Backswing das tun.</translation>
    </message>
    <message>
        <source>Rescue it</source>
        <translation>Retten Sie es</translation>
    </message>
    <message>
        <source>Reach 94 % on all ten digits. The way from small to large is the last part of the broad strategy. More images are one knob; see which others have to follow, and do not let it train to the end of its epochs.</source>
        <translation>Erreichen Sie 94 % auf allen zehn Ziffern. Der Weg vom Kleinen zum Großen ist der letzte Teil der allgemeinen Strategie. Mehr Bilder sind eine Einstellung; sehen Sie, welche anderen mitziehen müssen, und lassen Sie es nicht bis zum Ende seiner Epochen trainieren.</translation>
    </message>
    <message>
        <source>Fifty images say too little about ten digits: the network fits them, and validation stays near half. With all images it soon passes 85 %, but a mini-batch of 50 and η 0.05 make a thousand short steps an epoch. Smaller mini-batches or a larger η bring the rest in a few epochs. Whoever scales up looks at η, λ/n and the epochs again.</source>
        <translation>Fünfzig Bilder sagen zu wenig über zehn Ziffern: Das Netz passt sich ihnen an, und die Validierung bleibt nahe der Hälfte. Mit allen Bildern kommt es bald über 85 %, aber ein Mini-Batch von 50 und η 0.05 machen tausend kurze Schritte pro Epoche. Kleinere Mini-Batches oder ein größeres η bringen den Rest in wenigen Epochen. Wer vergrößert, sieht sich η, λ/n und die Epochen noch einmal an.</translation>
    </message>
    <message>
        <source>λ/n: 0 for 50 images, 5/50 000 for all</source>
        <translation>λ/n: 0 für 50 Bilder, 5/50 000 für alle</translation>
    </message>
    <message>
        <source>λ/n</source>
        <translation>λ/n</translation>
    </message>
    <message>
        <source>Compare training and validation: the gap is what the images do not say.</source>
        <translation>Vergleichen Sie Training und Validierung: Die Lücke ist, was die Bilder nicht sagen.</translation>
    </message>
    <message>
        <source>Take all images. Then watch how slowly the cost falls: 50 images a step, and a small η.</source>
        <translation>Nehmen Sie alle Bilder. Achten Sie dann darauf, wie langsam die Kosten fallen: 50 Bilder pro Schritt, und ein kleines η.</translation>
    </message>
    <message>
        <source>A mini-batch of 10, η 0.5 and λ 5 need a few epochs.</source>
        <translation>Ein Mini-Batch von 10, η 0.5 und λ 5 brauchen nur einige Epochen.</translation>
    </message>
</context>
</TS>
