import os

MONGODB_SETTINGS = {
    "db": os.environ.get("GAZETTES_MONGODB_NAME", "gazettes"),
    "host": os.environ.get("GAZETTES_MONGODB_HOST", "localhost"),
}

EDITORS = os.path.join(os.environ.get("GAZETTES_FOLDER", "/tmp"), "editors.sqlite")
SQLALCHEMY_DATABASE_URI = os.environ.get("GAZETTES_EDITORS", "sqlite:////%s" % EDITORS)
SQLALCHEMY_TRACK_MODIFICATIONS = False
