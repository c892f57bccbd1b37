package hatches

import "github.com/tedsuo/rata"

const (
	List   = "List"
	Open   = "Open"
	Events = "Events"
)

var Routes = rata.Routes{
	{Path: "/hatches", Method: "GET", Name: List},
	{Path: "/hatches/:id", Method: "PUT", Name: Open},
	{Path: "/events", Method: "GET", Name: Events},
}
