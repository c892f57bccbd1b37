from mongodb_migrations.base import BaseMigration


class Migration(BaseMigration):
    def upgrade(self):
        self.db.signals.update_many({}, {"$rename": {"code": "flag"}})

    def downgrade(self):
        self.db.signals.update_many({}, {"$rename": {"flag": "code"}})
