import sqlite3


class Store:
    def songs(self):
        with sqlite3.connect("jukebox.db") as db:
            return db.execute("select title from songs").fetchall()
