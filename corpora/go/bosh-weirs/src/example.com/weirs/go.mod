module example.com/weirs

go 1.23

require (
	github.com/cf-container-networking/sql-migrate v0.0.0-20191108002617-83f2bdabdc5d
	github.com/lib/pq v1.10.9
	github.com/tedsuo/rata v1.0.0
)
