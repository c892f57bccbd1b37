import frappe


def execute():
    frappe.db.sql("update `tabHarvest` set weight = crates * 20 where weight is null")
