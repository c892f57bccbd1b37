"""Downloads what a film has of subtitles."""

from ..settings import library


def run(words):
    for film in library().films():
        print(film["title"], "subtitles", *words)
