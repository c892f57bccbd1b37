lazy val backend = (project in file("backend"))
  .enablePlugins(JavaAppPackaging)
  .settings(
    scalaVersion := "3.4.2",
    libraryDependencies ++= Seq(
      "com.softwaremill.sttp.tapir" %% "tapir-netty-server-sync" % "1.10.7",
      "com.softwaremill.sttp.tapir" %% "tapir-jsoniter-scala" % "1.10.7",
      "com.softwaremill.sttp.client4" %% "core" % "4.0.0-M14",
      "org.flywaydb" % "flyway-database-postgresql" % "10.14.0",
      "org.postgresql" % "postgresql" % "42.7.3"
    )
  )
