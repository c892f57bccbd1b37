from setuptools import find_packages, setup

setup(
    name="moths",
    version="0.1",
    packages=find_packages(),
    install_requires=[
        "SQLAlchemy>=1.3",
        "jsonschema_serialize_fork==2.1.1",
        "psycopg2",
        "pyramid>=1.10",
        "snovault @ git+https://git.example.org/houses/snovault@1.0.40",
        "zope.sqlalchemy",
    ],
    extras_require={"test": ["colander", "marshmallow", "pytest"]},
    entry_points={"paste.app_factory": ["main = moths:main"]},
)
