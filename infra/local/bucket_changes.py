"""What a call changes in a bucket: the versions of each key, before and after.

    before: a.txt = [v1]        after: a.txt = [v1, marker]        → a delete marker was made

So it does not matter which of S3's operations did it.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from types import SimpleNamespace
from typing import Any
from xml.etree import ElementTree as ET

from moto.s3.models import FakeDeleteMarker, s3_backends
from werkzeug.formparser import parse_form_data

from infra.local.place import ACCOUNT
from infra.local.request import Request

Versions = Mapping[str, list[Any]]
"""A key's versions as moto has them, oldest first."""


@dataclass(frozen=True, slots=True)
class Change:
    """A version that came or went."""

    key: str
    version: Any
    """moto's own: an object, or a delete marker."""

    went: bool

    @property
    def is_marker(self) -> bool:
        return isinstance(self.version, FakeDeleteMarker)


def versions_before(request: Request) -> Versions:
    """Remember the versions of every key that a call may change."""
    bucket, key = request.bucket_and_key
    if request.method not in ("PUT", "POST", "DELETE"):
        return {}
    keys = [key for key in _keys_of(request, key) if key]
    if is_delete(request) and "versionId" not in request.query:
        _pretend_there_was_something(bucket, keys)
    return {key: _versions(bucket, key) for key in keys}


def changes_since(request: Request, before: Versions) -> Iterator[Change]:
    """Compare with what is there now; what went comes first."""
    bucket, _ = request.bucket_and_key
    for key, versions in before.items():
        had = [version for version in versions if not isinstance(version, _Pretended)]
        has = _versions(bucket, key)
        for version in _missing_from(has, had) if is_delete(request) else ():
            yield Change(key, version, went=True)
        for version in _missing_from(had, has):
            yield Change(key, version, went=False)


def is_delete(request: Request) -> bool:
    """Tell deletes from uploads: without versioning an upload makes a version vanish too."""
    return request.method == "DELETE" or "delete" in request.query


class _Pretended(FakeDeleteMarker):
    """Stands where nothing is, so that a delete leaves its marker: S3 does so, moto does not."""

    def __init__(self, name: str) -> None:
        super().__init__(SimpleNamespace(name=name))  # type: ignore[arg-type]  # only its name


def _pretend_there_was_something(bucket: str, keys: list[str]) -> None:
    found = s3_backends[ACCOUNT]["aws"].buckets.get(bucket)
    if found is None or not found.is_versioned:
        return
    for key in keys:
        if not _versions(bucket, key):
            found.keys.setlist(key, [_Pretended(key)])


def stop_pretending(request: Request, before: Versions) -> None:
    """Take away what was put where nothing was."""
    bucket, _ = request.bucket_and_key
    for key, had in before.items():
        if not any(isinstance(version, _Pretended) for version in had):
            continue
        store = s3_backends[ACCOUNT]["aws"].buckets[bucket].keys
        left = [one for one in _versions(bucket, key) if not isinstance(one, _Pretended)]
        dict.pop(store, key)  # moto's own pop wants to dispose of what lies there
        if left:
            store.setlist(key, left)


def _versions(bucket: str, key: str) -> list[Any]:
    found = s3_backends[ACCOUNT]["aws"].buckets.get(bucket)
    return list(found.keys.getlist(key, [])) if found else []


def _missing_from(some: Iterable[Any], others: Iterable[Any]) -> list[Any]:
    ids = {id(version) for version in some}
    return [version for version in others if id(version) not in ids]


def _keys_of(request: Request, key: str) -> list[str]:
    if "delete" in request.query:
        return _keys_of_multi_delete(request)
    is_form = request.headers["content-type"].startswith("multipart/form-data")
    if is_form and request.method == "POST":
        return [_key_of_form(request)]
    return [key]


def _key_of_form(request: Request) -> str:
    """Read where a browser's form is to be kept; S3 puts the file's own name in."""
    _, fields, files = parse_form_data(request.as_environ())
    names = [file.filename or "" for file in files.values()]
    for file in files.values():
        file.close()
    return str(fields.get("key", "")).replace("${filename}", "".join(names))


def _keys_of_multi_delete(request: Request) -> list[str]:
    root = ET.fromstring(request.body)  # noqa: S314 - the person's own request, on their machine
    return [element.text or "" for element in root.iter() if element.tag.endswith("Key")]
