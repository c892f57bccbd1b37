name := "chat"
scalaVersion := "2.13.15"

libraryDependencies ++= Seq(
  "com.typesafe.akka" %% "akka-http" % "10.2.10",
  "com.typesafe.akka" %% "akka-stream" % "2.6.20",
  "com.typesafe.slick" %% "slick" % "3.5.2",
  "com.typesafe.slick" %% "slick-hikaricp" % "3.5.2",
  "com.mysql" % "mysql-connector-j" % "9.1.0",
  "org.liquibase" % "liquibase-core" % "4.30.0",
  "org.http4s" %% "http4s-ember-client" % "0.23.30",
  "org.tpolecat" %% "doobie-core" % "1.0.0-RC6" % Test
)
