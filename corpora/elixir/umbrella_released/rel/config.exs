use Distillery.Releases.Config, default_release: :default, default_environment: Mix.env()

environment :prod do
  set include_erts: true
end

release :ferry do
  set version: current_version(:ferry_api)
  set applications: [:runtime_tools, ferry_api: :permanent, ferry: :permanent]
end

release :sender do
  set version: current_version(:ferry_sender)
  set applications: [:runtime_tools, ferry_sender: :permanent, ferry: :permanent]
end
