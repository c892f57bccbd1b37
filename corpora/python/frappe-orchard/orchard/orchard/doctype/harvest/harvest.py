import frappe
from frappe import _
from frappe.model.document import Document


class Harvest(Document):
    def validate(self):
        if self.crates <= 0:
            frappe.throw(_("A harvest has at least one crate"))

    def before_save(self):
        self.weight = self.weight or self.crates * 20
