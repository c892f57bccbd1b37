from cerberus import Validator

PIECE = Validator({
    "heading": {"type": "string", "maxlength": 140, "empty": False, "required": True},
    "text": {"type": "string", "required": True},
    "issue": {"type": "integer", "coerce": int, "required": True},
})
