defmodule Intake.Queue do
  def publish(reading) do
    {:ok, connection} = AMQP.Connection.open(System.fetch_env!("BROKER_URL"))
    {:ok, channel} = AMQP.Channel.open(connection)
    AMQP.Basic.publish(channel, "", "readings", Jason.encode!(Map.from_struct(reading)))
  end
end
