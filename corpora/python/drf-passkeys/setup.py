from setuptools import find_packages, setup

about = [
    "Development Status :: 4 - Beta",
    "Framework :: Django",
]

setup(
    name="drf-passkeys",
    version="0.4.1",
    packages=find_packages(exclude=["tests"]),
    install_requires=["django>=4.2", "djangorestframework>=3.15"],
    extras_require={"attestation": ["cryptography>=42"]},
    classifiers=about + ["Programming Language :: Python :: 3", "Topic :: Security"],
)
