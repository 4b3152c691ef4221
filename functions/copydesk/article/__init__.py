"""The article: bytes and facts in, an article and the account of it out.

Pure: no clock, no environment, no log, no network.
"""
