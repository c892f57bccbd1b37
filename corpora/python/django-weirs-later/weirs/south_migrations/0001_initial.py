from south.db import db
from south.v2 import SchemaMigration


class Migration(SchemaMigration):
    def forwards(self, orm):
        db.create_table("weirs_weir", [("river", self.gf("django.db.models.fields.CharField")(max_length=60))])
        db.send_create_signal("weirs", ["Weir"])
