from frappe.model.document import Document


class Tree(Document):
    pass
