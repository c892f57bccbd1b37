import sbt._

object Libraries {
  private val pekko = "1.1.2"

  val skylarks = Seq(
    "org.apache.pekko" %% "pekko-http" % "1.1.0",
    "org.apache.pekko" %% "pekko-persistence-typed" % pekko,
    "org.apache.pekko" %% "pekko-persistence-cassandra" % "1.0.0",
    "org.apache.pekko" %% "pekko-cluster-sharding-typed" % pekko,
    "org.apache.pekko" %% "pekko-persistence-testkit" % pekko % Test
  )
}
