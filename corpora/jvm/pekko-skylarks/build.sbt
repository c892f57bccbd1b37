ThisBuild / scalaVersion := "2.13.15"

lazy val skylarks = (project in file("."))
  .enablePlugins(JavaServerAppPackaging)
  .settings(libraryDependencies ++= Libraries.skylarks)
