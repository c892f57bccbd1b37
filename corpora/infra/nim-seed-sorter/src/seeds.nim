import std/[algorithm, strutils]

type Seed = object
  plant: string
  millimetres: float

proc read(line: string): Seed =
  let parts = line.split(',')
  Seed(plant: parts[0], millimetres: parseFloat(parts[1]))

var seeds: seq[Seed]
for line in lines("seeds.csv"):
  seeds.add read(line)
seeds.sort(proc(a, b: Seed): int = cmp(a.millimetres, b.millimetres))
for seed in seeds:
  echo seed.plant
