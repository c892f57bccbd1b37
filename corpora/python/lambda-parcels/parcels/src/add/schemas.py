PARCEL = {
    "$schema": "http://json-schema.org/draft-07/schema",
    "type": "object",
    "required": ["to", "grams"],
    "properties": {"to": {"type": "string", "minLength": 3}, "grams": {"type": "integer", "minimum": 1}},
}
