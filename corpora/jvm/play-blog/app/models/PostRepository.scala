package models

import anorm._
import javax.inject.Inject
import play.api.db.Database

import scala.concurrent.{ExecutionContext, Future}

class PostRepository @Inject() (db: Database)(implicit ec: ExecutionContext) {

  def all(): Future[List[String]] = Future {
    db.withConnection { implicit c =>
      SQL("select title from post order by id").as(SqlParser.str("title").*)
    }
  }

  def add(title: String): Unit = db.withConnection { implicit c =>
    SQL"insert into post (title) values ($title)".executeInsert()
  }
}
