package exchange

import java.math.BigDecimal
import org.springframework.data.annotation.Id
import org.springframework.data.relational.core.mapping.Table

@Table("rate")
data class Rate(@Id val id: Long?, val currency: String, val value: BigDecimal)
