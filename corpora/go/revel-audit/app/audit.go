package audit

import "github.com/revel/revel"

func init() {
	revel.OnAppStart(func() { revel.AppLog.Info("the trail begins") })
}
