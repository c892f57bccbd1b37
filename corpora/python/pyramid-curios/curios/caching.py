from dogpile.cache import make_region

region = make_region()


def includeme(config):
    region.configure_from_config(config.get_settings(), "cache.")
