defmodule IntakeWeb.ReadingController do
  use Phoenix.Controller, formats: [:json]

  alias Intake.{Queue, Reading}

  def create(conn, params) do
    with {:ok, reading} <- Reading.new(params), :ok <- Queue.publish(reading) do
      send_resp(conn, 202, "")
    end
  end
end
