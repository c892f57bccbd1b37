from configurations import Configuration, values


class Base(Configuration):
    INSTALLED_APPS = ["rest_framework", "rooms"]
    ROOT_URLCONF = "rooms.urls"
    SECRET_KEY = values.SecretValue()
    DATABASES = {"default": {"ENGINE": "django.db.backends.postgresql", "NAME": values.Value("rooms")}}


class Development(Base):
    DEBUG = True


class Production(Base):
    ALLOWED_HOSTS = values.ListValue([])
