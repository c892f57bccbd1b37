addSbtPlugin("io.github.davidmweber" % "flyway-sbt" % "7.4.0")
