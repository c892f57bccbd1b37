import os

TORTOISE_ORM = {
    "connections": {
        "default": {
            "engine": "tortoise.backends.mysql",
            "credentials": {
                "host": os.environ.get("DB_HOST", "db"),
                "port": 3306,
                "user": "orders",
                "password": os.environ.get("DB_PASSWORD", ""),
                "database": "orders",
            },
        }
    },
    "apps": {"models": {"models": ["orders.models", "aerich.models"], "default_connection": "default"}},
}
