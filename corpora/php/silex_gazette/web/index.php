<?php

require __DIR__ . '/../vendor/autoload.php';

use Silex\Application;
use Silex\Provider\DoctrineServiceProvider;
use Symfony\Component\HttpFoundation\Request;

$app = new Application();
$app->register(new DoctrineServiceProvider(), [
    'db.options' => ['driver' => 'pdo_mysql', 'host' => 'db', 'dbname' => 'gazette'],
]);
$app->get('/notices/{id}', function (Application $app, $id) {
    $notice = $app['db']->fetchAssoc('SELECT id, title, body FROM notices WHERE id = ?', [$id]);
    return $notice ? $app->json($notice) : $app->abort(404);
});
$app->post('/notices', function (Application $app, Request $request) {
    $app['db']->insert('notices', json_decode($request->getContent(), true));
    return $app->json(['id' => $app['db']->lastInsertId()], 201);
});
$app->mount('/streets', new Town\Gazette\Streets());
$app->run();
