package lanterns

/** A lantern and whether it burns. */
data class Lantern(val name: String, val burns: Boolean)

/** All lanterns of a harbour, by name. */
class Lanterns(private val lit: MutableMap<String, Lantern> = mutableMapOf()) {
    fun all(): List<Lantern> = lit.values.sortedBy { it.name }

    fun light(name: String): Lantern = Lantern(name, true).also { lit[name] = it }

    fun putOut(name: String): Lantern? = lit.computeIfPresent(name) { _, lantern -> lantern.copy(burns = false) }
}
