addSbtPlugin("com.typesafe.play" % "sbt-plugin" % "2.4.11")
