"""Envelopes: what a document came in, taken off before anything of it is read.

    gzip of a page      a mail, MIME parts and all      an answer of a server      a crawler's WARC

Each gives the bytes of the document inside, and what the envelope declares of them.
"""
