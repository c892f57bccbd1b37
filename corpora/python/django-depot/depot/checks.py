from cerberus import Validator

SCHEMA = {"weight": {"type": "integer"}}


def check_labels(labels):
    return Validator(SCHEMA).validate(labels)
