module Main exposing (main)

import Browser
import Html exposing (Html, text)


type alias Model =
    { latitude : Float }


angle : Float -> Model -> Float
angle hour model =
    atan (sin (degrees model.latitude) * tan (degrees (15 * (hour - 12))))


main : Program () Model ()
main =
    Browser.sandbox { init = { latitude = 52 }, update = \_ model -> model, view = \model -> text (String.fromFloat (angle 14 model)) }
