INSTALLED_APPS = ["django.contrib.staticfiles", "weirs"]
DATABASES = {"default": {"ENGINE": "django.db.backends.postgresql_psycopg2", "NAME": "weirs"}}
ROOT_URLCONF = "weirs.urls"
SOUTH_MIGRATION_MODULES = {"weirs": "weirs.south_migrations"}
