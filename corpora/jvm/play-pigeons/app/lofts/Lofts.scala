package lofts

import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient
import software.amazon.awssdk.regions.Region
import software.amazon.awssdk.services.dynamodb.DynamoDbClient

object Lofts {
  private lazy val plain = DynamoDbClient.builder
    .region(Region.EU_WEST_1)
    .build

  lazy val client = DynamoDbEnhancedClient.builder.dynamoDbClient(plain).build
}
