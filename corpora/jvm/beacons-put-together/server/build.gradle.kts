plugins {
  application
}

dependencies {
  implementation(project(":lamps"))
  implementation(project(":horns"))
  implementation(project(":gongs"))
  implementation("org.beacons.house:starter:4.1.0")
}

application {
  mainClass.set("org.beacons.server.Main")
}
