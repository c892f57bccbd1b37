module trails.example/audit

go 1.19

require github.com/revel/revel v1.1.0
