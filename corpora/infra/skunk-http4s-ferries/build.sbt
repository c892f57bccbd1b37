ThisBuild / scalaVersion := "3.5.2"

lazy val root = (project in file("."))
  .settings(
    name := "ferries",
    libraryDependencies ++= Seq(
      "org.http4s" %% "http4s-ember-server" % "0.23.29",
      "org.http4s" %% "http4s-dsl" % "0.23.29",
      "org.tpolecat" %% "skunk-core" % "0.6.4",
      "org.tpolecat" %% "doobie-core" % "1.0.0-RC5" % Test,
      "com.typesafe.slick" %% "slick" % "3.5.2" % Test
    )
  )
