package tides

object Harmonics {
  val stations: List[String] = List("Cuxhaven", "Brest")

  def at(station: String): String = s"""{"station":"$station","high":"06:12"}"""
}
