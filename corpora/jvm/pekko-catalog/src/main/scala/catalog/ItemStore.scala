package catalog

import com.github.blemale.scaffeine.{Cache, Scaffeine}
import org.scanamo._
import org.scanamo.generic.auto._
import org.scanamo.syntax._
import software.amazon.awssdk.services.dynamodb.DynamoDbClient

import scala.concurrent.duration._

case class Item(id: String, name: String)

class ItemStore {
  private val client = DynamoDbClient.builder().build()
  private val scanamo = Scanamo(client)
  private val items = Table[Item]("items")
  private val cache: Cache[String, Item] = Scaffeine().expireAfterWrite(5.minutes).build[String, Item]()

  def find(id: String): Option[String] =
    cache.getIfPresent(id).orElse(scanamo.exec(items.get("id" === id)).flatMap(_.toOption)).map(_.name)
}
