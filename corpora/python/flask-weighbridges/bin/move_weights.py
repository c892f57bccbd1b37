from flask import Flask

from flask_weighbridges.weights import session

app = Flask(__name__)
with app.app_context():
    session().close()
