from storm.locals import Int, Reference, Store, Unicode, create_database


class Record(object):
    __storm_table__ = "record"
    id = Int(primary=True)
    title = Unicode()


class Play(object):
    __storm_table__ = "play"
    id = Int(primary=True)
    record_id = Int()
    record = Reference(record_id, Record.id)


def store():
    return Store(create_database("postgres://jukebox@localhost/jukebox"))
