"""The search of .ci/file_by_file.py for tests that pass only after another."""

import multiprocessing
import os
import subprocess
import sys
from pathlib import Path

import pytest

CODE = Path(__file__).parent.parent / ".ci" / "file_by_file.py"


@pytest.mark.skipif("forkserver" not in multiprocessing.get_all_start_methods(), reason="no process is forked here")
def test_a_file_that_leans_on_another_or_ends_the_process_fails_alone(tmp_path: Path) -> None:
    (tmp_path / "test_a.py").write_text("import sys\ndef test_a():\n    sys.is_ready = True\n")
    (tmp_path / "test_b.py").write_text("import sys\ndef test_b():\n    assert sys.is_ready\n")
    (tmp_path / "test_c.py").write_text("import os\ndef test_c():\n    os.abort()\n")
    (tmp_path / "test_none.py").write_text("")
    command = [sys.executable, "-P", str(CODE), str(tmp_path), "-c", os.devnull]
    quick = os.environ | {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}  # half of what a start takes
    done = subprocess.run(command, env=quick, capture_output=True, text=True)
    assert done.returncode == 1
    assert "has no attribute 'is_ready'" in done.stdout
    assert f"{tmp_path / 'test_b.py'} ended with 1\n" in done.stdout
    assert f"{tmp_path / 'test_c.py'} ended with -6\n" in done.stdout
    assert done.stdout.endswith("2 passed, 2 failed\n")
