app_name = "orchard"
app_title = "Orchard"
app_publisher = "Orchard"

doc_events = {"Harvest": {"on_submit": "orchard.api.forget_totals"}}
scheduler_events = {"daily": ["orchard.tasks.remind"]}
