import os

import snowflake.connector

connection = snowflake.connector.connect(
    account=os.environ["SNOWFLAKE_ACCOUNT"],
    user=os.environ["SNOWFLAKE_USER"],
    private_key_file=os.environ["SNOWFLAKE_KEY_FILE"],
)


def of_port(port):
    with connection.cursor(snowflake.connector.DictCursor) as cursor:
        return cursor.execute("SELECT * FROM freights WHERE port = %s", (port,)).fetchall()
