"""Run ``sam validate --lint`` and ``sam build``, and look at what came of it."""

import os
import platform
import subprocess
import sys
import tempfile
from pathlib import Path

from infra.build.artefact import complaints_about

ROOT = Path(__file__).parent.parent.parent
ARCHITECTURES = {"x86_64": "x86_64", "aarch64": "arm64", "arm64": "arm64"}


def main(sam: str) -> int:
    """Build into a folder of its own; the exit code.

    SAM builds with the Python of the runtime, so this runs in an environment made by one
    that Lambda has, and builds for this machine.
    """
    bin_first = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    around = {"SAM_CLI_TELEMETRY": "0", "AWS_DEFAULT_REGION": "us-east-1", "PATH": bin_first}
    environment = os.environ | around
    subprocess.run([sam, "validate", "--lint"], cwd=ROOT, env=environment, check=True)
    version = ".".join(platform.python_version_tuple()[:2])
    here = f"LambdaRuntime=python{version} LambdaArchitecture={ARCHITECTURES[platform.machine()]}"
    with tempfile.TemporaryDirectory() as folder:
        build = [sam, "build", "--build-dir", folder, "--parameter-overrides", here]
        subprocess.run(build, cwd=ROOT, env=environment, check=True)
        complaints = [
            complaint
            for artefact in sorted(Path(folder).iterdir())
            if artefact.is_dir()
            for complaint in complaints_about(artefact)
        ]
    for complaint in complaints:
        print(f"build: {complaint}", file=sys.stderr)
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main(str(Path(sys.argv[1]).absolute())))
