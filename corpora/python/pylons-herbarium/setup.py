from setuptools import setup, find_packages

setup(
    name="herbarium",
    version="0.9",
    install_requires=[
        "Pylons>=1.0",
        "SQLAlchemy>=0.6,<0.8",
        "MySQL-python",
        "python-memcached",
        "FormEncode",
        "Beaker",
        "WebHelpers",
    ],
    packages=find_packages(exclude=["ez_setup"]),
    paster_plugins=["PasteScript", "Pylons"],
    tests_require=["nose", "WebTest", "cherrypy", "pyramid", "wtforms"],
    entry_points="""
    [paste.app_factory]
    main = herbarium.config.middleware:make_app
    """,
)
