import sqlite3


class Library:
    def __init__(self, path):
        self._db = sqlite3.connect(path)

    def films(self):
        return [dict(title=title, year=year) for title, year in self._db.execute("SELECT title, year FROM film")]
