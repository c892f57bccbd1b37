package prints

import com.fasterxml.jackson.databind.JsonNode
import com.networknt.schema.JsonSchema
import com.networknt.schema.JsonSchemaFactory
import com.networknt.schema.SpecVersion

/** What a reader may send about a loan. */
object LoanForms {
    private val rules: JsonSchema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(javaClass.getResourceAsStream("/forms/loan.json"))

    fun isRight(loan: JsonNode): Boolean = rules.validate(loan).isEmpty()
}
