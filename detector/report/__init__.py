"""The report in the forms that people and programs read: one module a form, named in ``detector/formats.py``."""
