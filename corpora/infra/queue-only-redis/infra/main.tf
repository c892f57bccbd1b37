resource "aws_db_instance" "reports" {
  engine         = "postgres"
  engine_version = "16.3"
}
