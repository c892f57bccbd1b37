package controllers

import javax.inject.Inject
import lofts.Lofts
import play.api.mvc._
import software.amazon.awssdk.enhanced.dynamodb._
import software.amazon.awssdk.enhanced.dynamodb.document.EnhancedDocument

class Pigeons @Inject() (cc: ControllerComponents) extends AbstractController(cc) {
  private val schema = TableSchema.documentSchemaBuilder
    .addIndexPartitionKey(TableMetadata.primaryIndexName, "ring", AttributeValueType.S)
    .attributeConverterProviders(AttributeConverterProvider.defaultProvider)
    .build

  private val pigeons = Lofts.client.table("pigeons", schema)

  def show(ring: String): Action[AnyContent] = Action {
    Option(pigeons.getItem(Key.builder.partitionValue(ring).build)).fold[Result](NotFound)(p => Ok(p.toJson))
  }

  def keep(ring: String): Action[AnyContent] = Action { request =>
    request.body.asText.fold[Result](BadRequest) { text =>
      pigeons.putItem(EnhancedDocument.fromJson(text))
      NoContent
    }
  }
}
