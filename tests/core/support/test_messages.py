"""Messages are English strings that can be worded again."""

import copy
import pickle

import pytest

from core.support.errors import UserError, shortened, worded
from core.support.messages import Message, as_sentence, capitalized, joined, message, plural, recognized, uncapitalized

GERMAN = {
    "{path} has {found:,} images.": "In {path} sind {found:,} Bilder.",
    "{name} is damaged: {why}": "{name} ist beschädigt: {why}",
    "the picture is empty": "das Bild ist leer",
    "{n:,} images": "{n:,} Bilder",
    "{first} {second}": "{second} {first}",
}


def find(template: str, count: int | None) -> str | None:
    return "ein Bild" if count == 1 else GERMAN.get(template)


def test_a_message_is_its_english_sentence() -> None:
    words = message("{path} has {found:,} images.", path="a.npz", found=60_000)
    assert words == "a.npz has 60,000 images."
    assert f"{words}" == "a.npz has 60,000 images."


def test_a_message_is_worded_with_its_values() -> None:
    words = message("{path} has {found:,} images.", path="a.npz", found=60_000)
    assert words.worded(find) == "In a.npz sind 60,000 Bilder."


def test_a_message_within_a_message_is_worded_too() -> None:
    words = message("{name} is damaged: {why}", name="x", why=message("the picture is empty"))
    assert words.worded(find) == "x ist beschädigt: das Bild ist leer"


def test_an_error_within_a_message_is_worded_too() -> None:
    words = message("{name} is damaged: {why}", name="x", why=UserError(message("the picture is empty")))
    assert words == "x is damaged: the picture is empty"
    assert words.worded(find) == "x ist beschädigt: das Bild ist leer"


def test_a_message_without_translation_stays_english_around_its_translated_parts() -> None:
    words = message("Look: {why}.", why=message("the picture is empty"))
    assert words.worded(find) == "Look: das Bild ist leer."


def test_braces_of_a_message_without_values_are_text() -> None:
    assert message("{x}") == "{x}"


@pytest.mark.parametrize(
    ("n", "english", "german"), [(1, "1 image", "ein Bild"), (2_000, "2,000 images", "2,000 Bilder")]
)
def test_a_number_chooses_its_form(n: int, english: str, german: str) -> None:
    words = plural("{n} image", "{n:,} images", n)
    assert words == english
    assert words.worded(find) == german


def test_a_singular_without_translation_stays_singular() -> None:
    assert plural("{n} picture", "{n:,} pictures", 1).worded(lambda text, count: None) == "1 picture"


def test_joined_parts_are_worded_and_ordered_by_the_language() -> None:
    words = joined([message("the picture is empty"), "", "too"])
    assert words == "the picture is empty too"
    assert isinstance(words, Message)
    assert words.worded(find) == "too das Bild ist leer"
    assert joined([]) == ""


def test_a_foreign_sentence_is_known_by_its_template() -> None:
    words = recognized("a.npz is damaged: a: b", ["{path} has {found:,} images.", "{name} is damaged: {why}"])
    assert isinstance(words, Message)
    assert words.values == {"name": "a.npz", "why": "a: b"}
    assert not isinstance(recognized("a.npz is well", ["{name} is damaged: {why}"]), Message)


def test_a_long_foreign_sentence_is_soon_seen_to_be_unknown() -> None:
    sentence = " is x: " * 20_000 + " and y, " * 20_000
    assert recognized(sentence, ["{name} is x: {why} and y, {advice}: {more}."]) is sentence


def test_a_list_may_have_thousands_of_entries() -> None:
    words = joined([message("the picture is empty")] * 5_000, "{first}, {second}")
    assert words.count("the picture is empty, ") == 4_999
    assert isinstance(words, Message)
    assert words.worded(find) == ", ".join(["das Bild ist leer"] * 5_000)


def test_an_error_keeps_the_message() -> None:
    error = UserError(message("the picture is empty"))
    assert isinstance(str(error), Message)


@pytest.mark.parametrize("again", [copy.copy, copy.deepcopy, lambda words: pickle.loads(pickle.dumps(words))])
def test_a_copy_can_be_worded(again: type) -> None:
    words = again(plural("{n} image", "{n:,} images", 1))
    assert words == "1 image"
    assert words.worded(find) == "ein Bild"


def test_a_title_keeps_its_capital_in_other_languages() -> None:
    title = message("The picture {A} is Empty")
    german = {"The picture {A} is Empty": "Das Bild {A} ist Leer"}
    assert uncapitalized(title) == "the picture {A} is Empty"
    assert uncapitalized(title).worded(lambda text, count: german.get(text)) == "Das Bild {A} ist Leer"
    assert uncapitalized(title).worded(lambda text, count: None) == "the picture {A} is Empty"


def test_words_that_begin_a_sentence_have_a_capital_in_english() -> None:
    words = message("run {name} has not ended", name="{a}")
    assert capitalized(words) == "Run {a} has not ended"
    assert capitalized(words).worded(lambda text, count: None) == "Run {a} has not ended"
    german = {"run {name} has not ended": "{name} ist nicht zu Ende"}
    assert capitalized(words).worded(lambda text, count: german.get(text)) == "{a} ist nicht zu Ende"


@pytest.mark.parametrize(
    ("words", "capital"),
    [("plain words", "Plain words"), ("übrig", "Übrig"), ("η is too large", "η is too large"), ("", "")],
)
def test_other_words_have_a_capital_in_any_language_but_a_symbol_has_none(words: str, capital: str) -> None:
    assert capitalized(words) == capital
    assert capitalized(words).worded(lambda text, count: None) == capital


def test_a_shortened_message_is_still_one() -> None:
    words = message("{path} has {found:,} images.", path="a.npz", found=60_000)
    assert shortened(UserError(words)) is words


def test_an_error_ends_with_one_full_stop() -> None:
    words = message("{path} has {found:,} images.", path="a.npz", found=60_000)
    assert as_sentence(UserError(words)) is words
    assert as_sentence(UserError(message("the picture is empty"))) == "the picture is empty."


def test_a_refusal_is_worded_with_its_reason_and_its_advice() -> None:
    german = {"Could not read {path}": "Konnte {path} nicht lesen", "Choose another.": "Nimm eine andere."}
    with (
        pytest.raises(UserError) as told,
        worded(message("Could not read {path}", path="a"), message("Choose another.")),
    ):
        raise OSError(5, message("the picture is empty"))
    told_in_german = str(told.value).worded(lambda text, count: german.get(text))  # type: ignore[attr-defined]
    assert told_in_german == "Konnte a nicht lesen: the picture is empty. Nimm eine andere."
