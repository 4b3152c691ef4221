"""Magic numbers: what a file is that is not text, by its first bytes, for a message that helps."""

_MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"PK\x05\x06", "an empty ZIP archive"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"\x89PNG\r\n", "a PNG picture"),
    (b"GIF8", "a GIF picture"),
    (b"II*\x00", "a TIFF picture"),
    (b"MM\x00*", "a TIFF picture"),
    (b"RIFF", "a RIFF file (WebP, WAV or AVI)"),
    (b"OggS", "an Ogg recording"),
    (b"ID3", "an MP3 recording"),
    (b"\x1a\x45\xdf\xa3", "a Matroska film"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old office document"),
    (b"{\\rtf", "an RTF document"),
    (b"Rar!\x1a\x07", "a RAR archive"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive"),
    (b"BZh", "a bzip2 file"),
    (b"\xfd7zXZ\x00", "an xz file"),
    (b"\x28\xb5\x2f\xfd", "a Zstandard file"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
    (b"SQLite format 3\x00", "an SQLite database"),
    (b"wOF", "a font"),
    (b"\x00\x01\x00\x00\x00", "a font"),
    (b"%!PS", "a PostScript document"),
)

_FILM_BRAND = slice(4, 8)
"""Where an ISO media file (MP4, HEIC) has its mark."""


def binary_kind(body: bytes) -> str | None:
    """Name the binary format of ``body``; None if none that we know.

    >>> binary_kind(b"%PDF-1.7 ...")
    'a PDF'
    """
    if body[_FILM_BRAND] == b"ftyp":
        return "an MP4 film or HEIC picture"
    return next((kind for mark, kind in _MAGIC if body.startswith(mark)), None)
