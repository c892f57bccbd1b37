defmodule Ferry.Umbrella.MixProject do
  use Mix.Project

  def project, do: [apps_path: "apps", version: "0.1.0", deps: [{:distillery, "~> 2.1"}]]
end
