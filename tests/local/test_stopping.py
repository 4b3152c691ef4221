"""However ``copydesk up`` ends, nothing of it is left."""

import json
import os
import signal
import subprocess
import time
from pathlib import Path

import pytest

from tests.local.desk_client import COPYDESK, PATIENCE_SECONDS


def children_of(parent: int) -> list[int]:
    listed = Path(f"/proc/{parent}/task/{parent}/children").read_text(encoding="ascii")
    return [int(child) for child in listed.split()]


def is_alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="processes are listed in /proc")
@pytest.mark.parametrize(
    ("number", "code"),
    [
        pytest.param(signal.SIGINT, 0, id="ctrl-C"),
        pytest.param(signal.SIGKILL, -signal.SIGKILL, id="kill without mercy"),
    ],
)
def test_no_process_outlives_it(number: signal.Signals, code: int) -> None:
    command = [COPYDESK, "up", "--port", "0"]
    with subprocess.Popen(  # noqa: S603 - ours
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as up:
        assert up.stdout is not None
        assert json.loads(up.stdout.readline())
        children = children_of(up.pid)
        up.send_signal(number)
        try:
            ended = up.wait(timeout=PATIENCE_SECONDS)
        finally:
            up.kill()

    deadline = time.monotonic() + PATIENCE_SECONDS
    while any(map(is_alive, children)) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert ended == code
    assert len(children) > 1
    assert [child for child in children if is_alive(child)] == []
