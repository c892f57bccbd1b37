"""Plugins: one folder per ecosystem, each with a ``PLUGIN``. ``api`` has the types, ``registry`` finds them."""
