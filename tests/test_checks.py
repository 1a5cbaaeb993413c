""".ci/run: of the checks that run at once, each is heard, and one that fails fails them all."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

RUN = Path(__file__).parent.parent / ".ci" / "run"


@pytest.mark.skipif(not shutil.which("bash"), reason="the checks are a script for bash")
@pytest.mark.parametrize(("first", "code"), [("true", 0), ("false", 1)])
def test_checks_at_once_are_told_in_order_and_fail_with_the_first(first: str, code: int) -> None:
    at_once = re.search(r"^at_once\(\) \{$.*?^\}$", RUN.read_text("utf-8"), re.DOTALL | re.MULTILINE)
    assert at_once
    script = (
        f"set -euo pipefail\n{at_once[0]}\nat_once <<'END'\n{first}\nsleep 0.1\necho two words\ncat\nEND\necho passed"
    )
    done = subprocess.run(["bash", "-c", script], capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (code, "")
    assert done.stdout == ("two words\n" if code else "two words\npassed\n")
