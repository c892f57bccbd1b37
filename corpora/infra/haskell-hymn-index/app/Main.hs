{-# LANGUAGE OverloadedStrings #-}

module Main (main) where

import qualified Data.Map.Strict as Map
import Hymns (Hymn, hymns)
import Web.Scotty

byNumber :: Map.Map Int Hymn
byNumber = Map.fromList (zip [1 ..] hymns)

main :: IO ()
main = scotty 3000 $ do
  get "/hymns" $ json hymns
  get "/hymns/:number" $ do
    number <- pathParam "number"
    maybe (raiseStatus 404 "no such hymn") json (Map.lookup number byNumber)
