defmodule LiveGauge.Pages.Tables do
  import Ecto.Query

  def largest(repo) do
    repo.all(from(t in "pg_stat_user_tables", select: t.relname, limit: 20))
  end
end
