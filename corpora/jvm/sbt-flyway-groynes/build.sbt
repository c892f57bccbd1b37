lazy val groynes = (project in file("."))
  .enablePlugins(JavaAppPackaging, FlywayPlugin)
  .settings(
    scalaVersion := "2.13.14",
    libraryDependencies ++= Seq(
      "org.http4s" %% "http4s-ember-server" % "0.23.27",
      "org.http4s" %% "http4s-dsl" % "0.23.27",
      "org.tpolecat" %% "doobie-core" % "1.0.0-RC5",
      "org.tpolecat" %% "doobie-postgres" % "1.0.0-RC5"
    ),
    flywayUrl := "jdbc:postgresql://localhost/groynes",
    flywayLocations := Seq("filesystem:src/main/resources/db/migration")
  )
