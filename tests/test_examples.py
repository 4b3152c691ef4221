"""The examples in docstrings are true: who reads one at night believes it."""

import doctest
import pkgutil
from importlib import import_module

import copydesk


def test_each_example_in_a_docstring_comes_out_as_it_says() -> None:
    found = pkgutil.walk_packages(copydesk.__path__, "copydesk.")
    tried = {module.name: doctest.testmod(import_module(module.name)) for module in found}

    assert [name for name, results in tried.items() if results.failed] == []
    assert sum(results.attempted for results in tried.values())
