from setuptools import setup

setup(
    name="zines",
    version="0.6",
    packages=["zines"],
    install_requires=["bottle>=0.12", "pony>=0.7.13", "Cerberus", "Markdown", "waitress"],
    entry_points={"console_scripts": ["zines = zines.__main__:main"]},
    package_data={"zines": ["views/*.tpl"]},
)
