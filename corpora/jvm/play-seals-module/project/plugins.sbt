addSbtPlugin("com.typesafe.play" % "sbt-plugin" % "2.8.20")
