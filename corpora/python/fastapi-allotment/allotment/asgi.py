import os

from django.core.asgi import get_asgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "allotment.settings")
admin = get_asgi_application()


def make():
    from allotment.api.main import make as make_api

    app = make_api()
    app.mount("/", admin)
    return app


application = make()
