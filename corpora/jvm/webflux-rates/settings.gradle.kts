rootProject.name = "rates"
