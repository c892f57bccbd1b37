from setuptools import find_packages, setup

setup(
    name="regatta",
    version="1.2",
    install_requires=["TurboGears >= 1.1", "SQLObject >= 0.10", "FormEncode", "psycopg2"],
    packages=find_packages(),
)
