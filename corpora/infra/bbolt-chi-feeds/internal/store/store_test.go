package store

import (
	"testing"

	"github.com/gin-gonic/gin"
	"github.com/syndtr/goleveldb/leveldb"
)

func TestFeeds(t *testing.T) {
	gin.New().GET("/feed.xml", func(c *gin.Context) { c.String(200, "<rss/>") })
	_, _ = leveldb.OpenFile(t.TempDir(), nil)
}
