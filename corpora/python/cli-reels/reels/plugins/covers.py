"""Fetches what a film has of covers."""

from ..settings import library


def run(words):
    for film in library().films():
        print(film["title"], "covers", *words)
