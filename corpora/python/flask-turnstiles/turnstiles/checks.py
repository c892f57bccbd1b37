import fastjsonschema

check = fastjsonschema.compile(
    {
        "type": "object",
        "properties": {"gate": {"type": "string"}, "passed": {"type": "integer", "minimum": 0}},
        "required": ["gate", "passed"],
    }
)


def checked(body):
    return check(body)
