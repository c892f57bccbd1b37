package foxgloves.invoices

import org.springframework.boot.autoconfigure.SpringBootApplication
import org.springframework.boot.runApplication
import org.springframework.data.annotation.Id
import org.springframework.data.relational.core.mapping.Table
import org.springframework.data.repository.ListCrudRepository
import org.springframework.web.bind.annotation.GetMapping
import org.springframework.web.bind.annotation.RestController

@Table("invoice")
data class Invoice(@Id val id: Long?, val pence: Long)

interface Invoices : ListCrudRepository<Invoice, Long>

@RestController
class InvoiceController(private val invoices: Invoices) {
    @GetMapping("/invoices") fun all() = invoices.findAll()
}

@SpringBootApplication
class Application

fun main(args: Array<String>) { runApplication<Application>(*args) }
