package models

import sangria.schema._

object LoomSchema {
  private val PatternType = ObjectType(
    "Pattern",
    fields[Patterns, Pattern](
      Field("id", LongType, resolve = _.value.id),
      Field("name", StringType, resolve = _.value.name),
      Field("threads", IntType, resolve = _.value.threads)
    )
  )

  private val Query = ObjectType(
    "Query",
    fields[Patterns, Unit](Field("patterns", ListType(PatternType), resolve = _.ctx.all()))
  )

  val schema: Schema[Patterns, Unit] = Schema(Query)
}
