from pyramid.config import Configurator

from almanac.caching import region


def main(global_config, **settings):
    region.configure_from_config(settings, "cache.")
    with Configurator(settings=settings) as config:
        config.include("almanac.models")
        config.add_route("crops", "/api/crops")
        config.add_route("crop", "/api/crops/{name}")
        config.scan("almanac.views")
        return config.make_wsgi_app()
