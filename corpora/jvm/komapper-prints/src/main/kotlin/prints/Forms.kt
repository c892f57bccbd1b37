package prints

import com.fasterxml.jackson.databind.ObjectMapper
import com.networknt.schema.JsonSchema
import com.networknt.schema.JsonSchemaFactory
import com.networknt.schema.SpecVersion

class Forms {
    private val factory = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
    private val mapper = ObjectMapper()

    fun wrong(form: String, body: String): List<String> {
        val rules: JsonSchema = factory.getSchema(javaClass.getResourceAsStream("/forms/$form.json"))
        return rules.validate(mapper.readTree(body)).map { it.message }
    }
}
