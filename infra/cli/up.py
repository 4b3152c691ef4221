"""``copydesk up``: the local service, for any AWS client, until ctrl-C."""

import argparse
import json
import signal
import sys
import time
from dataclasses import asdict
from pathlib import Path
from typing import NoReturn

from infra.cli.arguments import number_of
from infra.cli.wrong_use import WrongUse
from infra.local.problems import LocalServiceError
from infra.local.service import DEFAULTS, Settings, running

_PORT = 4566
_STOP = (signal.SIGINT, signal.SIGTERM)
_GLANCE_SECONDS = 0.2
_NEXT = """
Upload an article, in another terminal:
  export AWS_ACCESS_KEY_ID=local AWS_SECRET_ACCESS_KEY=local AWS_DEFAULT_REGION={region}
  aws --endpoint-url {endpoint} s3 cp ARTICLE.txt s3://{bucket}/
Receive its event:
  aws --endpoint-url {endpoint} sqs receive-message --wait-time-seconds 20 \\
      --queue-url {queueUrl}
The functions' log: {log}
Ctrl-C stops it all."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--port", type=int, default=_PORT, help=f"default {_PORT}; 0 takes any that is free"
    )
    parser.add_argument(
        "--pace",
        type=number_of("AWS's waits", least=0.001, most=1),
        default=DEFAULTS.pace,
        help="waits between tries, as a share of AWS's own; 1 is AWS (default %(default)s)",
    )
    parser.add_argument(
        "--template", type=Path, default=DEFAULTS.template, help="another template to try"
    )


def run(asked: argparse.Namespace) -> int:
    """Run the local service until somebody says stop.

    Raises:
        WrongUse: It cannot run so; the message names the place.
    """
    for number in _STOP:
        signal.signal(number, _stop)
    settings = Settings(port=asked.port, pace=asked.pace, template=asked.template)
    try:
        with running(settings) as service:
            address = asdict(service.address)
            print(json.dumps(address), flush=True)
            print(_NEXT.format(**address, log=service.stage.log), file=sys.stderr, flush=True)
            _wait_for_ever()
    except LocalServiceError as problem:
        raise WrongUse(str(problem)) from problem
    except KeyboardInterrupt:
        return 0


def _stop(*_: object) -> NoReturn:
    for number in _STOP:
        signal.signal(number, signal.SIG_IGN)  # once is enough: what follows is to be left in peace
    raise KeyboardInterrupt


def _wait_for_ever() -> NoReturn:
    while True:
        # Not one long wait: a signal that comes just before it would never end it.
        time.sleep(_GLANCE_SECONDS)
