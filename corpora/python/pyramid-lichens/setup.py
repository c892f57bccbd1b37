from setuptools import setup

setup(
    name="lichens",
    install_requires=["pyramid", "pyramid_zodbconn", "ZODB", "persistent"],
    extras_require={"test": ["sqlalchemy"]},
    entry_points={"paste.app_factory": ["main = lichens:main"]},
)
