addSbtPlugin("org.scalatra.sbt" % "sbt-scalatra" % "1.0.4")
