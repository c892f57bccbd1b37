<?php

use Utopia\Http\Http;
use Utopia\Http\Response;
use Utopia\Validator\Range;
use Utopia\Validator\Text;

Http::get('/v1/berths')
    ->inject('response')
    ->action(function (Response $response) {
        $response->json(berths());
    });

Http::post('/v1/berths')
    ->param('name', '', new Text(128), 'Name of the berth')
    ->param('length', 0, new Range(1, 400), 'Length in metres')
    ->inject('response')
    ->action(function (string $name, int $length, Response $response) {
        $response->setStatusCode(201)->json(['name' => $name, 'length' => $length]);
    });

function berths(): array
{
    $pdo = new PDO('mysql:host=mariadb;dbname=berths', getenv('BERTHS_USER'), getenv('BERTHS_PASSWORD'));
    return $pdo->query('SELECT name, length FROM berths')->fetchAll();
}
