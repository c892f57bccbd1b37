package svc

import (
	"net/http"

	"github.com/zeromicro/go-zero/core/stores/sqlx"
	"github.com/zeromicro/go-zero/rest/httpx"

	"example.com/rides/internal/config"
	"example.com/rides/model"
)

// ServiceContext is what the handlers share.
type ServiceContext struct {
	Config config.Config
	Rides  model.RideModel
}

// NewServiceContext opens the database.
func NewServiceContext(c config.Config) *ServiceContext {
	return &ServiceContext{Config: c, Rides: model.NewRideModel(sqlx.NewMysql(c.DataSource), c.Cache)}
}

// List answers with rides.
func (s *ServiceContext) List(w http.ResponseWriter, r *http.Request) { httpx.OkJsonCtx(r.Context(), w, s.Rides) }
