import os

import psycopg2


def record(receipt):
    with psycopg2.connect(os.environ["MOORINGS_DATABASE"]) as connection, connection.cursor() as cursor:
        cursor.execute("INSERT INTO receipts (mooring, amount) VALUES (%s, %s)", (receipt["mooring"], receipt["amount"]))
