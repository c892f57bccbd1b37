env "local" {
  src = "ent://ent/schema"
  dev = "docker://mysql/8/dev"
  migration {
    dir = "file://ent/migrate/migrations"
  }
}
