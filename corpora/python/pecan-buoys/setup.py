from setuptools import find_packages, setup

setup(
    name="buoys",
    version="1.2",
    install_requires=["pecan>=1.3", "WSME>=0.10", "pymongo>=3.9", "jsonschema", "mongoengine"],
    tests_require=["marshmallow", "TurboGears2"],
    packages=find_packages(exclude=["buoys.tests"]),
)
