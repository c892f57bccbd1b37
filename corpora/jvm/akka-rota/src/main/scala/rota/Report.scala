package rota

import scalikejdbc.DBSession
import scalikejdbc.config.DBs

class Report(session: DBSession) {
  def open(): Unit = DBs.setupAll()
}
