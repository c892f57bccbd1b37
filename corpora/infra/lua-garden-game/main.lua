local garden = require("garden")

function love.load()
  garden.plant(3, 4, "beet")
end

function love.update(seconds)
  garden.grow(seconds)
end

function love.draw()
  for _, plant in ipairs(garden.plants) do
    love.graphics.circle("fill", plant.x * 32, plant.y * 32, plant.size)
  end
end
