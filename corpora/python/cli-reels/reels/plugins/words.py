"""Counts what a film has of words."""

from ..settings import library


def run(words):
    for film in library().films():
        print(film["title"], "words", *words)
