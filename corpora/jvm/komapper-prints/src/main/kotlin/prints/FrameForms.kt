package prints

import com.fasterxml.jackson.databind.JsonNode
import com.networknt.schema.JsonSchema
import com.networknt.schema.JsonSchemaFactory
import com.networknt.schema.SpecVersion

/** What a workshop may send about a frame. */
object FrameForms {
    private val rules: JsonSchema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(javaClass.getResourceAsStream("/forms/frame.json"))

    fun isRight(frame: JsonNode): Boolean = rules.validate(frame).isEmpty()
}
