from setuptools import find_packages, setup

base = [
    "Flask>=3.0",
    "Flask-SQLAlchemy>=3.1",
    "Flask-Migrate>=4.0",
    "Flask-WTF>=1.2",
    "Flask-Caching>=2.3",
    "redis",
]

setup(
    name="guestbook",
    version="1.8",
    packages=find_packages(exclude=["tests"]),
    install_requires=base + ["PyMySQL>=1.1", "gunicorn"],
    extras_require={
        "test": ["pytest", "pony", "voluptuous", "quart"],
        "docs": ["sphinx", "django"],
        "memcached": ["pylibmc"],
    },
)
