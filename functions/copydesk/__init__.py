"""Copydesk: a serverless copy desk for news."""
