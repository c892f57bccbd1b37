"""Terraform: engines, variables, what is started."""

from __future__ import annotations

from tests.plugins.infra import deployments, rows


def test_terraform_engines_variables_and_modules() -> None:
    text = """variable "engine" { default = "aurora-postgresql" }
# resource "aws_dynamodb_table" "old" {}
/* resource "aws_db_instance" "older" { engine = "mysql" } */
resource "aws_rds_cluster" "db" {
  tags   = { engine = "x" }
  engine = var.engine
}
resource "google_sql_database_instance" "g" {
  database_version = "POSTGRES_15"
}
module "cache" {
  source = "terraform-aws-modules/elasticache/aws"
  engine = "memcached"
}
data "aws_db_instance" "d" {}
resource "kubernetes_deployment" "k" {
  spec { container {
    image = "redis:7"
    env { name = "A"
      value = "mysql://u:${var.p}@h/d" }
  } }
}
"""
    assert rows("infra/main.tf", text) == [
        ("resource", "aws_rds_cluster", "aurora-postgresql", 4, ""),
        ("resource", "google_sql_database_instance", "POSTGRES_15", 8, ""),
        ("resource", "module:terraform-aws-modules/elasticache/aws", "memcached", 11, ""),
        ("resource", "kubernetes_deployment", "", 16, ""),
        ("image", "redis", "7", 18, ""),
        ("url", "mysql", "", 20, ""),
    ]


def test_a_command_of_terraform_starts_an_assembly() -> None:
    text = 'module "sender" {\n  source  = "./workload"\n  command = ["/bin/sh", "-c", "cd /srv; dotnet Fares.Sender.dll;"]\n}\n'
    assert deployments({"sender.tf": text}) == [("package", "Fares.Sender")]
