"""Texts of the Ten points view: sentences, the table and the explanation."""

from collections.abc import Sequence

import numpy as np
from numpy.polynomial import Legendre
from PySide6.QtCore import QCoreApplication

from core.insight.polynomial import HIGH, LOW, Points, error, powers
from core.support.wording import joined_sentences
from gui.inside.weights_texts import figure
from gui.view.table import Cell, Table

_tr = QCoreApplication.translate
_SAMPLES = 21


def explanation() -> str:
    """Return the explanation of the view, as HTML."""
    return _tr(
        "PolynomialWords",
        "<p>Ten measurements lie around the line y = 2x, give or take some noise. A line and a polynomial are fitted "
        "to them by least squares. Which of the two tells what further measurements will be? The dots are a hundred of "
        "those, which neither fit has seen.</p>"
        "<p>A polynomial of degree 9 has ten coefficients, one for each point, and can pass through all of them. Drag "
        "a point, or choose it with the left and right arrow keys and move it up and down, and look how much of each "
        "curve moves with it.</p>"
        "<p><b>λ</b> makes coefficients dear: Σ (f(x) − y)² + λ Σ c² is made least, where c are the coefficients in "
        "Legendre polynomials, without the constant one. This is the weight decay of networks. With a large λ nothing "
        "is left but a level line.</p>"
        "<p>Neither is proved right: had the true law been a polynomial of degree 9, the line would be wrong. "
        "Chapter 3, “Why does regularization help reduce overfitting?”.</p>",
    )


def names() -> tuple[str, str]:
    """Return the names of both fits."""
    return _tr("PolynomialWords", "line"), _tr("PolynomialWords", "polynomial")


def curve_name(degree: int, lambda_: float) -> str:
    """Return the name of the polynomial with its degree and λ."""
    words = _tr("PolynomialWords", "polynomial of degree {degree}, λ {lambda_}")
    return words.format(degree=degree, lambda_=figure(lambda_))


def sentence(line: Legendre, curve: Legendre, name: str, ten: Points, new: Points) -> str:
    """Return both fits' errors on the ten points and on new ones."""
    told = _tr("PolynomialWords", "Typical error of {fit}: {ten} on the ten points, {new} on {count} new ones.")
    fits = ((names()[0], line), (name, curve))
    return joined_sentences(
        told.format(fit=fit_name, ten=f"{error(fit, ten):.2f}", new=f"{error(fit, new):.2f}", count=len(new.x))
        for fit_name, fit in fits
    )


def point_words(points: Points) -> str:
    """Return where the ten points are, for screen readers."""
    places = "; ".join(f"{x:.2f}, {y:.2f}" for x, y in zip(points.x.tolist(), points.y.tolist(), strict=True))
    return _tr("PolynomialWords", "Points at {places}").format(places=places)


def tables(line: Legendre, curve: Legendre, name: str, ten: Points, new: Points) -> Sequence[Table]:
    """Return the points with both fits, the curves at even x, and the coefficients in powers of x."""
    x, y = _tr("PolynomialWords", "x"), _tr("PolynomialWords", "y")
    fits = [names()[0], name]
    even = np.linspace(LOW, HIGH, _SAMPLES)
    listed = [(_tr("PolynomialWords", "The ten points"), ten), (_tr("PolynomialWords", "New points"), new)]
    found = [
        Table([x, y, *fits], np.column_stack([each.x, each.y, line(each.x), curve(each.x)]).tolist(), title)
        for title, each in listed
    ]
    found.append(
        Table([x, *fits], np.column_stack([even, line(even), curve(even)]).tolist(), _tr("PolynomialWords", "Curves"))
    )
    rows: list[list[Cell]] = [[f"x^{n}", a] for n, a in enumerate(powers(curve).tolist())]
    return [*found, Table([_tr("PolynomialWords", "power"), name], rows, _tr("PolynomialWords", "Coefficients"))]
