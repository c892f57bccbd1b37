package rota

import com.github.tminglei.slickpg._

trait RotaProfile extends ExPostgresProfile with PgArraySupport with PgDate2Support {
  override val api: API = new API {}

  trait API extends super.API with ArrayImplicits with DateTimeImplicits
}

object RotaProfile extends RotaProfile
