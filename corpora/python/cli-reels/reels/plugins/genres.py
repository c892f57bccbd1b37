"""Guesses what a film has of genres."""

from ..settings import library


def run(words):
    for film in library().films():
        print(film["title"], "genres", *words)
