"""Output formats of the drift for people and programs: one module per format, registered in ``detector/formats.py``."""
