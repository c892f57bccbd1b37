module Quays.Migrations

open FluentMigrator

[<Migration(1L)>]
type Berths() =
    inherit Migration()
    override this.Up() =
        this.Create.Table("berths").WithColumn("id").AsInt32().PrimaryKey().WithColumn("quay").AsString() |> ignore
    override this.Down() = this.Delete.Table("berths") |> ignore
