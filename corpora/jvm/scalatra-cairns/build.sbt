name := "cairns"

scalaVersion := "2.10.7"

libraryDependencies ++= Seq(
  "org.scalatra" %% "scalatra" % "2.3.1",
  "org.scalatra" %% "scalatra-json" % "2.3.1",
  "com.typesafe.slick" %% "slick" % "2.1.0",
  "com.h2database" % "h2" % "1.4.187",
  "com.googlecode.flyway" % "flyway-core" % "2.3.1",
  "com.mchange" % "c3p0" % "0.9.5",
  "org.eclipse.jetty" % "jetty-webapp" % "9.2.10.v20150310" % "container"
)
