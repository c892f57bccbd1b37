import mariadb

connection = None


def search(asked):
    cursor = mariadb.connect(host="127.0.0.1").cursor()
    cursor.execute("SELECT title FROM pages WHERE title LIKE ?", (asked,))
    return [title for (title,) in cursor]
