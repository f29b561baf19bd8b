"""Keeping: Result -> rows."""
