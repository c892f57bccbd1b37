from setuptools import setup

setup(
    name="django-bulkheads",
    version="1.1.0",
    description="Doors between the parts of a Django project",
    packages=["bulkheads"],
    install_requires=["Django>=3.2"],
    classifiers=[
        "Intended Audience :: Developers",
        "License :: OSI Approved :: MIT License",
        "Programming Language :: Python :: 3.11",
    ],
)
