defmodule Lake.Reader do
  def tides do
    Prestige.new_session(url: Application.fetch_env!(:lake, :url), catalog: "hive", schema: "default")
    |> Prestige.query!("select place, metres from tides")
    |> Prestige.Result.as_maps()
  end
end
