import Dependencies._

lazy val root = (project in file("."))
  .enablePlugins(PlayScala)
  .settings(
    name := "pigeons",
    scalaVersion := "2.13.15",
    libraryDependencies ++= store
  )
