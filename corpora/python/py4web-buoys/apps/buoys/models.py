from pydal import Field

from .common import db

db.define_table("buoy", Field("name"), Field("lit", "boolean"))
db.commit()
