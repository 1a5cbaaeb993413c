"""Picture files of all kinds, read as the digits on them."""

from contextlib import suppress
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image, ImageChops, ImageDraw

from core import ink
from core.data.readers import idx
from core.ink import RAW, Steps
from core.ink.pictures import picture_of, picture_stages_of, read_picture
from core.support.errors import UserError

FIVE = np.array([[80, 0], [30, 0], [22, 40], [50, 36], [75, 55], [70, 85], [40, 100], [5, 90]], float)


def sheet(size: tuple[int, int] = (300, 240), paper: Any = "white", pen: Any = "black", width: int = 18) -> Image.Image:
    image = Image.new("RGBA" if len(paper) == 4 else "RGB", size, paper)
    draw = ImageDraw.Draw(image)
    points = [(float(x), float(y)) for x, y in (FIVE - 50) * min(size) * 0.006 + np.array(size) / 2]
    draw.line(points, fill=pen, width=width, joint="curve")
    for x, y in points:
        draw.circle((x, y), width / 2 - 0.5, fill=pen)
    return image


def resemblance(image: Image.Image, path: Path, **options: Any) -> float:
    """Return the correlation with the same digit drawn on the canvas."""
    image.save(path, **options)
    return float(np.corrcoef(read_picture(path), ink.render([FIVE]))[0, 1])


@pytest.mark.parametrize(
    ("paper", "pen"),
    [("white", "black"), ("black", "white"), ("#f4f0d8", "#203080"), ("#103030", "#ffee44"), ("#888888", "#bbbbbb")],
)
@pytest.mark.parametrize("ending", ["png", "jpg"])
def test_paper_and_ink_are_told_apart(tmp_path: Path, paper: str, pen: str, ending: str) -> None:
    assert resemblance(sheet(paper=paper, pen=pen), tmp_path / f"a.{ending}") > 0.93


@pytest.mark.parametrize(("size", "width"), [((64, 64), 3), ((900, 500), 6), ((300, 300), 40), ((1600, 1200), 90)])
def test_size_and_pen_do_not_matter(tmp_path: Path, size: tuple[int, int], width: int) -> None:
    assert resemblance(sheet(size, width=width), tmp_path / "a.png") > 0.85


@pytest.mark.parametrize("mode", ["L", "1", "P", "LA", "RGBA", "I;16"])
def test_modes(tmp_path: Path, mode: str) -> None:
    grey = sheet().convert("L")
    image = Image.fromarray(np.asarray(grey, np.uint16) * 257) if mode == "I;16" else grey.convert(mode)
    assert resemblance(image, tmp_path / "a.png") > 0.93


@pytest.mark.parametrize("pen", ["black", "white", "red"])
def test_ink_on_nothing_is_ink(tmp_path: Path, pen: str) -> None:
    assert resemblance(sheet(paper=(0, 0, 0, 0), pen=pen), tmp_path / "a.png") > 0.93


def test_a_shaded_noisy_photo_with_a_speck(tmp_path: Path) -> None:
    rng = np.random.default_rng(3)
    scene = sheet((800, 600), width=30)
    ImageDraw.Draw(scene).circle((60, 60), 4, fill="black")
    light = np.linspace(120, 230, 800) + rng.normal(0, 6, (600, 800))
    photo = np.clip(light * (0.4 + 0.6 * np.asarray(scene.convert("L"), float) / 255), 0, 255)
    assert resemblance(Image.fromarray(photo.astype(np.uint8)), tmp_path / "a.jpg", quality=80) > 0.93


def likeness(image: Image.Image) -> float:
    """Compute `resemblance` without a file."""
    return float(np.corrcoef(picture_of(image), ink.render([FIVE]))[0, 1])


def test_a_picture_in_memory_is_read_as_from_a_file(tmp_path: Path) -> None:
    image = sheet()
    image.save(tmp_path / "a.png")
    assert np.array_equal(picture_of(image), read_picture(tmp_path / "a.png"))


@pytest.mark.parametrize("paper", ["white", "black", (0, 0, 0, 0)])
@pytest.mark.parametrize("size", [(60, 40), (1, 1), (0, 0), (0, 5)])
def test_a_blank_picture_in_memory_is_told(paper: Any, size: tuple[int, int]) -> None:
    image = Image.new("RGBA", size, paper)
    for asked in (picture_of, picture_stages_of):
        with pytest.raises(UserError, match=r"^The picture has no ink: .* Choose a picture"):
            asked(image)


