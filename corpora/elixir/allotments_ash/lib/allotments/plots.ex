defmodule Allotments.Plots do
  use Ash.Domain

  resources do
    resource Allotments.Plots.Plot do
      define :list_plots, action: :read
    end
  end
end
