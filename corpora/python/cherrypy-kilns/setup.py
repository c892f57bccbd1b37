from setuptools import find_packages, setup

setup(
    name="kilns",
    packages=find_packages(),
    install_requires=["cherrypy", "pymongo", "starlette", "uvicorn", "websockets"],
)
