import jsonschema

CLAIMS = {"type": "object", "required": ["sub"]}


def subject(claims):
    jsonschema.validate(claims, CLAIMS)
    return claims["sub"]
