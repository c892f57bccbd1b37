from setuptools import find_packages, setup

setup(
    name="fathoms",
    version="0.3.0",
    packages=find_packages(),
    install_requires=["flask>=3.0", "peewee>=3.17"],
    classifiers=["Framework :: Flask", "Programming Language :: Python :: 3.12"],
)
