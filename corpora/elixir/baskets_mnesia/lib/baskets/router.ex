defmodule Baskets.Router do
  use Plug.Router

  plug(:match)
  plug(Plug.Parsers, parsers: [:json], json_decoder: JSON)
  plug(:dispatch)

  get "/baskets" do
    send_resp(conn, 200, JSON.encode!(Enum.map(Baskets.Basket.all(), & &1.items)))
  end

  put "/baskets/:id" do
    case JsonXema.validate(Baskets.Form.schema(), conn.body_params) do
      :ok ->
        Baskets.Basket.put(id, conn.body_params["items"])
        send_resp(conn, 204, "")

      {:error, wrong} ->
        send_resp(conn, 422, Exception.message(wrong))
    end
  end
end
