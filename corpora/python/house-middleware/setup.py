from setuptools import find_packages, setup

setup(
    name="house-middleware",
    packages=find_packages("src"),
    package_dir={"": "src"},
    extras_require={"flask": ["flask", "blinker"], "django": ["django"]},
)
