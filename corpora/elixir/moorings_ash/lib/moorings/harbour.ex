defmodule Moorings.Harbour do
  use Ash.Domain

  resources do
    resource Moorings.Mooring do
      define :moorings, action: :read
      define :let, action: :let
    end
  end
end
