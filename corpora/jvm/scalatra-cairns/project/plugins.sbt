addSbtPlugin("org.scalatra.sbt" % "scalatra-sbt" % "0.4.0")
