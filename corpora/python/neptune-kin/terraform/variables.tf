variable "neptune_instance_class" {
  default = "db.r6g.large"
}
