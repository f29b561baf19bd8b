"""Handing on: records -> JSON Lines."""
