package shop.orders

import io.micronaut.test.extensions.junit5.annotation.MicronautTest
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Test

@MicronautTest
class OrderTest(private val orders: OrderRepository) {
    @Test
    fun `keeps an order`() {
        assertThat(orders.save(Order(null, "ada")).id).isNotNull()
    }
}
