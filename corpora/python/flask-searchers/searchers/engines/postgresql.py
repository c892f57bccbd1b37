import psycopg2


def search(asked):
    cursor = psycopg2.connect(dbname="pages").cursor()
    cursor.execute("SELECT title FROM pages WHERE title = %s", (asked,))
    return [title for (title,) in cursor]
