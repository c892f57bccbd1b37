package controllers

import models.Fare
import play.api.data.Form
import play.api.data.Forms._
import play.api.data.validation.{Constraint, Invalid, Valid}

object FareForm {
  private val fullTens: Constraint[Int] =
    Constraint("fare.tens")(cents => if (cents % 10 == 0) Valid else Invalid("fare.uneven"))

  val form: Form[Fare] = Form(
    mapping(
      "zone" -> number(min = 1, max = 9),
      "cents" -> number.verifying(fullTens),
      "name" -> nonEmptyText(maxLength = 40)
    )(Fare.apply)(Fare.unapply)
  )

  val search: Form[String] = Form(single("name" -> text))
}
