"""Export of a plot's curves: picture, drawing and table."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
from PySide6.QtCore import QBuffer, QIODevice, QPoint
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QWidget

from core.chart.drawing import Curve, Figure, svg
from core.support.atomic import writing
from core.support.csv_text import csv_text

PNG_SCALE = 2
"""Pixels of the picture per pixel of the window."""


def write_png(path: Path, figure: QWidget, background: str) -> None:
    """Write a picture of the widget at PNG_SCALE times its size. Raises UserError when the file cannot be written."""
    image = QImage(figure.size() * PNG_SCALE, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(PNG_SCALE)
    image.fill(QColor(background))
    painter = QPainter(image)
    figure.render(painter, QPoint(), renderFlags=QWidget.RenderFlag.DrawChildren)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload] # the stubs want bytes, PySide takes a str
    with writing(path) as file:
        file.write(buffer.data().data())


def write_svg(path: Path, figure: Figure, curves: Sequence[Curve]) -> None:
    """Write an SVG drawing; pyqtgraph's exporter (0.14) fails on paths that Qt closes. Raises UserError."""
    with writing(path) as file:
        file.write(f'<?xml version="1.0" encoding="UTF-8"?>\n{svg(figure, curves)}\n'.encode())


def write_csv(path: Path, x_name: str, curves: Sequence[Curve]) -> None:
    """Write one row per x and one column per curve, not smoothed, empty without a sample. Raises UserError."""
    columns = [_measured(curve) for curve in curves]
    rows = ([x, *(column.get(x) for column in columns)] for x in sorted(set().union(*columns)))
    with writing(path) as file:
        file.write(csv_text([[x_name, *(curve.name for curve in curves)], *rows]).encode())


def _measured(curve: Curve) -> Mapping[float, float]:
    """Return y by x where there is one: neither smoothed nor a gap."""
    y = curve.y if curve.raw is None else curve.raw
    there = np.isfinite(y)
    return dict(zip(curve.x[there].tolist(), y[there].tolist(), strict=True))
