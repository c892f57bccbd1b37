package canteen

import io.konform.validation.Validation
import io.konform.validation.constraints.maxLength
import io.konform.validation.constraints.minimum

data class NewDish(val name: String, val cents: Int)

val checkDish = Validation<NewDish> {
    NewDish::name { maxLength(80) }
    NewDish::cents { minimum(0) }
}