def test_a_huge_picture_in_memory_is_told() -> None:
    with pytest.raises(UserError, match=r"^The picture is too large: at most 50,000,000 pixels"):
        picture_of(Image.new("1", (8000, 8000)))


def test_ink_as_bright_as_its_paper_is_told_by_its_colour(tmp_path: Path) -> None:
    scene = sheet(paper=(70, 110, 220), pen=(220, 60, 60))
    assert likeness(scene) > 0.93
    assert resemblance(scene, tmp_path / "a.jpg", quality=90) > 0.93


@pytest.mark.parametrize("values", [(0.0, 1.0), (-1e9, 255.0), (float("nan"), 70.0)])
def test_pictures_of_any_numbers(values: tuple[float, float]) -> None:
    drawn = np.asarray(sheet(paper="black", pen="white").convert("L"), np.float32) > 128
    image = Image.fromarray(np.where(drawn, *values[::-1]).astype(np.float32))
    assert likeness(image) > 0.9


@pytest.mark.parametrize(("across", "down", "colour"), [(40, 0, "#96b4dc"), (30, 30, "#aac3e1"), (40, 40, "#7896be")])
@pytest.mark.parametrize("turned", [0, 4])
def test_printed_lines_are_paper(across: int, down: int, colour: str, turned: float) -> None:
    scene = sheet((600, 480), paper="#f5f5f0", pen="#1e1e50", width=28)
    lined = Image.new("RGB", scene.size, "#f5f5f0")
    draw = ImageDraw.Draw(lined)
    for y in range(15, 480, across):
        draw.line([(0, y), (600, y)], fill=colour, width=2)
    for x in range(20, 600, down) if down else ():
        draw.line([(x, 0), (x, 480)], fill=colour, width=2)
    photo = ImageChops.darker(scene, lined).rotate(turned, Image.Resampling.BICUBIC).crop((50, 50, 550, 430))
    assert likeness(photo) > (0.93 if not turned else 0.85)


@pytest.mark.parametrize("edges", ["left bottom", "left bottom right top"])
def test_the_table_beside_the_paper_is_no_ink(edges: str) -> None:
    scene = sheet((640, 480), paper="#f0eee6", pen="#1e1e3c", width=20).convert("RGB")
    inner = scene.resize((320, 240)).resize((400, 300))
    photo = Image.new("RGB", (480, 360), "#f0eee6")
    photo.paste(inner, (40, 30))
    draw = ImageDraw.Draw(photo)
    for edge, box in {"left": (0, 0, 24, 360), "bottom": (0, 340, 480, 360), "right": (455, 0, 480, 360)}.items():
        if edge in edges:
            draw.rectangle(box, fill="#5a3c28")
    if "top" in edges:
        draw.rectangle((0, 0, 480, 18), fill="#5a3c28")
    assert likeness(photo) > 0.93


def test_a_digit_in_a_drawn_box_is_read_without_it() -> None:
    scene = sheet((400, 400), width=24).convert("RGB").resize((300, 300))
    framed = Image.new("RGB", (400, 400), "white")
    framed.paste(scene, (50, 50))
    ImageDraw.Draw(framed).rectangle((12, 12, 388, 388), outline="black", width=4)
    assert likeness(framed) > 0.9


@pytest.mark.parametrize("width", [18, 50])
def test_a_digit_that_touches_every_edge_is_whole(width: int) -> None:
    scene = sheet(width=width).convert("L")
    box = scene.point(lambda value: 255 - value).getbbox()
    assert likeness(scene.crop(box)) > 0.85


def test_switches_show_what_the_recipe_does_to_a_picture() -> None:
    scene = sheet((300, 300), width=6)
    whole, raw = picture_stages_of(scene), picture_stages_of(scene, steps=RAW)
    assert np.array_equal(whole.centred.reshape(-1), picture_of(scene))
    assert whole.scaled.shape == (20, 20)
    assert raw.scaled.shape == (28, 28)
    assert picture_stages_of(scene, steps=Steps(pen=False)).box.mean() < 0.7 * whole.box.mean()
    corner = Image.new("RGB", (600, 600), "white")
    corner.paste(scene)
    in_corner = picture_stages_of(corner, steps=RAW).centred
    assert in_corner[:14, :14].sum() == in_corner.sum() > 0


