from beacons.conf import settings

TORTOISE = {
    "connections": {"default": settings.database_url},
    "apps": {
        "models": {"models": ["beacons.domain.lights", "aerich.models"], "default_connection": "default"},
    },
}
