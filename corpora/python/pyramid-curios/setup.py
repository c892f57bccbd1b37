import os

from setuptools import find_packages, setup

here = os.path.abspath(os.path.dirname(__file__))

requires = [
    "alembic",
    "colander",
    "deform",
    "dogpile.cache",
    "plaster_pastedeploy",
    "psycopg2",
    "pyramid >= 1.9, < 2",
    "pyramid_chameleon",
    "pyramid_retry",
    "pyramid_tm",
    "python-memcached",
    "SQLAlchemy < 1.4",
    "transaction",
    "waitress",
    "zope.sqlalchemy",
]

setup(
    name="curios",
    version="0.31",
    packages=find_packages(),
    include_package_data=True,
    install_requires=requires,
    extras_require={"testing": ["WebTest >= 1.3.1", "pytest"]},
    entry_points={
        "paste.app_factory": ["main = curios:main"],
    },
)
