package canteen

import io.jooby.StatusCode
import io.jooby.kt.Kooby
import io.jooby.kt.runApp
import org.ktorm.database.Database

class App : Kooby({
    val dishes = Dishes(Database.connect(System.getenv("JDBC_URL")))

    get("/dishes") { dishes.all() }
    post("/dishes") {
        val dish = ctx.body(NewDish::class)
        val errors = checkDish(dish).errors
        if (errors.isEmpty()) dishes.add(dish) else ctx.send(StatusCode.UNPROCESSABLE_ENTITY)
    }
    delete("/dishes/{id}") { dishes.remove(ctx.path("id").intValue()) }
})

fun main(args: Array<String>) {
    runApp(args, ::App)
}
