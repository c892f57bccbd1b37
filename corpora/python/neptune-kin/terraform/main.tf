resource "aws_neptune_cluster" "kin" {
  cluster_identifier = "kin"
  engine             = "neptune"
}

resource "aws_ecs_service" "kin" {
  name = "kin"
}
