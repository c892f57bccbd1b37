import frappe


def execute():
    if frappe.db.table_exists("Apple Tree"):
        frappe.rename_doc("DocType", "Apple Tree", "Tree", force=True)
