"""Output formats of the report for people and programs: one module per format, registered in
``detector/formats.py``."""
