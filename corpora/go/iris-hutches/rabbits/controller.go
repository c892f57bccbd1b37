package rabbits

import (
	"github.com/kataras/iris/v12"
	"github.com/kataras/iris/v12/mvc"
	"xorm.io/xorm"
)

// Rabbit is a row.
type Rabbit struct {
	ID   int64  `xorm:"pk autoincr 'id'" json:"id"`
	Name string `xorm:"notnull nvarchar(80)" json:"name"`
}

// Controller answers with rabbits.
type Controller struct {
	DB *xorm.Engine
}

// GetBy answers GET /rabbits/{id}.
func (c *Controller) GetBy(id int64) (any, int) {
	var rabbit Rabbit
	if has, err := c.DB.ID(id).Get(&rabbit); err != nil || !has {
		return nil, iris.StatusNotFound
	}
	return rabbit, iris.StatusOK
}

// Delete answers DELETE /rabbits.
func (c *Controller) DeleteBy(id int64) mvc.Result {
	_, err := c.DB.ID(id).Delete(new(Rabbit))
	return mvc.Response{Err: err, Code: iris.StatusNoContent}
}
