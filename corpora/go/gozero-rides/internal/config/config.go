package config

import (
	"github.com/zeromicro/go-zero/core/stores/cache"
	"github.com/zeromicro/go-zero/rest"
)

// Config is what etc/rides.yaml holds.
type Config struct {
	rest.RestConf
	DataSource string
	Cache      cache.CacheConf
}
