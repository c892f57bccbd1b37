resource "aws_dynamodb_table" "firings" {
  name         = "firings"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "kiln"
  attribute {
    name = "kiln"
    type = "S"
  }
}

resource "aws_api_gateway_rest_api" "kilns" {
  name = "kilns"
}

module "book" {
  source  = "./modules/function"
  name    = "book"
  handler = "book.handler"
  layers  = [aws_lambda_layer_version.kilns.arn]
}

module "find" {
  source  = "./modules/function"
  name    = "find"
  handler = "find.handler"
  layers  = [aws_lambda_layer_version.kilns.arn]
}
