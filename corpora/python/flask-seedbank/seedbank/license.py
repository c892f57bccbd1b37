from flask_restful import Resource

from seedbank.schemas import LicenseSchema


class LicenseView(Resource):
    def get(self):
        return LicenseSchema().dump({"text": "Open seeds"})
