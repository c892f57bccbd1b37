import frappe


def patch() -> None:
    frappe.local.span = None
