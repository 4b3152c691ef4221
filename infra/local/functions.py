"""The functions of a stack, as the template resolves them."""

import hashlib

from infra.local.deploy import Resource, Stack
from infra.local.problems import TemplateProblem
from infra.local.workers import Function

FUNCTION = "AWS::Lambda::Function"


def functions_of(stack: Stack) -> list[Function]:
    return [_function(stack, resource) for resource in stack.of_type(FUNCTION)]


def _function(stack: Stack, resource: Resource) -> Function:
    asked = resource.properties
    code = stack.template.code.get(resource.name)
    if code is None:
        raise TemplateProblem(f"{resource.name}.Code", "only functions with a CodeUri run here")
    return Function(
        name=resource.name,
        physical_name=resource.physical_id,
        handler=asked["Handler"],
        code=code,
        variables={
            name: str(value)
            for name, value in asked.get("Environment", {}).get("Variables", {}).items()
        },
        timeout_seconds=float(asked.get("Timeout", 3)),
        memory_mb=int(asked.get("MemorySize", 128)),
        log_group=asked.get("LoggingConfig", {}).get("LogGroup", f"/aws/lambda/{resource.name}"),
    )


def access_key_of(function: str) -> str:
    """Make the access key by which the gateway knows a function: twenty capitals and digits."""
    return "LCL" + hashlib.sha256(function.encode()).hexdigest().upper()[:17]
