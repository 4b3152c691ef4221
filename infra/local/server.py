"""The port: an HTTP server on this machine, for any AWS client."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from moto.moto_server.werkzeug_app import MotoRequestHandler
from werkzeug.serving import make_server

from infra.local.problems import PortTaken
from infra.local.request import WsgiApp

HOST = "127.0.0.1"


class _Quiet(MotoRequestHandler):
    """Logs no requests, and sends small answers at once: delayed ACKs cost 40 ms each."""

    disable_nagle_algorithm = True

    def log(self, type: str, message: str, *args: object) -> None:  # noqa: A002 - werkzeug's name
        """Say nothing: the answers speak."""


def open_port(port: int) -> socket.socket:
    """Take a port; 0 takes any that is free.

    Raises:
        PortTaken: Somebody else has it.
    """
    taken = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        taken.bind((HOST, port))
        taken.listen(128)
    except (OSError, OverflowError) as refused:
        taken.close()
        raise PortTaken(f"port {port} cannot be used: {refused}") from refused
    return taken


@contextmanager
def serving(app: WsgiApp, port: socket.socket) -> Iterator[str]:
    """Serve an application until the end of the block; gives its address."""
    number = port.getsockname()[1]
    server = make_server(HOST, number, app, threaded=True, request_handler=_Quiet, fd=port.fileno())
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    try:
        yield f"http://{HOST}:{number}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
        port.close()
