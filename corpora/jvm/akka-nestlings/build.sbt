ThisBuild / scalaVersion := "2.13.15"

lazy val nestlings = (project in file("."))
  .settings(
    libraryDependencies ++= Seq(
      "com.typesafe.akka" %% "akka-http" % "10.5.3",
      "com.typesafe.akka" %% "akka-persistence-typed" % "2.8.8",
      "com.lightbend.akka" %% "akka-persistence-r2dbc" % "1.1.2",
      "com.typesafe.akka" %% "akka-persistence-cassandra" % "1.1.2" % Test
    )
  )
