module example.com/piers

go 1.20

require github.com/gocraft/web v0.0.0-20190207150652-9707327fb69b
