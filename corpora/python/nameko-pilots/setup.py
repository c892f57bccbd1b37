from setuptools import find_packages, setup

setup(
    name="pilots",
    packages=find_packages(),
    install_requires=["nameko==2.14.1", "psycopg2", "sqlalchemy<2"],
    extras_require={"dev": ["flask"]},
)
