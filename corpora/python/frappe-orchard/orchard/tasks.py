import frappe


def remind():
    for tree in frappe.get_all("Tree", fields=["name"]):
        frappe.get_doc("Tree", tree.name).add_comment("Comment", "Look for scab")
