"""Plugins: one package per ecosystem, each with a ``PLUGIN``. ``api`` defines the types, ``registry`` finds the
plugins."""
