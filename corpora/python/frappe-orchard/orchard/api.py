import frappe


@frappe.whitelist()
def totals(year):
    key = f"orchard:totals:{year}"
    known = frappe.cache().get_value(key)
    if known is None:
        known = frappe.get_all("Harvest", filters={"year": year}, fields=["sum(weight) as weight"])
        frappe.cache().set_value(key, known, expires_in_sec=600)
    return known


def forget_totals(doc, method=None):
    frappe.cache().delete_keys("orchard:totals:")
