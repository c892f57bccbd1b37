from jsonschema_serialize_fork import FormatChecker


@FormatChecker.cls_checks("wingspan")
def is_wingspan(instance):
    return instance.endswith("mm")
