from setuptools import setup

setup(
    name="kelp",
    install_requires=["TurboGears2 >= 2.4.3", "ming >= 0.10", "pymongo"],
    extras_require={"test": ["sqlalchemy"]},
)
