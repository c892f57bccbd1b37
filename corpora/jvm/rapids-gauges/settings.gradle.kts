rootProject.name = "gauges"
