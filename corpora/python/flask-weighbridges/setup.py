import sys

from setuptools import find_packages, setup

slim = "--slim" in sys.argv

setup(
    name="Flask-Weighbridges" if not slim else "Flask-Weighbridges-Slim",
    version="2.3.0",
    packages=find_packages(),
    install_requires=["flask>=2.2", "sqlalchemy>=2.0"],
    entry_points={"flask.commands": ["weighbridges=flask_weighbridges.cli:weighbridges"]},
    classifiers=[
        "Environment :: Web Environment",
        "Framework :: Flask",
        "Programming Language :: Python :: 3",
        "Topic :: Software Development :: Libraries :: Python Modules",
    ],
)
