from flask_sqlalchemy import SQLAlchemy


class TollDatabase(SQLAlchemy):
    def url(self):
        return "postgresql://db/tolls"
