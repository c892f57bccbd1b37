package gauges

import com.github.navikt.tbd_libs.rapids_and_rivers.JsonMessage
import com.github.navikt.tbd_libs.rapids_and_rivers.River
import com.github.navikt.tbd_libs.rapids_and_rivers_api.MessageContext
import com.github.navikt.tbd_libs.rapids_and_rivers_api.MessageMetadata
import com.github.navikt.tbd_libs.rapids_and_rivers_api.RapidsConnection
import io.micrometer.core.instrument.MeterRegistry

class LevelRiver(rapid: RapidsConnection, private val levels: Levels) : River.PacketListener {
    init {
        River(rapid).apply {
            precondition { it.requireValue("@event_name", "level_read") }
            validate { it.requireKey("gauge", "centimetres") }
        }.register(this)
    }

    override fun onPacket(packet: JsonMessage, context: MessageContext, metadata: MessageMetadata, meters: MeterRegistry) {
        levels.keep(packet["gauge"].asText(), packet["centimetres"].asInt())
    }
}
