name := "rota"
scalaVersion := "2.13.15"

libraryDependencies ++= Seq(
  "com.typesafe.akka" %% "akka-http" % "10.2.10",
  "com.typesafe.akka" %% "akka-stream" % "2.6.20",
  "com.typesafe.slick" %% "slick" % "3.5.2",
  "com.github.tminglei" %% "slick-pg" % "0.22.2",
  "org.scalikejdbc" %% "scalikejdbc" % "4.3.2",
  "org.scalikejdbc" %% "scalikejdbc-config" % "4.3.2",
  "org.postgresql" % "postgresql" % "42.7.4"
)
