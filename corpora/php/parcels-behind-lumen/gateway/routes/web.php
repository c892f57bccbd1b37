<?php

$router->get('/parcels/{number}', function ($number) {
    return (new GuzzleHttp\Client(['base_uri' => env('PARCELS_URI')]))->get("/api/parcels/$number");
});
