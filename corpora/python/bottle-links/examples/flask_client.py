"""How to call the service from a Flask application with Flask-SQLAlchemy."""
from flask import Flask
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
db = SQLAlchemy(app)


@app.route("/share")
def share():
    return "see links"
