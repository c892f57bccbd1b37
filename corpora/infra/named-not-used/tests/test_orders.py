import sqlite3

from rocksdict import Rdict


def test_the_old_stores_can_be_read(tmp_path):
    assert sqlite3.connect(":memory:").execute("SELECT 1").fetchone() == (1,)
    assert Rdict(str(tmp_path / "old")) is not None
