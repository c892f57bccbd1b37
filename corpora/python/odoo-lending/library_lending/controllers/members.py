from odoo import http
from odoo.http import request


class Members(http.Controller):
    @http.route("/api/members", type="json", auth="user", methods=["POST"])
    def members(self):
        return request.env["res.partner"].search_read([], ["name"])
