import environ

env = environ.Env()
SECRET_KEY = env("SECRET_KEY", default="only-for-trying-it")
INSTALLED_APPS = ["django.contrib.auth", "django.contrib.contenttypes", "moorings"]
ROOT_URLCONF = "harbour.urls"
DATABASES = {"default": env.db(default="sqlite:///db.sqlite3")}
