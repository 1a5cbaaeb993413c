from PySide6.QtCore import QObject, Signal


class Speaker(QObject):
    said = Signal(bool, object)


def test_a_signal_emitted_5000_times_leaves_the_process_alive():
    # PySide6 6.12.0 dropped a reference of True at each emit and died of it within about 1 000.
    speaker, heard = Speaker(), []
    speaker.said.connect(lambda flag, value: heard.append((flag, value)))
    for n in range(5000):
        speaker.said.emit(True, n)
    assert heard == [(True, n) for n in range(5000)]
