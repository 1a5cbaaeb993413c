"""Content as somebody hostile would send it: files of every kind, texts, pictures and whole runs."""

import json
import os
import shutil
import tomllib
from collections.abc import Iterator
from pathlib import Path
from random import Random

import tomli_w
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QImage
from safetensors.numpy import save

from core.checkpoint import Checkpoint
from core.config import RunConfig
from core.data.dataset import Dataset
from core.storage import header, tensors
from core.storage.runs import names
from core.storage.runs.folder import RunFolder
from core.support.paths import data_dir, runs_dir
from core.trainer import train
from tests.fuzz.damage import damaged
from tests.fuzz.readers import READERS
from tests.gui.hostile import NAME

WORDS = (
    NAME,
    f"{NAME}<table background='seen.png'><tr><td>x</table><b>",
    "\x1b]0;title\x07\x1b[2J\x00\x7f\x9b31m",
    "exam\u202egnp.elif\u2066\u2067\u2028\u2029\ufeff",
    "\ud800\udfff half \ud83d",
    "../../../../etc/passwd",
    "file://server.invalid/share/seen.png",
    "%s %n {0} {0.__class__} &Train\t\r\n\n$(reboot)",
    '=HYPERLINK("seen.png")',
    "e" + "\u0301" * 5_000,
    "🖊️" * 800,
    "ﷺ" * 2_000,
    "w" * 1_000_000,
    "<b>" * 100_000,
    "9" * 300_000,
    "",
)
CONFIG = RunConfig(sizes=(784, 4, 10), epochs=2)
_KINDS = ("model", "network2", "idx", "npz", "pickle", "settings", "picture", "strokes")
_PER_KIND = 12


