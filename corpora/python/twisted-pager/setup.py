#!/usr/bin/env python
import sys

if sys.version_info < (2, 7):
    print "needs Python 2.7 or later"
    sys.exit(1)

from setuptools import setup

setup(
    name="pager",
    version="0.3",
    packages=["pager", "twisted.plugins"],
    install_requires=[
        "Twisted >= 16.0",
        "psycopg2 >= 2.7",
        "SQLAlchemy",
    ],
    tests_require=["tornado", "flask", "marshmallow", "django"],
)
