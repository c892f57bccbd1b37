from pyramid.config import Configurator
from pyramid_zodbconn import get_connection

from lichens.models import appmaker


def root_factory(request):
    return appmaker(get_connection(request).root())


def main(global_config, **settings):
    config = Configurator(settings=settings, root_factory=root_factory)
    config.include("pyramid_zodbconn")
    config.scan(".views")
    return config.make_wsgi_app()
