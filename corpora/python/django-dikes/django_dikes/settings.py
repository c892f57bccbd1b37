INSTALLED_APPS = ["django.contrib.contenttypes", "django_dikes.dikes"]
ROOT_URLCONF = "django_dikes.urls"
WSGI_APPLICATION = "django_dikes.wsgi.application"
DATABASES = {"default": {"ENGINE": "django.db.backends.postgresql", "NAME": "dikes"}}
