package shop.orders

import io.micronaut.cache.annotation.Cacheable
import io.micronaut.http.annotation.Body
import io.micronaut.http.annotation.Controller
import io.micronaut.http.annotation.Get
import io.micronaut.http.annotation.Post
import jakarta.validation.Valid
import jakarta.validation.constraints.NotBlank

data class NewOrder(@field:NotBlank val customer: String)

@Controller("/orders")
open class OrderController(private val orders: OrderRepository) {

    @Get
    @Cacheable("orders")
    open fun all(): List<Order> = orders.findAll().toList()

    @Post
    open fun create(@Body @Valid order: NewOrder): Order = orders.save(Order(null, order.customer))
}
