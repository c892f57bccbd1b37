from odoo import http
from odoo.http import request


class Lendings(http.Controller):
    @http.route("/api/lendings", type="json", auth="user", methods=["POST"])
    def lendings(self, member):
        return request.env["library.lending"].search_read([("member_id", "=", member)], ["title", "due"])

    @http.route("/api/lendings/<int:lending>/return", type="json", auth="user", methods=["POST"])
    def give_back(self, lending):
        return request.env["library.lending"].browse(lending).unlink()
