import sbt._

object Dependencies {
  private val aws = "2.29.0"

  val store: Seq[ModuleID] = Seq(
    "software.amazon.awssdk" % "dynamodb" % aws,
    "software.amazon.awssdk" % "dynamodb-enhanced" % aws
  )
}
