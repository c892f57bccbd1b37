"""Templates of clouds."""

from __future__ import annotations

from tests.plugins.infra import rows


def test_cloudformation_and_serverless() -> None:
    text = """AWSTemplateFormatVersion: '2010-09-09'
Parameters:
  Engine: {Type: String, Default: postgres}
Resources:
  Db:
    Type: AWS::RDS::DBInstance
    Properties:
      Engine: !Ref Engine
  Table:
    Type: AWS::DynamoDB::Table
"""
    wanted = [("resource", "AWS::RDS::DBInstance", "postgres", 6, ""), ("resource", "AWS::DynamoDB::Table", "", 10, "")]
    assert rows("cfn/stack.yaml", text) == wanted
    json = '{"Resources": {\n"Db": {"Type": "AWS::RDS::DBInstance", "Properties": {\n"Engine": "mysql"}}}}'
    assert rows("db.template.json", json) == [("resource", "AWS::RDS::DBInstance", "mysql", 2, "")]
    service = "service: x\nplugins:\n  - serverless-dynamodb\nprovider:\n  environment:\n    URL: mongodb://h/d\n"
    assert rows("serverless.yml", service) == [
        ("setting", "serverless.plugins", "serverless-dynamodb", 3, ""), ("url", "mongodb", "", 6, ""),
    ]  # fmt: skip
