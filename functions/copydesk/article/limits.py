"""How much of anything a document may hold: everything here is counted in the input.

A limit refuses a document for what it is, never for how long we took: the same bytes
are refused today and tomorrow. Each number is far above what 924 pages of the trade
showed (their greatest is named) and far below what would hurt us.
"""

DOCUMENT_BYTES = 10 * 1024 * 1024
"""Of an upload, and of what comes out of its gzip. Seen: 4 million."""

PAGE_CHARACTERS = 12_000_000
"""Greatest page seen: 1.8 million."""

PAGE_ELEMENTS = 300_000
"""Start tags, and what a parser must repeat for each formatting element left open. Seen: 21,000."""

ELEMENT_DEPTH = 1_000
"""Elements open at once. Seen: 80. Parsers walk all open ones for each new tag."""

ELEMENT_NAMES = 2_000
"""Different names of elements. Parsers keep them in a table that was made for the 200 there are."""

ATTRIBUTE_NAMES = 50_000
"""Different words in the tags of a long page, names of attributes among them; in the same kind
of table. Seen: 9,700."""

ATTRIBUTES_PER_TAG = 512
"""Seen: 64. Parsers compare each new attribute with all before it."""

TEXT_LINES = 200_000
"""Lines of a text that show something. Seen: 7,800; 10 MB of typewriter lines are 150,000."""

BLOCKS = 50_000
"""Blocks of one document; each is judged among its neighbours, which takes 0.1 ms. Seen: 7,800."""

DECK_CHARACTERS = 600
"""Of a deck: what is longer is the text's first paragraph. Seen: 430."""

HEADLINE_CHARACTERS = 500
"""Of a headline, with the site's name: what is longer is a text in the wrong element. Seen: 250."""

STAMP_CHARACTERS = 200
"""Of a date that a page states. Seen: 60."""

NAME_CHARACTERS = 200
"""Of a publisher's or a section's name. Seen: 80."""

ADDRESS_CHARACTERS = 2_048
"""Of an address that is kept; browsers and search engines draw the line there."""

HEAD_ELEMENTS = 2_000
"""Meta, link and time elements, of each so many; what is beyond is passed over."""

LINKED_DATA_CHARACTERS = 1_000_000
"""JSON-LD of one page that we parse; what is beyond is passed over, the page is still read."""

SCRIPT_CHARACTERS = 4_000_000
"""Script text in which we look for a body that stands nowhere else."""

PLACE_STEPS = 48
"""Steps of a place that are written out, from the root; deeper ones are cut."""

LABELS_PER_BLOCK = 96
"""Words of attributes that one block carries, the innermost ones."""
