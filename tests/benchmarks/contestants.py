"""Registry of the trainers that are timed, each in a process of its own; see contest.py."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib.util import find_spec
from typing import Any

TIMED = ("W1", "W2", "W3", "W4")
ALL = (*TIMED, "sprint")


@dataclass(frozen=True, slots=True)
class Contestant:
    """One way to train, as `Trainer` in module rivals.<module>.

    needs: what must be importable. threads: 0 leaves the number to the program. rounds: at most so many (0: all).
    options: for the Trainer. environment: variables of its process.
    native_only: it does as the machine tells it, and so does not take part where a limit is set.
    same: one epoch gives the same weights but for rounding, where no dropout is drawn.
    note: what a reader should know.
    """

    name: str
    module: str
    needs: tuple[str, ...] = ()
    threads: tuple[int, ...] = (1, 2)
    workloads: tuple[str, ...] = ALL
    rounds: int = 0
    options: Mapping[str, Any] = field(default_factory=dict)
    environment: Mapping[str, str] = field(default_factory=dict)
    native_only: bool = False
    same: bool = True
    note: str = ""

    @property
    def missing(self) -> list[str]:
        """Packages that it needs and that are not installed."""
        return [name for name in self.needs if find_spec(name) is None]


NUMPY = {"BACKSWING_ENGINE": "numpy"}
OURS = Contestant(
    "Backswing", "ours", threads=(0,), workloads=TIMED, note="with the compiled engine, where numba is installed"
)

CONTESTANTS: tuple[Contestant, ...] = (
    OURS,
    Contestant(
        "Backswing, NumPy engine",
        "ours",
        ("numba",),  # without it this is what is timed as Backswing
        threads=(0,),
        workloads=TIMED,
        environment=NUMPY,
    ),
    Contestant("Backswing, recipe sprint", "ours_sprint", threads=(1,), workloads=("sprint",), same=False),
    Contestant(
        "Backswing, recipe sprint, NumPy engine",
        "ours_sprint",
        ("numba",),
        threads=(1,),
        workloads=("sprint",),
        environment=NUMPY,
        same=False,
    ),
    Contestant(
        "Backswing, elastic distortion",
        "ours",
        threads=(0,),
        workloads=("W4",),
        options={"elastic_alpha": 34.0, "elastic_sigma": 4.0},
        same=False,
        note="each image distorted anew (Simard 2003)",
    ),
    Contestant(
        "PyTorch, autograd",
        "torch_autograd",
        ("torch",),
        rounds=3,
        note="nn.Sequential, torch.optim as it comes; at most 3 rounds, as for all that are slow",
    ),
    Contestant(
        "PyTorch, autograd, fused step",
        "torch_autograd",
        ("torch",),
        rounds=3,
        options={"fused": True},
        note="the same with torch.optim's fused=True",
    ),
    Contestant(
        "PyTorch, gradients by hand",
        "torch_by_hand",
        ("torch",),
        note="no autograd: out=, addmm_ into the weights or the velocity, fused Adam on one flat vector",
    ),
    Contestant("JAX, jitted scan", "jax_scan", ("jax",), note="whole epoch compiled, parameters donated"),
    Contestant(
        "scikit-learn MLPClassifier",
        "sklearn_mlp",
        ("sklearn",),
        workloads=("W1", "W2", "W4", "sprint"),
        rounds=3,
        note="partial_fit; W1 and W2 as a multilabel problem, which gives it sigmoid outputs; it has no dropout (W3)",
    ),
    Contestant(
        "textbook NumPy", "textbook", note="the BLAS kernel that Backswing chooses (see core/linalg/kernels.py)"
    ),
    Contestant(
        "textbook NumPy, BLAS as installed",
        "textbook",
        threads=(1,),
        workloads=TIMED,
        environment={"BACKSWING_KERNEL": "keep"},
        native_only=True,
        note="the BLAS kernel that the library or OPENBLAS_CORETYPE chooses",
    ),
    Contestant(
        "one example at a time",
        "per_example",
        threads=(1,),
        workloads=("W1", "W2"),
        rounds=3,
        note="as in network2: column vectors",
    ),
    Contestant(
        "C loop",
        "dense_c",
        threads=(1,),
        workloads=("W1", "W2"),
        note="dense.c, compiled for just this network with cc -O3 -march=native (AVX2: haswell) and sums in any order",
    ),
)
