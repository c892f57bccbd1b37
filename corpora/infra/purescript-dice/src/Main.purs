module Main where

import Prelude
import Effect (Effect)
import Effect.Console (logShow)
import Effect.Random (randomInt)

roll :: Int -> Effect Int
roll sides = randomInt 1 sides

main :: Effect Unit
main = do
  first <- roll 6
  second <- roll 6
  logShow (first + second)
