# -*- coding: utf-8 -*-
from south.db import db
from south.v2 import SchemaMigration


class Migration(SchemaMigration):
    def forwards(self, orm):
        db.create_table(
            "mills_mill",
            (
                ("id", self.gf("django.db.models.fields.AutoField")(primary_key=True)),
                ("name", self.gf("django.db.models.fields.CharField")(max_length=80)),
                ("built", self.gf("django.db.models.fields.IntegerField")(null=True)),
            ),
        )
        db.send_create_signal("mills", ["Mill"])

    def backwards(self, orm):
        db.delete_table("mills_mill")
