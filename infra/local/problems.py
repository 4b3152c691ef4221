"""How the local service says no: one sentence that names the place in the template."""


class LocalServiceError(Exception):
    """Base of what the local service refuses; never raised itself. Printed as one line."""

    def __str__(self) -> str:
        return " ".join(super().__str__().split())


class TemplateProblem(LocalServiceError):
    """Something in a template is wrong, or nobody here honours it."""

    def __init__(self, place: str, what: str) -> None:
        super().__init__(f"{place}: {what}")
        self.place = place


class PortTaken(LocalServiceError):
    """Another program listens on the port."""


class FunctionProblem(LocalServiceError):
    """A function cannot start, or failed at something it was asked."""

    def __init__(self, function: str, what: str) -> None:
        super().__init__(f"{function}: {what}")
        self.function = function
