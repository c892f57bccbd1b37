from setuptools import find_packages, setup

setup(
    name="buntings_admin",
    version="1.4.0",
    packages=find_packages(exclude=("tests",)),
    install_requires=["fastapi>=0.110", "uvicorn"],
    entry_points={
        "console_scripts": ["buntings_demo = buntings_admin.example.app:main"],
        "pytest11": ["buntings_admin = buntings_admin.fixtures"],
    },
    classifiers=["License :: OSI Approved :: MIT License", "Programming Language :: Python :: 3.12"],
)
