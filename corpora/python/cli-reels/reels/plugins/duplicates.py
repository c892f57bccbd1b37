"""Finds what a film has of duplicates."""

from ..settings import library


def run(words):
    for film in library().films():
        print(film["title"], "duplicates", *words)
