from tinydb import TinyDB

finds = TinyDB("finds.json").table("finds")
