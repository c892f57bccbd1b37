from gazettes import tables


class Editor(tables.Model):
    __tablename__ = "editor"

    id = tables.Column(tables.Integer, primary_key=True)
    email = tables.Column(tables.String(120), unique=True)


class Scan(tables.Model):
    __tablename__ = "scan"

    id = tables.Column(tables.Integer, primary_key=True)
    path = tables.Column(tables.String(256), nullable=False)
