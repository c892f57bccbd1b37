from piccolo.apps.migrations.auto.migration_manager import MigrationManager

ID = "2024-03-01T10:00:00:000000"
VERSION = "1.5.0"
DESCRIPTION = "songs"


async def forwards():
    manager = MigrationManager(migration_id=ID, app_name="songs", description=DESCRIPTION)
    manager.add_table(class_name="Song", tablename="song")
    return manager
