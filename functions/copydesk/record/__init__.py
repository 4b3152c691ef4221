"""The record: what an article's notices add up to, and what is owed to subscribers.

Pure: (item, notice, reading) → what to write; committed item → what to announce.
"""