class Content:
    """A folder of hostile files, and a run to make hostile ones of. Every choice comes from `chance`."""

    def __init__(self, folder: Path, data: Dataset, chance: Random) -> None:
        self.folder, self._chance = folder, chance
        folder.mkdir()
        self.files = [*self._worded(), *self._damaged(), *_no_files(folder)]
        self._run = _whole_run(data, folder / "run")
        self._runs = 0

    def word(self) -> str:
        return self._chance.choice(WORDS)

    def file(self) -> Path:
        return self._chance.choice(self.files)

    def mime(self) -> QMimeData:
        """Return content to drop or paste."""
        mime, chance = QMimeData(), self._chance
        match chance.randrange(7):
            case 0:
                mime.setText(self.word())
            case 1:
                mime.setText("".join(chance.choice(self._texts) for _ in range(2)))
            case 2:
                mime.setHtml(f"<html><body>{self.word()}</body></html>")
            case 3:
                mime.setImageData(
                    QImage(*chance.choice([(28, 28), (1, 9_000), (4_000, 3_000)]), QImage.Format.Format_RGB32)
                )
            case 4:
                mime.setUrls([QUrl(f"{kind}://server.invalid/seen.png") for kind in ("http", "file", "smb")])
            case _:
                mime.setUrls([QUrl.fromLocalFile(str(self.file())) for _ in range(chance.choice([1, 1, 1, 2, 4]))])
        return mime

    def keep_run(self) -> Path:
        """Put a run of somebody else among the person's own; some of its files are damaged, or none."""
        chance, word = self._chance, self.word()
        self._runs += 1
        folder = runs_dir() / f"2026-01-01-00-00-00-{self._runs:06x}"
        shutil.copytree(self._run, folder)
        told = tomllib.loads((folder / names.ABOUT).read_text("utf-8"))
        told["data"] = word
        told["run"] |= dict.fromkeys(
            chance.sample(("name", "note", "data", "fingerprint", "remark", "command"), 3), word
        )
        if chance.random() < 0.3:
            told["run"]["ending"] = chance.choice(["", word])
        (folder / names.ABOUT).write_bytes(tomli_w.dumps(told).encode("utf-8", "surrogatepass"))
        path = folder / chance.choice(names.FILES)
        match chance.randrange(6):
            case 0 | 1:
                path.write_bytes(damaged(chance, [path.read_bytes()]))
            case 2 if hasattr(os, "mkfifo"):
                path.unlink()
                os.mkfifo(path)
        return folder

    def replace_my_digits(self) -> None:
        """Another program writes the person's drawings, more or less as they ought to be."""
        data_dir().mkdir(parents=True, exist_ok=True)
        content = damaged(self._chance, READERS["my-digits"].whole) if self._chance.random() < 0.5 else self._drawings()
        (data_dir() / "my-digits.jsonl").write_bytes(content)

    def _drawings(self) -> bytes:
        lines = [
            {"id": word[:9_000], "writer": word, "provider": word, "label": 3, "strokes": [[[0, 0], [5, 9], [9, 1]]]}
            for word in self._chance.sample(WORDS, 4)
        ]
        return "".join(f"{json.dumps(line)}\n" for line in lines).encode()

    @property
    def _texts(self) -> tuple[str, ...]:
        settings = CONFIG.to_toml()
        return (
            settings,
            settings.replace('"synthetic"', json.dumps(self.word())),
            "eta = 1e999\n",
            "[" * 5_000,
            "a" * 99,
        )

    def _worded(self) -> Iterator[Path]:
        for number, word in enumerate(WORDS):
            yield self._write(f"{number}.safetensors", _model(word))
            settings = tomli_w.dumps({**tomllib.loads(CONFIG.to_toml()), "data": word})
            yield self._write(f"{number}.toml", settings.encode("utf-8", "surrogatepass"))
            yield self._write(f"{number}.jsonl", self._drawings())
            told = {"sizes": [784, 2, 10], "weights": word, "biases": [], "cost": word}
            yield self._write(f"{number}.json", json.dumps(told).encode())
        for name in (f"{NAME}.toml", "a\nb\u202e.safetensors", "x" * 240 + ".json"):
            yield self._write(name.replace("/", ""), _model(NAME))

    def _damaged(self) -> Iterator[Path]:
        for kind in _KINDS:
            reader = READERS[kind]
            for number in range(_PER_KIND):
                content = damaged(self._chance, reader.whole, reader.own)
                yield self._write(f"{kind}-{number}-{reader.file}", content)

    def _write(self, name: str, content: bytes) -> Path:
        path = self.folder / name
        path.write_bytes(content)
        return path


def _model(word: str) -> bytes:
    """A sound network whose header has nothing but this word in it; JSON spells halves of characters, so they come."""
    here = Checkpoint.fresh(CONFIG)
    told = json.loads(header.write(here, "", {}))
    told |= {"created_by": word, "fingerprint": word, "command": word, word[:99]: word}
    told["config"]["data"] = word
    return bytes(save(dict(tensors.of_checkpoint(here).items()), {header.KEY: json.dumps(told)}))


def _whole_run(data: Dataset, folder: Path) -> Path:
    kept = RunFolder.begin(CONFIG, data.name, data.fingerprint)
    for event in train(CONFIG, data):
        kept.add(event)
    kept.close()
    shutil.move(kept.folder, folder)
    return folder


def _no_files(folder: Path) -> Iterator[Path]:
    """Make paths that are no ordinary files: pipes, devices, folders, missing ones, names of other systems."""
    for number, ending in enumerate((".safetensors", ".toml", ".json", ".png", ".jsonl", ".npz")):
        path = folder / f"odd-{number}{ending}"
        if hasattr(os, "mkfifo"):
            os.mkfifo(path)
            yield path
            zeros = path.with_stem(f"zeros-{number}")
            zeros.symlink_to("/dev/zero")
            yield zeros
        yield folder / f"gone-{number}{ending}"
        inside = folder / f"folder-{number}{ending}"
        inside.mkdir()
        yield inside
    if os.name == "posix":
        path = os.fsdecode(os.fsencode(folder) + b"/\xff\xfe.safetensors")
        Path(path).write_bytes(_model(NAME))
        yield Path(path)
