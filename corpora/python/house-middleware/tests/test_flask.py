from flask import Flask

from house.flask_app import House


def test_heartbeat_answers():
    app = Flask(__name__)
    House(app)
    assert app.test_client().get("/heartbeat").status_code == 200
