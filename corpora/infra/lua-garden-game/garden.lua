local garden = { plants = {} }

function garden.plant(x, y, kind)
  table.insert(garden.plants, { x = x, y = y, kind = kind, size = 1 })
end

function garden.grow(seconds)
  for _, plant in ipairs(garden.plants) do
    plant.size = math.min(16, plant.size + seconds)
  end
end

return garden
