module Hymns (Hymn, hymns) where

type Hymn = (String, Int)

-- | First lines, each with the year in which it was written.
hymns :: [Hymn]
hymns = [("Morning has broken", 1931), ("All hail the power", 1779)]
