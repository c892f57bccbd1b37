rootProject.name = "foxgloves"
include("libs:kit", "libs:records", "apps:api", "apps:invoices")
