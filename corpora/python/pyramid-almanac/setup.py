import os

from setuptools import find_packages, setup

here = os.path.abspath(os.path.dirname(__file__))

requires = [
    "pyramid >= 2.0",
    "pyramid_tm",
    "SQLAlchemy >= 1.4, < 2",
    "zope.sqlalchemy",
    "psycopg2",
    "alembic",
    "colander",
    "dogpile.cache",
    "pylibmc",
    "waitress",
]

tests_require = ["WebTest", "pytest", "pony", "jsonschema", "flask", "marshmallow"]

setup(
    name="almanac",
    version="4.1",
    # what remains of the Pylons application lies in the branch "2012"
    classifiers=["Framework :: Pyramid", "Topic :: Internet :: WWW/HTTP"],
    packages=find_packages(),
    install_requires=requires,
    extras_require={"testing": tests_require},
    entry_points={"paste.app_factory": ["main = almanac:main"], "console_scripts": ["almanac-seed = almanac.seed:main"]},
)
