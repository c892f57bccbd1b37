package hooks

import "github.com/pocketbase/pocketbase/core"

// Register sets the day of entry of new members.
func Register(app core.App) {
	app.OnRecordCreate("members").BindFunc(func(e *core.RecordEvent) error {
		e.Record.Set("entered", e.Record.GetDateTime("created"))
		return e.Next()
	})
}
