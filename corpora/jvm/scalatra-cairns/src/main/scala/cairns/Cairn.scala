package cairns

case class Cairn(id: Long, name: String, stones: Int)
