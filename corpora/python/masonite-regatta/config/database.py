from masonite.environment import env
from masoniteorm.connections import ConnectionResolver

DATABASES = {
    "default": "mysql",
    "mysql": {"driver": "mysql", "host": env("DB_HOST"), "database": env("DB_DATABASE")},
}

DB = ConnectionResolver().set_connection_details(DATABASES)
