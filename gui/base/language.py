"""The window's language: the sentences, Qt's own texts and the dates follow the system's, or a person's choice."""

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator, Signal
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from core.support import language
from core.support.language import ENGLISH
from gui.base import preferences

SYSTEM = "system"
_KEPT = "language"
_NAMES = {ENGLISH: "English"}
"""Names where Qt has a longer one, such as American English."""


class Language(QObject):
    """The application's language. choice: a code such as "zh_CN", or SYSTEM."""

    changed = Signal()
    """Emitted when sentences are in another language from now on."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._translator: _Translator | None = None
        self.choice = SYSTEM

    def use(self, choice: str) -> None:
        """Follow the system, or use one language. Raises UserError for one that there is not."""
        before = language.language()
        language.use_language(system_language() if choice == SYSTEM else choice)
        self.choice = choice if choice == SYSTEM else language.language()
        if language.language() != before:
            QLocale.setDefault(_locale(language.language()))
            self._translate()
            self.changed.emit()

    def choose(self, choice: str) -> None:
        """Use what a person has chosen, and keep it for the next start."""
        preferences.settings().setValue(_KEPT, choice)
        self.use(choice)

    def _translate(self) -> None:
        """Let Qt ask for translations, from the first language other than English on.

        The translator is never exchanged or removed: Qt would wait for a thread that asks for a sentence, and that
        thread for Python's lock, which we hold.
        """
        if self._translator is None:
            self._translator = _Translator(self)
            self._translator.read_qt(language.language())
            self._app.installTranslator(self._translator)
        else:
            self._translator.read_qt(language.language())


class _Translator(QTranslator):
    """Translator that reads no file: our sentences are the catalogue's, Qt's own those that Qt brings."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._qt = QTranslator()

    def read_qt(self, code: str) -> None:
        """Read Qt's own texts in a language; a language without a file leaves them English."""
        qt = QTranslator()
        if code != ENGLISH:
            qt.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        self._qt = qt

    def isEmpty(self) -> bool:  # Qt's
        return False

    def translate(  # None is a null string, on which Qt goes on asking
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """Return a translation; None: there is none. `tr` asks for each class that the caller inherits from."""
        found = language.catalogue().find_in(context, text, None if n < 0 else n)
        return found or self._qt.translate(context, text, disambiguation, n) or None


_language: Language | None = None


def current() -> Language:
    """Return the application's language, made at the first call; a QApplication must exist."""
    global _language
    if _language is None or not isValid(_language):
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        _language = Language(app)
    return _language


def kept_choice() -> str:
    """Return the choice kept from an earlier start, SYSTEM where there is none or its language is gone."""
    kept = str(preferences.settings().value(_KEPT, SYSTEM))
    return kept if kept in language.languages() else SYSTEM


def system_language() -> str:
    """Return the first of the system's languages that there is, otherwise English."""
    for wanted in QLocale.system().uiLanguages():
        code = language.nearest(wanted)
        if code != ENGLISH or wanted.split("-")[0] == ENGLISH:
            return code
    return ENGLISH


def own_names() -> dict[str, str]:
    """Return each language's name in the language itself, by its code, English first."""
    return {code: _NAMES.get(code) or QLocale(code).nativeLanguageName() for code in language.languages()}


def _locale(code: str) -> QLocale:
    """Return the system's locale, with its habits of dates and numbers, if it has this language."""
    system, own = QLocale.system(), QLocale(code)
    return system if system.language() == own.language() else own
