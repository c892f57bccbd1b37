defmodule Consumers.Router do
  use Plug.Router

  plug(:match)
  plug(Plug.Parsers, parsers: [:json], json_decoder: Jason)
  plug(:dispatch)

  post "/consumers" do
    case NExJsonSchema.Validator.validate(Consumers.Rules.consumer(), conn.body_params) do
      :ok -> send_resp(conn, 201, "{}")
      {:error, wrong} -> send_resp(conn, 422, inspect(wrong))
    end
  end
end
