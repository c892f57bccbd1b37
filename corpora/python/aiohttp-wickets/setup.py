from setuptools import find_packages, setup

setup(
    name="aiohttp-wickets",
    version="0.4.0",
    description="Pages for counters, in an aiohttp application",
    packages=find_packages(exclude=["examples"]),
    install_requires=["aiohttp>=3.9", "pydantic>2,<3"],
    extras_require={"sa": ["sqlalchemy>=2"]},
    classifiers=[
        "Intended Audience :: Developers",
        "Framework :: AsyncIO",
        "Programming Language :: Python :: 3",
    ],
)
