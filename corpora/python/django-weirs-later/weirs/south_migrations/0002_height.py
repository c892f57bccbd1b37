from south.db import db
from south.v2 import SchemaMigration


class Migration(SchemaMigration):
    def forwards(self, orm):
        db.add_column("weirs_weir", "height", self.gf("django.db.models.fields.DecimalField")(null=True))
