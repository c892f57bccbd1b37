resource "aws_api_gateway_rest_api" "otters" {
  name = "otters"
}

module "report" {
  source        = "./modules/lambda"
  function_name = "report"
  handler       = "index.report"
  runtime       = "nodejs22.x"
}
