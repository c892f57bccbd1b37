from south.db import db
from south.v2 import DataMigration


class Migration(DataMigration):
    def forwards(self, orm):
        for weir in orm["weirs.Weir"].objects.all():
            weir.river = weir.river.strip()
            weir.save()
