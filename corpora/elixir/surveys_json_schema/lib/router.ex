defmodule Surveys.Router do
  use Plug.Router

  plug :match
  plug Plug.Parsers, parsers: [:json], json_decoder: Jason
  plug OpenApiSpex.Plug.PutApiSpec, module: Surveys.Spec
  plug :dispatch

  post "/answers" do
    case Surveys.Answers.check(conn.body_params) do
      :ok -> send_resp(conn, 201, "")
      {:error, errors} -> send_resp(conn, 422, inspect(errors))
    end
  end
end
