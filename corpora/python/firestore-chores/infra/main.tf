resource "google_firestore_database" "chores" {
  name        = "(default)"
  location_id = "eur3"
  type        = "FIRESTORE_NATIVE"
}

resource "google_cloud_run_v2_service" "chores" {
  name     = "chores"
  location = "europe-west6"
}
