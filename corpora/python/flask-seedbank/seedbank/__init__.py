from flask import Flask
from flask_restful import Api

from seedbank.license import LicenseView
from seedbank.seeds import SeedView


def create_app():
    app = Flask(__name__)
    api = Api(app)
    api.add_resource(SeedView, "/seeds")
    api.add_resource(LicenseView, "/license")
    return app
