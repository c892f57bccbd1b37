package design

import . "goa.design/goa/v3/dsl"

var _ = Service("trees", func() {
	Method("plant", func() {
		Payload(func() { Attribute("kind", String) })
		HTTP(func() { POST("/trees") })
	})
})
