package books

import io.getquill._

case class Book(isbn: String, title: String)

class Shelves {
  private lazy val ctx = new MysqlJdbcContext(SnakeCase, "books")
  import ctx._

  def all(): List[Book] = ctx.run(query[Book])

  def find(isbn: String): Option[Book] = ctx.run(query[Book].filter(_.isbn == lift(isbn))).headOption

  def add(book: Book): Long = ctx.run(query[Book].insertValue(lift(book)))
}
