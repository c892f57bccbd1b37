{
    "name": "Library lending",
    "version": "17.0.1.0.0",
    "license": "LGPL-3",
    "depends": ["base", "contacts"],
    "data": ["security/ir.model.access.csv", "views/lending_views.xml"],
    "installable": True,
}
