module Kites

export lift

struct Kite
    area::Float64
    angle::Float64
end

"The lift of a kite in newtons at a speed of the wind in metres a second."
lift(kite::Kite, wind) = 0.5 * 1.225 * wind^2 * kite.area * 2π * kite.angle

end
