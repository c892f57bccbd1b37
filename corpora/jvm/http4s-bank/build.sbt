import Dependencies._

ThisBuild / scalaVersion := "2.13.15"

lazy val root = (project in file("."))
  .aggregate(server)

lazy val server = (project in file("server"))
  .enablePlugins(JavaAppPackaging)
  .settings(
    name := "bank",
    libraryDependencies ++= serverDependencies
  )
