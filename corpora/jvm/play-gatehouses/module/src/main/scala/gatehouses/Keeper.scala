package gatehouses

class Keeper(val question: String, words: Set[String]) {
  def knows(word: String): Boolean = words(word.toLowerCase)
}
