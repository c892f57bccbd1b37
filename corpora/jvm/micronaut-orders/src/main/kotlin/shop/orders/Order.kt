package shop.orders

import io.micronaut.data.annotation.GeneratedValue
import io.micronaut.data.annotation.Id
import io.micronaut.data.annotation.MappedEntity
import io.micronaut.data.jdbc.annotation.JdbcRepository
import io.micronaut.data.model.query.builder.sql.Dialect
import io.micronaut.data.repository.CrudRepository

@MappedEntity("orders")
data class Order(
    @field:Id @field:GeneratedValue val id: Long?,
    val customer: String,
)

@JdbcRepository(dialect = Dialect.MYSQL)
interface OrderRepository : CrudRepository<Order, Long>
