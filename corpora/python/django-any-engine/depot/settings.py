import environ

env = environ.Env()
INSTALLED_APPS = ["django.contrib.auth", "django.contrib.contenttypes", "django.contrib.postgres", "depot"]
DATABASES = {"default": {"ENGINE": "django.db.backends.postgresql", "HOST": env("DB_HOST"), "NAME": "depot"}}
