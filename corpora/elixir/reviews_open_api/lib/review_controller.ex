defmodule ReviewsWeb.ReviewController do
  use Phoenix.Controller
  use OpenApiSpex.ControllerSpecs

  plug OpenApiSpex.Plug.CastAndValidate, json_render_error_v2: true

  operation :create, request_body: {"A review", "application/json", ReviewsWeb.Review}

  def create(conn, _params), do: json(conn, Reviews.keep(conn.body_params))
  def show(conn, %{id: id}), do: json(conn, Reviews.one(id))
end