def test_a_picture_in_mnists_form_is_taken_as_it_is(tmp_path: Path) -> None:
    drawn = ink.render([FIVE], pen_px=5)
    Image.fromarray(drawn.reshape(28, 28)).save(tmp_path / "a.png")
    assert np.array_equal(read_picture(tmp_path / "a.png"), drawn)


@pytest.mark.parametrize("move", [(0, 2), (-3, 1)])
def test_mnists_ink_off_the_middle_is_brought_there(move: tuple[int, int]) -> None:
    drawn = ink.render([FIVE])
    assert np.array_equal(picture_of(Image.fromarray(np.roll(drawn.reshape(28, 28), move, axis=(0, 1)))), drawn)


def test_mnists_own_images_are_taken_as_they_are(tmp_path: Path, mnist_folder: Path) -> None:
    file = mnist_folder / "t10k-images-idx3-ubyte.gz"
    for image in idx.decode(file.read_bytes(), file)[:100]:
        Image.fromarray(image).save(tmp_path / "a.png")
        assert np.array_equal(read_picture(tmp_path / "a.png"), image.reshape(-1))


@pytest.mark.parametrize("colour", ["white", "black", "grey", (0, 0, 0, 0)])
@pytest.mark.parametrize("size", [(28, 28), (1, 1), (3, 200), (100, 100)])
def test_a_blank_picture_is_told(tmp_path: Path, colour: Any, size: tuple[int, int]) -> None:
    Image.new("RGBA", size, colour).save(tmp_path / "a.png")
    with pytest.raises(UserError, match=r"a\.png has no ink"):
        read_picture(tmp_path / "a.png")


def test_noise_alone_is_no_ink(tmp_path: Path) -> None:
    noise = np.random.default_rng(1).normal(200, 4, (200, 200)).astype(np.uint8)
    Image.fromarray(noise).save(tmp_path / "a.png")
    with pytest.raises(UserError, match="no ink"):
        read_picture(tmp_path / "a.png")


@pytest.mark.parametrize("content", [b"", b"<html>403</html>", b"%!PS-Adobe-3.0 EPSF-3.0\n", bytes(100)])
def test_what_is_no_picture_is_told(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.png").write_bytes(content)
    with pytest.raises(UserError, match="is not a picture"):
        read_picture(tmp_path / "a.png")


@pytest.mark.parametrize("ending", ["png", "jpg", "gif", "webp"])
@pytest.mark.parametrize("kept", [0.05, 0.3, 0.9])
def test_a_cut_picture_is_told(tmp_path: Path, ending: str, kept: float) -> None:
    path = tmp_path / f"a.{ending}"
    sheet().save(path)
    path.write_bytes(path.read_bytes()[: int(kept * path.stat().st_size)])
    with pytest.raises(UserError, match=r"a\."):
        read_picture(path)


def test_a_bomb_is_told(tmp_path: Path) -> None:
    for name, size in (("a.png", (8000, 8000)), ("b.png", (16_000, 16_000))):
        Image.new("1", size).save(tmp_path / name)
        with pytest.raises(UserError, match="too large"):
            read_picture(tmp_path / name)


def test_a_missing_file_and_a_folder_are_told(tmp_path: Path) -> None:
    for path in (tmp_path / "none.png", tmp_path):
        with pytest.raises(UserError, match="Could not read"):
            read_picture(path)


def test_bytes_gone_wrong_are_a_picture_or_a_sentence(tmp_path: Path) -> None:
    rng = np.random.default_rng(5)
    for ending in ("png", "jpg", "bmp"):
        sheet((60, 60), width=5).save(tmp_path / f"good.{ending}")
        good = (tmp_path / f"good.{ending}").read_bytes()
        for _ in range(25):
            broken = bytearray(good)
            for place in rng.integers(0, len(good), 4):
                broken[place] = rng.integers(256)
            path = tmp_path / f"bad.{ending}"
            path.write_bytes(broken)
            with suppress(UserError):
                assert read_picture(path).shape == (784,)
