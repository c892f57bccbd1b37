from setuptools import find_packages, setup

setup(
    name="tides",
    version="1.0",
    packages=find_packages(),
    install_requires=["pyramid", "cornice"],
    entry_points={"paste.app_factory": ["main = tides:main"]},
)
