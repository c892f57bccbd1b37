from odoo import api, fields, models
from odoo.exceptions import ValidationError


class Lending(models.Model):
    _name = "library.lending"
    _description = "Lending"

    title = fields.Char(required=True)
    member_id = fields.Many2one("res.partner", required=True)
    due = fields.Date()

    @api.constrains("due")
    def _check_due(self):
        if any(lending.due and lending.due < fields.Date.today() for lending in self):
            raise ValidationError("A lending cannot be due in the past.")
