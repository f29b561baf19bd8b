"""Generators, simulation and scores behind ``eval/duplicates.py``."""
