from setuptools import find_packages, setup

setup(
    name="seedbank",
    packages=find_packages(),
    install_requires=["flask>=2", "flask-restful", "marshmallow>=3", "beaker", "neo4j"],
)
