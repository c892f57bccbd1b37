"""Rates what a film has of rating."""

from ..settings import library


def run(words):
    for film in library().films():
        print(film["title"], "rating", *words)
