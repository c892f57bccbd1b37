import sqlite3

import uvicorn

from buntings_admin.endpoints import create_admin


def main():
    sqlite3.connect("buntings.db").execute("CREATE TABLE IF NOT EXISTS buntings (name TEXT)")
    uvicorn.run(create_admin(["buntings"]), port=8000)
